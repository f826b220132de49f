/// Texts of two journals of which one forgot a lead: its name is blanked in the notes of other calls there.
extension EventLine {
  /// The event without the words that it has no more in a journal.
  ///
  /// - Parameter names: the columns that hold words.
  func wiped(as held: EventLine, of names: [String], _ shape: EventShape) -> EventLine {
    var line = self
    for name in names where held[shape, name] == .null { line[shape, name] = .null }
    for (index, part) in shape.parts.enumerated()
    where part.table == "said" && held.parts[index].isEmpty { line.parts[index] = [] }
    return line
  }

  /// The event with every text as the journal has it that blanked more of it; nil when the two differ in
  /// anything else.
  func blanked(as other: EventLine, _ shape: EventShape) -> EventLine? {
    var joined = self
    guard table == other.table, device == other.device, sequence == other.sequence, id == other.id,
      let values = Self.blanked(values, other.values, shape.columns),
      parts.count == other.parts.count
    else { return nil }
    joined.values = values
    for (index, (ours, theirs)) in zip(parts, other.parts).enumerated() {
      guard ours.count == theirs.count else { return nil }
      for (row, (left, right)) in zip(ours, theirs).enumerated() {
        guard let values = Self.blanked(left, right, shape.parts[index].columns) else { return nil }
        joined.parts[index][row] = values
      }
    }
    return joined
  }

  private static func blanked(
    _ left: [Value], _ right: [Value], _ columns: [EventShape.Column]
  ) -> [Value]? {
    guard left.count == right.count, left.count == columns.count else { return nil }
    var joined = left
    for (index, (ours, theirs)) in zip(left, right).enumerated() where ours != theirs {
      guard columns[index].form == .plain, case .text(let ours) = ours,
        case .text(let theirs) = theirs
      else { return nil }
      if isBlanked(ours, from: theirs) { continue }
      guard isBlanked(theirs, from: ours) else { return nil }
      joined[index] = .text(theirs)
    }
    return joined
  }

  /// Whether a text is another one with something blanked.
  private static func isBlanked(_ text: String, from whole: String) -> Bool {
    let pieces = text.split(separator: Traces.blank, omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last,
      whole.hasPrefix(first), whole.hasSuffix(last), whole.count > first.count + last.count
    else { return false }
    var rest = whole.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      // A blank stands for a character at least.
      guard let found = rest.dropFirst().firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return !rest.isEmpty
  }
}
