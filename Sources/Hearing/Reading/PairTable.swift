/// Numbers by pairs of keys: open addressing, for tables that are made once and asked at every word.
struct PairTable: Sendable {
  private struct Place: Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// Negative where the place is free.
    var number: Int32 = -1
  }

  private var places: [Place]
  private var count = 0

  /// - Parameter capacity: so many pairs find room before the table grows.
  init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: Place(), count: size)
  }

  subscript(first: UInt64, second: UInt64) -> Int32? {
    let number = places[place(of: first, second)].number
    return number < 0 ? nil : number
  }

  /// The number of a pair, which becomes `new` when it has none yet.
  ///
  /// - Parameter new: not negative.
  mutating func number(of first: UInt64, _ second: UInt64, orElse new: Int32) -> Int32 {
    var place = place(of: first, second)
    if places[place].number >= 0 { return places[place].number }
    if (count + 1) * 2 > places.count {
      grow()
      place = self.place(of: first, second)
    }
    places[place] = Place(first: first, second: second, number: new)
    count += 1
    return new
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: Place(), count: old.count * 2)
    for entry in old where entry.number >= 0 {
      places[place(of: entry.first, entry.second)] = entry
    }
  }

  /// Where the pair stands, or the free place for it.
  private func place(of first: UInt64, _ second: UInt64) -> Int {
    let mixed = (first ^ second &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: mixed >> 32) & mask
    while places[place].number >= 0,
      places[place].first != first || places[place].second != second
    { place = (place + 1) & mask }
    return place
  }
}
