import CivilTime
import Diagnostics
import Hearing

/// A line of the rep as the ear explains it: the heard words underlined, what each means, why it is an ask.
struct HearText {
  private let heard: Utterance
  private let now: Slot

  init(_ heard: Utterance, at now: Slot) {
    self.heard = heard
    self.now = now
  }

  func text(_ language: Language, columns: Int) -> Styled {
    var text = underlined(columns: columns)
    text.append(Self.title(heard.ask, language), .strong)
    if let purpose = heard.purpose { text.append(" · \(Self.title(purpose, language))", .quiet) }
    text.line("")
    for piece in reason[language].wrapped(at: columns - 2) { text.line("  " + piece, .quiet) }
    times(language, to: &text)
    for conflict in heard.conflicts {
      let sentence = Bilingual(
        zh: "「\(words(conflict.span))」和 \(conflict.day.text) 对不上，按日期算",
        en: "“\(words(conflict.span))” does not fall on \(conflict.day.text); the date stands")
      for piece in sentence[language].wrapped(at: columns - 2) { text.line("  " + piece, .warning) }
    }
    manners(language, columns, to: &text)
    return text
  }

  // MARK: times

  private func times(_ language: Language, to text: inout Styled) {
    let left = heard.slots.filter { slot in !heard.offered.contains { $0.span.overlaps(slot.span) }
    }
    let rows =
      heard.offered.enumerated().map { ("\($0.offset + 1)", $0.element, Styled.Meaning.good) }
      + left.map { ("–", $0, Styled.Meaning.quiet) }
    let widest = rows.map { words($0.1.span).cells }.max() ?? 0
    for (mark, slot, meaning) in rows {
      text.append("  \(mark) ", meaning)
      text.append(words(slot.span).padded(to: min(widest, 40)), meaning)
      text.line("  \(Self.resolved(slot, language))", meaning)
    }
    if !left.isEmpty, heard.ask != .none {
      text.line(
        "  "
          + Bilingual(
            zh: "– 是听到了、但没有给客户挑的", en: "– was heard, but is not on offer")[language], .quiet)
    }
  }

  private static func resolved(_ slot: HeardSlot, _ language: Language) -> String {
    let weekdays = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    let short = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    var parts: [String] = []
    if let day = slot.day {
      let index = day.weekday.rawValue - 1
      parts.append("\(day.text) \(language == .zh ? weekdays[index] : short[index])")
    } else {
      parts.append(Bilingual(zh: "没说哪天", en: "no day said")[language])
    }
    if let clock = slot.clock { parts.append(clock.text) }
    if let part = slot.part {
      parts.append(language == .zh ? SpokenSlot.name(part) : part.rawValue)
    }
    return parts.joined(separator: " ")
  }

  // MARK: sentences

  private static func title(_ ask: AskStyle, _ language: Language) -> String {
    switch ask {
    case .choice: Bilingual(zh: "二选一", en: "choice-style ask")[language]
    case .single: Bilingual(zh: "单一时间", en: "single-time ask")[language]
    case .open: Bilingual(zh: "开放问", en: "open ask")[language]
    case .none: Bilingual(zh: "没有邀约", en: "no ask")[language]
    }
  }

  private static func title(_ purpose: AskPurpose, _ language: Language) -> String {
    switch purpose {
    case .meeting: Bilingual(zh: "约见", en: "for a meeting")[language]
    case .callback: Bilingual(zh: "约定再打", en: "for a call back")[language]
    }
  }

  private var reason: Bilingual {
    let number = heard.offered.count
    switch heard.ask {
    case .choice:
      return Bilingual(
        zh: "给了 \(number) 个具体时间，客户挑一个就行", en: "\(number) concrete times to choose from")
    case .single:
      return Bilingual(zh: "只给了一个时间，客户只能答行或不行", en: "one time, so the answer is yes or no")
    case .open:
      return Bilingual(
        zh: "在约时间，却没有给出具体的时间", en: "asks for a time without naming one")
    case .none:
      return heard.slots.isEmpty
        ? Bilingual(zh: "没有给时间，也没有问时间", en: "no time is offered and none is asked for")
        : Bilingual(zh: "提到了时间，但不是在约", en: "a time is mentioned, but not to arrange one")
    }
  }

  private func manners(_ language: Language, _ columns: Int, to text: inout Styled) {
    let rows: [(Span?, Bilingual, Styled.Meaning)] = [
      (heard.acknowledges, Bilingual(zh: "认同", en: "acknowledges"), .good),
      (heard.pressure, Bilingual(zh: "施压", en: "presses"), .bad),
      (heard.concedesMaterials, Bilingual(zh: "只给资料", en: "gives materials away"), .warning),
      (heard.confirms, Bilingual(zh: "复述", en: "reads back"), .good),
    ]
    let widest = rows.filter { $0.0 != nil }.map { $0.1[language].cells }.max() ?? 0
    for (span, name, meaning) in rows {
      guard let span else { continue }
      let quoted = Bilingual(zh: "「\(words(span))」", en: "“\(words(span))”")[language]
      text.append("  \(name[language].padded(to: widest))  ", meaning)
      for (index, piece) in quoted.wrapped(at: max(10, columns - widest - 4)).enumerated() {
        text.line((index == 0 ? "" : String(repeating: " ", count: widest + 4)) + piece, .quiet)
      }
    }
  }

  // MARK: words

  private func words(_ span: Span) -> String {
    harmless(String(decoding: Array(heard.text.utf8)[span.start..<span.end], as: UTF8.self))
  }

  /// The line, cut to the width, with marks under the times.
  private func underlined(columns: Int) -> Styled {
    var text = Styled()
    var line = ""
    var marks = ""
    var cells = 0
    func flush() {
      text.line("  " + line, .rep)
      if marks.contains("^") { text.line("  " + marks.trimmedEnd, .good) }
      line = ""
      marks = ""
      cells = 0
    }
    var offset = 0
    for character in heard.text {
      let shown = harmless(String(character))
      let width = shown.cells
      if cells + width > max(10, columns - 2) { flush() }
      let isMarked = heard.slots.contains { $0.span.start <= offset && offset < $0.span.end }
      line += shown
      marks += String(repeating: isMarked ? "^" : " ", count: width)
      cells += width
      offset += character.utf8.count
    }
    flush()
    return text
  }
}
