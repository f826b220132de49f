import Diagnostics
import Foundation
import Glibc
import Journaling
import Rehearsal
import TestKit
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
    ///   - asNobody: root, who may write everywhere, becomes nobody.
    init(_ journal: String, limit: Int? = nil, file: String? = nil, asNobody: Bool = false) throws {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      let limiting = limit.map { "ulimit -f \($0); " } ?? ""
      let user =
        asNobody && getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
      process.arguments = [
        "-c", limiting + "exec \(user)\"$0\" --lang en --json --journal \"$1\"",
        ProcessTests.program, journal,
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
    func acknowledged() throws -> String? { try line()?["call"] as? String }

    /// The next line of output; nil at its end.
    func line() throws -> [String: Any]? {
      while true {
        if let end = buffer.firstIndex(of: 10) {
          let line = buffer[buffer.startIndex..<end]
          buffer = Data(buffer[buffer.index(after: end)...])
          return try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
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

    /// What went to standard error, as one line.
    func complaints() -> String {
      String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        .replacingOccurrences(of: "\n", with: " ")
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

  /// Rows of an import that takes several transactions of its own in a debug build.
  private static func rows(_ count: Int) -> Data {
    var text = "id,started_at,rep,script,script_version,reach,outcome,ask,objections,handled\n"
    for index in 0..<count {
      text +=
        "r\(index),2026-10-\(10 + index % 15)T10:00:\(10 + index % 50)+08:00,r\(index % 4),s,1,"
      text += "connected,thinking,choice,no-time;send-materials,no-time\n"
    }
    return Data(text.utf8)
  }

  @Test func saysThatTheDiskIsFullDuringAnImportAndCompletesIt() throws {
    let scratch = try Scratch()
    let (path, file) = (scratch.file("full.db"), scratch.file("calls.csv"))
    try Self.rows(6000).write(to: URL(fileURLWithPath: file))
    let made = try Hand(path)
    made.type("log 3\n")
    made.endInput()
    #expect(try made.acknowledged() != nil)
    made.process.waitUntilExit()
    // The journal as a migration may leave it, and little more.
    let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
    let hand = try Hand(path, limit: size / 512 + 200)
    hand.type("log 3\nimport \(file)\n")
    hand.endInput()
    let first = try #require(try hand.acknowledged())
    let complaints = hand.complaints()
    hand.process.waitUntilExit()
    #expect(complaints.contains("the disk is full"), "\(complaints)")
    #expect(hand.process.terminationReason == .exit)
    let again = try Hand(path)
    again.type("import \(file)\nimport \(file)\n")
    again.endInput()
    let reports = try [again.line(), again.line()].compactMap { $0 }
    again.process.waitUntilExit()
    let taken = reports.map { ($0["accepted"] as? Int ?? 0) + ($0["known"] as? Int ?? 0) }
    #expect(taken == [6000, 6000] && reports.last?["accepted"] as? Int == 0, "\(reports)")
    #expect(try check(path, holds: [first]) == 6002)
  }

  /// `bin/long-checks kills` does it two hundred times.
  @Test(arguments: 0..<4) func anImportAndARebuildThatAreKilledAreCompleted(_ round: Int) throws {
    let scratch = try Scratch()
    let (path, file) = (scratch.file("killed.db"), scratch.file("calls.csv"))
    try Self.rows(4000).write(to: URL(fileURLWithPath: file))
    var dice = SplitMix(seed: UInt64(round) + 40)
    let started = try Hand(path)
    started.type("log 17\n")
    let first = try #require(try started.acknowledged())
    started.type((round % 2 == 0 ? "import \(file)\n" : "import \(file)\nrebuild\nrebuild\n"))
    usleep(UInt32(dice.below(400_000)))
    started.kill()
    let again = try Hand(path)
    again.type("import \(file)\n")
    again.endInput()
    let report = try #require(try again.line())
    again.process.waitUntilExit()
    #expect((report["accepted"] as? Int ?? 0) + (report["known"] as? Int ?? 0) == 4000, "\(report)")
    #expect(try check(path, holds: [first]) == 4001)
  }

  @Test func saysThatAJournalIsReadOnlyOrIsNone() throws {
    let scratch = try Scratch()
    let text = scratch.file("notes.txt")
    try Data("只是一些笔记，没有台账。".utf8).write(to: URL(fileURLWithPath: text))
    let stranger = try Hand(text)
    stranger.type("log 3\n")
    stranger.endInput()
    #expect(stranger.complaints().contains("is no journal and was left unchanged"))
    stranger.process.waitUntilExit()
  }

  /// Kept with mode 400 in a folder of anybody's, or with any mode in a folder that takes no files.
  @Test(arguments: [(folder: 0o777, file: 0o444), (folder: 0o555, file: 0o666)])
  func aJournalThatCannotBeWrittenIsRead(modes: (folder: Int, file: Int)) throws {
    let scratch = try Scratch()
    let folder = scratch.file("kept #1")
    let path = folder + "/read?only.db"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let made = try journal(path)
    for index in 0..<20 { try made.append(sample(index)) }
    let calls = try made.callCount(.real)
    try made.close()
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: modes.file], ofItemAtPath: path)
    try files.setAttributes([.posixPermissions: modes.folder], ofItemAtPath: folder)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let hand = try Hand(path, asNobody: true)
    hand.type("calls --real\nstats\ncalls 1\nlog 3\n")
    hand.endInput()
    let listed = try hand.line()?["real"] as? [Any]
    #expect(listed?.count == calls)
    let groups = try hand.line()?["groups"] as? [[String: Any]]
    #expect(groups?.first?["dials"] as? Int == calls)
    #expect(try hand.line()?["call"] != nil)
    let complaints = hand.complaints()
    hand.process.waitUntilExit()
    #expect(complaints.contains("is read-only, so nothing was written; to write"), "\(complaints)")
    let names = try files.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".key") }
    #expect(names == ["read?only.db"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
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
