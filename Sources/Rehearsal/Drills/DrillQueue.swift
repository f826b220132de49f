package import CivilTime
import Diagnostics
package import Playbooks
package import Spacing

/// What there is to drill today, in order: a pure function of what was drilled, what real calls cost, and the day.
///
/// 1. Cards due by the end of today: those that cost a real call since they were last drilled first, then the one
///    least likely to be remembered.
/// 2. Objections that cost real calls since they were last drilled, or never were: the costliest first.
/// 3. New ones by weight, a few a day.
package struct DrillQueue: Sendable {
  /// Where an objection's card stands, from the journal.
  package struct Standing: Sendable, Hashable {
    package let objection: String
    package let card: Card
    package let dueSeconds: Int
    /// How often it was drilled; decides which phrase and which model answer come next.
    package let drilled: Int

    package init(objection: String, card: Card, dueSeconds: Int, drilled: Int) {
      self.objection = objection
      self.card = card
      self.dueSeconds = dueSeconds
      self.drilled = drilled
    }
  }

  /// A real call that ended without an appointment, and an objection in it that was not handled.
  package struct Loss: Sendable, Hashable {
    package let objection: String
    /// When the call was made, in seconds since 1970.
    package let seconds: Int

    package init(objection: String, seconds: Int) {
      self.objection = objection
      self.seconds = seconds
    }
  }

  /// All that is remembered of drilling and of real calls.
  package struct History: Sendable {
    package var standings: [Standing]
    package var losses: [Loss]
    /// Cards drilled for the first time today.
    package var newToday: Int

    package init(standings: [Standing] = [], losses: [Loss] = [], newToday: Int = 0) {
      self.standings = standings
      self.losses = losses
      self.newToday = newToday
    }
  }

  /// Why an objection is in the queue.
  package enum Why: Sendable, Hashable {
    case due
    /// Real calls it cost since it was last drilled.
    case lost(calls: Int)
    case new
    /// Asked for before its day.
    case ahead
  }

  /// One objection to drill.
  package struct Item: Sendable {
    package let objection: Objection
    package var card: Card
    /// When it was or is due, in seconds since 1970; nil for one never drilled.
    package var dueSeconds: Int?
    package var drilled: Int
    package let why: Why
    /// The chance that it is remembered now, 0…1; 0 for one never drilled.
    package var recall: Double

    package init(
      _ objection: Objection, _ standing: Standing?, why: Why, recall: Double
    ) {
      self.objection = objection
      card = standing?.card ?? .new
      dueSeconds = standing?.dueSeconds
      drilled = standing?.drilled ?? 0
      self.why = why
      self.recall = recall
    }
  }

  /// New cards a day: with their second showing they fill about half of ten minutes.
  package static let newADay = 4

  /// The objections to drill, most urgent first.
  ///
  /// - Parameters:
  ///   - objections: everything that can be drilled; of equal ids the first counts.
  ///   - weights: how often prospects raise each, by id; only those with a weight are introduced as new.
  ///   - atLeast: how many are wanted; filled up with new ones beyond the day's, then with the next due.
  package static func today(
    _ objections: [Objection], weights: [String: Int], history: History, at now: Instant,
    atLeast wanted: Int = 0, scheduler: Scheduler = Scheduler()
  ) -> [Item] {
    let seconds = now.milliseconds / 1000
    let tomorrow = ((now.day.number + 1) * 1440 - now.offsetMinutes) * 60
    let standings = Dictionary(history.standings.map { ($0.objection, $0) }) { first, _ in first }
    var lost: [String: Int] = [:]
    for loss in history.losses
    where loss.seconds > standings[loss.objection]?.card.lastSeconds ?? Int.min {
      lost[loss.objection, default: 0] += 1
    }
    var seen: Set<String> = []
    var groups: [[(item: Item, key: [Double])]] = [[], [], [], []]
    for (place, objection) in objections.enumerated() {
      let id = objection.id.value
      guard seen.insert(id).inserted else { continue }
      let standing = standings[id]
      let cost = Double(lost[id] ?? 0)
      let recall = standing.map { scheduler.retrievability(of: $0.card, atSeconds: seconds) } ?? 0
      func add(_ why: Why, to group: Int, _ key: Double...) {
        groups[group].append(
          (Item(objection, standing, why: why, recall: recall), key + [Double(place)]))
      }
      if let standing, standing.dueSeconds < tomorrow {
        add(.due, to: 0, -cost, recall)
      } else if cost > 0 {
        add(.lost(calls: Int(cost)), to: 1, -cost)
      } else if let standing {
        add(.ahead, to: 3, Double(standing.dueSeconds))
      } else if let weight = weights[id], weight > 0 {
        add(.new, to: 2, -Double(weight))
      }
    }
    for index in groups.indices {
      groups[index].sort { $0.key.lexicographicallyPrecedes($1.key) }
    }
    var items = (groups[0] + groups[1]).map(\.item)
    let room = max(0, newADay - history.newToday)
    items += groups[2].prefix(max(room, wanted - items.count)).map(\.item)
    if items.count < wanted { items += groups[3].prefix(wanted - items.count).map(\.item) }
    return items
  }
}
