import CivilTime
import Diagnostics
import Hearing
import Playbooks

extension Rule {
  static let weekdayConflict = Rule(
    "weekday-conflict", .craft,
    summary: Bilingual(
      zh: "日期和星期对不上", en: "a weekday that contradicts its date"),
    rationale: Bilingual(
      zh: "日期和星期对不上，客户记哪个都是错的。",
      en: "When weekday and date disagree, whichever the prospect writes down is wrong."),
    bad: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看12月3号⟦周五⟧下午三点，还是下周三上午十点？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would ⟦Friday⟧ the 3rd of December at three suit you, or next Wednesday at ten?
      """,
    ],
    good: [
      """
      ## 邀约
      - 环节：邀约
      - 我：您看12月3号周四下午三点，还是下周三上午十点？
      """,
      """
      ## Ask
      - Kind: ask
      - Rep: Would Thursday the 3rd of December at three suit you, or next Wednesday at ten?
      """,
    ]
  ) { scope in
    scope.spokenLines.compactMap { turn in
      guard !turn.line.pieces.contains(where: { if case .blank = $0 { true } else { false } })
      else { return nil }
      guard let conflict = Ear.conflicts(in: turn.spoken, at: scope.now).first else {
        return nil
      }
      let real = inWords(conflict.day.weekday)
      return Finding(
        in: turn.source, at: conflict.span.shifted(by: turn.line.span.start),
        Bilingual(
          zh: "\(conflict.day.text) 是\(real.zh)", en: "\(conflict.day.text) is a \(real.en)"),
        help: Bilingual(zh: "改日期或者改星期", en: "change the date or the weekday"))
    }
  }
}

/// A weekday as people say it.
private func inWords(_ weekday: Weekday) -> Bilingual {
  switch weekday {
  case .monday: Bilingual(zh: "周一", en: "Monday")
  case .tuesday: Bilingual(zh: "周二", en: "Tuesday")
  case .wednesday: Bilingual(zh: "周三", en: "Wednesday")
  case .thursday: Bilingual(zh: "周四", en: "Thursday")
  case .friday: Bilingual(zh: "周五", en: "Friday")
  case .saturday: Bilingual(zh: "周六", en: "Saturday")
  case .sunday: Bilingual(zh: "周日", en: "Sunday")
  }
}
