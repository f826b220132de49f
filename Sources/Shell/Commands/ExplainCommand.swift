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
      var list = Styled()
      for name in Explanation.names {
        guard let card = Explanation(name) else { continue }
        list.append(name.padded(to: 26), .strong)
        list.line(" " + card.summary[desk.language])
      }
      desk.say(list)
      return
    }
    guard let card = Explanation(name) else {
      throw Failure.unknown(
        Bilingual(zh: "检查", en: "check"), name, among: Explanation.names,
        next: Bilingual(zh: "explain 不带名字，列出全部", en: "explain without a name lists them all"))
    }
    desk.say(card.page(desk.language, cells: desk.columns))
  }
}
