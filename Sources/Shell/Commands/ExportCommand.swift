import ArgumentParser
import CivilTime
import Diagnostics
import Journaling

struct ExportCommand: DeskCommand {
  static let card = CommandCard(
    "export", chinese: ["导出"], group: .record,
    summary: Bilingual(
      zh: "把真实的电话写成 CSV 或可以合并的 JSONL，或把约见写成日历",
      en: "real calls as CSV or as JSON lines that merge, or appointments as a calendar"),
    usage: "[FILE] [--format csv|jsonl|ics] [--since DAY] [--practice]",
    arguments: [
      .init(
        "FILE", nil,
        Bilingual(
          zh: "写进文件，看后缀就知道格式：约见.ics；不写就打在屏幕上",
          en:
            "a file to write, its ending tells the format: visits.ics; without it, standard output"),
        completes: .files),
      .init(
        "--format", "FORMAT",
        Bilingual(
          zh: "csv（默认）；jsonl：每一件事，「导入」和「主管 导入」来收；ics",
          en: "csv (the default); jsonl: every event, for import and team import to take; or ics"),
        completes: .words(["csv", "jsonl", "ics"])),
      .init(
        "--since", "DAY",
        Bilingual(
          zh: "从哪天起；jsonl 看记下的那天", en: "from this day on; for jsonl the day of recording")),
      .init(
        "--practice", nil,
        Bilingual(
          zh: "jsonl 里连自己的也写：对练、速练、心情、目标、复盘的回答；给自己的另一台机器用",
          en: "with jsonl also what is yours alone: practice, drills, moods, targets, answers; for "
            + "another machine of your own")),
    ],
    notes: [
      Bilingual(
        zh: "jsonl 里是真实的电话（连备注）、约见、名单（只有代号）、禁拨和交上去的通关；对练不在里面，"
          + "只写空出了哪些号。",
        en:
          "jsonl holds real calls with their notes, appointments, leads by reference, do-not-contact "
          + "and exams handed in. Practice is not in it; the numbers left out are named.")
    ],
    examples: [
      "export --format csv",
      .init(zh: "导出 --format jsonl --since 周一", en: "export --format jsonl --since monday"),
    ])

  private static let formats = ["csv", "jsonl", "ics"]

  @Argument var file: String?
  @Option var format: String?
  @Option var since: String?
  @Flag var practice = false

  func run(at desk: inout Desk) throws {
    let ending = file.flatMap { name in Self.formats.first { folded(name).hasSuffix("." + $0) } }
    if let file, ending == nil, format == nil {
      throw Failure(
        .usage,
        Bilingual(
          zh: "「\(harmless(file))」的后缀看不出格式", en: "the ending of “\(harmless(file))” tells no format"
        ),
        next: Bilingual(
          zh: "后缀写 .csv、.jsonl 或 .ics，或加 --format",
          en: "end it in .csv, .jsonl or .ics, or add --format"))
    }
    let format = folded(format ?? ending ?? "csv").trimmed
    guard Self.formats.contains(format) else {
      throw CallOptions.refusal("--format", Self.formats)
    }
    // What a server answers names no device as the journals do: as a stream it would contradict the reps' own.
    if format == "jsonl", desk.asksServer {
      throw Failure(
        .usage,
        Bilingual(
          zh: "服务器上读来的不能写成 jsonl：那不是各人自己的流，和他们交来的合不到一起",
          en:
            "what is read from a server cannot be written as jsonl: it is nobody's own stream and "
            + "would not merge with what reps hand over"),
        next: Bilingual(
          zh: "要合并，就收各人导出的文件，或在自己的台账里「同步」；要表格，用 --format csv",
          en: "to merge, take the reps' own exports, or sync your own journal; for a table, "
            + "--format csv"))
    }
    let day = try since.map { try first($0, of: format, desk) }
    if practice, format != "jsonl" {
      throw Failure(
        .usage,
        Bilingual(
          zh: "--practice 只和 --format jsonl 一起用", en: "--practice goes with --format jsonl only"))
    }
    let work = desk
    guard let file else {
      return try write(format, from: day, desk) { text in
        work.say(Styled(text))
        work.world.flush()
      }
    }
    try desk.world.files.replacing(file, true) { put in
      try write(format, from: day, work) { try put(Array($0.utf8)) }
    }
    desk.note(Bilingual(zh: "写好了 \(harmless(file))", en: "wrote \(harmless(file))"), .good)
  }

  /// The day behind `--since`: of appointments it may lie ahead, of what is recorded it was.
  private func first(_ text: String, of format: String, _ desk: Desk) throws -> Day {
    if format == "ics" { return try DayWords.day(text, "--since", desk) }
    let day = try DayWords.past(text, "--since", desk)
    guard day <= desk.today else {
      throw Failure(
        .usage,
        Bilingual(
          zh: "--since \(day.text) 还没到，什么都没有写",
          en: "--since \(day.text) is still to come, nothing was written"),
        next: Bilingual(
          zh: "写过去的一天，例如 --since 周一", en: "give a day that was, such as --since monday"))
    }
    return day
  }

  /// Gives the text piece by piece to whoever keeps it.
  ///
  /// - Throws: `Interruption.abandoned` when the rep stopped it; what `put` throws.
  private func write(
    _ format: String, from day: Day?, _ desk: Desk, _ put: (String) throws -> Void
  ) throws {
    func take(_ text: String) throws -> Bool {
      try put(text)
      return !desk.isInterrupted
    }
    switch format {
    case "csv": try desk.withJournal { _ = try $0.exportCSV(since: day, take: take) }
    case "jsonl":
      let since = day.map {
        Instant(
          milliseconds: ($0.number * 1440 - desk.now.offsetMinutes) * 60_000,
          offsetMinutes: desk.now.offsetMinutes)
      }
      try desk.withJournal {
        _ = try $0.exportEvents(since: since, personal: practice, take: take)
      }
    default: _ = try take(calendar(day, desk))
    }
    if desk.isInterrupted { throw Interruption.abandoned }
  }

  /// Appointments as an iCalendar (RFC 5545) with floating local times.
  private func calendar(_ day: Day?, _ desk: Desk) throws -> String {
    let from = day.map { Slot(day: $0, clock: .midnight) }
    let entries = try desk.withJournal { try $0.appointments(from: from, limit: 100_000) }
    return try AppointmentCalendar(entries, desk).text
  }
}
