import CivilTime
import Foundation
import TestKit

/// What the shipped scripts and objections let the rep say: calm lines, in which no pressure may be heard, and those of
/// them that acknowledge.
enum ShippedLines {
  private static let keys: Set<String> = [
    "Rep", "Cue", "Acknowledge", "Explore", "Answer", "Again",
    "我", "提示", "认同", "澄清", "回应", "再推",
  ]

  static func all() throws -> [EarRow] {
    var rows: [EarRow] = []
    for folder in ["scripts", "corpora/objections"] {
      for language in ["en", "zh"] {
        let path = repositoryRoot + "/\(folder)/\(language)"
        for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() {
          let text = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
          rows += text.split(separator: "\n").compactMap { row(of: $0, language) }
        }
      }
    }
    return rows
  }

  /// What a card says when its first two parts are said in one breath: accepted, then asked about.
  static func joined() throws -> [EarRow] {
    var rows: [EarRow] = []
    for language in ["en", "zh"] {
      let path = repositoryRoot + "/corpora/objections/\(language)"
      for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() {
        let text = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
        var accepting: [EarRow] = []
        for line in text.split(separator: "\n") {
          if line.hasPrefix("## ") { accepting = [] }
          guard let row = row(of: line, language) else { continue }
          if row.flags.contains("acknowledges") { accepting.append(row) }
          guard line.hasPrefix("- Explore:") || line.hasPrefix("- 澄清：") else { continue }
          rows += accepting.map { first in
            var both = first
            both.text += (language == "en" ? " " : "") + row.text
            return both
          }
        }
      }
    }
    return rows
  }

  private static func row(of line: Substring, _ language: String) -> EarRow? {
    guard line.hasPrefix("- "), let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
      keys.contains(String(line[line.index(line.startIndex, offsetBy: 2)..<colon])),
      let now = Slot("2026-11-24T10:00")
    else { return nil }
    let key = line[line.index(line.startIndex, offsetBy: 2)..<colon]
    let said = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    var row = EarRow(text: filled(said, language), language: language, reference: now)
    if key == "Acknowledge" || key == "认同" { row.flags = ["acknowledges"] }
    return row
  }

  /// A line with a time or a name in place of each blank.
  private static func filled(_ line: String, _ language: String) -> String {
    var text = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let blank = rest[open..<close]
      let isTime = blank.contains("slot") || blank.contains("time") || blank.contains("时间")
      text += rest[..<open]
      switch (language, isTime) {
      case ("zh", true): text += "周四下午三点"
      case ("zh", false): text += "周经理"
      case (_, true): text += "Thursday at three"
      default: text += "Barrow"
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
