import Diagnostics
import Foundation
import Hearing
import Shell
import TestKit
import Testing

@Suite struct PhraseShelfTests {
  /// A world with a small library, a cache of its own, and its root.
  private func smallWorld() -> (world: World, root: String) {
    let fixed = FixedWorld()
    let root = "/cache/\(UUID().uuidString)"
    fixed.environment["XDG_CACHE_HOME"] = root
    fixed.shipsLibrary = false
    let folder = "\(root)/corpora/phrases/replies/zh"
    fixed.files["\(folder)/no-time.corpus"] = "> 没时间\n# easy\n我没时间\n太忙了\n抽不出空\n"
    fixed.files["\(folder)/no-budget.corpus"] = "> 没预算\n# easy\n没预算\n没钱\n今年没有预算了\n"
    return (fixed.world, root)
  }

  private func label(_ said: String, _ world: World, _ root: String) -> String {
    PhraseShelf(world: world, roots: [root]).matcher(.zh).match(said).label
  }

  @Test func aKeptTableThatWasAlteredIsLearnedAgainInSilence() throws {
    let (world, root) = smallWorld()
    #expect(label("我没时间", world, root) == "no-time")
    let path = "\(root)/spar/replies.zh"
    let kept = try world.files.read(path)
    for place in [0, 9, kept.count / 2, kept.count - 1] {
      var altered = kept
      altered[place] ^= 0x40
      try world.files.replace(path, altered, true)
      #expect(label("我没时间", world, root) == "no-time")
      #expect(try world.files.read(path) == kept, "byte \(place)")
    }
    try world.files.replace(path, Array(kept.prefix(100)), true)
    #expect(label("没钱", world, root) == "no-budget")
    #expect(try world.files.read(path) == kept)
  }

  /// Told by a table that learned something else under the digest of these phrases.
  @Test func whatWasLearnedWhenTheProgramWasBuiltIsUsed() throws {
    let (world, root) = smallWorld()
    _ = label("我没时间", world, root)
    let digest = try world.files.read("\(root)/spar/replies.zh").prefix(8)
    let other = Matcher([.init("annoyed", "我没时间"), .init("accept", "好")], language: .zh)
    let table = "\(root)/learned/replies.zh"
    try world.files.replace(table, digest + other.learned, true)
    #expect(label("我没时间", world, root) == "annoyed")
    // Of other phrases it is stale.
    try world.files.replace(table, [0] + digest.dropFirst() + other.learned, true)
    #expect(label("我没时间", world, root) == "no-time")
  }
}
