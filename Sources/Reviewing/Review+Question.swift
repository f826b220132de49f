import CivilTime
package import Diagnostics
import Statistics

extension Review {
  /// The questions of the weekly review, and last the sentence for the lead; raw values are stored.
  package enum Question: Int, CaseIterable, Sendable, Hashable {
    case actions = 1
    case target, weakStage, lostCall, wonCall, prospects, mood, change
    /// What the lead gets to read.
    case lead

    /// What it asks about, in a word or two.
    package var title: Bilingual {
      switch self {
      case .actions: Bilingual(zh: "上周的行动", en: "last week's actions")
      case .target: Bilingual(zh: "目标和实际", en: "target and actual")
      case .weakStage: Bilingual(zh: "最弱一环", en: "the weak stage")
      case .lostCall: Bilingual(zh: "没约到的一通", en: "a call you lost")
      case .wonCall: Bilingual(zh: "约到的一通", en: "a call you won")
      case .prospects: Bilingual(zh: "客户说了什么", en: "what prospects said")
      case .mood: Bilingual(zh: "心情", en: "mood")
      case .change: Bilingual(zh: "下周改一处", en: "one change")
      case .lead: Bilingual(zh: "给主管的一句话", en: "the sentence for your lead")
      }
    }
  }

  /// What was said to a question; a skip is kept as a skip.
  package enum Answer: Sendable, Hashable {
    case said(String)
    case skipped

    package var words: String? {
      if case .said(let words) = self { words } else { nil }
    }
  }

  /// The questions that this week gives reason to ask, in order.
  package var questions: [Question] {
    Question.allCases.filter { question in
      switch question {
      case .actions: !actions.isEmpty
      case .target: target.map { $0 > calls[.appointments] } ?? false
      case .weakStage: if case .stage = weakness { true } else { false }
      case .lostCall: calls[.conversations] > calls[.appointments]
      case .wonCall: calls[.appointments] > 0
      case .mood: moods.contains { !$0.isGood }
      case .prospects: calls[.conversations] > 0
      case .change, .lead: true
      }
    }
  }

  /// The question in words, with what it is about.
  package func words(of question: Question) -> Bilingual {
    switch question {
    case .actions:
      let list = actions.map(\.what).filter { !$0.isEmpty }
      guard !list.isEmpty else {
        return Bilingual(
          zh: "上周答应的事，哪件做了？没做的，卡在哪一步？",
          en: "Of what you said last week, what is done? Where did the rest get stuck?")
      }
      return Bilingual(
        zh: "上周你答应做这几件事：\(list.joined(separator: "；"))。哪件做了？没做的，卡在哪一步？",
        en: "Last week you said you would: \(list.joined(separator: "; ")). Which are done? "
          + "Where did the others get stuck?")
    case .target:
      let made = calls[.appointments]
      guard let wanted = target else {
        return Bilingual(
          zh: "这周约到 \(made) 个，没有定目标。差在名单、差在打，还是差在接通后？",
          en: "You made \(count(made, "appointment")) and had no target. Was it names, calls or "
            + "conversations?")
      }
      return Bilingual(
        zh: "这周目标 \(wanted) 个约见，实际 \(made) 个。差的这几个，是名单不够、打得不够、还是接通后没约成？先自己猜，再看数。",
        en:
          "The target was \(count(wanted, "appointment")), you made \(made). Was it too few names, "
          + "too few calls, or conversations that did not become appointments? Guess first, then look."
      )
    case .weakStage:
      guard case .stage(let stage, let proportion, _, _) = weakness else {
        return Bilingual(zh: "哪一通最能说明这一周？", en: "Which call shows this week best?")
      }
      return Bilingual(
        zh: "最弱一环看起来是「\(stage.title.zh)」（\(stage.rate.title.zh) "
          + "\(proportion.percent)，\(proportion.fraction)）。哪一通最能说明它？那句话你当时怎么说的？",
        en: "The weak stage looks like \(stage.title.en) (\(stage.rate.title.en) "
          + "\(proportion.percent), \(proportion.successes) of \(proportion.trials)). "
          + "Which call shows it best? What exactly did you say there?")
    case .lostCall:
      return Bilingual(
        zh: "挑一通「本该约到却没约到」的。它跟约到的那通，从哪一句开始不一样？",
        en:
          "Pick one call you should have won. At which sentence did it part from the one you did win?"
      )
    case .wonCall:
      return Bilingual(
        zh: "挑一通约到的。换一个客户，同样的说法还能成吗？（能＝方法，不能＝运气）",
        en: "Pick one you won. Would the same words win the next one? (yes is a method, no is luck)"
      )
    case .prospects:
      return Bilingual(
        zh: "客户这周自己说了什么是我们该知道的？（竞品、价格、抱怨，照原话）",
        en:
          "What did prospects say that we should know? (rivals, prices, complaints, in their words)"
      )
    case .mood:
      let crossed = moods.filter { !$0.isGood }
      guard !crossed.isEmpty else {
        return Bilingual(
          zh: "心情：哪一通让它变了？下次它来的时候，你先做哪个动作？",
          en: "Mood: which call changed it? Next time it comes, what will you do first?")
      }
      let zh = crossed.map { "\($0.day.month) 月 \($0.day.day) 日" }.joined(separator: "、")
      let en = crossed.map(\.day.text).joined(separator: ", ")
      return Bilingual(
        zh: "心情：这周打叉的是 \(zh)。打叉前的那一通是什么情况？下次它来的时候，你先做哪个动作？",
        en: "Mood: you crossed \(en). What was the call just before? Next time it comes, what will "
          + "you do first?")
    case .change:
      return Bilingual(
        zh: "下周只改一处。改什么，做多少次，周几之前？要主管帮你哪一件？",
        en: "Change one thing next week. What, how many times, by which day? What one thing do you "
          + "need from your lead?")
    case .lead:
      return Bilingual(
        zh: "给主管的一句话，可以改：", en: "The one sentence your lead gets; change it if you like:")
    }
  }

  /// The sentence the lead gets unless the rep writes another: numbers, the weak stage, the change.
  package func leadSentence(_ language: Language) -> String {
    if let own = answers[.lead]?.words { return own }
    let made = calls[.appointments]
    var zh = "\(week.text)：拨打 \(calls[.dials])，接通 \(calls[.conversations])，约到 \(made)"
    var en =
      "\(week.text): \(count(calls[.dials], "dial")), "
      + "\(count(calls[.conversations], "conversation")), \(count(made, "appointment"))"
    if let target {
      zh += "（目标 \(target)）"
      en += " (target \(target))"
    }
    if case .stage(let stage, _, _, _) = weakness {
      zh += "；最弱一环：\(stage.title.zh)"
      en += "; weak stage: \(stage.title.en)"
    }
    if let change = agreed.first {
      zh += "；下周：\(change.what)"
      en += "; next week: \(change.what)"
    }
    return Bilingual(zh: zh, en: en)[language]
  }
}

extension Review.Question {
  /// Why an answer is not taken as it stands.
  package enum Refusal: Sendable, Hashable {
    /// True of anyone: no call, no quote, no number.
    case vague
    /// Explains a number by character.
    case character

    package var sentence: Bilingual {
      switch self {
      case .vague:
        Bilingual(
          zh: "这句放到谁身上都成立。哪一通？哪句话？（写个数，或者用「」引一句；回车跳过）",
          en: "This would be true of anyone. Which call? Which words? (a number, or a quote in “”; "
            + "Enter skips)")
      case .character:
        Bilingual(
          zh: "人怎么样解释不了一个数。按顺序看：名单够不够、打的钟点、会议、系统，最后才是不想打。是哪一条，几次？（回车跳过）",
          en: "What someone is like explains no number. In order: names, hours, meetings, system "
            + "trouble, and reluctance last. Which one, how many times? (Enter skips)")
      }
    }
  }

  /// Why the answer is not taken, or nil when it is.
  package func refusal(of answer: String) -> Refusal? {
    let words = folded(answer)
    if self != .mood, self != .prospects, self != .lead,
      Self.character.contains(where: { words.contains($0) })
    {
      return .character
    }
    switch self {
    case .weakStage, .lostCall, .wonCall, .prospects: return Self.isSpecific(words) ? nil : .vague
    case .actions, .target, .mood, .change, .lead: return nil
    }
  }

  /// What explains a number by the person.
  private static let character = [
    "态度", "太懒", "偷懒", "懒惰", "不努力", "不够努力", "没努力", "不用心", "没用心", "不上心", "积极性",
    "不积极", "性格", "意志", "狼性", "太笨", "不够拼", "attitude", "lazy", "laziness", "motivat",
    "willpower", "my character", "personality", "try harder", "work harder", "more effort",
    "not trying",
  ]

  /// Whether the folded words name a number or quote somebody.
  private static func isSpecific(_ words: String) -> Bool {
    if words.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) { return true }
    for (open, close) in [("「", "」"), ("『", "』"), ("“", "”"), ("\"", "\""), ("《", "》")] {
      guard let start = words.firstRange(of: open) else { continue }
      if words[start.upperBound...].drop(while: { $0 == " " }).contains(close) { return true }
    }
    // 第三通, 第十二通.
    guard let nth = words.firstIndex(of: "第") else { return false }
    return words[nth...].prefix(6).contains { "通个句次".contains($0) }
  }
}
