import ArgumentParser
import Console
import Diagnostics
import Hearing
import Playbooks

struct MatchCommand: DeskCommand {
  static let card = CommandCard(
    "match", chinese: ["辨认"], group: .machine,
    summary: Bilingual(zh: "客户这句话是哪一种回应", en: "which reply a prospect's words are"),
    usage: "[WORDS…] [--jsonl] [--catalogue FILE]…",
    arguments: [
      .init("WORDS", nil, Bilingual(zh: "客户的话", en: "what the prospect said")),
      .init(
        "--jsonl", nil,
        Bilingual(
          zh: "逐行读 JSON：{\"id\",\"text\",\"lang\"}，逐行给出结果",
          en: "read JSON lines {\"id\",\"text\",\"lang\"}, answer each with a line")),
      .init(
        "--catalogue", "FILE",
        Bilingual(
          zh: "连这份异议库的异议一起认（可多次）", en: "know the objections of this catalogue too (repeatable)"),
        completes: .files),
    ],
    examples: [.init(zh: "辨认 我没时间", en: "match it is not the money, it is the hours")])

  @Argument var words: [String] = []
  @Flag var jsonl = false
  @Option(parsing: .singleValue) var catalogue: [String] = []

  func run(at desk: inout Desk) throws {
    let own = try catalogues(desk)
    if jsonl { return try answerLines(&desk, own) }
    let text = words.joined(separator: " ")
    guard !text.trimmed.isEmpty else {
      throw Failure(
        .usage, Bilingual(zh: "没有要辨认的话", en: "there are no words to match"),
        next: Bilingual(zh: "例：辨认 我没时间", en: "try: match I have no time"))
    }
    let match = desk.library.phrases.matcher(Matcher.language(of: text), with: own).match(text)
    if desk.isJSON { return desk.show(Self.json(match, id: nil)) }
    desk.say(MatchText(text, match).text(desk.language, columns: desk.columns))
  }

  private func catalogues(_ desk: Desk) throws -> [Catalogue] {
    guard !catalogue.isEmpty else { return [] }
    let files = try catalogue.map { try desk.world.files.text($0) }
    let (playbook, diagnostics) = Playbook.read(files)
    if playbook.catalogues.count < files.count {
      desk.report(diagnostics)
      throw Failure(
        .findings, Bilingual(zh: "异议库里有错，没法用", en: "the catalogue has errors and cannot be used"),
        next: Bilingual(zh: "照上面说的改，「检查」再看一遍", en: "mend what is shown above, then lint it"))
    }
    return playbook.catalogues
  }

  private func answerLines(_ desk: inout Desk, _ own: [Catalogue]) throws {
    var matchers: [Language: Matcher] = [:]
    try desk.eachJSONLine { row, text, desk in
      let language =
        row["lang"]?.string.flatMap(GlobalOptions.language) ?? Matcher.language(of: text)
      let matcher =
        matchers[language] ?? desk.library.phrases.matcher(language, with: own)
      matchers[language] = matcher
      desk.show(Self.json(matcher.match(text), id: row["id"] ?? .null))
    }
  }

  static func json(_ match: Match, id: JSON?) -> JSON {
    .members([
      "id": id, "label": .string(match.label), "score": score(match.score),
      "top": .array(
        match.top.map { .members(["label": .string($0.label), "score": score($0.score)]) }),
      "because": .array(match.because.map { .array([.int($0.start), .int($0.end)]) }),
      "unknown": .bool(match.unknown),
    ])
  }

  /// Four decimals.
  private static func score(_ score: Double) -> JSON {
    .number((score * 10_000).rounded() / 10_000)
  }
}
