import CivilTime
import Diagnostics

/// What the numbers of a column measure, as its name tells, and between which of them anything can have happened:
/// whatever lies beyond was written by hand or by a fault, and arithmetic with it would break.
enum EventMeasure {
  case milliseconds, seconds, localMinutes, day, week
  /// Minutes that local time is ahead of UTC.
  case offset, zone
  /// A number of which every bit is meant.
  case bits
  /// Parts of a day or of ten, which a card of the drills keeps.
  case real
  case count

  init(of column: EventShape.Column) {
    let name = column.name
    self =
      switch name {
      case _ where column.type == .real: .real
      case "seed": .bits
      case "zone": .zone
      case "offset_minutes": .offset
      case "week": .week
      case _ where name.hasPrefix("duration"): .count
      case _ where name.hasSuffix("_ms"): .milliseconds
      case _ where name.hasSuffix("_s"): .seconds
      case _ where name == "at" || name.hasSuffix("_at"): .localMinutes
      case _ where name == "day" || name.hasSuffix("_day"): .day
      default: .count
      }
  }

  /// Years 1 to 9999.
  private static let days = (Day("0001-01-01")?.number ?? 0)...(Day("9999-12-31")?.number ?? 0)

  private static func parts(perDay: Int) -> ClosedRange<Int> {
    days.lowerBound * perDay...days.upperBound * perDay + perDay - 1
  }

  /// No count of calls, seconds or turns is greater, and a million of them still have a sum.
  private static let greatestCount = 1_000_000_000

  var range: ClosedRange<Int> {
    switch self {
    case .milliseconds: Self.parts(perDay: 86_400_000)
    case .seconds: Self.parts(perDay: 86_400)
    case .localMinutes: Self.parts(perDay: 1440)
    case .day: Self.days
    case .week: 101...999_953
    case .offset: -1439...1439
    case .zone: -1439...M202611Leads.homeZone
    case .bits: Int.min...Int.max
    case .real, .count: 0...Self.greatestCount
    }
  }

  func admits(_ value: EventLine.Value) -> Bool {
    switch value {
    case .int(let number): range.contains(number)
    // Not a number is in no range.
    case .real(let number): (0...Double(Self.greatestCount)).contains(number)
    case .null, .text: true
    }
  }

  /// What a number has to be, for whoever mends it.
  var demand: Bilingual {
    switch self {
    case .milliseconds, .seconds, .localMinutes, .day:
      Bilingual(zh: "要在公元 1 年到 9999 年之间", en: "must lie in the years 1 to 9999")
    case .week, .offset, .zone, .bits, .real, .count:
      Bilingual(
        zh: "要在 \(range.lowerBound) 到 \(range.upperBound) 之间",
        en: "must be from \(range.lowerBound) to \(range.upperBound)")
    }
  }
}

extension EventShape.Column {
  /// Whether a value is one that the column can hold, and means something there.
  ///
  /// - Throws: `Rejection`, naming field and value.
  func require(_ value: EventLine.Value) throws {
    guard form == .plain else { return }
    if case .text(let text) = value, type != .text {
      let shown = harmless(text).truncated(to: 40)
      throw Rejection(
        zh: "字段「\(name)」要是数，不能是「\(shown)」",
        en: "the field “\(name)” is a number and cannot be “\(shown)”")
    }
    let measure = EventMeasure(of: self)
    guard type != .text, !measure.admits(value) else { return }
    throw Rejection(
      zh: "字段「\(name)」\(measure.demand.zh)，这里是 \(value.shown)；改对再导入，改不了就删掉这一行",
      en: "the field “\(name)” \(measure.demand.en), not \(value.shown); correct it and import "
        + "again, or delete the line")
  }
}

extension EventLine.Value {
  /// As a sentence shows a number.
  var shown: String {
    switch self {
    case .null, .text: ""
    case .int(let number): String(number)
    case .real(let number): "\(number)"
    }
  }
}
