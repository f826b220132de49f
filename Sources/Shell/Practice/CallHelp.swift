import Diagnostics
import Rehearsal

/// The commands of a call, listed and completed.
enum CallHelp {
  static func text(_ desk: Desk) -> Styled {
    var text = Styled()
    for entry in CallCommand.all {
      let name = desk.language == .zh ? "、\(entry.zh)" : "/\(entry.name)"
      let line = name.padded(to: desk.language == .zh ? 10 : 12) + entry.does[desk.language]
      for row in line.wrapped(at: desk.columns, indent: 4) { text.line(row) }
    }
    return text
  }

  static func candidates(before: String, word: String, _ desk: Desk) -> [String] {
    guard let first = before.first, CallCommand.isSlash(first) else { return [] }
    return CallCommand.all.map {
      desk.language == .zh ? String(first) + $0.zh : String(first) + $0.name
    }
    .filter { $0.hasPrefix(word) }
  }
}
