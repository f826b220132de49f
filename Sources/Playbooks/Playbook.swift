package import Diagnostics

/// Everything authored that lies open: what may be practised, and what was refused.
package struct Playbook: Sendable {
  /// Scripts without an error; the others are in `refused`.
  package internal(set) var scripts: [Script] = []
  package internal(set) var catalogues: [Catalogue] = []
  package internal(set) var personas: [Persona] = []
  /// What has errors: read as far as it could be, for checks and messages only.
  package internal(set) var refused = Refused()

  package init() {}

  /// Authored files with at least one error.
  package struct Refused: Sendable {
    package internal(set) var scripts: [Script] = []
    package internal(set) var catalogues: [Catalogue] = []
    package internal(set) var personas: [Persona] = []
  }

  /// The script with this id or title: in `language` first, else in another.
  package func script(_ name: String, in language: Language) -> Script? {
    pick(name, language, scripts, \.header)
  }

  package func catalogue(_ name: String, in language: Language) -> Catalogue? {
    pick(name, language, catalogues, \.header)
  }

  package func persona(_ name: String, in language: Language) -> Persona? {
    pick(name, language, personas, \.header)
  }

  /// The catalogues a script draws from, in its order.
  package func catalogues(of script: Script) -> [Catalogue] {
    script.catalogues.compactMap { catalogue($0.value, in: script.header.language) }
  }

  private func pick<Document>(
    _ name: String, _ language: Language, _ all: [Document], _ header: (Document) -> Header
  ) -> Document? {
    let wanted = folded(name.trimmed)
    let byID = all.filter { folded(header($0).id.value) == wanted }
    let byTitle = all.filter { folded(header($0).title.value) == wanted }
    return byID.first { header($0).language == language } ?? byID.first
      ?? byTitle.first { header($0).language == language } ?? byTitle.first
  }
}
