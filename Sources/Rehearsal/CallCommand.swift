package import Diagnostics

/// What may be typed in a call behind `/`, `／` or `、`.
package enum CallCommand: Sendable, Hashable {
  case hint, again, undo, slots, end, help, next
  case lookup(String)
  case notes(String)
  /// What the prospect says, typed by a colleague, and the objection or reply it was recognised as.
  case prospect(String, as: String?)
  case disagree(Int?)
  /// A command nobody knows, with the nearest one.
  case unknown(String, nearest: String?)

  /// What a command begins with; `、` and `／` are the slash of a Chinese keyboard.
  package static func isSlash(_ character: Character) -> Bool { "/／、".contains(character) }

  /// The command a typed line is, or nil when it is speech.
  package static func parse(_ typed: String) -> CallCommand? {
    let line = typed.trimmed
    guard let first = line.first, isSlash(first) else { return nil }
    let rest = String(line.dropFirst()).trimmed
    let end = rest.firstIndex { $0.isWhitespace } ?? rest.endIndex
    var word = folded(rest[..<end])
    var tail = rest[end...].trimmed
    if names[word] == nil {
      // "、查没时间" needs no space in Chinese.
      for name in names.keys.sorted(by: { $0.count > $1.count })
      where word.hasPrefix(name) && name.unicodeScalars.allSatisfy(\.isHan) {
        tail = String(rest.dropFirst(name.count)).trimmed
        word = name
        break
      }
    }
    switch names[word] {
    case "hint": return .hint
    case "again": return .again
    case "undo": return .undo
    case "slots": return .slots
    case "end": return .end
    case "help": return .help
    case "lookup": return .lookup(tail)
    case "notes": return .notes(tail)
    case "prospect": return prospect(tail)
    case "disagree": return .disagree(Int(folded(tail)))
    default:
      return .unknown(word, nearest: Suggestion.nearest(to: word, in: names.keys.sorted()))
    }
  }

  /// `[id] words`, or words that were not recognised yet.
  private static func prospect(_ tail: String) -> CallCommand {
    guard tail.first == "[", let end = tail.firstIndex(of: "]") else {
      return .prospect(tail, as: nil)
    }
    let id = tail[tail.index(after: tail.startIndex)..<end]
    return .prospect(tail[tail.index(after: end)...].trimmed, as: String(id))
  }

  /// The English word for it, as JSON names it.
  package var name: String {
    switch self {
    case .hint: "hint"
    case .again: "again"
    case .undo: "undo"
    case .slots: "slots"
    case .end: "end"
    case .help: "help"
    case .next: "next"
    case .lookup: "lookup"
    case .notes: "notes"
    case .prospect: "prospect"
    case .disagree: "disagree"
    case .unknown: "unknown"
    }
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for entry in all {
      for word in [entry.name, entry.zh] + entry.also { names[word] = entry.name }
    }
    return names
  }()

  /// Every command with its Chinese word and what it does, in the order `/help` lists them.
  package static let all: [(name: String, zh: String, also: [String], does: Bilingual)] = [
    (
      "hint", "提示", ["?", "？"],
      Bilingual(zh: "这一轮要做什么，参考说法", en: "what this turn is for, and a model answer")
    ),
    (
      "again", "重说", ["retry"],
      Bilingual(zh: "刚才那句重说一遍，两次都留着", en: "say the last line again; both are kept")
    ),
    ("undo", "撤回", [], Bilingual(zh: "撤回刚才那句，不计", en: "take the last line back, uncounted")),
    ("slots", "可约", ["可约时间"], Bilingual(zh: "手上的两个时间", en: "the two times at hand")),
    (
      "lookup", "查", ["查卡"],
      Bilingual(zh: "查应对卡：、查 没时间", en: "an answer card: /lookup no time")
    ),
    (
      "prospect", "客户", ["他说"],
      Bilingual(
        zh: "同事当客户，替客户说一句：、客户 没预算", en: "a colleague speaks for the prospect: /prospect no money")
    ),
    ("notes", "笔记", ["记"], Bilingual(zh: "记一句，或看记下的", en: "write a note, or read yours")),
    (
      "disagree", "不同意", ["异议"],
      Bilingual(zh: "不同意刚才的评点，不计分", en: "contest the last mark; it leaves the score")
    ),
    ("end", "收尾", ["挂", "结束"], Bilingual(zh: "挂断，看结果", en: "hang up and see the result")),
    ("help", "帮助", ["h"], Bilingual(zh: "这张表", en: "this list")),
  ]
}
