import ArgumentParser
import Console
import Diagnostics

/// The ways in: one command in the shell, `-c` or a file line by line, the prompt.
package enum Doors {
  /// Runs the program and returns how it ended.
  ///
  /// - Parameter arguments: the command line without the program's name.
  package static func enter(_ arguments: [String], _ world: World) -> CommandStatus {
    let (own, rest) = GlobalOptions.extract(arguments.map(plainForm))
    var options: GlobalOptions
    do {
      options = try GlobalOptions(parsing: own)
    } catch {
      var desk = Desk(world: world)
      desk.refuse(GlobalOptions.message(for: error), card: program)
      return ended(desk.status, &desk)
    }
    let way = Way(rest)
    var asked = way.command
    if options.help { asked.append("--help") }
    if options.version, asked.isEmpty { asked.append("--version") }
    options.help = false
    options.version = false
    var desk = Desk(world: world, options: options)
    if let stray = way.stray {
      desk.refuse("Unknown option '\(stray)'", card: program)
      return ended(desk.status, &desk)
    }
    if let lines = way.lines { return ended(given(lines, way, &desk), &desk) }
    if !asked.isEmpty { return ended(command(asked, &desk), &desk) }
    return ended(world.isConversational ? prompt(&desk) : pipe(way, &desk), &desk)
  }

  /// The program itself, for its usage.
  static let program = CommandCard(
    "spar", chinese: ["spar"], group: .shell,
    summary: Bilingual(zh: "陪练", en: "the coach for appointment calls"),
    usage: "[OPTION…] [COMMAND …] | -c 'COMMAND; …' | < FILE",
    arguments: [
      .init("-c", "LINES", Bilingual(zh: "执行这几行，用 ; 分开", en: "run these lines, parted by ;")),
      .init("--keep-going", nil, Bilingual(zh: "出错也接着执行", en: "go on after a line that fails")),
    ])

  /// What the words that are no global options ask for.
  private struct Way {
    var command: [String] = []
    /// The lines of `-c`.
    var lines: [String]?
    var keepsGoing = false
    /// An option before any command.
    var stray: String?

    init(_ words: [String]) {
      var words = words[...]
      if let index = words.prefix(while: { $0 != "--" }).firstIndex(of: "--keep-going") {
        words.remove(at: index)
        keepsGoing = true
      }
      while words.first == "-c" {
        words.removeFirst()
        guard let text = words.popFirst() else {
          stray = "-c"
          return
        }
        lines = (lines ?? []) + TypedLine.commands(in: text)
      }
      if words.first == "--" { words.removeFirst() }
      if let first = words.first, first.hasPrefix("-"), first != "-" { stray = first }
      if lines != nil, let first = words.first { stray = first }
      command = Array(words)
    }
  }

  // MARK: the three doors

  /// One command; a call it opens takes the lines that follow.
  private static func command(_ words: [String], _ desk: inout Desk) -> CommandStatus {
    var status = desk.run(words)
    while desk.isInConversation, !isCut(desk) {
      switch desk.world.nextLine(desk.prompt, completer(desk)) {
      case .line(let line): status = desk.handle(line)
      case .interrupted:
        if !desk.world.isConversational { return leave(&desk, .interrupted) }
        desk.interruptLine()
      case .end:
        endLine(desk)
        return leave(&desk, status)
      case .terminated(let signal): return leave(&desk, terminated(signal))
      }
    }
    return status
  }

  /// Lines given with `-c`.
  private static func given(_ lines: [String], _ way: Way, _ desk: inout Desk) -> CommandStatus {
    var batch = Batch(keepsGoing: way.keepsGoing)
    for line in lines where !desk.hasQuit && !isCut(desk) {
      if let status = batch.take(line, &desk) { return leave(&desk, status) }
    }
    return leave(&desk, batch.status)
  }

  /// Standard input that is no terminal.
  private static func pipe(_ way: Way, _ desk: inout Desk) -> CommandStatus {
    var batch = Batch(keepsGoing: way.keepsGoing)
    while !desk.hasQuit, !isCut(desk) {
      switch desk.world.nextLine(desk.prompt, nil) {
      case .line(let line):
        if let status = batch.take(line, &desk) { return leave(&desk, status) }
      case .interrupted: return leave(&desk, .interrupted)
      case .end: return leave(&desk, batch.status)
      case .terminated(let signal): return leave(&desk, terminated(signal))
      }
    }
    return leave(&desk, batch.status)
  }

  private static func prompt(_ desk: inout Desk) -> CommandStatus {
    Greeting.show(desk)
    for command in CommandShelf.all { command.atStart(&desk) }
    while !desk.hasQuit, !isCut(desk) {
      switch desk.world.nextLine(desk.prompt, completer(desk)) {
      case .line(let line):
        if case .terminated = desk.handle(line) { return leave(&desk, .terminated) }
      case .interrupted: desk.interruptLine()
      case .end:
        endLine(desk)
        return leave(&desk, .done)
      case .terminated(let signal): return leave(&desk, terminated(signal))
      }
    }
    return leave(&desk, .done)
  }

  /// Lines handled one after the other: how they came out, and where one failed.
  private struct Batch {
    let keepsGoing: Bool
    var number = 0
    var status = CommandStatus.done

    /// Handles the next line. Nil to go on, else how the batch ends.
    mutating func take(_ line: String, _ desk: inout Desk) -> CommandStatus? {
      number += 1
      var line = line
      if number == 1, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
      if !desk.isInConversation, line.trimmed.first.map({ "#＃".contains($0) }) ?? true {
        return nil
      }
      let ended = desk.handle(line)
      if ended == .interrupted { return .interrupted }
      guard ended.isError else {
        if ended != .done, status == .done { status = ended }
        return nil
      }
      let shown = harmless(withoutPasswords(line).prefix(200)).truncated(to: 60)
      desk.note(
        Bilingual(zh: "  第 \(number) 行：\(shown)", en: "  line \(number): \(shown)"), .quiet)
      status = .badData
      return keepsGoing ? nil : .badData
    }
  }

  private static func completer(_ desk: Desk) -> Completer {
    { before, start in desk.completions(before: before, start: start) }
  }

  /// The shell's prompt starts on a line of its own.
  private static func endLine(_ desk: Desk) {
    if desk.world.isConversational { desk.say(Styled("\n")) }
  }

  private static func leave(_ desk: inout Desk, _ status: CommandStatus) -> CommandStatus {
    desk.leave()
    return status
  }

  private static func terminated(_ signal: Int) -> CommandStatus {
    signal == 1 ? .hungUp : .terminated
  }

  /// Nothing can be written any more: there is nobody to work for.
  private static func isCut(_ desk: Desk) -> Bool { desk.world.outputFailure() != nil }

  /// Sends what is held back; a lost write is said and counts, a reader who left does not.
  private static func ended(_ status: CommandStatus, _ desk: inout Desk) -> CommandStatus {
    desk.world.flush()
    switch desk.world.outputFailure() {
    case nil: return status
    case .readerLeft: return .done
    case .lost(let reason):
      desk.note(
        Bilingual(
          zh: "写不出去：\(reason)，结果不全", en: "cannot write: \(reason); the result is cut short"), .bad)
      return .inputOutput
    }
  }
}
