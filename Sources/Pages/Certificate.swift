package import CivilTime
package import Diagnostics

/// A passed exam on paper.
package struct Certificate: Sendable, Hashable {
  package let rep: String
  package let script: String
  package let persona: String
  /// 0–100, first tries only.
  package let score: Int
  package let passMark: Int
  package let day: Day
  /// What the exam repeated exactly.
  package let seed: UInt64
  /// What was done well, in the rep's own words, a few lines; may be empty.
  package let kept: [String]

  package init(
    rep: String, script: String, persona: String, score: Int, passMark: Int, day: Day,
    seed: UInt64, kept: [String] = []
  ) {
    self.rep = rep
    self.script = script
    self.persona = persona
    self.score = score
    self.passMark = passMark
    self.day = day
    self.seed = seed
    self.kept = kept
  }

  /// The certificate as one self-contained page.
  package func html(_ language: Language) -> String {
    let isPassed = score >= passMark
    var frame = PageFrame(
      language: language,
      title: isPassed
        ? Bilingual(zh: "通关证书", en: "Exam certificate")[language]
        : Bilingual(zh: "通关记录", en: "Exam record")[language],
      subtitle: day.text,
      footer: Bilingual(
        zh: "种子 \(seed)：同一份话术、同一位模拟客户，谁来都是同一场。得分只看怎么说，不看客户答没答应。陪练",
        en:
          "Seed \(seed): the same script and prospect make the same exam for anyone. The score judges "
          + "what was said, not whether the prospect agreed. spar")[language])
    frame.sections = [
      PageFrame.Section(
        heading: rep, style: "wide certificate",
        blocks: [
          .paragraph(
            Bilingual(zh: "\(script) · \(persona)", en: "\(script) · \(persona)")[language]),
          .paragraph("\(score)", style: "score"),
          .paragraph(
            Bilingual(
              zh: isPassed ? "及格线 \(passMark)，通过" : "及格线 \(passMark)，还差 \(passMark - score) 分",
              en: isPassed
                ? "pass mark \(passMark): passed"
                : "pass mark \(passMark): \(passMark - score) short")[
                language], style: isPassed ? "good strong" : "warning strong"),
        ] + (kept.isEmpty ? [] : [.list(kept)]))
    ]
    return frame.html
  }
}
