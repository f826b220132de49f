import Diagnostics

/// What the prompt says when spar starts for the first time, in five lines.
enum Greeting {
  static func show(_ desk: Desk) {
    guard let marker = desk.world.paths.state.map({ joined($0, "started") }) else { return }
    guard desk.world.files.entry(marker) == nil else { return }
    // A home that cannot be written is greeted each time.
    try? desk.world.files.replace(marker, [], true)
    // Five lines also on a narrow screen, so that the prompt is not pushed off a small one.
    for (index, line) in lines.enumerated() {
      let shown = line[desk.language].truncated(to: desk.columns - 1)
      desk.say(Styled(shown + "\n", index == 0 ? .strong : .plain))
    }
  }

  private static let lines = [
    Bilingual(
      zh: "陪练：练约见电话，记结果，看这一周。", en: "spar: rehearse, log and review calls"),
    Bilingual(zh: "对练 first-call   打一通练习电话", en: "practice first-call   a whole call"),
    Bilingual(zh: "查 没时间         客户这么说，怎么应对", en: "lookup no time        what to answer"),
    Bilingual(zh: "教程              三分钟，打一通小电话", en: "tutorial              three minutes"),
    Bilingual(zh: "帮助 全部命令；Tab 补全；退出 结束", en: "help lists all; Tab completes; quit"),
  ]
}
