import ArgumentParser
import Diagnostics
import Journaling
import Rehearsal
import Reviewing

/// `team import FILE…`: takes in what reps handed over, without what is their own, and says what came from whom.
struct TeamImport: DeskWork {
  static let configuration = CommandConfiguration(commandName: "import", aliases: ["导入"])

  @Argument var files: [String]
  @Option(parsing: .singleValue) var map: [String] = []
  @Flag(name: .customLong("dry-run")) var dryRun = false

  func run(at desk: inout Desk) throws {
    var request = Journal.ImportRequest()
    request.columns = try FileImport.columns(map)
    request.isDry = dryRun
    request.language = desk.language
    var failed: [(file: String, status: CommandStatus)] = []
    for file in files {
      if files.count > 1, !desk.isJSON { desk.say(Bilingual(zh: file, en: file), .heading) }
      do {
        try take(file, request, &desk)
      } catch let failure as Failure where files.count > 1 && Self.isOfOneFile(failure) {
        desk.complain(failure)
        failed.append((harmless(file), failure.status))
      }
    }
    guard let first = failed.first else { return }
    desk.status = first.status
    let names = failed.map(\.file)
    desk.note(
      Bilingual(
        zh: "\(files.count) 份文件里有 \(names.count) 份没有收：\(names.joined(separator: "、"))；别的收了",
        en: "\(names.count) of \(count(files.count, "file")) not taken: "
          + "\(names.joined(separator: ", ")); the others were"), .warning)
  }

  /// Whether a failure says nothing of the other files.
  private static func isOfOneFile(_ failure: Failure) -> Bool {
    [.noInput, .badData].contains(failure.status)
  }

  private func take(
    _ file: String, _ request: Journal.ImportRequest, _ desk: inout Desk
  ) throws {
    let before = try dials(desk)
    let work = try FileImport(file: file, request: request, takesPersonal: false, desk)
    let report = try work.run(desk)
    ImportText(report, of: work, desk).say()
    if !desk.isJSON {
      if work.isEvents {
        for stream in report.streams { StreamText(stream, desk).say() }
        try sayNamesakes(report.streams, desk)
      } else {
        try sayReps(since: before, desk)
      }
    }
    try work.conclude(report, &desk)
  }

  private func dials(_ desk: Desk) throws -> [String: Int] {
    let groups = try desk.withJournal { try $0.tallies(.real, by: .rep) }
    return Dictionary(groups.map { ($0.key, $0.tally[.dials]) }, uniquingKeysWith: +)
  }

  private func sayReps(since before: [String: Int], _ desk: Desk) throws {
    for (rep, number) in try dials(desk).sorted(by: { $0.key < $1.key }) {
      let more = number - (before[rep] ?? 0)
      guard more != 0 else { continue }
      let name = harmless(rep)
      desk.say(
        Bilingual(zh: "\(name)：\(more) 通", en: "\(name): \(Diagnostics.count(more, "call"))"))
    }
  }

  /// Says which names of a file more than one device goes by.
  private func sayNamesakes(_ streams: [Journal.StreamReport], _ desk: Desk) throws {
    let devices = try desk.withJournal { try $0.devicesOfReps() }
    for rep in Set(streams.flatMap { $0.reps.keys }).sorted() {
      let here = Set(streams.filter { $0.reps[rep] != nil }.map(\.mark))
      let marks = here.union(devices[rep] ?? []).sorted()
      guard marks.count > 1 else { continue }
      let name = harmless(rep)
      let list = marks.prefix(4)
      desk.say(
        Bilingual(
          zh: "「\(name)」来自 \(marks.count) 台设备（\(list.joined(separator: "、"))）："
            + "一个人换机器没关系；要是同名的两个人，各自用「设置 rep」取不同的名字",
          en:
            "“\(name)” comes from \(marks.count) devices (\(list.joined(separator: ", "))): fine for "
            + "one person with two machines; two people of one name should each set rep apart"),
        .warning)
    }
  }
}
