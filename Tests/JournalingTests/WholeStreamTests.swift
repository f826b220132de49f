import Diagnostics
import Foundation
import Journaling
import TestKit
import Testing

/// Whose stream lacks numbers: that of a device which somebody handed over, never one of which a colleague's file has a
/// part by the way.
@Suite struct WholeStreamTests {
  /// A journal of calls and, last, a demand that goes to the whole team.
  private func stream(_ seed: UInt64) throws -> Journal {
    let journal = try journal(seed: seed)
    for index in 0..<7 { try journal.append(sample(index * 4 + 1)) }
    try journal.setDoNotContact("L-\(seed)", isOn: true, at: now)
    return journal
  }

  private func demand(_ journal: Journal) throws -> String {
    try #require(
      try exported(journal).split(separator: "\n").map(String.init).last {
        $0.contains("do_not_contact")
      })
  }

  @Test func whatASyncBroughtOfAColleagueIsNoGap() throws {
    let (lin, wang) = (try stream(1 << 32), try stream(2 << 32))
    #expect(try lin.take([demand(wang)]).written == 1)
    #expect(try lin.verify().gaps.isEmpty)
    let lead = try journal(seed: 50)
    for _ in 0..<2 {
      let report = try load(exported(lin, forTheTeam: true), into: lead, forTheTeam: true)
      #expect(report.streams.map(\.missing) == [[], []] && report.rejected == 0)
      #expect(try lead.verify().gaps.isEmpty)
    }
    // What she hands over herself lacks nothing, or says what.
    let lines = try exported(wang).split(separator: "\n").map(String.init)
    let late = ([lines[0]] + lines.suffix(3)).joined(separator: "\n") + "\n"
    #expect(try load(late, into: lead).streams.map(\.missing) == [[1...6]])
    #expect(try lead.verify().gaps.map(\.missing) == [[1...6]])
    // The lead's own file does not pass for hers meanwhile.
    let other = try journal(seed: 51)
    #expect(try load(exported(lead), into: other).streams.allSatisfy { $0.missing.isEmpty })
    #expect(try load(exported(wang), into: lead).streams.map(\.missing) == [[]])
    #expect(try lead.verify().gaps.isEmpty)
    // Now it does: what the lead has whole is handed on whole.
    let first = try exported(lead).prefix { $0 != "\n" }
    #expect(first.matches(of: try Regex("[0-9a-f]{32}")).count == 2, "\(first)")
  }

  @Test func aNumberThatNothingLeadsUpToIsRefused() throws {
    let lin = try stream(1 << 32)
    let line = try demand(lin)
    for far in ["2147483647", "9007199254740992", "10000010"] {
      let lead = try journal(seed: 50)
      let text =
        "{\"spar\":\"events\",\"version\":1}\n"
        + line.replacing("\"sequence\":8", with: "\"sequence\":\(far)") + "\n"
      let report = try load(text, into: lead)
      let said = try #require(report.reasons.first).reason
      #expect(report.accepted == 0)
      #expect(said.en.hasPrefix("number \(far) is too far off"), "\(said.en)")
      #expect(said.zh.hasPrefix("第 \(far) 号太远"), "\(said.zh)")
      #expect(try load(exported(lin), into: lead).streams.map(\.missing) == [[]])
    }
    let key = try #require(line.firstMatch(of: try Regex("[0-9a-f]{32}"))).0
    let withheld =
      "{\"event\":\"withheld\",\"device\":\"\(key)\",\"sequence\":1,\"through\":9007199254740992}"
    let lead = try journal(seed: 50)
    let text = "{\"spar\":\"events\",\"version\":1}\n" + (withheld + "\n") + line + "\n"
    #expect(try load(text, into: lead).rejected == 1)
    // A number that a large table explains is taken.
    let near = line.replacing("\"sequence\":8", with: "\"sequence\":3000000")
    #expect(try lead.take([near]).written == 0)
    #expect(try journal(seed: 52).take([near]).written == 1)
  }
}
