import CivilTime
import Testing

/// Numbers that no clock tells, as a broken or hostile file may hold them.
@Suite struct ExtremeTests {
  @Test(arguments: [
    Int.min, Int.min + 1, -1 << 53, -1 << 40, 0, 1 << 40, 1 << 53, Int.max - 1, Int.max,
  ])
  func everyNumberIsSomeDay(_ number: Int) {
    for offset in [Int.min, -1439, 0, 840, Int.max] {
      let instant = Instant(milliseconds: number, offsetMinutes: offset)
      #expect((-10_000...10_000).contains(instant.day.year))
      #expect(instant.week.monday <= instant.day)
    }
    let slot = Slot(localMinutes: number)
    #expect(Slot(localMinutes: slot.localMinutes) == slot)
    #expect((-9999...9999).contains(slot.day.year))
    let day = Day(number: number)
    #expect((-9999...9999).contains(day.year) && (1...12).contains(day.month))
    #expect(day.adding(days: 1) >= day && day.adding(months: 1) >= day)
  }
}
