/// Phrases by kind, all searched for in one walk over a line; no regular expressions.
///
/// In a phrase, English words stand apart and each Chinese character is a word. `(a|b)` is a choice,
/// an empty branch makes it optional; `…` skips up to eight words of the sentence, `~` up to six of
/// the clause; `^` and `$` are the start and the end of a clause, `#` is the end of a sentence, `%`
/// any one word. Phrases are parted by `;` or line ends.
struct Phrasebook: Sendable {
  let graph: PhraseGraph

  init(_ phrases: [(Cue.Kind, String)]) { graph = PhraseGraph(phrases) }

  /// Phrases without a first word, which can never be found.
  var faults: [String] { graph.faults }

  // MARK: searching

  /// All phrases of a line, by where they start.
  func cues(in line: Line) -> [Cue] {
    var keys: [UInt64] = []
    var hashes: [UInt8] = []
    keys.reserveCapacity(line.tokens.count)
    hashes.reserveCapacity(line.tokens.count)
    for token in line.tokens {
      keys.append(token.key)
      hashes.append(PhraseGraph.hash(token.key))
    }
    return keys.withUnsafeBufferPointer { keys in
      hashes.withUnsafeBufferPointer { hashes in
        graph.nodes.withUnsafeBufferPointer { nodes in
          graph.rows.withUnsafeBufferPointer { rows in
            graph.branches.withUnsafeBufferPointer { branches in
              graph.filters.withUnsafeBufferPointer { filters in
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
      guard let lists = graph.lists(startingWith: walk.keys[index]) else { continue }
      attempt(lists.open, ~0, index, walk, &found)
      guard index + 1 < walk.keys.count else { continue }
      attempt(lists.paired, PhraseGraph.bit(walk.hashes[index + 1]), index, walk, &found)
    }
    return found
  }

  /// Tries the phrases of a list whose second word may be the one at hand.
  private func attempt(
    _ list: PhraseGraph.List, _ second: UInt64, _ index: Int, _ walk: Walk, _ found: inout [Cue]
  ) {
    var next = list.first
    while next >= 0 {
      let posting = graph.postings[Int(next)]
      next = posting.next
      guard posting.seconds & second != 0, let (kind, end) = walk.match(posting.start, index),
        end > index
      else { continue }
      let cue = Cue(kind: kind, first: index, end: end)
      var isKnown = false
      for known in found.reversed() {
        if known.first != index { break }
        if known == cue { isKnown = true }
      }
      if !isKnown { found.append(cue) }
    }
  }

  /// One walk of the phrases over a line.
  private struct Walk {
    let line: Line
    let keys: UnsafeBufferPointer<UInt64>
    let hashes: UnsafeBufferPointer<UInt8>
    let nodes: UnsafeBufferPointer<PhraseGraph.Node>
    let rows: UnsafeBufferPointer<PhraseGraph.Row>
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

    private func matchTable(_ node: PhraseGraph.Node, _ position: Int) -> (Cue.Kind, Int)? {
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

    private func matchBehindGap(_ node: PhraseGraph.Node, _ position: Int) -> (Cue.Kind, Int)? {
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
