import Diagnostics
import Hearing
import Playbooks

/// What was meant by words typed for an excuse: an id, a name, or the excuse as the prospect said it.
enum ObjectionWords {
  /// The id behind an id, a label or a name; nil when it is none of them.
  static func named(_ word: String, _ desk: Desk) -> String? {
    let name = folded(word).trimmed
    if let label = ReplyLabel.allCases.first(where: { label in
      label.rawValue == name || Language.allCases.contains { folded(label.title[$0]) == name }
    }) {
      return label.rawValue
    }
    return objections(desk).first {
      folded($0.id.value) == name || folded($0.name.value) == name
    }?.id.value
  }

  static func objections(_ desk: Desk) -> [Objection] {
    desk.library.playbook.catalogues.flatMap(\.objections)
  }

  /// The id or label that words as heard stand for. A person is asked where the matcher is unsure; a program gets nil.
  ///
  /// - Parameter match: what the matcher made of them, where it was asked before.
  /// - Parameter isMeant: which labels come into question; the catalogue's own objections always do.
  static func meaning(
    _ words: String, heardAs match: Match? = nil, _ desk: Desk,
    among isMeant: (ReplyLabel) -> Bool = { _ in true }
  ) throws -> String? {
    if let own = phrase(words, desk) { return own }
    let match = match ?? heard(words, desk)
    let likely = match.top.compactMap { ReplyLabel(rawValue: $0.label) }.filter(isMeant)
    if !match.unknown, match.reply == likely.first { return likely.first?.rawValue }
    return try asked(words, likely, desk)?.rawValue
  }

  /// What the matcher of their language makes of the words.
  static func heard(_ words: String, _ desk: Desk) -> Match {
    desk.library.phrases.matcher(Matcher.language(of: words)).match(words)
  }

  /// The objection of a team's own catalogue that has these words as a phrase.
  private static func phrase(_ words: String, _ desk: Desk) -> String? {
    guard let hit = desk.library.lookup(desk.language).hits(words, limit: 1).first,
      hit.score > 0.85, ReplyLabel(rawValue: hit.objection.id.value) == nil,
      hit.objection.phrases.contains(where: { folded($0.text) == folded(words).trimmed })
    else { return nil }
    return hit.objection.id.value
  }

  /// What the matcher must be sure of to take a rep's note for an excuse: notes are no prospect's words.
  private static let sureScore = 0.9

  /// The objection that words surely are, by name or as the prospect said it; nobody is asked.
  ///
  /// 「他很忙」 is said of a prospect, too, and makes nobody a gatekeeper.
  static func sure(_ words: String, _ desk: Desk) -> String? {
    if let id = named(words, desk) {
      return ReplyLabel(rawValue: id).map(\.isObjection) == false ? nil : id
    }
    if let own = phrase(words, desk) { return own }
    let match = heard(words, desk)
    guard !match.unknown, match.score > sureScore, let reply = match.reply, reply.isObjection,
      reply.rawValue != "gatekeeper"
    else { return nil }
    return reply.rawValue
  }

  /// Which of some labels a person says the words are; nil for none of them, or when nobody is there to ask.
  static func asked(_ words: String, _ likely: [ReplyLabel], _ desk: Desk) throws -> ReplyLabel? {
    guard desk.world.isConversational, !desk.isJSON, !likely.isEmpty else { return nil }
    let choices =
      likely.enumerated().map { Choice("\($0.offset + 1)", $0.element.title) }
      + [Choice("0", Bilingual(zh: "都不是", en: "none of these"))]
    let shown = harmless(words).truncated(to: 40)
    let index = try desk.choose(
      Bilingual(zh: "「\(shown)」是哪一种？", en: "Which one is “\(shown)”?"), choices, standard: 0)
    return likely.indices.contains(index) ? likely[index] : nil
  }

  /// The excuses of a list. Names stand between commas; what was said keeps its commas and ends at a semicolon or a name.
  static func parts(_ list: String, _ desk: Desk) -> [String] {
    var parts: [String] = []
    for sentence in list.split(whereSeparator: { "、;；".contains($0) }) {
      var said: [String] = []
      func close() {
        if !said.isEmpty {
          let comma = Matcher.language(of: said[0]) == .zh ? "，" : ", "
          parts.append(said.joined(separator: comma))
        }
        said = []
      }
      for piece in sentence.split(whereSeparator: { ",，".contains($0) }).map({ String($0).trimmed })
      where !piece.isEmpty {
        // Without a space it is a name, though perhaps a misspelt one.
        let isName = piece.utf8.allSatisfy { $0 < 128 } && !piece.contains(" ")
        if isName || named(piece, desk) != nil {
          close()
          parts.append(piece)
        } else {
          said.append(piece)
        }
      }
      close()
    }
    return parts
  }
}
