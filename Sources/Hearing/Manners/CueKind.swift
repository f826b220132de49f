extension Cue {
  /// What a phrase shows.
  enum Kind: UInt8, CaseIterable, Sendable {
    // Manners.
    case acknowledges, noAcknowledgement, pressure, noPressure
    case sends, material, noMaterial, arranges
    // Asking.
    case tail, chooses, also, asksTime, asksMeeting, meets, calls, proposes, whether, free
    // What takes a time out of the offer.
    case rejects, elsewhere, excludes, corrects, reports, settles, announces, agrees, context,
      factQuestion,
      past, generic
  }
}

extension Phrasebook {
  /// All phrases of both languages.
  static let manners = Phrasebook(
    acknowledgementPhrases + pressurePhrases + materialPhrases + askPhrases + dropPhrases)
}
