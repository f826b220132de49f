import Diagnostics
import Playbooks
import Shell
import TestKit
import Testing

/// `new`, `fmt` and `lint --fix` at the command's door.
@Suite struct AuthoringTests {
  private func run(_ words: [String], _ world: FixedWorld) -> CommandStatus {
    var desk = Desk(world: world.world)
    return desk.run(words)
  }

  @Test(arguments: DocumentKind.allCases, Language.allCases)
  func aNewFileLintsCleanAndIsInHouseStyle(_ kind: DocumentKind, _ language: Language) {
    for shipsLibrary in [true, false] {
      let world = FixedWorld()
      world.shipsLibrary = shipsLibrary
      let lang = language.rawValue
      #expect(run(["new", kind.rawValue, "mine", "--lang", lang], world) == .done)
      let text = world.files["mine.md"] ?? ""
      #expect(run(["lint", "mine.md"], world) == .done, "\(world.shown)")
      #expect(run(["fmt", "--check", "mine.md"], world) == .done, "\(world.shown)")
      #expect(run(["new", kind.rawValue, "mine", "--lang", lang], world) == .inputOutput)
      #expect(world.files["mine.md"] == text)
    }
  }

  @Test func aNewScriptCanBePractised() {
    let world = FixedWorld()
    _ = run(["new", "话术", "我的话术", "--lang", "zh"], world)
    var desk = Desk(world: world.world)
    #expect(desk.handle("load 我的话术.md") == .done, "\(world.shown)")
    #expect(desk.handle("simulate 我的话术 --calls 50 --json") == .done, "\(world.shown)")
    #expect(world.output.contains("\"deadEnds\":[]"))
  }

  @Test func newSaysWhatIsWrong() {
    let world = FixedWorld()
    #expect(run(["new", "skript", "a"], world) == .usage)
    #expect(world.takeShown().contains("did you mean script?"))
    #expect(run(["new", "script", "nowhere/a"], world) == .noInput)
    #expect(world.takeShown().contains("there is no folder nowhere"))
    #expect(run(["new", "script", "scripts"], world) == .usage)
    #expect(world.files.isEmpty)
  }

  @Test func aFileWithoutWhatIsWantedIsSaidToBeSo() {
    let world = FixedWorld()
    world.files["empty.md"] = ""
    world.files["name.md"] = "# A name alone\n"
    for words in [["show", "empty.md"], ["simulate", "empty.md"], ["practice", "empty.md"]] {
      #expect(run(words, world) == .badData)
      #expect(world.takeShown().contains("in empty.md\n  lint empty.md says"), "\(words)")
    }
    #expect(run(["lint", "name.md"], world) == .findings)
    let shown = world.takeShown()
    #expect(shown.contains("missing-field") && !shown.contains("missing-title"))
    world.files["folder/notes.txt"] = "no script"
    #expect(run(["lint", "folder"], world) == .done)
    #expect(world.takeShown().contains("there is no .md file here"))
  }

  @Test func explainListsWhatMayStandThere() {
    let world = FixedWorld()
    #expect(run(["explain", "unknown-label"], world) == .done)
    #expect(world.takeShown().contains("  send-materials       send materials\n"))
    #expect(run(["explain", "unknown-kind", "--lang", "zh"], world) == .done)
    #expect(world.takeShown().contains("可以写\n  开场\n"))
    #expect(run(["explain"], world) == .done)
    let lines = world.takeShown().split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("confirm-without-time-or-place  a confirmation") })
  }

  @Test func fmtWritesOnlyWhatChanges() {
    let world = FixedWorld()
    let rough = "# A\n-  Document : script\n- Id:a\n- Language: English\n"
    world.files["rough.md"] = rough
    world.files["broken.md"] = "# A\nwords\n"
    #expect(run(["fmt", "--check", "rough.md"], world) == .findings)
    #expect(world.files["rough.md"] == rough)
    #expect(world.takeShown() == "would change: rough.md\n")
    #expect(run(["fmt", "rough.md", "broken.md", "--json"], world) == .badData)
    #expect(
      world.takeShown() == #"{"changed":["rough.md"],"refused":["broken.md"],"files":2}"# + "\n")
    #expect(
      world.files["rough.md"] == "# A\n- Document: script\n- Id: a\n- Language: English\n")
    #expect(world.files["broken.md"] == "# A\nwords\n")
    #expect(run(["fmt", "rough.md"], world) == .done)
    #expect(world.takeShown().isEmpty)
  }

  /// Every exhibit: what can be fixed is, and a second time changes nothing.
  @Test func fixLeavesNothingFixableAndTwiceIsOnce() {
    let exhibits = Tree.files(under: "corpora/broken", suffix: ".md")
      .filter { $0.split(separator: "/").count == 3 }
    var fixed = 0
    for path in exhibits {
      let world = FixedWorld()
      world.shipsLibrary = false
      let before = Tree.source(path).text
      world.files["one.md"] = before
      _ = run(["lint", "one.md", "--fix"], world)
      let once = world.files["one.md"]
      if once != before { fixed += 1 }
      _ = run(["lint", "one.md", "--fix", "--json"], world)
      #expect(world.files["one.md"] == once, "\(path)")
      #expect(!world.output.contains(#""fix":true"#), "\(path): \(world.output)")
    }
    #expect(fixed >= 10)
  }
}
