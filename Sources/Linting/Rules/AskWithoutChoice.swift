import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let askWithoutChoice = Rule(
    "ask-without-choice", .craft,
    summary: Bilingual(
      zh: "邀约没有第二个时间", en: "an ask without a second option"),
    rationale: Bilingual(
      zh: "只给一个时间，客户答的是行不行；给两个，答的是哪一个。",
      en: "One time is answered with yes or no, two with which."),
    bad: [
      """
      ## 邀约
      - 环节：邀约
      - 我：⟦{时间一}我过去找您，行吗？⟧
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: ⟦Could we meet {slot1}?⟧
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看{时间一}方便，还是{时间二}方便？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    scope.asks.compactMap { turn in
      // Both of the plan's slots in one line are a choice, whatever the words around them.
      if turn.line.has(.slotOne), turn.line.has(.slotTwo) { return nil }
      let heard = scope.hear(turn)
      guard heard.ask == .single || heard.ask == .none else { return nil }
      return Finding(
        in: turn.source, at: turn.line.span,
        heard.ask == .single
          ? Bilingual(zh: "邀约只给了一个时间", en: "this ask offers one time only")
          : Bilingual(zh: "邀约里没有约时间", en: "this ask stage does not ask"),
        help: Bilingual(zh: "给两个时间：{时间一}，还是{时间二}", en: "offer two times: {slot1}, or {slot2}"))
    }
  }
}
