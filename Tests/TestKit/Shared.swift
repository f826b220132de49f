import Foundation

/// Files that lie beside the repository in `shared/data` and are never part of it.
package enum Shared {
  /// The lines of a file, or nil where it is not to be had; the folder is SPAR_SHARED, else the
  /// nearest `shared/data` above this source file.
  package static func lines(_ name: String) -> [Substring]? {
    for folder in folders() {
      let path = folder + "/" + name
      if let data = FileManager.default.contents(atPath: path) {
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
      }
    }
    return nil
  }

  private static func folders() -> [String] {
    var folders: [String] = []
    if let named = ProcessInfo.processInfo.environment["SPAR_SHARED"] { folders.append(named) }
    var place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while place.path != "/" {
      folders.append(place.appendingPathComponent("shared/data").path)
      place = place.deletingLastPathComponent()
    }
    return folders
  }
}

/// The root of the repository.
package var repositoryRoot: String {
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
