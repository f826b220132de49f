import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Testing

/// Busy times of calendar files as programs write them, and broken ones.
@Suite struct BusyFileTests {
  static let now = Instant("2026-11-24T10:00:00+08:00") ?? Instant(seconds: 0, offsetMinutes: 0)

  static func read(_ text: String, now: Instant = now, days: Int = 60) -> BusyFile {
    BusyFile(Array(text.utf8), from: now.day, to: now.day.adding(days: days), now: now)
  }

  static func calendar(_ lines: String...) -> String {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines.joined(separator: "\r\n") + "\r\nEND:VCALENDAR\r\n"
  }

  static func event(_ lines: String...) -> String {
    (["BEGIN:VEVENT", "UID:1"] + lines + ["END:VEVENT"]).joined(separator: "\r\n")
  }

  static func spans(_ file: BusyFile) -> [String] {
    file.taken.map { "\($0.from.text) \($0.to.text)" }
  }

  @Test func timesOfAllKindsAreLocal() {
    let file = Self.read(
      Self.calendar(
        Self.event("DTSTART:20261126T100000", "DTEND:20261126T110000"),
        Self.event("DTSTART:20261126T060000Z", "DURATION:PT45M"),
        Self.event(
          "DTSTART;TZID=Asia/Tokyo:20261127T110000", "DTEND;TZID=Asia/Tokyo:20261127T120000"),
        Self.event("DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261202")))
    #expect(
      Self.spans(file) == [
        "2026-11-26T10:00 2026-11-26T11:00", "2026-11-26T14:00 2026-11-26T14:45",
        "2026-11-27T10:00 2026-11-27T11:00", "2026-11-30T00:00 2026-12-02T00:00",
      ])
    #expect(file.problems.isEmpty && file.eventCount == 4)
  }

  @Test func repeatingEventsAreExpanded() {
    let file = Self.read(
      Self.calendar(
        Self.event(
          "DTSTART;TZID=Asia/Shanghai:20200106T090000", "DTEND;TZID=Asia/Shanghai:20200106T093000",
          "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
          "EXDATE;TZID=Asia/Shanghai:20261202T090000"),
        "BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID;TZID=Asia/Shanghai:20261214T090000",
        "DTSTART;TZID=Asia/Shanghai:20261215T150000\r\nDURATION:PT1H\r\nEND:VEVENT"), days: 30)
    // Every second week from 2020-01-06: the 360th begins on 30 November 2026.
    #expect(
      Self.spans(file) == [
        "2026-11-30T09:00 2026-11-30T09:30", "2026-12-15T15:00 2026-12-15T16:00",
        "2026-12-16T09:00 2026-12-16T09:30",
      ])
  }

  @Test func countedAndEndedRulesStop() {
    let file = Self.read(
      Self.calendar(
        Self.event("DTSTART:20261124T080000", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=3"),
        Self.event(
          "DTSTART;TZID=Asia/Shanghai:20261101T200000", "DURATION:PT1H",
          "RRULE:FREQ=DAILY;UNTIL=20261125T120000Z"),
        Self.event("DTSTART:20261201T080000", "DURATION:PT30M", "RDATE:20261203T080000")))
    #expect(
      Self.spans(file).map { String($0.prefix(16)) } == [
        "2026-11-24T08:00", "2026-11-24T20:00", "2026-11-25T08:00", "2026-11-25T20:00",
        "2026-11-26T08:00", "2026-12-01T08:00", "2026-12-03T08:00",
      ])
  }

  @Test func whatBlocksNoTimeIsLeftOut() {
    let file = Self.read(
      Self.calendar(
        Self.event("DTSTART:20261126T100000", "DURATION:PT1H", "STATUS:CANCELLED"),
        Self.event("DTSTART:20261126T100000", "DURATION:PT1H", "TRANSP:TRANSPARENT"),
        Self.event(
          "DTSTART:20261126T100000", "DURATION:PT1H", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
        Self.event("DTSTART:20261126T100000", "DURATION:PT1H", "TRANSP:OPAQUE")))
    #expect(file.taken.count == 1)
    #expect(file.eventCount == 4 && file.freeCount == 3)
  }

  /// A rep in London in November has a meeting at nine by the wall clock, in summer time too.
  @Test func summerTimeIsThatOfTheLocalZone() {
    let london = Instant("2027-03-20T10:00:00+00:00") ?? Self.now
    let file = Self.read(
      Self.calendar(
        Self.event(
          "DTSTART;TZID=Europe/London:20270326T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4"),
        Self.event("DTSTART:20270329T120000Z", "DURATION:PT1H")), now: london)
    #expect(
      Self.spans(file).map { String($0.prefix(16)) } == [
        "2027-03-26T09:00", "2027-03-27T09:00", "2027-03-28T09:00", "2027-03-29T09:00",
        "2027-03-29T13:00",
      ])
  }

  @Test func aZoneOfTheFileIsUsed() {
    let zone = """
      BEGIN:VTIMEZONE\r\nTZID:Somewhere\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r
      TZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE
      """
    let file = Self.read(
      Self.calendar(zone, Self.event("DTSTART;TZID=Somewhere:20261126T100000", "DURATION:PT1H")))
    #expect(Self.spans(file) == ["2026-11-26T13:00 2026-11-26T14:00"])
  }

  @Test func foldedLinesAreOne() {
    let file = Self.read(
      Self.calendar(Self.event("SUMMARY:long", "DTSTART:2026112", " 6T100000", "DURATION:PT1H")))
    #expect(file.taken.count == 1)
  }

  @Test func brokenPlacesAreNamedByTheirLine() {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:not a time
      DURATION:PT1H
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;TZID=Nowhere/Town:20261126T100000
      DURATION:PT1H
      RRULE:FREQ=SOMETIMES
      END:VEVENT
      this is no line
      BEGIN:VEVENT
      DTSTART;TZID=Nowhere/Town:20261126T150000
      DURATION:PT1H
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:no time
      END:VEVENT
      BEGIN:VEVENT
      DTSTART:20261127T100000
      END:VCALENDAR
      """
    let file = Self.read(text)
    #expect(file.problems.map(\.line) == [3, 7, 9, 11, 13, 16, 19])
    #expect(Self.spans(file) == ["2026-11-26T15:00 2026-11-26T16:00"])
  }

  @Test func aRuleWithoutEndIsCutShort() {
    let file = Self.read(
      Self.calendar(
        Self.event("DTSTART:20261124T100000", "DURATION:PT1S", "RRULE:FREQ=SECONDLY")))
    #expect(file.problems.count == 1)
    #expect(file.taken.count <= 20_001)
  }

  @Test(arguments: ["", "hello", "{\"json\":1}", "\u{FEFF}", "BEGIN:VCARD\nEND:VCARD"])
  func whatIsNoCalendarIsNone(_ text: String) {
    #expect(!Self.read(text).isCalendar)
  }

  @Test func anEmptyCalendarTakesNothing() {
    let file = Self.read(Self.calendar())
    #expect(file.isCalendar && file.taken.isEmpty && file.problems.isEmpty)
  }

  @Test func bytesThatAreNoTextTrapNothing() {
    var dice = SplitMix(seed: 3)
    for _ in 0..<40 {
      var bytes = Array(
        Self.calendar(
          Self.event("DTSTART:20261126T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=9")
        ).utf8)
      for _ in 0..<6 { bytes[dice.below(bytes.count)] = UInt8(truncatingIfNeeded: dice.next()) }
      _ = BusyFile(bytes, from: Self.now.day, to: Self.now.day.adding(days: 30), now: Self.now)
    }
  }
}
