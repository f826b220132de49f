import Diagnostics

/// A line of an outline, without its markers.
struct OutlineLine {
  enum Speaker { case rep, prospect }

  let number: Int
  /// Spaces before it; a tab counts four, U+3000 two.
  let indent: Int
  /// How many `#` stand before it.
  let depth: Int
  let isNumbered: Bool
  let speaker: Speaker?
  let text: String

  /// Every line that says something.
  static func all(of text: String) -> [OutlineLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { OutlineLine(String($0.element), number: $0.offset + 1) }
  }

  private init?(_ line: String, number: Int) {
    var rest = line[...]
    var indent = 0
    while let first = rest.first, first == " " || first == "\t" || first == "\u{3000}" {
      indent += first == "\t" ? 4 : first == "\u{3000}" ? 2 : 1
      rest = rest.dropFirst()
    }
    let depth = rest.prefix { $0 == "#" || $0 == "＃" }.count
    var text = String(rest.dropFirst(depth)).trimmed
    let bare = CellText.unnumbered(text)
    let chapter = Self.withoutChapter(bare)
    let isMarked = bare != text && !"-–—*•·●■◆".contains(text.first ?? " ")
    text = chapter ?? bare
    guard text.contains(where: { !$0.isWhitespace && !$0.isPunctuation }) else { return nil }
    let said = Self.speaker(text)
    self.number = number
    self.indent = indent
    self.depth = depth
    isNumbered = isMarked || chapter != nil
    speaker = depth > 0 ? nil : said?.speaker
    self.text = depth > 0 ? text : said?.words ?? text
  }

  /// Without 一、 第二步： （三） “Step 2:” before it; nil when there is nothing of the kind.
  private static func withoutChapter(_ text: String) -> String? {
    let numerals = "一二三四五六七八九十"
    var rest = text[...]
    if rest.lowercased().hasPrefix("step ") {
      rest = rest.dropFirst(5).drop { $0.isWholeNumber }
    } else {
      let isOpen = rest.first.map { "(（第".contains($0) } ?? false
      if isOpen { rest = rest.dropFirst() }
      let digits = rest.prefix { numerals.contains($0) || isOpen && $0.isWholeNumber }
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(digits.count)
      if isOpen, let unit = rest.first, "步部章节".contains(unit) {
        rest = rest.dropFirst()
        if rest.first == "分" { rest = rest.dropFirst() }
      }
    }
    guard let mark = rest.first, "、.．)）:：, ，".contains(mark) else { return nil }
    let bare = String(rest.dropFirst()).trimmed
    return bare.isEmpty ? nil : bare
  }

  private static let rep: Set<String> = [
    "我", "我方", "销售", "坐席", "话术", "销售员", "电销", "rep", "me", "i", "you", "agent", "sales", "caller",
    "say",
  ]
  private static let prospect: Set<String> = [
    "客户", "对方", "他", "她", "prospect", "customer", "client", "they", "them", "lead",
  ]

  /// Who says it, and what, where the line begins with a speaker and a colon.
  private static func speaker(_ text: String) -> (speaker: Speaker, words: String)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = folded(text[..<colon]).trimmed
    let words = String(text[text.index(after: colon)...]).trimmed
    if rep.contains(name) { return (.rep, words) }
    return prospect.contains(name) ? (.prospect, words) : nil
  }

  /// What it is called, and what stands behind a colon: 开场：您好，我是林晓。
  var heading: (name: String, rest: String) {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return (text, "") }
    let name = String(text[..<colon]).trimmed
    guard !name.isEmpty, name.cells <= 30 else { return (text, "") }
    return (name, String(text[text.index(after: colon)...]).trimmed)
  }

  /// Whether it stands in quotation marks: then somebody says it.
  var isQuoted: Bool { CellText.unquoted(text) != text }
}
