import CivilTime
import Diagnostics
import Playbooks
import Rehearsal

/// An objection's answer card as a person reads it with the phone in the hand.
struct AnswerCard {
  private let objection: Objection
  /// What stands for the blanks, in the language of the card; one that is not here stays a blank.
  private let filling: [BlankName: String]

  /// The card as authored: its blanks stay blanks.
  init(_ objection: Objection) {
    self.objection = objection
    filling = [:]
  }

  /// The card as it can be read out: with two free slots, and the rep's own name and company as set.
  ///
  /// - Parameters:
  ///   - language: of the catalogue.
  ///   - pair: the slots; with fewer than two their blanks stay.
  init(_ objection: Objection, _ language: Language, at desk: Desk, offering pair: [Slot]) {
    self.objection = objection
    let slots = pair.map { SlotWords($0, at: desk.now.slot).spoken(language) }
    var filling = Self.unset.mapValues { $0[language] }
    filling[.rep] = desk.settings.value(.rep) ?? filling[.rep]
    filling[.company] = desk.settings.value(.company) ?? filling[.company]
    if slots.count > 1 {
      filling[.slotOne] = slots[0]
      filling[.slotTwo] = slots[1]
    }
    self.filling = filling
  }

  /// What the reader puts in where nothing is set; another's name would be read out unawares.
  private static let unset: [BlankName: Bilingual] = [
    .rep: Bilingual(zh: "（你的姓名）", en: "(your name)"),
    .company: Bilingual(zh: "（你的公司）", en: "(your company)"),
    .prospect: Bilingual(zh: "（对方称呼）", en: "(their name)"),
  ]

  private func filled(_ line: Line) -> String { line.filled { filling[$0] } }

  /// - Parameter withPhrases: what people say comes first.
  func text(_ language: Language, columns: Int, withPhrases: Bool = false) -> Styled {
    var text = Styled()
    let name = harmless(objection.name.value).truncated(to: columns)
    let facts =
      "\(harmless(objection.id.value)) · \(Self.nature(objection.nature)[language])"
    text.append(name, .strong)
    text.append(name.cells + 2 + facts.cells <= columns ? "  " : "\n")
    text.line(facts.truncated(to: columns), .quiet)
    let said = (Bilingual(zh: "说法", en: "phrases"), objection.phrases, Styled.Meaning.prospect)
    let parts: [(Bilingual, [Line], Styled.Meaning)] =
      (withPhrases ? [said] : []) + [
        (Bilingual(zh: "认同", en: "acknowledge"), objection.acknowledge, .rep),
        (Bilingual(zh: "澄清", en: "explore"), objection.explore, .rep),
        (Bilingual(zh: "回应", en: "respond"), objection.answers, .rep),
        (Bilingual(zh: "再推", en: "again"), objection.again, .rep),
        (Bilingual(zh: "别说", en: "avoid"), objection.never, .bad),
        (Bilingual(zh: "为什么", en: "why"), objection.why, .quiet),
        (Bilingual(zh: "依据", en: "source"), objection.sources, .quiet),
      ]
    let width = (parts.map { $0.0[language].cells }.max() ?? 0) + 2
    for (title, lines, meaning) in parts {
      for (index, line) in lines.enumerated() {
        let label = index == 0 ? title[language] : ""
        let pieces = harmless(filled(line)).wrapped(at: max(20, columns - width))
        for (number, piece) in pieces.enumerated() {
          text.append((number == 0 ? label : "").padded(to: width), .quiet)
          text.line(piece, meaning)
        }
      }
    }
    return text
  }

  func json(score: Double) -> JSON {
    func texts(_ lines: [Line]) -> JSON { .array(lines.map { .string(filled($0)) }) }
    return .members([
      "id": .string(objection.id.value), "name": .string(objection.name.value),
      "label": .string(objection.label), "nature": .string(objection.nature.rawValue),
      "score": .number(score), "acknowledge": texts(objection.acknowledge),
      "explore": texts(objection.explore), "answers": texts(objection.answers),
      "again": texts(objection.again), "never": texts(objection.never),
    ])
  }

  /// What was found, best first.
  static func json(_ hits: [Lookup.Hit], at desk: Desk) -> JSON {
    let pair = hits.isEmpty ? [] : RepCalendar(desk).pair
    return .members([
      "cards": .array(
        hits.map {
          AnswerCard($0.objection, $0.language, at: desk, offering: pair).json(score: $0.score)
        })
    ])
  }

  private static func nature(_ nature: Objection.Nature) -> Bilingual {
    switch nature {
    case .reflex: Bilingual(zh: "推脱", en: "reflex")
    case .real: Bilingual(zh: "真顾虑", en: "real concern")
    case .final: Bilingual(zh: "到此为止", en: "final: do not push")
    }
  }
}
