package import CivilTime
package import Diagnostics
package import Journaling

/// One exchange with a team's server: what is missing here is taken, what is missing there is sent.
///
/// Nothing is remembered of what was sent: the server says how far each stream has come, so that a sync that broke
/// off anywhere is gone on with, and twice changes nothing.
package struct Sync {
  private let journal: Journal
  private let address: ServerAddress
  /// Also what is the rep's own, practice above all.
  private let personal: Bool
  private let backoff: Backoff
  private let isInterrupted: () -> Bool
  private let tell: (Progress) -> Void

  package enum Progress {
    case moved(Report)
    case tryingAgain(Int, of: Int, ServerFailure)
  }

  /// What came of it.
  package struct Report: Sendable, Hashable {
    package var pushed = 0
    package var pulled = 0
    /// Events that wait for numbers which are missing before them.
    package var held = 0
    package var gaps: [Gap] = []
    /// Lines that the server or the journal did not take.
    package var refused = 0
    package var reasons: [Bilingual] = []
    /// Events that stay here.
    package var kept = 0
    /// How far the server's clock is ahead of ours.
    package var serverAheadMilliseconds = 0
    package var isLead = false

    package struct Gap: Sendable, Hashable {
      /// The end of the device's key.
      package let mark: String
      package let missing: ClosedRange<Int>
    }
  }

  package init(
    _ journal: Journal, _ address: ServerAddress, personal: Bool, backoff: Backoff,
    isInterrupted: @escaping () -> Bool, tell: @escaping (Progress) -> Void
  ) {
    self.journal = journal
    self.address = address
    self.personal = personal
    self.backoff = backoff
    self.isInterrupted = isInterrupted
    self.tell = tell
  }

  private static let linesAtOnce = TeamServer.linesAtOnce

  /// Runs until both sides have all, and tries again when the server goes away meanwhile.
  ///
  /// - Parameter now: this machine's clock.
  /// - Throws: `ServerFailure` and `Journal.Failure`; what both sides acknowledged stays.
  package func run(now: () -> Instant) throws -> Report {
    var report = Report()
    var failures = 0
    while true {
      let moved = report.pushed + report.pulled
      do {
        try exchange(&report, now)
        return report
      } catch let failure as ServerFailure where failure.isPassing {
        failures = report.pushed + report.pulled > moved ? 1 : failures + 1
        guard failures < backoff.tries else { throw failure.after(tries: failures) }
        tell(.tryingAgain(failures + 1, of: backoff.tries, failure))
        guard backoff.pause(backoff.delayMilliseconds(after: failures)) else {
          throw ServerFailure.interrupted
        }
      }
    }
  }

  private func exchange(_ report: inout Report, _ now: () -> Instant) throws {
    let server = try TeamServer(address, isToSetUp: false, isInterrupted: isInterrupted)
    let hello = try server.hello()
    report.serverAheadMilliseconds = hello.now_ms - now().milliseconds
    report.isLead = hello.is_lead
    try pullShared(server, hello, &report)
    try pullOwn(server, hello, &report)
    try push(server, hello, &report)
  }

  private func inBatches(_ lines: [String], _ body: ([String]) throws -> Void) throws {
    for start in stride(from: 0, to: lines.count, by: Self.linesAtOnce) {
      try stopIfAsked()
      try body(Array(lines[start..<min(start + Self.linesAtOnce, lines.count)]))
    }
  }

  private func stopIfAsked() throws {
    if isInterrupted() { throw ServerFailure.interrupted }
  }

  /// Numbers this journal's own events as a new device's, from where they part from the server's history on.
  ///
  /// - Returns: how many; 0 when nothing has parted.
  /// - Throws: `ServerFailure` and `Journal.Failure`.
  package func startNewDevice(at now: Instant) throws -> Int {
    let server = try TeamServer(address, isToSetUp: false, isInterrupted: isInterrupted)
    let hello = try server.hello()
    guard let here = try journal.heldStreams().first(where: \.isHere),
      let there = hello.streams.first(where: { $0.key == here.key })
    else { return 0 }
    var from = 1
    while from < min(here.next, there.next) {
      try stopIfAsked()
      let last = min(here.next, there.next, from + Self.linesAtOnce) - 1
      let lines = try server.ownLines(here.key, [from...last], most: Self.linesAtOnce)
      if let first = try journal.parting(of: here.key, from: lines) {
        return try journal.startNewDevice(from: first, at: now)
      }
      from = last + 1
    }
    return 0
  }

  // MARK: from the server

  /// What every journal of the team must respect comes first: nothing forgotten is to be sent again.
  private func pullShared(_ server: TeamServer, _ hello: TeamServer.Hello, _ report: inout Report)
    throws
  {
    let lines = try server.sharedLines(since: journal.syncMark(of: hello.team))
    try inBatches(lines) { note(try journal.take($0), &report) }
    try journal.keepSyncMark(hello.now, of: hello.team)
  }

  private func pullOwn(_ server: TeamServer, _ hello: TeamServer.Hello, _ report: inout Report)
    throws
  {
    let lacking = try journal.wanted(
      hello.streams.map { ($0.key, $0.next, TeamServer.ranges($0.kept)) })
    for (stream, numbers) in zip(hello.streams, lacking) {
      // Before another's history is taken under our numbers: is it the same so far?
      if !numbers.isEmpty { try compare(server, stream) }
      try server.pull(stream, numbers, into: journal) {
        note($0, &report)
        try stopIfAsked()
      }
    }
  }

  /// - Throws: `copiedJournal`.
  private func compare(_ server: TeamServer, _ stream: TeamServer.Stream) throws {
    let here = try journal.heldStreams().first { $0.key == stream.key }?.next ?? 1
    let end = min(here, stream.next)
    let from = max(1, end - Self.overlap)
    guard from < end else { return }
    let out = try journal.outgoing(
      of: stream.key, from: from, most: end - from, personal: true, own: [stream.key])
    _ = try server.send(stream.key, out.lines, kept: [])
  }

  private func note(_ taken: Journal.Taken, _ report: inout Report) {
    report.pulled += taken.written
    report.refused += taken.refused
    report.reasons = Array((report.reasons + taken.reasons.map(\.reason)).prefix(3))
    tell(.moved(report))
  }

  // MARK: to the server

  private func push(_ server: TeamServer, _ hello: TeamServer.Hello, _ report: inout Report) throws
  {
    let known = Dictionary(
      hello.streams.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let held = try journal.heldStreams()
    let own = held.filter { $0.isHere || known[$0.key] != nil }
    let keys = Set(own.map(\.key)).union(known.keys)
    report.kept = 0
    report.held = 0
    report.gaps = []
    for stream in own {
      let next = known[stream.key]?.next ?? 1
      let kept = TeamServer.ranges(known[stream.key]?.kept)
      guard stream.isHere || stream.next > next || !kept.isEmpty else { continue }
      let left = try release(server, stream.key, kept, keys, &report)
      let new = try push(server, stream, from: next, keys, &report)
      // What another device keeps is not here.
      if stream.isHere { report.kept = left + new }
    }
  }

  /// Sends what was kept back before and may go now.
  ///
  /// - Returns: how many are kept back still.
  private func release(
    _ server: TeamServer, _ key: String, _ kept: [ClosedRange<Int>], _ own: Set<String>,
    _ report: inout Report
  ) throws -> Int {
    let lines = try journal.released(of: key, among: kept, personal: personal, own: own)
    try inBatches(lines) { note(try server.send(key, $0, kept: []), &report) }
    return kept.reduce(0) { $0 + $1.count } - lines.count
  }

  /// Sends a stream from its next number on.
  ///
  /// - Returns: how many are kept back of those.
  private func push(
    _ server: TeamServer, _ stream: Journal.HeldStream, from next: Int, _ own: Set<String>,
    _ report: inout Report
  ) throws -> Int {
    var kept = 0
    // A few numbers that the server has already show whether both have the same history.
    var from = max(1, min(next, stream.next) - Self.overlap)
    while from < stream.next {
      try stopIfAsked()
      let out = try journal.outgoing(
        of: stream.key, from: from, most: Self.linesAtOnce, personal: personal, own: own)
      if out.next > next || from < next {
        note(try server.send(stream.key, out.lines, kept: out.kept), &report)
      }
      kept += out.kept.reduce(0) { sum, range in
        sum + max(0, range.upperBound - max(range.lowerBound, next) + 1)
      }
      if let gap = out.gap {
        report.held += out.held
        report.gaps.append(.init(mark: String(stream.key.suffix(8)), missing: gap))
      }
      guard out.next > from, out.gap == nil else { break }
      from = out.next
    }
    return kept
  }

  private static let overlap = 20

  private func note(_ sent: TeamServer.Sent, _ report: inout Report) {
    report.pushed += sent.written
    report.refused += sent.refused
    if sent.refused > 0, report.reasons.count < 3 {
      report.reasons.append(
        Bilingual(
          zh: "\(sent.refused) 件是别人的（别人的电话、别人的名字，或已由另一台设备送过），没有收",
          en: "\(count(sent.refused, "event")) left out as another's: a call or name of another, "
            + "or sent by another device before"))
    }
    tell(.moved(report))
  }
}

extension ServerFailure {
  /// The same failure after so many tries.
  fileprivate func after(tries: Int) -> ServerFailure {
    guard case .unreachable(let server, let reason, _) = self else { return self }
    return .unreachable(server: server, reason: reason, tries: tries)
  }
}
