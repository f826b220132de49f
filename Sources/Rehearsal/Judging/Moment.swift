package import CivilTime
package import Diagnostics
package import Hearing
package import Playbooks

/// What the rep owes at a moment.
package enum Duty: Sendable, Hashable {
  /// The turn of a stage.
  case stage(Stage.Kind)
  /// An answer to an objection.
  case answer(Objection.Nature)
  /// An answer to a question.
  case reply
  /// A goodbye and nothing else.
  case letGo(LetGo)

  package enum LetGo: Sendable, Hashable {
    /// 别再打: it must be said that it will be honoured.
    case doNotContact
    case wrongNumber
    case driving
    /// Refused for good.
    case refused
  }
}

/// One line of the rep with everything a criterion may look at.
package struct Moment: Sendable {
  package let said: Spoken
  let wording: Wording
  package var utterance: Utterance
  package var language: Language
  package var now: Slot
  package var duty: Duty
  /// The line being answered.
  package var prospectLine = ""
  /// The answer card's lines that acknowledge and explore, blanks filled.
  package var acknowledgements: [String] = []
  package var explorations: [String] = []
  /// Every line the answer card gives the rep, those two among them.
  package var cardLines: [String] = []
  /// Whether the card's own answers offer times to ring again.
  package var letsRing = false
  /// What the objection is about; nil when there is none.
  package var label: String?
  /// Meeting asks made before this line.
  package var askCount = 0
  /// Asks the call has room for.
  package var askLimit = 3
  package var prospect = ""
  package var company = ""
  package var rep = ""
  /// Whether `rep` is the rep's own name; otherwise it is the script's, and any name will do.
  package var isRepKnown = true
  package var refused: [Slot] = []
  /// The two slots at hand.
  package var pair: [Slot] = []
  package var chosen: Slot?
  /// Whether a word of the acceptance was not understood.
  package var isUnclear = false
  /// Whether something agreed awaits its confirmation or goodbye.
  package var isBooked = false
  package var hasAskedWhoComes = false
  /// Whether the rep named where they meet before this line, since something was agreed.
  package var hasNamedPlace = false
  /// What was ticked of the line by whoever listened; nil for words that were typed.
  var ticked: [Ticked]?
  /// Words the stage's turn must contain, where they are on the screen.
  package var must: [String] = []
  /// Whether the stage's model line states a figure.
  package var modelHasNumber = false
  /// Whether the meeting was refused for good earlier in the call.
  package var wasRefused = false
  /// Whether the line ends the call.
  package var endsCall = false

  package init(said: String, utterance: Utterance, language: Language, now: Slot, duty: Duty) {
    self.said = Spoken(said)
    wording = Wording(self.said)
    self.utterance = utterance
    self.language = language
    self.now = now
    self.duty = duty
  }

  /// Lays the answer card of the objection beside the line that answers it.
  /// - Parameter words: a card's lines with their blanks filled.
  mutating func lay(_ card: Objection, words: ([Line]) -> [String]) {
    label = card.label
    acknowledgements = words(card.acknowledge)
    explorations = words(card.explore)
    let answers = words(card.answers)
    cardLines = acknowledgements + explorations + answers + words(card.again)
    letsRing = Self.letsRing(answers)
  }

  /// The words at a span, or what was ticked there, cut to what fits in a remark.
  func quote(_ span: Span) -> String {
    if let ticked { return Ticked.quote(said.words(at: span), ticked)[language] }
    var text = said.words(at: span).trimmed
    while let last = text.last, "，,。.；;".contains(last) { text.removeLast() }
    return text.truncated(to: 36)
  }

  /// The whole line, or all that was ticked, cut to what fits in a remark.
  var quoteAll: String {
    ticked.map { Ticked.quote(said.text, $0)[language] } ?? said.text.trimmed.truncated(to: 36)
  }

  /// Whether a meeting was asked for, in any style.
  var asksForMeeting: Bool {
    utterance.ask != .none && !asksToRing && !isOnlyExploring && !isOnlyLettingGo
  }

  /// A farewell that happens to name a day ("off our list today").
  private var isOnlyLettingGo: Bool {
    guard case .letGo = duty, utterance.ask == .single, let promise = wording.promisesSilence,
      let at = utterance.askSpan ?? utterance.offered.first?.span
    else { return false }
    return said.sentence(at: at.start) == said.sentence(at: promise.start)
  }

  /// An open question of an exploring turn that happens to hold a time ("what would that month show you?").
  private var isOnlyExploring: Bool {
    // A choice of parts of the day ("the morning, or the evening?") may be about the business.
    let isVague =
      utterance.ask == .open && utterance.offered.isEmpty
      || utterance.slots.allSatisfy { $0.day == nil && $0.clock == nil }
    guard isVague else { return false }
    switch duty {
    case .answer(.real) where isOnTheCard(explorations): return true
    case .answer(.real), .stage(.question), .stage(.value), .reply:
      return Self.meetingWords.find(in: said) == nil
    default: return false
    }
  }

  /// Whether the sentence with the ask is one the card has.
  private func isOnTheCard(_ lines: [String]) -> Bool {
    let at = utterance.askSpan?.start ?? utterance.offered.first?.span.start ?? 0
    return isWritten(said.sentence(at: at), lines)
  }

  /// Whether one of the written lines has the sentence at this place, marks and spaces aside.
  func isWritten(_ sentence: Span, _ lines: [String]) -> Bool {
    let words = Self.bare(said[sentence])
    return words.count >= 6 && lines.contains { Self.bare($0).contains(words) }
  }

  static func bare(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        })
    )
    .lowercased()
  }

  private static let meetingWords: Phrases = [
    "什么时候", "哪天", "几点", "方便", "有空", "见面", "见一面", "过去一趟", "拜访", "when", "what day", "which day",
    "what time", "available", "suit", "meet", "visit", "come by", "drop by", "see you",
  ]

  /// Whether it is a phone call that was asked for.
  var asksToRing: Bool {
    guard utterance.ask != .none else { return false }
    return utterance.purpose == .callback || (isRingingStage && wording.ringsAgain != nil)
  }

  private var isRingingStage: Bool {
    switch duty {
    case .stage(.fallback), .stage(.gatekeeper), .stage(.voicemail): true
    case .answer: label == "busy-now" || label == "in-meeting" || label == "gatekeeper" || letsRing
    default: false
    }
  }

  /// The sentence that holds the ask.
  var askSentence: Span? {
    guard asksForMeeting else { return nil }
    let at = utterance.askSpan?.start ?? utterance.offered.first?.span.start ?? 0
    return said.sentence(at: at)
  }

  /// Whether the ask of a meeting is what this turn is for.
  var isAskDue: Bool {
    switch duty {
    case .stage(.ask): true
    case .answer(.reflex): !isLetOffWithACall
    default: false
    }
  }

  /// Whether a card's answers all offer to ring again, as those for someone who may only pass a message on.
  static func letsRing(_ answers: [String]) -> Bool {
    !answers.isEmpty && answers.allSatisfy { Wording(Spoken($0)).ringsAgain != nil }
  }

  /// Whether the prospect cannot talk now, so that a time to ring again is as good as an ask.
  var isLetOffWithACall: Bool {
    label == "busy-now" || label == "in-meeting" || label == "call-later" || label == "gatekeeper"
      || letsRing
  }

  /// The pair at hand as one would say it: `周四上午十点，还是周五下午三点`.
  var choice: Bilingual {
    guard pair.count >= 2 else {
      return Bilingual(zh: "＿＿，还是＿＿", en: "___, or ___")
    }
    let words = pair.map { SlotWords($0, at: now) }
    return Bilingual(
      zh: "\(words[0].spoken(.zh))，还是\(words[1].spoken(.zh))",
      en: "\(words[0].spoken(.en)), or \(words[1].spoken(.en))")
  }

  /// The options of the ask, as heard.
  var offeredWords: String {
    utterance.offered.map { said[$0.span].trimmed }.joined(separator: language == .zh ? "／" : " / ")
  }
}
