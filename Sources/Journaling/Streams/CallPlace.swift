import CivilTime

/// The day, ISO week and hour of a call at its place, as its row keeps them.
struct CallPlace {
  let day: Int
  let week: Int
  let hour: Int

  init(startedMilliseconds: Int, offsetMinutes: Int) throws {
    // Twenty thousand years around 1970, so that nothing overflows.
    guard abs(startedMilliseconds) < 600_000_000_000_000, abs(offsetMinutes) < 1440 else {
      throw Rejection(zh: "通话的时间不对", en: "the call's time is wrong")
    }
    let local = startedMilliseconds + offsetMinutes * 60_000
    day = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    hour = (local - day * 86_400_000) / 3_600_000
    week = Week(of: Day(number: day)).code
  }

  /// - Throws: `Rejection`.
  init(_ line: EventLine, _ shape: EventShape) throws {
    guard case .int(let started) = line[shape, "started_ms"],
      case .int(let offset) = line[shape, "offset_minutes"]
    else { throw Rejection(zh: "通话没有时间", en: "the call has no time") }
    try self.init(startedMilliseconds: started, offsetMinutes: offset)
  }
}

extension EventLine {
  /// The value of a column, null for one that the event does not have.
  subscript(shape: EventShape, name: String) -> Value {
    get {
      shape.columns.firstIndex { $0.name == name }.map { values[$0] } ?? .null
    }
    set {
      guard let index = shape.columns.firstIndex(where: { $0.name == name }) else { return }
      values[index] = newValue
    }
  }

  /// The id a column holds, or nil.
  func id(_ shape: EventShape, _ name: String) -> EventID? {
    guard case .text(let text) = self[shape, name] else { return nil }
    return EventID(text)
  }

  /// The call an event belongs to: its own first id, or the one it names.
  func call(_ shape: EventShape) -> EventID? {
    if table == "call" { return id(shape, "amends") ?? id }
    return id(shape, "call")
  }
}
