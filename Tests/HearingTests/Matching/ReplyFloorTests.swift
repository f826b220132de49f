import Diagnostics
import Foundation
import Hearing
import TestKit
import Testing

/// What the matcher must reach on lines it never saw; the floors only rise.
@Suite struct ReplyFloorTests {
  struct Case {
    let text: String
    let labels: Set<String>
    let difficulty: String
  }

  struct Figures {
    var first = 0.0
    var three = 0.0
    var easy = 0.0
    var surePrecision = 0.0
    var sureShare = 0.0
  }

  @Test(arguments: [(Language.zh, 0.63, 0.80), (Language.en, 0.60, 0.80)])
  func reachesItsFloorOnTheHeldBackTenth(_ language: Language, _ first: Double, _ three: Double) {
    let cases = ReplyCorpus.entries("held-back", language).map {
      Case(text: $0.text, labels: [$0.label], difficulty: $0.difficulty)
    }
    let figures = measure(cases, language)
    print("held back, \(language.rawValue): \(figures)")
    #expect(figures.first >= first)
    #expect(figures.three >= three)
  }

  @Test(arguments: [
    ("replies-dev.jsonl", Language.zh, 0.70, 0.88), ("replies-dev.jsonl", .en, 0.66, 0.85),
    ("replies-real-dev.jsonl", .zh, 0.80, 0.92), ("replies-real-dev.jsonl", .en, 0.74, 0.86),
  ])
  func reachesItsFloorOnTheDeveloperSets(
    _ file: String, _ language: Language, _ first: Double, _ three: Double
  ) throws {
    guard let lines = Shared.lines(file) else {
      print("skipped: \(file) is not here")
      return
    }
    var cases: [Case] = []
    for line in lines {
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let row, row["lang"] as? String == language.rawValue,
        let text = row["text"] as? String, let label = row["label"] as? String
      else { continue }
      let accepted = row["accept"] as? [String] ?? []
      cases.append(
        Case(
          text: text, labels: Set(accepted + [label]),
          difficulty: row["difficulty"] as? String ?? ""))
    }
    let figures = measure(cases.filter { !$0.labels.contains("other") }, language)
    print("\(file), \(language.rawValue): \(figures)")
    #expect(figures.first >= first)
    #expect(figures.three >= three)
  }

  private func measure(_ cases: [Case], _ language: Language) -> Figures {
    let matcher = ReplyCorpus.matcher(language)
    var first = 0
    var three = 0
    var easy = (right: 0, all: 0)
    var sure = (right: 0, all: 0)
    for entry in cases {
      let match = matcher.match(entry.text)
      let isRight = entry.labels.contains(match.label)
      first += isRight ? 1 : 0
      three += match.top.contains { entry.labels.contains($0.label) } ? 1 : 0
      if entry.difficulty == "easy" { easy = (easy.right + (isRight ? 1 : 0), easy.all + 1) }
      if !match.unknown { sure = (sure.right + (isRight ? 1 : 0), sure.all + 1) }
    }
    let count = Double(max(1, cases.count))
    return Figures(
      first: Double(first) / count, three: Double(three) / count,
      easy: Double(easy.right) / Double(max(1, easy.all)),
      surePrecision: Double(sure.right) / Double(max(1, sure.all)),
      sureShare: Double(sure.all) / count)
  }
}

@Suite struct ReplyCorpusTests {
  @Test func everyLabelHasSixtyPhrasesInEachLanguage() {
    for language in Language.allCases {
      var counts: [String: Int] = [:]
      for entry in ReplyCorpus.entries("replies", language) { counts[entry.label, default: 0] += 1 }
      for label in ReplyLabel.allCases {
        #expect(counts[label.rawValue, default: 0] >= 60, "\(language) \(label)")
      }
    }
  }

  /// No two phrases share four fifths of their pairs of characters, within a label, across labels, or with the held-back
  /// ones; candidates share one of their rarest pairs.
  @Test(arguments: Language.allCases)
  func noTwoPhrasesAreNearlyTheSame(_ language: Language) {
    let entries =
      ReplyCorpus.entries("replies", language).map { ($0, false) }
      + ReplyCorpus.entries("held-back", language).map { ($0, true) }
    var counts: [UInt64: Int] = [:]
    var sets: [[UInt64]] = []
    for (entry, _) in entries {
      let scalars = folded(entry.text).unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }.map { UInt64($0.value) }
      let pairs = Set(zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 })
      for pair in pairs { counts[pair, default: 0] += 1 }
      sets.append(Array(pairs))
    }
    var lists: [UInt64: [Int]] = [:]
    var close: [String] = []
    for (number, pairs) in sets.enumerated() where pairs.count >= 3 {
      let ordered = pairs.sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }
      var candidates: Set<Int> = []
      for pair in ordered.prefix(pairs.count - Int(0.8 * Double(pairs.count)) + 1) {
        candidates.formUnion(lists[pair] ?? [])
        lists[pair, default: []].append(number)
      }
      let own = Set(pairs)
      for other in candidates {
        let shared = sets[other].filter { own.contains($0) }.count
        let union = own.count + sets[other].count - shared
        if Double(shared) >= 0.8 * Double(union) {
          let isHidden = entries[number].1 || entries[other].1
          close.append(
            isHidden
              ? "a held-back phrase of \(entries[number].0.label)"
              : entries[number].0.text + " = " + entries[other].0.text)
        }
      }
    }
    #expect(close.isEmpty, "\(close.prefix(10))")
  }
}
