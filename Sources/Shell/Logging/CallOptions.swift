import ArgumentParser
import CivilTime
import Diagnostics
import Hearing
import Journaling
import Playbooks
import Rehearsal

/// What may be said of a real call besides how it went; `log` and `amend` share it.
struct CallOptions: ParsableArguments {
  @Option var at: String?
  @Option var form: String?
  @Option var place: String?
  @Option var lead: String?
  @Option var source: String?
  // A number below nothing is told from an option by its own range, not by the grammar.
  @Option(parsing: .unconditional) var attempt: Int?
  @Option var met: [String] = []
  @Option var handled: [String] = []
  @Option var ask: [String] = []
  @Option var asked: String?
  @Option var heard: String?
  @Option var grade: String?
  @Option(parsing: .unconditional) var duration: Int?
  @Option var script: String?
  @Option var detail: String?
  @Option var next: String?
  @Option var note: String?
  @Option var started: String?
  @Flag var referral = false

  /// What stands in a usage for them.
  static let usage = arguments.map { argument in
    "[" + argument.name + (argument.value.map { " " + $0 } ?? "") + "]"
  }.joined(separator: " ")

  static let arguments: [CommandCard.Argument] = [
    .init(
      "--at", "TIME", Bilingual(zh: "约在什么时候，或什么时候再打", en: "when the appointment or the callback is")
    ),
    .init(
      "--form", "FORM",
      Bilingual(zh: "约见形式：visit、ours、online、phone", en: "visit, ours, online or phone"),
      completes: .words(AppointmentForm.allCases.map(\.rawValue))),
    .init("--place", "WORDS", Bilingual(zh: "地点或链接", en: "the place or the link")),
    .init(
      "--lead", "LEAD", Bilingual(zh: "哪个名单（只存化名）", en: "whom you called (kept as a pseudonym)")),
    .init("--source", "WORDS", Bilingual(zh: "名单来源", en: "where the name came from")),
    .init("--attempt", "N", Bilingual(zh: "第几次打", en: "which attempt it was")),
    .init(
      "--met", "NAMES", Bilingual(zh: "遇到的异议，用逗号隔开", en: "objections met, separated by commas"),
      completes: .objections),
    .init(
      "--handled", "NAMES", Bilingual(zh: "其中化解了的", en: "those of them you handled"),
      completes: .objections),
    .init(
      "--ask", "STYLES",
      Bilingual(
        zh: "怎么邀约的：choice、single、open、none", en: "how you asked: choice, single, open, none"),
      completes: .words(["choice", "single", "open", "none"])),
    .init(
      "--asked", "WORDS", Bilingual(zh: "邀约的原话，陪练自己听", en: "the words of the ask, for spar to hear")
    ),
    .init(
      "--heard", "YES",
      Bilingual(zh: "来意说没说完：yes、no", en: "whether the purpose was said: yes or no"),
      completes: .words(["yes", "no"])),
    .init(
      "--grade", "GRADE", Bilingual(zh: "意向等级：A、B、C、D", en: "how interested: A, B, C or D"),
      completes: .words(["A", "B", "C", "D"])),
    .init("--duration", "SECONDS", Bilingual(zh: "说了几秒", en: "how long it took, in seconds")),
    .init(
      "--script", "SCRIPT", Bilingual(zh: "用的哪个话术", en: "the script you used"), completes: .scripts),
    .init(
      "--detail", "WORDS",
      Bilingual(zh: "要和谁商量，或加在哪儿", en: "whom they must consult, or the channel")),
    .init("--next", "DAY", Bilingual(zh: "下次联系的日子", en: "when to be in touch next")),
    .init("--note", "WORDS", Bilingual(zh: "备注", en: "a note")),
    .init(
      "--started", "TIME", Bilingual(zh: "这一通什么时候打的", en: "when the call was made")),
    .init("--referral", nil, Bilingual(zh: "转介绍了别人", en: "they gave another person's name")),
  ]

  /// Puts what was given into a record.
  func apply(to record: inout CallRecord, at desk: Desk) throws {
    if let started { record.startedAt = try start(started, desk) }
    if let source { record.listSource = source }
    if let attempt { record.attempt = try positive(attempt, "--attempt") }
    if let duration { record.durationSeconds = try positive(duration, "--duration", from: 0) }
    if let detail { record.detail = detail }
    if let note { record.note = note }
    if referral { record.referral = true }
    if let heard { record.heard = try yes(heard, "--heard") }
    if let next { record.nextContact = try day(next, desk) }
    if let grade {
      let grades: [CallRecord.Grade] = [.a, .b, .c, .d]
      guard let value = grades.first(where: { $0.rawValue == folded(grade).trimmed.uppercased() })
      else { throw Self.refusal("--grade", grades.map(\.rawValue)) }
      record.grade = value
    }
    if let script { setScript(script, of: &record, desk) }
    if !ask.isEmpty { record.asks = try styles() }
    if let asked {
      let heard = Ear.hear(asked, at: desk.now.slot)
      record.asks.append(
        CallRecord.Ask(
          style: heard.ask,
          slots: heard.offered.compactMap { slot in
            guard let day = slot.day, let clock = slot.clock else { return nil }
            return Slot(day: day, clock: clock)
          }))
    }
    try applyObjections(to: &record, desk)
  }

  private func applyObjections(to record: inout CallRecord, _ desk: Desk) throws {
    func names(_ lists: [String]) throws -> [String] {
      try lists.flatMap { ObjectionWords.parts($0, desk) }.map { try objectionID($0, desk) }
    }
    let handledNames = try names(handled)
    var metNames = try names(met)
    metNames += handledNames.filter { !metNames.contains($0) }
    guard !metNames.isEmpty else { return }
    record.objections = metNames.map {
      CallRecord.Met(objection: $0, handled: handledNames.contains($0))
    }
  }

  private func styles() throws -> [CallRecord.Ask] {
    try ask.flatMap { $0.split(whereSeparator: { ",，、;；".contains($0) }) }.map { word in
      guard let style = AskStyle(rawValue: folded(word).trimmed) else {
        throw Self.refusal("--ask", AskStyle.allCases.map(\.rawValue))
      }
      return CallRecord.Ask(style: style)
    }
  }

  /// The objection's id behind an id, a label, a name, or the excuse as it was said; what stays unknown is kept as it is.
  private func objectionID(_ word: String, _ desk: Desk) throws -> String {
    if let id = ObjectionWords.named(word, desk) { return id }
    let known =
      ReplyLabel.allCases.map(\.rawValue) + ObjectionWords.objections(desk).map(\.id.value)
    let near = Suggestion.nearest(to: word, in: known)
    if near == nil, let id = try ObjectionWords.meaning(word, desk, among: \.isObjection) {
      let title = ReplyLabel(rawValue: id)?.title ?? Bilingual(zh: id, en: id)
      let shown = harmless(word).truncated(to: 40)
      desk.note(
        Bilingual(
          zh: "「\(shown)」记作\(title.zh)（\(harmless(id))）",
          en: "took “\(shown)” for \(title.en) (\(harmless(id)))"), .quiet)
      return id
    }
    if let near {
      desk.note(
        Bilingual(
          zh: "异议「\(harmless(word))」照原样记下；异议库里有相近的 \(near)",
          en: "kept the objection “\(harmless(word))” as it is; the catalogue has \(near)"),
        .warning)
    } else {
      desk.note(
        Bilingual(
          zh: "听不出「\(harmless(word).truncated(to: 40))」是哪种异议，照原样记下",
          en: "kept “\(harmless(word).truncated(to: 40))” as it is; it is like no objection known"),
        .warning)
    }
    return word
  }

  /// The objections of a call logged step by step, in the prospect's words.
  func askObjections(of record: inout CallRecord, _ desk: Desk) throws {
    guard met.isEmpty, handled.isEmpty else { return }
    let words = try desk.ask(
      Bilingual(zh: "客户怎么说的？（原话，没有就回车）", en: "What did they say? (their words, or Enter)")
    ).trimmed
    guard !words.isEmpty else { return }
    record.objections = try ObjectionWords.parts(words, desk).map {
      CallRecord.Met(objection: try objectionID($0, desk), handled: false)
    }
  }

  /// An unknown script is kept as a name.
  private func setScript(_ word: String, of record: inout CallRecord, _ desk: Desk) {
    let name = folded(word)
    let found = desk.library.contents.playbook.scripts.first {
      folded($0.header.id.value) == name || folded($0.header.title.value) == name
    }
    record.script = found?.header.id.value ?? word
    record.scriptVersion = found?.header.version
  }

  private static let startExample = Bilingual(
    zh: "例如 --started 2026-11-24T10:00", en: "for example --started 2026-11-24T10:00")

  private func start(_ text: String, _ desk: Desk) throws -> Instant {
    let start = try instant(text, desk)
    if let doubt = CallStart.doubt(
      "--started", harmless(text), at: start.milliseconds, now: desk.now)
    {
      throw Failure(
        .usage, doubt, next: Self.startExample)
    }
    return start
  }

  private func instant(_ text: String, _ desk: Desk) throws -> Instant {
    if let instant = Instant(text) { return instant }
    let slot: Slot
    do throws(TimeWords.Refusal) {
      guard case .slot(let heard) = try TimeWords.one(text, at: desk.now.slot) else {
        throw .nothing
      }
      slot = heard
    } catch {
      let heard = TimeWords.failure(error, text, desk).sentence
      throw Failure(
        .usage,
        error == .nothing
          ? Bilingual(zh: "--started 听不出时间", en: "--started wants a day and a time")
          : Bilingual(zh: "--started：\(heard.zh)", en: "--started: \(heard.en)"),
        next: Self.startExample)
    }
    let local = slot.day.number * 86_400 + slot.clock.minutes * 60
    return Instant(
      seconds: local - desk.now.offsetMinutes * 60, offsetMinutes: desk.now.offsetMinutes)
  }

  private func day(_ text: String, _ desk: Desk) throws -> Day {
    switch try? TimeWords.one(text, at: desk.now.slot) {
    case .slot(let slot): return slot.day
    case .dayOnly(let day): return day
    case .nothing, nil:
      throw Failure(
        .usage, Bilingual(zh: "--next 听不出是哪天", en: "--next wants a day"),
        next: Bilingual(zh: "例如 --next 2026-12-01", en: "for example --next 2026-12-01"))
    }
  }

  private func yes(_ word: String, _ option: String) throws -> Bool {
    switch folded(word).trimmed {
    case "yes", "y", "1", "true", "是", "有", "说了": return true
    case "no", "n", "0", "false", "否", "没", "没说": return false
    default: throw Self.refusal(option, ["yes", "no"])
    }
  }

  private func positive(_ number: Int, _ option: String, from least: Int = 1) throws -> Int {
    guard (least...1_000_000).contains(number) else {
      throw Failure(
        .usage,
        Bilingual(
          zh: "\(option) 要 \(least) 到 1000000 之间的数",
          en: "\(option) wants a number from \(least) to 1000000"))
    }
    return number
  }

  static func refusal(_ option: String, _ words: [String]) -> Failure {
    Failure(
      .usage,
      Bilingual(
        zh: "\(option) 要 \(words.joined(separator: "、")) 之一",
        en: "\(option) wants one of \(words.joined(separator: ", "))"))
  }

  func appointmentForm() throws -> AppointmentForm? {
    guard let form else { return nil }
    let name = folded(form).trimmed
    if let number = Int(name), (1...4).contains(number) {
      return AppointmentForm.allCases[number - 1]
    }
    guard
      let found = AppointmentForm.allCases.first(where: { candidate in
        candidate.rawValue == name
          || Language.allCases.contains { folded(candidate.title[$0]) == name }
      })
    else { throw Self.refusal("--form", AppointmentForm.allCases.map(\.rawValue)) }
    return found
  }
}
