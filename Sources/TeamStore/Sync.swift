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
    /// Events that the server refuses; every sync sends them again.
    package var refusals = Refusals()
    /// Lines from the server that the journal did not take, and why the first of them.
    package var untaken = 0
    package var reasons: [Bilingual] = []
    /// Events that stay here.
    package var kept = 0
    /// Those of them that say something of others' calls.
    package var ofOthers = 0
    /// How far the server's clock is ahead of ours.
    package var serverAheadMilliseconds = 0
    package var isLead = false
    /// The key here is not the team's: what one makes the other does not know again.
    package var otherKey: OtherKey?

    /// Whether either side lacks something that it was to get.
    package var isInStep: Bool { refusals.count + untaken + held == 0 && otherKey == nil }

    /// Marks of two keys.
    package struct OtherKey: Sendable, Hashable {
      package let own: String
      package let team: String
    }

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
    var waited = 0
    while true {
      let moved = report.pushed + report.pulled
      do {
        try exchange(&report, now)
        return report
      } catch let failure as ServerFailure where failure.isPassing {
        if report.pushed + report.pulled > moved { (failures, waited) = (0, 0) }
        failures += 1
        guard failures < backoff.tries else {
          throw failure.after(tries: failures, milliseconds: waited)
        }
        tell(.tryingAgain(failures + 1, of: backoff.tries, failure))
        let delay = backoff.delayMilliseconds(after: failures)
        guard backoff.pause(delay) else { throw ServerFailure.interrupted }
        waited += delay
      }
    }
  }

  private func exchange(_ report: inout Report, _ now: () -> Instant) throws {
    let server = try TeamServer(address, isToSetUp: false, isInterrupted: isInterrupted)
    let hello = try server.hello()
    report.serverAheadMilliseconds = hello.now_ms - now().milliseconds
    report.isLead = hello.is_lead
    (report.refusals, report.untaken, report.reasons) = (Refusals(), 0, [])
    report.refusals.login = hello.login
    report.otherKey = try otherKey(server, hello)
    try pullShared(server, hello, &report)
    try pullOwn(server, hello, &report)
    try push(server, hello, &report)
    try journal.keepRefused(report.refusals.count, of: hello.team)
  }

  /// Compares the key here with the team's, which is that of the first lead who syncs.
  private func otherKey(_ server: TeamServer, _ hello: TeamServer.Hello) throws -> Report.OtherKey?
  {
    guard let own = try journal.heldTeamKeyMark() else { return nil }
    let team =
      try hello.key_mark == nil && hello.is_lead ? server.keepKeyMark(own) : hello.key_mark
    guard let team, team != own else { return nil }
    return Report.OtherKey(own: own, team: team)
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
      hello.streams.map { ($0.key, $0.next, $0.absent) })
    for (stream, numbers) in zip(hello.streams, lacking) {
      // Before another's history is taken under our numbers: is it the same so far?
      if !numbers.isEmpty { try compare(server, stream) }
      try server.pull(stream, numbers, into: journal) {
        note($0, &report)
        try stopIfAsked()
      }
    }
  }

  /// Sends the last numbers that both have, and of them only what the server has: nothing new, and nothing that is
  /// the rep's own, comes in by this.
  ///
  /// - Throws: `copiedJournal`.
  private func compare(_ server: TeamServer, _ stream: TeamServer.Stream) throws {
    let here = try journal.heldStreams().first { $0.key == stream.key }?.next ?? 1
    let end = min(here, stream.next)
    let from = max(1, end - Self.overlap)
    guard from < end else { return }
    var there = RangeSet(from..<end)
    for range in stream.absent { there.remove(contentsOf: range.lowerBound..<range.upperBound + 1) }
    let both = try journal.released(
      of: stream.key, among: there, personal: true, own: [stream.key])
    _ = try server.send(stream.key, both.lines, kept: [])
  }

  private func note(_ taken: Journal.Taken, _ report: inout Report) {
    report.pulled += taken.written
    report.untaken += taken.refused
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
    report.ofOthers = 0
    report.held = 0
    report.gaps = []
    for stream in hello.streams where !own.contains(where: { $0.key == stream.key }) {
      report.refusals.add(TeamServer.set(stream.refused), of: stream.key, for: .elsewhere)
    }
    for stream in own {
      let there = known[stream.key]
      let next = there?.next ?? 1
      guard stream.isHere || stream.next > next || there?.absent.isEmpty == false else { continue }
      let left = try there.map { try release(server, $0, keys, &report) } ?? Staying()
      let new = try push(server, stream, from: next, keys, &report)
      // What another device keeps is not here.
      guard stream.isHere else { continue }
      report.kept = left.kept + new.kept
      report.ofOthers = left.ofOthers + new.ofOthers
    }
  }

  /// How many numbers of a stream stay where they are.
  private struct Staying {
    var kept = 0
    var ofOthers = 0
  }

  /// Sends what was kept back before and may go now, and what was refused.
  private func release(
    _ server: TeamServer, _ stream: TeamServer.Stream, _ own: Set<String>, _ report: inout Report
  ) throws -> Staying {
    let refused = TeamServer.set(stream.refused)
    let absent = TeamServer.set(stream.kept).union(refused)
    let found = try journal.released(of: stream.key, among: absent, personal: personal, own: own)
    report.refusals.add(refused.subtracting(found.here), of: stream.key, for: .elsewhere)
    try inBatches(found.lines) {
      note(try server.send(stream.key, $0, kept: []), stream.key, &report)
    }
    let staying = absent.subtracting(found.numbers).subtracting(refused.subtracting(found.here))
    return Staying(kept: Self.count(staying), ofOthers: Self.count(found.ofOthers))
  }

  private static func count(_ numbers: RangeSet<Int>) -> Int {
    numbers.ranges.reduce(0) { $0 + $1.count }
  }

  /// Sends a stream from its next number on.
  ///
  /// - Returns: how many are kept back of those.
  private func push(
    _ server: TeamServer, _ stream: Journal.HeldStream, from next: Int, _ own: Set<String>,
    _ report: inout Report
  ) throws -> Staying {
    var staying = Staying()
    // A few numbers that the server has already show whether both have the same history.
    var from = max(1, min(next, stream.next) - Self.overlap)
    let sent = RangeSet(1..<next)
    while from < stream.next {
      try stopIfAsked()
      let out = try journal.outgoing(
        of: stream.key, from: from, most: Self.linesAtOnce, personal: personal, own: own)
      if out.next > next || from < next {
        note(try server.send(stream.key, out.lines, kept: out.kept), stream.key, &report)
      }
      let kept = RangeSet(out.kept.map { $0.lowerBound..<$0.upperBound + 1 })
      staying.kept += Self.count(kept.subtracting(sent))
      staying.ofOthers += Self.count(out.ofOthers.subtracting(sent))
      if let gap = out.gap {
        report.held += out.held
        report.gaps.append(.init(mark: String(stream.key.suffix(8)), missing: gap))
      }
      guard out.next > from, out.gap == nil else { break }
      from = out.next
    }
    return staying
  }

  private static let overlap = 20

  private func note(_ sent: TeamServer.Sent, _ stream: String, _ report: inout Report) {
    report.pushed += sent.written
    report.refusals.add(sent.why, of: stream)
    tell(.moved(report))
  }
}

extension ServerFailure {
  /// The same failure after so many tries and so long a wait.
  fileprivate func after(tries: Int, milliseconds: Int) -> ServerFailure {
    guard case .unreachable(let server, let reason, _, _) = self else { return self }
    return .unreachable(server: server, reason: reason, tries: tries, milliseconds: milliseconds)
  }
}
