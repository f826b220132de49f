import Console
import Diagnostics
import Shell
import TestKit
import Testing

@Suite struct SimulateTests {
  private func run(_ words: [String], _ world: FixedWorld) -> CommandStatus {
    var desk = Desk(world: world.world)
    return desk.run(words)
  }

  @Test func theSameSeedGivesTheSameBytes() {
    let words = ["simulate", "first-call", "--calls", "300", "--seed", "11", "--json"]
    let outputs = (0..<2).map { _ in
      let world = FixedWorld()
      #expect(run(words, world) == .done)
      return world.output
    }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0].hasPrefix("{\"calls\":300,\"seed\":11,\"outcomes\":{"))
    #expect(outputs[0].contains("\"unreached\":[],\"deadEnds\":[]"))
    let other = FixedWorld()
    _ = run(["simulate", "first-call", "--calls", "300", "--seed", "12", "--json"], other)
    #expect(other.output != outputs[0])
  }

  @Test func anInterruptLeavesThePartialReport() {
    let world = FixedWorld()
    world.looksBeforeInterrupt = 2
    #expect(
      run(["simulate", "first-call", "--calls", "1000000000", "--json", "--lang", "en"], world)
        == .interrupted)
    #expect(world.output.hasPrefix("{\"calls\":2,"))
    #expect(world.errors.contains("2 of 1000000000"))
  }

  @Test(arguments: [40, 80], Language.allCases)
  func reportsFitTheScreen(_ columns: Int, _ language: Language) {
    let world = FixedWorld()
    world.columns = columns
    _ = run(["simulate", "first-call", "--calls", "50", "--lang", language.rawValue], world)
    #expect(!world.output.isEmpty)
    for line in world.output.split(separator: "\n") { #expect(line.cells <= columns, "\(line)") }
  }

  @Test func unknownNamesAreSuggested() {
    let world = FixedWorld()
    #expect(run(["simulate", "first-cal", "--lang", "en"], world) == .noInput)
    #expect(world.errors.contains("did you mean first-call?"))
  }
}
