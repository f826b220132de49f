import Diagnostics
import Foundation
import Hearing
import TestKit
import Testing

@Suite struct MatcherTests {
  @Test(arguments: [
    ("不是没兴趣，是真没预算", "no-budget"), ("不是没兴趣是真没预算", "no-budget"), ("我没时间", "no-time"),
    ("你们别再给我打电话了", "do-not-call"), ("不感興趣，謝謝", "not-interested"), ("太贵了", "price-too-high"),
    ("打错了，我不姓王", "wrong-number"), ("我得跟我老婆商量商量", "discuss-with-others"),
    ("你们从哪弄到我的号码", "privacy-number"), ("在开会，先挂了", "in-meeting"),
    ("我现在要退订，请把我的号码删掉", "do-not-call"),
  ])
  func tellsChineseReplies(_ said: String, _ label: String) {
    #expect(ReplyCorpus.matcher(.zh).match(said).label == label)
  }

  @Test(arguments: [
    ("It isn't the money, it's that I have no time", "no-time"), ("I'm in a meeting", "in-meeting"),
    ("Take me off your list", "do-not-call"), ("How much does it cost?", "ask-price"),
    ("Wrong number, there's no Karen here", "wrong-number"),
    ("Just email me something", "send-materials"),
    ("I need to ask my wife first", "discuss-with-others"), ("Who is this?", "ask-who"),
    ("Where did you get my number?", "privacy-number"), ("Are you a robot?", "scam-or-robot"),
  ])
  func tellsEnglishReplies(_ said: String, _ label: String) {
    #expect(ReplyCorpus.matcher(.en).match(said).label == label)
  }

  @Test func showsTheWordsThatDecided() {
    let said = "不是没兴趣，是真没预算"
    let match = ReplyCorpus.matcher(.zh).match(said)
    let words = match.because.map { span in
      String(decoding: Array(said.utf8)[span.start..<span.end], as: UTF8.self)
    }
    #expect(words.joined().contains("没预算"))
    #expect(!words.joined().contains("兴趣"))
  }

  @Test func saysUnknownRatherThanGuess() {
    #expect(ReplyCorpus.matcher(.zh).match("柱状图右边那根斜线").unknown)
    #expect(ReplyCorpus.matcher(.en).match("purple elephants hum quietly").unknown)
    #expect(!ReplyCorpus.matcher(.en).match("I have no time").unknown)
  }

  @Test func aCoachsOwnObjectionJoinsByItsPhrasesAlone() {
    let own = ["开外卖平台抽成太狠", "平台抽成把利润吃光了", "抽成二十多个点谁受得了", "外卖平台抽太多"]
    let phrases = ReplyCorpus.entries("replies", .zh).map { Matcher.Phrase($0.label, $0.text) }
    let matcher = Matcher(phrases + own.map { .init("platform-cut", $0) }, language: .zh)
    #expect(matcher.match("你们外卖平台抽成也太狠了").label == "platform-cut")
    #expect(matcher.match("我没时间").label == "no-time")
  }

  @Test func aTurnThatIsALearnedPhraseIsWhatThePhraseIs() {
    let chinese = ReplyCorpus.matcher(.zh)
    #expect(chinese.match("什么事？").label == "ask-what")
    #expect(!chinese.match("什么事").unknown)
    let phrases = ["x sits there", "y sits there"].map { Matcher.Phrase("no-time", $0) }
    let twice = Matcher(
      phrases + [.init("no-budget", "y sits there"), .init("no-budget", "y sits")], language: .en)
    #expect(twice.match("X sits, there!").label == "no-time")
    #expect(
      twice.match("y sits there") == twice.match("y sits there", isNew: true), "listed twice")
  }

  @Test func whatWasLearnedIsReadAgainAndAnAlteredByteIsNoticed() throws {
    let phrases = ["我没时间", "太忙了", "没空"].map { Matcher.Phrase("no-time", $0) }
    let matcher = Matcher(phrases + [.init("no-budget", "没预算")], language: .zh)
    let learned = matcher.learned
    let again = try #require(Matcher(learned: learned[...], language: .zh))
    #expect(again.match("没有时间") == matcher.match("没有时间"))
    #expect(again.learned == learned)
    for place in [0, 7, 8, 20, learned.count / 2, learned.count - 40, learned.count - 1] {
      for bit: UInt8 in [1, 0x80] {
        var altered = learned
        altered[place] ^= bit
        #expect(Matcher(learned: altered[...], language: .zh) == nil, "byte \(place)")
      }
    }
    var swapped = learned
    swapped.swapAt(learned.count - 1, learned.count - 33)
    #expect(swapped == learned || Matcher(learned: swapped[...], language: .zh) == nil)
    for count in [0, 4, 8, 60, learned.count - 1] {
      #expect(Matcher(learned: learned.prefix(count), language: .zh) == nil)
    }
    #expect(Matcher(learned: (learned + [0])[...], language: .zh) == nil)
  }

  @Test func equalInputGivesEqualResultsAndSpansInTheText() {
    var dice: UInt64 = 42
    func roll() -> UInt64 {
      dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return dice >> 33
    }
    for _ in 0..<400 {
      let bytes = (0..<Int(roll() % 60)).map { _ in UInt8(truncatingIfNeeded: roll()) }
      let texts = [
        String(decoding: bytes, as: UTF8.self),
        "我没时间" + String(decoding: bytes.prefix(7), as: UTF8.self) + "，call me",
      ]
      for text in texts {
        for language in Language.allCases {
          let matcher = ReplyCorpus.matcher(language)
          let match = matcher.match(text)
          #expect(match == matcher.match(text))
          #expect(!match.top.isEmpty && match.top.count <= 3)
          #expect(match.because.allSatisfy { $0.end <= text.utf8.count })
        }
      }
    }
  }

  @Test func longTurnsAreHeardToTheEnd() {
    let long = String(repeating: "今天天气不错，我们随便聊聊。", count: 3_000) + "别再打来了，把我号码删了"
    #expect(ReplyCorpus.matcher(.zh).match(long).top.count == 3)
  }

  @Test func nothingSaidIsSilence() {
    for text in ["", "……", "?!"] {
      let match = ReplyCorpus.matcher(.zh).match(text)
      #expect(match.label == "silence-bad-line")
      #expect(match.because.isEmpty)
    }
  }
}

@Suite struct PhraseFinderTests {
  private let finder = PhraseFinder(
    [
      ("我没时间", 0), ("没时间", 0), ("I have no time", 0), ("没意思", 1), ("没兴趣", 1), ("太贵了", 2),
      ("too expensive for us", 2),
    ], entryCount: 3)

  @Test(arguments: [
    ("没时间", 0), ("mysj", 0), ("msj", 0), ("mxq", 1), ("tgl", 2), ("expensive", 2), ("no time", 0),
    ("没石间", 0),
  ])
  func findsByWordsSoundAndInitials(_ words: String, _ entry: Int) {
    var finder = finder
    #expect(finder.find(words).first?.entry == entry)
  }

  @Test func findsNothingInNothing() {
    var finder = finder
    #expect(finder.find("").isEmpty)
    var empty = PhraseFinder([], entryCount: 0)
    #expect(empty.find("没时间").isEmpty)
  }

  @Test func oneSearchLeavesNothingToTheNext() {
    var finder = finder
    let first = finder.find("我没时间")
    _ = finder.find("太贵了")
    #expect(finder.find("我没时间") == first)
  }
}
