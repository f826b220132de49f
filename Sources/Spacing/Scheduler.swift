import Glibc

/// When a card is to be seen again: FSRS-6 as py-fsrs 6.3.2 computes it (Open Spaced Repetition, MIT),
/// without its random fuzz.
///
/// A value: card, grade and time in, card and due time out. It knows no clock.
package struct Scheduler: Sendable, Hashable {
  package let parameters: Parameters
  /// The chance of recall at which a card is due, strictly between 0 and 1.
  package let desiredRetention: Double
  package let learningStepsSeconds: [Int]
  package let relearningStepsSeconds: [Int]
  package let longestIntervalDays: Int
  private let decay: Double
  private let factor: Double

  private static let leastStabilityDays = 0.001
  private static let secondsPerDay = 86_400

  /// - Parameters:
  ///   - desiredRetention: brought into 0.01…0.99.
  ///   - learningStepsSeconds: intervals before a new card is graduated; may be empty.
  ///   - relearningStepsSeconds: intervals after a lapse; may be empty.
  package init(
    parameters: Parameters = .standard, desiredRetention: Double = 0.9,
    learningStepsSeconds: [Int] = [60, 600], relearningStepsSeconds: [Int] = [600],
    longestIntervalDays: Int = 36_500
  ) {
    self.parameters = parameters
    self.desiredRetention = min(max(desiredRetention, 0.01), 0.99)
    self.learningStepsSeconds = learningStepsSeconds
    self.relearningStepsSeconds = relearningStepsSeconds
    self.longestIntervalDays = max(1, longestIntervalDays)
    decay = parameters.decay
    factor = pow(0.9, 1 / decay) - 1
  }

  /// The chance that the card is recalled at a time: 0 before the first review.
  ///
  /// R(t, S) = (1 + factor · t / S)^decay with t in whole days elapsed.
  package func retrievability(of card: Card, atSeconds now: Int) -> Double {
    guard let memory = card.memory, let last = card.lastSeconds else { return 0 }
    return retrievability(days: max(0, wholeDays(from: last, to: now)), memory.stabilityDays)
  }

  /// The card after a review, and when it is due, in seconds since 1970.
  package func review(_ card: Card, _ grade: Grade, atSeconds now: Int) -> (
    card: Card, dueSeconds: Int
  ) {
    var next = card
    next.memory = remembered(card, grade, now)
    next.lastSeconds = now
    let stability = next.memory?.stabilityDays ?? Self.leastStabilityDays
    let wait: Int
    switch card.state {
    case .learning:
      wait = stepped(&next, grade, learningStepsSeconds, stability)
    case .relearning:
      wait = stepped(&next, grade, relearningStepsSeconds, stability)
    case .review:
      if grade == .again, let first = relearningStepsSeconds.first {
        next.state = .relearning
        next.step = 0
        wait = first
      } else {
        wait = intervalSeconds(stability)
      }
    }
    return (next, now + wait)
  }

  /// The wait after a review among steps; the card moves on to `review` when they are done.
  private func stepped(_ card: inout Card, _ grade: Grade, _ steps: [Int], _ stability: Double)
    -> Int
  {
    let step = card.step ?? 0
    func graduate() -> Int {
      card.state = .review
      card.step = nil
      return intervalSeconds(stability)
    }
    guard !steps.isEmpty, step < steps.count || grade == .again else { return graduate() }
    switch grade {
    case .again:
      card.step = 0
      return steps[0]
    case .hard:
      guard step == 0 else { return steps[step] }
      return steps.count == 1 ? steps[0] * 3 / 2 : (steps[0] + steps[1]) / 2
    case .good:
      guard step + 1 < steps.count else { return graduate() }
      card.step = step + 1
      return steps[step + 1]
    case .easy: return graduate()
    }
  }

  private func remembered(_ card: Card, _ grade: Grade, _ now: Int) -> Memory {
    guard let memory = card.memory, let last = card.lastSeconds else {
      return Memory(
        stabilityDays: max(parameters.firstStabilityDays(grade), Self.leastStabilityDays),
        difficulty: clamped(firstDifficulty(grade)))
    }
    let days = wholeDays(from: last, to: now)
    let stability: Double
    if days < 1 {
      stability = sameDay(memory.stabilityDays, grade)
    } else {
      let recall = retrievability(days: days, memory.stabilityDays)
      stability =
        grade == .again ? forgotten(memory, recall) : recalled(memory, recall, grade)
    }
    return Memory(
      stabilityDays: max(stability, Self.leastStabilityDays),
      difficulty: difficulty(memory.difficulty, grade))
  }

  private func wholeDays(from last: Int, to now: Int) -> Int {
    let elapsed = now - last
    return elapsed >= 0
      ? elapsed / Self.secondsPerDay : (elapsed - Self.secondsPerDay + 1) / Self.secondsPerDay
  }

  private func retrievability(days: Int, _ stability: Double) -> Double {
    pow(1 + factor * Double(max(0, days)) / stability, decay)
  }

  private func firstDifficulty(_ grade: Grade) -> Double {
    parameters.firstDifficulty
      - exp(parameters.firstDifficultySlope * Double(grade.rawValue - 1)) + 1
  }

  private func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

  private func difficulty(_ before: Double, _ grade: Grade) -> Double {
    let change = -(parameters.difficultyStep * Double(grade.rawValue - 3))
    let damped = before + (10 - before) * change / 9
    return clamped(
      parameters.difficultyReversion * firstDifficulty(.easy)
        + (1 - parameters.difficultyReversion) * damped)
  }

  private func sameDay(_ stability: Double, _ grade: Grade) -> Double {
    var increase =
      exp(parameters.sameDayGain * (Double(grade.rawValue - 3) + parameters.sameDayShift))
      * pow(stability, -parameters.sameDaySaturation)
    if grade >= .hard { increase = max(increase, 1) }
    return stability * increase
  }

  private func recalled(_ memory: Memory, _ recall: Double, _ grade: Grade) -> Double {
    let penalty = grade == .hard ? parameters.hardPenalty : 1
    let bonus = grade == .easy ? parameters.easyBonus : 1
    return memory.stabilityDays
      * (1
        + exp(parameters.recallGain) * (11 - memory.difficulty)
        * pow(memory.stabilityDays, -parameters.recallSaturation)
        * (exp((1 - recall) * parameters.recallForgetting) - 1) * penalty * bonus)
  }

  private func forgotten(_ memory: Memory, _ recall: Double) -> Double {
    let long =
      parameters.lapseScale * pow(memory.difficulty, -parameters.lapseDifficulty)
      * (pow(memory.stabilityDays + 1, parameters.lapseStability) - 1)
      * exp((1 - recall) * parameters.lapseForgetting)
    let short =
      memory.stabilityDays / exp(parameters.sameDayGain * parameters.sameDayShift)
    return min(long, short)
  }

  private func intervalSeconds(_ stability: Double) -> Int {
    let days = (stability / factor * (pow(desiredRetention, 1 / decay) - 1))
      .rounded(.toNearestOrEven)
    let bounded = min(max(days, 1), Double(longestIntervalDays))
    return Int(bounded) * Self.secondsPerDay
  }
}
