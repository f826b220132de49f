package import CivilTime

/// The rep's ear: hears times, asks and manners in one line.
package enum Ear {
  /// What was heard in `text`, said at local time `now`.
  package static func hear(_ text: String, at now: Slot) -> Utterance {
    Utterance(text: text)
  }
}
