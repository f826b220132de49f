package import CivilTime
package import Diagnostics
import Statistics

extension Review {
  /// An action as the program would put it: what, how many, by when; the rep decides.
  package struct Proposal: Sendable, Hashable {
    package let what: Bilingual
    package let times: Int
    package let due: Day

    package init(what: Bilingual, times: Int, due: Day) {
      self.what = what
      self.times = times
      self.due = due
    }
  }

  /// Actions carried at once, at most.
  package static let mostActions = 3

  /// Up to three actions for the week after, from the weak stage and the objections that cost most.
  /// - Parameter objection: the words for an objection's id.
  package func proposals(objection: (String) -> Bilingual) -> [Proposal] {
    let friday = week.next.monday.adding(days: 4)
    var list: [Proposal] = []
    switch weakness {
    case .stage(let stage, _, _, _): list.append(Self.proposal(stage, due: friday))
    case .fewDials:
      let names = nextList?.list ?? 50
      list.append(
        Proposal(
          what: Bilingual(zh: "打之前把名单列齐", en: "list the names before calling"),
          times: names, due: week.next.monday))
    case .none, .notEnough: break
    }
    for name in toDrill where list.count < Self.mostActions {
      let words = objection(name)
      list.append(
        Proposal(
          what: Bilingual(
            zh: "把「\(words.zh)」的应对卡说出声", en: "say the answer card for “\(words.en)” aloud"),
          times: 5, due: friday))
    }
    if unresolved > 0, list.count < Self.mostActions {
      list.append(
        Proposal(
          what: Bilingual(zh: "把待回填的约见填上", en: "fill in the unresolved appointments"),
          times: unresolved, due: week.next.monday))
    }
    return list
  }

  private static func proposal(_ stage: Stage, due: Day) -> Proposal {
    switch stage {
    case .opening:
      Proposal(
        what: Bilingual(
          zh: "开场一口气说完公司、姓名、做什么", en: "open with company, name and what you do, in one breath"),
        times: 20, due: due)
    case .purpose:
      Proposal(
        what: Bilingual(
          zh: "来意带一个数字，说完就开口约", en: "give the purpose with one number, then ask"),
        times: 10, due: due)
    case .ask:
      Proposal(
        what: Bilingual(
          zh: "客户推了，先接住，再给两个新时间", en: "after a refusal accept it, then offer two new times"),
        times: 10, due: due)
    case .confirmation:
      Proposal(
        what: Bilingual(
          zh: "约到当场复述日期、星期、钟点、地点，前一天再确认",
          en: "read back date, day, time and place at once, and confirm the day before"),
        times: 5, due: due)
    }
  }
}
