import Diagnostics
import Rehearsal

/// One line typed in a block: digits that log, a slash command, or words to look up.
enum BlockLine: Equatable {
  /// An empty line: the talk begins, or a default is taken.
  case enter
  /// `-`, or Backspace on an empty line.
  case undo
  /// Keys of the log, objections by their numbers, and what stands behind.
  case log(keys: String, objections: [Met], rest: String)
  /// `/2`, `、2+`: an objection of the list.
  case objection(Met)
  case command(SlashCommand)
  case words(String)

  /// An objection by its number on the screen; `+` says that it was handled.
  struct Met: Equatable {
    let number: Int
    let isHandled: Bool
  }

  init(_ line: String) {
    let text = folded(line).trimmed
    guard !text.isEmpty else {
      self = .enter
      return
    }
    if text == "-" || text == "—" || text == "－" {
      self = .undo
      return
    }
    if let slash = SlashCommand(text) {
      if let met = Self.met(text.dropFirst()).met, Self.met(text.dropFirst()).rest.isEmpty {
        self = .objection(met)
      } else if let original = SlashCommand(line.trimmed) {
        self = .command(original)
      } else {
        self = .command(slash)
      }
      return
    }
    if BlockWords.Word.named(text)?.needsNoSlash == true, let plain = SlashCommand("/" + text) {
      self = .command(plain)
      return
    }
    // Two hyphens are the key `-` of a blocked number: one takes back. An input method makes them a dash.
    var rest = Substring(text)
    var keys = ""
    for dashes in ["--", "——", "—-"] where rest.hasPrefix(dashes) {
      keys = "-"
      rest = rest.dropFirst(dashes.count)
    }
    while let character = rest.first,
      character == "+" || (character.isASCII && character.isNumber)
    {
      keys.append(character)
      rest = rest.dropFirst()
    }
    // A clock time, a date or a number of something is no key.
    let isKeys = !keys.isEmpty && !(rest.first.map { ":：.月日号点".contains($0) } ?? false)
    guard isKeys else {
      self = .words(line.trimmed)
      return
    }
    var objections: [Met] = []
    while let slash = rest.first, "/、".contains(slash) {
      let (met, left) = Self.met(rest.dropFirst())
      guard let met else { break }
      objections.append(met)
      rest = left
    }
    // What stands behind is kept as it was typed; folding seldom changes how long a text is.
    let typed = line.trimmed
    let words = typed.count == text.count ? typed.suffix(rest.count) : rest
    self = .log(keys: keys, objections: objections, rest: String(words).trimmed)
  }

  /// `2` or `2+` at the start of a text, and what stands behind it.
  private static func met(_ text: Substring) -> (met: Met?, rest: Substring) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...9).contains(number) else { return (nil, text) }
    var rest = text.dropFirst(digits.count)
    let isHandled = rest.first == "+"
    if isHandled { rest = rest.dropFirst() }
    return (Met(number: number, isHandled: isHandled), rest)
  }
}

/// A slash command of a block, not looked up yet: `/pause`, `、暂停`.
package struct SlashCommand: Sendable, Hashable {
  /// The folded word behind the slash.
  package let name: String
  /// The rest of the line, trimmed.
  package let rest: String

  /// Nil when the line is speech.
  package init?(_ line: String) {
    let text = line.trimmed
    guard let first = text.first, CallCommand.isSlash(first) else { return nil }
    let body = String(text.dropFirst()).trimmed
    let word = body.prefix { !$0.isWhitespace }
    name = folded(word)
    rest = String(body.dropFirst(word.count)).trimmed
  }
}
