import Diagnostics

extension StartingFile {
  /// The body of a catalogue: a reflex, a real concern and a final refusal.
  static func catalogue(_ language: Language) -> String {
    switch language {
    case .zh:
      """

      > 一节一条异议。先定性质：推脱，认同一句就回应；真顾虑，先用「澄清」问清；到此为止，好好道别，不再约。
      > 编号自己起；类别从固定的表里选（no-time、send-materials、price-too-high……），不写就用编号。
      > 说法照客户的原话写，一句话只放进一条。能用的填空：称呼、公司、姓名、地点、时间一、时间二。

      ## 没时间
      - 编号：no-time
      - 性质：推脱
      - 说法：
        - 这个月的日子都占满了
        - 我连坐下来的工夫都没有
      - 认同：听得出来，您这阵子一件接一件。
      - 澄清：是这两周都满，还是哪天能松口气？
      - 回应：正因为您忙，我才先打电话约，见面就二十分钟，到点我自己走。您看{时间一}，还是{时间二}？
      - 再推：那不赶这几天。{时间一}，还是{时间二}，您留哪个？
      - 别说：耽误您两分钟就好
      - 为什么：先说占用，再说两分钟也嫌长；而且多半不止两分钟。

      ## 太贵
      - 编号：price-too-high
      - 性质：真顾虑
      - 说法：
        - 你们这个价我可出不起
      - 认同：花钱的事，是该问清楚。
      - 澄清：您是跟去年的比，还是跟别家的报价比？
      - 回应：那我把两份账摆在一起，您当面挑毛病。{时间一}，还是{时间二}，您方便哪个？

      ## 别再打
      - 编号：do-not-call
      - 性质：到此为止
      - 说法：
        - 把我号码删了，往后别来电话
      - 认同：明白，是我打扰了。
      - 回应：这个号码我现在就删，以后不会再打。谢谢您说清楚，再见。
      """
    case .en:
      """

      > One section, one objection. Settle its nature first. Reflex: acknowledge, then answer. Real: find out first, with Explore. Final: a good goodbye and no ask.
      > The id is yours; the label comes from a fixed list (no-time, send-materials, price-too-high …) and defaults to the id.
      > Phrases are what people say, each in one objection only. Known blanks: prospect, company, rep, place, slot1, slot2.

      ## No time
      - Id: no-time
      - Nature: reflex
      - Phrases:
        - Every day this month is spoken for
        - I don't get a minute to sit down
      - Acknowledge: Sounds like one thing after another over there.
      - Explore: Is it full all month, or does one end of the week ease off?
      - Answer: That's why I rang ahead: twenty minutes, and I watch the clock. Would {slot1} suit you, or {slot2}?
      - Again: Then not this week. Would you squeeze me in {slot1}, or {slot2}?
      - Never: It will only take two minutes
      - Why: You say it will take, and it won't be two. Both halves lose.

      ## Too expensive
      - Id: price-too-high
      - Nature: real
      - Phrases:
        - I could never run to what you people charge
      - Acknowledge: With money it's right to ask first.
      - Explore: Is that next to what you pay now, or next to another quote?
      - Answer: Then let me put both sums side by side and you pick holes in mine. {slot1}, or {slot2}?

      ## Never call again
      - Id: do-not-call
      - Nature: final
      - Phrases:
        - Strike my number off and stay off my phone
      - Acknowledge: Understood, and I'm sorry for the interruption.
      - Answer: Your number comes off our list now. Thank you for saying so, goodbye.
      """
    }
  }
}
