import Diagnostics
import Playbooks
import Rehearsal
import Testing

/// The words of the format against the things they stand for.
@Suite struct OutcomeNameTests {
  @Test func everyOutcomeHasItsNameHere() {
    let known = Set(
      Outcome.allCases.map(\.rawValue) + [Reach.wrongNumber, .voicemail].map(\.rawValue))
    #expect(Set(OutcomeName.allCases.map(\.name)) == known)
  }

  @Test func everyCriterionHasItsNameHere() {
    #expect(CriterionName.allCases == Criterion.all.map(\.name))
  }

  @Test func everyProblemHasACard() {
    for problem in Problem.allCases {
      #expect(!problem.card.summary.zh.isEmpty && !problem.card.why.en.isEmpty)
    }
  }

  @Test func everyFieldIsFoundByEachOfItsWords() {
    for room in Room.allCases {
      for field in room.fields {
        for word in field.words.all {
          #expect(Vocabulary.fields(of: room)[" \(word.uppercased()) "] == field, "\(word)")
        }
      }
    }
  }
}
