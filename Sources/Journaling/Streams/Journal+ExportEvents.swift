package import CivilTime
import Foundation
import GRDB

extension Journal {
  /// Writes the events of every device, device by device in their own order: the stream that merges.
  ///
  /// What is the rep's own is left out and its numbers are named, so that it is told from what is lost.
  /// - Parameters:
  ///   - since: of each device only the events from the first on that was recorded at this instant or later.
  ///   - personal: also what is the rep's own, practice above all.
  ///   - take: takes the text some hundred lines at a time; false stops.
  /// - Returns: the events written.
  package func exportEvents(
    since: Instant? = nil, personal: Bool = false, take: (String) throws -> Bool
  ) throws -> Int {
    var text = ""
    var count = 0
    var isGoingOn = true
    do {
      try reading { db in
        let reading = try EventReading(db)
        text = EventLine.heading(whole: try StreamNumbers.whole(reading.shapes, db))
        let devices = try Row.fetchAll(
          db, sql: "SELECT code, lower(hex(key)) FROM device ORDER BY key")
        for device in devices where isGoingOn {
          var withheld = try StreamNumbers.withheld(device[0], db)
          try reading.lines(of: device[0], key: device[1], since: since?.milliseconds) {
            line, shape in
            let audience: Audience =
              personal
              ? .team : try Audience(line, shape) { try Audience.isPractice($0, db) }
            switch audience {
            case .unknown: return true
            case .rep:
              withheld.insert(contentsOf: line.sequence..<line.sequence + 1)
              return true
            case .team: text += line.text(shape)
            }
            count += 1
            if count % 500 == 0 {
              isGoingOn = try take(text)
              text = ""
            }
            return isGoingOn
          }
          for range in withheld.ranges { text += EventLine.withheld(range, of: device[1]) }
        }
      }
    } catch let error as DatabaseError {
      throw Failure(error, path: path)
    }
    if isGoingOn { _ = try take(text + EventLine.ending(count)) }
    return count
  }
}
