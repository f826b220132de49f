import Console
import Foundation
import TestKit
import Testing

@Suite struct HistoryTests {
  private let scratch: Scratch
  private var path: String { scratch.file("history") }

  init() throws { scratch = try Scratch() }

  @Test func keepsLinesInOrderAndPrivate() throws {
    let history = History(path: path)
    #expect(history.lines().isEmpty)
    for line in ["plan", "查 没时间", "two\nlines"] { history.append(line) }
    #expect(history.lines() == ["plan", "查 没时间", "two lines"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func cutsALongFileToTheNewestHalf() throws {
    let text = (1...10_001).map { "line \($0)\n" }.joined()
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let history = History(path: path)
    #expect(history.lines().count == 5_000)
    history.append("last")
    let kept = History(path: path).lines()
    #expect(kept.first == "line 5002")
    #expect(kept.suffix(2) == ["line 10001", "last"])
  }

  @Test func passesOverAFileThatCannotBe() {
    let history = History(path: scratch.file("no-folder/history"))
    history.append("plan")
    #expect(history.lines().isEmpty)
  }
}
