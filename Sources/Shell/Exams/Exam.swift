import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal
import Reviewing

/// An exam (通关): the same seed and the same prospect every time, so that before and after can be compared.
struct Exam {
  /// What the record's level says of an exam.
  static let level = "exam"

  /// The score to reach, 0–100.
  let passMark: Int
  /// The same exam sat before, oldest first.
  let earlier: [Journal.Entry]
  /// What is typed to sit it; its papers are the same with one more word.
  let command: String

  var before: Int? { earlier.last?.record.practice?.score }

  /// What the record's level says of an exam held so: what a colleague ticked is compared with ticks alone.
  static func level(_ spoken: SpokenCall.Mode?) -> String {
    spoken.map { "\(level)-\($0.rawValue)" } ?? level
  }

  /// Exams with this script, version, persona and seed.
  init(_ plan: Plan, passMark: Int, spoken: SpokenCall.Mode? = nil, _ desk: Desk) throws {
    self.passMark = passMark
    command =
      "exam \(plan.script.header.id.value) --persona \(plan.persona.header.id.value)"
      + (spoken.map { " --\($0.rawValue)" } ?? "")
    let level = Self.level(spoken)
    let calls = try desk.withJournal { try $0.calls(.practice, limit: 1000) }
    earlier = calls.reversed().filter { entry in
      let record = entry.record
      guard let practice = record.practice, practice.level == level else { return false }
      return record.script == plan.script.header.id.value
        && record.scriptVersion == plan.script.header.version
        && record.persona == plan.persona.header.id.value && practice.seed == plan.seed
    }
  }

  /// Nobody passes by crossing a red line, or by leaving before the ask that was due: what was never tried would
  /// count for nothing.
  func isPassed(_ record: CallRecord) -> Bool {
    guard let practice = record.practice else { return false }
    let crossed = practice.marks.contains { mark in
      mark.verdict == Verdict.missed.rawValue
        && Criterion.named(mark.criterion)?.isRedLine == true
    }
    return !crossed && !leftTheAsk(practice) && practice.score >= passMark
  }

  /// Whether the last thing to be said of asking again is that it was not done.
  private func leftTheAsk(_ practice: CallRecord.Practice) -> Bool {
    practice.marks.last { $0.criterion == CriterionName.asksAgain.rawValue }?.verdict
      == Verdict.missed.rawValue
  }

  var rules: Bilingual {
    let last = before.map {
      Bilingual(zh: "上次 \($0) 分。", en: " Last time: \($0).")
    }
    return Bilingual(
      zh: "及格线 \(passMark)。没有旁白，没有提示，不能重说。" + (last?.zh ?? ""),
      en: "Pass mark \(passMark). No comments, no hints, no second tries." + (last?.en ?? ""))
  }

  /// This sitting beside the last one; nil for the first.
  func comparison(_ practice: CallRecord.Practice?) -> ExamComparison? {
    guard let practice, let last = earlier.last?.record.practice else { return nil }
    return ExamComparison(before: .init(last), after: .init(practice))
  }

  /// Passed or not, before and after, and what may be said of the difference.
  func verdict(_ record: CallRecord, _ score: Score, _ desk: Desk) -> Styled {
    let screen = CallScreen(desk)
    let isZh = screen.language == .zh
    var text = Styled()
    let passed = isPassed(record)
    let mark = isZh ? "及格线 \(passMark)" : "pass mark \(passMark)"
    var word = isZh ? (passed ? "过了" : "没过") : passed ? "passed" : "not passed"
    if let practice = record.practice, score.points >= passMark, leftTheAsk(practice) {
      word += isZh ? "：该约的还没约就收了" : ": it ended before the ask that was due"
    }
    text.append(
      screen.row(.exam, "\(score.points) · \(mark) · \(word)", passed ? .good : .strong))
    if let comparison = comparison(record.practice), let day = earlier.last?.record.startedAt.day {
      text.append(
        ExamText(desk).sideBySide(comparison, before: day, after: record.startedAt.day))
    }
    guard passed else { return text }
    text.append(
      screen.row(
        .exam,
        isZh
          ? "证明：\(command) --certificate。只有你看得见；交给主管换成 --hand-in"
          : "Certificate: \(command) --certificate. Only you can see it; --hand-in gives it away."))
    return text
  }
}
