import CICal
package import CivilTime
package import Diagnostics
package import Rehearsal

/// The busy times of a calendar file, read by libical; what an event is about is not kept.
package struct BusyFile: Sendable {
  /// Something in the file that could not be used.
  package struct Problem: Sendable, Hashable {
    /// Counted from 1.
    package let line: Int
    package let sentence: Bilingual
  }

  /// Local time that is taken, by beginning.
  package private(set) var taken: [FreeSlots.Taken] = []
  /// Events read, repetitions not counted.
  package private(set) var eventCount = 0
  /// Events left out because they are cancelled or do not block time.
  package private(set) var freeCount = 0
  package private(set) var problems: [Problem] = []
  /// Whether the file is a calendar at all.
  package let isCalendar: Bool
  /// Why libical could not be loaded; nothing was read then.
  package let missingLibrary: String?

  /// Steps of a rule that are followed before it is given up.
  private static let mostSteps = 20_000
  private static let mostOccurrences = 200_000

  /// Reads the events that overlap the days, both included.
  ///
  /// - Parameter now: its offset is local time's; a zone of the file that agrees with it now is taken for the local one.
  package init(_ bytes: some Collection<UInt8>, from: Day, to: Day, now: Instant) {
    let text = CalendarText(bytes)
    isCalendar = text.isCalendar
    problems = text.problems
    missingLibrary = spar_ical_load().map { String(cString: $0) }
    guard
      let zones = text.zones.withCString({
        spar_ical_zones_open($0, Int64(now.milliseconds / 1000), Int32(now.offsetMinutes))
      })
    else { return }
    defer { spar_ical_zones_close(zones) }
    if let name = text.zoneName { _ = name.withCString { spar_ical_zone_is_known(zones, $0) } }
    let sound = text.events.filter { isSound($0, zones) }
    var replaced: [String: Set<Int64>] = [:]
    for event in sound {
      var key: Int64 = 0
      if event.text.withCString({ spar_ical_replaced(zones, $0, &key) }) != 0 {
        replaced[event.identity, default: []].insert(key)
      }
    }
    let window = Int64(from.number) * 1440..<Int64(to.number + 1) * 1440
    for event in sound {
      eventCount += 1
      if event.isFree {
        freeCount += 1
        continue
      }
      let isReplacement = event.properties.contains { $0.name == "RECURRENCE-ID" }
      take(event, zones, window, leavingOut: isReplacement ? [] : replaced[event.identity] ?? [])
    }
    taken.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    problems.sort { $0.line < $1.line }
  }

  private mutating func complain(_ line: Int, _ sentence: Bilingual) {
    problems.append(Problem(line: line, sentence: sentence))
  }

  /// Whether the event has all it needs; what it lacks is said with its line.
  private mutating func isSound(_ event: CalendarText.Component, _ zones: OpaquePointer) -> Bool {
    var isSound = true
    for property in event.properties where Self.timed.contains(property.name) {
      if property.text.withCString(spar_ical_line_is_sound) == 0 {
        complain(
          property.line,
          Bilingual(
            zh: "\(property.name) 读不懂：「\(harmless(property.value).truncated(to: 24))」，这个日程没算",
            en:
              "\(property.name) cannot be read: “\(harmless(property.value).truncated(to: 24))”; the event is left out"
          ))
        isSound = false
      } else if let zone = property.parameter("TZID"),
        zone.withCString({ spar_ical_zone_is_known(zones, $0) }) == 0
      {
        complain(
          property.line,
          Bilingual(
            zh: "没有「\(harmless(zone).truncated(to: 30))」这个时区，按当地时间算",
            en: "there is no time zone “\(harmless(zone).truncated(to: 30))”; taken as local time"))
      }
    }
    if isSound, !event.properties.contains(where: { $0.name == "DTSTART" }) {
      complain(
        event.line,
        Bilingual(zh: "这个日程没有 DTSTART，没算", en: "this event has no DTSTART; it is left out"))
      isSound = false
    }
    return isSound
  }

  private static let timed: Set<String> = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
  ]

  private mutating func take(
    _ event: CalendarText.Component, _ zones: OpaquePointer, _ window: Range<Int64>,
    leavingOut keys: Set<Int64>
  ) {
    let found = Found(most: Self.mostOccurrences - taken.count)
    let result = event.text.withCString { text in
      spar_ical_event(
        zones, text, window.lowerBound, window.upperBound, Int32(Self.mostSteps),
        { context, occurrence in
          guard let context else { return 1 }
          let found = Unmanaged<Found>.fromOpaque(context).takeUnretainedValue()
          found.occurrences.append(occurrence)
          return found.occurrences.count < found.most ? 0 : 1
        }, Unmanaged.passUnretained(found).toOpaque())
    }
    for occurrence in found.occurrences where !keys.contains(occurrence.key) {
      let from = Slot(localMinutes: Int(max(occurrence.from, window.lowerBound)))
      let to = Slot(localMinutes: Int(min(occurrence.to, window.upperBound)))
      if from < to { taken.append(FreeSlots.Taken(from: from, to: to)) }
    }
    if Int(result) == spar_ical_bad_rule || Int(result) == spar_ical_too_many {
      let line = event.properties.first { $0.name == "RRULE" }?.line ?? event.line
      complain(
        line,
        Bilingual(
          zh: "重复得太密，只算了前面 \(Self.mostSteps) 次",
          en: "it repeats too often; only the first \(Self.mostSteps) count"))
    }
  }

  /// What the C side hands over.
  private final class Found {
    var occurrences: [spar_ical_occurrence] = []
    let most: Int

    init(most: Int) { self.most = max(1, most) }
  }
}

extension CalendarText.Component {
  /// What an event and its exceptions have in common.
  fileprivate var identity: String {
    properties.first { $0.name == "UID" }.map { String($0.value) } ?? "line \(line)"
  }

  /// Whether it leaves the time free: cancelled, transparent, or marked free by the program that wrote it.
  fileprivate var isFree: Bool {
    properties.contains { property in
      let value = property.value.uppercased().trimmed
      switch property.name {
      case "STATUS": return value == "CANCELLED"
      case "TRANSP": return value == "TRANSPARENT"
      case "X-MICROSOFT-CDO-BUSYSTATUS": return value == "FREE"
      default: return false
      }
    }
  }
}
