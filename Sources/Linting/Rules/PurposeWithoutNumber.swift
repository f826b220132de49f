import Diagnostics
import Playbooks

extension Rule {
  static let purposeWithoutNumber = Rule(
    "purpose-without-number", .craft,
    summary: Bilingual(
      zh: "来意没有数字", en: "a purpose without a number"),
    rationale: Bilingual(
      zh: "「提高效率」谁都会说。一个数字，客户才算得出跟自己有没有关系。",
      en: "Everybody promises to help. A number lets the prospect see whether it concerns them."),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：⟦想当面给您介绍一下我们的排产办法，能提高效率。⟧
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: ⟦I'd like to show you how we make your offices cleaner.⟧
      """,
    ],
    good: [
      """
      ## 来意
      - 环节：来意
      - 我：想当面给您看一个办法，排一次产从半天缩到二十分钟。
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: I'd like to show you how complaints fell by half.
      """,
    ]
  ) { scope in
    scope.turns.compactMap { turn in
      guard turn.stage?.kind == .purpose, !Numerals.stand(in: turn.spoken, turn.language) else {
        return nil
      }
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(zh: "来意里没有一个数字", en: "this purpose has no number in it"),
        help: Bilingual(
          zh: "说一个量得出来的好处：从多少到多少，或者省多少时间",
          en: "name one benefit that was measured: from what to what, or how much time"))
    }
  }
}
