import Foundation

/// The lines of a file, one at a time.
struct LineReader {
  struct Line {
    let bytes: Data
    let isTooLong: Bool
    /// Whether an end of line stands behind it.
    let isEnded: Bool
  }

  private let file: ImportFile
  private var held: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private(set) var number = 0
  /// Bytes of the lines given so far.
  private(set) var bytes = 0

  private static let longestBytes = 64 << 20

  init(_ file: ImportFile) { self.file = file }

  /// The next line without its end; nil behind the last.
  mutating func next() throws -> Line? {
    var from = start
    var dropped = 0
    while true {
      if let end = held[from...].firstIndex(of: 10) {
        defer { start = end + 1 }
        return line(end, dropped, 1)
      }
      if isAtEnd {
        guard start < held.count || dropped > 0 else { return nil }
        defer { start = held.count }
        return line(held.count, dropped, 0)
      }
      if start > 0 { held.removeFirst(start) }
      start = 0
      if held.count > Self.longestBytes {
        dropped += held.count
        held.removeAll(keepingCapacity: true)
      }
      from = held.count
      try fill()
    }
  }

  private mutating func line(_ end: Int, _ dropped: Int, _ ending: Int) -> Line {
    number += 1
    bytes += end - start + dropped + ending
    return Line(
      bytes: dropped > 0 ? Data([0x2E]) : Data(held[start..<end]), isTooLong: dropped > 0,
      isEnded: ending > 0)
  }

  private mutating func fill() throws {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    let got = try file.read(into: &chunk)
    if got == 0 { isAtEnd = true }
    held += chunk[..<got]
  }
}
