import ArgumentParser
import Diagnostics

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
    try desk.settings.keep(setting, accepted)
    desk.say(row(setting, accepted, desk.language))
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
