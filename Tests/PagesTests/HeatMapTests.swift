import CivilTime
import Diagnostics
import Foundation
import Pages
import Reviewing
import Testing

/// The map of weekdays by hours, of quiet weeks and of years full of calls.
@Suite struct HeatMapTests {
  private static let week = Week("2026-W53") ?? Week(of: Day(number: 20_000))

  private func page(hours: ClosedRange<Int>, conversations: Int, _ language: Language) -> String {
    var review = Review(
      week: Self.week, calls: Tally(), before: Tally(), earlier: Tally(), practice: Tally())
    review.hours = (1...5).flatMap { weekday in
      hours.map { hour in
        var tally = Tally()
        tally[.conversations] = conversations + weekday
        tally[.appointments] = conversations / 7 + hour
        return Review.HourCount(weekday: weekday, hour: hour, tally: tally)
      }
    }
    let names = Review.Names(objection: { $0 }, askStyle: { $0 })
    return WeekPage(review, language, names: names, madeOn: Self.week.sunday).html
  }

  /// The numbers in the cells: where their middles are, and their words.
  private func cells(_ page: String) throws -> [(x: Double, y: Double, words: String)] {
    try page.split(separator: "\n").filter { $0.hasPrefix("<text class=\"cell\"") }.map { line in
      let parts = line.split(separator: "\"")
      return (
        try #require(Double(parts[3])), try #require(Double(parts[5])),
        String(
          try #require(line.split(separator: ">").first { $0.hasSuffix("</text") }).dropLast(6))
      )
    }
  }

  @Test(arguments: [8...9, 9...17, 7...18, 6...21, 0...23], [20, 160, 1600])
  func numbersAreNeverLaidOverOneAnother(_ hours: ClosedRange<Int>, _ conversations: Int) throws {
    let page = page(hours: hours, conversations: conversations, .zh)
    let cells = try cells(page)
    for (index, one) in cells.enumerated() {
      for other in cells.dropFirst(index + 1) where abs(one.y - other.y) < 12 {
        let widths = Double(one.words.count + other.words.count) / 2 * 7
        #expect(abs(one.x - other.x) >= widths, "\(one.words) meets \(other.words)")
      }
    }
    #expect(!cells.isEmpty)
    for cell in cells { #expect(cell.x > 34 && cell.x < 340) }
  }

  @Test(arguments: Language.allCases)
  func everyCellHasItsNumbers(_ language: Language) throws {
    func words(_ hours: ClosedRange<Int>, _ conversations: Int) throws -> [String] {
      let cells = try cells(page(hours: hours, conversations: conversations, language))
      #expect(cells.count % (5 * hours.count) == 0)
      return cells.prefix(2).map(\.words)
    }
    #expect(try words(9...10, 20) == ["11/21", "12/21"])
    // Appointments over conversations.
    #expect(try words(9...17, 160) == ["31", "161"])
    // The hours go down, and the numbers have room beside one another again.
    #expect(try words(8...21, 160) == ["30/161", "31/161"])
    #expect(try words(0...23, 100_000) == ["14285", "100001"])
  }

  @Test(arguments: [9...10, 9...17, 8...21, 0...23])
  func everyNumberIsReadAloud(_ hours: ClosedRange<Int>) throws {
    let page = page(hours: hours, conversations: 160, .en)
    let description = try #require(
      page.components(separatedBy: "<desc id=\"hours-text\">").last?.components(
        separatedBy: "</desc>"
      ).first)
    for weekday in 1...5 {
      for hour in hours { #expect(description.contains("(\(22 + hour)/\(160 + weekday))")) }
    }
  }
}
