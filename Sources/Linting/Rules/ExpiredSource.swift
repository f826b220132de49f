import CivilTime
import Diagnostics
import Playbooks

extension Rule {
  static let expiredSource = Rule(
    "expired-source", .catalogue,
    summary: Bilingual(
      zh: "依据过期了", en: "a source that has expired"),
    rationale: Bilingual(
      zh: "数字过了期还拿来说，客户一问就露怯。",
      en: "A figure past its date is found out with one question."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 认同：听得出来。
      - 回应：您看{时间一}，还是{时间二}？
      - 依据：⟦十二家客户的记录，有效到 2025 年 6 月 30 日⟧
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Acknowledge: You sound stretched.
      - Answer: Would {slot1} suit you, or {slot2}?
      - Source: ⟦the logs of fourteen buildings, until 2025-06-30⟧
      """,
    ],
    good: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 认同：听得出来。
      - 回应：您看{时间一}，还是{时间二}？
      - 依据：十二家客户 2025 年的记录，有效到 2027 年 6 月
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Acknowledge: You sound stretched.
      - Answer: Would {slot1} suit you, or {slot2}?
      - Source: the logs of fourteen buildings, until 2027-06-30
      """,
    ]
  ) { scope in
    scope.objections.flatMap { entry in
      entry.objection.sources.compactMap { source in
        guard let day = WrittenDate.last(in: entry.source, source.span), day < scope.now.day else {
          return nil
        }
        return Finding(
          in: entry.source, at: source.span,
          Bilingual(zh: "这个依据到 \(day.text) 为止", en: "this source was good until \(day.text)"),
          help: Bilingual(
            zh: "换成新的数，写上到哪天为止", en: "replace it with a figure that still holds, and say until when"
          ))
      }
    }
  }
}
