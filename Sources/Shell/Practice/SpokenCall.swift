import CivilTime
import Console
import Diagnostics
import Rehearsal

/// A call that is spoken and not typed: somebody ticks by digit what was said.
struct SpokenCall: Conversation {
  enum Mode: String {
    /// The rep speaks to the screen and ticks.
    case aloud
    /// A colleague reads the prospect and ticks.
    case partner
  }

  private enum Phase {
    case beforeSpeaking(since: Instant)
    case speaking(since: Instant, pause: Double)
    case ticking
  }

  private var call: PracticeCall
  private let mode: Mode
  private var phase: Phase

  init(_ call: PracticeCall, _ mode: Mode, _ desk: Desk) {
    self.call = call
    self.mode = mode
    phase = mode == .partner ? .ticking : .beforeSpeaking(since: desk.now)
  }

  /// How it goes, before the first word.
  func begin(_ desk: Desk) {
    guard !desk.isJSON else { return }
    let how: Bilingual =
      switch mode {
      case .aloud:
        Bilingual(
          zh: "说出声来：回车开口，说完再回车，然后按数字勾你说了哪些（0 一样没有）。停顿只显示，不计分。",
          en:
            "Say it aloud: Enter to begin, Enter when done, then tick by digit what you said (0 for none). "
            + "The pause is shown, never scored.")
      case .partner:
        Bilingual(
          zh: "同事念客户的话，听完回答，按数字勾他说了哪些（0 一样没有）。",
          en:
            "A colleague reads the prospect, listens, and ticks by digit what was said (0 for none)."
        )
      }
    desk.say(how, .quiet)
    if mode == .partner { showMenu(desk) }
  }

  func prompt(_ desk: Desk) -> Prompt {
    let word: Bilingual =
      switch phase {
      case .beforeSpeaking: Bilingual(zh: "回车开口", en: "Enter, then speak")
      case .speaking: Bilingual(zh: "说完回车", en: "Enter when done")
      case .ticking: Bilingual(zh: "说了哪些", en: "What was said")
      }
    return Prompt(
      Styled(word[desk.language] + (desk.language == .zh ? " › " : " > "), .rep), .answer)
  }

  mutating func hear(_ line: String, at desk: inout Desk) throws -> ConversationState {
    if let command = CallCommand.parse(line) { return try pass(line, command, at: &desk) }
    switch phase {
    case .beforeSpeaking(let since):
      // Typed all the same: that is speech.
      guard line.trimmed.isEmpty else { return try pass(line, at: &desk) }
      phase = .speaking(since: desk.now, pause: Self.seconds(since, desk.now))
      return .goesOn
    case .speaking(let since, let pause):
      showReference(pause: pause, spoken: Self.seconds(since, desk.now), desk)
      phase = .ticking
      showMenu(desk)
      return .goesOn
    case .ticking:
      guard let ticks = ticks(in: line) else {
        desk.note(
          Bilingual(
            zh: "按前面的数字，可以几个连着按；一样没有按 0", en: "type the digits before what was said, 0 for none"),
          .warning)
        return .goesOn
      }
      return try pass(call.session.line(for: ticks), at: &desk)
    }
  }

  /// Hands the line on; then the next turn begins.
  private mutating func pass(
    _ line: String, _ command: CallCommand? = nil, at desk: inout Desk
  ) throws -> ConversationState {
    let state = try call.hear(line, at: &desk)
    guard state == .goesOn else { return .over }
    switch command {
    case nil, .again, .undo:
      if mode == .aloud { phase = .beforeSpeaking(since: desk.now) } else { showMenu(desk) }
    default:
      if case .ticking = phase { showMenu(desk) }
    }
    return .goesOn
  }

  private static func seconds(_ from: Instant, _ to: Instant) -> Double {
    Double(max(0, to.milliseconds - from.milliseconds)) / 1000
  }

  /// The ticks that digits name; nil for anything else, and for nothing at all.
  private func ticks(in line: String) -> [Tick]? {
    let menu = call.session.ticks
    let digits = folded(line).filter { !$0.isWhitespace && !",，、.".contains($0) }
    guard !digits.isEmpty else { return nil }
    if digits == "0" { return [] }
    var ticks: [Tick] = []
    for digit in digits {
      guard let number = digit.wholeNumberValue, menu.indices.contains(number - 1) else {
        return nil
      }
      ticks.append(menu[number - 1])
    }
    return ticks
  }

  private func showMenu(_ desk: Desk) {
    guard !desk.isJSON else { return }
    desk.say(
      desk.menu(
        call.session.ticks.enumerated().map { Choice(String($0.offset + 1), $0.element.title) }))
  }

  /// The reference beside which one ticks, and how long it took.
  private func showReference(pause: Double, spoken: Double, _ desk: Desk) {
    guard !desk.isJSON else { return }
    let screen = CallScreen(desk)
    var text = Styled()
    let times = Bilingual(
      zh: "停了 \(Self.tenths(pause)) 秒开口，说了 \(Self.tenths(spoken)) 秒（不计分）",
      en:
        "\(Self.tenths(pause)) s before you spoke, \(Self.tenths(spoken)) s of speech (not scored)")
    text.append(screen.row(.comment, times[desk.language], .quiet))
    if let line = call.session.modelLine { text.append(screen.row(.model, line, .quiet)) }
    desk.say(text)
  }

  private static func tenths(_ seconds: Double) -> String {
    let tenths = Int((min(seconds, 9999) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  mutating func leave(_ desk: inout Desk) { call.leave(&desk) }

  func candidates(before: String, word: String, _ desk: Desk) -> [String] {
    call.candidates(before: before, word: word, desk)
  }
}
