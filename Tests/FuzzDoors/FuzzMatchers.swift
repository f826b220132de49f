import Diagnostics
import Hearing
import Playbooks
import TestKit

/// What the doors know: a matcher of a few phrases for each language, and the basic catalogues as library.
enum FuzzMatchers {
  static let library = Playbook.Surroundings([
    Tree.source("corpora/objections/zh/basics.md"), Tree.source("corpora/objections/en/basics.md"),
  ])

  private static let chinese = made(.zh)
  private static let english = made(.en)

  static func matcher(_ language: Language) -> Matcher { language == .zh ? chinese : english }

  private static func made(_ language: Language) -> Matcher {
    let folder = "corpora/phrases/replies/\(language.rawValue)"
    let phrases = Tree.files(under: folder, suffix: ".corpus").flatMap { path in
      let label = String((path.split(separator: "/").last ?? "").dropLast(".corpus".count))
      return Tree.source(path).text.split(separator: "\n")
        .filter { !$0.hasPrefix("#") && !$0.hasPrefix(">") }.prefix(8)
        .map { Matcher.Phrase(label, String($0)) }
    }
    return Matcher(phrases, language: language)
  }
}
