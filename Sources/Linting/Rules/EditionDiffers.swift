import Diagnostics
import Playbooks

extension Rule {
  static let editionDiffers = Rule(
    "edition-differs", .languages,
    summary: Bilingual(
      zh: "两种语言的版本对不上", en: "editions of one document that differ"),
    rationale: Bilingual(
      zh: "中文和英文练的应当是同一通电话。少一句、去处不同，两边的数就没法比。",
      en:
        "Both languages should rehearse the same call. Where they differ, their numbers cannot be compared."
    ),
    bad: [
      """
      # 首次邀约
      - 文档：话术
      - 编号：call
      - 语言：中文

      ## 邀约
      - 编号：ask
      - 环节：邀约
      - 我：您看{时间一}，还是{时间二}？
      - 客户：{时间一}吧。 → 收尾
      - 客户：改天再说。 → 邀约

      ## 收尾
      - 编号：end
      - 环节：收尾
      - 我：您忙。

      ====
      # First call
      - Document: script
      - Id: call
      - Language: English

      ## Ask
      - Id: ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      - Prospect: ⟦{slot1}.⟧ → End

      ## End
      - Id: end
      - Kind: end
      - Rep: Goodbye.
      """,
      """
      # First call
      - Document: catalogue
      - Id: own
      - Language: English

      ## No time
      - Id: no-time
      - Nature: reflex
      - Answer: ⟦Would {slot1} suit you?⟧
      ====
      # 自家异议
      - 文档：异议库
      - 编号：own
      - 语言：中文

      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 回应：您看{时间一}？
      - 回应：您看{时间二}？
      """,
    ],
    good: [
      """
      # 自家异议
      - 文档：异议库
      - 编号：own
      - 语言：中文

      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 回应：您看{时间一}？
      ====
      # First call
      - Document: catalogue
      - Id: own
      - Language: English

      ## No time
      - Id: no-time
      - Nature: reflex
      - Answer: Would {slot1} suit you?
      """,
      """
      # First call
      - Document: script
      - Id: other
      - Language: English

      ## Ask
      - Id: ask
      - Kind: ask
      - Rep: Would {slot1} suit you, or {slot2}?
      """,
    ]
  ) { scope in
    Editions.groups(of: Editions.all(scope)).flatMap { group -> [Finding] in
      var findings: [Finding] = []
      for mine in group where scope.isJudged(mine.source) {
        guard let theirs = group.first(where: { $0.header.language != mine.header.language }) else {
          continue
        }
        let found = Editions.differences(mine, theirs)
        findings += found.map { span, zh, en in
          Finding(
            in: mine.source, at: span,
            Bilingual(
              zh: "\(theirs.header.language.title.zh)版有\(zh)，这一版没有",
              en: "the \(theirs.header.language.title.en) edition has \(en) and this one has not"),
            help: Bilingual(
              zh: "补上，或者在 \(theirs.source.name) 里删掉",
              en: "add it, or delete it in \(theirs.source.name)"))
        }
      }
      return findings
    }
  }
}
