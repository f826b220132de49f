import Diagnostics
import Playbooks

/// The fields of the format, for the cheat sheet and for editors.
package enum FieldReference {
  /// The head that every file has, then one table for each part of a file with what it has besides.
  package static var tables: String {
    let common = Room.catalogueHeader.fields
    let rooms = Room.allCases.filter { $0 != .catalogueHeader }
    return
      ([table(Bilingual(zh: "每份文件的开头", en: "the head of every file"), .catalogueHeader, common)]
      + rooms.map { room in
        let isHead = room.fields.starts(with: common)
        return table(
          isHead
            ? Bilingual(zh: room.title.zh + "，另有", en: room.title.en + " has besides") : room.title,
          room, isHead ? Array(room.fields.dropFirst(common.count)) : room.fields)
      }).joined(separator: "\n")
  }

  private static func table(_ title: Bilingual, _ room: Room, _ fields: [FieldName]) -> String {
    var text = "**\(title.zh) · \(title.en)**\n\n| 字段 | field | |\n|---|---|---|\n"
    for field in fields {
      text +=
        "| \(field.words.house(.zh)) | \(field.words.house(.en)) "
        + "| \(summary(field, room).zh) · \(summary(field, room).en) |\n"
    }
    return text
  }

  /// Every part with its fields, their words and what may stand in them, as JSON.
  package static var json: String {
    let rooms = Room.allCases.map { room in
      JSON.members([
        "room": .string("\(room)"), "title": both(room.title),
        "fields": .array(room.fields.map { field($0, room) }),
      ])
    }
    return JSON.members(["rooms": .array(rooms)]).text + "\n"
  }

  private static func field(_ field: FieldName, _ room: Room) -> JSON {
    .members([
      "name": .string(field.rawValue), "words": words(field.words),
      "summary": both(summary(field, room)), "repeatable": .bool(field.isRepeatable),
      "items": .bool(field.takesItems),
      "values": values(field).map { .array($0.map(words)) },
    ])
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
    .members([
      "zh": .array(words.zh.map { .string($0) }), "en": .array(words.en.map { .string($0) }),
    ])
  }

  private static func both(_ words: Bilingual) -> JSON {
    .members(["zh": .string(words.zh), "en": .string(words.en)])
  }
}
