import Diagnostics
import Foundation
import Glibc
import Journaling
import Rehearsal
import Testing

/// The real program, killed, starved of disk and doubled: what it acknowledged is in the journal.
@Suite(.serialized) struct ProcessTests {
  /// The program beside the test bundle.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("spar").path

  /// A running program: lines in, lines out.
  private final class Hand {
    let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors = Pipe()
    private var buffer = Data()

    /// - Parameters:
    ///   - limit: how large a file may grow, in blocks of 512 bytes; nil for no limit.
    ///   - file: what is typed; a pipe unless given.
    init(_ journal: String, limit: Int? = nil, file: String? = nil) throws {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      let limiting = limit.map { "ulimit -f \($0); " } ?? ""
      process.arguments = [
        "-c", limiting + "exec \"$0\" --json --journal \"$1\"", ProcessTests.program, journal,
      ]
      process.environment = [
        "HOME": journal + ".home", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      ]
      process.standardInput = input
      if let file { process.standardInput = FileHandle(forReadingAtPath: file) }
      process.standardOutput = output
      process.standardError = errors
      try process.run()
    }

    func type(_ text: String) {
      // A program that died has closed its end.
      signal(SIGPIPE, SIG_IGN)
      try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }

    func endInput() { try? input.fileHandleForWriting.close() }

    /// The id in the next line of output; nil at its end.
    func acknowledged() throws -> String? {
      while true {
        if let end = buffer.firstIndex(of: 10) {
          let line = buffer[buffer.startIndex..<end]
          buffer = Data(buffer[buffer.index(after: end)...])
          let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
          return object?["call"] as? String
        }
        let more = output.fileHandleForReading.availableData
        if more.isEmpty { return nil }
        buffer += more
      }
    }

    func kill() {
      Glibc.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }

    func complaints() -> String {
      String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
  }

  private static let lines = String(
    repeating: "log 17 --met no-time\nlog 11 2026-11-25T15:00 --ask choice\n", count: 25)

  private func check(_ path: String, holds ids: [String]) throws -> Int {
    let journal = try journal(path)
    for id in ids { #expect(try journal.call(named: id) != nil, "\(id) is lost") }
    let result = try journal.verify()
    #expect(result.isClean, "\(result.complaints)")
    try journal.close()
    return result.calls
  }

  @Test(arguments: 0..<6) func keepsWhatItAcknowledgedWhenKilled(_ round: Int) throws {
    let scratch = try Scratch()
    let path = scratch.file("killed.db")
    let hand = try Hand(path)
    hand.type(Self.lines)
    var dice = SplitMix(seed: UInt64(round))
    let wanted = 2 + dice.below(45)
    var ids: [String] = []
    while ids.count < wanted, let id = try hand.acknowledged() { ids.append(id) }
    #expect(ids.count == wanted)
    hand.kill()
    while let id = try? hand.acknowledged() { ids.append(id) }
    let calls = try check(path, holds: ids)
    #expect(calls >= ids.count && calls <= 50)
  }

  @Test func saysThatTheDiskIsFullAndLosesNothing() throws {
    let scratch = try Scratch()
    let path = scratch.file("full.db")
    let typed = scratch.file("typed")
    try Data(String(repeating: Self.lines, count: 40).utf8).write(to: URL(fileURLWithPath: typed))
    let hand = try Hand(path, limit: 6000, file: typed)
    var ids: [String] = []
    while let id = try hand.acknowledged() { ids.append(id) }
    let complaints = hand.complaints()
    hand.process.waitUntilExit()
    #expect(complaints.contains("the disk is full"), "\(complaints)")
    #expect(hand.process.terminationReason == .exit)
    #expect(ids.count > 20 && ids.count < 2000)
    #expect(try check(path, holds: ids) >= ids.count)
    let again = try Hand(path)
    again.type("log 3\n")
    again.endInput()
    #expect(try again.acknowledged() != nil)
    again.process.waitUntilExit()
  }

  @Test func letsTwoWriteAtOnce() throws {
    let scratch = try Scratch()
    let path = scratch.file("two.db")
    let hands = try [Hand(path), Hand(path)]
    for hand in hands {
      hand.type(Self.lines)
      hand.endInput()
    }
    var ids: [String] = []
    for hand in hands {
      while let id = try hand.acknowledged() { ids.append(id) }
      hand.process.waitUntilExit()
    }
    #expect(ids.count == 100 && Set(ids).count == 100)
    #expect(try check(path, holds: ids) == 100)
  }
}
