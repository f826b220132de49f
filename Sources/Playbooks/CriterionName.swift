/// The criteria a script may weigh and a persona may be won by.
///
/// `Rehearsal` owns their meaning; a test holds the lists equal.
package enum CriterionName {
  package static let all = [
    "honest-wording", "respects-final-no", "identifies-self-and-company", "right-names",
    "states-a-number", "says-the-musts", "no-pitch", "acknowledges-first",
    "explores-before-answering", "answers-the-question", "asks-again", "offers-choice",
    "leaves-refused-times", "ends-on-the-ask", "stops-at-three", "no-concession", "no-but",
    "no-pressure", "one-breath", "confirms-date-and-weekday", "reads-back-confusables",
    "asks-who-comes", "closes-cleanly",
  ]
  private static let known = Set(all)

  /// Whether there is a criterion of this folded name.
  package static func isKnown(_ name: String) -> Bool { known.contains(name) }
}
