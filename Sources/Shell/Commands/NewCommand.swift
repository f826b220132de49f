import ArgumentParser
import Diagnostics
import Playbooks

struct NewCommand: DeskCommand {
  static let card = CommandCard(
    "new", chinese: ["新建"], group: .author,
    summary: Bilingual(
      zh: "写一份带说明的样稿，从它改起", en: "a commented file to start from"),
    usage: "KIND FILE",
    arguments: [
      .init(
        "KIND", nil,
        Bilingual(
          zh: "话术、异议库或人物（script、catalogue、persona）", en: "script, catalogue or persona"),
        completes: .words(
          DocumentKind.allCases.map { $0.words.house(.en) }
            + DocumentKind.allCases.map { $0.words.house(.zh) })),
      .init(
        "FILE", nil,
        Bilingual(zh: "写到哪个文件，没有后缀就加 .md", en: "where to; .md is added where no ending is given"),
        completes: .files),
    ],
    notes: [
      Bilingual(
        zh: "用你现在的语言写；要另一种，加 --lang。已经有的文件不会盖掉。",
        en:
          "It is written in your language; --lang chooses. A file that is there is never overwritten."
      )
    ])

  @Argument var kind: String
  @Argument var file: String

  func run(at desk: inout Desk) throws {
    let kind = try wanted()
    let path = try target(desk)
    let stem = harmless(lastStem(path))
    let start = StartingFile(
      kind, desk.language, title: stem.isEmpty ? kind.title[desk.language] : stem,
      id: desk.freeID(stem, kind), catalogue: catalogue(desk))
    try desk.world.files.replace(path, Array(start.text.utf8), false)
    if desk.isJSON {
      return desk.show(
        .members([
          "file": .string(path), "kind": .string(kind.rawValue), "id": .string(start.id),
          "language": .string(desk.language.rawValue),
        ]))
    }
    let shown = harmless(path)
    desk.say(
      Bilingual(zh: "写好了：\(shown)", en: "written: \(shown)"), .good)
    desk.say(
      Bilingual(
        zh: "先改填空和话，再「检查 \(shown)」" + (kind == .script ? "，然后「载入 \(shown)」「对练 \(start.id)」" : ""),
        en: "change it, then lint \(shown)"
          + (kind == .script ? ", load \(shown) and practice \(start.id)" : "")))
  }

  private func wanted() throws -> DocumentKind {
    if let known = DocumentKind.vocabulary[kind] { return known }
    let near = DocumentKind.vocabulary.nearest(to: kind)
    let shown = harmless(kind).truncated(to: 40)
    throw Failure(
      .usage,
      Bilingual(
        zh: "没有「\(shown)」这种文件" + (near.map { "，是不是「\($0)」？" } ?? ""),
        en: "there is no kind of file “\(shown)”" + (near.map { "; did you mean \($0)?" } ?? "")),
      next: Bilingual(
        zh: "写 话术、异议库 或 人物，例如：新建 话术 我的话术.md",
        en: "write script, catalogue or persona: new script my-call.md"))
  }

  /// The path to write; refused where something is there or its folder is not.
  private func target(_ desk: Desk) throws -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? ""
    let path = name.dropFirst().contains(".") ? file : file + ".md"
    let shown = harmless(path)
    if name.isEmpty || file.hasSuffix("/") || desk.world.files.entry(file)?.isDirectory ?? false {
      throw Failure(
        .usage,
        Bilingual(
          zh: "\(harmless(file)) 是文件夹，要写出文件名",
          en: "\(harmless(file)) is a folder: name a file in it"))
    }
    if desk.world.files.entry(path) != nil {
      throw Failure(
        .inputOutput,
        Bilingual(zh: "\(shown) 已经有了，没有动它", en: "\(shown) is there already and was left as it is"),
        next: Bilingual(zh: "换个文件名", en: "choose another name"))
    }
    let folder = parent(path)
    guard folder == "." || desk.world.files.entry(folder)?.isDirectory ?? false else {
      throw Failure(
        .noInput,
        Bilingual(zh: "没有 \(harmless(folder)) 这个文件夹", en: "there is no folder \(harmless(folder))"),
        next: Bilingual(zh: "先建好文件夹，或者写到别处", en: "make it first, or write elsewhere"))
    }
    return path
  }

  /// The everyday catalogue where the library has it, else its first in this language.
  private func catalogue(_ desk: Desk) -> String? {
    let all = desk.library.playbook.catalogues.map(\.header)
      .filter { $0.language == desk.language }
    return (all.first { $0.id.value == "basics" } ?? all.first)?.id.value
  }
}

extension Desk {
  /// The name in the form of an id, with a number where the library has that id already.
  func freeID(_ name: String, _ kind: DocumentKind) -> String {
    let letters = folded(name).map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    let plain = letters.split(separator: "-").joined(separator: "-")
    let base = plain.isEmpty ? "my-\(kind.rawValue)" : plain
    let headers =
      switch kind {
      case .script: library.playbook.scripts.map(\.header)
      case .catalogue: library.playbook.catalogues.map(\.header)
      case .persona: library.playbook.personas.map(\.header)
      }
    let taken = Set(headers.map { folded($0.id.value) })
    var id = base
    var number = 2
    while taken.contains(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}
