import CivilTime
import Foundation
import TestKit

/// What the shipped scripts and objections let the rep say: calm lines, in which no pressure may be heard.
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

  private static func row(of line: Substring, _ language: String) -> EarRow? {
    guard line.hasPrefix("- "), let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
      keys.contains(String(line[line.index(line.startIndex, offsetBy: 2)..<colon])),
      let now = Slot("2026-11-24T10:00")
    else { return nil }
    let said = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    return EarRow(text: filled(said, language), language: language, reference: now)
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
