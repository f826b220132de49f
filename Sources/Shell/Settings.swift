import Calling
package import Diagnostics
import Rehearsal

/// One thing that `set` keeps.
package enum Setting: String, CaseIterable, Sendable {
  case rep, company, language, hours, lunch, holidays, busy, timezone, passMark = "pass-mark",
    plain, comments
  case attempts, attemptsPerDay = "attempts-day", attemptsPerWeek = "attempts-week", intervals
  case firstContact = "first-contact", askWhy = "ask-why", decideAfter = "decide-after", tiers
  case numbers, keepWords = "keep-words", keepLeads = "keep-leads"

  /// Names in Chinese.
  package var chinese: String {
    switch self {
    case .rep: "姓名"
    case .company: "公司"
    case .language: "语言"
    case .hours: "工作时间"
    case .lunch: "午休"
    case .holidays: "节假日"
    case .busy: "忙闲"
    case .timezone: "时区"
    case .passMark: "及格线"
    case .plain: "读屏"
    case .comments: "旁白"
    case .attempts: "拨打次数"
    case .attemptsPerDay: "一天几次"
    case .attemptsPerWeek: "一周几次"
    case .intervals: "间隔"
    case .firstContact: "首呼时限"
    case .askWhy: "问原因"
    case .decideAfter: "定去留"
    case .tiers: "分级"
    case .numbers: "号码"
    case .keepWords: "留话天数"
    case .keepLeads: "留名天数"
    }
  }

  package var summary: Bilingual {
    switch self {
    case .rep: Bilingual(zh: "你在电话里报的姓名", en: "the name you give on the phone")
    case .company: Bilingual(zh: "公司全称", en: "your company, in full")
    case .language: Bilingual(zh: "界面语言：zh 或 en", en: "the language spoken: zh or en")
    case .hours:
      Bilingual(zh: "打电话的钟点：9:00-12:00,14:00-19:00", en: "hours to call in: 9:00-12:00,14:00-19:00")
    case .lunch: Bilingual(zh: "午休：12:00-13:30", en: "lunch: 12:00-13:30")
    case .holidays:
      Bilingual(
        zh: "节假日表：china、england-and-wales、文件，或 none",
        en: "list of holidays: china, england-and-wales, a file, or none")
    case .busy: Bilingual(zh: "忙闲来自哪份 .ics", en: "the .ics file with your busy times")
    case .timezone:
      Bilingual(zh: "比世界时快多少：+08:00（不设就用本机的）", en: "ahead of UTC: +08:00 (unset: this machine's)")
    case .passMark: Bilingual(zh: "通关及格线，0 到 100", en: "what an exam has to reach, 0 to 100")
    case .plain:
      Bilingual(zh: "只用文字，适合读屏：on 或 off", en: "words only, for screen readers: on or off")
    case .comments:
      Bilingual(
        zh: "旁白：silent（静音）、light（少说）、full（细讲）", en: "comments from the side: silent, light or full")
    case .attempts:
      Bilingual(zh: "一个名单最多打几次（6），再定关不关", en: "calls to one lead before somebody decides (6)")
    case .attemptsPerDay:
      Bilingual(zh: "一个名单一天最多打几次（2）", en: "calls to one lead a day (2)")
    case .attemptsPerWeek:
      Bilingual(zh: "一个名单一周最多打几次（3）", en: "calls to one lead a week (3)")
    case .intervals:
      Bilingual(
        zh: "隔多久再打：busy=60m,no-answer=half-day,refused=30d（m 分、d 天、wd 工作日）",
        en: "rest after a call: busy=60m,no-answer=half-day,refused=30d (m, h, d, wd, w)")
    case .firstContact:
      Bilingual(zh: "新名单几小时内打第一通（5）", en: "hours until a new lead's first call (5)")
    case .askWhy:
      Bilingual(
        zh: "接通几次没进展就问原因（3）", en: "conversations without progress before you ask why (3)")
    case .decideAfter:
      Bilingual(
        zh: "接通几次没进展就定：关掉还是再打一轮（5）",
        en: "conversations without progress before somebody decides (5)")
    case .tiers:
      Bilingual(zh: "匹配分够几成是 A、B 级（80,60）", en: "per cent of match for tiers A and B (80,60)")
    case .numbers:
      Bilingual(
        zh: "拨打时手上那个号码：shown 显示、masked 打码", en: "the number in hand during a block: shown or masked"
      )
    case .keepWords:
      Bilingual(
        zh: "客户的话、备注、地点留几天，到期抹掉，次数照算（不设就一直留）",
        en: "days to keep what prospects said, notes and places; counts stay (unset: for good)")
    case .keepLeads:
      Bilingual(
        zh: "多少天没打过的名单抹掉姓名和号码，次数照算（不设就一直留）",
        en:
          "days after its last call until a lead's name and number go; counts stay (unset: for good)"
      )
    }
  }

  /// The value in its one form, or nil when it is none.
  package func accepts(_ value: String) -> String? {
    let value = value.trimmed
    let plain = folded(value)
    switch self {
    case .rep, .company, .holidays, .busy:
      let isPlain = !value.contains(where: \.isNewline) && harmless(value) == value
      return value.isEmpty || !isPlain ? nil : value
    case .lunch:
      return WorkingHours(plain).flatMap { $0.stretches.count == 1 ? $0.text : nil }
    case .language: return GlobalOptions.language(plain)?.rawValue
    case .hours: return WorkingHours(plain)?.text
    case .timezone: return Setting.offset(plain)
    case .passMark: return Int(plain).flatMap { (0...100).contains($0) ? String($0) : nil }
    case .plain:
      return ["on": "on", "off": "off", "开": "on", "关": "off", "yes": "on", "no": "off"][plain]
    case .attempts, .attemptsPerDay, .attemptsPerWeek, .askWhy, .decideAfter:
      return Int(plain).flatMap { (1...50).contains($0) ? String($0) : nil }
    case .firstContact: return Int(plain).flatMap { (1...720).contains($0) ? String($0) : nil }
    case .keepWords, .keepLeads:
      let days = plain.prefix { $0.isASCII && $0.isNumber }
      guard ["", "天", "d", " days"].contains(plain.dropFirst(days.count)) else { return nil }
      return Int(days).flatMap { (1...36_500).contains($0) ? String($0) : nil }
    case .intervals: return CallIntervals(plain)?.text
    case .tiers: return TierRule(plain)?.text
    case .numbers:
      return ["shown": "shown", "masked": "masked", "显示": "shown", "打码": "masked"][plain]
    case .comments:
      return [
        "off": "silent", "silent": "silent", "light": "light", "full": "full", "静音": "silent",
        "少说": "light", "细讲": "full",
      ][plain]
    }
  }

  private static func offset(_ text: String) -> String? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let parts = text.dropFirst().split(separator: ":")
    guard parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 15,
      minutes < 60
    else { return nil }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(sign)\(two(hours)):\(two(minutes))"
  }

  /// The setting of that name, English or Chinese.
  package static func named(_ word: String) -> Setting? {
    let name = folded(word)
    // What it was called at first.
    if name == "remarks" { return .comments }
    return allCases.first { $0.rawValue == name || $0.chinese == name }
  }
}

/// The settings file, read once and only when something is asked of it.
package final class SettingsShelf {
  private let world: World
  private var lines: [String]?

  package init(world: World) { self.world = world }

  package func value(_ setting: Setting) -> String? {
    for line in read() {
      guard let (name, value) = SettingsShelf.pair(line), Setting.named(name) == setting else {
        continue
      }
      return setting.accepts(value)
    }
    return nil
  }

  /// Keeps a value, or forgets it with nil; unknown lines of the file stay as they are.
  package func keep(_ setting: Setting, _ value: String?) throws {
    guard let path = world.paths.settings else {
      throw Failure(
        .inputOutput,
        Bilingual(
          zh: "不知道设置存哪儿：HOME 没有设，或没有那个文件夹",
          en: "nowhere to keep settings: HOME is not set or is no folder"),
        next: Bilingual(zh: "用 SPAR_HOME 指一个文件夹", en: "name a folder with SPAR_HOME"))
    }
    var kept = read().filter { line in
      SettingsShelf.pair(line).map { Setting.named($0.name) != setting } ?? true
    }
    if let value { kept.append("\(setting.rawValue) = \(value)") }
    let text = kept.isEmpty ? "" : kept.joined(separator: "\n") + "\n"
    try world.files.replace(path, Array(text.utf8), true)
    lines = kept
  }

  private func read() -> [String] {
    if let lines { return lines }
    var found: [String] = []
    if let path = world.paths.settings, world.files.entry(path) != nil,
      let source = try? world.files.text(path)
    {
      found = source.text.split(whereSeparator: \.isNewline).map(String.init)
    }
    lines = found
    return found
  }

  /// Lines of the file that set nothing: of no setting, or with a value it cannot have.
  package var strayLines: [String] {
    read().filter { line in
      let plain = line.trimmed
      guard !plain.isEmpty, !plain.hasPrefix("#") else { return false }
      guard let (name, value) = SettingsShelf.pair(line), let setting = Setting.named(name) else {
        return true
      }
      return setting.accepts(value) == nil
    }
  }

  private static func pair(_ line: String) -> (name: String, value: String)? {
    let line = line.trimmed
    guard !line.hasPrefix("#"), let equals = line.firstIndex(of: "=") else { return nil }
    return (line[..<equals].trimmed, line[line.index(after: equals)...].trimmed)
  }
}
