import CivilTime
import Diagnostics
import Foundation
import Pages
import Reviewing
import Testing

/// The team's plot where many stand outside the lines.
@Suite struct FunnelPlotTests {
  private struct Name {
    let x: Double
    let y: Double
    let words: String
  }

  private func names(ofReps count: Int) throws -> [Name] {
    let members = (0..<count).map { index in
      var tally = Tally()
      tally[.dials] = 100 + index * 7
      tally[.appointments] = index % 2 == 0 ? 1 : 45 + index % 9
      let stratum = Team.Stratum(source: "", isFirst: 1)
      return Team.Member(
        name: "rep-\(index)", week: [stratum: tally], eightWeeks: [stratum: tally],
        before: Tally(), bestBefore: 0, weeksBefore: 0)
    }
    let week = Week(of: Day(number: 20_000))
    let page = TeamPage(
      Team(week: week, base: .dial, members: members), .en, madeOn: week.sunday
    ).html
    let plot = try #require(page.components(separatedBy: "</svg>").first)
    return try plot.split(separator: "\n").filter { $0.contains("strong name\"") }.map { line in
      let parts = line.split(separator: "\"")
      return Name(
        x: try #require(Double(parts[3])), y: try #require(Double(parts[5])),
        words: String(
          try #require(line.split(separator: ">").first { $0.hasSuffix("</text") }).dropLast(6)))
    }
  }

  @Test(arguments: [3, 40, 200])
  func noNameIsLaidOverAnother(_ count: Int) throws {
    let names = try names(ofReps: count)
    #expect(!names.isEmpty)
    for (index, one) in names.enumerated() {
      for other in names.dropFirst(index + 1) where abs(one.y - other.y) < 14 {
        let (left, right) = one.x < other.x ? (one, other) : (other, one)
        #expect(
          right.x - left.x >= Double(left.words.count) * 6, "\(one.words) meets \(other.words)")
      }
    }
  }
}
