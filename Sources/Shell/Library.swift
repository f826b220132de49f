import Diagnostics

/// The scripts, catalogues and personas of this session, read when first asked for.
package final class Library {
  private let world: World
  private let folders: [String]
  /// What `load` added, in order.
  private var added: [String] = []

  package init(world: World, folders: [String]) {
    self.world = world
    self.folders = folders
  }

  package var scriptNames: [String] { [] }
  package var personaNames: [String] { [] }
  package var objectionNames: [String] { [] }
}
