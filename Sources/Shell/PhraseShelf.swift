package import Diagnostics
package import Hearing
package import Playbooks

/// What is known of how prospects speak: the matcher of each language, made when first asked for.
package final class PhraseShelf {
  private let world: World
  /// Library folders, the nearest first.
  private let roots: [String]
  private var matchers: [Language: Matcher] = [:]
  private var files: [Language: [CorpusFile]] = [:]

  /// A file of phrases and the reply they are.
  private struct CorpusFile {
    let label: String
    let bytes: [UInt8]
  }

  package init(world: World, roots: [String]) {
    self.world = world
    self.roots = roots
  }

  /// The matcher of a language; `catalogues` of that language are learned on top of the shipped phrases.
  ///
  /// What was learned of the shipped phrases was kept when the program was built or installed. Where it is not, or other
  /// phrases are there now, it is learned once and kept in the cache folder. Both are told by the digest of what they
  /// were learned from and hold a checksum: what is stale, short or altered is passed over.
  ///
  /// - Parameter catalogues: with none, the matcher is kept and made only once.
  package func matcher(_ language: Language, with catalogues: [Catalogue] = []) -> Matcher {
    let own = catalogues.filter { $0.header.language == language }
    if own.isEmpty, let made = matchers[language] { return made }
    let matcher = made(language, own.flatMap(Self.phrases))
    if own.isEmpty { matchers[language] = matcher }
    return matcher
  }

  private func made(_ language: Language, _ own: [Matcher.Phrase]) -> Matcher {
    let cues = cues(language)
    let digest = digest(language, own)
    let name = "replies." + language.rawValue + (own.isEmpty ? "" : ".own")
    let cache = world.paths.cache.map { joined($0, name) }
    let shipped = (roots + [parent(world.executable)]).map { joined($0, "learned/" + name) }
    for path in (own.isEmpty ? shipped : []) + (cache.map { [$0] } ?? []) {
      if let bytes = try? world.files.read(path), bytes.starts(with: digest),
        let known = Matcher(learned: bytes[digest.count...], cues: cues, language: language)
      {
        return known
      }
    }
    let matcher = Matcher(phrases(language) + own, cues: cues, language: language)
    // A cache that cannot be written costs time and nothing else.
    if let cache { try? world.files.replace(cache, digest + matcher.learned, true) }
    return matcher
  }

  /// Eight bytes that stand for everything a matcher learns from.
  private func digest(_ language: Language, _ own: [Matcher.Phrase]) -> [UInt8] {
    var digest = Digest()
    digest.add([Matcher.edition])
    for file in corpus(language) {
      digest.add(file.label)
      digest.add(file.bytes)
    }
    for phrase in own {
      digest.add(phrase.label)
      digest.add(phrase.text)
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: digest.value >> (8 * UInt64($0))) }
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
    corpus(language).flatMap { file in
      file.bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
        line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: ">")
          ? nil : Matcher.Phrase(file.label, String(decoding: line, as: UTF8.self))
      }
    }
  }

  private func corpus(_ language: Language) -> [CorpusFile] {
    if let read = files[language] { return read }
    let read = readCorpus(language)
    files[language] = read
    return read
  }

  private func readCorpus(_ language: Language) -> [CorpusFile] {
    for root in roots {
      for room in ["corpora/phrases/replies", "phrases/replies"] {
        let folder = joined(joined(root, room), language.rawValue)
        guard let names = try? world.files.names(folder) else { continue }
        let found = names.filter { $0.hasSuffix(".corpus") }.compactMap { name in
          (try? world.files.read(joined(folder, name))).map {
            CorpusFile(label: String(name.dropLast(7)), bytes: $0)
          }
        }
        if !found.isEmpty { return found }
      }
    }
    return []
  }
}
