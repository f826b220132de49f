import CivilTime

/// What is no longer on offer: refused, replaced, reported, past, or about something else.
extension Asking {
  mutating func drop() {
    for index in options.indices {
      if isPast(options[index].entry) || options[index].entry.isFrame {
        options[index].isLive = false
      }
    }
    for cue in cues {
      switch cue.kind {
      case .rejects: reject(cue)
      case .excludes: exclude(cue)
      case .corrects: correct(cue)
      case .reports: report(cue)
      default: break
      }
    }
    for index in options.indices where isContext(options[index]) { options[index].isLive = false }
  }

  func isPast(_ entry: Entry) -> Bool {
    guard let day = Resolving.day(of: entry, now).0 else { return false }
    return day < now.day
  }

  /// 周二不行: the cue stands behind the time, in its clause or right behind its comma.
  mutating func reject(_ cue: Cue) {
    guard !isAsked(cue), !isDoubled(cue), !isSupposed(cue),
      let index = options.lastIndex(where: { $0.end <= cue.first })
    else {
      return
    }
    let option = options[index]
    let isSameClause = line.clause[option.end - 1] == line.clause[cue.first]
    let isNextClause =
      line.clause[cue.first] == line.clause[option.end - 1] + 1
      && line.sentence[cue.first] == sentence(option) && line.startsClause(cue.first)
      && line.endsClause(option.end)
    guard isSameClause || isNextClause, !hasOr(option.end, cue.first) else { return }
    options[index].isLive = false
    var before = index
    while before > 0, options[before].entry.link == .list || options[before].entry.link == .or,
      options[before].first - options[before - 1].end <= 2
    {
      before -= 1
      options[before].isLive = false
    }
  }

  static let questions = WordSet("吗 么 嘛 吧")

  func isAsked(_ cue: Cue) -> Bool {
    guard cue.end < line.tokens.count else { return false }
    return Self.questions.contains(line.tokens[cue.end])
  }

  /// 在不在, 行不行: the words ask and refuse nothing.
  func isDoubled(_ cue: Cue) -> Bool {
    guard cue.first > 0, cue.first + 1 < line.tokens.count, line.tokens[cue.first].kind == .han
    else { return false }
    return line.tokens[cue.first - 1].key == line.tokens[cue.first + 1].key
  }

  private static let whenever = WordSet("when once after while 等")
  private static let then = WordSet("就 那 then how")

  /// “ring you at six when you're off”; “周四两点，不成就周五三点”: the time before stays on offer.
  func isSupposed(_ cue: Cue) -> Bool {
    guard cue.first > 0 else { return false }
    if Self.whenever.contains(line.tokens[cue.first - 1]) { return true }
    guard line.startsClause(cue.first), line.tokens[cue.first].kind == .han,
      line.sentence[cue.first - 1] == line.sentence[cue.first]
    else { return false }
    let rest = cue.end..<min(cue.end + 4, line.tokens.count)
    return rest.contains { index in
      Self.then.contains(line.tokens[index]) && line.clause[index] == line.clause[cue.first]
        && options.contains { $0.first > index && $0.first - index <= 2 }
    }
  }

  func hasOr(_ from: Int, _ to: Int) -> Bool {
    lexed.items.contains { $0.kind == .or && $0.first >= from && $0.end <= to }
  }

  func hasMark(_ from: Int, _ to: Int) -> Bool {
    from < to && line.tokens[from..<to].contains { $0.kind == .mark }
  }

  mutating func exclude(_ cue: Cue) {
    guard let index = options.firstIndex(where: { $0.first >= cue.end - 1 && $0.end > cue.end }),
      options[index].first <= cue.end, !hasMark(cue.end, options[index].first),
      line.sentence[cue.first] == sentence(options[index])
    else { return }
    options[index].isLive = false
    var next = index + 1
    while next < options.count,
      options[next].entry.link == .list || options[next].entry.link == .or,
      options[next].first - options[next - 1].end <= 2
    {
      options[next].isLive = false
      next += 1
    }
  }

  mutating func correct(_ cue: Cue) {
    guard let next = options.firstIndex(where: { $0.first >= cue.end - 1 }), next > 0,
      options[next - 1].end <= cue.first, cue.first - options[next - 1].end <= 6,
      options[next].first - cue.end <= 4
    else { return }
    options[next - 1].isLive = false
  }

  mutating func report(_ cue: Cue) {
    for index in options.indices where options[index].first >= cue.end - 1 {
      let option = options[index]
      guard line.sentence[cue.first] == sentence(option) else { continue }
      let distance = clause(option) - line.clause[cue.first]
      let isOwn = has(.tail, clause: clause(option)) || has(.proposes, clause: clause(option))
      if distance == 0 || (distance <= 2 && !isOwn && option.entry.link != .or) {
        options[index].isLive = false
      }
    }
  }

  /// A deadline, a delivery, a habit: the clause is about something else than meeting.
  func isContext(_ option: Option) -> Bool {
    let clause = clause(option)
    guard hasContext(clause) || has(.factQuestion, clause: clause) else { return false }
    let isChosen = has(.chooses, sentence: sentence(option))
    if has(.factQuestion, clause: clause) { return !isChosen }
    if isChosen, options.count > 1 { return false }
    return !has(.meets, clause: clause)
      && !(has(.tail, clause: clause) && isAddressed(sentence(option)))
  }
}
