/// ’s, ’re, ’m, ’ve, ’ll and ’d are words of their own, so that “that’s” and “that is” read alike.
enum Contraction {
  private static let tails: [[UInt8]] = ["s", "re", "m", "ve", "ll", "d"].map { Array($0.utf8) }

  /// Whether the apostrophe at an offset starts one.
  static func isOne(_ bytes: [UInt8], at index: Int) -> Bool { length(bytes, at: index) != nil }

  /// The length in bytes of the contraction whose apostrophe stands at an offset.
  static func length(_ bytes: [UInt8], at index: Int) -> Int? {
    let (raw, width) = Scalars.decode(bytes, at: index)
    guard Marks.plain(raw) == 39 else { return nil }
    for tail in tails {
      let end = index + width + tail.count
      guard end <= bytes.count else { continue }
      var isSame = true
      for offset in 0..<tail.count where bytes[index + width + offset] | 32 != tail[offset] {
        isSame = false
      }
      guard isSame else { continue }
      if end < bytes.count, Marks.isLetter(Scalars.decode(bytes, at: end).scalar) { continue }
      return width + tail.count
    }
    return nil
  }
}
