import Diagnostics
import Playbooks

/// What `show --json` prints.
enum ShownJSON {
  static func script(_ script: Script, main: [Int]) -> JSON {
    .object(
      head(script.header, script.source) + [
        .init("goal", script.goal.map { .string($0.value) } ?? .null),
        .init("passMark", .int(script.passMark)),
        .init("catalogues", .array(script.catalogues.map { .string($0.value) })),
        .init("main", .array(main.map { .string(script.stages[$0].id.value) })),
        .init("stages", .array(script.stages.map(stage))),
      ])
  }

  private static func stage(_ stage: Stage) -> JSON {
    .members([
      "id": .string(stage.id.value), "name": .string(stage.name.value),
      "kind": .string(stage.kind.rawValue), "rep": texts(stage.rep),
      "must": .array(stage.must.map { .string($0.value) }),
      "cue": .array(stage.cue.map { .string($0.value) }),
      "never": .array(stage.never.map { .string($0.value) }),
      "replies": .array(
        stage.replies.map {
          .members([
            "text": .string($0.line.text), "target": name($0.target),
            "binds": $0.binds.map { .string($0.value.text) } ?? .null,
          ])
        }),
      "objections": .array(
        stage.objectionRoutes.map { route in
          .members([
            "names": route.names.map { .array($0.map { .string($0.value) }) } ?? .null,
            "target": name(route.target),
          ])
        }),
      "atMost": stage.cap.map {
        .members(["times": .int($0.visits), "target": name($0.target)])
      } ?? .null,
      "outcome": name(stage.outcome),
    ])
  }

  static func catalogue(_ catalogue: Catalogue) -> JSON {
    .object(
      head(catalogue.header, catalogue.source) + [
        .init("objections", .array(catalogue.objections.map { objection($0) }))
      ])
  }

  static func objection(_ objection: Objection) -> JSON {
    .members([
      "kind": .string("objection"), "id": .string(objection.id.value),
      "name": .string(objection.name.value), "label": .string(objection.label),
      "nature": .string(objection.nature.rawValue), "phrases": texts(objection.phrases),
      "acknowledge": texts(objection.acknowledge), "explore": texts(objection.explore),
      "answers": texts(objection.answers), "again": texts(objection.again),
      "never": texts(objection.never), "why": texts(objection.why),
      "sources": texts(objection.sources),
    ])
  }

  static func persona(_ persona: Persona) -> JSON {
    var members =
      head(persona.header, persona.source) + [
        .init("difficulty", .string(persona.difficulty.rawValue)),
        .init("role", .string(persona.role.rawValue)),
        .init("mood", .string(persona.mood.rawValue)), .init("patience", .int(persona.patience)),
        .init("layers", .int(persona.layers)), .init("winnable", .number(persona.winnable)),
        .init(
          "objections",
          .array(
            persona.objections.map {
              .members(["id": .string($0.objection.value), "weight": .int($0.weight)])
            })),
        .init("wonBy", .array(persona.wonBy.map { .string($0.value) })),
      ]
    for (field, lines) in PersonaPage.lines(of: persona) {
      members.append(.init(field.rawValue, texts(lines)))
    }
    return .object(members)
  }

  private static func head(_ header: Header, _ source: SourceText) -> [JSON.Member] {
    [
      .init("kind", .string(header.kind.rawValue)), .init("id", .string(header.id.value)),
      .init("title", .string(header.title.value)),
      .init("language", .string(header.language.rawValue)),
      .init("version", .int(header.version)), .init("file", .string(source.name)),
    ]
  }

  private static func name(_ word: Spanned<String>?) -> JSON {
    word.map { .string($0.value) } ?? .null
  }

  private static func texts(_ lines: [Line]) -> JSON { .array(lines.map { .string($0.text) }) }
}
