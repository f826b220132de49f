package import CivilTime
package import Diagnostics
package import Hearing
package import Playbooks

/// One objection practised by itself (速练): a phrase of the prospect's, and what the rep owes it.
package struct Drill: Sendable {
  package let objection: Objection
  /// What the prospect says, blanks filled.
  package let phrase: String
  package let duty: Duty
  private let scene: Scene
  /// How often it was drilled before; turns phrases and model answers over.
  private let drilled: Int

  /// What surrounds every drill of a round.
  package struct Scene: Sendable {
    package var language: Language
    package var now: Slot
    /// The two slots at hand.
    package var pair: [Slot]
    /// What fills the blanks, by name.
    package var names: [BlankName: String]
    /// Points of each criterion, by name.
    package var weights: [CriterionName: Int]

    /// - Parameter script: gives the blanks and the weights; without one each criterion has its own weight.
    package init(
      _ language: Language, now: Slot, script: Script?, names: [BlankName: String] = [:],
      pair: [Slot]? = nil
    ) {
      self.language = language
      self.now = now
      self.pair = pair ?? FreeSlots().proposals(from: now, pairs: 1)
      var all: [BlankName: String] = [:]
      for blank in script?.blanks ?? [] { all[blank.value.name] = blank.value.text }
      self.names = all.merging(names) { _, own in own }
      weights = script.map(Score.weights) ?? Score.standardWeights
    }

    func filling(_ blank: BlankName) -> String? {
      func said(_ index: Int) -> String? {
        pair.indices.contains(index) ? SlotWords(pair[index], at: now).spoken(language) : nil
      }
      switch blank {
      case .slotOne, .chosenSlot: return said(0)
      case .slotTwo, .theirTime: return said(1)
      default: return names[blank]
      }
    }
  }

  package init(_ objection: Objection, drilled: Int, scene: Scene) {
    self.objection = objection
    self.drilled = max(0, drilled)
    self.scene = scene
    let phrases = Self.inTurn(objection.phrases, objection.id.value)
    let line = phrases.isEmpty ? nil : phrases[self.drilled % phrases.count]
    let said = line.map { $0.filled(scene.filling) } ?? objection.name.value
    phrase = endingWithMark(said, scene.language)
    if objection.nature == .final {
      duty = .letGo(Self.reason(objection.label, said))
    } else if objection.label == "busy-now", Call.isDriving(said) {
      duty = .letGo(.driving)
    } else {
      duty = .answer(objection.nature)
    }
  }

  private static func reason(_ label: String, _ said: String) -> Duty.LetGo {
    switch label {
    case "do-not-call": .doNotContact
    case "wrong-number": .wrongNumber
    default: Call.isDriving(said) ? .driving : .refused
    }
  }

  /// The phrases in an order of their own, the same every time: none comes twice before all have come.
  private static func inTurn(_ phrases: [Line], _ id: String) -> [Line] {
    var digest = Digest()
    digest.add(id)
    var dice = SplitMix(seed: digest.value)
    var order = phrases
    for index in order.indices.dropLast() {
      order.swapAt(index, index + dice.below(order.count - index))
    }
    return order
  }

  // MARK: What might be said

  private func words(_ lines: [Line]) -> [String] { lines.map { $0.filled(scene.filling) } }

  private func turned(_ lines: [Line]) -> String? {
    lines.isEmpty ? nil : words(lines)[drilled % lines.count]
  }

  /// The card's own answer for this moment: acknowledge, then find out or answer; nil for an empty card.
  package var model: String? {
    let acknowledge = turned(objection.acknowledge)
    let rest =
      objection.nature == .real
      ? turned(objection.explore) ?? turned(objection.answers) : turned(objection.answers)
    switch (acknowledge, rest) {
    case (let first?, let second?): return first + (scene.language == .zh ? "" : " ") + second
    case (let first, let second): return first ?? second
    }
  }

  /// The beginning of the card's answer, for a rep who is stuck.
  package var hint: String? { turned(objection.acknowledge) ?? turned(objection.answers) }

  /// What comes after the first answer to a real concern; nil for the others.
  package var answerAfterwards: String? {
    objection.nature == .real ? turned(objection.answers) : nil
  }

  /// The line for when the same refusal comes again.
  package var again: String? { turned(objection.again) }

  /// What is better left unsaid, with its reason.
  package var never: (line: String, why: String?)? {
    guard !objection.never.isEmpty else { return nil }
    let index = drilled % objection.never.count
    let lines = words(objection.never)
    return (lines[index], objection.why.indices.contains(index) ? objection.why[index].text : nil)
  }

  package var pair: [Slot] { scene.pair }

  // MARK: The answer

  /// What came of an answer.
  package struct Answer: Sendable {
    package let said: String
    package let heard: Utterance
    package let marks: [Mark]
    /// 0–100, from the marks as in a call.
    package let points: Int
    /// Whether there is more in it than an acknowledgement and an ask.
    package let hasReason: Bool
    /// The red line that was crossed.
    package let failedBy: CriterionName?
  }

  /// Judges an answer by the criteria of a call.
  package func judge(_ typed: String) -> Answer {
    let said = Session.cleaned(typed)
    let heard = Ear.hear(String(said.prefix(2000)), at: scene.now)
    var moment = Moment(
      said: said, utterance: heard, language: scene.language, now: scene.now, duty: duty)
    moment.prospectLine = phrase
    moment.lay(objection) { words($0) }
    moment.pair = scene.pair
    moment.prospect = scene.names[.prospect] ?? ""
    moment.company = scene.names[.company] ?? ""
    moment.rep = scene.names[.rep] ?? ""
    if case .letGo = duty {
      moment.endsCall = true
    } else {
      moment.endsCall = heard.ask == .none && moment.wording.closesTheCall
    }
    let marks = Call.judge(moment)
    let score = Score(marks, weights: scene.weights)
    return Answer(
      said: said, heard: heard, marks: marks, points: score.points,
      hasReason: Self.hasReason(moment), failedBy: score.failedBy)
  }

  /// Beside the ask and a short acknowledgement there is something to decide by.
  private static func hasReason(_ moment: Moment) -> Bool {
    let whole = moment.said.length
    let ask = moment.askSentence.map { Spoken(moment.said[$0]).length } ?? (characters: 0, words: 0)
    return whole.characters - ask.characters >= 14 || whole.words - ask.words >= 9
  }
}
