import Diagnostics
import Playbooks
import Rehearsal

/// A persona on a page: who it is, what it raises, how it talks.
struct PersonaPage {
  let persona: Persona
  let language: Language

  func text(columns: Int) -> Styled {
    var block = Block(cells: columns, labelCells: language == .zh ? 8 : 11)
    let header = persona.header
    block.add(header.title.value, .heading)
    block.add("\(header.id.value) · \(header.language.words.house(language))", .quiet)
    block.gap()
    let facts: [(FieldName, String)] = [
      (.difficulty, persona.difficulty.title[language]), (.role, persona.role.title[language]),
      (.mood, persona.mood.title[language]),
      (
        .patience,
        Bilingual(zh: "\(persona.patience) 次", en: count(persona.patience, "ask"))[language]
      ),
      (.layers, String(persona.layers)), (.winnable, percent(persona.winnable)),
      (
        .objections,
        persona.objections.map { "\($0.objection.value) \($0.weight)" }.joined(
          separator: language == .zh ? "、" : ", ")
      ),
      (
        .wonBy,
        persona.wonBy.map { Criterion.named($0.value)?.title[language] ?? $0.value }.joined(
          separator: language == .zh ? "、" : ", ")
      ),
    ]
    for (field, value) in facts where !value.isEmpty {
      block.add(field.words.house(language), value)
    }
    block.gap()
    for (field, lines) in Self.lines(of: persona) {
      for (number, line) in lines.enumerated() {
        block.add(number == 0 ? field.words.house(language) : "", line.text, .prospect)
      }
    }
    return block.text
  }

  static func lines(of persona: Persona) -> [(FieldName, [Line])] {
    [
      (.greets, persona.greets), (.hesitates, persona.hesitates), (.asksBack, persona.asksBack),
      (.counters, persona.counters), (.accepts, persona.accepts), (.softYes, persona.softYes),
      (.refuses, persona.refuses), (.hangsUp, persona.hangsUp),
    ]
  }
}
