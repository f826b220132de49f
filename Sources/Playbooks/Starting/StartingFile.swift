package import Diagnostics

/// A file to start from: everything a document of its kind needs, with notes that say what to change first.
package struct StartingFile: Sendable {
  package let kind: DocumentKind
  package let language: Language
  package let title: String
  package let id: String
  /// The catalogue a script draws its objections from; nil where there is none, and no stage then meets any.
  package let catalogue: String?

  package init(
    _ kind: DocumentKind, _ language: Language, title: String, id: String, catalogue: String? = nil
  ) {
    self.kind = kind
    self.language = language
    self.title = title
    self.id = id
    self.catalogue = catalogue
  }

  /// The whole file; reading it finds nothing wrong.
  package var text: String {
    let body =
      switch kind {
      case .script: Self.script(language, catalogue)
      case .catalogue: Self.catalogue(language)
      case .persona: Self.persona(language)
      }
    return head + body + "\n"
  }

  private var head: String {
    let words = kind.words.house(language)
    let name = language.words.house(language)
    return switch language {
    case .zh: "# \(title)\n- 文档：\(words)\n- 编号：\(id)\n- 语言：\(name)\n- 版本：1\n"
    case .en:
      "# \(title)\n- Document: \(words)\n- Id: \(id)\n- Language: \(name)\n- Version: 1\n"
    }
  }
}
