import CivilTime
import Journaling

let now = Instant(seconds: 1_795_485_600, offsetMinutes: 480)  // 2026-11-24T10:00:00+08:00

func journal(_ path: String = ":memory:", seed: UInt64 = 7) throws -> Journal {
  try Journal(path: path, seed: seed, now: now)
}
