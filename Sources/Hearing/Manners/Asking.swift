import CivilTime
import Diagnostics

/// Decides whether a line asks for an appointment, how, and which times it offers.
struct Asking {
  struct Option {
    var entry: Entry
    /// Tokens.
    var first: Int
    var end: Int
    var isLive = true
    /// Whether it is not on offer only because its clause seems to be about something else.
    var isAside = false
  }

  let lexed: Lexed
  let cues: [Cue]
  let now: Slot
  var options: [Option] = []
  var style = AskStyle.none
  var offered: [Entry] = []
  var span: Span?
  var purpose: AskPurpose?
  let windows: [Joining.Stretch]
  /// The kinds of cues in each sentence and clause, a bit each.
  private let sentenceKinds: [UInt32]
  private let clauseKinds: [UInt32]
  /// Whether a sentence ends in a question mark.
  let marked: [Bool]
  var line: Line { lexed.line }

  init(_ lexed: Lexed, entries: [Entry], windows: [Joining.Stretch], cues: [Cue], at now: Slot) {
    self.lexed = lexed
    self.cues = cues
    self.now = now
    self.windows = windows
    let line = lexed.line
    var sentences = [UInt32](repeating: 0, count: (line.sentence.last ?? 0) + 1)
    var clauses = [UInt32](repeating: 0, count: (line.clause.last ?? 0) + 1)
    for cue in cues {
      sentences[line.sentence[cue.first]] |= 1 << UInt32(cue.kind.rawValue)
      clauses[line.clause[cue.first]] |= 1 << UInt32(cue.kind.rawValue)
    }
    sentenceKinds = sentences
    clauseKinds = clauses
    var marked = [Bool](repeating: false, count: sentences.count)
    for index in line.tokens.indices where line.tokens[index].key == 63 {
      if line.tokens[index].kind == .mark { marked[line.sentence[index]] = true }
    }
    self.marked = marked
    for entry in entries {
      let range = lexed.tokens(entry.first, entry.end)
      options.append(Option(entry: entry, first: range.first, end: range.end))
    }
    drop()
    decide()
  }

  // MARK: cues

  func has(_ kind: Cue.Kind, sentence: Int) -> Bool {
    sentence < sentenceKinds.count && sentenceKinds[sentence] & (1 << UInt32(kind.rawValue)) != 0
  }

  func has(_ kind: Cue.Kind, clause: Int) -> Bool {
    clause < clauseKinds.count && clauseKinds[clause] & (1 << UInt32(kind.rawValue)) != 0
  }

  func isQuestion(_ sentence: Int) -> Bool {
    has(.tail, sentence: sentence) || marked[sentence]
  }

  func sentence(_ option: Option) -> Int { line.sentence[option.first] }
  func clause(_ option: Option) -> Int { line.clause[option.first] }

  func liveCount(_ number: Int) -> Int {
    options.reduce(0) { $0 + ($1.isLive && sentence($1) == number ? 1 : 0) }
  }

  // MARK: the ask

  mutating func decide() {
    var asked: Set<Int> = []
    for option in options where option.isLive {
      let number = sentence(option)
      if asked.contains(number) { continue }
      if asksInSentence(number) { asked.insert(number) }
    }
    // A choice or a question in the sentence behind the times.
    for cue in cues
    where cue.kind == .chooses || cue.kind == .tail
      || cue.kind == .asksMeeting && marked[line.sentence[cue.first]]
    {
      let number = line.sentence[cue.first]
      guard !options.contains(where: { $0.isLive && sentence($0) == number }),
        let before = options.last(where: { $0.isLive && $0.end <= cue.first }),
        number - sentence(before) <= 2, !isSettled(sentence(before)),
        !has(.factQuestion, sentence: number),
        !has(.asksTime, sentence: number) || liveCount(sentence(before)) > 1
      else { continue }
      for option in options
      where option.isLive && number - sentence(option) <= 3
        && number > sentence(option) && !isSettled(sentence(option))
      {
        asked.insert(sentence(option))
      }
    }
    // 周四两点？周五三点也成: one more behind an ask.
    for option in options where option.isLive && !asked.contains(sentence(option)) {
      let number = sentence(option)
      if asked.contains(number - 1), has(.also, sentence: number), !isSettled(number) {
        asked.insert(number)
      }
    }
    // Options joined by “or” over a full stop.
    for index in options.indices.dropFirst()
    where options[index].isLive && options[index].entry.link == .or {
      if asked.contains(sentence(options[index])) { asked.insert(sentence(options[index - 1])) }
    }
    keepChains()
    let entries = options.filter { $0.isLive && asked.contains(sentence($0)) }.map(\.entry)
    if entries.isEmpty { decideOpen() } else { offer(entries, in: asked) }
  }

  /// Makes these times the offer; `sentences` are those that ask.
  mutating func offer(_ times: [Entry], in sentences: Set<Int>) {
    var entries = times
    Inheriting.backward(&entries)
    offered = distinct(entries.map(dated))
    style = offered.count > 1 ? .choice : offered.isEmpty ? .none : .single
    span = lexed.span(entries[0].first, entries[entries.count - 1].end)
    setPurpose(sentences)
  }

  /// Beside a list of options, a time that is none of the list is no option.
  mutating func keepChains() {
    for index in options.indices where options[index].isLive {
      let isJoined = isListed(index) || (index + 1 < options.count && isListed(index + 1))
      if isJoined { continue }
      let number = sentence(options[index])
      let hasChain = options.indices.contains {
        options[$0].isLive && sentence(options[$0]) == number && options[$0].entry.link == .or
          && $0 != index
      }
      let isUndated =
        !options[index].entry.hasDay && options.contains { $0.isLive && $0.entry.hasDay }
      if hasChain && !options[index].entry.hasTime || isUndated { options[index].isLive = false }
    }
  }

  func isListed(_ index: Int) -> Bool {
    switch options[index].entry.link {
    case .or, .list: true
    case .comma:
      options[index - 1].isLive && options[index].isLive
        && options[index - 1].entry.hasDay == options[index].entry.hasDay
    default: false
    }
  }

  func asksInSentence(_ number: Int) -> Bool {
    let live = options.filter { $0.isLive && sentence($0) == number }
    guard let first = live.first else { return false }
    let isQuestion = isQuestion(number)
    let hasChoice = live.count > 1 && live.dropFirst().contains { $0.entry.link == .or }
    if !isQuestion, !hasChoice,
      options.contains(where: {
        ($0.isLive || $0.entry.isFrame) && sentence($0) == number && $0.entry.weekday != nil
          && $0.entry.isCalendarDate && !$0.entry.inheritsDay
      })
    {
      return false
    }
    if isSettled(number), !(hasChoice && isQuestion) { return false }
    if has(.announces, sentence: number), !isQuestion, !hasChoice { return false }
    if hasChoice, has(.generic, sentence: number),
      live.allSatisfy({ !$0.entry.hasDay && $0.entry.clock == nil })
    {
      return false
    }
    if hasChoice {
      if isQuestion || has(.chooses, sentence: number) || has(.proposes, sentence: number) {
        return true
      }
      if isHanOr(number) || has(.meets, sentence: number) || has(.pressure, sentence: number) {
        return true
      }
      return isBare(live)
    }
    let isGeneric = cues.contains { $0.kind == .generic || $0.kind == .asksTime }
    if isGeneric,
      live.allSatisfy({ !$0.entry.hasDay && $0.entry.clock == nil && !$0.entry.isSameDay })
    {
      return false
    }
    if has(.whether, sentence: number), !has(.tail, sentence: number) { return false }
    if isQuestion { return !asksAboutFacts(number) }
    if live.count > 1, has(.chooses, sentence: number) || has(.asksTime, sentence: number) {
      return true
    }
    if has(.generic, sentence: number) { return false }
    if has(.meets, sentence: number) {
      return has(.proposes, sentence: number)
        || !has(.calls, sentence: number)
          && (has(.pressure, sentence: number) || isAddressed(number))
    }
    if has(.calls, sentence: number) { return false }
    if has(.sends, sentence: number) || has(.past, sentence: number) { return false }
    if has(.proposes, sentence: number) { return has(.proposes, clause: clause(first)) }
    return false
  }

  /// Whether the sentence states an appointment that is already made.
  func isSettled(_ number: Int) -> Bool {
    guard has(.settles, sentence: number) else { return false }
    let tails = cues.filter { $0.kind == .tail && line.sentence[$0.first] == number }
    let settles = cues.filter {
      $0.kind == .settles && line.sentence[$0.first] == number && !isMeetingAsked($0)
    }
    if settles.isEmpty { return false }
    // 对吧, 没错吧 are no question about the time.
    return tails.allSatisfy { tail in
      settles.contains { $0.first <= tail.end && tail.first <= $0.end }
    }
  }

  private static let see = WordSet("见")

  /// 那十五号见？
  private func isMeetingAsked(_ cue: Cue) -> Bool {
    cue.end < line.tokens.count && line.tokens[cue.end].key == 63
      && Self.see.contains(line.tokens[cue.end - 1])
  }

  /// A time said without a day is meant for today while it lies ahead.
  func dated(_ entry: Entry) -> Entry {
    guard !entry.hasDay, entry.hasTime else { return entry }
    let slot = Resolving.resolve(entry, in: lexed, at: now).slot
    let isAhead =
      slot.clock.map { $0 > now.clock } ?? slot.part.map {
        Self.order($0) >= Self.order(now.clock.part)
      } ?? false
    guard isAhead else { return entry }
    var entry = entry
    entry.day = now.day
    return entry
  }

  static func order(_ part: DayPart) -> Int { DayPart.allCases.firstIndex(of: part) ?? 0 }

  func distinct(_ entries: [Entry]) -> [Entry] {
    var kept: [Entry] = []
    for entry in entries {
      let slot = Resolving.resolve(entry, in: lexed, at: now).slot
      if let index = kept.firstIndex(where: {
        covers(Resolving.resolve($0, in: lexed, at: now).slot, slot)
      }) {
        let old = Resolving.resolve(kept[index], in: lexed, at: now).slot
        if old.clock == nil, slot.clock != nil || (old.part == nil && slot.part != nil) {
          kept[index] = entry
        }
      } else {
        kept.append(entry)
      }
    }
    return kept
  }

  /// Whether one of two times says the other again, more or less exactly.
  func covers(_ left: HeardSlot, _ right: HeardSlot) -> Bool {
    guard left.day == right.day else { return false }
    if left.clock == right.clock, left.part == right.part { return true }
    if left.day == nil { return false }
    if left.clock == nil, left.part == nil { return true }
    if right.clock == nil, right.part == nil { return true }
    return false
  }

  mutating func setPurpose(_ asked: Set<Int>) {
    let isCall = cues.contains { $0.kind == .calls && asked.contains(line.sentence[$0.first]) }
    let isMeeting = cues.contains { $0.kind == .meets && asked.contains(line.sentence[$0.first]) }
    purpose = isCall && !isMeeting ? .callback : .meeting
  }

  // MARK: open

  private static let available = WordSet("空 便 闲 free suit suits convenient available")

  /// Whether an appointment is stated in full: a weekday, its date and a time.
  private var isRecap: Bool {
    options.contains {
      $0.entry.weekday != nil && $0.entry.isCalendarDate && $0.entry.hasTime
        && !$0.entry.inheritsDay
    }
  }

  mutating func decideOpen() {
    for cue in cues where cue.kind == .asksTime {
      let number = line.sentence[cue.first]
      let isOther =
        has(.context, clause: line.clause[cue.first])
        && !line.tokens[cue.first..<min(cue.end, line.tokens.count)].contains {
          Self.available.contains($0)
        }
      if isOther || has(.factQuestion, clause: line.clause[cue.first]) { continue }
      if isRecap, !marked[number] { continue }
      open(line.span(cue.first, min(cue.end, line.tokens.count)), number)
      return
    }
    if let window = windows.first(where: { !$0.isUsed && isOneOfTwo($0) }) {
      open(
        lexed.span(window.first, window.end),
        line.sentence[lexed.tokens(window.first, window.end).first])
      return
    }
    for window in windows where !window.isUsed {
      let range = lexed.tokens(window.first, window.end)
      let number = line.sentence[range.first]
      let clause = line.clause[range.first]
      if has(.context, clause: clause) || has(.factQuestion, sentence: number)
        || has(.past, sentence: number)
      {
        continue
      }
      guard !isSettled(number), !has(.whether, sentence: number) else { continue }
      let isWanted =
        has(.free, sentence: number) || has(.meets, sentence: number)
        || has(.tail, sentence: number)
        || has(.chooses, sentence: number) || has(.calls, sentence: number)
      guard
        isQuestion(number) && isWanted || has(.asksMeeting, sentence: number)
          || has(.chooses, sentence: number)
          || (has(.meets, sentence: number) && has(.proposes, sentence: number))
      else { continue }
      open(lexed.span(window.first, window.end), number)
      return
    }
    for option in options
    where option.isLive && !option.entry.hasDay && isQuestion(sentence(option)) {
      guard cues.contains(where: { $0.kind == .generic }) else { continue }
      open(line.span(option.first, option.end), sentence(option))
      return
    }
    for cue in cues where cue.kind == .asksMeeting {
      let number = line.sentence[cue.first]
      guard isQuestion(number), !has(.whether, sentence: number),
        !has(.factQuestion, sentence: number),
        !lexed.items.contains(where: { $0.kind == .or && line.sentence[$0.first] == number })
      else { continue }
      open(line.span(cue.first, min(cue.end, line.tokens.count)), number)
      return
    }
  }

  /// 这周还是下周？ Two stretches joined by “or” in a question.
  private func isOneOfTwo(_ window: Joining.Stretch) -> Bool {
    let number = line.sentence[lexed.tokens(window.first, window.end).first]
    guard isQuestion(number) else { return false }
    return windows.contains { other in
      other.first > window.end
        && line.sentence[lexed.tokens(other.first, other.end).first] == number
        && lexed.items[window.end..<other.first].contains { $0.kind == .or }
    }
  }

  mutating func open(_ span: Span, _ sentence: Int) {
    style = .open
    self.span = span
    setPurpose([sentence])
  }
}

extension Lexed {
  /// The tokens of lexemes.
  func tokens(_ first: Int, _ end: Int) -> (first: Int, end: Int) {
    guard first < end, end <= items.count else { return (0, 0) }
    return (items[first].first, items[end - 1].end)
  }
}
