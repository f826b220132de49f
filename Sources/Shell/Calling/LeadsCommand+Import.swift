import Calling
import Diagnostics
import Journaling
import Spreadsheets

extension LeadsCommand {
  /// Reads a call list: rows that are wrong are named and set aside, the others are taken.
  func takeFile(_ words: [String], _ desk: inout Desk) throws {
    guard let file = words.first else {
      throw Failure(
        .usage, Bilingual(zh: "导入哪个文件？", en: "which file?"),
        next: Bilingual(
          zh: "例如：名单 导入 展会.csv --source 展会", en: "for example: leads import fair.csv --source fair")
      )
    }
    let rejects = RejectsFile.path(for: file)
    let rows: [CSVRows.Row]
    do {
      rows = try CSVRows.read(try desk.world.files.read(file))
    } catch let refusal as FileEncoding.Refusal {
      throw Self.failure(refusal, file)
    }
    if rows.count == 1, rows[0].fault == nil { throw Failure.rowless(harmless(file)) }
    let list = try LeadImport(
      rows, columns: try mapping(), source: source, consent: consent)
    let rules = desk.callRules
    var entered: [Journal.Entering] = []
    if dryRun {
      entered = try desk.withJournal {
        try $0.enter(
          list.drafts, owner: owner ?? desk.settings.value(.rep), rules: rules, isDry: true,
          at: desk.now)
      }
    } else {
      // Some thousands at a time, so that a block in another window is not kept waiting.
      for start in stride(from: 0, to: list.drafts.count, by: 2000) {
        if desk.isInterrupted { throw Interruption.abandoned }
        let part = Array(list.drafts[start..<min(start + 2000, list.drafts.count)])
        entered += try desk.withJournal {
          try $0.enter(
            part, owner: owner ?? desk.settings.value(.rep), rules: rules, at: desk.now)
        }
        let done = entered.count
        guard list.drafts.count > 2000 else { break }
        desk.progress(
          Bilingual(
            zh: "收了 \(done)/\(list.drafts.count)", en: "\(done) of \(list.drafts.count)"))
      }
      if list.drafts.count > 2000 { desk.progress(nil) }
      try keepRejected(list, of: file, in: rejects, desk)
    }
    say(list, entered, rejects, desk)
    if !list.rejected.isEmpty { desk.status = .findings }
  }

  private static func failure(_ refusal: FileEncoding.Refusal, _ file: String) -> Failure {
    let shown = harmless(file)
    let finding =
      switch refusal {
      case .workbook:
        Bilingual(zh: "\(shown) 是表格文件，不是 CSV", en: "\(shown) is a workbook, not CSV")
      case .unknown(let line):
        Bilingual(
          zh: "\(shown) 第 \(line) 行既不是 UTF-8 也不是 GBK",
          en: "\(shown) line \(line) is neither UTF-8 nor GBK")
      case .binary, .unsupported:
        Bilingual(zh: "\(shown) 不是文本", en: "\(shown) is no text")
      }
    return Failure(
      .badData, finding,
      next: Bilingual(zh: "在表格软件里另存为 CSV（UTF-8）", en: "save it as CSV (UTF-8)"))
  }

  private func mapping() throws -> [LeadField: String] {
    let fields = LeadField.allCases.map(\.rawValue)
    let option = PairOption.map(
      example: Bilingual(zh: "例如 --map number=电话", en: "for example --map number=Phone"))
    let columns = try option.read(map, among: fields) { LeadField(heading: $0) }
    return Dictionary(columns, uniquingKeysWith: { _, last in last })
  }

  private func keepRejected(
    _ list: LeadImport, of file: String, in rejects: String, _ desk: Desk
  ) throws {
    if !list.rejected.isEmpty {
      var text = CSVRows.text(list.heading + ["line", "reason"])
      for row in list.rejected {
        var cells = Array(row.cells.prefix(list.heading.count))
        while cells.count < list.heading.count { cells.append("") }
        text += CSVRows.text(cells + [String(row.line), row.reason[desk.language]])
      }
      try desk.world.files.replace(rejects, Array(text.utf8), true)
    }
    try desk.withJournal {
      try desk.keepTrack(ofRejects: rejects, of: file, isWritten: !list.rejected.isEmpty, $0)
    }
  }

  private func say(
    _ list: LeadImport, _ entered: [Journal.Entering], _ rejects: String, _ desk: Desk
  ) {
    func lines(_ what: Journal.Entering) -> [Int] {
      zip(entered, list.lines).filter { $0.0 == what }.map(\.1)
    }
    let taken = lines(.listed).count
    let (known, barred) = (lines(.known), lines(.barred))
    let forgotten = lines(.forgotten)
    if desk.isJSON {
      return desk.show(
        .members([
          "accepted": .int(taken), "known": .int(known.count), "doNotContact": .int(barred.count),
          "forgotten": .int(forgotten.count), "rejected": .int(list.rejected.count),
          "withoutConsent": .int(list.withoutConsent(entered)),
          "unknownColumns": .array(list.unknownColumns.map { .string($0) }),
          "reasons": .array(
            list.rejected.prefix(50).map {
              .members(["line": .int($0.line), "reason": .string($0.reason[desk.language])])
            }),
        ]))
    }
    if !list.unknownColumns.isEmpty {
      let names = list.unknownColumns.prefix(8).map { harmless($0).truncated(to: 20) }
      desk.note(
        Bilingual(
          zh: "没有用上的列：\(names.joined(separator: "、"))",
          en: "columns left out: \(names.joined(separator: ", "))"), .warning)
    }
    desk.say(
      Bilingual(
        zh: "\(dryRun ? "可以收" : "收了") \(taken) 个，已经有的 \(known.count) 个，"
          + "禁拨的 \(barred.count) 个没收，有问题的 \(list.rejected.count) 行",
        en:
          "\(count(taken, "name")) \(dryRun ? "can be taken" : "taken"), \(known.count) there already, "
          + "\(barred.count) on the do-not-contact list left out, "
          + "\(count(list.rejected.count, "row")) rejected"),
      list.rejected.isEmpty ? .good : .warning)
    if !known.isEmpty {
      desk.say(
        Bilingual(
          zh: "名单上有同一个号码：第 \(Self.shown(known, .zh)) 行",
          en: "the same number is on the list: line \(Self.shown(known, .en))"),
        .quiet)
    }
    if !forgotten.isEmpty {
      desk.say(
        Bilingual(
          zh: "要求忘掉过的，没收：第 \(Self.shown(forgotten, .zh)) 行",
          en: "asked to be forgotten, left out: line \(Self.shown(forgotten, .en))"))
    }
    for row in list.rejected.prefix(8) {
      desk.say(
        Bilingual(
          zh: "第 \(row.line) 行：\(row.reason.zh)", en: "line \(row.line): \(row.reason.en)"))
    }
    if list.rejected.count > 8 {
      let more = list.rejected.count - 8
      desk.say(
        Bilingual(zh: "还有 \(more) 行", en: "and \(count(more, "more row", plural: "more rows"))"),
        .quiet)
    }
    if !list.rejected.isEmpty, !dryRun {
      desk.say(
        Bilingual(
          zh: "有问题的行在 \(harmless(rejects))，改好再导入",
          en: "the rejected rows are in \(harmless(rejects)); mend and import it"))
    }
    let unstated = list.withoutConsent(entered)
    if taken > 0, unstated > 0 { Self.warnOfConsent(unstated, desk) }
  }

  private static func shown(_ lines: [Int], _ language: Language) -> String {
    let first = lines.prefix(6).map(String.init)
      .joined(separator: language == .zh ? "、" : ", ")
    return lines.count > 6 ? first + " …" : first
  }
}
