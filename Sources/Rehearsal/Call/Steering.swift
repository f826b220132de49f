import Diagnostics
import Hearing
import Playbooks

/// What has been said from the side so far, so that nothing is said twice.
struct Steering: Sendable {
  /// Faults already spoken of in this call.
  var remarked: Set<CriterionName> = []
  /// Virtues already praised, and how often.
  var praised: [CriterionName: Int] = [:]
  /// Times an ask that was due was missed or not a choice.
  var askMisses = 0
  /// Whether the real concern was announced.
  var hasExplainedConcern = false
}

extension Call {
  /// Adds the side comment and what is to be on the screen next (coaching.md §4, 1–5).
  mutating func steer(_ turn: inout Turn, _ moment: Moment) {
    guard !plan.isExam else { return }
    let missedAsk = turn.marks.contains {
      $0.verdict == .missed && ($0.criterion == .asksAgain || $0.criterion == .offersChoice)
    }
    if missedAsk, !moment.endsCall { steering.askMisses += 1 }
    if plan.volume != .silent { turn.remark = remark(on: turn) }
    guard ending == nil else { return }
    if missedAsk, !moment.endsCall { turn.asides = notesForAMissedAsk(moment) }
    turn.notes += notesForNext(after: turn)
  }

  // MARK: The side comment

  private static let praiseLimits: [CriterionName: Int] = [
    .offersChoice: 9, .acknowledgesFirst: 2, .exploresBeforeAnswering: 2,
    .readsBackConfusables: 2,
  ]

  private mutating func remark(on turn: Turn) -> Turn.Remark? {
    var remark = Turn.Remark()
    if plan.volume == .full {
      for mark in turn.marks where mark.verdict == .met && !mark.remark.zh.isEmpty {
        if Criterion[mark.criterion].isPraised { remark.met.append(mark.remark) }
      }
      remark.missed = sorted(turn.marks.filter { $0.verdict == .missed }).map(\.remark)
    } else {
      remark.met = praise(in: turn.marks)
      let missed = sorted(turn.marks.filter { $0.verdict == .missed })
      if let heaviest = missed.first(where: { !steering.remarked.contains($0.criterion) }) {
        for mark in missed where Self.says(heaviest.criterion, alsoCovers: mark.criterion) {
          steering.remarked.insert(mark.criterion)
        }
        steering.remarked.insert(heaviest.criterion)
        remark.missed = [heaviest.remark]
      }
    }
    if let number = turn.askNumber { remark.tail = askTail(number) }
    if plan.volume == .light, remark.missed.isEmpty, remark.met.isEmpty, turn.askNumber != askLimit
    {
      remark.tail = nil
    }
    return remark.isEmpty ? nil : remark
  }

  /// One fault said twice in other words is one fault.
  private static func says(_ criterion: CriterionName, alsoCovers other: CriterionName) -> Bool {
    switch criterion {
    case .noConcession: other == .asksAgain
    case .asksAgain: other == .noConcession
    case .exploresBeforeAnswering: other == .noBut
    default: false
    }
  }

  /// At most two words of praise, hard things only, each seldom.
  private mutating func praise(in marks: [Mark]) -> [Bilingual] {
    var said: [Bilingual] = []
    // Giving way is no acknowledgement to be proud of.
    if marks.contains(where: { $0.criterion == .noConcession && $0.verdict == .missed }) {
      return []
    }
    for mark in sorted(marks.filter { $0.verdict == .met }) {
      guard Criterion[mark.criterion].isPraised, said.count < 2 else { continue }
      let times = steering.praised[mark.criterion, default: 0]
      guard times < Self.praiseLimits[mark.criterion] ?? 1 else { continue }
      steering.praised[mark.criterion] = times + 1
      said.append(mark.remark)
    }
    return said
  }

  /// Red lines first, then by the weight the script gives.
  private func sorted(_ marks: [Mark]) -> [Mark] {
    let weights = Score.weights(of: plan.script)
    return marks.enumerated().sorted { left, right in
      (heaviness(left.element, weights), right.offset) > (
        heaviness(right.element, weights), left.offset
      )
    }.map(\.element)
  }

  private func heaviness(_ mark: Mark, _ weights: [CriterionName: Int]) -> Int {
    let isRedLine = Criterion[mark.criterion].isRedLine
    // A real concern run over matters more than the form of the ask that ran over it.
    let isListening = mark.criterion == .exploresBeforeAnswering
    return (weights[mark.criterion] ?? 0) + (isRedLine ? 1000 : 0) + (isListening ? 15 : 0)
  }

  private func askTail(_ number: Int) -> Bilingual? {
    if number > askLimit { return nil }
    if number >= askLimit, number >= 2 || askLimit == 1 {
      return Bilingual(
        zh: "（第 \(number) 次，也是最后一次：再推就好好收尾，不扣分）",
        en: "(ask \(number), the last: if it's no now, thank them and end. That scores full marks.)"
      )
    }
    return Bilingual(
      zh: "（第 \(number) 次邀约）", en: "(ask \(number) of \(askLimit))")
  }

  // MARK: Notes

  private mutating func notesForAMissedAsk(_ moment: Moment) -> [Turn.Note] {
    switch steering.askMisses {
    case 1: return [showSlots()]
    case 2:
      let gaps = plan.language == .zh ? "您看＿＿，还是＿＿？" : "Would ___ suit you, or ___?"
      return [showSlots(), .gaps(gaps)]
    case _ where plan.level == .choose: return []  // Lines to choose from come in any case.
    default:
      let lines = Array(askLines.prefix(3))
      return lines.isEmpty ? [showSlots()] : [.choices(lines)]
    }
  }

  /// The ask stage's wordings with the pair at hand.
  var askLines: [String] { withPair.words(askStage?.rep ?? []) }

  mutating func showSlots() -> Turn.Note {
    shownUpTo = max(shownUpTo, pairStart + 2)
    return .slots(
      first: pairStart + 1, pair.map { SlotWords($0, at: plan.now).short(plan.language) })
  }

  private mutating func notesForNext(after turn: Turn) -> [Turn.Note] {
    var notes: [Turn.Note] = []
    let isDue: Bool
    switch duty {
    case .stage(.ask), .answer(.reflex): isDue = true
    default: isDue = false
    }
    let isNew = shownUpTo < pairStart + 2
    let alreadyShown = turn.asides.contains { if case .slots = $0 { true } else { false } }
    if isNew, !alreadyShown, isDue || plan.level == .cue { notes.append(showSlots()) }
    if plan.volume != .silent, plan.level != .free || plan.volume == .full {
      if duty == .answer(.real) {
        notes.append(.words(steering.hasExplainedConcern ? concernAgain : concern))
        steering.hasExplainedConcern = true
      }
      if wasRefused, duty == .stage(.fallback), turn.stage != stage?.id.value {
        notes.append(
          .words(
            Bilingual(
              zh: "见面他推到底了。问哪天再打，或者好好道别，都不扣分。",
              en:
                "The meeting is refused for good. Ask when to ring, or say goodbye: both are fine.")
          ))
      }
      if case .letGo = duty {
        notes.append(
          .words(Bilingual(zh: "到此为止：一句道别就够，不再约。", en: "That is final: one goodbye, and no ask.")))
      }
    }
    return notes
  }

  private var concern: Bilingual {
    let hadReflex = met.count > 1
    return Bilingual(
      zh: (hadReflex ? "换了理由，这回像是真顾虑" : "这像是真顾虑") + "：先问清，再回应。这一轮不用约。",
      en: (hadReflex
        ? "Another reason, and this one sounds real" : "This sounds like a real concern")
        + ": find out first, then answer. No ask due this turn.")
  }

  private var concernAgain: Bilingual {
    Bilingual(
      zh: "又是真顾虑：先问清，这一轮不用约。", en: "Another real concern: find out first, no ask this turn.")
  }
}
