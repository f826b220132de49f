import CivilTime
import Diagnostics
import Foundation
import Hearing
import Testing

@Suite struct SpokenSlotTests {
  private let now = Slot("2026-11-24T10:00")

  @Test func aSlotIsSaidAsPeopleSayIt() throws {
    let now = try #require(now)
    let near = try #require(Slot("2026-11-26T10:00"))
    let far = try #require(Slot("2026-12-02T14:30"))
    #expect(SpokenSlot.text(near, at: now, in: .zh) == "周四上午十点")
    #expect(SpokenSlot.text(far, at: now, in: .zh) == "下周三下午两点半")
    #expect(SpokenSlot.text(far, at: now, dated: true, in: .zh) == "十二月二号，下周三，下午两点半")
    #expect(SpokenSlot.text(near, at: now, in: .en) == "Thursday at ten")
    let first = try #require(Slot("2026-12-01T14:30"))
    #expect(
      SpokenSlot.text(first, at: now, dated: true, in: .en)
        == "Tuesday the first of December at half past two")
  }

  /// Every day of two years at a quarter of an hour or an odd minute, in several wordings; with SPAR_LONG_CHECKS
  /// every quarter of an hour of every day.
  @Test(arguments: ["2026-11-24T10:00", "2026-02-28T09:15", "2028-02-29T16:45", "2026-11-29T20:00"])
  func everySlotOverTwoYearsIsHeardBack(_ reference: String) throws {
    let now = try #require(Slot(reference))
    let minutes = Array(stride(from: 0, to: 1440, by: 15)) + [605, 613, 859, 1139]
    let isWhole = ProcessInfo.processInfo.environment["SPAR_LONG_CHECKS"] != nil
    for ahead in 1...731 {
      let day = now.day.adding(days: ahead)
      for minute in isWhole ? minutes : [minutes[ahead * 7 % minutes.count]] {
        let clock = try #require(ClockTime(minutes: minute))
        let slot = Slot(day: day, clock: clock)
        for line in wordings(of: slot, at: now) {
          let heard = Ear.hear(line, at: now).slots
          guard heard.count == 1, heard[0].day == day, heard[0].clock == clock else {
            Issue.record("\(reference): \(slot.text) said as 「\(line)」 was heard as \(heard)")
            return
          }
        }
      }
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private func wordings(of slot: Slot, at now: Slot) -> [String] {
    let day = slot.day
    let month = String(day.month)
    let time = slot.clock.text
    let name = Self.months[day.month - 1]
    let hour = slot.clock.minutes / 60
    let minute = String(slot.clock.minutes % 60 + 100).dropFirst()
    let half = "\((hour + 11) % 12 + 1):\(minute) \(hour < 12 ? "am" : "pm")"
    let isNear = day.number - now.day.number < 365
    var lines = [
      SpokenSlot.text(slot, at: now, in: .zh), SpokenSlot.text(slot, at: now, in: .en),
      SpokenSlot.text(slot, at: now, dated: true, in: .zh),
      SpokenSlot.text(slot, at: now, dated: true, in: .en),
      "那就\(SpokenSlot.text(slot, at: now, in: .zh))，行吗？",
      "Would \(SpokenSlot.text(slot, at: now, in: .en)) suit you?",
      "\(day.text) \(time)", "\(day.year)年\(month)月\(day.day)日\(time)",
      "\(month)/\(day.day)/\(day.year) at \(time)",
    ]
    if isNear {
      lines += [
        "\(month)月\(day.day)号\(time)", "\(month)/\(day.day) \(time)",
        "\(name) \(day.day) at \(half)",
        "\(half) on the \(day.day) of \(name), does that suit you?",
      ]
    }
    return lines
  }
}
