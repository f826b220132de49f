import Console
import Diagnostics
import Shell
import TestKit
import Testing

/// A call that repeats what it hears.
private struct Echo: Conversation {
  var heard: [String] = []

  func prompt(_ desk: Desk) -> Prompt { Prompt(Styled("echo> "), .speech) }

  mutating func hear(_ line: String, at desk: inout Desk) throws -> ConversationState {
    if line == "fail" { throw Failure(.inputOutput, Bilingual(zh: "坏了", en: "broken")) }
    if line == "nest" { desk.open(Echo()) }
    heard.append(line)
    desk.say(Styled("\(heard.count): \(line)\n"))
    return line == "bye" ? .over : .goesOn
  }

  mutating func leave(_ desk: inout Desk) { desk.say(Styled("left after \(heard.count)\n")) }

  func candidates(before: String, word: String, _ desk: Desk) -> [String] { ["/hint"] }
}

@Suite struct ConversationTests {
  private func desk(_ world: FixedWorld) -> Desk {
    var desk = Desk(world: world.world)
    desk.open(Echo())
    return desk
  }

  @Test func takesEveryLineUntilItIsOver() {
    let world = FixedWorld()
    var desk = desk(world)
    #expect(desk.prompt.text.plain == "echo> ")
    for line in ["version", "", "bye"] { _ = desk.handle(line) }
    #expect(!desk.isInConversation)
    _ = desk.handle("set rep")
    #expect(world.shown == "1: version\n2: \n3: bye\nrep is not set\n")
  }

  @Test func survivesAFailure() {
    let world = FixedWorld()
    var desk = desk(world)
    #expect(desk.handle("fail") == .inputOutput)
    #expect(desk.isInConversation)
    #expect(desk.handle("on") == .done)
    #expect(world.shown == "broken\n1: on\n")
  }

  @Test func nests() {
    let world = FixedWorld()
    var desk = desk(world)
    for line in ["nest", "in", "bye", "out"] { _ = desk.handle(line) }
    #expect(world.shown == "1: nest\n1: in\n2: bye\n2: out\n")
  }

  @Test func isLeftInOrder() {
    let world = FixedWorld()
    var desk = desk(world)
    _ = desk.handle("one")
    desk.interruptLine()
    #expect(desk.isInConversation)
    desk.leave()
    #expect(world.shown == "1: one\nleft after 1\n")
  }

  @Test func completesItsOwnWords() {
    let world = FixedWorld()
    #expect(desk(world).completions(before: "/h", start: 0) == ["/hint"])
  }
}

@Suite struct QuestionTests {
  private let choices = [
    Choice("1", Bilingual(zh: "约到", en: "appointment")),
    Choice("-", Bilingual(zh: "被拦截", en: "blocked")),
  ]

  private func choose(_ typed: [TypedInput], standard: Int? = nil) throws -> (Int, String) {
    let world = FixedWorld()
    world.typed = typed
    let desk = Desk(world: world.world)
    let picked = try desk.choose(
      Bilingual(zh: "结果？", en: "outcome?"), choices, standard: standard)
    return (picked, world.shown)
  }

  @Test(arguments: [("1", 0), ("１", 0), ("-", 1), ("－", 1), ("被拦截", 1), ("Blocked ", 1)])
  func takesKeysAndWords(_ typed: String, _ index: Int) throws {
    #expect(try choose([.line(typed)]).0 == index)
  }

  @Test func asksAgain() throws {
    let (picked, shown) = try choose([.line("7"), .line(""), .line("1")])
    #expect(picked == 0)
    #expect(shown.split(separator: "\n").count == 3)
  }

  @Test func emptyLineTakesTheStandard() throws {
    #expect(try choose([.line("")], standard: 1).0 == 1)
  }

  @Test func ctrlCAbandons() {
    #expect(throws: Interruption.abandoned) { try choose([.interrupted]) }
    #expect(throws: Interruption.endOfInput) { try choose([]) }
  }
}
