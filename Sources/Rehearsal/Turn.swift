package import CivilTime
package import Diagnostics
package import Hearing
package import Playbooks

/// One typed line and everything that came of it.
package struct Turn: Sendable {
  /// What was typed.
  package var typed: String
  /// The rep's words; empty for a command.
  package var said: String
  /// The candidate that was picked by its digit.
  package var picked: Candidate?
  /// What was ticked, in place of words that were typed.
  var ticked: [Ticked]?
  /// The command, when the line was one.
  package var command: CallCommand?
  /// What the ear made of it; nil for a command.
  package var heard: Utterance?
  package var marks: [Mark] = []
  /// The side comment, or nil for silence.
  package var remark: Remark?
  /// The line that was answered.
  package var answered: String
  /// What the prospect said to it.
  package var reply: [Line] = []
  /// Stage in which it was said, by id.
  package var stage: String
  /// Stage that waits for the rep now, by id; nil when the call is over.
  package var next: String?
  /// What is shown with the side comment, before the reply: slots for an ask that was missed.
  package var asides: [Note] = []
  /// What is shown behind the reply: slots, warnings, lines to choose from.
  package var notes: [Note] = []
  /// 1 for the first try at a moment, 2 and up after `/again`.
  package var attempt = 1
  /// The number of the ask, when one was made.
  package var askNumber: Int?

  /// A line of the prospect, with what was not heard well.
  package struct Line: Sendable, Hashable {
    package var text: String
    package var aside: Bilingual?
  }

  /// A side comment: what was done well, the heaviest fault, and what comes next.
  package struct Remark: Sendable, Hashable {
    package var met: [Bilingual] = []
    package var missed: [Bilingual] = []
    package var tail: Bilingual?

    package init() {}

    package var isEmpty: Bool { met.isEmpty && missed.isEmpty && tail == nil }

    /// One line in the words of the sessions of coaching.md.
    package func text(_ language: Language) -> String {
      var parts: [String] = []
      switch language {
      case .zh:
        if !met.isEmpty { parts.append("✓ " + Self.joined(met.map(\.zh), "；", "。")) }
        parts += missed.map { "✗ " + $0.zh }
        if let tail { parts.append(tail.zh) }
        return parts.joined(separator: "　")
      case .en:
        if !met.isEmpty { parts.append("met: " + Self.joined(met.map(\.en), ", ", ".")) }
        parts += missed.map { "missed: " + $0.en }
        let line = parts.joined(separator: " · ")
        guard let tail else { return line }
        return line.isEmpty ? tail.en : line + " " + tail.en
      }
    }

    private static func joined(_ texts: [String], _ separator: String, _ end: String) -> String {
      let bare = texts.map { text -> String in
        var copy = text
        while let last = copy.last, "。.；".contains(last) { copy.removeLast() }
        return copy
      }
      let line = bare.joined(separator: separator)
      guard let last = line.last else { return line }
      return "」”？?！".contains(last) && texts.count == 1 ? line : line + end
    }
  }

  /// Something on the screen that nobody said.
  package enum Note: Sendable, Hashable {
    /// Slots at hand, with the number of the first.
    case slots(first: Int, [String])
    /// Words to the rep.
    case words(Bilingual)
    /// Lines to choose from by digit.
    case choices([String])
    /// A line to begin from, gaps and all.
    case gaps(String)
    /// The card for `/lookup`.
    case card(title: String, lines: [String])
  }
}

/// How a call ended.
package struct Ending: Sendable, Hashable {
  package var reach: Reach
  package var outcome: Outcome?
  package var appointment: CallRecord.Appointment?
  package var callbackAt: Slot?
  /// The red line that was crossed, by the criterion's name.
  package var failedBy: CriterionName?
  /// The yes was soft and nothing showed it: the day comes and nobody is there.
  package var dissolves = false
  /// Nothing that could be said would have won it.
  package var couldBeWon = true
  /// Who comes, as the prospect said.
  package var detail: String?

  /// Makes outcome and reach go together (`Outcome.fits`): who agrees to a visit is the person wanted; with anyone
  /// else a no is a refusal to put through, and what was to be sent is a message.
  mutating func fit() {
    guard let outcome, reach == .connected || reach == .gatekeeper, !outcome.fits(reach) else {
      return
    }
    switch (reach, outcome) {
    case (.connected, _): reach = .gatekeeper
    case (_, .appointment), (_, .contactAdded): reach = .connected
    case (_, .materialsOnly): self.outcome = .messageLeft
    default: self.outcome = .refused
    }
  }
}
