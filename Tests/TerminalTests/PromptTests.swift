import Foundation
import Shell
import TestKit
import Testing

/// The real program at a terminal.
@Suite(.serialized) struct PromptTests {
  private let prompt = "spar> "

  private func started(
    home: Scratch? = nil, environment: [String: String] = [:], columns: UInt16 = 80
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(home: home, environment: environment, columns: columns)
    #expect(terminal.sees("spar>"))
    _ = terminal.rest()
    return terminal
  }

  @Test func answersAndEndsWithControlD() throws {
    let terminal = try started()
    terminal.type("plan --appointments 5 --rate 0.2\r")
    #expect(terminal.sees("38 names"))
    #expect(terminal.sees("spar>"))
    terminal.type("\u{04}")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.raw.last == UInt8(ascii: "\n"))
  }

  @Test func controlCDropsTheLineAndKeepsTheSession() throws {
    let terminal = try started()
    terminal.type("frobnicate")
    #expect(terminal.sees("frobnicate"))
    terminal.type("\u{03}")
    #expect(terminal.sees("spar>"))
    terminal.type("version\r")
    #expect(terminal.sees(Version.line))
    #expect(!terminal.rest().contains("frobnicate"))
  }

  @Test func tabCompletesInBothLanguages() throws {
    let terminal = try started()
    terminal.type("plan --app\t")
    #expect(terminal.sees("--appointments "))
    terminal.type("5 --rate 0.2\r")
    #expect(terminal.sees("38 names"))
    #expect(terminal.sees("spar>"))
    terminal.type("计\t")
    #expect(terminal.sees("计划 "))
  }

  @Test func editsWideCharacters() throws {
    let terminal = try started()
    // Backspace takes a whole character; Left and an insertion land between characters.
    terminal.type("查 没间\u{1B}[D时点\u{7F}\r")
    #expect(terminal.sees("no-time"))
    _ = terminal.rest()
    terminal.type("quit\r")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func historySurvivesAKill() throws {
    let terminal = try started()
    terminal.type("version\r")
    #expect(terminal.sees(Version.line))
    terminal.type(" help plan\r")
    #expect(terminal.sees("usage:"))
    _ = terminal.rest()
    terminal.send(signal: SIGKILL)
    #expect(terminal.exitStatus() == -SIGKILL)
    let again = try started(home: terminal.home)
    again.type("\u{1B}[A")
    #expect(again.sees("version"))
    let path = terminal.home.path + "/.local/state/spar/history"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "version\n")
  }

  @Test func twoSessionsKeepBothTheirLines() throws {
    let first = try started()
    let second = try started(home: first.home)
    for (terminal, line) in [(first, "version"), (second, "help version"), (first, "set")] {
      terminal.type(line + "\r")
      #expect(terminal.sees("spar>"))
    }
    let path = first.home.path + "/.local/state/spar/history"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "version\nhelp version\nset\n")
  }

  @Test func emptyHistoryVariableKeepsNothing() throws {
    let terminal = try started(environment: ["SPAR_HISTORY": ""])
    terminal.type("version\r")
    #expect(terminal.sees(Version.line))
    let path = terminal.home.path + "/.local/state/spar/history"
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aPasteIsShownAndNotRun() throws {
    let terminal = try started()
    terminal.type("\u{1B}[200~version\nversion\u{1B}[201~")
    let shown = terminal.rest()
    #expect(!shown.contains(Version.line))
    #expect(shown.contains("version"))
  }

  @Test func fitsFortyColumnsAndAResize() throws {
    let terminal = try started(columns: 40)
    terminal.type("help plan\r")
    let shown = terminal.rest()
    for line in shown.split(separator: "\r\n").dropFirst() {
      #expect(line.unicodeScalars.filter { $0.value < 0x1100 }.count <= 60, "\(line)")
    }
    terminal.type("plan --appointments 5")
    _ = terminal.rest()
    terminal.resize(columns: 30, rows: 24)
    _ = terminal.rest()
    terminal.type(" --rate 0.2\r")
    #expect(terminal.sees("38 names"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func signalsEndItAndRestoreTheTerminal(_ signal: Int32) throws {
    let terminal = try started()
    terminal.type("half a line")
    _ = terminal.rest()
    terminal.send(signal: signal)
    #expect(terminal.exitStatus(within: 2) == 128 + signal)
    // Bracketed paste was switched off again.
    let text = String(decoding: terminal.raw, as: UTF8.self)
    #expect(
      text.components(separatedBy: "\u{1B}[?2004h").count
        == text.components(separatedBy: "\u{1B}[?2004l").count)
  }

  @Test(arguments: [
    ["NO_COLOR": "1"], ["TERM": "dumb"], ["LC_ALL": "zh_CN.UTF-8"], ["LC_ALL": "C", "LANG": "C"],
  ])
  func startsAnywhere(_ environment: [String: String]) throws {
    let terminal = try PseudoTerminal(environment: environment)
    #expect(terminal.sees(environment["LC_ALL"] == "zh_CN.UTF-8" ? "陪练›" : "spar>"))
    _ = terminal.rest()
    terminal.type("查 没时间 --lang zh\r")
    #expect(terminal.sees("no-time"))
    _ = terminal.rest()
    if environment["TERM"] == "dumb" { #expect(!terminal.raw.contains(0x1B)) }
    if environment["NO_COLOR"] != nil {
      #expect(!String(decoding: terminal.raw, as: UTF8.self).contains("\u{1B}[1m"))
    }
  }

  @Test func pipesHaveNoPromptAndNoEcho() throws {
    let home = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PseudoTerminal.binary)
    process.environment = ["HOME": home.path, "LC_ALL": "C.UTF-8"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data("set rep\r\nset rep".utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("rep is not set") })
  }

  @Test func aLoopOfLinksIsWalkedOnce() throws {
    let scratch = try Scratch()
    let folder = scratch.path
    let files = FileManager.default
    try "# No script\n".write(toFile: folder + "/a.md", atomically: true, encoding: .utf8)
    try files.createDirectory(atPath: folder + "/deep", withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: folder + "/deep/up", withDestinationPath: folder)
    try files.createSymbolicLink(atPath: folder + "/gone", withDestinationPath: "/nowhere")
    let terminal = try started()
    terminal.type("load \(folder)\r")
    #expect(terminal.sees("a.md:"))
    #expect(terminal.sees("spar>"))
    #expect(!terminal.rest().contains("a.md:"))
  }
}
