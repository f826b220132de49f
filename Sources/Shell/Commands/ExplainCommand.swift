import ArgumentParser
import Diagnostics
import Linting

struct ExplainCommand: DeskCommand {
  static let card = CommandCard(
    "explain", chinese: ["为什么"], group: .author,
    summary: Bilingual(zh: "一条检查管什么，为什么", en: "what a check looks for, and why"),
    usage: "[NAME]",
    arguments: [
      .init(
        "NAME", nil, Bilingual(zh: "检查结果方括号里的名字", en: "the name in a finding's brackets"),
        completes: .words(Explanation.names))
    ],
    examples: ["explain stray-line"])

  @Argument var name: String?

  func run(at desk: inout Desk) throws {
    guard let name else {
      desk.say(list(desk))
      return
    }
    guard let card = Explanation(name) else {
      throw Failure.unknown(
        Bilingual(zh: "检查", en: "check"), name, among: Explanation.names,
        next: Bilingual(zh: "「为什么」不带名字，列出全部", en: "explain without a name lists them all"))
    }
    desk.say(card.page(desk.language, cells: desk.columns))
  }

  /// Every name with what it stands for; on a narrow screen the one below the other.
  private func list(_ desk: Desk) -> Styled {
    let width = Explanation.names.map(\.cells).max() ?? 0
    let isNarrow = desk.columns < width + 34
    var list = Styled()
    for name in Explanation.names {
      guard let card = Explanation(name) else { continue }
      list.append(isNarrow ? name + "\n" : name.padded(to: width + 2), .strong)
      for (number, line) in card.summary[desk.language]
        .wrapped(at: max(20, desk.columns - (isNarrow ? 2 : width + 2))).enumerated()
      {
        let indent = isNarrow ? 2 : number > 0 ? width + 2 : 0
        list.line(String(repeating: " ", count: indent) + line)
      }
    }
    return list
  }
}
