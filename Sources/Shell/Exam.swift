import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal

/// An exam (通关): the same seed and the same prospect every time, so that before and after can be compared.
struct Exam {
  /// What the record's level says of an exam.
  static let level = "exam"

  /// The score to reach, 0–100.
  let passMark: Int
  /// Scores of the same exam sat before, oldest first.
  let earlier: [Int]

  var before: Int? { earlier.last }

  /// Exams with this script, version and persona.
  init(_ plan: Plan, passMark: Int, _ desk: Desk) throws {
    self.passMark = passMark
    let calls = try desk.withJournal { try $0.calls(.practice, limit: 1000) }
    earlier = calls.reversed().compactMap { entry in
      let record = entry.record
      guard let practice = record.practice, practice.level == Self.level,
        record.script == plan.script.header.id.value,
        record.scriptVersion == plan.script.header.version,
        record.persona == plan.persona.header.id.value, practice.seed == plan.seed
      else { return nil }
      return practice.score
    }
  }

  func isPassed(_ score: Score) -> Bool { score.failedBy == nil && score.points >= passMark }

  var rules: Bilingual {
    let last = before.map {
      Bilingual(zh: "上次 \($0) 分。", en: " Last time: \($0).")
    }
    return Bilingual(
      zh: "及格线 \(passMark)。没有旁白，没有提示，不能重说。" + (last?.zh ?? ""),
      en: "Pass mark \(passMark). No comments, no hints, no second tries." + (last?.en ?? ""))
  }

  /// Passed or not, before and after, and what may be said of the difference.
  func verdict(_ score: Score, on day: Day, rep: String, _ screen: CallScreen) -> Styled {
    let isZh = screen.language == .zh
    var text = Styled()
    let passed = isPassed(score)
    let mark = isZh ? "及格线 \(passMark)" : "pass mark \(passMark)"
    let word = isZh ? (passed ? "过了" : "没过") : passed ? "passed" : "not passed"
    text.append(
      screen.row(
        .exam, "\(score.points) · \(mark) · \(word)", passed ? .good : .strong))
    if let before {
      let change = score.points - before
      let sign = change < 0 ? "−\(-change)" : "+\(change)"
      text.append(
        screen.row(
          .exam,
          isZh
            ? "上次 \(before)，这次 \(score.points)（\(sign)）。同一位客户，各一通：差得不多时，可能只是碰巧。"
            : "\(before) before, \(score.points) now (\(sign)). The same prospect, one call each: "
              + "a small difference may be chance."))
    }
    guard passed else { return text }
    let who = rep == "me" ? "" : " · \(harmless(rep))"
    text.append(
      screen.row(
        .exam,
        isZh
          ? "证明：\(day.text)\(who) · 通关 \(score.points) 分。只有你看得见，交不交由你。"
          : "Certificate: \(day.text)\(who) · passed with \(score.points). "
            + "Only you can see it until you hand it in."))
    return text
  }
}
