import Diagnostics

extension Problem {
  /// The cards of the second half of the list.
  var graphCard: Card {
    switch self {
    case .thinIndentation:
      Card(
        .warning, Bilingual(zh: "缩进不对", en: "wrong indentation"),
        why: Bilingual(
          zh: "空一格或空全角，看着像条目，别的软件却当成正文。",
          en: "One space or a full-width one looks like an item, but other programs disagree."))
    case .tooDeep:
      Card(
        .error, Bilingual(zh: "标题太深", en: "a heading too deep"),
        why: Bilingual(
          zh: "只有文件和环节（或异议）两层。", en: "There are two levels: the file, and its stages or objections."
        ))
    case .twoArrows:
      Card(
        .error, Bilingual(zh: "一行两个箭头", en: "two arrows on one line"),
        why: Bilingual(zh: "一句回答只去一个地方。", en: "One reply leads to one place."))
    case .unknownChoice:
      Card(
        .error, Bilingual(zh: "值不在可选的几种里", en: "a value that is not on its list"),
        why: Bilingual(
          zh: "语言、性质、难度、结果这些只有几种写法。",
          en: "Language, nature, difficulty, outcome and the like are chosen from a list."))
    case .unknownCriterion:
      Card(
        .warning, Bilingual(zh: "没有这个评点", en: "an unknown criterion"),
        why: Bilingual(
          zh: "名字对不上，这一条的分或者打动就不算数。",
          en: "With a name nobody knows, the weight or what wins the persona counts for nothing."))
    case .unknownDocument:
      Card(
        .error, Bilingual(zh: "不知道是哪种文件", en: "an unknown kind of document"),
        why: Bilingual(
          zh: "文件是话术、异议库或人物中的一种。", en: "A file is a script, a catalogue or a persona."))
    case .unknownField:
      Card(
        .error, Bilingual(zh: "没有这个字段", en: "an unknown field"),
        why: Bilingual(
          zh: "写错一个字就等于没写。", en: "A field misspelt is a field left out."))
    case .unknownKind:
      Card(
        .error, Bilingual(zh: "没有这种环节", en: "an unknown kind of stage"),
        why: Bilingual(
          zh: "环节决定这一轮怎么评。", en: "The kind decides how the turn is judged."))
    case .unpairedBrace:
      Card(
        .error, Bilingual(zh: "花括号没配对", en: "a brace without its partner"),
        why: Bilingual(
          zh: "填空读不出来，销售会把括号念给客户听。",
          en: "The blank cannot be filled, and the rep would read the brace aloud."))
    case .wideMarker:
      Card(
        .warning, Bilingual(zh: "行首标记是全角", en: "a full-width mark at the start of a line"),
        why: Bilingual(
          zh: "照你的意思读了，可 GitHub、飞书会显示成普通文字。",
          en: "It was read as meant, but GitHub and Feishu show it as plain text."))
    case .redLineAllowed:
      Card(
        .error, Bilingual(zh: "红线不能放过", en: "a red line cannot be allowed"),
        why: Bilingual(
          zh: "骗来的约见不算约见。红线写什么原因都不放过。",
          en: "A meeting won by a lie is none. No reason makes a red line acceptable."))
    case .unknownRule:
      Card(
        .error, Bilingual(zh: "允许的不是一条检查", en: "an allowance for no known rule"),
        why: Bilingual(
          zh: "名字写错了，什么也没放过。", en: "With a misspelt name nothing is allowed at all."))
    case .unusedAllowance:
      Card(
        .warning, Bilingual(zh: "允许用不上了", en: "an allowance that allows nothing"),
        why: Bilingual(
          zh: "留着它，以后真出了毛病也看不见。", en: "Left behind it would hide the next real fault."))
    case .askUnreachable:
      Card(
        .error, Bilingual(zh: "走不到邀约", en: "the ask cannot be reached"),
        why: Bilingual(
          zh: "这通电话只为约见。走不到邀约，练什么都白练。",
          en: "The call has one purpose. A script that never asks cannot win a meeting."))
    case .blankWithoutDefault:
      Card(
        .warning, Bilingual(zh: "填空没有内容", en: "a blank without a default"),
        why: Bilingual(
          zh: "对练时没有名单，要靠它念得通。", en: "In practice there is no lead to fill it from."))
    case .deadEnd:
      Card(
        .error, Bilingual(zh: "走到这里没有下文", en: "the call stops dead"),
        why: Bilingual(
          zh: "客户回了话，话术没有下一步，销售就愣在那里。",
          en: "The prospect answers and the rep has nowhere to go."))
    case .endUnreachable:
      Card(
        .error, Bilingual(zh: "走不到收尾", en: "the end cannot be reached"),
        why: Bilingual(
          zh: "没有收尾的电话只能等客户挂。", en: "A call without an end waits for the prospect to hang up."))
    case .missingSlot:
      Card(
        .warning, Bilingual(zh: "没写客户定的是哪个时间", en: "which time was chosen is not said"),
        why: Bilingual(
          zh: "确认的时候要复述日期和星期，得知道是哪一个。",
          en: "The confirmation reads the date back and must know which."))
    case .noWayBack:
      Card(
        .warning, Bilingual(zh: "答完异议回不到邀约", en: "no way from an objection back to the ask"),
        why: Bilingual(
          zh: "客户推一次就收，是最常见的丢法。到此为止的异议不在此列。",
          en:
            "Stopping at the first excuse is the commonest way to lose. Final refusals are exempt.")
      )
    case .replyRepeatsPhrase:
      Card(
        .warning, Bilingual(zh: "客户的话和异议库重了", en: "a reply that repeats a catalogue phrase"),
        why: Bilingual(
          zh: "同一句话两条路，练的时候走哪条说不准。", en: "One sentence with two ways: which is taken is chance."))
    case .replyWithoutTarget:
      Card(
        .error, Bilingual(zh: "没写去哪个环节", en: "a line without its target"),
        why: Bilingual(zh: "客户说完，电话要接着走。", en: "After the reply the call must go on somewhere."))
    case .unboundSlot:
      Card(
        .error, Bilingual(zh: "时间还没定就说了出来", en: "a time is said before one was chosen"),
        why: Bilingual(
          zh: "复述一个没定过的时间，客户会糊涂。", en: "A time nobody chose cannot be read back."))
    case .uncappedLoop:
      Card(
        .warning, Bilingual(zh: "会一直绕圈", en: "a loop without a cap"),
        why: Bilingual(
          zh: "问一次，再问两次，就该收了。没有上限就成了纠缠。",
          en: "One ask and two more, then stop. Without a cap persistence becomes pestering."))
    case .undefinedBlank:
      Card(
        .error, Bilingual(zh: "填空没有定义", en: "a blank that is not defined"),
        why: Bilingual(
          zh: "销售会把花括号念给客户听。", en: "The rep would read the braces aloud."))
    case .unknownCatalogue:
      Card(
        .error, Bilingual(zh: "没有这个异议库", en: "an unknown catalogue"),
        why: Bilingual(zh: "异议没处去答。", en: "There would be no answers to the objections."))
    case .unknownObjection:
      Card(
        .error, Bilingual(zh: "没有这条异议", en: "an unknown objection"),
        why: Bilingual(zh: "练的时候永远轮不到它。", en: "It would never be raised."))
    case .unknownStage:
      Card(
        .error, Bilingual(zh: "没有这个环节", en: "an unknown stage"),
        why: Bilingual(zh: "箭头指着一个不存在的地方。", en: "The arrow points at nothing."))
    case .unreachableStage:
      Card(
        .warning, Bilingual(zh: "走不到的环节", en: "a stage nothing leads to"),
        why: Bilingual(
          zh: "写了却练不到，多半是少了一个箭头。", en: "Written but never practised: an arrow is missing."))
    case .unusedBlank:
      Card(
        .warning, Bilingual(zh: "填空没用到", en: "a blank that is never used"),
        why: Bilingual(
          zh: "多半是话里写错了名字。", en: "Its name is probably misspelt where it should stand."))
    case .unusedCatalogue:
      Card(
        .warning, Bilingual(zh: "异议库没用到", en: "a catalogue that is never used"),
        why: Bilingual(
          zh: "没有一个环节会遇到异议，这通电话顺得不真实。",
          en: "No stage meets an objection: no call is that smooth."))
    default:
      preconditionFailure("every problem has a card: \(rawValue)")
    }
  }
}
