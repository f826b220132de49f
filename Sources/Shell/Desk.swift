import ArgumentParser
package import CivilTime
package import Console
package import Diagnostics

/// What lies open between two lines: the world, the options, the settings, the library, a running call.
package struct Desk {
  package let world: World
  /// How the command in hand ended so far.
  package var status = CommandStatus.done
  package private(set) var hasQuit = false
  /// The options of the command in hand: those of the start with those of the line on top.
  package private(set) var options: GlobalOptions
  package let settings: SettingsShelf
  package let library: Library
  package let journals = JournalShelf()
  package let calendars = CalendarShelf()
  /// The name of the command in hand as it was typed, for messages.
  package private(set) var typedName = ""

  private let startOptions: GlobalOptions
  private var conversations: [any Conversation] = []
  private var lingering: (any Lingering)?
  private var stray = StrayCommand()
  private let localeLanguage: Language

  package init(world: World, options: GlobalOptions = GlobalOptions()) {
    self.world = world
    self.options = options
    startOptions = options
    settings = SettingsShelf(world: world)
    library = Library(world: world, folders: options.library)
    localeLanguage = Desk.localeLanguage(world.environment)
    applyColor()
  }

  // MARK: how to speak

  /// `--lang`, then SPAR_LANG, then `set language`, then the locale.
  package var language: Language {
    if let word = options.lang, let language = GlobalOptions.language(word) { return language }
    if let word = world.environment("SPAR_LANG"), let language = GlobalOptions.language(word) {
      return language
    }
    return settings.value(.language).flatMap(GlobalOptions.language) ?? localeLanguage
  }

  private static func localeLanguage(_ environment: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      return value.hasPrefix("zh") ? .zh : .en
    }
    return .en
  }

  /// Results are wanted as JSON.
  package var isJSON: Bool { options.json }
  /// Words only: no boxes, no marks without a word, for screen readers.
  package var isPlain: Bool { options.plain || settings.value(.plain) == "on" }
  /// Cells to write in.
  package var columns: Int { max(20, world.columns()) }

  // MARK: the clock and the dice

  /// Now, or the instant of `--now`.
  package var now: Instant {
    if let fixed = options.now.flatMap({ Instant($0) }) { return fixed }
    let now = world.now()
    // `set timezone` moves the clock on the wall, not the time.
    guard let offset = settings.value(.timezone),
      let zone = Instant("2000-01-01T00:00\(offset)")
    else { return now }
    return Instant(milliseconds: now.milliseconds, offsetMinutes: zone.offsetMinutes)
  }
  package var today: Day { now.day }
  /// The seed of `--seed`, or a fresh one.
  package var seed: UInt64 { options.seed ?? world.freshSeed() }
  /// Long work should stop now.
  package var isInterrupted: Bool { world.isInterrupted() }

  // MARK: lines

  /// What stands before the next line.
  package var prompt: Prompt {
    if let conversation = conversations.last { return conversation.prompt(self) }
    return Prompt(Styled(language == .zh ? "陪练›" : "spar>", .strong) + Styled(" "), .command)
  }

  package var isInConversation: Bool { !conversations.isEmpty }

  /// From the next line on, the conversation takes what is typed.
  package mutating func open(_ conversation: some Conversation) {
    conversations.append(conversation)
  }

  /// The next lines are offered to the listener first.
  package mutating func linger(_ listener: some Lingering) { lingering = listener }

  /// Takes one typed line: speech for the conversation that is open, else a command.
  package mutating func handle(_ line: String) -> CommandStatus {
    status = .done
    world.forgetInterrupt()
    if let conversation = conversations.last, !isStray(line, in: conversation) {
      conversations.removeLast()
      continueConversation(conversation, line)
    } else if !conversations.isEmpty {
      note(StrayCommand.notice(line, in: .call))
    } else if !isTaken(line) {
      let words = TypedLine(line).words.map(\.value)
      if !words.isEmpty { perform(words) }
    }
    return finishLine()
  }

  /// Runs one command given as words: what `spar cmd args` does.
  package mutating func run(_ words: [String]) -> CommandStatus {
    status = .done
    perform(words)
    return finishLine()
  }

  private mutating func finishLine() -> CommandStatus {
    // While a call is open its command's options stay in force.
    if conversations.isEmpty {
      options = startOptions
      world.finishOutput()
      applyColor()
    } else {
      world.flush()
    }
    return status
  }

  private mutating func isTaken(_ line: String) -> Bool {
    guard var listener = lingering else { return false }
    lingering = nil
    var isTaken = false
    attempt { desk in isTaken = try listener.take(line, at: &desk) }
    if isTaken, lingering == nil, !listener.isOver { lingering = listener }
    return isTaken || status != .done
  }

  /// Whether a command was typed where everything is said to the prospect.
  private mutating func isStray(_ line: String, in conversation: any Conversation) -> Bool {
    world.isConversational && conversation.prompt(self).kind == .speech && stray.catches(line)
  }

  private mutating func continueConversation(_ conversation: any Conversation, _ line: String) {
    var conversation = conversation
    let depth = conversations.count
    attempt { desk in
      var state = ConversationState.goesOn
      defer { if state == .goesOn { desk.conversations.insert(conversation, at: depth) } }
      state = try conversation.hear(line, at: &desk)
    }
  }

  /// Ctrl-C at the prompt.
  package mutating func interruptLine() {
    world.forgetInterrupt()
    guard var conversation = conversations.popLast() else { return }
    if conversation.interrupted(&self) == .goesOn { conversations.append(conversation) }
    world.flush()
  }

  /// The session is to end after this line.
  mutating func quit() { hasQuit = true }

  /// The session ends: what is open is left in good order.
  package mutating func leave() {
    while var conversation = conversations.popLast() { conversation.leave(&self) }
    world.flush()
  }

  // MARK: commands

  private mutating func perform(_ typed: [String]) {
    let words = typed.map(plainForm)
    let (own, rest) = GlobalOptions.extract(words)
    do {
      options = startOptions.overlaid(by: try GlobalOptions(parsing: own))
    } catch {
      return refuse(GlobalOptions.message(for: error), card: Doors.program)
    }
    applyColor()
    guard let first = rest.first else {
      if options.version { return say(Styled(Version.line + "\n")) }
      return say(HelpText(language, columns).overview())
    }
    guard let command = CommandShelf.named(first) else {
      status = .usage
      return complain(unknownCommand(first))
    }
    typedName = first
    let card = command.card
    if options.help || options.version { return say(HelpText(language, columns).card(card)) }
    run(command, card, Array(rest.dropFirst()))
  }

  private mutating func run(
    _ command: any DeskCommand.Type, _ card: CommandCard, _ words: [String]
  ) {
    let parsed: any ParsableCommand
    do {
      parsed = try command.init(plainWords: words) ?? command.parseAsRoot(words)
    } catch {
      let known = (card.arguments + GlobalOptions.arguments).map(\.name)
      let stray = words.prefix { $0 != "--" }.first { word in
        word.hasPrefix("--") && !known.contains(String(word.prefix { $0 != "=" }))
      }
      // A mistyped option is the reason; that another is missing is only its consequence.
      if command.configuration.subcommands.isEmpty, let stray {
        return refuse("Unknown option '\(stray)'", card: card)
      }
      return refuse(command.message(for: error), card: card)
    }
    guard var work = parsed as? any DeskWork else {
      return say(HelpText(language, columns).card(card))
    }
    attempt(card) { desk in
      if command.isWriting { try desk.requireWriting() }
      try work.run(at: &desk)
    }
  }

  /// Runs a closure; what it throws becomes a sentence and an exit status.
  /// - Parameter card: of the command at work, whose help is what to try next where nothing nearer is known.
  private mutating func attempt(
    _ card: CommandCard? = nil, _ work: (inout Desk) throws -> Void
  ) {
    do {
      try work(&self)
    } catch let failure as Failure {
      status = failure.status
      complain(failure.next == nil ? failure.pointing(to: card) : failure)
    } catch let interruption as Interruption {
      status = interruption == .endOfInput ? .noInput : .interrupted
      if case .endOfInput = interruption, !world.isConversational {
        complain(
          Failure(
            .noInput, Bilingual(zh: "输入到头了，还有问题没答", en: "the input ended before the last question"),
            next: Bilingual(zh: "一行一个回答，空行跳过", en: "give an answer a line; an empty one skips"))
        )
      }
    } catch {
      // Arguments that are refused while running: `throw ValidationError(…)`.
      status = .usage
      complain(Failure(.usage, Bilingual(zh: "\(error)", en: "\(error)")))
    }
  }

  /// Says what the grammar refused, with the card's usage and the library's message.
  mutating func refuse(_ message: String, card: CommandCard) {
    status = .usage
    let message = withoutPasswords(message)
    let misuse = Misuse(message, card)
    var text = Styled()
    text.append(misuse.sentence[language], .bad)
    text.line()
    text.line(HelpText(language, columns).usageLines(card).joined(separator: "\n"))
    // The library speaks English.
    if language == .en, let message = misuse.message {
      for line in harmless(message).wrapped(at: max(20, columns - 2)) {
        text.line("  " + line, .quiet)
      }
    }
    note(text)
  }

  private func unknownCommand(_ word: String) -> Failure {
    let shown = harmless(word).truncated(to: 40)
    let names = CommandShelf.cards.flatMap { [$0.name] + $0.chinese }
    let near = word.utf8.count <= 64 ? Suggestion.nearest(to: word, in: names) : nil
    return Failure(
      .usage,
      Bilingual(
        zh: "没有「\(shown)」这个命令" + (near.map { "，是不是「\($0)」？" } ?? ""),
        en: "there is no command “\(shown)”" + (near.map { "; did you mean \($0)?" } ?? "")),
      next: Bilingual(zh: "输入「帮助」看全部命令", en: "help lists all commands"))
  }

  /// What may be typed where the cursor stands; nil for names of files.
  package func completions(before: String, start: Int) -> [String]? {
    guard let conversation = conversations.last else {
      return Completion(desk: self).candidates(before: before, start: start)
    }
    let word = String(decoding: before.utf8.dropFirst(start), as: UTF8.self)
    return conversation.candidates(before: before, word: word, self)
  }

  private func applyColor() {
    world.setColor(options.color.flatMap { Terminal.ColorChoice(rawValue: $0) } ?? .auto)
  }
}
