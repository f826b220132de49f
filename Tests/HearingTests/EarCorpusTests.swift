import CivilTime
import Diagnostics
import Foundation
import Hearing
import TestKit
import Testing

/// Our own lines, with floors that only rise, and the lines nobody wrote a rule from.
@Suite struct EarCorpusTests {
  @Test(arguments: [("zh", 97.0), ("en", 96.0)])
  func ourOwnAsksAreHeard(_ language: String, _ floor: Double) throws {
    let rows = try EarRow.corpus("asks/\(language).corpus")
    let score = EarScore(rows)
    print("own asks, \(language): \(score)")
    #expect(score.ask >= floor)
    #expect(score.resolved >= 93)
    for flag in EarScore.flags { #expect(score.f1(flag) >= 90, "\(flag)") }
  }

  @Test(arguments: ["zh", "en"])
  func ourOwnTimesAreHeard(_ language: String) throws {
    let rows = try EarRow.corpus("times/\(language).corpus")
    let missed = rows.filter { !$0.isHeardAsTimes }
    print("own times, \(language): \(rows.count - missed.count) of \(rows.count)")
    #expect(Double(missed.count) <= Double(rows.count) * 0.02, "\(missed.map(\.text))")
  }

  @Test(arguments: [("zh", 90.0), ("en", 89.0)])
  func linesNoRuleWasWrittenFromAreHeard(_ language: String, _ floor: Double) throws {
    let path = repositoryRoot + "/corpora/phrases/held-back/asks.\(language).jsonl"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let rows = text.split(separator: "\n").compactMap { EarRow(json: $0) }
    #expect(rows.count > 100)
    let score = EarScore(rows)
    print("held-back asks, \(language): \(score)")
    #expect(score.ask >= floor)
  }

  @Test func theSharedAsksAreHeard() throws {
    guard let lines = Shared.lines("asks-dev.jsonl") else {
      return print("skipped: asks-dev.jsonl is not here")
    }
    let rows = lines.compactMap { EarRow(json: $0) }
    for language in ["zh", "en"] {
      let score = EarScore(rows.filter { $0.language == language })
      print("shared asks, \(language): \(score)")
      #expect(score.ask >= 90)
      #expect(score.resolved >= 88)
    }
  }

  @Test func theSharedTimesAreHeard() throws {
    guard let lines = Shared.lines("time-dev.jsonl") else {
      return print("skipped: time-dev.jsonl is not here")
    }
    let rows = lines.compactMap { EarRow(json: $0) }
    for (language, floor) in [("zh", 98.0), ("zh-Hant", 97.0), ("en", 96.0)] {
      let own = rows.filter { $0.language == language }
      let right = own.filter(\.isHeardAsTimes).count
      let share = 100 * Double(right) / Double(max(1, own.count))
      print("shared times, \(language): \(right) of \(own.count)")
      #expect(share >= floor)
    }
  }
}
