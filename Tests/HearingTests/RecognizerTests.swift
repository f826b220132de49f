import CivilTime
import Diagnostics
import Hearing
import TestKit
import Testing

@Suite struct RecognizerTests {
  private static let now = Slot("2026-11-24T10:00")

  @Test(arguments: Recognizer.all.map(\.name))
  func everyExampleIsHeardWhereItIsMarked(_ name: String) throws {
    let now = try #require(Self.now)
    let card = try #require(Recognizer.all.first { $0.name == name })
    #expect(!card.hears.isEmpty && !card.ignores.isEmpty)
    for example in card.hears {
      let (text, marked) = unmark(example)
      let found = card.spans(in: text, at: now).map { [$0.start, $0.end] }
      #expect(found == marked, "\(name): \(example)")
      let shifted = "老师 👩‍🏫 é，" + text
      let offset = shifted.utf8.count - text.utf8.count
      let again = card.spans(in: shifted, at: now).map { [$0.start - offset, $0.end - offset] }
      #expect(again == marked, "\(name), further on: \(example)")
    }
    for example in card.ignores {
      #expect(card.spans(in: example, at: now).isEmpty, "\(name) ignores: \(example)")
    }
  }

  @Test func everyFileIsOnTheShelf() {
    let shelf = Shelf(
      "Sources/Hearing/Recognizers", list: "Recognizer.all (Sources/Hearing/Recognizer.swift)")
    #expect(shelf.misfits(Recognizer.all.map(\.name)) == [])
  }

  private func unmark(_ example: String) -> (String, [[Int]]) {
    var text = ""
    var spans: [[Int]] = []
    var start = 0
    for character in example {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": spans.append([start, text.utf8.count])
      default: text.append(character)
      }
    }
    return (text, spans)
  }
}
