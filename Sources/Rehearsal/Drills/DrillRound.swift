import Diagnostics
import Playbooks
package import Spacing

/// One sitting of drills: which comes next, and where each card stands after its grade.
///
/// A card among its learning steps comes back within the sitting: when its minutes are over, or at the end when
/// nothing else is left, up to twenty minutes early.
package struct DrillRound: Sendable {
  package typealias Item = DrillQueue.Item

  /// Ten minutes a day: no drill is begun after them.
  package static let lengthSeconds = 600
  /// How early a learning step may be taken when nothing else waits.
  package static let aheadSeconds = 1200

  private let scheduler: Scheduler
  private let limit: Int
  private let startSeconds: Int
  private var waiting: [Item]
  private var learning: [Item] = []
  package private(set) var done: [Done] = []

  /// A graded drill.
  package struct Done: Sendable {
    /// As it was before the answer.
    package let before: Item
    package var grade: Grade
    package var card: Card
    package var dueSeconds: Int
    package let reviewedSeconds: Int
  }

  /// - Parameter limit: answers in all.
  package init(
    _ items: [Item], limit: Int, startSeconds: Int, scheduler: Scheduler = Scheduler()
  ) {
    waiting = items
    self.limit = limit
    self.startSeconds = startSeconds
    self.scheduler = scheduler
  }

  /// Cards that were not begun.
  package var left: Int { waiting.count }
  /// About how many answers are still to come.
  ///
  /// - Parameter inHand: cards that were dealt and not answered; theirs does not count.
  package func remaining(inHand: Int) -> Int {
    max(0, min(limit - done.count - inHand, waiting.count + learning.count))
  }

  /// The next card, or nil when the sitting is over.
  package mutating func next(atSeconds now: Int) -> Item? {
    guard done.count < limit, now - startSeconds < Self.lengthSeconds else { return nil }
    let soonest = learning.indices.min {
      (learning[$0].dueSeconds ?? 0, $0) < (learning[$1].dueSeconds ?? 0, $1)
    }
    if let soonest, learning[soonest].dueSeconds ?? 0 <= now { return learning.remove(at: soonest) }
    if !waiting.isEmpty { return waiting.removeFirst() }
    guard let soonest, learning[soonest].dueSeconds ?? 0 <= now + Self.aheadSeconds else {
      return nil
    }
    return learning.remove(at: soonest)
  }

  /// Puts a card that was shown and not answered back.
  package mutating func putBack(_ item: Item) { waiting.insert(item, at: 0) }

  /// Grades a drill. Two reviews of one card never carry the same second.
  package mutating func take(_ grade: Grade, for item: Item, atSeconds now: Int) -> Done {
    let seconds = max(now, (item.card.lastSeconds ?? Int.min) &+ 1)
    let (card, due) = scheduler.review(item.card, grade, atSeconds: seconds)
    let entry = Done(
      before: item, grade: grade, card: card, dueSeconds: due, reviewedSeconds: seconds)
    done.append(entry)
    requeue(entry)
    return entry
  }

  /// Lowers the last grade; nil when there is none or it would not be lower.
  package mutating func lower(to grade: Grade) -> Done? {
    guard var last = done.last, grade < last.grade else { return nil }
    let (card, due) = scheduler.review(last.before.card, grade, atSeconds: last.reviewedSeconds)
    last.grade = grade
    last.card = card
    last.dueSeconds = due
    done[done.count - 1] = last
    learning.removeAll { $0.objection.id.value == last.before.objection.id.value }
    requeue(last)
    return last
  }

  private mutating func requeue(_ entry: Done) {
    guard entry.card.state != .review else { return }
    var item = entry.before
    item.card = entry.card
    item.dueSeconds = entry.dueSeconds
    item.drilled += 1
    item.recall = scheduler.retrievability(of: entry.card, atSeconds: entry.reviewedSeconds)
    learning.append(item)
  }
}
