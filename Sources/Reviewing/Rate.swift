package import Diagnostics
package import Statistics

/// A rate with its base: what is divided by what, in words that never change.
package enum Rate: Sendable, Hashable {
  case connect, connectOfValid, openingSurvival, ask
  case appointment(Base)
  case held, handled

  package func proportion(of tally: Tally) -> Proportion {
    switch self {
    case .connect: tally.connectRate
    case .connectOfValid: tally.connectRateOfValid
    case .openingSurvival: tally.openingSurvival
    case .ask: tally.askRate
    case .appointment(let base): tally.appointmentRate(per: base)
    case .held: tally.heldRate
    case .handled: tally.handledRate
    }
  }

  package var title: Bilingual {
    switch self {
    case .connect: Bilingual(zh: "接通率", en: "connect rate")
    case .connectOfValid: Bilingual(zh: "有效号码接通率", en: "connect rate on valid numbers")
    case .openingSurvival: Bilingual(zh: "开场留存率", en: "opening survival")
    case .ask: Bilingual(zh: "开口率", en: "ask rate")
    case .appointment(.dial): Bilingual(zh: "邀约成功率·每拨打", en: "appointment rate per dial")
    case .appointment(.conversation):
      Bilingual(zh: "邀约成功率·每接通", en: "appointment rate per conversation")
    case .appointment(.ask): Bilingual(zh: "邀约成功率·每开口", en: "appointment rate per asked call")
    case .held: Bilingual(zh: "赴约率", en: "held rate")
    case .handled: Bilingual(zh: "化解率", en: "handled rate")
    }
  }

  /// The definition that stands under the rate wherever it is shown.
  package var definition: Bilingual {
    switch self {
    case .connect: Bilingual(zh: "接通 ÷ 拨打", en: "connected ÷ dials")
    case .connectOfValid:
      Bilingual(zh: "接通 ÷（拨打 − 空号和错号）", en: "connected ÷ (dials − invalid numbers)")
    case .openingSurvival:
      Bilingual(
        zh: "来意说完的 ÷ 接通（不知道的不算；只有时长的，30 秒以上算听完，是估计）",
        en: "purpose said ÷ conversations (unknown ones left out; by duration alone, 30 s or more "
          + "counts and is an estimate)")
    case .ask:
      Bilingual(
        zh: "开口邀约的 ÷ 接通（记了开没开口的；一通里问三次算一次）",
        en: "conversations with an ask ÷ conversations where that is known (three asks count once)")
    case .appointment(.dial):
      Bilingual(zh: "约到 ÷ 拨打；每打一次算一次", en: "appointments ÷ dials; every attempt counts")
    case .appointment(.conversation):
      Bilingual(
        zh: "约到 ÷ 接通本人；加上微信、只要资料都不算约到",
        en: "appointments ÷ conversations; a contact added or materials sent is none")
    case .appointment(.ask):
      Bilingual(
        zh: "约到 ÷ 开口邀约过的接通；按第一次邀约算", en: "appointments ÷ conversations with an ask")
    case .held:
      Bilingual(
        zh: "已见 ÷ 时间已过的约见（不含我方取消和待回填）",
        en:
          "held ÷ appointments whose time has passed, without those we cancelled and the unresolved"
      )
    case .handled:
      Bilingual(
        zh: "回应之后客户没再推、谈话继续 ÷ 遇到的次数（自己记的）",
        en: "after the answer the refusal was not repeated and the talk went on ÷ times met "
          + "(self-reported)")
    }
  }

  /// A rate to expect before anything is known, for saying how many calls are still needed.
  package var guess: Double {
    switch self {
    case .connect, .connectOfValid: 0.1
    case .appointment(.dial): 0.02
    case .appointment(.conversation): 0.1
    case .appointment(.ask): 0.15
    case .openingSurvival, .ask, .held, .handled: 0.5
    }
  }

  /// Whether the number can be said without reservation: twenty successes, or, for rates that are not
  /// small, an interval no wider than 15 points.
  package func isEnough(_ proportion: Proportion) -> Bool {
    if proportion.isSettled { return true }
    return guess >= 0.5 && proportion.trials > 0 && proportion.wilson().width <= 0.15
  }

  /// About how many more trials are needed until `isEnough`.
  package func needed(_ proportion: Proportion) -> Int {
    guard !isEnough(proportion) else { return 0 }
    let bySuccesses = proportion.trialsUntilSettled(guess: guess)
    guard guess >= 0.5 else { return bySuccesses }
    // The width of the interval is about 2 × 1.96 × √(p(1−p)/n), with Wilson's four added trials.
    let rate = (Double(proportion.successes) + 2) / (Double(proportion.trials) + 4)
    let reach = 2 * 1.96 / 0.15
    let wanted = Int((rate * (1 - rate) * reach * reach).rounded(.up))
    return max(1, min(bySuccesses, wanted - proportion.trials))
  }

  /// What a trial of the rate is called when more of them are needed.
  package func more(_ number: Int) -> Bilingual {
    switch self {
    case .connect, .connectOfValid, .appointment(.dial):
      Bilingual(zh: "再打约 \(number) 通", en: "about \(number) more calls")
    case .appointment(.conversation), .openingSurvival, .ask:
      Bilingual(zh: "再接通约 \(number) 通", en: "about \(number) more conversations")
    case .appointment(.ask):
      Bilingual(zh: "再开口约 \(number) 通", en: "about \(count(number, "more asked call"))")
    case .held: Bilingual(zh: "再有约 \(number) 个约见", en: "about \(number) more appointments")
    case .handled: Bilingual(zh: "再遇到约 \(number) 次", en: "about \(number) more meetings with it")
    }
  }
}

/// A share as people read it: `4.8%` below ten, else whole.
package func percentText(_ share: Double) -> String {
  let value = share * 100
  if value > 0, value < 9.95 {
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(tenths % 10)%"
  }
  return "\(Int(value.rounded(.toNearestOrAwayFromZero)))%"
}

extension Proportion {
  /// `18%`, or `–` of nothing.
  package var percent: String { estimate.map(percentText) ?? "–" }
  /// `9/50`.
  package var fraction: String { "\(successes)/\(trials)" }
  /// `10–31%`: Wilson's interval at 95 %.
  package var intervalText: String {
    let interval = wilson()
    return "\(percentText(interval.low).dropLast())–\(percentText(interval.high))"
  }
}

extension Rate {
  /// The figures in one line: `18%（9/50，区间 10–31%）`, and what is missing until it can be relied on.
  package func figures(_ proportion: Proportion, _ language: Language) -> String {
    guard proportion.trials > 0 else {
      return Bilingual(zh: "还没有数（0/0）", en: "nothing yet (0 of 0)")[language]
    }
    return Bilingual(
      zh: "\(proportion.percent)（\(proportion.fraction)，区间 \(proportion.intervalText)）",
      en: "\(proportion.percent) (\(proportion.successes) of \(proportion.trials), "
        + "interval \(proportion.intervalText))")[language]
  }

  /// What is said below the number that can carry it, or nil when there are enough.
  package func notEnough(_ proportion: Proportion) -> Bilingual? {
    guard !isEnough(proportion) else { return nil }
    let more = more(needed(proportion))
    return Bilingual(zh: "还不够下结论，\(more.zh)", en: "not enough yet: \(more.en)")
  }
}
