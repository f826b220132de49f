import Diagnostics
import Playbooks

extension Rule {
  static let noConfirmStage = Rule(
    "no-confirm-stage", .craft,
    summary: Bilingual(
      zh: "话术没有确认环节", en: "the script has no confirm stage"),
    rationale: Bilingual(
      zh: "答应了不等于约好。日期、星期、地点不复述一遍，到时候多半见不着。",
      en:
        "A yes is not yet an appointment. Without the date, weekday and place read back, half of them never happen."
    ),
    bad: [
      """
      # ⟦首次邀约⟧
      - 文档：话术
      - 编号：example
      - 语言：中文

      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？
      - 客户：{时间一}吧。 → 收尾
      """,
      """
      # ⟦First appointment⟧
      - Document: script
      - Id: example
      - Language: English

      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      - Prospect: {slot1}. → End
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？
      - 客户：{时间一}吧。 → 确认（时间一）

      ## 确认
      - 环节：确认
      - 我：跟您对一下，{选定时间}，我到{地点}。
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      - Prospect: {slot1}. → Confirm (slot1)

      ## Confirm
      - Kind: confirm
      - Rep: That's {chosen slot}, at {place}.
      """,
    ]
  ) { scope in
    scope.scripts(askingWithout: .confirm).map {
      Finding(
        in: $0.source, at: $0.header.title.span,
        Bilingual(zh: "有邀约，没有确认", en: "this script asks for a meeting and never confirms it"),
        help: Bilingual(
          zh: "加一个「- 环节：确认」，复述日期、星期和地点",
          en: "add a stage of kind confirm that reads back the date, weekday and place"))
    }
  }
}
