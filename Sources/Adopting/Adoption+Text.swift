import Diagnostics
import Playbooks

extension Adoption {
  /// The catalogue as a file in house style.
  ///
  /// - Parameter origin: the name of the table's file.
  package func text(title: String, id: String, from origin: String) -> String {
    var text = head(title, id)
    let notes = notes(origin)
    text += "\n" + notes.map { "> \($0)\n" }.joined()
    for group in groups { text += "\n" + section(group) }
    return text
  }

  private func head(_ title: String, _ id: String) -> String {
    let kind = DocumentKind.catalogue.words.house(language)
    let fields: [(FieldName, String)] = [
      (.document, kind), (.id, id), (.language, language.words.house(language)), (.version, "1"),
    ]
    return "# \(title)\n" + fields.map { line($0.0, $0.1) }.joined()
  }

  private func notes(_ origin: String) -> [String] {
    var notes: [String] = []
    switch language {
    case .zh:
      notes.append("收自 \(origin)。括号里的「第几行」是那张表的行号。")
      if !leftovers.isEmpty { notes.append("没有收成异议的行（缺说法或缺回应），一个字不少，都在下面：") }
      notes += leftovers.map { "第 \($0.line) 行：\($0.text)" }
    case .en:
      notes.append("Taken from \(origin). “line” is a line of that table.")
      if !leftovers.isEmpty {
        notes.append("Rows that made no objection, for want of a phrase or an answer, in full:")
      }
      notes += leftovers.map { "line \($0.line): \($0.text)" }
    }
    return notes
  }

  private func section(_ group: Group) -> String {
    var text = "## \(group.name)\n"
    if !group.isSure {
      text +=
        language == .zh
        ? "> 第 \(group.line) 行，拿不准归哪一类：想好了改「类别」，编号也可以换。\n"
        : "> Line \(group.line): unsure what this is. Change the label once you know, and the id if you like.\n"
    }
    for note in group.notes { text += "> \(note)\n" }
    text += line(.id, group.id)
    if group.label != group.id { text += line(.label, group.label) }
    text += line(.nature, group.nature.words.house(language))
    text += line(.phrases, "")
    for phrase in group.lines[.phrases] ?? [] { text += "  - \(phrase)\n" }
    let fields: [(Column, FieldName)] = [
      (.acknowledge, .acknowledge), (.explore, .explore), (.answer, .answer), (.again, .again),
    ]
    for (column, field) in fields {
      for words in group.lines[column] ?? [] { text += line(field, words) }
    }
    for warning in group.warnings {
      text += line(.never, warning.never)
      for why in warning.why { text += line(.why, why) }
    }
    for why in group.lines[.why] ?? [] { text += line(.why, why) }
    for source in group.lines[.source] ?? [] { text += line(.source, source) }
    return text
  }

  private func line(_ field: FieldName, _ value: String) -> String {
    let name = field.words.house(language)
    return switch language {
    case .zh: "- \(name)：\(value)\n"
    case .en: value.isEmpty ? "- \(name):\n" : "- \(name): \(value)\n"
    }
  }
}
