import Diagnostics
import TeamStore

extension TeamInit {
  /// Makes tables, roles and logins; passwords are none of our business, and the key is made where the lead works.
  func setUp(_ url: String, _ desk: Desk) throws {
    let address = try desk.serverAddress(url)
    let made: TeamSetup
    do {
      made = try TeamSetup.run(
        address, reps: rep, leads: lead, isInterrupted: { desk.isInterrupted })
    } catch let failure as ServerFailure {
      throw try Failure(failure)
    }
    if desk.isJSON {
      return desk.show(
        .members([
          "server": .string(address.shown), "added": .array((rep + lead).map { .string($0) }),
          "demoted": .array(made.demoted.map { .string($0) }),
          "teamMark": made.keyMark.map { .string($0) } ?? .null,
        ]))
    }
    desk.say(
      Bilingual(
        zh: "\(address.shown) 上的表和角色都好了", en: "tables and roles are in place on \(address.shown)"),
      .good)
    sayLogins(made.demoted, desk)
    if let mark = made.keyMark.map({ harmless($0) }) {
      desk.say(
        Bilingual(
          zh: "团队的钥匙，记号是 \(mark)；这里没有另做，新人向主管要那个文件",
          en:
            "the team's key is the one with the mark \(mark); none was made here, newcomers get the file from a lead"
        ))
    } else {
      desk.say(
        Bilingual(
          zh: "这里没有做钥匙：主管在自己的机器上「主管 init」，第一个同步的主管，钥匙就是团队的那一把",
          en:
            "no key was made here: a lead makes it on her own machine with team init, and the key of the first lead who "
            + "syncs is the team's"))
    }
  }

  private func sayLogins(_ demoted: [String], _ desk: Desk) {
    let logins = (rep + lead).map { harmless($0) }
    guard !logins.isEmpty else { return }
    desk.say(
      Bilingual(
        zh: "加进来的：\(logins.joined(separator: "、"))；密码用 psql 的 \\password 设，各人写进自己的 ~/.pgpass",
        en:
          "in the team: \(logins.joined(separator: ", ")); set passwords with psql's \\password, and each "
          + "puts hers into ~/.pgpass"))
    guard !demoted.isEmpty else { return }
    let names = demoted.map { harmless($0) }
    desk.say(
      Bilingual(
        zh: "不再是主管，只看得到自己的：\(names.joined(separator: "、"))；还要当主管就用 --lead",
        en:
          "lead no more, seeing her own alone: \(names.joined(separator: ", ")); --lead makes her one again"
      ),
      .warning)
  }
}
