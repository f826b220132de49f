package import Diagnostics

/// A file as lines, each taken apart; together their pieces are the file, byte for byte.
package struct Outline: Sendable {
  package let source: SourceText
  package internal(set) var lines: [Line] = []

  /// One line: lead (indentation, marker and its space), name and colon of a field, value, and the rest.
  package struct Line: Sendable {
    package enum Kind: Sendable, Hashable {
      case blank, note, title, section, field, item, stray
    }

    package internal(set) var kind: Kind
    package internal(set) var lead: Span
    package internal(set) var name: Span
    package internal(set) var colon: Span
    package internal(set) var value: Span
    /// White space at the end and the line end.
    package internal(set) var rest: Span
    /// Whether something about the line's form was reported.
    package internal(set) var isFlagged = false

    /// The whole line with its end, as pieces that follow one another.
    package var pieces: [Span] { [lead, name, colon, value, rest] }
    package var span: Span { Span(lead.start, rest.end) }
  }

  /// Takes a file apart without judging it.
  package init(reading source: SourceText) {
    var outliner = Outliner(source)
    outliner.read()
    self = outliner.outline
  }

  init(source: SourceText) { self.source = source }

  /// The text put together again from the pieces.
  package var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    for line in lines {
      for piece in line.pieces { bytes += source.bytes[piece.start..<piece.end] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A field with its items.
struct Field: Sendable {
  let line: Int
  let name: Span
  let value: Span
  var items: [Item] = []
  /// What the field is; nil when nobody knows the name.
  var known: FieldName?

  struct Item: Sendable {
    let line: Int
    let value: Span
    let isFlagged: Bool
  }

  /// Where the field ends: its last item, else its value, else its name.
  var last: Span { items.last?.value ?? (value.isEmpty ? name : value) }
  /// The name up to the end of its value.
  var span: Span { name.union(value) }
}

/// A heading with the fields under it; the header has the title as its heading.
struct Section: Sendable {
  var heading: Span
  var fields: [Field] = []
  var span: Span
}
