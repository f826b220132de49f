/// Phrases by kind, all searched for in one walk over a line; no regular expressions.
///
/// In a phrase, English words stand apart and each Chinese character is a word. `(a|b)` is a choice,
/// an empty branch makes it optional; `…` skips up to eight words of the sentence, `~` up to six of
/// the clause; `^` and `$` are the start and the end of a clause, `#` is the end of a sentence, `%`
/// any one word. Phrases are parted by `;` or line ends.
struct Phrasebook: Sendable {
  private enum Step: UInt8 {
    case key, any, fork, table, gap, clauseStart, clauseEnd, sentenceEnd, accept
  }

  private struct Node: Sendable {
    var step: Step
    /// Table: where its filter starts.
    var key: UInt64 = 0
    var next: Int32 = 0
    /// Fork and table: the first of their branches; gap: the most words skipped; accept: the kind.
    var first: Int32 = 0
    /// Fork: how many branches; gap: 1 when it may leave the clause.
    var count: Int32 = 0
  }

  /// A branch of a fork by the word it starts with, sorted by word.
  private struct Row: Sendable {
    var key: UInt64
    var next: Int32
  }

  /// Phrases that may start at a word or a pair of words, in the order they were added.
  private struct List: Sendable {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  private struct Posting: Sendable {
    let start: Int32
    var next: Int32 = -1
  }

  private var nodes: [Node] = []
  private var branches: [Int32] = []
  private var rows: [Row] = []
  /// Lists by their first two words; by the first and `open` for phrases whose second word is open. Every first word
  /// is there with `open`.
  private var places = PairTable(capacity: 16_000)
  private var lists: [List] = []
  private var postings: [Posting] = []
  private static let open: UInt64 = 0
  /// For each table a filter of 256 bits over the words it knows.
  private var filters: [UInt64] = []
  private var isBuilding = false
  /// Phrases without a first word, which can never be found.
  private(set) var faults: [String] = []

  init(_ shelves: [(Cue.Kind, String)]) {
    for (kind, text) in shelves {
      let bytes = Array(text.utf8)
      var start = 0
      while start < bytes.count {
        let end =
          bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ";") }
          ?? bytes.count
        add(bytes, start..<end, kind)
        start = end + 1
      }
    }
  }

  // MARK: building

  private enum Piece {
    case key(UInt64)
    case mark(UInt32)
  }

  private mutating func add(_ bytes: [UInt8], _ phrase: Range<Int>, _ kind: Cue.Kind) {
    var pieces: [Piece] = []
    var word = phrase.lowerBound
    var index = phrase.lowerBound
    func flush() {
      Lexicon.eachKey(of: bytes, word..<index) { pieces.append(.key($0)) }
    }
    while index < phrase.upperBound {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      switch Unicode.Scalar(scalar) {
      case "(", ")", "|", "…", "~", "^", "$", "#", "%":
        flush()
        pieces.append(.mark(scalar))
        word = index + length
      default: break
      }
      index += length
    }
    flush()
    if pieces.isEmpty { return }
    let accept = push(Node(step: .accept, first: Int32(kind.rawValue)))
    var position = pieces.count
    let start = sequence(pieces, &position, next: accept)
    let isFound = list(start)
    if position > 0 || !isFound { faults.append(String(decoding: bytes[phrase], as: UTF8.self)) }
  }

  /// Builds backwards, from the end of the phrase to its start or an opening bracket.
  private mutating func sequence(_ pieces: [Piece], _ position: inout Int, next: Int32) -> Int32 {
    var next = next
    while position > 0 {
      switch pieces[position - 1] {
      case .key(let key):
        position -= 1
        next = push(Node(step: .key, key: key, next: next))
      case .mark(0x29):
        position -= 1
        next = choice(pieces, &position, next: next)
      case .mark(0x28), .mark(0x7C): return next
      case .mark(let mark):
        position -= 1
        next = push(node(for: mark, next))
      }
    }
    return next
  }

  private func node(for mark: UInt32, _ next: Int32) -> Node {
    switch mark {
    case 0x2026: Node(step: .gap, next: next, first: 8, count: 1)
    case 0x7E: Node(step: .gap, next: next, first: 6, count: 0)
    case 0x5E: Node(step: .clauseStart, next: next)
    case 0x24: Node(step: .clauseEnd, next: next)
    case 0x25: Node(step: .any, next: next)
    default: Node(step: .sentenceEnd, next: next)
    }
  }

  private mutating func choice(_ pieces: [Piece], _ position: inout Int, next: Int32) -> Int32 {
    var found: [Int32] = []
    while true {
      found.append(sequence(pieces, &position, next: next))
      guard position > 0, case .mark(let mark) = pieces[position - 1] else { break }
      position -= 1
      if mark == 0x28 { break }
    }
    let first = Int32(branches.count)
    branches += found
    let fork = Node(step: .fork, first: first, count: Int32(found.count))
    var starts: [(key: UInt64, next: Int32)] = []
    nodes.append(fork)
    isBuilding = true
    defer { isBuilding = false }
    if heads(of: Int32(nodes.count - 1), &starts), starts.count > 2 {
      nodes.removeLast()
      let base = Int32(rows.count)
      // Equal words keep the order in which their branches were written.
      let sorted = starts.enumerated().sorted {
        ($0.element.key, $1.offset) < ($1.element.key, $0.offset)
      }
      rows += sorted.map { Row(key: $0.element.key, next: $0.element.next) }
      let filter = filters.count
      filters += [0, 0, 0, 0]
      for start in starts {
        let hash = Int(Self.hash(start.key))
        filters[filter + (hash >> 6)] |= 1 << UInt64(hash & 63)
      }
      return push(
        Node(
          step: .table, key: UInt64(filter), first: base, count: Int32(starts.count)))
    }
    nodes.removeLast()
    return push(Node(step: .fork, first: first, count: Int32(found.count)))
  }

  private mutating func push(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Lists a phrase under the words it may start with; false when it may start with any.
  private mutating func list(_ start: Int32) -> Bool {
    var firstWords: [(key: UInt64, next: Int32)] = []
    let isSure = heads(of: start, &firstWords)
    var tight: [(first: UInt64, second: UInt64)] = []
    var loose: [UInt64] = []
    var seconds: [(key: UInt64, next: Int32)] = []
    for head in firstWords {
      seconds.removeAll(keepingCapacity: true)
      if heads(of: head.next, &seconds) {
        for second in seconds { tight.append((head.key, second.key)) }
      } else {
        loose.append(head.key)
      }
    }
    for key in loose { post(start, key, Self.open) }
    for pair in tight where !loose.contains(pair.first) { post(start, pair.first, pair.second) }
    for word in firstWords { _ = number(of: word.key, Self.open) }
    return isSure && !firstWords.isEmpty
  }

  private mutating func number(of first: UInt64, _ second: UInt64) -> Int {
    let number = places.number(of: first, second, orElse: Int32(lists.count))
    if number == lists.count { lists.append(List()) }
    return Int(number)
  }

  private mutating func post(_ start: Int32, _ first: UInt64, _ second: UInt64) {
    let number = number(of: first, second)
    let last = Int(lists[number].last)
    if last >= 0, postings[last].start == start { return }
    let new = Int32(postings.count)
    postings.append(Posting(start: start))
    if last >= 0 { postings[last].next = new } else { lists[number].first = new }
    lists[number].last = new
  }

  /// The words that may stand first from a node on; false when something else may.
  private func heads(of index: Int32, _ found: inout [(key: UInt64, next: Int32)]) -> Bool {
    let node = nodes[Int(index)]
    switch node.step {
    case .key:
      found.append((node.key, node.next))
      return true
    case .fork:
      var isSure = true
      for branch in branches[Int(node.first)..<Int(node.first + node.count)]
      where !heads(of: branch, &found) { isSure = false }
      return isSure
    case .table:
      for row in rows[Int(node.first)..<Int(node.first + node.count)] {
        found.append((row.key, row.next))
      }
      return true
    case .clauseStart:
      // The anchor must be kept, so a fork with one inside is no table.
      let isSure = heads(of: node.next, &found)
      return isSure && !isBuilding
    case .any, .gap, .clauseEnd, .sentenceEnd, .accept: return false
    }
  }

  // MARK: searching

  /// All phrases of a line, by where they start.
  func cues(in line: Line) -> [Cue] {
    var keys: [UInt64] = []
    var hashes: [UInt8] = []
    keys.reserveCapacity(line.tokens.count)
    hashes.reserveCapacity(line.tokens.count)
    for token in line.tokens {
      keys.append(token.key)
      hashes.append(Self.hash(token.key))
    }
    return keys.withUnsafeBufferPointer { keys in
      hashes.withUnsafeBufferPointer { hashes in
        nodes.withUnsafeBufferPointer { nodes in
          rows.withUnsafeBufferPointer { rows in
            branches.withUnsafeBufferPointer { branches in
              filters.withUnsafeBufferPointer { filters in
                let walk = Walk(
                  line: line, keys: keys, hashes: hashes, nodes: nodes, rows: rows,
                  branches: branches, filters: filters)
                return cues(walk)
              }
            }
          }
        }
      }
    }
  }

  private func cues(_ walk: Walk) -> [Cue] {
    var found: [Cue] = []
    for index in walk.keys.indices {
      let key = walk.keys[index]
      guard let single = places[key, Self.open] else { continue }
      attempt(single, index, walk, &found)
      guard index + 1 < walk.keys.count, let candidates = places[key, walk.keys[index + 1]]
      else { continue }
      attempt(candidates, index, walk, &found)
    }
    return found
  }

  private func attempt(_ list: Int32, _ index: Int, _ walk: Walk, _ found: inout [Cue]) {
    var next = lists[Int(list)].first
    while next >= 0 {
      let posting = postings[Int(next)]
      next = posting.next
      guard let (kind, end) = walk.match(posting.start, index), end > index else { continue }
      let cue = Cue(kind: kind, first: index, end: end)
      var isKnown = false
      for known in found.reversed() {
        if known.first != index { break }
        if known == cue { isKnown = true }
      }
      if !isKnown { found.append(cue) }
    }
  }

  private static func hash(_ key: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// One walk of the phrases over a line.
  private struct Walk {
    let line: Line
    let keys: UnsafeBufferPointer<UInt64>
    let hashes: UnsafeBufferPointer<UInt8>
    let nodes: UnsafeBufferPointer<Node>
    let rows: UnsafeBufferPointer<Row>
    let branches: UnsafeBufferPointer<Int32>
    let filters: UnsafeBufferPointer<UInt64>

    func match(_ start: Int32, _ position: Int) -> (Cue.Kind, Int)? {
      let node = nodes[Int(start)]
      switch node.step {
      case .accept: return Cue.Kind(rawValue: UInt8(node.first)).map { ($0, position) }
      case .key:
        guard position < keys.count, keys[position] == node.key else { return nil }
        return match(node.next, position + 1)
      case .any:
        guard position < keys.count, line.tokens[position].kind != .mark else { return nil }
        return match(node.next, position + 1)
      case .fork:
        for number in Int(node.first)..<Int(node.first + node.count) {
          if let found = match(branches[number], position) { return found }
        }
        return nil
      case .table: return matchTable(node, position)
      case .gap: return matchBehindGap(node, position)
      case .clauseStart: return line.startsClause(position) ? match(node.next, position) : nil
      case .clauseEnd: return line.endsClause(position) ? match(node.next, position) : nil
      case .sentenceEnd: return line.endsSentence(position) ? match(node.next, position) : nil
      }
    }

    private func matchTable(_ node: Node, _ position: Int) -> (Cue.Kind, Int)? {
      guard position < keys.count else { return nil }
      let hash = Int(hashes[position])
      guard filters[Int(node.key) + (hash >> 6)] & (1 << UInt64(hash & 63)) != 0 else { return nil }
      let key = keys[position]
      var low = Int(node.first)
      let end = low + Int(node.count)
      var high = end
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].key < key { low = middle + 1 } else { high = middle }
      }
      while low < end, rows[low].key == key {
        if let found = match(rows[low].next, position + 1) { return found }
        low += 1
      }
      return nil
    }

    private func matchBehindGap(_ node: Node, _ position: Int) -> (Cue.Kind, Int)? {
      guard position > 0 else { return nil }
      let isWide = node.count == 1
      let home = isWide ? line.sentence[position - 1] : line.clause[position - 1]
      let last = min(position + Int(node.first), keys.count)
      var index = position
      while index <= last {
        if index < keys.count, (isWide ? line.sentence[index] : line.clause[index]) != home {
          break
        }
        if let found = match(node.next, index) { return found }
        index += 1
      }
      return nil
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
    index == 0 || index >= tokens.count || clause[index - 1] != clause[index]
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
