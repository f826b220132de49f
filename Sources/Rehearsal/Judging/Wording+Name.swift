import Diagnostics

extension Wording {
  /// The name the rep gave as her own, whatever it is, in a line that names the company at `company`; nil where
  /// there is none. For reps who have not said who they are: the script's own name is then only an example.
  func ownName(beside company: Span) -> Span? {
    let after = run(from: skipping(["的", "这边的"], at: company.end))
    if (2...4).contains(after.han) { return after.span }
    for lead in Self.nameLeads {
      var from = 0
      while let found = spoken.find(Array(lead.utf8), from: from) {
        from = found.end
        let start = skipping([" "], at: found.end)
        guard start != company.start else { continue }
        let name = run(from: start)
        if (1...4).contains(name.han) || name.isWord { return Span(found.start, name.span.end) }
      }
    }
    return nameBefore(company)
  }

  private static let nameLeads = [
    "我是", "我叫", "我姓", "this is", "i'm", "i am", "my name is", "my name's", "it's", "it is",
  ]
  private static let noNames: Set<String> = [
    "calling", "ringing", "phoning", "calling from", "from", "at", "with", "the", "a", "an", "here",
    "just", "not", "i'm", "am", "are", "we're", "is", "it's", "hello", "hi", "hey", "morning",
    "afternoon", "evening", "today", "speaking", "about", "on", "reaching", "sorry", "and",
  ]

  /// `王芳` or `ann` at an offset: how many Chinese characters, or whether it is a word that may be a name.
  private func run(from start: Int) -> (span: Span, han: Int, isWord: Bool) {
    let rest = spoken[Span(start, spoken.whole.end)]
    let han = rest.unicodeScalars.prefix { (0x4E00...0x9FFF).contains($0.value) }
    let word = rest.prefix { $0.isLetter && $0.isASCII || $0 == "'" }
    if !han.isEmpty {
      let bytes = han.reduce(0) { $0 + UTF8.width($1) }
      return (Span(start, start + bytes), han.count, false)
    }
    let isWord = word.count > 1 && !Self.noNames.contains(word.lowercased())
    return (Span(start, start + word.utf8.count), 0, isWord)
  }

  private func skipping(_ marks: [String], at offset: Int) -> Int {
    for mark in marks {
      let end = offset + mark.utf8.count
      if spoken[Span(offset, end)] == mark { return end }
    }
    return offset
  }

  /// `Ann Cole from` before the company.
  private func nameBefore(_ company: Span) -> Span? {
    let words = spoken[Span(0, company.start)].split { $0 == " " || $0 == "," || $0 == "." }
    guard words.count >= 2, let link = words.last?.lowercased(),
      ["from", "at", "with", "of"].contains(link)
    else { return nil }
    let name = words[words.count - 2].lowercased()
    guard !Self.noNames.contains(name), name.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "'" })
    else { return nil }
    return company
  }
}
