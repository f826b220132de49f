import CivilTime
import Diagnostics
import Hearing
import Playbooks
import Rehearsal

/// A marked call on the screen and as JSON.
struct MarkText {
  let name: String
  let transcript: CallTranscript
  let call: MarkedCall
  /// The rep's own words in a won call, for the turning sentence.
  let won: WonAnswers.Found?
  /// The answer card's words with the two slots at hand, where nothing of the rep's own is known.
  let model: String?

  private var turning: MarkedCall.Answer? { call.turning.map { call.answers[$0] } }

  // MARK: For people

  func text(_ desk: Desk) -> Styled {
    let screen = CallScreen(desk)
    var text = Styled()
    for line in heading(desk.language).wrapped(at: desk.columns) { text.line(line, .heading) }
    if let guessed = transcript.guessedRep {
      let said = Bilingual(
        zh: "把「\(harmless(guessed))」当作你；不是就加 --me 名字",
        en: "“\(harmless(guessed))” is taken for you; if not, add --me NAME")
      for line in said[desk.language].wrapped(at: desk.columns) { text.line(line, .quiet) }
    }
    for answer in call.answers {
      text.line()
      if let part = answer.answered {
        let label = answer.label.flatMap { $0.isObjection ? $0.title[desk.language] : nil }
        let note = label.map { screen.language == .zh ? "　（\($0)）" : "   (\($0))" } ?? ""
        text.append(screen.row(.prospect, harmless(part.text) + note, .prospect))
      }
      text.append(
        screen.row(.rep, (screen.language == .zh ? "› " : "> ") + harmless(answer.said), .rep))
      if let remark = Self.remark(answer) {
        text.append(screen.row(.comment, screen.plainly(remark.text(desk.language)), .quiet))
      }
    }
    text.line()
    text.append(result(screen, desk))
    return text
  }

  private func heading(_ language: Language) -> String {
    let mine = call.answers.count
    let theirs = transcript.parts.count - mine
    return Bilingual(
      zh: "打分 · \(harmless(name)) · 你 \(mine) 句，客户 \(theirs) 句",
      en: "Marks · \(harmless(name)) · you \(count(mine, "turn")), the prospect \(theirs)")[
        language]
  }

  /// What was done that is hard, and all that was missed.
  private static func remark(_ answer: MarkedCall.Answer) -> Turn.Remark? {
    var remark = Turn.Remark()
    for mark in answer.marks {
      switch mark.verdict {
      case .met where Criterion[mark.criterion].isPraised && remark.met.count < 2:
        remark.met.append(mark.remark)
      case .missed: remark.missed.append(mark.remark)
      default: break
      }
    }
    if let number = answer.askNumber {
      remark.tail = Bilingual(zh: "（第 \(number) 次邀约）", en: "(ask \(number))")
    }
    return remark.isEmpty ? nil : remark
  }

  private func result(_ screen: CallScreen, _ desk: Desk) -> Styled {
    let language = desk.language
    var text = Styled()
    var ending = [
      call.reach == .connected ? call.outcome.title[language] : call.reach.title[language]
    ]
    if let slot = call.appointmentAt ?? call.callbackAt {
      ending.append(SlotWords(slot, at: desk.now.slot).dated(language))
    }
    let heard = Bilingual(zh: "　（听出来的，你说了算）", en: "   (as heard; you decide)")[language]
    text.append(screen.row(.result, ending.joined(separator: " · ") + heard, .strong))
    text.append(screen.row(.score, score(language)))
    text.append(screen.lost(call.score))
    if let turning { text.append(screen.row(.turning, self.turning(turning)[language])) }
    if let keep = call.keep { text.append(screen.row(.keep, keep[language], .good)) }
    if let start = call.start { text.append(screen.row(.start, start[language])) }
    if let stop = call.stop { text.append(screen.row(.stop, stop[language])) }
    return text
  }

  private func score(_ language: Language) -> String {
    if let criterion = call.score.failedBy.map({ Criterion[$0] }) {
      return Bilingual(
        zh: "0。踩了红线：\(criterion.question.zh)",
        en: "0. A red line was crossed: \(criterion.question.en)")[language]
    }
    return Bilingual(
      zh: "\(call.score.points)。（只看你怎么说，不看约没约到）",
      en: "\(call.score.points). (It judges what you said, not whether they agreed.)")[language]
  }

  /// Where the call turned, and the words to try there.
  private func turning(_ answer: MarkedCall.Answer) -> Bilingual {
    let quote = Self.quoted(answer.said, 60)
    if call.outcome == .appointment {
      return Bilingual(
        zh: "第 \(answer.line) 行，就是这句约到的：「\(quote)」",
        en: "line \(answer.line), the sentence that won it: “\(quote)”")
    }
    let before = answer.answered.map { Self.quoted($0.text, 36) }
    var line = Bilingual(
      zh: "第 \(answer.line) 行。" + (before.map { "他说「\($0)」，" } ?? "") + "你说「\(quote)」。",
      en: "line \(answer.line). " + (before.map { "They said “\($0)”; y" } ?? "Y")
        + "ou said “\(quote)”.")
    if let won {
      let said = Self.quoted(won.said, 90)
      line = Bilingual(
        zh: line.zh + "\(won.day.month) 月 \(won.day.day) 日对练约到的那通，同样的话你是这么接的：「\(said)」",
        en: line.en
          + " In the practice call you won on \(won.day.text), you met the same with “\(said)”")
    } else if let model {
      line = Bilingual(
        zh: line.zh + "可以试试：「\(harmless(model))」", en: line.en + " Try “\(harmless(model))”")
    }
    return line
  }

  /// Cut, and without a full stop before the quotation mark.
  private static func quoted(_ text: String, _ cells: Int) -> String {
    var text = harmless(text)
    while let last = text.last, "。.".contains(last) { text.removeLast() }
    return text.truncated(to: cells)
  }

  // MARK: For programs

  func json(saved: String?, _ language: Language) -> JSON {
    .members([
      "file": .string(name),
      "turns": .array(call.answers.map { self.answer($0, language) }),
      "reach": .string(call.reach.rawValue), "outcome": .string(call.outcome.rawValue),
      "appointmentAt": .text(call.appointmentAt?.text), "callbackAt": .text(call.callbackAt?.text),
      "asks": .array(call.asks.map { .string($0.style.rawValue) }),
      "objections": .array(
        call.objections.map {
          .members(["id": .string($0.objection), "handled": .bool($0.handled)])
        }),
      "score": .int(call.score.points), "failedBy": .text(call.score.failedBy?.rawValue),
      "parts": CallJSON.parts(call.score),
      "turning": turning.map { answer in
        .members([
          "line": .int(answer.line), "said": .string(answer.said),
          "answers": .text(answer.answered?.text), "label": .text(answer.label?.rawValue),
          "remark": .string(self.turning(answer)[language]),
          "own": .text(won?.said), "model": .text(model),
        ])
      } ?? .null,
      "keep": .text(call.keep?[language]), "start": .text(call.start?[language]),
      "stop": .text(call.stop?[language]), "rep": .text(transcript.guessedRep),
      "call": .text(saved),
    ])
  }

  private func answer(_ answer: MarkedCall.Answer, _ language: Language) -> JSON {
    .members([
      "line": .int(answer.line), "said": .string(answer.said),
      "answers": answer.answered.map { part in
        .members([
          "line": .int(part.line), "text": .string(part.text),
          "label": .text(answer.label?.rawValue),
        ])
      } ?? .null,
      "heard": CallJSON.heard(answer.heard),
      "marks": .array(answer.marks.map { CallJSON.mark($0, language) }),
      "ask": answer.askNumber.map { .int($0) },
    ])
  }
}
