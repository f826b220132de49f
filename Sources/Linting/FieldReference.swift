import Diagnostics
import Playbooks

/// The fields of the format, for the cheat sheet and for editors.
package enum FieldReference {
  /// One table for each part of a file.
  package static var tables: String {
    Room.allCases.map { room in
      var text = "**\(room.title.zh) · \(room.title.en)**\n\n| 字段 | field | |\n|---|---|---|\n"
      // The head is the same everywhere: once is enough.
      let common = Set(Room.catalogueHeader.fields)
      let fields = room.fields.filter { field in
        switch room {
        case .scriptHeader, .personaHeader: !common.contains(field)
        default: true
        }
      }
      for field in fields {
        text +=
          "| \(field.words.house(.zh)) | \(field.words.house(.en)) "
          + "| \(summary(field, room).zh) · \(summary(field, room).en) |\n"
      }
      return text
    }.joined(separator: "\n")
  }

  /// Every part with its fields, their words and what may stand in them, as JSON.
  package static var json: String {
    let rooms = Room.allCases.map { room in
      JSON.object([
        ("room", .text("\(room)")), ("title", both(room.title)),
        ("fields", .list(room.fields.map { field($0, room) })),
      ])
    }
    return JSON.object([("rooms", .list(rooms))]).written + "\n"
  }

  private static func field(_ field: FieldName, _ room: Room) -> JSON {
    var members: [(String, JSON)] = [
      ("name", .text(field.rawValue)), ("words", words(field.words)),
      ("summary", both(summary(field, room))), ("repeatable", .flag(field.isRepeatable)),
      ("items", .flag(field.takesItems)),
    ]
    if let values = values(field) { members.append(("values", .list(values.map(words)))) }
    return .object(members)
  }

  /// A persona's objections carry weights, a stage's lead somewhere.
  private static func summary(_ field: FieldName, _ room: Room) -> Bilingual {
    switch (field, room) {
    case (.objections, .stage):
      Bilingual(zh: "全部，或几条的名字 → 答完去哪儿", en: "all, or some by name → where after the answer")
    case (.objections, .personaHeader):
      Bilingual(zh: "编号 = 权重", en: "id = weight")
    default: field.summary
    }
  }

  private static func values(_ field: FieldName) -> [Words]? {
    switch field {
    case .document: DocumentKind.allCases.map(\.words)
    case .language: Language.allCases.map(\.words)
    case .kind: Stage.Kind.allCases.map(\.words)
    case .outcome: OutcomeName.allCases.map(\.words)
    case .nature: Objection.Nature.allCases.map(\.words)
    case .difficulty: Persona.Difficulty.allCases.map(\.words)
    case .role: Persona.Role.allCases.map(\.words)
    case .mood: Persona.Mood.allCases.map(\.words)
    default: nil
    }
  }

  private static func words(_ words: Words) -> JSON {
    .object([
      ("zh", .list(words.zh.map { .text($0) })), ("en", .list(words.en.map { .text($0) })),
    ])
  }

  private static func both(_ words: Bilingual) -> JSON {
    .object([("zh", .text(words.zh)), ("en", .text(words.en))])
  }
}
