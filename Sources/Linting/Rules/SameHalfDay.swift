import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let sameHalfDay = Rule(
    "same-half-day", .craft,
    summary: Bilingual(
      zh: "两个时间在同一个半天", en: "two options on the same half-day"),
    rationale: Bilingual(
      zh: "同一个半天没空，两个时间就都没了。",
      en: "If that half-day is taken, both options are gone at once."),
    bad: [
      """
      ## 邀约
      - 环节：邀约
      - 我：⟦您看周二上午九点，还是周二上午十点？⟧
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: ⟦Would Tuesday at nine suit you, or Tuesday at ten in the morning?⟧
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看周二上午九点，还是周三下午两点？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would Tuesday at nine suit you, or Thursday at two?
      """,
    ]
  ) { scope in
    (scope.asks + scope.answerLines).compactMap { turn in
      // The plan's own slots lie apart by themselves.
      guard !turn.line.has(.slotOne, .slotTwo) else { return nil }
      let offered = scope.hear(turn).offered
      guard offered.count >= 2, let first = offered.first,
        offered.allSatisfy({ $0.day == first.day && $0.half == first.half && $0.half != nil })
      else { return nil }
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(zh: "两个时间在同一个半天", en: "both options lie in the same half-day"),
        help: Bilingual(
          zh: "一个上午，一个下午，或者隔一天", en: "offer a morning and an afternoon, or different days"))
    }
  }
}
