import CivilTime
import Hearing
import TestKit
import Testing

/// Asks that are told by all the words of a line, and the times around which they stand.
@Suite struct AskWeighingTests {
  private static let now = Slot("2026-11-24T10:00")

  private func offered(_ text: String) throws -> [String] {
    Ear.hear(text, at: try #require(Self.now)).offered.map {
      let time = $0.clock?.text ?? $0.part?.rawValue
      return ($0.day?.text.dropFirst(5).description ?? "-") + (time.map { " " + $0 } ?? "")
    }
  }

  @Test(arguments: [
    (
      "I've half nine Thursday and half two Friday, which do you want?",
      ["11-26 09:30", "11-27 14:30"]
    ),
    ("I'm in your building Thursday at nine anyway, okay if I knock?", ["11-26 09:00"]),
    ("A week on Saturday or the Sunday, whichever you prefer?", ["12-05", "12-06"]),
    (
      "8am on Tuesday before you open, or 6pm Wednesday after you close?",
      ["12-01 08:00", "11-25 18:00"]
    ),
    ("Monday at one o'clock I'm over your way. Mind if I drop in?", ["11-30 13:00"]),
    ("周四十点，要是送孩子来不及就十一点？", ["11-26 10:00", "11-26 11:00"]),
    ("她下周二上午有空还是下周四上午有空？", ["12-01 morning", "12-03 morning"]),
    ("那周四下午三点，忙完了我再过来，行吗？", ["11-26 15:00"]),
    ("周三打烊后，晚上九点，方便吗？", ["11-25 21:00"]),
  ])
  func theTimesAreOnOffer(_ text: String, _ expected: [String]) throws {
    #expect(try offered(text) == expected)
  }

  @Test(arguments: [
    ("yesterday", 1), ("half-past three p.m.", 1), ("1600 hours", 1),
    ("we meet every Thursday at six", 0),
    ("two hours long", 0), ("open 24 hours", 0), ("每周四六点例会", 0), ("一点一点来", 0),
    ("下周二我有十点和三点", 2),
  ])
  func theTimesAreCounted(_ text: String, _ count: Int) throws {
    #expect(try Ear.hear(text, at: #require(Self.now)).slots.count == count)
  }

  @Test(arguments: ["yesterday", "昨天", "no script", "您好，想跟您约个时间，您什么时候方便？", "What's this about?"])
  func aShortCalmLinePressesNobody(_ text: String) throws {
    #expect(try Ear.hear(text, at: #require(Self.now)).pressure == nil)
  }

  @Test(arguments: ["你有病吧，滚", "You idiot", "Shut up", "闭嘴", "Get lost, will you"])
  func insultsPress(_ text: String) throws {
    #expect(try Ear.hear(text, at: #require(Self.now)).pressure != nil)
  }

  @Test(arguments: [
    "Let me read it: Thursday at three, twenty minutes. Is that right?",
    "我写下了：周四下午三点见。日子和钟点都对吧？",
    "The price is only good until five o'clock today.",
    "Can you hear me?",
  ])
  func whatOnlySoundsLikeAnAskIsNone(_ text: String) throws {
    #expect(try Ear.hear(text, at: #require(Self.now)).ask == .none)
  }

  /// However an ask was found, its style says how many times it offers.
  @Test(arguments: ["zh", "en"])
  func theStyleCountsTheTimes(_ language: String) throws {
    let rows = try EarRow.corpus("asks/\(language)-tenth.corpus")
    #expect(rows.count > 100)
    for row in rows {
      let heard = Ear.hear(row.text, at: row.reference)
      switch heard.offered.count {
      case 0: #expect(heard.ask == .none || heard.ask == .open, "\(row.text)")
      case 1: #expect(heard.ask == .single, "\(row.text)")
      default: #expect(heard.ask == .choice, "\(row.text)")
      }
      #expect((heard.askSpan == nil) == (heard.ask == .none), "\(row.text)")
      #expect((heard.purpose == nil) == (heard.ask == .none), "\(row.text)")
      #expect(heard.ask == .none || heard.concedesMaterials == nil, "\(row.text)")
    }
  }
}
