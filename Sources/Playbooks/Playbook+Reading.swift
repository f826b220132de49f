package import Diagnostics

extension Playbook {
  /// What the files say, and everything that is wrong with them in file order; never throws.
  ///
  /// A file with an error is kept in `refused`; references across files are resolved among all files.
  package static func read(_ files: [SourceText]) -> (Playbook, [Diagnostic]) {
    var references = References()
    for file in files {
      let (draft, findings) = FileReader.read(file)
      references.add(draft, of: file, findings)
    }
    references.resolve()
    return (references.playbook(), references.findings)
  }
}
