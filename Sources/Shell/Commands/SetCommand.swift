import ArgumentParser
import Diagnostics
import Journaling

struct SetCommand: DeskCommand {
  static let card = CommandCard(
    "set", chinese: ["设置"], group: .record,
    summary: Bilingual(
      zh: "看或改设置：姓名、公司、工作时间、及格线 …", en: "see or change settings: rep, company, hours, pass mark …"),
    usage: "[NAME [VALUE…]]",
    arguments: [
      .init("NAME", nil, Bilingual(zh: "哪一项", en: "which one"), completes: .settings),
      .init("VALUE", nil, Bilingual(zh: "新的值；- 取消", en: "its new value; - forgets it")),
    ],
    examples: ["set"])

  @Argument var name: String?
  @Argument var value: [String] = []

  func run(at desk: inout Desk) throws {
    guard let name else { return try list(desk) }
    guard let setting = Setting.named(name) else {
      throw Failure.unknown(
        Bilingual(zh: "设置", en: "setting"), name,
        among: Setting.allCases.flatMap { [$0.rawValue, $0.chinese] },
        next: Bilingual(zh: "「设置」看全部", en: "set lists them all"))
    }
    let text = value.joined(separator: " ")
    if text.isEmpty {
      return desk.say(row(setting, desk.settings.value(setting), desk.language))
    }
    if text == "-" {
      try desk.settings.keep(setting, nil)
      return desk.say(row(setting, nil, desk.language))
    }
    guard let accepted = setting.accepts(text) else {
      let shown = harmless(text)
      throw Failure(
        .usage,
        Bilingual(
          zh: "\(setting.chinese)不能是「\(shown)」", en: "\(setting.rawValue) cannot be “\(shown)”"),
        next: setting.summary)
    }
    try check(setting, accepted, desk)
    let kept = desk.whole(accepted, of: setting)
    try desk.settings.keep(setting, kept)
    desk.say(row(setting, kept, desk.language))
    if setting == .keepWords || setting == .keepLeads { try announce(desk) }
  }

  /// A setting that names a file is kept when the file can be read.
  private func check(_ setting: Setting, _ value: String, _ desk: Desk) throws {
    switch setting {
    case .busy: try desk.calendars.read(desk.near(value), desk)
    case .holidays: _ = try desk.calendars.workdays(named: value, desk)
    default: break
    }
  }

  /// What a new time to keep things already has run out for, before anything goes.
  private func announce(_ desk: Desk) throws {
    let expired = try desk.withJournal {
      try $0.expire(desk.retention, at: desk.now, isDry: true)
    }
    let found = Desk.sentence(expired, isPast: false)
    desk.say(
      expired.isNothing
        ? Bilingual(
          zh: "现在还没有到期的；以后每天第一次启动时抹掉到期的",
          en: "nothing is past its time yet; the first start of a day removes what is")
        : Bilingual(
          zh: "\(found.zh)；下次启动时抹掉，现在就抹：忘掉 --expired",
          en: "\(found.en); the next start removes them, forget --expired does it now"), .warning)
  }

  private func list(_ desk: Desk) throws {
    if desk.isJSON {
      return desk.show(
        .object(
          Setting.allCases.map {
            JSON.Member($0.rawValue, .text(desk.settings.value($0)))
          }))
    }
    let language = desk.language
    var table = Table([
      Bilingual(zh: "设置", en: "setting")[language], Bilingual(zh: "值", en: "value")[language],
      Bilingual(zh: "说明", en: "what it is")[language],
    ])
    for setting in Setting.allCases {
      table.add([
        language == .zh ? setting.chinese : setting.rawValue, desk.settings.value(setting) ?? "–",
        setting.summary[language],
      ])
    }
    desk.say(table.text(desk.columns))
  }

  private func row(_ setting: Setting, _ value: String?, _ language: Language) -> Bilingual {
    Bilingual(
      zh: value.map { "\(setting.chinese)：\($0)" } ?? "\(setting.chinese)没有设",
      en: value.map { "\(setting.rawValue): \($0)" } ?? "\(setting.rawValue) is not set")
  }
}
