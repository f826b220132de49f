/// Phrases taken apart: their words as nodes that lead to one another, listed by their first two words.
///
/// It is made when the first line is heard, so it is made without a heap of small lists: what is built, and what is
/// needed while building, stands in a few long ones.
struct PhraseGraph: Sendable {
  enum Step: UInt8 {
    case key, any, fork, table, gap, clauseStart, clauseEnd, sentenceEnd, accept
  }

  struct Node: Sendable {
    /// Table: where its filter starts.
    var key: UInt64 = 0
    var next: Int32 = 0
    /// Fork and table: the first of their branches; gap: the most words skipped; accept: the kind.
    var first: Int32 = 0
    /// Fork and table: how many branches; gap: 1 when it may leave the clause.
    var count: Int32 = 0
    var step: Step
  }

  /// A branch of a fork by the word it starts with, sorted by word.
  struct Row: Sendable {
    var key: UInt64
    var next: Int32
  }

  /// Phrases that may start at a word, in the order they were added.
  struct List: Sendable {
    fileprivate(set) var first: Int32 = -1
    fileprivate var last: Int32 = -1
  }

  /// A word's phrases: those whose second word is open, and those of which it is known.
  struct Lists: Sendable {
    fileprivate(set) var open = List()
    fileprivate(set) var paired = List()
  }

  struct Posting: Sendable {
    let start: Int32
    fileprivate(set) var next: Int32 = -1
    /// The bits of the words that may stand second.
    fileprivate(set) var seconds: UInt64
  }

  private(set) var nodes: [Node] = []
  private(set) var branches: [Int32] = []
  private(set) var rows: [Row] = []
  private(set) var postings: [Posting] = []
  /// For each table a filter of 256 bits over the words it knows.
  private(set) var filters: [UInt64] = []
  private var firstWords = PairTable(capacity: 4000)
  private var lists: [Lists] = []
  /// Phrases without a first word, which can never be found.
  private(set) var faults: [String] = []

  // While building.
  private var pieces: [Piece] = []
  private var pending: [Int32] = []
  private var heads: [Row] = []
  private var isBuilding = false

  /// A word or a mark of a phrase.
  private struct Piece: Sendable {
    var key: UInt64 = 0
    var mark: UInt8 = 0
  }

  init(_ phrases: [(Cue.Kind, String)]) {
    nodes.reserveCapacity(1 << 16)
    rows.reserveCapacity(1 << 14)
    postings.reserveCapacity(1 << 14)
    for (kind, text) in phrases {
      let bytes = Array(text.utf8)
      var start = 0
      for (end, byte) in bytes.enumerated()
      where byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") {
        add(bytes, start..<end, kind)
        start = end + 1
      }
      add(bytes, start..<bytes.count, kind)
    }
    (pieces, pending, heads) = ([], [], [])
  }

  /// The phrases that start with a word; nil where none does.
  func lists(startingWith word: UInt64) -> Lists? {
    firstWords[word, 0].map { lists[Int($0)] }
  }

  static func hash(_ key: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// The bit a second word has in a posting, by its hash.
  static func bit(_ hash: UInt8) -> UInt64 { 1 << UInt64(hash >> 2) }

  // MARK: reading

  private static let ellipsis: UInt8 = 0xE2

  /// The mark that stands at an offset, and its bytes; nil where a word stands.
  private static func mark(_ bytes: [UInt8], _ at: Int) -> (mark: UInt8, count: Int)? {
    switch bytes[at] {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "%"):
      (bytes[at], 1)
    case ellipsis where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6:
      (ellipsis, 3)
    default: nil
    }
  }

  private mutating func add(_ bytes: [UInt8], _ phrase: Range<Int>, _ kind: Cue.Kind) {
    pieces.removeAll(keepingCapacity: true)
    var word = phrase.lowerBound
    var index = phrase.lowerBound
    while index < phrase.upperBound {
      guard let (mark, count) = Self.mark(bytes, index) else {
        index += 1
        continue
      }
      Lexicon.eachKey(of: bytes, word..<index) { pieces.append(Piece(key: $0)) }
      pieces.append(Piece(mark: mark))
      index += count
      word = index
    }
    Lexicon.eachKey(of: bytes, word..<index) { pieces.append(Piece(key: $0)) }
    if pieces.isEmpty { return }
    let accept = push(Node(first: Int32(kind.rawValue), step: .accept))
    var position = pieces.count
    let start = sequence(&position, next: accept)
    let isFound = list(start)
    if position > 0 || !isFound { faults.append(String(decoding: bytes[phrase], as: UTF8.self)) }
  }

  /// Builds backwards, from the end of the phrase to its start or an opening bracket.
  private mutating func sequence(_ position: inout Int, next: Int32) -> Int32 {
    var next = next
    while position > 0 {
      let piece = pieces[position - 1]
      switch piece.mark {
      case 0:
        position -= 1
        next = push(Node(key: piece.key, next: next, step: .key))
      case UInt8(ascii: ")"):
        position -= 1
        next = choice(&position, next: next)
      case UInt8(ascii: "("), UInt8(ascii: "|"): return next
      default:
        position -= 1
        next = push(Self.node(for: piece.mark, next))
      }
    }
    return next
  }

  private static func node(for mark: UInt8, _ next: Int32) -> Node {
    switch mark {
    case ellipsis: Node(next: next, first: 8, count: 1, step: .gap)
    case UInt8(ascii: "~"): Node(next: next, first: 6, count: 0, step: .gap)
    case UInt8(ascii: "^"): Node(next: next, step: .clauseStart)
    case UInt8(ascii: "$"): Node(next: next, step: .clauseEnd)
    case UInt8(ascii: "%"): Node(next: next, step: .any)
    default: Node(next: next, step: .sentenceEnd)
    }
  }

  /// A fork, or a table when every branch starts with a word.
  private mutating func choice(_ position: inout Int, next: Int32) -> Int32 {
    let base = pending.count
    while true {
      let branch = sequence(&position, next: next)
      pending.append(branch)
      guard position > 0 else { break }
      position -= 1
      if pieces[position].mark == UInt8(ascii: "(") { break }
    }
    heads.removeAll(keepingCapacity: true)
    isBuilding = true
    var isTable = true
    for branch in base..<pending.count where !collectHeads(of: pending[branch]) { isTable = false }
    isBuilding = false
    let first = Int32(branches.count)
    let count = Int32(pending.count - base)
    if !isTable || heads.count < 3 { branches += pending[base...] }
    pending.removeSubrange(base...)
    guard isTable, heads.count > 2 else {
      return push(Node(first: first, count: count, step: .fork))
    }
    return table()
  }

  /// A table of the heads that were collected.
  private mutating func table() -> Int32 {
    let base = rows.count
    let filter = filters.count
    filters += [0, 0, 0, 0]
    // Branches were read from the last to the first: of equal words, the one written first comes first.
    for head in heads.reversed() {
      let hash = Int(Self.hash(head.key))
      filters[filter + (hash >> 6)] |= 1 << UInt64(hash & 63)
      rows.append(head)
      var place = rows.count - 1
      while place > base, rows[place - 1].key > head.key {
        rows[place] = rows[place - 1]
        place -= 1
      }
      rows[place] = head
    }
    return push(
      Node(key: UInt64(filter), first: Int32(base), count: Int32(heads.count), step: .table))
  }

  private mutating func push(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  // MARK: listing

  /// Lists a phrase under the words it may start with; false when it may start with any.
  private mutating func list(_ start: Int32) -> Bool {
    heads.removeAll(keepingCapacity: true)
    let isSure = collectHeads(of: start)
    let count = heads.count
    for number in 0..<count {
      let head = heads[number]
      let isPaired = collectHeads(of: head.next)
      var seconds: UInt64 = 0
      for second in count..<heads.count { seconds |= Self.bit(Self.hash(heads[second].key)) }
      heads.removeSubrange(count...)
      post(start, head.key, isPaired ? seconds : nil)
    }
    return isSure && count > 0
  }

  /// Lists a phrase under a word, with the bits of what may stand second, or with an open second word.
  private mutating func post(_ start: Int32, _ word: UInt64, _ seconds: UInt64?) {
    let number = Int(firstWords.number(of: word, 0, orElse: Int32(lists.count)))
    if number == lists.count { lists.append(Lists()) }
    let open = Int(lists[number].open.last)
    if open >= 0, postings[open].start == start { return }
    let paired = Int(lists[number].paired.last)
    let isListed = paired >= 0 && postings[paired].start == start
    if let seconds {
      if isListed {
        postings[paired].seconds |= seconds
      } else {
        let posting = Posting(start: start, seconds: seconds)
        Self.append(posting, to: &lists[number].paired, in: &postings)
      }
    } else {
      // Whatever may stand second includes what is known of it.
      if isListed { postings[paired].seconds = 0 }
      let posting = Posting(start: start, seconds: ~0)
      Self.append(posting, to: &lists[number].open, in: &postings)
    }
  }

  private static func append(
    _ posting: Posting, to list: inout List, in postings: inout [Posting]
  ) {
    let new = Int32(postings.count)
    postings.append(posting)
    if list.last >= 0 { postings[Int(list.last)].next = new } else { list.first = new }
    list.last = new
  }

  /// Collects the words that may stand first from a node on; false when something else may.
  private mutating func collectHeads(of index: Int32) -> Bool {
    let node = nodes[Int(index)]
    switch node.step {
    case .key:
      heads.append(Row(key: node.key, next: node.next))
      return true
    case .fork:
      var isSure = true
      for branch in Int(node.first)..<Int(node.first + node.count)
      where !collectHeads(of: branches[branch]) { isSure = false }
      return isSure
    case .table:
      heads += rows[Int(node.first)..<Int(node.first + node.count)]
      return true
    case .clauseStart:
      // The anchor must be kept, so a fork with one inside is no table.
      let isSure = collectHeads(of: node.next)
      return isSure && !isBuilding
    case .any, .gap, .clauseEnd, .sentenceEnd, .accept: return false
    }
  }
}
