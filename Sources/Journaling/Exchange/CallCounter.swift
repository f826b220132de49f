import Dispatch
import Hearing
import Rehearsal
import Reviewing
import Synchronization

/// Counts calls on a thread of its own while their rows are written, some thousands at a time.
final class CallCounter {
  /// What is counted of a call, names by their codes in the journal.
  struct Call: Sendable {
    let facts: Tally.Facts
    let after: AppointmentEvent?
    let codes: Rollup.Codes
  }

  private final class Sum: Sendable {
    let rollup = Mutex(Rollup())
  }

  private let queue = DispatchQueue(label: "spar.import.count")
  /// Groups that may wait to be counted, so that memory stays small where writing is quicker.
  private let room = DispatchSemaphore(value: 4)
  private let sum = Sum()
  private var waiting: [Call] = []

  private static let callsPerGroup = 4096

  func add(_ call: Call) {
    waiting.append(call)
    if waiting.count == Self.callsPerGroup { count() }
  }

  private func count() {
    let (calls, sum, room) = (waiting, sum, room)
    waiting = []
    waiting.reserveCapacity(Self.callsPerGroup)
    room.wait()
    queue.async {
      sum.rollup.withLock { rollup in
        for call in calls { rollup.add(call) }
      }
      room.signal()
    }
  }

  /// The tallies of all calls that were added; counting begins anew.
  func tallies() -> Rollup {
    if !waiting.isEmpty { count() }
    queue.sync {}
    return sum.rollup.withLock { rollup in
      defer { rollup = Rollup() }
      return rollup
    }
  }
}

extension Rollup {
  fileprivate mutating func add(_ call: CallCounter.Call) {
    var tally = Tally(of: call.facts)
    if call.facts.outcome == .appointment { tally += Tally.settled(call.after) }
    add(tally, call.codes)
  }
}
