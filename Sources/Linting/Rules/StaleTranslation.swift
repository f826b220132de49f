import Diagnostics
import Playbooks

extension Rule {
  static let staleTranslation = Rule(
    "stale-translation", .languages,
    summary: Bilingual(
      zh: "译文旧了", en: "a translation that is out of date"),
    rationale: Bilingual(
      zh: "原文改了，译文没跟上，两边练的就不是一回事。",
      en: "The original moved on and the translation did not: the two rehearse different calls."),
    bad: [
      """
      # 首次邀约
      - 文档：话术
      - 编号：call
      - 语言：中文
      - 版本：3
      ====
      # First call
      - Document: script
      - Id: call
      - Language: English
      - Translated from: ⟦call@2⟧
      """,
      """
      # First call
      - Document: script
      - Id: call
      - Language: English
      - Version: 2
      ====
      # 首次邀约
      - 文档：话术
      - 编号：call
      - 语言：中文
      - 译自：⟦call@1⟧
      """,
    ],
    good: [
      """
      # 首次邀约
      - 文档：话术
      - 编号：call
      - 语言：中文
      - 版本：3
      ====
      # First call
      - Document: script
      - Id: call
      - Language: English
      - Translated from: call@3
      """,
      """
      # First call
      - Document: script
      - Id: call
      - Language: English
      - Translated from: other-call@3
      """,
    ]
  ) { scope in
    let all = Editions.all(scope)
    return all.compactMap { edition in
      guard scope.isJudged(edition.source), let origin = edition.header.translatedFrom,
        let original = all.first(where: {
          $0.header.kind == edition.header.kind && $0.header.isNamed(origin.value.id)
            && $0.header.language != edition.header.language
        }), original.header.version > origin.value.version
      else { return nil }
      return Finding(
        in: edition.source, at: origin.span,
        Bilingual(
          zh: "译自第 \(origin.value.version) 版，原文已经是第 \(original.header.version) 版",
          en:
            "translated from version \(origin.value.version); the original is at \(original.header.version)"
        ),
        help: Bilingual(
          zh: "对照 \(original.source.name) 改好，再把版本写成 \(original.header.version)",
          en:
            "follow the changes in \(original.source.name), then write version \(original.header.version)"
        ))
    }
  }
}
