package import Diagnostics
package import Playbooks

/// One thing a coach listens for in a turn: its question, how much it weighs, what it sounds like, and its judge.
package struct Criterion: Sendable {
  /// The name of the virtue, `offers-choice`; scripts weigh it and personas are won by it.
  package let name: CriterionName
  /// What it is called in a list: `二选一`, `a choice of two`.
  package let title: Bilingual
  /// What the coach asks of the turn; `explain` and the review say the same.
  package let question: Bilingual
  /// Points of the score it stands for when the script gives none, 0–20.
  package let weight: Int
  /// Crossing it fails the call however it ends (coaching.md §8).
  package let isRedLine: Bool
  /// Whether doing it is worth a word of praise; the others are only noted when missed.
  package let isPraised: Bool
  /// What doing or missing it does to the mood of the persona.
  let warmth: Warmth
  /// What to take up when it was missed.
  package let advice: Advice
  /// Where the examples are said.
  package let scene: Scene
  package let met: Examples
  package let missed: Examples
  /// What it makes of a moment; nil where it has nothing to say.
  let judge: @Sendable (Moment) -> Judgement?

  /// The line under *start* or *stop* at the end of a call.
  package enum Advice: Sendable, Hashable {
    case start(Bilingual)
    case stop(Bilingual)
  }

  /// Steps by which a mark moves the mood of a persona.
  struct Warmth: Sendable {
    let met: Int
    let missed: @Sendable (Persona) -> Int

    init(met: Int = 0, missed: Int = 0) { self.init(met: met) { _ in missed } }

    init(met: Int = 0, missed: @escaping @Sendable (Persona) -> Int) {
      self.met = met
      self.missed = missed
    }
  }

  /// Lines in both languages that the judge must tell apart; a test holds every one of them.
  package struct Examples: Sendable, Hashable {
    package let zh: [String]
    package let en: [String]

    package init(zh: [String], en: [String]) {
      self.zh = zh
      self.en = en
    }
  }

  /// A typical moment, in which an example is judged.
  package enum Scene: String, CaseIterable, Sendable, Hashable {
    case opening, purpose, ask, reflex, materials, real, final, driving, question, confirming,
      unclear, booked
    case fallback, afterRefusal, closing
  }

  init(
    _ name: CriterionName, title: Bilingual, _ question: Bilingual, weight: Int,
    isRedLine: Bool = false,
    isPraised: Bool = false, warmth: Warmth = Warmth(), advice: Advice, scene: Scene, met: Examples,
    missed: Examples,
    judge: @escaping @Sendable (Moment) -> Judgement?
  ) {
    self.name = name
    self.title = title
    self.question = question
    self.weight = weight
    self.isRedLine = isRedLine
    self.isPraised = isPraised
    self.warmth = warmth
    self.advice = advice
    self.scene = scene
    self.met = met
    self.missed = missed
    self.judge = judge
  }

  /// The shelf: one file each, in the order a call meets them.
  package static let all: [Criterion] = [
    .honestWording, .respectsFinalNo, .identifiesSelfAndCompany, .rightNames, .statesANumber,
    .saysTheMusts, .noPitch, .acknowledgesFirst, .exploresBeforeAnswering, .answersTheQuestion,
    .asksAgain, .offersChoice, .leavesRefusedTimes, .endsOnTheAsk, .stopsAtThree, .noConcession,
    .noBut, .noPressure, .oneBreath, .confirmsDateAndWeekday, .readsBackConfusables, .asksWhoComes,
    .closesCleanly,
  ]

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  package static subscript(_ name: CriterionName) -> Criterion {
    guard let criterion = byName[name] else {
      preconditionFailure("no criterion on the shelf is called \(name.rawValue)")
    }
    return criterion
  }

  /// The names as the journal keeps them, in the order of the shelf.
  package static let names = all.map(\.name.rawValue)

  /// That of a name as the journal or a file has it, which may be of another version.
  package static func named(_ name: String) -> Criterion? {
    CriterionName(rawValue: name).map { Criterion[$0] }
  }
}

/// What a judge found: the verdict, where in the line, and what to say about it.
package struct Judgement: Sendable, Hashable {
  package let verdict: Verdict
  package let span: Span?
  package let remark: Bilingual

  static func met(_ span: Span?, _ remark: Bilingual) -> Judgement {
    Judgement(verdict: .met, span: span, remark: remark)
  }

  static func missed(_ span: Span?, _ remark: Bilingual) -> Judgement {
    Judgement(verdict: .missed, span: span, remark: remark)
  }

  static func moot(_ remark: Bilingual) -> Judgement {
    Judgement(verdict: .moot, span: nil, remark: remark)
  }
}

/// 做到, 没做到, 不计.
package enum Verdict: String, CaseIterable, Sendable, Hashable {
  case met, missed, moot

  package var title: Bilingual {
    switch self {
    case .met: Bilingual(zh: "做到", en: "met")
    case .missed: Bilingual(zh: "没做到", en: "missed")
    case .moot: Bilingual(zh: "不计", en: "moot")
    }
  }
}

/// A criterion's judgement of one turn.
package struct Mark: Sendable, Hashable {
  package let criterion: CriterionName
  package let verdict: Verdict
  package let span: Span?
  package let remark: Bilingual

  func isMissed(_ criterion: CriterionName) -> Bool {
    verdict == .missed && self.criterion == criterion
  }
}
