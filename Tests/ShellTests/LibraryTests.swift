import Diagnostics
import Playbooks
import Rehearsal
import Shell
import TestKit
import Testing

@Suite struct LibraryTests {
  private func script(_ id: String, _ title: String) -> String {
    """
    # \(title)
    - Document: script
    - Id: \(id)
    - Language: English
    - Goal: a date

    ## Opening
    - Kind: opening
    - Rep: Hello.
    - Prospect: Yes? → Ask

    ## Ask
    - Kind: ask
    - Rep: Does {slot1} suit you, or {slot2}?
    - Prospect: {slot1}. → Bye (slot1)
    - Prospect: {slot2}. → Bye (slot2)

    ## Bye
    - Kind: end
    - Outcome: not-interested
    - Rep: Goodbye.

    """
  }

  @Test func readsScriptsAndCorporaOfARootAndNothingElse() {
    let world = FixedWorld()
    world.environment["SPAR_LIBRARY"] = "lib"
    world.files["lib/scripts/en/one.md"] = script("one", "One")
    world.files["lib/scripts/.hidden.md"] = script("hidden", "Hidden")
    world.files["lib/scripts/notes.txt"] = "no script"
    world.files["lib/README.md"] = "no script"
    let library = Library(world: world.world, folders: [])
    #expect(library.contents.files.map(\.name) == ["lib/scripts/en/one.md"])
    #expect(library.playbook.scripts.map(\.header.id.value) == ["one"])
  }

  @Test func readsAFolderWithoutRoomsWhole() {
    let world = FixedWorld()
    world.files["mine/b.md"] = script("b", "B")
    world.files["mine/deep/a.md"] = script("a", "A")
    let library = Library(world: world.world, folders: ["mine"])
    #expect(library.contents.files.map(\.name) == ["mine/b.md", "mine/deep/a.md"])
  }

  @Test func looksInOrder() {
    let world = FixedWorld()
    #expect(Library(world: world.world, folders: []).roots() == ["."])
    world.environment["SPAR_LIBRARY"] = "one:two"
    #expect(Library(world: world.world, folders: []).roots() == ["one", "two"])
    #expect(Library(world: world.world, folders: ["named"]).roots() == ["named"])
  }

  @Test func findsTheLibraryBesideTheProgram() {
    let world = FixedWorld()
    world.shipsLibrary = false
    #expect(Library(world: world.world, folders: []).roots().isEmpty)
    world.files["/usr/scripts/x.md"] = ""
    world.files["/usr/corpora/x.md"] = ""
    #expect(Library(world: world.world, folders: []).roots() == ["/usr"])
    world.files["/usr/share/spar/scripts/x.md"] = ""
    world.files["/usr/share/spar/corpora/x.md"] = ""
    #expect(Library(world: world.world, folders: []).roots() == ["/usr/share/spar"])
  }

  @Test func noticesAChange() {
    let world = FixedWorld()
    world.files["mine/a.md"] = script("a", "A")
    let library = Library(world: world.world, folders: ["mine"])
    #expect(library.playbook.scripts.map(\.header.title.value) == ["A"])
    #expect(!library.refresh())
    world.files["mine/a.md"] = script("a", "Another")
    #expect(library.refresh())
    #expect(library.playbook.scripts.map(\.header.title.value) == ["Another"])
  }

  @Test func whatIsLoadedComesFirst() throws {
    let world = FixedWorld()
    world.files["mine/a.md"] = script("a", "Theirs")
    world.files["other.md"] = script("a", "Mine")
    let library = Library(world: world.world, folders: ["mine"])
    #expect(try library.add("other.md") == ["other.md"])
    #expect(library.playbook.script("a", in: .en)?.header.title.value == "Mine")
  }

  @Test func refusesAFileThatNoScriptIs() {
    let world = FixedWorld()
    world.files["mine/big.md"] = String(repeating: "x", count: (16 << 20) + 1)
    let contents = Library(world: world.world, folders: ["mine", "nowhere"]).contents
    #expect(contents.files.isEmpty)
    #expect(
      contents.failures.map(\.sentence.en) == [
        "mine/big.md: is larger than 16 MB, which no script is", "nowhere: not found",
      ])
  }
}

@Suite struct PathsTests {
  @Test func followXDG() {
    let home = Paths { ["HOME": "/home/rep"][$0] }
    #expect(home.settings == "/home/rep/.config/spar/settings")
    #expect(home.journal == "/home/rep/.local/share/spar/journal.db")
    #expect(home.history == "/home/rep/.local/state/spar/history")
    let named = Paths {
      ["HOME": "/home/rep", "XDG_STATE_HOME": "/state", "XDG_CONFIG_HOME": "relative"][$0]
    }
    #expect(named.history == "/state/spar/history")
    #expect(named.settings == "/home/rep/.config/spar/settings")
  }

  @Test func sparHomeMovesAll() {
    let paths = Paths { ["HOME": "/home/rep", "SPAR_HOME": "/spar", "XDG_DATA_HOME": "/data"][$0] }
    #expect(paths.config == "/spar/config")
    #expect(paths.data == "/spar/data")
    #expect(paths.state == "/spar/state")
  }

  @Test func areUnknownWithoutAHome() {
    #expect(Paths { _ in nil }.settings == nil)
  }
}

@Suite struct WorkingHoursTests {
  @Test(arguments: [
    ("9-12", "09:00-12:00"), ("9:00-12:00,14:00-19:00", "09:00-12:00,14:00-19:00"),
    ("9：30到11：45、14～18", "09:30-11:45,14:00-18:00"),
  ])
  func areRead(_ typed: String, _ text: String) { #expect(WorkingHours(typed)?.text == text) }

  @Test(arguments: ["", "9", "12-9", "9-12,11-14", "9-25", "nine-ten", "9:75-10"])
  func areRefused(_ typed: String) { #expect(WorkingHours(typed) == nil) }
}

@Suite struct DecimalTests {
  @Test(arguments: [
    (0.579, 1, "0.6"), (-0.04, 1, "0.0"), (12.5, 0, "13"), (0.125, 2, "0.13"), (-2.5, 0, "-3"),
    (Double.nan, 1, "–"), (1e300, 1, "–"),
  ])
  func rounds(_ number: Double, _ places: Int, _ text: String) {
    #expect(decimal(number, places: places) == text)
  }

  @Test(arguments: [("0.2", 0.2), ("20%", 0.2), ("２０％", 0.2), ("1", 1), ("0", 0)])
  func readsShares(_ text: String, _ value: Double) { #expect(share(text) == value) }

  @Test(arguments: ["", "%", "-1", "101%", "NaN", "1e400"])
  func refusesWhatIsNoShare(_ text: String) { #expect(share(text) == nil) }
}
