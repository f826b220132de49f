import CivilTime

/// What stands between two pieces, and how it joins them.
extension Joining {
  private static let fillers = WordSet("then say is once another 呢 啊 呀 嘛 吧 那 天 都 均 各 也 全 both")

  func gap(_ from: Int, _ to: Int) -> Gap {
    guard from < to else { return .touching }
    var gap = Gap.touching
    for index in from..<to {
      switch lexed.items[index].kind {
      case .dot where lexed.line.sentence[lexed.items[from].first] != sentence(to): return .far
      case .on, .at, .of, .the, .inside, .approximate, .either, .open, .close, .dot, .this: break
      case .unitWord where isCounter(index): break
      case .comma, .colon: if gap == .touching { gap = .comma }
      case .dash:
        if lexed.isGlued(index) && lexed.isGlued(index + 1) {
          if gap != .or { gap = .range }
        } else if gap == .touching {
          gap = .comma
        }
      case .pause, .and: if gap == .touching || gap == .comma { gap = .list }
      case .or, .slash: gap = .or
      case .to: if gap != .or { gap = .range }
      case .mark:
        guard !Marks.endsSentence(lexed.token(index)?.key ?? 0) else { return .far }
        if gap == .touching { gap = .comma }
      case .other:
        if lexed.token(index)?.kind == .other {
          if gap == .touching { gap = .comma }
          break
        }
        if lexed.isBehindT(index + 1) { break }
        if !Self.fillers.contains(lexed.token(index)) { return .far }
      default: return .far
      }
    }
    return gap
  }

  /// The “one” of “one at nine and one at two”.
  func isCounter(_ index: Int) -> Bool {
    lexed[index]?.value == 1 && lexed.kind(index + 1) == .at
  }

  func sentence(_ index: Int) -> Int {
    index < lexed.items.count ? lexed.line.sentence[lexed.items[index].first] : -1
  }

  /// How an entry that starts at `to` is joined to one that ended at `from`.
  func link(_ from: Int, _ to: Int, _ gap: Gap) -> Entry.Link {
    switch gap {
    case .or: return .or
    case .list: return .list
    case .touching, .comma: return .comma
    case .range: return .list
    case .far:
      let tokens = lexed.items
      let last = tokens[max(from - 1, 0)].first
      let start = tokens[to].first
      let isSameSentence = lexed.line.sentence[last] == lexed.line.sentence[start]
      for index in from..<to where tokens[index].kind == .or {
        if isSameSentence || lexed.line.sentence[start] == lexed.line.sentence[last] + 1 {
          return .or
        }
      }
      return isSameSentence ? .far : .sentence
    }
  }
}
