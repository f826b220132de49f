package import CivilTime
import Rehearsal

/// The id of an event: a UUIDv7 (RFC 9562), its time first so that ids sort by when they were made.
package struct EventID: Sendable, Hashable, Comparable {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The id of the `sequence`-th event of a stream: the time in milliseconds, then bits of SplitMix64
  /// seeded with seed ⊕ sequence, so that equal seeds give equal ids.
  package init(at now: Instant, seed: UInt64, sequence: Int) {
    var bits = SplitMix(seed: seed ^ UInt64(bitPattern: Int64(sequence)))
    self.init(milliseconds: now.milliseconds, bits: bits.next(), bits.next())
  }

  init(milliseconds: Int, bits first: UInt64, _ second: UInt64) {
    let time = UInt64(clamping: max(0, milliseconds)) & 0xFFFF_FFFF_FFFF
    high = time << 16 | 0x7000 | (first & 0x0FFF)
    low = 0x8000_0000_0000_0000 | (second >> 2)
  }

  /// The id written `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, of any UUID version, or nil.
  package init?(_ text: some StringProtocol) { self.init(digits: text.utf8) }

  /// The id written in a cell with hyphens or without; nil for anything else.
  init?(cell: Cell) {
    guard cell.count == 36 || cell.count == 32 else { return nil }
    self.init(digits: cell)
  }

  /// The id of 32 hexadecimal digits and hyphens among them.
  private init?(digits text: some Sequence<UInt8>) {
    var value: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for byte in text {
      let digit: UInt8
      switch byte {
      case 48...57: digit = byte - 48
      case 97...102: digit = byte - 87
      case 65...70: digit = byte - 55
      case UInt8(ascii: "-"): continue
      default: return nil
      }
      guard digits < 32 else { return nil }
      if digits < 16 {
        value.0 = value.0 << 4 | UInt64(digit)
      } else {
        value.1 = value.1 << 4 | UInt64(digit)
      }
      digits += 1
    }
    guard digits == 32 else { return nil }
    (high, low) = value
  }

  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var value: (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        value.0 = value.0 << 8 | UInt64(byte)
      } else {
        value.1 = value.1 << 8 | UInt64(byte)
      }
    }
    (high, low) = value
  }

  var bytes: [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? high : low) >> UInt64(56 - ($0 % 8) * 8)) }
  }

  /// Lowercase, with hyphens.
  package var text: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for digit in 0..<32 {
        if [8, 12, 16, 20].contains(digit) {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        let half = digit < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - digit % 16 * 4)) & 15
        text[place] = value < 10 ? 48 + value : 87 + value
        place += 1
      }
      return place
    }
  }

  package static func < (left: EventID, right: EventID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
