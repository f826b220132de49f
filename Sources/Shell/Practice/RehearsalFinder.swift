import Diagnostics
import Playbooks
import Rehearsal

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
