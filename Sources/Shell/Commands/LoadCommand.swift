import ArgumentParser
import Diagnostics
import Playbooks

struct LoadCommand: DeskCommand {
  static let card = CommandCard(
    "load", chinese: ["载入"], group: .author,
    summary: Bilingual(
      zh: "把文件或文件夹加进这一次的库，并说有什么",
      en: "add files to the library of this session and say what they hold"),
    usage: "FILE|DIR…",
    arguments: [
      .init("FILE", nil, Bilingual(zh: "文件或文件夹", en: "a file or a folder"), completes: .files)
    ])

  @Argument var file: [String]

  func run(at desk: inout Desk) throws {
    var names: Set<String> = []
    for path in file { names.formUnion(try desk.library.add(path)) }
    let contents = desk.library.contents
    for failure in contents.failures { desk.complain(failure) }
    let findings = contents.diagnostics.filter { names.contains($0.source.name) }
    desk.report(findings)
    let book = contents.playbook
    let found = [
      (
        Bilingual(zh: "话术", en: "script"),
        headers(book.scripts.map { ($0.header, $0.source) }, names)
      ),
      (
        Bilingual(zh: "异议库", en: "catalogue"),
        headers(book.catalogues.map { ($0.header, $0.source) }, names)
      ),
      (
        Bilingual(zh: "模拟客户", en: "persona"),
        headers(book.personas.map { ($0.header, $0.source) }, names)
      ),
    ]
    for (kind, headers) in found {
      for header in headers {
        desk.say(
          Bilingual(
            zh: "\(kind.zh) \(header.id.value)：\(harmless(header.title.value))",
            en: "\(kind.en) \(header.id.value): \(harmless(header.title.value))"))
      }
    }
    if findings.contains(where: { $0.severity == .error }) || !contents.failures.isEmpty {
      desk.status = .findings
    } else if found.allSatisfy({ $0.1.isEmpty }) {
      desk.note(
        Bilingual(zh: "没有找到话术、异议库或模拟客户（.md）", en: "no script, catalogue or persona found (.md)"),
        .warning)
    }
  }

  private func headers(_ all: [(Header, SourceText)], _ names: Set<String>) -> [Header] {
    all.filter { names.contains($0.1.name) }.map(\.0)
  }
}
