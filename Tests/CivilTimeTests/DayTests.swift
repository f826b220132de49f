import CivilTime
import Testing

@Suite struct DayTests {
  @Test func everyDayOfTwoCenturiesComesBack() {
    var day = Day(number: -36_525)
    let end = Day(number: 36_525)
    var weekday = day.weekday
    while day < end {
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      #expect(Day(day.text) == day)
      #expect(day.weekday == weekday)
      day = day.adding(days: 1)
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
    }
  }

  @Test(arguments: ["2026-02-29", "2026-04-31", "2026-13-01", "2026-1-01", "", "0000-00-00"])
  func refusesDaysThatAreNot(_ text: String) { #expect(Day(text) == nil) }

  @Test func knowsWeekdays() throws {
    let day = try #require(Day("2026-11-24"))
    #expect(day.weekday == .tuesday)
    #expect(day.next(.tuesday).text == "2026-12-01")
    #expect(day.next(.wednesday).text == "2026-11-25")
    #expect(day.monday.text == "2026-11-23")
  }

  @Test func addsMonthsToTheLastDay() throws {
    let day = try #require(Day("2026-01-31"))
    #expect(day.adding(months: 1).text == "2026-02-28")
    #expect(day.adding(months: -2).text == "2025-11-30")
  }
}

@Suite struct WeekTests {
  @Test(arguments: [
    ("2026-11-24", "2026-W48"), ("2021-01-03", "2020-W53"), ("2024-12-30", "2025-W01"),
    ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"),
  ])
  func knowsISOWeeks(_ day: String, _ week: String) throws {
    let day = try #require(Day(day))
    #expect(Week(of: day).text == week)
    let read = try #require(Week(week))
    #expect((read.monday...read.sunday).contains(day))
  }

  @Test func refusesWeek53WhereThereIsNone() { #expect(Week("2025-W53") == nil) }
}

@Suite struct InstantTests {
  @Test func readsOffsets() throws {
    let instant = try #require(Instant("2026-11-24T10:00:00+08:00"))
    #expect(instant.text == "2026-11-24T10:00:00+08:00")
    #expect(instant.slot.text == "2026-11-24T10:00")
    let same = try #require(Instant("2026-11-24T02:00:00Z"))
    #expect(same.milliseconds == instant.milliseconds)
    #expect(Instant("2026-11-24T10:00:00") == nil)
  }
}
