extension Phrasebook {
  /// Words with which a time is asked for, proposed or left to be chosen.
  static let askPhrases: [(Cue.Kind, String)] = [
    (.tail, tails), (.chooses, choosing), (.also, alsoPossible), (.asksTime, askingTime),
    (.asksMeeting, askingMeeting),
    (.meets, meeting), (.calls, calling), (.proposes, proposing), (.whether, whetherNotWhen),
    (.free, freedom),
  ]

  private static let tails = """
    (腾|抽|挤|匀|空)(得|)出(来|)(吗|么|不|没)(#|$|？)
    (有|抽得出|腾得出|挤得出|匀得出|能抽|能腾|能挤|能匀|抽出|腾出)(~)(半小时|分钟|工夫|功夫|时间|小时|钟头|空|空档|一刻钟)(~|)(吗|么|没有|不|没)(#|$)
    (方便|可以|行|好|成|中|合适|ok|有空|有时间|来得及|没问题|能来|能行|在|愿意|有档期|得空|有功夫|有工夫|腾得出|抽得出|空|得闲|赶得及|赶得上|能安排|安排得开|走得开|方便接|方便见|接得了|来得了|在家|在公司|在店里|在办公室|在厂里|能到|能见|能抽|好使|阔以|要得|得行|使得|得不得|可)(~|)(吗|么|嘛|不|没|否|吧|不呢|啵|呗|噻|伐|哇|啊)(呢|啊|呀|您|)$
    (行不行|可不可以|方不方便|方便不方便|可以不可以|好不好|成不成|中不中|能不能|有没有空|有没有时间|在不在|合不合适|合适不合适|得不得闲|有空没空|有空没|有空不|行不|成不|好不|中不|可好|如何|怎么样|怎样|咋样|好吗|行吗|可否|能否|是否方便|是否有空|是否合适|行得通吗|得不得|好使不)
    (您|你)(看|说|觉得|意下|的意思)(呢|行|可以|成|怎么样|方便|好|合适|如何|怎样|中|咋样|能行|可好);意下如何
    (您|你)(~|)(方便|有空|有时间|得空|在|能来|可以来|有空档|有档期|抽得出|腾得出)(~|)(吗|么|没|不|没有|吧|嘛)
    呢#;呢，;呢$;呗#;呗，;呗$;(没|没有|没啥|没什么)问题(吧|吗|么|不)(#|$|？|，);意下(~|)如何;(好|行|可以|成|中)(使|)吧(#|$)
    (better|easier|safer|kinder|quieter|handier|simpler|preferable|calmer|nicer|gentler|smoother|wiser)(#|$);(if|in case|assuming|provided) (you|that|it) (can spare|could spare|can manage|can do|is ok|is okay|suits|works|don't object|don't mind|have a minute)(~|);(want|care|like|fancy|keen|willing|ready) to (join|come|meet|see|have|pop|drop)(~|);would you$;would you#
    (work|works|suit|suits|good|okay|ok|alright|all right|convenient|fine|better|best|easier|possible|doable|free|available|around|any good|handy|do) (~)(you|your end|your side|you guys|both of you|your diary|your schedule|team|everyone)
    (does|would|will|could|might|is|do|are) (~)(work|suit|do|be ok|be okay|be possible|be good|be convenient|be alright|be better|be easier|be best|be fine|be any good|fit|be doable)
    (does|would|will|could|might|is|if) (that|this|it) (~|)(help|work|suit|do|fly|fit|any good|any use|good|okay|ok|alright|possible)(~|)
    (can|could|shall|may|should) (i|we) (put|save|book|reserve|keep|sign|hold|pencil|add|count|expect) (you|your|a place|a seat|that|it|one)(~|)
    (sound|sounds) (good|okay|ok|alright|fine|all right|like a plan);how (does|would|is) (that|this|it|~) (sound|look|suit|work|be|for you)(~|);how's (that|this|~)
    (is|would) (that|this|it) (ok|okay|alright|all right|good|fine|convenient|possible|doable|work|suit|too|feasible|any use)(~|);(okay|ok|alright|all right|good|fine|cool) (with|by|for) (you|your)
    (are|would|will|might) you (~|)(free|available|around|about|in|up for|able|open|happy|there|at your desk|in the office)(~|);(can|could|would|will) you (make|do|manage|spare|squeeze|fit|meet|see|join|come|pop|drop|stop|take|be|swing|host|talk|speak|get|have|show|visit|attend)(~|)
    (what do you say|what do you think|you okay|you ok|you free|you around|you available|you up for|if that works|if that suits|if you're free|if that's ok|if that's okay|if it suits|if you can make|if you're around|shall we say|shall i say|shall we|deal|fancy|any chance|would you mind|work for you|suit you|does that work|will that work|would that work|would that suit|will that do|would it help|okay|ok|right|yes|yeah|no)( |)?
    """

  private static let choosing = """
    (您|你)(来|)(定|挑|选|拿主意|做主|决定|随便挑|任选|二选一|随意|定一个|挑一个|选一个|选哪|挑哪|要哪|留哪)(一|个|吧|就|哪|好|，|。|,|$|！)
    看(您|你)(#|$|。|，);(给|回|选|挑|留|定)(我|)(一|)个(就|都)(行|成|好|可以|中);(备选|可选|任选|二选一|选项)(~|);(您|你)(给|来|)(一|)(句话|个话|个准话|句痛快话)(#|$|。|，|就);(哪|那)(个|天)(~|)(稳|稳当|稳妥|松快|不耽误|不打扰|省事|靠谱|凑手|凑巧|得劲|更);(留|占|订|报)哪(一|)(场|个|天|班|期|节)
    (您|你)(~|)(定|挑|选|点|留|参加|要|看|喜欢|倾向|偏|想)(~|)(哪|一)(个|天|场|一|时|种|边|趟|班|档)
    哪(个|天|一天|一场|一个|场|边|时间|一|头|会儿|样|档|段|趟)(~|)(方便|合适|好|行|宽松|可以|顺|有空|能|成|空|得|舒服|参加|早|稳|轻松|便|松快|松)
    (都|也)(行|可以|有空|方便|成|ok|能|空|合适|中|得|来得及)(~|)(您|你|看);看(您|你)(哪|时间|方便|安排|喜欢|的|怎么|什么);(任|随)(您|你)(选|挑|定);(两|这两|这俩|俩)(个|)(时间|时段|空|档|天)(~|)
    (option|choice) (one|two|a|b|number one)(~|);(您|你)(说|讲|指)(~|)(哪|几)(~|)
    (都|也)(行|可以|有空|能|空着|方便|成|没问题|有位|有名额|空|ok)(~|);(两|俩|几)(个|)(空档|时间|时段|名额|场次|档期);(空档|空位|档期|时段)(~|)
    (works|suits|good|fine|free|open|available) (for|with|on) (me|us|my|our)(~|);so (does|is|would) (~|);(slot|slots|space|spaces|gaps|openings|places|availability)(~|);either day(~|)
    (your call|your choice|your pick|you choose|you pick|you decide|you say|you tell me|take your pick|whichever|which one|which of|which would|which is|which do|which suits|which works|which day|which time|which slot|either one|either is|either works|either's|either would|either day|either time|either suits|either way|up to you|pick one|choose one|you name it|one or the other|what's better|what's easier|what's best|what would you prefer|which)(~|)
    (tell|let) me (know |)(which|what's best|the one|one of);(what'll it be|what will it be|what's it to be|which is it|either of those|either of them|any of those|do either|does either)(~|);(is|are|seems|looks|sounds|be|'s) (~|)(safer|kinder|quieter|handier|calmer|lighter|easier|better|best) (on|for|with|by) (your|you|the)(~|);(both|either|all) (~|)(work|works|suit|are clear|are free|are open|are fine|are good|is fine|is good|okay|free|clear)(~|)
    (one|any|either|which|each) of (them|those|these|the two|the three)(~|);any takers(~|);(toss|flip) a coin(~|);(would|do|did) you (rather|prefer|like|fancy|sooner)(~|);(any|either) preference;preference for;(what|whatever) (suits|works)(~|)
    """

  private static let alsoPossible = """
    也(行|成|可以|好|中|可|方便|合适|有空|没问题|来得及|能|在|有位|有名额|空着)(~|)
    (also|too|as well|equally|just as) (#|$|works|fine|good|possible|free|open|suits|okay)
    (would|will|'d|could|can) (also|work too|do too|be fine too|work as well)(~|);(works|fine|good|possible|free|open|suits|okay) (too|as well|also)(~|)
    """

  private static let askingTime = """
    (哪天|什么时候|啥时候|几点|哪会儿)(~|)(没那么忙|不那么忙|不太忙|最不忙|没这么忙|最闲|清静)(~|);
    (几点|几点钟|什么时候|啥时候|什么时间|哪天|哪会儿|什么钟点)(~)(人少|清净|清静|不忙|清闲|空闲|安静|没客人|没什么人|消停)(~|);(别的|其他|其它|其余|另外)(~|)(时间|日子|时候|天|几天)(~)(都|也)(行|可以|好|成|方便|能|有空)
    (what|which) (hour|time|day|part of the day) (is|are|would|'s) (~)(quiet|quieter|quietest|calm|calmest|calmer|slow|slowest|slack|least busy|not busy|dead)(~|);(anything|any day|any time|anytime|whenever|everything|any) (but|except|bar|apart from|other than)(~|);you (set|pick|choose|name|say|fix|decide|decide on) (the|a) (time|day|date|place|hour|slot)(~|);you say (when|what time|which day);(say|name) when(#|$)
    (can|could|may|shall|should|might) (i|we|you) (arrange|book|set up|organise|organize|schedule|fix|do) (a|an|the|your) (~|)(lesson|class|session|visit|tour|viewing|demo|meeting|call|chat|appointment|trial|tasting|fitting|survey|inspection|assessment)(~|)
    (这周|下周|本周|这个月|下个月|这礼拜|下礼拜|这星期|下星期|月底前|近期|最近)(~|)(哪天|哪一天|哪几天|哪两天|哪些天|几号|啥时候|什么时候)(#|$|？)
    (哪几天|哪两天|哪些天|哪几个|哪些时间)(~|)(在|有空|方便|空|得空|合适|能|会|行|好|可以)(~|)
    (what|which) (day|time|morning|afternoon|evening|days|times)(~|)(next|this) (week|month)(~|);(where's|where is|what's|when's|where are) (~|)(gap|opening|space|hole|breather|window|slot|spot) (~)(in|on|for|with)(~|)
    (什么时候|啥时候|什么时间|啥时间|几时|何时|哪天|哪一天|几点|几点钟|周几|星期几|礼拜几|哪个时间|什么点|多会儿|多咱|几号|哪个时段|什么时段|哪个点|哪会儿|哪一个时间|哪个上午|哪个下午|哪一周|哪个星期|哪个礼拜|哪周|啥辰光|乜嘢时候|几时)(~)(方便|合适|有空|得空|有时间|见|约|碰|聊|拜访|过去|上门|过来|打给|打电话|空|闲|档期|行|好|能|宽裕|抽|腾|安排|来|可以|比较|在|松|不忙|当面|坐坐|得闲|便|我去|我们去|到店|松快|回您|联系您|再打|打过|看|试|松口气|轻松)
    (哪天|哪一天|哪个晚上|哪天晚上|啥时候|什么时候|什么钟点|啥钟点|几点|周几|哪个钟点|多早晚)(~|)(您|你|您二位|你们|您那边|您家|家里|都在|能在|在店|在办公|在公司|在家|在厂|成|轮休|休|不出|不上|没事|收摊|收车|打烊|吃完|下课|散会|闲下)(~|)
    给我(一|)个(时间|日子|钟点|时段|空)(~|);(能不能|可不可以|能否|可否)~~(碰个面|见个面|见一面|碰个头|坐坐|见见|聊聊)
    (给|留|报|说|定|指)(我|)(一|)个(准|实|大概|合适|方便|具体)(~|)(日子|时间|时候|钟点);(找|挑|趁|等)(个|着|)(您|你)(~|)(清闲|空闲|不忙|闲|轻松|得空|有空|方便|歇)(的|下来|)(~|)(时候|时间|日子|工夫|当口|一天);(抽|匀|腾|挤|挪|空)(出|)(个|点|半|一|几)(天|个|小时|工夫|时间|空|钟头|分钟|手|趟)(~)(来|见|看|聊|坐|给我|吗|不|么|行|过来|趟|吧);不挑时间;(早|晚)(一点|点)还是(早|晚)(一点|点)(~|)
    (近期|最近|这阵|这阵子|这段时间|下旬|上旬|中旬|月底前|年前|节前|周中)(~|)(有没有|有无|能不能|可不可以|方不方便|是不是|会不会)(~|)(空|时间|打算|机会|见|来|过来|松|安排|路过)
    (改|换|另约)(个|一个)(时间|日子|点)(~|);掐着点;(时间|日子|几点)(您|你)(说了算|做主|来定)(#|$|。);赏(个|)脸(~|);(几点|什么时候|啥时候|什么时间)(~|)(接电话|打扰|打给|再打|联系)(~|)
    (方便|合适|有空|得空|空闲|有时间|您看|你看|在|见面|约|过去|拜访|打给您|联系您|空|来)(~)(什么时候|啥时候|几点|哪天|什么时间|何时|几时|周几|啥时间|哪一天|几号|什么时段|哪个时段)
    (您|你)(~)(什么时候|啥时候|几时|哪天|几点|周几|什么时间|哪个时间)(方便|有空|得空|呢|$|，|？|?|好|行|合适|可以|能)
    (什么时候|啥时候|几点|哪天|何时|几号|什么时间|周几)(~|)(休息|下班|收工|在家|在店|在公司|在厂|不忙|起床|关店|空下来|有工夫|有功夫|忙完|得闲|不耽误|去您|到您|去找您|上您)
    (近期|最近|改天|哪天|回头|有空|方便|得空|有机会|有时间|过段时间|抽空|闲下来|忙完)(~)(上门拜访|上门|拜访|见面|见一面|见个面|碰面|碰个面|碰个头|坐坐|面谈|当面|喝杯|喝茶|登门|请您吃)(~|)(一下|您|聊|谈|$|，|。|吧|看看|您一下)
    (方便|合适|空闲|有空|得空|不忙)的(一|)(个|)(时间|时候|日子|钟点|时段|空档|档期)(~|);随时(~)(过来|过去|上门|拜访|恭候|到|找您|等您)
    (约|找|挑|安排|定|抽|选|凑|排)(一|)(个|)(~|)(时间|日子|档期|空|时段)(吧|$|？|好|行|可|成|怎么)
    (我|我们|咱们|咱|顾问|师傅|老师|设计师)(~)(过去|过来|上门|拜访|见面|见一面|见个面|碰个面|登门|去您|去找您|到您|再打|打给您|打过来)(~)(方便|可以|行|好|成|合适|介意)(吗|么|不|嘛)
    (随便|任意|任何)(~|)(哪天|什么时候|时间|一天|哪个时间|几点|时候)(~|);(哪天|什么时候|几点|啥时候|哪个时间)(~|)都(行|可以|成|方便|好|ok|能)
    (时间|日子|几号|几点|地方和时间)(由|)(您|你)(来|)(定|说|挑|选|安排|决定|给|看)
    (按|看|依|跟|随|以|照|听|配合|迁就|根据|听从)(着|)(您|你)(的|那边|这边|)(~|)(时间|安排|方便|日程|档期)
    (您|你)(~|)(定|给|报|说|挑|选|约|安排|出|指)(一|)个(~|)(时间|日子|点|时段|档|空|准信)
    (约|找|挑|安排|定|抽|选|订|腾|凑|敲|挤)(一|)(个|点|出|下|)(~|)(时间|空|日子|工夫|功夫|时段|空档)(~)(您|你|见|聊|碰|坐|当面|过去|拜访|吗|行|可以|吧|方便|来|演示|面谈|看看|谈|认识|交流|详细)
    (what time|which day|what day|what days|which days|which time|what times|which times|what date|which date|which week|which part of|what part of|what sort of time|roughly when|how soon|which morning|which afternoon|whenabouts) (~)(you|your|we|i|suit|suits|work|works|good|best|convenient|free|available|better|easier|meet|come|visit|call|ring|easiest|be|is|are|would|could|can|should|shall|might|for)
    (when's|whens|when is|when would be|when might be) (~|)(good|best|a good|convenient|easiest|the best|suitable|your|works|okay|ok|easier|a better|better);when (suits|works|is|are|would|can|could|might|shall|should|will|do|does) (~)(you|your|we|i|good|best|convenient|better|a good|easiest|free|it|be|meet|me)
    when (are|would|can|could|do|does|shall|should|will|might|may|is|suits|works|best|you free|are we) (~|)(you|your|we|i|suit|work|good|best|convenient|free|available|better|easier|meet|come|visit|call|ring|be|it|that|okay)
    (any|some|a) (day|time|morning|afternoon|slot|point|other day|half hour|window|chance|gap|date|days|times)(~)(suit|work|works|suits|good|free|you|better|best|week|month|prefer|convenient|that|except|next|this|for|okay|in your|open|we)
    (pick|choose|name|give me|suggest|propose|find|set up|fix|arrange|book|schedule|put|get|sort|carve|grab|work|nail|pin|settle on|agree|agree on|lock) (out |in |down |me |us |together |)(a|any|some|the|another|whatever|whichever|your|us a) (good |convenient |suitable |mutually |quick |short |better |brief |half |possible |decent |ideal |preferred |~|)(day|time|date|slot|hour|times|dates|moment|something in|meeting|appointment|half hour|visit|window|opening|gap|coffee|chat|call|week)
    (what does|what's|what do|how does|how is|how's|how are|how do) (your|you|the|things|you're) (~)(diary|calendar|schedule|week|day|availability|fixed|look|looking|set|placed|agenda|month|fixing|afternoon|morning)(~|)
    (let me know|tell me|say|shout|drop me|just say) (~)(when|what time|which day|what day|whenever|a time|good time|best time|better time|good day|suitable time|convenient time|a day|your availability|what suits|what works|what time suits)(~|)
    (get|put|have|stick|pop|pencil) (something|a date|a time|a meeting|a slot|some time|a visit|a call) (in|on|down|into|together|booked|sorted)(~|)
    (any|some|much|more) (room|space|air|availability|wiggle room|breathing space|give|gaps|openings|time) (in|at|on|this|next|before|over|around|towards|during|left|the week)(~|);(have|got|find) (some|any|a bit of|an|a) (~|)(air|room|evening|morning|afternoon|lull|quiet|gap|window|opening) (free|spare|hour|half|at|this|next|in|on|for)(~|);(least|less|not so|not too) (busy|hectic|mad|frantic|crazy|rushed)(~|);(time|day|hour|week|moment) that (isn't|is not|suits|works|is)(~|)(mad|busy|you|hectic|free|good|convenient|quiet)(~|)
    (better|good|best|quieter|right|convenient|suitable) (hour|day|time|moment|date) (to|for) (ring|call|phone|catch|reach|try|visit|see|come|our|a|me)(~|);which of (the|these|those) (~)(looks|is|are|suits|works|lightest|freest|best|quietest|days)(~|);(looks|look|is|are) (lightest|freest|quietest|emptiest|calmest|clearest)(~|);(where|whereabouts) in (the|your) (week|diary|day|month)(~|)
    (how soon|how early|how quickly) (can|could|might|would|are) (we|you|i)(~|);(up for|open to|game for|keen on|happy with) a (meet|meeting|visit|chat|coffee|look|demo|catch up|quick)(~|);(out of the question|completely impossible|too much to ask)(#|$);feel about (a|coming|meeting|popping|me)(~|);on the books (for|in|this|next)(~|)
    (give|name|suggest|throw) (me |us |out |)(a|any|some) (day|time|date|slot|few times|couple of times)(~|);you tell me when;tell me when(~|);when (is|would|might) (~|)(better|good|best|easier|quieter|convenient) (time|day|for)(~|)
    (find|spare|give|squeeze|fit|grab|steal|have|carve out) (me |us |in |you for |)(~|)(half an hour|minutes|an hour|half hour|quarter of an hour|quick word|time)(~|)(this|next|some|in the|over|before|around|soon|at)(~|)
    (quieter|better|good|best|convenient|suitable|easier|calmer|right) (time|day|moment|part|week)(~)(to|for|drop|call|visit|meet|see|you|ring)(~|)
    (can|could|may|shall|might) (i|we) (book|arrange|schedule|set up|fix|organise|organize|request) (a|an|our|your|some|the) (visit|meeting|viewing|call|demo|appointment|time|chat|slot|session|tour|consultation)(~|)
    (what|which) (days|mornings|afternoons|evenings|times|hours|shifts|day|morning|afternoon|evening) (~|)(are|do|is|would|will|can|could|you|suit|work)(~|)
    (whenever|anytime|any time|any day|whatever time|whichever day|at your convenience|when you're|when you are|when it suits|sometime|some time|some point|one of these days|at some point|in the coming|over the next|in the next)(~|)(suit|suits|you|works|is|free|convenient|good|week|weeks|soon|month|we|days|next|this|that|to|for|meet|better|happy|best)
    """

  private static let askingMeeting = """
    (能|可以|可不可以|能不能|方便|是否|愿意|想|希望|要不|要不要|有没有机会|有机会|有空|您看|不如|不妨|可否|能否|看能不能|看看能不能|想跟您|想和您|想请您|约您|跟您约|和您约|想约)(~)(见面|见个面|见一面|碰个面|碰面|碰一下|碰个头|坐坐|坐一坐|当面|拜访|上门|面谈|约个|聊聊|聊一聊|喝杯|喝个|到店|来店|来公司|过来看|演示|约一下|约一个|约见|见您|登门|请您来|请您到|邀请您|请你来|来我们|到我们|去您那|去你那|试驾|试听|参观|看房|量房|面聊|约时间|约您)
    (can|could|may|might|shall|should|would|will|how about|what about|why don't|wondering if|like to|love to|hoping to|want to|be able to|possible to|chance to|open to|happy to|mind if|worth|let's|let us|available|free|okay to|ok to) (~)(meet|meet up|see each other|get together|sit down|come by|come over|come and see|drop by|drop in|pop in|pop by|pop over|stop by|swing by|visit|see you|have a coffee|grab a coffee|grab coffee|coffee|face to face|in person|show you|book a meeting|set up a meeting|arrange a meeting|schedule a meeting|catch up|a meeting|an appointment|a demo|a visit|a viewing|test drive|walk you through|take you through|find some time|find time|time to talk|time for)
    """

  private static let meeting = """
    (上来|进来|下来|进去|上去|过来|过去)(坐|聊|看|喝|歇|谈)(~|);坐(五|十|几|半|一|二|三)(~|);
    见面;见个面;见一面;碰个面;碰面;碰一下;碰头;碰个头;坐坐;坐一坐;坐一会;当面;拜访;上门;面谈;面聊;聊聊;聊一聊;聊一下;聊十;喝杯;喝个;到店;来店;来公司;来我;来一趟;来看;过来;过去;约您;约你;约在;约个;约一下;约见;见您;见你;登门;试驾;试听;参观;看房;量房;演示;体验;会面;接您;接你;送过;送去;送到;来签;来试;来听;到您;到你;去您;去你;去找;找您;找你;上您;上你;带您;带你;请您来;邀请您;邀您;安排(~)(参观|演示|试|上门|师傅|顾问|老师|工程师|人|量|看);(会议|视频|面对面|线上|腾讯会议)(~|);(给|跟|和|陪)(您|你)(~)(看|讲|演示|算|聊|谈|见|约|试|量|过|对|走|逛|做|介绍|展示|说说|沟通|碰|测);(再不|要是不|不|请|就|您|你|孩子|家人|一起|亲自)来(，|,|$|吧|呢|行|可|好|一|我|店|公司|厂|看|试|签|参);跑一趟;走一趟;来趟;来听;来聊;来体验;来坐;来店里;赴约;见一下;登门;面对面;看一下(~)(房|车|现场|产线|机器);开个会;开会聊;吃个饭;喝茶;喝咖啡
    meet;meet up;meeting;get together;sit down;come by;come over;come round;come in;come and;come down;come along;come see;come to;come out;drop by;drop in;drop round;pop in;pop by;pop over;pop round;stop by;swing by;swing round;visit;see you;coffee;face to face;face-to-face;in person;show you;demo;appointment;viewing;test drive;walk you;take you through;catch up;bring (our|my|the|it|a|along|you|round|over|some|samples|your);try it out;try out;take a look;have a look round;join (us|me);invite;book you;put you (down|in);pencil;slot you;fit you;have you in;tour;trial;consultation;site visit;be there;be with you;be at your;head over;get over to you;run you through;talk you through;session;workshop;video call;zoom;teams call;lunch;breakfast;measure;survey;inspect;assessment;sign
    """

  private static let calling = """
    (打|拨|通)(个|一个|一下|)(电话|过去|给您|给你|您|你|回来|过来|一通|电话给);(回|来|去)(个|一个|一下|)电话;(给|跟|和)(您|你)(~|)(打|回|去|来|拨|通)(个|一个|过去|一下|通|一通|)(电话|$|，|,|吧|行|可|方便|好|怎|您)
    (打|拨|挂)(~|)(过去|过来|回来|回去|个电话|通电话|一通|一个电话)(~|);(给|跟|和)(您|你)(拨|去电|来电|通话|通个|回电|回个电|打电话|打过);回访(您|你|一下|);再打;打给;回电;回拨;去电;来电;致电;联系您;联系你;再联系;通电话;通个话;通个电话;电话(~|)(聊|沟通|联系|回访|里|说|给您|跟您);给您去;打过(去|来);回(您|你)(个|一|电话|话);接电话;接听;方便接;拨给
    (i|we|me|to|just|then|again|shall i|can i|could i|may i|should i|would i|and) (ring|rang|phone|phoned|called|rung|dial) (at|on|in|again|then|back|tomorrow|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|around|about|after|before|later|up|now|you|,|?|$)(~|);(to|i|shall i|can i|could i|should i|okay to|ok to) call (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|at|again|back|tomorrow|then|you|later|this|next|$)(~|);for a (call|ring|chat on the phone)(~|);(a|another|one more|quick|short|brief) (quick |short |brief |follow-up |)(call|ring|buzz|bell|phone call) (on|at|tomorrow|next|this|in|then|with|later|back|from)(~|);when (should|shall|can|could|do|would) i (ring|call|phone);(reach|catch|get hold of|get) you (by|on the|on your|again|at|back)(~|);try your (mobile|phone|cell|desk|line|number)(~|);speak on the phone;talk on the phone
    (call|ring|phone|telephone|buzz|dial|try) (you|again|back|me|your)(~|);(give|gave|giving) you (a|another) (call|ring|buzz|bell|shout|tinkle|quick call|quick ring);(call|ring|phone) (you |)back;callback;call-back;call back;ring back;phone call;quick call;speak (again|then|to you|on the phone|by phone);(catch|reach|get|try) you (on the phone|by phone|again|at|back|on);have another (call|chat on the phone);on the phone;by phone;over the phone;ring you;call you;phone you;touch base;follow up with a call;check (back |)in with you
    """

  private static let proposing = """
    (您|你)看(~|);要不(~|);不如(~|);咱们(~|);咱(~|);我们(~|)(约|见|碰|定在|安排|聊);那就(~|);就(今|明|后|下|这|周|礼拜|星期)(~|);(我|我们)(~|)(过去|过来|上门|拜访|登门|到您|去您|找您|接您|给您送|带|来找|去找|跑一趟|送过|去一趟|去趟|给您安排|帮您安排|帮您约|给您约|给您留|帮您留|给您预留|帮您预留|给您定|约您|请您|等您|恭候|接待|安排);(您|你)(~|)(过来|来店|到店|来一趟|来公司|来看|来体验|来试|来签|抽空|来我|过来看|过来一趟|来参加|参加|有空)
    (安排|约|定|放|改|挪|排|放到|换|调)(在|到|成|个)(~|);(留|预留|空)(了|出|着|)(~)(时间|空|位|档|名额|上午|下午);赶紧(~|);(诚邀|邀请|欢迎|恭请|请)(您|你)(~|)
    (i'd|we'd|i would|we would) be (grateful|obliged|thankful|delighted|glad|thrilled)(~|);(suppose|supposing|imagine) (i|we)(~|);unless you (object|mind|tell me)(~|);(we'd|i'd) love to have you(~|);(let's|let us) (get|sit|meet|put|find|do|say|make|have|try|talk)(~|)
    (i|we) (was|were|'ve been|have been) (hoping|thinking|wondering|planning|looking)(~|)
    let me (~|)(come|see|show|visit|meet|pop|drop|bring|take|buy|treat|demonstrate|walk|put you)(~|);how about;what about;let's;let us;shall (i|we);why don't (i|we|you);why not;(can|could|may|might) (i|we|you);would (you|it|that);(i|we) (can|could|might|may|am free|are free|am happy|would be|was thinking|were thinking|was hoping|am around|am in|have|suggest|propose|recommend) (~|);i've got;we've got;i'm (free|around|available|in the area|nearby|passing|thinking|open|happy|proposing|suggesting|in your area|in town);(i'd|we'd|i would|we would) (like|love|suggest|propose|be happy|be glad|recommend|really like);bring (the|your);i'll (come|pop|drop|swing|stop|be|bring|visit|see|show|meet|take|run|head|make|get|have|call round|call in|be over|be there|fit|hold|keep|put|pencil|book|reserve);come (in|by|over|round|down|along|and|see|to|on|out);join (us|me);pencil;put you down;book you;(are|would) you (free|available|around|able|open);say;what if;maybe;perhaps;either;(got|have) (a |an |some |)(slot|gap|opening|space|time|half|hour|two|availability|room|window);(we're|we are|i'm|i am) (free|available|open|around|in|running|holding|doing|hosting);holding;keeping;is (open|free|available);are (open|free|available);get (yourself|down|over|in);be here;be in;stop by;swing by;pop by
    """

  private static let whetherNotWhen = """
    (见|来|签|去|要|做|买|约|定|谈|行|成|聊)(还是|或者|或)不(见|来|签|去|要|做|买|约|定|谈|行|成|聊)
    到底(~)(不|吗|没);(愿|想|要|肯|敢)不(愿|想|要|肯|敢)(意|)(~)
    (yes or no|or not|in or out|are we doing this|do you want|are you interested|are you in or)
    (有|感|没)(没有|)兴趣(吗|么|不);有没有兴趣;感不感兴趣;要不要了解;需不需要;有需要吗;有没有(需要|需求|考虑)
    """

  private static let freedom = """
    (有空|方便|有时间|得空|有档期|有功夫|抽空|得闲|抽时间|抽点时间|腾个|抽个|不忙|宽裕|宽松|轻松|闲)(~|)
    (见|约|碰|聊|拜访|过去|上门|坐坐|当面|过来|参观|到店|演示)(~|)
    (find me|give me|half an hour|minutes|an hour|quick word|spare|squeeze|fit me|about|free|available|around|time|availability|open|convenient|suit|suits|work|works|good|better|best|easier|prefer|meet|visit|come|see|catch|sit down|talk|chat|coffee|possible|slot|window|diary|calendar|doable|fit|okay|ok|quieter|calmer|manage)
    """
}
