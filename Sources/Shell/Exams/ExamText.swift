import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal
import Reviewing
import Statistics

/// Exams on the screen: two sittings side by side, and the certificate.
struct ExamText {
  private let screen: CallScreen
  private let language: Language
  private let columns: Int
  private let today: Day

  init(_ desk: Desk) {
    screen = CallScreen(desk)
    language = desk.language
    columns = desk.columns
    today = desk.today
  }

  // MARK: Side by side

  func sideBySide(_ comparison: ExamComparison, before: Day, after: Day) -> Styled {
    let isZh = language == .zh
    func head(_ word: Bilingual, _ day: Day) -> String {
      word[language] + " " + (isZh ? "\(day.month)月\(day.day)日" : day.short(.en, today: today))
    }
    var table = Table(
      [
        "", head(Bilingual(zh: "上次", en: "before"), before),
        head(Bilingual(zh: "这次", en: "now"), after),
      ], [.left, .right, .right])
    table.add([
      isZh ? "得分" : "score", "\(comparison.before.score)", "\(comparison.after.score)",
    ])
    table.add([
      isZh ? "评点做到" : "marks met", comparison.before.marks.fraction,
      comparison.after.marks.fraction,
    ])
    for row in comparison.changed {
      let name = Criterion.named(row.criterion)?.title[language] ?? row.criterion
      table.add(["  " + name, row.before.fraction, row.after.fraction])
    }
    var text = table.text(columns)
    if let difference = comparison.difference {
      text.append(screen.row(.exam, meaning(difference, comparison)))
    }
    return text
  }

  private func meaning(_ difference: Double, _ comparison: ExamComparison) -> String {
    func points(_ share: Double) -> String {
      let value = Int((share * 100).rounded(.toNearestOrAwayFromZero))
      return value < 0 ? "−\(-value)" : value > 0 ? "+\(value)" : "0"
    }
    let interval = comparison.interval
    let range = (points(interval.low), points(interval.high))
    let verdict: Bilingual =
      comparison.mayBeChance
      ? Bilingual(zh: "零在里面：可能只是碰巧。", en: "zero lies within, so it may be chance.")
      : difference > 0
        ? Bilingual(zh: "零不在里面：多半不是碰巧。", en: "zero lies outside, so hardly chance.")
        : Bilingual(zh: "零不在里面：退步多半不是碰巧。", en: "zero lies outside: a step back, and hardly chance.")
    return language == .zh
      ? "做到的比例 \(points(difference)) 个百分点，区间 \(range.0) 到 \(range.1)。\(verdict.zh)同一位客户，各一通。"
      : "marks met: \(points(difference)) points, interval \(range.0) to \(range.1); \(verdict.en) "
        + "The same prospect, one call each."
  }

  // MARK: The certificate

  /// The certificate of a passed sitting, as plain text that can be kept or printed.
  func certificate(
    _ entry: Journal.Entry, _ passMark: Int, titles: (script: String, persona: String)
  )
    -> Styled
  {
    let record = entry.record
    guard let practice = record.practice else { return Styled() }
    let who = record.rep == "me" ? "" : harmless(record.rep)
    let version = record.scriptVersion ?? 1
    let day = record.startedAt.day
    var lines: [String]
    switch language {
    case .zh:
      lines = [
        "通关证明", "",
        who.isEmpty ? "姓名　＿＿＿＿＿＿" : "姓名　\(who)",
        "话术　\(titles.script)（第 \(version) 版）",
        "客户　\(titles.persona)",
        "日期　\(day.text)",
        "得分　\(practice.score)（及格线 \(passMark)）", "",
        "凭据　\(entry.id.text)",
        "指纹　\(practice.planDigest) · 种子 \(practice.seed)",
        "按评点打分，看的是怎么说，不看对方答没答应；不是成交预测，也不作考核依据。",
      ]
    case .en:
      lines = [
        "Certificate", "",
        who.isEmpty ? "Name      ____________" : "Name      \(who)",
        "Script    \(titles.script) (version \(version))",
        "Prospect  \(titles.persona)",
        "Date      \(day.text)",
        "Score     \(practice.score) (pass mark \(passMark))", "",
        "Call      \(entry.id.text)",
        "Digest    \(practice.planDigest), seed \(practice.seed)",
        "The score is made of marks for what was said, not of the prospect's answer; it predicts no sales and is no "
          + "ground for pay or dismissal.",
      ]
    }
    let width = min(columns, 72)
    let rule = String(repeating: screen.isPlain ? "-" : "─", count: width)
    var text = Styled()
    text.line(rule)
    for (index, line) in lines.enumerated() {
      for piece in line.wrapped(at: width) { text.line(piece, index == 0 ? .heading : .plain) }
    }
    text.line(rule)
    return text
  }

  static func json(_ comparison: ExamComparison) -> JSON {
    func sitting(_ sitting: ExamComparison.Sitting) -> JSON {
      .members([
        "score": .int(sitting.score), "met": .int(sitting.marks.successes),
        "of": .int(sitting.marks.trials),
      ])
    }
    return .members([
      "before": sitting(comparison.before), "after": sitting(comparison.after),
      "difference": comparison.difference.map { .number($0) } ?? .null,
      "low": .number(comparison.interval.low), "high": .number(comparison.interval.high),
      "mayBeChance": .bool(comparison.mayBeChance),
    ])
  }
}
