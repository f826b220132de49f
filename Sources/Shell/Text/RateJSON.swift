import Diagnostics
import Reviewing
import Statistics

/// Rates as `stats --json` and `review --json` write them.
enum RateJSON {
  static func group(_ key: String, _ tally: Tally, _ base: Base, _ grouping: Grouping?) -> JSON {
    let rate = Rate.appointment(base)
    var members: [JSON.Member] = [
      JSON.Member("key", .string(key)), JSON.Member("dials", .int(tally[.dials])),
      JSON.Member("conversations", .int(tally[.conversations])),
      JSON.Member("asks", .int(tally[.asked])),
      JSON.Member("appointments", .int(tally[.appointments])),
      JSON.Member("held", .int(tally[.held])),
    ]
    members += figures(rate, tally)
    if grouping == .objection {
      members += [
        JSON.Member("met", .int(tally[.met])), JSON.Member("handled", .int(tally[.handled])),
      ]
    }
    return .object(members)
  }

  /// `rate`, `low`, `high`, `enough`, `needed`; the rate is null of nothing.
  static func figures(_ rate: Rate, _ tally: Tally) -> [JSON.Member] {
    let proportion = rate.proportion(of: tally)
    let interval = proportion.wilson()
    return [
      JSON.Member("rate", proportion.estimate.map { .number($0) } ?? .null),
      JSON.Member("low", .number(interval.low)), JSON.Member("high", .number(interval.high)),
      JSON.Member("enough", .bool(rate.isEnough(proportion))),
      JSON.Member("needed", .int(rate.needed(proportion))),
    ]
  }

  /// Successes, trials, the rate and its interval.
  static func bare(_ proportion: Proportion) -> JSON {
    let interval = proportion.wilson()
    return .members([
      "successes": .int(proportion.successes), "trials": .int(proportion.trials),
      "rate": proportion.estimate.map { .number($0) } ?? .null, "low": .number(interval.low),
      "high": .number(interval.high),
    ])
  }

  static func rate(_ rate: Rate, _ tally: Tally) -> JSON {
    let proportion = rate.proportion(of: tally)
    return .object(
      [
        JSON.Member("successes", .int(proportion.successes)),
        JSON.Member("trials", .int(proportion.trials)),
      ] + figures(rate, tally))
  }
}
