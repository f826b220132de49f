import CivilTime
import Diagnostics
import Journaling
import Reviewing
import Statistics

/// The questions of the weekly review, one after another; each answer is kept before the next is asked.
struct ReviewInterview {
  private var review: Review
  private var stray = StrayCommand()

  init(_ review: Review) { self.review = review }

  /// Asks until all are answered or skipped. Ctrl-C and the end of input leave the rest for later.
  mutating func run(_ desk: Desk) throws {
    desk.say(
      Bilingual(
        zh: "周复盘 \(review.week.text) · 这周要问的有 \(review.questions.count) 个，号码不变，约十分钟；"
          + "回车跳过，Ctrl-C 留到以后，答过的都留着",
        en:
          "Weekly review \(review.week.text): \(count(review.questions.count, "question")) this week, each by "
          + "its own number, about ten minutes. Enter skips, Ctrl-C leaves the rest for later; "
          + "what you said is kept"), .heading)
    do {
      for question in review.questions {
        if question == .lead { close(desk) }
        desk.say(Styled("\n"))
        try ask(question, desk)
      }
    } catch let interruption as Interruption {
      if case .terminated = interruption { throw interruption }
      desk.say(Styled("\n"))
      return desk.say(
        Bilingual(
          zh: "先到这里，答过的都留着；接着答：周复盘 --week \(review.week.text) --ask",
          en: "that is all for now, and what you said is kept; to go on: "
            + "review --week \(review.week.text) --ask"))
    }
    desk.say(
      Bilingual(zh: "这一周复盘完了，存在台账里", en: "this week is reviewed and kept in the journal"), .good)
  }

  /// A question keeps its number whatever else is asked: `--answer` goes by it.
  private mutating func ask(_ question: Review.Question, _ desk: Desk) throws {
    desk.say(Styled("\(question.rawValue) ", .strong))
    switch question {
    case .actions: try askActions(desk)
    case .target: try askTarget(desk)
    case .change: try askChange(desk)
    case .lead: try askLead(desk)
    case .weakStage, .lostCall, .wonCall, .prospects, .mood:
      desk.say(review.words(of: question), .strong)
      evidence(question, desk)
      try keep(answer(question, desk), to: question, desk)
    }
  }

  /// One answer that is taken, or nil for a skip.
  private mutating func answer(_ question: Review.Question, _ desk: Desk) throws -> Review.Answer {
    let before = review.answers[question]
    if let words = before?.words {
      desk.say(
        Bilingual(zh: "上次答的：\(words)（回车不改）", en: "you said: \(words) (Enter keeps it)"), .quiet)
    }
    while true {
      let words = try desk.ask(Styled("› ")).trimmed
      guard !words.isEmpty else { return before ?? .skipped }
      if isStray(words, desk) { continue }
      guard let refusal = question.refusal(of: words) else { return .said(words) }
      desk.say(refusal.sentence, .warning)
    }
  }

  /// Whether a command was typed where an answer is kept.
  private mutating func isStray(_ words: String, _ desk: Desk) -> Bool {
    guard desk.world.isConversational, stray.catches(words) else { return false }
    let shown = harmless(words)
    desk.say(
      Bilingual(
        zh: "「\(shown)」是命令，没有当成回答。Ctrl-C 先放下复盘；真要这么答，再打一遍",
        en: "“\(shown)” is a command and was not taken as an answer; Ctrl-C leaves the review; "
          + "to answer so all the same, type it again"), .warning)
    return true
  }

  private mutating func keep(
    _ answer: Review.Answer, to question: Review.Question, _ desk: Desk
  ) throws {
    guard review.answers[question] != answer else { return }
    review.answers[question] = answer
    let (words, week) = (answer.words, review.week)
    try desk.withJournal {
      try $0.append(answer: words, to: question.rawValue, of: week, at: desk.now)
    }
  }

  private func evidence(_ question: Review.Question, _ desk: Desk) {
    switch question {
    case .weakStage:
      guard case .stage(let stage, let proportion, let against, let isOwn) = review.weakness else {
        return
      }
      desk.say(
        Bilingual(
          zh: "\(stage.rate.figures(proportion, .zh))，整个区间都低于\(isOwn ? "你平常的" : "起步参照") "
            + percentText(against),
          en: "\(stage.rate.figures(proportion, .en)), all of it below "
            + "\(isOwn ? "your usual" : "the mark to start from,") \(percentText(against))"))
      desk.say(stage.rate.definition, .quiet)
    case .lostCall, .wonCall:
      let rate = Rate.appointment(.conversation)
      let proportion = rate.proportion(of: review.calls)
      desk.say(
        Bilingual(
          zh: "这周接通 \(proportion.trials)，约到 \(proportion.successes)；电话都在：台账 --from "
            + "\(review.week.monday.text) --to \(review.week.sunday.text)",
          en:
            "\(count(proportion.trials, "conversation")), \(count(proportion.successes, "appointment")) "
            + "this week; the calls: calls --from \(review.week.monday.text) "
            + "--to \(review.week.sunday.text)"), .quiet)
    default: break
    }
  }

  // MARK: 1, last week's actions

  private mutating func askActions(_ desk: Desk) throws {
    desk.say(review.words(of: .actions), .strong)
    let previous = review.week.previous
    let actions = try desk.withJournal { try $0.actions(previous...previous) }
    var done = 0
    for action in actions {
      if let isDone = action.isDone {
        done += isDone ? 1 : 0
        continue
      }
      guard let id = action.id else { continue }
      let what = harmless(action.what)
      desk.say(Bilingual(zh: what, en: what))
      let choice = try desk.choose(
        Bilingual(zh: "做了没有？", en: "done?"),
        [
          Choice("1", Bilingual(zh: "做了", en: "done")),
          Choice("2", Bilingual(zh: "没做", en: "not done")),
          Choice("3", Bilingual(zh: "以后再说", en: "later")),
        ], standard: 2)
      guard choice < 2 else { continue }
      var reason: String?
      if choice == 1 {
        while reason == nil {
          let words = try desk.ask(
            Bilingual(zh: "卡在哪一步？（回车跳过）", en: "where did it get stuck? (Enter skips)")
          ).trimmed
          if words.isEmpty { break }
          if let refusal = Review.Question.actions.refusal(of: words) {
            desk.say(refusal.sentence, .warning)
          } else {
            reason = words
          }
        }
      } else {
        done += 1
      }
      let why = reason
      try desk.withJournal { try $0.close(id, isDone: choice == 0, reason: why, at: desk.now) }
    }
    let summary = Bilingual(
      zh: "\(actions.count) 件里做了 \(done) 件", en: "\(done) of \(actions.count) done")
    try keep(.said(summary[desk.language]), to: .actions, desk)
  }

  // MARK: 2, guess first

  private mutating func askTarget(_ desk: Desk) throws {
    desk.say(review.words(of: .target), .strong)
    let guesses = [
      Bilingual(zh: "名单不够", en: "too few names"), Bilingual(zh: "打得不够", en: "too few calls"),
      Bilingual(zh: "接通后没约成", en: "conversations without an appointment"),
    ]
    desk.say(desk.menu(guesses.enumerated().map { Choice("\($0 + 1)", $1) }))
    var said = try answer(.target, desk)
    if case .said(let words) = said, let key = Int(folded(words)), (1...3).contains(key) {
      said = .said(guesses[key - 1][desk.language])
    }
    try keep(said, to: .target, desk)
    for sentence in review.gap { desk.say(sentence) }
  }

  // MARK: 8, one change

  private mutating func askChange(_ desk: Desk) throws {
    desk.say(review.words(of: .change), .strong)
    for proposal in review.proposals(objection: { name in
      Bilingual(zh: Naming.objection(name, .zh), en: Naming.objection(name, .en))
    }) {
      desk.say(
        Bilingual(zh: "可以是：\(proposal.line.zh)", en: "it could be: \(proposal.line.en)"), .quiet)
    }
    let room = Review.mostActions - review.agreed.count
    guard room > 0 else {
      return desk.say(
        Bilingual(
          zh: "已经答应了三件，再多就都做不成", en: "three are agreed already; more get none done"))
    }
    var before = ""
    while true {
      let words = try desk.ask(Styled("› ")).trimmed
      guard !words.isEmpty else {
        if before.isEmpty { try keep(review.answers[.change] ?? .skipped, to: .change, desk) }
        return
      }
      if let refusal = Review.Question.change.refusal(of: words) {
        desk.say(refusal.sentence, .warning)
        continue
      }
      var actions = ActionWords.list(words, at: desk.now.slot)
      if actions.contains(where: { !$0.missing.isEmpty }) || actions.isEmpty, !before.isEmpty {
        // The missing piece alone was said.
        actions = ActionWords.list(before + "，" + words, at: desk.now.slot)
      }
      guard actions.count <= room else {
        desk.say(
          Bilingual(zh: "最多 \(room) 件，先留最要紧的", en: "at most \(room): keep what matters most"),
          .warning)
        continue
      }
      let missing =
        actions.first { !$0.missing.isEmpty }?.missing
        ?? (actions.isEmpty ? ActionWords("", at: desk.now.slot).missing : [])
      guard missing.isEmpty else {
        let saysWhat = !ActionWords(words, at: desk.now.slot).what.isEmpty
        before = before.isEmpty || saysWhat ? words : before + "，" + words
        desk.say(
          Bilingual(
            zh: "还差：\(missing.map(\.zh).joined(separator: "、"))。说全了才算数（回车跳过）",
            en:
              "still missing: \(missing.map(\.en).joined(separator: ", ")). An action says all three "
              + "(Enter skips)"), .warning)
        continue
      }
      guard actions.allSatisfy({ $0.due.map { $0 >= desk.today } ?? false }) else {
        desk.say(Bilingual(zh: "这个日子已经过了，换一个", en: "that day has passed; another one"), .warning)
        continue
      }
      return try agree(actions, words, desk)
    }
  }

  private mutating func agree(_ actions: [ActionWords], _ words: String, _ desk: Desk) throws {
    let rep = desk.repName
    for action in actions {
      let week = review.week
      try desk.withJournal {
        _ = try $0.append(
          Journal.Action(
            week: week, what: action.what, who: rep, times: action.times, due: action.due),
          at: desk.now)
      }
      let kept = Review.Action(
        what: harmless(action.what), times: action.times, due: action.due, isDone: nil, reason: nil)
      review.agreed.append(kept)
      desk.say(Bilingual(zh: "记下了：\(kept.line.zh)", en: "noted: \(kept.line.en)"), .good)
    }
    try keep(.said(actions.map(\.what).joined(separator: "；")), to: .change, desk)
  }

  // MARK: the end

  private func close(_ desk: Desk) {
    desk.say(Styled("\n"))
    desk.say(
      review.closing(desk.language, cells: desk.columns, names: Review.Names(desk)))
  }

  private mutating func askLead(_ desk: Desk) throws {
    desk.say(review.words(of: .lead), .strong)
    let sentence = review.leadSentence(desk.language)
    desk.say(Bilingual(zh: sentence, en: sentence))
    var words: String
    repeat {
      words = try desk.ask(
        Bilingual(zh: "回车就用这句，- 不给；要改就打新的：", en: "Enter keeps it, - gives none, or type another:")
      ).trimmed
    } while isStray(words, desk)
    switch words {
    case "": try keep(.said(sentence), to: .lead, desk)
    case "-", "－": try keep(.skipped, to: .lead, desk)
    default: try keep(.said(words), to: .lead, desk)
    }
  }
}

/// Waits behind a review that was shown: Enter starts the questions, any command leaves them for later.
struct ReviewDoor: Lingering {
  let review: Review
  private(set) var isOver = false

  init(_ review: Review) { self.review = review }

  mutating func take(_ line: String, at desk: inout Desk) throws -> Bool {
    guard line.trimmed.isEmpty else { return false }
    isOver = true
    var interview = ReviewInterview(review)
    try interview.run(desk)
    return true
  }
}
