import CivilTime
import Testing

@testable import Shell

/// The time of an appointment is one time that exists, or it is none.
@Suite struct TimeWordsTests {
  // Tuesday.
  static let now = Slot("2026-11-24T10:00")

  @Test(arguments: [
    ("周三下午3点", "2026-11-25T15:00"), ("wednesday 3pm", "2026-11-25T15:00"),
    ("2026-11-25T15:00", "2026-11-25T15:00"), ("11月25号下午3点", "2026-11-25T15:00"),
    ("3pm", "2026-11-24T15:00"), ("at 8am", "2026-11-25T08:00"), ("大概下午3点左右", "2026-11-24T15:00"),
    ("半小时后", "2026-11-24T10:30"), ("一个半小时以后再打", "2026-11-24T11:30"),
    ("过二十分钟", "2026-11-24T10:20"), ("3刻钟后", "2026-11-24T10:45"), ("两个小时之后", "2026-11-24T12:00"),
    ("in half an hour", "2026-11-24T10:30"), ("in an hour and a half", "2026-11-24T11:30"),
    ("in 2 hours", "2026-11-24T12:00"), ("20 minutes from now", "2026-11-24T10:20"),
    ("in 90m", "2026-11-24T11:30"), ("yesterday 3pm", "2026-11-23T15:00"),
    ("前天下午3点", "2026-11-22T15:00"), ("上周四下午3点", "2026-11-19T15:00"),
  ])
  func oneTimeIsRead(_ words: String, _ slot: String) throws {
    let now = try #require(Self.now)
    #expect(try TimeWords.one(words, at: now) == .slot(try #require(Slot(slot))))
  }

  @Test(arguments: [
    ("feb 30 at 3pm", "feb 30"), ("nov 31 10am", "nov 31"),
    ("the 31st of november 10am", "31st november"),
    ("11月31号上午10点", "11月31号"), ("2月30号下午3点", "2月30号"), ("13月5号下午3点", "13月5号"),
    ("32号下午3点", "32号"), ("2026-02-30T15:00", "2026-02-30"), ("11/31 3pm", "11/31"),
    ("周四 11月31日 下午3点", "11月31日"),
  ])
  func aDayThatDoesNotExistIsNone(_ words: String, _ day: String) throws {
    let now = try #require(Self.now)
    #expect(throws: TimeWords.Refusal.noSuchDay(day)) { try TimeWords.one(words, at: now) }
  }

  @Test(arguments: ["月底下午3点", "end of the month 3pm", "周末下午3点", "some day 3pm"])
  func aClockTimeOfAnUnknownDayIsNone(_ words: String) throws {
    let now = try #require(Self.now)
    let clock = try #require(ClockTime(hour: 15, minute: 0))
    #expect(throws: TimeWords.Refusal.whichDay(clock)) { try TimeWords.one(words, at: now) }
  }

  @Test func twoTimesAreNotOne() throws {
    let now = try #require(Self.now)
    #expect(throws: TimeWords.Refusal.several(["thursday 3pm", "friday 10am"])) {
      try TimeWords.one("thursday 3pm or friday 10am", at: now)
    }
    #expect(throws: TimeWords.Refusal.several(["周四下午3点", "周五上午10点"])) {
      try TimeWords.one("周四下午3点或者周五上午10点", at: now)
    }
  }

  @Test func aWeekdayThatIsNotTheDateIsNone() throws {
    let now = try #require(Self.now)
    let day = try #require(Day("2026-11-25"))
    #expect(throws: TimeWords.Refusal.conflict(.thursday, day)) {
      try TimeWords.one("11月25号周四下午3点", at: now)
    }
  }

  @Test(arguments: ["一会儿", "改天再说", "in a while", "半小时", "half an hour"])
  func noTimeIsNone(_ words: String) throws {
    let now = try #require(Self.now)
    #expect((try? TimeWords.one(words, at: now)) ?? .nothing == .nothing)
  }
}
