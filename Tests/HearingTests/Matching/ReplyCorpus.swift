import Diagnostics
import Foundation
import Hearing
import TestKit

/// The phrases of corpora/phrases, and matchers that learned them.
enum ReplyCorpus {
  struct Entry {
    let label: String
    let difficulty: String
    let text: String
  }

  /// - Parameter room: `replies` or `held-back`.
  static func entries(_ room: String, _ language: Language) -> [Entry] {
    var entries: [Entry] = []
    for label in ReplyLabel.allCases {
      let path =
        "\(repositoryRoot)/corpora/phrases/\(room)/\(language.rawValue)/\(label.rawValue).corpus"
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      var difficulty = ""
      for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
        if line.hasPrefix("# ") {
          difficulty = String(line.dropFirst(2))
        } else if !line.hasPrefix(">"), !line.hasPrefix("#") {
          entries.append(
            Entry(label: label.rawValue, difficulty: difficulty, text: String(line)))
        }
      }
    }
    return entries
  }

  static func matcher(_ language: Language) -> Matcher { language == .zh ? chinese : english }

  private static let chinese = made(.zh)
  private static let english = made(.en)

  private static func made(_ language: Language) -> Matcher {
    let path = "\(repositoryRoot)/corpora/cues/\(language.rawValue).cues"
    let cues = FileManager.default.contents(atPath: path) ?? Data()
    return Matcher(
      entries("replies", language).map { .init($0.label, $0.text) },
      cues: String(decoding: cues, as: UTF8.self), language: language)
  }
}
