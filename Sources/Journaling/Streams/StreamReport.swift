package import CivilTime

extension Journal {
  /// What a file brought of one device's stream.
  package struct StreamReport: Sendable, Hashable {
    /// The device's key in hexadecimal digits.
    package let device: String
    /// Whether it is the device of this journal.
    package var isHere = false
    /// The reps its calls name, and how many calls each.
    package var reps: [String: Int] = [:]
    /// The days of its calls; of all its events when it has none.
    package var days: ClosedRange<Day>?
    /// Events that are new here.
    package var written = 0
    package var known = 0
    /// New events that wait for the call they tell of.
    package var waiting = 0
    package var refused = 0
    /// Events its rep did not hand over.
    package var withheld = 0
    /// Events that were in the file and not taken, being the rep's own.
    package var leftOut = 0
    /// New events that change a call of another device.
    package var ofOthers = 0
    /// Numbers that neither this file nor any before it brought.
    package var missing: [ClosedRange<Int>] = []

    package init(device: String) { self.device = device }

    /// The end of the key, enough to tell a team's devices apart.
    package var mark: String { String(device.suffix(8)) }

    mutating func cover(_ day: Day) {
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
  }
}

/// What is counted while a file is merged, over all its batches.
final class MergeCounts {
  private var streams: [String: Journal.StreamReport] = [:]
  /// Devices with a call, whose days are those of calls alone.
  private var callers: Set<String> = []
  /// Events by device that told of a call which was not there yet.
  var waiting: [EventID: [String: Int]] = [:]
  /// Practice calls that were left out.
  var leftOutCalls: Set<EventID> = []

  subscript(device: String) -> Journal.StreamReport {
    get { streams[device] ?? Journal.StreamReport(device: device) }
    set { streams[device] = newValue }
  }

  var devices: [String] { streams.keys.sorted() }
  var reports: [Journal.StreamReport] { devices.map { self[$0] } }

  /// Notes when and by whom an event was, new or not.
  func note(_ line: EventLine, _ shape: EventShape) {
    if line.table == "call" {
      if callers.insert(line.device).inserted { self[line.device].days = nil }
      if case .text(let rep) = line[shape, "rep"], line.id(shape, "amends") == nil {
        self[line.device].reps[rep, default: 0] += 1
      }
      if let place = try? CallPlace(line, shape) { self[line.device].cover(Day(number: place.day)) }
    } else if !callers.contains(line.device),
      case .int(let milliseconds) = line[shape, "recorded_ms"],
      case .int(let offset) = line[shape, "offset_minutes"],
      let place = try? CallPlace(startedMilliseconds: milliseconds, offsetMinutes: offset)
    {
      self[line.device].cover(Day(number: place.day))
    }
  }
}
