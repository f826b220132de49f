import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let confirmWithoutTimeOrPlace = Rule(
    "confirm-without-time-or-place", .craft,
    summary: Bilingual(
      zh: "确认没说日期、星期或地点", en: "a confirmation without weekday, date or place"),
    rationale: Bilingual(
      zh: "四日和十日、周二和周四，听岔一个字就是空跑一趟。",
      en:
        "The fourth and the tenth, Tuesday and Thursday: one word misheard is a journey for nothing."
    ),
    bad: [
      """
      ## 确认
      - 环节：确认
      - 我：⟦好，那就这么定了，到时候见。⟧
      """,
      """
      ## Confirm
      - Kind: confirm
      - Rep: ⟦Great, {chosen slot} it is.⟧
      """,
    ],
    good: [
      """
      ## 确认
      - 环节：确认
      - 我：跟您对一下，{选定时间}，我到{地点}。
      """,
      """
      ## Confirm
      - Kind: confirm
      - Rep: Just so I have it right: {chosen slot}, at {place}.
      """,
    ]
  ) { scope in
    scope.turns.compactMap { turn in
      guard turn.stage?.kind == .confirm else { return nil }
      let hasTime = turn.line.has(.chosenSlot) || scope.hear(turn).confirms != nil
      let hasPlace =
        turn.line.has(.place) || Places.isNamed(in: turn.line)
        || turn.first(of: Places.words[turn.language]) != nil
      guard !hasTime || !hasPlace else { return nil }
      let missing =
        !hasTime
        ? Bilingual(
          zh: hasPlace ? "日期和星期" : "日期、星期和地点",
          en: hasPlace ? "the date and weekday" : "the date, weekday and place")
        : Bilingual(zh: "地点", en: "the place")
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(zh: "确认里没说\(missing.zh)", en: "this confirmation leaves out \(missing.en)"),
        help: Bilingual(zh: "用 {选定时间} 和 {地点} 复述一遍", en: "read back {chosen slot} and {place}"))
    }
  }
}
