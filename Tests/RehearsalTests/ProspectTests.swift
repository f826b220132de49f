import Diagnostics
import Playbooks
import TestKit
import Testing

@testable import Rehearsal

/// What a prospect must be able to do, each shown to happen in seeded calls.
@Suite struct ProspectTests {
  /// Calls of reps who follow the model lines, both languages, all personas in turn.
  static let calls: [Session] = (0..<240).map { index in
    let language: Language = index % 2 == 0 ? .zh : .en
    let personas = Shipped.personas.filter { $0.header.language == language }
    let persona = personas[index / 2 % personas.count].header.id.value
    return Reps.call(Shipped.plan(language, persona: persona, seed: UInt64(index)), Reps.model)
  }

  /// Lines of the prospect that come from a field of its persona, blanks aside.
  private static func says(_ session: Session, _ lines: [Line]) -> Bool {
    let heads = lines.map { line -> String in
      let words = line.pieces.compactMap { piece -> String? in
        if case .words(let words) = piece { return words }
        return nil
      }
      return words.max { $0.count < $1.count } ?? ""
    }.filter { $0.count > 2 }
    return session.turns.flatMap(\.reply).contains { reply in
      heads.contains { reply.text.contains($0) }
    }
  }

  private static func count(_ test: (Session) -> Bool) -> Int { calls.count(where: test) }

  @Test func itHesitatesAsksBackCountersAndRefuses() {
    #expect(Self.count { Self.says($0, $0.plan.persona.hesitates) } > 5)
    #expect(Self.count { Self.says($0, $0.plan.persona.asksBack) } > 20)
    #expect(Self.count { Self.says($0, $0.plan.persona.counters) } > 3)
    #expect(Self.count { Self.says($0, $0.plan.persona.refuses) } > 20)
    #expect(Self.count { Self.says($0, $0.plan.persona.accepts) } > 20)
  }

  @Test func oneWordOfAnAcceptanceMayBeLostAndMustBeReadBack() {
    let unclear = Self.calls.filter { session in
      session.turns.flatMap(\.reply).contains {
        $0.text.contains("▢") || $0.text.contains("[..]")
      }
    }
    #expect(unclear.count > 5)
    for session in unclear {
      #expect(session.plan.persona.difficulty != .easy)
      // The line behind it is judged for checking the word.
      let index = session.turns.firstIndex { turn in
        turn.reply.contains { $0.text.contains("▢") || $0.text.contains("[..]") }
      }
      guard let index, index + 1 < session.turns.count else { continue }
      let marks = session.turns[index + 1].marks.map(\.criterion)
      #expect(marks.contains(.readsBackConfusables))
    }
  }

  @Test func aSoftYesDissolvesWhenWhoWhereOrWhatIsAsked() {
    var shown = 0
    var unshown = 0
    for seed in UInt64(0)..<40 {
      for asks in [true, false] {
        let session = Reps.call(Shipped.plan(.zh, persona: "soft-yes", seed: seed)) { session in
          guard session.duty == .stage(.confirm) || session.duty == .stage(.end) else {
            return Reps.model(session)
          }
          return asks ? "这个演示除了您，还要不要叫上排产的同事一起看？" : "好的，谢谢您，再见。"
        }
        if asks {
          // The yes was taken back and the call is at the ask again, or over without an appointment.
          let turned = session.turns.indices.dropLast().contains { index in
            session.turns[index].typed.hasPrefix("这个演示")
              && session.turns[index].next != nil && session.turns[index].stage != "邀约"
              && session.turns[index + 1].stage == "邀约"
          }
          if turned || session.ending?.outcome != .appointment { shown += 1 }
          #expect(session.ending?.dissolves != true, "seed \(seed)")
        } else if session.ending?.dissolves == true {
          unshown += 1
        }
      }
    }
    #expect(shown > 0 && unshown > 0, "shown \(shown), no-shows \(unshown)")
  }

  @Test func theSameLineNeverComesTwiceRunning() {
    for session in Self.calls {
      let said = [session.greeting] + session.turns.flatMap(\.reply).map(\.text)
      for (one, next) in zip(said, said.dropFirst()) {
        #expect(one != next, "\(session.plan.persona.header.id.value) \(session.plan.seed): \(one)")
      }
    }
  }

  @Test func aCallThatCannotBeWonSaysSoAndACleanEndScoresFull() {
    let lost = Self.calls.filter { $0.ending?.couldBeWon == false }
    #expect(lost.count > 40)
    let full = lost.filter { Debrief($0)?.score.points == 100 }
    #expect(!full.isEmpty)
    for session in full where session.ending?.outcome != .appointment {
      let said = Debrief(session)?.disclosures.map(\.zh).joined() ?? ""
      #expect(said.contains("约不到"))
    }
  }

  @Test func moodFollowsWhatTheRepDoes() {
    func mood(_ lines: [String]) -> Int {
      var call = Call(Shipped.plan(.zh, persona: "busy-manager", seed: 11))
      for line in lines { _ = call.take(line, typed: line) }
      return call.prospect.mood
    }
    let start = mood([])
    let opening = "周经理您好，我是青禾软件的林晓，做工厂排产的。"
    #expect(mood([opening]) >= start)
    #expect(mood([opening, "您必须见，不见您会后悔的。"]) < mood([opening]))
    #expect(mood([opening, "你有病吧。"]) < mood([opening]))
  }

  @Test func insultsEndTheCallAndNobodyIsRudeFirst() {
    var session = Session(Shipped.plan(.zh, seed: 3))
    for _ in 0..<6 where !session.isOver { session.hear("你有病吧，滚。") }
    #expect(session.ending?.outcome == .hungUp)
    for session in Self.calls {
      for reply in session.turns.flatMap(\.reply) {
        #expect(Wording(Spoken(reply.text)).insult == nil, "\(reply.text)")
      }
    }
  }
}
