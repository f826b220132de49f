import CivilTime

/// What the words around the times say: another matter, a fact that is asked for, hardly anything.
extension Asking {
  /// Whether words of another matter stand in a clause, outside of its times (下班后 is a time).
  func hasContext(_ clause: Int) -> Bool {
    cues.contains { cue in
      cue.kind == .context && line.clause[cue.first] == clause && !isAround(cue)
        && !options.contains { $0.first <= cue.first && cue.end <= $0.end }
    }
  }

  private static let conjunctions = WordSet("before after once when while till until")
  private static let persons = WordSet("you your we they")
  private static let afterwards = WordSet("前 后 以 之")
  private static let deadlines = WordSet("到 截 过 涨 降 失 生")

  /// “8am before you open”, 打烊后: words that only say when, beside the time; 到期前 is a deadline.
  private func isAround(_ cue: Cue) -> Bool {
    guard cue.first < line.tokens.count else { return false }
    if line.tokens[cue.first].kind == .han {
      return cue.end < line.tokens.count && Self.afterwards.contains(line.tokens[cue.end])
        && !Self.deadlines.contains(line.tokens[cue.first])
    }
    return cue.first > 1 && Self.persons.contains(line.tokens[cue.first - 1])
      && Self.conjunctions.contains(line.tokens[cue.first - 2])
  }

  /// 周二寄的样品您试了没有? “I sent it on Monday, did it arrive?”
  func asksAboutFacts(_ number: Int) -> Bool {
    guard has(.factQuestion, sentence: number) || has(.past, sentence: number) else { return false }
    return !has(.meets, sentence: number) && !has(.chooses, sentence: number)
      && !has(.calls, sentence: number) && !has(.proposes, sentence: number)
      && !cues.contains {
        $0.kind == .tail && line.sentence[$0.first] == number && !hasFact(line.clause[$0.first])
      }
  }

  func hasFact(_ clause: Int) -> Bool { has(.factQuestion, clause: clause) }

  static let you = WordSet("您 你 you your us our 咱")

  func isAddressed(_ number: Int) -> Bool {
    line.tokens.indices.contains {
      line.sentence[$0] == number && Self.you.contains(line.tokens[$0])
    }
  }

  func isHanOr(_ number: Int) -> Bool {
    lexed.items.contains {
      $0.kind == .or && line.sentence[$0.first] == number && line.tokens[$0.first].kind == .han
        && $0.end - $0.first == 2
    }
  }

  /// Whether the line is hardly more than its times.
  func isBare(_ live: [Option]) -> Bool {
    let clauses = Set(live.map(clause))
    let said = live.reduce(0) { $0 + $1.end - $1.first }
    let all = line.tokens.indices.reduce(0) { $0 + (clauses.contains(line.clause[$1]) ? 1 : 0) }
    return all - said <= 4
  }
}
