package import Diagnostics

extension Playbook {
  /// What the files say, and everything that is wrong with them in file order; never throws.
  ///
  /// A file with an error is kept in `refused`; references across files are resolved among all files.
  package static func read(_ files: [SourceText]) -> (Playbook, [Diagnostic]) {
    read(files, beside: Surroundings([]))
  }

  /// The same with a library around: it is part of the playbook, and nothing is said about it.
  ///
  /// A file of the library that is among `files` by name is left out.
  package static func read(
    _ files: [SourceText], beside library: Surroundings
  ) -> (Playbook, [Diagnostic]) {
    var references = library.references
    references.settle(except: Set(files.map(\.name)))
    for file in files {
      let (draft, findings) = FileReader.read(file)
      references.add(draft, of: file, findings)
    }
    references.resolve()
    return (references.playbook(), references.findings)
  }

  /// A library read once, for reading other files beside it again and again.
  package struct Surroundings: Sendable {
    let references: References

    package init(_ files: [SourceText]) {
      var references = References()
      for file in files {
        let (draft, findings) = FileReader.read(file)
        references.add(draft, of: file, findings)
      }
      references.resolve()
      self.references = references
    }

    /// What the files say, as `read` has it.
    package var playbook: Playbook { references.playbook() }
    /// Everything that is wrong with them, in file order.
    package var diagnostics: [Diagnostic] { references.findings }
  }
}
