import Foundation
import Glibc
import Journaling
import TestKit
import Testing

/// Sources that are read once: pipes, `/dev/stdin`, `/dev/fd/63`.
@Suite struct PipedImportTests {
  private static let calls = """
    started_at,rep,reach,outcome,lead
    2026-11-23T10:00:00+08:00,lin,connected,callback,13800001111
    2026-11-23T10:00:00+08:00,lin,connected,callback,13800002222
    bad,lin,busy,,

    """

  /// What a body makes of a named pipe that gives these bytes once.
  private func withPipe<Value>(_ bytes: Data, _ body: (String) throws -> Value) throws -> Value {
    let scratch = try Scratch()
    let path = scratch.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    // Whoever reads may go before all is written.
    signal(SIGPIPE, SIG_IGN)
    let writer = Thread {
      let end = FileHandle(forWritingAtPath: path)
      try? end?.write(contentsOf: bytes)
      try? end?.close()
    }
    writer.start()
    return try body(path)
  }

  @Test func aTableComesThroughAPipeWhole() throws {
    let journal = try journal()
    let report = try withPipe(Data(Self.calls.utf8)) { path in
      let file = try ImportFile(path)
      #expect(!Journal.holdsEvents(file))
      #expect(file.byteCount == Self.calls.utf8.count)
      return try journal.importCSV(file, at: now, rejected: { _ in }, progress: { _ in true })
    }
    #expect(report.accepted == 2 && report.rejected == 1)
    #expect(report.reasons.map(\.line) == [4])
  }

  @Test func eventsComeThroughAPipeWhole() throws {
    let first = try journal()
    for index in 0..<300 { try first.append(sample(index)) }
    let text = try exported(first)
    let second = try journal(seed: 8)
    let report = try withPipe(Data(text.utf8)) { path in
      let file = try ImportFile(path)
      #expect(Journal.holdsEvents(file))
      return try second.importEvents(file, rejected: { _ in }, progress: { _ in true })
    }
    #expect(report.rejected == 0 && !report.isCut, "\(report.reasons)")
    #expect(try exported(second) == text)
  }

  @Test func whoGivesUpWaitingForAPipeTakesNothing() throws {
    _ = try withPipe(Data(Self.calls.utf8)) { path in
      #expect(throws: Journal.ImportRefusal.abandoned) { try ImportFile(path, while: { false }) }
    }
  }

  /// What is rejected of such a source has a name of its own in the current folder.
  @Test func rejectsLieBesideAFileAndElsewhereUnderAFreeName() throws {
    let scratch = try Scratch()
    let file = scratch.file("calls.csv")
    try Data(Self.calls.utf8).write(to: URL(fileURLWithPath: file))
    #expect(RejectsFile.path(for: file) == file + ".rejected.csv")
    for source in ["/dev/fd/63", "/dev/stdin", "/proc/self/fd/0"] {
      let path = RejectsFile.path(for: source, ending: "jsonl")
      #expect(!path.contains("/") && path.hasSuffix(".rejected.jsonl"), "\(path)")
    }
    #expect(mkfifo(scratch.file("pipe"), 0o600) == 0)
    #expect(!RejectsFile.path(for: scratch.file("pipe")).contains("/"))
  }
}
