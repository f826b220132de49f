package import Diagnostics
import Foundation

/// The repository as tests see it: files by path from its root.
package enum Tree {
  package static let root = repositoryRoot

  /// Every file under a folder whose name ends in `suffix`, sorted, as paths from the root.
  package static func files(under folder: String, suffix: String) -> [String] {
    let walker = FileManager.default.enumerator(atPath: root + "/" + folder)
    var all: [String] = []
    while let path = walker?.nextObject() as? String {
      guard path.hasSuffix(suffix) else { continue }
      all.append(folder + "/" + path)
    }
    return all.sorted()
  }

  package static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: root + "/" + path).map(Array.init) ?? []
  }

  /// A file's text, named by its path from the root.
  package static func source(_ path: String) -> SourceText {
    SourceText(name: path, text: String(decoding: bytes(path), as: UTF8.self))
  }

  /// What a folder of authored files ships: scripts, catalogues and personas.
  package static var shipped: [SourceText] {
    ["scripts", "corpora/objections", "corpora/personas"].flatMap {
      files(under: $0, suffix: ".md").map(source)
    }
  }

  /// Whether goldens are to be written anew: UPDATE_GOLDEN is set.
  package static var updatesGoldens: Bool {
    ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil
  }

  /// Whether properties are to run at their full counts: SPAR_THOROUGH is set.
  package static var isThorough: Bool {
    ProcessInfo.processInfo.environment["SPAR_THOROUGH"] != nil
  }

  package static func write(_ text: String, to path: String) {
    let file = root + "/" + path
    try? FileManager.default.createDirectory(
      atPath: URL(filePath: file).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: file, contents: text.data(using: .utf8))
  }
}
