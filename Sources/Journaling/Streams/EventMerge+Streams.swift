import Foundation
import GRDB

/// What a merge has to do with whole streams: whose they are, and which of their numbers lack.
extension EventMerge {
  /// Notes that a file hands over the streams of devices.
  func claim(_ devices: [String]) throws {
    for device in devices { try StreamNumbers.claim(device, db) }
  }

  /// No machine makes so many events before the next one that comes from it; ten million calls are a team's lifetime.
  private static let longestLeap = 10_000_000

  /// - Throws: `Rejection` for a number that would leave all between it and what is known missing for good.
  func requireNear(_ number: Int, of device: String) throws {
    var known = try writing.next(of: device)
    guard number - known > Self.longestLeap else { return }
    let code = try writing.device(device)
    known = max(known, try StreamNumbers.withheld(code, db).ranges.last?.upperBound ?? 1)
    guard number - known > Self.longestLeap else { return }
    let name = Self.name(device)
    throw Rejection(
      zh: "第 \(number) 号太远：\(name.zh)到第 \(known - 1) 号为止，中间不会差一千万件；文件被改过，请对方重新导出一份",
      en:
        "number \(number) is too far off: what is known of \(name.en) ends with \(known - 1), and "
        + "nobody is ten million events ahead; the file was changed, ask for another export")
  }

  /// Notes whether the call an event tells of is another device's, or not there yet.
  func noteCall(_ call: EventID, of line: EventLine) throws {
    guard let maker = try maker(of: call) else {
      counts.waiting[call, default: [:]][line.device, default: 0] += 1
      return
    }
    if maker != line.device { counts[line.device].ofOthers += 1 }
  }

  /// The key of the device that logged a call; nil for a call that is not there.
  private func maker(of call: EventID) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT lower(hex(key)) FROM device WHERE code = (SELECT device FROM call
            WHERE id = ?1 OR amends = ?1 ORDER BY amends IS NOT NULL LIMIT 1)
          """), arguments: [call.data])
  }

  /// Completes what was counted of each stream, once the last line is taken.
  func summarize() throws {
    for (call, devices) in counts.waiting {
      let maker = try maker(of: call)
      for (device, number) in devices {
        if maker == nil { counts[device].waiting += number }
        if let maker, maker != device { counts[device].ofOthers += number }
      }
    }
    let claimed = try StreamNumbers.claimed(db)
    let here = try String.fetchOne(db, sql: "SELECT lower(hex(key)) FROM device WHERE is_here = 1")
    for key in counts.devices {
      counts[key].isHere = key == here
      guard claimed.contains(key),
        let device = try Int.fetchOne(
          db, sql: "SELECT code FROM device WHERE key = ?", arguments: [Data(hexadecimal: key)])
      else { continue }
      counts[key].missing = try StreamNumbers.missing(device, reading.shapes, db)
    }
  }
}
