import Diagnostics
import Playbooks

extension Rule {
  static let butAfterAcknowledging = Rule(
    "but-after-acknowledging", .craft,
    summary: Bilingual(
      zh: "认同之后接「但是」", en: "“but” after an acknowledgement"),
    rationale: Bilingual(
      zh: "一个「但是」，前面那句认同就白说了，客户只听见你在反驳。",
      en: "“But” takes back the acknowledgement before it: the prospect only hears an argument."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 认同：听得出来您忙，⟦但是⟧这事不占您多久。
      - 回应：⟦不过⟧见面就二十分钟，您看{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Acknowledge: I can hear you're stretched, ⟦but⟧ this is short.
      - Answer: ⟦However,⟧ it takes twenty minutes. Would {slot1} suit you, or {slot2}?
      """,
    ],
    good: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 认同：听得出来，您这阵子一件接一件。
      - 回应：正因为您忙，我才先打电话约。您看{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Acknowledge: You sound stretched this month.
      - Answer: That's why I rang first. Nothing but a look: would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    let anywhere = WordList(["但是", "可是", "然而", "but"])
    let atStart = WordList(["但是", "可是", "然而", "不过", "但", "but", "however,"])
    return scope.objections.flatMap { entry -> [Finding] in
      let inside = entry.objection.acknowledge.compactMap { entry.line($0).first(of: anywhere) }
      let leading = (entry.objection.answers + entry.objection.again).compactMap { line in
        entry.line(line).first(of: atStart).flatMap { $0.start == line.span.start ? $0 : nil }
      }
      return (inside + leading).map {
        Finding(
          in: entry.source, at: $0,
          Bilingual(
            zh: "认同之后别接「\(entry.source[$0])」",
            en: "“\(entry.source[$0])” takes the acknowledgement back"),
          help: Bilingual(
            zh: "删掉它，接一句理由，或者用「正因为」", en: "leave it out and give the reason: “that's why …”"))
      }
    }
  }
}
