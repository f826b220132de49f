import Diagnostics
import Rehearsal
import Testing

/// Transcripts as people and dialers write them.
@Suite struct CallTranscriptTests {
  static func read(_ text: String, me: String? = nil) throws -> [String] {
    try CallTranscript(SourceText(name: "call.txt", text: text), me: me).parts.map {
      "\($0.line) \($0.side.rawValue): \($0.text)"
    }
  }

  static func refusal(_ text: String, me: String? = nil) -> CallTranscript.Refusal? {
    do {
      _ = try CallTranscript(SourceText(name: "call.txt", text: text), me: me)
      return nil
    } catch { return error }
  }

  static let plain = ["1 rep: 您好，我是青禾的林晓。", "2 prospect: 没时间。"]

  @Test(arguments: [
    "我：您好，我是青禾的林晓。\n客户：没时间。\n", "我: 您好，我是青禾的林晓。\r\n客户: 没时间。",
    "[00:01] 我：您好，我是青禾的林晓。\n[00:05] 客户：没时间。",
    "00:00:01 销售：您好，我是青禾的林晓。\n00:00:05 客户：没时间。",
    "2026-11-24 10:03:12 坐席：您好，我是青禾的林晓。\n2026-11-24 10:03:15 客户：没时间。",
    "【坐席】您好，我是青禾的林晓。\n【客户】没时间。", "坐席(00:01)：您好，我是青禾的林晓。\n客户(00:05)：没时间。",
    "- 我：您好，我是青禾的林晓。\n- 客户：没时间。", "**我：** 您好，我是青禾的林晓。\n**客户：** 没时间。",
    "业务员 00:01：您好，我是青禾的林晓。\n用户 00:05：没时间。",
  ])
  func speakersAndTimesAreToldApart(_ text: String) throws {
    #expect(try Self.read(text) == Self.plain)
  }

  @Test func englishSpeakersAreKnown() throws {
    #expect(
      try Self.read("Rep: Hello, this is Lin.\nProspect: I'm busy.\nRep: Sure.") == [
        "1 rep: Hello, this is Lin.", "2 prospect: I'm busy.", "3 rep: Sure.",
      ])
    #expect(
      try Self.read("[0:01 - 0:04] AGENT: Hello.\n[0:05 - 0:06] Customer: Who is this?") == [
        "1 rep: Hello.", "2 prospect: Who is this?",
      ])
  }

  @Test func wordsBelowASpeakerAreTheirs() throws {
    #expect(
      try Self.read("客服 00:01\n您好，我是青禾的林晓。\n\n客户 00:05\n没时间。\n真的没有。") == [
        "1 rep: 您好，我是青禾的林晓。", "4 prospect: 没时间。 真的没有。",
      ])
  }

  @Test func subtitlesAreRead() throws {
    let text = """
      WEBVTT

      1
      00:00:01.000 --> 00:00:04.000
      Rep: Hello, this is Lin.

      2
      00:00:05.000 --> 00:00:06.000
      Prospect: I'm busy.
      """
    #expect(
      try Self.read(text) == ["5 rep: Hello, this is Lin.", "9 prospect: I'm busy."])
  }

  @Test func aColonWithinWordsIsNoSpeaker() throws {
    #expect(
      try Self.read("我：您好。\n客户：说吧\n我：就一句\n时间是这样：周四上午十点\n客户：行") == [
        "1 rep: 您好。", "2 prospect: 说吧", "3 rep: 就一句 时间是这样：周四上午十点", "5 prospect: 行",
      ])
  }

  @Test func headersOfDialersArePassedOver() throws {
    #expect(
      try Self.read("通话时间：2026-11-24 10:00\n主叫号码：138\n我：您好。\n客户：嗯") == [
        "3 rep: 您好。", "4 prospect: 嗯",
      ])
  }

  @Test func oneUnknownSpeakerIsTheOtherSide() throws {
    #expect(
      try Self.read("我：您好。\n周经理：没空\n我：好") == ["1 rep: 您好。", "2 prospect: 没空", "3 rep: 好"])
    #expect(
      try Self.read("客户：喂？\n林晓：您好，我是青禾的林晓。") == ["1 prospect: 喂？", "2 rep: 您好，我是青禾的林晓。"])
  }

  @Test func theRepIsFoundAmongNamesByWhatIsSaid() throws {
    let text = "说话人1：喂，哪位？\n说话人2：您好，我是青禾的林晓，您看周四上午十点，还是周五下午三点？\n说话人1：没空"
    #expect(try Self.read(text).map { $0.contains("rep") } == [false, true, false])
    let named =
      "Speaker 1: Yes?\nSpeaker 2: Hello, Lin from Brightwell. Would Thursday at ten suit you, or Friday at two?"
    #expect(try Self.read(named).map { $0.contains("rep") } == [false, true])
    #expect(try Self.read(text, me: "说话人1").first?.contains("rep") == true)
  }

  @Test func whatCannotBeReadIsNamed() {
    #expect(Self.refusal("") == .empty)
    #expect(Self.refusal("\n \n——\n") == .empty)
    #expect(Self.refusal("今天打了个电话，不错。") == .noSpeakers)
    #expect(Self.refusal("我：您好。\n我：在吗？") == .oneSided(.rep))
    #expect(Self.refusal("客户：喂？\n客户：在吗？") == .oneSided(.prospect))
    #expect(Self.refusal("张三：嗯\n李四：啊") == .unknownRep(["张三", "李四"]))
    #expect(Self.refusal("我：您好。\n客户：嗯", me: "王五") != nil)
  }

  @Test func anythingIsReadWithoutATrap() {
    var dice = SplitMix(seed: 11)
    let pieces = [
      "我", "客户", "：", ":", "\n", "[", "]", "00:01", " ", "您好", "-", "*", "😀", "\t", "(", "：\n",
      "A B C D E:",
    ]
    for _ in 0..<400 {
      let text = (0..<dice.below(40)).map { _ in pieces[dice.below(pieces.count)] }.joined()
      _ = try? CallTranscript(SourceText(name: "x", text: text))
    }
  }
}
