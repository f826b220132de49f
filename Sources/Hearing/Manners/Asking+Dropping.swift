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
      case .elsewhere: leave(cue)
      case .excludes: exclude(cue)
      case .corrects: correct(cue)
      case .reports: report(cue)
      default: break
      }
    }
    for index in options.indices where isContext(index) {
      options[index].isAside = options[index].isLive
      options[index].isLive = false
    }
  }

  func isPast(_ entry: Entry) -> Bool {
    guard let day = Resolving.day(of: entry, now).0 else { return false }
    return day < now.day
  }

  /// 周二不行: the cue stands behind the time, in its clause or right behind its comma.
  mutating func reject(_ cue: Cue) {
    guard !isAsked(cue), !isDoubled(cue), !isSupposed(cue), !isFinished(cue),
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
    while before > 0, isChained(before) {
      before -= 1
      options[before].isLive = false
    }
  }

  /// Whether an option is listed right behind the one before it (周三和周四, 周三周四).
  func isChained(_ index: Int) -> Bool {
    let gap = options[index].first - options[index - 1].end
    switch options[index].entry.link {
    case .list, .or: return gap <= 2
    case .comma: return gap <= 0
    default: return false
    }
  }

  private static let instead = WordSet("so then how what would could 那 所以 就 要不 不如")

  /// “You're in court on Thursday, so Friday?” The day goes when another one is offered behind it.
  mutating func leave(_ cue: Cue) {
    guard let index = options.firstIndex(where: { $0.isLive && $0.first >= cue.first }),
      clause(options[index]) == line.clause[cue.first],
      let next = options.indices.first(where: {
        $0 > index && clause(options[$0]) > clause(options[index])
      }),
      options[next].entry.link == .far || options[next].entry.link == .comma
        || options[next].entry.link == .sentence
    else { return }
    let start = line.tokens.indices.first {
      $0 > options[index].end - 1 && line.clause[$0] > clause(options[index])
    }
    guard let start, Self.instead.contains(line.tokens[start]) else { return }
    options[index].isLive = false
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
    guard line.startsClause(cue.first) || isConditional(cue), line.tokens[cue.first].kind == .han,
      line.sentence[cue.first - 1] == line.sentence[cue.first]
    else { return false }
    let rest = cue.end..<min(cue.end + 4, line.tokens.count)
    return rest.contains { index in
      Self.then.contains(line.tokens[index]) && line.clause[index] == line.clause[cue.first]
        && options.contains { $0.first > index && $0.first - index <= 2 }
    }
  }

  private static let conditions = WordSet("要 如 若 万 假")
  private static let whether = WordSet("是 果 一 如")

  /// 要是送孩子来不及就十一点: the clause starts with a condition.
  private func isConditional(_ cue: Cue) -> Bool {
    var first = cue.first
    while first > 0, line.clause[first - 1] == line.clause[cue.first] { first -= 1 }
    return first + 1 < cue.first && Self.conditions.contains(line.tokens[first])
      && Self.whether.contains(line.tokens[first + 1])
  }

  private static let busy = WordSet("忙")
  private static let done = WordSet("完 好 过")

  /// 忙完了我再过来 refuses nothing.
  private func isFinished(_ cue: Cue) -> Bool {
    cue.first + 1 < line.tokens.count && Self.busy.contains(line.tokens[cue.first])
      && Self.done.contains(line.tokens[cue.first + 1])
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
    while next < options.count, isChained(next) {
      options[next].isLive = false
      next += 1
    }
  }

  mutating func correct(_ cue: Cue) {
    guard let next = options.firstIndex(where: { $0.first >= cue.end - 1 }), next > 0,
      options[next - 1].end <= cue.first, cue.first - options[next - 1].end <= 6,
      !isContrast(cue, before: options[next]),
      options[next].first - cue.end <= 4
    else { return }
    options[next - 1].isLive = false
  }

  /// 是下周二不是下周一: the day behind the words is the wrong one.
  private func isContrast(_ cue: Cue, before option: Option) -> Bool {
    option.first == cue.end && line.tokens[cue.first].kind == .han
      && Self.negations.contains(line.tokens[cue.first]) && !line.startsClause(cue.first)
  }

  private static let negations = WordSet("不")
  private static let little = WordSet("不 多 少 直 再 细 就")

  /// 我不多说: the speaker says it, nobody else did.
  func isOwnSaying(_ cue: Cue) -> Bool {
    guard cue.first < cue.end, line.tokens[cue.first].kind == .han else { return false }
    if cue.first > 0, Self.with.contains(line.tokens[cue.first - 1]) { return true }
    return (cue.first + 1..<cue.end).contains { index in
      guard Self.saying.contains(line.tokens[index]) else { return false }
      if Self.little.contains(line.tokens[index - 1]) { return true }
      // 听我讲, but not 跟我说; 您说得对.
      if Self.me.contains(line.tokens[index - 1]) {
        return !(index > 1 && Self.with.contains(line.tokens[index - 2]))
      }
      return index + 1 < line.tokens.count && Self.so.contains(line.tokens[index + 1])
    }
  }

  private static let me = WordSet("我")
  private static let so = WordSet("得")
  private static let with = WordSet("跟 和 给 对 同")
  private static let saying = WordSet("说 讲")

  mutating func report(_ cue: Cue) {
    if isOwnSaying(cue) || isAskedOfAnother(cue) { return }
    for index in options.indices where options[index].first >= cue.end - 1 {
      let option = options[index]
      guard line.sentence[cue.first] == sentence(option) else { continue }
      let distance = clause(option) - line.clause[cue.first]
      let isOwn = has(.tail, clause: clause(option)) || has(.proposes, clause: clause(option))
      if distance == 0 || (distance <= 2 && !isOwn && !isAlternative(index)) {
        options[index].isLive = false
      }
    }
  }

  private static let others = WordSet("他 她 they he she")

  /// 她周二上午有空还是周四？ The sentence asks when somebody else is free.
  private func isAskedOfAnother(_ cue: Cue) -> Bool {
    Self.others.contains(line.tokens[cue.first]) && has(.free, sentence: line.sentence[cue.first])
      && marked[line.sentence[cue.first]]
  }

  /// Whether “or” stands before the option or between it and the next.
  private func isAlternative(_ index: Int) -> Bool {
    options[index].entry.link == .or
      || index + 1 < options.count && options[index + 1].entry.link == .or
  }

  /// Whether a time in another clause is still on offer.
  private func isOtherOffered(beside clause: Int) -> Bool {
    options.contains { $0.isLive && self.clause($0) != clause }
  }

  /// A deadline, a delivery, a habit: the clause is about something else than meeting.
  func isContext(_ index: Int) -> Bool {
    let option = options[index]
    let clause = clause(option)
    if has(.sends, clause: clause), !has(.meets, clause: clause), !has(.calls, clause: clause),
      !isAlternative(index), isOtherOffered(beside: clause)
    {
      return true
    }
    guard hasContext(clause) || has(.factQuestion, clause: clause) else { return false }
    let isChosen = has(.chooses, sentence: sentence(option))
    if has(.factQuestion, clause: clause) { return !isChosen }
    let isOwn = cues.contains { $0.kind == .context && $0.first == option.first }
    if isOwn, options.count > 1 { return true }
    if isChosen, options.count > 1 { return false }
    return !has(.meets, clause: clause) && !has(.calls, clause: clause)
      && !(has(.tail, clause: clause) && isAddressed(sentence(option)))
  }
}
