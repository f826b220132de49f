import Diagnostics
import Playbooks

extension Rule {
  static let missingEdition = Rule(
    "missing-edition", .languages,
    summary: Bilingual(
      zh: "缺一种语言的版本", en: "an edition is missing"),
    rationale: Bilingual(
      zh: "别的都有两种语言，只有这一份没有，另一边的人就练不到。",
      en:
        "Everything else is there in both languages; whoever speaks the other one cannot rehearse this."
    ),
    bad: [
      """
      # 首次邀约
      - 文档：话术
      - 编号：call
      - 语言：中文
      ====
      # First call
      - Document: script
      - Id: call
      - Language: English
      ====
      # ⟦回访⟧
      - 文档：话术
      - 编号：follow-up
      - 语言：中文
      """,
      """
      # ⟦Later call⟧
      - Document: script
      - Id: later
      - Language: English
      ====
      # 首次邀约
      - 文档：话术
      - 编号：call
      - 语言：中文
      ====
      # First call
      - Document: script
      - Id: call
      - Language: English
      """,
    ],
    good: [
      """
      # 首次邀约
      - 文档：话术
      - 编号：call
      - 语言：中文
      ====
      # 回访
      - 文档：话术
      - 编号：follow-up
      - 语言：中文
      """,
      """
      # First call
      - Document: script
      - Id: call
      - Language: English
      """,
    ]
  ) { scope in
    let known = Editions.all(scope)
    let judged = known.filter { scope.isJudged($0.source) }
    func languages(_ header: Header, _ documents: [Editions.Document]) -> Set<Language> {
      Set(
        documents.filter {
          $0.header.kind == header.kind && folded($0.header.id.value) == folded(header.id.value)
        }.map(\.header.language))
    }
    // Who writes in one language only is not asked for the other.
    let kinds = DocumentKind.allCases.filter { kind in
      judged.contains { $0.header.kind == kind && languages($0.header, judged).count > 1 }
    }
    return judged.compactMap { document in
      guard kinds.contains(document.header.kind), languages(document.header, known).count == 1
      else { return nil }
      let other = document.header.language == .zh ? Language.en : .zh
      return Finding(
        in: document.source, at: document.header.title.span,
        Bilingual(
          zh: "这一份没有\(other.title.zh)版", en: "there is no \(other.title.en) edition of this"),
        help: Bilingual(
          zh: "写一份编号同为 \(document.header.id.value) 的",
          en: "write one with the same id, \(document.header.id.value)"))
    }
  }
}
