import Diagnostics
import Hearing
import Playbooks
import TestKit

/// What ships of how prospects speak, and matchers that learned it.
enum ShippedReplies {
  /// A matcher that has learned these catalogues as well.
  static func matcher(_ language: Language, learning catalogues: [Catalogue]) -> Matcher? {
    let learned = catalogues.filter { $0.header.language == language }.flatMap(\.objections)
      .flatMap { objection in objection.phrases.map { Matcher.Phrase(objection.label, $0.text) } }
    return phrases[language].map {
      Matcher(
        $0 + learned, cues: Tree.source("corpora/cues/\(language.rawValue).cues").text,
        language: language)
    }
  }

  private static let phrases = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, read($0)) })

  private static func read(_ language: Language) -> [Matcher.Phrase] {
    let folder = "corpora/phrases/replies/\(language.rawValue)"
    var phrases: [Matcher.Phrase] = []
    for path in Tree.files(under: folder, suffix: ".corpus") {
      let label = String(path.dropFirst(folder.count + 1).dropLast(".corpus".count))
      // A few are enough to tell them apart, and a debug build learns slowly.
      guard ["no-need", "send-materials", "no-time", "no-budget"].contains(label) else { continue }
      for line in Tree.source(path).text.split(separator: "\n")
      where !line.hasPrefix("#") && !line.hasPrefix(">") {
        phrases.append(Matcher.Phrase(label, String(line)))
      }
    }
    return phrases
  }
}
