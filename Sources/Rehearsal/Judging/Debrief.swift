package import Diagnostics
import Playbooks

/// What is said after the call: outcome, score and what it is made of, keep / start / stop, and tomorrow's drills.
package struct Debrief: Sendable {
  package let ending: Ending
  /// By first tries.
  package let score: Score
  /// By last tries; nil when nothing was said again.
  package let retryScore: Score?
  package let keep: Bilingual?
  package let start: Bilingual?
  package let stop: Bilingual?
  /// Objections to drill, by id, with how many cards.
  package let drills: [(objection: String, title: String, cards: Int)]
  /// What is to be known about this prospect now that it is over.
  package let disclosures: [Bilingual]

  package init?(_ session: Session) {
    guard let ending = session.ending else { return nil }
    self.ending = ending
    let script = session.plan.script
    let first = session.marks()
    score = Score(first.map(\.mark), script: script)
    let last = session.marks(lastTries: true)
    retryScore = session.hasRetried ? Score(last.map(\.mark), script: script) : nil
    let turns = session.firstTries
    let weights = Score.weights(of: script)
    keep = Self.keep(turns, weights)
    start = Self.advice(first, turns, weights, isStart: true)
    stop = Self.advice(first, turns, weights, isStart: false)
    drills = Self.drills(session)
    disclosures = Self.disclosures(ending, score)
  }

  /// The best of what was done, quoted.
  static func keep(_ turns: [Turn], _ weights: [CriterionName: Int]) -> Bilingual? {
    // What is hard ranks before what is merely heavy.
    let rank: [CriterionName: Int] = [
      .exploresBeforeAnswering: 40, .respectsFinalNo: 38, .leavesRefusedTimes: 20,
      .offersChoice: 18, .asksWhoComes: 16, .readsBackConfusables: 16,
      .acknowledgesFirst: 14,
    ]
    var best: (value: Int, quote: Bilingual, remark: Bilingual)?
    for turn in turns {
      guard !turn.marks.contains(where: { $0.verdict == .missed }) else { continue }
      for mark in turn.marks where mark.verdict == .met {
        let criterion = Criterion[mark.criterion]
        guard criterion.isPraised else { continue }
        let value = rank[mark.criterion] ?? (weights[mark.criterion] ?? 0) / 2
        guard best.map({ value > $0.value }) ?? true else { continue }
        best = (value, turn.quote(mark).map { $0.truncated(to: 60) }, criterion.praise)
      }
    }
    return best.map { found in
      Bilingual(
        zh: "\(found.remark.zh)：「\(found.quote.zh)」",
        en: "\(found.remark.en): “\(found.quote.en)”")
    }
  }

  /// The heaviest of what to start or to stop, with the words that showed it.
  static func advice(
    _ marks: [(turn: Int, mark: Mark)], _ turns: [Turn], _ weights: [CriterionName: Int],
    isStart: Bool
  ) -> Bilingual? {
    var best: (value: Int, criterion: Criterion, times: Int, first: Int)?
    for criterion in Criterion.all {
      switch criterion.advice {
      case .start where isStart, .stop where !isStart: break
      default: continue
      }
      let missed = marks.filter {
        $0.mark.criterion == criterion.name && $0.mark.verdict == .missed
      }
      guard let first = missed.first else { continue }
      let value =
        (weights[criterion.name] ?? 0) * missed.count + (criterion.isRedLine ? 1000 : 0)
      if best.map({ value > $0.value }) ?? true {
        best = (value, criterion, missed.count, first.turn)
      }
    }
    guard let best else { return nil }
    let line: Bilingual
    switch best.criterion.advice {
    case .start(let text), .stop(let text): line = text
    }
    let mark = marks.first { $0.turn == best.first && $0.mark.criterion == best.criterion.name }
    let turn = turns.indices.contains(best.first - 1) ? turns[best.first - 1] : nil
    guard let cut = turn?.quote(mark?.mark).map({ Self.bare($0).truncated(to: 40) }),
      !cut.zh.isEmpty
    else { return line }
    let times =
      best.times > 1
      ? Bilingual(zh: "，共 \(best.times) 处", en: ", \(best.times) times") : Bilingual(zh: "", en: "")
    return Bilingual(
      zh: "\(line.zh)（「\(cut.zh)」\(times.zh)）", en: "\(line.en) (“\(cut.en)”\(times.en))")
  }

  /// Words without the stop at their end.
  private static func bare(_ words: String) -> String {
    var words = words
    while let last = words.last, "。，.,".contains(last) { words.removeLast() }
    return words
  }

  private static func drills(_ session: Session) -> [(objection: String, title: String, cards: Int)]
  {
    var drills: [(objection: String, title: String, cards: Int)] = []
    for met in session.objectionsMet {
      guard let card = session.plan.objection(met.objection), card.nature != .final else {
        continue
      }
      guard !drills.contains(where: { $0.objection == met.objection }) else { continue }
      drills.append((met.objection, card.name.value, met.handled ? 1 : 2))
    }
    drills.sort { $0.cards > $1.cards }
    return Array(drills.prefix(3))
  }

  private static func disclosures(_ ending: Ending, _ score: Score) -> [Bilingual] {
    var lines: [Bilingual] = []
    if let criterion = (ending.failedBy ?? score.failedBy).map({ Criterion[$0] }) {
      lines.append(
        Bilingual(
          zh: "踩了红线，这一通不及格，怎么收都一样：\(criterion.question.zh)",
          en: "A red line was crossed, so the call fails however it ended: \(criterion.question.en)"
        ))
    }
    if ending.dissolves {
      lines.append(
        Bilingual(
          zh: "到了那天他没来（爽约）：这声「行」是随口的，谁参加、在哪儿、带什么，一样都没问。",
          en:
            "The day came and nobody was there (no-show): the yes was soft, and who, where and what to bring were never asked."
        ))
    }
    if !ending.couldBeWon, ending.outcome != .appointment, score.failedBy == nil {
      lines.append(
        score.points >= 90
          ? Bilingual(
            zh: "这通从一开始就约不到，你收得好。",
            en: "This call could not be won from the start; you ended it well.")
          : Bilingual(
            zh: "这通从一开始就约不到；得分看的是你怎么说。",
            en: "This call could not be won from the start; the score is for what you said."))
    }
    return lines
  }
}

extension Criterion {
  /// What *keep* calls it.
  var praise: Bilingual {
    switch name {
    case .exploresBeforeAnswering: Bilingual(zh: "先问清再回应", en: "found out before answering")
    case .offersChoice: Bilingual(zh: "两个时间由你给", en: "two times from your diary")
    case .acknowledgesFirst: Bilingual(zh: "先认同", en: "accepted it first")
    case .respectsFinalNo: Bilingual(zh: "该放手就放手", en: "let go when it was final")
    case .leavesRefusedTimes: Bilingual(zh: "换了新时间", en: "new times after a refusal")
    case .confirmsDateAndWeekday: Bilingual(zh: "复述说全", en: "a full read-back")
    case .readsBackConfusables: Bilingual(zh: "没听清就问", en: "checked the unclear word")
    case .asksWhoComes: Bilingual(zh: "问了谁参加", en: "asked who comes")
    case .statesANumber: Bilingual(zh: "来意有数字", en: "a number in the purpose")
    case .identifiesSelfAndCompany: Bilingual(zh: "开场报全", en: "a full opening")
    default: Bilingual(zh: "收得干净", en: "a clean end")
    }
  }
}

extension Turn {
  /// The words a mark speaks of, or what was ticked of them.
  fileprivate func quote(_ mark: Mark?) -> Bilingual {
    let words = mark?.span.map { Spoken(said).words(at: $0) } ?? said
    return ticked.map { Ticked.quote(words, $0) } ?? Bilingual(zh: words.trimmed, en: words.trimmed)
  }
}

extension Bilingual {
  fileprivate func map(_ change: (String) -> String) -> Bilingual {
    Bilingual(zh: change(zh), en: change(en))
  }
}
