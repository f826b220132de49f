import Diagnostics
import Playbooks

/// What a turn is for, in one line; and what is missed by hanging up.
extension Call {
  var purposeOfTheTurn: Bilingual {
    switch duty {
    case .stage(.opening):
      Bilingual(
        zh: "这一轮：公司、姓名、做什么，一口气说完。", en: "This turn: your name, the company in full, what you do.")
    case .stage(.gatekeeper):
      Bilingual(
        zh: "这一轮：先谢人家，报全名，给一句好转的话，问哪天再打。",
        en: "This turn: thanks, your full name, one sentence to pass on, and when to ring.")
    case .stage(.purpose):
      Bilingual(zh: "这一轮：来意一句，一个数字。", en: "This turn: why you ring, with one number.")
    case .stage(.question):
      Bilingual(zh: "这一轮：问一个他好答的问题。", en: "This turn: one question that is easy to answer.")
    case .stage(.value):
      Bilingual(zh: "这一轮：接住他的话，只讲一个好处。", en: "This turn: take up the words used, one benefit.")
    case .stage(.ask): Bilingual(zh: "这一轮：给两个时间，问完就停。", en: "This turn: name two times, then wait.")
    case .stage(.confirm):
      Bilingual(zh: "这一轮：复述日期、星期、钟点、地点。", en: "This turn: read back date, weekday, time and place.")
    case .stage(.fallback):
      Bilingual(
        zh: "这一轮：不再约见，问哪天再打，给两个时间；或者好好道别。",
        en: "This turn: no more meeting; offer two times to ring, or say goodbye.")
    case .stage(.voicemail):
      Bilingual(zh: "这一轮：留一句话，自己再打。", en: "This turn: one sentence, and you ring again.")
    case .stage(.end): Bilingual(zh: "这一轮：道谢，收尾。", en: "This turn: thank them and end.")
    case .answer(.real):
      Bilingual(
        zh: "这一轮：真顾虑，先认同，再问清，不用约。", en: "This turn: a real concern. Acknowledge, find out, no ask.")
    case .answer:
      Bilingual(
        zh: "这一轮：先认同，给个理由，再给两个时间。", en: "This turn: acknowledge, give a reason, offer two times.")
    case .reply: Bilingual(zh: "这一轮：他问了，先答。", en: "This turn: answer the question first.")
    case .letGo:
      Bilingual(
        zh: "这一轮：到此为止，说一句会照办，道别。",
        en: "This turn: it is final. Say it will be honoured, and goodbye.")
    }
  }

  /// The marks of a rep who hangs up now.
  var marksForHangingUp: [Mark] {
    guard ending == nil, !wasRefused, !isBooked else { return [] }
    if case .letGo(let reason) = duty {
      guard reason == .doNotContact else { return [] }
      return [
        Mark(
          criterion: .respectsFinalNo, verdict: .missed, span: nil,
          remark: Bilingual(
            zh: "挂之前没说会照办。说一句：「好，记下了，以后不打这个号。」",
            en: "hung up without saying it will be honoured. Say “we won't ring this number again”."
          ))
      ]
    }
    guard !hasAcceptedCallback, asks.count < askLimit, duty != .stage(.end) else { return [] }
    return [
      Mark(
        criterion: .asksAgain, verdict: .missed, span: nil,
        remark: duty == .answer(.real)
          ? Bilingual(
            zh: "真顾虑没问清就收了：这一轮不用约，问清了还要再约一次。",
            en:
              "the call ended at a real concern: no ask was due this turn, but one was after finding "
              + "out.")
          : Bilingual(
            zh: "该约的还没约就收了。", en: "the call ended before the ask that was due."))
    ]
  }
}
