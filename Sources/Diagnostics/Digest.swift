/// FNV-1a of 64 bits (Fowler, Noll, Vo): the same on every machine, for noticing, not for secrets.
package struct Digest: Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Takes in one number whole.
  package mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x0000_0100_0000_01B3
  }

  /// Takes in bytes and a mark behind them, so that two runs of bytes are not one.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(UInt64(byte)) }
    add(UInt64(0xFF))
  }

  package mutating func add(_ text: String) { add(text.utf8) }

  /// Sixteen hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
