import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// The words of a block: slash commands, further keys, what was logged.
enum BlockWords {
  /// What may be typed behind a slash in a block.
  enum Word: String, CaseIterable {
    case help, skip, slots, note, lookup, card, undo, why, close, keep, pause, end

    var chinese: String {
      switch self {
      case .help: "帮助"
      case .skip: "跳过"
      case .slots: "可约"
      case .note: "备注"
      case .lookup: "查"
      case .card: "名单"
      case .undo: "撤销"
      case .why: "为什么"
      case .close: "关掉"
      case .keep: "再打"
      case .pause: "暂停"
      case .end: "结束"
      }
    }

    /// Whether the bare word is the command: nobody looks an answer card up by it.
    var needsNoSlash: Bool {
      switch self {
      case .help, .skip, .undo, .pause, .end: true
      case .slots, .note, .lookup, .card, .why, .close, .keep: false
      }
    }

    var does: Bilingual {
      switch self {
      case .help: Bilingual(zh: "这些", en: "this list")
      case .skip: Bilingual(zh: "这个先不打", en: "not this one now")
      case .slots: Bilingual(zh: "换两个时间", en: "two other times")
      case .note: Bilingual(zh: "记一句客户的话", en: "note what was said")
      case .lookup: Bilingual(zh: "查应对卡（直接打字也行）", en: "an answer card (plain words do too)")
      case .card: Bilingual(zh: "再看一遍这个名单", en: "this lead again")
      case .undo:
        Bilingual(zh: "撤掉上一通（- 或退格也行）", en: "take the last call back (also - or Backspace)")
      case .why: Bilingual(zh: "上一个卡在哪", en: "what holds the last one up")
      case .close: Bilingual(zh: "上一个关掉", en: "close the last one")
      case .keep: Bilingual(zh: "上一个再打一轮", en: "another round for the last one")
      case .pause: Bilingual(zh: "先停，接着打就回来", en: "stop here; resume comes back")
      case .end: Bilingual(zh: "这一轮到此为止，看数", en: "end the block and see its figures")
      }
    }

    static func named(_ word: String) -> Word? {
      let aliases: [String: Word] = [
        "stop": .end, "quit": .end, "收尾": .end, "停": .pause, "撤": .undo, "next": .skip, "?": .help,
      ]
      return allCases.first { $0.rawValue == word || $0.chinese == word } ?? aliases[word]
    }

    static func say(_ desk: Desk) {
      var text = BlockScreen(desk).keys(isTalking: false)
      text.append(BlockScreen(desk).keys(isTalking: true))
      for word in allCases {
        let name = desk.language == .zh ? "、\(word.chinese)" : "/\(word.rawValue)"
        let line = name.padded(to: 10) + word.does[desk.language]
        for piece in line.wrapped(at: desk.columns, indent: 10) { text.line(piece) }
      }
      desk.say(text)
    }
  }

  /// The digits that may follow the keys typed so far.
  static func sayMore(_ keys: String, _ desk: Desk) {
    guard !desk.isJSON else { return }
    let plain = keys.filter { $0 != "+" }
    // A call put through goes on as the person's own.
    let own = plain.hasPrefix("21") ? "1" + plain.dropFirst(2) : plain
    let menu = own.hasPrefix("2") ? Outcome.layerTwoB : Outcome.layerTwo
    let typed = String(own.dropFirst())
    var choices: [Choice] = []
    for entry in menu where entry.keys.hasPrefix(typed) {
      let rest = String(entry.keys.dropFirst(typed.count))
      if typed.isEmpty, entry.keys.hasPrefix("8") {
        if entry.keys == "81" {
          choices.append(Choice("8", Bilingual(zh: "有具体原因 …", en: "a stated reason …")))
        }
        continue
      }
      choices.append(Choice(rest, entry.outcome.title))
    }
    desk.say(desk.menu(choices))
  }

  static func sayTime(
    _ refusal: Bilingual?, _ record: CallRecord, _ slots: [Slot], _ desk: Desk
  ) {
    if let refusal { desk.note(refusal, .warning) }
    guard !desk.isJSON else { return }
    let screen = BlockScreen(desk)
    desk.say(
      screen.line(
        record.outcome == .appointment
          ? Bilingual(
            zh: "约在什么时候？\(screen.numbered(slots))，或直接写：周四下午3点；- 不记",
            en: "When is it? \(screen.numbered(slots)), or write it: thu 3pm; - logs nothing")
          : Bilingual(
            zh: "什么时候再打？直接写：明天上午10点、半小时后；- 不记",
            en: "When will you ring? Write it: tomorrow 10am, in half an hour; - logs nothing")))
  }

  /// What was logged, and what comes next for the lead.
  static func say(_ record: CallRecord, _ lead: Journal.Lead?, _ desk: Desk) {
    let summary = CallText.summary(record, desk.language, today: desk.today)
    let grade = record.effectiveGrade.map { " · \($0.rawValue)" } ?? ""
    let time =
      record.durationSeconds.map { seconds in
        " · \(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
      } ?? ""
    desk.say(Styled("✓ \(summary)\(grade)\(time)\n", .good))
    if record.outcome == .doNotContact {
      return desk.say(
        Bilingual(zh: "已进禁拨名单，从现在起生效", en: "on the do-not-contact list from now on"), .warning)
    }
    guard let lead else { return }
    if lead.state != .closed {
      let step = LeadText(desk).step(lead)
      desk.say(Bilingual(zh: "　下一步：\(step)", en: "  next: \(step)"), .quiet)
    } else {
      let state = LeadText(desk).state(lead)
      desk.say(Bilingual(zh: "　关了：\(state)", en: "  closed: \(state)"), .quiet)
    }
    if lead.wantsReason {
      desk.say(
        Bilingual(
          zh: "　接通 \(lead.withoutProgress) 次没有进展，卡在哪？、为什么 一句话",
          en:
            "  \(lead.withoutProgress) conversations without progress: what holds it up? /why WORDS"
        ),
        .warning)
    }
    if lead.state == .spent {
      desk.say(
        Bilingual(
          zh: "　打了 \(lead.attempts) 次还没有进展，建议 、关掉；还要打就 、再打",
          en:
            "  \(count(lead.attempts, "call")) without progress: better /close; /keep gives another round"
        ),
        .warning)
    }
  }
}
