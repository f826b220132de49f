/// The criteria a script may weigh and a persona may be won by, in the order a call meets them.
///
/// `Rehearsal` owns their meaning.
package enum CriterionName: String, CaseIterable, Sendable, Hashable {
  case honestWording = "honest-wording"
  case respectsFinalNo = "respects-final-no"
  case identifiesSelfAndCompany = "identifies-self-and-company"
  case rightNames = "right-names"
  case statesANumber = "states-a-number"
  case saysTheMusts = "says-the-musts"
  case noPitch = "no-pitch"
  case acknowledgesFirst = "acknowledges-first"
  case exploresBeforeAnswering = "explores-before-answering"
  case answersTheQuestion = "answers-the-question"
  case asksAgain = "asks-again"
  case offersChoice = "offers-choice"
  case leavesRefusedTimes = "leaves-refused-times"
  case endsOnTheAsk = "ends-on-the-ask"
  case stopsAtThree = "stops-at-three"
  case noConcession = "no-concession"
  case noBut = "no-but"
  case noPressure = "no-pressure"
  case oneBreath = "one-breath"
  case confirmsDateAndWeekday = "confirms-date-and-weekday"
  case readsBackConfusables = "reads-back-confusables"
  case asksWhoComes = "asks-who-comes"
  case closesCleanly = "closes-cleanly"

  package static let all = allCases.map(\.rawValue)

  /// Whether there is a criterion of this folded name.
  package static func isKnown(_ name: String) -> Bool { CriterionName(rawValue: name) != nil }
}
