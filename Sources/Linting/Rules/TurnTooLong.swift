import Diagnostics
import Playbooks

extension Rule {
  static let turnTooLong = Rule(
    "turn-too-long", .craft,
    summary: Bilingual(
      zh: "一口气说不完", en: "a turn too long for one breath"),
    rationale: Bilingual(
      zh: "一口气说不完，客户就不听了，还会打断你。一轮只说一件事。",
      en: "What takes more than a breath is not heard to its end. One turn, one thing."),
    bad: [
      """
      ## 来意
      - 环节：来意
      - 我：⟦我们这套办法是专门给工厂做的，从接单到排产到发料全都能管，用过的厂都说好，排一次产从半天缩到二十分钟，插单也能当场改，还能看见每台设备忙不忙，想当面给您从头到尾演示一遍，您看了就知道值不值。⟧
      """,
      """
      ## Purpose
      - Kind: purpose
      - Rep: ⟦We work with offices of every size and what people tell us again and again is that they pay for a night clean nobody can check, so we built a way to see every room in photos by eight each morning, with a note of what was missed and who put it right, and complaints fell by half.⟧
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
      - Rep: I'd like to show you last night's clean in photos, on your desk by eight.
      """,
    ]
  ) { scope in
    scope.spokenLines.compactMap { turn in
      let spoken = turn.spoken
      // Counting characters is slow, and few lines are near it: a wide one has three bytes, a word a space.
      let most = turn.language == .zh ? spoken.utf8.count / 3 : spoken.utf8.count { $0 == 0x20 }
      guard most >= 45 else { return nil }
      let breath =
        turn.language == .zh
        ? (count: spoken.count { $0.cells == 2 && !$0.isPunctuation }, most: 75)
        : (count: spoken.split { $0 == " " }.count { $0.contains(where: \.isLetter) }, most: 45)
      guard breath.count > breath.most else { return nil }
      return Finding(
        in: turn.source, at: turn.line.span,
        Bilingual(
          zh: "这一轮有 \(breath.count) 个字，一口气说不完（\(breath.most) 个字以内）",
          en: "\(breath.count) words are more than one breath (at most \(breath.most))"),
        help: Bilingual(
          zh: "只留一件事，别的等他问", en: "keep one thing, leave the rest for when you are asked"))
    }
  }
}
