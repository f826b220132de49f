import CivilTime
import Console
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal

/// A practised call at the prompt: every line goes to the session, and is kept before the next prompt.
struct PracticeCall: Conversation {
  private(set) var session: Session
  private let startedAt: Instant
  private let rep: String
  private let exam: Exam?
  /// How it is held when it is spoken and not typed.
  private let spoken: SpokenCall.Mode?
  /// What was looked up last, until something is said.
  private var cards: CallCards?
  private var isResultShown = false

  init(
    _ session: Session, startedAt: Instant, rep: String, exam: Exam? = nil,
    spoken: SpokenCall.Mode? = nil
  ) {
    self.session = session
    self.startedAt = startedAt
    self.rep = rep
    self.exam = exam
    self.spoken = spoken
  }

  func prompt(_ desk: Desk) -> Prompt { Prompt(CallScreen(desk).prompt, .speech) }

  // MARK: Before the first word

  func begin(_ desk: Desk, focus: Bilingual) {
    guard !desk.isJSON else { return }
    let plan = session.plan
    let screen = CallScreen(desk)
    let language = desk.language
    var head = [
      language == .zh ? (exam == nil ? "对练" : "通关") : exam == nil ? nil : "Exam",
      harmless(plan.script.header.title.value),
      difficulty(language), language == .zh ? "种子 \(plan.seed)" : "seed \(plan.seed)",
      language == .zh ? "旁白：\(plan.volume.title.zh)" : "comments: \(plan.volume.title.en)",
    ].compactMap { $0 }
    if plan.level != .cue, plan.level != .free {
      head.append(plan.level.title[language])
    }
    var text = Styled()
    for line in head.joined(separator: " · ").wrapped(at: desk.columns) {
      text.line(line, .heading)
    }
    if let caller = caller(plan) {
      for line in caller[language].wrapped(at: desk.columns) { text.line(line, .quiet) }
    }
    let watch = exam?.rules ?? focus
    for line in watch[language].wrapped(at: desk.columns) { text.line(line) }
    for note in session.openingNotes { text.append(screen.note(note)) }
    let how =
      exam != nil
      ? language == .zh ? "直接打字就是说话。  、收尾" : "Type to speak.  /end"
      : language == .zh
        ? "直接打字就是说话。  、提示  、重说  、可约  、收尾" : "Type to speak.  /hint  /again  /slots  /end"
    if spoken == nil {
      for line in how.wrapped(at: desk.columns) { text.line(line, .quiet) }
    }
    text.line()
    text.append(screen.row(.prospect, session.greeting, .prospect))
    text.append(help(screen))
    desk.say(text)
  }

  /// Who the rep is in this call, and how to be oneself; nil where the script names nobody.
  private func caller(_ plan: Plan) -> Bilingual? {
    guard let rep = plan.name(.rep), let company = plan.name(.company) else { return nil }
    let isOwn = plan.names[.rep] != nil && plan.names[.company] != nil
    let (name, firm) = (harmless(rep), harmless(company))
    return Bilingual(
      zh: "你是\(firm)的\(name)" + (isOwn ? "" : "；换成你自己：设置 姓名 …、设置 公司 …"),
      en: "You are \(name) from \(firm)"
        + (isOwn ? "" : "; to be yourself: set rep …, set company …"))
  }

  /// The last lines again, for a call that was left.
  func goOn(_ desk: Desk) {
    guard !desk.isJSON else { return }
    let screen = CallScreen(desk)
    var text = Styled()
    for turn in session.turns.suffix(2) where !turn.said.isEmpty {
      text.append(screen.row(.rep, (desk.language == .zh ? "› " : "> ") + turn.said, .rep))
      for line in turn.reply.dropLast() { text.append(screen.row(.prospect, line.text, .prospect)) }
    }
    text.append(screen.row(.prospect, session.prospectLine, .prospect))
    text.append(help(screen))
    desk.say(text)
  }

  private func difficulty(_ language: Language) -> String {
    let persona = session.plan.persona
    let title = harmless(persona.header.title.value)
    switch (persona.difficulty, language) {
    case (.easy, .zh): return "\(title)（容易）"
    case (.medium, .zh): return "\(title)（中等）"
    case (.hard, .zh): return "\(title)（难）"
    case (_, .en): return "\(title) (\(persona.difficulty.rawValue))"
    }
  }

  // MARK: Lines

  mutating func hear(_ line: String, at desk: inout Desk) throws -> ConversationState {
    if var cards, cards.take(line) {
      self.cards = cards
      let screen = CallScreen(desk)
      var text = Styled()
      for note in cards.notes(in: session, isNumbered: true) { text.append(screen.note(note)) }
      desk.say(text)
      return .goesOn
    }
    cards = nil
    var turn = session.hear(exam == nil ? try CallRecognition.recognised(line, desk) : line)
    if exam == nil {
      if CallCards.canBeLeafed(in: session, desk) {
        cards = CallCards(for: turn, in: session, desk)
      }
      turn.notes +=
        cards?.notes(in: session, isNumbered: true)
        ?? CallRecognition.notes(for: turn, in: session, desk)
    }
    if desk.isJSON {
      desk.show(CallJSON.turn(turn, desk.language))
    } else {
      show(turn, desk)
    }
    guard session.isOver else {
      // An exam is sat in one go: it is not resumed.
      if exam == nil { try OpenCall(session, startedAt: startedAt, spoken).keep(desk) }
      return .goesOn
    }
    do { try close(&desk) } catch let failure as Failure {
      desk.note(
        Bilingual(
          zh: "这一通没记成。回车再试；Ctrl-D 先放下，以后输入「接着打」再记",
          en: "this call is not kept yet: Enter tries again, Ctrl-D leaves it for resume"), .warning
      )
      throw failure
    }
    return .over
  }

  private func show(_ turn: Turn, _ desk: Desk) {
    let screen = CallScreen(desk)
    var text = Styled()
    if turn.command == nil, !turn.said.isEmpty, turn.said != turn.typed {
      text.append(screen.row(.rep, (desk.language == .zh ? "› " : "> ") + turn.said, .rep))
    }
    if let command = turn.command { text.append(answer(to: command, desk)) }
    text.append(choice(turn, screen))
    text.append(screen.turn(turn))
    if !session.isOver, turn.command == nil || turn.command == .again || turn.command == .undo {
      text.append(help(screen))
    }
    desk.say(text)
  }

  /// Why the line picked at *choose* is or isn't the one.
  private func choice(_ turn: Turn, _ screen: CallScreen) -> Styled {
    guard session.plan.level == .choose, let picked = turn.picked, let why = picked.why else {
      return Styled()
    }
    return screen.row(.comment, why[screen.language], .quiet)
  }

  /// What the level shows before the rep speaks: the line, the lines to choose from, or the cue.
  private func help(_ screen: CallScreen) -> Styled {
    var text = Styled()
    switch session.plan.level {
    case .read:
      if let line = session.modelLine { text.append(screen.row(.line, line)) }
    case .choose:
      for (index, candidate) in session.candidates.enumerated() {
        text.append(screen.row(.note, "\(index + 1)  \(candidate.text)"))
      }
    case .cue:
      let cues = session.cues
      if !cues.isEmpty {
        let joined = cues.joined(separator: screen.language == .zh ? "；" : "; ")
        text.append(screen.row(.cue, joined, .quiet))
      }
    case .free: break
    }
    return text
  }

  private func answer(to command: CallCommand, _ desk: Desk) -> Styled {
    var text = Styled()
    switch command {
    case .help: text = CallHelp.text(desk)
    case .unknown(let word, let nearest):
      let shown = harmless(word).truncated(to: 24)
      let sentence =
        desk.language == .zh
        ? "通话里没有「\(shown)」" + (nearest.map { "，是不是「、\($0)」？" } ?? "；、帮助 看全部")
        : "no “\(shown)” in a call"
          + (nearest.map { "; did you mean /\($0)?" } ?? "; /help lists them")
      for row in sentence.wrapped(at: desk.columns) { text.line(row, .warning) }
    default: break
    }
    return text
  }

  // MARK: The end

  /// The result on the screen, and the call in the journal before anything else is asked.
  private mutating func close(_ desk: inout Desk) throws {
    guard let debrief = Debrief(session) else { return }
    let seconds = max(0, (desk.now.milliseconds - startedAt.milliseconds) / 1000)
    if !desk.isJSON, !isResultShown { desk.say(CallScreen(desk).debrief(debrief, session)) }
    isResultShown = true
    var record = session.record(
      of: debrief, startedAt: startedAt, rep: rep, durationSeconds: seconds)
    record.practice?.level = level
    let id = try desk.withJournal { journal in
      let id = try journal.append(record)
      try journal.set(OpenCall.key, to: nil)
      return id
    }
    if desk.isJSON {
      desk.show(CallJSON.result(debrief, record, call: id.text, exam: exam, desk.language))
    } else if let exam {
      desk.say(exam.verdict(record, debrief.score, desk))
    }
  }

  /// What the record says of how it was held.
  private var level: String {
    guard exam == nil else { return Exam.level(spoken) }
    return spoken?.rawValue ?? session.plan.level.rawValue
  }

  mutating func leave(_ desk: inout Desk) {
    // For a program the input is the whole call: its end hangs up.
    if desk.isJSON, !session.isOver {
      session.hear("/end")
      do { try close(&desk) } catch let failure as Failure {
        desk.status = failure.status
        desk.complain(failure)
      } catch { desk.status = .ourFault }
      return
    }
    guard exam == nil else {
      return desk.note(
        Bilingual(zh: "通关没打完，不算。", en: "the exam was not finished, so it does not count"), .quiet)
    }
    desk.note(
      Bilingual(
        zh: "这一通留着：在陪练里输入「接着打」继续", en: "this call is kept: resume in spar goes on with it"),
      .quiet)
  }

  func candidates(before: String, word: String, _ desk: Desk) -> [String] {
    CallHelp.candidates(before: before, word: word, desk)
  }
}
