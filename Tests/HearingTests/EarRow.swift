import CivilTime
import Diagnostics
import Foundation
import Hearing
import TestKit

/// A labelled line of the rep.
struct EarRow {
  struct Expected {
    var date: String?
    var time: String?
    var part: String?
    var isDateOnly: Bool
    var accepted: [Expected] = []
  }

  var text: String
  var language: String
  var reference: Slot
  var ask = AskStyle.none
  var resolved: [Expected] = []
  var flags: Set<String> = []
  /// Whether a call is asked for, not a meeting.
  var isCall = false

  /// A row of JSON Lines.
  init?(json line: Substring) {
    guard let row = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let text = row["text"] as? String,
      let reference = (row["reference"] as? String).flatMap({ Slot($0) })
    else { return nil }
    self.text = text
    self.reference = reference
    language = row["lang"] as? String ?? ""
    ask = (row["ask"] as? String).flatMap(AskStyle.init) ?? .none
    resolved = (row["resolved"] as? [[String: Any]] ?? row["expected"] as? [[String: Any]] ?? [])
      .map(Expected.init)
    flags = Set(EarScore.flags.filter { row[$0] as? Bool == true })
  }

  init(text: String, language: String, reference: Slot) {
    self.text = text
    self.language = language
    self.reference = reference
  }

  /// The lines of a corpus under corpora/phrases: `## style +flag`, then `times | line`.
  static func corpus(_ name: String) throws -> [EarRow] {
    let path = repositoryRoot + "/corpora/phrases/" + name
    let language = String(name.split(separator: "/").last?.prefix(2) ?? "")
    var rows: [EarRow] = []
    var now = Slot("2026-11-24T10:00")
    var style = AskStyle.none
    var flags: Set<String> = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("# ") { continue }
      if line.hasPrefix("@now ") {
        now = Slot(line.dropFirst(5))
      } else if line.hasPrefix("## ") {
        let words = line.dropFirst(3).split(separator: " ")
        style = words.first.flatMap { AskStyle(rawValue: String($0)) } ?? .none
        flags = Set(
          words.dropFirst().map {
            $0 == "+concedes" ? "concedes_materials" : String($0.dropFirst())
          })
      } else if let bar = line.firstIndex(of: "|"), let now {
        let text = line[line.index(after: bar)...].trimmingCharacters(in: .whitespaces)
        var row = EarRow(text: text, language: language, reference: now)
        row.ask = style
        row.flags = flags.subtracting(["callback"])
        row.isCall = flags.contains("callback")
        row.resolved = line[..<bar].split(separator: " ").map { Expected($0, now.day) }
        rows.append(row)
      }
    }
    return rows
  }

  var isHeardAsTimes: Bool { Self.isExact(Ear.hear(text, at: reference).slots, resolved) }

  static func isExact(_ heard: [HeardSlot], _ expected: [Expected]) -> Bool {
    if expected.isEmpty { return heard.isEmpty }
    return !heard.isEmpty && expected.allSatisfy { want in heard.contains { want.fits($0) } }
      && heard.allSatisfy { slot in expected.contains { $0.fits(slot) } }
  }
}

extension EarRow.Expected {
  init(_ row: [String: Any]) {
    date = row["date"] as? String
    time = row["time"] as? String
    part = row["part"] as? String
    isDateOnly = time == nil && part == nil
    accepted = (row["accept"] as? [[String: Any]] ?? []).map { other in
      var accepted = EarRow.Expected(other)
      accepted.isDateOnly = isDateOnly
      return accepted
    }
  }

  /// `11-26T10:00`, `11-26/morning`, `12-01`, `-T10:00`, `2027-03-01`.
  init(_ text: Substring, _ today: Day) {
    let halves = text.split(whereSeparator: { $0 == "T" || $0 == "/" }).map(String.init)
    let first = halves.first ?? ""
    if first == "-" {
      date = nil
    } else if first.utf8.count == 5 {
      let year = first < today.text.dropFirst(5) ? today.year + 1 : today.year
      date = "\(year)-\(first)"
    } else {
      date = first
    }
    isDateOnly = halves.count < 2
    if halves.count > 1 {
      if text.contains("T") { time = halves[1] } else { part = halves[1] }
    }
  }

  func fits(_ slot: HeardSlot) -> Bool {
    for want in [self] + accepted {
      if let date = want.date, date != slot.day?.text { continue }
      if isDateOnly {
        if slot.clock == nil, slot.part == nil { return true }
        continue
      }
      if let time = want.time {
        if time == slot.clock?.text { return true }
        continue
      }
      if let part = want.part, slot.clock == nil, slot.part?.rawValue == part { return true }
    }
    return false
  }
}

/// Shares of rows heard right, in per cent, as bench/score.py counts them.
struct EarScore: CustomStringConvertible {
  static let flags = ["acknowledges", "pressure", "confirms", "concedes_materials"]

  private(set) var ask = 0.0
  private(set) var resolved = 0.0
  private(set) var choice = 0.0
  private var scores: [String: Double] = [:]

  init(_ rows: [EarRow]) {
    let heard = rows.map { Ear.hear($0.text, at: $0.reference) }
    let pairs = Array(zip(rows, heard))
    ask = Self.share(pairs.map { $0.ask == $1.ask })
    resolved = Self.share(
      pairs.filter { !$0.0.resolved.isEmpty }.map { EarRow.isExact($1.offered, $0.resolved) })
    choice = Self.f1(pairs.map { ($0.ask == .choice, $1.ask == .choice) })
    for flag in Self.flags {
      scores[flag] = Self.f1(pairs.map { ($0.flags.contains(flag), Self.has(flag, $1)) })
    }
  }

  func f1(_ flag: String) -> Double { scores[flag] ?? 0 }

  var description: String {
    "ask \(ask), choice F1 \(choice), resolved \(resolved), "
      + Self.flags.map { "\($0) F1 \(f1($0))" }.joined(separator: ", ")
  }

  private static func has(_ flag: String, _ heard: Utterance) -> Bool {
    switch flag {
    case "acknowledges": heard.acknowledges != nil
    case "pressure": heard.pressure != nil
    case "confirms": heard.confirms != nil
    default: heard.concedesMaterials != nil
    }
  }

  private static func share(_ hits: [Bool]) -> Double {
    hits.isEmpty
      ? 100 : (1000 * Double(hits.filter { $0 }.count) / Double(hits.count)).rounded() / 10
  }

  static func f1(_ pairs: [(Bool, Bool)]) -> Double {
    let both = pairs.filter { $0 && $1 }.count
    let one = pairs.filter { $0 != $1 }.count
    return both == 0 ? 0 : (2000 * Double(both) / Double(2 * both + one)).rounded() / 10
  }
}
