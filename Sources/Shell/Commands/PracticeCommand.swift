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
      "practice first-call --persona busy-manager --level cue", "对练 首次邀约 --level 脱稿 --seed 7",
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

  static func volume(_ desk: Desk) -> Volume {
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

/// Finds what a rehearsal needs in the library, and says why it cannot be had.
struct RehearsalFinder {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  private var playbook: Playbook { desk.library.playbook }

  /// The script by id, title or path; without a name the first call, else the first there is.
  func script(_ name: String?) throws -> Script {
    guard let name else {
      let inLanguage = playbook.scripts.filter { $0.header.language == desk.language }
      if let usual = playbook.script("first-call", in: desk.language) ?? inLanguage.first
        ?? playbook.scripts.first
      {
        return try usable(usual)
      }
      throw Failure(
        .noInput, Bilingual(zh: "一份话术都没有", en: "there is no script to practise"),
        next: Bilingual(zh: "用 载入 文件夹，或 --library 文件夹", en: "load FOLDER, or --library FOLDER"))
    }
    if let found = playbook.script(name, in: desk.language) { return try usable(found) }
    if name.contains("/") || name.hasSuffix(".md"), desk.world.files.entry(name) != nil {
      let added = try desk.library.add(name)
      if let found = playbook.scripts.first(where: { added.contains($0.source.name) }) {
        return try usable(found)
      }
      if playbook.refused.scripts.contains(where: { added.contains($0.source.name) }) {
        throw refusal(added)
      }
      throw Self.nothing(Bilingual(zh: "话术", en: "call script"), in: name)
    }
    let wanted = folded(name)
    if let refused = playbook.refused.scripts.first(where: {
      folded($0.header.id.value) == wanted || folded($0.header.title.value) == wanted
        || $0.source.name == name
    }) {
      throw refusal([refused.source.name])
    }
    let refusedNames = playbook.refused.scripts.map(\.header.id.value)
    throw Failure.unknown(
      Bilingual(zh: "话术", en: "script"), name, among: desk.library.scriptNames + refusedNames,
      next: Bilingual(zh: "输入「话术」看全部", en: "scripts lists them"))
  }

  /// What is said of a file that was read and holds no such thing.
  static func nothing(_ kind: Bilingual, in path: String) -> Failure {
    let shown = harmless(path)
    return Failure(
      .badData, Bilingual(zh: "\(shown) 里没有\(kind.zh)", en: "there is no \(kind.en) in \(shown)"),
      next: Bilingual(zh: "「检查 \(shown)」说它是什么、缺什么", en: "lint \(shown) says what it is and lacks"))
  }

  /// The script, unless a catalogue it needs was refused.
  private func usable(_ script: Script) throws -> Script {
    for name in script.catalogues {
      guard playbook.catalogue(name.value, in: script.header.language) == nil else { continue }
      let wanted = folded(name.value)
      if let refused = playbook.refused.catalogues.first(where: {
        folded($0.header.id.value) == wanted
      }) {
        throw refusal([refused.source.name])
      }
    }
    return script
  }

  private func refusal(_ files: [String]) -> Failure {
    let errors = desk.library.contents.diagnostics.filter {
      $0.severity == .error && files.contains($0.source.name)
    }
    desk.report(errors)
    let shown = harmless(files.first ?? "")
    return Failure(
      .badData,
      Bilingual(
        zh: "\(shown) 有 \(errors.count) 处必须改，改好再练",
        en: "\(shown) has \(count(errors.count, "error")); mend it, then practise"),
      next: Bilingual(
        zh: "改完存盘就行，再打一遍这个命令", en: "save the file and give the command again"))
  }

  /// The persona by id or title; without a name one that is not hard, by the seed.
  func persona(_ name: String?, for script: Script, seed: UInt64) throws -> Persona {
    let language = script.header.language
    guard let name else {
      let all = playbook.personas.filter { $0.header.language == language }
      let fair = all.filter { $0.difficulty != .hard && $0.role == .decisionMaker }
      let pool = fair.isEmpty ? all : fair
      guard !pool.isEmpty else {
        throw Failure(
          .noInput, Bilingual(zh: "一位模拟客户都没有", en: "there is no persona to practise against"),
          next: Bilingual(
            zh: "写一位：新建 persona FILE；或用 --library 指到有人物的文件夹",
            en: "write one: new persona FILE, or name a folder with --library"))
      }
      var dice = SplitMix(seed: seed)
      return pool[dice.below(pool.count)]
    }
    if let found = playbook.persona(name, in: language) { return found }
    let wanted = folded(name)
    if let refused = playbook.refused.personas.first(where: {
      folded($0.header.id.value) == wanted || folded($0.header.title.value) == wanted
    }) {
      throw refusal([refused.source.name])
    }
    throw Failure.unknown(
      Bilingual(zh: "模拟客户", en: "persona"), name, among: desk.library.personaNames,
      next: Bilingual(
        zh: "有：" + titles(language), en: "there are: " + titles(language)))
  }

  private func titles(_ language: Language) -> String {
    playbook.personas.filter { $0.header.language == language }.map {
      language == .zh ? $0.header.title.value : $0.header.id.value
    }.joined(separator: language == .zh ? "、" : ", ")
  }
}
