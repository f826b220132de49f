import CivilTime
package import Diagnostics
import Statistics

extension Review.Action {
  /// `✓ find out first ×10, by 2026-11-27: meetings`.
  package var line: Bilingual {
    let mark = isDone.map { $0 ? "✓" : "✗" } ?? "–"
    let many = times.map { " ×\($0)" } ?? ""
    return Bilingual(
      zh: "\(mark) \(what)\(many)" + (due.map { "，\($0.text) 之前" } ?? "")
        + (reason.map { "：\($0)" } ?? ""),
      en: "\(mark) \(what)\(many)" + (due.map { ", by \($0.text)" } ?? "")
        + (reason.map { ": \($0)" } ?? ""))
  }
}

/// What the program adds to the counts: chance, sources, proposals, answers.
extension Review {
  func chanceLines(_ page: inout TextPage) {
    if let drop {
      for sentence in drop.sentences { page.line(sentence, .warning) }
    } else if let drySpell {
      page.heading(Bilingual(zh: "连空", en: "Dry spell"))
      for sentence in drySpell.sentences { page.line(sentence) }
    }
  }

  func sourceLines(_ page: inout TextPage) {
    let known = sources.filter { $0.tally[.conversations] > 0 }
    guard known.count > 1 else { return }
    page.heading(Bilingual(zh: "按名单来源", en: "By list source"))
    let rate = Rate.appointment(.conversation)
    for part in known {
      let name =
        part.key.isEmpty ? Bilingual(zh: "（没有记）", en: "(not noted)")[page.language] : part.key
      page.row(name, rate.figures(rate.proportion(of: part.tally), page.language))
    }
    page.quiet(rate)
  }

  func proposalLines(_ page: inout TextPage, _ names: Names) {
    let list = proposals { name in
      let words = names.objection(name)
      return Bilingual(zh: words, en: words)
    }
    guard !list.isEmpty, agreed.isEmpty else { return }
    page.heading(Bilingual(zh: "可以答应的行动", en: "Actions you could agree to"))
    for proposal in list { page.line(proposal.line) }
  }

  func answerLines(_ page: inout TextPage) {
    let known = Question.allCases.filter { answers[$0] != nil }
    guard !known.isEmpty else { return }
    page.heading(Bilingual(zh: "你的回答", en: "Your answers"))
    for question in known {
      page.line(words(of: question))
      switch answers[question] {
      case .said(let words): page.line(Bilingual(zh: "　› \(words)", en: "  › \(words)"), .strong)
      case .skipped, nil: page.quiet(Bilingual(zh: "　跳过了", en: "  skipped"))
      }
    }
  }
}

extension Review.Proposal {
  /// `read back … ×5, by 2026-12-04`.
  package var line: Bilingual {
    Bilingual(
      zh: "\(what.zh) ×\(times)，\(due.text) 之前", en: "\(what.en) ×\(times), by \(due.text)")
  }
}

extension Review.DrySpell {
  /// The run, how usual it is at the own rate, and what follows.
  package var sentences: [Bilingual] {
    let odds = percentText(chance)
    var list = [
      Bilingual(
        zh: "连着 \(run) 次接通没约到。你每接通邀约成功率是 \(own.percent)（\(own.fraction)）；"
          + "\(among) 次接通里出现连空 \(run) 次，机会是 \(odds)。",
        en:
          "\(run) conversations in a row without an appointment. You make one in \(own.percent) of "
          + "conversations (\(own.successes) of \(own.trials)); among \(among) a run of \(run) turns up "
          + "\(odds) of the time.")
    ]
    if chance >= 0.05 {
      list.append(
        Bilingual(zh: "不是你变差了，是数自己会这样走。", en: "You did not get worse; numbers walk like that."))
    } else {
      list.append(
        Bilingual(
          zh: "这样的一段少见，值得回头听两通：名单换了没有，开场换了没有？",
          en:
            "Such a run is rare. Two calls are worth hearing again: did the list change, or the opening?"
        ))
    }
    return list
  }
}

extension DropWatch.Note {
  /// What the watch saw, and that it is worth a look.
  package var sentences: [Bilingual] {
    [
      Bilingual(
        zh: "值得看一眼：近 \(since) 周每拨打 \(recent.percent)（\(recent.fraction)），"
          + "平常是 \(usual.percent)（\(usual.fraction)）。这样的走低，凭运气一年也难得碰上几回。",
        en:
          "Worth a look: \(recent.percent) per dial (\(recent.successes) of \(recent.trials)) in the last "
          + "\(count(since, "week")), against your usual \(usual.percent) (\(usual.successes) of "
          + "\(usual.trials)). Chance alone rarely drifts so low."),
      Bilingual(
        zh: "先看名单和钟点有没有换，再听两通开场。（累积和 CUSUM，过 3 才提）",
        en:
          "See first whether list or hours changed, then hear two openings again. (CUSUM, mentioned "
          + "from 3 on)"),
    ]
  }
}
