import ArgumentParser
import Diagnostics
import Journaling
import Rehearsal
import Reviewing
import Statistics

struct PlanCommand: DeskCommand {
  static let card = CommandCard(
    "plan", chinese: ["计划"], group: .review,
    summary: Bilingual(
      zh: "要约到几个，得列多少名单", en: "how many names to list for the appointments you want"),
    usage: "--appointments K [--confidence 0.9] [--rate P | --successes S --trials N]",
    arguments: [
      .init("--appointments", "K", Bilingual(zh: "想约到几个", en: "appointments wanted")),
      .init(
        "--confidence", "P", Bilingual(zh: "要几成把握（0.9）", en: "how sure to be (0.9)")),
      .init(
        "--rate", "P",
        Bilingual(
          zh: "每个名单约到的比例，当作准数", en: "share of names that become appointments, taken as exact")),
      .init("--successes", "S", Bilingual(zh: "至今约到几个", en: "appointments so far")),
      .init("--trials", "N", Bilingual(zh: "至今打了多少名单", en: "names dialled so far")),
    ],
    notes: [
      Bilingual(
        zh: "用 --successes 和 --trials 时，把「比例还没摸准」也算进去，所以名单会长一点。",
        en: "With --successes and --trials the list also covers that the rate itself is uncertain."),
      Bilingual(
        zh: "三样都不给，就用你台账里真实电话的邀约成功率。",
        en: "Without any of them your journal's own rate is used, real calls only."),
    ],
    examples: [
      "plan --appointments 5 --rate 0.2", "plan --appointments 5 --successes 10 --trials 50",
    ])

  @Option var appointments: Int
  @Option var confidence: Share?
  @Option var rate: Share?
  @Option var successes: Int?
  @Option var trials: Int?

  func run(at desk: inout Desk) throws {
    let confidence = confidence?.value ?? 0.9
    let known = try knownRate(desk)
    guard (1...100_000).contains(appointments) else {
      throw refusal("--appointments", Bilingual(zh: "1 到 100000", en: "1 to 100000"))
    }
    guard confidence > 0, confidence < 1 else {
      throw refusal("--confidence", Bilingual(zh: "0 和 1 之间的数", en: "a number between 0 and 1"))
    }
    guard let plan = ListPlan(appointments: appointments, confidence: confidence, rate: known)
    else {
      throw Failure(
        .badData,
        Bilingual(
          zh: "这个比例下，再长的名单也不够\(decimal(confidence * 100, places: 0))%的把握",
          en: "at that rate no list is long enough for \(percent(confidence))"),
        next: Bilingual(
          zh: "降一点把握（--confidence 0.8），或先多打几通",
          en: "ask for less (--confidence 0.8), or make more calls first"))
    }
    if desk.isJSON {
      return desk.show(
        .members([
          "list": .int(plan.list), "probability": .number(plan.probability),
          "naive": plan.naive.map { .int($0) } ?? .null,
          "naiveProbability": plan.naiveProbability.map { .number($0) } ?? .null,
        ]))
    }
    say(plan, confidence, known, desk)
  }

  private func say(_ plan: ListPlan, _ confidence: Double, _ rate: ListPlan.Rate, _ desk: Desk) {
    desk.say(
      Bilingual(
        zh: "要约到 \(appointments) 个，\(percent(confidence)) 的把握：列 \(plan.list) 个名单。",
        en: "For \(count(appointments, "appointment")) with \(percent(confidence)) confidence: "
          + "list \(plan.list) names."), .strong)
    guard let naive = plan.naive, let chance = plan.naiveProbability, naive < plan.list else {
      return
    }
    let rounded = decimal(rate.estimate, places: 3).trimmedZeros
    let sum = "\(appointments) ÷ \(rounded == "0" ? "\(rate.estimate)" : rounded)"
    desk.say(
      Bilingual(
        zh: "只按 \(sum) 列 \(naive) 个的话，约够的机会是 \(percent(chance))。",
        en: "The usual sum, \(sum), gives \(naive); that is enough \(percent(chance)) of the time.")
    )
  }

  private func knownRate(_ desk: Desk) throws -> ListPlan.Rate {
    switch (rate, successes, trials) {
    case (let rate?, nil, nil): return .exact(rate.value)
    case (nil, let successes?, let trials?):
      guard trials > 0, (0...trials).contains(successes) else {
        throw refusal(
          "--successes", Bilingual(zh: "0 到 --trials 之间的数", en: "a number from 0 to --trials"))
      }
      return .observed(Proportion(successes, of: trials))
    case (nil, nil, nil):
      // Real calls only: practice never enters a plan.
      let known = Rate.appointment(.dial).proportion(
        of: try desk.withJournal { try $0.tally(.real) })
      guard known.trials > 0 else { throw missing }
      if !desk.isJSON {
        desk.say(
          Bilingual(
            zh: "按你台账里每拨打的邀约成功率算：\(Rate.appointment(.dial).figures(known, .zh))",
            en: "from your journal, the appointment rate per dial: "
              + Rate.appointment(.dial).figures(known, .en)))
      }
      return .observed(known)
    default: throw missing
    }
  }

  private var missing: Failure {
    Failure(
      .usage,
      Bilingual(
        zh: "要么给 --rate，要么给 --successes 和 --trials",
        en: "give --rate, or --successes with --trials"),
      next: Bilingual(
        zh: "例如：计划 --appointments 5 --rate 0.2",
        en: "for example: plan --appointments 5 --rate 0.2"))
  }

  private func refusal(_ option: String, _ wanted: Bilingual) -> Failure {
    Failure(.usage, Bilingual(zh: "\(option) 要\(wanted.zh)", en: "\(option) wants \(wanted.en)"))
  }
}

/// A share in 0…1, written `0.2` or `20%`.
struct Share: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    guard let value = share(argument) else { return nil }
    self.value = value
  }
}

extension String {
  /// `0.200` → `0.2`.
  fileprivate var trimmedZeros: String {
    guard contains(".") else { return self }
    var digits = self
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits
  }
}
