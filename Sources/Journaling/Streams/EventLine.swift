import Diagnostics
import Foundation

/// One event as a line of JSON: the same in every journal that holds it.
struct EventLine: Hashable {
  enum Value: Hashable {
    case null
    case int(Int)
    case real(Double)
    case text(String)
  }

  var table: String
  /// The key of the device that made it, in hexadecimal digits.
  var device: String
  var sequence: Int
  var id: EventID
  /// In the order of the shape's columns.
  var values: [Value]
  /// In the order of the shape's parts; each row in the order of its columns.
  var parts: [[[Value]]]

  /// No stream is longer: a number that JSON readers keep whole.
  static let lastNumber = 1 << 53

  /// The first line of a file: what it is.
  ///
  /// - Parameter whole: the devices whose streams it hands over; of others it has what came by the way.
  static func heading(whole devices: [String] = []) -> String {
    let keys = devices.map { "\"\($0)\"" }.joined(separator: ",")
    return "{\"spar\":\"events\",\"version\":1" + (keys.isEmpty ? "" : ",\"whole\":[\(keys)]")
      + "}\n"
  }

  /// The last line of a file: that it is whole.
  static func ending(_ events: Int) -> String { "{\"spar\":\"end\",\"events\":\(events)}\n" }

  /// Whether two lines say the same: an empty text says nothing, as in columns that came later.
  func says(_ other: EventLine) -> Bool {
    func plain(_ line: EventLine) -> EventLine {
      var line = line
      let empty = Value.text("")
      line.values = line.values.map { $0 == empty ? .null : $0 }
      line.parts = line.parts.map { $0.map { $0.map { $0 == empty ? .null : $0 } } }
      return line
    }
    return self == other || plain(self) == plain(other)
  }

  /// Whether two lines say the same but for what this one leaves out of some columns.
  func saysLess(than other: EventLine, in columns: [Int]) -> Bool {
    var other = other
    for index in columns where values[index] == .null { other.values[index] = .null }
    return says(other)
  }

  /// Whether another state of the same event has more to it.
  func isBefore(_ other: EventLine) -> Bool {
    func size(_ line: EventLine) -> Int {
      line.parts.reduce(0) { $0 + $1.count } * 1000
        + line.values.count { $0 != .null && $0 != .int(0) }
    }
    return size(self) < size(other)
  }

  /// The line with its end; what is null and what is empty is left out.
  func text(_ shape: EventShape) -> String {
    var text = "{\"event\":\"\(table)\",\"device\":\"\(device)\",\"sequence\":\(sequence),"
    text += "\"id\":\"\(id.text)\""
    for (column, value) in zip(shape.columns, values) where value != .null {
      text += ",\"\(column.name)\":" + Self.text(value)
    }
    for (part, rows) in zip(shape.parts, parts) where !rows.isEmpty {
      let all = rows.map { row in
        let cells = zip(part.columns, row).filter { $0.1 != .null }
          .map { "\"\($0.0.name)\":" + Self.text($0.1) }
        return "{" + cells.joined(separator: ",") + "}"
      }
      text += ",\"\(part.key)\":[" + all.joined(separator: ",") + "]"
    }
    return text + "}\n"
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .int(let number): String(number)
    case .real(let number): "\(number)"
    case .text(let text): JSON.quoted(text)
    }
  }
}

extension EventLine {
  /// The object a line is.
  ///
  /// - Throws: `Rejection`.
  static func object(_ bytes: Data) throws -> [String: Any] {
    guard let object = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any] else {
      throw Rejection(
        zh: "不是完整的一行 JSON，补不回来：请对方重新导出，或删掉这一行",
        en: "no whole line of JSON, which nothing mends: ask for the file again, or delete the line"
      )
    }
    return object
  }

  /// The key of the device that an object names, or nil.
  static func device(_ object: [String: Any]) -> String? {
    (object["device"] as? String).flatMap { isDevice($0) ? $0 : nil }
  }

  static func isDevice(_ key: String) -> Bool {
    key.utf8.count == 32
      && key.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  /// The event an object tells of.
  ///
  /// - Throws: `Rejection`.
  init(_ object: [String: Any], _ shapes: [String: EventShape]) throws {
    guard let table = object["event"] as? String, let shape = shapes[table] else {
      let name = object["event"] as? String ?? ""
      throw Rejection(
        zh: "不认得的事件「\(name)」；也许由更新版本的陪练写成，请先升级",
        en: "unknown event “\(name)”; a newer spar may have written it: update first")
    }
    guard let device = Self.device(object), let sequence = object["sequence"] as? Int,
      (1...EventLine.lastNumber).contains(sequence),
      let id = (object["id"] as? String).flatMap({ EventID($0) })
    else {
      throw Rejection(
        zh: "device、sequence 或 id 缺了或不对", en: "device, sequence or id is missing or wrong")
    }
    let known = Set(shape.columns.map(\.name) + shape.parts.map(\.key))
      .union(["event", "device", "sequence", "id"])
    if let stray = object.keys.filter({ !known.contains($0) }).min() {
      throw Rejection(
        zh: "不认得的字段「\(stray)」；也许由更新版本的陪练写成，请先升级",
        en: "unknown field “\(stray)”; a newer spar may have written it: update first")
    }
    self.init(
      table: table, device: device, sequence: sequence, id: id,
      values: try shape.columns.map { try Self.value(object[$0.name], $0) },
      parts: try shape.parts.map { part in
        guard let rows = object[part.key] else { return [] }
        guard let rows = rows as? [[String: Any]] else { throw Self.wrong(part.key) }
        return try rows.map { row in try part.columns.map { try Self.value(row[$0.name], $0) } }
      })
  }

  private static func wrong(_ name: String) -> Rejection {
    Rejection(zh: "字段「\(name)」不对", en: "the field “\(name)” is wrong")
  }

  private static func value(_ found: Any?, _ column: EventShape.Column) throws -> Value {
    let value = try read(found, column)
    try column.require(value)
    return value
  }

  private static func read(_ found: Any?, _ column: EventShape.Column) throws -> Value {
    switch found {
    case nil, is NSNull: return .null
    case let text as String: return .text(text)
    case let number as NSNumber:
      if column.type == .real { return .real(number.doubleValue) }
      guard let whole = Int(exactly: number) else { throw wrong(column.name) }
      return .int(whole)
    default: throw wrong(column.name)
    }
  }
}
