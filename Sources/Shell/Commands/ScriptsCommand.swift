import ArgumentParser
import Diagnostics
import Playbooks

struct ScriptsCommand: DeskCommand {
  static let card = CommandCard(
    "scripts", chinese: ["话术"], group: .author,
    summary: Bilingual(zh: "有哪些话术可以练", en: "the scripts there are to practise"),
    examples: ["scripts"])

  func run(at desk: inout Desk) throws {
    let contents = desk.library.contents
    for failure in contents.failures { desk.complain(failure) }
    let scripts = contents.playbook.scripts
    if desk.isJSON {
      return desk.show(
        .members([
          "scripts": .array(scripts.map(json)),
          "personas": .array(contents.playbook.personas.map(json)),
        ]))
    }
    guard !scripts.isEmpty else {
      return desk.say(
        Bilingual(
          zh: "还没有话术。「载入 文件」加一份，或用 --library 指一个文件夹。",
          en: "no scripts yet: add one with load FILE, or name a folder with --library"))
    }
    let language = desk.language
    if desk.columns < 60 {
      var list = Styled()
      for script in ordered(scripts, language) {
        let stages = Bilingual(
          zh: "\(script.stages.count) 个环节", en: count(script.stages.count, "stage"))[language]
        let line = "\(script.header.id.value)  \(harmless(script.header.title.value)) · \(stages)"
        for piece in line.wrapped(at: desk.columns, indent: 4) { list.line(piece) }
      }
      desk.say(list)
    } else {
      desk.say(table(scripts, language).text(desk.columns))
    }
    sayPersonas(contents.playbook.personas, desk)
    let refused = contents.playbook.refused.scripts.count
    if refused > 0 {
      desk.note(
        Bilingual(
          zh: "另有 \(refused) 份有必须改的地方，用「检查」看",
          en: "\(count(refused, "script")) with errors: see lint"),
        .warning)
    }
  }

  private func table(_ scripts: [Script], _ language: Language) -> Table {
    var table = Table(
      [
        Bilingual(zh: "编号", en: "id")[language], Bilingual(zh: "语言", en: "language")[language],
        Bilingual(zh: "环节", en: "stages")[language], Bilingual(zh: "标题", en: "title")[language],
      ], [.left, .left, .right, .left])
    for script in ordered(scripts, language) {
      table.add([
        script.header.id.value, script.header.language == .zh ? "中文" : "English",
        String(script.stages.count), harmless(script.header.title.value),
      ])
    }
    return table
  }

  /// Whom the scripts can be practised against, those of the person's language.
  private func sayPersonas(_ personas: [Persona], _ desk: Desk) {
    let own = personas.filter { $0.header.language == desk.language }
    guard !own.isEmpty else { return }
    desk.say(
      Bilingual(
        zh: "模拟客户（--persona）："
          + own.map { harmless($0.header.title.value) }.joined(separator: "、"),
        en: "prospects (--persona): "
          + own.map { harmless($0.header.id.value) }.joined(separator: ", ")), .quiet)
  }

  /// Those of the person's language first, each by id.
  private func ordered(_ scripts: [Script], _ language: Language) -> [Script] {
    let own = scripts.filter { $0.header.language == language }
    let others = scripts.filter { $0.header.language != language }
    return own.sorted { $0.header.id.value < $1.header.id.value }
      + others.sorted { $0.header.id.value < $1.header.id.value }
  }

  private func json(_ persona: Persona) -> JSON {
    .members([
      "id": .string(persona.header.id.value), "title": .string(persona.header.title.value),
      "language": .string(persona.header.language.rawValue),
      "difficulty": .string(persona.difficulty.rawValue), "file": .string(persona.source.name),
    ])
  }

  private func json(_ script: Script) -> JSON {
    .members([
      "id": .string(script.header.id.value), "title": .string(script.header.title.value),
      "language": .string(script.header.language.rawValue), "version": .int(script.header.version),
      "stages": .int(script.stages.count), "passMark": .int(script.passMark),
      "file": .string(script.source.name),
    ])
  }
}
