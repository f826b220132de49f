import CivilTime
import Console
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal

/// The guided first call: a real session against a fixed prospect, with what the ear heard after every line.
///
/// It is not kept as practice; only the lines typed so far are, so that it can be left and gone on with.
struct Tutorial: Conversation {
  static let key = "tutorial-open"

  private var session: Session

  private init(_ session: Session) { self.session = session }

  /// The call as it was left, or a new one; nil when the library has no script for it.
  static func open(_ desk: Desk, anew: Bool) throws -> (tutorial: Tutorial, isGoingOn: Bool)? {
    let kept = anew ? nil : try desk.withJournal { try $0.setting(key) }
    let lines = kept.map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let isGoingOn = lines.map { $0.count > 3 && $0[0] == desk.language.rawValue } ?? false
    let head = isGoingOn ? lines ?? [] : []
    let now = head.count > 1 ? Slot(head[1]) ?? desk.now.slot : desk.now.slot
    let offer = head.count > 2 ? head[2].split(separator: " ").compactMap { Slot($0) } : []
    guard let plan = plan(desk, now, offer.isEmpty ? FreeSlots().proposals(from: now) : offer)
    else {
      return nil
    }
    return (Tutorial(Session(plan, replaying: Array(head.dropFirst(3)))), isGoingOn)
  }

  private static func plan(_ desk: Desk, _ now: Slot, _ offer: [Slot]) -> Plan? {
    let playbook = desk.library.playbook
    guard let script = playbook.script("first-call", in: desk.language),
      let persona = playbook.persona("nice-talker", in: desk.language)
    else { return nil }
    return Plan(
      script: script, catalogues: playbook.catalogues(of: script), persona: persona, level: .cue,
      volume: .light, now: now, offer: offer, seed: seed,
      names: desk.ownNames)
  }

  /// With it the prospect puts off twice and says yes, to one who follows the model lines.
  private static let seed: UInt64 = 32

  // MARK: The conversation

  func prompt(_ desk: Desk) -> Prompt { Prompt(CallScreen(desk).prompt, .speech) }

  func begin(_ desk: Desk, isGoingOn: Bool) {
    let screen = CallScreen(desk)
    var text = Styled()
    let head =
      isGoingOn
      ? Bilingual(zh: "接着上次的教程。", en: "On with the tutorial where you left it.")
      : Bilingual(
        zh: "教程：三分钟，打一通小电话。客户说一句，你打一句当作说话；打完告诉你耳朵听见了什么。\n"
          + "没想好就按回车，照参考说法说。走开也行（Ctrl-D），再输入「教程」接着来。",
        en:
          "Tutorial: three minutes, one small call. The prospect speaks, you type what you would say, and you are told "
          + "what was heard.\nStuck? Enter says the model line. Leave with Ctrl-D; tutorial goes on."
      )
    for part in head[desk.language].split(separator: "\n") {
      for line in String(part).wrapped(at: desk.columns) { text.line(line) }
    }
    text.line()
    for note in session.openingNotes { text.append(screen.note(note)) }
    text.append(screen.row(.prospect, session.prospectLine, .prospect))
    text.append(help(screen))
    desk.say(text)
  }

  mutating func hear(_ line: String, at desk: inout Desk) throws -> ConversationState {
    let isModel = line.trimmed.isEmpty
    var turn = session.hear(
      isModel ? session.modelLine ?? line : try CallRecognition.recognised(line, desk))
    turn.notes += CallRecognition.notes(for: turn, in: session, desk)
    let screen = CallScreen(desk)
    var text = Styled()
    if isModel, !turn.said.isEmpty {
      text.append(screen.row(.rep, (desk.language == .zh ? "› " : "> ") + turn.said, .rep))
    }
    if case .help? = turn.command { text.append(CallHelp.text(desk)) }
    if let heard = turn.heard, let explained = EarLine.text(heard, isAskDue: turn.missesTheAsk) {
      text.append(screen.row(.ear, explained[desk.language]))
    }
    text.append(screen.turn(turn))
    if !session.isOver { text.append(help(screen)) }
    desk.say(text)
    guard session.isOver else {
      let kept = [
        desk.language.rawValue, session.plan.now.text,
        session.plan.offer.map(\.text).joined(separator: " "),
      ]
      let lines = (kept + session.typed).joined(separator: "\n")
      try desk.withJournal { try $0.set(Self.key, to: lines) }
      return .goesOn
    }
    try desk.withJournal { try $0.set(Self.key, to: nil) }
    finish(desk, screen)
    return .over
  }

  /// What the turn is for, and a line that does it.
  private func help(_ screen: CallScreen) -> Styled {
    var text = screen.row(.cue, session.purposeOfTheTurn[screen.language], .quiet)
    if let line = session.modelLine { text.append(screen.row(.model, line, .quiet)) }
    return text
  }

  private func finish(_ desk: Desk, _ screen: CallScreen) {
    var text = Styled()
    if let debrief = Debrief(session) { text.append(screen.debrief(debrief, session)) }
    text.line()
    let next = Bilingual(
      zh: """
        就这些。接下来：
          对练 first-call --persona 忙经理   打一通真的，耳朵和评点一样
          速练                              客户的一句话，你接一句，每天十分钟
          查 没时间                         电话在手上时，翻应对卡
          记 11 周三下午3点                 真电话打完，两个数字记一笔
          帮助                              全部命令
        """,
      en: """
        That is all. Next:
          practice first-call --persona busy-manager   a whole call, with the same ear
          drill                                        one excuse, one answer, ten minutes a day
          lookup no time                               the answer card while the phone is in your hand
          log 11 wed 3pm                               a real call, in two digits
          help                                         every command
        """)
    for line in next[desk.language].split(separator: "\n", omittingEmptySubsequences: false) {
      for piece in String(line).wrapped(at: desk.columns, indent: 4) { text.line(piece) }
    }
    desk.say(text)
  }

  mutating func leave(_ desk: inout Desk) {
    desk.note(
      Bilingual(zh: "教程停在这儿，输入「教程」接着来", en: "the tutorial waits here; tutorial goes on"), .quiet)
  }

  func candidates(before: String, word: String, _ desk: Desk) -> [String] {
    CallHelp.candidates(before: before, word: word, desk)
  }
}

/// One line of what the ear made of the rep's words.
enum EarLine {
  /// - Parameter isAskDue: whether that nothing was heard is worth a word.
  static func text(_ heard: Utterance, isAskDue: Bool) -> Bilingual? {
    var zh: [String] = []
    var en: [String] = []
    func add(_ chinese: String, _ english: String) {
      zh.append(chinese)
      en.append(english)
    }
    func words(_ span: Span) -> String {
      harmless(String(decoding: Array(heard.text.utf8)[span.start..<span.end], as: UTF8.self))
        .truncated(to: 30)
    }
    let times = heard.offered.map { words($0.span) }
    switch heard.ask {
    case .choice:
      add(
        "两个时间「\(times.joined(separator: "」「"))」：二选一",
        "two times, “\(times.joined(separator: "” and “"))”: a choice of two")
    case .single:
      add("一个时间「\(times.first ?? "")」：只能答行或不行", "one time, “\(times.first ?? "")”: a yes or a no")
    case .open: add("在约，却没给时间：开放问", "an ask without a time: an open ask")
    case .none: break
    }
    if let span = heard.confirms { add("复述「\(words(span))」", "a read-back, “\(words(span))”") }
    if let span = heard.acknowledges {
      add("认同「\(words(span))」", "an acknowledgement, “\(words(span))”")
    }
    if let span = heard.concedesMaterials {
      add("只给资料「\(words(span))」", "materials given away, “\(words(span))”")
    }
    if let span = heard.pressure { add("施压「\(words(span))」", "pressure, “\(words(span))”") }
    guard !zh.isEmpty else {
      guard isAskDue else { return nil }
      return Bilingual(zh: "没听到时间，也没听到邀约。", en: "heard no time and no ask.")
    }
    return Bilingual(
      zh: "听到" + zh.joined(separator: "；") + "。", en: "heard " + en.joined(separator: "; ") + ".")
  }
}

extension Turn {
  /// Whether an ask that was due is missing.
  fileprivate var missesTheAsk: Bool {
    marks.contains { $0.criterion == .asksAgain && $0.verdict == .missed }
  }
}
