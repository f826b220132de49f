import CivilTime
package import Diagnostics
import Statistics

extension Review {
  /// The review as Markdown: the same sentences, headings as headings, charts left out.
  package func markdown(_ language: Language, names: Names) -> String {
    var result = ""
    var isFirst = true
    for run in text(language, cells: 100_000, names: names, isPlain: true).runs {
      for line in run.text.split(separator: "\n") {
        let words = Self.safe(line.trimmed)
        guard !words.isEmpty else { continue }
        if run.meaning == .heading {
          result += isFirst ? "# \(words)\n" : "\n## \(words)\n\n"
          if isFirst { result += "\n" }
          isFirst = false
        } else {
          result += run.meaning == .quiet ? "  *\(words)*\n" : "- \(words)\n"
        }
      }
    }
    return result
  }

  /// The words with what Markdown, HTML or a terminal would take for more than words made plain.
  private static func safe(_ text: String) -> String {
    var result = ""
    for character in harmless(text) {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
