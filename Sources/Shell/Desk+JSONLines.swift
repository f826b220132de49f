import Console
import Diagnostics

extension Desk {
  /// Hands every line of standard input that is a JSON object with a `text` to `answer`, in order.
  ///
  /// Empty lines are passed over; any other line is named on standard error and makes the status `.findings`.
  /// - Throws: `Interruption.abandoned` when the person wants it to stop.
  mutating func eachJSONLine(
    _ answer: (_ row: JSON, _ text: String, _ desk: inout Desk) throws -> Void
  ) throws {
    var number = 0
    while case .line(let line) = world.nextLine(Prompt(Styled(), .answer), nil) {
      number += 1
      if line.trimmed.isEmpty { continue }
      guard let row = JSON(reading: line), let text = row["text"]?.string else {
        status = .findings
        note(
          Bilingual(
            zh: "第 \(number) 行不是带 text 的 JSON，跳过",
            en: "line \(number) is no JSON with a text: left out"),
          .warning)
        continue
      }
      try answer(row, text, &self)
      if isInterrupted { throw Interruption.abandoned }
    }
  }
}
