import CUTF8Proc
import Glibc

/// The text in NFKC with case folded: the form names and phrases compare in.
package func folded(_ text: some StringProtocol) -> String {
  var copy = String(text)
  switch copy.withUTF8({ simplicity(of: $0) }) {
  case .folded: return copy
  case .needsLowerCase:
    return copy.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { new in
        for index in bytes.indices { new[index] = lowerCase(bytes[index]) }
        return bytes.count
      }
    }
  case .unknown: break
  }
  let result: String? = copy.withUTF8 { buffer in
    guard let base = buffer.baseAddress else { return "" }
    var count = 0
    guard let made = spar_folded(base, buffer.count, &count) else { return nil }
    defer { free(made) }
    return String(decoding: UnsafeRawBufferPointer(start: made, count: count), as: UTF8.self)
  }
  return result ?? copy
}

/// The text folded, without punctuation and spaces: how phrases compare.
package func bare(_ text: String) -> String {
  var copy = text
  if let quick = copy.withUTF8({ bareSimply($0) }) { return quick }
  return String(folded(text).filter { $0.isLetter || $0.isNumber })
}

// Nearly every name and phrase is printable ASCII and Chinese characters (U+4E00…U+9FFF), which NFKC leaves alone; so
// these are seen to without the tables.

private enum Simplicity { case folded, needsLowerCase, unknown }

private func simplicity(of bytes: UnsafeBufferPointer<UInt8>) -> Simplicity {
  var hasCapitals = false
  var at = 0
  while at < bytes.count {
    let byte = bytes[at]
    if byte >= 0x20, byte < 0x7F {
      hasCapitals = hasCapitals || (byte >= 0x41 && byte <= 0x5A)
      at += 1
    } else if isChinese(bytes, at) {
      at += 3
    } else {
      return .unknown
    }
  }
  return hasCapitals ? .needsLowerCase : .folded
}

private func bareSimply(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  var isSimple = true
  let quick = String(unsafeUninitializedCapacity: bytes.count) { new in
    var at = 0
    var kept = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        let small = lowerCase(byte)
        if (small >= 0x61 && small <= 0x7A) || (byte >= 0x30 && byte <= 0x39) {
          new[kept] = small
          kept += 1
        }
        at += 1
      } else if isChinese(bytes, at) {
        for offset in 0..<3 { new[kept + offset] = bytes[at + offset] }
        kept += 3
        at += 3
      } else if isChinesePunctuation(bytes, at) {
        at += 3
      } else {
        isSimple = false
        return 0
      }
    }
    return kept
  }
  return isSimple ? quick : nil
}

private func lowerCase(_ byte: UInt8) -> UInt8 {
  byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
}

/// U+4E00…U+9FFF.
private func isChinese(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
  let byte = bytes[at]
  guard byte >= 0xE4, byte <= 0xE9, at + 2 < bytes.count else { return false }
  return byte > 0xE4 || bytes[at + 1] >= 0xB8
}

/// 、。 「」 “” ’ … and the full-width ， ！ ？ ： ； （ ）.
private func isChinesePunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
  guard at + 2 < bytes.count else { return false }
  switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
  case (0xE3, 0x80, 0x81...0x82), (0xE3, 0x80, 0x8A...0x91): return true
  case (0xE2, 0x80, 0x98...0x9D), (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0x93...0x94): return true
  case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x88...0x89), (0xEF, 0xBC, 0x8C),
    (0xEF, 0xBC, 0x9A...0x9B), (0xEF, 0xBC, 0x9F):
    return true
  default: return false
  }
}
