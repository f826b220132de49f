import Diagnostics

/// Lines any prospect may say where neither script nor persona has one, by situation and language.
enum Reactions {
  /// What has just happened, from the prospect's side.
  enum Situation: Sendable, Hashable {
    /// The answer was taken; the floor is the rep's.
    case goesOn
    /// The answer did not land.
    case unmoved
    /// The rep conceded materials.
    case takesMaterials
    /// An ask was due and none came.
    case waits
    /// An open ask: nothing to say yes to.
    case deflects
    /// Nothing was said.
    case silence
    /// Another language, or noise.
    case lost
    /// Insulted.
    case offended
    /// Told at last who calls.
    case letsTalk
    /// The read-back is right.
    case confirms
    /// The read-back is wrong; `{chosen slot}` follows.
    case corrects
    /// Says who comes and where.
    case detail
    /// The soft yes shows itself.
    case wavers
    /// Wants no more asking.
    case hadEnough
    case goodbye
    /// Asked what lies behind the objection.
    case explored(String)
  }

  static func lines(_ situation: Situation, _ language: Language) -> [String] {
    switch language {
    case .zh: zh(situation)
    case .en: en(situation)
    }
  }

  private static func zh(_ situation: Situation) -> [String] {
    switch situation {
    case .goesOn:
      ["嗯，你接着说。", "行，然后呢？", "哦，这样。", "嗯，听着呢。", "好，往下说。", "是这么回事。", "那你的意思是？"]
    case .unmoved:
      ["这话谁都会说。", "你没听我讲什么。", "我不是这个意思。", "嗯……我还是那句话。", "你说你的，我忙我的。"]
    case .takesMaterials:
      ["好，发吧，我看看。", "行，那你发过来。", "嗯，先这么着。", "好，看了再说。"]
    case .waits:
      ["所以呢？", "那你想怎么着？", "嗯，然后呢？", "说完了？", "你打来到底是要干什么？"]
    case .deflects:
      ["最近都不方便。", "这说不好，看吧。", "什么时候啊……再说吧。", "现在哪说得准。", "等有空的时候。", "这阵子够呛，以后看。"]
    case .silence: ["喂？", "喂，听得到吗？", "怎么没声了？", "喂喂？信号不好？"]
    case .lost: ["你说什么？没听懂。", "啊？再说一遍。", "听不清，你说慢点。", "你念的什么呀？", "没明白，说人话。"]
    case .offended: ["你怎么说话呢？", "嘴巴放干净点。", "这什么态度？", "你再说一遍试试。"]
    case .letsTalk: ["算了，你说吧，快点。", "行，就一分钟，说。", "那你长话短说。", "行吧，你讲。"]
    case .confirms: ["对，没错。", "对，就这个时间。", "嗯，{选定时间}。", "是的，你记下了就好。"]
    case .corrects: ["不对，是{选定时间}。", "不是，我说的是{选定时间}。", "错了，{选定时间}。"]
    case .detail:
      [
        "叫上管这块的同事吧，我跟他说。", "就我，到了打我电话。", "可能还有一位，我叫上他。", "到前台报我的名字就行。",
        "你把样子带一份来就行。",
      ]
    case .wavers:
      ["呃……其实那天我不一定在。", "这个……到时候看吧，说不好。", "哎，你这么一问，那天好像有事。", "谁来？我还没想过，不一定见得成。"]
    case .hadEnough: ["说了不用了。", "你怎么还问？", "别再约了。", "我说得够清楚了吧。"]
    case .goodbye: ["好，再见。", "嗯，拜拜。", "行，先这样。", "好，挂了啊。", "再见。"]
    case .explored(let label): zhExplored(label)
    }
  }

  private static func en(_ situation: Situation) -> [String] {
    switch situation {
    case .goesOn:
      [
        "Mm, go on.", "All right, and?", "I see.", "Right. I'm listening.", "OK, so?",
        "That's true enough.",
        "And what do you want from me?",
      ]
    case .unmoved:
      [
        "Anyone could say that.", "That's not what I meant.", "You're not hearing me.",
        "Hm. I said what I said.",
        "That doesn't change anything.",
      ]
    case .takesMaterials:
      [
        "Fine, send it.", "OK, send it across then.", "Good, I'll have a look.",
        "Right, that'll do.",
      ]
    case .waits:
      ["So?", "And?", "What is it you want?", "Is that all?", "Why are you ringing, exactly?"]
    case .deflects:
      [
        "Not for a while.", "Hard to say.", "When? I couldn't tell you.", "It's never a good time.",
        "Whenever things calm down.", "Some time. Not soon.",
      ]
    case .silence: ["Hello?", "Hello, are you there?", "You've gone quiet.", "Is this a bad line?"]
    case .lost:
      [
        "Sorry, what?", "Say that again?", "I didn't follow a word of that.",
        "What are you reading out?",
        "In plain words, please.",
      ]
    case .offended:
      [
        "I beg your pardon?", "Mind how you speak to me.", "What did you just call me?",
        "There's no need for that.",
      ]
    case .letsTalk:
      ["Oh, go on then, quickly.", "One minute. Go.", "Make it short, then.", "All right, say it."]
    case .confirms:
      ["That's right.", "Yes, that's the one.", "Yes. {chosen slot}.", "Correct, put it down."]
    case .corrects:
      ["No, {chosen slot}.", "Not that. I said {chosen slot}.", "No no, {chosen slot}."]
    case .detail:
      [
        "I'll bring the colleague who runs it.", "Just me. Ring when you're at the door.",
        "Maybe one more, I'll ask him along.", "Give my name at the desk.",
        "Bring one set, that will do.",
      ]
    case .wavers:
      [
        "Well... I might not be in that day.", "Now you ask, I'm not sure I'll be there.",
        "Who comes? I hadn't thought it would really happen.", "Let's see nearer the time.",
      ]
    case .hadEnough:
      ["I've said no.", "You're still asking?", "No more times, please.", "I was clear, I think."]
    case .goodbye: ["Bye.", "Goodbye.", "Right, bye now.", "Cheers, bye.", "OK. Bye."]
    case .explored(let label): enExplored(label)
    }
  }

  private static func zhExplored(_ label: String) -> [String] {
    switch label {
    case "have-supplier": ["……用是在用，也不是样样顺手。", "换倒没想换，就是有一处老出岔子。", "大面上还行，细的地方还得人盯。"]
    case "contract-locked": ["合同到明年年中。", "还有半年多，到时候看。", "提前走要赔一笔。"]
    case "no-budget": ["这一项压根没列。", "今年的用完了，明年还没定。", "要列也得有个数。"]
    case "price-too-high": ["跟我们现在的比，贵一截。", "贵在哪儿，我没看出来。", "总价一报上去，准卡住。"]
    case "think-it-over": ["主要是用不用得上，心里没数。", "怕折腾，弄到一半停在那儿。", "值不值，我得算算。"]
    case "need-unsure": ["在等上头一个准信。", "年底前后吧，那会儿就清楚了。", "订单下来才知道。"]
    case "discuss-with-others": ["还有我们老板，他看重省事。", "财务那边要点头。", "合伙人管这块，他在意花钱。"]
    case "bad-experience": ["上回说得好听，装完没人管。", "钱付了，人找不着了。", "培训就来了一次，后面全靠自己。"]
    case "need-proof": ["我就想知道，跟我们差不多的，有没有做成的。", "数是谁量的，怎么量的。", "能不能找个用过的人问问。"]
    case "no-need": ["我们规模小，手工也够。", "人手少，一张表就管过来了。", "现在没觉得哪儿不行。"]
    case "privacy-number": ["我就问问，最近这种电话太多。", "行，知道了。", "说清楚就好。"]
    case "scam-or-robot": ["行，听着是个人。", "那你说吧，我听听。", "这年头得小心点。"]
    case "wrong-person": ["这块归老陈管。", "你得找生产上的。", "我只管采购。"]
    case "send-materials": ["主要想看看别人用得怎么样。", "我先看价钱。", "我自己看，也给同事看看。"]
    case "no-time", "call-later": ["这两周都满，往后能松点。", "月底最紧，别的时候还行。", "一周里头前几天紧。"]
    case "not-interested": ["以前看过一家，觉得一般。", "就是没心思听。", "说不上来，反正用不着吧。"]
    default: ["……这么说吧，也不是完全没想过。", "嗯，你问到点上了。", "说来话长，反正现在还凑合。", "这个嘛，得看情况。"]
    }
  }

  private static func enExplored(_ label: String) -> [String] {
    switch label {
    case "have-supplier":
      [
        "They're fine, mostly. One thing keeps going wrong.", "My own people tell me. Loudly.",
        "On the whole all right. The corners need watching.",
      ]
    case "contract-locked":
      [
        "Until the middle of next year.", "Another seven months or so.",
        "We'd pay to get out early.",
      ]
    case "no-budget":
      [
        "It was never in the plan.", "This year's is spent, next year's isn't set.",
        "I'd need a figure to put in.",
      ]
    case "price-too-high":
      [
        "Next to what we pay now it's a jump.", "I couldn't see what the extra was for.",
        "They'd stop it upstairs.",
      ]
    case "think-it-over":
      [
        "Whether we'd use it, mainly.", "I don't want to start and get stuck.",
        "Whether it's worth it. I'd have to work it out.",
      ]
    case "need-unsure":
      [
        "We're waiting for a decision from above.", "End of the year, then I'll know.",
        "It hangs on one order.",
      ]
    case "discuss-with-others":
      [
        "My director. She cares about trouble, not money.", "Finance has to nod.",
        "My partner runs that side.",
      ]
    case "bad-experience":
      [
        "Lovely promises, and then nobody came.", "They took the money and vanished.",
        "One visit, and we were on our own.",
      ]
    case "need-proof":
      [
        "Has anybody our size done it?", "Who measured it, and how?",
        "I'd want to speak to somebody who uses it.",
      ]
    case "no-need":
      [
        "We're small, a sheet of paper does it.", "There are three of us.",
        "Nothing's broken, so far as I can see.",
      ]
    case "privacy-number":
      [
        "I only ask because there are so many of these calls.", "All right, fair enough.",
        "Good, I wanted to know.",
      ]
    case "scam-or-robot":
      ["Right, you do sound human.", "Go on then.", "One has to be careful these days."]
    case "wrong-person":
      ["That's Dev's side of things.", "You'd want operations.", "I only do purchasing."]
    case "send-materials":
      [
        "How it went for other people, mainly.", "The price, to be honest.",
        "For me, and one or two others.",
      ]
    case "no-time", "call-later":
      [
        "These two weeks are solid, after that it eases.", "Month end is the worst.",
        "The start of the week is bad.",
      ]
    case "not-interested":
      [
        "I looked at one of these once. It was nothing much.", "I'm not in the mood, that's all.",
        "I just don't see it.",
      ]
    default:
      [
        "Well, it has crossed my mind.", "That's the right question, actually.", "It depends.",
        "It's a long story. We manage.",
      ]
    }
  }
}
