/// Toneless syllables of characters: what a recogniser may have heard.
enum Pinyin {
  /// The syllable's number from 1, or 0 for a character without one.
  @inline(__always)
  static func syllable(_ han: UInt32) -> UInt32 {
    guard han >= low, han <= high else { return 0 }
    return UInt32(shared.ofCharacter[Int(han - low)])
  }

  /// The first letter of the syllable, or 0.
  static func initial(_ han: UInt32) -> UInt8 {
    let number = Int(syllable(han))
    return number == 0 ? 0 : shared.names[number - 1].utf8.first ?? 0
  }

  /// The number of a syllable by its letters, or 0.
  static func number(_ name: String) -> UInt32 {
    shared.names.firstIndex(of: name).map { UInt32($0 + 1) } ?? 0
  }

  private static let low: UInt32 = 0x4E00
  private static let high: UInt32 = 0x9FA5

  private struct Table {
    var ofCharacter = [UInt16](repeating: 0, count: Int(high - low) + 1)
    var names: [String] = []
  }

  private static let shared: Table = {
    var table = Table()
    PinyinTable.rows.withUTF8Buffer { bytes in
      var index = 0
      var name: [UInt8] = []
      var isName = true
      while index < bytes.count {
        let scalar = Folding.scalar(bytes, &index)
        switch scalar {
        case 10:
          isName = true
          name.removeAll(keepingCapacity: true)
        case 58:
          isName = false
          let text = String(decoding: name, as: UTF8.self)
          if table.names.last != text { table.names.append(text) }
        default:
          if isName {
            name.append(UInt8(truncatingIfNeeded: scalar))
          } else if scalar >= low, scalar <= high {
            table.ofCharacter[Int(scalar - low)] = UInt16(table.names.count)
          }
        }
      }
    }
    return table
  }()
}
