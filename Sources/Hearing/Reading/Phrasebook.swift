/// Phrases by kind, all searched for in one walk over a line; no regular expressions.
///
/// In a phrase, English words stand apart and each Chinese character is a word. `(a|b)` is a choice, an empty
/// branch makes it optional; `…` skips up to eight words of the sentence, `~` up to six of the clause; `^` and
/// `$` are the start and the end of a clause, `#` is the end of a sentence, `%` any one word.
struct Phrasebook: Sendable {
  private enum Node: Sendable {
    case key(UInt64, next: Int32)
    case any(next: Int32)
    case fork([Int32])
    case gap(Int, isWide: Bool, next: Int32)
    case clauseStart(next: Int32)
    case clauseEnd(next: Int32)
    case sentenceEnd(next: Int32)
    case accept(Cue.Kind)
  }

  private var nodes: [Node] = []
  private var starts: [UInt64: [Int32]] = [:]
  /// Phrases that may start with any word.
  private(set) var faults: [String] = []

  init(_ shelves: [(Cue.Kind, String)]) {
    for (kind, text) in shelves {
      for line in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
        add(String(line), kind)
      }
    }
  }

  // MARK: building

  private enum Piece {
    case key(UInt64)
    case mark(UInt32)
  }

  private mutating func add(_ phrase: String, _ kind: Cue.Kind) {
    var pieces: [Piece] = []
    var word = ""
    func flush() {
      for key in Lexicon.keys(of: word) { pieces.append(.key(key)) }
      word = ""
    }
    for scalar in phrase.unicodeScalars {
      switch scalar {
      case "(", ")", "|", "…", "~", "^", "$", "#", "%":
        flush()
        pieces.append(.mark(scalar.value))
      default: word.unicodeScalars.append(scalar)
      }
    }
    flush()
    if pieces.isEmpty { return }
    nodes.append(.accept(kind))
    var position = pieces.count
    let start = sequence(pieces, &position, next: Int32(nodes.count - 1))
    var keys: Set<UInt64> = []
    collect(start, &keys)
    if keys.isEmpty { faults.append(phrase) }
    for key in keys { starts[key, default: []].append(start) }
  }

  /// Builds backwards, from the end of the phrase to its start or an opening bracket.
  private mutating func sequence(_ pieces: [Piece], _ position: inout Int, next: Int32) -> Int32 {
    var next = next
    while position > 0 {
      switch pieces[position - 1] {
      case .key(let key):
        position -= 1
        next = push(.key(key, next: next))
      case .mark(0x29):
        position -= 1
        next = choice(pieces, &position, next: next)
      case .mark(0x28), .mark(0x7C): return next
      case .mark(let mark):
        position -= 1
        switch mark {
        case 0x2026: next = push(.gap(8, isWide: true, next: next))
        case 0x7E: next = push(.gap(6, isWide: false, next: next))
        case 0x5E: next = push(.clauseStart(next: next))
        case 0x24: next = push(.clauseEnd(next: next))
        case 0x25: next = push(.any(next: next))
        default: next = push(.sentenceEnd(next: next))
        }
      }
    }
    return next
  }

  private mutating func choice(_ pieces: [Piece], _ position: inout Int, next: Int32) -> Int32 {
    var branches: [Int32] = []
    while true {
      branches.append(sequence(pieces, &position, next: next))
      guard position > 0, case .mark(let mark) = pieces[position - 1] else { break }
      position -= 1
      if mark == 0x28 { break }
    }
    return push(.fork(branches))
  }

  private mutating func push(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  private func collect(_ index: Int32, _ keys: inout Set<UInt64>) {
    switch nodes[Int(index)] {
    case .key(let key, _): keys.insert(key)
    case .fork(let branches): for branch in branches { collect(branch, &keys) }
    case .clauseStart(let next): collect(next, &keys)
    case .any, .gap, .clauseEnd, .sentenceEnd, .accept: break
    }
  }

  // MARK: searching

  /// All phrases of a line, by where they start; of one kind at one place only the first found.
  func cues(in line: Line) -> [Cue] {
    var found: [Cue] = []
    for index in line.tokens.indices {
      guard let candidates = starts[line.tokens[index].key] else { continue }
      for start in candidates {
        if let (kind, end) = match(start, index, line), end > index {
          found.append(Cue(kind: kind, first: index, end: end))
        }
      }
    }
    return found
  }

  private func match(_ start: Int32, _ position: Int, _ line: Line) -> (Cue.Kind, Int)? {
    switch nodes[Int(start)] {
    case .accept(let kind): return (kind, position)
    case .key(let key, let next):
      guard position < line.tokens.count, line.tokens[position].key == key else { return nil }
      return match(next, position + 1, line)
    case .any(let next):
      guard position < line.tokens.count, line.tokens[position].kind != .mark else { return nil }
      return match(next, position + 1, line)
    case .fork(let branches):
      for branch in branches {
        if let found = match(branch, position, line) { return found }
      }
      return nil
    case .gap(let most, let isWide, let next):
      let scope = isWide ? line.sentence : line.clause
      guard position > 0 else { return nil }
      var index = position
      while index <= position + most, index < line.tokens.count,
        scope[index] == scope[position - 1]
      {
        if let found = match(next, index, line) { return found }
        index += 1
      }
      if index == line.tokens.count { return match(next, index, line) }
      return nil
    case .clauseStart(let next):
      return line.startsClause(position) ? match(next, position, line) : nil
    case .clauseEnd(let next):
      return line.endsClause(position) ? match(next, position, line) : nil
    case .sentenceEnd(let next):
      return line.endsSentence(position) ? match(next, position, line) : nil
    }
  }
}

/// Words that show something about a line besides times.
struct Cue: Hashable {
  var kind: Kind
  /// Tokens.
  var first: Int
  var end: Int
}

extension Line {
  func startsClause(_ index: Int) -> Bool {
    index == 0 || clause[index - 1] != (index < tokens.count ? clause[index] : -1)
      || tokens[index - 1].kind == .mark
  }

  func endsClause(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].kind == .mark
      || (index > 0 && clause[index] != clause[index - 1])
  }

  func endsSentence(_ index: Int) -> Bool {
    index >= tokens.count || (index > 0 && sentence[index] != sentence[index - 1])
      || Marks.endsSentence(tokens[index].key)
      || (tokens[index].key == 46 && tokens[index].kind == .mark)
  }
}
