import ArgumentParser
import Diagnostics
import Journaling
import TeamStore

/// `team init [FILE] [--replace]`: the key by which the whole team names its leads alike; `team init URL` also makes
/// the team's tables and roles on a server.
struct TeamInit: DeskWork {
  static let configuration = CommandConfiguration(commandName: "init")

  @Argument var file: String?
  @Flag var replace = false
  @Option(parsing: .singleValue) var rep: [String] = []
  @Option(parsing: .singleValue) var lead: [String] = []
  /// Shows what would be run on a server.
  @Flag var sql = false

  func run(at desk: inout Desk) throws {
    if sql { return desk.say(Styled(TeamSetup.script)) }
    let url = file.flatMap { ServerAddress.isMeant($0) ? $0 : nil }
    if url == nil, !rep.isEmpty || !lead.isEmpty {
      throw Failure(
        .usage,
        Bilingual(
          zh: "--rep 和 --lead 要有服务器：主管 init postgres://… --rep 登录名",
          en: "--rep and --lead need a server: team init postgres://… --rep LOGIN"))
    }
    if replace, file == nil || url != nil {
      throw Failure(
        .usage,
        Bilingual(
          zh: "--replace 是换上文件里的钥匙，要写是哪个文件：主管 init 文件 --replace；什么都没有改",
          en:
            "--replace puts a file's key in the place of yours and needs the file: team init FILE --replace; "
            + "nothing was changed"))
    }
    if let url { return try setUp(url, desk) }
    let (fate, mark, path) = try desk.withJournal { journal in
      let fate =
        try file.map {
          try journal.takeTeamKey(from: $0, replacing: replace, at: desk.now)
        } ?? journal.makeTeamKey()
      return (fate, try journal.teamKeyMark(), journal.keyPath)
    }
    let marks = if case .taken(let marks) = fate { marks } else { Journal.Marks() }
    if desk.isJSON {
      return desk.show(
        .members([
          "key": .string(path), "mark": .string(mark), "fate": .string(fate.name),
          "marksCarried": .int(marks.carried), "marksLost": .int(marks.barred + marks.forgotten),
        ]))
    }
    let done =
      switch fate {
      case .made: Bilingual(zh: "团队的钥匙做好了", en: "the team's key is made")
      case .kept: Bilingual(zh: "钥匙已经在，没有动", en: "the key is there and was left as it is")
      case .taken: Bilingual(zh: "换上了团队的钥匙", en: "the team's key is in place")
      }
    desk.say(
      Bilingual(
        zh: "\(done.zh)：\(harmless(path))，只有你读得到；记号 \(mark)",
        en: "\(done.en): \(harmless(path)), readable by you alone; its mark is \(mark)"), .good)
    say(marks, desk)
    // Who was handed the key hands it to nobody.
    guard file == nil else { return }
    desk.say(
      Bilingual(
        zh: "把这个文件当面交给同事（U 盘），别用邮件和微信；他们运行「主管 init 文件名」，记号相同就是同一把。"
          + "同一把钥匙，同一个客户在大家的台账里才是同一个代号。",
        en:
          "Hand the file to your colleagues in person, never by mail or chat; each runs team init FILE. "
          + "Equal marks are equal keys, and one key gives a lead one reference in everybody's journal."
      ))
  }

  /// What became of marks under the old key: a demand never to be called again must not lapse in silence.
  private func say(_ marks: Journal.Marks, _ desk: Desk) {
    if marks.carried > 0 {
      desk.say(
        Bilingual(
          zh: "\(marks.carried) 个禁拨的号码还在名单上，带到了新钥匙下",
          en:
            "\(count(marks.carried, "do-not-contact mark")) carried over to the new key by the list's numbers"
        ),
        .good)
    }
    if marks.barred > 0 {
      desk.say(
        Bilingual(
          zh: "\(marks.barred) 个禁拨只有旧代号，这里没有号码，带不过来：拨打之前把这些号码再加一遍，"
            + "每行写「禁拨 号码」，存成文件，一次交给陪练：spar < 文件",
          en:
            "\(count(marks.barred, "do-not-contact mark")) not carried over, for the journal has an old reference and "
            + "no number: before you call anybody, write do-not-contact NUMBER on a line each and run spar < FILE"
        ),
        .warning)
    }
    if marks.forgotten > 0 {
      desk.say(
        Bilingual(
          zh: "\(marks.forgotten) 个忘掉的名单没有号码可带：再导入名单之前，把那些号码照样写成「忘掉 号码 --yes」交给陪练，"
            + "不然会重新列上",
          en:
            "\(count(marks.forgotten, "forgotten lead")) left no number to carry over: before you import a list, hand "
            + "spar forget NUMBER --yes for each in the same way, or they will be listed again"),
        .warning)
    }
  }
}
