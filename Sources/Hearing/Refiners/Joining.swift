import CivilTime
import Diagnostics

/// Joins pieces that were said together: weekday and date, day and part, part and clock.
struct Joining {
  /// What stands between two pieces.
  enum Gap { case touching, comma, list, or, range, far }

  /// A week, weekend or other stretch without a day.
  struct Stretch {
    var first: Int
    var end: Int
    var weeks: Int?
    /// Whether it only says which week a named day belongs to.
    var isUsed = false
  }

  let lexed: Lexed
  let now: Slot
  private(set) var entries: [Entry] = []
  private(set) var windows: [Stretch] = []
  private var lastEnd: Int?
  /// Where the words of a habit end (every Thursday, 每周四), so that its hour is none of ours.
  private var habitEnd: Int?

  init(_ lexed: Lexed, at now: Slot) {
    self.lexed = lexed
    self.now = now
    let pieces = Recognizer.pieces(in: lexed, at: now)
    for (number, piece) in pieces.enumerated() {
      take(piece, next: number + 1 < pieces.count ? pieces[number + 1] : nil)
    }
    confirmBareHours()
    dropRanges()
  }

  // MARK: taking pieces

  private mutating func take(_ piece: Piece, next: Piece?) {
    switch piece.meaning {
    case .silence:
      lastEnd = nil
      habitEnd = lexed.kind(piece.first) == .every ? piece.end : nil
      return
    case .clock, .bareHour, .part:
      if let end = habitEnd, gap(end, piece.first) == .touching {
        habitEnd = piece.end
        return
      }
    case .window(let weeks):
      if !takePlural(piece) { takeWindow(piece, weeks) }
      return
    default: break
    }
    if let end = lastEnd, let last = entries.last {
      let between = gap(end, piece.first)
      if between == .range || (between == .list && last.isRange && isBetween(last.first)) {
        entries[entries.count - 1].isRange = true
        var entry = Entry(piece)
        entry.isRange = true
        entry.link = .list
        entries.append(entry)
        lastEnd = piece.end
        return
      }
      if canJoin(last, piece, between, next) {
        let wasBare = last.isBare
        entries[entries.count - 1].absorb(piece)
        if wasBare { entries[entries.count - 1].isBare = false }
        if case .bareHour = piece.meaning { entries[entries.count - 1].isBare = false }
        lastEnd = piece.end
        return
      }
      append(piece, link(end, piece.first, between))
      return
    }
    let from = entries.last?.end ?? 0
    append(piece, entries.isEmpty ? .first : link(from, piece.first, .far))
  }

  private mutating func append(_ piece: Piece, _ link: Entry.Link) {
    if piece.isClinging {
      guard link == .or, isMeridiem(piece), entries.last?.part != nil else { return }
    }
    var entry = Entry(piece)
    entry.link = link
    if case .bareHour = piece.meaning, let before = lexed[piece.first - 1], before.kind == .at,
      Self.at.contains(lexed.token(piece.first - 1))
    {
      entry.isBare = false
    }
    if isBetween(piece.first) { entry.isRange = isOpenRange(piece) }
    entries.append(entry)
    lastEnd = piece.end
  }

  private static let at = WordSet("at around @")
  private static let among = WordSet("between")

  /// Torn between two days, one has a choice and no stretch.
  private static let undecided = WordSet("torn choose choosing choice decide pick toss up")

  private func isBetween(_ index: Int) -> Bool {
    Self.among.contains(lexed.token(index - 1))
      && !Self.undecided.contains(lexed.token(index - 2))
  }
  private func isOpenRange(_ piece: Piece) -> Bool { true }

  /// “On Thursday, are mornings or afternoons better?” Beside a named day they are parts of that day.
  private mutating func takePlural(_ piece: Piece) -> Bool {
    guard let item = lexed[piece.first], item.kind == .parts, item.value > 0,
      let last = entries.last,
      last.hasDay && last.clock == nil || lexed.kind(last.first) == .parts,
      lexed.line.sentence[lexed.items[last.first].first] == lexed.line.sentence[item.first]
    else { return false }
    let part = Piece(
      meaning: .part(DayPart.allCases[item.value - 1]), first: piece.first, end: piece.end)
    let between = gap(last.end, piece.first)
    if between == .touching || between == .comma, !last.hasTime {
      entries[entries.count - 1].absorb(part)
      lastEnd = piece.end
    } else {
      append(part, link(last.end, piece.first, between))
    }
    return true
  }

  private mutating func takeWindow(_ piece: Piece, _ weeks: Int?) {
    var stretch = Stretch(first: piece.first, end: piece.end, weeks: weeks)
    if let weeks, let end = lastEnd, let last = entries.last, isClose(end, piece),
      last.weekday != nil, last.weeks == nil || last.weeks == weeks, last.day == nil
    {
      // “Tuesday or Wednesday of next week”: the week is said for all days of the list.
      var index = entries.count - 1
      while index >= 0, entries[index].weekday != nil, entries[index].weeks == nil {
        entries[index].weeks = weeks
        guard entries[index].link == .or || entries[index].link == .list else { break }
        index -= 1
      }
      entries[entries.count - 1].end = piece.end
      lastEnd = piece.end
      stretch.isUsed = true
    }
    windows.append(stretch)
  }

  /// “Monday or Tuesday, the week after next”: behind the days, at the most a comma away.
  private func isClose(_ end: Int, _ piece: Piece) -> Bool {
    switch gap(end, piece.first) {
    case .touching: true
    case .comma: !lexed.isHan(piece.first) && isAlone(piece, nil)
    default: false
    }
  }

  private func canJoin(_ entry: Entry, _ piece: Piece, _ gap: Gap, _ next: Piece?) -> Bool {
    guard gap == .touching || gap == .comma else { return false }
    switch piece.meaning {
    case .weekday(let weekday, let weeks):
      return joinsWeekday(entry, weekday, weeks, piece, gap, next)
    case .date(let day):
      if let known = entry.day { return !entry.isCalendar && known == day && entry.clock == nil }
      return entry.dayOfMonth == nil && !entry.isSameDay && entry.canTakeDay(gap, next, piece)
        && (entry.weekday == nil || entry.clock == nil || gap == .touching
          || entry.weekday == day.weekday)
    case .dayOfMonth(let number, _):
      if let known = entry.day {
        return known.day == number && entry.clock == nil && !entry.isCalendar
      }
      return entry.dayOfMonth == nil && !entry.isSameDay && entry.canTakeDay(gap, next, piece)
    case .day(let day):
      if entry.weekday != nil, entry.day == nil, entry.dayOfMonth == nil, entry.clock == nil {
        return entry.weekday == day.weekday && piece.also == nil
      }
      guard !entry.hasDay else { return false }
      if piece.also != nil, entry.part != nil { return false }
      return entry.canTakeDay(gap, next, piece)
    case .sameDay: return !entry.hasDay && gap == .touching
    case .following: return false
    case .sameTime: return entry.hasDay && !entry.hasTime
    case .part(let part):
      if piece.isClinging {
        return gap == .touching && entry.part == nil
          && (entry.hasDay && entry.clock == nil || isMeridiem(piece))
      }
      if let known = entry.part { return known == part && entry.clock == nil && gap == .touching }
      if entry.clock != nil { return gap == .touching && !nextIsClock(piece, next) }
      return true
    case .clock: return entry.clock == nil
    case .bareHour:
      return entry.clock == nil && (gap == .touching || lexed.kind(piece.first - 1) == .at)
        && (entry.hasDay || entry.part != nil)
    case .window, .silence: return false
    }
  }

  private func isMeridiem(_ piece: Piece) -> Bool { lexed.kind(piece.first) == .meridiem }

  /// Whether a clock follows right behind a part, which then belongs to that clock.
  private func nextIsClock(_ piece: Piece, _ next: Piece?) -> Bool {
    guard let next, gap(piece.end, next.first) == .touching, lexed.isHan(piece.first) else {
      return false
    }
    if case .clock = next.meaning { return true }
    return false
  }

  private func joinsWeekday(
    _ entry: Entry, _ weekday: Weekday, _ weeks: Int?, _ piece: Piece, _ gap: Gap, _ next: Piece?
  ) -> Bool {
    if entry.weekday != nil || entry.isSameDay { return false }
    if let day = entry.day {
      if entry.clock != nil, gap == .comma { return day.weekday == weekday }
      if entry.isCalendar { return true }
      return day.weekday == weekday
        || (gap == .touching && entry.part == nil && lexed.isHan(piece.first)
          && piece.first == entry.end)
    }
    if entry.dayOfMonth != nil { return entry.clock == nil || gap == .touching }
    if entry.isBare, gap == .touching, piece.first == entry.end, weeks == nil,
      !isAlone(piece, next)
    {
      return false
    }
    return entry.canTakeDay(gap, next, piece)
  }

  /// “nine Friday or two Monday”: a mark, an “or” or the end stands behind the day.
  private func isAlone(_ piece: Piece, _ next: Piece?) -> Bool {
    guard !lexed.isHan(piece.first) else { return false }
    switch lexed.kind(piece.end) {
    case nil, .mark, .comma, .or, .dash, .slash: return true
    case .dot: return !lexed.isGlued(piece.end + 1)
    default: return false
    }
  }

  // MARK: refining

  /// Bare numbers become hours when another option of the list is one; the rest is dropped.
  private mutating func confirmBareHours() {
    func isHour(_ entry: Entry) -> Bool { entry.clock != nil && !entry.isBare }
    for index in entries.indices.dropFirst() where entries[index].isBare {
      if entries[index].link == .or || entries[index].link == .list || entries[index].isRange,
        isHour(entries[index - 1])
      {
        entries[index].isBare = false
      }
    }
    for index in entries.indices.dropLast().reversed() where entries[index].isBare {
      let link = entries[index + 1].link
      if link == .or || link == .list || link == .comma || entries[index + 1].isRange,
        isHour(entries[index + 1])
      {
        entries[index].isBare = false
      }
    }
    confirmBareChains()
    for entry in entries where entry.isBare && entry.isRange {
      windows.append(Stretch(first: entry.first, end: entry.end, weeks: nil))
    }
    entries.removeAll { $0.isBare }
    if !entries.isEmpty { entries[0].link = .first }
  }

  /// “My Thursday is open: ten or two?” A list of bare numbers between marks, behind a day.
  private mutating func confirmBareChains() {
    var index = 0
    while index < entries.count {
      var end = index
      while end < entries.count, entries[end].isBare,
        end == index || entries[end].link == .or || entries[end].link == .list
      {
        end += 1
      }
      if end - index >= 2, entries[..<index].contains(where: { $0.hasDay && $0.clock == nil }),
        lexed.line.startsClause(lexed.items[entries[index].first].first)
          || Self.having.contains(lexed.token(entries[index].first - 1)),
        lexed.line.endsClause(lexed.items[entries[end - 1].end - 1].end)
      {
        for number in index..<end { entries[number].isBare = false }
      }
      index = max(end, index + 1)
    }
  }

  private static let having = WordSet("have 've got do offer keep 's")

  private static let amid = WordSet("之 中")
  private static let midst = WordSet("间")

  /// 周四周五之间: two days side by side and the words for a stretch.
  private mutating func markAmid() {
    for index in entries.indices.dropFirst() where entries[index].link != .or {
      let end = lexed.items[entries[index].end - 1].end
      guard entries[index - 1].hasDay, entries[index].hasDay,
        end + 1 < lexed.line.tokens.count, Self.amid.contains(lexed.line.tokens[end]),
        Self.midst.contains(lexed.line.tokens[end + 1])
      else { continue }
      entries[index - 1].isRange = true
      entries[index].isRange = true
    }
  }

  /// A stretch of clocks leaves its day; a stretch of days leaves nothing.
  private mutating func dropRanges() {
    markAmid()
    for index in entries.indices where entries[index].isRange {
      let entry = entries[index]
      windows.append(Stretch(first: entry.first, end: entry.end, weeks: nil))
      if entry.clock != nil, entry.hasDay || entry.part != nil {
        if entry.hasDay {
          entries[index].clock = nil
          entries[index].isRange = false
        }
      }
    }
    // Either end of a stretch of days goes with the other.
    for index in entries.indices.dropFirst() {
      if entries[index].isRange, !entries[index].hasDay, entries[index].link == .list,
        !entries[index - 1].isRange
      {
        continue
      }
    }
    entries.removeAll { $0.isRange }
    if !entries.isEmpty { entries[0].link = .first }
    windows.sort { $0.first < $1.first }
  }
}

extension Entry {
  /// Whether a time said first may take the day said after it.
  fileprivate func canTakeDay(_ gap: Joining.Gap, _ next: Piece?, _ piece: Piece) -> Bool {
    guard hasTime || hasSameTime || weekday != nil || dayOfMonth != nil else { return false }
    if hasTime, !hasDay, gap == .comma, let next {
      // “three, Friday four”: the day belongs to what follows it.
      switch next.meaning {
      case .clock, .bareHour, .part: return false
      default: return true
      }
    }
    return true
  }
}
