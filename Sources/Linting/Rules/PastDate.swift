import CivilTime
import Diagnostics
import Playbooks

extension Rule {
  static let pastDate = Rule(
    "past-date", .craft,
    summary: Bilingual(
      zh: "日期已经过了", en: "a date in the past"),
    rationale: Bilingual(
      zh: "过了的日子写在话术里，说出来客户就知道你在念稿。",
      en: "A date gone by tells the prospect that a sheet is being read out."),
    bad: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看⟦2026年3月5号⟧，还是2026年12月1号？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would ⟦2026-03-05⟧ suit you, or 2026-12-01?
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看2026年12月1号，还是2026年12月4号？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would 2026-12-01 suit you, or 2026-12-04?
      """,
    ]
  ) { scope in
    scope.spokenLines.compactMap { turn in
      guard
        let date = WrittenDate.all(in: turn.source, turn.line.span).first(where: {
          $0.value < scope.now.day
        })
      else { return nil }
      return Finding(
        in: turn.source, at: date.span,
        Bilingual(zh: "\(date.value.text) 已经过了", en: "\(date.value.text) is in the past"),
        help: Bilingual(
          zh: "用 {时间一} 和 {时间二}，陪练会填上真有空的时间",
          en: "use {slot1} and {slot2}: times that are really free"))
    }
  }
}
