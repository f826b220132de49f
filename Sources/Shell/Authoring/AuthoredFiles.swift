import Diagnostics

extension Desk {
  /// The authored files at the paths, folders walked; the whole library without a path.
  ///
  /// They are read as they lie, a byte-order mark included, so that what is written back loses nothing.
  func authoredFiles(_ paths: [String]) throws -> [SourceText] {
    var walk = LibraryWalk(world: world, mostBytes: 64 << 20)
    if paths.isEmpty {
      for root in library.roots() { walk.takeRoot(root) }
    }
    for path in paths {
      guard world.files.entry(path) != nil else {
        throw Failure(
          .noInput,
          Bilingual(
            zh: "没有 \(harmless(path)) 这个文件或文件夹",
            en: "there is no file or folder \(harmless(path))"),
          next: Bilingual(zh: "看看路径写对没有", en: "check the path"))
      }
      walk.take(path, isNamed: true)
    }
    if let failure = walk.failures.first { throw failure }
    return try walk.entries.map { entry in
      SourceText(
        name: entry.path, text: String(decoding: try world.files.read(entry.path), as: UTF8.self))
    }
  }
}
