import CivilTime
package import Diagnostics
import Statistics

extension Review {
  /// Where the missing appointments may lie: dials, connections, conversations, each beside its usual.
  package var gap: [Bilingual] {
    var list: [Bilingual] = []
    let usual = earlierWeeks > 0 ? earlier[.dials] / earlierWeeks : 0
    list.append(
      Bilingual(
        zh: "拨打 \(calls[.dials]) 通" + (usual > 0 ? "（平常一周 \(usual) 通）" : ""),
        en: count(calls[.dials], "dial") + (usual > 0 ? " (usually \(usual) a week)" : "")))
    for rate in [Rate.connect, .appointment(.conversation)] {
      let now = rate.proportion(of: calls)
      let before = rate.proportion(of: earlier)
      guard now.trials > 0 else { continue }
      let own = before.trials > 0
      list.append(
        Bilingual(
          zh: "\(rate.title.zh) \(rate.figures(now, .zh))" + (own ? "，平常 \(before.percent)" : ""),
          en: "\(rate.title.en) \(rate.figures(now, .en))"
            + (own ? ", usually \(before.percent)" : "")))
    }
    if let plan = nextList {
      list.append(
        Bilingual(
          zh: "按你自己的邀约成功率，这个目标要九成把握得打 \(plan.list) 通",
          en: "at your own rate this target takes \(plan.list) dials to be 90% sure"))
    }
    switch weakness {
    case .fewDials:
      list.append(
        Bilingual(
          zh: "数指向：打得少。先看名单够不够，再看钟点、会议、系统，最后才是不想打。",
          en: "The numbers point at few dials. Look at names first, then hours, meetings, system "
            + "trouble, and reluctance last."))
    case .stage(let stage, _, _, _):
      list.append(
        Bilingual(
          zh: "数指向：\(stage.title.zh)。", en: "The numbers point at the \(stage.title.en) stage."))
    case .none, .notEnough:
      list.append(
        Bilingual(
          zh: "数还分不出是哪一样；差几个，凭运气也会有。",
          en: "The numbers cannot tell which; a few short is within chance."))
    }
    return list
  }

  /// What the program adds after the questions: the list for the target, drills, what waits.
  package func closing(_ language: Language, cells: Int, names: Names) -> Styled {
    var page = TextPage(language: language, cells: cells)
    nextLines(&page, names)
    waitingLines(&page)
    return page.text
  }

  func waitingLines(_ page: inout TextPage) {
    if toReconfirm > 0 {
      page.line(
        Bilingual(
          zh: "七天内要再确认的约见 \(toReconfirm) 个",
          en: "\(count(toReconfirm, "appointment")) to reconfirm within seven days"))
    }
    if unresolved > 0 {
      page.line(
        Bilingual(
          zh: "待回填 \(unresolved) 个约见", en: "\(count(unresolved, "appointment")) unresolved"),
        .warning)
    }
  }
}
