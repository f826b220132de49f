import Diagnostics
import Playbooks

extension Rule {
  static let nearDuplicate = Rule(
    "near-duplicate", .catalogue,
    summary: Bilingual(
      zh: "两句说法几乎一样", en: "two phrases that are almost the same"),
    rationale: Bilingual(
      zh: "几乎一样的说法练不出新东西，也容易认错。",
      en: "Phrases that differ by a letter teach nothing new and are easily confused."),
    bad: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 说法：
        - 我这个月实在没时间见面
        - ⟦我这个月真的没时间见面⟧
      - 认同：听得出来。
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - I really have no time this month
        - ⟦I realy have no time this month⟧
      - Acknowledge: You sound stretched.
      - Answer: {slot1}, or {slot2}?
      """,
    ],
    good: [
      """
      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 说法：
        - 我没时间
        - 我没空
      - 认同：听得出来。
      - 回应：您看{时间一}，还是{时间二}？
      """,
      """
      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - I really have no time this month
        - My diary is full
      - Acknowledge: You sound stretched.
      - Answer: {slot1}, or {slot2}?
      """,
    ]
  ) { scope in
    scope.catalogues.flatMap { catalogue -> [Finding] in
      let phrases = catalogue.objections.flatMap(\.phrases).map { line in
        let letters = Array(bare(line.text))
        return (line: line, letters: letters, mask: mask(of: letters))
      }
      var findings: [Finding] = []
      // Quadratic: past two thousand phrases it is left out.
      guard phrases.count <= 2000 else { return [] }
      for (index, (line, letters, mask)) in phrases.enumerated() where letters.count >= 9 {
        let most = catalogue.header.language == .zh ? letters.count / 5 : letters.count / 10
        for (other, earlier, otherMask) in phrases[..<index]
        where abs(earlier.count - letters.count) <= most
          && (mask ^ otherMask).nonzeroBitCount <= 2 * most && earlier != letters
        {
          guard Suggestion.editDistance(earlier, letters) <= most else { continue }
          findings.append(
            Finding(
              in: catalogue.source, at: line.span,
              Bilingual(
                zh: "跟另一句几乎一样：\(other.text)", en: "almost the same as another phrase: \(other.text)"
              ),
              secondary: [Label(other.span, Bilingual(zh: "那一句在这里", en: "the other is here"))]))
          break
        }
      }
      return findings
    }
  }
}

/// Which letters occur, folded into 64 bits: an edit changes at most two of them.
private func mask(of letters: [Character]) -> UInt64 {
  var mask: UInt64 = 0
  for letter in letters {
    guard let scalar = letter.unicodeScalars.first else { continue }
    mask |= 1 << UInt64((scalar.value &* 0x9E37_79B1) >> 26)
  }
  return mask
}
