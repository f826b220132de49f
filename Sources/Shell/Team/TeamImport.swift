import ArgumentParser
import Diagnostics
import Journaling
import Rehearsal
import Reviewing

/// `team import FILE`: takes in what a rep handed over, and says what came from whom.
struct TeamImport: DeskWork {
  static let configuration = CommandConfiguration(commandName: "import", aliases: ["导入"])

  @Argument var file: String
  @Option(parsing: .singleValue) var map: [String] = []

  func run(at desk: inout Desk) throws {
    let before = try dials(desk)
    var words = [file]
    for pair in map { words += ["--map", pair] }
    guard let work = try ImportCommand.parseAsRoot(words) as? ImportCommand else { return }
    try work.run(at: &desk)
    guard !desk.isJSON else { return }
    let after = try dials(desk)
    for (rep, number) in after.sorted(by: { $0.key < $1.key }) {
      let more = number - (before[rep] ?? 0)
      guard more != 0 else { continue }
      let name = harmless(rep)
      desk.say(
        Bilingual(zh: "\(name)：\(more) 通", en: "\(name): \(Diagnostics.count(more, "call"))"))
    }
  }

  private func dials(_ desk: Desk) throws -> [String: Int] {
    let groups = try desk.withJournal { try $0.tallies(.real, by: .rep) }
    return Dictionary(groups.map { ($0.key, $0.tally[.dials]) }, uniquingKeysWith: +)
  }
}
