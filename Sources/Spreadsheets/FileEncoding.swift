import CIconv

/// How a spreadsheet wrote its characters down.
package enum FileEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// GBK and GB2312 are parts of it.
  case gb18030 = "GB18030"
  case windows1252 = "Windows-1252"

  /// Why a file is no text.
  package enum Refusal: Error, Sendable, Hashable {
    /// A workbook, not its export.
    case workbook
    case binary
    /// Neither UTF-8 nor GBK: the first byte that is neither.
    case unknown(line: Int)
    /// The C library cannot read the encoding here.
    case unsupported(FileEncoding)
  }

  /// The text of a file and the encoding it was found to be in; a byte-order mark is dropped.
  ///
  /// - Throws: `Refusal`.
  package static func decode(_ bytes: [UInt8]) throws(Refusal) -> (text: String, FileEncoding) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]), let text = utf8(bytes.dropFirst(3)) {
      return (text, .utf8)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (try converted(bytes.dropFirst(2), .utf16LittleEndian), .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (try converted(bytes.dropFirst(2), .utf16BigEndian), .utf16BigEndian)
    }
    // A zip or an OLE file: what Excel saves by itself.
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .workbook
    }
    if bytes.contains(0) { throw .binary }
    if let text = utf8(bytes[...]) { return (text, .utf8) }
    let encoding = hasLoneHighBytes(bytes) ? windows1252 : gb18030
    return (try converted(bytes[...], encoding), encoding)
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self)
  }

  /// Whether no two bytes beyond ASCII stand side by side: ’ and é of a western file, never Chinese.
  private static func hasLoneHighBytes(_ bytes: [UInt8]) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte >= 0x80, last >= 0x80 { return false }
      last = byte
    }
    return true
  }

  private static func converted(
    _ bytes: ArraySlice<UInt8>, _ encoding: FileEncoding
  ) throws(Refusal) -> String {
    switch Self.convert(bytes, from: encoding.rawValue, to: "UTF-8") {
    case .text(let text): return String(decoding: text, as: UTF8.self)
    case .bad(let offset):
      throw .unknown(line: bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1)
    case .unsupported: throw .unsupported(encoding)
    }
  }

  /// Bytes of this encoding as UTF-8, or nil when they are none.
  package func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    guard case .text(let text) = Self.convert(bytes[...], from: rawValue, to: "UTF-8") else {
      return nil
    }
    return text
  }

  /// A text in this encoding, or nil when it has no such characters.
  package func bytes(of text: String) -> [UInt8]? {
    guard case .text(let bytes) = Self.convert(Array(text.utf8)[...], from: "UTF-8", to: rawValue)
    else { return nil }
    return bytes
  }

  private enum Conversion {
    case text([UInt8])
    case bad(offset: Int)
    case unsupported
  }

  private static func convert(
    _ bytes: ArraySlice<UInt8>, from source: String, to target: String
  ) -> Conversion {
    var text: UnsafeMutablePointer<CChar>?
    var length = 0
    var bad = 0
    let status = bytes.withUnsafeBytes { buffer in
      spar_iconv(
        source, target, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, &text,
        &length, &bad)
    }
    defer { spar_iconv_free(text) }
    guard status >= 0 else { return .unsupported }
    guard status == 0, let text else { return .bad(offset: bad) }
    return .text(Array(UnsafeRawBufferPointer(start: text, count: length)))
  }
}
