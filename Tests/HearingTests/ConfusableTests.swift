import CivilTime
import Diagnostics
import Hearing
import Testing

@Suite struct ConfusableTests {
  @Test func easilyMisheardNumbersAreFound() throws {
    let fourth = try #require(Slot("2026-12-04T10:00"))
    let chinese = Confusable.all(in: fourth, .zh)
    #expect(chinese.contains { $0.place == .dayOfMonth && $0.meant == 4 && $0.heard == 10 })
    #expect(chinese.contains { $0.place == .hour && $0.meant == 10 && $0.heard == 4 })
    let tuesday = try #require(Slot("2026-12-01T14:15"))
    let english = Confusable.all(in: tuesday, .en)
    #expect(english.contains { $0.place == .weekday && $0.meant == 2 && $0.heard == 4 })
    #expect(english.contains { $0.place == .minute && $0.meant == 15 && $0.heard == 50 })
    let thirtieth = try #require(Slot("2026-11-30T09:00"))
    #expect(
      Confusable.all(in: thirtieth, .en).contains { $0.meant == 30 && $0.heard == 13 })
  }

  @Test func anOrdinarySlotIsNotConfusable() throws {
    let plain = try #require(Slot("2026-11-25T09:00"))
    #expect(Confusable.all(in: plain, .zh).isEmpty)
    #expect(Confusable.all(in: plain, .en).isEmpty)
  }
}
