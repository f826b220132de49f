import ArgumentParser
import CivilTime
import Diagnostics
import Hearing
import Playbooks

struct LookupCommand: DeskCommand {
  static let card = CommandCard(
    "lookup", chinese: ["查"], group: .rehearse,
    summary: Bilingual(zh: "客户这么说，怎么应对", en: "the answer card for what the prospect says"),
    usage: "WORDS…",
    arguments: [
      .init(
        "WORDS", nil, Bilingual(zh: "客户的话，或异议的名字", en: "what was said, or an objection's name"),
        completes: .objections)
    ],
    notes: [
      Bilingual(
        zh: "出了卡片之后：按数字挑别的，回车下一张，- 上一张。",
        en: "After a card: a digit picks another, Enter is the next, - the one before.")
    ],
    examples: [.init(zh: "查 没时间", en: "lookup no time")])

  @Argument var words: [String]

  func run(at desk: inout Desk) throws {
    let text = words.joined(separator: " ")
    let hits = desk.library.lookup(desk.language).hits(text)
    if desk.isJSON { return desk.show(AnswerCard.json(hits, at: desk)) }
    guard let cards = LeafedCards(hits) else {
      if let other = Self.notAnExcuse(text, desk) { return desk.say(other) }
      throw Failure(
        .noInput,
        Bilingual(
          zh: "没有一张应对卡对得上「\(harmless(text))」", en: "no answer card matches “\(harmless(text))”"),
        next: Bilingual(zh: "换客户的原话试试", en: "try the prospect's own words"))
    }
    let pages = AnswerPages(cards, offering: RepCalendar(desk).pair)
    pages.show(desk)
    if desk.world.isConversational { desk.linger(pages) }
  }
}

extension LookupCommand {
  /// Words that no option can be among.
  init?(plainWords words: [String]) {
    guard !words.isEmpty, words.allSatisfy({ !$0.hasPrefix("-") }) else { return nil }
    self.init()
    self.words = words
  }

  /// What the words are when they are clearly no excuse: a question is answered, a yes is read back.
  private static func notAnExcuse(_ text: String, _ desk: Desk) -> Bilingual? {
    let match = desk.library.phrases.matcher(Matcher.language(of: text)).match(text)
    guard !match.unknown, let reply = match.reply, !reply.isObjection, reply != .other else {
      return nil
    }
    return Bilingual(
      zh: "这是「\(reply.title.zh)」，不是推脱，没有应对卡：先照实接一句，再回到两个时间。",
      en: "that is “\(reply.title.en)”, no excuse, so it has no card: answer it plainly in a "
        + "sentence, then come back to the two times.")
  }
}
