import Foundation
import Shell
import TestKit
import Testing

/// A call at the terminal: what ends a line, a call or the program, and what outlives it.
@Suite(.serialized) struct CallPromptTests {
  /// One script, one prospect and one catalogue, quick to read in a debug build.
  private static let library = [
    "scripts/en/first-call.md", "corpora/personas/en/sceptic.md", "corpora/objections/en/basics.md",
  ].map { Tree.root + "/" + $0 }.joined(separator: ":")
  private static let environment = ["SPAR_LIBRARY": library]

  private func started(home: Scratch? = nil) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(home: home, environment: Self.environment)
    #expect(terminal.sees("spar>"))
    _ = terminal.rest()
    return terminal
  }

  @Test func aCallOutlivesControlCControlDAndAHangUp() throws {
    let first = try started()
    first.type("practice first-call --persona sceptic --level free --seed 2\r")
    #expect(first.sees("/hint", within: 30))
    _ = first.rest()
    first.type("Hello, this is unfin\u{03}")
    _ = first.rest()
    first.type("Hello, Lin Hart from Brightwell Facilities.\r")
    #expect(first.sees("Prospect", within: 30))
    _ = first.rest()
    first.type("/sl\t\r")
    #expect(first.sees("Slots"))
    _ = first.rest()
    first.type("\u{04}")
    #expect(first.exitStatus() == 0)
    let home = first.home
    let second = try started(home: home)
    second.type("resume\r")
    #expect(second.sees("Prospect", within: 30))
    _ = second.rest()
    second.type("half a line")
    _ = second.rest()
    second.send(signal: SIGHUP)
    #expect(second.exitStatus(within: 5) == 128 + SIGHUP)
    let third = try started(home: home)
    third.type("resume\r")
    #expect(third.sees("Prospect", within: 30))
    // What is said in a call is no command to be found again.
    let history = try String(
      contentsOfFile: home.path + "/.local/state/spar/history", encoding: .utf8)
    #expect(history.contains("practice first-call"))
    #expect(!history.contains("Brightwell"))
  }

  @Test func controlCEndsASimulation() throws {
    let terminal = try started()
    terminal.type("simulate first-call --calls 1000000000\r")
    // The bar moves five times a second: the screen is never quiet.
    #expect(terminal.sees(" s left", within: 60))
    terminal.type("\u{03}")
    #expect(terminal.sees("spar>", within: 5))
    terminal.type("version\r")
    #expect(terminal.sees(Version.line))
  }

  @Test func aPagerReadsWithAPersonAlone() throws {
    let terminal = try PseudoTerminal(
      environment: ["SPAR_LIBRARY": Self.library, "PAGER": "sed s/^/paged:/"], rows: 6)
    #expect(terminal.sees("spar>"))
    terminal.type("help\r")
    #expect(terminal.sees("paged:"))
    let piped = try shell("\"$0\" help | cat", ["PAGER": "sed s/^/paged:/"])
    #expect(!piped.output.contains("paged:"))
  }

  @Test func anOutputThatEndsIsQuietAndAFullOneIsReported() throws {
    let cut = try shell("\"$0\" help | head -1; \"$0\" help practice | head -1")
    #expect(cut.output.split(separator: "\n").count == 2)
    #expect(cut.errors.isEmpty)
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let full = try shell("\"$0\" help >/dev/full; echo status $?")
    #expect(full.output == "status 74\n")
    #expect(full.errors.split(separator: "\n").count == 1, "\(full.errors)")
  }

  @Test func nothingIsLeftInTheHomeFolderItself() throws {
    let folder = try Scratch()
    let home = folder.file("home")
    let own = folder.file("own")
    for path in [home, own] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    _ = try shell("\"$0\" log 3; \"$0\" set rep Lin", ["HOME": home])
    let left = try FileManager.default.contentsOfDirectory(atPath: home)
    #expect(Set(left).isSubset(of: [".config", ".local", ".cache"]), "\(left)")
    _ = try shell("\"$0\" log 3; \"$0\" set rep Lin", ["HOME": home + "/none", "SPAR_HOME": own])
    #expect(try !FileManager.default.contentsOfDirectory(atPath: own).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: home + "/none"))
  }

  @Test func aHomeThatCannotBeWrittenIsNoTrap() throws {
    let lost = try shell("unset HOME; \"$0\" plan --appointments 5 --rate 0.2")
    #expect(lost.output.contains("38"))
    let barred = try shell(
      "\"$0\" plan --appointments 5 --rate 0.2 && \"$0\" log 3; echo status $?",
      ["HOME": "/proc/nowhere"])
    #expect(barred.output.contains("38"))
    #expect(barred.output.hasSuffix("status 74\n"), "\(barred)")
    #expect(barred.errors.contains("HOME"))
  }

  /// A command line under `sh`, in which `$0` is the program.
  private func shell(_ line: String, _ environment: [String: String] = [:]) throws -> (
    output: String, errors: String
  ) {
    let home = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line, PseudoTerminal.binary]
    process.environment = [
      "HOME": home.path, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "SPAR_LIBRARY": Self.library,
    ].merging(environment) { _, new in new }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: said, as: UTF8.self), String(decoding: complained, as: UTF8.self))
  }
}
