import CivilTime

/// Times as files write them.
enum RowTime {
  /// The instant of a cell: ISO 8601 with an offset, or, where the dialect has an offset of its own, any
  /// of the forms `LooseTime` reads.
  static func instant(_ cell: Cell, _ dialect: Dialect) -> (milliseconds: Int, offsetMinutes: Int)?
  {
    if let common = common(cell) { return common }
    let text = String(decoding: cell, as: UTF8.self)
    if let instant = Instant(text) { return (instant.milliseconds, instant.offsetMinutes) }
    guard let offset = dialect.offsetMinutes,
      let minutesAndSeconds = LooseTime.local(text, dayOrder: dialect.dayOrder)
    else { return nil }
    return ((minutesAndSeconds - offset * 60) * 1000, offset)
  }

  /// The instant of the common form `YYYY-MM-DDTHH:MM:SS+HH:MM`; nil for any other.
  private static func common(_ cell: Cell) -> (milliseconds: Int, offsetMinutes: Int)? {
    guard cell.count == 25, cell[4] == 45, cell[7] == 45, cell[10] == 84 || cell[10] == 32,
      cell[13] == 58, cell[16] == 58, cell[22] == 58, cell[19] == 43 || cell[19] == 45,
      let century = two(cell, 0), let year = two(cell, 2), let month = two(cell, 5),
      let day = two(cell, 8), let hour = two(cell, 11), let minute = two(cell, 14),
      let second = two(cell, 17), let ahead = two(cell, 20), let aheadMinutes = two(cell, 23),
      hour < 24, minute < 60, second < 60, ahead < 24, aheadMinutes < 60,
      let date = Day(year: century * 100 + year, month: month, day: day)
    else { return nil }
    let offset = (ahead * 60 + aheadMinutes) * (cell[19] == 45 ? -1 : 1)
    let local = date.number * 86_400 + hour * 3600 + minute * 60 + second
    return ((local - offset * 60) * 1000, offset)
  }

  private static func two(_ cell: Cell, _ index: Int) -> Int? {
    let (high, low) = (Int(cell[index]) - 48, Int(cell[index + 1]) - 48)
    guard (0...9).contains(high), (0...9).contains(low) else { return nil }
    return high * 10 + low
  }

  /// Minutes since 1970 at the place.
  static func localMinutes(_ cell: Cell, _ dialect: Dialect) -> Int? {
    let text = String(decoding: cell, as: UTF8.self)
    if let slot = Slot(text) { return slot.localMinutes }
    guard dialect.offsetMinutes != nil else { return nil }
    return LooseTime.local(text, dayOrder: dialect.dayOrder).map { ($0 - ($0 % 60 + 60) % 60) / 60 }
  }

  /// Seconds of a length: a plain number, and in other programs' files `1:02:03`, `1分20秒` or thousandths.
  static func seconds(_ cell: Cell, _ dialect: Dialect) -> Int? {
    var value = 0
    var isPlain = true
    for byte in cell {
      guard byte >= 48, byte <= 57, value < 1_000_000_000_000 else {
        isPlain = false
        break
      }
      value = value * 10 + Int(byte - 48)
    }
    if isPlain {
      if dialect.durationIsMilliseconds { value = (value + 500) / 1000 }
      return value < 1_000_000_000 ? value : nil
    }
    guard dialect.isLenient else { return nil }
    return LooseTime.seconds(String(decoding: cell, as: UTF8.self))
  }
}
