/// A half-open range of UTF-8 offsets in one text.
package struct Span: Sendable, Hashable, Comparable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span cannot end (\(end)) before it starts (\(start))")
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  /// The shortest span that covers both.
  package func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
  package func shifted(by offset: Int) -> Span { Span(start + offset, end + offset) }

  package static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// A value and where it was written.
package struct Spanned<Value> {
  package let value: Value
  package let span: Span

  package init(_ value: Value, _ span: Span) {
    self.value = value
    self.span = span
  }
}

extension Spanned: Sendable where Value: Sendable {}
extension Spanned: Equatable where Value: Equatable {}
extension Spanned: Hashable where Value: Hashable {}
