import CivilTime
import Diagnostics
import Journaling

/// What `doctor` looks at: each finding with the command that mends it.
struct Checkup {
  struct Finding {
    let name: Bilingual
    let isFine: Bool
    let finding: Bilingual
    /// What to type, here or in the shell; nil where there is nothing to mend.
    let mend: String?
  }

  private(set) var findings: [Finding] = []

  private static let library = Bilingual(zh: "库", en: "library")
  private static let settings = Bilingual(zh: "设置", en: "settings")
  private static let journal = Bilingual(zh: "台账", en: "journal")
  private static let privacy = Bilingual(zh: "权限", en: "privacy")
  private static let backup = Bilingual(zh: "备份", en: "backup")

  init(_ desk: Desk) throws {
    lookAtLibrary(desk)
    lookAtSettings(desk)
    let facts = lookAtJournal(desk)
    // What is due on a server is for those who log there.
    if let facts, !desk.asksServer { lookAtUse(facts, desk) }
    lookAtFiles(desk)
    let terminal = desk.world.environment("TERM")
    add(
      Bilingual(zh: "终端", en: "terminal"), isFine: true,
      Bilingual(
        zh: "\(terminal ?? "没有 TERM")，\(desk.columns) 列，现在 \(desk.now.text)",
        en: "\(terminal ?? "no TERM"), \(desk.columns) columns, now \(desk.now.text)"))
  }

  private mutating func add(
    _ name: Bilingual, isFine: Bool, _ finding: Bilingual, mend: String? = nil
  ) {
    findings.append(Finding(name: name, isFine: isFine, finding: finding, mend: mend))
  }

  private mutating func lookAtLibrary(_ desk: Desk) {
    let contents = desk.library.contents
    let errors = contents.diagnostics.filter { $0.severity == .error }.count
    let files = contents.files.count
    guard files > 0 else {
      return add(
        Self.library, isFine: false, Bilingual(zh: "没有找到话术", en: "no scripts found"),
        mend: "spar --library DIR")
    }
    let roots = desk.library.roots()
    add(
      Self.library, isFine: errors == 0 && contents.failures.isEmpty,
      Bilingual(
        zh: "\(roots.joined(separator: "、"))：\(files) 个文件，\(errors) 处必须改",
        en: "\(roots.joined(separator: ", ")): \(count(files, "file")), \(count(errors, "error"))"),
      mend: errors > 0 || !contents.failures.isEmpty ? "lint" : nil)
  }

  private mutating func lookAtSettings(_ desk: Desk) {
    let paths = desk.world.paths
    for (name, path) in [
      (Self.settings, paths.settings), (Bilingual(zh: "历史", en: "history"), paths.history),
    ] {
      guard let path else {
        add(
          name, isFine: false, Bilingual(zh: "不知道放哪儿：没有 HOME", en: "nowhere to keep it: no HOME"),
          mend: Self.elsewhere(desk))
        continue
      }
      if let refusal = desk.world.files.refusal(path) {
        add(name, isFine: false, refusal.sentence, mend: Self.elsewhere(desk))
        continue
      }
      let isThere = desk.world.files.entry(path) != nil
      add(
        name, isFine: true,
        Bilingual(
          zh: path + (isThere ? "" : "（还没有）"), en: path + (isThere ? "" : " (not there yet)")))
    }
    for line in desk.settings.strayLines {
      add(
        Self.settings, isFine: false,
        Bilingual(
          zh: "这一行看不懂，没有用：\(harmless(line).truncated(to: 60))",
          en: "this line is not understood and has no effect: \(harmless(line).truncated(to: 60))"),
        mend: "set")
    }
  }

  /// What helps where no file is taken: room, or a folder of one's own choice, to which the journal goes along.
  private static func elsewhere(_ desk: Desk) -> String {
    let move = "export SPAR_HOME=DIR"
    guard let folder = desk.world.paths.data, desk.hasJournal else { return move }
    let shown = harmless(folder)
    return "df -h \(shown); mkdir -p DIR; mv \(shown) DIR/data; \(move)"
  }

  // MARK: The journal

  private mutating func lookAtJournal(_ desk: Desk) -> Journal.Facts? {
    guard let path = desk.journalPath else {
      add(
        Self.journal, isFine: false,
        Bilingual(zh: "不知道放哪儿：没有 HOME", en: "nowhere to keep it: no HOME"),
        mend: "spar --journal FILE")
      return nil
    }
    if !desk.asksServer, let refusal = desk.world.files.refusal(path) {
      add(
        Self.journal, isFine: false, refusal.sentence,
        mend: desk.options.journal == nil ? Self.elsewhere(desk) : "spar --journal FILE")
      return nil
    }
    guard desk.hasJournal else {
      add(Self.journal, isFine: true, Bilingual(zh: "\(path)（还没有）", en: "\(path) (not there yet)"))
      return nil
    }
    do {
      let facts = try desk.withJournal { try $0.facts() }
      add(
        Self.journal, isFine: true,
        Bilingual(
          zh: "\(path)：\(facts.calls) 通", en: "\(path): \(count(facts.calls, "call"))"))
      check(facts, desk)
      return facts
    } catch let failure as Failure {
      add(Self.journal, isFine: false, failure.sentence, mend: mend(failure, path))
    } catch {
      add(Self.journal, isFine: false, Bilingual(zh: "\(error)", en: "\(error)"), mend: "verify")
    }
    return nil
  }

  /// What helps against a journal that cannot be opened.
  private func mend(_ failure: Failure, _ path: String) -> String {
    switch failure.status {
    case .inputOutput: "ls -l \(path); chmod 600 \(path)"
    case .badData: "spar --journal FILE"
    default: "spar --journal FILE doctor"
    }
  }

  /// A journal of some size is counted again by `verify` alone, for it takes its time.
  private static let mostCallsVerified = 100_000

  private mutating func check(_ facts: Journal.Facts, _ desk: Desk) {
    if facts.calls <= Self.mostCallsVerified {
      let result = try? desk.withJournal { try $0.verify() }
      for complaint in result?.complaints ?? [] {
        add(Self.journal, isFine: false, complaint, mend: "rebuild")
      }
      for number in result?.absurd ?? [] {
        add(Self.journal, isFine: false, number, mend: "verify")
      }
    } else {
      add(
        Self.journal, isFine: true,
        Bilingual(zh: "通数多，没有逐通核对；「核对」逐通核对", en: "too many calls to count again here; verify does")
      )
    }
    if let newest = facts.newest, newest.milliseconds > desk.now.milliseconds + 86_400_000 {
      add(
        Self.journal, isFine: false,
        Bilingual(
          zh: "最后一笔记于 \(newest.text)，比现在还晚：这台机器的钟慢了，或走快过",
          en: "the last entry is of \(newest.text), later than now: this clock is slow, or was fast"
        ),
        mend: "date")
    }
  }

  private mutating func lookAtUse(_ facts: Journal.Facts, _ desk: Desk) {
    if facts.leads > 0, !facts.hasKey {
      add(
        Self.privacy, isFine: false,
        Bilingual(
          zh: "名单的钥匙不在了：以前的名单还是代号，新记的对不上",
          en:
            "the key of the leads is gone: old leads keep their references, new ones will not agree"
        ),
        mend: "team init FILE")
    }
    for path in facts.readableByOthers {
      add(
        Self.privacy, isFine: false,
        Bilingual(zh: "\(path) 别人也读得到", en: "others can read \(path)"), mend: "chmod 600 \(path)")
    }
    let due = try? desk.withJournal { try $0.expire(desk.retention, at: desk.now, isDry: true) }
    if let due, !due.isNothing {
      add(
        Self.privacy, isFine: false, Desk.sentence(due, isPast: false), mend: "forget --expired")
    }
    if facts.refused > 0 {
      add(
        Bilingual(zh: "同步", en: "sync"), isFine: false,
        Bilingual(
          zh: "上次同步，服务器没有收 \(facts.refused) 件；再同步一次，它说为什么、怎么办",
          en: "the server refused \(count(facts.refused, "event")) when you last synced; "
            + "sync again, it says why and the way out"),
        mend: "sync postgres://…")
    }
    lookAtBackups(facts, desk)
    let unresolved = (try? desk.withJournal { try $0.unresolvedCount(at: desk.now.slot) }) ?? 0
    if unresolved > 0 {
      add(
        Self.journal, isFine: false,
        Bilingual(
          zh: "\(unresolved) 个约见过了时间还没填结果",
          en: "\(count(unresolved, "appointment")) past their time and not filled in"),
        mend: "appointments")
    }
  }

  /// Days without a copy after which one is due.
  private static let backupDays = 7

  private mutating func lookAtBackups(_ facts: Journal.Facts, _ desk: Desk) {
    guard facts.calls > 0 else { return }
    let copies = (try? desk.withJournal { try $0.keptFiles(.backup) }) ?? []
    let there = copies.filter { desk.world.files.entry($0.path) != nil }
    let name = "spar-\(desk.today.text).db"
    guard let last = there.map(\.since).max(by: { $0 < $1 }) else {
      return add(
        Self.backup, isFine: false, Bilingual(zh: "还没有备份", en: "there is no backup"),
        mend: "backup \(name)")
    }
    // A clock that went back makes no copy of tomorrow.
    let days = max(0, desk.today.number - last.day.number)
    add(
      Self.backup, isFine: days <= Self.backupDays,
      Bilingual(
        zh: "最近一份是 \(days == 0 ? "今天" : "\(days) 天前")抄的",
        en: "the last one is \(days == 0 ? "of today" : "\(count(days, "day")) old")"),
      mend: days <= Self.backupDays ? nil : "backup \(name)")
  }

  private mutating func lookAtFiles(_ desk: Desk) {
    guard desk.hasJournal, let rejects = try? desk.waitingRejects() else { return }
    for path in rejects {
      add(
        Bilingual(zh: "导入", en: "import"), isFine: false,
        Bilingual(
          zh: "有没收下的行：\(harmless(path))；改好再导入，或删掉",
          en: "rows that were not taken: \(harmless(path)); mend and import, or delete it"),
        mend: "import \(harmless(path))")
    }
  }
}
