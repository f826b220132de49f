/// What runs of words weigh for a manner, in tenths; the first row has the bias, and the signs of an ask.
///
/// Learned from corpora/phrases/asks and the shipped lines by MannerTableTests (UPDATE_GOLDEN=1);
/// do not edit.
/// Fingerprint of the lines: c7e652992ba0e871.
enum MannerTable {
  static let asking: StaticString = """
    = -7 1 -12
    40:?
    38:@
    31:#
    29:when
    28:@ or
    26:day
    23:meet|还是 @
    18:@ ?
    16:时
    15:free
    14:could|name|是 @ ?
    13:come|could we|time|来
    12:@ , 还|^ @|around|bring the|good for|to meet
    11:@ 您|coming|me when|might|么时|什么时|约|面
    10:# like that|, 这|? 我|a time|any|good|name the|soon|tell me when|to ring|what time|which|work|would
    10:我|时间|有空
    9:# like|@ i won't|^ @ or|^ @ 怎|^ @ 您|^ 就 @|and i|and i 'll|be|days|excuses|how about|let|like
    9:like ?|some|suits|time and|what day|when are|would @|个|个时间|么时候|再|咱|坐|必|您
    9:您 #|成|空|行|行 .
    8:# 能|'ll fit|, 可以|^ be|be there|better|diary|down|fixed|give|hour|i 'll fit|i come|looking
    8:minutes|pick|shall we|site|so @|suggest|suggest @|visit|which day|you name the|不来|便|去|方便
    8:日|是 @|见一|都行|间|面 ?
    7:# ?|'m flexible|,|, 好|. @ ,|@ ,|@ can|@ 带|@ 打|^ i 'd|^ it 's|^ let 's|^ shall we|^ what time
    7:^ whenever|^ whenever suits|^ you tell|about|bring|can we|come and|discussion|does @|fit|flexible
    7:half|i 'm flexible|let me know|me know|meeting|okay|see me|shall|sometime|suits you|the day|the week
    7:there on @|through|time that|whenever|whenever suits|whenever suits you|you just|不 @|不在|个时
    7:了告|了告诉|再打|几点|到 ,|吧 ,|好|好 ?|好还|好还是|安|带|必须到|您定
    7:您有空|我随|日子|期|松|聊|能|要不 @|见|跟我说|过去|近|近期|还是|门|随
    7:须到
    6:# and i|'ll be there|'s a|, @ 我|@ and that|^ #|^ be there|^ bring|^ bring the|^ can|^ can we|^ it
    6:^ let|^ you|a time that|after #|air|and that|and that 's|at my|call|can|can i|convenient|day and i
    6:do ?|do you have|final|i|i 'd|i 'll come|i got|if you 're|in @ or|in on @|in the week|let 's|let me
    6:no excuses|of #|okay ?|phone|place|quiet|set|so|then ?|there on|together|turn|turn up|twice|week
    6:when are you|when would|whether|wins|won't|wondering|works|you name|一面|了 .|他在|别再|半
    6:可以|合适|商量 ,|在 ?|在不|安排|就 @ ,|当面|必须|忙 ?|拜访|是开|现场|看
    6:看您|等|等您|行吗|行吗 ?|见一面|访|过来|适|都行 .|量 ,|问 # 再|须
    5:# 's|# or the|# 再打|'ll come|'ll turn|'ll turn up|'m coming|'s|'s work|, @ 还|, 就这|, 行
    5:, 那 @|. @|@ , 就|@ , 您|@ , 要|@ be|@ can you|@ if|@ or @|@ or not|@ or the|@ would you|^ @ at
    5:^ a|^ could we|^ give|^ give me|^ i 'm|^ i was|^ is there|^ you name|^ 就|^ 您 #|^ 您几|^ 您定
    5:^ 我不|^ 要不|^ 近|^ 近期|a visit|after the holidays|all those|an|and tell|and tell me
    5:are you fixed|around it|arrange|at all|at your place|call back|come in|convenient ?|day is|day to
    5:days are|deal|for a|for you ?|have i got|holidays ?|how does|i 'll turn|i 'm coming|i can|i was
    5:i won't|in on|job|just name|least|make it|may i|meeting ?|mind|name a|name a time|next|nothing
    5:on site|or @ ?|or nothing|out|page|right ?|round|say when|should i|show|site ?|suit|the deal
    5:the holidays|the holidays ?|those is|time and i|times|to come|we|what does|when could|with your
    5:won't take|you ?|you be|you both|you fixed|you have|you say|you say so|you see me|一件事|上门
    5:不 ?|个日|个日子|以|们能|你|候|几时|别|别找|十|告诉我|呗|呗 ,|周|哪会
    5:哪会儿|啥|啥时|啥时候|在|在不在|子|定 .|就 @|就算|您什|您什么|您几|您几点
    5:您有|您看|我了 .|我就行|找|报名|拜|挑|挑个|挑个日|接|方|时间由|有没
    5:有没有|来 .|来签|由|的话|看看|碰|秒|算|给我|绝 , @|要么|诉我|诉我就|说 , 您
    5:里 ,|钟|间您|间由|间由你
    4:!|# be|# or|# 再|# 来|# 没|'ll fit in|'m|'s entirely|'s entirely up|'s find|'s find a|'s get
    4:'s get together|'s your|, @ 或|, @ 打|, 不来|, 好吧|, 您开|, 成|, 我来|, 我随|, 来
    4:, 要|, 问完|. 我|@ before|@ free|@ would|@ 吧|@ 吧 ,|@ 带着|@ 我|@ 或|@ 要|@ 见 .
    4:@ 还是|^ how about|^ how does|^ how soon|^ i can|^ might|^ name|^ on|^ one|^ there 's|^ 别|^ 咱
    4:^ 您一|^ 报|^ 约|^ 要|a date|a meeting|a quiet|after|after the|agree|all|all right|anything but
    4:anything but @|are you|are you coming|are you usually|around you|at some|at some point|be at
    4:be at the|be there on|best|board|builders|but @|by phone|calendar|can do anything|check the|choice
    4:coffee|come in @|coming on|coming on @|could you see|date|date ?|distance|do anything|do anything but
    4:does|does it ease|easier|entirely|entirely up|entirely up to|find a|fit in|fix|free ?|get something
    4:get something in|get together|give me|got that right|have i|holidays|hour is|how soon|how soon could
    4:i 'm|i book|i call|i ring|i wouldn't|in and|is it @|is there #|is there a|it 's entirely|it ease
    4:it ease off|it right ?|it won't|just|knock|least busy|let 's find|let 's get|let the|like that
    4:like that i|me @|me which|meet ?|meet up|my treat|name the time|not at|office|office ?|on @|other
    4:over at|over at @|part of the|person|pick #|quietest|round @|say|see|side|sit|sit down|so @ barrow
    4:so come|so when|some point|something in|something in the|soon could|take|tell me|ten minutes
    4:that works|the board|the distance|the kids|the sample|the time|the two|then wait|there #|there a
    4:time to|to|to reach|to you|treat|try you|twenty|usually|usually in|usually in the|want|want your
    4:we fix|we get|we get something|what does your|when does it|which part of|will you|you coming|you i
    4:you i 'll|you in|you usually|you usually in|your calendar|your choice|一个 .|一件|一天 ?|一般
    4:一面 ?|上 ,|不接受|个 .|么 @ ,|五|以吗|以吗 ?|们上|们上门|会 ,|会 , 您|会计
    4:作|作废 .|儿|先发|公室 ?|再不|再打 ,|几|到底 #|前咱|务|十五|半小|半小时
    4:去您|受|口|口就|可以吗|合适 ?|吧 , 我|商|商量|在办|在办公|在家 ?|坐坐|天 ?
    4:好吗|好说|子 , 我|子就|定|定时|定时间|室 ?|家 ?|就是 .|就算了|尾|师|底 #
    4:废 .|开口|开口就|得了|您 ,|您 @ 带|您 @ 要|您去|您开|您挑|您方|您方便|您来
    4:您说|想约|我 # 来|我上门|我不|我不接|我个|我了|我们上|我到|我来|我随时
    4:打 ,|打扰|扰|找您|抽|拒绝 ,|放|时候|时间 ,|时间好|时间您|是 #|是 @ 不|是周
    4:是通|有空吗|来一|点|点到|点到 .|点在|点在办|点来|点来 .|瞅|碰一|碰一下
    4:空吗|空吗 ?|等他|答 .|算了|算了 .|约他|给我个|绝 ,|般|般几点|茶|要不|要是
    4:计|谈|跟我|躲|过|过来 .|适 , 我|适 ?|选|选一|那 @|量|间 , 我|间好|鸽|鸽子
    3:# a|# better|# better for|# 在|# 您|# 最|# 有|# 有空|# 松|# 没那|# 要|'ll send our|'re busy
    3:'re not|'s a good|'s corrected|'s fixed|'s got|'s meet|'s not for|'s out|'s the|'s the best
    3:'ve booked|'ve cancelled|'ve got @|, @ 见|, 一次|, 不许|, 两个|, 会|, 保|, 保单|, 别再
    3:, 别找|, 到底|, 十五|, 多一|, 就|, 您一|, 您来|, 您说|, 成吗|, 我把|, 我早
    3:, 我是|, 我让|, 时|, 时间|, 看您|, 等|, 行吗|, 要么|, 过|, 这事|, 这回|, 这是
    3:, 那|, 问|@ 's|@ , 好|@ , 这|@ after|@ and|@ and no|@ and nothing|@ before you|@ good|@ how|@ i
    3:@ if that|@ is that|@ look|@ mind|@ mind if|@ no|@ or you|@ shall|@ shall i|@ to|@ what|@ what 's
    3:@ will|@ will you|@ would that|@ 一起|@ 也|@ 他|@ 带家|@ 必|@ 必须|@ 怎|@ 怎么|@ 您不
    3:@ 您必|@ 您要|@ 或 @|@ 打 ,|@ 有|@ 来|@ 的体|@ 给我|@ 行|@ 见|^ # 您|^ @ @|^ @ barrow
    3:^ @ 一|^ @ 到|^ @ 或|^ a contact|^ after|^ are|^ if you|^ is @|^ my diary|^ one page|^ our list
    3:^ shall|^ so @|^ stop|^ suppose|^ suppose i|^ we 've|^ what|^ what day|^ what did|^ what does
    3:^ when could|^ you 'd|^ you can't|^ you need|^ 会|^ 周|^ 咱们|^ 您下|^ 您什|^ 您挑|^ 您给
    3:^ 您都|^ 我 @|^ 我想|^ 被|^ 要么|a better|a call|a call ?|a coffee|a coffee at|a contact
    3:a contact added|a minute|a person|a time and|about a|added|added is|added is not|again i|altogether
    3:an appointment|an appointment ask|and i don't|and if you|and nothing|and nothing more|and see
    3:and sign|answer i 'll|answer the|anyway|appointment ask|appointment ask which|are #|are you about
    3:are you both|are you free|are you least|are you next|ask which|ask which day|at @ before
    3:at the showroom|at your|average|be @|before|before christmas|before christmas ?|behind the
    3:behind the times|better for|better for you|between|biscuits|book|busy|by ?|call ?|calling|can do
    3:can't keep|can't stop|canteen|catch|catch you|chance|christmas|christmas ?|coffee at|come and see
    3:come by|come to you|contact|contact added|contact added is|corrected|could i|couple of
    3:couple of weeks|dates|day could|day for|day to ring|day works|day works best|days on|days on average
    3:deadline|diary #|diary # ?|director|do things|do you say|dodging|dodging me|dodging me @|does that
    3:does the|does your week|don't let|don't let me|don't want|drop|early|early #|first|first interview
    3:fixed #|for|for a call|free at|gap|gets|give me #|given|got @|half of|have half|have half an
    3:hear that you|hectic|hectic for|helped|here @|here @ or|hold the|how 's|how about it|i 've booked
    3:i can do|i come and|i don't want|i get|i got that|i put you|i won't hold|if|if it 's|if that|if you
    3:in ?|in @|in the|in the diary|interview|is behind|is behind the|is gone|is it|is not|is not an
    3:is open|is that all|is there|it 's corrected|it again|it out|it right|it through|it twice|join
    3:journey|keep|keeping|late ?|left so|less|let 's meet|let me down|list is|look|look at|look at @
    3:look like|look like ?|looking after|lose the|lose the discount|luck|may i come|me|me again|me and
    3:me on|meet before|meet before christmas|mind if|mind if i|minute|minutes on|more excuses|my diary
    3:naturally|naturally when|next couple|next couple of|nine days|nine days on|no|no more excuses|not
    3:not an|not an appointment|not for you|nothing i|nothing more|of the day|of weeks|of weeks ?|okay to
    3:on @ ?|on @ i|on average|on your|one ?|one page|one page @|one word will|or @|or i 'll|or late
    3:or late ?|or never|or not|or the pay|or you|other side|our|our list is|page @|parents|pay ?|person to
    3:plan|point|pop|properly|reply|ring you ?|sample|say so|says|see me ?|see you @|send our|set up
    3:set up a|should i ring|show you|sign by|so @ and|so i can|so thank|so thank you|somebody else
    3:soon what|sorry it|sorry it 's|spare|stop|straight to|suit you|suppose i|swing|swing by|take no for
    3:talk it|talk it through|that all|that all right|that the|that you|that you can't|the #|the branch
    3:the dates|the diary|the flat|the line|the month|the next couple|the other|the other side|the pay
    3:the pay ?|the showroom|the time and|the times|they say|those|to @|to hear|to hear that|to join
    3:to join ?|to plan|to read it|to ring you|try|try it|try you again|twenty minutes|up a|up for
    3:up to you|want to|want to hear|we meet before|week look|week look like|weekdays|weeks|weeks ?
    3:what 's a|what 's your|what did|when 's|when can|when can i|when do|when do things|when they
    3:when would be|when you 're|which day to|whichever|will do|with either|won't hold|word will
    3:word will do|works best|would @ be|would you have|wouldn't|you 're busy|you 're not|you 've cancelled
    3:you and your|you back out|you by|you free|you have half|you in ?|you least|you lose|you need to
    3:you next|you one|you say ?|you stop|you tell me|your own|your place|your week|your week look|yours ?
    3:一|一次|一次说|一般几|一起吃|上 .|上门 .|下 .|下午|下回|下来谈|不到|不想
    3:不成|不成怎|不打|不打扰|不接|不给您|不许|不许再|两个时|个座|个点|么 @
    3:么就|么忙|么忙 ?|么退|么退 ,|么都|之前您|了再|了我|事就|人了|什么都|他
    3:他答|以吧|以吧 ?|们|件事|会|作废|你们|倒|候打|候打给|候能|元|元旦|免费
    3:免费的|全|全 .|再推|几号|别人了|别找理|到 @ ,|到我|前您|午|半段|占|去您那
    3:口气|口气 ?|叫|叫随|叫随到|可|可以吧|可别|可就|吃|吃个|合适 ,|后期|后期限
    3:吗 ? 我|听吗|听吗 ?|呢 ,|咱们|回可|圈|在家|在的|场|坐 .|坐下|坐下来|声 , 我
    3:多一|头|好 , 还|好了再|子了|子了 ,|完等|完等他|家人|家人来|对的|就作
    3:就作废|就别|就给别|展厅|工|带家|带家人|带着|应该|应该的|店里 ,|弃|弃了
    3:当您放|得上|怎么退|您 # 没|您 , 行|您下|您不到|您必|您必须|您想让|您挑个
    3:您放|您放弃|您比|您看 #|您选|想约您|成 ,|成吗|成吗 ?|成怎|成怎么|我上
    3:我不是|我到周|我办|我就|我想|我想约|我早|我早点|我时|我时间|我留个|我让
    3:我过去|我这就|我随叫|打扰 ?|打电|打电话|打算|打给|打给您|扣就|扰 ?|找理
    3:找理由|折扣就|拜访一|挑时间|接您|接您 .|推 .|收不|收什|收什么|放弃
    3:放弃了|放我|日子 ,|旦|时候打|时候能|是 .|是 @ 好|是 @ 打|是跟|最不|最后期
    3:有 ,|期限|来一趟|来吧|来吧 ?|来我|来我们|来谈|板|板 .|柜|柜台|次说|次说全
    3:段|气 ?|没了 .|没意|没意见|没那|没那么|清|点 ?|理找|理找您|用 ,|留个
    3:留个座|的 , @|的体|的多|看 #|看几|看您 .|着点|知您|空出|空出来|算 .|约个
    3:约您|约见|经理找|给您比|给您留|给我留|者 @ ,|耍|耍我|聊 ,|肯|能见|般几
    3:要么 @|要是不|讲|许|许再|访一|访一下|该|该的|该的 ,|说 ,|说一声|说什
    3:说什么|说全|说全 .|说忙|说忙 ,|费的|赏|起吃|起吃个|边都|过了您|还是 #
    3:还是等|这两|这事|这回|这回可|这就|这是|这阵|这阵子|退|退 , 一|适 ,|选一个
    3:通知|通知您|那么忙|那儿|都不给|都可|都可以|都在|都在 ?|都在家|都放|里
    3:错过|门 ,|门 .|门拜|门拜访|问完|问完等|闲|间 ,|间您说|阵|阵子|随到|随到 .
    3:随叫|随叫随|随时
    2:# #|# , 您|# that|# would|# would you|# 不|# 在 ?|# 您能|# 来 .|# 来 ?|# 碰|# 碰一|# 能松
    2:# 见|# 见 ?|'d|'d be the|'d better|'d come|'d want|'d want your|'ll check|'ll check the
    2:'ll have the|'ll work|'m at|'m going|'m not asking|'m telling|'m telling you|'re coming|'re free
    2:'re happy|'re right|'re run|'re run off|'s @ or|'s a valid|'s hard to|'s how|'s how it|'s meet up
    2:'s natural|'s off|'s one unit|'s start|'s start with|'s that ?|'s too soon|'s your week|'ve only just
    2:, @ 也|, @ 他|, @ 呢|, @ 行|, 使|, 免|, 免费|, 别|, 别的|, 十|, 可|, 吃|, 吃亏|, 多
    2:, 好不|, 好吗|, 定|, 得|, 您哪|, 您接|, 您看|, 您能|, 您跟|, 想好|, 我到|, 我可
    2:, 或|, 挑|, 挑个|, 是 #|, 没问|, 王|, 白|, 给|, 给您|, 能不|, 茶|, 要不|, 这个
    2:, 那 #|, 那什|, 除|. 登|? @|? give|? give me|? 您|? 我一|? 我过|? 来|@ , 别|@ , 可
    2:@ , 来|@ @ ,|@ @ 您|@ after the|@ and bring|@ and we|@ any|@ are|@ are you|@ at|@ barrow with
    2:@ can i|@ could|@ does|@ does that|@ free ?|@ how 's|@ how does|@ i 'm|@ if you|@ just|@ my treat
    2:@ nothing|@ or i|@ sound|@ take|@ then ?|@ which|@ with|@ with the|@ work|@ 一|@ 不来|@ 也成
    2:@ 他在|@ 呢|@ 呢 ?|@ 在|@ 好还|@ 您再|@ 我带|@ 我当|@ 我都|@ 打 ?|@ 打给|@ 方
    2:@ 方便|@ 是最|@ 有个|@ 来我|@ 行吗|@ 要是|@ 过|@ 过去|@ 还|^ # #|^ # are|^ # 能
    2:^ @ can|^ @ does|^ @ how|^ @ 带|^ @ 是|^ @ 有|^ @ 来|^ @ 给|^ @ 还|^ are #|^ choose|^ could
    2:^ does @|^ everybody has|^ i|^ i could|^ if @|^ is|^ just|^ just say|^ keep|^ last|^ last chance|^ no
    2:^ sorry i|^ take|^ take your|^ the budget|^ there|^ what 's|^ when would|^ which day|^ which part
    2:^ why not|^ would @|^ you 've|^ you owe|^ you pick|^ you set|^ 两个|^ 什|^ 什么|^ 傻|^ 全看
    2:^ 半|^ 半小|^ 怎|^ 怎么|^ 怕|^ 您想|^ 您慢|^ 您爱|^ 您说|^ 放|^ 最|^ 最后|^ 过年
    2:a|a better time|a gap|a gap at|a good day|a leaking roof|a quick|a slot|a trial|a valid|about it ?
    2:after ?|again|all right ?|all right with|an answer|an hour spare|and bring|and bring your|and have
    2:and have a|and hear|and if|and look|and look at|and no|and no more|and see you|and show|and show you
    2:and we 'll|and you don't|and your wife|another|another excuse|any chance|any of|any point|any use
    2:any use to|anyone would|appointment|are|are we|are we meeting|around ?|asking i|asking i 'm|at @ ?
    2:at @ if|at @ would|at any point|at the job|average barrow|back @ barrow|back at|back at @|back out
    2:bag|barrow fifteen|barrow fifteen minutes|barrow i|barrow i 'd|barrow with|be convenient|be easier
    2:be here|be okay|be the one|be there ?|before the|best ?|better time|boss|branch|budget|budget isn't
    2:burned|burned once|busy ?|by|by on|by on @|call at|call at @|call you @|can i come|can i show
    2:can spare|can we meet|caution|change over|clinic|come @|come and look|come by @|come to|comes before
    2:coming or|concern about|concern about the|contract in|could we sit|could you both|day #|day could you
    2:day should|day which|deal 's|decided|demo|deposit|diary ?|discount|do @|do @ ?|do that|does @ sound
    2:does @ work|don't care|don't care about|don't see|don't see me|don't want a|door on|door on @|down ?
    2:down on|down on @|drop by|drop in|each other|early or|ease off|ease off ?|easier ?|either|end
    2:engineer|enough time|ever|everybody has|explaining|explaining it|figures ?|finance|find|find a time
    2:first as|first half|first half of|fixed for|flat|foot|for @ ?|for @ and|for a quick|for an answer
    2:for barrow|for twenty|for twenty minutes|for what|forget about|forget about the|four|four times now
    2:free for|gap at|gap at @|get it what|get started|give it|give you|go through|go through it|goes to
    2:gone @|gone @ or|good ?|good day|good day for|got it right|got that|got to|half an|half an hour
    2:half of #|hard to|harvest|have any|have the|have to turn|hear|hear another|hear another excuse
    2:hear how|hear how stretched|hear it|hear that|hear what|hear what you|hour on|hour spare|how 's @
    2:how 's that|how about @|how does @|how does that|how it is|how stretched|i 'd come|i 'll work|i 'm at
    2:i 'm going|i 'm telling|i brought|i call you|i came|i catch|i come by|i could|i give|i give it
    2:i got the|i hear how|i knock|i knock ?|i meant|i pop|i put|i show|i show you|i take it|i try you|if @
    2:if @ 's|if i brought|if i knock|if that 's|if you can|in|in # ?|in my|in my bag|in peace|in the next
    2:in the office|in the shop|instead|is|is #|is @|is @ any|is @ free|is good|isn't|isn't the
    2:isn't the time|it 's @|it 's hard|it 's not|it or|it or not|it properly|it properly ?|it snappy
    2:it to the|it what|it what day|it you|it you don't|job to|join ?|just opened|just to|kettle|kettle on
    2:knock ?|last chance|late|later|leaking roof|least busy ?|leave|leave you|leave you in|lesson
    2:let 's start|like it|like it or|like you|look at the|make|make @|make it @|make it snappy|may|me @ so
    2:me a|me down|me on @|me when you|meant|meet up you|meetings|minutes ?|minutes @|minutes for
    2:minutes in|minutes on @|my bag|natural|need a|need to decide|never|new year|next door on|no contract
    2:no for|no for an|no more|normally|not asking|not asking i|not for|nothing 's|nothing signed|of it or
    2:of the|of the week|of this|of you|off and|off your|off your feet|on|on @ and|on @ mind|on @ would
    2:on average barrow|on the phone|on the table|once|once and|once it|one of|one unit|one unit left
    2:one you|only just|opened|or #|or i|or no|or the|or the second|or your|our engineer|our list|over
    2:over the phone|owe|owe me|owe me a|own staff|papers on|part of|pay|peace|pencil|pencil me
    2:pencil me in|phone ?|phone again|pick the|picture|place and|plain|plans|point #|point ?|promised me @
    2:properly ?|put the|put the kettle|put you|questions|quick|quiet ?|quieter|reading|right with
    2:right with you|ring|roof comes|run off|run off your|sake|say ?|say @|second|security|see it|see me on
    2:see you ?|sensible|set the|shall i call|shall i put|shall we get|shop ?|short|should|should i call
    2:show you on|show you the|sit down ?|slot|snappy|so caution|so how|so how about|so much|so put
    2:so would|so would @|someone else|sometime #|sorry i|sound|sound ?|spots|staff|stalling|stalling and
    2:start with @|started|stretched|suit ?|suit you better|suit you for|surely you can|swing by the
    2:take it|take your time|talk then|talk then ?|tell|tell me which|telling you|thank you barrow
    2:that 's fine|that 's how|that 's the|that be|that i|that isn't|that right ?|that suits|the best
    2:the budget|the budget isn't|the car|the demo|the deposit|the discount|the figures ?|the first half
    2:the job|the kettle|the kettle on|the next|the office ?|the others|the phone again|the plans|the rate
    2:the reading|the shift|the shop ?|the work|the worst|the worst of|then|there # that|there 's a|there @
    2:things|three papers|three papers on|through it|through it properly|till|till you|time #|time suits
    2:time would|times now|to @ so|to come to|to decide|to first|to look at|to make|to make it|to measure
    2:to read|to see it|to somebody|to someone|to someone else|to turn|to your|to your boss|too soon
    2:twenty minutes @|two times|unit left|unless|unless you|until you agree|up ?|up @|up @ i|up on your
    2:up to|up you|up you say|use to|use to you|valid|visit ?|want a|want a second|want to see|we 've
    2:we find|we find a|we look at|we meet up|we meeting|we meeting ?|we see|we sit|we sit down|were burned
    2:what day could|what day is|what does the|what time suits|what time would|whatever|whatever you
    2:when 's a|when are we|when could i|where|whether you like|which part|why not|will|with @|with @ how
    2:with nothing|with you ?|won't hear|work around|work or|worry the|worst of|would @ after|would be
    2:would that|would that be|would you be|would you see|year|year ?|year end|yet|you|you 'd better
    2:you 'd want|you 're|you 're coming|you 're free|you 're right|you 're run|you 've|you again
    2:you again at|you agree|you back|you barrow|you be able|you better|you can spare|you coming or
    2:you don't care|you don't see|you enough|you enough time|you ever|you feel|you for a|you four
    2:you four times|you get started|you have any|you in peace|you least busy|you like|you like ?
    2:you like it|you make @|you missed|you need a|you on the|you open|you owe|you owe me|you pick
    2:you say when|you see|you set|you set the|you so i|you talk|you tell|you were burned|you what|your
    2:your boss|your concern about|your day|your own staff|your pick|your site|your team|一下 .|一句话
    2:一圈|一声 ,|一天|一天里|一次机|一次见|一点 ?|一趟|一趟 ,|三五|上 , @|上您
    2:上您公|上我|上报|下 ,|下 , 您|下午好|不 @ ,|不上 ,|不候|不候 .|不在 ,|不忙
    2:不忙 ?|不退|不退 .|两周|个价了|个准|个大概|个钟|个面 ?|个饭|么|么收
    2:么时间|么样 ?|也在|也在场|也太|也成|也行|也行 ,|了 , 别|了吧 ,|了您还|了算
    2:了算 .|事情|亏的|亏的是|些 ?|人了 .|人少|他在吗|他把|们工|们工程|们总
    2:们能约|价了 .|会儿|位什|位什么|位置|体|体检|何|何 ?|作日|你们总|使|使得
    2:使得不|便 ?|便吗|便接|便的|便的话|保单|候合|候合适|候收|候有|候碰|候能见
    2:傅|傅 .|儿到|儿行|先到|免|全看|全看您|公|公室|内|再不见|再打电|再来
    2:再跟我|几位|出来|出来 .|出门|出门 ,|分公|分公司|分钟吗|划|利率|别再跟
    2:别想|到 , 不|到 , 您|到 .|到场|到场 .|到您店|到这|办公|办公室|午好|半个
    2:半天来|单我就|卦|厅|去分|去分公|去坐|去现|去现场|去看|变卦|叫上|叫上 ,
    2:吃个饭|吃亏|吃亏的|后一次|后就|吧 , @|吧 ? @|听听|告|告诉|呢|周都|咱们能
    2:咱见|咱见一|哪一天|哪几个|哭|回了|团|在吗|在吗 ?|在店|在店里|地 ,|场 .
    2:声 ,|多 ,|大事 ,|天上|天内|天里|头聊|好了告|好吗 ?|好吧 ?|好安|好安排|好约
    2:好约 ?|如何|如何 ?|子 ,|子都|字 , @|字 .|字签|字签了|孩子来|安排一|室|小时
    2:小时吗|就|就天|就天天|就当您|就成|就没了|就给|就行 .|就订|工作|工作日
    2:工地|工地 ,|己 ,|师傅|师傅 .|带您|带您去|带方|带方案|年前|年的|店里|废|座
    2:开 ,|当|当您|当面说|得不 ?|得商|得商量|得来|心也|心也太|怎么收|怕数
    2:怕数据|您 .|您一般|您倒|您后|您哪|您哪会|您哭|您哭都|您定 .|您慢|您慢慢
    2:您排|您接得|您是 @|您本|您没|您爱|您留|您的人|您算一|您给|您给个|您能来
    2:您自|您自己|您要是|您还有|您这样|您那儿|惠就没|想 ,|想 , 想|想好|想好了
    2:想让|慢想|慢想 ,|慢慢|慢慢想|成不|我 @ 过|我一次|我一起|我个准|我个时
    2:我们工|我先到|我再|我可就|我就当|我带方|我当|我当面|我接|我是|我留
    2:我让师|我过|我都|我都行|或|或 @|或 @ ,|或者 @|房顶|手边|打过去|找你|找你们
    2:找您 ,|找您 ?|把字|把字签|抽半|抽半天|拖|拖 ,|挑时|挪|挪到|据|掐|排|排上
    2:排得|排得开|接受|接得|推|数据|方便 ?|方便吗|方便接|方便的|早点|时候合
    2:时候收|时候有|时候碰|时再|时再打|时吗|时吗 ?|时说|时间吧|明会|明会 ,
    2:是 @ 在|是不来|是大|是大事|是找您|是最|是最后|是等|是这阵|月里|有|有 #
    2:有 , 您|有位|有变|有变动|有吧|有空档|本人|机会|机会 ,|来 , 看|来 , 过|来个
    2:来听|来看|来看看|松口|松口气|松快|档|档 ?|检|欠|欠我|次|次机|次机会|次见
    2:次见面|欢|没安|没安排|没得|没有 #|没用|没用 ,|没这个|没问|没问题|泄|测
    2:添乱|清闲|清静|点不|点头|点头 ,|爱|率|王老|王老板|理由|理由 .|瓜|用 , @
    2:用您|由 .|由你|电话 @|白天|的 .|的不|的体检|的多 ,|的多 ?|的打|的打算
    2:的时间|的是您|的话 ,|的话我|看您 ,|着 ,|着 , 您|着孩|着孩子|硬|确实|碰个
    2:碰个面|空档|空档 ?|等您 .|签 ,|签了|签了 ,|签字|签字 .|算 ?|算一|算怎
    2:算怎么|约上 ?|约个时|给|给别|给别人|给您排|给您算|置|置 ,|老板|者 @|聊 ?
    2:聊聊|聊聊 ,|聊聊 ?|肯定|能不能|能到|能安|能安排|能当|能松|能松口|能约
    2:能让|腾出|自己 ,|行 , 您|行 . 再|行 . 谢|行我|行的|行的话|要再|要再不|要您
    2:见 ?|见一次|见面|见面 ?|让|让他|让师|让师傅|让我 #|讲 .|讲讲|试听|试驾
    2:试驾 .|话 @|话 @ 打|话我这|说了算|说明会|说来|请您|课表|谁都|谁都有|费的 .
    2:跑 ?|跟|车 .|转|转转|轮|边一|过了|过去 ,|过年|过年前|这么难|这单|这次|退 ,
    2:退 .|选 @|通|那 #|那么|那什|那什么|那边一|都|都不想|都有 ,|都没|都满|都行 ,
    2:里转|里转转|量 .|钟吗|钟吗 ?|门 , 还|门了|门了 .|问 #|问了|问题吧|间 , 您
    2:间吧|间吧 ,|限|随时说|静|面 ,|面说|顺|须到 ,|题吧|题吧 ?|驾|驾 .
    1:# and|# are|# are you|# is|# is fine|# of|# or #|# that 's|# the|# work|# work ?|# 之|# 之间|# 初
    1:# 前|# 合|# 合适|# 在家|# 得|# 得闲|# 您是|# 您有|# 我来|# 抽|# 方|# 方便|# 清
    1:# 能给|# 能见|# 还|'d bring our|'d like|'d like to|'d love|'d love to|'d meet|'d meet you
    1:'d sooner|'d sooner hear|'ll bring a|'ll bring the|'ll come to|'ll keep|'ll keep it|'ll phone
    1:'ll post|'ll post you|'ll send|'ll try you|'m free|'m free at|'m giving|'m giving your|'m in
    1:'m in your|'re between|'re driving|'re driving so|'re in|'re on your|'re sceptical|'re used
    1:'re used to|'s a bad|'s a better|'s a fair|'s a hard|'s a lot|'s convenient|'s done ?|'s down|'s hard
    1:'s make|'s make it|'s okay|'s one|'s only|'s only fair|'s only right|'s put|'s still|'s that
    1:'s that busy|'s your loss|'s yours|'ve @|'ve a|'ve been|'ve been messed|'ve every|'ve every right
    1:'ve just|'ve just come|'ve left|'ve never|'ve never met|'ve only|'ve told|'ve told my|'ve woken
    1:'ve woken you|, @|, @ 孩|, @ 方|, 一样|, 三|, 上|, 上去|, 不|, 不收|, 不然|, 不要
    1:, 中|, 什|, 什么|, 俺|, 几|, 刚|, 刚才|, 千|, 千头|, 叫|, 听您|, 地址|, 备|, 备注
    1:, 大|, 小|, 小心|, 就问|, 年|, 应|, 应该|, 当|, 当面|, 心|, 心里|, 忙|, 您 #
    1:, 您二|, 您什|, 您再|, 您听|, 您圈|, 您定|, 您家|, 您心|, 您忙|, 您点|, 您的
    1:, 您等|, 您给|, 您自|, 您要|, 您辛|, 您选|, 您那|, 您防|, 想|, 想约|, 成不|, 我
    1:, 我再|, 我等|, 我过|, 或者|, 房|, 房子|, 打|, 折|, 折扣|, 抢|, 接|, 接着|, 早
    1:, 早晚|, 是我|, 最|, 最后|, 有问|, 来不|, 理解|, 电|, 电话|, 痛|, 痛快|, 看|, 真
    1:, 真对|, 等他|, 等您|, 行吧|, 见面|, 赶|, 跟您|, 过了|, 过期|, 还是|, 这份
    1:, 这次|, 这通|, 选|, 选一|, 那您|, 都|, 错|, 错过|, 顺|, 顺道|. 他|. 先|. 再
    1:. 再见|. 对|. 怎|. 怎么|. 总|. 总机|. 您先|. 我 @|. 我再|. 电|. 电话|. 看|? i 'd
    1:? if|? 想|? 说|? 骗|? 骗谁|@ , 哪|@ , 年|@ , 方|@ , 时|@ , 最|@ , 痛|@ , 赶|@ , 选
    1:@ , 都|@ and another|@ and don't|@ and if|@ and on|@ and show|@ any good|@ anyway|@ barrow barrow
    1:@ be a|@ be all|@ be better|@ could i|@ could you|@ do|@ do ?|@ don't|@ don't bother|@ going|@ i come
    1:@ in|@ instead|@ instead ?|@ is|@ just to|@ my|@ okay|@ once|@ once it|@ or at|@ right|@ right ?
    1:@ so don't|@ suit|@ suit you|@ take your|@ ten|@ ten minutes|@ then if|@ to begin|@ too|@ when
    1:@ which do|@ which would|@ work ?|@ work for|@ your pick|@ 不是|@ 两|@ 两位|@ 也行|@ 关
    1:@ 关门|@ 到您|@ 去您|@ 可|@ 可就|@ 好|@ 孩|@ 孩子|@ 您来|@ 您看|@ 成|@ 我上
    1:@ 我先|@ 我到|@ 我去|@ 我在|@ 我正|@ 打好|@ 打来|@ 是|@ 有人|@ 看|@ 看 ,|@ 行不
    1:@ 视|@ 视频|@ 路|@ 路过|@ 这|^ # 初|^ # 抽|^ @ and|^ @ my|^ @ 去|^ @ 和|^ @ 开|^ @ 成
    1:^ @ 方|^ a leaking|^ a little|^ budgets|^ can i|^ do i|^ don't be|^ everybody|^ everyone
    1:^ everyone else|^ fair|^ fair point|^ honestly|^ how 's|^ how would|^ i 'll|^ i appreciate|^ i won't
    1:^ is the|^ it is|^ it sounds|^ might @|^ money|^ money 's|^ my|^ my manager|^ no pressure
    1:^ nobody likes|^ not the|^ oh you|^ only a|^ phone|^ phone or|^ surely|^ surely you|^ thank
    1:^ thank you|^ that sounds|^ there are|^ waiting|^ we 'd|^ we have|^ what about|^ when 's|^ when are
    1:^ which of|^ with|^ would #|^ would the|^ you 'll|^ you must|^ you promised|^ you want|^ you were
    1:^ 一天|^ 一年|^ 三|^ 不想|^ 不来|^ 两|^ 买|^ 事|^ 人|^ 今|^ 今年|^ 先|^ 先看|^ 全
    1:^ 冒|^ 冒昧|^ 别磨|^ 别跟|^ 可以|^ 听着|^ 听见|^ 啥|^ 啥时|^ 天|^ 天天|^ 家
    1:^ 家里|^ 年|^ 年底|^ 开|^ 微|^ 微信|^ 您倒|^ 您刚|^ 您啥|^ 您怕|^ 您总|^ 您正
    1:^ 您还|^ 我问|^ 房|^ 房顶|^ 找|^ 找个|^ 把|^ 接|^ 有|^ 有没|^ 没|^ 画|^ 画册|^ 看
    1:^ 看您|^ 真|^ 知|^ 知道|^ 老|^ 老人|^ 能|^ 能不|^ 被人|^ 被坑|^ 记下|^ 试|^ 试的
    1:^ 过|^ 这事|^ 那我|a bad week|a big|a colleague|a cup|a cup of|a customer|a fair|a fair worry
    1:a free|a good one|a hard|a leaking|a lot going|a meeting so|a minute later|a possibility
    1:a possibility ?|a preference|a quarter|a quarter of|a quick demo|a second|a short|a short visit|able
    1:able to|able to talk|about @|about the|about your|accept|accountant|accountant to|after easter
    1:after you|after you close|again at|again at @|agreed|all #|all ?|all up|along ?|already|already so
    1:an answer i|an hour|an hour #|an hour sometime|an open|an open house|and|and @ are|and another
    1:and don't|and go|and on|and on @|and rightly|and sit|and talk|and this|and time right|and two
    1:and when|and you 'd|and your|answer i|any chance of|any good|any good ?|any time|anything with
    1:anywhere|appreciate|appreciate it|appreciate it 's|appreciate you|are only|are only two
    1:are you around|are you not|are you there|as a|as well ?|ask for this|asked you|asking|at|at @ could
    1:at @ when|at @ which|at all ?|at any|at home|at home ?|at once|avoid|avoid that|avoid that ?|away
    1:away ?|back ?|bad week|barrow and|barrow and i|barrow day|barrow day and|barrow i 'll|barrow rang
    1:barrow twenty five|be a|be a possibility|be able|be able to|be any|be any use|be better ?
    1:be convenient for|be easier for|be good|be happy|be happy with|be interested|be kinder|be okay ?
    1:be on your|be out|be out of|be quieter|be quieter ?|be the|be there @|be there at|be wary|been messed
    1:been messed about|before you|before you open|begging|begin|begin with|begin with ?|best for you
    1:better ?|better on|better on @|better time to|bless|bless you|board hasn't|booklet|both at home
    1:both on|both on the|bother|break|bring our|bring your|broke|brought|budgets|builders in|building
    1:business partner|buy you|buy you a|by any|by at @|by the|call @|call after|call and|call on|call on @
    1:call you back|can always|can find|can find ten|can hear the|can i pop|can i put|can i ring|can manage
    1:can tell|can tell you|can you come|can you make|can't be|cancelled|care about your|chance of
    1:change your|change your mind|choose|clear|coffee @|come along|come by ?|come by on|comes|comes first
    1:coming ?|commit|convenient for|could do @|could i come|could i show|could i try|could we do
    1:could we meet|could we say|could you come|could you find|could you spare|count|counts|couple|cup
    1:cup of|cup of tea|customer|date weekday|date weekday time|day ?|day and|day could i|day for you|day i
    1:day of|day of the|decide @|decide now|demo ?|details|did they|didn't ask|didn't ask for|do|do #|do is
    1:do it|do you reckon|do you tend|does two|don't @|don't be|don't bother|don't tell|don't want another
    1:done ?|down like|down like that|down properly|down with|driving|driving so|drop by ?|early # ?|ease
    1:easier for|easier for you|easier to|easter|eat|else on|end 's|end 's a|every|every right
    1:every right to|everybody|everyone can|everyone else|everyone else on|everywhere|everywhere i
    1:exhausting|expect to|explain to|explain to your|fair point|fair worry|feel|feet|fill it|fill it in
    1:fine with me|first @|fitter|five|five minutes|five minutes ?|for a look|for one|for our|for something
    1:for the fitting|for this call|for this year|for you so|for your own|forgive|forgive me|four times
    1:free @|free and|free at @|free for a|free on|from a|from barrow and|from barrow rang|from me|front of
    1:front of you|full of|funeral|get ten|get that|get that you|get why|give me a|give you another|giving
    1:giving your|go to|going on|going on at|going to be|gone|good one|good you|got|got it|got it ?|got the
    1:guard|guard there|happy|happy to|happy with that|has signed|hasn't|have a|have an|have my
    1:have my name|have ten|have ten minutes|have to come|head|hear it from|hear the|hear the little|hide
    1:hiding|him ?|home ?|honestly|hour #|hour # ?|hour sometime|hour sometime #|house @|how it|how others
    1:how we|how would|how would you|husband|i 'd like|i 'd meet|i 'll keep|i 'll phone|i 'll post
    1:i 'll send|i 'm free|i 'm giving|i 'm in|i 've @|i 've left|i 've told|i 've woken|i agree
    1:i appreciate|i appreciate it|i appreciate you|i bring|i bring the|i buy|i buy you|i can come
    1:i can tell|i come @|i count|i did|i drop|i drop in|i dropped|i expect|i fill|i get it|i get that
    1:i get why|i know the|i know you|i phone|i phone @|i pop in|i take|i try|i try @|i try again
    1:i won't take|if i ring|if it|if you don't|in @ ?|in around|in early #|in for|in for @|in front
    1:in front of|in it|in person|in person ?|in the last|in the middle|in the trade|in what
    1:in your building|in your diary|info|inspectors|inspectors in|instead ?|instead of|interrupt|introduce
    1:is a big|is best|is fair|is fine|is fine with|is free|is he|is on|is on @|is sensible|is so
    1:is there any|is your only|isn't ?|it @ or|it @ then|it all|it away|it back|it back @|it be okay
    1:it first|it first @|it from|it in ?|it is a|it or @|it shall|it shall i|it short|it sounds
    1:it sounds like|it that|it that 's|it to|it too|it which|judge|just come|just come off|just say yes
    1:keep it short|kinder|know what|know when|know you|know you 're|land|last thing|last thing you
    1:later so|leaking|let 's make|licence|like to come|like to drop|likes|likes paying|line that
    1:line that 's|little|little one|longer|look at your|look for|looking for|looks|lose|loss|lot going
    1:lot going on|love|love to|lunch|lunch is your|lunch on|mad|makes|makes sense|manage|manager
    1:manager can't|manager is|may i try|me a time|me half|me half an|me on the|me one|me twenty
    1:me twenty minutes|me where|meet @|meet then|meet then ?|meet you|meeting so|meetings what
    1:meetings what time|messed|messed about|mid|middle|middle of|middle of something|might @|might @ be
    1:mind ?|minute later|minute look|minutes at|minutes at @|minutes for me|money 's|month 's|month end 's
    1:more @ or|move|move it|much can|much can i|my head|my manager|my manager is|my name and|name and
    1:name on|name on it|need is|need to|needs|never met|never seen|next door|next one|next one ?
    1:no pressure|no pressure at|nobody 's that|nobody likes|nobody likes paying|not a minute|not the
    1:nothing to sign|now isn't|number ?|number for|of|of an|of an hour|of our|of something|of tea|of tea ?
    1:of the month|of them|of time|of you ?|off shift|off sick|oh you|okay if|okay if i|on #|on @ can
    1:on @ for|on @ if|on @ just|on @ okay|on @ to|on @ which|on @ will|on at|on me|on the line|on the list
    1:on the road|on you|on your street|once it 's|one call|one is|one of them|one word|only break
    1:only fair|only right|only two|open day|open house|open on|open or @|open up|or @ you|or @ your
    1:or after ?|or are|or at @|or half|or no ?|or three|other trustees|others|out of the|out on|out on the
    1:over the|own|own business|pair|pair of|passing|paying|paying for|paying for something|pencil in
    1:pencil in @|person ?|phone @|phone i|phone or|phone you|phone you @|pick up ?|pictures|pitch|place so
    1:places|places left|please say|plenty|point # ?|pop in|possibility|possibility ?|possible|possible ?
    1:post you|post you the|practice|preference|pressure|pressure at|pressure at all|price is|promised
    1:promised me|quarter of|quarter of an|question ?|quick call|quick demo|quick demo ?|quieter ?|reach
    1:reach you|read it back|reckon|right to|right to be|right you|rightly|ring back|ring once
    1:ring once more|ring you|road|road ?|roof|room in|round on|round on @|round whether|round whether you
    1:run through|run through the|say @ ?|say barrow from|say hello|say hello ?|say the word|say to|say yes
    1:sceptical|second half|see a|see it ?|see you at|seen|send you a|sense|shall i come|shall we ?
    1:short visit|show you ?|showroom|signed|site at|skip|slides|snap|so @ or|so come and|so i 'm|so is
    1:so is it|so when are|some point #|some time|some time #|sometime # ?|somewhere|sooner|sooner hear
    1:sooner hear it|sounds|sounds exhausting|spare ten|spare ten minutes|spoken|squeeze|squeeze me
    1:squeeze me in|staff off|start with|stick|stop hiding|straight|street|suits ?|suits you ?|surely
    1:surely you|table|take your|take your pick|takes a|talk to your|tape|teams|tell you much|ten|ten and
    1:ten minutes for|tend|tend to|than the|than the others|thank|thank you|that 's okay|that 's only
    1:that be okay|that busy|that comes|that comes first|that makes|that makes sense|that sounds
    1:that sounds exhausting|that suits you|that you 're|the @ be|the board hasn't|the booklet|the boss
    1:the days|the details|the figures|the first|the inspectors|the inspectors in|the last thing
    1:the line that|the little|the little one|the middle|the middle of|the next one|the office
    1:the other trustees|the phone i|the second|the second half|the set|the table|the tape|the third
    1:the week ?|the word|them @|them @ or|then if|then if you|there|there 's an|there 's one|there any
    1:there are|there are only|there at|there at @|thing you|thing you need|thirteen|thirty|this call
    1:this price|this price is|this year|time # ?|time for|time place|time right|time right ?|time to come
    1:to # is|to @ ?|to begin|to begin with|to call on|to change your|to come ?|to come and|to come in
    1:to decide now|to drop|to drop in|to explain to|to hear it|to judge|to keep|to say hello|to see
    1:to sign @|to try|to you ?|together ?|took|travelling|trust|trust takes|trustees|try @ ?|try again
    1:try you @|turn down|twenty five|twenty five minutes|twenty minutes at|twenty minutes for
    1:twenty minutes on|twice so|two or three|two places|unclear|understood|until @|until spring|up|us ?
    1:want the|want to explain|want your accountant|want your husband|wary|we 'd|we 'd love|we 'll
    1:we 've got|we 've never|we do|we do @|we go through|we look|we meet then|we pencil|we say|we say @
    1:week by|weekday|weekday time|weekday time place|well ?|went|what|what about|what matters
    1:what would have|when could we|when could you|when does|whether you|which day #|which do|which do you
    1:which of|which one is|whichever you|why you|wife first|with|with the inspectors|with you
    1:with your name|without the|woken|woken you|won't take no|word|work ?|work for|works for|works for you
    1:worst|would #|would @ do|would @ suit|would a|would be convenient|would be good|would have|would the
    1:would the @|would you ?|would you and|would you give|would you mind|would you say|would you turn|yard
    1:yes or|yes or no|yet may|yet may i|you 'd sooner|you 'll be|you 'll have|you 're between
    1:you 're driving|you 're in|you 're sceptical|you 're used|you 've been|you 've every|you 've just
    1:you 've never|you 've only|you 've put|you @|you a call|you a message|you about|you all|you another
    1:you around|you at|you at @|you at the|you be around|you be in|you better on|you broke|you can always
    1:you can manage|you can't|you can't be|you can't stop|you change|you close|you come|you come ?
    1:you coming ?|you could do|you decide|you did|you didn't ask|you don't|you eat|you find|you finish
    1:you free @|you free for|you in for|you in on|you make|you mind|you much|you much can|you need|you not
    1:you on|you open or|you open up|you promised|you promised me|you reckon|you spare|you spare me
    1:you squeeze|you squeeze me|you talk to|you tend|you tend to|you the booklet|you there @|you turn
    1:you turn down|you want ?|you want the|you want your|you were|your accountant|your accountant to
    1:your building|your business partner|your diary|your director|your feet|your husband|your loss
    1:your mind|your name|your name on|your only|your only break|your own business|your place ?
    1:your place so|your rules|your street|your way|一下 ,|一个人|一分钟|一刻|一刻钟|一句 ,
    1:一句周|一周|一周里|一回|一回 ,|一块|一声|一套了|一定|一定得|一年|一本
    1:一样都|一直|一眼 ,|一眼 .|一般 #|一起看|一趟 ?|一躲|一躲不|一面 ,|一页
    1:一页纸|万绪|万绪的|三回了|三次|三遍|上 , 您|上 . 先|上 ?|上去|上去坐|上吗
    1:上吗 ?|上吧|上吧 ?|上就|上就算|上微|上微信|上有没|上说|上门 ,|下了班
    1:下午我|下如|下如何|不上就|不中|不中 ?|不会|不住|不住 ,|不出|不出门|不到 ,
    1:不及|不及 .|不发|不发 .|不在 ?|不多|不多问|不好 ?|不开|不开 ,|不忙呢|不您
    1:不愿|不愿意|不成 ?|不我|不收|不收费|不是理|不是说|不来我|不清|不清 ,
    1:不然|不用|不用 ,|不用签|不算约|不给|不耽|不耽误|不肯|不肯给|不舒|不舒服
    1:不要拉|不要钱|不见我|不谈|不过十|专|东|东都|两个钟|两回|两边|个 @|个人 ,
    1:个便|个便饭|个名|个名额|个备|个字 ,|个就|个就行|个您|个方|个机|个机会
    1:个点 ,|个电|个电话|个话|个钟头|个面|个顾|个顾虑|中 ?|中不|中不中|主意
    1:主意 .|么回|么回事|么定|么定了|么样|么省|么躲|么躲着|么都得|之|之间
    1:之间您|九|九年|也为|也为难|也听|也好|也成 ,|乱|乱 ,|乱 , @|了 #|了 , 什
    1:了 , 我|了 , 是|了 , 真|了九|了什|了什么|了初|了初一|了您|了班|事 ,|事 . 我
    1:事一起|事儿|事多|事得|五 ,|些|产 , 这|产的事|人 , 不|人一|人了 ,|人住|人吧
    1:人商|人商量|人应|人放|人放过|人来|人的时|人聊|人都|今年的|介|他先
    1:以后会|们不对|们做|们公|们公司|们在|们就|们约个|件|价了|份对|优惠就|会 ?
    1:会不|会后|会您|会打|位子|位股|位股东|位那|位那份|位都在|住 ,|住 , @|住院
    1:住院 ,|便不|便不 ?|便些|便些 ?|便接吗|便饭|保险公|信不|信不算|修|俺|俺去
    1:倒是说|候 , 我|候 .|候再|候在|候方|候方便|候都|候都在|借口了|做个|做的是
    1:停|停 ,|停机|傅 ,|傅们|傻|儿打|儿看|儿讲|先|先哄|先哄 ,|先开|先查|先生都
    1:先留|先请|先问|光|全 ,|公司拜|公司是|关门|其|册我|册我给|再不来|再打 .
    1:再打过|再找借|再跟|冒|冒昧|冒昧问|写周|写周经|写在一|写明|写给|凑|凑不
    1:凑不上|几位股|几点有|几点都|出二|出二十|出您|出的|出的那|出门 ?|分钟 ?
    1:列出|列出来|刚|刚才说|刚接|刚接手|初一|初一躲|利|别 .|别再找|别家|别的
    1:别的不|别磨|别磨叽|别跟|别跟我|到前|到前台|到周|到周经|到头|到底|到您公
    1:到我们|到楼|到楼下|到门|刻|刻钟|刻钟 ,|前 ,|前 , 或|前台|前我|剩一|办|办事
    1:办事 ,|加 ,|加上|加上微|十二|十五 ,|十分|十分钟|千|千头|千头万|午我
    1:午我都|半个钟|单 , 不|单位那|单我|占您|占用|卫|去 ,|去 , 行|去一|去合
    1:去合适|去坐坐|去您厂|去拜|去拜访|去看您|去看看|去给|去给您|去讲|去量
    1:参观|参观一|及|及 .|发 .|发一|发一个|发您 ,|发消|发消息|取消 ,|受 ,|受累
    1:变动|口了|口了 ,|句 ?|句周|句周经|句话|句话 .|只|只问|可就没|司拜|司是|叽
    1:吃个便|吃完|吃完饭|合|名 ?|名我|后 , 或|后会|后半|后半段|后放|后放 ,
    1:吗 ? 您|吗 ? 想|听 ,|听一|听听 ,|听您的|听着您|听见|吵|吵醒|吵醒了|呀|周里
    1:命|和 @ ,|和 @ 我|和您|咱们就|咱就|咱就 @|哄|哄 ,|哪个 ?|哪几|哪能|哭都
    1:哭都来|唧|四回|四回了|回 , @|回个|回个电|回了 ,|回事|回事 ,|回去|回我|团队
    1:在 , 还|在一|在一页|在不方|在场 ,|在您厂|在理|在理 ,|在的 ,|地|地址和|场 ,
    1:场看|址和|坐 ?|坐五|坐五分|坐坐 ?|坑|坑过|坑过 ,|坑过一|堵|壁那|士|声 , @
    1:处 ,|处了|备|备注|备注写|多 , @|多 , 还|多问|大事|大概|天 , 我|天天|天来
    1:天走|失|失 ,|头 , 您|头万|头万绪|套了|套了 ,|好一|好一点|好不|好不好|好吧
    1:如|子 , 心|子一|子小|子我|子最|子来|孩子一|安排 ?|安排车|完就停|完工|完我
    1:完我 @|完饭|官|官网|官网 ,|定一|定个|定得|定金|实|实情|实情 ,|客人|客人 ,
    1:客户那|家|家怎|家怎么|家里有|家长|寄一|寄一本|寸|寸 ,|对不住|对得|对得上
    1:对照|对的 .|小心|小心点|少一|就停|就停 ,|就剩一|就取|就取消|就帮|就当
    1:就断|就断的|就是|就没这|就能|就要 ,|就请|就这个|就问|就问一|尺寸|尺寸 ,
    1:屋|工的|工程|工程师|己|己的|己的数|己看着|己走|师傅 ,|师傅们|带一|带一句
    1:带上 .|带孩|带孩子|带过|干活|年 ,|年的钱|年终|广|广电|广电话|应|底|店里 ?
    1:店里吗|店里有|开 , @|开 , 您|开口 .|开吗|开吗 ?|开工|开放|开放 ,|当然
    1:当然先|当面把|当面聊|往后|往后放|得上吗|得不|得了 .|得了初|得出|得出您
    1:得在|得在理|得开|得开 ,|得往|得往后|得老|得闲|得闲 ,|微信不|心点|心里肯
    1:忙 , 但|忙 , 您|忙 , 我|忙 , 那|忙不是|忙呢|忙呢 ,|忙完|忙完了|忙得|忙着|快
    1:快些|快些 ?|快点|快点 .|怎么回|怎么样|怎么省|怕耽|怕耽误|思 , 刚|急着
    1:您 # 得|您 # 最|您 # 清|您 , 可|您 , 好|您 , 方|您 ?|您 @|您 @ ,|您 @ 在|您 @ 必
    1:您一|您一句|您一回|您一定|您做|您先哄|您先查|您再|您再不|您刚接|您十
    1:您半|您发一|您受|您吵|您吵醒|您告|您告诉|您和您|您啥|您啥时|您回个|您圈
    1:您在不|您寄一|您带一|您带孩|您干|您店|您店里|您当面|您忙得|您怕|您怕耽
    1:您总|您总得|您想|您意下|您打电|您报哪|您拨|您挑 .|您挑一|您接|您是
    1:您有您|您来听|您正|您正忙|您比较|您测|您测一|您添|您添乱|您清|您爱人
    1:您爱来|您理|您理顺|您留个|您留着|您白|您白等|您的 .|您的情|您的损|您盘
    1:您看 ,|您看可|您看哪|您看成|您看方|您看看|您看行|您碰|您等|您签|您签个
    1:您给我|您能抽|您能腾|您说 .|您说个|您说得|您说说|您躲得|您辛|您辛苦
    1:您这阵|您送|您送样|您选 .|您选一|您通|您通个|您那|您那会|您都|您量
    1:您量一|您防|您防着|您随便|您隔|您隔壁|情|情 , 那|情不是|惠就|想|想了
    1:想约周|想给|想给您|想让我|想跟|想跟您|意 .|意下|意下如|意见|感|慢|懂 , 那
    1:成 ?|成不 ?|成不成|我 , 我|我 @|我 @ 打|我 @ 路|我不多|我二|我二十|我什
    1:我什么|我们做|我们公|我们在|我做|我再打|我再来|我加|我去|我去您|我好
    1:我就给|我把|我把名|我拿|我挑|我来 ,|我来一|我来安|我来给|我正|我正好
    1:我登|我登门|我直|我直接|我看|我看一|我等|我等您|我算|我说|我说一|我过来
    1:我这|我都不|我都排|或者|户那|房|手|手 ,|才|才好|才说|打 , 还|打一声|打好
    1:打扰了|打过来|执|扰了|扰了 ,|扰您了|找个|找个您|找您 .|把名|把名额
    1:把您吵|把账|折|折扣|护|报了|报哪|抽不|抽不出|抽得|抽得出|抽空|拉|拉倒|拒
    1:拒绝|拖了|拖了 ,|拜访 .|拜访您|拨|拿主|拿主意|拿您|拿您自|指|指一|挑 .
    1:挑一|损|损失|损失 ,|排 ?|排一|排一次|排车|接一|接口|接吗|接吗 ?|接手 ,
    1:接找|接着|接着问|推广|推广电|撤了|支|收的|放 ,|放 , 您|放过|放过鸽|政
    1:数要|断|断就|断就断|断的|方便不|方便些|日 ,|日子 .|日是|早|早晚|时不
    1:时候再|时候在|时候方|时候都|时间呢|时间我|时间打|时间给|明年|昧|昧问
    1:昧问一|是 ,|是 @ 我|是 @ 来|是下|是再|是实|是实情|是对的|是工|是工作|是应
    1:是应该|是您的|是您自|是我们|是我没|是找|是推|是推广|是新|是理|是理由
    1:是电|是电话|是说|是说断|最忙|最忙 ,|最快|有 ? 骗|有个|有客|有您的|有的
    1:有空 ?|有问|有问题|服|服 ,|服 , 这|期不|本|本 ,|朵|来 , 可|来 , 好|来 , 成
    1:来 , 行|来 . @|来不|来不及|来不来|来听一|来听听|来好|来安|来安排|来我就
    1:来是|来是您|来的|来见|来试|来还|来还是|来问 ,|松快些|板间|查完|查完我
    1:查官|查官网|栋|样 ?|样板|样板间|样过|样过去|样都|样都不|案例|楚 , 那|楚没
    1:楚没有|楼下|楼下 ,|歇|正忙|段好|段还|比|气|沙|沙龙|没您|没您这|没有的
    1:没有空|没这|注|注写|注写周|活 ?|测一|测一下|消 ,|消停|添|添乱 ,|清 ,|清单
    1:清楚没|清静 ?|满|漏|漏水|演|演示|点 ,|点 , 您|点一|点您|点有空|烦 ,|烦 , 那
    1:烦您带|然|然先|照|爱人|爱人商|爱来|爱来不|王|玩|现在不|现场看|现有|理
    1:理 , 别|理 , 想|理周|理周经|理的|理的周|理顺|理顺了|生|生产|生产 ,|生气
    1:生都|用 , 就|用得|用得上|用签|用签字|电话 ,|电话合|电话方|电话里|画册我
    1:留 @|留 @ ,|留着|留着 ,|痛|痛快|痛快点|登门|登门拜|白等|白等了|的 #|的 # ,
    1:的 ,|的 , 那|的 . 看|的不用|的人|的列|的列出|的周|的周经|的客|的客人|的情
    1:的情况|的损|的损失|的数|的案|的案例|的空|的线|的规|的那位|的那款|的钱
    1:的钱都|直接找|看 # #|看 # 我|看 , 成|看 ?|看不|看不上|看可|看可以|看哪|看怎
    1:看怎么|看您 #|看您 ?|看成|看成不|看我们|看房|看方|看方便|看是对|看最
    1:看看 ,|看看 ?|看看怎|看看我|看着|看着 ,|看行|看行不|看行吗|真|真人|真对
    1:真对不|眼 ,|眼 .|着 . @|着不|着您|着您那|着问|着问 #|睡了|睡了 ,|瞅瞅
    1:碰一面|磨叽|示|称|程|程师|究|空 , 您|空着 .|竟|第|第三|等了 ,|等您 ,|等您理
    1:签|签个|签个字|算没|算约|算约见|管的|紧选|约 ?|约 @|约 @ ,|约一|约一下
    1:约周|约周经|约您 @|约见 ,|纸 ,|细|细说|终|经理周|经理的|给 ,|给个|给您拨
    1:给您测|给您添|给您送|给您量|给我二|绪|绪的|绪的 ,|缓|网|网 ,|老人|者|耳
    1:耳朵|耽误您|耽误生|聊二|聊二十|股|股东|股东都|肯定不|肯给|能不|能到 .
    1:能来吗|能来听|能给我|能聊|能腾|能腾出|能见 ?|能见上|能谈|脸|腾|自己
    1:自己的|自己走|舒|舒服|舒服 ,|般 #|花完|花完了|苦了|苦了 ,|茶 .|行 , 我
    1:行 , 看|行不|行不 ?|行吧|行吧 ?|表 ,|被|被人|被人放|装修|要 , 不|要不您
    1:要不我|要去您|要哪|要就要|要拉|要拉倒|要是没|要求|要钱|见 , 接|见一下
    1:见上|见个|见个面|见吗|见吗 ?|见我 ,|见见|见面就|观一|规|视频聊|解 , @
    1:解 , 您|计师|认识|让您白|议 , 我|记 .|讲 ,|设|设计|设计师|访 .|访您|识|诉
    1:诉我一|试|试一|试的|话 ,|话 , @|话 , 不|话 , 可|话 , 我|话 , 那|话 . @|话 . 您
    1:话合|话合适|话我|话说|话里|误您|误生|误生产|说 , 成|说 .|说 ?|说不清
    1:说不用|说个|说个时|说得|说得在|说断|说断就|说明|说行|说话 ,|说错|说错了
    1:请您来|请管|课|课 , 给|谁呢|谁呢 ,|谈这|谢您 ,|财|财务|费|费劲|费劲 ,|走不
    1:走不开|赶|赶紧|赶紧选|起来 ,|起看|起看 ?|趟|趟 ,|跟您碰|跟爱|跟爱人|路过
    1:路过 ,|躲不|躲不过|躲得|躲得了|躲着|躲着我|车是|轰|辛苦了|边办|边办事
    1:过 , 您|过 .|过 . @|过了 #|过十|过十五|过去一|过去合|过去拜|过去讲|过时
    1:过期|过来 ,|过来 ?|过鸽|过鸽子|还得|还得接|还是下|还是找|还是电|还是这
    1:这个 ,|这个点|这个顾|这么定|这么躲|这事儿|这事得|这份|这是实|这是应
    1:这通是|进去 .|进门|进门的|送|送样|送样过|选 .|选一天|通个电|通是|通是推
    1:遍 .|道上|道您忙|道您手|道您有|邀|邀请|邀请您|那 @ 我|那 @ 行|那 @ 见|那个
    1:那个点|那会|那会儿|那儿看|那块|那就不|那就先|那就请|那您 #|那款|那边办
    1:部的|都不用|都在的|都得往|都抽|都抽不|都排|都排得|都有|都有空|都来不
    1:都能到|都花|都说|醒了|醒了 ,|里 ?|里吗|里定|里肯|里肯定|里面的|量一|量单
    1:量尺寸|钟 , @|钟 ?|钟头|钟就能|钟点|钟行吗|钟都抽|钱要|钱都花|错了|错了 ,
    1:错过 @|错过了|门 ?|门也|门也行|门卫|门的|门给|门给您|问 ,|问 , 我|问了 .
    1:问了您|问完就|问满|问题|闲 ,|闲的|间呢|间当面|间我|间打|间接|间给|队|院
    1:院 ,|除|除了|除了 @|险公|险公司|隆|隔壁那|难|难 , @|露|静 ?|面 .|面呢|面就
    1:面把|面把账|面聊|面聊二|页纸 ,|顶|顶 ,|顺了|顺道|顿|预算没|频聊|题|饭 ?|馆
    1:骗|骗谁|骗谁呢|鸽子 ,|麻烦 ,|龙
    -1:# .|# at the|# for|# i 'm|# if i|# is that|# you 're|# 上|# 到期|# 子|# 就|# 就要|# 您那
    -1:# 截|# 截止|# 的|# 还有|# 都|'d be|'d be mad|'d bring|'d hate|'d hate to|'d have|'d look
    -1:'d look at|'d rather|'d stand|'d stand on|'d think|'d think about|'d want to|'ll|'ll ask|'ll be
    -1:'ll be brief|'ll be in|'ll be on|'ll be sorry|'ll bring|'ll cross|'ll get a|'ll get some|'ll hold
    -1:'ll leave it|'ll leave you|'ll put|'ll ring you|'ll send it|'ll send the|'ll sort|'ll take
    -1:'ll take you|'ll text @|'ll try|'m afraid|'m going to|'m hanging|'m hanging up|'m not going
    -1:'m not hanging|'m not here|'m not putting|'m not sure|'m not taking|'m off the|'m sure|'m working
    -1:'m working #|'re a|'re busy but|'re doing|'re down|'re down for|'re fine|'re fine with|'re right it
    -1:'re satisfied|'re satisfied with|'re the|'re through|'re through to|'s @ with|'s a no|'s a queue
    -1:'s an|'s been|'s been a|'s best|'s best for|'s booked|'s busy|'s changed|'s dead|'s for|'s future
    -1:'s future ?|'s holding|'s holding you|'s in the|'s it going|'s just an|'s missed|'s no|'s not
    -1:'s only three|'s put right|'s safety|'s stopping|'s stopping you|'s the last|'s too much|'s two|'s up
    -1:'s up to|'s your email|'s your excuse|'ve been asked|'ve done|'ve done for|'ve fixed|'ve got ?
    -1:'ve got a|'ve got three|'ve had|'ve had three|'ve rung|'ve something|'ve spent|, # @|, # 还|, 0
    -1:, @ 一|, @ 必|, 一句|, 不再|, 不给|, 不见|, 不问|, 也|, 也有|, 从|, 优|, 优惠
    -1:, 体|, 做|, 写在|, 凭|, 凭什|, 出|, 出了|, 别怪|, 别浪|, 别问|, 到|, 到时|, 十分
    -1:, 半|, 半个|, 厂|, 厂里|, 可再|, 可等|, 可说|, 可谁|, 可那|, 合|, 名|, 名额|, 后
    -1:, 后面|, 哪一|, 哪个|, 回|, 回头|, 回来|, 在贵|, 地|, 好好|, 就差|, 就当|, 就您
    -1:, 就是|, 带|, 店|, 店里|, 开车|, 往后|, 怎|, 怎么|, 总|, 您不|, 您公|, 您在
    -1:, 您当|, 您怎|, 您想|, 您才|, 您拿|, 您收|, 您方|, 您最|, 您有|, 您现|, 您至
    -1:, 您行|, 您让|, 您路|, 想当|, 慢|, 慢点|, 我一|, 我同|, 我在|, 我尊|, 我就
    -1:, 我直|, 我真|, 我记|, 我还|, 我这|, 我都|, 报|, 抱|, 抱歉|, 提|, 放|, 放心|, 方
    -1:, 方案|, 是一|, 有|, 材|, 材料|, 楼|, 楼下|, 正|, 正常|, 没人|, 没有|, 省下
    -1:, 看一|, 看还|, 等着|, 线|, 线上|, 老|, 能|, 能成|, 要改|, 见|, 说|, 谁来|, 谁能
    -1:, 谢|, 谢谢|, 资|, 资料|, 赶上|, 路|, 转|, 还想|, 这很|, 这点|, 这电|, 退|, 邮
    -1:. #|. @ 打|. 对吧|. 您出|. 您记|. 想|. 没|. 没记|. 没错|? barrow|? barrow from|? i
    -1:? it 's|? that|? 两|? 两个|? 我记|? 有|? 要|? 要不|? 那|? 那您|@ , 三|@ , 不|@ , 两
    -1:@ , 再|@ , 楼|@ , 没|@ , 线|@ , 给|@ ? i|@ and @|@ and one|@ and you|@ as|@ bring|@ bring your
    -1:@ by video|@ doesn't|@ doesn't it|@ drive|@ drive safely|@ for|@ for the|@ goodbye|@ in the|@ no need
    -1:@ on|@ on this|@ one|@ one word|@ room|@ safe|@ safe journey|@ so|@ so i|@ then bye|@ was|@ who
    -1:@ works|@ your|@ your place|@ 一天|@ 上|@ 上门|@ 下|@ 下班|@ 不签|@ 再打|@ 前不|@ 十
    -1:@ 十二|@ 去|@ 在您|@ 好打|@ 就是|@ 就没|@ 您都|@ 我们|@ 我再|@ 我就|@ 我来
    -1:@ 我要|@ 把|@ 签的|@ 给您|@ 腾|@ 腾讯|@ 都|@ 降|@ 降温|^ # 到|^ # 我|^ @ then
    -1:^ @ works|^ @ your|^ @ 十|^ @ 就|^ @ 把|^ @ 没|^ @ 的|^ @ 见|^ @ 降|^ after all
    -1:^ after everything|^ after the|^ all|^ all set|^ and|^ and what|^ any|^ are you|^ barrow ?
    -1:^ barrow barrow|^ before you|^ by|^ by @|^ do they|^ does the|^ does your|^ every|^ every other
    -1:^ everybody else|^ for|^ get|^ get it|^ good i|^ got|^ got it|^ hang|^ hang up|^ happy|^ happy to
    -1:^ has|^ have i|^ have you|^ how|^ how come|^ how do|^ how hard|^ i can't|^ i don't|^ i drove
    -1:^ i expect|^ i hear|^ i need|^ i realise|^ if|^ if it|^ if the|^ if they|^ is now|^ is that|^ is this
    -1:^ it may|^ it runs|^ it was|^ just so|^ let me|^ lunch|^ lunch is|^ makes|^ my colleague|^ nobody has
    -1:^ not @|^ not interested|^ noted|^ noted @|^ nothing changes|^ nothing to|^ of|^ of course|^ oh come
    -1:^ ok|^ okay @|^ okay i|^ our|^ our office|^ our prices|^ perfect|^ perfect @|^ right and|^ see
    -1:^ so it|^ so the|^ so we|^ so what|^ sorry|^ sorry you|^ sounds|^ sounds like|^ tell|^ tell me
    -1:^ thanks|^ thanks for|^ the bank|^ the tallies|^ then i|^ this|^ to recap|^ two times|^ we 'll|^ were
    -1:^ were you|^ what matters|^ what should|^ what sort|^ what stopped|^ what year|^ what you|^ when
    -1:^ when did|^ when it|^ when you|^ which bit|^ which is|^ which jobs|^ which supplier|^ who looks
    -1:^ why are|^ why would|^ with the|^ would a|^ would it|^ yes|^ yes or|^ you asked|^ you did|^ you feel
    -1:^ you haven't|^ you know|^ you mentioned|^ you people|^ you sound|^ you told|^ you won't
    -1:^ your contract|^ 一|^ 一周|^ 上次|^ 不用|^ 之|^ 之前|^ 五|^ 他们|^ 他是|^ 保|^ 信
    -1:^ 停|^ 再给|^ 别人|^ 到了|^ 到底|^ 到时|^ 去|^ 去年|^ 司|^ 司机|^ 名|^ 名字
    -1:^ 后来|^ 哪|^ 回|^ 回头|^ 地|^ 地址|^ 大|^ 完|^ 完全|^ 对|^ 对不|^ 就这|^ 师
    -1:^ 师傅|^ 当|^ 当初|^ 您 @|^ 您上|^ 您别|^ 您到|^ 您可|^ 您太|^ 您家|^ 您就
    -1:^ 您忙|^ 您怎|^ 您担|^ 您提|^ 您最|^ 您有|^ 您每|^ 您没|^ 您点|^ 您用|^ 您答
    -1:^ 您被|^ 您觉|^ 您贵|^ 您这|^ 您连|^ 您那|^ 成|^ 成 ,|^ 我一|^ 我为|^ 我了
    -1:^ 我们|^ 我写|^ 我听|^ 我在|^ 我大|^ 我好|^ 我帮|^ 我把|^ 我没|^ 我知|^ 我给
    -1:^ 我跑|^ 我都|^ 我重|^ 拒|^ 拒绝|^ 改|^ 改了|^ 整|^ 整条|^ 方便|^ 方案|^ 是您
    -1:^ 是用|^ 机|^ 机器|^ 活|^ 活动|^ 涨|^ 涨价|^ 王|^ 留|^ 留不|^ 背|^ 胡|^ 胡说|^ 自
    -1:^ 自己|^ 补|^ 补助|^ 表|^ 表我|^ 要看|^ 视|^ 视频|^ 说|^ 说好|^ 请|^ 请问|^ 谢
    -1:^ 谢谢|^ 账|^ 账是|^ 跟您|^ 路|^ 路上|^ 还|^ 还要|^ 这一|^ 这么|^ 这价|^ 这类
    -1:^ 连|^ 那 @|^ 那行|^ 都给|^ 钱|^ 钱是|^ 除|^ 除了|^ 随|^ 随时|^ 隔|^ 隔壁|^ 难
    -1:^ 非|^ 预|^ 麻|^ 麻烦|a bad time|a busy|a chance|a chance to|a chat|a copy|a copy of|a decision
    -1:a dozen|a few pounds|a file|a file ?|a first|a floor|a good deal|a good job|a good time|a holiday
    -1:a key|a leaking tap|a long|a long day|a lot of|a man in|a moment|a no|a nuisance|a price|a price on
    -1:a queue|a queue of|a quote|a real|a room|a sales|a sales call|a sample|a signature|a straight
    -1:a straight answer|a text|a trade|a trade fair|a video|a video call|a whole|a whole month|about four
    -1:about it|about it @|about them|about your staff|accounts|address ?|address ? i|admit it|afraid of
    -1:after all|after everything i|after that|after that i|after your|again and|again and i|again on
    -1:again on @|all set|all set for|all that|all that time|all the|all the time|alone|an answer @
    -1:an hour ?|and #|and clear|and how|and how long|and i 'm|and i respect|and let|and let you|and my
    -1:and one|and one order|and one word|and our|and ring|and so|and then a|and there|and there 's
    -1:and time both|and wait|and we can|and we won't|and you 'll|and you can't|and your partner|answer @
    -1:any longer|any sense|anything|anything @|anything changes|appointment ?|appreciate your
    -1:appreciate your time|are down|are you busy|are you in|are you the|are you waiting|argue|argue with
    -1:as it|as it is|ask again|ask and|ask and wait|ask for you|ask you|asked me|asked me to|asking for
    -1:asking for a|assistant|assistant ?|at @ right|at @ so|at @ with|at a bad|at any time|at barrow is
    -1:at it|at it ?|at present|at present ?|at reception|at that|at the|at the desk|at the door
    -1:at the moment|at the trade|at your office|at yours|awkward|back from|back in|back to|back to me
    -1:back to the|bad time|bankrupt|barrow ?|barrow ? barrow|barrow barrow|barrow barrow from|barrow is
    -1:barrow is that|barrow one hour|barrow we|bath|bay|be a man|be brief|be in touch|be in your|be mad
    -1:be mad not|be sorry|be sorry when|be sure|be the same|be there when|be this|be to|be true|be with
    -1:been a|been asked|been one|before you 'd|behind|behind you|behind you so|being called|believe you
    -1:best email|best for your|better than|bigger|bit|bit of|blame|boiler|book @|both get|both get on
    -1:branches|breaks|breaks down|brief|bring a|bring the demo|businessman|busy at|busy at the|busy but
    -1:but i|but i 'm|but if|but if you|but not|but not for|but that|but that 's|buy|buy did|buy did you
    -1:by @ it|by at|by eight|by half|by half barrow|by video|bye|call i|call you again|call yourself
    -1:call yourself a|called at|called at a|calls #|can both|can both get|can come|can forget
    -1:can forget about|can hear|can i ask|can i see|can it|can it be|can keep|can keep it|can say
    -1:can say no|can see|can see that|can use|can well|can well believe|can you really|can you tell
    -1:can't argue|can't argue with|can't even|can't find|can't find ten|can't make|can't promise
    -1:can't promise anything|can't put|can't put a|can't you|cancel at|cancel at any|card|case|case study
    -1:cash|cash flow|caught|caught you|caught you at|chance to|chance to look|change|change ?|change the
    -1:changed|changed since|chase|child 's|child 's future|children in|children in the|choose them
    -1:claims that|clean|close it|closed|colleague will|colleague will be|come at|come back|come back to
    -1:come from|come on|come on @|come over|coming back|competitor|complain|complaints fell
    -1:complaints fell by|consider|consider it|consider it ?|contract ends|contract ends on|copy of
    -1:copy of the|cost you a|costing|could be|could be there|could do is|could i ask|could i have
    -1:could lose|could you possibly|could you say|could you tell|counter ?|counts for|course|course you
    -1:covered|crew|cross|current|dare|date or|day on|dead and|decision|demo unit|desk or|diary for
    -1:diary for you|did the|did the last|did you ?|did you last|difference|difference to|different|do best
    -1:do for you|do i ask|do they do|do you|do you like|do you take|does anyone|does anyone else
    -1:does it still|doesn't|doesn't it|doesn't it ?|doing|don't|don't ask|don't know|don't need|don't sign
    -1:don't you dare|don't you think|don't you want|done|done for|done for you|door|doubles|down free
    -1:down free money|down until|downtime|dozen|drag|drive i|drive safely|dropped|drove|drove two
    -1:drove two hours|eight|either you sign|else do|else thank|else thank you|else would|email ?
    -1:email address|email address ?|emailed|ends in|ends in #|ends on|ends on @|engineers|enjoy|every night
    -1:every other|everybody else|everyone 's|everything i|everything i 've|exact|excuse this
    -1:excuse this time|explain|explained|eyes|face|faces|fact|facts|fair on|fall|fall behind|family
    -1:family or|far ?|far better|far better than|father|fault|feed|feed can't|feed can't you|fell|fell by
    -1:fell by half|few pounds|fifty|figure|figure or|figure or the|figures or the|figures over|file|file ?
    -1:find half|find half an|firm|firms|first the figures|fit it|fitters|five times|fleet|floors|floors and
    -1:floors and #|flow|for a quote|for a sales|for all|for anyone|for me|for me would|for saying
    -1:for saying so|for someone|for that|for the|for you|for you both|for you just|for you or|for you the
    -1:for you to|for you you|foreman|forget the|found|free money|free to|from #|from # to|from barrow we
    -1:from home|from home ?|from me @|from us|from work|from work or|future|future ?|get a first
    -1:get a straight|get back|get back to|get it signed|get on|get on with|get the|give me an|go in|go on
    -1:go out|goes up|goes wrong|going anywhere|going back|going back on|gone if|gone so|good deal|good i
    -1:good i 'll|good job|good job for|good reason|good time|good to|got ?|got a|got that down|got three
    -1:got three kids|got your|grab|grow|guide|had a|had three|half #|half # and|half barrow|half barrow i
    -1:handles|hands|hang|hang up|hang up on|hanging up i|hanging up until|happen|happens to|happens to your
    -1:hard|hardly|has anything|has been|has it|hate|hate to|have|have every|have i caught|have to be
    -1:have until|have you had|haven't even|head office|headache|hear a|hear from|hear from us|hear me all
    -1:hear me out|hear you|hear you loud|heating|help me|help me out|here i|here i am|here to|his people
    -1:hold|hold a|hold on|hold you|hold you up|holding|holding you|holding you back|home|home with|hope
    -1:hope the|hour ?|hour that|hour that 's|hours to|hours to see|how come|how do|how do you|how hard
    -1:how it works|how long|how many more|how many people|how much|how much longer|how old|how the
    -1:i 'd bring|i 'd hate|i 'd stand|i 'll|i 'll ask|i 'll be|i 'll bring|i 'll cross|i 'll get|i 'll hold
    -1:i 'll sort|i 'll take|i 'll try|i 'm afraid|i 'm hanging|i 'm sure|i 'm working|i 've done|i 've rung
    -1:i admit|i am|i appreciate your|i ask for|i ask you|i believe|i called|i can hear|i can keep|i can see
    -1:i can well|i can't promise|i caught|i caught you|i didn't|i drove|i drove two|i emailed|i explain
    -1:i explained|i follow|i go|i have|i have to|i have your|i hear|i hear that|i hope|i hope the|i keep
    -1:i know|i know but|i know it|i know what|i left|i left a|i like|i need|i need an|i only|i rang
    -1:i realise i|i respect|i respect that|i see and|i see that|i see the|i take your|i understand
    -1:i understand you|id|idea|if a|if anything|if anything changes|if i 'd|if i have|if it isn't|if the
    -1:if there|if there 's|if they|if you could|if you never|ill|important|in # is|in a whole|in by|in by @
    -1:in spring|in the @|in the book|in the post|in touch|in writing|in your inbox|in your position
    -1:in your street|inbox|inbox by|inbox by @|industry|installed|insulting|interested in|is ?|is at
    -1:is at @|is costing|is for|is in|is now|is now a|is off|is our|is that still|is the|is the same
    -1:is there anyone|is this|is this a|is worse|is wrong|is yours|isn't an|it 'd|it 's a|it 's for
    -1:it 's in|it 's just|it 's put|it 's the|it 's too|it 's two|it 's up|it @ and|it a|it and|it as
    -1:it as well|it be|it be to|it breaks|it for|it has|it has been|it in the|it is that|it isn't|it may
    -1:it on|it on a|it once|it or somebody|it runs|it saves|it signed|it thank|it thank you|it the hours
    -1:it the time|it the way|it there|it to be|it up|it works|it works ?|job for|job for you|job i|jobs
    -1:joining|just admit|just an|just an excuse|just say so|just so|just so i|just tell|just tell me
    -1:just the|justify|keep coming|keep coming back|key|kids to|kind|kitchen|kitchens|know but|know i
    -1:know it|know it 's|knows|knows the|landed|landlord|last day|last time|last time the|last time was
    -1:lately|laughing|leaking tap|learn|least ?|least you|least you could|leave it|leave it there
    -1:leave you be|left a|left a message|left the|let 's just|let a|let a few|let me send|letter|lie|life
    -1:like about|like everyone|like for|like mine|like ours|like that is|like this|like to know|like to see
    -1:like yours|line @|line @ or|link|list @ and|listen|live with|live with it|load|lobby|long|long day
    -1:longest|longest the|look at it|look like for|look when|looks after the|looks after your|losing
    -1:losing the|lot of|loud|loud and|loud and clear|lunch is|lunch is at|machine|mad not|mad not to|made
    -1:made you|made you choose|main|make a decision|make this|makes no|makes no difference|man in
    -1:man in your|manager doesn't|many more|many more times|many people|matters|may have|may i ask|me all
    -1:me all right|me an|me an answer|me and i|me five|me five minutes|me i|me if|me in|me or|me send
    -1:me send you|me to call|me to say|me what you|me who|me why|me would|me you|me you can't|meant to
    -1:measure|meeting on|mentioned|met|mine|minutes and|missed you|misses|mistake|mistake and|moment ?
    -1:moment to|money and|money and you|money for|more @|more could|more could you|more do|more do you
    -1:more of|more times|more times do|most ?|moves it thank|moving|mr zhang|much for|much for you
    -1:much longer|my colleague will|my engineer|my name|my own|myself|myself ?|name ?|named|names|names or
    -1:need|need ?|need an|need an answer|need to call|need your|neighbour 's|new faces|night|no and
    -1:no difference|no difference to|no need|no need to|no time to|no when|no when you|nobody has
    -1:nobody has to|not ?|not going|not going anywhere|not hanging|not hanging up|not here|not here to
    -1:not putting|not putting the|not sure|not taking|not taking no|not to grab|noted|noted @|nothing after
    -1:nothing changes|nothing else|nothing else thank|now ?|now a|now a good|now so|nuisance|number for you
    -1:of ?|of a|of change|of course|of course you|of days|of manager doesn't|of me|of people|of these
    -1:of thing|of us|of work|off|off at|off our|off our list|off the line|off the list|off the table|off to
    -1:office at|office is|offs|oh come|ok|okay @|okay i|okay i 'll|old|older|on ?|on @ so|on @ was
    -1:on a second|on his|on holiday|on i|on me again|on the floor|on the other|on this|on this number
    -1:on what|on with|on with our|on your feet|on your hands|once more|one a|one do|one hour|one more
    -1:one of those|one offs|one order|one question|one thing there|one would|only three|open or over|or # ?
    -1:or after|or by|or for|or for someone|or from|or go|or is|or just|or not ?|or once|or one|or only
    -1:or over|or shall|or shall i|or somebody|or strangers|or the photos|or the whole|or to|or two
    -1:or two or|or what|or you can|our day|our list @|our mistake|our mistake and|our number|our office
    -1:our office is|our prices|ours|out @|out of|out of you|out to|out to you|outside|outside your|over ?
    -1:over a|over there|over to|over to you|over you|own eyes|page again|papers ?|paperwork|part would
    -1:part would you|partner 's|past @|pay now|pay now ?|people never|people or|people or the|people work
    -1:perfect|perfect @|permission|phone down|phone down until|phones|photos ?|photos by|photos by eight
    -1:pipes|place ?|poor|position|possibly|possibly want|possibly want ?|postcode|postcode ?|pounds|present
    -1:present ?|price goes|price goes up|price on|prices double|printed|printer|problem|problem ?|promise
    -1:promise anything|put @|put @ in|put a|put a price|put in|put it in|put it right|put me|put right
    -1:put right @|put you down|putting|putting the|putting the phone|question|queue|queue of|quote|rang
    -1:rang ?|rate is the|rather i|read on|read on the|real|real worry|real worry is|realise i|really all
    -1:reason|recap|recap @|reception|refund|refuse|refuse ?|registration|registration books|repairs|repeat
    -1:respect|respect that|results|review|right|right and|right and how|right at|right at the|right day
    -1:right it|right person|ring #|ring @ no|ring @ safe|ring me|road so|room before|room three|roughly|run
    -1:rung|runs from|runs from #|rush|rushed|rushed i|safely|safety|said yes|said you 'd|sales are
    -1:sales are down|sales call|sales call i|same whether|same whether you|satisfied|satisfied with|saves
    -1:savings|say i|say no when|say so and|say that|say that again|say yes and|say you|saying so|scared
    -1:scared of|season|second time|see and|see and what|see that|see you 've|see you there|seeing|sell
    -1:sell you|send it again|send it to|send me|send the|send you our|set for @|shall i ring|shall i say
    -1:share|share a|shift ?|shop 's busy|show you a|sick|side of the|sign on|sign on the|sign up|signature
    -1:signed by|simple|since|sit on|sit on your|sites ?|six|sixty|slow|slow to|so ?|so and|so are
    -1:so are you|so don't|so far|so far ?|so hard|so here|so here i|so i|so i don't|so it 's|so it isn't
    -1:so nothing|so the|so the real|so would i|so you 're|so you 've|somebody|something|something 's
    -1:something ?|something breaks|something free|something goes|something goes wrong|something that
    -1:something to|sorry when|sorry when your|sorry you|sort|sort of thing|sounds like|spares|speed
    -1:speed or|spoke to your|staff 's|staff 's safety|stairs|stand on|stand on the|stayed|stays|still open
    -1:still open or|still so|still so ?|stopped last|stopped last time|stopping|stopping you|stopping you ?
    -1:straight answer|street has|study|sums|sums ?|supplier|sure i|surely you don't|switch ?|take to
    -1:take you off|taken|takes|takes twenty|takes twenty minutes|taking|taking no|taking no for|takings
    -1:talk ?|talk to the|talked|talking|tallies|tap|teacher|team|tell him|tell me and|tell me the
    -1:tell me what|tell me who|tell me why|tell the|telling|tells|tells you|tells you when|ten years|terms
    -1:test|text @ and|than me|thank you goodbye|thanks for|thanks for telling|that|that 's|that 's holding
    -1:that 's just|that a|that again|that again ?|that doesn't|that down|that in|that is|that it|that it ?
    -1:that on|that out|that right|that still|that still so|that time|that would be|that yet|the|the address
    -1:the answer|the awkward|the bank|the best email|the big|the book @|the books|the case|the case study
    -1:the class|the contract|the crew|the date|the demo unit|the desk or|the diary for|the downtime
    -1:the dust|the end|the end of|the figure|the figure or|the firm|the fleet|the floor|the foreman
    -1:the hour|the hours|the kitchen|the landlord|the last|the last day|the least|the least you|the letter
    -1:the link|the list|the machine|the moment|the moment ?|the most|the number|the one offs|the order
    -1:the order is|the page|the paperwork|the people|the phone ?|the phone down|the photos|the photos ?
    -1:the post|the price|the price goes|the rate is|the real worry|the refund|the rest|the right
    -1:the right person|the same whether|the second time|the shop|the show|the sums|the sums ?|the tallies
    -1:the terms|the test|the time ?|the trade|the trade fair|the trip|the van|the van 's|the vans|the walls
    -1:the warehouse ?|the whole|the whole day|the workshop|the workshop on|theirs|them in|then a
    -1:then a call|then bye|then i 'd|then the|then you|there 's|there anyone|there anyone else|there first
    -1:there to|there when|there would|these|these calls|they 'll|they 're|they come|they do|they do best
    -1:thing for|thing for you|thing there|think ?|think about it|think of|think you|third|this ?
    -1:this a good|this i|this i 'm|this number|this time ?|thousand|three kids|through the door
    -1:through to the|tickets|tied|till #|time i know|time to talk|time was|time was it|time you|times #
    -1:times do|times do i|times when|tired of|tired of it|to accounts|to and|to be honest|to be sure
    -1:to be the|to be true|to blame|to buy|to buy did|to change the|to check|to confirm|to feed
    -1:to feed can't|to get a|to get the|to grab|to grow|to happen|to justify|to leave|to let your|to look
    -1:to lose|to me when|to nine|to recap|to recap @|to say|to sell|to sell you|to show|to show you
    -1:to speak|to speak to|to take to|to talk to|to tell|to the|to think about|to think you|to us|to watch
    -1:to you @|to you by|to you or|to your assistant|to your colleague|to your head|to your phone
    -1:to your wife|told me|told my colleague|told you|too much|touch|tough|trade far|trade far better|train
    -1:trial|trip ?|true|try it on|try one|turn down free|turning|twelve in|twenty minutes and|two days
    -1:two hours|two hours to|two sites|understand|understand you|until|until #|until the|until the end
    -1:until we|until we 've|up front|up in|up in #|up on me|up or|up until|up until we|us exactly|us so
    -1:us which|use|van|van 's|vans|vans ?|video call|view|waiting for|waiting for ?|waiting until|walk|wall
    -1:walls|want another|want what|want what 's|warehouse ?|was for|was it the|was out|was out of|was the
    -1:waste my|waste my time|wasting my time|watch|we 've fixed|we can both|we could|we fit|we fit it|we go
    -1:we measure|we meet|we sent|we won't|we won't ring|weather|well believe|went up|went up in|were you
    -1:what 's best|what 's stopping|what am|what am i|what did the|what do they|what do you|what happens to
    -1:what have|what have you|what i|what made|what made you|what matters most|what more could|what should
    -1:what stopped|what was|what would make|what year|what you 've|what you pay|what your|when did
    -1:when did you|when do they|when do you|when it 's|when somebody|when something breaks|when the|when we
    -1:when you haven't|which bit|which jobs|which of those|which papers|which part would|which supplier
    -1:which would|which would you|while|while i|who do|who do you|who does|who has|who tells|who tells you
    -1:whoever|whole day|whole day ?|whole month|why are|why are you|why i 'm|why i rang|why so|will be with
    -1:will ring|with a|with it ?|with my|with our day|with the answer|with them|with us|won't hear from
    -1:won't ring|won't ring again|word ?|work is|working #|workshop on|workshop on @|worried about
    -1:worried about the|worried it|worse|worth|would i|would make|would you change|would you come
    -1:would you like|would you prefer|would you rather|writing|wrong and|year @|years|yes and|yes and we
    -1:you 'd be|you 'd have|you 'd look|you 'd rather|you 'd think|you 'll get|you 're a|you 're down
    -1:you 're fine|you 're satisfied|you 're the|you 're through|you 've a|you 've had|you 've something
    -1:you a|you a couple|you about it|you again on|you always|you and you|you asked|you asked me|you at a
    -1:you be there|you busy|you busy at|you buy|you call|you call yourself|you can forget|you can say
    -1:you can't even|you can't find|you can't put|you care|you care about|you choose them|you could
    -1:you could lose|you dare|you don't know|you don't sign|you down|you down for|you drive|you drive i
    -1:you expect|you first|you for ?|you for saying|you for telling|you get|you get the|you give
    -1:you give me|you go|you going back|you going to|you goodbye|you got the|you had a|you have a
    -1:you have until|you haven't|you haven't even|you is|you it|you it 's|you just say|you keep
    -1:you know the|you last|you like about|you loud|you loud and|you mentioned|you most|you need ?
    -1:you need your|you off our|you off the|you or for|you or to|you our|you pay|you pay now|you people
    -1:you people never|you possibly|you possibly want|you prefer|you rather|you rather i|you really
    -1:you ring|you said @|you said yes|you say it|you say that|you say you|you see it|you sign|you sit
    -1:you sit on|you so|you sound|you stopped|you take|you tell the|you that|you think|you think ?|you this
    -1:you told|you told my|you try|you try it|you waiting|you waiting for|you want|you want what|you with
    -1:you won't hear|you would|you would be|you you|you you can't|your assistant|your boiler|your child
    -1:your child 's|your colleague|your contract ends|your current|your email ?|your excuse
    -1:your excuse this|your hands|your head|your head office|your id|your inbox|your inbox by|your life
    -1:your neighbour 's|your partner|your partner 's|your phone|your position|your postcode|your question
    -1:your staff 's|your street has|your view|your word|your word ?|your worry|your worry is|yourself a
    -1:yourself or|yourself to|yourself to blame|zhang|一 @|一下 @|一个不|一个大|一个问|一些
    -1:一些 ?|一份|一份 ,|一份 .|一会|一会儿|一位 ,|一共|一共几|一分|一半|一块 ?
    -1:一声 .|一天就|一整|一整天|一条|一条不|一样|一样 ?|一楼|一次产|一次就
    -1:一点|一点 ,|一起 ,|一起过|一过|一过 ,|一遍 ?|一遍啊|七|万 .|三个|三个礼
    -1:三号|三天|三页|上不|上了 ,|上了 .|上以|上以后|上保|上写|上写的|上回
    -1:上回您|上头|上慢|上慢点|上班 ,|上见|上见 .|上还|上门量|下 @|下 @ ,|下了 .
    -1:下了 @|下单|下您|下来|下来 .|下来了|下来的|下楼|下班|下这|不|不上|不上 ?
    -1:不上的|不买|不了 ?|不了您|不交|不会再|不会挂|不再|不办|不动|不卖|不卖 .
    -1:不变|不合|不合适|不听|不听完|不大|不太|不好|不好 ,|不定下|不对 ?|不少
    -1:不少 ,|不得|不得 ,|不快|不急|不急这|不想见|不想让|不找|不找我|不拢|不提
    -1:不散|不散 .|不是 .|不是时|不是来|不来 .|不用排|不看|不签 ,|不签字|不算
    -1:不算话|不能进|不至|不至于|不行 ,|不行 .|不行 ?|不要 ,|不要叫|不见 ,|不见不
    -1:不觉|不觉得|不说|不说 .|不走|不跟|不踏|不踏实|不过|不通|不问|不需|不需要
    -1:业 ,|业 .|两万|两个 ,|两个小|两位|两年|两次|两百|个 ,|个 ?|个 @ ,|个人 .
    -1:个人抢|个人来|个他|个价|个价 .|个价格|个位子|个号|个吧|个吧 ?|个头|个好
    -1:个小|个小时|个态|个数|个月大|个理|个理由|个说|个说法|个问|个问题|个颜
    -1:个颜色|为您|为您跑|主|主都|主都做|么 ,|么事|么会|么大|么大事|么好|么好说
    -1:么打|么有|么点|么用|么用 ?|么说 ,|么这|么选|么选了|乐|也|也一|也一起
    -1:也不至|也别|也是这|也有|也没用|了 ,|了 , 您|了 , 谢|了 @|了两|了两个|了事
    -1:了事 ,|了五|了八|了八百|了几|了吧 .|了吧 ?|了哈|了哈 ,|了多|了就|了给
    -1:了给您|了解一|了解到|了门|事 , 您|事 .|事一|事一天|事不|事不急|事先
    -1:事先放|事实|事小|事打|事都|事都得|二|二十|二家|二点|二点一|于吗|于吗 ?
    -1:于连|亏 ,|亏一|亏一天|五个|交了|交代|交代 ?|产|产 ?|亲|亲自|人 ,|人 , 我
    -1:人一起|人也|人交|人怎|人怎么|人您|人抢|人接 .|人的|人的了|人看|人给|人跟
    -1:人跟您|什么事|什么大|什么好|什么用|什么选|从名|从名单|他一|他一声
    -1:他们家|他们说|他是|他说|他说 .|代 ?|以后|以后别|以给|以给您|以退|以退 ,
    -1:们 # 到|们 ,|们 .|们俩|们在展|们家|们店|们现在|们的|们这|们领|们领导|件 .
    -1:件事 ,|件给|价有|价通|价通知|任|任务|任您|份|份 ,|份 .|份证|份证 .|会上
    -1:会儿 .|会再|会再打|会挂|会考|会考虑|会说|传|伴|但您老|位 .|位子 ,|位我
    -1:位来|位的|位要|位要不|你们俩|你们现|便听|便说|便还|便还是|便问|便问一
    -1:保|保养|保单找|保险|保险 ,|信 , 您|信任|信任您|信就|信用|俩|候 , 您|候 , 是
    -1:候再打|候您|候说|值班|假 ,|做不|做不了|做人|做伴|傅一|傻 ?|儿 .|儿 . @|儿就
    -1:儿搁|儿来|儿来 .|先不说|先别|先想|先找|先把|先撂|先放|先放着|光 .|全理
    -1:全理解|八|八百|八百遍|公司 ,|公司 .|公司一|公室 .|共|共几|关了|兴|兴 .
    -1:兴趣|养|册 .|册发|再忙|再忙也|再想|再看|再联|再联系|再说|再说一|再跟您
    -1:写下|写下了|写下来|写的|决|决定|决定 .|况|准信|准信 ,|准话|几回|几家|几年
    -1:几趟|几间|凭|凭什|凭什么|出|出了事|出去|出来了|出来您|分店|分钟 .|分钟就
    -1:分钟您|分钟行|划掉|列|初为|初为什|初怎|初怎么|删|删掉|别人的|别怪
    -1:别怪我|别扭|别挂|别挂 ,|别来|别来找|别浪|别浪费|别这|别这么|别问|到 # ,
    -1:到 # .|到 # 我|到 # 都|到 @ .|到了 ,|到了给|到什|到什么|到哪|到哪儿|到年
    -1:到年底|到底想|到您办|到您那|到有|到期 ,|前不|前不回|前给|前跑|前跑后
    -1:剩两|办 ?|功|功能|加上以|动 .|助|包|包票|包票 ,|北|十二家|十二点|半年
    -1:半年了|单 ,|单 , 您|单上|单子 ,|单找|单的|单里|单页|卖 .|卡|卡在|卡在哪|印
    -1:印一|印一份|印象|厅 ,|压|压根|原来您|原来那|去不|去了|去年|去成|去过|友
    -1:发 ,|发您 .|发您了|发您微|发您的|发的|发给|发给您|发货|发邮|发邮件|取
    -1:取消|取消 .|取消了|受 .|变吧|变吧 ?|口 ,|口 , 还|口 .|口 ?|只能|叫个|叫我
    -1:可不|可以给|可以退|可再|可再忙|可得|可您一|可惜|可等|可等您|可说|可谁
    -1:可谁不|可那|号会|号会议|号码|司|司 ,|司 , 我|司 .|司一|司机|吃了|吃过
    -1:同事小|同情|同情 ,|同意|同意了|名单|名单上|名单里|名额|名额给|后 , 您
    -1:后一|后几|后几天|后别|后您|后问|后面|吗|吧|吧 , 谁|吧 .|听|听 .|听不|听到
    -1:听您|听着|听都|听都不|呢 , 您|呢 .|和 @|和钟|和钟点|咖|咖啡|咖啡馆|咱们说
    -1:哈|哈 ,|哟|哟 ,|哦 , 那|哪一块|哪一条|哪一样|哪一点|哪儿 ,|哪儿不|哪方
    -1:哪方面|售|售楼|售楼处|商 ,|啊|啊 , @|啡|啡馆|啦|喜|喜欢|喝|嘴|器坏|器坏了
    -1:四|四个|回 .|回 ?|回一|回一个|回头|回来给|回话 .|图|在 @|在反|在反悔|在哪
    -1:在哪儿|在外|在外头|在展|在展会|在找|在找借|在等|在说话|在贵|在还|在还是
    -1:在这|在这儿|地铁|场 ?|场地|场还|场还是|址|块 ?|块儿来|填|填一|壁|声|声 .
    -1:声 . 谢|处我|处门|处门口|复一|复一遍|复述|复述一|外头|外头 ,|多了|多少 ,
    -1:夜|够 .|大事 ?|大老远|天|天就|天的钱|太太|头 ,|头 , 是|头 .|头上|头就|头谈
    -1:夹|夹 ,|套|套房|套房 @|好 , 不|好 , 周|好 , 我|好 , 那|好 .|好了 .|好发|好吧 .
    -1:好好|好好的|好心|好心帮|好打|好玩|好说的|姐|姐 ,|姓 ?|子 , 您|子 , 这|子也
    -1:子和|子和钟|子您|子钟|子钟点|字 , 我|孩|孩子|它 ,|安排好|完|完 ,|完 , 还
    -1:完不|完全|完全理|完就|定 , 就|定 , 还|定 , 这|定 @|定下来|定不|定不下
    -1:定不了|定了|定在|定在 @|定有|定金 ,|宝|实 .|家 ,|家分|家分店|家孩|家孩子
    -1:家都|家里人|家里商|家里那|宽裕 .|寄给|寄给您|对不对|对我|对我们|对日
    -1:对日子|导面|尊|尊重|尊重 .|小时来|小朋|小朋友|小钱|就不挂|就不走|就二
    -1:就二十|就亏|就剩|就剩两|就听|就好 .|就完了|就定|就差|就差您|就当帮
    -1:就当我|就忍|就忍心|就您一|就您还|就找|就把|就放|就是 @|就是不|就是别
    -1:就没|就涨|就知|就知道|就能定|就要被|就走 .|尺 ,|局|展 ,|展会上|展厅 ,|岗
    -1:岗 , 半|工资|差|差您|差您一|师 .|师傅一|带上|带图|带样|带样机|带身|带身份
    -1:帮帮|帮帮我|帮您|帮您 ,|帮我|帮我 .|常|常 , 我|干什|干什么|平|平时|年|年了
    -1:年了 ,|年您|年这|应商 ,|应得|应得好|底 ,|底想|店 #|店 ?|店都|店门|店门口
    -1:废话|度|度 ?|座位|开 .|开口 ,|开着|开车 ,|开门|开门前|弄|张|归|归您|当初为
    -1:当初怎|当帮|当帮帮|当时|当时是|当面讲|往|往哪|往哪儿|很|很 ,|很自|很自然
    -1:很高|得 ,|得不是|得他|得出来|得可|得吗|得吗 ?|得好好|得很 ,|得给|得起
    -1:得起吗|微|微信|微信 ,|心 ,|心 .|心哪|心哪方|心帮|心帮您|心情|心让|心里有
    -1:必须定|必须给|忍心让|忙|忙 , 可|忙 .|忙也|忙也不|忙我理|快点 ?|念旧 ,|念给
    -1:念给您|态度|态度 ?|怎么会|怎么就|怎么说|怎么这|怎么选|怕什|怕什么
    -1:思 , 您|思吗|思吗 ?|思我|急|急这|急这一|怪我|怪我没|总|总得给|息|息 ,
    -1:息 , 要|息 .|悔|您 , #|您 , 慢|您一个|您一份|您一位|您一声|您一家|您一次
    -1:您一起|您三|您三个|您上回|您上次|您不找|您不给|您不见|您不觉|您了 ,
    -1:您传|您先|您先别|您先想|您先生|您关|您关了|您再说|您写|您出|您别这
    -1:您发消|您发的|您可|您可以|您吃|您吃过|您合|您合适|您同|您听|您回一
    -1:您回话|您在|您填|您太|您太太|您好 ,|您家|您寄|您对|您对一|您就先|您就当
    -1:您就忍|您店门|您很|您心里|您忙 .|您忙我|您念旧|您想先|您才会|您才肯
    -1:您打了|您把|您报|您担|您担心|您拿|您换|您换一|您提到|您收到|您敢|您无
    -1:您时|您时间|您是怕|您最想|您最看|您最近|您有什|您每|您满|您满意|您现
    -1:您现在|您电|您电话|您的意|您直|您直说|您看 .|您看是|您看着|您看路
    -1:您看都|您确|您确认|您约|您约上|您给句|您耽|您耽误|您肯|您肯定|您能|您至
    -1:您至于|您行行|您被|您觉|您觉得|您记|您记的|您说 ,|您说一|您说的|您说话
    -1:您谨|您谨慎|您贵|您贵姓|您跑|您跑前|您路|您还不|您还没|您还要|您还记
    -1:您这么|您这人|您这是|您连五|您连看|您邮箱|您随时|您面|您面子|情 , 可
    -1:情况|惜|惠就作|想不|想不想|想了解|想先|想先看|想听|想当|想当面|想想
    -1:想想 ,|想用|想要|想见|想请|想请教|意了|意再|意思吗|意思我|意给|意见 .
    -1:意见 ?|愿意再|慎点|慎点是|慢在|慢点|慢点 .|慢点开|懂|懂 , 可|懂 .|成 , 您
    -1:成了|成什|成什么|我 # 就|我 , 名|我 @ 到|我 @ 去|我 @ 把|我 @ 给|我一下
    -1:我上去|我不挂|我为|我为您|我也|我也没|我了解|我亲|我亲自|我们 ,|我们 .
    -1:我们店|我们的|我们这|我先把|我再给|我写|我写下|我准|我到了|我到您|我发
    -1:我发消|我可以|我同情|我听|我多|我大|我大老|我头|我好心|我尊|我尊重
    -1:我就不|我就天|我就找|我就放|我带样|我带着|我帮|我帮您|我怎|我怎么
    -1:我懂 .|我我|我手|我打多|我打来|我找|我找那|我把样|我换|我换个|我明
    -1:我明白|我是不|我有意|我核|我核一|我没|我没打|我没提|我照记|我熟|我的
    -1:我真|我知|我知道|我给|我给您|我要|我记下|我跑|我跑了|我还|我都给|我都跟
    -1:我重|我重复|户|房 @|房 @ 就|所|手册|手册发|手机|手的|手的那|才会|才会考
    -1:打 , 不|打 , 再|打 ?|打一次|打听|打多|打多少|打来 .|打过一|打这|打这个|扫
    -1:扭|找他|找哪|找哪位|找得|找您上|找我们|找谁|找那|把册|把册子|把单|把手
    -1:把样|把样品|把要|把要点|把账算|投|投诉|报一|报一下|报价|报告|抱|抱歉
    -1:抱歉 .|抽时|抽时间|抽走|抽走的|担|担得|担得起|担心|担心哪|拒绝我|拖一
    -1:拖一天|拖到|拜了|拢|拿 .|挂 ,|挂 , 我|挂了 ,|挂了 .|挂我|挂我电|挂电|挂电话
    -1:换一|换一个|换个|换个时|掉 ,|掉 .|掐表|掐表的|排产|排好|排给|排给您|排队
    -1:排队 ,|接 .|接不|接了|接受 .|接手的|接找他|接电|接电话|推给|推给您|推销
    -1:推销的|提 ?|提到|提过|提醒|提醒 .|搁|搞|摆在|撂|操|操作|收到了|收费 ,|改 ,
    -1:改您|改您说|改的|放下|放心 ,|放心 .|放着|放着 ,|效|救|散 .|数 ,|数 , 还|数吗
    -1:数就|数就行|整天|整条|整条街|料发|料发您|方不|方不方|方便听|方便说
    -1:方便还|方便问|方案|方案我|方面|方面呢|无|日子和|日子钟|旧 ,|时候 .
    -1:时候您|时候说|时可|时可以|时打|时找|时找我|时是|时有|时机|时来|时的
    -1:时间 ?|时间 @|明|明白 .|是 @ 没|是一个|是三|是不想|是不行|是不要|是什
    -1:是什么|是从|是会|是修|是借|是借口|是出|是别|是别人|是叫|是后几|是周经
    -1:是哪|是回|是在|是在找|是师|是师傅|是当|是得|是怎|是怎么|是总|是总机
    -1:是您|是想|是我 .|是时|是时候|是有|是有人|是每|是没|是没人|是现|是用不
    -1:是看|是看您|是谁|是转|是转账|是这|是这个|是这样|晚点|更|替您|替我
    -1:最后一|最后问|最好|最想|最看|最看重|月大|月大概|月结|有一点|有两|有个数
    -1:有人|有人给|有人跟|有意|有效|有空 ,|朋|朋友|望|期 ,|期 , 现|机 ,|机器
    -1:机器坏|机过|机过去|李总|条不|条件|条街|来 , 只|来 , 我|来 , 还|来 , 这
    -1:来 ? 两|来不了|来了|来人|来吗 ?|来回|来得|来得不|来找|来找我|来提|来求
    -1:来源|来源 ,|来约|来约的|来给 .|来说|来那个|来问一|柜子|柜子 .|查 , 查|查一
    -1:查得|样吗|样吗 ?|样机|样机过|核一|核一下|根|格局|案我|楚 , 但|楚了|楚了 .
    -1:楼 ,|楼了|楼处|楼处门|次产|次产 ,|次就|次都|歉|歉 .|止|正|正 ?|死|母|水
    -1:水器|求我|没人|没人接|没人看|没兴|没兴趣|没变|没打|没提|没提醒|没有 .
    -1:没有了|没看 ,|没看清|没礼|没礼貌|没空 ,|没记|没记错|没试|没试过|没说
    -1:没说到|法 .|法 ?|活|活动|浪|浪费|浪费我|消 .|消了|消了 ,|消息|消息 ,|消息 .
    -1:涨价通|清 , 还|清楚了|温|温 ,|温 , 您|源|源 ,|满意|满意吗|满足|潮|点一过
    -1:点主|点主都|点发|点发您|点小|点小钱|点开|点开 .|点时|点时间|点是|点菜
    -1:点都|烦您了|然 ,|照片|照记|照记录|熟 ,|片|牌|犹|王总|现|现在反|现在还
    -1:现金|班 , @|班 , 您|班 .|班组|理 , 二|理 , 看|理 . 您|理您|理您好|理看岗|理见
    -1:理见 ,|理解|生人一|用 , 还|用 ?|用了|用排|用法|电话 .|电话了|电话您|电话我
    -1:电话来|电费|电费单|男|男人|留|留一|留一个|留不|留给|留言|留言 .|登记
    -1:登记的|白|白 , 您|白 .|百块|百遍|百遍了|的 , 您|的 , 现|的 , 能|的 , 跟
    -1:的 , 还|的 @|的 @ ,|的不说|的也|的也是|的了|的了 .|的事 ,|的事 .|的单|的单子
    -1:的同|的同事|的师|的师傅|的意|的意思|的报|的报价|的日|的日子|的是|的老
    -1:的那台|的钱 ,|皮|盘|盘点|直|直接|直说|直说 ,|看 , 怎|看 , 还|看一次|看一眼
    -1:看中|看到了|看完|看您面|看数|看是|看清|看清 ,|看用|看的|看的话|看看 .
    -1:看见|看路|看路 ,|看路 .|看过|看过 ?|看还|看这|看都不|看都没|看重|真会
    -1:着 , 还|着眼|着钱|睡|瞎|码|磨蹭|礼拜了|礼貌|神|票 ,|种|程师 .|空 ,|空 ?
    -1:空着的|等一|等不|等着|筋|答应得|签的|算 ,|算什|算什么|算去|算好|算错
    -1:算错了|管 ,|管 ?|管您|箱 .|类|类事|类事 ,|系您|系您 .|系统|紧|紧 ,|紧 ?|约 #
    -1:约上|约的 @|约的是|纸 .|线上|线上见|练|组|经|经理您|经理见|给 .|给句
    -1:给句话|给家|给家里|给您|给您 ,|给您 ?|给您寄|给您打|给您约|给我们|给我就
    -1:给答|给答复|绝我|统|罢|罢了|罢了 .|翻|老客|老客户|老师|老张|老远|老远跑
    -1:考虑 ?|考虑到|耗|耽误我|联|联系|联系您|肯定有|背|背下|背下来|胡|胡说
    -1:胡说 ,|能做|能定|能忙|能忙到|能怪|能成|能成什|能说|能进|脑|脑筋|脚不|腿
    -1:自然|自然 ,|至于吗|至于连|舍|舍不|舍不得|色|花|花多|花多少|菜|营业 ,
    -1:营业 .|虑|虑 ?|虑到|虑到什|行好 ,|行还|行还是|街|补助|补贴|表|表我|表我都
    -1:表的|装 .|装夹|裕 .|西|要 ,|要 , 别|要叫|要叫上|要就说|要开|要我|要我打
    -1:要改|要改您|要留|要留给|要看|要看的|要算|要考|要考虑|要被|要跟|要还是
    -1:要问|见 , 还|见不|见不散|见我 .|观望|视频 ?|解 , 那|解一|解一下|解到|言 ,
    -1:言 .|让老|记下|记下来|记在|记好了|记录|记得|记得吗|记的也|记错|记错吧
    -1:讲 ?|讲这|证|证 .|诉您 ,|诉您 .|诉我 .|词|词 ,|试试|试过|话 , 一|话不|话不算
    -1:话了|话了 ,|话吗|话吗 ?|话您|话我不|话来|话来得|话的|话都|话问|误我|说 , @
    -1:说 , 别|说 , 哪|说一下|说不|说不出|说几|说到|说去|说好|说好了|说定|说怎
    -1:说怎么|说想|说我|说法|说法 .|说的是|说的那|说要|说话不|说话方|说说怎|请
    -1:请假|请假 ,|请问|课 , 我|谁 .|谁 ?|谁也|谁也不|谁看|谁能|谁能忙|谁还|调
    -1:谈 ,|谈 .|谈不|谈不拢|谢 .|谢谢 .|谨慎点|象|豫|貌|负|账单|账单我|账是|账算
    -1:货 .|货的|货的时|购|贴|贵 ,|贵 , 我|贵姓|贵姓 ?|费 ,|费单|费我|费我时
    -1:资料发|赔|赔不|赖|赚|赚钱|走 .|走一|走了|走了 .|走的|走的 ,|赶上|赶上您
    -1:起 ,|起吗|起吗 ?|起来 .|起过|起过来|趣|足|跑一|跑一趟|跑了|跑前|跑前跑
    -1:跑后|跑后 ,|跑来|跟家|跟家里|跟您|跟您一|跟您对|跟您确|跟您讲|跟我们
    -1:跟领|跟领导|路 ,|路 .|路 . @|路上不|路上慢|踏|踏实|踏实 .|蹭|身|身份|身份证
    -1:车了|车了 ,|车位|车的|转不|转账|较|辈|辈子|边 ,|边就|边是|边没|边没变|过 ?
    -1:过一|过一个|过一次|过得|过您|过您那|过我同|过没|过电|过电话|过谁|过这个
    -1:近好|还想|还是从|还是出|还是叫|还是回|还是在|还是当|还是得|还是您
    -1:还是有|还是每|还是用|还是跟|还是转|还来|还没|还用|还给|还能|还要我|还记
    -1:还记得|还顺|这一会|这个价|这个号|这个吧|这个理|这个电|这么说|这事不
    -1:这人|这价|这儿 ,|这块|这套房|这很|这很正|这很自|这态|这态度|这是在
    -1:这样吗|这点主|这电|这电话|这类|这类事|这边|这通电|进|进 .|进去|进的|远跑
    -1:远跑来|连五|连五分|连看|连看都|述|述一|退 , 不|退回|退回去|适 , 还|选了
    -1:选他|选他们|透|通电|通电话|遍 ?|遍了|遍了 ,|遍啊|遍啊 ,|道 .|道是|那一
    -1:那三|那三页|那也|那也不|那件|那件事|那位 ?|那位要|那儿 ,|那儿 .|那儿了
    -1:那几|那咱们|那就把|那就是|那就这|那我|那我把|那时|那时候|那行|那行 ,
    -1:那边是|邮件|邮件给|都上|都不听|都不看|都不肯|都做|都做不|都得|都是
    -1:都有 .|都没看|都舍|都舍不|都要|都要算|都跟|都跟您|醒 .|采|采购|里 .|里几
    -1:里商|里商量|里头|里头 ,|里是|里有个|里那|里那位|重复|重复一|量尺|量房
    -1:量的|金 ,|金 , @|钟 .|钟头 .|钟就|钟您|钟行|钟行不|钟都不|钱 ,|钱 , 您|钱您
    -1:钱您都|钱是|钱没|铁|销 ,|销的|门 , 省|门一|门前|门量|门量尺|问|问一下
    -1:问一句|问他|问他一|问这|问题 ,|间 , 就|间 , 还|间 ?|间 @|队 ,|降|降温|降温 ,
    -1:险|险 ,|险 , 您|随便|随时可|随时打|随时找|隔|隔壁|难处我|需|需要|非|靠
    -1:面 , 我|面前|面呢 ?|面子 ,|面的|面算|面讲|音 ,|页|页 ,|顺利|须定|须给
    -1:须给我|预|预算|领导面|频 ?|题 ,|颜|颜色|额|额给|额给别|风|高|高兴|高兴 .
    -1:齐吗|齐吗 ?
    -2:# ,|# at|# how|# how many|# if|# to|# to #|# 到 #|# 奖|# 奖金|# 我|# 我们|'d be back
    -2:'d bring a|'ll be at|'ll call you|'ll get|'ll have|'ll leave|'ll text|'m not mistaken|'m off
    -2:'m ringing|'m there|'re booked|'re booked in|'re just|'re open|'s @|'s a proper|'s about|'s cancelled
    -2:'s day|'s fine i|'s gone|'s never|'s nothing|'s nothing i|'s post|'ve got|'ve put|'ve wasted|, # 您
    -2:, # 我|, @ 上|, @ 再|, @ 好|, @ 开|, @ 没|, 一般|, 但您|, 到周|, 可您|, 听着|, 对吧
    -2:, 展|, 展厅|, 您|, 您 @|, 您会|, 您到|, 您好|, 您带|, 您忍|, 您把|, 您报|, 您算
    -2:, 您试|, 您这|, 您连|, 我先|, 我带|, 我给|, 没|, 空|, 这套|, 连|, 连个|, 那我
    -2:. @ 我|. 您忙|. 日|. 日子|? it|? you|@ # ,|@ 's cancelled|@ 's post|@ , 十|@ , 地|@ , 展
    -2:@ and i|@ and there|@ at barrow|@ at the|@ eleven|@ for a|@ it 's|@ let|@ let me|@ online|@ you 've
    -2:@ 再|@ 到 .|@ 发|@ 您能|@ 我把|@ 打了|@ 见 ,|^ # how|^ @ we|^ @ 之|^ @ 定|^ barrow
    -2:^ can you|^ confirm|^ don't come|^ don't you|^ either|^ either you|^ great|^ great @|^ have
    -2:^ how many|^ i see|^ i sent|^ i suppose|^ i understand|^ just to|^ make|^ no time|^ not|^ nothing
    -2:^ so that|^ sorry could|^ the system|^ the team|^ to be|^ two|^ was|^ was it|^ what are|^ what else
    -2:^ what kind|^ which would|^ why|^ will|^ will you|^ would you|^ you aren't|^ you can|^ you couldn't
    -2:^ you don't|^ you make|^ you wasted|^ 一百|^ 不|^ 再|^ 原|^ 原来|^ 后|^ 听您|^ 周经
    -2:^ 哪几|^ 喂|^ 嗯|^ 嗯 ,|^ 太|^ 太好|^ 好嘞|^ 好的|^ 就您|^ 您先|^ 您公|^ 您听
    -2:^ 您现|^ 您让|^ 我念|^ 我说|^ 打|^ 打麻|^ 挑|^ 收|^ 收到|^ 方|^ 时|^ 时间|^ 明
    -2:^ 明白|^ 现|^ 现在|^ 给|^ 选|^ 那咱|a couple|a few|a good|a man|a photo|a proper|a ring
    -2:a ring on|a set|a set for|about ?|about that|address|admit|afraid|after it|after the @|again ?
    -2:against|all i|all or|along|am i|an excuse|and decide|and now you|and then|and what|and which|and you
    -2:and you 're|and you can|anything i|are open|are the|are you buying|are you going|are you so|aren't
    -2:arrive|arrive ?|as|as well|ask what|asked|at a|at barrow|at first|at first the|at the fair
    -2:at the gate|bank|barrow do|barrow do i|barrow half|barrow half an|barrow have you|be ?|be back
    -2:be enough|be enough for|be honest you|be on|be on time|before we|behind your|behind your secretary
    -2:believe|bill|bill you|bins|booked in|booked in for|books|both|bring a set|buying or|buying or not
    -2:café|came to|can look|can you ?|can you say|can't do|can't spare|changeover|changes|chat|chen|child
    -2:claims|closes|closes at|closes at @|come off|come off it|come up|come with|competitors|complaints
    -2:connected|copy|cost you|could you|could you put|could you spell|couldn't|crossed|crossed out
    -2:customers|decide|decide by @|decide on|desk|didn't ?|do you do|do you want|does it|does one
    -2:don't come|down for @|driver|easy|either you|eleven|else joins|else joins you|email the|enough
    -2:enough for|enough for you|explain how|far|favour|few|figures or|fine i|fine i 'll|first place
    -2:first place ?|first when|for ?|for each|for me ?|for my|for telling|for telling me|for your|from nine
    -2:goes first|goes in|good time ?|great @|hanging|hanging up|happens|happens if|have a good|have your
    -2:haven't got|haven't got #|hello|hello ?|help|hiding behind|hiding behind your|his|honest you|hours
    -2:how you|hr|i 'll leave|i 'll text|i 'm off|i 'm ringing|i 'm there|i ask what|i can't|i can't do|i do
    -2:i hand|i haven't|i haven't got|i say|i sent the|i should|i speak|i speak to|i spoke|i spoke to
    -2:i suppose|i tell|i want|i will|i won't be|if i 'm|if we|if you cancel|in @ 's|in a|in winter
    -2:in winter ?|into|is it ?|is it just|is then|is then @|is there anything|is to|it #|it 's about
    -2:it 's an|it 's never|it ?|it come|it in|it in @|it is @|it is then|it just|it no|it still|it suits
    -2:it was|joins|joins you|last one|leaflet|left @|let it|let me email|let your|like a|like to show|lines
    -2:listening|lock|look at first|looks after|lost|make a|make me|make the|making|man|matters most
    -2:matters most to|me email|me how|me out|me the|me through|me through to|me up|measure up|measure up on
    -2:meet on|meet on @|message you|meter|minutes is|minutes is that|miss|mistaken|mistaken ?|model
    -2:model number|moment|mondays|month or|more ?|most to|most to you|moves it|must be|my time already
    -2:name them|near|need the|new day|next year|nice|nine to|no money|no so|not mistaken|not mistaken ?
    -2:not to|nothing i can|of my|of my time|of those|off it|off the|on @ as|on @ then|on a|on mondays
    -2:on the way|on time|one changeover|one thing|one word moves|online|open from|opens|or about|or does
    -2:or have|or i 'm|or it|or with|order|order is|orders|otherwise|out ?|out the|owner|package|packed
    -2:parking|past|photo|photos|picks|picks up|picks up the|place to|post|prefer|price|proper|put|put it
    -2:put me through|rate is|ready|right shall|right shall i|ring on @|ring you about|runs|safe
    -2:safe journey|said you|sales|saturdays|say barrow|say it|secretary|secretary ?|see you on|see you then
    -2:send|send it|sending|sent the|shall i try|shift|shop|side of|sign|sign in at|sites|sleep|smaller
    -2:so it|so that|so that 's|so what 's|so you 'd|somebody in|somebody in the|someone|sorry|sorry could
    -2:sorry could you|spare me|spent|spoke|spoke to|stand|stop hiding behind|stopped|strangers|summary
    -2:switch|system|system closes|system closes at|take you|tell me how|text @|thank you for|thanks
    -2:that 's your|that ?|that for|that the best|that would|the @|the bins|the book|the café|the call
    -2:the desk|the door|the figures or|the first place|the fitter|the fitting|the last one|the list @
    -2:the message|the meter|the model|the new|the new day|the owner|the room|the samples|the system
    -2:the system closes|the team|the warehouse|them ?|them all|them all or|then @|there 's no
    -2:there 's nothing|there anything|they|thing|think about|third floor|this a|this is|this time
    -2:time already|time i 've|time the|time with|to a|to get|to help|to know|to look ?|to remember|to stop
    -2:to take|to talk ?|to the next|to think|told|training|trial class|trip|trouble|twelve|until you give
    -2:up at|up at @|up i|up i 'll|up on @|up the phone|up there|video|waiting|want to be|want to get
    -2:warehouse|was it no|waste|wasting|wasting my|way home|we 're open|we come|we meet on|we met|week ?
    -2:what 's|what do|what else|what happens|what happens if|when i|when i 'm|when it suits|when you see
    -2:when your|which one|who else joins|who looks|who looks after|who picks|who picks up|whole|whom|why i
    -2:will be there|winter|winter ?|with it|with the new|word moves|word moves it|working|works ?|worried
    -2:worry is|would anyone|would have to|would you|would you look|would you tell|wrong|year 's|year or|yes
    -2:you 're booked|you 're just|you 've wasted|you a ring|you and|you aren't|you buying|you buying or
    -2:you can look|you cancel|you couldn't|you for|you found|you going|you had|you hold|you in the|you know
    -2:you look|you look at|you may|you must be|you name them|you never|you off|you put|you put me
    -2:you said you|you sleep|you spell|you start|you then|you to|you wasted|you when|you when i|you won't
    -2:you work|your children|your competitors|your email|your place to|your secretary|your secretary ?
    -2:your shop|your staff|your time @|your week ?|一两回|一个答|一位|一句|一天 ,|一批
    -2:一样 ,|一次 .|一百|一百份|一眼 ?|一遍 @|三台|三台 ,|三楼|上|上次|下 , 是
    -2:下 ?|下时|下时间|不下|不回|不定 ,|不忙 ,|不挂|不挂 .|不是 @|不签|不给我
    -2:不要 ?|不要一|不过来|不错|不错 ,|业|两个人|两回 ,|个总|个时候|个礼|个礼拜
    -2:个答|个答复|个面子|临|临时|么 ?|么不|么情|么情况|么说|么跟|也不|也不能
    -2:也是|买 ?|了 , @|了 , 就|了 , 还|了 @ ,|了没|了没有|事|事 ?|于|五分|五分钟|交
    -2:人多|什么 ?|什么不|什么情|今|今年|从|仓|仓库|他 @|他们|代|以 ,|们 #|们 @
    -2:们对|们电|们电话|们说|价 .|价格|份里|休|会儿不|会是|传过|传过去|但您|位
    -2:位 ,|位 , 还|例|便 , 还|便聊|信 ,|候到|候来|候来都|做的|做的 ?|儿 , 您|儿不
    -2:儿了|先挂|先挂了|先看|公司三|册子|再问|况 ,|净|准备|几个 ?|几个人|几天
    -2:出 ,|别打|到了吗|到吗|到吗 ?|到时候|前|前后|剩三|十五分|卖|厂里|厅 , 您
    -2:去 .|去 ?|去吗|去吗 ?|友 .|双|反|反悔|反悔 ?|发您|句|可以 ,|可您|可能|台 , @
    -2:台车|司三|司三楼|后来|听得|听您这|听我说|听着就|告诉您|和|咱们对|品 ,
    -2:品 , 您|哪一|哪个|哪位|喂|嗯|嗯 ,|嗯 , @|嘞|嘞 ,|嘞 , @|回 ,|回 , 还|回您|回话
    -2:在 .|在场|在您公|在说|地点|壁老|声音|声音 ,|大一|大老|天有|天气|太好
    -2:太好了|奖|奖金|她|好了 ,|好嘞|好嘞 ,|好就|好就行|好意|好意思|好的 ,|姓
    -2:子 ?|子的|孩子的|定 @ ,|定下|定了 ,|室 , 没|寄出|寄出 ,|寄的|对 ?|导|将|小汤
    -2:少|少 ,|少 , 方|就不|就不能|就得|就累|就说|尺|尺子|尽|尽量|尽量短|工都|帮
    -2:库|开车|当初|当我|得到|得好|得我|得过|心吗|心吗 ?|忍心吗|忙 , @|忙到|念一
    -2:念一遍|念旧|态|怎|怎么|怎么跟|怪|总 ,|总 , @|总监 ,|悔 ?|您 , 还|您 @ 不|您上
    -2:您不来|您了|您会|您传过|您公|您公司|您别|您吗|您吗 ?|您听我|您和|您多
    -2:您好意|您就不|您就别|您就这|您带上|您微|您微信|您忍|您忍心|您忙|您念
    -2:您怎|您怎么|您才|您提|您收|您的 ,|您的合|您秘|您秘书|您答应|您试|您跟我
    -2:您还在|您邮|情况 ,|我 #|我 # 再|我们 #|我们 @|我们电|我先|我先挂|我吗
    -2:我吗 ?|我在|我念|我念一|我晚|我有|我清|我清楚|我记|截|截止|截止 ,|打
    -2:打来了|打麻|打麻将|批|找我|找我 ,|找我 ?|报|挂 .|挂了|换|排 .|排不|排不过
    -2:插|插单|收|收到 ,|收到 .|放心|故|教|教您|教您一|散|整|旧|时候到|时候来
    -2:时到 .|时的事|时间 .|时间了|时间吗|时间是|时间都|是 @ 都|是一两|是先|是怕
    -2:是来|是用|是这会|晚|晚一|替|月|有 .|有两个|有了|有了 .|有什|有什么|有别
    -2:有别的|有限|朋友 .|机|李工|束|束 .|来 ,|来 ?|来了 .|来吗|来您|来意|来那
    -2:来都|果|果 .|查|查 ,|样 ,|样 , 没|样品 ,|核|梯|楚|楚 ,|楼号|次 .|止 ,|气不|汤
    -2:没了 ,|没有 ?|没看|没睡|没空|海|消|涨|涨价|清楚|清楚 ,|点都对|熟|现在说
    -2:理 ,|用|电梯|留过|留过言|百份|百份里|的 ?|的合|的合同|的吗|的吗 ?|的时
    -2:的有|的样|的样品|监 ,|看一|看到|看都|眼|眼 ?|着就|着就累|知道|短|短 ,|确
    -2:确认一|碰上|礼|礼拜|租|等 ,|管|系|累 .|约上了|约的|经理|结束|结束 .|结果
    -2:结果 .|给您一|给您传|给您带|给我一|缺|考|考虑|能接|能接受|能收|能收到|自
    -2:至|至于|节|营业|行 , 那|行 ?|行好|行行|行行好|补|装|要 ?|要一|要一起|要点
    -2:要花|要货|见了|见我|觉|觉得|言|认|认一|认一下|让我过|记好|记的|诉您|试了
    -2:话 , 您|说 @|说一|说一遍|说您 @|说说|请教|请教您|谁来|谢周|谢周经|谢谢
    -2:谢谢周|账|货 ?|资料|走|起|跟您说|车 ,|边最|过言|还不|还剩|还剩三|还在
    -2:还是一|还是先|还是怕|还是没|还要|这一|这套|这点|远|连个|连个时|迟|遍 @
    -2:遍 @ ,|那位|那台|那咱|那就 @|邮箱|都一样|都不|都在 ,|都定不|都对|都对 ?
    -2:都给|都给您|都记|里见|重 .|量短|钟点都|销|错 ,|错 , 我|长 ,|长 , 还|门口
    -2:门口 .|门店|问一|问题 ?|间 .|间了|间吗|间吗 ?|间都|隔壁老|障|障 ,|集|集合
    -2:音|领导|题 ?|饭点|麻|麻将
    -3:# and we|# it|'ll ring|'ll ring @|'ll say|'ll say barrow|'m sorry|'re|'s #|'s it|'s just|, @ 出
    -3:, @ 就|, 两位|, 二|, 二十|, 今|, 今年|, 但|, 在您|, 您和|, 我 #|, 我 @|, 是吧
    -3:, 没错|, 现|, 现在|, 还|, 还有|, 那就|@ #|@ , 到|@ and finish|@ barrow one|@ isn't it
    -3:@ not|@ not @|@ so what|@ then|@ then i|@ wasn't|@ wasn't he|@ yes|@ yes ?|@ you and|@ 不|@ 不定
    -3:@ 之|@ 之前|@ 前|@ 回|@ 回来|@ 定|@ 没|@ 的时|@ 签|^ @ i|^ @ 前|^ @ 我|^ could you
    -3:^ don't|^ hello|^ hi|^ how are|^ okay|^ seriously|^ shall i|^ that|^ the price|^ we met|^ we said
    -3:^ we start|^ what more|^ when do|^ when something|^ who else|^ 上一|^ 他 @|^ 到|^ 好 ,|^ 孩
    -3:^ 孩子|^ 您为|^ 您的|^ 您要|^ 是|^ 给您|^ 这|^ 都|a @ shift|a joke|a reminder|act|am
    -3:and a|and finish|and finish at|and it|and it 's|and more|and now|and time|and time ?|and we
    -3:and we 're|are in|ask|at @ and|back on @|barrow @|be honest|been|both right|both right ?|buying
    -3:by @ or|called|can you hear|can't spare me|cancel|children|class|colleague|confirmed|cost|cover
    -3:day and time|dead|decide by|did you get|didn't|do i sign|do they|do you ?|do you need|don't act
    -3:downstairs|drive|drivers|either @|either @ or|even|everything ?|fair|finish at|finish at @|first ?
    -3:first the|for her|get a|get my|going to|going to let|got #|great|hand|have ?|have it|have you got
    -3:he 's|he ?|here|hi|holiday|honest|how are|how are you|i 'll have|i 'll ring|i 'll say|i 'm sorry
    -3:i 've put|i see|i sign|i sign in|in at|in the first|is that the|is what|isn't it|isn't it ?|it 's
    -3:it ends|it is|joke|li|like that ?|list @|me to|mean|moves|mr li|my colleague|new|no time @|no to
    -3:not #|not interested|now you|number and|number and i|on @ at|on @ wasn't|on my|one to|opening
    -3:or @ would|or would|or would you|prices|promised me #|proposal|proposal will|remember|reminder
    -3:right day and|ring @|ring on|run out|same|samples|say no to|seriously ?|set for|shop 's|sign @
    -3:sign @ or|so i won't|so what|speak to|spell|spell the|start|start at|start at @|still|stocktaking
    -3:sure|text|the fair|the name|the offer|the proposal|the proposal will|the same|the shop 's|the trial
    -3:then i|then i 'll|three left|through to|time both|time both right|to find|tom|trade|trade fair|tried
    -3:two|two people|typical|unit|wasn't|wasn't he|wasn't he ?|way|we did|we said|we said @|we start|well
    -3:what 's it|what are|what are you|what more|what you have|when a|when it|when something|who else
    -3:why would|why would you|will be|with at|with that|won't be|would do|would do for|you 've got
    -3:you can't spare|you don't act|you have ?|you hear|you hear me|you mean|you or|you say no|your kids
    -3:yourself|一两|一起来|三|上了|上班|下|下来 ?|不了|不定|不能|不行|买|了|了您 ,
    -3:人|人 .|人 ?|估|但|便 ,|候 ,|儿 ,|册|再见|再见 .|准|几个|出了|到|到期|剩|单
    -3:厂|原|原来|号|合同|名字就|后|后 ,|吗 ?|听我|品|哪儿|器|回|在您|坏|坏了|型
    -3:型号|复 .|多|多少|大|天 ,|天 , @|奶|好的|家里|对 ,|对 , @|对一|对一下|小|就完
    -3:就您|店|忍|忍心|忙我|思|您 , 再|您为|您为什|您到|您办|您办公|您发|您最
    -3:您答|您让|您让我|您这边|您连|您那边|意思|我 ?|我不管|我们|我同|我同事
    -3:我名|我名字|我就没|我干|我打给|打了 .|报我名|拿|掉|收 .|放学|敢|料|方便 ,
    -3:时候 ,|明白 ,|是不|是吧|是吧 ?|最|有 ?|有几|来 , 您|样|样品|格|每周|没时
    -3:没时间|法|爷|班|班前|理 .|白 ,|的事|的会|的是 @|看 .|着|秘|秘书|答复|答复 .
    -3:答应|签收|经理 ,|经理 .|给您 .|给您发|聊 .|营|行 ,|见 , 我|评|评估|说|说一句
    -3:说的|谢|贵|起来|跑|路|路上|车|边|过 ,|还是不|这个|这么|这会|这会儿|那
    -3:那就|那边|都一|都定|里人|重|金|钱|错|长|问您|间 , 一|间是|间是 @|面子|领
    -4:# you|# 打 .|# 打 ?|'s back|, @ .|, 不是|, 再见|, 在|, 您还|, 谁|. 您|@ , 在|@ .|@ barrow
    -4:@ isn't|@ it|@ shift|@ the|@ you|@ 开|@ 我打|^ @ 不|^ before|^ do|^ do you|^ how can|^ is it
    -4:^ right @|^ so you|^ that 's|^ we|^ what do|^ what would|^ you said|^ your|^ 上|^ 您|a @|a week
    -4:after everything|again @|and again|anyone else|at #|at @|back|back on|barrow one|being|calls|confirm
    -4:contract|do for|do i|does it get|don't you|else|goes|golf|ground|ground floor|have to|have you
    -4:haven't|hear me|her|how can|how can you|i 've|i ask|i just|i sent|in #|is it the|is that what|it get
    -4:money ?|mr|my|my time|no time|not @|on @ or|one|or a|play|rather|read it|room|said @|say no|see the
    -4:seriously|sign in|telling me|that what you|the way|them|three|time @|time i|to let|to me|tried you
    -4:up the|us|was it|wasted|we 're|what ?|what would you|what you|yes ?|you got|you said|your contract
    -4:your office|上一|不管|个人|为什|为什么|书|了吗|了吗 ?|了解|信|冬|冬天|到了
    -4:名字|后一天|哪|回来 ,|堂|天几|太|好 ,|好 , @|字就|字就行|学|定 ,|寄|对吧
    -4:对吧 ?|展|幕|干|得怎|得怎么|忙不|您带|您有一|您还|我打|打了|报我|改|明白
    -4:是 # 打|是 @ .|是 @ 开|是一|有一|条|来过|每|没错|没错吧|点 @|理 , 我|电|百
    -4:确认|箱|结|行 , @|要|要不要|见 ,|见 .|让我|货|资|起来 ?|过 , 是|这|遍|邮
    -4:问 # 打
    -5:# 到|# 是|# 是 @|'s in|'ve written|'ve written @|, 对|, 您就|0|@ , #|@ , 我|@ @|@ it is|^ @ is
    -5:^ @ it|^ good @|^ you 're|^ 他|^ 展|^ 展会|^ 您不|^ 我|^ 行|^ 行 ,|^ 那|and the|anyone
    -5:at # ?|ends|for @|for @ @|from|go|good @|goodbye|how many|i 've written|insurance|interested
    -5:is that right|it @ barrow|it the|message|more|moving in|now|number|of your|read it @|ringing|sent
    -5:so you|that what|think|time ?|to #|wants|wants to|were|what would|why|written|written @
    -5:written @ barrow|you 'd|you moving|一遍|为|了 ?|做|到 #|到时|同事|周经|周经理|回来
    -5:复|展会|心|忙不忙|您打|您这|意|我 .|打 .|收到|是 @ 还|李|楼|点 .|的时候|老
    -5:还|连|错吧|错吧 ?
    -6:# @|# 忙|, 一|, 一个|, 再|, 周|, 周经|@ , 周|@ , 对|@ i 'll|@ that|@ that 's|@ 出|^ did
    -6:^ did you|^ good|^ he|did|everything|had|most|my @|read|really|right @|she|that 's @|to talk|was
    -6:you on @|不方|不方便|不要|价|发|吧 ?|念|打来|提|没|的|着 ?|解|谁
    -7:# 打|, @ ,|@ we|@ 就|^ right|^ so|^ the|^ 好|barrow|by @|can you|check|did you|double|email|he
    -7:many|me read it|money|or|people|挂|现在
    -8:, 是|@ correct|@ correct ?|^ @ ,|are you @|correct|correct ?|floor|it|let me read|me read|you @ ?
    -8:一个|您 @ 怎
    -9:^ who|is that|同|对
    -10:, #|check @|this|您就|是|记
    -14:.|said
    -15:who
    -51:^
    """
  static let acknowledging: StaticString = """
    = -7
    25:,
    20:first|情
    19:心
    18:isn't|sorry
    17:once|you 've
    16:budgets|fair|i|i know|nobody|shift|怕|顾
    15:, 可|naturally|实
    14:^ ah|acknowledge|ah|being|i 'd be|must|point|quite|sound|sounds|want|够|我懂|比|烦|确实|谁都
    13:, 这|^ being|apologies|calls|concern|did|does|my apologies|or|should|they|worry|很|得|换|添
    13:理解
    12:@ ?|^ losing|a lot|bad|completely|end|every|forgive|forgive me|full|i understand|like that|of
    12:of course|quarter|right|right to|sensible|that|those|too|乱|手|正|难
    11:'s|^ fair|^ you sound|alone|are|budget|caution|comes|hear|hearing|i know you|i remember|imagine|is
    11:is a|is no|lot|loyalty|moving|much|paying|realise|sense|thing|things|timing|trust|voice|wants|with
    11:would|you sound|头|常|您想|最|歇|话说|还没
    10:'ll keep|'m sorry|@ or @|@ shift|^ a|^ budgets|^ 刚|a|and that|anyone|been|before|bless|bless you
    10:comes first|i 'll keep|i 'm sorry|i hear you|i realise|likes|make you|more than|off|on #|ones|outlay
    10:over|poor|quite right|reason to|ringing|shouldn't|so|somebody|sum|this year|true|well|would @|you 're
    10:也|住|子|应该的|意|我知|我知道|明白|是|比我|气|然|知道您|确|该|该的|谁
    10:过 .|道您
    9:'d want|, @ 或|, 您也|, 是我|, 那我|^ granted|^ no one|^ once|^ then|^ 听|add|burned|can tell
    9:chaos|cheap|comfortable|decision|dinner|disturbed|doubt|enough|everywhere|granted|hard to|i can see
    9:i can tell|i get|knows|makes sense|meetings|natural|never stops|no one|on|plate|pretend|promises
    9:remember|respect that|so i|that 's a|that we|their|these|understand|were|which|work|worried|would put
    9:you don't want|you three|your|your concern|your dinner|your plate|不想|不方|不方便|中|人 ,
    9:到我|卡|听|对|应|开|当|忙|怪|您忙|我也|我听|我能|折腾|是怕|服|正常|理
    9:理解 ,|笔|腾|花|被|解 ,|认|让您|谁都不|靠
    8:'s a lot|'s hard to|'s only|, 我听|, 行|, 谁|^ change|^ change is|^ i realise|^ point|^ true
    8:^ yeah|^ your caution|a big|all those|app|argue|audit|blame|caught|change is|counts|data|door
    8:dropped the|everyone 's|experience|feel|gather|halfway|i appreciate|i gather|i see|if they|long|most
    8:must be|my fault|needs|no time|nobody likes|on paper|one|rates|reading|sceptical|see you 're|so i 'll
    8:sounds like|straight|sure|talk|than|the budget|the fees|the way|times|to push|too if|twice|understood
    8:waiting|without|yeah|yet|you 'd hate|your caution|上|不容|不容易|停|刚|压|受|受的|吃过
    8:容易|得对|您也|您添|想|感|我尊|我尊重|挺|易|是大|是我|是挺|没错|照|班|真
    8:着|紧|给您添|虑|行吗|行吗 ?|解|这|重 .|顾虑|预
    7:'ll be quick|'re right to|'re worried|'ve just|, 但|, 可您|, 您先|, 行吗|, 还是|, 这个
    7:, 那|, 那 @|@ 了 .|@ 就|@ 或|^ agreed|^ i get|^ i remember|^ i understand|^ it does
    7:^ nobody likes|^ sounds|^ that|^ with|^ you have|a long|a stranger|absolutely|accountant|after|agreed
    7:and|another|appreciate|at once|barely|blame you|but|can see|can't|can't be|careful|caught you
    7:caution is|compare|contract|could we|dearer|don't blame|driving|easier|easy|exhausting|fine you
    7:get why|grow|hardly|hardly have|i get that|i get why|i hear|i respect|i try|i won't pretend
    7:imagine the|in # is|instead|it|it 'll|it does|its|job|kitchen|natural to|nervous|no wonder you
    7:not a small|or the|owners|perfectly|respect|rest|rightly|rushed|season|sleep|sticking|stops|stranger
    7:stretched|stung|thanks for telling|the|the door|the timing|there is|this quarter|through|tired|to it
    7:to think|touch|under|without me|won't pretend|wonder you|working|year|you 're busy|you 're worried
    7:you don't|you need|不开|人|催 ,|冬|出|又|可您|听出|响|妥|家 ,|容|对 .|尊|尊重|少
    7:应该|开会|很正|很正常|您一个|您忙 ,|您是怕|您这话|懂|我理|我理解|明白您
    7:是 ,|没|火|白|白您|的 , @|盘|紧 ,|累|肯定|要求|认 .|起来|过|都得|重|预算
    6:# 's|'d|'re swamped|'s dear|'ve called|'ve clearly|, 够|, 很|, 换|, 是|@ for a|@ instead
    6:@ instead ?|@ just|@ suit ?|@ then ?|@ 了|@ 没|@ 还是|^ after|^ i accept|^ i can|^ i take
    6:^ if the|^ if they|^ money|^ oh|^ okay so|^ so the|^ sure you|^ the price|^ totally|^ understood
    6:^ yep|^ yes|^ you 've|^ you want|^ 您想|^ 您挂|^ 您的|^ 看|^ 钱|a @ shift|add up|after two
    6:agree|agreed the|already|and rightly|and you 've|anybody|as well if|ask your|asks|badly|be sceptical
    6:big|brutal|but you|can see why|cash|change|changing|commit|course|course you|dear|disruption
    6:does look|doesn't|don't blame you|doubt you|dreadful|enough on|everything|expecting|explained|fees
    6:finding|finding staff|for|getting|had|has|haven't|having|headache|hear how|i 've called|i accept
    6:i admit|i agree|i don't blame|i explained|i get it|i take|i take your|in i|instead ?|into|it 's dear
    6:it i|just to|kids under|kids under five|knock|lambing|last thing|lets|little one|made|makes|moment
    6:of course you|oh|okay|okay so|okay to|own|paperwork|print|put it|ran|ran a|right to be|room|running a
    6:saves|shall we|share your|shifts|small print|so let me|sorry you|suit ?|suppliers|swamped|systems
    6:taking|that must|that would|the contract|the disruption|the last thing|the little|the little one|thin
    6:three kids|three kids under|time is|timing is|to|to ask your|told us|totally|touch it|tough
    6:understandable|wait|waiting for|want another|wants to|was|was out|was out of|watching|well if|weren't
    6:weren't expecting|what happened|what the|when|when do|where you|worried it|yep|you|you 'd
    6:you 'd rather|you 're right|you 're swamped|you 've clearly|you 've heard|you didn't|you do
    6:you weren't expecting|your data|your list|yourself|一听|一笔|不下|不少|不想动|东|久
    6:么大|也是|些 ?|交|会说|位|体|冬天|几|夜|大事|天|天干|好一|完了|容易 .|年的
    6:当然|您 @ 了|您在|您怕|您挂|您这一|惯|想再|想动|我完|我完全|我明|我明白
    6:我清|我清楚|打来 ,|折|担心|换我|推销|搁|明白 ,|易 .|是对|是您 ,|是我们
    6:机器|来了 ,|来您|来您是|来的|来说|欢|气 .|没错 ,|清|满|烦 .|理 .|生|电|电话
    6:疑|病|白 ,|看 ,|眼|第一|罪|肯|脚|脚不|话|该的 ,|过的|这一|道|那 @|都会|错 .
    6:问|饭
    5:# you|'d want to|'m with you|'re|'re at|'re coming from|'re not|'re not the|'re right|'re short
    5:'s a valid|'s blessing|'s blessing naturally|'s natural|'s perfectly|'s tight|'s your money
    5:'ve caught|'ve caught you|'ve only just|, @|, @ 没|, 光|, 别的|, 哪|, 怪我|, 您多|, 您真
    5:, 您这|, 我尊|, 我知|, 搁|, 老|, 资|, 资料|, 这份|. 您|@ #|@ for|@ just to|@ then|@ to
    5:@ 或者|@ 还|^ fine|^ getting|^ i appreciate|^ i hear|^ i respect|^ it can't|^ it is|^ loyalty
    5:^ nobody enjoys|^ nobody wants|^ oh no|^ paying|^ sounds like|^ still|^ the way|^ trust|^ twelve
    5:^ two|^ what you|^ you were|^ your hesitation|^ 一|^ 信任|^ 听您|^ 您在|^ 您开|^ 您怕
    5:^ 您把|^ 换|^ 知|^ 知道|^ 老|^ 跟|a fair|a headache|a priority|a system|a valid|about
    5:and they|annoying|any parent|any parent would|anything|apologise|appreciate it 's|are you both|aren't
    5:at this|banks|be easy|be quick|bit|blessing|blessing naturally|board|called at|called at a|can hear
    5:can only imagine|can't be easy|can't have|clearly|coming from|comparing is|costs you|delivery
    5:didn't ask|do|don't want another|enjoys|every reason|every reason to|face|family comes
    5:family comes first|father|feel the|first version|florists|for florists|for telling|for telling me
    5:fridays|from a|front|good for you|guests|had that|hadn't|half the|happen|happened|hard|has to|hasn't
    5:hear how stretched|hesitation|hesitation is|homework|honestly i 'd|hours|how stretched|hundred a
    5:hundred a month|hurts|i 'd want|i appreciate it|i can hear|i hadn't|i hear how|i respect that
    5:i won't argue|if my|in the middle|in the room|is he|isn't easy|isn't the|it #|it 's not|it can't
    5:it can't be|it doesn't|it from|it should|leave|less|looking after|machine still does|maddening|many
    5:march|me that|me when|meet|middle|minutes on|minutes on @|money 's|month end|mother|move|myself
    5:nobody enjoys|nobody wants|nothing else|now isn't|of money|oh no|on @ ?|on your mind|once and|one 's
    5:only|only imagine|only just|only sensible|or @|or @ to|out|paid for|paper|paperwork alone
    5:parent would|partner|passed|past @|picture|plenty of|precious|priority|proof|push|putting the
    5:realise you|records|right now|rough|rung|running|rush|say the|shall|should have|sit down|so let
    5:so the|software|sometime|sorry to hear|sorry you were|spending|still|still does|stopped|stress|system
    5:thanks for|that 's only|that 's understandable|that can't|that it 's|that must have|the board
    5:the middle|the move|the paperwork alone|the school|the staff|the whole|there is he|thing to|thing you
    5:thinking it|this through|though|thought this|thought this through|tight|time i know|to be sceptical
    5:to change your|to compare|to let|to talk|too long|treated|two drivers|understand that|up front|valid
    5:view on|wary|what was|where you 're|who|who wouldn't|why would|why would you|won't argue
    5:wonder you 're|wondering|work #|wouldn't|wouldn't want to|year for|year for florists|you 're at
    5:you 're short|you didn't ask|you need your|you should|you weren't|your bank|your hesitation
    5:your hesitation is|your partner|your view|yours|一|一说|上去|不会说|不划|不划算|不开 ,
    5:不是小|不爱|不跟您|么做|了 , 怪|了 , 我|了好|事|事儿|些|今|今年|他们|付
    5:任得|任得慢|会|信任得|修|候|做过|催|别的都|去不|受的 .|可真|合|合理|听得
    5:听您|哪个|哪有|喜|回来|在|在理|声音|外|多了 .|夜班|够您|够您受|太|娃|实在
    5:家里|对不住|尊重 .|就不|常 ,|常 .|年|底|当面|得太|得对 .|得慢|得慢慢|得比
    5:得比我|得没错|怕买|怪您|怪我 .|您做|您受|您受的|您开|您快|您手|您的意
    5:您说过|情 ,|意 .|懂了|我不|我们不|我心|我懂 ,|我认|我这|手 ,|手续|担|推|摊
    5:效|效果|数|时候|是对的|是小|是应|是应该|是贵|有数|有点|有道|有道理|楚
    5:正常 ,|正常 .|比三|比三家|气 ,|没空|活儿|添乱|清楚|满了|火 .|烂|理解 .
    5:电话了|的事|的顾|的顾虑|皮|看|真够|睡|稳|管|管 ,|系统|累 .|统|苦|要紧
    5:话 , 您|说到|说得没|说过|账|账 ,|货比|货比三|走不|走不开|辛|辛苦|这个 .
    5:这么|这么一|这要|这要求|这话|退|那边|里|销|门 ,|难了|难了 .|难怪您|高 ,
    4:#|# i|# is|# 够|# 够您|'d ask|'d have hung|'d hesitate|'d prefer|'d rather not|'ll email
    4:'ll keep it|'ll send our|'m sure|'m with|'re afraid|'re doing|'re good ones|'re not wrong|'re saying
    4:'s a|'s a big|'s a long|'s a nuisance|'s easier|'s fair|'s holding|'s holding you|'s quite all
    4:'s understandable|'s understandable given|'ve every|'ve got enough|'ve had your|'ve only|'ve woken
    4:'ve woken you|, @ 行|, 但您|, 卡|, 对|, 很多|, 急|, 您看|, 我不|, 我也|, 我同
    4:, 我长|, 换我|, 每|, 给您|, 行 ,|, 谁看|, 谁都|, 赶上|, 这要|? that|? you|@ , 哪
    4:@ sorry|@ 呢 ?|@ 我带|@ 的时|@ 能|^ # 够|^ @ 就|^ ah you|^ being asked|^ good|^ honestly i
    4:^ i do|^ i gather|^ month|^ month end|^ naturally|^ naturally you|^ no time|^ oh you|^ plenty
    4:^ plenty of|^ quite|^ quite right|^ running|^ running a|^ so what|^ sure it|^ thanks for|^ that must
    4:^ that sounds|^ very|^ yes it|^ your concern|^ your time|^ 上|^ 不想|^ 之|^ 之前|^ 信|^ 先
    4:^ 可不|^ 您嫌|^ 您忙|^ 您手|^ 您还|^ 我懂|^ 我知|^ 我能|^ 搬|^ 改|^ 没人|^ 看来
    4:^ 腊|^ 腊月|^ 花|^ 货比|a fair challenge|a nuisance having|a sales|a sales call|a say|a shop
    4:a straight|a supplier|admire|after the|ah you|always|and i 've|and not|and one|and they 're
    4:and we 'll|and you shouldn't|annoy|appreciate it|are cheaper|are hard|argue with|as|ask for|ask me
    4:asking|at a|at work|at your end|avoid|bank|be cross|be kinder|being asked|better than i|between
    4:between the|bill|both in|both in @|but i 'm|but you 're|by me|by now in|call from|can hear it
    4:can hear the|can read|can't promise anything|challenge|chase|clinic|come by|come to you|comes before
    4:comparing|dad|deserve|deserves|desk|didn't|does the job|doing|don't let me|don't want|down ?|earned
    4:easier for|easier for you|email the|emails|enough without|enough without me|every pound|everyone
    4:explaining|fair challenge|fair enough|fed|fed up|feel the same|feet|fine by me|first i|fix it|flat
    4:for one|for one person|frustrating|full of|fun|get that|get that you|get why you|given what
    4:given what happened|glance|good for|good ones|got|got enough|guard|had your|hands|have been|have hung
    4:have hung up|hear it from|hear what|hear what you|hear you|hear you on|hesitate|hidden|holding you
    4:holding you back|honestly i|how|hung|hung up|hung up by|husband|i 'd ask|i 'd hesitate|i 'll be
    4:i 'll email|i 'm sure|i 'm with|i 've just|i 've woken|i accept that|i admire|i can|i come to
    4:i follow|i hear what|i respect your|i see you|i try @|i understand it|i wouldn't|if the|imagine what
    4:in the|in writing|in your place|in your shoes|it 's your|it is|it is a|it over|it what|jobs
    4:just moved|know you|know you didn't|know your|landlord|last|last thing you|last time|let you down
    4:like|line|losing|lunch|machine still|matters|me off too|meeting|middle of|mine|mistake and you
    4:money 's tight|money and|must have|my own|naturally you|no budget|no more|no question|no time @
    4:no use|no wonder|not the|not wrong|now in|now in your|nuisance having|of us|off too|oh you
    4:old machine|old machine still|on hold|on site|on the phone|on the road|only imagine what|or @ for
    4:or @ instead|orders|other trustees|otherwise|our engineer|our mistake|our mistake and|overnight
    4:own business|own people|owner|owners tell|owners tell me|paid|parent|pay now|paying for|phone|picked
    4:picked up|plenty of people|point about|point about the|pretend otherwise|promise anything|properly
    4:put it off|put you off|quite all|quite all right|rather not|respect your|rightly so|run it|sales call
    4:see how|see why|seem|send our|settle|share|shift ?|short|short of|shows|since|site at|so it|someone
    4:something|sounds exhausting|stays|stick|sticking point|still on|supplier|sure it|sure it 's|sure you
    4:switching|than i|than me|than most|than you|that 's on|that 's quite|that sounds
    4:that sounds exhausting|that was our|the @|the hours|the house|the idea|the middle of|the old machine
    4:the other|the other trustees|the owner|the paperwork|the phones|the sticking|the sticking point
    4:the team|then ?|then you 'll|these things|they treated|they treated you|thing on|this before
    4:through the|tied|tied in|time for a|times are|times are hard|to be|to change|to chase|to let your
    4:to pretend otherwise|to put it|to want|treated you|true the|trustees|try|try @|try @ ?|under five
    4:understand it 's|understandable given|understandable given what|up by|up by now|valuable|value
    4:want your|wanting|wanting to|wants a|was our|was our mistake|way to look|we meet|wear|were promised
    4:what you pay|when it|when would be|where it|who looks|why you 'd|winter|with a|woken|woken you
    4:would @ be|would annoy|would put me|years in|years in the|you 'd like|you 'd prefer|you 'd want
    4:you 're afraid|you 're saying|you 've been|you 've every|you 've just|you both|you both in
    4:you can read|you did|you down|you off|you pay|you pay now|you shouldn't|you were|you were promised
    4:you work|your end|your feet|your hands|your husband|your own people|your phone|your point
    4:your point about|your shoes|your time is|一点都|下来|下这|不上|不住|不太|不小|不小 .
    4:不少 ,|不是|不是大|不是时|不添|不跟|两句 .|个人|个样|中间|么时|么时候|买
    4:买回|乱 ,|了|了 , 您|了好几|亏|人 , 我|人管|人管 ,|什么时|伙|会 , 我|会打|但
    4:但您|住院|住院 ,|体会|便|信任|先把|分 .|刚开|别家|刮来|刮来的|到 @|前|前的
    4:占|压在|口气|句|句 .|可惜|吃|合理 .|吧 , 那|听出来|听明|听明白|听着|听着您
    4:呢 ,|呢 , 我|周|周全|喜欢|嘛|嘛 ,|器|坎|坏|堂|堂鼓|堂鼓 .|堵|声|多 ,|大事 ,
    4:大风|大风刮|头烂|头烂额|夹在|好吧|好多|嫌|子上|孩子的|完全|定 ,|实 ,|实 .
    4:客人 ,|对小|小 .|小数|就 @|就 @ 能|就不添|层|层皮|层皮 .|工程|已经|带|年就
    4:底 ,|影|影响|得我|得没|得跟|心是|念旧|怕买回|怪我|您 @|您不是|您夹|您夹在
    4:您嫌|您想再|您把|您担心|您正|您比|您的|您的顾|您真|您眼|您还没|您那边
    4:您问|惜|想给|想给您|愿意|慎|懂了 ,|懂您|我也不|我信|我信 ,|我先把|我同意
    4:我听明|我就不|我懂您|我晓|我晓得|我能体|手续就|手里的|打来|把这|换我也
    4:据|搁谁|搬|数据|时机|是 .|是一|是大风|是小数|是怕买|是时|是时候|是说|晓
    4:晓得|最忙|月|月里|有数 .|服 ,|来|来就|来的 .|校|楚 ,|歉|没到|法|活|消停
    4:清楚 ,|滋|滋味|点是|点没|点都|点都不|烂额|焦|焦头|焦头烂|然 .|熬|犯|理 ,
    4:理解您|用得|的 .|的地|的滋|的滋味|的都|皮 .|省一|省下|看来|眼见|着 ,|着 .
    4:知道|知道 .|短说 @|种亏|稳妥|突|算 , 我|算就|算就是|管 , 对|细|给人|续就
    4:续就够|考虑一|考虑得|能体|能体会|脱|腊|腊月|腊月里|自然|花了|茧|虑 .
    4:虑一|虑得|行 , 您|装修|要紧 ,|规|解 .|解您|计|让|该的 .|该看|说 @ 还|说得
    4:谁看|谢您|谢您 .|谢谢您|谨|谨慎|账算|贵的|赶上您|跑|跟|跟我说|路上|身
    4:车呢|车呢 ,|转 ,|过分|这事儿|这样 .|这行|这阵|这阵子|退堂|退堂鼓|道 .|那
    4:都不爱|都这|里的|量|金上|钱 , 谁|钱都|银|银行|错 ,|长|长了|闲|间的|阵|阵子
    4:陌|陌生|院 ,|靠不|音 ,|顺|风刮|风刮来|饭的|首|高|麻烦 .|鼓|鼓 .
    3:# i can|# might|# might be|# would|# 对|# 对账|'d feel|'d hate|'d hate to|'d sooner|'ll send
    3:'ll want|'m hearing|'m sorry you|'re at the|'re busy but|'re coming|'re concerned|'re driving
    3:'re flat|'re flat out|'re in a|'re not convinced|'re on your|'re quite|'s a bad|'s a fair|'s a real
    3:'s a shame|'s all right|'s back|'s busy|'s decent|'s decent of|'s full|'s less|'s less about
    3:'s normal|'s nothing to|'s on me|'s only right|'s true|'ve|'ve already got|'ve been let
    3:'ve clearly thought|'ve every reason|'ve no time|'ve rung|, @ 我|, 不想|, 主|, 主要|, 什
    3:, 什么|, 他们|, 光看|, 十|, 哪个|, 对吧|, 应|, 怕|, 怪|, 您问|, 情|, 我当|, 我承
    3:, 我清|, 我能|, 我认|, 我还|, 搁谁|, 本|, 眼|, 确|, 确实|, 给|, 老板|, 能|, 赶
    3:, 这我|, 那挺|, 钱|@ let|@ once it|@ suit|@ which is|@ would|@ 呢|@ 好|@ 好一|@ 就没
    3:@ 您看|@ 的|^ # 对|^ @ 没|^ @ 的|^ absolutely|^ between|^ by|^ fair dos|^ fair enough|^ good to
    3:^ i completely|^ i imagine|^ i wouldn't|^ if it|^ it hurts|^ lots|^ lots of|^ loyalty like|^ money 's
    3:^ my apologies|^ nine|^ so|^ somebody|^ sorry you|^ sounds as|^ sure|^ switching|^ ten|^ ten years
    3:^ thank|^ thank you|^ that kind|^ understandably|^ understandably you|^ waiting|^ well you|^ when you
    3:^ with exams|^ yes the|^ you 'd|^ you 're|^ you feel|^ you know|^ your partner|^ 三个|^ 上班
    3:^ 两个|^ 也|^ 今|^ 今年|^ 停|^ 又|^ 可|^ 合|^ 听着|^ 哎|^ 年|^ 您 #|^ 您觉|^ 我听
    3:^ 招|^ 招人|^ 换银|^ 排|^ 搬办|^ 是我|^ 没见|^ 理|^ 理解|^ 电|^ 电话|^ 看得
    3:^ 老人|^ 自|^ 被|^ 要我|^ 货|^ 贵|^ 贵是|^ 这么|^ 钱是|^ 难怪|^ 预|^ 预算|a bad
    3:a bad week|a big decision|a big step|a blow|a busy|a call|a hassle|a lot going|a lot to|a salesman
    3:a second|a shop to|a small|a tough|a voice|a voice on|able|able to|about the budget|admire it|admit
    3:after ?|after a|all @|already got|and clear|and i|and it|and more|and more about|and no|and then a
    3:apologies i|argue with that|as though|ask for this|at first|at home|at that|at this hour|bad week
    3:banks is|banks is a|be better ?|be calmer|be calmer ?|be interested|be wary|been let|been let down
    3:being sold|being sold to|being straight|better ?|big decision|big decision and|big step|blow
    3:board has|both|bothers|break|brutal for|budget 's|builders|busiest|busy but|but don't|but honestly
    3:but honestly they|but you 'll|buys|by hand|by the sound|calls #|calls like|calmer ?|can i show
    3:can well|can well believe|can't stop|can't talk|careful with|cash flow|caution makes
    3:caution makes sense|changes|cheapest|clearly thought|clearly thought this|come to|coming up|comment
    3:completely understand|concerned|convinced|costs|could i try|counts for|cross|day|days are|deal with
    3:decent|decent of|decent of you|decide on|decides|decides and|decides and you|decision and
    3:didn't ask for|do you need|don't envy|don't envy you|don't know us|don't take|don't take it|don't use
    3:don't want a|done|dos|dos you|drag|dropped|dry|eight|end is|enjoy|envy|envy you|everybody 's
    3:everything ?|everything else|everywhere i|exams|exams coming|exams coming up|expensive|eye|eyes
    3:fair dos|fair dos you|fair you|figure|first the|fixed #|flat out|flow|follow|for a sales|for being
    3:for everybody|for it|for later|for this call|gather the|gentler|get it|giving you|going on
    3:going on at|gone if|good|good reason|good to hear|got that right|guide|had a bad|harvest|has been
    3:hassle|hate|hate to|have a say|have every|have i got|have no budget|head|hear it|hear that
    3:hear the little|hear you but|hear you loud|heard of us|hectic|home|honestly they|honestly they 're
    3:house|house is|how it is|how to|how to avoid|i 'd feel|i 'll send|i 'm hearing|i 've caught
    3:i 've rung|i admire it|i apologise|i can well|i completely|i completely understand|i don't envy
    3:i don't take|i drop|i gather the|i imagine|i keep|i know but|i know what|i know would|i realise you
    3:i see the|i show|i show you|i speak|i understand so|i wouldn't trust|in|in @|in on|in person
    3:in the house|in the trade|in two|info|installer|insurance|is @ or|is a hassle|is brutal|is brutal for
    3:is everyone|is fair|is maddening|is no small|is only|is the sticking|is tight|is uncomfortable
    3:is your only|isn't cheap|it 's an|it 's hard|it 's less|it 's normal|it 's only|it 's perfectly
    3:it 's true|it hurts|it in|it in writing|it isn't cheap|it now|it personally|it that|it that 's|it too
    3:it which|keen|keen to|kept you|kids|kind of|kinder|know but|know it 's|know us|know us yet|know would
    3:know would @|land|last thing on|last visit|last visit was|less about|let down|let me|let me show
    3:let your|like mine|like to see|list|look at|look at it|looked|lot going|lot going on|lot of money
    3:lot to|lots|lots of|loud|loud and|loud and clear|loyal|loyalty like|loyalty like that|loyalty to
    3:loyalty to your|lunch is your|machine|making excuses|margins|may i try|me on the|me show|me show you
    3:message you|might be|might be calmer|more @|moving offices|my|my apologies i|my dad|my job|my number
    3:naturally when|need your|never|next one ?|no small|no small thing|no time for|nobody should|normal
    3:not convinced|not going|now i 'll|numbers|of hands|of our customers|of people i|of the day|of these
    3:off sick|off your|off your feet|offices|okay so you|on at|on you ?|on your own|on your plate|one bad
    3:one sentence|only break|only right|opinion|or @ ?|our customers|over #|over the|over the phone
    3:partner should|partner should have|payroll|pencil in|pencil in @|people are|permission|personally
    3:phones|pitch|plan|please don't|plenty|pound|prefer to deal|promised|pump|quick|quote on|real
    3:reason to be|references|right not|right that|roll|roughly|sales|salesman|same thing|say no to
    3:season is|see it in|sentence|she|shoes i|shoes i 'd|shop to|shop to run|short of hands|should have a
    3:show you how|small thing|so caution|so could|so i don't|so it isn't|so your|sold|sold to
    3:someone who 's|sorry to|sound of|sound of it|sounds as|sounds as though|sounds like the|staff won't
    3:staff won't take|step|suspicious|switching banks|switching banks is|take it personally|take to it
    3:taken|tell|tell me the|telling|telling me|thank|thank you|that 's decent|that 's fair|that 's how
    3:that kind|that kind of|that makes sense|that wasn't|that you don't|the best|the board has
    3:the budget 's|the cheapest|the info|the last visit|the one you|the price|the pump|the reviews
    3:the road|the room|the same thing|the shop|the sound|the sound of|the staff won't|them|themselves
    3:then a|then you|thing on your|things are|think of|this hour|thousand|three of|three of us|ties
    3:ties your|ties your hands|time|time to|times #|to avoid|to deal|to deal with|to hear|to measure
    3:to put|to ring|to run|to say no|to think about|to upset|touch it ?|training is|trip|trust a
    3:trust takes|turns up|uncomfortable|understand so|understandably|understandably you|until #|up a
    3:up the|up until we|upset|us|us yet|use|visit was|voice on|voice on the|wait for|waiting for the
    3:want a|want proof|we 'll|we 're not|we go|we talk|week|week i|well believe|what|what happens
    3:when do you|where|which is|while you 're|will be|will you|wise|with exams|with exams coming
    3:won't take to|work for|worries|worry about that|worry the|would @ suit|would be a|wouldn't trust
    3:writing|years|years to|yes it|yes the|yes the reviews|yet may|yet may i|you 'd sooner|you 'll want
    3:you 're coming|you 're concerned|you 're driving|you 're flat|you 're in|you 're quite|you 've a
    3:you 've already|you 've had|you 've no|you 've only|you about|you all|you but|you but that
    3:you can't talk|you don't use|you for|you had to|you have a|you have every|you how|you i|you loud
    3:you loud and|you moving|you one|you poor|you prefer to|you spend|you the details|you waiting
    3:you waiting for|your accountant|your caution makes|your homework|your old|your only|your only break
    3:your own business|your partner should|your shoes i|your trade|一下子|一个人|一回|一天还
    3:一样|三个|三回|三家 ,|上您|上有|上班|下多|下子|不一|不一样|不了|不住 .
    3:不巧|不放|不放心|不是 .|不沾|不沾地|不过分|两句|两头|两头跑|个人 ,|个会
    3:个孩|个孩子|个心眼|个情|个情况|个气|个答|个答复|为实|为难|主 ,|久 ,|久 .
    3:么一|么大一|么想|么晚|么晚还|之前的|之常|之常情|也好|也对|也对 ,|也应
    3:也应该|也得看|习|习惯|买回来|了 #|了 , 一|了 , 主|了 , 他|了一天|了三
    3:了三回|了些|了吧 .|争 ,|事 ?|事已|事已经|人之|人之常|人喜|人喜欢|人情
    3:人手|他|以前|们的错|伙人|会呢|会呢 ,|会用|会问|伤|似|似的|位 .|住 .|住进
    3:佩|佩服|佩服 .|便 .|信|俩娃|候能|儿|儿付|儿打|先哄|先哄 ,|先看|先问|光看
    3:全 .|全要|再信|再打给|再聊|再聊下|况 , 我|出去|出您|出来您|出门|划算|利
    3:别怨|别怨我|别扭|别扭 .|别说|到 @ ,|到位|到位 .|到过|力|办 .|加|十年|卡在
    3:压力|发 .|发邮|受 ,|受的 ,|吃饭|合伙|合伙人|同意|后放|听得出|听您这
    3:听清楚|听见|员工不|周全 .|味|哄|哄 ,|响营|响营业|哎|哪有闲|啰|啰嗦|嗦
    3:在外|在工|在工地|在理 .|在这|在这上|地 .|坐|坑过|士|声音 ,|多了|天就|天还
    3:太好 ,|太急|太急了|太长|头大|头大 .|头跑|夹|好一些|好几|嫌烦|子上了|子在
    3:子的|字 ,|孩子在|它|安|安全|安全要|完了 ,|定不|定不下|实在 ,|审|客人
    3:客户也|对的|对账|尊重您|小字|就别|就发|就定|就说|工不|巧|己的|已|已经有
    3:常情|常情 .|平时|年没|店|店 ,|开 ,|开会呢|开着车|归|影响营|往后放|得出
    3:得出您|得到|得在|得对 ,|得满|得满意|微信发|心思|心眼|心里|忙 ,|忙 , 我
    3:忙我|快|念旧 ,|怎么做|怪 .|您 #|您不嫌|您也没|您了 .|您争 ,|您交|您以前
    3:您先哄|您吃|您多|您就别|您开会|您开着|您念旧|您手里|您打了|您担|您提
    3:您提得|您是|您最近|您没|您觉|您觉得|您说已|您谨|您谨慎|情 .|想动 ,|想得
    3:想法 .|意不|愿|慢慢来|慢来|慢来 .|懂 , 可|懂您的|成不|成不 ?|成什|成什么
    3:我上去|我不跟|我佩|我佩服|我同|我周|我周全|我当|我承|我承认|我有数|我讲
    3:我说实|我这就|我这电|我长|我长话|或 @ ,|户也|房顶|所|手上|手里|打 ?|打了
    3:打得|打给|打给您|扭 .|批|承认 .|把|把要|把要点|投|拍|招|招人|拼|拼 .|换银
    3:换银行|掂|掂量|排满|排满了|接一|提得|提得对|搬办|搬办公|摊子|数 .|料我
    3:方便|方便 .|旧|旧 ,|时候能|时机不|明|是 @ 好|是实|是您|是您的|是有点|是比
    3:是真|是自然|是花|是贵 ,|是难|晚还|晚还在|最忙 .|有心|有心思|有疑|有闲
    3:服 , 没|服 .|期 ,|朵|机不|来回|松|松快|果|样 .|楼了|歇歇|歇着|比 .|比我周|毕
    3:毕竟|毛|毛病|毛病 .|没下|没人|没人管|没毛|没毛病|没睡|没空 ,|没被|没讲
    3:没错 .|沾|沾地|沾地 .|消|清静|满了 ,|满意|满意 ,|点 ?|点儿|点儿打|点子
    3:点子上|点我|点是应|点没毛|熬 ,|熬 , @|父|牌子|物|班不|生气|生气 .|电话 ,
    3:电话里|留个|病 .|白了 .|白天|的|的事已|的哪|的哪有|的意|的时间|的有|的活
    3:的活儿|的约 ,|的这个|的都得|的错|的错 .|看 , 还|看 ?|看 @ 还|看就|看成不
    3:看法 ,|看看怎|看着|真不|真拼|真拼 .|眼见为|着就|着您|着车|着车呢|短说|种
    3:种话|种话您|究|突然|竟|笔钱|答复|签字 ,|算去|类|类似|类似的|系|系统最
    3:紧 , 您|紧 .|累的|经有|绕|给人 ,|给家|给家里|统最|续|老师|老师傅|耳|耳朵
    3:聊下|脚不沾|腿|自己的|舒|舒服|花出|花出去|花店|苦了|苦了 .|落|虑得比
    3:行您|要等|见为|见为实|觉得我|解 , @|解 , 您|解您要|讲|讲得|讲的|诊|诊所
    3:话了|话您|话短|话短说|话里|说 @|说两|说两句|说已|说已经|说服|说服 ,|说清
    3:谁心|谁心里|谁愿|谁愿意|谢您跟|贵 ,|贵 , 可|贵是|贵是贵|资料我|资金|赔|赖
    3:赞|赞成|赞成 .|走|赶上|起来了|跟他|跟他们|跟您争|跟老|跳|踏|踏实|踏实 .
    3:辛苦了|边|过分 .|还|还接|还是 @|还有心|还没被|这上|这上头|这个点|这么大
    3:这么想|这么晚|这份|这我|这是好|这点我|这种话|通个|通个气|遇|道 , @|避
    3:那 @ 呢|那位|那我|那挺|那挺好|都头|都排|都这么|里 ,|里有|里的事|里的活
    3:重您|重您的|量 .|金|钱是|钱的|钱的地|错 , 我|长话|长话短|问了|防着|阳
    3:难为|难免|难熬|难熬 ,|静|面 ,|音|顺 ?|顾不|顾不上|风|饭都
    2:# , @|# @|# are|# like|# 前|# 好|# 好一|# 忙|# 您|# 我来|# 清|# 确|# 确实|# 能|'d be
    2:'d be angry|'d be mad|'d lose|'d rather read|'ll come to|'ll email the|'ll lose|'ll post|'ll send you
    2:'m not going|'m not hanging|'m sorry to|'re between|'re careful|'re good|'re happy|'re loyal
    2:'re loyal to|'re not keen|'re right about|'re run|'re run off|'re stretched|'re stretched thin
    2:'re tired|'re tired of|'re worried about|'s a busy|'s a sensible|'s an|'s dear but|'s hard|'s how
    2:'s how it|'s no rush|'s nothing|'s only fair|'s only sensible|'s quite|'s reasonable|'s sensible
    2:'s the timing|'ve a|'ve already|'ve every right|'ve fixed|'ve got your|'ve had|'ve heard all
    2:'ve just come|'ve never heard|, @ 再|, @ 您|, 一下|, 不勉|, 不容|, 不放|, 做|, 光听
    2:, 到时|, 可再|, 可等|, 可说|, 合|, 合同|, 咱们|, 哪顾|, 够忙|, 太|, 孩|, 孩子
    2:, 安|, 就一|, 应当|, 应该|, 当然|, 总|, 您 #|, 您做|, 您快|, 您辛|, 您防|, 我
    2:, 我上|, 我懂|, 我明|, 我有|, 打扰|, 换谁|, 搁我|, 明白|, 是该|, 有|, 有道|, 正
    2:, 正常|, 没关|, 烦|, 生|, 生意|, 真对|, 等|, 装|, 让您|, 该|, 谁不|, 谁心|, 辛
    2:, 辛苦|, 还|, 这样|, 这没|, 那 #|, 那不|, 难为|. 一|. 他|. 是|. 这|@ , 十|@ , 只
    2:@ , 方|@ be|@ be all|@ be kinder|@ better|@ better ?|@ eleven|@ in|@ let me|@ once|@ with the
    2:@ work for|@ 再打|@ 到您|@ 可|@ 可就|@ 我再|@ 或 @|@ 是|@ 有空|@ 没少|@ 行|@ 行不
    2:^ # 's|^ # 确|^ after a|^ after that|^ cash|^ cash flow|^ changing|^ fair play|^ harvest|^ i know
    2:^ in|^ it makes|^ it sounds|^ looking|^ my timing|^ no wonder|^ of|^ of course|^ point taken|^ so it
    2:^ the waiting|^ three|^ trust has|^ you don't|^ you told|^ 一个|^ 一天|^ 上次|^ 不瞒|^ 两
    2:^ 买|^ 五|^ 价|^ 公|^ 公司|^ 刚开|^ 单|^ 原|^ 原来|^ 又搬|^ 听出|^ 听见|^ 哎呀
    2:^ 唉|^ 唉 ,|^ 太|^ 审|^ 审计|^ 年底|^ 忙了|^ 怕|^ 您以|^ 您刚|^ 您提|^ 您正
    2:^ 您没|^ 您用|^ 您讲|^ 您说|^ 您问|^ 想先|^ 打扰|^ 换供|^ 是 ,|^ 正给|^ 没听
    2:^ 生|^ 生意|^ 用了|^ 眼见|^ 老机|^ 行情|^ 要|^ 账|^ 跟老|^ 路上|^ 这阵|^ 那是
    2:^ 首|^ 首付|a @|a baby|a bad experience|a better time|a big ask|a chat|a customer|a fair bit
    2:a family business|a good job|a good moment|a kitchen|a leaking|a leaking roof|a long day|a move
    2:a new baby|a nightmare|a nursery|a point|a quiet|a sensible|a silly|a stranger rang|a warehouse
    2:a word|accept|afraid|after what|ago|ahead|air|all right|all right ?|all that|all the same|an
    2:an excuse|and i don't|and it shows|and no more|and rightly so|and then|angry|angry too|another gadget
    2:any of|anything with|appreciate you|appreciate you being|are hectic|are i|as good as|as the firm
    2:as they|as they are|ask|ask me to|asked|avoid that|avoid that ?|baby|bad experience|bad i|be|be all
    2:be all right|be angry|be angry too|be careful|be choosy|be earned|be earned and|be exhausting
    2:be kinder ?|be quieter ?|be sure|be the one|been a|been one|before i|before they|before you spend
    2:begin|begin with|behind it|best|better time|big ask|bins|bit of money|blame you for|board hasn't|book
    2:bothers you|broker|budget isn't|busiest season|busy but everyone|but everyone|but if|but if you
    2:but surely|but surely you|by now|by on|by on @|call out|called|calling|calls like this|calmer
    2:can imagine|can look|can see you|can tell i|can't argue|can't argue with|cash is|cash is tight|catch
    2:cautious|change your|chat|choosy|come @|concern about|concern about the|could|could we meet
    2:could we say|could we sit|could you|counts for something|courier|courier you|course it|cover|crying
    2:day which|dear but|deny|deny it|do @ ?|do they|does it|does it ease|does sound|doesn't it ?
    2:don't know how|down|down and|down on|down on @|drive safely|dust|earned and|ease|ease off|ease off ?
    2:easter|eleven|engineers|enjoys being|enough a|every right|every right to|everyone has|exactly that
    2:explaining it|face to|face to face|fair bit|fair bit of|fair play|fair play you|family business
    2:far better|far better than|fault|feel you|feeling|fifteen minutes|fifty|figures|figures ?|fill of
    2:firm behind|firm behind it|first as|first i 'll|flu|for asking|for every|for something|for this year
    2:for years|for you so|free @ or|from someone|fuel|full with|full with the|gadget|go through
    2:going to pretend|good as|good as the|good job|good job for|good moment|good reason to|good time to
    2:got a point|got it|got nothing|got that|got your|hands are|hanging up until|happens if
    2:happy with your|has a|have said|have time to|have your|he|head office|hear about|hear this|heard all
    2:heard of|hearing that|heavy|hold for|holding|honest|hot|how 's @|how about|how about @|how do|how it
    2:how we|how you do|i 'd|i 'd think|i 'll come|i 'll post|i appreciate you|i can imagine|i come @|i do
    2:i got that|i hear that|i know it|i like|i say|i see that|i understand that|i won't deny
    2:i wouldn't want|if a|if a stranger|if it|if it were|in @ ?|in a meeting|in it|in the office|inbox by
    2:inbox by @|installer left|interest|interest rates|interrupt|is a big|is hectic|is it the|is rare
    2:is rare #|is the third|is worth|isn't the time|it 's one|it does sound|it done|it ease|it ease off
    2:it go|it i 'll|it in a|it makes|it once|it once and|it out|it out of|it shows|it sounds|it to|it were
    2:it were my|it working|it yet|job for|job for you|job i|just an excuse|just come|just come off|justify
    2:keep the|kept|kinder ?|know how|know how you|know what|last installer|last installer left|leaking
    2:leaking roof|learn|leaves|less painful|less painful ?|like this|like you 've|likes being
    2:likes being sold|live|locked|long day|look|look ?|look when|looks|lose the discount|lost your
    2:lot to take|low|loyal to|loyalty is|loyalty won't|loyalty won't pay|lunch is|may i|me @|me as
    2:me as well|me out|me up|means|meet ?|meet on|meet on @|mid|mistake and|mixed|mixed last
    2:mixed last year|moment you|money|money but|money but you|month|month end is|months|more than you
    2:much can|much can i|must be exhausting|my timing|myself ?|name on|naturally you 'd|need to ask
    2:never heard|never heard of|new|new baby|new year|next one|nightmare|no|no but|no but i|no good
    2:no time to|no to this|nobody enjoys being|not going to|not hanging|not hanging up|not keen
    2:not keen to|nothing|now i|now it|nursery|of course it|of days|of everyone|of owners|of you|off @
    2:office ?|office on|okay so it|old system|on @ just|on me|on the line|on the street|once and it|one i
    2:one is|one more|one of|one who|one you|one you 've|only as|only as good|only fair|open about|or # ?
    2:or @ better|or @ just|or what|or would you|others|our brochure|our list|out i|outside your|over your
    2:pages|painful|painful ?|pair|pair of|parents|part|partner 's|patience|pay your|paying for something
    2:pencil|penny|pension|people i|phone call|phone i|phone when|place so|play you|point taken|practice
    2:prefer|prepare|pretty|provider|put me off|put you|quid|quieter ?|quite right i|rang me|rare|rare #
    2:rather|rather read|rather read it|rather than|rather than the|reading it|reviews|reviews were
    2:reviews were mixed|right it 's|right the|right you|right you 've|rules|run|run and|run off
    2:run off your|safely|sales call i|same|same in|saturdays|saturdays are|school|school run
    2:see it working|see where|seeing|selling|sense to|shall we meet|shoes|shops|should be|show you on|sick
    2:signing|simple|sit|sit down ?|site|six months|so could i|so what|so what 's|so would i|so you tried
    2:solar|some time #|sorry about that|sorry the|spend|staff off|start|starting|stocktaking|straight to
    2:stranger rang|stranger rang me|stressful|stretched thin|stuck|such a|suit|suits|summary|take a
    2:take in|take to|take your|takes|talk about|talked|tell you much|ten people|ten years|text you the
    2:than you 're|that 's fine|that 's perfectly|that 's reasonable|that 's sensible|that 's your|that @
    2:that @ or|that experience|that from|that in|that it|that last|that long|that out|that the
    2:that the timing|that would be|that would put|that you 'd|the audit|the bins|the board hasn't
    2:the budget isn't|the cost|the date|the day|the decision|the deposit|the figures|the figures ?
    2:the firm|the firm behind|the fuel|the guide|the last installer|the moment you|the next one
    2:the office ?|the office on|the old system|the phone|the phone i|the phone when|the problem
    2:the proposal|the reviews were|the right|the same|the same in|the school run|the small print|the thing
    2:the third|the three|the timing is|the timing rather|the upheaval|the waiting|the way they|the worst
    2:the year|then|there 's no|there 's nothing|they 're good|they 've|they are i|this already|tight this
    2:tight this quarter|till #|till 0|time #|time for|timing rather|timing rather than|tired of
    2:to be choosy|to be earned|to be on|to be sure|to begin|to begin with|to face|to go|to hear about
    2:to hear that|to judge|to justify|to look at|to plan|to prepare|to pretend|to remember|to repeat
    2:to sign anything|to take in|to you @|to your current|too fast|tools|trade|trade far|trade far better
    2:training|trial class|tried it|tried it once|trust has|trust has to|try again|twelve|twenty
    2:twenty minutes on|twenty years|twice for|twice for the|two of you|two pages|until we|until we 've|up
    2:up for you|up the phone|up your|upheaval|us exactly|uses|view|wait that|waits|want a second
    2:want another gadget|want to|want to be|want to see|wants a salesman|warranty is|watch|way|way they
    2:we 're a|we 've fixed|we had|we meet on|we pencil|we say @|we sit|we sit down|were burned|were mixed
    2:were mixed last|were my|what day|what happens if|when could|when could we|when does it|when it 's
    2:when would|when you 've|which is fair|which one is|who 's|will be in|will be with|with flu
    2:with someone|with the move|with the old|with this|with what you|with you by|with your
    2:with your current|without this|won't deny|won't deny it|won't pay|won't pay your|won't take|wonder
    2:worries you|worry about|worry is|worst|would @ or|would you ?|would you change|wouldn't want|write
    2:written|year 's|year you|yes it 's|yes you 're|you 'd lose|you 'll lose|you 're between
    2:you 're careful|you 're happy|you 're loyal|you 're run|you 're stretched|you 're tired|you @ ?
    2:you again|you and it|you can look|you can't stop|you do it|you don't get|you feel|you feel you
    2:you haven't|you know your|you much|you much can|you need to|you on|you on the|you or|you said no
    2:you said the|you take|you tried|you tried it|you trust|you up|you want to|you wanted|you were burned
    2:you you|your @|your busiest|your busiest season|your concern about|your hands are|your inbox by
    2:your money and|your mother|your number|your partner 's|your place so|your worry|your worry is
    2:一个部|一些 ?|一件|一刻|一回 ,|一天|一开|一条|一样 ,|一步|一种|一般人
    2:一说我|一趟 ?|三台|三家|上 ,|上 , @|上听|上听我|上呢|上呢 ,|上次让|上次那
    2:上过|下 , 您|下不|下楼|不 ?|不上 ,|不下来|不了主|不住 ,|不便|不便宜|不停
    2:不出|不否|不否认|不回|不多说|不太好|不太满|不奇|不奇怪|不好意|不嫌|不安
    2:不安全|不对 .|不少客|不巧 .|不怪|不怪您|不愿|不愿意|不敢再|不是一|不爱听
    2:不瞒|不瞒您|不签字|不耐|不耐烦|不至|不至于|不舒|不舒服|不认|不靠|不靠谱
    2:不麻|不麻烦|业 ,|东西|东西 ,|两个|严|个不停|个人带|个准|个十|个好 ?|个娃
    2:个心|个担|个担心|个推|个推销|个月|个部|个部门|个钟|个钟头|个问|个问题
    2:为实 ,|为您了|主要|么一说|么久|么久 ,|么多 ,|么大事|么大的|么安|么安排
    2:么用|之前|之前被|也不|也不信|也不敢|也不至|也为|也为难|也会|也就是
    2:也得掂|也是您|买的|了 ,|了 , 还|了 , 这|了主|了主 ,|了人|了几|了别|了别家
    2:了可|了是|了没|了没人|了都|了钱|争|事 , 是|事一|事最|事都得|于|于连|五分
    2:五分钟|交道|亲|人 .|人住|人别|人家身|人带|什么大|什么用|介绍发|付 ,|以吗
    2:以吗 ?|以理|以理解|们不|们不对|们牌|们牌子|们都|们都有|任|休息|会 ,
    2:会 , 您|会 .|会儿 ,|会您|估|住 ,|住 , @|住了|住了 ,|体会 .|体检|余|供|便吗
    2:便吗 ?|便听|便宜 ,|便宜的|便我去|保证|保证 ,|信发|俩|俩娃 ,|倒|候 ,|候合
    2:候合适|候打|候打给|候确|候确实|做 ,|做这|做这行|傅 ,|傅们|儿 ,|儿搁|先
    2:先发|先看看|先顾|光听|光听我|八年|兴趣|册子|再忙|再忙也|再来|再说 ,
    2:决定权|况 ,|凉|凉了|几个|几家|出个|刀|刀刃|刀刃上|刃|刃上|分钟 ?|刚才那
    2:利薄|利薄 ,|别家 ,|到东|到东西|到您有|到点|到点子|刻|前头 ,|前被|前都|功
    2:加班|务|务员 ,|动 ,|勒|匙|十五分|半|半年|半年 ,|单一|占线|历|压着|压着 ,
    2:原来您|厨|去忙|去看一|去给您|又搬|又搬家|友圈|反|反应|发您 .|发您手
    2:发您邮|发烧|发给|发给您|口|口气 ,|口气 ?|可以吗|可以理|可再|可再忙
    2:可您这|可我|可等您|可说|台机|台机器|号码|吃过苦|合同没|合情|合适 ?
    2:合适吗|同事一|同样的|同没|同没到|后悔了|后放 .|后期|后期没|后还|后都
    2:后都后|否|否认|听您声|听电|听电话|听过我|吵醒|吵醒了|员|员 ,|响个|响个不
    2:哎呀|哎呀 ,|哪个好|哪几|哪有整|哪能|哪还|哪还有|哪顾|哪顾得|唉|唉 ,|商|喘
    2:喘口|喘口气|器还|器还能|回是|回是我|在三|在不|在不方|在中|在中间|在刀
    2:在刀刃|在哭|在场|在外头|在开|在理 ,|在的|在路|在路上|在那|在骗|在骗子
    2:地的|坑过 ,|填|填表|处我|处都|外 .|外头|多|多余|多客|多客户|多说|够忙
    2:够忙的|大 .|大一|大事 ?|大的事|天 .|太满|太满意|夫 .|头 ,|夹在中|奇|奇怪
    2:好一点|好不|好不好|好交|好吗|好吗 ?|好吧 ?|好说话|妈|妥 ,|始也|娃 ,|子 , 您
    2:子了|子全|子发烧|子在哭|子多|子小|子最|子用|子的人|子睡|子睡了|字 , 这
    2:字才|学校|孩子发|孩子睡|安全 .|定 , 就|定权|定权在|宜 ,|宜的|实 , 您|实不
    2:实情|实物|实话 .|实难|审计|客户|家又|家身|家身体|家都|家里有|容易 ,|宽裕
    2:对 , 光|对上|对的 .|小店|小数目|少客|少客户|尝|就一刻|就加|就够|就把价
    2:就行 ,|就该|尽量|尽量短|工夫 .|巧 .|师傅 ,|师傅们|带俩|带俩娃|带孩|带孩子
    2:带过|常了|干|年大|年大家|年底|年终|广|广告|应 .|应当|应当的|店的|店里 ,
    2:店里有|开会 ,|开始也|开车|强|当的 .|当面给|往后|很合|很合理|得上听
    2:得不巧|得严|得先|得在理|得您|得掂|得掂量|得有|得说|得还|得靠|得顾|心 .
    2:心情|心的|必要|必要 ,|忙也|忙也不|忙了|忙得|忙的 .|忙着|快了|快了 ,|快些
    2:快些 ?|忽|怀|怀疑|怀疑我|怎么安|思我|急|急了|急了 ,|怨|怨我|怨我 .|怪您 .
    2:总|总不|总得|息|悔了|您 # 好|您 # 方|您 # 清|您 , 是|您 , 行|您一|您一定
    2:您不想|您不愿|您之|您之前|您争|您以|您休|您做不|您先顾|您吃过|您合适
    2:您听|您吵|您吵醒|您声|您声音|您对|您对上|您已|您已经|您店|您店里|您忙得
    2:您念|您是觉|您有|您有您|您朋|您朋友|您松|您松快|您没空|您犹|您犹豫|您现
    2:您现在|您留了|您留着|您的看|您的难|您的预|您看 ,|您看 @|您看合|您看成
    2:您看看|您看重|您空|您签字|您肯|您肯定|您说得|您说现|您这会|您这行
    2:您问得|您防|您防着|您顾|您顾虑|情况 ,|惯了|想先|想先看|想法|意 ,|意 , 您
    2:意 , 那|意不去|意做|意外|意外 .|意当|意思我|意您|意难|意难做|感觉|懂 ,
    2:成 .|成两|成这|成这样|我|我 @ 过|我不会|我不否|我也会|我们牌|我再来
    2:我听出|我太|我当面|我心里|我懂 .|我没讲|我电|我电话|我能理|我自|我自己
    2:我认同|我记住|我说 ,|我过去|或|或 @|房东|手术|才怪|才怪 .|才行|才行 .|才那
    2:打 , 还|打交|打交道|打过来|扭|找您 ?|承|承认|把您吵|把账|把账算|把这事
    2:折腾 .|抱|抱歉|担心是|拍板|拍板 ,|拖一|挂我|挂我电|挂电|挂电话|挺好 ,
    2:换不|换人|换供|换供应|换呢|换谁|换谁都|掂量 .|接|接了|接我|接电|接电话
    2:推销电|搁我|搁我我|搬 ,|搬家|搬家又|改了|放 .|放心是|放过|放过鸽|教|敢
    2:敢再|数目|数目 .|整块|料我先|断|方|方便吗|方便听|族|时候 ,|时候合|时候打
    2:时候确|时的|时间 .|时间您|易 ,|春天就|是 @ 我|是一般|是不好|是价|是价格
    2:是做|是后|是吧 ,|是大事|是好|是实情|是得|是现|是看不|是自|是该|是贵了
    2:最后都|最近|最难|有 , 不|有客|有整|有整块|有疑问|有疙|有疙瘩|朋|朋友
    2:朋友圈|朝|期没|期没人|本子|术|机器还|权|权在|权在您|束 .|条|条款|来我
    2:来是|来跟|来跟您|松快些|板拍|板拍板|果 ,|柜|柜台|样对|样都|案发您|档|欠
    2:次让|次让您|次那|正忙|正给|步|死|每个|每个人|气 ?|没到期|没听过|没坏
    2:没少|没底|没必|没必要|没空我|没讲明|油|泄|法 .|消 .|火气|点您|点您说
    2:点是对|点有|点还|烦 , 那|烦了|然 ,|爱|爱听|父亲|版|牌|犹|犹豫|现在不
    2:现在骗|班 ,|班 , 您|琢|琢磨|生人|生意难|用 , 您|用 .|用了十|用得好|电话响
    2:电话我|电话来|留|留着|疏|疏忽|疑我|疑问|疙|疙瘩|疼的|病人|病呢|瘩|白 , 您
    2:白纸|白纸黑|的保|的公|的公司|的地方|的意思|的时|的点|的点儿|的看|的看法
    2:的系|的系统|的约|的这|的钱|的钱都|的问|的问题|的难|的难处|的预|盘货|目
    2:目 ,|盯|看 , @|看 , 您|看 @|看东|看东西|看到东|看合|看合适|看哪个|看怎
    2:看怎么|看您朋|看成|看来您|看法|真不是|真对|真对不|真累|眼 ,|眼睛|着三
    2:着是|着点|着点没|睛|睡了|瞒|瞒您|瞒您说|知|确实 ,|确实不|确实难|碰上
    2:种小|种电|种电话|稳当|空|空 , @|空我|站|站了|站了一|第|等了 ,|签了|算|算 ,
    2:算没|紧 , 我|累的 .|纸黑|纸黑字|绍发|经不|结|结束 .|结账|给您 ,|缺|老人家
    2:老供|老供应|老客|老客户|老机|老机器|老板拍|考虑了|耐烦|耽|耽误|股|股东
    2:肯定不|能|能喘|能喘口|能歇|能理|能理解|腰|腰带|腾 .|腾不|腾不开|自|自然 .
    2:至|至于|至于连|般人|花在|花在刀|花完|花完了|苦头|苦您|苦您了|营|营业|薄
    2:薄 ,|虑了|虑了 ,|虑我|行 , 不|行情|表微|表微信|装完了|装过|裕|裤|裤腰
    2:裤腰带|西 ,|要点|要白|要紧 .|要花|要花在|觉得有|解 , 不|认同|让人|让您等
    2:记住了|记在|讲明|讲明白|证 ,|诚|话 , 不|话 , 那|话了 .|话吧|话吧 .|话响
    2:话响个|话我|话来|话来得|话说得|话里说|话问|语|误|说 ,|说 , 这|说去|说我就
    2:说清楚|说现|说现在|说贵|谁不|谁也|谁也不|谱|豫|质|质量|贪|购的|贵|贵了
    2:资|走了 ,|起|起来是|趟 ?|趣|跟您一|路 ,|身体|轰|辛苦您|过一|过了 #|过去给
    2:过意|过意不|过来 ?|过的 .|过苦|过苦头|过鸽|过鸽子|还在|还是怕|这一条
    2:这个担|这个问|这么做|这么多|这事|这块|这家用|这就|这根|这没|这种电|这通
    2:这通电|进|进去|远 ,|退 ,|适 , 那|适 ?|适吗|适吗 ?|透|透了|通气|通气 ,|通电
    2:通电话|遍 ,|遍 , 您|道您忙|道您手|道理|避开|那 #|那 @ ,|那 @ 还|那不|那么久
    2:那咱们|那您看|那我 @|那是|那是 ,|那种|邮箱|邮箱 .|部门|都凉|都凉了|都后
    2:都后悔|都头大|都得靠|都有|都有这|都花|都花出|都跟|醒了|醒了 ,|采购的
    2:里两|里两头|里有数|里说|量短|钟 ?|钟头|钥|钥匙|钱不|钱紧|钱要|钱要花
    2:钱都花|销电|销电话|长都|问的|闲工|闲工夫|间 , 我|间 .|防|防着点|陌生人|院
    2:院 , 您|随便|隔|难 , @|难为您|难做|难做 ,|难办|难办 .|难处|难处我|靠谱|面给
    2:面给您|顺手|顺手 ,|顾得|顾得上|顾虑我|预算没|额|额的|首付|马虎|骗子
    2:骗子多|高 , 我|高 .|鸽子 ,|麻烦|黑字
    1:# 's no|# 您宽|# 您是|# 找|# 找个|# 方|# 方便|# 最|# 松|# 松快|'d be wary|'d been
    1:'d get|'d rather|'d think about|'d think so|'d want references|'d want your|'ll bring|'ll come|'ll do
    1:'ll email you|'ll just|'ll just send|'ll post you|'ll put a|'ll text|'ll text you|'m not taking|'re a
    1:'re busy|'re in|'re in the|'re on|'re quite right|'re sceptical|'re short of|'re used|'re used to
    1:'s a proper|'s been|'s been a|'s busy and|'s fine|'s it|'s just an|'s my|'s no reason|'s not
    1:'s not what|'s notice|'s okay|'s one|'s over|'s the sticking|'s your|'s your decision|'ve been
    1:'ve got a|'ve heard|'ve heard promises|'ve no|'ve thought|'ve told|, # 您|, @ 他|, @ 就|, @ 的
    1:, 不知|, 不过|, 两|, 人|, 人之|, 今|, 今年|, 体|, 先|, 册|, 册子|, 凭|, 凭什|, 千
    1:, 千头|, 压|, 压力|, 只|, 可以|, 可谁|, 可那|, 听您|, 听见|, 周|, 大|, 大家
    1:, 好吗|, 好多|, 对不|, 工|, 当|, 当面|, 您二|, 您什|, 您哪|, 您对|, 您把|, 您方
    1:, 您犹|, 您现|, 您的|, 您自|, 想|, 成|, 我佩|, 我太|, 我家|, 我心|, 我理|, 我给
    1:, 手头|, 打|, 抢|, 排|, 搬|, 搬一|, 方案|, 明|, 有疑|, 样|, 每一|, 没人|, 没先
    1:, 烦是|, 理|, 理解|, 用|, 用着|, 真不|, 真的|, 能省|, 花|, 让|, 讲|, 讲信|, 谁也
    1:, 谁还|, 走|, 走不|, 过了|, 这也|, 这事|, 这很|, 那什|, 链|, 链接|, 问|, 防|, 难
    1:, 预|, 预算|.|. 您最|. 您要|. 要|. 那|? 我一|? 那|? 那您|@ , #|@ , 就|@ , 我|@ , 看
    1:@ and bring|@ easier|@ easier for|@ isn't|@ okay|@ okay ?|@ once the|@ or at|@ with|@ work|@ work ?
    1:@ would you|@ 一天|@ 他|@ 他在|@ 你|@ 你们|@ 先|@ 再|@ 咱|@ 咱们|@ 就发|@ 怎|@ 怎么
    1:@ 您|@ 您来|@ 您要|@ 我把|@ 打 ?|@ 把|@ 有|@ 来我|@ 等|@ 给我|@ 见一|@ 过|@ 过去
    1:@ 过来|^ # 您|^ a bad|^ a contract|^ any|^ fair point|^ five|^ half|^ if|^ if i|^ in your
    1:^ losing a|^ loyalty counts|^ most|^ not the|^ on|^ one|^ so money|^ thanks|^ that was|^ the budget
    1:^ without|^ you need|^ your boss|^ your old|^ 一下|^ 一样|^ 三|^ 上回|^ 不好|^ 不感|^ 事
    1:^ 交|^ 价格|^ 光|^ 再|^ 再找|^ 几|^ 刚换|^ 刚搬|^ 利|^ 前|^ 十|^ 十年|^ 发|^ 合同
    1:^ 听得|^ 天|^ 天天|^ 学|^ 完|^ 完全|^ 家里|^ 就 @|^ 带|^ 您上|^ 您为|^ 您倒
    1:^ 您做|^ 您吃|^ 您对|^ 您已|^ 您店|^ 您担|^ 您挑|^ 您是|^ 您最|^ 您有|^ 您考
    1:^ 我明|^ 我这|^ 房|^ 房顶|^ 手|^ 把|^ 报|^ 报价|^ 换系|^ 搬家|^ 有|^ 比|^ 没预
    1:^ 白天|^ 盘|^ 盘点|^ 确|^ 确实|^ 老板|^ 花了|^ 装|^ 让|^ 让您|^ 说到|^ 说好
    1:^ 谁都|^ 费|^ 费用|^ 路|^ 这价|^ 这种|^ 那回|^ 那您|^ 钱紧|^ 钱要|^ 门|^ 门口
    1:^ 陌|^ 陌生|^ 难|a bad review|a better|a brochure|a colleague|a fair worry|a meeting|a mess
    1:a mess and|a newborn|a newborn at|a nuisance|a perfectly|a perfectly good|a phone|a phone call
    1:a refund|a second quote|a shame|about ?|about @ ?|about the price|about you|accountant to|admire that
    1:after you|again ?|against|all|all in|all the|all this|along ?|already so|an hour ?|and a|and bring
    1:and bring your|and i 'd|and i respect|and i think|and if you|and it 's|and see|and send it|and show
    1:and show you|and two|and white|and you 'd|and you can|and you don't|and you just|answered|any
    1:appreciate that|are down|are in|are you least|around|as good|as it|as the|as well|as you|ask the
    1:at @ ?|at home ?|at home sleep|at it ?|at this time|away so|bad installer|bad review|be a better
    1:be cautious|be easier|be in your|be mad to|be on|be the same|be with|be with you|been through
    1:being short|believe it|bit of|black|black and|black and white|blame me|board has the|both at
    1:both at home|breakfast|brochure|builders in|burned once|busy and|busy and the|but being|but i
    1:but loyalty|but so|but that 's|call|calls like mine|can always|can decide|can hear that|can't decide
    1:can't do|can't find|can't find ten|care about|change ?|change something|change something that|cheaper
    1:choosing|christmas|class|come and see|come by @|come crying|coming|commit before|content|contract in
    1:cost|could you both|could you come|course you 're|course you want|covered|current provider|customer
    1:cut|daughter|dave|day could|day could you|day that|days to|decide i|decide over|decide over the
    1:decided|deliveries|dental|deposit|details|did they|didn't realise|didn't realise you|do @|do i
    1:do it @|do things|does @|does @ work|does sound too|does the|doesn't it|doing it|don't blame me
    1:don't care|don't care about|don't come crying|don't get|don't give|don't have the|don't let
    1:don't tell|done that|down before|drive|drivers|drop by|email the brochure|end 's|end 's a|enough for
    1:enough you|every month|everybody|everybody 's busy|excuse for|fair enough you|fair point|fair to
    1:fair worry|far|fast|feel you 've|file|find ten|find ten minutes|find the|find the time|fine but
    1:finish|first that|first that 's|floor|for #|for @ or|for a|for a chat|for an|for good|for itself
    1:for that|for two|for you to|forms|free ?|free @|from us|from you|get|get a straight|get it what
    1:get it you|get ten|get the|gets|give you a|go through it|go under|go with|goes wrong|good @|good to
    1:got it i|got your hands|great @|hand|handing|hands full|hang up on|happens|happens to your
    1:happy with dave|hard to trust|has the last|have been a|have no|have ten|have ten minutes|haven't you
    1:heard promises|heard promises like|heart|heating|hectic for|him ?|hold you|hold you up|home ?
    1:home sleep|home sleep comes|hoping|hour ?|houses|how 's|how it should|hundred|hurt|i 'd been
    1:i 'll bring|i 'll do|i 'll just|i 'll text|i admire that|i come by|i did|i didn't realise|i don't
    1:i drop in|i got|i know your|i realise i|i should|i understand completely|i understand your|if i 'd
    1:if it goes|if we|ill|imagine the paperwork|in a|in at once|in black|in black and|in on @|in person ?
    1:in ten|in ten years|in the shop|in the thick|in your|in your inbox|inbox|inspectors|inspectors in
    1:interested in|is #|is better|is better ?|is nobody|is nobody 's|is the last|is your|isn't good
    1:isn't great|it 's|it 's been|it 's our|it 's over|it ?|it @ or|it any|it as well|it before|it breaks
    1:it goes wrong|it in black|it just|it no|it properly|it properly ?|it runs|it should be|it sounds like
    1:it to the|it twice|it what day|it won't|job and|judge|just an|just moved in|just opened|just send
    1:just signed|just signed with|keep|know|know the feeling|know you 're|last word|lately|later|leaflet
    1:left|left a mess|left you|left you with|let|let down before|let me email|lift|like this before
    1:like to read|live with|local|long for|lose the|losing a|loyal to them|loyalty counts
    1:loyalty counts for|luck|mad to|made you|make time|may well|me email|me on @|meetings what
    1:meetings what time|mess and|mess and i|might|minute|minute look|minutes @|minutes and|minutes for
    1:money 's the|month end 's|monthly|more on|more thing|moved in|name on it|newborn|newborn at
    1:newborn at home|no excuse|no excuse for|no reason to|nobody ever|not|not a|not be|not taking|not what
    1:not what you|notice|now ?|now and|now is|now that|now that 's|now you|nuisance|number ?|of money to
    1:of our|of the door|of you ?|of you not|off our|off our list|okay ?|old contract|on that|on the other
    1:on the spot|on time|on your desk|on your feet|on your last|once the|one more thing|one page
    1:one person|one thing and|one year|ones still|ones still make|only fair you|only just moved
    1:only just signed|or #|or @ easier|or @ i|or @ which|or @ would|or a|or at|or at @|or by|or does
    1:or just|or on|or two|out that|out that 's|out your|outside|over ?|over with|over you|packed|papers
    1:past|past your|pay for|perfectly good|person ?|phone ?|pick up the|pictures|play|point and
    1:point and i|point i|point the|position|post for|post for you|post you|post you the|ppt|prefer to
    1:promises like|promises like this|properly ?|proposal will|put a brochure|quality|questions|quiet
    1:quiet ?|quite right to|quite understand|rates where|rates where they|real worry|realise i
    1:realise you were|reasonable|refund|respect that you|right about|right about that|ring you|room for
    1:run through|run through the|runs to|rushed i|said the|sales are|sales are down|say ?|say @ ?|say it
    1:second quote|see|see it|see our|see that|see that would|seen|seen it|send|send it|send it to
    1:send you the|sense you|settled|setup|shall i come|shall we do|sheet|shop|show you|show you ?|side
    1:sign anything|signed with|signed with someone|simply wrong|sit in|site ?|sleep comes|slides|slow
    1:slow to|smaller|so how|so is @|so it 's|so money|so money 's|so the last|so would|some time
    1:something i|something that|something that works|something you|sooner|sorry to have|sound too
    1:sound too good|sounds like you|spec|spec sheet|spoken|square|squeeze|sticking point and|still at
    1:still make|still make time|straight to the|straight with|straight with me|such|sums|sure you 're
    1:surely you can|take in at|take it out|talk to|talk to your|taste|team down|team has|ten minutes for
    1:ten years so|term|text|text you|than i do|than the|than the others|that 's holding|that 's just
    1:that 's okay|that bothers|that bothers you|that counts|that counts for|that i 'd|that makes
    1:that must be|that still|that works|that you 're|the book|the boss|the call|the delivery|the desk
    1:the details|the downtime|the dust|the feeling|the floor|the forms|the inspectors|the inspectors in
    1:the job and|the key|the last|the last word|the link|the money|the post for|the proposal will|the real
    1:the spec|the spec sheet|the spot|the start|the sums|the team has|the thick|the thick of
    1:the timing isn't|the trade|the two|the two of|the vans|their own|they 're|thick|thick of|thick of it
    1:thing and|thing anyone|thing you need|things about|think so|thinking|this|this a|this isn't the
    1:this or|thought|three year|through it|through it properly|through that|throw it away|time and
    1:time for this|time so|time with|times do|timing isn't|timing isn't great|tired of it|to agree
    1:to another|to be careful|to bring|to change something|to decide over|to find|to get a|to hear it
    1:to look|to me i|to read|to rush|to this|to trust|to trust a|to try|to wait|to want to|to you before
    1:to your wife|too expensive|too good|top of|tried|turns|twenty minutes and|two hours|two of|two or
    1:two systems|understand completely|understand you 'd|understand your|understood you|up @|up for
    1:up i 'll|up on me|up until|up with|us so|wait till|want references|want to talk|want to think
    1:want your accountant|want your husband|wanted|wanted to|wasn't|we can't do|we do @|we say|we were
    1:well you|were with|were with a|what day could|what do|what do they|what happens to|what i 'm
    1:what would have|what would you|what you|what you have|when do things|when does|when we|when you
    1:when you say|where they|where they are|where you are|which day #|which is better|while|while you
    1:white|who do|who does|who has|who looks after|whole week|why|why you|with a leaking|with a newborn
    1:with dave|with my|with one|with our|with people|with that|with the|with the inspectors|with them
    1:with us|with your name|with your own|without a|without the|won't argue with|won't work
    1:won't work with|works|worried about|worth|would @ work|would i|would you|would you like|years so
    1:yes and|yes it is|yet and|you 'd get|you 're not|you 're on|you 're sceptical|you 're used
    1:you 've thought|you and you|you before|you being|you believe|you by|you can always|you can decide
    1:you can't find|you come|you do @|you don't have|you for being|you give|you give me|you had a
    1:you have no|you hear|you i 'll|you least|you look|you more|you name|you on @|you put|you put me
    1:you say it|you so i|you talk|you the link|you were with|you who|you with a|your accountant to
    1:your current provider|your daughter|your decision|your eyes|your hands full|your money|your name on
    1:your own|your team|一 ,|一个钟|一分是|一句话|一场|一块|一块儿|一堆|一天就
    1:一套了|一定|一层|一层皮|一次|一点是|一版|一百|一眼 ?|一般|一般 @|一遍 ?
    1:一阵|一面|一面 ,|万绪|万绪的|三个店|三年|上 , 这|上两|上两个|上头|上火
    1:上火 .|上看|上都|上门 ,|下去|下子听|下来了|不丢|不丢人|不信|不信 .|不勉
    1:不勉强|不去|不可|不同|不同意|不回吧|不多|不够|不好|不好 ,|不好做|不得给
    1:不想得|不想被|不想见|不接|不敢|不是说|不是钱|不来 .|不消|不痛|不痛快
    1:不起折|不起来|不踏|不踏实|不过|不这|不这样|不错 .|不高|不高兴|专|业 .
    1:东西 .|丢人|两个钟|两位|两位一|两遍|个人管|个人顶|个名|个备|个好|个字
    1:个季度|个店 ,|个我|个我不|个月 ,|个点|个牌|个牌子|个理|个空 ?|个话|个走
    1:个走法|个顺|中 .|为难 ,|主|主 ?|么个|么个走|么事|么事 ?|么写|么写 ,|么回
    1:么回事|么多|么干|么打|么样|么样 ,|么省|么讲 .|么跟|么过|么都得|之|之中
    1:之中 .|之前您|之前跟|也不想|也在场|也是 .|也是有|也跟|也难|买了|买回去
    1:乱 .|乱了|了 , 不|了 , 什|了 , 没|了 , 真|了 @|了不|了两|了主 ?|了九|了五
    1:了什|了什么|了元气|了六|了再|了几年|了半年|了是吧|了那|了那么|了门
    1:事 , 多|事 , 我|事 , 谁|事 .|事一直|事儿 ,|事多|事多 ,|事情|事确|事都|二位
    1:二十|于连个|亏的|五万|五个|交代|交情|亲眼|人 , @|人 , 难|人上|人会|人商
    1:人商量|人放|人放过|人最|人用|人的|人看着|人管三|人通|人都有|人顶|什么 ,
    1:什么事|他们合|他在|他在吗|以不|以不 ?|以吧|以吧 ?|们 ,|们 , 有|们 .|们俩
    1:们合|们合作|们家|们家很|们工|们工程|们店|们当|们有|们没|们见一|件事
    1:件的|价 , 您|价了|价了 ,|价有|价格|价格上|价格是|价目|价目表|价钱|任 ,|份
    1:份对|休|伙人通|会儿|会是|会计|传给|传给您|伤了|伤了元|伤筋|伤筋动
    1:但您老|位 ,|位一|位一起|位什|位什么|位股|位股东|住您|作八|作八年|作的
    1:你们俩|供应|供应商|便些 ?|便我|便看|保重|保重 .|信 , 开|信上|信了|信发您
    1:信发过|信就|信息|信用 ,|信给|信给您|倒是|候 , 我|候 .|候我|候都|候都在
    1:做 , 能|做不了|做完|做法|傅|儿 , 我|儿了 ,|儿确|儿确实|元气|先占|先紧
    1:先紧着|先跟合|先问您|先问问|先顾孩|全|全理|全理解|全赞|八年了|关系 ,
    1:养老|再正|再正常|再过|再过来|冒|冒昧|写 , 您|写成|农|决定|况|准 ,|几位
    1:几位股|几回|几天|几年|几年大|凭|凭什|凭什么|出事|出二|出二十|出去了
    1:出来|出来 .|出来了|出空|刃上 ,|分是|分是一|分钟就|刚下|刚交|刚才讲|刚接
    1:刚接手|刚搬|刚生|刚生完|刚签|刚签了|刮|到二|到前|到前台|到头|到您公
    1:到您店|到时候|到期 ,|到现场|前台 .|前头|前被人|前跟|前途|力 ,|加班 ,|务员
    1:动|动不|动手|动手 ,|动骨|劲|劲 ,|勉|勉强|勉强 .|匙就|十五|十几|十年了
    1:十年没|千头|千头万|半天|单页|占您|占您十|占用|卡号|卡得|压力 ,|去一
    1:去一趟|去坐|去坐坐|去看|去给|参数表|又是|反而|发您|发短|发短信|发货
    1:取消 .|受 .|受累|口就|口碑|口说|句 ?|句话 .|可|可以不|可以吧|可就没|可您一
    1:可您都|可等|可谁|可那|号不|吃不|吃不消|吃饭 .|合作|合作八|合作的|合理 ,
    1:同 ,|同一|同一个|同情|同情 ,|名额就|后 ,|后 , 您|后放 ,|否认 .|吧 ,|吧 , 您
    1:吧 , 等|听听 ,|听得耳|听我讲|听推|听推销|听清|听过|听这|听这么|听进
    1:听进去|吵|呀 ,|告 .|员工|呢|呢是|呢是吧|命|和 @ ,|咕|咕 .|哟|哟 ,|哪个不
    1:哪个您|哪个空|哪家|商是|商量|嘀|嘀咕|嘀咕 .|回 ,|回去|回吧|回来 ,|团|团建
    1:团建 ,|在仓|在仓库|在保|在吗|在吗 ?|在场 ,|在家 ?|在小|在忙|在您|在您 .
    1:在您那|在这套|在那儿|地|地上|场 .|场看|坏 ,|坏处|坏处 .|坐 ?|坐下|坐下来
    1:坐坐|坐坐 ?|坑过一|培|培训|堆|壁|处 .|处了|备|备 .|外人|多 , @|多 , 您|多 .
    1:大家都|天给|太多|太多了|太好|太快|太正|太正常|夫|失望了|头 , 您|头 , 这
    1:头 .|头一|头万|头万绪|头疼|头疼的|头的|头跑 ,|她|好 , 还|好做|好做 ,|好吧 .
    1:好好的|好意|好意思|好说|始|娃 .|嫌我|嫌贵我|嫌远|嫌远 ,|子 , 心|子中|子发
    1:子听|子听这|子多 ,|子是|季度|学|学费|孩子|孩子 .|守|守着|完 ,|完全理
    1:完全赞|完孩|完孩子|完就|完工|定不了|实在 .|实情 ,|实要|实顾|实顾不|客
    1:客户 ,|家 , 讲|家 ?|家也|家很|家很正|家用|家用得|家那|家都伤|家里一
    1:家里刚|家里商|宽|宿|寄到|寄到您|寒|寒心|寸|对 , @|对 , 这|对不|对吧 ?|对您
    1:对质|对质量|小 ,|小公|小公司|小心|小的|少 ,|少 , 我|就不多|就不是|就买
    1:就十|就十分|就发您|就好|就好 ,|就您一|就挂|就挂 .|就断|就断的|就是不
    1:就是没|就走|就走 ,|就走 .|就问|工|工地上|工夫|差 ,|师傅|带娃|带实|带实物
    1:带您去|帮我 .|常 , @|常 , 我|常不|常不过|常了 ,|常了 .|常的 .|年了 ,|年后
    1:年头|广告 .|应商|应商是|应您|底 .|店主|建|建 ,|开 , 那|开口|开口就|开始
    1:开店|开张|张 ,|张桌|张桌子|弯|强 .|当 ,|当 .|当的|当面把|当面讲|当面说|往
    1:很自|很自然|很高|得两|得先跟|得出空|得太快|得好好|得往|得往后|得接
    1:得有道|得来|得紧|得罪|得罪老|得老|得耳|得耳朵|微信上|心不|心很|心我
    1:心是对|心疼|心的 .|心里不|心里有|心里肯|心里都|忙 , 但|忙 , 可|忙 , 您
    1:忙完了|忙我理|忙的|快 .|快点 ?|念|怎么写|怎么回|怎么样|怎么省|怎么过
    1:怕买了|怕了 ,|怕数|怕数据|怕的|怕耽|怕耽误|思|您|您 , 好|您不放|您为
    1:您也是|您二|您二位|您刚接|您十|您十五|您可真|您吃饭|您哪|您好 .|您嫌贵
    1:您嫌远|您宽|您对质|您就不|您就是|您工|您开车|您很|您得先|您忙我|您怕买
    1:您想先|您手上|您方|您方不|您时|您时间|您是在|您是想|您有老|您正忙|您父
    1:您父亲|您理顺|您的担|您的谨|您看行|您真是|您确实|您等那|您签|您老这
    1:您考|您考虑|您聊|您被|您要先|您要考|您要跟|您讲|您讲得|您说我|您说没
    1:您跟我|您辛|您辛苦|您还不|您这阵|您邮箱|您都考|情 , 可|情不|情不是|情况
    1:情在|情在那|情理|情理之|情那|情那几|想到|想得罪|想看|想被|想被打|想要的
    1:想见|想过|意也|意是|意留|意留电|感情|愿意留|慎我|慎是|慎点|慎点是|懂 .
    1:懂您 ,|成我|我 @ 到|我 @ 就|我上|我不多|我不怪|我也得|我了|我们 ,|我们家
    1:我们工|我们店|我们有|我们没|我会|我先发|我再过|我发短|我同情|我听进
    1:我啰|我啰嗦|我家|我家也|我寄|我寄到|我小|我就把|我带实|我打|我把数
    1:我把方|我把账|我接|我没打|我的不|我要|我要是|我说 .|我赞|我赞成|我跑
    1:我还|我陪|我陪您|我领|戒|戒心|或者 @|户|户 ,|户资|户资料|所以|手上有|手了
    1:手了 ,|手续费|才讲|打|打扰 ,|打扰您|打算|扰 ,|扰 , 我|扰了 .|扰您|批 , 这
    1:找个|把价|把价目|把参|把参数|把数|把数字|把方|把方案|护|报告|抱歉 ,|抽得
    1:抽得出|担心很|担心我|担心的|招牌|拜 , 您|拿出|挤|挤出|捂|换系|换系统
    1:掂量掂|排队等|接到|接受|接我发|接我电|接手|接手 ,|推 ,|推 .|推销 ,|推销 .
    1:推销的|揪|揪心|揪心 ,|搁谁都|搬一|搬一次|搭|摊子 ,|撂|撞|撤|撤了|操心 .|支
    1:放 , 您|放心|放您|效果 ,|敢再信|散|数了 .|数我|数表|断就|断就断|方不
    1:方不方|方便我|方案发|既|时候 .|时候我|时候都|时机 .|时间|时间我|易 , @
    1:春天|昧|是 @ 你|是 @ 您|是 @ 有|是 @ 来|是一分|是人之|是信|是借|是借口|是先
    1:是吧|是哪一|是多|是够|是嫌我|是实话|是您这|是我没|是我的|是推|是有道
    1:是正|是正常|是没|是没用|是看|是稳|是肯|是肯定|是要|是说断|是这个|是钱
    1:是钱的|晚|最便|最便宜|最忙 ,|最揪|最揪心|月 ,|有不|有了|有了 ,|有人|有俩
    1:有压|有压力|有戒|有戒心|有数了|有气|有空 ,|有空 ?|有空呢|有空还|有老
    1:有老供|有这个|服 , 这|服务|望了|期 , 现|期不|束|来 , @|来 , 可|来一|来也
    1:来好|来您对|来我们|来找您|来签|来给|来给您|板没|果 .|样 ,|样 , 这|样的
    1:样过|格上|格是|案发|案我 @|桌|桌子|检|款 ,|款没|歇着 .|歉 ,|歉 , 我|正常不
    1:正常了|此|母|每一|每一分|比您现|气 , 我|气 , 这|求不|求合|求合理|没人会
    1:没什|没什么|没做好|没先|没先问|没兴|没兴趣|没坏处|没底 ,|没打|没时
    1:没时间|没用的|没看 ,|没装|没见|没见过|没这个|没预|没预算|泄露|法 ,|注
    1:活 ,|涨 ,|涨价 ,|添乱了|清闲|炸|炸 ,|点头 ,|点没错|烂额 .|烦是|烦是肯|烧
    1:然的|然的 .|爱人商|版的|版的介|牌子 ,|物业|犹豫是|现场|现场看|班 , @|理 , @
    1:理之|理之中|理顺|理顺了|生完|生完孩|用 ?|用不|用不上|用不起|用的是|用着
    1:用着顺|用过|用钱|用顺|用顺手|留个心|留了|留意|留电|留电话|疑我理|疑虑
    1:疫|疫情|疫情那|疼|痛快 .|的 , 现|的 , 能|的 , 还|的 , 那|的一|的不是|的了 ,
    1:的事 ,|的介|的介绍|的做|的做法|的前|的前途|的号|的号码|的名|的家|的师
    1:的师傅|的我|的担|的担心|的是实|的没|的没错|的电话|的谨|的谨慎|的还
    1:的都不|盘点|目表|省|省一分|省得|省心|省心 .|看 # 我|看不出|看哪|看实
    1:看得出|看效|看效果|看明|看明白|看样|看看|看看 ?|看着 ,|看行|看行吗
    1:真不容|眼 ?|着您那|着电|着电话|着看|着眼|着顺|着顺手|睡不|短信给|短说 .
    1:码 ,|确实要|确实顾|碑|种事|种事 ,|程|空 ,|空 .|空 ?|空呢|空还|空还是|窝火
    1:等 #|等您理|等那|等那么|筋|筋动|筋动骨|答应 .|答应您|签了别|算 , 这|管三
    1:管三个|箱|箱 .|精|系统 ,|紧我|紧是|紧着|累 ,|约 ,|纸|线了|线了 ,|细说|经
    1:经不起|结束|给你|给你们|给外|给外人|给您 .|给您合|给您看|给您讲|统 ,|绪
    1:绪的|绪的 ,|续费|维修|缓|编|罪老|老人|老朋|老朋友|老板|老板没|老这
    1:老这么|考虑 .|者 @|者 @ ,|者 @ 我|而|耽误生|聊 ,|肯定的|能当|能挤|能挤出
    1:能接|能省一|脑筋|自家|自然 ,|自然的|舒服 ,|般|般 @|花了钱|苦了 ,|茧了
    1:茧了 .|营业 ,|营业 .|虑 , 可|虑很|虑很正|虑我懂|虑我记|虑的|行 ?|行不
    1:行不行|行这|袋|被人放|被坑|被坑过|被打|被打扰|被推|被推销|装好|装完|西
    1:西 .|要|要先|要先看|要听|要求合|要的|要的是|要看|要考|要考虑|要货|要赔
    1:要赔钱|要跟|要还是|要问|见一面|见您|见着|见过|见面 ,|观望|规定|觉|解 , 可
    1:解 , 那|解您忙|订|订 ,|认 ,|让您不|训|记一|记住|讲信|讲信用|评价|试 ,
    1:话 , 烦|话就|话我赞|话里不|误生|误生产|说 , @|说一句|说了 .|说了不|说就
    1:说得在|说我|说断|说断就|说要|说这|谁不是|谁还|谈|谈 ,|谨慎我|谨慎是
    1:谨慎点|豫是|负责 .|财务|责 .|账 .|货上|货了|货车|贵 , 我|贵我|费用|资料
    1:资料 ,|赔钱|走了|走法|走法 ,|起折|起折腾|起来 ,|起茧|起茧了|趟了|趟了 ,
    1:跑 ,|跟你|跟你们|跟合|跟合伙|跟家|跟家里|跟爱|跟爱人|跟领|跟领导|路上两
    1:车是|车的|转给|轰炸|轰炸 ,|边审|边挺|边有|过去一|过去找|过去看|过我
    1:过我们|过我同|还得|还是 #|还是先|还能|还行|还顺|这个名|这个情|这个我
    1:这个理|这么个|这会|这会儿|这套|这很|这是实|这是应|这种事|进去了|进来
    1:远 , 这|迟|迟到|迟早|退款|途|遍|遍 , @|道理 ,|道理 .|道理的|那 @ 咱|那 @ 或
    1:那什|那什么|那几|那几年|那咱|那回|那回是|那我把|那样|那资|那资料|那边审
    1:那边挺|部|都不|都不回|都伤|都伤了|都在 ?|都在家|都得往|都忙|都忙 ,|都懂
    1:都有疙|都考|都考虑|都这样|里一|里刚|里商|里商量|里总|里换|里肯|里肯定
    1:里说不|里都有|重的|重视|量掂|量掂量|钟 , 您|钟 , 行|钟就|钟都没|钥匙就
    1:钱到|钱的事|销 ,|销 .|销的|门就|门是|闭|问 .|问得|问您方|间|间当面|间您
    1:间我|间接|队等|险 , 您|陪|隔壁|隔着|难 .|难受|难受 .|难怪|需要 .|非|面把
    1:面把账|面的|面算|面讲|面说|顺了|顺手了|顾孩|顾孩子|顾虑很|题 , 不|额 .
    1:额就|饭 .|馆 ,|骨|麻|黑
    -1:# , 您|# , 还|# @ or|# as|# as well|# be|# if|# is quietest|# or #|# so|# then|# to|# to #|# when
    -1:# when you|# work|# work ?|# 不|# 初|# 到期|# 合|# 合适|# 奖|# 奖金|# 得空|# 得闲
    -1:# 您 #|# 截|# 截止|# 有空|# 没|# 的话|# 要|# 还|# 还有|# 都|'d be the|'d better|'d do
    -1:'d find|'d jump|'d jump at|'d let your|'d listened|'d listened the|'d meet|'d think a|'d think twice
    -1:'d turn|'d turn down|'d wait|'ll be on|'ll be sorry|'ll be there|'ll check|'ll come crawling|'ll fit
    -1:'ll fit in|'ll forward|'ll forward the|'ll have|'ll have the|'ll have to|'ll keep ringing
    -1:'ll leave it|'ll leave you|'ll let|'ll let you|'ll note|'ll pass|'ll pop|'ll pop our|'ll put the
    -1:'ll put together|'ll regret|'ll regret this|'ll ring|'ll ring you|'ll see the|'ll share|'ll shoot
    -1:'ll shoot you|'ll stay|'ll stay on|'ll take you|'ll try|'ll turn|'ll turn up|'ll wait outside
    -1:'m at the|'m calling|'m calling from|'m cancelling|'m coming|'m doing|'m doing you|'m free|'m free @
    -1:'m giving you|'m giving your|'m happy to|'m in the|'m in your|'m not asking|'m not here|'m not sure
    -1:'m off|'m only|'m sorry i|'m working|'m working #|'re down for|'re fine|'re only|'re open
    -1:'re right it|'re the odd|'s @ at|'s @ with|'s a hard|'s bad|'s better|'s booked|'s clear
    -1:'s convenient|'s day|'s done|'s fine i|'s future ?|'s good|'s good to|'s in the|'s installed
    -1:'s it going|'s no charge|'s no deadline|'s not a|'s nothing i|'s off|'s on|'s one unit|'s only three
    -1:'s our|'s quiet|'s start|'s start with|'s that ?|'s the oldest|'s too late|'s up|'s up to|'s usually
    -1:'s worth|'s worth comparing|'s your email|'s your excuse|'ve been doing|'ve booked|'ve called you
    -1:'ve got no|'ve got you|'ve had three|'ve had to|'ve left a|'ve made|'ve promised|'ve really
    -1:'ve seen the|'ve spent|'ve wasted half|'ve written|, # 就|, @ .|, @ ?|, @ @|, @ 上|, @ 出|, @ 必
    -1:, 万|, 万一|, 不好|, 不打|, 不要|, 不见|, 不许|, 两个|, 也|, 也不|, 也就|, 二
    -1:, 产|, 产品|, 人家|, 价格|, 优|, 优惠|, 信|, 免|, 免费|, 全|, 全国|, 写|, 出
    -1:, 出了|, 刚|, 别耽|, 前|, 剩|, 剩下|, 后果|, 咱|, 咱俩|, 咱见|, 地|, 垃|, 垃圾
    -1:, 头一|, 好|, 家里|, 对吗|, 就不|, 就在|, 就看|, 年|, 店|, 您下|, 您到|, 您喜
    -1:, 您心|, 您忍|, 您才|, 您抽|, 您接|, 您早|, 您最|, 您来|, 您根|, 您点|, 您留
    -1:, 您等|, 您要|, 您说|, 您赶|, 您跟|, 您选|, 您闲|, 我 #|, 我先|, 我再|, 我只
    -1:, 我打|, 我把|, 我早|, 我查|, 我没|, 我真|, 我等|, 我说|, 我跟|, 我转|, 我过
    -1:, 我这|, 我随|, 打到|, 折|, 折扣|, 报|, 抱|, 抱歉|, 抽|, 数|, 数据|, 文|, 方便
    -1:, 早就|, 时间|, 明年|, 最后|, 有问|, 案|, 案例|, 没别|, 没有|, 没错|, 消|, 现在
    -1:, 电|, 电话|, 痛|, 痛快|, 白|, 省|, 看完|, 知|, 等着|, 绝|, 茶|, 街|, 要不|, 视
    -1:, 视频|, 说|, 说不|, 谁用|, 谢|, 谢谢|, 躲|, 还想|, 还有|, 还能|, 这不|, 这两
    -1:, 这优|, 这会|, 这回|, 这是|, 连|, 连个|, 迟|, 迟早|, 选一|, 那一|, 那先|, 那是
    -1:, 里|, 里面|, 错|, 错过|, 随|, 顺便|, 顺道|, 领|, 领导|? i 'll|? it 's|@ , 再|@ , 可
    -1:@ , 地|@ , 带|@ , 年|@ , 最|@ , 痛|@ , 要|@ ? i|@ @ ,|@ after|@ after that|@ and if|@ and on
    -1:@ and there|@ anyway|@ are|@ are you|@ at|@ at the|@ at your|@ be any|@ be doable|@ be quieter
    -1:@ before you|@ could|@ could i|@ do ?|@ do you|@ does|@ how|@ how 's|@ how does|@ i can|@ if
    -1:@ if that|@ if you|@ isn't it|@ it is|@ look|@ no|@ not|@ not @|@ on teams|@ or in|@ or shall
    -1:@ or the|@ so i|@ so what|@ take|@ that 's|@ what|@ which|@ which should|@ whichever|@ who
    -1:@ would that|@ you and|@ your pick|@ 上门|@ 下|@ 下班|@ 不定|@ 不来|@ 之|@ 之前|@ 也成
    -1:@ 再给|@ 到|@ 去|@ 去您|@ 合|@ 合适|@ 回|@ 回来|@ 好 ?|@ 就是|@ 带家|@ 带着|@ 必
    -1:@ 必须|@ 您必|@ 您总|@ 您都|@ 成|@ 我先|@ 我去|@ 我给|@ 我都|@ 截|@ 截止|@ 方
    -1:@ 方便|@ 有一|@ 来|@ 给|@ 要是|@ 见|@ 视|@ 视频|@ 路|@ 路过|@ 还有|@ 这|@ 那
    -1:^ # 初|^ # 到|^ # 前|^ @ 's|^ @ @|^ @ and|^ @ 成|^ @ 或|^ @ 方|^ @ 有|^ @ 还|^ a bigger
    -1:^ after all|^ all|^ all you|^ alright|^ and|^ because|^ because of|^ before|^ before you|^ believe
    -1:^ bring the|^ by @|^ can't|^ did the|^ did you|^ do i|^ does your|^ don't come|^ don't give
    -1:^ everybody gets|^ everyone in|^ everyone who|^ fine i|^ give|^ give me|^ good @|^ great i|^ happy
    -1:^ happy to|^ have you|^ he|^ hello|^ honestly|^ how 's|^ how come|^ how did|^ how does|^ how many
    -1:^ how would|^ i expected|^ i may|^ i see|^ i sent|^ i suppose|^ i went|^ i won't|^ if something
    -1:^ if we|^ is @|^ it took|^ it works|^ just a|^ just say|^ just so|^ last chance|^ last one|^ leave
    -1:^ leave it|^ lunch|^ lunch is|^ makes|^ might|^ might the|^ mr|^ my diary|^ my manager|^ no pressure
    -1:^ no problem|^ no serious|^ no you|^ not @|^ not a|^ okay @|^ one moment|^ only a|^ only three
    -1:^ only two|^ other|^ other firms|^ our prices|^ people who|^ phone|^ phone or|^ places|^ places are
    -1:^ right @|^ right let|^ right you|^ say|^ say yes|^ seriously|^ shame|^ shame on|^ so that|^ stop me
    -1:^ supplies|^ suppose i|^ sure what|^ take all|^ the board|^ the discount|^ the lease|^ the offer
    -1:^ the window|^ the workshop|^ then i|^ there are|^ they|^ they all|^ thirty|^ this is|^ to recap
    -1:^ two left|^ we 'll|^ we both|^ we can't|^ we had|^ we never|^ we spoke|^ what are|^ what do
    -1:^ what kind|^ what time|^ what year|^ when are|^ when something|^ which day|^ which of|^ who looks
    -1:^ who should|^ who would|^ why are|^ why did|^ why not|^ why won't|^ will you|^ with all
    -1:^ without this|^ would a|^ you always|^ you can't|^ you could|^ you couldn't|^ you had|^ you keep
    -1:^ you may|^ you mentioned|^ you might|^ you only|^ you owe|^ you pick|^ you simply|^ your competitors
    -1:^ your contract|^ your office|^ 一共|^ 一般|^ 三岁|^ 上门|^ 下|^ 不可|^ 不急|^ 不是
    -1:^ 不来|^ 不签|^ 不续|^ 不耽|^ 东|^ 东西|^ 主|^ 主要|^ 什|^ 什么|^ 他 @|^ 优惠
    -1:^ 会议|^ 但凡|^ 你们|^ 信号|^ 停车|^ 傻|^ 傻子|^ 像|^ 像您|^ 全公|^ 全看|^ 再不
    -1:^ 冒|^ 冒昧|^ 出|^ 出了|^ 刚才|^ 别再|^ 别磨|^ 到时|^ 加|^ 半|^ 半小|^ 去|^ 去年
    -1:^ 参|^ 参数|^ 只剩|^ 同事|^ 后|^ 后头|^ 周|^ 哦|^ 哦 ,|^ 啥|^ 啥时|^ 复|^ 复述
    -1:^ 大|^ 头|^ 头一|^ 孩|^ 孩子|^ 客|^ 小|^ 就占|^ 就您|^ 就是|^ 展|^ 展会|^ 工地
    -1:^ 工程|^ 干|^ 库|^ 库存|^ 开春|^ 当初|^ 快|^ 快点|^ 您什|^ 您几|^ 您可|^ 您听
    -1:^ 您害|^ 您弟|^ 您得|^ 您怎|^ 您慢|^ 您找|^ 您换|^ 您父|^ 您现|^ 您答|^ 您能
    -1:^ 您让|^ 您躲|^ 您邮|^ 我 @|^ 我再|^ 我发|^ 我在|^ 我大|^ 我想|^ 我要|^ 我认
    -1:^ 我话|^ 我跑|^ 我还|^ 我都|^ 我领|^ 打麻|^ 承|^ 承认|^ 抱|^ 抱歉|^ 拒|^ 拒绝
    -1:^ 按|^ 新|^ 旧|^ 旧的|^ 时|^ 明白|^ 是|^ 是 @|^ 有三|^ 有没|^ 机会|^ 来|^ 来不
    -1:^ 样|^ 活|^ 活动|^ 涨|^ 涨价|^ 滚|^ 王|^ 白送|^ 目|^ 目录|^ 真没|^ 签|^ 系|^ 系统
    -1:^ 经|^ 网|^ 背|^ 背景|^ 行了|^ 补助|^ 补贴|^ 表|^ 表我|^ 要先|^ 视|^ 视频|^ 说白
    -1:^ 请|^ 请问|^ 跟您|^ 过了|^ 过年|^ 还|^ 还有|^ 这事|^ 这台|^ 这样|^ 这里|^ 连这
    -1:^ 送|^ 送货|^ 那 @|^ 那咱|^ 那就|^ 那行|^ 邮|^ 都什|^ 链|^ 链接|^ 除|^ 零|^ 领
    -1:^ 领导|a bad moment|a bigger|a bigger firm|a chance|a coffee at|a copy of|a couple|a coward
    -1:a family|a few examples|a few pounds|a few quid|a firm|a firm like|a flat|a fool to|a gap|a gap at
    -1:a good day|a good deal|a grown|a grown man|a holiday|a hundred times|a job|a link|a link to|a look at
    -1:a massive|a message|a minute later|a month|a password|a password to|a preference|a price|a price on
    -1:a quarter|a quarter of|a queue of|a quick|a receipt|a short visit|a signature|a spare|a spare key
    -1:a sport|a time that|a visit ?|a whole month|a word i|a year|about @|about forty|about it as
    -1:about parking|about price|about the|about the paperwork|about your|about your staff|across|across to
    -1:across to you|address ?|afford it|after the holidays|after this|after your|again at|again at @
    -1:again i|all #|all right with|all say|all thanks|all thanks for|all that time|all up|all year
    -1:all year round|all you have|alright|an @|an answer so|an email|an hour of|an hour so|an option
    -1:and @ are|and another|and don't|and don't say|and have|and have a|and how many|and it won't|and leave
    -1:and never|and now you|and on|and on @|and see you|and stop|and there|and they won't|and you keep
    -1:and you won't|and your partner|and your wife|answer so|any better|any better ?|any good|any sense you
    -1:any time|anything but|anything but @|anyway|appreciate your|are about|are and|are laughing
    -1:are laughing at|are only two|are two|are you being|are you better|are you going|are you in
    -1:are you not|are you there|as you like|ashamed of|ashamed of how|ask who|asking for|asking for a|at #
    -1:at # ?|at @ and|at @ could|at @ or|at @ when|at @ with|at @ would|at all thanks|at any|at least hear
    -1:at some|at some point|at the desk|at this price|authority|away ?|back at|back on @|back on it
    -1:bakeries|bay|be a|be a sport|be any|be any better|be as|be ashamed of|be convenient|be crazy
    -1:be crazy to|be doable|be doable ?|be easier ?|be good for|be happy with|be in touch|be mad not
    -1:be on you|be on your|be sorry|be sorry when|be that busy|be the last|be the odd|be there @
    -1:be there on|be true|be very|be wrong|been doing|been on|been with|before and|before christmas
    -1:before christmas could|before i put|before the|before you 've|begging|behind your|believe you
    -1:believe you 'd|better|better for you|bigger firm|bigger firm would|billed|bills|biscuits|booked @
    -1:books|boss wants|both know you|both our|both our time|branch in hull|breaks|breaks down|breaks we
    -1:bring our|bring our own|bring the|bring your husband|businessman|busy @|but @|but can|but i 'll
    -1:but our|but that was|but the|buy you|by ?|by @ this|by at|by at @|by waiting|by your|bye now|call i
    -1:call is|call on|call on @|call you @|called you|calling from|came to|can afford|can afford it
    -1:can do @|can do anything|can do is|can i|can i ring|can i see|can only speak|can order|can say
    -1:can say no|can spare|can try|can try it|can use|can we|can you ?|can't afford|can't afford it
    -1:can't believe you|can't hold|can't keep|can't promise it|can't promise that|can't put a
    -1:can't put this|can't you|cancel at|cancel at any|cancelling|canteen|car in|car park|car park ?
    -1:care about your|cared|cared about|cared about your|careless|case study|catalogue in|catalogue in the
    -1:caught you at|chance after|chance to|change your mind|charge|charge for|charge for the|chasing
    -1:chasing you|check with|check with the|chen|child 's|child 's future|choice really|christmas could
    -1:christmas could we|claims|clean|clearly haven't understood|close of|close of play|closing|coffee at
    -1:collect|colour|come @ or|come crawling|come crawling back|come in|come in @|come round|coming on
    -1:coming on @|competitors are|competitors are laughing|complain|confirm|confirm in|confirm in the
    -1:congratulations|consider it ?|copy of|copy of the|corner from|costing your|costs nothing|could at
    -1:could at least|could be|could be with|could do @|could do is|could lose|could make|could make a
    -1:could see|could see it|couldn't|couple of photos|course you need|covers|coward|crawling|crawling back
    -1:crazy|crazy to|crew|current provider ?|customers ask|damp|data sheet|day # is|day and|day and i|day i
    -1:day so|day to|deadline|decide @|decide anything|decide for|decide for you|decided by|decided by now
    -1:decision maker|demo|details to|diary for|did the|didn't warn|didn't warn you|difference|difference to
    -1:difficult|disappointed|discussion|dithering|do anything but|do for you|do i have|do me|do me this
    -1:do you ?|do you do|do you have|do you like|do you prefer|doable|doable ?|does @ sound|does someone
    -1:does two|does your week|doing you|doing you a|don't be a|don't come|don't confirm|don't confirm in
    -1:don't even|don't give me|don't hang|don't have|don't have a|don't i|don't know|don't mind|don't say
    -1:don't say i|don't see|don't think you|don't throw|don't worry|don't worry about|don't you
    -1:don't you think|down @|down @ or|down for @|down that|down with|downtime|drawings|drive ?|drop a
    -1:drop by ?|drop you|drop you a|each other|eat|either @|either @ or|else ?|else has the|else will
    -1:else would|email ?|email ? i|email it|email it no|end of the|ends on|ends on @|engineer and|ever
    -1:ever had|everybody gets|everyone can|everyone else|everyone in|everyone who|everything you need
    -1:examples|excuse and we|excuse in|excuse in the|excuse this|excuse this time|expect|expect to|expected
    -1:expected more|expected more from|expires|explain to|explain to your|factory|fair on|family
    -1:father would|favour here|few examples|few pounds|few quid|few quid ?|fighting|fighting over
    -1:figures to|filled|filled in the|filter|find time|finds|finds the|fine for|firm like|firm like ours
    -1:firm would|firms in|firms in the|first ?|first half|first half of|first place|first place ?
    -1:first time|fit in|fit it|fitter|five then|five then it|fixed for|floor or|fool to|fool to pass
    -1:fool would turn|for a call|for a quick|for a quote|for an answer|for letting|for letting me|for me in
    -1:for no|for our|for picking|for picking up|for something you|for the fitting|for thirty days
    -1:for what you|for you all|for you no|for your own|for yourself|forever|form for|form for you
    -1:forty pounds|forty pounds a|forward the|forward you|forward you the|four days|frankly you|free @ and
    -1:free and|free for|from|from #|from # to|from here|from home|from mr|from the car|from us again
    -1:front of my|future ?|gap|gap at|gap at @|get an|get on|get what|get what you|get you|get you this
    -1:gets a|give it|giving|giving your|go out|go over|go over your|go to|goes in|goes up|going back
    -1:going back on|going to be|gone|gone so|good ?|good day|good deal|good for me|good i|good time ?
    -1:good to know|got no|got no choice|got something|got something to|got that wrong|got the wrong|got you
    -1:got you in|grab|grandmother|grew up round|grown|grown man|guarantee|guts|had any|had any sense|had it
    -1:had three|had to|had to turn|hale|half an|half an hour|hall|handles|hang up now|happens to
    -1:happens to them|happy to send|happy with that|happy with them|harder|has it|has the|has the key
    -1:has to be|have|have @|have a|have a branch|have a choice|have an|have an @|have decided
    -1:have decided by|have had|have had it|have i|have it|have it by|have one|have to ask|have to check
    -1:have to come|have to decide|have to do|have to turn|have until|have you been|have yourself
    -1:have yourself to|haven't understood|haven't understood a|he 's|hear from|hear from us|hear it 's
    -1:hear that you|heard|heard you|heard you say|hello|hello ?|help you|her|here i|here i am|here to
    -1:hesitated|his people|hit|hold on|hold the|holding this|holding this up|holds|holiday|holidays
    -1:holidays ?|hour|hour is|hour of|hour of my|hour so|hour to|hours to|house ?|house @|house on
    -1:how 's that|how 's your|how about it|how can|how can you|how come|how did|how did you|how does @
    -1:how does that|how many times|how many vans|how old|how you treat|hull|hundred times|hurry|hurry up
    -1:husband along|i 'll fit|i 'll forward|i 'll get|i 'll have|i 'll let|i 'll note|i 'll pass|i 'll pop
    -1:i 'll ring|i 'll share|i 'll shoot|i 'll stay|i 'll try|i 'll turn|i 'm calling|i 'm cancelling
    -1:i 'm coming|i 'm doing|i 'm free|i 'm off|i 'm only|i 'm working|i 've already|i 've booked|i 've had
    -1:i 've promised|i 've put|i 've taken|i 've written|i appreciate your|i ask what|i ask who|i book
    -1:i buy|i buy you|i call|i call you|i can show|i can't believe|i can't hold|i caught|i caught you
    -1:i come|i could be|i could do|i didn't warn|i don't know|i dropped|i expect|i expected|i expected more
    -1:i explain|i give it|i give you|i had|i have @|i have it|i have to|i heard you|i hold|i just
    -1:i know how|i know the|i may|i may have|i meant|i only have|i put this|i see and|i sent you|i suppose
    -1:i tell|i went|i will|i won't hold|i won't let|i won't ring|i won't take|if anything|if i have
    -1:if something happens|if that|if that helps|if you cared|if you hang|if you like|if you need
    -1:if you were|in 0|in @ or|in a whole|in an|in an hour|in hull|in stock and|in ten minutes|in the first
    -1:in the form|in the last|in the next|in touch|in you|in your position|in your street|in your trade
    -1:information|installed|insulting|interested|is @ which|is a good|is at|is at @|is i|is i 'll|is it @
    -1:is my|is off|is on @|is quietest|is quietest for|is that ?|is that still|is that the|is the price
    -1:is then|is then @|is to|is two|isn't an|it 's installed|it 's just|it 's two|it 's understandable
    -1:it 's up|it 's worth|it and you|it as|it at|it depends|it depends on|it for you|it goes to
    -1:it has been|it if|it is @|it is i|it is then|it isn't the|it nobody|it off|it only|it only takes
    -1:it rains|it something|it takes ten|it takes twenty|it through|it to your|it took|it won't be
    -1:it you 're|it you 've|it you don't|it you just|jump|jump at|jump at it|just a moment|just admit
    -1:just do|just so|just so you|just tell|just tell me|keep calling|keep ringing|keep ringing until
    -1:keep saying|keep the old|keep the report|kicking|kids to|kinder on|kinder on your|know if|last chance
    -1:last chance after|last one|last question|late|late father|late to|later so|laughing at
    -1:laughing at you|lease|least hear|least hear me|least you can|least you could|leave a|leaving|left @
    -1:left at|left at this|left the|let 's start|let a|let a few|let me down|let me drop|let me know
    -1:let me look|let me put|let you get|letting me|letting me know|li|licence|like about|like about it
    -1:like everyone|like it or|like that ?|like to come|link to|link to the|listened|listened the
    -1:listened the first|log|log in|longer are|longer are you|look at the|look at your|look bad|look for
    -1:look like|look like ?|looks after|looks after the|looks after your|lose your|losers say
    -1:losing money ?|loved|lunch @|lunch @ or|lunch is at|mad not|mad not to|made in|mail|main|make it @
    -1:make the|make up|make up your|maker|makes no|makes no difference|many times|many vans|massive|may be
    -1:may have|may not|me #|me @ so|me about your|me drop|me drop a|me i 'll|me if|me if you|me look
    -1:me look bad|me now|me put|me put a|me what you|me which|me you 're|me you can't|me your|mean|meant
    -1:meeting on|mess|might the|miles for|mill|mill road|mind|mind i|mind if|mind if i|minute later
    -1:minutes for me|minutes not|minutes not a|miss it @|money away|money back|money isn't|money to|month ?
    -1:monthly or|more from|most people start|moved|moved to|moving in|mr hale|mr li|much longer are
    -1:my diary|my grandmother|my time already|near|nearly everyone|need a|need a password|need one|need to
    -1:need to decide|need to know|need your signature|neighbour 's|never ask|never do|never got|never share
    -1:new one|next hour|next year|ninety|ninety miles|ninety miles for|no ?|no charge|no charge for
    -1:no choice really|no deadline|no difference|no difference to|no for|no pressure|no pressure at
    -1:no problem|no problem at|no problem i|no reason|no rush|no serious|no to that|no trouble|no you 're
    -1:no you can't|nobody else has|nobody has to|nobody turns|not ?|not @ is|not a minute|not asking
    -1:not here|not here to|not sure|not taking no|not to grab|nothing i can|nothing to sign|now
    -1:now or never|now you 're|number by|numbers on|numbers on @|obviously|of an|of an hour|of how
    -1:of how you|of photos|of play|of that|of the month|of those|of time|of what|of what your|of work
    -1:of you i|off on|off shift|off that|off that easily|offer is|offer is the|okay @|old|old one|older
    -1:oldest|oldest excuse|oldest excuse in|on @ are|on @ as|on @ if|on @ which|on a|on a second|on mill
    -1:on mill road|on our|on our website|on teams|on the second|on this ?|on to|on your street|once you
    -1:once you 've|one for you|one holding this|one of those|one or the|one shall|one shall i|one should
    -1:one should i|one unit|one unit left|one would|online|only have yourself|only need|only one
    -1:only one holding|only pay|only pay for|only speak|only speak for|only takes|only takes a
    -1:only two left|open or @|open till|opens|option|options|or @ be|or @ suit|or @ take|or @ what
    -1:or @ whichever|or @ your|or about|or does someone|or five|or in|or in the|or not ?|or nothing
    -1:or shall|or shall we|or the discount|or the second|or the tenant|or three|or three days|order is
    -1:ordered|other clients|other firms|other people|our catalogue|our number|our price|our time
    -1:our website|out now|out of it|out of the|out on the|out so|out to you|oven|over and you|over this
    -1:over to|over to you|over your head|owner or|owner or the|pack|package|paperwork we|paperwork we do
    -1:park ?|password|password to|password to log|pay for what|pay monthly|pay monthly or|pay per|pays
    -1:people fighting|people fighting over|people start|people start with|per|phone or|photos|picking
    -1:picking up|places left|plant|plant ?|please|pop in|pop in @|pop our|possible|possible ?|post|post it
    -1:pounds|pounds a month|preference|press|pressure|pressure at|pressure at all|price goes|price goes up
    -1:price on|prices are|pricing|printed|priya|problem ?|problem at|problem at all|problem i|problem i 'll
    -1:promise it|promise that i|promised me|promised me @|provider ?|put a|put a price|put it in
    -1:put this off|put this phone|put together|put together a|quarter of|quarter of an|question and i
    -1:queue of|quid ?|quietest|quietest for|quietest for you|rains|reach|reach you|reach you ?|reached
    -1:reached the|read it|read it back|read it first|read up|reason|recap|recap @|receipt|reception
    -1:receptionist|regret this|remember me|repeat @|reply|right ?|right @|right let|right let me
    -1:right that 's|right with|right with you|ring @|ring again|ringing until|ringing until you|road ?
    -1:roof comes|round|round the|round whether|round whether you|run out|said to|said yes|sale|sales office
    -1:same all year|same driver|samples|sat|save a|save a few|savings|say hello ?|say i|say i didn't|say if
    -1:say so and|say you 're|says|second half|second i|second time|see and|see me|see the|see what
    -1:see you 've|see you @|seen the|sell you|send a|send a couple|send me|send something|send the contract
    -1:sense you 'd|sent the|sent you|serious|serious about|seriously ?|set up|set up a|shall i call|shame
    -1:sheet and|shoot|shoot you|shop 's|short visit|show you @|show you round|show you the|showroom|side of
    -1:sign by|sign now|sign on|sign on the|silly|simply|since the|sites ?|six|skip|sleep on|sleep on it
    -1:slot|small package|so and|so hard|so here i|so how about|so hurry|so hurry up|so i 'm|so i can
    -1:so let 's|so much|so that|so that 's|so there|so there 's|so too|so would @|so you can|so you can't
    -1:so you know|somebody with|someone else|someone who|someone will|someone will get|something ?
    -1:something breaks|something happens|something happens to|something to|sorry i didn't|sorry when
    -1:sorry when your|sorted|spare key|speak for|speak to|speak to somebody|spend more|spent|sport|staff 's
    -1:staff 's safety|start with @|start with the|started|started in|stay on|still so|still so ?|stock and
    -1:stop me|stop me if|stop wasting|stop wasting both|street has|study|suit you better|suit you for
    -1:supplies|suppose i|sure what|sure what 's|surely you|system is|table|take all|take all the|take care
    -1:take no for|take that|take you off|takes ten|takes ten minutes|takes twenty|takes twenty minutes
    -1:taking no|taking no for|talk it|tea|team can|team is|teams|tell him|tell i|tell me about|tell me what
    -1:tell me which|tenant|tenant ?|than you think|thanks for picking|thanks very|thanks very much
    -1:that 's an|that 's good|that be okay|that discount|that doesn't|that i 'm|that is|that isn't|that on
    -1:that right|that right ?|that still so|that suits|that suits you|that time|that wrong|that wrong @
    -1:that you have|that yourself|the @ be|the @ or|the answer|the boiler|the booklet|the books
    -1:the brochure|the building|the business|the café|the car park|the case study|the children|the class
    -1:the comparison|the corner from|the data|the data sheet|the day so|the deal|the decision maker
    -1:the demo|the discount|the drawings|the driver|the factory|the family|the figures to|the first half
    -1:the first place|the first time|the fitter|the form for|the guts|the holidays|the holidays ?|the job
    -1:the lease|the lift|the market|the meter|the moment ?|the month|the most|the name|the new one
    -1:the next hour|the numbers on|the offer|the offer is|the office is|the old one|the oldest
    -1:the oldest excuse|the only|the order|the order is|the owner or|the papers|the paperwork we|the person
    -1:the plant|the plant ?|the price goes|the pricing|the rate|the report|the sale|the sales office
    -1:the same driver|the savings|the second half|the second time|the service|the shop 's|the showroom
    -1:the small package|the stand|the system|the tenant|the tenant ?|the test|the time @|the van 's
    -1:the wrong|the wrong gate|them but|them it|them it 'll|them over|then it 's|there # that|there 's one
    -1:there @ or|there are two|there on|there would @|they 'll|they all say|they don't|they see|they won't
    -1:they won't last|think a|thinks|third|third time|thirty days|thirty days and|this ?|this i|this i 'm
    -1:this is my|this is the|this isn't|this off|this phone|this phone down|this price and|this rate
    -1:this time ?|this up|this winter|three years|through for|through for you|through to the|throw it
    -1:till you|time already|time and i|time between|time between #|time to come|time you want|times and i
    -1:to @|to @ so|to be ?|to be blind|to be the|to be there|to be true|to blame|to call|to come and
    -1:to come in|to come to|to decide anything|to do is|to explain|to explain to|to get|to get you|to grab
    -1:to grow|to hit|to keep|to know you|to log|to log in|to make|to make a|to make it|to meet ?|to miss it
    -1:to nine|to pass|to pick|to pick up|to recap|to recap @|to repeat @|to save|to save a|to see you
    -1:to somebody with|to speak|to speak to|to spend|to talk ?|to thank|to thank you|to that|to the sales
    -1:to the video|to the wrong|to them|to them it|to worry|to you by|together ?|together a|together and
    -1:told me you|too @|too @ or|too busy|too late|took your|top|train|treat|tried you|true and|try one
    -1:try you again|turn|turn that|turn that down|two hours to|two hundred a|two left at|two months
    -1:two or three|two years|understood a|understood a word|unit|unit left|until|until five|until five then
    -1:until you agree|until you say|until you see|up ?|up and|up in #|up now|up on your|up round
    -1:up your mind|us again|us and|use to|used|van|van 's|version|very much|visit|wait outside|want it
    -1:want the|want to explain|warn|warn you|was @|was for the|waste my|waste my time|wasted half
    -1:wasting both|wasting both our|wasting my|watch it|watch your|way @|way you|we|we 'd|we 're still
    -1:we 've been|we 've got|we ?|we all|we are|we bring|we bring our|we come|we did|we get|we have
    -1:we have an|we met|we never|we never share|we sent|week ?|week look|week look like|went up|went up in
    -1:were about|were about to|were serious|were serious about|were we|were we ?|what 's it|what 's the
    -1:what about|what about @|what am|what am i|what kind|what kind of|what losers say|what sort
    -1:what sort of|what would|what would your|what year|what you hear|what you use|what your|whatsapp you
    -1:whatsapp you the|when i|when something|when the driver|when you see|where were|where were we
    -1:whether you like|which do|which do you|which of|which of those|which one shall|which one should
    -1:which should|which should i|which would|whichever you like|who 'll|who 's been|who do you
    -1:who does your|who else would|who hesitated|who should|who should i|who signs|who would|whole month
    -1:why are|why are you|why did|why did you|why i 'm|why not|why won't|why won't you|will get|will have
    -1:with ?|with @|with @ how|with all|with it|with my colleague|with nothing|with some|with the small
    -1:with them but|with you so|within|won't|won't get|won't hear from|won't hold|won't last|won't let
    -1:won't let you|won't ring|won't ring again|won't take no|won't you|won't you just|word ?|word i
    -1:word i said|worked|worked with|working #|works for|works for you|works on|works with|worth comparing
    -1:would @ do|would a|would be convenient|would be good|would do for|would have decided|would have to
    -1:would it|would make|would the @|would turn that|would your|wrong @|wrong @ not|wrong gate|wrong our
    -1:year end|year round|yes but|you 'd better|you 'd do|you 'd find|you 'd jump|you 'd turn|you 'll come
    -1:you 'll have|you 'll regret|you 'll see|you 're a|you 're down|you 're only|you 've never|you 've put
    -1:you 've really|you @ or|you a|you a couple|you a link|you again at|you agree|you always|you and they
    -1:you any|you are|you ask|you ask ?|you at a|you at the|you back ?|you be around|you be in|you been
    -1:you been with|you being so|you better|you broke|you buy|you can do|you can say|you can spare
    -1:you can't afford|you can't put|you can't see|you care|you care about|you cared|you cared about
    -1:you coming|you could|you could at|you could do|you could lose|you couldn't|you don't care
    -1:you don't confirm|you don't even|you drive|you eat|you even|you for your|you get on|you get what
    -1:you going|you going to|you got|you had any|you hang|you hang up|you happy|you happy with
    -1:you have until|you heard|you in on|you keep|you keep saying|you keep the|you know the|you know this
    -1:you let me|you like ?|you like about|you like it|you like the|you lot|you may|you mentioned
    -1:you must be|you never|you no|you obviously|you only|you only pay|you open|you pay per|you promised me
    -1:you read|you round|you run|you said yes|you say|you say no|you say so|you see me|you simply|you some
    -1:you stop|you the|you the address|you the booklet|you the brochure|you the numbers|you the owner
    -1:you the price|you there|you to read|you told|you took your|you treat|you use|you want|you want it
    -1:you were about|you were serious|you when|you won't get|you won't hear|you you 'd|your address
    -1:your assistant|your boiler|your child|your child 's|your choice|your company|your competitors are
    -1:your discount|your email|your email ?|your excuse|your excuse this|your head office
    -1:your husband along|your late|your late father|your lease|your neighbour 's|your pension|your pick
    -1:your place|your place ?|your position|your question|your reception|your shop|your side|your signature
    -1:your staff 's|your street has|your team is|your time|your way @|your week|your week ?|your week look
    -1:yourself a|yourself to|yourself to blame|一下 ?|一个 ,|一个小|一个礼|一些|一份 .
    -1:一共几|一出|一分钱|一半|一单|一单了|一圈|一场 ,|一天 ?|一天的|一套|一套 .
    -1:一定得|一挂|一挂 ,|一挂电|一本|一次 .|一次机|一款|一步 ,|一点不|一点的
    -1:一片|一片我|一直|一直打|一眼 .|一般几|一起来|一起过|一趟|一辈|一辈子
    -1:一过就|一遍 ,|一遍啊|万一出|三 ,|三个礼|三分|三分钟|三十天|三千|三天
    -1:三岁|三百|三遍|上 , 我|上一|上一个|上了|上写|上写着|上划|上划掉|上别
    -1:上到|上去坐|上吗|上吗 ?|上回|上回您|上心 ,|上我|上班 ,|上的事|上看不|上等
    -1:上还|上还是|上门看|上门量|下 , @|下 , 我|下 , 行|下 , 这|下 ?|下了 ,|下人
    -1:下午|下午好|下午我|下单|下来 .|下楼的|下班|下面|不|不 ,|不 , @|不 @|不了 .
    -1:不了 ?|不会再|不值|不再打|不出好|不出来|不及|不可能|不合|不合适|不听完
    -1:不回 ,|不在|不字|不字 .|不对|不对 ,|不忙 ,|不忙的|不怎|不怎么|不急|不想买
    -1:不想听|不想谈|不我|不找|不找我|不抓|不挂|不挂 .|不换|不换 ,|不接受
    -1:不收钱|不敢保|不是事|不是手|不来 ,|不来都|不比|不点|不点头|不用换|不着 .
    -1:不知道|不等|不等人|不答|不答应|不签|不签也|不算 ,|不管|不练|不给 ,
    -1:不给我|不续|不续约|不考|不考虑|不耽|不耽误|不肯|不肯给|不能再|不能这
    -1:不行的|不要 .|不要 ?|不要拉|不许|不许再|不过十|不过弯|不过我|不进|不通
    -1:不通 .|不需|不需要|专门的|业务|业务员|业执|业执照|东都|丢|丢了|两|两万
    -1:两个位|两个小|两台|两台 ,|两天|个 , 我|个不字|个五|个五分|个人看|个价 .
    -1:个位|个借|个借口|个准话|个功|个功能|个司|个司机|个合|个合适|个在|个型
    -1:个型号|个季|个小区|个年|个微|个微信|个您不|个您方|个招|个招呼|个时候
    -1:个月大|个理由|个的|个的 .|个空|个能|个能做|个邮|个邮箱|个都|为了|为什
    -1:为什么|为孩|为孩子|为止|主意|主意了|主的|主的来|主都做|久都|么 .|么不
    -1:么低|么可|么处|么处理|么小|么就|么就转|么年|么年代|么当|么意|么抠|么拖
    -1:么玩|么玩笑|么讲|么说|么还|么这|么这么|么都不|么难伺|之前不|之后|之后没
    -1:之间 ,|之间您|九年|也一起|也得|也得为|也成|也成 ,|也是这|也没办|也看
    -1:也能|也行|也行 ,|也说|买 .|买保|了 , 光|了 .|了 @ ,|了一|了一个|了两个|了也
    -1:了也不|了会|了八|了八百|了半天|了吧|了告|了告诉|了哈|了哈 ,|了您就
    -1:了您还|了我|了班我|了电|了电话|了算 ,|了行|了行了|了解一|了还用|了这村
    -1:了门铃|事不急|事实|事实 .|事我|事接|事的|事签|事签字|事说|二 .|二期
    -1:二期 .|二点|亏一|亏一天|五折|交钱|产 .|产品手|产的|亲口|人一|人了 ,|人了 .
    -1:人呢|人在|人家|人家都|人就|人应|人往|人往对|人怎|人怎么|人我|人我见
    -1:人来|人求|人的了|人都不|人问|什么 .|什么可|什么年|什么意|什么玩|仇|从名
    -1:从名单|仓|仓库|他 @|付多|付多少|代了还|以 ,|以 .|以为您|以先|以后再|以的
    -1:以的 ,|以说|以说不|们 #|们一|们一定|们不会|们做不|们在|们在展|们搬
    -1:们搬到|们的价|们约|们经|们经理|们说|们贵|们这|们这种|们领|们领导|件 .
    -1:件打|件打不|件给|件还|件还是|价是|价格还|价通|价通知|价都|任何|份 .|份证
    -1:份证 .|企|企业|优惠每|会 ?|会一|会一直|会上|会不|会儿就|会再打|会在|会考
    -1:会考虑|会见|会议 ,|会转|传一|传您|传您 ,|传过|传过去|但凡|但是|位子 ,
    -1:位置|位置我|体验|体验课|何|作|作 ,|作 , 这|作废|作废 .|你们这|你有|你有病
    -1:便 ,|便 ?|便宜 .|便挑|便接|便接电|便的|便的话|便见|便说|便还|便还是|便问
    -1:便问一|保养 .|保险 ,|信 , 我|信 .|信传|信传您|信号不|信号断|信吧|信吧 ,
    -1:倍 ,|倒霉|倒霉 .|候您|候方|候方便|候来|候来都|候顺|候顺手|借口 .|借口了
    -1:值|假|做|做 , 您|做 .|做 ?|做主的|做了|做了 ,|做人|做完 .|做我|做的 ?|停 .
    -1:停车的|傅一|傻 ?|傻子|像是|儿 .|儿 ?|儿了 ?|儿到|儿就|儿我|儿有|儿能|先到
    -1:先寄|先想|先生都|先试|先跟您|先这|先这样|光 ,|光说|光说不|免费 .|全不
    -1:全不对|全公|全公司|全国|全市|全市最|八百|八百遍|公|公司在|公司怎|公司里
    -1:公室 ,|共几|关系 .|关门 .|兴|兴隆|兴隆 .|具|养 .|内不|内到|内到您|册发|再
    -1:再不|再也|再决|再决定|再定|再打 .|再打扰|再推|再犹|再犹豫|再看|再给
    -1:再给您|再联|再联系|再说|再说一|再跟|再跟我|再这么|再问一|冒昧问|写在
    -1:写在合|冤|决|决定 .|准话|准话 .|几个人|几年级|几样|几点都|凡|出 ,|出好
    -1:出差|出息|出息的|出时|出时间|出来 ,|分之|分店|分店 .|分钟 ,|分钟 .|分钱
    -1:划掉|划掉 .|划掉了|刚办|刚办完|刚才信|刚换|刚换了|初|初一|初为|初为什|删
    -1:别不|别人了|别人求|别人的|别再|别再跟|别哭|别怪|别怪我|别拿没|别来找
    -1:别理|别的公|别磨|别耽|别耽误|别这|别这么|别逗|别逗了|别逼我|到 # 之
    -1:到 # 都|到 , 不|到 , 您|到三|到了|到了给|到哪儿|到哪年|到场|到场 .|到底是
    -1:到您办|到您答|到您邮|到期|到期 .|到现在|到账|到这|前一|前不|前台了|前您
    -1:前我|剩一|剩下|剩下的|剩两|剩您|力 .|劝|办完|办法 .|加一|加个|加个微|加您
    -1:加您微|助理|助理把|包票|包票 ,|化|区 ,|区里|区里定|十个|十分|十分钟|十块
    -1:十块钱|十天|千|千二|千二 .|午好|午好 ,|午我|午我都|午饭|半小|半小时
    -1:半年了|单上|单上划|单了|单子|单的|卖光 ,|卡在哪|卦|印|厂 ,|厂里|厅|厅 ,
    -1:原来那|去 ,|去 , 行|去 , 黄|去 ?|去了 .|去年|去您|去看您|去跟|去跟您|去量
    -1:去问|县|参|参观|参观一|又不|及|及 ,|双|反悔 ?|发 ,|发 , 您|发个|发您 ,
    -1:发您一|发您了|发您微|发我|发条|发票的|发话|发话了|取消|变动|变卦|口 , 我
    -1:口 .|口了|口等|只剩|叫个|叫个能|叫什|叫什么|可不|可不是|可以 ,|可以 .
    -1:可以先|可以的|可以说|可别来|可别让|可能 ,|台了|台了 ,|右|右 .|号 ,|号不好
    -1:号断|号断了|号码我|司在|司就您|司怎|司怎么|司里|吃了|合同|合同我|合同样
    -1:合同里|合适 ,|合适就|合适您|同事接|同事说|同事都|同意了|同我|同样本
    -1:同行甩|同行里|同里|名单上|名额的|名额还|后 ?|后一天|后一次|后再也
    -1:后头排|后悔 .|后悔的|后您|后有您|后期限|后没|后确|后确认|后问|后面 .
    -1:后面好|后面还|吗 , 我|吗 , 还|吧 , 我|含|听一|听了|听就|听得清|听着像
    -1:告诉我|呗|员工 ,|员工的|呢 ?|周 .|周末|周末愉|呼|呼 ?|和太|和太太|咖啡的
    -1:咱们见|咱们说|咱俩|咱见|咱见一|品 @|品我|品手|品手册|哦|哦 ,|哪一天
    -1:哪一步|哪一点|哪个 ?|哪个合|哪个时|哪儿了|哪年|哪方|哪方面|哪段|哪里不
    -1:唧|唧唧|唧唧的|唧的|售部|售部 .|唱|啊 , @|啊 .|啡的|啥时|啥时候|善|嗯 , 我
    -1:嘞 , @|嘴 ,|嘴 , 听|器一|器坏|器坏了|四 ,|四个|四百|回可|回您电|回我|回电
    -1:回绝|回绝 ,|因为|国|图纸|圈|在 ?|在做|在前台|在前头|在单|在原|在反|在反悔
    -1:在合|在合同|在后|在后面|在地|在地铁|在展|在展会|在店|在店里|在您一|在我
    -1:在我们|在用|在用 ,|在管|在线|在线上|在还|在还是|在这儿|在这家|在门
    -1:在门口|地 ,|地址 ,|地址 .|地铁|地铁口|场|场 ,|场 , @|场 , 您|场地|圾|址 ,|址 .
    -1:坊路|坊路那|坑您|块|块 .|块 ?|块儿来|块钱|垃|垃圾|型号|型号 ,|墙|壁老|处
    -1:备用|复|复述|复述一|夏|夏天|多 , 还|多一|多久|多久都|多少 .|多少人|多拖
    -1:多拖一|够了|够了吧|大|大 ,|大了 .|大家|天 , @|天 , 我|天 ?|天上班|天内|天到
    -1:天天|天的|天的钱|太一|太太一|太极|失望|头 ?|头之|头之前|头就|头排|头排着
    -1:头有|奖金|套|套 ,|套 .|套房|套房 @|套餐|好 , 您|好 , 我|好事|好多人|好安
    -1:好安排|好打|好歹|好用|好的东|娘|婆 ,|婆 , 就|嫌麻|嫌麻烦|子 , @|子 , 哪
    -1:子 , 我|子 , 这|子不|子也|子就|子想|子想想|子报|子有|子来|子气|子跟|孔|字
    -1:字 .|字版|字的|字签|字签了|孩子 ,|孩子一|孩子想|孩子报|孩子来|孩子跟
    -1:安排个|安装 .|安装的|完不|完全不|完再决|完您|完这|定|定下|定下来|定了
    -1:定了 ,|定后|定后悔|定得|定没|定的 ,|定要|定金|宜 .|实讲|客人往|客户我
    -1:客户都|室 , 没|室 .|室 ?|害我|家人|家人来|家公|家公司|家同|家孩|家孩子
    -1:家家|家家都|家就|家就是|家抢|家抢着|家是|家没|家老|家都有|家里头|寄两
    -1:寄出|寄出 ,|对 , 我|对一|对一下|对吗|对吗 ?|对吧 ,|对我|对比|对比表|对的 ,
    -1:对面|对面走|导也|导也想|导航|封|小区|小周|小孩|小时 ,|小时 .|小汤|小都
    -1:小钱|少 .|少人|就 @ ,|就一|就不会|就不打|就不算|就传|就作|就作废|就剩一
    -1:就剩两|就剩您|就占|就占您|就取|就取消|就多|就完|就完了|就差|就当您
    -1:就得关|就得走|就您还|就您这|就打断|就找|就接|就接着|就放|就是 @|就是别
    -1:就是这|就没 .|就没这|就涨|就看|就看一|就签|就签了|就给|就给别|就能办
    -1:就能看|就能装|就行|就装|就要|就要 ,|就说不|就转|就转不|就这一|就这么
    -1:就这样|尺|尺 ,|局|局 ,|展会上|展厅|左右|左右 .|差一|差这|己 ,|己不|己带 .
    -1:己想 ,|己看着|已经划|市|市最|师 .|师一|师傅一|带家|带家人|带工|带工程
    -1:带方|带方案|带样|带样品|带着|带着图|带身|带身份|干了|干什|干什么|干嘛
    -1:干脆|年 ?|年了 ?|年前|年夏|年夏天|年您|年级|年级了|年纪|年这|年都有|序
    -1:库存|应了 .|底是|店了|店了 .|店都|府|废 .|废话|度 .|座|延|开什|开什么|开就
    -1:开就能|开工|开的|开着|开门|开门前|弃|弃了|弟弟|张 .|张照|归您|当初为
    -1:当您|当您放|当老|当老板|录|彩|彩页|彩页我|往对|往对面|很 ,|很多人|得为
    -1:得为孩|得住|得关|得出时|得出来|得去|得及|得吗|得吗 ?|得多|得好 ,|得开
    -1:得开 ,|得很 ,|得挺|得清|得清吗|得见我|得走|得走人|得起吗|得这|得选|得问
    -1:微|微信|微信 ,|微信 .|微信传|微信吧|德|心也|心也太|心吗|心吗 ?|心哪
    -1:心哪方|心让孩|心里没|必须到|必须给|忍|忍心吗|忘了|忙 , 那|忙 .|忙不忙
    -1:忙吗|忙完这|快 ,|快 ?|快一|快点 .|快点定|快递 ,|念一|念一遍|念的|念的经
    -1:怎么处|怎么就|怎么跟|怎么还|怎么这|怕了|怕老|思 , 刚|思 .|思吗|思吗 ?
    -1:急不|总监|总监 ,|总部|息的|息的人|悔 ,|悔 .|悔 ?|悔的|您 # 最|您 # 有|您 # 能
    -1:您 , 一|您 , 不|您 , 全|您 , 可|您 , 我|您 , 里|您 @ 下|您 @ 不|您 @ 带|您 @ 要
    -1:您一下|您一份|您一分|您一挂|您一般|您三|您三个|您上回|您上次|您下了
    -1:您下楼|您不买|您不忙|您不找|您不方|您不来|您不点|您不签|您不给|您不能
    -1:您不要|您两|您也不|您亲|您亲口|您从|您从名|您以为|您会|您倒|您倒是
    -1:您先想|您再这|您几|您出|您刚|您别不|您厂|您厂里|您参|您和太|您哭|您哭的
    -1:您回|您回电|您在家|您坑|您填|您好意|您好歹|您家孩|您寄|您寄两|您小
    -1:您就说|您带|您开什|您弟|您弟弟|您当面|您得空|您心里|您必|您必须|您快点
    -1:您想好|您意|您手下|您打个|您找|您抽|您抽空|您担得|您拿|您挑一|您换一
    -1:您接我|您提到|您搞|您搞错|您改主|您放弃|您早|您是不|您是担|您是老|您更
    -1:您来听|您没得|您点|您点开|您爱来|您生|您生意|您电|您电话|您留|您留个
    -1:您留意|您白等|您看 .|您看呢|您看都|您确认|您等|您算|您算一|您约上
    -1:您给个|您给句|您给我|您老|您能|您能来|您脸|您要再|您要真|您让|您讲 ,
    -1:您说话|您躲|您躲得|您还想|您还要|您还记|您这也|您这叫|您这就|您这脑
    -1:您这边|您连五|您连听|您连自|您选一|您那会|您都不|您闲|您闲了|您随便
    -1:您面|您面子|您骗|惠就作|惠就没|惠每|惠都|想不通|想买|想吧|想怎|想怎么
    -1:想想|想想吧|想知|想知道|想约|想约您|想谈|愉快 ,|愉快 .|意 , 我|意 ?|意了
    -1:意了 ,|意兴|意兴隆|意吗|意吗 ?|意思 .|意思吗|意查|意查收|意给|意见|意见 .
    -1:意见 ?|慢|慢慢|慢慢说|慢说|慢说 .|懂事|成了|我 @ 去|我 @ 路|我一个|我上门
    -1:我不挂|我不接|我不管|我个|我个准|我为您|我了解|我们一|我们搬|我们经
    -1:我们贵|我们都|我会转|我传|我先说|我先跟|我再问|我刚|我加您|我去找
    -1:我去给|我去问|我发个|我叫|我可不|我吗|我吗 ?|我回|我在公|我在您|我在门
    -1:我大|我就在|我就完|我就当|我就得|我就找|我就放|我带|我带工|我带方
    -1:我带样|我帮|我帮您|我微|我微信|我想约|我我|我手|我打太|我把|我把价
    -1:我把合|我把您|我把链|我报|我提前|我改|我整|我整理|我早|我早点|我是不
    -1:我有意|我来这|我查|我核|我没提|我熟 ,|我用|我直|我直接|我真|我等|我答
    -1:我认识|我让助|我让师|我记下|我记着|我讲讲|我话|我话放|我走|我跑了
    -1:我转您|我还以|我这边|我都不|我都发|我都排|我都能|我随|我随时|我领导
    -1:我鸽|我鸽子|或者您|截止日|户 .|户我|户我见|户都|房 ,|房 ?|房 @|房 @ 就|所学
    -1:所学校|手下|手下人|手册发|手机|才信|才信号|才做|才敢|打 ,|打 , 打|打 .
    -1:打不|打不开|打个招|打到|打到您|打包|打包票|打太|打太极|打我|打扰了
    -1:打断我|打错|打麻|打麻将|扔|扣就|扫|扰了|扰您了|找一|找您 ,|找您上|找我 ,
    -1:找谁|承认吧|技|技术|把合|把合同|把字|把字签|把您|把您从|把报|把报价
    -1:把话说|把链|把链接|抓|折扣|折扣就|抢|抢着|抢着要|报 ,|报一|报一下|报价 .
    -1:报给|抬|抱歉 .|抽不|抽不出|抽空|担得|担得起|担心哪|拉倒|拒绝我|拒绝过
    -1:拖一天|拖了 ,|拖了半|拖到|招呼|招呼 ?|拜|拜访|拦|拨人|拿 .|拿主|拿主意
    -1:拿没|拿没时|拿这|拿这个|挂 ,|挂了电|按了|按了门|挑个您|挑个日|挤得
    -1:挤得出|捎|换 ,|换换|换换了|掉了|掏|排个|排得开|排着|排着队|排队 ,|接 ,
    -1:接上|接也|接您|接我短|接的|接着用|提到|提前|提前一|搞错|搞错了|搬到|摆
    -1:摸|撑|操作|操心|收到|收费|收费 .|收钱|改|放在|放弃|放弃了|放我鸽|放这
    -1:放这儿|救|教您|敢保|敢保证|敢说我|数了|整天|整理一|整理好|文|文字|料发
    -1:料发您|料我放|料齐|料齐了|断了|断我|断我 .|新车|方便 ,|方便 ?|方便接
    -1:方便的|方便见|方便说|方便还|方便问|方案|方面|方面呢|旁|旁边|日子 ,|旧的
    -1:早就|早要|时 ,|时 .|时候您|时候方|时候来|时候顺|时问|时间 ?|时间了|时间够
    -1:时间是|时间都|明会|明会 ,|明年夏|春|昧问|昧问一|是 @ 上|是 @ 不|是 @ 带
    -1:是 @ 给|是三|是上|是不想|是不收|是不来|是两|是事|是事实|是人|是从|是免
    -1:是区|是区里|是发|是同|是同一|是听|是哪位|是哪儿|是在|是嫌|是学|是怕老
    -1:是总|是您根|是手|是打|是最后|是有人|是有别|是每|是没见|是电|是看您|是硬
    -1:是老板|是老款|是考|是考德|是自己|是蓝|是蓝的|是觉|是觉得|是谁在|是车站
    -1:是转|是转账|是这么|是这样|是通|是销|是销售|是零|显示|显示您|晚一|晚一分
    -1:晚点|普|景|更|最后期|最后确|最后问|最要|最要紧|月大|月大概|有 ,|有 ?
    -1:有一点|有专|有两家|有个|有什|有什么|有仇|有别|有别的|有哪|有哪里|有备
    -1:有备用|有多|有您哭|有您的|有意思|有效|有时|有时间|有没|有没有|有病
    -1:有病吧|有谁|有谁要|有这|朋友 .|服了|服了 .|服务 ?|望|期三|期限|末|末愉
    -1:末愉快|本 ,|本不在|本不是|本册|本给|本给您|本难|本难念|机|机 .|机会 ,
    -1:机器一|机器坏|李总|材料|村|村就|村就没|条件|条路|来 , 看|来 ?|来不及|来吗
    -1:来吗 ?|来听 .|来得及|来推|来求|来没|来没人|来的 ,|来看|来看看|来认|来试
    -1:来这一|来那|来都|杯咖|杯咖啡|板|板 , 不|板娘|极|查一|查一下|查收|查收 .
    -1:标准|样 , 难|样 ?|样下|样下去|样吗|样吗 ?|样品 @|样的 ,|核一|核一下|核对
    -1:核对一|格局|格还|格还是|案|档 .|楚 .|楚再|楚没|楚没有|楼下|楼的|楼的时
    -1:模的|模的公|欠我|次 , 您|次 .|次可|次机|次机会|次电|次电话|次都|款是|止日
    -1:正做|步 ,|歹|死活|段|每|比 ,|比价|比价 ,|比表|比较|气 , 应|水 ,|水电|汤|汰
    -1:没 .|没了 ,|没出|没出息|没别|没别的|没办|没办法|没去|没变|没工|没工夫
    -1:没开|没得|没得选|没您|没您这|没想|没提|没提醒|没有 ,|没有 ?|没有哪|没点
    -1:没点头|没理|没理由|没用|没看|没考|没这店|没那|没那么|没错吧|法 , 您|注意
    -1:洗|活动|派|浪费我|涂 ,|消息 .|涨价通|淘|淘汰|清吗|清吗 ?|清楚 .|清楚再
    -1:清楚没|滚|满意 ?|满意吗|满意的|滤|滤芯|漏水|演示一|灯|灰|点|点 , 您|点 @
    -1:点主|点主都|点头 ?|点头之|点定|点定 .|点开|点开就|点来 .|点钱 .|烦您
    -1:照片给|熟 ,|熟 , 我|爱来|爱来不|爽|片给|片给您|特|特别|犟|犹豫下|王工
    -1:王经|王经理|玩笑|玩笑 ,|现在|现在反|现在听|现在还|班 .|班对|班对吧|班我
    -1:理一|理好|理好发|理把|理由不|理由了|理的|生意 ,|生意兴|生都|用 , @|用不着
    -1:用就|用得上|用换|用换 .|用的 .|用谁|用谁倒|甩在|甩在后|由 ,|由不|由了
    -1:电话 ?|电话一|电话也|电话合|电话方|电话是|留意查|留着 ,|疼孩|疼孩子|病吧
    -1:痛|痛快|痛快点|登记|白 , 那|白了|白等|白送|白送的|百件|百分|百分之|百遍
    -1:百遍了|的 , 就|的 , 怎|的 , 您|的 , 早|的 , 跟|的 , 这|的了|的了 .|的事我
    -1:的人都|的价格|的厂 ,|的合同|的吗|的吗 ?|的多|的客户|的对|的就|的就是
    -1:的工程|的您|的情|的情况|的房|的数|的时候|的是 @|的是您|的最|的来|的来听
    -1:的案|的案例|的电|的经|的老|的老板|的要|的规|的谁|的车|的那个|的那家
    -1:的钱 .|的钱您|监|监 ,|盖|盖子|目录|盯着|直打|直接|直接上|省 ,|看 # #|看 # 有
    -1:看一眼|看不到|看到 .|看呢|看呢 ?|看您 #|看您 ?|看您就|看您的|看您面
    -1:看我们|看的|看的是|看看我|看行不|看见 .|看这|看透|真想|真正|真没|真没见
    -1:真的|眼 .|眼前|着 , 您|着 ?|着像|着像是|着受|着呢 ,|着图|着图纸|着定|着定 .
    -1:着我|着有|着用|着看 .|着要|着要 .|着队|着队呢|睡一|瞅|知道 ,|知道那|短
    -1:短信|短信发|码我|砸|硬|确认一|碰|磨唧|磨唧唧|磨坊|磨坊路|磨磨|磨磨唧
    -1:磨蹭|示 ,|示 , 您|示一|示一下|示您|礼|礼拜|祝您生|神|票 ,|票的|票的事|离
    -1:种人|种人我|种态|种态度|程 ,|程师 .|程师一|程表|稍等|稍等一|税|穷|穷 ,
    -1:空出|空出来|空看 .|空都|穿|窗|窗的|窗的小|窝|笑 ,|笑 , 全|笑话 .|第三|等
    -1:等 ,|等不|等人|等人 ,|等到|等您 ,|等您 .|答应 ,|签 .|签也|签也行|签收|算一
    -1:算一遍|算了 .|算什|算什么|管 ?|糊涂 ,|系 .|系您 .|红|约一|约上|约上了|约您
    -1:约的是|级|级了|级了 ?|线|线上等|练|终|经划|经划掉|结果|给别|给别人|给句
    -1:给句话|给孩|给孩子|给您 ?|给您了|给您发|给您回|给您寄|给您报|给您的
    -1:给您约|给我个|给我就|给的|绝 ,|绝不|绝过|续约|维|缓过|缓过来|网|网站
    -1:罚款|置我|翻 .|翻一|翻翻|翻翻 .|老|老婆 ,|老板娘|老款|老款 ,|老的|考|考德
    -1:考虑到|考虑的|者 @ ?|者您|耍|耐|耽误您|聊|聊十|聊聊|聊聊 ?|联|联系|股东都
    -1:肯给|背景|胡说 ,|能 ,|能再|能办|能办 .|能有|能省|能看 .|能看到|能装|能这
    -1:脆|脸|腾讯|腾讯会|自动|自己 ,|自己不|航|般几|般几点|色您|色的|色的 .|节
    -1:芯|花多|花多少|花钱|菜|营业执|董|董事|董事签|虑到|行 , 看|行 , 那|行了 ,
    -1:行了行|行吧|行吧 ?|行好 ,|行甩|行甩在|行还|行还是|行里|街道|补助|补贴
    -1:表发|表发您|表我|表推|表推给|被人|被同|被同行|被淘|被淘汰|装了|装了 ,
    -1:装好 .|要 , 不|要 , 别|要 , 我|要 , 没|要 .|要 ?|要一|要不 @|要不我|要不要
    -1:要么|要再|要出|要就|要就要|要就说|要拉|要拉倒|要是嫌|要是没|要是真|要来
    -1:要真|要被|要这|见一次|见我 .|见面|观一|规模的|视频我|视频聊|解一|解一下
    -1:解了|言 ,|计师|订了|认一|认一下|认吧|认吧 ,|认识您|让助|让助理|让同
    -1:让同事|让师|让师傅|让您白|让我 #|议 ,|议 , 我|讯|讯会|讯会议|记下|记下了
    -1:记好|记好了|记得吗|记的|记的也|记着|记着呢|讲 , @|讲不|讲讲|许|许再|设
    -1:设备|设计|设计师|访您|证|证 .|识您|诉您 ,|诉您 .|诉我|试一|试用|话 ?|话一
    -1:话也|话了 ,|话合|话合适|话吗|话放|话放这|话方|话方便|话都|该换换|该是车
    -1:误您|误您一|说 #|说 , 别|说不 ,|说不出|说不清|说不练|说不需|说个时|说到哪
    -1:说在|说在前|说好了|说实|说实话|说得不|说得对|说明|说明会|说来|说没预
    -1:说白了|说的都|说说|说错|说错了|说难|说难听|请教您|请问|请问您|课程
    -1:课程表|谁 .|谁倒|谁倒霉|谁在|谁家|谁用|谁用谁|谁要|谈 .|谈了|谢您接|豫下
    -1:豫下去|负|账单|账单我|货 ,|货 .|货 ?|贴|贵 , 您|贵一|贵一点|赚钱|走 , 您
    -1:走了 .|走人|走人 .|起吗|起吗 ?|起家|起来 .|起过|起过来|跑一趟|跑了|跟哪
    -1:跟您对|跟您确|跟我|跟我打|跟我来|跟技|跟技术|跟钱|跟钱有|路过 ,|蹭|身上
    -1:身份|身份证|躲不|躲不过|躲得|车 ?|车了|车了 ,|车吗|车吗 ?|车库|车站|转不
    -1:转不过|转您|转账|较|辆|辆车|辈|辈子|边是|达|过 ,|过 , 不|过 , 您|过 , 我
    -1:过 @|过一次|过一遍|过不|过了这|过十|过十五|过去 ,|过去 ?|过去跟|过就|过年
    -1:过年前|过弯|过得|过得去|过来 ,|过来 .|过电|过电话|过谁|过那|近 ,|还以
    -1:还以为|还在原|还是不|还是后|还是电|还是转|还有谁|这一单|这一套|这一片
    -1:这不|这不是|这两|这两个|这个 ,|这个地|这个型|这个季|这个年|这个电
    -1:这个的|这个都|这么低|这么小|这么拖|这么讲|这么说|这也|这优|这优惠|这借
    -1:这借口|这儿 ,|这儿有|这几样|这叫|这台|这台机|这回|这回可|这套房|这就是
    -1:这是我|这本|这村|这条街|这样下|这样吗|这样的|这点|这点主|这点小|这电
    -1:这电话|这种人|这种态|这脑|这脑筋|这阵 ,|进 .|进步|连个时|连自|连自己
    -1:连这个|连这点|迟早要|述|述一|退 .|退货|送的|送货|送货的|适 ,|适就|适您
    -1:选一天|递 ,|逗|逗了|逗了 .|通话您|通过一|逼我|遍 ?|遍了|遍啊|遍啊 ,|道 ,
    -1:道就|道您在|道那|那一共|那个 .|那么多|那份|那儿 ?|那家就|那您 #|那我先
    -1:那条|那条路|那档|那款|那点|那行|那行 ,|那边一|邮件给|邮件还|邮过|邮过去
    -1:部 .|都不给|都不肯|都不行|都不要|都什|都什么|都发|都听|都在|都在用
    -1:都定不|都抽|都抽不|都挤得|都排得|都放|都有 .|都来|都没|都满|都用|都知
    -1:都知道|都能|都舍|都舍不|都行 .|都要|都跑|配|配合|醒您 .|醒您一|里几
    -1:里头有|里定的|里您|里是销|里最|里没|里都|量尺|金 ,|金 , @|钟 ,|钟 .|钟就能
    -1:钟都抽|钱 , 看|钱呢|钱呢 .|钱您|钱您都|钱有|钱有仇|钱还|铁口|铃|铺|链
    -1:链接|销售|销售部|错 , 就|错吧|错吧 ?|错过 @|错过了|错过这|门了|门了 ,|门前
    -1:门口|门口 ,|门店|门的|门的工|门看|门窗|门窗的|门量|门量尺|门铃|问 , 问
    -1:问得好|问您一|问我 .|问清|问那|问问 ,|问题 ?|问题问|问题随|闲 ?|闲了
    -1:间 , 就|间 , 您|间 ?|间了|间够|间当挡|间都|队 ,|阵 ,|附近|陈|除非|除非您
    -1:险 , 万|陪您|隆 .|随便挑|随时问|隔壁老|难伺|难伺候|难听|难念|难念的|集
    -1:集团|需|需要|需要 ,|霉|霉 .|非您|面 , 我|面 .|面呢|面呢 ?|面好|面子|面子 ,
    -1:面子了|面走|面还|面还有|面那|页 .|页我|页我让|顶|顺便|顺利|顺道|须到
    -1:须给|须给我|预约|领导也|频我|频聊|题 ?|题问|题问得|题随|题随时|颜|颜色
    -1:颜色您|额的事|额还|风险|饭了|饮|马|马上到|验课|验课 ,|麻将|麻烦您|黑色
    -1:黑色的|齐|齐了
    -2:!|# and #|# is fine|# is that|# it|# on|# that|# that 's|# 之|# 之间|# 再|# 就|# 有|# 的
    -2:'d be in|'d be silly|'d be surprised|'d let|'d like|'d like to|'d look|'d look at|'d love to
    -2:'d rather throw|'ll ask the|'ll be in|'ll be out|'ll be sold|'ll drop|'ll get a|'ll hold|'ll leave
    -2:'ll look|'ll look it|'ll put|'ll put you|'ll see|'ll take|'ll wait|'m afraid|'m giving|'m going
    -2:'m going to|'m happy|'m in|'m not holding|'m out|'m out of|'m ringing|'m sorry about|'m telling
    -2:'m telling you|'re being unreasonable|'re busy it|'re down|'re happy with|'re paying|'re speaking
    -2:'re welcome|'s #|'s @ or|'s a good|'s a queue|'s all|'s best|'s best ?|'s coming|'s coming to|'s dead
    -2:'s entirely|'s entirely up|'s for|'s got|'s no use|'s nonsense|'s not that|'s now|'s now or|'s on its
    -2:'s on the|'s out|'s peanuts|'s peanuts for|'s room|'s rubbish|'s that busy|'s the blue|'s the last
    -2:'s too|'s your loss|'ve bent|'ve cancelled on|'ve dodged|'ve dodged me|'ve done for|'ve ever
    -2:'ve got nothing|'ve got two|'ve left|'ve made a|'ve noted|'ve put|'ve reached|'ve reached the
    -2:'ve seen|'ve strung|'ve strung me|'ve wasted|, #|, # 还|, 0|, @ 也|, @ 过|, @ 还|, 一点
    -2:, 上次|, 不成|, 不是|, 不用|, 之|, 之后|, 也得|, 其|, 其实|, 再见|, 刚才|, 别拿
    -2:, 到底|, 反|, 反正|, 发|, 后面|, 哪有|, 四|, 在|, 在您|, 好好|, 定|, 将|, 将来
    -2:, 就是|, 带|, 开车|, 怎|, 怎么|, 怪不|, 您一|, 您倒|, 您再|, 您只|, 您和|, 您好
    -2:, 您就|, 您忙|, 您怎|, 您慢|, 您挑|, 您是|, 您行|, 我写|, 我准|, 我到|, 我就
    -2:, 我想|, 我拿|, 我让|, 我记|, 所|, 所以|, 把|, 是五|, 是真|, 王|, 祝|, 祝您|, 自
    -2:, 自己|, 行不|, 说您|, 谁能|, 跟|, 跟我|, 过期|, 这价|, 这套|, 这点|, 选|, 邮
    -2:, 顺|, 马|, 马上|, 黄|, 黄花|0 0|0 0 a|0 a|? i 'd|? it|? 我|? 说|@ , 不|@ , 在|@ , 这
    -2:@ , 选|@ .|@ @ or|@ @ 您|@ and @|@ and no|@ as|@ for the|@ good|@ i 'm|@ is|@ is that|@ of
    -2:@ or would|@ sound|@ suit you|@ that|@ the|@ which one|@ your|@ 上|@ 发|@ 带|@ 开|@ 我在
    -2:@ 我过|@ 打|@ 给您|@ 要|@ 要去|^ # #|^ # 我|^ # 的|^ @ it|^ @ 不|^ a little|^ a real
    -2:^ after everything|^ and what|^ anyone with|^ being a|^ bring|^ could i|^ could we|^ could you
    -2:^ does @|^ early|^ every other|^ everyone says|^ everything|^ for the|^ get|^ get it|^ go|^ good i
    -2:^ great|^ how long|^ i called|^ i don't|^ i had|^ i have|^ i heard|^ i stayed|^ if @|^ if your
    -2:^ is the|^ is your|^ it 's|^ it costs|^ it runs|^ listen|^ make|^ most of|^ no rush|^ oh come
    -2:^ oh please|^ okay|^ okay i|^ okay thanks|^ on @|^ only the|^ people|^ please|^ put|^ right and
    -2:^ right that|^ shall i|^ some|^ sooner|^ sooner or|^ sorry the|^ stop|^ suppose|^ sure thing|^ tell
    -2:^ tell me|^ the first|^ the scheme|^ the team|^ what does|^ when could|^ would it|^ yes or
    -2:^ you agreed|^ you asked|^ you get|^ you never|^ you promised|^ you say|^ you won't|^ your brother
    -2:^ your neighbour|^ your neighbours|^ your team|^ 一分|^ 不用|^ 人|^ 人家|^ 从|^ 他|^ 优
    -2:^ 但我|^ 保|^ 别人|^ 别的|^ 到底|^ 只|^ 同|^ 名字|^ 后面|^ 员|^ 员工|^ 回|^ 回头
    -2:^ 太好|^ 好 ,|^ 好嘞|^ 就剩|^ 就这|^ 应|^ 应该|^ 当|^ 您一|^ 您下|^ 您再|^ 您发
    -2:^ 您嘴|^ 您多|^ 您太|^ 您定|^ 您家|^ 您放|^ 您每|^ 您真|^ 您贵|^ 想|^ 我为
    -2:^ 我会|^ 我只|^ 我可|^ 我姓|^ 我是|^ 我求|^ 我看|^ 我说|^ 我跟|^ 打|^ 方案
    -2:^ 是您|^ 是的|^ 李|^ 正|^ 没|^ 真要|^ 眼|^ 瞎|^ 瞎子|^ 等您|^ 给您|^ 老实|^ 胡说
    -2:^ 能|^ 脑|^ 脑子|^ 要不|^ 谁家|^ 谢|^ 谢谢|^ 资|^ 资料|^ 这料|^ 这是|^ 错|^ 错过
    -2:^ 麻|^ 麻烦|a bit|a brain|a brain can|a branch|a branch in|a business|a coffee|a copy|a couple of
    -2:a decision|a decision now|a director|a family firm|a favour|a first|a folder|a folder with|a free
    -2:a good enough|a good thing|a heart|a man in|a moment|a note|a note of|a one|a problem|a queue
    -2:a shame if|a trade|a trade fair|a week|a yes|about @ or|about four|about it ?|about it i
    -2:about the noise|about the old|access|act|afford|after everything|after everything i|after the fitting
    -2:again @|again @ or|along|already use|already use it|always say|am i|an excuse and|an idiot|and @
    -2:and here|and i 'm|and i can|and if|and missed|and missed you|and so is|and tell|and tell me
    -2:and this is|and thursdays|and what|and who|and you 'll|and your|anna|another excuse|anyone with
    -2:anyone with half|anywhere|appreciate the|are all|are all the|are bye|are only|are you the|around it
    -2:around your|as well ?|ask how|ask the engineer|at a bad|at the fair|at you|at your place|awkward
    -2:back on|back out|back out now|basics|be a fool|be a shame|be blind|be blind not|be good|be in
    -2:be okay ?|be out|be out of|be right|be signed|be signed by|be sold|be surprised|be surprised how
    -2:be that|because|because of|because of you|before we|before you|before you open|behind the|being a
    -2:being unreasonable|bent|better than|between #|between # and|between us|big one|bigger|bird|bite
    -2:bite my|bite my hand|blind not|blind not to|block|blue door|booklet|boss is|boss would|both know that
    -2:both times|box|brain|brain can|brain can see|building|business|busy|busy it|busy it 's|buyer|by|by @
    -2:by @ or|by a director|by any|by email|by the station|bye|bypass|bypass opens|cable|café|call to
    -2:call you|can be|can cancel|can chew|can find|can have|can have a|can hold|can hold it|can make
    -2:can pay|can see it|can show|can show you|can you|can't back|can't back out|can't believe|can't miss
    -2:can't put|cancel|cancelled on|cancelled on me|carry|catalogue|catch you|catch your|catch your name
    -2:change about|change the|changed|check the|checked|chew|children in|children in the|choose
    -2:claims discount|clear|clearly haven't|clients|clients are|clinics|close|closes|club|colleague anna
    -2:colours|come off|come on it|come with|come with a|competitors use|completely you|consider|consider it
    -2:contract ends|contract ends in|convenient|corner|could do|could i|could i come|country|couple
    -2:couple of|day is|dead and|deal 's|decide|decision now|decision now not|delivered|did everything
    -2:did everything you|did you say|didn't catch|didn't catch your|didn't hear|didn't hear that|do #
    -2:do @ or|do for|do need|dodged|dodged me|does that|don't|don't believe|don't believe you
    -2:don't get this|don't know what|don't need it|don't sign|don't think|done for|done for you|early bird
    -2:else is|email|enough reason|entirely up|entirely up to|entrance|every other shop|every week
    -2:everyone on the|everyone on your|everyone says|everyone says they|everything i|everything i 've
    -2:everything you|except|except your|extension|facts|fail|family firm|family unprotected|far ?|fill
    -2:filled in|final|find a time|fine i|fine i 'll|fine to|fine with me|first it|first it 's
    -2:first month is|fitting we|fitting we test|five|fix|floors|floors and|folder with|for a company
    -2:for it this|for thirty|for you|for you ?|for you @|for you just|for you that|forget|forget the
    -2:four hundred|from our|from the depot|from your|front of me|get a first|get about|get my|get rid
    -2:get rid of|get this|get this meeting|give|give me|give me a|give you|go|goes to|golf
    -2:good enough reason|good or|good thing|got #|got nothing to|got to|got two|great i|great i 'll
    -2:green light|grew|grew up|group|grow up|had an|half a brain|half of #|hand off|hand off for|handle
    -2:hang|hang up|hang up until|has signed|have a good|have a heart|have a look|have no idea|have to be
    -2:haven't got #|haven't read|head office you|hear another|hear another excuse|hear the new|hear you 're
    -2:heard about|hidden fees|his|hold|hold it|hold it for|hope|how does|how long have|how many
    -2:how many users|how much longer|how quiet|how quiet it|i 'd have|i 'll drop|i 'll hold|i 'll leave
    -2:i 'll look|i 'll put|i 'll take|i 'll wait|i 'm afraid|i 'm giving|i 'm going|i 'm happy|i 'm in
    -2:i 'm out|i 'm ringing|i 'm telling|i 've been|i 've bent|i 've ever|i 've left|i 've made|i 've never
    -2:i 've noted|i 've seen|i 've told|i am|i appreciate the|i ask|i believe|i can hold|i can make
    -2:i come and|i didn't|i didn't catch|i didn't hear|i don't believe|i don't get|i don't have
    -2:i don't think|i don't want|i fill|i give|i grew|i grew up|i had to|i haven't got|i hope|i need your
    -2:i never|i only want|i phone|i phone @|i put the|i rang|i sent|i stayed|i thought you|i told
    -2:i told you|i won't hang|i won't keep|idea what|idea what you|idiot|if @|if @ 's|if i don't
    -2:if it isn't|if something|if you change|if you don't|if you had|in # and|in ?|in for @|in leeds|in our
    -2:in spring|in the country|in the letter|in the post|in their|in their right|in this|in three|in town
    -2:in your building|indoors|industry|invoice|is fine|is fine by|is fine with|is fixed|is going|is good
    -2:is on the|is that all|is the same|is the thanks|is there #|is this|is too|is very|is wrong|is yours
    -2:isn't it|it 'd|it 's a|it 's entirely|it 's for|it 's now|it 's too|it by|it down|it for|it going
    -2:it going to|it isn't|it on|it or|it this|it this year|it with|it would|joke|just say|just say so
    -2:keep it|keep you|keeping|keeping me|keeping me waiting|know that 's|know this|know which|last firm
    -2:last house|laughing|least you|leave it|leave me|left and i|letter|letting|life|like ?|like a
    -2:like to drop|like to know|like you|line dropped|listening|lock|login|long have|long have you|longer
    -2:look a|look a fool|look it|look it up|look that|look that up|lose except|lose except your
    -2:losing money|losing the|love to|machines|made a note|make me|make sure|make sure you|making this
    -2:man in|man in your|manual|many users|matters most|matters most to|may|me ?|me a time|me along|me and
    -2:me down|me for|me in|me know|me off|me one|me this one|me through|me twice|me waiting|me why|meet me
    -2:meet you|message|meter|might as|might as well|minutes in|miss it|missed you|missed you both|mistake
    -2:mobile|moment i|moment i 'll|moment to|money ?|money and you|money out|money out of|month 's|month is
    -2:more excuses|more to|most of|most to|most to you|mrs|much for|much for you|much longer|must be the
    -2:my @|my boss is|my hand|my hand off|my manager|my side|need the|new bypass|new bypass opens|nine
    -2:no and i|no choice|no claims|no claims discount|no for an|no i|no idea|no idea what|no if|no if it
    -2:no more excuses|no so|no you|nobody 's that|noise|not #|not @|not a good|not busy|not for you
    -2:not holding|not that|not to see|note of|note of that|nothing 's|nothing ?|nothing and you
    -2:nothing to lose|now not|now not #|object|odd|odd one|odd one out|of a job|of a manager|of business
    -2:of change|of our clients|of the window|of them|of thing|of your neighbours|off the list|office is on
    -2:oh come|oh please|okay i|okay i 'll|okay thanks|on @ i|on his|on me twice|on the team|on tuesdays
    -2:on your hands|one ?|one @|one holding|one left|one left and|one moment i|one or|one or two|one thing
    -2:one to|only a|only have|only three|only two|only want|only want to|open or|open the|opened|or @ once
    -2:or it|or later|or leave|or no|or not|or would|or you|or you don't|or your|other|other shop
    -2:other shop on|our clients|our clients are|our customers are|our own|our prices|ours is|ourselves
    -2:out of a|out of business|out on|out to|over and|over from|over on|over on @|owe me a|own fault
    -2:paid the|paid the same|parcel|park|part of|partner ?|pass|pass on|peanuts|peanuts for|peanuts for a
    -2:pen|people are all|perfect|person|person for|person to|person who|phone @|phone again|phone so|ping
    -2:ping you|place ?|plans|plumber|pop|post @|prefer @|prefer @ or|pretend i|pretend i didn't|price is
    -2:price is fixed|price or the|product is|promise that|prove|prove it|put me through|put the phone
    -2:put this|put you down|quiet it|quiet it is|rang|rate|rate is|rather throw|read that|refused|repeat
    -2:rid|rid of|rid of me|ridiculous|right and|right and how|right away|right mind|ring|road
    -2:round the corner|run ?|said you 'd|same all|saving money|say no|say no if|saying no|saying that
    -2:saying that to|says they|says they 're|scared|scheme|screen|seal|second floor|secretary|see if
    -2:see if i|see it 's|see so it|send the|shame if|shame on|shame on you|shop like|shop like yours
    -2:shop on|shop on the|short one|should see|show you what|side entrance|signature|signed by|signed by a
    -2:since spring|sixty|size|small one|snap|so ?|so @ and|so are|so are you|so far ?|so here|so is
    -2:so shall|so shall i|so slow|so when are|so you|so you have|socket|some of|some point|somewhere|soon
    -2:sooner or|sooner or later|sorry i got|sorry the line|sort of thing|spare|speaking to|specs|spoke in
    -2:spoke in #|starts|stayed|stingy|strung|strung me|strung me along|stuck in|stupid|suits you ?|suppose
    -2:sure i 'll|sure thing|surgeries|surprised|surprised how|surprised how quiet|survey|switch|switch ?
    -2:take no|takes a|team|tell me why|tell me you|tell you|telling you|ten minutes|ten minutes in|test
    -2:thanks i get|that 's|that 's all|that 's in|that 's nonsense|that 's rubbish|that all|that all right
    -2:that and|that attitude|that be|that means|that so|that to get|that up|that you can't|that you refused
    -2:the bank|the basics|the big one|the blue door|the car|the case|the colour|the corner|the country
    -2:the crew|the file|the fine|the fitting we|the full|the gate|the grey|the guarantee|the invoice
    -2:the last firm|the last house|the least|the least you|the line dropped|the list|the manual|the message
    -2:the model|the new bypass|the noise|the odd|the odd one|the one|the one who|the parcel|the person who
    -2:the phone again|the phone down|the phone so|the plans|the post|the post @|the price is|the price or
    -2:the product|the sales|the same all|the scheme|the second floor|the short|the short one|the site
    -2:the small one|the station|the street|the thanks|the thanks i|the trade fair|the video|the warehouse
    -2:the warehouse ?|the warranty|the water|the wrong extension|their right|their right mind|then @
    -2:then i 'll|there #|there @|there are only|there when|they 're busy|this and you|this call to
    -2:this is a|this meeting|this time|this you|thought about|throwing|throwing money|throwing money out
    -2:thursdays|till @|time 's|time @ or|time that|time we|times and|times now|to #|to ?|to ask ?|to buy
    -2:to change the|to check the|to drop|to drop in|to get rid|to lose|to lose except|to miss|to pay
    -2:to pretend i|to see|to see it|to send|to show you|to sign|to somebody|to someone else|to turn|to work
    -2:told head|told head office|tom|tone|too early|town|try it|tuesdays|tuesdays and
    -2:tuesdays and thursdays|turned this|turned this down|turning|turns this|turns this down|twice before
    -2:two floors|two floors and|two other|two places|understand it|understand you 've|units|unprotected
    -2:unreasonable|up but|up to|use it|users|vans|viewing|visit ?|want it in|want to make|warehouse ?
    -2:was it|was the|waste|wasting|way to|we can|we do for|we fit|we fit it|we measure|we spoke in|we take
    -2:we test|weeks|welcome|what does|what does your|what i|what it|what we do|when 's|when can|when can i
    -2:when would you|when your|whether|whether you|which day|wife would|with half a|with me and|with that ?
    -2:with what|with you|with you ?|with you on|with your staff|won't hang|won't hang up|won't hear
    -2:won't keep|won't keep you|word|work around|would be the|would have|would it be|would refuse|would say
    -2:would that|would that be|would the|would turn|would you be|would you prefer|wrong extension|year to
    -2:yes or no|you 'd have|you 'd let|you 'd look|you 'd think|you 'll get|you 're paying|you 're speaking
    -2:you 're welcome|you 've dodged|you 've reached|you 've strung|you 've wasted|you ?|you agreed
    -2:you and i|you and this|you and your|you are and|you are bye|you at @|you be|you both times
    -2:you by email|you can|you can cancel|you can chew|you can pay|you can't back|you can't be
    -2:you can't miss|you change your|you clearly haven't|you do need|you down for|you for a|you get
    -2:you handle|you have time|you haven't got|you in for|you in the|you just say|you make|you might
    -2:you might as|you need ?|you need it|you need this|you off the|you open or|you people are|you prefer @
    -2:you promised|you refused|you right|you say that|you say you|you should see|you so|you start|you still
    -2:you that|you that 's|you to|you told me|you took|you turned this|you want the|you what|your building
    -2:your business|your calendar|your colleague|your colleague anna|your contract ends|your customers
    -2:your day|your family|your firm|your floor|your head|your inbox|your life|your loss|your main|your no
    -2:your no claims|your own fault|your partner ?|your secretary|your site|your time @|your way|your wife
    -2:your wife would|your word ?|一下 .|一个|一个不|一个大|一倍 .|一共|一分|一分钟
    -2:一句|一周|一声 ,|一声 .|一小|一小时|一点|一看|一过|一遍|一遍 .|七|万|万 .
    -2:万一|三万|三万 .|三十|上去了|上说考|上门 .|下|下 .|下了|下了班|下去 ,|下您
    -2:下的|不做 ,|不催|不再|不准|不准 .|不到|不办 ,|不办也|不变 .|不在乎|不多 .
    -2:不定|不定 ,|不对 ?|不得员|不忙 ?|不怕|不想让|不懂这|不成|不打扰|不收
    -2:不敢说|不是 @|不是来|不是没|不是理|不是这|不清楚|不满|不满意|不用排
    -2:不用操|不知|不签 ,|不算|不花钱|不要 ,|不见 ,|不见我|不走|不起 .|不错 ,
    -2:不错的|东西您|两次 ,|两种|个 ,|个不是|个仓|个仓库|个价|个位子|个冤
    -2:个冤枉|个地|个地址|个大男|个小时|个您|个日|个日子|个时间|个点 ,|个电
    -2:个电话|个礼|个礼拜|个颜|个颜色|为|主都|么|么 ?|么呀|么对|么抠 ,|么磨
    -2:么磨叽|么管|么管公|么说话|么都|之间|也不要|也太大|也有|也没事|也没用
    -2:也该|了 , 别|了 , 就|了 , 怎|了吧 ,|了吧 ?|了安|了安全|了定|了定金|了才
    -2:了新|了班|了算|了给|了给您|了还|了这|事不|事故|事没|事没事|亏的是|亏钱
    -2:五年 .|交了定|产品|人 @|人了|人交了|人多|人接|人接 .|人管您|人都|什么 ?
    -2:什么呀|什么都|从|仓库 .|代了|以为|以后|以后有|们去|们去年|们是|们电
    -2:们电话|们的|们自|们自己|们车|们车间|件|件给您|价|价 ,|价格 ,|任您|份 ,
    -2:优惠就|伙人 .|会再|会议室|但我|但我们|位子|低|作 .|保修 ,|保养|保障
    -2:信任您|修 ,|修 , 是|倍 .|候 ?|候有|借口 ,|停车|儿不|先忙 .|先生|先说|光了
    -2:免费的|全事|全事故|全看|全看您|公司|公司就|共|关了 .|关门|兴 .|其|其实|册
    -2:再打|再打 ,|再见|再见 .|再这|再问|写着|冤枉|冤枉钱|准 .|准备|准时|准时到
    -2:凉了 .|出 .|出了安|分钟|分钟都|划算 .|别拿|别来|别让|别逼|到 # ,|到 ,|到哪
    -2:到底|到底想|到您|到您手|前台|前台 ,|剩|力都|力都没|办也|办事|功能|动 .|助
    -2:包|十年 .|午|单我|卖光了|卡号报|厂|压根|压根没|原|去 , 您|去吗|去吗 ?
    -2:去的 ,|又不是|友 .|反悔|反正吃|发到|发到您|发票|取|取消了|变 ,|变 .|变了
    -2:变了 .|可就|可得|可是您|台 , 您|台 .|号报|号的|号的 .|司就|叽|叽 .|合作 .
    -2:合同是|合着|同是|同行用|名|名额|后再|后有|吧 , 谁|吧 .|听 ,|听 , 也|听吧
    -2:听完|听您的|听我|听清您|听说那|听都|听都不|员工都|咖|咖啡|哈|哈 ,|哦 , 那
    -2:哪一条|哪儿不|哪里|哪里让|售|啊 ,|啡|啥|啦|嘞|嘞 ,|嘴上|嘴上说|回|回了
    -2:回了 ,|回事 .|回您|因|圈子|圈子里|在 , @|在公|在公司|在前|在哪|在哪儿
    -2:在用的|在眼|在眼前|在里|型|填 .|处理|处理的|复杂|多人|多问|大了 ,|大的
    -2:天上|天都|天都在|太不|太大|太大了|太太|太太要|太好了|太要|失|失 ,|头聊
    -2:奶|好 ?|好东|好东西|好嘞|好嘞 ,|好心|如|姓 .|婆|子 ,|子正|子正常|子耐
    -2:子耐磨|子都看|子里|子里都|字呢|字我|存|孩子不|安全事|安排|安排好|安装
    -2:定 , 还|定 ?|定的 .|定金 ,|实一|实一下|实不好|实是|实话 ,|室|室 ,|家 .|家店
    -2:家里人|寄|寒心 .|对 ,|对 , 一|对 ?|对不对|对不起|将来|小|就一天|就不再
    -2:就剩|就去|就在|就够您|就天|就天天|就开|就成|就打|就是 .|就是您|就没了
    -2:就等|就算了|就能|就行 .|居|山|工人|工都|左手|左手边|差|己 .|己带|己掂
    -2:己掂量|已经把|师|常的|干 .|平|平板|年人|年人 ,|年代|年代了|年您就|库 .
    -2:应 ,|应 , 我|应过|底想|店 .|店里 .|废|开 , 您|开春|弟|张|当我|当挡|当挡箭
    -2:当时|当爹|当爹的|得 ?|得不|得不合|得了 .|得办|得去吗|得可|得员|得员工
    -2:得空 ,|得起 ,|得闲|得闲 ,|心 , 我|心噪|心噪音|心让|忍心|忍心让|忘|忙 ?|忙成
    -2:怎么|怪不|怪不得|息 .|您 ,|您 , @|您 .|您一刻|您一句|您一天|您不懂|您不用
    -2:您不见|您了|您了 ,|您公|您公司|您办|您办公|您去|您发|您发的|您只|您合作
    -2:您同|您同事|您和|您嘴|您嘴上|您多问|您太|您太太|您定 ,|您就得|您得|您微
    -2:您微信|您忍|您忍心|您忙您|您怎|您怎么|您才|您打电|您报|您挑个|您换|您搬
    -2:您改|您是怎|您最看|您有什|您每|您每天|您用了|您留的|您登|您登记|您的号
    -2:您的合|您的客|您的损|您看是|您答|您答应|您老板|您耗|您行行|您说 .|您说 @
    -2:您说一|您说个|您说了|您贵人|您贵姓|您过|您还是|您连看|您连这|您选|您随
    -2:惠就|想不想|想好了|想想 ,|想清|想清楚|想请|想请教|愉|愉快|意思|意的
    -2:愿意 ,|懂 , 您|成年|成年人|我 # 再|我 , 我|我 @ 再|我 @ 打|我一|我不是|我为
    -2:我们去|我们是|我们电|我们的|我们自|我们车|我先|我先挂|我写|我准|我准时
    -2:我到|我到您|我加|我发您|我可是|我同事|我在听|我就天|我已|我已经|我开
    -2:我打给|我把话|我放前|我放在|我来填|我求|我求证|我熟|我的 ,|我的 .|我看
    -2:我看到|我看您|我短|我短信|我给|我给您|我见多|我说|我说一|我说了|我说完
    -2:我转|我还不|我这儿|我都|截|截止|截止 ,|戴|手边|手边 .|才|才说话|打个|打孔
    -2:打来了|打理|打电|打电话|打的|扣|执|扯|扯 ,|扰了 ,|找不|找个您|把话|把资
    -2:把资料|抠|抠 ,|抠 , 怪|抽|抽个|抽个空|担心 ,|担心噪|拉走|拖了|招 .|拨
    -2:挂了 ,|指|挑一|挑一天|挡|挡箭|挡箭牌|损失 ,|换一个|换个|掉 .|排 .|排好
    -2:提醒|提醒您|搞|摆在|摆在眼|操|操心 ,|收 .|放|放前|放前台|放心 ,|放我|政
    -2:数吗|文件|料子|料子耐|新款 .|早点|时候 ?|时候有|时到|时到 .|时间 ,|时间不
    -2:明书|是 @ ,|是不行|是二|是二楼|是五|是五年|是什|是什么|是别|是吧 ?|是四
    -2:是工|是平|是您 .|是想|是成|是成年|是有限|是理|是理由|是用|是电话|是的 ,
    -2:是知|是知道|是规|是规定|是谁|是跟|是骗|替您|最看|最看重|有 , 您|有一
    -2:有一个|有三|有两个|有您|有意|有的|有问|有问题|有限|望 .|期|期 .|本没
    -2:机了 .|杂|李|材|条街|来 , 您|来 .|来听|来填|来找|板也|枉|枉钱|枉钱 .|样品
    -2:样本|样的事|核实|核实一|根本没|根没|格 ,|楚再说|楼|概|橡|次 ,|次 , 都|次通
    -2:次通话|款 .|止 ,|正吃|正吃亏|正好|正常的|每天|每天都|气了|气了 ,|水
    -2:水 , 您|水泵|求证|没事没|没听|没听清|没安|没安排|没意|没用 ,|没碰|没碰上
    -2:没礼|没礼貌|浪|浪费|消了|清您|清您贵|满足|演|演示|点一|点一过|点钱对
    -2:照样|照片|照片我|爱人|爷|爹|爹的|片|片我|牌 .|狼|猫|理由 .|用了|用了 .
    -2:用排|用操|用操心|甩|由 .|男人 ,|画|留的|白 , @|白 , 我|白等了|百多|的 , 是
    -2:的 @|的人|的人 ,|的价|的合|的好|的完|的完全|的客|的损|的损失|的是哪|的生
    -2:的生意|的电工|看 , 这|看一|看不明|看到了|看屋|看屋顶|看得|看您自|看我
    -2:看房|看房 ,|看看 .|看着办|真会|真心|真心疼|真有|真疼|真要|真要出|着办
    -2:着办 .|着呢 .|着急 .|着想|着被|瞎子|瞎子都|知您|知道一|短说 ,|确实是|碰到
    -2:磨 ,|磨叽|磨叽 .|礼貌|祝|祝您|稍|笑话|笑话您|等一下|等了一|等着|答应
    -2:答应过|签 ,|签了 .|签的|签的 .|简|算 , @|算 .|算了|算了 ,|算话|算话 ,|算错
    -2:算错了|管公|管公司|管您|箭|箭牌|箭牌 .|箱 ,|系您|约的 @|线上|经把|经把您
    -2:经理 .|给 ,|给您|给您比|给您留|给您登|给我|绝对|绝我|绝我 ,|绿|缩|罢|罢了
    -2:罢了 .|群|翻了|老婆|老实|老板也|考虑 ,|考虑考|耐磨|耐磨 ,|联系您|胆|背
    -2:胡说|能不|能做|能做主|能到|能到 .|能忙|能来|能用不|能看|脑子|脑子正
    -2:自己 .|自己带|自己掂|良|良心|色|花 .|花菜|花菜都|花那|花那个|花钱 ,|菜都
    -2:菜都凉|蓝|蓝的|虑 ,|虑考|虑考虑|行 , @|行十|行用|表|表 ,|表 .|装|装 ,|装的
    -2:西您|要 ,|要 , 那|要出了|要去|要开|要我说|要是在|要是知|见多|见多了
    -2:见我 ,|见过您|解决|解的|言|让孩|让孩子|议室|记得|记错|论|访|话 , @|话 , 真
    -2:话 , 说|话您 .|话我不|话是|话的|话算|话算话|该做的|说 , 哪|说不准|说不要
    -2:说了算|说什|说什么|说完|说完 .|说明书|说的完|说的是|说的那|说话 ,|说话算
    -2:说那|说那边|请教|课 ,|谁 ?|谁会|谁信|谁没|谁签|谁签字|谁能|谁能忙|调|谢谢
    -2:貌|责|货的|货的时|贵人|贵姓|贵姓 .|费|费 .|费的|费的 .|赚|走 .|赵|赶|赶我
    -2:起 , 您|起码|趟 , @|足|跟上|跟您合|跟您讲|跟我同|路|路过|路那|车间|软
    -2:过您这|过日|过日子|过期|过目|过目 .|过这个|还不|还想|还是有|还有 .
    -2:还有一|还有两|还用|还要|还要我|还记|还记得|这个不|这个价|这个店|这个村
    -2:这个颜|这么磨|这么管|这些|这价|这几|这套 ,|这套系|这店|这料|这料子
    -2:这是规|这样 ,|这行十|这边|这里|这里是|连听|连听都|连看|连看都|连这
    -2:选一个|通 .|通知您|通话|通过|遍 .|道 , 可|道一|道一家|道的|那 @ 我|那 @ 行
    -2:那一|那个冤|那会|那会儿|那儿 .|那先|那台|那就是|那您先|邮箱 ,|邻|邻居|都
    -2:都不听|都关|都关了|都定|都挤|都明|都明白|都是|都是成|都没有|都没碰|都给
    -2:都给您|都说忙|酒|醒您|里人|里头|里头 ,|里让|里让您|钟 , @|钟都|钟都不|钱 ,
    -2:钱 , 您|钱 , 我|钱多|钱对|钱对您|错了 .|错的|门 .|问一下|问问|问题 ,|问题 .
    -2:闲 ,|间不|队呢|队呢 ,|阻|附|限|除|随您|随您 .|障 ,|难 ,|零|青|面有|音 .|页
    -2:领导|题|题 ,|题 .|餐|骂|高兴|高兴 .|麻烦 ,|黄花|黄花菜
    -3:# 到|# 到 #|# 得|'d have to|'d rather you|'ll ask|'ll send the|'re fine with|'re free
    -3:'re just scared|'re letting|'re letting your|'re making a|'re off|'re one|'re talking
    -3:'re talking about|'re through|'re through to|'re wrong about|'s future|'s hard wearing|'s me|'s ten
    -3:'s that|'s the cheapest|'s the one|'s two|'s what|'s why i|'s your funeral|'ve cancelled|'ve changed
    -3:'ve changed your|'ve done|'ve never|'ve two|, 一个|, 一年|, 三|, 不着|, 也该|, 以|, 以后
    -3:, 别|, 叫|, 后|, 听我|, 头|, 开|, 得多|, 忙|, 您听|, 您放|, 您给|, 慢|, 慢慢
    -3:, 我去|, 我发|, 我可|, 我都|, 早晚|, 时|, 比|, 没一|, 看您|, 知道|, 要|, 赶紧
    -3:, 这电|, 都没|, 难怪|? i|? so|@ 's|@ , @|@ , 或|@ and i|@ i won't|@ it 's|@ on|@ or i|@ this
    -3:@ when|@ you|@ 不是|@ 也|@ 出|@ 打给|^ a child|^ a good|^ a lot|^ anyone|^ but we|^ but you
    -3:^ come on|^ did|^ don't be|^ either|^ either you|^ enough|^ every house|^ everybody|^ grow|^ grow up
    -3:^ hi|^ i 'd|^ i drove|^ i gave|^ i only|^ i thought|^ it isn't|^ it takes|^ it would|^ keep|^ look
    -3:^ most people|^ my boss|^ my director|^ name|^ nearly|^ nearly everyone|^ no it|^ nobody answered
    -3:^ nobody else|^ nobody says|^ not|^ not interested|^ nothing|^ one more|^ ours|^ perfect|^ right i
    -3:^ rubbish|^ shall we|^ sign|^ sorry i|^ sure the|^ surely|^ surely you|^ take|^ the last|^ the stock
    -3:^ think|^ think about|^ trust me|^ what 's|^ when 's|^ who|^ who decides|^ will|^ you clearly
    -3:^ you must|^ you obviously|^ you set|^ you should|^ you tell|^ your wife|^ 上一|^ 不买|^ 不客
    -3:^ 别跟|^ 到|^ 可以|^ 同行|^ 名额|^ 咱们|^ 嗯|^ 嗯 ,|^ 大家|^ 好的|^ 对的|^ 工
    -3:^ 得|^ 您 @|^ 您别|^ 您好|^ 您就|^ 您自|^ 您跟|^ 成|^ 成 ,|^ 拖|^ 整|^ 方便
    -3:^ 时间|^ 明年|^ 最|^ 最后|^ 机器|^ 正常|^ 没有|^ 白|^ 给|^ 能不|^ 行|^ 行 ,|^ 补
    -3:^ 过|^ 这个|^ 这些|^ 都|a bit more|a child could|a choice|a few|a fool|a garage|a green|a joke
    -3:a lie|a lot of|a lovely|a minute|a no and|a no brainer|a short|a third|about an|about an hour
    -3:about to|account|after all|all due|all due respect|all right i|all right if|all the time|am
    -3:an answer i|and how|and once|and the|and this|and we both|answer i|answer is|are no|are the|are three
    -3:area well|area well i|as long as|ashamed|ask ?|ask about the|ask you|asked for|asked for the|at least
    -3:at the moment|at your|away from|away from losing|background|bargain|be @|be ashamed|be happy
    -3:be joking|be joking that|be okay|be silly|be silly to|before you 'd|behind|believe|bell
    -3:better than what|bit more|booked|both know it|bother|brainer|branch|broke|but we|calder|calendar
    -3:call that|call that a|can do|can send|can't be that|can't make|can't see|can't seriously|cancelled
    -3:changed your|cheapest in|check|child could|children go|children go without|closed|come on|comes to
    -3:coming to|coming to you|connected|contact|contact for|contact for you|copy|costing|council|county
    -3:day of|day of the|dead|deal|deals|deals with|delivery and|differently|discount is|do is
    -3:doesn't change|down for|down to|drove|due|due respect|due respect you|easy to|easy to clean|either
    -3:either way|end of|ends|ends in|ends in #|engineer|entirely|every house|excuse and you|excuses @
    -3:excuses @ or|explain|fact|false|favour|fence|find a|find out|firm you|firms|firms your
    -3:firms your size|first month|folder|fool|foolish|for @ and|for a year|for the first|for what|free on
    -3:from losing|from losing the|future|garage|gate|get a|go without|good question|goodbye|guess
    -3:had three weeks|half|half a|half of|happy|happy with what|hard wearing|have i caught|have the
    -3:have two|hear me|hear me out|hear you turned|hi|him|how you|i 'll ask|i 've done|i came|i can do
    -3:i can send|i can't|i come over|i drove|i gave|i hand|i know a|i left|i left a|i look|i ring
    -3:i see from|i see so|i understand the|i went to|i were you|i won't be|if it 's|if the roof|if your
    -3:important|in by|in by @|in the book|in the van|included|includes|includes the|is costing|is it
    -3:is it ?|is on its|it 's in|it 's on|it a|it again|it and|it and the|it back|it comes|it comes to
    -3:it differently|it has|it lasts|it or leave|it or not|it takes|it till|it works|it would be|it you
    -3:joining|joking|joking that|joking that 's|just don't|just don't want|just scared|just scared of
    -3:know a good|know how to|know the area|know what you|large|large one|last day|last year|leeds|left a
    -3:left a message|let me get|let you go|letting your|list @|listen|long as|long as you|lose|lot of
    -3:lot of people|lot of trouble|lowest|make it|makes the|making|making a|may i ask|me get|me this
    -3:me through to|me you|mentioned|messed|miss|missed|mistaken|moment ?|more of|most people
    -3:must be joking|my director|need this|neighbour|new branch|new manager|next door|no and|no brainer
    -3:no is fine|no it isn't|nobody answered|nobody has|nobody says|nobody says no|not interested|not true
    -3:note|nothing and|of #|of me|of my time|of the|of them are|of trouble|of trouble for|off ?|off and
    -3:off the|office is|on @ and|on it|on its|on the fence|on you|one for|one moment|one on|one out|open
    -3:open on|or leave it|or never|or the @|out ?|owe|owe me|own staff|past the|patel|pay|percent
    -3:phone down|places are|price or|printer|problem|proposal and|put the|put your|putting|queue|quieter
    -3:quieter for|rather you|read|refuse ?|regret it|respect you|right if|right if i|right person to
    -3:right you are|ring you back|run a company|runs|said you|saving|say so|say that|say you|saying|says no
    -3:says no to|scared of|schools|see from|see so|seeing it|sell|sending|set the|shall i|shut|sign @|signs
    -3:silly to|since 0|sitting|sitting on|so is it|so put|so when|so you 'd|some|sort of|speaking|spell
    -3:spoke|spring|standard|start with|station|suit you|sure the|surely|surely you don't|take it|take you
    -3:talking about|tell me|tell you 've|than they|than they are|than what|than what you|that 's me
    -3:that 's what|that down|that no|that you|the @ ?|the area|the area well|the back|the background
    -3:the bell|the cheaper|the cheapest in|the council|the decisions|the discount is|the engineer|the fence
    -3:the first month|the form|the green|the insurance|the large|the large one|the last day|the letter
    -3:the long|the lowest|the reason|the samples|the standard|the stock|the window|the world|them are
    -3:then it|there are three|they all|thing at|thing i|think you 're|thirty|this and|this call|this price
    -3:three sites|three weeks|three weeks to|time i 've|time you|to # is|to a lot|to answer|to be honest
    -3:to check|to clean|to come|to do|to fit|to give|to give you|to hear you|to help|to know|to regret
    -3:to regret it|to run a|to show|to sign @|to take|to tell|to visit|to your inbox|told my
    -3:told my colleague|took|trouble|trouble for|trust me|turned|two left|typical|up in|up to you|use the
    -3:used to|version is|wait until|waiting until|warranty|was in|was on|wash|way of|way to run|we 've
    -3:we do|wearing|week 's|weeks to|well ?|well i|went|went to|went to a|were the|were you|what 's your
    -3:what matters|what they|what we|what you 've|whatsapp|when the|when they|who decides|who makes
    -3:who makes the|why i rang|window|with all due|workshop|world|would do|wouldn't think
    -3:wouldn't think twice|wrong|wrong about|wrong about that|wrong and|wrong with it|yard|year and
    -3:you 're fine|you 're free|you 're letting|you 're off|you 're one|you 're still|you 're talking
    -3:you 're through|you 've cancelled|you 've changed|you as|you asked for|you can't|you can't seriously
    -3:you don't need|you get a|you have to|you it|you it 's|you just don't|you let|you like|you must
    -3:you off ?|you owe|you owe me|you see|you set|you set the|you tell|you then|you think you|you told my
    -3:you turned|you were the|you with|you would be|you wouldn't|your attitude|your boss|your call
    -3:your chance|your children|your competitor|your contract|your funeral|your name|your neighbour
    -3:your office|your office is|your own staff|your size|your street|your word|your yard|一个 .|一些 .
    -3:一份 ,|一倍|一句 ,|一天 ,|一天不|一家|一年|三|上 .|上大|上就|上心|上说
    -3:下来之|不为|不为自|不会|不会挂|不信 ,|不动|不变|不听|不大|不大 .|不客
    -3:不客气|不得 ,|不忙|不清|不然|不看 ,|不着急|不要紧|不起|不错|两回|两次|个
    -3:个大|个时|个说|个说法|为自|为自己|么便|么便宜|么好|么好的|乎|了 , 到
    -3:了 , 可|了 ?|了事|了事 ,|了解|二 ,|二楼|五 ,|些都|人不|人不会|人交|人想
    -3:人都说|代|们也|们做|价 .|优惠|会挂|会议|你|保修|信号|倍|候别|借口我|做不
    -3:做不大|做主|做得|做的 .|傻|像您|像您这|先挂|先挂了|免费|写|准|出了事
    -3:出来这|分机了|刚才说|别装|别跟|别跟我|务 .|区|十年 ,|升|单|卖|卖光|去
    -3:去您那|反正|发的|变|口 ,|口我|口我听|句 ,|另|只是|叫上|可就不|可是|可没
    -3:可能用|司机|吃亏|吃亏的|合 .|同事|名字|吗 ?|吧 , @|吧 ?|听听您|听我的
    -3:告诉您|呢 , 您|和|咱们|商量 ,|啊|喜 .|嗯|嗯 ,|噪|噪音|回事|在 @|在乎|在听
    -3:地址|址|塑|塑料|声 ,|多了 ,|多少|多少 ,|够 ,|够您用|大了|大概|大男|大男人
    -3:天不|天来|头一个|好|好 , 那|好玩|好的 ,|姐 ,|嫌贵 ,|子 .|子今|子今年|孩子今
    -3:完再|定的|实话|实话实|实说 .|客气 ,|害|家都是|对手|将|小号|少 , 方|就得
    -3:就是个|就算|就这|岁|岁数|工 .|工程师|左|己|己想|年一|库|应该是|店长|度
    -3:度 ,|度 , 难|开了|当回|当回事|当成|得 ,|得不对|得明|得明白|得看|得空|得见
    -3:得起|得过|心上|心里清|忙您的|快点|怎|怪做|怪做不|恭|恭喜|恭喜 .|您 # 得
    -3:您 ?|您上|您不为|您不办|您先忙|您可别|您可能|您对手|您当|您慢|您慢慢
    -3:您接|您有空|您来|您根|您根本|您爱人|您约|您给|您行|您说不|您说的|您赶
    -3:您还在|您这个|您这态|您这种|您那儿|您都|想 , 也|想不|想听听|想好|懂这
    -3:成 , 我|我 #|我 ,|我不敢|我们做|我去您|我只|我听得|我姓|我干|我是|我来
    -3:我见|我让|我记|我跟您|我过|手册|才说|找我|拖|挂了|挑个|损|损失|捡|换了
    -3:换了 .|掉|接 .|推给|推给您|故|敢说 .|整|整理|新款|日|日子 .|时候别|是太
    -3:是怎|是怎么|是您自|是担|是担心|是来|是的|是车|更看|更看重|本不|朵都起
    -3:机了|机会|来不来|来之|来之前|来了 .|来找我|来过|杯|板 ,|根|根本不|格 , 还
    -3:楚了 ,|止|求|求您了|求我|没一|没一个|没接|泵|点 .|点头|点小|烦 , 我|理由 ,
    -3:用|电工|电话 .|男|男人|留不|留不住|白了 ,|白天上|白的|的 ?|的东|的东西
    -3:的也|的也是|的事 .|的事您|的人不|的小|的工|的是|的那|直|看了|看完|看得明
    -3:看是|看过|看都|看都不|眼光|着呢|着急|确认|示|票|程师|空看|第二|约的|给个
    -3:给您打|罚|老板 ,|耗|聊 .|聊 ?|能不能|能用|自己|自己想|舍|舍不|舍不得|茶
    -3:行 ,|行 .|行好|行行|行行好|街|补|装 .|要 , 您|要是不|要是觉|见 , 我|见我|视
    -3:觉得不|议|讲 ,|讲 ?|诉您|话 , 我|话 .|话实|话实说|该做|该换|该是|说 , 您
    -3:说一声|说个|说了|说忙|说忙 ,|说没钱|说法|说的|说考|说考虑|说话|谁家没
    -3:资料发|走 ,|赶紧|起 ,|起 .|躲|车|过了|过了 ,|过去 .|过来|过来了|还嫌|还嫌贵
    -3:这个|这么便|这么好|这事不|这些都|这态|这态度|这点钱|这行我|这都|连|适
    -3:选一|通|通知|逼|那儿|那家|那您|邮|邮件|都一|都一样|都不看|都行 ,|都起
    -3:都起茧|里清|里清楚|里面|重要|量 ,|铁|错了 ,|错分|错分机|错过|长 ,|门|问一
    -3:问题|间 ,|间 , @|随|随时|障|难得|难怪做|领|马上|验|黄
    -4:# .|'d have|'d love|'ll be|'ll get|'re the only|'s a new|'s about|'s gone|'s safety|'s simply
    -4:'ve tried|, 上|, 得|, 您可|, 我 @|, 我是|, 我来|, 是 @|, 没|, 那就|, 都|@ @|@ it|@ or
    -4:@ so|@ 我|^ #|^ @ ,|^ @ or|^ all right|^ be|^ can|^ can i|^ come|^ don't worry|^ everyone
    -4:^ everyone on|^ frankly|^ have|^ have i|^ i could|^ i really|^ i want|^ is there|^ it must|^ last
    -4:^ nobody|^ nobody 's|^ sorry|^ sure i|^ to be|^ what would|^ when would|^ with respect|^ you people
    -4:^ you said|^ 但|^ 你|^ 名|^ 听说|^ 咱|^ 对 ,|^ 很|^ 很多|^ 必|^ 必须|^ 您先|^ 您爱
    -4:^ 您白|^ 挂|^ 挂我|^ 方|^ 明|^ 机|^ 没事|^ 没问|^ 真|^ 等|^ 说实|^ 这话|^ 那
    -4:a call ?|a company|a good question|a lid|a look|a man|a manager|a nice|a sample|a whole|about ten
    -4:after that|again|all you|an answer|and now|and you|answer|any more|any sense|appreciate your time
    -4:area|arrived|as a|ask about|ask what|at @|at the|be honest|been there|behind you|blind|boiler
    -4:branch in|branches|buy|by us|call ?|car|children|coffee|colleague|come off it|come over|competitor
    -4:cost you a|customers|customers are|days and|depends|depends on|diary is|did you|different|discount
    -4:do you want|does your|don't understand|down the|driver|either you|else|every other|everyone on
    -4:excuse and|five after|for me|for months|for the|for you and|for your|french|gave|go on|great|grey
    -4:had a|haven't got|helps|here is|how long|i 'd love|i called|i can't promise|i could|i haven't
    -4:i hear the|i heard|i know i|i mean|i read|i really|i said|if i|if you 're|in stock|irresponsible
    -4:is it a|is that right|isn't for you|it 'd be|it 's about|it 's the|it costs|it must|it must be|it was
    -4:its way to|just like|keep your|know a|know i|know the|leave it there|lid|light|like yours|little
    -4:looking at|love|made a|make a decision|market|maybe|me|me to|minded|mondays|my boss|my colleague
    -4:my screen|my time|need it|neighbours|nice|nonsense|nothing i|now or|number|number i|of a|off for
    -4:off it|off the phone|offer|on it 's|on mondays|on my|on my screen|on sundays|on the course
    -4:on the market|one question|or would @|ours|out and|out and you|parking|passing|pdf|pick up|places
    -4:policy|pounds a|pounds more|price|prices|putting it|putting it off|regret|respect to|right for
    -4:right for you|right i 'll|right person|rivals|round @|round @ or|row|rude|run a|sample|say yes|second
    -4:sent|signed|sit on|sites|small minded|so @ or|so far|so we|somebody else|sorry i|sound just
    -4:sound just like|stay|stay with|stock|sundays|sure i|take it or|take your time|thanks|that 's @
    -4:that 's simply|that 's the|that ?|that helps|that i|the address|the course|the depot|the end
    -4:the end of|the fair|the fitting|the quote|the right person|the rules|the van|the website|the workshop
    -4:thing that|think twice|this down|thought you|thought you were|three days|three times|throw|to fix
    -4:to you|too small|twice but|two branches|two hundred|understand the|unless|unless you|until the end
    -4:until you|want to get|want to hear|was for|way to your|we both|we both know|we spoke|weather|what 's
    -4:what you 're|whenever you|whichever you|wife|with a lid|with respect|with respect to|worry about the
    -4:wrong with|yes|yes or|you 'll be|you asked|you at|you clearly|you decide|you every|you go|you in
    -4:you my|you people|you sit|you sit on|you sound just|you think|you won't|your brother|your competitors
    -4:your neighbours|your rivals|一份|一声|三点|三点好|不办|不打|不明|不明白|不来
    -4:不着|不给|不讲|个小|么难|之前 ,|了 , @|了您|事 , 您|事您|五|人人都|什|什么
    -4:以|优|传|借|借口|像|儿 , 您|先忙 ,|公司 .|关|养|内|几点|出了|分机|刚才|到 .
    -4:前 ,|十|台 ,|号 .|司 .|后一|吗 ,|吧|听 .|听不懂|听说|告诉|呢 .|品|哪一|哪儿
    -4:嘴|困难 ,|在 .|大的 .|天 ,|好了|好了 ,|好处|姐|姓|实说|客气|导|就先|就您
    -4:就是|展会|帮您|弄|得听|态|态度|态度 ,|悔|您下|您好|您好 ,|您定|您放心
    -4:您白|您白天|您看不|您贵|您还|您这么|惠|想听|想让|想让您|成|我也没|我去
    -4:我可|我就|我放|我跟|我过来|找我 .|报|拉|拒|拒绝|拿|挂|接着|敢说|敬|日子
    -4:早|早晚|明年|是不是|是哪|是您家|是老|是这|最后一|本|来这|查|核|款|求您
    -4:没了|没了 .|没困|没困难|没有 .|漏|炉|点好|点好处|点钱|王|玩|的 , 一|的 , 我
    -4:的话 ,|看 .|看不|瞎|知道了|翻|能干|要不|见 ,|规定 .|视频|诉|话 , 这|说 .|请
    -4:谢|贵在|边 .|过去|还有|这么难|送|适 , 我|道了|都行|里 .|锅炉|面|频|骗
    -5:# #|# and|'d be a|'m|'re making|'re wrong|'s in|'s why|'ve got the|, 回|, 回头|, 就您|, 您还
    -5:, 我们|, 我在|, 我带|, 或|, 或者|, 是 #|, 看|, 那您|@ i|@ 不|^ @ 我|^ does|^ i 've
    -5:^ i need|^ it 'd|^ let 's|^ may|^ may i|^ no is|^ nobody has|^ shall|^ so you|^ this|^ to|^ which
    -5:^ why|^ with an|^ would @|^ 一点|^ 得了|^ 您连|^ 现|^ 现在|^ 胡|a child|a mistake|a new
    -5:address|after that i|all i|an attitude|an attitude like|as long|attitude like|attitude like that
    -5:blue one|both know|brother|but it|can|can hear you|can tell you|competition|competitors|course i
    -5:depot|diary|director|do you|don't be|don't need|early|easily|find|fine with|fitting|five years|goes
    -5:had the|happy to|help|i 'd hate|i 'd rather|i 'm|i 've heard|i have|i need|i only|i put|i thought
    -5:i used|i used to|if|in that|is enough|isn't for|it 'll be|it 's @|it 's gone|it 's no|it all|it be
    -5:it isn't for|it there|it up|its way|just haven't|know that|lasts|left and|let 's|lying|miles|more
    -5:most of our|mr|no it|no that|no that 's|nobody 's|nobody else|obviously not|of course i|of people ask
    -5:office you|on its way|or i|or is it|order|pays that|people|people ask|pick|plastic|refuse|repeat that
    -5:right i|save|say|so @|sort|stop|that 's why|that busy|that easily|that little|the app|the blue
    -5:the blue one|the competition|the new|the rest|the roof|the time|the time you|three|to meet|to someone
    -5:to three|to us|together|told you|trade fair|very|we 're|website|whenever|where your|whichever|with an
    -5:with an attitude|with me|won't be|work with|you 'll|you 're making|you 're wrong|you and|you mean
    -5:you my name|you this|you would|your kids|一下 ,|一趟 ,|下 ,|不买|不花|不见|也没
    -5:了 , 谢|产|人人|做的|先忙|八|再说 .|发|可以|台|司|同行|后面|听听|困|困难
    -5:好 ,|定 .|屋|屋顶|帮|年 .|弄 ,|得了吧|必|忙您|您不|您再|您别|您家|您爱
    -5:您的 ,|您自己|您这样|想 ,|我 .|我 @|我发|我没|我的|找|料 ,|是 @|最后|有 .
    -5:有两|木|根本|次|没事 ,|没问题|用的|百|的 ,|着不|笑|胡|行|行 , 我|行了|行我
    -5:见 .|趟 ,|跟您|还是|这儿|这是|那个|都看|都说
    -6:# ,|'d say|'ll|'s @|'s only money|'s right|'ve got|, 不|, 您|, 您不|^ every|^ just|^ let me
    -6:^ only|^ that 's|^ there 's|^ we 're|^ would you|^ you|^ you can|^ 不|^ 全|^ 您要|^ 说|^ 那我
    -6:a time|an hour|and you know|back|backing|be the|be there|bigger than|blue|by the|child|choice
    -6:cost you|don't want to|enough is|enough is enough|few|firm|for @|four|free|got the|green|hear a
    -6:i 'd like|i 'd say|is in|is on|is there|know it|lie|lovely|make|man|me a|my name|next|no is|oak
    -6:on the|only money|roof|rubbish|said|service|should i|sign|so don't|street|that 's right|the second
    -6:then i|there 's|through to|to the|up there|video|why i|with two|you 've got|you know it|上门|不得
    -6:不要|也太|保|别|到 #|只|叫|可能|后|四十|回头|子都|完 .|对 , 是|小时|展|得了
    -6:必须|您放|您的 .|您自|您这|料|新|是 @ ?|没钱|没问|由|的话|签|约|经理|见|记
    -6:话 ,|谢谢 .|过您|那就|错|错了|须
    -7:'re being|'re just|'re still|'s a no|'s a small|^ are|^ are you|^ could|^ i can't|^ if you|^ it
    -7:^ right|^ when|^ you 'll|^ 好|^ 就|^ 您|^ 您看|a good|a little|boss|chance|decisions|even|excuse
    -7:excuses|frankly|i want|make a|need|of my|of your|or is|product|think you|two|will|you 'd be
    -7:you 're being|you 're just|二|吗|咱|好的|心 ,|您可|您连|成 ,|我们|是 #|没事|理由
    -7:说不|谢 .|选|都看得|钱 .
    -8:'s a very|, 一|@|^ do you|^ is it|^ our|^ 对|^ 您这|^ 我们|a very|and i 'll|and you 're|at all
    -8:company|form|going to|have to|manager|office|on @|this is|your staff|不用|听不|给
    -9:'re too|'s the|, @ ,|^ how|^ i|^ i 'm|^ let|^ there|^ 这|a no|attitude|forty|is that|model
    -9:that 's not|there 's a|think|you 're too|you just|一下|不懂|号|我在|看您|绝
    -10:, 就|@ and|^ but|^ do|^ what|the first|四|您要是|没有
    -11:'re the|0|^ 别|are you|from the|here|i 'll|if you
    -12:name|you 're the
    -13:^ don't|^ the|要是
    -14:@ ,|^ i 'll|^ we|i 've|就
    -15:?|^ would
    -18:^|^ is
    -20:^ 我
    -23:^ @
    """
  static let conceding: StaticString = """
    = -9
    23:发
    21:email
    19:传
    18:post|send|发您
    17:you the
    16:our|给您
    15:'ll|catalogue|leaflet|寄
    14:across|i 'll|料
    13:brochure|mail|will|册|到您|资|资料
    12:let me|pdf|quote|邮
    11:at yours|over|read|some|to you|video|you a|我把|把
    10:case|downstairs|follow|forward|from me|pack|price list|proposal|sample|send it|sent|the
    10:the price list|份|您|您 .|我|目|看 .|给您 .
    9:a|a sample|at|link|ping|reception|the proposal|yours|书|信|就发|您 ,
    8:'s on|'ve left a|, 资|, 资料|@ 就发|^ sure|by @|courier|folder|happy to|in the post|inbox|its
    8:its way|left a|on its|on its way|out|the link|the post|your inbox|价|前台|发 .|录|我 @ 就|样
    8:案|链|链接
    7:'ll have the|'m sending|'s on its|@ 能|^ okay|a catalogue|a leaflet|and send|at your|case studies
    7:get|happy|have the|i 'm sending|i can|in your inbox|out to you|pop|sending|share|sheet|studies|sure
    7:together|two|上 .|会儿|传您|例|内|到我们|单页|去 .|发过去|台|我传|我放|手
    7:报价|本|给|过去|过去 .|页
    6:'ll have|'ll mail|'ve left|@ 就|^ happy|^ happy to|^ i can|^ 您要|^ 那|a folder|an|and send it
    6:and you can|can|courier you|details|drop|first|folder with|from me @|i 've left|instead|leave
    6:leave a leaflet|letterbox|list|make sure you|okay|one page|our catalogue|out to|proposal will
    6:references|samples|seeing|spec|specs|summary|the proposal will|the spec|whatsapp|will be|with you|you
    6:you 'll have|you by|you the link|you what|your colleague|一份|一本|书面|介|以 ,|内到
    6:内到您|前台了|可以 ,|台了|快递|您 , 您|我们的|我先|我让|整|整理|是吧
    6:是吧 ,|目录|看完|箱|给您寄|群|表|递|那我把|里
    5:'ll email|'ll forward|'ll forward the|'ll get|'ll put together|'s coming|'s coming to|,|, 您留
    5:^ @ your|^ we 'll|^ 可以|^ 您 @|a copy|a few examples|an email|book|by|coming to|coming to you
    5:consider|consider it|copy|couple of photos|email the|everything|examples|few examples|fire|for you
    5:forward the|forward you|get that|have a|i 'll email|i 'll forward|i mean|info|it to|leave a
    5:let me email|mail you|me @|me email|no trouble|of photos|photos|ping you|plans|right|secretary
    5:send a couple|something|text you the|the details|the info|the price|the quote|to read|way|we sent
    5:with you by|within|your|your office|your secretary|件|件给|先|册子|册子我|到您邮|到我
    5:单|发您 ,|吧 ,|品|您了|您前|您前台|您寄|您要|您邮|我放您|我转|扫|放|放您
    5:放您前|条|条款|案例|版|甩|能收|能收到|邮件给|面|页 .
    4:'ll ping|'ll ping the|'ll pop|'ll put|'ll send it|'ll whatsapp|'ll whatsapp you|'s|'s post|, 我先
    4:, 我把|, 邮|@ 's post|^ great|^ great @|^ let me|^ sure the|^ why|^ 可|^ 好|^ 我传|^ 报
    4:^ 那我|a chat|a couple|a couple of|a few|a first|a folder with|a short|an email from|and leave
    4:and mail|and two|as we|as we speak|assistant|basics|be in your|be with|be with you|booklet|can have
    4:can have a|can send|chat|contract in|couple|couple of|days|desk|drop a|email ?|email from
    4:email from me|email it|email it no|email you|email you the|few|from|from me with|front|get a first
    4:great @|happy to send|i 'll ping|i 'll pop|i 'll whatsapp|i can send|in|in @ 's|in an|in your|is @
    4:it by|it is @|it no|it to you|later|left|let|me|me with|mean|my assistant|no time|off a|office
    4:our brochure|page|ping the|ppt|pricing|put a|put together|quite right|send a|send you our|sent the
    4:share a|slides|so i|so i 'll|spec sheet|sure the|sure you|text|text you|the basics|the pricing
    4:the slides|the spec sheet|through your|through your letterbox|to|to your phone|trouble|we speak
    4:what 's|what 's your|whatsapp you|will be with|you our|your letterbox|一套|一本目|不方
    4:不方便|个|个电|们的|传您 ,|儿|册我|册我放|出|参|可以|台 ,|台 , 您|合同我
    4:同我|吧 , 我|型|备|套|子我|寄一套|寄到|对比|对比表|就到|就到您|您 @|您手
    4:您看 .|您邮箱|慢|我放前|我短|我短信|我这|手册|把价|报|放前|放前台|文
    4:料发|料发您|方|本目|本目录|样品我|款|比表|片|电|电子|的对|看|码 ,|简介
    4:箱 .|细|装|让|试用|那我|邮件|邮箱 .|里 .|面 ,|马|马上
    3:# 就|'ll do|'ll drop|'ll email the|'ll get the|'ll just send|'ll leave a|'ll mail out|'ll message
    3:'ll message you|'ll put the|'ll send the|'ll share the|'ll shoot|'ll shoot you|'re down for
    3:'re driving|'re right|'s sensible|'s your|'ve heard|'ve heard this|, # 就|, 保|, 您下|, 您慢
    3:, 您说|, 我这|, 把|, 样|, 案|, 案例|, 看完|, 自|, 自己|, 马|, 马上|.|@ 's|@ your
    3:^ i 'll|^ i 'm|^ let|^ quite right|^ sure thing|^ then|^ then i|^ we could|^ you 've|^ 合|^ 合同
    3:^ 客|^ 客户|^ 您想|^ 成|^ 成 ,|^ 我让|^ 样|^ 行|^ 资|^ 资料|^ 链|^ 链接|a copy of
    3:a hundred|a hundred times|a one|all up|at reception|be in|can tell i|case study|client|colleague
    3:comes|coming|comparison|copy of|copy of the|course you want|don't i|driving|everything you
    3:everything you need|expect|floor plans|for @ and|get you|goes|goes in|great|heard this|hundred times
    3:i|i 'll do|i 'll drop|i 'll mail|i 'll message|i 'll put|i 'll shoot|in @|in a|in writing|information
    3:it all|it in writing|it up|its way to|just send|let me drop|let me get|mail out|mail you a|me drop
    3:me get|me put a|menu|need to|need to know|now|of the|out the|pitch|post @|post you|price|prices
    3:put the|reach|reach you|read up|right away|right i|right i 'll|run|samples in|samples in the
    3:see it in|send it to|send the|send you|share the|shoot|shoot you|shoot you the|some samples
    3:some samples in|something to|study|sure thing|tell i|that 's sensible|the brochure|the case
    3:the case study|the floor|the floor plans|the offer|the post @|the video|through for|through for you
    3:to your|together and|train|up and|up on|up on your|way to your|we could|what we|whenever|will be in
    3:write|writing|written|you #|you 'll get|you 're down|you 're driving|you 're right|you 've heard
    3:you @|you by email|you need to|you some|you the slides|you to read|your phone|your reception|一套 .
    3:上|上到|下楼|下楼的|不看|不看 ,|业 .|丢|书面的|了解|享|享给|享给您|件夹
    3:件给您|价我|份书|份书面|会儿就|传您 .|传给|传给您|保|保险|信箱|做好|儿就
    3:先给|先给您|共|共享|共享给|再找|出 .|出个|到|到您手|参数|发您 .|发您一
    3:发您了|发给|发给您|台了 ,|合同|品我|在里|在里面|夹|套 .|好|安排|实 ,|容
    3:寄一|寄两|封|就|就不|就去|就这样|己|彩页我|往|快|您下|您下楼|您不方|您传
    3:您信|您信箱|您想|您慢慢|您手机|您留意|您要的|您过|想知|想知道|意|意查
    3:意查收|我先给|我寄|我寄到|我把链|我推|我整|我整理|我装|我转您|我转给
    3:我这就|手机上|打印|打扰|扰|把案|把案例|把链|把链接|报告|收 .|文件夹|方案
    3:有问|有问题|机上|机上 .|查|查收|查收 .|样本|楼的|楼的时|照片给|片给
    3:片给您|理|用|用着|用装|留意|留意查|的我|的时候|目 .|看看|看看 .|看都
    3:看都不|瞧|短|稍|简|给您 ,|给您了|给您传|自己|视频我|试用装|该的 ,|转|转您
    3:转给|转给您|过目|过目 .|这就|这样|道的|那我给|邮箱|都不看|都在|里面|险
    3:页我|页我让|频我|马上到
    2:'d like|'ll drop a|'ll get a|'ll get some|'ll just|'ll leave you|'ll make sure|'ll post you
    2:'ll receive|'ll send|'ll share|'m happy|'m happy to|'re careful|'re down|'re driving so|'s in the
    2:'s your email|'ve no|'ve no time|, 一|, 不|, 价|, 册|, 册子|, 在|, 在您|, 宣|, 宣传
    2:, 就不|, 应|, 应该|, 您不|, 您肯|, 您自|, 您闲|, 我发|, 文|, 方案|, 正|, 正常
    2:, 用着|, 那挺|, 里|, 里面|@ , 在|@ both|@ it is|@ let|@ let me|@ 做|@ 做好|@ 到您
    2:^ alright|^ everything|^ fair|^ i understand|^ my|^ quite|^ sure i|^ tell|^ you 'll|^ you asked
    2:^ you can't|^ 册|^ 册子|^ 好 ,|^ 好的|^ 您先|^ 您开|^ 想|^ 想先|^ 我 @|^ 我把
    2:^ 报价|^ 样品|^ 没事|^ 眼|^ 眼见|^ 知|^ 知道|^ 网|^ 行 ,|^ 试|^ 那行|a brochure
    2:a problem|a proposal|across to|across to you|all|alright|asked for the|best email|but you 're|buyer
    2:can look|can read|careful|comparing|comparing is|contract|course you|data|data sheet|desk by
    2:desk by @|details to|do the|don't want a|done|down for @|driving so|drop you|drop you a|email ? i
    2:feel|figures|five|for @|for a chat|for later|for the same|for you to|get some|get the|go out|guide
    2:have|heard|here|hundred|i 'll just|i 'll send|i 'll share|i 'm happy|i get that|i understand
    2:i understand you|if you like|in a minute|inbox by|inbox by @|it again|it back @|it in|it is
    2:it properly|it with|know you 're|last year|leave you|let me send|look when|mail you the|make sure
    2:me drop a|me send|me send you|message you|no time @|nothing i|now i 'll|now that|now that 's
    2:of course you|of our|of you i|off|off to|off to you|offer|on you|on your way|options|over to
    2:over to you|pages|pick|pictures|post you the|problem|problem i|problem i 'll|properly|quite|rates
    2:read it|read it back|realise|receive|results|see it|send something|send you the|sensible|set up
    2:set up a|shame|shame on|shame on you|short|so you|so you 've|sums|sure i|test|that so|the best email
    2:the data|the data sheet|the figures|the menu|the plans|the samples|the shop|the sums|the test|them
    2:them over|then i|then i 'll|thing|this time|those|three|through|through the|time @|time for a
    2:to decide|to know|to leave|to you by|to you on|two pages|understand|understand you|us|want to see
    2:way out|way to|we|we 'll|website|what|when it|why|will have|wise|year and|you 'd like|you 'll receive
    2:you 're|you 're careful|you 've no|you a sample|you can|you can look|you can read|you do|you get
    2:you need|you right|you the details|you want it|your address|your email ?|your inbox by|your way
    2:your way out|一下|一下 ?|一份 ,|一份 .|一会|一会儿|一台|一台 ,|三楼|下 ?|不了 ,
    2:不抓|不麻|不麻烦|业|两|两天|个文|个文件|为实|为实 ,|了 , 您|了哈|了哈 ,
    2:事 , 您|产|产品|产品手|人的|人的了|介绍|介绍发|们俩|价 .|价格|份 ,|份 .
    2:会呢|会呢 ,|传册|传册我|传过|传过去|你们俩|信发|信发过|信息|信您|俩|做
    2:儿 .|先了|先了解|先看看|全市|全市最|公|公司三|再决|再决定|再说|再说 .|写
    2:决定 .|准备|初|别人|别人的|到您公|到您店|到您那|前|前台 ,|前台 .|包发
    2:包发您|卡|印|参考|参考 .|发 ,|发 , 您|发个|发您手|发的|发过|发邮|发邮件
    2:台 .|司三|司三楼|合同样|同|同样|同样本|后一台|吧|呢 ,|呢 , 我|和|品 @|品手
    2:品手册|哈|哈 ,|回头|在您公|在这|在这家|址我|型录|天内|好 ,|好发|好的 ,|子
    2:安|完|完再|完再决|定不|定不了|实|实 , 您|宣|宣传|宣传册|家用|寄到您|寄过
    2:寄过去|对 , 我|就不多|就是别|就给您|就这|己看|市最|常|常 ,|常 , 我|底
    2:店里 .|建|建个|建个文|开|开会呢|开就|开就能|录 .|彩|彩页|得对|得对 ,|得空
    2:微|微信|快递 ,|您 , 不|您 , 里|您一|您一份|您了 ,|您传过|您先看|您出
    2:您寄一|您寄两|您店里|您开|您开会|您得空|您忙|您忙 ,|您快|您意|您慢
    2:您手上|您肯|您肯定|您说得|您说现|您那儿|您闲|您闲了|意见|意见 .|慢慢|成
    2:成 ,|成 , 我|我 @ 做|我一会|我会|我先把|我再打|我发|我寄一|我建|我建个
    2:我把介|我把价|我把方|我电|我留|我这会|手上|手机|打包|打包发|打扰了|扰了
    2:扰了 .|找我|找我 .|把介|把介绍|把价格|把合|把合同|把要|把要点|把账算|抓
    2:报价 .|拉|挺|挺好|挺好 ,|捎|排|接我|推给|推给您|摸|收|数|整理好|文件|料我
    2:是别|是别人|是发|材|材料|条信|条信息|样 , 我|样品|样品 @|格|楼|楼 ,|正常
    2:正常 ,|比|没事|没事 ,|灯|点发|点发您|点开|点开就|烦 .|照|照片|片我|物|现在
    2:现在这|理好|电话里|画册我|留|的了|的了 .|的时|盒|看 ,|看我|看看我|眼|眼见
    2:眼见为|短信|码|程|线|线了|线了 ,|绍|绍发|绍发您|给你|给你们|给您一
    2:给您看|网址|翻|翻 .|翻翻|翻翻 .|考 .|自己看|色|行 , 我|表 ,|装 ,|要点|要的
    2:见为|见为实|视|视频|让人|评|评价|试|话里|话问|说得对|说现|说现在|账算
    2:资料发|这会|这会儿|这家|这家用|这样 ,|送到|递 ,|道您忙|那儿 .|那挺|那挺好
    2:那行|那行 ,|邮过|邮过去|都不|都发|都发您|链接我|问题|闲了|顾不|顾不上|预
    2:预算|频|题|麻烦 .
    1:'ll ask the|'ll have a|'ll have our|'ll leave|'ll mail you|'ll post|'ll put a|'ll send our|'re being
    1:'re in a|'s a lot|'s easier|'s fine|'s in|'s off the|'s the best|'s too|'s too early|'s two|, 一点
    1:, 产|, 产品|, 价格|, 价目|, 全|, 写|, 发|, 年|, 年底|, 您先|, 您得|, 您心|, 您方
    1:, 您有|, 您路|, 我写|, 我懂|, 我理|, 我都|, 方|, 用|, 白|, 看|, 那我|, 链|, 链接
    1:? i|? i 'll|@ and i|@ it|@ the|@ you|@ 到|@ 前|@ 我再|@ 我就|@ 打|@ 没|^ @ ,|^ a contract
    1:^ fair enough|^ fair point|^ great i|^ not|^ not a|^ right i|^ sure what|^ that|^ that 's
    1:^ understandably|^ understandably you|^ very|^ we|^ what|^ what 's|^ 先|^ 刚|^ 刚换|^ 参
    1:^ 参数|^ 回|^ 回头|^ 得|^ 您忙|^ 我一|^ 我发|^ 我这|^ 户|^ 户型|^ 没|^ 电|^ 电话
    1:^ 画|^ 画册|^ 目|^ 目录|^ 账|^ 货|^ 货比|^ 这样|^ 这阵|^ 那咱|^ 那回|a brochure in
    1:a link|a link to|a lot to|a meeting|a meeting so|a minute|a quick|a sample pack|a trial|about it
    1:about it i|account|address ?|address ? i|agree|an email for|and|ask the|asked for|at this|both
    1:brochure in|but you|can keep|can keep it|can't talk|close|close of|close of play|could|decide i
    1:decide over|decide over the|did|do that|don't want|down for|dropped|early|early to|easier|email for
    1:enough you|fact|fair enough|fair enough you|fair point|feet|figures to|find the|first i|first i 'll
    1:first version|floor|for you both|for your|get my|glance|have it by|have our|hold you|hold you up
    1:i 'll get|i 'll leave|i 'll make|i 'll post|i agree|i get|i know you|i understand so|i won't
    1:i won't hold|in a meeting|in an email|in it|in ten|in ten minutes|is on its|it|it 'll|it 'll be
    1:it 's too|it 's two|it back|it i|it i 'll|it in a|it to your|judge|know you|last|let me put
    1:let me read|like to read|link to|link to the|list by|list in|login|look at|lot to|me put|me read
    1:meeting|meeting so|mid|minute|no time for|not a|now i|numbers|obviously|of|of play|of you|off at
    1:off the table|off your|off your feet|office to|on paper|on your desk|our website|over and you
    1:over the phone|paper|paperwork|partner|past|past your|phone|phone i|play|post for|post for you
    1:post it|post you a|price list by|price list in|put|put a brochure|put together a|quite right i|rate
    1:reading|reading it|report|right now|run it|rushed|sample pack|send our|send the price|service|set
    1:sheet and|shop|so i won't|so you can|suits|suits you|sure i 'll|sure what|sure what 's|switching
    1:table|ten minutes|that 's fine|the best|the booklet|the comparison|the contract|the figures to
    1:the full|the guide|the numbers|the office|the office to|the paperwork|the phone i|the table
    1:the website|then you 'll|there|till 0|time for|times|to decide over|to judge|to run|to send
    1:to want to|to you before|to your colleague|to your inbox|together a|tom|too early|too early to|trial
    1:understand so|understand you 're|understandably|understandably you|up a|up i|up i 'll|version|want a
    1:want it|want it in|we 'll get|well you|what 's the|what i|whatsapp you the|while you 're|with
    1:with all|with all the|won't hold|you 're being|you 've|you a link|you asked|you asked for|you before
    1:you can't talk|you don't want|you like|you the numbers|you the price|you up|you want|you want to
    1:you with|your desk|your feet|your partner|一|一共|一本样|一点|一点都|一直|一遍 ,
    1:三家|三条|上 ,|上 , 我|上 , 那|下|不上|不上 ,|不了|不多|不想|不想折|不打
    1:不打扰|两家|个地|个地址|个对|个对比|个小|个方|个气|之前我|事 ,|人通|以给
    1:以给您|们做|件 .|价 , 您|价目|价目表|份样|份样本|伙|伙人|伙人通|会儿把
    1:传一份|例给|例给您|便|便听|便的|便的时|便看|便见|便说|便说话|信 , 您
    1:信传|信传您|信给|信给您|做过|儿一|儿就发|先不|先寄|先把|先挂|先看
    1:先跟合|公司 .|公室|册过|册过去|写成|决|决定|况|准|几|几个|出 ,|刚换
    1:刚换了|到前|到前台|前我|办公|办公室|助|助理|助理把|包|十分|十分钟|占
    1:占线|去|去 ,|去 , 您|去给|去给您|参数表|发一|发一份|可以给|司 .|合|合伙
    1:合伙人|后|后一|听电|听电话|告我|员|员把|品我放|嘞|嘞 ,|嘞 , @|回头我|图我
    1:地址 ,|场地|址|址 ,|块|型图|型图我|复杂|大概|头我|套餐|好好|好就|好的
    1:子您|字版|存|官|定 .|客户的|室|家没|家老|寄一份|寄份|寄份样|寄出|寄出 ,
    1:寄给|寄给您|对|对 ,|对账|就传|就发您|就把|就把价|就是|就给|就能|就能看
    1:市|年底|序|应该|应该的|底 .|店里|开会|开着车|张照|待|得先跟|得顾|微信 ,
    1:微信 .|微信传|微信发|心里有|忙得|您 , 一|您 , 全|您先|您公|您公司|您参
    1:您发一|您存|您寄份|您寄过|您店|您开着|您微|您微信|您心|您心里|您忙得
    1:您摸|您放一|您方便|您有空|您留个|您说|您路|您那|您顾|情况|想先|想折
    1:想折腾|意 , 我|愿|愿意|愿意 ,|懂 ,|懂 , 那|成两|我 @ 打|我一|我一下|我们做
    1:我先挂|我共|我共享|我写|我发个|我回|我就不|我就把|我开|我微|我微信
    1:我懂 ,|我把合|我把数|我把账|我让同|我让文|我邮件|我都|我都发|我马
    1:我马上|户|户型|户型图|户的|房|手 ,|打电|打电话|把价目|把册|把册子|把参
    1:把参数|把报|把报价|把数|把数字|把方|把方案|折|折腾|折腾 ,|报价我|报告我
    1:报我|拿|拿 .|换了|接|接发|接发您|接我发|推|收到|收费|放一|数字|数表
    1:整理一|文员|文员把|文字|料我放|方便|方便听|方便的|方便见|方便说|明书
    1:明白 ,|明细|最后一|有 .|有个|有空翻|期不|本样|本样册|本给|本给您|本过
    1:本过去|杂|查查|标|标准|样册|样册过|样本过|案例给|档|档 .|检|检测|检测报
    1:概|比 .|比三|比三家|气 , 应|没时|没时间|没错 ,|测|测报|测报告|点|点都
    1:点都不|版的|版的介|理好发|理把|用装 .|电话我|画|画册|留个|白 ,|白 , 您
    1:的介|的介绍|的是|目表|目表我|看房|着 .|着车|着车呢|瞧瞧|知道|知道您
    1:短信给|程表|究|空|空看|空看 .|空翻|空翻翻|算|算一遍|箱 ,|箱 , 您|系统
    1:系统 ,|线上|给您发|给您邮|统|统 ,|编|网|老师|肯|肯定|腾 ,|自|行 ,|行吧|表发
    1:表微|表微信|见面|见面 ,|解|让助|让助理|让同|让同事|让文|让文员|话 , 那
    1:该的|说得|说明|说明书|说话|说话 ,|课|课程|课程表|账|账单我|货比|货比三
    1:资料我|跟合|跟合伙|路|路过|踏|踏实|车呢 ,|过去 ,|过去给|过的|这阵|这阵子
    1:通个|通个气|遍 ,|道|道您|道理 ,|那|那儿|那咱|那回|那我寄|那我就|邮件 .
    1:邮箱 ,|都有|都有 .|里有|里有个|链接发|错 ,|错 , 我|问您|闲|间 , 我|阵|阵子
    1:面 , 我|面的|顺|顺手|顺手 ,|顾
    -1:# 再|# 您|# 有|# 有空|'d have to|'d want|'ll ask again|'ll be brief|'ll be hearing|'ll be quick
    -1:'ll bring the|'ll find|'ll fit in|'ll just keep|'ll keep it|'ll look|'ll look it|'ll lose my|'ll make
    -1:'ll make a|'ll never|'ll note|'ll only|'ll put it|'ll regret|'ll regret this|'ll ring|'ll ring you
    -1:'ll see you|'ll send a|'ll speak|'ll speak to|'ll stay|'ll stay on|'ll thank|'ll thank me|'ll turn
    -1:'ll turn up|'ll wait outside|'ll want|'ll work|'m|'m calling|'m doing|'m doing you|'m not|'m sorry
    -1:'m working|'re busy|'re coming|'re free|'re happy|'re happy with|'re in the|'re making|'re making a
    -1:'re on the|'re on your|'re right it|'re the|'s a queue|'s a valid|'s clear|'s dead|'s done|'s fine i
    -1:'s just|'s no|'s not|'s not a|'s nothing|'s nothing i|'s notice|'s okay|'s on @|'s the timing
    -1:'s tight|'s up|'s up to|'ve a|'ve already|'ve been|'ve caught|'ve caught you|'ve driven|'ve got
    -1:'ve got your|'ve put|'ve tried|'ve worked|, # 我|, @ 我|, @ 见|, 他|, 他们|, 但|, 但您|, 做
    -1:, 光|, 光看|, 再|, 再见|, 别|, 到|, 叫|, 可以|, 可您|, 哪|, 回头|, 多|, 就别|, 市
    -1:, 市面|, 当|, 当面|, 很|, 您|, 您只|, 您可|, 您听|, 您和|, 您好|, 您就|, 您快
    -1:, 您收|, 您放|, 您早|, 您的|, 您试|, 您赶|, 您这|, 您那|, 我们|, 我到|, 我去
    -1:, 我在|, 我寄|, 我带|, 我想|, 我拿|, 我来|, 我没|, 我给|, 我记|, 我转|, 手|, 打
    -1:, 打到|, 抱|, 抱歉|, 换我|, 放|, 放心|, 方便|, 早|, 早晚|, 是|, 是我|, 有|, 楼
    -1:, 楼下|, 没|, 王|, 直|, 直说|, 看您|, 看看|, 祝|, 祝您|, 能|, 行吗|, 要|, 说
    -1:, 说您|, 谢|, 谢谢|, 跟|, 跟您|, 还|, 还是|, 这份|, 这我|, 那|, 那先|, 那就|, 都
    -1:, 问|? 我|@|@ , 楼|@ .|@ ?|@ @ @|@ @ 您|@ about|@ and|@ and there|@ and you|@ at|@ at your|@ if
    -1:@ if that|@ on|@ or @|@ or i|@ or the|@ second|@ second floor|@ then|@ your place|@ 不|@ 不定
    -1:@ 之|@ 之前|@ 再给|@ 去|@ 发|@ 在|@ 就寄|@ 您 @|@ 您到|@ 我带|@ 我过|@ 打给|@ 把
    -1:@ 是|@ 有|@ 见|^ # 您|^ @|^ @ 's|^ @ @|^ @ and|^ @ it|^ @ or|^ @ then|^ @ 前|^ @ 您|^ @ 是
    -1:^ @ 给|^ a bad|^ ah|^ being|^ being asked|^ but|^ could|^ could you|^ did|^ did the|^ did you
    -1:^ don't|^ don't make|^ everyone|^ i 'd|^ i drove|^ i expect|^ i gather|^ i have|^ i heard|^ i only
    -1:^ i sent|^ i stayed|^ i went|^ just give|^ just to|^ let 's|^ make|^ makes|^ money|^ money 's|^ most
    -1:^ most of|^ no worries|^ nobody|^ nobody 's|^ okay so|^ our prices|^ perfect|^ perfect @|^ right let
    -1:^ right so|^ right you|^ say|^ so what|^ some|^ sooner|^ sooner or|^ sounds|^ sure you|^ there
    -1:^ there 's|^ this|^ two|^ we 've|^ we don't|^ when|^ when you|^ whenever|^ whenever suits|^ with the
    -1:^ would|^ would you|^ yes|^ yes the|^ you clearly|^ you could|^ you get|^ you have|^ you owe
    -1:^ you say|^ you set|^ you want|^ 一|^ 三|^ 三天|^ 上|^ 上次|^ 不|^ 不急|^ 两|^ 价格
    -1:^ 信|^ 信号|^ 到时|^ 卖|^ 司|^ 司机|^ 同|^ 同事|^ 听|^ 咱|^ 大|^ 孩|^ 孩子|^ 您 #
    -1:^ 您会|^ 您公|^ 您在|^ 您得|^ 您怕|^ 您慢|^ 您手|^ 您是|^ 您正|^ 您没|^ 您的
    -1:^ 您看|^ 您稍|^ 您给|^ 您觉|^ 您邮|^ 我不|^ 我为|^ 我先|^ 我再|^ 我加|^ 我只
    -1:^ 我可|^ 我天|^ 我姓|^ 我就|^ 我理|^ 我看|^ 收到|^ 方|^ 方案|^ 明年|^ 是|^ 是 ,
    -1:^ 最|^ 最后|^ 正|^ 每|^ 没人|^ 涨|^ 涨价|^ 王|^ 王总|^ 给|^ 给您|^ 表|^ 表我|^ 要
    -1:^ 视|^ 视频|^ 这|^ 这个|^ 这些|^ 送|^ 那就|^ 那您|^ 那是|^ 麻|^ 麻烦|a bad|a call
    -1:a chance|a chance to|a choice|a company|a decision|a favour|a good time|a headache|a job|a kitchen
    -1:a little|a lot|a lot of|a massive|a month|a nice|a nice day|a note of|a queue|a real|a shop
    -1:a signature|a valid|a week|a yes|about four|about your|acknowledge|across the|across the road|address
    -1:after|again and|again and i|again at|ago|ah|all @|alone|already|an answer|an hour|and it won't
    -1:and never|and there|and there 's|and we|and we 'll|and you 're|and you don't|any|anyone|anything|app
    -1:appreciate|appreciate you|architect|are on|area|around it|as|ask again|ask the engineer|asking|at 0
    -1:at @ and|at @ if|at it|at the depot|at the gate|at the moment|attitude|authority|away|bay|be a
    -1:be brief|be hearing|be hearing from|be quick|because of|because of you|been|before i|behind
    -1:being asked|believe|believe it|bell|better|between|bills|bins|blind|blue|boiler|bothers|bothers you
    -1:brief|bring the demo|bring them|brought|building|business|but i|but i 'll|but our|but surely
    -1:but surely you|but the|but you 'll|by email|by post|cable|call after|call to|called|can do
    -1:can hear the|can hear you|can imagine|can only imagine|can only speak|can order|can pay|can see
    -1:can see why|can show|can show you|can well|can well believe|can't stop|can't tell|can't tell from
    -1:cancel within|car|card number|card number and|cash|cash is|caught|caught you|cent|chance|chance to
    -1:chance to look|charge|chase|cheapest|check that|check the|check with the|children|choose|clear
    -1:clearly|clearly haven't|colleague will|colleague will be|colours|come over|comes first|company
    -1:competitors|competitors use|confirm|contract is|cost|cost you|cost you a|could do|could do is
    -1:could lose|could you|council|course|covered|current|customer|customers|date|days and|dead|dearer
    -1:decision|demo unit|deposit|depot|diary|did the|did you|did you get|didn't|director|director you
    -1:discount|dithering|do anything|do is|does|doing|doing you|doing you a|don't come|don't have
    -1:don't have a|don't have the|don't let|don't let me|don't make|don't make a|don't want to|door
    -1:drawings|drill|driven|driver|drove|eat|either|either you|email or|end|enjoy|every morning
    -1:every morning until|excuse|excuse for|explain|facts|family comes|family comes first|father|favour
    -1:favour here|fee|fighting|fighting over|fine i|fine i 'll|firm|firms|firms in|firms in the|fit in
    -1:fitters|follow you|foolish|for a quote|for it|for our|for that|for thirty|for thirty days|for you and
    -1:form|forty pounds|forty pounds a|found|four|free|free and|from here|from home|from our|from the depot
    -1:full of|gather|gather the|get it signed|get on|get that you|get this|get you this|give me your
    -1:given what|given what happened|go over|go over your|gone|good time|got a|got your|got your email|had
    -1:had a|hang up|hang up now|happened|happy with|happy with them|hardly|hardly have|has|have a choice
    -1:have a nice|have time|have time to|have to tell|have two|have your|haven't|haven't read|he
    -1:head office|headache|hear a|hear me|hear me out|hear the|hear you|hear you 're|heard you
    -1:heard you say|hearing|hearing from|hearing from our|hold|holds|home|honestly|hours|house|houses|how
    -1:how you|how you treat|i 'd rather|i 'll look|i 'll lose|i 'll note|i 'll ring|i 'll see|i 'll speak
    -1:i 'll stay|i 'll turn|i 'll work|i 'm|i 'm calling|i 'm doing|i 'm not|i 'm sorry|i 'm working
    -1:i 've caught|i 've driven|i 've got|i 've put|i appreciate|i appreciate you|i can do|i can imagine
    -1:i can see|i can show|i can well|i can't|i can't tell|i don't|i drove|i expect|i follow|i follow you
    -1:i gather|i gather the|i hand|i have|i have it|i heard|i heard you|i know|i know the|i left|i left a
    -1:i only|i only want|i put|i put the|i rang|i see|i sent the|i sent you|i speak|i stayed|i told
    -1:i told you|i understand your|i went|if i|if that|if that 's|if you won't|imagine the
    -1:imagine the paperwork|in #|in an hour|in around|in by|in by @|in our|in peace|in stock|in the diary
    -1:in the middle|in the room|in the thick|in the van|in your street|in your trade|includes the
    -1:interested|interested in|is a|is i|is i 'll|isn't|it 's in|it 's not|it 's the|it 's up|it and
    -1:it and the|it down|it for|it for you|it in the|it is i|it isn't|it on|it should|it signed|it won't be
    -1:it would|just give|just give me|just keep|just name|just the|just to|keep calling|keep ringing
    -1:keep ringing until|kitchen|knock|know a|know a good|know the|know what|know you didn't|late|later so
    -1:least|least you|least you could|leave you in|leeds|left a message|left the|let 's just|let me look
    -1:let you get|let you go|letter|life|like|like to see|like yours|little|live|lobby|lock|longer|look
    -1:look at it|look at the|look for|look it|look it up|look that|look that up|lose my|lose the|lot|lot of
    -1:love|lovely|lowest|make a note|make the|makes|makes sense|making|making a|manager|market|massive
    -1:matters|may|me and|me i|me i 'll|me later|me look|me out|me read that|me the|me to|me your
    -1:me your card|meet|meet you|meter|middle|middle of|miss|miss it|mistake|mistake and|money 's
    -1:money 's tight|more|morning|morning until|morning until you|most|most of|moving|my colleague will
    -1:name on|name the|need|need a|need the|neighbour|neighbour 's|never stops|next|nice|nice day|no choice
    -1:no excuse|no excuse for|no now|no so|no wonder|no wonder you|no worries|no worries i|nobody 's
    -1:note of|note of that|nothing and|nothing i can|notice|now or|now you|number|number and|of course
    -1:of days|of it|of that|of the door|of what|off our|off our list|off the|office at|okay so|okay so it
    -1:old|on a|on our|on our website|on that|on the line|on the phone|on your hands|on your own|once and
    -1:one sentence|one you|only imagine|only speak|only speak for|only want|only want to|opposite
    -1:opposite the|or @|or a|or by|or i|or i 'll|or later|or the|order|orders|other|other trustees|others
    -1:otherwise|our engineer|our list|our list @|our own|our prices|out @|out of the|out on|outside the
    -1:outside your|over two|over with|over you|over your|over your head|owe|own|owner|owners
    -1:paperwork alone|parcel|part|past the|peace|penny|people fighting|people fighting over|per|per cent
    -1:perfect|perfect @|person|phone ?|phone down|place to|plan|point the|policy|pound|pounds|pounds a
    -1:pounds a month|pretty|price includes|price includes the|prices start|prices start at|product|promise
    -1:proposal and|put it|put the phone|put you down|put you off|question|questions|queue|quite right to
    -1:ran|ran a|rang|rather have|rather than|rather than the|reach you ?|read that|read that back|read what
    -1:read what i|real|reason|receptionist|refused to|refused to listen|regret|regret it|regret this
    -1:remember|reviews|right about|right about that|right for|right for you|right it|right let|right let me
    -1:right so|right to|right you|right you 've|ring you|ring you back|ringing|ringing until
    -1:ringing until you|road so|round @|run a|run a company|run and|sale|same|sat|saving|saving money
    -1:say no now|saying|school|school run|schools|seal|second floor|second i|see if|see if i|see me|see our
    -1:see why|see you @|sell|sense|sentence|set the|setup|shift|shops|should|sign|signature|signature by
    -1:signature by @|signed|site|site at|size|small|small one|so|so it|so it 's|so let|so let 's|so the
    -1:so what|somebody with|someone|soon|sooner|sooner or|sooner or later|sorry|sort|sounds|speak for
    -1:speak to somebody|speak to you|speaking|speaking to|special|spell|staff|stand|start at|stay|stay on
    -1:stayed|stays|still|stock|stop me|stops|street|suppliers|sure you 're|surely|surely you|swing|swing by
    -1:swing by the|take a|take your|talk to me|team|tell from|tell from here|tell me|tell you|tell your
    -1:than the|thank me|thank me later|thanks|that 's a|that 's okay|that back|that back @|that out|that up
    -1:the answer|the app|the architect|the area|the bell|the bins|the blue|the boiler|the building|the call
    -1:the car|the cheapest|the council|the day|the demo unit|the deposit|the depot|the desk|the diary
    -1:the discount|the door|the drawings|the fair|the form|the least|the least you|the list @|the lowest
    -1:the meter|the middle|the middle of|the moment|the move|the next|the one|the other|the other trustees
    -1:the owner|the paperwork alone|the parcel|the phone|the phone down|the price includes|the product
    -1:the reviews|the room|the same|the sample|the school|the school run|the site|the small|the small one
    -1:the stand|the start|the thick|the thick of|the time|the time you|the timing|the timing rather
    -1:the trade|the van|the warehouse|the way|the workshop on|the wrong|the wrong gate|then you|there 's a
    -1:there 's no|there 's nothing|they|they 're|thick|thick of|thick of it|third|thirty|thirty days
    -1:thirty days and|this call to|this is|this is the|this price|tight|time|time with|time you|times and
    -1:timing|timing rather|timing rather than|to a|to be|to bring|to confirm|to get you|to go|to listen
    -1:to look|to make|to me i|to run a|to see it|to see you|to send the|to somebody|to somebody with
    -1:to talk to|to tell|to tell your|to the next|to the wrong|to us|to wait|to you @|to your head|told
    -1:told me|told you|treat|tried|tried you|trip|trust|trustees|twenty|two hours|two hundred|two left
    -1:two years|understand your|unit|until the|until you see|up at|up at @|up for|up for you|up front
    -1:up now|up the|up to|up to you|up with|use it|valid|van|wait outside your|wait until|want|want to
    -1:want to make|want to talk|want your|wants|wants the|warehouse|was|watch|watch your|way to look
    -1:way to run|we 're not|we 've|we do|we don't|wear|wears|week|week so|well believe|went|what happened
    -1:what i sent|what the|what we do|what you|when you 're|whenever suits|whenever suits you|whenever you
    -1:whichever|why you|will you|will you be|winter|with a|with my|with my colleague|with nothing|with our
    -1:with the workshop|with them|without|won't be|won't take|wonder|wonder you|work around|worked
    -1:worked with|working|works|workshop on|workshop on @|worries i|worries i 'll|worries you|would you
    -1:would you rather|wrong gate|year|year 's|years|yes the|yes the reviews|yes you|yes you 're|you 'd
    -1:you 'd have|you 'd want|you 'll lose|you 'll regret|you 'll see|you 'll thank|you 'll want
    -1:you 're busy|you 're coming|you 're free|you 're happy|you 're making|you 're the|you 've a
    -1:you 've been|you 've got|you and it|you and you|you back|you can pay|you can't stop|you choose
    -1:you clearly|you clearly haven't|you could do|you could lose|you decide|you didn't|you don't come
    -1:you don't have|you down for|you eat|you get on|you get the|you go|you have to|you haven't
    -1:you in peace|you is|you just|you know|you look|you mean|you need a|you off|you off our|you on|you owe
    -1:you pick|you rather|you rather have|you refused to|you see|you see me|you set|you set the|you so
    -1:you the booklet|you this|you to|you treat|you were|you weren't|your attitude|your bills|your card
    -1:your card number|your competitors|your current|your director|your family|your floor|your head office
    -1:your life|your neighbour|your neighbour 's|your own|your place|your place to|your size|your street
    -1:your trade|yourself|一下 ,|一个人|一个礼|一个问|一件|一份报|一分|一分钟|一天
    -1:一天 ,|一样|一样 ,|一看|一起|一遍 .|三天|三天之|上划|上划掉|上您|上您公
    -1:上我|上次|上留|上看|下 ,|下 , 您|下人|下单|下等|下等您|不 ?|不住|不信|不出
    -1:不卖|不卖 .|不多 .|不好 ,|不好 ?|不定|不定就|不对|不对 ,|不急|不急 ,|不急 .
    -1:不接|不来 ,|不用|不给|不给您|不给我|不耽|不耽误|不能|不能这|不行|不行 ?
    -1:不要|不错|不错的|专|专门|专门的|两个|两次|两次 ,|个 .|个人|个价|个准
    -1:个准话|个回|个客|个客户|个时|个时间|个样|个礼|个礼拜|个问|个问题|为了
    -1:为您|为止|为止 .|么对|么对我|么样|么样 ,|之内|之前|之前 ,|了 ,|了 , @
    -1:了 , 他|了 , 就|了一|了两|了两个|了五|了吗|了吗 ?|了就|了您|了我|了没
    -1:了没有|了给|了给您|争|事 .|事都|二十分|亏大|亏大了|五|些|些都|亮|人 ,
    -1:人先|人用|什|什么|从|从名|从名单|仓|仓库|以前|以后|以后我|以理|以理解
    -1:们 @|们网|们网站|们贵|件还|件还是|价格 ,|价通|价通知|任您|份报|份报价
    -1:份证|企|企业|会 ,|会 , 我|会发|会打|会计|会议 ,|但|但您|位 .|何|便 .|便 ?
    -1:便不|便不 ?|便吗|便宜|便还|便还是|信了|信任|信任您|信号|信号不|信就|信我
    -1:信提|信提醒|候您|候我|傅|儿 ,|儿 , 您|儿了|儿了 ,|先忙 ,|先挂了|先试
    -1:先跟您|先这|先这样|先问|光看|全看|全看您|八|公司迟|公司里|公室 ,|兴|册 .
    -1:册我给|再打|再挂|再挂我|再联|再联系|再见|再见 .|写在|写在合|准话|准话 .
    -1:出去|出来|出来 .|出门|分钟 ,|分钟 .|划掉 ,|划掉 .|刚下|别怪|别怪我|别想
    -1:别想再|别理|到 ,|到 .|到 @|到了 ,|到了给|到场|到场 .|到您家|到您答|到您见
    -1:到期|到楼|到楼下|到没|到没有|到的|前 ,|前发|前跑|前跑后|劝|办|办 .|加微
    -1:加微信|加您|加您微|务|半|单一|单上|单上划|单我|单里|卖 .|厂|厂里|厅|厅 ,
    -1:历|去您|去您公|去现|去现场|发到|发到您|发您微|发您的|发短|发短信|发票我
    -1:发货|取|口|只能|叫|叫上|可不|可以理|可就|可就不|可您|可惜|可能|台车|号不
    -1:号不好|号码|司机|司迟|司迟早|司里|吃过|吃饭|吃饭 .|合同里|合理|合适
    -1:合适 ,|同事都|同里|名单上|名单里|名字|名字就|后悔|后我|后面|吗 ? 我
    -1:吧 , 您|吧 , 那|吧 ?|含|听完|告诉您|告诉我|周末|周末愉|品 ,|品 , 您|哟|哟 ,
    -1:哪会|哪会儿|哪儿|商|喜|喜欢|嘛|四|回来|回答|回话|回话 .|因|因为|图纸|在 @
    -1:在合|在合同|在哪|在哪儿|在外|在外头|在店|在店里|在您楼|在我们|地 ,|场
    -1:场 .|址发|型号|培|培训|填|填好|填好了|填表|声|声 .|复|复 .|复述|复述一|外 .
    -1:外头|多|多 .|多一|夜|夜班|大|大了|大了 .|天 ,|天 , 我|天之|天之内|天天
    -1:天天给|天给|天给您|头 ,|头 , 您|奶|她|好 , 您|好 , 那|好 ?|好不|好不好
    -1:好了 ,|好了 .|好事|好事 .|好安|好安排|好歹|妥|姓|娘|嫌|嫌麻|嫌麻烦|子 ,
    -1:子 , 我|子发|子看|子都|字就|字就行|宁|宁可|守|守着|完 .|完就|定|定在
    -1:定在 @|定就|定有|宜|客户 .|室 ,|害|家 ,|家不|家里|寄一本|寄的|对您|对我|导
    -1:小字|小时|就两|就亏|就亏大|就别|就好 .|就完|就寄|就差|就您|就您一|就接
    -1:就接着|就直|就直接|就行 ,|就行 .|就订|就该|就这么|就问|展|展 ,|工 ,|工地
    -1:工地 ,|工程师|差|己看着|市面|市面上|师傅|带上|带上 .|带着|带着图|干|年一
    -1:库|应 .|店里吗|开会 ,|弄|当 .|当然|当面|当面把|很合|很合理|得不|得不对
    -1:得先|得您|得挺|得给|得给我|得跟|心 ,|心 .|必|必要|忙|快 .|怎|怎么|怎么样
    -1:怕|急 ,|急 , 您|急 .|怪我|息|悔|您 #|您 , 是|您 , 行|您 , 还|您 @ ,|您 @ 不
    -1:您 @ 在|您一个|您不用|您不能|您争|您从|您从名|您会|您再|您划|您划掉|您别
    -1:您到|您厂|您厂里|您发的|您只|您可|您可以|您吃|您吃饭|您听|您和|您回
    -1:您回话|您在|您填|您填好|您好|您好歹|您就这|您当|您很|您得先|您怕|您手下
    -1:您手里|您打 ,|您打了|您打电|您打过|您拿|您挑|您挑一|您接|您搞|您搞错
    -1:您收|您收到|您早|您是|您最|您最后|您楼|您楼下|您正|您比|您留过|您的 ,
    -1:您看|您看 ,|您看好|您看方|您看行|您稍|您稍等|您答应|您签|您签字|您算
    -1:您算一|您给个|您给我|您要再|您见|您觉|您觉得|您记|您讲|您讲 ,|您试
    -1:您说我|您赶|您赶紧|您跑|您跑前|您还|您送|您送样|您选|您通|您那会|您重
    -1:您问|您领|您领导|情 .|惜|想再|想约|想约您|想给|想给您|想请|想请教|愉
    -1:愉快|愉快 .|意外|意外 .|慢慢看|慢看|慢看 .|懂|懂 .|我 # 再|我 .|我 ?|我 @ 之
    -1:我 @ 到|我 @ 去|我不耽|我个|我个准|我为|我也|我们 @|我们网|我们贵|我先跟
    -1:我再|我再给|我到了|我加|我加您|我去|我发短|我只|我只能|我可|我可以|我名
    -1:我名字|我在您|我天|我天天|我姓|我小|我就直|我带|我帮|我帮您|我得|我想约
    -1:我把您|我把话|我拿|我放在|我明|我明白|我是|我有|我来|我来填|我熟|我理
    -1:我理解|我电话|我的|我直|我直接|我看到|我看您|我给您|我能|我让师|我记
    -1:我过来|我这边|我邮|我都不|我都替|我都给|我随|我随时|我领|或|或者|或者 @
    -1:户 .|户资|户资料|手下|手下人|手头|手里|打 , 打|打了|打了五|打到|打到您
    -1:打来|打来 ,|打过|打过去|找|找您 ,|找您 .|把您|把您从|把话|把这|把这事
    -1:报我名|抱|抱歉|抱歉 .|拜|拜 .|拦|拦不|拦不住|拨|挂|挂了|挂了 ,|挂我|挂我电
    -1:按|挑一|挑一天|换|换呢|换我|掉 ,|掉了|排 .|接上|接到|接去|接电|接电话
    -1:接着|推掉|推掉了|搞|搞错|搞错了|搬家|收到 ,|收到了|收到没|改|放在|放心 ,
    -1:放心 .|效|效 .|教|教您|数据|料 ,|料您|方便 .|方便 ?|方便不|方便吗|方便还
    -1:方案我|日子 ,|早晚|早点|时候您|时候我|时间|明年|明白|明白您|是 ,|是 @ .
    -1:是 @ 打|是不|是不来|是加|是加微|是合|是合同|是好|是好事|是嫌|是您自|是我
    -1:是用|晚|更|替|替您|替您填|最|月|有 ?|有专|有了|有了 .|有效|有效 .|有点|服
    -1:服了|服了 .|望|末|末愉|末愉快|机会|来 , 就|来 , 我|来 .|来填|来给|来给您
    -1:查 ,|查一|样 .|样品 ,|样对|样过|样过去|根|格 ,|案我|案我 @|楚|楚 ,|楼下 ,
    -1:楼下等|次 ,|次 , 都|欢|歇|歇着|歇着 .|歉|歉 .|止|止 .|正|正好|歹|毁|每周
    -1:比价|比价 ,|比较|水|求您|求您了|没人|没必|没必要|没有 ?|没看|泄|泄露|法
    -1:活|活儿|海|涨|涨价|涨价通|清楚|清楚 ,|满|满意|漏|点 ,|点 .|烦 ,|烦 , 我|烦您
    -1:熟|爱|爷|牌|牌 .|王|王总|现|现场|班|理解 .|理解您|生意|用不|用不上|用得
    -1:用着顺|电工|电话 .|电话了|电话方|留了|留过|留过言|登|登记|白您|百|的 , #
    -1:的 , 那|的 ?|的事|的好|的小|的是 @|的是您|的样|的样品|的活|的活儿|的话
    -1:的话我|直接上|直接去|直说|看 ?|看一|看不|看不出|看了|看了吗|看到 .
    -1:看到了|看好|看好不|看您 .|看您就|看您自|看方|看方便|看看 ?|看着办|看行
    -1:看行不|看见|看透|真|着 , 您|着办|着呢|着呢 .|着图|着图纸|着是|着看|着看 .
    -1:着顺|着顺手|知道 ,|知道一|短信提|确|确实|确认|礼|礼拜|礼拜 .|祝|祝您|票我
    -1:程师|稍等|稍等 ,|空出|空出来|空都|突|突然|站|站上|第三|第二|等 ,|等 , 我
    -1:等您 ,|答复|答复 .|答应|答应 .|签 .|签字|算 ,|算 .|算错|算错了|管|糊|糊弄|系
    -1:约您|约您 @|纸发|纸质|纸质的|线 .|经理|给个|给您去|给您回|给您最|给您比
    -1:给您算|给您记|给您讲|给您送|给我 .|给我个|网上|网站|网站上|翻一|考虑
    -1:考虑 ,|者|者 @|者 @ ,|耍|耽|耽误|耽误您|聊|肯定有|胸|能用|能看到|能看见
    -1:能给|能这|脸|腾讯|腾讯会|茶|菜|虑 ,|行 , 您|行 , 那|行 .|行 ?|行不|行不行
    -1:行吗|行吗 ?|行我|行的|行的话|表我都|被|要一|要再|要再挂|要出|要找|要是不
    -1:要是嫌|要紧|见 ,|见 , 我|见我|觉|觉得|解您|解您要|言|言 ,|言 .|计|订|认
    -1:让师|让师傅|让我|训|议 ,|议 , 我|讯|讯会|讯会议|记的|记的是|讲 ,|讲 , 您|设
    -1:设备|证|证 .|诉您|诉您 .|诉我|诉我一|试 ,|试了|诚|话 ,|话 , 您|话了|话了 ,
    -1:话方|话方便|误|误您|误您 ,|说好|说完|说就|说得不|说您|说我|请|请教
    -1:请教您|谈|谢您|谢您 .|谢谢|谢谢您|负|财|货|货 .|货和|质的|贵在|资料您|走
    -1:赶|赶紧|起|跑前|跑前跑|跑后|跟他|跟他们|跪|跪下|跳|身|身份|身份证|车 .
    -1:转告|较|边|过两|过您|过来|过言|过言 .|还是 @|还没|这一|这个价|这个问
    -1:这么对|这事|这些|这些都|这份|这儿|这我|这我理|这样 .|这根|这边|进|迟
    -1:迟早|述|述一|送样|送样过|送货|送货和|适|适 ,|适 , 我|透|通|通知|通过
    -1:通过一|逼|遍|遍 .|道 ,|道 , 可|道一|道一家|那 @ ,|那 @ 我|那 @ 见|那会|那会儿
    -1:那儿 ,|那儿了|那您|那您先|那我不|那我先|那是|那是 ,|那样|邮件还|部门
    -1:都不给|都得|都替|都替您|都没|都给|都给您|都行|都行 ,|配|配合|里 ,|里 , 您
    -1:里吗|里最|里的|里的活|重 .|重新|重视|量|量 .|钟 ,|钟 , 您|钟 .|钱|钱 ,|错了
    -1:错的|门 .|门是|门的|门的工|问您一|问问|问题我|间 ,|陈|随|随时|难|难 .|需要
    -1:露|青|面上|面子|面把|面把账|顾虑|顿|领导|领情|领情 .|题 , 我|题我|饭|饭 .
    -1:骂|高|麻烦 ,|麻烦您
    -2:'d have|'ll be out|'ll bring|'ll come to|'ll fit|'ll give|'ll give you|'ll hold|'ll lose|'ll see
    -2:'m sure|'re not|'re not the|'re on|'ve|, @ 您|, 名|, 名单|, 回|, 您倒|, 您看|, 我|, 我就
    -2:, 所|, 所以|, 换|, 给|, 给您|, 行|@ , 您|@ @|@ 再打|@ 您能|@ 我到|@ 我把|@ 我给
    -2:^ #|^ @ i|^ a good|^ by|^ by @|^ can't|^ can't you|^ give|^ give me|^ good|^ good i|^ i get|^ it 's
    -2:^ just|^ one|^ one moment|^ our|^ please|^ right|^ so|^ understood|^ we 're|^ with|^ your time|^ 价
    -2:^ 停|^ 停车|^ 光|^ 别|^ 发|^ 发票|^ 您不|^ 您发|^ 我好|^ 我想|^ 我知|^ 我都|a man
    -2:a message|a move|a note|a pen|a reminder|a ring|a ring on|a second|a time|a year|about that|about the
    -2:and let you|and the|and then|answer|around you|ask for|at once|bad|be in touch|be out|be out of
    -2:because|bring the|busy|but|by @ the|calling|can hear|can i|can i come|can only|can tell|can't you
    -2:cancel|check with|choice|come and|come to|come to you|course i|course i 'll|decide|decide for
    -2:decide for you|dry|everyone gets|everyone gets a|family|file|file ?|find|fitter|get it|gets|gets a
    -2:give me a|give you|give you a|given|good i|got|hand|hands|hang|head|her|hour|i 'd|i 'll bring
    -2:i 'll fit|i 'll give|i 'll hold|i 'm sure|i 've|i can hear|i can only|i can tell|i come|i come and
    -2:i need your|i sent|if you cancel|if you don't|imagine|in the|in touch|includes|is on|is the|it 's a
    -2:it over|it through|it won't|left you|let 's|let me check|line|list @|list is|listen|long|make you
    -2:me a|me a time|me check|me check with|measure|moment i|moment i 'll|month|my colleague|my screen|name
    -2:neck|need your|new|not the|now and|of course i|of your|off the list|on to|one|one moment|one moment i
    -2:open|paint|papers|parking|pass it|pay|pen|place|please|put it in|quote on|rather|ring on|ring on @
    -2:road|room|say no|screen|second|see you|sent you|share my|share my screen|show you the|show you what
    -2:somebody|start|stop|straight to|talk it over|talk it through|talk to|talked|than|thank|the address
    -2:the file|the gate|the list|the new|the papers|the receipt|the right|the road|the whole|the workshop
    -2:this|this call|time and i|time is|time to|to accounts|to get|to it|to me|to measure|to talk|touch
    -2:trade|turn|turn up|understood|until you|use|valuable|visit|wait outside|were|weren't|when can
    -2:when can i|when i|when i 'm|when the|when you|who|whole|with you on|work|workshop|worries|wrong|yes
    -2:you 'll be|you 're on|you ?|you a ring|you again|you and|you cancel|you could|you don't|you down
    -2:you get a|you in|you off the|you open|you say|you say no|you the address|you then|you think
    -2:you through|you when|you when i|you won't|your hands|your head|your time|your time is|一家|不好
    -2:不清|不清楚|也行|也行 ,|了 .|事|二|亏|人 .|他|他们|们|任|位置|位置我|住|倒
    -2:停|停车|停车的|先忙|再打给|再给|再给您|冲|划掉|到时|到时候|加|北|去讲
    -2:发我 .|发消|发消息|发现|发票|只|吃|吧 .|告诉|呢 .|周|哪|回|在我|地址|外|天
    -2:头|好心|好心帮|孩|孩子|家阳|对的|就 @|就 @ ,|就好|就行|己 .|已|已经|师|帮您
    -2:帮您 ,|年|很|心帮|心帮您|急|怪|总|您 , 我|您 ?|您不来|您倒|您先忙|您去
    -2:您发|您发消|您带|您打|您看 #|您答|您给|您能|您要是|您这|我 , 我|我 @
    -2:我 @ 给|我不|我到您|我发您|我在|我好|我好心|我就|我想|我把样|我提|我提前
    -2:我没|我看|我知|我知道|我给|所|所以|打 ,|找您|把样|把样品|拼|挑|掉 .|提前
    -2:提醒|提醒您|搬|收到 .|放心|日子|时|是 @|是您|朝|本 ,|来 ,|来也|楼下|每|没有
    -2:清|火|火 .|然|理解|生|电话 ,|的|的 , 您|的案|的案例|的链|的链接|直|看 #
    -2:看 # 我|着 ,|票|等您|答|签|系您|系您 .|约|给您 ?|给您带|给您打|置|置我|联
    -2:联系|联系您|自己 .|虑|行 , @|要是|视频会|让您|讲讲|诉|该的 .|说不|说不清
    -2:谁|贵|跑|跟您|车的|过去讲|还是|这么|那就|那就 @|部|醒|醒您|醒您 .|重|间|阳
    -2:频会|频会议
    -3:'d|'ll ask|'ll come|'ll have to|'ll keep|'ll let|'ll let you|'ll put you|'ll send you|'ll take you
    -3:'ll wait|'re|'s a|, @ ,|, 可|, 这|@ or|@ 再|@ 给|@ 给您|^ i|^ i need|^ it|^ the price|^ you 'd
    -3:^ you can|^ 到|^ 地|^ 地址|^ 就|^ 那 @|a good|a receipt|and a|and it|and let|and you 'll|are
    -3:around|as a|ask|at @|be|before|bring|by the|calls|can tell you|can't|day|don't|everyone|fit|forty
    -3:from the|gate|give me|i 'll ask|i 'll come|i 'll keep|i 'll let|i 'll wait|i need|if you|is|it as
    -3:know|let me know|make a|make sure everyone|man|me know|moment|money|never|nobody|not|note|on|once
    -3:open the|out of|over on|over on @|people|refused|reminder|review|ring|say|see|send me
    -3:send the contract|show|show you|speak to|sure everyone|take you|take you off|talk it|tell
    -3:that you refused|the engineer|the last|the line|there 's|think|through to|time and|to your boss|until
    -3:we 're|won't|would|you have|you on @|you refused|一下 .|一次|下 .|不来|之|会|会议|光|划
    -3:别|卖|号|好 .|定位|家|小|工|帮|念|息 .|您家|您就|我 #|我 ,|我 @ 再|我 @ 把
    -3:我到|我过|我过去|才|掉|新|日|早|求|消息|消息 .|直接|看到|着|第|等|经|议|记
    -3:话 .|说|谢|跟|过了|过了 .|这|这个|选|那 @|错|需|领
    -4:# 我|'ll get back|'ll leave it|'ll take|, @|@ , 我|@ i 'll|@ 您|^ @ 我|^ if|^ if you|^ your
    -4:^ 您把|^ 我们|^ 收据|accounts|again|back to you|boss|call|engineer|every|give|hear|i 'll take
    -4:just|keep|lose|make|move|outside|put you|round|send you a|straight|talk|that you|then|wait|with your
    -4:your boss|么|也|人|再|名单|吗|吗 ?|地|好 , 我|当|心|您的|提|收据|有|次|消|的 .
    -4:看您|给您留|给我|行|话|车|过一|那我 @
    -5:@ i|^ you|^ 收|about|back to|calendar|down|fix|fix it|get back|get back to|have to|invite|it 's
    -5:on the|only|or|to fix|to fix it|when|位|到了|发我|名|在|带|得|您把|报给|报给您|据
    -5:是|还|门
    -6:@ 我|^ the|^ 我|and i 'll|at the|come|for a|good|if|let you|my|receipt|take|一个|打|打给
    -6:打给您|没|讲
    -7:^ 您|and i|back|i 'll be|了
    -8:'ll be|that|不
    -9:#|@ ,
    -10:on @|来
    -19:^
    -21:?
    """
  static let pressing: StaticString = """
    = -16
    28:excuses
    25:@ or|but|excuse|stalling
    22:别|可
    21:^|think
    20:就
    19:^ stop|this|不
    18:even|nonsense|really|rubbish|sign|拖
    17:won't|你|借|借口
    16:@ and|^ be|^ 别|gone|i have to|left and|me|refuse|yes|滚|签|都
    15:'ll be|dead|don't|favour|funeral|people|字 .|您|理由|钱
    14:, 可|by @|child|goes|haven't|in their|is it ?|man|now|reason|rude|say yes|stupid|their
    14:your customers|根|笑
    13:^ nobody|^ 胡|away|be|down|longer|losing|miss it|money|on you|stop|wrong|you|your|么|吧|就没
    13:您就|我的|神|绝|胡|躲
    12:'re|, 但|^ 全|a fool|a manager|after that i|an answer|away from|both know|can't|decisions|do i
    12:don't be|every other|fool|going to|i have|like you|lost|making|market|more from|my|not|or i|or never
    12:other|price|so @ or|they all|this price|way of|you can't|一个|了|失|没|这|连
    11:'re too|'s @ or|, 听我|@ or i|@ 还是|^ i|^ surely|^ 你|^ 您能|a decision|again and|an answer i
    11:and there|attitude|busy|deal|dies|final|i 've|i put|little|make|make the|manager|never|so you 'd|stay
    11:ten minutes|to miss|to someone|very|we both|we both know|you 're too|但|倒|哭|废|当|悔|早
    11:赶紧|跟我
    10:'s gone|'s what|, @ 还|, 就您|@ i|@ i won't|@ 还|^ don't be|^ if you|^ it 'd|^ that 's|a whole
    10:and there 's|answer i|be a|come on|discount|do i have|do you enjoy|ever|expect|frankly|giving|go to
    10:grow up|in you|isn't|it 'll be|it 's @|know it|lose|my time|of my|possibly|prices|putting|quid ?
    10:roof comes|saving|saying|so|so when|somebody|stock|surely|surely you|take it|that 's what
    10:the discount|until|until you|up|what you 're|whole|wouldn't|you 'll be|you enjoy|you just|不来|优
    10:儿 , 您|光|关|别想|到底|后|吧 .|呢 .|嘴|就得|必须|我|抠|拉|拿|有的|机会
    10:没用|玩|看您|瞎|脑|行好|行行好|还|须
    9:'d think|'ll|'s future|'s your problem|, 以后|, 我是|@ so|^ @ 不|^ everyone|^ how can|^ i gave
    9:^ i need|^ i thought|^ so you|^ surely you|^ there 's|^ you people|^ 不买|^ 都|a company
    9:about that|all|an|and you|at @ and|be the|boss|by now|care about|children|come|do you want|don't come
    9:double|easily|future|going|his|how can|i 've heard|i gave|in stock|it 'd|it or|just|listen|no ?
    9:nothing and|nothing i|obviously|on your hands|only|others|out of|over the|pays|phone down|poor|prove
    9:prove it|shame|slot|snap|so is|so put|such|that easily|that was|the clock|the next|up and|was for
    9:wasting|you people|your children|your problem|一过|万|不懂|不签|人|全|卖光|只|听不|坑
    9:子都|定下|就您|干|得|得起|意 ,|拒|拒绝|搞|是吧 ?|本不|来这|根本|根本不|由
    9:的人|真是|着我|等|等着|签 ,|签字 .|能忙|行行|要|见我|话 .|谈|跟|还要我
    9:都没有|都看得|错了
    8:'d better|'ll have to|'m coming|'re being|'re making|'re wrong|'s a very|'s not|'s simply|, 以|, 后
    8:, 听|, 您|, 您还|? 您|@ and i|@ and that|@ 不|@ 就|^ a good|^ anyone|^ go|^ look|^ make
    8:^ no is|^ what more|^ you|^ your|^ 您到|^ 您就|^ 整|^ 真|^ 胡说|a child|a choice|a fool would
    8:a no brainer|a very|act|afford|after that|again|along|anywhere|as well|believe you|blind|brainer
    8:business|calling|can see it|chance|clock|come off it|decide|did you ?|dithering|don't want to
    8:everyone|expires|explain|father|fault|fool would|give me|grow|half|hold|how can you|i 'm coming
    8:i know where|i need|idiot|in the|is it @|it 's gone|it expires|last|lie|manage|messed|money ?|next|no
    8:no brainer|nothing ?|of manager|offer|office|only a fool|only three|or not|put the|quid|rate|say that
    8:scared|scared of|sense|serious|simply|so don't|sold|sort|street|take it or|that 's not|that 's simply
    8:that i|the first|the window|time @ or|time i|times|times now|to see|to somebody|to tell|too late
    8:trouble|understand it|wait|waste|wasted|we 're|what more|when the|why|window|with half|won't be
    8:would have|year and|you 'd better|you 're being|you 're making|you 're the|you 're wrong|you possibly
    8:your kids|yourself|不买|不办|不许|个价|了吧|亲|以为|以后|候 .|傻|出了|别再
    8:到时|卦|变卦|呢|好心|婆|弄|得给|快点|您到底|您答应|您这|您都|惠|我真|才
    8:挂|摆|摆在|是不|没得|没用 ,|没钱|点一过|百|直|着|答应|算 ?|经|老|老婆|胡说
    8:自|要 .|要再|许|谁|辈子|还用|这个价|都看|限
    7:# if|# or|'ll just|'ll only|'m giving|'m going to|'re busy|'re the|'s stopping you|'s the|'s too|'ve
    7:'ve never|, 就|, 您好|, 赶紧|? @|@ and if|@ or forget|@ so what|@ 您必|^ @ it|^ come on|^ do
    7:^ is that|^ nobody else|^ one more|^ sign|^ there|^ we both|^ you clearly|^ 傻|^ 就|^ 挂|^ 挂我
    7:a business|a good|afford it|after everything|and i 'm|and i can't|and now|and then|any sense|are
    7:are you so|ask again|asking|at it|at least|at you|behind|being|better|but loyalty|call back
    7:clearly haven't|client|close|coming|company|complete|cover|customers|difficult|director|disappointed
    7:either you|enjoy|everybody|explain it to|for you and|gave|got #|hold it|hold it for|i 'll just
    7:i 'm giving|i don't want|i need an|i understand your|i were|if i don't|if i were|is it|it 'd be
    7:it 's too|it goes|just say yes|keeping|later|least|leaving|left at|left at this|life|like it or
    7:line @|line @ or|losing the|make a decision|me one|meant|met|more|moved on|need to|no is|now or|of a
    7:of change|of the|off for|on the market|only a|or forget|promised me|roof|run a|said no|said yes
    7:signature|silly|stopping you|surely you can|system|takes five|tell me you|than a|that ?|that the best
    7:the phone down|the weather|thing that|think twice|thought|three times|time|to ask|to lose
    7:to someone else|to take|to the next|turn|understand your|until you see|wait till|want to hear|what 's
    7:what kind|what kind of|whether you like|with nothing|wrong with|you 'd think|you clearly
    7:you clearly haven't|you got|you hang up|you is|you like it|you owe|you promised me|you really|you so
    7:your family|your loss|yourself a|一辈|一辈子|万 .|上门|不字|不接|不能|么难|了 .|亏
    7:优惠|便宜|做不|光 ,|分钟都|到 @ .|去吗|去吗 ?|台 ,|后一次|呢 ,|命|哪儿|啊
    7:天天|宜|家没|家里人|将|就是|市|必|忙 ,|怎么跟|您倒|您别|您打|您赶|我一
    7:我直|扯|抢|是您|是您 .|是看|替您|有什|有什么|求您|没有|点一|理由 ,|用 , 我
    7:病 .|的 ,|看来|看都|真|磨|算|给|耐心|耽误我|脸|见|见 ?|让|话|误我|说忙
    7:说忙 ,|辈|还是不|这是|那您|都不看|里人|钟都|错过|非
    6:# 前|'d find|'d have|'ll send the|'m|'m going|'re making a|'s a queue|'s no reason|'s stopping
    6:'ve bent|'ve got it|'ve had three|'ve two|, 别再|, 可您|, 市|, 您赶|, 我有|, 打|, 早晚
    6:, 过|@ isn't|@ it|@ 不定|@ 前|^ # 前|^ @ 前|^ come|^ don't|^ fine|^ it isn't|^ last
    6:^ the window|^ this|^ two|^ well|^ without|^ your wife|^ 五|^ 到时|^ 您|^ 还要|^ 错|a favour
    6:a man|a queue|a signature|a yes|about to|accept that|all you|and after|and if|and see where|and the
    6:and this|and we|and you know|any more|anyone|because of you|belongs|belongs in|bent|bigger|but that
    6:but you|buyer|by @ or|can't believe|cheapest|choice|choose|clients|close the|come in|come off
    6:complain|complains|days and|do is|do you ?|don't say|enough|except|excuse and|explain it|family|fifty
    6:find|firm 's|first time|five|forget about|forget about the|from you|get this|goes to|goes up|got the
    6:had three|half a|hand it|have no|haven't got|head office|hear you|heard about|hears|him|honestly
    6:how you treat|i 'm|i 'm going|i 've been|i 've bent|i didn't|i expect|i thought|i want|if your
    6:in this|it 'll|it by|it off|it or not|it to the|joke|keep calling|know that|know where|last chance
    6:last year|least you|loss|loyalty|making a|me @ or|me out|mine|minutes|money but|my @|my boss
    6:my manager|neck|need this|no for|no for an|no reason|nobody in|off it|on me|or you|paper|people ?
    6:people are|pick up|problem with|product|quality|regret|ridiculous|right ?|risk|run a company
    6:said you 'd|say i|say no|saying no|says|seriously|shame on|shame on you|signed|sit on|so is it|speak
    6:spend|stop wasting|stopping|stubborn|talk to me|than the|that|that 's the|that busy|the cheapest
    6:the first time|the least|the least you|the market|the start|themselves|there 's one|this rate|throw
    6:time @|to #|to a|to me i|to save|to them|try again|up until|we 'll|what 's stopping|what your|will
    6:with that ?|you 'd find|you have no|you have time|you know it|you need to|you say no|you sit
    6:you sit on|you treat|you want your|your life|your staff|your wife|yours|一分|一挂|一次机
    6:一直|不出|不接受|不然|不签 ,|不给|为您|么讲|么跟|乎|了 , @|了 , 就|了事
    6:事实|人谁|保险 ,|做主|儿 ,|公司就|关门|再|冤枉|冤枉钱|准|出了事|到 ,
    6:到时候|前给|卡|去 ?|反|取|取消|可就|可就不|可您|司就|同行|听不懂|听我|员
    6:唧|啊 .|嘴 ,|回|回了|在乎|大|天|天都|头 .|定下来|定金 ,|小|就剩|就完|就让
    6:就让您|得了|得给我|心是|必须到|忙 , @|态|您 , 我|您好意|您就是|您必
    6:您必须|您答|您自|您还|您这样|您连|我不接|我干|我有|截止 ,|抢着|抢着要
    6:换了|日子 .|早晚|明年|是个|是吧|最后|有这|有限|来 ,|来找我|枉|枉钱|次机
    6:次机会|求|没了|点|现在|生意|男|男人|看都不|着办 .|着要|知|知您|破|穷|笑话
    6:算什|算什么|给我|绝 ,|翻|胡说 ,|脑子|装什|装什么|要 , 您|要 ?|让孩|让孩子
    6:话 ,|说不|说什|说什么|说考|说考虑|赚|赶|身上|还是 @|这么讲|这也|通知|遍 .
    6:那么多|金 ,|错|错了 ,|险 ,|须到|骗|黄|黑
    5:!|# @ or|# it|'d be a|'d do|'d let|'ll ask|'ll keep ringing|'ll put it|'ll take|'m not|'m telling
    5:'m telling you|'re just|'re still|'s|'s a no|'s just|'s nothing|'s now|'s now or|'s one|'s over
    5:'s what losers|'ve done|'ve got no|'ve got the|'ve wasted|, @|, 不然|, 也|, 哪有|, 早|, 赶
    5:, 连|? @ 还|@ .|^ @ 之|^ are you|^ either|^ either you|^ every|^ every other|^ everybody|^ go to
    5:^ how|^ i went|^ not @|^ not interested|^ oh|^ one word|^ the|^ we 're|^ what kind|^ wrong
    5:^ you haven't|^ you keep|^ you owe|^ 一个|^ 亏|^ 傻子|^ 就 @|^ 得了|^ 您这|^ 您连
    5:^ 时间|^ 正|^ 没定|^ 看来|^ 谁|^ 错过|a bit|a lie|a little|about it|all the same|an idiot
    5:and don't|and if you|and sign|and this is|and we can|any sense you|apart|are all|are all the|are the
    5:are you|ask ?|back out|be at|be at the|be joking|be joking that|be silly|be silly to|begging|bill you
    5:block|both get|both get on|but that 's|can both|can both get|can find ten|can see|can't spare
    5:can't you|car|choosing|coffee @|completely|costing|could see|course you need|day #|dear|discount is
    5:don't see|don't you want|down to|else|else will|every morning|fee|find half|find half an|find ten
    5:find ten minutes|for the same|force|get|get on|get on with|give|good enough|got|got no|guts|had an
    5:had any sense|hand|hanging|hanging up|have signed|have time|have to be|have to come|head|hear me out
    5:him ?|holding|i 'd have|i 'll ask|i 'm not|i 'm telling|i 've done|i went|i went to|i won't take
    5:in an hour|is enough|is just|is that the|is the thanks|it 's now|it 's over|it in|joking|joking that
    5:joking that 's|just give|just give me|keep ringing until|know the|know you 're|last one|leave a|left
    5:lets|like i|like yours|live|losers|losing money|manager will|many more times|me a|me i|me in|me this
    5:me why|mean|more times|more times do|must be joking|my boss is|my hands|my manager will|need to ask
    5:no choice|no that|no that 's|no to|nobody 's|not ?|not interested|off|office is|oh|on with
    5:on with our|one holding|one unit|one unit left|only have|or @ which|or not ?|our day|out on
    5:people are all|problem|put your|queue|reasonable|refused|ringing until|ringing until you|running|sake
    5:saving money|says no|says no to|see it|sense you|sense you 'd|shut|silly to|so @|so much
    5:somebody else|standing|such a|take no|tell me why|telling you|thanks i|thanks i get|that so|that you
    5:that you refused|the discount is|the firm|the guts|the phone|the street|the thanks|the thanks i
    5:them all|then|there 's nothing|there on|there on @|thinking|three weeks|throwing|throwing money
    5:times do|times do i|tired|to be the|to blame|to me|to think|told you|turn down|unit|unit left
    5:until we|until we 've|want ?|want your|we 've|we can both|we speak|went to|were you|what|what 's the
    5:what losers|when they|why are you|wife|will have|with our|with our day|won't take no|would wait
    5:would your|you 'd let|you 'll|you 're busy|you 're just|you 've never|you 've wasted|you and this
    5:you don't sign|you hang|you haven't|you it|you let|you like i|you people are|you refused|you then
    5:you this|you want to|your business|your head|your head office|your worry|yourself to
    5:yourself to blame|一分钟|一挂电|下一|下去|下去 ,|不了您|不信|不出来|不回
    5:不大 .|不对|不对 ,|不给我|不要|不要 ?|不走|不过|个说|为|么就|么说|也得
    5:也没|了两个|了这|二点|五|人家|你们|候别|做不大|傻子|公|公司|再跟我|冤
    5:刚换|刚换了|别再跟|到哪|前|前不|办|十|卡号|卡在|压根|去 , 您|反悔|句|只能
    5:叫|可没|号 .|名额|后一|后面|吗|听了|听过|呢 , 您|哭的|回 .|回了 ,|块钱|失望
    5:婆 ,|子|定金|害|就取|就取消|就放|就是您|就该|己|带上|带上 .|底|弄完
    5:得了吧|心让|忍心|忍心让|态度|态度 ,|怕了|怕什|怕什么|思吗|思吗 ?|总得
    5:您一挂|您上|您到|您爱|您自己|您这个|您这脑|想不|意思吗|我一个|我可
    5:我直接|我看您|截止|扔|找|找理|找理由|拒绝 ,|拖了|拖到|挂我|挂我电|挂电
    5:挂电话|支|时候别|明|是 @ ,|是 @ ?|是刚|最后一|有 , 您|有您|望|本|村|来找
    5:来还|来还是|杯咖|杯咖啡|样的事|止|气的|没听|没定|没定下|浪|浪费|理由 .
    5:用 ,|由 .|的 .|的事 .|的话 .|的那家|看到|看来您|眼光|知道您|糊|给您的
    5:老婆 ,|老板 ,|耍|肯|能做|自己|虑|虑 ,|要么|要看|话我不|话的|谈 .|过 @
    5:过了这|这样|这点|这脑|这脑筋|迟早|遍|遍了|道您|那也|都不|都挤|都说|钱 ?
    5:队|险|领
    4:# #|# @|'d find the|'ll call|'ll lose|'ll regret|'m giving you|'m not taking|'re busy but|'re fine
    4:'re talking|'re talking about|'s @|'s it|'s off|'ve cancelled|, 不许|, 不过|, 但您|, 出
    4:, 出了|, 到|, 后面|, 头|, 将|, 将来|, 店|, 您倒|, 您别|, 您可|, 您就|, 您自
    4:, 我 #|, 我也|, 我可|, 打到|, 早就|, 明年|, 知|, 知道|, 那您|@ it 's|@ pick
    4:@ which is|^ @ 是|^ a|^ after everything|^ be there|^ don't tell|^ everybody has|^ i drove|^ it 'll
    4:^ it expires|^ name one|^ nobody 's|^ people|^ put|^ sure|^ sure you|^ the last|^ the offer|^ why
    4:^ with an|^ you agreed|^ you had|^ you never|^ you say|^ your competitors|^ your neighbour|^ 人
    4:^ 人家|^ 借|^ 别磨|^ 去|^ 就剩|^ 库|^ 快|^ 您愿|^ 您每|^ 您的|^ 您真|^ 我不
    4:^ 我看|^ 把|^ 拖|^ 整条|^ 是您|^ 白|^ 瞎|^ 瞎子|^ 等|^ 还|^ 钱|a big mistake|a date
    4:a firm|a hundred|a real|a supplier|a word|accept|after everything i|agreed|all due|all due respect
    4:all week|an attitude|an attitude like|and listen|and stop|and you 're|another|any|any longer|are only
    4:are you being|are you waiting|asked for|asking for|at @|attitude like|attitude like that|awkward
    4:be blind|be blind not|be to|be too|because of|before the|behind the times|being a|big mistake|bit
    4:bite|blind not|blind not to|busy but|but so|but so is|call|can tell you|can you|can't be that|closes
    4:come up|competition|competitors|competitors are|dearer|decided|decision maker|did you|didn't|doing
    4:don't know what|don't need it|don't see me|don't take|don't tell|don't tell me|don't you|door for
    4:down free|down free money|drop|drove|due|due respect|due respect you|end of|everybody has|everything
    4:everything i|everything i 've|explain to|explain to your|fail|fear|find the|fire|first call
    4:for an answer|for the first|for your|free money|give me one|go|go under|going anywhere|going to let
    4:good reason|got it ?|had|had any|had the|hang up|have no budget|have to|have to do|haven't got #|hide
    4:hold the|how you|i 'll call|i 'll take|i 've already|i drove|i haven't got|i mean|i said|if something
    4:if you|if you cancel|if you hang|in # and|in a|in the book|in the first|in your position
    4:irresponsible|is the|is there|isn't it|it all|it be to|it for|it isn't|it up|just don't|keep
    4:keep ringing|know you 've|late|laughing|laughing at|laughing at you|let it|let me down|lets you
    4:letter and|letting|like|like ours|list @|make me|maker|making a big|mark my|mark my words|me down
    4:me i 'll|me or|me through to|me you|miss|mouth|mouth is|my words|name one|name one thing|need ?
    4:no budget|not #|not a minute|not going anywhere|not taking|not to see|number and|odd one|odd one out
    4:off and|oldest|on @ i|on @ so|on it 's|on the|on your|one a|one for|one out|one thing that|ones who
    4:or @ and|or @ pick|or just|or leave|or leave it|out and|out of the|out so|person @|please i|pretty
    4:price and|prices double|put it in|rates|regret this|respect you|run|say|see where|send the|sense to
    4:settled|shop|side of|side of the|sign @|so come|so no|so what|someone|someone who|speak to|spent
    4:stuck in|take no for|talk to|talking about|than that|that the|the book|the competition|the end
    4:the end of|the first call|the full|the insurance|the odd|the odd one|the oldest|the one who|the ones
    4:the ones who|the rest|the system|them|then don't|there are only|there to|think about|think you
    4:this call|this down|though|till|time you 're|tired of|to|to be ?|to help|to see you|to the|too busy
    4:town|turned|two hours|understand|up @|up at|up at @|up on me|wait outside|waiting for|want to|wasn't
    4:what 's it|what matters|what you 've|when it 's|which is it|who|with all due|with an|with an attitude
    4:won't hold|word|worried about the|would|would turn|would you rather|wrong and|yes and we|you 'd
    4:you 'd have|you 'll regret|you 're still|you 're talking|you 've cancelled|you 've got|you agreed
    4:you always|you and|you asked|you asked for|you being so|you cancel|you care about|you could do
    4:you don't know|you don't see|you expect|you had any|you if it|you just don't|you keep|you must be
    4:you need ?|you rather|you say you|you turned|your competitors|your competitors are|your position
    4:一出|一天不|一套|万一|万一出|上保|上去了|不听|不在乎|不定|不忙|不懂这
    4:不挂|不明|不明白|不看|不答|不答应|不行 .|不见|不进|个客|个客户|个日
    4:个日子|个说法|个钟|个钟头|主的|主的来|么好|么抠|之前 ,|也太|了 ?|了一个
    4:了两|了吧 .|事 .|事情|事故|产 .|人交|人我|人我见|人才|什么大|代|代了
    4:以为您|以后有|价 .|价格 ,|优惠就|便宜 .|信任|倍|倒是|借口我|做主的|做的 ,
    4:八|关了|兴趣|其|再也|再拖|再跟|出事|出时|出时间|分钟|别磨|到 @|前给您|剩
    4:去|去 ,|反正|取消 .|口我|句不|可是|吃亏的|同行甩|后再|后再也|后有|后果
    4:吗 ,|听我的|听我说|听的|听的 ,|员工|哪儿 .|哪有|商量 ,|因|因为|因为您|在您
    4:在您手|在边|在边上|复杂|多了 ,|大了|天 ,|天不|天都在|太不|好好|好好的
    4:嫌贵|子就|子都看|字我|宜 .|家就是|对得|导|将来|小孩|少|就 @ ,|就别|就您还
    4:就数|就是个|就签|尾|岁|帮您|年 .|年人|年代|年代了|得不对|得好好|得过
    4:心我|忙 , 那|忙到|忙成|快话|怎|您了 .|您倒是|您公|您公司|您好|您愿|您是
    4:您根|您根本|您每|您的担|您要再|惠就|想|意 , 我|愿不|愿不愿|成年|成年人
    4:我不是|我个|我只|我只能|我就|我就得|我当|我没提|我电|我电话|我要|我见多
    4:我说|我说 .|我说完|我还以|我都不|我问|截|才不|打 ,|打 , 打|打到|打到您
    4:打算|把事|折扣|担心我|拿主|拿主意|挤|损|损失|排着|接 .|推掉|放我|整条
    4:整条街|无|时不|时候 .|时间都|明 ,|明白的|是在|是您自|是有|是来|是白|是跟
    4:替|最好|最好 .|服了|服了 .|本不是|机会 .|杂|来 ?|来之|来之前|果|样下
    4:样下去|楚 .|止 ,|死|气了|没兴|没兴趣|没开|没提|没提醒|没礼|没礼貌|没装
    4:浪费我|清楚 .|点头 .|率|由 ,|病|痛|痛快|痛快话|百块|的 , 您|的担|的担心
    4:的损|的损失|的是您|的最|的来|的老板|盯着|看得|看得出|眼前|瞎子|瞎子都
    4:礼|礼貌|票|秒|筋|答|算了 .|管公|管公司|管您|系统|纯|给我个|统|罢|罢了
    4:罢了 .|考虑|考虑 ,|耗|能做主|能给您|脑筋|行甩|街|被同|被同行|要上|要再问
    4:要我|要是|要问|见 ,|见多|见多了|让我|说完|说法|说错|说错了|谁用|谁还|貌
    4:走人 .|起|起码|趣|跟您|过 , 您|过了|还以|还以为|还得|还要|这么难|这回
    4:这店|这样下|这电|这电话|这都|进 .|连个|选|那个|那就是|那样|都没|都给
    4:都给您|配|里 .|量 ,|钟头|钟都不|错了 .|问一遍|问那|间都|险 , 您|难|领导
    3:# a|# i 'm|# 就|# 这|'d be the|'ll be out|'ll email you|'ll look|'ll never|'re busy it
    3:'re happy with|'re loyal|'s been|'s nonsense|'s not a|'s safety|'s your|'ve done for|'ve got ?|, #
    3:, @ 就|, @ 见|, 人家|, 他们|, 优|, 优惠|, 做|, 到底|, 叫|, 咱|, 哪|, 怎|, 怎么
    3:, 您来|, 我会|, 我都|, 明|, 来|, 没有|, 现在|, 行|, 见|, 费|, 难怪|, 黄|, 黄花
    3:? you|@ , 二|@ on|@ or the|@ or you|@ this|@ which one|@ will|@ will you|@ 之|@ 之前|@ 必
    3:@ 必须|@ 截|@ 截止|@ 是|@ 这|^ @ and|^ @ at|^ after all|^ do i|^ don't come|^ don't take
    3:^ don't you|^ i 'll|^ i was|^ if|^ if something|^ it 's|^ my manager|^ no|^ one|^ only a|^ prices
    3:^ with all|^ you 'll|^ you asked|^ you could|^ you make|^ you must|^ your old|^ 上一|^ 不可|^ 从
    3:^ 出|^ 出了|^ 您一|^ 您自|^ 您躲|^ 您都|^ 我|^ 我天|^ 我好|^ 我都|^ 方案|^ 时
    3:^ 机|^ 机会|^ 现|^ 现在|^ 真要|^ 见|^ 让|^ 这是|a job|a letter|a lot of|a quote|a shame
    3:about it @|about the|all i|all that|am|an excuse|an hour ?|an option|and another|and now you|and see
    3:and tell|and tell me|and we both|and you 'd|and you won't|anyone would|are laughing|are laughing at
    3:are you coming|are you going|as a yes|as good|asked you|bad @|be gone|be good|be out|be that busy
    3:be the one|be there @|be there at|be there on|because|behind the|behind your|behind your secretary
    3:being so|better than|bigger than|both|both know it|busy it|busy it 's|but you 'll|but you 're|by
    3:can find|can pay|can't spare me|care about your|cared|cared about|cared about your|change ?|changed
    3:charge|coffee|competitors are laughing|could do|could lose|counting|crying|customer|customers are
    3:decide by|decision|do and|doesn't|don't know|don't sign|done for|done for you|ends|everyone else
    3:expensive|eye|fifteen minutes|foolish|for an|four times|from this|get that|glad|goes wrong|going back
    3:going back on|got ?|got it|got nothing|got something|hands|hang|happy with them|have one
    3:have your name|have yourself|have yourself to|heard|help|help you|hour ?|how long|how many more|hurt
    3:i 'll have|i am|i can't|i give|i was|idea|if you cared|if you had|if you won't|important|in @ or
    3:in a year|in an|in and|insurance|interested in|is gone|is in|is the best|it 's just|it 's never|it @
    3:it @ or|it again|it costs|it go|it going|it going to|it in writing|it on|it till|it twice|just sign
    3:just the|kids to|know you|leaflet|let your|listening|live with|lose my|lot of|lowest|many more|mark
    3:me on @|me the|me this one|me your|meeting|meeting ?|minutes it|months|morning|much|my director
    3:name on|nearly|need an|need an answer|need it|ninety|no reason to|nobody else|not @|not at|odd|of
    3:of business|of the door|of you|off the table|old|on it|on your street|one on your|only have yourself
    3:option|our prices|out of business|outside your|over|owe me|pay what|people 's|people who|place ?
    3:places|places left|play|policy|price goes|problem ?|proposal|put|put me through|real|regret it
    3:run out|safety|savings|say yes and|says they|says they 're|see|see one|see you|she|should be
    3:signed by|slots|small|so what 's|someone else|something|sooner|sort of|staff|stand in|stay with
    3:stay with them|still|straight|street has|stuck|talking to|tell your|telling|that 's nonsense|that a
    3:that one|the best|the class|the decision|the lowest|the moment|the month|the only|the others
    3:the plans|the price goes|the rate|the reason|the shop|then it 's|there 's|there ?|there @|there at
    3:there at @|they 'll|they 're busy|they go|this and|this isn't|this price is|this time|thought you
    3:thought you were|three days|throw it|time for|time i 've|time so|to come|to do|to find|to leave
    3:to say|to sign @|to take to|to think about|to three|to turn|to you you|to your wife|told my|two left
    3:two other|understand you 're|unless|unless you|up all|up on|up with|waiting for ?|walk|wasting my
    3:watch|way to|we can|weeks|what ?|what an|what are|what are you|what day|what i|what it costs|when can
    3:when your|why are|why would|with ?|with people 's|with us|without a|without your
    3:without your signature|word i|work with|wrong about|wrong about that|wrong with it|you 're|you 're a
    3:you 're loyal|you can pay|you can't be|you can't spare|you cared|you cared about|you coming|you drive
    3:you going|you going to|you got the|you haven't got|you if|you must|you need|you obviously|you owe me
    3:you said you|you still|you waiting|you will|your gate|your name|your neighbour|your own
    3:your signature|your street|your street has|一个 .|一个不|一件|一天的|一套 .|一遍 .
    3:三万|三个礼|三千|三遍|上一个|上门 .|下单|不买就|不了|不可能|不大|不得
    3:不是理|不是这|不来 ,|不看 ,|不见我|不讲|不贵|不贵 .|业务员|个|个头|个电话
    3:个礼|个礼拜|个能|个能做|为止 .|么可|么多|么多 ,|么对|么样 ,|么着 ?|么磨
    3:也没办|书|买就|了 , 到|了事 ,|了会|了半|了半年|了吧 ,|了我|了才|了新
    3:事 , 您|事不能|事会|于吗|于吗 ?|亲自|人了|人了 .|什么可|们总|们有|价 ,
    3:价格|会|会 .|会后|位置|低|住您|作废|作废 .|你们总|例|保险|信 .|信我|俩|倍 .
    3:候见|借口 .|做|做事|做生|做生意|做的|像您|像您这|儿 .|光了|免|公司在
    3:公室 ,|养|再不|再想|再找|再给您|再说不|再问一|凉了 .|出|别人了|别怪
    3:别怪我|别找|到哪儿|到底想|办 ,|办事|加 ,|务员|十二|十块|半|半个钟|单我
    3:卖光了|去 .|变|变了|口|句实|句实话|叫个|叫个能|可您这|可能 ,|司在|吃|吃亏
    3:同行都|后悔|吗 , 还|听完|听都|听都不|呀 ,|员工 ,|唧唧|器坏|器坏了|四 ,
    3:在哪|在哪儿|在用的|在那儿|复|大家都|大男|大男人|大老|天的|天给|太极
    3:头上|套 .|好 , 不|好交|好意|好意思|如何|姐 ,|嫌贵 ,|嫌钱|子 .|子里|孩|它 ,
    3:实话|室 ,|家就|对我|小店|就一|就作|就作废|就天|就天天|就差|就当|就接
    3:就接着|就是多|就没了|就要|工 ,|己掂|己掂量|常的|年您|底想|废 .|度 ,|弟|张
    3:张 .|当您|当挡|当挡箭|往|得了 .|得好|忍|快|怎么|怎么着|怪|怪做|怪做不
    3:怪我没|总|总得给|您 , #|您一分|您一天|您不给|您不见|您了|您亲|您会
    3:您再不|您压|您压根|您好好|您干|您当|您心里|您忍|您忍心|您怎|您怎么|您总
    3:您打 ,|您是不|您是想|您最后|您父|您父亲|您行|您要真|您说一|您躲|您还在
    3:您这么|您这种|您领|您领导|想好|想怎|想怎么|想清|想清楚|想要|懂这|我 #
    3:我 ,|我也没|我亲|我亲自|我们有|我劝|我劝您|我办|我天|我天天|我好心
    3:我就天|我怎|我怎么|我才|我打太|我把话|我是|我替|我替您|我见|我都替|户 .
    3:才肯|打发|打发我|打听|打太|打太极|托|扣|把我|把话|报|报上|报上去|报了
    3:报告|抽不|抽不出|拖一|拿不|挡|挡箭|挡箭牌|换一|换了 .|掉 .|掉了|排队
    3:接不接|政|故|数我|整|整天|断的|方案我|早就|时候您|时候见|时间 ,|时间 .
    3:是不来|是借|是借口|是嫌钱|是您的|是想|是没|是理|是理由|是看您|是知
    3:是知道|是骗|月 ?|有 ,|有了 .|有您的|有意|期 ,|机会 ,|来|来听 .|来就是|来得
    3:来没|来没人|板 ,|极|格|格 ,|案我|次不|止 .|正常的|每天|求您了|求我|没了 .
    3:没办|没听见|没工|没工夫|没有了|没见|没见过|没问|法 .|消 .|涨|点您|烧|父亲
    3:爹|特|玩笑|现在用|生|用手|用的那|用翻|甩|电话 .|留不住|疼|疼孩|疼孩子|白
    3:的也|的也是|的人 ,|的价|的老|的那|盯|直接|看不出|真要|眼|着 ?|码的|确认 ,
    3:磨唧|磨唧唧|磨磨|磨磨唧|磨蹭|空 ?|等了|等人|签 .|签了 .|箭|箭牌|箭牌 .
    3:系统自|约的|约的话|给别|给别人|给您打|给您最|统自|续约|缩|置|考|耐|胆
    3:能 ,|自己掂|至|至于|至于吗|舍|舍不|舍不得|花菜|花菜都|菜|菜都|菜都凉
    3:董事会|虑的|行都|行都在|表我都|西|要 ,|要出|要是真|要是知|要真|要等
    3:见我 ,|诉您 ,|词 .|话 , 我|话了 ,|话最|话能|话都|该换|说一句|说得不|说没
    3:说没钱|说的|说的那|说话 ,|贵 , 您|贵 .|贵了|费我|费用|走人|跟您说|跟我打
    3:蹭|车吗|车吗 ?|转 .|过 ,|还想|还跟|还跟我|这一件|这三|这么磨|这儿 ,|这次
    3:这次不|这点钱|连听|连听都|迟|选 .|那是您|都不听|都做|都做不|都得|都替
    3:都替您|金|钟|钟头 .|钱是|闭|问了您|间 ,|间 .|间不|队呢|队呢 ,|难处|难怪做
    3:面算|骗子|黄花|黄花菜
    2:# 不|# 再|# 再打|'d come|'d think about|'ll come|'ll keep|'ll make|'ll make sure|'ll ring
    2:'ll speak|'ll thank|'m not hanging|'re coming|'re free|'re just scared|'s dear|'s never|'s too much
    2:'s wrong with|'ve heard|'ve said|, # 您|, @ 必|, @ 来|, @ 过|, 一|, 一分|, 一天|, 三
    2:, 不给|, 也得|, 二|, 信|, 公|, 公司|, 到时|, 办|, 十分|, 可再|, 合|, 名|, 哪一
    2:, 就 @|, 总|, 您 @|, 您不|, 您得|, 您快|, 您怎|, 您是|, 您现|, 您算|, 您让
    2:, 您说|, 您那|, 想|, 成不|, 数|, 活|, 生|, 生意|, 给|, 街|, 街坊|, 要|, 要么
    2:, 谁敢|, 跟|, 过了|, 这不|, 这回|, 这套|?|@ , 不|@ , 别|@ , 来|@ , 要|@ , 这
    2:@ and not|@ how|@ i 'm|@ take|@ the|@ which|@ with|@ 不来|@ 就没|@ 来 ?|@ 来还|@ 签|@ 见
    2:@ 过来|^ @ 's|^ @ 就|^ after|^ by the|^ everyone else|^ everyone on|^ five|^ frankly|^ how would
    2:^ i 'd|^ i won't|^ if i|^ let|^ let 's|^ my boss|^ my director|^ no wonder|^ no you|^ once it
    2:^ somebody|^ sure it|^ we 'll|^ why are|^ you promised|^ your own|^ your team|^ 不感|^ 不来
    2:^ 你们|^ 再|^ 别跟|^ 同样|^ 同行|^ 咱|^ 多|^ 天天|^ 就这|^ 工|^ 干|^ 您以|^ 您别
    2:^ 您心|^ 您没|^ 您爱|^ 您被|^ 您要|^ 您那|^ 我再|^ 我理|^ 我跑|^ 方|^ 明年
    2:^ 是 ,|^ 有什|^ 离|^ 等您|^ 行 ,|^ 表我|^ 要么|^ 规|^ 过|^ 过了|^ 这种|^ 那您
    2:^ 那我|a chance|a few|a queue behind|a straight answer|a year|about|across|admit|admit it|after all
    2:all right ?|all you have|already|always|an hour|and give|and i 've|and two|anything with|are down
    2:as a|ashamed|away ?|back at|back on|back out now|bath|be a fool|be ashamed|be mad|be that
    2:behind you so|best|bills|book|bother|budget|but i 'm|by @ it|call from|can hear you|can make|can only
    2:can see that|can you say|can't argue|can't argue with|can't back|can't back out|can't put
    2:can't seriously|cancel|cancelled|care|checked|come @|come in @|come round|competitor|confirm|dare
    2:daughter|deadline|deposit|do as|do it|do you need|doesn't want|don't care|don't care about|don't get
    2:don't think you|don't you dare|down before|down nobody|drive|email you|email you the|everyone on
    2:everyone on the|everyone on your|fall|fall behind|fine with|firms like|five minutes|for not
    2:for the right|for what|for you @|forever|from here|get you this|give it|giving you|going to pretend
    2:halfway|hanging up until|has it|has signed|have a|have you got|hear a|hear me|hear you but|held
    2:held that|help me|help me out|hiding|holding it|hours to|how would|how would you|hurry|i 'd think
    2:i 'll find|i 'll keep|i 'll ring|i 'll speak|i can only|i find|i look|i realise you|i sent|i sent you
    2:if you don't|if you like|in by|in by @|in writing|interested|is not|is not an|is that|is what|it 's
    2:it 's dear|it 's off|it 's only|it down|it for you|it properly|it takes|it would|itself
    2:just don't want|just scared|just scared of|just this|keep your|kettle|kettle on|kids|kind|kind of
    2:know a|know a good|know what you|later or|leave|let down before|like a|line|look i|lying|made|make a
    2:matter|me @|me a time|me an|me an answer|me later|me off|me through|me you can't|minutes on
    2:minutes on @|money or|more about|neighbour|next one|nice|no to this|no you|no you 're|not hanging
    2:not hanging up|not letting|not taking no|now or a|now you|of my time|of thing|of what|of you i|one ?
    2:one bad|one more|one who|one word|only one|only two|or|or @ ?|or a|or what|otherwise|out ?|owe
    2:owe me an|pass on|pension|people like|people like you|person to|plans|position|price again
    2:price goes up|price is|promised|put in|put me|put the kettle|queue behind|queue behind you|rather
    2:read what|right person|ring you ?|same all|say ?|say and|say and you|send it again|sent you
    2:sheet read|sheet read it|shop ?|shop on|sign @ or|sit|slow|so you can't|someone in|someone in your
    2:someone there|sort of thing|speaking to|spots|stand|stayed|stop hiding|straight answer
    2:street has signed|suppliers|supplies|sure it|sure it 's|surprise|taking no|taking no for|team is
    2:that 's wrong|that you won't|the back|the branch|the busy|the data|the deposit|the hour|the kettle
    2:the kettle on|the last|the list|the next one|the offer|the right person|the roof|the same all
    2:the shop ?|the showroom|the thing|the way you|the work|them but|then i|then it|they see|think of the
    2:this ?|this is|this is a|this is the|this price again|three|time we|time you|to be blind|to buy
    2:to do is|to get you|to hear|to keep|to pretend|to regret|to see it|to stop|to talk to|to your
    2:too early|too much|treat|twice|twice before|two hours to|up until you|viewing|wages|wait ?|want a|was
    2:way|way you|we had|week and|what 's best|whatever you|when i|which one|why would you|with|with all
    2:with that|with this|won't come|won't come round|won't take|words you|would make|would you turn
    2:yes and|yes it 's|yes you|you 'll never|you 're coming|you 're free|you 've said|you all|you being
    2:you but|you can find|you can see|you can't back|you can't put|you can't seriously|you dare
    2:you know that|you never|you promised|you see|you see me|you sign|you sleep|you think|you turn down
    2:you when|you with|you won't|you you|your daughter|your hands|your office|your old|your size|一 ,
    2:一下 ,|一个大|一个小|一个钟|一单|一句 ,|一句您|一回|一回 .|一声 ,|一天 ,
    2:一天三|一天都|一放|一条|一条不|一次|一看|一眼 ?|七八|七八个|上 .|上吧 ?
    2:上就|下 ?|下您|下来 ?|不 ,|不下|不了主|不交|不住|不信 ,|不做 ,|不去|不去 .
    2:不及 .|不对 ?|不就|不拢|不挂 .|不等|不签也|不算 ,|不管|不行|不行 ?|不要 .
    2:不见 ,|不觉|不觉得|不走 .|不过十|不配|业务|东西|两个字|两台|两台 ,|个 ,
    2:个 .|个借|个借口|个准话|个大|个大男|个字 .|个总|个村|个答|个答复|么事
    2:么好的|么这|之前不|也不能|也别|也太大|也就|也累|也行|也行 ,|也该|了 , 以
    2:了 , 没|了一|了主|了十|了十年|了您|了是|了这个|事|事的人|于|亏的|亏的是
    2:交了|产|人愿|人的|人的 .|人的了|什|什么|什么事|他们|以后再|以后别|以后我
    2:们不会|们现|们这种|件 ,|任|会一|伺|伺候|但您|位子|住在|作 .|你们这|信
    2:信用|候|候来|借口 ,|做 ,|做不了|停在|全市|八个|关门 .|兴|再挂|再这|准信 ,
    2:准话|准话 .|出一|出来|分钟就|划算 .|初一|别人的|别来|别来找|别跟|别跟我
    2:别这|别这么|别逼|别问|到|到您这|前 ,|前您|前途|剩一|劝|办法 .|务|务 ?|动手
    2:动手 ,|半天|半天 ,|半小|半小时|半年|卖|去找|去找您|参|及 .|口 ,|口 ?|句 ,
    2:句您|句话的|可再|可说|司|叽|叽 .|合 .|合作 .|合同我|同我|同样|名额给
    2:后一天|后别|后面还|听 ,|听见|呀|告诉您|哪一条|哪年|哭都|哭都来|商量|回事
    2:在 ,|在楼|在楼下|在看|在那|场 ,|场 , 您|坊|坐着|坑过|块 ,|填一|填好|处|外 .
    2:多 .|多一|大 ,|大 .|大的|大老远|天三|天天打|天打|太大|太大了|夫|头 , 我
    2:头紧|套|套了|套了 ,|套房|好|好 , 我|好歹|好的|好看|嫌|子 , @|子 , 谁|子住
    2:子在|字报|孩子在|安全|完 ,|定|客户|家都|家都省|家里|对 ?|对不对|对我们
    2:小 ,|小时|小的|小钱|就在楼|就多|就是别|就签了|就算|就转|居|工夫|工的
    2:己想|市场|帮|库|库里|应 ,|应 , 我|应了|店 .|度|度 , 难|延|开什|开什么|开店
    2:当爹|当爹的|往哪|往哪儿|得他|得出来|得去|得慌|得我|得起吗|心疼|心里没
    2:必须给|忙 , 但|忙不是|忙的|怎么就|怎么说|怎么这|怨|怨我|怨我 .|息|您一家
    2:您三|您上次|您不愿|您不懂|您不觉|您做主|您先生|您再|您别这|您只|您名
    2:您名字|您哭|您在家|您填|您好歹|您害|您对|您少|您就当|您就这|您得|您快
    2:您总得|您手|您手里|您是嫌|您有什|您有顾|您看着|您能|您要是|您见|您让
    2:您讲 ,|您说|您说 .|您赶紧|您这人|您这态|您这是|您那套|意做|意跟|愿
    2:愿意跟|慌|懂 , 可|懂 ?|我 # 再|我 , 名|我不会|我为|我再给|我去|我听得|我头
    2:我好|我就当|我就没|我打|我理|我理解|我的 .|我记住|我话|我跑|我跑了
    2:我都给|手头紧|手里|打的|找我 .|找的|把话说|报一|报一下|报给|担得|担得起
    2:拢|拦|挂 ,|挂 , @|挨|接 , 还|接不|接受|接找|接着|提醒|操心 .|效 .|方案
    2:时候来|时间是|是 @ 来|是不是|是全|是别|是别人|是听|是听不|是多|是太|是怕
    2:是我 .|是最|是最后|晚一|最|最难|有 ?|有不|有多|有空 ,|有老|有顾|有顾虑
    2:服务 ?|条不|条街|来 , 不|来 , 成|来 , 行|来不来|来我|来签|杯|欠我|次|次就
    2:歹|比一|比一回|比您|没了 ,|没办法|没时|没时间|没有 ,|没有 ?|没这|没预
    2:没预算|消|涨价|熬|父|爹的|牌 .|物|犹|犹豫|现在不|理解 ,|理解您|生意做
    2:电话 ?|电话都|男人 ,|留不|白 , 您|白的|白等|白等了|百个电|的 , 怎|的 ?|的事
    2:的事 ,|的前|的前途|的完|的完全|的客户|的就是|的生|的生意|的话 ,|的钱 .
    2:直接找|省事|省事 .|看 , 这|看不|看不明|看了 .|看您就|看着办|眼 ?|眼睛|着不
    2:着办|着呢 ,|着急|着打|着打 ,|睛|知道了|确认|碗|磨叽|磨叽 .|礼拜|秘|秘书
    2:空 ,|等 ,|等着 ,|答应了|签也|签了|签了 ,|签字我|累 ,|级|结果|给您报|绝不|罪
    2:老远|老远跑|考虑到|耽|耽误|聊 .|能给|自己想|虑到|行|行 , 那|行吧|行吧 ?
    2:街坊|被坑|被坑过|装 ,|装 .|要还|要还是|见 , 我|见我 .|见过|解 ,|解决|解您
    2:言 ,|记住|论|诉您|词|试过|话 , 不|话 ?|说 , 别|说不 ,|说个|说完 .|说来
    2:说白了|说的完|说话|说贵|请您|谁不忙|谁呢|谁敢|谁都有|谈不拢|豫|财|账单
    2:贵|贵 ,|起吗|起吗 ?|跟我们|躲不|躲不过|躲得|躲着|过不|过十|过十五|过得
    2:过得去|过我|还来|这一单|这不|这不是|这两个|这么做|这么好|这人|这份|这单
    2:这套房|这就是|这态|这态度|这种|进去 .|远|远跑|连这|退不|选一|选我|透|途
    2:遍 ?|道 , 您|道了|那么|那儿 ,|那套|那您 #|那我只|邻|邻居|都不给|都听|都好
    2:都定|都是|都来|都来不|都省|都知|都知道|都舍|都舍不|都要|都这|里只|里没
    2:钟就|钟就能|钟都没|钱没|间是|障|难怪|零|面呢|面子|面还|须给|须给我|预算
    2:额给|额给别|风险|马|骂的|骗谁|骗谁呢|鸽|鸽子
    1:# and|# 没|'d be|'d meet|'d put|'d put your|'ll be sorry|'ll be the|'ll email|'ll leave a
    1:'ll see you|'ll tell|'ll wait|'m not asking|'re down|'re in|'re loyal to|'re that|'re the only
    1:'re worried about|'s a good|'s best|'s for|'s my|'s off the|'ve been|'ve been let|'ve booked
    1:'ve moved|,|, @ 您|, 一句|, 下|, 不来|, 买|, 再|, 别|, 别拿|, 十|, 可谁|, 合同|, 多
    1:, 头一|, 好不|, 就不|, 就差|, 就是|, 心|, 心里|, 您会|, 您开|, 您心|, 您拿
    1:, 您有|, 您等|, 您签|, 您要|, 您连|, 我只|, 我就|, 我懂|, 我拿|, 我早|, 我没
    1:, 我直|, 我说|, 时|, 是不|, 最|, 最后|, 现|, 等|, 给您|, 自|, 自己|, 谁|, 跟您
    1:, 这点|, 选|, 错过|? @ or|? i|? 不|? 那|@ , 给|@ , 选|@ @ 您|@ after|@ and don't|@ you 've
    1:@ 您|@ 我过|@ 打|@ 来|@ 要是|@ 让|@ 过|^ @|^ @ 我|^ and what|^ by|^ fair enough|^ hang
    1:^ hang up|^ i 'm|^ i know|^ i put|^ just say|^ leave|^ leave it|^ name|^ not a|^ of|^ of course
    1:^ say no|^ that|^ the bank|^ there are|^ think of|^ three|^ what|^ what sort|^ why do|^ you 've|^ 优
    1:^ 光说|^ 同|^ 名|^ 名字|^ 名额|^ 员|^ 员工|^ 哪|^ 回|^ 回头|^ 已|^ 已经|^ 开春
    1:^ 您再|^ 您多|^ 您太|^ 您对|^ 您已|^ 您跟|^ 想|^ 我只|^ 我可|^ 我大|^ 我话
    1:^ 我还|^ 我领|^ 房|^ 是|^ 白送|^ 表|^ 说|^ 说白|^ 货|^ 贵是|^ 跟您|^ 这么|^ 这价
    1:^ 连|^ 隔壁|a|a big|a hearing|a new|a nuisance|a proper|a third|about it ?|agree|all @
    1:already filled|am i|and bring|and i|and i can|and if it|and not|and you 'll|answer|answer @
    1:answer i 'll|ask your|bad|be happy|be in your|be sorry|be sorry when|be there|be this|been let
    1:been let down|before i|being so difficult|believe|benefit|best for|bit of|blame|boiler|boss will
    1:business by|but i 'll|call ?|can come|can do|can you come|can't afford|can't afford it|can't keep
    1:carry on|clearly|closing|come @ or|cost you|course it|course it 's|diary|didn't ?|do|don't have
    1:don't let|don't take it|down so|down that|down the|else do|else is|everybody 's|everyone i|exactly
    1:few|fifteen|filled|filled in|filled in the|find a|fine|finished|firms|for ?|for good|for the|for this
    1:for you|for you so|four|freeze|get that you|get you|give me a|give your|go until|goes with|gone the
    1:grab|had a bad|half an|half an hour|hang up on|happens to|hardly|has|hasn't|have|have my|have said
    1:haven't even|hear that|heart|hour to|how|how much longer|hundred|i 'll email|i 'll see|i 'll tell
    1:i 'll wait|i 've booked|i can do|i don't|i don't have|i haven't|i need your|if that|if the|if you 'd
    1:in spring|in ten minutes|is|is gone the|is off|is on the|isn't a|it|it 's a|it 's for|it 's my
    1:it 's your|it and|it later|it or somebody|it out of|it to your|job|just say|let 's not|let down
    1:let them|let you|let you go|like everyone else|like this|lobby|looks|lot|lot of money|loyal to|mad
    1:make it|make time|making excuses|me #|me in @|me when|much longer|myself|need|neighbours|never get
    1:never see|next door|no excuse|no it|no now|no wonder|not asking|not for you|not to|nothing|now i 'll
    1:nuisance|of course it|of you ?|off the|offer is|office and|okay ?|on the other|one|one @|one @ or
    1:one in|one on|ones|or do|or later|or no ?|or nothing|or somebody|over there|parent|paying|phone call
    1:pick|pick up the|places are|plain|proper|put this|rate is|read it|realise you|refused to|reply
    1:ringing|said|say no now|secretary|see a|see you 've|see you @|sit on your|sleep|slow to|so difficult
    1:so shall|so shall i|so when are|some|sorry when|spare me|squeeze|squeeze me|squeeze me in|still make
    1:still make time|switch ?|talking|ten minutes for|that 's just|that 's no|the call|the door|the fee
    1:the last one|the money|the problem|the quote|the time|the time you|the times|the whole|there and
    1:there first|these things|this one|this the|this up|this you|thousand|tight|times and|to ask your
    1:to get|to pay|to pick|to pick up|to ring you|to that|tried it|true|trust me|twice for|until @
    1:until you give|up i|up your mind|value|waits|want to be|wasting my time|we 've never|we did|weather
    1:what 's your|what sort|what sort of|when it|when you|where|whether you|while you|who 'll|who has
    1:who will|why do|why do you|why i|why you|winter|with people|with them|with what|with what you|without
    1:without this|wonder|worried about|you 'd be|you 'd rather|you 're that|you and i|you can't afford
    1:you can't see|you care|you haven't even|you in for|you might|you off the|you refused to|you say
    1:you say so|you turn|you want|your excuse|your house|your neighbours|your secretary|your team
    1:your word|一个好|一个电|一半|一口|一句|一句都|一台|一天|一户|一百|一百个
    1:三回了|三家|上一|上了 ,|上别|上去|上心|上有|上说|下 ,|下不来|下来|不上 ,
    1:不为自|不了 ?|不会|不住 .|不准|不动|不动 ,|不可|不在|不好 ?|不定 ,|不忙 ?
    1:不想被|不想见|不感|不感兴|不成 ?|不来台|不来您|不来我|不点|不着 ,|不算
    1:不肯|不肯给|不装|不讲 .|不起|不需|不需要|个人|个位|个位子|个十|个名
    1:个名额|个大老|个小|个小时|个电|个结|个结果|为止|为自|为自己|主都做|么 @
    1:么做的|么大|么干|么年|么着|么这么|了 , 还|了不|了几个|了别|了半天|了可
    1:了吧 ?|了我们|了的|了的 ,|了还|事不|事就|事打|事的|事都得|二十四|亏大
    1:亏大了|五分|五分钟|交了 ,|交代 ,|人 ,|人 , 您|人 .|人反|人就|人怎|人怎么
    1:人等|人等着|人给|什么年|他说|代 ,|们 ,|们公|们公司|们的|价 ?|价了|会在
    1:会给|住 .|使|供应|供应商|信您|候您|候有|借口了|值多|值多少|傻子才|先别
    1:先生|免费|免费的|公司 ,|公司的|再推|准信|凉|凉了|几个月|几拨|凭|出来 ,
    1:别人|别拿|别浪|别浪费|别给|别给我|别让我|到您见|剩三|剩两|力都|力都没
    1:劝您|办 , 您|办 ?|办法|动 ,|十个|十分|十分钟|十四|十四小|十年|去了|去了 ,
    1:及|发 ,|发我|发我 ,|发我 .|取消 ,|取消了|受|口 , 您|口说|句都|只剩|可不
    1:可别|可等|可谁|可谁不|司 ,|司的|吃过亏|名字都|名额的|后头|后悔 .|后您
    1:后我|后期|后面 .|吗 ?|吧 ,|听得耳|听清楚|咖|咖啡|咱|哄|哪家|商|啡|喝|嘛 .
    1:四|四小|四小时|回您|回比|回话 ,|在不|在您 .|在用|在线|在线上|在说|在走
    1:在这儿|在这家|场|场 .|堂|壁老|声 ,|处我|外|多|多少 .|多少人|多没|大了 .
    1:大家|头就|头才|头谈|好 , 就|好了 ,|好的 ,|好说话|如|子 ,|子 , 就|子也|子才
    1:子才不|字|字签|字签了|字都|孩子 ,|完了 ,|定不下|定不了|实 .|家人|家是
    1:家老|家那|家都是|对 , 我|对您|对面|小 .|小区|小时 ,|小时 .|少 .|少人|就不挂
    1:就不是|就两|就亏|就到此|就剩两|就叫|就定了|就差您|就开|就当您|就您一
    1:就是不|就是在|就没这|就答|就给|就给别|就这|就这样|工都|差|差您|己 ,|干什
    1:干什么|平|年 ?|年了 ,|年纪|应|应商|应我|开个|开春|开的|开这|弃|弯|当我
    1:当时|往外|得听|得懂|得稳|得耳|得耳朵|得见|必须定|忙 , 可|忙不|忙我
    1:忙我理|念|总监|息 ,|悔 .|您 @ 要|您一次|您不为|您不信|您不答|您不签
    1:您不能|您事|您事多|您以|您先别|您刚才|您合|您家里|您对我|您就不|您开什
    1:您心|您忙我|您念|您手头|您打电|您报|您抽|您拍|您排|您放|您是怕|您机
    1:您留|您的客|您的难|您眼|您磨|您老|您被|您让我|您说不|您说的|您跟我
    1:您还不|您还是|您这就|您这想|您面|您面子|情 ,|惠就作|想 , 也|想好了|想被
    1:感兴|感兴趣|感情|懂|成|成 ?|成不成|成什|成什么|成我|我 , 您|我 .|我 ?|我下
    1:我下不|我个准|我们 ,|我们一|我们的|我会|我发|我大|我太|我就在|我就把
    1:我就给|我已|我已经|我当场|我把名|我早|我清|我清楚|我白|我看|我能理
    1:我跟您|我这边|我都|我领导|手头|才不要|才肯点|打 .|打电|打电话|找不着
    1:找他|找你|找你们|找借|找借口|找我们|承认|把|把单|把名|把字|把字签|折
    1:拜 ,|拿 .|拿这|拿这个|掉|接 ,|接找他|推 .|提醒您|撤|操心|放 ,|放下|敢说|数 ?
    1:旁|旁边|日子|旧 ,|时|时 ,|时 .|时候有|时间当|明白 ,|明白 .|是不想|是不要
    1:是什|是什么|是大|是头|是怎|是怎么|是拿|是有点|是装|是贵 ,|是需|月|有了
    1:有人等|有人给|有哪|有小|有病|有这个|本不在|本不懂|本没|朵都|来 , @
    1:来 , 只|来 , 好|来 , 我|来 , 这|来也|来台|来听|来我就|来是您|来比|松口|柜
    1:柜台|根本没|楚|楚再|正常|步 ?|殊|殊 .|气了 ,|没分|没意思|没有 .|没空
    1:没这个|涂|消 ,|消了|消息|消息 ,|涨 ,|清楚|清楚再|满意 ,|火 .|炉|点主|点主都
    1:点小|点钱|爱|特殊|特殊 .|现在说|现在走|现在这|理|用的 .|留的|白 ,|白 .
    1:白送|百个|的 , 一|的不是|的了|的人 .|的人都|的同|的客|的是|的来 .|的理
    1:的理由|的空|的话|的钱|的钱 ,|的门|的问题|的难|的难处|监|盖|看 , 一|看不上
    1:看他|看着|眼就|着呢|着来|砸|礼拜 ,|种|种小|第三|等到|答应 .|答应我|签 ?
    1:签的|算了|算话|管 .|糊涂|紧|累|红|线上|经理|经理 .|结果 .|给 ,|给个|给孩
    1:给孩子|给您一|给您排|给您留|给我一|续|罚|老人|耳朵都|肯点|肯点头|肯给
    1:胸|能再|能理|能理解|能说|脚|自己 ,|茧了|茧了 .|虎|虑 .|行 , 您|装|装了 ,
    1:要 , 我|要么 @|见 , 不|觉得有|解您要|言|认 ,|让他|让师|让师傅|让我下|讲 ,
    1:讲 .|诉|诚意|诚意 ,|话 , 那|话不|话不算|话吗|误|说|说不需|说好|说您|说白
    1:说话不|谁家|谈 ,|谈不|负|账 ?|贪|贵 , 可|费|费 .|费的|费的 .|赔|走 , 您|走 .
    1:走 ?|走了|走了 ,|走了 .|起 ,|起茧|起茧了|足 .|跑了|车 .|过了 @|过亏|过没
    1:还是听|这一行|这两|这么|这么干|这事不|这几|这家|这想|这想法|这点主
    1:这话我|这里|连五|连五分|连看|连看都|连这点|送的|道 ,|道 , 我|道您手|那家
    1:部|都不会|都不要|都凉|都凉了|都抽|都抽不|都用|都用得|都考|都考虑|醒
    1:醒您|醒您 .|里 ?|里头的|里就|钟 , 我|钟头才|钟都抽|钱 , 您|铁|锅炉|错过了
    1:错过这|门 .|问一|问题 .|问题您|间 , 我|间当|隔壁老|难 ,|难处我|需要|需要 ,
    1:露|面 ,|顶|须定|预算 ,|题 .|题您|风|骂|验
    -1:# 's|# , @|# .|# better|# better for|# like|# or two|# so|# that|# would you|# you|# you want|# 到
    -1:# 到期|# 在 ?|# 好|# 您在|# 您有|# 我|# 截|# 截止|# 要|# 还|'d be angry|'d be mad
    -1:'d be wary|'d count|'d count every|'d have the|'d have to|'d hear|'d never|'d only|'d rather
    -1:'d rather see|'d say|'d sooner|'d sooner have|'d stay|'d take|'d use|'d use it|'d want your
    -1:'ll ask the|'ll be at|'ll be in|'ll be there|'ll check|'ll correct|'ll cross|'ll forward|'ll get
    -1:'ll get a|'ll get the|'ll give you|'ll go|'ll have|'ll hold|'ll know|'ll leave it|'ll leave you
    -1:'ll mail|'ll not|'ll not argue|'ll note|'ll note it|'ll pop|'ll post|'ll post you|'ll put the
    -1:'ll put together|'ll ring @|'ll run|'ll send|'ll send a|'ll send you|'ll share|'ll shoot
    -1:'ll shoot you|'ll sort|'ll try|'ll try you|'ll whatsapp|'ll whatsapp you|'ll write it|'m a|'m buying
    -1:'m free|'m gone|'m gone @|'m in your|'m sorry it|'m sorry to|'re a|'re ahead|'re ahead of|'re booked
    -1:'re guarding|'re guarding a|'re halfway|'re halfway there|'re happy|'re kept|'re kept or|'re off the
    -1:'re right that|'re satisfied|'re wary|'s a|'s a long|'s a nuisance|'s back|'s cancelled|'s changed
    -1:'s crossed|'s crossed out|'s decided|'s decided above|'s easier|'s enough|'s find|'s going|'s good
    -1:'s have|'s how|'s how it|'s in the|'s left|'s like|'s more|'s more than|'s no deadline|'s not for
    -1:'s noted|'s on|'s on its|'s only|'s only fair|'s only right|'s our|'s pile|'s pile is|'s right
    -1:'s spent|'s start|'s still|'s ten|'s the two|'s time|'s time to|'s to|'s to weigh|'s twenty
    -1:'s twenty minutes|'s two|'s why i|'s work|'s worth it|'s wrong it|'s your wage|'ve called|'ve got a
    -1:'ve got you|'ve had other|'ve looked|'ve lost|'ve noted|'ve reason|'ve reason to|'ve rules
    -1:'ve rules to|'ve seen|'ve taken care|'ve told me|, # 还|, @ 也|, @ 再|, @ 或|, @ 找|, 一年
    -1:, 一次|, 一看|, 三样|, 不合|, 不急|, 不想|, 不成|, 不提|, 不着|, 不说|, 不谈
    -1:, 东|, 东西|, 两|, 两个|, 也不|, 交|, 人也|, 今|, 今年|, 从|, 会|, 会议|, 但扛
    -1:, 使|, 俺|, 做买|, 做什|, 先紧|, 再加|, 准|, 刚|, 刚才|, 别问|, 后头|, 听着|, 周
    -1:, 哪家|, 哪顾|, 回|, 回头|, 地|, 她|, 对吗|, 对的|, 小|, 就在|, 就当|, 工|, 已
    -1:, 已经|, 平|, 怕|, 总机|, 您 #|, 您下|, 您先|, 您再|, 您发|, 您定|, 您家|, 您对
    -1:, 您当|, 您手|, 您把|, 您报|, 您指|, 您挑|, 您早|, 您比|, 您看|, 您跟|, 我们
    -1:, 我佩|, 我先|, 我到|, 我尊|, 我想|, 我打|, 我把|, 我来|, 我现|, 我理|, 我记
    -1:, 我请|, 我还|, 报|, 拖一|, 招|, 挑个|, 换谁|, 排|, 接|, 放|, 日|, 日子|, 明白
    -1:, 最知|, 有一|, 有事|, 有道|, 来回|, 比没|, 没|, 没错|, 烦|, 照|, 用得|, 用着
    -1:, 白|, 省得|, 看|, 看您|, 真不|, 眼|, 确|, 确实|, 第|, 管|, 聊|, 聊十|, 花|, 行吗
    -1:, 装修|, 要不|, 要赔|, 视|, 视频|, 讲|, 该|, 该跟|, 说完|, 谁不|, 谁也|, 谁还
    -1:, 谈|, 谈不|, 货|, 贵|, 走不|, 赶上|, 转|, 这很|, 这是|, 这话|, 那挺|, 都|, 量
    -1:, 量不|, 问到|, 随|, 顺|, 预|, 预算|, 麻|, 麻烦|. @ 打|. 一|. 上|. 不|. 不说|. 停
    -1:. 哪|. 哪个|. 往|. 往后|. 您拿|. 您是|. 您要|. 是|. 要|. 要是|. 见|. 见面|. 这
    -1:? 我一|? 我想|? 我过|? 省|? 省得|? 要|? 要不|@ #|@ 's|@ 's good|@ , @|@ , 两|@ , 到
    -1:@ , 地|@ , 对|@ , 视|@ and another|@ and on|@ and show|@ any|@ any preference|@ as|@ at the
    -1:@ barrow and|@ be a|@ better|@ better ?|@ both|@ by|@ for|@ for a|@ i come|@ if|@ if that|@ in
    -1:@ it is|@ let|@ mind|@ mind if|@ not|@ not @|@ nothing|@ okay|@ or at|@ or is|@ shift|@ sorry|@ suit
    -1:@ suit you|@ what 's|@ which do|@ which would|@ with the|@ work|@ work ?|@ would that|@ would you
    -1:@ 不想|@ 也成|@ 关|@ 关门|@ 到您|@ 去|@ 吧|@ 吧 ,|@ 和|@ 和 @|@ 定|@ 就发|@ 您能
    -1:@ 我们|@ 我去|@ 我带|@ 我当|@ 我有|@ 我都|@ 或|@ 或者|@ 打给|@ 方|@ 方便|@ 有
    -1:@ 有个|@ 的时|@ 能|@ 跟|@ 跟 @|@ 路|@ 过去|@ 那|^ # 您|^ @ @|^ @ barrow|^ @ then|^ @ 一
    -1:^ @ 怎|^ @ 有|^ @ 的|^ @ 跟|^ a bad|^ a machine|^ a new|^ a range|^ a system|^ after a
    -1:^ all right|^ all that|^ any|^ ask who|^ being asked|^ between|^ bring|^ by @|^ can i|^ come to
    -1:^ could i|^ could we|^ do they|^ does it|^ explaining|^ explaining the|^ fine i|^ for|^ for money
    -1:^ get|^ good morning|^ half of|^ happy|^ hard|^ hard to|^ how long|^ i could|^ i hear|^ i understand
    -1:^ i wouldn't|^ if one|^ interest|^ is the|^ it|^ it has|^ it is|^ it must|^ it sounds|^ it took
    -1:^ just|^ looking|^ lovely|^ loyalty like|^ lunch|^ may|^ may i|^ might|^ might @|^ money paid|^ month
    -1:^ month end|^ my|^ my apologies|^ no problem|^ no trouble|^ nobody should|^ nobody wants|^ not the
    -1:^ okay i|^ once|^ once is|^ one moment|^ other|^ paying and|^ quite right|^ right @|^ right i
    -1:^ right so|^ right you|^ rules|^ rules are|^ see|^ seeing|^ show|^ show me|^ somebody you
    -1:^ sorry could|^ sorry i|^ sorry to|^ sounds as|^ straight|^ straight to|^ take all|^ taking
    -1:^ taking over|^ tell me|^ thank|^ thank you|^ thanks for|^ that makes|^ that one|^ the brochure
    -1:^ the link|^ the price|^ the tallies|^ the team|^ then i|^ then it|^ then let|^ then one|^ then only
    -1:^ they|^ three papers|^ to be|^ to recap|^ totally|^ true|^ trust|^ two times|^ understood i
    -1:^ understood the|^ use|^ use the|^ was|^ was it|^ we 'd|^ we can't|^ we never|^ were|^ were you
    -1:^ what 's|^ what about|^ what are|^ what do|^ what i|^ what stopped|^ when are|^ when could
    -1:^ which day|^ who 's|^ who do|^ who keeps|^ who would|^ with the|^ with three|^ without keys
    -1:^ would you|^ you cook|^ you drive|^ you looked|^ you name|^ you only|^ you picked|^ you read
    -1:^ you rest|^ you said|^ you should|^ 一下|^ 一家|^ 一百|^ 上回|^ 上次|^ 不|^ 不合
    -1:^ 不急|^ 不是|^ 不看|^ 不舒|^ 丢|^ 买|^ 亏得|^ 交|^ 交了|^ 他们|^ 但|^ 保|^ 信
    -1:^ 停|^ 停车|^ 先|^ 全看|^ 再不|^ 刚开|^ 刚搬|^ 别的|^ 到了|^ 到期|^ 包|^ 去年
    -1:^ 又|^ 号|^ 号码|^ 合作|^ 合同|^ 同一|^ 周|^ 周经|^ 咱们|^ 哎|^ 哎呀|^ 地|^ 地址
    -1:^ 墙都|^ 大|^ 大家|^ 好嘞|^ 学|^ 定|^ 定下|^ 审|^ 家|^ 家里|^ 对 ,|^ 小|^ 就三
    -1:^ 就看|^ 展|^ 展会|^ 年|^ 年底|^ 店|^ 店里|^ 开|^ 开发|^ 当|^ 当初|^ 当时|^ 微
    -1:^ 微信|^ 必|^ 必须|^ 怎|^ 怎么|^ 怕人|^ 您下|^ 您先|^ 您发|^ 您同|^ 您嫌|^ 您开
    -1:^ 您担|^ 您提|^ 您替|^ 您来|^ 您现|^ 您看|^ 您讲|^ 您邮|^ 您问|^ 我到|^ 我是
    -1:^ 我让|^ 手续|^ 手艺|^ 找个|^ 报|^ 报价|^ 抱|^ 抱歉|^ 拖一|^ 按|^ 换了|^ 换银
    -1:^ 排|^ 放|^ 数据|^ 早|^ 时候|^ 是眼|^ 最后|^ 有三|^ 有专|^ 机器|^ 材|^ 材料|^ 每
    -1:^ 每个|^ 水|^ 没事|^ 没您|^ 没拿|^ 没看|^ 活|^ 熟|^ 熟人|^ 王|^ 用不|^ 留|^ 看
    -1:^ 眼|^ 知|^ 知道|^ 砖|^ 砖都|^ 稍|^ 稍等|^ 空|^ 约|^ 给|^ 网|^ 老机|^ 能自|^ 自
    -1:^ 自家|^ 花钱|^ 补|^ 补贴|^ 视|^ 视频|^ 让您|^ 该|^ 该看|^ 说清|^ 谁都|^ 谢
    -1:^ 谢谢|^ 账是|^ 货比|^ 贵公|^ 费|^ 费就|^ 资|^ 资料|^ 跟|^ 路|^ 路上|^ 还有
    -1:^ 这会|^ 这天|^ 这样|^ 进|^ 送|^ 选|^ 那|^ 那 @|^ 那一|^ 那咱|^ 那是|^ 钱紧|^ 链
    -1:^ 链接|^ 门|^ 问谁|^ 领|^ 领导|^ 麻|^ 麻烦|a bill|a branch|a branch in|a brochure
    -1:a busy desk|a call @|a chat|a dozen|a figure|a folder|a gap|a good moment|a good one|a kitchen
    -1:a leaking|a leaking roof|a letter ?|a long|a long day|a look @|a lot already|a lot on|a lovely
    -1:a machine|a machine that|a name|a new face|a person than|a phone|a photo|a pile|a pile like|a quiet
    -1:a range|a range and|a real sum|a room|a room full|a salesman|a screen|a short|a short call|a system
    -1:a system nobody|a thing you|a video|a video call|a visit|a visit ?|a wasted|a wasted visit|a week of
    -1:able to talk|about a|about a thing|about four|about it afterwards|about the noise|about this
    -1:about this again|about what ?|about your|above|above you|above you i|address ?|after all of|after it
    -1:after that you|after the holidays|afterwards ?|again and again|again at|again at @|again on
    -1:again on @|again too|against another|against another quote|ah you 've|ahead of|ahead of most|all four
    -1:all i 'd|all of|all of it|all or|all or turn|all right i|all right with|all that going|all that on
    -1:all the time|all those|all year|all you 'd|alone on|alone on it|aloud|already so|alright|altogether
    -1:altogether or|altogether or not|an empty|an eye|an eye on|and #|and # you|and a call|and about what
    -1:and again|and all|and chose|and chose that|and i won't|and it 'll|and leave|and look|and look at
    -1:and not going|and on|and on @|and others|and others take|and our|and see what|and show|and show you
    -1:and so have|and stay|and stay away|and the list|and the shop|and think|and think little|and thursdays
    -1:and wait|and we 're|and what moves|and yours|angry|another quote|another quote or|another word
    -1:answer is|answer the|any of|any preference|any preference ?|anyone else who|anything about
    -1:anything about it|anything else|apologies i|apologise|appointment|appreciate it|appreciate your|are i
    -1:are rules|are rules and|are you both|are you holding|area|aren't|argue with it|around @|around and
    -1:around and chose|arrive|as|as it|as it is|ask about|ask and|ask and wait|ask how you|ask me anything
    -1:ask our|ask the|ask who|ask you|ask you to|at @ if|at @ or|at @ which|at @ would|at home|at home ?
    -1:at once|at once no|at reception|at the depot|at the fair|at the table|at your end|auditor|auditor ?
    -1:avoid|away or|away or months|baby|back ?|back @|back @ or|back at @|back on @|back you|bag|bank 's
    -1:banks|barrow and|batches|be ?|be alone|be alone on|be angry|be better ?|be careful with|be cautious
    -1:be convenient|be easier|be enough|be enough for|be me|be okay|be okay ?|be on time|be quick to
    -1:be right|be satisfied|be satisfied your|be sceptical|be there ?|be true|be wary|before i say|begin
    -1:behind it|being asked|being straight|being straight with|being written|being written now|beside
    -1:beside it|beside it and|best for you|better @|better for|big orders|big orders do|bill and
    -1:bill and we|bill so|bill so ask|bins|bins every|bins every time|blue one|booked|bookkeeper|both at
    -1:both see|both see it|branch knows|branch knows you|breaks we|bring a|bring the seven|brother|builders
    -1:busy ?|busy desk|busy desk fair|but i|by at|by eight|by the|by themselves|by themselves leave|café
    -1:call @|call @ or|call after|call on|call on @|call to|call you back|can cancel|can find it|can i come
    -1:can imagine|can keep|can keep it|can stay|can we|can't get|can't see how|can't wait i|cancels
    -1:car park|care about a|care of a|careful with my|carry it|caught you mid|changed jobs|changed jobs or
    -1:chaos|charged|charged up|charged up front|check with|choose the|chose|chose that|chose that 's
    -1:clock @|clock @ or|close it|clumsy|come ?|come and look|come and see|come back|come by
    -1:come by themselves|come the|come to one|come up or|comes|comes first|commit before|commit before the
    -1:company ?|consider|consider it|contact|contractor|convenient ?|cook|cook it|cook it and|copies
    -1:correct ?|corrected|cost|costs|could|could be there|could do @|could i come|could i have
    -1:could we find|could we sit|could you say|could you spare|council|count every|count every pound
    -1:courier|course and|course you 'd|cross|crossed out|crossing|crossing it|crossing it out|date on
    -1:day and|day could|day could you|day for|day is|days are|days to|decide or|decide or tell
    -1:decided above|decided above you|decision weeks|decision weeks away|deliveries|demo|depot|desk fair
    -1:desk fair enough|did it|did nobody|did nobody see|did that|did that happen|did they give|did they see
    -1:did you get|did you once|did you pick|direct|do ?|do a|do best|do naturally|do the|do they
    -1:do they decide|do they do|do what|do you have|do you just|do you keep|do you know|do you look
    -1:do you prefer|do you say|do your|does @ or|does anyone|does anyone else|does it never|does it still
    -1:does that|does your|doesn't fit|doing it|don't @|don't give|don't send|don't start|don't think
    -1:don't trust|don't worry about|door i|doubt or|doubt or the|down @ or|down at|down at once|down what
    -1:dozen|drop in|easier for|easier for you|easter|eleven|else should|else should be|else who|emails
    -1:ends in|ends in #|engineers|enough for that|enough for you|enough to|enough you|enough you 'd
    -1:entrance|ever charged|ever charged up|every|every pound twice|every time|every time grinds
    -1:everybody has a|everyone has|everything you|explaining the|explaining the bins|eye on|eye on it|eyes
    -1:fair you|feeling|feelings|fell|fifteen minutes would|figure on|figures ?|film|film yourself
    -1:film yourself has|find a time|find out ?|finds|firm and|first that|first that 's|fitting|five years
    -1:fix|fix it|floor plan|folder|folder with|for @ @|for a call|for all|for anyone|for asking
    -1:for everyone|for lessons|for lessons never|for me ?|for me to|for money|for money and|for this sort
    -1:for you just|for you or|forms|fortnight|forty|forward it|forward it ?|forward you|forward you the
    -1:four was|four was paying|free|free @|free @ or|free and|free for|from a|from us|from us again
    -1:front or|front or only|full i|full i can|full of|full of people|gate|get that money|getting
    -1:getting the|getting the old|give you another|give you the|go ahead|go is|go on|go with you|going is
    -1:going is worse|going out you|golf|gone @|gone @ or|good @|good moment|good morning|good morning is
    -1:good one|good question|goodbye and|got it i|got the wrong|got you|grinds|grinds you|grinds you down
    -1:guarding|guarding a|guarding a busy|guide|had a|had in|had in mind|had other|had other things|had to
    -1:halfway there|hand ?|hands full i|happen to|happen to you|happened|hard feelings|hard to care
    -1:has a pile|has been|has the|has the key|has to be|has your|has your shop|have ?|have @|have a text
    -1:have asked|have been|have it|have them there|have to find|have you been|haven't seen|hear @|hear @ or
    -1:hear from us|hear how it|hear if|hear if it|hear it 's|hear the|hectic|held that rankles|hello ?
    -1:helped|here @|here @ or|here rings|hold a time|holding it against|home ?|hope the|hour @|hour @ or
    -1:hour is|hour on|hour or|hour or losing|hours|how it 's|how it should|how the|how we|how you 'd
    -1:how you do|hull|hundred a|hundred a month|hundred of|husband|i 'd say|i 'd sooner|i 'd take
    -1:i 'll check|i 'll correct|i 'll cross|i 'll forward|i 'll go|i 'll hold|i 'll mail|i 'll not
    -1:i 'll note|i 'll pop|i 'll post|i 'll run|i 'll send|i 'll share|i 'll shoot|i 'll sort|i 'll try
    -1:i 'll whatsapp|i 'm a|i 'm buying|i 'm free|i 'm gone|i 've called|i 've noted|i 've seen|i admit
    -1:i appreciate your|i bring|i bring a|i call|i call you|i can imagine|i can keep|i can't get
    -1:i can't see|i come by|i come to|i could be|i don't think|i drop|i get that|i got|i got that|i have @
    -1:i hear that|i hear you|i hope the|i imagine|i know a|i know how|i know the|i know you|i only
    -1:i put your|i read|i respect your|i ring @|i ring you|i see and|i see the|i should|i try
    -1:i understand so|i won't argue|i won't ring|i won't start|if|if i 've|if i can't|if it doesn't
    -1:if it isn't|if one|if that 's|if the branch|if the timing|if they come|if we|if you can't
    -1:if you changed|if you open|if you say|if yours|in # is|in a class|in a room|in at|in four|in four was
    -1:in hull|in mind|in mind ?|in my|in my bag|in order|in peace|in the diary|in the plan|in the room
    -1:in the shop|in the van|in them|in two|in when|in your area|in your trade|includes|into it|is @ or
    -1:is a|is at|is being|is best|is better|is better ?|is enough for|is everyone|is for|is he|is if
    -1:is it #|is it for|is it just|is it me|is it no|is just a|is maddening|is no joke|is rare|is that all
    -1:is that decision|is that right|is that what|is the last|is the specification|is there a
    -1:is there anyone|is too|is worse|is worse than|is your own|isn't in|it # or|it # you|it 's crossed
    -1:it 's enough|it 's in|it 's like|it 's not|it 's noted|it 's one|it 's the|it 's two|it 's wrong|it ?
    -1:it @ and|it a|it afterwards|it afterwards ?|it against|it against another|it and others|it and stay
    -1:it and you|it away|it before|it can't|it can't be|it counts|it does|it doesn't fit|it done|it down @
    -1:it fine|it go with|it good|it if|it if it|it is a|it is if|it isn't a|it isn't in|it just this|it me
    -1:it me you|it must be|it never|it never come|it no altogether|it no use|it one|it or did|it or just
    -1:it or whether|it or with|it running|it short|it should be|it sounds|it stands|it still|it the
    -1:it the hours|it through|it took|it turned|it was|it what|it with|it with you|it you|its way
    -1:its way to|job so|job so i|jobs or|jobs or stay|judge|judge @|judge @ or|just a bill|just a letter
    -1:just one|just one call|just put|just put up|just send|just that|just this minute|just this part
    -1:just to|just you|keep it short|keep to and|keeps an|keeps an eye|keeps the|keeps the overview|kept
    -1:kept or|kept or who|keys there|keys there 's|kinder|kinder on|kitchen|kitchens|know @|know @ or
    -1:know how to|know keeps|know keeps an|know when|know where they|know which|know who|know who looked
    -1:knows you|knows you you|landed|last @|last bill|last one who|last or|last or would|last thing on
    -1:last time the|last time was|later on|later on ?|leaking|leaking roof|leaks|leave it running|leave the
    -1:leave you be|leave you in|left in|lessons|lessons never|lessons never held|let 's|let 's find
    -1:let 's have|let 's start|let me check|let me show|letter|letter ?|letterbox|licence|licence or
    -1:licence or no|like @|like @ or|like that|like that is|like to see|like you 've|link to|link to the
    -1:list 's|listen @|listen @ or|little of|little of it|load|local|long day|longer ?|look ?|look @
    -1:look @ or|look after all|look at the|look out|look out for|looked around|looked around and
    -1:looked last|looked last or|looking for|looks after|losing the thread|lot already|lot of people|lot on
    -1:lot to take|lots|lots of|loyalty like|loyalty like that|lunch is|lunch on|machine that|machines
    -1:maddening|made a|mail you|mail you a|managers|matters most|matters most to|may be wrong|may i call
    -1:may i come|may i ring|me all|me anything|me anything about|me check|me if i|me on|me round|me show
    -1:me show you|me so|me so would|me straight|me the story|me to bring|me up|me where|me who|me you 'd
    -1:me you doubt|meanwhile|meeting can|meeting can wait|message you|mid|mid job|mid job so|middle of
    -1:middle of the|might @|miles|minute or|minute or the|minutes @|minutes @ or|minutes at|minutes at @
    -1:minutes if|minutes would|mistaken|moment to|mondays|money and #|money and you|money paid
    -1:money paid for|money to|month end is|monthly|months ?|more @ or|more for|more of|more than most
    -1:more the|morning is|most ?|most do|most to|most to you|move it|must take|my apologies i|my bag
    -1:my engineer|my head|my list|my list 's|my trade|name down|names|natural to|near you ?|need no
    -1:need one|needs to|never come|never come up|never held|never held that|never seen|never starting
    -1:new face|no #|no # ?|no altogether|no altogether or|no answer i|no date|no deadline|no hard
    -1:no hard feelings|no joke|no licence|no licence or|no meeting|no more|no question|no trouble at
    -1:no use to|no visit|nobody can|nobody opens|nobody opens is|nobody see|nobody see it|nobody should
    -1:nobody should have|nobody wants|nobody wants a|normally|not # ?|not argue|not argue with|not for
    -1:not for me|not going is|not one|not talk|not talk about|not the|note it|note that|noted you|notes
    -1:nothing after|nothing it|nothing to measure|now and|now if|now or later|now so|number for|numbers
    -1:numbers @|numbers @ or|of a lot|of it or|of most|of our customers|of photos|of the year|of those
    -1:of you @|of you you|of your|of yours|off on|office @|office on|office you|ok|okay i|old one out|on ?
    -1:on @|on @ would|on and|on and you|on it good|on it or|on its|on its way|on one|on one page
    -1:on our website|on paper|on sundays|on the table|on to|on your desk|once|once is|once is enough
    -1:once more|once more @|once no|once no licence|once see|once see one|once the|once you|once you 've
    -1:one 's|one and|one and think|one call from|one do|one in the|one job|one moment|one month
    -1:one of those|one or|one page|one page and|one sheet|one step|one sum|one to|one we|one who left
    -1:one word cancels|one would|only do|only fair|only right|only told|only told you|open it #|open up
    -1:opening|opens|opens is|opens is just|or @ both|or @ instead|or @ to|or @ whichever|or @ you|or @ your
    -1:or at|or at @|or being|or did they|or did you|or do you|or how|or is @|or is it|or just a
    -1:or just this|or later on|or longer|or longer ?|or losing|or losing the|or months|or months ?|or no
    -1:or no #|or not #|or not one|or once|or only told|or shall|or sign|or sign what|or stay|or stay there
    -1:or tell|or tell you|or the @|or the auditor|or the company|or three|or to|or to somebody|or turn
    -1:or turn some|or two|or two or|or what you|or whether|or whether it|or who|or who reads|or with
    -1:or with others|or would|or would you|or you ?|order it|order you|orders|orders do|orders do you
    -1:other things|other things to|others ?|others take|others take their|our catalogue|our customers
    -1:our mistake|our mistake and|our website|out #|out @ or|out for|out i|out to you|out you
    -1:out you should|outside|over a|over it|over somebody|over somebody 's|over the counter|overview
    -1:overview your|overview your relative|package|page and|paid for|paid for lessons|papers and|papers in
    -1:papers in order|parents|park|part ?|part of the|partners|pass|pass it on|pay on|paying and
    -1:paying and not|paying for|paying twice|pdf|peace|people i 'll|people on|people or the|percent
    -1:person than|person than me|phone|phone i|photo|pick #|pick those|pick those together|picked up all
    -1:picked up thank|picks|picks up|picks up the|pictures|pictures of|pile is|pile is no|pile like
    -1:pile like that|place and|point #|point is|point then|points|pop in|post you|post you the|pound twice
    -1:prefer @|prefer @ or|price includes|prices and|prices start|print|problem i|problem i 'll|promise
    -1:proof|put @|put @ in|put in front|put me off|put together|put together a|put up|put up with
    -1:put you down|put your name|putting the|quick to|quick to go|quietest|quote on your|quote or
    -1:quote or what|range|range and|range and what|rankles|rare|rather see a|reached|reached the
    -1:read it that|read that|read the|reading it|reads them|reads them ?|ready for|real sum|real sum no
    -1:real worry|reason or|reason or just|recap|records|refund|relative|relative or|relative or you|report
    -1:respect your|rest|rest the|rest the meeting|right @|right @ and|right department|right i|right i 'll
    -1:right with|right with you|right you are|ring @ or|ring me|ring you|ring you about|ring you back
    -1:ring you once|ringing about|ringing you|rings|room full|room full of|round to|rules and|rules and you
    -1:rules are|rules are rules|rules to|rules to keep|run and|runs|said you|salesman|same thank
    -1:same thank you|satisfied your|satisfied your security|say @ ?|say @ or|say if|say it back|say no to
    -1:say so @|say to|say what|say you 're|school run|second floor|security|security people
    -1:security people or|see a person|see and|see it and|see it in|see it on|see it or|see one and|see the
    -1:see why|see why you|see you then|seeing it|seen it|sell|selling|send a|send it|send you|send you our
    -1:sent to|sentences|set @|seven tallies|seven tallies you|shall i come|shall i ring|sheet and
    -1:sheet and you|shifts|shoot|shoot you|shop 's|shop 's busy|shop in|shop in it|shops|short call
    -1:short call to|should be there|should both|should both see|should have|should have to|should i
    -1:show you @|show you how|show you round|show you the|showroom|side|sign in|sign in at|sign what
    -1:sign what was|since 0|sit down ?|sit in|site ?|sites|slice|slice first|slow to try|small print
    -1:so and i|so ask|so ask me|so could|so have|so have i|so how about|so i can|so i know|so is @
    -1:so it isn't|so let me|so nobody|so there|so there 's|so you 're|so you can|socket|some down
    -1:some down ?|somebody 's|somebody 's pile|somebody near|somebody near you|somebody you
    -1:somebody you know|something to show|sooner have|sorry could|sorry could you|sorry i|sorry it
    -1:sorry it 's|sorry to hear|sorry you were|sounds as|sounds like a|spanish|spare|spec|spec sheet
    -1:specification|specification being|specification being written|spell|spoke to|standing in|start from
    -1:stay away|stay away ?|stay there|stay there ?|step|still picked|still picked up|stocktaking
    -1:stopped last|stopped last time|stopped you|stopped you last|story|straight to the|straight with
    -1:straight with me|street and|streets|streets round|stung|suit you better|suit you for|sum no
    -1:sum no question|sundays|supplier|sure you|swing|swing by|switch|system nobody|system nobody opens
    -1:table|table @|table @ or|table and|table i|take|take care of|take their slice|take them|take them all
    -1:take to|taken care|taken care of|taking|taking over|taking over somebody|talk ?|talk to and
    -1:talk to the|tallies you|tea ?|teams|tell me if|tell me who|tell you about|telling me|telling me i
    -1:telling off|tells|tells you|tells you when|ten minutes to|tender|terms|than i do|than me so|than most
    -1:than most do|than never|than never starting|that 's|that 's decided|that 's how|that 's more
    -1:that 's right|that 's your|that all|that all right|that and|that bothers|that bothers you|that can
    -1:that can't wait|that comes|that comes first|that decision|that decision weeks|that department
    -1:that doesn't|that door|that down|that going|that going out|that happen|that happen to|that is
    -1:that it ?|that makes sense|that money|that on and|that rankles|that right|that right ?|that to
    -1:that very|that what you|that works|that would be|the answer|the auditor|the auditor ?|the bank 's
    -1:the big orders|the bins|the bins every|the bit|the blue one|the books|the branch knows|the budget
    -1:the café|the car park|the children|the company ?|the cost|the council|the course|the course and
    -1:the depot|the diary|the door i|the dust|the fair|the figures ?|the forms|the holidays|the hour or
    -1:the kids|the last year|the letter|the lift|the little|the little one|the main|the meeting can
    -1:the meter|the middle of|the noise|the note|the office ?|the only one|the overview|the overview your
    -1:the pages|the phone ?|the phone i|the phones|the point|the point then|the policy|the price
    -1:the price includes|the proposal|the reason or|the report|the right|the right department
    -1:the same thank|the school run|the second floor|the service|the seven|the seven tallies|the shop 's
    -1:the slides|the small|the spec|the spec sheet|the specification|the specification being|the stand
    -1:the story|the street and|the streets|the streets round|the sum|the survey|the table @|the tallies
    -1:the terms|the thread|the thread ?|the timing|the timing 's|the trade|the training|the two|the two of
    -1:the video|the visit is|the warehouse|the wrong number|the year|their slice|their slice first|theirs
    -1:them all or|them say|them there|themselves leave|themselves leave it|then @|then i 'll|then leave
    -1:then leave you|then let|then let 's|then one|then only|there 's a|there 's no|there 's time
    -1:there anyone|there anyone else|there are|there would|these calls|they 're kept|they are i|they come
    -1:they come by|they decide|they decide or|they did|they do|they do best|they give|they give you
    -1:they see it|thing on|thing on your|thing you haven't|thing you want|things are|things to|things to do
    -1:think little|think little of|think of|third|thirteen|this again|this minute|this minute or|this part
    -1:this part ?|this sort|this sort of|those|those is|those together|those together or|thread|thread ?
    -1:three of|three papers in|three things|through you|through your|thursdays|till you|till you 've
    -1:time # ?|time and|time and i|time grinds|time grinds you|time is|time the|time the hour|time to talk
    -1:time was|time was it|times when|timing 's|timing 's wrong|timing is|to @|to and about|to and so
    -1:to ask again|to be able|to be satisfied|to be there|to be true|to begin|to bring|to call|to care
    -1:to care about|to chase|to clock|to commit|to commit before|to decide|to do naturally|to fill
    -1:to find out|to fix|to get it|to hear how|to hear if|to hear it|to hold|to keep to|to let|to look at
    -1:to make|to measure|to meet|to move|to pay for|to read|to read it|to recap|to show you
    -1:to somebody near|to speak to|to talk ?|to the point|to the right|to this|to travel|to travel a
    -1:to try again|to use|to wait|to want|to weigh|to weigh up|to you on|to your colleague|together a
    -1:together or|together or sign|told me straight|told you would|too long|took|totally|touch|touch it
    -1:traffic|travel|travel a|travel a video|trouble at|trouble at all|try again too|try it on|turn down at
    -1:turn some|turn some down|turn the pages|twelve in|twenty minutes @|twenty minutes and|twice barrow
    -1:two days|two hundred|two of|two of you|two or longer|two or three|under|understand so|understand you
    -1:understood i|understood i 'll|understood the|until the|up @ or|up all the|up front or|up in|up or
    -1:up or do|up thank|up thank you|up whether|up whether you|up with it|up your|upheaval|us again|use i
    -1:use it or|use the|use to|use to you|users|uses|usually in|usually in the|video call|visit ?|visit is
    -1:wage|wage bill|wage bill so|wait i|wait i 'll|waiting on|walk me round|wall|want it|want it in
    -1:want it it|want something|want something to|want to see|want to think|want you|want your accountant
    -1:want your husband|wants a|wants a wasted|was it no|was it the|was paying|was put|was put in|was that
    -1:wasted visit|way @|way i|way to your|we 'd be|we can't|we can't do|we do @|we find|we leave
    -1:we leave it|we measure|we meet|we never|we said|we said @|we say|we say @|we sit|we sit down|we spoke
    -1:we write|week of|week of photos|weeks away|weeks away or|weigh|weigh up|weigh up whether|weighs|well
    -1:went|went on|were you ever|weren't|what 's a|what 's better|what 's to|what a|what about|what bothers
    -1:what comes|what do they|what happens|what it|what moves|what moves it|what stopped|what stopped you
    -1:what was|what was put|what would be|what you film|what you had|what you pay|whatever|whatsapp
    -1:whatsapp you|whatsapp you the|when|when 's a|when could|when something breaks|when work|when you 're
    -1:where the|where they 're|wherever|wherever you|whether it|whether it 's|whether you 'd|which day
    -1:which is|which is better|which would|which would you|whichever you like|who 's|who do|who do you
    -1:who does|who else should|who keeps|who keeps the|who left|who looked|who looked last|who picks
    -1:who picks up|who reads|who reads them|who should|who signs|who tells|who tells you|who would
    -1:will be there|will you forward|with all that|with all the|with anyone|with at|with my trade
    -1:with others|with others ?|with something|with you ?|with you by|with you if|with your
    -1:with your current|without keys|without keys there|won't argue|won't ring you|won't start|word cancels
    -1:word of|work ?|work for|work is|work out|works for|worse|worse than|worse than never|worth|worth it
    -1:worth it ?|would @ do|would @ suit|would @ work|would a|would be ?|would be a|would be convenient
    -1:would it be|would it go|would you and|would you say|wouldn't want you|write down|write down what
    -1:written now|written now or|wrong it|wrong it 's|wrong number|wrong shop|year 's|year for|year or
    -1:yes i|yet and|yet so|you 'd count|you 'd hear|you 'd use|you 'll get|you 'll know|you 're ahead
    -1:you 're booked|you 're guarding|you 're halfway|you 've looked|you 've lost|you 've reason
    -1:you 've rules|you 've seen|you 've taken|you 've told|you @ ?|you @ or|you a message|you about it
    -1:you and you|you another|you at|you at @|you back|you back @|you be alone|you been|you before|you can
    -1:you can cancel|you changed|you changed jobs|you cook|you cook it|you could|you do it|you don't need
    -1:you doubt|you doubt or|you down for|you ever charged|you film|you film yourself|you first|you for a
    -1:you for asking|you forward|you forward it|you from|you had in|you have ?|you have half|you have to
    -1:you haven't seen|you holding|you holding it|you how|you if you|you in ?|you in peace|you judge
    -1:you just put|you just say|you know keeps|you know who|you last time|you like|you like @|you like to
    -1:you looked|you looked around|you mean|you mid|you mid job|you most|you not|you once|you once more
    -1:you once see|you only|you open it|you open up|you or did|you or to|you or will|you our|you out
    -1:you out of|you paid|you pay for|you pick those|you picked|you picked up|you put|you put me|you read
    -1:you read it|you rest|you rest the|you round|you say ?|you say yes|you see what|you should both
    -1:you some|you spare me|you still picked|you stopped|you take them|you the details|you the reason
    -1:you through|you told me|you too|you turn the|you usually in|you walk|you want it|you want something
    -1:you want the|you weren't|you you 're|you you should|your area|your concern|your contractor|your desk
    -1:your end|your floor|your floor plan|your husband|your name down|your own business|your papers
    -1:your relative|your relative or|your security|your security people|your shop in|your table
    -1:your time is|your trade|your wage|your wage bill|yours and|yours does|yourself has|yourself has your
    -1:zero|zero ?|一下 ?|一下子|一两|一个出|一个数|一个结|一些|一些 ?|一份 .|一会
    -1:一会儿|一共|一共二|一半 ,|一句话|一周里|一圈|一声就|一天就|一天得|一家
    -1:一小|一小时|一年|一拖|一拖 ,|一整|一整天|一本|一楼|一次说|一步 ,|一步 .
    -1:一点 ,|一看就|一眼 ,|一眼 .|一眼认|一种|一笔钱|一节|一节 ,|一起定|一起来
    -1:一趟|一趟 ?|一遍 ?|一遍 @|一遍地|一面|一面 ,|一面 ?|一页|三 ,|三个|三十个
    -1:三十天|三回|三样说|三页|上 . 您|上 ?|上两|上两个|上了|上写|上写着|上去过
    -1:上听|上回卡|上有没|上次说|上班|上还|上这|下 , @|下 , 您|下一步|下不|下了 ,
    -1:下了 .|下了班|下回|下子|下就|下抽|下抽不|下来 .|下来不|下来了|下来就
    -1:下没|下没这|下等|下等您|不 .|不 @ ?|不上我|不上有|不了口|不了是|不交钱
    -1:不会再|不值 ,|不停 ,|不催|不催 .|不准您|不出人|不变 ,|不合 ,|不多说|不太好
    -1:不好做|不安|不对您|不开 ,|不归|不想出|不想接|不想让|不想跑|不成怎|不我
    -1:不打扰|不打这|不换 ,|不提 .|不提了|不敢说|不是|不是一|不是听|不是小
    -1:不来也|不清 ,|不满|不满意|不然我|不留|不痛|不痛快|不看了|不着的|不硬
    -1:不签字|不算 .|不管了|不耽|不耽误|不能出|不能看|不行 ,|不要一|不要也
    -1:不要叫|不让|不让见|不该查|不谈|不赶 .|不过我|不过来|不追|不通|不错 ,
    -1:不高|不麻|不麻烦|专人|专人盯|专门|东西不|丢|丢人|两个|两个时|两个钟
    -1:两句 .|两天|两头|两家|个 @|个 @ ,|个不停|个人一|个人来|个价 .|个准|个出
    -1:个出处|个号 .|个回信|个型|个型号|个娃|个字|个字 ,|个就|个就行|个岗
    -1:个我不|个推|个推销|个插|个插座|个数 ,|个时|个时间|个月|个月走|个机
    -1:个机会|个活|个牌|个牌子|个真|个空|个空 ,|个管|个管事|个词|个词 ,|个话
    -1:个谁|个谁都|个都|个面|个面 ?|个顾|个顾虑|中间|为难|为难您|主 ,|主意|久都
    -1:么 , 一|么 , 别|么 @ ,|么人|么人 .|么做|么多年|么安|么安排|么定|么对我
    -1:么开口|么情|么情况|么意|么排|么收|么时候|么时间|么算|么算的|么退|么退 ,
    -1:么选了|么都|之前我|之前要|之前问|之常|之常情|也不跟|也会|也在|也成
    -1:也是这|也有|也看得|也要|也说|也说不|也这|也这么|书 .|书面的|买 .|买了
    -1:买卖|买卖就|买的|乱了|了 ,|了 , 不|了 , 光|了 , 对|了 , 谢|了 . 哪|了一半
    -1:了三|了五|了人 ,|了元|了口|了口 ?|了告|了告诉|了四|了好|了好几|了就得
    -1:了忙|了忙 .|了日|了日子|了是真|了没有|了班|了谁|了那|了都|了钱 ,|了钱没
    -1:了钱的|事 , 数|事 , 谁|事 , 还|事 ?|事一|事一天|事不急|事办|事办完|事多 ,
    -1:事好|事好说|事就不|事没事|事的 .|事要不|事要紧|事都|亏得|亏得问|五个
    -1:五年|些 .|交|交了钱|交出|交出去|交道|交钱 ,|交钱 .|产 ,|产的|产的 .|享|亲眼
    -1:人 , @|人 , 别|人 , 还|人一|人不管|人之|人之常|人勤|人勤快|人头|人就到
    -1:人干|人干活|人开|人开不|人情|人打|人接|人放|人放过|人最|人有|人用
    -1:人看着|人笑|人笑话|人管|人聊|人能|人都在|什么人|什么情|什么意|什么选
    -1:什么都|从名|从名单|从头|从头说|仓|仓库|他一|他们怎|他是|付了|以 .|以不
    -1:以不 ?|以先|以前|以后会|以理|以理解|以说|以说不|们不|们不对|们也|们就不
    -1:们怎|们怎么|们最|们电|们电话|们能|们见|们见一|们说|件事就|件我|件打|价
    -1:份 .|份交|份样|份钱|份钱就|伙人|会 , @|会了|会儿 ,|会儿就|会再|会呢|会呢 ,
    -1:会是|会考|会考虑|会议|会议室|会这|传一|传您|传您 ,|传给|传给您|伴|但扛
    -1:但扛得|位不|住 , 还|住 ?|住院|住院 ,|体会|体会 .|何 ?|余|作 ,|作这|作这么
    -1:你来|你来给|便 ,|便 ?|便吗|便吗 ?|保证|信 , 我|信 , 还|信不|信不过|信发
    -1:信发您|信号|信号不|信息|信里|修 ,|俺|候 , 您|候不|候不到|候再|候收|候碰钉
    -1:候能见|值 ,|值 , 您|值不|值不值|假|做一|做一个|做买|做买卖|做伴|做好|做法
    -1:做法不|停 ,|停车|傅 ,|傅 .|催 .|儿不|儿吃|儿您|儿打|儿来|儿来了|儿根
    -1:儿根本|元|先不|先做|先哄|先想|先找|先把|先紧|先紧着|先走|光说没|免 .
    -1:全名|全名 ,|全没|全没关|全要|全要紧|八年|公司 .|共|共二|共二十|兴趣 .|具
    -1:册我|再加|再加一|再回|再打来|再打给|再拨|再拨给|再提|再看|再说|再说一
    -1:再说加|再跟您|再问|写 ,|写 , 您|写在|决定 .|况 ,|冷|冻|净|准 ,|准 , 问|准您
    -1:凑|几句|几天 .|几家|几张|几点|几趟|几遍|出 ?|出人|出人 ,|出半|出去了|出处
    -1:出处 ,|出差|出门 ,|出门 .|出门 ?|出门就|刀|刀刃|刀刃上|刃|刃上|分 ,|分 .
    -1:分公|分公司|分店|分店 .|分机|分量|分量 .|分钟 .|分钟 ?|分钟填|划掉 ,
    -1:划掉了|划算|列|刚接|刚接手|刚搬|初|初怎|初怎么|删|删掉|利|利 .|利息|别往
    -1:别急|别急着|别的不|别问 .|到 , 先|到 , 这|到 @ ,|到了再|到二|到八|到前
    -1:到前台|到年|到年底|到店|到您店|到期 ,|到没|到现|到现场|到这|前一|前台 .
    -1:前台了|前后|前我|前的事|前要|前问|前问后|办完|办完 ?|功能|加一|加钱
    -1:加钱 ,|助|助理|勤|勤快|勤快 .|匙 ,|匙 , 量|匙就|区 ,|十个词|十五|十天|十张
    -1:千|午|半 ,|半天 .|单 ,|单 , 我|单上 .|单子|单子 ,|单排|单排一|单里|卖就
    -1:卖就该|占您工|占您时|厂家|厂家难|厂里要|厅|压着|压着 ,|原来那|原样|厨房
    -1:去 , #|去 , 比|去个|去个电|去了 .|去拜|去拜访|去现|去现场|去的是|去的钱
    -1:去看|去给|去给您|去躺|去躺着|去过 ,|去问|反应|发 .|发了|发商|发商一|发怵
    -1:发怵的|发您 ,|发您一|发您手|发我一|发消|发消息|发的|发的 ,|发给|发给您
    -1:口 .|口气|口气 ,|口气 ?|口等您|口答|口答应|句 .|句 ?|句话|只占|只看|只要
    -1:只说|叫上 ?|可以 .|可以不|可以先|可以理|可以说|可真|台了|台机|台机器
    -1:台面|号 ,|号不好|号码 ,|司 .|司 ? 我|吃饭|各|合 ,|合 , 还|合伙|合伙人|合作这
    -1:合同没|合理|合理 .|合适 ?|合适您|同 ,|同事要|同没|同没到|名 ,|名单上
    -1:名单里|后 ,|后不打|后会|后头的|后排|后排 ,|后来是|后果 ,|后都|吗 ? 我|否
    -1:吧 , 那|吧 ? 我|听 ?|听一|听一节|听个|听他|听准|听准 ,|听出来|听听|听完再
    -1:听就|听您这|听我讲|听着就|听说|听说您|听这|吵|吵醒|告诉|呗 ,|呛|呛 .
    -1:呢 , 我|周全|周末|周末愉|周里|味|咋|咋样|咋样 ?|和 @|咱见|品 ?|响个|响个不
    -1:哎|哎呀|哎呀 ,|哪一块|哪一步|哪个 ?|哪些|哪儿了|哪张|哪里|哪顾|哪顾得
    -1:商一|商一拖|啥|啥时|啥时候|喘|喘口|喘口气|嘛 ,|嘞|嘞 ,|嘞 , @|器|器 ,|器还
    -1:噪|噪音|四十|四天|回个|回事 ,|回卡|回卡在|回去|回头我|回就|回就是|回我
    -1:回我 .|回比 .|园区|园区 ,|围 , 说|图纸|圈|在|在 .|在 @|在不在|在公|在公司
    -1:在刀|在刀刃|在哪一|在外|在外头|在家|在开会|在心|在怎|在怎么|在您公
    -1:在您楼|在您那|在没|在理 ,|在理 .|在管|在说话|在还|在还是|在这样|地 ,|地就
    -1:地就知|地点|场排|场看|场看一|均|坐|坐 .|坐下|坐下来|块 .|型录|填完|填完 .
    -1:墙都|墙都拆|声 , 我|声就|处 ,|备 .|备用|复述|外头|外头 ,|多 , 您|多 , 还
    -1:多久|多久都|多交|多交了|多余|多大|多客|多客户|多家|多少电|多少钱|多年
    -1:多年 ,|多的|多的那|多说|夜班|够呛|够呛 .|够您受|够您用|大事 ,|大人|大家的
    -1:大的事|天三十|天上|天内|天到|天天见|天得|天得接|天来|天气 ,|天见|天见生
    -1:太好|夫了|夫了 .|头 , 来|头 , 谁|头一个|头一回|头烂|头烂额|头疼|头疼的
    -1:头的|头说|头说一|夹|套 ,|套餐|她一|好 , 拖|好 , 省|好一些|好了再|好做|好吧
    -1:好吧 ?|好嘞|好嘞 ,|好多交|好多人|好安|好安排|好就|好就行|好打|好用|好约
    -1:好约 ?|好说 .|如何 ?|始|姓 ?|娘|嫌远|嫌远 ,|子 , 不|子不让|子中|子都不
    -1:子都想|孔 , 谁|字 ,|学 ,|学 .|学还|学还难|孩子|孩子 .|孩子的|宁|它|守|守着
    -1:安全要|完 , 还|完 .|完 ?|完了|完全|完再|完就停|完就挂|完您|完您再|定 ,
    -1:定 , @|定 , 就|定 @|定了 ,|定的|实情|实情 ,|实物|实话 .|实难|审|审计|客
    -1:客户 ,|家|家 , 哪|家 .|家做|家同|家后|家子都|家店|家您|家用|家的心|家装
    -1:家里那|家难|家难找|容易 ,|容易 .|宽|宽裕|寄一|寄份|寄到|寄给|寄给您|对 ,
    -1:对 , @|对 , 这|对一|对一遍|对上|对吗|对吗 ?|对的 ,|小数|小时来|小朋|小朋友
    -1:少 ?|少电|少电话|少钱|少钱 ,|就 #|就 # .|就不出|就不看|就不见|就二|就二十
    -1:就停 ,|就停 .|就再|就再问|就到 ,|就发|就发 .|就只|就只看|就得买|就按
    -1:就是 @|就是半|就直说|就省|就省下|就知|就知道|就累|就累 .|就能看|就行 ,
    -1:就费|就费在|就走 ,|就走 .|就跟他|就问|层|层 ,|层皮|层皮 .|屋|屋顶|屏|屏幕
    -1:展会|展厅|工厂|工地|工夫了|工程|工程师|差在|差在哪|己 .|己动|己动手|己带
    -1:己弄|己放|己放下|己的数|己看|己看着|已经划|已经帮|师傅 ,|师傅 .|带 .|帮了
    -1:帮了忙|常 , @|常了 .|常事|常情|常情 .|幕|干了|干活|干活 ,|平均|年 ,|年 , 大
    -1:年后|年的|年都这|广|广告|库 .|应该 .|应过|底 .|底下|底是|店 ,|店 ?|店做
    -1:店的|店里 ,|店里就|开 ,|开 , 您|开不|开不了|开会 ,|开会呢|开发|开发商
    -1:开口 .|开始|开工|开工 .|开着|开门|式|张 ,|张您|张表|张表 .|归您 ,|当初
    -1:当初怎|当场排|当时是|当着|当着人|当面把|当面看|当面说|录 .|往后我
    -1:很多人|很实|很实在|很感|很自|很自然|得 .|得上 ,|得上 .|得买|得买 ?|得从
    -1:得从头|得住 ?|得再|得出 ?|得去 ,|得回|得在|得在理|得多|得往|得很|得怎
    -1:得怎么|得接多|得明|得来回|得没用|得满|得省|得看了|得着|得跟|得跟着|得还
    -1:得这|得这么|得问|得问了|得齐|微信发|心 , 我|心人|心人 .|心哪|心气|心气都
    -1:心里|心里有|忙 , 您|忙完|忙得|忙您|忙您的|忙成这|忙起|忙起来|快 ,|快了 ,
    -1:快去|快去躺|快递|怀|怀疑|怀疑我|怎么办|怎么安|怎么收|怎么算|怎么退|怕
    -1:怕买回|怕人|怕人笑|怕见|怕见了|怕见面|思 .|思我|急 , 您|急不|急着|急着回
    -1:怪我|怵|怵的|怵的是|总机|恭|恭喜|您 , 不|您 , 可|您 , 就|您 , 您|您 , 还
    -1:您 @ ,|您 @ 不|您一份|您一般|您下了|您不|您不是|您不爱|您为什|您买|您从
    -1:您从名|您信不|您做|您做不|您先哄|您再说|您出|您刚|您前|您前台|您办|您十
    -1:您半|您去个|您发怵|您受|您受的|您可以|您吃饭|您听完|您哪会|您回|您回个
    -1:您园|您园区|您在不|您在开|您多|您嫌|您定 .|您寄一|您寄份|您对一|您工
    -1:您工夫|您已|您已经|您店|您店里|您很|您得从|您忙 ,|您忙您|您快去|您怕买
    -1:您意|您手上|您手机|您找我|您报一|您担|您指|您指给|您挑 .|您提|您收
    -1:您收着|您改|您放心|您早|您早说|您是 @|您是有|您替|您替我|您最想|您最看
    -1:您有气|您有空|您来听|您楼|您楼下|您比好|您没|您点|您生意|您用不|您电
    -1:您电话|您白|您白等|您的|您的 .|您的号|您的合|您的意|您的订|您的顾|您直
    -1:您直说|您看什|您看可|您看呢|您看完|您看路|您真翻|您确|您确认|您碰|您空
    -1:您算|您算一|您算算|您约|您给|您老板|您肯|您肯定|您能抽|您能来|您能腾
    -1:您要哪|您要的|您要跟|您说个|您说没|您说清|您辛|您辛苦|您还没|您这套
    -1:您这家|您这阵|您送|您选 .|您邮箱|您问|您防|您防着|您顺|您顺利|您顾
    -1:情况 ,|想 ,|想 .|想先|想再|想出|想出门|想去|想听|想听听|想多|想当|想把
    -1:想把事|想接|想来|想的|想等|想等一|想约|想约您|想要个|想跑|想跑 ?|愉快 .
    -1:意再|意思 .|意思我|意的|感|愿意再|慎|慢慢来|慢来|懂 , @|懂 , 您|懂 .|懂您
    -1:成 , 您|成 .|成不|成不 ?|成怎|成怎么|我 , 我|我 , 这|我 @ 再|我 @ 到|我一份
    -1:我上门|我不催|我不多|我不敢|我也不|我也会|我也这|我了解|我们不|我们公
    -1:我们电|我们都|我先把|我先挂|我再打|我再拨|我再来|我再问|我划|我划掉
    -1:我去给|我发您|我只说|我名|我名字|我听出|我在|我在您|我在门|我完|我完全
    -1:我就看|我就说|我就走|我帮|我帮您|我往|我想去|我想约|我懂 ,|我我|我我也
    -1:我把|我把价|我把您|我报|我报上|我按|我提|我收|我改|我整|我整理|我来
    -1:我来一|我核|我没打|我没说|我现|我现在|我留|我登|我登门|我白打|我看到
    -1:我短|我短信|我能体|我认 .|我记|我记上|我记下|我说不|我说清|我请|我请您
    -1:我跟|我跟他|我邮|我都能|我陪|我随|我面|我面子|我领|或者 @|房东|房子是
    -1:手 , 这|手 ?|手上|手机|手机上|手艺|手艺好|才敢|才知|才知道|打 , 您|打不
    -1:打交|打交道|打几|打几天|打包|打包票|打听准|打来 .|打过去|打这|打这个
    -1:打错|打错了|扛|扛得|扛得住|执|扫|扰您了|找 .|找不|找个时|找哪|找得|找您
    -1:找您 .|找谁|把事办|把图|把您从|把案|把案例|把账|把账算|投|投诉最|折腾 .
    -1:报 ,|报价 .|报我|抱歉 ,|抱歉 .|抹|押|抽|拆了再|拍板|拍板 ,|拒绝我|拖 , 后
    -1:拖一年|拖一遍|招不|拜访您|拨给|拨给您|拿一|拿出|拿您|拿您自|拿钥|拿钥匙
    -1:挂 , 您|指给|指给我|挑 .|挑个|挑个日|挣|挺好|换个|换了人|换系|换系统|换谁
    -1:换谁都|换银|换银行|掂量掂|掉 , 以|掉 , 您|掉了 ,|掐表 ,|掐表 .|排 .|排一
    -1:排一遍|排不|排不过|排得|排班|接了|接到|接多|接多少|接手|接手 ,|接起
    -1:接起来|推|推给|推给您|提前|插|插座|搁在|搁在那|搁我我|搁谁都|搬家|搭|擦
    -1:擦 ,|收不|收什|收什么|收到了|收到没|收好|收着|改单|放|放下了|放在|放您
    -1:效果 ,|敢定|敢说 .|数 , @|数不|整理好|文件|料 ,|料是|料齐|新系|新系统|方不
    -1:方不方|方便 ,|方便 ?|方便吗|日子 ,|早点|时候 ?|时候不|时候再|时候收|时可
    -1:时可以|时找|时是|时是东|时来|时的|时间了|时间吗|时间好|时间我|时间排
    -1:时间长|明白您|易 ,|易 .|春|是 @ .|是 @ 再|是 @ 好|是 @ 给|是一个|是不能|是东
    -1:是东西|是五|是人 ,|是人不|是今|是今年|是从|是价|是价格|是住|是做法|是几
    -1:是半|是半天|是叫|是同|是同一|是后|是听我|是哪一|是多少|是好事|是嫌|是学
    -1:是实情|是实话|是小|是小数|是常|是常事|是当|是当着|是怕见|是您在|是想把
    -1:是想知|是想等|是想要|是想让|是我打|是房|是房东|是接|是改|是有 ,|是有心
    -1:是板|是板材|是每|是没办|是电|是电话|是真的|是眼|是眼下|是给|是自|是自然
    -1:是蓝|是要|是记|是记不|是贵了|是还|是还搁|是这个|是这件|是这样|是这阵
    -1:是连|是连看|是银|是银行|替我|替我报|最不|最多|最多的|最忙|最快|最想
    -1:最想先|最看|最看重|最知|最知道|月不|月走|月里|有 , @|有 , 但|有专|有专人
    -1:有两个|有个管|有事|有事好|有会|有兴|有兴趣|有几|有分|有分量|有印|有印象
    -1:有备|有备用|有心人|有心思|有气|有疙|有疙瘩|有病人|有空|有说|有说明
    -1:有谁一|有谁要|有起|有道|有道理|服 ,|服务|服还|服还接|期 .|期没|木|末|末愉
    -1:末愉快|本地|本没这|本过|术|朵|机上|机上 .|机到|机器还|材料|材料齐|束|束 .
    -1:条|条 ,|条件|条我|条我划|来 , 听|来 , 还|来一|来一趟|来不了|来个|来也行
    -1:来吗|来吗 ?|来听一|来回就|来回比|来就好|来看|来给|来给 .|来见|来认|来试
    -1:来跟|来跟您|来那|来那个|板材|果 ,|果 , 做|果 ?|架|查 .|查了|标|标题|标题怎
    -1:栋|样 , 就|样 , 我|样 .|样本|样的厂|样的电|样说|样说完|样过|样都|核|案
    -1:案例|桌|桌子|检|楚 , 我|楼 ,|楼 .|楼下 ,|楼下等|模|次说|次说全|歉 ,|歉 .
    -1:正事|正好|正好 ,|正是|步 ,|步 , 您|步 . 您|每家|比三|比三家|比好|比好多
    -1:比没|比没学|比较|毛病 .|气 , 能|气 ?|气都|气都磨|水 ,|水 , 您|水管|汇|汇报
    -1:没事没|没人接|没人来|没人用|没到期|没去 ,|没学|没学还|没您|没您点|没打
    -1:没打听|没拿|没拿钥|没有兴|没有起|没法|没说清|没这一|没这回|没错吧|法 ,
    -1:法 ?|法不|法不合|活 , 有|活 ?|活动|测|消息 .|添乱|清 ,|清做|清静|清静 ,|满意
    -1:火气|灯|点 ,|点 ?|点儿|点好|点我|点没毛|点没错|烂额|烦 ,|烦了|烦了 .|烦人
    -1:热|焦|焦头|焦头烂|然我|然我白|照您|照您的|照着|熟人|熟人干|牌 ,|现
    -1:现在怎|现在还|现场看|班 ,|班前|理 , 先|理 , 看|理 .|理好|生人|生面|生面孔
    -1:用 , 您|用就|用得|用您|用的是|用着|用过|由你|由你来|电 .|电梯|电话人
    -1:电话就|电话来|画册我|留不留|留着|留给|疑我|疙|疙瘩|疼的|瘩|登|登门
    -1:白 , 不|白天|白您|白打|白打几|白跑|的 , #|的 , 就|的 , 我|的 , 祝|的 , 该
    -1:的不|的东|的东西|的了 .|的事都|的人勤|的厂|的厂家|的号|的号码|的合
    -1:的同事|的名|的吗|的吗 ?|的地|的客人|的师|的师傅|的心|的心气|的情|的情况
    -1:的文|的文件|的日|的日子|的是 @|的是人|的是什|的是哪|的是记|的活|的电
    -1:的订|的订单|的路|的还|的还是|的那层|的问|的顾|的顾虑|皮 .|目 ,|目录
    -1:盯着 ,|省下了|省得您|省得来|省心|省心 .|省我|看 . @|看 ?|看东|看东西|看了
    -1:看了 ?|看什|看什么|看可|看可以|看台|看台面|看呢|看呢 ?|看完您|看您 .
    -1:看您现|看我|看最|看清|看的|看的是|看真|看真东|看见|看路|看路 ,|看过
    -1:看过 ?|看还|看重|真不|真不容|真东|真东西|真单|真单子|真的 .|真翻|真翻过
    -1:眼 .|眼下抽|眼下没|眼前的|眼认|眼认得|着 , 我|着 , 最|着人|着人开|着回
    -1:着就累|着您|着没有|着电|着电话|着的|着看|着眼前|着等|着等 .|着顺|着顺手
    -1:知道|知道 .|知道厂|码|码 ,|码是您|砖|砖都|砖都订|确实 ,|确实难|确认一
    -1:碰一|碰个|碰钉|碰钉子|磨 ,|磨没|磨没了|示|祝您顺|种 .|种事|种事 ,|称|程 ,
    -1:程师|稍|稍等|税|稳妥|究|空出|空出来|空着|空着 ,|站上|站在|章|笑话 ,|笔账
    -1:等 .|等一|等一个|答应您|答应过|答您|简|算一|算算|算给|算给您|算话 ,
    -1:管 , 对|管了|管了 ?|管事|管事的|管账|箱 ,|箱 .|精|系您|系您 .|系统 ,|系统的
    -1:紧 , 您|紧 , 我|紧的|紧的时|紧着|紧着眼|约 ,|约 .|约 ?|约您|约您 @|线了|经划
    -1:经划掉|经帮|经帮了|经理的|经纪|结束|结束 .|结果 ?|给 .|给一|给一个|给她
    -1:给您 ?|给您去|给您发|给您回|给您看|给您算|给您记|给您讲|给您送|给我 ,
    -1:给我 .|给我留|给我看|给我面|绝我|统 ,|统的|缓|缘|缺什|缺什么|网站|网站上
    -1:翻 .|翻翻|翻翻 .|翻过|翻过 ,|老供|老供应|老机|老机器|老板|老款|考虑得|者 @
    -1:者 @ ,|耳|耳朵|聊 ,|聊 ?|聊十分|聊聊|聊聊 ?|联|联系|联系您|股|股东|肯定
    -1:肯定不|能|能不|能不出|能体|能体会|能出|能出门|能到|能到 .|能办|能喘
    -1:能喘口|能来|能看 ?|能聊|能腾|能腾出|能自|能自己|能订|能进|腾 .|腾出|自家
    -1:自己 .|自己动|自己带|自己弄|自己放|自己看|自然 .|舒服 ,|舒服还|色 .|色的 .
    -1:艺|艺好|艺好不|节 ,|花了钱|花在|花在刀|花钱 .|花钱之|苦了|茧|茶 ,|董|董事
    -1:蓝|蓝的|薄|虑得|虑我|行 , @|行 , 看|行 , 还|行业|行了|行我|街道|表 ,|表 .
    -1:被人放|装修|装在|装完|装过|裕|西 , 光|西 , 谈|西不|西不行|要一|要一起
    -1:要个|要个回|要为|要也|要什|要什么|要叫|要叫上|要哪|要哪个|要带|要您
    -1:要您的|要改|要是没|要比|要点|要留|要留给|要的|要考|要考虑|要花|要花在
    -1:要赔|要赔的|要跟|见 , 还|见个|见个面|见了|见了就|见到|见您|见生|见生面
    -1:见过 ,|见过的|见面|见面 ,|见面 ?|见面时|见面是|观|规定 .|规模|视|视频给
    -1:觉得不|解 , @|言 .|订单 ,|订单排|认|认 .|认一|认一下|认得|认得出|让您白
    -1:让您等|让见|让见 ,|议室|记上了|记下了|记下来|记不|记不住|记住了|记好
    -1:记好了|记错|记错了|讲 , 您|讲得|访您|诉您 .|诉最|诉最多|词 ,|词 , 您|试一
    -1:试驾|话 , 只|话 , 应|话 , 您|话 , 麻|话了|话人|话人就|话吧|话吧 .|话好|话您
    -1:话方|话方便|话有|话有分|话来|话来得|话里说|话问|该 .|该做|该查|该查 .
    -1:该看|该看真|该跟|该跟您|说 #|说 , 对|说 , 我|说 , 这|说一|说一声|说不 .
    -1:说不准|说不是|说不清|说不算|说了 .|说值|说值不|说全|说全 .|说几|说到哪
    -1:说到点|说加|说加钱|说好了|说完就|说实|说实话|说得在|说您 @|说服|说没用
    -1:说清做|说的 ,|说的没|说话 .|说说|说过|请|请假|请您喝|请说|课|课 ,|谁一
    -1:谁一起|谁也|谁也不|谁在|谁的|谁看|谁要|谁都堵|谁都寒|谁都烦|谈不上
    -1:谢您 .|谨|谨慎|财务|账 .|账是|账是不|货比|货比三|贵在|贵姓 ?|费了|费在
    -1:费就|费就费|资料 ,|资料是|赏|赔不|赔的|赔的时|赞|赞成|赞成 .|走 . @|走就
    -1:赶 .|起 .|起定|起来 ,|起来 ?|起来您|超|趟 ?|趟不|趣 .|跑|跟 @|跟 @ 我|跟上
    -1:跟家|跟家里|跟您对|跟您有|跟您确|跟您碰|跟您约|跟我说|跟着等|跟老
    -1:路上两|路过|路过 ,|踏实|躺|躺着|躺着 .|转 ,|转一|转账|轻|较|辛苦了|边一眼
    -1:过 , 已|过 , 是|过 , 这|过 ?|过一次|过两次|过了 .|过去 .|过去 ?|过来 ?|过电
    -1:过电话|过的东|过要|过这|还剩|还接我|还接电|还搁|还搁在|还是五|还是人
    -1:还是叫|还是当|还是想|还是电|还是还|还是连|还有个|还难|还难受|这一
    -1:这一回|这一步|这两年|这个 .|这个不|这个型|这个点|这个谁|这个问|这个顾
    -1:这么定|这么对|这些|这些 .|这份钱|这会|这会儿|这儿来|这儿根|这回事|这天
    -1:这天气|这家公|这家里|这很|这很正|这时|这时候|这是实|这条我|这款|这种事
    -1:这话有|这趟|这趟不|这通|这通电|进去|进去的|进来|进的|进门|远 ,|远 .|述|追
    -1:追着|退 ,|退 , 一|退款|适 ?|适您|递|通 .|通过|逼|遍 , 谁|遍 @|遍 @ ,|遍地
    -1:遍地就|道厂|道厂里|那 @ 呢|那 @ 我|那一|那三|那三页|那么久|那些|那会
    -1:那会儿|那儿 .|那儿 ?|那几|那句|那台|那就不|那就只|那层|那您先|那我 @
    -1:那我先|那我把|那挺|那挺好|那是|那条|那款|邮箱 ,|都不能|都不该|都别扭
    -1:都发|都在 ?|都在用|都在的|都寒|都寒心|都得跟|都想|都想到|都拆|都拆了
    -1:都是同|都有 ,|都有空|都烦|都烦 .|都磨|都磨没|都能|都记|都这样|里 ,|里不
    -1:里也|里写|里写着|里去|里头|里有个|里有数|里有病|里的事|里要|里要什|里说
    -1:里那|里那位|里都别|重|量不|量不了|量完|量掂|量掂量|量的|钉|钉子|钉子 ,
    -1:钟 , @|钟 , 不|钟 , 可|钟 , 您|钟 .|钟 ?|钟填|钟填完|钟头 ,|钟头就|钥匙 ,
    -1:钥匙就|钱 , 要|钱之|钱之前|钱就|钱就省|钱您|钱才|钱没去|钱的人|钱紧|钱花
    -1:钱要|钱要花|银行的|链|链接|链接我|销 ,|错 ,|错吧|错吧 ?|长 ,|长 , 还|门 , 还
    -1:门了 ,|门口 .|门店|门拜|门拜访|问 .|问一句|问一声|问什|问什么|问到您|问后
    -1:问后果|问完|问完就|问谁|问这一|问问|间|间 , 一|间了|间吗|间吗 ?|间好|间我
    -1:间排|间排不|间是 @|间长|间长 ,|阳|阵子不|阵子都|附|陌|陌生|院 ,|除了
    -1:除了 @|除了您|随口|随口答|随时可|随时找|隔|隔着|难 .|难办|难办 .|难您
    -1:难您 .|难找|难找 .|需求|静 ,|面|面 .|面孔|面孔 ,|面把|面时|面时间|面是
    -1:面是 @|面有|面看|面说|顺了|顺利|顺利 .|顺手|顺手 ,|顾得|顾得上|顾虑我
    -1:频给|频给您|题|题怎|题怎么|额的|餐|饭|饭了|饭点|馆|首件|驾|高新|麻|麻烦 .
    -1:齐了
    -2:# # 您|# at|# be|# or #|# the|# you 're|# 在|# 对|# 您|# 您能|# 最|# 来|# 行|# 行 ?
    -2:# 还有|'d|'d be slow|'d get|'d just|'d make|'d see|'ll be brief|'ll bring the|'ll come to|'ll drop
    -2:'ll have a|'ll hear|'ll leave|'ll make a|'ll read|'ll say|'ll say so|'ll see|'ll take you
    -2:'ll text you|'ll write|'m calling from|'m hanging|'m hanging up|'m happy|'m in|'m in the|'m sending
    -2:'m so|'m so sorry|'re both|'re driving|'re full|'re in a|'re not the|'re off our|'re open|'re quite
    -2:'re right it|'re right to|'re unsure|'re unsure of|'re waiting|'re waiting for|'re your
    -2:'re your figures|'s @ at|'s a small|'s free|'s holding|'s holding you|'s in|'s just an|'s me|'s meet
    -2:'s missing|'s my job|'s no charge|'s no sense|'s one thing|'s see|'s that|'s the best|'s the trouble
    -2:'s true|'s why|'s worth|'s your file|'s your till|'s your time|'s your whole|'ve already
    -2:'ve been going|'ve been with|'ve caught|'ve caught you|'ve got @|'ve had|'ve made|'ve parked|'ve rung
    -2:'ve told|'ve written|, @ 呢|, @ 没|, 不勉|, 不用|, 之|, 之后|, 人|, 什|, 什么|, 光听
    -2:, 全|, 分|, 别说|, 卡|, 哪个|, 四|, 在|, 在您|, 大家|, 好吗|, 对吧|, 就看|, 就这
    -2:, 当|, 当面|, 很多|, 得|, 您一|, 您保|, 您听|, 您哪|, 您在|, 您接|, 您最|, 您歇
    -2:, 您点|, 您给|, 您能|, 您选|, 情|, 成吗|, 我上|, 我同|, 我当|, 我明|, 我看
    -2:, 我给|, 我过|, 我这|, 我马|, 把|, 挑|, 搁我|, 搁谁|, 是有|, 更|, 本|, 本来|, 正
    -2:, 正常|, 每|, 每一|, 比|, 用|, 电|, 电话|, 省|, 算|, 能不|, 行不|, 装|, 让|, 让您
    -2:, 谁心|, 起|, 这么|, 这要|, 那就|, 问|, 难|. 再|. 再见|? i 'll|@ , 哪|@ , 在|@ , 就
    -2:@ , 都|@ @ ,|@ and you|@ barrow|@ be all|@ do|@ do you|@ free|@ instead|@ is that|@ once it|@ to
    -2:@ whichever|@ 一|@ 上|@ 不是|@ 了|@ 出|@ 发|@ 在|@ 好|@ 您到|@ 您在|@ 您要|@ 我来
    -2:@ 找|^ # #|^ # 对|^ # 能|^ @ 来|^ @ 还|^ a contract|^ absolutely|^ ah you|^ can't|^ cash
    -2:^ did you|^ does|^ getting|^ give|^ give me|^ great i|^ have a|^ hearing yes|^ honestly
    -2:^ i appreciate|^ i can|^ i do|^ i have|^ i promise|^ if it|^ if they|^ is your|^ it makes|^ it would
    -2:^ just a|^ just so|^ just the|^ losing|^ loyalty|^ my diary|^ no one|^ no worries|^ nobody has
    -2:^ nobody knows|^ nobody likes|^ not|^ off|^ on|^ on the|^ only the|^ owing|^ owing nothing|^ paying
    -2:^ quite|^ read or|^ so that|^ some|^ some of|^ suppose|^ tell|^ that must|^ this is|^ to|^ we 've
    -2:^ we don't|^ we lost|^ what worries|^ what would|^ what you|^ whatever|^ when something|^ when you
    -2:^ which|^ will you|^ with your|^ yes the|^ you choose|^ you don't|^ you feel|^ you may
    -2:^ you mentioned|^ your boss|^ your hesitation|^ 一句|^ 人手|^ 今|^ 今年|^ 他|^ 价钱
    -2:^ 优惠|^ 刚才|^ 利|^ 别人|^ 别家|^ 十|^ 原|^ 原来|^ 司|^ 司机|^ 后|^ 听得|^ 听着
    -2:^ 嗯 ,|^ 对不|^ 就是|^ 怕|^ 您 @|^ 您上|^ 您为|^ 您之|^ 您刚|^ 您定|^ 您忙
    -2:^ 您手|^ 您找|^ 您把|^ 您拿|^ 您挑|^ 您正|^ 您用|^ 您给|^ 我就|^ 我带|^ 我打
    -2:^ 我把|^ 手|^ 打了|^ 抽|^ 抽成|^ 招|^ 换|^ 改了|^ 旧|^ 旧的|^ 明|^ 最|^ 没见|^ 理
    -2:^ 电|^ 电话|^ 看得|^ 签|^ 给范|^ 老人|^ 花了|^ 行情|^ 要是|^ 说实|^ 谁来|^ 账
    -2:^ 那就|^ 除|^ 除了|^ 难|a @|a copy|a first|a good beginning|a good day|a hard|a house|a leaflet
    -2:a meeting|a minute|a moment|a month|a note|a person|a result|a result you|a sales|a sales call
    -2:a second|a text|a thing|a thought|a time|a time that|a trial|about @ ?|about the budget|about you
    -2:added|admire|after a|after what|afterwards|again ?|ah you|ahead|all in|all it|an @|an email|an hour #
    -2:and @ which|and about|and be off|and i 'll|and it|and it 's|and mail|and more|and one word
    -2:and then getting|and walk|and walk me|and you don't|and you keep|answer and|any point|anyone else
    -2:anything @|anyway|app|are and|are three|are you fixed|are you free|are you in|are you least
    -2:are you usually|argue|around ?|as long|ask how|at @ ?|at a|at any point|at the gate|at your place
    -2:away with the|back|back is|back to|back to the|be able|be able to|be all|be all right|be around
    -2:be brief|be in touch|be on|be said|be slow|be slow to|be with you|been going|been with|been with them
    -2:before you spend|beginning|believe it|best ?|big|bill|booklet|books|both in|both in @|bothers
    -2:bothers you|box|branch in|breaks|brief|bring the|brutal|busiest|but it|but the|buys|by line|by me
    -2:by phone|calendar|call and|call from me|call to hear|call you|calling from|calls you|can always
    -2:can hear|can only imagine|can see why|can simply|can simply call|can stop|can tell|can wait
    -2:can't find|can't send them|can't stop|can't wait|cancel at|cancel at any|care of|case studies|cash
    -2:catalogue|cautious|chance to|changed since|changing|charge for|chase|chat|cheap|check the
    -2:choose yourself|choose yourself you|class|cleaning|closed|club|cold|come at|come from|compare
    -2:compare it|compare it hard|comparison|convenient|convince|copy|correct|costs you months|could be
    -2:count|counter|counts|covered|covers|crew|current provider|days|depends|depends on|deserves a
    -2:deserves a thought|did|did the|did they|didn't ask|difference|differently|disruption|do @ or|do it or
    -2:do you take|do you think|does @|does the|don't add|don't ask|don't blame|don't let me|don't need
    -2:don't want a|don't want another|down and be|down on|down properly|drawings|driving|drop a|early
    -2:early #|eat|either|either way|empty|end|end is|engineer|enough for|enough i|every pound|experience
    -2:explaining|far ?|feels|figure|figures and|figures and that|file so|file so you|fill in|fine by
    -2:fine by me|fine i|fine i 'll|first i|first month|first so|first to|flat|floor up|floor up that|follow
    -2:for|for being|for now|for one person|for something|for what you|foreman|forward|four days|free at
    -2:from the|front|front of me|front of you|gap|gather the|get my|get some|getting no|getting no costs
    -2:give me #|give you|given what|given what happened|go and|goes @|going out|good beginning|good day
    -2:good time ?|good to|got @|got it in|got one|got that|got that down|got the problem|great i|green|grey
    -2:half of|hall|handing|handle that|hands you|hands you 're|happen for|happen for you|happens|hard
    -2:harvest|has anything|have had|have half|have half an|have i|have it right|have them|have to happen
    -2:have two|he 's|hear from|hear how|hear it|hear what|hear what you|heard of us|hearing yes
    -2:hearing yes and|heating|her|hesitation|hesitation is|hidden|holding you|holding you back|hour #
    -2:hour # ?|house is|how about|how about @|how long have|how many|how many people|i 'd come|i 'd rather
    -2:i 'll drop|i 'll leave|i 'll look|i 'll read|i 'll say|i 'll write|i 'm hanging|i 'm happy|i 'm in
    -2:i 'm sending|i 'm so|i 've caught|i 've put|i 've rung|i 've written|i admire|i ask|i can hear
    -2:i can tell|i can't promise|i could|i earn|i follow|i gather the|i go|i have it|i know it|i promise
    -2:i remember|i see you|i speak|i speak to|i take your|i wouldn't want|if i may|if somebody|if there
    -2:if there 's|if you never|imagine the|in #|in ?|in every|in full|in hand|in it|in leeds|in that
    -2:in the house|in the middle|in three|in touch|installer|instead|invoice|is a sales|is free|is it hands
    -2:is that until|is this|is yours|it #|it 's been|it 's done|it 's worth|it @ ?|it as|it at|it be
    -2:it comes|it deserves|it deserves a|it doesn't|it don't|it from the|it hands|it hands you|it hard
    -2:it i 'll|it in hand|it just|it makes|it may|it must|it once|it only|it or that|it over and|it rains
    -2:it should|it the time|it the way|it then|it there|it to you|it works|it worth|it would be|it yourself
    -2:it yourself @|its|job for|job i|job to|job to remember|job you|join us|journey|just an|just now or
    -2:keep it|keep it for|keep to|keeps|key that|keys|know|know how|know it 's|know this|know what it
    -2:know yourself|know yourself that|knows your|knows your shop|landlord|large|later @|later @ or|learn
    -2:least busy ?|leave it there|leave you|leaves|leeds|left the|left you|length|let 's meet|let 's see
    -2:let him|let me get|let me put|let you down|lets you sleep|lift|light|like mine|likes being|line by
    -2:line by line|little one|live with it|locked|log|log in|login|long have|long have you|look after
    -2:look at it|look that up|love|lovely|luck|made up|make a note|make it @|make it worth|make this
    -2:make you|many people|march|may be|may not|may well|may well be|me and i|me either|me get|me i 'd
    -2:me let|me off too|me put|me what 's|measure|meet up|meet you|meeting @|menu|mess|meter|middle
    -2:mind if i|minutes for|model if|moment ?|moment i|money so|money so compare|month end|month is|more @
    -2:more calls|moves|moves it|must have|my colleague|my diary|my job|my job to|my own|natural
    -2:need to know|needed|never want|never want another|no @|no @ or|no charge|no charge for|no costs
    -2:no costs you|no difference|no one|no problem at|no sense|no sense paying|no trouble|no use|no worries
    -2:nobody calls|nobody has|nobody has to|nobody knows|nobody knows your|nobody likes|nobody needs
    -2:not need|not yours|nothing 's|nothing lets|nothing lets you|nothing to pay|notice|now and let
    -2:now just|number i|of #|of it @|of just|of just now|of me ?|of money|of or|of or people|of people i
    -2:of talking|of the day|of the week|of them|of which|of which is|off ?|off @|off @ or|off at|off i
    -2:off our|off our list|off the list|off too|office ?|office is on|on #|on @ and|on @ or|on a|on that
    -2:on this number|on time|on top|on your mind|on your own|once it|once it 's|one call to|one look
    -2:one person|one thing you|one with|one word from|only about|only imagine|only that|open it|opened|or #
    -2:or @ be|or @ what|or a result|or an|or did|or only|or people|or people to|or that|or that you|or will
    -2:or will you|our list|out @|out to|out what|outlay|over the phone|over to|over to you|over your|owing
    -2:owing nothing|owing nothing lets|pack|page again|pages|parcel|part of|pay for what|paying to
    -2:paying to get|payroll|pencil|pencil me|pencil me in|people or|people to|people to see|people you 've
    -2:people you can|phone ?|phone is|photos|picked|picked up|pile|place|plan on|please|plenty|plenty of
    -2:pop|pound|pounds a|practice|problem at|problem at all|provider|puts|quite right|quote on|rains
    -2:rather see|reach you|read or|read or not|reads|ready|regulars|remember not|remember not yours|result
    -2:result you|result you 're|review|right so|right that|ring @|room for|round the|rules|safe
    -2:safe journey|said @|said so|said to|sales call|satisfied|saturdays|saves you|say @|say hello|say when
    -2:say which|say who|say who looks|sceptical|season|second|see @|see @ or|see how|see that|see to
    -2:see to that|sell you|send me the|send them|send them away|sense paying|sense paying to|service
    -2:service ?|set up|shall we|shop the|shop the way|shop your|short of just|short of or|short one
    -2:should see|show me|show me the|simply call|simply call over|since|sit down|slides|slowest|smaller
    -2:so compare|so compare it|so far ?|so here|so how|so it deserves|so nothing|so sorry|so thank
    -2:so thank you|so that|so that 's|so the last|so the line|so would @|so you say|some of|somebody who
    -2:something breaks|something you don't|sometime|sometime #|sorry about|sorry to|sounds like you|spoke
    -2:start at|start at @|start with the|started|started in|stays|stick|sticking point|stop and
    -2:straight away|stretched|studies|suit|suit you|suits ?|suits you ?|sure i|switching|systems|take their
    -2:take you|take you off|take your|taken your|takes|tallies|tell me the|tell me when|ten times
    -2:thank you goodbye|that 's clear|that 's understandable|that 's why|that @|that be|that can't
    -2:that first|that helps|that in|that makes|that nobody|that until|that until @|that up|that what
    -2:that you 'd|that you haven't|the address|the box|the brochure|the car|the company|the counter
    -2:the crew|the desk|the disruption|the drawings|the figures|the first month|the first to|the floor up
    -2:the foreman|the grey|the house|the invoice|the length|the middle|the model|the moment ?|the move
    -2:the numbers|the one you|the other|the papers|the paperwork|the parcel|the people|the place|the plan
    -2:the problem ?|the reading|the reviews|the room|the sales|the sticking|the sticking point|the trouble
    -2:the visit|the watch|the way|the way we|the week|the week ?|the whole day|the workshop|them away
    -2:them away with|them back|them i|them in|then getting|then getting no|then nothing|then the|then you
    -2:there|there a|there are three|there is|they|they 're your|they 've|they don't|they know|they say
    -2:thing to|thing you 're|think ?|think it over|think of me|this out|this was|this year 's|three papers
    -2:through it|through it @|tied in|tied up|ties your|ties your hands|till so|till so you|time #|time of
    -2:time so it|time that|time would|times @|to agree|to ask how|to be|to be said|to go|to happen
    -2:to happen for|to know where|to learn|to reach|to remember|to remember not|to repeat|to say hello
    -2:to sell you|to show|to speak|to start|to thank|to thank you|to that first|to trust|to trust a|to us
    -2:to watch|to work|to you @|to you or|to your boss|too if|top of the|train|trial|trial class|trust a
    -2:try you|turn the|two #|two or|two times|unsure|unsure of|unsure of which|until @ or|until you say
    -2:up ?|up front|up in #|up that|up that 's|us @|us and|video|voice down and|wait for|waiting|walk with
    -2:walk with us|want the|want to know|want to talk|wary|water|way we|way we do|way you do|ways
    -2:we 've been|we are|we come|we do it|we don't|we lost|we won't|we won't ring|wear|website|week you
    -2:well be|well for|well you|were promised|what 's missing|what it 's|what suits|what they say
    -2:what worries|what worries you|what you choose|what you wanted|when somebody|when something|when we
    -2:when would|when would be|where they|which do|which do you|whichever you|who 'd|who has to
    -2:whole business|whole day|whole day ?|will be with|will do|will ring|will you be|with it|with my
    -2:with the floor|with the last|with the move|with them i|won't do|won't hear from|won't use|word from
    -2:word from you|words|worked|workshop|worries|worries you|worry is|would @ or|would be the|would do
    -2:would help|would make it|would put me|would that be|would wear|would you be|would you give
    -2:would you have|would you like|wouldn't want|write it down|written down|years so|yes and then|yes or
    -2:yes the|yes the reviews|yet|you 'd get|you 'd see|you 'll hear|you 're both|you 're doing
    -2:you 're driving|you 're full|you 're not|you 're quite|you 're unsure|you 're waiting|you 've only
    -2:you 've parked|you a couple|you be|you better|you can always|you can simply|you can stop
    -2:you can't find|you can't stop|you choose yourself|you didn't|you didn't ask|you don't|you fixed
    -2:you for being|you free|you get a|you give|you give me|you had|you had a|you in the|you keep the
    -2:you know yourself|you least|you least busy|you look|you look after|you make it|you mentioned
    -2:you months|you needn't|you never want|you no|you now|you open|you pay|you said to|you say it
    -2:you say who|you should|you spare|you stop|you talk|you think ?|you to think|you told|you tried
    -2:you use|you usually|you want ?|you wanted|you were promised|you won't hear|you work|your assistant
    -2:your cleaning|your current provider|your day|your email|your figures|your figures and|your file so
    -2:your hesitation|your hesitation is|your money so|your number|your people|your pick|your place ?
    -2:your regulars|your shop the|your till|your till so|your time so|your whole|your whole business
    -2:yourself @|yourself @ or|yourself that|yourself that 's|yourself you|yourself you trust|一个字
    -2:一份|一位|一刻钟|一句就|一回 ,|一块 ?|一家子|一年 ,|一批|一摊|一样 ,
    -2:一样 .|一次 .|一点都|一眼|一笔|一遍 ,|七家|七家的|三五|三分|三分钟|三样
    -2:上 ,|上 , 您|上一家|上不|上了 .|上吧|上回来|上头|上就算|上没|上没有|上看 .
    -2:下|下楼|下的|不 @ ,|不上|不上 .|不了 ,|不值|不值 .|不停|不加|不及就|不合适
    -2:不多|不好 ,|不如|不容|不容易|不巧|不巧 .|不必|不急 ,|不急 .|不怪|不怪您
    -2:不想再|不愿|不愿意|不打 .|不换人|不提|不敢再|不散|不散 .|不是大|不是说
    -2:不添|不清楚|不爱听|不用现|不用签|不着|不着急|不瞒|不瞒您|不花|不花钱
    -2:不要钱|不见不|不该|不费|两|两个人|两句|两回 ,|两年|两次|两次 ,|个不
    -2:个人 ,|个地|个地址|个字就|个季|个店 ,|个心眼|个您|个担|个担心|个数|个理
    -2:个走|中 .|为实|为止 ,|为这|为这事|久 ,|么 .|么不|么久 ,|么份|么份上|么会
    -2:么写|么写 ,|么办|么换|么时|么选|之前|之前被|之前都|之后|九|也不敢|也看
    -2:也难|习|习惯|书面|买 ,|买 , 我|买回|了 , 一|了 , 再|了 , 是|了 , 那|了再
    -2:了再说|了几|了别家|了就|了您 ,|了没|了门|事 , 别|事 , 是|事儿|事先|事已
    -2:事已经|事没|事要|事说|二位|亏 .|些 ?|人 , 不|人也|人事|人多|人来|人的 ,
    -2:人管 ,|人都|什么 .|什么不|什么份|什么想|什么时|介|介绍|从|他 .|他问|以吧
    -2:以吧 ?|们 #|们都|件 .|件事 ?|份 ,|份证|伙|会再打|会发|会用|会用 .|会计|会说
    -2:住|住了|住得|住得舒|佩|佩服|佩服 .|供|保重|保重 .|保险公|信箱|俩娃|候 ,
    -2:候我|候方|候方便|候碰|候能|值 .|做了|做过|停 .|停过|傅|儿|儿 ?|儿了|儿就
    -2:先忙|先忙 ,|先挂|先挂了|先用|光听|光听我|入|入是|公司 ?|公司有|公室
    -2:公室 ?|六年|关系 ,|关系 .|兴 .|册子|再信|再决|再决定|再打 .|再聊|再说 .
    -2:冒昧|写着|决|准 .|准备|几个|几个 ?|几位|几天|出去|出去的|出口|出口 .|出您
    -2:分钟 ,|分钟的|刚开|刚才|刚才说|别 .|别上|别家 ,|别家收|别扭|别扭 .|别的 .
    -2:刮|刮来|刮来的|到 # 都|到了 ,|到我|到点|到点子|刷|刷卡|刻钟|刻钟 ,|前被
    -2:力 ,|办 , 我|办公|办公室|功|加班|加班 ,|动 .|动不|包|化|区|医|十五分|十多
    -2:半个小|单|单上|占您一|印象|厂里|压在|原来您|厨|去您|去您那|去过|友 .
    -2:发您 .|受 .|变 ,|句就|句就挂|句话 .|只给|叫上|可以吧|可我|号码是|司 ?|司有
    -2:合作|合同|同|同一|同一个|同事一|同事先|同事说|名|名单|名字|后台|后放
    -2:后来|含|听听您|听懂|听着|听着您|品 .|品我|响|哪一点|哪会|哪会儿|商 ,|喝茶
    -2:四个|回信|回信 ,|围 ,|图|在办|在办公|在听|在开|在理|在的|在门|在门口|在骗
    -2:在骗子|地铁|地铁口|坏|坏的|坏的 .|块 ?|培|培训|堵得|堵得慌|士|声音|处理
    -2:处理的|备注|多 ,|多个|多人|够 ,|大风|大风刮|天 , @|天 .|天气|太正|太正常
    -2:夫 .|头|头 ,|头一|头大|头大 .|头我|头的事|女|女士|她|好 ,|好 , 您|好 , 那
    -2:好不|好不好|妥当|妥当 .|子上|子上了|子多|子的|孔|孔 ,|字就|字就行|存|季
    -2:安装|完|完不|定不|实 ,|实做|实在|实在 ,|客人|客人 ,|室 ?|家收|家收一
    -2:家的数|家里有|容|容易|对|对 , 是|对吧|对吧 ?|对账|尊|尊重|尊重 .|小时吗
    -2:少 ,|少 , 我|少说|就 @ ?|就停|就先|就占|就占您|就够|就好 ,|就成|就挂 ,
    -2:就是我|就看一|就等|就该这|就这么|岔|岔 ,|工|工夫 .|工资|巧|巧 .|己来|己的
    -2:师|师傅|带后|带后台|带孩|带孩子|帮我|帮我 .|常不|常了|年了 .|年底|年没
    -2:应商 ,|应您|底 ,|座|建|开会|开车|当 .|当然|当然要|当的|录音|往后|往后放|很
    -2:很多|得不巧|得出您|得到|得到 .|得多 ,|得慌 .|得掂|得掂量|得没必|得看|得紧
    -2:得舒|心|心 .|心思|心情 ,|心的|心眼|忙 , 我|忙 ?|怎么会|怎么写|怎么选|怕买
    -2:思|急 ,|急了|急了 ,|怪您 .|息 .|您 , 没|您一|您一刻|您下|您不买|您不必
    -2:您不放|您不舒|您为|您了 ,|您二位|您住|您住得|您保|您保重|您先|您先忙
    -2:您办公|您可别|您同|您听我|您哪|您喝|您喝茶|您好 ,|您家|您寄|您当然
    -2:您忙 .|您打过|您拿|您拿给|您挑|您挑一|您时|您时间|您是自|您最近|您来
    -2:您歇|您正|您比|您没空|您添|您添事|您点头|您爱人|您留着|您的时|您看 #
    -2:您看 ,|您签|您说了|您负责|您贵姓|您走|您跟|您还想|您选|您通|您那边|您邮
    -2:您随|您随时|情不|情理|惯|想一|想到了|想得|想知|想知道|想给|想给您|愉
    -2:愉快|意不|意不去|意见|愿意|慌 .|成 ,|成吗|成吗 ?|我 # 来|我 @ 就|我 @ 给
    -2:我们这|我佩|我佩服|我先|我再|我到|我可以|我同事|我备|我多|我寄|我尊
    -2:我尊重|我当面|我心里|我懂 .|我打得|我熟|我答|我自|我自己|我要是|我让
    -2:我走|我走 ,|我这电|我马|我马上|或|或者|户|户买|户型|房|手续|才能|才说
    -2:打得不|打扰了|扭|扭 .|扰了|扰了 .|找个|找对|找您 ?|把价|把这|报价|抱|抱歉
    -2:抽得|抽得出|抽成|拆|拆了|招人|拜访|拼|拿给|挂 .|挂了 ,|挂了 .|挑|挑时|捂
    -2:捂紧|换 ,|换人|换我也|掉 ,|掐表|接得|接您|接我电|推销的|提 .|提了|提了 .
    -2:搁我|搁谁|摊子|操|收一|收一个|收入|收到|收费|放 .|放心 ,|放心的|放过
    -2:放过鸽|教|敢再|散 .|数 , 看|整理|文|断|新款|旧的|时候|时候 ,|时候我|时候方
    -2:时候碰|时候能|时吗|时吗 ?|时机|明不|易|昧|是 @ 我|是信|是做|是卖|是含
    -2:是哪|是大风|是实|是客|是客户|是对|是干|是应|是应该|是推|是有人|是老板
    -2:是钱|更|月 , 您|有一|有两|有别|有别的|有回|有心|有效|有数|有数 .|有空吗
    -2:有谁|朝|本人|本来|本来就|机 .|李|材|来不|来了 .|来回|来就|来就该|来您
    -2:来意|来是|来的 .|来说|来过|松|松快|板 , 您|板没|查实|校|样 ,|样 ?|样不|样品
    -2:梯|楚 ,|楚了|次 ,|次 , 都|次 .|款 .|歉|正常了|步|步 .|段|每一|比|毛病|没 ?
    -2:没到|没去|没底|没底 ,|没毛|没毛病|没讲|没说|泄|注|活 ,|活儿|海|消了 ,|添事
    -2:添事 .|清楚 ,|清楚了|满了|满了 ,|点头|点头 ,|点子|点子上|点是|点是对|点没
    -2:点都|点都不|烂|然 .|然要|然要比|熟|熟 ,|爱人|爱听|片我|版|牌|牌子|现在听
    -2:现在骗|现场|班 , 您|理保|理保单|理给|理给您|琢|琢磨|用不着|用了|用了 .
    -2:用得上|用现|用现在|用签|电话|画|画册|留|留一个|留着 ,|疑|病人|的|的 , @
    -2:的 , 是|的 , 这|的一|的了 ,|的我|的打|的收|的数 ,|的有|的要|的话我|的那个
    -2:的都得|的钱都|目前|省不|省不出|看 #|看 ,|看 , @|看不要|看完不|看就|看您 ,
    -2:看是|看看 ,|看看 .|真不是|眼见为|眼都|着 , 您|着定|着就|着点|着点没|着眼
    -2:着眼都|睡|睡了|瞒|瞒您|码是|碰|祝您一|租|空吗|空吗 ?|空我|突|笔钱|第|第一
    -2:等您 ,|答复|签个|签字 ,|算 , 我|算的|系 ,|系 .|紧 ,|约个|约个时|纸|细|绍
    -2:经不|经理 ,|结|给您寄|给您添|给范|给范围|绿|网|老客|老客户|老板没|者
    -2:聊十|能不能|能看|能见|脚不|自己来|自己的|自然|节|花钱 ,|范|范围|范围 ,|茶
    -2:行 , 我|行不行|行情|行的话|要 , 那|要几|要去|要就|要是有|要是觉|要比 .
    -2:要的是|要紧 ,|要说|要钱|见不|见不散|见为|见为实|见着|见见|规|视频|解 , 您
    -2:订单|订好|订好了|认识|让人|训|记上|记下|讲的|讲这|设|访|评价|试|试用
    -2:话 , @|话 , 是|话 , 这|该的 ,|该这|该这样|说 ,|说 @|说一遍|说两|说两句
    -2:说得太|说是|说要|谁来|谱|象|账|账 ,|货 ?|质量|购|贵公|贵公司|贵姓|费 ,
    -2:资料|走 ,|走不|走不开|赶上您|跑 ,|跑 ?|跟他|跟他们|跟您讲|跟着|路 ,|路上
    -2:踏|身份|身份证|身体|车 ?|车呢|车呢 ,|轰|边 ,|过一|过两|过分|过意|过意不
    -2:过来 ,|过鸽|过鸽子|近期|还接|还是您|还是有|还有谁|还给|这一块|这个 ?
    -2:这个担|这个理|这事儿|这就挂|这我懂|这是好|这条街|这要求|选了|选了这
    -2:通电|通电话|遍 , 您|道 , @|那七|那七家|那位|那咱|那咱们|那就这|那我不
    -2:部门|都不想|都别|都在 .|都在家|都堵|都堵得|都忙|都有 .|都满|都花|都订
    -2:都订好|都跟|采|采购|里的|里都|钟点|钟的|钱 ,|钱 .|钱的事|钱都花|铁口|销的
    -2:门 ,|闭着|闭着眼|问了 .|问这|问这个|间 , 您|防|防着|防着点|险公|险公司|陪
    -2:难受|难受 .|难得|面的|页|预约|频|风刮|风刮来|骗子多|高 ,|高兴|高兴 .|齐
    -3:#|# ?|# and i|# is|# is that|# would|# 都|'d be back|'d know what|'d like to|'ll keep it|'ll keep my
    -3:'ll pass|'ll stop|'ll text|'m afraid|'m hearing|'re careful|'re doing|'re down for|'re on|'re through
    -3:'re through to|'re worried|'s a big|'s a lot|'s all @|'s better|'s done|'s entirely|'s entirely up
    -3:'s no hurry|'s not comfortable|'s okay|'s perfectly|'s the last|'s wrong|'ve @|'ve been asked
    -3:'ve kept|'ve taken|, @ ,|, 不好|, 不是|, 不赶|, 保|, 保修|, 先|, 光|, 再见|, 够
    -3:, 应该|, 很|, 怪|, 您多|, 我听|, 我知|, 搁|, 没关|, 直|, 看完|, 老|, 耽|, 耽误
    -3:, 谢|, 谢谢|, 走|, 这份|, 这就|, 那 @|, 都没|.|. @ ,|. 我|@ @ or|@ could|@ just|@ once
    -3:@ online|@ what|@ would|@ 也|@ 再|@ 呢|@ 呢 ?|@ 怎|@ 怎么|@ 我再|@ 没|@ 给您|^ @ ,|^ @ my
    -3:^ @ or|^ a lot|^ after that|^ being|^ do you|^ everybody gets|^ fair|^ great|^ half|^ have|^ hearing
    -3:^ hello|^ honestly i|^ how are|^ how much|^ i gather|^ i heard|^ i realise|^ i take|^ is there
    -3:^ it runs|^ keep the|^ most|^ nobody enjoys|^ perfect|^ plenty|^ plenty of|^ point|^ read|^ running
    -3:^ running a|^ so what|^ sounds like|^ still|^ that kind|^ that was|^ the way|^ they 're|^ understood
    -3:^ why did|^ will|^ with|^ would it|^ yeah|^ yes it|^ you sound|^ you told|^ 一天|^ 一点|^ 三
    -3:^ 下|^ 不想|^ 两|^ 两个|^ 之|^ 之前|^ 公|^ 公司|^ 听您|^ 嗯|^ 墙|^ 好的|^ 孩
    -3:^ 孩子|^ 就您|^ 您不|^ 您听|^ 您家|^ 您慢|^ 您最|^ 您有|^ 您考|^ 您觉|^ 我想
    -3:^ 我懂|^ 我明|^ 我没|^ 我这|^ 找|^ 是我|^ 来不|^ 用|^ 老板|^ 花|^ 这个|^ 问
    -3:a better|a better time|a busy|a call|a class|a coffee|a couple|a couple of|a headache|a lot to
    -3:a message|a mistake|a receipt|a reminder|a sample|a shop|a stranger|a trip|about what|about your firm
    -3:accounts|adults|advert|afraid|after|after you|again @|again @ or|again unless|again unless you
    -3:all @ or|all this|along ?|and be|and clear|and have|and i respect|and nothing to|and you 've
    -3:and your wife|anybody|apply|are you around|are you the|argue with that|as well ?|ask me to|ask what
    -3:asked|assistant|at|at the moment|audit|away @|bank details|be back|be better|be easy|be honest|be in
    -3:be nervous|be off|be sure|be with|be wrong|been asked|better than i|better time|brochure|budget 's
    -3:buy|by email|by your|call again|call i|calls like|came to|can hear that|can say|can say no
    -3:can you hear|can you make|can't be easy|can't do|can't promise|can't tell|case|caught|caught you
    -3:caution makes|caution makes sense|claims|collect|collect it|colour|come and|comfortable for
    -3:comfortable for you|could we|could you see|couple of|course you|decide anything|decides|delivery
    -3:different|do anything|do that|don't i|don't want|door|down ?|down @|down and|down for @|downtime
    -3:drawer|each|earn|earned|easier|else matters|enjoy it|entirely up|entirely up to|everybody gets
    -3:everyone 's|exams|extras|find it|finding|fine and|firm|for everybody|for me would|for one
    -3:for you thanks|form|found|from me @|from nothing|from your|from your side|full name|fun|gets|give the
    -3:good|good ones|good you|good you 'd|got a|got your hands|guarantee|guard|handing over|hands full
    -3:happen|happens if|happy to|have a look|have to sign|have you|have your|hear|helps|here i|hesitate
    -3:hold a|home|homework|honestly i|house and|how are|how are you|how it|hurts|i|i 'll bring|i 'll pass
    -3:i 'll stop|i 'll text|i 'm afraid|i 'm hearing|i 've @|i 've just|i 've kept|i 've no|i called|i can
    -3:i can't tell|i come @|i do|i don't know|i don't take|i hear|i keep|i may|i realise i|i respect that
    -3:i take|i won't|i wouldn't|if they|in a minute|in i|in the office|in your inbox|inbox|info|interest
    -3:is a good|is on|is that ?|isn't for you|isn't it ?|isn't the time|it 's entirely|it back|it come
    -3:it ends|it from|it it|it no|it right|it runs|it won't|jobs|join|just a|just moved|just tell
    -3:just tell me|keen to|keep my voice|know that diary|know your people|knows|labour|last thing you
    -3:late ?|leave it till|less|let me know|let the|lightly|like ?|like about|like it|like the|likes|link
    -3:listen to|lock|look that|lot to|made you|mail|main|many|may i|me ?|me as|me as well|me know|me that
    -3:me would|means|meet|meet ?|memory|mentioned|might|might be|might not|might save|mind ?|minutes then
    -3:minutes to|missed you|money 's|money and|money back|more thing|moved|must be|my fault|my mistake
    -3:my name|my screen|my voice|my voice down|name the|need me|need your|nervous|no claims|no hurry
    -3:no rush|no time|no time for|nobody else has|not a|not an|not being|not comfortable for|not on
    -3:not on the|nothing else|nothing else matters|nothing more|nothing to sign|now goodbye|of course you
    -3:of it ?|offices|okay to|old one|on our|on your way|once and|one call|one more thing|one question
    -3:one that|one that 's|one you|only sensible|only the|only to|or about|or in|or is|or the|order|ours
    -3:out it|out of it|over and|owe us|own|own business|pain|paperwork|parked|pen|penny|people and
    -3:people and i|perfect|person who|personally|phones|plan|post|pounds|prefer to|preference|preference ?
    -3:prepare|promise that|put you off|quote|ran|read out|realise i|reason to be|repeat|right about
    -3:right about that|right for|right for you|right to be|rightly so|ring #|ring again|rushed|said it
    -3:said the|sales|same|samples|saves a|say it|say the|school|see it ?|seen|sending|sent|set|seven
    -3:shall i|sheet|should know|should know what|show|sign anything|size|small thing|so i 'll|so of
    -3:so of course|so we|so would i|so you|so you should|someone who 's|something new|something to
    -3:sorry you|stands|start with|sticking|still be|stopped|stops|stranger|suits you|sum|survey
    -3:take your time|takes a|talk about|talk it|talked|tell me what|ten minutes @|ten years|term
    -3:text you the|thank you for|thanks for|thanks for telling|that 's @|that 's okay|that 's on|that diary
    -3:that goodbye|that i 'd|that it 's|that kind|that kind of|that last|that model|that must|that out
    -3:that still|that we|that you don't|the @|the big|the budget 's|the date|the details|the drawer
    -3:the extras|the file|the floor|the gate|the hours|the key|the link|the old one|the one|the person who
    -3:the same|the samples|the sheet|the site|the van|then you 'll|there i|they are|thin|think it|thirty
    -3:ties|till @|time ?|to answer|to be sure|to decide anything|to have|to know|to one|to run|to sell
    -3:to send|to talk|to try|tom|too @|too @ or|too fast|tough|trade|travelling|tried|tuesdays|turn up
    -3:twenty minutes|unless you ask|until you 've|up by|up for|up for you|up to you|up you|used to|usually
    -3:van|vans|voice|voice down|walk me|warehouse|warranty|watch the|we 'd|we 're not|we ?|week ?|weekdays
    -3:well ?|what happened|what made|what made you|what would|what would have|what would you|what you 'd
    -3:whatever you decide|when are you|where it|where you are|while|while you 're|who looks|why did
    -3:why did you|will you|windows|with it ?|with someone|with your own|without me|won't call
    -3:won't ring again|wonder you 're|work or|worry about|would @ be|would i|would you see|write it|wrong @
    -3:yeah|you 're careful|you 're down|you 're in|you 're on|you 're through|you 're worried|you 've a
    -3:you 've been|you 've no|you again|you and your|you around|you ask me|you asked me|you by|you can say
    -3:you feel you|you find|you finish|you goodbye|you hear me|you i 'll|you in|you know your|you might not
    -3:you my|you name|you name the|you need a|you on @|you or|you said|you sell|you should know|you thanks
    -3:you thanks for|you the link|you to|you would be|your boiler|your diary|your file|your hands full
    -3:your inbox|your last|your people and|your side|yourself or|一个人|一个问|一听|一周|一块
    -3:一天还|一步|一点 ?|一点不|一般|一起|一遍|三十|上回|上我|上看|下了|不住 ,
    -3:不出门|不勉|不勉强|不变 .|不太|不少|不打了|不找|不找我|不换|不放|不放心
    -3:不敢|不方|不方便|不欠|不清|不舒|不舒服|不行的|不错 .|专|业 ,|个号|个心
    -3:个点|个问|个问题|久|么 ,|么一|么一说|么久|么大一|么忙|么想|么样 ?|也不要
    -3:也想|也能|乱|了 #|了一天|了也|了几年|了钱|争|事最|亏 ,|交钱|产品|亮|人 ?
    -3:人做|人手|人看|什么 ,|以吗|以吗 ?|们做|件事|休|会 , 您|位|位来|住 ,|何|保修
    -3:保单|做 .|做什|做什么|做这|做这行|公司是|六|再打 ,|再来|况|几样|几样 ,
    -3:出来 .|分|划掉|别家|别的都|别等|到 #|到期|前的|动工|勉|勉强|勉强 .|匙|升
    -3:印|压|原来|及就|及就 @|发现|变 .|只报|可以吗|可惜|可能用|台|右|号不|号码
    -3:司是|吃过|后是|吧 , 我|吧 ?|听明|听明白|告|周经|周经理|咱们|哪|售|嗯|嗯 ,
    -3:回 ,|回来 ,|园|围|在吗|在吗 ?|在家 ?|在这|地址|型号|填|多了 .|够|大一|天我
    -3:天我都|天还要|头 , 您|好 , @|好一|好了 .|姓|娃|子是|子的人|安排|室|家 ,
    -3:家孩|家孩子|寄出|对的 .|就好 .|就定|就走|就过|岗|工不|左|左右|差 ,|己的人
    -3:常|干 .|年了|年头|店里|开口|强|强 .|归|归您|很正|很正常|得不|得对 ,|得您
    -3:得比|得比我|得没|得没错|微|微信|心里都|必要|必要 ,|快 .|怎么做|思 , 您
    -3:急 .|怪我 .|您 ?|您一位|您不想|您不找|您两|您之|您之前|您争|您信|您发
    -3:您可能|您同事|您和|您存|您想|您慢|您慢慢|您找|您担心|您有|您理|您生
    -3:您用|您留了|您看|您看成|您给我|您考|您考虑|您要|您觉|您觉得|您还有
    -3:您还要|您这儿|情况|惜|想了|想让我|意|意 .|意吗|意吗 ?|意思 ,|意是|意是您
    -3:慢慢|成了|我 @|我不跟|我们做|我们就|我传|我听明|我得|我明|我明白|我给
    -3:我给您|我能|我说得|我过|我这就|我都在|房子|所|手|打给|打给您|打过|找我 ,
    -3:报名|担心|挺|掐|排|排 ,|接我|接电|接电话|搁|操作|收钱 .|效果|散|数 ,|料到
    -3:明白|春天|是|是一|是人|是吧 ,|是好|是对的|是您这|是我们|是我没|是觉
    -3:是觉得|是谁|最近|服|服 .|期|权|来 , 您|来您是|板|档|歇着|歇着 .|每|每个
    -3:比 .|毛|气 ,|没必|没必要|没意|流|流程|温|灰|点 .|点不|烦您|烦您了|片|特别
    -3:犯|王|理的|理解|生意 .|用 .|电话里|留一|留个|留了|白了|的保|的小|的您
    -3:的数|的时|的时间|盘点|直说|直说 .|省下|省得|看成|眼 ,|眼下|眼见|着 .|着怎
    -3:着怎么|知道一|短|短信|硬|确|碰上|种亏|种话|竟|等 #|算 .|算了 ,|算数 .|类
    -3:累 .|约|给的|维|缺|能用|能省|般|花出|花出去|花完|花完了|花钱|苦您|营业
    -3:营业 ,|行 ,|行不 ?|行吗|行吗 ?|行的|装的|要不要|要是不|要求|见 .|觉得没|计
    -3:议|讲讲|话了 .|话就|话里|该的 .|说不要|说了 ,|说到|说就|说得没|说明
    -3:说清楚|说的是|谁心|谁心里|账算|货 .|质|走|跟您一|跟您争|身|车在|辛苦您
    -3:过|过我们|还是怕|还是这|还记|还记得|这个|这个号|这么多|这么大|这件
    -3:这件事|这套|这条|这样 .|这种话|这行|这阵|这阵子|道一|那 @|那儿|邮箱
    -3:都一样|都不用|都可|都可以|都在|都在您|都是这|都行 ,|里有|钥|钥匙|钱 , 谁
    -3:银|银行|长 .|门了|问到|问题 ,|阵|阵子|陈|院|随便|随时|静|靠|面 ?|面好|顾
    -3:题 ,|首|首付|麻烦您
    -4:# to|# 能|'d hate|'d hate to|'d keep|'d like|'d rather not|'d want to|'ll be quick|'ll bring
    -4:'ll find out|'ll let|'ll let you|'m calling|'m not here|'m off|'m ringing|'m with|'re at|'re at the
    -4:'re good|'re in the|'re off|'re short|'re short of|'re swamped|'s a fair|'s about|'s clear|'s hard to
    -4:'s no obligation|'s quite|'s your money|'ve a|'ve got your|'ve only|'ve only just|'ve put|, 一个
    -4:, 不|, 价|, 别的|, 大|, 对|, 应|, 您忙|, 您真|, 您这|, 换我|, 是我|, 祝|, 祝您
    -4:, 能|, 谁都|. @|. 您|@ , 我|@ , 还|@ and @|@ at your|@ my|@ 不行|@ 我就|@ 给|^ @ i|^ all
    -4:^ and|^ ask|^ did|^ don't worry|^ good|^ how 's|^ i completely|^ i don't|^ i get|^ i respect|^ okay
    -4:^ ours|^ please|^ so it|^ so the|^ sorry|^ the discount|^ we|^ what time|^ who else|^ you 'd
    -4:^ you need|^ you were|^ 不好|^ 不知|^ 刚|^ 喂|^ 好 ,|^ 忙|^ 您老|^ 您贵|^ 我听|^ 数
    -4:^ 明白|^ 来|^ 没|^ 能不|^ 要不|^ 这事|^ 预|^ 预算|a bad|a contract|a fair|a good time
    -4:a stopwatch|a yes or|able|able to|about it too|absolutely|accountant|address|against|and let
    -4:and nothing|and one|and say|and when|any chance|appreciate|appreciate you|arrived|as the|ask for
    -4:ask me|asks|at any|at your office|barrow you|be careful|be quick|being sold|being sold to|bend
    -4:better ?|blame you for|branches|broker|by a|call over|came|careful with|catch|cheaper|come to you
    -4:comfortable|commit|could i|could you|current|cut|dad|department|do @|do it @|does it|don't blame you
    -4:don't pay|don't use|down for|drivers|else ?|else has|else would|expecting|fill|find out|finish
    -4:first then|fit|for a look|for telling|for telling me|for that|for this year|free to|gather|get a
    -4:get the|go with|good time|had your|hale|handle|has to|hate|hate to|have the|have to answer|here to
    -4:here will|house|how to|i 'll come|i 'll let|i 'm calling|i 'm off|i 'm ringing|i 'm with|i 've got
    -4:i appreciate|i appreciate you|i believe|i completely|i don't blame|i gather|i get it|i heard|i know
    -4:i realise|i ring|i wish|i wish you|if it|imagine|in on|in your|is fine|isn't for|it 's about
    -4:it isn't for|it isn't the|it now|it that|just now|just so|just so you|keen|keep my|know your
    -4:last question|last thing|lasts|lease|least busy|left a|line that|line that 's|look|look at|lose the
    -4:machine|makes|message|minute|moment|more than you|move|mr hale|naturally|near you|nearly everyone
    -4:needn't|needs|no i|no obligation|no problem|no wonder you|nobody here|nobody here will
    -4:not comfortable|not going|not here|not here to|nothing about|now i|now isn't|oak|obligation|of our
    -4:of that|of three|of us|off your|off your feet|on|on my|on site|one bit|only just|or @ i|or a no
    -4:or the whole|or your|own people you|parking|passing|people i|people you|plate|point|postcode|pretend
    -4:price list|price or|put it to|questions|quick|rather not|reach|remember|reminder|respect|respect that
    -4:reviews|right it 's|running a|sample|screen|see if|see you 're|share|shift|show you|shows|signs|so ?
    -4:so i don't|so you know|sold to|sound|sounds like|statements|stopwatch|surprised|swamped|take all
    -4:take all the|tell me|ten|text you|than you|that 's fine|that for|that it|the last thing|the line that
    -4:the meeting|the number|the person|the price list|then i 'm|they 're good|think about it|this through
    -4:thought this|thought this through|tied|to and|to be careful|to get out|to her|together|told me|top
    -4:top of|training|treated|try|under five|understand that|up now|up now and|used|want another|wanted
    -4:wants|was the|we|we do|were|weren't expecting|what 's wrong|what the|what you have|when do|will be
    -4:wish|wish you|with the|with three|within|won't ring|wonder you|works|worried|would it|would that|yard
    -4:yes or a|you 'd know|you 'd like|you 'll have|you 're at|you 're off|you 're short|you 're swamped
    -4:you 've had|you @|you a|you change|you choose|you do|you don't use|you down|you for|you have a|you i
    -4:you last|you need your|you prefer|you sound|you take|you trust|you up|you watch|you weren't expecting
    -4:you what|your accountant|your current|your phone|your plate|your postcode|your way|一|一下 .
    -4:一刻|一样|一说|下 .|不 @|不再打|不变|不合|不好|不开|不想动|不收|不收钱
    -4:不是时|不爱|不知|不知道|不要紧|不说了|不赶|不跟|东西 ,|个会|为什|为什么
    -4:主要|之|也没关|了算 ,|了算 .|了说|事 ,|二|今|今年|以后不|价钱|会儿|传|体
    -4:便|催您|全 .|全看|全看您|冬|冬天|决定|几年|出来您|划|刚|刻|前台|动|厂
    -4:去办|去年|发|发您|受的|司机|合适|后不|听出|听得出|听您的|告诉我|哪一
    -4:哪个|喂|喜|喜欢|址|墙|声|够您|大概|天就|天还|奇|好吗|好吗 ?|好多|妥|实
    -4:家 ?|家的|对 .|对的|就 @|就不再|就不打|就在|就挂 .|就是 .|就看|就说不|工 .
    -4:已|已经|常 .|年|年都|店|录|得上|得对 .|心情|忘|忙 .|快了|思 ,|您 , @|您二
    -4:您定|您把|您给个|您记|您这边|想到|想动|懂了|懂了 ,|我叫|我带|我认|我讲
    -4:我还|我这|打得|打来 ,|换我|摊|收钱|放心|数|数字|早说|是您 ,|是时候|是老
    -4:晚还|有 .|有个|有多少|朋|朋友|来了 ,|概|欢|歇|正常 .|气 .|没事 ,|没什
    -4:没什么|没看|没那|没那么|活|派|添|清|烦 .|照|理 ,|理解 .|用不上|电话了
    -4:电话我|的公|的公司|的意|的意思|目|看 .|看完|看这|真够|知道就|祝|祝您|算 ,
    -4:算 , 这|算就|管|管 ,|箱|系|紧 .|给您 ,|能接受|舒|舒服|花了|营|行 .|补|西 ,
    -4:要不 @|要紧 .|解 .|让您不|证|评|诉我|说 , 您|说清|负责|赶上|趟|转|辛|辛苦
    -4:过来|还在|还能|这一天|这么一|这么想|这块|这就|这要|退 .|送|遍 ,|道就|那
    -4:那我|邮|都一|都行 .|里|重 .|量|钟 ,|钱不|钱的|钱都|长|闲|难为|难怪您|顺
    -4:麻烦
    -5:# ,|'d know|'d want|'ll find|'m sure|'re not|'s a real|'s an|'s decent|'s decent of|'s understandable
    -5:'s your decision|'ve clearly|'ve every|'ve left|, 换|, 这我|@ ,|@ , 您|@ @|@ can|@ can you|@ is
    -5:@ or @|@ so @|^ ah|^ can you|^ could you|^ i can't|^ is it|^ it takes|^ okay so|^ right|^ take
    -5:^ thanks|^ the time|^ why not|^ you 're|^ you can|^ you get|^ your caution|^ 价格|^ 好|^ 对
    -5:^ 您 #|^ 您可|^ 您好|^ 您怕|^ 您是|^ 您还|^ 改|^ 能|a garage|a lot|a nice|a problem
    -5:a promise|a reply|a small|a week|about @|ah|all the best|and @|and a|and my|and rightly|and you can
    -5:answered|any time|apologies|are there|are you still|asked me|asked me to|average|been|before and
    -5:blame you|building|burned|called|can be|come with|concern|congratulations|crossed|day|day ?|decent
    -5:decent of|decent of you|dinner|don't make them|don't worry|don't you have|doubt|enjoys|every reason
    -5:every reason to|everywhere|face|feel|fitted|floor|for you ?|from me|garage|get out|get why|gets a
    -5:good for you|got your|hard to|have to decide|headache|heard of|hello|holds|honest|how 's|i 'm sure
    -5:i 've left|i accept|i can see|i come|if you need|in|installed|is it the|is no|it out|it too|long
    -5:make them|makes sense|manager is|me about|me and|me if you|me what|mill|missing|month|mr|my apologies
    -5:my treat|name|near|nobody enjoys|normal|note|noted|now ?|of course|of me|okay so|on mill|on this
    -5:one sentence|or @|or does|page|papers|press|pressure|put you|quiet|reception|right it|right to
    -5:right you|road|room|rule|said you 're|saves|say so and|sentence|short of|should|six|so and|so the
    -5:so would|something you|start|take care|taken|text|than me|that 's decent|that 's only|the|the blue
    -5:the building|the new|the school|the staff|them ?|then ?|then stop|they can't|this a|this number
    -5:this quarter|three kids|to be honest|to change|to check|to look|to sign|to think of|trip|trust
    -5:understandable|until #|up a|up there|use it|we 're a|what do you|whichever|would put|written
    -5:you 'd want|you 'll see|you 've clearly|you 've every|you 've just|you about|you ask|you buy|you have
    -5:you more|you off|you on|you see it|you spend|you the|your caution|your decision|your feet|your week
    -5:一定|一点|上|上您|不好意|不急|不说|不跟您|不错|个 ?|个我|也不|也是
    -5:了 , 这|了吗|了吗 ?|二十|二十分|些|付|以|会 ,|会问|催|册|再打了|再见 .|写
    -5:出门|力|友|和|啰|啰嗦|嗦|回来|在 ?|在高|型|好 .|学|对不住|就打断|就挂|应该
    -5:应该的|得太|心 ,|怪您|您一定|您也|您忙|您怕|您搬|您讲|您贵|您这一|您这行
    -5:您这话|您那儿|想了解|想让|懂 ,|我不|我也|我就不|我心|我想|我说 ,|打扰您
    -5:打断|打断我|打来|扰您|折腾|按|推销|改主|改主意|断我|断我 .|新|是时|是这
    -5:有没|有没有|来 .|查|样|楼|比我|气|没事|没错 .|满|用不|白了 ,|的别|盘|省
    -5:看看|真的|着 ,|确实|程|空|笔|耽误您|能接|脱|色的|行不|装好|解|订|让您|诊
    -5:诊所|话我|该的|误您|说得|谢您|谢谢|谢谢您|资|路|跳|近|这个我|这我|这边
    -5:退|适|都会|错 .|门
    -6:'ll have the|'re welcome|'s all|'ve no|, 可以|, 我不|, 还|, 那|, 那我|0|@ be|^ #|^ can
    -6:^ could|^ i see|^ is|^ ten|^ you have|^ you know|^ you won't|^ 一|^ 什|^ 什么|^ 只|^ 您什
    -6:^ 您想|^ 没人|account|after the|all right|all the|alone|and nobody|and your|at all|at the|at your
    -6:badly|bank|bye now|can i|can't be|change your mind|come to|course|data|deal with|details|done
    -6:enough on|fees|file|for @|for it|for you to|good for|great|happy|has a|he|hearing|hope|i 'd be
    -6:i 'll be|i hope|i respect|i understand|i won't keep|if it 's|included|is your|it over|it that 's
    -6:it we|keep you|key|like to|magic|me if|me to|meetings|mind if|more than|most|moving|mrs|need a|noise
    -6:on the phone|out of your|own people|paid|part|perfectly|promises|rang|read|reading|receipt|rightly
    -6:round|rung|say so|sensible|shall|shouldn't|so @ ?|so far|so i won't|so it 's|so you 've|speaking|sure
    -6:team|than i|that 's all|the day|the fees|the office|the team|thing|thing you|this before|time to
    -6:timing|to it|to ring|try it|twenty|two|view|visit|we take|we take it|welcome|whether|who else
    -6:why you 'd|won't keep|won't keep you|work|would have to|write|you 've|you 've already|you both
    -6:you know|you pick|you shouldn't|you tell|you tell me|your data|your firm|your money|your own people
    -6:your partner|不想|中|么都不|了算|件|份|再见|到了|占您|压力|号的|听得|呢 ?
    -6:好了|对不|就好|就打|就行 .|开|当面|您 #|您在|情|我懂|打扰|招|挂了|换|改
    -6:数 .|方|明白了|是我|来都|没人|没关|没关系|没错|班|腾|色|花|要紧|说 .
    -6:说了算|说得对|过的|还有|还没|那边|销|随|音
    -7:'m sorry|'s hard|, @ 我|, 好|, 您也|, 您的|, 这个|@|@ then|^ would|^ you want|^ 价|^ 可
    -7:^ 我 @|^ 我们|^ 要|add|and that|between|bless|bless you|blue|bring|caution|change your|check
    -7:clear|contract|don't make|driver|dust|entirely|far|forgive|forgive me|i 'm sorry|i see|is @|isn't the
    -7:it 's hard|it is|must|nine|no answer|of it|of people|owner|pay|pay for|prefer|rush|soon|spring
    -7:that would|the line|the old|the owner|the wrong|too|twelve|use|version|was it|week|what do|what time
    -7:whenever you|working|would @|you 'll find|you 're right|you 've heard|you decide|you don't mind
    -7:you would|your colleague|your shop|一下|不再|了解|他|们|保|修|关系|再打|到 .|号|合
    -7:品|地|备|安|就不|就干|就说|您不用|慢|扰|接|提|搬|料|是 .|来了|来的|给您 .
    -7:表|要不|觉得|记得|讲|话说|说我|车|过 .|这话|都有|都行|高
    -8:'re right|'s fine|'ve just|@ your|^ if the|^ sounds|^ when|^ 老|anything|around|as you|before you
    -8:budgets|bye|calls|careful|desk|do you|don't mind|feel you|feet|goodbye|knock|list|missed|model|online
    -8:our|partner|quarter|site|talk|thanks|to push|to you|us|what you do|whenever|where you|worry|不打
    -8:了 , 我|停|占|寄|得对|打了|方便|电|看|给您|觉|谁都不|货|起来
    -9:^ nothing|^ stop me|a look|before|colleague|does|email|holiday|i 'll|id|keep the|money is
    -9:not going to|okay|reason to|send|sounds|stop me if|things|what you|with a|you hear|同事|周|就行
    -9:急|您听|款|聊|记|这事
    -10:@ ?|@ 我|^ 听|ask|barrow|change|don't have to|easy|i think|if i 'm|may|new|quite|ring|stop me|suits
    -10:would be|year|years|your time|不 ?|听您|打了 .|用|谢
    -11:^ then|from|i 'd|let me|open|push|question|right|short|so it|thank|which|would you|you don't want
    -11:别的|带|您 ,|我们|烦|谁都|还是
    -12:, 这|^ yes|fair|you get|几|边
    -13:first|number|so i|thank you|through|不用|收|问
    -14:^ but|this year
    -15:, 是
    -16:sorry
    -17:, 我|先
    -18:, 还是
    -20:可以
    """
}
