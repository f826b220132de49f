import GRDB
import Glibc

/// Bytes of one cell.
typealias Cell = UnsafeBufferPointer<UInt8>

/// Numbers found by the bytes of their names, without making a `String` of each cell that is read.
struct ByteTable {
  /// Positions in `values`, or -1; always a power of two, at most half full.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var hashes: [UInt64] = []
  private var starts: [Int] = [0]
  private var bytes: [UInt8] = []
  private(set) var values: [Int] = []

  /// The number kept under a name, or nil.
  func value(_ name: Cell) -> Int? {
    let hash = Self.hash(name)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash, isEqual(entry, name) { return values[entry] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Keeps a number under a name that has none yet.
  mutating func insert(_ name: Cell, _ value: Int) {
    if (values.count + 1) * 2 > slots.count { grow() }
    let hash = Self.hash(name)
    values.append(value)
    hashes.append(hash)
    bytes.append(contentsOf: name)
    starts.append(bytes.count)
    place(values.count - 1, hash)
  }

  mutating func insert(_ name: String, _ value: Int) {
    Array(name.utf8).withUnsafeBufferPointer { insert($0, value) }
  }

  private mutating func place(_ entry: Int, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(entry)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (entry, hash) in hashes.enumerated() { place(entry, hash) }
  }

  private func isEqual(_ entry: Int, _ name: Cell) -> Bool {
    let start = starts[entry]
    guard starts[entry + 1] - start == name.count else { return false }
    return bytes.withUnsafeBufferPointer { held in
      guard let held = held.baseAddress, let given = name.baseAddress else { return true }
      return memcmp(held + start, given, name.count) == 0
    }
  }

  /// FNV-1a with its high bits folded in.
  private static func hash(_ name: Cell) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}

/// The names of a file, numbered as they appear.
struct FileNames {
  private var table = ByteTable()
  /// 0 is none.
  private(set) var texts = [""]

  /// The number of a name by its bytes, if it appeared before.
  func number(_ name: Cell) -> Int? { table.value(name) }

  mutating func add(_ name: Cell, _ text: String) -> Int {
    guard !text.isEmpty else { return 0 }
    texts.append(text)
    table.insert(name, texts.count - 1)
    return texts.count - 1
  }
}

/// The codes in the journal of the names of a file, by their numbers.
final class FileCodes {
  private var texts: [String] = []
  /// -1 until one was asked for.
  private var codes: [Int] = []
  private var names = Names()

  /// Takes the names that come next.
  func add(_ names: [String]) {
    texts += names
    codes += names.map { $0.isEmpty ? 0 : -1 }
  }

  /// The code of a name, made when the journal has none.
  func code(_ number: Int, _ db: Database) throws -> Int {
    if codes[number] >= 0 { return codes[number] }
    codes[number] = try names.code(texts[number], db)
    return codes[number]
  }

  /// The code of a name that was asked for before.
  subscript(number: Int) -> Int { codes[number] }
}
