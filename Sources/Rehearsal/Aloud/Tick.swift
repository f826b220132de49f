package import Diagnostics
import Playbooks

/// Something a spoken turn may hold: ticked by its digit where nobody typed the words.
package enum Tick: String, CaseIterable, Sendable, Hashable {
  case names, acknowledged, answered, purpose, readBack, question, whoComes, choice, single, open
  case callback, promise, thanks

  /// What is ticked, as the one who listened would say it.
  package var title: Bilingual {
    switch self {
    case .names: Bilingual(zh: "公司和姓名", en: "name and company")
    case .acknowledged: Bilingual(zh: "先认同", en: "acknowledged it first")
    case .answered: Bilingual(zh: "答了他的问题", en: "answered the question")
    case .purpose: Bilingual(zh: "来意，带数字", en: "why, with a number")
    case .readBack: Bilingual(zh: "复述日期、星期、钟点", en: "read back date, weekday, time")
    case .question: Bilingual(zh: "问了一句，没急着答", en: "asked a question about it")
    case .whoComes: Bilingual(zh: "问了谁参加", en: "asked who comes")
    case .choice: Bilingual(zh: "给了两个时间", en: "offered two times")
    case .single: Bilingual(zh: "只给一个时间", en: "offered one time")
    case .open: Bilingual(zh: "问什么时候方便", en: "asked when would suit")
    case .callback: Bilingual(zh: "给了两个再打的时间", en: "two times to ring again")
    case .promise: Bilingual(zh: "说了会照办、不再打", en: "said it will be honoured")
    case .thanks: Bilingual(zh: "道谢、道别", en: "thanks and goodbye")
    }
  }
}

extension Session {
  /// What this turn may hold, in the order of the menu.
  package var ticks: [Tick] {
    switch duty {
    case .stage(.opening): [.names, .purpose, .choice, .thanks]
    case .stage(.gatekeeper): [.names, .purpose, .callback, .thanks]
    case .stage(.purpose): [.purpose, .choice, .open, .thanks]
    case .stage(.question): [.question, .choice, .open, .thanks]
    case .stage(.value): [.acknowledged, .purpose, .choice, .open]
    case .stage(.ask): [.choice, .single, .open, .thanks]
    case .stage(.confirm): [.readBack, .whoComes, .thanks]
    case .stage(.fallback): [.callback, .choice, .thanks]
    case .stage(.voicemail): [.names, .purpose, .callback, .thanks]
    case .stage(.end): [.whoComes, .thanks]
    case .answer(.real): [.acknowledged, .question, .choice, .open, .thanks]
    case .answer: [.acknowledged, .choice, .single, .open, .callback, .thanks]
    case .reply: [.answered, .choice, .single, .open]
    case .letGo: [.promise, .thanks, .callback, .choice]
    }
  }

  /// The shortest line that holds just what was ticked: what the session hears in place of the words nobody typed.
  package func line(for ticks: [Tick]) -> String {
    TickedLine(session: self, ticks: Tick.allCases.filter(ticks.contains)).text
  }
}

/// A part of a spoken turn that was ticked, with the words that stand for it.
struct Ticked: Sendable, Hashable {
  let words: String
  let title: Bilingual

  /// What to say of words that nobody said: the ticks they stand for.
  static func quote(_ words: String, _ ticked: [Ticked]) -> Bilingual {
    let here = ticked.filter { $0.words.contains(words.trimmed) || words.contains($0.words) }
    guard !here.isEmpty else {
      return Bilingual(zh: "一样没勾", en: "nothing ticked")
    }
    return Bilingual(
      zh: "勾的：" + here.map(\.title.zh).joined(separator: "、"),
      en: "ticked: " + here.map(\.title.en).joined(separator: ", "))
  }
}

extension Session {
  /// What was ticked, where a line stands for ticks; nil for one that was typed.
  func ticked(in line: String) -> [Ticked]? {
    guard plan.isTicked else { return nil }
    let offered = ticks
    let found = Tick.allCases.compactMap { tick -> (tick: Tick, words: String)? in
      guard offered.contains(tick) else { return nil }
      let words = TickedLine(session: self, ticks: []).words(tick)
      return !words.isEmpty && line.contains(words) ? (tick, words) : nil
    }
    guard self.line(for: found.map(\.tick)) == line else { return nil }
    return found.map { Ticked(words: $0.words, title: $0.tick.title) }
  }
}

/// Puts a spoken turn into words the ear can hear.
private struct TickedLine {
  let session: Session
  let ticks: [Tick]

  private var language: Language { session.plan.language }

  var text: String {
    let parts = ticks.map { words($0) }.filter { !$0.isEmpty }
    guard !parts.isEmpty else {
      return Bilingual(zh: "嗯，是这样的。", en: "Well, yes.")[language]
    }
    return parts.joined(separator: language == .zh ? "" : " ")
  }

  func words(_ tick: Tick) -> String {
    let slots = session.slotWords
    let first = slots.first ?? ""
    let second = slots.last ?? ""
    let name = { (blank: BlankName) in session.plan.name(blank) ?? "" }
    let said: Bilingual
    switch tick {
    case .names:
      said = Bilingual(
        zh: "\(name(.prospect))您好，我是\(name(.company))的\(name(.rep))。",
        en: "Hello \(name(.prospect)), \(name(.rep)) from \(name(.company)).")
    case .acknowledged:
      return session.acknowledgement ?? Bilingual(zh: "听得出来。", en: "I hear you.")[language]
    case .answered: said = Bilingual(zh: "二十分钟，我过去找您。", en: "Twenty minutes, at your place.")
    case .purpose:
      said = Bilingual(zh: "想当面给您看二十分钟。", en: "I'd like to show you something in twenty minutes.")
    case .readBack:
      let full = session.agreedWords
      said = Bilingual(zh: "跟您对一下：\(full)，对吧？", en: "Just so I have it right: \(full)?")
    case .question:
      return session.exploration
        ?? Bilingual(zh: "您现在是怎么做的？", en: "How do you do it now?")[language]
    case .whoComes: said = Bilingual(zh: "除了您，还有谁一起看？", en: "Who else should be there?")
    case .choice:
      said = Bilingual(zh: "您看\(first)，还是\(second)？", en: "Would \(first) suit you, or \(second)?")
    case .single: said = Bilingual(zh: "您看\(first)行不行？", en: "Would \(first) suit you?")
    case .open: said = Bilingual(zh: "您什么时候方便？", en: "When would suit you?")
    case .callback:
      said = Bilingual(
        zh: "那我\(first)再打给您，还是\(second)？", en: "Shall I ring you again \(first), or \(second)?")
    case .promise:
      said = Bilingual(zh: "好，记下了，以后不打这个号。", en: "Done, we won't ring this number again.")
    case .thanks: said = Bilingual(zh: "谢谢您，再见。", en: "Thank you, goodbye.")
    }
    return said[language]
  }
}
