import CivilTime
import Diagnostics
import Rehearsal
import TestKit
import Testing

/// Free time is what is worked and not taken, and what is offered lies in it.
@Suite struct FreeSlotsTests {
  static func slot(_ text: String) -> Slot {
    Slot(text) ?? Slot(day: Day(number: 0), clock: .init(minutes: 0)!)
  }
  /// A Tuesday.
  static let now = slot("2026-11-24T10:00")

  static func taken(_ from: String, _ to: String) -> FreeSlots.Taken {
    FreeSlots.Taken(from: slot(from), to: slot(to))
  }

  @Test func anEmptyCalendarOffersThePlainestHours() {
    let slots = FreeSlots().proposals(from: Self.now, pairs: 2).map(\.text)
    #expect(
      slots == ["2026-11-26T10:00", "2026-11-27T15:00", "2026-12-01T14:00", "2026-12-02T10:00"])
  }

  @Test func whatIsTakenIsNotOffered() {
    let free = FreeSlots(taken: [
      Self.taken("2026-11-26T09:00", "2026-11-26T12:00"),
      Self.taken("2026-11-27T14:45", "2026-11-27T16:15"),
    ])
    let slots = free.proposals(from: Self.now, pairs: 1).map(\.text)
    #expect(slots == ["2026-11-26T15:00", "2026-11-27T10:00"])
    #expect(!free.isFree(Self.slot("2026-11-27T15:00")))
    #expect(free.isFree(Self.slot("2026-11-27T14:15")))
  }

  @Test func aMeetingMustFitWhole() {
    let free = FreeSlots(
      taken: [Self.taken("2026-11-26T10:30", "2026-11-26T11:30")], meetingMinutes: 60)
    let starts = free.starts(on: Self.slot("2026-11-26T00:00").day, .morning).map(\.text)
    #expect(starts == ["09:00", "09:30"])
  }

  @Test func lunchIsNotOffered() throws {
    let hours = try #require(WorkingHours("9:00-18:00"))
    let lunch = try #require(WorkingHours("12:00-13:30")?.stretches.first)
    let day = Self.slot("2026-11-26T00:00").day
    let openings = FreeSlots(hours: hours, lunch: lunch).openings(on: day)
    #expect(
      openings.map { "\($0.half) \($0.from.text) \($0.to.text)" } == [
        "morning 09:00 12:00", "afternoon 13:30 18:00",
      ])
  }

  @Test(arguments: [
    ("9-18", "09:00-18:00"), ("9-6", "09:00-18:00"), ("9am to 6pm", "09:00-18:00"),
    ("9:30 am-6:30 pm", "09:30-18:30"), ("九点到六点", "09:00-18:00"),
    ("上午九点半到下午5点", "09:30-17:00"), ("9-12、14-19", "09:00-12:00,14:00-19:00"),
    ("22-2", nil), ("9-9-9", nil), ("nine to five", nil), ("14-12,9-10", nil), ("", nil),
  ])
  func hoursAreReadAsPeopleWriteThem(_ text: String, _ read: String?) {
    #expect(WorkingHours(text)?.text == read)
  }

  @Test func nextTuesdayIsAWeekAhead() {
    let sunday = Self.slot("2026-11-22T10:00")
    let tuesday = SlotWords(Self.slot("2026-11-24T10:00"), at: sunday)
    #expect(tuesday.spoken(.en) == "Tuesday at ten" && tuesday.spoken(.zh) == "下周二上午十点")
    let later = SlotWords(Self.slot("2026-12-01T10:00"), at: Self.slot("2026-11-24T09:00"))
    #expect(later.spoken(.en) == "next Tuesday at ten")
  }

  @Test func aFullCalendarOffersNothing() {
    let free = FreeSlots(taken: [Self.taken("2026-11-01T00:00", "2027-12-31T00:00")])
    #expect(free.proposals(from: Self.now).isEmpty)
  }

  @Test func afternoonsAloneAreTwoDays() throws {
    let hours = try #require(WorkingHours("13:00-17:00"))
    let slots = FreeSlots(hours: hours).proposals(from: Self.now, pairs: 1)
    #expect(slots.map(\.text) == ["2026-11-26T15:00", "2026-11-27T15:00"])
  }

  /// Whatever is taken: offers are free, of two days, later than tomorrow, and none comes twice.
  @Test(arguments: 0..<60)
  func offersAreFree(_ seed: Int) {
    var dice = SplitMix(seed: UInt64(seed))
    let taken = (0..<dice.below(60)).map { _ -> FreeSlots.Taken in
      let day = Self.now.day.adding(days: dice.below(40))
      let from = dice.below(1380)
      let length = 15 + dice.below(55 * (1 + dice.below(5)))
      return FreeSlots.Taken(
        from: Slot(day: day, clock: ClockTime(minutes: from)!),
        to: Slot(day: day, clock: ClockTime(minutes: min(1439, from + length))!))
    }
    let free = FreeSlots(taken: taken, meetingMinutes: 15 + dice.below(75))
    let slots = free.proposals(from: Self.now)
    #expect(slots.count % 2 == 0)
    #expect(Set(slots).count == slots.count)
    for pair in stride(from: 0, to: slots.count, by: 2) {
      #expect(slots[pair].day < slots[pair + 1].day)
    }
    for slot in slots {
      #expect(free.isFree(slot) && slot.day.number >= Self.now.day.number + 2)
      let end = slot.clock.minutes + free.meetingMinutes
      for stretch in taken where stretch.from.day == slot.day {
        #expect(end <= stretch.from.clock.minutes || stretch.to.clock <= slot.clock)
      }
    }
  }
}

/// Lists of holidays.
@Suite struct WorkdaysTests {
  static func read(_ text: String) -> (workdays: Workdays, diagnostics: [Diagnostic]) {
    Workdays.read(SourceText(name: "holidays.txt", text: text))
  }

  @Test func shippedListsAreRead() throws {
    let files = Tree.files(under: "corpora/holidays", suffix: ".txt")
    #expect(files.count >= 2)
    for file in files {
      let (workdays, diagnostics) = Workdays.read(Tree.source(file))
      #expect(diagnostics.isEmpty, "\(file)")
      #expect(!workdays.title.isEmpty && !workdays.off.isEmpty, "\(file)")
      // A holiday lies in a year the file speaks of.
      for day in workdays.off.keys { #expect(workdays.years[day.year] != nil, "\(day.text)") }
      // Only a weekend's day can be made up for.
      for day in workdays.makeup.keys { #expect(day.weekday.isWeekend, "\(day.text)") }
    }
  }

  @Test func chinaIn2026IsAsAnnounced() throws {
    let china = Workdays.read(Tree.source("corpora/holidays/china.txt")).workdays
    let days = china.off.keys.filter { $0.year == 2026 }
    #expect(days.count == 33)
    #expect(china.makeup.count == 6)
    let day = { (text: String) in Day(text) ?? Day(number: 0) }
    #expect(china.isWorked(day("2026-02-14")) && !china.isWorked(day("2026-02-23")))
    #expect(china.next(after: day("2026-09-30")) == day("2026-10-08"))
    #expect(china.caution(for: 2026) == nil)
    #expect(china.caution(for: 2027) != nil && china.caution(for: 2028) != nil)
  }

  @Test(arguments: [
    "休 2026-02-30 什么", "off", "off 2026-05-05..2026-05-01 backwards", "年 2026 也许",
    "年 二零 已公布", "weekend sat funday", "什么 2026-01-01", "off 2026-01-01..2028-01-01 long",
  ])
  func aBrokenLineIsNamed(_ line: String) {
    let (_, diagnostics) = Self.read("place X\n\(line)\noff 2026-01-01 New Year\n")
    #expect(diagnostics.map { $0.source.line(at: $0.primary.start) } == [2])
  }

  @Test func aDayBothOffAndWorkedIsNamed() {
    let (_, diagnostics) = Self.read("off 2026-01-01..2026-01-03\nwork 2026-01-03\n")
    #expect(diagnostics.count == 1)
  }

  @Test func weekendsDiffer() {
    let (workdays, _) = Self.read("weekend fri sat\n")
    #expect(workdays.isWorked(Day("2026-11-29") ?? Day(number: 0)))
    #expect(!workdays.isWorked(Day("2026-11-27") ?? Day(number: 0)))
  }
}
