import Calling
import CivilTime
import Console
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal
import Reviewing

/// A block of real calls at the prompt: one lead after another, each logged by digits.
///
/// What is in hand, since when, and what was met stands in the journal before it stands on the screen:
/// whatever ends the program, `resume` goes on at the same lead, and no call is written twice.
struct BlockCall: Conversation {
  let block: Journal.Block
  let lock: BlockLock
  let rules: CallRules
  let script: Script?
  var lead: Journal.Lead?
  var step: Journal.BlockStep?
  var slots: [Slot] = []
  var slotPair = 0
  /// Ids of the objections that `/1` … stand for.
  var objections: [String] = []
  let common: [String]
  var pending = Pending.nothing
  /// It was said that the time in hand is taken.
  var isWarned = false
  /// How they meet, once it was said.
  var form: AppointmentForm?
  private var stray = StrayCommand()
  /// The call logged last, and its lead.
  var last: Journal.Lead?
  var keys = 0
  var keyedCalls = 0

  /// What the next line is an answer to.
  enum Pending {
    case nothing
    /// Keys typed so far want one more.
    case keys(String, [BlockLine.Met])
    /// A time is wanted; Enter takes the suggestion.
    case time(CallRecord, suggestion: Slot?)
  }

  init(_ block: Journal.Block, lock: BlockLock, _ desk: Desk) {
    self.block = block
    self.lock = lock
    rules = desk.callRules
    script = desk.library.playbook.script(block.script, in: desk.language)
    common = Self.common(desk)
  }

  /// The objections met most in real calls, filled up with the classic ones.
  static func common(_ desk: Desk) -> [String] {
    let met = (try? desk.withJournal { try $0.tallies(.real, by: .objection) }) ?? []
    let own = met.sorted { $0.tally[.met] > $1.tally[.met] }.map(\.key)
    let classic = [
      "no-time", "send-materials", "not-interested", "have-supplier", "think-it-over", "no-budget",
    ]
    return Array((own.prefix(6) + classic.filter { !own.prefix(6).contains($0) }).prefix(6))
  }

  func prompt(_ desk: Desk) -> Prompt {
    let mark = desk.language == .zh ? "› " : "> "
    let word: String =
      switch pending {
      case .time: Bilingual(zh: "什么时候", en: "when")[desk.language]
      case .keys(let keys, _): keys
      case .nothing:
        "\(step?.position ?? 0)/\(block.planned)"
          + (step?.talkAt == nil ? "" : Bilingual(zh: " 通话", en: " talking")[desk.language])
      }
    var prompt = Prompt(Styled(word + " " + mark, .strong), .answer)
    prompt.backspace = "-"
    return prompt
  }

  // MARK: From lead to lead

  /// Begins, or goes on where it was left. False when there is nobody to call.
  mutating func begin(isNew: Bool, _ desk: Desk) throws -> Bool {
    let screen = BlockScreen(desk)
    if !desk.isJSON {
      let count = try desk.withJournal { try $0.calls(of: block).count }
      desk.say(
        screen.line(
          isNew
            ? Bilingual(
              zh: "集中拨打 · \(block.planned) 个 · 先约好再打的，再新名单，再按级别、次数",
              en:
                "A block of \(block.planned): due callbacks first, then new leads, then by tier and attempts"
            )
            : Bilingual(
              zh: "接着打 · 打了 \(count)/\(block.planned)",
              en: "Going on: \(count) of \(block.planned) done"), .heading))
      desk.say(screen.keys(isTalking: false))
      for complaint in RepCalendar(desk).complaints { desk.note(complaint, .warning) }
    }
    if let open = try desk.withJournal({ try $0.steps(of: block).last(where: \.isOpen) }) {
      if try takeUp(open, desk) { return true }
    }
    return try advance(desk)
  }

  /// Puts a lead back in hand that was left; false when it may not be called any more.
  mutating func takeUp(_ open: Journal.BlockStep, _ desk: Desk) throws -> Bool {
    let known = try desk.withLeads(rules) { journal in
      try open.lead.flatMap { try journal.lead(named: "#\($0)", home: desk.now.offsetMinutes) }
    }
    let isOvernight = open.shownAt.day != desk.today
    if let known {
      let offset = known.offsetMinutes ?? rules.homeOffsetMinutes
      let mayCall =
        known.state == .open && rules.isAllowed(desk.now, offsetMinutes: offset)
        && known.ready <= desk.now
      // A talk that had begun is still to be logged, whatever the clock says.
      if mayCall || (open.talkAt != nil && known.closing != .doNotContact) {
        step = open
        lead = known
        if isOvernight, let talk = open.talkAt {
          desk.note(
            Bilingual(
              zh: "这一通从 \(talk.slot.short(.zh, today: desk.today)) 开着没记；按那时候算，时长不算",
              en:
                "this call was open since \(talk.slot.short(.en, today: desk.today)); it is logged as of then, "
                + "without a length"), .warning)
        }
        show(desk)
        return true
      }
    }
    try desk.withJournal { try $0.skip(open, of: block) }
    return false
  }

  /// Picks and shows the next lead; false when the block is full or nobody may be called now.
  mutating func advance(_ desk: Desk) throws -> Bool {
    lead = nil
    step = nil
    pending = .nothing
    let steps = try desk.withJournal { try $0.steps(of: block) }
    guard steps.count(where: { $0.call != nil }) < block.planned else {
      if !desk.isJSON {
        desk.say(
          Bilingual(zh: "打满 \(block.planned) 个了。", en: "The \(block.planned) are done."), .good)
      }
      return false
    }
    let skipped = Set(steps.filter(\.isSkipped).compactMap(\.lead))
    let rules = rules
    let pick = try desk.withLeads(rules) {
      try $0.nextLead(rules, for: desk.rosterOwner, except: skipped, at: desk.now)
    }
    guard let pick else {
      try sayNobody(desk)
      return false
    }
    let words = pick.turn.title[desk.language]
    step = try desk.withJournal {
      try $0.show(pick.lead.code, turn: words, in: block, at: desk.now)
    }
    lead = pick.lead
    show(desk)
    return true
  }

  func sayNobody(_ desk: Desk) throws {
    let next = try desk.withJournal {
      try $0.nextMoment(rules, for: desk.rosterOwner, at: desk.now)
    }
    guard let next, next > desk.now else {
      var open = Journal.LeadFilter()
      open.state = .open
      let (others, first) = try desk.withJournal {
        (try $0.leadCount(open), try $0.leads(open, home: desk.now.offsetMinutes, limit: 1).first)
      }
      if let owner = first?.owner.map(harmless), let own = desk.rosterOwner.map(harmless) {
        return desk.note(
          Bilingual(
            zh: "没有归「\(own)」打的了；还有 \(others) 个能打的记在「\(owner)」名下。都接着打：设置 姓名 \(owner)；"
              + "要过来一个：名单 再打 编号 --owner \(own)",
            en: "no lead of \(own)'s is left to call; \(count(others, "open lead")) "
              + "\(others == 1 ? "is" : "are") \(owner)'s. To go on with them: set rep \(owner); "
              + "to take one over: leads keep NUMBER --owner \(own)"), .warning)
      }
      return desk.note(
        Bilingual(
          zh: "名单上没有能打的了；导入：名单 导入 文件.csv --source 来源",
          en: "nobody is left to call: leads import FILE.csv --source SOURCE"), .warning)
    }
    desk.note(
      Bilingual(
        zh: "现在没有能打的（钟点、间隔或次数）；下一个最早 \(next.slot.short(.zh, today: desk.today))",
        en: "nobody may be called now (hours, intervals or attempts); the next from "
          + next.slot.short(.en, today: desk.today)), .warning)
  }

  mutating func show(_ desk: Desk) {
    guard let lead, let step else { return }
    slotPair = 0
    slots = RepCalendar(desk).pair
    objections = common
    if desk.isJSON {
      return desk.show(
        .members([
          "position": .int(step.position), "turn": .string(step.turn),
          "lead": LeadText.json(lead),
        ]))
    }
    let screen = BlockScreen(desk)
    desk.say(
      screen.card(
        .init(
          lead: lead, position: step.position, planned: block.planned, turn: step.turn,
          last: lastWords(lead, desk), lines: screen.lines(script, lead, slots), slots: slots,
          never: screen.never(script), objections: objections)))
  }

  /// How the last call went, and what was noted of it.
  func lastWords(_ lead: Journal.Lead, _ desk: Desk) -> String? {
    guard lead.lastAt != nil,
      let call = try? desk.withJournal({ try $0.calls(ofLead: lead.code, limit: 1).first })
    else { return nil }
    let record = call.record
    var text = record.startedAt.slot.short(desk.language, today: desk.today) + " "
    text += CallText.summary(record, desk.language, today: desk.today)
    let met = record.objections.map { BlockScreen(desk).name($0.objection) }
    if !met.isEmpty { text += "（\(met.joined(separator: "、"))）" }
    for words in [record.detail, record.note].compactMap({ $0 }) {
      let shown = CallText.words(words)
      text += desk.language == .zh ? "「\(shown)」" : " “\(shown)”"
    }
    return text
  }

  // MARK: Lines

  mutating func hear(_ line: String, at desk: inout Desk) throws -> ConversationState {
    keys += line.count + 1
    switch pending {
    case .time(let record, let suggestion):
      return try takeTime(line, record, suggestion, desk)
    case .keys(let typed, let met):
      pending = .nothing
      switch BlockLine(line) {
      case .log(let more, let objections, let rest):
        return try log(typed + more, met + objections, rest, desk)
      case .undo, .enter:
        desk.say(Bilingual(zh: "没有记", en: "nothing logged"), .quiet)
        return .goesOn
      case .objection, .command, .words: break
      }
    case .nothing: break
    }
    switch BlockLine(line) {
    case .enter: try talk(desk)
    case .undo: try undo(desk)
    case .log(let keys, let met, let rest): return try log(keys, met, rest, desk)
    case .objection(let met): try toggle(met, desk)
    case .words(let words) where stray.catches(words):
      desk.note(StrayCommand.notice(words, in: .block))
    case .words(let words): try look(words, desk)
    case .command(let command): return try obey(command, desk)
    }
    return .goesOn
  }

  /// Enter: the talk begins; again, how long it is.
  mutating func talk(_ desk: Desk) throws {
    guard var current = step else { return }
    if current.talkAt == nil {
      current.talkAt = desk.now
      step = current
      try desk.withJournal { try $0.keep(current, of: block) }
      if !desk.isJSON { desk.say(BlockScreen(desk).keys(isTalking: true)) }
      return
    }
    guard !desk.isJSON else { return }
    desk.say(Styled(Self.clock(seconds(desk) ?? 0) + "\n", .strong))
  }

  /// Seconds since the talk began; nil before it, and when it was left open over night.
  func seconds(_ desk: Desk) -> Int? {
    guard let talk = step?.talkAt, talk.day == desk.today else { return nil }
    return max(0, (desk.now.milliseconds - talk.milliseconds) / 1000)
  }

  static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  mutating func undo(_ desk: Desk) throws {
    guard let undone = try desk.withJournal({ try $0.undo(in: block, at: desk.now) }) else {
      desk.say(Bilingual(zh: "这一轮还没有可以撤的", en: "nothing to take back in this block"), .quiet)
      return
    }
    if !desk.isJSON { desk.say(Bilingual(zh: "撤了，回到上一个", en: "taken back"), .warning) }
    if try !takeUp(undone, desk) { _ = try advance(desk) }
  }

  /// Notes an objection by its number: met, then handled, then not met after all.
  mutating func toggle(_ met: BlockLine.Met, _ desk: Desk) throws {
    guard var current = step, objections.indices.contains(met.number - 1) else {
      return desk.note(
        Bilingual(zh: "异议没有第 \(met.number) 个", en: "there is no objection \(met.number)"), .warning)
    }
    let id = objections[met.number - 1]
    if let index = current.met.firstIndex(where: { $0.objection == id }) {
      if current.met[index].handled, !met.isHandled {
        current.met.remove(at: index)
      } else {
        current.met[index].handled = true
      }
    } else {
      current.met.append(.init(objection: id, handled: met.isHandled))
    }
    step = current
    try desk.withJournal { try $0.keep(current, of: block) }
    if !desk.isJSON { desk.say(BlockScreen(desk).objections(objections, met: current.met)) }
  }

  /// What the prospect just said: its answer card; the objection counts as met.
  mutating func look(_ words: String, _ desk: Desk) throws {
    let hits = desk.library.lookup(desk.language).hits(words, limit: 4)
    guard let best = hits.first else {
      return desk.note(
        Bilingual(
          zh: "没有一张应对卡对得上；换客户的原话试试", en: "no answer card matches; try the prospect's own words"))
    }
    if desk.isJSON { return desk.show(AnswerCard.json(hits, at: desk)) }
    let card = AnswerCard(
      best.objection, best.language, at: desk, offering: RepCalendar(desk).pair)
    desk.say(card.text(desk.language, columns: desk.columns))
    let found = hits.map(\.objection.id.value)
    objections = Array((found + common.filter { !found.contains($0) }).prefix(6))
    desk.say(BlockScreen(desk).objections(objections, met: step?.met ?? []))
  }

  func candidates(before: String, word: String, _ desk: Desk) -> [String] {
    if let first = before.first, CallCommand.isSlash(first) {
      return BlockWords.Word.allCases.map {
        String(first) + (desk.language == .zh ? $0.chinese : $0.rawValue)
      }.filter { $0.hasPrefix(word) }
    }
    return desk.library.objectionNames.filter { folded($0).hasPrefix(folded(word)) }
  }

  // MARK: The end

  func finish(_ desk: Desk) throws {
    try desk.withJournal { try $0.end(block, at: desk.now) }
    try BlockSummary(block, keys: keys, keyedCalls: keyedCalls, desk).show(desk)
  }

  func sayLeft(_ desk: Desk) {
    desk.note(
      Bilingual(
        zh: "先停在这儿：在陪练里输入「接着打」回到这个名单", en: "paused: resume in spar goes on at this lead"),
      .quiet)
  }

  mutating func leave(_ desk: inout Desk) { sayLeft(desk) }
}
