import Diagnostics

extension Review {
  /// What became of an objection that was practised: met and handled are of real calls.
  package struct Practised: Sendable, Hashable {
    package let key: String
    /// Met in practice calls, and drilled.
    package let times: Int
    /// What real calls of the week count of it.
    package let real: Tally
  }

  /// The objections practised in the week, the most often met in real calls first.
  package var practised: [Practised] {
    var times = drilled
    for part in practiceObjections { times[part.key, default: 0] += part.tally[.met] }
    return times.filter { $0.value > 0 }.map { key, times in
      Practised(
        key: key, times: times, real: objections.first { $0.key == key }?.tally ?? Tally())
    }.sorted {
      ($1.real[.met], $1.times, $0.key) < ($0.real[.met], $0.times, $1.key)
    }
  }

  func practisedLines(_ page: inout TextPage, _ names: Names) {
    let list = practised.prefix(8)
    guard !list.isEmpty else { return }
    page.line(Bilingual(zh: "练过 → 遇到 → 化解", en: "Practised → met → handled"))
    for one in list {
      let met = one.real[.met]
      let became =
        met == 0
        ? Bilingual(zh: "这周没遇到", en: "not met this week")
        : Bilingual(
          zh: "遇到 \(met) → 化解 \(Rate.handled.figures(one.real.handledRate, .zh))",
          en: "met \(met) → handled \(Rate.handled.figures(one.real.handledRate, .en))")
      page.row(
        names.objection(one.key),
        Bilingual(zh: "练 \(one.times) → \(became.zh)", en: "practised \(one.times) → \(became.en)")[
          page.language])
    }
    page.quiet(
      Bilingual(
        zh: "练＝对练里遇到的，加上速练；遇到和化解是真实的电话",
        en: "practised: met in practice calls, and drills; met and handled: real calls"))
  }
}
