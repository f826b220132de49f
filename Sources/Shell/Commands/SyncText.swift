import Diagnostics
import TeamStore

/// What a sync came to, in words or as JSON.
struct SyncText {
  private let report: Sync.Report
  private let server: String
  /// Whether practice was to be sent too.
  private let isPersonal: Bool

  init(_ report: Sync.Report, _ server: String, isPersonal: Bool) {
    self.report = report
    self.server = server
    self.isPersonal = isPersonal
  }

  func show(_ desk: Desk) {
    let skew = desk.options.now != nil ? 0 : report.serverAheadMilliseconds / 1000
    if desk.isJSON {
      return desk.show(
        .members([
          "server": .string(server), "pushed": .int(report.pushed), "pulled": .int(report.pulled),
          "held": .int(report.held), "refused": .int(report.refusals.count + report.untaken),
          "refusedByServer": .object(
            Refusals.Reason.allCases.map { .init($0.rawValue, .int(report.refusals[$0])) }),
          "kept": .int(report.kept),
          "missing": .array(
            report.gaps.map { gap in
              .members([
                "device": .string(gap.mark), "first": .int(gap.missing.lowerBound),
                "last": .int(gap.missing.upperBound),
              ])
            }),
          "otherKey": report.otherKey.map {
            .members(["own": .string($0.own), "team": .string($0.team)])
          } ?? .null,
          "skewSeconds": .int(skew),
        ]))
    }
    let moved = Bilingual(
      zh: "送去 \(report.pushed) 件，取回 \(report.pulled) 件",
      en: "\(report.pushed) pushed, \(report.pulled) pulled")
    desk.say(
      report.isInStep
        ? Bilingual(zh: "同步好了：\(moved.zh)", en: "in step with the server: \(moved.en)")
        : Bilingual(zh: "没有全对上：\(moved.zh)", en: "not in step with the server: \(moved.en)"),
      report.isInStep ? .good : .warning)
    sayWhatStays(desk)
    for gap in report.gaps {
      let (first, last) = (gap.missing.lowerBound, gap.missing.upperBound)
      let numbers =
        first == last
        ? Bilingual(zh: "\(first)", en: "number \(first) of device \(gap.mark) is")
        : Bilingual(
          zh: "\(first)–\(last)", en: "numbers \(first)–\(last) of device \(gap.mark) are")
      desk.say(
        Bilingual(
          zh: "设备 \(gap.mark) 缺第 \(numbers.zh) 号，后面的等它来了再送；共 \(report.held) 件在等",
          en: "\(numbers.en) missing here, what follows waits for it; "
            + "\(count(report.held, "event")) held"), .warning)
    }
    sayRefusals(desk)
    sayOtherKey(desk)
    if report.untaken > 0 {
      desk.say(
        Bilingual(
          zh: "服务器上有 \(report.untaken) 件，这份台账没有收下：",
          en: "\(count(report.untaken, "event")) of the server's not taken into this journal:"),
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
        zh: "这台机器的钟比服务器\(skew > 0 ? "慢" : "快") \(span.zh)；先后按编号算，没有乱，可日期和周跟着这台的钟走，请对一下钟",
        en:
          "this machine's clock is \(span.en) \(skew > 0 ? "behind" : "ahead of") the server's; order is "
          + "kept by numbers, but days and weeks follow this clock: set it"), .warning)
  }

  private static let toleratedSkewSeconds = 300

  private func sayWhatStays(_ desk: Desk) {
    let own = report.kept - report.ofOthers
    if own > 0 {
      desk.say(
        isPersonal
          ? Bilingual(
            zh: "\(own) 件留在这台机器上（还没打完的、服务器上已有的）",
            en:
              "\(count(own, "event")) kept on this machine (not over yet, or on the server already)"
          )
          : Bilingual(
            zh: "\(own) 件只留在这台机器上（对练、心情、计划；要带上加 --practice）",
            en: "\(count(own, "event")) kept on this machine (practice, moods, plans; "
              + "--practice sends them)"), .quiet)
    }
    if report.ofOthers > 0 {
      desk.say(
        Bilingual(
          zh: "\(report.ofOthers) 件改的是同事的电话，只留在这台机器上；服务器上要改，请记那一通的人自己改",
          en:
            "\(count(report.ofOthers, "event")) kept on this machine (said of a colleague's call: whoever "
            + "logged it must say so too)"), .quiet)
    }
  }

  private func sayOtherKey(_ desk: Desk) {
    guard let key = report.otherKey else { return }
    let (own, team) = (harmless(key.own), harmless(key.team))
    desk.say(
      Bilingual(
        zh: "你的钥匙和团队的不是一把（你的 \(own)，团队的 \(team)）：禁拨和名单互相认不出来；该送的都送了，一件没丢。"
          + "向主管要钥匙那个文件，运行「主管 init 文件 --replace」，名单再导一遍",
        en:
          "your key differs from the team's (yours \(own), the team's \(team)): do-not-contact and leads will not be "
          + "recognised; nothing is lost. Get the file from your lead, run team init FILE --replace, import your list again"
      ), .warning)
    guard report.isLead else { return }
    desk.say(
      Bilingual(
        zh: "  要是团队真的换成了你这一把，在服务器上改记号，再把文件发给大家：UPDATE spar.team SET key_mark = '\(own)'",
        en:
          "  If yours is what the team has changed to, set the mark on the server and hand everybody the file: "
          + "UPDATE spar.team SET key_mark = '\(own)'"))
  }

  private func sayRefusals(_ desk: Desk) {
    let refusals = report.refusals
    guard refusals.count > 0 else { return }
    desk.say(
      Bilingual(
        zh: "服务器没有收 \(refusals.count) 件；台账里都在，每次同步会再送：",
        en:
          "the server refuses \(count(refusals.count, "event")); the journal has them, every sync sends them again:"
      ),
      .warning)
    for reason in Refusals.Reason.allCases where refusals[reason] > 0 {
      let said = Self.sentence(reason, refusals[reason], refusals)
      desk.say(Bilingual(zh: "  " + said.zh, en: "  " + said.en))
    }
  }

  /// Why some events are refused, and the way out.
  private static func sentence(_ reason: Refusals.Reason, _ number: Int, _ refusals: Refusals)
    -> Bilingual
  {
    let login = harmless(refusals.login).replacing("'", with: "''")
    switch reason {
    case .name:
      let names = refusals.names.sorted()
      let shown = names.map { harmless($0) }
      let list = names.map { "'" + harmless($0).replacing("'", with: "''") + "'" }
        .joined(separator: ", ")
      return Bilingual(
        zh: "\(number) 件署名「\(shown.joined(separator: "」「"))」，这个名字在服务器上是别的登录名的。以后的用「设置 rep」换个名字；"
          + "这几件要进去，请主管在服务器上挑一样做。是人家占错了，放开：DELETE FROM spar.rep_name WHERE rep IN (\(list))；"
          + "真有两个同名的，都能用：UPDATE spar.rep_name SET owner = NULL WHERE rep IN (\(list))",
        en:
          "\(number) under the name “\(shown.joined(separator: "”, “"))”, which is another login's on the server. "
          + "For what comes take another with set rep; for these a lead runs one of two on the server. Taken by mistake "
          + "over there, free it: DELETE FROM spar.rep_name WHERE rep IN (\(list)); borne by two people, let both have it: "
          + "UPDATE spar.rep_name SET owner = NULL WHERE rep IN (\(list))")
    case .names:
      return Bilingual(
        zh: "\(number) 件署的名字太多了，一个登录名最多占 20 个。以后的用「设置 rep」只署一个；这几件要进去，请主管在服务器上把占着"
          + "不用的放开：DELETE FROM spar.rep_name WHERE owner = '\(login)'，再同步",
        en:
          "\(number) under one name too many, for a login has 20 at most. For what comes sign with one, set rep; for these "
          + "a lead frees the names on the server, DELETE FROM spar.rep_name WHERE owner = '\(login)', and you sync again"
      )
    case .call:
      return Bilingual(
        zh: "\(number) 件改的是别的登录名的电话：请记那一通的人自己改",
        en: "\(number) said of another login's calls: whoever logged those must say so")
    case .id:
      return Bilingual(
        zh: "\(number) 件已经由别的登录名送过。这份台账是从同事那儿拷来的，就接着用自己的那一份；真是你的，"
          + "请主管在服务器上让出来，你接着同步：SELECT spar.give_free('\(login)')",
        en:
          "\(number) sent by another login before. Is this journal a copy of a colleague's, go on in your own; are they "
          + "yours, a lead takes the other's out on the server, and you sync again: SELECT spar.give_free('\(login)')"
      )
    case .beyond:
      return Bilingual(
        zh: "\(number) 件服务器存不下：时间不在公元 1–9999 年里，时差到了一天，名字、代号超过 200 字，或者一件超过 256 KB。"
          + "多半是导入的文件不对：是电话就用「更正 --remove」撤掉，另记一通对的",
        en:
          "\(number) the server cannot hold: a time outside the years 1–9999, an offset of a day, a name or reference of "
          + "more than 200 characters, or more than 256 KB in all. A file that was imported is likely wrong: take a call "
          + "back with amend --remove and log it anew"
      )
    case .elsewhere:
      return Bilingual(
        zh: "\(number) 件在你另一台机器上：到那台上同步一次，它说得出为什么",
        en: "\(number) on another machine of yours: sync there, it can say why")
    }
  }
}
