import Diagnostics

extension StartingFile {
  /// The body of a call script: seven stages from the opening to the end, one branch each.
  static func script(_ language: Language, _ catalogue: String?) -> String {
    func line(_ text: String) -> String { catalogue == nil ? "" : text + "\n" }
    return switch language {
    case .zh:
      """
      - 目标：约定面谈的日期、星期和时间
      \(line("- 异议库：\(catalogue ?? "")"))- 及格线：70
      - 填空：
        - 称呼 = 周经理
        - 公司 = 青禾软件
        - 姓名 = 林晓
        - 地点 = 贵公司
        - 依据 = 去年十二家客户自己记的数

      > 先改上面的填空，再一个环节一个环节改话。公司和数都是示例，换成你们自己量过的。
      > 「>」开头的行是备注，只给写的人看。改完用「检查」看一遍，再「对练」。

      ## 开场
      - 环节：开场
      - 我：{称呼}您好，我是{公司}的{姓名}，做工厂排产的。
      - 提示：公司、姓名、做什么，一口气说完，停下来听。
      - 客户：什么事？ → 来意
      - 客户：你打错了吧。 → 打错收尾
      \(line("- 异议：全部 → 来意"))
      ## 来意
      > 一个数字，一个出处。说不出来路的数，删掉。
      - 环节：来意
      - 我：想当面给您看个办法：排一次产，从半天缩到二十分钟。这是{依据}。
      - 必说：二十分钟
      - 客户：怎么个缩法？ → 邀约
      \(line("- 异议：全部 → 邀约"))
      ## 邀约
      > 两个时间由你来给，问完就停。一通最多问三次。
      - 环节：邀约
      - 最多：3 次 → 退一步
      - 我：我到{地点}找您，就二十分钟。您看{时间一}方便，还是{时间二}方便？
      - 别说：您什么时候方便
      - 客户：{时间一}吧。 → 确认（时间一）
      - 客户：{时间二}可以。 → 确认（时间二）
      - 客户：{客户时间}行不行？ → 确认（客户时间）
      - 客户：过阵子你再打来。 → 退一步
      \(line("- 异议：全部 → 邀约"))
      ## 确认
      - 环节：确认
      - 我：跟您对一下：{选定时间}，我到{地点}找您。没记错吧？
      - 提示：日期、星期、钟点、地点，四样说全。
      - 客户：对。 → 约好收尾

      ## 退一步
      - 环节：退一步
      - 我：好，今天不说见面了。我{时间一}再打给您，还是{时间二}合适？
      - 客户：{时间一}打吧。 → 再打收尾（时间一）
      - 客户：{时间二}吧，那会儿清静。 → 再打收尾（时间二）
      - 客户：往后都不用打了。 → 道别
      \(line("- 异议：全部 → 道别"))
      ## 约好收尾
      - 环节：收尾
      - 结果：appointment
      - 我：记下了。前一天我发消息跟您确认。谢谢{称呼}，您忙。

      ## 再打收尾
      - 环节：收尾
      - 结果：callback
      - 我：好，{选定时间}我打给您，还是这个号。谢谢您，您忙。

      ## 打错收尾
      - 环节：收尾
      - 结果：wrong-number
      - 我：对不住，是我打错了。这个号我从名单里划掉，您忙。

      ## 道别
      - 环节：收尾
      - 结果：not-interested
      - 我：好，听明白了，这事先放下。谢谢{称呼}接我电话，您忙。
      """
    case .en:
      """
      - Goal: agree the date, weekday and time of a meeting
      \(line("- Catalogues: \(catalogue ?? "")"))- Pass mark: 70
      - Blanks:
        - prospect = Ms Okafor
        - company = Brightwell Facilities
        - rep = Lin Hart
        - place = your office
        - source = from the logs of fourteen buildings we cleaned last year

      > Change the blanks above first, then the lines, stage by stage. Firm and figures are made up: use your own.
      > A line that starts with > is a note for whoever writes. When you are done: lint, then practice.

      ## Opening
      - Kind: opening
      - Rep: Hello {prospect}, this is {rep} from {company}. We clean offices like yours.
      - Cue: Name, company in full, what you do. Then stop and listen.
      - Prospect: What's this about? → Purpose
      - Prospect: Nobody of that name here. → Wrong number
      \(line("- Objections: all → Purpose"))
      ## Purpose
      > One number and where it comes from. If you can't say where, take it out.
      - Kind: purpose
      - Rep: You'd have every night's clean in photos by eight. Complaints fell by half, {source}. I'd like to show you a set.
      - Must: by half
      - Prospect: Photos of what? → Ask
      \(line("- Objections: all → Ask"))
      ## Ask
      > You name the two times, then wait. Three asks a call at most.
      - Kind: ask
      - At most: 3 times → Fallback
      - Rep: I'd come to {place}, fifteen minutes. Would {slot1} suit you, or {slot2}?
      - Never: When would be good for you
      - Prospect: {slot1}, then. → Confirm (slot1)
      - Prospect: {slot2} works. → Confirm (slot2)
      - Prospect: Could you do {their time}? → Confirm (their time)
      - Prospect: Try me again another time. → Fallback
      \(line("- Objections: all → Ask"))
      ## Confirm
      - Kind: confirm
      - Rep: Just so I have it right: {chosen slot}, at {place}. Is that what you have?
      - Cue: Date, weekday, time, place: all four.
      - Prospect: That's right. → Booked

      ## Fallback
      - Kind: fallback
      - Rep: Fair enough, no meeting today. Shall I ring you {slot1}, or would {slot2} be better?
      - Prospect: Ring me {slot1}. → Call back (slot1)
      - Prospect: {slot2}, it's quieter then. → Call back (slot2)
      - Prospect: I'd rather you didn't. → Goodbye
      \(line("- Objections: all → Goodbye"))
      ## Booked
      - Kind: end
      - Outcome: appointment
      - Rep: Got it. I'll text the afternoon before. Thank you, {prospect}.

      ## Call back
      - Kind: end
      - Outcome: callback
      - Rep: Right, {chosen slot}, and it'll be me, from this number. Thank you, goodbye.

      ## Wrong number
      - Kind: end
      - Outcome: wrong-number
      - Rep: My mistake, I'm sorry. This number comes off our list today. Goodbye.

      ## Goodbye
      - Kind: end
      - Outcome: not-interested
      - Rep: Understood, I'll leave it there. Thanks for picking up, {prospect}.
      """
    }
  }
}
