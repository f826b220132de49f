import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

extension BlockCall {
  mutating func obey(_ command: SlashCommand, _ desk: Desk) throws -> ConversationState {
    guard let word = BlockWords.Word.named(command.name) else {
      let all = BlockWords.Word.allCases.flatMap { [$0.rawValue, $0.chinese] }
      let near = Suggestion.nearest(to: command.name, in: all)
      desk.note(
        Bilingual(
          zh: "拨打时没有「\(harmless(command.name))」" + (near.map { "，是不是「、\($0)」？" } ?? "；、帮助 看全部"),
          en: "no “\(harmless(command.name))” in a block"
            + (near.map { "; did you mean /\($0)?" } ?? "; /help lists them")), .warning)
      return .goesOn
    }
    switch word {
    case .help: BlockWords.Word.say(desk)
    case .pause:
      sayLeft(desk)
      return .over
    case .end:
      try finish(desk)
      return .over
    case .skip:
      guard let step else { return .goesOn }
      try desk.withJournal { try $0.skip(step, of: block) }
      if try !advance(desk) {
        try finish(desk)
        return .over
      }
    case .undo: try undo(desk)
    case .card: show(desk)
    case .slots:
      slotPair += 1
      let all = RepCalendar(desk).offer
      let start = (slotPair * 2) % max(2, all.count)
      slots = Array(all.dropFirst(start).prefix(2))
      desk.say(
        BlockScreen(desk).row(Bilingual(zh: "可约", en: "slots"), BlockScreen(desk).numbered(slots)))
    case .lookup: try look(command.rest, desk)
    case .note:
      guard var current = step, !command.rest.isEmpty else { return .goesOn }
      current.note = [current.note, command.rest].compactMap { $0 }.joined(separator: "；")
      step = current
      try desk.withJournal { try $0.keep(current, of: block) }
      desk.say(Bilingual(zh: "记下了", en: "noted"), .quiet)
    case .close, .keep:
      try decide(word == .close ? .close : .keep, desk)
    case .why:
      guard !command.rest.isEmpty else { return .goesOn }
      try decide(.reason(command.rest), desk)
    }
    return .goesOn
  }

  /// Decides about the lead that was logged last.
  private func decide(_ what: Decision.What, _ desk: Desk) throws {
    guard let last else {
      return desk.note(
        Bilingual(zh: "这一轮还没有记过", en: "nothing was logged in this block yet"), .warning)
    }
    try desk.withJournal { try $0.decide(what, lead: last.reference, at: desk.now) }
    let lead = try desk.lead(named: "#\(last.code)", rules)
    let text = LeadText(desk)
    desk.say(
      Bilingual(
        zh: "#\(lead.code) \(text.title(lead))　\(text.step(lead))",
        en: "#\(lead.code) \(text.title(lead))  \(text.step(lead))"), .good)
  }
}
