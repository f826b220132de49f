import ArgumentParser
import CivilTime
import Diagnostics
import Playbooks
import Rehearsal

struct ExamCommand: DeskCommand {
  static let card = CommandCard(
    "exam", chinese: ["通关"], group: .rehearse,
    summary: Bilingual(
      zh: "同一位客户，有及格线，练前练后比一比",
      en: "the same prospect and a pass mark, to compare before with after"),
    usage: "[SCRIPT] [--persona P]",
    arguments: [
      .init(
        "SCRIPT", nil, Bilingual(zh: "话术的编号、标题或文件", en: "a call script: id, title or file"),
        completes: .scripts),
      .init(
        "--persona", "P", Bilingual(zh: "模拟客户的编号或标题", en: "the prospect: id or title"),
        completes: .personas),
    ],
    notes: [
      Bilingual(
        zh: "种子由话术和客户定，每次一样。没有旁白、提示和重说；及格线用 set 及格线 改。",
        en:
          "Script and persona fix the seed, so it is the same call each time. No comments, hints or second tries; "
          + "set pass-mark changes the mark.")
    ],
    examples: ["exam first-call --persona busy-manager"])

  @Argument var script: String?
  @Option var persona: String?

  func run(at desk: inout Desk) throws {
    desk.library.refresh()
    let finder = RehearsalFinder(desk)
    let chosen = try finder.script(script)
    let key = chosen.header.id.value + "@\(chosen.header.version)"
    let fixed = Plan.fixedSeed(key + (persona ?? ""))
    let prospect = try finder.persona(persona, for: chosen, seed: fixed)
    let plan = Plan(
      script: chosen, catalogues: desk.library.playbook.catalogues(of: chosen), persona: prospect,
      level: .free, volume: .silent, now: desk.now.slot,
      offer: RepCalendar(desk).offer,
      seed: desk.options.seed ?? Plan.fixedSeed(key + prospect.header.id.value),
      names: PracticeCommand.names(desk), isExam: true)
    let mark = desk.settings.value(.passMark).flatMap { Int($0) } ?? chosen.passMark
    let exam = try Exam(plan, passMark: mark, desk)
    let call = PracticeCall(
      Session(plan), startedAt: desk.now, rep: PracticeCommand.rep(desk), exam: exam)
    call.begin(desk, focus: exam.rules)
    desk.open(call)
  }
}
