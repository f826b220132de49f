import Diagnostics
import Playbooks
import TestKit
import Testing

@testable import Rehearsal

/// Steering as coaching.md §4 has it.
@Suite struct SteeringTests {
  static let seeds = UInt64(0)..<(Shipped.isThorough ? 400 : 80)

  /// A rep who asks whenever it may be asked, in two times, and answers real concerns with a question.
  static func persistent(_ session: Session) -> String {
    let isChinese = session.plan.language == .zh
    let slots = session.slotWords
    switch session.duty {
    case .stage(.ask), .answer(.reflex), .reply:
      let lead = isChinese ? "听得出来，您忙。" : "I hear you, fair enough. "
      return lead
        + (isChinese
          ? "您看\(slots[0])，还是\(slots[1])？" : "Would \(slots[0]) suit you, or \(slots[1])?")
    default: return Reps.model(session)
    }
  }

  @Test func thereAreThreeAsksAtMostAndTheLastIsAnnounced() {
    var thirds = 0
    for seed in Self.seeds {
      let language: Language = seed % 2 == 0 ? .zh : .en
      let session = Reps.call(
        Shipped.plan(language, persona: "sceptic", seed: seed), Self.persistent)
      let asks = session.turns.filter { $0.askNumber != nil }
      #expect(asks.count <= 4, "seed \(seed)")
      for ask in asks where ask.askNumber == 3 {
        thirds += 1
        #expect(ask.remark?.text(language).contains(language == .zh ? "最后一次" : "the last") == true)
      }
    }
    #expect(thirds > 3)
  }

  @Test func anAskThatWasMissedLeadsBackToTwoTimes() {
    var steps = [0, 0, 0]
    for seed in Self.seeds {
      let language: Language = seed % 2 == 0 ? .zh : .en
      let filler = language == .zh ? "嗯，我们做这个很多年了。" : "Well, we have done this for years."
      let session = Reps.call(Shipped.plan(language, persona: "nice-talker", seed: seed)) { call in
        switch call.duty {
        case .stage(.ask), .answer(.reflex): filler
        default: Reps.model(call)
        }
      }
      var misses = 0
      for turn in session.turns {
        let isMissed = turn.marks.contains {
          $0.verdict == .missed && [.asksAgain, .offersChoice].contains($0.criterion)
        }
        guard isMissed, turn.next != nil else { continue }
        misses += 1
        let slots = turn.asides.contains {
          if case .slots(_, let two) = $0 { two.count == 2 } else { false }
        }
        let gaps = turn.asides.contains { if case .gaps = $0 { true } else { false } }
        let lines = turn.asides.contains {
          if case .choices(let all) = $0 { all.count >= 2 } else { false }
        }
        switch misses {
        case 1:
          #expect(slots, "seed \(seed)")
          steps[0] += 1
        case 2:
          #expect(slots && gaps, "seed \(seed)")
          steps[1] += 1
        default:
          #expect(lines, "seed \(seed)")
          steps[2] += 1
        }
      }
    }
    #expect(steps.allSatisfy { $0 > 0 }, "\(steps)")
  }

  @Test func aRealConcernSuspendsTheAskUntilItIsExplored() {
    var concerns = 0
    for seed in Self.seeds {
      let language: Language = seed % 2 == 0 ? .zh : .en
      let plan = Shipped.plan(language, persona: "sceptic", volume: .full, seed: seed)
      var session = Session(plan)
      for _ in 0..<30 where !session.isOver {
        let isReal = session.duty == .answer(.real)
        let turn = session.hear(Reps.model(session))
        guard isReal else { continue }
        concerns += 1
        #expect(turn.marks.contains { $0.criterion == .asksAgain && $0.verdict == .moot })
        #expect(
          turn.marks.contains { $0.criterion == .exploresBeforeAnswering && $0.verdict == .met })
        var other = Session(plan, replaying: Array(session.typed.dropLast()))
        let pushed = other.hear(other.line(for: [.acknowledged, .choice]))
        #expect(
          pushed.marks.contains {
            $0.criterion == .exploresBeforeAnswering && $0.verdict == .missed
          }, "seed \(seed)")
      }
    }
    #expect(concerns > 5)
  }

  @Test func afterAFinalNoEveryAskFailsAndAGoodbyeDoesNot() {
    var finals = 0
    for seed in UInt64(0)..<240 {
      let language: Language = seed % 2 == 0 ? .zh : .en
      var session = Session(Shipped.plan(language, persona: "where-my-number", seed: seed))
      for _ in 0..<30 where !session.isOver {
        guard case .letGo(.doNotContact) = session.duty else {
          session.hear(Reps.model(session))
          continue
        }
        finals += 1
        var asking = session
        asking.hear(asking.line(for: [.choice]))
        #expect(Debrief(asking)?.score.points == 0, "seed \(seed)")
        session.hear(session.line(for: [.promise, .thanks]))
        #expect(session.isOver)
        #expect(Debrief(session)?.score.failedBy == nil, "seed \(seed)")
      }
    }
    #expect(finals > 2, "\(finals)")
  }

  @Test func silentSaysNothingLightOnceAndFullAll() throws {
    for seed in UInt64(0)..<40 {
      let language: Language = seed % 2 == 0 ? .zh : .en
      func call(_ volume: Volume) -> Session {
        var session = Session(Shipped.plan(language, volume: volume, seed: seed))
        var dice = SplitMix(seed: seed)
        for _ in 0..<25 where !session.isOver {
          session.hear(SessionTests.mixed(&dice, session))
        }
        return session
      }
      #expect(call(.silent).turns.allSatisfy { $0.remark == nil })
      var said: Set<CriterionName> = []
      for turn in call(.light).turns {
        #expect((turn.remark?.missed.count ?? 0) <= 1)
        for missed in turn.remark?.missed ?? [] {
          let criterion = try #require(turn.marks.first { $0.remark == missed }).criterion
          #expect(said.insert(criterion).inserted, "seed \(seed): \(criterion) twice")
        }
      }
      for turn in call(.full).turns {
        let missed = turn.marks.filter { $0.verdict == .missed }
        #expect(turn.remark?.missed.count ?? 0 == missed.count)
      }
    }
  }

  /// What the program says of a fault quotes the words and gives some to say instead, or names the step.
  @Test func everyMissedMarkQuotesTheRep() {
    var quoted = 0
    for seed in UInt64(0)..<300 {
      let session = SessionTests.generated(seed)
      for turn in session.turns where turn.command == nil {
        for mark in turn.marks where mark.verdict == .missed {
          quoted += 1
          #expect(mark.remark.zh.contains("「"), "\(mark.criterion): \(mark.remark.zh)")
          #expect(
            mark.remark.en.contains("“") || mark.remark.en.contains("’"),
            "\(mark.criterion): \(mark.remark.en)")
          #expect(mark.remark.zh.count >= 12 && mark.remark.en.count >= 20)
        }
      }
    }
    #expect(quoted > 300)
  }
}

/// What is ticked is what is heard.
@Suite struct TickTests {
  /// The mark that a tick must bring where its criterion speaks.
  static let criteria: [Tick: CriterionName] = [
    .names: .identifiesSelfAndCompany, .acknowledged: .acknowledgesFirst,
    .readBack: .confirmsDateAndWeekday, .whoComes: .asksWhoComes,
    .choice: .offersChoice, .answered: .answersTheQuestion,
    .question: .exploresBeforeAnswering, .promise: .respectsFinalNo,
    .thanks: .closesCleanly,
  ]

  @Test func whatIsTickedIsMarkedAndWhatIsNotIsMissed() {
    var checked: [Tick: Int] = [:]
    for seed in UInt64(0)..<(Shipped.isThorough ? 600 : 150) {
      let language: Language = seed % 2 == 0 ? .zh : .en
      var dice = SplitMix(seed: seed)
      let personas = Shipped.personas.filter { $0.header.language == language }
      let persona = personas[dice.below(personas.count)].header.id.value
      var session = Session(Shipped.plan(language, persona: persona, level: .cue, seed: seed))
      for _ in 0..<25 where !session.isOver {
        let menu = session.ticks
        #expect((1...6).contains(menu.count))
        let ticks = menu.filter { tick in
          [.single, .open, .callback].contains(tick) ? false : dice.below(3) > 0
        }
        let turn = session.hear(session.line(for: ticks))
        for tick in menu {
          guard let name = Self.criteria[tick],
            let mark = turn.marks.first(where: { $0.criterion == name }), mark.verdict != .moot
          else { continue }
          // Asking at a real concern is a fault even after a question.
          if tick == .question, ticks.contains(.choice) { continue }
          // Asking after a final no fails whatever is promised with it.
          if tick == .promise, ticks.contains(.choice) { continue }
          if tick == .answered, ticks.contains(.choice), !ticks.contains(.answered) { continue }
          checked[tick, default: 0] += 1
          if ticks.contains(tick) {
            #expect(mark.verdict == .met, "seed \(seed), \(tick): \(session.typed.last ?? "")")
          }
        }
      }
    }
    for tick in Self.criteria.keys { #expect(checked[tick, default: 0] > 0, "\(tick)") }
  }
}
