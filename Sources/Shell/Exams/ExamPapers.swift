import CivilTime
import Diagnostics
import Journaling
import Pages
import Playbooks
import Rehearsal
import Reviewing

/// What remains of an exam: its sittings, the certificate, and handing in.
struct ExamPapers {
  private let plan: Plan
  private let exam: Exam

  init(_ plan: Plan, _ exam: Exam) {
    self.plan = plan
    self.exam = exam
  }

  // MARK: Results

  func sayResults(_ desk: Desk) throws {
    let handedIn = Set(try desk.withJournal { try $0.handedIn() }.map(\.call))
    if desk.isJSON { return showJSON(handedIn, desk) }
    guard !exam.earlier.isEmpty else {
      desk.say(none)
      for line in try sat(desk) { desk.say(line) }
      return
    }
    let isZh = desk.language == .zh
    var table = Table(
      isZh ? ["日期", "得分", "", ""] : ["date", "score", "", ""], [.left, .right, .left, .left])
    for entry in exam.earlier {
      guard let practice = entry.record.practice else { continue }
      let word = exam.isPassed(entry.record) ? (isZh ? "过了" : "passed") : isZh ? "没过" : "not passed"
      let given = handedIn.contains(entry.id) ? (isZh ? "已交" : "handed in") : ""
      table.add([
        entry.record.startedAt.day.short(desk.language, today: desk.today), "\(practice.score)",
        word,
        given,
      ])
    }
    desk.say(table.text(desk.columns))
    guard exam.earlier.count > 1, let first = exam.earlier.first, let last = exam.earlier.last,
      let before = first.record.practice, let after = last.record.practice
    else { return }
    desk.say(Styled("\n"))
    desk.say(
      ExamText(desk).sideBySide(
        ExamComparison(before: .init(before), after: .init(after)),
        before: first.record.startedAt.day, after: last.record.startedAt.day))
  }

  private func showJSON(_ handedIn: Set<EventID>, _ desk: Desk) {
    desk.show(
      .members([
        "script": .string(plan.script.header.id.value),
        "version": .int(plan.script.header.version),
        "persona": .string(plan.persona.header.id.value), "seed": .string(String(plan.seed)),
        "passMark": .int(exam.passMark),
        "sittings": .array(
          exam.earlier.compactMap { entry in
            entry.record.practice.map { practice in
              .members([
                "call": .string(entry.id.text), "started": .string(entry.record.startedAt.text),
                "score": .int(practice.score), "passed": .bool(exam.isPassed(entry.record)),
                "handedIn": .bool(handedIn.contains(entry.id)),
              ])
            }
          }),
      ]))
  }

  private var none: Bilingual {
    let name = (plan.script.header.title.value, plan.persona.header.title.value)
    return Bilingual(
      zh: "这门通关（\(harmless(name.0)) · \(harmless(name.1))）还没考过。",
      en: "This exam (\(harmless(name.0)), \(harmless(name.1))) has not been sat yet.")
  }

  /// The exams that were sat, as they are typed.
  private func sat(_ desk: Desk) throws -> [Bilingual] {
    var seen: Set<String> = []
    let words = try desk.withJournal { try $0.calls(.practice, limit: 1000) }.compactMap {
      entry -> String? in
      guard let level = entry.record.practice?.level, level.hasPrefix(Exam.level),
        let script = entry.record.script, let persona = entry.record.persona
      else { return nil }
      let partner = level == Exam.level ? "" : " --partner"
      let words = "\(harmless(script)) --persona \(harmless(persona))\(partner) --results"
      return seen.insert(words).inserted ? words : nil
    }
    return words.prefix(6).map { Bilingual(zh: "考过的：通关 \($0)", en: "sat: exam \($0)") }
  }

  // MARK: Certificate

  /// - Parameter page: the file the certificate is also written to as a page.
  /// - Throws: a `Failure` when no sitting was passed.
  func sayCertificate(_ desk: Desk, handsIn: Bool, page: String? = nil) throws {
    guard
      let passed = exam.earlier.last(where: { exam.isPassed($0.record) }),
      let practice = passed.record.practice
    else {
      throw Failure(
        .noInput,
        Bilingual(
          zh: exam.earlier.isEmpty ? "这门通关还没考过" : "这门通关还没过（及格线 \(exam.passMark)）",
          en: exam.earlier.isEmpty
            ? "this exam has not been sat yet"
            : "no sitting of this exam was passed (pass mark \(exam.passMark))"),
        next: Bilingual(
          zh: "考一次：\(exam.command)",
          en:
            "sit it: \(exam.command)")
      )
    }
    var isNew = false
    if handsIn {
      isNew = try desk.withJournal { journal in
        guard try !journal.handedIn().contains(where: { $0.call == passed.id }) else {
          return false
        }
        try journal.handIn(
          passed.id, script: plan.script.header.id.value, seed: practice.seed,
          score: practice.score, passMark: exam.passMark, at: desk.now)
        return true
      }
    }
    if let page {
      let certificate = Certificate(
        rep: harmless(passed.record.rep), script: harmless(plan.script.header.title.value),
        persona: harmless(plan.persona.header.title.value), score: practice.score,
        passMark: exam.passMark, day: passed.record.startedAt.day, seed: practice.seed)
      try desk.world.files.replace(page, Array(certificate.html(desk.language).utf8), true)
      desk.note(Bilingual(zh: "写好了 \(harmless(page))", en: "wrote \(harmless(page))"), .good)
    }
    if desk.isJSON {
      return desk.show(
        .members([
          "call": .string(passed.id.text), "rep": .string(passed.record.rep),
          "script": .string(plan.script.header.id.value),
          "version": .int(plan.script.header.version),
          "persona": .string(plan.persona.header.id.value),
          "date": .string(passed.record.startedAt.day.text), "score": .int(practice.score),
          "passMark": .int(exam.passMark), "digest": .string(practice.planDigest),
          "handedIn": handsIn ? .bool(true) : nil,
        ]))
    }
    desk.say(
      ExamText(desk).certificate(
        passed, exam.passMark,
        titles: (
          harmless(plan.script.header.title.value), harmless(plan.persona.header.title.value)
        )))
    guard handsIn else { return }
    desk.say(
      isNew
        ? Bilingual(
          zh: "交了：主管看得到姓名、话术、得分和日期，看不到通话。",
          en: "Handed in: your lead sees name, script, score and date, not the call.")
        : Bilingual(zh: "这一次早就交过了。", en: "This sitting was handed in before."))
  }
}
