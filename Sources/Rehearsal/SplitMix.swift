/// The only generator: SplitMix64 (Steele, Lea and Flood 2014), the same on every machine.
package struct SplitMix: RandomNumberGenerator, Sendable, Hashable {
  package private(set) var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in `0..<bound`; 0 when `bound` is not positive.
  package mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next() % UInt64(bound))
  }

  /// A number in 0..<1 of 53 bits.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
