import CivilTime
import Diagnostics
import Playbooks
import TestKit
import Testing

@testable import Rehearsal

/// What a colleague who plays the prospect throws in.
@Suite struct InterjectTests {
  /// A call that was opened, so that something can be thrown in.
  private func opened(_ language: Language, seed: UInt64 = 7) -> Session {
    var session = Session(Shipped.plan(language, seed: seed))
    _ = session.hear(session.modelLine ?? "")
    return session
  }

  @Test(arguments: Language.allCases)
  func anObjectionThrownInIsTheOneToAnswer(_ language: Language) {
    var session = opened(language)
    let words = language == .zh ? "今年真没这笔钱" : "There is no money for it this year"
    let turn = session.hear("/prospect [no-budget] \(words)")
    #expect(turn.reply.map(\.text) == [words])
    #expect(session.prospectLine == words)
    #expect(session.duty == .answer(.real))
    #expect(!session.isOver)
    let card = session.hear("/lookup")
    #expect(card.notes.contains { if case .card = $0 { true } else { false } })
    // What was answered counts as met; it does not come up again.
    _ = session.hear(session.modelLine ?? "")
    _ = session.hear("/end")
    let record = Debrief(session).map {
      session.record(of: $0, startedAt: Instant(seconds: 0, offsetMinutes: 0), rep: "Lin")
    }
    #expect(record?.objections.map(\.objection).contains("no-budget") == true)
  }

  @Test(arguments: Language.allCases, ["do-not-call", "wrong-number"])
  func whoForbidsCallsOrWasMisdialledIsLetGo(_ language: Language, _ id: String) {
    var session = opened(language)
    let words = language == .zh ? "以后别再打了" : "Don't call me again"
    _ = session.hear("/prospect [\(id)] \(words)")
    guard case .letGo(let reason) = session.duty else {
      Issue.record("\(session.duty)")
      return
    }
    #expect(reason == (id == "do-not-call" ? .doNotContact : .wrongNumber))
    // A polite goodbye, and the call is over: nothing more is asked for.
    let turn = session.hear(session.modelLine ?? "")
    #expect(session.isOver, "\(turn.said)")
    #expect(!turn.marks.contains { $0.verdict == .missed }, "\(turn.marks)")
  }

  @Test(arguments: Language.allCases)
  func whatIsNoObjectionWantsAReply(_ language: Language) {
    var session = opened(language)
    for id in ["other", "ask-price", "no-such-thing"] {
      let words = language == .zh ? "外面下雨了" : "It rains outside"
      _ = session.hear("/prospect [\(id)] \(words)")
      #expect(session.duty == .reply, "\(id)")
      #expect(session.prospectLine == words)
    }
  }

  @Test(arguments: Language.allCases)
  func nothingIsThrownInWithoutWordsOrAfterTheEnd(_ language: Language) {
    var session = opened(language)
    let before = session.prospectLine
    let empty = session.hear("/prospect")
    #expect(!empty.notes.isEmpty)
    #expect(session.prospectLine == before)
    _ = session.hear("/end")
    _ = session.hear("/prospect [no-time] x")
    #expect(session.isOver)
    #expect(session.prospectLine != "x")
  }
}
