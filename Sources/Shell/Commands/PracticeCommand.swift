import ArgumentParser
import CivilTime
import Diagnostics
import Playbooks
import Rehearsal

struct PracticeCommand: DeskCommand {
  static let card = CommandCard(
    "practice", chinese: ["对练", "练习"], aliases: ["p"], group: .rehearse,
    summary: Bilingual(zh: "跟模拟客户打一通完整的电话", en: "a whole call against a simulated prospect"),
    usage:
      "[SCRIPT] [--persona P] [--level read|choose|cue|free] [--comments silent|light|full] [--aloud|--partner]",
    arguments: [
      .init(
        "SCRIPT", nil, Bilingual(zh: "话术的编号、标题或文件", en: "a call script: id, title or file"),
        completes: .scripts),
      .init(
        "--persona", "P", Bilingual(zh: "模拟客户的编号或标题", en: "the prospect: id or title"),
        completes: .personas),
      .init(
        "--level", "L",
        Bilingual(
          zh: "看稿 read、选句 choose、看提示 cue、脱稿 free（不写就接着上次的）",
          en: "how much is on the screen (unset: where you left off)"),
        completes: .words(Level.allCases.map(\.rawValue))),
      .init(
        "--comments", "V",
        Bilingual(zh: "旁白：静音 silent、少说 light、细讲 full", en: "side comments: how many"),
        completes: .words(Volume.allCases.map(\.rawValue))),
      .init(
        "--aloud", nil,
        Bilingual(zh: "说出声来，再按数字勾说了哪些", en: "say it aloud, then tick by digit what was in it")),
      .init(
        "--partner", nil,
        Bilingual(zh: "同事念客户的话，按数字勾你说了哪些", en: "a colleague reads the prospect and ticks by digit")),
    ],
    notes: [
      Bilingual(
        zh: "打字就是说话。通话里：、提示 、重说 、撤回 、可约 、查 、客户 、笔记 、不同意 、收尾；「、」「／」「/」都一样。",
        en:
          "Plain lines are speech. In a call: /hint /again /undo /slots /lookup /prospect /notes /disagree /end."
      ),
      Bilingual(
        zh: "同一个 --seed，同一位客户。对练只有你看得见，不进邀约成功率。",
        en:
          "The same --seed is the same prospect. Practice is seen by you alone and enters no real rate."
      ),
    ],
    examples: [
      "practice first-call --persona busy-manager --level cue",
      .init(zh: "对练 首次邀约 --level 脱稿 --seed 7", en: "practice first-call --level free --seed 7"),
    ])
  static let isWriting = true

  @Argument var script: String?
  @Option var persona: String?
  @Option var level: String?
  @Option var comments: String?
  @Flag var aloud = false
  @Flag var partner = false

  func run(at desk: inout Desk) throws {
    let level = try named(level, Level.allCases, \.title, "--level")
    let volume = try named(comments, Volume.allCases, \.title, "--comments")
    guard !(aloud && partner) else {
      throw Failure(
        .usage, Bilingual(zh: "--aloud 和 --partner 只能要一个", en: "--aloud or --partner, not both"))
    }
    desk.library.refresh()
    let finder = RehearsalFinder(desk)
    let chosen = try finder.script(script)
    let history = try PracticeHistory(desk)
    let seed = desk.seed
    let calendar = RepCalendar(desk)
    if !desk.isJSON { for line in calendar.complaints { desk.note(line, .warning) } }
    let prospect = try finder.persona(persona, for: chosen, seed: seed)
    var plan = Plan(
      script: chosen, catalogues: desk.library.playbook.catalogues(of: chosen), persona: prospect,
      level: level ?? history.level, volume: volume ?? Self.volume(desk), now: desk.now.slot,
      offer: calendar.offer, seed: seed, names: desk.ownNames)
    plan.isTicked = aloud || partner
    try open(Session(plan), history, isChosenLevel: level != nil, &desk)
  }

  private func open(
    _ session: Session, _ history: PracticeHistory, isChosenLevel: Bool, _ desk: inout Desk
  ) throws {
    if !desk.isJSON {
      if session.plan.language != desk.language {
        desk.note(
          Bilingual(
            zh: "这份话术只有英文版，电话就用英文打。",
            en: "this script exists in Chinese only, so the call is in Chinese"),
          .quiet)
      }
      if let risen = history.risen, !isChosenLevel {
        desk.say(
          Bilingual(
            zh: "最近三通都在 85 分以上，从「\(risen.title.zh)」升到「\(session.plan.level.title.zh)」。",
            en: "Your last three calls were above 85, so you move up from \(risen.title.en) to "
              + "\(session.plan.level.title.en)."))
      }
    }
    let mode: SpokenCall.Mode? = aloud ? .aloud : partner ? .partner : nil
    let call = PracticeCall(session, startedAt: desk.now, rep: desk.repName, spoken: mode)
    call.begin(desk, focus: history.focus(session.plan))
    guard let mode else { return desk.open(call) }
    let spoken = SpokenCall(call, mode, desk)
    spoken.begin(desk)
    desk.open(spoken)
  }

  private static func volume(_ desk: Desk) -> Volume {
    desk.settings.value(.comments).flatMap { Volume(rawValue: $0) } ?? .light
  }

  /// The value of an option, by its English or Chinese word.
  private func named<Value: RawRepresentable & Sendable>(
    _ word: String?, _ all: [Value], _ title: (Value) -> Bilingual, _ option: String
  ) throws -> Value? where Value.RawValue == String {
    guard let word else { return nil }
    let wanted = folded(word)
    if let found = all.first(where: { $0.rawValue == wanted || title($0).zh == wanted }) {
      return found
    }
    let words = all.map(\.rawValue)
    let nearest = Suggestion.nearest(to: wanted, in: words)
    throw Failure(
      .usage,
      Bilingual(
        zh: "\(option) 没有「\(harmless(word))」这一档" + (nearest.map { "，是不是 \($0)？" } ?? ""),
        en: "\(option) has no “\(harmless(word))”" + (nearest.map { "; did you mean \($0)?" } ?? "")
      ),
      next: Bilingual(
        zh: "可选：" + all.map { "\($0.rawValue)（\(title($0).zh)）" }.joined(separator: "、"),
        en: "one of " + words.joined(separator: ", ")))
  }
}
