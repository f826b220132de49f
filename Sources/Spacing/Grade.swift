/// How well a review went, as FSRS counts it.
package enum Grade: Int, CaseIterable, Sendable, Hashable, Comparable {
  case again = 1
  case hard, good, easy

  package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}
