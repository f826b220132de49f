package import CivilTime
package import Diagnostics
package import Playbooks

/// One rehearsed call: a plan and what was typed. Everything else is recomputed, so a record of both replays it.
package struct Session: Sendable {
  package let plan: Plan
  /// Every line typed, cleaned of control characters, in order.
  package private(set) var typed: [String] = []
  /// What came of each line; one turn a line.
  package private(set) var turns: [Turn] = []
  /// Marks that were contested, by turn and criterion.
  package private(set) var contested: [(turn: Int, criterion: CriterionName)] = []
  /// The prospect's first line.
  package let greeting: String
  /// What is on the screen before the first word.
  package let openingNotes: [Turn.Note]
  private var call: Call
  /// The moments of the call in order; a later try takes the place of the one before it.
  private var moments: [TriedMoment] = []
  private var isRetrying = false
  package private(set) var undone = 0

  /// The call as it stood before a moment, and the turns that were tries at it.
  private struct TriedMoment: Sendable {
    let before: Call
    var tries: [Int]
  }

  package enum Position: Sendable, Hashable {
    case at(stage: String)
    case over(Ending)
  }

  package init(_ plan: Plan) {
    self.plan = plan
    call = Call(plan)
    greeting = call.prospectLine
    openingNotes = plan.level == .cue && !plan.isExam ? [call.showSlots()] : []
  }

  /// The session these lines lead to.
  package init(_ plan: Plan, replaying lines: [String]) {
    self.init(plan)
    for line in lines { hear(line) }
  }

  package var position: Position {
    if let ending = call.ending { return .over(ending) }
    return .at(stage: call.stage?.id.value ?? "")
  }

  package var ending: Ending? { call.ending }
  package var isOver: Bool { call.ending != nil }
  /// The prospect's line that waits for an answer.
  package var prospectLine: String { call.prospectLine }
  package var asks: [CallRecord.Ask] { call.asks }
  package var objectionsMet: [CallRecord.Met] { call.met }
  package var refusedSlots: [Slot] { call.refused }
  package var notesWritten: [String] { call.notes }
  package var heardPurpose: Bool { call.purposeSaid }
  /// What the rep owes now.
  package var duty: Duty { call.duty }
  package var stageTitle: String { call.stage?.name.value ?? "" }

  /// Whether everything said is what ticks stand for: a call that was spoken, and written down by its ticks.
  package var isAllTicked: Bool {
    let speech = turns.filter { $0.heard != nil }
    return !speech.isEmpty && speech.allSatisfy { $0.ticked != nil }
  }

  /// Takes one typed line: speech, or a command behind `/` or `、`.
  @discardableResult
  package mutating func hear(_ text: String) -> Turn {
    let line = Self.cleaned(text)
    typed.append(line)
    var turn: Turn
    if let command = command(in: line) {
      turn = obey(command, line)
    } else {
      turn = speak(line)
    }
    if isOver { turn.next = nil }
    turns.append(turn)
    return turn
  }

  private func command(in line: String) -> CallCommand? {
    if let command = CallCommand.parse(line) { return command }
    let word = line.trimmed
    return word == "重说" ? .again : word == "提示" ? .hint : nil
  }

  // MARK: Speech

  private mutating func speak(_ line: String) -> Turn {
    guard !isOver else {
      return Turn(typed: line, said: "", answered: "", stage: call.stage?.id.value ?? "")
    }
    let candidate = picked(line)
    if candidate == nil, plan.level == .choose, Self.digit(in: line) != nil {
      var turn = Turn(typed: line, said: "", answered: "", stage: call.stage?.id.value ?? "")
      let count = candidates.count
      turn.notes = [
        .words(
          Bilingual(zh: "按 1 到 \(count) 选一句，或直接打字说", en: "type 1 to \(count), or words of your own")
        )
      ]
      turn.next = call.stage?.id.value
      return turn
    }
    let words = candidate?.text ?? spoken(line)
    let before = call
    var turn = call.take(words, typed: line, picked: candidate, ticked: ticked(in: words))
    // A line that could not be taken as speech is no try at anything.
    guard turn.heard != nil else { return turn }
    let index = turns.count
    if isRetrying, let last = moments.indices.last {
      moments[last].tries.append(index)
      turn.attempt = moments[last].tries.count
    } else {
      moments.append(TriedMoment(before: before, tries: [index]))
    }
    isRetrying = false
    return turn
  }

  /// The candidate a digit picks.
  private func picked(_ line: String) -> Candidate? {
    guard let number = Self.digit(in: line), number >= 1 else { return nil }
    let lines = candidates
    return lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The number that is all of a line: `2`, `２`, `2、`, `2.`.
  private static func digit(in line: String) -> Int? {
    var digits = folded(line.trimmed)
    if let last = digits.last, "、.。)）".contains(last) { digits.removeLast() }
    return Int(digits)
  }

  /// What is said: the script's line for an empty one at *read*, else the line.
  private func spoken(_ line: String) -> String {
    if plan.level == .read, line.trimmed.isEmpty { return call.modelLine ?? line }
    return line
  }

  /// Lines to choose from now: at level *choose* always, elsewhere after the third missed ask.
  package var candidates: [Candidate] {
    guard !isOver else { return [] }
    if plan.level == .choose { return Candidate.lines(for: call) }
    let shown =
      turns.last?.asides.contains { if case .choices = $0 { true } else { false } } ?? false
    return shown ? call.askLines.prefix(3).map { Candidate(text: $0, fault: nil, why: nil) } : []
  }

  /// The script's own line for this moment.
  package var modelLine: String? { isOver ? nil : call.modelLine }

  /// What the turn is for, in a sentence.
  package var purposeOfTheTurn: Bilingual { call.purposeOfTheTurn }

  /// What level *cue* shows: the words the turn must contain and the stage's cue.
  package var cues: [String] {
    guard !isOver else { return [] }
    if case .answer = call.duty { return [] }
    return call.stage.map { stage in
      stage.must.map(\.value) + stage.cue.map(\.value)
    } ?? []
  }

  /// The slots at hand with the number of the first.
  package var slots: (first: Int, slots: [Slot]) { (call.pairStart + 1, call.pair) }

  /// The slots at hand as they are said.
  var slotWords: [String] {
    call.pair.map { SlotWords($0, at: plan.now).spoken(plan.language) }
  }

  /// What was agreed, with date and weekday.
  var agreedWords: String {
    SlotWords(call.chosen ?? call.pair.first ?? plan.now, at: plan.now).full(plan.language)
  }

  /// The answer card's first words at the objection in hand.
  var acknowledgement: String? { call.objection.flatMap { call.words($0.acknowledge).first } }
  var exploration: String? { call.objection.flatMap { call.words($0.explore).first } }

  // MARK: Commands

  private mutating func obey(_ command: CallCommand, _ line: String) -> Turn {
    var turn = Turn(
      typed: line, said: "", command: command, answered: call.prospectLine,
      stage: call.stage?.id.value ?? "", next: call.stage?.id.value)
    if plan.isExam, !Self.isAllowedInExams(command) {
      turn.notes = [
        .words(
          Bilingual(zh: "通关里没有这个，说完再看。", en: "not in an exam; the result comes after the call"))
      ]
      return turn
    }
    switch command {
    case .hint: turn.notes = hint
    case .slots: turn.notes = [call.showSlots()]
    case .again: again(&turn)
    case .undo: undo(&turn)
    case .end: hangUp(&turn)
    case .lookup(let words): turn.notes = lookup(words)
    case .notes(let text): note(text, &turn)
    case .prospect(let words, let id): interject(words, as: id, &turn)
    case .disagree(let number): disagree(number, &turn)
    case .help, .next, .unknown: break
    }
    return turn
  }

  private static func isAllowedInExams(_ command: CallCommand) -> Bool {
    switch command {
    case .end, .notes, .help, .unknown: true
    default: false
    }
  }

  private mutating func again(_ turn: inout Turn) {
    guard let last = moments.last else {
      turn.notes = [
        .words(Bilingual(zh: "还没说过话，没有可重说的。", en: "nothing said yet, so nothing to say again"))
      ]
      return
    }
    let steering = call.steering
    let shown = call.shownUpTo
    let notes = call.notes
    call = last.before
    // What was said from the side stays said.
    call.steering = steering
    call.shownUpTo = max(shown, call.shownUpTo)
    call.notes = notes
    isRetrying = true
    turn.answered = call.prospectLine
    turn.next = call.stage?.id.value
    turn.reply = [Turn.Line(text: call.prospectLine)]
  }

  private mutating func undo(_ turn: inout Turn) {
    guard let last = moments.popLast() else {
      turn.notes = [.words(Bilingual(zh: "没有可撤回的。", en: "nothing to take back"))]
      return
    }
    call = last.before
    isRetrying = false
    undone += 1
    turn.answered = call.prospectLine
    turn.next = call.stage?.id.value
    turn.reply = [Turn.Line(text: call.prospectLine)]
  }

  private mutating func hangUp(_ turn: inout Turn) {
    guard !isOver else { return }
    turn.marks = call.marksForHangingUp
    if !turn.marks.isEmpty {
      moments.append(TriedMoment(before: call, tries: [turns.count]))
    }
    call.endByRep()
  }

  private mutating func note(_ text: String, _ turn: inout Turn) {
    if !text.isEmpty { call.notes.append(text) }
    let all = call.notes.joined(separator: "\n")
    turn.notes = [
      .words(
        all.isEmpty
          ? Bilingual(zh: "还没记。写法：、笔记 一句话", en: "no notes yet; write one: /notes a line")
          : Bilingual(zh: all, en: all))
    ]
  }

  private mutating func disagree(_ number: Int?, _ turn: inout Turn) {
    guard let index = moments.last?.tries.last else {
      turn.notes = [.words(Bilingual(zh: "还没有评点。", en: "no mark to contest yet"))]
      return
    }
    let missed = turns[index].marks.filter { $0.verdict == .missed }
    let place = (number ?? 1) - 1
    guard missed.indices.contains(place) else {
      turn.notes = [.words(Bilingual(zh: "上一句没有没做到的评点。", en: "the last line has no missed mark"))]
      return
    }
    let mark = heaviest(missed, at: place)
    if !contested.contains(where: { $0.turn == index && $0.criterion == mark.criterion }) {
      contested.append((index, mark.criterion))
    }
    turn.notes = [
      .words(
        Bilingual(
          zh: "这一条不计了：\(Criterion[mark.criterion].question.zh)",
          en: "out of the score: \(Criterion[mark.criterion].question.en)")
      )
    ]
  }

  private func heaviest(_ marks: [Mark], at place: Int) -> Mark {
    let weights = Score.weights(of: plan.script)
    return marks.sorted { (weights[$0.criterion] ?? 0) > (weights[$1.criterion] ?? 0) }[place]
  }

  private var hint: [Turn.Note] {
    var notes: [Turn.Note] = [.words(call.purposeOfTheTurn)]
    if let line = call.modelLine {
      notes.append(
        .words(Bilingual(zh: "参考说法：\(line)", en: "A model answer: \(line)")))
    }
    return notes
  }

  /// The card of the objection that waits; a card found by words is the library's business.
  private func lookup(_ words: String) -> [Turn.Note] {
    guard words.isEmpty else { return [] }
    guard let objection = call.objection else {
      return [
        .words(
          Bilingual(zh: "现在没有等着回应的异议：、查 没时间", en: "no objection waits now; try /lookup no time"))
      ]
    }
    return [card(objection)]
  }

  /// An answer card with the two slots at hand filled in, and what not to say.
  package func card(_ objection: Objection) -> Turn.Note {
    let words = call.withPair
    let never = words.words(Array(objection.never.prefix(1))).map { line in
      plan.language == .zh ? "别说：\(line)" : "Avoid: \(line)"
    }
    return .card(
      title: "\(objection.name.value) [\(objection.id.value)]",
      lines: words.words(
        Array(
          objection.acknowledge.prefix(1) + objection.explore.prefix(1)
            + objection.answers.prefix(2))) + never)
  }

  private mutating func interject(_ words: String, as id: String?, _ turn: inout Turn) {
    guard !isOver else { return }
    guard !words.isEmpty else {
      turn.notes = [
        .words(Bilingual(zh: "客户说什么？写法：、客户 没预算", en: "what do they say? write /prospect no money"))
      ]
      return
    }
    call.interject(words, as: id, &turn)
    turn.next = call.stage?.id.value
  }

  // MARK: What remains

  /// Marks that count by first tries, or by the last ones; contested ones left out.
  package func marks(lastTries: Bool = false) -> [(turn: Int, mark: Mark)] {
    var all: [(turn: Int, mark: Mark)] = []
    for (number, moment) in moments.enumerated() {
      guard let index = lastTries ? moment.tries.last : moment.tries.first else { continue }
      for mark in turns[index].marks
      where !contested.contains(where: { $0.turn == index && $0.criterion == mark.criterion }) {
        all.append((number + 1, mark))
      }
    }
    return all
  }

  /// Contested marks with the number of their moment, in the order they were contested.
  package var contestedMarks: [(turn: Int, criterion: CriterionName)] {
    contested.compactMap { entry in
      moments.firstIndex { $0.tries.contains(entry.turn) }.map { ($0 + 1, entry.criterion) }
    }
  }

  package var hasRetried: Bool { moments.contains { $0.tries.count > 1 } }

  /// The first tries of all moments, in order.
  package var firstTries: [Turn] { moments.compactMap { $0.tries.first.map { turns[$0] } } }

  /// The text without control characters, cut to four thousand characters; a tab or line end is a space.
  package static func cleaned(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if count >= 4000 { break }
      count += 1
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
        if scalar == "\t" || scalar == "\n" || scalar == "\r" { view.append(" ") }
      case .format where scalar != "\u{200D}": continue
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
