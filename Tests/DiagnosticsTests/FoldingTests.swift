import Diagnostics
import Testing

/// Folding takes a short way for plain texts; it must be the way of the tables.
@Suite struct FoldingTests {
  static let letters: [String] = [
    "a", "Z", "0", " ", "-", "'", "’", "，", "。", "？", "「", "」", "…", "没", "时", "鿿", "一", "（", "Ａ",
    "é",
    "\u{301}", "\u{3000}", "ß", "ﬁ", "①", "\u{FE0F}", "👩‍🏫", "\n", "\u{0}", "㍿", "々", "々", "カ", "—",
    "：",
  ]

  private static func texts() -> [String] {
    var all: [String] = []
    for one in letters {
      for two in letters { for three in letters.prefix(20) { all.append(one + two + three) } }
    }
    return all
  }

  /// A ß in front sends a text the long way, and is folded to ss.
  @Test func theShortWayIsTheLongWay() {
    for text in Self.texts() where text.unicodeScalars.first != "\u{301}" {
      #expect(folded("ß" + text) == "ss" + folded(text), "\(text.debugDescription)")
    }
  }

  @Test func bareIsFoldedWithoutPunctuation() {
    for text in Self.texts() {
      #expect(
        bare(text) == String(folded(text).filter { $0.isLetter || $0.isNumber }),
        "\(text.debugDescription)")
    }
  }

  @Test func trimmedLosesWhiteSpaceAtBothEnds() {
    for text in Self.texts() {
      var view = text[...]
      while let first = view.first, first.isWhitespace { view.removeFirst() }
      while let last = view.last, last.isWhitespace { view.removeLast() }
      #expect(text.trimmed == String(view), "\(text.debugDescription)")
    }
  }
}
