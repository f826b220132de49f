import ArgumentParser
import Diagnostics

/// What the grammar refused, said in the person's language, with with the card's usage.
struct Misuse {
  let sentence: Bilingual
  /// The library's own message, English, where it says more than the sentence.
  let message: String?

  /// - Parameter message: what ArgumentParser says of the error.
  init(_ message: String, _ card: CommandCard) {
    let quoted = Misuse.quoted(in: message)
    let names = Misuse.optionNames(card)
    if message.hasPrefix("Unknown option"), let option = quoted.first {
      let bare = String(option.drop { $0 == "-" })
      let near = Suggestion.nearest(to: bare, in: names.map { String($0.dropFirst(2)) })
        .map { "--" + $0 }
      sentence = Bilingual(
        zh: "\(card.title(.zh))没有 \(option) 这个选项" + (near.map { "，是不是 \($0)？" } ?? ""),
        en: "\(card.name) has no option \(option)" + (near.map { "; did you mean \($0)?" } ?? ""))
    } else if message.hasPrefix("Missing value"), let option = quoted.first {
      let name = option.split(separator: " ").first.map(String.init) ?? option
      sentence = Bilingual(zh: "\(name) 后面要跟一个值", en: "\(name) needs a value behind it")
    } else if message.hasPrefix("Missing expected argument"), let argument = quoted.first {
      let name = Misuse.placeholder(argument)
      sentence = Bilingual(
        zh: "还缺" + (name.zh.hasPrefix("-") ? " " : "") + name.zh.trimmed,
        en: "\(name.en) is missing")
    } else if message.hasPrefix("The value"), quoted.count >= 2 {
      let name = Misuse.placeholder(quoted[1])
      sentence = Bilingual(
        zh: "\(name.zh)不能是「\(quoted[0])」", en: "\(name.en) cannot be “\(quoted[0])”")
    } else if message.contains("nexpected argument"), let word = quoted.first {
      sentence = Bilingual(
        zh: "多了「\(word)」，\(card.title(.zh))用不上",
        en: "“\(word)” is one word too many for \(card.name)")
    } else {
      sentence = Bilingual(
        zh: "\(card.title(.zh))不是这样用的", en: "that is not how \(card.name) is used")
      self.message = message
      return
    }
    self.message = nil
  }

  private static func optionNames(_ card: CommandCard) -> [String] {
    (card.arguments + GlobalOptions.arguments).map(\.name).filter { $0.hasPrefix("--") }
  }

  /// `--rate <rate>` → `--rate`; `<files>` → `FILES`, in Chinese 〈文件〉.
  private static func placeholder(_ text: String) -> Bilingual {
    let first = text.split(separator: " ").first.map(String.init) ?? text
    guard first.hasPrefix("<") else { return Bilingual(zh: first + " ", en: first) }
    let name = first.filter { $0 != "<" && $0 != ">" }
    return Bilingual(zh: "〈\(chinese[name] ?? "参数")〉", en: name.uppercased())
  }

  /// What commands call their arguments.
  private static let chinese = [
    "file": "文件", "files": "文件", "call": "编号", "words": "结果", "name": "名字", "kind": "种类",
    "first": "第一个",
    "second": "第二个", "url": "服务器地址", "count": "几个", "minutes": "分钟", "size": "几通",
    "appointments": "约见数",
  ]

  /// What stands between single quotes.
  private static func quoted(in message: String) -> [String] {
    var found: [String] = []
    var open: String.Index?
    for index in message.indices where message[index] == "'" {
      if let start = open {
        found.append(harmless(message[message.index(after: start)..<index]))
        open = nil
      } else {
        open = index
      }
    }
    return found
  }
}
