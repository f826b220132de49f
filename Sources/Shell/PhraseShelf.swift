package import Diagnostics
package import Hearing
package import Playbooks

/// What is known of how prospects speak: the matcher of each language, made when first asked for.
package final class PhraseShelf {
  private let world: World
  /// Library folders, the nearest first.
  private let roots: [String]
  private var matchers: [Language: Matcher] = [:]
  private var read: [Language: [Matcher.Phrase]] = [:]

  package init(world: World, roots: [String]) {
    self.world = world
    self.roots = roots
  }

  /// The matcher of a language; `catalogues` of that language are learned on top of the shipped phrases.
  ///
  /// - Parameter catalogues: with none, the matcher is kept and made only once.
  package func matcher(_ language: Language, with catalogues: [Catalogue] = []) -> Matcher {
    let own = catalogues.filter { $0.header.language == language }
    if own.isEmpty, let made = matchers[language] { return made }
    let matcher = Matcher(
      phrases(language) + own.flatMap(Self.phrases), cues: cues(language), language: language)
    if own.isEmpty { matchers[language] = matcher }
    return matcher
  }

  /// What the objections of a catalogue are known by.
  private static func phrases(of catalogue: Catalogue) -> [Matcher.Phrase] {
    catalogue.objections.flatMap { objection in
      objection.phrases.map { Matcher.Phrase(objection.label, $0.text) }
    }
  }

  /// The cue lexicon of the first library that has one, or nothing.
  private func cues(_ language: Language) -> String {
    for root in roots {
      for room in ["corpora/cues", "cues"] {
        let path = joined(joined(root, room), language.rawValue + ".cues")
        if let bytes = try? world.files.read(path) { return String(decoding: bytes, as: UTF8.self) }
      }
    }
    return ""
  }

  /// The phrases of `phrases/replies/LANGUAGE/LABEL.corpus` in the first library that has them; what cannot be read
  /// is left out.
  package func phrases(_ language: Language) -> [Matcher.Phrase] {
    if let read = read[language] { return read }
    let phrases = readPhrases(language)
    read[language] = phrases
    return phrases
  }

  private func readPhrases(_ language: Language) -> [Matcher.Phrase] {
    var phrases: [Matcher.Phrase] = []
    for root in roots {
      for room in ["corpora/phrases/replies", "phrases/replies"] {
        let folder = joined(joined(root, room), language.rawValue)
        guard let names = try? world.files.names(folder) else { continue }
        for name in names where name.hasSuffix(".corpus") {
          guard let bytes = try? world.files.read(joined(folder, name)) else { continue }
          let label = String(name.dropLast(7))
          for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: ">")
            else { continue }
            phrases.append(.init(label, String(decoding: line, as: UTF8.self)))
          }
        }
        if !phrases.isEmpty { return phrases }
      }
    }
    return phrases
  }
}
