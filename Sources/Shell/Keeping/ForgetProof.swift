import CivilTime
import Diagnostics
import Journaling

/// Takes what tells of a lead out of the files beside the journal, then searches every file byte by byte.
struct ForgetProof {
  /// A copy of the journal that cannot be mended from here.
  struct Backup {
    let path: String
    let since: String
    /// Whether the lead is in it; nil when it is not where it was written.
    let holdsLead: Bool?
  }

  /// Files that were cleaned.
  private(set) var cleaned: [String] = []
  private(set) var backups: [Backup] = []
  private(set) var fileCount = 0
  private(set) var bytes = 0
  /// Files that still tell of the lead, and what of it.
  private(set) var remaining: [(path: String, kinds: [Traces.Kind])] = []

  init(_ traces: Traces, _ desk: Desk) throws {
    guard let journal = desk.journalPath else { return }
    let rejects = try desk.withJournal { try $0.keptFiles(.rejects).map(\.path) }
    for path in Self.histories(desk) { try clean(path, traces, splitsQuotes: false, desk) }
    for path in rejects {
      try clean(path, traces, splitsQuotes: !path.hasSuffix(".jsonl"), desk)
    }
    let copies = try desk.withJournal { try $0.keptFiles(.backup) }
    for copy in copies {
      let found = traces.search(copy.path)
      let since = copy.since.day.short(desk.language, today: desk.today)
      backups.append(
        Backup(path: copy.path, since: since, holdsLead: found.map { !$0.kinds.isEmpty }))
    }
    let known = Set(copies.map(\.path))
    var places = Self.databases(journal) + rejects + Self.histories(desk)
    for folder in [desk.world.paths.config, desk.world.paths.state, desk.world.paths.data] {
      if let folder { places += Self.files(in: folder, desk, depth: 3) }
    }
    var seen: Set<String> = known
    for path in places where seen.insert(path).inserted { search(path, traces, desk) }
  }

  /// The journal and what SQLite and a large import keep beside it.
  private static func databases(_ journal: String) -> [String] {
    ["", "-wal", "-shm", "-journal", ".loading"].map { journal + $0 }
  }

  private static func histories(_ desk: Desk) -> [String] {
    [desk.world.environment("SPAR_HISTORY"), desk.world.paths.history].compactMap { $0 }
      .filter { !$0.isEmpty }
  }

  private static func files(in folder: String, _ desk: Desk, depth: Int) -> [String] {
    guard let names = try? desk.world.files.names(folder) else { return [] }
    return names.flatMap { name -> [String] in
      let path = joined(folder, name)
      guard desk.world.files.entry(path)?.isDirectory == true else { return [path] }
      return depth > 0 ? files(in: path, desk, depth: depth - 1) : []
    }
  }

  /// Takes the lines of a file that tell of the lead out of it.
  ///
  /// - Parameter splitsQuotes: whether a line end within quotes belongs to its row.
  private mutating func clean(
    _ path: String, _ traces: Traces, splitsQuotes: Bool, _ desk: Desk
  ) throws {
    guard desk.world.files.entry(path) != nil, let bytes = try? desk.world.files.read(path),
      !traces.kinds(in: bytes).isEmpty
    else { return }
    var kept: [UInt8] = []
    var row: [UInt8] = []
    var isQuoted = false
    for byte in bytes + [UInt8(ascii: "\n")] {
      row.append(byte)
      if splitsQuotes, byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == UInt8(ascii: "\n"), !isQuoted else { continue }
      if traces.kinds(in: row).isEmpty { kept += row }
      row.removeAll(keepingCapacity: true)
    }
    if traces.kinds(in: row).isEmpty { kept += row }
    if kept.last == UInt8(ascii: "\n") { kept.removeLast() }
    try desk.world.files.replace(path, kept, true)
    cleaned.append(path)
  }

  private mutating func search(_ path: String, _ traces: Traces, _ desk: Desk) {
    guard desk.world.files.entry(path) != nil else { return }
    var kinds: Set<Traces.Kind> = []
    var size = 0
    if let found = traces.search(path) {
      (kinds, size) = (found.kinds, found.bytes)
    } else if let held = try? desk.world.files.read(path) {
      (kinds, size) = (traces.kinds(in: held), held.count)
    }
    fileCount += 1
    bytes += size
    if !kinds.isEmpty { remaining.append((path, kinds.sorted())) }
  }

  // MARK: Words

  func say(_ forgotten: Journal.Forgotten, _ desk: Desk) {
    let also =
      forgotten.mentions > 0
      ? Bilingual(
        zh: "，别处提到的 \(forgotten.mentions) 处也盖住了",
        en: ", \(count(forgotten.mentions, "mention")) elsewhere blanked")
      : Bilingual(zh: "", en: "")
    desk.say(
      Bilingual(
        zh: "\(forgotten.reference) 抹掉了，牵涉 \(forgotten.calls) 通\(also.zh)；以后导入、合并都不会再带回来",
        en: "\(forgotten.reference) is wiped out of \(count(forgotten.calls, "call"))\(also.en); "
          + "no import and no merge will bring it back"), .good)
    for path in cleaned {
      desk.say(
        Bilingual(
          zh: "\(harmless(path)) 里提到它的行拿掉了", en: "taken out of \(harmless(path)) line by line"))
    }
    sayProof(forgotten.traces, desk)
    for name in forgotten.shared {
      desk.say(
        Bilingual(
          zh: "「\(harmless(name))」别人也叫，那里照留",
          en: "“\(harmless(name))” is somebody else's name too "
            + "and stays there"), .warning)
    }
    sayBackups(desk)
  }

  private func sayProof(_ traces: Traces, _ desk: Desk) {
    guard !traces.isEmpty else {
      return desk.say(
        Bilingual(
          zh: "台账里没有它的名字、号码和话，没有什么可搜的",
          en: "the journal had no name, number or words of it, so there is nothing to search for"))
    }
    let what = Bilingual(zh: Self.wanted(traces, .zh), en: Self.wanted(traces, .en))
    let size = Self.size(bytes)
    guard !remaining.isEmpty else {
      return desk.say(
        Bilingual(
          zh: "核对过：\(fileCount) 个文件（\(size)）逐字节搜\(what.zh)，一处也没有",
          en: "checked: \(count(fileCount, "file")) (\(size)) searched byte by byte for "
            + "\(what.en): found nowhere"), .good)
    }
    for (path, kinds) in remaining {
      func list(_ language: Language) -> String {
        kinds.map { Self.title($0)[language] }.joined(separator: language == .zh ? "、" : ", ")
      }
      // A database is not mended line by line.
      let isJournal = desk.journalPath.map { Self.databases($0).contains(path) } ?? false
      desk.say(
        isJournal
          ? Bilingual(
            zh: "还在 \(harmless(path)) 里：\(list(.zh))；再 忘掉 一次，还在就是陪练的错，别动文件",
            en: "still in \(harmless(path)): \(list(.en)); forget it once more, and leave the file "
              + "alone: what stays is spar's own fault")
          : Bilingual(
            zh: "还在 \(harmless(path)) 里：\(list(.zh))；打开它，自己删掉那几行",
            en: "still in \(harmless(path)): \(list(.en)); open it and delete those lines"), .bad)
    }
  }

  private func sayBackups(_ desk: Desk) {
    for backup in backups {
      let path = harmless(backup.path)
      switch backup.holdsLead {
      case true:
        desk.say(
          Bilingual(
            zh: "够不着的备份，里面还有：\(path)（\(backup.since)抄的）；删掉它，再备份一份",
            en:
              "a backup that still holds it: \(path) (made \(backup.since)); delete it and back up anew"
          ),
          .warning)
      case nil:
        desk.say(
          Bilingual(
            zh: "够不着的备份，不在原处了：\(path)（\(backup.since)抄的）；找到它删掉",
            en:
              "a backup that is no longer where it was: \(path) (made \(backup.since)); find and delete it"
          ),
          .warning)
      case false: continue
      }
    }
    desk.say(
      Bilingual(
        zh: "导出给别人的、别的机器上的台账够不着：那边合并之后再 忘掉 一次",
        en: "what you exported and journals of other machines are out of reach: forget it there too"
      ),
      .quiet)
  }

  private static func title(_ kind: Traces.Kind) -> Bilingual {
    switch kind {
    case .name: Bilingual(zh: "名字", en: "its name")
    case .number: Bilingual(zh: "号码", en: "its number")
    case .words: Bilingual(zh: "话", en: "its words")
    }
  }

  private static func wanted(_ traces: Traces, _ language: Language) -> String {
    Traces.Kind.allCases.filter { traces.count($0) > 0 }.map { kind in
      guard kind == .words else { return title(kind)[language] }
      let number = traces.count(.words)
      return Bilingual(zh: "\(number) 句话", en: count(number, "sentence"))[language]
    }.joined(separator: language == .zh ? "、" : ", ")
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000
      ? "\((bytes + 999) / 1000) kB" : "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
  }

  func json(_ forgotten: Journal.Forgotten) -> JSON {
    .members([
      "lead": .string(forgotten.reference), "calls": .int(forgotten.calls),
      "mentions": .int(forgotten.mentions), "cleaned": .array(cleaned.map { .string($0) }),
      "searched": .members(["files": .int(fileCount), "bytes": .int(bytes)]),
      "remaining": .array(
        remaining.map { path, kinds in
          .members([
            "file": .string(path), "kinds": .array(kinds.map { .string("\($0)") }),
          ])
        }),
      "shared": .array(forgotten.shared.map { .string($0) }),
      "backups": .array(
        backups.map {
          .members([
            "file": .string($0.path), "since": .string($0.since),
            "holds": $0.holdsLead.map { .bool($0) } ?? .null,
          ])
        }),
    ])
  }
}
