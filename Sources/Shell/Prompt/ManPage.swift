package import Diagnostics

/// The manual page `spar(1)` in one language, as roff of the `man` macros, made from the cards.
///
/// What `--help` says and what the page says can therefore not differ; `bin/install` writes it.
package struct ManPage {
  private let language: Language
  private var lines: [String] = []

  /// - Parameter version: what stands in the footer.
  package init(_ language: Language, version: String) {
    self.language = language
    lines.append(".TH SPAR 1 \"\" \"spar \(version)\" \"\(say("陪练手册", "spar manual"))\"")
    // No hyphens into options, no stretched lines of Chinese.
    lines += [".nh", ".ad l"]
    opening()
    commands()
    callLines()
    section("选项", "OPTIONS")
    paragraph("任何命令都可以加，放在命令前后都行。", "Every command takes these, before it or after it.")
    for argument in GlobalOptions.arguments + Doors.program.arguments { entry(argument) }
    places()
    endings()
    section("另见", "SEE ALSO")
    paragraph("「spar 帮助 命令」看一个命令；「spar 教程」三分钟走一遍。", "spar help COMMAND; spar tutorial.")
  }

  /// The page, ready for man(1); UTF-8.
  package var roff: String { lines.joined(separator: "\n") + "\n" }

  private mutating func opening() {
    section("名称", "NAME")
    lines.append(
      text(
        say("spar - 约见电话的陪练", "spar - rehearse appointment calls, log them, see your week"), true))
    section("用法", "SYNOPSIS")
    lines += [
      ".B spar", "[\\fIOPTION\\fR...] [\\fICOMMAND\\fR ...]", ".br", ".B spar",
      "\\-c \\[aq]\\fICOMMAND\\fR; ...\\[aq]",
    ]
    lines += [".br", ".B spar", "< \\fIFILE\\fR"]
    section("说明", "DESCRIPTION")
    paragraph(
      "陪练当客户，你打字说话：练约见电话，练异议，记真打的电话，周末复盘。数据只在本机；只有「同步」联网。",
      "spar plays the prospect while you type what you would say: rehearse appointment calls, drill "
        + "objections, log real calls, review the week. It works offline; only sync leaves the machine."
    )
    paragraph(
      "不带命令就进提示符；带命令只做一件事；标准输入不是终端，就逐行执行。",
      "Without a command it opens a prompt; with one it does that and ends; standard input that is no "
        + "terminal is run line by line.")
  }

  private mutating func commands() {
    section("命令", "COMMANDS")
    for group in CommandGroup.allCases {
      let cards = CommandShelf.cards.filter { $0.group == group }
      guard !cards.isEmpty else { continue }
      lines.append(".SS " + text(group.title[language]))
      for card in cards { command(card) }
    }
  }

  private mutating func command(_ card: CommandCard) {
    lines.append(".TP")
    let names = ([card.name] + card.chinese).joined(separator: ", ")
    lines.append(".B " + text(names))
    lines.append(text(card.summary[language], true))
    if !card.usage.isEmpty { lines += [".br", text("\(card.name) \(card.usage)", true)] }
    guard !card.arguments.isEmpty || !card.notes.isEmpty else { return }
    lines.append(".RS")
    for argument in card.arguments { entry(argument) }
    for note in card.notes {
      lines.append(".PP")
      for part in note[language].split(separator: "\n") { lines.append(text(String(part), true)) }
    }
    lines.append(".RE")
  }

  private mutating func entry(_ argument: CommandCard.Argument) {
    lines.append(".TP")
    let value = argument.value.map { " \\fI\(text($0))\\fR" } ?? ""
    let name = text(argument.name)
    lines.append(argument.isPositional ? "\\fI\(name)\\fR" : "\\fB\(name)\\fR\(value)")
    lines.append(text(argument.help[language], true))
  }

  private mutating func callLines() {
    section("通话里", "IN A CALL")
    paragraph(
      "直接打字就是说话；「/」或「、」开头是命令，「/帮助」列出全部。菜单只用数字和「-」，全角也算。",
      "What you type is what you say; a line that starts with / or 、 is a command, /help lists them. Menus "
        + "take digits and -, in full width too.")
  }

  private mutating func places() {
    section("文件", "FILES")
    let files: [(String, Bilingual)] = [
      ("$XDG_CONFIG_HOME/spar/settings", Bilingual(zh: "「设置」存的", en: "what set keeps")),
      ("$XDG_DATA_HOME/spar/journal.db", Bilingual(zh: "台账，SQLite", en: "the journal, SQLite")),
      (
        "$XDG_STATE_HOME/spar/history",
        Bilingual(zh: "打过的命令；通话里说的另存", en: "commands typed; what is said in a call is kept apart")
      ),
      (
        "PREFIX/share/spar",
        Bilingual(zh: "随带的话术、异议库和模拟客户", en: "the scripts, catalogues and personas that come along")
      ),
    ]
    for (name, meaning) in files { tagged(name, meaning) }
    section("环境变量", "ENVIRONMENT")
    for (name, meaning) in ManPage.variables { tagged(name, meaning) }
  }

  /// What is read from the environment.
  package static let variables: [(name: String, meaning: Bilingual)] = [
    (
      "SPAR_HOME",
      Bilingual(zh: "设置、数据、历史都放这里", en: "settings, data and history live here")
    ),
    ("SPAR_LIBRARY", Bilingual(zh: "话术库的文件夹，用 : 分开", en: "folders of the library, parted by :")),
    ("SPAR_LANG", Bilingual(zh: "界面语言：zh 或 en", en: "the language: zh or en")),
    ("SPAR_HISTORY", Bilingual(zh: "历史文件；设成空就不记", en: "the history file; empty keeps none")),
    (
      "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME",
      Bilingual(zh: "三处各自的位置", en: "where each of the three lives")
    ),
    ("NO_COLOR, CLICOLOR_FORCE, TERM", Bilingual(zh: "要不要颜色", en: "whether there is colour")),
    ("COLUMNS", Bilingual(zh: "不是终端时的宽度", en: "the width where there is no terminal")),
    ("PAGER", Bilingual(zh: "终端上长的结果交给它", en: "shows long results on a terminal")),
    ("INPUTRC", Bilingual(zh: "Readline 的设置，认 $if spar", en: "Readline's own, with $if spar")),
  ]

  private mutating func endings() {
    section("退出码", "EXIT STATUS")
    for status in CommandStatus.allCases { tagged(String(status.rawValue), status.meaning) }
  }

  private mutating func tagged(_ name: String, _ meaning: Bilingual) {
    lines += [".TP", ".B " + text(name), text(meaning[language], true)]
  }

  private mutating func section(_ zh: String, _ en: String) { lines.append(".SH " + say(zh, en)) }

  private mutating func paragraph(_ zh: String, _ en: String) {
    lines += [".PP", text(say(zh, en), true)]
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// Text as roff reads it back: backslashes and hyphens kept, no line taken for a request.
  private func text(_ plain: String, _ isLine: Bool = false) -> String {
    var made = ""
    for character in plain {
      switch character {
      case "\\": made += "\\e"
      case "-": made += "\\-"
      case "\"": made += "\\(dq"
      case "\n": made += " "
      // troff knows no words in Chinese: the line may break behind a mark.
      case "，", "、", "；", "：", "。", "）", "」": made += "\(character)\\:"
      default: made.append(character)
      }
    }
    if isLine, let first = made.first, ".'".contains(first) { made = "\\&" + made }
    return made
  }
}
