import Diagnostics

extension StartingFile {
  /// The body of a persona: every trait, and three lines of each kind.
  static func persona(_ language: Language) -> String {
    switch language {
    case .zh:
      """
      - 难度：中等
      - 身份：本人
      - 耐心：3
      - 心情：赶时间
      - 层数：1
      - 异议：
        - no-time = 3
        - send-materials = 2
        - not-interested = 1
      - 打动：
        - acknowledges-first
        - offers-choice
      - 可约：0.6

      > 先想好是谁：话长话短，急不急，爱问什么。遮住名字念三句，要听得出是他。
      > 难度：容易、中等、难。耐心是坐得住几次邀约，层数是真话之前推几回，可约是一百通里有几成约得到。
      > 异议后面的数是权重，越大越常说。每种话多写几句，练起来才不重样。

      - 接听：喂，哪位？
      - 接听：你好，长话短说。
      - 接听：嗯，说吧。
      - 犹豫：这个嘛，我得看看。
      - 犹豫：听着倒也行。
      - 犹豫：我想想啊。
      - 反问：你们是做什么的来着？
      - 反问：来了都看些什么？
      - 反问：得多久？
      - 改时间：那两个都不巧，{客户时间}行不行？
      - 改时间：{客户时间}吧，我在办公室。
      - 改时间：要来就{客户时间}来。
      - 接受：行，{时间一}，到了打我电话。
      - 接受：那就{时间二}，我在二楼。
      - 接受：好，{选定时间}，我叫上老陈。
      - 假答应：行行行，到时候再说。
      - 假答应：可以可以，你看着办。
      - 假答应：好，先这样吧。
      - 拒绝：不用了，谢谢。
      - 拒绝：真不需要。
      - 拒绝：这回就算了。
      - 挂断：不说了，挂了。
      - 挂断：我这儿来人了，再见。
      - 挂断：就这样吧。
      """
    case .en:
      """
      - Difficulty: medium
      - Role: decision-maker
      - Patience: 3
      - Mood: hurried
      - Layers: 1
      - Objections:
        - no-time = 3
        - send-materials = 2
        - not-interested = 1
      - Won by:
        - acknowledges-first
        - offers-choice
      - Winnable: 0.6

      > Decide who it is first: long or short, in a hurry or not, what it always asks. Cover the name, read three lines, and know who it is.
      > Difficulty: easy, medium, hard. Patience counts the asks it sits through, Layers the refusals before the true one, Winnable the share of calls that can be won at all.
      > The number behind an objection is its weight: the larger, the more often. Write several lines of each kind.

      - Greets: Hello, who's this?
      - Greets: Yes? Quickly, please.
      - Greets: Go ahead, I'm listening.
      - Hesitates: Well, I'd have to see.
      - Hesitates: That doesn't sound bad.
      - Hesitates: Let me think.
      - Asks back: What was it you do, again?
      - Asks back: What would we be looking at?
      - Asks back: How long would that be?
      - Counters: Neither suits. Could you do {their time}?
      - Counters: {their time}, I'll be at my desk.
      - Counters: If you must come, come {their time}.
      - Accepts: All right, {slot1}. Ring me from the door.
      - Accepts: {slot2}, then. I'm on the second floor.
      - Accepts: Good, {chosen slot}. I'll bring Dev along.
      - Soft yes: Yes, yes, we'll see.
      - Soft yes: Fine, whatever suits you.
      - Soft yes: Sure, pencil it in.
      - Refuses: No, thank you.
      - Refuses: We really don't need it.
      - Refuses: Not this time.
      - Hangs up: I've got to go. Bye.
      - Hangs up: Someone's at my desk, goodbye.
      - Hangs up: That's all, bye.
      """
    }
  }
}
