import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Reviewing

struct ReviewCommand: DeskCommand {
  static let card = CommandCard(
    "review", chinese: ["周复盘", "复盘"], group: .review,
    summary: Bilingual(
      zh: "一周的目标、实际、比率、最弱一环和下一步练什么；八个问题",
      en: "a week: target and actual, rates, the weak stage, what to practise next; eight questions"
    ),
    usage: "[--week 2026-W47] [--ask] [--answer N=WORDS] [--rep NAME] [--calls] [--html FILE] "
      + "[--markdown FILE]",
    arguments: [
      .init(
        "--week", "WEEK",
        Bilingual(zh: "哪一周（默认这周），也可以写 last", en: "which week (this one), or last"),
        completes: .weeks),
      .init(
        "--ask", nil, Bilingual(zh: "直接问八个问题，答过的可以改", en: "ask the questions, answered ones too")),
      .init(
        "--answer", "N=WORDS",
        Bilingual(zh: "只答（或改）第 N 问，可以写几次", en: "answer question N alone, or change it; repeatable")),
      .init("--rep", "NAME", Bilingual(zh: "只看一个人", en: "of one rep")),
      .init("--calls", nil, Bilingual(zh: "列出数字背后的电话", en: "the calls behind the numbers")),
      .init(
        "--html", "FILE",
        Bilingual(zh: "写成一张网页，不联网也能看、能打印", en: "write a page that needs no network"),
        completes: .files),
      .init(
        "--markdown", "FILE", Bilingual(zh: "写成 Markdown", en: "write it as Markdown"),
        completes: .files),
    ],
    notes: [
      Bilingual(
        zh: "看完按回车就开始问；在管道里用 --ask，一行一个回答，空行跳过。答过的一句一存，随时可以停。",
        en:
          "Enter after the numbers starts the questions; in a pipe use --ask, one answer a line, an "
          + "empty one skips. Each answer is kept at once, so stop when you like."),
      Bilingual(
        zh: "它不替你写反思，不收放到谁身上都成立的话，不用人怎么样来解释数。",
        en:
          "It does not write the reflection for you, takes none that is true of anyone, and explains "
          + "no number by character."),
    ],
    examples: ["review", "review --week 2026-W47"])

  @Option var week: String?
  @Flag var ask = false
  @Option var answer: [String] = []
  @Option var rep: String?
  @Flag var calls = false
  @Option var html: String?
  @Option var markdown: String?

  func run(at desk: inout Desk) throws {
    let week = try DayWords.week(week, desk)
    for text in answer { try keep(text, to: try desk.review(of: week, rep: rep), desk) }
    let review = try desk.review(of: week, rep: rep)
    if ask {
      var interview = ReviewInterview(review)
      return try interview.run(desk)
    }
    let language = desk.language
    if let html { try write(review.page(language, desk), to: html, desk) }
    if let markdown {
      try write(review.markdown(language, names: Review.Names(desk)), to: markdown, desk)
    }
    if desk.isJSON { return desk.show(ReviewJSON.json(review, language)) }
    guard html == nil, markdown == nil else { return }
    desk.say(
      review.text(
        language, cells: desk.columns, names: Review.Names(desk), isPlain: desk.isPlain))
    if calls { try sayCalls(review, desk) }
    guard desk.world.isConversational, rep == nil, !desk.asksServer else { return }
    let open = review.questions.contains { review.answers[$0] == nil }
    desk.say(Styled("\n"))
    desk.say(
      open
        ? Bilingual(
          zh: "回车：用八个问题把这周过一遍（约十分钟）",
          en: "Enter: go through the week in eight questions (ten minutes)")
        : Bilingual(zh: "都答过了；要改：回车", en: "all answered; Enter to change an answer"), .quiet)
    desk.linger(ReviewDoor(review))
  }

  private func sayCalls(_ review: Review, _ desk: Desk) throws {
    let days = review.week.monday...review.week.sunday
    let entries = try desk.withJournal {
      try $0.calls(.real, days: days, rep: review.rep, limit: .max)
    }
    desk.say(Styled("\n"))
    desk.say(Bilingual(zh: "数字背后的电话", en: "The calls behind the numbers"), .heading)
    CallList(entries).say(desk)
  }

  private func write(_ text: String, to path: String, _ desk: Desk) throws {
    try desk.world.files.replace(path, Array(text.utf8), true)
    desk.note(Bilingual(zh: "写好了 \(harmless(path))", en: "wrote \(harmless(path))"), .good)
  }

  /// `3=第 12 通，他说「……」`.
  private func keep(_ text: String, to review: Review, _ desk: Desk) throws {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "=＝".contains($0) }
    guard parts.count == 2, let number = Int(folded(parts[0]).trimmed),
      let question = Review.Question(rawValue: number)
    else {
      throw Failure(
        .usage,
        Bilingual(
          zh: "--answer 写成「第几问=回答」，第几问是 1 到 9，9 是给主管的一句话",
          en: "--answer is written N=WORDS, with N from 1 to 9; 9 is the sentence for your lead"),
        next: Bilingual(
          zh: "例如：--answer \"4=第 12 通，他说「你发我看看」\"",
          en: "for example: --answer \"4=call 12, “send it over”\""))
    }
    guard review.questions.contains(question) else {
      let asked = review.questions.map { String($0.rawValue) }
      throw Failure(
        .usage,
        Bilingual(
          zh: "\(review.week.text) 没有第 \(number) 问（没有由头问它），没有记",
          en: "\(review.week.text) gives no reason to ask question \(number), so nothing was kept"),
        next: Bilingual(
          zh: "这一周有的是第 \(asked.joined(separator: "、")) 问；9 是给主管的一句话",
          en: "it has \(asked.joined(separator: ", ")); 9 is the sentence for your lead"))
    }
    let words = String(parts[1]).trimmed
    if let refusal = question.refusal(of: words), !words.isEmpty {
      throw Failure(.usage, refusal.sentence)
    }
    if question == .change, !words.isEmpty {
      let actions = ActionWords.list(words, at: desk.now.slot)
      let missing = actions.flatMap(\.missing)
      guard missing.isEmpty, !actions.isEmpty,
        actions.count + review.agreed.count <= Review.mostActions
      else {
        throw Failure(
          .usage,
          Bilingual(
            zh: "行动要说清改什么、做多少次、哪天之前，一周最多三件",
            en: "an action says what, how many times and by which day; three a week at most"))
      }
      let rep = desk.repName
      for action in actions {
        try desk.withJournal {
          _ = try $0.append(
            Journal.Action(
              week: review.week, what: action.what, who: rep, times: action.times, due: action.due),
            at: desk.now)
        }
      }
    }
    try desk.withJournal {
      try $0.append(
        answer: words.isEmpty ? nil : words, to: number, of: review.week, at: desk.now)
    }
    let title = question.title
    desk.note(
      words.isEmpty
        ? Bilingual(
          zh: "第 \(number) 问（\(title.zh)）跳过了", en: "question \(number), \(title.en): skipped")
        : Bilingual(
          zh: "第 \(number) 问（\(title.zh)）记下了", en: "question \(number), \(title.en): kept"), .good)
  }
}
