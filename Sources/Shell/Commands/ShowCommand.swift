import ArgumentParser
import CivilTime
import Diagnostics
import Hearing
import Playbooks

struct ShowCommand: DeskCommand {
  static let card = CommandCard(
    "show", chinese: ["看"], group: .author,
    summary: Bilingual(
      zh: "像打印那样看一份话术、异议库、一条异议或一个模拟客户",
      en: "a script as one would print it; also a catalogue, an objection, a persona"),
    usage: "NAME",
    arguments: [
      .init(
        "NAME", nil, Bilingual(zh: "编号、标题或文件", en: "an id, a title or a file"),
        completes: .scripts)
    ],
    notes: [
      Bilingual(
        zh: "主线是客户每次都回头一句的走法；窗口宽，异议的应对排在右边。打印：spar show first-call | lpr",
        en:
          "The main line is the call in which the first reply is given each time; with room, answers stand at the right. To print: spar show first-call | lpr"
      )
    ], examples: ["show first-call", "show no-time"])

  @Argument var name: [String]

  func run(at desk: inout Desk) throws {
    let wanted = name.joined(separator: " ")
    guard let shown = try find(wanted, desk) else {
      let library = desk.library
      let catalogues = desk.library.playbook.catalogues.map(\.header.id.value)
      throw Failure.unknown(
        Bilingual(zh: "话术、异议或模拟客户", en: "script, objection or persona"), wanted,
        among: library.scriptNames + catalogues + library.personaNames + library.objectionNames,
        next: Bilingual(zh: "「话术」列出全部话术", en: "scripts lists the scripts"))
    }
    if desk.isJSON { return desk.show(json(shown, desk)) }
    desk.say(page(shown, desk))
  }

  private enum Shown {
    case script(Script), catalogue(Catalogue), persona(Persona)
    case objection(Objection, Language)
  }

  private func find(_ word: String, _ desk: Desk) throws -> Shown? {
    let book = desk.library.playbook
    if let shown = document(word, book, desk.language) { return shown }
    if let shown = objection(word, book, desk.language) { return shown }
    if desk.world.files.entry(word) != nil {
      let added = try desk.library.add(word)
      let book = desk.library.playbook
      let headers =
        book.scripts.map { ($0.source.name, Shown.script($0)) }
        + book.catalogues.map { ($0.source.name, Shown.catalogue($0)) }
        + book.personas.map { ($0.source.name, Shown.persona($0)) }
        + refused(book)
      if let own = headers.first(where: { added.contains($0.0) }) {
        warn(own.0, desk)
        return own.1
      }
      throw RehearsalFinder.nothing(
        Bilingual(zh: "话术、异议库或模拟客户", en: "script, catalogue or persona"), in: word)
    }
    // What has errors is shown as far as it was read.
    let key = folded(word.trimmed)
    let broken = refused(book).first { _, shown in
      switch shown {
      case .script(let script): script.header.isNamed(key)
      case .catalogue(let catalogue): catalogue.header.isNamed(key)
      case .persona(let persona): persona.header.isNamed(key)
      case .objection: false
      }
    }
    if let broken { warn(broken.0, desk) }
    return broken?.1
  }

  private func document(_ word: String, _ book: Playbook, _ language: Language) -> Shown? {
    book.script(word, in: language).map { .script($0) }
      ?? book.catalogue(word, in: language).map { .catalogue($0) }
      ?? book.persona(word, in: language).map { .persona($0) }
  }

  private func objection(_ word: String, _ book: Playbook, _ language: Language) -> Shown? {
    let key = folded(word.trimmed)
    let own = book.catalogues.filter { $0.header.language == language }
    let all = own + book.catalogues.filter { $0.header.language != language }
    let entries = all.flatMap { catalogue in
      catalogue.objections.map { ($0, catalogue.header.language) }
    }
    let found =
      entries.first { folded($0.0.id.value) == key }
      ?? entries.first { folded($0.0.name.value) == key }
      ?? entries.first { entry in
        guard let reply = ReplyLabel(rawValue: entry.0.id.value) else { return false }
        return Language.allCases.contains { folded(reply.title[$0]) == key }
      }
    return found.map { .objection($0.0, $0.1) }
  }

  private func refused(_ book: Playbook) -> [(String, Shown)] {
    book.refused.scripts.map { ($0.source.name, .script($0)) }
      + book.refused.catalogues.map { ($0.source.name, .catalogue($0)) }
      + book.refused.personas.map { ($0.source.name, .persona($0)) }
  }

  private func warn(_ file: String, _ desk: Desk) {
    let errors = desk.library.contents.diagnostics.count {
      $0.severity == .error && $0.source.name == file
    }
    guard errors > 0 else { return }
    let shown = harmless(file)
    desk.note(
      Bilingual(
        zh: "\(shown) 有 \(errors) 处必须改，能读的都在下面；用「检查」看",
        en:
          "\(shown) has \(count(errors, "error")); what could be read follows, lint shows the rest"),
      .warning)
  }

  private func page(_ shown: Shown, _ desk: Desk) -> Styled {
    let language = desk.language
    switch shown {
    case .script(let script):
      let catalogues = desk.library.playbook.catalogues(of: script)
      return ScriptPage(script, catalogues, language).text(
        columns: desk.columns, isPlain: desk.isPlain)
    case .catalogue(let catalogue):
      var text = Styled(harmless(catalogue.header.title.value) + "\n", .heading)
      text.line(
        harmless(catalogue.header.id.value) + " · "
          + Bilingual(
            zh: "\(catalogue.objections.count) 条异议",
            en: count(catalogue.objections.count, "objection"))[language], .quiet)
      for objection in catalogue.objections {
        text.line()
        text.append(card(objection, desk))
      }
      return text
    case .objection(let objection, _): return card(objection, desk)
    case .persona(let persona):
      return PersonaPage(persona: persona, language: language).text(columns: desk.columns)
    }
  }

  private func card(_ objection: Objection, _ desk: Desk) -> Styled {
    AnswerCard(objection).text(desk.language, columns: desk.columns, withPhrases: true)
  }

  private func json(_ shown: Shown, _ desk: Desk) -> JSON {
    switch shown {
    case .script(let script):
      ShownJSON.script(script, main: ScriptPage(script, [], desk.language).main)
    case .catalogue(let catalogue): ShownJSON.catalogue(catalogue)
    case .objection(let objection, _): ShownJSON.objection(objection)
    case .persona(let persona): ShownJSON.persona(persona)
    }
  }
}
