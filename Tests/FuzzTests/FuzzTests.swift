import Diagnostics
import FuzzDoors
import TestKit
import Testing

/// What bin/fuzz once broke, and a few odd bytes, through every door.
@Suite struct FuzzTests {
  @Test(arguments: FuzzDoor.allCases)
  func whatWasFoundIsTaken(_ door: FuzzDoor) {
    for path in Tree.files(under: "corpora/fuzz/\(door.rawValue)", suffix: "") {
      door.take(Tree.bytes(path))
    }
  }

  @Test(arguments: FuzzDoor.allCases)
  func oddBytesAreTaken(_ door: FuzzDoor) {
    let odd: [[UInt8]] = [
      [], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], Array("\u{1B}[2J\u{7}".utf8), [0xC3, 0x28, 0x0A],
      Array("# \n- ：\n  - →（）{".utf8), Array("\"\",\"\n=1+1,\t".utf8),
    ]
    for bytes in odd { door.take(bytes) }
  }

  @Test func everyFindHasItsDoor() {
    for path in Tree.files(under: "corpora/fuzz", suffix: "") {
      let folder = path.split(separator: "/").dropFirst(2).first.map(String.init) ?? ""
      #expect(folder == "README.md" || FuzzDoor(rawValue: folder) != nil, "\(path)")
    }
  }
}
