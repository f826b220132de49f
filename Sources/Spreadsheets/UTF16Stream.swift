/// UTF-16 read a part at a time, as UTF-8; what spreadsheets call “Unicode text”.
package struct UTF16Stream {
  private let isBigEndian: Bool
  /// Bytes of a character that the next part completes.
  private var waiting: [UInt8] = []

  /// The stream of a file that begins so; nil when it bears no byte-order mark of UTF-16.
  package init?(_ head: ArraySlice<UInt8>) {
    if head.starts(with: [0xFF, 0xFE]) {
      isBigEndian = false
    } else if head.starts(with: [0xFE, 0xFF]) {
      isBigEndian = true
    } else {
      return nil
    }
  }

  /// The next part as UTF-8, without its byte-order mark; halves of characters that stand alone become U+FFFD.
  package mutating func utf8(_ part: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = waiting + part
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    var whole = units.count
    // The first half of a character outside the basic plane waits for the second.
    if let last = units.last, UTF16.isLeadSurrogate(last) { whole -= 1 }
    waiting = Array(bytes[(whole * 2)...])
    let text = String(decoding: units[..<whole].drop { $0 == 0xFEFF }, as: UTF16.self)
    return Array(text.utf8)
  }
}
