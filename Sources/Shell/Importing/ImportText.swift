import CivilTime
import Diagnostics
import Journaling

/// What an import came to, in words or as JSON.
struct ImportText {
  private let report: Journal.ImportReport
  private let isEvents: Bool
  private let isDry: Bool
  private let rejects: String
  private let desk: Desk

  init(_ report: Journal.ImportReport, of work: FileImport, _ desk: Desk) {
    self.report = report
    isEvents = work.isEvents
    isDry = work.request.isDry
    rejects = work.rejectsPath
    self.desk = desk
  }

  private var offset: String { String(desk.now.text.suffix(6)) }

  func say() {
    if desk.isJSON {
      return desk.show(
        .members([
          "accepted": .int(report.accepted), "known": .int(report.known),
          "repeated": .int(report.repeated), "rejected": .int(report.rejected),
          "rejects": report.rejected > 0 && !isDry ? .string(rejects) : .null,
          "unknownColumns": .array(report.unknownColumns.map { .string($0) }),
          "reasons": .array(
            report.reasons.map {
              .members(["line": .int($0.line), "reason": .string($0.reason.en)])
            }),
          "interrupted": .bool(report.isInterrupted), "preset": .text(report.preset),
          "converted": .int(report.converted), "leftOut": .int(report.leftOut),
          "cut": .bool(report.isCut),
          "streams": .array(report.streams.map { StreamText($0, desk).json }),
        ]))
    }
    if let preset = report.preset.flatMap(ImportPreset.named) {
      desk.note(
        Bilingual(
          zh: "按\(preset.title.zh)的列名和说法读；没写时区的时间算 \(offset)",
          en:
            "read as \(preset.title.en) writes it; times without an offset are taken as \(offset)"
        ))
    }
    if report.converted > 0 {
      desk.note(
        Bilingual(
          zh: "\(report.converted) 行是 GBK 编码，已转成 UTF-8",
          en: "\(count(report.converted, "row")) read as GBK"))
    }
    if !report.unknownColumns.isEmpty {
      let names = report.unknownColumns.map { harmless($0) }
      desk.note(
        Bilingual(
          zh: "没有用上的列：\(names.joined(separator: "、"))",
          en: "columns left out: \(names.joined(separator: ", "))"),
        .warning)
    }
    if report.lacksHandled {
      desk.note(
        Bilingual(
          zh: "没有「化解」（handled）这一列：遇到的异议都算没有化解，这份文件说不了化解率",
          en:
            "there is no column handled: the objections met count as not handled, so this file says "
            + "nothing about the handled rate"), .warning)
    }
    let verb = Bilingual(zh: isDry ? "可以导入" : "导入了", en: isDry ? "can be imported" : "imported")
    desk.say(
      Bilingual(
        zh: "\(verb.zh) \(report.accepted) \(isEvents ? "件事" : "通")，"
          + "已经有的 \(report.known) \(isEvents ? "件" : "通")，有问题的 \(report.rejected) 行",
        en: "\(count(report.accepted, isEvents ? "event" : "call")) \(verb.en), "
          + "\(report.known) there already, \(count(report.rejected, "row")) rejected"),
      report.rejected > 0 ? .warning : .good)
    sayOfRepeated()
    if report.isInterrupted {
      desk.say(
        Bilingual(
          zh: "停在半路，后面的行没有读；同一个文件再导入一次就接上，重复的不会重记",
          en: "stopped before the end of the file; import it again for the rest, and nothing is "
            + "counted twice"), .warning)
    }
    for reason in report.reasons {
      desk.say(
        Bilingual(
          zh: "第 \(reason.line) 行：\(harmless(reason.reason.zh))",
          en: "line \(reason.line): \(harmless(reason.reason.en))"))
    }
    if report.rejected > report.reasons.count, !report.reasons.isEmpty {
      let more = report.rejected - report.reasons.count
      desk.say(
        Bilingual(zh: "还有 \(more) 行", en: "and \(count(more, "more row", plural: "more rows"))"),
        .quiet)
    }
    sayOfEvents()
    if report.rejected > 0, !isDry {
      desk.say(
        Bilingual(
          zh: "有问题的行在 \(harmless(rejects))，改好再导入",
          en: "the rejected rows are in \(harmless(rejects)); mend and import it"))
    }
  }

  private func sayOfRepeated() {
    guard report.repeated > 0 else { return }
    let lines = report.repeatedLines.map(String.init)
    let (zhRest, enRest) =
      report.repeated > lines.count ? ("等 \(report.repeated) 行", " …") : (" 行", "")
    desk.say(
      Bilingual(
        zh: "第 \(lines.joined(separator: "、"))\(zhRest)和文件里前面的一行一字不差，算同一通；"
          + "真是两通，就给它们不同的时间或 id 再导入",
        en:
          "line \(lines.joined(separator: ", "))\(enRest): the same, word for word, as a line before it, so taken "
          + "for the same call; if it is another, give it its own time or id and import again"),
      .warning)
  }

  private func sayOfEvents() {
    if report.leftOut > 0 {
      desk.say(
        Bilingual(
          zh: "文件里有 \(report.leftOut) 件是本人自己的（对练、心情、复盘的回答），没有收",
          en:
            "\(count(report.leftOut, "event")) of the file \(report.leftOut == 1 ? "is" : "are") the "
            + "rep's own (practice, mood, answers) and \(report.leftOut == 1 ? "was" : "were") not taken"
        ))
    }
    if report.isCut, !report.isInterrupted {
      desk.say(
        Bilingual(
          zh: "文件没有结尾那一行，断了；完整的行都收了，请再要一份，重复的不会重记",
          en: "the file lacks its last line, so it was cut; every whole line was taken. Ask for it "
            + "again: what is here already is not counted twice"), .warning)
    }
  }
}
