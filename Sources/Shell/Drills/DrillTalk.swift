import CivilTime
import Console
import Diagnostics
import Journaling
import Playbooks
import Rehearsal
import Spacing

/// A sitting of drills at the prompt: every answer is in the journal before the next phrase is shown.
struct DrillTalk: Conversation {
  private var round: DrillRound
  private let scene: Drill.Scene
  private let startedAt: Instant
  private var item: DrillQueue.Item?
  private var drill: Drill?
  private var hasHint = false
  /// The last drill, while its grade may be lowered or it may be said again.
  private var last: Drill?
  private var isRetrying = false

  init(_ round: DrillRound, scene: Drill.Scene, startedAt: Instant) {
    self.round = round
    self.scene = scene
    self.startedAt = startedAt
  }

  func prompt(_ desk: Desk) -> Prompt { Prompt(CallScreen(desk).prompt, .speech) }

  // MARK: Dealing

  /// Says what the sitting holds and deals the first; whether there is one.
  mutating func begin(_ items: [DrillQueue.Item], _ desk: Desk) -> Bool {
    if !desk.isJSON { desk.say(DrillText(desk).heading(items, round)) }
    deal(desk)
    return drill != nil
  }

  private mutating func deal(_ desk: Desk) {
    item = round.next(atSeconds: seconds(desk))
    drill = item.map { Drill($0.objection, drilled: $0.drilled, scene: scene) }
    hasHint = false
    guard let drill, !desk.isJSON else { return }
    desk.say(DrillText(desk).phrase(drill, round))
  }

  private func seconds(_ desk: Desk) -> Int { desk.now.milliseconds / 1000 }

  // MARK: Lines

  mutating func hear(_ line: String, at desk: inout Desk) throws -> ConversationState {
    let typed = line.trimmed
    if let command = Self.command(typed) { return try obey(command, &desk) }
    if last != nil, let grade = Self.lowering(typed) {
      try lower(to: grade, &desk)
      return .goesOn
    }
    if isRetrying, let again = last {
      isRetrying = false
      if !desk.isJSON { desk.say(DrillText(desk).retry(again.judge(line), again)) }
      showPhraseAgain(desk)
      return .goesOn
    }
    guard let drill else { return .over }
    if typed.isEmpty, !hasHint {
      giveHint(drill, desk)
      return .goesOn
    }
    return try grade(typed.isEmpty ? "" : line, drill, &desk)
  }

  private static func command(_ typed: String) -> CallCommand? {
    if let command = CallCommand.parse(typed) { return command }
    return typed == "重说" ? .again : typed == "提示" ? .hint : nil
  }

  /// The grade that a bare digit names; 4 is none to lower to.
  static func lowering(_ typed: String) -> Grade? {
    Int(folded(typed)).flatMap { (1...4).contains($0) ? Grade(rawValue: $0) : nil }
  }

  private mutating func grade(_ said: String, _ drill: Drill, _ desk: inout Desk) throws
    -> ConversationState
  {
    guard let item else { return .over }
    let answer = drill.judge(said)
    let cards = desk.library.playbook.catalogues.filter { $0.header.language == scene.language }
    let borrowed = drill.borrowed(said, from: cards.flatMap(\.objections))
    let isSameDay = item.card.lastSeconds.map {
      Instant(seconds: $0, offsetMinutes: desk.now.offsetMinutes).day == desk.today
    }
    let grade: Grade =
      said.isEmpty
      ? .again
      : drill.grade(
        answer, withHint: hasHint, readToday: isSameDay ?? false, isBorrowed: borrowed != nil)
    let done = round.take(grade, for: item, atSeconds: seconds(desk))
    try keep(done, said, desk)
    last = drill
    if desk.isJSON {
      desk.show(DrillText(desk).json(answer, drill, done, borrowed))
    } else {
      desk.say(DrillText(desk).outcome(answer, drill, done, borrowed))
    }
    deal(desk)
    return self.drill == nil ? finish(&desk) : .goesOn
  }

  private func keep(_ done: DrillRound.Done, _ said: String, _ desk: Desk) throws {
    _ = try desk.withJournal {
      try $0.append(
        Journal.DrillReview(
          objection: done.before.objection.id.value, grade: done.grade, card: done.card,
          dueSeconds: done.dueSeconds, said: said.isEmpty ? nil : Session.cleaned(said)),
        at: desk.now)
    }
  }

  /// A lower grade is a new event beside the old one: same objection, same second, newer.
  fileprivate mutating func lower(to grade: Grade, _ desk: inout Desk) throws {
    guard let last, let done = round.lower(to: grade) else {
      return desk.note(
        Bilingual(zh: "评分只能往低里改。", en: "the grade can only be lowered"), .warning)
    }
    try keep(done, "", desk)
    if desk.isJSON {
      desk.show(DrillText(desk).lowered(done))
    } else {
      desk.say(DrillText(desk).memory(last, done))
      showPhraseAgain(desk)
    }
  }

  private func showPhraseAgain(_ desk: Desk) {
    guard let drill, !desk.isJSON else { return }
    desk.say(DrillText(desk).phrase(drill, round))
  }

  private mutating func giveHint(_ drill: Drill, _ desk: Desk) {
    hasHint = true
    if !desk.isJSON { desk.say(DrillText(desk).hint(drill)) }
  }

  private mutating func obey(_ command: CallCommand, _ desk: inout Desk) throws
    -> ConversationState
  {
    guard let drill else { return .over }
    switch command {
    case .hint: giveHint(drill, desk)
    case .end: return finish(&desk)
    case .again:
      guard let last else {
        desk.note(
          Bilingual(zh: "还没说过，没有可重说的。", en: "nothing said yet, so nothing to say again"), .warning)
        return .goesOn
      }
      isRetrying = true
      if !desk.isJSON { desk.say(DrillText(desk).again(last)) }
    case .lookup(let words):
      guard !words.isEmpty, let hit = desk.library.lookup(desk.language).hits(words).first else {
        giveHint(drill, desk)
        return .goesOn
      }
      desk.say(
        AnswerCard(hit.objection, hit.language, at: desk, offering: RepCalendar(desk).pair)
          .text(desk.language, columns: desk.columns))
    default: desk.say(DrillText(desk).help)
    }
    return .goesOn
  }

  // MARK: The end

  private mutating func finish(_ desk: inout Desk) -> ConversationState {
    if let item { round.putBack(item) }
    drill = nil
    sum(desk)
    if last != nil { desk.linger(DrillAfterword(talk: self)) }
    return .over
  }

  private func sum(_ desk: Desk) {
    guard !desk.isJSON, !round.done.isEmpty else { return }
    let seconds = max(0, (desk.now.milliseconds - startedAt.milliseconds) / 1000)
    let standings = (try? desk.withJournal { try $0.allDrills() }) ?? []
    let days = (try? desk.withJournal { try $0.drillReviews() })?.map(\.day) ?? []
    desk.say(
      DrillText(desk).summary(
        round, seconds: seconds, standings: standings,
        streak: DrillStats.streak(days, desk)))
  }

  mutating func leave(_ desk: inout Desk) { sum(desk) }

  mutating func interrupted(_ desk: inout Desk) -> ConversationState {
    sum(desk)
    return .over
  }

  func candidates(before: String, word: String, _ desk: Desk) -> [String] {
    guard let first = before.first, CallCommand.isSlash(first) else { return [] }
    let names =
      desk.language == .zh
      ? ["提示", "重说", "查", "收尾", "帮助"] : ["hint", "again", "lookup", "end", "help"]
    return names.map { String(first) + $0 }.filter { $0.hasPrefix(word) }
  }
}

/// After the last drill a digit still lowers its grade; anything else is a command again.
private struct DrillAfterword: Lingering {
  var talk: DrillTalk

  mutating func take(_ line: String, at desk: inout Desk) throws -> Bool {
    guard let grade = DrillTalk.lowering(line.trimmed) else { return false }
    try talk.lower(to: grade, &desk)
    return true
  }
}
