import Diagnostics

/// What the prompt says when spar starts for the first time, in five lines.
enum Greeting {
  static func show(_ desk: Desk) {
    guard let marker = desk.world.paths.state.map({ joined($0, "started") }) else { return }
    guard desk.world.files.entry(marker) == nil else { return }
    // A home that cannot be written is greeted each time.
    try? desk.world.files.replace(marker, [], true)
    for (index, line) in lines.enumerated() { desk.say(line, index == 0 ? .strong : .plain) }
  }

  private static let lines = [
    Bilingual(
      zh: "陪练：练约见电话，记结果，看这一周。", en: "spar: rehearse appointment calls, log them, see your week."),
    Bilingual(
      zh: "对练 first-call    打一通练习电话",
      en: "practice first-call    a call against a simulated prospect"),
    Bilingual(
      zh: "查 没时间          客户这么说，怎么应对", en: "lookup no time         what to answer when they say so"),
    Bilingual(
      zh: "计划 --appointments 5 --rate 0.2    要约 5 个，得打多少名单",
      en: "plan --appointments 5 --rate 0.2    how many names that takes"),
    Bilingual(
      zh: "帮助 全部命令；Tab 补全；退出 或 Ctrl-D 结束",
      en: "help lists the rest; Tab completes; quit or Ctrl-D ends"),
  ]
}
