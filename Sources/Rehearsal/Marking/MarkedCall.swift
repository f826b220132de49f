package import CivilTime
package import Diagnostics
package import Hearing
package import Playbooks

/// A real call with the marks of practice: what the rep owed at each moment is read from what the prospect said.
package struct MarkedCall: Sendable {
  /// One turn of the rep.
  package struct Answer: Sendable {
    /// The line of the transcript it begins on, counted from 1.
    package let line: Int
    package let said: String
    /// What it answers, and where that stands; nil when the rep speaks first.
    package let answered: CallTranscript.Part?
    /// What the prospect's turn was taken for; nil where the matcher would rather not say.
    package let label: ReplyLabel?
    /// The answer card of an objection.
    package let card: Objection?
    package let heard: Utterance
    package internal(set) var marks: [Mark]
    /// The number of the meeting ask, when one was made.
    package let askNumber: Int?
    /// Whether the prospect did not say it again; nil where there was no objection.
    package internal(set) var isHandled: Bool?
  }

  package private(set) var answers: [Answer] = []
  package private(set) var asks: [CallRecord.Ask] = []
  package private(set) var objections: [CallRecord.Met] = []
  /// As far as it can be heard; a person must confirm it.
  package private(set) var reach: Reach = .connected
  package private(set) var outcome: Outcome = .notInterested
  package private(set) var appointmentAt: Slot?
  package private(set) var callbackAt: Slot?
  package private(set) var heardPurpose = false
  package let score: Score
  package let keep: Bilingual?
  package let start: Bilingual?
  package let stop: Bilingual?
  /// The place in `answers` where the call turned; nil when nothing was missed and nothing won.
  package private(set) var turning: Int?

  /// What marking needs to know beside the words.
  package struct Setting: Sendable {
    /// Local time the days are counted from.
    package var now: Slot
    package var language: Language
    /// Whose weights count and whose names are expected; nil for those of the criteria.
    package var script: Script?
    /// Where cards come from; the first that has a label answers.
    package var catalogues: [Catalogue]
    package var rep: String
    package var company: String
    /// The two slots suggested in remarks.
    package var pair: [Slot]

    package init(
      now: Slot, language: Language, script: Script?, catalogues: [Catalogue], rep: String = "",
      company: String = "", pair: [Slot] = []
    ) {
      self.now = now
      self.language = language
      self.script = script
      self.catalogues = catalogues
      self.rep = rep
      self.company = company
      self.pair = pair
    }
  }

  /// What is matched of a turn of the prospect: its beginning, however long it went on.
  package static func heard(of part: CallTranscript.Part) -> String {
    String(part.text.prefix(600))
  }

  /// - Parameter match: what a turn of the prospect is, by `heard(of:)`.
  package init(_ transcript: CallTranscript, _ setting: Setting, match: (String) -> Match) {
    var listener = CallListener(setting: setting)
    for (index, part) in transcript.parts.enumerated() {
      switch part.side {
      case .prospect: listener.hear(part, match(Self.heard(of: part)))
      case .rep:
        listener.judge(
          part, isLast: !transcript.parts[(index + 1)...].contains { $0.side == .rep })
      }
    }
    listener.finish()
    answers = listener.answers
    asks = listener.asks
    objections = listener.met
    reach = listener.reach
    outcome = listener.outcome
    appointmentAt = listener.isBooked ? listener.chosen : nil
    callbackAt = listener.callbackAt
    heardPurpose = listener.purposeSaid
    let weights = setting.script.map(Score.weights(of:)) ?? Score.standardWeights
    score = Score(answers.flatMap(\.marks), weights: weights)
    let turns = answers.map { answer -> Turn in
      var turn = Turn(typed: "", said: answer.said, answered: "", stage: "")
      turn.marks = answer.marks
      return turn
    }
    let marks = answers.enumerated().flatMap { index, answer in
      answer.marks.map { (turn: index + 1, mark: $0) }
    }
    keep = Debrief.keep(turns, weights)
    start = Debrief.advice(marks, turns, weights, isStart: true)
    stop = Debrief.advice(marks, turns, weights, isStart: false)
    turning = Self.turning(answers, isWon: outcome == .appointment, weights)
  }

  /// Won: the last turn before the yes. Lost: the unhandled objection answered worst, else the worst turn.
  private static func turning(_ answers: [Answer], isWon: Bool, _ weights: [CriterionName: Int])
    -> Int?
  {
    if isWon { return answers.lastIndex { $0.askNumber != nil } }
    func lost(_ answer: Answer) -> Int {
      answer.marks.filter { $0.verdict == .missed }.reduce(0) { sum, mark in
        let isRedLine = Criterion[mark.criterion].isRedLine
        return sum + (weights[mark.criterion] ?? 0) + (isRedLine ? 1000 : 0)
      }
    }
    func worst(_ places: [Int]) -> Int? {
      places.filter { lost(answers[$0]) > 0 }.max { left, right in
        (lost(answers[left]), right) < (lost(answers[right]), left)
      }
    }
    return worst(answers.indices.filter { answers[$0].isHandled == false })
      ?? worst(Array(answers.indices))
  }
}
