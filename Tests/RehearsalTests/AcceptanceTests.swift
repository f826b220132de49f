import CivilTime
import Diagnostics
import Hearing
import Playbooks
import TestKit
import Testing

@testable import Rehearsal

@Suite struct AcceptanceTests {
  /// Calls of every persona that end with an appointment, per hundred.
  static func share(
    _ language: Language, _ persona: Persona, calls: Int, _ rep: (Session) -> String
  ) -> (booked: Double, failed: Double) {
    var booked = 0
    var failed = 0
    for seed in 0..<calls {
      var plan = Shipped.plan(
        language, persona: persona.header.id.value, seed: UInt64(seed) &* 7919 &+ 13)
      plan.volume = .silent
      let session = Reps.call(plan, rep)
      if session.ending?.outcome == .appointment { booked += 1 }
      if session.ending?.failedBy != nil { failed += 1 }
    }
    return (Double(booked) * 100 / Double(calls), Double(failed) * 100 / Double(calls))
  }

  /// Shares a persona of each difficulty is to be won in, per hundred (coaching.md §7).
  static func target(_ difficulty: Persona.Difficulty) -> ClosedRange<Double> {
    switch difficulty {
    case .easy: 60...75
    case .medium: 30...45
    case .hard: 10...20
    }
  }

  /// Calls a cell: what a test run has time for.
  static let calls = Shipped.isThorough ? 10_000 : 40

  @Test func whoFollowsTheModelBooksTheTargetShareAndWhoAsksOpenlyAlmostNever() {
    // Four standard errors of a share near one half, so that chance fails no build.
    let slack = 200 / Double(Self.calls).squareRoot()
    for persona in Shipped.personas where persona.header.language == .zh || Shipped.isThorough {
      let language = persona.header.language
      let name = "\(language.rawValue) \(persona.header.id.value) \(persona.difficulty.rawValue)"
      let model = Self.share(language, persona, calls: Self.calls, Reps.model).booked
      let open = Self.share(language, persona, calls: Self.calls, Reps.open).booked
      print("\(name): model \(model) %, open \(open) %")
      #expect(open <= 2 + slack / 2, "\(name)")
      if persona.winnable == 0 {
        #expect(model == 0, "\(name)")
      } else {
        let target = Self.target(persona.difficulty)
        #expect(
          target.lowerBound - slack...target.upperBound + slack ~= model, "\(name): \(model)")
      }
    }
  }

  @Test func whoIgnoresAFinalNoFailsHoweverItEnds() {
    var met = 0
    for seed in UInt64(0)..<(Shipped.isThorough ? 2000 : 150) {
      let language: Language = seed % 2 == 0 ? .zh : .en
      let personas = Shipped.personas.filter { $0.header.language == language }
      let persona = personas[Int(seed / 2) % personas.count].header.id.value
      var session = Session(Shipped.plan(language, persona: persona, seed: seed))
      var sawFinal = false
      for _ in 0..<40 where !session.isOver {
        if case .letGo = session.duty { sawFinal = true }
        session.hear(Reps.deaf(session))
      }
      guard sawFinal else { continue }
      met += 1
      #expect(session.ending?.failedBy == .respectsFinalNo, "seed \(seed) \(persona)")
      #expect(Debrief(session)?.score.points == 0, "seed \(seed) \(persona)")
    }
    print("final refusals ignored: \(met), all failed")
    #expect(met > 8)
  }

  @Test func sayingItBetterNeverHurts() {
    var weaker = Acceptance(style: .choice)
    let best = weaker.chance(.medium)
    for style in AskStyle.allCases {
      #expect(Acceptance(style: style).chance(.medium) <= best)
    }
    for fault in [
      \Acceptance.pressed, \.contradicted, \.pitched, \.refusedTimesOffered,
      \.askedInsteadOfExploring, \.conceded,
    ] {
      weaker[keyPath: fault] += 1
      let chance = weaker.chance(.medium)
      #expect(chance < best)
      weaker[keyPath: fault] -= 1
    }
    #expect(Acceptance(style: .choice).points == 100)
  }

  @Test func aCallThatCannotBeWonCanScoreFull() {
    var best = 0
    for seed in UInt64(0)..<60 {
      let session = Reps.call(Shipped.plan(.zh, seed: seed), Reps.model)
      guard let debrief = Debrief(session), session.ending?.outcome != .appointment else {
        continue
      }
      best = max(best, debrief.score.points)
    }
    #expect(best == 100)
  }
}
