extension Cue {
  /// What a phrase shows.
  enum Kind: UInt8, CaseIterable, Sendable {
    // Manners.
    case acknowledges, noAcknowledgement, pressure, noPressure
    case sends, material, noMaterial
    // Asking.
    case tail, chooses, asksTime, asksMeeting, meets, calls, proposes, whether, free
    // What takes a time out of the offer.
    case rejects, excludes, corrects, reports, settles, agrees, context, factQuestion, past, generic
  }
}

extension Phrasebook {
  /// All phrases of both languages.
  static let manners = Phrasebook(
    acknowledgementPhrases + pressurePhrases + materialPhrases + askPhrases + dropPhrases)
}
