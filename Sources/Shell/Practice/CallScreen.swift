import CivilTime
import Diagnostics
import Rehearsal

/// How a practised call looks on the screen: labels on the left, words wrapped beside them.
struct CallScreen {
  let language: Language
  let columns: Int
  /// Words in place of marks, for screen readers.
  let isPlain: Bool

  init(_ desk: Desk) {
    language = desk.language
    columns = desk.columns
    isPlain = desk.isPlain
  }

  enum Label {
    case prospect, rep, comment, slots, result, score, lost, keep, start, stop, tomorrow, line, cue
    case note, exam, say, model, memory, turning, ear

    var word: Bilingual {
      switch self {
      case .prospect: Bilingual(zh: "客户", en: "Prospect")
      case .rep: Bilingual(zh: "你", en: "You")
      case .comment: Bilingual(zh: "旁白", en: "Comment")
      case .slots: Bilingual(zh: "可约", en: "Slots")
      case .result: Bilingual(zh: "结果", en: "Outcome")
      case .score: Bilingual(zh: "得分", en: "Score")
      case .lost: Bilingual(zh: "扣在", en: "Lost on")
      case .keep: Bilingual(zh: "保留", en: "Keep")
      case .start: Bilingual(zh: "开始", en: "Start")
      case .stop: Bilingual(zh: "停止", en: "Stop")
      case .tomorrow: Bilingual(zh: "明早", en: "Tomorrow")
      case .line: Bilingual(zh: "稿子", en: "Script")
      case .cue: Bilingual(zh: "提示", en: "Cue")
      case .exam: Bilingual(zh: "通关", en: "Exam")
      case .ear: Bilingual(zh: "耳朵", en: "Ear")
      case .turning: Bilingual(zh: "转折", en: "Turning")
      case .say: Bilingual(zh: "说法", en: "Say")
      case .model: Bilingual(zh: "参考", en: "Model")
      case .memory: Bilingual(zh: "记忆", en: "Memory")
      case .note: Bilingual(zh: "", en: "")
      }
    }
  }

  /// The label padded to its column.
  func label(_ label: Label) -> String {
    language == .zh ? label.word.zh.padded(to: 6) : label.word.en.padded(to: 10)
  }

  private var indent: Int { language == .zh ? 6 : 10 }

  /// Before what the rep says.
  var prompt: Styled {
    Styled(label(.rep) + (language == .zh ? "› " : "> "), .rep)
  }

  /// A labelled paragraph.
  func row(_ label: Label, _ text: String, _ meaning: Styled.Meaning = .plain) -> Styled {
    var styled = Styled()
    let head = self.label(label)
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let lines = (head + String(paragraph)).wrapped(at: columns, indent: indent)
      for (index, line) in lines.enumerated() {
        if index == 0, line.hasPrefix(head.trimmedEnd) {
          styled.append(head, label.isSpoken ? meaning : .quiet)
          styled.line(String(line.dropFirst(head.count)), meaning)
        } else {
          styled.line(line, meaning)
        }
      }
    }
    return styled
  }

  // MARK: A turn

  /// Everything one typed line brings to the screen.
  func turn(_ turn: Turn) -> Styled {
    var text = Styled()
    if let remark = turn.remark { text.append(self.remark(remark)) }
    for note in turn.asides { text.append(self.note(note)) }
    for (index, line) in turn.reply.enumerated() {
      if index == 0, turn.command == nil, !turn.said.isEmpty || turn.remark != nil { text.line() }
      let aside = line.aside.map { (language == .zh ? "　" : "   ") + $0[language] } ?? ""
      text.append(row(.prospect, line.text + aside, .prospect))
    }
    for note in turn.notes { text.append(self.note(note)) }
    return text
  }

  func remark(_ remark: Turn.Remark) -> Styled {
    row(.comment, plainly(remark.text(language)), .quiet)
  }

  func note(_ note: Turn.Note) -> Styled {
    switch note {
    case .slots(let first, let slots): return row(.slots, numbered(slots, from: first))
    case .words(let words): return row(.comment, words[language], .quiet)
    case .gaps(let line):
      return row(
        .comment, language == .zh ? "接着这句往下填：「\(line)」" : "Fill this in: “\(line)”", .quiet)
    case .choices(let lines):
      var text = row(
        .comment, language == .zh ? "选一句，按数字：" : "Pick a line by its digit:", .quiet)
      for (index, line) in lines.enumerated() {
        text.append(row(.note, "\(index + 1)  \(line)"))
      }
      return text
    case .card(let title, let lines):
      var text = row(.comment, title, .strong)
      for line in lines { text.append(row(.note, line)) }
      return text
    }
  }

  /// `① 周四上午十点　② 周五下午三点`; `1 Thu 26 Nov 10:00   2 Fri 27 Nov 15:00`.
  func numbered(_ slots: [String], from first: Int) -> String {
    slots.enumerated().map { index, slot in
      let number = first + index
      if language == .zh, (1...20).contains(number), let circled = Unicode.Scalar(0x245F + number) {
        return "\(Character(circled)) \(slot)"
      }
      return "\(number) \(slot)"
    }.joined(separator: language == .zh ? "　" : "   ")
  }

  func plainly(_ text: String) -> String {
    guard isPlain, language == .zh else { return text }
    return text.replacing("✓ ", with: "做到：").replacing("✗ ", with: "没做到：")
  }

  // MARK: After the call

  func debrief(_ debrief: Debrief, _ session: Session) -> Styled {
    var text = Styled("\n")
    text.append(row(.result, result(debrief.ending, session), .strong))
    text.append(
      row(
        .note,
        language == .zh
          ? "（对练，不计入邀约成功率，只有你看得见）"
          : "(practice: not in your appointment rate, seen by nobody else)",
        .quiet))
    text.append(row(.score, score(debrief)))
    text.append(lost(debrief.score))
    for line in debrief.disclosures { text.append(row(.comment, line[language])) }
    if let keep = debrief.keep { text.append(row(.keep, keep[language], .good)) }
    if let start = debrief.start { text.append(row(.start, start[language])) }
    if let stop = debrief.stop { text.append(row(.stop, stop[language])) }
    if !debrief.drills.isEmpty { text.append(row(.tomorrow, drills(debrief))) }
    return text
  }

  /// What the points were lost on, the most first.
  func lost(_ score: Score) -> Styled {
    let lost = score.parts.filter { $0.ofTenths - $0.tenths >= 10 }
      .sorted { $0.ofTenths - $0.tenths > $1.ofTenths - $1.tenths }.prefix(4)
    guard !lost.isEmpty, score.failedBy == nil else { return Styled() }
    let parts = lost.map { part -> String in
      let name = Criterion[part.criterion].title[language]
      return "\(name) −\((part.ofTenths - part.tenths + 5) / 10)"
    }
    return row(.lost, parts.joined(separator: language == .zh ? "、" : ", "), .quiet)
  }

  private func result(_ ending: Ending, _ session: Session) -> String {
    var parts: [String] = []
    let title = ending.outcome?.title ?? ending.reach.title
    parts.append(title[language])
    if let appointment = ending.appointment {
      parts.append(SlotWords(appointment.at, at: session.plan.now).dated(language))
      parts.append(appointment.form.title[language])
    }
    if let slot = ending.callbackAt {
      parts.append(SlotWords(slot, at: session.plan.now).dated(language))
    }
    if ending.dissolves { parts.append(language == .zh ? "爽约" : "no-show") }
    if let detail = ending.detail {
      parts.append(language == .zh ? "「\(detail.trimmedMark)」" : "“\(detail.trimmedMark)”")
    }
    return parts.joined(separator: " · ")
  }

  private func score(_ debrief: Debrief) -> String {
    let points = debrief.score.points
    switch (language, debrief.retryScore) {
    case (.zh, nil): return "\(points)。（得分只看你怎么说，不看他答没答应）"
    case (.zh, let retry?): return "按第一次说的算 \(points)；重说之后 \(retry.points)。（得分只看你怎么说，不看他答没答应）"
    case (.en, nil): return "\(points). (It judges what you said, not whether they agreed.)"
    case (.en, let retry?):
      return "\(points) as first said, \(retry.points) after trying again. "
        + "(It judges what you said, not whether they agreed.)"
    }
  }

  private func drills(_ debrief: Debrief) -> String {
    let total = debrief.drills.reduce(0) { $0 + $1.cards }
    // A card takes about eighty seconds, said aloud.
    let minutes = max(1, (total * 80 + 30) / 60)
    switch language {
    case .zh:
      let cards = debrief.drills.map { "\($0.title) ×\($0.cards)" }.joined(separator: "、")
      return "速练 \(total) 张：\(cards)（约 \(minutes) 分钟）"
    case .en:
      let cards = debrief.drills.map { "\($0.objection) x\($0.cards)" }.joined(separator: ", ")
      return "\(count(total, "drill")), about \(count(minutes, "minute")): " + cards
    }
  }
}

extension CallScreen.Label {
  /// Whether the label belongs to words that are said.
  fileprivate var isSpoken: Bool {
    switch self {
    case .prospect, .rep, .result: true
    default: false
    }
  }
}

extension String {
  /// Without a full stop at its end.
  fileprivate var trimmedMark: String {
    var copy = self
    while let last = copy.last, "。.".contains(last) { copy.removeLast() }
    return copy
  }
}
