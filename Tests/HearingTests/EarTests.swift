import CivilTime
import Diagnostics
import Hearing
import TestKit
import Testing

@Suite struct EarTests {
  private static let now = Slot("2026-11-24T10:00")

  private func hear(_ text: String) throws -> Utterance {
    Ear.hear(text, at: try #require(Self.now))
  }

  @Test func aChoiceIsHeardWithItsSpans() throws {
    let text = "您看周四上午十点，还是周五下午三点？"
    let heard = try hear(text)
    #expect(heard.ask == .choice)
    #expect(
      heard.offered.map { "\($0.day?.text ?? "-") \($0.clock?.text ?? "-")" } == [
        "2026-11-26 10:00", "2026-11-27 15:00",
      ])
    let bytes = Array(text.utf8)
    let words = heard.slots.map {
      String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
    }
    #expect(words == ["周四上午十点", "周五下午三点"])
  }

  @Test func traditionalCharactersKeepTheirOffsets() throws {
    let text = "您看禮拜四上午十點，還是週五下午三點？"
    let heard = try hear(text)
    #expect(heard.ask == .choice)
    let bytes = Array(text.utf8)
    let words = heard.slots.map {
      String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
    }
    #expect(words == ["禮拜四上午十點", "週五下午三點"])
  }

  @Test func aWeekdayThatDisagreesIsReportedAndTheDateStands() throws {
    let heard = try hear("那就12月2号，周四上午十点，对吧？")
    #expect(heard.slots.first?.day == Day("2026-12-02"))
    #expect(heard.conflicts.first?.weekday == .thursday)
  }

  /// However it is misspelt: the quick look at the letters hides no weekday that the ear makes out.
  @Test func noSlipOfAWeekdayHidesItsContradiction() throws {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    var forms =
      names
      + "tues tue weds wed thurs thur fri mon sat sun tuesdae chewsday".split(
        separator: " "
      ).map(String.init)
    for name in names {
      let letters = Array(name)
      for place in letters.indices {
        var slip = letters
        slip[place] = "x"
        forms.append(String(slip))
        slip.remove(at: place)
        forms.append(String(slip))
        slip = letters
        slip.insert("x", at: place)
        forms.append(String(slip))
        guard place > 0 else { continue }
        slip = letters
        slip.swapAt(place - 1, place)
        forms.append(String(slip))
      }
    }
    let now = try #require(Self.now)
    var contradicted = 0
    for form in forms {
      let text = "Would \(form) the 2nd of December at ten be good?"
      let found = try hear(text).conflicts.map(\.weekday)
      #expect(Ear.conflicts(in: text, at: now).map(\.weekday) == found, "\(form)")
      contradicted += found.count
    }
    #expect(contradicted > 100)
  }

  @Test func aCallIsACallback() throws {
    #expect(try hear("那我周四上午再打给您，方便接吗？").purpose == .callback)
    #expect(try hear("Shall I ring you back on Thursday or Friday?").purpose == .callback)
    #expect(try hear("周四还是周五我过去拜访您？").purpose == .meeting)
  }

  /// What is sent about a meeting that is agreed gives no meeting away.
  @Test(arguments: [
    "I'll send a confirmation", "I'll send you the invite for Thursday",
    "Lovely, I'll send you a confirmation by email.", "I'll text you a reminder the day before",
    "前一天我发消息跟您确认", "我发个确认给您", "我发封确认邮件给您", "好，那我发个会议邀请给您", "我把会议链接发到您邮箱",
  ])
  func aConfirmationIsNoMaterial(_ line: String) throws {
    #expect(try hear(line).concedesMaterials == nil)
  }

  @Test(arguments: [
    "I'll send you our brochure", "I'll send you the invite and our brochure", "我先发份资料给您",
    "我发个确认给您，资料也一起发过去",
  ])
  func materialsAre(_ line: String) throws {
    #expect(try hear(line).concedesMaterials != nil)
  }

  @Test func noBytesTrapAndSpansLieInTheText() throws {
    let pieces = [
      "周", "下", "十", "点", "半", "三", "12", "/", ":", "月", "号", "号", "to", " at ", "Thursday", "or",
      "，", "还是",
      "half", " past ", "é", "👩‍🏫", "\u{FFFD}", "。", "\n", "a.m.", "'s", "’", "二零", "99999999999",
      ".", "-", "%", "点", "差",
      "quarter ", "in ", "week ", " next ", "第", "不行", "吗", "？", "\u{0}", "ａ", "３",
    ]
    var state: UInt64 = 20_261_124
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<Int(state >> 60) + 3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let heard = try hear(text)
      let count = text.utf8.count
      for slot in heard.slots + heard.offered {
        #expect(slot.span.start >= 0 && slot.span.end <= count && !slot.span.isEmpty, "\(text)")
      }
      for span in [
        heard.acknowledges, heard.pressure, heard.concedesMaterials, heard.confirms, heard.askSpan,
      ] {
        if let span { #expect(span.end <= count, "\(text)") }
      }
    }
  }

  @Test func anyBytesAreHeard() throws {
    var state: UInt64 = 20_261_125
    for length in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 40))
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let heard = try hear(text)
      #expect(heard.slots.allSatisfy { $0.span.end <= text.utf8.count })
    }
  }

  /// The work for a part is bounded, and a text has as many parts as its length asks for.
  @Test(arguments: ["您看周四上午十点，还是周五下午三点？", "周", "Thursday at ten or Friday at two, ", "é", "👩‍🏫", "x"])
  func workGrowsWithLength(_ line: String) throws {
    let text = String(repeating: line, count: 9000)
    let bytes = Array(text.utf8)
    let parts = Ear.parts(of: bytes)
    #expect(parts.count <= bytes.count / (Ear.partBytes / 2) + 1)
    #expect(parts.allSatisfy { $0.count <= Ear.partBytes && !$0.isEmpty })
    #expect(parts.first?.lowerBound == 0 && parts.last?.upperBound == bytes.count)
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    #expect(parts.allSatisfy { bytes[$0.lowerBound] & 0xC0 != 0x80 })
  }

  @Test func noPhraseLacksItsFirstWord() {
    #expect(Ear.faults.isEmpty)
  }
}
