import Foundation
import Spacing
import TestKit
import Testing

@Suite struct HistoryTests {
  @Test func agreesWithEverySharedReview() throws {
    guard let lines = Shared.lines("fsrs-vectors.jsonl") else {
      print("fsrs-vectors.jsonl: skipped, no shared/data folder here")
      return
    }
    let reviews = try replay(lines.dropFirst())
    print("reviews replayed:", reviews)
    #expect(reviews == 6752)
  }

  @Test func agreesWithOurOwnHistories() throws {
    let path = repositoryRoot + "/Tests/SpacingTests/Histories/histories.jsonl"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(try replay(text.split(separator: "\n")[...]) >= 200)
  }

  private func replay(_ lines: ArraySlice<Substring>) throws -> Int {
    var count = 0
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let history = try #require(object as? [String: Any])
      var parameters = Parameters.standard
      if let weights = history["parameters"] as? [Double] {
        parameters = try #require(Parameters(weights))
      }
      let scheduler = Scheduler(
        parameters: parameters,
        desiredRetention: try #require(history["desired_retention"] as? Double),
        learningStepsSeconds: try #require(history["learning_steps_s"] as? [Int]),
        relearningStepsSeconds: try #require(history["relearning_steps_s"] as? [Int]),
        longestIntervalDays: try #require(history["maximum_interval"] as? Int))
      var card = Card.new
      for review in try #require(history["reviews"] as? [[String: Any]]) {
        let now = try #require(review["t"] as? Int)
        let grade = try #require((review["rating"] as? Int).flatMap(Grade.init))
        near(
          scheduler.retrievability(of: card, atSeconds: now), review["R_before"] as? Double, line)
        let (next, due) = scheduler.review(card, grade, atSeconds: now)
        card = next
        #expect(card.state.rawValue == review["state"] as? Int)
        #expect(card.step == review["step"] as? Int)
        near(card.memory?.stabilityDays ?? .nan, review["S"] as? Double, line)
        near(card.memory?.difficulty ?? .nan, review["D"] as? Double, line)
        #expect(due == review["due"] as? Int, "\(line.prefix(80)) at \(now)")
        count += 1
      }
    }
    return count
  }

  private func near(_ seen: Double, _ wanted: Double?, _ line: Substring) {
    let wanted = wanted ?? .nan
    #expect(abs(seen - wanted) <= 1e-12 * abs(wanted), "\(line.prefix(80)): \(seen), not \(wanted)")
  }
}

@Suite struct SchedulerTests {
  @Test func neverShortensByGradingBetter() {
    let scheduler = Scheduler()
    for stability in [0.01, 0.5, 3, 40, 900] {
      for days in [1, 3, 30, 400] {
        let card = Card(
          state: .review, step: nil,
          memory: Memory(stabilityDays: stability, difficulty: 5), lastSeconds: 0)
        let dues = Grade.allCases.map {
          scheduler.review(card, $0, atSeconds: days * 86_400).dueSeconds
        }
        #expect(dues == dues.sorted())
      }
    }
  }

  @Test func survivesAClockThatGoesBack() {
    let scheduler = Scheduler()
    let (card, _) = scheduler.review(.new, .easy, atSeconds: 1_000_000)
    let (again, due) = scheduler.review(card, .good, atSeconds: 500_000)
    #expect(due > 500_000)
    #expect((again.memory?.stabilityDays ?? 0) > 0)
  }

  @Test func refusesWeightsOutOfBounds() {
    #expect(Parameters([1, 2]) == nil)
    #expect(Parameters(Array(repeating: 200, count: 21)) == nil)
    #expect(Parameters(Parameters.standard.weights) == .standard)
  }
}
