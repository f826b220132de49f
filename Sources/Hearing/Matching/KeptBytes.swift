/// Integers as what was learned is kept: the least byte first, wherever they fall.
extension [UInt8] {
  mutating func append(leastFirst value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { self += $0 }
  }
}

extension UnsafeRawBufferPointer {
  /// The integer whose bytes begin at an offset.
  @inline(__always)
  func leastFirst<Value: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: Value.Type = Value.self
  ) -> Value {
    Value(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}
