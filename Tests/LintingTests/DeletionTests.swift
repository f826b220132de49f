import Diagnostics
import Foundation
import Linting
import Playbooks
import TestKit
import Testing

/// Nothing sneaks by: what was deleted from a shipped file is found on the spot.
@Suite struct DeletionTests {
  /// Fields one may leave out: their deletion changes nothing that was promised, or only a default.
  static let reviewed: Set<FieldName> = [
    // A version of 1 and a label equal to the id are the defaults.
    .version, .label,
    // Ids of stages default to the name; only the other edition knows them, and says so at the stage.
    .id,
  ]

  struct Deletion {
    let file: Int
    let line: Int
    let field: FieldName?
    let text: String
  }

  /// Every field line and every arrow of a text, taken out one at a time.
  static func deletions(_ file: Int, _ source: SourceText) -> [Deletion] {
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    var all: [Deletion] = []
    for (index, line) in lines.enumerated() where line.hasPrefix("- ") {
      let name = line.dropFirst(2).prefix { $0 != ":" && $0 != "：" }
      let field = Vocabulary.everyField[String(name)]
      var without = lines
      without.remove(at: index)
      all.append(
        Deletion(file: file, line: index + 1, field: field, text: without.joined(separator: "\n")))
      if let arrow = line.range(of: "→", options: .backwards) {
        var cut = lines
        cut[index] = String(line[..<arrow.lowerBound]).trimmedEnd
        all.append(
          Deletion(file: file, line: index + 1, field: nil, text: cut.joined(separator: "\n")))
      }
    }
    return all
  }

  @Test func everyDeletionIsFoundOnTheSpot() {
    let shipped = Tree.shipped
    let library = Playbook.Surroundings(shipped)
    var all = shipped.enumerated().flatMap { Self.deletions($0.offset, $0.element) }
    let total = all.count
    // SPAR_EVERY=1 tries each; otherwise a fixed sample.
    if ProcessInfo.processInfo.environment["SPAR_EVERY"] == nil {
      let step = max(1, total / 40)
      all = all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    }
    var found = 0
    var excused: [FieldName: Int] = [:]
    var missed: [String] = []
    for deletion in all {
      let source = SourceText(name: shipped[deletion.file].name, text: deletion.text)
      let findings = Lint.check([source], beside: library, now: ExhibitTests.now)
      let isNear = findings.contains { finding in
        ([finding.primary] + finding.secondary.map(\.span)).contains { span in
          let first = source.line(at: span.start)
          let last = source.line(at: span.end)
          return first - 1 <= deletion.line && deletion.line <= last + 1
        }
      }
      if isNear {
        found += 1
      } else if let field = deletion.field, Self.reviewed.contains(field) {
        excused[field, default: 0] += 1
      } else {
        missed.append("\(source.name):\(deletion.line) \(deletion.field?.rawValue ?? "arrow")")
      }
    }
    print(
      "deletions: \(all.count) of \(total) tried, \(found) found on the spot, excused \(excused)")
    #expect(missed.isEmpty, "\(missed.count): \(missed.prefix(20))")
  }
}
