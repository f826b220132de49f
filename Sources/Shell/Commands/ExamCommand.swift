import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal

struct ExamCommand: DeskCommand {
  static let card = CommandCard(
    "exam", chinese: ["通关"], group: .rehearse,
    summary: Bilingual(
      zh: "同一位客户，有及格线，练前练后比一比",
      en: "the same prospect and a pass mark, to compare before with after"),
    usage:
      "[SCRIPT] [--persona P] [--partner] [--results] [--certificate] [--html FILE] [--hand-in]",
    arguments: [
      .init(
        "SCRIPT", nil, Bilingual(zh: "话术的编号、标题或文件", en: "a call script: id, title or file"),
        completes: .scripts),
      .init(
        "--persona", "P", Bilingual(zh: "模拟客户的编号或标题", en: "the prospect: id or title"),
        completes: .personas),
      .init(
        "--partner", nil,
        Bilingual(zh: "同事念客户的话，按数字勾你说了哪些", en: "a colleague reads the prospect and ticks by digit")),
      .init(
        "--results", nil,
        Bilingual(zh: "考过的几次，头一次和最近一次并排", en: "your sittings, the first beside the last")),
      .init(
        "--certificate", nil,
        Bilingual(zh: "最近一次过了的证明", en: "the certificate of the last sitting you passed")),
      .init(
        "--html", "FILE",
        Bilingual(
          zh: "证明写成一张网页，不联网也能看、能打印", en: "the certificate as a page that needs no network"),
        completes: .files),
      .init(
        "--hand-in", nil, Bilingual(zh: "把最近一次过了的交给主管", en: "hand the last sitting you passed in")),
    ],
    notes: [
      Bilingual(
        zh: "种子由话术和客户定，每次一样。没有旁白、提示和重说；及格线用「设置 及格线」改。",
        en:
          "Script and persona fix the seed, so it is the same call each time. No comments, hints or second tries; "
          + "set pass-mark changes the mark."),
      Bilingual(
        zh: "考得怎样只有你看得见；--hand-in 交的是最近一次过了的：姓名、话术、得分、日期，别的不交。",
        en:
          "Your sittings are seen by nobody else; --hand-in gives away the last one passed: name, script, score and "
          + "date, nothing more."),
    ],
    examples: ["exam first-call --persona busy-manager"])
  static let isWriting = true

  @Argument var script: String?
  @Option var persona: String?
  @Flag var partner = false
  @Flag var results = false
  @Flag var certificate = false
  @Option var html: String?
  @Flag var handIn = false

  private var mode: SpokenCall.Mode? { partner ? .partner : nil }

  func run(at desk: inout Desk) throws {
    desk.library.refresh()
    let latest = try latest(desk)
    let (plan, exam) = try prepared(latest, desk)
    if results { return try ExamPapers(plan, exam).sayResults(desk) }
    if certificate || handIn || html != nil {
      return try ExamPapers(plan, exam).sayCertificate(desk, handsIn: handIn, page: html)
    }
    var asked = plan
    asked.isTicked = mode != nil
    let call = PracticeCall(
      Session(asked), startedAt: desk.now, rep: desk.repName, exam: exam, spoken: mode)
    call.begin(desk, focus: exam.rules)
    guard let mode else { return desk.open(call) }
    let spoken = SpokenCall(call, mode, desk)
    spoken.begin(desk)
    desk.open(spoken)
  }

  /// The exam that these words mean, the same every time, with what was sat of it before.
  private func prepared(_ latest: CallRecord?, _ desk: Desk) throws -> (Plan, Exam) {
    let finder = RehearsalFinder(desk)
    let persona = persona ?? latest?.persona
    let chosen = try finder.script(script ?? latest?.script)
    let key = chosen.header.id.value + "@\(chosen.header.version)"
    let fixed = Plan.fixedSeed(key + (persona ?? ""))
    let prospect = try finder.persona(persona, for: chosen, seed: fixed)
    let plan = Plan(
      script: chosen, catalogues: desk.library.playbook.catalogues(of: chosen), persona: prospect,
      level: .free, volume: .silent, now: desk.now.slot,
      offer: RepCalendar(desk).offer,
      seed: desk.options.seed ?? Plan.fixedSeed(key + prospect.header.id.value),
      names: desk.ownNames, isExam: true)
    let mark = desk.settings.value(.passMark).flatMap { Int($0) } ?? chosen.passMark
    let wasPartner = latest?.practice?.level == Exam.level(.partner)
    return (plan, try Exam(plan, passMark: mark, spoken: wasPartner ? .partner : mode, desk))
  }

  /// The exam sat last, whose papers are meant where none is named.
  private func latest(_ desk: Desk) throws -> CallRecord? {
    guard results || certificate || handIn || html != nil, script == nil, persona == nil else {
      return nil
    }
    return try desk.withJournal { try $0.calls(.practice, limit: 1000) }.lazy.map(\.record)
      .first { record in
        guard let level = record.practice?.level else { return false }
        return partner
          ? level == Exam.level(.partner) : level == Exam.level || level == Exam.level(.partner)
      }
  }
}
