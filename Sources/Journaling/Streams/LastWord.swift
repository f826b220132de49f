/// The order of events that speak of one thing: by when they were recorded; of two at one moment the
/// device's key and its number decide, so that every journal decides alike, in whatever order they came.
enum LastWord {
  static func oldestFirst(_ table: String) -> String { order(table, "") }
  static func newestFirst(_ table: String) -> String { order(table, " DESC") }

  /// The order of rows whose own times are equal.
  static func tie(_ table: String, _ direction: String = "") -> String {
    "(SELECT key FROM device WHERE code = \(table).device)\(direction), \(table).sequence\(direction)"
  }

  private static func order(_ table: String, _ direction: String) -> String {
    "\(table).recorded_ms\(direction), \(tie(table, direction))"
  }
}
