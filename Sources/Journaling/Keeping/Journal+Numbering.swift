import Diagnostics
import GRDB

extension Journal {
  /// This device numbers its events from 1 without a gap up to the next number; what is missing of another's stream
  /// may still come, where that stream is handed over here.
  static func checkStreams(_ db: Database, _ result: inout CheckResult) throws {
    let shapes = try EventShape.all(db)
    let claimed = try StreamNumbers.claimed(db)
    let union = shapes.map {
      "SELECT device, count(*) AS c, max(sequence) AS m FROM \($0.table) GROUP BY device"
    }
    .joined(separator: " UNION ALL ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT device.code, coalesce(sum(c), 0), coalesce(max(m), 0), next_sequence, is_here,
          lower(hex(key))
        FROM device LEFT JOIN (\(union)) AS event ON event.device = device.code GROUP BY device.code
        """)
    for row in rows {
      let (events, last, next) = (row[1] as Int, row[2] as Int, row[3] as Int)
      guard events != last || next <= last else { continue }
      if row[4] as Int == 0, next > last {
        guard claimed.contains(row[5]) else { continue }
        let missing = try StreamNumbers.missing(row[0], shapes, db)
        if !missing.isEmpty {
          result.gaps.append(.init(mark: String((row[5] as String).suffix(8)), missing: missing))
        }
        continue
      }
      result.complaints.append(
        Bilingual(
          zh: "第 \(row[0] as Int) 台设备的编号对不上：\(events) 笔，最后一笔是 \(last)",
          en: "device \(row[0] as Int) does not number its events without a gap: "
            + "\(count(events, "event")), the last is \(last)"))
    }
  }
}
