import CivilTime
import Foundation
import Hearing
import TestKit
import Testing

/// Sources/Hearing/Tables/MannerTable.swift is learned from corpora/phrases/asks and the shipped lines;
/// `UPDATE_GOLDEN=1 swift test --filter MannerTableTests` learns it anew.
@Suite struct MannerTableTests {
  private static let path = repositoryRoot + "/Sources/Hearing/Tables/MannerTable.swift"

  @Test func theTableIsLearnedFromTheCorpora() throws {
    let rows = try MannerRows.all()
    let fingerprint = MannerRows.fingerprint(rows)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      let file = MannerRows.file(
        rows, shipped: try ShippedLines.all(), joined: try ShippedLines.joined())
      try file.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(
      kept.contains("/// Fingerprint of the lines: \(fingerprint)."),
      "the corpora have changed; UPDATE_GOLDEN=1 learns the table anew")
  }

  @Test func noPressureIsHeardInShippedLines() throws {
    let lines = try ShippedLines.all() + ShippedLines.joined()
    #expect(lines.count > 2000)
    let pressing = lines.filter { Ear.hear($0.text, at: $0.reference).pressure != nil }
    #expect(pressing.isEmpty, "\(pressing.map(\.text)); UPDATE_GOLDEN=1 learns the table anew")
  }

  @Test func thePressureOfFreshLinesIsHeard() throws {
    for language in ["zh", "en"] {
      let score = EarScore(try EarRow.corpus("asks/\(language)-pushes.corpus"))
      #expect(score.f1("pressure") >= 90, "\(score)")
    }
  }
}

/// The lines manners are learned from.
enum MannerRows {
  /// Weight of a shipped line, for a calm line of ours must never be called pressing.
  private static let shippedWeight = 2.0
  /// Weight of a shipped line whose part in a script is to acknowledge.
  private static let acknowledgingWeight = 0.2
  /// Weight of two parts of a card in one breath, when pressing is learned.
  private static let joinedWeight = 1.0

  /// A run of fewer lines does not press, for a shipped line counts for two.
  private static let fewestPressing = 3.0

  static func all() throws -> [EarRow] {
    let folder = repositoryRoot + "/corpora/phrases/asks"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { $0.hasSuffix(".corpus") }.flatMap { try EarRow.corpus("asks/" + $0) }
  }

  /// FNV-1a of the texts and their manners.
  static func fingerprint(_ rows: [EarRow]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for row in rows {
      for byte in (row.text + row.ask.rawValue + row.flags.sorted().joined(separator: "+") + "\n")
        .utf8
      {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
    return String(hash, radix: 16)
  }

  /// The whole source file of the table.
  static func file(_ rows: [EarRow], shipped: [EarRow], joined: [EarRow]) -> String {
    func learned(_ rows: [EarRow], _ flag: String, weight: Double = 1) -> [MannerLearning.Row] {
      rows.map { row in
        MannerLearning.Row(
          runs: WordRun.namesAroundTimes(in: row.text, at: row.reference), signs: [],
          isPositive: row.flags.contains(flag), weight: weight)
      }
    }
    func table(
      _ flag: String, and more: [MannerLearning.Row] = [], fewest: Double = 2
    ) -> String {
      MannerLearning(learned(rows, flag) + more, fewest: fewest).table
    }
    func asks(_ row: EarRow, _ isPositive: Bool) -> MannerLearning.Row {
      MannerLearning.Row(
        runs: WordRun.namesAroundTimes(in: row.text, at: row.reference),
        signs: MannerScale.signs(of: row.text, at: row.reference).beforeAsking,
        isPositive: isPositive)
    }
    // What the rules hear in the shipped lines is right: lint reads them by it.
    let asking =
      rows.map { asks($0, $0.ask != .none) }
      + shipped.map { asks($0, MannerScale.signs(of: $0.text, at: $0.reference).asks) }
    let calm =
      learned(shipped, "pressure", weight: shippedWeight)
      + learned(joined, "pressure", weight: joinedWeight)
    let accepting = learned(
      shipped.filter { $0.flags.contains("acknowledges") } + joined, "acknowledges",
      weight: acknowledgingWeight)
    return """
      /// What runs of words weigh for a manner, in tenths; the first row has the bias, and the signs of an ask.
      ///
      /// Learned from corpora/phrases/asks and the shipped lines by MannerTableTests (UPDATE_GOLDEN=1);
      /// do not edit.
      /// Fingerprint of the lines: \(fingerprint(rows)).
      enum MannerTable {
        static let asking: StaticString = \"\"\"
      \(MannerLearning(asking).table)    \"\"\"
        static let acknowledging: StaticString = \"\"\"
      \(table("acknowledges", and: accepting))    \"\"\"
        static let conceding: StaticString = \"\"\"
      \(table("concedes_materials"))    \"\"\"
        static let pressing: StaticString = \"\"\"
      \(table("pressure", and: calm, fewest: fewestPressing))    \"\"\"
      }

      """
  }
}
