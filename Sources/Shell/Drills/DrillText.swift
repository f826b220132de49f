import CivilTime
import Diagnostics
import Playbooks
import Rehearsal
import Spacing

/// How drills look on the screen, and as JSON.
struct DrillText {
  private let screen: CallScreen
  private let language: Language
  private let now: Instant
  private let columns: Int

  init(_ desk: Desk) {
    screen = CallScreen(desk)
    language = desk.language
    now = desk.now
    columns = desk.columns
  }

  private func paragraph(_ text: Bilingual, _ meaning: Styled.Meaning = .plain) -> Styled {
    var styled = Styled()
    for line in text[language].wrapped(at: columns) { styled.line(line, meaning) }
    return styled
  }

  // MARK: Before an answer

  func heading(_ items: [DrillQueue.Item], _ round: DrillRound) -> Styled {
    let shown = items.prefix(round.remaining(inHand: 0))
    var due = 0
    var lost = 0
    var new = 0
    var ahead = 0
    for item in shown {
      switch item.why {
      case .due: due += 1
      case .lost: lost += 1
      case .new: new += 1
      case .ahead: ahead += 1
      }
    }
    let parts: [(Int, Bilingual)] = [
      (due, Bilingual(zh: "到期 \(due)", en: "\(due) due")),
      (
        lost,
        Bilingual(zh: "真电话里丢过的 \(lost)", en: "\(lost) that cost real calls")
      ),
      (new, Bilingual(zh: "新的 \(new)", en: "\(new) new")),
      (ahead, Bilingual(zh: "提前练 \(ahead)", en: "\(ahead) ahead of its day")),
    ]
    let said = parts.filter { $0.0 > 0 }.map { $0.1 }
    let minutes = max(1, (shown.count * 80 + 30) / 60)
    var text = paragraph(
      Bilingual(
        zh: "速练 · \(shown.count) 张：" + said.map(\.zh).joined(separator: "、") + "（约 \(minutes) 分钟）",
        en: "Drill · \(count(shown.count, "card")): " + said.map(\.en).joined(separator: ", ")
          + " (about \(count(minutes, "minute")))"), .heading)
    text.append(
      paragraph(
        Bilingual(
          zh: "照电话里那样回一句。  、提示  、重说  、收尾", en: "Answer as on the phone.  /hint  /again  /end"),
        .quiet))
    return text
  }

  /// Where the sitting stands, and what the prospect says.
  func phrase(_ drill: Drill, _ round: DrillRound) -> Styled {
    var text = Styled("\n")
    let number = round.done.count + 1
    let behind = round.remaining(inHand: 1)
    let place =
      behind == 0
      ? Bilingual(zh: "第 \(number) 张，最后一张", en: "card \(number), the last one")
      : Bilingual(
        zh: "第 \(number) 张，后面还有 \(behind) 张",
        en: "card \(number), \(behind) to come")
    text.line(place[language], .quiet)
    let words = drill.pair.map { SlotWords($0, at: now.slot).short(language) }
    if case .answer(.reflex) = drill.duty, words.count > 1 {
      text.append(screen.row(.slots, screen.numbered(words, from: 1), .quiet))
    }
    text.append(screen.row(.prospect, drill.phrase, .prospect))
    return text
  }

  func hint(_ drill: Drill) -> Styled {
    let duty: Bilingual
    switch drill.duty {
    case .letGo:
      duty = Bilingual(
        zh: "到此为止：说一句会照办，道别，不再约。", en: "It is final: say it will be honoured, and goodbye.")
    case .answer(.real):
      duty = Bilingual(
        zh: "真顾虑：先认同，再问清，这一句不约。", en: "A real concern: acknowledge, find out, no ask yet.")
    default:
      duty = Bilingual(
        zh: "推脱：先认同，给个理由，再给两个时间。", en: "A put-off: acknowledge, give a reason, offer two times.")
    }
    var text = screen.row(.comment, duty[language], .quiet)
    if let hint = drill.hint {
      text.append(screen.row(.cue, language == .zh ? "开头：「\(hint)」" : "Begin: “\(hint)”", .quiet))
    }
    return text
  }

  func again(_ drill: Drill) -> Styled { screen.row(.prospect, drill.phrase, .prospect) }

  var help: Styled {
    var text = Styled()
    let rows: [Bilingual] = [
      Bilingual(zh: "、提示　这一句要做什么，和开头", en: "/hint    what the line is for, and how to begin"),
      Bilingual(zh: "、重说　上一张再说一遍，不改评分", en: "/again   the last card once more; the grade stays"),
      Bilingual(zh: "、查　　翻一张应对卡", en: "/lookup  an answer card"),
      Bilingual(zh: "、收尾　到这儿，练过的都记下了", en: "/end     stop here; what was drilled is kept"),
      Bilingual(
        zh: "1 2 3　 把上一张的评分往低里改：重来、吃力、记住了", en: "1 2 3    lower the last grade: again, hard, good"),
    ]
    for row in rows { for line in row[language].wrapped(at: columns) { text.line(line) } }
    return text
  }

  // MARK: After it

  /// - Parameter borrowed: the objection whose card the answer was taken from.
  func outcome(
    _ answer: Drill.Answer, _ drill: Drill, _ done: DrillRound.Done, _ borrowed: Objection?
  ) -> Styled {
    var text = remark(answer, drill)
    if let borrowed {
      let (own, other) = (harmless(drill.objection.name.value), harmless(borrowed.name.value))
      text.append(
        screen.row(
          .comment,
          Bilingual(
            zh: "✗ 这是答「\(other)」的话；他说的是「\(own)」，接不上。",
            en: "missed: these words answer “\(other)”; what was said is “\(own)”.")[language]))
    }
    text.append(card(drill))
    text.append(memory(drill, done))
    return text
  }

  func retry(_ answer: Drill.Answer, _ drill: Drill) -> Styled {
    let points =
      language == .zh
      ? "再说一遍：\(answer.points) 分（评分不改）" : "Said again: \(answer.points) (the grade stays)"
    var text = remark(answer, drill)
    text.append(screen.row(.note, points, .quiet))
    return text
  }

  private func remark(_ answer: Drill.Answer, _ drill: Drill) -> Styled {
    guard !answer.said.isEmpty else { return Styled() }
    var remark = Turn.Remark()
    let missed = answer.marks.filter { $0.verdict == .missed }
    remark.missed = missed.sorted { weight($0) > weight($1) }.prefix(2).map(\.remark)
    remark.met = answer.marks.filter {
      $0.verdict == .met && Criterion[$0.criterion].isPraised
    }.prefix(2).map(\.remark)
    guard !remark.isEmpty else {
      let plain = language == .zh ? "没有可挑的。" : "nothing to mend."
      return missed.isEmpty ? screen.row(.comment, plain, .quiet) : Styled()
    }
    return screen.remark(remark)
  }

  private func weight(_ mark: Mark) -> Int {
    let criterion = Criterion[mark.criterion]
    return criterion.weight + (criterion.isRedLine ? 1000 : 0)
  }

  /// The answer card, as far as this turn needs it.
  private func card(_ drill: Drill) -> Styled {
    var text = Styled()
    if let model = drill.model { text.append(screen.row(.model, model, .rep)) }
    if let later = drill.answerAfterwards {
      text.append(screen.row(.note, (language == .zh ? "问清之后：" : "Then: ") + later, .quiet))
    }
    if let again = drill.again {
      text.append(
        screen.row(.note, (language == .zh ? "他再推：" : "If it comes again: ") + again, .quiet))
    }
    if let never = drill.never {
      let why = never.why.map { language == .zh ? "（\($0)）" : " (\($0))" } ?? ""
      text.append(
        screen.row(.note, (language == .zh ? "别说：" : "Avoid: ") + never.line + why, .quiet))
    }
    return text
  }

  /// The grade, when it comes again, and how to lower it.
  func memory(_ drill: Drill, _ done: DrillRound.Done) -> Styled {
    let name = harmless(drill.objection.name.value)
    var line: String
    switch language {
    case .zh: line = "\(name) · \(done.grade.title.zh)，\(comesBack(done))"
    case .en: line = "\(name): \(done.grade.title.en), \(comesBack(done))"
    }
    if done.grade > .again {
      let lower = Grade.allCases.filter { $0 < done.grade }
      let keys = lower.map { "\($0.rawValue) \($0.title[language])" }
      line +=
        language == .zh
        ? "　（往低里改：\(keys.joined(separator: "、"))）" : "  (lower it: \(keys.joined(separator: ", ")))"
    }
    return screen.row(.memory, line, done.grade == .again ? .warning : .good)
  }

  private func comesBack(_ done: DrillRound.Done) -> String {
    let due = Instant(seconds: done.dueSeconds, offsetMinutes: now.offsetMinutes)
    let days = due.day.number - now.day.number
    switch (language, days) {
    case (.zh, ...0): return done.card.state == .review ? "今天再来" : "过一会儿再来"
    case (.zh, 1): return "明天再来"
    case (.zh, _): return "\(due.day.short(.zh, today: now.day))再来"
    case (.en, ...0): return done.card.state == .review ? "again today" : "again in a moment"
    case (.en, 1): return "back tomorrow"
    case (.en, _): return "back on \(due.day.short(.en, today: now.day))"
    }
  }

  // MARK: The end

  func summary(
    _ round: DrillRound, seconds: Int, standings: [DrillQueue.Standing], streak: Int
  ) -> Styled {
    var text = Styled("\n")
    let counts = Grade.allCases.reversed().compactMap { grade -> Bilingual? in
      let number = round.done.count { $0.grade == grade }
      guard number > 0 else { return nil }
      return Bilingual(zh: "\(grade.title.zh) \(number)", en: "\(number) \(grade.title.en)")
    }
    let minutes = (seconds + 30) / 60
    var line = Bilingual(
      zh: "速练 \(round.done.count) 张" + (minutes > 0 ? "，\(minutes) 分钟" : "") + "："
        + counts.map(\.zh).joined(separator: "、") + "。",
      en: "\(count(round.done.count, "drill"))"
        + (minutes > 0 ? " in \(count(minutes, "minute"))" : "") + ": "
        + counts.map(\.en).joined(separator: ", ") + ".")
    if streak > 1 {
      line = Bilingual(
        zh: line.zh + "连着第 \(streak) 个工作日。", en: line.en + " Working day \(streak) in a row.")
    }
    text.append(paragraph(line, .strong))
    if let next = upcoming(standings) { text.append(paragraph(next, .quiet)) }
    return text
  }

  /// What comes on the next days with a drill: `明天 2 张，11月27日 周五 1 张`.
  private func upcoming(_ standings: [DrillQueue.Standing]) -> Bilingual? {
    var days: [Day: Int] = [:]
    for standing in standings {
      let day = Instant(seconds: standing.dueSeconds, offsetMinutes: now.offsetMinutes).day
      if day > now.day { days[day, default: 0] += 1 }
    }
    let next = days.sorted { $0.key < $1.key }.prefix(2)
    guard !next.isEmpty else { return nil }
    let zh = next.map { "\($0.key.short(.zh, today: now.day)) \($0.value) 张" }
    let en = next.map { "\(count($0.value, "card")) on \($0.key.short(.en, today: now.day))" }
    return Bilingual(
      zh: "接下来：\(zh.joined(separator: "，"))。", en: "Coming up: \(en.joined(separator: ", ")).")
  }

  // MARK: JSON

  /// One object a drill.
  func json(
    _ answer: Drill.Answer, _ drill: Drill, _ done: DrillRound.Done, _ borrowed: Objection?
  ) -> JSON {
    .members([
      "objection": .string(drill.objection.id.value),
      "name": .string(drill.objection.name.value),
      "nature": .string(drill.objection.nature.rawValue), "phrase": .string(drill.phrase),
      "said": .string(answer.said), "heard": CallJSON.heard(answer.heard),
      "marks": .array(answer.marks.map { CallJSON.mark($0, language) }),
      "borrowed": .text(borrowed?.id.value),
      "points": .int(answer.points), "failedBy": .text(answer.failedBy?.rawValue),
      "grade": .string(done.grade.name), "why": .string(why(done.before.why)),
      "recall": done.before.drilled == 0 ? .null : .number(done.before.recall),
      "state": .string("\(done.card.state)"),
      "stabilityDays": done.card.memory.map { .number($0.stabilityDays) } ?? .null,
      "difficulty": done.card.memory.map { .number($0.difficulty) } ?? .null,
      "due": .string(due(done)), "model": .text(drill.model),
    ])
  }

  func lowered(_ done: DrillRound.Done) -> JSON {
    .members([
      "objection": .string(done.before.objection.id.value), "lowered": .bool(true),
      "grade": .string(done.grade.name), "state": .string("\(done.card.state)"),
      "due": .string(due(done)),
    ])
  }

  private func due(_ done: DrillRound.Done) -> String {
    Instant(seconds: done.dueSeconds, offsetMinutes: now.offsetMinutes).text
  }

  private func why(_ why: DrillQueue.Why) -> String {
    switch why {
    case .due: "due"
    case .lost: "lost"
    case .new: "new"
    case .ahead: "ahead"
    }
  }
}
