import Diagnostics
import Shell
import Testing

@Suite struct TypedLineTests {
  @Test(arguments: [
    ("lookup no time", ["lookup", "no", "time"]),
    ("查　没时间", ["查", "没时间"]),
    ("lookup I don't have time", ["lookup", "I", "don't", "have", "time"]),
    ("log --note 'no time' x", ["log", "--note", "no time", "x"]),
    ("log --at=\"周三 下午\"", ["log", "--at=周三 下午"]),
    ("log “周三 下午” 「三 点」", ["log", "周三 下午", "三 点"]),
    ("say \"unclosed word", ["say", "\"unclosed", "word"]),
    (#"load my\ call.md"#, ["load", "my call.md"]),
    (#"say a\b \""#, ["say", #"a\b"#, "\""]),
    ("", []), ("   ", []),
  ])
  func cutsWords(_ line: String, _ words: [String]) {
    #expect(TypedLine(line).words.map(\.value) == words)
  }

  @Test func knowsWhereWordsStand() {
    let line = TypedLine("查　'没 时间' x")
    #expect(line.words.map { line.source[$0.span] } == ["查", "'没 时间'", "x"])
  }

  @Test(arguments: [
    ("a; b", ["a", " b"]), ("log 'x; y'; z", ["log 'x; y'", " z"]), ("a\nb;;", ["a", "b"]),
    (#"say a\;b"#, [#"say a\;b"#]), ("", []),
  ])
  func partsCommands(_ text: String, _ commands: [String]) {
    #expect(TypedLine.commands(in: text) == commands)
  }

  @Test(arguments: [
    ("——json", "--json"), ("—json", "--json"), ("－－ｊｓｏｎ", "--json"), ("５", "5"), ("２０％", "20%"),
    ("没时间", "没时间"), ("——", "——"), ("好，周三", "好，周三"), ("--note=５", "--note=5"),
  ])
  func makesOptionsPlain(_ typed: String, _ plain: String) {
    #expect(plainForm(typed) == plain)
  }

  @Test(arguments: [
    ("/hint", "hint", ""), ("、重说", "重说", ""), ("／LOOKUP 没时间 ", "lookup", "没时间"), ("/", "", ""),
  ])
  func readsSlashCommands(_ line: String, _ name: String, _ rest: String) {
    let command = SlashCommand(line)
    #expect(command?.name == name)
    #expect(command?.rest == rest)
  }

  @Test func leavesSpeechAlone() {
    #expect(SlashCommand("周三，或者/周四") == nil)
  }
}
