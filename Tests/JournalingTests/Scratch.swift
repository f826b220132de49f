import CivilTime
import Foundation
import Journaling

/// A folder of its own under the temporary folder, removed with this value.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "spar-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

let now = Instant(seconds: 1_795_485_600, offsetMinutes: 480)  // 2026-11-24T10:00:00+08:00

func journal(_ path: String = ":memory:", seed: UInt64 = 7) throws -> Journal {
  try Journal(path: path, seed: seed, now: now)
}
