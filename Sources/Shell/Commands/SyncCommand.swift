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
          + "先由主管运行 team init postgres://… --rep 登录名。",
        en:
          "Without the server everything goes on; the next sync sends it all. Beyond this machine "
          + "sslmode=verify-full is a must. A lead first runs team init postgres://… --rep LOGIN.")
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
    do {
      report = try desk.withJournal { journal in
        let sync = Sync(
          journal, address, personal: practice,
          backoff: .waiting(
            dice: { Double(dice.next() >> 11) / 9_007_199_254_740_992 },
            isInterrupted: { work.isInterrupted }),
          isInterrupted: { work.isInterrupted }, tell: { Self.tell($0, work) })
        if newDevice { Self.say(try sync.startNewDevice(at: desk.now), work) }
        return try sync.run(now: { work.now })
      }
    } catch let failure as ServerFailure {
      desk.progress(nil)
      throw try Failure(failure)
    }
    desk.progress(nil)
    SyncText(report, address.shown).show(desk)
    if report.refused > 0 || report.held > 0 { desk.status = .findings }
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

/// What a sync came to, in words or as JSON.
struct SyncText {
  private let report: Sync.Report
  private let server: String

  init(_ report: Sync.Report, _ server: String) {
    self.report = report
    self.server = server
  }

  func show(_ desk: Desk) {
    let skew = desk.options.now != nil ? 0 : report.serverAheadMilliseconds / 1000
    if desk.isJSON {
      return desk.show(
        .members([
          "server": .string(server), "pushed": .int(report.pushed), "pulled": .int(report.pulled),
          "held": .int(report.held), "refused": .int(report.refused), "kept": .int(report.kept),
          "missing": .array(
            report.gaps.map { gap in
              .members([
                "device": .string(gap.mark), "first": .int(gap.missing.lowerBound),
                "last": .int(gap.missing.upperBound),
              ])
            }),
          "skewSeconds": .int(skew),
        ]))
    }
    desk.say(
      Bilingual(
        zh: "同步好了：送去 \(report.pushed) 件，取回 \(report.pulled) 件",
        en: "in step with the server: \(report.pushed) pushed, \(report.pulled) pulled"), .good)
    if report.kept > 0 {
      desk.say(
        Bilingual(
          zh: "\(report.kept) 件只留在这台机器上（对练、心情、计划；要带上加 --practice）",
          en: "\(count(report.kept, "event")) kept on this machine (practice, moods, plans; "
            + "--practice sends them)"), .quiet)
    }
    for gap in report.gaps {
      let (first, last) = (gap.missing.lowerBound, gap.missing.upperBound)
      let numbers = first == last ? "\(first)" : "\(first)–\(last)"
      desk.say(
        Bilingual(
          zh: "设备 \(gap.mark) 缺第 \(numbers) 号，后面的等它来了再送；共 \(report.held) 件在等",
          en: "\(numbers) of device \(gap.mark) is missing here, what follows waits for it; "
            + "\(count(report.held, "event")) held"), .warning)
    }
    if report.refused > 0 {
      desk.say(
        Bilingual(
          zh: "没有收下 \(report.refused) 件：", en: "\(count(report.refused, "event")) not taken:"),
        .warning)
      for reason in report.reasons {
        desk.say(Bilingual(zh: "  " + harmless(reason.zh), en: "  " + harmless(reason.en)))
      }
    }
    guard abs(skew) > Self.toleratedSkewSeconds else { return }
    let minutes = abs(skew) / 60
    let span =
      minutes < 120
      ? Bilingual(zh: "\(minutes) 分钟", en: "\(minutes) minutes")
      : Bilingual(zh: "\(minutes / 60) 小时", en: "\(minutes / 60) hours")
    desk.say(
      Bilingual(
        zh: "这台机器的钟比服务器\(skew > 0 ? "慢" : "快")\(span.zh)；先后按编号算，没有乱，可日期和周跟着这台的钟走，请对一下钟",
        en:
          "this machine's clock is \(span.en) \(skew > 0 ? "behind" : "ahead of") the server's; order is "
          + "kept by numbers, but days and weeks follow this clock: set it"), .warning)
  }

  private static let toleratedSkewSeconds = 300
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
      case .passwordInURL, .unreadableAddress, .openConnection: .usage
      case .newerSchema, .olderSchema, .gap, .copiedJournal, .refused: .badData
      default: .inputOutput
      }
    self.init(status, failure.sentence)
  }
}
