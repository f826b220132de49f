import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// The objection is accepted before it is answered.
  package static let acknowledgesFirst = Criterion(
    .acknowledgesFirst,
    title: Bilingual(zh: "先认同", en: "acknowledges first"),
    Bilingual(
      zh: "回应之前，有没有先认同他的话？",
      en: "Was the objection acknowledged before it was answered?"),
    weight: 15, isPraised: true,
    warmth: Warmth(met: 1),
    advice: .start(
      Bilingual(
        zh: "先认同一句，再回应。",
        en: "Acknowledge in one sentence, then answer.")),
    scene: .reflex,
    met: Examples(
      zh: [
        "听得出来，您这阵子一件接一件。周四上午十点，还是周五下午三点？",
        "您忙我知道，所以才先约。您看周四上午十点，还是周五下午三点？",
      ],
      en: [
        "Sounds like one thing after another over there. Thursday at ten, or Friday at three?",
        "I can hear how busy you are. Thursday at ten, or Friday at three?",
      ]),
    missed: Examples(
      zh: ["就二十分钟，周四上午十点，还是周五下午三点？", "其实很快的。"],
      en: ["It's only twenty minutes. Thursday at ten, or Friday at three?", "It is quick."])
  ) { moment in
    guard case .answer(let nature) = moment.duty, nature != .final else { return nil }
    if let span = acknowledgement(in: moment) {
      let quote = moment.quote(moment.said.sentence(at: span.start))
      return .met(
        span, Bilingual(zh: "先接住了他的话：「\(quote)」。", en: "accepted it first: “\(quote)”."))
    }
    let first = moment.said.sentences.first ?? moment.said.whole
    let model = moment.acknowledgements.first
    let tail =
      model.map { Bilingual(zh: "先接一句：「\($0)」", en: "Start with “\($0)”") }
      ?? Bilingual(zh: "先接一句他的处境，再往下说。", en: "Name their situation first, then go on.")
    return .missed(
      first,
      Bilingual(
        zh: "一上来就是「\(moment.quote(first))」，他觉得你没听见。\(tail.zh)",
        en: "“\(moment.quote(first))” comes straight at it, as if nothing had been said. \(tail.en)"
      ))
  }

  /// The words that take up what the prospect said: the ear's, an agreement to send, or the prospect's own.
  static func acknowledgement(in moment: Moment) -> Span? {
    if let heard = moment.utterance.acknowledges { return heard }
    if moment.label == "send-materials", let promised = moment.wording.promisesMaterials {
      return moment.said.sentence(at: promised.start)
    }
    guard moment.wording.contrast.map({ $0.start > 6 }) ?? true else { return nil }
    let bare = moment.acknowledgements.isEmpty ? "" : Moment.bare(moment.said.text)
    for line in moment.acknowledgements {
      let whole = Moment.bare(line)
      if whole.unicodeScalars.count >= 4, bare.hasPrefix(whole) {
        return moment.said.sentences.first
      }
      if let shared = sharedRun(of: line, with: moment.said) { return shared }
    }
    if let echo = moment.wording.echo(of: moment.prospectLine) {
      return moment.said.sentence(at: echo.start)
    }
    return openers.find(in: moment.said).flatMap { $0.start < 48 ? $0 : nil }
  }

  private static let openers: Phrases = [
    "听得出", "明白，", "明白。", "明白您", "我明白", "理解", "我懂", "您说得对", "说得对", "是这个理", "您忙，",
    "您这么", "您先忙", "应该的", "难怪", "也是", "那挺好", "挺好的", "没错", "可不是", "换了我", "换成我",
    "正因为", "当然", "谢谢您直说", "不勉强", "您直说", "确实", "是该", "您放心", "问得好", "该问",
    "i can hear", "i hear you", "sounds like", "i see", "understood", "fair enough",
    "fair question",
    "fair point", "of course", "makes sense", "that makes sense", "you're right", "quite right",
    "no wonder", "i'd feel the same", "i understand", "nearly everyone", "good question",
    "good point",
    "thanks for saying", "thank you for saying", "i'd ask that too", "that's fair", "reasonable",
    "as you should", "sensible", "that's a full", "you've got your hands",
  ]

  /// A run of at least five Chinese characters or three words that a written line and the rep share.
  private static func sharedRun(of line: String, with said: Spoken) -> Span? {
    let characters = Array(line.filter { !$0.isPunctuation && !$0.isWhitespace })
    if characters.count >= 5, characters[0].unicodeScalars.first?.isHan ?? false {
      for start in 0...(characters.count - 5) {
        let piece = String(characters[start..<(start + 5)])
        if let found = said.find(Array(piece.utf8)) { return said.sentence(at: found.start) }
      }
      return nil
    }
    let words = line.lowercased().split(separator: " ").map(String.init)
    guard words.count >= 4 else { return nil }
    for start in 0...(words.count - 4) {
      let piece = words[start..<(start + 4)].joined(separator: " ")
      if let found = said.find(Array(piece.utf8)) { return said.sentence(at: found.start) }
    }
    return nil
  }
}
