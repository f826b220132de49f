/// What runs of words weigh for a manner, in twentieths; the first row has the bias and the signs.
///
/// Learned from corpora/phrases/asks, pressure also from the shipped lines, by MannerTableTests
/// (UPDATE_GOLDEN=1); do not edit.
/// Fingerprint of the lines: 6e6ce24e88958d49.
enum MannerTable {
  static let asking: StaticString = """
    = -12 3 -23
    77:?
    72:@
    59:#
    56:@ or
    53:when
    49:day
    45:还是 @
    42:meet
    37:@ ?
    30:free|时
    29:could|是 @ ?
    28:come
    27:name
    26:time
    25:@ , 还|来
    24:could we|good for|to meet
    22:? 我|bring the
    21:^ @|a time|around|约
    20:name the|to ring|您|行
    19:and i 'll|might|what time|么时|什么时|我|时间|有空|行 .
    18:# like|# like that|, 这|@ 您|good|how about|like|some|suits|tell me when|which|work|坐
    17:^ @ 怎|and i|let|like ?|soon|个时间|成|是 @|都行|面
    16:'ll fit|be|coming|days|down|i 'll fit|site|time and|what day|which day|would|you name the|咱|必|日
    16:空|过去|间|面 ?
    15:# ?|, 好|^ whenever|^ whenever suits|any|diary|discussion|fixed|give|i come|me when|okay|pick
    15:suggest|suggest @|the day|the week|whenever|whenever suits|whenever suits you|would @|个|么时候
    15:几点|到 ,|好|忙 ?|见一|还是|门
    14:, 可以|. @ ,|@ ,|@ i won't|^ @ or|^ you|^ 就 @|better|call|can|can i|come and|looking|meeting
    14:minutes|okay ?|shall we|so @|sometime|visit|you just|便|再|再打|去|在 ?|方便|日子|期|见
    14:近期|随
    13:'m flexible|@ can|@ or the|@ 带|@ 打|^ #|^ @ 您|^ it 's|^ let 's|^ shall we|^ what time|^ 要不
    13:and that|can we|convenient|fit|flexible|half|hour|i 'm flexible|let me know|me know|phone|place
    13:suits you|then ?|time that|won't take|works|you ?|不 @|不在|个时|商量 ,|带|您 #|您有空
    13:我随|松|聊|能|要不 @|要么|都行 .
    12:# and i|# 能|'s a|,|@ and that|^ bring|^ bring the|^ can we|^ i 'd|^ you tell|at all|be there|bring
    12:day and i|do ?|final|for a|i 'd|if you 're|in @ or|in on|in on @|in the week|of #|see me|shall
    12:tell me|to come|turn|when are|you name|you say|一面|不来|了告|了告诉|他在|半|合适|吧 ,
    12:好 ?|好还|好还是|安|安排|您定|挑|见一面|近|适|量 ,|问 # 再
    11:'s work|, @ 还|. @|@ , 就|@ or @|^ could we|^ it|^ let|after #|all those|and that 's|are you fixed
    11:day is|do you have|have i got|i 'll come|i got|i won't|job|let 's|let me|like that|make it|so|tell
    11:the deal|those is|through|together|whether|wins|won't|wondering|you be|you fixed|可以|告诉我
    11:哪会|哪会儿|当面|拜访|是开|现场|看|看您|等您|访|诉我|说 , 您|过来|里 ,
    11:间您
    10:# or the|# 再打|'ll come|'s your|, 行|@ would you|^ give|^ give me|^ is there|^ 您几|^ 您定
    10:^ 要|a time that|after the holidays|an|call back|convenient ?|day to|days are|deal|give me
    10:holidays ?|i|next|on site|or @ ?|page|round|say when|set|should i|site ?|the holidays|the holidays ?
    10:the time|those|times|turn up|we|week|with your|you have|you say so|一件事|上门|不 ?|们能
    10:公室 ?|几时|别|呗|呗 ,|周|啥|啥时|啥时候|在|在不|在不在|在办|在办公|定
    10:室 ?|就 @ ,|您什|您什么|您几|您几点|您说|我了|我了 .|报名|拜|挑个|挑个日
    10:时间由|来 .|点在|点在办|秒|算|给我|绝 , @|谈|跟我说|钟|间由|间由你
    9:# 's|# or|'ll be there|'ll turn|'ll turn up|'s|, @ 打|, 就这|, 您开|, 那 @|. 我|@ , 您
    9:@ can you|@ if|@ or not|@ 见 .|^ can|^ i 'm|^ i was|^ if you|^ you name|^ you need|^ 咱|^ 您 #
    9:^ 我不|^ 近|^ 近期|a visit|are you usually|arrange|at your place|calendar|date|distance|does @
    9:easier|got that right|i 'll turn|i book|i was|is it @|just name|least|me @|meeting ?|mind|name a
    9:name a time|nothing|or nothing|right ?|some point|the distance|time and i|try you|twice|what 's your
    9:what does|when could|you i|you usually|your calendar|一个 .|不忙 ?|个 .|个日|个日子|了 .
    9:以|候|再打 ,|口|商|好吗|子 , 我|定 .|就算|必须|您开|您来|您看|时间好
    9:时间您|是 #|有没|有没有|来签|的话|看看|碰|碰一|等|行吗|行吗 ?|要不|要是
    9:过|选|间好|须
    8:# 再|'ll fit in|'m coming|'s find|'s find a|, @ 我|, 成|, 我来|, 时|, 时间|@ , 要|@ be
    8:@ free|@ how|@ no|@ would|^ be|^ be there|^ how about|^ i|^ might|^ one|^ there|^ 报|^ 约|a meeting
    8:about|after the|and tell|and tell me|anything but|anything but @|are you coming|around you|at some
    8:at some point|best|bother|but @|can do anything|choice|come in|could you see|date ?|do anything but
    8:find a|fit in|fix|given|have i|holidays|how does|i 'm coming|i call|i ring|it right ?|it twice
    8:least busy|let 's find|let the|look at|me again|meet up|mind if|mind if i|my treat|not at|of the day
    8:on @ ?|or @|our|part of the|pick #|show|side|so when|the two|then wait|time to|to you|treat|twenty
    8:usually in|usually in the|we fix|when are you|when would|which part of|will you|you coming|you i 'll
    8:you see me|you usually in|一件|一天 ?|上 ,|五|作|儿|全|别再|务|十|十五|去您|可|吃
    8:告诉|商量|坐坐|天 ?|好说|定时|定时间|就 @|就别|就是 .|开口|必须到|您 ,
    8:您 @ 带|您 @ 要|您挑|您放|您方|您方便|我就行|我来|我都|接|是 .|是周|来我
    8:瞅|碰一下|签字|绝 ,|般几点|茶|计|讲|诉我就|过来 .|适 , 我|须到
    7:!|# 您|# 来|# 要|'re not|'re right|'s corrected|'s entirely|'s entirely up|'s get|'s get together
    7:'s meet|'s out|, @ 见|, 不然|, 好吧|, 就|, 您说|, 我把|, 我随|, 来|, 要|, 要么
    7:@ , 这|@ good|@ mind|@ mind if|@ or you|@ with|@ 吧|@ 吧 ,|@ 带着|@ 您必|@ 您要|@ 我
    7:@ 或 @|@ 要|@ 还|@ 还是|^ @ @|^ @ 或|^ a contact|^ after|^ how soon|^ my diary|^ name|^ on
    7:^ one page|^ our list|^ so @|^ we 've|^ 别|^ 咱们|^ 就|^ 您给|^ 您说|^ 要么|a call
    7:a contact|a contact added|a date|added|added is|added is not|after|agree|all|all right
    7:an appointment ask|and nothing more|answer the|appointment ask|appointment ask which|are you
    7:are you about|are you least|ask which|ask which day|at your|average|be @|behind the|behind the times
    7:busy|by phone|can't keep|check the|coffee|come in @|come to you|contact|contact added
    7:contact added is|corrected|day to ring|days on|days on average|do anything|dodging|dodging me
    7:dodging me @|entirely|entirely up|entirely up to|first interview|get something|get something in
    7:get together|harvest|hour is|how about it|how soon|how soon could|i can|i come and|i got that
    7:i wouldn't|in and|is not|is not an|is there #|is there a|isn't the|isn't the time|it 's corrected
    7:it 's entirely|it again|it out|it right|knock|let 's get|let 's meet|like that i|list is|look at @
    7:luck|may i|me|me and|my diary|name the time|nine days on|not an|not an appointment|nothing i
    7:nothing more|on average|one page|one page @|one word will|or the pay|or you|our list is|out|over at
    7:over at @|page @|pay ?|person|properly|quietest|ring you ?|round @|say|see|sit|so @ barrow|so come
    7:something in|something in the|soon could|sorry it|sorry it 's|spare|suit|suit you|take|that works
    7:the #|the kids|the pay|the pay ?|the sample|there #|there a|they say|to reach|to ring you
    7:twenty minutes|up for|usually|want your|we get|we get something|what does your|when they|which day to
    7:word will|word will do|you 're not|you 're right|you least|you need to|your place|一面 ?|不到
    7:不接受|不然|不给您|个座|么 @|么 @ ,|么收|以吗|以吗 ?|们上|们上门|会 ,
    7:会 , 您|会计|作废 .|你|到底 #|前咱|半小|半小时|受|可以吗|可就|合适 ?|后期
    7:吗 ? 我|吧 , 我|在家 ?|场|声 , 我|子就|就算了|尾|底 #|废 .|得了|怎么收
    7:您 , 行|您必|您必须|您有|您看 #|想约|我 # 来|我上门|我不|我不接|我个
    7:我们上|我到|我时|我时间|我让|我随时|打 ,|找|找您|拒绝 ,|接您|接您 .|方
    7:时候|是 @ 不|是通|来一|柜台|点到|点到 .|点来|点来 .|理找|留个座|看 #|等他
    7:答 .|签|签字 .|算了|算了 .|约他|经理找|给我个|聊 ?|能见|要么 @|诉|赏|躲
    7:边都|这阵|这阵子|适 ?|选一|那 @|都在|量|间 , 我|阵|阵子
    6:# be|# 在|# 最|# 有|# 有空|# 松|# 没|# 没那|'s a good|'s fixed|'s got|'s not for|'ve got @
    6:, 两个|, 保单|, 十五|, 可|, 多|, 多一|, 您一|, 您来|, 成吗|, 我|, 看您|, 这回
    6:, 这是|, 问|, 问完|@ 's|@ after|@ and nothing|@ before you|@ is that|@ sound|@ to|@ what
    6:@ what 's|@ which|@ 也|@ 带家|@ 您不|@ 或|@ 有|@ 来|^ @ barrow|^ @ 一|^ i can|^ suppose
    6:^ suppose i|^ there 's|^ what day|^ when could|^ you can't|^ 会|^ 周|^ 您什|^ 我 @|^ 被
    6:a better|a call ?|a coffee|a coffee at|a person|a quiet|about a|about it ?|altogether|an appointment
    6:anyway|are #|are you free|at @ before|before christmas|between|biscuits|board|branch|by ?|calling
    6:can do|can't stop|canteen|chance|christmas|coffee at|come to|could i|couple of weeks|dates|day could
    6:do @|do things|do you say|does that|does your week|don't let|don't let me|drop|early #|end|for a call
    6:for you ?|gap|gets|got @|half of|hectic|hectic for|helped|hold the|hour on|i can do|in the office
    6:is gone|is it|is that all|is there|it won't|late ?|later|left|less|let me down|like you|look like ?
    6:looking after|me a time|minute|need to decide|next couple|next couple of|not|not for you|of weeks
    6:of weeks ?|office ?|okay to|on @|on your|or late|or late ?|or never|other|other side|parents|phone ?
    6:point|pop|quiet|reply|see you @|should i ring|sit down|so i can|somebody else|sound ?|suppose i
    6:that all|that all right|the board|the branch|the dates|the next couple|the office|the office ?
    6:the other side|the time and|the times|to|to join|to join ?|to read it|try it|week look|week look like
    6:weeks|weeks ?|when 's|when do things|will do|with either|wouldn't|yet|you both|you feel|you free
    6:you one|you say ?|you stop|your week look|yours ?|一次|一点 ?|一般|一般几|不忙|不想
    6:不成|不成怎|不打|不打扰|不接|两个时|个点|么|么忙 ?|之前您|事就|人了|他
    6:他答|以吧|以吧 ?|件事|会|作废|候能|元|元旦|先发|再不|几号|别人了|前您
    6:去您那|叫|可以吧|吃个|听吗|听吗 ?|告|咱们|哭|回可|圈|在的|坐 .|坐下
    6:坐下来|多一|好 , 还|子|家 ?|家人|家人来|对的|就作|就作废|就当您|就给别|工
    6:带家|带家人|带着|废|弃|弃了|当您|当您放|您 # 没|您不到|您去|您哭|您想让
    6:您放弃|成 ,|成吗|成吗 ?|成怎|成怎么|我上|我不是|我到周|我就当|我早点
    6:我过去|我这就|打扰|打扰 ?|打给|打给您|扰|扰 ?|拜访一|收不|放弃|放弃了|旦
    6:时候能|时间 ,|是跟|有空吗|来一趟|来吧|来吧 ?|来我们|欢|段|没意|没意见
    6:没那|没那么|理找您|由|留个|的多|的时间|看几|看您 .|知您|空出|空出来|空吗
    6:空吗 ?|算 .|给|给别|给别人|者 @ ,|聊聊 ?|肯|般|般几|要是不|访一|访一下|说 ,
    6:说什|说什么|跟我|过了|这回|这回可|退|通知您|那么忙|那儿|都在 ?|门 ,|门拜
    6:门拜访|间 ,
    5:# a|# better|# better for|# 能松|'ll check the|'ll send our|'ll work|'m|'m not asking|'m telling
    5:'m telling you|'re busy|'s @ or|'s off|'s the|'s the best|, @ 或|, 一次|, 会|, 保|, 免|, 免费
    5:, 别的|, 十|, 好吗|, 您看|, 我早|, 我是|, 我让|, 挑|, 挑个|, 没问|, 茶|, 行吗
    5:, 这个|, 这事|? 我一|? 来|@ , 别|@ , 好|@ are|@ before|@ i 'm|@ if that|@ nothing|@ shall
    5:@ shall i|@ take|@ will|@ will you|@ work|@ would that|@ 一起|@ 不来|@ 他|@ 他在|@ 呢|@ 呢 ?
    5:@ 好|@ 怎|@ 怎么|@ 我都|@ 打 ,|@ 方|@ 方便|@ 的体|@ 给我|@ 行|@ 见|^ # 您|^ @ 带
    5:^ @ 还|^ are|^ i won't|^ is @|^ just|^ shall|^ what did|^ which part|^ you set|^ 什|^ 什么
    5:^ 您挑|^ 我想|^ 最|a minute|a slot|a time and|a trial|all right ?|and hear|and nothing|and sign
    5:and we 'll|and your wife|answer i 'll|appointment|are|are we|are we meeting|asking i|asking i 'm
    5:barrow i|be at|be at the|be easier|be here|be the one|be there ?|before christmas ?|better for
    5:better for you|book|budget isn't|busy ?|call ?|can i come|catch|catch you|caution|christmas ?
    5:coming or|could you both|couple of|day works|day works best|deadline|decided|demo|diary #|diary # ?
    5:director|does|does @ sound|each other|early|ever|explaining|explaining it|figures ?|fixed #|free at
    5:give me #|got that|have half|have half an|hear what|hear what you|here @|here @ or|how 's|i 'll work
    5:i 'm|i 'm telling|i get|i put|i put you|i show|i show you|i try you|i won't hold|i won't take|if
    5:if it 's|if you|if you don't|in ?|in the|in the diary|interview|is open|isn't|it 's @|it to the
    5:join ?|journey|keeping|kettle|kettle on|last chance|least busy ?|left so|look like|lose the
    5:lose the discount|make|may|me a|me in|me on|me on @|meet ?|meet before|meet before christmas
    5:minutes ?|minutes on|natural|nine days|not asking|not asking i|nothing 's|of the|once|once it|one of
    5:or the|person to|place and|point ?|put the kettle|quick|ring|sample|say so|says|second|see me ?
    5:send our|set the|set up|set up a|show you|so thank|so thank you|so would @|soon what|stop|swing
    5:swing by|swing by the|telling you|ten minutes|that 's the|that be|that right ?|the budget
    5:the budget isn't|the diary|the figures ?|the flat|the kettle|the kettle on|the month|the rate|then
    5:there on|there on @|till you|to @|to decide|to make|to make it|try|try you again|up a|up to you
    5:visit ?|we find|we find a|we meet before|we meeting|we meeting ?|we see|weekdays|what 's a
    5:what day could|what did|when 's a|when are we|when can|when can i|when would be|when you 're|where
    5:which part|whichever|with you ?|won't hold|won't take no|works best|would @ be|would that
    5:would that be|would you be|would you have|year ?|you 're busy|you and your|you by|you coming or
    5:you for a|you have half|you in ?|you least busy|you lose|you set|you set the|you tell me|your week
    5:一|一声 ,|一次说|一起吃|一趟|上 .|上您|上门 .|下 , 您|下午|两周|个面 ?|么就
    5:么忙|么退|么退 ,|了再|了我|些 ?|位置|便 ?|候打|候打给|傅 .|免|免费|免费的
    5:全 .|全看|全看您|出来|出来 .|分钟吗|别想|别找|到 @ ,|午|占|口气|口气 ?|叫随
    5:叫随到|可别|台 ,|合适 ,|后一次|后就|呢 ,|在家|在店|在店里|地 ,|声 ,|天上
    5:好了再|好吗 ?|好安|好安排|子 ,|字 .|孩子来|完等|完等他|师|师傅 .|应该
    5:应该的|店里 ,|得上|忙|怎么退|您挑个|您是 @|您比|您给|您要|您选|您那儿
    5:想约您|想让|我个准|我想|我想约|我接|我早|我留个|我都不|我随叫|手|手 ,
    5:打电|打电话|打算|抽|挑时|挑时间|收什|收什么|放|方便 ?|日子 ,|时候打|时再
    5:时再打|是 @ 好|是 @ 打|是不来|是大|有|有 ,|有 , 您|来听|松口|松口气|板|柜
    5:次说|次说全|气 ?|没用 ,|没问|没问题|点|点 ?|然|率|用 ,|用 , @|由你|的 , @|的 .
    5:的体|看您 ,|着孩|着孩子|约个|约您|约见|给您比|给您留|给我留|置|耍|耍我
    5:聊 ,|聊聊|肯定|能松|能松口|要再|见 ?|讲 .|试|该|该的|该的 ,|说一声|说全
    5:说全 .|说忙|说忙 ,|费的|费的 .|起吃|起吃个|过了您|还是 #|这两|这就|这是
    5:退 , 一|适 ,|选一个|通知|都不想|都不给|都可|都可以|都在家|都有 ,|里|钟吗
    5:钟吗 ?|错过|门 .|问完|问完等|问题吧|间您说|随到|随到 .|随叫|随叫随|随时
    5:题吧|题吧 ?
    4:# and|# are|# are you|# 不|# 在 ?|# 来 .|# 来 ?|# 碰|# 碰一|'ll check|'s meet up|, @ 也
    4:, @ 呢|, @ 行|, 到底|, 吃|, 吃亏|, 得|, 您哪|, 您接|, 您要|, 我到|, 我可|, 或
    4:, 是 #|, 王|, 痛|, 痛快|, 等|, 给|, 给您|, 要不|, 过|, 除|. 登|? give|? give me
    4:? 我过|@ , 可|@ , 来|@ , 痛|@ @ 您|@ after the|@ barrow with|@ can i|@ could|@ free ?
    4:@ how does|@ i|@ if you|@ then ?|@ with the|@ work ?|@ 一|@ 打 ?|@ 打给|@ 是最|@ 来我
    4:@ 要是|^ # #|^ # are|^ # 能|^ @ how|^ @ 有|^ @ 来|^ @ 给|^ could|^ how does|^ i could|^ if
    4:^ just say|^ no|^ sorry i|^ stop|^ what|^ what 's|^ what does|^ which of|^ why not|^ you pick
    4:^ 两个|^ 全|^ 半|^ 半小|^ 怕|^ 您一|^ 您想|^ 您慢|^ 您爱|^ 放|^ 最后|^ 过
    4:a better time|a gap|a gap at|a good day|a quick|an hour|an hour spare|and have|and have a|and see
    4:and show|and show you|and this|and you don't|and your|any chance|any use|any use to|at @ ?|at @ would
    4:at the job|back at|back at @|bag|barrow fifteen|barrow fifteen minutes|barrow i 'd|barrow with
    4:be convenient|before the|best ?|better time|broke|budget|builders|burned|burned once|by|by on|by on @
    4:call at|call at @|call you @|can spare|can we meet|change over|come @|come and see|come by|come on @
    4:customer|day for|deal 's|deposit|diary ?|do @ ?|do is|does @ work|don't see|don't see me|door on
    4:door on @|early or|ease off|ease off ?|easier for|engineer|finance|find|first|first half
    4:first half of|fixed for|for|for @ ?|for a quick|for an answer|for barrow|for twenty
    4:for twenty minutes|free ?|free for|gap at|gap at @|give it|give me a|go through it|goes to|good day
    4:got to|half of #|have the|have to come|have to turn|hour spare|how 's @|how does @|how does that
    4:i call you|i could|i give|i give it|i got the|i knock|i knock ?|i meant|if i knock|if you can|in
    4:in my|in my bag|in the next|in the shop|instead|is #|is @ free|it 's not|it @ or|it properly
    4:it properly ?|join|just|just to|keep|knock ?|lesson|little|look|look at the|make @|may i come|me @ so
    4:me down|me when you|me which|meant|meet up you|minutes @|minutes for|minutes in|my bag|need to|never
    4:next door on|no contract|no for|no for an|not for|of the week|on @ mind|on @ would|once and|one unit
    4:one unit left|one you|or #|or no|or not|or the second|our engineer|over|part of|pay|pencil|pencil me
    4:pencil me in|pick the|plain|plans|point #|promised me @|properly ?|put the|put you|questions|say ?
    4:say @|security|see me on|shall i call|shall i put|shall we get|show you on|sign by|signed|so how
    4:so how about|so put|so would|sorry i|sound|suit you better|surely you can|take no|take no for
    4:talk then|talk then ?|tell me which|thank you barrow|that i|that isn't|that the|the car|the demo
    4:the deposit|the first half|the line|the next|the plans|the second|the shift|there @|there at
    4:there at @|things|through it|through it properly|till|time suits|time would|to @ so|to come to
    4:to hear it|to look at|to measure|to read|to see|to see it|to turn|turn down|twenty minutes @
    4:two times|unit left|until you agree|up on your|up to|up you|up you say|use to|use to you|want
    4:want a second|want to see|we 've|we look at|we meet up|went|were burned|what day is|what does the
    4:what time suits|what time would|whatever|whatever you|when could i|which of|why not|will|work around
    4:work or|would @ after|would you ?|year end|you about|you again at|you agree|you at|you barrow
    4:you be able|you better|you broke|you can spare|you did|you don't see|you ever|you in|you like ?
    4:you make @|you open|you pick|you say when|you see|you so i|you talk|you turn|you want your
    4:you were burned|your day|your site|your team|一句话|一圈|一天|上 , @|上您公|下 .|不 @ ,
    4:不上 ,|不在 ,|不退|不退 .|个准|个大概|么都|也太|也行|也行 ,|亏的|亏的是
    4:人了 .|什么都|他把|们能约|作日|便的|便的话|保单|倒|候有|候能见|儿到|先到
    4:再不见|再打电|再来|几|出门|出门 ,|到 , 您|到场|到场 .|到这|去坐|去现
    4:去现场|去看|叫上|叫上 ,|吃亏|吃亏的|吧 , @|听听|呢|周都|咱们能|四回
    4:四回了|回了|回了 ,|地|场 .|堵|多 ,|大事 ,|好吧 ?|子都|安排一|家|就天|就天天
    4:就当|就成|就给|工作|工作日|工地|己 ,|带您|带您去|带方|带方案|开 ,|当
    4:当面说|得来|您 .|您一般|您倒|您哪|您哪会|您慢|您慢慢|您接得|您留|您的人
    4:您算一|您说得|您还有|您这样|想|想 , 想|想好了|慢想|慢想 ,|慢慢|慢慢想
    4:成不|我一起|我个时|我先到|我再|我可就|我就|我带方|我是|我留|我让师|或
    4:手边|打过去|找您 ?|拖|拖 ,|挪|挪到|排得|排得开|方便的|时候有|时说|时间吧
    4:明会|明会 ,|是 @ 在|是大事|是最|是最后|是等|是这阵|最不|有 #|有位|本人
    4:机会|检|次|没得|没有 #|满|点不|爱|爱人|王老|王老板|电话 ?|痛快点|白天
    4:的不|的是您|的话 ,|的话我|着点|硬|等您 .|算 ?|算一|约上 ?|约个时|老板|能不
    4:能不能|能到|能安|能安排|能约|自己 ,|行 , 您|行 . 再|行我|行的|行的话
    4:要再不|见面|见面 ?|让|让他|让师|让师傅|讲讲|试听|试驾|话 @|话我这|说明会
    4:谁都|谁都有|跑 ?|车 .|转转|过去 ,|还是等|这事|退 ,|退 .|那么|那边一|都没
    4:都满|都行 ,|里转|里转转|量 .|门 , 还|门了|门了 .|问 #|问了|闲|间 , 您|间吧
    4:间吧 ,|限|随时说|面说|顺|馆|驾|鸽|鸽子
    3:# #|# , 您|# is fine|# of|# that|# the|# would you|# 前|# 您能|# 方|# 方便|'d be the|'d better
    3:'d come|'d want your|'ll come to|'ll have the|'re free|'re happy|'re in|'re run|'re run off
    3:'s a better|'s a valid|'s hard to|'s how|'s how it|'s one unit|'s only|'s start|'s start with
    3:'s that ?|'s too soon|'ve @|'ve a|'ve been messed|'ve never|, @|, @ 他|, 不来|, 使|, 别再|, 叫
    3:, 听您|, 好不|, 忙|, 您点|, 您能|, 您跟|, 我等|, 或者|, 房|, 房子|, 最后|, 白
    3:, 看|, 等他|, 能不|, 还是|, 这次|, 错|, 错过|, 顺|, 顺道|. 先|. 我 @|. 电|. 电话
    3:? @|? 您|@ , 年|@ , 最|@ , 都|@ @ ,|@ and|@ and we|@ any|@ are you|@ could i|@ does|@ does that
    3:@ going|@ how 's|@ just|@ just to|@ my treat|@ once|@ once it|@ or i|@ to begin|@ too|@ when|@ 两
    3:@ 两位|@ 也成|@ 在|@ 好还|@ 成|@ 我上|@ 我带|@ 我当|@ 打好|@ 是|@ 有个|@ 行吗
    3:@ 过|^ @ can|^ @ does|^ @ 开|^ @ 成|^ @ 是|^ a|^ are #|^ choose|^ do i|^ does @|^ everybody
    3:^ everybody has|^ how would|^ i appreciate|^ if @|^ is|^ is the|^ keep|^ last|^ last chance|^ surely
    3:^ surely you|^ take|^ take your|^ thank|^ thank you|^ the budget|^ what about|^ when would
    3:^ which day|^ would|^ would @|^ you owe|^ you want|^ 傻|^ 听见|^ 啥|^ 啥时|^ 您倒|^ 您还
    3:^ 知|^ 知道|^ 被人|^ 过年|^ 那我|a|a customer|a free|a valid|able|able to|again at
    3:again at @|all right with|an answer|and look|and look at|and see you|and when|any point|appreciate
    3:are you around|asking|at @ could|at @ if|at @ when|at @ which|at any point|average barrow|avoid|away
    3:back ?|back @ barrow|barrow and i|be a|be able|be able to|be any|be convenient for|be easier for
    3:be okay|be on your|be out|be out of|be the|be there at|been messed|been messed about|begging|begin
    3:begin with|begin with ?|better on|better on @|better time to|both on|both on the|bring our
    3:business partner|by at @|can i put|can i show|can you come|come and look|coming ?|convenient for
    3:could i come|could we sit|day ?|day could you|day should|did they|do|do that|does the|does two
    3:don't want a|don't want another|down on|down properly|drop by|drop in|dust|easier ?|easier for you
    3:either|everybody has|excuses|exhausting|feet|find a time|five minutes|flat|foot|for the fitting
    3:for what|for you so|four times|four times now|get it|get it what|get started|go through|gone @
    3:gone @ or|good ?|got|half an|half an hour|happy|hard to|have a|have any|hear it|how 's that|how it is
    3:how would|how would you|i 'd come|i 'd like|i 've @|i agree|i appreciate|i bring the|i brought|i came
    3:i catch|i expect|i get it|i know the|i pop|if @|if @ 's|if i brought|if i ring|if that|in # ?
    3:in person|in person ?|instead of|is @ any|is best|is fine|is free|is good|is there any|it 's hard
    3:it all|it back @|it snappy|it through|it to|it what|it what day|job to|judge|just say yes|know what
    3:land|late|let 's start|licence|looks|lunch on|make it @|make it snappy|makes|makes sense|manager is
    3:me where|meet @|meetings|meetings what|meetings what time|messed|messed about|month 's|my head
    3:my manager|my manager is|normally|nothing signed|of it or|of our|of the month|of time|of you|off and
    3:off your|off your feet|on #|on @ and|on average barrow|on me|on the list|on the phone|on the table
    3:on your street|once it 's|one ?|one of them|or are|or i|or your|others|our list|over the phone|owe
    3:owe me|papers on|person ?|phone again|phone i|phone you|phone you @|pitch|price is|read it back
    3:right with|right with you|room in|round on|round on @|round whether|round whether you|run off
    3:run off your|sake|say hello|say yes|see it|see it ?|see you ?|shop ?|short|should|should i call
    3:show you the|slot|snappy|so is it|someone else|sometime #|sounds exhausting|spots|stalling|start with
    3:start with @|started|street|suit you for|surely|surely you|table|take your time|talk it|tape|tell you
    3:that 's fine|that 's how|that 's only|that makes|that makes sense|that sounds exhausting|that suits
    3:the best|the job|the other|the others|the phone again|the phone i|the shop ?|the table|the tape
    3:the work|the worst|the worst of|there # that|there 's a|there any|this price|this price is
    3:three papers|three papers on|time #|times now|to # is|to begin|to begin with|to come ?|to come in
    3:to first|to somebody|to someone|to someone else|too soon|twice so|two or three|until @|up|up ?|up @
    3:up @ i|valid|want a|we 'd|we 'll|we 've got|we look|we say|we say @|we sit|we sit down|when could you
    3:with @|with @ how|with nothing|with you|word|work ?|works for|works for you|worst|worst of
    3:would be convenient|would you see|yard|yet may|yet may i|you 'd better|you 'd want|you 'll have
    3:you 're|you 're free|you 're in|you 're run|you 've|you again|you around|you at the|you better on
    3:you coming ?|you decide|you do|you finish|you four|you four times|you get started|you have any
    3:you in on|you on the|you owe|you owe me|you tell|you what|your business partner|your diary|your feet
    3:your own|your pick|your street|一下 .|一回|一声|一天里|一定|一定得|一次机|一次见
    3:一般 #|一趟 ,|三五|上去坐|上就|上我|上门 ,|下 ,|下午好|不上就|不及|不及 .
    3:不忙呢|不清 ,|不舒|不舒服|不见我|个价了|个大|个就|个就行|个点 ,|个钟
    3:个饭|么时间|也成|也成 ,|了 , 什|了吧 ,|了您还|了算|了算 .|些|人少|人放
    3:人放过|人来|他先|他在吗|们|们工|们工程|价了|价了 .|会儿|位都在|体|体检
    3:你们|使|使得|使得不|便些|便些 ?|便吗|便接|便接吗|俺|俺去|借口了|假|停
    3:先哄|先哄 ,|先生都|其|再找|再找借|几点都|出二|出二十|刚接手|别人|别再找
    3:别的不|到 .|到周|到周经|到您店|到楼|到楼下|前 , 或|动|十分|十分钟|午好
    3:半个|半个钟|半天来|占用|去量|及|及 .|发 .|受累|口了 ,|可就没|台|吃个饭
    3:吧 ? @|听见|咱见|咱见一|哄|哄 ,|哪一天|哭都|哭都来|团|团队|在吗|在吗 ?
    3:大事|天 , 我|天内|天来|天里|好不|好不好|好约|好约 ?|字|字 , @|字签|字签了
    3:完工|定得|对得|小时|小时吗|少一|就没了|就没这|就行 .|工地 ,|带一|年前
    3:年终|座|开放|得不 ?|得开|忙呢|忙呢 ,|快点 .|怕数|怕数据|您 ?|您 @ 在|您一句
    3:您一定|您先哄|您刚接|您半|您受|您定 .|您店里|您总|您总得|您本|您没
    3:您留着|您看看|您给个|您能来|您自己|您要是|您送样|想 ,|想好|想让我
    3:我 , 我|我 @ 打|我 @ 过|我一次|我什|我什么|我们工|我再打|我当面|我挑|我等
    3:我等您|我过|我都行|或 @|或 @ ,|或者 @|打好|找您 ,|把字|把字签|抽半|抽半天
    3:抽得|抽得出|拖了 ,|据|排一|排一次|接受|接吗|接吗 ?|接得|数据|方便些
    3:方便吗|方便接|早|早点|时吗|时吗 ?|是下|是您的|是找您|是电话|月里|有变
    3:有变动|有吧|有的|有空档|服 ,|服 , 这|机会 ,|来 , 不|来不及|来个|来的|来看
    3:来看看|来还|来还是|松快|样过|样过去|档|档 ?|欠|欠我|次机|次机会|次见
    3:次见面|段好|段还|没了 .|没用|没这|没这个|泄|测|清|清静|点 , 您|现有
    3:理的周|生都|用您|电话 @|电话合|电话里|留着 ,|的人|的体检|的周经|的多 ,
    3:的多 ?|的打|的打算|看房|看看 ,|看行|真|着 ,|瞅瞅|确实|碰个|碰个面|空档
    3:空档 ?|签 ,|签了|签了 ,|算怎|算怎么|管的|约您 @|终|经理的|给您算|置 ,|者 @
    3:聊聊 ,|能见 ?|能让|舒|舒服|舒服 ,|般 #|行 . 谢|被人|被人放|要您|见一次
    3:见我 ,|订|让我 #|许|访您|试驾 .|话 , @|话 , 我|话 ?|话 @ 打|话合|话合适|话里
    3:说 .|说不清|说个时|说了算|说得|说行|请您|课|课表|财|财务|费|走不|趟|路过
    3:路过 ,|转|轮|边一|过年|过年前|还是下|还是找|这个点|这么难|这次|送样
    3:送样过|选 @|通|那个|那个点|那块|都|都来不|钟点|错了 ,|错过了|门也|门也行
    3:问了您|隆|静|顺了|顺道|驾 .|鸽子 ,
    2:# is|# or #|# that 's|# would|# 之|# 之间|# 在家|# 得|# 得闲|# 我来|# 抽|# 能给|# 能见
    2:'d bring our|'d like|'d like to|'d love|'d love to|'d meet you|'d want|'ll bring a|'ll keep
    2:'ll keep it|'ll post|'ll post you|'ll try you|'m free|'m free at|'re driving|'re driving so
    2:'re sceptical|'s a bad|'s a lot|'s convenient|'s down|'s okay|'s only right|'s your week|'ve just
    2:'ve left|'ve told|'ve told my|, @ 您|, @ 方|, 一样|, 三|, 不许|, 两|, 什|, 什么|, 刚
    2:, 刚才|, 千|, 千头|, 地址|, 备|, 备注|, 小|, 小心|, 就 @|, 年|, 应|, 应该|, 当面
    2:, 您圈|, 您定|, 您心|, 您忙|, 您给|, 您自|, 您选|, 您防|, 想|, 成不|, 我过|, 打
    2:, 抢|, 接着|, 早|, 早晚|, 最|, 有问|, 来不|, 真|, 真对|, 等您|, 行吧|, 赶|, 跟您
    2:, 过了|, 过期|, 选|, 选一|, 那|, 都|. 他|. 再|. 再见|. 对|. 您先|. 我再|? i 'd|? if
    2:@ , 选|@ and don't|@ and on|@ and show|@ anyway|@ at your|@ barrow barrow|@ be a|@ be all|@ i come
    2:@ in|@ my|@ suit|@ suit you|@ ten|@ ten minutes|@ then if|@ which would|@ work for|@ your pick
    2:@ 不是|@ 到您|@ 去您|@ 可|@ 可就|@ 您来|@ 我去|@ 有人|@ 看|@ 行不|@ 视|@ 视频
    2:@ 路|@ 路过|@ 过去|@ 这|^ # 抽|^ @ my|^ @ 去|^ @ 和|^ @ 方|^ everyone|^ honestly|^ how 's
    2:^ i get|^ it sounds|^ might @|^ my|^ my manager|^ no pressure|^ not the|^ only a|^ sign|^ there are
    2:^ we 'd|^ we have|^ when 's|^ you 've|^ you promised|^ you were|^ 一天|^ 一年|^ 三|^ 不想
    2:^ 不来|^ 先|^ 别跟|^ 天|^ 天天|^ 家|^ 家里|^ 微|^ 微信|^ 您刚|^ 您啥|^ 您正
    2:^ 我问|^ 找|^ 找个|^ 把|^ 有|^ 有没|^ 没|^ 画|^ 画册|^ 看|^ 看您|^ 能|^ 能不
    2:^ 被坑|^ 记下|^ 试|^ 试的|a bad week|a big|a cup|a cup of|a lot going|a meeting so|a message
    2:a minute later|a possibility|a possibility ?|a preference|accept|accountant|after you|after you close
    2:all #|all ?|all up|alright|alright ?|an hour #|an hour sometime|an open|an open house|and|and @
    2:and @ are|and don't|and go|and on|and on @|and sit|and talk|and two|and you 'd|any chance of|anywhere
    2:appreciate it|appreciate you|are only|are only two|are you not|are you there|as well ?|asked you
    2:at all ?|at any|at once|away ?|bad week|barrow and|be a possibility|be good|be happy|be happy with
    2:be okay ?|be there @|before|before you|before you open|bless|board hasn't|booklet|brought|builders in
    2:business|but|buy you|buy you a|by the|call @|call after|call on|call on @|can always|can find ten
    2:can hear the|can i pop|can manage|can tell you|chance of|change your|change your mind|choose
    2:come by ?|come by on|come on|concern|could do @|could i show|could i try|could we meet
    2:could you spare|count|couple|cup|cup of|cup of tea|day #|day and|day i|discount is|do it
    2:do you reckon|don't @|don't want|driving|driving so|drop by ?|easier to|else on|end of|everybody
    2:everyone|everyone can|everyone else on|everywhere|everywhere i|exactly|fifteen minutes would|fill it
    2:fill it in|first @|five|for one|for your own|four|free at @|free for a|from barrow and|front of you
    2:get|get that|get that you|get why|give you another|go to|going on|going on at|going to be|got it ?
    2:got the|guard|guard there|happy to|happy with that|has signed|hasn't|head|hear the|hear the little
    2:hide|hiding|honestly|hour #|hour # ?|hour sometime|hour sometime #|how about @|how we|i 'd meet
    2:i 'll keep|i 'll post|i 'm free|i 've left|i 've told|i appreciate you|i bring|i buy|i buy you
    2:i can come|i come @|i count|i drop|i dropped|i get that|i get why|i phone|i phone @|i pop in|if it
    2:if that 's|in @|in it|in your diary|introduce|is @|is a big|is fair|is on|is on @|isn't ?|it away
    2:it back|it first|it first @|it in ?|it or|it or not|it shall|it shall i|it short|it sounds
    2:it sounds like|it too|keep it short|know you 're|like it|like it or|like to come|like to drop
    2:likes paying|line that|line that 's|little one|longer|look at your|looking for|lose|loss|lot going
    2:lot going on|love|love to|mad|manage|manager|may i try|me off|me one|me what|meet then|meet then ?
    2:meet you|meeting so|mid|might @|might @ be|mind ?|minute later|minutes for me|minutes on @
    2:minutes would|move|move it|much can|much can i|name on|needs|never seen|new year|next door|no
    2:no pressure|no pressure at|nobody likes paying|not a minute|not the|nothing to sign|of|of tea
    2:of tea ?|of you ?|off shift|on|on @ i|on @ just|on @ to|on @ which|on at|one call|one word|only right
    2:only two|open day|open house|open on|open or @|open up|or @ you|or @ your|or after ?|out of the
    2:out on|out on the|over the|own business|pair|pair of|passing|paying|paying for|phone @|pick up ?
    2:places|places left|plenty|pop in|possibility|possibility ?|possible|possible ?|post you|post you the
    2:preference|pressure|pressure at|pressure at all|promised|promised me|put me off|quick call|quieter
    2:reckon|right you|ring you|road|road ?|say barrow from|say the word|say to|see a|see you at|seen
    2:send you a|sit down ?|site at|slides|snap|so @ or|so come and|so i 'm|so is|sometime # ?|spare ten
    2:spare ten minutes|stick|stop hiding|suits you ?|talk to your|tell you much|ten and|ten minutes for
    2:than the|than the others|that 's okay|that be okay|that suits you|that you 're|the board hasn't
    2:the booklet|the discount is|the figures|the first|the line that|the little|the little one|the phone
    2:the set|the third|the week ?|the word|them @|them @ or|then if|there|there 's one|there are
    2:there are only|three times|time for|to @ ?|to be|to call on|to drop|to drop in|to hear|to sign @
    2:to the|to try|together ?|took|twenty minutes for|twenty minutes on|understood|want the|want to
    2:want your accountant|we 'd love|we do|we go|we go through|we meet then|well ?|what|what would have
    2:when could we|whether you|whether you like|wife|wife first|with me|work for|would @ suit|would be
    2:would be good|would have|would you and|would you give|you|you 're driving|you 're sceptical
    2:you 've just|you @ or|you a call|you a message|you another|you at @|you be in|you can|you can always
    2:you can manage|you change|you close|you come ?|you could do|you free for|you like|you like it
    2:you make|you much|you much can|you not|you on|you open or|you open up|you promised|you promised me
    2:you reckon|you spare|you talk to|you the booklet|you there @|you want ?|you want the|your
    2:your accountant|your concern|your director|your loss|your mind|your name|your own business
    2:your place ?|your way|your wife|一下|一下 ,|一下 ?|一句周|一周|一周里|一年|一样都
    2:一眼 ,|一眼 .|一起看|一趟 ?|一面 ,|一页|万绪|万绪的|三次|上 ?|上去|上就算
    2:上微|上微信|上说|下了班|下午我|下如|下如何|不中|不中 ?|不住 ,|不出
    2:不出门|不到 ,|不发|不发 .|不好 ?|不开|不开 ,|不成 ?|不我|不清|不用|不用 ,
    2:不算约|不给|不肯|不肯给|不见|不许|不过十|专|两个|个人 ,|个便|个便饭|个名
    2:个您|个机|个机会|个电|个电话|个话|个钟头|个面|中 ?|中不|中不中|么回
    2:么回事|么样 ?|么躲|么躲着|之间|之间您|也在|乱|乱 ,|乱 , @|了 , 是|了 , 真
    2:了 , 那|了什|了什么|了班|五 ,|产 , 这|人 ,|人了 ,|人吧|人商|人商量|人的时
    2:人聊|人都|以后会|们什|们什么|件|优惠就|会 ?|会您|位都|住 ,|何 ?|便不
    2:便不 ?|便饭|信不|信不算|倒是|倒是说|候 , 我|候 .|候再|候合|候合适|候在
    2:候方|候方便|候碰|借|做个|停 ,|停机|傅|儿看|先开|光|全 ,|公司拜|公室|内
    2:册我|再不来|再打 .|写周|写周经|写明|凑|凑不|凑不上|几点有|出门 ?|分钟|刚
    2:刚接|初一|利|别家|别跟|别跟我|到底|到我们|前 ,|前我|剩一|办 .|办事|办事 ,
    2:办公|办公室|加 ,|加上微|动手|动手 ,|千|千头|千头万|午我|午我都|半天|单位
    2:去合|去合适|去坐坐|去拜|去拜访|去看您|去看看|去给|去给您|去讲|发一
    2:发您 ,|变动|口了|句周|句周经|句话|句话 .|只问|司拜|吃个便|名|后会|吗 ? 您
    2:听一|听您的|吵|吵醒|吵醒了|呀|呢 ?|周里|命|和 @ 我|和您|咱们就|咱就|咱就 @
    2:哪个 ?|哪能|唧|回个|回事|回事 ,|回我|在 , 还|在场 ,|地址|地址和|场看|址和
    2:坐 ?|坐五|坐五分|坐坐 ?|坑|坑过|坑过 ,|坑过一|声 , @|备注|备注写|多 , 我
    2:多 , 还|天天|失|头|头万|头万绪|好一|如何|如何 ?|子 , 心|子我|子最|安排车
    2:完就停|定个|定金|实|实情|实情 ,|客|客户|客户那|家怎|家怎么|家里有|家长
    2:寄一|寄一本|寸|寸 ,|对得上|小心|就|就停|就停 ,|就取|就取消|就是|就能|就请
    2:尺寸|尺寸 ,|工程师|己看着|已|已经|师傅|带一句|应|底|店里|店里 ?|开工
    2:当面把|当面聊|得不|得了 .|得闲|得闲 ,|微信不|心里肯|忙 , 但|忙 , 那|忙完了
    2:忙着|快|快点|怎么回|怕耽|怕耽误|思 , 刚|您 # 得|您 # 最|您 , 好|您 @|您 @ ,
    2:您 @ 必|您一|您一分|您倒是|您十|您吵|您吵醒|您和您|您啥|您啥时|您回个
    2:您圈|您寄一|您店|您当面|您怕耽|您想|您意下|您拨|您挑一|您有您|您来听
    2:您正|您正忙|您添|您添乱|您清|您爱|您爱人|您理|您留个|您的|您看可|您看哪
    2:您看行|您给我|您自|您送|您选 .|您选一|您那会|您量|您量一|您防|您防着
    2:您随便|惠就|想了|想给|想给您|意下|意下如|意见|慢|成 ?|成不 ?|成不成
    2:我 @ 路|我二|我二十|我去|我去您|我好|我就给|我当|我把名|我来 ,|我来一
    2:我来安|我来给|我登|我登门|我看|我看一|我算|我过来|我都排|我鸽|我鸽子
    2:户那|打 , 还|执|找个|找个您|把名|把您吵|把账|折扣|抽空|拖了|拜访 .|拜访您
    2:拨|指|指一|挑一|损|损失|掐|排车|接电|接电话|接着问|收的|改了|放我|放我鸽
    2:放过|放过鸽|方便不|日子 .|早晚|时候再|时候合|时候在|时候方|时候碰
    2:时间呢|时间我|是 ,|是 @ 我|是再|是实|是实情|是对的|是应|是应该|是我没
    2:是找|是电|最忙|最快|有客|有您的|有空 ?|期不|本|本 ,|朵|来 , 可|来 , 好
    2:来 , 行|来听一|来听听|来好|来安|来安排|来是|来是您|来给|来试|样 ?|样都
    2:样都不|楼下|正忙|气|沙|沙龙|没您|没您这|没有|注|注写|注写周|添|添乱
    2:添乱 ,|清 ,|清单|清闲|演|演示|点 ,|点一|点有空|照|爱人商|王|现场看|理周
    2:理周经|理的|生产|生产 ,|生气|用 , 就|电话|电话方|画册我|留着|痛|痛快|登门
    2:登门拜|的 #|的 # ,|的周|的损|的损失|的案|的案例|的线|看 # #|看 # 我|看 , 成
    2:看不|看可|看可以|看您 #|看您 ?|看看 ?|看看我|看着办|看行吗|真对|真对不
    2:眼 ,|眼 .|着 , 您|着 . @|着办|着办 .|着问|着问 #|知道您|示|称|程|程师|究
    2:空 , 您|竟|等您 ,|算没|算约|算约见|约 ?|约 @|约 @ ,|约见 ,|经理周|给 ,|给您拨
    2:给您添|给您送|给您量|给我二|绪|绪的|绪的 ,|耳|耳朵|耽误您|耽误生|聊二
    2:聊二十|肯给|能到 .|能来听|能给我|能见上|能谈|脸|行吧|行吧 ?|被|装修
    2:要不我|要去您|要是没|见 , 接|见上|见个|见个面|视频聊|解 , @|计师|认识
    2:议 , 我|讲 ,|设|设计|设计师|访 .|识|试一|试的|话|话 , 不|话 , 可|话 . @
    2:话 . 您|话我|话说|误您|误生|误生产|说不用|说个|说明|说错|说错了|课 , 给
    2:谁呢 ,|谈这|谢您 ,|走不开|赶|起看|起看 ?|趟 ,|跟爱|跟爱人|躲不|躲不过|躲得
    2:躲着|边办|边办事|过 , 您|过了 @|过十|过十五|过去合|过去拜|过去讲|过期
    2:过鸽|过鸽子|还是电|还是这|这个 ,|这么躲|这是应|这样|送|选 .|选一天|道上
    2:道您|道您有|邀|邀请|邀请您|那 @ 见|那会|那会儿|那儿看|那就不|那就请
    2:那您 #|那边办|都在的|都排|都排得|都有|都有空|都能到|都说|醒了|醒了 ,
    2:里肯|里肯定|里面的|量一|量尺寸|钟头|钟就能|错了|错过 @|门 ?|问满|问题
    2:闲 ,|闲的|间呢|间我|除了 @|面把|面把账|面聊|面聊二|顾|顾虑|预算没|频聊|龙
    1:# work|# work ?|# 休|# 休息|# 初|# 合|# 合适|# 得空|# 您是|# 还|'d|'d bring it|'d change
    1:'d meet|'d rather read|'ll be the|'ll bring how|'ll bring the|'ll know|'ll phone|'ll send
    1:'ll send you|'ll want|'m afraid|'m at|'m at the|'m giving|'m in|'m in your|'m so|'m so sorry|'re at
    1:'re at the|'re in the|'re on your|'s a fair|'s done|'s done ?|'s dropped|'s easier|'s full|'s make
    1:'s make it|'s on @|'s one|'s only fair|'s put|'s say|'s say @|'s sensible|'s still|'s that|'s yours
    1:'ve booked|'ve booked the|'ve cancelled|'ve cancelled on|'ve every|'ve every right|'ve just come
    1:'ve kept|'ve never met|'ve woken|'ve woken you|, @ @|, @ 再|, @ 看|, @ 过|, 上|, 上去|, 下
    1:, 下回|, 不劳|, 不谈|, 不赶|, 也不|, 事|, 事情|, 以|, 以后|, 俺|, 先|, 先发|, 光
    1:, 光看|, 加|, 加上|, 发|, 听|, 咱|, 咱们|, 哪|, 就问|, 平|, 平时|, 当|, 得先|, 心
    1:, 心里|, 您下|, 您什|, 您先|, 您听|, 您家|, 您挑|, 您的|, 您那|, 想约|, 我写
    1:, 我加|, 我当|, 我懂|, 我打|, 我明|, 方便|, 是我|, 比完|, 用|, 用不|, 电|, 电话
    1:, 省得|, 看有|, 真不|, 聊|, 聊十|, 行不|, 见面|, 走不|, 躲|, 这两|, 这通|, 那您
    1:. @ 他|. @ 看|. 一|. 两|. 二|. 二十|. 他 @|. 他们|. 值|. 听|. 岗|. 往|. 往后|. 怎
    1:. 怎么|. 总|. 总机|. 我先|. 我打|. 我看|. 材|. 材料|. 现|. 看|. 管|? @ 还|? 想
    1:? 骗|? 骗谁|@ , @|@ , 哪|@ @ @|@ and another|@ and not|@ ask|@ be any|@ be doable|@ be easier
    1:@ could you|@ do|@ do ?|@ is|@ okay|@ open|@ pick|@ so @|@ take your|@ which do|@ which shall
    1:@ which should|@ 也行|@ 关|@ 关门|@ 再|@ 在 ,|@ 在 ?|@ 孩|@ 孩子|@ 必|@ 必须|@ 您在
    1:@ 您有|@ 您看|@ 我亲|@ 我先|@ 我到|@ 我在|@ 我正|@ 我陪|@ 打来|@ 有一|@ 的
    1:@ 看 ,|@ 见 ?|@ 过来|@ 都在|^ # 初|^ @ 's|^ @ 也|^ a little|^ can i|^ could i|^ don't be
    1:^ everyone else|^ fair|^ fair point|^ gladly|^ gladly it|^ i have|^ i know|^ it is|^ nobody else
    1:^ nobody likes|^ oh you|^ phone|^ phone or|^ put|^ some|^ that one|^ that sounds|^ when are
    1:^ which half|^ would #|^ you 'd|^ you 'll|^ you have|^ you keep|^ you must|^ 一点|^ 下|^ 下了
    1:^ 不加|^ 两|^ 买|^ 人|^ 你|^ 你们|^ 借|^ 做|^ 先看|^ 免|^ 免费|^ 冒|^ 冒昧|^ 别家
    1:^ 可以|^ 合|^ 合同|^ 听着|^ 头|^ 头一|^ 带|^ 年|^ 年底|^ 开|^ 您再|^ 您别|^ 您嫌
    1:^ 您怕|^ 您总|^ 您白|^ 您看|^ 我 #|^ 打扰|^ 换|^ 换供|^ 换成|^ 接|^ 最近|^ 真
    1:^ 见|^ 货|^ 过了|^ 进|^ 那就|a fair|a fair worry|a fool|a fool would|a little|a look|a quarter
    1:a quarter of|a quick demo|a seat|a second|a short|a short visit|a site|a site visit|able to talk
    1:about @|about @ ?|about it|accountant to|add|after ?|after easter|after that shall|agreed|all in
    1:along ?|an answer i|and @ open|and @ which|and another|and for|and if you|and not|and time right
    1:and you 've|another|answer i|any better|any better ?|any time|are two|are you in|around ?|as a|at 0
    1:at home|at the open|at your office|avoid me|back @|barrow after that|barrow day|barrow day and
    1:barrow i 'll|barrow rang|barrow twenty five|be a better|be any better|be around|be doable|be doable ?
    1:be interested|be wary|before christmas could|before i|best for you|better ?|booked the
    1:booked the room|both ?|bring how|bring it|bring it @|bring my|building|buy|call you back|can do @
    1:can find|can i ring|can tell|can you make|can't avoid|can't avoid me|can't be|cancelled on
    1:cancelled on me|cheap|christmas could|christmas could we|close|coffee @|come along|come over
    1:come round|comes first|could we do|could you come|could you do|could you find|council|date weekday
    1:date weekday time|day @|day could i|day of|day of the|demo ?|details|discount|do #|do i have|do it @
    1:doable|doable ?|don't be|don't tell|done ?|down ?|down @|down @ or|each|early # ?|ease|easter|eat
    1:end 's|end 's a|engineer on|engineer on @|enough a|even you|even you can|every right|every right to
    1:everyone else|expect|expect to|fair point|fair worry|feel|fifteen|figures|fine with|finished|first it
    1:first it 's|first that|first that 's|fitter|five after|fix it|fool|fool would|for a look|for a short
    1:for a site|for an|for something|for you|for you @|for you and|for yourself|forever|forgive|forgive me
    1:free @|free and|free on|from barrow|from barrow after|from barrow at|from barrow rang|front of|gate
    1:give you|giving|gladly|gladly it|gladly it 'll|good you|got it|got that wrong|got you in|hand it
    1:happy with|have @|have @ and|have an|have my|have my name|heads|hear it from|hear that @|him|him ?
    1:hour to|how 's your|how it|how others|i 'll phone|i 'll send|i 'm afraid|i 'm at|i 'm giving|i 'm in
    1:i 'm so|i 've booked|i 've kept|i 've woken|i can tell|i come by|i don't want|i have @|i hear you
    1:i know you|i remember|i ring @|i try @|if you 'd|in around|in early #|in front|in front of
    1:in the middle|in what|in your|in your building|info|is|is he|is so|isn't good|it 'll|it 'll say
    1:it 's all|it 's done|it 's dropped|it 's your|it @ then|it from|it if|it if it|it is a|it or @
    1:it running|it that|it that 's|it till|it till @|it to your|it up for|just come|just come off|keep it
    1:keep saying|kept|kind of manager|know @|know @ or|know when|know you|leave it till|left in
    1:let 's make|let 's say|like @|like @ or|like you 've|likes|local|look ?|lunch|manager can't|me half
    1:me half an|me in @|me twenty|me twenty minutes|me twice|middle|middle of|minutes at|minutes at @
    1:month ?|month end 's|more @ or|must|my name and|myself|name and|needs to|never met|nine|no ?|no more
    1:nobody else|nobody likes|not @ is|nothing to|now barrow|now isn't|number ?|number for|of @|of @ ?
    1:of an|of an hour|of them|offer|office @|oh you|on @ can|on @ okay|on @ will|on me twice|on the road
    1:on your own|one at|one step|only a|only a fool|only fair|open|or @ and|or @ pick|or do|or five
    1:or is it|or leave|or leave it|or no ?|or three|out i|over and|over your|part|partner|phone or
    1:pick one|pictures|place so|plate|please say|plenty to|point # ?|problem|quarter of|quarter of an
    1:question ?|quick demo|quick demo ?|quite|quite right|rate|rather read|rather read it|reach|reach you
    1:read it first|remember it|right or|right to|right to be|ring @ or|ring back|ring once|ring once more
    1:ring you @|round you|running|said you 're|say @ ?|say hello ?|sceptical|school|seat|see one|see our
    1:sense|sensible|sessions|shall i come|shall i keep|shall we ?|shall we say|short visit|show you how
    1:shows|sit in|site visit|site visit ?|so let|so sorry|so we|so when are|some point #|some time
    1:some time #|someone who|someone who 's|something|sorry i got|sounds|sounds like you|squeeze
    1:squeeze me|squeeze me in|step|stress|suits ?|take your|take your pick|tax|tax office|tea|tea ?|teams
    1:ten|thank|thank you|that 's a|that 's sensible|that @|that @ or|that comes|that comes first|that one
    1:that shall|that shall i|that sounds|that wrong|that wrong @|that you|the @ ?|the @ be|the address
    1:the council|the details|the discount|the dust|the engineer|the gate|the middle|the middle of|the one
    1:the open|the tax|the tax office|then if you|there 's an|there are two|there is|there is he
    1:there would @|thing on|thirteen|thirty|through the|till @|till @ ?|time # ?|time place|time right
    1:time right ?|time to come|to be there|to come and|to pick|to pick up|to say hello|to see you|to sign
    1:to them|to visit|to you ?|travelling|try @ ?|try you @|twenty five|twenty five minutes
    1:twenty minutes at|unclear|up with|us ?|view|want to do|want to hear|wary|we 've never|we can|we do @
    1:we do it|we talk|weekday|weekday time|weekday time place|well would|what about|what about @
    1:what matters|when do|when does|when would you|when you|which day could|which do|which do you
    1:which half|which shall|which shall i|which should|which should i|whichever you|who 's|will you be
    1:with you so|woken|woken you|would #|would @ do|would @ work|would the|would the @|would you say
    1:would you want|wrong @|wrong @ not|year|yes or|yes or no|you 'd change|you 'll know|you 'll want
    1:you 're at|you 've cancelled|you 've every|you 've never|you @|you at home|you be around
    1:you can't avoid|you can't be|you can't stop|you come|you don't|you don't want|you eat|you find
    1:you free @|you how|you keep saying|you let|you let me|you like @|you make it|you must|you need
    1:you see one|you spare me|you squeeze|you squeeze me|you the|you were|your accountant to|your building
    1:your business|your family|your place so|your plate|your time|一个月|一分|一分钟|一刻
    1:一刻钟|一句 ,|一回 ,|一天的|一套|一层|一层楼|一年的|一张|一本|一步|一步 .
    1:一直|一节|一趟 .|一面好|一页纸|三回|三回了|上 , 您|上 . 先|上一家|上吗
    1:上吧|上吧 ?|上回的|上我把|上才|上有没|上正|上线|下一|下了 ,|下回|下来 ,
    1:不 ,|不 , @|不上|不会|不住|不值|不值 ,|不准|不加|不动|不劳|不劳您|不占
    1:不占您|不在 ?|不多问|不容|不容易|不您|不愿|不愿意|不招|不招 .|不收费
    1:不是理|不是银|不来就|不来我|不用您|不用签|不碰|不碰 .|不耽|不耽误|不谈
    1:不谈钱|不赶|不赶 .|不起|业务|业执|业执照|两个娃|两个钟|两份|两位都|两句
    1:两边|个 , 我|个会|个名额|个娃|个字 ,|个工|个工作|个方|个空|个空 ,|个部
    1:个部门|个门|个门 ,|个面吗|个顾|个顾虑|中|主意|主意 .|么 , 一|么定|么定了
    1:么想|么样|么难|之|之前的|也不跟|也听|也好|也对|也对 ,|也没关|了 #|了 , 也
    1:了 , 再|了 , 我|了两回|了您|了我再|事 ,|事 . @|事 . 我|事一起|事多|事多 ,
    1:事情|事我|事的|事的那|二位都|交道|交道 ,|产 ,|产的|产的事|亲|亲眼|亲眼看
    1:亲自|人 , 不|人一|人愿|介|他 ,|他 .|他 . 我|他家|他当|他来|以后我|以说
    1:以说不|们做|们公|们公司|们在|们就|们约个|们经|们经理|件事 .|份摆|休息|优
    1:优惠|会后|传话|传话 .|位 , @|位 ?|位子|位管|位那|位那份|体验|体验课|何
    1:作餐|你来|你来给|供|供应|供应商|便我|便我去|便见|信息|信息部|候见|借口
    1:值 ,|值不|值不值|做什|做什么|做的是|傅 ,|傻|儿吃|儿来 ,|儿讲|先|先不看
    1:先发一|先来|先来认|先查|先留|先请|先问|先问他|光看|公司不|关系|关系 ,
    1:关门|兴趣 .|再打过|再拖|再拨|再拨给|再推|再聊|再聊下|冒|冒昧|冒昧问|写全
    1:写全 ,|写在|写在一|写在纸|写给|几条 ,|几样|出半|出差 ,|出的|出的那|分钟 ?
    1:划|列出|列出来|刚才讲|刚才说|别急|别急着|别的|别花|别花钱|到前|到前台
    1:到头|到您公|到我|到贵|到贵公|到门|刻|刻钟|刻钟 ,|前台|前的|力都|力都没
    1:办|办不|办不了|加 , 备|加上|加上我|加您|加您 ,|劲|劲 ,|劳|劳您|十二|单 , 不
    1:单位那|单发|占您|占您十|占您的|卫|历 ,|去 ,|去 , 行|去一|去一趟|去个
    1:去个电|去您厂|去找|参观|参观一|发 . @|发一个|发您一|发消|发消息|取消 ,
    1:受 ,|口等 .|句也|句话 ,|只理|可以说|号我|号我 @|司不|司拜访|吃个工|吃完
    1:吃完饭|合|同一|同一件|名 ?|名我|名额|名额就|后 , 或|后我|吗 ? 想|听 ?|听两
    1:听两句|听十|听听 ,|听听 ?|听回|听回话|咋|咋样|咋样 ?|品过|哪个电|哪几样
    1:唧唧|四|四 ,|回 , @|回的|回绝|回绝 ,|回话 ,|在 ,|在一|在一页|在地|在地铁
    1:在理|在理 ,|在的 ,|在管|在纸|在纸上|地铁口|场 ,|址|型 ,|壁那|士|处 ,|备
    1:备着|备着 .|多 , @|多 ?|多问|够用|大家的|天上班|天走|夫|夫了|夫了 .|头 . @
    1:头一|头一回|套了|套了 ,|好 , 加|好了|好吧|好打|好找|好找 ,|好的来|如|妥
    1:妥 ,|娃|子 , @|子一|子是|子来|子睡|子睡了|字 ,|孩子睡|安全|安排个|完您
    1:完我|完我 @|完自|完自己|完还|完还是|完饭|官|官网|官网 ,|定一|定下来|实物
    1:实难|客人|客人 ,|室|家老|容|容易|容易 ,|对 , 光|对不住|对的 ,|对的 .|对着
    1:就一|就一个|就不占|就别花|就加|就加 ,|就占|就占您|就发 .|就帮|就用|就算 .
    1:就走 ,|就这|就这个|就问|就问一|层楼|展厅|工作餐|工夫|工夫了|工的|工程
    1:差 ,|己掂|己掂量|己走|师一|师傅 ,|带一份|带上 .|带两|带孩|带孩子|带实
    1:带实物|带着图|带过|常 , @|干活|年的|广|广电|广电话|应商|店里就|店里有
    1:开 , @|开 , 您|开 , 那|开口 .|开放 ,|当着|得不合|得先问|得出|得在|得在理
    1:得对 ,|得开 ,|得您|得清|得着|得空|得空 ,|忙 ,|忙 , 您|忙 , 我|忙不是|忙完
    1:忙得|快了|快了 ,|快些|快些 ?|念 .|念 . @|怎么样|急着|急着回|总得|息部
    1:您 # 方|您 , @|您 , 可|您 , 您|您 , 方|您一回|您三回|您下|您下了|您不|您传话
    1:您先查|您先问|您十五|您去个|您发一|您听完|您在不|您在公|您备|您备着
    1:您嫌|您带一|您带孩|您帮|您干|您心|您怕|您意|您手|您打电|您报哪|您抽个
    1:您挑 .|您接|您改|您是不|您有顾|您比较|您测|您测一|您照|您白|您白天
    1:您的 .|您的情|您的难|您盘|您看 ,|您看成|您碰|您签|您老这|您能抽|您能腾
    1:您要再|您见|您讲 ,|您说 .|您说个|您说了|您说说|您跟|您这儿|您这行|您这阵
    1:您通|您通个|您那|您隔|您隔壁|惠|想约周|想跟|想跟您|想过去|意 .|意吗
    1:意吗 ?|感|愿不|愿不愿|懂 ,|懂 , 您|懂 , 那|成我|我 ,|我 @|我不多|我亲|我亲自
    1:我们做|我们公|我们在|我们经|我做|我先发|我先来|我再拨|我再来|我再联
    1:我到贵|我加|我加您|我带实|我懂 ,|我把|我是周|我正|我正好|我真|我说
    1:我说一|我这|我都求|我都能|我问|我陪|或者|房子|房子是|手上|手机 .|才|才讲
    1:才说|打 , @|打一声|打交|打交道|打哪|打哪个|打好 ,|打好 ?|打总|打总机
    1:打扰了|打来听|打过来|执照|扰了|扰了 ,|扰您了|批下|批下来|找 ,|找 , 还
    1:找他 ,|找你|找你们|找借|找借口|找您 .|找理|找理由|技|技术|技术一|把您|折
    1:护|报 ,|报哪|报案|抽不|抽不出|抽个|抽个空|招 .|招 . 我|拜访 ,|拨给|拨给您
    1:拿主|拿主意|挑 .|挑一个|挑一天|挤|挤出|换供|换供应|换型 ,|换成|换成我|掂
    1:掂量|掂量 .|掐表 ,|排个|排产的|排班|接口|接手|接手 ,|接着|推广|推广电
    1:提不|提不起|搬|摊|收费|改好|改好的|放 ,|政|数 .|数 . @|数要|料是|料清
    1:料清单|新|新来|新来的|方便我|方便见|日 ,|时 , 您|时候见|时来 ?|时间打
    1:时间给|明不|易|易 ,|易 , @|昧|昧问|昧问一|是 @ ,|是 @ 方|是 @ 有|是 @ 来
    1:是同一|是对|是工|是工作|是您自|是手|是手机|是推|是推广|是新|是新来|是理
    1:是理由|是自|是自己|是说|最吃|有 , @|有 ? 骗|有两|有个|有事|有人接|有您
    1:有数|有数 .|有问|有问题|有顾|有顾虑|服|术|术一|机 .|机来|来 , 成|来 . @
    1:来不来|来也|来听回|来坐|来就|来我就|来掐|来掐表|来的那|来给您|来见|来认
    1:来认个|来问 ,|松快些|板间|查完|查完我|查官|查官网|样品过|样机来|样板
    1:样板间|案例|楼下 ,|楼的|楼的照|歇|止 . @|步 .|步 . 我|比|比一|比完|气 ,|气了
    1:气了 .|求您三|汇|汇报|没下|没关|没关系|没批|没有 ,|没有的|没有空|活 ?
    1:测一|测一下|消 ,|淡|清单发|漏|点头 .|点您|点是对|烦 ,|烦您带|照您|照样
    1:照片 .|照着|照着您|熬 ,|熬 , @|片 .|物|犟|玩|现有的|班 , 我|理 , 别|理 , 周
    1:理 , 想|理 . 日|理由|理由 ,|生|用就|用的|用的那|用签|用签字|由 ,|由你来
    1:留 @|留 @ ,|登记找|白天上|的 , #|的 , 不|的 . 看|的不用|的不碰|的人 .|的列
    1:的列出|的名|的客|的客人|的工|的工夫|的情|的情况|的来|的来 .|的照|的照片
    1:的看|的空|的账|的那位|的那款|的难|的难处|省得您|看 ?|看不上|看不出|看哪
    1:看哪一|看哪几|看成|看成不|看我|看排|看排产|看是对|看最|看有|看有没
    1:看看行|看着|看行不|真不|真不容|真人|眼看|眼看看|着 , 走|着不|着吗|着吗 ?
    1:着回|着图|着图纸|着您|着您的|睡了|瞧|知道 .|确实难|碰 .|碰一面|磨唧
    1:磨唧唧|磨磨|磨磨唧|程 ,|程师一|稳|稳妥|空着 .|答得|答得上|签 ?|签个|签字 ,
    1:简|简历|简历 ,|算 . @|管 , 我|管用|管用的|管的是|管的那|管这|管这事|系 ,
    1:紧的|约 ,|约一|约一下|约周|约周经|纸|纸 ,|纸上|纸上 .|细|细说|给你|给你们
    1:给大|给大家|给您去|给您合|给您报|给您测|给您讲|网|网 ,|老这|老这么
    1:考虑一|者|耽|耽误|聊下|聊十|聊十分|肯定不|能挤|能挤出|能来吗|能腾
    1:能腾出|能见个|脱|腾|腾出|自己掂|自己走|花钱|花钱 .|茶 .|营业执|虑一|虑我
    1:行 , 我|行 , 看|行不|行不 ?|表 ,|表 , 数|要不您|要哪|要哪几|要是还|要求
    1:见不见|见吗|见吗 ?|见见|见面就|观一|视频 ,|觉得不|认个|认个门|让工|记 .
    1:记下了|记找|讲一|讲一遍|访 ,|访 , 您|诉我一|话 ,|话 , 听|话 , 真|话 , 还
    1:话里说|误|说 ?|说一个|说不 ,|说得在|请您来|请管|谁呢|谈钱|账本|费 ,|费劲
    1:费劲 ,|资料是|走 . @|赶 .|赶紧|起来 ,|趟 , @|趟 ?|趣 .|跟|跟他|跟您碰|躲着我
    1:车是|车间亲|转 .|轰|过 .|过 . @|过了 #|过去一|过来 ,|过来 ?|过的|还得|这个顾
    1:这么定|这事的|这就加|这行|这通是|这阵 ,|进门|进门的|通个|通个电|通是
    1:通是推|遍 , 省|道|道您忙|道您手|那 @ 我|那 @ 或|那 @ 行|那个岗|那个部|那份
    1:那位 ,|那位来|那位管|那就先|那款|部|部的|部门|都不用|都抽|都抽不|都求
    1:都求您|里 ?|里定|里有|里说|里面|量 . @|量单|钟 ,|钟 , @|钟 ?|钟行吗|钟都抽
    1:钱 .|钱要|铁口|银行 .|门 , 不|门 , 您|门卫|门的|门给|门给您|问 ,|问 , 我
    1:问了 .|问到|问完就|间亲|间亲眼|间当面|间打|间接|间给|队|阵 ,|阻|除|除了
    1:陪|隔壁那|难处|难怪您|难熬|难熬 ,|面 ,|面 .|面吗|面吗 ?|面呢|面好|面好吗
    1:面就|页纸|页纸 ,|顾虑我|频 ,|题|额|额就|饭|饭 ?|验课|验课 ,|骗|骗谁|骗谁呢
    1:麻烦 ,
    -1:# @ 我|# i|# so|# you 're|# 了|# 了 ,|# 做|# 就|# 我发|# 这|'d bring|'d feel|'d give
    -1:'d have hung|'d have to|'d let|'d listened|'d listened the|'d look at|'d look only|'d say|'d say so
    -1:'d stand|'d stand on|'d think|'d think about|'d want to|'ll|'ll ask for|'ll ask the|'ll be quick
    -1:'ll come crawling|'ll cross|'ll do|'ll do that|'ll go|'ll have our|'ll leave it|'ll leave you|'ll pop
    -1:'ll pop our|'ll put|'ll put the|'ll speak|'ll stop|'ll take|'ll take you|'ll tell|'ll tell you
    -1:'ll try @|'ll wait|'m buying|'m clear|'m not|'m not taking|'m off the|'m sure|'re a|'re loyal
    -1:'re loyal to|'re off our|'re on the|'re satisfied|'re the|'re too|'s been|'s been a|'s best|'s booked
    -1:'s changed|'s fine|'s free|'s in the|'s just an|'s missing|'s my|'s not a|'s our|'s our fault|'s time
    -1:'s time to|'s too early|'s too late|'s too much|'s two|'s wrong|'s wrong with|'ve|'ve been asked
    -1:'ve been let|'ve called|'ve got three|'ve lost|'ve parked|'ve really|'ve something|, # @|, 0|, 一分
    -1:, 一句|, 不勉|, 不好|, 不用|, 不见|, 也|, 也得|, 人|, 人家|, 从|, 他|, 优|, 优惠
    -1:, 但忙|, 体|, 先问|, 写|, 出|, 出了|, 别怪|, 别拿|, 别浪|, 别说|, 到点|, 半个
    -1:, 卡|, 卡在|, 原|, 原来|, 只问|, 可您|, 合同|, 名|, 名额|, 后|, 后面|, 四|, 回头
    -1:, 回来|, 在贵|, 地|, 就当|, 带|, 往|, 往后|, 您不|, 您公|, 您在|, 您得|, 您总
    -1:, 您手|, 您收|, 您方|, 您早|, 您是|, 您最|, 您有|, 您留|, 您等|, 您赶|, 您路
    -1:, 想当|, 慢|, 慢点|, 我一|, 我会|, 我照|, 我直|, 手|, 手头|, 找|, 找周|, 报|, 招
    -1:, 招人|, 排|, 排一|, 接不|, 搁|, 搁我|, 数|, 是没|, 是装|, 最先|, 机|, 机器|, 查
    -1:, 楼|, 楼下|, 正|, 正常|, 理|, 留|, 直|, 直接|, 省|, 省下|, 看还|, 知|, 知道|, 算
    -1:, 线|, 线上|, 绝|, 老师|, 能|, 要改|, 谁不|, 谁敢|, 谁能|, 谢|, 谢谢|, 费|, 资
    -1:, 资料|, 赶上|, 还想|, 这会|, 这条|, 这点|, 退|, 靠|. #|. # @|. 两个|. 到|. 周
    -1:. 周经|. 您出|. 您说|. 有|. 没错|. 祝|. 祝您|. 谢|. 谢谢|. 走|. 走一|. 这|. 这个
    -1:. 进|. 进厂|? i 'll|? it saves|? 两|? 两个|? 做|? 有|? 要不|? 那|? 那您|@ , 三|@ , 两
    -1:@ , 会|@ , 再|@ , 楼|@ , 线|@ ? i|@ a|@ about|@ and nobody|@ and one|@ and you|@ as|@ drive
    -1:@ drive safely|@ for|@ for the|@ i think|@ just so|@ one|@ one word|@ so|@ so you|@ sorry|@ was
    -1:@ 一天|@ 了|@ 了 ,|@ 先|@ 前|@ 十|@ 十二|@ 发|@ 和|@ 和 @|@ 在您|@ 就撤|@ 就改
    -1:@ 我再|@ 我发|@ 截|@ 截止|@ 腾|@ 腾讯|@ 要去|@ 让|@ 跟|@ 降|@ 降温|^ # 到|^ @ and
    -1:^ @ then|^ @ your|^ @ 十|^ @ 把|^ @ 的|^ @ 降|^ a leaking|^ after the|^ barrow barrow|^ being
    -1:^ besides|^ besides you|^ between|^ by|^ by @|^ come to|^ does|^ does it|^ does the|^ fine|^ for
    -1:^ getting|^ good i|^ hang|^ hang up|^ has|^ have you|^ i 'll|^ i bring|^ i called|^ i don't|^ i gave
    -1:^ i remember|^ if a|^ it runs|^ just so|^ loyalty|^ loyalty like|^ name one|^ nothing changes
    -1:^ nothing to|^ our office|^ prices|^ prices go|^ right and|^ so we|^ so what|^ sorry about
    -1:^ sorry the|^ sorry you|^ sure|^ sure what|^ then i|^ to|^ understood|^ what should|^ what stopped
    -1:^ what you|^ when did|^ when it|^ when you|^ which bit|^ who do|^ who would|^ why|^ why are
    -1:^ why won't|^ would it|^ yes|^ yes or|^ you could|^ you did|^ you drive|^ you had|^ you haven't
    -1:^ your neighbour|^ 一个|^ 上回|^ 不买|^ 不可|^ 之|^ 之前|^ 他是|^ 优|^ 优惠|^ 保
    -1:^ 信|^ 全公|^ 刚接|^ 别人|^ 到了|^ 十|^ 单|^ 单位|^ 发|^ 发票|^ 名字|^ 后头
    -1:^ 听得|^ 哎|^ 哎 ,|^ 哦|^ 哦 ,|^ 地|^ 地址|^ 大家|^ 完|^ 完全|^ 对|^ 对不|^ 就说
    -1:^ 念|^ 您专|^ 您之|^ 您在|^ 您就|^ 您心|^ 您拿|^ 您提|^ 您有|^ 您来|^ 您用
    -1:^ 您自|^ 您被|^ 您觉|^ 您躲|^ 我天|^ 我姓|^ 我帮|^ 我没|^ 我理|^ 我知|^ 我给
    -1:^ 我说|^ 我跟|^ 我都|^ 我领|^ 挂|^ 挂我|^ 换型|^ 整|^ 整条|^ 方便|^ 日|^ 日期
    -1:^ 是您|^ 是用|^ 机|^ 机器|^ 标|^ 每|^ 水|^ 涨|^ 涨价|^ 王|^ 班|^ 留|^ 留不|^ 要是
    -1:^ 记|^ 说|^ 谁|^ 谁还|^ 账|^ 账是|^ 这一|^ 这个|^ 这价|^ 这类|^ 送|^ 送货|^ 那几
    -1:^ 那回|^ 那行|^ 钱|^ 错|^ 错过|^ 预|^ 麻|^ 麻烦|a bit|a brochure in|a busy|a class
    -1:a couple of|a family|a firm|a firm like|a first|a garage|a green|a holiday|a key|a leaking
    -1:a leaking tap|a long day|a lot|a machine|a manager|a moment|a nice|a nice day|a no and|a nuisance
    -1:a real|a room|a screen|a silly|a small|a straight|a straight answer|a text|a week of|a worry|a year
    -1:about four|about it @|about ten|about that i|about what|about your|across|afraid|after seeing
    -1:after that|again and|again and i|again goodbye|again on|again on @|again sorry|again sorry for
    -1:again thank|again thank you|alone|already|always this|always this slow|and #|and about|and give
    -1:and how|and how long|and i respect|and i won't|and in|and nobody|and nobody here|and send|and send it
    -1:and stop|and then a|and there|and there 's|and they|and they still|and we can|and you|and you won't
    -1:and your partner|answer|any sense|anything changes|apologise|app|are you always|are you being
    -1:are you stupid|are you the|as well|ask ?|ask the|ask the engineer|ask you|assistant|assistant ?|at @
    -1:at barrow is|at the moment|at the wheel|at what|awkward|back in|back in the|bad|bankrupt|barrow about
    -1:barrow barrow from|barrow does|barrow is|barrow is that|barrow twenty minutes|barrow we|bath|be a man
    -1:be all|be all right|be gone|be in|be in your|be quick|be the odd|be the same|been a|been asked
    -1:been let|been let down|before and|before and one|before you 'd|beg|behind|being rung|being so
    -1:being so difficult|being straight|being straight with|besides|besides you|bigger|bigger than|blue
    -1:book @|boss|both get|both get on|bring a|bring the seven|brochure|brochure in|busiest|busiest season
    -1:business ?|busy but so|busy is|but i|but if|but if you|but so|but so is|by a|by at|by card|by card or
    -1:by eight|by half|by half barrow|by now|by now in|called at|called at a|calls like|calls like this
    -1:came|can both|can both get|can come|can hear|can hear you|can only|can say|can say no|can see that
    -1:can wait|can you really|can't decide|cancel at|cancel at any|cancel within|card or|case|case study
    -1:changed since|check us|clean|cleaner|cleaner 's|close it|come back to|come crawling
    -1:come crawling back|come in ?|come the|come to one|comes|comparison|competitor|complain
    -1:complaints fell|complaints fell by|confirm in|confirm in the|could lose|counted|counter|course it 's
    -1:course you|course you 're|cover|crawling|crawling back|crew|cross|current people|daughter|day on
    -1:days to|daytime|decide anything|decision ?|delete|deserve|did you last|didn't warn|didn't warn you
    -1:difficult|difficult ?|direct|do and|do i ring|do me|do me this|do you use|does your|doesn't want
    -1:don't confirm|don't confirm in|don't get|don't have|don't have to|don't i|don't need|don't say
    -1:don't say i|don't take|don't you want|down the|drive ?|drive i|drive i 'll|drive safely|driving so i
    -1:early to|earn|else thank|else thank you|email ? i|emails|engineer and|enough for|enough you
    -1:enough you 'd|every week|every week ?|everyone and|everyone and they|exams|face|fact|fair on|family
    -1:far better|far better than|fault|fee|feeling|fell|fell by|fell by half|felt|figure on|figure on paper
    -1:figure or|figure or the|find half|find half an|find ten|find ten minutes|fine|finish|fire|firm like
    -1:firm like ours|firms like|first i|first i 'll|first time|five times|fixtures|floors and|floors and #
    -1:follow|for a year|for anyone|for being|for being straight|for good|for me|for one person|for that
    -1:for the day|for the trouble|for this sort|for you at|for you just|four days|free to|from #|from # to
    -1:from barrow about|from barrow we|from us|from us again|from you|front|front of me|garage|gave
    -1:get a first|get about|get on|get on with|get out|getting|give me an|go out|go until|go up|goes @
    -1:going anywhere|going back|going back on|gone|gone so|good i|good i 'll|got three|got three kids
    -1:got your|got your hands|green|grow up|guide|had three weeks|had to|half #|half # and|half barrow
    -1:half barrow i|hall|hands|hands full|hang|hang up|hang up on|happen|happens if|happens to
    -1:happens to your|has anything|have|have a nice|have a text|have every|have hung|have hung up|have our
    -1:have time|have to be|have to buy|have to call|have to decide|have to do|have to sign|he 'll
    -1:head office|hear from|hear from us|hear it 's|hear that|heard|hearing|here will|here will ring|high
    -1:hoping|house ?|how|how long|how many more|how many times|how much|how much longer|hung up by
    -1:i 'd bring|i 'd feel|i 'd have|i 'd look|i 'd say|i 'd stand|i 'd want|i 'll|i 'll check|i 'll cross
    -1:i 'll do|i 'll go|i 'll pop|i 'll put|i 'll speak|i 'll stop|i 'll take|i 'll tell|i 'll wait
    -1:i 'm buying|i 'm clear|i 'm not|i 'm sure|i 've called|i ask you|i bring a|i called|i can hear
    -1:i can only|i didn't warn|i don't take|i earn|i gave|i have to|i hear|i hear that|i heard|i like|i may
    -1:i may ask|i never|i only|i rang|i read|i realise|i respect|i respect that|i see you|i think
    -1:i understand|i understand you|i won't pretend|i won't ring|id|if anything changes|if i|if i 'd
    -1:if i may|if it breaks|if somebody|if there|if there 's|if you were|in a class|in by|in by @|in early
    -1:in for|in for @|in or|in ten|in ten years|in the house|in your inbox|in your place|in your trade
    -1:inbox|is a good|is everyone|is everyone and|is for|is it for|is no|is rare|is rare #|is worse
    -1:isn't for|isn't for you|it 's in|it 's my|it 's two|it @ and|it and|it for you|it go|it i|it i 'll
    -1:it in writing|it isn't for|it never|it on|it on a|it runs|it the hours|it the time|it there|it to you
    -1:it up|it worth|joining|just an|just an excuse|just put|just so i|just so you|just this|keep the|key
    -1:kids|kitchen|kitchens|know i|know you 've|last|last time|leaking|leaking tap|leave it there|leave you
    -1:leave you be|let 's not|let down|let me send|let you|let you go|lets|lie|lift|like #|like about it
    -1:like the|like this ?|like to see|likes being|line dropped|link goes|list in|list in the|list right
    -1:listened|listened the|listened the first|long day|longer are|longer are you|look at it|look for
    -1:look only|look only at|looked|looked at|losing|losing the|lot|loyal|loyal to|loyalty|loyalty like
    -1:loyalty like that|machines|make it worth|many more|many more times|many times|matter|may ask
    -1:may ask ?|me an|me an answer|me if you|me read that|me send|me send you|me thank|me thank you|me that
    -1:me this|me this one|me what 's|meet me|meeting on|met|misses|missing|model|moment to|monthly
    -1:monthly or|more times|more times do|more to|moving|much longer|much longer are|my engineer|my own
    -1:name ?|name one|name one thing|near you|near you ?|neighbour|never get|new faces|next hour|next year
    -1:nice day|no and|no and i|no budget|no excuse|no i|no it|no use|nobody here|nobody here will
    -1:nobody likes being|not a small|not going anywhere|not going to|not here|not taking|not taking no
    -1:nothing changes|nothing else|nothing else thank|now and|now in|now in your|now it|nuisance|object|odd
    -1:odd one|odd one out|of a manager|of course you|of it|of it ?|of people|of photos|of talking
    -1:of the year|of thing|of us|off ?|off on|off the|off the line|office is|office on|offices|on @ was
    -1:on a screen|on i|on me again|on the floor|on the spot|on with|on with our|once more @|once you
    -1:once you 've|one barrow|one do|one figure|one figure on|one lesson|one message|one out|one person
    -1:one question|one thing you|ones|only at|only you|or about|or after|or at|or go|or is|or someone
    -1:or the whole|our day|our fault|our office|our office is|our price|out of it|over ?|over on|over on @
    -1:over the counter|overtime|own eyes|owner or|owner or the|page again|page in|paper|papers ?|parked
    -1:partner 's|partner ?|past @|pay by|pay by card|pay monthly|pay monthly or|people and|people and i
    -1:people or the|permission|person for|phone so|phone when|photos by|photos by eight|pick up the|please
    -1:poor|pop our|post @|pounds|practice|prefer to|pretend|price list|price list in|prices go|prices go up
    -1:problem ?|put @|put @ in|put it right|put you down|quid|quid ?|rang ?|rare|rare #|rather see|reached
    -1:reached the|read on|read on the|read out|read that|read that back|read up|refuse|refuse ?|respect
    -1:respect that|results|review|ridiculous|right @ and|right and|right and how|right day|right now
    -1:right person|right person to|ring again goodbye|ring again thank|ring it|ring it again|ring you back
    -1:roughly ?|rung|runs to|rush|safely|said yes|satisfied|save money|say i didn't|say yes and|say you 're
    -1:saying|screen|see how|see that|see that would|selling|send the contract|send you|serious
    -1:serious about|setup|seven|seven tallies|seven tallies you|shall i read|sheet|shift ?|show you a
    -1:show you what|signs|signs off|signs off on|silly|simple|since|size|slow ?|small|so and i|so difficult
    -1:so difficult ?|so don't|so i 'll|so is everyone|so it isn't|so nothing|so slow|so too|so would i
    -1:so you 've|so you know|software|somebody who|someone in|someone in your|something new|something to
    -1:sorry about|sorry about that|sorry for|sorry for the|sorry the|sorry the line|sorry you|sort
    -1:sort of thing|sounds like a|sounds like the|spares|speak to you|spend|stairs|stand in|stand on
    -1:stand on the|starting|station|still be|stop wasting|straight answer|straight with|straight with me
    -1:stubborn|study|stupid|stupid or|sum|supplier is|sure what|sure what 's|suspicious|systems|take a
    -1:take to|taken|taking|taking no|taking no for|talk ?|talk to the|talked|tallies you|tap|tell i
    -1:tell me what|tell you 've|ten years|ten years so|terms|text @ one|than you|thanks for telling|that
    -1:that 's just|that 's our|that ?|that a|that back|that back @|that can|that doesn't|that last
    -1:that long|that matters|that right|that sounds like|that take|that you won't|the @ before|the awkward
    -1:the big|the blue|the book @|the brochure|the case|the case study|the family|the fee|the figure
    -1:the figure or|the firm|the first time|the floor|the gap|the guide|the hour|the house|the lift
    -1:the line dropped|the link goes|the machines|the main|the moment|the moment ?|the next hour|the odd
    -1:the odd one|the old|the owner or|the people|the phone so|the phone when|the post @|the price|the real
    -1:the rest|the right person|the seven|the seven tallies|the site|the spot|the station|the test
    -1:the time ?|the trouble|the usual|the van|the van 's|the walls|the website|the wheel|the whole day
    -1:the year|theirs|then a|then a call|then i 'd|then the|then you|then you 'll|there 's time|there ?
    -1:there and|there the|there would|these|these things|they still|thing you|think about it|think you
    -1:think you 're|third|this i|this i 'm|this is a|this one|this slow|this sort|this sort of|though
    -1:three of|three weeks|three weeks to|through you|tied|tied up|till you 've|time for this|time i know
    -1:time on|time to talk|time we|times #|times @|times do|times do i|to ?|to and|to be ?|to beg|to buy
    -1:to call ?|to decide anything|to get it|to get out|to get the|to know what|to leave|to live|to make a
    -1:to one|to one barrow|to pay|to put|to put me|to save|to save money|to speak to|to take to|to talk to
    -1:to think you|to your assistant|to your current|to your head|to your phone|to your wife|told me
    -1:too busy|too early|too early to|too if|too late|too much|took your|tough|trade far|trade far better
    -1:trade or|train|transfer|treated|trip ?|true|try @ goodbye|try it on|turns|two #|two days|two floors
    -1:under|understand|understand you|understand you 're|until #|until you|up by|up by now|up in|up now
    -1:up now and|up on|up on me|us again|use at|users|usual|van|van 's|very|wait ?|wait that|wait till
    -1:walls|want ?|want another|want to know|want to save|warn|warn you|was it the|wasting my time|way of
    -1:we can both|we had|we have|we have an|we measure|wear|website|week of photos|week or|week so|weeks to
    -1:went from|were serious|were serious about|what 's best|what 's wrong|what came|what happens to
    -1:what i 'm|what it|what should|what stopped|what would be|what you 've|what you need|wheel|when did
    -1:when did you|when do they|when it 's|when the|when your|which is it|which papers|who 'll|who do
    -1:who do you|who does your|who has|who signs|who signs off|who would|whole day|whole day ?|why i rang
    -1:why won't|why won't you|will be in|will ring it|windows|with my|with one|with our day|with that ?
    -1:with the page|within|without|won't hear|won't hear from|won't pretend|won't you|won't you just|word ?
    -1:word and|word and i|workshop|worse|worth it|would i|would it|would it be|would make it|would wait
    -1:would wear|wrong with|wrong with it|year and|years|years so|yes and|yes and we|you 'd let|you 'd like
    -1:you 'd look|you 'd think|you 'll|you 'll be|you 'll come|you 're a|you 're loyal|you 're the
    -1:you 're too|you 've a|you 've lost|you 've parked|you 've really|you 've something|you always this
    -1:you at reception|you back @|you be there|you being|you being so|you can say|you choose|you could
    -1:you didn't|you don't confirm|you don't get|you don't have|you drive i|you every|you for ?
    -1:you for your|you get|you going back|you have time|you have to|you it|you it 's|you keep|you like to
    -1:you now|you or the|you or to|you pay|you really|you ring|you said yes|you say you|you should
    -1:you stopped|you stupid|you stupid or|you the owner|you took|you took your|you try|you try it|you up
    -1:you use|you use at|you want to|you were serious|you will|you with|you won't hear|your address
    -1:your assistant|your busiest|your busiest season|your competitor|your current people|your daughter
    -1:your hands|your hands full|your head|your head office|your id|your inbox|your neighbour
    -1:your partner 's|your partner ?|your people|your phone|your size|your trade|your word|yours and
    -1:yours i|zero|zero ?|一下吗|一个不|一个人|一个大|一个字|一个岗|一个数|一个电
    -1:一个钟|一件 .|一份 .|一共二|一出|一出了|一分钱|一句您|一句那|一和|一处
    -1:一处 ,|一家|一家没|一户|一本样|一楼|一次二|一次产|一次就|一次换|一点
    -1:一点 ,|一百个|一过|一过 ,|一遍啊|一道|一道 ,|一页 ,|七|七八|七八个|万|万 .
    -1:万一|万一出|三 ,|三句|三号|三天|三页|上 , 我|上不|上以|上以后|上写的|上别
    -1:上去了|上回您|上头|上慢|上慢点|上我先|上有|上来 .|上次您|上的|上的事
    -1:上见|上见 .|上过|下 , @|下 , 我|下 ?|下了 .|下吗|下吗 ?|下多|下多少|下您
    -1:下来|下这|不为|不为自|不买|不了 ?|不了口|不会再|不住 .|不信|不信我|不做
    -1:不做 ,|不再为|不勉|不勉强|不可|不可能|不合|不合适|不听完|不大|不字
    -1:不定就|不对 ,|不对 ?|不少|不就|不得 ,|不想买|不想听|不懂|不换|不换 ,|不放
    -1:不敢|不敢保|不散|不散 .|不是这|不来 ,|不来 .|不满|不满意|不留|不痛|不痛快
    -1:不看 ,|不看了|不着|不算|不给 ,|不能看|不行 .|不行 ?|不要就|不见 ,|不见 ?
    -1:不见不|不让|不说 .|不说了|不跟|不踏|不踏实|不过弯|不进|不需|不需要|不麻
    -1:不麻烦|专心|专心开|东|两万|两个字|两位|两年|两趟|个 , 还|个不|个不字
    -1:个人一|个价 .|个位子|个十|个号 .|个号 @|个型|个型号|个大老|个字 .|个孩
    -1:个孩子|个总机|个我|个我划|个推|个推销|个数 ,|个新|个月大|个消|个消息
    -1:个牌|个牌子|个理|个理由|个痛|个痛快|个结|个结果|为孩|为孩子|为您跑|为自
    -1:为自己|为难|主|主都|主都做|么事 ?|么会|么办|么办 ?|么大|么好|么好说|么对
    -1:么对我|么就转|么找|么样 ,|么点|么犹|么用|么用 ?|么着 ?|么磨|么讲|么赔
    -1:么过|么这|么这么|么都不|么难伺|之前|之前 ,|之前不|之前能|之前那|之前都
    -1:也不想|也写|也得|也得为|也有 .|也没用|也看|也说|买保|了 , 不|了 , 到
    -1:了 , 对|了 , 您|了 , 谢|了 , 这|了一|了一下|了两|了他|了他们|了八|了八百
    -1:了六|了六十|了半|了半年|了口|了口 ?|了吧|了哈|了哈 ,|了多|了多少|了算 ,
    -1:了这|了这个|了门|事 .|事不|事不急|事会|事先|事先放|事实|事已|事已经|事您
    -1:事打|事打您|事故|事说|二十分|二十四|二家|二点|二点一|亏一|亏一天|亏大
    -1:亏大了|五十|交了|交了 ,|交代 ,|人 , 心|人一起|人不|人反|人家|人家都|人怎
    -1:人怎么|人您|人接 .|人求|人的|人管|什么 ,|什么好|什么用|什么选|从名
    -1:从名单|他一|他也|他们家|他是|他看|他答应|他说|代 ,|以后|以后不|以后的
    -1:以退|们一|们俩|们家|们来|们现在|们的|们的 ?|们组|们这个|们这边|们都|们领
    -1:们领导|件 .|件事 ?|件事就|件给|价 ,|价格 ,|价给|价给您|价通|价通知|价钱
    -1:份 .|份证|份证 .|会上|会儿就|会再|会再打|会前|会在|会议 ,|会说|伺|伺候
    -1:但忙|但忙不|位 .|位吗|位吗 ?|位我|住|住 .|住在|住您|你们俩|你们现|便说话
    -1:便还|便还是|便问一|保|保修|保单找|保证|保险|保险 ,|信上|信号|信号断|信我
    -1:信用|倍|倍 .|候再打|候没|候说|候说的|值|值班|做 ,|做 , 以|做事|做哪|做哪一
    -1:做法|做的 ,|傅 ?|傅 @|儿 ?|儿就|儿就发|儿搁|先不说|先撂|先放|先放着|先生
    -1:先看看|先约|先给|先给您|先要|先跟|先跟您|全公|全公司|全理|全理解|八个
    -1:八百|八百遍|公|公司 .|公司就|公室 .|六|六十|六十多|共|共二|共二十|兴 .
    -1:册 .|册发|册过|册过去|再为|再想|再打了|再打给|再挂|再挂我|再说|再说一
    -1:再跟|再跟您|写下来|写好|写好了|写成|写的|决定|决定 .|冷|准 ,|准数|准数 ,
    -1:准时|准时到|准话 ,|凉|几句|几台|几台车|几回|几点进|出一|出去|出差|出来 ,
    -1:出来了|出来您|出空|分店|分清|分钟就|分钱|划掉 ,|划掉 .|刚才信|刚换|初
    -1:初为|初为什|利 .|别人求|别怪|别怪我|别拿|别拿没|别说|别逗|别逗了|到 # 我
    -1:到 @|到了 ,|到他|到年|到年底|到底在|到底想|到底是|到您办|到您家|到您那
    -1:到没|到点|到点我|到现|前|前有|前看|前能|前说|前跑|前跑后|前途|前那|前都
    -1:办 ,|办 , 您|办法|加|加上以|加班|务 ?|动 .|勉|勉强|勉强 .|包|包票|十一
    -1:十二家|十二点|十四|十四小|十多|十多个|半天的|半年了|单 , 我|单子 ,|单您
    -1:单您收|单找|单里|单页|卖的|占您时|印一|印一份|印象|厂家|压着|压着 ,
    -1:原来您|原来那|去 , #|去 , 您|去了|去了 ,|去了 ?|去忙|去您公|发 , 您|发您 .
    -1:发您了|发您的|发您邮|发条|发的 ,|发票|发话|发话了|发过|发过去|取|取消
    -1:取消 .|口 , 还|口 ?|口的|口等您|句您|句话的|句那|只能|叫上 ?|可不是|可以退
    -1:可得|可您|可惜|可真|可能 ,|可谁不|号 ,|号 .|号 . 谢|号 @|号 @ 就|号会|号会议
    -1:号断|号断了|司 .|司就|司就您|合同我|合着|合适您|同事说|同我|名单里
    -1:名字 ,|名字都|后不|后头|后头排|后确|后确认|吧 , 谁|听 .|听不清|听得出
    -1:听您|听我的|听都|听都不|呀 ,|周 ,|周 .|周二|和十|和太|和太太|和钟|和钟点
    -1:咱们 @|哎|哎 ,|哦|哦 ,|哪些|哪几|哪几天|售|售楼|售楼处|啊|啊 ,|啊 , @|嘴
    -1:器上|器还|四和|四和十|四小|四小时|回 .|回 ?|回您电|回来给|团建|团建 ,
    -1:图纸|在不做|在保|在听|在外|在外头|在就|在展|在展会|在怕|在怕什|在您店
    -1:在您那|在找借|在排|在本|在本子|在等|在贵|在路|在路上|在还|在还是|在这儿
    -1:在那|在那儿|在门|在门口|场 , 您|场地|址我|坚|坚持|型 .|型号|培|培训|声
    -1:声 . 谢|处我|处门|处门口|复述|复述一|外 .|外人|外人 ,|外头|外头 ,|多个
    -1:多了|多了 .|多少人|多没|夜班|夜班 ,|够 .|大一|大了|大了 .|大家都|大老板
    -1:天变|天天给|天早|天的钱|天给|天给您|天都|天都在|太一|太太一|头 , 您
    -1:头 . 您|头就|头排|头排着|头谈|套|好 , 不|好 , 那|好发|好好的|好用|好的 ,
    -1:好说的|始|子 .|子 . 您|子上了|子不|子也|子住|子吗|子吗 ?|子吧|子吧 .|子和
    -1:子和钟|子您|子您看|子想|子想想|子的人|字都|学 ,|孩子想|它 ,|完 .|完 ?|完了
    -1:完全|完全理|完就走|完归|完归您|定 , 就|定 , 这|定 ?|定不了|定就|定有|实 ,
    -1:实 .|实话|室 .|家孩|家孩子|家是|家来|家没|家里商|对 , 您|对 , 我|对不对
    -1:对日|对日子|导面|小时来|小都|少人|就不看|就不要|就二|就二十|就亏大|就再
    -1:就再问|就剩|就发|就发 ,|就听|就好 ,|就好 .|就定|就差|就差您|就当我|就得走
    -1:就忍|就忍心|就找|就按|就按掉|就撤|就撤下|就改|就改掉|就没有|就签|就签了
    -1:就能定|就行|就行 ,|就走 .|就转|就转不|就这么|局|居|屉|屉里|展 ,|展会上|岗
    -1:岗 ,|岗 , 半|岗 , 是|岗 .|工厂|工期|差|差您|己想|己想 ,|师傅 ?|师傅 @|带身
    -1:带身份|帮您|常|常见|干完|干脆|平|平时|年了 ,|年人|年人 ,|年底|应我|应过
    -1:底 ,|底在|底在怕|底想|底想怎|底是|店 ?|座位|延|建|建 ,|开|开 .|开不|开不了
    -1:开口 ,|开口的|开始|开给|弯|强|强 .|归|归您|归您 ,|当初为|当场|当挡|当挡箭
    -1:当爹|当爹的|当面排|当面算|录|往下|往后|往哪|往哪儿|很 ,|很高|得|得 ,
    -1:得上来|得不对|得为|得为孩|得出来|得去|得可|得好|得好好|得很|得很 ,|得有
    -1:得走|得走人|得还|微|微信|微信上|心上|心开|心开 ,|心情|心疼|心疼孩|心让
    -1:心里不|心里有|忍心让|忙 , @|忙 , 这|快 .|快 ?|快一|快一点|快去|快话|快话 .
    -1:怎么会|怎么办|怎么着|怎么过|怎么这|怕|急|怪我|怪我没|总得给|总机|总部
    -1:息 ,|息 , 要|悔|您 , 不|您 , 只|您 , 慢|您 , 我|您 , 留|您 , 看|您 @ 了|您一声
    -1:您一家|您上次|您不为|您不信|您不见|您专|您专心|您为难|您之|您之前
    -1:您了 .|您从|您从名|您先开|您先看|您关|您关了|您写|您出|您刚才|您别
    -1:您发消|您发过|您可别|您和太|您在|您在路|您太|您太太|您好|您家是|您家里
    -1:您小|您就先|您就忍|您就按|您工|您当|您很|您得|您忙 ,|您快|您快去|您打 ,
    -1:您打算|您拿|您拿给|您换|您换一|您提前|您无|您早|您是从|您是怎|您是怕
    -1:您是想|您更|您最想|您有什|您有没|您用|您留了|您留意|您留的|您看 .|您眼
    -1:您等|您给句|您肯|您肯定|您行|您被|您要不|您觉|您觉得|您说不|您说我
    -1:您说过|您谨|您谨慎|您赶|您赶紧|您跑|您跑前|您路|您躲|您这一|您这是
    -1:您邮一|您顺|您顺利|情 .|情不|惜|惠就作|惠都|想 , 也|想买|想吧|想得|想怎
    -1:想怎么|想想|想想吧|想改|想改的|想来|想知|想知道|想过|想问|意 ,|意 , 您
    -1:意 ?|意一|意一下|意是|意见 .|慎|慎点|慢点 .|慢点开|懂 , 可|懂 .|懂不|懂不懂
    -1:懂行|成一|成一页|成年|成年人|我 , 名|我 , 这|我 @ 就|我 @ 给|我 @ 跟|我一个
    -1:我上去|我个面|我也不|我也没|我们|我们一|我们来|我们组|我会|我先给
    -1:我再给|我划|我划掉|我到了|我发|我发消|我可|我可不|我多|我天|我天天|我姓
    -1:我就得|我就找|我就走|我带着|我帮|我帮您|我当场|我懂 .|我我也|我打来
    -1:我报|我换|我换个|我排|我放|我核|我没打|我没提|我照|我照记|我熟|我理
    -1:我理解|我的 ,|我知|我知道|我记住|我说得|我这会|我这边|我都跟|我领
    -1:我领导|截|截止|截止 ,|户 ,|房|房 ,|手上有|手册|手册发|手头|手的|手的那
    -1:才信|才信号|才知|才知道|才肯|扑|打一次|打了五|打您|打您 .|打来 ,|打过一
    -1:扔|扣|扫码|找他|找周|找周经|找我 .|承|把单|把您从|把手|把报|把报价|把方
    -1:把方案|把案|把案例|把账算|投|投诉|报一|报一下|报上|报上去|报价给|报销
    -1:抽出|抽屉|抽屉里|抽走|抽走的|拍|拍 .|拖一|拖一天|拖到|招人|拿不|拿来
    -1:拿来 ,|拿没|拿没时|拿给|持|挂了 .|按|按掉|按掉 .|挑的|挑的 ,|挡|挡箭
    -1:挡箭牌|换 ,|换 ?|换一|换一个|换个|换个时|换型|换型 .|换过|换过 ,|掉 , 不
    -1:掉 , 以|掉 . 对|掉 . 谢|排 ,|排着|排着队|排给|排给您|接 .|接 ?|接不上|接不接
    -1:接得上|接手的|接着看|接过|推|推给|推给您|推销电|推销的|提前|提前说|搁我
    -1:搁我我|搞|摆|摆在|撂|撤|撤下|撤下来|收到没|改 ,|改一|改您|改您说|改掉
    -1:放下|放着|放着 ,|故|敢保|敢保证|敢说|散 .|数|数 , 写|数吗|整条|整条街|料齐
    -1:料齐了|断|断了|方便还|旁|旁边|无|日子 ?|日子和|日期|日期星|日程|日程上
    -1:时候没|时候说|时到|时可|时可以|时机|时来|时间 @|旺|旺季|明 ,|明明|明明答
    -1:明答|明答应|星|星期|星期钟|是一个|是三|是上|是不见|是五|是会|是修|是几
    -1:是出|是卖|是只|是合|是合同|是哪一|是哪儿|是回|是在找|是学|是您先|是想知
    -1:是想让|是成|是成年|是我 .|是换|是改|是有人|是每|是活|是白|是真|是装|是见
    -1:是走|是车|是这|是这么|是这样|是靠|是靠老|晚点|更看|更看重|替您说|最先
    -1:最先要|最后确|最想|最清|最清楚|最近|月 ?|月大|月大概|有 . 您|有一个|有些
    -1:有印|有印象|有意思|有时|有时间|有点|有空 ,|有谁|有谁要|服了|服了 .|服务
    -1:服务 ?|期 ,|期星|期星期|期钟|期钟点|本册|本子|本子上|本样|本样册|机器上
    -1:机器还|材|材料|条我|条街|条街就|来 , 二|来 , 我|来 . 我|来 ? 两|来不|来了六
    -1:来人|来回|来推|来求|来没|来没人|来的人|来约|来约的|来跟|来跟您|来那个
    -1:板 ,|柜子|柜子 .|查实|查实 ,|标|标题|样册|样册过|样机|样的|样的电|样说
    -1:核一|核一下|根|格 ,|格 , 还|格局|案|楚 , 但|楚 .|楚了|楚了 .|楼 .|楼处
    -1:楼处门|次 , @|次 , 还|次二|次二十|次产|次产 ,|次您|次换|次换型|止|止 ,|正
    -1:殊|殊 .|每周二|每天|比 ,|比您|气的|水管|求我|汇报一|没了|没人接|没人管
    -1:没分|没办|没变|没开|没提|没提醒|没有 .|没有了|没看清|没空 ,|没说到
    -1:没说清|没过|没过 ,|消 .|消了 ,|消息 ,|涨价通|清就|清楚 .|清楚了|温|温 ,
    -1:温 , 您|满意|满意 ?|点 , 还|点一过|点主|点主都|点地|点地点|点开|点开 .
    -1:点我|点菜|点进|点都|点钱|烦|烦 .|烦您了|照片|照片就|照片我|照记|照记录
    -1:熬|爹|爹的|片|片就|片我|牌 .|牌子|特|特殊|特殊 .|犹豫|猴|王总|现在就
    -1:现在的|现在还|班 ?|班组|班里|理 , 排|理 . 到|理完|理成|理成一|理看岗
    -1:理见 ,|理见 .|理解 ,|理解您|理量|生人|生意|用 .|用不|用不上|用手|用手机
    -1:用翻|用退|电脑|电话不|电话都|电话问|留一|留一个|留不|留了|留意|留意一
    -1:留的|留言|留言 .|疼|疼孩|疼孩子|痛快话|登记 ?|白 , @|百个|百个电|百遍
    -1:百遍了|的 , 就|的 , 我|的 , 跟|的 @ ,|的不说|的也有|的事 ,|的事您|的前
    -1:的前途|的单|的单子|的同|的同事|的地|的地方|的是哪|的机|的活|的电|的电话
    -1:的那|的那一|的那个|的都|的钱|的钱 ,|的问|的问题|皮|盖|省|省一|省下|看 ,
    -1:看 , 一|看 , 二|看 , 还|看 , 这|看了|看了吗|看完|看对|看岗|看岗 ,|看您就
    -1:看数|看是|看清|看清 ,|看用|看的话|看路 ,|看路 .|看还|看重|看重价|真要出
    -1:着 , 还|着 .|着呢|着呢 ,|着就行|着的|着的那|着等|着队|着队呢|知道吗|短信
    -1:磨蹭|祝|祝您|祝您顺|票 ,|租|程上|空 ,|空 ?|空着的|章|等一|等人|答应我
    -1:答应过|算 ,|算好|算就|算给|算给您|管账|管账的|箭|箭牌|箭牌 .|箱 .|类事 ,
    -1:糊|系统|系统 ,|系统自|紧 .|累|约金|线上|线上见|练|经理量|给个准|给个痛
    -1:给句|给句话|给外|给外人|给您 ,|给您打|给您邮|给我 .|绝|绝不|绝对|统|统 ,
    -1:统自|缺什|缺什么|罢|罢了|罢了 .|翻 .|翻翻|翻翻 .|老师傅|老板 ,|股|股东
    -1:肯定有|能 ,|能定|能干|能开|能抽出|能改|能看|能给|脆|脑|脚|腾讯|腾讯会
    -1:自己想|菜|董|董事|董事会|虑|行 , 不|行您|街|街就|街就您|补|装 .|装什
    -1:装什么|要 , 别|要再挂|要出|要出了|要就不|要就说|要开|要改|要改您|要是 @
    -1:要看的|要紧 .|要请|要还|见不|见不散|见您|见我|见还|见还是|见面要|观|视
    -1:视频|视频 ?|觉得有|解 ,|解 , 可|解 , 那|解决|解您|解您忙|言 .|订单|订单 ,
    -1:让您|训|议|议 ,|讯|讯会|讯会议|记 ?|记下|记住|讲座|讲的|讲这|诉您 ,|诉我 ,
    -1:诊|诊所|诚|诚意|诚意 ,|话 , 搁|话 , 说|话 , 问|话不|话吗|话吗 ?|话就|话方
    -1:话方便|话能|话都|说 #|说 , 别|说 , 我|说 , 比|说不算|说了 ,|说几|说哪
    -1:说哪儿|说好|说好了|说就|说得不|说我们|说排产|说清|说清 ,|说的那|说要
    -1:说说|说说哪|说贵|说过|请问您|课 , 我|谁敢|谁看|谁能|谁能忙|谁要|谁还|谈 ,
    -1:谈 .|谈了|谈的|谢 .|谢您 .|谢您告|谢谢 .|谨|谨慎|谨慎点|象|账单|账是|账的
    -1:账算|货上|赔|赚|赚钱|走 .|走一|走一圈|走人|走人 .|走的|走的 ,|赵|赶上
    -1:起来了|跑 .|跑一|跑一趟|跑前|跑前跑|跑后|跑后 ,|跟您一|跟您讲|跟老
    -1:跟老板|跪|跪下|路 ,|路 .|路 . @|路上不|路上慢|踏|踏实|踏实 .|蹭|身份|身份证
    -1:身体|车 , 我|车位|车在|车的|车间|车间里|转 , 还|转不过|轻|较|辈|辈子|边不
    -1:边没|边没变|过 , 一|过一个|过一次|过去了|过弯|过得|过得去|过我们|过要
    -1:过这|过这个|还想|还是上|还是五|还是从|还是出|还是只|还是回|还是想
    -1:还是换|还是有|还是每|还是活|还是白|还是跟|还是还|还是靠|还有|还有谁
    -1:还没|还用|这一天|这个 ?|这个型|这个总|这个牌|这个理|这么对|这么犹
    -1:这么磨|这么讲|这事不|这件|这件事|这儿 ,|这很正|这时|这时候|这是在|这条
    -1:这条我|这样的|这点主|这点钱|这生|这生意|这边一|进厂|进去|进去 ,|违|违约
    -1:违约金|连五|连五分|连这|连这点|述|述一|退单|退回|退回去|送货|适您
    -1:选了他|选了这|途|逗|逗了|逗了 .|遍 , @|遍了|遍了 ,|遍啊|遍啊 ,|道 .|道 . @
    -1:道吗|道吗 ?|道是|那一|那一个|那三|那三页|那个我|那位 ?|那儿 .|那儿 ?|那几
    -1:那咱们|那回|那我把|那我给|那时|那时候|那行|那行 ,|那页|邮一|邮件给
    -1:邮箱 .|都不听|都做|都做不|都对吧|都想|都是|都是成|都跟|都跟您|配|里 .
    -1:里不|里不踏|里商|里商量|里没|里的|重 .|重价|重价格|量 , 一|量尺|量房|量的
    -1:钟 , 到|钟 , 想|钟就|钟点地|钟都没|钱 ,|钱 , 您|钱 ?|钱您|钱您都|钱是|钱没
    -1:钱都|销电|销电话|销的|长 .|门 , 省|门口等|问|问 .|问清|问这个|问问|问题 ,
    -1:间 , 别|间 @|间了 ,|间当挡|间里|队呢|队呢 ,|防|防着|防着我|降|降温|降温 ,
    -1:除了您|险|险 ,|随时可|难 ,|难伺|难伺候|难处我|难看|需|需要|需要 ,|靠老
    -1:面 , 我|面前|面子 ,|面我|面排|面排给|面要|页 ,|顺利 .|预|预约|领导面|领情
    -1:领情 .|频|频 ?|题 ,|首|马|验|高兴|高兴 .|齐了|齐吗|齐吗 ?
    -2:# .|# at the|# if i|# 上|# 子|# 您那|# 的|# 还有|# 都|'d be|'d be mad|'d hate|'d hate to
    -2:'d look|'ll ask|'ll be at|'ll be in|'ll be on|'ll bring|'ll get some|'ll send the|'ll sort
    -2:'m not going|'m not hanging|'m not here|'m not putting|'m working|'m working #|'re busy but|'re doing
    -2:'re down|'re down for|'re through|'re through to|'s a no|'s a queue|'s all|'s an|'s busy|'s future
    -2:'s future ?|'s not|'s nothing|'s only three|'s put right|'s stopping|'s stopping you|'s the last
    -2:'s up|'s up to|'s your email|'s your excuse|'ve got|'ve got ?|'ve got a|'ve had|'ve had three|, @ 一
    -2:, 不再|, 也有|, 做|, 写在|, 到时|, 半|, 只|, 可再|, 可谁|, 合|, 哪一|, 好好
    -2:, 就您|, 就是|, 店里|, 怎|, 怎么|, 总|, 您到|, 您想|, 您现|, 您行|, 您让|, 您这
    -2:, 您连|, 我同|, 我记|, 我这|, 方|, 是一|, 有|, 材|, 材料|, 现|, 现在|, 看一
    -2:, 等着|, 能成|, 说|, 路|, 转|, 这套|, 这很|, 邮|. @ 打|. 对吧|. 您记|. 想|. 没
    -2:. 没记|? barrow|? barrow from|? 不|? 我记|@ , 给|@ bring|@ bring your|@ by video|@ doesn't
    -2:@ doesn't it|@ goodbye|@ in the|@ on this|@ so i|@ works|@ your|@ your place|@ 上门|@ 下|@ 下班
    -2:@ 再打|@ 去|@ 就是|@ 就没|@ 您都|@ 我就|^ @ works|^ @ 见|^ and what|^ any|^ are you
    -2:^ barrow ?|^ before you|^ do they|^ don't come|^ every|^ every other|^ happy|^ happy to|^ have i
    -2:^ how|^ i 've|^ i drove|^ i need|^ i realise|^ if it|^ if they|^ is this|^ it may|^ it was|^ my boss
    -2:^ my colleague|^ nobody has|^ not @|^ noted|^ noted @|^ nothing|^ of|^ of course|^ oh come|^ ok
    -2:^ okay @|^ once|^ see|^ so it|^ so the|^ sounds|^ sounds like|^ the tallies|^ to recap|^ two times
    -2:^ we 'll|^ were|^ were you|^ what kind|^ what sort|^ when something|^ which supplier|^ you asked
    -2:^ you people|^ you sound|^ you told|^ you won't|^ 一周|^ 不|^ 不用|^ 五|^ 他们|^ 停|^ 再给
    -2:^ 到底|^ 到时|^ 去|^ 去年|^ 名|^ 听|^ 回|^ 回头|^ 就这|^ 师|^ 师傅|^ 当|^ 当初
    -2:^ 您上|^ 您可|^ 您太|^ 您忙|^ 您怎|^ 您担|^ 您每|^ 您没|^ 您点|^ 您能|^ 您跟
    -2:^ 您这|^ 您连|^ 您那|^ 成|^ 成 ,|^ 我一|^ 我在|^ 我大|^ 我好|^ 我把|^ 我跑
    -2:^ 我重|^ 活|^ 活动|^ 背|^ 自|^ 自己|^ 表|^ 表我|^ 要看|^ 视|^ 视频|^ 请|^ 请问
    -2:^ 这么|^ 这事|^ 连|^ 选|^ 那 @|^ 难|a bad time|a chance to|a chat|a copy|a copy of|a dozen
    -2:a floor|a good deal|a good job|a good time|a long|a lot of|a man in|a no|a price|a price on|a queue
    -2:a quote|a sample|a whole|about them|accounts|address|address ? i|admit it|afraid of|after that i
    -2:all the time|an hour ?|and clear|and let|and let you|and my|and no more|and one|and one order
    -2:and one word|and ring|and time both|and wait|and we won't|and you 'll|and you can't|appointment ?
    -2:argue|argue with|as it|as it is|ask again|ask and|ask and wait|asked me|asked me to|asking for
    -2:asking for a|at a bad|at it|at it ?|at present|at present ?|at reception|at that|at the desk
    -2:at the door|at the trade|at yours|back to|back to me|bad time|barrow ?|barrow ? barrow|barrow barrow
    -2:be better|be in touch|be mad|be mad not|be sure|be there when|be this|be with|behind you
    -2:behind you so|being called|best email|better than|bill|bill you|bit|bit of|boss is|both at
    -2:bring the demo|bring your|busy but|but i 'm|but not|but not for|but that|but that 's|by video
    -2:call you again|can i see|can keep|can keep it|can see|can't argue|can't argue with|can't even
    -2:can't find|can't find ten|can't make|can't promise|can't promise anything|can't put|can't put a
    -2:can't you|cancelled|care about|caught|caught you|caught you at|chance to|chance to look|change
    -2:changed|chase|child 's|child 's future|claims that|clear|come at|come back|come from|coming back
    -2:contract ends on|copy|copy of|copy of the|cost you a|could be|could be there|could i ask|could i have
    -2:could you|could you repeat|counter ?|counts|counts for|course|covered|customers|dare|date or|decide
    -2:decisions|demo unit|desk or|diary for|diary for you|did the|did the last|didn't ?|do i ask|do the
    -2:do you like|do you take|does anyone|does anyone else|does it still|doesn't it|doesn't it ?|don't
    -2:don't come|don't know|don't you dare|don't you think|door|down until|dozen|drag|drove|drove two
    -2:drove two hours|eight|email address|email address ?|ends on|ends on @|enjoy|every other|exact
    -2:excuse this|excuse this time|eyes|facts|fall|fall behind|family or|far|feed|feed can't|feed can't you
    -2:fifty|figure|figures or the|figures over|firm|firms|first the figures|fit it|floors|for a sales
    -2:for my|for saying|for saying so|for someone|for the|for you both|for you or|for you the|for you to
    -2:for your time|found|from me @|future|future ?|get the|give you a|go on|goes up|gone if|good deal
    -2:good job|good job for|good reason|good time|good to|got ?|got a|got that down|grab|had a|had three
    -2:hand|hanging up i|hanging up until|happens|hardly|has it|hate|hate to|have i caught|haven't even
    -2:hear a|hear me all|help me|help me out|here i|here i am|here to|hold|hold on|home|home with|hope
    -2:hope the|hour ?|hour that|hour that 's|hours to|hours to see|how do you|how many people|hung|hung up
    -2:i 'll ask|i 'll bring|i 'll sort|i 'm working|i admit|i am|i ask for|i believe|i can keep|i can see
    -2:i can't|i can't promise|i caught|i caught you|i didn't|i drove|i drove two|i go|i have your|i hope
    -2:i hope the|i keep|i know|i know it|i need|i realise i|i ring you|i say|i see and|i take|i take your
    -2:idea|if a|if anything|if it isn't|if they|if you could|if you never|in #|in # is|in the @|in the post
    -2:in touch|in writing|in your position|industry|installed|insulting|interested in|is the|is the same
    -2:is this|is this a|is what|is wrong|is yours|it #|it 'd|it 's just|it 's put|it 's up|it @|it a|it as
    -2:it breaks|it for|it in the|it is that|it may|it once|it thank|it thank you|it was|job for|job for you
    -2:join us|just admit|just say so|just so|just the|keep coming|keep coming back|know it|know it 's|knows
    -2:knows the|landed|landlord|last time the|laughing|learn|leave|left the|life|like for|like mine
    -2:like ours|like that is|like yours|link|list @ and|listen|live with|live with it|lobby|look like for
    -2:look when|lot of|machine|mad not|mad not to|made you|main|make the|make this|man in|man in your
    -2:manager doesn't|many people|may have|may i ask|me #|me ?|me all|me all right|me i|me if|me or|me the
    -2:me to call|me to say|me who|me you|me you can't|minutes and|missed you|mistake|mistake and|moment ?
    -2:money for|more of|most ?|moves it thank|mr zhang|much for|much for you|my boss|my boss is|my name
    -2:named|names or|need ?|need to call|neighbour 's|no when|no when you|nobody|nobody has|nobody has to
    -2:not ?|not going|not hanging|not hanging up|not here to|not putting|not putting the|not to grab|noted
    -2:noted @|nothing after|of a|of change|of course|of manager doesn't|of work|off at|offs|oh come|ok
    -2:okay @|old|on ?|on @ so|on his|on holiday|on the other|on this number|on what|on you|one a|one offs
    -2:one order|only|only three|open or over|or # ?|or by|or for|or for someone|or from|or how|or just
    -2:or not ?|or once|or one|or only|or shall|or shall i|or strangers|or the photos|or to|or two|or what
    -2:order|our mistake|our mistake and|ours|out @|out of|out to|out to you|outside|outside your|over a
    -2:over to|over to you|people never|people or|people work|phone down|phone down until|photos ?|picks
    -2:picks up|picks up the|pipes|place ?|position|postcode|postcode ?|present|present ?|price goes
    -2:price goes up|price on|price or|prices|promise|promise anything|put a|put a price|put in|put me
    -2:put right|put right @|putting the phone|question|queue|quote|rang|rate is the|rather i|real
    -2:real worry|realise|realise i|really all|reason|recap|recap @|reception|refund|registration
    -2:registration books|repeat|repeat that|repeat that ?|report|ring #|ring @ no|ring me|run|runs from
    -2:runs from #|said you 'd|sales call i|savings|say i|say no when|say so and|say you|saying so|see and
    -2:see and what|see you|see you 've|see you there|seeing|sell|sell you|send it again|send it to|send the
    -2:send you our|shall i ring|shall i say|share|share a|shop 's busy|side of the|sign|sites|slow to
    -2:so and|so here|so here i|so it 's|so the|so you 're|somebody|something 's|something ?|something free
    -2:sounds like|speed|speed or|spoke to your|standing|stayed|still open|still open or|stopping
    -2:stopping you|stopping you ?|sums|surely you don't|switch|switch ?|take you off|takes twenty
    -2:takes twenty minutes|takings|tallies|teacher|team|tell me who|tell the|tells|tells you|test
    -2:text @ and|than me|thank you goodbye|thanks for your|that 's|that 's your|that down|that is|that it
    -2:that on|that out|that still|that would be|the answer|the best email|the books|the class|the demo unit
    -2:the desk or|the diary for|the landlord|the letter|the link|the list|the machine|the number
    -2:the one offs|the page|the phone down|the photos|the photos ?|the post|the price goes|the rate is
    -2:the refund|the right|the room|the shop|the show|the sums|the tallies|the trade fair|the trip
    -2:the whole|the workshop|the workshop on|them in|there 's nothing|there to|there when|they 'll|they 're
    -2:think ?|think of|this a good|this time ?|thousand|three kids|three sites|through the door|tickets
    -2:till #|time i 've|times when|tired|tired of|tired of it|to accounts|to be honest|to be sure|to be the
    -2:to check|to confirm|to feed|to feed can't|to grab|to look|to lose|to me when|to nine|to recap
    -2:to recap @|to say|to sell|to sell you|to tell|to think about|to watch|to you @|to you by|to you or
    -2:to your|to your colleague|told my colleague|told you|touch|trial|trip|turning|twelve in
    -2:twenty minutes and|two hours|two hours to|up front|up or|up until|up until we|wall|was out|was out of
    -2:waste my|waste my time|watch|we come|we could|we fit|we fit it|we won't|we won't ring|well|were you
    -2:what 's stopping|what did the|what do|what happens|what made|what made you|what would make|what your
    -2:when somebody|when something|when we|when you haven't|which bit|which is|which supplier|while i
    -2:who picks|who picks up|who tells|who tells you|why are|why are you|will be with|will ring|with the
    -2:with the answer|with them|won't ring again|work is|working #|workshop on|workshop on @|worried
    -2:worried it|would you|would you change|would you come|would you like|writing|wrong and|year @
    -2:you 'd be|you 'd have|you 'll get|you 're down|you 're through|you 've had|you a couple|you again on
    -2:you always|you and you|you asked|you asked me|you at a|you can't|you can't even|you can't find
    -2:you can't put|you dare|you don't know|you down|you down for|you drive|you expect|you for saying
    -2:you for telling|you get the|you give|you give me|you goodbye|you got the|you had a|you have a
    -2:you haven't even|you in for|you just say|you like about|you most|you need ?|you never|you off our
    -2:you or for|you our|you people|you people never|you rather i|you repeat|you repeat that|you said @
    -2:you see it|you so|you sound|you tell the|you think|you think ?|you this|you to|you told|you told my
    -2:you want|you would|you would be|your child|your child 's|your children|your colleague|your email ?
    -2:your excuse|your excuse this|your life|your neighbour 's|your partner|your position|your postcode
    -2:your time @|zhang|一份|一份 ,|一会|一会儿|一位 ,|一共|一半|一块 ?|一声 .|一整
    -2:一整天|一条|一条不|一眼|一起 ,|一起过|一遍 ?|上了 .|上写|上回|上班 ,|上还
    -2:下了 @|下来 .|下来了|下来的|下楼|不|不上 ?|不上的|不下来|不再|不办|不变
    -2:不听|不太|不好|不好 ,|不对|不得|不快|不急|不急这|不想见|不提|不是时
    -2:不是来|不看|不能进|不至|不至于|不要 ,|不要叫|不通|业 ,|两|两个 ,|两个小
    -2:两百|个 @|个 @ ,|个人 .|个人抢|个他|个价|个准话|个号|个吧|个吧 ?|个头|个好
    -2:个小|个小时|个态|个数|个说|个说法|临|临时|么 ,|么打|么着|么说 ,|么选了|也
    -2:也一|也一起|也不至|也是这|也有|了 @ ,|了两个|了事|了事 ,|了五|了吧 .
    -2:了吧 ?|了就|了给|了给您|了解一|事 , 您|事一|事一天|事都|事都得|二十|于吗
    -2:于吗 ?|于连|亏 ,|五个|交代|产|产 ?|人也|人交|人抢|人的了|人看|人跟|人跟您
    -2:什|什么|他一声|他说 .|以后别|以给|以给您|们 # 到|们 .|们不|们这|件事 ,
    -2:价有|任|任您|份 ,|休|会儿 .|伴|但您老|便听|便的时|便问|保养|信任|信任您
    -2:俩|候 , 是|候您|候来|做不|做不了|做伴|傅一|儿 .|儿 . @|儿来|儿来 .|先别
    -2:先把|光 .|八|公司 ,|关了|兴趣|养|再忙|再忙也|再看|再联|再联系|写下了|决
    -2:况|准话 .|几家|几间|凭|出|出了事|分|分钟 .|分钟行|划掉|列|初怎|初怎么|删
    -2:删掉|别人的|别来|别来找|别浪|别浪费|到 # ,|到 # .|到 # 都|到 @ .|到了给|到什
    -2:到什么|到哪|到哪儿|前不|前不签|剩|剩两|功|功能|北|半年|单 ,|单 , 您|单上
    -2:单的|卖|卡在哪|印|压|去 .|去年|去成|反|发 ,|发给|发给您|发邮|发邮件
    -2:取消了|受 .|变|变吧|变吧 ?|口 ,|叫个|可不|可以给|可再|可再忙|可谁|号码
    -2:司 ,|吃过|名单上|后 , 您|后几|后几天|后别|后问|吧|听不|呢 , 您|呢 .|和 @
    -2:咱们说|哈|哈 ,|哪一块|哪一条|哪一样|哪个|哪儿 ,|哪儿不|啦|回一|回一个
    -2:回您|回话|回话 .|在哪|在哪儿|在这|地铁|块|块 ?|块儿来|型|填|填一|声 .|处
    -2:复一|复一遍|多少 ,|夜|大老远|天|太太|头 , 是|头 .|头上|夹|夹 ,|套房|套房 @
    -2:好 , 周|好 .|好了 .|好心|好玩|姐|姐 ,|子钟|子钟点|字 , 我|孩|孩子|完 , 还
    -2:完不|完了 ,|完就|定 , 还|定下|定不|定不下|定了|定在|定在 @|对我|小钱
    -2:就不挂|就亏|就剩两|就在|就当帮|就您还|就是别|就没|就知|就知道|工资|师 .
    -2:师傅一|带图|带样|带样机|帮帮|帮帮我|帮我 .|年了|年您|年这|店门|店门口|度
    -2:开着|开车 ,|开门|开门前|弄|当初怎|当帮|当帮帮|当时|当时是|当面讲|很自
    -2:很自然|得不是|得他|得给|得起|得起吗|心 ,|心哪|忙 , 可|忙 .|忙不|忙也
    -2:忙也不|忙我理|快点 ?|念给|念给您|态|态度|怎么就|怎么说|怎么选|怕什
    -2:怕什么|思 , 您|思吗|思吗 ?|急这|急这一|息|息 .|您一份|您一次|您三|您上回
    -2:您不给|您了 ,|您先别|您发的|您可以|您吃|您吃过|您合|您合适|您听|您和
    -2:您回一|您回话|您填|您好 ,|您家|您寄|您对|您对一|您就别|您就当|您店门
    -2:您心里|您忙 .|您忙我|您打了|您报|您担|您担心|您收到|您时|您时间|您每
    -2:您电|您电话|您直|您直说|您看路|您看都|您约|您行行|您记|您记的|您说 ,
    -2:您说的|您贵姓|您跟我|您还要|您这么|您连看|您随时|您面|您面子|情况|想不
    -2:想不想|想听|想当|想当面|想用|想要|想见|想请|想请教|意再|意思吗|意给
    -2:愿意再|慢点|成 , 您|成了|成什|成什么|我 @ 到|我 @ 去|我 @ 把|我不挂|我也
    -2:我们 .|我们不|我们这|我写|我写下|我准|我到您|我大|我大老|我头|我好心
    -2:我就不|我带样|我怎|我怎么|我我|我手|我找|我找那|我是不|我有意|我没|我电
    -2:我电话|我记下|我跑|我跑了|我都给|我重|我重复|房 @|房 @ 就|所|打 , 不
    -2:打 , 再|打听|扫|批|找哪|找哪位|找得|找我 ,|找我们|找那|把|报告|担得
    -2:担得起|担心|挂了 ,|挂我|挂我电|挂电|挂电话|掉 ,|掉 .|掐表|排产|排队|排队 ,
    -2:接不|接了|接受 .|接找|接找他|推销|提过|提醒|操|操作|收到了|改的|放心 ,|效
    -2:数 ,|数 , 还|数就|数就行|整天|料发|料发您|方便听|方便问|方案我|日子钟
    -2:时候您|时候来|时打|时找|时找我|时有|时间 ?|明白 .|是 @ 没|是不要|是从
    -2:是别|是别人|是叫|是后几|是周经|是哪|是当|是得|是总|是总机|是您|是时
    -2:是时候|是有|是没人|是用不|是看|是看您|是谁|是这个|更|替您|最后问|最好
    -2:有一点|有个数|有人|有人跟|有效|望|机|机 ,|机过|机过去|李总|条不|条件
    -2:来 , 只|来 , 还|来 , 这|来吗 ?|来得|来得不|来您|来找|来找我|来提|来给 .
    -2:来问一|查 , 查|查一|查得|样机过|案我|楼了|概|次就|正 ?|求|没了 ,|没人看
    -2:没兴|没兴趣|没打|没有 ?|没看 ,|没礼|没礼貌|没记|没记错|没试|没试过|没说
    -2:法 ?|活|活动|浪|浪费|浪费我|消了|消息 .|清 , 还|点小|点小钱|点时|点时间
    -2:点是|然 ,|熟 ,|牌|犹|现|班 , @|班 , 您|班 .|理 , 二|理 , 看|理您|理您好|理见
    -2:理解|用 , 还|用 ?|用法|电话了|电话来|电费|电费单|登记|登记的|白 .|百块
    -2:的 , 怎|的 , 您|的 , 能|的 , 还|的 @|的也|的也是|的了|的了 .|的事 .|的师
    -2:的师傅|的报|的报价|的日|的日子|的时|的是|直接找|直说|直说 ,|看 , 怎|看到
    -2:看到了|看您面|看的|看见|看路|看过|看过 ?|看都没|着我|睡|礼貌|票|程师 .
    -2:算什|算什么|算去|管 ,|管 ?|类|类事|系您|紧 ,|紧 ?|约的是|纸 .|组|经|经理您
    -2:经理见|给 .|给您 ?|给您寄|给您约|缺|翻|老师|老远|老远跑|耽误我|联|联系
    -2:联系您|背|背下|背下来|能成|能成什|能进|脚不|腿|自|自然|自然 ,|至于吗
    -2:至于连|舍|舍不|舍不得|苦|营业 ,|虑到什|行好 ,|表我|表我都|装|装夹|西|要叫
    -2:要叫上|要就|要看|要算|要考|要考虑|要还是|要问|见 , 还|观望|解一|解一下
    -2:记下来|记在|记好了|记录|记的也|记错|记错吧|讲 ?|证|证 .|诉您 .|词|词 ,
    -2:话了 ,|话您|话来|话来得|话问|误我|说 , @|说一下|说不|说不出|说到|说定
    -2:说我|说法|说话|请问|谁也|谁也不|谢您|谢谢您|豫|貌|负|贵 ,|费单|费我
    -2:费我时|资料发|走|起 ,|起吗|起吗 ?|起来 .|起过|起过来|趣|跑了|跟我同|身
    -2:车了|车了 ,|辛|辛苦|边 ,|边就|边是|过 ?|过一|过您|过我同|还是叫|还是在
    -2:还是当|还是得|还是用|这一会|这个号|这个吧|这么说|这块|这套|这套房|这很
    -2:这电|这电话|这类|这类事|这边|这通电|进 .|进的|远|远跑|选了|透|通电
    -2:通电话|遍 ?|那也不|那件|那件事|那就把|那就这|那我|那我 @|那边是|邮件
    -2:都上|都不|都不看|都有 .|都没有|都没看|都舍|都舍不|都要|都要算|里头
    -2:里头 ,|里是|里有个|重复|重复一|钟 .|钟头 .|钟行|铁|销 ,|门一|门前|问一下
    -2:问一句|问他一|问这|间 , 就|间 , 还|间 ?|队 ,|随便|随时打|随时找|露|靠|面的
    -2:面算|面讲|顶|顺利|风|齐
    -3:# ,|# at|# i 'm|# is that|# 我|'d be back|'d bring a|'d have|'ll be brief|'ll get a|'ll hold
    -3:'ll leave|'ll send it|'ll text|'ll text @|'ll try|'m hanging|'m hanging up|'m ringing|'re booked
    -3:'re booked in|'re fine|'re fine with|'s about|'s cancelled|'s day|'s fine i|'s for|'s gone
    -3:'s it going|'s missed|'s never|'s no|'ve put|'ve wasted|, # 我|, # 还|, @ 必|, @ 没|, 别问
    -3:, 到|, 到周|, 听着|, 回|, 展|, 展厅|, 店|, 您 @|, 您会|, 您当|, 您怎|, 您把
    -3:, 您报|, 您试|, 我在|, 我都|, 提|, 放|, 方案|, 没有|, 空|, 老|, 见|, 谁来|. 日
    -3:. 日子|? it 's|? that|? 要|@ 's cancelled|@ , 地|@ , 展|@ , 没|@ at barrow|@ eleven|@ let me
    -3:@ no need|@ on|@ online|@ room|@ safe|@ safe journey|@ then bye|@ you 've|@ 上|@ 之|@ 之前
    -3:@ 我给|@ 把|@ 的时|@ 签|@ 签的|@ 给您|@ 都|^ @ 定|^ @ 我|^ after all|^ all|^ and
    -3:^ don't you|^ either|^ either you|^ got|^ got it|^ great @|^ how come|^ how do|^ how hard|^ is now
    -3:^ is that|^ just to|^ let me|^ lunch|^ lunch is|^ not interested|^ okay i|^ perfect|^ perfect @
    -3:^ sorry|^ tell|^ tell me|^ thanks|^ thanks for|^ the bank|^ the system|^ the team|^ was|^ was it
    -3:^ what year|^ which jobs|^ which would|^ who looks|^ you know|^ you make|^ your contract|^ 一
    -3:^ 上次|^ 原|^ 原来|^ 后来|^ 周经|^ 哪|^ 哪几|^ 大|^ 好的|^ 就您|^ 您 @|^ 您先
    -3:^ 您公|^ 您到|^ 您听|^ 您家|^ 您现|^ 您答|^ 您贵|^ 我写|^ 我念|^ 拒|^ 拒绝|^ 收
    -3:^ 收到|^ 方案|^ 时|^ 时间|^ 明|^ 明白|^ 给|^ 谢|^ 谢谢|^ 跟|^ 跟您|^ 路|^ 路上
    -3:^ 还|^ 还要|^ 那咱|^ 都给|^ 除|^ 除了|^ 隔|^ 隔壁|a chance|a decision|a few|a man
    -3:a photo|a proper|a sales|a sales call|a set for|a video|a video call|address ?|after all|after your
    -3:all that|all that time|all the|along|an answer @|an excuse|and decide|and our|and then|and which
    -3:and you can|answer @|anything @|are you waiting|as|ask for|ask for you|at|at @ right|at @ so|at a
    -3:at barrow|bank|barrow half|barrow half an|barrow one hour|bay|be ?|be back|be brief|be on|be to
    -3:believe|booked|booked in|booked in for|branches|breaks|brief|bring a set|by @ or|bye|call i|can it
    -3:can it be|can look|can you tell|card|care|change ?|changeover|changes|chen|claims|closed|closes
    -3:closes at|closes at @|come off|come with|competitors|complaints|confirm|connected|contract ends
    -3:cost you|costing|could you say|crossed|crossed out|current|decide on|decision|desk|do best|do they do
    -3:do you|does it|does one|doing|don't ask|don't sign|down for @|downtime|dropped|easy|either you|eleven
    -3:else do|else joins|else joins you|else would|email ?|email the|emailed|every|explain|explained|faces
    -3:few|figures or|fine i|fine i 'll|fitters|fleet|for each|for me ?|for telling|for telling me|for your
    -3:foreman|from home|from home ?|from work|from work or|full|go in|goes in|going|good time ?|great @
    -3:grow|handles|have a good|hear|hello|his|hold a|how come|how do|how hard|how it works|hr|i 'll get
    -3:i 'll hold|i 'll leave|i 'll text|i 'll try|i 'm hanging|i 'm ringing|i do|i emailed|i explained
    -3:i follow|i have|i see the|i spoke|i spoke to|i will|if you cancel|ill|important|in the book|into
    -3:is at|is at @|is costing|is it ?|is now|is now a|is our|is to|isn't an|it 's a|it 's about|it 's an
    -3:it 's for|it 's the|it 's too|it be|it be to|it isn't|it or somebody|it saves|it suits|it the way
    -3:it to be|it works|it works ?|jobs|joins|joins you|kids to|last one|last time was|let me email|letter
    -3:like a|like about|like this|like to show|longest|longest the|looks after|looks after your|lost
    -3:lunch is|lunch is at|made|make a|make a decision|man|me email|me out|me why|measure|measure up
    -3:meet on|meet on @|mine|minutes is|minutes is that|money and|money and you|month or|more ?|more @
    -3:must be|my time already|names|need an|need an answer|need the|new day|no money|no need|no need to
    -3:not #|now a|now a good|now so|number for you|of ?|of me|of my|of my time|off|off our|off our list
    -3:off to|okay i|okay i 'll|on the way|on this|once more|one changeover|one hour|one more|online|opens
    -3:or does|or over|or somebody|or two or|or with|our list @|out ?|over you|paperwork|part would
    -3:part would you|perfect|perfect @|phones|photo|possibly|prefer|proper|put|put it in|putting
    -3:putting the|ring @ safe|ring you about|room before|room three|roughly|safe|safe journey|sales
    -3:sales call|saves|say it|say that|scared|scared of|season|see you on|send it|send me|shift|sign @
    -3:sign in at|six|slow|so ?|so hard|so i don't|spoke to|staff|stopped last|stopped last time|straight
    -3:summary|supplier|sure i|system|system closes|system closes at|take you|takes|talk|talking|tell me why
    -3:telling|than|thanks for|that 's all|that time|the|the bank|the book|the contract|the date|the desk
    -3:the downtime|the figures or|the fitter|the fitting|the fleet|the foreman|the hours|the last one
    -3:the most|the new day|the paperwork|the system|the system closes|the team|them all|then bye|there 's
    -3:there 's no|there first|they come|they do|they do best|thing for|thing for you|think about
    -3:third floor|this is|this number|this time|time already|time was|time was it|time with|time you|to a
    -3:to explain|to get|to grow|to help|to let your|to remember|to show|to show you|to speak|to talk ?|told
    -3:training|until|until we|until we 've|up i|up i 'll|up the phone|use|video call|waiting for
    -3:waiting for ?|walk|was for|was the|wasting|wasting my|way home|we meet|we meet on|weather|what 's
    -3:what do they|what have|what have you|what i|what year|when it suits|which jobs|which part would|while
    -3:who does|who else joins|who looks|who looks after|whoever|why so|why would|why would you
    -3:will be there|with|with a|with it ?|with the new|won't ring|working|works ?|worry|worth|would anyone
    -3:would have to|would make|would you prefer|would you rather|wrong|year 's|year or|you 're booked
    -3:you 're fine|you 've wasted|you about it|you and|you can look|you cancel|you don't sign|you first
    -3:you go|you going to|you had|you haven't|you is|you know the|you last|you must be|you off|you possibly
    -3:you prefer|you rather|you say that|you start|you take|you waiting|your competitors|your contract ends
    -3:your current|your shop|your staff|your week ?|your worry|your worry is|yourself|一下 @|一两回
    -3:一个问|一天就|一样|一样 ,|三个|三个礼|三楼|下 @|下 @ ,|下班|不交|不回
    -3:不定 ,|不定下|不签 ,|不觉|不觉得|不说|不过|不过来|业 .|两个人|两回|两回 ,
    -3:两次|个 ?|个人来|个价格|个礼|个礼拜|个问|个问题|个颜|个颜色|么 ?|么事
    -3:么情|么情况|么跟|么选|也是|了 , 就|了没|了没有|事 ?|事小|五分|五分钟|人 .
    -3:什么 ?|什么事|什么情|从|仓|仓库|以 ,|们对|们店|价格|传|位 , 还|位来|位的
    -3:位要|位要不|便说|信 ,|信 , 您|候 , 您|候来都|做的|做的 ?|傻 ?|儿 , 您|儿了
    -3:先挂|先挂了|公司|公司三|公司是|兴|册子|再问|写下|况 ,|净|准备|准话|几天
    -3:出了|别问|到吗|到吗 ?|办 ?|十五分|卡|卡在|厂里|厅 , 您|去过|双|发您微|发的
    -3:口 .|可以 ,|司|司三|司三楼|司是|同事小|名单|后一|后面|吧 .|听|听您这|听着
    -3:听着就|告诉您|咱们对|品 ,|品 , 您|哪一|哪位|喝|回 ,|回 , 还|回去|回头|图
    -3:在 @|在找|在说话|场 ?|场还|场还是|壁|壁老|声音|声音 ,|大老|天就|天有|太好
    -3:太好了|她|好 , 我|好吧 .|好就|好就行|姓 ?|子 , 您|完|完 ,|定 @|定 @ ,|定金 ,
    -3:室 , 没|家都|家里|家里那|寄给|寄给您|少 ,|少 , 方|就不能|就您一|就把
    -3:就是不|就累|就要|就说|尺 ,|带上|帮我|常 , 我|干什|干什么|库|开车|张|往
    -3:得吗|得吗 ?|微信 ,|心 .|必须给|怎|怎么|怎么跟|总 ,|总 , @|您 , 还|您一位
    -3:您三个|您不觉|您会|您传|您先|您先生|您再|您可|您听我|您微|您微信|您想先
    -3:您把|您提|您最近|您的 ,|您看是|您确|您确认|您答|您答应|您试|您说一|您贵
    -3:您还不|您还在|您还记|您邮箱|您都|情|情况 ,|想了解|想先|想先看|慢在|懂
    -3:我一下|我们店|我先把|我先挂|我可以|我念|我念一|我把样|我明|我明白|我直
    -3:我直接|我还|手机|打|打 ?|打这|打这个|找我|找我 ?|把样|把样品|把要|把要点
    -3:报价|担|拒绝我|拿|挂 ,|挂了|掐表的|排不|排不过|提 ?|搁|收到 ,|改|放心 .
    -3:方不|方不方|方便说|方案|时到 .|时是|时的|时的事|时间了|时间是|是一两
    -3:是不想|是先|是在|是师|是师傅|是怎|是怎么|是想|是没|是现|是用|是转
    -3:是转账|替我|最后一|月|有了|有了 .|有什|有什么|有别|有别的|有意|机器|来意
    -3:来源|来源 ,|来那|样 , 没|样品 ,|核|楼 ,|次都|没人|没看|没睡|法 .|消|源|源 ,
    -3:满足|点发|点发您|熟|现金|理|理 . 您|电话 .|电话我|留过|留过言|白 , 您|的样
    -3:的样品|的那台|盘|盘点|看一次|看一眼|看中|看看 .|看这|看都不|着就累|着眼
    -3:瞎|知道|码|碰上|礼拜|等着|签的|管您|系|系您 .|累 .|约的 @|给我们|绝我|考
    -3:考虑|考虑到|能忙|能忙到|能说|色|虑到|行 ?|表的|要我|要被|见了|见我 .|言 ,
    -3:记得|记得吗|诉您|试过|话 , 一|话了|话的|说一遍|说想|说的是|说话方|谢周
    -3:谢周经|谢谢周|账|贵姓|贵姓 ?|足|跟家|跟家里|跟您|跟您对|跟您确|转不|转账
    -3:过您那|过没|过电|过电话|过言|近好|还是一|还是先|还是怕|还是您|还是没
    -3:还是转|还来|还能|还要我|还记|还记得|这个电|进|连看|连看都|适 , 还|那也
    -3:那位要|那儿 ,|那儿了|那台|那咱|都对 ?|都给|都给您|都记|里几|里见|里那
    -3:里那位|重|金 ,|钟行不|长 ,|长 , 还|问他|问题 ?|间了|隔|隔壁|隔壁老|音 ,|页
    -3:须给|须给我|题 ?|颜|颜色|高
    -4:# how|# how many|# to #|# 奖|# 奖金|'d rather|'ll be|'ll get|'ll have|'m not mistaken|'m off
    -4:'m there|'re just|'re open|'s @|'s post|, @ 上|, 一般|, 对吧|, 您好|, 您忍|, 您算|, 我带
    -4:, 连|, 连个|, 那就|. 您忙|? i|? it|? you|@ 's post|@ , 不|@ at|@ at the|@ for a|@ it 's|@ let
    -4:@ 不|@ 您能|@ 我把|@ 我来|^ # how|^ @ we|^ barrow|^ have|^ how can|^ how many|^ i see|^ i sent
    -4:^ i understand|^ no time|^ not|^ sorry could|^ to be|^ we met|^ what are|^ what else|^ will
    -4:^ will you|^ with|^ with the|^ would you|^ you aren't|^ you can|^ 一百|^ 上一|^ 再|^ 后
    -4:^ 听您|^ 嗯|^ 嗯 ,|^ 好嘞|^ 您最|^ 我们|^ 打|^ 打麻|^ 方|^ 现|^ 现在|^ 都|a couple
    -4:a ring|a ring on|a set|about ?|about that|admit|after it|after the @|all i|and now you|and what
    -4:are you going|are you so|aren't|arrive|at first|at first the|at the fair|at the gate|barrow do
    -4:barrow do i|barrow have you|be honest|be on time|before we|bins|came to|can you ?|can't|can't spare
    -4:cancel|child|children|come up|could you put|don't want to|doubles|enough|favour|first place
    -4:first place ?|first when|for this|from nine|goes first|going to let|haven't got|haven't got #|hello ?
    -4:help|honest|hours|i 'm off|i 'm there|i don't|i haven't|i haven't got|i speak|i speak to|i won't be
    -4:if i 'm|in @ 's|in a|in winter|in winter ?|is it just|is then|is then @|it 's never|it ?|it come
    -4:it get|it in @|it is then|it just|it still|leaflet|let it|let your|listening|lock|long|look at first
    -4:making|me how|me through|me through to|me up|measure up on|message you|meter|miss|mistaken|mistaken ?
    -4:moment|moves it|name them|nice|nine to|not mistaken|not mistaken ?|not to|on @ as|on @ then|on time
    -4:one thing|one word moves|open from|or have|or it|orders|out the|owner|photos|post|price|put it
    -4:put me through|rate is|right shall|right shall i|ring on @|said you|same|saturdays|see you then
    -4:sent the|shall i try|shop|side of|so it|so you 'd|somebody in|somebody in the|someone|sorry
    -4:sorry could|sorry could you|spare me|spoke|stand|stopped|strangers|tell me how|text @|thanks
    -4:that the best|that would|the bins|the door|the first place|the last|the list @|the meter|the owner
    -4:the same|the trade|the warehouse|them ?|then @|this ?|this a|time the|to know|to look ?|to take
    -4:to think|trial class|trouble|twelve|up on @|video|want to be|warehouse|waste|we 're open|we met
    -4:week ?|what else|what was|when i|when i 'm|whole|whom|why i|winter|winter ?|with it|won't be
    -4:word moves|word moves it|would you look|yes|you 'd rather|you 're just|you a|you a ring|you aren't
    -4:you for|you going|you hold|you look|you look at|you name them|you put|you put me|you said you
    -4:you then|you when|you when i|you won't|you work|your email|一个答|一位|一句|一次 .|一百
    -4:一百份|上次|下 , 是|下时|下时间|不了 .|不挂|不挂 .|不是 @|不签|不给我|不行
    -4:不要 ?|不要一|不错|不错 ,|业|个总|个时候|个答|个答复|个面子|也不|也不能
    -4:买|了 , 还|二|于|人 ?|他 @|他们|代|们 #|们 @|们说|价 .|份里|会儿不|会是|传过
    -4:传过去|估|位 ,|例|便 , 还|便聊|候 ?|候到|先看|公室 ,|几个人|出 ,|到了吗
    -4:到时候|前后|原|原来|友|友 .|可能|台车|号|后来|吗 ?|和|嗯|嗯 ,|嗯 , @|嘞|嘞 ,
    -4:嘞 , @|在 .|地点|大|天气|头 ,|奖|奖金|好嘞|好嘞 ,|姓|子 ?|孩子的|室 ,|寄出
    -4:寄出 ,|对 ?|导|将|少|就不|就得|尺子|尽|尽量|尽量短|当初|当我|很|心吗
    -4:心吗 ?|忍心吗|念一|念一遍|怪|总监 ,|您 , #|您 @ 不|您一个|您上|您不来|您了
    -4:您传过|您公|您公司|您办|您办公|您多|您好意|您就不|您带上|您忍|您忍心
    -4:您才|您收|您秘|您秘书|您邮|我 # 再|我们 #|我先|我在|我有|我清|我清楚|我的
    -4:我记|打麻|打麻将|挂 .|排 .|插|插单|收|教|教您|教您一|整|时候 ?|时候到
    -4:时间都|明|是 @ 都|是怕|是来|是这会|晚|晚一|最|有 .|朋|朋友|朋友 .|束|束 .
    -4:来 ?|来都|果|果 .|查 ,|样 ,|楚 ,|楼号|次 .|气不|海|消息|涨|涨价|清楚 ,|点都对
    -4:用|白|百份|百份里|的吗|的吗 ?|的有|监 ,|着就|确|确认一|等 ,|答应|紧|约上了
    -4:经理|结束|结束 .|结果|结果 .|给您一|给您传|给您带|给我一|能接|能接受
    -4:能收|能收到|至|至于|节|花|行 , 那|要 ,|要 ?|要点|要花|觉|觉得|言|认|认一
    -4:认一下|让我过|记好|记的|评|评估|说 @|说您 @|请教|请教您|谁来|货|贵|跑|车 ,
    -4:还不|还在|还是不|这点|连个时|迟|那位|那就|那就 @|都一样|都在 ,|都定不
    -4:都对|都得|里人|量短|钟点都|销|错 ,|错 , 我|门口 .|问一|间都|集|集合|音
    -4:领导|麻|麻将
    -5:# if|# to|# 我们|'ll call you|'ll ring|, @ 就|, 两位|, 今|, 今年|, 但您|, 别|, 您带
    -5:, 我先|, 我给|, 没|, 那我|. @ 我|@ # ,|@ , 十|@ and finish|@ isn't it|@ not|@ not @|@ then i
    -5:@ wasn't|@ wasn't he|@ you and|@ 回来|@ 打了|@ 见 ,|^ @ i|^ can you|^ great|^ shall i|^ so that
    -5:^ we start|^ what do|^ what more|^ you don't|^ 他 @|^ 到|^ 您为|^ 挑|^ 是|a joke
    -5:after everything|against|all or|am i|and finish|and finish at|and now|and time ?|and we|and you 're
    -5:anything i|are in|are open|are the|ask what|asked|at #|at the|behind your|behind your secretary|books
    -5:both right|called|calls|chat|come off it|cost|dead|do you need|drivers|everything ?|fair|finish at
    -5:finish at @|first ?|first the|for ?|forget|get my|going to|great|hanging|hanging up|have your|he ?
    -5:here|how can|how can you|i 'll ring|i ask what|i should|i sign|is there anything|isn't it ?|it 's
    -5:it in|it is @|it no|joke|li|lines|missed|mondays|money ?|mr li|my colleague|near|need|no to|now you
    -5:off it|on @ at|on @ wasn't|on a|on mondays|on my|one to|or i 'm|or would|or would you|parking|past
    -5:ready|right day and|ring on|runs|say barrow|say no to|secretary|secretary ?|send|sending|showroom
    -5:sign @ or|so that|so that 's|so what|so what 's|spent|start at|start at @|stocktaking|text
    -5:thank you for|that for|the message|the new|the samples|them all or|then i 'll|there anything|three
    -5:to stop|tom|trade fair|two people|typical|until you give|up there|waiting|was it no|wasn't|wasn't he
    -5:wasn't he ?|we did|we start|were|what more|what you|with at|worry is|you 've got|you know|you or
    -5:your office|your secretary|your secretary ?|一两|一天 ,|一眼 ?|一遍 @|上了 ,|下来 ?
    -5:不忙 ,|么不|了您 ,|交|人|人多|什么不|今|今年|份|但您|便 ,|儿不|册|准|去 ?
    -5:发您|后 ,|听我说|在场|在您公|在说|坏|坏了|天 ,|天 , @|奶|好了 ,|好意思|好的
    -5:子的|定了 ,|就完|尺|工都|帮|年|店|得到|忍|忍心|忙到|思|总|您为什|您到
    -5:您怎|您怎么|您现|您现在|您这边|您连|意思|我 #|我们 @|我晚|打了 .|换|掉
    -5:收 .|收到 .|放心|散|方便 ,|时间 .|时间吗|是什|是什么|替|有 ?|有几|李工|来 ,
    -5:来 , 您|来不了|来吗|样|格|梯|楚|水|没时|没时间|没空|清楚|爷|现在说|班前
    -5:理 ,|电梯|的事|的合|的合同|直接|看一|看都|眼|眼 ?|短|礼|秘|秘书|签收|箱
    -5:约的|给您发|营业|行 ,|行好|行行|行行好|要一|要一起|要货|说一|说一句|谢谢
    -5:货 ?|资料|起|跟您说|路|边|这一|连个|遍 @|遍 @ ,|邮箱|都一|门口|间 .|间吗
    -5:间吗 ?|间是|间是 @|面子|领|饭点
    -6:# and we|# it|# 到 #|'ll ring @|'ll say|'ll say barrow|'m sorry|'re|, @ 出|, 但|, 在您|, 您
    -6:, 您和|, 我 #|, 没错|, 谁|, 还|, 还有|@ #|@ , 到|@ barrow one|@ it|@ so what|@ then|@ yes
    -6:@ yes ?|@ 到|@ 回|@ 定|^ @ 不|^ do|^ don't|^ hello|^ hi|^ i suppose|^ two|^ we said|^ when do
    -6:^ who else|^ your|^ 喂|^ 孩|^ 孩子|^ 您的|^ 给您|a good|a reminder|again ?|and a|and it
    -6:and it 's|and time|and we 're|anything|at @ and|both right ?|buying|can you say|can't spare me|class
    -6:confirmed|day and time|decide by|didn't|do i|do i sign|do you ?|doesn't|downstairs|drive|excuse|get a
    -6:goes|got #|hard|have ?|have it|have to|he 's|hi|holiday|how you|i 'll say|i 'm sorry|i 've put|i see
    -6:i sign in|i suppose|in at|isn't it|it ends|it is|mean|moves|my time|new|no time @|number|number and
    -6:number and i|opening|packed|proposal|proposal will|remember|reminder|ringing|run out|set for
    -6:so i won't|speak to|start|still|the fair|the offer|the proposal|the proposal will|then i|thing
    -6:through to|time both|time both right|time i|to find|to let|to me|up at|up at @|we said|we said @
    -6:what are|what are you|what you have|which one|who else|will be|with that|you can't spare|you have ?
    -6:you mean|your kids|三|上|上一|上班|不下|不能|么说|了 ,|了解|但|位|儿 ,|几个|到
    -6:到期|厂|句|合同|听我|喂|器|在您|复 .|多少|太|好意|对 ,|对 , @|对一|对一下
    -6:就您|展厅 ,|忙我|您 , 再|您为|您发|您就这|您最|您那边|我 ?|我同事|我就没
    -6:我打给|我给|我给您|打 .|放学|敢|料|明白 ,|是不|查|每周|法|班|白 ,|的 ?|的会
    -6:的是 @|直|着|答复|答复 .|管|经理 ,|给您|营|见 , 我|话 , 您|说|说的|路上|车
    -6:还要|这么|这会|这会儿|长|间 , 一
    -7:# 打 ?|'s #|'s it|'s just|, 不是|, 二|, 二十|, 在|, 我 @|@ , 在|@ and i|@ you|@ 不定|@ 出
    -7:^ do you|^ how are|^ is it|^ okay|^ so you|^ that|^ that 's|^ the price|^ we|^ 好 ,|^ 您要|a @|am
    -7:and again|anyone else|barrow @|barrow one|both|can you hear|did you get|do they|either @|either @ or
    -7:else|even|for her|go|have you got|hear me|how are|how are you|i 'll have|i 've|in the first
    -7:is that the|list @|me to|message|mr|much|not interested|on @ or|or @ would|promised me #|ring @
    -7:samples|seriously|seriously ?|so you|spell|telling me|the @|the name|the trial|they|time @|trade
    -7:tried|tried you|two|unit|us|was it|way|we 're|what 's it|what would you|when it|yes ?|you hear
    -7:you hear me|you say no|一起来|下|不了|不定|了 ?|信|候 ,|再见|再见 .|冬|单|厅 ,
    -7:名字就|后|后一天|听得|品|哪儿|回来 ,|堂|多|字就|字就行|学|定 ,|念|您带
    -7:您忙|您让|您让我|您还|您这|我不管|我同|我名|我名字|我干|报|报我名|时候 ,
    -7:明白|是 # 打|是 @ .|是吧|是吧 ?|样品|没错|没错吧|理 , 我|电|看 .|确认|结
    -7:给您 .|聊 .|行 , @|要|要不要|资|过 ,|这|这个|那|那边|都定|错|问您
    -8:# 打 .|'s back|, @ .|, 您还|. 您|@ .|@ @|@ barrow|@ shift|@ the|@ 开|@ 我打|^ before
    -8:^ could you|^ right @|^ what would|^ you 're|^ you said|^ 上|^ 这|^ 那|a week|again @|ask
    -8:back on @|colleague|contract|do for|don't you|golf|have you|haven't|her|i ask|is it the|is that what
    -8:more|no time|not @|or a|play|read it|room|said @|see the|shop 's|sign in|sure|that what you
    -8:the shop 's|think|up the|wasted|what ?|you said|一遍|上了|书|了|了 , @|冬天|名字|周经
    -8:周经理|哪|天几|寄|对吧|对吧 ?|干|得怎|得怎么|您有一|意|我打|打了|打来
    -8:是一|有一|条|每|点 @|理 .|百|的时候|见 .|让我|谁|谢|起来|起来 ?|过 , 是|邮
    -8:金|钱|问 # 打
    -9:# you|# 到|# 是|# 是 @|'s in|, 再见|0|@ isn't|@ it is|@ 没|^ @ is|^ @ it|^ 展|^ 展会
    -9:^ 您不|^ 我|and the|back|back on|been|being|ends|for @ @|ground|ground floor|i just|i sent
    -9:insurance|it the|one|say no|that what|the way|them|to #|wants|wants to|what would|you got
    -9:your contract|不管|个人|为什|为什么|了吗|了吗 ?|事|到了|到时|同事|好 ,|好 , @
    -9:小|幕|我 .|报我|是 @ 开|是 @ 还|来过|经理 .|老|见 ,|错吧|错吧 ?
    -10:, 对|, 您就|^ good @|^ 行 ,|by @|everything|good @|goodbye|how many|interested|is that right|most
    -10:now|of your|rather|written|you moving|做|到 #|回|回来|收到|李|楼|点 .|还|连|遍
    -11:# @|'ve written|'ve written @|, 一|, 再|, 周|, 周经|@ , #|@ , 对|@ , 我|^ he|^ 他|^ 行
    -11:i 've written|it @ barrow|moving in|my @|read it @|sent|was|why|written @|written @ barrow|you on @
    -11:价|复|展会|心|您打|解
    -12:, 一个|@ , 周|@ i 'll|@ that|@ that 's|@ 就|^ did|^ did you|^ good|^ the|anyone|double|from|had
    -12:he|my|read|right @|time ?|to talk|you 'd|不要|为|发|吧 ?|展|提|现在|着 ?
    -13:email|for @|many|money|she|不方|不方便
    -14:, @ ,|^ right|^ so|^ 您|barrow|can you|check|did you|me read it|really|that 's @|没|的
    -15:# 打|, 是|@ we|^ @ ,|^ 好|did|floor|let me read|me read|people|同|挂
    -16:@ correct|@ correct ?|correct|correct ?|it|or|you @ ?|一个|您 @ 怎|您就
    -17:are you @|is that
    -18:, #
    -19:^ who|对
    -20:check @|记
    -23:this|是
    -26:.
    -29:who
    -30:said
    -99:^
    """
  static let acknowledging: StaticString = """
    = -13 118 -58 -12 11
    38:,
    34:end
    33:acknowledge
    32:shift
    30:心
    28:^ ah|ah|i|i know
    27:^ being|apologies|comes first|like that|must|my apologies|情|我懂
    26:budget|比
    25:being|isn't|sorry|thing|well|worry
    24:comes|i remember|understood|want|得|最|还没
    23:^ fair|^ that
    22:实|忙|换
    21:, 可|budgets|dinner|dropped the|fair|point|so|trust|乱|烦
    20:^ sounds|^ yep|^ you 've|comfortable|disturbed|forgive|forgive me|paper|they|yep|比我|添|花
    19:'s|^ true|are|calls|change|contract|did|everyone|experience|first|is a|make you|more than|must be
    19:sounds|子|很|怕
    18:hardly|poor|that|this year|true|were|到我|您想|明白 ,|正|白|白 ,|预
    17:, 您真|^ i remember|^ point|^ sure you|everywhere|fine you|hardly have|in january|is|january
    17:loyalty|night|night shift|quarter|remember|right to|should|since|without|you 've|够|头|开|您忙
    17:意|班|真|被|话说|这|都得|难
    16:'ll keep|'m sorry|'ve just|^ fine|^ so the|^ you 're|can't|everyone 's|friday ?|full|i 'll keep
    16:i 'm sorry|i take|it does|just to|knock|naturally|quite|rush|so the|talk|timing|you were|不想
    16:今年|住|妥|您忙 ,|感|手|明白|月底|歇|生|这么|顾
    15:, 周|^ okay so|^ yeah|a|a lot|and a|concern|job|kids under|kids under five|okay so|promises
    15:right to be|see you 're|so it|stress|three kids under|till|touch|what the|with a|yeah|不方
    15:不方便|受|夜|底|搬|来您是|理解|重 .|预算
    14:'re not the|, 谁|, 这|, 那我|^ oh|^ 一|^ 刚|^ 听|bad|badly|brutal|but|cheap|dearer|is no
    14:little one|lot|matters|my fault|right|ringing|rushed|should have|so i 'll|sometime|sure you
    14:the contract|the little|the little one|thousand|three kids|three on|to let|twice|voice|want to
    14:working|you 'd|you don't|you don't want|your concern|下这|了 , 我|呢|喜|器|您真|我也不
    14:打来 ,|最忙|机器|的都|确实|罪|那
    13:'s only|'ve clearly|, 周四|, 您也|, 是我|, 行吗|, 这个|^ month|^ month end|^ so|^ your time
    13:^ 您想|absolutely|argue with that|delivery|dropped|explained|i 'd be|i explained|i won't pretend
    13:into|makes|month end|of us|oh|once|one 's|or thursday|over|pretend|realise|rung|under five|valuable
    13:want another|why would|why would you|won't pretend|you 've clearly|you need|一点都|上您
    13:不会说|个人|也|也不|了 ,|些|休了|会说|信任|催|冬|午休了|压|听|定不|常|应
    13:得比|得比我|想|懂|我懂 ,|推销|是 ,|是怕|来您|没|添乱|满|点都不|病|肯定|虑
    13:行吗|行吗 ?
    12:'ve called|, 哪|, 您先|, 我|, 行|^ being asked|^ i take|^ i understand|^ still|^ the way
    12:^ you sound|^ 您在|^ 看|a busy|argue|argue with|asked|at ten or|being asked|calling|clearly
    12:come to|come to you|haven't|house|i 've called|me that|much|never|no time|on the phone
    12:or thursday morning|out|reason to|sales call|seem|sound|sticking|through|tomorrow morning or|where it
    12:with|wondering|worried|yet|you sound|不想动|东|冬天|刚|在|夜班|当面|您是怕|想动
    12:我明白|我知|我知道|推|是大|服|比三|比三家|点还|点都|烦 .|照|省下|肯|腾
    12:让您|货比|货比三|还是周|销
    11:'re afraid|, 下周|, 但|^ getting|^ once|^ trust|^ you have|^ you were|^ 我不|^ 钱|a second|add
    11:after|after a|alone|and no|any parent|any parent would|at this|better than i|called at|called at a
    11:chaos|day would|enough without|enough without me|family comes|family comes first|has to|head
    11:i realise|i take your|i understand|in january is|january is|look|many|my own|off|on friday ?|on site
    11:parent|parent would|sceptical|so i|someone|spending|sure|ten or|than you|the budget|the price|the way
    11:their|things|this quarter|time for|to chase|to push|too long|touch it|was out|was out of|weren't
    11:what you pay|without me|worry about|worry about that|would|year|you 're afraid|you 've no|you off
    11:you pay|一个人|了好|些 ?|人 ,|他们|信|修|压力|合理|吧 , 那|哪有|堵|工程|心是
    11:忙 ,|您也|您快|您这话|我不|我听|打来|折腾|楚|清楚|电话|的事|稳妥|笔|紧|累
    11:谁|重
    10:'ll be quick|'s quite|'s quite all|, 很|, 很多|, 您这|, 我听|, 我知|^ i get|^ losing
    10:^ losing a|^ sure|^ two|^ understood|^ 搬|^ 看来|a sales|a sales call|and you|and you shouldn't
    10:another|be sceptical|caution|chase|could we|didn't|do you need|does|don't let me|don't want
    10:everything ?|expecting|for a sales|four o'clock|friday afternoon|fridays|good for you|husband
    10:i can see|i come to|i get|i hear you|i know would|in the|in the room|instead ?|it 's an|know would
    10:long|losing a|made|month|no budget|okay|on your|one|or friday|permission|quite all|quite all right
    10:respect that|season|season is|shouldn't|sleep|someone who 's|stung|ten ?|than|that 's quite|that was
    10:they treated|they treated you|this|thursday at|thursday at ten|thursday or|tired|to talk|touch it ?
    10:trade|treated|treated you|tuesday at|under|up a|wants|was|watching|week i|weren't expecting|work for
    10:would four|wouldn't|wouldn't want to|you 've just|you do|you need to|you shouldn't|you want to
    10:you weren't expecting|your husband|一笔|一说|不容|不容易|东西|个样|习|习惯|人|任
    10:休|位|做过|办 .|又|好一|实在|实在 ,|容易|对|工|年|您一|您打了|您是|惯|我心
    10:我明|我清|我清楚|易|是|是您 ,|点就|父|电|电话 ,|疑|疼的|看来|看来您|知道 .
    10:确|种|紧 .|脱|该|这是好|遍 ,|道 .|里|鼓|鼓 .
    9:'d|'re|'s a lot|'ve no|'ve woken|'ve woken you|, 做|, 您多|, 那|, 那下|? you|^ my apologies
    9:^ no one|^ so what|^ sounds like|^ well you|^ with|^ with the|^ yes|^ you don't|^ your|^ 上|^ 之
    9:^ 之前|^ 哎|^ 您把|^ 您没|^ 老|a chat|a headache|a long|a long day|a stranger|afraid
    9:all right|and it|and that|anyone|apologies i|apologise|at ten ?|bill|blame|catch|caught|don't blame
    9:driving|feel|finding|five ?|for a|four be|going|headache|hear it from|heard of us|i 've woken|i try
    9:imagine|in i|instead|it from|long day|monday suit|morning or thursday|mother|my apologies i|no one
    9:not the|now it|numbers|of|okay so you|on thursday or|on you|on you ?|or friday which|own|plate|rest
    9:see how|seriously|so it 's|something|stranger|than most|that must|that must have|that would|the staff
    9:then you 'll|this through|this week|though|thought this|thought this through|to upset|twenty|up the
    9:upset|want a|wanting|wanting to|why|woken|woken you|work|worried it|you 've been|you 've heard
    9:you weren't|your plate|一天|三家|下周三|不回|不少|不开|不开 ,|中|么用|了|交
    9:什么用|会|力|卡在|吃过|合|哎|喜欢|四点|地|堂|天可|天四|天四点|它|完了
    9:家 ,|容|工 ,|开会|您一个|您没|您眼|您这人|想再|我能|折|担心是|来就|理 ,
    9:用 ?|知道您|稳|究|竟|脚|西|谁愿|谁愿意|账|资金|赶上您|跟他|跟他们|过 .
    9:这人|道您|那下|那下周|金|钱 , 谁|错 .|长|门 ,|防|难免|高 ,|麻烦 .
    8:'d rather not|'d want|'re not|'s your money|, 光|, 可您|, 我也|, 我尊|, 我当|, 是有|, 老
    8:, 老板|^ i accept|^ it does|^ it is|^ loyalty|^ loyalty like|^ you feel|^ 您月|^ 您的|^ 知
    8:^ 知道|^ 那是|a lot going|after the|agree|at ten|bless|board|budget 's|budget isn't
    8:can only imagine|can't stop|careful|chat|day|day you|decide on|deserve|easter|either|enough|every
    8:every day you|feel you|feel you 've|fees|four|from someone|giving you|going on|going on at|good for
    8:guests|half the|hasn't|hundred a month|in the middle|is the last|it 's|it 's been|it out|it should
    8:lot going|lot going on|loyalty like|loyalty like that|middle|moment|moved|moving|must have|need to
    8:need to ask|of you|on at|only imagine|or three on|owner|part|perfectly|pitch|putting the|quite right
    8:rather not|real|right not|short|site at|so what|still on|such|such a|take it|that 's only|that last
    8:the board|the budget 's|the budget isn't|the hours|the last thing|the middle|the owner|thing to
    8:thinking|this week i|three on thursday|time i know|to it|to repeat|too if|trust a|wait that
    8:way to look|we had|week would|well you|would tuesday|yet may|yet may i|you 'd hate|you 'd rather
    8:you did|you feel you|you up|your last|your money|your money and|一样|中间|么做|之前的
    8:也不信|也是|了好几|事儿|五三|五三点|今天没|体|先看|利|前的|十年|午休|卡
    8:原|可您|合情|吧 ,|周五三|周全|周全 .|啰|啰嗦|嗦|在 ,|在外|在工|在工地|天没
    8:嫌烦|子上|字 ,|对不住|尊|尊重|尊重 .|少|平时|开 ,|得您|忙 , 我|您午|您午休
    8:您月|您月底|您添|慢慢来|慢来|慢来 .|我也|我周全|我尊|我尊重|我理|我理解
    8:所|手续|打给|打给您|担心|接我|搁|是价|是价格|是我们|月|欢|正常|比我周|毕
    8:毕竟|气 .|没空|点有|理解 ,|盘|眼睛|着|睛|签了|签字 ,|细|给您添|考虑得|花了
    8:虑得|虑得比|解 ,|走不|走不开|跳|身|过|这一|这话|遍 , 您|道|道您忙|那是
    8:那是 ,|钱都
    7:'ll keep it|'re busy but|'re careful|'s a long|'s an|'s back|'s decent|'s decent of|'s hard to
    7:'s perfectly|'ve got a|, 不容|, 孩|, 孩子|, 应|, 怪我|, 是|, 正常|^ fair enough
    7:^ i wouldn't|^ naturally|^ naturally you|^ sounds as|^ totally|^ your caution|^ 三个|^ 原|^ 原来
    7:^ 您开|^ 您觉|^ 我懂|^ 换|^ 搬办|^ 月|^ 电|^ 电话|a big|a call|a good job|a silly
    7:a supplier|and|and they|another gadget|appreciate|are in|at home|at this hour|avoid|bad installer
    7:be cross|be mad to|be quick|believe it|both in|bothers|bothers you|brutal for|busy but|called
    7:can see you|can tell|can't argue|can't argue with|change ?|days are|decent|decent of|decent of you
    7:decides and|decides and you|deny|deny it|don't let|don't take it|don't want another|drag|fair enough
    7:fault|feel the|feel the same|for one person|gadget|good job|good job for|got|hard to|have no budget
    7:hear|hear you|hear you but|hear you on|hours|hundred a|i 've just|i accept|i appreciate|i can tell
    7:i don't|i get that|i know the|i respect that|i won't deny|i wouldn't|in one|in the house|in the trade
    7:installer|insurance|is brutal|is brutal for|is everyone|it is a|job for|job for you|last thing
    7:last visit|last visit was|lift|lose the|lose the discount|lot of money|mad to|meet|mistake and you
    7:money 's|money and|more than you|most|my number|naturally you|needs|normal|not a small|of money
    7:of people i|of year|one person|one you|one you 've|or tuesday|or wednesday|our mistake
    7:our mistake and|over the|own business|paperwork alone|put it|sales|saturday morning|so i don't
    7:sounds as|ten or friday|than i|than i do|than me|that 's decent|that 's fine|that 's perfectly
    7:that doesn't|that was our|the house|the last visit|the move|the paperwork alone|the thing|the wrong
    7:then you|there is|thinking it|this hour|thursday evening|time|time of year|tomorrow at
    7:tomorrow morning|totally|twelve|uses|visit was|want another gadget|wants to|was our|was our mistake
    7:we 're not|won't deny|won't deny it|works|would put|would you change|you 're|you 're careful
    7:you both in|you but|you didn't|you don't get|you feel|your caution|your phone|your team|your trade
    7:yourself|一个|一件|一回|一或|一或者|上|上班|不可|两句|之前|了 , 怪|于|五分
    7:五分钟|亲|人情|他|便|先哄|先把|关了|再聊|别下|别的都|办|受 ,|呢 ,|周一或
    7:周您|哄|响|哭|器还|在那|在那儿|头烂|头烂额|妥 ,|孩子|客人|家里|容易 .
    7:对账|就够|就该|常 .|年终|应 .|应该|应该的|得对|得满|您先哄|您在|您开
    7:您有您|您比|您觉|您觉得|您还没|您问|想动 ,|愿意|懂 ,|懂 .|懂了|我信|我信 ,
    7:我先把|我周|我完|我完全|我当|或者下|所以|手续就|把|担|搬办|搬办公|方便
    7:易 .|是一|是吧 ,|是好|是我|是有点|是真|是贵|服 ,|朝|机器还|来了 ,|楼了|欠
    7:正常 .|没到|没错 .|满了|点还是|烂|烂额|焦|焦头|焦头烂|熬|班不|用着|电话里
    7:疼|的|的 , 周|的地|皮|续就|续就够|者下|脚不|行您|要求|要等|解|话|话里
    7:话问|该的|说两|说两句|转 ,|这周您|这样 .|这阵子|透|阵|靠
    6:'d ask|'ll send our|'re a|'re on your|'re right|'re short|'re swamped|'s a fair|'s busy|'s how
    6:'s how it|'ve rung|, 0 月|, 下|, 什|, 什么|, 他们|, 但您|, 别的|, 压|, 压力|, 哪顾
    6:, 您的|, 换|, 晚上|, 正|, 每|, 谁都|, 这要|, 防|0 号星|? that|? 那|? 那您|^ after
    6:^ cash|^ cash flow|^ i appreciate|^ it can't|^ oh you|^ that must|^ that was|^ the price|^ 三
    6:^ 上班|^ 不想|^ 听着|^ 天|^ 您不|^ 我能|^ 正|^ 正给|^ 货|^ 跟|a fair|a friday
    6:about that|accountant|all day|and i 've|appreciate you|be all|be all right|be easy|be interested|been
    6:been a|before|behind|blame you|bless you|can hear the|can see|can't be|can't be easy
    6:can't promise anything|cash|cash flow|caught you|comparing is|could i try|counts|course you|cross
    6:data|does the job|don't take|don't use|evening|every day|everyone has|everything|fair you|far better
    6:far better than|flow|for|for this|friday at three|fun|gather|get that you|get why|giving|glance|had
    6:had a bad|happened|happy with your|head office|heard|heard of|home|homework|hoping|how it|how it is
    6:i 'd ask|i 've rung|i agree|i appreciate you|i do|i don't take|i gather|i get why|i know you|i won't
    6:i wouldn't trust|if the|in|is he|isn't the|it 'll|it 's one|it ?|it can't|it can't be|it has
    6:it has to|it over|it saturday|it saturday or|kids|learn|let your|line|locked|look at it|looked
    6:maddening|makes sense|may i try|midnight|morning or|morning or tomorrow|morning then|move|natural
    6:next one|next week|next week ?|nobody|not|of course|of course you|of money to|of you not|oh you
    6:on a friday|on thursday ?|on your own|one of|or five|or friday at|or tomorrow|or tomorrow afternoon
    6:owners|owners tell|owners tell me|paperwork|partner|paying|people i|phone|point about|point about the
    6:pounds|print|promise anything|push|put it off|put you|put you off|rather|real worry|repeat|room
    6:send our|sensible|serious|shift ?|sign anything|small print|so nine|sorry about|sticking point
    6:straight to|stretched|supplier|swamped|team down|that 's a|that 's how|the fees|the job|the last
    6:the next one|the paperwork|the room|the small print|the sticking|the sticking point|the timing
    6:the whole|then ?|there is he|they 're|thin|through the|time for this|time of|to go|to let your
    6:to put it|to think|to your current|too fast|trade far|trade far better|tuesday afternoon
    6:tuesday morning|tuesday morning then|turns|turns up|understand|understood you|up with|want to think
    6:way|week|what happened|who 's|will be|winter|worry is|would thursday evening|wouldn't trust|you
    6:you 're right|you 're short|you 're swamped|you 've already|you both|you change|you don't use
    6:you friday|you never|your data|your homework|your old|your partner|一下子|一些 ?|三个|上 ,
    6:上 , 周|上去|下不|下子|不下|不多|不多说|不是一|不是大|不麻|不麻烦|个娃
    6:个孩|个孩子|个情|个情况|久|久 ,|么久|么久 ,|么事|也对|也对 ,|也应|也应该
    6:了 , 他|了几|了几年|了门|什么事|会 , 我|但您|住院|住院 ,|先哄 ,|光|再打给
    6:几|刮|刮来|刮来的|午我再|历|去忙|反|句|听着|周四三|周四上|周四晚|哄 ,
    6:哪顾|哪顾得|嘛|嘛 .|四三|四三点|四上|四上午|四晚|四晚上|声|声音|声音 ,
    6:多说|够您|大风|大风刮|太|头 , 我|奖|好一些|好几|好好的|娃|子最|孩|孩子的
    6:完了 ,|定不下|宽|宽裕|寒|寒心|少 ,|就别|就您一|就说|常 ,|干|年没|店|很正
    6:很正常|得好好|得跟|心思|思|怪 .|怪我 .|息|您店里|您手|您把|您父|您父亲
    6:您这一|意 .|懂了 ,|我上去|我不多|我懂 .|或周|才怪|才怪 .|才行|才行 .|打了
    6:批|把要|把要点|把这|折腾 .|拼|拼 .|推销电|星期三|是吧|是周|是周五|是大风
    6:是有|是贵了|有一|有点|来的 .|样|歇歇|正常 ,|正给|比 ,|没时|没时间|没预
    6:没预算|清|满了 ,|满意|火|点 , 我|点子|点子上|点行|然|父亲|班 ,|理解您|用得
    6:用得好|电话了|病人|白天|的时候|的还|的这|的都得|看 ,|真不|真不是|真拼
    6:真拼 .|着点没|睡|程|紧 ,|累 .|老|腾 .|腿|行 ?|裕|要货|解您|让|说到|贵了|赶上
    6:起来|车的|轰|还|还能|这个 .|这行|这要|这要求|这阵|迟|退|透了|里一|银|银行
    6:销电|销电话|问了|防着点|阵子|院|院 ,|院 , 您|音 ,|顾得|顾得上|顾虑|额的
    6:风刮|风刮来
    5:'d be mad|'d hate|'d hate to|'d have hung|'re worried|'s a valid|'s been|'s easier|'s fine|'s full
    5:'s okay|'s over|'s the timing|'ve|, 十|, 可再|, 周六|, 对吧|, 当|, 情|, 我上|, 我同
    5:, 我懂|, 换我|, 搁|, 明|, 晚|, 烦|, 生|, 生意|, 真对|, 行 ,|, 这我|^ absolutely
    5:^ i gather|^ right so|^ that kind|^ three|^ very|^ well|^ yes it|^ 一天|^ 两个|^ 买|^ 今年
    5:^ 可|^ 哎呀|^ 您说|^ 您还|^ 打扰|^ 规|^ 这周|a day to|a look round|a month|a new baby
    5:a say|a valid|a voice|a voice on|afternoon would|all in|all right ?|and you can|are you both|as|at it
    5:at two or|at work|at your end|baby|banks|be mad|better than|board hasn't|business|but i 'm|but if
    5:but if you|by now in|by on tuesday|can only|comparing|cost|course|day to|deserves|doing it
    5:don't blame you|don't get|don't have the|easier for you|end 's|end 's a|everybody 's|exhausting|eyes
    5:feet|for one|got a|had that|half twelve|hate|hate to|have a say|have hung|have hung up|he|hear about
    5:hear the little|house is|how you|hundred|hung|hung up|hung up by|i admit|i can only|i don't blame
    5:i see|i speak|i speak to|i wouldn't want|imagine the|imagine the paperwork|in december|in your place
    5:is half|is only|is rare|is rare these|it|it 's not|it 's only|it i|it short|keen|keep it short|kind
    5:kind of|kitchen|know|last|like|likes|look at|look round|looking after|losing|loss|lots|lots of|mad
    5:march|may i|me on|middle of|minutes and|minutes on|minutes on thursday|mistake and|monday afternoon
    5:month end 's|morning or sunday|myself|new baby|no reason to|nothing else|now in|now in your|of that
    5:on a|once it|once it 's|or friday afternoon|or saturday morning|or sunday|or sunday morning|or three
    5:or wednesday at|parents|partner should|partner should have|people who|prefer|rare|rare these
    5:rare these days|rates|rather than the|reading|reading it|respect|right it|right so|right you
    5:sales call i|saturday morning or|selling|shifts|should have a|silly|site|somebody|sooner|sorry the
    5:sorry to|sorry to hear|sorry you|spent|stops|straight|stressful|sunday morning|switching|takes
    5:talk to|that 's okay|that kind|that kind of|the board hasn't|the discount|the middle of|the team
    5:the timing rather|the trade|thing on|thursday morning|thursday or friday|timing rather
    5:timing rather than|to hear about|too|tuesday at ten|twenty minutes and|twenty minutes on|up by
    5:up by now|us|valid|voice on|voice on the|wednesday 0|will be in|with nothing|wouldn't want|yes it
    5:you 're in|you 're worried|you can't stop|you don't have|you on|you saturday|you work|your|your end
    5:your feet|your hands|your partner should|一下午|三上|三上午|上午十|上是|上次让
    5:下周二|下多|下楼|不了|不够|不嫌|不巧|不巧 .|不至|不至于|不认|两个|为难
    5:么大|么大的|也不至|乱了|了半|了都|事儿 ,|事都|事都得|于连|亏|五到|人上
    5:介绍发|价|价格|传给|传给您|伤|便我去|倒|候确|候确实|做这|做这行|儿 ,
    5:儿 , 我|六十点|兴趣|再忙|再忙也|再聊下|几个|出去|刚才那|到|加班|十五分
    5:十点您|午十|半天|反应|发您|发您 .|受的|可再|可再忙|可惜|可真|号星|号星期
    5:吃过苦|同意|吧 , 您|听电|听电话|听这|吵|吵醒|周五到|周六十|周四或|哎呀
    5:哎呀 ,|哪能|四或|在哭|士|多客|多客户|够您受|大事|大事 ,|大的事|天还|太急
    5:太急了|头一|夹在|好吗|好吗 ?|好吧|好好|子在|子在哭|子的|孩子在|客人 ,
    5:对 , 光|对您|小 .|巧|巧 .|店 ,|店里 ,|当|得不巧|得太|得好|得对 ,|得我|忙也
    5:忙也不|忙我|您不愿|您受|您受的|您多|您夹|您夹在|您店|您是真|您有|您正
    5:您没空|您的预|您跟|惜|想得|想过|愿|成不 ?|我们不|我周五|我讲|手 ,|手术
    5:才那|把这事|换我|搬家|效果|族|时候|时候确|明白您|是三|是不|是周六|是对
    5:是对的|是您|有客|有心|有心思|期三|术|来也|柜|柜台|次让|次让您|正忙|步
    5:每个|气|没空我|没错|没错 ,|涨|火 .|点您来|点没|琢|琢磨|用钱|白您|的系
    5:的系统|的顾|的顾虑|的预|看|看 , 周|看东|看东西|看成不|看效|看效果|真对
    5:真对不|着点|短说周|空|空我|算 ,|算 , 这|算没|绍发|给您 ,|考虑一|者下周
    5:聊下|肯定不|至|至于|至于连|花出|花出去|苦头|虑一|要点|要紧 .|认识|让人
    5:让您等|话说得|该的 ,|说周四|账 ,|起来了|趣|跟我说|车呢|车是|过的|过的 .
    5:过苦|过苦头|还在|这么大|这我|这种|那位|那边|都不|都会|都花|都花出|里 ,
    5:钱都花|锅|错 , 我|防着|难为|音|顺|顺 ?|顺手 ,|预算没|风|饭都|高 .
    4:'d rather|'ll come to|'ll want|'m sorry you|'re on|'re run|'re run off|'s a|'s a big|'s always
    4:'s blessing|'s blessing naturally|'s on me|'s one|'s the sticking|'s tuesday|'ve got enough|'ve heard
    4:'ve just come|, 不勉|, 不想|, 人|, 今年|, 光听|, 合|, 当面|, 您快|, 您现|, 您防
    4:, 我明|, 我长|, 搁我|, 日|, 日子|, 有|, 眼|, 耽|, 耽误|, 能|, 自|, 自己|, 谁不
    4:, 谁心|, 过|, 这事|, 这份|, 这很|0 may|0 号|0 号下|^ ah you|^ good to|^ i can
    4:^ i completely|^ i realise|^ no time|^ running|^ running a|^ so it|^ so money|^ twelve|^ you 'd
    4:^ 一下|^ 一样|^ 上回|^ 两|^ 价|^ 刚开|^ 刚搬|^ 同样|^ 听您|^ 唉|^ 唉 ,|^ 四|^ 家
    4:^ 家里|^ 您倒|^ 您忙|^ 您问|^ 报|^ 报价|^ 数|^ 数据|^ 月底|^ 没人|^ 被|^ 跟您
    4:a nightmare|a shop|a stranger rang|a warehouse|about the price|accept|after two|ah you|already
    4:and it 's|and you 've|are hard|are i|around|audit|blessing|blessing naturally|busy|but so|but so is
    4:but you|by now|call|call after|can see why|change something|change something that|cheapest|compare
    4:completely understand|could you|could you do|course you 're|didn't ask|do ?|do things|does half|doing
    4:don't want a|down ?|easier for|eight|end is|evening or saturday|every reason|every reason to
    4:everywhere i|exams|fifteen minutes|five times|for a look|friday evening|friday evening or|funeral
    4:get it|get that|given what|given what happened|go through|good to hear|got enough|guide|has|have no
    4:hear how|hear what|hear what you|his|how|hurts|i 'd want|i 'll be|i can|i come|i completely
    4:i completely understand|i drop|i realise i|i respect|i should|i take it|if a|if a stranger|ill
    4:in the shop|in your shoes|inbox|is better|is better ?|is hectic|it out of|just|just come
    4:just come off|keen to|know you didn't|landlord|last thing on|last thing you|let me|like this|me when
    4:mine|minutes|monday afternoon ?|monday or|monday or wednesday|money 's the|month end is|morning for
    4:morning next|morning next week|need your|next week be|nightmare|nine or|no excuse|no reason
    4:no wonder you|now i|now isn't|of everyone|of owners|of work|off your|off your feet|okay so it|on
    4:on your mind|one bad|one thing|only|only right|or saturday|our engineer|out of|out that|out that 's
    4:over the weekend|paid|pair|pair of|pay|phone when|point i|putting|quick|rang me|realise i
    4:reason to be|references|right now|run off|run off your|running a|saturday ?|sense|shoes|shoes i
    4:shoes i 'd|so could|so money|so money 's|so you 're|sold|someone who|something that
    4:something that works|sometime next|sorry to have|sorry you were|sounds exhausting|sounds like|square
    4:stranger rang|stranger rang me|suit|suspicious|taking|that 's just|that 's on|that and
    4:that sounds exhausting|that works|that would be|the audit|the cheapest|the cost|the morning for
    4:the phone when|the real|the weekend|these days|they are i|thing on your|thing you|this isn't the
    4:this month|this week 's|three of|three on friday|thursday evening ?|times|times are|times are hard
    4:to change something|to compare|to have|to look at|to put|to say|to your|training is|try|tuesday or
    4:twice before|want a second|want to talk|week be|weekdays|when|when do|when do things|when it 's
    4:when we|when would be|which is better|who has|whole week|with someone|with that|with us|wonder you
    4:would be a|would next|would thursday|would tuesday at|year 's|yes it 's|you 'd want|you 'll want
    4:you 're a|you 're busy|you 're on|you 're run|you but that|you didn't ask|you had to|you have no
    4:you i|you need your|you on friday|you the|you trust|your own business|your shoes|your shoes i|一千
    4:一听|一回 ,|一回听|一天还|一样 ,|上还是|上这|下 , 您|下午您|下午我|下周
    4:不住|不出|不出来|不太|不好意|不放|不放心|不是|不是不|不行 ?|业 ,|个名
    4:个我|个星|个星期|个顺|么多 ,|之|也会|也跟|也难|了 , 您|了 , 那|了一天
    4:了吧 .|了是吧|事 ,|事已|事已经|二九|二九点|二点半|亏 .|些 ,|他们合|们不对
    4:们合|们合作|件的|价钱|会儿|会您|但|住了 ,|体会|作八|作八年|供|便听|便我
    4:候|候打|候打给|做|先看看|光听|光听我|八年|六十|六早|六早上|再来|凑不
    4:凑不上|出|出去了|出来您|出空|分钟|分钟 ?|分钟就|刚下|刚开|刚搬|利薄
    4:利薄 ,|到您店|剩|功|动 ,|千块|午十点|午或|半再|半再打|半年 ,|原来|去坐
    4:去坐坐|参数表|友圈|发您邮|发给|发给您|口气|口气 ,|号下|号下午|合作八
    4:合理 ,|同样的|后放|后放 .|听出|听出来|听十|听您这|听我讲|吵醒了|呢是
    4:呢是吧|周一下|周二九|周六早|味|哪天方|哪有闲|唉|唉 ,|喘|喘口|喘口气
    4:四点半|回|回听|回来|在外头|在骗|在骗子|场 ?|坐|外头|多老|多老板|大的
    4:天就|天方|天方便|夫 .|头一回|夹|子中|子多|子多 ,|字 , 这|学|实 ,|实 .|审
    4:审计|家里一|家里有|对 .|对的|对的 .|就十|就十分|尽|尽量|尽量短|工不|工地
    4:工夫 .|带您去|年大|年大家|年就|年您|店的|开会 ,|开着车|当然|当面讲|影
    4:影响|往后放|很多|得出空|得紧|心情|心里|忙 , 可|忙 , 这|忙 .|快|怎么做|您倒
    4:您先生|您先看|您半|您合适|您吵|您吵醒|您开会|您开着|您手里|您提|您朋
    4:您朋友|您现|您现在|您盘|您看哪|您看成|您签|您签字|您要先|您跟我|您这会
    4:您防|您防着|情 ,|意 , 您|意不|感情|成不|我上|我也会|我了|我再来|我同|我太
    4:我当面|我得|我能体|我记住|我说 .|我跑|我长|我长话|或|或周五|手上|手里
    4:手里的|打 ?|把参|把参数|把您吵|抽得|抽得出|据|据交|排满|排满了|接受|搁我
    4:搁我我|搁谁|放 .|放过|放过鸽|数据|数据交|数表|新东|新东西|方便听|方便我
    4:方案发|时候打|时间 .|明白 .|昨晚|是今|是做|是没|是钱|晚上您|晚上还|有人
    4:有病人|有闲|朋友圈|束|来 ?|板一|校|格|案发|检|模|歇着|歇着 .|歉|没睡
    4:点 , 十|点半再|然 ,|熬 ,|犹|现在骗|理|理 , 下|理解 .|生气|用着顺|疑虑|病 .
    4:病人 ,|病呢|白 .|的 .|的一|的事已|的今|的哪|的哪有|的意思|的时|目 ,|看哪
    4:看哪个|看您朋|看成|看重|真够|眼|着车|着车呢|着顺|着顺手|知道|短|短说
    4:种亏|空 .|站|答应 .|算 , 我|算就|系统|紧 , 您|结束|统|老供|老供应|老板一|考
    4:考虑 .|能体|能体会|能喘|能喘口|舒|舒服|薄|薄 ,|虎|虎 .|虑 .|虑我|行 , 不
    4:行 , 您|行不|行不行|要先看|要紧|规模|觉得我|解 .|解您要|讲|识|话 , 不
    4:话 , 那|话短|话短说|语|说了 .|说要|说这|谁不|谁不是|谁心|谁心里|谢您
    4:谢谢您|豫|赞|赞成|赞成 .|踏|踏实|踏实 .|车呢 ,|过鸽|过鸽子|还不|这个名
    4:这个情|这个我|这么做|这么多|这份|这会|这会儿|这周哪|这很|连个|道理 ,
    4:那儿|那咱|那咱们|醒了|醒了 ,|里发|里有病|里的事|量短|钟 ?|钟就|错 ,|长话
    4:长话短|间 .|间的|隆|难办|难办 .|难熬|难熬 ,|面讲|顺手|顾虑我|额|骗子多
    4:鸽子 ,
    3:'d feel|'ll come|'ll never|'ll post you|'m not hanging|'m sure|'re coming|'re concerned|'re flat
    3:'re flat out|'re not wrong|'re right to|'re tired|'s a real|'s no reason|'s no rush|'s not the
    3:'s understandable|'ve already|'ve heard promises|, 今|, 价|, 册|, 册子|, 只|, 多|, 家
    3:, 明天|, 没关|, 看看|, 辛|, 辛苦|, 链|, 链接|0 nd at|0 rd|0 rd at|^ any|^ can't|^ i hear
    3:^ if the|^ nobody enjoys|^ nobody likes|^ yes the|^ you want|^ your hesitation|^ 上次|^ 不是
    3:^ 做|^ 光|^ 十年|^ 可不|^ 合|^ 同|^ 您店|^ 您手|^ 您提|^ 搬家|^ 是 ,|^ 理|^ 理解
    3:^ 要|^ 门|^ 门口|^ 隔|^ 预|^ 预算|a big decision|a client|a customer|a fair challenge|a job
    3:a nuisance|a price|a salesman|a shame|a trial|a warranty|about it|admit|afternoon next
    3:afternoon next week|an excuse|and i 'm|and that 's|and we 'll|and you 'd|as good|as good as|as it
    3:as the firm|ask me|ask me to|at home this|at this time|at three|at two next|at two which|be a better
    3:be in your|be kinder|be kinder ?|be on|behind it|behind the|being short|best ?|better ?|big decision
    3:big decision and|breaks|but i|by hand|by on|by wednesday|call from|calls a|can read|can't have
    3:challenge|client|concerned|covered|current provider|day so|days|dear|decision|decision and|don't have
    3:drop by|easier|email the|enjoys|enjoys being|fair challenge|fair to|far|fast|fifteen|firm behind
    3:firm behind it|five on|five on thursday|flat out|for later|friday at|friday which is|gather the|given
    3:good as|good as the|good to|hands|hanging|hanging up|hanging up until|have i got|haven't you
    3:heard promises|heard promises like|hearing|hectic|hectic for|hesitation|hesitation is|home this|hour
    3:i 'd feel|i 'll come|i 'm sure|i didn't|i gather the|imagine what|interested|is so|it 'd|it all
    3:it breaks|it in|it in a|it in writing|it properly|job and|just an excuse|just moved|kinder ?|let
    3:like this before|little|machine still|may well|mean|monday ?|money to|morning ?|natural to|nd at
    3:nights|nine on monday|no|no money|no time today|nobody enjoys|nobody enjoys being|nobody likes|not be
    3:not hanging|not hanging up|not to|not wrong|nothing|now i 'll|nuisance|of it|old machine
    3:old machine still|on me|on monday ?|on the day|one thing and|only as|only as good|only imagine what
    3:only sensible|or sunday ?|or thursday the|or tuesday at|outside|outside your|over ?|over the phone
    3:over you|pages|payroll|place so|post you|post you the|promise|promises like|promises like this|proof
    3:properly|provider|quite right i|rd|rd at|realise you|remember me|right it 's|rough|salesman|same
    3:same thing|say the|school run|see it in|settle|side|six months|so how|speak to|staff|stick|still
    3:stocktaking|sunday|sunday ?|take your|talk to me|talked|ten or wednesday|than the
    3:that 's understandable|that a|that can't|that makes|that makes sense|that out|the|the 0 rd|the day
    3:the day so|the decision|the firm behind|the guide|the job and|the old machine|the phone|the problem
    3:the reviews|the same|the same thing|the school run|the small|thing and|this isn't|those|thought
    3:three next|thursday ?|thursday at half|tied|tied in|till 0|time i|time today|to|to be|to change
    3:to decide|to hear|to ring|to talk to|to you ?|told|tomorrow afternoon|tuesday at three
    3:tuesday or wednesday|twenty minutes|two next|two next week|two or|two or thursday|two which
    3:understand you 're|understandable|up|up until we|waiting for|wants a|wants a salesman|wary|we 'll
    3:wednesday at eleven|week i 'm|were promised|when could|when could we|where you|which is|while you
    3:while you 're|with what you|with your current|without a|won't|won't take|would friday afternoon
    3:would next wednesday|would you|yes the|yes the reviews|you 'd like|you 'll never|you 're coming
    3:you 're concerned|you 're flat|you 're tired|you 've had|you ?|you and they|you can read|you haven't
    3:you is|you know your|you let me|you more|you not|you on the|you one|you were promised|you when
    3:your current provider|your hesitation|your hesitation is|your life|your place so|一|一 .|一天听
    3:一定|一条|一般|一阵|三点还|上午|上午九|上午或|上回|上还|下一|下来|不 ?
    3:不便|不便宜|不信|不去|不太好|不愿|不愿意|不敢再|不是小|不爱|不爱听|不痛
    3:不痛快|不看|不签字|不跟您|个会|个推|个推销|个气|中考|中考 ,|么多|么对我
    3:么晚|么晚还|之前您|九点还|也不敢|买回|买回来|了 , 没|了什|了什么|了半年
    3:了月|了月底|事 , 多|事一|二上|二上午|五下|五下午|人喜|人喜欢|人用|们俩
    3:们牌|们牌子|价格 ,|任 ,|休息|伙|伙人|位 .|住了|体检|你们俩|便宜 ,|便宜 .
    3:便看|保险|信 ,|信 , 开|信了|俩|修路|候合|候合适|候能|儿搁|免|全 .|全赞
    3:八年了|公室|关|关系|关系 .|册子|再|再信|再过|再过来|凉|凉了|凑|几天|几年
    3:出来|出来 .|分 .|分钟 ,|到前|到前台|前台 .|前都|办公|办公室|加|动 .|医
    3:十点还|午九|午九点|午您|午或者|压着|压着 ,|发短|发短信|受 .|受累|可
    3:号周一|合伙|合伙人|合作|合适 ?|同事一|同样|听推|听推销|听清楚|呢 ?
    3:周一上|周二上|周五下|周五十|周哪|周哪天|商 ,|回来 ,|团建|团建 ,|在保|坏
    3:坐 ?|坐坐 ?|声 .|外|多|多 ,|多 , 您|多了 .|天可就|天听|太多|太好|太好 ,|夫
    3:头 ,|好吧 .|好意|好意思|子 , 心|子 , 您|子上了|子中考|子睡|子睡了|学费
    3:孩子 .|孩子中|孩子睡|守|守着|完全赞|宜 ,|宜 .|实做|实做得|家|家都|容易 ,
    3:寄到|对吧|对吧 ?|对我|小数|小数目|就是没|层|层皮|层皮 .|屏|屏幕|工夫|带
    3:带您|常 , 我|幕|年了 ,|应商 ,|底您|店里有|建 ,|开 , 那|强|归|得上|得先|得到
    3:得没错|得还|心疼|心里肯|心里都|忙完了|怕买|怕买回|急 ,|急了|急了 ,|总不
    3:您 , 行|您一定|您宽|您手上|您打|您是在|您正忙|您的意|您的顾|您真是
    3:您老这|您那边|您邮|您邮箱|情不|意留|意留电|愿意留|慎|成 .|我们牌|我再过
    3:我发短|我寄|我寄到|我就不|我我|我我也|我把|我把方|我没讲|打得|把账算|接
    3:接了|接我发|接我电|推销 ,|摆|摊|支|敢再|敢再信|数目|数目 .|方|无|时候合
    3:时候能|时机|明天可|易 ,|是周四|是小|是小数|是怕买|是没用|是现|显|晚还在
    3:最难|有您|有您的|有气|有病|有老|期 ,|束 .|来的|样 , 我|样 .|样的|格 ,|楚 ,
    3:毛|毛病|气 ,|没关|没关系|没毛|没毛病|没空 ,|没装|没讲|没讲明|没这|没这个
    3:涂|清楚 ,|点 , 看|点呢 ?|点您|点我到|爱听|版的|版的介|牌子|现|现场|班 , 您
    3:理 .|生意|用|电话来|留电|留电话|的 , 能|的介|的介绍|的公|的公司|的家|的意
    3:的是您|的这个|皮 .|盘点|盘货|目|盯|看哪天|看怎|看怎么|看重价|真累|着 .
    3:着您|睡了|确实做|空 ,|空 , 周|第一|等您|签字|算|算的|箱|箱 .|糊|糊涂|累 ,
    3:细说|终|结束 .|给您 .|给您合|续|老这|老这么|考 ,|考虑|者下午|般|苦|苦了
    3:苦了 .|落|被推|被推销|装修|装好|要先|要我|解 , 下|计|认|记住|记住了|讲明
    3:讲明白|话 , 我|话来|话来得|说一|说实|说实话|说得|说得没|说贵|课|谁都|谨
    3:谨慎|账单|账算|质|购|转|辛苦了|过了月|过来 ?|还行|这个 ,|这个点|这么对
    3:这么晚|这事儿|这周|这我懂|进去|迟早|适 ?|通个|通个气|遇|遍|那么久|那儿 ,
    3:邮箱 .|都凉|都凉了|都在|都在 ?|都懂|都排|都这|都这么|采|采购|里的|里肯
    3:里肯定|重价|重价格|钱 ,|问您|闲|间接|陌|陌生|难怪您|非|高
    2:'d be cross|'ll email|'ll send|'ll send you|'re in|'re in the|'re loyal|'re loyal to|'re quite
    2:'re right it|'re short of|'s a bad|'s done ?|'s just an|'s only right|'s only sensible|'s sensible
    2:'s tight|'ve been|'ve been let|'ve every|'ve every right|'ve had|'ve never heard|'ve thought|, 不好
    2:, 不放|, 他|, 体|, 先|, 光看|, 可谁|, 多一|, 好吗|, 安|, 对|, 小心|, 总|, 您今
    2:, 您手|, 您方|, 您看|, 成|, 成吗|, 我就|, 我把|, 我认|, 手|, 手头|, 月|, 烦是
    2:, 能成|, 资|, 资料|, 赶|, 过了|, 这是|, 钱|, 难为|, 预|, 预算|0 nd|0 号上|0 号周
    2:^ fair dos|^ i respect|^ if i|^ in your|^ most|^ no you|^ okay|^ quite right|^ sorry to|^ thirty
    2:^ this week|^ you told|^ your partner|^ your team|^ 一年|^ 不感|^ 听出|^ 员|^ 员工|^ 大
    2:^ 师|^ 师傅|^ 年|^ 年底|^ 您刚|^ 您嫌|^ 您已|^ 您有|^ 您正|^ 您用|^ 您考|^ 您那
    2:^ 想先|^ 我听|^ 没听|^ 盘|^ 盘点|^ 看您|^ 老人|^ 要是|^ 这一|^ 这礼|^ 那回|a bad
    2:a bad week|a better|a better time|a house|a kitchen|a minute|a real|about next|about thursday at
    2:about your|afternoon|ago|and i respect|and rightly|and rightly so|and send|and send it|and the phones
    2:and there 's|and two|and you just|any better|any better ?|anything|appreciate it|ask for|at a
    2:at eleven or|at half four|at once|at three ?|back ?|bad week|be any|be any better|be wary|be with
    2:be with you|been let|been let down|begin|begin with|being sold|being sold to|better time|big|burned
    2:by five|can hear that|can i show|can look|can't find|can't find ten|can't talk|caution makes
    2:caution makes sense|changes|class|commit|commit before|completely|could you both|current
    2:current people|customer|day could|day could you|do anything|do friday at|do nine|does the|doesn't it
    2:doesn't it ?|don't know|done ?|dos|dos you|drill|drive safely|eleven|eleven or|eleven or monday
    2:enough on|every right|every right to|everybody|explaining|explaining it|fair dos|fair dos you|fall
    2:fall behind|father|figures ?|find ten|find ten minutes|find the time|first i|flat|fleet|for every
    2:for it|for that|for you so|free tuesday|friday at two|friday which|fuel|full of|get it what
    2:get why you|go through it|good reason to|good time to|had your|half twelve tomorrow|handing|hard
    2:have been|have time to|have to be|hear it|him|honest|how 's|i 'd think|i 'll email|i 'll send
    2:i get it|i hear|i hear that|i show|i show you|if it were|in on|in person|in person ?|in the thick
    2:in writing|in your|in your inbox|info|installed|isn't cheap|isn't good|isn't the time|it isn't cheap
    2:it over with|it properly ?|it to the|it were|it were my|it what|it what day|just an|later this
    2:later this week|leaflet|less|let down|life|like mine|like to see|likes being|likes being sold|list
    2:looks|lose|loyal|loyal to|machine|me off too|me up|meetings what|meetings what time|met|monday
    2:monday at eleven|monday at ten|monday or tuesday|money 's tight|month would|month would you
    2:more thing|morning|mornings|moving offices|nd|never do|never heard|never heard of|next year
    2:nine on saturday|no more|no you|no you 're|notice|now|of you ?|off a|off our|off our list|off too
    2:offices|on friday at|on monday morning|on the spot|on the street|one i|one more thing|ones|or four on
    2:or half twelve|or monday at|or wednesday ?|our brochure|our list|over with|over with your|person ?
    2:phone i|phones|point and|point and i|price|price and|properly ?|questions|quid|rather than|read it
    2:results|right shall|right shall i|rightly|rightly so|ringing no|ringing no wonder|safely|saturdays
    2:saturdays are|say hello|see why|send you the|shall we|shall we meet|shame|she|shops|short of|sick
    2:so let me|so would friday|sold to|sorry about that|spot|sticking point and|summary|take to
    2:talk to your|ten minutes for|ten years|term|text you the|than you think|that 's no|that 's sensible
    2:that experience|that you|the 0 nd|the answer|the figures|the figures ?|the fleet|the fuel|the info
    2:the line|the market|the next|the numbers|the phone i|the phones|the right|the shop|the spot|the thick
    2:the thick of|these|thick|thick of|thick of it|things are|this a|this before|this is the|this time
    2:three ?|through it|through it properly|thursday at three|thursday the 0|to agree|to begin
    2:to begin with|to bring|to one|to run|to say hello|to think about|to trust|to trust a|to you on
    2:to your wife|tomorrow|tomorrow or half|tough|training|trial|trial class|tuesday afternoon be
    2:twelve tomorrow|twelve tomorrow or|two on thursday|until the|until we|until we 've|up on the|wait
    2:waiting|walk|walk you|warehouse|we say|wednesday ?|wednesday at two|wednesday morning
    2:wednesday or friday|wednesday the 0|were my|what day|what day could|what do|what time|what you have
    2:when it|when would|where|why you 'd|will be with|with half|with our|with them|with you by
    2:without this|wonder you 're|work ?|worries you|would monday or|would put me|would tomorrow|writing
    2:yes|you 're loyal|you 're quite|you 've a|you 've every|you 've thought|you can look|you can't find
    2:you can't talk|you moving|you talk|you the details|you the link|you through|you wanted
    2:your accountant|your current|your current people|your team is|your worry|your worry is|一两
    2:一两点|一个下|一十|一天就|一时|一点我|一趟 ?|三三|三三点|三两|三两点
    2:三我|三点我|上了 ,|上呢|上呢 ,|下周一|不上|不了 ,|不住 .|不做|不勉|不勉强
    2:不太满|不好|不好做|不对 .|不怪|不怪您|不想要|不感|不感兴|不敢|不是时
    2:不是说|不考|不考虑|不说|不跟|不过分|不靠|不靠谱|业|东西 .|丢|两位|两位一
    2:两周|个 .|个下|个下午|个十|个消|个消息|个点|个答|个答复|个问|个问题|为实
    2:为您了|主 ,|么事 ?|么回|么回事|么大一|么时候|么省|么讲|之前被|九点
    2:也得看|买|乱 .|了 , 0|了 , 不|了 , 光|了 , 明|了 , 真|了五|了半天|事 ?|二 ?
    2:二位|二位都|二十一|二或|亏 ,|五万|五个|五我再|五晚|五晚上|交道|亲自|人 .
    2:人商|人商量|人家身|人手|人放|人放过|人管|今|介|以前|以理|以理解|们有
    2:会 ,|但您老|位一|位一起|位都在|住 .|何|供应|供应商|便些 ?|保重|保重 .
    2:信 , 您|信给|信给您|候 ,|候 , 我|做 ,|做完|傅|儿了 ,|先生|先问|先问问|先顾
    2:光看|光说|公司 ,|关系 ,|册子我|再打来|况|况 , 我|刚交|到东|到东西|到半
    2:到半夜|到您|到您有|到过|前|前被|力 ,|加班 ,|务|动|勉|勉强|勉强 .|勒|十二点
    2:十五|十来|十来个|午 , 您|午十一|午我|午我带|午或周|午能|午还|午还是|半 ?
    2:半夜|半夜 ,|半天还|半年|半还|半还是|占您十|压力 ,|去一|去一趟|去了 ,|去的
    2:参数|发邮|发邮件|可以理|可谁|台机|台机器|号上|号上午|司 ,|后悔|后悔了
    2:后都|后都后|听得|听我说|听见|听过|听过我|周 ,|周一两|周一十|周三三
    2:周三两|周三我|周二 ?|周二十|周二或|周五|周五我|周五晚|周确|周确实|哪天 ?
    2:哪天行|售后|嗯 , 您|嘛 ,|四或者|团|在 ?|在理|在这儿|在这套|坐下|坐下来
    2:多 .|夜 ,|夜 , 您|大一|天|天 , 我|天行|天行 ?|太快|太满|太满意|头一个
    2:好 , 您|好做|好发|好吧 ?|好多|妈|始|嫌我|子小|子我|子是|学校|完全|定不了
    2:实话|客户也|家后|家身|家身体|家里商|对不|对我们|小 ,|小心|师傅|带过
    2:常 , 下|常的 .|平|年了|广|广告|应商|底前|店里|建|开始|开着|开车|强 .
    2:当面给|往后|很合|得不|得太快|得对 .|得有|得没|心的|必要|忙的|忙的时|快了
    2:快了 ,|怀|怀疑|怀疑我|怎么回|怎么省|急 , 明|怪您 .|总|总得|悔了|您 , 您
    2:您一天|您不想|您为|您之|您之前|您也是|您也没|您二|您二位|您今|您今天
    2:您以|您十|您十五|您去看|您吃过|您家里|您对|您就|您就是|您已|您已经
    2:您开车|您得|您想先|您提得|您时|您时间|您用|您的|您的难|您看重|您考
    2:您考虑|您说我|您说现|您谨|您谨慎|情况|情在|情在那|情理|想先|意 ,|意做
    2:感兴|感兴趣|慢|懂 , 周|懂 , 那|成什|成什么|我亲|我亲自|我们有|我会|我再
    2:我再打|我接|我有数|我认|我认同|我这电|或周三|户也|房东|手了|手了 ,|手头
    2:打交|打交道|打扰您|托|扰您|承|把方|把方案|把账|护|抽|担心的|拜您|拿出
    2:挂 ,|挂电|挂电话|挺|换 ,|换谁|换谁都|换过|换过 ,|接受 .|接电|接电话|推 ,
    2:提得|提得对|摆在|撂|放心是|效|教|散|数 .|料我先|断|时候 ,|时机 .|时间我
    2:春天|春天就|是 0 号|是不想|是在|是大事|是嫌我|是应|是应该|是房|是房东
    2:是推|是时候|是正|是正常|是自然|是说|晚被|最后都|月 0 号|月供|月底前|有什
    2:有什么|有压|有压力|有数|有数 .|有空 ,|有空呢|服务|条|来|来个|来了|来好
    2:来得不|板没|楚了|楚再|正是|气 , 我|没人管|没兴|没兴趣|没听过|没必|没必要
    2:没用|没看|油|消息|清楚了|清楚再|满意 ,|点再|点半 ?|点半还|点发|点发您
    2:点呢|点我亲|点或|点或者|烦了|烦是|然 .|爱人商|爷|版|牌|犹豫|狗|生人
    2:用不着|用了 ,|用的 .|用顺|用顺手|留意|疑我|疑我理|白 , 您|白了 .|的 , 下
    2:的没|的钱都|的难|的难处|看 , 成|看到东|看病|眼见|眼见为|着就|着急 ,
    2:短信给|码 ,|硬|确实 ,|礼拜您|空呢|筋|答复|管 .|系|系 .|经|给你|给你们|置
    2:老人家|老客|老客户|老板没|耐心|聊 ,|聊 , 您|能成|能成什|能接受|能理
    2:能理解|脑筋|腰|腰带|自然|节|菜|虑很|虑很正|虑我懂|被人放|裤|裤腰|裤腰带
    2:西 .|要您|见为|见为实|观望|觉得有|认 .|认同|讲 .|讲得|话 , 您|话 , 烦
    2:话里说|该的 .|说得不|说清|说清楚|说现|说现在|说这个|谱|货上|费用|趟 ?
    2:跟家|跟家里|跟爱|跟爱人|辛|辛苦|边|边审|过分|过分 .|过去一|过我同|还是 0
    2:还是下|这个问|这么想|这么讲|这周确|这家用|这是|这是应|连|适 , 那|道您手
    2:道您有|道理|避|那 0|那几|那回|那我|那我周|那我把|那样|那边审|都不要|都后
    2:都后悔|都满|都跟|醒|里不|里商|里商量|里是|里说|重的|钟 , 您|销 ,|问 .|间我
    2:险|隔|难为您|难处|靠谱|面算|面给|面给您|顺手了|顾虑很|预算 ,|飞|骗子|鸽
    2:鸽子|麻烦
    1:'d be the|'d rather read|'d want to|'ll email the|'ll email you|'ll ping|'ll ping the|'ll post
    1:'ll put it|'ll text|'ll text you|'m not|'m not going|'m not taking|'re at|'re in a|'re paying
    1:'re quite right|'re sceptical|'s just|'s only fair|'ve a|'ve been messed|'ve caught|'ve caught you
    1:'ve got your|'ve had three|, 0|, 不是|, 不过|, 两位|, 人之|, 但忙|, 保|, 保修|, 周一
    1:, 周五|, 够|, 家里|, 小|, 您什|, 您周|, 您哪|, 您对|, 您开|, 您得|, 您总|, 您有
    1:, 您犹|, 您肯|, 我先|, 我太|, 我打|, 我没|, 我记|, 打扰|, 抢|, 换谁|, 搁谁
    1:, 每一|, 用|, 省|, 确|, 确实|, 能省|, 走|, 走不|, 这么|, 这会|, 那挺|, 那是
    1:^ everybody|^ fair play|^ fair point|^ honestly|^ i do|^ i don't|^ in|^ it sounds|^ looking
    1:^ nobody wants|^ plenty|^ plenty of|^ quite|^ sorry you|^ the budget|^ you aren't|^ you did
    1:^ you haven't|^ you know|^ you need|^ 上一|^ 先|^ 再|^ 再找|^ 前|^ 合作|^ 听得|^ 哎 ,
    1:^ 天天|^ 完|^ 完全|^ 带|^ 开|^ 怕|^ 您上|^ 您做|^ 您家|^ 您心|^ 您怕|^ 您担
    1:^ 您是|^ 您老|^ 想|^ 我没|^ 我理|^ 房|^ 把|^ 抱|^ 抱歉|^ 换供|^ 是|^ 生|^ 生意
    1:^ 看得|^ 贵|^ 这种|a big mistake|a big step|a fool would|a good moment|a lot to|a meeting
    1:a proposal|a system|about thursday|accountant to|after what|after you|afternoon ?|afternoon be
    1:along ?|always|and clear|and it shows|and not|and one|and there|and we|aren't|at eleven ?|at four or
    1:at nine or|at two|be|be calmer|be calmer ?|be careful|be cautious|be easier|be easier for|be the one
    1:be the same|been messed|been messed about|before i|before the|between|big mistake|big step|black
    1:blame you for|bring your|builders|busy is|but that 's|calls like|calls like this|calmer ?|came
    1:came to|can imagine|can keep|can keep it|can tell i|cautious|changing|come thursday|coming
    1:could we do|could we sit|could you come|could you see|course you want|dave|day on|decide over
    1:decide over the|decides|discount|do friday|do tuesday|doesn't|don't have to|don't know us|down before
    1:drive|dust|eleven ?|else has|evening or|fair play|fair play you|fair point|fifty|figures|find the
    1:find you|finished|first i 'll|fool would|for asking|for everybody|four on|four or|four or friday
    1:friday afternoon ?|from us|from you|get some|go|good moment|got your|grow|grow up|had three|half four
    1:half nine on|happens|happens to|happens to your|happy with dave|harvest|has a|him ?|honestly
    1:how about thursday|how to|hurting|i 'll get|i 'll ping|i 'll post|i 'll text|i 'm not|i 've caught
    1:i accept that|i can imagine|i come by|i got that|i like|i understand completely|i understand so
    1:i understand you|if you can't|in a meeting|interested in|is a big|is fair|is the|is your|isn't ?
    1:isn't great|isn't it ?|it 's done|it and you|it at|it is|it may|it off|it shows|it sounds
    1:it sounds like|it that|it that 's|jobs|kinder|know the|know us|know us yet|let down before
    1:let me email|like the|like you 've|link|live|live with|look when|lot to|lot to take|lunch
    1:making a big|me email|me on friday|me out|me tuesday|messed about|mid|minutes for|monday at
    1:monday morning ?|more|morning or tuesday|much can|much can i|next wednesday|no but|no but i
    1:nobody wants|nobody wants to|not taking|o'clock|of our customers|off shift|okay ?|old one
    1:on friday afternoon|on time|on your desk|one sentence|only a fool|only fair|only hurting|or half
    1:or monday|or thursday at|or thursday evening|or wednesday next|otherwise|our customers|out this
    1:over and|over your|packed|papers|partner 's|pictures|ping the|place|play|play you|position|practice
    1:pressure|pretty|price is the|question and|quote|rather read|rather read it|really|runs to
    1:saturday at ten|saturday or|saturday or sunday|scared|school|see our|see that would|send|sense you
    1:sentence|setup|shall i come|shop 's|should be|show you how|show you on|shows|sit down ?|sit in|site ?
    1:so friday|so let|so would|software|something you|something you don't|sounds like the|sounds like you
    1:speak|step|supplier is|take|talk ?|tell you much|text|text you|that long|that you 're|the business
    1:the link|the old one|the only|the other|the proposal|the school|the shop 's|the timing isn't
    1:their own|think about|this i|this i 'm|this one|time with|time you|times a|timing isn't
    1:timing isn't great|to ask|to decide over|to hear it|to june|to live|to look|to read|to want|today let
    1:too busy|too expensive|tuesday at eleven|tuesday at nine|tuesday at two|tuesday morning ?
    1:tuesday or thursday|twice for|twice so|two on|understand completely|understand so|understand you
    1:up on|upheaval|us yet|used|visit|want proof|want to see|want your|want your accountant|wanted
    1:wanted to|wants to change|way to|we do tuesday|we meet|we sit|we sit down|wear|wednesday afternoon ?
    1:wednesday or|week 's|week you|weekend|were burned|what happens|what happens to|when does|while
    1:why you|with dave|with my|with the last|worries|would wednesday|would you ?|year you|years|yes it is
    1:yes you|yes you 're|you 'll|you 're at|you 're not|you 're paying|you 're sceptical|you aren't
    1:you back|you believe|you come|you give|you give me|you had a|you have a|you hear|you how|you keep
    1:you let|you look|you much|you much can|you said no|you thursday|you thursday at|you want it
    1:you were burned|your accountant to|your desk|your mind|your partner 's|your place|your time
    1:yourself by|一上|一上午|一些|一分是|一十点|一次|一点给|一眼 .|一起|一起过
    1:七八|七八个|三 , 两|三再|三十点|三天|三点|三点 ,|三点 ?|上一|上午 ?|上午还
    1:上有|上次|上次那|上看|上门 ,|下午或|下午还|不上 ,|不否|不否认|不周|不急 ,
    1:不想得|不沾|不沾地|不消|不舒|不舒服|不该|东西 ,|两回|两家|两点还|个人带
    1:个我不|个顾|个顾虑|么想|么打|么时|么犹|么说 ,|么躲|么躲着|之前跟|之常
    1:之常情|也不想|也没关|也该|了 , 什|了 , 再|了 , 这|了就|了是|了没|事一直
    1:亏的|五十|五十点|五您要|五我|五来|产 ,|产 , 这|享|人 , 您|人之|人之常|人哪
    1:人带|人最|人看着|人管 ,|人通|什么时|介绍|以后我|们不|们家|们家很|们工
    1:们工程|们店|价 , 您|价有|伙人通|会是|但忙|但忙不|位都|作|你们|便 .|便不
    1:便不 ?|便些|便宜|便的时|信 .|信不过|倒是|候我|做 , 能|停|像是|先发|先跟合
    1:全理|全理解|全要|八个|再拖|冒|写成|冤|冤枉|冤枉钱|决定|几天 ,|几家|出差 ,
    1:出您|出来了|刀|刀刃|刀刃上|刃|刃上|分是|分是一|刚生|刚生完|别人|别家
    1:到明|前头|前您|前跟|前途|务员 ,|十分|十分钟|十年了|十年没|十点我|十点或
    1:千|午我去|单|单页|占|占用|原来您|去了|参|友|发您微|发您手|变|口碑|可就没
    1:可您都|可我|台 .|吃不|吃不消|合同没|合适吗|同 ,|同没|同没到|名额就|后我
    1:否认|否认 .|听了|听得出|听明|听明白|听着像|听说|听这些|呀|呀 ,|告 .|员 ,
    1:呢 , 我|周三再|周三十|周五您|周五来|周四下|周四四|哎 ,|售|商量是|四下
    1:四下午|四四|四四点|四点 ?|回 ,|在不|在刀|在刀刃|在前头|在开|在理 ,|在理 .
    1:在电|在电话|在的|在说|在说话|地 .|坏 ,|坏处|坏处 .|坐坐|处 .|处我|多 , 下
    1:大一笔|大家都|天 ,|天十|天能见|头 , 您|好些|好做 ,|子一|子发|子的人|子看
    1:安全要|完 ,|完全理|完孩|完孩子|宜|实情|实情 ,|实物|实要|客|客户 ,|客户的
    1:室|家很|家很正|家没|家用|家老|家里头|寄|对质|对质量|就 0|就 0 月|就不
    1:就发|就发您|就周|就周五|就跟|工地 ,|差 ,|已|已经|带两|带孩|带孩子|带实
    1:带实物|常情|常情 .|年后|年底|广告 .|底 ,|张桌|张桌子|当面把|当面说|很 ,
    1:很自|很自然|很高|得 .|得先跟|得出|得出您|得多|得很|得很 ,|得罪|得罪老
    1:忙 , 但|忙 , 您|忙不是|忙完|忙得|忙我理|快点 ?|怎么说|怕数|怕数据|怕耽
    1:怕耽误|思肯|思肯定|急 .|您 , 好|您不放|您两|您信|您信不|您做|您听|您周末
    1:您嫌|您对我|您对质|您就不|您得先|您忙我|您怕|您怕耽|您总|您总得|您担心
    1:您方|您方便|您有顾|您犹|您犹豫|您生意|您的谨|您看合|您等|您要考|您要跟
    1:您说 ,|您这就|您都考|想得罪|意外|意外 .|意思|意难|意难做|慎我|慎是|慎点
    1:慢慢|懂 , 可|成两|我不否|我们家|我们工|我们店|我先发|我听出|我听明
    1:我带实|我打|我把介|我把账|我留|我算|户 ,|户的|房就|打算|把介|把介绍|把单
    1:抱歉 ,|拍|拍板|拍板 ,|拖了|挺好 ,|换供|换供应|搁谁都|数|料我|断的|方便 .
    1:方便不|方便些|时候我|昨|是 0|是一分|是下周|是后天|是实|是实情|是您自
    1:是时|是有道|是看|是看不|晚上|月底 ,|月底您|月还|有疑|有疑问|有道|有道理
    1:有顾|有顾虑|朋|朋友|望|期不|条信|条信息|来 , 可|来 , 成|来您对|来我
    1:来我们|来是|来签|松快|枉|枉钱|果 .|架|样很|档|次那|歉 ,|歉 .|此|死|毁|每一
    1:每一分|没到期|没坏|没坏处|没心|没见|没见过|沾|沾地|涨价|涨价 ,|点 , 哪
    1:点 , 就|点头 ,|点怎|点怎么|点是对|点给|牌子 ,|物|犹豫是|现在|现在不
    1:现在说|生产 ,|生完|生完孩|生意难|用了|疑问|的 , 哪|的事 .|的前|的前途
    1:的谨|的谨慎|的问|的问题|目 .|省一|省一分|看合|看合适|看您 ,|看看 ,|看行吗
    1:眼 .|着 ,|着 , 您|着像|着像是|知|确实要|碑|种话|空 , 我|突|突然|等一个|签 ?
    1:算一遍|算去|算怎|算怎么|管|管 ,|管 , 对|系 ,|绍|绍发您|缺|网上|罪老|老人
    1:老板|耽|耽误|耽误生|聊|股|股东|能接|能省一|能见|能见 ?|能说|脚不沾|自然 ,
    1:舒服 ,|花在|花在刀|虑 , 可|虑我记|装完了|西 ,|要紧 ,|要考|要考虑|要花
    1:要花在|要跟|见过|观|规|觉|解 , 可|解 , 那|认 ,|让工|记得我|评价|话不|话了
    1:话了 .|话我这|误|误生|误生产|说在|说在前|说得对|说我们|说白|说话不
    1:谁不忙|谁都不|谨慎我|谨慎是|谨慎点|豫是|负责 .|责 .|账 ?|贵是|贵是贵
    1:资料我|赶|起过|起过来|跑|跟合|跟合伙|身体|躲着|躲着我|转不|过 , 一
    1:这个顾|这么犹|这么躲|这事|这些 .|这套|这就是|这样很|这礼|这礼拜|这种话
    1:这通|这通电|进|适吗|适吗 ?|途|通气|通气 ,|通电|通电话|道理的|那不|那周二
    1:那就 0|那就周|那挺|那挺好|那资|那资料|邮箱|都考|都考虑|里有|量是|量是应
    1:钟都没|钱到|钱的|钱要|钱要花|链接我|问我|间当面|陌生人|险 ,|随便|难 .
    1:难做|难做 ,|难处我|需要 .|面把|面把账|面说|额就|饭|马|麻
    -1:'d be back|'d listened|'d listened the|'d love to|'ll be brief|'ll be out|'ll be there|'ll check
    -1:'ll drop|'ll find|'ll get some|'ll get the|'ll have our|'ll leave you|'ll pop|'ll pop our|'ll put a
    -1:'ll put the|'ll regret|'ll regret this|'ll shoot|'ll shoot you|'ll take you|'ll try|'ll whatsapp
    -1:'ll whatsapp you|'m coming|'m free|'m giving|'m giving you|'m not putting|'m ringing|'m working
    -1:'m working this|'re being unreasonable|'re down|'re down for|'re driving|'re good|'re letting
    -1:'re letting your|'re making|'re making a|'re the reason|'s a better|'s best|'s best ?|'s better
    -1:'s done|'s find|'s find a|'s good friday|'s hard|'s it|'s it going|'s meet|'s no charge|'s no use
    -1:'s not what|'s nothing|'s off|'s off the|'s only three|'s rubbish|'s say|'s start|'s start with
    -1:'s that ?|'s the oldest|'s this|'s today|'s today or|'s usually|'ve already put|'ve been with
    -1:'ve booked|'ve booked the|'ve cancelled|'ve cancelled on|'ve done|'ve got three|'ve had to
    -1:'ve heard this|'ve left a|'ve promised|'ve told|, 三点|, 下个|, 中|, 中午|, 也|, 二十
    -1:, 今晚|, 价格|, 优|, 优惠|, 俺|, 免|, 免费|, 出|, 出了|, 分|, 刚|, 别拿|, 别浪
    -1:, 到时|, 剩|, 剩下|, 可以|, 合同|, 名|, 名额|, 后|, 后面|, 听我|, 咱|, 哪个
    -1:, 哪有|, 地|, 好不|, 好好|, 就这|, 就问|, 展|, 展厅|, 年|, 开|, 怪|, 您倒|, 您喜
    -1:, 您在|, 您家|, 您带|, 您忍|, 您怎|, 您抽|, 您拿|, 您早|, 您是|, 您来|, 您点
    -1:, 您要|, 您记|, 您跟|, 您随|, 我不|, 我今|, 我只|, 挑|, 接|, 放|, 时间|, 星
    -1:, 星期|, 是您|, 最|, 最后|, 楼|, 楼下|, 没别|, 现|, 现在|, 等|, 视|, 视频|, 贵
    -1:, 过期|, 还想|, 还有|, 那天|, 里|, 里面|, 随|, 顺道|0 and|0 and i|0 nd of|0 pm
    -1:0 th november|0 th of|0 号截|0 日 ,|0 日星|? i 'd|? 我记|? 我顺|? 说|^ a week|^ after all
    -1:^ after the|^ and what|^ because|^ because of|^ before|^ believe me|^ brilliant|^ can we|^ december
    -1:^ did|^ did you|^ don't give|^ don't tell|^ eleven|^ everyone else|^ go|^ he|^ how 's|^ how did
    -1:^ how would|^ i 've|^ i may|^ i sent|^ i went|^ if monday|^ if we|^ is this|^ is tuesday|^ it costs
    -1:^ it only|^ it took|^ it works|^ just say|^ look|^ monday at|^ my boss|^ my colleague|^ next monday
    -1:^ next tuesday|^ next week|^ nine|^ nine on|^ no pressure|^ no worries|^ not a|^ ok|^ on monday
    -1:^ only two|^ people like|^ people who|^ prices|^ prices go|^ right and|^ saturday|^ sign
    -1:^ sorry could|^ stop me|^ suppose i|^ take|^ tell me|^ the course|^ the deadline|^ the workshop
    -1:^ this price|^ thursday 's|^ to recap|^ two o'clock|^ we both|^ we can't|^ we met|^ wednesday week
    -1:^ what would|^ whatever|^ when are|^ which afternoon|^ which day|^ why did|^ why not|^ would friday
    -1:^ would some|^ would tomorrow|^ you agreed|^ you get|^ you may|^ you never|^ you only|^ you pick
    -1:^ your competitors|^ your contract|^ your neighbour|^ your old|^ 一个|^ 七|^ 三十|^ 三岁
    -1:^ 上午|^ 上周|^ 上门|^ 不急|^ 不来|^ 不签|^ 二|^ 二十|^ 什|^ 什么|^ 价格|^ 像
    -1:^ 像您|^ 全|^ 全公|^ 册|^ 册子|^ 再不|^ 再给|^ 冒|^ 冒昧|^ 到底|^ 到时|^ 去
    -1:^ 去年|^ 参|^ 参数|^ 发|^ 可我|^ 合同|^ 后面|^ 周日|^ 哦|^ 哦 ,|^ 啥|^ 啥时|^ 喂
    -1:^ 头|^ 头一|^ 好嘞|^ 孩|^ 孩子|^ 就剩|^ 就是|^ 工程|^ 当初|^ 快|^ 快点|^ 恕
    -1:^ 恕我|^ 您五|^ 您什|^ 您以|^ 您别|^ 您办|^ 您周|^ 您太|^ 您定|^ 您挑|^ 您明
    -1:^ 您现|^ 您自|^ 我再|^ 我加|^ 我后|^ 我大|^ 我姓|^ 我想|^ 我是|^ 我让|^ 我都
    -1:^ 打麻|^ 收|^ 收到|^ 新|^ 明儿|^ 明后|^ 明晚|^ 昨|^ 昨天|^ 是的|^ 有没|^ 李|^ 来
    -1:^ 来不|^ 每|^ 王|^ 目|^ 礼|^ 礼拜|^ 祝|^ 祝您|^ 稍|^ 稍等|^ 补|^ 补贴|^ 表|^ 表我
    -1:^ 要么|^ 视|^ 视频|^ 试|^ 试驾|^ 账|^ 资|^ 过年|^ 还|^ 这两|^ 这价|^ 这单|^ 这次
    -1:^ 那下|^ 那咱|^ 那您|^ 邮|^ 链|^ 链接|^ 错|^ 错过|^ 除|^ 除了|^ 麻|^ 麻烦
    -1:a brochure in|a chance|a chance like|a coffee at|a couple|a couple of|a favour|a few examples|a firm
    -1:a firm like|a garage|a good deal|a lie|a m|a m at|a minute later|a price on|a proper|a queue behind
    -1:a quick demo|a quote|a reminder|a sample|a short visit|a sport|a third|a tuesday|a week on
    -1:a week today|about|about friday|about that i|about tuesday|about tuesday or|across|address ?|admit it
    -1:afford|afford it|after all|after that|afternoon and|afternoon be better|again ?|all thanks
    -1:all thanks for|all the time|all year|all year round|already put|alright|alright ?|an email from
    -1:an evening|and how|and leave|and now you|and on|and on friday|and show|and show you|and tell
    -1:and tell me|and we 're|and what|and you keep|and your partner|any|any point|any sense|any time
    -1:anything today|april|are laughing|are laughing at|are why|are you better|are you coming|are you free
    -1:are you in|are you the|are you usually|around your|arrange|as i|as you like|ask the|at all thanks
    -1:at any point|at eleven would|at half ten|at one on|at six|at some|at some point|at ten on
    -1:at ten sound|at the gate|at the trade|at two ?|at you|at your office|away ?|back in|back on wednesday
    -1:bakeries|be a fool|be a sport|be around|be back|be brief|be convenient|be convenient for|be doable
    -1:be doable ?|be good|be good for|be here|be in|be the last|because|because of|because of you
    -1:before christmas|before christmas could|before you 've|behind you so|being unreasonable|believe you
    -1:better time to|bigger|bills|bird|boiler|booked the|booked the room|booklet|boss is|brief|brilliant
    -1:bring my|brochure in|brochure in the|business by|but i 'll|but that|but the|buying|by the council
    -1:by tomorrow|by your|café|calendar|call back|call i|call tomorrow|call you tomorrow|can afford
    -1:can afford it|can cancel|can chew|can hold|can hold it|can i call|can say|can say no|can show
    -1:can show you|can tell you|can try|can try it|can we|can you ?|can you make|can't afford
    -1:can't afford it|can't promise|can't put|can't put a|can't see|can't you|cancel at|cancel at any
    -1:cancel within|cancelled|cancelled on|cancelled on me|case|case study|catalogue|catalogue in
    -1:catalogue in the|chance like|chance like this|chance to|change about|charge|charge for|charge for the
    -1:chasing|chasing you|check the|chew|choose|christmas|christmas could|christmas could we|clients are
    -1:coffee at|collect|come ?|come and|come off|come saturday|comes in|coming or|comparison
    -1:competitors are|competitors are laughing|complain|confirm|confirm in|confirm in the|contract ends
    -1:contract ends on|convenient|convenient for|corner from|correct|correct ?|costing your|could i
    -1:could lose|could we find|could we meet|could you repeat|counter|couple of|couple of photos|covers
    -1:covers parts|day ?|day before|day i|day i 'm|day is|day should|days ?|dec|dec 0|december the
    -1:decision maker|delivered|demo ?|deposit|diary before|diary before the|discussion|do i|do me
    -1:do me this|do monday|doable|doable ?|does a|does two|don't confirm|don't confirm in|don't give
    -1:don't give me|don't i|don't need it|don't tell me|don't you|don't you think|done|dot|down for
    -1:down for friday|down until|drawings|drop|drop a|drop you|drop you a|early|early bird|easy|eight on
    -1:eleven on thursday|eleven would|email address|email address ?|email from|email from me|email it
    -1:email it no|email you|email you the|ends on the|evening online|every other|everyone can|everyone else
    -1:everyone gets|everyone gets a|examples|excuse in|excuse in the|explain it|explain it to|failing
    -1:failing that|fair on|family|few examples|fill|find you at|fine|firm like|firm like ours|firms in
    -1:firms in the|first thing at|first time|fitters|five o'clock|five o'clock today|five then|fixed|for an
    -1:for an answer|for me in|for no|for tuesday|for what|for you just|for you to|for yourself|free and
    -1:free and you|freer|friday 0|friday 0 december|friday 0 november|friday afternoon be|friday at four
    -1:friday i|friday morning or|friday so|friday whichever|friday whichever you|from here|from me with
    -1:front|front of my|garage|gate|get|get an|get something|get something in|get you|get you this|go out
    -1:go under|go up|goes in|goes to|good ?|good deal|good for me|good friday|good reason|got it
    -1:got something to|got that|got the guts|got the wrong|got three|got three kids|grandmother|grant|grey
    -1:grey one|had a|had it|had to turn|half an|half an hour|half nine|half nine or|half ten|handle|has the
    -1:have an|have an evening|have had it|have it by|have one|have our|have ten|have the|have to turn
    -1:have yourself|have yourself to|heard this|heart|hello|hide|hide behind|hiding|hiring|hold it
    -1:hold it for|hold on|holding|holidays ?|home ?|hour of my|hours to|how 's that|how 's your|how about
    -1:how about tuesday|how did|how did you|how does that|how would|how would you|hurt|i 'll drop|i 'll pop
    -1:i 'll shoot|i 'll try|i 'll whatsapp|i 'm coming|i 'm free|i 'm giving|i 'm ringing|i 'm working
    -1:i 've booked|i 've done|i 've had|i 've promised|i 've put|i 've told|i book|i bring|i call tomorrow
    -1:i call you|i can hold|i can show|i dropped|i find you|i have|i just|i keep|i may have|i need one
    -1:i never|i only have|i put the|i ring you|i say|i sent|i sent you|i went|i won't ring|if monday
    -1:if monday 's|if we|if you 'd|if you cancel|if you like|if you were|in a minute|in for friday|in leeds
    -1:in ten minutes|in the book|in the next|in the office|in their|in their right|in three days
    -1:in your street|in your trade|includes|includes the|invoice|is free and|is good|is i|is i 'll|is my
    -1:is on the|is our|is quietest|is quietest for|is set|is set by|is the final|is the second|is this a
    -1:is thursday|is tomorrow|is tomorrow evening|is tuesday|is tuesday morning|isn't it|it 's this
    -1:it 's today|it away|it by|it goes|it goes to|it going|it going to|it is i|it it 's|it no|it only
    -1:it only takes|it takes ten|it thursday|it thursday or|it took|it with|it you 've|join ?|just admit
    -1:just say so|just the|keep it|keep the|keep the report|keeping|keeping me|keeping me waiting|kettle
    -1:kettle on|key|know if|know your|land|last question|last thing at|laughing|laughing at|laughing at you
    -1:leave you|less painful|less painful ?|let 's find|let 's meet|let 's say|let 's start|let me check
    -1:let me down|let me drop|let me put|letting your|like ?|like it|like it or|like ours|like that is
    -1:like this won't|like to come|like to drop|like you|like you are|link to|link to the|list in|list is
    -1:listened|listened the|listened the first|listening|look at your|losing money|losing money ?|lost
    -1:lost a|lunch on|lunchtime|m|m at|machines|made time|mail you|mail you a|maker|making|making a|matter
    -1:may have|me a chance|me check|me drop|me i|me if|me if you|me in|me put|me the|me this one|me twice
    -1:me waiting|me which|me with|measure up|meet ?|meet me|meet next|meet next friday|meet then
    -1:meet then ?|meeting|mind if|mind if i|minute later|minutes for me|minutes in|minutes not
    -1:minutes not a|minutes to|mistaken|monday 's|monday morning or|monday or a|monday the|money ?
    -1:money and you|month 's|monthly|more about|morning be|morning or afternoon|morning or monday|much for
    -1:much for you|must have been|my assistant|my boss is|my grandmother|my side|name down|nd of
    -1:nd of december|need one|need one more|need to decide|neighbours|never call|never see|next|next couple
    -1:next couple of|next friday|next hour|next monday at|next tuesday ?|next tuesday morning
    -1:next week half|next week i|next week which|nine on|nine on tuesday|nine or last|no and i|no charge
    -1:no charge for|no for|no for an|no good|no pressure|no pressure at|no problem at|no problem i|no rush
    -1:no to|no to this|no use|no worries|not friday|not putting|not putting the|not what|not what you
    -1:nothing and|nothing to sign|november ten|now ?|numbers on|o'clock i|o'clock today|of december 0
    -1:of next week|of november|of november ten|of our|of our clients|of photos|of the door|of time|of what
    -1:of you i|off the|off the list|off the table|off to you|offer|office is on|ok|oldest|oldest excuse
    -1:oldest excuse in|on friday|on friday be|on friday morning|on me twice|on monday or|on the dot
    -1:on the line|on the road|on this|on thursday and|on thursday so|on thursday which|on thursday would
    -1:on tuesday or|on tuesday the|on wednesday or|one do|one do you|one o'clock|one on friday
    -1:one on wednesday|one or the|only have yourself|only takes|only takes a|or a week|or eight|or failing
    -1:or failing that|or four|or four ?|or is it|or is tomorrow|or it|or last|or last thing
    -1:or monday morning|or never|or next|or next tuesday|or nine|or one|or one on|or the grey
    -1:or thursday afternoon|or two|or two on|or you|other clients|our catalogue|our clients|our clients are
    -1:out on the|oven|over lunch|over two|painful|painful ?|parts|past three|past two|past your|people like
    -1:people like you|people never|phone down until|photos|ping|plan|plenty|pm|pop in|pop our|post it
    -1:post today|prefer ?|pressure at|pressure at all|price includes|price includes the|price list in
    -1:price on|prices go|prices go up|pricing|problem at|problem at all|proper|put|put a price
    -1:put the kettle|put the phone|put together|put together a|put your|put your name|putting the phone
    -1:quarter past three|quarter past two|question|question ?|question and i|queue behind|queue behind you
    -1:quick call|quick demo|quick demo ?|quietest|quietest for|quietest for you|rather ?|read it first
    -1:recap|reception|regret|regret this|reminder|repeat that|repeat that ?|right about|right about that
    -1:right and|right and how|right mind|ring again|ring me|road ?|round on|round whether|round whether you
    -1:run ?|said thursday|said you 'd|sales office|same all|same all year|saturday|saturday at|savings
    -1:say about|say no to|say so and|say yes|see that|see what|see you on|see you thursday|see your|seen it
    -1:send a couple|send it|sent you|serious about|sessions|set by|set by the|seven in|seven in the
    -1:shall i keep|shame on|shame on you|sheet and|shoot|shoot you|short visit|show you|show you round
    -1:showroom|side of|simple|since 0|slot|slow|slow to|so ?|so and|so how about|so i 'm|so monday|so much
    -1:so slow|so ten|so ten or|so you can't|some point|something in|something in the|sorry could
    -1:sorry could you|sorry i didn't|sound ?|speak to you|spend|spoke to|spoke to your|sport|start of
    -1:start of the|start with thursday|started|started in|stop hiding|stop me|stop me if|stuck|study
    -1:suggest|suggest thursday|suit you better|suits|suits you|sunday whichever|suppose i|swing|swing by
    -1:table|take it or|take no|take no for|take your pick|taken|takes a|takes ten|takes ten minutes|taste
    -1:team is|teams|tell me which|ten and|ten in|ten in the|ten minutes in|ten next|ten or two|ten sound
    -1:th november|th of|th of november|than the others|that 's an|that 's friday|that 's rubbish
    -1:that discount|that i 'd|that i 'll|that take|the boiler|the book|the case|the case study|the company
    -1:the comparison|the corner from|the counter|the course|the date|the day before|the deadline
    -1:the decision maker|the demo|the deposit|the details|the door|the dot|the drawings|the evening online
    -1:the final|the first time|the gate|the grant|the grey|the grey one|the holidays ?|the insurance
    -1:the invoice|the kettle|the kettle on|the key|the link to|the list|the message|the next couple
    -1:the next hour|the number|the numbers on|the office|the office is|the oldest|the oldest excuse
    -1:the others|the phone down|the post today|the price includes|the pricing|the sales office|the same all
    -1:the savings|the showroom|the start|the start of|the table|the team is|the thirtieth|the trade fair
    -1:the two|the video|the visit|their right|their right mind|then bye|there 's nothing|there 's one
    -1:there on|there would|these days ?|they 're good|they are|they see|thing at nine|think about it
    -1:thirtieth|thirty correct|thirty correct ?|this a good|this and you|this is my|this number
    -1:this price is|this weekend|this winter|this won't|this won't come|this you|three in|three in the
    -1:through for|through for you|thursday and|thursday and on|thursday at eleven|thursday at nine
    -1:thursday at two|thursday do|thursday does|thursday of|thursday of next|thursday or next
    -1:thursday or two|thursday the|thursday which|thursday would|time i 've|time next|to 0|to ?|to be the
    -1:to blame|to call on|to check the|to drop|to drop in|to explain|to get you|to join|to join ?|to make a
    -1:to measure|to meet ?|to miss it|to nine|to recap|to see you|to speak|to speak to|to talk ?|to thank
    -1:to thank you|to the video|to your colleague|to your phone|today at|today at ten|today i|today or
    -1:together a|together and|tom|tomorrow at nine|too far|took your|towards|train|tried you|tuesday
    -1:tuesday at half|tuesday i|tuesday morning or|two ?|two hours|two hours to|two o'clock|two on friday
    -1:two to|unreasonable|up and|up first|up for|up next|up next monday|up on your|value|want to be
    -1:was for the|wasn't|we 've been|we ?|we can't|we come|we find|we find a|we get|we get something
    -1:we have|we have an|we meet then|we met|wednesday december|wednesday of|wednesday of next
    -1:wednesday or thursday|wednesday week|wednesday which|wednesday would|week ?|week half
    -1:week is quietest|week on monday|week on tuesday|week so|week to|week today|week today at
    -1:week which day|were serious|were serious about|what 's it|what about|what about friday|what matters
    -1:what was|whatever|whatever you|whatsapp you|whatsapp you the|when 's|when are|when are you|when can
    -1:when can i|when i|when they|when would you|when you|when you 're|whether you like|which afternoon
    -1:which one do|which shall|which shall i|which would you|whichever you like|whole|why did|why did you
    -1:why not|will have|will you|with thursday|with thursday at|with you on|within|won't come
    -1:won't come round|won't ring|won't ring again|work around|working this|working this weekend|works with
    -1:workshop|worth|would be convenient|would be the|would some|would some time|would thursday at
    -1:would you and|would you have|would you rather|wrong|year round|you 'll find|you 'll regret
    -1:you 're down|you 're driving|you 're letting|you 're making|you 've cancelled|you a sample|you agreed
    -1:you are why|you at home|you be around|you by|you can cancel|you can chew|you can say|you can't afford
    -1:you can't see|you cancel|you choose|you coming|you coming or|you don't confirm|you ever|you free
    -1:you had|you in ?|you in for|you just say|you keep the|you like it|you lose|you lot|you may
    -1:you must be|you off the|you on thursday|you only|you people never|you pick|you prefer|you rather
    -1:you rather ?|you repeat|you repeat that|you round|you said thursday|you said you|you some|you that
    -1:you that 's|you the brochure|you the numbers|you three|you to read|you told|you tomorrow morning
    -1:you took|you took your|you usually|you were serious|your bills|your calendar|your competitors are
    -1:your contract|your contract ends|your inbox|your name down|your neighbours|your own|your pick
    -1:your reception|your side|your street|yourself to|yourself to blame|一 , 您|一 , 我|一一|一三
    -1:一三点|一下 0|一下 ?|一个客|一个小|一个月|一个礼|一共|一刻钟|一半|一号 ,
    -1:一号星|一周|一回 .|一场|一场 ,|一块儿|一声 .|一天 ,|一天能|一套|一套 .
    -1:一定得|一封|一封邮|一您|一早上|一月二|一次 ,|一次见|一款|一步|一步 ,
    -1:一百|一百个|一直|一眼|一眼 ?|一般几|一遍 ,|一遍啊|一面 ?|七号|七天|七日
    -1:七点 ,|七点半|万 ,|三 , 十|三不|三之|三之前|三五|三五家|三分|三分钟
    -1:三十一|三四|三岁|三早|三早上|三晚|三晚上|三楼|三楼会|三点到|三点半
    -1:三点您|三要|三要去|上 , 您|上一家|上个|上个月|上六|上六点|上写|上午咱
    -1:上午带|上午您|上午过|上去坐|上吧|上吧 ?|上周三|上回您|上您的|上的|下 , 0
    -1:下 , 我|下 0|下 0 月|下 ?|下下|下下周|下人|下午 ?|下午带|下午方|下午来
    -1:下午给|下单|下周前|下周哪|下周日|下来 .|下次|下次再|下班前|下班后|下的
    -1:不 ,|不 , 周|不上 .|不了 .|不了 ?|不了主|不交|不会|不会再|不信我|不值
    -1:不做 ,|不再打|不出好|不动工|不在 ,|不字|不定就|不忙 ,|不想买|不想听
    -1:不成 ?|不我|不抓|不换|不接|不接受|不收|不收费|不敢保|不是事|不是来
    -1:不来都|不清 ,|不点|不点头|不用您|不用签|不肯|不肯给|不行|不要 .|不走
    -1:不走 .|不赶|不过弯|不过我|不错 ,|专门的|业务|业务员|两万|两千|两天您
    -1:两点一|两点到|个 ,|个不字|个五|个五分|个人 .|个人看|个价 .|个准|个准话
    -1:个合|个合适|个客|个客户|个小时|个微|个微信|个您方|个文|个文件|个时候
    -1:个月奖|个月还|个理|个理由|个礼|个礼拜|个空|个空 ,|个能|个邮|个邮箱
    -1:中午十|为什|为什么|为孩|为孩子|主意 .|主的|主的来|主都做|么|么 .|么 ?
    -1:么一|么四|么四点|么就|么就转|么看|么管|么管公|么说话|么难伺|么难说
    -1:之前我|之后|之间 ,|九|九号|九号 ,|九点 ,|九点您|也一|也一起|也不用|也就是
    -1:也得为|书|书面|书面的|买保|了 , 今|了 , 以|了 , 周|了 , 就|了 , 抱|了三|了主
    -1:了八|了八百|了六|了六十|了可|了吗|了吗 ?|了告|了告诉|了周|了您|了班我
    -1:了算 ,|了解一|了这|了这村|事实|事实 .|事小|事接|事故|事说|二 , 十|二三点
    -1:二十七|二十九|二十六|二十分|二号|二号 ,|二晚|二晚上|二月三|二月二|二期
    -1:二还|二还是|亏大|亏大了|五 , 0|五 , 下|五 , 您|五 ?|五十一|五家|五家同|五折
    -1:五点下|五点半|交代|产品手|享给|享给您|人 , 这|人先|人多|人家|人家都|人往
    -1:人往对|人来|人看|人问|什么 ,|什么 .|什么 ?|仇|今天下|今天必|今天您|今天打
    -1:今晚八|从名|从名单|以后再|以后有|以说|以说不|们|们下|们下次|们八|们在
    -1:们是做|们约|们约个|们组|们见一|件 .|件发|件夹|件还|件还是|价 .|价单
    -1:价单我|价目|价目表|份证|份证 .|企|企业|休息 .|优惠就|会 , 周|会再|会再打
    -1:会发|会给|会计|会议 ,|会转|传您|传您 ,|传您 .|伺|伺候|位置|位置我|住了 .
    -1:体验|体验课|作废|作的|便 ,|便挑|便接吗|便接电|便跟|便跟您|便还|便还是
    -1:保养|保养 .|保证|信发|信吧|信吧 ,|信我|信提|信提醒|俺去|候 .|候 ?|候别
    -1:候方|候方便|候有空|候来|候来都|候见|候顺|候顺手|借口 ,|假|做 ?|做主的
    -1:做了|做了 ,|做好|做生|做生意|停 .|停车|像|儿一|儿两|儿到|儿吃|儿坐|儿我
    -1:儿来|儿能|先|先生都|先跟|先过|全公|全公司|八号|八号 ,|八点 ,|八点半
    -1:八点我|八百|八百遍|公司三|公司就|公室 ,|六 , 您|六下|六下午|六两|六也
    -1:六十一|六十多|六号|六周|六周日|六带|六点 ,|六点打|六的|六还|六还是|共享
    -1:兴|养 .|内不|内到|内到您|册发|再不|再不定|再决|再决定|再打|再打 .|再打了
    -1:再打扰|再看|再说一|再这么|再问一|冒昧问|决定 .|况 ,|准备|准话|准话 .
    -1:几点都|出好|出货|分之|分店|划掉 .|初为|初为什|别想|别拿|别拿没|别来找
    -1:别浪|别浪费|别的|别的公|别这|别这么|到 , 或|到二|到五|到十|到场|到场 .
    -1:到底想|到您家|到您那|到您邮|到期 ,|到现在|到现场|刻钟|刻钟 ,|前不签|前咱
    -1:剩下|剩下的|剩两|力 .|加个|加个微|动工|动工 .|助理|助理把|区里|十一号
    -1:十七|十七号|十九|十九号|十六|十六号|十多|十多个|十点|十点 ?|十点钟
    -1:午 , 别|午 , 哪|午 , 我|午 , 或|午 , 要|午也|午十二|午咱|午咱们|午得|午得闲
    -1:午您必|午我给|午我过|午我都|午来|午来还|午给|午给您|午过|午过去|午饭
    -1:半 , 在|半 , 您|半 , 我|半 .|半三|半三点|半周|半年了|半我|半有|单您|单我
    -1:占您一|卡在哪|厅 ,|厅见|厅见 .|原价|去 , 行|去 .|去 ?|去了 .|去您厂|去您店
    -1:去看您|去看看|去给|去给您|去讲|参观|参观一|又不|及|及 ,|双|发到|发到您
    -1:发您一|变了|变了 .|变动|口|口 , 我|可以说|可别来|可好|可好 ?|可我们
    -1:号 , 十|号 , 星|号周二|号周五|号周四|号我|号或|号或者|号截|号截止|司三
    -1:司三楼|司就|司就您|吃完|吃完饭|合作的|合同我|合适您|同事小|同事接
    -1:同事说|同我|同行甩|名单|名字我|名额的|后 , 我|后 ?|后两|后儿|后天去|后头
    -1:后有|后确|后确认|后问|后面还|含|听一|听完|告|告诉|告诉我|呗 ,|呗 .|员工的
    -1:周一一|周一三|周一九|周一您|周三上|周三不|周三之|周三四|周三早|周三晚
    -1:周三要|周二三|周二晚|周二还|周五 ?|周六下|周六两|周六也|周六周|周六带
    -1:周六还|周前|周四两|周四九|周日 ,|周日下|周末我|周里|命|和周|和周日|和太
    -1:和太太|咖|咖啡|咖啡店|咖啡的|咱们下|品 ,|品我|品手|品手册|品过|哦|哦 ,|哪
    -1:哪一天|哪个合|哪天休|哪天合|哪天最|哪天有|哪头|哪段|售楼|售楼处|啡|啡店
    -1:啡的|啥|啥时|啥时候|喂|喜欢哪|喝|嗯|嘞|嘞 ,|四 , 下|四两|四两点|四九
    -1:四九点|四回|四回了|四天|四我们|四的|回 .|回了|回了 ,|回事|回头我|回来找
    -1:回绝|因|因为|图纸|圈|在前|在后|在后面|在家|在店|在店里|在您公|在您店
    -1:在用 ,|在用 .|在的时|在线|在线上|在这|在高|在高新|场|场 , 您|场 .|坊路
    -1:坊路那|坐 .|坑您|块儿来|培|培训|处|处门|处门口|复杂|复述|复述一|多一
    -1:多个|多了|大|大 ,|大家|大老|天下班|天中|天中午|天休|天休息|天内|天去
    -1:天去您|天合|天合适|天在|天带|天必|天必须|天打|天打了|天是|天最|天有
    -1:天有空|天的|天能|太一|太不|太太|太太一|失望|失望的|头我|奖金|套 .|套了
    -1:套了 ,|她|好 , 我|好东|好东西|好嘞|好嘞 ,|好心|好的 ,|好的东|好说|如何|娘
    -1:子 , 我|子也|子住|子想|子想想|子报|子来|子真|字 .|字签|字签了|孩子想
    -1:孩子报|孩子来|孩子真|安装的|完|完再|完再决|完您|完这|完饭|定 , 还|定 ?
    -1:定位|定哪|定就|定时|定时间|定有|定的 .|定金|定金 ,|实不|客人往|客户
    -1:客户 .|室 ?|家人来|家同|家同行|家子|寄两|对 , 四|对面走|封|封邮|封邮件
    -1:小何|小公|小公司|小孩|小店|就不打|就今|就今天|就作|就作废|就剩|就剩两
    -1:就十二|就去|就完|就帮|就当您|就成|就找|就挂|就是 0|就没有|就能办|就能看
    -1:就走 .|就转|就转不|就这一|就这个|就问|就问一|局|局 ,|展厅见|工 .|工作
    -1:工前|工前 ,|工厂|工的|己想 ,|师一|带上|带家|带家人|带方|带方案|带样
    -1:带样品|带着图|带身|带身份|干什|干什么|年前|应了|应了 .|应我|底想|底结
    -1:店 .|店了|店了 .|店门|店门口|废|座|建个|建个文|开就|开就能|开玩|开玩笑
    -1:开门前|弃了|弯|当 ?|当初为|当您|当您放|当我|当挡|当挡箭|当爹|当爹的|录
    -1:往对|往对面|得为|得为孩|得了 .|得及|得吗|得吗 ?|得开|得开 ,|得怎|得怎么
    -1:得想|得来|得没必|得给|得给我|得见我|得起吗|得这|微信吧|心吗|心吗 ?|心哪
    -1:心疼孩|必须到|忍心吗|忘|忘了|忙完这|快 ,|快 .|快 ?|快点 .|快递|念|怎么就
    -1:怎么看|思我|急 , 您|恕|恕我|恕我直|您 , 可|您 , 我|您 , 里|您 .|您一家|您三
    -1:您上回|您上次|您不买|您不到|您不来|您不点|您也不|您买|您了 ,|您了 .|您五
    -1:您五点|您从|您从名|您以为|您先|您再这|您刚|您刚才|您前|您前台|您厂
    -1:您厂里|您参|您可怜|您周|您周三|您和太|您哪会|您哪天|您喜|您喜欢|您回
    -1:您坑|您填|您太|您太太|您定 .|您定哪|您寄|您寄两|您带孩|您店门|您当面
    -1:您得空|您必|您必须|您忍|您忍心|您怎|您怎么|您意|您手下|您打算|您抽
    -1:您抽个|您抽空|您挑一|您接我|您放一|您放弃|您早|您明|您明天|您是不|您更
    -1:您最|您最后|您查|您核|您核对|您测|您测一|您演|您演示|您点开|您留个
    -1:您留意|您留着|您的会|您的小|您直|您直说|您看 .|您看什|您看呢|您看是
    -1:您看着|您确|您确认|您碰|您碰个|您稍|您稍等|您算|您算一|您约|您约上
    -1:您要的|您要真|您让|您让我|您记|您记一|您讲 ,|您说|您说个|您说得|您还要
    -1:您还记|您这是|您选 .|您选一|您选哪|您骗|情况 ,|惠就|惠就作|想买|想了
    -1:想吧|想想吧|想清|想清楚|想知|想知道|想约|想约您|意 ?|意了|意了 ,|意思我
    -1:意给|意见 .|慢慢看|慢慢说|慢看|慢看 .|慢说|慢说 .|成 ?|成不成|成了|我 , 我
    -1:我一次|我三|我上门|我下周|我不接|我不管|我个|我个准|我了解|我今|我今晚
    -1:我们一|我们八|我们公|我们在|我们组|我会转|我先|我再问|我十|我十点
    -1:我发您|我同事|我后|我后天|我大|我就当|我就找|我就是|我就没|我带|我带方
    -1:我带样|我带着|我帮|我帮您|我建|我建个|我微|我微信|我想约|我打给|我把价
    -1:我把您|我整|我整理|我明天|我明早|我晚上|我有意|我来这|我熟|我电|我电话
    -1:我登|我登门|我直接|我直言|我看|我等您|我让助|我说得|我这边|我邮|我邮件
    -1:我都排|我都行|我顺|或星|或星期|或者|或者您|房 ?|房子|手下|手下人|手册发
    -1:才做|打 , 您|打扰|打过一|打麻|打麻将|扣|扫|扭|扰|批货|找个|找理|找理由|技
    -1:技术|把价|把价目|把图|把字|把字签|把您|把您从|把话|把课|把课程|抓|报 ,
    -1:报价单|报告|抽个|抽个空|抽空|担得|担得起|拆|拐|拒绝 ,|拖了 ,|拖到|拜 ,
    -1:拜访|拜访一|拨|拨人|拿 .|拿没|拿没时|挑个日|挑时|挑时间|挡|挡箭|挡箭牌
    -1:挤|挺好|掂|掂量|掂量 .|掉了|排一|排一次|排得开|排队 ,|接 ,|接不|接吗
    -1:接吗 ?|接您|接我短|推销的|提过|搞|撞|撞上|撞上您|收 .|收到 ,|收费|放一
    -1:放弃|放弃了|故|敢保|敢保证|数了|整 ,|文件|文件夹|料齐|料齐了|新区|方便 ,
    -1:方便还|方案|日下|日下午|日周|日子|日星|日星期|早九|早九点|时候 .|时候 ?
    -1:时候别|时候方|时候来|时候见|时候顺|时间 ?|时间呢|时间您|明|明后|明天上
    -1:明天中|明天十|明天晚|明早|明白怎|星期二|星期天|昧问|昧问一|是 .|是 0 月
    -1:是不收|是不是|是不来|是事|是事实|是别|是十二|是十点|是后|是周一|是哪儿
    -1:是好事|是学|是晚|是晚上|是来|是的 ,|是老板|是自己|是装|是谁|是跟|是转
    -1:是转账|是这样|是零|晚一|晚一分|晚上六|晚上我|晚做|晚做好|晚八|晚八点
    -1:最后确|最后问|月七|月二|月二十|月二号|月八|月八号|月六|月六号|月初|月奖
    -1:月奖金|月还有|有三五|有了|有仇|有分|有哪|有意|有效|有时|有时间|有没
    -1:有没有|有谁|有谁要|有这|有这个|有问|有问题|望的|望的 .|期|期二|期天
    -1:期天下|末我|本 ,|本不|本不是|本人|本册|本给|本给您|机来|杂|材|条街|来 ,
    -1:来 , 这|来 .|来了六|来吗|来吗 ?|来听|来得及|来推|来看看|来给|来给您|来还
    -1:来还是|来这一|来都|杯咖|杯咖啡|板娘|果|查 ,|查一|查一下|查收|查收 .
    -1:样 , 没|样 ?|样品 ,|样品过|样机|样机来|核一|核一下|根本不|格局|楼|楼下 ,
    -1:楼会|楼会议|楼处|楼处门|模的|模的公|欠我|次|次 , 您|次不|次再|次电
    -1:次电话|次见|次见面|欢哪|步 ,|段|比他|比他们|毛病 ,|气不|求您|求您了|沙
    -1:沙龙|没什|没什么|没别|没别的|没变|没听|没工|没工夫|没您|没您这|没意
    -1:没有了|没有哪|没说|没这店|泄|法 ,|法 , 您|洗|测|测一|测一下|浪|浪费|清 ,
    -1:清闲|满意 ?|演示一|灯|炉|点 , 不|点 , 在|点 , 地|点 , 对|点 , 展|点 , 或
    -1:点 , 要|点 , 视|点 , 贵|点下|点下班|点主|点主都|点之间|点也|点也行|点到 .
    -1:点半 .|点半三|点半我|点半有|点开|点开就|点您不|点我在|点我带|点我有
    -1:点整|点整 ,|点来|点来 .|点给您|点都行|烦您|熟 ,|爱人|爹|爹的|牌 .|犟|玩笑
    -1:玩笑 .|现金|班 .|班前|班后|班后 ,|班我|理把|理由了|理的 .|生都|用 ,|用 , 我
    -1:用不上|用您|用签|用签字|甩在|甩在后|由了|电话合|电话方|电话是|电费
    -1:电费单|留个|留着|留着 ,|病 ,|登记|登门|白怎|白怎么|百个|百分|百分之|百遍
    -1:百遍了|的 , 早|的 0|的下|的下午|的不|的不是|的了 .|的事 ,|的人 .|的人都
    -1:的会|的会 ,|的吗|的吗 ?|的客户|的对|的小何|的工程|的师|的师傅|的房|的报
    -1:的报价|的来|的电|的电话|的那个|盒|目录|目表|盯着|直言|直言 ,|直说|直说 ,
    -1:看 , 好|看什|看什么|看到|看可以|看可好|看呢|看呢 ?|看哪头|看您 ?|看我
    -1:看是|看看|看看 .|看看我|看看行|看行|看行不|真有|眼 ?|着 ?|着图|着图纸
    -1:着定|着定 .|着看|着看 .|瞅瞅|短信|短信提|短说 .|确实不|磨坊|磨坊路|示一
    -1:示一下|礼拜 ,|程师一|程表|稍等 ,|税|站上|笑 .|等 ,|等 , 我|等您 ,|等您 .
    -1:答应了|答应我|签也行|算 ?|管公|管公司|箭|箭牌|箭牌 .|箱 ,|系统 ,|约上
    -1:约上了|约个|约个时|约您|线上|线上等|线了|线了 ,|组|给 ,|给孩|给孩子
    -1:给您回|给您寄|给您报|给您最|给您测|给您演|给您留|给您约|给您讲|给我个
    -1:给过|给过您|绝 ,|统 ,|维|网站|网站上|置我|老板娘|考虑到|者|者周六|者您|耗
    -1:耽误您|耽误我|聊聊|聊聊 ,|肯定有|肯给|能不|能不能|能做主|能办|能办 .
    -1:能来吗|能看 .|能进|脑子|腾讯|腾讯会|自|自家|般几|般几点|色的|色的 .|营
    -1:虑到|行|行 , 下|行甩|行甩在|补|补贴|表我|被同|被同行|装了|装了 ,|装的
    -1:要 , 那|要不我|要么四|要再|要去|要找|要是有|要是没|要的|要看|要真|要这
    -1:见 ?|见一次|见一面|见您|见我|见我 .|见面 ,|观一|规模的|视频会|视频我
    -1:觉得没|解一|解一下|解了|言|言 ,|言 , 您|计师|订|订单|让助|让助理|让我过
    -1:训|议 ,|议 , 我|议 .|议室 ,|讯|讯会|讯会议|记一|记一下|记下来|记得吗
    -1:讲 , 您|讲不|讲座|设计|设计师|访一|访一下|证 .|评估|诉|诉我|诊|试 ,|试一
    -1:试用|试驾|话 , 听|话 , 周|话了 ,|话合|话合适|话方|话方便|话是|误您|误您一
    -1:误我|说一句|说一遍|说不 ,|说个时|说哪|说定|说得太|说明|说错|说错了|课程
    -1:课程表|谁没|谁要|谈了|谢您 .|谢您接|负|负责|货 , 周|贴|贵 ,|贵公|贵公司
    -1:费 ,|费单|走 ,|走了 ,|走人 .|起吗|起吗 ?|起来 .|跟您核|跟您确|跟您碰|跟我们
    -1:跟我来|跟技|跟技术|跟老板|跟钱|跟钱有|身份|身份证|车了|车间|转不过|转账
    -1:转转|转转 ,|边一|达|过 , 您|过一个|过不|过了这|过去讲|过年|过年前|过弯
    -1:过您那|过日|过日子|过期|近好|近期|还得|还想|还是十|还是后|还是您|还是晚
    -1:还是转|还有谁|还要|这一套|这两天|这个理|这个电|这么管|这么说|这单
    -1:这周五|这块|这是在|这村|这条|这次|这次不|这点主|这阵 ,|进步|连五|连五分
    -1:述|述一|退 .|送到|适您|选 .|选哪|选哪个|递|通知|通过一|遍了|遍啊|遍啊 ,
    -1:遍电|遍电话|道 , 可|道理 .|那天|那就十|那您哪|那我就|那批|那批货|那点
    -1:那边一|那阵|那阵子|邮件 .|邮件发|邮件还|邮箱 ,|都不行|都做|都做不|都在用
    -1:都在的|都定|都挤|都排得|都撞|都撞上|都是这|都有 .|都用|都给|都给您|里几
    -1:里坐|里坐坐|里没|量 .|金 ,|钟 ,|钱 , 看|钱有|钱有仇|链|链接|销的|锅炉|长 ,
    -1:门 , 您|门前|门口|门店|门的|门的工|门给|门给您|问|问 ,|问得|问您一|问问 ,
    -1:问题 .|问题 ?|闲的|间|间 , 就|间 , 您|间 , 我|间 ?|间呢|间当挡|间您|间您说
    -1:队 ,|队呢|队呢 ,|防着我|阵 ,|附近|陈|除了|除了周|陪|陪您|陪您去|随便挑
    -1:难 ,|难伺|难伺候|难得|难说|难说话|集|零|需|需要|需要 ,|面 ,|面 .|面 ?|面走
    -1:面还|面还有|页 .|顶|顺便跟|顺利|须到|频会|频会议|频我|题 .|题 ?|额的事
    -1:风险|餐|驾|验|验课|验课 ,|高新|高新区|麻将|麻烦您|齐了
    -2:!|'d be in|'d like|'d look|'d look at|'d think|'ll ask the|'ll be sold|'ll bring|'ll have|'ll leave
    -2:'ll let|'ll let you|'ll send the|'ll share|'m afraid|'m in|'re away|'re busy it|'re on the|'re only
    -2:'re wrong|'re wrong about|'s a good|'s a queue|'s bad|'s booked|'s coming|'s coming to|'s for
    -2:'s friday|'s got|'s monday|'s no|'s on its|'s thursday the|'s up|'s up to|'ve filled|'ve filled in
    -2:'ve got no|'ve only|'ve thursday|'ve wasted half|, 0 0|, 一个|, 三个|, 不打|, 不用|, 两
    -2:, 两点|, 之|, 之后|, 九|, 九点|, 也就|, 二|, 八|, 写|, 刚才|, 别怪|, 到底|, 十一
    -2:, 十二|, 十点|, 反|, 反正|, 听您|, 周三|, 周日|, 四|, 四点|, 在|, 在您|, 好吧
    -2:, 对吗|, 就当|, 带|, 得|, 忙|, 您一|, 您下|, 您听|, 您和|, 您定|, 您就|, 您挑
    -2:, 您最|, 您给|, 您能|, 我准|, 我可|, 我拿|, 我查|, 我等|, 我让|, 我说|, 我随
    -2:, 把|, 报|, 数|, 数据|, 早晚|, 时|, 是下|, 没有|, 痛|, 痛快|, 看完|, 礼|, 礼拜
    -2:, 等着|, 考|, 考虑|, 茶|, 要不|, 要么|, 说您|, 赶紧|, 躲|, 这两|, 这回|, 这就
    -2:, 选|, 选一|, 那先|, 错|, 错过|, 顺便|0 0 a|0 a|0 december at|0 th at|0 号礼|? give
    -2:? give me|^ a bigger|^ a lot|^ all|^ be|^ believe|^ bring|^ bring the|^ but ours|^ by|^ come on
    -2:^ could we|^ does|^ either|^ either you|^ fine i|^ for|^ for the|^ friday 's|^ great i|^ have you
    -2:^ i have|^ i heard|^ it isn't|^ it runs|^ keep|^ last one|^ lunch|^ lunch is|^ mr|^ my manager|^ name
    -2:^ no problem|^ oh please|^ on thursday|^ one moment|^ only three|^ other|^ other firms|^ perfect
    -2:^ places|^ places are|^ quarter|^ quarter past|^ right you|^ sure go|^ that sounds|^ the discount
    -2:^ the lease|^ the system|^ this friday|^ thursday at|^ we spoke|^ when could|^ when would|^ which
    -2:^ will|^ would thursday|^ you always|^ you keep|^ you mentioned|^ you people|^ you say|^ you tell
    -2:^ your wife|^ 一般|^ 下个|^ 下午|^ 不好|^ 不用|^ 不续|^ 不耽|^ 人|^ 人家|^ 今|^ 他
    -2:^ 你们|^ 别人|^ 别再|^ 别的|^ 别跟|^ 只|^ 同行|^ 名字|^ 周一|^ 回|^ 回头|^ 客
    -2:^ 就这|^ 应|^ 应该|^ 您下|^ 您几|^ 您可|^ 您好|^ 您对|^ 您弟|^ 您换|^ 您点
    -2:^ 您跟|^ 您躲|^ 我可|^ 我把|^ 我明|^ 我说|^ 我这|^ 我重|^ 我问|^ 打|^ 拒|^ 拒绝
    -2:^ 方便|^ 方案|^ 有三|^ 机会|^ 样|^ 活|^ 活动|^ 真没|^ 确|^ 确实|^ 给|^ 给您|^ 胡
    -2:^ 能|^ 能不|^ 让|^ 让您|^ 资料|^ 送|^ 送货|^ 那行|^ 难|^ 领|^ 领导|a bigger
    -2:a bigger firm|a bit more|a copy of|a day that|a first|a folder|a folder with|a holiday|a hundred
    -2:a hundred times|a joke|a look|a massive|a moment|a one|a password|a password to|a queue|a signature
    -2:about four|about price|about to|accept that|after next|after next ?|after the holidays|after work
    -2:afternoon which|afternoon which is|agreed|all that|all that time|an answer i|an email|an excuse and
    -2:an hour of|an option|and another|and friday|and friday at|and it won't|and nobody|and see|and see you
    -2:and sign|and then|and this|and this is|and thursday|and thursday are|and thursdays|and we both
    -2:and you 'll|and you won't|and your wife|answer i|anyone would|anything but|app|are only|are only two
    -2:are three|are you going|as it is|ashamed|ask the engineer|asked me|asked me to|asking for
    -2:asking for a|at any|at eight|at eleven and|at four ?|at half|at least hear|at noon|at noon on
    -2:at this price|at two and|at your|back at|back on|bad moment|bank|basics|bay|be a|be ashamed
    -2:be better ?|be honest|be in touch|be mad not|be out|be out of|be silly|be silly to|be sold|before and
    -2:before you 'd|behind your|believe|believe me|bigger firm|bigger firm would|bit more|block
    -2:both know it|bring the|busy ?|busy it|busy it 's|but not|but not for|but ours|by ?|by a|by at|call on
    -2:call you|calmer|can do anything|can have|can have a|can pay|can you|can't believe|can't do|can't make
    -2:can't miss|cancel|canteen|care|catch you|chen|clear|clearly haven't|clinics|close|closes|closes at
    -2:closes at midnight|closing|come|come by on|come in|come on|comes to|competitors|completely you
    -2:copy of|copy of the|costing|could at|could at least|could i come|couple|customers are|day after
    -2:day next|day next week|day of|day of the|day that|deal 's|december|december at|december at ten
    -2:december two|decide anything|demo|details to|did the|did you|do|do anything but|do need|do that
    -2:do you ?|don't hang|don't see|double|down and|downtime|driver|drivers|drop by ?|drop in|easier ?|eat
    -2:eleven and|eleven on|email|ends on|enjoy|evening after|excuse|explain|fee|filled in the|finds
    -2:finds the|firm would|first it|first it 's|fixed for|folder with|for a call|for friday|for something
    -2:for thirty|for thirty days|for you all|for you and|form|forms|fortnight|forty pounds|forty pounds a
    -2:forward|forward you|forward you the|four days|four in the|free for|friday after|friday be all
    -2:friday or the|friday then|get a|get a first|get about|gets a|getting|give it|give me|give me a
    -2:goes up|golf|good i|good or|got no|got to|grab|great i|guts|had to|hale|half a|half past
    -2:half past ten|happy with|happy with them|has to be|have a look|have had|have it|have to decide
    -2:have two|have you got|he 's|hear from|hear me|hear me out|hit|holiday|holidays|hour of|house ?
    -2:how much|how much longer|hundred times|i 'll bring|i 'll leave|i 'll let|i 'll share|i 'm afraid
    -2:i 'm in|i 've filled|i 've thursday|i believe|i can't|i don't have|i give|i give it|i got|i may
    -2:i only want|i said|i will|i won't hold|if it isn't|if your|in an|in an hour|in and|in by
    -2:in on saturday|in stock|in stock and|in the evening|in touch|in town|is at|is costing|is free|is in
    -2:is the thanks|isn't an|isn't for you|it 's for|it 's on|it 's up|it after|it comes|it comes to
    -2:it depends|it depends on|it nobody|it on|it runs|it takes twenty|it there|it to|it up|it won't
    -2:it won't be|it would|itself|join|joining|joke|just do|just say|just so|just so you|keep saying
    -2:kids to|kinder on|kinder on your|know you 're|last friday|last week|late|lease|least hear
    -2:least hear me|leave it|leave it there|leave me|leeds|left and|left at|left at this|let me know
    -2:let you go|li|licence|list today|log|log in|login|longer are|longer are you|look ?|lunch is at
    -2:mad not|mad not to|make sure|make sure you|massive|may be|may not|me ?|me a day|me and|me down|me one
    -2:me thursday|me to call|me who|me why|mentioned a|mill|mill road|mind|minute|miss it|moment ?|moment i
    -2:moment i 'll|moment to|monday be|monday is|monday morning|money isn't|month if|months|more to
    -2:morning i|morning or in|morning or the|mr hale|mr li|much longer|much longer are|my boss|my manager
    -2:name on|nearly|need a|need a password|needed|neighbour 's|new one|next ?|next monday|next tuesday
    -2:nine on thursday|nine to|ninth|no contract|no if|no if it|no problem|noon|noon on|not a minute
    -2:not for|not going|not going to|not monday|not to grab|november 0|november 0 th|number i
    -2:o'clock tomorrow|of a manager|of december two|of next|of the month|off ?|oh please|on mill
    -2:on mill road|on monday|on monday and|on our website|on saturday at|on the 0|on the first
    -2:on thursday morning|on tuesdays|once you|once you 've|one left|one left and|one moment|one moment i
    -2:one or|only have|only three|only two|only two left|only want|only want to|option|or a|or afternoon
    -2:or afternoon ?|or friday ?|or in|or in the|or the afternoon|or the friday|or three days
    -2:or wednesday afternoon|other firms|our|our customers are|our list today|our price|our website|ours is
    -2:out ?|out on|out to|out to you|over and you|over to|over to you|owe|parcel|parking|password
    -2:password to|password to log|past five|past five on|past ten|perfect|phone again|phone down|places are
    -2:pop|possible|possible ?|possibly|possibly be|pounds a month|price goes|price goes up|problem
    -2:problem i|problem i 'll|proposal|put a|put it in|put the|quarter past five|queue|quieter|read that
    -2:reasonable|refuse ?|refused|report|ring you back|rule|run|said to|said yes|said you 're|same driver
    -2:saturday at eleven|saving money|say no if|say that|says|says they|says they 're|secretary|see you one
    -2:seen|send something|send the|send the contract|shall i call|share|share a|shop like|shop like yours
    -2:short one|show you the|show you what|signature|silly to|sit|six on|so come|so friday at|so i can
    -2:so i won't|so shall|so shall i|so tuesday|so we|so when are|so you 'd|so you 've|so you know|socket
    -2:something ?|something to|sorry for|st at eleven|station|stock and|stuck in|suit you for|suits you ?
    -2:sure go|sure go ahead|system closes|system closes at|take care|takes twenty|takes twenty minutes
    -2:talking|team|tell me who|tell me why|tell you|telling|ten o'clock|ten on friday|th at|th at ten
    -2:thanks i|thanks i get|that 's thursday|that be okay|that is|that model|that on|that sounds|that suits
    -2:that suits you|that time|that you refused|that you won't|the app|the bank|the basics|the children
    -2:the day after|the engineer|the evening|the evening ?|the fitter|the form|the forms|the friday
    -2:the friday after|the guts|the holidays|the last one|the lease|the meter|the month|the morning
    -2:the most|the new one|the parcel|the phone again|the price goes|the report|the same driver|the service
    -2:the short|the short one|the system|the system closes|the thanks|the thanks i|the third of|the twenty
    -2:the van 's|the water|the week after|the workshop|the year|them ?|there a day|there are only
    -2:there are three|they 'll|they 're busy|they all|thinks|third of|third of december|thirty days
    -2:thirty days and|this evening|this friday|this friday or|this price and|thought about|three o'clock
    -2:throw it|thursday 's|thursday are|thursday december|thursday december 0|thursday is
    -2:thursday morning ?|thursday morning and|thursday the third|thursday the twenty|time and i|time to
    -2:times and|times and i|to be honest|to be there|to come to|to decide anything|to grab|to grow|to hit
    -2:to log|to log in|to ring you|to say no|to show you|to three|to turn|today|told me|told you
    -2:try you again|tuesday ?|tuesday evening|tuesday the|tuesday the first|tuesdays|tuesdays and
    -2:tuesdays and thursdays|turn|turning|two in|two in the|two left|two left at|two or three|two years
    -2:until|until april|until five|up at|up at midnight|use it|usually|van 's|vans|very|viewing|was it
    -2:was the|wash|wasted half|water|we 're still|we 've never|we did|we do for|wednesday 0 december
    -2:wednesday afternoon|wednesday and|wednesday and thursday|wednesday evening|wednesday evening ?
    -2:wednesday so|week after|week after next|week on|week or|week which|weekend so|weekends|weekends as
    -2:weekends as well|what we do|what would|what would have|whether|whether you|which day|which one
    -2:whichever you|wife would|with me|with me and|won't even|won't hold|word i|works for|works for you
    -2:would friday be|would monday|would monday be|wrong with it|yesterday|you 'd look|you 'll have
    -2:you 're away|you 're only|you 're wrong|you again|you all|you always|you and|you and this|you any
    -2:you as|you asked me|you at four|you better|you can pay|you can't miss|you clearly haven't
    -2:you could at|you do need|you don't sign|you drive|you eat|you find|you for your|you get a|you go
    -2:you going|you going to|you got|you got something|you have|you haven't got|you keep saying
    -2:you know the|you mentioned|you mentioned a|you monday|you need a|you off our|you or|you people
    -2:you read|you refused|you right|you said yes|you say that|you stop|you the address|you tomorrow
    -2:you want your|you won't even|you wouldn't|your children|your competitors|your email|your family
    -2:your head|your neighbour 's|your number i|your secretary|your site|your way|your week|your wife would
    -2:一 , 八|一 , 早|一个不|一九|一九点|一刻|一句 ,|一句话|一台|一圈|一声 ,
    -2:一天 ?|一天我|一小|一小时|一我再|一早|一本|一点 ?|一点的|一直打|一行
    -2:一过|一过 ,|一面好|七点|三十天|三点好|三百|上七|上七点|上了|上到|上午 ,
    -2:上午我|上去了|上班 ,|上等|下 , 行|下午一|下午两|下周五|下周六|下您|下时
    -2:下时间|下来 ,|下楼的|不|不变 .|不定 ,|不定下|不对|不对 ,|不对 ?|不忙 ?|不急
    -2:不懂这|不挂|不挂 .|不是下|不是没|不是这|不满|不满意|不然|不着|不着急
    -2:不签 ,|不算|不管|不给我|不续|不续约|不能这|不花|不花钱|不行 .|不行的
    -2:不要紧|不许|不起 .|不过|不过十|不错|专|两台|两台 ,|两天|两次|两次 ,
    -2:两点我|个不|个仓|个仓库|个位|个位子|个功|个功能|个在|个头|个对|个年
    -2:个数|个点 ,|个的|个的 .|个颜|个颜色|中午|中午 ,|为了|主意|主都|么处
    -2:么处理|么定|么定了|么意|么还|么都|之后没|之间|九点半|也不要|也在|也太大
    -2:也就|也成|也成 ,|也是这|也有|也没办|买 .|了 , 到|了 , 是|了再|了再说|了哈
    -2:了哈 ,|了我|了新|了算 .|了给|了给您|争|事 , 您|事多 ,|事没|事没事|事签
    -2:事签字|二 , 您|二 , 这|二三|二下|二下午|二不|二不是|二月一|二点|二点一
    -2:亏的是|五 .|五两|五两点|五年 .|五还|五还是|交钱|产|产品|人想|什么意
    -2:什么都|今晚十|今晚还|从|仓库 .|以 ,|以吗|以吗 ?|们一|们的|们经|们经理
    -2:们自|们自己|们见|们说|们贵|们这边|件|价是|优惠每|会 ?|会一直|会上|会在
    -2:会议室|传|你|便 ?|便吗|便吗 ?|便接|便的|便的话|便聊|便见|便说|便说话|信号
    -2:信号断|俺|倍 .|借口 .|做不了|做完 .|傍|傍晚|像您|像您这|儿 , 您|儿 ?|先说
    -2:光 ,|光了|公司 .|六点半|共|关门|兴隆|兴隆 .|养|册|再也|再推|再跟|再跟我
    -2:再问|写 ,|写在|写在合|决|准时|准时到|几个人|几年级|分钟都|划掉|划算
    -2:划算 .|刚才信|刚换|刚换了|初一|删|别再|别再跟|别来|别让|别跟|别跟我
    -2:到 , 您|到吗|到吗 ?|到哪儿|到四|到您手|到时|到时候|到现|刻|前 ,|前台 ,
    -2:前台了|力都|力都没|办法|办法 .|加您|加您微|务 ?|助|十二|十天|十点到|午一
    -2:午一点|午两|午两点|午带|午方|午方便|卖光|卖光了|印|厂 ,|厂里 ?|去 ,|去年
    -2:去找|去找您|去问|又不是|友 .|反正|反正吃|发个|发您 ,|发您了|发票|发过
    -2:发过去|取消了|变 .|口 ,|口 .|口等您|句话|句话 .|可不是|可以 ,|可以吗
    -2:可别让|可就|可怜|可是|可没|台 , 您|台了|台了 ,|号 , 上|号 , 下|号 , 礼|号断
    -2:号断了|号礼|号礼拜|司 .|叽 .|合同样|合同里|合着|合适|同样本|同里|名额还
    -2:后 , 或|后再|后再也|后天晚|后没|吧 .|听 ,|听 , 也|听您|听懂|呗|呢 , 您|呢 .
    -2:周一早|周二|周二下|周二不|周五 ,|周五两|周六 ,|周四|周四您|周四我|周四早
    -2:周四还|周日上|和|咱们见|咱们说|哈|哈 ,|哪个时|哪位|哪儿不|哪儿了|哪天得
    -2:哪天来|哪里|商量|啊 , 周|四 , 我|四五|四您|四我|四早|四早上|四点 ,|四还
    -2:四还是|回可|在厂|在厂里|在合|在合同|在地|在地铁|在展|在展会|在用|在管
    -2:在还|在还是|地址 .|地方|地铁|地铁口|址 .|坐着|声 ,|复一|复一遍|夏|夏天
    -2:多少 .|天一|天上午|天上班|天得|天得闲|天您|天成|天我去|天降|天降温|太大
    -2:太大了|头有|头的|好 , 那|好事|好玩|如|婆|婆 ,|婆 , 就|字我不|字版|存|孩子 ,
    -2:安装|定|定 ,|定下|定了 ,|客户我|客户都|室 , 没|家人|家孩|家孩子|家就|家的
    -2:寒心 .|对 ?|对一|对一下|对不对|对吗|对吗 ?|就不再|就多|就当|就得走|就忍
    -2:就忍心|就是不|就没了|就能|就说不|居|展会|展会上|展厅|差一|己不|己带
    -2:己想|己看|己看着|师 .|带工|带工程|帮我|年 ,|年夏|年夏天|年级|年级了|年纪
    -2:年都有|库 .|应该是|底 , 您|店里 .|开春|开门|弃|弟弟|当初|彩|彩页|彩页我
    -2:很多人|得出来|得慌|得空 ,|得见|得走|得走人|得起|得问|得闲 ,|心上|心让
    -2:心里有|忍心让|忙 ?|快一|怎么处|怎么还|怜|思 , 刚|思 , 您|急|怪我没|总部
    -2:您 , 一|您一分|您一句|您下楼|您下班|您不懂|您不能|您争|您几|您别|您同事
    -2:您和|您好 ,|您家孩|您就忍|您带|您弟|您弟弟|您心|您想好|您才|您打电
    -2:您打过|您报|您拿|您挑个|您换|您换一|您是老|您爱人|您留的|您看可|您给个
    -2:您能|您能来|您被|您讲|您讲讲|您躲|您过|您还|您这行|您那|您那会|您都
    -2:您随|您随便|惠每|惠都|想不想|愉|愉快|愉快 .|意 , 我|意兴|意兴隆|意见|慌
    -2:懂事|成 , 我|我 ?|我一|我不挂|我为您|我们的|我们经|我们自|我们贵|我先说
    -2:我再联|我准|我准时|我刚|我到|我加您|我去问|我发个|我可不|我可是|我哪
    -2:我哪天|我回|我在您|我就|我就得|我带工|我拿|我放前|我是|我有|我查|我没提
    -2:我用|我的 ,|我直|我等|我答|我记下|我还|我这就|我重|我重复|我问|我随
    -2:我随时|我鸽|我鸽子|截|截止|截止 ,|户|户 .|户我|户我见|户都|房 ,|才信
    -2:才信号|打 .|打了 .|打的|扯|扰您了|找个您|找您 ,|找您 .|把报|把报价|把案
    -2:把案例|把资|把资料|抢着|抢着要|报一|报一下|报上|报上去|拒绝我|拜一|拿主
    -2:拿主意|挂 .|挑个|捎|掉 .|排|排队|接也|接着|推给|推给您|提前|提醒您|撑|收
    -2:收到|改了|改天|放前|放前台|放心 ,|放我|放我鸽|整理一|文|料发|料发您|断了
    -2:新车|方便 ?|方便吗|方便接|方便的|方便见|方便说|日 ,|日上|日上午|日子 ,
    -2:日子 .|早 ,|早上 ,|时|时到|时到 .|时间是|明儿|明天降|明年夏|星期一|昨天
    -2:是上|是不行|是人|是从|是免|是十一|是去|是去年|是周三|是总|是明天|是最
    -2:是最后|是用|是电|是电话|是通|是骗|是骗子|晚上 ,|晚上七|晚十|晚十二|晚点
    -2:晚还是|月一|月一号|有专|有个|有吧|朋友 .|服了|服了 .|服务 ?|期一|期五 ,
    -2:期四 ,|末 ,|李|材料|条件|来 , 行|来一|来一趟|来找|来找我|来的 ,|来试|杯|标
    -2:样下|样下去|样本|样的事|核对|核对一|格 , 还|案例|档 .|楚 .|楼的|楼的时
    -2:次 ,|次 , 都|款 ,|款是|止|止 ,|正吃|正吃亏|比价|比价 ,|比您|比您现|气 , 应
    -2:求|没了 ,|没事没|没做|没办|没办法|没提|没提醒|没碰|没碰上|没礼|没礼貌
    -2:没考|活|活 ,|活动|派|消了|消息 .|清楚 .|温|温 ,|温 , 您|满意的|满足|演|演示
    -2:灰|点 , 一|点 , 没|点 , 这|点 ?|点一过|点不|点头|点好|点跟|照样|熟|片|率|王
    -2:现在还|现在这|理一|理一份|理的|生意兴|用 .|电话 ?|疼孩|疼孩子|痛快点|登
    -2:百多|的 , 怎|的 , 您|的 , 跟|的 , 这|的 , 那|的了|的事您|的价|的厂|的厂 ,
    -2:的周|的多|的客|的就|的是十|的老|的老板|的话|的车|的钱|直打|直接|看 , 这
    -2:看一眼|看了|看可|看得|看得出|看您 .|看您哪|看您就|看房|看房 ,|看着|看这
    -2:真是|真没|真没见|着不|着呢 ,|着急|着想|着被|着要|着要 .|瞅|短信发|碰一
    -2:碰一面|碰上|磨叽 .|礼拜一|礼貌|祝您生|票|程 ,|程师 .|稍等一|笑话您|第|等
    -2:等 .|等一|等了|等到|算话|算话 ,|管您|系您 .|红|约 ,|级|级了|级了 ?|纪|线
    -2:经理 .|给您看|绝不|绝对|续约|缩|罢|罢了|罢了 .|翻一|老婆|老婆 ,|老的
    -2:考虑的|聊 .|聊 ?|聊十|胡|能看|能这|自动|自己不|自己带|自己想|自己看
    -2:花钱 ,|董|董事|董事签|蓝|蓝的|虑 , 考|虑的|表发|表发您|表推|表推给|装 ,
    -2:要 ,|要 , 我|要 , 没|要就|要就说|要是不|见一|见过您|视频聊|议室|记下|记的
    -2:讲 ,|讲 ?|讲讲|访您|话 , 下|话 ?|话您 .|话算|话算话|该是|说 , 别|说什|说什么
    -2:说周三|说周五|说没|说没预|说话算|说说|谁都有|调|貌|货的|贵一|贵一点|资
    -2:走人|赵|赶紧|起 .|起家|足|跟您讲|跟我|路过 ,|躲|躲不|躲不过|躲得|车吗
    -2:车吗 ?|软|辈|过 ,|过一次|过十|过十五|过去 ,|过电|过电话|过目|过目 .|过这
    -2:近|还是五|还是明|还是电|还有一|这一行|这两个|这个年|这个的|这个颜
    -2:这么定|这价|这儿 ,|这周末|这回|这回可|这家|这样下|这话我|远|退货|送货
    -2:送货的|通 .|通过|道的|那一|那会|那会儿|那就这|那行|那行 ,|邮过|邮过去|邻
    -2:邻居|部|都在 ,|都有|都没碰|都看|都跑|醒您|醒您 .|里头|里头有|里有个|重复
    -2:重复一|钟 , 我|钟看|钟都|钟都不|铁|铁口|错了 ,|错过了|门口等|问一下
    -2:问一句|闲 ,|间是|队|降|降温|降温 ,|隆 .|面 , 我|面有|页我|页我让|顺便|顺道
    -2:预约|领情|领情 .|频聊|额还|饮|馆|马上到|骗子 ,|黄|齐
    -3:'d be surprised|'d better|'d love|'ll ask|'ll be|'ll be in|'ll fit|'ll fit in|'ll get|'ll get a
    -3:'ll look|'ll send it|'m going|'m going to|'m off|'m out|'m out of|'m sorry about|'re booked
    -3:'re booked in|'re busy|'re driving so|'re talking|'re talking about|'s entirely|'s entirely up|'s my
    -3:'s not that|'s out|'s room|'s too|'s too early|'ve made|'ve reached|'ve reached the|'ve really
    -3:'ve seen|'ve written|, 一年|, 上午|, 下午|, 不成|, 也得|, 信|, 其|, 其实|, 再|, 再见
    -3:, 周二|, 回|, 回头|, 您不|, 您再|, 您忙|, 您慢|, 您等|, 您行|, 您还|, 您选
    -3:, 我们|, 我再|, 我到|, 我想|, 我晚|, 我过|, 我都|, 方|, 方便|, 早上|, 早就
    -3:, 是周|, 电|, 电话|, 知|, 知道|, 祝|, 祝您|, 绝|, 行吧|, 街|, 说|, 说不|, 跟您
    -3:, 难|, 领|, 领导|, 马|, 马上|0 december|0 st|0 st at|0 日|? so|? 我|^ 0|^ 0 月|^ a child
    -3:^ a little|^ all right|^ and|^ but you|^ come|^ could you|^ everyone in|^ great|^ half|^ hello|^ hi
    -3:^ how long|^ i had|^ it takes|^ last|^ monday|^ most of|^ my diary|^ my director|^ next|^ no rush
    -3:^ nothing|^ of|^ of course|^ on|^ one|^ one more|^ people|^ shall|^ shall i|^ so that|^ sooner
    -3:^ sooner or|^ sorry|^ supplies|^ sure thing|^ surely you|^ thanks for|^ they all|^ to|^ tomorrow 's
    -3:^ tomorrow morning|^ we 'd|^ we 've|^ when 's|^ why|^ you asked|^ you can|^ you could|^ your brother
    -3:^ 今天|^ 优惠|^ 但我|^ 半|^ 半小|^ 可以|^ 听说|^ 周六|^ 大家|^ 就您|^ 工|^ 忙
    -3:^ 您再|^ 您发|^ 您就|^ 您慢|^ 您放|^ 您被|^ 成|^ 成 ,|^ 我为|^ 我会|^ 我只
    -3:^ 我领|^ 挂|^ 挂我|^ 星|^ 星期|^ 最后|^ 有|^ 机|^ 没问|^ 白|^ 真要|^ 等您|^ 谁
    -3:^ 谢|^ 谢谢|^ 这台|^ 这话|^ 那就|a bad time|a child could|a coffee|a contract|a copy
    -3:a director|a free|a gap|a gap at|a good enough|a good time|a heart|a lovely|a quick|a visit ?|a yes
    -3:about the paperwork|about two|after this|afternoon or|ahead|all right i|all right with|all week
    -3:all you|always say|am|an answer|an hour|and missed|and missed you|and saturday|and saturday morning
    -3:and so|and so is|and the|and your|answer|any more|anywhere|appreciate your|are about|are the
    -3:are you not|area|as well|as you|asking|at|at half nine|at least|at midnight|at midnight and
    -3:at nine on|at the moment|at your place|back out now|bad time|be crazy|be crazy to|be okay ?|be right
    -3:be signed|be signed by|be surprised|be surprised how|be that busy|be there thursday|before we|book
    -3:booked in|booked in for|both know that|both times|bring our|but our|by a director|by email|by us
    -3:can be|can make|can see that|can send|can't back|can't back out|can't promise it|can't seriously
    -3:child could|clients|come round|company|competitor|congratulations|copy|corner|council|course you need
    -3:crazy|crazy to|customers ask|date|daughter|dead|deadline|december 0 st|december suit|decide|depot
    -3:details|did everything|did everything you|didn't hear|didn't hear that|disappointed|do for|does it
    -3:don't even|don't get this|don't sign|don't think|door|driving so|each|each other|early to|either way
    -3:either you|end of the|ends|engineer and|enough reason|entirely|entirely up|entirely up to|evening and
    -3:every week|everyone in|everyone in the|everyone on the|exactly|except|face|facts|favour|final
    -3:find out|fine by|fit in|fitter|follow|for a quick|for it this|for the fitting|for you ?|four ?|fourth
    -3:fourth of|fourth of december|frankly you|friday|friday or|from me|front of|gap|gap at|get this
    -3:get this meeting|go ahead|go on|going to pretend|gone so|good enough reason|good time|good time ?
    -3:got something|got that wrong|green light|guarantee|had the|hang up|hang up until|have|have a heart
    -3:have you been|haven't got|head office you|her|here i|here i am|hi|hour so|how long have
    -3:how many users|how quiet|how quiet it|i 'd have|i 'd love|i 'll ask|i 'll fit|i 'll take|i 'm going
    -3:i 'm off|i 'm out|i 've already|i 've seen|i 've written|i am|i appreciate your|i ask|i call
    -3:i can send|i come and|i didn't hear|i don't get|i don't think|i find|i had to|i know a|i phone|i put
    -3:i see the|i think|i thought you|i won't hang|i won't let|if that 's|if the roof|if you don't
    -3:important|in ?|in a|in front|in front of|in the team|in three|in you|information|insulting|is going
    -3:is it ?|is on its|is that all|is there a|is this|is to|it 'll be|it 's entirely|it 's just|it 's too
    -3:it 's your|it again|it back|it costs|it for you|it it|it or not|it takes|it this|it this year
    -3:it to your|it you|know a good|know that 's|later|least|let me look|light|like to|lock|long have
    -3:long have you|lot of people|lovely|lunch hour|mail|main|many users|may i ask|me this|me to|mess
    -3:messed|midnight and|missed you both|mobile|monday 0|monday and|morning and|morning or friday
    -3:morning or wednesday|must be the|my diary|my director|my lunch|my lunch hour|need|neighbour|no i
    -3:no is fine|nobody else has|nonsense|not a good|not that|nothing i|now or|o'clock or|october|of a job
    -3:of change|of december suit|of those|off and|off to|on his|on it 's|on our|on sundays|on thursday i
    -3:on tuesday|on wednesday|on your hands|one ?|one for|one holding|one of those|one question|online
    -3:only a|open on|or is|or not|or the fourth|or your|our prices|out now|out of a|out so|pack|page
    -3:paperwork we|paperwork we do|partner ?|phone so|place ?|places|please|prefer to|pretend i
    -3:pretend i didn't|prices are|promise it|quiet it|quiet it is|rang|rate is|reached|reached the
    -3:right away|right i 'll|right with|right with you|ring|ring you|rivals|round the|round the corner|ruin
    -3:run a|run a company|running|saturday evening|say the same|saying no|scared of|see|see it|see the
    -3:see you at|seeing|seeing it|sending|sent the|seven|signed by a|signs off|signs off on|sit on|sits
    -3:sitting|sitting on|size|so friday morning|so here|so here i|so that|so that 's|so you can|so you have
    -3:sooner or|sooner or later|sort of|speaking|speaking to|st at|staff 's|staff 's safety|street|sundays
    -3:supplies|sure thing|surely you|surely you don't|surprised|surprised how|surprised how quiet|survey
    -3:take that|take you off|talking about|tax|tax office|that 's|that ?|that all|that all right|that wrong
    -3:the afternoon ?|the area|the blue|the corner|the council|the fine|the fourth|the fourth of|the kids
    -3:the old|the paperwork we|the phone so|the price is|the quote|the rate|the roof|the sales|the street
    -3:the tax|the tax office|the test|the third or|the time|the website|them|then it|there a|there thursday
    -3:third or|third or the|thirty|this afternoon or|this meeting|this price|this week is
    -3:thursday afternoon|thursday at four|thursday i|thursday morning or|thursdays|to call|to check|to do
    -3:to lose|to make it|to meet|to pick|to pick up|to pretend|to pretend i|to run a|to visit|to you by
    -3:to your inbox|together ?|told head|told head office|tomorrow 's|tomorrow ?|tomorrow evening|tone
    -3:too early to|took|town|trade fair|tried it|two and|two hundred|under the|understand it|understand the
    -3:up ?|users|wait till|warranty|was on|wasting|wasting my|way to run|we|we 'd|we 've got|we both
    -3:we both know|we fit|we fit it|week does|week is|what 's the|what sort|what sort of|what we
    -3:what you 're|whatsapp|which should|which should i|which would|who signs|who signs off|why i
    -3:with all the|with it ?|with you ?|won't hang|won't hang up|won't let|won't let you|would be
    -3:would tomorrow morning|would you say|written|year to|yes but|you 'd better|you 're booked
    -3:you 're talking|you 've reached|you 've really|you and i|you and your|you asked|you been
    -3:you both times|you by email|you can't|you can't back|you can't be|you can't seriously|you could
    -3:you don't even|you have time|you have to|you in on|you might|you need this|you should|you sit
    -3:you sit on|you this|you use|you want|your chance|your competitor|your customers|your daughter
    -3:your day|your number|your partner ?|your place ?|your rivals|your staff 's|your wife|your word
    -3:一分钟|一号|一声|一年|一月|一点不|一点还|一辈|一辈子|一遍 .|一面|三十号
    -3:三千|三天到|三您|三月份|上别|上午再|上大|上或|上来|上门 .|下个|下个月
    -3:下午四|下去 ,|不下周|不为|不为自|不买|不再|不合|不合适|不在乎|不好 ?
    -3:不怎|不怎么|不急 .|不想让|不打扰|不是周|不清楚|不知|不知道|不给|不耽
    -3:不耽误|不要 ,|不讲|不起|不进|东西您|两点 ,|个 , 我|个 ?|个价|个借|个借口
    -3:个冤|个冤枉|个地|个地址|个型|个型号|个大男|个季|个店|个您|个时间|个电
    -3:个电话|为自|为自己|么 ,|么好|么好的|么磨|么磨叽|之前不|也想|也没事
    -3:也没用|也能|了 , 怎|了事|了事 ,|了吧 ?|了算|事不急|事您|二楼|五也|五年
    -3:五早|五早上|五点|人在|人都不|代了|们 ,|们也|们公|们公司|件打|会一|传一
    -3:但我|但我们|位子|低|候在|借|借口|儿 .|先用|六 ,|其|其实|再打 ,|再给|再给您
    -3:再联|再联系|再见|再见 .|再这|出了事|分机|分机了|分钟 .|别怪|别怪我|到 ,
    -3:到了 ,|到哪|到底|到期|前一|前一天|前不|前台|前我|办事|功能|包|十一月
    -3:十一点|十号|十号 ,|午再|午再打|午四|午四点|半小|半小时|卖|厅|压根|压根没
    -3:去|去 , 您|去您那|去的 ,|发条|取消|可不|可就不|号码|叽|吃亏|吃亏的|吃饭
    -3:吃饭 .|名额|吧|周三 ,|周三您|周五也|周五早|周六|周四十|周日 ?|哪一条
    -3:哪个 ?|啊|啊 ,|器一|四十|四十一|四点我|回事 .|回您电|回我|圈子|圈子里
    -3:在 , 周|在前台|在您|在眼|在眼前|在门|在门口|坊|坑|块儿|型|型号|处理
    -3:处理的|备|多少|多少 ,|多问|够 ,|大了 ,|大男|大男人|天不定|天十点|天来
    -3:好不|好不好|好的|嫌贵|子 ,|子 .|子不|子就|子有|子里都|字|季|孩子不|定的
    -3:实说|室 ,|害|家 .|家都是|对 ,|对 , 我|对比|对比表|导也|导也想|导都|小钱
    -3:少 , 方|就您|就您这|就打|就是个|就是这|就这|就这么|已经把|带着|常的|年代
    -3:年代了|应 ,|应 , 我|度 .|延|开了|弟|得不合|得不对|得可|得空|得闲|微信 .
    -3:心里清|忍心|忙您的|快点|思 ,|您 ,|您一刻|您下了|您不为|您不信|您不给
    -3:您办|您办公|您去|您发|您发的|您同|您哪|您多问|您好|您家|您微|您微信
    -3:您心里|您忙您|您愿|您挑|您是怎|您电|您电话|您白等|您看|您看下|您给
    -3:您老板|您行行|您说 .|您说一|您说了|您说周|您贵姓|您这也|您这种|您这脑
    -3:您选|想 , 也|想不|想听听|想好了|想想|想请|想请教|愿意 ,|懂 , 您|懂这|我为
    -3:我们 ,|我到您|我加|我去|我在门|我干|我把合|我放在|我是不|我晚|我正
    -3:我正好|我看到|我短|我短信|我给|我给您|我说一|我说完|我这|我这个|我这儿
    -3:我领|我领导|或者周|房|手边|手边 .|才|打 ,|打听|打扰了|打理|打电|打电话
    -3:扰了|扰了 ,|找您|找我 .|把合|把合同|担心 ,|拜三|挂我|挂我电|指|挑一
    -3:挑一天|换换|换换了|掉|提|提醒|摆在眼|放在|放心|放心 .|教您|整理|日 ?
    -3:早上我|早晚|时候在|明天下|明天我|明年|明晚|星期五|星期四|是两|是两点
    -3:是二|是二楼|是周二|是想|是每|是老款|是觉|是觉得|是车|晚|晚上或|最后
    -3:最要|最要紧|月 0 日|月三|月三十|有 .|有一个|有三|有的|期五|期四|本|机 .
    -3:机了|机会|机器一|来了 .|来认|来这|板|枉钱 .|样 ,|样品|根没|案|次通|次通话
    -3:正常的|比表|求我|没了|没开|没得|注|注意|点一|点之|点小|点我|点我过
    -3:点钟 ,|照片|照片我|片我|现在听|甩|电话我|男|男人|男人 ,|白天上|白等|的好
    -3:的工|的时间|的钱 ,|看一|看下|看下周|看不|看到了|看您自|看着办|真疼|真的
    -3:真要|真要出|眼光|眼前|着办|着办 .|着呢 .|确认一|磨|磨叽|示|礼拜三|稍|稍等
    -3:空出|空出来|空看 .|等一下|答|签字我|简|系您|约的|经把|经把您|给个|给您比
    -3:绝我|绝我 ,|罚|罚款|老款|者周|耐|联系您|能做|能来|花那|花那个|虑 ,|行 , 看
    -3:行吧|行吧 ?|行好 ,|行的|街道|被人|装 .|西您|要 .|要不下|要么|要出|要出了
    -3:要是觉|要还是|见面|解决|认一|认一下|让您白|让我|论|设备|访|评|话 , 真
    -3:话 , 说|话吗|该换换|说 , 我|说一声|说不清|说个|说了|说了算|说完|说的那
    -3:请教|请教您|课 ,|财|货 , 您|货 .|贵|贵姓|费 .|资料发|赔|跑了|跟您|跟您说
    -3:跟我同|路过|路那|车|车 .|辈子|边 .|过 , 不|过一|过您这|过来 ,|还是两|还用
    -3:这两|这个|这个价|这个地|这个型|这个月|这么好|这么磨|这么难|这也|这儿
    -3:这几|这台|这台机|这就|这店|这点钱|这脑|这脑筋|这都|进 .|选一|选一个|通话
    -3:遍 .|那个冤|那先|那周五|那周四|那就是|那您|那我先|都发|里最|里清|里清楚
    -3:钟 , 周|钟 .|钱呢|钱呢 .|钱还|错 , 就|错分|错分机|错过|门 .|问题 ,|附|随您
    -3:随您 .|随时|面呢|面好|页|领导也|领导都|题 ,|题 , 我|饭 .|饭了|马上|黑
    -4:'d be a|'d like to|'d rather you|'d think a|'ll be the|'ll put|'ll take|'ll wait|'re at the|'re one
    -4:'re that|'re through|'re through to|'s fine i|'s future|'s good|'s in the|'s not|'s quiet|'s the last
    -4:'s two|'s what|'ve ever|'ve got it|'ve got the|'ve got you|'ve tried|, 一点|, 也不|, 以|, 以后
    -4:, 别|, 到|, 听|, 将|, 将来|, 就不|, 就是|, 店|, 您心|, 我去|, 我是|, 我来|, 抱
    -4:, 抱歉|, 真|, 行不|, 谁能|, 这不|, 那周|, 都没|0 0|^ could i|^ don't be|^ don't worry
    -4:^ frankly|^ good i|^ how does|^ i called|^ i drove|^ i need|^ i only|^ i stayed|^ i suppose
    -4:^ is there|^ it 'd|^ it must|^ it would|^ may i|^ no|^ no is|^ no wonder|^ not interested|^ oh come
    -4:^ please|^ right that|^ sorry i|^ sure the|^ tell|^ thanks|^ there 's|^ there are|^ thursday or
    -4:^ what 's|^ who decides|^ with respect|^ would you|^ you had|^ you set|^ 一分|^ 三点|^ 今晚
    -4:^ 保|^ 到|^ 名额|^ 周三|^ 周五|^ 哪|^ 哪天|^ 对 ,|^ 当|^ 必|^ 必须|^ 您一|^ 您嘴
    -4:^ 您多|^ 您爱|^ 您贵|^ 我求|^ 我跟|^ 我还|^ 拖|^ 按|^ 方|^ 时|^ 时间|^ 最|^ 眼
    -4:^ 签|^ 要不|^ 这些|^ 都|a bit|a call ?|a few|a manager|a no and|a note|a note of|a short
    -4:a time that|a visit|afternoon work|afternoon work ?|again this|along|and i|and now|and wednesday
    -4:any day|as long|as well ?|at nine|at one|at the fair|at three if|away from|away from losing|back out
    -4:be better|be okay|be the odd|been with|before you open|begging|better|better than what|bite|blue one
    -4:boss would|bye|cable|call ?|can do|can spare|can't be that|car park|car park ?|children|claims
    -4:claims discount|colour|come with|come with a|coming to|coming to you|connected|could do|could make
    -4:could make a|day this|day this week|days and|decisions|department|difficult|does friday|drove
    -4:engineer|even you|even you can|everything you|everything you need|excuse and|excuse and you|expensive
    -4:extension|few|find a time|firms your|firms your size|first thing|five|five after|folder|for telling
    -4:for telling me|for the first|for thursday|forget|forty|friday 's|friday and|friday be|from losing
    -4:from losing the|future|get the|good enough|goodbye|got you|got you in|great|group|guess
    -4:had three weeks|half eight|hand|have no idea|haven't read|how many|i 'd rather|i 'll put|i 'll wait
    -4:i 've ever|i 've got|i can do|i come over|i could do|i drove|i need|i read|i stayed|i suppose
    -4:i won't keep|idea what|idea what you|if i don't|if it 's|in for|in the letter|in this|irresponsible
    -4:is fine|is fixed|is friday|is it a|is the same|is there|is wrong|isn't for|it 'd be|it 's no|it a
    -4:it isn't for|it must|it must be|it or|it so|it till|it today|it works|it would be|its way to
    -4:just like|keep you|keep your|last one|last time|last year|left the|let you|letting|longer|losing the
    -4:me know|me look|me you 're|mentioned|meter|morning it|mr|mrs|my morning|my time already|new branch
    -4:next door|next wednesday at|nine|nine on friday|no and|no choice|no claims|no claims discount|no idea
    -4:no idea what|no is|nobody 's|not busy|not interested|not true|note of|note of that|nothing 's
    -4:nothing to|of a|of the|of the year|off on|off that|off that easily|oh come|old|on the second|once the
    -4:one on|open or|or friday morning|or later|or nothing|or quarter|or quarter to|order|over on|over this
    -4:park ?|pdf|plant|plant ?|price is|price is fixed|price list|proposal and|quarter past|quarter to five
    -4:rate|rather you|respect to|right that 's|right you are|roof comes|round tomorrow
    -4:round tomorrow morning|run out|runs|said you|sample|saving|second floor|set the|shall|shop|show|shut
    -4:signed by|since spring|so is|so is friday|so too|sound just|sound just like|spare|spring|stand|stayed
    -4:stingy|suit you|sure i 'll|sure the|system|take you|tell i|tell me|tell me you|ten on thursday
    -4:than what|than what you|that 's in|that 's what|that attitude|that be|that isn't|that the
    -4:the blue one|the brochure|the car park|the colour|the desk|the model|the plant|the plant ?
    -4:the price list|the product|the reason|the rest|the road|the second floor|the site|the stand|the third
    -4:the week|the window|the world|them but|think a|think twice|this ?|this afternoon|this and|three if
    -4:three weeks to|through to|thursday|thursday so|thursday so friday|time ?|time already|time we|to come
    -4:to fit|to five|to help|to make|told my|told my colleague|tried|try it|tuesday and wednesday|turned
    -4:unless|unless you|view|was in|way to your|we 're|we are|we measure|we spoke|weather|wednesday at
    -4:weeks to|were the|what i|what they|when the|window|with it|with respect|with respect to|with them but
    -4:with you so|won't keep|won't keep you|world|worry about the|would i|would refuse|would that
    -4:would that be|wouldn't think|wouldn't think twice|wrong about|wrong about that|wrong extension|yard
    -4:year and|you 'd think|you 'll get|you 're one|you 're that|you 're through|you a|you can spare
    -4:you decide|you don't know|you for a|you get|you it|you it 's|you know|you like|you need it|you open
    -4:you open or|you set|you set the|you sound just|you tell me|you then|you told my|you turned
    -4:you were the|you what|your firm|your neighbour|your no|your no claims|一个 ,|一个 .|一个大
    -4:一倍|一分钱|一块|一我|一点半|万 .|三 ,|三万|三万 .|三年|上 , 我|上了 .
    -4:上周四|上就|上说|上说考|下了班|下周四|下班|不信 ,|不办 ,|不在|不定|不客
    -4:不客气|不清|不看 ,|不要|个大|个小区|个日|个日子|个时|个说|个说法|为|为您
    -4:为您是|主|么难|也行|也行 ,|了 , 别|了 .|了一|了会|了十|了十年|了吧|了才
    -4:了班|事不|二月|些 .|些都|人不|人人|人呢|人接|人接 .|仓|仓库|以为您|以后
    -4:们做|们是|件给|任您|优惠|会议|作 .|例|信任您|倍|候有|值|做的 .|儿|先忙 .
    -4:免费的|八点|公司在|兴 .|内|再说 .|写着|出了|分钱|初|到了|办 ,|化|区 ,
    -4:十二月|厂里|去您|发的|发话|发话了|口等|句 ,|只是|叫上|可别|可得|可能用
    -4:台|台车|司在|合 .|合作 .|合适 ,|同行|名|名字|后 ,|后面|吧 , 周|吧 , 谁
    -4:听听您|周一我|咱们|哪天|商量 ,|啦|嘴|嘴上|嘴上说|四月|在用的|在这家|在里
    -4:地址|址|块 .|复|大了|天晚|天晚上|好 .|嫌|嫌麻|嫌麻烦|字我|对手|对面|将来
    -4:小区|少 .|就不会|就没|就没这|就等|就算了|屋|屋顶|岁|岁数|左|差|帮您|干 .
    -4:库|开 , 您|归您|德|忙成|您上|您上周|您了|您会|您公|您公司|您出|您可别
    -4:您可能|您吃|您嘴|您嘴上|您定|您对手|您是个|您是嫌|您有空|您来|您点|您爱
    -4:您留|您说不|您这样|您连看|想听|想好|意思 ,|我下午|我们做|我们是|我去您
    -4:我发|我只|我可|我周四|我来|我求|我求证|我见|我见多|我跟您|我还以|手册
    -4:才说话|打过|找我|抢|抱歉 .|拉|换一个|整|时候有|是下|是五|是什|是什么
    -4:是吧 ?|是周日|是哪|是怎|是怎么|是明|是考|是考德|是这个|晚 ,|更看|更看重
    -4:月份|有 , 您|有别|有别的|末|本没|村就|村就没|来过|板 , 不|板也|查|根本
    -4:根本没|正好|气了|气了 ,|求证|没人|没接|没有 .|没问|没问题|点钟|点钱|烧|玩
    -4:理由 ,|由 ,|画|留的|的 , 我|的 ?|的小|的那台|看屋|看屋顶|看都|看都不|码
    -4:确认|祝|祝您|空看|第二|算了|算了 ,|结果|给您 ?|给您打|给我|群|老板 ,
    -4:老板也|考德|考虑 ,|能到|能到 .|能干|能忙|能用|舍|舍不|舍不得|行好|行行
    -4:行行好|要 , 您|要是嫌|要是真|要还|见多|见多了|规定|规定 .|觉得不|认识您
    -4:议|设|识您|试|话 .|话您|话的|该做的|说 , 您|说不要|说忙|说忙 ,|说来|说没钱
    -4:说法|说话 ,|说那|请|谁家|谁能|谁能忙|责|货 ,|费的|费的 .|赚钱|走 .|走了
    -4:跟上|路|车站|过了 ,|过来 .|还以|还以为|还有|这不|这不是|这事不|这些都
    -4:这边|连看|连看都|适 ,|逼|那周|邮件给|都不看|都听|都没有|都行 ,|都说|里 ?
    -4:里面|量 ,|钱 , 您|错吧 ?|问题|露|题|颜|颜色|骂|高兴|高兴 .
    -5:'m happy|'m with|'re fine|'re fine with|'re happy|'re happy with|'s about|'s day|'s that|'s thursday
    -5:'s your|'ve changed|'ve changed your|'ve got two|'ve left|, 三|, 您只|, 您放|, 我发|, 我这
    -5:, 早|, 要|, 跟|, 问|, 难怪|, 顺|0 november at|0 号 ,|^ but we|^ everyone on|^ friday|^ good
    -5:^ i gave|^ i thought|^ it 's|^ just|^ let me|^ may|^ okay i|^ our|^ ours|^ right|^ right i
    -5:^ sorry the|^ stop|^ suppose|^ who would|^ would it|^ you said|^ 不|^ 优|^ 你|^ 咱|^ 咱们
    -5:^ 好的|^ 对|^ 很|^ 很多|^ 得|^ 您|^ 您白|^ 您答|^ 您连|^ 正常|^ 说实|^ 说的|^ 过
    -5:^ 那|a branch|a branch in|a week|a whole|about ten|and half|and you know|as a|ask what|at five
    -5:be happy with|blind|bother|branches|brochure|but we|can hear you|can i|can i see|can't promise that
    -5:changed|changed your|check|closed|come off it|come over|december 0|desk|does that|don't want to
    -5:else would|end of|ever|everyone on|excuses|filled|filled in|find a|fine with|firms|fitting|five today
    -5:for a year|for me|for picking|for picking up|for the|for your|friday at ten|from the|gets|goes
    -5:got two|half of|hang|have a good|have i|help|how does|hull|i 'd|i 'd like|i 'm happy|i 'm with
    -5:i 've left|i caught|i caught you|i gave|i heard|i won't be|if that|in hull|in the post|is a good
    -5:is on|it 's a|it 's about|it and the|it for|it the|it through|its way|just don't|just don't want
    -5:just haven't|keep|last month|lasts|line dropped|look that|look that up|looking at|love to|me off
    -5:measure|missed|missed you|more of|my colleague|need it|noise|note|november at|november at two
    -5:obviously|odd|odd one|odd one out|of december|of me|okay i|okay i 'll|on friday which|on it|on its
    -5:on its way|on saturday|on the|on the market|one in|one out|opened|or would|park|percent|person who
    -5:picking|picking up|post|pounds a|prices|promise that|promise that i|put me|put me off|putting it
    -5:putting it off|quarter to|read|reason|receptionist|rude|save|say you 're|schools|sent|signed|signs
    -5:so is it|so thursday or|some|sorry i got|sorry the line|spoke|start with|tell|tell you 've|test
    -5:thank you for|thanks for picking|that down|that up|the 0 th|the building|the car|the fitting
    -5:the line dropped|the long|the morning or|the odd|the odd one|the person|the person who|the post|then
    -5:there are|third|this is a|three days|to get|to know|to pay|to see it|to show|to take|to this|to work
    -5:today ?|together|too early|tuesday and|two hundred a|typical|understand you 've|until the end
    -5:until you|up in|want to hear|want to make|was for|website|well ?|went|what it|who else|who else would
    -5:who would|wife|will|with that ?|word|would have to|would it|would it be|would you be|you 'd have
    -5:you 'll be|you 're fine|you 're happy|you 've changed|you 've got|you 've never|you be|you every
    -5:you in|you just don't|you know it|you make|you say you|you with|you won't|your call|your colleague
    -5:your kids|your week ?|一下 .|一些 .|一点 ,|七|三|三十|上周|上头|上我|下 ,|下 .
    -5:下了|下午三|不催|不准|不到|不动|不变|不听|不忙|不成|不明|不明白|不是手
    -5:不是理|不见|不见 ,|么便|么便宜|乎|也得|了吧 ,|了解|事|事多|今天不|代|做得
    -5:做的|六点|几点|刚才|刚才说|到 .|务 .|十点半|午 ,|午三|午三点|半了|半了 ,
    -5:取|台 ,|号 .|司机|同|同事|后一|吗 ,|听不懂|听听|员|员工|员工都|周末|品
    -5:回头|在乎|在哪儿|多了 ,|多人|大 .|大概|好 ?|好了 ,|好处|姐|姐 ,|子今|子今年
    -5:子里|孔|孩子今|定了|实不好|实话 ,|客气|将|就得|就行|就行 .|展|工都|己|师
    -5:平板|度 , 难|当成|得听|得看|忙 , 那|怪做|怪做不|息 .|您 , 周|您只|您吃饭
    -5:您白天|您答|您答应|您行|您这态|您连|您那儿|惠|想让|我 ,|我下|我不敢
    -5:我也没|我先挂|我姓|我已|我已经|我改|我放|我让|手机|才说|打孔|拒|拒绝
    -5:招 .|挂了 ,|按|接 .|敢说 .|时间 ,|是下午|是十|是平|是我没|是手|是理|是理由
    -5:是老|是这么|替您|最后一|有|有 ,|概|没事 ,|法 .|点 , 周|点到|点好处|点打
    -5:点打给|烦 ,|特别|电话 .|的 , 就|的完|的完全|的话 ,|直|看完|着呢|笑话|答应
    -5:签 ,|算 .|翻|联|联系|自己|花钱|行 .|表 ,|装|见 , 我|记错|话 ,|话我|该做
    -5:说的完|说考|说考虑|谢谢|资料|车 ,|过了|过这个|还嫌|还嫌贵|还记|还记得
    -5:这么便|这周六|这态|这态度|这样|送|适 , 我|通|道您在|那台|那家|那您先
    -5:都有 ,|都行|问一|阻|难怪|难怪做|骗
    -6:'re being|'re free|'re just|'s gone|'s not a|'s on|'s our|'s simply|'ve wasted|, 就您|, 怎
    -6:, 怎么|, 您|, 看|, 还是|, 邮|0 november|^ are|^ are you|^ everyone|^ have i|^ i could|^ if it
    -6:^ is it|^ no it|^ nobody else|^ sure i|^ surely|^ they|^ trust me|^ you|^ you can't|^ 名|^ 后天
    -6:^ 周四|^ 得了|^ 没事|^ 瞎|^ 瞎子|^ 等|^ 谁家|a child|a family|a green|a little|a man in
    -6:a new|a no brainer|a time|a year|address|after that i|all i|all right if|all the|an|at a bad|at all
    -6:before you|booked|both know|brainer|bring|brother|building|buy|calder|child|coffee|costs|customers
    -6:depends|depends on|diary is|director|don't|don't need|don't understand|else|fact|fine i|fine i 'll
    -6:fit it|five years|floor|free on|gave|get my|good|half|happy with that|have you|helps|how long
    -6:i 've been|i 've heard|i called|i know i|i mean|i only|i understand your|if it|in it|in march|in may
    -6:in the afternoon|in your position|included|is that the|it 's gone|it be|know a|know i|know that
    -6:let me get|letter|like yours|love|lowest|make it|man in|man in your|me|me get|me you|might|most of
    -6:most of our|my time|need this|no brainer|no it isn't|no wonder|nothing ?|of my time|of people|off it
    -6:one to|or|or i|ourselves|pay for|pen|plans|refuse|ridiculous|right i|right if|right if i|rubbish
    -6:saying|see if|see if i|see you|service|set|settled|shall i|should i|start|stay with|sure i|ten on
    -6:than they|than they are|thanks for|that 's simply|that helps|that sounds like|the address|the letter
    -6:the lowest|the plans|the samples|the time you|the van|the warranty|then i|think you 're|this morning
    -6:three weeks|throw|throwing|throwing money|time that|to answer|to buy|to miss|to tell|trust me
    -6:understand your|van|video|we do|wednesday|weeks|what|whenever you|who decides|with two|would have
    -6:would say|would the|wrong with|you 're being|you 're free|you 're just|you 've wasted|you don't need
    -6:you said|you so|you tell|you think|you think you|your brother|your position|your shop|一下 ,
    -6:一份 ,|一句|一家|一趟|一遍|下|不办|不大|不得员|不签|不签也|两|么可|么抠
    -6:么抠 ,|也太|了还|人一|人都|什么可|以为|件给您|价 ,|份 ,|优|保|保修|先挂
    -6:先挂了|准|分|区|十点 ,|半 ,|吗 ?|听 .|听我的|周一 ,|周四 ,|咱|四|回您|在听
    -6:块|填|天下|天下午|天我|失|嫌贵 ,|子都|子都看|安排|实是|家里人|对 , 是
    -6:小时|就先|就算|工程师|工资|己掂|己掂量|应过|度 ,|弄|张|得 ?|得了吧|得员
    -6:得员工|微|微信|必|忙您|态|态度|态度 ,|您 , 不|您下|您当|您慢|您慢慢
    -6:您有什|您这个|想让您|意的|我记|我跟|我过来|抠 ,|抠 , 怪|拖|招|挂了|损
    -6:损失|换了 .|改|敢说|料|料 ,|新款|新款 .|时间|明天|明白了|更|替|有两|来不
    -6:核|款 .|法|点半 ,|烦 , 我|特|理由 .|用的|由 .|留|白了|白等了|省|瞎|瞎子
    -6:瞎子都|确实是|碰|礼拜|程师|笑|等了一|答应过|签也|经理|绿|自己掂|色|街|表
    -6:要不|见 .|视|视频|证|话 , 这|该换|赚|过来|这么抠|适|邮件|都一|都一样|都是
    -6:都看得|里 .|里人|重要|钱 , 我|间 ,|除|随|频|麻烦 ,
    -7:'d say|'ll|'ll hold|'re too|'s all|'s safety|'ve put|, 一|, 您说|, 我带|, 比|, 看您|, 这点
    -7:, 那就|^ can i|^ if|^ the last|^ there|^ tomorrow|^ who|^ with all|^ you 'll|^ you clearly|^ 一点
    -7:^ 下周|^ 但|^ 您看|^ 手|^ 手续|^ 没有|^ 现|^ 现在|^ 行|^ 行 ,|^ 这事|a day|a message
    -7:a morning|all due|all due respect|anna|are down|arrived|ask about|ask about the|assistant|back|blue
    -7:boss|box|branch in|by the|car|caught you at|choice|clean|colleague anna|deal|diary|doesn't change
    -7:don't be|down the|due|due respect|due respect you|easy to|easy to clean|find|frankly|have a
    -7:have i caught|have to ask|hear it 's|i 'd say|i 'll hold|i came|i see you|i used|i used to|in that
    -7:know it|leave|lie|maybe|message|my screen|no it|of them|on mondays|opens|other|others|part of|quiet
    -7:respect you|road|safety|say so|say you|screen|see you 've|sign|six|soon|stay|stop|switch|switch ?
    -7:take your time|ten|that 's all|that 's the|the end|the end of|there when|think|to a|to clean|to give
    -7:to give you|tonight|two|used to|want the|wasted|we 've|what you 've|whenever|whichever|with all due
    -7:with your staff|won't be|wonder|you 'd be|you 're still|you 're too|you are|you at a|you clearly
    -7:you say|you want the|your assistant|your colleague anna|上 .|上门|下午|不大 .|不得 ,|个小
    -7:事 .|二 ,|五 ,|五上|五上午|什|什么|今天|今晚|做不大|先忙 ,|免费|公|六|十|厂
    -7:发|只|叫|合同|听您的|周二 ,|周五上|哪一|困难 ,|在 .|在哪|姓|就是|年 .|得 ,
    -7:心 , 我|心 .|急不|您不|您再|您放心|您要|您贵|想 ,|成 ,|抠|拜|挑|操|操心|放
    -7:是个|是嫌|是的|来不来|板 ,|根|没事|没困|没困难|没钱|没错吧|点 , 您|点 .
    -7:的东|的东西|的那|看您|礼|签的|给您|茶|见 ,|说话|趟|过去 .|过您|这行我|邮
    -7:错吧
    -8:'d have|'s the|'ve two|, 上|, 怪不|, 慢|, 慢慢|, 那您|.|0 th|^ can|^ have|^ i really|^ let 's
    -8:^ nobody|^ only|^ that 's|^ this is|^ thursday|^ tuesday 0|^ we 're|^ with an|^ you obviously|^ 后
    -8:^ 明天|a man|a small|an attitude|an attitude like|ask you|attitude like|attitude like that|be there
    -8:but it|chance|cost you a|foolish|friday morning|gone|got the|green|happy with what|i really|i ring|if
    -8:industry|it and|it isn't|know how to|left a|let 's|like a|mondays|nobody else|number|of my|right ?
    -8:round|samples|so far|so thursday|sorry i|sort|st|surely|telling me|th|thank|thank you|that busy
    -8:that no|the afternoon|thing at|thought you|thought you were|three|trouble|tuesday 0|twice but
    -8:wednesday at three|which|with an|with an attitude|you for|you must|you obviously|you would|your boss
    -8:一下|一份|一趟 ,|不来 ,|个月|划|十一|可能|后天|周|困|困难|好了|定 .|家店
    -8:导|小|得了|怎么|怪|怪不|怪不得|您 ?|您白|您的 ,|我都|报|拿|挂|换了|早上
    -8:来 , 我|点半|白了 ,|百|看 .|能|说的是|谢 .|谢谢 .|趟 ,|都没|面|领导
    -9:'s right|'ve never|, 您可|, 您自|, 我在|, 或|, 或者|, 没|^ could|^ do|^ do you|^ i 'd
    -9:^ i can't|^ most people|^ when|^ 您这|^ 没|^ 真|a company|a good|a nice|and i 'll|and you 're
    -9:are you|at the|be the|branch|competition|do you|easily|from|here|hold|i 've|i can't promise|i could
    -9:i know how|i thought|is that right|man|me a|miss|most people|new|no that|no that 's|obviously not
    -9:ours|person to|right person|right person to|simply|suppose|that 's right|that easily|that i
    -9:that right|that right ?|the competition|the first|the new|the right person|the second|there 's
    -9:three times|way of|your name|your office is|your size|不打|也没|以|做不|八|公司|可以
    -9:吧 ?|周三|天不|安|度|必须|怎|您不签|您先忙|您放|您这|我 .|我没|我的|找|款
    -9:行 ,|行 , 我|行我|那个|那就|错了 .|门|须
    -10:'d have to|'m|'s a very|'s in|, 没错|, 都|^ every|^ how|^ if you|^ nobody has|^ not|^ this
    -10:^ wednesday|^ what|^ 好 ,|^ 就|^ 明|a decision|a very|colleague|contact|contact for
    -10:contact for you|do you want|fit|fix|have to|i 'm|make a decision|my name|nobody has|november
    -10:of people ask|of your|office is|open|people ask|say no|sites|so you|think you|this call|this is
    -10:three sites|to fix|to the|version|what 's|with all|you just|一分|一点|不来|了 , 谢|五|份
    -10:写|周日|哪儿|四 ,|好 ,|帮|成|我过|新|是这|说 .|谢|这样 ,|都|领
    -11:'s a no|, 还|^ don't|^ you must|^ 您先|^ 我们|away|cost you|even|firm|going to|happy to|hear a
    -11:if i|if you 're|make|market|person|product|roof|the fair|there 's a|up there|your office|不懂
    -11:两点|吗|心 ,|您不用|您的 .|您自己|您说的|我们|漏|的 ,|签|约|绝|记
    -12:^ it|^ so you|^ 您要|^ 那我|attitude|be happy|free|give you|model|office you|or the|pick up
    -12:so don't|with you|your staff|先忙|号 ,|听不|好|完 .|您自|您这么|我在|过去|错|错了
    -13:'re still|'re the|'ve got|^ let|^ tuesday|^ 下|again|all|bigger than|happy|if you|manager|nice
    -13:with your|you can|you to|日|早|给|选
    -14:^ but|^ is|^ the|a no|ask|small|you at|个|二|别|点 ,|的是|说不
    -15:^ 别|can|is it|said|you 're the|司|您可|理由|钱
    -16:^ 说|give|pick|没有|由|说的|钱 .
    -17:'s a small|^ would|^ 这|people|that 's not|您要是|见
    -18:, 就|^ i|^ i 'll|^ i 'm|i 'll|make a|there|不得|不用|后|还是
    -19:^ 好|要是
    -20:^ 周|say
    -21:^ we|is that
    -22:thanks|号
    -23:^ 我|name
    -24:office
    -25:0|就
    -27:^
    -38:?
    """
  static let conceding: StaticString = """
    = -19 -2 -15 124 -18
    31:email
    30:给您
    26:资料
    25:our|you the|料|资
    22:tonight
    20:send|给您 .
    19:by|i 'll|sample|给|链|链接
    18:a sample|post|send it|sent|发
    17:'ll|some|will|份|把|目
    16:'ll send it|a copy|brochure|copy|everything|mail|到您
    15:, 资|, 资料|a folder|catalogue|pack|内|发您|我
    14:^ 那|from me|leaflet|price list|sent the|share a|the|the price list|the proposal|you by|内到
    14:内到您|到|单|您 ,|整理|甩
    13:'s on|first|folder|get|i mean|pdf|proposal|书|传|单页|去 .|您 .|您下|整|看 .|群|过去 .
    12:a|across|inbox|make sure you|mean|off a|read|spec|the spec|your inbox|价|例|册|您 , 您|我把
    12:报价|邮
    11:'ll have the|'ll send|^ okay|^ 您下|desk|for you|i 'll send|in your inbox|info|let me|references
    11:secretary|share|the info|video|your secretary|一份|到我们|发过去|您下周|报|放
    10:'ve left a|^ quite right|^ 报|^ 那我|and two|case|desk by|forward|i can|leave|of the|okay
    10:our brochure|out|plans|quote|reception|the plans|will be|上 .|前台|我先|手|收|目录|看
    10:行 , 我|面|马|马上
    9:'s your|^ why|a first|and leave|be with|be with you|can have|can have a|email ?|email you
    9:email you the|get a first|have the|left a|ping|ppt|sure|sure you|to you|together|two|what 's your
    9:will be with|with you by|you|you by email|下周一|到您邮|到我|就这样|录|您|您手
    9:我们的|案|箱|箱 .|能收|能收到|过去|那我|那我给|邮箱|邮箱 .|页 .
    8:'ll have|'ll make sure|'ll put together|'m sending|'s your email|^ happy|^ happy to|^ i can|^ let me
    8:^ quite|^ 成|^ 成 ,|^ 我今|a copy of|and mail|at your|basics|case studies|client|coming to
    8:coming to you|copy of|copy of the|drop|everything you|everything you need|happy to|have a|i
    8:i 'm sending|it by|its|its way|link|list|mail you|on its|on its way|on your desk|right|sending|sheet
    8:studies|the basics|the offer|the price|to know|to read|to your|what 's|you get|your desk|your email ?
    8:上|不看|不看 ,|书面|以 ,|发过|可以 ,|吧 ,|天就发|就发|您邮|您邮箱|成|成 ,
    8:我今|我放|我短|我短信|是吧|是吧 ,|样|看看 .|看都|看都不|那|都不看|面 ,|页
    7:'s|'s coming|'s coming to|'s on its|,|, 价|, 您肯|, 您自|, 我先|, 把|, 邮|.|^ okay i|^ sure
    7:^ 可以|^ 好|^ 那行|a trial|account|at|by email|don't i|for you to|happy|instead|login
    7:mail you the|need to|offer|okay i|okay i 'll|our website|out to|out to you|post it|put together
    7:quite right|shop|spec sheet|the link|the shop|the spec sheet|through for|through for you|trial
    7:website|why|you need to|you to read|your|一直|上到|丢|们的|价我|会儿|先|前台了|发 ,
    7:发 , 您|可以|台了|和|在里|好好|就这|己|您肯|您肯定|我传|扫|把案|把案例|拉
    7:是发|条|条款|案例|理|用着|看看|短|码 ,|给您 ,|自己|视频|那行|那行 ,|里 .|频
    7:马上到
    6:'ll mail|'ll pass|'s sensible|, 保|, 我把|, 马|, 马上|^ let|^ we 'll|^ 您要|^ 目|a catalogue
    6:a folder with|at noon|at reception|at yours|be in your|by five|can|check|courier|drop a|folder with
    6:for the same|for you at|fri|fri 0|i 'll have|i 'll pass|in it|in your|it again|make sure|noon|on our
    6:on our website|on you|on your|over|pass|quite|run|shame|shame on|shame on you|that 's sensible|to
    6:to the|to you by|to your phone|with all|with all the|with you|year and|you 'll get|you at
    6:you at reception|your email|业 .|两天|了哈|了哈 ,|介|保|保险|册我放|出|到您手
    6:参数|发您手|品|哈|哈 ,|天内|好|寄|您前|您前台|您手机|您过|想知|想知道
    6:成 , 我|我今天|我放您|我让|手机上|报价我|挺|放您|放您前|文|机上|查|演
    6:演示|物|的对|的我|目 .|看 ,|短信|示|稍|网|自|视|过目|过目 .|这样|道的|都在
    6:里|险|预|预算
    5:'ll forward|'ll forward the|'ll get|'ll leave a|'ll leave you|'ll put|'ll send the|'s post|, 一
    5:, 价格|, 用着|, 自|, 自己|^ all|^ all right|^ i 'll|^ you asked|^ 可|^ 好的|^ 您想
    5:^ 我把|^ 报价|^ 网|all|all right|all right i|and you can|can send|coming|couple of photos
    5:downstairs|email the|fire|follow|for the|forward the|forward you|forward you the|here|i 'll forward
    5:i 'll make|i can send|in writing|it|it in writing|last year|leave a|let me email|me|me email
    5:nothing i|of photos|open|our catalogue|photos|price|reading|reading it|see it in|sensible|summary
    5:two days|us|way|will have|writing|you asked|you do|you the link|you with|your phone|yours|一下 ?
    5:一份 ,|上午见|下 ?|个文|个文件|个电|产|产品|享|享给|享给您|今|今天就|件夹
    5:价 .|价格|份 ,|份书|份书面|传您|信您|做好|先给|先给您|共|再说|再说 .|午见
    5:参|台|号周|周一|址我|夹|好的 ,|寄两|对比|对比表|对账|建|建个|建个文
    5:您一份|您寄两|您想|您手上|您要|我先给|我寄|我建|我建个|我这|我这就|手上
    5:手册|报告|接|收 .|收到|文件|文件夹|查收|查收 .|格|款|比表|版|用装|盒
    5:给您一|网址|肯|肯定|装 ,|试用|试用装|说 .|这就|送到
    4:'ll leave|'ll mail out|'ll ping|'ll ping the|'ll share|'re in a|, 产|, 产品|, 年|, 年底
    4:, 您点|, 您留|, 样|, 用|0 oct|0 oct at|^ great|^ i 'm|^ 那咱|a couple|a couple of
    4:a few examples|a meeting|a meeting so|a short|all the|an email|and send|asked|couple|couple of|days
    4:examples|february|few examples|five|front|get that|go out|goes in|great|have|i 'll leave|i 'll ping
    4:i 'll put|i 'll share|in|in a|in a meeting|in the post|is half|it 'll|it 'll be|it to|it to your
    4:it up|leave you|let me drop|let me get|mail out|me drop|me get|meeting|meeting so|no trouble|nothing
    4:oct|oct at|out the|past|pick|ping the|pricing|realise|results|see it|send a|send a couple|send it to
    4:send the|so i|so i won't|test|text you the|the post|the pricing|the test|them|tuesday 0|up i|up i 'll
    4:up on|up on your|we speak|whatsapp|within|written|you a|you need|you off|you up|your reception|一
    4:一下|上了|业|两|个|二上|二上午|今天|件|件给|传您 ,|信|儿一|共享|册子我
    4:几个|十分|十分钟|印|发您 ,|台 ,|台 , 您|号周二|吧|周二上|咱|在这家|备|天就
    4:好就|子我|寄到|就给您|就走|就走 .|己看|开就|开就能|待|您一|您出|您微
    4:您微信|您放一|您点|您点开|您留意|您说现|想|意查|意查收|我寄到|我放前
    4:我整|我整理|我留|接我发|放一|放前|放前台|数|点开|点开就|用|电|留意查
    4:的时|的时候|看完|算|细|给您寄|能看 .|自己看|表|见 ,|说现|说现在|账单|那咱
    4:那我把|邮件给|都|都不
    3:'ll drop|'ll get a|'ll message|'ll message you|'re driving|'ve left|, 价目|, 宣|, 宣传|, 就不
    3:, 那挺|0 号周|^ alright|^ i understand|^ sure i|^ sure the|^ that|^ that 's|^ then|^ then i
    3:^ you 'll|^ 好嘞|^ 我发|^ 我让|^ 我这|^ 没事|alright|an|an email from|another|can look
    3:comes|details|did|drawings|driving|email from|email from me|email it|email it no|expect|for|from
    3:from me with|get you|goes|half past|have it by|i 'll drop|i 'll message|i 've left|i won't
    3:i won't hold|it is|it no|it there|its way to|later|leave it|leave it there|letterbox|look when
    3:lunchtime|me with|menu|no time|no time today|off|one page|phone|put|put a|right i 'll|short|so you
    3:specs|sure i|sure the|the drawings|through your|through your letterbox|time today|today let|trouble
    3:way to your|when it|whenever|won't hold|you 're driving|you can look|your letterbox|一套|一套 .
    3:不方|不方便|书面的|了解|事 , 您|介绍|以给|以给您|会发|传册|传册我|做|儿
    3:册子|册我|分钟|前台 .|包|发您一|可以给|台 .|告|嘞|嘞 ,|图|在这|套 .|好嘞
    3:好嘞 ,|宣|宣传|宣传册|家用|容|寄一套|对|就不多|就给|就能看|年底|底
    3:您不方|您发过|您寄|您放|您自|您自己|我一下|我写|我把价|手机|打扰了|扰了
    3:扰了 .|把价|把价格|把要|把要点|报我|挺好|挺好 ,|整理一|料发|料发您|方
    3:没事 ,|现在|现在这|理一|理一份|留意|目表我|知道|码|简介|绍|行 ,|装|要点
    3:试|该的 ,|走|走 .|这家|这家用|送|那挺|那挺好|里面
    2:'ll do|'ll drop a|'ll email the|'ll get some|'ll get the|'ll have our|'ll put the|'ll whatsapp
    2:'ll whatsapp you|'re being|'re careful|'re down for|'re driving so|'re in|'ve heard|'ve heard this
    2:, 册|, 册子|, 在|, 在您|, 应|, 应该|, 您下|, 您不|, 您先|, 您慢|, 您方|, 方
    2:, 方案|, 正|, 正常|, 看完|, 老|0 and|0 and i|0 rd|0 th four|0 日周|0 月|0 月 0|? i
    2:? i 'll|^ 0|^ 0 月|^ sure thing|^ tell|^ you 're|^ you 've|^ you can't|^ 册|^ 册子|^ 您先
    2:^ 您说|^ 想|^ 想先|^ 明白|^ 电|^ 电话|^ 知|^ 知道|^ 资|^ 资料|^ 链|^ 链接|a few
    2:a hundred|a hundred times|a leaflet|address|and send it|assistant|away|be in|booklet|both|but you 're
    2:by tomorrow|can tell i|careful|case study|comparison|data|data sheet|details to|driving so|few
    2:get some|have our|heard this|hundred|hundred times|i 'll do|i 'll mail|i 'll whatsapp|i understand
    2:if you like|information|it in|it properly|last|left|let|m both|mail you a|me put a|message you
    2:my assistant|need|now i|now i 'll|of you i|office to|on your way|over to|over to you|p|p m|pitch
    2:post you a|properly|proposal will|rd|read it back|report|right away|right i|same|send the contract
    2:slides|so you 've|something|something to|study|suits you|sure i 'll|sure thing|tell i|text|text you
    2:th four|the case|the case study|the comparison|the data|the data sheet|the details|the office
    2:the office to|the proposal will|the quote|the same|the slides|the video|them over|then i|then i 'll
    2:this time|this week|to decide|together and|train|understand|way out|whatsapp you|whatsapp you the
    2:you 'll have|you 're being|you 're careful|you 're down|you 're in|you 've heard|you a sample
    2:you right|you some|you the details|you to|your way|your way out|一台|一台 ,|一时|七号周
    2:三楼|下楼|下楼的|不了|不了 ,|不抓|不麻|不麻烦|九|九点半|书 .|事 ,|交给
    2:产品手|人的|人的了|今天没|介绍发|们俩|件给您|会儿就|传过|传过去|你们俩
    2:便的|便的时|便见|信 .|俩|儿就|儿就发|先了|先了解|先把|全市|全市最|公司三
    2:再决|再决定|写|写成|几|出 ,|分|别人|别人的|到您公|前台 ,|半 , 在|发您了
    2:发的|台了 ,|号周一|司三|司三楼|合同|合同我|合同样|同我|同样|同样本
    2:后一台|吧 , 我|周二|周四 0|周日|品手|品手册|四 0|四 0 0|图纸|在您公|场地|型
    2:天没|套|好 ,|好发|好的|完再|完再决|定不|定不了|寄出|寄出 ,|寄到您|就
    2:就是别|就能|市|市最|常|常 ,|常 , 我|应该|应该的|店里 .|开|彩页我|微信 .
    2:您 , 不|您下楼|您了|您传|您传过|您先|您忙 ,|您慢|您慢慢|您方|您方便
    2:您看 .|您看看|您秘|您秘书|慢|我 .|我先把|我把介|我给您|我转|我这会|我都
    2:手 ,|打扰|扰|把介|把介绍|把合|把合同|把账算|抓|拍|捎|接我|推给|推给您
    2:方便的|方便见|方案|日周|时候|明白 ,|是别|是别人|月 0|月七|有问|有问题
    2:期五下|本|材|材料|样本|楼|楼 ,|楼的|楼的时|正|正常|正常 ,|没事|没时
    2:没时间|点发|点发您|点见|烦 .|照片|电话里|白 ,|白 , 您|的 ,|的了|的了 .|的链
    2:的链接|看我|看看我|着 .|秘|秘书|简|线上|绍发|绍发您|给你|给你们|给您传
    2:表我|见面|见面 ,|解|解 .|让|让人|话里|该的|账|账算|道|道您忙|邮过|邮过去
    2:都发|都发您|里一|钟|链接我|间 , 我|面 , 我|页我|页我让|顺|顺手|顺手 ,
    2:麻烦 .
    1:'ll ask the|'ll be in|'ll just|'ll make|'ll put a|'ll shoot|'ll shoot you|'re down|'s too
    1:'s too early|, 下周|, 不|, 全|, 写|, 分|, 就|, 您周|, 您路|, 我懂|, 我让|, 我这
    1:, 案|, 案例|, 看|, 里|, 里面|0 0|^ great i|^ monday the|^ my|^ not|^ not a|^ sure what|^ we
    1:^ 今天|^ 先|^ 刚|^ 参|^ 参数|^ 合|^ 合同|^ 完|^ 完全|^ 客|^ 客户|^ 您开|^ 我给
    1:^ 户|^ 户型|^ 明|^ 样|^ 样品|^ 没|^ 没问|^ 行|a brochure|a brochure in|a link|a link to
    1:a one|across to|across to you|address ?|address ? i|agree|all up|and|ask the|at this|august|being
    1:best email|brochure in|can't talk|contract|course you want|decide i|done|down for|down for friday
    1:drop you|drop you a|early|early to|email ? i|feel|figures|figures to|for friday|for later|for your
    1:friday 's|get a|get the|glance|go|great i|guide|half|happy to send|have it|i 'll get|i 'll just
    1:i 'll shoot|i agree|i understand so|i understand you|is on its|it 's too|it in a|it to you|june|know
    1:know you 're|let me put|let me read|let me send|link to|link to the|look at|me put|me read|me send
    1:me send you|not a|now|obviously|of|off to|off to you|office|page|paperwork|past three|pictures
    1:post for|post for you|problem|problem i|problem i 'll|put a brochure|put the|quarter|quarter past
    1:quarter past three|reach|reach you|send you our|september|shoot|shoot you|so you can|speak|suits
    1:sure what|sure what 's|tell you|that 's|the address|the best email|the brochure|the contract
    1:the figures|the figures to|the full|the guide|the paperwork|then you 'll|thing|this afternoon|those
    1:three|through|to send|to you on|to your colleague|to your inbox|too|too early|too early to
    1:understand so|understand you|understand you 're|up and|way to|we 'll|what|what i|while you 're|wife
    1:will be in|with|write|year|you a couple|you a link|you can|you can't talk|you like|you our
    1:you the address|you this|you what|your address|your colleague|your office|your wife|一共|一我再
    1:一本|一本样|七号|三条|上午九|上打|下午四|下午把|下班前|不多|不想|不想折
    1:两家|个方|五下|五下午|交|今天下|今晚|件 .|件发|价目|价目表|会呢|会呢 ,
    1:传您 .|传给|传给您|便说|便说话|信 ,|信 , 您|信传|信传您|信息|候|先忙 .
    1:先看看|全|全理|全理解|公|公司 .|公室|册过|册过去|再找|决|决定|决定 .|况
    1:准备|刚换|刚换了|到 .|到前|到前台|到您店|前把|办公|办公室|包发|包发您
    1:十三|午九|午九点|午四|午四点|半 ,|单我|去 ,|发给|发给您|司 .|同|后一|呢 ,
    1:呢 , 我|周末|品我|品我放|四点|图我|型图|型图我|大概|天下班|子|存|完全
    1:完全理|定 .|客户的|室|家老|就不|就去|就发您|就是|开会|开会呢|微信 ,
    1:微信传|忙 .|您 , 全|您 , 里|您了 ,|您先看|您公|您公司|您周末|您存|您店里
    1:您开|您开会|您忙|您意|您查|您要的|您路|情况|想先|想折|想折腾|意|意见
    1:意见 .|慢慢|懂 , 那|我今晚|我会|我寄一|我就不|我微|我微信|我懂 ,|我把合
    1:我推|我晚|我晚上|我电|我给|我让同|我转给|我邮件|户型|户型图|户的|打包
    1:打包发|把单|折|折腾|折腾 ,|拿 .|换了|推|料我|方便|方便说|时|晚上打|晚做
    1:晚做好|最后一|月 0 号|期不|末|本样|本样册|机|机上 .|条信|条信息|查查|样册
    1:样册过|样品|样品我|档|档 .|概|没问|没问题|点半 ,|照|照片我|照片给|片|片我
    1:片给|片给您|班前|电话我|留|目表|直|着|瞧|知|知道您|系统|系统 ,|线|线了
    1:线了 ,|给您看|统|统 ,|翻|翻 .|翻翻|翻翻 .|老客|老客户|能|能看|腾 ,|行吧|表 ,
    1:要的|视频我|解 , 那|让同|让同事|评价|话我这|话问|该|说话|说话 ,|资料发|路
    1:路过|转给|转给您|过去 ,|这会|这会儿|进去|道您|那我寄|邮件 .|邮件发|问您
    1:问题|频我|题
    -1:'d be|'d feel|'d have|'d have hung|'d like to|'d mean|'d rather|'d rather you|'d want|'d want to
    -1:'ll be at|'ll be brief|'ll be hearing|'ll be out|'ll be quick|'ll be sold|'ll be there|'ll call
    -1:'ll come|'ll come to|'ll email|'ll fit in|'ll keep it|'ll look|'ll only|'ll only have|'ll regret
    -1:'ll see you|'ll stay|'ll stay on|'ll wait outside|'ll want|'ll work|'m|'m doing|'m doing you|'m out
    -1:'m out of|'m sorry|'m working|'re busy|'re happy|'re happy with|'re in the|'re making|'re making a
    -1:'re not the|'re on the|'re quite|'re quite right|'re right|'re right it|'s a queue|'s a real
    -1:'s a valid|'s back|'s been|'s clear|'s done|'s easier|'s entirely|'s entirely up|'s fine i|'s gone
    -1:'s got|'s in|'s no|'s nothing|'s off|'s okay|'s our|'s set|'s set by|'s the timing|'s tight|'s up
    -1:'s up to|'ve a|'ve been|'ve caught|'ve caught you|'ve filled|'ve filled in|'ve got|'ve got your
    -1:'ve never|'ve put|'ve thought|'ve tried|, 0 月|, 0 点|, 一号|, 下礼|, 两|, 两个|, 也|, 他
    -1:, 他们|, 以|, 以后|, 但|, 但您|, 信|, 做|, 前|, 十|, 千|, 千头|, 多|, 多一|, 好
    -1:, 就别|, 当|, 当面|, 您别|, 您只|, 您可|, 您和|, 您在|, 您开|, 您得|, 您忙
    -1:, 您快|, 您怎|, 您手|, 您放|, 您赶|, 我们|, 我准|, 我到|, 我去|, 我发|, 我就
    -1:, 我想|, 我拿|, 我是|, 我来|, 我查|, 我没|, 我等|, 我记|, 放|, 星|, 星期|, 是您
    -1:, 是我|, 没|, 王|, 直|, 直说|, 祝|, 祝您|, 网|, 茶|, 行|, 行吗|, 说您|, 贵|, 过
    -1:, 过了|, 这个|, 这我|, 这是|, 那就|, 随|0 november at|0 rd half|0 st|0 th|0 th at|0 th of
    -1:0 日 ,|? 我|^ being|^ being asked|^ but the|^ but you|^ by|^ could|^ could you|^ did|^ did you
    -1:^ fine|^ fine i|^ honestly|^ i 've|^ i don't|^ i gather|^ i know|^ i respect|^ i sent|^ i stayed
    -1:^ if i|^ it 'd|^ let 's|^ monday|^ money|^ money 's|^ most|^ no|^ no time|^ no worries|^ nobody
    -1:^ nobody 's|^ of|^ of course|^ okay thanks|^ perfect|^ right you|^ so the|^ so we|^ so what|^ some of
    -1:^ sorry|^ sorry i|^ sure you|^ the deadline|^ the discount|^ there|^ there 's|^ three|^ thursday at
    -1:^ tomorrow|^ understood|^ we don't|^ wednesday|^ wednesday 0|^ what|^ what would|^ whenever
    -1:^ whenever suits|^ with respect|^ you clearly|^ you could|^ you get|^ you have|^ you need
    -1:^ you people|^ you say|^ you want|^ your old|^ 一天|^ 三天|^ 三岁|^ 上午|^ 下个|^ 不急
    -1:^ 不签|^ 二|^ 二十|^ 人|^ 人家|^ 价格|^ 但|^ 再|^ 再给|^ 到底|^ 十|^ 发|^ 发票
    -1:^ 可我|^ 同|^ 同事|^ 后|^ 周四|^ 咱|^ 哪|^ 哪天|^ 嗯|^ 嗯 ,|^ 大|^ 孩|^ 孩子
    -1:^ 就今|^ 就差|^ 您公|^ 您刚|^ 您手|^ 您明|^ 您看|^ 您自|^ 您这|^ 您连|^ 我一
    -1:^ 我下|^ 我不|^ 我为|^ 我先|^ 我在|^ 我天|^ 我姓|^ 我想|^ 我明|^ 我是|^ 我理
    -1:^ 我知|^ 按|^ 搬|^ 搬办|^ 收|^ 收到|^ 方|^ 方案|^ 明晚|^ 是|^ 是 ,|^ 最|^ 最后
    -1:^ 没人|^ 用|^ 签|^ 给|^ 给您|^ 表|^ 表我|^ 这个|^ 这些|^ 送|^ 送货|^ 那就|^ 那您
    -1:^ 那是|a call|a chance|a chance to|a company|a day|a decision|a director|a good time|a headache
    -1:a heart|a kitchen|a little|a lot of|a lovely|a lovely weekend|a manager|a massive|a month|a nice
    -1:a nice day|a queue|a real|a second|a shop|a third|a valid|a week|about four|about it|about the
    -1:about your|accountant|acknowledge|after|after the|after the holidays|afternoon would|again and
    -1:again and i|again at|alone|always|and there|and there 's|and thursdays|and you|and you won't|any day
    -1:any more|anyone|anything|anywhere|app|appreciate|appreciate you|april|architect|are the|as|as long
    -1:as well|as you|ask the engineer|asked me|asked me to|asking|at eight|at half|at half two|at it
    -1:at midnight|at midnight and|at nine|at ten|at the depot|at the gate|at the moment|at the trade
    -1:at two and|attitude|back to me|bank|bay|be a|be at|be at the|be brief|be gone|be hearing
    -1:be hearing from|be out|be out of|be quick|be signed|be signed by|be sold|be the|be there|be there at
    -1:because|because of|because of you|before you|behind|being asked|believe it|believe me|best|bigger
    -1:bigger than|bills|black|bothers|bothers you|brief|bring the demo|budget|budget 's|business|busy|but i
    -1:but i 'll|but our|but the|but you|by a|by a director|by at|by now|by now in|by the council|by us
    -1:by wednesday|by your|cable|café|call after|call again|call you|can do|can hear the|can hear you
    -1:can pay|can show|can show you|can tell you|can't promise|can't promise anything|can't stop
    -1:cancel within|cash|cash is|caught|caught you|cent|chance|chance to|chance to look|chaos|cheapest
    -1:choice|choose|clear|clearly|clearly haven't|close|colleague|come to|come to you|comes first|comes to
    -1:company|competitors|completely|cost|cost you|cost you a|could lose|could you|council|couple of days
    -1:covered|current|day and|day and i|day before|dead|deadline|deal|deal 's|dearer|december 0
    -1:december 0 rd|december at|decide|decision|demo unit|deposit|did you|did you get|didn't|difficult
    -1:director you|dithering|do is|do you|do you need|does the|doing you|doing you a|don't get
    -1:don't get this|don't let|don't let me|don't need|don't need it|double|down that|drill|drivers|easier
    -1:easier for|easier for you|easter|eat|eight on|eight on monday|eleven|end|end of|end of the|ends
    -1:ends on|enjoy|entirely|entirely up|entirely up to|excuse|fair|family comes|family comes first|father
    -1:fault|favour|favour here|feel the|feel the same|filled|filled in|filled in the|firm|firms|firms your
    -1:firms your size|first it|first it 's|fit in|fit it|fitters|fitting|follow you|for that|for the first
    -1:for thursday|for you and|forty|forty pounds|forty pounds a|found|four|four o'clock|free
    -1:friday afternoon|friday the|friday the 0|from our|from the 0|from us|front of|full of|gather
    -1:gather the|get on|get this meeting|get you this|given|gone so|good time|got a|got it|got to|got your
    -1:got your email|had a|had to|half ten|half two|hand|happy with|hardly|hardly have|has|has to|has to be
    -1:hasn't|have a heart|have a lovely|have a nice|have hung|have hung up|have time|have time to|have you
    -1:have your|have yourself|have yourself to|he|he 's|head office|headache|hear a|hear from|hear the
    -1:hear you|hearing from|hearing from our|heart|his|holidays|honestly|hour|hours|hung|hung up|hung up by
    -1:i 'd feel|i 'd have|i 'd rather|i 'll call|i 'll come|i 'll email|i 'll see|i 'll stay|i 'll work
    -1:i 'm|i 'm doing|i 'm out|i 'm sorry|i 'm working|i 've caught|i 've filled|i 've got|i 've put
    -1:i appreciate|i appreciate you|i can do|i can show|i don't get|i don't have|i follow|i follow you
    -1:i gather|i gather the|i know|i know the|i put|i put the|i respect|i ring|i see|i see the|i should
    -1:i stayed|i understand your|i used|i used to|i will|if i don't|if it|if it isn't|if that|if that 's
    -1:imagine the|imagine the paperwork|in a minute|in around|in front|in front of|in may|in the middle
    -1:in the room|in the thick|in three|in thursday|in today|in your place|in your position|includes the
    -1:interested|interested in|is a|is i|is i 'll|is on|is set|is set by|isn't for|isn't for you|isn't the
    -1:it 'd|it 'd mean|it 's been|it 's entirely|it 's on|it 's the|it 's up|it and|it and the|it before
    -1:it comes|it comes to|it down|it for you|it has|it has to|it i|it is i|it isn't|it isn't for|it it
    -1:it out|it over|it would|just name|just say|just the|keep it|keep ringing|keep ringing until|kitchen
    -1:knock|know a|know a good|know what|know you didn't|leave me|leeds|left you|let 's|let me look
    -1:let you go|li|like it|like the|like to|like to see|like yours|line|listen|little one|lock|log|log in
    -1:look at it|look at the|look that|look that up|lose the|lot of|love|lovely|lovely weekend|lowest
    -1:loyalty|m|machines|make a decision|making|making a|manager|march|march 0|market|massive|me and|me i
    -1:me if|me look|me read that|me to|me to call|meet|meter|mid|middle|middle of|midnight|midnight and
    -1:might|minutes|minutes on|minutes on thursday|miss|miss it|missed|mistake|mistake and|monday|money 's
    -1:money 's tight|most|moving|mr|mr li|name on|name the|need it|neighbour|neighbour 's|next thursday
    -1:nice|nice day|night|nine|nine o'clock|ninth|no choice|no excuse|no now|no worries|no worries i
    -1:nobody 's|nonsense|noon the|not to|november at|november at two|now and|now in|now in your|now or
    -1:o'clock and|o'clock and i|o'clock tomorrow|of a|of a job|of days|of december|of me|of the year
    -1:of what|okay so it|okay thanks|on a|on it|on monday the|on the line|on the phone|on the road
    -1:on thursday|on thursday or|on to|once and|one in|one sentence|online|only have|only have yourself
    -1:or a|or friday|or friday afternoon|or i|or the|order|orders|other|others|our engineer|our prices|ours
    -1:out i|out of a|out on|out that|out that 's|out this|outside your|over and|over you|over your|owner
    -1:paperwork alone|parcel|parking|pay for|people i|per|per cent|perfect|phone down|place|place so|plan
    -1:point|position|pounds|pounds a|pounds a month|pretty|price includes|price includes the|prices are
    -1:prices start|promise|promise anything|proposal and|prove|prove it|put the phone|put together a
    -1:put you off|questions|queue|quick|quieter|quite right i|rates|rather than|rather than the|rather you
    -1:rd half|read that|read that back|read what|read what i|real|realise you|really|regret|remember
    -1:respect|respect to|right it|right now|right to|right you|ring you|ringing|ringing until
    -1:ringing until you|roof|rule|run ?|run out|runs|said|same thing|saturday 0|saves|saving|saving money
    -1:say no now|say the|school run|schools|see if|see if i|see me|see our|see the|see you on|see you there
    -1:send me|sentence|service|setup|shift|shop ?|shop like|shop like yours|short one|should have|sign by
    -1:signed|signed by|signed by a|signs|silly|since|site|site at|sites|size|so don't|so it|so it 's|so we
    -1:so what|so you 're|sold|some of|some of your|someone|soon|sooner|sorry|sorry i|sort|sound
    -1:speak to you|speaking|speaking to|spent|st|staff|stand|start at|start with|stay|stay on|stayed|still
    -1:stop|stop me|stops|supplier|swing|swing by|swing by the|system|take a|talk it over|talk to|talk to me
    -1:talked|tell me|tell me if|tell you 've|ten i|ten i 'll|term|th|th at|th of|th of december|than the
    -1:thank|thank you|thank you for|that 's okay|that 's the|that and|that back|that on|that out|that up
    -1:the 0 rd|the answer|the app|the architect|the bank|the budget|the budget 's|the cheapest|the council
    -1:the date|the day|the day before|the deadline|the deal|the demo unit|the deposit|the end|the end of
    -1:the fitting|the form|the holidays|the little|the little one|the lowest|the meter|the middle
    -1:the middle of|the moment|the move|the only|the other|the owner|the paperwork alone|the parcel
    -1:the phone down|the price includes|the room|the same thing|the sample|the samples|the school run
    -1:the second|the shop ?|the short|the short one|the site|the staff|the stand|the thick|the thick of
    -1:the thirtieth|the time|the time you|the timing|the timing rather|the trade|the trade fair|the van
    -1:the whole|the world|the year|then it|there 's a|there 's no|there 's nothing|there at|they|they 'll
    -1:they 're|thick|thick of|thick of it|thing at|think of|third|third of|thirtieth|this and|this call
    -1:this meeting|this price|thought|thought about|three o'clock|three sites|thursday at|thursday at half
    -1:thursday december|thursday december 0|thursday i|thursday or|thursday or friday|thursdays|tight
    -1:time you|times|times and|timing rather|timing rather than|to a|to call|to fit|to get|to get you|to go
    -1:to look|to make a|to me i|to one|to talk|to talk to|to tell|to thank|to the 0|to wait|to your current
    -1:to your head|today at|together a|told|told you|tomorrow or|trade fair|tried|tried you|trust
    -1:tuesday the|tuesday the first|turn|turn up|twenty|twenty minutes|twenty minutes on|two and
    -1:two and you|two hours|two hundred|two then|understand it|understand your|unit|until the|until the end
    -1:until you see|up|up a|up at|up at midnight|up by|up by now|up for|up to|up to you|used|used to|valid
    -1:van|very|wait outside your|want to talk|wants|wants the|watch|watch your|way to look|way you
    -1:we 're not|we don't|we said|wear|wednesday 0|wednesday the|week so|weekend|what i sent|what the
    -1:what we|what would|what you pay|when the|whenever suits|whenever suits you|while|while you|who|whole
    -1:with my|with my colleague|with our|with respect|with respect to|with the|word|work|work around
    -1:working|works|world|worries i|worries i 'll|years|yes but|yes you|yes you 're|you 'd|you 'd want
    -1:you 'll find|you 'll only|you 'll regret|you 'll see|you 'll want|you 're|you 're busy|you 're happy
    -1:you 're making|you 're quite|you 're right|you 've|you 've a|you 've been|you 've never
    -1:you 've thought|you and i|you as|you asked me|you believe|you can pay|you can't stop|you clearly
    -1:you clearly haven't|you could|you decide|you didn't|you don't have|you down|you eat|you for
    -1:you for your|you get on|you go|you had|you have a|you have to|you is|you it|you it 's|you just
    -1:you like the|you look|you might|you more|you pay|you people|you read|you see|you see me|you so
    -1:you start|you there|you were|you weren't|your accountant|your bills|your competitors|your current
    -1:your director|your family|your floor|your head office|your last|your neighbour|your neighbour 's
    -1:your old|your place|your place so|your position|your size|yourself|yourself to|一下 ,|一个 ,
    -1:一些|一些 .|一件|一倍|一分钟|一号|一号 ,|一声|一声 .|一天就|一天我|一我
    -1:一早|一早上|一是|一次机|一点|一点 ,|一起|七点|万|万绪|万绪的|三 ,|三 , 0
    -1:三天之|三岁|三月|三月份|上七|上七点|上个|上个月|上九|上九点|上写|上午再
    -1:上午十|上午我|上您|上您公|上我|下 , 您|下 , 我|下个|下个月|下了|下了 .
    -1:下人|下午两|下周二|下次|下次再|下班后|下礼|下礼拜|下等|下等您|不上
    -1:不上 ,|不住|不变|不在|不在 ?|不对|不对 ,|不急 ,|不急 .|不来|不来 ,|不用
    -1:不签|不签也|不给您|不能这|不行|不行 ?|不要|不要脸|不过弯|两个|两个人
    -1:两点 ,|两点到|两点半|个 ,|个人|个人 .|个价|个准|个准话|个名|个名额|个回
    -1:个客|个客户|个小|个我|个的|个的 .|个问|个问题|个顾|个顾虑|为了|为止
    -1:为止 .|主|么对|么对我|么就|么就转|么样|么样 ,|么都|之内|之前|九点 ,
    -1:九点我|也会|也会先|也应|也应该|也行|也行 ,|习|乱|了 , 他|了 , 就|了 , 那
    -1:了一|了五|了就|了给|了给您|争|事|事 .|事都|二 ,|二 , 您|二十|二十七|二十分
    -1:二月|二月十|五十|五十点|五号|五见|些|些 .|些都|人先|人家|人接|人接 .|人用
    -1:什|什么|什么都|今年|以前|以理|以理解|们 0|们 0 月|们下次|们自|们自己|们贵
    -1:价格 ,|任 ,|任您|份证|企|企业|优|优惠|会 ,|会 .|会先|会给|但您|低|你|你们
    -1:便宜|便宜 .|保重|保重 .|信任|信任您|倍|傅|儿 ,|儿 .|儿了|儿我|先忙 ,|先挂
    -1:先跟|先问|先问问|八|公司迟|公室 ,|六|册 .|再挂|再挂我|再聊|写在|写在合
    -1:写着|准|准时|准时到|准话|准话 .|出来|出来 .|出门|分 ,|分之|分钟 .|划掉 ,
    -1:刚下|别|别怪|别怪我|别理|到三|到三月|到了 ,|到了给|到场|到场 .|到底
    -1:到您家|到您有|到您那|到期|到楼|到楼下|前 ,|前一|前一天|前跑|前跑后|办 ,
    -1:十一|十七|十七号|十二月|十五|十五号|十点 ,|千|千头|千头万|午 0|午 0 点
    -1:午两|午两点|午再|午再打|午十|半|单里|卖|占|历|压|去现|去现场|去问|发一
    -1:发票|发票下|取|受|受 .|变|口|口 .|句|叫|叫上|可以理|可怜|可惜|可我|可我们
    -1:台车|号 , 下|号周五|号我|号星|号星期|司迟|司迟早|合同里|合理|合理 ,|合适
    -1:合适 ,|同事都|同行|同里|名单里|名字|名额|名额的|后 ,|后 , 我|后一次|后天
    -1:后天上|后的|吗 ? 我|吧 , 您|含|听得|呀|呢|呢 ?|周一我|周一早|周五十|周四下
    -1:周四我|周末愉|咱们|咱们 0|哪儿|哪天您|嗯|嗯 ,|器|四 ,|四下|四下午|四我
    -1:回来|在 ,|在 ?|在不|在不在|在合|在合同|在哪|在哪儿|在店|在店里|地 ,|地址 .
    -1:场|场 .|圾|址|址 .|坏|垃|垃圾|培|培训|填|壁|壁老|声|声 .|复 .|外 .|多 ,|多一
    -1:多少|夜|夜班|天下|天之|天之内|天天|天天给|天您|天晚|天晚上|天给|天给您
    -1:天见|头万|头万绪|奶|好 , 您|好 , 我|好 , 那|好了|好了 ,|好了 .|好好的|始|姓
    -1:嫌|嫌麻|嫌麻烦|子 ,|子了|字就|孩子|安|完 ,|完 .|完就|完工|定|定有|宜|宜 .
    -1:室 ,|害|对 ,|对 , 我|对 .|对您|对我|导|小孩|小时|小都|少|就今|就今天|就别
    -1:就完|就差|就挂|就直|就能办|就能装|就行 ,|就转|就转不|就这么|展|展 ,|岁
    -1:工地|工地 ,|工资|工都|左|差|差一|己带|己掂|己掂量|己看着|已|已经|师傅
    -1:带 .|带过|干|年|年底谁|应 .|底谁|店|店门|店门口|开 ,|开 , 您|开始|开春|弟
    -1:张|张照|弯|当然|当面|当面把|很|很合|很合理|得不|得不对|得多|得好|得好好
    -1:得开|得开 ,|得怎|得怎么|得给|得给我|得跟|心 ,|心 , 我|心 .|心里|忙|忙您
    -1:忙您的|快 .|快了|快了 ,|怎么就|怎么样|怜|急 ,|急 , 您|怪|怪我|总得|总得给
    -1:您 , 行|您一个|您下班|您不|您不用|您不能|您争|您会|您划|您划掉|您刚|您别
    -1:您去|您发的|您只|您可以|您可怜|您周五|您和|您在|您在不|您填|您好|您寄一
    -1:您小|您就这|您店门|您得|您忙您|您快|您怎|您怎么|您想先|您手下|您手里
    -1:您打|您打 ,|您打了|您接|您放心|您明|您明天|您最|您最后|您有|您比|您的 ,
    -1:您目|您目前|您看行|您看重|您确|您确认|您稍|您稍等|您签|您签字|您算
    -1:您算一|您约|您给个|您给我|您要再|您说一|您说得|您赶|您赶紧|您跑|您跑前
    -1:您还没|您这个|您这样|您连|您连看|您送|您送样|您那|您那儿|您问|您面
    -1:您面子|您领|您领导|惜|惠|想先看|想得|想法|想约|想约您|想请|想请教|愉
    -1:愉快|愉快 .|意一|意一下|意外|意外 .|愿|愿意|懂 , 您|懂 .|我一|我不|我个准
    -1:我为|我也|我也会|我了|我了解|我们自|我们贵|我先挂|我再|我再给|我准
    -1:我准时|我到了|我去|我去问|我周五|我天|我天天|我姓|我带|我帮|我帮您|我得
    -1:我想约|我懂 .|我我|我手|我把账|我拿|我明|我明白|我来|我查|我没|我熟|我理
    -1:我理解|我电话|我直|我直接|我看到|我等|我记|我记一|我记下|我都不|我都给
    -1:房|手下|手下人|手里|才给|才给您|打了五|打理|打电|打电话|打过一|找|找您
    -1:把账|把这|把这事|折腾 .|抱|抱歉|拐|拒|拒绝|招|拜二|拜二 ,|拦|拿这|拿这个
    -1:挂我|挂我电|换我也|据|掂|掂量|掂量 .|掉 ,|排|接上|接不|接到|接受|接受 .
    -1:接着|搬办|搬办公|支|收到 ,|放心 ,|放心 .|教|教您|数据|方案我|日 , 星|日子
    -1:早上|早上九|早点|时到|时到 .|时间|明天上|明天我|明天见|明晚|明白|星期一
    -1:星期三|星期六|星期四|春|昨|昨晚|是 0|是 0 月|是不|是不来|是合|是合同|是嫌
    -1:是您自|是我们|是用|是看|是看您|是真|是装|晚上 ,|晚上七|替|替您|最后|月份
    -1:月十|月十五|月底|有十|有点|有道|有道理|服|服了|服了 .|期一|期三|期六
    -1:期四|末愉|末愉快|机会|机会 .|李|李工|来 , 您|来给|来给您|松|松快|板|架
    -1:查一|样的|样过|样过去|格 ,|案我|楼下 ,|楼下等|欠|次再|次机|次机会|歇|歇着
    -1:歇着 .|歉|止|止 .|毁|每周|比价|比价 ,|比您|求您|求您了|汇|汇报|汇报一|没意
    -1:没意见|没用|没用 ,|没试|没试过|法|活|活 ,|海|漏|点到|点到 .|点半|点我
    -1:点我到|烦 ,|烦 , 我|然 ,|熟|熟 ,|爱|爱人|爷|牌|牌 .|王|王总|现场|班后|班后 ,
    -1:理 ,|理 , 换|理解 .|理解您|生|生意|用 ,|用不|用不上|用得好|用的|电话 .|画
    -1:画册|留意一|留过|留过言|白|百|百分|百分之|的|的 , 我|的 0|的事 .|的价|的小
    -1:的是 0|的是您|的样|的样品|的话|的还|目前|直接上|直说|省|看 , 这|看一
    -1:看到了|看您就|看着|看着办|看行|看行不|看见|看透|看重|看重价|真|眼|着 ,
    -1:着办|着呢|着呢 .|着我|知道 .|确|确认|磨|礼拜二|祝|祝您|票|票下|票下周
    -1:稍等 ,|稍等一|空|空出|空出来|突|突然|等 ,|等 , 我|等一|等一下|等到|等您
    -1:等您 ,|等着|答复|答复 .|答应 .|签 .|签也|签也行|签字|算 ,|算 , 这|算 .|算一
    -1:管|紧 .|约您|经理|给您打|给您最|给您比|给您算|给您约|给您这|给您送
    -1:给我 .|绝|绪|绪的|绪的 ,|网上|老板|考虑 ,|考虑 .|耍|耐|耽|耽误|聊|聊 .
    -1:肯定有|能办|能办 .|能看见|能装|能这|脸|脸 .|腾 .|自己带|自己掂|节|花|茶|菜
    -1:虑 ,|虑 .|虑很|行|行 , 您|行 ?|行不|行不行|行吗|行吗 ?|表我都|被|装 .|装完
    -1:要再|要再挂|要找|要是不|要是嫌|要脸|要脸 .|见|见 , 我|见 ?|解了|解您
    -1:解您要|言|训|记一|记一下|记下|记下了|讲 .|设|设备|试 ,|试过|误|说一
    -1:说一声|说什|说什么|说就|说得|说得不|说您|请|请教|请教您|谁愿|谁愿意|负
    -1:货|贵一|贵一点|贵在|贵在哪|赵|赶|赶紧|起|足|跑前|跑前跑|跑后|跟他|跟他们
    -1:跟您|跟您说|跟老|跟老板|跪|跪下|身|身份|身份证|车 .|转不|转不过|边|过
    -1:过 .|过一个|过弯|过您|过来 ,|过言|还有|还没|这个价|这个名|这个我|这个的
    -1:这个顾|这么对|这事|这些|这些都|这套|这想|这想法|这我|这是|连|连看
    -1:连看都|迟|迟早|送样|送样过|送货|适|适 ,|适 , 我|透|逼|道 .|道理|道理 .|那 0
    -1:那个|那儿 ,|那儿 .|那咱们|那您先|那我就|那是 ,|那样|都不给|都听|都在 ,
    -1:都没|都给|都给您|里 ,|里 , 您|里最|里见|重 .|重价|重价格|重视|量 .|钟 .|钱 ,
    -1:钱 , 我|锅|长|门口|门口 .|问一|问一下|问我|问问|间|陈|随您|随您 .|随时|隔
    -1:隔壁|隔壁老|难|需要|面子|面子了|面把|面把账|面的|顾虑|顾虑很|预算 ,|领导
    -1:题 , 我|额|额的|骂|验|麻烦 ,
    -2:'ll ask again|'ll bring the|'ll find|'ll give|'ll give you|'ll lose|'ll post you|'ll ring|'ll see
    -2:'ll send our|'ll speak|'ll speak to|'m sure|'re coming|'re not|'re on|'re on your|'s the|, 0|, 上
    -2:, 再见|, 周三|, 周四|, 回|, 您倒|, 您喜|, 您就|, 我|, 我给|, 我能|, 手|, 打
    -2:, 打到|, 换我|, 早|, 早晚|, 是|, 有|, 看您|, 给|, 给您|, 说|, 谢|, 谢谢|, 那
    -2:, 那先|, 都|0 i|0 november|0 点|^ a good|^ but|^ give|^ give me|^ good i|^ how|^ how many|^ i 'd
    -2:^ i heard|^ i only|^ i went|^ monday 0|^ okay so|^ please|^ right i|^ sign|^ two|^ we 're|^ with the
    -2:^ yes|^ you 'd|^ your time|^ 一|^ 三|^ 上|^ 不|^ 两|^ 他|^ 到时|^ 彩|^ 彩页|^ 您没
    -2:^ 您的|^ 您给|^ 您觉|^ 我再|^ 我只|^ 我可|^ 我好|^ 我都|^ 有|^ 每|^ 涨|^ 涨价
    -2:^ 那周|^ 邮|^ 麻|^ 麻烦|a job|a lot|a message|a reminder|a ring|a ring on|a time|a year|a yes
    -2:across the|across the road|afternoon|afternoon and|again|and it won't|and the|and you 'll|answer|any
    -2:around you|as a|ask again|at five|at two|been|believe|better|blue|bring the|but|by post|can hear
    -2:can imagine|can only|can see|can see why|can tell|car|car park|charge|chase|could|course|customers
    -2:depot|director|discount|do i|do i have|does|doing|don't|don't come|don't have|don't have the|door
    -2:email or|explain|facts|family|fee|find|fine|fine i|fine i 'll|fitter|floor|for it|form|friday
    -2:friday morning|from here|from home|get it|give me a|give you|give you a|gone|good i|had|hands|hang
    -2:hang up|haven't|haven't read|head|heard you|heard you say|hearing|home|how many|how many times
    -2:how you|how you treat|i 'll give|i 'll ring|i 'll speak|i 'm sure|i can hear|i can imagine|i can only
    -2:i can see|i can tell|i don't|i heard|i heard you|i only|i only want|i sent|i sent you|i went|if i
    -2:if you don't|in your street|in your trade|includes|isn't|it 's a|it for|it in the|it on|it should
    -2:it won't be|job|know the|late|let me know|let you get|letter|list is|little|long|longer|lot|many
    -2:many times|matters|may|me a time|me know|measure|monday 0|monday morning|month|my colleague|my screen
    -2:name|neck|next week|no|nobody|not the|notice|november|of course|of it|of the door|off the list
    -2:okay so|old|on friday|on friday morning|on monday morning|on wednesday|on your hands|one|only want
    -2:only want to|opposite|opposite the|or by|out of the|papers|park|person|please|post you the|product
    -2:rather have|refused to|reminder|ring on|room|saturday|saying|school|screen|see why|send our|send you
    -2:sent you|set by|set by the|share my|share my screen|shops|should|show you the|show you what|sign|so
    -2:so the|start|street|suppliers|take your|tell your|than|that 's a|the 0 th|the blue|the booklet
    -2:the car|the car park|the depot|the desk|the discount|the door|the first|the last|the list|the new
    -2:the papers|the phone|the product|the school|the warehouse|the way|the workshop on|then you|this
    -2:time to|times do|times do i|timing|to be|to explain|to me|to measure|to see|to see it|to you ?
    -2:tomorrow afternoon|treat|understood|until you|use it|valuable|visit|wait outside|want to make
    -2:warehouse|was|we 'll get|week|well|went|were|weren't|what you|with a|with you on|won't|won't be
    -2:workshop on|worries you|would you rather|wrong|year 's|you 'll|you 'll be|you 'll lose|you 're coming
    -2:you 're on|you a ring|you don't come|you get a|you haven't|you in|you know|you off the|you rather
    -2:you rather have|you refused to|you then|you tomorrow|you treat|you won't|your hands|your head
    -2:your street|your time|your trade|一上|一上午|一个礼|一分|三您|上看|下 ,|下午
    -2:下午我|不好 ?|不定|不定就|不急|不给|不能|不过|专|专门|专门的|两次|两次 ,
    -2:个时|个时间|个月|个消|个消息|个礼|个礼拜|为|也没|也没关|了您|了我|了没
    -2:了没有|亏大|亏大了|五上|五上午|今天不|从|从名|从名单|他们|以|价 ,|价单
    -2:价单我|价通|价通知|任|会|会计|但|住|何|便 ?|便还|便还是|信提|信提醒|倒
    -2:候我|儿能|先挂了|全看|全看您|关|关系|关系 ,|再给|再给您|再联|再联系|再见
    -2:再见 .|冲|到 ,|到您答|到时|到时候|前|办|办 .|加微|加微信|十二|十点半|午我
    -2:午我给|半年|半我|半我过|发个|发消|发消息|发点|发短|发短信|发邮|发邮件
    -2:只能|号 ,|吃饭|吃饭 .|吗|吗 ?|听|告诉|告诉我|呢 .|周一上|周三您|周五上
    -2:周四十|喜|喜欢|喜欢哪|四十|四十点|回话|回话 .|多|多 .|大了|大了 .|天上
    -2:天上午|天下午|天不|天不定|好 ?|好不|好不好|好心|字|孩|定就|就亏|就亏大
    -2:就行|工程|工程师|师|当|得没|得没必|微|微信|必要 ,|快|急 .|总|您从|您从名
    -2:您倒|您发消|您吃|您吃饭|您喜|您喜欢|您回|您回话|您带|您打电|您拿|您换
    -2:您换一|您收|您收到|您没|您留|您看好|您答应|您给|您能|您觉|您觉得|您讲 ,
    -2:您说|您说我|您还|懂|我 ,|我 , 我|我 ?|我个|我到您|我发个|我发短|我只|我可
    -2:我可以|我周四|我好|我好心|我想|我把您|我是|我的|我知|我知道|我能|我过来
    -2:我这儿|我邮|户|手头|打 , 打|打了|打到|打到您|打来|打来 ,|把您|把您从|报一
    -2:报一下|报价单|拜 .|挂了|挂了 ,|按|换一|换我|接 ,|接 .|接也|提醒|提醒您
    -2:收到 .|收到了|放心|方便 ?|方便还|日 ,|早就|早晚|时候我|明天下|明早|星
    -2:星期|是 ,|是加|是加微|是您|是我|晚|更|最|月|有 ?|有专|期|来 .|样 .|楚|楚 ,
    -2:楼下|次 ,|次 , 都|欢|欢哪|比较|没人|没关|没关系|没有 ?|涨价|涨价通|清楚
    -2:清楚 ,|火|火 .|点 , 我|点半我|烦|烦您|然|理 .|理解|用得|用着顺|电话|的 , 那
    -2:的 ?|的事|的好|的工|的工程|的报|的报价|看好|看好不|看您自|看看 ,|着看
    -2:着看 .|着顺|着顺手|短信提|礼拜 .|种|程|程师|稍等|第|第三|答应|系 ,|系您
    -2:系您 .|约|给个|给您回|给您带|给您讲|给我个|翻一|考|考虑|联|联系|联系您
    -2:能给|行 , 那|要 ,|要 , 我|见我|觉|觉得|觉得没|计|订|订单|认|讲 ,|讲 , 您|证
    -2:诉我|诉我一|话 ,|话 , 您|说我|谁|谢您|谢您 .|谢谢|谢谢您|质|贵|跑|跳|较
    -2:过两|过了|这儿|这样 .|通|通知|那儿|那先|那周|那就|那您|那我先|那是|部
    -2:都行|都行 ,|醒|醒您|醒您 .|量|钱|错|错了|门的|门的工|问|随|顾|饭|饭 .|麻
    -2:麻烦|麻烦您
    -3:'ll bring|'ll fit|'ll have to|'ll hold|'ll keep|'ll post|'ll put it|'ll wait|, 再|, 换|, 明
    -3:, 明天|, 这|0 december|^ one|^ one moment|^ so|^ some|^ thursday 0|^ with|^ would|^ would you
    -3:^ you can|^ 下周|^ 五|^ 五点|^ 价|^ 周三|^ 好 ,|^ 就|^ 您不|^ 您发|^ 您是|^ 这|a m
    -3:a note of|and let|and let you|and then|and we|and we 'll|are on|around|ask for|at 0|at once|be
    -3:be in touch|can't|cancel|card|check with|date|down|eight|fit|from the|gate|i 'd|i 'll bring|i 'll fit
    -3:i 'll hold|i 'll keep|i 'll post|i 'll wait|i 've|i can't|i have|i have to|if you cancel|imagine
    -3:in touch|is the|it won't|just give|just give me|let me check|like|make|me a|me check|me check with
    -3:moment i|moment i 'll|money|more|never|new|note of|note of that|o'clock|of that|of your|off our
    -3:off our list|off the|one moment|one moment i|our list|our list today|outside|over with|pay|pen|people
    -3:put it in|road|say no|second|see you|set|speak to|straight|straight to|ten|thanks|the 0|the gate
    -3:the line|the road|the workshop|there 's|time|time and|time and i|to make|tomorrow|touch|trade|until
    -3:use|wait|want|want to|we 're|when i|when i 'm|workshop|worries|would you|yes|you ?|you and|you cancel
    -3:you don't|you off our|you on|you say|you say no|you the booklet|you when|you when i|一天 ,|一次
    -3:三四|上 ,|上午|下周四|不接|两点|个样|之|了 ,|二|亏|五您|五点|人 .|以后我
    -3:们下周|再打|再打给|分钟 ,|划掉 .|前给|前给您|加|十点|午把|只|可就|可就不
    -3:号码|吃|后我|周三四|四五|在外|在外头|址发|复|外头|大|天 ,|天 , 我|天前
    -3:头 ,|头 , 您|客|客户|家 ,|寄一本|己 .|带上|帮|帮您|必要|怎|怎么|急|您 ?|您可
    -3:您打过|您挑|您挑一|您是|您答|您要是|您讲|您这|我三|我发|我把样|我看|打 ,
    -3:打过|把样|把样品|挂|挑|挑一|挑一天|掉 .|搬家|新|明白您|望|样 ,|每|没必
    -3:没必要|没有|涨|电话 ,|白您|知道 ,|礼|礼拜|答|签|系|线 .|经|给您 ?|自己 .|虑
    -3:行 , 明|要是|记|诉|过来|这|这么|道 , 可|那我周|重|钟 ,|领
    -4:'ll get back|'ll let|'ll let you|'ll make a|'ll take you|'ve|, 可|, 名|, 周|^ good|^ i|^ if you
    -4:^ it 's|^ just|^ our|^ right|^ the price|^ thursday|^ your|^ 下|^ 光|^ 到|^ 周|a good|a minute
    -4:and a|back to you|before|bring|can i|can i come|come and|every|everyone gets|everyone gets a|get this
    -4:gets|gets a|got|hear|how|i 'll let|i come|i come and|if you|it through|keep|list today|make a note
    -4:minute|moment|not|number|once|out of|put it|rather|refused|review|see|show|show you|tell|that you
    -4:that you refused|there|through to|thursday 0|to it|we|when can|when can i|you have|you on monday
    -4:you refused|you think|you through|三天|不清|不清楚|也|了 .|他|以后|们|们下|件还
    -4:件还是|会议|光|再|出去|划掉|午|去讲|发您微|吧 .|周五|哪天我|外|好 .|就好
    -4:就好 .|必|您就|您看|您看哪|我们下|我到|我发您|我周一|我在|我就|我提
    -4:我提前|我过去|所|所以|拜|掉|提前|本 ,|来 ,|求|点 .|现|的 .|的案|的案例|直接
    -4:看了|看到|看哪|看哪天|给我|见 .|视频会|让您|议|讲讲|话 .|说不|说不清|谢
    -4:跟|过一|过去讲|选|道 ,|邮件还|需|频会|频会议
    -5:'d|'ll ask|'ll take|'re|'s a|^ if|^ you|^ 停|^ 停车|^ 您把|^ 我|a note|and it|are|by the|call
    -5:fix|fix it|get back|get back to|give me|i 'll ask|i 'll take|in the|left the|lose|make a|make you
    -5:me your|morning|move|next tuesday|note|over on|put you|receptionist|say|send you a|take you
    -5:take you off|talk it|the engineer|the report|think|to accounts|to fix|to your boss|wednesday|一下 .
    -5:一天|下 .|位置|位置我|停|停车|停车的|划|北|十|发我|发现|周四|哪天|在|家阳
    -5:小|工|息|您把|我周|才|换|搬|明|朝|清|点 ,|的 , 您|看您|置|置我|话|说|车的
    -5:门|阳
    -6:'ll leave it|'ll send you|, 您看|^ it|^ 地|^ 地址|^ 我们|ask|at the|back to|boss|calendar|day
    -6:december|everyone|invite|just|make sure everyone|on|ring|round|sure everyone|talk|then|when|would
    -6:your boss|不好|到了|名单|周三|地|地址|天我|定位|家|心|念|息 .|您发|您家|您的
    -6:我过|次|消|消息|消息 .|等|给您留|还是|这个
    -7:^ 您|about that|engineer|give|have to|is|let you|on tuesday|only|tuesday|with your|么|号|头
    -7:我下|我下周|提|早|是|车
    -8:'ll be|back|come|good|if|next|on the|or|take|thursday|一个|名|哪|回|天|带|打给|打给您
    -8:报给|报给您
    -9:and i 'll|on monday|人|四|还
    -10:^ the|about|and i|for a|i 'll be|my|有|没|点
    -11:accounts|it 's|三|了|五|位|来|讲
    -12:周|得|打
    -15:that|不
    -23:^
    -28:?
    """
  static let pressing: StaticString = """
    = -31 -55 128 -29 -23
    44:but
    37:even|可
    35:money|不|就
    34:别
    33:^|don't
    32:您|钱
    31:i have to|my|sign|think
    30:, 可|拖|都
    29:gone|nonsense|or i|really
    28:^ be|be|your|吧
    27:^ 别|away|i have|me
    26:deal|当
    25:now|this|理由
    24:goes|other|people|won't|吧 .
    23:attitude|completely|down|little|man|you|失|您就|躲
    22:come|yes|your customers|不签|么|签|跟
    21:^ i|^ surely|do i|do you enjoy|ever|when the|you 're the|you enjoy|一个|就没|绝|跟我|还
    20:'ll|'ll be|'re|^ nonsense|^ stop|a little|can't|is it ?|make|of my|roof|saving|stop|up and|了|天不
    20:见|难
    19:'re the|^ that 's|a manager|and there|child|going to|manager|market|reason|roof comes|surely|that
    19:until|up|way of|了吧|亏|倒|小|没用|等|辈子
    18:^ you people|all|asking|choice|do i have|don't be|easily|fault|had|haven't|losing|messed|price|rocket
    18:rude|say no|so|so is|that 's not|that easily|the world|their|world|you can't|you people|不来|你
    18:呢|坑|抠|玩|要|辈|这
    17:'ve never|^ i gave|^ 您就|a decision|at midnight|expires|grow|i gave|i know where|it expires
    17:it goes|know you|later|no|nothing i|over the|said yes|wouldn't|您自|我的|拉|拿|有什|有什么
    17:根|由|签 ,|要 .|话|谁
    16:'s a very|'s gone|, 听我|, 就|^ i thought|^ so you|^ your|^ 你|a child|a very|about the price|an
    16:at midnight and|complains|decisions|enjoy|favour|giving|last one|midnight and|nobody 's|not|obviously
    16:refuse|stupid|system|understand|wasted|what you need|would refuse|wrong|一辈|一辈子|不接
    16:为您|呢 .|您这|我一|有的|的人|着|笑|能忙
    15:'s not|, 听|, 早|^ you|a company|about that|after that i|and now|and there 's|are|be a|both know
    15:busy|but that 's|do you ?|don't want to|enough|find|grow up|i 've been|live|lose|office|on your hands
    15:only|or friday ?|permission|prices are|stalling|take it|they all|trouble|we 're|wrong with|you any
    15:书|优|命|就得|干|得|得给|我|拒|拒绝|早|没用 ,|用 ,|等着|行好|行好 ,|行行好
    15:那您
    14:'s future|, 以|, 以后|, 但|, 您可|^ be there|^ surely you|^ the clock|^ 您能|^ 真|again and
    14:again and i|any more|as well|be the|clock|dithering|every other|excuse|final|friday or|future|gave
    14:hand|is going|isn't|it 's gone|just|know that|left and|make a decision|me one|miss it|night
    14:obviously not|of the|other clients|pick|pick up|run|say|simply|so don't|surely you|the clock
    14:the street|tomorrow or|you then|不懂|不过|今天|以为|全|别想|十点还|去 , 您|后面|唧
    14:大|将|弄|得了|换了|是吧 ?|来 ,|没|的 ,|磨|翻|脑|这点|都没
    13:'ll ask again|'m|'s only three|, 周|^ last one|^ nobody else|^ 一个|a no brainer|away from|brainer
    13:by the weekend|call back|clients|come off it|coming|dead|excuses|explain|five|give|good enough|i 'm
    13:if you|is so|lost|midnight|no brainer|not interested|nothing|or i 'm|said no|shut|sign by|small
    13:so hard|ten minutes|than a|the first|they 'll|to ask|very|wait till|was for|what 's|would have
    13:would say|you don't sign|you haven't|you is|you need|不签 ,|么难|也没用|了吧 .|今天下|借
    13:借口|光|前|后|家里人|干脆|怪|您别|您答应|意 ,|我电|我电话|知道您|脆|行行
    13:话您|赶紧|还是周|这个价|道您
    12:'d do|'re still|'s a queue|'s no reason|'ve|'ve ever|'ve got it|^ don't be|^ there 's|^ you haven't
    12:^ 就|^ 挂|^ 挂我|a good deal|a queue|a yes|an answer i|and sign|and you|answer i|are you stupid
    12:ask again|begging|boss|but that|by now|expensive|family|firm 's|five after|give it|going|good deal
    12:got it|hand it|his|i 've ever|i give|i give it|i thought|i understand your|i won't let|idea
    12:if i don't|if you don't|in stock and|it 'll be|it in|it isn't|it off|it to the|keep|like you|listen
    12:live with that|made time|make a|my time|nothing ?|o'clock|office is|out of|people ?|prove|prove it
    12:quid ?|rubbish|say that|shop|spend|stock and|street|stubborn|stupid or|takes five|ten or|the next
    12:the weekend|there thursday at|throw|tired|to turn|typical|understand your|want to hear|we 'll|why
    12:will|with that ?|won't let|won't let you|you 'd do|you said yes|you stupid|you stupid or|your family
    12:your office is|不挂|了 .|做不|公司就|关|准|前不|可就|可就不|司就|听我的|哪儿
    12:嘴|张|您答|您自己|抢着|抢着要|挂|挂我|挂我电|早晚|是看|没得|点还是
    12:用 , 我|着我|着要|着要 .|算|算什|算什么|说忙|说忙 ,|说的|还是下|这么|连
    12:都没有
    11:!|'ll be sold|'m cancelling|'s off|'s what|'s what losers|'ve wasted|, 可您|, 我有|, 明天
    11:^ are you|^ enough|^ i really|^ i went|^ if you|^ it 'd|^ not today|^ wrong|^ you obviously|^ 等
    11:^ 都|a man|a whole|all say|and listen|as i|bankrupt|basics|be sold|be there thursday|belongs
    11:belongs in|better|but so|but so is|cancelling|cheapest|choosing|customers|deal 's|double|else
    11:explain it|explain it to|father|fee|fifty|for you all|goes to|hide|honestly|i 'm cancelling
    11:i 've already|i don't want|i really|i went|in stock|in their|in their right|in this|isn't an|it 'd
    11:it 's just|it again|it goes to|left|longer|losers|losing money|manager can't|me out|me why|need this
    11:never|no reason|not today|of a|offer|on thursday which|one left|one left and|only have|only three
    11:or two on|putting|putting it|putting it off|rates|reasonable|right mind|running|settled|so ten
    11:so ten or|stay|stock|surely you can|tell me why|tell you 've|that 's what|the basics|the cheapest
    11:the weather|their right|their right mind|there thursday|they all say|this call|this price
    11:thursday which|time|to hear|to take|today|we both|we both know|what 's it|what 's the|what losers
    11:whole|year and|you 'll be|you 're|you 've never|you 've wasted|you all|you obviously|your staff
    11:三点 ?|下午五|不接受|个价|么跟|也没|事实|但|儿 , 您|公|午五|午五点|卖光
    11:可您|听不|听我|员|回 .|天天|子|字 .|往|怎么跟|您说的|我不接|我个|我有
    11:我直|扯|抢|报|挂电|挂电话|最后|机会|根本|没有|法 .|点还|的 .|直|真|神
    11:给我个|要 , 您|要再|见我|谈|里人|领|黑
    10:'d have|'ll look|'ll only|'s it|, 就您|, 我是|, 打|, 知道|, 赶紧|, 还想|? 说|^ come
    10:^ how did|^ it expires|^ last|^ no wonder|^ people|^ sign|^ there|^ we both|^ what more|^ 亏
    10:^ 到时|^ 您|^ 把|^ 滚|^ 胡|^ 还|^ 还要|again|all due|all due respect|all that|and i can't
    10:anyone|be here|behind|both|but loyalty|can it|can it be|close|close the|come off|dies|due|due respect
    10:due respect you|front of my|get that|go under|got the|guts|hang|haven't got|hears|how did|how did you
    10:how you treat|i 'd have|in you|in your position|it friday|last time|like|like a|live with|looking at
    10:lot|morning and|need to|no wonder|nothing and|off it|on the market|on your|or monday ?|our prices
    10:person to|phone down|prices|quid|respect you|right person to|saying|so is it|so much|so thursday or
    10:someone|sort|that the best|the guts|the phone down|thinks|three times|time i|to a|two on
    10:two on thursday|understand it|until five|watch your|what more|what you 're|whole week|with all due
    10:wonder|word|you 're still|you just|you treat|your position|一分|一过|一过 ,|上午还|不到
    10:不办|不对|个|么就|么抠|了两|二点一|人|人 .|今晚十|候 .|光 ,|公司|关门|别再
    10:到时|到时候|午还|午还是|去 ?|只|可是|台 ,|呢 ,|家没|就是|弄完|得给我|必须
    10:忙到|总得|您说|您这个|您这样|惠|我不挂|我算|我说完|拒绝 ,|挤|摆|摆在
    10:时候 .|是下|晚十|晚十二|来 ?|样下|样下去|滚|点一过|看透|看都|真是|眼|穷
    10:笑话|笑话您|考虑|考虑 ,|胡|能忙到|虑 ,|话您 .|话的|说什|说什么|还得|还想
    10:还要我|这样下|重要|难处|须
    9:'m doing|'m doing you|'m going to|'re busy but|'re in|'re one|'s|'s a no|'s too|'ve changed
    9:'ve changed your|'ve got the|, 周五|, 周六|, 早晚|, 明|, 知|^ a child|^ everyone|^ no is
    9:^ nobody|^ not|^ not interested|^ one word|^ supplies|^ the|^ well|^ with all|^ 人家|^ 周末|^ 我
    9:^ 我不|^ 我知|^ 拖|a child could|a fool|a massive|a minute later|agreed|along|already|an answer
    9:and it won't|and you 'll|are hopeless|as a yes|at it|away from losing|bite|busy but|can tell you|car
    9:care about|chance|changed your|chasing|chasing you|child could|coffee|complain|course you need|decide
    9:diary is|didn't hear|didn't hear that|do and|doing you|doing you a|doubles|drive|either you|end of
    9:favour here|fool|from losing|from losing the|getting|go to|gone so|got it ?|got something|have
    9:have yourself|have yourself to|hopeless|i 'm doing|i didn't hear|if the roof|in an|in an hour|in town
    9:insurance|is there|it|it 's this|it by|it down|it in the|it on|it won't be|keeping|know where
    9:know you 're|massive|me a|met|minute later|miss|monday ?|money ?|moved on|neck|nine o'clock|odd
    9:odd one|odd one out|off that|off that easily|one out|only have yourself|or|people are|people never
    9:please i|possibly|pretend i|pretend i didn't|pretty|refuse ?|said|shame|so thursday|so when|so you 'd
    9:staff|start of|start of the|ten or two|that ?|that busy|that no|the end|the end of|the firm|the full
    9:the insurance|the market|the odd|the odd one|the phone|the start|the start of|the window|think you
    9:thinking|this is|thought|throwing|throwing money|thursday morning|thursday or friday|times|times do
    9:times do i|tired of|to|to blame|to pretend i|to say|tomorrow or thursday|tonight|until we
    9:until we 've|up until|want your|wife would|window|won't be|you 'll|you 're one|you 've changed
    9:you got something|you lot|you people never|you so|you want your|you with|you wouldn't|your wife would
    9:yourself to|yourself to blame|一挂|一挂电|万|万 .|上午|不明|不明白|不行 .|不进
    9:个冤|个冤枉|个日|个日子|乎|也得|了 , 周|二点|五|以后|你们|兴趣|再跟我
    9:分钟都|别再跟|到哪|到哪儿|前不签|十二点|只能|吃亏的|听不懂|周四还|周末
    9:哪儿 .|四还|四还是|回|在乎|在您|坑您|多 .|多了 ,|多拖|多拖一|头 .|好玩
    9:就一|就该|当成|忙 , 那|怎|总|总得给|您一挂|您可|您有什|您都|愿|成|我就得
    9:我干|我见|我见多|打听|是三点|末|本不|来 , 我|来这|枉钱 .|根本不|没兴
    9:没兴趣|点一|烧|率|理|理由 .|由 .|病 .|白|看不|等了|答应|算了 .|给|肯|花那
    9:花那个|见多|见多了|让|说话 ,|赚|赚钱|走人 .|趣|还是三|这不|这不是|进 .|选
    9:那个冤|都不看|钟都
    8:'ll call|'ll put it|'ll send the|'ll take|'re busy|'re fine|'re fine with|'re happy with|'s not a
    8:'s simply|'s the|'ve got no|, 将|, 将来|, 店|, 您别|, 早就|, 行吧|, 赶|, 那您|, 领
    8:, 领导|^ don't take|^ either|^ either you|^ fine|^ it isn't|^ no|^ nobody 's|^ this|^ with an
    8:^ you say|^ 人|^ 今|^ 今晚|^ 您一|^ 我还|^ 正常|a chance|a chance like|a sport|about it
    8:accept that|across the|across the road|afford|afford it|after that|all that time|all the same
    8:all week|all you|always this|always this slow|an attitude|an attitude like|are you always|ask ?
    8:at least|at least hear|attitude like|attitude like that|back on it|back out|be a sport|being|blind|by
    8:by the|can afford|can afford it|can come|can see|can see that|can you ?|can't believe|can't decide
    8:chance like|chance like this|closing|come in|come round|come up|competition|could at|could at least
    8:daughter|decide by|decided by|decided by now|do|don't come|don't sign|don't take|even you
    8:even you can|every|every day|everyone|fine with|foolish|for a year|full|give me one|goes up
    8:going back|going back on|good reason why|got no|hang up until|happy with what|have decided
    8:have decided by|haven't read|hear me out|hide behind|hit|holding|hurt|i 'll call|i 'll take
    8:i won't hang|if you cancel|in a|industry|is it|it to be|just this|know you 've|least hear
    8:least hear me|left at|left at this|like this won't|make sure everyone|making|me i|me one good|more to
    8:must be the|my manager|my side|nearly|of a manager|of you|one|one ?|one good|one good reason|one word
    8:or just|or monday|others|out ?|problem|queue|reason why|reason why not|receptionist|refused|see you
    8:slow ?|so friday morning|so no|so what 's|sold|somebody else|sport|still|suppliers|sure everyone
    8:take it or|than that|than the|that 's simply|that attitude|that i|that time|that you refused
    8:the competition|the deal|the reason|then|there 's one|think of the|this slow|this won't
    8:this won't come|tight|time so|time you 're|to be ?|to call back|to get|to grow|to hit|to me i
    8:to someone|to someone else|to think|today or|tomorrow|up at|up at midnight|wait|walk|with all|with an
    8:with an attitude|with your staff|without your|without your signature|won't come|won't come round
    8:won't hang|won't hang up|would have decided|would your|you 'd think|you 're fine|you 're happy
    8:you 've got|you always this|you can see|you cancel|you could at|you drive|you haven't got|you need to
    8:you possibly|you refused|your daughter|一天不|一点的|一还|一还是|三万|三万 .|下去
    8:下周一|不办 ,|不字|不许|个不字|么可|么磨|也没办|了十|了十年|了是|五十
    8:人谁|什么可|今|以为您|优惠|倒是|倒是说|做主|儿 ,|儿 .|关了|冤|冤枉|冤枉钱
    8:出了|刚换|刚换了|办法 .|十一点|午 ,|号 .|呢 , 您|周一还|咖啡的|啡的|四十一
    8:在眼|在眼前|在边|在边上|大了|太不|好心|婆|婆 ,|婆 , 就|嫌钱|子 .|子就|子里
    8:字|将来|小店|就完|就没 .|岁|年 .|您 , 我|您倒|您倒是|您公|您公司|您是不
    8:您是嫌|您这么|想好|我说|我还以|摆在眼|效|无|时间 ,|明 ,|是三|是刚|是周
    8:是嫌钱|是您自|有|有 , 您|有这|本|来得|杯咖|杯咖啡|枉|枉钱|止|求|求我|没 .
    8:没办|没办法|点头 .|点的|犟|理由 ,|生意|的老|的老板|的都|秒|紧|给我|绝 ,|罢
    8:罢了|罢了 .|老婆|老婆 ,|能做|脑子|苦|行吧|行吧 ?|要再问|让我|该|说一句
    8:说不|走人|边上|还以|还以为|这三|这么磨|这儿 ,|这种|那点|问一遍|间 ,|队
    7:'d better|'d think|'ll have to|'ll only call|'m going|'s friday|'s just|'s monday|'s safety
    7:'ve wasted half|, 别再|, 您|, 您就|, 您来|, 您行|, 真|, 谁能|? 您|^ friday|^ friday 's
    7:^ go|^ i suppose|^ if i|^ monday 0|^ once it|^ people like|^ sooner|^ sooner or|^ you had
    7:^ your brother|^ 你们|^ 得了|^ 您嘴|^ 您真|^ 您自|^ 我问|^ 谁|^ 躲|a fool would
    7:a supplier|about to|an hour so|an understanding|and i|and if you|and now you|and see where|and the
    7:any|anyone would|anywhere|are why|at ten or|august|back on|be crazy|be crazy to|be to|bigger than
    7:bill you|block|but i 'm|can manage|comes in|company|crazy|crazy to|decision|diary|discount|discussion
    7:do need|don't understand|door for|else will|except|fighting|fighting over|figures|filled|filled in
    7:fire|first call|fool would|for my|for your|get this|got the guts|had an understanding|had the|have no
    7:have your name|head office|i 'll only|i 'm going|i 've|i didn't|i realise you|i suppose|if your
    7:in and|is just|is that the|is the final|isn't it|it 'd be|it 's only|it 's too|it away|it be to
    7:it or somebody|it up|june|just the|last week|least|let it|life|like i|like you are|losing the|manage
    7:maybe|me the|meeting|minutes it|morning or|my boss|nine o'clock and|no ?|no that|no that 's
    7:nobody else|now you|o'clock and|of my time|of the door|off|one holding|only a fool|only call|or it
    7:or nothing|or somebody|or three ?|out|people 's|people fighting|people fighting over|people like
    7:people like you|plans|poor|position|promised me|put the|realise you|really all|right person|ruin
    7:safety|see where|side of|side of the|sitting|sitting on|so please|so you have|someone who|something
    7:sooner or|sooner or later|stuck|stuck in|sure it|sure it 's|tax|tax office|tell you|ten or three
    7:that the|the final|the first call|the moment|the plans|the right person|the tax|the tax office
    7:three o'clock|to be the|to leave|to miss|to see you|to the next|today at|tomorrow morning or|town
    7:tuesday ?|understand you 're|understanding|want ?|wasted half|we had an|what|which one|will have
    7:with people 's|you 'd better|you 're busy|you are why|you asked|you can manage|you care about
    7:you do need|you ever|you have no|you have time|you like i|you might|you promised me|you say you
    7:your bills|your office|your worry|一个大|一分钟|一套|一次见|一遍 .|上一个|上说考
    7:下单|不回|不在乎|不大 .|不定|不成|不是事|不能|两点我|个价格|个大|为
    7:么多 ,|了两个|了八|了八百|了吧 ,|了才|了新|事 .|事实 .|五点|人家|人家都
    7:人我|今天不|今晚|会|候见|做不大|八百|八百遍|公司在|再也|再跟|再问一
    7:别拿|前给|前给您|办事|十|十一|十二|午 ?|去 ,|及 ,|句|可不|司在|吃亏|合着
    7:后再|后再也|后都后|吗|吗 ,|吧 , 谁|听 ,|听了|呀 ,|员工|周四两|唧唧|唧唧的
    7:唧的|嘴上|嘴上说|四两|四两点|四回|四回了|回了|回了 ,|因为您|够了|够了吧
    7:天下|天不定|天说|失望|客户|家都|导|小孩|就当|就您|就这一|己不|干了|当挡
    7:当挡箭|得了 .|得了吧|得起|心里清|忙成|快话|怎么|怎么就|怪做|怪做不
    7:您不到|您嘴|您嘴上|您就是|您手|您真是|您老|您行|您行行|您要是|惠都|想不
    7:想不想|意 , 我|我 ,|我一个|我也没|我当|我怎|我怎么|我推|我直接|我这个
    7:我问|才|找|报一|报一下|拖一|拖到|挡箭|挡箭牌|损|损失|换了 .|推掉|推掉了
    7:日子 .|早就|时候见|明天上|是个|是事|是事实|是吧|晚一|晚一分|最后都|有 ,
    7:本不是|来|来 , 行|次见|次见面|没开|没空|没钱|点|点您不|点我过|特|猴|现在
    7:痛快话|百遍|百遍了|的 , 您|的钱 .|盯着|看都不|真有|眼就|知|磨唧|磨唧唧
    7:磨磨|磨磨唧|等到|箭|箭牌|箭牌 .|结果|给您的|考|能做主|自|自己不|要是怕
    7:要还是|许|话 , 真|该换|说完|说没|说没预|说考|说考虑|谁能|谁能忙|赔
    7:这一件|这么难|这是|遍|遍 .|遍了|那么多|那也|那您哪|部收|都不行|都做|都后
    7:都后悔|都挤|都给|都给您|里清|里清楚|钟都不|钱还|问那|难怪做|非|领导|骗
    6:'d listened|'d listened the|'d think a|'ll ask|'ll make|'m giving|'re happy|'re that|'re the reason
    6:'s the oldest|'s too late|'ve had to|, 不过|, 今天|, 其|, 其实|, 您自|, 见|, 费|, 连
    6:, 连个|? you|^ a little|^ come on|^ do i|^ don't come|^ everyone on|^ i won't|^ is money|^ is that
    6:^ it 'll|^ it 's|^ keep|^ let 's|^ my director|^ no it|^ they all|^ three|^ you agreed|^ you make
    6:^ you need|^ your old|^ 五|^ 今天|^ 傻|^ 全|^ 全公|^ 别跟|^ 到|^ 您害|^ 您愿|^ 您每
    6:^ 您答|^ 您被|^ 您连|^ 我天|^ 我领|^ 打麻|^ 整|^ 有什|^ 真要|^ 确|^ 确实|^ 货
    6:^ 这次|^ 这种|a baby|a good|a good enough|a queue behind|accept|and another|and i 've|and see
    6:another|any longer|are about|are down|are you going|as a|at ten|at this price|be gone|be good
    6:be there|because of you|behind you so|bills|bit|but i|but you|by friday|call|can make|can you
    6:can't back|can't back out|can't you|charge|come saturday|comes|could make|could make a|customer
    6:deposit|did everything|did everything you|director|disappointed|do is sign|do it|doesn't|don't be a
    6:don't even|enough reason|everyone on|everyone on the|excuse in|excuse in the|facts|find half
    6:find half an|first time|friday or monday|friday the|funeral|get|give me|goes wrong|good enough reason
    6:got|hard|have no idea|have to|have you got|help|hour|house ?|i 'll ask|i 'm giving|i 've had
    6:i put the|idea what|idea what you|if you 'd|in the book|in tomorrow|in tomorrow morning|insulting|is
    6:is in|is money|is sign|is to|it to|job|kids to|kind of manager|late|letter and|listened|listened the
    6:listened the first|looking|lowest|made|make the|meet me|monday 0|monday or|months|my director
    6:my morning|need to ask|next one|no but|no but i|no choice|no idea|no idea what|no is|no it isn't|noon
    6:not a good|not for|now it|now or|of|of manager|of the month|of you i|oldest excuse|oldest excuse in
    6:only two left|or later|or never|or sunday|or sunday ?|ours is|out of the|out on|out on the|price and
    6:proposal and|put it in|put the phone|queue behind|queue behind you|rather|run a|run a company|runs to
    6:saturday or sunday|say about|see you 've|sense|shop ?|shop like|shop like yours|slot|snap|so what
    6:stingy|sunday ?|suppose|talk to me|the deposit|the door|the first time|the lowest|the month
    6:the next one|the oldest excuse|the roof|the shop|the shop ?|them but|think a|this price and|throw it
    6:to help|to june|to keep|to lose|to me when|to miss it|to run a|to the|today i|too late|treat
    6:two left at|two other|up but|wait that|way to run|what kind|what kind of|what you 've|what your
    6:with ?|with people|with them but|would wait|you 're that|you agreed|you always|you can't back
    6:you don't even|you don't take|you every|you going|you going to|you got|you know that|you let|you lose
    6:you think|you will|your children|your head|your head office|your signature|your size|一个答|一件
    6:三千|上去了|上吧|上吧 ?|上说|上门 .|下午 ?|下时|下时间|不便|不便宜|不出好
    6:不听|不定下|不忙 ?|不怎|不怎么|不挂 .|不看 ,|不给我|不过十|个大男|个客
    6:个客户|个说|为您是|么着|么着 ?|么管|么管公|么说|也不能|了一个|了事 ,|事
    6:二 ?|亏的|五 ,|人呢|任|任您|何得|何得给|使|便宜|便宜 ,|信任您|信我|倍|倍 .
    6:做事|傻|全不|全不对|全公|全公司|公司迟|兴|其|其实|内不|准话|出了事|出去
    6:出好|初一|别跟|别跟我|别问|前途|办法|加 ,|十块|十块钱|卡|压根|压根没
    6:去了|去的 ,|受|变|司|司就您|司迟|司迟早|同行|后我们|听见|听见 .|周一
    6:周二 ?|周五 ,|周四十|四十|因|因为|在您手|坑过|块|块钱|堂|外 .|大了 ,|大男
    6:大男人|天天给|天给|天给您|头上|好东|好东西|如何得|姐|姐 ,|嫌|子吗|子吗 ?
    6:孩|它 ,|安全|完全不|定下|宜|宜 ,|客户 .|害|家就|少|就定了|就没了|己掂
    6:己掂量|年人|年人 ,|应了|开玩|开玩笑|张 .|当您|当没|当没听|快点|怎么着
    6:您了 .|您好好|您害|您总|您愿|您打|您打 ,|您是个|您最后|您每|您要真
    6:您这是|您这脑|您连|您连看|愿不|愿不愿|成年|成年人|我天|我天天|我头
    6:我就没|我改|我改天|我来这|我领|我领导|截|截止|截止 ,|打发|打发我|打麻
    6:打麻将|扔|找的|挡|换一个|换换|换换了|掉了|排队|接不接|改天|改天再|效 .
    6:断的|新车|无论|无论如|明天我|是下周|是周日|是成|是成年|是这么|晚|最难
    6:有吧|有空 ,|望|来这一|板也|根没|次不|毁|每天|气的|没了 ,|没听|没听见|点您
    6:玩笑|玩笑 .|用翻|男|男人|男人 ,|疼孩|疼孩子|白等|白等了|百|的事|的事 ,
    6:的前|的前途|的是您|的那家|看 , 这|看不出|看来|真要|真要出|眼前|着 ?|着吗
    6:着吗 ?|瞎|知道|知道吗|空 ,|空 ?|笑 .|等了一|答应了|签也行|管公|管公司
    6:给您打|给您最|老|老板 ,|老板也|考虑的|耍|耽误我|能给您|自己掂|虑|虑的
    6:行 , 那|街|表我都|被坑|被坑过|要上|要出|要出了|要我|要真|要等|要还|见 ?
    6:论如|论如何|话 , 听|话最|话能|该换换|误我|谈了|财|费|费用|跟我来|躲 ,
    6:躲不|躲不过|躲得|车吗|车吗 ?|过十|过十五|过我|还来|这一套|这么管|这回
    6:这店|这样|这次|这次不|这脑|这脑筋|连个|连个时|迟早|选我|途|道吗|道吗 ?
    6:邀|邀请|邀请您|那也不|都是成|都这么|里 .|面算|顶|麻将
    5:'ll come crawling|'ll email you|'ll just|'ll lose|'ll make sure|'ll put|'m giving you|'m not taking
    5:'m out|'m out of|'re being|'s been|'s it going|'s off the|'s stopping|'s stopping you|'ve got
    5:'ve promised|, 一分|, 三|, 也得|, 五|, 但您|, 可再|, 怎|, 怎么|, 总|, 您倒|, 您只
    5:, 您得|, 您心|, 您还|, 我会|, 我说|, 生|, 生意|, 给|, 给您|, 茶|, 躲|, 这不
    5:, 这点|? 做|? 我记|^ a bigger|^ a good|^ do|^ go to|^ how|^ how can|^ how hard|^ i know|^ i need
    5:^ mark|^ mark my|^ monday|^ of|^ of course|^ oh|^ oh come|^ sure|^ the offer|^ the system|^ this is
    5:^ you could|^ your own|^ your wife|^ 上一|^ 不可|^ 再|^ 别磨|^ 多|^ 天|^ 天天|^ 工|^ 恕
    5:^ 恕我|^ 您以|^ 您别|^ 您到|^ 您太|^ 您要|^ 您说|^ 您躲|^ 我会|^ 我只|^ 我理
    5:^ 拒|^ 拒绝|^ 时间|^ 是 ,|^ 没有|^ 现在|^ 瞎|^ 瞎子|^ 等您|^ 胡说|^ 见|^ 这话
    5:^ 都给|a|a bigger|a bigger firm|a heart|a nuisance|a quote|a straight answer|about the|admit
    5:admit it|afternoon which|afternoon which is|an hour|an hour ?|and we can|apart|are only|are only two
    5:are you so|asked for|at five|at three on|baby|be a man|be there at|before the|beg|bigger firm
    5:bigger firm would|blame|both get|both get on|call ?|call to|can both|can both get|can see it
    5:can you come|can't promise anything|can't spare|closes|closes at|closes at midnight|come crawling
    5:come crawling back|comparing|comparing is|completely you|confirm|confirm in|confirm in the|crawling
    5:crawling back|day next|day next week|decided|deserve|doing|don't confirm|don't confirm in
    5:don't get this|don't see|down before|drag|drove two|drove two hours|feed|feed can't|feed can't you
    5:find out|firm would|firms|firms like|five minutes|for me|for ten|for the first|from here|get it
    5:get on|get on with|get that you|get this meeting|glad|going to pretend|good reason|got nothing|had an
    5:had three weeks|happy with them|have a heart|have it by|have one|have said|have time|have to call
    5:have to come|help me|help me out|him ?|hold|holding it|hour ?|hours to see|how can|how hard
    5:how many more|how you|hurting|i 'll just|i 'll put|i 'm out|i 've promised|i am|i don't get
    5:i drove two|i find|i meant|i need|i put|i understand you|if you like|important|in ten minutes
    5:interested|is only|it 's off|it go|it going|it going to|it nobody|it or|it or not|it takes|it till
    5:it twice|know the|let down before|like yours|longer are|longer are you|losing money ?|loyalty
    5:many more|many more times|mark|mark my|mark my words|matter|mean|meant|more times|more times do
    5:morning or afternoon|much|much longer are|my words|my words you|next hour|next tuesday ?|no it
    5:no reason to|not for you|not taking|nuisance|o'clock tomorrow|of ?|of a job|off and|off the table|oh
    5:oh come|oldest|on me|on the street|on thursday|on with|on with our|only hurting|or afternoon
    5:or another|or friday|or not|or thursday afternoon|our day|out of a|paying|pays|problem ?
    5:promise anything|promised me thursday|proposal|put it|realise|right ?|sake|saturday or|saving money
    5:see|shame on|shame on you|simple|slow|so come|someone else|someone in|someone in your|something ?
    5:sooner|standing|stopping|stopping you|straight answer|such|such a|supplies|system closes
    5:system closes at|table|take that|talking to|talking to you|that 's no|that from|that was
    5:that you won't|the next hour|the oldest|the system|the system closes|the table|the time you
    5:then it 's|there|there are only|there at|think twice|this ?|this is a|this meeting|thousand
    5:three weeks|three weeks to|thursday afternoon which|thursday morning and|times and i|to beg|to call
    5:to call ?|to compare|to feed|to feed can't|to make a|to pretend|to say no|to take to|to tell|tone
    5:too busy|two in|two left|until you|was for the|waste my|waste my time|wasting|we 've|we can both
    5:week or|weeks to|what 's stopping|what day|what it costs|when|with|with half|with our day|with you
    5:won't even|words you|words you 'll|would|would you rather|wouldn't think|wouldn't think twice
    5:you 'll come|you 'll lose|you 're being|you as|you don't confirm|you rather|you really|you won't even
    5:your boss|your kids|your life|your name|your neighbour|yours|一下 ,|一句您|一天的|一套 .
    5:三家|上午 ,|上午见|上门|下去 ,|下周|下周二|不会|不去 .|不可能|不对 ,|不得
    5:不忙|不懂这|不是|不是理|不来 ,|不看|不要 .|业务员|个 .|个头|个小|个礼
    5:个礼拜|个答|个答复|个说法|么样 ,|么磨叽|么难说|九点您|也行|也行 ,|了 , 什
    5:了 , 就|了事|了是吧|事会|亏一|亏一天|五十点|五折|以后我|以后有|似|似的
    5:位置|位置我|住在|住您|例|保证|候|借口 .|做|做 ,|做不了|光 .|免费|免费的
    5:再这|别磨|别这|别这么|到底|到明|务|务员|千|午见|卖|原价|去|去的|参|发我 ,
    5:发话|发话了|取消|句实|句实话|句您|可再|可您这|可能 ,|叽|同行甩|名额
    5:后一次|后悔|后有|后都|吗 ? 您|听 , 也|周四|商量 ,|啊|回来找|困|困难|困难 ,
    5:在后|在后面|在哪|在哪儿|在您 .|处我|外|多了|大 ,|大 .|天再|天再打|天无
    5:天的钱|天都在|失望的|头紧|套 .|如何|嫌贵|子 , 谁|子住|子都|子都看|定了
    5:就多|就忍|就忍心|就放|就是不|就要|就这|岁数|差这|己|延|开春|弟|得出
    5:得起吗|心让|忍心|忍心让|怕什|怕什么|恕|恕我|恕我直|悔|您不懂|您什
    5:您什么|您以为|您到|您到底|您只|您太|您对|您对我|您就忍|您就这|您干|您得
    5:您心里|您怎|您怎么|您手头|您手里|您是怎|您是想|您留|您的难|您看都
    5:您说一|您躲|想怎|想怎么|意给|愿意 ,|懂 ?|懂这|成我|我 ?|我一次|我只|我可
    5:我周四|我是|我是不|我替|我替您|我理|我理解|我直言|我鸽|我鸽子|手头紧
    5:手里|才肯|打的|打算|把我|报上|报上去|报告|担得|担得起|拖一天|接不|放我
    5:放我鸽|时候您|时间是|是免|是想|是理|是理由|是说|是跟|是骗|是骗子|晚给
    5:替您|有这个|望的|望的 .|期 ,|机|来 , 成|来就是|来找我|杯|板 ,|楚 , 但|殊
    5:殊 .|比您|气了|没困|没困难|没有 .|浪费我|消|满意 ,|点 ?|点过|点过来|点钱
    5:特殊|特殊 .|甩在|甩在后|由 ,|疼|病|痛|痛快|百块|的 , 早|的人都|的同|的难
    5:的难处|盖|直言|直言 ,|真疼|眼光|瞎子|瞎子都|破|确认 ,|磨叽|种|等着 ,|筋
    5:系统自|约的话|给人|给您这|绝不|统自|置我|老板|胡说|能 ,|脑筋|脚|自动
    5:自己|董事会|行甩|行甩在|被|被同|被同行|要 ,|要是|要是真|见 ,|言 ,|言 , 您
    5:认|论|话 , 下|话吗|话是|说法|谁都有|费我|费的|费的 .|起吗|起吗 ?|跪|跪下
    5:过不|还要|这点钱|远|连看|连看都|道您手|那样|都做不|都看得|都要|都这|钱 ?
    5:错|错了|问了您|间 , 我|间是|难处我|难看|难说|难说话|面呢|骗子 ,
    4:'d mean|'ll be the|'ll just keep|'ll keep|'ll leave a|'m coming|'m not|'m not putting|'re coming
    4:'re just|'re making|'re making a|'re only|'re talking|'re talking about|'s a good|'s my|'s one
    4:'s one unit|'s tight|'s today|'s today or|'ve been|'ve had three|'ve said|, 下周|, 公|, 公司
    4:, 出|, 出了|, 别拿|, 办|, 反|, 反正|, 合|, 名|, 名额|, 哪有|, 您怎|, 您等|, 成不
    4:, 我都|, 数据|, 等|, 等着|, 绝|, 行|, 街坊|, 谁敢|, 过了|, 这回|, 这是|?
    4:^ believe me|^ everyone else|^ have you|^ i was|^ if something|^ it|^ leave|^ leave it|^ oh please
    4:^ places|^ places are|^ the last|^ this price|^ we 'll|^ wednesday 0|^ you clearly|^ you keep
    4:^ 三岁|^ 不来|^ 不签|^ 不续|^ 再给|^ 半|^ 半小|^ 大|^ 就剩|^ 您爱|^ 您的|^ 您这
    4:^ 我为|^ 房|^ 整条|^ 机|^ 机会|^ 现|^ 表|^ 表我|^ 谁家|^ 那您|^ 错|a big mistake
    4:a firm|a firm like|a hundred times|a job|a joke|a letter|a straight|a year|afraid of|afternoon or not
    4:ago|all i|and after|and i 'm|and if|and this|and this is|and we|and you still|are the|are you
    4:are you coming|ask your|at you|bad night|be repeated|be that busy|be the odd|be too|behind you
    4:big mistake|bigger|book|boss is|both know that|but not|but not for|but you 're|can find|can forget
    4:can forget about|can pay|can tell|can you really|can't argue|can't argue with|can't be that|cancel
    4:car in|changed|children|clearly haven't|come on|coming or|could see|days and|didn't|do as|dodging
    4:dodging me|don't get|down the|down until|drop|end of the|ends|everybody|everyone else|everyone i
    4:everything you|excuse and|expect|expect to|expires in|fast|fear|finished|firm|firm like
    4:firm like ours|five o'clock today|five then|for the same|forget about|forget about the|frankly
    4:friday 's|friday and|friday at ten|friday morning or|from this|from you|front of|got all day
    4:grandmother|had three|half a|hands|have a|hear you|heart|how long|how many times|hundred times
    4:i 'll keep|i 'm coming|i 'm not|i can tell|i don't have|i know you|i mean|i need one|i say|i was
    4:if something|if that|in front|in front of|in the|in the next|in today|in writing|interested in|into
    4:isn't good|it 'd mean|it 's my|it 's today|it and the|it costs|it expires in|it in writing|it you 've
    4:itself|joke|just do|just keep|keep calling|keep saying|kind|know a|know a good|know that 's|last
    4:last year|leaflet|leave a|leaving|like this|lying|make time|making a|making a big|many times
    4:me a chance|me down|me this|me to call|me when you|might|monday|money 's tight|more
    4:morning or thursday|my boss is|my grandmother|my hands|my time already|need one|need one more
    4:never do|never see|next|nice|no now|not at|not putting|not putting the|now or a|o'clock today
    4:oh please|old|on thursday i|once|one a|one in|one more|one unit|one unit left|or next|or next tuesday
    4:or two|or wednesday ?|or you|or you can|otherwise|out that|out that 's|person|phone|phone down until
    4:phone so|places are|promise|putting the phone|rate|repeated|rivals|say and|say and you|say no now
    4:saying no|see what|send the|silly|sit on|so put|spent|spots|still make|still make time|sunday|take
    4:talking about|that long|the book|the fee|the most|the offer|the phone so|the price|the rest|them all
    4:then i|they go|this out|this price is|this you|thought you|thought you were|three on thursday
    4:thursday i|thursday morning or|thursday or next|till|time already|to pick|to pick up|to your
    4:tomorrow morning|too early|turn|turning|unit|unit left|up all|up on|viewing|wash|waste|watch|way to
    4:we 're still|we 've never|wednesday 0|wednesday ?|week a|week and|what i|when can|who 'll
    4:with nothing|with our|with that|writing|you 'd|you 'd rather|you 're coming|you 're just
    4:you 're making|you 're only|you 're talking|you 've said|you can forget|you can pay|you can't be
    4:you clearly|you clearly haven't|you come|you coming|you coming or|you don't know|you keep saying
    4:you must be|you need this|you say no|you say so|you see one|you sit|you sit on|you to|your rivals
    4:一个 .|一个不|一个月|一分钱|一句|一句 ,|一家没|一早|一早上|一次机|一直
    4:三个礼|三岁|上一|上去|下 ?|下来 ?|下班前|不下来|不了主|不会再|不信我
    4:不出|不出来|不动 ,|不去|不多|不好 ?|不想听|不愿|不愿意|不签也|不续
    4:不续约|不装|不要 ?|不讲|不过弯|业务|两个|两个字|个价 .|个借|个借口
    4:个准话|个字 .|个总|个月的|为止 .|主|主的|主的来|么好|么好说|么对|么就转
    4:之前 ,|之前跟|买保|了 ,|了 , 今|了 , 以|了 , 没|了 , 还|了 ?|了主|了我|事 , 您
    4:事多|亏的是|人最|什么好|他们|们公|们公司|们经|们经理|们这种|件 ,|会一
    4:会再|你们这|信任|候来|值|值多|值多少|做主的|做生|做生意|六上|六上午
    4:六十一|六还|六还是|再给您|准话 .|分钟|分钟就|分钱|初|别下|别拿没|别来
    4:前跟|半了|半了 ,|半年|半年了|去了 .|反正|反正吃|取|取消 .|句 ,|句话的
    4:可别来|可怜|可没|叽 .|后我|后期|听我说|呀|员工的|周一早|周六上|周六还
    4:周日 ?|周日上|哪家|啊 .|回事 .|回可|在就|场|坊|坐着|填一|夏|夏天|多少 .|够
    4:大家都|大老|天|天 ,|天下班|天这|天都|头谈|套|好 ?|好看|好说|好说的|如|子 ,
    4:字我|字报|实不|家没装|家都是|对我|小时|少 .|就到此|就剩|就开|就得走|就找
    4:就是多|就是没|就直|就直说|就给|就转|就转不|工的|己的|已经把|市|年夏
    4:年夏天|店了|店了 .|废|开个|弯|当您答|很|得不对|得他|得慌|得懂|得见|得走
    4:得走人|怜|总监|总监 ,|您三|您三个|您不信|您不给|您了|您事|您事多|您可怜
    4:您名|您名字|您填|您总得|您才|您来就|您留的|您老板|您被|您说 .|您说不
    4:您还|想好了|意难|意难做|慌|懂|我 , 名|我为|我们经|我可是|我太|我就当
    4:我就找|我没提|我白|我记住|我过去|我都|我都给|户 .|手头|才给|才给您
    4:拒绝的|拜 ,|拿不|拿没|拿没时|据|接 .|接受|撑|数据|整条街|日上|日上午|时候
    4:时候来|时间当|时间都|明年|明年夏|是下午|是两|是两点|是听不|是周五
    4:是我 .|是最|是最后|是没|是没用|是没见|是的|是看您|月的|有您|有您的|服了
    4:服了 .|条街就|来 , 周|来吧|来吧 ?|来找|来签|果 .|样的事|格|格局|楚 .|次机
    4:次机会|止 ,|止 .|正|正吃|正吃亏|水|没了|没提|没提醒|没有 ,|没见|法|消 .
    4:清楚 .|点行|牌 .|现在就|生意难|甩|电话 ?|留|的 , 一|的不是|的完|的完全
    4:的来|的来 .|的话 ,|的钱|监|监 ,|看了 .|看您|着不|着办 .|着急|着被|知您
    4:确实不|确认|磨叽 .|礼拜 ,|种小|秘|秘书|签 ?|签也|签的|约的|经把|经把您
    4:结果 .|给对|给我一|绝的|续约|置|肯定|能给|自己的|行|街坊|街就|街就您|装 ,
    4:要 , 我|要 ?|要这|要问|见我 .|见面|解 , 可|言|记住|证了|话 ,|话了 ,|说 , 别
    4:说个|说完 .|说的完|谁家|谁敢|谁没|谈 ,|谈 .|账单|跟您说|跟我们|转不过
    4:过 , 一|过去 ,|过弯|还是两|还跟|还跟我|这个月|这回可|这是在|这样 ,|这种小
    4:这话我|退不|通知您|道 , 可|那就是|都不|都听|都定|都定不|都明|都明白|都是
    4:都知|都知道|里 ?|量 ,|钟就|钟就能|钱没|间当|间当挡|间都|难做|难做 ,|预算 ,
    4:领情|领情 .|风险|魄|魄力|鸽|鸽子|黄
    3:'d find|'d find the|'ll be hearing|'ll keep ringing|'ll speak|'ll speak to|'s got|'s me|'s not for
    3:'s nothing|'s up|'s up to|'ve already|'ve bent|'ve bent over|'ve cancelled|'ve cancelled on|'ve done
    3:'ve filled|'ve filled in|'ve really|'ve told my|'ve two slots|, 也|, 他们|, 但忙|, 再|, 合同
    3:, 后面|, 周四|, 哪|, 哪一|, 就是|, 市|, 心|, 心里|, 怪不|, 您什|, 您会|, 您好
    3:, 您开|, 您总|, 您有|, 您说|, 想|, 我也|, 我可|, 我拿|, 打到|, 拖|, 数|, 来|, 活
    3:, 看|, 街|, 过|, 选|, 选一|, 除|? give|? give me|? so|? 周|^ a|^ after all|^ because
    3:^ because of|^ don't|^ every|^ everybody has|^ how many|^ i 'd|^ let|^ my manager|^ once|^ one more
    3:^ people who|^ the bank|^ what kind|^ what you|^ with|^ you can't|^ you must|^ 上|^ 不买|^ 优
    3:^ 借|^ 傻子|^ 像|^ 像您|^ 六|^ 别再|^ 就一|^ 得|^ 快|^ 快点|^ 您弟|^ 您没|^ 您点
    3:^ 您还|^ 您那|^ 时|^ 正|^ 看来|^ 真没|^ 行 ,|^ 这价|^ 钱|^ 钱紧|a big|a favour
    3:a hundred|a lot of|a man in|a phone|a shame|after everything|all up|am|and don't|and not|and you 're
    3:and you can't|and you just|are hard|are you waiting|ashamed|at this|at two yes|away ?|back at
    3:back out now|backwards|backwards for|backwards for you|be as|be ashamed|be hearing|be hearing from
    3:be me|be the last|be the one|be this|because|because of|before i|bent|bent over|bent over backwards
    3:bill|both our|both our time|can|can find ten|can hold|can hold it|can't even|cancelled on
    3:cancelled on me|complete|course you|day i 'm|decision maker|difficult|discount and|discount is|do is
    3:don't see me|don't you want|down so|downstairs|every morning|every morning until|everybody has
    3:everything ?|filled in the|find ten|find ten minutes|find the|find the time|first place|first place ?
    3:five o'clock|friday i|from our|given|got to|had to turn|half an|half an hour|have to do|haven't even
    3:haven't got the|head office you|hear|hear you but|hearing from|hearing from our|held|held that|her
    3:here|hold it|hold it for|hold the|hour so|hours to|husband|i 'll speak|i 've bent|i 've done
    3:i 've filled|i can hold|i sent you|if it were|if you were|in ten|is that|is what|it 's the|it 's up
    3:it for|it to your|it were|it were my|it won't|just haven't|just like|just say yes|just sign
    3:keep ringing until|keep your|kept|later or|let me down|lie|like ours|lot of|lunch hour|make sure
    3:maker|man in|man in your|manager doesn't|me last|me last week|me on friday|me thursday at|me tuesday
    3:me twice|me when|minutes|money or|morning until|morning until you|my lunch|my lunch hour|my whole
    3:my word|next month|next week ?|no money|no to this|not ?|not a minute|not the|o'clock or
    3:of course you|of manager doesn't|off the|office and|okay ?|on me twice|one to|only a|only two
    3:or afternoon ?|or not ?|or three|or what|our time|over backwards|over backwards for|over this
    3:people who|pick one|places|promised me last|real|review|ringing until|ringing until you|run out
    3:save money|savings|say yes and|scared|scared of|see it|see me on|see one|see that|send it again
    3:serious about|seriously ?|signature|signed by|slots|so monday|so you can't|somebody|something free
    3:sound just|sound just like|spare|spare ten|spare ten minutes|speaking to|squeeze|squeeze me
    3:squeeze me in|stop wasting|stop wasting both|surely you don't|switch|switch ?|than|the budget
    3:the decision|the decision maker|the discount is|the first place|the last one|the list|the others
    3:the problem|the quote|the time|the way you|the worst|there 's a|there 's nothing|think of|this and
    3:this rate|this winter|though|three|three on|thursday at eleven|thursday at nine|thursday at two
    3:time i 've|time you|times are|times are hard|to answer|to do|to find|to save|to save money|to this
    3:to three|told head|told head office|told me|tomorrow ?|too expensive|tried it|twice so|two hours
    3:two hours to|two slots|two yes|two yes ?|until the end|until you see|up on me|up to|up until we
    3:up with|want to|want to save|wasting both|wasting both our|way|way you|we 've two|were my
    3:were serious|were serious about|what it|whatever you|when you 're|which is it|why not|why you
    3:with your|worst|yes ?|yes and we|you 'd find|you 've cancelled|you 've really|you and i|you and you
    3:you are|you but|you can't even|you don't see|you haven't even|you make|you must|you sound just
    3:you this|you waiting|you were serious|your director|your hands|your husband|your old|your wife
    3:yourself|一下午|一个好|一个礼|一半|一回 .|一天 ,|一条不|一来|上有老|下 ,
    3:下午 ,|下您|下有|下有小|下来 ,|下班|不下|不买就|不了 ?|不在|不大|不对 .
    3:不得员|不想见|不成 ?|不抓|不换 ,|不是这|不来 .|不着 ,|不给|不起|两点 ,
    3:个名额|个字|个年|个月|个点 ,|个结|个结果|主都做|么多|么干|么抠 ,|么时候
    3:买不|买不起|买就|买就直|了 , 怎|了两回|了这|事一直|事打|事故|二 , 这|五 .
    3:五上|五上午|五来|人了 .|人往|人往对|以后再|们不会|们就|价 ,|会 .|会给
    3:但忙|但忙不|但您老|低|供应|供应商|候您|做了 ,|傻子|像|像您|像您这|先别
    3:先生|免|八|六点|再找|再推|出|别人了|别怪|别怪我|别的 .|别让|别说|到底在
    3:到您答|前 ,|办 ?|十年|午|午 .|午您必|半夜|半小|半小时|卖了|去您公|反|变了
    3:变了 .|只是|可真|可说|合同我|同我|名字|周一下|周一来|周五上|周五十
    3:周五来|咖|咖啡|哪一条|哪有|商|啡|四 ,|回事|在怕|在怕什|在用的|在走
    3:在这儿|场 ,|场 , 您|处|天上|天上午|天下午|天还|头就|好 , 我|好了 ,|好去
    3:好去您|好好|好说话|子在|孩儿|孩子在|完全|定有|定金|客人往|家里|对面
    3:对面走|小 , 您|小公|小公司|小孩儿|就一个|就不会|就到|就取|就取消|就定
    3:就是在|就这个|居|市场|帮您|应|应商|应我|底在|底在怕|弟弟|往外|往对
    3:往对面|得员|得员工|得回|心里|必须到|忍|忙 , 但|忙不是|快点定|态|态度
    3:态度 ,|思说|怪不|怪不得|怪我没|您一家|您不|您不愿|您不是|您做主|您先别
    3:您先生|您坑|您就当|您弟|您弟弟|您快点|您想好|您接|您改|您没|您现|您现在
    3:您肯|您肯定|您要再|情 ,|情 .|意 ?|意思说|感|感情|愿意|懂 , 您|成 ?|成不成
    3:我 , 您|我上有|我不是|我个准|我为您|我可就|我已|我已经|我拿|我清|我清楚
    3:我知|我知道|我还|打 ,|打 , 打|打到|打到您|找不|找不着|把话|抓|抠 ,|抠 , 怪
    3:拜 .|换一|掂量 .|排着|推 ,|撂|故|整条|日 ?|是不想|是不来|是借|是借口
    3:是周一|是大|替|有哪|有小|有小 ,|有老下|机 ,|机会 .|条不|来 .|来还|来还是
    3:板|果|欠我|气了 .|没工|没工夫|没时|没时间|没有哪|没考|没装|满意 ?|点 , 来
    3:点主|点主都|点之|点定|点定 .|爹|现在不|现在用|现在走|班前|理由了|理解您
    3:生|用的那|由了|的了|的损|的损失|盯|直说 ,|看 , 怎|看他|看得|看得出|看您就
    3:看来您|看都没|真没见|礼拜 .|空 , 周|答|答应我|签字 .|算了|经|给别|给别人
    3:给家|给家里|绝 , 周|绝我 ,|老下|老下有|考虑 .|肯定有|能干|舍|舍不|舍不得
    3:虑 .|行 , 您|装 .|见过您|解您|解您忙|认 ,|识|话 ?|说不出|说买|说买不|说得不
    3:说没钱|说的那|说行|请您|贵 ,|贵 , 您|走 ?|走了 ,|赶|起|跑了|跟我说|过了
    3:过了我|还用|这一行|这两个|这个年|这么做|这么干|这么抠|这价|这儿|这点主
    3:这行我|选一|选一个|透|道|那个|邻|邻居|都没看|都看|重|钟头 .|钱 .|钱紧
    3:错了 ,|错过|问一|间 , 就|难 ,|面走|须到|骗子
    2:'d come|'d jump|'d jump at|'d turn|'d turn down|'ll be out|'ll email|'ll only have|'ll ring
    2:'m telling|'m telling you|'re busy it|'re too|'s busy|'s for|'s never|'s not what|'s rubbish|'s this
    2:'ve been let|'ve lost|'ve never met|'ve put|,|, 下|, 不来|, 不见|, 也就|, 什|, 什么|, 今
    2:, 到|, 到底|, 家|, 家里|, 就不|, 就这|, 您现|, 您签|, 您让|, 您赶|, 我这|, 没有
    2:, 看您|, 行吗|, 谁|, 跟|, 跟您|, 还有|, 这会|0 号周|? 不|? 那|? 那您|^ are
    2:^ believe|^ by|^ by the|^ every other|^ honestly|^ i get|^ i realise|^ i understand|^ money 's
    2:^ name one|^ say yes|^ so|^ someone|^ sure you|^ that|^ tuesday 0|^ what else|^ what sort|^ why are
    2:^ you owe|^ your competitors|^ 不感|^ 合|^ 后头|^ 周五|^ 周四|^ 库|^ 库存|^ 您总
    2:^ 您现|^ 您看|^ 我上|^ 我好|^ 我说|^ 我都|^ 有|^ 签|^ 说|^ 贵|^ 跟|^ 跟您|^ 连
    2:a bit|a date|a family|about|about ?|across|all right ?|and decide|and then|and they still|and you 'd
    2:and you know|answer|any sense|any sense you|are laughing|are laughing at|are we|are we meeting
    2:are you being|asked you|at two|back to me|be at|be at the|be mad not|been let|been let down
    2:being short|being so|being so difficult|believe you|believe you 'd|better than|better than what
    2:busy but so|busy it|busy it 's|but i 'll|can hang|can hang up|can't believe you|can't put
    2:can't put this|can't spare me|cancelled|cared|cared about|cared about your|change ?|come in ?
    2:come in tomorrow|competitors|competitors are|competitors are laughing|cost you|could do|counting|dare
    2:data sheet|day i|deadline|dear|didn't ?|difficult ?|do me|do me this|don't know|don't you
    2:don't you dare|down to|else do|email you|email you the|everybody 's|everyone and|everyone and they
    2:excuse and you|fact|fail|fence|find it|for the|four times|four times now|free on|friday ?|golf|had a
    2:had any|had any sense|half|handing|hang up|happens to|have your|head|hear a|hear that|him|hour of my
    2:how|how can you|i 'll email|i 'll get|i 'll ring|i 'm telling|i 've heard|i can do|i can't believe
    2:i expect|i get that|i hear you|i only have|i see you|i won't take|if you can't|if you cared
    2:if you had|if you hang|is enough|is everyone and|is the thanks|it 'll|it 's for|it 's never|it all
    2:it for you|it properly|jump|jump at|jump at it|just don't|just don't want|just give|just give me
    2:keep ringing|know|laughing|laughing at|laughing at you|least you|left so|let down|let you|like it or
    2:like you 've|mad not|mad not to|make it|me an|me an answer|me if you|me in|me this one|me up
    2:meeting ?|monday and|money isn't|more about|more from|much for|much for you|name down|name one
    2:name one thing|neighbour|never met|next tuesday|next week|no for an|no more|nobody in|not a|not what
    2:not what you|october|of change|of you ?|on the fence|on the other|on thursday at|one thing that|or do
    2:or monday at|or thursday|or tuesday ?|or wednesday|owe me|owe me an|pick up the|possibly be|put
    2:put this off|put your|put your name|refused to|ridiculous|say yes|says|says they|says they 're
    2:see why|see you thursday|sense you|sense you 'd|sent you|serious|sharp|sheet read|sheet read it
    2:should be|signed|slow to|so difficult|so difficult ?|so is everyone|so slow|so you 're|sort of|stand
    2:stay with|stay with them|take no|take no for|take to|talking|taste|telling you|ten or monday
    2:than what|than what you|thanks i|thanks i get|that 's rubbish|that discount|that one|the best
    2:the class|the data|the data sheet|the fence|the least|the least you|the money|the rate|the road
    2:the thanks|the thanks i|the thing|them|themselves|then it|there 's|there on|there to|they 're busy
    2:they still|thing that|this afternoon or|this is the|this off|throw it away|thursday afternoon
    2:thursday at four|thursday or|time for|times now|to decide|to explain|to make|to make it|to me
    2:to your wife|told my|tomorrow afternoon|tuesday 0|tuesday or|tuesday or wednesday|turn down
    2:two months|understand you|until you agree|up in|wages|wait outside your|wasting my|we all|we can
    2:we meeting|we meeting ?|weather|wednesday at|wednesday at two|weekend|weeks|what ?|what else
    2:what matters|what sort|what sort of|whatever|when are we|when your|where|whether you|whether you like
    2:why are|why are you|why i|won't take no|words|would be a|yes you|you 'd jump|you 'd turn|you 'll only
    2:you 're too|you 've|you 've lost|you agree|you and|you and this|you being so|you but that
    2:you can hang|you can't put|you can't see|you can't spare|you cared|you cared about|you could do
    2:you dare|you don't come|you expect|you four|you four times|you had|you had any|you hang|you hang up
    2:you it|you it 's|you just don't|you know it|you like it|you owe|you owe me|you refused to|you said no
    2:you thursday|you want|your chance|your competitors|your competitors are|your gate|your name down
    2:your word|一上|一上午|一个小|一九|一九点|一次|一点您|一遍|上九|上九点
    2:上午您|上回您|上头|上您公|上有|下来|不住|不及 .|不听完|不客|不客气
    2:不对 ?|不想买|不想被|不感|不感兴|不来您|不来我|不答|不答应|不算|不走 .
    2:不退|不退 .|两台|两台 ,|个人抢|个位|个位子|个准|个名|个在|个大老|个小区
    2:个小时|个电话|个钟|个钟头|为止|主都|么事|么时|么讲|么说 .|么还|么难伺
    2:之前不|九|也太|也太大|也就|也该|了 , 下|了 , 到|了一|了半|了半年|了可
    2:了您|事都得|亏大|亏大了|交代|人了|人愿|人抢|人求|人都不|什么事|什么时
    2:仇|代|以前|们一|们现|们现在|会后|会在|伤|伺|伺候|位子|作 .|作废|作废 .
    2:你们现|信用|候有|做的 ,|八个人|公司 ,|公司不|公司的|再给|冲|别人|别人求
    2:到场|到场 .|到底想|到此|到此为|前您|动 ,|午 , 要|半个钟|卷|去 .|及 .|发我
    2:口 .|口等|句话 ,|可不是|可别让|可您都|可能|号周|号周四|司 ,|司不|司的
    2:合作 .|同行都|名额的|后头排|后悔了|后悔的|后的|吧 ,|吧 , 周|听都|听都不
    2:呗|呗 .|员工都|周一九|周六|周四上|周日|哭|哭都|哭都来|商量|嘴 ,|四 , 您
    2:四上|四上午|回我|圈子|圈子里|在说|场 .|填好|多|多少人|大老板|大老远|天是
    2:天的|太|太大|太大了|太太|夫|头排|头排着|套了|套了 ,|好事|好歹|子 , 就
    2:子也|子里都|字就|字签|字签了|孩子 ,|实 .|实话|客户我|对 , 我|对 ?|对不对
    2:导都|小 ,|小区|小钱|少人|就 0|就 0 月|就作|就作废|就别|就差|就当您|就接
    2:就接着|就是您|就答|工夫|工都|年纪|库存|应了 .|应过|底想|废 .|度 ,|度 , 难
    2:弃|弃了|当您放|得及|得见我|心我|心疼|心疼孩|必|忙 ,|怎么说|怎么还|怪我
    2:总不|息 ,|悔了|悔的|您一天|您也不|您以|您去|您太太|您好|您好意|您好歹
    2:您家|您家里|您心|您必|您必须|您打算|您报|您换一|您放弃|您明|您是跟
    2:您的担|您等|您要考|您见|您说错|您赶|您赶紧|您这态|您这种|您都考|想|想买
    2:想被|想见|意 , 就|意的|意跟|愿意跟|成不|成您|我们一|我再给|我听|我大老
    2:我好心|我当场|我把名|户我|户我见|找理|找理由|把名|把字|把字签|担|担心我
    2:拖了|拦|拿主|拿主意|拿这|拿这个|挂 ,|换 ,|掂|掂量|排着队|接上|提醒|提醒您
    2:放下|放弃|放弃了|敢说|断|旁|旁边|日子|早上九|时候有|时机|明白|明白的
    2:是听|是多|是拿|是有点|是贵|是这个|是需|更|月 ?|有仇|有老|本不在|本没
    2:机会 ,|材|条街|来一|来也|来得及|来我|来求|根本没|次|次就|正常|此|此为
    2:此为止|歹|气了 ,|水 ,|水 , 您|求您|没看 ,|没空 ,|浪|浪费|消息 ,|火|火 .
    2:点 , 您|点 .|点不|点不来|熬|现在说|生意 ,|留不|留的|白的|的不|的事 .|的吗
    2:的吗 ?|的担|的担心|的是|的那|直接|直接上|看不明|着想|着打|着打 ,|着队
    2:着队呢|知道 ,|码的|站|答复 .|答应过|签 .|签了 ,|签了吧|系统|纪|给您报
    2:给您留|给过|给过您|统|续|老远|老远跑|耗|耽|耽误|胆|能|能说|腿|董|董事
    2:虑 , 可|行 .|行都|行都在|要是有|要考|要考虑|见 , 不|解您要|让他|讲的|证
    2:话 , 不|话 .|说您|说白了|说话|说错|说错了|谈的|贵是|贵是贵|费 .|走了|起 ,
    2:起码|跟钱|跟钱有|转不|过去|过您这|过我同|这两|这个名|这个点|这么讲
    2:这么说|这态|这态度|这电|这电话|远跑|连听|连听都|迟|通知|道 ,|那家|那就 0
    2:部|都不听|都得|都是这|都来|都来不|都求|都用|都用得|都签|都签了|都考
    2:都考虑|都说|醒您|醒您 .|里 , 您|重视|金|钟|钟头|钱 , 您|钱有|钱有仇|错了 .
    2:门 .|门口等|问题 ?|队呢|队呢 ,|防着我|除|难伺|难伺候|需要|面吧|领导都|题 ?
    2:风
    1:'d be silly|'d let|'d rather|'d think about|'ll get|'ll leave|'ll never|'ll regret|'ll regret this
    1:'ll see you|'ll stay|'ll stay on|'m not asking|'m not hanging|'re being unreasonable|'re down
    1:'re tired|'s future ?|'s no|'s not the|'s now|'s now or|'s only|'s too much|'s wrong with
    1:'s your excuse|'ve two|, 一点|, 信|, 可谁|, 回|, 回头|, 好不|, 就当|, 怪|, 您周|, 成
    1:, 我只|, 抢|, 是您|, 最后|, 来不|, 现|, 现在|, 难怪|0 th three|0 月|0 月 0|? thursday
    1:? 明|? 明天|? 有|? 这|? 骗|? 骗谁|^ after|^ and what|^ don't tell|^ everybody|^ five|^ i 'll
    1:^ i appreciate|^ i drove|^ i only|^ it would|^ last chance|^ make|^ my boss|^ not a|^ only a|^ other
    1:^ tomorrow morning|^ tuesday|^ two|^ we 're|^ wednesday|^ why won't|^ you really|^ 再找|^ 名字
    1:^ 员|^ 员工|^ 咱|^ 大家|^ 就这|^ 您办|^ 您多|^ 您明|^ 我再|^ 我可|^ 我大|^ 我是
    1:^ 我跑|^ 打|^ 方|^ 方案|^ 看|^ 知|^ 知道|^ 给|^ 谁还|^ 这么|^ 这礼|^ 那我|^ 错过
    1:a favour to|a fool to|a lie|a new|a no|afternoon ?|afternoon or|an hour of|an idiot|and|and give
    1:and it 'll|and no|and they|and they won't|and we both|and you won't|answer i 'll|anything with|anyway
    1:as|asking for|asking for a|asking i|asking i 'm|at nine|awkward|be ?|be a fool|be blind|be blind not
    1:be out|behind the times|behind your|behind your secretary|being unreasonable|believe me|best
    1:blind not|blind not to|both know it|business by|business by summer|but if|but if you|by hand
    1:by summer|call from|can only|can't see|can't see how|can't stop|carry|carry on|carry on like
    1:chance after|child 's|child 's future|comment|costs|costs you|didn't warn|didn't warn you|do you need
    1:don't hang|don't need it|don't say|don't say i|don't take it|don't tell|don't tell me|don't you think
    1:drive ?|drove|early|even give|even give me|every month|every other shop|everyone on your|excuse this
    1:excuse this time|favour to|fifteen minutes|fine you|first thing|fool to|fool to pass|for
    1:for the right|for what|friday december|friday december 0|front|future ?|giving you|go|goes in
    1:going to let|got all|grab|guess|hang up on|hanging up until|happens to them|happens to your
    1:happy with|hardly|has signed|have no budget|have to turn|have you|haven't got all|hear me|hiding
    1:holidays|hour of|how many|hurry up|hurts|i 'll leave|i 'll see|i 'll stay|i can only|i didn't warn
    1:i drove|i haven't|i haven't got|i hear|i said|i sent|i won't hold|idiot|if something happens|in by
    1:in the first|irresponsible|is a|is everyone|is gone|it 's now|it 's on|it thursday|it thursday or
    1:it two|it would|it would be|just admit|kettle|kettle on|kind of|last chance|last chance after|leave
    1:let you go|like that is|make up|make up your|me a day|me i 'll|me look|me off|me on|me you 're
    1:minutes ?|monday afternoon|monday at|money for|morning or the|name a|name a time|need ?|no for|nobody
    1:not asking|not asking i|not hanging|not hanging up|not to grab|not to see|now i 'll|number and
    1:on like|on like this|on me i|on saturday at|one bad|ones|other shop|other shop on|ought|ought to
    1:outside your|over with|pass on|place ?|point|price again|price goes|price goes up|price is|product
    1:put it off|put me off|put the kettle|put this|read what|read what i|really ought|really ought to
    1:regret|regret this|right now|round whether|round whether you|saturday|saturday at eleven|say ?|say i
    1:say i didn't|say you|secretary ?|shop on|shop on the|side|so friday|so hurry|so hurry up
    1:something happens|something happens to|spare me|stand in|stay on|stop hiding|street has
    1:street has signed|summer|supplier|surprise|team is|tell me you|th three|than you think|that 's wrong
    1:that is|the bank|the boiler|the branch|the kettle|the kettle on|the price goes|the times|them it
    1:them it 'll|then you|there ?|they|they won't last|think about|this and you|this one|this price again
    1:this time|this time ?|thursday so|time we|to ask again|to come|to grab|to pass|to put|to put it
    1:to see|to stop|to them|to them it|to you ?|today the|too much|turn that|turn that down|two so|unless
    1:unless you|unreasonable|until you say|up first|up on your|up the phone|waiting for|waiting for ?
    1:want to be|warn|warn you|we had|weekend so|went|what an|what happens|what happens to|what i sent
    1:when they|when you|who 's|why won't|why won't you|winter|with what|with what you|without|without a
    1:won't get|won't hold|won't last|won't you|won't you just|word i|would turn|would turn that|wrong and
    1:wrong with it|yes it 's|you 'd have|you 'd let|you 'll have|you 'll never|you 'll regret
    1:you 're tired|you being|you can find|you can't stop|you care|you do|you if it|you need ?
    1:you really ought|you right|you say that|you won't get|your child|your child 's|your excuse
    1:your excuse this|your mind|your own|your secretary ?|your street has|your team is|yourself a|一十
    1:一十点|一单|一单了|一台|一台 ,|一户|一条|一百|一百个|一眼 ?|一行|一面
    1:七八|七八个|三您|三趟|上午 ?|上等|下一|下不来|下周了|不 , 周|不 .|不买
    1:不了我|不信|不做 ,|不动|不同|不同意|不定 ,|不来台|不能这|不要|不要脸
    1:不见|不讲 .|不贵|不贵 .|不起 .|两万|两回|个好|个痛|个痛快|个门|为了|么年
    1:么打|么算的|么说 ,|九点|九点还|也就是|了 , 您|了 , 是|了 , 最|了三|了别
    1:了给|了给您|了还|了这个|了这村|事 ?|事不能|二十四|五 ?|交了 ,|产了|人 , 这
    1:人不|人就|人都|什|什么|什么年|今天您|代了|以 ,|以后别|以后的|们的价|价 .
    1:价 ?|住|候别|借口 ,|做 , 以|做了|做的|光了|全市|全市最|八个|公里|六十|养
    1:再想|再拖|冒|准话 ,|几拨|凭|出去了|出来 ,|出来了|利|别让我|别逗|别逗了
    1:到什|到什么|前跑|前跑后|前都|剩一|剩两|力都|力都没|办 ,|包票|十分|十分钟
    1:十四|十四小|单了|卖光了|去了 ,|取消 ,|口 ,|口 , 我|口 ?|可以 ,|可得|可谁
    1:同意|后一台|后别|后悔 .|吗 ?|吧 ?|听完|告诉您|周一十|周三您|周了|周了 ,
    1:周五 ?|周六十|咱们就|啊 ,|器|四小|四小时|回去|回头|圈|在|在不|在不做|在线
    1:在线上|在这家|坏了|填|复 .|多 ,|夜|天 .|天九|天九点|天要|天还是|好好的
    1:好意|好意思|子不|子小|子的|字我不|孩子的|完 ?|完了 ,|定不下|定金 ,|实
    1:实话 ,|家公|家公司|容易 ,|寒心 .|对您|小 .|小时 ,|就不挂|就两|就剩两|就在
    1:就天|就天天|就差您|就当我|就拿|就是个|就算|就这么|局|局 ,|屋里|差您|市最
    1:常的|年了 ,|年代|年代了|当场|当我|往后|得出来|得好|得好好|得稳|快 .
    1:快话 .|思吗|思吗 ?|息|悔 .|您一分|您一次|您上|您不能|您做|您办|您压
    1:您压根|您合|您周五|您开|您担|您放|您明天|您爱|您的 .|您真|您眼|您能
    1:您说 ,|您跑|您跑前|您领|您领导|您骗|想了|意思吗|感兴|感兴趣|我上|我下
    1:我下不|我了 .|我准|我半|我半个|我大|我好|我就天|我放|我有意|我来|我没打
    1:我说一|我跑了|我跟领|打 .|打包|打包票|托|找一|找我 .|把|把单|报我|抽不
    1:抽不出|拒绝我|拖了 ,|拨人|接着|改了|政|数了|方案|方案我|日子 ,|时 ,
    1:时 , 您|时候别|时间|明天九|明天就|明天还|明明|明明答|明白 .|明答|明答应
    1:易 ,|春|是不是|是不要|是全|是在|是嫌|是真|是装|是通|月 0|月 0 号|有 ?
    1:有 ? 骗|有了|有了 .|有意|有点|机器|村|来 , 只|来 , 好|来台|来比|案我|欠
    1:正常的|比价|比价 ,|求不|求您了|没分|没有 ?|没有了|没礼|没礼貌|没试
    1:没试过|没这店|没问|消 ,|消息|点 , 不|点 , 就|点您说|现|现在这|用 .|用手
    1:电话 .|白 , 您|白 .|百个|百个电|的价|的价格|的客户|的电|的电话|看一
    1:看一眼|眼 ?|着您|确|磨蹭|礼貌|程 ,|等您|答应 .|签字我|管 .|线上|线上等|结
    1:给个|给个痛|给您一|绝我|考虑到|耍我|能这|能这么|脸 .|虑到|虑到什|装|装了
    1:装了 ,|要么|要您|要脸|要脸 .|见一|见一面|视|解决|让我下|诉您|诉您 ,|词 .
    1:该做的|误|说 .|说不 .|说不要|说白|请|谁呢|谁呢 ,|貌|贵 .|贵了|起 .|跑前
    1:跑前跑|跑后|跟您|跟领|跟领导|蹭|过了这|过您|过这个|这一|这一单|这个
    1:这个 .|这个电|这几|这村|这样的|逗|逗了|逗了 .|道您不|那么|都不会|都抽
    1:都抽不|都有 ,|醒|里就|金 ,|钟都抽|钟都没|门口|闭|险|难怪|需要 ,|面好|骂
    1:骗谁|骗谁呢
    -1:'d|'d answered|'d answered and|'d be a|'d count|'d count every|'d get the|'d have hung|'d just
    -1:'d just try|'d live|'d live through|'d love|'d love to|'d rather see|'d sooner have|'d use|'d use it
    -1:'d want it|'ll ask the|'ll be on|'ll be quick|'ll check|'ll come to|'ll cross|'ll cross it|'ll do
    -1:'ll do that|'ll drop|'ll drop a|'ll forward|'ll forward the|'ll get back|'ll get some|'ll give
    -1:'ll give you|'ll leave you|'ll mail|'ll mail out|'ll phone|'ll ping|'ll ping the|'ll post
    -1:'ll put together|'ll ring another|'ll stop here|'ll try|'ll try you|'ll want|'ll whatsapp
    -1:'ll whatsapp you|'m a|'m a broker|'m clear|'m closing|'m closing it|'m crossing|'m crossing it
    -1:'m hanging|'m hanging up|'m in your|'m sending|'m sorry you|'re asked|'re crossed|'re crossed off
    -1:'re doing it|'re down for|'re driving|'re flat|'re flat out|'re free|'re guarding|'re guarding a
    -1:'re halfway|'re halfway there|'re kind|'re kind if|'re right it|'re satisfied|'re sceptical|'re wary
    -1:'s a better|'s a big|'s all i|'s behind|'s behind you|'s better ?|'s busy goodbye|'s cancelled
    -1:'s cancelled and|'s coming|'s coming to|'s day|'s dropped|'s dropped all|'s easier|'s fault
    -1:'s fault it|'s find|'s find a|'s fixed|'s fixed till|'s gone or|'s in|'s in the|'s it isn't|'s make
    -1:'s make it|'s missing is|'s missing while|'s no rush|'s noted|'s noted on|'s on|'s on its|'s on me
    -1:'s only fair|'s only right|'s our|'s our fault|'s out|'s over and|'s pile|'s pile is|'s say
    -1:'s the landlord|'s the last|'s the right|'s the sticking|'s the two|'s thursday|'s time|'s time to
    -1:'s to|'s to weigh|'s worth|'s worth it|'s wrong sorry|'s your|'s your email|'s your number
    -1:'s your pain|'ve been doing|'ve called|'ve got ?|'ve got one|'ve got three|'ve got you|'ve had
    -1:'ve moved|'ve moved on|'ve seen|'ve taken care|'ve thought|, 0|, 0 月|, 一口|, 一次|, 一看
    -1:, 三样|, 不提|, 不然|, 不说|, 不谈|, 东|, 东西|, 两|, 中|, 中午|, 也不|, 今后
    -1:, 他|, 会|, 会议|, 但扛|, 俺|, 停|, 停下|, 先做|, 册|, 册子|, 再加|, 再问|, 准
    -1:, 准不|, 别家|, 别问|, 到此|, 前|, 前头|, 十一|, 占|, 占着|, 压|, 压力|, 号
    -1:, 号码|, 合情|, 后|, 听他|, 听着|, 周三|, 咱|, 咱们|, 咱见|, 哪个|, 在|, 在您
    -1:, 处|, 够|, 够不|, 头|, 头一|, 好吧|, 安|, 对不|, 小心|, 就坐|, 就按|, 岗|, 岗发
    -1:, 工|, 已|, 已经|, 平|, 平时|, 怪我|, 总机|, 您下|, 您再|, 您发|, 您夹|, 您定
    -1:, 您实|, 您慢|, 您拿|, 您挑|, 您接|, 您试|, 您跟|, 您这|, 您那|, 您问|, 您闲
    -1:, 我们|, 我到|, 我反|, 我想|, 我把|, 我晚|, 我看|, 我等|, 我请|, 找|, 找不
    -1:, 把省|, 拖一|, 换谁|, 接着|, 接起|, 改|, 改天|, 数不|, 日|, 日子|, 是周|, 是太
    -1:, 是嫌|, 是快|, 是这|, 最急|, 最知|, 有|, 有事|, 来回|, 每|, 每一|, 比明|, 烦
    -1:, 照|, 照您|, 用得|, 用着|, 由|, 由你|, 直说|, 省下|, 省不|, 看台|, 真不|, 真对
    -1:, 睡|, 睡得|, 第|, 管|, 管系|, 老师|, 耽|, 耽误|, 聊|, 聊十|, 要是|, 要赔|, 记
    -1:, 记下|, 说不|, 说差|, 谁管|, 谁还|, 谈|, 谈不|, 资|, 资料|, 走人|, 路|, 转不
    -1:, 辛|, 辛苦|, 这两|, 这事|, 这周|, 这要|, 门|, 门钥|, 闭|, 闭着|, 问题|, 难
    -1:, 顺便|, 预|, 预算|, 马|, 马上|.|. 一|. 一共|. 不占|. 以|. 以后|. 停|. 停了|. 对
    -1:. 对不|. 往|. 往后|. 您忙|. 您拿|. 我带|. 掐|. 掐完|. 晚|. 晚些|. 机|. 机器|. 祝
    -1:. 祝您|. 觉|. 觉得|. 谢|. 谢谢|. 路|. 路上|. 这个|. 这条|0 0 0|0 0 a|0 a|0 november 0
    -1:0 pm|0 th at|0 号下|0 号星|? i|? i 'll|? then|? 两|? 哪|? 哪儿|? 我|? 我想|? 要|? 要不
    -1:^ a banker|^ a home|^ a word|^ absolutely|^ after a|^ all noted|^ all right|^ already|^ already off
    -1:^ alright|^ and those|^ ask about|^ ask what|^ ask who|^ asked|^ asked whether|^ before|^ before you
    -1:^ but the|^ could i|^ december|^ december the|^ did nobody|^ do most|^ don't you|^ every one
    -1:^ fair dos|^ find|^ find out|^ for money|^ give|^ give the|^ glad|^ glad it|^ good of|^ good that
    -1:^ half of|^ happy|^ happy to|^ hard|^ hard to|^ has|^ have|^ he|^ hi|^ how soon|^ i could|^ i had
    -1:^ i may|^ if|^ if not|^ interest|^ interest can|^ is your|^ it costs|^ it is|^ it works|^ just a
    -1:^ just say|^ just so|^ let it|^ losing|^ losing a|^ lovely|^ might|^ my apologies|^ my colleague
    -1:^ name|^ no amounts|^ no answer|^ no hurry|^ no slides|^ no time|^ not another|^ not the
    -1:^ not thursday|^ noted|^ noted barrow|^ nothing that|^ oh you|^ one make|^ one question|^ one sheet
    -1:^ only about|^ only two|^ paying|^ paying and|^ perfect|^ right i|^ say|^ say where|^ say which
    -1:^ send|^ send the|^ shall|^ shall the|^ short|^ short or|^ should|^ since it|^ so money|^ so that
    -1:^ somebody you|^ someone of|^ sorry i|^ sorry to|^ straight|^ straight to|^ taking|^ taking over
    -1:^ tell|^ tell me|^ thank|^ thank you|^ thanks for|^ thanks full|^ the big|^ the budget|^ the firm
    -1:^ the link|^ the range|^ the tallies|^ then it|^ then my|^ then there|^ there are|^ they fear
    -1:^ this was|^ thursday or|^ tomorrow afternoon|^ trials|^ trials are|^ two times|^ typing|^ typing it
    -1:^ understood the|^ very|^ we can't|^ we charge|^ what about|^ what counts|^ what did|^ what does
    -1:^ when 's|^ when are|^ when could|^ when you|^ which day|^ which line|^ which one|^ which part
    -1:^ which supplier|^ who counts|^ who keeps|^ who should|^ with respect|^ without|^ without keys
    -1:^ would later|^ would that|^ would the|^ would tomorrow|^ yes i|^ yes it|^ you did|^ you looked
    -1:^ you name|^ you paid|^ you picked|^ you write|^ your cleaning|^ your contract|^ your partner
    -1:^ 一下|^ 一句|^ 三十|^ 三天|^ 上回|^ 上次|^ 上门|^ 下个|^ 下周|^ 下礼|^ 不归
    -1:^ 不急|^ 不欠|^ 不用|^ 不舒|^ 不说|^ 丢过|^ 买|^ 五六|^ 五点|^ 但我|^ 保|^ 停
    -1:^ 停车|^ 先|^ 先报|^ 光|^ 刚开|^ 刚接|^ 刚搬|^ 刚续|^ 到了|^ 到底|^ 到期|^ 包
    -1:^ 占|^ 占您|^ 去年|^ 取|^ 取消|^ 可以|^ 可我|^ 合同|^ 同样|^ 名额|^ 后来|^ 听着
    -1:^ 周二|^ 咱们|^ 哎|^ 哎呀|^ 哪|^ 哪天|^ 唉|^ 唉 ,|^ 坏|^ 坏了|^ 家|^ 家里|^ 对 ,
    -1:^ 就三|^ 就占|^ 就看|^ 干|^ 干了|^ 当时|^ 微|^ 微信|^ 念|^ 念记|^ 怎|^ 怎么|^ 怕
    -1:^ 怕人|^ 您五|^ 您今|^ 您倒|^ 您先|^ 您刚|^ 您同|^ 您啥|^ 您坐|^ 您嫌|^ 您开
    -1:^ 您挑|^ 您替|^ 您来|^ 您白|^ 您直|^ 您等|^ 想|^ 我也|^ 我先|^ 我姓|^ 我想
    -1:^ 我求|^ 我看|^ 我给|^ 手艺|^ 打错|^ 报|^ 报价|^ 拖一|^ 按公|^ 换|^ 排|^ 教
    -1:^ 教什|^ 文|^ 日|^ 日子|^ 早|^ 早上|^ 明早|^ 明晚|^ 星|^ 星期|^ 是您|^ 是我|^ 晚
    -1:^ 晚上|^ 有专|^ 有没|^ 材|^ 材料|^ 样|^ 楼|^ 每个|^ 比|^ 比了|^ 水电|^ 没您
    -1:^ 没看|^ 没见|^ 熟|^ 熟人|^ 生|^ 生意|^ 画|^ 画册|^ 登|^ 登记|^ 盘|^ 盘点|^ 看得
    -1:^ 礼|^ 礼拜|^ 空|^ 给一|^ 给范|^ 网站|^ 群|^ 群里|^ 能自|^ 被人|^ 装|^ 规|^ 视
    -1:^ 视频|^ 说掐|^ 费|^ 费就|^ 资料|^ 跑|^ 跑一|^ 路|^ 路上|^ 过|^ 过了|^ 这两
    -1:^ 这个|^ 这款|^ 进|^ 送货|^ 那周|^ 那就|^ 那边|^ 钱交|^ 钱花|^ 问|^ 问到|a banker
    -1:a banker who|a big decision|a branch|a branch in|a broker|a broker and|a building|a building site
    -1:a busy desk|a call ?|a certificate|a certificate ?|a chance to|a chat|a chat or|a class of|a copy of
    -1:a cup|a cup of|a day to|a decent|a decent hour|a few examples|a folder with|a friday|a good moment
    -1:a good thing|a hearing|a hearing here|a home|a home with|a hundred of|a leaflet|a leaking
    -1:a leaking roof|a lot already|a lot to|a meeting|a meeting so|a new baby|a no from|a no than|a one
    -1:a person than|a possibility|a possibility ?|a quarter|a quarter of|a quiet|a read|a real|a screen ?
    -1:a text|a text from|a thing all|a thing you|a way|a way of|a week of|a word from|a yes said|about a
    -1:about a thing|about it ?|about it too|about statements|about statements here|about that only
    -1:about the shop|about this|about thursday|about tidying|about tidying nothing|about what might
    -1:above ties|above ties your|admire|admire that|after ?|after another|after it|after it now
    -1:after that you|after what|afternoon be a|afternoon be better|afternoon could|afternoon could you
    -1:afternoon mind|afternoon mind if|afternoon or friday|afternoon or thursday|afternoon would
    -1:again and again|again on|again on thursday|again thursday|ah you 've|all i 'd|all noted|all noted you
    -1:all or|all or turn|all right i|all that going|all the page|alone on|alone on it|aloud|aloud in
    -1:aloud in a|already goodbye|already off|already off the|alright|altogether|altogether or
    -1:altogether or not|always|amounts|amounts no|amounts no statements|an answer talk|an email
    -1:an hour spare|an open|an open house|and chose|and chose that|and clear|and evenings|and evenings you
    -1:and how|and how long|and i respect|and i won't|and in|and in evenings|and it|and no hard
    -1:and not going|and our|and our notes|and rightly|and rightly so|and saturday|and saturday morning
    -1:and see you|and send|and send it|and show|and show you|and stay|and stay away|and stop don't
    -1:and the floor|and then a|and think|and think little|and those|and those dates|and thursday
    -1:and thursday are|and wait|and what|and what moves|and what you|and will|and will ring|and you can
    -1:and you keep|and you needn't|and you see|and yours well|another day ?|another day safe|another word
    -1:another word of|answer and|answer leave|answer leave one|answer talk|answer that|answered and
    -1:answered and our|answered from|answered from memory|any point|anyone else|anyone else look
    -1:apologies i|app or|app or over|appointment|appointment ?|appreciate|appreciate you|are the first
    -1:are two|are you about|are you both|around and|around and chose|around your|ask about statements
    -1:ask about the|ask and|ask and wait|ask away|ask the|ask what can|ask who|ask who will|ask you
    -1:asked enough|asked enough i|asked whether|asked whether you|assistant ?|at a decent|at all i
    -1:at all the|at any point|at four|at home|at noon|at one|at present|at present ?|at some|at some point
    -1:at ten can|at that|at the depot|at the fair|at three at|at three barrow|at three or|at your place
    -1:audit|back|back in|back in the|back on wednesday|back to you|back you|back you 're|bakeries|banker
    -1:banker who|banker who picks|barrow and|barrow and i|barrow see|barrow see you|barrow twenty
    -1:barrow twenty five|barrow with|be a possibility|be alone|be alone on|be answered|be answered from
    -1:be around|be better or|be convenient|be convenient for|be cross|be doable|be doable ?|be easier for
    -1:be enough|be enough for|be forgotten|be forgotten say|be home|be home at|be missing|be okay|be okay ?
    -1:be on|be on time|be on your|be quieter|be sceptical|be silly|be silly to|be speed|be speed or
    -1:be sure thursday|be there a|be there ask|be there yourself|be this side|be wrong|beat
    -1:been asked enough|been doing|been with them|before thanks|before thanks barrow|before you 're
    -1:before you offer|behind the|behind you i|being sold|being sold to|being there|being there to
    -1:being written|being written now|better or|better or another|better time to|between tuesday
    -1:between tuesday and|big|big decision|big decision and|big orders|big orders do|bit do|bit do people
    -1:book is|book is fine|books|books one|both in|both see|both see it|branch knows|branch knows you
    -1:breaks we|breath|bring a|bring a week|broker and|broker and this|brother|brutal for|budget
    -1:budget isn't|building site|busiest|busiest season|business partner|busy ?|busy desk|busy desk fair
    -1:busy goodbye|by app|by app or|by appointment|by appointment ?|by at|by card|by card or|by hand ?
    -1:by letter|by letter or|by now in|by post|by the book|by thursday|cable|café|call and|call and if
    -1:call the|call the visit|call you again|called at|called at a|calling|can be answered|can come later
    -1:can hear the|can hear you|can i come|can i put|can imagine|can read|can show|can show you
    -1:can you tell|can't have|can't talk|can't wait i|cancelled and|cancelled and you|card or|care about a
    -1:care of a|case|case studies|certificate|certificate ?|chance to look|change one|change one thing
    -1:change something|change something that|changes|chat or|chat or a|chen|chose|chose that|chose that 's
    -1:class of|class of twelve|cleaning|cleaning lead|cleaning lead may|clients are|closing it
    -1:closing it now|cold|collect it|come ?|come and see|come back|come back to|come by app|come later
    -1:come later or|come over|come thursday|come today|come today nothing|comes from|comes from straight
    -1:comes next|comes round|comes round to|coming back|coming back you|coming to|coming to you|commit
    -1:commit before|company ?|comparison|concerns|concerns you|connect|connect i|connect i 'll
    -1:contract ends|contract ends on|convenient for|copy of|copy of the|corner from|corner hard
    -1:corner hard to|cost ?|costs you the|could be|could be there|could change|could change one
    -1:could we meet|could you both|could you do|could you see|could you spare|count|count every
    -1:count every pound|counter ?|counts for|counts for you|counts the|counts the quantities|course|cover
    -1:cover twice|cover twice barrow|cross it|cross it out|crossed off|crossed off goodbye|crossed out now
    -1:crossed out sorry|crossing|crossing it|crossing it out|cup|cup of|cup of tea|current people
    -1:customers who|customers who pay|cut it|cut it before|daring|daring to|daring to speak|dates
    -1:dates have|dates have a|dates today|dates today nothing|day before|day before thanks|day could
    -1:day could you|day on|day safe|day safe journey|day that|day to|december 0|december 0 th|december the
    -1:decent hour|decision and|delivered|depends on your|depot|desk by|desk fair|desk fair enough|details
    -1:did nobody|did nobody see|did the last|did they see|did you once|do a|do a thing|do all|do all of
    -1:do and how|do by|do by hand|do firms|do firms like|do for|do friday|do in|do in one|do monday|do most
    -1:do most orders|do people|do people still|do the|do they do|do well|do well so|do what you|do you know
    -1:do you look|do you reckon|do you say|doable|doable ?|does a|does anyone|does anyone else|does the job
    -1:does two|doesn't connect|doesn't connect i|doesn't it|doesn't it ?|doing it right|don't ask about
    -1:don't cut|don't cut it|don't know us|don't send|don't trust|don't want|door|door open|dos|dos you
    -1:doubt|doubt or|doubt or the|down properly i|down that|driving|drop a|dropped|dropped all
    -1:dropped all the|early december|easier for|easier for you|eight or|else look|else look after|email ?
    -1:email it|email it no|email or|ends on|ends on the|engineer and|enough for you|enough i|enough i 'm
    -1:evening ?|evenings you|evenings you want|every corner|every corner hard|every one|every one who
    -1:every pound|every pound twice|everyone did|exactly|examples|extras or|extras or being|extras talk
    -1:extras talk about|fair dos|fair dos you|fair enough|fall|fall behind|family comes|family comes first
    -1:fancy|far better|far better than|fault it|fault it 's|fear the|fear the extras|features|features for
    -1:features for the|feelings i|feelings i 'm|few examples|fifteen|fifteen or|figure|figure or
    -1:figure or the|figures or|figures or what|figures to|film|film yourself|film yourself has|finance
    -1:find out ?|find out why|finds|finds the|fine ask|fine ask away|fine i|fine i 'll|firm ?|firm in
    -1:firm in full|firm or|firm or what|firms like ours|first ?|first then that|first to be|first word
    -1:first word is|fitter|five minutes is|fix|fixed for|fixed till|fixed till you|flat out|fleet|floors
    -1:folder with|for an|for being|for every|for good|for her|for later|for me in|for monday|for money
    -1:for money and|for that one|for the day|for thirty days|for what comes|for you|for you a|for you just
    -1:for you so|for you the|for your papers|for your time|foreman ?|forget|forgive me i|forgotten
    -1:forgotten say|forgotten say the|forty pounds|forty pounds a|forward it|forward it ?|forward the
    -1:four o'clock|four on|four on thursday|four was|four was paying|fourth|free and you|free at
    -1:friday afternoon ?|friday afternoon be|friday be|friday be all|friday instead|friday which one
    -1:fridays|from above|from above ties|from home|from home ?|from me thank|from me the|from memory
    -1:from memory never|from someone|from straight|from us|from us again|from us have|full and
    -1:full and what|full name|full name reason|full of|full of people|get a hearing|get back|get back to
    -1:get it you|get some|get started|get the telling|gets|give the range|give you a|given what
    -1:given what happened|glad it|glad it 's|go out|go to you|going is|going is worse|going out you|gone or
    -1:gone or the|gone the|gone the firm|good ?|good moment|good of|good of you|good that|good that it
    -1:good thing|good to|good to hear|got ?|got one household|got three|got three kids|got you|guarding
    -1:guarding a|guarding a busy|guests|half five|half the|half twelve|halfway|halfway there|hands on
    -1:hands on your|hanging up now|hard feelings i|hard to beat|hard to care|has|has your|has your shop
    -1:have a no|have a read|have a text|have a way|have a yes|have every|have half|have half an|have hung
    -1:have hung up|have it|have me|have me there|have said so|have ten|have the dates|have to ask
    -1:have to be|have to find|haven't seen|having|head or|headhunter|headhunter out|hear about|hear from
    -1:hear from us|hear how|hear it 's|hear me all|hear the|hear the little|heard you|heard you say|hearing
    -1:hearing here|hearing here by|helped|here by|here by letter|here goodbye|hi|home ?|home at|home at a
    -1:home with|home with people|hope the|hope the shop|hour on|hour or|hour or losing|hour spare|hour that
    -1:hour that 's|hours or|hours or not|household|household in|household in four|how about|how do firms
    -1:how do you|how does|how does that|how it is|how it works|how long keep|how many of|how many users
    -1:how many vans|how soon|how soon could|how you 'd|hr|hull|hundred|hundred of|hundred of these
    -1:hung up by|i 'd love|i 'd sooner|i 'd think|i 'll check|i 'll cross|i 'll do|i 'll drop|i 'll forward
    -1:i 'll give|i 'll phone|i 'll ping|i 'll post|i 'll try|i 'll whatsapp|i 'm a|i 'm clear|i 'm closing
    -1:i 'm crossing|i 'm hanging|i 'm sending|i 've called|i admire|i admire that|i appreciate
    -1:i appreciate you|i ask|i ask what|i ask you|i book|i bring|i bring a|i can imagine|i can show
    -1:i can't promise|i can't see|i come and|i come by|i come thursday|i could|i don't|i had to|i heard you
    -1:i hope the|i know a|i may have|i put your|i rang|i realise|i see that|i should|i show|i show you
    -1:i speak|i speak to|i spoke|i spoke to|i try|i try you|i will|i wish everyone|i wouldn't trust
    -1:if i can't|if it doesn't|if not|if somebody|if that 's|if the branch|if they keep|if you 're
    -1:if you could|if you put|in a class|in a meeting|in customers|in customers who|in evenings|in four
    -1:in four was|in from|in full and|in hull|in it isn't|in january is|in may|in money|in money and|in one
    -1:in one breath|in or|in passing|in passing shows|in person|in person ?|in stock or|in that
    -1:in the letter|in the plan|in the room|in your own|in your place|includes the|info|instead|interest
    -1:interest can|interest can come|interview|interview roughly|interview roughly ?|is a good|is better
    -1:is better ?|is brutal|is brutal for|is fine ask|is fixed|is for your|is free|is free and|is gone the
    -1:is half|is it me|is it no|is no joke|is nobody|is nobody 's|is practice|is practice aloud
    -1:is that what|is the|is the specification|is the worst|is thursday or|is too|is worse|is worse than
    -1:is worth|is worth a|is yes|is your money|is yours do|isn't a building|isn't about|isn't about your
    -1:isn't yours|isn't yours to|it 's a|it 's barrow|it 's behind|it 's cancelled|it 's decided
    -1:it 's dropped|it 's no|it 's noted|it 's over|it 's worth|it and stay|it be speed|it before
    -1:it before you|it can|it can stop|it comes round|it doesn't|it doesn't connect|it don't cut
    -1:it down properly|it fifteen|it fifteen minutes|it i wish|it in your|it is a|it isn't a|it isn't about
    -1:it isn't yours|it me|it me you|it no altogether|it no use|it now ?|it now goodbye|it on a|it on your
    -1:it or did|it or just|it or one|it or whether|it or with|it out now|it out you|it over with|it read
    -1:it read out|it saturday|it saturday or|it settle|it settle they|it the hours|it the length
    -1:it the morning|it then|it then stop|it through|it too|it twice is|it up ?|it was|it was about|it went
    -1:it went live|it with|it with you|it works ?|it you 're|its way|its way to|itself here|january is
    -1:job you|journey|just learnt|just learnt it|just moved in|just say so|just so i|just tell|just tell me
    -1:just this part|just try|just try it|keep coming|keep coming back|keep it up|keep ringing you
    -1:keep the features|keep the report|keeps|keeps the|keeps the overview|keys|keys there|keys there 's
    -1:kind if|kind if it|kind of people|know us|know us yet|know what it|know what you|know when|know who
    -1:know who looked|knows every|knows every corner|knows you|knows you you|landlord 's|landlord 's it
    -1:last one do|last or|last or would|last time was|last wednesday|late ?|late to|later goodbye|later on
    -1:later on ?|later or never|later today|later today be|lead|lead may|lead may walk|leaking|leaking roof
    -1:learn|learnt|learnt it|least ?|leave headhunter|leave headhunter out|leave one|leave one sentence
    -1:leave the|leave the door|leaves|leaves costs|leaves costs you|left the|left you with|length or
    -1:length or that|let 's|let 's find|let 's make|let 's say|let it settle|let me check|let me email
    -1:let me get|let me know|let your|lets|letter or|letter or by|lift|like for|like ours normally
    -1:like with|like with it|likes|likes being|likes being sold|line made|line made you|link go|link go to
    -1:link to|link to the|list 's|list 's fault|list 's wrong|list already|list already goodbye|list do
    -1:list do you|list enjoy|list enjoy it|list today and|little of|little of it|live through
    -1:live through it|live which|live which bit|live with it|log in from|long keep|long keep the
    -1:look after all|look after it|look like|look like for|look out|look out for|look shows|look shows what
    -1:looked around|looked around and|looked last|looked last or|looking for|losing a|losing the thread
    -1:loss|lost a|lot already|lot to|lot to take|love to|machines|made you say|mail out|make means
    -1:make means one|make you|managers|many of|many of them|many users|many vans|may be wrong|may have
    -1:may i|may i ask|may i come|may walk|may walk with|me all right|me check|me either|me email|me get
    -1:me i wish|me if it|me in person|me know|me so|me so would|me thank|me thank you|me the day|me there
    -1:me there or|me through|me through you|me today|me what 's|me you doubt|means one|means one set|meet
    -1:meet ?|meet then|meet then ?|meeting so|memory|memory never|memory never what|mess|method|method ?
    -1:mid|might be missing|mind if i|minutes for me|minutes in|minutes is|minutes is that|minutes on
    -1:minutes on thursday|miss least|miss least ?|missing is|missing is practice|missing while
    -1:missing while there|mistake and|mistake and you|mobile|moment|moment forgive|moment forgive me
    -1:monday 's|money 's the|money and evenings|money and in|money and you|money back|money comes
    -1:money comes from|money tied|money tied up|month or|monthly or|months of|months of books|more for
    -1:more of|more the|more the extras|morning be|morning or friday|morning that|morning that 's
    -1:most orders|most orders come|moved in|moves it don't|moves it then|moving in|must have|must have been
    -1:must take|must take a|my apologies i|my assistant|my head|my list 's|my list do|name on|name reason
    -1:name reason then|named|needed|needn't|needn't do|needn't do a|never starting|never we|never we 'd
    -1:never what|never what 's|new baby|new branch|new year|new year or|next tuesday and|next week which
    -1:nine|nine on thursday|no altogether|no altogether or|no amounts|no amounts no|no answer leave|no from
    -1:no from me|no good|no joke|no slides|no slides i|no statements|no statements not|no than|no than keep
    -1:no the|no the figure|no time today|no trouble at|no trouble i|no use to|nobody can|nobody see
    -1:nobody see it|normally|normally get|normally get a|not another|not another word|not daring
    -1:not daring to|not going is|not need|not on|not on the|not one|not one look|not the budget
    -1:not this month|not thursday|not thursday then|not to|noted barrow|noted barrow and|noted on
    -1:noted on my|noted you|noted you 'll|notes|notes should|notes should have|nothing 's fixed
    -1:nothing about what|nothing after|nothing after that|nothing it|nothing that|nothing that can't
    -1:nothing to measure|nothing to sell|november 0|now and will|now in|now in your|now or later
    -1:now or sent|now so|number ?|number down|number for|number for you|number you|number you should
    -1:numbers thursday|numbers thursday at|o'clock thursday|o'clock thursday or|object|of a lot|of an
    -1:of an hour|of books|of books one|of both|of course|of december|of it i|of our clients|of people leave
    -1:of photos|of photos you|of slipping|of spares|of tea|of tea ?|of the new|of them|of them turn
    -1:of these|of these thank|of those|of twelve|of twelve it|of you to|of you you|of your own|off goodbye
    -1:off on|offer a|offer a class|office on|office to|oh you|on ?|on a friday|on a screen|on friday be
    -1:on his|on it|on it or|on its|on its way|on monday|on monday and|on my list|on one|on sunday|on that
    -1:on the desk|on thursday so|on time|on time one|on tuesday ?|on your desk|once see|once see one
    -1:once the|one and|one and think|one breath|one do|one do well|one for|one household|one household in
    -1:one in money|one isn't|one look|one look shows|one make|one make means|one of them|one of those
    -1:one on|one on friday|one or does|one or the|one page|one part|one part ?|one sentence an|one set
    -1:one set of|one sheet|one sheet and|one thing after|one thing there|one who|one who leaves
    -1:one word moves|one would|one would you|only about|only about tidying|only fair|only fair you
    -1:only just learnt|only just moved|only right|only that|only twenty|only twenty minutes|open house
    -1:opening|option|or a certificate|or after|or after ?|or another day|or are|or being|or being there
    -1:or by appointment|or cost|or cost ?|or did they|or did you|or does anyone|or five|or four|or four on
    -1:or friday afternoon|or friday instead|or half|or in customers|or in the|or just this|or later on
    -1:or losing|or losing the|or never we|or not daring|or not one|or not this|or on|or one|or one on
    -1:or one part|or over|or over the|or see|or see it|or sent|or sent to|or shall i|or someone
    -1:or someone near|or that it|or the afternoon|or the company|or the foreman|or the method|or the shop
    -1:or the whole|or three on|or three tomorrow|or thursday morning|or to your|or turn|or turn some
    -1:or wednesday next|or what it|or what users|or whether|or whether it|or with|or with others
    -1:or would you|or you ?|orders come|orders come by|orders do|orders do you|others ?|our catalogue
    -1:our clients|our clients are|our fault|our list today|our mistake|our mistake and|our notes
    -1:our notes should|ours normally|ours normally get|out for|out i|out now goodbye|out now or|out sorry
    -1:out the|out why|out why before|out you should|out you won't|over and|over and no|over lunch
    -1:over somebody|over somebody 's|over the counter|over the phone|over to|over to you|over with your
    -1:overnight|overview your|overview your relative|own business|own hands|own hands on|own numbers
    -1:own numbers thursday|own part|own who|own who knows|owner or|owner or the|page is|page is yours|pages
    -1:paid twice|paid twice for|pain|papers and|papers and stop|papers only|papers only twenty|parents
    -1:part is|part is gone|partner 's|passing shows|passing shows itself|past five|pay by|pay by card
    -1:pay late|pay late ?|pay monthly|pay monthly or|paying and|paying and not|paying for|paying for the
    -1:pen|people in|people in it|people leave|people leave headhunter|people still|people still do|perfect
    -1:person ?|person than|person than me|phone is|phone is worth|phones|photos|photos you|photos you tell
    -1:pick a|pick a day|picked up all|picks|picks up|picks up the|pile is|pile is no|ping|ping the|place so
    -1:places left|plan on|please|please say|plenty of|pm|point i|point then|possibility|possibility ?
    -1:postcode ?|pound|pound twice|pounds a month|practice aloud|practice aloud in|prefer to|preference
    -1:preference ?|present|present ?|price includes the|price is fixed|price or the|prices and|pricing
    -1:proof|properly|properly i|properly i wish|put a|put me through|put together|put together a|quantities
    -1:quantities you|quantities you or|quarter of|quarter of an|question ?|question and|question and i
    -1:quote on|quote on your|rang ?|range and what|range first|range first then|rate is|rather have me
    -1:rather see a|rather see someone|read it|read out|read out now|read that|read up|real sum for
    -1:real sum no|reason then|reason then stop|reckon|red|registration|registration six
    -1:registration six months|relative|relative or|relative or you|respect|respect to|right away
    -1:right i 'll|right that|right to ask|rightly|rightly so|ring you ?|ring you back|ringing about
    -1:ringing you|ringing you goodbye|road|roughly|roughly ?|round the corner|round to|round to you|run and
    -1:safe|safe journey|said in|said in passing|said to|sales call and|sales call the|sales office
    -1:same cover|same cover twice|same thank|same thank you|satisfied|saturday morning|saturday the
    -1:saturday the 0|say if|say no the|say so thank|say so thursday|say the street|say the word|say where
    -1:say where the|say which|say which kind|say you 're|school run|screen ?|season is|see a|see a person
    -1:see how|see how you|see it and|see it on|see it or|see me ?|see one and|see our|see someone
    -1:see someone in|see what you|see why you|see you ?|see you then|see your|sell the|sell the first
    -1:sell you i|send the job|sent to you|sentence an|sentence an answer|set of|set of spares|set up a
    -1:settle|settle they|settle they 've|setup|shall i come|shall the|shall the link|share a|sheet and
    -1:sheet and you|shift ?|shop 's busy|shop in|shop in it|shop it|shop it 's|shop not|shop not the
    -1:short or|short or not|should both|should both see|should have said|should i try|show|show you how
    -1:show you on|show you what|shows itself|shows itself here|shows what|shows what 's|silly to|since it
    -1:since it went|since spring|sit|sit down|sit with|site ?|six months of|slides i|slides i bring
    -1:slipping|so i 'm|so i can|so money|so money 's|so that|so that 's|so the last|so thursday at
    -1:so would friday|so you|sold to|some down|some down ?|some point|somebody 's|somebody 's pile
    -1:somebody could|somebody could be|somebody you|someone near|someone near you|someone of
    -1:someone of your|something that|something that works|something to show|soon could|sooner have
    -1:sooner have a|sorry i|sorry i 've|sorry to have|sorry to hear|sorry you 're|spares|speak ?|speak to
    -1:specification|specification being|specification being written|specs|speed|speed or|speed or cost
    -1:spoke to|spoke to your|starting|statements here|statements not|statements not on|stay away
    -1:stay away ?|still be|still do|still do by|still the|still the one|stock or|stock or in|stop don't
    -1:stop don't ask|stop here|stop here goodbye|stopped last|stopped last time|stopped you
    -1:stopped you last|straight|straight to the|street and|street and the|strength|studies|suit you better
    -1:sum for|sum for one|sum no|sum no question|sure thursday|sure thursday at|survey is|survey is free
    -1:swing|swing by|take a|take a hundred|take them|take them all|take your|take your pick|taken care
    -1:taken care of|taking over|taking over somebody|talk about|talk about that|talk to the|tallies come
    -1:tallies come today|tell the|telling|telling me|telling off|ten can|ten can you|ten minutes for
    -1:ten minutes in|ten o'clock|ten years so|test|text from|text from me|th at|than keep|than keep ringing
    -1:than me so|than never|than never starting|thanks barrow|thanks barrow see|thanks for your|thanks full
    -1:thanks full name|that 's friday|that 's gone|that 's in|that 's on|that be okay|that be this|that can
    -1:that can't wait|that concerns|that concerns you|that going|that going out|that i 'll|that i hope
    -1:that isn't|that it can|that it isn't|that makes|that makes sense|that one in|that only|that only that
    -1:that was my|that was our|that what|that what you|the 0|the 0 th|the app|the area|the audit
    -1:the big orders|the book is|the branch knows|the budget isn't|the case|the company ?|the corner
    -1:the corner from|the cost|the counter ?|the dates|the dates today|the day before|the depot|the details
    -1:the door open|the downtime|the engineer|the extras or|the extras talk|the fair|the features
    -1:the features for|the figure|the figure or|the figures or|the figures to|the firm in|the firm or
    -1:the first word|the fitting|the fleet|the foreman ?|the fourth|the hour|the hour or|the hours or
    -1:the info|the interview|the interview roughly|the landlord 's|the last year|the length or|the link go
    -1:the link to|the list already|the list enjoy|the long|the method|the method ?|the model
    -1:the money comes|the morning|the morning or|the morning that|the new year|the office ?|the office to
    -1:the one or|the one you|the only|the overview|the overview your|the owner or|the page|the page is
    -1:the parcel|the phone is|the phones|the point|the point then|the price is|the price or|the pricing
    -1:the quantities|the quantities you|the range and|the range first|the report|the room|the sales office
    -1:the same cover|the same thank|the school run|the service|the shop not|the small|the specification
    -1:the specification being|the stand|the street and|the tallies|the tallies come|the telling
    -1:the telling off|the test|the third|the thirtieth|the thread|the thread ?|the training
    -1:the training again|the two|the two of|the usual|the video|the visit is|the warehouse|the way
    -1:the website|the whole day|the word|the workshop|the worst of|the wrong moment|the wrong shop
    -1:them all or|them turn|them turn up|then a|then a call|then friday|then i 'll|then my|then my list
    -1:then that|then that it|then there|then there 's|there 's an|there 's time|there a day|there a yes
    -1:there are two|there ask|there ask and|there is|there or|there or see|there to watch|there would
    -1:there would it|there yourself|there yourself or|these|these thank|these thank you|they 've only
    -1:they do all|they fear|they fear the|they keep|they keep coming|they see it|thing after
    -1:thing after another|thing all|thing all the|thing there|thing there would|thing you haven't
    -1:thing you want|things are|think little|think little of|thirtieth|thirty days|this isn't the|this part
    -1:this part ?|this side|this side of|this thursday|this thursday or|this was the|those dates
    -1:those dates have|those is|thread|thread ?|three at|three barrow|three barrow twenty|three on friday
    -1:three papers and|three tomorrow ?|through it|through it i|through you|through you 'd
    -1:thursday afternoon mind|thursday afternoon or|thursday and|thursday and friday|thursday are
    -1:thursday evening ?|thursday of|thursday of next|thursday so friday|thursday the|tidying
    -1:tidying nothing|tidying nothing about|tied up|tied up in|till you|till you say|time and i|time i know
    -1:time is|time next|time next week|time one|time one word|time the hour|time thursday|time to find
    -1:time was|time was it|time with|time would|times and|times when|times when somebody|to 0|to ?
    -1:to be cross|to be forgotten|to be home|to beat|to care|to care about|to change something|to find it
    -1:to find out|to fit|to have|to hear about|to leave the|to measure|to see it|to send|to speak
    -1:to speak ?|to talk|to the interview|to the point|to the video|to try again|to wait|to watch ?
    -1:to weigh|to weigh up|to you again|to you by|to your assistant|to your colleague|today and|today be
    -1:today be better|today nothing 's|today nothing after|together a|tom|tomorrow afternoon or|too if
    -1:too long|towards|trade far|trade far better|trade or|trade or someone|training again|trials
    -1:trials are|trials are the|trouble at|trouble at all|trouble i|trouble i 'll|trust|try it on
    -1:try you again|try you later|tuesday and thursday|tuesday at half|turn some|turn some down|turn up to
    -1:twelve it|twelve it comes|twenty five|twenty five minutes|twenty minutes on|twice barrow|twice before
    -1:twice for|twice for that|twice is|twice is the|two days|two floors|two of you|two times
    -1:two times when|typing|typing it|typing it twice|under|understand the|understood|understood the
    -1:until the|up all the|up by|up by now|up in stock|up to the|up whether|up whether you|up your
    -1:up your mind|upheaval|us again|us and|us have|us have a|us what|us what do|us yet|use it or|use to
    -1:use to you|users say|users say ?|usual|value|video|visit is|visit is for|wait for|wait i|wait i 'll
    -1:walk with|walk with us|walk you|want it in|want it read|want something|want something to|wants
    -1:wants the|wary|was about|was about ?|was it no|was it the|was my|was my list|was our|was our mistake
    -1:was out|was out of|was paying|was paying for|was the wrong|watch ?|watch it|watching|way of slipping
    -1:way to your|we|we 'd just|we 've got|we can't|we charge|we do for|we find|we meet|we meet then
    -1:website|wednesday and|wednesday and thursday|wednesday next|wednesday next week|wednesday of
    -1:wednesday of next|wednesday or|wednesday or friday|wednesday which|wednesday would|week of
    -1:week of photos|week then|week to|week which|week which day|week would|weekends as|weekends as well
    -1:weigh|weigh up|weigh up whether|weighs|well for what|well i|well so|well so i|went live
    -1:went live which|went on|were promised|what 's better|what 's to|what 's wrong|what 's your|what about
    -1:what about friday|what can|what can be|what comes|what comes next|what counts|what counts for
    -1:what did|what did the|what does|what have|what have you|what it 's|what it was|what made
    -1:what made you|what might|what might be|what moves|what moves it|what stopped you|what time would
    -1:what users|what users say|what would be|what you film|what you like|what you wanted|what you will
    -1:whatever you decide|whatsapp|whatsapp you|whatsapp you the|when can i|when somebody
    -1:when somebody could|when you stopped|where the|where the money|whether it|whether it 's
    -1:whether you 'd|whether you sell|which bit do|which day could|which do|which do you|which is better
    -1:which kind|which kind of|which line|which line made|which one would|which part|which part is
    -1:which should|which should i|which supplier|which would|which would you|whichever suits
    -1:whichever you like|while there|while there 's|while you|who counts|who counts the|who has|who has to
    -1:who keeps|who keeps the|who knows|who knows every|who leaves|who leaves costs|who looked
    -1:who looked last|who pay|who pay late|who picks|who picks up|who should|who should i|who will
    -1:who will be|whole day|whole day ?|why before|why before you|why i rang|will be|will be there|will do
    -1:will do and|will ring|will ring another|will you forward|wish everyone|wish everyone did|wish you and
    -1:wish you strength|wish you well|with a leaking|with all that|with at|with it fifteen|with others
    -1:with others ?|with people in|with respect|with respect to|with two|with us what|without keys
    -1:without keys there|won't do|won't hear|won't hear from|won't take|word and|word and i|word from
    -1:word from above|word is|word is yes|word moves|word moves it|word of|word of it|work ?|works ?
    -1:works for|works for you|works with|workshop|worries you more|worse|worse than|worse than never
    -1:worst of|worst of both|worth a|worth a lot|worth it|worth it ?|would be convenient|would be enough
    -1:would four|would friday|would friday be|would later|would later today|would make|would next
    -1:would next wednesday|would one|would one o'clock|would the|would thursday|would you miss
    -1:would you say|wouldn't trust|write it down|written down|written now|written now or|wrong about
    -1:wrong about that|wrong moment|wrong moment forgive|wrong person|wrong shop|wrong shop it|wrong sorry
    -1:wrong sorry you|year for|year or after|years so|years to|yes i|yes i 'm|yes it|yes said|yes said in
    -1:yet so|you 'd answered|you 'd count|you 'd live|you 'd use|you 'll want|you 're asked|you 're crossed
    -1:you 're doing|you 're down|you 're driving|you 're flat|you 're free|you 're guarding|you 're halfway
    -1:you 're in|you 're kind|you 're sceptical|you 've moved|you 've only|you 've seen|you 've taken
    -1:you 've thought|you a call|you a chat|you again and|you again on|you and yours|you at|you be alone
    -1:you be in|you both in|you can read|you can't talk|you could change|you do friday|you do in
    -1:you don't get|you doubt|you doubt or|you down for|you film|you film yourself|you find|you for being
    -1:you forward|you forward it|you get started|you had a|you have a|you haven't seen|you how|you i wish
    -1:you just say|you keep the|you know who|you last time|you later|you later goodbye|you like to
    -1:you like with|you looked|you looked around|you miss|you miss least|you more the|you most
    -1:you must take|you needn't|you needn't do|you now|you off our|you offer|you offer a|you once
    -1:you once see|you or did|you or the|you or to|you or will|you paid twice|you picked|you picked up
    -1:you put|you put me|you rather see|you reckon|you round the|you said to|you saturday|you say ?
    -1:you see what|you sell the|you should|you should both|you spare|you spare me|you still|you still the
    -1:you stopped|you stopped last|you strength|you take them|you tell the|you the details|you the figures
    -1:you the owner|you the training|you to leave|you want something|you want to|you well|you well for
    -1:you were promised|you will do|you with a|you won't hear|you write|you write it|you you|you you 're
    -1:you you should|your assistant ?|your brother|your building|your busiest|your busiest season
    -1:your business partner|your calendar|your cleaning|your cleaning lead|your contract ends
    -1:your current people|your desk|your email ?|your firm ?|your money tied|your number you
    -1:your own business|your own hands|your own numbers|your own part|your own who|your pain|your papers
    -1:your papers only|your partner 's|your place ?|your place so|your relative|your relative or
    -1:your shop in|your site|your time is|your time today|your trade or|yours do|yours do what|yours to
    -1:yours to change|yours well|yourself has|yourself has your|yourself or|yourself or the|一 , 您
    -1:一三|一下 ?|一个上|一个下|一个出|一个午|一个字|一个数|一个电|一个真
    -1:一个结|一个走|一个都|一中|一中午|一会|一会儿|一共|一共二|一分 ,|一口
    -1:一口气|一回听|一圈|一圈才|一声就|一多|一家都|一小|一小时|一年 ,|一年的
    -1:一您|一批看|一批真|一整|一整天|一月|一月二|一条 ,|一样 .|一次说|一步 .
    -1:一点有|一直打|一看|一看就|一眼就|一笔钱|一般上|一节|一节 ,|一起定
    -1:一起来|一遍地|一页|三两|三两点|三个|三分|三分钟|三刻|三刻 ,|三十天
    -1:三十点|三去|三天|三我|三月份|三样|三样说|三步|三步看|三点半|三点打
    -1:三点还|上 . 您|上一家|上两|上两个|上个|上保|上保洁|上八|上八点|上到
    -1:上午十|上午好|上午我|上午或|上午找|上去过|上呢|上呢 ,|上周|上周三
    -1:上回停|上您找|上慢|上慢点|上有没|上次|上次让|上班前|上留|上的|上的时
    -1:上给|上给您|上说出|上还是|下|下 , 我|下个月|下也|下也不|下了 .|下了班
    -1:下人|下午|下午不|下午得|下午有|下午给|下午能|下周四|下周您|下抽|下抽不
    -1:下文|下文 ,|下来听|下来的|下没|下没这|下礼|下礼拜|下课|不上有|不下也
    -1:不中|不中 ?|不了 .|不值 ,|不停 ,|不准您|不出人|不占|不占您|不变 ,|不周
    -1:不回来|不在公|不在那|不够|不够 ?|不太满|不好|不容|不容易|不对您|不归
    -1:不归您|不必认|不想出|不想得|不想跑|不懂了|不成怎|不我|不打了|不扣
    -1:不扣别|不提|不提了|不是卖|不是小|不欠账|不消|不清 ,|不满|不满意|不然
    -1:不爱|不爱听|不用再|不痛|不痛快|不着我|不管了|不能出|不能办|不能看
    -1:不行 ,|不要 ,|不要一|不要也|不该打|不该查|不说上|不谈|不谈品|不走|不赶 .
    -1:不跟|不过分|不追|不追着|不通|不通我|不高|不高兴|专人|专人盯|业费|业费 ,
    -1:东西 .|东西不|丢了|丢过|丢过一|两个娃|两个时|两个钟|两周|两天|两天我
    -1:两家|两点|两点三|两点半|两点还|个 ,|个上班|个下|个下午|个不|个不停
    -1:个人一|个仓|个仓库|个会|个出|个出处|个十|个午|个午休|个号今|个号我
    -1:个回信|个型|个型号|个字就|个对|个店|个店 ,|个座|个情|个情况|个担|个担心
    -1:个招|个招呼|个数|个数 ,|个时|个时候|个时间|个星|个星期|个月我|个机
    -1:个机会|个活|个活 .|个活的|个消|个消息|个电|个真|个真范|个谁|个谁都
    -1:个走的|个都|个都别|个面 ?|个面吗|个颜|个颜色|中 ?|中不|中不中|中午
    -1:中午您|中间|主意 .|久没|久没下|么一|么久没|么人|么人 .|么会|么办 ?|么定了
    -1:么对我|么干 .|么开|么开口|么您|么您不|么情|么情况|么排|么排 ,|么收
    -1:么收什|么教|么教谁|么时间|么过|么退|么退 ,|九点 ,|九点半|也不|也不跟
    -1:也会多|也可|也可以|也在|也应|也应该|也成|也成 ,|也有 .|也这|也这么|也进
    -1:也进来|书 .|乱 ,|了 , 也|了 , 光|了 , 再|了 , 岗|了 , 怪|了 , 祝|了 , 转|了 , 那
    -1:了 . 不|了 . 以|了 . 晚|了一下|了一圈|了不扣|了主 ,|了事没|了六|了六年
    -1:了吧 ?|了告|了告诉|了周|了哈|了哈 ,|了好|了好几|了就踏|了忙|了忙 .|了您的
    -1:了月|了月底|了没有|了物|了物业|了班|了解一|了课|了课 ,|了钱 ,|了门
    -1:事 , 多|事 , 数|事 , 是|事 , 还|事不打|事了|事了 .|事儿|事办|事办完|事好
    -1:事好说|事小|事接|事没成|事由|事由 ,|事要紧|事都|二三|二三点|二下|二下午
    -1:二不|二两|二两点|二十七|二号|二和|二四|二我|二月|亏 ,|五 , 十|五三|五三点
    -1:五九|五九点|五五|五五点|五六|五六回|五号|五呢|五呢 ?|五年|五您|五您要
    -1:五我再|五早|五早上|五还|五还是|五都|些 ,|些 , 我|些 .|些 ?|些我|些我再
    -1:交了物|交的|交给|交给您|交道|亲自|人 , 别|人 , 您|人 , 是|人 , 还|人一
    -1:人不管|人了 ,|人事|人先|人吧|人喜|人喜欢|人头|人就到|人就是|人干|人干活
    -1:人开|人开不|人接就|人盯|人盯着|人都在|什么人|什么您|什么情|什么教|今儿
    -1:今后|今后这|今天打|今年的|今晚八|今晚还|仓|仓库|仓库 .|他们怎|以不
    -1:以不 ?|以后会|以理|以理解|们不|们做了|们怎|们怎么|们最|们牌|们牌子|们说
    -1:们这边|件 , 老|件 .|件 . 掐|件不|件事不|件打|价全|价全年|价我|价有|价钱
    -1:份书|份书面|份交|份证|份钱|份钱就|休 ,|休 , 由|会 ?|会一直|会上|会了
    -1:会了 ,|会儿 ,|会儿没|会多|会议|会议室|会这个|传一|估|但我|但我们|但扛
    -1:但扛得|位|住 , 再|住 , 占|住 , 号|住 , 让|住 , 还|住 , 这|住 . 不|住 . 这|住 ?
    -1:住的|住过|住过要|作八|作八年|你来|你来给|使得|使得不|便 ,|便 , 别|便宜 .
    -1:便跟|便跟您|保洁|保洁班|保险 ,|信 , 最|信 , 还|信上|信不|信不过|信您|信提
    -1:信提醒|信箱|信里|修|修路|俺|倒省|倒省心|候 , 我|候不该|候收|候收不
    -1:候有空|候碰|候碰钉|候能|候能见|值 ,|值 , 您|值 . 一|值不|值不值|假电
    -1:假电话|做 .|做 . 这|做一|做一个|做了就|停 ,|停 . 停|停 ?|停了|停了不|停产
    -1:停车|傅 .|傅都|傅都这|傍|傍晚|儿 , 三|儿 , 本|儿下|儿了 ,|儿到|儿吃|儿您
    -1:儿没|儿没心|儿能|儿脏|儿脏 .|儿都|儿难|儿难扫|元旦前|先了|先了解|先交
    -1:先交钱|先做|先做一|先去|先忙 .|先报|先报时|先生都|先说|先走|免 .|全 .
    -1:全年|全年都|全要|全要紧|全赞|八年|八年了|八点半|八点我|公司 ?|公告
    -1:公告来|公室 ?|六回|六回小|六年的|六早|六早上|六点 ,|共|共二|共二十|兴趣 ,
    -1:兴趣 .|具|具来|具来 ,|册子我|册我|册我放|再|再加一|再打扰|再打给|再拨
    -1:再拨给|再来|再看|再管|再管 ,|再过|再过来|再问方|写在|写着|况 ,|准 .|准不
    -1:准不准|准信 ,|准您|准您说|凉了|几个活|几天 ,|几天有|几年级|几张|几点
    -1:几遍|出人|出人 ,|出去没|出口|出口 .|出处|出处 ,|出差|出您|出来 .|出来别
    -1:出的|出的那|出门 ?|刀|刀刃|刀刃上|刃|刃上|分 ,|分 .|分公|分公司|分店
    -1:分清 .|分钟 ,|分钟 .|分钟吗|分钟您|划掉 .|划掉了|划算|划算 .|刚开|刚接
    -1:刚接手|刚搬|刚续|刚续完|删掉 ?|利 .|利息|别上 .|别上说|别家做|别往|别的不
    -1:别说大|别问 .|别问您|到 , 这|到了再|到五|到前|到前台|到周|到周五|到四
    -1:到底是|到您公|到是|到是不|到期 ,|刻 ,|刻 , 您|刻我|前台了|前后 ,|前头
    -1:前头说|前说 ,|剩|剩最|剩最后|办|办 , 还|办完|办完 ?|加一|动手|动手 ,|动谁
    -1:动谁都|匙就|匙就不|区 , 上|区里|十一月|十七|十二月|十五号|十天|十点 ?|升
    -1:午 , 您|午不|午休|午休 ,|午十|午十一|午好 ,|午得|午我再|午我给|午或
    -1:午或者|午有|午有空|午来还|午的|午给|午给您|午能|午饭|半天 .|半天来|半您
    -1:单 , 以|单 , 我|单上 .|单子算|单排|单排一|卖保|卖保险|占您二|占着|占着您
    -1:卡在|卡得|厂家难|厂里 ?|厂里要|厅|压着|压着 ,|原来您|去个|去个电|去找
    -1:去找您|去没|去没了|去现|去现场|去的是|去看|去给|去给您|去讲|去躺|去躺着
    -1:去过 ,|参数|及|友圈|反倒|反倒省|反应|发了|发怵|发怵的|发您 ,|发您手
    -1:发我一|发来|发来我|发消|发消息|发短|发短信|发过|发过去|取消了|受的|变 ,
    -1:口 . 觉|口了|口气 ?|口气说|口等您|口说|句 , 接|只看|只要|叫上|叫上保
    -1:可以不|可以理|可别|可我们|台了|台面|台面和|右 .|号 . 机|号下|号下午|号今
    -1:号今天|号十|号十点|号我|号我现|号星|号星期|号码 ,|号码我|司 ?|司 ? 我
    -1:司有规|吃|吃不|吃不消|吃完|吃完饭|吃过苦|吃饭|合作八|合同没|合情|合情合
    -1:合理 .|合适 ?|同 ,|同事小|同事接|同事要|同样|同样的|同没|同没到|同行的
    -1:名事|名事由|名做|名做什|名单 ,|名字我|名额还|后 , 一|后会|后儿|后天十
    -1:后我不|后排|后排 ,|后来是|后这|后这件|吗 ? 我|吧 , 您|吧 ? 我|听 ?|听一
    -1:听一节|听他|听他们|听就|听您这|听着就|听这|听这些|听进|听进去|吵醒
    -1:吵醒了|告来|告来 ,|员把|呢 , 我|周 ,|周 .|周一 ,|周一三|周一中|周一您
    -1:周三两|周三十|周三去|周三我|周二三|周二下|周二不|周二两|周二和|周二四
    -1:周二我|周五三|周五五|周五呢|周五您|周五早|周五都|周六早|周哪|周哪天
    -1:周四 0|周四一|周四不|周四周|周四我|周四或|周四早|周四晚|周末您|味|呼
    -1:呼 ?|和周|和周四|和工|和工件|咖啡店|咱们说|咱见|品 ,|品 , 您|品牌|哈|哈 ,
    -1:响个|响个不|响您|响您还|哎|哎呀|哎呀 ,|哪一块|哪一点|哪个不|哪儿 ,
    -1:哪儿了|哪儿脏|哪儿难|哪天下|哪天都|哪天顺|哪头|唉|唉 ,|啡店|啥|啥时
    -1:啥时候|喝|器响|器响您|四 0|四一|四不|四十点|四周|四周五|四我|四或|四早
    -1:四早上|四晚|四晚上|四月|四点 ,|四点 ?|四点您|回 , 门|回 . 周|回事 ,|回信
    -1:回信 ,|回停|回停下|回听|回头我|回小|回小批|回就|回就是|回您|回来|回电
    -1:回话 .|回话 ?|园区 ,|围 , 把|围 , 说|圈才|圈才定|在 ?|在假|在假电|在做|在刀
    -1:在刀刃|在前|在前台|在办|在办公|在动|在动谁|在厂|在厂里|在外|在外头
    -1:在就记|在展|在展会|在开会|在怎|在怎么|在您公|在您园|在您店|在您那|在改
    -1:在改单|在没|在用 .|在电|在电话|在的时|在等|在管|在那边|地 ,|地就|地就知
    -1:场掐|场掐 .|场排 ,|址我|坏了您|坐后|坐后排|坐着看|坯|坯 ,|坯 , 还|型号
    -1:型录|壁|壁那|声就|声音|处 ,|处 , 不|处要|备的|复|外头|外头 ,|多一家|多出
    -1:多出的|多客|多客户|多家|多老|多老板|多问|夜 ,|够 ?|够不|够不够|够您
    -1:够您受|够用了|大一笔|大堂|大大|大大提|大家|大家的|大提|大提升|天 , 上
    -1:天 , 我|天一|天不想|天傍|天傍晚|天到|天前|天十一|天在 ?|天天打|天就划
    -1:天就撤|天就改|天您|天打了|天无理|天晚|天晚上|天有回|天见|天让|天让我
    -1:天都行|天顺|太忙|太忙 ,|太急|太急了|太满|太满意|夫 .|头 , 来|头 , 谁
    -1:头一回|头大|头大 .|头有|头说|头说过|夹|夹具|夹具来|夹在|奖|套 ,|套是
    -1:套是毛|她|她最|她最清|好 , 到|好 , 您|好 , 拖|好 , 电|好 , 记|好吧 .|好吧 ?
    -1:好就|好就行|好打|好的|好的 ,|妈|妥 ,|始|姓名事|姓名做|姨|姨 ,|姨 , 闭|娃 .
    -1:嫌烦|嫌远|嫌远 ,|嫌钱少|子 , 心|子 , 我|子今|子今年|子定|子定不|子我|子拿
    -1:子拿出|子有|子来|子算|子都不|字就说|学 .|孩子|孩子 .|孩子今|孩子来|它
    -1:安 .|安全要|完 , 停|完 , 现|完 , 谢|完全赞|完就停|完表|完表我|完这|完饭|官
    -1:官网|定 ,|定 ?|定了 ,|定得|定来|定来 .|定的|定的 ,|宜 .|实不好|实做 .|实在 .
    -1:实实|实实做|实说|实说 ,|实顾|实顾不|客人|客户 ,|客气|室 ?|室我|家 .|家做
    -1:家做了|家店|家的心|家装|家都好|家都省|家阳|家难|家难找|宽|宽裕|寄到
    -1:寄到您|对 , 这|对 .|对一|对一遍|对了|对吧 ,|对您停|对手|对比|对比表|小事
    -1:小事了|小心|小批|小批量|小时 .|小都|就三|就三步|就下|就下周|就二|就二十
    -1:就今|就今天|就划|就划掉|就别上|就到 ,|就只|就只看|就周五|就坐|就坐后
    -1:就够|就您跟|就懂|就把|就按|就按规|就撤|就撤下|就改|就改 .|就是半|就是我
    -1:就没有|就用|就留|就留一|就省|就省下|就看|就看 ,|就等|就累|就累 .|就给您
    -1:就能办|就记|就记进|就该分|就说是|就说没|就费|就费在|就跟|就跟他|就踏
    -1:就踏踏|屋顶|展会|展会上|展厅|岁 ,|岗|岗发|岗发来|州|工件|工件 .|工地 ,
    -1:工夫 .|工程师|左右 .|差|差在|差在哪|己 ,|己 , 还|己动|己动手|己带|己放
    -1:己放下|己来|已经不|已经划|已经帮|师傅 .|师傅都|带 .|带夹|带夹具|带孩
    -1:带孩子|带身|带身份|帮了|帮了忙|常|常见|干了六|干什|干什么|干活 ,|平|平安
    -1:平安 .|年 , 大|年 ?|年您|年的阿|年级|年级了|年终|年这|年都这|库|库 .|应 ,
    -1:应 , 我|应 .|底您|底是|店 ?|店做|店的|店长|店门|店门口|座 ,|开 , 您|开 .
    -1:开了|开口 .|开始|开就|开就能|开着|开着车|开门 ,|张桌|张桌子|张照|张照片
    -1:强多|强多了|归您 .|归您管|当初|当场掐|当着|当着人|当面把|当面说|录 ,
    -1:录 , 不|往后我|待|很感|很感兴|很正|很正常|得 .|得 ?|得上您|得不 ?|得不合
    -1:得两|得住|得住 ?|得出您|得去|得可|得吗|得吗 ?|得应|得应该|得开|得很|得怎
    -1:得怎么|得掂|得掂量|得没用|得没错|得满|得真|得真不|得着|得空|得罪|得罪老
    -1:得踏|得踏实|得近|得近的|得这么|得高|微信上|心思听|心是|心气|心气都
    -1:心里肯|必认|必认 .|忙|忙 , 您|忙 , 还|忙完|忙完这|忙得|忙的|忙的时|忙起
    -1:忙起来|快去躺|快递|念记|念记录|怀|怀疑|怀疑我|怎么会|怎么办|怎么开
    -1:怎么排|怎么收|怎么过|怎么退|怕加|怕加钱|怕没|怕没时|思 , 您|思 .|思听
    -1:思听 ?|思肯|思肯定|急 , 我|急的|急的是|怪我 .|怵|怵的|怵的是|总机要
    -1:息 , 是|您 , 可|您 , 就|您 , 管|您 , 还|您 . 不|您 . 往|您 . 路|您一般|您上回
    -1:您不满|您不舒|您也是|您二十|您五点|您今|您今天|您会|您信不|您做不|您停
    -1:您停 .|您先|您划|您划掉|您刚|您刚才|您前|您前台|您去个|您发怵|您发消
    -1:您受|您受的|您吃过|您吃饭|您合适|您吵|您吵醒|您周|您周一|您周末|您哪天
    -1:您啥|您啥时|您回话|您园|您园区|您在不|您在开|您坐|您坐着|您多|您夹
    -1:您夹在|您嫌|您定|您实|您实在|您宽|您对手|您就先|您就别|您工|您带|您平
    -1:您平安|您店门|您开着|您开门|您当|您当场|您很|您很感|您手下|您手机
    -1:您打个|您找我|您拿一|您挑 .|您挑一|您换|您接得|您收|您收到|您方|您方便
    -1:您早说|您是|您是明|您更|您替|您替我|您最头|您有气|您有没|您朋|您朋友
    -1:您来|您来听|您楼下|您楼里|您正|您添|您添乱|您点开|您父|您父亲|您留个
    -1:您白|您白天|您的小|您的心|您的活|您的线|您的订|您看 ,|您看可|您看呢
    -1:您看路|您确|您确实|您确认|您碰|您碰个|您等的|您算|您算一|您管|您管还
    -1:您聊|您能抽|您能腾|您要不|您要准|您要哪|您要跟|您试|您说值|您跟他
    -1:您跟我|您还听|您还是|您还来|您还记|您这套|您这条|您这阵|您那会|您那台
    -1:您量|您量一|您问得|您闲|您闲了|您隔|您隔壁|您顺|您顺利|情 , 对|情况 ,
    -1:情合|情合理|情在|情在那|情理|想 ,|想 .|想先|想出|想出门|想去|想多|想得罪
    -1:想把|想把事|想来|想等|想等一|想给|想给您|想要|想要个|想请|想请教|想跑
    -1:想跑 ?|想过|愉快 ,|意不|意不去|意再|意好|意好 .|意思 ,|意思 .|意留|意留电
    -1:意的是|愿意再|愿意留|慎|慢慢比|慢慢说|慢比|慢比 .|慢点|慢点 .|慢说|慢说 .
    -1:懂了 ?|成不 ?|成两|成怎|成怎么|我一份|我不追|我也这|我亲|我亲自|我们不
    -1:我们牌|我会|我做|我先去|我先说|我再拨|我再来|我再过|我划|我划掉|我删
    -1:我删掉|我十|我去|我去给|我反|我反倒|我发您|我发短|我听进|我回|我在您
    -1:我在门|我姓|我完|我完全|我寄|我寄到|我小|我就看|我带夹|我微|我微信
    -1:我想去|我手|我扑|我扑空|我打|我打给|我把价|我报|我报上|我按|我按您|我提
    -1:我放您|我整|我整理|我明天|我晚|我有数|我来给|我求|我求证|我没说|我现
    -1:我现在|我用|我留|我留个|我登|我登门|我白跑|我直说|我看您|我短|我短信
    -1:我等着|我自|我自己|我让师|我让文|我记|我说清|我走|我走 ,|我跟您|我过
    -1:我这儿|我都排|我马|我马上|或者下|户 ,|户 , 哪|房|房 ,|房 ?|房就|手 , 前
    -1:手 , 这|手下|手下人|手机|手机上|手续|手续就|手艺|手艺好|手边|手边 .
    -1:手里的|才定|才定的|才能|扑|扑空|扑空强|打 , 再|打 , 用|打 , 还|打 . 对
    -1:打 . 您|打不|打个|打个招|打了 ,|打交|打交道|打得真|打电|打电话|打错
    -1:打错人|扛|扛得|扛得住|扣别|扣别的|扫|扫她|扫她最|扰了 ,|批|批看|批看首
    -1:批真|批真订|批量|批量 ,|找 .|找您 .|把事|把事办|把您吵|把省|把省不|把账
    -1:把账算|折腾 .|报 ,|报 , 省|报价 .|报价我|报时|报时间|抽个|抽个空|抽半
    -1:抽半天|担心是|拍|拍板|拍板 ,|拖一年|拖一遍|招呼|招呼 ?|拜一|拜访 .|拜访一
    -1:拜访您|拨名|拨名单|拨给|拨给您|拿一|拿一批|拿出|挂 , 您|挂 , 改|挂 , 问|指
    -1:按公|按公告|按您|按您的|按规|按规定|挑 .|挑一|挑一天|挑时|挑时间|挤出|捎
    -1:换个|换我也|换谁|换谁都|换过|换过 ,|掂量掂|掉 .|掉 ?|掉了 ,|掐 .|掐完
    -1:掐完表|掐表 ,|掐表 .|排 , 准|排 , 听|排 , 照|排一|排一遍|排不|排不过|排得
    -1:排得开|排队 ,|接 ?|接也|接就|接就留|接待|接得|接我发|接我电|接手|接手 ,
    -1:接着讲|接起|接起来|提 ?|提了|提了 .|提升|搁在|搁在那|撤下|撤下来|收不成
    -1:收什|收什么|收到了|改|改 .|改 . 祝|改单|改单上|放|放下了|放您|放您前|放过
    -1:放过鸽|放进|放进去|效果|教什|教什么|教您|教谁|教谁在|敢|敢先|敢先交
    -1:数 , 一|数不|数不对|整|整天|文 ,|文 , 谁|文件|文员|文员把|料 ,|料您|料您收
    -1:料是|料齐|料齐了|新东|新东西|新店|新店 .|方不|方不方|方便 ,|无理|无理由
    -1:日|日子定|旦前|早 ,|早 ?|早上八|早说省|时 .|时候收|时候碰|时候能|时是东
    -1:时机 .|时间您|时间排|时间盯|明天不|明天傍|明天您|明天晚|明天见|明天让
    -1:明白怎|星期五|星期四|昨晚|是不收|是不能|是东|是东西|是九|是九点|是人不
    -1:是什|是什么|是会|是会这|是住|是住过|是公|是几|是几天|是别|是刷|是刷卡
    -1:是十|是半|是半天|是卖|是卖保|是叫|是叫上|是后天|是周三|是四|是多出|是太
    -1:是太忙|是好事|是嫌远|是实|是对的|是小事|是平|是应|是应该|是当|是当着
    -1:是快|是快了|是怕加|是怕没|是您|是您先|是您在|是您负|是您这|是想把
    -1:是想等|是我们|是我没|是早|是明天|是有 ,|是服|是服务|是本|是本地|是楼
    -1:是毛|是毛坯|是没办|是用|是用不|是离|是离得|是老款|是能|是能不|是自|是记
    -1:是记不|是请|是请人|是谁|是谁在|是转|是转账|是过|是还搁|是还早|是这
    -1:是这会|是这类|是连|是连看|是钱|晚 ,|晚上的|晚上还|晚五|晚五点|晚些
    -1:晚些我|晚做|晚做好|晚八|晚八点|晚我|晚点|晚被|晚还是|更方|更方便|替我
    -1:替我报|最不|最头|最头疼|最快|最急|最急的|最想先|最清|最清楚|最知|最知道
    -1:月 , 数|月二|月二十|月份|月初|月十|月底您|月我|有 , 但|有专|有专人|有事
    -1:有事好|有人接|有兴|有兴趣|有几|有回话|有心思|有气|有气是|有疙|有疙瘩
    -1:有病|有病人|有空|有空 ?|有规|有规定|朋友圈|服还|服还接|期|期五|期四
    -1:期四 ,|末您|本地|机 ?|机上|机器响|机要|机要留|权|材料|材料齐|条|条 ,|条我
    -1:条我划|条线|条线 ,|来 , 听|来 , 哪|来 , 大|来 , 是|来别|来别上|来吗|来听 .
    -1:来听一|来回就|来就接|来您|来您就|来您已|来您这|来我就|来找您|来是|来源
    -1:来源 ,|来的就|来看|来看看|来约|来约的|来给 .|来给您|来见|来验|来验 ,|松
    -1:松快|板 , 不|板一|板娘|果 ?|架|查 .|栋|样 , 公|样品 ,|样很|样本|样的厂|样说
    -1:样说完|样轻|样轻省|核|核实|案例|梯子|楚 ,|楚 , 谢|楼 ,|楼 , 上|楼 ?|楼下 ,
    -1:楼里|欠账|欠账 ,|次您很|次让|次让您|次说全|次通|次通话|止 , 今|止 , 祝
    -1:正事|正事 .|步 . 您|步看|步看您|每一|每一分|比了|比了一|比明|比明天|比表
    -1:毛坯|毛坯 ,|气 ,|气 , 应|气 ?|气是|气是应|气说|气说完|气都|气都磨|水电
    -1:水电谁|水管|求证|没 ?|没下|没下文|没了 .|没了课|没人接|没到期|没心
    -1:没心思|没您|没您点|没想|没成|没成 ,|没换|没换过|没接|没有一|没有兴
    -1:没有空|没法|没看就|没说清|没这|没这回|没错 ,|洁|洁班|洁班长|洗|洗 .
    -1:活 , 有|活 .|活 . 我|活 ?|活报|活报 ,|活的|活的 ,|测|消了|消息 .|添乱 ,|清 ,
    -1:清 .|清楚 ,|温|源|源 ,|源 , 还|满意|演|演示|点 , 周|点 , 哪|点 , 在|点 , 这
    -1:点 , 都|点三刻|点上|点上班|点下|点下班|点半您|点呢|点呢 ?|点在办|点在您
    -1:点好|点好 ?|点开|点开就|点您来|点我亲|点我再|点打|点打 ,|点有|点有个
    -1:点跟|照您|照您的|照样|照片|照片给|熟人|熟人干|爱听|父亲|片给|片给您
    -1:物业|物业费|王|王总|现在假|现在动|现在怎|现金|班 ,|班前后|班长|班长 ?
    -1:理 , 先|理 , 看|理由退|生人|生意 .|生意好|生都|用 , 走|用一|用上|用上了
    -1:用了 ,|用再|用再管|用到|用就|用得|用的|用退|用钱|由 , 够|由你|由你来|由退
    -1:电话|电话不|电话人|电话合|电话多|电谁|电谁来|画|画册|画册我|留一句|留个
    -1:留个座|留电|留电话|留给|留给正|疑我|疑虑|疙|疙瘩|疙瘩 .|疼的是|病人 ,|瘩
    -1:瘩 .|登|登记|登记要|登门|登门拜|白 , 不|白 , 别|白 , 总|白了 .|白天|白怎
    -1:白怎么|白跑|白跑 ,|的 , 今|的 , 周|的 , 就|的 , 还|的 , 这|的不说|的今|的单
    -1:的单子|的厂|的厂家|的同事|的周|的客|的家|的就|的心情|的心气|的情|的情况
    -1:的报|的报价|的是价|的是会|的是十|的是哪|的是怕|的是能|的是记|的样
    -1:的样品|的没兴|的活|的活报|的系|的系统|的线|的线了|的订|的订单|的车
    -1:的还是|的这|的那几|的阿|的阿姨|盘货|目录|盯 ?|盯着 ,|直打|省 .|省下了
    -1:省下来|省心|省心 .|省我|省我白|看 , 您|看 , 找|看可|看可以|看台|看台面
    -1:看呢|看呢 ?|看哪天|看哪头|看就行|看就说|看屋|看屋顶|看您朋|看您现|看最
    -1:看的|看的是|看看 .|看看 ?|看着|看见 .|看路|看路 ,|看还|看首|看首件|真不容
    -1:真对|真对不|真没|真累|真范|真范围|真订|真订单|眼下抽|眼下没|眼了|眼都
    -1:眼都知|着 , 我|着 , 最|着人|着人开|着孩|着孩子|着就累|着您的|着我直|着用
    -1:着用就|着看 .|着看就|着眼都|着讲|着讲 .|着车|着车呢|着这|睡得|睡得踏
    -1:知道厂|知道哪|知道来|短信提|码我|码我今|确实 ,|确实顾|碰个|碰钉|碰钉子
    -1:磨没|磨没了|示 ,|示 , 您|示您|礼拜|礼拜一|祝您一|祝您平|祝您生|祝您顺|禁
    -1:禁拨|禁拨名|离得|离得近|种话|称|程师|稳|空 , 咱|空强|空强多|空还|空还是
    -1:突|突然|站在|章|笑话 ,|笔账|笔钱|第三|第二|等了那|等您 .|等的|等的那
    -1:等着 .|答您|签个|签收|算一|算给|算给您|管 , 祝|管了|管了 ?|管哪|管哪儿
    -1:管系|管系统|管还|管还跟|箱 .|类|类东|类东西|精|系统 .|系统的|紧 , 先
    -1:紧 , 我|紧的|紧的时|约 .|约周|约周四|级|级了|级了 ?|线 ,|线 , 您|线了 ,
    -1:线了 .|细说|终|经不|经不在|经划|经划掉|经帮|经帮了|结果 ?|给 .|给一
    -1:给一个|给您去|给您发|给您合|给您带|给您添|给您算|给您量|给我 .|给我留
    -1:给正|给正事|给范|给范围|绝对|统 .|统的|统的同|续完|续完 ,|续就|续就够|缘
    -1:网址|网站|罪|罪老|群|群里|群里等|翻 .|翻的|翻的 ?|翻翻|翻翻 .|老客|老客户
    -1:老师|老师傅|老板一|老板娘|老款|者下|者下午|聊 ?|聊十分|聊聊|聊聊 ?
    -1:肯定不|胸|能出|能出门|能到 .|能办|能办 ,|能办 .|能抽|能挤|能挤出|能理
    -1:能理解|能看 .|能看 ?|能腾|能腾出|能自|能自己|能见 ?|能见一|能见个|能进|脏
    -1:脏 .|脸|腾 .|腾出|自己 ,|自己动|自己带|自己放|自己来|舒服了|舒服还|般上
    -1:般上午|艺|艺好|艺好不|节 ,|节 , 就|花了事|花在|花在刀|苦了|苦了 .|苦头
    -1:行 , 下|行 , 不|行 , 先|行 , 周|行 , 明|行 , 还|行 , 这|行业|行吗|行吗 ?|行的
    -1:行的 ,|行的话|表 ,|表 , 别|表 .|表发|表我按|装好 .|裕|西 , 谈|西 , 还|西 .
    -1:西不|西不行|要不周|要不我|要个|要个回|要也|要也进|要什|要什么|要准
    -1:要准信|要几|要几样|要哪|要哪个|要是没|要来|要求|要用|要留|要留给|要翻
    -1:要翻的|要花|要花在|要赔|要赔的|要跟|见了|见到|见到您|见您|见过的|观望
    -1:规定|规定 ,|规定来|视频|视频 ?|角|解一|解一下|言 .|订单 ,|订单排|认识|让人
    -1:让同|让同事|让师|让师傅|让您不|让您等|让我删|让我扑|让文|让文员|议室
    -1:议室我|记下|记下了|记不住|记住了|记录|记录 ,|记得吗|记要|记要几|记进
    -1:记进禁|记错|记错了|设备|访 .|访一|访一下|访您|访您 .|证过|试 ,|试驾
    -1:话 , 周|话不|话不打|话了|话人|话人就|话到|话到此|话合|话合适|话回|话多
    -1:话多 ,|话方|话方便|话里说|话问|该分|该分清|该打|该打给|该查|该查 .
    -1:说 , 比|说 . 谢|说上|说上次|说不准|说不清|说值|说值不|说全|说全 .|说几
    -1:说出|说出口|说到哪|说周|说周五|说哪|说大|说大大|说差|说差在|说得没|说掐
    -1:说掐表|说是|说没看|说的没|说省|说省我|说话 .|说话 ?|说话方|说过|说过什
    -1:请人|请人 ?|请假|请教|请教您|课 ,|课 , 心|谁在哪|谁来|谁来验|谁看|谁管
    -1:谁管哪|谁要一|谁还敢|谁都亏|谁都头|谁都寒|谁都烦|调|谈不|谈不上|谈品
    -1:谈品牌|谢 ,|谢 , 再|谢您 ,|谢谢 ,|谨|谨慎|负责吗|财务|责吗|责吗 ?|账|账 , 睡
    -1:账 ?|账是不|账算|货上|购是|购是您|贵|费 ,|费 , 谁|费在|费在改|费就|费就费
    -1:资料 ,|资料您|资料是|赔的|赔的时|走 , 是|走 , 还|走人就|走的|走的人|赶 .
    -1:起定|起定 ?|起来 ?|起来就|起来您|超|趣 ,|趣 , 是|趣 .|跑 ,|跑 , 谢|跑一
    -1:跑一批|跑您|跟上|跟您一|跟您打|跟您碰|跟我走|跟老|路 ,|路 , 再|路 , 别
    -1:路上两|路上慢|路过|路过 ,|踏实 .|踏实实|踏踏|踏踏实|身份|身份证|身体|躺
    -1:躺着|躺着 .|车 ?|车呢|车呢 ,|车是|转 , 这|转不通|转账|轰|轻|轻省|轻省 .
    -1:辛苦了|边 .|边不|边了|边了 .|过 , 不|过 , 已|过一回|过一次|过两|过两次
    -1:过了 ,|过了月|过什|过什么|过分|过分 .|过去 .|过去找|过去拜|过去讲|过您那
    -1:过意|过意不|过日|过日子|过来 ,|过来 .|过来 ?|过电|过电话|过的 .|过的东
    -1:过苦|过苦头|过要|过要翻|过鸽|过鸽子|近好|近的|近的 ?|还听|还听我|还接我
    -1:还接电|还搁|还搁在|还敢|还敢先|还早|还早 ?|还是一|还是人|还是住|还是几
    -1:还是别|还是叫|还是听|还是四|还是嫌|还是当|还是怕|还是有|还是服|还是离
    -1:还是请|还是转|还是连|还有一|还来吗|这一步|这两年|这个地|这个型|这个情
    -1:这个担|这个活|这个谁|这个问|这个颜|这么对|这事儿|这些 .|这份钱|这会
    -1:这会儿|这单|这周哪|这周能|这回事|这块|这套是|这家|这就把|这条我|这条街
    -1:这样很|这样轻|这礼|这礼拜|这种话|这类|这类东|这要求|这话到|这通|这通电
    -1:进去 ,|进去了|进去的|进来|进来 ?|进的|进禁|进禁拨|进门|远 ,|远 , 还|追
    -1:追着|追着打|退 ,|退 , 一|退货|送您|送货|适 , 我|适 ?|递|通 .|通我|通我改
    -1:通话|遍地|遍地就|道厂|道厂里|道哪|道哪儿|道您忙|道来|道来源|道理|道理 ,
    -1:那不|那个消|那些|那会|那会儿|那儿 ,|那儿 .|那儿 ?|那儿了|那几个|那几天
    -1:那台|那就只|那就周|那您先|那您来|那我就|那边了|邮件|都不能|都不要
    -1:都不该|都亏|都亏 .|都凉|都凉了|都别问|都发|都在的|都头|都头大|都好
    -1:都好 .|都寒|都寒心|都得掂|都排|都排得|都烦|都烦 .|都省|都省心|都磨
    -1:都磨没|都空|都空着|醒了|醒了 ,|采购是|里不|里写|里写着|里几|里别|里别的
    -1:里去|里头有|里最|里有数|里有疙|里有病|里等|里等了|里肯|里肯定|里要
    -1:里要什|里见|里说|里都|重的|量 , 省|量一|量掂|量掂量|钉|钉子|钉子 ,|钟 , 不
    -1:钟 , 可|钟 .|钟吗|钟吗 ?|钟头 ,|钟头就|钟您|钥匙就|钱 , 周|钱 , 要|钱 , 还
    -1:钱交|钱交出|钱呢|钱呢 .|钱少|钱少 ?|钱就|钱就省|钱的事|钱花|钱花了|钱要
    -1:钱要花|链|链接|链接我|错人|错人了|长 ?|长 ? 哪|门 , 您|门就|门就不|门拜
    -1:门拜访|门钥|门钥匙|闭着|闭着眼|问 .|问到是|问得|问得应|问您|问您还|问方
    -1:问方不|问题一|闲了|间 , 再|间您|间排|间排不|间接|间盯|间盯 ?|队 ,|阳
    -1:阵子都|阻|阿|阿姨|阿姨 ,|附|陌|陌生|限|院|险 ,|险 , 头|随您|随您 .|隔壁
    -1:隔壁那|难 .|难免|难扫|难扫她|难找|难找 .|需|靠|面 ,|面不|面前|面吗|面吗 ?
    -1:面和|面和工|面把|面把账|面说|项|顺便|顺便跟|顺利 .|顾不|顾不上|预约|频
    -1:频 ?|题一|题一个|额|额还|食|食堂|饭都|首|首件|首件 ,|马上到|驾|验|验 ,
    -1:验 , 是|高 .|齐|齐了
    -2:'d be surprised|'d have to|'d know thursday|'d know what|'d rather you|'ll be there|'ll bring the
    -2:'ll come|'ll get the|'ll go|'ll leave it|'ll not|'ll not argue|'ll run|'ll say|'ll say so|'ll send
    -2:'ll share|'ll stop|'m going too|'m so|'m so sorry|'m sorry for|'m with|'m working|'m working this
    -2:'re ahead|'re ahead of|'re at|'re at the|'re doing|'re in a|'re off the|'re paying|'re right about
    -2:'re unsure|'re unsure of|'re waiting|'re waiting for|'s a|'s a long|'s a small|'s all thursday
    -2:'s barrow|'s blessing|'s blessing naturally|'s crossed|'s crossed out|'s decided above|'s enough
    -2:'s enough to|'s free|'s free the|'s it for|'s meet|'s meet up|'s missing|'s no deadline|'s one thing
    -2:'s only sensible|'s over|'s see|'s sensible|'s still|'s the best|'s too soon|'s two|'s understandable
    -2:'s wrong for|'ve chosen|'ve chosen ?|'ve crossed|'ve crossed it|'ve got two|'ve got your
    -2:'ve had other|'ve heard promises|'ve kept|'ve left a|'ve looked|'ve lost nothing|'ve never heard
    -2:'ve noted|'ve parked|'ve parked take|'ve reached|'ve reached the|'ve reason|'ve reason to|'ve told me
    -2:'ve tried|'ve written|, 一年|, 一行|, 不合|, 不空|, 交|, 人也|, 先紧|, 光|, 光看
    -2:, 别|, 十|, 只讲|, 后头|, 后来|, 哪顾|, 四|, 大家|, 对吧|, 对的|, 就问|, 应该
    -2:, 开|, 您在|, 您多|, 您家|, 您想|, 您指|, 您是|, 您最|, 您点|, 您能|, 您记
    -2:, 您选|, 您防|, 我再|, 我听|, 我在|, 我打|, 我来|, 我过|, 把|, 报|, 抹|, 抹了
    -2:, 挑个|, 换|, 换我|, 接|, 搁我|, 搁谁|, 方|, 方便|, 早说|, 最|, 比没|, 用|, 省
    -2:, 真的|, 能不|, 让您|, 该|, 该跟|, 说一|, 说完|, 谁不|, 转|, 这时|, 这样|, 这话
    -2:, 那周|, 量|, 量不|, 问完|, 防|, 随|, 难为|, 顺|, 麻|, 麻烦|. 不说|. 单|. 单子
    -2:. 周经|. 您要|. 我的|. 要是|. 这|0 and|0 december|0 november at|0 th ?|0 号|? asking
    -2:? asking now|? bring|? bring what|? 我过|^ a new|^ a range|^ a reply|^ a stopwatch|^ a system
    -2:^ after that|^ ah you|^ all that|^ and you|^ are there|^ can i|^ cash|^ did they|^ explaining
    -2:^ explaining the|^ for the|^ good morning|^ half|^ have them|^ how do|^ how long|^ i do|^ i stayed
    -2:^ if there|^ if they|^ is now|^ it can't|^ it has|^ it may|^ it only|^ it sounds|^ it took|^ keep the
    -2:^ let me|^ loyalty|^ loyalty like|^ monday or|^ money paid|^ name company|^ no one|^ no problem
    -2:^ no trouble|^ no you|^ nobody should|^ not health|^ off|^ off i|^ one bit|^ one moment|^ only three
    -2:^ owing|^ owing nothing|^ phone|^ phone or|^ please|^ please put|^ point to|^ prices|^ prices go
    -2:^ quite|^ read|^ read or|^ right you|^ rules|^ rules are|^ running|^ running a|^ since|^ sorry could
    -2:^ sorry you|^ sounds as|^ sounds like|^ still|^ suppose|^ that must|^ the brochure|^ the review
    -2:^ the time|^ then nothing|^ they guard|^ they know|^ three papers|^ thursday 0|^ tomorrow 's|^ true
    -2:^ trust me|^ two o'clock|^ understood|^ was|^ was it|^ we can|^ we have|^ what stopped|^ what worries
    -2:^ whatever|^ when did|^ when something|^ who|^ with a|^ with the|^ with three|^ yep|^ you 've
    -2:^ you choose|^ you cook|^ you may|^ you mentioned|^ you rest|^ you were|^ your hesitation|^ 一家
    -2:^ 三个|^ 不好|^ 不是|^ 不看|^ 丢|^ 亏得|^ 交|^ 交了|^ 他们|^ 但|^ 元|^ 元旦|^ 出
    -2:^ 出了|^ 刚才|^ 别人|^ 别的|^ 原|^ 原来|^ 号|^ 号码|^ 合作|^ 后天|^ 周六|^ 周经
    -2:^ 嗯 ,|^ 好嘞|^ 好的|^ 审|^ 客|^ 客户|^ 开|^ 开发|^ 当初|^ 忙不|^ 您下|^ 您不
    -2:^ 您之|^ 您会|^ 您做|^ 您手|^ 您把|^ 您担|^ 您换|^ 您提|^ 您放|^ 您用|^ 您老
    -2:^ 您错|^ 您问|^ 我到|^ 我听|^ 我带|^ 我把|^ 我跟|^ 手|^ 按|^ 改主|^ 改了|^ 数据
    -2:^ 时候|^ 昨|^ 昨天|^ 是做|^ 是眼|^ 是这|^ 标|^ 标题|^ 正给|^ 每|^ 水|^ 没事
    -2:^ 没拿|^ 涨|^ 涨价|^ 理|^ 理保|^ 用|^ 用不|^ 砖|^ 砖都|^ 稍|^ 稍等|^ 第|^ 第一
    -2:^ 网|^ 行|^ 行情|^ 被|^ 该|^ 该看|^ 谢|^ 谢谢|^ 账|^ 账是|^ 资|^ 这天|^ 这就|^ 送
    -2:^ 那咱|^ 那没|^ 量|^ 量完|^ 门|^ 隔|^ 领|^ 领导|^ 麻|^ 麻烦|a bank|a bank belongs
    -2:a bill|a brochure|a busy|a class|a condition|a day and|a director|a folder|a friend|a friend you
    -2:a good beginning|a good day|a good job|a good time|a green|a letter ?|a long day|a lot going|a moment
    -2:a morning|a password|a password to|a person yet|a photo|a pile|a pile like|a price|a promise|a range
    -2:a range and|a reminder|a reply|a reply not|a result|a result you|a sales|a sales call|a screen|a shop
    -2:a slogan|a stopwatch|a stopwatch not|a stranger|a stranger 's|a system|a system nobody|a thing|a time
    -2:a time that|a trial|a trip|a voice|a voice on|about four|about friday|about it afterwards|about next
    -2:about ten|about that i|about your|above you|above you i|account|across to|across to you|address ?
    -2:after a|after all|after the holidays|after this|afternoon and|afternoons|afterwards|afterwards ?
    -2:again take|again take care|again this|again thursday at|against another|against another quote|ah you
    -2:ahead|ahead of|ahead of most|all day|all in|all of it|all right with|all that on|all thursday
    -2:all thursday at|always pick|always pick up|am i|an approval|an approval an|an average|an average not
    -2:and again|and all|and all the|and friday|and i 'd|and i don't|and if it|and it shows|and leave|and my
    -2:and my colleagues|and others|and others take|and out|and out it|and we 're|and when|and when never
    -2:and your wife|anna|another gadget|another quote|another quote or|answer thank|answer thank you
    -2:answered i|answered i 'm|any of|any of it|anything else|app|appreciate your|approval|approval an
    -2:approval an average|are i|are rules|are rules and|are there|are there partners|are you free
    -2:are you holding|are you least|argue with it|arrive|as good as|as it is|as long|as the firm|as they
    -2:as they are|ask about|ask don't|ask don't make|ask what|asking now|asking now saves|at a|at eleven
    -2:at eleven ?|at half three|at nine on|at six|at this hour|at this time|at two ?|at weekends
    -2:at your end|average|average not|average not a|back ?|back this is|bank 's|bank belongs
    -2:bank belongs in|bay|be a better|be better ?|be careful|be careful with|be easier|be in touch
    -2:be in your|be mad|be nervous|be quick|be signed|be signed by|be surprised|be surprised how|been at
    -2:been going since|beginning|behind it|believe it|belongs in the|best ?|bins|bins every|bins every time
    -2:bit and|bit and i|bit is|bit is the|bit of it|blame you for|blessing|blessing naturally|booked
    -2:booklet|bother|bothers|bothers you|branch|branch in|breaks who|breaks who tells|breathing|bring the
    -2:bring the seven|bring up|bring up goodbye|bring what|bring what you|broke|business|business ?|but can
    -2:by a director|by five|by phone|by this|by your|calendar|call after|call on|calls like this
    -2:can always pick|can cancel|can find it|can have|can have a|can see you|can wait|can we|can't get
    -2:can't promise that|can't tell|careful with my|cash|catalogue|caught|cent|changed jobs|changed jobs or
    -2:choose don't|choose don't make|choose yourself|choose yourself you|chosen|chosen ?|colleague anna
    -2:colleagues|colleagues will|colleagues will see|come by|come in early|come on friday|company in
    -2:company in full|competitor|condition|contractor|contractor ?|convenient ?|cook|cook it|cook it and
    -2:corner|could|could get|could get that|could i come|could i have|could we do|could you find
    -2:could you say|counter|courier|course you 're|covers|covers parts|cross|crossed it|crossed it out
    -2:crossed out|current provider|customers ask|date on|dave|day of|day of the|days to|decide or
    -2:decide or tell|decided above|decided above you|decides and|decides and you|delivery|diary let
    -2:diary let them|did they give|did you get|did you last|did you pick|did you say|difference|do ?
    -2:do it now|do naturally|do then|do then stop|do they|do they come|do they decide|do things|do thursday
    -2:do tuesday|do what|do you think|do your|does it still|does that|does the|does your|don't give
    -2:don't give the|don't have|don't i earn|don't make the|don't make them|don't want another|don't worry
    -2:don't worry about|door for good|door i|down for|drawer|each other|early or|early or once|earn nothing
    -2:eleven ?|else matters just|else should|else should be|enough to|enough to start|enough without
    -2:enough without me|even if|even if you|every time|every time grinds|everybody has a|explaining
    -2:explaining the|explaining the bins|extras|fair you|far ?|feeling|feelings|few|fiddliest|fiddliest ?
    -2:fiddly|fiddly bit|fiddly bit and|find a|find a time|find it 's|firm and|firm behind|firm behind it
    -2:first sentence|first then whether|first your|first your people|flick|flick through|flick through say
    -2:floor plan|folder|for a call|for asking|for everyone|for good reason|for it this|for lessons
    -2:for lessons never|for me to|for most|for something|for thirty|for work|for work or|for you or|foreman
    -2:form|forward|four|four days|free and|free the|free the insurer|friday|friday at eleven
    -2:friday at three|friday then|friend|friend you|friend you can|fuel|full what|full what you|gadget|gap
    -2:gate|get that 's|give the whole|give you|give you the|go until you|go up|go with you|goes thursday
    -2:goes thursday at|going anywhere|going on|going on at|going since|going too|going too fast|gone if
    -2:good as|good as the|good beginning|good day|good job|good job for|good morning|good morning is
    -2:good ones|good time|good time ?|good you|good you 'd|goodbye and|goodbye and all|got it i
    -2:got that wrong|got the wrong|got two|green|green light|grinds|grinds you|grinds you down|group|guard
    -2:guard that|guard that door|had in|had in mind|had other|had other things|had your|half of
    -2:half past ten|hand ?|handing over|hands are|hands you|hands you 're|happened|happy with dave
    -2:hard feelings|harvest|has a|has a pile|has to be|have been|have them|have them say|have time to
    -2:have you been|have you said|haven't you|he 's|health|health not|health not money|hear what
    -2:hear what you|heard promises|heard promises like|held that rankles|hello ?|here i am|hesitation
    -2:hesitation is|high|holding it against|how 's your|how do|how it should|how long have|how quiet
    -2:how quiet it|how you do|hundred a|hundred a month|hurry|i 'd know|i 'd like|i 'll have|i 'll not
    -2:i 'll run|i 'll say|i 'll send|i 'll share|i 'll stop|i 'm so|i 'm with|i 'm working|i 've crossed
    -2:i 've got|i 've just|i 've kept|i 've noted|i 've written|i appreciate your|i came|i can come|i can't
    -2:i can't tell|i earn|i earn nothing|i get why|i go|i go until|i had|i have your|i keep|i need your
    -2:i never|i read it|i ring|i stayed|i won't ring|i wouldn't|if it|if it saves|if the|if there 's
    -2:if you changed|if you open|if you take|if yours|in early|in early or|in full|in full what|in january
    -2:in leeds|in mind|in mind ?|in peace|in ten years|in the afternoon|in the office|in the van|in touch
    -2:in your area|in your street|in your trade|inbox is|includes|information|insurer|insurer pays
    -2:insurer pays me|into it|is a sales|is being|is best|is for|is friday|is it hands|is just a|is my
    -2:is no|is now|is now a|is that right|is the fiddliest|is the last|is the moment|is there a|is this
    -2:is thursday kinder|is two|is yours|isn't ?|it 's an|it 's been|it 's crossed|it 's enough|it 's two
    -2:it ?|it afterwards|it afterwards ?|it against|it against another|it and|it and others|it at
    -2:it back this|it be|it can't|it can't be|it does|it don't|it don't give|it every|it every day
    -2:it for work|it go with|it goes thursday|it hands|it hands you|it not|it not tomorrow|it now which
    -2:it once|it one|it only|it only takes|it out and|it right|it saves|it saves nothing|it should be
    -2:it shows|it sounds|it sounds like|it still|it takes ten|it this|it this year|it to a|it took|it worth
    -2:january|job for|job for you|jobs or|jobs or stay|just a bill|just a letter|just now or|just say
    -2:just to|keep it for|keep the sheet|kinder|kinder on|know that diary|know thursday|know thursday at
    -2:know yourself|know yourself that|labour|landlord|last thing|last thing you|last time the|later this
    -2:later this week|least busy ?|leave you in|leeds|left in|left you|less|lessons|lessons never
    -2:lessons never held|let 's meet|let 's see|let them choose|lets you|lets you sleep|letter ?|light
    -2:like this before|list all|list all the|list today|login|long day|long have|long have you|look ?
    -2:look after|look at it|lost nothing|lot going|lot going on|loyalty like|loyalty like that|maddening
    -2:made you|make it worth|make the reading|make them|make them guess|make this|makes sense|manager ?
    -2:matters just|matters just now|me again thursday|me good|me good you|me if|me off too|me on this
    -2:me straight|me the fiddly|me to bring|means|meet up|meet up you|meeting can|meeting can wait
    -2:mentioned a|middle of|might be|mind ?|mind we|mind we won't|moment to move|monday 0 november
    -2:money paid for|money start|money start with|month ?|month i|month would|month would you|monthly
    -2:more than most|morning is|morning is that|morning or tomorrow|mornings|mornings or
    -2:mornings or afternoons|most ?|move it|move it not|moved|moves|moves it|my colleagues
    -2:my colleagues will|my fault|my list|my name|my trade|name company|name company in|near you|near you ?
    -2:need a password|need it i|need me|need me good|need to know|neighbour 's|nervous|never are
    -2:never are you|never heard|never heard of|never held|never held that|never need|never need me
    -2:never see me|never why|never why no|new if|new if you|new one|next year|nights|nine is|nine on monday
    -2:nine thirty|no and you|no date|no deadline|no hard|no hard feelings|no one|no problem at|no question
    -2:no to|no use|no wonder you|no you|no you 're|nobody opens|nobody opens is|nobody should
    -2:nobody should have|normal|not a bank|not a promise|not a slogan|not a small|not an|not an approval
    -2:not argue|not argue with|not ask|not ask don't|not going anywhere|not health|not health not|not money
    -2:not money start|not this|not tomorrow|not tomorrow morning|nothing about|nothing don't|nothing lets
    -2:nothing lets you|november at|november at two|now a|now a good|now goodbye|now saves|now saves a
    -2:now which|now which bit|number i|numbers|of everyone|of it don't|of it or|of it to|of just
    -2:of just now|of most|of next|of next week|of the week|of the year|of which|of which is|of work|of year
    -2:of your mind|off at|off i|off i go|off too|office you|old one|on and|on and you|on at
    -2:on friday afternoon|on our|on site|on sundays|on this number|on thursday or|on to|on wednesday
    -2:once you|once you 've|one bit of|one moment|one thing and|one thing you|one we|one you 've|only as
    -2:only as good|only do|only sensible|only takes|only takes a|only to|only to the|open about
    -2:open it every|open on|opens is|opens is just|or a result|or afternoons|or an|or by|or did|or how
    -2:or in|or is thursday|or just a|or nine|or not ask|or once you|or only to|or shall we|or sign
    -2:or sign what|or stay|or stay there|or tell|or tell you|or the|or three days|or thursday evening|or to
    -2:or tomorrow|or tomorrow afternoon|or travelling|or travelling ?|or tuesday|or tuesday at|or what you
    -2:or would|or your|or your contractor|orders|other things|other things to|others take|others take their
    -2:out and|out and my|out it|out it goes|out you|outlay|over|over your|overview|owing|owing nothing
    -2:owing nothing lets|pack|packed|page again|paid for|paid for lessons|paper|parcel|parked|parked take
    -2:parked take care|part ?|part of|part of the|partners|partners who|partners who 'd|parts|password
    -2:password to|password to log|past ten|payroll|pays me|pays me if|pdf|peace|people or|people or your
    -2:per|per cent|person yet|person yet or|phone or|photo|pick those|pick those together|picked up thank
    -2:pile|pile like|pile like that|please put|please put this|point and|point and i|point this
    -2:point this week|point to|point to the|policy|pop|pop in|possible|possible ?|post it|practice|pretend
    -2:price includes|price is the|prices go|prices go up|problem at|problem at all|problem i|problem i 'll
    -2:promise that|promise that i|promises like|promises like this|provider|put in|put in front
    -2:put this out|quick|quiet it|quiet it is|quieter|quote or|quote or what|ran|range and if|rankles
    -2:rather see|rather than|rather you|reach me|reach me on|reach you|reached|reached the|read it back
    -2:read or|read or not|reading a|reading a condition|reading it|reason or|reason or just|refund|reminder
    -2:reply|reply not|reply not an|report|rest|rest the|rest the meeting|result|result you|result you 're
    -2:review 's|review 's free|right with|right with you|right you are|ring again take|ring another
    -2:ring another day|ring this|ring you|room for|round the|rules and|rules and you|rules are
    -2:rules are rules|running a|runs|said any|said any of|said so|said thursday|sales|samples|saturday ?
    -2:saturdays|saturdays are|saves a|saves a trip|saves nothing|saves nothing don't|say it back|say no and
    -2:say no to|say so show|say when|sceptical|season|see it in|see me again|see that goodbye|seem|send it
    -2:send it to|send me|sent and|sent and when|seven tallies|seven tallies you|shall i read|shall we
    -2:share my|share my screen|sheet even|sheet even if|shop your|shops|short of just|should be there
    -2:should have to|should i|should see|show me|show me the|showroom|sign ?|sign ? asking|sign what
    -2:sign what was|signed by a|since 0|site at|six months|size|sizes|slice|slice first|slogan|so come and
    -2:so could|so far ?|so here|so here i|so i know|so is friday|so it isn't|so show|so show me|so sorry
    -2:so thank|so thank you|so we|so would i|somebody who|something breaks who|something new if
    -2:sometime next|soon what|sorry could|sorry could you|sorry for|sorry to|sounds as|sounds like you|spec
    -2:spec sheet|start with|start with the|station|stay there|stay there ?|stayed|stick|sticking point and
    -2:still answered|still answered i|still coming|still picked|still picked up|stop and|stop and listen
    -2:stopwatch|stopwatch not|stopwatch not a|straight to|stranger|stranger 's|stretched|suit you for
    -2:suits ?|suits you|suits you ?|sunday whichever|surprised|surprised how|surprised how quiet|suspicious
    -2:system nobody|system nobody opens|take care of|take something|take something new|take their
    -2:take their slice|takes ten|takes ten minutes|tallies you|tallies you flick|teams|tell|tell me if
    -2:tell me when|tell you about|tells|tells you|tells you first|ten minutes to|ten times|ten tomorrow
    -2:th ?|than i do|than most|thank you goodbye|that 's decided|that 's how|that 's sensible
    -2:that 's understandable|that a|that comes|that comes first|that diary|that diary let|that door
    -2:that door for|that goodbye|that must|that on and|that rankles|that right|that right ?|that was not
    -2:that works|that would be|that wrong|that you 'd|that you don't|the bank 's|the bins|the bins every
    -2:the brochure|the children|the colour|the contract|the counter|the door i|the drawer|the extras
    -2:the family|the fiddliest|the fiddliest ?|the fiddly|the fiddly bit|the figures|the firm behind
    -2:the first sentence|the foreman|the fuel|the holidays|the insurer|the insurer pays|the landlord
    -2:the last thing|the list all|the meeting|the meeting can|the meter|the middle of|the moment to
    -2:the move|the new one|the night|the old one|the people|the phone ?|the plan|the policy
    -2:the price includes|the range|the reading|the reading a|the reason or|the review|the review 's
    -2:the right|the samples|the seven|the seven tallies|the sheet|the sheet even|the showroom|the slides
    -2:the spec|the spec sheet|the station|the time first|the trade|the van|the visit|the week|the week ?
    -2:the whole page|the year|their own|their slice|their slice first|them choose|them choose don't
    -2:them guess|them in|them say|them say it|then bye|then if|then if you|then leave|then leave you
    -2:then nothing|then nothing else|then stop and|then whether|then whether never|there 's no
    -2:there ? bring|there partners|there partners who|they 've|they are i|they come in|they decide
    -2:they decide or|they do|they don't|they give|they give you|they guard|they guard that|they know
    -2:they know that|they say|they won't|thing and|thing you 're|things to|things to do|third of
    -2:this evening|this hour|this is my|this month ?|this out of|this was|this week is|this weekend
    -2:those together|those together or|three or|three papers|three tomorrow|through say|through say no
    -2:thursday 0|thursday at ten|thursday evening|thursday kinder|thursday kinder on|thursday then|time 's
    -2:time first|time first then|time for this|time grinds|time grinds you|time of|time of year|time that
    -2:time the|time today|times a|to a person|to agree|to be careful|to bring|to bring up|to call on
    -2:to come to|to do naturally|to give|to give you|to go|to log|to log in|to look at|to move|to move it
    -2:to nine|to reach|to read|to read it|to ring you|to sign ?|to start|to thank|to thank you|to the line
    -2:to the phone|to think about|to try|to watch|to work|to your phone|today nothing|together or
    -2:together or sign|told me straight|told you|tomorrow at|tomorrow then|too soon|took your|top of
    -2:training is|travelling ?|trial class|true|trust me|tuesday 0 december|tuesday and|tuesday at eleven
    -2:tuesday at three|turn the|twice|twice but|two ?|two hundred|two o'clock|two or|two or three|two to
    -2:two tomorrow|two tomorrow ?|under the|understandable|unsure|unsure of|unsure of which|up for you
    -2:up goodbye|up goodbye and|up thank|up thank you|up you|up you say|used to|users|uses|van|visit ?
    -2:voice on|voice on the|want another gadget|want it it|want the|want to talk|want to think|want you|was
    -2:was not|was not for|was put|was put in|way to look|ways|we do tuesday|we have|we leave|we leave it
    -2:we measure|we say|we take|we won't|we won't ring|wear|week ?|week is|well|what 's missing
    -2:what bothers|what happened|what stopped|what suits|what suits you|what they|what they say|what was
    -2:what was put|what worries|what worries you|what you can|what you choose|what you could|what you had
    -2:what you sent|when 's|when 's a|when could|when could you|when did|when did you|when do
    -2:when do things|when does|when i|when i 'm|when never|when never why|when something
    -2:when something breaks|when would|when would be|where you are|wherever|wherever you|whether never
    -2:whether never are|which bit is|which day|while you 're|who 'd|who 'd have|who else should
    -2:who else would|who tells|who tells you|whole page|whole page again|why no|why no answer|why so
    -2:why would|why would you|will see|will see that|with a friend|with dave|with either|with my colleague
    -2:with my trade|with the drawer|with the move|with three|with you if|without me|wonder you|work for
    -2:work or|work or travelling|working this|working this weekend|worried it|worries|worries you|would i
    -2:would it be|would it go|would make it|would monday|would put|would put me|would tomorrow morning
    -2:would wear|would you and|would you have|would you like|would you see|wouldn't want to
    -2:wouldn't want you|wrong for|wrong for you|wrong thursday|year or|year to|yep|yes it is|yet|yet or
    -2:yet or only|you 'd like|you 'll get|you 're ahead|you 're at|you 're paying|you 're unsure
    -2:you 're waiting|you 've chosen|you 've looked|you 've parked|you 've reached|you 've reason
    -2:you 've told|you a message|you about it|you and out|you and they|you and your|you been|you been at
    -2:you better|you broke|you by email|you can|you can cancel|you changed|you changed jobs
    -2:you choose yourself|you cook|you cook it|you could get|you do then|you don't i|you first
    -2:you first your|you flick|you flick through|you for a|you for asking|you for your|you free|you get a
    -2:you had in|you had to|you holding|you holding it|you i|you if you|you in peace|you keep|you know the
    -2:you know yourself|you least|you least busy|you let me|you look|you look after|you make it|you may
    -2:you mentioned|you mentioned a|you my|you need a|you need your|you never need|you never see
    -2:you off the|you on friday|you on thursday|you one|you open|you open it|you paid|you pick those
    -2:you read|you rest|you rest the|you said any|you said thursday|you say|you say when|you sell|you sent
    -2:you sent and|you sleep|you still answered|you still coming|you still picked|you take something
    -2:you the link|you the reason|you three|you through|you told|you took|you took your|you want it
    -2:you want the|you wanted|you were|you when i|you won't|you work|your area|your colleague anna
    -2:your competitor|your contractor|your contractor ?|your current provider|your end|your floor
    -2:your floor plan|your hands are|your hesitation|your hesitation is|your mind we|your neighbour 's
    -2:your number i|your people|your people or|your reception|your street|your team|your trade
    -2:yourself that|yourself that 's|yourself you|yourself you trust|一下子|一两点|一个 ,|一份清
    -2:一半 ,|一半再|一声 .|一天|一天听|一天得|一天我|一家|一家子|一批|一拖
    -2:一拖 ,|一条 .|一段|一段空|一点 ,|一点给|一眼|一眼认|一行行|一遍 ,|一面 ?
    -2:七家|七家的|三 ,|三 , 抹|三不|三晚|三晚上|三月|三点到|上 , 周|上 , 您|上不
    -2:上不打|上了 ,|上听|上回|上大|上您|上次说|上没|上没有|上班|上看|上看 .
    -2:上还|下 , 您|下不|下个|下了 ,|下午好|下子|下月|下来 .|下等|下等您|下这
    -2:不 ,|不上 ,|不上我|不下周|不买 ,|不了|不了口|不了是|不交钱|不住 .|不值 .
    -2:不做也|不催|不催 .|不吃|不吃亏|不合 ,|不多说|不好做|不开 ,|不怪|不怪您
    -2:不想|不想接|不想让|不打这|不找|不找我|不换|不收 .|不敢再|不敢说|不散
    -2:不散 .|不方|不方便|不是听|不是大|不是银|不添|不清楚|不点|不点头|不然我
    -2:不用签|不看了|不着的|不空|不空我|不等|不算 ,|不算 .|不耽|不耽误|不行的
    -2:不见不|不让|不让见|不赶这|不过我|不错 ,|两个人|两句|两句 .|两年|个上
    -2:个五|个五分|个号 .|个季|个插|个插座|个点|个牌|个牌子|个空 ,|个管|个管事
    -2:个话|个走|个面|个顾|个顾虑|中考|中考 ,|为您了|为止 ,|为这|为这事|主 ,
    -2:主意|主意是|么一说|么事 ?|么写|么写 ,|么办|么可说|么多少|么定|么用什
    -2:么选|么选了|之三|之三 ,|之前我|之前的|之前都|也|也不吃|也不敢|也不用
    -2:也会|也有 ,|也要|也要再|也跟|买 ,|买 , 我|买 .|买新|买新保|乱了|了 , 一
    -2:了 , 他|了 , 谢|了一半|了五|了他|了他们|了口|了口 ?|了名|了名字|了日
    -2:了日子|了是真|了没|了那|了那么|了都|了钱没|了问|了问题|事 ,|事 , 别|事一
    -2:事不急|事就不|事您|事没|事没事|事的|事的 .|事要不|二 , 您|二十点|于|亏得
    -2:亏得问|五 , 您|五下|五下午|五两|五两点|五个|五十一|五点半|交出|交出去
    -2:交钱 ,|亲|人 , 不|人也要|人人|人情|人接|人看|人看着|人能|什么多|今天就
    -2:今天没|从三|从名|从名单|他们合|他们家|他问|代他|代他问|以后 ,|以说
    -2:以说不|们也|们合|们合作|们家|们就不|们这个|件事就|价 , 您|价通|价通知
    -2:任 ,|份清|份清单|会 ,|会 , 周|会儿就|会再打|会是|传给|传给您|位不|住 .
    -2:住了|住了 ,|住得|住得舒|体|作这|作这么|便吗|便吗 ?|便接|便接吗|保单不
    -2:保单时|保险公|信了|信息|俩月|候 ,|候不到|候到|候来都|候确|候确实|值 .
    -2:做 ?|做也|做也不|做好|做法|做法不|做的 .|做过|停下|停下来|催 .|催您|儿
    -2:儿 ?|儿不|儿两|儿就|儿根|儿根本|元|元旦|先哄|先紧|先紧着|光看|光说
    -2:光说没|入|入是|入是客|八点|公司 .|公司姓|公司给|六|六 ,|六 , 您|关系 ,|兴 .
    -2:再信|再决|再决定|再加|再加钱|再正|再正常|再说 .|再跟您|再问您|写 ,
    -2:写 , 您|准信|凉|凑|凑不|凑不上|几天 .|几家|出 ?|出一|出一份|出了问|出半
    -2:出清|出清单|出门 .|出门就|分之三|分量|分量 .|分钟 ?|分钟的|划掉 ,|列明
    -2:列明 .|刚|刚下|刚才那|初怎|初怎么|删掉|别上|别急|别急着|别推|别推 .
    -2:别的都|刮|刮来|刮来的|到 , 先|到 ?|到三|到三月|到东|到东西|到八|到楼
    -2:到楼下|到没|到没有|到点|到点子|到这|前台 .|前后|前我|前的事|前说|加班
    -2:加班 ,|加的|加的平|包|化|匙 ,|匙 , 量|区 ,|十年了|十年没|十点也|十点到
    -2:十点我|午您|午找|午找您|半 , 您|半再加|半再给|半天|半我|单 , 做|单 .
    -2:单 . 周|单上|单不|单不收|单子|单子上|单时|单时保|单里|占您十|占您时|印
    -2:印象|原来|去 , 比|去忙|去您那|去拜|去拜访|去过|友 .|双|发 .|发商|发商一
    -2:发的 ,|口|口气|句 .|句就挂|句就说|只剩|只有|只讲|只讲这|只说|可以说
    -2:可说的|台 .|台机|台机器|台来|台来 ,|号 ,|号码是|司 .|司姓|司姓名|司给
    -2:司给的|吃亏 .|合 ,|合 , 还|合 .|合作这|合理|合适 ,|合适就|同一|同一个
    -2:名单里|后 ?|后一|后不打|后台|后台来|后天上|后头的|后放|后放 .|后来加
    -2:后都不|后问|听懂|听我讲|吵|周一两|周三不|周三晚|周二|周二十|周五下
    -2:周五两|周五我|周全|周全 .|周六 ,|周四您|周回|周回来|周您|品 .|品我|品的
    -2:哄|响|哪一|哪一段|哪些|哪天您|哪天有|哪天来|哪顾|哪顾得|售|售后|商 ,
    -2:商一|商一拖|喝茶 ,|嗯 , 您|嘛|嘛 .|嘞|嘞 ,|四|四您|回个|回绝|回绝 ,|回话
    -2:园区|围 ,|图|图纸|在 .|在不在|在哭|在工|在工地|在心|在您楼|在用|在的
    -2:在说话|在这套|在门|在门口|在骗|在骗子|场排|均百|均百分|坏|坏的|坏的 .
    -2:坐 .|多人|多少电|多少钱|多说|夜班|够用|大事|大事 ,|大人|大的事|大风
    -2:大风刮|天听|天四|天四点|天在|天天见|天就发|天得|天得接|天打|天有空|天来
    -2:天来 ?|天气|天气 ,|天见生|天还要|太快|头烂|头烂额|头疼|头疼的|头的
    -2:头的事|奶|好|好 , 不|好 , 那|好一|好不|好不好|好了再|好做|好吧|好嘞|好嘞 ,
    -2:好用|姓 ?|姓名|娘|子 , 不|子 , 人|子上了|子上没|子不让|子中|子中考|子在哭
    -2:子多|子多 ,|子的人|子睡|子睡了|子都想|孔 , 谁|字 ,|字 , 哪|字 , 这|字都能
    -2:季|学还|学还难|孩子中|孩子睡|完 ,|完 .|完不|完不做|完出|完出一|完就挂
    -2:完就走|完您|完您再|实做得|审|审计|客人 ,|客户买|客户怕|家后|家子|家子都
    -2:家您|家的数|家里商|家里头|家里那|容易 .|寄给|寄给您|对 ,|对 , 光|对 , 四
    -2:对 , 是|导也|导也想|导让|导让我|小何|小周|小时吗|小时来|少电|少电话|少钱
    -2:少钱 ,|就不出|就不多|就不看|就不见|就传|就先|就别推|就发|就发 .|就周四
    -2:就好 ,|就挂 ,|就是周|就是帮|就是这|就是量|就知|就知道|就行 ,|就走 ,
    -2:就这样|就问一|展|工|工地|工程|工资|差 ,|己翻|己翻那|带后|带后台|帮我
    -2:帮我 .|常不|常不过|干活|平均百|平时|年 ,|应商 ,|应该 .|应该的|底|底 .|店
    -2:店 ,|开 ,|开不|开不了|开发|开发商|开门|开门 .|归您 ,|当初怎|当场排|当时
    -2:当时是|当的|当面看|录|往后放|往后都|很多人|得出 ?|得听|得多 ,|得太快
    -2:得往|得您|得接|得接多|得看了|得舒|得舒服|得跟|得跟着|得还|得这|得问
    -2:得问了|得闲|心上|心人|心人 .|心哪|心思|心里有|忙 , 这|忙不过|忙您的|快了
    -2:快了 ,|念给|念给您|怎么写|怎么选|怕的|怕的是|思 ,|急 , 明|急不|急着
    -2:急着回|怪您 .|总机|总部|恭|恭喜|您 , 不|您下周|您不找|您不点|您习|您习惯
    -2:您五|您从|您从名|您住得|您信|您先哄|您办公|您十|您十五|您半|您可别|您吃
    -2:您周三|您哪会|您回个|您在公|您寄|您忙您|您快|您想让|您打过|您担心|您拨
    -2:您指|您指给|您提前|您放心|您时|您时间|您是有|您是真|您最想|您最近
    -2:您有一|您楼|您没空|您生意|您用|您用不|您的自|您盘|您直|您直说|您看 .
    -2:您看哪|您真翻|您秘|您秘书|您空|您约|您能来|您记上|您说清|您负|您负责
    -2:您贵姓|您还要|您这家|您送|您选|您选哪|您邮|您邮箱|您错|您问|您防|您防着
    -2:想再|想到了|想动 ,|想接|想接 ,|想的|想约|想约您|想让我|想跟|想跟您
    -2:意 , 您|意 .|意了|意了 ,|意是|意是您|成 , 您|成 , 我|我不催|我不多|我不敢
    -2:我也会|我了|我代|我代他|我们的|我信|我信 ,|我再打|我刚|我只说|我可以
    -2:我听明|我周全|我哪天|我就说|我就走|我就问|我带后|我帮|我帮您|我当面
    -2:我想约|我打得|我把|我接|我收|我放在|我时|我时间|我明早|我熟|我白打
    -2:我的收|我看 ,|我真|我等|我认|我说不|我请|我请您|我跟|我过来|我这会
    -2:我这电|我都能|我面|我面子|户买|户买新|户怕|户怕的|房东|房出|房出清|房子
    -2:房子是|才知|才知道|才说话|才那|打 , 您|打几|打几天|打孔|打得不|打断|打理
    -2:打这|打这个|批 ,|找您 ?|找我|把价|把价格|把您从|折|抹|抹了|抹了名|担心 ,
    -2:拖 ,|拖 , 后|拜五|拜四|拜您|拜访|拨|拼|拼 .|拿钥|拿钥匙|挂 .|挂 . 您|挂了 ,
    -2:指给|指给我|挑个|挑个日|挺|捂|捂紧|换|换我|换新|据交|掉 , 以|掉 , 您|掐表
    -2:排 .|接 ,|接 , 说|接了|接受 .|接吗|接吗 ?|接多|接多少|接您|接您 .|接电
    -2:接电话|推|推 .|推 . 要|推销 ,|提前说|插|插座|搁我|搁我我|搁谁|搁谁都|搬家
    -2:收不|收入|收入是|收到没|收好|改了日|放在|教|敢再|敢再信|敢说 .|散 .
    -2:数 , 看|数 .|数据交|新|新保|新保单|方便吗|方便接|日子的|旦|早九|早九点
    -2:早说就|时保|时保险|时候 ,|时候到|时候确|时可|时可以|时吗|时吗 ?|时找
    -2:时找我|时是|时来|时来 ?|时间了|时间吗|时间好|明 .|明 . 单|明儿|明天十
    -2:明早九|明晚|明白 ,|易 .|星|星期|昨天|是五|是人 ,|是今|是今年|是价|是价格
    -2:是做法|是同|是同一|是后|是听我|是周六|是周四|是多少|是大风|是学|是客
    -2:是客户|是小|是帮|是帮我|是干|是往|是往后|是怕|是您的|是想知|是想要|是房
    -2:是房东|是改|是有人|是有心|是来|是每|是电|是电话|是看不|是眼|是眼下|是给
    -2:是自然|是蓝|是装一|是这件|是这样|是送|是量|是量房|是银|是银行|晚上我
    -2:晚还|最后一|最后问|最想|月不|有 .|有七|有两|有个空|有个管|有分量|有别
    -2:有别的|有印|有印象|有回|有心人|有数|有数 .|有的不|有空吗|朋友 .|服 ,|服 .
    -2:服务|本没这|机 .|李|束|条 .|条件|来不了|来加|来加的|来听|来回|来就|来就别
    -2:来得不|来的 .|来给|来说|标|标题|标题怎|样 , 周|样 , 我|样 .|样的电|桌|桌子
    -2:楚 , 我|楚了|楚了 .|楼下等|模的|模的公|款 .|歇了|歇了 .|歇歇|歇歇了|正常不
    -2:正给|死|段空|段空着|每家|比 ,|比三|比三家|比我周|比没|比没学|毛病|毛病 .
    -2:气 , 能|没事没|没去|没去 ,|没学|没学还|没拿|没拿钥|没有的|没毛|没毛病
    -2:没看|没空我|没这一|泄|法 ,|法 , 您|法 ?|法不|法不合|消了 ,|涨价通|添乱
    -2:清单 ,|清单 .|清楚了|满意的|漏|灰|点 , 要|点也|点也有|点到 ?|点半再|点半我
    -2:点在|点头|点子|点子上|点我就|点没错|烂|烂额|烦了|烦了 .|焦|焦头|焦头烂
    -2:然我|然我白|熟 ,|片我|现在还|现在骗|现场|班 , 您|班对|班对吧|理 , 后|理保
    -2:理保单|生气|生面|生面孔|用什|用什么|用您|用的 .|用签|由 , 早|电话来|疼的
    -2:病呢|白 ,|白了|白了 ,|白打|白打几|的 , 下|的 , 祝|的 , 该|的不收|的东
    -2:的东西|的事您|的事都|的人 ,|的合|的合同|的名|的客人|的小何|的就是|的平
    -2:的平均|的心|的您|的打|的打算|的收|的收入|的是人|的是什|的是装|的有|的自
    -2:的自由|的话|的还|的都得|的问|目 ,|直说 .|省不|省不出|看 , 不|看 , 周|看 .
    -2:看 ?|看了 ?|看到|看到东|看哪|看完不|看完您|看清|看真|看真东|看着办|看见
    -2:真东|真东西|真拼|真拼 .|真翻|真翻过|眼前的|眼认|眼认得|着办|着回|着定
    -2:着定 .|着急 ,|着电|着电话|着的|着看|着眼前|着等|着等 .|睡了|码是|码是您
    -2:砖|砖都|砖都订|确实做|示|礼拜五|礼拜四|礼拜您|祝您住|离|稍|稍等|稳妥
    -2:空 , 我|空 .|空出|空出来|空吗|空吗 ?|空我就|空都|第一句|算 , 我|算去|算就
    -2:管|管 ,|管事|管事的|系 ,|紧 ,|紧 , 您|紧着|紧着眼|红|约个|约个时|约您|纸|线
    -2:线了|结束|给个准|给您 ?|给您寄|给您拨|给您空|给您记|给您送|给我看
    -2:给我面|给的 ,|缺什|缺什么|网|翻过|翻过 ,|翻那|翻那七|老供|老供应|考 ,
    -2:考虑得|耐|聊十|能不|能不出|能到|能来|能看见|能给我|自己翻|自然|自由
    -2:自由 ,|舒服 .|色的 .|花了钱|花钱 .|苦您|苦您了|范|范围|范围 ,|茶 ,|营业
    -2:营业 ,|蓝|蓝的|虑得|虑得比|虑我|行 , 可|行 , 看|行不 ?|行了|行列|行列明
    -2:行情|行行列|表|被人|被推|被推销|装一|装一半|装完|装完了|西 , 光|要一
    -2:要一起|要不下|要为|要去|要带|要您的|要是哪|要是往|要点|要看|见 , 还|见 .
    -2:见不|见不散|见个|见个面|见生|见生面|见见|见过 ,|观|规模的|觉得不|觉得我
    -2:认得|认得出|让我代|让见|让见 ,|记上|记上不|记不|讲讲|讲这一|设|访|词
    -2:话 , 可|话 , 您|话 , 麻|话好|话有|话有分|话来|话来得|话说得|话还|该 .|该歇
    -2:该歇歇|该的|该的 .|该看|该看真|该跟|该跟您|说 , 对|说 , 我|说一下|说不 ,
    -2:说不是|说两|说两句|说了 .|说完 ,|说完就|说就是|说您周|说没用|说的 ,
    -2:说的是|说说|请您喝|课|谁不|谁不是|谁在|谁的|象|账是|货比|货比三|质|贵姓
    -2:贵姓 ?|赏|赞|赞成|赞成 .|走 . 周|赶上您|赶这|跟他|跟他们|跟家|跟家里
    -2:跟您提|跟您约|跟您通|跟着等|踏实|辛苦您|边一|边一眼|过 , 是|过 , 这
    -2:过来就|过这|近期|还接|还是五|还是后|还是明|还是电|还有个|还有什|还记
    -2:还记得|还难|还难受|这一块|这一条|这一次|这个牌|这个顾|这么一|这么多
    -2:这么大|这么定|这事不|这儿根|这周您|这天|这天气|这家公|这家里|这就挂
    -2:这时|这时候|这款|这话有|这边一|远 .|退|退 .|送|送过|适 ,|适 , 那|适就
    -2:选了他|选了这|选哪|通过|遍 , 您|道您在|那七|那七家|那么久|那位|那几|那场
    -2:那我不|那没|那没什|都别扭|都在|都得跟|都想|都想到|都懂|都是同|都能给
    -2:里 ,|里发|里商|里商量|里是|里有个|里的|里那|里那位|里都别|量不|量不了
    -2:量完出|量房|量房出|钟 ?|钟点|钟的|钥匙 ,|钱 , 一|钱 , 只|钱 , 看|钱 . 我
    -2:钱没去|银|银行|银行 .|错 , 就|问一句|问一声|问什|问什么|问到|问完|问完就
    -2:问题我|间 , 一|间了|间了 ,|间吗|间吗 ?|间好|防着|阵子不|除了您|险公
    -2:险公司|随便|随时可|随时找|难为您|难办|难办 .|需求|露|面|面子|面子 ,|面孔
    -2:面孔 ,|面看|音|页|顺利|顾得|顾得上|顾虑|顾虑我|领导也|领导让|题怎|题怎么
    -2:题我|颜|颜色|额的事|风刮|风刮来|骗子多|高 ,|高兴 .
    -3:'d be in|'d be mad|'d like|'d like to|'d make|'d sooner|'d want to|'ll have a|'ll hear|'ll take you
    -3:'ll text|'ll text you|'ll write|'ll write it|'m happy|'m in|'m ringing|'m sorry about|'re away
    -3:'re concerned|'re in the|'re not wrong|'re off our|'re on|'re on your|'re right to|'re through
    -3:'re through to|'re your|'re your figures|'s always|'s back|'s decided|'s down|'s good|'s hard
    -3:'s hard to|'s how|'s how it|'s just an|'s no charge|'s no hurry|'s not comfortable|'s right|'s room
    -3:'s spent|'s the trouble|'s why|'s your file|'s your house|'s your till|'s your time|'s your wage
    -3:'s your whole|'ve been with|'ve every|'ve had dust|'ve just come|'ve made|'ve only just|'ve rules
    -3:'ve rules to|'ve said it|, 不勉|, 不好|, 不用|, 不赶|, 今年|, 光听|, 全|, 别说|, 剩
    -3:, 剩下|, 只占|, 周二|, 大|, 好吗|, 好好|, 当|, 当面|, 您一|, 您先|, 您哪|, 您歇
    -3:, 您比|, 您的|, 您要|, 我明|, 我没|, 挑|, 搁|, 放|, 是怕|, 是我|, 本|, 本来|, 正
    -3:, 正常|, 比|, 电|, 电话|, 眼|, 答|, 答应|, 算|, 老|, 老板|, 考|, 考虑|, 能|, 自
    -3:, 自己|, 行 ,|, 行不|, 要不|, 说您|, 谁心|, 贵|, 这么|, 这份|, 这就|, 都|, 钱
    -3:, 问|. 不|. 我|. 要|. 转|. 转了|0 st|0 th|^ 0|^ 0 号|^ any chance|^ ask|^ but we|^ but you
    -3:^ did you|^ does it|^ fair|^ getting|^ great|^ great i|^ hearing|^ hearing yes|^ how come|^ i 've
    -3:^ i wouldn't|^ if we|^ is there|^ it must|^ just|^ my|^ no pressure|^ no rush|^ nobody knows
    -3:^ once is|^ other firms|^ right so|^ so it|^ ten words|^ the discount|^ then enjoy|^ they|^ thirty
    -3:^ thursday 's|^ to|^ to be|^ well you|^ were|^ were you|^ what are|^ what do|^ what time|^ who else
    -3:^ whose|^ whose money|^ why do|^ would you|^ you don't|^ you sound|^ you want|^ your time|^ 一点
    -3:^ 不|^ 两个|^ 之|^ 之前|^ 价格|^ 别家|^ 十年|^ 同事|^ 听得|^ 听您|^ 好|^ 好多
    -3:^ 对不|^ 小|^ 当|^ 您公|^ 您发|^ 您周|^ 您已|^ 您慢|^ 您拿|^ 您有|^ 我今|^ 我在
    -3:^ 我打|^ 我挂|^ 打了|^ 数字|^ 是推|^ 月|^ 月底|^ 电|^ 电话|^ 眼|^ 老板|^ 花了
    -3:^ 说实|^ 说清|^ 这些|^ 那是|^ 除|^ 除了|^ 难|^ 预|^ 预算|a contract|a few|a floor
    -3:a house|a long|a no and|a real sum|a receipt|a third|a thought|a warehouse|about your firm|above
    -3:accountant|acknowledge|after you|afternoon be|again at|again now|again now headed|all it|all year
    -3:and a|and have|and have a|and one|and so have|and tell|and tell me|and then getting|and thursdays
    -3:and you don't|and your rule|another day|answer the|anything about|anything about it|apologise|are in
    -3:are you fixed|are you still|are you usually|area|around ?|around tomorrow|as it|ask me anything
    -3:at any|at half ten|at the gate|at your office|away or|away or months|away with|away with the
    -3:barrow can|barrow can you|be all|be all right|be easy|be interested|be repeated they|be right|be sure
    -3:be with you|been with|better for|better for you|between|bill so|bill so ask|boiler|boss asked
    -3:boss asked me|boss would|box|breaks|but we|by tomorrow|calder|call i|can hear that|can keep
    -3:can keep it|can stop|can you make|can you see|can't be easy|can't be repeated|can't do|can't promise
    -3:can't send|can't send them|can't wait|cancel at|cancel at any|canteen|care of|chance to|changed since
    -3:changing|charge for|charge for the|charged|charged up|charged up front|claims discount|class|clearly
    -3:clearly thank|clearly thank you|closed|club|collect|come and|come up or|comes to|comfortable for
    -3:comfortable for you|completely understand|concerned|connected|convenient|cost you a|costs you months
    -3:could lose|council|dad|data|day ?|day thursday|day would|decide i|decides|decision weeks
    -3:decision weeks away|deny|deny it|deserves a|deserves a thought|did the|did they|did your|didn't ask
    -3:differently|do it or|do plainly|do plainly never|do you just|do you prefer|do you take|does it never
    -3:don't ask|don't blame|don't blame you|don't let|don't make|down properly|dust enough|each|easter|eat
    -3:either way|eleven tomorrow|eleven tomorrow ?|else would|energy|engineer|enough for that|evenings
    -3:ever charged|ever charged up|every reason|every reason to|everyone 's|everyone gets|everyone gets a
    -3:everywhere i|fair to|feel|fees|figures and|figures and that|file in|file so|file so you|fill|fine and
    -3:firms your|firms your size|first then|fitting|five times|floor up|floor up that|for ?|for me ?
    -3:for one person|for telling|for telling me|for this year|for what you|for you no|for you thanks
    -3:for your own|forty|four be|fri|front of me|front of you|front or|front or only|full i|full i can|fun
    -3:gather the|get a|get my|getting no|getting no costs|give me a|give the|go and|go on|good
    -3:good reason to|got one|got that down|got the problem|got your email|great i|grey|grey one|guarantee
    -3:had dust|had dust enough|had to|half past|half ten|half three|handles|hands full i|happy
    -3:happy with your|has anything|have a good|have i|have two|headed|headed barrow|headed barrow can
    -3:hear it|hear it from|heard of us|hearing yes|hearing yes and|heating|helps|homework|house and
    -3:house and your|how come|how many people|i|i 'd rather|i 'll text|i 'll write|i 'm happy|i 'm in
    -3:i 'm ringing|i 've no|i accept that|i can keep|i come to|i completely understand|i don't blame
    -3:i gather the|i got|i got that|i like|i only|i read|i respect that|i see and|i take it|i take your
    -3:i wish you|i won't deny|i wouldn't want|if there|if they can't|if we|in ?|in i|in it|in march
    -3:in the house|in the middle|in the shop|in your inbox|is enough for|is it for|is that all
    -3:is that decision|is whose|is whose say|isn't the time|it 's done|it 's hard|it 's one|it again now
    -3:it and you|it clearly|it clearly thank|it come|it come in|it comes to|it counts|it depends
    -3:it depends on|it deserves|it deserves a|it from|it in a|it it|it must|it must be|it never come|it now
    -3:it or that|it should|it the time|it the way|its|job and|job and you|joining|just an|just come
    -3:just come off|just put|just put up|just so you|just that|just you|keep to|keep to and|kids|know it
    -3:know what|knows your|knows your shop|large|last month|leaks|leave you|length|let him|like ?|like mine
    -3:like the|link|list by|log|log in|look at|look when|lot of people|loyal|made up|main|many people
    -3:matters|may be|may not|me anything|me anything about|me half|me half an|me now|measure|meet you
    -3:meetings what|meetings what time|meter|middle|mill road|mind i|mine|moment to|monday morning or
    -3:monday suit|mondays|money 's|money is|money is whose|money paid|months ?|more calls|more thing
    -3:my boss asked|my screen|name the|name the time|naturally|need|need it|need your|needs|never come
    -3:never come up|never one|never one stop|next monday|next thursday|next wednesday|nine on|no answer
    -3:no charge|no charge for|no claims|no claims discount|no contract|no costs|no costs you|no excuse
    -3:no is fine|no pressure|no pressure at|no trouble|nobody else has|nobody knows|nobody knows your
    -3:not comfortable for|not wrong|nothing more|nothing to pay|now and|now and let|now headed
    -3:now headed barrow|of me|of or|of or people|of you not|of your|on a|on friday ?|on mill road
    -3:on saturday|on saturday and|on the|on this|on tuesday|on tuesdays|once is|once is enough|once it
    -3:once it 's|one more thing|one of|one person|one question|one stop|one thing|one you|only just
    -3:only told|only told you|or a|or do you|or eleven|or eleven tomorrow|or fri|or is it|or leave
    -3:or leave it|or months|or months ?|or once|or only told|or people|or people to|or shall|or that you
    -3:or will|or will you|order|other firms|ours|ourselves|out of it|out to|out to you|over you|owe
    -3:paperwork|parent|partner ?|pay for what|penny|people to|people to see|picked|picked up|plainly
    -3:plainly never|plainly never one|plenty|points|pressure at|pressure at all|price list by|promised
    -3:put up|put up with|quiet|quote|range and|rather have|ready|real sum|receipt|repeated they
    -3:repeated they won't|results|right about|right about that|right i|right not|road ?|round ?|rules to
    -3:rules to keep|said it clearly|said you 'd|sales call|saturday and|saves you|say both|say who
    -3:say who looks|secretary|see and|see it ?|see it come|see me|see the|seen|sell you|send them
    -3:send them away|sent to|set up|she|sheet|shop the|shop the way|short of or|short one|should have
    -3:show you round|sit in|sleep|slides|so ask|so ask me|so friday at|so have|so have i|so it deserves
    -3:so there|so there 's|so you 've|so you know|so you say|something breaks|something new|sometime|soon
    -3:sorry about|sorry you|sound|speak to you|spell|st|started|started in|statements|sticking point
    -3:stopped|stops|sum|sundays|sure|take you|take you off|taken your|takes a|tallies|tea|tea ?|ten
    -3:ten words|ten words if|ten years|term|text|th|than you|thank you for|thanks for|thanks for telling
    -3:that 's a|that 's an|that 's right|that 's the|that 's why|that all|that all right|that be|that can't
    -3:that decision|that decision weeks|that helps|that on|that you haven't|the afternoon|the answer
    -3:the box|the car|the company|the council|the desk|the fees|the file|the floor up|the grey|the grey one
    -3:the house|the job|the job and|the length|the link|the little|the little one|the middle|the numbers
    -3:the office|the papers|the paperwork|the problem ?|the sample|the second|the short|the short one
    -3:the sticking|the sticking point|the survey|the trouble|the water|the way we|them away|them away with
    -3:them i|then ?|then enjoy|then enjoy it|then getting|then getting no|then stop|then the|there are
    -3:there i|they 're your|they can't|they can't be|they come|they won't be|thin|thing to|things about
    -3:thinking it|this saturday|three ?|three of|thursday 's|thursdays|tied in|till so|till so you|time ?
    -3:time so it|time suits|time to|to accounts|to and so|to be sure|to buy|to change|to chase|to keep to
    -3:to last|to learn|to live|to meet|to one|to sell you|to show you|to trust|to trust a|to you on
    -3:to you or|to your current|to your office|together|told|told you would|top|touch it|touch it ?
    -3:training|travelling|trial|trust a|try you|tuesdays|tuesdays and|tuesdays and thursdays|twelve in
    -3:understood you|until you 've|up ?|up for|up front|up front or|up next|up next monday|up or|up or do
    -3:up that|up that 's|up with it|usually|valuable|wage|wage bill|wage bill so|water|way we|way we do
    -3:we 've been|we come|we do it|we spoke|week i 'm|week so|weeks away|weeks away or|were you
    -3:were you ever|what time suits|what you 'd|when are|which bit|whichever you|who looks|whole business
    -3:whose money|whose money is|whose say|whose say both|why do|why do you|wife|wish you|with suppliers
    -3:with the|with the floor|with them i|with us|with you by|with you so|with your current|won't call
    -3:won't deny|won't deny it|words if|words if they|would be ?|would that|would that be|would you be
    -3:wouldn't want|written|year ?|yes and then|yes but|you 'd know|you 'll hear|you 're a|you 're away
    -3:you 're concerned|you 're on|you 're through|you 've every|you 've rules|you about|you again|you back
    -3:you be there|you can stop|you can't send|you could|you could see|you didn't|you didn't ask|you do it
    -3:you do plainly|you down|you eat|you ever charged|you fixed|you just put|you last|you like the
    -3:you monday|you months|you name|you name the|you need it|you no|you not|you pay for|you prefer
    -3:you rather have|you round|you say who|you see it|you sound|you thanks|you thanks for|you too
    -3:you tried|you use|you usually|you would be|your accountant|your assistant|your concern|your contract
    -3:your email|your figures|your figures and|your file|your file so|your homework|your house
    -3:your house and|your inbox|your money and|your no|your no claims|your partner ?|your phone|your pick
    -3:your rule|your secretary|your shop the|your till|your till so|your time so|your wage|your wage bill
    -3:your whole|your whole business|一两|一位|一刻|一刻钟|一句完|一句就|一听|一周
    -3:一回|一块|一块 ?|一声 ,|一天三|一天还|一次 .|一款|一步 ,|一种|一站|一站式
    -3:一般|一起|七|三个月|三十个|上 .|上了 .|上午过|下午两|下午四|下午您
    -3:下周三|下就|下的|不为|不为难|不了 ,|不值|不及|不变 .|不巧|不巧 .|不想再
    -3:不打 .|不打扰|不是一|不是来|不是说|不清|不签字|不给您|不考|不考虑|不舒
    -3:不舒服|不花|不花钱|不行|不费|不赶|不过来|专|业 ,|东西|两回 ,|两次|两次 ,
    -3:个人 ,|个娃|个月大|个月还|个理|个理由|个的|个的 .|个空|个词|个词 ,|为实
    -3:久 ,|么 , 别|么久 ,|么处|么处理|么大|么大一|么的|么的 .|之前您|也不信|也想
    -3:也没事|也难|书面的|乱|了 , 不|了一天|了就|了挨|了挨骂|了钱的|事不|事先
    -3:事签|事签字|事要|事说|二位|二十分|亏 .|五到|五我|些都|交钱 .|享|亮|人也
    -3:人勤|人勤快|人多|人用|什么的|以 .|以吧|以吧 ?|以给|以给您|们是|们是做
    -3:们的|们贵|件事 ?|价是|会 , 我|会发|会计|会这|传|位吗|位吗 ?|位来|何|便 ?|保
    -3:保单|保险|信号|候 ?|候不|候我|候方|候方便|假|做得|傅|儿了|儿坐|儿我
    -3:先忙 ,|先想|先挂了|先用|先谢|先谢谢|光听|光听我|全名|全名 ,|公司全|再打 .
    -3:再聊|再聊下|冒昧|冬|冬天|冻|准备|出门 ,|列出|列出来|刚才说|删|别只
    -3:别只报|别家|别家收|别扭|别扭 .|别的公|别等|别说一|到了 ,|到您店|刷|刷卡
    -3:刻钟|刻钟 ,|前是|剩下|剩下的|力 ,|功能|动不|勤|勤快|勤快 .|匙|区|十个词
    -3:十五分|十点半|午两|午两点|午四|午四点|午好|午过|午过去|半个小|半再
    -3:占您一|厂里|压力 ,|去 , 行|去年|发您|发现|发的|受 ,|受累|变 .|句完|句完 .
    -3:句就|只占|只占您|只报|只报快|可以 .|可以吧|可以给|可能用|右|号不|司全
    -3:司全名|同|同事先|同事说|同事都|名 ,|名 , 做|名单|后 ,|后果|吧 , 那|含|听
    -3:听得出|听明|听明白|周五到|周末愉|周能|和您|咱们|哪个 ?|哪会|哪会儿
    -3:哪儿我|四点我|回您电|回我 .|园|围|在公|在公司|在听得|在地|在地铁|在开
    -3:在还|在还是|在那儿|在高|在高新|地铁口|均|块 ?|声 ,|声 , 我|声 .|处理
    -3:处理的|备注|多 , 您|多久|多交|多交了|大一|大概|天三十|天发|天我都|天有
    -3:太多|头 , 您|头我|好 , 今|好了 .|好多交|好安|好安排|妥|娃|子真|孔|孔 ,|字跟
    -3:字跟着|孩子真|安装|安装的|实 ,|实做|家 ,|家收|家收一|对|对吧 ?|对的|对的 .
    -3:对账|少 ?|就停 .|就十分|就占|就占您|就成|就挂|就明|就明天|就算了|就能看
    -3:就装|就过来|左右|巧|巧 .|差一|己看着|师傅|平均|年了|年了 .|年的|年都有
    -3:广 ,|广 , 我|应查|应查实|底下|底对|店里 ,|座|建|开会 ,|开车|式|当天|当然
    -3:当然要|得上 .|得不巧|得到|得到 .|得对 ,|得没必|得看|得紧|微|微信|心 ,|心 .
    -3:心情 ,|心里都|忙您|快去|念|怎么做|怎么处|急 , 您|急了|急了 ,|您 , 全
    -3:您 , 周|您 . 转|您 ?|您一位|您一刻|您一回|您不买|您之|您之前|您也没|您买
    -3:您二位|您住|您再|您出|您列|您可能|您同事|您听我|您和|您和您|您哪|您回
    -3:您好 ,|您店里|您当然|您快去|您拿给|您挑|您是在|您是怕|您有您|您有空
    -3:您歇|您歇着|您比好|您点头|您爱人|您生|您电|您电话|您留着|您的时|您目
    -3:您目前|您看成|您要的|您记|您说个|您跟|您这儿|您这周|您通|您随|您随时
    -3:想听听|想得|愉快 .|懂事|成 .|我不为|我不瞒|我不说|我也|我也不|我们是
    -3:我们贵|我再问|我到|我周|我周一|我哪|我备|我就过|我带|我挂|我挂了|我明白
    -3:我能|我让|我这|我邮|我都在|或者|才说|打|打得|打过|扣|执|扭 .|扰了 .
    -3:扰您了|找我 ,|投|折扣|报快|报快 .|担心|拐|招|拿给|挂了 .|挨|挨骂|挨骂的|掉
    -3:掐|排 ,|接我|推广|推广 ,|提 .|提前|收 .|收一|收一个|收到|放 .|放心|放心 ,|散
    -3:数|数字跟|文|新区|方便 ?|早说|时候 ?|时候不|时候我|时候方|时间见|明|明早
    -3:昧|昨|是信|是做什|是含|是哪|是哪一|是头|是想让|是推|是推广|是真的|是还
    -3:是这阵|暖|最|最近|月 , 您|月大|月大概|月底对|月还有|有分|有压|有压力
    -3:有心|有谁|有谁要|服|末 ,|末愉|末愉快|本来|本来就|来不及|来了 .|来就该
    -3:来您是|来意|来推|来过|板没|查实|查实 .|样 ,|样 ?|样品|楼下|模|次 ,|次 , 都
    -3:次 .|次说|步 ,|段|比好|比好多|毕|毕竟|毛|汇|汇报|汇报一|没打|没碰|没碰上
    -3:注|活 ,|浪费了|涨|涨价 ,|清做|清做什|满了|满了 ,|满足|点 , 我|点 , 还|点三
    -3:点半 ,|点给|点给您|然要|然要比|熟|爱人|父|爽|片|版|牌子|现在听|理 .|理的
    -3:理给|理给您|理解 .|用不上|用不着|用得上|电 .|留一个|留着 ,|病人|的了 .
    -3:的人勤|的别|的别只|的数|的数 ,|的没|的看|的钱都|盒|盘点|目前|目前是|省得
    -3:看就|看您 ,|看成|看我|看看 ,|真不|真不是|真的 .|眼睛|眼见|眼见为|着 .
    -3:着 . 再|着怎|着怎么|着眼|睛|睡|瞒您 .|知道 .|知道就|短信|码 ,|确实|碰上|礼
    -3:票|种 .|种亏|税|空着|空着 ,|站式|竟|第一|等您 ,|答应查|算的别|细|给您 ,
    -3:给您列|绿|绿灯|缺|老板没|老陈|者|耽误您|聊下|能用|般|花钱 ,|茶|营|董事签
    -3:虑 , 考|装的|西|要 , 没|要不要|要就|要就说|要是不|要比|要比 .|见为|见为实
    -3:见吗|见吗 ?|见面 ?|规模|订单|订好|订好了|让我过|议 .|记得我|记着|讲 .|词 ,
    -3:词 , 您|话 , 只|话 , 我|话 , 是|话 , 说|话就|误您|说 ,|说一站|说不知|说了
    -3:说好|说好了|说实|说实话|说就|说清做|说这|谁心|谁心里|谁要|谁都不|账 ,|购
    -3:贵在|贵在哪|费了|走 .|趟|趟不|足|跟您讲|跟着怎|路上|踏|转了|转了挨|辛
    -3:辛苦|过 .|过一|过的|还是不|还是想|还是还|还有谁|还能|这个不|这个理
    -3:这个的|这也|这也不|这些都|这份|这是好|这条|这要|这趟|这趟不|进去|选了
    -3:透了|通电|通电话|道 , 答|道 .|道就说|那周|那周五|那就不|那就这|那我周
    -3:那是 ,|都不想|都别|都没碰|都满|都订|都订好|都跟|采|采购|量完|钟 , 周|钥
    -3:钥匙|钱到|钱的人|铁口|销 ,|错 ,|门 , 还|间 , 您|间见|防|陈|陪|隔|难受|难受 .
    -3:难得|面的|饭了|骂的是|高兴|高新|高新区|麻
    -4:'d be barrow|'d keep|'d know|'d want|'ll be in|'ll bring|'ll call you|'ll it|'ll it be|'ll note it
    -4:'ll wait|'ll wait outside|'m afraid|'m calling|'m flexible|'m not going|'re full|'re good|'re kept
    -4:'re kept or|'re open|'re run|'re run off|'s from|'s from or|'s my job|'s no sense|'s not that|'s okay
    -4:'s perfectly|'s your week|'ve been asked|'ve heard|'ve heard this|'ve taken|, 一个|, 上午
    -4:, 做买|, 再见|, 别的|, 只|, 应|, 很|, 很多|, 您保|, 您公|, 您听|, 您当|, 您给
    -4:, 情|, 成吗|, 我先|, 我尊|, 我当|, 我给|, 我记|, 是有|, 有一|, 没关|, 直接
    -4:, 看完|, 要|, 让|, 走不|, 那就|. 再|. 再见|. 周四|. 您|0 0|0 november|^ a lot
    -4:^ but ours|^ can't|^ do they|^ feel|^ feel free|^ for|^ going|^ going now|^ have a|^ hello|^ how 's
    -4:^ i accept|^ i can|^ i have|^ i heard|^ i take|^ if it|^ is the|^ it runs|^ nobody has|^ point
    -4:^ so what|^ some of|^ that kind|^ that was|^ the price|^ the way|^ trust|^ what|^ why did|^ will you
    -4:^ with your|^ would it|^ yeah|^ you get|^ you pick|^ you set|^ you tell|^ you watch|^ your caution
    -4:^ 不想|^ 两|^ 他|^ 价|^ 优惠|^ 再不|^ 同|^ 周一|^ 周日|^ 喂|^ 四|^ 墙|^ 墙都
    -4:^ 就您|^ 就是|^ 店|^ 店里|^ 您上|^ 您怎|^ 您找|^ 您是|^ 您最|^ 您给|^ 我这|^ 抽
    -4:^ 抽成|^ 明天|^ 明白|^ 最后|^ 有三|^ 没预|^ 能不|^ 花钱|^ 要|^ 要不|^ 要是
    -4:^ 这一|^ 这事|^ 这周|^ 那|a better|a better time|a coffee|a headache|a look round|a lovely
    -4:a message|a month|a nice day|a person|a sample|a second|a warranty|absolutely|accounts|again unless
    -4:again unless you|all the time|alone|already use|already use it|and be|and be off|and let|and let you
    -4:and mail|another say|another say so|answered|appreciate that|are you around|are you today|ask me to
    -4:assistant|at ten ?|back to|bad installer|barrow you|barrow you could|be barrow|be barrow you
    -4:be mad to|be out of|be the same|been asked|before and|better ?|better time|biscuits|blame you
    -4:brochure|broker|brutal|but ours|but the|buys|by email|by me|call you|calls like|can always|can i
    -4:can only imagine|can simply|can simply call|cancel within|caution|chase|cheap|claims|colour
    -4:come along|come at|comes first|could put|could put it|could we|covered|crossed|cut|date|day|deal with
    -4:department|depends|depends on|do anything|do it thursday|do that|do you deal|do you have|does it
    -4:doing it|don't think|down ?|down and|down and be|downtime|dropped the|dust|earn|easier|either
    -4:else has|else matters|emailed|enjoy it|enough for|everything you need|feel free|feel free to|feet
    -4:finding|fine by|fine by me|first to|five ?|five years|fixed|flexible|follow|for a|for everybody
    -4:for one|from or|from or have|from your|from your side|get why|get why you|going now|going now if
    -4:got a|got it in|got your|had a bad|had it|hall|happen for|happen for you|happy to|have a nice
    -4:have had it|have it taken|have to happen|he 'll|he is|headache|heard|heard this|her as|her as a|holds
    -4:home|hours|house is|how 's|how it|how to|i 'd be|i 'll bring|i 'll wait|i 'm afraid|i 'm calling
    -4:i 'm flexible|i believe|i don't think|i emailed|i follow|i get it|i hear that|i just|i know the
    -4:i thought you|i wish|if|if it isn't|imagine the|imagine the paperwork|in a minute|in hand|installer
    -4:invoice|is fine by|is on the|is thursday|is very|it 's from|it a|it be ?|it comes|it done|it has
    -4:it has to|it in hand|it no|it rains|it runs|it short|it taken|it taken off|it to her|it to you
    -4:it works|job to|job to remember|just moved|just so|keen|keen to|keep it short|kept or|kept or who
    -4:know how to|know if|know where it|know where they|know you didn't|landed|last friday|least busy
    -4:left a|let me put|let the|lightly|like about|like about it|listen to|little one|locked|look round
    -4:looked|looks after|lunchtime|mad|mad to|mail|many|may well|may well be|me about|me about your|me all
    -4:me how|me if i|me put|me what|meetings|mentioned|message|minutes then|minutes to|mistake|mistaken
    -4:model if|moment ?|month so|morning i|morning it|my job|my job to|my mistake|my treat|nice day|no and
    -4:no hurry|no if|no if it|no rush|no sense|no sense paying|nobody has|not be|not comfortable|not friday
    -4:not that|not yours|note it|nothing else matters|nothing to|notice|now i|now if|now if you
    -4:o'clock on thursday|of it ?|of me ?|of money|of money to|of our|of people i|off our|off our list
    -4:off your|off your feet|office ?|on my|on the phone|on your own|on your way|once and|one 's|one bit
    -4:one o'clock|one o'clock on|one or two|one sentence|only imagine|only need|opens|opposite|opposite the
    -4:or does|or eight|or friday morning|or have|or have it|or no ?|or that|or who|or who reads|our list
    -4:passing|past your|paying to|paying to get|people you 've|people you can|person for|phone ?|pick the
    -4:place|place and|plan|plate|postcode|pounds a|put it to|put you off|questions|rains|range|reach
    -4:reading|reads|reads them|reads them ?|real worry|remember me|remember not|remember not yours|repeat
    -4:respect that|right department|right it|right it 's|right so|right you|ring again|ringing|run off
    -4:run off your|say hello|say no if|selling|sense paying|sense paying to|sensible|set the|shall i|share
    -4:shop 's|should know what|shows|simply call|simply call over|six on|so nothing|some of|some of your
    -4:something you don't|sounds like|speak|spending|spoke|stress|suit|suit you|sure i|taken off
    -4:taken off ?|team down|tell me about|tell me how|tell me what|ten ?|text you the|than they
    -4:than they are|that 's clear|that 's okay|that 's perfectly|that down|that i 'd|that it 's|that kind
    -4:that kind of|that model|that model if|that still|the big|the date|the day and|the first to|the floor
    -4:the gate|the hours|the invoice|the letter|the moment ?|the right department|the shop 's|the team
    -4:then you 'll|there a|they 're good|they 're kept|they treated|they treated you|think of me|third
    -4:this month|this week ?|this week i|this year 's|thought about|three days|three years|thursday at
    -4:thursday is|thursday your|tied|ties|ties your|ties your hands|time and|tired of it|to happen
    -4:to happen for|to her|to her as|to remember|to remember not|to repeat|to run|to say hello|to sell
    -4:to think of|to use|today ?|today let|tomorrow 's|took|treated|treated you|trip ?|understand you 've
    -4:unless you ask|up now|up now and|voice down and|wait outside|want another say|wanting|wanting to
    -4:warranty|was the|watch the|watch the road|way out|we 'd|we are|well be|well you|what 'll|what 'll it
    -4:what would have|what would make|what you hear|what you pay|when it|when we|where it 's|where they
    -4:where they 're|which is|who|who else|who reads|who reads them|why did|why did you|will be with|wish
    -4:with it ?|with my|with the last|with you ?|with your own|within|without this|won't ring
    -4:won't ring again|would be the|write it|yard|yeah|year 's|you 'd want|you 'll see|you 're full
    -4:you 're not|you 're run|you around|you ask me|you can always|you can simply|you could put|you deal
    -4:you deal with|you did|you don't|you goodbye|you have to|you i 'll|you like|you like about
    -4:you on monday|you pay|you said|you said you|you say it|you set|you set the|you spend|you that
    -4:you that 's|you to think|you today|you today ?|you trust|you watch|you watch the|your caution
    -4:your day|your feet|your last|your place|your plate|your postcode|your side|your way out|一下|一份
    -4:一我|一步|一点|一点 ?|三五家|三点|三点 ,|上 ,|上就|上就算|上我|下了
    -4:下午三|下午来|不动工|不勉|不勉强|不变|不合适|不太|不好 ,|不好意|不必
    -4:不急 ,|不急 .|不是时|不着急|不瞒|不瞒您|不知|不知道|不要就|不该|东|东西 ,
    -4:个地|个地址|为难|为难您|么 , 一|么 .|么久|么晚|么晚还|之前问|也不要|也能
    -4:习|习惯|书面|买卖|买卖就|了 , 别|了 , 明|了也|了也不|了几|了几年|了您 ,
    -4:了算 ,|了说|事最|五家|五家同|交了|交了钱|交钱|人的|人的 ,|什么 .|什么想
    -4:他|他 .|们什|们什么|们做|优惠每|作|信 ,|做买|做买卖|做这|做这行|停 .|催
    -4:先忙|全看|全看您|公室|六十点|六年|册子|再不|再说加|写|决|决定 .|几个
    -4:几天|几年|几样|几样 ,|出来您|划掉|列|到 , 您|到期|刻|前台|前的|前问
    -4:前问后|办公|办公室|功|动|动 .|动工|动工 .|勉|勉强|勉强 .|十多|十多个|午三
    -4:午三点|半|单 ,|卖就|卖就该|厂家|去成|友|句话 .|叫什|叫什么|司机|合作
    -4:同事一|名|后是|后果 ,|吧 , 我|听 .|听十|听听您|告|告诉|周一上|周一我
    -4:周四下|周日不|咱|哪|哪天|喂|四下|四下午|四天|在听|在家|在家 ?|在用了
    -4:在那|地铁|墙|墙都|墙都拆|多个|多了 .|够 ,|天三|天十点|天可|头|好 ,|姓|子上
    -4:子是|字 ?|孩子不|安静|完就|实在 ,|家|家同|家同行|家孩|家孩子|家是|家里有
    -4:对吧|尊|尊重|尊重 .|就不要|就停|就十|就周|就好 .|就挂 .|就是 .|就过|就问
    -4:工 .|己 .|己看|师|常 .|年就|年没|广|店里就|开口|强 .|归您|很多|得对 .|必要
    -4:必要 ,|忘|忘了|忙 , 我|快 ,|怪您|息 .|您 , 您|您 , 没|您一句|您下|您不必
    -4:您二|您保|您保重|您先忙|您同|您存|您家孩|您家是|您已|您已经|您店|您忙 .
    -4:您打了|您找|您把|您提|您是老|您理|您看|您看这|您给我|您说了|您说我
    -4:您说没|您还在|您还没|您这人|您那|情不|惠每|惯|想了解|想让您|愉|愉快
    -4:意吗|意吗 ?|成 ,|成吗|成吗 ?|我今|我今天|我们做|我们就|我们这|我传|我先挂
    -4:我叫|我周五|我尊|我尊重|我得|我懂 .|我没讲|我讲|我这就|或|户型|手|才行
    -4:才行 .|打扰了|打给|打给您|扭|扰了|找对|把这|把这事|报价|抽成|拆了再|拜
    -4:按|掉 ,|推销的|搁|操|操作|改主|改主意|数 ,|数字|整理|日不|早点|时|明天
    -4:明天下|明白了|春天|春天就|是一|是好|是时候|是明|是老板|晚还在|月底|有三
    -4:有三五|有效|朋|朋友|本人|板 , 您|果 ,|果 , 做|校|概|正常 .|每|每个|比|比 .
    -4:没必|没必要|没讲|没讲明|没说|活|涂|涨价|清单|点到|点头 ,|点没|烦您
    -4:烦您了|特别|班|琢|琢磨|用不|用着顺|电话我|留一|留着|疑|的一|的公|的公司
    -4:的小|的我|的那个|看完|看看|看这个|着 , 您|着 , 走|着就|着点|着点没|着顺
    -4:着顺手|瞒|瞒您|空我|等一个|签字 ,|糊|糊涂|累 .|经理 ,|给您回|给的|能看
    -4:能见|自己 .|自己看|节|花出|花出去|花钱之|行 , 我|行不行|装好|西 ,|要就不
    -4:要是嫌|要紧 ,|要紧 .|觉得没|解 .|解我|议|讲明|讲明白|评价|试|话了 .|话我
    -4:说一声|说加|说加钱|说得太|说清楚|谁都堵|货 .|货 ?|资料|走不开|走就|赶上
    -4:起来了|跑 ?|车了 ,|边 ,|过我们|还是您|这么想|这么晚|这人|这套|这我懂|这话
    -4:这阵|这阵子|遍 ,|道就|道的|那就|那是|部门|都会|都在家|都在您|都在用|都拆
    -4:都拆了|都有|都有 .|都能|都花|都花出|都行 ,|里|里头|钟 ,|钱之|钱之前
    -4:钱都花|铁|销的|错 .|长 .|门 ,|门了|门了 .|问了 .|问后|问后果|问您一|闲
    -4:防着点|阵子|难您|难您 .|静|顺手|顺手 ,|预算|麻烦您
    -5:'d be|'d get|'d rather not|'ll be brief|'ll make a|'ll note|'ll sort|'m not mistaken|'m off|'re a
    -5:'re not the|'re right|'re short|'re short of|'re swamped|'re worried|'s a fair|'s better|'s done
    -5:'s going|'s nothing to|'s quite|'s quite all|'s wrong it|'ve been going|'ve got a|'ve left|'ve only
    -5:'ve thursday|, 不是|, 人|, 价|, 做什|, 对|, 没别|, 直|, 祝|, 祝您|, 说|, 谢|, 谢谢
    -5:, 走|, 还|, 都没|? 来|^ being|^ does|^ i called|^ i completely|^ i remember|^ i respect|^ i see
    -5:^ most|^ one|^ our|^ ten|^ they 're|^ we 've|^ we don't|^ what 's|^ which|^ who do|^ why not|^ you 'd
    -5:^ you feel|^ you told|^ your office|^ 一天|^ 三点|^ 下|^ 今年|^ 公|^ 公司|^ 十|^ 后|^ 嗯
    -5:^ 孩|^ 孩子|^ 您听|^ 您在|^ 您家|^ 改|^ 数|^ 来|^ 来不|^ 没|^ 没人|^ 老机|^ 能
    -5:a call|a day|a fair|a note|a silly|a yes or|able to talk|about what ?|adults|after all of|again ?
    -5:all of|all the best|and about|and about what|and missed|and missed you|and nothing to|and so
    -5:and that 's|and you shouldn't|and your|any parent|any parent would|any time|anything but
    -5:anything today|april|are three|ask|ask for|at half|at the moment|back this|back to the|be brief
    -5:be off|be there ?|be with|been going|both times|brief|budget 's|but it|by a|call over|came to
    -5:can do anything|can hear|can say|can say no|can't be|chat|check the|comfortable|compare it
    -5:compare it hard|counts|current|december|do anything but|don't let me|don't need|don't pay|drivers
    -5:eleven|else ?|expecting|feel you|feel you 've|fit|for you to|good for you|got something to|got that
    -5:hale|happens|hard to|has the|here i|hiring|i 'll note|i 'll sort|i 'm off|i 've left|i 've thursday
    -5:i called|i can hear|i can see|i completely|i do|i don't take|i realise i|i remember
    -5:i understand completely|i won't pretend|if i|if the timing|if they|if you need|imagine|in every|in on
    -5:in three|is that ?|is the second|isn't it ?|it 's wrong|it hard|it i 'll|it there|just a|just now
    -5:keep it|knows|lease|leave it there|line that|line that 's|look that|look that up|lovely|lunch|machine
    -5:make a note|make sure you|makes|me that|me to|menu|minutes for|missed you|missed you both|mistaken ?
    -5:money so|money so compare|morning|mother|mr|mr hale|my number|night shift|not mistaken|not mistaken ?
    -5:nothing 's|nothing else|nothing to sign|now isn't|o'clock on|of people|of us|off ?|off a|off the list
    -5:office is on|offices|one that|one that 's|open it|opened|or a no|or only|out so|owe us|paid in
    -5:parent would|pass|past|person who|post|price list|quite all|quite all right|rather not|realise i
    -5:reason to be|regulars|reviews|ride|right to be|said it|said you 're|say the|screen|see if|see if i
    -5:sending|short of|should know|shouldn't|show you|sign anything|so ?|so and i|so compare|so compare it
    -5:so i 'll|so you should|someone who 's|spring|still on|swamped|take care|talk to and|talked|than me
    -5:that 's|that 's quite|that 's your|that doesn't|that it|that up|that you 're|the|the address|the blue
    -5:the budget 's|the building|the line that|the person who|the price list|the sales|the time and
    -5:the timing|the timing 's|then i 'm|there are three|this number|through to|thursday do|timing
    -5:timing 's|timing 's wrong|to and about|to be able|to check the|to let your|to pay|to show|too fast
    -5:tough|trip|tuesday at|twelve|two of|two people|understand completely|until april|up the|used|vans
    -5:want another|wanted|wanted to|warehouse|way you do|we 're not|we don't|wednesday so|week i|weekends
    -5:well for|weren't|weren't expecting|what you do|when are you|whether|who do|who do you|whose|why is
    -5:why you 'd|will you be|won't pretend|wondering|worried|worry about that|would have to|would it
    -5:would tomorrow|wrong it|wrong it 's|yes or a|you 'd get|you 'd hate|you 're right|you 're short
    -5:you 're swamped|you 're worried|you ask|you both times|you by|you can say|you change|you choose
    -5:you don't need|you feel|you feel you|you go|you go with|you in|you pick|you say yes|you should know
    -5:you shouldn't|you take|you the|you weren't|you weren't expecting|you would|your colleague
    -5:your current|your data|your money so|your regulars|your week|一回 ,|一定|一年|一笔|三五
    -5:上了|下午我|不会说|不出门|不加|不及就|不想要|不换人|不是不|不来都|不欠
    -5:不要紧|不跟您|不错 .|丢|个我|个流|个流程|么意|么样 ?|么都不|之前|也有|买
    -5:了 , 对|了算 .|五的|什么意|介|介绍|从|以|以吗|以吗 ?|价|会说|会转|保重
    -5:保重 .|公司是|公司有|关系 .|再打 ,|决定|分|分之|划|刚才|到了|到您|到我
    -5:十个|午来|半 ,|受 .|叫|可以吗|可惜|台|号码|司是|司有|后来|听听|听得
    -5:告诉我|周五的|周经|周经理|品 ?|哪个|喜欢|喝茶|嗯 ,|器还|回来 ,|在 ,|在吗
    -5:在吗 ?|地址|址|型|堵得|堵得慌|士|天十|天就|好了|嫌我|完了|定 .|室|家 ?
    -5:家的|寄|少人 ?|就不打|就打|就说不|就走 .|左|干 .|应该|开会|归|当面|得上
    -5:得多|得慌 .|得比|得比我|得没|急 ,|急 .|您一定|您两|您也|您发|您喝|您喝茶
    -5:您慢|您慢慢|您拿|您是自|您的|您讲|您说得|您那边|惜|想知|想知道|意思|慌 .
    -5:慢慢|我 , 我|我 .|我会转|我先|我多|我就|我就是|我就行|我看|我答|我要
    -5:我说 ,|折腾|抽|换人|搬|料到|时的|时的事|明不|是做|是嫌我|是时|月还|朝
    -5:机器还|查|欢|歇着|歇着 .|没人|没别|没别的|没错 .|流|流程|海|添|然|照|理解
    -5:电话 ,|百分|百分之|的 , 我|的地|的意|的意思|的时|的话我|目|省|看您自|短
    -5:码|租|第|等 .|等一|答复|算 ,|算 , 这|系 .|紧 .|累|约|绍|老机|老机器|能省|脱
    -5:舒|舒服|色的|行 ,|行您|补|要的是|要说|规|计|让您|讲这|评|诉我|诉我就|诊
    -5:诊所|说 , 您|说一|说明|说要|谢您 .|跟着|跳|身|转 ,|近|这个 ?|这个我|这些
    -5:这行|那咱|那咱们|邮箱|都不用|都堵|都堵得|钱 , 谁|钱的|问这|问这个|阵
    -5:随时|难为|预|饭
    -6:'ll keep my|'ll pass|'m not here|'s about|'s an|'s twenty|'s twenty minutes|'s your decision|'ve rung
    -6:, 上|, 做|, 您忙|, 您看|, 您真|, 这我|, 那|. 周|^ all you|^ any|^ can you|^ do you|^ good
    -6:^ my diary|^ right|^ so the|^ some|^ stop me|^ thanks|^ tomorrow|^ why|^ you promised|^ 不知
    -6:^ 好 ,|^ 对|^ 忙|^ 我就|^ 我懂|^ 我明|^ 我没|^ 最|a copy|a first|about what|add|after the
    -6:against|all ?|and i 'll|and it 's|and nobody|and nothing|and you 've|any chance|argue with that
    -6:as you like|at all ?|at reception|before you 've|branches|budgets|call again|called|can be
    -6:can you hear|can't promise it|careful with|catch|come to you|concern|copy|could i|day you|day you 're
    -6:decide anything|do you keep|don't have the|don't i|else is|empty|enough on|every day you|file
    -6:for that|free to|friday which is|from me|get a first|gets a|going out|good for|got your hands
    -6:hands full|happen|hardly have|have to decide|heard of|here to|hoping|i 'll pass|i 've rung|i 've told
    -6:i accept|i know|i know i|i know it|i respect|i take|i think|i won't keep|if i may|if it 's|in at
    -6:in your|inbox|isn't for you|it 's about|it i|it it 's|it may|it till friday|jobs|keep my
    -6:keep my voice|keep you|kids under|kids under five|know how|know i|know it 's|leave it till
    -6:let me look|like that|like to|line|love|me ?|me and|mind|missing|money and|move|my diary|my voice
    -6:my voice down|name|no problem|no time|not here|not here to|november|one last|one last question|one or
    -6:or friday which|out of your|out this|papers|people i|promise it|put you|remember|room|round|rule|same
    -6:say it|see you 're|sell|sent|sentence|set|seven|sign in|sign in at|so the|so would|so you can
    -6:stop me if|systems|talk it|talk it over|text you|that 's fine|that 's only|that and|that nobody
    -6:the day|the number|the same|the staff|they 're|they are|thing you|this before|this quarter
    -6:this through|thought this|thought this through|three kids under|till friday|till friday ?
    -6:to decide anything|touch|tried|tuesday|turns up|up to you|view|voice down|waiting|want to do|weekdays
    -6:were|while|wife first|with it|with me and|won't keep|won't keep you|you 've heard|you asked me|you be
    -6:you believe|you don't have|you hear me|you more|you promised|you what|your call|your decision
    -6:your hands full|your number|your way|your worry is|一个问|三十|三点我|不上|不住 ,|不停
    -6:不想动|不敢|不麻|不麻烦|两点 ?|久|也是|也没关|了钱|件事|休|会儿|住 ,|先挂
    -6:册|况|到 .|力|办 , 我|午我|压|号的|吃过|合适|呢 ?|头 ,|好多|存|完了 .|实在
    -6:就好|就您一|就该这|工不|年都|得不|得我|心情|您想|您比|您的 ,|您给个
    -6:您贵公|您还有|您这一|您这边|您那儿|情况|想动|意|意见 .|懂了|懂了 ,|我再
    -6:我同事|我心|我想|我懂 ,|我明|我说得|所|手 ,|打来 ,|拆|拆了|收钱 .|是 .|是人
    -6:是觉|是觉得|有一|来了 ,|步 .|没什|没什么|没到|没意|没意见|没错|派|点我
    -6:理 ,|用着|电话了|电话里|的|的户|的房|的时间|盘|眼下|祝|祝您|笔|算了 ,
    -6:算话|算话 ,|箱|给您|腾|花了|行不|要 , 那|要是觉|要货|订|话 , 这|话我就
    -6:话算|话算话|话里|该这|该这样|说到|说话算|负|负责|贵公|贵公司|走 ,|走不
    -6:路|车了|过来|还是这|这一天|这件|这件事|这我|邮|都一样|都可|都可以|里有
    -6:量|门|问题 ,|难怪您|面 ?|题 ,|马|麻烦 .
    -7:'d hate|'d hate to|'ll find out|'ll keep it|'ll let|'ll let you|'ll turn|'ll turn up|'re careful
    -7:'re off|'s a real|'s clear|'s decent|'s decent of|'s entirely|'s entirely up|'s no obligation
    -7:'ve got enough|, 得|, 我知|, 没|^ ah|^ and|^ could you|^ did|^ how are|^ i gather|^ it takes
    -7:^ ours|^ sorry|^ thursday|^ will|^ you always|^ 一|^ 三|^ 刚|^ 您为|^ 您哪|^ 您好|^ 您想
    -7:^ 您考|^ 您觉|^ 我周|^ 是|^ 花|a bad|a couple|a couple of|a garage|a small|able|able to
    -7:address|ah|all the|and say|and say you|are you the|as the|ask me|at lunch|at the|at your|be able
    -7:be able to|be honest|better than i|bless|bless you|can try|can try it|card|change your
    -7:change your mind|choose|come with|come with a|could you|couple of|day and|day and i|decent of
    -7:decent of you|desk|did|dinner|doesn't change|don't know say|don't use|down as|drawings|driver|eight
    -7:entirely|entirely up|entirely up to|experience|finish|found|garage|gather|get out|go with|got enough
    -7:happens if|hate|hate to|have the|hello|here will|hesitate|honest|how are|how are you|i 'll come
    -7:i 'll let|i 'll turn|i gather|i heard|i only want|i won't be|if you never|if you say|in|is at|it 's
    -7:it 's entirely|it over|keep the|key|know say|know say so|know your people|let|lock|looks
    -7:lose the discount|monday morning|month|must be|my colleague|my own|neighbours|never want
    -7:never want another|no i|no obligation|nobody here|nobody here will|not going to|noted|now ?
    -7:obligation|okay so you|on friday|only want|only want to|or about|outside|people and|people and i
    -7:perfectly|pressure|promises|rules|same driver|sample|saves|say you 'll|service ?|shall|should
    -7:so and say|so i don't|so i won't|some|something to|something you|speaking|sticking|survey|take all
    -7:take all the|take your time|that 's decent|that out|that would|the drawings|the key|the line|the old
    -7:the person|the same driver|the school|the site|thirty|those|three kids|thursday|to be honest
    -7:to get out|to it|to upset|to your boss|trade|turn up|turns|under five|upset|wednesday|week|what the
    -7:where you|whichever|works|worry about|worry is|you 'd be|you 're careful|you 're off|you 've had
    -7:you a couple|you buy|you don't use|you have|you never want|you or|your neighbours|your partner
    -7:your people and|一下 .|一样 ,|一说|下 .|不再打|不合|不开|不收钱|不说了|个号
    -7:个问|个问题|么不|么忙|么忙 ?|了再|了再说|了电|了电话|了算|产|什么不
    -7:今天怎|以后不|件|再说|加钱|加钱 ,|十点|十点 ,|厂|及就|号|后不|后天|哪天没
    -7:啰|啰嗦|嗦|嗯|备|天没那|头一个|好吗|好吗 ?|安排|定|就不再|已|已经|得太
    -7:忙 .|怕|您为|您为什|您忙|您是店|您考|您考虑|您觉|您觉得|您这行|您这话
    -7:想到|想让|懂 .|成了|我啰|我啰嗦|打扰您|扰您|挂了电|排|接|收钱|是吧 ,|是店
    -7:是老|晚上|有个|有多|有多少|来的|样|梯|气|满|电梯|省下|看这|真的|着 ,|程
    -7:签字|能接受|色|要紧|记得|说了 ,|说了算|说清|起来|过|还没|这个号|这样 .|通
    -7:逼|那么忙|都一|都行 .|钱 ,|钱都|问题|顾
    -8:'ll have the|'m sure|'re welcome|'s your money|'ve told|, 先|, 可以|, 谁都|^ can|^ i 'm|^ take
    -8:^ what would|^ 只|^ 您什|^ 您可|^ 您怕|^ 您贵|a week|arrived|as well ?|blue|bring|bye now
    -8:come to|decent|don't mind|fine|for a look|for you ?|forgive|forgive me|free|friday afternoon
    -8:friday which|have had|have to sign|here and|i 'm sure|i come|i may|i see|installed|is it the|is on
    -8:is your|isn't for|it ends|it isn't for|it isn't the|it out|lasts|magic|march|mill|mind if
    -8:of your neighbours|on mill|on you ?|or is|own|own people|own people you|page|parking|partner|pay for
    -8:people you|press|quite|reason to|right to|school|service|signs|stop me|sure you|taken|tell me|the one
    -8:them ?|this a|this morning|to and|to know where|to push|to worry|tried you|try it|twenty minutes
    -8:up there|voice|want it|want to know|we do|welcome|well ?|what do you|what time|what would you
    -8:what you|where it|which|will you|would be|yesterday|you 've already|you 've no|you both
    -8:you don't mind|you know your|you on|you tell me|your own people|your shop|一个人|一声|一样
    -8:一点都|不 ?|不急|不说|不错|个 ?|个人|为什|为什么|二|产品|人 ?|再打了
    -8:再见 .|去办|和|喜|回 ,|在忙|坐|声|头一|安|就行 .|思|您一个|您怕|您贵|情
    -8:我在|我就不|是您 ,|是我|月|来 , 您|来都|样 , 没|款|没事 ,|没那|没那么|点就
    -8:点都|点都不|空|聊|能接|说我|谁都|资|走|适|重 .|马上
    -9:'d be back|'re not|'ve clearly|0|^ could|^ i don't|^ nothing|^ okay so|^ sounds|^ then|^ you can
    -9:^ 什|^ 什么|^ 可|a minute|a nice|anything|as you|asked me|asked me to|at three|badly|be better
    -9:be in|building|but our|bye|careful|days|disturbed|everywhere|explained|floor|get the|i 'll be
    -9:i explained|is fine|is wrong|it is|know your|lose the|mrs|must|not going|note|okay so|online|our|pay
    -9:read|rush|rushed|second|shift|six|so it 's|that for|that last|the new|to check|to look|too|twenty
    -9:up a|what would|worry|you 've been|you 've clearly|you know|you never|you up|your firm|三|不收
    -9:不行 ?|中|么 ,|么想|之|什么 ,|便|再见|出门|别的|单|占您|发|听您的|天没|学
    -9:对不住|就说|就走|店里|开|您 .|意见|懂 ,|我没|推销|有没|有没有|来不|来了
    -9:楼|歇|步|比我|点半|算 .|系|花钱|解|说得对|这周|这就|这边|那儿|那我|那边
    -9:长|随|顺|题
    -10:'s all|'s wrong|, 您也|, 那我|^ all|^ i can't|^ we|^ when|^ 听|^ 我们|^ 老|about price
    -10:apologies|at three ?|be back|buy|came|can't miss|done|evening|great|hope|i 'd|i hope|i won't|id
    -10:included|it that|it that 's|leave it|list|model|more than you|most|my apologies|or thursday at|prefer
    -10:price or|reception|site|so far|suits|team|than i|thanks|that 's all|three or thursday|to let|us|use
    -10:what you have|whenever you|write|you 've just|you can't miss|you tell|your id|二十|些|们|关系
    -10:再打|办 .|周三|四点|天怎|天怎么|强|得对|您给|慢|我给|我给您|打来|提|料
    -10:是不行|没事|没关|没关系|清|点 ,|行 ?|要的|话说|谢您|谢谢您|货|车|那|销|高
    -10:麻烦
    -11:'ll find|'ve no|^ yes or|^ you have|^ 明|all right|and that|before you|clear|colleague|far|for it
    -11:house|it you|last question|look|near|new|noise|of it|on|or no|paid|part|pounds|rang|said you|say so
    -11:say so and|short|so and|sounds|talk|the wrong|this week|try|version|visit|want|what do|whenever
    -11:working|yes or no|you 'll find|you a|不打|了 , 这|了解|今年|份|加|占|压力|堵|对不
    -11:就不|就去|就行|急|打扰|扰|方便|气 .|给您 .|花|谢谢|还在
    -12:'re afraid|'ve just|^ okay|^ would|^ you know|afraid|after|around|at all|check|contract|easy|email
    -12:fair|first|isn't the|knock|let me|like it|minute|of that|owner|push|since|the owner|things
    -12:thursday at three|to ring|to you|with a|work|you 're afraid|you off|上|不再|了吗|了吗 ?|合
    -12:好 .|心|我不|挂了|方|要不|说得|转|还有|这事|都行
    -13:'s fine|, 好|, 这个|^ you said|^ you won't|a holiday|a look|barrow|calls|drill|from|need a|ring
    -13:rung|send|to know|you decide|you hear|一|交|周|您听|您在|我懂|烦 .|记|讲
    -14:'m sorry|, 我不|, 这|^ if the|^ you 're|he|i 'm sorry|more than|okay|oven|quarter|so it|to sign
    -14:use it|years|you don't want|your money|同事|品|年|您不用|打了 .|电|还是
    -15:at|if i 'm|missed|open|was it|了 , 我|停|听您|边
    -16:^ is|change|do you|holiday|this year|two|yes or|做什|做什么|您一|打了|用|觉|觉得
    -17:, 不|goodbye|year|you get|带|收|看
    -18:^ is it|^ yes|does|don't have to|right|几
    -19:question|thing|地|我们
    -20:before|i 'll|may|thank|thank you|your time|您 ,|问
    -21:so i|through|would you|烦
    -22:, 是|^ but
    -23:number|谢
    -24:不用
    -25:sorry
    -26:, 我|, 还是
    -27:先
    -29:可以
    """
}
