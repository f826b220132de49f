import ArgumentParser
import Diagnostics
import TeamStore

/// `team leave URL --rep LOGIN`: locks a login out of a team's server and takes its words away; calls stay counted.
struct TeamLeave: DeskWork {
  static let configuration = CommandConfiguration(commandName: "leave", aliases: ["离开"])

  @Argument var url: String?
  @Option(parsing: .singleValue) var rep: [String] = []
  /// Shows what would be run on a server.
  @Flag var sql = false

  func run(at desk: inout Desk) throws {
    guard !rep.isEmpty, sql || url.map(ServerAddress.isMeant) == true else {
      throw Failure(
        .usage,
        Bilingual(
          zh: "谁离开，从哪台服务器？主管 leave postgres:///spar --rep 登录名；什么都没有改",
          en:
            "who leaves which server? team leave postgres:///spar --rep LOGIN; nothing was changed")
      )
    }
    do {
      if sql { return desk.say(Styled(try rep.map(TeamSetup.departure).joined())) }
      let address = try desk.serverAddress(url ?? "")
      let work = desk
      for login in rep {
        let calls = try TeamSetup.leave(
          address, login: login, isInterrupted: { work.isInterrupted })
        desk.say(
          Bilingual(
            zh: "\(login) 登不进来了，写的话都抹掉了；\(calls) 通电话还算数。让回来：主管 init URL --rep \(login)",
            en:
              "\(login) can log in no more and every word of hers is gone; \(count(calls, "call")) still counted. "
              + "To let her in again: team init URL --rep \(login)"),
          .good)
      }
    } catch let failure as ServerFailure {
      throw try Failure(failure)
    }
  }
}
