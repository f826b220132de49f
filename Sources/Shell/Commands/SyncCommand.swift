import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import TeamStore

struct SyncCommand: DeskCommand {
  static let card = CommandCard(
    "sync", chinese: ["同步"], group: .keep,
    summary: Bilingual(
      zh: "和团队的服务器对一遍：送去缺的，取回缺的", en: "exchange with the team's PostgreSQL server"),
    usage: "URL [--practice] [--new-device]",
    arguments: [
      .init(
        "URL", nil,
        Bilingual(
          zh: "postgres://用户@主机/库名；密码不写在这儿，放 ~/.pgpass",
          en: "postgres://USER@HOST/DATABASE, the password in ~/.pgpass")),
      .init(
        "--practice", nil,
        Bilingual(
          zh: "对练、心情、计划也送去，只有你自己读得到", en: "send practice, moods and plans too; only you read them")),
      .init(
        "--new-device", nil,
        Bilingual(
          zh: "这份台账是拷来的：从分开处起另立一台设备",
          en: "this journal is a copy: number its own events as a new device")),
    ],
    notes: [
      Bilingual(
        zh: "服务器不通也不碍事：照常记，下次一笔不少地补上。本机以外一律 sslmode=verify-full。"
          + "先由主管运行 主管 init postgres://… --rep 登录名。",
        en:
          "Without the server everything goes on; the next sync sends it all. Beyond this machine "
          + "sslmode=verify-full is a must. A lead first runs team init postgres://… --rep LOGIN."),
      Bilingual(
        zh: "服务器没有收下的，每次同步都再送一遍、再说一遍，直到收下；还有没收下的，退出码是 1。",
        en:
          "What the server refuses is sent and told by every sync until it is taken; the exit status is 1 till then."
      ),
    ], examples: [])
  static let isWriting = true

  @Argument var url: String
  @Flag var practice = false
  @Flag(name: .customLong("new-device")) var newDevice = false

  func run(at desk: inout Desk) throws {
    let address = try desk.serverAddress(url)
    let work = desk
    var dice = SplitMix(seed: desk.seed)
    let report: Sync.Report
    var moved = (pushed: 0, pulled: 0)
    do {
      report = try desk.withJournal { journal in
        let sync = Sync(
          journal, address, personal: practice,
          backoff: .waiting(
            dice: { Double(dice.next() >> 11) / 9_007_199_254_740_992 },
            isInterrupted: { work.isInterrupted }),
          isInterrupted: { work.isInterrupted },
          tell: { progress in
            if case .moved(let report) = progress { moved = (report.pushed, report.pulled) }
            Self.tell(progress, work)
          })
        if newDevice { Self.say(try sync.startNewDevice(at: desk.now), work) }
        return try sync.run(now: { work.now })
      }
    } catch let failure as ServerFailure {
      desk.progress(nil)
      if failure == .interrupted {
        desk.note(
          Bilingual(
            zh: "停下了：送去 \(moved.pushed) 件，取回 \(moved.pulled) 件，都在；下次「同步」接着来",
            en:
              "stopped: \(moved.pushed) pushed, \(moved.pulled) pulled, all of it safe; the next sync goes on"
          ))
      }
      throw try Failure(failure)
    }
    desk.progress(nil)
    SyncText(report, address.shown, isPersonal: practice).show(desk)
    if !report.isInStep { desk.status = .findings }
  }

  private static func tell(_ progress: Sync.Progress, _ desk: Desk) {
    switch progress {
    case .moved(let report):
      desk.progress(
        Bilingual(
          zh: "取回 \(report.pulled) 件，送去 \(report.pushed) 件",
          en: "\(report.pulled) pulled, \(report.pushed) pushed"))
    case .tryingAgain(let number, let tries, let failure):
      desk.progress(nil)
      let reason = failure.reason
      desk.note(
        Bilingual(
          zh: "服务器没有应（\(reason)），再试：第 \(number) 次，共 \(tries) 次",
          en: "the server does not answer (\(reason)); try \(number) of \(tries)"), .quiet)
    }
  }

  private static func say(_ moved: Int, _ desk: Desk) {
    desk.note(
      moved == 0
        ? Bilingual(
          zh: "这份台账没有和别处分开，不用另立设备", en: "this journal has not parted from any other")
        : Bilingual(
          zh: "\(moved) 件改记在一台新设备名下", en: "\(count(moved, "event")) now stand under a new device"))
  }
}

extension Desk {
  /// The address of a team's server, checked before anything is connected.
  func serverAddress(_ url: String) throws -> ServerAddress {
    do {
      return try ServerAddress(url)
    } catch {
      throw try Failure(error)
    }
  }
}

extension Failure {
  /// A server's failure with its exit status.
  ///
  /// - Throws: `Interruption` for one that is none.
  init(_ failure: ServerFailure) throws {
    let status: CommandStatus =
      switch failure {
      case .interrupted: throw Interruption.abandoned
      case .passwordInURL, .unreadableAddress, .openConnection, .unplainLogin, .superuser,
        .impossiblePort:
        .usage
      case .newerSchema, .olderSchema, .gap, .copiedJournal, .anothersDevice, .refused, .unread:
        .badData
      case .unknownLogin: .noInput
      default: .inputOutput
      }
    self.init(status, failure.sentence)
  }
}
