package import CivilTime
package import Diagnostics
package import Hearing
import Playbooks

extension Scope {
  /// The rep's turns in ask stages.
  package var asks: [SpokenLine] { turns.filter { $0.stage?.kind == .ask } }
}

extension HeardSlot {
  /// Morning or afternoon, as far as it is known.
  package var half: DayPart? {
    guard let part = clock?.part ?? part else { return nil }
    return part == .morning ? .morning : .afternoon
  }
}

extension SpokenLine {
  /// Whether the plan's two slots are offered, and behind the last of them the line ends in a few words.
  package var endsWithBothSlots: Bool {
    guard line.has(.slotOne), line.has(.slotTwo), let last = lastSlot else { return false }
    let rest = source[Span(last.end, line.span.end)]
    let mark = rest.firstIndex { $0.isPunctuation } ?? rest.endIndex
    return rest[..<mark].utf8.count <= Self.longestEnd
      && !rest[mark...].contains(where: \.isLetter)
  }

  /// Bytes of a few words: 哪个时间您方便, would suit you better.
  private static let longestEnd = 24

  /// The last place where one of the plan's two slots stands.
  private var lastSlot: Span? {
    var last: Span?
    for case .blank(let blank) in line.pieces
    where blank.value == .slotOne || blank.value == .slotTwo { last = blank.span }
    return last
  }

  /// What stands behind the sentence that offers the plan's slots; nil when nothing does.
  package var afterTheAsk: Span? {
    guard let slot = lastSlot else { return nil }
    let rest = Span(slot.end, line.span.end)
    let marks = ["。", "？", "！", "?", "!", ". ", "；"]
    let ends = marks.compactMap { mark in
      source.findMark(mark, in: rest)
    }
    guard let end = ends.min() else { return nil }
    var start = end
    // Closing quotes and spaces belong to the sentence.
    while start < rest.end, " ”」’\"'".utf8.contains(source.bytes[start]) || isClosing(start) {
      start += isClosing(start) ? 3 : 1
    }
    guard start < rest.end else { return nil }
    let more = Span(start, rest.end)
    return source[more].contains(where: \.isLetter) ? more : nil
  }

  private func isClosing(_ offset: Int) -> Bool {
    ["”", "」", "’", "』"].contains { source.bytes[offset...].starts(with: Array($0.utf8)) }
  }
}

extension SourceText {
  /// The end of the first occurrence of a mark.
  fileprivate func findMark(_ mark: String, in span: Span) -> Int? {
    let wanted = Array(mark.utf8)
    var offset = span.start
    while offset + wanted.count <= span.end {
      if bytes[offset] == wanted[0], bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
        return offset + wanted.count
      }
      offset += 1
    }
    return nil
  }
}
