import ArgumentParser
import Diagnostics
import Journaling

/// `team init [FILE] [--replace]`: the key by which the whole team names its leads alike.
struct TeamInit: DeskWork {
  static let configuration = CommandConfiguration(commandName: "init")

  @Argument var file: String?
  @Flag var replace = false

  func run(at desk: inout Desk) throws {
    let (fate, mark, path) = try desk.withJournal { journal in
      let fate =
        try file.map { try journal.takeTeamKey(from: $0, replacing: replace) }
        ?? journal.makeTeamKey()
      return (fate, try journal.teamKeyMark(), journal.keyPath)
    }
    if desk.isJSON {
      return desk.show(
        .members(["key": .string(path), "mark": .string(mark), "fate": .string("\(fate)")]))
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
    desk.say(
      Bilingual(
        zh: "把这个文件当面交给同事（U 盘），别用邮件和微信；他们运行 team init 文件名，记号相同就是同一把。"
          + "同一把钥匙，同一个客户在大家的台账里才是同一个代号。",
        en:
          "Hand the file to your colleagues in person, never by mail or chat; each runs team init FILE. "
          + "Equal marks are equal keys, and one key gives a lead one reference in everybody's journal."
      ))
  }
}
