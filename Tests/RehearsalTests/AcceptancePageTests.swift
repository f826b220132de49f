import Diagnostics
import Hearing
import Playbooks
import TestKit
import Testing

@testable import Rehearsal

/// docs/acceptance.md is the table of the code; `UPDATE_GOLDEN=1` writes its tables anew.
@Suite struct AcceptancePageTests {
  static let path = "docs/acceptance.md"

  @Test func thePageIsWhatTheCodeDoes() {
    let kept = Tree.source(Self.path).text
    var page = kept
    for (name, table) in [
      ("styles", Self.styles), ("virtues", Self.virtues), ("faults", Self.faults),
      ("ceilings", Self.ceilings), ("criteria", Self.criteria),
    ] {
      page = Self.replacing(name, in: page, with: table)
    }
    if page != kept, Tree.updatesGoldens { Tree.write(page, to: Self.path) }
    #expect(page == kept, "docs/acceptance.md is stale; UPDATE_GOLDEN=1 writes it anew")
  }

  @Test func thePageStatesAShareForEveryPersona() {
    let kept = Tree.source(Self.path).text
    for persona in Shipped.personas {
      #expect(kept.contains("| \(persona.header.id.value) |"), "\(persona.header.id.value)")
    }
  }

  /// The text with what stands between `<!-- name -->` and the next comment replaced.
  private static func replacing(_ name: String, in page: String, with table: String) -> String {
    var lines: [String] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "<!-- \(name) -->" {
        lines.append(String(line))
        lines += table.split(separator: "\n").map(String.init)
        isInside = true
      } else if line.hasPrefix("<!-- end") {
        isInside = false
        lines.append(String(line))
      } else if !isInside {
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    let all = [head, head.map { _ in "---" }] + rows
    return all.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static var styles: String {
    let names: [AskStyle: String] = [
      .choice: "二选一 choice", .single: "单一时间 single", .open: "开放问 open", .none: "没约 none",
    ]
    return table(
      ["邀约 ask", "留下 keeps, %"],
      AskStyle.allCases.map { [names[$0] ?? "", "\(Acceptance.share(of: $0))"] })
  }

  private static var virtues: String {
    let names: [Acceptance.Virtue: String] = [
      .asked: "开口约了 asked", .identified: "报了公司、姓名 name and company",
      .purposeStated: "来意有数字 purpose with its number",
      .acknowledged: "异议先认同（按比例）acknowledged (share)",
      .explored: "真顾虑先问清（按比例）explored (share)",
      .wonOver: "打动他的几样（按比例）what wins this persona (share)",
    ]
    return table(
      ["做到 virtue", "加分 points"],
      Acceptance.Virtue.allCases.map { [names[$0] ?? "", "\($0.rawValue)"] })
  }

  private static var faults: String {
    let names: [Acceptance.Fault: String] = [
      .pressed: "逼他 pressed", .contradicted: "「但是」 “but”", .pitched: "讲产品 pitched",
      .refusedTimesOffered: "重提推掉的时间 a refused time again",
      .askedInsteadOfExploring: "真顾虑没问就约 asked over a real concern",
      .conceded: "资料换掉了见面 materials instead of the meeting",
    ]
    return table(
      ["毛病 fault", "每次扣 each time"],
      Acceptance.Fault.allCases.map { [names[$0] ?? "", "−\($0.cost)"] })
  }

  private static var ceilings: String {
    table(
      ["难度 difficulty", "上限 ceiling, %"],
      Persona.Difficulty.allCases.map { [$0.rawValue, "\(Acceptance.ceiling($0))"] })
  }

  private static var criteria: String {
    table(
      ["评点 criterion", "", "问什么 question", "分 weight", "红线 red line"],
      Criterion.all.map {
        [
          $0.name.rawValue, $0.title.zh, $0.question.zh + " " + $0.question.en, "\($0.weight)",
          $0.isRedLine ? "是 yes" : "",
        ]
      })
  }
}
