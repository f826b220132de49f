/// What runs of words weigh for a manner, in twentieths; the first row has the bias and the signs.
///
/// Learned from corpora/phrases/asks, pressure also from the shipped lines, by MannerTableTests
/// (UPDATE_GOLDEN=1); do not edit.
/// Fingerprint of the lines: db10675ed3778ecf.
enum MannerTable {
  static let asking: StaticString = """
    = -12 -1 -23
    77:?
    72:@
    58:#
    54:when
    53:@ or
    49:day
    45:还是 @
    42:meet
    39:@ ?
    30:时
    29:free
    28:could|是 @ ?
    27:name
    26:time
    24:@ , 还|come|good for|to meet|来
    23:could we
    21:? 我|a time|and i 'll|around|bring the|约|行
    20:and i|to ring|work|时间
    19:might|name the|what time|么时|什么时|您|是 @
    18:# like|# like that|, 这|@ 您|good|some|suits|tell me when|我|有空|行 .
    17:^ @|coming|down|let|like|like ?|soon|what day|which|坐|都行|间|面
    16:'ll fit|any|be|better|i 'll fit|okay|pick|site|time and|would|would @|个时间|么时候|到 ,|成
    16:日|空
    15:, 好|@ or the|^ @ 您|^ whenever|^ whenever suits|^ you|days|diary|give|how about|me when|suggest
    15:suggest @|the day|the week|whenever|whenever suits|whenever suits you|which day|you just|you name the
    15:个|便|几点|去|咱|见|见一|过去|近|门|面 ?
    14:@ ,|@ i won't|can|can i|i come|looking|meeting|minutes|okay ?|shall we|so @|visit|再打|带|方便
    14:松|还是
    13:'m flexible|, 可以|. @ ,|@ can|@ 带|^ it 's|^ let 's|^ shall we|^ what time|bring|call|can we
    13:come and|fit|flexible|half|hour|i 'm flexible|let me know|me know|place|suits you|the deal|then ?
    13:time that|to come|turn|works|不 @|不在|再|在 ?|好|我随|日子|聊|要不 @|要么|过来
    13:近期|都行 .|随
    12:# ?|# and i|'s a|,|@ or @|@ 打|^ #|^ bring|^ bring the|^ can we|^ i 'd|^ you tell|^ 要不|at all
    12:be there|day and i|deal|do ?|i 'd|if you 're|in on|in on @|in the week|phone|see me|shall|sometime
    12:tell me|together|we|week|won't|won't take|you ?|you name|you say|一面|不来|个时|了告
    12:了告诉|他在|半|吧 ,|好吗|安|安排|您定|您有空|挑|是开|期|来 .|看您|算|能
    11:# 能|'ll come|, @ 还|. @|@ , 就|^ could we|^ it|^ 就 @|after #|convenient|day is|do you have
    11:for a|have i got|i 'll come|i got|let 's|let me|like that|make it|round|through|when are|wins
    11:wondering|you be|不 ?|合适|告诉我|哪会|哪会儿|在|您 #|我了|我了 .|拜访|现场|看
    11:见一面|访|诉我|说 , 您|过来 .|适|问 # 再|间您
    10:# or the|# 再打|'s work|, 行|@ if|@ or not|@ would you|@ 怎|@ 怎么|^ i 'm|^ if you|^ is there
    10:^ let|^ you need|^ 您几|a time that|after the holidays|all those|an|call back|day to|days are|fixed
    10:give me|holidays ?|i|i won't|in @ or|job|next|nothing|of #|or @ ?|page|say when|set|should i|site ?
    10:so|tell|the holidays|the holidays ?|those|those is|times|turn up|whether|you have|you say so|上门
    10:不忙 ?|们能|候|全|公室 ?|几时|可以|呗|呗 ,|啥|啥时|啥时候|在不|在不在|在办
    10:在办公|室 ?|当面|忙 ?|您几|您说|报名|挑个|挑个日|时间由|是 #|看看|秒|等您
    10:绝 , @|要是|谈|过|选|里 ,|钟|间由|间由你
    9:# 's|# or|'ll be there|'ll turn|'ll turn up|'s your|, 就这|, 您开|@ , 您|@ can you|@ no|@ 见 .
    9:^ @ or|^ give|^ give me|^ i|^ i was|^ you name|^ 您定|^ 要|^ 近|^ 近期|a visit|are you
    9:are you usually|arrange|at your place|convenient ?|distance|easier|find a|got that right|i 'll turn
    9:i book|i was|is it @|just name|me @|meeting ?|mind|name a|name a time|on site|or @|or nothing|out
    9:right ?|show|side|the distance|the time|twice|what 's your|when could|with your|you i|you usually
    9:your week|一个 .|一件事|个 .|个日|个日子|了 .|以|再打 ,|别|子 , 我|定|定 .|必
    9:必须|您 ,|您什|您什么|您几点|您开|您来|您看|拜|时间好|时间您|有没|有没有
    9:点在|点在办|碰|给我|要不|跟我说|间好|须
    8:# 再|'ll fit in|'m coming|'re not|'s entirely|'s entirely up|'s find|'s find a|, @ 打|, 成
    8:, 我来|, 时|, 时间|, 来|, 那 @|. 我|@ , 要|@ free|@ or you|@ with|@ 您要|@ 我|@ 还
    8:@ 还是|^ @ 怎|^ be|^ be there|^ might|^ one|^ there|^ 咱|^ 您 @|^ 约|a meeting|after the
    8:and tell|and tell me|anything but|anything but @|bother|but @|calendar|can do anything|check the
    8:choice|could you see|date|do anything but|does @|entirely|entirely up|entirely up to|fit in|fix
    8:have i|i 'm coming|i call|i can|it 's entirely|it right ?|it twice|least|least busy|let 's find
    8:let the|may i|me again|meet up|mind if|mind if i|my treat|name the time|not at|or you|our|pick #|see
    8:so when|some point|the two|then wait|time and i|time to|treat|try you|we fix|will you|you 're not
    8:you coming|you i 'll|you see me|your calendar|一件|一天 ?|上 ,|不忙|五|作|你|前咱|十
    8:十五|去您|可|告诉|坐坐|天 ?|好吗 ?|好说|定时|定时间|就 @ ,|就别|就是 .|就算
    8:开口|您 @|您 @ 带|您 @ 要|您挑|您方|您方便|我个|我就行|我来|我都|我随时
    8:拒绝 ,|接|时候|是 .|点来|点来 .|的话|瞅|碰一|碰一下|等|给我个|绝 ,|般几点
    8:茶|行吗|行吗 ?|计|讲|诉我就|适 , 我
    7:!|# be|# 最|# 来|# 要|'re right|'s|'s corrected|'s get|'s get together|'s meet|'s the|, @ 我
    7:, @ 见|, 好吧|, 就|, 您来|, 您说|, 我随|, 要么|, 这是|@ , 这|@ be|@ good|@ how|@ mind
    7:@ mind if|@ would|@ 吧|@ 吧 ,|@ 带着|@ 或 @|@ 要|^ @ barrow|^ @ 或|^ a contact|^ after|^ can
    7:^ how soon|^ i can|^ my diary|^ name|^ on|^ one page|^ our list|^ so @|^ we 've|^ 别|^ 就|^ 您给
    7:^ 报|^ 要么|a better|a call|a contact|a contact added|a date|about|added|added is|added is not
    7:after|agree|all|all right|an appointment ask|and nothing more|appointment ask|appointment ask which
    7:are|are you coming|around you|ask which|ask which day|at some|at some point|at your|average|be @
    7:behind the times|best|busy|by ?|can't keep|contact|contact added|contact added is|corrected|date ?
    7:day to ring|days on|days on average|do anything|dodging|dodging me|dodging me @|drop|end
    7:first interview|get something|get something in|get together|holidays|hour is|how 's|how about it
    7:how does|how soon|how soon could|i got that|i ring|i wouldn't|is gone|is not|is not an|is there #
    7:it 's corrected|it again|knock|let 's get|let 's meet|let me down|like that i|list is|look at
    7:look at @|luck|me|me and|my diary|nine days on|not an|not an appointment|nothing i|nothing more
    7:of the day|on average|one page|one page @|one word will|or never|or the pay|our list is|page @
    7:part of the|pay ?|person|properly|quietest|reply|ring you ?|round @|say|sit|so @ barrow|something in
    7:something in the|soon could|sorry it|sorry it 's|spare|stop|suit|suit you|take|that 's the|the kids
    7:the pay|the pay ?|the sample|there #|they say|to ring you|to you|up for|usually in|usually in the
    7:we get|we get something|what does|what does your|when are you|when they|when would|which day to
    7:which part of|with either|word will|word will do|you 're right|you need to|you usually in|一般
    7:一面 ?|不到|不接|不接受|不给您|个座|么 @|么 @ ,|事就|他|们上|们上门|会 ,
    7:会 , 您|会计|作废 .|儿|先发|到底 #|半小|半小时|受|口|可就|合适 ?|吗 ? 我|哭
    7:子 ,|就 @|就算了|底 #|废 .|得了|您 , 行|您去|您看 #|想约|我 # 来|我上门
    7:我不接|我们上|我到|我时|我时间|打 ,|找|找您|接您|接您 .|是 @ 不|来一|柜台
    7:点到|点到 .|理找|留个座|看 #|看您 .|等他|答 .|算了|算了 .|约他|经理找|者 @ ,
    7:聊 ?|能见|般|要么 @|诉|赏|跟我|边都|过了|这阵|这阵子|适 ?|选一|间 , 我|阵
    7:阵子
    6:# 在|# 您|# 有|# 有空|# 松|'s @ or|'s a good|'s fixed|'s got|'s not for|'s out|'ve got @
    6:, 不然|, 两个|, 保单|, 十五|, 可|, 多|, 多一|, 您一|, 成吗|, 我把|, 看您|, 要
    6:, 这事|, 这回|, 问完|@ after|@ and nothing|@ is that|@ take|@ to|@ what|@ what 's|@ 在|@ 好
    6:@ 带家|@ 您不|@ 您必|@ 或|@ 有|@ 来|@ 见|^ @ @|^ @ 还|^ there 's|^ what day|^ when could
    6:^ you can't|^ 会|^ 咱们|^ 您什|^ 您说|^ 我 @|^ 我不|^ 最|a call ?|a coffee|a coffee at
    6:a person|a quiet|about a|about it ?|altogether|an appointment|answer the|anyway|are #|are you about
    6:are you free|are you least|before christmas|behind the|between|board|branch|by phone|calling|can do
    6:can't stop|canteen|christmas|coffee|coffee at|come to|come to you|could i|couple of weeks|dates
    6:day could|day works|day works best|director|do you say|does|does that|does your week|don't let
    6:don't let me|early|early #|for a call|gets|got @|half of|harvest|hectic|hectic for|helped|hold the
    6:hour on|i can do|in the|in the office|is it|is that all|is there|is there a|isn't the|isn't the time
    6:it 's @|it out|it right|it won't|journey|late ?|later|left|less|like you|look like ?|me a|me a time
    6:minute|minutes on|need to decide|next couple|next couple of|nine days|not|not for you|nothing 's
    6:of weeks|of weeks ?|on @|on @ ?|once|or late|or late ?|or the|other|other side|over at|over at @
    6:parents|person to|phone ?|pop|quiet|say so|should i ring|show you|sit down|so i can|soon what
    6:ten minutes|that all|that all right|that the|that works|the #|the board|the branch|the dates
    6:the next couple|the office|the other side|the time and|the times|there a|to join|to join ?|to reach
    6:to read it|try it|twenty|twenty minutes|usually|want your|week look|week look like|weeks|weeks ?
    6:when 's|when can|whichever|will do|works best|yet|you both|you free|you in|you least|you one
    6:you say ?|you stop|your week look|yours ?|一次|下午|不成|不打扰|不然|两个时|个点
    6:么收|之前您|他答|以吗|以吗 ?|以吧|以吧 ?|件事|会|作废|候能|元|元旦|再不
    6:几号|别再|到 @ ,|前您|午|去您那|口气|叫|可以吗|可以吧|可别|吧 , 我|听吗
    6:听吗 ?|告|咱们|回可|圈|在家 ?|坐 .|坐下|坐下来|声 , 我|多一|好 , 还|好 ?|子
    6:家 ?|家人|家人来|对的|就作|就作废|工|带家|带家人|带着|废|怎么收|您不到
    6:您必|您必须|您放|您有|您的|您给|您要|成 ,|成吗|成吗 ?|我上|我到周|我早点
    6:我让|打扰|打扰 ?|扰|扰 ?|拜访一|方|旦|时候能|时间 ,|是 @ 好|是大|有空吗
    6:来吧|来吧 ?|来我|来我们|柜|欢|段|没了 .|没意|点|理找您|由|留个|的 .|的时间
    6:看几|空出|空出来|空吗|空吗 ?|算 .|给您留|耍|耍我|聊聊 ?|肯|要是不|访一
    6:访一下|该|说 ,|说什|说什么|躲|这两|这回|这回可|这是|退|那 @|都在|都在 ?
    6:错过|门 ,|门拜|门拜访|间 ,
    5:# a|# better|# better for|# 能松|'ll check the|'ll send our|'ll work|'re busy|'s off|'s the best
    5:, @ 或|, 一次|, 会|, 保|, 免|, 免费|, 别的|, 十|, 好吗|, 得|, 您看|, 我早|, 我让
    5:, 挑|, 挑个|, 是 #|, 没问|, 茶|, 行吗|, 过|, 还是|, 这个|, 问|? 我一|? 来|@ , 好
    5:@ , 来|@ are|@ before|@ before you|@ i|@ i 'm|@ if that|@ nothing|@ shall|@ shall i|@ sound|@ which
    5:@ will|@ will you|@ with the|@ work|@ would that|@ 不来|@ 也|@ 他|@ 他在|@ 呢|@ 呢 ?|@ 好还
    5:@ 打 ,|@ 方|@ 方便|@ 的体|@ 给我|@ 行|@ 要是|^ @ 带|^ how about|^ i won't|^ is @|^ just
    5:^ shall|^ suppose|^ suppose i|^ what did|^ which of|^ you set|^ 什|^ 什么|^ 全|^ 您 #|^ 您一
    5:^ 您挑|^ 我想|^ 放|^ 最后|^ 被|a minute|a slot|a time and|a trial|all right ?|and hear
    5:and nothing|and we 'll|and your wife|answer i 'll|are you fixed|at @ before|barrow i|be at|be at the
    5:be easier|be here|be the one|be there ?|before christmas ?|better for|better for you|biscuits|book
    5:budget|budget isn't|by|catch|catch you|caution|chance|christmas ?|come by|coming or|couple of|day for
    5:decided|demo|diary #|diary # ?|do @|do things|each other|early or|ever|explaining|explaining it
    5:figures ?|find|first|free at|gap|give it|give me #|give me a|got that|have half|have half an
    5:have to come|hear what|hear what you|here @|here @ or|i 'll work|i come and|i get|i give|i give it
    5:i put you|i won't hold|i won't take|if|if it 's|if you|if you don't|in ?|in the diary|interview
    5:is open|isn't|it to the|join ?|keeping|kettle|kettle on|last chance|left so|looking after|lose the
    5:lose the discount|make|may|me in|me on|me on @|meet ?|meet before|meet before christmas|natural
    5:need to|never|of the|office ?|okay to|on @ would|on your|once it|one ?|one you|or #|or no|or not|over
    5:place and|point|point #|put the kettle|quick|ring|says|second|see me ?|see you @|send our|set the
    5:set up|set up a|so thank|so thank you|so would @|sound ?|suppose i|surely you can|swing|swing by
    5:swing by the|take no|take no for|that be|that right ?|the budget|the budget isn't|the diary
    5:the figures ?|the flat|the kettle|the kettle on|the month|the office ?|the rate|then|there on
    5:there on @|till|till you|time would|to|to @|to decide|to make it|try you again|turn down|up a
    5:up to you|visit ?|we find|we find a|we meet before|we see|weekdays|what 's a|what day could|what did
    5:what does the|what time would|when can i|when do things|when you 're|where|which of|with you ?
    5:won't hold|won't take no|would @ be|would that|would that be|would you be|wouldn't|year ?
    5:you 're busy|you @|you and your|you by|you coming or|you feel|you fixed|you for a|you have half
    5:you lose|you set|you set the|you tell me|you turn|your place|一|一天|一次说|一般几|上 .
    5:上您|上门 .|下 , 您|不想|不成怎|不打|不退|不退 .|两周|个面 ?|么就|么样 ?
    5:么退|么退 ,|了再|了我|些 ?|人了|位置|作日|便 ?|候打|候打给|傅 .|免|免费
    5:免费的|全 .|出来|出来 .|别人了|别找|到这|占|口气 ?|叫随|叫随到|台 ,|吃
    5:合适 ,|后一次|后就|呢|呢 ,|在的|地 ,|天上|好安|好安排|好还|好还是|子就
    5:孩子来|家|就当您|就没了|工作|工作日|师|师傅 .|应该|应该的|店里 ,|弃|当您
    5:得上|怎么退|您哭|您想让|您挑个|您比|您留|您选|想约您|想让|成怎|成怎么
    5:我个准|我就当|我想|我想约|我接|我早|我留个|我让师|我过去|我这就|我都不
    5:我随叫|手|打电|打电话|打算|打给|打给您|抽|挑时|挑时间|排得|排得开|收不
    5:收什|收什么|方便 ?|时候打|时再|时再打|是 @ 打|是不来|是等|最不|有|有 ,
    5:来一趟|来听|松口|松口气|板|次说|次说全|气 ?|没用 ,|没问|没问题|满|率|王老
    5:王老板|用 ,|用 , @|由你|的体|的多|看您 ,|着孩|着孩子|约个|约您|约见|给
    5:给别|给别人|给您比|给我留|置|聊聊|肯定|能松|能松口|般几|行 , 您|要再|见 ?
    5:让师|让师傅|讲 .|试|该的|该的 ,|说一声|说全|说全 .|说忙|说忙 ,|费的|费的 .
    5:过了您|还是 #|还是等|这就|退 , 一|退 .|适 ,|选一个|那儿|都不给|都可|都可以
    5:都行 ,|里|门 .|问完|问题吧|间您说|随到|随到 .|随叫|随叫随|随时|顺|题吧
    5:题吧 ?
    4:# , 您|# and|# are|# are you|# would you|# 不|# 前|# 在 ?|# 碰|# 碰一|'d better|'ll check|'m
    4:'s how|'s how it|'s meet up|, @ 也|, @ 呢|, @ 行|, 不来|, 到底|, 叫|, 吃|, 吃亏|, 好不
    4:, 您哪|, 您接|, 我|, 我到|, 或|, 王|, 痛|, 痛快|, 给|, 给您|, 要不|, 除|. 登|? @
    4:? give|? give me|@ 's|@ , 可|@ , 痛|@ @ 您|@ after the|@ barrow with|@ can i|@ could|@ does
    4:@ does that|@ free ?|@ how does|@ if you|@ then ?|@ 我都|@ 打 ?|@ 打给|@ 来我|^ # #|^ # are
    4:^ # 您|^ @ can|^ @ does|^ @ how|^ @ 一|^ @ 有|^ @ 来|^ @ 给|^ are #|^ could|^ how 's|^ how does
    4:^ i could|^ if|^ sign|^ sorry i|^ stop|^ the budget|^ what 's|^ which part|^ why not|^ would @
    4:^ you 've|^ you pick|^ 两个|^ 半|^ 半小|^ 怕|^ 您想|^ 您爱|^ 知|^ 知道|^ 过|a
    4:a better time|a good day|a quick|an hour|an hour spare|and have|and have a|and show|and show you
    4:and this|and you don't|and your|any chance|any use|any use to|appointment|are we|are we meeting
    4:at the job|back at @|bag|barrow fifteen|barrow fifteen minutes|barrow i 'd|barrow with|be a|before
    4:before the|best ?|better time|broke|builders|burned|burned once|busy ?|by on|by on @|call ?|call at
    4:call at @|call you @|can spare|can we meet|change over|come @|come in @|come on @|could you both
    4:deal 's|deposit|diary ?|do @ ?|do is|does @ sound|does @ work|does your|don't see|don't see me
    4:door on|door on @|easier for|either|engineer|excuses|finance|finish|first half|first half of
    4:for a quick|for an answer|for barrow|for twenty|for twenty minutes|for you ?|free ?|free for
    4:go through it|good day|got|got to|half of #|have the|have to turn|hour spare|how does @|how does that
    4:how it is|i 'm|i call you|i could|i got the|i meant|i put|i show|i show you|i try you|if that
    4:if you can|in my|in my bag|in the next|is #|is @ free|it 's not|it @ or|it properly|it properly ?
    4:join|just|just to|keep|least busy ?|lesson|licence|look at the|may i come|me @ so|me down|me when you
    4:me which|meant|meet up you|minutes ?|minutes @|minutes in|my bag|next door on|no contract|no for
    4:no for an|of it or|of the week|on @ mind|once and|one unit|one unit left|or the second|our engineer
    4:over the phone|part of|pay|pick the|plain|point ?|promised me @|properly ?|put the|put you|questions
    4:ring you|sample|say @|security|see me on|shall i put|shall we get|show you on|sign by|signed|so how
    4:so how about|so put|so would|sometime #|sorry i|sound|suit you better|talk then|talk then ?
    4:tell me which|thank you barrow|that 's how|that i|that isn't|the car|the demo|the deposit
    4:the first half|the job|the line|the next|the others|the second|the shift|the worst|the worst of
    4:there @|there at|there at @|things|through it|through it properly|time #|to @ so|to come in
    4:to come to|to look at|to make|to read|to turn|try|twenty minutes @|two times|unit left
    4:until you agree|up on your|up to|up you|up you say|use to|use to you|want|want a second|want to see
    4:we 've|we look at|we meet up|we meeting|we meeting ?|went|were burned|what day is|whatever
    4:whatever you|when 's a|when are we|when could i|when would be|which part|why not|will|with you
    4:work around|work or|worst of|would @ after|would you ?|year end|you 'd better|you 're|you again at
    4:you agree|you barrow|you better|you broke|you can spare|you decide|you did|you don't see|you ever
    4:you in ?|you least busy|you like ?|you open|you pick|you say when|you so i|you talk|you were burned
    4:your day|your diary|your site|一句话|一圈|一声 ,|一点 ?|一趟|上您公|上我|下 .
    4:下午好|不 @ ,|不在 ,|个准|个大概|么样|也太|也行|也行 ,|亏的|亏的是|人少
    4:他把|们|们能约|会儿|体检|你们|便的话|保单|倒|候有|候能见|儿到|再不见
    4:再打电|再来|几|别想|午好|去坐|去现|去现场|叫上|叫上 ,|可就没|吃个|吃亏
    4:吃亏的|合|吧 , @|吧 ? @|听听|周都|咱们能|四回|四回了|回了|回了 ,|在家|在店
    4:在店里|地|堵|声 ,|多 ,|大事 ,|好不|好不好|好了|好吧 ?|子都|安排一|完等
    4:完等他|少一|就天|就天天|就成|就给别|工地|工地 ,|己 ,|带您|带您去|当
    4:当面说|得开|怎么样|您一般|您倒|您哪|您哪会|您店里|您接得|您是 @|您没
    4:您要是|您还有|您这样|成不|我一起|我不|我个时|我再|我就|我挑|我留|或|手 ,
    4:手边|打过去|找您 ?|拖|拖 ,|挪|挪到|放|日子 ,|早点|时候有|时间吧|明会
    4:明会 ,|是 @ 在|是下|是大事|是这阵|有 #|有 , 您|有位|本人|机会|样 ?|检|次
    4:没有 #|点不|然|爱|爱人|电话 ?|痛快点|白天|的 , @|的体检|的是您|的话 ,
    4:的话我|着点|硬|签 ,|约上 ?|约个时|置 ,|老板|聊 ,|能不|能不能|能安|能安排
    4:能约|自己 ,|行 . 再|行我|行的|行的话|要再不|见面|见面 ?|让|让他|讲讲|试听
    4:试驾|话 ?|话我这|说明会|谁都|谁都有|跑 ?|车 .|转转|还是下|这事|退 ,|那边一
    4:都|都不想|都在家|都有 ,|都没|都满|里转|里转转|量 .|门了|门了 .|问 #|问了
    4:问完等|闲|间 , 您|间吧|间吧 ,|面说|馆|驾|鸽|鸽子
    3:# #|# is fine|# of|# that|# the|# would|# 得|# 您能|# 方|# 方便|# 来 .|# 来 ?|'d be the
    3:'d come|'d like|'d like to|'d want your|'ll come to|'ll have the|'re free|'re happy|'re in|'re run
    3:'re run off|'s a better|'s a valid|'s hard to|'s okay|'s one unit|'s start|'s start with|'s that ?
    3:'s too soon|'ve @|'ve been messed|'ve never|, @ 他|, 使|, 忙|, 您点|, 您给|, 您能|, 您要
    3:, 您跟|, 我可|, 或者|, 房|, 房子|, 最后|, 白|, 等|, 等他|, 能不|, 过了|, 过期
    3:, 这次|, 那|, 错|, 错过|, 顺|, 顺道|. 先|. 我 @|? 您|? 我过|@ , 别|@ , 年|@ , 最
    3:@ , 都|@ @ ,|@ and|@ and don't|@ and show|@ and we|@ any|@ are you|@ at your|@ going|@ how 's
    3:@ just to|@ my treat|@ once|@ once it|@ too|@ when|@ work ?|@ 一|@ 一起|@ 两|@ 两位|@ 也成
    3:@ 我上|@ 我带|@ 我当|@ 打好|@ 有个|@ 行吗|@ 过|^ @ 开|^ a|^ are|^ choose|^ do i
    3:^ does @|^ everybody|^ everybody has|^ everyone|^ how are|^ i appreciate|^ if @|^ is the|^ just say
    3:^ keep|^ last|^ last chance|^ surely|^ surely you|^ take|^ take your|^ what about|^ when would
    3:^ which day|^ you owe|^ 你们|^ 傻|^ 别跟|^ 听见|^ 啥|^ 啥时|^ 您慢|^ 您还|^ 被人
    3:^ 过年|a customer|a free|a gap|a gap at|a valid|able|able to|all right with|an answer|and @
    3:and look|and look at|and see|and when|any point|appreciate|are you around|at @ if|at @ when
    3:at @ would|at any point|average barrow|back ?|back @ barrow|back at|barrow and i|be able|be able to
    3:be any|be easier for|be on your|be out|be out of|be the|been messed|been messed about|begging
    3:better on|better on @|better time to|both on|both on the|business partner|but|call on|call on @
    3:can i come|can i put|can i show|can you come|come and look|come and see|come by on|come on
    3:could i come|could we sit|customer|day ?|day could you|day should|discount is|do|do that|does two
    3:don't want a|don't want another|down on|down properly|drop by|drop in|dust|ease off|ease off ?
    3:easier ?|easier for you|end of|everybody has|exhausting|feet|find a time|flat|foot|for|for what
    3:for you so|for your own|four times|four times now|gap at|gap at @|get it|get it what|get started
    3:go through|gone @|gone @ or|good ?|half an|half an hour|happy|hard to|have a|have any|hear it
    3:how 's @|how 's that|how are|how are you|i 'd come|i 'd like|i 've @|i agree|i appreciate|i bring
    3:i bring the|i brought|i came|i catch|i come @|i expect|i get it|i knock|i knock ?|i know the|i pop
    3:if @|if @ 's|if i brought|if i knock|in|in person|in person ?|in the shop|instead|instead of|is @
    3:is @ any|is fine|is free|is good|is there any|it 's hard|it all|it or|it snappy|it through|it to
    3:it what|it what day|job to|judge|just say yes|knock ?|know what|land|late|let 's start|little|look
    3:look like|looks|lose|make @|make it @|make it snappy|makes|makes sense|manager is|me where|meet @
    3:meet you|meetings|messed|messed about|minutes for|month 's|my head|my manager|my manager is|new year
    3:normally|not for|nothing signed|of our|of the month|of you|off and|off your|off your feet|on #
    3:on @ and|on average barrow|on me|on the list|on the phone|on the table|on your street|once it 's
    3:one of|one of them|or are|others|our list|owe|owe me|own business|papers on|pencil|pencil me
    3:pencil me in|person ?|phone again|phone i|plans|plenty|price is|put me off|right with|right with you
    3:room in|round on|round on @|round whether|round whether you|run off|run off your|sake|say ?|say hello
    3:say yes|see it|see it ?|shop ?|should i call|show you the|slot|snappy|so is|somebody else
    3:someone else|sounds exhausting|spots|stalling|start with @|started|street|suit you for|surely
    3:surely you|table|take your time|talk it|tape|ten minutes for|that 's fine|that 's okay|that makes
    3:that makes sense|that sounds exhausting|that suits|the best|the discount is|the other|the phone again
    3:the phone i|the plans|the shop ?|the table|the tape|the work|there # that|there 's a|there any
    3:this price|this price is|three papers|three papers on|time suits|times now|to # is|to call on
    3:to come ?|to first|to hear|to hear it|to measure|to see|to see it|to someone|to someone else|too soon
    3:twice so|two or three|understood|up @|valid|want a|want to|we 'll|we look|we sit|we sit down|what
    3:what time suits|when could you|with @|with @ how|with nothing|work ?|works for|works for you|worst
    3:would you have|would you see|yard|yet may|yet may i|you 'd want|you 'll have|you 're free|you 're in
    3:you 're run|you about|you again|you around|you at the|you be able|you better on|you can|you do
    3:you finish|you four|you four times|you get started|you have any|you like|you make @|you on|you on the
    3:you owe|you owe me|you see|you tell|you want your|you what|your business partner|your feet|your own
    3:your own business|your pick|your street|your team|一下 .|一下 ?|一周|一周里|一声|一天里
    3:一次机|一次见|一起吃|一趟 ,|三五|上 , @|上去坐|上门 ,|下 ,|不上 ,|不及
    3:不及 .|不好 ?|不忙呢|不清 ,|不舒|不舒服|不见我|两个|个价了|个便|个便饭
    3:个大|个就|个就行|个点 ,|个钟|么|么时间|么都|也成|也成 ,|了 , 什|了吧 ,
    3:了您还|了算 .|些|人了 ,|人了 .|人放|人放过|人来|什么都|他先|他在吗|们工
    3:们工程|价了|价了 .|优|优惠|优惠就|位都在|体|使|使得|使得不|便些|便些 ?
    3:便吗|便接|便接吗|便的|便饭|俺|俺去|候 .|假|停|先到|先哄|先哄 ,|先生都|其
    3:内|再不来|几点都|出二|出二十|出门|出门 ,|别跟|别跟我|到 , 您|到周|到周经
    3:到底|到您店|到楼|到楼下|前 , 或|十分|十分钟|半个|半个钟|半天来|占用|去看
    3:去量|及|及 .|发 .|受累|句话 .|台|吃个便|名|听见|呀|周里|咱见|咱见一|哄|哄 ,
    3:哪一天|哭都|哭都来|团队|场|大事|天 , 我|天内|天来|天里|好约|好约 ?|子我
    3:字 , @|字签|字签了|完工|定金|对得|小时|小时吗|就当|就是|就没这|就给
    3:就行 .|己看着|带一|带方|带方案|年前|年终|座|开 ,|开放|得不 ?|忙呢|忙呢 ,
    3:快点 .|怕数|怕数据|您 # 得|您 , 您|您 .|您 ?|您一句|您先哄|您半|您受|您定 .
    3:您总|您总得|您慢|您慢慢|您本|您留着|您的人|您看看|您算一|您给个|您能来
    3:您自己|您说得|您那儿|惠|惠就|想|想 ,|想 , 想|想好|想好了|想让我|意见|慢想
    3:慢想 ,|慢慢|慢慢想|我 , 我|我 @ 打|我 @ 过|我一次|我什|我什么|我们工
    3:我先到|我再打|我去|我可就|我就给|我带方|我当面|我过|我都行|或 @|或 @ ,
    3:或者 @|打好|执|找您 ,|把字|把字签|抽半|抽半天|抽得|抽得出|拖了 ,|据
    3:排一次|接受|接吗|接吗 ?|接得|数据|方便些|方便吗|方便接|方便的|早|时吗
    3:时吗 ?|时说|是 @ ,|是再|是您的|是找您|是电话|月里|有吧|有的|有空档|服 ,
    3:服 , 这|期不|机会 ,|来不及|来个|来看|来签|来还|来还是|松快|档|档 ?|欠|欠我
    3:次机|次机会|次见|次见面|段好|段还|气|没有|没用|没这|没这个|泄|测|清单
    3:点 , 您|点 ?|现有|理的周|生都|用您|电话 @|电话合|留着 ,|的不|的周|的周经
    3:的多 ,|的多 ?|的打|的打算|真|着 ,|瞅瞅|确实|碰个|碰个面|空档|空档 ?|签
    3:签了|签了 ,|算 ?|算一|算怎|算怎么|约 ?|约您 @|终|经理的|给您算|者 @|聊聊 ,
    3:能到|能见 ?|能让|舒|舒服|舒服 ,|行 . 谢|被人|被人放|要您|见一次|让我 #|许
    3:访您|试驾 .|话 , @|话 @|话 @ 打|话合|话合适|说不清|说个时|说得|说您|说行
    3:请您|课表|财|财务|费|起吃|起吃个|起看 ?|趟|路过 ,|转|轮|边一|过去 ,|过年
    3:过年前|过期|还是找|这个点|这么难|这次|选 @|那个|那个点|那块|那您 #
    3:都来不|错了 ,|错过了|门 , 还|门也|门也行|问了您|问题|隆|随时说|顺了|顺道
    3:驾 .|鸽子 ,
    2:# or #|# that 's|# 之|# 之间|# 在家|# 得闲|# 您是|# 我来|# 抽|# 能见|'d bring our
    2:'d love|'d love to|'d meet you|'d want|'ll keep|'ll keep it|'ll phone|'ll post|'ll post you
    2:'ll try you|'m free|'m free at|'re sceptical|'s a bad|'s a fair|'s a lot|'s convenient|'s down|'s one
    2:'s only|'s only right|'ve a|'ve cancelled|'ve cancelled on|'ve every|'ve every right|'ve got you
    2:'ve just|'ve left|'ve told|'ve told my|, @|, @ 方|, 一样|, 上|, 不许|, 什|, 什么|, 刚
    2:, 刚才|, 千|, 千头|, 听您|, 地址|, 备|, 备注|, 小|, 小心|, 就 @|, 年|, 当面
    2:, 您 #|, 您圈|, 您定|, 您心|, 您忙|, 您自|, 您选|, 想|, 想约|, 我过|, 打|, 抢
    2:, 接着|, 最|, 有问|, 来不|, 看|, 真|, 等您|, 行吧|, 赶|, 跟您|, 选|, 选一|, 那您
    2:, 都|. 他|. 再|. 再见|. 对|. 您先|. 我再|. 电|. 电话|? if|@ , 选|@ and on|@ anyway
    2:@ barrow barrow|@ be a|@ be all|@ could i|@ do|@ do ?|@ i come|@ in|@ just|@ my|@ suit|@ suit you
    2:@ ten|@ ten minutes|@ then if|@ to begin|@ which would|@ work for|@ your pick|@ 不是|@ 关|@ 关门
    2:@ 去您|@ 可|@ 可就|@ 和|@ 和 @|@ 您来|@ 成|@ 我去|@ 有人|@ 看|@ 行不|@ 视|@ 视频
    2:@ 路|@ 路过|@ 过去|@ 这|^ # 抽|^ # 能|^ @ my|^ @ 去|^ @ 和|^ @ 成|^ everyone else|^ fair
    2:^ fair point|^ honestly|^ how|^ how would|^ i get|^ is|^ might @|^ my|^ not the|^ only a|^ thank
    2:^ thank you|^ there are|^ we 'd|^ we have|^ what|^ what does|^ when|^ when 's|^ would|^ would #
    2:^ you have|^ you promised|^ you want|^ you were|^ 一天|^ 一年|^ 一般|^ 三|^ 不想|^ 不来
    2:^ 买|^ 你|^ 天|^ 天天|^ 家|^ 家里|^ 微|^ 微信|^ 您倒|^ 您刚|^ 您啥|^ 您正|^ 我问
    2:^ 找|^ 找个|^ 有|^ 有没|^ 画|^ 画册|^ 看|^ 看您|^ 被坑|^ 记下|^ 试|^ 试的|^ 那我
    2:a bad week|a big|a cup|a cup of|a fair|a fair worry|a lot going|a meeting so|a message|a minute later
    2:a possibility|a possibility ?|a preference|after you|after you close|again at|again at @|all #|all ?
    2:all up|along|alright|alright ?|an hour #|an hour sometime|an open|an open house|and @ are|and don't
    2:and go|and on|and on @|and sit|and talk|and that|and two|and you 'd|any chance of|anywhere
    2:appreciate it|appreciate you|are only|are only two|are you not|are you there|as well ?|asked you|at @
    2:at @ ?|at @ could|at @ which|at all ?|at once|avoid|away|bad week|barrow and|be a possibility
    2:be convenient|be good|be happy with|be interested|be okay|be okay ?|be there @|be there at|be wary
    2:before you|before you open|begin|begin with|begin with ?|board hasn't|booklet|bring our|brought
    2:builders in|buy you|buy you a|by at @|by the|call @|call after|can always|can find ten|can hear the
    2:can i pop|can manage|can tell you|can you make|can't be|cancelled on|cancelled on me|chance of
    2:change your|change your mind|come by ?|comes first|coming ?|concern|could do @|could i try
    2:could we meet|could you spare|count|couple|cup|cup of|cup of tea|day #|day and|day could i|day i
    2:did they|discount|do it|do you reckon|does the|don't @|don't want|drop by ?|else on|even you
    2:even you can|every right|every right to|everybody|everyone|everyone can|everyone else
    2:everyone else on|everywhere|everywhere i|exactly|fair point|fair worry|fifteen minutes would|fill it
    2:fill it in|first @|five|five minutes|fixed #|follow|for an|for one|for the fitting|four|free at @
    2:free for a|from barrow and|front of you|get that you|get why|give you another|go to|going on
    2:going on at|going to be|got the|got you|happy with that|has signed|hasn't|head|hear the
    2:hear the little|hide|hiding|honestly|hour #|hour # ?|hour sometime|hour sometime #|how|how about @
    2:how others|how we|how would|how would you|i 'd meet|i 'll keep|i 'll phone|i 'll post|i 'm free
    2:i 've left|i 've told|i appreciate you|i buy|i buy you|i can come|i count|i drop|i dropped|i get that
    2:i get why|i phone|i phone @|i pop in|if i ring|if it|if that 's|in and|in it|in your diary|introduce
    2:is|is a big|is best|is fair|is he|is on|is on @|isn't ?|it away|it back|it back @|it first|it first @
    2:it in ?|it or not|it shall|it shall i|it short|it to your|it too|keep it short|know you 're|like it
    2:like it or|like to come|like to drop|likes paying|line that|line that 's|little one|longer
    2:look at your|loss|lot going|lot going on|love|love to|lunch on|mad|manage|manager|may i try|me off
    2:me twice|me what|meet then|meet then ?|meeting so|meetings what|meetings what time|mid|might @
    2:might @ be|mind ?|minute later|minutes on @|minutes would|move|move it|name on|needs|never seen
    2:next door|no ?|no more|nobody likes paying|not a minute|not the|nothing to sign|of|of tea|of tea ?
    2:of time|of you ?|off shift|offer|on @ i|on @ to|on @ which|on at|on me twice|one call|one word
    2:only right|only two|open day|open house|open on|open or @|open up|or @ you|or @ your|or after ?
    2:or no ?|out ?|out of the|out on|out on the|over and|over the|pair|pair of|passing|paying for|phone @
    2:phone you|phone you @|pitch|place so|places|places left|pop in|possibility|possibility ?|possible
    2:possible ?|post you|post you the|preference|pressure|promised|promised me|quick call|quieter
    2:read it back|reckon|right to|right to be|right you|road|run|say barrow from|say to|see a|send you a
    2:shall i come|short|should|sit down ?|slides|snap|so @ or|so come|so come and|so i 'm|so is it|so we
    2:sometime # ?|spare ten|spare ten minutes|squeeze|squeeze me|squeeze me in|start with|stick
    2:stop hiding|suits you ?|talk to your|tell you|ten and|than the|than the others|thank|thank you
    2:that 's a|that 's only|that be okay|that comes|that comes first|that suits you|that you 're
    2:the board hasn't|the booklet|the discount|the figures|the line that|the little|the little one|the one
    2:the phone|the set|the third|the week ?|them @|them @ or|then if|there|there 's one|there are
    2:there are only|three times|time for|to @ ?|to be|to begin|to begin with|to drop|to drop in|to sign @
    2:to the|to try|together ?|took|twenty minutes on|until @|up|up ?|up @ i|want the|wary|we 'd|we 'd love
    2:we 've got|we 've never|we go|we go through|we meet then|we say|we say @|well ?|what do you
    2:what would have|when could we|whether you|whether you like|wife|wife first|word|work for|would #
    2:would @ do|would @ suit|would be|would be convenient|would be good|would have|would you and
    2:would you give|would you say|yes or|yes or no|you 're sceptical|you 've cancelled|you 've every
    2:you 've just|you a call|you a message|you another|you be in|you can always|you can manage
    2:you can't be|you can't stop|you change|you close|you come|you come ?|you coming ?|you could do
    2:you free for|you in on|you let me|you like it|you make|you not|you open or|you open up|you promised
    2:you promised me|you reckon|you spare|you talk to|you the booklet|you there @|you want the|you were
    2:your|your concern|your director|your loss|your mind|your name|your place ?|your place so|your way
    2:your wife|一下 ,|一句周|一回|一年|一样都|一眼 .|一般 #|一起看|一趟 ?|一面 ,
    2:万绪|万绪的|三次|上 ?|上去|上就|上就算|上微|上微信|下了班|下午我|下如
    2:下如何|下来 ,|不上就|不中|不中 ?|不会|不出|不出门|不到 ,|不发|不发 .|不开
    2:不开 ,|不成 ?|不我|不是理|不清|不用|不用 ,|不用签|不算约|不给|不耽|不耽误
    2:不肯|不肯给|不许|不过十|个人 ,|个名|个机|个机会|个电|个电话|个话|个钟头
    2:个面|中 ?|中不|中不中|么回|么回事|之间|之间您|也在|乱|乱 ,|乱 , @|了 , 是
    2:了 , 那|了什|了什么|了班|了算|事 ,|事 . 我|五 ,|产 , 这|产的事|人 ,|人吧
    2:人商|人商量|人的时|人聊|人都|以后会|们现|们约个|件|会 ?|会您|位都|何 ?
    2:便不|便不 ?|信不|信不算|倒是|倒是说|候 , 我|候再|候合|候合适|候在|候方
    2:候方便|做个|停 ,|停机|傅|儿看|先开|光|公司拜|公室|关门|册我|再打 .|写周
    2:写周经|写明|凑|凑不|凑不上|几点有|出门 ?|刚接手|初一|利|别人|别家|别的
    2:别的不|到 .|到头|到我们|前 ,|前我|办 .|办事|办事 ,|办公|办公室|加 ,|加上微
    2:务|动|动手|动手 ,|千头|千头万|午我|午我都|单 , 不|单位|去 ,|去一|去合
    2:去合适|去坐坐|去拜|去拜访|去看您|去看看|去给|去给您|去讲|发一|发您 ,
    2:受 ,|句周|句周经|句话|只问|司拜|名额|后会|吗 ? 您|听一|听听 ,|命|和 @ 我
    2:咱就|咱就 @|哪能|唧|商量 ,|回个|回事|回事 ,|在 , 还|在吗|在吗 ?|在场 ,
    2:地址和|场看|址和|坐 ?|坐坐 ?|坑|坑过|坑过一|声 , @|处 ,|备注|备注写|多 , 还
    2:天天|失|头万|头万绪|好一|好打|如何|如何 ?|子 , 心|子一|子最|字 ,|安排车
    2:完就停|定一|定下来|定个|实情|实情 ,|客|客户|客户那|室|家里有|家长|寄一
    2:寄一本|寸|寸 ,|对得上|小心|就|就停|就停 ,|就取|就取消|就帮|就能|尺寸
    2:尺寸 ,|工程师|已|已经|师傅|带一句|干活|应|底|店里|店里 ?|开口 .|开工
    2:开放 ,|当面把|当面聊|得不|得了 .|得来|得闲|得闲 ,|微信不|心里肯|忙|忙 ,
    2:忙 , 但|忙 , 那|忙不是|忙完|忙完了|忙着|快|快些|快些 ?|快点|怎么回|怕耽
    2:怕耽误|思 , 刚|您 # 最|您 , 可|您 , 好|您 @ ,|您 @ 在|您一分|您倒是|您刚接
    2:您十|您啥|您啥时|您回个|您圈|您寄一|您干|您店|您当面|您怕耽|您想|您意下
    2:您拨|您挑一|您接|您有您|您来听|您正|您正忙|您添|您添乱|您清|您爱|您爱人
    2:您理|您留个|您的 .|您看可|您看哪|您看行|您签|您给我|您能抽|您自|您送
    2:您送样|您选 .|您选一|您那会|您量|您量一|您随便|想了|想约周|想给|想给您
    2:意下|意下如|感|慢|成 ?|成不 ?|成不成|我 @|我 @ 路|我去您|我好|我当|我把
    2:我把名|我是周|我来 ,|我来一|我来安|我来给|我登|我登门|我真|我算|我过来
    2:我这|我都排|我鸽|我鸽子|户那|打 , 还|找个|找个您|找您 .|把名|把账|折扣
    2:抽不|抽不出|抽空|拖了|拜访 .|拜访您|拨|指|指一|挑一|损|损失|掐|排一|排车
    2:接电|接电话|接着问|收的|改了|放 ,|放我|放我鸽|放过|放过鸽|方便不|日子 .
    2:时候再|时候合|时候在|时候方|时间呢|时间我|是 ,|是 @ 我|是 @ 来|是实
    2:是实情|是对的|是应|是应该|是我没|是找|是理|是理由|最忙|最近|有变|有变动
    2:有客|有您的|有空 ?|有问|有问题|本|本 ,|朵|来 , 可|来 , 好|来 , 行|来听一
    2:来听听|来好|来安|来安排|来是|来是您|来的|来看看|来给|来试|松快些|板间
    2:样板|样板间|样过|样过去|样都|样都不|楼下|正忙|气了 .|汇|汇报|沙|沙龙
    2:没您|没您这|没有空|注|注写|注写周|添|添乱|添乱 ,|清 ,|清闲|演|演示|点 ,
    2:点一|点有空|爱人商|王|现场看|理 , 想|理周|理周经|理由|理由 ,|理的|生|生产
    2:生产 ,|生气|用 , 就|用签|用签字|电话|电话方|电话里|画册我|留着|登门
    2:登门拜|的 #|的 # ,|的人|的损|的损失|的案|的案例|的线|看 # #|看 # 我|看 , 成
    2:看不|看可|看可以|看您 #|看您 ?|看房|看看 ,|看看 ?|看着办|看行|看行吗|眼 .
    2:着 , 您|着 . @|着办|着办 .|着问|着问 #|知道您|磨|示|程|程师|究|空 , 您|竟
    2:等您 ,|等您 .|签个|签字|签字 ,|算没|算约|算约见|管的|约一|约一下|约周
    2:约周经|约见 ,|经理周|给 ,|给您拨|给您添|给您送|给您量|绪|绪的|绪的 ,|耳
    2:耳朵|耽误您|耽误生|聊二|聊二十|肯给|能来听|能见上|能谈|脸|般 #|行吧
    2:行吧 ?|要不我|要去您|要是没|见 , 接|见上|见个|见个面|见我 ,|视频聊|计师
    2:订|认识|议 , 我|讲 ,|设|设计|设计师|访 .|试的|话|话 , 不|话 , 可|话 , 我
    2:话 . @|话 . 您|话我|话说|话里|误您|误生|误生产|说 .|说不用|说个|说了算
    2:说明|说错|说错了|课|课 , 给|谁呢 ,|谈这|谢您 ,|走不|走不开|赶|起看|趟 ,
    2:跟爱|跟爱人|路过|躲不|躲不过|躲得|躲着|车是|边办|边办事|过十|过十五
    2:过去一|过去合|过去拜|过去讲|过鸽|过鸽子|还是这|这个 ,|这是应|这样|送样
    2:送样过|选 .|选一天|道上|道您|道您有|邀|邀请|邀请您|那 @ 见|那会|那会儿
    2:那儿看|那边办|都抽|都抽不|都排|都排得|都有|都有空|都能到|都说|里肯
    2:里肯定|里面的|量 ,|量一|量单|量尺寸|钟 ,|钟头|钟就能|钟点|钟都抽|错了
    2:错过 @|门 ?|问满|闲 ,|闲的|间呢|间我|除了 @|面把|面把账|面聊|面聊二|顾
    2:预算没|频聊|题|额|龙
    1:# is|# so|# work|# work ?|# 休|# 休息|# 初|# 合|# 合适|# 得空|# 您有|# 没|# 还
    1:'d bring it|'d meet|'d rather read|'ll be the|'ll bring a|'ll know|'ll see|'ll see you|'ll send
    1:'ll send you|'ll want|'m afraid|'m at|'m at the|'m giving|'m in|'m in your|'m so|'m so sorry|'re at
    1:'re at the|'re driving|'re driving so|'s done|'s done ?|'s dropped|'s easier|'s full|'s good|'s make
    1:'s make it|'s on @|'s put|'s say|'s say @|'s sensible|'s still|'s that|'s yours|'ve just come
    1:'ve kept|'ve woken|'ve woken you|, @ @|, @ 看|, 三|, 上去|, 下|, 下回|, 不劳|, 不谈|, 两
    1:, 也不|, 事|, 事情|, 以|, 以后|, 俺|, 先|, 先发|, 光|, 光看|, 加|, 加上|, 发|, 哪
    1:, 平|, 平时|, 应|, 应该|, 当|, 得先|, 心|, 心里|, 您下|, 您什|, 您听|, 您家
    1:, 您挑|, 您的|, 您翻|, 您那|, 您防|, 成不|, 我写|, 我加|, 我就|, 我懂|, 我打
    1:, 我明|, 我知|, 我跟|, 方便|, 早|, 早晚|, 是我|, 查不|, 比完|, 用|, 用不|, 电
    1:, 电话|, 省得|, 真不|, 聊|, 聊十|, 行不|, 见面|, 该|, 跟|, 躲|, 这两|, 这通
    1:. @ 他|. @ 来|. @ 看|. 一|. 二|. 二十|. 他 @|. 他们|. 值|. 听|. 回|. 回头|. 岗|. 往
    1:. 往后|. 怎|. 怎么|. 总|. 总机|. 我先|. 我带|. 我看|. 材|. 材料|. 现|. 看|. 管
    1:. 要|? @ 还|? i 'd|? 想|? 说|? 骗|? 骗谁|@ 's good|@ , 哪|@ @ @|@ @ 都|@ and another
    1:@ and not|@ ask|@ be any|@ be doable|@ be easier|@ could you|@ for you|@ is|@ okay|@ open|@ pick
    1:@ so @|@ take your|@ which do|@ which should|@ whichever|@ 上班|@ 也行|@ 再|@ 到您|@ 在 ,
    1:@ 在 ?|@ 孩|@ 孩子|@ 必|@ 必须|@ 您在|@ 您有|@ 您看|@ 我们|@ 我先|@ 我到|@ 我在
    1:@ 我正|@ 我陪|@ 打来|@ 有一|@ 来 ,|@ 来 ?|@ 的|@ 看 ,|@ 见 ?|@ 过来|@ 都在|^ # 初
    1:^ @ 也|^ @ 方|^ a little|^ come on|^ could i|^ don't be|^ gladly|^ i have|^ i know|^ it is
    1:^ it sounds|^ my manager|^ nobody else|^ oh you|^ only|^ phone|^ phone or|^ put|^ some|^ that one
    1:^ that sounds|^ which half|^ you 'd|^ you 'll|^ you keep|^ 一点|^ 下了|^ 两|^ 人|^ 借|^ 做
    1:^ 先|^ 先看|^ 免|^ 免费|^ 冒|^ 冒昧|^ 别家|^ 可以|^ 合同|^ 听着|^ 头|^ 头一
    1:^ 就剩|^ 带|^ 年|^ 年底|^ 开|^ 您再|^ 您总|^ 您是|^ 您白|^ 您看|^ 想|^ 我 #|^ 把
    1:^ 换供|^ 换成|^ 接|^ 最近|^ 真|^ 能|^ 能不|^ 见|^ 货|^ 过了|^ 进|^ 那就|a fool
    1:a fool would|a little|a look|a quarter|a quarter of|a quick demo|a second|a site|a site visit
    1:a time to|a viewing|able to talk|about @|about @ ?|about it|accept|accountant|add|after ?
    1:after easter|after that shall|again|agreed|all in|along ?|an answer i|and @ open|and @ which
    1:and another|and for|and i don't|and if you|and not|and see you|and time right|and you 've|another
    1:answer i|any better|any better ?|any time|are two|are you in|around ?|as a|at 0|at @ and|at any
    1:at the open|avoid me|away ?|back @|barrow after that|barrow day|barrow day and|barrow i 'll
    1:barrow rang|barrow twenty five|be a better|be any better|be around|be doable|be doable ?|be happy
    1:before christmas could|before i|best for you|better ?|bless|both ?|bring it|bring it @|building
    1:business|buy|by #|call you back|can do @|can find|can hear|can i ring|can tell|can't avoid
    1:can't avoid me|car in|cheap|choose|christmas could|christmas could we|close|coffee @|come along
    1:come in|come over|come round|could i show|could you come|could you do|could you find|council
    1:date weekday|date weekday time|day @|day of|day of the|demo ?|details|do #|do i have|do it @|doable
    1:doable ?|don't be|don't tell|done ?|down @|down @ or|driving|driving so|each|early # ?|ease|easier to
    1:easter|eat|end 's|end 's a|engineer on|engineer on @|enough a|excuses ?|expect|expect to|feel|fifteen
    1:fifteen minutes|figures|fine with|finished|first it|first it 's|first that|first that 's|five after
    1:fix it|fixed for|fool|fool would|for @ ?|for a look|for a site|for something|for you @|for you and
    1:for yourself|forever|forgive|forgive me|free @|free and|free on|from barrow|from barrow after
    1:from barrow at|from barrow rang|front of|gate|get|get that|give you|giving|gladly|good you|got it
    1:got it ?|got that wrong|guard|guard there|happy to|happy with|has|have @|have @ and|have an|have my
    1:have my name|heads|hear it from|hour to|house|how it|i 'll bring|i 'll see|i 'll send|i 'm afraid
    1:i 'm at|i 'm giving|i 'm in|i 'm so|i 've got|i 've kept|i 've woken|i add|i can hear|i can tell
    1:i check|i come by|i don't want|i have @|i hear you|i know you|i ring @|i try @|if you 'd|in around
    1:in early #|in front|in front of|in the middle|in what|in with|in your|in your building|info|is so
    1:isn't good|it 'll|it 'll say|it 's all|it 's done|it 's dropped|it 's your|it @ then|it from|it if it
    1:it is a|it or @|it running|it sounds|it sounds like|it till|it till @|it up for|just come
    1:just come off|just give|just give me|keep it|keep saying|kept|kind|kind of|kind of manager|know
    1:know @|know @ or|know the|know when|know you|leave it till|left in|let 's make|let 's say|like to
    1:like you 've|local|look ?|looking for|lunch|manager can't|me half|me half an|me in @|me twenty
    1:me twenty minutes|middle|middle of|minutes at|minutes at @|month ?|month end 's|more @ or|much can
    1:much can i|my name and|myself|name and|needs to|nine|nobody else|not @ is|nothing to|now barrow
    1:now isn't|number for|of an|of an hour|of them|office @|oh you|on|on @ can|on @ just|on @ okay
    1:on @ will|on the road|on your own|one at|one page and|one step|only a|only a fool|or @ and|or @ pick
    1:or do|or five|or is it|or leave|or leave it|or the @|or three|out i|over your|page and|part|partner
    1:paying|phone or|pick one|pick up ?|pictures|plate|please say|plenty to|point # ?|problem|quarter of
    1:quarter of an|question ?|quick demo|quick demo ?|quite|quite right|rather read|rather read it|reach
    1:reach you|read it first|remember it|right or|ring @ or|ring back|ring once|ring once more|road ?
    1:round you|running|said you 're|say hello ?|say the word|sceptical|school|see our|see you ?|seen|sense
    1:sensible|sessions|shall we ?|shall we say|show you how|sit in|site at|site visit|site visit ?|so is @
    1:so let|so sorry|so when are|some point #|some time|some time #|someone who|someone who 's|something
    1:sorry i got|sounds|sounds like you|step|stock|stress|suits ?|take your|take your pick|tax|tax office
    1:tea ?|team|teams|tell you much|ten|that 's sensible|that ?|that one|that shall|that shall i
    1:that sounds|that wrong|that wrong @|that you|the @ ?|the @ whichever|the address|the council
    1:the details|the dust|the engineer|the first|the gate|the middle|the middle of|the open|the tax
    1:the tax office|the word|then if you|there 's an|there are two|there is|there is he|there would @
    1:thing on|thirteen|thirty|till @|till @ ?|time # ?|time place|time right|time right ?|time so
    1:time so @|time to come|to be there|to come and|to say hello|to see you|to sign|to visit|to you ?
    1:travelling|try @|try @ ?|try you @|twenty five|twenty five minutes|twenty minutes at|twice for
    1:unclear|up until you|up with|us ?|view|viewing @|want to do|want to hear|want your accountant
    1:we measure|we talk|weekday|weekday time|weekday time place|well would|what about|what about @
    1:what kind|what kind of|what matters|when would you|when you|which day could|which do|which do you
    1:which half|which should|which should i|whichever you|who 's|will you be|with me|with you so|woken
    1:woken you|would @ work|would be a|would you want|wrong @|wrong @ not|year|you|you 'll know
    1:you 'll want|you 're at|you 're driving|you 've never|you @ or|you at|you at @|you be around
    1:you can't avoid|you don't|you eat|you find|you free @|you how|you keep saying|you let|you make it
    1:you much|you much can|you need|you spare me|you squeeze|you squeeze me|you the|you want ?
    1:your accountant|your building|your business|your family|your plate|一下|一个月|一分|一分钟
    1:一刻|一刻钟|一句 ,|一回 ,|一天的|一套|一层|一层楼|一年的|一张|一本|一步
    1:一直|一眼 ,|一节|一起|一趟 .|一面好|一页|一页纸|七家|七家的|三回|三回了
    1:上 , 您|上 . 先|上一家|上吗|上吧|上吧 ?|上我把|上才|上有没|上线|上说|下一
    1:下了 ,|下咖|下咖啡|下回|下来我|不住|不住 ,|不值 ,|不准|不动|不劳|不劳您
    1:不占|不占您|不在 ?|不多问|不容|不容易|不您|不愿|不愿意|不招|不招 .
    1:不收费|不是银|不来就|不用您|不碰|不碰 .|不见|不谈|不谈投|不谈钱|不起|专
    1:业执|业执照|两个娃|两个钟|两位都|两句|两边|个 , 我|个位|个名额|个娃|个字
    1:个字 ,|个工|个工作|个您|个方|个空|个空 ,|个部|个部门|个门|个门 ,|个顾
    1:个顾虑|主意|主意 .|么 , 一|么定|么定了|么想|么难|之|也不跟|也听|也好
    1:也没关|了 #|了 , 也|了 , 再|了 , 真|了您|了我再|了班我|事 , 该|事一起|事多
    1:事多 ,|事情|事我|事的|事的那|二位都|交道|交道 ,|产 ,|产的|亲|亲眼|亲眼看
    1:人 , 不|人愿|介|他 ,|他 .|他 . 我|他家|他当|他来|以后我|们什|们什么|们做
    1:们公|们公司|们在|们经|们经理|休息|会后|会议室|传话|传话 .|位 , @|位管
    1:位那|位那份|住 ,|体验|体验课|何|作餐|供|供应|供应商|便我|便见|信息
    1:信息部|候碰|候见|值 ,|做什|做什么|做的是|傅 ,|傻|儿吃|儿讲|先|先不谈
    1:先发一|先来|先来认|先查|先留|先请|先问|先问他|光看|全 ,|公司不|关系
    1:关系 ,|兴趣 .|再打过|再找|再拖|再拨|再拨给|再推|再聊|再聊下|冒|冒昧
    1:冒昧问|写全|写全 ,|写在|写在一|写在纸|写给|几天 ,|几样|出半|出差 ,|出的
    1:出的那|分钟|分钟 ,|分钟 ?|划|列出|列出来|刚|刚才讲|刚才说|刚接|别急
    1:别急着|别花|别花钱|到 # ?|到前|到前台|到您公|到我|到贵|到贵公|到门|刻
    1:刻钟|刻钟 ,|前台|剩一|力都|力都没|办|办不|办不了|加 , 备|加上|加上我|加您
    1:加您 ,|劲|劲 ,|劳|劳您|十二|千|半天|单位那|单发|占您|占您十|占您的|卫|历 ,
    1:去 , 您|去 , 行|去一趟|去个|去个电|去府|去府上|去您厂|参观|参观一|发 . @
    1:发一个|发您一|发消|发消息|取消 ,|变动|口等 .|句也|句话 ,|号我|号我 @|司不
    1:司拜访|吃个工|吃完|吃完饭|名 ?|名我|名额 ,|名额就|后 , 或|后我|吗 ? 想|听 ,
    1:听 ?|听两|听两句|听十|听听 ?|听回|听回话|听您的|听清|听清楚|吵|吵醒
    1:吵醒了|呢 ?|咋|咋样|咋样 ?|和 @|和您|咖啡店|咱们就|品过|哪个 ?|哪个电
    1:哪几样|唧唧|商|啡店|四|四 ,|回 , @|回头打|回我|回绝|回绝 ,|回话 ,|团|在 ,
    1:在一|在一页|在地|在地铁|在理|在理 ,|在的 ,|在纸|在纸上|地址|场 ,|场说|址
    1:坐五|坐五分|坑过 ,|型 ,|壁那|士|备|备着|备着 .|多 , @|多 , 我|多问|够了
    1:够了吧|够用|大家的|天上班|天走|夫|夫了|夫了 .|头 . @|头一|头一回|头打
    1:头打给|套了|套了 ,|好 , 加|好吧|好找|好找 ,|好的来|如|妥|妥 ,|娃|子 , @|子来
    1:子睡|子睡了|字 ?|孩子睡|完我|完我 @|完自|完自己|完还|完还是|完饭|官|官网
    1:官网 ,|实|实物|实难|客人|客人 ,|家就|家怎|家怎么|家的数|家老|容|容易
    1:容易 ,|对 , 光|对不住|对的 ,|对的 .|就一|就不占|就别花|就加|就加 ,|就占
    1:就占您|就发 .|就好|就没|就用|就算 .|就请|就走 ,|就这|就这个|就问|层楼
    1:展厅|工作餐|工夫|工夫了|工的|工程|差 ,|己|己掂|己掂量|己看|己走|师傅 ,
    1:带一份|带上 .|带两|带孩|带孩子|带实|带实物|带着图|带过|带那|常 , @|年的
    1:广|广电|广电话|应商|店里有|府|府上|开 , @|开 , 您|当着|得不合|得先|得先问
    1:得准|得出|得在|得在理|得对 ,|得开 ,|得您|得清|得着|得空|得空 ,|忙 , 您
    1:忙 , 我|快了|快了 ,|念 .|念 . @|急着|急着回|总得|息部|您 # 方|您 # 有|您 # 能
    1:您 , @|您 , 方|您 @ 必|您一回|您三回|您下|您下了|您传话|您先查|您先问
    1:您到底|您十五|您去个|您发一|您吵|您吵醒|您和您|您在不|您在公|您在家
    1:您备|您备着|您带一|您带孩|您帮|您心|您意|您手|您打电|您报哪|您抽|您抽个
    1:您挑 .|您改|您是|您是不|您有顾|您比较|您测|您测一|您点|您照|您白|您白天
    1:您的情|您的难|您盘|您看 ,|您看成|您看房|您碰|您翻|您老这|您能腾|您要再
    1:您要跟|您讲 ,|您说 .|您说个|您说了|您说说|您跟|您这儿|您这行|您这阵|您通
    1:您通个|您防|您防着|您隔|您隔壁|想跟|想跟您|想过去|意 .|愿不|愿不愿|慎重
    1:懂 ,|懂 , 您|懂 , 那|成 , 我|成我|我 ,|我 @ 再|我不多|我们做|我们公|我们在
    1:我们经|我做|我先发|我先来|我再拨|我再来|我再联|我到贵|我加|我加您
    1:我去看|我带|我带实|我带那|我懂 ,|我来接|我正|我正好|我看|我看一|我说
    1:我说一|我都求|我都能|我陪|或者|房 .|房子|手 .|手上|手机 .|才|才讲|才说
    1:打 , @|打一声|打交|打交道|打哪|打哪个|打好 ,|打好 ?|打总|打总机|打扰了
    1:打来听|打过来|执照|扰了|扰了 ,|扰您了|找 ,|找 , 还|找他 ,|找理|找理由|技
    1:技术|技术一|把单|把您吵|把数据|投 .|折|抢|护|报 ,|报哪|报案|抽个|抽个空
    1:拒|拒绝|招 .|招 . 我|拜访 ,|拨给|拨给您|拿主|拿主意|挑 .|挑一个|挑一天|挤
    1:挤出|换供|换供应|换型 ,|换成|换成我|掂|掂量|掂量 .|掐表 ,|排产的|排满
    1:排满了|排班|接口|接您看|接手|接手 ,|接着|推广|推广电|提不|提不起|摊|收费
    1:改好|改好的|政|数 .|数 . @|数要|料是|料清|料清单|新|新来|新来的|方便我
    1:方便见|日 ,|早晚|时候碰|时候见|时来 ?|时间打|时间给|明不|易|易 ,|易 , @|昧
    1:昧问|昧问一|是 @ 方|是 @ 有|是不是|是后|是对|是工|是工作|是您自|是手
    1:是手机|是推|是推广|是新|是新来|是电|是自|是自己|是说|是银|是银行|最吃
    1:最快|有 , @|有 ? 骗|有个|有人接|有您|有数|有数 .|有顾|有顾虑|服|术|术一
    1:机 .|机来|机的|来 . @|来不来|来也|来听回|来坐|来就|来掐|来掐表|来接
    1:来接您|来的那|来给您|来见|来认|来认个|来问 ,|查不|查完|查完我|查官
    1:查官网|校|样品过|样机来|案例|楼下 ,|楼下咖|楼的|楼的照|款|歇|比|比一
    1:比完|气 ,|气了|求您|求您三|没 ?|没下|没了|没关|没关系|没开 ,|没批|没有 ,
    1:没有的|活 ?|测一|测一下|消 ,|淡|清单发|满了|满了 ,|漏|点头 .|点您|点是对
    1:烦 ,|烦您|烦您带|照|照您|照片 .|照着|照着您|熬 ,|熬 , @|片 .|物|玩|现有的
    1:班 ,|班 , 我|班我|班的|理 , 别|理 , 周|理 . 日|用就|用的|用的那|由 ,|留|留 @
    1:留 @ ,|痛|痛快|登记找|白天上|的 ,|的 , #|的 . 看|的不用|的不碰|的列|的列出
    1:的名|的客|的客人|的工|的工夫|的情|的情况|的数|的数 ,|的来|的来 .|的照
    1:的照片|的看|的空|的账|的那位|的那款|的难|的难处|省得您|看 ?|看不上
    1:看不出|看哪|看哪几|看成|看成不|看排|看排产|看是对|看最|看看我|看看是
    1:看着|看行不|真不|真不容|真人|眼 ,|眼看|眼看看|着不|着吗|着吗 ?|着回|着图
    1:着图纸|着您|着您的|睡了|瞧|知道 .|确实难|碰 .|碰一面|磨唧|磨唧唧|磨磨
    1:磨磨唧|称|稳|稳妥|空 , 我|空着 .|空都|第|答得|答得上|签 ?|简|简历|简历 ,
    1:算 . @|管 , 我|管用|管用的|管的那|管这|管这事|系 ,|紧的|约 ,|约 @|约 @ ,|纸
    1:纸 ,|纸上|纸上 .|细|细说|给你|给你们|给大|给大家|给您去|给您合|给您报
    1:给您测|给您讲|网|网 ,|老这|老这么|考虑一|者|耽|耽误|聊下|聊十|聊十分
    1:肯定不|能到 .|能挤|能挤出|能来吗|能腾|能腾出|脱|腾|腾出|自己|自己掂
    1:自己看|自己走|花钱|花钱 .|茶 .|营业执|虑一|行 , 我|行 , 看|行不|行不 ?|表 ,
    1:表 , 数|被|装修|要不您|要哪|要哪几|要带|要是还|要求|要跟|见吗|见吗 ?|见见
    1:见面就|观一|视频 ,|视频给|觉得不|解 , @|认个|认个门|让工|议室|议室 .|记 .
    1:记下了|记找|讲 , 您|讲一|讲一遍|访 ,|识|诉我一|试一|话 ,|话 , 听|话 , 真
    1:话 , 还|话里说|误|说 ?|说一个|说不要|说得在|请您来|请管|谁呢|谈投|谈投 .
    1:谈钱|账本|费 ,|费劲|费劲 ,|资料是|走 . @|赶紧|起来 ,|趟 , @|趟 ?|趣 .|跟他
    1:跟您碰|躲着我|车间亲|转 .|轰|过 , 您|过 .|过 . @|过了 #|过来 ?|还得|还是后
    1:还是电|这两个|这个顾|这么定|这事的|这就加|这行|这通是|这阵 ,|进门
    1:进门的|送|送的|通个|通个电|通是|通是推|遍 , 省|道|道 , @|道您忙|道您手
    1:那 @ 呢|那 @ 我|那 @ 或|那 @ 行|那七|那七家|那个岗|那个部|那份|那位 ,
    1:那位来|那位管|那就不|那就先|那就请|那款|部的|部门|都在的|都来|都求
    1:都求您|醒了|醒了 ,|里 ?|里定|里有|里说|里面|量|量 . @|钟 , @|钟 ?|钟行吗|钱 .
    1:钱要|银|银行|银行 .|门 , 不|门 , 您|门卫|门的|门给|门给您|问 ,|问 , 我
    1:问了 .|问完就|间亲|间亲眼|间当面|间打|间给|队|阵 ,|阻|除|除了|陪|隔壁那
    1:难|难处|难熬|难熬 ,|面 ,|面 .|面吗|面吗 ?|面呢|面好|面好吗|面就|页纸|页纸 ,
    1:顾虑|频 ,|频给|频给您|额 ,|额就|饭 ?|验课|验课 ,|骗|骗谁|骗谁呢|麻烦 ,
    1:麻烦您
    -1:# @ 我|# you 're|# 了|# 了 ,|# 做|# 我发|# 这|'d bring|'d feel|'d have hung|'d have to|'d let
    -1:'d listened|'d listened the|'d look only|'d put|'d say|'d say so|'d stand|'d stand on|'d think
    -1:'d think about|'d want to|'ll ask for|'ll ask the|'ll be in|'ll be quick|'ll bring one|'ll call
    -1:'ll come crawling|'ll cross|'ll cross it|'ll go|'ll have a|'ll have our|'ll leave it|'ll pop
    -1:'ll pop our|'ll put|'ll put the|'ll read|'ll speak|'ll stop|'ll take|'ll take you|'ll tell
    -1:'ll tell you|'ll try @|'m buying|'m clear|'m not|'m not hanging|'m not putting|'m off the|'m sure
    -1:'m working|'m working #|'re loyal|'re loyal to|'re off our|'re on|'re on the|'re the|'s a no|'s best
    -1:'s booked|'s changed|'s enough|'s free|'s in the|'s just an|'s missing|'s my|'s not a|'s our
    -1:'s our fault|'s time|'s time to|'s too early|'s too late|'s too much|'s two|'s wrong|'s wrong with
    -1:'s your excuse|'ve been asked|'ve been let|'ve called|'ve got|'ve got three|'ve parked|'ve something
    -1:, # @|, 0|, @ 一|, @ 能|, 一句|, 不|, 不勉|, 不好|, 不用|, 不见|, 也|, 也得|, 人
    -1:, 人家|, 从|, 他|, 优|, 优惠|, 但忙|, 体|, 先问|, 公|, 公司|, 写|, 出|, 出了
    -1:, 别怪|, 别拿|, 别说|, 到点|, 卡|, 卡在|, 原|, 原来|, 只对|, 只问|, 可您|, 合同
    -1:, 名额|, 后|, 后面|, 四|, 回头|, 回来|, 在贵|, 地|, 好好|, 就当|, 带|, 往|, 往后
    -1:, 您公|, 您在|, 您是|, 您最|, 您有|, 您留|, 您等|, 您赶|, 您路|, 想当|, 慢
    -1:, 慢点|, 我一|, 我会|, 我去|, 我照|, 我直|, 手|, 手头|, 找|, 找周|, 报|, 招
    -1:, 招人|, 排|, 排一|, 接不|, 搁|, 搁我|, 数|, 是没|, 是装|, 最先|, 有|, 机|, 机器
    -1:, 查|, 楼|, 楼下|, 正|, 正常|, 理|, 留|, 直|, 直接|, 省下|, 看还|, 算|, 线|, 线上
    -1:, 绝|, 老师|, 能|, 谁不|, 谁敢|, 谁能|, 谢|, 谢谢|, 赶上|, 转|, 这会|, 这条
    -1:, 这点|, 退|, 靠|. #|. # @|. 两个|. 到|. 周|. 周经|. 您出|. 您说|. 有|. 没错|. 祝
    -1:. 祝您|. 谢|. 谢谢|. 走|. 走一|. 这|. 这个|. 进|. 进厂|? barrow barrow|? it saves|? 两
    -1:? 两个|? 做|? 那|? 那您|@ , 两|@ , 会|@ , 再|@ , 楼|@ , 线|@ a|@ and nobody|@ and one
    -1:@ and you|@ as|@ by|@ drive|@ drive safely|@ for|@ for the|@ i think|@ just so|@ on fridays|@ one
    -1:@ one word|@ right|@ right ?|@ so|@ so i|@ so you|@ was|@ your place|@ 一天|@ 上|@ 了|@ 了 ,
    -1:@ 先|@ 发|@ 就划|@ 就撤|@ 就改|@ 就没|@ 我再|@ 我发|@ 截|@ 截止|@ 抽|@ 能|@ 腾
    -1:@ 腾讯|@ 要去|@ 让|@ 跟|@ 降|@ 降温|^ # 到|^ @ your|^ @ 我|^ @ 把|^ @ 的|^ @ 降
    -1:^ a leaking|^ after the|^ barrow barrow|^ being|^ besides|^ besides you|^ does it|^ does the|^ fine
    -1:^ for|^ getting|^ good i|^ hang|^ hang up|^ have you|^ how did|^ how much|^ i called|^ i don't
    -1:^ i gave|^ i remember|^ if a|^ if we|^ just so|^ loyalty|^ loyalty like|^ my boss|^ name one
    -1:^ nothing changes|^ nothing to|^ our office|^ prices|^ prices go|^ right and|^ so what|^ sorry about
    -1:^ sorry the|^ sorry you|^ sure|^ sure what|^ then i|^ to|^ understood|^ we 're|^ what stopped
    -1:^ what was|^ what you|^ when it|^ when you|^ which|^ which bit|^ who do|^ who would|^ why|^ why won't
    -1:^ yes|^ yes or|^ you could|^ you did|^ you drive|^ you had|^ you haven't|^ your neighbour|^ 一
    -1:^ 一个|^ 上回|^ 不买|^ 不可|^ 之|^ 之前|^ 他是|^ 优|^ 优惠|^ 保|^ 信|^ 刚接
    -1:^ 别人|^ 到了|^ 十|^ 发|^ 发票|^ 名字|^ 听得|^ 哎|^ 哎 ,|^ 哦|^ 哦 ,|^ 回|^ 回头
    -1:^ 地|^ 地址|^ 大家|^ 对|^ 对不|^ 就说|^ 念|^ 您专|^ 您之|^ 您在|^ 您就|^ 您店
    -1:^ 您心|^ 您拿|^ 您提|^ 您最|^ 您来|^ 您用|^ 您自|^ 您被|^ 您觉|^ 您躲|^ 您那
    -1:^ 我天|^ 我理|^ 我知|^ 我给|^ 我说|^ 我跟|^ 我都|^ 我领|^ 挂|^ 挂我|^ 换了
    -1:^ 换型|^ 整|^ 整条|^ 日|^ 日期|^ 是您|^ 是用|^ 机|^ 机器|^ 标|^ 水|^ 没|^ 涨
    -1:^ 涨价|^ 王|^ 班|^ 留|^ 留不|^ 网|^ 老|^ 要是|^ 记|^ 说|^ 谁|^ 谁还|^ 账|^ 账是
    -1:^ 费|^ 费就|^ 这个|^ 这么|^ 这价|^ 这类|^ 送|^ 送货|^ 那几|^ 那回|^ 那行|^ 钱
    -1:^ 错|^ 错过|^ 难|^ 预|^ 预算|^ 麻|^ 麻烦|a bit|a busy|a couple of|a family|a firm
    -1:a firm like|a garage|a green|a holiday|a key|a leaking|a leaking tap|a long day|a lot|a manager
    -1:a moment|a no|a price on|a real|a room|a screen|a silly|a small|a straight|a straight answer
    -1:a stranger|a stranger rang|a text|a text @|a week of|a year|about four|about it @|about that i
    -1:about what|about your|across|admit it|afraid|after that|again and|again and i|again goodbye|again on
    -1:again on @|again sorry|again sorry for|again thank|again thank you|always this|always this slow|and #
    -1:and about|and give|and i respect|and i won't|and in|and nobody|and nobody here|and stop|and then a
    -1:and they|and they still|and you|and you can't|and you won't|and your partner|any sense
    -1:anything changes|apologise|app|are you always|are you still|are you stupid|are you the|as well|ask ?
    -1:ask the|ask the engineer|assistant|assistant ?|at|at barrow is|at it ?|at the moment|at the wheel
    -1:at what|awkward|back in|back in the|bad|bad moment|bankrupt|barrow about|barrow barrow @
    -1:barrow barrow from|barrow does|barrow is|barrow is that|barrow twenty minutes|barrow we|bath|be a man
    -1:be all|be all right|be gone|be in|be in touch|be in your|be quick|be sceptical|be the odd|be the same
    -1:been asked|been let|been let down|before and|before and one|before we|beg|behind you|behind you so
    -1:being called|being rung|being so difficult|being straight|being straight with|besides|besides you
    -1:best email|better than|bigger|bigger than|blue|boiler|book @|boss is|bring one job|bring the seven
    -1:brochure|busiest|busiest season|busy but so|busy is|but can|but i|but so|but so is|by a|by card
    -1:by card or|by eight|by half|by half barrow|by now|by now in|called at|called at a|calls like
    -1:calls like this|came|can come|can find it|can hear you|can only|can say|can say no|can wait
    -1:can you really|can't decide|can't even|can't put|can't put a|cancel within|cancelled|card or|case
    -1:case study|changed since|check us|clean|cleaner|cleaner 's|clear|close it|come back to|come crawling
    -1:come crawling back|come in ?|competitor|complain|complaints fell|complaints fell by|confirm in
    -1:confirm in the|could do|could lose|counted|counter|counts|counts for|course it 's|course you
    -1:course you 're|cover|crawling|crawling back|crew|cross|cross it|cross it out|current people|daughter
    -1:day on|days to|daytime|decide|decide anything|decision ?|delete|deserve|didn't warn|didn't warn you
    -1:difficult|difficult ?|direct|do and|do i ring|do me|do me this|do you use|does it go|don't
    -1:don't confirm|don't confirm in|don't get|don't have|don't have to|don't i|don't need|don't say
    -1:don't say i|don't take|don't you want|down for|down the|down until|drive i 'll|drive i 'm
    -1:drive safely|driving so i|drove two|drove two hours|early to|earn|eight|else should|else should be
    -1:else thank|else thank you|email ? i|emails|engineer and|enough for|enough to|enough you|enough you 'd
    -1:every week|every week ?|everyone and|everyone and they|everyone i|exams|excuse this|excuse this time
    -1:eyes|face|fact|fair on|family|family or|far|far ?|fault|fee|feeling|fell|fell by|fell by half|felt
    -1:figure|figure or|figure or the|find it|fire|firm like|firm like ours|firms|firms like|first i 'll
    -1:first then|first time|fitting|five times|floors and|floors and #|for a year|for anyone|for being
    -1:for being straight|for good|for one person|for that|for the day|for the trouble|for this sort
    -1:for you at|for you just|form|four days|fridays|from #|from # to|from barrow about|from barrow we
    -1:from us|from us again|from you|front|front of me|garage|gave|get about|get out|get some|getting
    -1:give me an|go until|go up|goes @|going anywhere|going back|going back on|good i|good i 'll|got three
    -1:got three kids|got your|green|grow up|guide|had three weeks|had to|half #|half # and|half barrow
    -1:half barrow i|hall|handle|hang|hang up|hang up on|hanging up until|happen|happens|happens if|have
    -1:have a text|have every|have had|have hung|have hung up|have our|have time|have to be|have to call
    -1:have to decide|have to do|have to sign|he 'll|head office|hear|hear from|hear from us|hear it 's
    -1:hear that|heard|hearing|here will|here will ring|high|hoping|hours to|hours to see|house ?|how did
    -1:how did you|how many more|how many times|hung|hung up|hung up by|i 'd bring|i 'd feel|i 'd have
    -1:i 'd look|i 'd put|i 'd say|i 'd stand|i 'd want|i 'll call|i 'll check|i 'll cross|i 'll go
    -1:i 'll pop|i 'll put|i 'll read|i 'll speak|i 'll stop|i 'll take|i 'll tell|i 'm buying|i 'm clear
    -1:i 'm not|i 'm sure|i 'm working|i 've called|i bring a|i called|i can only|i didn't warn|i don't take
    -1:i drove two|i earn|i gave|i have it|i have to|i hear|i hear that|i heard|i like|i may|i may ask
    -1:i never|i only|i rang|i read|i realise|i respect|i respect that|i think|i thought|i understand
    -1:i understand you|i won't pretend|id|idea|if a stranger|if anything changes|if i|if i 'd|if i may
    -1:if it breaks|if somebody|if there|if there 's|if you were|in by|in by @|in or|in ten|in ten years
    -1:in touch|in your inbox|in your place|in your trade|inbox|is a|is a good|is everyone|is everyone and
    -1:is it for|is no|is rare|is rare #|is worse|is your|isn't for|isn't for you|it 's enough|it 's in
    -1:it 's my|it 's two|it @ and|it and|it for you|it go|it i|it i 'll|it in writing|it isn't for|it never
    -1:it on|it on a|it the hours|it the time|it there|it worth|joining|just admit|just an|just an excuse
    -1:just put|just so i|just so you|just the|just this|keep the|key|kids|kids under|kids under five
    -1:kitchen|kitchens|know i|know you 've|last|last time|laughing|leaking|leaking tap|leave it there
    -1:let down|let you go|lie|lift|like the|like to see|likes being|line|line dropped|link goes|list in
    -1:list in the|list right|listened|listened the|listened the first|live|long day|longer are
    -1:longer are you|look for|look only|look only at|losing|losing the|lot|loyal|loyal to|loyalty
    -1:loyalty like|loyalty like that|machines|make it worth|make this|manager ?|many more|many more times
    -1:many times|match|matter|may ask|may ask ?|may i ask|me #|me an|me an answer|me if you|me read that
    -1:me thank|me thank you|me that|me this|me this one|me what 's|measure|meet me|met|minutes to
    -1:minutes would you|misses|missing|model|moment to|monthly|monthly or|more times|more times do|more to
    -1:much for|much for you|much longer are|my boss|my boss is|my engineer|name ?|name one|name one thing
    -1:need ?|neighbour|never get|new faces|next hour|next year|no and|no excuse|no i|no use|nobody
    -1:nobody here|nobody here will|nobody likes being|not going anywhere|not going to|not hanging
    -1:not hanging up|not here|not putting|not putting the|nothing changes|nothing else|nothing else thank
    -1:now and|now in|now in your|now it|odd|odd one|odd one out|of a manager|of course you|of it|of it ?
    -1:of people|of photos|of the year|of thing|of us|off on|off the|off the line|office|office is|office on
    -1:on @ was|on a screen|on fridays|on i|on me again|on sundays|on the floor|on the other|on the spot
    -1:once more @|one barrow|one do|one job|one message|one out|one person|one question|one thing you|ones
    -1:only at|only you|open at|or # ?|or about|or after|or at|or go|or is|or the whole|or your|our fault
    -1:our office|our office is|our price|out of it|out you|outlay|over ?|over on|over on @|over the counter
    -1:overtime|own|own eyes|owner or|owner or the|page again|page in|paper|papers ?|parked|partner 's
    -1:partner ?|past @|past your|pay by|pay by card|pay monthly|pay monthly or|pdf|people and|people and i
    -1:people or the|permission|person for|phone down|phone down until|phone so|photos by|photos by eight
    -1:pick up the|please|poor|pop our|post @|pounds|practice|prefer to|pretend|price list|price list in
    -1:price on|prices go|prices go up|problem ?|put @|put @ in|put a price|put it right|put me|put you down
    -1:putting the phone|quid|quid ?|rang ?|rang me|rare|rare #|reached|reached the|read on|read on the
    -1:read out|read that|read that back|read up|realise|refuse|refuse ?|respect|respect that|ridiculous
    -1:right @ and|right and|right and how|right day|right now|right person|right person to|ring again
    -1:ring again goodbye|ring again thank|ring it|ring it again|ring you back|rung|runs to|rush|safely
    -1:said yes|said you 'd|savings|say i didn't|say it back|say you|saying|screen|seen it|selling
    -1:send it again|send the contract|send you|serious|serious about|setup|seven|seven tallies
    -1:seven tallies you|shall i read|shall i ring|sheet|shift ?|should be|should be there|show you a
    -1:show you what|signs|signs off|signs off on|silly|since|size|slow ?|small|so and i|so difficult
    -1:so difficult ?|so don't|so far|so far ?|so is everyone|so too|so would i|so you 've|so you know
    -1:software|somebody who|something new|something to|sorry about|sorry about that|sorry for|sorry for the
    -1:sorry the|sorry the line|sorry you|sort|sort of thing|sounds like a|sounds like the|spanish|spend
    -1:staff|stairs|stand in|stand on|stand on the|standing|starting|still be|stop wasting|straight answer
    -1:straight with|straight with me|stranger|stranger rang|stranger rang me|study|stupid|stupid or|sum
    -1:sundays|supplier is|suppose|sure what|sure what 's|suspicious|systems|take a|take to|taken|talk ?
    -1:talk to me|talk to the|talked|tallies you|tap|tell i|tell me what|tell you 've|ten minutes to
    -1:ten years|ten years so|terms|text @ one|than i|than me|than you|thanks for telling|that 's just
    -1:that 's our|that a|that back|that back @|that can|that doesn't|that last|that long|that matters
    -1:that right|that sounds like|that take|that you won't|the @ before|the awkward|the best email|the big
    -1:the blue|the boiler|the book @|the brochure|the case|the case study|the family|the fee|the figure
    -1:the figure or|the firm|the first time|the floor|the gap|the hour|the letter|the lift|the line dropped
    -1:the link goes|the machines|the main|the moment|the moment ?|the next hour|the odd|the odd one|the old
    -1:the owner or|the people|the phone down|the phone so|the post @|the real|the rest|the right person
    -1:the seven|the seven tallies|the show|the site|the spot|the time ?|the trouble|the usual|the van
    -1:the van 's|the walls|the website|the wheel|the whole day|the year|then a|then a call|then i 'd
    -1:then the|then you|then you 'll|there 's time|there ?|there and|there the|there would|these
    -1:these things|they still|thin|thing you|think about it|think you|think you 're|third|this i|this i 'm
    -1:this is a|this one|this slow|this sort|this sort of|this time ?|though|thought|three kids under
    -1:three of|three or|three weeks|three weeks to|through you|tied|till you 've|time for this|time i know
    -1:time on|time to talk|time we|times #|times @|times do|times do i|to ?|to and|to be ?|to beg|to buy
    -1:to call ?|to decide anything|to fill|to get it|to get out|to get the|to know what|to leave|to live
    -1:to make a|to one|to one barrow|to pay|to put|to put me|to save|to speak to|to take to|to talk to
    -1:to think you|to your assistant|to your current|to your head|to your phone|to your wife|told me
    -1:too early|too early to|too if|too late|too much|took your|touch|tough|trade or|train|transfer|treated
    -1:trip ?|true|try @ goodbye|try it on|turns|two #|two days|two floors|two hours|two hours to|under
    -1:under five|understand you|understand you 're|until #|until you|up by|up by now|up in|up now
    -1:up now and|up on|up on me|up until|us again|use at|users|usual|van|van 's|wait ?|wait that|wait till
    -1:walls|want ?|want to know|warn|warn you|was it the|was left|wasting my time|way of|we had|we have
    -1:we have an|wear|website|week of photos|week or|week so|weeks to|weighs|well|went from|were serious
    -1:were serious about|what 's best|what 's the|what 's wrong|what came|what do|what happens|what i 'm
    -1:what it|what stopped|what was left|what would be|what you 've|what you need|wheel|when do they
    -1:when it 's|when one|when the|when work|when your|which is it|which papers|who 'll|who do|who do you
    -1:who else should|who has|who signs|who signs off|who would|whole day|whole day ?|why i rang|why won't
    -1:why won't you|will be in|will ring it|windows|with ?|with my|with one|with that ?|with the
    -1:with the page|within|without|won't hear|won't hear from|won't pretend|won't you|won't you just|word ?
    -1:word and|word and i|work 's|working #|workshop|worse|worth it|would i|would it be|would make it
    -1:would wait|would wear|would you|wrong with|wrong with it|year and|years|years so|you 'd let
    -1:you 'd like|you 'd think|you 'll come|you 're loyal|you 're on|you 're the|you 've|you 've a
    -1:you 've parked|you 've something|you always this|you and you|you at reception|you back @|you be there
    -1:you can say|you can't even|you can't put|you could|you didn't|you don't confirm|you don't get
    -1:you don't have|you for ?|you for your|you get|you get the|you going back|you have time|you keep
    -1:you like to|you need ?|you now|you or the|you or to|you pay|you really|you ring|you said yes
    -1:you say it|you see it|you should|you still|you stopped|you stupid|you stupid or|you the owner
    -1:you took|you took your|you try|you try it|you up|you use|you use at|you want to|you were serious
    -1:you will|you won't hear|you wouldn't|your address|your assistant|your busiest|your busiest season
    -1:your competitor|your current people|your daughter|your excuse|your excuse this|your head
    -1:your head office|your id|your inbox|your neighbour|your partner 's|your partner ?|your people
    -1:your phone|your size|your staff|your trade|your word|yours and|一下吗|一个不|一个大
    -1:一个字|一个岗|一个数|一个电|一个礼|一个钟|一件 .|一份 .|一共二|一出
    -1:一出了|一句您|一句那|一和|一家|一家没|一户|一本样|一楼|一次二|一次产
    -1:一次就|一次换|一百个|一过|一遍 ,|一遍啊|一道|一道 ,|一页 ,|七|七八|七八个
    -1:万|万 .|万一|万一出|三 ,|三句|三天|上 . 您|上不|上两|上两个|上以|上以后
    -1:上写的|上别|上去了|上回您|上头|上慢|上慢点|上我先|上有|上来 .|上次您
    -1:上班 ,|上的|上的事|上见|上见 .|上说一|上过|下 , @|下 , 我|下 ?|下了 .|下吗
    -1:下吗 ?|下多|下多少|下您|下来|下班|下这|不为|不为自|不买|不了 ?|不了口
    -1:不会再|不住 .|不信|不信我|不做|不做 ,|不再为|不勉|不勉强|不可|不可能
    -1:不合|不合适|不听完|不大|不字|不对 ,|不少|不就|不得 ,|不快|不想买|不想听
    -1:不打了|不换|不换 ,|不放|不敢|不敢保|不散|不散 .|不是时|不是这|不来 ,
    -1:不来我|不满|不满意|不留|不痛|不痛快|不看 ,|不看了|不着|不算|不给 ,
    -1:不能看|不行 .|不见 ,|不见不|不让|不说 .|不说了|不跟|不踏|不踏实|不过弯
    -1:不进|不通|不需|不需要|不麻|不麻烦|专心|专心开|东|两万|两位|两趟|个 , 还
    -1:个不|个不字|个人一|个人抢|个人看|个十|个号 .|个号 @|个型|个型号|个大老
    -1:个孩|个孩子|个总机|个我|个我划|个推|个推销|个数 ,|个新|个流|个流程|个消
    -1:个消息|个牌|个牌子|个理|个理由|个结|个结果|为孩|为孩子|为您跑|为自
    -1:为自己|为难|主|主都|主都做|么事 ?|么会|么办|么办 ?|么大|么好|么好说|么对
    -1:么对我|么就转|么找|么样 ,|么点|么犹|么用|么用 ?|么着 ?|么磨|么讲|么赔
    -1:么过|么这|么这么|么难伺|之前|之前能|之前都|也不想|也写|也得|也得为
    -1:也有 .|也没用|也说|买保|了 , 不|了 , 到|了 , 对|了 , 我|了 , 谢|了 , 这|了一
    -1:了一下|了五|了八|了八百|了六|了六十|了半|了半年|了口|了口 ?|了吧|了哈
    -1:了哈 ,|了多|了多少|了日|了日子|了算 ,|了这|了这个|了门|事 .|事不|事不急
    -1:事会|事先|事先放|事实|事已|事已经|事您|事打|事打您|事故|事说|事还
    -1:二十四|二家|二点|亏一|亏一天|五折|交了|交了 ,|交代 ,|产 ?|人 , 心|人一起
    -1:人不|人交|人家|人家都|人怎|人怎么|人您|人抢|人接 .|人求|人的|人看着|人管
    -1:人跟|人跟您|什|什么|什么 ,|什么好|什么用|他一|他也|他是|他看|他答应|代 ,
    -1:以后|以后不|以后的|以退|们一|们俩|们家|们的|们的 ?|们组|们这个|们这边
    -1:们领|们领导|件 .|件事 ?|件事就|件给|价 ,|价有|价格 ,|价给|价给您|价通
    -1:价通知|价钱|任|份 .|份证|份证 .|休|会上|会儿就|会再|会再打|会前|会在
    -1:会议 ,|会说|伺|伺候|但忙|但忙不|位 .|位吗|位吗 ?|位我|住 .|住在|住您
    -1:你们俩|便还|便还是|便问|便问一|保|保修|保单找|保证|保险|保险 ,|信上
    -1:信上说|信号|信号断|信您|信我|信用|候再打|候没|候说|候说的|值|值班|做 ,
    -1:做 , 以|做事|做哪|做哪一|做法|做的 ,|停几|傅 ?|傅 @|儿 ?|儿就|儿就发|儿搁
    -1:先不说|先撂|先放|先放着|先看看|先约|先给|先给您|先要|先跟|光 .|八个|八百
    -1:八百遍|公|公司在|六|六十|六十多|共二|共二十|兴 .|兴趣|册 .|册发|册过
    -1:册过去|再为|再想|再打了|再打给|再挂|再挂我|再说|再说一|再跟|写|写好
    -1:写好了|写成|写的|冷|准 ,|准数|准数 ,|准时|准时到|凉|几句|几台|几台车|几回
    -1:几家|几点进|出一|出去|出差|出来了|出来您|出空|出门就|分清|分钟 .|分钟行
    -1:划掉 ,|划掉 .|划算|划算 .|刚才信|初|利 .|别人求|别怪|别怪我|别拿|别拿没
    -1:别说|别逗|别逗了|到 # 我|到 @ .|到了 ,|到他|到年|到年底|到底想|到您办
    -1:到您家|到您那|到期|到没|到点|到点我|到现|到现在|前|前看|前能|前说|前跑
    -1:前跑后|前途|前都|剩|办 ,|办 , 您|办法|功能|加|加上以|加班|务 ?|动 .|勉|勉强
    -1:勉强 .|包|包票|十一|十二家|十四|十四小|十多|十多个|半天的|单 ,|单 , 我
    -1:单上 .|单您|单您收|单我|单找|卖|卖的|占您时|印一|印一份|印象|压根|压着
    -1:压着 ,|原价|原来您|原来那|去 , #|去了|去了 ,|去了 ?|去忙|去您公|发您 .
    -1:发您了|发您的|发您邮|发条|发票|发过|发过去|取|取消|取消 .|口 ,|口 ?|口的
    -1:句您|句话的|句那|只看|只能|叫上 ?|可不是|可以退|可得|可您|可惜|可真
    -1:可能 ,|可谁不|号 ,|号 .|号 . 谢|号 @|号 @ 就|号断|号断了|司在|合同我|合着
    -1:合适您|同事说|同我|名字 ,|名字都|后一|后不|后几|后几天|后确|后确认
    -1:吧 , 谁|听不清|听完|听得出|听我的|听都|听都不|呀 ,|周|和十|和太|和太太|哎
    -1:哎 ,|哦|哦 ,|哪些|哪儿不|哪几|哪几天|售|售楼|售楼处|啊|啊 ,|啊 , @|器上
    -1:器还|四和|四和十|四小|四小时|回 .|回 ?|回一|回一个|回您电|回来给|团建
    -1:团建 ,|图纸|在不做|在保|在听|在外|在外头|在就|在展|在展会|在您楼|在您那
    -1:在找借|在排|在本|在本子|在等|在贵|在路|在路上|在还|在还是|在这儿|在门
    -1:在门口|场 , 您|场地|址我|坚|坚持|型 .|型号|城|声|声 . 谢|处|处我|处门
    -1:处门口|复述|复述一|外 .|外人|外人 ,|外头|外头 ,|多个|多了|多了 .|多没|夜班
    -1:夜班 ,|够 .|大一|大家都|大老板|天变|天天给|天早|天的钱|天给|天给您|天都
    -1:天都在|太一|太太一|头 , 您|头 .|头 . 您|头谈|套|好 , 不|好 , 电|好 , 那|好发
    -1:好好的|好用|好的 ,|好说的|姐|姐 ,|子 . 您|子上了|子不|子也|子住|子吗
    -1:子吗 ?|子在|子您|子想|子想想|子的人|字 .|字都|学 ,|孩子在|孩子想|它 ,|完 ?
    -1:完不|完就走|完归|完归您|定 , 就|定 ?|定不了|定有|实 ,|实 .|实话|室 .|家 ,
    -1:家孩|家孩子|家是|家来|家没|家里商|对 , 我|对不|对日|对日子|导面|小时来
    -1:小都|就不看|就二|就二十|就再|就再问|就划|就划掉|就发|就听|就好 ,|就好 .
    -1:就定|就差|就差您|就当帮|就当我|就得走|就忍|就忍心|就找|就按|就按掉|就撤
    -1:就撤下|就改|就改掉|就没有|就能定|就行 ,|就费|就费在|就走 .|就转|就转不
    -1:就这么|局|居|屉|屉里|展 ,|展会上|岗|岗 ,|岗 , 是|岗 .|工厂|工期|差您|己想
    -1:己想 ,|师傅 ?|师傅 @|带工|带工程|带样品|带身|带身份|帮帮|帮帮我|帮您
    -1:帮我 .|常|常见|干完|干脆|年人|年底|应我|底 ,|底想|店 .|座位|建|建 ,|开 .
    -1:开不|开不了|开口的|开给|开车 ,|弯|强|强 .|归|归您|归您 ,|当场|当帮|当帮帮
    -1:当挡|当挡箭|当爹|当爹的|当面排|当面算|录|录上|往下|往后|往哪|往哪儿|很 ,
    -1:很高|得 ,|得上来|得不对|得不是|得为|得为孩|得出来|得去|得可|得好|得好好
    -1:得很|得很 ,|得走|得走人|微|微信|微信上|心上|心开|心开 ,|心情|心疼|心疼孩
    -1:心让|心里不|心里有|忍心让|忙 , 这|忙不|快 .|快 ?|快一|快去|快点 ?|快话
    -1:怎么会|怎么办|怎么着|怎么过|怎么这|思 , 您|急|急不|怪您|怪我|怪我没
    -1:总得给|总机|总部|息 ,|息 , 要|悔|您 , 不|您 , 只|您 , 慢|您 , 我|您 , 留
    -1:您 , 看|您 @ 了|您 @ 抽|您一声|您一家|您上次|您不为|您不信|您不见|您专
    -1:您专心|您为难|您之|您之前|您了 ,|您了 .|您从|您从名|您先开|您先看|您关
    -1:您关了|您出|您压|您压根|您发消|您发过|您可别|您和太|您回一|您在|您在路
    -1:您好|您家是|您家里|您小|您就先|您就当|您就忍|您就按|您工|您当|您很|您得
    -1:您快|您快去|您打 ,|您打算|您拿给|您换|您换一|您提前|您无|您时|您时间
    -1:您是从|您是怎|您是怕|您是想|您更|您最想|您有什|您有没|您楼|您楼下|您用
    -1:您留意|您的预|您看着|您眼|您等|您算|您约|您肯|您肯定|您行|您被|您要不
    -1:您觉|您觉得|您说我|您谨|您谨慎|您贵公|您赶|您赶紧|您跑|您跑前|您路|您躲
    -1:您这一|您这么|您这是|您邮一|您面|您面子|您顺|您顺利|情 .|情不|惜|想 , 也
    -1:想买|想吧|想听|想得|想怎|想怎么|想想|想想吧|想改|想改的|想来|想知
    -1:想知道|想请|想请教|想问|意 ,|意 , 您|意 ?|意一|意一下|意是|愿意|慎点
    -1:慢点 .|慢点开|懂 , 可|懂 .|成 , 您|成一|成一页|成年|成年人|我 , 名|我 , 这
    -1:我 @ 去|我 @ 就|我 @ 跟|我一|我一个|我也不|我也没|我们|我们一|我们组|我会
    -1:我先给|我再给|我划|我划掉|我到了|我发|我发消|我可|我可不|我在您|我多
    -1:我天|我天天|我就得|我就找|我带工|我带着|我当场|我懂 .|我我也|我打来
    -1:我报|我换|我换个|我排|我放|我是|我没|我没打|我没提|我照|我照记|我熟
    -1:我知|我知道|我短|我短信|我记上|我记住|我说得|我这会|我都跟|我领|我领导
    -1:截|截止|截止 ,|户 ,|房|房 ,|手册|手册发|手的|手的那|才信|才信号|才肯|扑
    -1:打 , 不|打一次|打了 ,|打您|打您 .|打来 ,|打过一|扔|扣|扫码|找他|找借
    -1:找借口|找周|找周经|找我 .|承|把您从|把手|把报|把报价|把案|把案例|把账算
    -1:投|投诉|报一|报一下|报上|报上去|报价给|抽出|抽屉|抽屉里|抽走|抽走的|拍
    -1:拖一|拖一天|拖到|招人|拿不|拿来|拿来 ,|拿没|拿没时|拿给|持|挂了 .|按|按掉
    -1:按掉 .|挑的|挑的 ,|挡|挡箭|挡箭牌|换 ,|换 ?|换一|换一个|换个|换个时|换了
    -1:换型|换型 .|掉 , 不|掉 , 以|掉 . 对|掉 . 谢|排 ,|排给|排给您|接 .|接不上
    -1:接不接|接得上|接手的|接找|接找他|接着看|接过|推|推给|推给您|推销电
    -1:推销的|提前|提前说|提醒|搁我|搁我我|搞|摆|摆在|撂|撤|撤下|撤下来|收到没
    -1:改 ,|改您|改您说|改掉|放下|放着|放着 ,|故|效|敢保|敢说|散 .|数|数 , 写|整条
    -1:整条街|料齐|料齐了|断|断了|方便还|方便问|旁|旁边|无|日子 ?|日子您|日期
    -1:日期星|时候没|时候说|时到|时可|时可以|时机|时来|旺|旺季|明明|明明答
    -1:明答|明答应|星|星期|星期钟|是三|是上|是会|是修|是几|是出|是卖|是只|是合
    -1:是合同|是后几|是周|是周经|是哪一|是哪儿|是回|是在找|是她|是学|是您
    -1:是您先|是想知|是我 .|是换|是改|是时候|是有人|是来|是每|是活|是白|是看您
    -1:是真|是装|是谁|是跟|是车|是这么|是这样|是靠|是靠老|晚点|更看|更看重
    -1:替您|替您说|最先|最先要|最后一|最后确|最想|最清|最清楚|月 ?|有 . 您
    -1:有一个|有些|有人|有人跟|有印|有印象|有效|有时|有时间|有点|有空 ,|服了
    -1:服了 .|服务|服务 ?|期 ,|期星|期星期|期钟|期钟点|本子|本子上|本样|本样册
    -1:机器上|机器还|材|材料|条我|条街|条街就|来 , 二|来 , 我|来 . 我|来 ? 两
    -1:来了六|来人|来回|来得|来得不|来推|来没|来没人|来的人|来约|来约的|来跟
    -1:来跟您|来那个|板 ,|柜子|柜子 .|查实|查实 ,|标|标题|样册|样册过|样本|样的
    -1:样的电|样说|核一|核一下|根|格 ,|格 , 还|格局|案|楚 , 但|楚 .|楚了|楚了 .
    -1:楼 .|楼 ?|楼处|楼处门|次 , @|次 , 还|次二|次二十|次产|次产 ,|次您|次换
    -1:次换型|止|止 ,|步 ?|殊|殊 .|每天|比 ,|比您|气的|水管|求我|汇报一|没人接
    -1:没人管|没分|没办|没变|没开|没提|没提醒|没有 .|没有 ?|没有了|没看清|没礼
    -1:没礼貌|没空 ,|没说到|没说清|没过|没过 ,|流|流程|消 .|消了 ,|消息 ,|涨价通
    -1:清就|清楚 .|清楚了|温|温 ,|温 , 您|满意|满意 ?|点一过|点主|点主都|点出
    -1:点地|点地点|点开|点开 .|点我|点菜|点进|点都|点钱|烦|烦 .|烦您了|照片
    -1:照片就|照片我|照记|照记录|熬|爹|爹的|片|片就|片我|牌 .|牌子|特|特殊
    -1:特殊 .|犹豫|猴|王总|现|现在就|现在的|现在还|班 , @|班 , 还|班 ?|班组|班里
    -1:理|理 , 排|理 . 到|理吗|理吗 ?|理完|理您|理您好|理成|理成一|理见 ,|理见 .
    -1:理解 ,|理解您|理量|生人|生意|用 .|用不|用不上|用手|用手机|用退|电脑
    -1:电话不|电话来|电话都|电话问|留一|留一个|留不|留意|留意一|留言|留言 .|疼
    -1:疼孩|疼孩子|痛快话|登|登记 ?|白 , @|百个|百个电|百遍|百遍了|的 , 就|的 , 跟
    -1:的 @ ,|的不说|的也有|的事 ,|的事 .|的前|的前途|的单|的单子|的同|的同事
    -1:的地|的地方|的报|的报价|的时|的是哪|的机|的活|的电|的电话|的那|的那一
    -1:的那个|的钱|的钱 ,|的问|的问题|的预|盖|直接找|省|省下|看 ,|看 , 一|看 , 二
    -1:看 , 还|看 , 这|看了|看完|看对|看岗|看岗 ,|看您就|看您面|看数|看是|看清
    -1:看清 ,|看用|看的话|看路 ,|看路 .|看还|看重|看重价|真要出|着 , 还|着 .|着呢
    -1:着呢 ,|着就行|着的|着的那|着等|知道吗|短信|礼貌|祝|祝您|祝您顺|票 ,|租
    -1:空 ,|空着的|章|等一|等人|等到|答应我|算 ,|算好|算就|算给|算给您|管账
    -1:管账的|箭|箭牌|箭牌 .|箱 .|类事 ,|糊|系统 ,|系统自|紧 .|累|约金|线上|线上见
    -1:练|经|经理吗|经理您|经理量|给个准|给外|给外人|给您打|给您邮|给我 .|绝
    -1:绝不|绝对|统 ,|统自|网址|罢|罢了|罢了 .|翻|翻 .|翻翻|翻翻 .|老师傅|老板 ,
    -1:股|股东|肯定有|能 ,|能定|能干|能开|能抽出|能看|脆|脑|脚|腾讯|腾讯会|自动
    -1:自己想|苦|菜|董|董事|董事会|行 , 不|行好 ,|行您|街|街就|街就您|补|装 .
    -1:装什|装什么|要再挂|要出|要出了|要去|要开|要改您|要改的|要看的|要等
    -1:要紧 .|要请|要还|见不|见不散|见您|见面要|观|视|视频|视频 ?|解 ,|解 , 可
    -1:解决|解您|解您忙|言 .|订单|订单 ,|让您|议|议 ,|讯|讯会|讯会议|记 ?|记上
    -1:记上了|记下|记住|记录上|讲的|讲这|诉您 ,|诉我 ,|诊|诊所|诚|诚意|诚意 ,
    -1:话 , 搁|话 , 说|话 , 问|话不|话不打|话就|话方|话方便|话来|话来得|话能|话都
    -1:说 #|说 , 别|说 , 我|说 , 比|说不|说不算|说了|说了 ,|说几|说哪|说哪儿
    -1:说得不|说我们|说排产|说清|说清 ,|说的那|说说哪|说贵|请|课 ,|课 , 我|谁敢
    -1:谁能|谁能忙|谁还|谈 ,|谈 .|谈了|谈的|谢 .|谢您 .|谢您告|谢谢 .|谨|谨慎
    -1:谨慎点|象|貌|账单|账是|账的|账算|货上|贵 ,|费在|费就|费就费|赔|赚|赚钱
    -1:走 .|走一|走一圈|走人|走人 .|走的|走的 ,|赵|赶上|赶上您|起来了|趣|跑 .
    -1:跑一|跑一趟|跑前|跑前跑|跑后|跑后 ,|跟|跟您一|跟您讲|跟老|跟老板|跪|跪下
    -1:路 ,|路 .|路 . @|路上不|路上两|路上慢|踏|踏实|踏实 .|身份|身份证|身体|车位
    -1:车在|车的|车间|车间里|转 ,|转 , 还|转不过|轻|较|辈|辈子|辛|辛苦|边不|边就
    -1:边没|边没变|过一个|过一次|过去 .|过去了|过弯|过得|过得去|过我们|过这
    -1:过这个|还想|还是上|还是从|还是出|还是只|还是回|还是在|还是想|还是换
    -1:还是有|还是每|还是活|还是白|还是跟|还是靠|还有|还用|这一天|这个 ?
    -1:这个价|这个型|这个总|这个牌|这个理|这么对|这么犹|这么磨|这么讲|这事不
    -1:这件|这件事|这儿 ,|这很正|这时|这时候|这是在|这条|这条我|这样的|这点主
    -1:这点钱|这生|这生意|这边一|这通电|进厂|进去|进去 ,|违|违约|违约金|连五
    -1:连五分|连这|连这点|述|述一|退单|退回|退回去|送货|适您|选了这|途|逗|逗了
    -1:逗了 .|通|通电|通电话|通知|遍 ,|遍 , @|遍了|遍了 ,|遍啊|遍啊 ,|道 .|道 . @
    -1:道吗|道吗 ?|道是|那一|那一个|那个我|那位 ?|那儿 .|那几|那咱们|那回|那我
    -1:那我给|那时|那时候|那行|那行 ,|那页|邮一|邮件给|邮箱 .|都不听|都做
    -1:都做不|都对吧|都想|都是|都没有|都能|都跟|都跟您|里不|里不踏|里商|里商量
    -1:里就|里没|里的|重 .|重价|重价格|量尺|量房|量的|钟 , 想|钟 .|钟点地|钟行
    -1:钟都没|钱 , 您|钱 ?|钱您|钱您都|钱是|钱没|钱都|销电|销电话|销的|长 .
    -1:门 , 省|门口等|门就|问|问 .|问清|问这个|问题 ,|间 , 别|间了 ,|间当挡|间里
    -1:防|防着|防着我|降|降温|降温 ,|除了您|险|险 ,|随时可|难 ,|难伺|难伺候
    -1:难处我|难看|需|需要|需要 ,|靠老|面 , 我|面前|面子 ,|面我|面排|面排给|面要
    -1:页 ,|顺利 .|预算|预约|领导面|领情|领情 .|频|频 ?|题 ,|饭|首|马|验|高兴
    -1:高兴 .|齐了
    -2:# .|# at the|# i 'm|# if i|# 上|# 子|# 就|# 的|# 还有|# 都|'d be|'d be back|'d be mad|'d hate
    -2:'d hate to|'d have|'d look|'d look at|'ll|'ll ask|'ll be at|'ll be brief|'ll be on|'ll get some
    -2:'ll leave you|'ll send it|'ll send the|'ll sort|'m not going|'m not here|'re a|'re busy but|'re doing
    -2:'re down|'re down for|'s a queue|'s about|'s all|'s an|'s been|'s been a|'s busy|'s future
    -2:'s future ?|'s not|'s only three|'s put right|'s stopping|'s stopping you|'s the last|'s up|'s up to
    -2:'s your email|'ve got ?|'ve got a|'ve had|'ve had three|, 不再|, 也有|, 做|, 写在|, 别浪
    -2:, 别问|, 到时|, 半|, 半个|, 只|, 可再|, 可谁|, 合|, 名|, 哪一|, 就您|, 就是
    -2:, 店里|, 怎|, 怎么|, 总|, 您不|, 您到|, 您当|, 您想|, 您收|, 您方|, 您现|, 您行
    -2:, 您让|, 您这|, 您连|, 我同|, 我带|, 我记|, 我这|, 放|, 方|, 是一|, 材|, 材料
    -2:, 现|, 现在|, 看一|, 知|, 知道|, 等着|, 老|, 能成|, 要改|, 说|, 资|, 资料|, 路
    -2:, 还想|, 这很|, 邮|. @ 打|. 对吧|. 您记|. 想|. 没|. 没记|? barrow|? barrow from|? 不
    -2:? 我记|? 有|? 要不|@ , 三|@ , 给|@ ? i|@ bring|@ bring your|@ by video|@ doesn't|@ doesn't it
    -2:@ goodbye|@ in the|@ on this|@ safe|@ safe journey|@ sorry|@ then bye|@ works|@ 上门|@ 再打|@ 去
    -2:@ 您都|@ 我就|^ @ works|^ @ 见|^ and what|^ any|^ barrow ?|^ before you|^ by|^ by @|^ do they
    -2:^ does|^ don't come|^ either|^ either you|^ every|^ every other|^ happy|^ happy to|^ has|^ have i
    -2:^ i 've|^ i drove|^ i need|^ i realise|^ if it|^ if they|^ is this|^ it may|^ it was|^ just to
    -2:^ my colleague|^ nobody has|^ noted|^ noted @|^ nothing|^ of|^ of course|^ oh come|^ ok|^ okay @
    -2:^ once|^ see|^ so it|^ so the|^ sounds|^ sounds like|^ the tallies|^ to recap|^ two times|^ we 'll
    -2:^ were|^ were you|^ what should|^ what sort|^ when did|^ when something|^ which would|^ why are
    -2:^ would it|^ you asked|^ you know|^ you must|^ you people|^ you sound|^ you told|^ 一周|^ 不用
    -2:^ 五|^ 他们|^ 停|^ 再给|^ 到底|^ 到时|^ 原|^ 原来|^ 去|^ 去年|^ 名|^ 后来|^ 听
    -2:^ 就这|^ 师|^ 师傅|^ 当初|^ 您上|^ 您到|^ 您太|^ 您忙|^ 您怎|^ 您担|^ 您有
    -2:^ 您每|^ 您没|^ 您点|^ 您的|^ 您能|^ 您跟|^ 您这|^ 成|^ 成 ,|^ 我一|^ 我在
    -2:^ 我大|^ 我好|^ 我帮|^ 我把|^ 我跑|^ 我重|^ 活|^ 活动|^ 背|^ 自|^ 自己|^ 表
    -2:^ 表我|^ 要看|^ 视|^ 视频|^ 请|^ 请问|^ 跟|^ 这一|^ 这事|^ 选|^ 那 @|a bad time
    -2:a chat|a copy|a copy of|a first|a floor|a good deal|a good job|a good time|a long|a lot of|a nuisance
    -2:a price|a queue|a quote|a sample|a whole|about them|accounts|address|address ? i|afraid of
    -2:after that i|all the time|alone|an hour ?|and clear|and how|and how long|and let|and let you|and my
    -2:and no more|and one|and one order|and ring|and then|and there|and there 's|and time both|and wait
    -2:and we won't|and you 'll|appointment ?|are you being|as it|as it is|ask again|ask and|ask and wait
    -2:ask for|ask for you|asked me|asked me to|asking|asking for|asking for a|at @ on|at a bad|at it
    -2:at reception|at that|at the desk|at the door|at the trade|at yours|back to|back to me|bad time
    -2:barrow ?|barrow ? barrow|barrow barrow|be ?|be better|be brief|be mad|be sure|be there when|be this
    -2:be with|been a|before you 'd|behind|being so|bill|bill you|bit|bit of|branches|brief|bring your
    -2:business ?|busy but|but i 'm|but not|but not for|but that|but that 's|by @ or|by at|by video|bye
    -2:call you again|can keep|can keep it|can see|can't find|can't find ten|can't make|can't promise
    -2:can't promise anything|can't you|cancel at|cancel at any|care|care about|caught|caught you
    -2:caught you at|change|changed|chase|child 's|child 's future|claims that|come at|come back|come from
    -2:come the|coming back|contract ends on|copy|copy of|copy of the|cost you a|could be|could be there
    -2:could i ask|could i have|could you|counter ?|course|covered|customers|dare|date or|decisions|desk or
    -2:diary for|diary for you|did the|did the last|did you last|didn't ?|do i ask|do the|do you|do you like
    -2:does anyone|does anyone else|does it still|doesn't it|doesn't it ?|don't come|don't you dare
    -2:don't you think|door|drag|drive i|drove|either you|email address|email address ?|ends on|ends on @
    -2:enjoy|every other|exact|faces|fall|fall behind|fifty|figures or the|figures over|find half
    -2:find half an|finding|firm|first the figures|fit it|fleet|floors|for a sales|for my|for saying
    -2:for saying so|for someone|for the|for you both|for you or|for you the|for you to|for your time|found
    -2:free to|from home|from home ?|from me @|from work|from work or|future|future ?|get a first|get on
    -2:get the|give you a|go on|go out|goes up|gone if|gone so|good deal|good job|good job for|good reason
    -2:good time|good to|got ?|got a|got that down|grab|had three|hand|handles|hanging up i|hardly
    -2:has anything|has it|hate|hate to|have i caught|haven't even|hear me all|help me|help me out|here i
    -2:here i am|here to|hold|hold on|hope|hope the|hour ?|hour that|hour that 's|how long|how many people
    -2:how much|how much longer|i 'll ask|i 'll get|i 'll sort|i admit|i am|i ask for|i can keep|i can see
    -2:i can't promise|i caught|i caught you|i didn't|i drove|i go|i have your|i hope|i hope the|i keep
    -2:i know|i know it|i need|i realise i|i ring you|i say|i see and|i see you|i take|i take your|if a
    -2:if anything|if it isn't|if they|if you could|if you never|important|in # is|in the @|in the post
    -2:in writing|in your position|industry|installed|insulting|interested in|is the|is the same|is this
    -2:is this a|is what|is wrong|is yours|it #|it 'd|it 's about|it 's just|it 's put|it 's up|it @|it a
    -2:it as|it in the|it is that|it may|it once|it was|job for|job for you|join us|just say so|just so
    -2:keep coming|keep coming back|kids to|know it|know it 's|knows|knows the|landed|last time the|learn
    -2:leave you|leave you be|left the|life|like mine|like ours|like that is|like yours|link|list @ and
    -2:listen|live with|live with it|lobby|look at it|look when|lost|lot of|machine|made you|main|make the
    -2:manager doesn't|many people|may have|me all|me all right|me i|me if|me or|me the|me to call|me to say
    -2:me you|me you can't|minutes and|missed you|mistake|mistake and|moment ?|money for|more of|most ?
    -2:moving|mr zhang|much longer|my name|my own|named|names or|need to call|neighbour 's|no|nobody has
    -2:nobody has to|not ?|not going|not here to|not to grab|noted|noted @|nothing after|now so|nuisance
    -2:of a|of change|of course|of manager doesn't|of work|off ?|off at|offices|offs|oh come|ok|okay @|old
    -2:on ?|on @ so|on his|on holiday|on this number|on what|on you|one a|one more|one offs|one order|only
    -2:only three|open or over|or by|or for|or for someone|or from|or how|or just|or not ?|or once|or one
    -2:or only|or shall|or shall i|or strangers|or the photos|or to|or two|or what|order|our mistake
    -2:our mistake and|ours|out @|out to you|outside|outside your|over a|over to|over to you|paperwork
    -2:people never|people or|people work|phone when|photos ?|picks|picks up|picks up the|pipes|place ?
    -2:position|postcode|postcode ?|price goes|price goes up|price or|prices|promise|promise anything|put
    -2:put a|put in|put right|put right @|question|queue|quote|rang|rate is the|rather i|real|real worry
    -2:realise i|really all|reason|recap|recap @|reception|refund|registration|registration books|repeat
    -2:report|results|review|ring #|ring @ no|ring @ safe|ring me|roughly ?|runs from|runs from #
    -2:sales call i|say i|say so and|say yes and|saying so|see and|see and what|see how|see you there|seeing
    -2:sell|sell you|send it to|send the|send you our|shall i say|share|share a|shop 's busy|side of the
    -2:sign @|simple|sites|slow to|so and|so here|so here i|so i 'll|so it 's|so it isn't|so the|so you 're
    -2:something 's|sounds like|spares|speed|speed or|spoke to your|start|station|stayed|still open
    -2:still open or|stopping|stopping you|stopping you ?|sums|surely you don't|switch|switch ?|take you off
    -2:takes twenty|takes twenty minutes|takings|talk|tallies|teacher|tell the|tells|tells you|test
    -2:text @ and|thank you goodbye|thanks for your|that|that 's all|that 's your|that down|that is|that it
    -2:that on|that still|the books|the class|the desk or|the diary for|the fleet|the landlord|the link
    -2:the list|the machine|the most|the number|the one offs|the page|the paperwork|the phone when
    -2:the photos|the photos ?|the post|the price|the price goes|the rate is|the refund|the right|the shop
    -2:the station|the sums|the tallies|the test|the trade|the trade fair|the trip|the whole|the workshop
    -2:the workshop on|theirs|them in|then bye|there to|there when|they 'll|they 're|they come|thing for
    -2:thing for you|think ?|think of|this a good|thousand|three kids|three sites|through the door|tickets
    -2:till #|time i 've|time you|times when|tired|tired of|tired of it|to accounts|to be honest|to be sure
    -2:to be the|to check|to confirm|to grab|to look|to lose|to me when|to nine|to recap|to recap @|to say
    -2:to sell|to sell you|to speak|to tell|to think about|to watch|to you by|to you or|to your colleague
    -2:told my colleague|told you|trial|trip|turning|twelve in|twenty minutes and|understand|until we
    -2:until we 've|up front|up or|up until we|wall|want another|was out|was out of|waste my|waste my time
    -2:watch|we come|we fit|we fit it|we won't|we won't ring|were you|what 's stopping|what did the
    -2:what have|what have you|what made|what made you|what should|what would make|what your|when did
    -2:when did you|when somebody|when something|which bit|which is|while i|who does your|who picks
    -2:who picks up|who tells|who tells you|whoever|will be with|will ring|with|with a|with it ?|with them
    -2:won't ring again|work is|workshop on|workshop on @|worried|worried it|worry|would it|would you change
    -2:would you come|would you like|writing|wrong|wrong and|year @|yes and|yes and we|you 'd be|you 'd have
    -2:you 'd look|you 'll get|you 're a|you 're down|you 've had|you @ ?|you a couple|you again on
    -2:you always|you asked|you asked me|you at a|you being|you being so|you can't|you can't find|you choose
    -2:you dare|you down|you down for|you drive|you drive i|you expect|you for saying|you for telling
    -2:you give|you give me|you goodbye|you have a|you haven't even|you just say|you know the|you most
    -2:you never|you off our|you or for|you our|you people|you people never|you rather i|you said @|you so
    -2:you sound|you tell the|you think ?|you this|you to|you told|you told my|you with|you won't|you would
    -2:you would be|your child|your child 's|your colleague|your email ?|your life|your neighbour 's
    -2:your partner|your position|your postcode|your shop|your time @|zero|zero ?|zhang|一份|一份 ,
    -2:一会|一会儿|一位 ,|一共|一半|一块 ?|一声 .|一整|一整天|一条|一条不|一点
    -2:一眼|一起 ,|一遍 ?|三号|三页|上了 .|上写|上还|下了 @|下来 .|下来了|下来的
    -2:下楼|不上 ?|不上的|不再|不办|不变|不听|不太|不好|不好 ,|不定下|不对
    -2:不对 ?|不得|不急|不急这|不想见|不提|不来 .|不能进|不至|不至于|不行 ?
    -2:不要 ,|不要叫|业 ,|两个 ,|两年|个 @|个 @ ,|个人 .|个他|个价 .|个准话|个号
    -2:个吧|个吧 ?|个头|个好|个小|个小时|个态|个数|个月大|个说|个说法|临|临时
    -2:么 ,|么打|么着|么说 ,|么都不|也|也一|也一起|也不至|也是这|也有|了 @ ,|了两
    -2:了两个|了事|了事 ,|了他|了他们|了吧 .|了吧 ?|了就|事 , 您|事一|事一天|事都
    -2:事都得|二十分|于|于连|亏 ,|五个|交代|产|人也|从名|从名单|他一声|他们家
    -2:他说|他说 .|以后别|以给|以给您|们 # 到|们 .|们不|们这|件事 ,|任您|份 ,
    -2:会儿 .|伴|但您老|位要|位要不|住|便听|便的时|便说话|保养|信任|信任您|俩
    -2:候 , 您|候 , 是|候您|做不|做不了|做伴|傅一|傻 ?|儿 .|儿 . @|儿来|先别|八
    -2:公司 ,|公室 .|共|关了|养|再忙|再忙也|再看|再联|再联系|再跟您|写下了
    -2:写下来|决定|决定 .|况|准话 ,|准话 .|几天|几间|凭|出|出了事|分钟就|划掉|列
    -2:初怎|初怎么|删|删掉|别来|别来找|别浪|别浪费|别问|到 # ,|到 # .|到 # 都|到什
    -2:到什么|到哪儿|到底在|前不|前不签|功|北|半年了|单 , 您|单上|单子 ,|单的
    -2:单里|卡在哪|印|压|去年|去成|反|发 ,|发邮|发邮件|取消了|受 .|变吧|变吧 ?
    -2:口 , 还|叫个|可不|可以给|可再|可再忙|可谁|号会|号会议|号码|司 ,|吃过|合同
    -2:名单上|名单里|后 , 您|后别|后问|吧|吧 .|听不|听您|呢 , 您|呢 .|和|和钟
    -2:和钟点|咱们说|哈|哈 ,|哪一块|哪一条|哪一样|哪个|哪儿 ,|啦|喝|回 ,|回头
    -2:回话|回话 .|在哪|在哪儿|在怕|在怕什|在这|地铁|场 ?|场还|场还是|块 ?
    -2:块儿来|型|填|填一|声 .|复一|复一遍|多少 ,|夜|大老远|天|头 , 是|头上|夹|夹 ,
    -2:好 , 周|好 , 我|好 .|好了 ,|好了 .|好心|好玩|子 , 您|子和|子和钟|子钟|子钟点
    -2:字|字 , 我|完|完 ,|完 , 还|完了 ,|完就|定 , 还|定不|定了|定在|定在 @|家里那
    -2:对不对|对我|小钱|就不挂|就亏|就在|就您一|就您还|就行|尾|岗 , 半|工资|差
    -2:师 .|师傅一|带图|带样|带样机|干什|干什么|平|平时|年了|年了 ,|年您|年这
    -2:应过|底在|底在怕|店门|店门口|度|开口 ,|开门|开门前|弄|当初怎|当时|当时是
    -2:当面讲|很自|很自然|得他|得给|得起|得起吗|心 ,|心 .|心哪|必须给|忙 , 可
    -2:忙 .|忙也|忙也不|忙我理|念给|念给您|态|态度|怎|怎么|怎么就|怎么说|怎么选
    -2:怕|怕什|怕什么|思吗|思吗 ?|急这|急这一|息|息 .|您一份|您一次|您三|您上回
    -2:您不给|您先别|您写|您刚才|您发的|您吃|您吃过|您合|您合适|您听|您回话
    -2:您填|您太|您太太|您好 ,|您寄|您对|您对一|您就别|您店门|您心里|您忙 .
    -2:您忙我|您打了|您报|您担心|您拿|您收到|您最|您每|您电|您电话|您直|您直说
    -2:您看 .|您看是|您看路|您确认|您行行|您记|您记的|您说 ,|您说一|您说的
    -2:您贵姓|您跟我|您还不|您连看|您随时|情况|惠就作|想不|想不想|想当|想当面
    -2:想用|想要|想见|意再|意思吗|意给|愿意再|慢点|成了|成什|成什么|我 @ 把
    -2:我 @ 给|我上去|我不挂|我也|我们 .|我们不|我们这|我写|我写下|我准|我到您
    -2:我大|我大老|我头|我好心|我就不|我带样|我帮|我帮您|我我|我找|我找那|我明
    -2:我明白|我是不|我有意|我核|我理|我理解|我电|我电话|我的 ,|我记下|我跑
    -2:我跑了|我还|我都给|我重|我重复|所|打 , 再|打听|扫|批|找哪|找哪位|找得
    -2:找我们|找那|把|报告|担得|担得起|担心|挂了 ,|挂我|挂我电|挂电|挂电话|掉 .
    -2:掐表|掐表的|排产|排队|排队 ,|接不|接了|接受 .|推销|操|操作|收到了|改的
    -2:放心 ,|数 ,|数 , 还|数就|数就行|整天|料发|料发您|方不|方不方|方便听
    -2:方案我|日子和|日子钟|时候您|时打|时有|时的|时间 ?|时间 @|明白 .|是 @ 没
    -2:是一个|是不要|是从|是叫|是哪|是师|是师傅|是当|是得|是总|是总机|是时
    -2:是最|是最后|是有|是没人|是用不|是看|是这个|最后问|最好|月大|月大概
    -2:有个数|有谁|有谁要|望|机 ,|机过|机过去|李总|条不|条件|来 , 只|来 , 还
    -2:来 , 这|来吗 ?|来您|来找|来找我|来给 .|来问一|查一|查得|样机|样机过|案我
    -2:楼了|概|次就|正 ?|没人看|没兴|没兴趣|没打|没看 ,|没记|没记错|没试|没试过
    -2:没说|活|活动|浪|浪费|浪费我|消|消了|消息 .|清 , 还|点小|点小钱|点时
    -2:点时间|点是|然 ,|熟 ,|牌|犹|班 , 您|理 , 二|理 , 看|理看岗|理见|理解|用 , 还
    -2:用 ?|用法|电话了|电费|电费单|登记|登记的|白 .|的 , 怎|的 , 您|的 , 能
    -2:的 , 还|的 @|的也|的也是|的师|的师傅|的日|的日子|直说|直说 ,|看到|看到了
    -2:看的|看看 .|看见|看路|看过|着我|着眼|睡|瞎|秘|秘书|程师 .|空 ?|答应过|算什
    -2:算什么|管 ,|管 ?|类|类事|系您|系统|紧 ,|紧 ?|约的 @|约的是|纸 .|组|经理
    -2:经理见|给 .|给您 ?|给您寄|给您约|统|缺|老师|老远|老远跑|耽误我|联|联系
    -2:联系您|背|背下|背下来|能成|能成什|能进|脚不|腿|自|自然|自然 ,|至|至于
    -2:至于连|舍|舍不|舍不得|营业 ,|虑|虑到什|行 ?|表我|表我都|表的|装夹|要 , 别
    -2:要叫|要叫上|要就|要就说|要改|要看|要考|要考虑|要还是|要问|见 , 还|见我
    -2:观望|记下来|记在|记好了|记录|记的也|记错|记错吧|讲 ?|证|证 .|诉您 .|词
    -2:词 ,|话了 ,|话吗|话吗 ?|话您|话问|误我|说 , @|说一下|说不出|说到|说好
    -2:说好了|说定|说我|说法|说要|说说|请问|谁也|谁也不|谁看|谁要|谢您|谢谢您
    -2:豫|负|费单|费我|费我时|资料发|走|起 ,|起吗|起吗 ?|起来 .|跑了|跟家|跟家里
    -2:跟您确|跟我同|身|车了|车了 ,|转不|边 ,|边是|过一|过您|过我同|过要|还是叫
    -2:还是当|还是得|还是用|还有谁|还来|还能|这一会|这个号|这个吧|这么说|这块
    -2:这套|这很|这电|这电话|这类|这类事|这边|进 .|进的|远|远跑|选了他|透|遍 ?
    -2:那三|那三页|那么|那也|那也不|那件|那件事|那位要|那就把|那就这|那我 @
    -2:那边是|邮件|都上|都不看|都有 .|都舍|都舍不|里 .|里头|里头 ,|里是|里有个
    -2:里见|里那|里那位|重复|重复一|钟头 .|钟就|钱 ,|铁|销 ,|门一|门前|问一下
    -2:问一句|问他一|问这|间 , 就|间 , 还|间 ?|间 @|队 ,|随便|随时打|露|靠|面的
    -2:面讲|页|顶|顺利|须给|须给我|预|风|高|齐|齐吗|齐吗 ?
    -3:# ,|# at|# 我|'d bring a|'ll be|'ll get a|'ll hold|'ll leave|'ll text|'ll text @|'ll try|'m hanging
    -3:'m hanging up|'m not mistaken|'m ringing|'m there|'re booked|'re booked in|'re fine|'re fine with
    -3:'re through|'re through to|'s @|'s cancelled|'s day|'s fine i|'s for|'s gone|'s it going|'s missed
    -3:'s never|'s no|'s nothing|'s post|'ve|'ve put|'ve wasted|, # 我|, @ 必|, @ 没|, 到周|, 听着
    -3:, 回|, 展|, 展厅|, 店|, 您 @|, 您会|, 您怎|, 您把|, 您报|, 您试|, 我在|, 我都
    -3:, 提|, 方案|, 没有|, 空|, 见|, 谁来|, 这套|, 那我|. 日|. 日子|? it 's|? that|? 要
    -3:@ 's cancelled|@ 's post|@ , 不|@ , 地|@ , 展|@ , 没|@ and i|@ at|@ at barrow|@ eleven|@ it 's
    -3:@ let me|@ no need|@ online|@ or i|@ room|@ you 've|@ 不|@ 之|@ 之前|@ 就是|@ 我给|@ 把
    -3:@ 是|@ 的时|@ 给您|@ 都|^ @ 's|^ @ we|^ @ 定|^ @ 是|^ after all|^ all|^ and|^ don't you|^ got
    -3:^ got it|^ great @|^ is now|^ is that|^ let me|^ lunch|^ lunch is|^ no time|^ not @|^ okay i
    -3:^ perfect|^ perfect @|^ sorry|^ tell|^ tell me|^ thanks|^ thanks for|^ the bank|^ was|^ was it
    -3:^ what year|^ which jobs|^ which supplier|^ who looks|^ 上次|^ 不|^ 后|^ 周|^ 周经|^ 哪
    -3:^ 哪几|^ 嗯|^ 嗯 ,|^ 大|^ 就您|^ 当|^ 您先|^ 您公|^ 您可|^ 您听|^ 您家|^ 您现
    -3:^ 您答|^ 您贵|^ 您连|^ 我写|^ 我念|^ 拒|^ 拒绝|^ 收|^ 收到|^ 方|^ 方案|^ 时
    -3:^ 时间|^ 给|^ 谢|^ 谢谢|^ 跟您|^ 路|^ 路上|^ 还|^ 还要|^ 那咱|^ 都给|^ 除|^ 除了
    -3:^ 隔|^ 隔壁|a chance|a decision|a dozen|a few|a man|a photo|a proper|a sales|a sales call
    -3:a set for|a video|a video call|about ?|address ?|after all|after the @|after your|all that
    -3:all that time|all the|an answer @|an excuse|and decide|and one word|and our|and which|and you can
    -3:answer @|anything @|are you waiting|argue|argue with|at @ so|at a|at barrow|at present|at present ?
    -3:bank|barrow half|barrow half an|barrow one hour|bay|be back|be on|be to|believe|bins|booked|booked in
    -3:booked in for|both at|breaks|bring a|bring a set|bring the demo|call i|came to|can it|can it be
    -3:can look|can't argue|can't argue with|card|chance to|change ?|changeover|changes|chen|children|claims
    -3:closed|come off|come with|competitors|complaints|confirm|connected|cost you|costing|could you say
    -3:crossed|crossed out|decide on|decision|demo unit|desk|do best|do they do|do you take|does it|does one
    -3:don't ask|don't know|don't sign|down for @|downtime|dozen|dropped|easy|eleven|else do|else joins
    -3:else joins you|else would|email ?|email the|enough|every|explain|explained|feed|feed can't
    -3:feed can't you|few|figures or|fine i|fine i 'll|first when|fitters|for each|for me|for me ?
    -3:for telling|for telling me|for your|foreman|full|go in|goes first|goes in|going|going to let
    -3:good time ?|great @|grow|had a|hello|his|hold a|home with|how do you|how it works|hr|i 'll|i 'll hold
    -3:i 'll leave|i 'll text|i 'll try|i 'm hanging|i 'm ringing|i 'm there|i believe|i can't|i do
    -3:i explained|i have|i speak|i speak to|i spoke|i spoke to|if i 'm|if you cancel|ill|in @ 's|in a
    -3:in the book|into|is at|is at @|is costing|is it ?|is now|is now a|is our|isn't an|it 's a|it 's an
    -3:it 's for|it 's the|it 's too|it ?|it be to|it breaks|it come|it for|it isn't|it or somebody|it saves
    -3:it suits|it thank|it thank you|it the way|it to be|it works|it works ?|jobs|joins|joins you|landlord
    -3:last one|last time was|leave|let me email|letter|like a|like about|like this|like to show|longest
    -3:longest the|looks after|looks after your|lunch is|lunch is at|made|make a|make a decision|man|me ?
    -3:me email|me out|me up|me who|me why|measure up|meet on|meet on @|message you|mine|minutes is
    -3:minutes is that|mistaken|mistaken ?|money and|money and you|month or|more ?|more @|moves it thank
    -3:must|must be|my time already|name them|names|need an|need an answer|new day|nice|no money|no need
    -3:no need to|not #|not mistaken|not mistaken ?|now a|now a good|number for you|of ?|of me|of my
    -3:of my time|off|off our|off our list|off to|okay i|okay i 'll|on the way|on this|once more
    -3:one changeover|one hour|online|or does|or i|or over|or somebody|or two or|or with|our list @|out of
    -3:out to|over you|part would|part would you|perfect|perfect @|phones|photo|possibly|post|prefer|present
    -3:present ?|price|proper|put it in|putting|putting the|ring you about|room three|roughly|safe
    -3:safe journey|sales|sales call|saves|say it|say that|scared|scared of|season|see you on|see you then
    -3:send it|send me|shift|side of|sign in at|six|slow|so ?|so hard|so i don't|someone|something free
    -3:spoke|spoke to|stopped last|stopped last time|straight|strangers|summary|supplier|take you|takes
    -3:talking|tell me who|tell me why|text @|than|thanks for|that out|that time|the|the bank|the bins
    -3:the book|the date|the demo unit|the desk|the downtime|the figures or|the fitting|the foreman
    -3:the hours|the last one|the new day|them all|there 's|there 's no|there 's nothing|there first|they do
    -3:they do best|think about|third floor|this is|this number|this time|time already|time the|time was
    -3:time was it|time with|to a|to explain|to feed|to feed can't|to get|to grow|to know|to let your
    -3:to look ?|to remember|to show|to show you|to talk ?|to you @|told|training|until|up at|up at @|up i
    -3:up i 'll|up the phone|use|video call|waiting for|waiting for ?|walk|want to be|was for|was the|waste
    -3:wasting|wasting my|way home|we could|we meet on|weather|what 's|what do they|what i|what year|when i
    -3:when i 'm|when it suits|when we|which jobs|which part would|which supplier|while|who does
    -3:who else joins|who looks|who looks after|why are|why are you|why so|why would|why would you
    -3:will be there|with it|with the new|won't ring|working|works ?|worth|would anyone|would have to
    -3:would make|would you prefer|would you rather|year 's|year or|you 're booked|you 're fine
    -3:you 're through|you 've wasted|you about it|you and|you can look|you cancel|you don't know
    -3:you don't sign|you first|you for|you go|you going to|you had a|you haven't|you is|you last|you must
    -3:you must be|you name them|you off|you possibly|you prefer|you rather|you say that|you take|you then
    -3:you think|you waiting|you want|you when|you when i|your children|your competitors|your worry
    -3:your worry is|yourself|一下 @|一两回|一个问|一天 ,|一天就|一样|一样 ,|三个
    -3:三个礼|三楼|上回|下 @|下 @ ,|不下来|不交|不回|不定 ,|不看|不签|不签 ,|不行
    -3:不要 ?|不觉|不觉得|不说|不过|不过来|业 .|两个人|两个小|两回|两回 ,|两次
    -3:个人来|个价|个价格|个礼|个礼拜|个问|个问题|个面子|个颜|个颜色|么 ?|么事
    -3:么情|么情况|么跟|么选|么选了|也是|买|了 , 就|了没|了没有|了给|了给您
    -3:了解一|事 ?|事小|五分|五分钟|人 .|人的了|人看|什么 ?|什么事|什么情|仓
    -3:仓库|代|们 @|们店|会是|传|位 , 还|位来|位的|信 ,|信 , 您|候来|做的|做的 ?
    -3:儿 , 您|儿了|儿来 .|先把|先挂|先挂了|公司|公司三|公司是|兴|册子|再问|写下
    -3:决|况 ,|净|准话|出了|别人的|到了给|到吗|到吗 ?|到哪|办 ?|十五分|半年|卡
    -3:卡在|厅 , 您|原来|去 .|去过|双|发您微|发的|变|口 .|司|司三|司三楼|司是
    -3:同事小|名单|后来|后面|听|听您这|听着|听着就|告诉您|品 ,|品 , 您|哪位|嗯
    -3:嗯 ,|嗯 , @|回 , 还|回去|回您|图|在 @|在找|在说话|壁|壁老|声音|声音 ,|大
    -3:大老|天就|天有|太|太太|头|头 ,|套房|套房 @|她|好吧 .|好就|好就行|姓|姓 ?|孩
    -3:孩子|定 @|定 @ ,|定不下|定金 ,|室 , 没|家都|家里|寄给|寄给您|少 ,|就不能
    -3:就把|就是不|就是别|就知|就知道|就累|就要|就说|尺 ,|带上|帮我|常 , 我|库
    -3:开着|开车|当初|往|得吗|得吗 ?|微信 ,|怎么跟|总 ,|总 , @|您 , 还|您一位
    -3:您三个|您不觉|您了|您会|您传|您先|您先生|您再|您可|您听我|您和|您多
    -3:您家|您微|您微信|您想先|您把|您担|您提|您的 ,|您确|您答|您答应|您试|您贵
    -3:您还在|您还要|您还记|您邮箱|您都|情|情况 ,|想了解|想先|想先看|慢在
    -3:我 @ 到|我一下|我们店|我先把|我先挂|我可以|我在|我念|我念一|我怎|我怎么
    -3:我手|我把样|我直|我直接|房 @|房 @ 就|手机|打|打 ?|打这|打这个|找我|找我 ,
    -3:找我 ?|把样|把样品|把要|把要点|报价|拒绝我|拿|挂 ,|掉 ,|排 .|排不|排不过
    -3:提 ?|提过|搁|收到 ,|改|放心 .|整|方案|时候来|时到 .|时找|时找我|时是
    -3:时的事|时间了|时间是|明|是一两|是不想|是先|是别|是别人|是在|是怎|是怎么
    -3:是想|是没|是现|是用|是转|是转账|晚|更|替我|有一点|有了|有了 .|有什
    -3:有什么|有别|有别的|有意|机|机器|来意|来提|来源|来源 ,|来那|查 , 查|样 , 没
    -3:样品 ,|楼 ,|次都|没了 ,|没人|没看|没睡|法 .|法 ?|消息|涨|涨价|源|源 ,|满足
    -3:点发|点发您|熟|现金|理 . 您|电话 .|电话我|留过|留过言|白 , 您|的了|的了 .
    -3:的是|的样|的样品|盘|盘点|看一次|看一眼|看中|看过 ?|看这|看都不|着就累
    -3:知道|碰上|礼拜|票|等着|管您|系|系您 .|紧|累 .|给我们|绝我|考|考虑|考虑到
    -3:能忙|能忙到|能给|能说|色|节|虑到|装|西|要 ?|要我|要花|要被|见了|见我 .|觉
    -3:觉得|解一|解一下|言 ,|记得|记得吗|诉您|试过|话 , 一|话了|话的|说一遍|说想
    -3:说的是|说话|说话方|谢周|谢周经|谢谢周|贵姓|贵姓 ?|足|跟您对|转账|过 ?
    -3:过您那|过没|过电|过电话|过言|还是一|还是不|还是先|还是怕|还是您|还是没
    -3:还是转|还要我|还记|还记得|这个电|这套房|连看|连看都|适 , 还|选了|那位
    -3:那儿 ,|那儿了|那咱|那就|那就 @|都一样|都不|都对 ?|都记|里几|重|金 ,|钟行不
    -3:长 ,|长 , 还|问他|问题 ?|间了|限|随时找|隔|隔壁|隔壁老|面算|音 ,|题 ?|颜
    -3:颜色
    -4:# how|# how many|# is that|# to #|# 奖|# 奖金|'ll get|'ll have|'ll ring|'m off|'re just|'re open
    -4:, @ 上|, 到|, 对吧|, 您好|, 您忍|, 您算|, 我给|, 没|, 连|, 连个|, 那就|. 您忙|? i
    -4:? it|? you|@ at the|@ for a|@ let|@ on|@ your|@ 您能|@ 我把|@ 我来|@ 签|@ 签的|@ 见 ,
    -4:^ # how|^ @ i|^ are you|^ barrow|^ have|^ how can|^ how come|^ how do|^ how hard|^ i see|^ i sent
    -4:^ i understand|^ not|^ not interested|^ so that|^ sorry could|^ the system|^ to be|^ what are
    -4:^ what else|^ what more|^ will|^ will you|^ with|^ with the|^ would you|^ you aren't|^ you can
    -4:^ you don't|^ you make|^ your contract|^ 一百|^ 上一|^ 再|^ 听您|^ 好嘞|^ 好的|^ 我们
    -4:^ 打|^ 打麻|^ 明|^ 明白|^ 是|^ 现|^ 现在|^ 都|a couple|a ring|a ring on|a set|about that
    -4:admit|after it|all i|am i|and now you|and time ?|and what|are you going|are you so|aren't|arrive|as
    -4:at @ right|at first|at first the|at the fair|at the gate|barrow do|barrow do i|barrow have you
    -4:be honest|be on time|both right|can you ?|can you tell|can't|can't spare|cancel|child|closes
    -4:closes at|closes at @|come off it|come up|contract|contract ends|could you put|current|doing
    -4:don't want to|doubles|emailed|favour|first place|first place ?|for this|from nine|hanging|hanging up
    -4:have a good|have your|haven't got|haven't got #|hello ?|home|honest|hours|how come|how do|how hard
    -4:i 'll ring|i 'm off|i don't|i emailed|i haven't|i haven't got|i see|i will|i won't be|in #|in winter
    -4:in winter ?|is it just|is then|is then @|is to|it 's|it 's never|it be|it get|it in @|it is then
    -4:it just|it no|it still|leaflet|let it|let your|listening|lock|long|look at first|making|me how
    -4:me through|me through to|mean|measure up on|miss|moment|money ?|moves it|need the|nine to|not to
    -4:off it|on @ as|on @ at|on @ then|on time|one thing|one word moves|open from|opens|or i 'm|or it
    -4:orders|out the|owner|photos|put it|put me through|rate is|right day and|right shall|right shall i
    -4:ring on @|runs|said you|same|sent the|shall i try|shop|sign @ or|so it|so that|so that 's|so you 'd
    -4:somebody|somebody in|somebody in the|sorry|sorry could|sorry could you|spare me|stand|stopped|system
    -4:system closes|system closes at|tell me how|thanks|that would|the contract|the door|the first place
    -4:the last|the list @|the owner|the same|the system|the system closes|the warehouse|them ?|then @
    -4:this ?|this a|to help|to take|to think|trial class|trouble|twelve|up on @|video|warehouse|was it no
    -4:we 're open|we meet|what else|what more|what was|whole|whom|why i|winter|winter ?|won't be|word moves
    -4:word moves it|would you look|yes|you 're just|you 've got|you a|you a ring|you aren't|you going
    -4:you had|you hold|you know|you look|you look at|you mean|you put|you put me|you said you|you start
    -4:your contract|your contract ends|your current|your email|your week ?|一个答|一位|一句|一次 .
    -4:一百|一百份|一眼 ?|一遍 @|上次|下 , 是|下时|下时间|不了 .|不忙 ,|不挂
    -4:不挂 .|不是|不是 @|不给我|不要一|不错|不错 ,|个 ?|个总|个时候|个答|个答复
    -4:也不|也不能|了 , 还|二|二十|人 ?|从|他 @|他们|以 ,|们 #|们对|们说|价 .|价格
    -4:份里|会儿不|传过|传过去|位 ,|便 , 还|便聊|便说|候 ?|候来都|儿不|先看
    -4:公室 ,|册|准备|几个人|出 ,|到时候|前后|厂里|原|友|友 .|可以 ,|可能|号|吗 ?
    -4:咱们对|哪一|嘞|嘞 ,|嘞 , @|地点|天 ,|天气|奖|奖金|好嘞|好嘞 ,|好意思|子 ?
    -4:孩子的|室 ,|寄出|寄出 ,|导|将|少|少 , 方|就得|尺子|尽|尽量|尽量短|帮|张
    -4:当我|很|得|心吗|心吗 ?|忍心吗|忙到|念一|念一遍|怪|总监 ,|您 , #|您一个
    -4:您上|您传过|您公|您公司|您到|您办|您办公|您好意|您就不|您带上|您忍
    -4:您忍心|您才|您收|您邮|我 # 再|我们 #|我们 @|我先|我有|我清|我清楚|我的
    -4:我记|打麻|打麻将|担|挂 .|挂了|插|插单|收|放心|教|教您|教您一|方便说
    -4:时候 ?|时间吗|时间都|是 @ 都|是不|是怕|是这会|晚一|替|最后|月|有 .|有几|朋
    -4:朋友|朋友 .|束|束 .|来 ?|来都|果|果 .|查 ,|样|核|楚 ,|楼号|次 .|气不|没时
    -4:没时间|海|清楚 ,|点都对|班|理 ,|白|百份|百份里|的吗|的吗 ?|的有|的那台
    -4:监 ,|眼 ?|着就|知|短|码|确|确认一|礼|等 ,|答应|签的|箱|约上了|约的|结束
    -4:结束 .|结果|结果 .|给您一|给您传|给您带|给我一|能接|能接受|能收|能收到
    -4:花|行 , 那|行好|行行|行行好|要点|言|认|认一|认一下|让我过|记好|记的|评
    -4:评估|说 @|请教|请教您|谁来|账|贵|起|跑|跟您说|车 ,|还不|还在|这点|进
    -4:连个时|迟|遍 @|遍 @ ,|那台|都在 ,|都定不|都对|都得|都给|都给您|里人|量短
    -4:钟点都|销|错 ,|错 , 我|门口 .|问一|间吗|间吗 ?|间都|集|集合|面子|音|领导|麻
    -4:麻将
    -5:# if|# to|# 我们|'d rather|'ll call you|'re|, 一般|, 两位|, 今|, 今年|, 但|, 但您
    -5:, 在您|, 您带|, 我先|, 还|. @ 我|@ # ,|@ , 十|@ then i|@ wasn't|@ wasn't he|@ you and
    -5:@ 回来|@ 定|@ 打了|^ @ 不|^ do|^ don't|^ great|^ how many|^ shall i|^ two|^ we met|^ 他 @
    -5:^ 到|^ 挑|a joke|after everything|against|all or|and now|and we|and you 're|anything i|are in
    -5:are open|ask what|asked|at #|been|behind your|behind your secretary|books|calls|chat|cost|dead
    -5:do you ?|downstairs|drive|drivers|everything ?|excuse|first ?|first the|for ?|forget|get my|going to
    -5:got #|great|have to|he ?|help|here|how can|how can you|i ask what|i should|i sign|is that the
    -5:is there anything|it in|it is @|joke|li|like for|lines|meter|missed|mondays|mr li|near|need|no time @
    -5:no to|now you|on @ wasn't|on a|on mondays|on my|one to|or have|or would|or would you|past|ready
    -5:ring on|ringing|room|saturdays|say barrow|say no to|secretary|secretary ?|see the|see you|send
    -5:sending|showroom|sign|so what|so what 's|spent|stocktaking|text|thank you for|that for|that the best
    -5:the message|the meter|the offer|the samples|them all or|then i 'll|there anything|three|to stop
    -5:trade fair|two people|typical|until you give|up there|waiting|wasn't|wasn't he|wasn't he ?|we did
    -5:we met|week ?|were|what you|with at|with that|worry is|you 'd rather|you or|you work|your office
    -5:your secretary|your secretary ?|一两|上了 ,|上班|下来 ?|不能|业|么不|书|交|人|人多
    -5:什么不|今|今年|份|估|但|但您|例|便 ,|儿 ,|到|到了吗|单|去 ?|发您|台车|后 ,
    -5:听我说|周经|周经理|在场|在您|在您公|在说|坏|坏了|天 , @|奶|好的|子的
    -5:定了 ,|对 ,|对 ?|就不|就完|就您|尺|工都|店|得到|忍|忍心|思|总|您 @ 不
    -5:您就这|您现|您现在|您连|您那边|意思|我 #|我晚|打了 .|掉|收 .|收到 .|散
    -5:方便 ,|时间 .|是什|是什么|最|有 ?|李工|来 , 您|来不了|来吗|查|样 ,|格|梯|楚
    -5:每周|水|没空|清楚|爷|现在说|用|电梯|百|的事|直接|看一|看都|眼|签收|营业
    -5:行 ,|要 ,|要一|要一起|要货|说|说一|谢谢|货|货 ?|资料|这一|这么|连个|邮箱
    -5:都一|门口|间 .|间是|间是 @|领|饭点
    -6:# and we|# it|# 到 #|'ll ring @|'ll say|'ll say barrow|'m sorry|'s just|, @ 出|, @ 就|, 不是
    -6:, 二|, 二十|, 在|, 您|, 您和|, 我 #|, 没错|, 谁|, 还有|@ #|@ , 在|@ barrow one
    -6:@ isn't it|@ it|@ not|@ not @|@ so what|@ then|@ yes|@ yes ?|@ 不定|@ 到|@ 回|^ can you|^ hello
    -6:^ hi|^ i suppose|^ no|^ that|^ that 's|^ we|^ we said|^ what do|^ who else|^ 喂|^ 您为|^ 您要
    -6:^ 给您|^ 那|a good|a reminder|again ?|and a|and it|and it 's|and time|and we 're|anything|are the
    -6:at the|both right ?|buying|called|can you say|can't spare me|class|confirmed|day and time|decide by
    -6:did you get|didn't|do i|do i sign|do they|do you need|doesn't|even|fair|get a|hard|have ?|have it
    -6:have you got|he 's|hi|holiday|how you|i 'll say|i 'm sorry|i 've|i 've put|i sign in|i suppose|in at
    -6:isn't it ?|it ends|it is|moves|my colleague|my time|number|number and|number and i|packed|parking
    -6:proposal|proposal will|remember|reminder|ring @|seriously|seriously ?|so i won't|speak to|still|sure
    -6:the proposal|the proposal will|then i|they|thing|through to|time both|time both right|time i|to find
    -6:to let|to me|trade|two|was it|what you have|which one|who else|will be|you can't spare|you have ?
    -6:you say no|your kids|上|上一|下|不下|不定|么说|了 ,|了 , @|了您 ,|位|准|厂|句
    -6:后一天|听得|听我|喂|器|复 .|多少|好意|对 , @|对一|对一下|小|展厅 ,|年|忙我
    -6:您不来|您为什|您发|您怎|您怎么|您这|您这边|我 ?|我不管|我同事|我就没
    -6:我打给|我给|打 .|报|换|放学|敢|明白 ,|来 ,|班前|理 , 我|白 ,|的 ?|的会|的是 @
    -6:直|看 .|着|答复|答复 .|管|经理 ,|给您|给您发|营|要|见 , 我|话 , 您|说一句
    -6:说的|路|路上|车|还要|这会|这会儿|那边|错|长|问您|间 , 一
    -7:# 打 ?|'s #|'s it|, 我 @|@ , 到|@ shift|@ you|@ 我打|^ could you|^ do you|^ is it|^ okay
    -7:^ so you|^ when do|^ your|^ 好 ,|^ 孩|^ 孩子|a @|am|and again|anyone else|ask|barrow @|barrow one
    -7:both|can you hear|don't you|either @|either @ or|for her|go|hear me|i 'll have|i ask|in the first
    -7:isn't it|list @|me to|more|mr|much|new|no time|not interested|on @ or|or @ would|promised me #
    -7:samples|set for|sign in|so you|spell|telling|telling me|that 's|the @|the fair|the name|the new
    -7:the trial|time @|tried|tried you|up the|wasted|way|we 're|we said|we said @|what 's it|what are
    -7:what are you|what would you|when it|yes ?|you hear|you hear me|三|了 ?|了解|候 ,|再见|再见 .
    -7:冬|几个|厅 ,|名字|名字就|品|哪儿|多|字就|字就行|学|定 ,|念|您 , 再|您为
    -7:您带|您忙|您让|您让我|您还|意|我同|我名|我名字|我干|我给您|报我名|料
    -7:时候 ,|明白|是 # 打|是 @ .|是一|是吧|是吧 ?|样品|每|没错|没错吧|法|电
    -7:的时候|确认|结|给您 .|聊 .|行 , @|要不要|资|跟您|边|过 ,|这|都定|金
    -8:# 打 .|'s back|, @ .|, 别|, 您还|. 您|@ , 我|@ barrow|@ the|@ 出|@ 开|^ right @|^ the price
    -8:^ what would|^ you 're|^ you said|^ 上|^ 我|^ 这|again @|back on @|being|colleague|do for|golf
    -8:have you|haven't|her|is it the|is that what|message|or a|play|read it|said @|say no|shop 's
    -8:that what you|the shop 's|think|unit|us|what ?|一起来|上了|不了|不管|为什|为什么|了
    -8:信|冬天|回来 ,|堂|好 ,|好 , @|寄|对吧|对吧 ?|干|我 .|我打|打了|打来|有一|条
    -8:点 @|理 .|经理 .|见 .|让我|谁|谢|起来|起来 ?|过 , 是|这个|钱|问 # 打
    -9:# you|# 到|# 是|# 是 @|'s in|, 再见|, 您就|@ isn't|@ it is|@ 没|^ @ is|^ @ it|^ before|^ 展
    -9:^ 展会|^ 您不|a week|and the|back on|for @ @|goes|i sent|insurance|it the|not @|now|that what
    -9:them|to #|wants|wants to|what would|you got|you said|一遍|个人|了吗|了吗 ?|事|到时|后|哪
    -9:天几|幕|得怎|得怎么|您有一|报我|是 @ 开|是 @ 还|来过|老|见 ,|连|那|邮|错吧
    -9:错吧 ?
    -10:, 对|0|@ , #|@ @|^ good @|^ 他|^ 您|back|by @|else|ends|everything|good @|goodbye|interested
    -10:is that right|most|of your|one|rather|the way|why|written|you moving|you on @|做|到 #|到了|同事
    -10:回|回来|展会|您打|李|楼|点 .|还|遍
    -11:# @|'ve written|'ve written @|, 一|, 一个|, 再|, 周|, 周经|@ , 周|@ , 对|@ i 'll|@ that|^ he
    -11:^ the|^ 行 ,|how many|i 've written|it @ barrow|moving in|my|my @|read it @|sent|was|written @
    -11:written @ barrow|不要|为|价|发|心|收到|解
    -12:@ that 's|@ 就|^ did|^ did you|^ 行|anyone|from|had|he|money|really|right @|she|that 's @|time ?
    -12:to talk|you 'd|吧 ?|复|展|提|现在|着 ?
    -13:, @ ,|^ good|^ so|double|email|many|read|不方|不方便|同|的
    -14:, 是|@ .|^ @ ,|^ right|barrow|can you|did you|for @|me read it
    -15:# 打|@ correct|@ correct ?|@ we|^ 好|check|correct|correct ?|did|it|let me read|me read|people
    -15:您就|挂|没
    -16:is that|一个
    -17:, #|or
    -18:floor|对
    -20:^ who|记
    -21:check @
    -22:this
    -27:.|是
    -29:who
    -30:said
    -99:^
    """
  static let acknowledging: StaticString = """
    = -13 118 -58 -13 9
    37:,
    34:end
    33:acknowledge
    32:shift
    30:心
    29:i
    28:^ ah|ah|i know
    27:^ being|情
    26:apologies|comes first|must|my apologies|我懂
    25:budget|like that|thing|worry|最|比
    24:being|comes|isn't|sorry|understood|well|得|还没
    23:^ fair|^ that|i remember|want|忙|烦
    21:, 可|budgets|dropped the|乱|实
    20:comfortable|dinner|disturbed|fair|paper|point|so|they|trust|换|比我|添
    19:'s|^ sounds|^ true|^ yep|are|calls|change|contract|everyone|experience|forgive|forgive me|is a
    19:make you|more than|must be|remember|that|were|yep|you 've|花
    18:^ point|^ you 've|did|first|poor|sounds|this year|true|到我|够|很|怕|您想|明白 ,|正|白 ,
    18:预
    17:, 您真|^ i remember|^ sure you|friday ?|hardly|hardly have|in january|is|january|loyalty|night
    17:night shift|since|without|头|子|开|意|班|白|被|话说|都得|难
    16:'m sorry|, 是我|^ fine|^ so the|^ you 're|everywhere|fine you|i 'm sorry|it does|just to|naturally
    16:quarter|quite|right to|should|so the|talk|timing|妥|您忙|您忙 ,|感|手|月底|真|这|这么
    16:顾
    15:'ll keep|'ve just|, 谁|^ okay so|^ yeah|a|a lot|can't|concern|everyone 's|full|i 'll keep|i take|job
    15:kids under|kids under five|knock|matters|okay so|promises|rush|sure you|three kids under|till|touch
    15:twice|want to|what the|yeah|you don't want|you were|不想|不方|不方便|今年|住|夜|懂|搬
    15:明白|歇|生|重 .|预算
    14:'re not the|, 周|, 周四|, 这|, 那我|^ oh|^ 刚|^ 听|and a|bad|brutal|but|cheap|dearer|is no
    14:lot|one 's|right|right to be|ringing|rushed|so i 'll|so it|sometime|stress|the contract|thousand
    14:three kids|to let|voice|with a|working|you 'd|you don't|下这|也|也不|了 , 我|受|呢|喜|器
    14:底|您真|想|打来 ,|最忙|机器|来您是|理解|确实|罪
    13:'ve clearly|, 哪|, 您也|, 我|, 行吗|^ month|^ month end|^ your time|^ 一|^ 您在|^ 您想
    13:absolutely|argue with that|badly|dropped|i 'd be|i won't pretend|little one|makes|many|month end
    13:my fault|of us|oh|once|or thursday|pretend|should have|the little|the little one|three on
    13:tomorrow morning or|under five|valuable|want another|why would|why would you|won't pretend
    13:you 've clearly|your concern|一点都|上您|不会说|个人|些|休了|会说|信任|冬|午休了
    13:压|听|哪有|定不|得比|得比我|我也不|我懂 ,|推销|是 ,|来您|添乱|满|点都不
    13:病|的事|的都|肯定|腾|虑|行吗|行吗 ?|还是周
    12:'s only|'ve called|, 下周|, 行|, 这个|^ being asked|^ i take|^ i understand|^ so|^ the way
    12:^ you sound|^ 看|a busy|argue|argue with|asked|being asked|clearly|come to|come to you|delivery
    12:explained|haven't|house|i 've called|i explained|into|no time|on friday ?|on the phone
    12:or thursday morning|over|realise|reason to|rung|sales call|see you 're|seem|sound|sticking|sure|trade
    12:where it|with|wondering|worried|worry about that|wouldn't|you need|you sound|不想动|东|信|催
    12:冬天|刚|夜班|应|忙 ,|您是怕|想动|我明白|我知|我知道|推|是大|是怕|服|比三
    12:比三家|没|点都|烦 .|省下|累|肯|让您|货比|货比三|那|销
    11:'re afraid|'ve no|, 但|, 您先|^ getting|^ still|^ trust|^ you were|^ 钱|a second|add|after
    11:after a|alone|and no|any parent|any parent would|at ten or|at this|better than i|called at
    11:called at a|calling|chaos|day would|enough without|enough without me|has to|head|i take your
    11:i understand|look|me that|much|my own|never|off|out|parent|parent would|sceptical|ten or|than
    11:than you|the budget|the price|their|things|this quarter|through|time for|to push|was out|was out of
    11:weren't|what you pay|without me|work|worry about|would|yet|you 're afraid|you 've no|you off|you pay
    11:一个人|一笔|了 ,|些 ?|人 ,|他们|压力|吧 , 那|在|堵|工程|常|年|您也|您是
    11:您这话|我不|我听|打来|折腾|是|楚|清楚|照|电话|确|种|稳妥|笔|紧|紧 .|谁|里
    11:重
    10:'ll be quick|'s quite|'s quite all|, 很|, 很多|, 您这|, 我听|, 我知|, 那|, 那下|^ i get
    10:^ losing|^ losing a|^ once|^ so what|^ understood|^ you have|^ your|^ 我不|^ 搬|^ 看来|a sales
    10:a sales call|and you shouldn't|another|be sceptical|catch|chase|could we|do you need|don't let me
    10:don't want|everything ?|expecting|family comes|family comes first|for a sales|four o'clock
    10:friday afternoon|fridays|good for you|husband|i come to|i hear you|i know would|i realise|i wouldn't
    10:in january is|instead ?|it 's an|january is|know would|losing a|made|mother|now it|okay|on site
    10:permission|quite all|quite all right|respect that|shouldn't|sleep|so i|someone|someone who 's
    10:something|spending|stung|ten ?|that 's quite|that was|the way|they treated|they treated you|this
    10:thursday at|thursday at ten|tired|to chase|to talk|too long|touch it|touch it ?|treated|treated you
    10:tuesday at|up a|was|watching|week i|weren't expecting|work for|would four|year|you do|you need to
    10:you shouldn't|you want to|you weren't expecting|your husband|一说|不容|不容易|东西|个样
    10:习|习惯|了好|任|位|修|做过|办 .|合理|好一|实在|实在 ,|家 ,|容易|对|工|当面
    10:您一|您快|您打了|惯|我心|我明|我清|我清楚|折|易|点就|点还|父|电话 ,|疑
    10:疼的|看来|看来您|知道 .|该|这是好|道 .|鼓|鼓 .
    9:'d|'re|'s a lot|, 做|, 您多|? you|^ no one|^ sounds like|^ sure|^ three|^ two|^ well you|^ with
    9:^ yes|^ you don't|^ 哎|^ 您把|^ 您没|^ 老|a chat|a headache|a long|a long day|a stranger
    9:all right|and it|and that|and you|anyone|apologise|at ten ?|blame|can't stop|caution|didn't|does
    9:don't blame|driving|every|feel|finding|five ?|four be|going|good for|headache|i can see|i get|i see
    9:in i|in the|in the room|instead|long|long day|monday suit|month|morning or thursday|no budget|no one
    9:numbers|okay so you|on thursday or|on you|on you ?|on your|one|or friday|or friday which|plate|rest
    9:season|season is|see how|seriously|short|so it 's|so what|stranger|than most|that would|the room
    9:the staff|then you 'll|this through|this week|though|thought this|thought this through|thursday or
    9:to it|to upset|up the|upset|want a|wanting|wanting to|wants|why|wouldn't want to|you 've heard
    9:you 've just|you weren't|your plate|一天|三家|下周三|不回|不少|不开|不开 ,|中|么用
    9:了|交|人|什么用|休|会|卡在|又|吃过|合|哎|喜欢|四点|地|天可|天四|天四点
    9:完了|容|开会|心是|您一个|您把|您没|您眼|您这人|我能|打给|打给您|把|担心
    9:担心是|是您 ,|是我|来就|理 ,|用 ?|电|知道您|竟|脚|脱|西|资金|走不|赶上您
    9:跟他|跟他们|过 .|这人|遍 ,|道您|那下|那下周|金|钱 , 谁|错 .|长|防|难免|高 ,
    9:麻烦 .
    8:'d rather not|'re not|'s your money|'ve got a|'ve woken|'ve woken you|, 下|, 可您|, 我尊
    8:, 我当|, 是|, 是有|, 老|, 老板|^ it does|^ loyalty|^ loyalty like|^ my apologies|^ with the
    8:^ 上|^ 之|^ 之前|^ 您月|^ 您的|^ 知|^ 知道|^ 那是|a lot going|afraid|after the|agree
    8:apologies i|at ten|bill|bless|budget 's|budget isn't|can only imagine|careful|caught|chat|day|day you
    8:decide on|deserve|easter|enough|every day you|fees|for a|four|from someone|giving you|going on
    8:going on at|guests|half the|hear|hear it from|heard of us|hundred a month|i 've woken|i know the
    8:i try|imagine|in the middle|insurance|is the last|it 's|it 's been|it from|it out|it should|lot going
    8:lot going on|loyalty like|loyalty like that|middle|moment|moved|moving|my apologies i|not the|of
    8:of you|on at|only imagine|or three on|or tuesday|or wednesday|own|owner|part|perfectly|putting the
    8:quite right|rather not|real|right not|site at|still on|such|such a|take it|that must|that must have
    8:the budget 's|the budget isn't|the hours|the last thing|the middle|the owner|thing to|thinking
    8:this week i|three on thursday|time i know|to repeat|twenty|under|wait that|way to look|we had
    8:week would|woken|woken you|worried it|would tuesday|you 'd hate|you 'd rather|you 've been|you up
    8:your last|your money|your money and|your phone|your trade|上班|中间|么做|之前的|也不信
    8:也是|事儿|于|五三|五三点|今天没|体|前的|力|十年|午休|原|受 ,|可您|合情
    8:吧 ,|周五三|啰|啰嗦|嗦|在 ,|在外|堂|天没|太|字 ,|它|尊|尊重|尊重 .|少|工 ,
    8:开 ,|得您|忙 , 我|思|您午|您午休|您月|您月底|您添|想再|慢慢来|慢来|慢来 .
    8:懂 ,|我尊|我尊重|我理|我理解|所|手续|担|接我|是价|是价格|是我们|月|来了 ,
    8:欢|毕|毕竟|气 .|没空|点有|用着|盘|眼睛|着|睛|稳|究|签了|签字 ,|细|给您添
    8:花了|解|话|谁愿|谁愿意|账|走不开|跳|这一|这样 .|这话|道您忙|那是|那是 ,
    8:门 ,|阵
    7:'d want|'ll keep it|'re busy but|'re careful|'s a long|'s an|'s decent|'s decent of|'s hard to
    7:'s perfectly|'ve|, 不容|, 孩|, 孩子|, 应|, 怪我|, 我也|, 换|, 正常|^ fair enough
    7:^ i accept|^ i wouldn't|^ it is|^ naturally|^ naturally you|^ sounds as|^ totally|^ you feel
    7:^ your caution|^ 三个|^ 原|^ 原来|^ 您不|^ 您开|^ 您觉|^ 您说|^ 换|^ 搬办|^ 月|^ 电
    7:^ 电话|a call|a good job|a silly|a supplier|and they|another gadget|appreciate|are in|at home
    7:at this hour|bad installer|be easy|be quick|before|believe it|board|both in|bothers|bothers you
    7:busy but|can see you|can tell|can't be easy|change ?|days are|decent|decent of|decent of you
    7:decides and|decides and you|deny|deny it|don't let|don't take it|don't want another|drag|either
    7:fair enough|fair you|feel the|feel the same|feel you|feel you 've|for one person|gadget|good job
    7:good job for|hard to|hasn't|have no budget|hear you on|hundred a|i accept|i appreciate|i can tell
    7:i won't deny|in one|in the house|installer|it ?|it is a|job for|job for you|last thing|lift|lose the
    7:lose the discount|lot of money|meet|mistake and you|money and|more than you|most|must have|my number
    7:naturally you|need to|need to ask|needs|normal|of course|of money|of people i|of year|one of
    7:one person|one you 've|our mistake|our mistake and|own business|owners|owners tell|owners tell me
    7:paperwork alone|pitch|pounds|put it|room|sales|saturday morning|so i don't|sounds as|supplier
    7:ten or friday|than i|than i do|that 's decent|that 's fine|that 's only|that 's perfectly
    7:that doesn't|that last|that was our|the board|the house|the move|the paperwork alone|the thing
    7:the wrong|then you|there is|they 're|thinking it|this hour|thursday evening|time|time of year
    7:tomorrow at|tomorrow morning|too if|totally|trust a|twelve|uses|want another gadget|wants to|was our
    7:was our mistake|we 're not|well you|will be|won't deny|won't deny it|would put|would you change
    7:yet may|yet may i|you 're|you 're careful|you both in|you did|you don't get|you feel you|your caution
    7:your team|一件|一回|一样|不可|不多说|两句|之前|了 , 怪|了好几|五分|五分钟
    7:亲|人情|便|先哄|先把|先看|关了|再打给|再聊|利|别的都|办|卡|呢 ,|周全
    7:周全 .|周四上|周您|哄|响|哭|嘛|嘛 .|器还|在工|在工地|在那|在那儿|多说
    7:头烂|头烂额|妥 ,|嫌烦|孩子|客人|容易 .|对账|就够|就该|常 ,|常 .|平时|应 .
    7:应该|应该的|得对|得满|您先哄|您在|您开|您有您|您比|您觉|您觉得|您还没
    7:想动 ,|懂 .|我不多|我也|我信|我信 ,|我先把|我周全|我当|或者下|所以|手续就
    7:折腾 .|搁|搬办|搬办公|方便|易 .|是一|是吧 ,|是周五|是真|是贵|服 ,|朝
    7:机器还|正常|正常 ,|正常 .|比我周|没到|没错 .|满了|烂|烂额|焦|焦头|焦头烂
    7:熬|班 ,|班不|理解 ,|疼|的|的 , 周|的地|的时候|的这|皮|真不|真不是|睡|续就
    7:续就够|老|考虑得|者下|脚不|腾 .|虑得|虑得比|行您|要求|要等|要紧 .|解 ,
    7:该的|说两|说两句|身|转 ,|过|还能|这周您|这阵子|透|遍 , 您|道|钱都|靠|顾虑
    7:额的
    6:'ll send our|'re on your|'re right|'s a fair|'s back|'s how|'s how it|'ve rung|, 0 月|, 什|, 什么
    6:, 他们|, 但您|, 别的|, 压|, 压力|, 周六|, 哪顾|, 明|, 晚上|, 正|, 每|, 行 ,
    6:, 谁都|, 这要|, 防|? 那|? 那您|^ cash|^ cash flow|^ i appreciate|^ it can't|^ oh you
    6:^ that must|^ that was|^ 三|^ 上班|^ 不想|^ 听着|^ 我懂|^ 我能|^ 正|^ 正给|^ 货
    6:^ 这周|a big|a day to|a fair|a friday|about that|all day|and|avoid|be all|be all right|be cross
    6:be interested|be mad to|been a|behind|better than|blame you|bless you|brutal for|but if|but if you
    6:called|can hear the|can't argue|can't argue with|can't be|cash|cash flow|comparing is|counts|course
    6:course you|cross|data|day to|does the job|don't take|don't use|evening|every day|everyone has
    6:everything|far|fault|flow|for this|friday at three|fun|get that you|get why|glance|got|got a
    6:had a bad|happy with your|head office|hear you|hear you but|heard of|home|homework|hours|how it
    6:how it is|i 've just|i 've rung|i agree|i do|i don't|i don't take|i get that|i get why|i know you
    6:i respect that|i wouldn't trust|if the|in|in the trade|is brutal|is brutal for|is everyone|is he
    6:isn't the|it 's not|it 's one|it can't|it can't be|it has|it has to|it saturday|it saturday or|kids
    6:last visit|last visit was|learn|let your|line|locked|look at it|loss|mad to|maddening|makes sense
    6:may i|may i try|midnight|minutes on|minutes on thursday|money 's|morning or|morning or tomorrow
    6:morning then|move|next week|next week ?|nobody|not|of course you|of money to|of you not|oh you
    6:on a friday|on your own|one you|or friday at|or tomorrow|or tomorrow afternoon|or wednesday at
    6:partner|paying|people i|point about|point about the|print|put it off|put you off|rates|real worry
    6:repeat|selling|send our|sensible|serious|shift ?|small print|sorry about|straight to|stressful|takes
    6:team down|that 's how|the fees|the job|the last|the last visit|the small print|the timing|the trade
    6:there is he|thin|through the|thursday morning|time for this|time of|to ask|to go|to let your
    6:to put it|to your current|tuesday afternoon|tuesday morning then|turns|turns up|understood you
    6:up with|visit was|want to think|way|week|who 's|winter|works|would thursday evening|wouldn't trust
    6:you|you 're right|you both|you but|you change|you didn't|you don't use|you feel|you never
    6:your homework|your partner|yourself|一下子|一个|一些 ?|一或|一或者|三个|上|上 ,
    6:上 , 周|上午十|上去|下周二|下子|不下|不多|不是大|不认|个娃|个孩|个孩子
    6:个情|个情况|么事|也对|也对 ,|也应|也应该|了 , 他|了几|了几年|了门|亏
    6:什么事|他|会 , 我|但您|住院|住院 ,|先哄 ,|全 .|六十点|几|别下|刮|刮来
    6:刮来的|午我再|历|反|可惜|听着|吵|周一或|周四三|周四或|周四晚|哄 ,|哪顾
    6:哪顾得|四三|四三点|四上|四上午|四晚|四晚上|声|声音|声音 ,|够您|大风
    6:大风刮|头 , 我|奖|好一些|好几|娃|子最|孩|完了 ,|定不下|家里|宽|宽裕
    6:对不住|少 ,|就您一|年没|年终|很正|很正常|得对 ,|得跟|心思|快|怪 .|怪我 .
    6:息|您店里|您手|您父|您父亲|您这一|惜|意 .|愿意|懂了|懂了 ,|我上去|我们不
    6:我周|我完|我完全|我懂 .|或周|才怪|才怪 .|才行|才行 .|批|把要|把要点|把这
    6:拼|拼 .|推销电|星期三|是吧|是周|是大风|是好|是对的|是有|是有点|是贵了
    6:有一|有点|来的 .|样|楼了|欠|歇歇|正忙|正给|没时|没时间|没预|没预算|清
    6:满了 ,|满意|火|点 , 我|点行|点还是|父亲|用钱|电话里|病人|白天|的还|的都得
    6:真拼|真拼 .|着点|着点没|程|算 ,|紧 ,|累 .|腿|行 ?|裕|要货|让|话里|话问|说到
    6:贵了|赶上|轰|还|这个 .|这行|这要|这要求|这阵|迟|透了|那边|里一|银|银行
    6:销电|销电话|问了|防着点|阵子|院|院 ,|院 , 您|音 ,|顺|顾得|顾得上|风刮
    6:风刮来
    5:'d be mad|'d hate|'d hate to|'re a|'re short|'re swamped|'re worried|'s a valid|'s been|'s busy
    5:'s easier|'s fine|'s full|'s okay|'s over|'s the timing|, 光|, 十|, 可再|, 对吧|, 您的|, 情
    5:, 我上|, 我同|, 我懂|, 换我|, 搁|, 晚|, 有|, 烦|, 生|, 生意|, 这我|0 号|0 号星
    5:? that|^ after|^ i can|^ right so|^ that kind|^ the price|^ very|^ yes it|^ 一天|^ 两个|^ 买
    5:^ 今年|^ 刚搬|^ 可|^ 哎呀|^ 四|^ 天|^ 您还|^ 月底|^ 规|^ 跟|a look round|a new baby
    5:a say|a valid|a voice|a voice on|accountant|afternoon would|all in|all right ?|and i 've
    5:appreciate you|are you both|as|at it|at two or|at work|at your end|baby|banks|been|board hasn't
    5:but i 'm|by on tuesday|can only|can see|can't promise anything|caught you|comparing|cost|could i try
    5:deserves|doing|doing it|don't blame you|don't get|don't have the|don't want a|easier for you|end 's
    5:end 's a|everybody 's|exhausting|eyes|feet|for|for one|gather|given|giving|had that|half twelve
    5:happened|hate|hate to|have a say|hear about|heard|hoping|house is|i admit|i appreciate you|i can only
    5:i don't blame|i gather|i speak|i speak to|i won't|imagine the|imagine the paperwork|is half|is only
    5:is rare|is rare these|it 'll|it 's only|it i|it short|keen|keen to|keep it short|kind|kind of|know
    5:likes|look at|look round|looked|looking after|losing|lots|lots of|march|me on|middle of|minutes
    5:minutes and|mistake and|monday or|month end 's|morning or sunday|myself|natural|new baby|next one
    5:no reason to|nothing else|on thursday ?|once it|once it 's|one bad|or five|or friday afternoon
    5:or saturday morning|or sunday|or sunday morning|or three|out of|paperwork|parents|partner should
    5:partner should have|people who|prefer|promise|promise anything|push|put you|rare|rare these
    5:rare these days|rather|rather than the|reading|reading it|respect|right so|right you|sales call i
    5:saturday morning or|shifts|should have a|sign anything|site|so nine|somebody|sorry the|sorry to
    5:sorry to hear|sticking point|stops|straight|stretched|sunday morning|swamped|switching|talk to
    5:that 's a|that 's okay|that kind|that kind of|that works|the board hasn't|the discount|the middle of
    5:the next one|the one|the paperwork|the sticking|the sticking point|the team|the timing rather
    5:the whole|then ?|these days|thing on|thursday or friday|timing rather|timing rather than
    5:to hear about|to think|to your|too fast|tuesday at ten|tuesday morning|twenty minutes and
    5:twenty minutes on|us|valid|voice on|voice on the|wednesday 0|what happened|will be in|with nothing
    5:worry is|yes it|you 're in|you 're short|you 're swamped|you 're worried|you 've already
    5:you can't stop|you don't have|you friday|you on|you saturday|you work|your data|your end|your feet
    5:your old|your partner should|一下午|三上|三上午|上是|下不|下多|不了|不够|不嫌
    5:不巧|不巧 .|不至|不至于|不麻|不麻烦|两个|个我|为难|么大|么大的|也不至
    5:乱了|了半|了都|事都|事都得|于连|五到|人上|介绍发|伤|倒|候确|候确实|做这
    5:做这行|儿 ,|兴趣|再忙|再忙也|再聊下|几个|出去|刚才那|刚搬|加班|十五分
    5:十点您|午十|半天|原来|去忙|发您|发您 .|受的|句|可再|可再忙|可真|吃过苦
    5:同意|吧 , 您|听电|听电话|听这|吵醒|周一下|周五到|周六十|哎呀|哎呀 ,|哪能
    5:四或|回|在哭|士|多客|多客户|够您受|大事|大事 ,|大的事|天还|太急|太急了
    5:夹在|好吗|好吗 ?|好吧|好好的|子上|子在|子在哭|子的|孩子在|孩子的|完全
    5:客人 ,|寒|寒心|对 , 光|对您|小 .|就别|就说|巧|巧 .|干|店|店 ,|店里 ,|得不巧
    5:得太|得好好|得我|忙也|忙也不|忙我|怎么做|您不愿|您受|您受的|您多|您夹
    5:您夹在|您店|您是真|您有|您正|您没空|您的预|想得|想过|成不 ?|我周五|我讲
    5:或|或周五|手 ,|手术|才那|打了|把这事|换我|搬家|族|时候|时候确|明白 .|是三
    5:是不|是周六|是对|是没|有客|有心|有心思|期三|柜|柜台|样的|步|每个|比 ,|气
    5:没空我|涨|火 .|点您来|点没|理解您|琢|琢磨|用得|用着顺|电话了|白 .|的系
    5:的系统|的顾|的顾虑|的预|看|看东|看东西|看成不|着顺|着顺手|短说周|空我
    5:算 , 这|算没|绍发|者下周|聊下|肯定不|至|至于|至于连|花出|花出去|苦头
    5:要点|要紧|解您|让人|话说得|该的 ,|说周四|说要|谁都|账 ,|起来|起来了|趣
    5:跟我说|车呢|车是|车的|过的|过的 .|过苦|过苦头|还在|这个我|这我|退|那位
    5:那咱们|都会|都花|都花出|里 ,|钱都花|锅|错 , 我|防着|难为|音|顺 ?|顺手
    5:顺手 ,|预算没|饭都
    4:'d ask|'d have hung|'d rather|'ll come|'ll come to|'ll never|'ll want|'re run|'re run off|'s a
    4:'s a big|'s always|'s blessing|'s blessing naturally|'s on me|'s one|'s tuesday|'ve got enough
    4:'ve just come|, 不想|, 人|, 今年|, 光听|, 您快|, 您防|, 我明|, 我长|, 搁我|, 日
    4:, 日子|, 明天|, 眼|, 能|, 自|, 自己|, 谁不|, 谁心|, 这事|, 这份|, 这很|0 may
    4:0 号下|^ absolutely|^ ah you|^ good to|^ i gather|^ i realise|^ no time|^ running|^ running a
    4:^ so it|^ well|^ you 'd|^ 一下|^ 一样|^ 上回|^ 两|^ 价|^ 光|^ 刚开|^ 同样|^ 听您|^ 唉
    4:^ 唉 ,|^ 家|^ 家里|^ 您倒|^ 您忙|^ 打扰|^ 报|^ 报价|^ 数|^ 数据|^ 跟您|a month
    4:a nightmare|a shop|a stranger rang|a warehouse|about the price|accept|after two|ah you|and it 's
    4:and that 's|are hard|are i|around|audit|be mad|being short|blessing|blessing naturally|business|busy
    4:but so|but so is|but that 's|but you|by now in|call after|can see why|cheapest|compare|could you
    4:could you do|course you 're|days|didn't ask|do ?|do things|does half|down ?|easier for|eight
    4:email the|end is|evening or saturday|every reason|every reason to|exams|fifteen minutes|five times
    4:for a look|friday evening|friday evening or|funeral|get it|get that|given what|given what happened
    4:go through|good to hear|got enough|guide|had|hands|have hung|have hung up|he|hear how|hear the little
    4:hear what|hear what you|how|how you|hundred|hung|hung up|hung up by|hurts|i 'd ask|i 'll be
    4:i 'll come|i can|i drop|i realise i|i respect|i should|i take it|i wouldn't want|if a|if a stranger
    4:if it were|ill|in the shop|in your place|in your shoes|inbox|is better|is better ?|is hectic|it
    4:it out of|it were|it were my|just|just come|just come off|kitchen|know the|know you didn't|landlord
    4:last|last thing on|last thing you|like|like this|mad|me when|mine|monday afternoon|monday afternoon ?
    4:monday or wednesday|month end is|morning for|morning next|morning next week|need your|next week be
    4:nightmare|nine or|no excuse|no reason|now i|now in|now in your|now isn't|of everyone|of it|of owners
    4:of that|off your|off your feet|okay so it|on|on a|on your mind|one thing|only|only right
    4:only sensible|or saturday|our engineer|out that|out that 's|over the|over the phone|paid|pair|pair of
    4:pay|phone|phone when|quick|rang me|realise i|reason to be|right it|right now|run off|run off your
    4:running a|saturday ?|sense|shoes|shoes i|shoes i 'd|silly|so could|so you 're|sold|someone who
    4:sometime next|sooner|sorry to have|sorry you|sorry you were|sounds like|spent|square|stranger rang
    4:stranger rang me|suit|suspicious|taking|that 's on|that and|the audit|the cheapest|the cost
    4:the morning for|the phone when|the real|they are i|thing on your|thing you|this isn't the|this time
    4:this week 's|thursday evening ?|times are|times are hard|to compare|to have|to look at|to put|to say
    4:training is|try|tuesday or|twice before|understand|understand you 're|up by|up by now|waiting for
    4:want a second|want to talk|week be|weekdays|were my|when|when could we|when do|when do things
    4:when it 's|when we|when would be|which is better|who has|with someone|with that|with us|would be a
    4:would next|would thursday|would tuesday at|would you|wouldn't want|year 's|yes it 's|you 'd want
    4:you 'll never|you 'll want|you 're a|you 're busy|you 're run|you didn't ask|you i|you need your
    4:you on friday|you the|you trust|your hands|your own business|your shoes|your shoes i|一千|一听
    4:一回 ,|一天还|一样 ,|一般|上午|上还是|上这|下午您|下午我|下楼|不出
    4:不出来|不太|不是不|不行 ?|业 ,|个名|个星|个星期|个顺|久|么多 ,|之|也会
    4:也难|了 , 您|了 , 那|了一天|了吧 .|了是吧|事儿 ,|二九|二九点|二点半|些 ,
    4:人用|他们合|们不对|们合|们合作|件的|价|价格|价钱|会儿|会您|传给|传给您
    4:但|体会|作八|作八年|供|便听|便我|信 ,|候|候打|候打给|做|儿 , 我|先看看
    4:光听|光听我|八年|六十|六早|六早上|再来|况|凑不|凑不上|几天|出|出去了
    4:出来您|出空|分钟|分钟 ?|分钟就|刚下|刚开|利薄|利薄 ,|到|到您店|剩|功|动 ,
    4:千块|午十点|午您|午或|半再|半再打|半年 ,|去坐|去坐坐|友圈|反应|发您邮
    4:口气|口气 ,|号下|号下午|号星|号星期|合作|合作八|合理 ,|同样的|后放|后放 .
    4:听出|听出来|听十|听您这|听我讲|吵醒了|呢是|呢是吧|周二上|周二九|周六早
    4:味|哪天方|哪有闲|唉|唉 ,|喘|喘口|喘口气|四点半|回来|在外头|在骗|在骗子
    4:场 ?|坐|外头|多老|多老板|大的|天就|天方|天方便|夫 .|头一|夹|好好|子中
    4:子多|子多 ,|字 , 这|学|守|守着|实 ,|审|审计|家里一|家里有|对 .|对的|对的 .
    4:就十|就十分|尽|尽量|尽量短|工不|工地|工夫 .|带您去|年大|年大家|年就|店的
    4:开会 ,|开着车|当面讲|往后放|很多|得好|得紧|心情|忙 , 可|忙 , 这|忙 .
    4:您一定|您倒|您先生|您半|您合适|您吵|您吵醒|您开会|您开着|您手里|您提
    4:您朋|您朋友|您现|您现在|您盘|您看哪|您看成|您签|您签字|您要先|您跟
    4:您跟我|您这会|您那边|您问|您防|您防着|情 ,|情况|意 , 您|意不|感情|成不
    4:我上|我也会|我了|我再来|我同|我太|我就不|我当面|我得|我能体|我说 .|我跑
    4:我长|我长话|手上|手里|手里的|把参|把参数|把您吵|把账算|抽得|抽得出|据
    4:据交|排满|排满了|搁我|搁我我|搁谁|放 .|放过|放过鸽|效果|教|数据|数据交
    4:新东|新东西|方便听|方便我|方案发|时候打|时间 .|明白您|昨晚|是今|是做
    4:是您|是没用|是钱|晚上您|晚上还|有人|有病人|有闲|朋友圈|术|束|来 ?|来也
    4:板一|校|格|案发|检|模|歇着|歇着 .|歉|没睡|没错|没错 ,|点 , 十|点半再|然
    4:熬 ,|犹|现在骗|理 , 下|理解 .|生气|电话来|疑虑|病 .|病人 ,|病呢|白您|的一
    4:的今|的哪|的哪有|的意思|的时|的是您|目 ,|看哪|看哪个|看您朋|看成|看效
    4:看效果|看重|真够|眼|着车|着车呢|知道|短|短说|种亏|空|空 .|站|答应 .|管
    4:紧 , 您|结束|给您 ,|老供|老供应|老板一|考虑 .|考虑一|能体|能体会|能喘
    4:能喘口|舒|舒服|般|薄|薄 ,|虎|虎 .|虑 .|虑一|虑我|行 , 不|行 , 您|行不行
    4:要先看|规模|解 .|解您要|认|认识|讲|识|话 , 不|话 , 那|话来|话来得|话短
    4:话短说|语|说了 .|说得|说这|谁不|谁不是|谁心|谁心里|谢您|谢谢您|豫|账算
    4:赞|赞成|赞成 .|车呢 ,|转|过鸽|过鸽子|还不|这个名|这个情|这么做|这么多
    4:这么大|这份|这会|这会儿|这周|这周哪|这很|这种|连个|道理 ,|那儿|那咱|都不
    4:醒了|醒了 ,|里发|里有病|量短|钟 ?|钟就|长话|长话短|间 .|间的|隆|难办
    4:难办 .|难熬|难熬 ,|面讲|顾虑我|额|风|骗子多|高 .|鸽子 ,|麻烦
    3:'d feel|'ll email|'ll post you|'m not hanging|'m sure|'re coming|'re concerned|'re flat|'re flat out
    3:'re not wrong|'re on|'re tired|'s a real|'s just an|'s no reason|'s no rush|'s not the
    3:'s the sticking|'s understandable|'ve already|'ve heard|'ve heard promises|, 不勉|, 价|, 册
    3:, 册子|, 只|, 合|, 多|, 好吗|, 家|, 当|, 您现|, 没关|, 看看|, 耽|, 耽误|, 辛
    3:, 辛苦|, 过|, 链|, 链接|0 nd at|0 rd|0 rd at|^ any|^ can't|^ if the|^ nobody enjoys
    3:^ nobody likes|^ so money|^ twelve|^ yes the|^ you know|^ 不是|^ 十年|^ 可不|^ 合|^ 同
    3:^ 您嫌|^ 您店|^ 您手|^ 您提|^ 搬家|^ 是 ,|^ 理|^ 理解|^ 被|^ 门|^ 门口|^ 预
    3:^ 预算|a big decision|a client|a customer|a fair challenge|a job|a nuisance|a price|a shame|a trial
    3:a warranty|admit|already|an excuse|and i 'm|and we 'll|and you 'd|and you 've|and you can|as good
    3:as good as|as it|as the firm|at home this|at this time|at three|at three ?|at two next|be a better
    3:be in your|be kinder|be kinder ?|behind it|behind the|being sold|being sold to|best ?|better ?
    3:big decision|big decision and|breaks|by hand|by now|by on|call|call from|calls a|can't have|challenge
    3:client|concerned|current provider|day so|dear|decision|decision and|don't have|enjoys|enjoys being
    3:everywhere i|fair challenge|fair to|fifteen|firm behind|firm behind it|first i|five on
    3:five on thursday|flat out|for later|friday which is|gather the|good as|good as the|hanging|hanging up
    3:hanging up until|has|have i got|have no|have time to|heard promises|heard promises like|hearing
    3:hectic|hectic for|his|home this|i 'd feel|i 'd have|i 'd want|i 'll email|i 'm sure|i come|i didn't
    3:i gather the|imagine what|in on|interested|is so|it 'd|it all|it breaks|it in|it in a|it in writing
    3:it over|it properly|job and|just an|just an excuse|just moved|kinder ?|let me|life|like this before
    3:likes being|likes being sold|list|little|machine still|may well|met|monday ?|monday or tuesday
    3:money 's the|money to|natural to|nd at|nights|nine on monday|no|no time today|no wonder you
    3:nobody enjoys|nobody enjoys being|nobody likes|not be|not hanging|not hanging up|not to|not wrong
    3:nothing|now i 'll|nuisance|of work|old machine|old machine still|on me|on monday ?|on the day
    3:one thing and|only as|only as good|only imagine what|or sunday ?|or thursday the|or tuesday at|over ?
    3:over you|pages|payroll|place so|point i|post you|post you the|promises like|promises like this|proof
    3:properly|provider|putting|quite right i|rd|rd at|realise you|references|rough|say the|school run
    3:see it in|side|so how|so money|so money 's|sold to|sounds exhausting|staff|still|stocktaking|sunday
    3:sunday ?|take your|talked|ten or wednesday|than the|that 's just|that 's understandable|that a
    3:that can't|that makes|that makes sense|that sounds exhausting|that you|the|the 0 rd|the day
    3:the day so|the decision|the firm|the firm behind|the guide|the job and|the old machine|the phone
    3:the reviews|the school run|thing and|this isn't|those|three ?|three next|three of|three on friday
    3:thursday ?|thursday at half|time today|times|to change|to talk to|to you ?|told|tomorrow|too
    3:tuesday at three|tuesday or wednesday|twenty minutes|two next|two next week|two or|two or thursday
    3:understandable|up|up until we|used|waiting|wary|we 'll|wednesday at eleven|week i 'm|were promised
    3:when could|when it|when would|where you|which is|while you|while you 're|whole week|with what you
    3:with your current|without a|won't take|wonder you|would friday afternoon|yes the|yes the reviews
    3:you 'd like|you 're coming|you 're concerned|you 're flat|you 're on|you 're tired|you 've had
    3:you and they|you but that|you have no|you haven't|you is|you know your|you let me|you more|you not
    3:you on the|you were promised|your|your current provider|your life|your place so|一|一 .|一个下
    3:一回听|一天听|一定|一阵|三点还|上午九|上午或|上回|上还|下 , 您|下一|下周
    3:下来|不 ?|不住|不便|不便宜|不信|不去|不太好|不好意|不愿|不愿意|不放
    3:不放心|不敢再|不是|不是小|不爱|不爱听|不痛|不痛快|不看|不签字|不跟您
    3:东西 .|个下|个下午|个会|个推|个推销|个气|中考|中考 ,|久 ,|么久|么久 ,|么多
    3:么对我|么晚|么晚还|么省|之前您|九点还|也不敢|也跟|买|买回|了 , 0|了 , 没
    3:了 , 真|了半年|了月|了月底|事 ,|事 , 多|事一|事已|事已经|二上|二上午|二或
    3:亏 .|五下|五下午|人商|人商量|人喜|人喜欢|们俩|们牌|们牌子|价格 ,|休息|伙
    3:伙人|位 .|住了|住了 ,|体检|你们俩|便宜 ,|便宜 .|便看|保险|信 , 开|信了|俩
    3:修路|候能|儿搁|光|免|全|全赞|八年了|公室|关|关系|关系 ,|关系 .|册子|再信
    3:再过|再过来|凉|凉了|凑|几年|出来|出来 .|分 .|分钟 ,|到东|到东西|到前
    3:到前台|前台 .|前都|办公|办公室|加|动 .|医|午九|午九点|压着|压着 ,|参数表
    3:发短|发短信|发给|发给您|受 .|受累|可|号周一|合伙|合伙人|同事一|同样
    3:听清楚|呢 ?|周一上|周二或|周五下|周哪|周哪天|商 ,|回听|团建|团建 ,|在保
    3:坏|坐 ?|坐坐 ?|声 .|外|多|多 , 您|多了 .|天可就|天听|太多|太好|太好 ,|夫|头 ,
    3:头一回|好吧 .|好意|好意思|子 , 心|子 , 您|子中考|子睡|子睡了|学费|孩子 .
    3:孩子中|孩子睡|完全赞|宜 ,|宜 .|实 .|实做|实做得|家|家都|容易 ,|寄到|对吧
    3:对吧 ?|对我|小数|小数目|就是没|层|层皮|层皮 .|屏|屏幕|工夫|带|带您|常 , 我
    3:幕|年了 ,|年您|应商 ,|店里有|建 ,|开 , 那|影|影响|得上|得先|得到|得没错
    3:得还|心疼|心里|心里肯|心里都|忙的|怎么省|怕买|怕买回|急 ,|急了|急了 ,
    3:总不|您 , 行|您先看|您宽|您手上|您打|您是在|您正忙|您的意|您的顾|您老这
    3:您邮|您邮箱|情不|意 ,|意思|意留|意留电|愿|愿意留|慎|成 .|我们牌|我会|我再
    3:我再过|我发短|我寄|我寄到|我想|我把方|我没讲|我记住|打得|把账|接|接了
    3:接受|接我发|接我电|摆|摊|撂|支|敢再|敢再信|数目|数目 .|数表|断|方|无
    3:时候能|时机|明天可|易 ,|是周四|是小|是小数|是应|是应该|是怕买|是现
    3:晚还在|月还|有您|有您的|有气|有病|有老|期 ,|来的|样 , 我|样 .|格 ,|楚 ,
    3:楚了|毛|毛病|气 ,|没关|没关系|没兴|没兴趣|没毛|没毛病|没看|没空 ,|没装
    3:没讲|没讲明|没这|没这个|涂|清楚 ,|清楚了|点 , 看|点呢 ?|点您|点我到|爱听
    3:版的|版的介|牌子|现|现场|班 , 您|理|理 .|生意|留电|留电话|的 , 能|的 .
    3:的事 .|的事已|的介|的介绍|的家|的意|的这个|皮 .|盘点|盘货|目|看 ,|看到东
    3:看哪天|看怎|看怎么|看重价|真累|着 .|着您|睡了|确实做|空 , 周|等您|签字|算
    3:算 , 我|算就|箱|箱 .|糊|糊涂|系|系 ,|系统|累 ,|细说|给您合|统|续|老这
    3:老这么|考|考 ,|考虑|者下午|聊 , 您|苦|苦了|苦了 .|行不|被推|被推销|装修
    3:装好|西 .|要先|要我|解 , 下|计|记住|记住了|讲明|讲明白|话 , 您|话 , 我|话了
    3:话了 .|说一|说实|说实话|说得没|说贵|课|谨|谨慎|账单|购|踏|踏实|踏实 .
    3:辛苦了|过了月|过来 ?|还行|这个 ,|这个点|这么对|这么晚|这事儿|这我懂|进去
    3:迟早|通个|通个气|遇|遍|那儿 ,|邮箱 .|都凉|都凉了|都在|都在 ?|都懂|都排
    3:都这|都这么|采|采购|里的|里的事|里肯|里肯定|重价|重价格|钱 ,|错 ,|问您|闲
    3:间接|陌|陌生|难怪您|非|高|麻
    2:'ll email the|'ll send you|'re in|'re loyal|'re loyal to|'re quite|'re right to|'re short of|'s a bad
    2:'s done ?|'s just|'s only right|'s only sensible|'s sensible|'ve been let|'ve had|'ve never heard
    2:'ve thought|, 0|, 不好|, 今|, 体|, 先|, 光看|, 可谁|, 多一|, 安|, 对|, 小心|, 总
    2:, 您今|, 您手|, 您方|, 您看|, 成|, 成吗|, 我就|, 我把|, 我没|, 我认|, 手|, 手头
    2:, 月|, 烦是|, 能成|, 资|, 资料|, 赶|, 过了|, 这是|, 钱|, 难为|, 预|, 预算|0 nd
    2:0 号上|0 号周|^ fair dos|^ i hear|^ i respect|^ if i|^ in your|^ most|^ no you|^ nobody 's|^ okay
    2:^ sorry to|^ the budget|^ thirty|^ this week|^ you told|^ you want|^ your hesitation|^ your partner
    2:^ your team|^ 一年|^ 不感|^ 做|^ 合作|^ 听出|^ 大|^ 师|^ 师傅|^ 年|^ 年底|^ 您刚
    2:^ 您已|^ 您是|^ 您有|^ 您正|^ 您用|^ 您考|^ 您那|^ 想先|^ 我听|^ 没听|^ 盘
    2:^ 盘点|^ 看您|^ 老人|^ 要|^ 这一|^ 这礼|^ 那回|^ 隔|a bad|a bad week|a better
    2:a better time|a house|a real|a salesman|about it|about thursday at|about your|and i respect
    2:and rightly|and rightly so|and send|and send it|and the phones|and there 's|and you just|any better
    2:any better ?|anything|appreciate it|ask for|ask me|ask me to|at a|at eleven or|at half four|at once
    2:at two which|back ?|bad week|be any|be any better|be on|be with|be with you|been let|been let down
    2:begin|begin with|better time|big|burned|busy is|but i|by five|by wednesday|can hear|can i show
    2:can look|can't find|can't find ten|can't promise|can't talk|caution makes|caution makes sense|changes
    2:class|commit|commit before|could you both|course you want|covered|current|current people|day could
    2:day could you|do anything|do friday at|do it|do nine|does the|doesn't it ?|don't know|done ?|dos
    2:dos you|drive safely|drop by|easier|eleven|eleven or|eleven or monday|enough on|explaining
    2:explaining it|fair dos|fair dos you|fall|fall behind|family|fast|father|figures ?|find ten
    2:find ten minutes|find the time|flat|fleet|for every|for it|for that|for you so|free tuesday|friday at
    2:friday which|fuel|full of|get it what|get why you|good reason to|good time to|good to|had your
    2:half twelve tomorrow|handing|hesitation|hesitation is|honest|hour|how 's|i 'd think|i can hear
    2:i get it|i show|i show you|in person|in person ?|in writing|in your|in your inbox|info|installed
    2:isn't cheap|isn't good|isn't the time|it isn't cheap|it over with|it to the|it what|it what day
    2:later this|later this week|let down|like mine|like to see|look when|looks|lose|loyal|loyal to|machine
    2:me off too|me up|mean|meetings what|meetings what time|monday|monday at eleven|monday at ten
    2:more thing|morning ?|mornings|moving offices|nd|never do|never heard|never heard of|next year
    2:nine on saturday|no money|no more|no you|no you 're|notice|now|o'clock|of you ?|off a|off our
    2:off our list|off too|offices|on friday at|on monday morning|on the street|one ?|one i|one more thing
    2:ones|or four on|or half twelve|or monday at|or wednesday ?|our list|outside|outside your|over with
    2:over with your|over your|person ?|phone i|phones|point and|point and i|position|pressure|price
    2:price and|questions|rather than|remember me|results|right shall|right shall i|rightly|rightly so
    2:ringing no|ringing no wonder|safely|salesman|same|same thing|say hello|see why|send you the|sense you
    2:settle|shall we|shall we meet|shame|she|shops|short of|sick|six months|so let me|so would friday
    2:sorry about that|speak|speak to|stick|sticking point and|summary|take to|talk to me|talk to your
    2:ten years|term|text|text you|text you the|that 's no|that 's sensible|that experience|that out
    2:that you 're|the 0 nd|the figures|the figures ?|the fleet|the fuel|the info|the line|the market
    2:the next|the numbers|the phone i|the phones|the problem|the right|the same|the same thing|the shop
    2:the small|these|things are|this a|this is the|this month|thought|thursday at three|thursday the 0
    2:tied|tied in|till 0|time i|to|to agree|to be|to begin|to begin with|to bring|to decide|to hear|to one
    2:to ring|to run|to say hello|to think about|to you on|to your wife|tomorrow afternoon|tomorrow or
    2:tomorrow or half|tough|trial|trial class|tuesday afternoon be|twelve tomorrow|twelve tomorrow or
    2:two on thursday|two which|understand you|until the|until we|until we 've|up on the|up to you|visit
    2:wait|walk|walk you|wanted|wants a|wants a salesman|warehouse|we say|wednesday at two
    2:wednesday or friday|wednesday the 0|what day|what day could|what do|what time|where|why you 'd
    2:will be with|with half|with the|with them|with you by|without this|won't|wonder you 're|work ?
    2:worries you|would monday or|would next wednesday|would put me|would tomorrow|writing|you 're loyal
    2:you 're quite|you 've thought|you ?|you can look|you can't find|you can't talk|you moving|you one
    2:you talk|you the details|you the link|you through|you wanted|you when|your current
    2:your current people|your hesitation|your hesitation is|your team is|your worry|your worry is|一十
    2:一十点|一天就|一时|一条|一点我|一点给|一趟 ?|三三|三三点|三两|三两点
    2:三我|三点 ?|三点我|上呢|上呢 ,|不上|不了 ,|不做|不勉|不勉强|不好做|不急 ,
    2:不怪|不怪您|不想要|不感|不感兴|不敢|不是说|不考|不考虑|不说|不跟|不过分
    2:不靠|不靠谱|业|丢|两位|两位一|两周|两点还|个 .|个十|个我不|个消|个消息
    2:个点|个答|个答复|个问|个问题|为实|为您了|主 ,|么事 ?|么回|么回事|么大一
    2:么讲|之前被|九点|也没关|买回来|乱 .|了 , 不|了 , 明|了五|了什|了什么
    2:了半天|事 ?|二 ?|二位|二位都|二十一|亏 ,|五万|五个|五我再|五晚|五晚上
    2:交道|亲自|人 .|人家身|人手|人放|人放过|人管|介|以前|以理|以理解|任 ,|会 ,
    2:但您老|位一|位一起|位都在|何|供应|供应商|便些 ?|信 , 您|信给|信给您|候 ,
    2:候 , 我|候合|候合适|做 ,|做完|傅|儿了 ,|先生|先问|先问问|先顾|光看|册子我
    2:再|再打来|况 , 我|刚交|到半|到半夜|到您|到您有|到过|前|前被|加班 ,|务|勉
    2:勉强|勉强 .|勒|十二点|十来|十来个|午 , 您|午我|午我带|午或周|午或者|午能
    2:午还|午还是|半 ?|半夜|半夜 ,|半天还|半年|半还|半还是|占您十|去一|去一趟
    2:去了 ,|参数|发邮|发邮件|可以理|可谁|台机|台机器|号上|号上午|合适 ?|后悔
    2:后悔了|后都|后都后|听推|听推销|听见|听过|听过我|周 ,|周一十|周三三
    2:周三两|周三我|周二 ?|周二十|周五我|周五晚|周确|周确实|哪天 ?|哪天行
    2:嗯 , 您|嘛 ,|回来 ,|团|在 ?|在理|在这儿|在这套|坐下|坐下来|多 ,|多 .|夜 ,
    2:夜 , 您|大一|天|天 , 我|天行|天行 ?|头一个|好 , 您|好些|好做|好发|好吧 ?
    2:好多|妈|始|子小|子我|子是|子看|学校|定不了|实话|客户也|家后|家身|家身体
    2:家里商|对我们|小 ,|小心|师傅|带过|常 , 下|平|年了|年后|年都|应商|底前
    2:底您|店里|建|开始|开着|开车|强|强 .|归|当|当面给|往后|很合|得不|得对 .
    2:得有|得没|心的|必要|忙完了|忙的时|快了|快了 ,|怀|怀疑|怀疑我|怎么回
    2:急 , 明|怪您 .|总|总得|悔了|您 , 您|您一天|您不想|您为|您之|您之前|您也是
    2:您也没|您二|您二位|您今|您今天|您以|您十|您十五|您去看|您吃过|您对|您就
    2:您就是|您已|您已经|您开车|您得|您想先|您提得|您时|您时间|您用|您的
    2:您的难|您看重|您真是|您考|您考虑|您说我|您说现|您谨|您谨慎|情在|情在那
    2:情理|想先|意做|感兴|感兴趣|慢|懂 , 周|成什|成什么|我亲|我亲自|我再打
    2:我听出|我我|我我也|我把|我接|我认|我认同|我这电|或周三|户也|手了|手了 ,
    2:手头|打交|打交道|打扰您|托|扰您|把方|把方案|抽|担心的|拜您|拿出|挂 ,
    2:挂电|挂电话|换 ,|换过|换过 ,|接受 .|接电|接电话|推 ,|推销 ,|提得|提得对
    2:摆在|效|散|料我先|时候 ,|时候合|时间我|春天|春天就|是 0 号|是不想|是在
    2:是大事|是推|是自然|是说|显|晚被|最后都|最难|月 0 号|月供|月底前|有什
    2:有什么|有空 ,|有空呢|服务|期不|束 .|条|来|来了|来好|来得不|板没|楚再|正是
    2:气 , 我|没听过|没必|没必要|油|消息|清楚再|满意 ,|点再|点半 ?|点半还|点发
    2:点发您|点呢|点我亲|点或|点或者|烦了|烦是|爱人商|爷|版|牌|犹豫|狗|生人
    2:用不着|用了|用了 ,|用的 .|用顺|用顺手|留意|疑我|疑我理|白 , 您|白了 .
    2:的 , 下|的公|的公司|的难|的难处|盯|看 , 成|看病|眼见|眼见为|着 ,|着 , 您
    2:着就|着急 ,|短信给|码 ,|硬|确实 ,|礼拜您|空 ,|空呢|第一|等一个|筋|答复
    2:算的|管 .|系 .|终|经|结束 .|给你|给你们|给您 .|置|老人家|老客|老客户
    2:老板没|耐心|聊 ,|能成|能成什|能接受|能理|能理解|脑筋|腰|腰带|自然|菜|落
    2:虑很|虑很正|虑我懂|被人放|裤|裤腰|裤腰带|要您|见为|见为实|观望|觉|认 .
    2:认同|讲 .|讲得|话 , 烦|话里说|说得不|说我们|说清|说清楚|说现|说现在
    2:说这个|谱|货上|质|费用|趟 ?|跟家|跟家里|跟爱|跟爱人|辛|辛苦|边审|过分
    2:过分 .|过去一|过我同|还是 0|这个问|这么讲|这周确|这家用|这是|这是应
    2:这样的|连|适 , 那|适 ?|道您手|道您有|道理|避|那 0|那几|那回|那我|那我周
    2:那我把|那样|那边审|都后|都后悔|都满|都跟|醒|里不|里商|里商量|里是|里说
    2:重的|钟 , 您|销 ,|问 .|间我|险|隔|难为您|难处|靠谱|面算|面给|面给您|顺手了
    2:顾虑很|预算 ,|飞|饭|骗子|鸽|鸽子
    1:'d be cross|'d be the|'d rather read|'d want to|'ll ping|'ll ping the|'ll post|'ll put it|'ll send
    1:'ll text|'ll text you|'m not|'m not going|'m not taking|'re at|'re in a|'re in the|'re quite right
    1:'re sceptical|'s tight|'ve a|'ve been|'ve been messed|'ve caught|'ve caught you|'ve every
    1:'ve every right|'ve got your|'ve had three|, 不是|, 不过|, 两位|, 他|, 但忙|, 保|, 保修
    1:, 周一|, 够|, 好|, 家里|, 小|, 应该|, 当面|, 您什|, 您哪|, 您对|, 您开|, 您得
    1:, 您总|, 您是|, 您有|, 您犹|, 您肯|, 我先|, 我太|, 我打|, 打扰|, 抢|, 换谁
    1:, 搁谁|, 每一|, 用着|, 省|, 确|, 确实|, 能省|, 走|, 走不|, 这么|, 这会|, 那挺
    1:, 那是|^ everybody|^ fair play|^ fair point|^ honestly|^ i do|^ i don't|^ i see|^ in|^ it sounds
    1:^ looking|^ nobody wants|^ plenty|^ plenty of|^ quite|^ quite right|^ sorry you|^ you aren't
    1:^ you did|^ you haven't|^ 上一|^ 上次|^ 先|^ 前|^ 听得|^ 员|^ 员工|^ 哎 ,|^ 天天|^ 带
    1:^ 开|^ 怕|^ 您上|^ 您做|^ 您家|^ 您心|^ 您怕|^ 您担|^ 您老|^ 想|^ 房|^ 把|^ 抱
    1:^ 抱歉|^ 换供|^ 明白|^ 是|^ 生|^ 生意|^ 用|^ 看得|^ 背|^ 背景|^ 要是|^ 贵|^ 这个
    1:^ 这种|a big mistake|a big step|a fool would|a good moment|a good thing|a kitchen|a lot to
    1:a meeting|a minute|a proposal|a system|about thursday|after what|after you|afternoon|afternoon be|ago
    1:along ?|always|and clear|and it shows|and not|and one|and there|and two|and we|and you don't|aren't
    1:at eleven ?|at four|at four or|be calmer|be calmer ?|be careful|be cautious|be easier|be easier for
    1:be the same|be wary|been messed|been messed about|before i|before the|between|big mistake|big step
    1:black|blame you for|bring your|builders|but that|calls like|calls like this|calmer ?|came|came to
    1:can hear that|can keep|can keep it|can tell i|cautious|changing|come thursday|coming|comment|could
    1:could we sit|could you come|could you see|customer|data sheet|dave|day on|decide over|decide over the
    1:decides|difference|discount|do friday|doesn't|doesn't it|don't have to|don't know us|down|down before
    1:drill|dust|eleven ?|else has|evening ?|every right|every right to|everybody|fair play|fair play you
    1:fair point|fifty|figures|find the|find you|finished|first i 'll|fool would|for asking|for everybody
    1:for the same|four on|four or|four or friday|friday afternoon ?|friday at two|from us|get some
    1:go through it|good moment|good thing|got your|grow|grow up|had three|half four|half nine on
    1:happy with dave|hard|harvest|has a|have been|hear it|him|honestly|how about thursday|hurting
    1:i 'll get|i 'll ping|i 'll post|i 'll send|i 'll text|i 'm not|i 've caught|i accept that|i come by
    1:i got that|i hear|i hear that|i like|i understand completely|i understand so|i understand you
    1:if you can't|in a meeting|in the thick|interested in|is a big|is fair|is the|is your|isn't ?
    1:isn't great|isn't it ?|it 's done|it and you|it at|it is|it may|it off|it properly ?|it shows
    1:it sounds|it sounds like|jobs|kinder|know us|know us yet|less|let|let down before|let me email
    1:like the|like you 've|link|live|live with|lot to|lot to take|making a big|may|me email|me on friday
    1:me out|me tuesday|messed about|mid|minutes for|monday at|monday morning ?|money 's tight|month would
    1:month would you|morning|morning or tuesday|much can|much can i|next|next month|nine on|no but
    1:no but i|nobody wants|not taking|of our customers|off shift|okay ?|old one|on friday afternoon
    1:on the spot|on time|on your desk|once and|one sentence|one who|only a fool|only hurting|or half
    1:or monday|or thursday at|or thursday evening|or wednesday next|otherwise|our brochure|our customers
    1:out this|over and|packed|papers|partner 's|pictures|ping the|play|play you|practice|pretty
    1:price is the|properly ?|question and|quid|quote|rather read|rather read it|runs to|saturday at ten
    1:saturday or|saturday or sunday|saturdays|saturdays are|scared|school|see a|see our|send|send a
    1:sentence|setup|shall i come|sheet|shop 's|should be|show you how|show you on|shows|sit down ?|sit in
    1:site ?|so friday|so let|so would|software|something you|something you don't|sounds like the
    1:sounds like you|spot|step|stock|supplier is|take|talk ?|tell you much|ten minutes for|than you think
    1:that long|that the|the answer|the business|the data|the data sheet|the link|the old one|the one who
    1:the only|the other|the proposal|the school|the shop 's|the spot|the thick|the thick of
    1:the timing isn't|their own|thick|thick of|thick of it|this before|this i|this i 'm|through it
    1:through it properly|time with|time you|times a|timing isn't|timing isn't great|to decide over
    1:to hear it|to june|to live|to look|to read|to want|today let|too busy|training|tuesday at eleven
    1:tuesday at nine|tuesday at two|tuesday morning ?|tuesday or thursday|twice for|twice so|two on
    1:understand completely|understand so|up on|up the phone|up to|upheaval|us yet|visit ?|want proof
    1:want to see|way to|we meet|we sit|we sit down|wear|wednesday ?|wednesday afternoon ?
    1:wednesday morning|wednesday or|week 's|were burned|what you have|while|why you|with dave|with my
    1:with our|with the last|worries|would wednesday|would you ?|year you|years|yes|yes it is|yes you
    1:yes you 're|you 'll|you 're at|you 're sceptical|you 've a|you 've every|you aren't|you believe
    1:you come|you give|you give me|you had a|you hear|you how|you keep|you let|you look|you much
    1:you much can|you said no|you thursday|you thursday at|you tried|you want it|you were burned
    1:your accountant|your desk|your mind|your partner 's|your place|your time|yourself by|一上|一上午
    1:一些|一分是|一次|一眼 .|一起|七八|七八个|三 , 两|三再|三十点|三天|三点
    1:三点 ,|上一|上九|上九点|上午 ?|上午有|上午还|上有|上次那|上看|下午或
    1:下午还|下去|不上 ,|不否|不否认|不周|不好|不想得|不是时|不沾|不沾地|不消
    1:不能|不舒|不舒服|不该|不高|不高兴|东西 ,|两回|两家|个人带|个面 ?|个顾
    1:个顾虑|么想|么打|么时|么时候|么犹|么说 ,|之前跟|之常|之常情|也不想
    1:也得看|也该|了 , 什|了 , 再|了 , 这|了就|了是|事一直|二十|亏的|五您要|五我
    1:五来|产 ,|产 , 这|享|人 , 您|人之|人之常|人哪|人带|人最|人看着|什么时|今
    1:介绍|以后我|们不|们家|们家很|们工|们工程|们店|们有|价 , 您|价有|会是
    1:但忙|但忙不|位都|作|你们|便 .|便不|便不 ?|便些|便宜|便的时|保重|保重 .
    1:信 .|信不|信不过|倒是|候我|做 , 能|停|像是|先发|全要|八个|再拖|再说|冒|冤
    1:冤枉|冤枉钱|决定|几天 ,|几家|出差 ,|出您|出来了|刀|刀刃|刀刃上|刃|刃上
    1:分是|分是一|刚生|刚生完|别人|别家|到明|前头|前您|前跟|前途|务员 ,|动
    1:十五|十分|十分钟|十年了|十年没|十点我|十点或|十点还|千|午十一|午我去|半
    1:占|占用|原来您|去了|去的|参|友|发您微|发您手|口|口碑|可就没|可您都|可我
    1:台 .|吃不|吃不消|合同没|合适吗|同 ,|同没|同没到|名额就|后我|否认|否认 .
    1:听了|听得|听得出|听我说|听明|听明白|听着像|听这些|呀|呀 ,|告 .|员 ,
    1:呢 , 我|周三再|周三十|周五|周五您|周五来|周四下|周四四|哎 ,|售后|商
    1:商量是|四下|四下午|四十点|四四|四四点|四或者|四点 ?|回 ,|在不|在刀
    1:在刀刃|在前头|在小|在开|在理 ,|在理 .|在电|在电话|在的|在说|在说话|地 .
    1:坏 ,|坏处|坏处 .|坐坐|处 .|处我|多 , 下|大一笔|大家都|天 ,|天十|天能见
    1:头 , 您|好做 ,|子一|子发|子的人|安全要|完 ,|完孩|完孩子|宜|实情|实情 ,
    1:实物|实要|客|客户 ,|客户的|室|家很|家很正|家用|家老|家里头|寄|对不|对质
    1:对质量|就 0|就 0 月|就不|就发|就发您|就周|就周五|就跟|工地 ,|差 ,|已|已经
    1:带两|带孩|带孩子|带实|带实物|常情|常情 .|年底|广|广告|广告 .|底 ,|张桌
    1:张桌子|当面把|当面说|很 ,|很自|很自然|很高|得 .|得出|得出您|得在|得很
    1:得很 ,|得罪|得罪老|忍|忙 , 您|忙不是|忙完|忙得|忙我理|快点 ?|怎么说|怕数
    1:怕数据|怕耽|怕耽误|思肯|思肯定|急 .|您 , 好|您 .|您不放|您两|您信|您信不
    1:您做|您听|您嫌|您家里|您对我|您对质|您就不|您忙我|您怕|您怕耽|您总
    1:您总得|您担心|您方|您方便|您有顾|您犹|您犹豫|您生意|您的谨|您看合
    1:您要考|您这就|您都考|想得罪|意外|意外 .|意难|意难做|慎我|慎是|慎点|慢慢
    1:懂 , 可|懂 , 那|成两|我不否|我们家|我们工|我们店|我们有|我先发|我听明
    1:我带实|我打|我把介|我把账|我有数|我算|户 ,|户的|房东|房就|打算|承|把介
    1:把介绍|护|抱歉 ,|拍|拍板|拍板 ,|拖了|挺|挺好 ,|换供|换供应|换谁|换谁都
    1:搁谁都|数 .|料我|断的|方便 .|方便不|方便些|早上九|时候我|昨|是 0|是一分
    1:是人之|是后天|是实|是实情|是您自|是房|是房东|是时|是时候|是有道|是看
    1:是看不|晚上|景|月底 ,|月底您|有数|有数 .|有疑|有疑问|有这|有道|有道理
    1:有顾|有顾虑|朋|朋友|望|机|条信|条信息|来 , 可|来 , 成|来个|来您对|来我
    1:来我们|来是|来签|松快|枉|枉钱|架|档|次那|歉 ,|歉 .|此|死|毁|每|每一|每一分
    1:没人管|没到期|没坏|没坏处|没心|沾|沾地|涨价|涨价 ,|点 , 哪|点 , 就|点头 ,
    1:点怎|点怎么|点是对|点给|然 ,|然 .|牌子 ,|物|犹豫是|现在|现在不|现在说
    1:生产 ,|生完|生完孩|生意难|用|疑问|的 , 哪|的前|的前途|的没|的谨|的谨慎
    1:的钱都|目 .|省一|省一分|看合|看合适|看您 ,|看看 ,|看行吗|眼 .|着像|着像是
    1:知|确实要|碑|碰个面|种话|空 , 我|突|突然|签 ?|算一遍|算怎|算怎么|绍
    1:绍发您|给您算|缺|网上|罪老|老人|老板|耽|耽误|耽误生|聊|股|股东|背|背景
    1:能接|能省一|能见|能见 ?|能说|脑|脚不沾|自然 ,|舒服 ,|节|花在|花在刀
    1:虑 , 可|虑我记|被打|西 ,|要紧 ,|要考|要考虑|要花|要花在|观|规|解 , 可|认 ,
    1:让工|记得我|评价|话不|话我这|该的 .|误|误生|误生产|说在|说在前|说得对
    1:说话不|谁不忙|谁都不|谨慎我|谨慎是|谨慎点|豫是|负责 .|责 .|账 ?|贵是
    1:贵是贵|费|资料我|跑|跟|跟合|跟合伙|身体|躲着|躲着我|转不|边|过我们
    1:这个顾|这么想|这么犹|这些 .|这套|这就是|这礼|这礼拜|这种话|这通|这通电
    1:进|适吗|适吗 ?|途|通气|通气 ,|通电|通电话|道理的|那不|那周二|那就 0
    1:那就周|那挺|那挺好|那资|那资料|邮箱|都不要|都考|都考虑|里有|量是|量是应
    1:钟都没|钱到|钱的|钱要|钱要花|链接我|问我|间当面|陌生人|险 ,|随便|难 .
    1:难做|难做 ,|难处我|需要 .|面把|面把账|面说|额就|马
    -1:'d be back|'d listened|'d listened the|'d love to|'d think|'ll be brief|'ll be there|'ll check
    -1:'ll drop|'ll find|'ll get back|'ll get some|'ll get the|'ll have our|'ll have to|'ll leave you
    -1:'ll pop|'ll pop our|'ll put a|'ll put the|'ll regret|'ll regret this|'ll shoot|'ll shoot you|'ll try
    -1:'ll whatsapp|'ll whatsapp you|'m coming|'m free|'m giving|'m giving you|'m not putting|'m ringing
    -1:'m working|'m working this|'re down|'re down for|'re driving|'re good|'re letting|'re letting your
    -1:'re making|'re making a|'re the reason|'s a better|'s best|'s best ?|'s better|'s clear|'s done
    -1:'s find|'s find a|'s good friday|'s it|'s it going|'s meet|'s no charge|'s no use|'s not for
    -1:'s not what|'s nothing|'s off|'s off the|'s only three|'s rubbish|'s say|'s start|'s start with
    -1:'s that ?|'s this|'s today|'s today or|'s what losers|'ve already put|'ve been with|'ve booked
    -1:'ve booked the|'ve done|'ve got three|'ve had to|'ve heard this|'ve left a|'ve promised|'ve told
    -1:'ve two|'ve two slots|, 三点|, 下礼|, 不打|, 不用|, 中|, 中午|, 二十|, 今晚|, 价格
    -1:, 优|, 优惠|, 俺|, 免|, 免费|, 出|, 出了|, 分|, 刚|, 别拿|, 别浪|, 到时|, 剩
    -1:, 剩下|, 可以|, 合同|, 名|, 名额|, 后|, 后面|, 听我|, 周三|, 周五|, 咱|, 哪个
    -1:, 地|, 好不|, 好好|, 就这|, 展|, 展厅|, 市|, 年|, 开|, 得|, 怪|, 您倒|, 您在
    -1:, 您家|, 您带|, 您怎|, 您抽|, 您拿|, 您早|, 您来|, 您点|, 您能|, 您要|, 您跟
    -1:, 您随|, 我不|, 我今|, 我跟|, 挑|, 接|, 放|, 时间|, 星|, 星期|, 是您|, 最|, 最后
    -1:, 案|, 案例|, 楼|, 楼下|, 没别|, 现|, 现在|, 等|, 考|, 考虑|, 视|, 视频|, 贵
    -1:, 过期|, 还想|, 还有|, 连|, 连个|, 那先|, 那天|, 里|, 里面|, 顺道|0 and|0 and i
    -1:0 nd four|0 nd of|0 pm|0 th november|0 th of|0 号截|0 日 ,|0 日星|? i 'd|? 我顺|? 说|^ a
    -1:^ a week|^ after all|^ after the|^ all|^ and what|^ because|^ because of|^ before|^ brilliant
    -1:^ but the|^ can we|^ december|^ did|^ did you|^ don't give|^ don't tell|^ eleven|^ everyone else|^ go
    -1:^ how 's|^ how did|^ how many|^ how would|^ i may|^ i sent|^ i went|^ if monday|^ if we|^ is this
    -1:^ is tuesday|^ it costs|^ it isn't|^ it works|^ just say|^ look|^ monday at|^ my boss|^ my colleague
    -1:^ next monday|^ next tuesday|^ next week|^ no problem|^ no worries|^ not a|^ ok|^ okay thanks
    -1:^ on monday|^ only two|^ other|^ people like|^ saturday|^ sign|^ sorry could|^ suppose i|^ take
    -1:^ tell me|^ the course|^ the deadline|^ the workshop|^ this price|^ thursday 's|^ to recap
    -1:^ two o'clock|^ we both|^ we can't|^ we met|^ wednesday it|^ wednesday week|^ what would|^ whatever
    -1:^ when are|^ which afternoon|^ which day|^ why did|^ why not|^ would friday|^ would some
    -1:^ would tomorrow|^ you agreed|^ you get|^ you never|^ you only|^ you pick|^ you promised
    -1:^ your competitors|^ your contract|^ your neighbour|^ your old|^ 七|^ 三十|^ 三岁|^ 上午
    -1:^ 上周|^ 不可|^ 不急|^ 不来|^ 不签|^ 二|^ 二十|^ 什|^ 什么|^ 价格|^ 像|^ 像您
    -1:^ 全|^ 册|^ 册子|^ 再不|^ 再给|^ 冒|^ 冒昧|^ 别的|^ 到底|^ 到时|^ 去|^ 去年|^ 参
    -1:^ 参数|^ 发|^ 可我|^ 合同|^ 后面|^ 周二|^ 周日|^ 哦|^ 哦 ,|^ 啥|^ 啥时|^ 喂|^ 嗯
    -1:^ 嗯 ,|^ 好嘞|^ 孩|^ 孩子|^ 客户|^ 就是|^ 工程|^ 当初|^ 恕|^ 恕我|^ 您五|^ 您什
    -1:^ 您以|^ 您别|^ 您办|^ 您周|^ 您太|^ 您害|^ 您拒|^ 您挑|^ 您明|^ 您现|^ 您自
    -1:^ 我再|^ 我加|^ 我后|^ 我姓|^ 我想|^ 我是|^ 我让|^ 我都|^ 打麻|^ 拒|^ 拒绝|^ 收
    -1:^ 收到|^ 新|^ 明儿|^ 明后|^ 明晚|^ 昨|^ 昨天|^ 李|^ 来|^ 来不|^ 每|^ 王|^ 目|^ 礼
    -1:^ 礼拜|^ 祝|^ 祝您|^ 稍|^ 稍等|^ 补|^ 补贴|^ 表|^ 表我|^ 要么|^ 视|^ 视频|^ 试
    -1:^ 试驾|^ 谁|^ 账|^ 资|^ 过年|^ 近|^ 近期|^ 还|^ 这两|^ 这价|^ 这单|^ 这次|^ 那下
    -1:^ 那您|^ 链|^ 链接|^ 错|^ 错过|^ 除|^ 除了|^ 麻|^ 麻烦|a brochure in|a chance
    -1:a chance like|a coffee at|a couple|a couple of|a favour|a few examples|a firm|a firm like|a garage
    -1:a lie|a m|a m at|a minute later|a price on|a proper|a queue behind|a quick demo|a quote|a reminder
    -1:a sample|a sport|a tuesday|a week on|a week today|about friday|about tuesday|about tuesday or|across
    -1:address ?|admit it|afford|afford it|after all|after that|afternoon and|afternoon be better|again ?
    -1:all the time|all year|all year round|already put|alright|alright ?|an email from|and now you|and on
    -1:and on friday|and show|and show you|and tell|and tell me|and this is|and thursdays|and we 're
    -1:and what|and you 'll|and you keep|any point|any sense|any time|anything today|april|are laughing
    -1:are laughing at|are why|are you better|are you coming|are you free|are you in|around your|arrange
    -1:as i|ask ?|at any point|at eleven would|at one on|at quarter|at quarter past|at six|at some
    -1:at some point|at ten and|at ten on|at ten sound|at the gate|at the trade|at two|at you|at your office
    -1:away ?|back in|back on wednesday|back to|back to you|bakeries|be a fool|be a sport|be around|be back
    -1:be brief|be doable|be doable ?|be good|be good for|be here|be in|be that|be the last|because
    -1:because of|because of you|before christmas|before christmas could|before you 've|behind you
    -1:behind you so|believe you|better time to|bills|bird|boiler|booked the|booked the room|booklet|boss is
    -1:brief|brilliant|bring my|brochure in|brochure in the|broke|but the|buying|by|by friday|by the council
    -1:by tomorrow|by video|by your|café|calendar|call back|call i|can afford|can afford it|can cancel
    -1:can chew|can hold|can hold it|can i call|can say|can say no|can show|can show you|can tell you
    -1:can try|can try it|can we|can you ?|can you make|can't afford|can't afford it|can't help
    -1:can't help you|can't put|can't put a|can't see|can't you|cancel at|cancel at any|cancel within|case
    -1:case study|catalogue|catalogue in|catalogue in the|chance like|chance like this|chance to
    -1:change about|charge|charge for|charge for the|check the|chew|choose|christmas|christmas could
    -1:christmas could we|clients are|coffee at|collect|come ?|come and see|come at|come off|come saturday
    -1:comes in|coming or|competitors are|competitors are laughing|complain|completely|confirm|confirm in
    -1:confirm in the|contract ends|contract ends on|corner from|costing your|could i|could lose
    -1:could we find|could we meet|counter|couple of|couple of photos|covers|covers parts|day ?|day before
    -1:day i|day i 'm|day is|day should|deadline|dec|dec 0|december 0 nd|december the|decide|decision maker
    -1:delivered|demo ?|deposit|diary before|diary before the|do i|do is|do me|do me this|doable|doable ?
    -1:does a|does two|don't confirm|don't confirm in|don't give|don't give me|don't i|don't tell me
    -1:don't think you|don't you|don't you think|dot|down for|down for friday|down until|drawings|drop a
    -1:drop you|drop you a|early|early bird|easy|eight on|eleven on friday|eleven on thursday|eleven would
    -1:email|email address|email address ?|email from|email from me|email it|email it no|email you
    -1:email you the|emailed|ends on the|evening better|evening better ?|evening online|everyone can
    -1:everyone else|everyone gets|everyone gets a|examples|expect|expensive|explain it|explain it to
    -1:failing|failing that|fair on|feed|feed can't|feed can't you|few examples|fill|final|find you at
    -1:fine for|firm like|firm like ours|first thing at|first time|fitters|five o'clock|five o'clock today
    -1:five then|for an|for an answer|for me in|for no|for tuesday|for what|for you|for you and|for you just
    -1:for you to|for yourself|forward|forward you|forward you the|four o'clock by|free to|freer|friday 0
    -1:friday 0 december|friday afternoon be|friday i|friday morning ?|friday morning or|friday so
    -1:friday whichever|friday whichever you|from here|from me with|front of my|garage|gate|get a|get an
    -1:get back|get back to|get something|get something in|get you|get you this|go out|go under|goes in
    -1:goes to|good ?|good for me|good friday|good reason|got something to|got that|got the wrong|got three
    -1:got three kids|grandmother|grant|grey|grey one|had it|had to turn|half an|half an hour|half nine
    -1:half nine or|handle|has the|has to be|have had it|have it by|have one|have our|have ten|have to turn
    -1:have yourself|have yourself to|hear that|hear the|heard this|hello|help me|help me out|help you|hide
    -1:hide behind|hiding|hiring|hold it|hold it for|hold on|holding|holidays ?|home ?|how 's that|how about
    -1:how about tuesday|how did|how did you|how does that|how many|how many times|how would|how would you
    -1:hurt|i 'll drop|i 'll pop|i 'll shoot|i 'll try|i 'll whatsapp|i 'm coming|i 'm free|i 'm giving
    -1:i 'm ringing|i 'm working|i 've booked|i 've done|i 've had|i 've promised|i 've put|i 've told|i ask
    -1:i book|i bring|i can hold|i can show|i can't help|i dropped|i emailed|i expect|i find you|i keep
    -1:i may have|i need one|i never|i only have|i pop|i put the|i ring you|i say|i see you|i sent you
    -1:i went|i won't ring|if monday|if monday 's|if we|if you 'd|if you cancel|if you like|if you were
    -1:in a minute|in leeds|in ten minutes|in the diary|in the evening|in the next|in the office
    -1:in three days|in your street|includes|includes the|invoice|is free|is good|is i|is i 'll|is my|is our
    -1:is quietest|is quietest for|is set|is set by|is the final|is the second|is the thanks|is this a
    -1:is thursday|is tomorrow evening|is tuesday|is tuesday morning|isn't it|it 's the|it 's this
    -1:it 's today|it away|it by|it goes|it goes to|it going|it going to|it is i|it it 's|it no|it only
    -1:it takes ten|it thursday|it thursday or|it with|it you 've|join ?|just admit|just say so|just the
    -1:keep it|keep the|keep the report|kettle|kettle on|know how|land|last question|last thing at|laughing
    -1:laughing at|laughing at you|leave you|let 's find|let 's meet|let 's say|let 's start|let me check
    -1:let me down|let me drop|let me put|letting your|like ?|like it|like it or|like ours|like that is
    -1:like this won't|like to come|like to drop|like you|like you are|link to|link to the|list in|list is
    -1:listened|listened the|listened the first|listening|login|look at your|losers|losing money
    -1:losing money ?|lost a|lunch on|lunchtime|m|m at|machines|made time|mail you|mail you a|maker|making
    -1:making a|many times|matter|may have|may i come|me a chance|me check|me drop|me i|me in|me one|me put
    -1:me the|me this one|me which|me why|me with|measure up|meet ?|meet me|meet next|meet next friday
    -1:meet then|meet then ?|meeting|mill|mill road|mind if|mind if i|minute later|minutes in|minutes not
    -1:minutes not a|mistaken|monday 's|monday or a|monday the|money|money ?|money and you|month 's|month ?
    -1:monthly|more about|morning and|morning be|morning or afternoon|morning or monday|much for
    -1:much for you|must have been|my assistant|my boss is|my grandmother|my side|name down|nd four|nd of
    -1:nd of december|nearly|need one|need one more|need to decide|neighbours|never see|next couple
    -1:next couple of|next friday|next hour|next monday at|next tuesday|next tuesday ?|next tuesday morning
    -1:next week half|next week i|next week which|nine on tuesday|nine or last|nine thirty|no and i
    -1:no charge|no charge for|no for|no for an|no good|no problem|no problem at|no problem i|no rush|no to
    -1:no to this|no use|no worries|noon|not friday|not going|not going to|not putting|not putting the
    -1:not what|not what you|nothing and|nothing to sign|november ten|now ?|now and|numbers on|o'clock by
    -1:o'clock by video|o'clock i|o'clock today|of a manager|of november|of november ten|of our
    -1:of our clients|of photos|of the door|of time|of what|of you i|off the|off the table|off to you|offer
    -1:ok|okay thanks|on friday|on friday be|on friday morning|on mill|on mill road|on monday or|on one
    -1:on the dot|on the line|on the road|on this|on thursday|on thursday and|on thursday so
    -1:on thursday which|on thursday would|on tuesday or|on tuesday the|on wednesday or|one do|one do you
    -1:one o'clock|one on friday|one on wednesday|one or the|only have yourself|open house|or a week|or at
    -1:or eight|or failing|or failing that|or four|or four ?|or is it|or it|or last|or last thing
    -1:or monday morning|or never|or next|or next tuesday|or nine|or one|or the grey|or thursday afternoon
    -1:or two|or two on|or you|orders|other clients|our catalogue|our clients|our clients are|out on
    -1:out on the|over at|parts|past three|past two|past your|people like|people like you|people never
    -1:phone down until|photos|ping|plenty|pm|pop in|pop our|post it|post today|prefer ?|price includes
    -1:price includes the|price list in|price on|pricing|problem at|problem at all|problem i|problem i 'll
    -1:promised|proper|put|put a price|put the kettle|put the phone|put this|put together|put together a
    -1:put your|put your name|putting the phone|quarter past three|quarter past two|question|question ?
    -1:question and i|queue behind|queue behind you|quick call|quick demo|quick demo ?|quietest|quietest for
    -1:quietest for you|rather ?|read it|read it first|reasonable|recap|reception|regret|regret it
    -1:regret this|reminder|right about|right about that|ring again|ring me|road ?|round on|round whether
    -1:round whether you|run ?|said no|said thursday|said you 'd|sales office|same all|same all year
    -1:saturday|saturday at|saves|savings|say no to|say so and|say yes|says|second|see|see what
    -1:see you thursday|seen it|send a couple|send the contract|sent you|serious about|sessions|set by
    -1:set by the|seven in|seven in the|shall i keep|shame on|shame on you|sheet and|shoot|shoot you
    -1:show you|show you round|showroom|side of|simple|since 0|slot|slots|so ?|so and|so how about|so i 'm
    -1:so monday|so ten|so ten or|so which|so you can't|some point|something in|something in the|sorry could
    -1:sorry could you|sorry i didn't|sound ?|spend|sport|start of|start of the|start with thursday|started
    -1:started in|stop hiding|stuck|study|stupid|suggest|suggest thursday|suit you better|suits
    -1:sunday whichever|suppose i|swing|swing by|table|take it or|take no|take no for|take your pick|taken
    -1:takes a|takes ten|takes ten minutes|taste|team is|teams|tell me which|tell me why|ten and|ten in
    -1:ten in the|ten minutes in|ten next|ten or two|ten sound|th november|th of|th of november
    -1:than the others|thanks i|thanks i get|that 's an|that 's friday|that 's rubbish|that discount
    -1:that i 'll|that take|the boiler|the case|the case study|the company|the corner from|the counter
    -1:the course|the date|the day before|the deadline|the decision maker|the demo|the deposit|the details
    -1:the diary|the door|the dot|the drawings|the evening|the evening online|the final|the first time
    -1:the full|the gate|the grant|the grey|the grey one|the holidays ?|the invoice|the kettle|the kettle on
    -1:the link to|the message|the next couple|the next hour|the numbers on|the office|the others
    -1:the phone down|the post today|the price includes|the pricing|the sales office|the same all
    -1:the savings|the showroom|the start|the start of|the table|the team is|the thanks|the thanks i
    -1:the thirtieth|the trade fair|the video|then bye|there 's nothing|there 's one|there on|they 're good
    -1:they are|they see|thing at nine|think about it|thirtieth|this a good|this and you|this evening
    -1:this is my|this number|this price is|this rate|this weekend|this winter|this won't|this won't come
    -1:this you|three in|three in the|through for|through for you|thursday and|thursday and on
    -1:thursday at eleven|thursday at nine|thursday at two|thursday do|thursday does|thursday of
    -1:thursday of next|thursday or next|thursday or two|thursday the|thursday which|thursday would
    -1:thursday you|time i 've|time next|to 0|to ?|to be the|to blame|to call on|to check the|to drop
    -1:to drop in|to feed|to feed can't|to get you|to join|to join ?|to me|to measure|to meet ?|to miss it
    -1:to nine|to recap|to see|to show you|to sign|to speak|to speak to|to talk ?|to thank|to thank you
    -1:to the video|to your phone|today at|today at ten|today i|today or|together a|together and|tom
    -1:tomorrow at nine|too far|took your|towards|train|tried you|tuesday and thursday|tuesday at half
    -1:tuesday i|tuesday morning or|tuesdays|two o'clock|two on friday|two or at|two slots|two so|two to
    -1:up and|up first|up for|up next|up next monday|up on your|use|use it|value|view|was for the|wasn't
    -1:we 've been|we 've two|we ?|we can't|we come|we find|we find a|we get|we get something|we meet then
    -1:we met|wednesday december|wednesday it|wednesday it is|wednesday of|wednesday of next
    -1:wednesday or thursday|wednesday week|wednesday which|week ?|week half|week is quietest|week on monday
    -1:week on tuesday|week so|week to|week today|week today at|week which day|were serious
    -1:were serious about|what 's it|what about|what about friday|what losers|what matters|what was|whatever
    -1:whatever you|whatsapp you|whatsapp you the|when 's|when are|when are you|when can|when can i
    -1:when could i|when i|when they|when would you|whether you like|which afternoon|which one do
    -1:which shall|which shall i|which would you|whichever you like|who|why did|why did you|why not
    -1:wife first|will have|will you|with thursday|with thursday at|with you on|within|won't come
    -1:won't come round|won't ring|won't ring again|work around|working this|working this weekend|works with
    -1:workshop|would be the|would some|would some time|would thursday at|would you and|would you have
    -1:would you rather|year round|you 'll find|you 'll regret|you 're down|you 're driving|you 're letting
    -1:you 're making|you a sample|you agreed|you and this|you are why|you be around|you by|you can cancel
    -1:you can chew|you can say|you can't afford|you can't see|you cancel|you coming|you coming or
    -1:you decide|you don't confirm|you ever|you free|you have|you in ?|you just say|you keep the
    -1:you like it|you lose|you lot|you must be|you on monday|you on thursday|you only|you people never
    -1:you pick|you prefer|you promised|you rather|you rather ?|you round|you said thursday|you said you
    -1:you say no|you some|you start|you that|you that 's|you the brochure|you the numbers|you three
    -1:you to read|you told|you took|you took your|you were serious|your bills|your calendar
    -1:your competitors are|your contract|your contract ends|your inbox|your name down|your neighbours
    -1:your own|your pick|your reception|your street|yourself to|yourself to blame|一 , 您|一 , 我
    -1:一一|一三|一三点|一下 0|一下 ?|一两|一两点|一个客|一个月|一个礼|一共
    -1:一刻钟|一半|一号 ,|一号星|一周|一回 .|一场|一块儿|一声 .|一天 ,|一天能
    -1:一套|一套 .|一封|一封邮|一您|一早上|一是|一月二|一样 .|一次 ,|一次见|一款
    -1:一步|一步 ,|一点 ?|一百|一百个|一直|一眼|一眼 ?|一般几|一过|一遍 ,|一遍啊
    -1:一面 ?|七号|七天|七日|七点 ,|七点半|万|万 ,|三 , 十|三不|三之|三之前|三五
    -1:三五家|三分|三分钟|三四|三岁|三早|三早上|三晚|三晚上|三楼|三楼会|三点到
    -1:三点半|三点您|三要|三要去|上 , 您|上一家|上个|上个月|上了 ,|上六|上六点
    -1:上写|上午咱|上午带|上午过|上去坐|上吧|上吧 ?|上周三|上回您|上您的|上次
    -1:上的|下 , 0|下 , 我|下 0|下 0 月|下 ?|下下|下下周|下了 ,|下人|下午 ?|下午带
    -1:下午方|下午来|下午给|下单|下周前|下周哪|下周日|下来 .|下次|下次再
    -1:下班前|下班后|下的|下礼|下礼拜|不 ,|不 , 周|不上 .|不了 .|不了 ?|不了主
    -1:不交|不会|不会再|不信我|不值|不做 ,|不再打|不出好|不动工|不可能|不听完
    -1:不在 ,|不字|不定就|不忙 ,|不急|不想买|不想听|不成 ?|不我|不抓|不换|不接受
    -1:不收|不收费|不是事|不来都|不清 ,|不点|不点头|不用签|不肯|不肯给|不走
    -1:不走 .|不赶|不过弯|不过我|不错 ,|专门的|两千|两天您|两点一|两点到|两点我
    -1:个 ,|个不|个不字|个五|个五分|个人 .|个准|个准话|个合|个合适|个客|个客户
    -1:个小时|个微|个微信|个您方|个文|个文件|个时候|个理|个理由|个礼|个礼拜
    -1:个空|个空 ,|个能|个邮|个邮箱|中午十|为什|为什么|为孩|为孩子|主意|主的
    -1:主的来|主都做|么 ?|么一|么四|么四点|么好说|么就|么就转|么管|么管公
    -1:么说话|么难说|之前我|之后|之间 ,|九|九号|九号 ,|九点 ,|九点您|也一|也一起
    -1:也就是|也得为|书|书面|书面的|买 .|买保|了 , 今|了 , 以|了 , 周|了 , 就
    -1:了 , 抱|了 ?|了三|了主|了八|了八百|了六|了六十|了可|了吗|了吗 ?|了告
    -1:了告诉|了周|了您|了我|了班我|了解一|了这|了这村|事实|事实 .|事故|事说
    -1:二 , 十|二三点|二十七|二十九|二十六|二十分|二号|二号 ,|二周|二晚|二晚上
    -1:二月三|二月二|二期|二点|二还|二还是|亏的是|五 , 下|五 , 您|五 ?|五十|五家
    -1:五家同|五折|交代|交代 ,|产品手|享给|享给您|人 , 这|人先|人多|人家都|人往
    -1:人往对|人来|人看|什么 ,|什么 ?|什么好|仇|今天下|今天必|今天您|今天打
    -1:今晚八|从|从名|从名单|代 ,|以后再|以后有|以说|以说不|们|们上|们上门|们下
    -1:们下次|们不会|们八|们在|们是做|们的|们约|们组|们见一|们这|件 .|件发|件夹
    -1:件还|件还是|价单|价单我|价目|价目表|份证|份证 .|休息 .|优惠就|会 , 周
    -1:会上|会再|会再打|会发|会给|会计|会议 ,|传您|传您 ,|传您 .|位置|位置我
    -1:住了 .|体验|体验课|作废|作的|使|便 ,|便挑|便接吗|便接电|便见|便跟|便跟您
    -1:便还|便还是|保养|保养 .|信发您|信吧|信吧 ,|信我|信提|信提醒|俺去|候 .|候 ?
    -1:候别|候方|候方便|候有空|候来|候来都|候见|候顺|候顺手|借|借口|借口 ,|假
    -1:做 ?|做主|做主的|做了 ,|做好|做生|做生意|停 .|停车|像|儿 ?|儿一|儿两|儿到
    -1:儿吃|儿坐|儿我|儿来|先|先了|先了解|先跟|先过|全市|全市最|八号|八号 ,
    -1:八点 ,|八点半|八点我|八百|八百遍|公司三|公司就|公室 ,|公室 ?|六 , 您|六下
    -1:六下午|六两|六也|六十一|六十多|六周|六周日|六带|六点 ,|六点打|六的|共享
    -1:养 .|内到|内到您|册发|再不|再不定|再决|再决定|再打|再打了|再打扰|再找
    -1:再看|再这么|再问一|冒昧问|农|决定 .|况 ,|准备|准话|准话 .|几点都|出好
    -1:出货|分之|划掉 ,|利 .|别想|别拿|别拿没|别来找|别浪|别浪费|别的|别这
    -1:别这么|到二|到五|到十|到您家|到您那|到您邮|到期 ,|到现在|到现场|刻钟
    -1:刻钟 ,|前不签|前咱|剩下|剩下的|力 .|加个|加个微|动工|动工 .|助理|助理把
    -1:区里|十一号|十七|十七号|十九|十九号|十二|十六|十六号|十多|十多个|十点
    -1:十点 ?|十点钟|午 , 哪|午 , 我|午 , 或|午 , 要|午也|午十二|午咱|午咱们|午得
    -1:午得闲|午我给|午我过|午我都|午来|午来还|午给|午给您|午过|午过去|午饭
    -1:半 , 在|半 , 您|半 , 我|半 .|半三|半三点|半年了|半我|半有|单您|单我|单里
    -1:卡在哪|厅 ,|厅见|厅见 .|原价|去 , 行|去 .|去 ?|去个|去个电|去了 .|去您厂
    -1:去您店|去看您|去看看|去给|去给您|去讲|去问|参观|参观一|又不|及|及 ,|双
    -1:发到|发到您|发您一|变动|口 , 我|只|可以说|可别来|可好|可好 ?|可我们
    -1:可能 ,|号 , 十|号 , 星|号周二|号周五|号周四|号我|号或|号或者|号截|号截止
    -1:司三|司三楼|司就|吃完|吃完饭|合作的|合同我|合同样|合适您|同事说|同我
    -1:同样本|同行甩|名单|名单里|名字我|后 , 我|后两|后儿|后天去|后头|后有|后确
    -1:后确认|后问|后面还|含|听一|听完|听都|听都不|告|告诉我|呗 ,|呗 .|周一一
    -1:周一三|周一两|周一九|周一您|周三上|周三不|周三之|周三四|周三早|周三晚
    -1:周三要|周二|周二三|周二周|周二晚|周二还|周五 ?|周六下|周六两|周六也
    -1:周六周|周六带|周前|周四两|周四九|周四早|周日 ,|周日下|周末我|周里|命
    -1:和周|和周日|和太|和太太|咖啡店|咖啡的|咱们下|品 ,|品我|品手|品手册|品过
    -1:哦|哦 ,|哪|哪一天|哪个合|哪天休|哪天合|哪天最|哪天有|哪头|哪段|哪里|唧
    -1:售楼|售楼处|商量|啡店|啡的|啥|啥时|啥时候|喂|喝|嗯|嗯 ,|嘞|嘞 ,|四 , 下
    -1:四两|四两点|四九|四九点|四呢|四呢 ?|四回|四回了|四天|四我们|四早|四早上
    -1:四的|回 .|回了|回了 ,|回头我|回来找|回绝|因|因为|图纸|圈|在前|在办|在办公
    -1:在后|在后面|在家|在家 ?|在展会|在店|在店里|在您 .|在您公|在用 ,|在用 .
    -1:在的时|在线|在线上|在这|在高|在高新|场|场 , 您|坊路|坊路那|坐 .|坑您
    -1:块儿来|培|培训|处门|处门口|备|复杂|复述|复述一|多一|多个|大家|大老
    -1:天上午|天下班|天中|天中午|天休|天休息|天内|天去|天去您|天合|天合适|天在
    -1:天带|天必|天必须|天成|天打|天打了|天是|天最|天有|天有空|天来 ?|天的|天能
    -1:太一|太不|太太|太太一|失望|失望的|头我|奖金|套 .|套房|好 , 我|好东|好东西
    -1:好嘞|好嘞 ,|好心|好的东|好说|好说的|如何|娘|子 , 我|子也|子想|子想想|子报
    -1:子来|字 .|字签|字签了|孩子想|孩子报|孩子来|安排个|安装的|完再|完再决
    -1:完您|完这|完饭|定 , 还|定 ?|定位|定哪|定就|定有|定的 .|定金|定金 ,|实不
    -1:客人往|客户 .|客户那|室 ?|家 ?|家人来|家同|家同行|家子|家这|寄两|对 , 四
    -1:对面走|封|封邮|封邮件|小何|小公|小公司|小孩|小店|就不打|就今|就今天
    -1:就作|就作废|就十二|就去|就完|就帮|就成|就找|就挂|就是 0|就没有|就能办
    -1:就能看|就走 .|就转|就转不|就这一|就这个|就问|局|局 ,|展会|展会上|展厅见
    -1:工 .|工作|工前|工前 ,|工厂|工的|己想 ,|市最|师 .|师一|带上|带家|带家人
    -1:带方|带方案|带样|带样品|带着图|带身|带身份|干什|干什么|年前|年的|应了
    -1:应了 .|应我|底结|店了|店了 .|店门|店门口|废|座|建个|建个文|开就|开就能
    -1:开门前|弃|张照|弯|当我|当挡|当挡箭|当爹|当爹的|录|彩|彩页|彩页我|往对
    -1:往对面|得为|得为孩|得了 .|得及|得吗|得吗 ?|得开|得开 ,|得怎|得怎么|得想
    -1:得没必|得给|得给我|得见我|得起吗|得这|微信吧|心哪|心疼孩|忘|忘了|忙完这
    -1:快 ?|快点 .|快递|念|怎么就|急 , 您|怪我|总 ,|总监|总监 ,|恕|恕我|恕我直
    -1:您 , 可|您 , 我|您 , 里|您一家|您三|您上回|您上次|您不到|您不点|您也不
    -1:您了 ,|您了 .|您五|您五点|您从|您从名|您以为|您先|您再这|您刚|您刚才
    -1:您别|您前|您前台|您厂|您厂里|您去个|您参|您可怜|您周三|您和太|您哪会
    -1:您哪天|您回|您坑|您填|您定 .|您定哪|您害|您寄|您寄两|您带孩|您店门
    -1:您当面|您得空|您想让|您意|您手下|您打算|您抽|您抽个|您抽空|您拒|您拒绝
    -1:您挑一|您接我|您放一|您早|您明|您明天|您是不|您更|您最|您最后|您查|您核
    -1:您核对|您测|您测一|您点开|您理|您留个|您留意|您的会|您的小|您直|您直说
    -1:您看 .|您看什|您看呢|您看是|您确|您确认|您碰|您碰个|您稍|您稍等|您等
    -1:您算一|您约|您约上|您给我|您能来|您要的|您让|您让我|您讲 ,|您说|您说个
    -1:您说得|您还要|您还记|您这是|您选 .|您选一|您选哪|您都|您骗|情 .|情况 ,
    -1:惠就|惠就作|想买|想了|想吧|想想吧|想清|想清楚|想知|想知道|想约|想约您
    -1:想要|意 , 我|意 ?|意了|意了 ,|意给|慢慢看|慢慢说|慢看|慢看 .|慢说|慢说 .
    -1:懂 , 您|成 ?|成不成|成了|我 , 我|我一次|我三|我下周|我不接|我不管|我个
    -1:我个准|我今|我今晚|我们一|我们上|我们八|我们在|我们的|我们组|我传|我先
    -1:我再问|我到|我去问|我发您|我后|我后天|我就找|我就是|我带|我带方|我带样
    -1:我带着|我建|我建个|我微|我微信|我想约|我打给|我把价|我整|我整理|我明天
    -1:我明早|我晚上|我有意|我来|我没打|我熟|我电|我电话|我登|我登门|我直接
    -1:我直言|我看|我等您|我让助|我记一|我转|我这边|我邮|我邮件|我都发|我都排
    -1:我都行|我顺|或星|或星期|或者|或者您|户那|房子|手下|手下人|手册发|才做
    -1:打 , 您|打扰|打过一|打麻|打麻将|扣|扫|扭|扰|批货|技|技术|把价|把价目|把图
    -1:把字|把字签|把您从|把话|把课|把课程|抓|报 ,|报价|报价单|报告|抱|抱歉
    -1:抽个|抽个空|抽空|担得|担得起|拆|拐|拒绝 ,|拖了 ,|拖到|拜 ,|拜四|拜访
    -1:拜访一|拨|拿 .|拿没|拿没时|挑个日|挑时|挑时间|挡|挡箭|挡箭牌|挤|挺好|捎
    -1:掂|掂量|掂量 .|掉 ,|掉 .|掉了|排一|排一次|排个|排得开|排队 ,|接 ,|接不|接吗
    -1:接吗 ?|接您|接我短|推销的|提过|撞|撞上|撞上您|收 .|收到 ,|收费|放一|故
    -1:数了|整 ,|文件|文件夹|料齐|料齐了|新区|方便 ,|方便见|方便还|方案|日 , 下
    -1:日下|日下午|日周|日子|日星|日星期|早九|早九点|早就|时候 .|时候 ?|时候别
    -1:时候方|时候来|时候见|时候顺|时间 ?|时间呢|时间您|时间都|明|明后|明天上
    -1:明天中|明天十|明天晚|明早|明白怎|星期二|星期天|昧问|昧问一|是 .|是 0 月
    -1:是下周|是不收|是不是|是不来|是事|是事实|是借|是借口|是别|是十二|是十点
    -1:是周一|是哪儿|是学|是时间|是晚|是晚上|是老板|是自|是装|是谁|是跟|是转
    -1:是转账|是这样|是零|晚一|晚一分|晚上六|晚上我|晚做|晚做好|晚八|晚八点
    -1:最后确|最后问|月七|月二十|月二号|月八|月八号|月六|月六号|月初|有 .
    -1:有三五|有了|有仇|有分|有哪|有意|有效|有时|有时间|有没|有没有|有空吗
    -1:有谁|有谁要|有这个|望的|望的 .|期 .|期二|期天|期天下|末我|本 ,|本不
    -1:本不是|本人|本给|本给您|杂|材|条街|来 , 您|来 .|来了六|来吗|来吗 ?|来听
    -1:来得及|来推|来看看|来还|来还是|来都|杯咖|杯咖啡|板 , 您|板娘|果|查 ,|查一
    -1:查一下|查收|查收 .|标准|样 , 周|样 , 没|样 ?|样品 ,|样品过|核一|核一下
    -1:根本不|格局|楼|楼下 ,|楼会|楼会议|楼处|楼处门|模的|模的公|欠我|次 , 您
    -1:次不|次再|次电|次电话|次见|次见面|款 ,|步 ,|段|比他|比他们|比您现|毛病 ,
    -1:气不|水|求您|求您了|沙|沙龙|没了 .|没什|没什么|没别|没别的|没变|没听
    -1:没您|没您这|没意|没打|没有了|没有哪|没说|没这店|法 ,|法 , 您|洗|测|测一
    -1:测一下|浪|浪费|清 ,|清闲|满意 ?|演示一|灯|点|点 , 不|点 , 在|点 , 地|点 , 对
    -1:点 , 展|点 , 或|点 , 要|点 , 视|点 , 贵|点一过|点下|点下班|点主|点主都
    -1:点之间|点也有|点也行|点半 .|点半三|点半我|点半有|点头|点开|点开就
    -1:点您不|点我在|点我有|点整|点整 ,|点来|点来 .|点给您|点都行|烦您|照片给
    -1:熟 ,|爱人|爹|爹的|片给|片给您|牌 .|犟|现金|班 .|班前|班后|班后 ,|班我|理把
    -1:理由了|理的 .|用 , 我|用不上|用签|用签字|甩在|甩在后|由了|电话合|电话方
    -1:电话是|电费|电费单|留个|病 ,|登记|登门|白怎|白怎么|百个|百分|百分之|百遍
    -1:百遍了|的 , 早|的 0|的下|的下午|的了 .|的事 ,|的人都|的会|的会 ,|的吗
    -1:的吗 ?|的客户|的对|的小何|的工程|的房|的报|的报价|的来|的电|的电话
    -1:的那个|监|监 ,|盒|目录|目表|盯着|直言|直言 ,|直说|直说 ,|看 , 好|看什
    -1:看什么|看到|看可以|看可好|看呢|看呢 ?|看哪头|看您 ?|看我|看看|看看我
    -1:看看行|看透|真有|眼 ?|着图|着图纸|着定|着定 .|着我|瞅瞅|短信|短信提
    -1:短说 .|确实不|确认一|磨坊|磨坊路|示一|示一下|礼拜 ,|礼拜四|程师 .|程师一
    -1:程表|稍等 ,|税|空吗|空吗 ?|站上|等 ,|等 , 我|等您 ,|等您 .|答应了|答应我
    -1:签 .|算 ?|管公|管公司|箭|箭牌|箭牌 .|箱 ,|系统 ,|约上|约上了|约您|线上
    -1:线上等|线了|线了 ,|组|结|给 ,|给孩|给孩子|给您去|给您回|给您寄|给您报
    -1:给您最|给您测|给您约|给您讲|给我个|绝 ,|统 ,|维|网|网站|网站上|置我
    -1:老板娘|考虑到|者|者周六|者您|耽误您|耽误我|聊聊|聊聊 ,|肯定有|肯给|能 ,
    -1:能不|能不能|能办|能办 .|能来吗|能看 .|能进|脑子|腾讯|腾讯会|自家|般几
    -1:般几点|色的|色的 .|营|虑 , 考|虑到|行|行 , 下|行不 ?|行甩|行甩在|补|补贴
    -1:表 ,|表我|被同|被同行|装了|装了 ,|装的|要 , 那|要不我|要么四|要再|要去
    -1:要找|要是没|要的|要这|见 ?|见一次|见一面|见您|见我|见我 .|见面 ,|观一
    -1:规模的|视频会|视频我|觉得没|解一|解一下|解我|言|言 ,|言 , 您|计师|认一
    -1:认一下|让助|让助理|让我过|训|议 ,|议 , 我|议室 ,|讯|讯会|讯会议|记一
    -1:记一下|记下了|记下来|记得|记得吗|讲 , 您|讲不|设|设计|设计师|访一|访一下
    -1:证 .|评估|诉我|诊|试 ,|试一|试用|试驾|话 , 听|话 , 周|话了 ,|话合|话合适
    -1:话方|话方便|话是|误您|误您一|误我|说不 ,|说个时|说哪|说定|说明|说错
    -1:说错了|请|请教|课程|课程表|谁要|谈了|谢您 .|谢您接|负|负责|货|货 , 周|贴
    -1:贵公|贵公司|费单|走 ,|走了 ,|走人 .|起吗|起吗 ?|起来 .|起码|跟您核|跟您确
    -1:跟您碰|跟我们|跟技|跟技术|跟老板|跟钱|跟钱有|身份|身份证|车了|车间
    -1:转不过|转账|转转|转转 ,|边一|过 ,|过 , 您|过一个|过一次|过了这|过去 ,
    -1:过去讲|过年|过年前|过弯|过您那|过日|过日子|过期|近期|还得|还想|还是十
    -1:还是您|还是晚|还是转|还有谁|还要|这两天|这个理|这个电|这么管|这么说
    -1:这事|这些|这单|这套房|这是在|这村|这次不|这点主|这阵 ,|进步|连个时|连五
    -1:连五分|连听|连听都|述|述一|送到|适您|选 .|选哪|选哪个|递|通知|通过一
    -1:遍了|遍啊|遍啊 ,|道 , 可|道理 .|那天|那就十|那就是|那您哪|那我就|那批
    -1:那批货|那边一|那阵|那阵子|邮件 .|邮件发|邮件还|邮箱 ,|邮过|邮过去|都不听
    -1:都不行|都做|都做不|都发|都在家|都在用|都在的|都定|都定不|都挤|都排得
    -1:都撞|都撞上|都是这|都有 .|都用|都给|都给您|里坐|里坐坐|里没|量 .|金 ,|钟 ,
    -1:钱 , 看|钱有|钱有仇|链|链接|销的|错过|错过这|长 ,|门 , 您|门前|门店|门拜
    -1:门拜访|门的|门的工|门给|门给您|问一下|问得|问您一|问问|问题 .|问题 ?
    -1:闲的|间 , 就|间 , 您|间 ?|间呢|间当挡|间您|间您说|间都|队 ,|队呢|队呢 ,
    -1:防着我|阵 ,|附近|陈|除了|除了周|陪您|陪您去|随便挑|难 ,|难得|难说|难说话
    -1:集|零|需|需要|面 ,|面 , 我|面 .|面走|面还|面还有|页 .|页我|页我让|顺便跟
    -1:顺利 .|频会|频会议|频我|题 .|题 ?|餐|驾|验|验课|验课 ,|高新|高新区|麻将
    -1:麻烦您|齐了
    -2:!|'d be in|'d like|'d look|'d look at|'ll ask the|'ll be sold|'ll bring|'ll have|'ll leave|'ll let
    -2:'ll let you|'ll share|'m in|'re away|'re being unreasonable|'s bad|'s booked|'s coming|'s coming to
    -2:'s entirely|'s entirely up|'s for|'s got|'s hard|'s monday|'s no|'s on its|'s the oldest
    -2:'s thursday the|'s up|'s up to|'s usually|'ve cancelled|'ve cancelled on|'ve filled|'ve filled in
    -2:'ve got no|'ve only|'ve thursday|'ve wasted half|, 0 0|, 一个|, 三个|, 两|, 两点|, 之
    -2:, 之后|, 九|, 九点|, 也就|, 二|, 八|, 别怪|, 到底|, 十一|, 十二|, 十点|, 听您
    -2:, 周日|, 四|, 四点|, 在|, 在您|, 好吧|, 对吗|, 就当|, 带|, 忙|, 您一|, 您下
    -2:, 您听|, 您和|, 您定|, 您就|, 您挑|, 您最|, 您给|, 我准|, 我可|, 我拿|, 我查
    -2:, 我等|, 我让|, 我随|, 把|, 报|, 数|, 数据|, 早晚|, 是下|, 没有|, 用|, 痛|, 痛快
    -2:, 看完|, 祝|, 祝您|, 等着|, 茶|, 要不|, 要么|, 说您|, 赶紧|, 躲|, 这两|, 这回
    -2:, 这就|, 选|, 选一|, 随|, 顺便|0 0 a|0 a|0 december at|0 th at|0 号礼|? give|? give me
    -2:? 我记|^ a bigger|^ a child|^ a lot|^ be|^ believe|^ bring|^ bring the|^ but ours|^ by|^ come on
    -2:^ could we|^ does|^ fine i|^ for|^ for the|^ friday|^ have you|^ he|^ i 've|^ i gave|^ i have
    -2:^ i heard|^ i only|^ it took|^ keep|^ last one|^ lunch|^ lunch is|^ mr|^ my manager|^ name|^ nine
    -2:^ nine on|^ oh please|^ on thursday|^ only three|^ people|^ people who|^ places|^ places are|^ prices
    -2:^ prices go|^ quarter|^ quarter past|^ right and|^ right you|^ shall|^ shall i|^ stop me|^ sure go
    -2:^ that sounds|^ the discount|^ the lease|^ the system|^ this friday|^ thursday at|^ we spoke
    -2:^ when could|^ when would|^ which|^ will|^ would thursday|^ would you|^ you always|^ you keep
    -2:^ you may|^ you mentioned|^ you people|^ you say|^ you tell|^ your wife|^ 一个|^ 一般|^ 下个
    -2:^ 下午|^ 不好|^ 不用|^ 不续|^ 不耽|^ 人|^ 人家|^ 今|^ 他|^ 优惠|^ 你们|^ 别再
    -2:^ 别跟|^ 到|^ 只|^ 同行|^ 名字|^ 周一|^ 头|^ 头一|^ 客|^ 就这|^ 应|^ 应该|^ 您下
    -2:^ 您几|^ 您可|^ 您好|^ 您定|^ 您对|^ 您弟|^ 您慢|^ 您换|^ 您点|^ 您跟|^ 您躲
    -2:^ 我可|^ 我大|^ 我把|^ 我明|^ 我说|^ 我跟|^ 我这|^ 我重|^ 我问|^ 打|^ 方便
    -2:^ 方案|^ 是的|^ 有三|^ 机会|^ 样|^ 活|^ 活动|^ 确|^ 确实|^ 给|^ 给您|^ 能|^ 能不
    -2:^ 让|^ 让您|^ 资料|^ 送|^ 送货|^ 那行|^ 难|^ 领|^ 领导|a bigger|a bigger firm
    -2:a bit more|a child could|a copy of|a day that|a first|a folder|a folder with|a good deal|a holiday
    -2:a hundred|a hundred times|a joke|a look|a massive|a moment|a one|a password|a password to|a signature
    -2:about|about four|about price|about that i|about the paperwork|about to|accept that|after next
    -2:after next ?|after the holidays|after work|afternoon which|afternoon which is|agreed|all thanks
    -2:all thanks for|all that|all that time|an email|an evening|an excuse and|an hour of|an option
    -2:and another|and friday|and friday at|and how|and it won't|and nobody|and see|and then|and this
    -2:and thursday|and thursday are|and we both|and you won't|and your partner|and your wife|answer i|any
    -2:anyone would|anything but|app|are only|are only two|are three|are you going|as it is|ashamed
    -2:ask the engineer|asked me|asked me to|asking for|asking for a|at all thanks|at any|at eight
    -2:at eleven and|at four ?|at half|at least hear|at nine|at noon|at noon on|at this price|at two ?
    -2:at two and|at your|back at|back on|bad moment|bank|bay|be a|be ashamed|be better ?|be honest
    -2:be in touch|be out|be out of|be silly|be silly to|be sold|before and|before you 'd|behind your
    -2:being unreasonable|believe|believe me|bigger|bigger firm|bigger firm would|bit more|block
    -2:both know it|bring the|busy ?|but i 'll|but not|but not for|but ours|by ?|by a|by at|by email|call on
    -2:call you tomorrow|calmer|can do anything|can have|can have a|can i|can pay|can you|can't believe
    -2:can't do|cancel|cancelled|cancelled on|cancelled on me|canteen|care|catch you|chen|child could
    -2:clearly haven't|clinics|close|closes|closes at|closes at midnight|closing|come|come and|come by on
    -2:come on|comes to|competitors|completely you|copy of|copy of the|costing|could at|could at least
    -2:could i come|customers are|day after|day next|day next week|day of|day of the|day that|days and
    -2:deal 's|december|december at|december at ten|december two|demo|details to|did the|did you|do
    -2:do anything but|do need|do that|do you ?|don't hang|don't see|done|double|down and|downtime|driver
    -2:drivers|drop|drop by ?|drop in|easier ?|eat|eleven and|eleven on|ends on|enjoy|entirely|entirely up
    -2:entirely up to|evening after|every other|excuse|excuse in|excuse in the|explain|face|fee
    -2:filled in the|find out|finds|finds the|fine|firm would|fixed|fixed for|folder with|for a call
    -2:for friday|for something|for thirty|for thirty days|for you all|form|forms|fortnight|four in the
    -2:free for|friday|friday 's|friday after|friday be all|friday or the|friday then|front|get|get a first
    -2:get about|gets a|getting|give it|give me|give me a|go up|goes up|golf|good deal|good i|good or|got no
    -2:got to|grab|guts|had the|hale|half a|half past ten|happy with|happy with them|have|have a look
    -2:have an|have an evening|have had|have it|have the|have two|have you got|haven't got|he 's|hear from
    -2:hear me|hear me out|heart|hit|holiday|holidays|hour of|hour of my|hours to|house ?|how much
    -2:how much longer|hundred times|i 'll bring|i 'll leave|i 'll let|i 'll share|i 'm in|i 've filled
    -2:i 've thursday|i believe|i call|i call you|i don't have|i gave|i give|i give it|i got|i have|i may
    -2:i read|i said|i see the|i sent|i will|i won't hold|if it isn't|if your|in an|in an hour
    -2:in on saturday|in stock|in stock and|in the book|in their|in their right|in touch|in town|in you
    -2:is at|is costing|is in|is tomorrow|isn't an|isn't for you|it 's entirely|it 's for|it 's up|it after
    -2:it comes|it comes to|it on|it takes twenty|it there|it to|it took|it up|it won't|it won't be|it would
    -2:itself|join|joining|joke|just do|just say|just so|just so you|keep saying|key|kids to|kinder on
    -2:kinder on your|know you 're|last friday|last week|late|later|leaflet|lease|least hear|least hear me
    -2:leave it|leave it there|leave me|leeds|left at|left at this|less painful|less painful ?|let me know
    -2:let you go|li|licence|like to|list today|log|log in|longer are|longer are you|look ?|lunch is at
    -2:massive|may not|me ?|me a day|me and|me down|me if|me if you|me thursday|me to call|me twice|me who
    -2:mentioned a|mind|minute|miss it|moment ?|moment i|moment to|monday be|monday is|monday morning
    -2:money isn't|month if|more to|morning i|morning or the|mr hale|mr li|much longer|much longer are
    -2:my boss|my manager|need a|need a password|neighbour 's|new one|next monday|nine on friday
    -2:nine on thursday|nine to|ninth|no contract|no if|no if it|noon on|not a minute|not monday|not to grab
    -2:november 0|november 0 th|number i|of december two|of next|of next week|of the month|off ?|oh please
    -2:oldest|oldest excuse|oldest excuse in|on me twice|on monday and|on our website|on saturday at
    -2:on the 0|on the first|on thursday morning|once you|once you 've|one or|only have|only three
    -2:only two left|option|or a|or afternoon|or afternoon ?|or is tomorrow|or the afternoon|or the friday
    -2:or three days|or wednesday afternoon|our customers are|our list today|our price|our website|out ?
    -2:out i|out to|out to you|over and you|over this|over to|over to you|owe|painful|painful ?|paperwork we
    -2:paperwork we do|parcel|parking|password|password to|password to log|past five on|past ten|phone again
    -2:phone down|phone so|places|places are|pop|possible|possible ?|possibly|possibly be|price goes
    -2:price goes up|prices go|prices go up|problem|proposal|put a|put it in|put the|quarter past five
    -2:quieter|refused|report|right and|right and how|right away|right mind|ring you back|rule|said to
    -2:said yes|said you|same driver|saturday at eleven|saving money|say about|say no if|say that|see that
    -2:see you|see you on|see you one|see your|send something|share|share a|shop like|shop like yours
    -2:short one|show you the|show you what|signature|silly to|sit|six on|so friday at|so i can|so i won't
    -2:so much|so shall|so shall i|so tuesday|so we|so when are|so you 'd|so you 've|so you know|socket
    -2:something to|sorry for|station|stock and|stop me|stop me if|stuck in|suit you for|suits you ?|sure go
    -2:sure go ahead|system closes|system closes at|take care|take you off|takes twenty|takes twenty minutes
    -2:talking|team|tell me who|ten o'clock|ten on friday|th at|th at ten|that 's thursday|that be okay
    -2:that is|that model|that sounds|that suits|that suits you|that time|that you refused|that you won't
    -2:the app|the bank|the book|the children|the day after|the form|the forms|the friday|the friday after
    -2:the guts|the holidays|the key|the last one|the lease|the meter|the month|the morning|the most
    -2:the new one|the number|the oldest|the oldest excuse|the paperwork we|the parcel|the phone again
    -2:the phone so|the price goes|the rate|the report|the same driver|the service|the short|the short one
    -2:the street|the system|the system closes|the third of|the time|the twenty|the two|the van 's|the water
    -2:the week after|the workshop|the year|their right|their right mind|them ?|then it|there a day
    -2:there are only|there are three|they 'll|they all|thinks|third of|third of december|thirty days
    -2:thirty days and|this friday|this friday or|this price and|thought about|throw it|thursday 's
    -2:thursday are|thursday december|thursday december 0|thursday is|thursday morning ?|thursday the third
    -2:thursday the twenty|thursdays|time and i|time to|times and|times and i|to be honest|to be there
    -2:to come to|to grab|to grow|to hit|to log|to log in|to make|to make a|to ring you|to say no|to see you
    -2:to three|to turn|told me|try you again|tuesday|tuesday ?|tuesday evening|tuesday the
    -2:tuesday the first|turning|two ?|two hours|two hours to|two in|two in the|two left|two left at
    -2:two or three|two years|understand the|unreasonable|until april|until five|up at|up at midnight
    -2:usually|van 's|vans|very|viewing|wait till|was it|wasted half|water|we 're still|we did|we do for
    -2:we have|we have an|we measure|wednesday 0 december|wednesday afternoon|wednesday and
    -2:wednesday and thursday|wednesday so|week after|week after next|week on|week or|week which|weekend
    -2:weekend so|weekends|weekends as|weekends as well|what we do|what would|what would have|when you
    -2:when you 're|whether|whether you|which day|which one|whichever you|whole|wife would|with it|with me
    -2:with me and|won't even|won't hold|word i|works for you|worth|would friday be|would monday
    -2:would monday be|wrong|wrong with it|yesterday|you 'd look|you 'd think|you 'll have|you 're away
    -2:you 've cancelled|you again|you all|you always|you and|you any|you as|you asked me|you at four
    -2:you better|you by email|you can pay|you clearly haven't|you could at|you do need|you don't sign
    -2:you drive|you eat|you find|you for your|you get a|you go|you going|you going to|you got
    -2:you got something|you had|you haven't got|you keep saying|you know|you may|you mentioned
    -2:you mentioned a|you monday|you need a|you off our|you or|you people|you read|you refused|you right
    -2:you said yes|you say that|you stop|you the address|you tomorrow morning|you won't even|you wouldn't
    -2:your children|your competitors|your email|your family|your head|your neighbour 's|your number i
    -2:your site|your way|your week|your wife would|一 , 八|一 , 早|一个不|一个小|一九|一九点
    -2:一刻|一句 ,|一句话|一台|一圈|一声 ,|一天 ?|一天我|一小|一小时|一我再|一早
    -2:一本|一点的|一直打|一行|一面好|七点|三十天|三点好|三百|上七|上七点|上到
    -2:上午 ,|上午我|上去了|上班 ,|上等|下 , 行|下个|下个月|下午一|下午两|下周五
    -2:下时|下时间|下来 ,|下楼的|不变 .|不好 ?|不定 ,|不定下|不对 ?|不忙 ?|不懂这
    -2:不挂|不挂 .|不接|不是下|不是没|不是这|不清楚|不满|不满意|不然|不着
    -2:不着急|不算|不管|不给我|不续|不续约|不能这|不花|不花钱|不行 .|不行的
    -2:不要 .|不许|不起 .|不过|不过十|不错|两万|两台|两台 ,|两天|两次|两次 ,
    -2:两点 ?|个人看|个仓|个仓库|个价 .|个位|个功|个功能|个在|个头|个对|个年
    -2:个数|个点 ,|个的|个的 .|个颜|个颜色|中午 ,|为了|主都|么|么处|么处理|么定
    -2:么定了|么还|么都|么难伺|之后没|之间|九点半|也在|也太大|也就|也成|也成 ,
    -2:也是这|也没办|也没用|了 , 到|了 , 是|了哈|了哈 ,|了新|了算 .|了给|了给您
    -2:争|事 , 您|事多 ,|事小|事您|事没|事没事|事签|事签字|二 , 您|二 , 这|二三
    -2:二下|二下午|二不|二不是|二月一|五 , 0|五 .|五两|五两点|五十点|五年 .|五还
    -2:五还是|交钱|产|产品|人想|什么都|今晚还|仓库 .|以 ,|以吗|以吗 ?|们一|们经
    -2:们经理|们自|们自己|们见|们说|们贵|们这边|件|价 .|价是|企|企业|会 ?|会一直
    -2:会在|会议室|伺|伺候|你|便 ?|便吗|便吗 ?|便接|便的|便的话|便聊|便说|便说话
    -2:信发|信号|信号断|俺|倍 .|做不了|做了|做完 .|傍|傍晚|像您|像您这|儿 , 您
    -2:先生都|先说|光 ,|光了|六号|六点半|六还|六还是|共|关门|兴|兴隆|兴隆 .|养
    -2:册|再也|再打 .|再推|再跟|再跟我|再问|写 ,|写在|决|准时|准时到|几个人
    -2:几年级|分钟都|划掉|划算|划算 .|刚才信|刚换|刚换了|初一|删|别再|别再跟
    -2:别来|别让|别跟|别跟我|到 , 您|到吗|到吗 ?|到哪儿|到四|到底想|到您手|到时
    -2:到时候|到期|到现|刻|前 ,|前不|前台|前台 ,|前台了|办法|办法 .|加您|加您微
    -2:务 ?|助|十一点|十天|十点到|午一|午一点|午两|午两点|午带|午方|午方便|卖光
    -2:卖光了|占您一|印|厂 ,|厂里 ?|去 ,|去年|去找|去找您|又不是|友 .|反正|发您 ,
    -2:发您了|发票|发过|发过去|取消了|变 .|变了|变了 .|口 ,|口等您|句话|句话 .
    -2:可不是|可以 ,|可以吗|可别让|可就|可怜|可没|台 , 您|台了|台了 ,|号 , 上
    -2:号 , 下|号断|号断了|号礼|号礼拜|合适|同事小|后 , 或|后 ?|后再|后再也
    -2:后天晚|后没|听 ,|听 , 也|听您|告诉|呗|呢 , 您|呢 .|周一|周一早|周二下
    -2:周二不|周五两|周六 ,|周六还|周四|周四十|周四您|周四我|周四还|周日上|和
    -2:咖|咖啡|咱们见|咱们说|哈|哈 ,|哪个时|哪位|哪儿不|哪儿了|哪天来|啊 , 周|啡
    -2:四 , 我|四五|四十|四您|四我|四点 ,|四还|四还是|回可|在 , 周|在厂|在厂里
    -2:在地|在地铁|在展|在用|在管|在还|在还是|地址 .|地方|地铁|地铁口|址 .|坐着
    -2:坑|填|声 ,|处理|处理的|复一|复一遍|夏|夏天|多了|多少 .|多问|大|天一
    -2:天上班|天得闲|天您|天我去|天降|天降温|太大|太大了|头有|头的|好 , 那
    -2:好不好|好玩|如|婆|婆 ,|婆 , 就|嫌|子就|子有|子真|字我不|字版|存|孩子 ,
    -2:孩子真|安装|定|定下|定了 ,|定时|定时间|客户我|客户都|室 , 没|家人|家就
    -2:家的|寒心 .|对 , 是|对 ?|对一|对一下|对不对|对吗|对吗 ?|小钱|就不再|就多
    -2:就当|就得走|就忍|就忍心|就是不|就没了|就能|居|展厅|差一|己不|己带|己想
    -2:己看|己看着|市|带工|带工程|带着|帮我|年夏|年夏天|年级|年级了|年纪|库 .
    -2:应该是|底 , 您|底想|店 .|店里 .|度 .|开春|开门|弟弟|当初|很多人|得出来
    -2:得空 ,|得见|得走|得走人|得起|得闲 ,|心上|心让|心里有|忍心让|忙 ?|快一
    -2:快点|怎么处|怎么还|怜|思 , 您|急|怪我没|总部|您 , 一|您一分|您一句|您下楼
    -2:您下班|您不买|您不懂|您不能|您争|您几|您周|您和|您多问|您太|您太太
    -2:您好 ,|您就忍|您带|您弟|您弟弟|您心|您怎|您怎么|您愿|您才|您打电|您打过
    -2:您报|您拿|您挑个|您换|您换一|您是老|您爱人|您看可|您给个|您能|您被
    -2:您要真|您讲讲|您躲|您过|您还|您这种|您这行|您那|您那会|您随|您随便
    -2:想不想|想让|意兴|意兴隆|意见|我 ?|我一|我上门|我不挂|我为您|我了解
    -2:我们公|我们经|我们自|我们贵|我先说|我再联|我准|我准时|我刚|我加您
    -2:我可不|我可是|我同事|我哪|我哪天|我回|我在您|我大|我就得|我带工|我帮
    -2:我帮您|我拿|我放前|我放在|我是|我有|我查|我没提|我用|我的 ,|我直|我等
    -2:我答|我记下|我这个|我这就|我重|我重复|我问|我随|我随时|我鸽|我鸽子|截
    -2:截止|截止 ,|户|户 .|户我|户我见|户都|房 ,|才信|才信号|打了 .|打的|扰您了
    -2:找个您|找您 ,|找您 .|把报|把报价|把案|把案例|把资|把资料|抢着|抢着要
    -2:报一|报一下|报上|报上去|拒绝我|拜一|挂 .|挑个|掉|排队|接着|推给|推给您
    -2:提前|提醒您|搞|撑|收|收到|改了|改天|放前|放前台|放在|放心 ,|放我|放我鸽
    -2:文|料发|料发您|断了|新车|方便 ?|方便吗|方便接|方便的|方便说|日 ,|日上
    -2:日上午|日子 ,|早 ,|早上 ,|时|时到|时到 .|时间是|明儿|明天降|明年夏|星期一
    -2:昨天|是上|是不行|是人|是从|是十一|是去|是去年|是后|是周三|是好事|是总
    -2:是最|是最后|是电|是电话|是的 ,|是自己|是骗|是骗子|晚上 ,|晚上七|晚点
    -2:晚还是|月一|月一号|月二|有专|有个|朋友 .|服了|服了 .|服务 ?|期一|期五 ,
    -2:期四 ,|末 ,|李|材料|条件|来 ,|来 , 行|来一|来一趟|来找|来找我|来的 ,|来试
    -2:杯|标|样下|样下去|样本|核对|核对一|格 , 还|档 .|楼的|楼的时|次 , 都|款是
    -2:止|止 ,|比价|比价 ,|比您|气 , 应|没了|没了 ,|没事没|没做|没办|没办法|没开
    -2:没提|没提醒|没碰|没碰上|没礼|没礼貌|没考|活 ,|活动|派|消了|消息 .|温|温 ,
    -2:温 , 您|满足|演|演示|灰|点 , 一|点 , 没|点 , 这|点一|点不|点也|点好|点跟
    -2:烦 ,|熟|率|王|现在还|现在这|理一份|理的|生意兴|生都|电话 ?|疼孩|疼孩子
    -2:痛快点|登|百多|的 , 怎|的 , 您|的 , 我|的 , 跟|的 , 这|的 , 那|的不|的不是
    -2:的了|的价|的厂|的厂 ,|的周|的多|的客|的就|的是十|的老|的老板|的话|的车
    -2:的钱|直打|直接|看 , 这|看一眼|看不|看了|看可|看您 .|看您哪|看您就|看房
    -2:看房 ,|看是|看看 .|看着|看行不|看这|真是|真没|着 ?|着不|着呢 ,|着急|着想
    -2:着被|着要|着要 .|瞅|短信发|碰一|碰一面|碰上|礼拜一|礼貌|祝您生|票|程 ,
    -2:笑话您|第|等 .|等一|等了|等到|管您|系您 .|红|约 ,|级|级了|级了 ?|纪|线
    -2:经理 .|给您看|绝我 ,|续约|缩|罢|罢了|罢了 .|翻一|老婆|老婆 ,|老的|考虑的
    -2:耐|聊 .|聊 ?|聊十|能做主|能看|能这|自|自动|自己不|自己带|自己想|自己看
    -2:花钱 ,|董|董事|董事签|蓝|蓝的|虑的|行的|表发|表发您|表推|表推给|装 ,
    -2:要 , 我|要 , 没|要么|要就说|要是有|要真|见一|见过您|见面|视频聊|解了|议室
    -2:记下|记的|讲 ,|讲 ?|讲讲|访您|诉|话 , 下|话 ?|话您 .|该是|说 , 别|说一句
    -2:说周三|说周五|说忙|说忙 ,|说没预|说说|课 ,|谁没|调|貌|货的|贵 ,|贵一
    -2:贵一点|资|走人|赵|赶紧|起 .|起家|足|跟您讲|路过 ,|躲|躲不|躲不过|躲得
    -2:车吗|车吗 ?|辈|过十|过十五|过电|过电话|过目|过目 .|过这|近|还是五|还是后
    -2:还是明|还是电|还有一|这一行|这两|这两个|这个|这个年|这个的|这个颜
    -2:这么定|这价|这儿 ,|这周末|这回|这回可|这块|这家|这样下|这话我|远|退货
    -2:送货|送货的|通 .|道的|那一|那么|那会|那会儿|那就这|那行|那行 ,|邻|邻居|部
    -2:都在 ,|都有|都没碰|都看|都说|都跑|醒您|醒您 .|里几|里头|里头有|里有个
    -2:重复|重复一|钟 , 我|钟看|钟都|钟都不|铁|铁口|错了 ,|门口|门口等|问一句
    -2:问题 ,|闲 ,|间|间 , 我|间是|队|降|降温|降温 ,|隆 .|难伺|难伺候|需要 ,|面呢
    -2:面好|面有|面的|顶|顺便|顺利|顺道|预约|领情|领情 .|频聊|题 ,|题 , 我|风险
    -2:饮|馆|马上到|骗子 ,|黄|黑|齐
    -3:'d be surprised|'d better|'d have|'d like to|'d love|'d rather you|'ll be|'ll fit|'ll fit in|'ll get
    -3:'ll get a|'ll look|'ll send it|'ll take|'m afraid|'m going|'m going to|'m off|'m out|'m out of
    -3:'m sorry about|'re booked|'re booked in|'re busy|'re on the|'re only|'re talking|'re talking about
    -3:'re wrong|'re wrong about|'s a good|'s a queue|'s friday|'s my|'s not|'s out|'s room|'s too
    -3:'s too early|'ve got you|'ve reached|'ve reached the|'ve really|, 一年|, 上午|, 下午|, 不成
    -3:, 也不|, 其|, 其实|, 再|, 再见|, 写|, 刚才|, 周二|, 您再|, 您忙|, 您慢|, 您等
    -3:, 您行|, 您选|, 我再|, 我到|, 我晚|, 我说|, 我过|, 方|, 方便|, 早上|, 早就|, 时
    -3:, 是周|, 电|, 电话|, 知|, 知道|, 礼|, 礼拜|, 绝|, 行吧|, 街|, 说|, 说不|, 跟您
    -3:, 难|, 顺|0 0|0 december|0 st|0 st at|0 日|? so|? 我|^ 0|^ 0 月|^ a little|^ all right|^ and
    -3:^ but you|^ come|^ could you|^ either|^ either you|^ everyone in|^ great i|^ half|^ hello|^ hi
    -3:^ how long|^ i had|^ if it|^ it takes|^ last|^ monday|^ most of|^ my diary|^ my director|^ next|^ no
    -3:^ no rush|^ nothing|^ one moment|^ one more|^ perfect|^ right i|^ so that|^ sooner|^ sooner or
    -3:^ sorry|^ supplies|^ sure thing|^ surely you|^ thanks for|^ they all|^ to|^ tomorrow 's
    -3:^ tomorrow morning|^ we 'd|^ when 's|^ why|^ you asked|^ you can|^ you could|^ your brother|^ 今天
    -3:^ 但我|^ 别人|^ 半|^ 半小|^ 可以|^ 名额|^ 听说|^ 周六|^ 就您|^ 工|^ 忙|^ 您再
    -3:^ 您发|^ 您就|^ 您放|^ 您被|^ 成|^ 成 ,|^ 我为|^ 我会|^ 我领|^ 挂|^ 挂我|^ 星
    -3:^ 星期|^ 最后|^ 有|^ 机|^ 没问|^ 白|^ 真要|^ 等您|^ 要不|^ 谢|^ 谢谢|^ 这台
    -3:^ 这话|^ 那就|a bad time|a coffee|a contract|a copy|a director|a free|a gap|a gap at
    -3:a good enough|a good time|a heart|a queue|a quick|a short|a visit ?|a week|a yes|about two|after this
    -3:afternoon or|ahead|all right i|all right with|all week|always say|am|an answer|an answer i|and missed
    -3:and missed you|and saturday|and saturday morning|and see you|and so|and so is|and the|and your
    -3:any day|any more|appreciate your|are about|are you not|as well|as you|asking|at least|at midnight
    -3:at midnight and|at the moment|at your place|back out|back out now|bad time|basics|be okay ?|be signed
    -3:be signed by|be surprised|be surprised how|be that busy|better|booked in|booked in for|both know that
    -3:both times|bring our|building|but our|by a director|by us|call you|can see that|can send|can't back
    -3:can't back out|can't miss|can't seriously|clear|clients|come round|company|competitor|congratulations
    -3:copy|corner|could do|council|couple|course you need|customers ask|date|daughter|dead|december 0 st
    -3:december suit|decide anything|depends|depends on|depot|details|didn't hear|didn't hear that
    -3:disappointed|do for|does it|don't even|don't get this|don't sign|each|each other|early to|either way
    -3:either you|end of the|ends|engineer and|enough reason|evening and|everyone in|everyone in the
    -3:everyone on the|exactly|except|extension|favour|fine by|first it|first it 's|fit in|follow
    -3:for a quick|for it this|for the fitting|for you ?|four ?|four days|fourth|frankly you|friday and
    -3:from me|front of|gap|gap at|get this|get this meeting|go ahead|go on|going to pretend|gone so
    -3:good enough reason|good time|good time ?|got something|got that wrong|got you|great i|green light
    -3:guarantee|had to|half past|have a heart|have to decide|have you been|head office you|her|here i
    -3:here i am|hi|hour so|how long have|how quiet|how quiet it|i 'd love|i 'll fit|i 'll take|i 'm afraid
    -3:i 'm going|i 'm off|i 'm out|i 've already|i 've seen|i am|i appreciate your|i can send|i come and
    -3:i could do|i didn't hear|i don't get|i find|i had to|i know a|i put|i think|i thought you|i won't let
    -3:if i don't|if that 's|if the roof|if you don't|important|in ?|in a|in by|in for|in front|in front of
    -3:in the team|in three|information|insulting|is going|is it ?|is on its|is that all|is the same
    -3:is there a|is this|is to|it 'll be|it 's too|it 's your|it again|it back|it costs|it depends
    -3:it depends on|it for you|it it|it nobody|it or|it or not|it so|it takes|it this|it this year
    -3:it to your|it you|know a good|know that 's|last year|least|left and|let me look|light|lock|long have
    -3:long have you|lot of people|mail|main|may be|measure|mess|messed|midnight and|missed you both|mobile
    -3:moment i 'll|monday 0|months|morning or wednesday|my diary|my director|name on|needed|neighbour
    -3:next ?|nine|no choice|no i|no is fine|nobody 's|nobody else has|not a good|not for|now or|o'clock or
    -3:october|of a job|of change|of december suit|of those|off and|off to|on it|on it 's|on monday|on our
    -3:on sundays|on thursday i|on tuesday|on wednesday|on your hands|one for|one holding|one left
    -3:one left and|one moment|one moment i|one of those|one question|online|only a|only two|open on
    -3:or friday ?|or is|or not|our|ours is|out now|out of a|out so|over on|pack|page|partner ?|past five
    -3:perfect|place ?|please|prefer to|pretend i|pretend i didn't|queue|quiet it|quiet it is|rate is
    -3:rather you|reached|reached the|refuse ?|right i|right i 'll|right with|right with you|ring you|rivals
    -3:round the|round the corner|ruin|run|run a|run a company|running|runs|saturday evening|say the same
    -3:saying no|scared of|see it|see the|seeing|seeing it|seen|sending|seven|signed by a|signs off
    -3:signs off on|sit on|sits|sitting|sitting on|size|so friday morning|so here|so here i|so that
    -3:so that 's|so you can|so you have|sooner or|sooner or later|sort of|speaking|speaking to|st at
    -3:staff 's|staff 's safety|street|sundays|supplies|sure thing|surely you|surely you don't|surprised
    -3:surprised how|surprised how quiet|survey|take that|talking about|tax|tax office|tell you|telling
    -3:that all|that all right|that down|that wrong|the afternoon ?|the basics|the blue|the corner
    -3:the council|the engineer|the fine|the fourth|the kids|the price is|the quote|the roof|the sales
    -3:the site|the tax|the tax office|the test|the third or|the website|there a|third or|third or the
    -3:thirty|this afternoon or|this and|this meeting|this price|this week is|thursday afternoon
    -3:thursday at four|thursday i|thursday morning or|to call|to decide anything|to do|to lose|to meet
    -3:to pick|to pick up|to pretend|to pretend i|to run a|to you by|to your inbox|today|together ?
    -3:told head|told head office|told you|tomorrow 's|tomorrow ?|tone|too early to|took|town|trade fair
    -3:tried it|try it|tuesday and wednesday|turn|two and|two hundred|understand it|until|warranty|was on
    -3:was the|wasting|wasting my|way to run|we 'd|we 've got|we 've never|we both|we both know|we fit
    -3:we fit it|wednesday evening|wednesday evening ?|week does|week is|what 's the|what sort|what sort of
    -3:what we|what you 're|whatsapp|which should|which should i|which would|who signs|who signs off|why i
    -3:with all the|with you ?|won't let|won't let you|works for|would be|would tomorrow morning
    -3:wrong extension|year and|year to|yes but|you 'd better|you 're booked|you 're only|you 're talking
    -3:you 're wrong|you 've reached|you 've really|you and i|you and your|you asked|you been|you both times
    -3:you can't back|you can't be|you can't miss|you can't seriously|you could|you don't even|you get
    -3:you have time|you in on|you might|you need this|you should|you sit|you sit on|you this|you tomorrow
    -3:you use|you want your|your chance|your competitor|your customers|your daughter|your day|your number
    -3:your partner ?|your place ?|your rivals|your staff 's|your wife|your word|一分钟|一分钱|一号
    -3:一声|一年|一月|一点不|一点还|一辈|一辈子|一遍 .|一面|三十号|三千|三天到
    -3:三您|三月份|上 , 我|上别|上午再|上大|上或|上来|上门 .|下午四|下去 ,
    -3:下周六|下您|不|不下周|不为|不为自|不买|不再|不合|不合适|不在乎|不对
    -3:不对 ,|不怎|不怎么|不急 .|不打扰|不是周|不清|不知|不知道|不签 ,|不签也
    -3:不给|不耽|不耽误|不要|不要 ,|不讲|不起|不进|专|东西您|两点 ,|个 , 我|个 ?
    -3:个价|个冤|个冤枉|个地|个地址|个型|个型号|个大男|个您|个时间|个电|个电话
    -3:中午|为自|为自己|么 ,|么好|么好的|么磨|么难|也得|也想|也有|也没事|了 , 怎
    -3:了 .|了事|了事 ,|了吧 ?|了算|了解|事不急|二楼|五也|五早|五早上|五点|人在
    -3:人都不|代了|件打|优惠|会一|传|传一|但我|但我们|候在|公司 .|六 ,|其|其实
    -3:再打 ,|再给|再给您|再联|再联系|再见|再见 .|再这|出了事|分机|分机了|分钟 .
    -3:分钱|别怪|别怪我|到 ,|到了 ,|到哪|到底|前一|前一天|前我|力都|力都没|功能
    -3:十一月|十号|十号 ,|午再|午再打|午四|午四点|半小|半小时|卖|厅|压根|压根没
    -3:去|去 , 您|去您|去您那|去的 ,|发个|发条|取消|可不|可就不|可是|号 , 礼|号码
    -3:司 .|叽|叽 .|吃亏|吃亏的|吃饭|吃饭 .|合着|同事|名|名额|名额还|吧 .|周三 ,
    -3:周三您|周五 ,|周五也|周五早|周六|周日 ?|哪一条|哪个 ?|哪天得|商量 ,|啊
    -3:啊 ,|器一|四十一|四点我|回事 .|回您电|回我|圈子|圈子里|在前台|在您|在眼
    -3:在眼前|在门|在门口|坊|块儿|型号|多少|多少 ,|大了 ,|大男|大男人|天不定
    -3:天十点|天得|天来|好不|好事|嫌贵|子 ,|子 .|子不|子里都|季|孩子不|定 ,|定的
    -3:实说|室 ,|害|家 .|家孩|家孩子|对 , 我|对比|对比表|导也|导也想|少 , 方
    -3:就您这|就是这|就这|就这么|岁数|年 ,|年代|年代了|应 ,|应 , 我|开了|弟
    -3:得不合|得不对|得慌|得空|得闲|微信 .|忍心|忙 , 那|忙您的|思 ,|思 , 刚
    -3:您一刻|您上|您下了|您不为|您不信|您不给|您办|您办公|您去|您发|您发的
    -3:您吃|您同|您同事|您哪|您好|您家孩|您忙您|您挑|您是怎|您点|您电|您电话
    -3:您白等|您看|您看下|您给|您老板|您行行|您讲|您说 .|您说一|您说了|您说周
    -3:您贵姓|您这也|您这脑|您选|想 , 也|想不|想听听|想好|想好了|想想|愿意 ,|慌
    -3:懂事|懂这|成 , 我|我为|我到您|我加|我去|我发个|我在门|我就|我干|我把合
    -3:我是不|我晚|我正|我正好|我短|我短信|我给|我给您|我记|我说一|我说完|我还
    -3:我这|我这儿|我领|我领导|或者周|房|手边|手边 .|才|打 ,|打 .|打听|打扰了
    -3:打理|打电|打电话|扰了|扰了 ,|找您|找我 .|把合|把合同|拜三|挂我|挂我电|指
    -3:挑一|挑一天|换换|换换了|排|提醒|摆在眼|放心 .|整理一|日 ?|日子 .|早上我
    -3:时候在|明天下|明天我|明年|明晚|星期五|星期四|是两|是两点|是二|是二楼
    -3:是什|是什么|是免|是周二|是明天|是每|是用|是老款|是觉|是觉得|是车|晚
    -3:晚上或|最后|最要|最要紧|月 0 日|月三|月三十|有一个|有三|有吧|有的|期五
    -3:期四|本|机 .|机了|机会|机器一|来了 .|来认|来这|板|枉钱 .|样 ,|样品|根没
    -3:案例|楚 .|次|次 ,|次通|次通话|比表|求|求我|没用 ,|注|注意|活|清楚 .|点之
    -3:点小|点我|点我过|点钟 ,|点钱|烦 , 我|照样|照片|照片我|片|片我|现在听|理一
    -3:理由 ,|用 .|甩|由 ,|电话我|男|男人|男人 ,|白天上|白等|的好|的时间|的钱 ,
    -3:看一|看下|看下周|看到了|看得|看得出|看着办|真疼|真的|真要|真要出|眼光
    -3:眼前|着办|着办 .|着呢 .|确认|磨|磨叽|磨叽 .|示|礼拜三|祝|祝您|稍|稍等
    -3:稍等一|空出|空出来|空看 .|等一下|答|签 ,|签也|签字我|简|算话|算话 ,|约的
    -3:给个|给您比|绝不|绝对|绝我|罚|罚款|老款|者周|能做|能来|舍|舍不|舍不得
    -3:花那|花那个|虑 ,|行 , 看|行吧|行吧 ?|行好 ,|街道|表|被人|装 .|西您|要 ,|要 .
    -3:要不下|要出|要出了|要就|要是不|要是觉|要还是|解决|让您白|让我|论|访|评
    -3:话 , 真|话 , 说|话吗|话您|话算|话算话|该换换|说 , 我|说一声|说不清|说个
    -3:说了算|说什|说什么|说完|说的那|说话算|谁都有|财|货 , 您|货 .|贵姓|资料发
    -3:赔|跑了|跟您|跟您说|跟我|跟我同|路过|路那|车|车 .|软|辈子|边 .|过 , 不
    -3:过一|过了|过您这|过来 ,|还是两|还有|还用|这个价|这个地|这个型|这个月
    -3:这么好|这么磨|这么难|这也|这儿|这几|这台|这台机|这就|这店|这点钱|这脑
    -3:这脑筋|这都|进 .|选一|选一个|通话|通过|遍 .|那个冤|那先|那周五|那周四
    -3:那我先|都有 ,|钟 , 周|钟 .|钱呢|钱呢 .|钱还|错分|错分机|门 .|问|问题|附
    -3:随您|随您 .|随时|页|领导也|题|额还|饭 .|饭了|麻烦 ,
    -4:'d be a|'d have to|'ll ask|'ll be in|'ll be the|'ll put|'ll send the|'ll wait|'re at the
    -4:'re driving so|'re one|'re through|'re through to|'s fine i|'s good|'s in the|'s quiet|'s the last
    -4:'s thursday|'s what|'s your|'ve ever|'ve got it|'ve got the|'ve made|'ve seen|'ve tried|, 一点
    -4:, 也得|, 以|, 以后|, 别|, 到|, 听|, 回|, 回头|, 将|, 将来|, 就不|, 就是|, 店
    -4:, 您不|, 您心|, 您还|, 我们|, 我去|, 我是|, 我都|, 抱|, 抱歉|, 行不|, 谁能
    -4:, 这不|, 都没|, 马|, 马上|^ can|^ can i|^ don't be|^ don't worry|^ good i|^ great|^ how does
    -4:^ i drove|^ i need|^ i stayed|^ i suppose|^ is there|^ it 'd|^ it would|^ no is|^ no wonder
    -4:^ not interested|^ of|^ of course|^ oh come|^ on|^ one|^ please|^ right|^ right that|^ sorry i
    -4:^ sure the|^ tell|^ thanks|^ there 's|^ there are|^ thursday or|^ we 've|^ what 's|^ who decides
    -4:^ with respect|^ you had|^ you set|^ 一分|^ 三点|^ 今晚|^ 优|^ 周三|^ 周五|^ 哪|^ 哪天
    -4:^ 大家|^ 当|^ 必|^ 必须|^ 您一|^ 您嘴|^ 您多|^ 您爱|^ 您贵|^ 我求|^ 拖|^ 按|^ 方
    -4:^ 时|^ 时间|^ 最|^ 眼|^ 签|^ 都|a bit|a call ?|a few|a lovely|a manager|a no and|a note of
    -4:a time that|a visit|afternoon work|afternoon work ?|again this|all the|all you|along|an hour|and now
    -4:and wednesday|answer|anywhere|are the|area|as long|as well ?|at|at half nine|at one|at the fair
    -4:at three if|away from|away from losing|be crazy|be crazy to|be okay|be right|be the odd
    -4:be there thursday|been with|before you open|begging|better than what|bite|blue one|book|boss would
    -4:bye|cable|call ?|can do|can make|can spare|can't be that|can't make|can't promise it|car park
    -4:car park ?|children|claims|claims discount|come with|come with a|coming to|coming to you|connected
    -4:crazy|crazy to|day this|day this week|decisions|department|did everything|did everything you
    -4:difficult|does friday|don't think|driving so|drove|engineer|even you|even you can|every week
    -4:everything you|everything you need|excuse and|excuse and you|few|find a time|firms|firms your
    -4:firms your size|first thing|five|folder|for telling|for telling me|for the first|for thursday|forget
    -4:friday be|friday or|from losing|from losing the|gave|get the|good enough|goodbye|great|group|guess
    -4:had three weeks|half eight|hang up|hang up until|have no idea|haven't read|i 'll ask|i 'll put
    -4:i 'll wait|i 've ever|i can do|i come over|i don't think|i drove|i need|i phone|i stayed|i suppose
    -4:i won't hang|i won't keep|idea what|idea what you|in the letter|in this|irresponsible|is fine
    -4:is fixed|is friday|is it a|is there|is wrong|isn't for|it 'd be|it 's no|it a|it isn't for|it today
    -4:it works|it would be|its way to|just like|keep you|keep your|last one|left the|let you|letting|longer
    -4:losing the|lovely|lunch hour|me know|me this|me to|me you 're|mentioned|monday and|morning it
    -4:morning or friday|mr|mrs|must be the|my lunch|my lunch hour|my morning|my time already|need|need it
    -4:next wednesday at|no and|no claims|no claims discount|no idea|no idea what|nonsense|not busy
    -4:not interested|not true|note of|note of that|nothing i|nothing to|of a|of the|of the year|off on
    -4:off that|off that easily|oh come|old|on his|on the second|once the|one on|open or|or friday morning
    -4:or i|or later|or quarter|or quarter to|order|park ?|pdf|plant|plant ?|price is|price is fixed
    -4:price list|prices are|promise it|proposal and|quarter past|quarter to five|rang|rate|respect to
    -4:right that 's|right you are|ring|roof comes|round tomorrow|round tomorrow morning|run out|sample
    -4:saving|second floor|send the|sent the|set the|shall|shut|signed by|since spring|so is friday|so too
    -4:sound just|sound just like|spare|spring|stand|stayed|stingy|suit you|sure i 'll|sure the|system
    -4:take you|tell me|tell me you|ten on thursday|test|than what|than what you|that 's|that 's in
    -4:that 's what|that ?|that attitude|that be|that i|that isn't|that on|the blue one|the car park
    -4:the desk|the model|the old|the plant|the plant ?|the price list|the reason|the rest|the road
    -4:the second floor|the stand|the week|the window|the world|them|them but|there thursday|think|this ?
    -4:this afternoon|three days|three if|three weeks to|through to|thursday so|thursday so friday|time ?
    -4:time already|time we|to check|to come|to five|to help|to make it|to visit|told my|told my colleague
    -4:tomorrow evening|tried|turned|under the|unless|unless you|up ?|was in|way to your|we|we 're|we are
    -4:we spoke|weather|wednesday at|weeks to|were the|what they|when the|window|with respect
    -4:with respect to|with them but|won't hang|won't hang up|won't keep|won't keep you|world
    -4:worry about the|would i|would refuse|would that|would that be|wrong about|wrong about that|yard
    -4:you 'll get|you 're one|you 're through|you a|you can spare|you can't|you don't know|you for a
    -4:you have to|you like|you need it|you open|you open or|you set|you set the|you sound just|you tell me
    -4:you then|you told my|you turned|you want|you were the|you what|your firm|your neighbour|your no
    -4:your no claims|一个 ,|一个 .|一个大|一倍|一块|一我|一点半|万 .|三 ,|三万|三万 .
    -4:三年|上了 .|上周四|上就|上说|上说考|下了班|下午三|下周四|下班|不信 ,
    -4:不到|不办|不在|不定|不客|不客气|不想让|不成|不看 ,|不签|个大|个季|个小区
    -4:个店|个日|个日子|个时|个说|个说法|为您|为您是|主|也能|也行|也行 ,|了 , 别
    -4:了一|了会|了十|了十年|了吧|了才|了班|事不|二月|五年|些 .|人不|人人|人呢
    -4:人接|人接 .|仓|仓库|以后|们 ,|们也|们做|们公|们公司|们是|件给|任您|会议
    -4:低|作 .|例|信任您|倍|候有|值|做的 .|儿|儿 .|先忙 .|免费的|八点|公司在|兴 .
    -4:内|再说 .|写着|初|到了|办 ,|办事|包|化|区 ,|十二月|午三|午三点|厂里|发的
    -4:口等|句 ,|叫上|可别|可能用|台|台车|司在|合 .|合作 .|合适 ,|同|同行|名字
    -4:后 ,|后面|吧|吧 , 周|吧 , 谁|听听|听听您|周一我|咱们|啦|嘴|嘴上|嘴上说
    -4:四月|回头|在用的|在这家|在里|地址|址|块 .|型|够 ,|大了|天晚|天晚上|好 .
    -4:好了 ,|孔|字|字我|对手|对面|将来|小区|少 .|就不会|就您|就没这|就算了|就行
    -4:就行 .|屋|屋顶|展|岁|左|差|已经把|常的|库|开 , 您|归您|当成|得可|德|忙成
    -4:您 ,|您上周|您了|您会|您公|您公司|您出|您可别|您可能|您嘴|您嘴上|您家
    -4:您对手|您微|您微信|您心里|您是个|您有空|您来|您爱|您留|您说不|您这样
    -4:您连看|惠|意思 ,|我下午|我们 ,|我们做|我们是|我去您|我发|我可|我周四
    -4:我求|我求证|我见|我见多|我跟|我跟您|手册|才说话|打孔|打过|找我|抢|抱歉 .
    -4:拉|换一个|提|放心|整|整理|早晚|时候有|是五|是吧 ?|是周日|是嫌|是怎
    -4:是怎么|是明|是考|是考德|晚 ,|更看|更看重|月份|有|有 ,|有 , 您|末|本没|村就
    -4:村就没|板 , 不|板也|查|根本没|案|正好|正常的|气了|气了 ,|求证|没人|没接
    -4:没有 .|没问|没问题|点 ?|点到|点钟|烧|玩|用 ,|画|留的|的 ?|的小|的工|的话 ,
    -4:的那台|看屋|看屋顶|看都|看都不|空看|第二|等|算了|算了 ,|系您|经把|经把您
    -4:结果|给您 ?|给您打|给我|老板 ,|老板也|考德|考虑 ,|联|联系|联系您|能到
    -4:能到 .|能忙|能用|行 .|行好|行行|行行好|要是真|要还|见多|见多了|规定
    -4:规定 .|觉得不|认识您|议|识您|试|话的|该做的|说 , 您|说不要|说了|说来|说没
    -4:说没钱|说法|说话 ,|说那|谁家|谁能|谁能忙|责|货 ,|贵|费 .|费的|费的 .|赚钱
    -4:走 .|走了|路|车站|过了 ,|过来 .|这不|这不是|这事不|这样|这边|连看|连看都
    -4:适 ,|那您|邮件给|都不看|都听|都没有|里 ?|里面|量 ,|钱 , 您|错 , 就|错吧 ?
    -4:问一|露|颜|颜色|马上|骂|高兴|高兴 .
    -5:'m happy|'m with|'re fine|'re fine with|'re happy|'re happy with|'re that|'s about|'s day|'s that
    -5:'s two|'ve changed|'ve changed your|'ve got two|'ve left|, 三|, 您|, 您放|, 我发|, 我这|, 要
    -5:, 跟|, 那周|, 那就|, 问|, 难怪|0 november|0 november at|0 号 ,|^ are|^ are you|^ but we
    -5:^ could i|^ everyone|^ everyone on|^ frankly|^ good|^ i called|^ i thought|^ it 's|^ it must|^ just
    -5:^ let me|^ may i|^ okay i|^ our|^ ours|^ sorry the|^ stop|^ suppose|^ who would|^ would it|^ you said
    -5:^ 不|^ 你|^ 名|^ 咱|^ 咱们|^ 对 ,|^ 很|^ 很多|^ 得|^ 您|^ 您白|^ 您答|^ 您连
    -5:^ 我还|^ 正常|^ 说实|^ 说的|^ 过|a new|a note|after that i|and half|and i|as a|be better
    -5:be happy with|blind|branches|but we|chance|changed|changed your|closed|coffee|colour|come off it
    -5:come over|december 0|desk|does that|don't want to|else would|end of|ever|everyone on|excuses|filled
    -5:filled in|find a|fine with|fitting|five after|five today|five years|for a year|for me|for picking
    -5:for picking up|for the|for your|forty|friday at ten|from the|goes|got two|half of|hand|hang|help
    -5:how does|i 'd|i 'd like|i 'd rather|i 'm happy|i 'm with|i 've got|i 've left|i caught|i caught you
    -5:i heard|i only|i won't be|if it|if it 's|if that|in may|in the post|in your position|is on|it 's a
    -5:it 's about|it and the|it for|it must|it must be|it the|it through|it till|its way|just don't
    -5:just don't want|just haven't|keep|last month|last time|lasts|like yours|line dropped|look that
    -5:look that up|looking at|love to|me look|me off|meter|missed|missed you|more of|my colleague|need this
    -5:no is|noise|november at|november at two|obviously|odd|odd one|odd one out|of december|of me|okay i
    -5:okay i 'll|on friday which|on its|on its way|on saturday|on the market|one in|one out|opened
    -5:or nothing|park|percent|person who|picking|picking up|post|put me|put me off|putting it
    -5:putting it off|reason|receptionist|rude|say you|schools|settled|shop|show|signed|signs|so is|so is it
    -5:so thursday or|some|sorry i got|sorry the line|spoke|start with|tell i|tell you 've|thank you for
    -5:thanks for picking|that up|the 0 th|the brochure|the car|the colour|the fitting|the line dropped
    -5:the long|the morning or|the odd|the odd one|the person|the person who|the post|the product|the third
    -5:then|third|this is a|thursday|to buy|to get|to know|to show|to take|to this|together|too early
    -5:tuesday and|two hundred a|typical|understand you 've|until the end|until you|up in|used to|was for
    -5:website|well ?|went|what i|what it|who else|who else would|who would|wife|with that ?|with you so
    -5:would have to|would it|would it be|would you be|you 'll be|you 're fine|you 're happy|you 're that
    -5:you 've changed|you be|you in|you just don't|you make|you say|you with|you won't|your call
    -5:your colleague|your kids|your position|your week ?|一下 .|一些 .|一点 ,|七|三|三十|上了
    -5:上周|上我|下 .|下了|不催|不准|不动|不变|不听|不忙|不明|不明白|不是手
    -5:不是理|不见 ,|为|么便|么便宜|乎|了吧 ,|事|事多|今天不|代|以为您|优|做得
    -5:做的|六点|几点|出了|刚才|刚才说|到 .|务 .|十点半|午 ,|半了|半了 ,|取|可得
    -5:台 ,|号 .|司机|后一|吗 ,|听不懂|员|员工|员工都|咱|品|哪天|四|回您|在乎|复
    -5:多了 ,|多人|大 .|好 ?|好处|好的|姐|姐 ,|子今|子今年|子里|孩子今|定了
    -5:实不好|实话 ,|客气|将|就得|就没|就等|工都|师|帮您|干 .|平板|度 , 难|得听
    -5:怪做|怪做不|息 .|您 , 周|您吃饭|您定|您当|您是嫌|您白天|您答|您答应|您行
    -5:您这态|您连|您那儿|想听|意的|我 ,|我下|我也没|我先挂|我姓|我已|我已经
    -5:我改|我放|我让|我还以|手机|才说|拒|拒绝|招 .|挂了 ,|按|接 .|敢说 .|时间 ,
    -5:明天|是下午|是个|是十|是哪|是平|是手|是理|是理由|是老|是这个|替您
    -5:最后一|有别|有别的|来过|根本|没事 ,|法 .|点 , 周|点好处|点打|点打给|特别
    -5:用的|电话 .|的 , 就|直|看 .|看完|着呢|码|笑话|答应|算 .|群|翻|能干|装
    -5:要 , 您|见 , 我|证|话 ,|话 .|话我|该做|说考|说考虑|谢谢|资料|跟上|车 ,
    -5:过这个|还以|还以为|还嫌|还嫌贵|这么便|这周六|这态|这态度|送|适 , 我|通
    -5:道您在|那台|那周|那家|那您先|都行|都行 ,|错了 .|阻|难怪|难怪做|骗
    -6:'re being|'re free|'re just|'s gone|'s not a|'s on|'s our|'s simply|'ve wasted|, 就您|, 怎
    -6:, 怎么|, 我带|, 早|, 还是|, 邮|^ have i|^ i could|^ is it|^ may|^ no it|^ nobody else
    -6:^ sure i|^ surely|^ trust me|^ you can't|^ you clearly|^ 后天|^ 周四|^ 好的|^ 对|^ 得了
    -6:^ 没事|^ 瞎|^ 瞎子|^ 等|^ 谁家|a branch|a branch in|a child|a green|a little|a man
    -6:a no brainer|a whole|a year|all right if|an|and you know|ask what|at a bad|at all|at five|before you
    -6:booked|both know|bother|brainer|branch in|bring|brochure|brother|buy|by the|calder|can hear you|check
    -6:child|costs|customers|director|don't be|don't need|don't understand|else|fact|fine i|fine i 'll|floor
    -6:free on|get my|gets|half|happy with that|have a good|have i|have to|have you|hear a|helps|here|hull
    -6:i 've been|i 've heard|i called|i can't promise|i know i|i mean|i understand your|in hull|in it
    -6:in the afternoon|included|is a good|it 's gone|it be|know a|know i|let me get|letter|lowest|make it
    -6:me|me get|might|most of|most of our|my time|no brainer|no it isn't|note|nothing ?|of my time
    -6:of people|off it|on the|one to|or would|ourselves|pay for|plans|prices|quarter to|read|refuse
    -6:ridiculous|right if|right if i|rubbish|save|saying|see if|see if i|sent|service|set|shall i|should i
    -6:sign|start|stay with|sure i|tell|ten|ten on|than they|than they are|thanks for|that 's simply
    -6:that helps|that sounds like|the address|the letter|the lowest|the plans|the samples|the time you
    -6:the van|the warranty|then i|there are|think you 're|this morning|three weeks|throw|throwing
    -6:throwing money|to answer|to fit|to miss|to pay|to see it|to tell|trust me|two|understand your|van
    -6:video|want to hear|wednesday|weeks|whenever you|who decides|will|with two|word|would say|would the
    -6:wrong with|you 'd be|you 'd have|you 're being|you 're free|you 're just|you 've got|you 've never
    -6:you 've wasted|you don't need|you know it|you said|you so|you tell|you think|you think you
    -6:your brother|your shop|一下 ,|一份 ,|一句|一家|一趟|一遍|上 .|上头|上门|下|下 ,
    -6:不大|不得员|不见|么可|么抠|么抠 ,|也太|了还|事 .|人一|人都|什|什么|什么可
    -6:今晚|以为|件给您|价 ,|份 ,|保|保修|先挂|先挂了|免费|准|分|区|十点 ,|发|听 .
    -6:听我的|周一 ,|周末|在听|在哪儿|块|大概|天下|天下午|天我|失|子都|子都看
    -6:家里人|导|就先|就是|就算|工程师|工资|己|己掂|己掂量|度 ,|张|得 ?|得了吧
    -6:得员|得员工|得看|微|微信|必|忙您|态|态度|态度 ,|急不|您 , 不|您慢|您慢慢
    -6:您有什|您要|您这个|我过来|抠 ,|抠 , 怪|招|挂了|损|损失|换了 .|改|敢说|料
    -6:时间|明白了|是下|是我没|是这么|更|有两|核|概|法|点半 ,|特|理由 .|由 .|留
    -6:白了|白等了|省|瞎|瞎子|瞎子都|碰|礼拜|程师|笑|等了一|经理|绿|自己|自己掂
    -6:色|花钱|街|要不|见 .|视|视频|话 , 这|该换|赚|过您|过来|还记|还记得|这么抠
    -6:适|邮件|都一|都一样|都看得|里人|重要|钱 , 我|间 ,|除|随|领导|频
    -7:'d say|'ll hold|'re too|'s all|'s safety|'ve put|, 一|, 怪不|, 比|, 看|, 看您|, 真|, 这点
    -7:^ i can't|^ if|^ the last|^ they|^ thursday|^ who|^ with all|^ you|^ you 'll|^ 下周|^ 但|^ 您看
    -7:^ 手|^ 手续|^ 明天|^ 没有|^ 现|^ 现在|^ 行|^ 行 ,|^ 这事|^ 那|a day|a family|a message
    -7:a morning|a time|address|all due|all due respect|all i|anna|are down|arrived|ask about|ask about the
    -7:assistant|blue|boss|box|car|caught you at|choice|clean|colleague anna|deal|diary is|doesn't change
    -7:don't|down the|due|due respect|due respect you|easy to|easy to clean|find|fit it|frankly|good
    -7:have i caught|how long|i 'd say|i 'll hold|i came|in march|in that|know that|leave|lie|love|maybe
    -7:me you|message|my screen|no it|no wonder|of them|on mondays|opens|or|other|others|part of|pen|quiet
    -7:respect you|safety|say so|screen|soon|stay|stop|switch|switch ?|take your time|that 's all
    -7:that 's the|the end|the end of|there when|thing at|three|time that|to a|to clean|to give|to give you
    -7:tonight|want the|wasted|we do|what|what you 've|whenever|whichever|with all due|with your staff
    -7:won't be|would have|you 're still|you 're too|you are|you at a|you clearly|you want the
    -7:your assistant|your colleague anna|一下|下午|不大 .|不得 ,|两|个小|个月|二 ,|五 ,
    -7:五上|五上午|做不大|先忙 ,|公|六|划|十一|半 ,|厂|叫|吗 ?|听您的|周二 ,
    -7:周五上|周四 ,|困难 ,|在 .|在哪|好了|姓|嫌贵 ,|安排|实是|小时|年 .|应过|弄
    -7:得 ,|心 , 我|心 .|怎么|怪不|怪不得|您下|您不|您不签|您再|您放心|您贵|想 ,
    -7:成 ,|我没|抠|拖|拜|挑|操心|料 ,|新款|新款 .|替|来不|根|款 .|没事|没困
    -7:没困难|没钱|没错吧|点 , 您|点 .|点半|的东|的东西|看您|确实是|礼|答应过
    -7:签的|给您|茶|见 ,|记|说话|趟|过去 .|这行我|邮|都是|里 .|错吧
    -8:'ll|'s the|'ve never|, 您说|, 慢|, 慢慢|.|0 th|^ have|^ i really|^ let 's|^ nobody|^ only
    -8:^ there|^ this is|^ tomorrow|^ tuesday 0|^ we 're|^ with an|^ you obviously|^ 一点|^ 后|^ 真
    -8:an attitude|an attitude like|and you 're|attitude like|attitude like that|back|be there|competition
    -8:cost you a|diary|foolish|gone|got the|happy with what|have a|hear it 's|i 've|i could|i really|if
    -8:industry|it and|it isn't|know how to|know it|left a|let 's|like a|man|mondays|nobody else|number
    -8:of my|road|round|samples|six|so far|so thursday|sorry i|sort|st|telling me|th|thank|thank you
    -8:that busy|that no|the afternoon|the competition|tuesday 0|we 've|wednesday at three|with an
    -8:with an attitude|wonder|you for|you must|you obviously|you would|your boss|一份|一趟 ,|不打
    -8:也没|今天|公司|十|可能|合同|后天|周三|哪一|定 .|家店|小|得了|必须|怎|您 ?
    -8:您放|您白|您的 ,|您说的|我都|报|拿|挂|换了|操|放|早上|是的|来 , 我|来不来
    -8:板 ,|白了 ,|百|的那|说的是|谢 .|谢谢 .|趟 ,|那就|都|都没|错了|门|须|领
    -9:'s right|, 上|, 您可|, 您自|, 我在|, 或|, 或者|, 没|, 那您|^ do|^ do you|^ i 'd
    -9:^ most people|^ when|^ 没|a company|a decision|a good|a nice|a small|and i 'll|are you|at the|be the
    -9:branch|but it|do you|firm|friday morning|green|hold|i know how|i ring|i thought|is that right
    -9:make a decision|me a|miss|most people|new|no that|no that 's|november|obviously not|office is|ours
    -9:person to|right ?|right person|right person to|simply|suppose|surely|that 's right|that right
    -9:that right ?|the first|the new|the right person|the second|there 's|thought you|thought you were
    -9:three times|trouble|way of|which|your name|your office is|your size|不来 ,|了 , 谢|做不|八
    -9:可以|吧 ?|周|困|困难|天不|度|怪|您先忙|您这|我 .|我的|找|款|签|能|行 ,
    -9:行 , 我|行我|说 .|那个|错
    -10:'m|'s a very|, 没错|, 都|^ could|^ every|^ if you|^ nobody has|^ not|^ that 's|^ this|^ wednesday
    -10:^ what|^ you must|^ 好 ,|^ 就|^ 您要|^ 您这|^ 明|a very|ask|colleague|contact|contact for
    -10:contact for you|do you want|easily|from|going to|i 'm|make|my name|nobody has|of people ask|of your
    -10:open|people ask|so you|that easily|think you|this call|this is|to the|version|what 's|with all|一分
    -10:一点|以|份|周日|哪儿|好 ,|安|心 ,|成|我过|新|的 ,|谢|这样 ,
    -11:'s a no|'s in|, 还|^ how|^ it|^ 您先|^ 我们|away|cost you|even|fit|fix|free|happy to|if i
    -11:if you 're|market|person|roof|say no|sites|so don't|the fair|there 's a|three sites|to fix|up there
    -11:you just|your office|不懂|不来|五|写|四 ,|帮|您不用|您的 .|您自|您自己|您这么
    -11:我在|是这|漏|约|面
    -12:^ don't|^ so you|^ 那我|again|all|attitude|be happy|give you|or the|pick up|product|with you|you at
    -12:your staff|先忙|号 ,|吗|听不|完 .|我们|绝|过去
    -13:'re still|'re the|'ve got|^ is|^ let|^ tuesday|^ 下|bigger than|happy|if you|model|nice|office you
    -13:with your|you to|两点|个|别|好|日|点 ,|给|选
    -14:^ but|^ the|a no|manager|said|二|司|您可|您要是|早|的是|说不|说的
    -15:^ would|^ 别|can|small|you 're the|you can|理由|由|钱
    -16:^ 说|give|is it|没有|钱 .
    -17:'s a small|^ i 'll|^ 这|people|pick|不用|要是
    -18:^ i 'm|is that|make a|that 's not|不得|后|见|还是
    -19:, 就|^ i|^ 好|i 'll|there
    -20:^ 周|say
    -21:^ we
    -22:^ 我|号
    -23:thanks
    -24:name
    -25:office|就
    -26:0
    -28:^
    -37:?
    """
  static let conceding: StaticString = """
    = -19 -3 -15 125 -19
    31:email
    29:给您
    25:our|you the|料|资|资料
    22:tonight
    20:给您 .
    19:by|i 'll|sample|send|send it|给
    18:a sample|sent
    17:'ll|post|份|目
    16:'ll send it|a copy|brochure|copy|everything|mail|some|will|内|发
    15:, 资|, 资料|^ 那|a folder|catalogue|pack|到您|我|甩|链|链接
    14:from me|leaflet|price list|sent the|the|the price list|the proposal|you by|内到|内到您|单
    14:发您|您 ,|把|整|整理
    13:'s on|first|folder|get|i mean|proposal|share a|书|例|到|去 .|您下|看 .|群|过去 .
    12:a|across|inbox|mean|off a|pdf|read|spec|the spec|your inbox|价|传|到我们|您下周|报价|邮
    11:'ll have the|'ll send|^ okay|^ 您下|desk|for you|i 'll send|in your inbox|info|let me|of the
    11:references|secretary|share|sure|sure you|the info|your secretary|一份|册|发过去|您 , 您|您 .
    11:手|放|行 , 我|面
    10:'ve left a|^ quite right|^ 报|^ 那我|and two|case|desk by|forward|leave|okay|our brochure|out
    10:plans|quote|reception|the plans|to you|video|will be|上 .|下周一|您|我们的|报|收|案|目录
    10:看|能收|能收到|页 .
    9:'ll put together|^ why|a copy of|a first|and leave|be with|be with you|can have|can have a|copy of
    9:copy of the|email ?|email you|email you the|get a first|have a|i can|left a|list|ping|together|two
    9:what 's your|will be with|with you by|you|you by email|书面|到我|前台|就发|就这样|录
    9:您手|我先|箱|过去|那我|那我给|邮箱|马|马上
    8:'ll have|'ll make sure|'m sending|'s your|'s your email|, 我把|^ happy|^ happy to|^ i can|^ let me
    8:^ quite|^ 成|^ 成 ,|^ 我今|at your|basics|case studies|client|coming to|coming to you|drop
    8:everything you|everything you need|happy to|have the|i|i 'm sending|instead|it by|its|its way
    8:mail you|make sure|on its|on its way|on your desk|ppt|put together|right|sending|sheet|studies
    8:the basics|the offer|the price|to know|to read|to your|what 's|you get|your desk|your email ?|上
    8:不看 ,|以 ,|到您邮|发过|可以 ,|吧 ,|天就发|您邮|您邮箱|成|成 ,|我今|我把
    8:我放|我短|我短信|是吧|是吧 ,|条|样|案例|箱 .|那|邮箱 .|面 ,
    7:'s|'s coming|'s coming to|'s on its|, 价|, 您肯|, 您自|, 我先|, 把|^ okay i|^ 好|^ 那行
    7:a trial|account|and mail|at|by email|don't i|for you to|happy|link|login|mail you the|need to|offer
    7:okay i|okay i 'll|our website|out to|out to you|post it|quite right|shop|spec sheet|the link|the shop
    7:the spec sheet|through for|through for you|trial|why|you need to|you to read|一直|上到|不看|丢
    7:们的|价我|会儿|先|前台了|发 ,|发 , 您|可以|台了|和|好好|就这|己|您肯
    7:您肯定|我今天|我传|扫|把案|把案例|报价我|拉|条款|用着|看看 .|看都|看都不
    7:短|自|自己|那行|那行 ,|都不看|里|页|马上到
    6:'ll mail|'ll pass|'s sensible|,|, 一|, 保|, 邮|, 马|, 马上|.|^ let|^ sure|^ we 'll|^ 可以
    6:^ 您要|^ 目|a catalogue|a folder with|all|at noon|at reception|at yours|be in your|by five|can
    6:check|courier|drop a|folder with|for the same|for you at|fri|fri 0|i 'll have|i 'll pass|in it
    6:in your|it again|noon|on our|on our website|on you|on your|over|pass|quite|run|shame|shame on
    6:shame on you|that 's sensible|to you by|to your phone|website|with all|with all the|with you|year and
    6:you 'll get|you at|you at reception|your|your email|业 .|两天|了哈|了哈 ,|产|产品|介|保
    6:保险|出|到您手|发您手|品|哈|哈 ,|在里|天内|好|寄|您前|您前台|您手机|您过
    6:想知|想知道|成 , 我|我放您|我让|我这就|手机上|挺|放您|放您前|文|文件
    6:是发|机上|查|物|理|的对|的我|目 .|看 ,|看看|短信|码 ,|稍|给您 ,|网|过目
    6:过目 .|这就|这样|道的|里 .|险|预|预算
    5:'ll forward|'ll forward the|'ll get|'ll leave a|'ll leave you|'ll put|'ll send the|'s post|, 价格
    5:, 您点|, 用着|, 自|, 自己|^ all right|^ great|^ i 'll|^ you asked|^ 可|^ 好的|^ 您想
    5:^ 报价|^ 网|a couple|a couple of|all right|all right i|all the|and you can|couple|couple of
    5:couple of photos|downstairs|email the|fire|follow|for the|forward the|forward you|forward you the
    5:great|have|here|i 'll forward|i 'll make|in writing|it|it in writing|last year|leave a|let me email
    5:me|me email|nothing i|of photos|open|our catalogue|photos|price|reading|reading it|see it in|sensible
    5:summary|to|to the|us|way|will have|writing|you asked|you do|you the link|you with|your phone|yours
    5:一下 ?|一份 ,|上午见|个文|个文件|个电|享|享给|享给您|今|今天就|件夹|价 .
    5:价格|份 ,|份书|份书面|传您|信|信您|做好|先给|先给您|共|册我放|再说|再说 .
    5:午见|参|参数|发您 ,|台|号周|号周二|周一|址我|备|夹|好的 ,|寄两|对比
    5:对比表|对账|建|建个|建个文|开就|开就能|您一份|您寄两|您想|您手上|您点
    5:您点开|您要|我先给|我寄|我建|我建个|我这|手上|手册|报告|接我发|收 .|收到
    5:文件夹|查收|查收 .|格|款|比表|点开|点开就|版|用装|电|盒|给您一|网址|肯
    5:肯定|能看 .|表|装 ,|试用|试用装|说 .|送到|都|都在
    4:'ll leave|'ll mail out|'ll ping|'ll ping the|'re in a|, 产|, 产品|, 就不|, 年|, 年底|, 您留
    4:, 样|, 用|, 那挺|0 oct|0 oct at|^ all|^ 我发|^ 我这|^ 那咱|a few examples|a meeting
    4:a meeting so|a short|an email|and send|asked|can send|coming|days|examples|february|few examples|five
    4:front|get that|go out|goes in|i 'll leave|i 'll ping|i 'll put|i can send|in|in a meeting|in the post
    4:is half|it 'll|it 'll be|it to|it to your|it up|leave you|let me drop|let me get|mail out|me drop
    4:me get|meeting|meeting so|no trouble|nothing|oct|oct at|out the|pick|ping the|pricing|realise|results
    4:see it|send a|send a couple|send it to|send the|short|so i|so i won't|test|text you the|the post
    4:the pricing|the test|them|tuesday 0|two days|up i|up i 'll|up on your|we speak|whatsapp|within
    4:written|you off|you up|your reception|一|上了|下 ?|不方|不方便|业|个|了解|二上
    4:二上午|今天|件|件给|传您 ,|儿一|共享|册子我|几个|十分|十分钟|印|台 ,
    4:台 , 您|周二上|咱|在这家|天就|好就|子我|寄到|就给您|就能看|就走|就走 .
    4:己看|待|您一|您出|您微|您微信|您放一|您留意|您自|您自己|您说现|想|意查
    4:意查收|我寄到|我把价|我放前|我整|我整理|我留|打扰了|扰了|扰了 .|把价
    4:把价格|挺好|挺好 ,|放一|放前|放前台|数|用|留意查|的时|的时候|看完|码|算
    4:细|给您寄|自己看|行 ,|见 ,|视频|说现|说现在|那咱|那挺|那挺好|邮件给|都不
    4:频
    3:'ll drop|'ll get a|'ll message|'ll message you|'ll share|'re driving|'ve left|, 价目|, 宣|, 宣传
    3:, 应|, 应该|0 号周|^ alright|^ i 'm|^ i understand|^ sure i|^ sure the|^ that|^ that 's|^ then
    3:^ then i|^ you 'll|^ 好嘞|^ 我让|^ 没|alright|an|an email from|another|be in|can look|comes
    3:details|did|drawings|driving|email from|email from me|email it|email it no|expect|from|from me with
    3:get you|goes|half past|have it by|i 'll drop|i 'll message|i 'll share|i 've left|i understand
    3:i won't|i won't hold|in a|it is|it no|it there|its way to|later|leave it|leave it there|letterbox
    3:look when|me with|menu|no time|no time today|off|one page|past|phone|put a|right i 'll|specs|sure i
    3:sure the|the drawings|the video|through your|through your letterbox|time today|today let|trouble
    3:understand|up on|way to your|when it|won't hold|you 're driving|you a|you can look|you need
    3:your letterbox|一下|一套|两|书面的|产品手|介绍|以给|以给您|会发|传册|传册我
    3:做|儿|册子|册我|分钟|前台 .|包|发您一|可以给|台 .|吧|告|周二|周四 0|品手
    3:品手册|嘞|嘞 ,|四 0|四 0 0|图|在这|好嘞|好嘞 ,|宣|宣传|宣传册|家用|容
    3:寄一套|对|就不多|就给|年底|应该的|底|您不方|您发过|您寄|您放|慢|我一下
    3:我写|手机|打扰|扰|把要|把要点|报我|接我|整理一|方|现在|现在这|理一
    3:理一份|留意|的 ,|目表我|知道|简介|绍|装|要点|视|试|该的|该的 ,|账单|走
    3:走 .|这家|这家用|送|那我把|都发您|里面|链接我
    2:'ll be in|'ll do|'ll drop a|'ll email the|'ll get the|'ll have our|'ll whatsapp|'ll whatsapp you
    2:'re being|'re careful|'re down for|'re driving so|'re in|'ve heard|'ve heard this|, 全|, 册
    2:, 册子|, 在|, 在您|, 您下|, 您不|, 您先|, 您慢|, 您方|, 方|, 方案|, 案|, 案例
    2:, 正|, 正常|, 看完|0 0|0 and|0 and i|0 rd|0 th four|0 日周|0 月|0 月 0|? i|? i 'll|^ 0
    2:^ 0 月|^ sure thing|^ tell|^ you 're|^ you can't|^ 册|^ 册子|^ 您先|^ 您说|^ 想|^ 想先
    2:^ 我给|^ 明白|^ 没事|^ 电|^ 电话|^ 知|^ 知道|^ 视|^ 视频|^ 资|^ 资料|^ 链|^ 链接
    2:a few|a hundred|a hundred times|a leaflet|and send it|assistant|away|booklet|both|but you 're
    2:by tomorrow|can tell i|careful|case study|comparison|data|data sheet|details to|driving so|few|for
    2:have our|heard this|hundred|hundred times|i 'll do|i 'll mail|i 'll whatsapp|if you like|information
    2:it in|it properly|last|left|let|lunchtime|m both|mail you a|me put a|message you|need|now i|now i 'll
    2:of you i|office to|on your way|over to|over to you|p|p m|pitch|post you a|problem|problem i
    2:problem i 'll|properly|proposal will|put|rd|read it back|report|right away|right i|same
    2:send the contract|send you our|so you|so you 've|something|something to|speak|study|suits you
    2:sure i 'll|sure thing|tell i|text|text you|th four|the brochure|the case|the case study|the data
    2:the data sheet|the details|the office|the office to|the proposal will|the quote|the same|them over
    2:then i|then i 'll|this time|this week|to decide|together and|train|way out|whatsapp you|whenever
    2:you 'll have|you 're being|you 're careful|you 're down|you 're in|you 've heard|you our|you right
    2:you some|you the details|you to|your way|your way out|一台|一台 ,|一套 .|一时|七号周
    2:三楼|下楼|下楼的|不了|不了 ,|不想折|不抓|九点半|书 .|事 ,|事 , 您|交给
    2:人的|人的了|今天没|介绍发|们俩|传过|传过去|你们俩|便的|便的时|便见|信 ,
    2:信 , 您|信 .|俩|先了|先了解|先忙 .|先把|全市|全市最|公|公司三|再决|再决定
    2:再找|写|写成|几|出 ,|刚换|刚换了|别人|别人的|到您公|包发|包发您|半 , 在
    2:发您了|发的|台了 ,|司三|司三楼|合同|合同我|合同样|同|同我|同样|同样本
    2:后一台|吧 , 我|周日|图纸|在您公|型|天没|套|套 .|好 ,|好发|好的|子|存|完再
    2:完再决|定不|定不了|寄出|寄出 ,|寄到您|就|就是别|就能|市|市最|常|常 ,
    2:常 , 我|应该|店里 .|开|彩页我|微信 ,|微信 .|您下楼|您了|您传|您传过|您先
    2:您存|您店里|您忙 ,|您方|您方便|您看 .|您看看|想折|想折腾|懂 , 那|我 .
    2:我先把|我把介|我给|我给您|我转|我都|手 ,|打包|打包发|把介|把介绍|把合
    2:把合同|把账算|抓|折腾 ,|拍|捎|接|推给|推给您|料发|料发您|方便的|方便见
    2:方案|日周|时候|明白 ,|是别|是别人|月 0|月七|有问|有问题|期不|材|材料|样本
    2:档|档 .|楼|楼 ,|楼的|楼的时|正常|正常 ,|没事|没事 ,|没时|没时间|点发
    2:点发您|照片|电话里|白 ,|白 , 您|的了|的了 .|直|看我|看看我|瞧|秘|秘书|简
    2:线上|绍发|绍发您|给你|给你们|给您传|能看|腾 ,|表我|见面|见面 ,|视频我
    2:解 .|让|让人|话里|账|账算|道|道您忙|邮过|邮过去|都发|里一|钟|问题|间 , 我
    2:面 , 我|页我|页我让|顺手|顺手 ,|频我|题
    1:'ll ask the|'ll get some|'ll just|'ll make|'ll put a|'ll put the|'ll shoot|'ll shoot you|'re down
    1:'s too|'s too early|, 下周|, 分|, 就|, 您路|, 您闲|, 我懂|, 我让|, 我这|, 看|, 老
    1:, 里|, 里面|0 日|^ great i|^ monday the|^ my|^ no problem|^ not|^ not a|^ sure what|^ we
    1:^ you 've|^ 今天|^ 先|^ 刚|^ 参|^ 参数|^ 合|^ 合同|^ 客|^ 客户|^ 您开|^ 我把|^ 户
    1:^ 户型|^ 明|^ 没问|^ 行|a brochure|a brochure in|a one|across to|across to you|address
    1:address ?|address ? i|agree|all up|and|ask the|at this|august|being|best email|brochure in|can't talk
    1:contract|course you want|done|down for|down for friday|drop you|drop you a|early|early to|email ? i
    1:feel|figures|figures to|for friday|for later|for your|friday 's|get a|get some|get the|glance|go
    1:great i|guide|half|happy to send|have it|i 'll get|i 'll just|i 'll shoot|i agree|i understand so
    1:i understand you|is on its|it 's too|it in a|it to you|june|know|know you 're|let me put|let me read
    1:look|look at|me put|me read|my assistant|no problem|no problem i|not a|now|obviously|of our|off to
    1:off to you|office|page|paperwork|past three|pictures|post for|post for you|put a brochure|put the
    1:quarter|quarter past|quarter past three|september|shoot|shoot you|slides|so you can|suits|sure what
    1:sure what 's|tell you|that 's|the address|the best email|the contract|the figures|the figures to
    1:the full|the guide|the paperwork|the slides|then you 'll|thing|this afternoon|those|three|through
    1:to send|to you on|to your colleague|to your inbox|too|too early|too early to|understand so
    1:understand you|understand you 're|up and|way to|we 'll|what|what i|whatsapp you the|while you 're
    1:wife|will be in|with|write|year|you a couple|you a sample|you can|you can't talk|you like
    1:you the address|you this|your address|your colleague|your office|your wife|一共|一我再|一本
    1:一本样|七号|三条|上午九|下午四|下午把|下班前|不多|不想|不麻|不麻烦|两家
    1:个地|个地址|个方|九|五下|五下午|交|今天下|今晚|们做|件 .|件发|件打
    1:件给您|价目|价目表|会儿就|会呢|会呢 ,|传您 .|传给|传给您|便听|便说
    1:便说话|信传|信传您|信息|候|做过|儿就|儿就发|先看看|全|公司|公司 .|公室
    1:册过|册过去|决|决定|决定 .|况|准备|分|到 .|到前|到前台|到您店|前台 ,|前把
    1:办公|办公室|十三|午九|午九点|午四|午四点|半 ,|单我|去 ,|号周一|司|司 .
    1:后一|听电|听电话|告我|员|员把|呢 ,|呢 , 我|品我放|四点|图我|地址 ,|场地
    1:址 ,|型图|型图我|大概|天下班|定 .|客户的|室|家老|就不|就去|就发您|就是
    1:店里|开会|开会呢|得空|微信传|忙 .|您 , 不|您 , 里|您了 ,|您先看|您公
    1:您公司|您店|您开|您开会|您得空|您忙|您意|您慢|您慢慢|您查|您要的|您路
    1:您闲|您闲了|情况|想先|意|意见|慢慢|我今晚|我们做|我会|我寄一|我就不
    1:我微|我微信|我懂 ,|我把合|我推|我晚|我晚上|我电|我让同|我让文|我转给
    1:我这会|我邮件|户型|户型图|户的|把我|把资|折|折腾|报告我|拿 .|换了|推
    1:整理好|文员|文员把|料我|方便|方便听|方便说|晚做|晚做好|最后一|月 0 号
    1:月 0 日|期五下|本|本样|本样册|机|机上 .|条信|条信息|查查|样册|样册过|样品
    1:样品我|检|检测|检测报|概|正|没问|没问题|测|测报|测报告|点半 ,|点见|烦 .
    1:照|照片我|照片给|片|片我|片给|片给您|班前|理好|电话我|留|目表|着|着 .
    1:瞧瞧|知|知道您|系统|系统 ,|线|线了|线了 ,|给您看|统|统 ,|翻|翻 .|翻翻
    1:翻翻 .|老客|老客户|能|行吧|表 ,|要的|解|让同|让同事|让文|让文员|话 , 那
    1:话我这|话问|该|说话|说话 ,|资料发|路|路过|转|转给|转给您|过去 ,|这会
    1:这会儿|进|进去|道您|那我寄|邮件 .|邮件发|问您|问题 ,|闲了|顺|题 ,|麻烦 .
    -1:'d be|'d feel|'d have|'d have hung|'d like to|'d mean|'d rather|'d rather you|'d want|'d want to
    -1:'ll be at|'ll be brief|'ll be hearing|'ll be out|'ll be quick|'ll be sold|'ll be there|'ll call
    -1:'ll call you|'ll come|'ll come to|'ll email|'ll fit in|'ll keep it|'ll look|'ll only|'ll only have
    -1:'ll regret|'ll see you|'ll stay|'ll stay on|'ll wait outside|'ll want|'ll work|'m|'m doing
    -1:'m doing you|'m out|'m out of|'m sorry|'m working|'re busy|'re happy|'re happy with|'re in the
    -1:'re making|'re making a|'re not the|'re on the|'re quite|'re quite right|'re right|'s a queue
    -1:'s a real|'s a valid|'s back|'s been|'s clear|'s done|'s easier|'s fine i|'s gone|'s got|'s in|'s no
    -1:'s nothing|'s off|'s okay|'s our|'s set|'s set by|'s the timing|'s tight|'s up|'s up to|'ve a
    -1:'ve been|'ve caught|'ve caught you|'ve filled|'ve filled in|'ve got|'ve got your|'ve had|'ve never
    -1:'ve put|'ve thought|'ve tried|, 0 点|, 一号|, 上午|, 下礼|, 两|, 两个|, 也|, 他|, 他们
    -1:, 以|, 以后|, 但|, 但您|, 做|, 前|, 十|, 千|, 千头|, 可您|, 回|, 多|, 多一|, 好
    -1:, 就别|, 当|, 当面|, 您一|, 您可|, 您和|, 您在|, 您心|, 您忙|, 您快|, 您手
    -1:, 您收|, 您放|, 您赶|, 您随|, 我|, 我们|, 我准|, 我到|, 我去|, 我发|, 我就
    -1:, 我拿|, 我是|, 我查|, 我没|, 我等|, 我记|, 放|, 星|, 星期|, 是您|, 是我|, 没
    -1:, 王|, 直|, 直说|, 祝|, 祝您|, 网|, 茶|, 行|, 说您|, 谁|, 贵|, 过|, 过了|, 这个
    -1:, 这我|, 这是|, 那就|, 那我|, 随|0 0 您|0 november at|0 rd half|0 st|0 th|0 th at|0 th of
    -1:0 号我|0 号星|0 您|0 日 ,|0 点|0 点 ,|? 我|^ being|^ being asked|^ but the|^ but you|^ by
    -1:^ could|^ could you|^ did|^ did you|^ fine|^ fine i|^ honestly|^ i 've|^ i don't|^ i drove|^ i gather
    -1:^ i know|^ i realise|^ i respect|^ i see|^ i sent|^ i stayed|^ if i|^ it 'd|^ let 's|^ monday|^ money
    -1:^ money 's|^ most|^ no|^ no time|^ no worries|^ nobody|^ of|^ of course|^ okay thanks|^ perfect
    -1:^ right you|^ so the|^ so what|^ some of|^ sorry|^ sorry i|^ sure you|^ take|^ the deadline
    -1:^ the discount|^ there|^ there 's|^ thursday at|^ tomorrow|^ understood|^ wednesday|^ wednesday 0
    -1:^ what|^ what would|^ when|^ whenever|^ whenever suits|^ with respect|^ you clearly|^ you have
    -1:^ you need|^ you people|^ you say|^ you want|^ your old|^ 一天|^ 三|^ 三岁|^ 上午|^ 下个
    -1:^ 不急|^ 二|^ 二十|^ 人|^ 人家|^ 但|^ 再|^ 再给|^ 到底|^ 十|^ 发|^ 发票|^ 可我
    -1:^ 同|^ 同事|^ 名|^ 名字|^ 后|^ 周四|^ 咱|^ 哪|^ 哪天|^ 嗯|^ 嗯 ,|^ 大|^ 孩|^ 孩子
    -1:^ 就差|^ 您一|^ 您公|^ 您刚|^ 您明|^ 您看|^ 您这|^ 您连|^ 我一|^ 我下|^ 我不
    -1:^ 我为|^ 我先|^ 我在|^ 我天|^ 我姓|^ 我想|^ 我明|^ 我是|^ 我理|^ 我知|^ 抱
    -1:^ 抱歉|^ 按|^ 搬|^ 搬办|^ 收|^ 收到|^ 方|^ 方案|^ 明晚|^ 是|^ 是 ,|^ 最|^ 最后
    -1:^ 机|^ 机会|^ 用|^ 签|^ 给|^ 给您|^ 背|^ 背景|^ 表|^ 表我|^ 这个|^ 送|^ 送货
    -1:^ 那就|^ 那是|a call|a day|a decision|a director|a good job|a good time|a headache|a heart
    -1:a kitchen|a little|a lot of|a lovely|a lovely weekend|a manager|a massive|a new|a queue|a real
    -1:a second|a shop|a supplier|a third|a valid|a week|about four|about it|about the|about your|accountant
    -1:acknowledge|after|after the|after the holidays|afternoon would|again and|again and i|again at|alone
    -1:always|an hour|and there|and there 's|and you|and you won't|any day|any more|anyone|anything|anywhere
    -1:app|appreciate|appreciate you|april|architect|are the|as|as long|as well|as you|ask the engineer
    -1:asked me|asked me to|asking|at eight|at half|at half two|at it|at midnight|at midnight and|at nine
    -1:at ten|at the depot|at the gate|at the moment|at the trade|at two and|attitude|back to me|bad|bank
    -1:bay|be a|be at|be at the|be brief|be gone|be hearing|be hearing from|be out|be out of|be quick
    -1:be signed|be signed by|be sold|be the|be there|be there at|because|because of|because of you
    -1:before you|behind|being asked|believe it|believe me|best|bigger|bigger than|bills|black|bothers
    -1:bothers you|brief|bring the demo|budget|budget 's|business|busy|but i|but i 'll|but loyalty|but our
    -1:but the|but you|by a|by a director|by at|by now|by now in|by the council|by us|by wednesday|by your
    -1:cable|café|call after|call again|call you|can do|can hear the|can hear you|can pay|can show
    -1:can show you|can tell you|can't promise|can't promise anything|can't stop|cash|cash is|caught
    -1:caught you|cent|chaos|cheapest|choice|choose|clear|clearly|clearly haven't|close|come to|come to you
    -1:comes first|comes to|company|competitors|completely|cost|cost you|cost you a|could do|could you
    -1:council|couple of days|covered|current|dave|day and|day and i|day before|dead|deadline|deal|deal 's
    -1:dearer|december 0|december 0 rd|december at|decide|decision|demo|demo unit|did you|did you get|didn't
    -1:difficult|director you|dithering|do is|do you|do you need|does the|doing you|doing you a|don't get
    -1:don't get this|don't let|don't let me|don't need|don't need it|double|down that|drill|drivers|drove
    -1:drove two|drove two hours|easier|easier for|easier for you|easter|eat|eight on|eight on monday|eleven
    -1:end|end of|end of the|ends|ends on|enjoy|excuse|fair|family comes|family comes first|father|fault
    -1:favour|favour here|feel the|feel the same|filled|filled in|filled in the|firm|firms|firms your
    -1:firms your size|first it|first it 's|fit in|fit it|fitters|fitting|follow you|for that|for the first
    -1:for thursday|for you all|for you and|found|four|four o'clock|free|friday afternoon|friday the
    -1:friday the 0|from our|from the 0|from us|front of|full of|gather|gather the|get on|get this meeting
    -1:get you this|gone so|good job|good job for|good time|got it|got to|got your|got your email|had a
    -1:had to|half ten|half two|hand|happy with|happy with dave|hardly|hardly have|has|has to|has to be
    -1:hasn't|have a heart|have a lovely|have hung|have hung up|have time|have time to|have you|have your
    -1:have yourself|have yourself to|he|he 's|head office|headache|hear a|hear from|hear the|hear you
    -1:hearing from|hearing from our|heart|his|holidays|honestly|hour|hours|hours to|hours to see|hung
    -1:hung up|hung up by|husband|i 'd feel|i 'd have|i 'd rather|i 'll call|i 'll come|i 'll email
    -1:i 'll see|i 'll stay|i 'll work|i 'm|i 'm doing|i 'm out|i 'm sorry|i 'm working|i 've caught
    -1:i 've filled|i 've got|i 've put|i appreciate|i appreciate you|i can do|i can show|i don't get
    -1:i don't have|i drove|i drove two|i follow|i follow you|i gather|i gather the|i know|i know the|i only
    -1:i put|i put the|i realise|i realise you|i respect|i ring|i see|i see the|i should|i stayed
    -1:i understand your|i will|if i don't|if it|if it isn't|if that|if that 's|imagine the
    -1:imagine the paperwork|in a minute|in an hour|in around|in front|in front of|in may|in the middle
    -1:in the room|in the thick|in three|in thursday|in today|in your place|in your position|includes the
    -1:interested|interested in|is a|is i|is i 'll|is on|is set|is set by|isn't for|isn't for you|isn't the
    -1:it 'd|it 'd mean|it 's been|it 's the|it 's up|it and|it and the|it before|it comes|it comes to
    -1:it down|it for|it for you|it has|it has to|it i|it is i|it isn't|it isn't for|it it|it out|it over
    -1:it would|job for|job for you|just name|just say|just the|keep it|keep ringing|keep ringing until
    -1:kitchen|knock|know a|know a good|know what|know you didn't|last week|least|least you|leave me|leeds
    -1:left you|let 's|let me look|let you go|li|like it|like the|like to|like to see|like yours|line|listen
    -1:little one|lock|log|log in|look at it|look that|look that up|lot of|love|lovely|lovely weekend|lowest
    -1:loyalty|m|machines|make a decision|making|making a|manager|march|march 0|market|massive|me and|me i
    -1:me if|me look|me read that|me to|me to call|meet|meter|mid|middle|middle of|midnight|midnight and
    -1:might|minutes|minutes on|minutes on thursday|miss|miss it|missed|mistake|mistake and|monday|monday to
    -1:money 's|money 's tight|months|most|moving|mr|mr li|my colleague|name on|name the|need it|neighbour
    -1:neighbour 's|next thursday|night|nine|nine o'clock|ninth|no choice|no excuse|no now|no worries
    -1:no worries i|nobody|nonsense|noon the|not to|november at|november at two|now and|now in|now in your
    -1:now or|o'clock and|of a|of a job|of days|of december|of me|of the year|of what|okay so it|okay thanks
    -1:on a|on it|on monday the|on the line|on the phone|on the road|on thursday|on thursday or|on to
    -1:once and|one in|one sentence|online|only have|only have yourself|or a|or friday|or friday afternoon
    -1:or the|order|orders|other|others|our engineer|ours|out i|out of a|out on|out that|out that 's
    -1:out this|outside your|over and|over you|over your|owner|paperwork alone|parcel|parking|pay for
    -1:people i|per|per cent|perfect|phone down|place|place so|plan|point|position|pretty|price includes
    -1:price includes the|prices are|promise|promise anything|proposal and|prove|prove it|put the phone
    -1:put together a|put you off|questions|queue|quick|quieter|quite right i|rates|rather than
    -1:rather than the|rather you|rd half|read that|read that back|read what|read what i|real|realise you
    -1:really|regret|remember|respect|respect to|right it|right now|right to|right you|ringing|ringing until
    -1:ringing until you|roof|rule|run ?|run out|runs|said|same thing|saturday 0|saves|saving|saving money
    -1:say no now|say the|school run|schools|see if|see if i|see me|see our|see the|see you on|see you there
    -1:send me|sentence|service|setup|shift|shop ?|shop like|shop like yours|short one|should have|sign by
    -1:signed|signed by|signed by a|signs|silly|since|site|site at|sites|six|six months|size|so don't|so it
    -1:so it 's|so we|so what|so you 're|sold|some of|some of your|someone|sooner|sorry|sorry i|sort|sound
    -1:speaking|speaking to|spent|st|staff|stand|start|start with|stay|stay on|stayed|still|stop|stop me
    -1:stops|supplier|swing|swing by|swing by the|system|take a|talk it over|talk to|talk to me|talked
    -1:tell me|tell you 've|ten i|ten i 'll|term|th|th at|th of|th of december|than the|thank|thank you
    -1:thank you for|that 's okay|that 's the|that and|that back|that on|that out|that up|the 0 rd|the app
    -1:the architect|the bank|the budget|the budget 's|the cheapest|the council|the date|the day before
    -1:the deadline|the deal|the demo|the demo unit|the discount|the end|the end of|the fitting|the form
    -1:the holidays|the least|the least you|the letter|the little|the little one|the lowest|the meter
    -1:the middle|the middle of|the moment|the move|the only|the other|the owner|the paperwork alone
    -1:the parcel|the phone down|the price includes|the room|the same thing|the sample|the samples
    -1:the school run|the second|the shop ?|the short|the short one|the site|the staff|the stand|the thick
    -1:the thick of|the thirtieth|the time|the time you|the timing|the timing rather|the trade
    -1:the trade fair|the van|the website|the whole|the world|the year|then it|there 's a|there 's no
    -1:there 's nothing|there at|they 'll|they 're|thick|thick of|thick of it|thing at|think of|third
    -1:third of|thirtieth|this and|this call|this meeting|this price|thought|thought about|three sites
    -1:thursday at|thursday at half|thursday december|thursday december 0|thursday i|thursday or
    -1:thursday or friday|tight|time you|times|times and|timing|timing rather|timing rather than|to a
    -1:to call|to check|to fit|to get|to get you|to go|to make|to make a|to me i|to one|to see you|to talk
    -1:to talk to|to tell|to thank|to the 0|to wait|to your current|to your head|today|today at|together a
    -1:told|told you|trade fair|tried|tried you|tuesday the|tuesday the first|turn|turn up|twenty
    -1:twenty minutes|twenty minutes on|two and|two and you|two hours|two hours to|two then|understand it
    -1:understand your|unit|until the|until the end|until you see|up|up a|up at|up at midnight|up by
    -1:up by now|up for|up to|up to you|used|used to|valid|van|very|wait outside your|want to talk|wants the
    -1:watch|watch your|way to look|way you|we 're not|we said|wear|wednesday 0|wednesday the|week ?|weekend
    -1:what i sent|what the|what we|what would|what you pay|when do|when the|whenever suits
    -1:whenever suits you|while|while you|who|whole|why you|why you 'd|with dave|with our|with respect
    -1:with respect to|word|work|work around|working|works|world|worries i|worries i 'll|years|yes but
    -1:yes you|yes you 're|you 'd|you 'd want|you 'll find|you 'll only|you 'll regret|you 'll see
    -1:you 'll want|you 're|you 're busy|you 're happy|you 're making|you 're quite|you 're right|you 've a
    -1:you 've been|you 've never|you 've thought|you all|you and i|you as|you asked me|you believe
    -1:you can pay|you can't stop|you clearly|you clearly haven't|you could|you could do|you decide
    -1:you didn't|you don't have|you down|you eat|you for|you for your|you get on|you go|you had|you have a
    -1:you have to|you is|you just|you like the|you look|you might|you more|you pay|you people|you read
    -1:you see|you see me|you so|you start|you there|you were|you weren't|your accountant|your bills
    -1:your competitors|your current|your director|your family|your floor|your head office|your husband
    -1:your last|your neighbour|your neighbour 's|your old|your place|your place so|your position|your size
    -1:your trade|yourself|yourself to|一下 ,|一个 ,|一些|一些 .|一件|一倍|一分钟|一号
    -1:一号 ,|一周|一声|一声 .|一天就|一天我|一定|一我|一早|一早上|一是|一次机
    -1:一点 ,|一眼|一起|一面|七点|万|万绪|万绪的|三 ,|三 , 0|三岁|三月|三月份
    -1:上七|上七点|上九|上九点|上了 ,|上写|上午 0|上午再|上午我|上您|上您公
    -1:上我|上这|下 , 您|下 , 我|下个|下个月|下了|下了 .|下人|下午两|下周二|下次
    -1:下次再|下班后|下礼|下礼拜|下等|下等您|不住|不变|不在|不在 ?|不对|不对 ,
    -1:不急 ,|不急 .|不来|不来 ,|不用|不给您|不能这|不行|不行 ?|不要|不要 .|两个
    -1:两个人|两点 ,|两点到|两点半|个 ,|个人|个人 .|个价|个准|个准话|个名|个名额
    -1:个回|个客|个客户|个小|个心|个的|个的 .|个问|个问题|个顾|个顾虑|为了|为止
    -1:为止 .|么对|么对我|么样|么样 ,|么都|之前|九点 ,|九点我|也会|也会先|也应
    -1:也应该|习|习惯|乱|了 , 0|了 , 他|了 , 就|了 , 是|了 , 那|了一|了五|了就|了给
    -1:了给您|争|事|事 .|事都|二 ,|二 , 您|二十|二十七|二十分|二月|二月十|五 0
    -1:五 0 0|五十|五十点|五号|五我|五我再|五见|些|些 .|人先|人家|人接|人接 .
    -1:人用|什|什么|什么都|从|从名|从名单|以前|以理|以理解|们下次|们在|们自
    -1:们自己|们贵|价格 ,|任 ,|任您|份证|企|企业|优|优惠|会 ,|会 , 我|会 .|会上
    -1:会先|会给|但您|低|你|你们|便宜|便宜 .|保重|保重 .|信任|信任您|倍|傅|儿 ,
    -1:儿 .|儿了|儿了 ,|儿我|先挂|先跟|先问|先问问|光 .|公司迟|公室 ,|六|六 ,|册 .
    -1:再挂|再挂我|再聊|写着|准|准时|准时到|准话|准话 .|出来|出来 .|出门|分 ,
    -1:分之|分钟 .|划掉 ,|刚下|别|别怪|别怪我|别理|到 0|到 0 号|到三|到三月|到了 ,
    -1:到了给|到底|到您家|到您有|到您那|到期|到楼|到楼下|前|前 ,|前一|前一天
    -1:前跑|前跑后|十七|十七号|十二月|十五|十五号|十点 ,|千|千头|千头万|午 0
    -1:午 0 点|午两|午两点|午再|午再打|午十|单里|卖|占|厂|厂里|历|压|去现|去现场
    -1:去问|发票|发票下|取|取消|受|受 .|变|口|口 .|叫|叫上|可|可以理|可怜|可您
    -1:可您这|可惜|可我|可我们|可真|可能|台车|号 , 下|号到|号周五|号我|号星
    -1:号星期|司迟|司迟早|合理|合理 ,|合适|合适 ,|同事都|同行|名单里|名字
    -1:名字就|名字我|名额|名额的|后 ,|后 , 我|后一次|后天|后天上|后的|吗 ? 我
    -1:吧 , 您|含|听得|呀|呢 ?|周一我|周一早|周五 0|周五十|周五我|周四下|周四我
    -1:响|哪儿|哪天您|喜|喜欢|嗯|嗯 ,|嗯 , 您|器|四 ,|四下|四下午|四我|回来|在 ,
    -1:在 ?|在不|在不在|在哪|在哪儿|在展|在展会|在店|在店里|在这套|地 ,|地址 .
    -1:场|圾|址|址 .|坏|垃|垃圾|培|培训|堂|填|壁|壁老|声|声 .|外 .|多 ,|多一|多少
    -1:夜|夜班|天下|天天|天天给|天您|天晚|天晚上|天给|天给您|天见|头万|头万绪
    -1:套 ,|奶|好 , 您|好 , 我|好 , 那|好了|好了 ,|好了 .|始|姓|娘|子 ,|子上|字就
    -1:字就行|字我|孩子|安|完|完 ,|完 .|完工|定|定有|定金|定金 ,|宜|宜 .|室 ,|害
    -1:对 ,|对 , 我|对 .|对您|对我|导|小孩|小时|小都|少|就今|就今天|就别|就完
    -1:就差|就挂|就能办|就能装|就行 ,|就这么|展 ,|展会|展会上|岁|工地|工地 ,
    -1:工资|工都|左|差|差一|己 .|己不|己掂|己掂量|己看着|已|已经|师傅|带 .|带过
    -1:干|年|年底谁|应 .|底谁|店|店门|店门口|开 ,|开 , 您|开会 ,|开始|开春|弟|张
    -1:张照|当成|当面|当面把|很合|很合理|得不|得不对|得多|得开|得开 ,|得怎
    -1:得怎么|得给我|得跟|心 ,|心 , 我|心 .|心里|忙|忙您|忙您的|快了|快了 ,
    -1:怎么样|怜|急 ,|急 , 您|怪|怪我|总得|总得给|您 , 行|您一个|您一定|您下班
    -1:您不|您不用|您不能|您习|您习惯|您争|您从|您从名|您划|您划掉|您刚|您到
    -1:您去|您发的|您可怜|您周|您周五|您和|您在|您在不|您填|您好|您寄一|您小
    -1:您就这|您店门|您心|您心里|您忙您|您快|您想先|您手下|您手里|您打|您打 ,
    -1:您打了|您接|您放心|您明|您明天|您最|您最后|您有|您正|您正忙|您的 ,|您目
    -1:您目前|您看行|您看重|您确|您确认|您签|您签字|您算|您算一|您约|您约上
    -1:您给个|您给我|您要再|您说一|您说得|您赶|您赶紧|您跑|您跑前|您还没
    -1:您这个|您这样|您连|您连看|您送|您送样|您那|您那儿|您问|您随|您随时|您领
    -1:您领导|惜|惠|惯|想先看|想得|想法|想约|想约您|意 ,|意一|意一下|意外|意外 .
    -1:愿|懂|懂 , 您|懂 .|我个准|我为|我也|我也会|我了|我了解|我们在|我们自
    -1:我们贵|我先挂|我再|我再给|我准|我准时|我到了|我去|我去问|我名|我名字
    -1:我周五|我天|我天天|我姓|我帮|我帮您|我得|我想|我想约|我懂 .|我我|我手
    -1:我拿|我放在|我明|我明白|我查|我没|我熟|我理|我理解|我电话|我直|我直接
    -1:我等|我记一|我记下|我都不|我都给|房|手下|手下人|手头|手里|才给|才给您
    -1:打了五|打理|打电|打电话|打过一|扣|扭|找|找您|把您|把您从|把账|把这
    -1:把这事|折腾 .|报我名|抱|抱歉|抱歉 ,|拐|拒|拒绝|招|拜二|拜二 ,|拦|拿这
    -1:拿这个|挂我|挂我电|换我也|据|掂|掂量|掂量 .|掉 ,|排|接 ,|接上|接不|接到
    -1:接受|接受 .|接着|搬办|搬办公|支|收到 ,|放在|放心 ,|放心 .|数据|方案我|日
    -1:日 , 星|日周五|日子|早上|早上九|早点|时到|时到 .|时间|明天|明天上|明天我
    -1:明天见|明晚|明白|星期一|星期三|星期六|星期四|春|昨|昨晚|是 0|是 0 月|是不
    -1:是不来|是合|是合同|是我们|是用|是看|是看不|是看您|是真|是装|晚上 ,
    -1:晚上七|景|替|替您|最|最后|月份|月十|月十五|月底|有十|有点|有道|有道理|服
    -1:服了|服了 .|期一|期三|期六|期四|机器|李|李工|来 , 您|来给|来给您|松|松快
    -1:板|架|查一|样过|样过去|格 ,|案我|楼下 ,|楼下等|欠|次再|次机|次机会|欢|歇
    -1:歇着|歇着 .|歉|歉 ,|止|止 .|正忙|毁|每周|比价|比价 ,|比您|求您|求您了|汇
    -1:汇报|汇报一|没人|没用|没用 ,|没试|没试过|法|活|活 ,|海|漏|点到|点到 .|点我
    -1:点我到|烦|然|熟|熟 ,|爱|爱人|爷|牌|牌 .|王|王总|现场|班后|班后 ,|理 ,
    -1:理 , 换|理解 ,|理解 .|理解您|生|生意|用 ,|用的|电话|电话 .|画|画册|留意一
    -1:留过|留过言|白|百|百分|百分之|的 , 我|的 0|的事 .|的小|的工|的工程|的是
    -1:的是 0|的是您|的样|的样品|的话|的还|目前|直接上|直说|省|看 , 这|看一|看不
    -1:看到了|看您就|看着|看着办|看行|看行不|看见 .|看透|看重价|真|眼|眼就|着 ,
    -1:着 , 您|着办|着办 .|着呢|着呢 .|着我|知道 .|确|确认|磨|礼拜二|祝|祝您|票
    -1:票下|票下周|稍等 ,|稍等一|空|空出|空出来|突|突然|第二|等 ,|等 , 我|等一
    -1:等一下|等到|等您|等您 ,|等着|答应 .|签 .|签字|算 ,|算 , 这|算 .|算一|紧 .
    -1:约上|约上了|约您|纸|经理|给您打|给您最|给您比|给您算|给您约|给您这
    -1:给您送|给我 .|绝|绪|绪的|绪的 ,|网上|老板|考虑 ,|考虑 .|耍|耐|耽|耽误|聊
    -1:聊 .|肯定有|背|背景|能办|能办 .|能装|能这|腾 .|自己 .|自己不|自己掂|色
    -1:色的|节|花|茶|菜|虑 ,|虑 .|虑很|行|行 , 您|行 .|行 ?|行不|行不行|行吗|行吗 ?
    -1:表我都|被|装 .|装完|要 .|要再|要再挂|要找|要是不|见 , 我|见 ?|见一|见一面
    -1:解 ,|解了|解您|解您要|言|训|记一|记一下|记下|记下了|讲 .|试 ,|试过|误|说 ,
    -1:说一|说一声|说什|说什么|说就|说得|说得不|说您|谈|负|货|贵一|贵一点|贵在
    -1:贵在哪|赵|赶|赶紧|起|跑前|跑前跑|跑后|跟他|跟他们|跟您|跟您说|跟老
    -1:跟老板|跪|跪下|身|身份|身份证|车 .|边|过|过 .|过一个|过来 ,|过言|还有|还没
    -1:这个价|这个名|这个的|这个顾|这么对|这事|这套|这想|这想法|这我|这是|连
    -1:连看|连看都|迟|迟早|送样|送样过|送货|适|适 ,|适 , 我|透|道 .|道理|道理 .
    -1:那 0|那儿 ,|那儿 .|那儿了|那周五|那您先|那我就|那是 ,|那样|都不给|都听
    -1:都在 ,|都没|都给|都给您|重 .|重价|重价格|重视|量 .|金|金 ,|钟 .|钱 ,|钱 , 我
    -1:锅|长|门 .|门口|门口 .|问一|问一下|问我|问问|间|陈|随您|随您 .|随时|隔
    -1:隔壁|隔壁老|难|需要|面把|面把账|面的|顾虑|顾虑很|预算 ,|领导|额|额的|食
    -1:食堂|骂|验|麻|麻烦|黄
    -2:'ll ask again|'ll bring the|'ll find|'ll give|'ll give you|'ll lose|'ll post you|'ll ring|'ll see
    -2:'ll send our|'ll speak|'ll speak to|'m sure|'re coming|'re not|'re on|'re on your|'s the|, 0 月
    -2:, 上|, 周三|, 周四|, 您倒|, 您就|, 您怎|, 我能|, 手|, 打|, 打到|, 换我|, 早
    -2:, 早晚|, 是|, 有|, 看您|, 给|, 给您|, 说|, 谢|, 谢谢|, 那先|, 都|0 i|0 november
    -2:^ a good|^ but|^ give|^ give me|^ good i|^ how|^ how many|^ i 'd|^ i heard|^ i went|^ monday 0
    -2:^ okay so|^ please|^ right i|^ sign|^ two|^ we 're|^ yes|^ you 'd|^ you get|^ your time|^ 一|^ 上
    -2:^ 不|^ 两|^ 他|^ 价格|^ 到时|^ 彩|^ 彩页|^ 您手|^ 您没|^ 您的|^ 您给|^ 您觉
    -2:^ 我再|^ 我只|^ 我可|^ 我好|^ 我都|^ 有|^ 每|^ 涨|^ 涨价|^ 那周|^ 那您|^ 麻
    -2:^ 麻烦|a job|a lot|a message|a reminder|a ring|a ring on|a time|a year|a yes|across the
    -2:across the road|afternoon and|again|and it won't|and the|and you 'll|answer|any|around you|as a
    -2:ask again|at five|at two|been|believe|better|blue|bring the|by post|can hear|can imagine|can only
    -2:can see|can see why|can tell|car|car park|charge|chase|could|course|customers|depot|director|discount
    -2:do i|do i have|does|doing|don't|don't come|don't have|don't have the|door|email or|explain|family|fee
    -2:find|fine|fine i|fine i 'll|fitter|floor|form|friday|friday morning|from here|from home|give me a
    -2:give you|give you a|gone|good i|had|hands|hang|hang up|haven't|haven't read|head|heard you
    -2:heard you say|hearing|home|how many|how many times|how you|how you treat|i 'll give|i 'll ring
    -2:i 'll speak|i 'm sure|i can hear|i can imagine|i can only|i can see|i can tell|i don't|i heard
    -2:i heard you|i sent|i sent you|i went|if i|if you don't|in your street|includes|it 's a|it in the
    -2:it on|it should|it won't be|job|know the|late|let me check|let me know|let you get|list is|little
    -2:long|longer|lot|make|many|many times|matters|may|me a time|me check|me know|measure|monday 0
    -2:monday morning|month|my screen|name|neck|next week|no|not the|notice|november|o'clock|of course|of it
    -2:of the door|off the|off the list|okay so|old|on friday|on friday morning|on monday morning
    -2:on wednesday|on your hands|one|opposite|opposite the|or by|out of the|papers|park|person|please
    -2:post you the|product|rather have|refused to|reminder|ring on|room|saturday|saying|school|screen
    -2:see why|send our|sent you|set by|set by the|share my|share my screen|shops|should|show you the
    -2:show you what|sign|so|so the|speak to|street|suppliers|take your|tell your|than|that 's a|the 0 th
    -2:the blue|the booklet|the car|the car park|the day|the depot|the desk|the door|the first|the last
    -2:the list|the new|the papers|the phone|the product|the school|the warehouse|the way|the workshop on
    -2:then you|they|this|time to|times do|times do i|to be|to explain|to me|to measure|to see|to see it
    -2:to you ?|tomorrow|tomorrow afternoon|trade|treat|understood|until you|use it|valuable|visit
    -2:wait outside|want|want to|wants|warehouse|was|we 'll get|week|well|went|were|weren't|what you|with a
    -2:with you on|won't|won't be|workshop on|worries you|would you rather|wrong|year 's|you 'll|you 'll be
    -2:you 'll lose|you 're coming|you 're on|you a ring|you don't come|you get a|you haven't|you in
    -2:you know|you off the|you rather|you rather have|you refused to|you then|you tomorrow|you treat
    -2:you won't|your hands|your head|your street|your time|一上|一上午|一个礼|一分|三您|上个
    -2:上个月|上午|上看|下 ,|下午|下午我|不上|不上 ,|不好 ?|不定|不定就|不急
    -2:不给|不能|不过|不过弯|专|专门|专门的|两次|两次 ,|个时|个时间|个月|个消
    -2:个消息|个礼|个礼拜|么就|么就转|之|也没|也没关|了您|了我|了没|了没有
    -2:亏大|亏大了|五上|五上午|今天不|他们|以|价 ,|价单|价单我|价通|价通知|任
    -2:会|会计|但|住|何|便 ?|便还|便还是|信提|信提醒|倒|候我|儿能|先忙 ,|先挂了
    -2:关|关系|关系 ,|再给|再给您|再联|再联系|冲|划掉 .|到 ,|到您答|到时|到时候
    -2:办|加微|加微信|十二|十点半|午我|午我给|半|半年|半我|半我过|发个|发消
    -2:发消息|发点|发短|发短信|发邮|发邮件|只|只能|号 ,|吃饭|吃饭 .|吗|吗 ?|听
    -2:告诉|告诉我|呢|呢 .|周一上|周三您|周五上|周四十|四十|四十点|回话 .|复|多
    -2:多 .|大了|大了 .|天上|天上午|天下午|天不|天不定|好 ?|好不|好不好|字|孩
    -2:定就|就亏|就亏大|就行|就转|就转不|展|工程|工程师|己带|师|弯|当|很|得没
    -2:得没必|得给|必要 ,|快|怎么就|急 .|总|您倒|您发消|您可|您吃|您吃饭|您回
    -2:您回话|您带|您怎|您怎么|您打电|您拿|您换|您换一|您收|您收到|您比|您没
    -2:您留|您看好|您稍|您稍等|您答|您答应|您给|您能|您觉|您觉得|您讲 ,|您说
    -2:您说我|您还|我 ,|我 , 我|我 ?|我不|我个|我到您|我发|我发个|我发短|我只
    -2:我可|我可以|我周四|我好|我好心|我是|我的|我知|我知道|我能|我记|我过来
    -2:我这儿|我邮|户|打 , 打|打了|打到|打到您|打来|打来 ,|报一|报一下|报价单
    -2:拜 .|挂了|挂了 ,|按|换一|换我|掉 .|接 .|提醒|提醒您|收到 .|收到了|放心
    -2:方便 ?|方便还|日 ,|早就|早晚|时候我|明天下|明早|星|星期|是 ,|是加|是加微
    -2:是您|是您自|是我|晚|更|月|有 ?|有专|期|机会|样 .|楚|楚 ,|楼下|次 ,|次 , 都
    -2:比较|没关|没关系|没有 ?|涨价|涨价通|清楚|清楚 ,|火|火 .|点 , 我|点半
    -2:点半我|烦您|理 .|用不|用不上|用得|用着顺|的 , 那|的事|的好|的报|的报价
    -2:看好|看好不|看看 ,|看见|看重|着顺|着顺手|短信提|礼拜 .|程|程师|稍等|第
    -2:第三|答|答应|系 ,|系您|系您 .|约|给个|给您回|给您带|给您讲|给我个|翻一|考
    -2:考虑|联|联系|联系您|能看见|能给|自己带|行 , 那|要 ,|要 , 我|见我|觉|觉得
    -2:觉得没|计|订|订单|认|讲 ,|讲 , 您|证|诉我|诉我一|话 ,|话 , 您|说我|谁|谢您
    -2:谢您 .|谢谢|谢谢您|质|贵|跑|跳|转不|转不过|较|过两|过了|过弯|过您|这儿
    -2:这样 .|通|通知|那儿|那先|那周|那就|那您|那我先|那是|部|都行|都行 ,|醒
    -2:醒您|醒您 .|量|钱|错了|门的|门的工|问|随|顾|饭|饭 .|麻烦您
    -3:'ll bring|'ll fit|'ll get back|'ll have to|'ll hold|'ll keep|'ll post|'ll put it|'ll take you
    -3:'ll wait|, 0|, 再|, 再见|, 我给|, 换|, 明|, 明天|, 这|, 那|0 december|^ one|^ one moment
    -3:^ our|^ so|^ some|^ thursday 0|^ with|^ with the|^ would|^ would you|^ you can|^ 下周|^ 五
    -3:^ 五点|^ 价|^ 周三|^ 好 ,|^ 就|^ 您不|^ 您发|^ 您是|^ 这|a m|a note of|afternoon
    -3:and let|and let you|and then|and we|and we 'll|are on|around|ask for|at 0|at once|back to you|be
    -3:be in touch|but|can't|cancel|card|check with|date|down|eight|fit|for it|gate|get it|i 'd|i 'll bring
    -3:i 'll fit|i 'll hold|i 'll keep|i 'll post|i 'll wait|i 've|i can't|i have|i have to|if you cancel
    -3:imagine|in touch|is the|isn't|it won't|just give|just give me|letter|like|me a|moment i|moment i 'll
    -3:money|more|never|new|note of|note of that|of that|of your|off our|off our list|one moment
    -3:one moment i|our list|our list today|outside|over with|pen|put it in|road|say no|second|see you|set
    -3:straight|straight to|ten|thanks|the 0|the gate|the line|the road|the workshop|there 's|time|time and
    -3:time and i|touch|until|use|wait|we 're|when i|when i 'm|workshop|worries|would you|yes|you ?|you and
    -3:you cancel|you don't|you have|you off our|you on|you on monday|you say|you say no|you the booklet
    -3:you when|you when i|一天 ,|一次|三四|三天|上 ,|下周四|不接|两点|个样|为|了 ,|二
    -3:亏|五您|五点|人 .|以后我|们|们下周|件还|件还是|会议|再打|再打给|再见
    -3:再见 .|分钟 ,|划掉|前给|前给您|办 .|十点|午把|号码|吃|后我|周三四|四五
    -3:回话|在外|在外头|址发|外头|大|天 ,|天 , 我|天前|头 ,|头 , 您|好心|客|客户
    -3:家 ,|寄一本|带上|帮|帮您|必要|怎|怎么|您 ?|您打过|您挑|您挑一|您是|您要是
    -3:您讲|您这|我三|我发您|我把样|我提|我提前|我看|打 ,|打过|把样|把样品|挂
    -3:挑|挑一|挑一天|提前|搬家|新|明白您|望|来 .|样 ,|每|没必|没必要|没有|涨
    -3:理解|电话 ,|白您|的|的 ?|直接|礼|礼拜|系|线 .|经|给您 ?|虑|行 , 明|要是|见 .
    -3:视频会|议|记|诉|过来|这|这么|那我周|邮件还|重|钟 ,|错|领|频会|频会议
    -4:'ll let|'ll let you|'ll make a|'ve|, 可|, 名|, 周|^ good|^ i|^ if you|^ it 's|^ just|^ right
    -4:^ the price|^ thursday|^ your|^ 下|^ 光|^ 到|^ 周|a good|a minute|and a|before|bring|can i
    -4:can i come|come and|every|everyone gets|everyone gets a|from the|get this|gets|gets a|got|hear|how
    -4:i 'll let|i come|i come and|if you|it through|keep|list today|make a note|minute|moment|not|number
    -4:once|out of|pay|people|put it|rather|refused|review|see|send you|show|show you|take you|take you off
    -4:tell|that you|that you refused|there|through to|thursday 0|to it|we|when can|when can i|you refused
    -4:you think|you through|不清|不清楚|也|了 .|他|以后|们下|位置|位置我|光|出去|划
    -4:加|午|去讲|发您 .|发您微|可就|可就不|吧 .|周五|哪天我|外|好 .|就好|就好 .
    -4:必|急|息|您看|您看哪|我们下|我到|我周一|我在|我就|我过去|所|所以|拜|换
    -4:掉|本 ,|来 ,|求|点 .|现|的 .|的案|的案例|看了|看到|看哪|看哪天|看您|知道 ,
    -4:签|置|置我|让您|讲讲|话 .|说不|说不清|谢|跟|过一|过去讲|选|道 ,|道 , 可|需
    -5:'d|'ll ask|'ll take|'re|'s a|^ if|^ 停|^ 停车|^ 您把|a note|and it|are|at the|back to|by the
    -5:call|day|fix|fix it|get back|get back to|give me|i 'll ask|i 'll take|in the|lose|make a|make you
    -5:me your|morning|move|next tuesday|note|over on|put you|receptionist|ring|say|talk it|the engineer
    -5:the report|think|to accounts|to fix|to your boss|wednesday|一下 .|一天|下 .|停|停车|停车的
    -5:再|北|十|发我|发现|名单|周四|在|家阳|工|念|您发|您就|您把|我周|才|搬|明
    -5:朝|清|点 ,|的 , 您|给我|话|说|车的|还是|门|阳
    -6:'ll leave it|'ll send you|, 您看|^ it|^ you|^ 地|^ 地址|^ 我|^ 我们|ask|boss|calendar
    -6:december|invite|just|left the|make sure everyone|on|only|round|sure everyone|talk|then|when|would
    -6:your boss|不好|周三|哪天|地|地址|天我|定位|家|小|心|息 .|您家|您的|我过|提
    -6:次|消|消息|消息 .|等|给您留|这个
    -7:^ 您|about that|engineer|everyone|give|have to|is|let you|on tuesday|or|with your|么|到了|号|名
    -7:哪|回|头|我下|我下周|早|是|车
    -8:'ll be|back|come|good|if|next|on the|take|thursday|tuesday|一个|人|四|天|带|打给|打给您
    -8:报给|报给您
    -9:and i|and i 'll|i 'll be|on monday|没|点|还
    -10:^ the|about|for a|it 's|my|有|来
    -11:accounts|三|了|五|位|打|讲
    -12:得
    -13:周
    -15:不
    -16:that
    -24:^
    -27:?
    """
  static let pressing: StaticString = """
    = -31 -55 125 -29 -23
    43:but
    37:even|可
    36:就
    35:money|不
    34:^|别
    33:don't
    31:您|拖
    30:i have to|my|nonsense|钱
    29:, 可|be|gone|think|都
    28:^ be|^ 别|me|sign|your|吧
    27:away|i have|really
    26:deal|躲
    25:other|people|this|么|当|理由
    24:down|goes|now|won't|吧 .
    23:little|man|or i|you|不签|失|您就
    22:^ i|attitude|completely|stop|yes|your customers|跟我|还
    21:^ stop|^ surely|do i|ever|make|up and|when the|you 're the|一个|就没|弄|签|绝|见|跟
    20:'ll be|'re|, 就|^ that 's|a little|can't|child|come|do you enjoy|is it ?|of my|reason|roof
    20:roof comes|saving|surely|their|way of|you enjoy|了|没用|难
    19:'ll|'re the|^ nonsense|and there|choice|going to|market|so is|until|了吧|亏|天不|小|您自|等
    19:要|辈子
    18:^ you people|a manager|all|asking|easily|expires|fault|had|haven't|it expires|it goes|later|manager
    18:nobody 's|over the|price|rude|that|that 's not|that easily|up|you can't|you people|不来|你|倒|呢
    18:坑|抠|着|签 ,|辈
    17:^ your|^ 你|a company|at midnight|do i have|don't be|giving|grow|i know where|know you|losing|messed
    17:no|rocket|said yes|say no|so|the world|world|一辈|一辈子|根|玩|由|要 .|话|谁|这
    16:'s gone|'s not|'ve never|^ i thought|^ so you|^ 您就|a child|about the price|an|at midnight and
    16:busy|complains|decisions|enjoy|enough|favour|grow up|last one|midnight and|not|obviously|office|only
    16:refuse|stupid|system|trouble|understand|wasted|what you need|would refuse|wouldn't|wrong|不接|全
    16:呢 .|命|您这|我|拉|早|有什|有什么|没|没用 ,|用 ,|的人|着我|笑|能忙
    15:'s a very|, 听我|, 早|^ the clock|^ you|a decision|a very|about that|and now|and there 's|are|be a
    15:both know|clock|don't want to|excuse|excuses|explain|find|i 've been|just|live|lose|lost|nothing i
    15:on your hands|or friday ?|permission|prices are|run|stalling|the clock|they all|wrong with|为您|书
    15:就得|得给|您别|我一|我的|拒|拒绝|拿|有的|的 ,|行好|行好 ,|行行好
    14:'m|, 但|, 听|, 您可|^ be there|^ i gave|^ surely you|^ 一个|^ 您能|again and|again and i
    14:any more|be the|dithering|every other|expensive|friday or|give|hand|i 'm|i gave|idea|if you|is going
    14:isn't|it 's gone|know that|me one|miss it|night|nothing|obviously not|of the|pick|say|simply|so don't
    14:surely you|take it|the first|the street|we 're|what 's|you any|you haven't|you need|you then|不过
    14:今天|以为|别想|前不|十点还|去 , 您|唧|将|干|干脆|得|得了|您自己|我有|换了
    14:是吧 ?|来 ,|知道您|等着|翻|脆|脑|还是周|这点|道您|那您
    13:'ll ask again|'s only three|, 以|, 以后|^ last one|^ nobody else|^ there 's|a good deal
    13:a no brainer|again|as well|away from|boss|brainer|but that 's|by the weekend|come off it|coming|dead
    13:five|good deal|is so|it 's just|it to the|left and|make a decision|midnight|no brainer|or i 'm
    13:other clients|pick up|said no|shut|sign by|small|so hard|ten minutes|than a|they 'll|tired|to ask
    13:very|wait till|was for|we 'll|would have|would say|you don't sign|you is|不懂|不签 ,|了吧 .
    13:今天下|做不|光|前|后面|员|大|家里人|您答|您答应|我电|我电话|点还是|直|磨
    13:行行|话您|赶紧|还是下|这个价
    12:!|'re still|'s a queue|'s no reason|'ve ever|'ve got it|^ don't be|^ enough|^ sign|^ 您|^ 挂
    12:^ 挂我|^ 真|a queue|a yes|an answer i|and listen|and you|answer i|are you stupid|ask again
    12:bankrupt|better|by now|call back|clients|five after|give it|going|good enough|got it|hand it
    12:i 'd have|i 've ever|i give|i give it|i thought|i understand your|i won't let|if you don't|in this
    12:insurance|it 'll be|it in|it isn't|keep|left|like you|listen|live with that|made time|make a|my time
    12:not interested|nothing ?|offer|office is|out of|people ?|prove|prove it|quid ?|rubbish|say that|shop
    12:spend|stock|street|stubborn|stupid or|takes five|ten or|the weekend|there thursday at|throw|to turn
    12:today|typical|understand your|want to hear|whole|why|will|with that ?|won't let|won't let you
    12:year and|you said yes|you stupid|you stupid or|your family|your office is|么难|也没用|了 .|五
    12:优|但|借|借口|公司就|准|只|可就|可就不|司就|哪儿|张|怪|我个|抢着|抢着要
    12:挂|挂我|挂我电|早晚|是看|没有|点还|用 , 我|的 .|真|着要|着要 .|算|算什
    12:算什么|给我个|要 , 您|连
    11:'d do|'d have|'ll be sold|'ll look|'m cancelling|'re in|'s off|'s what|'s what losers|'ve|'ve wasted
    11:, 可您|, 周|, 明天|^ are you|^ i really|^ i went|^ nobody|^ nobody 's|^ not today|^ there
    11:^ wrong|^ you haven't|^ you obviously|^ 就|^ 等|^ 都|a whole|after that i|all say|basics|be here
    11:be sold|be there thursday|begging|behind|belongs|belongs in|but so|but so is|cancelling|cheapest
    11:choosing|customers|deal 's|do you ?|double|else|explain it|explain it to|father|fee|fifty|for you all
    11:gave|goes to|hide|his|honestly|i 'm cancelling|i 've already|i really|i went|if i don't|in stock
    11:in stock and|in their|in their right|isn't an|it goes to|it off|longer|losers|manager can't|me why
    11:need this|never|no wonder|not today|of a|on the market|on thursday which|one left|one left and
    11:only have|only three|or two on|putting|putting it|putting it off|reasonable|right mind|running
    11:settled|so ten|so ten or|someone|stay|stock and|surely you can|tell me why|tell you 've|that 's what
    11:that ?|that the best|the basics|the cheapest|the next|the weather|their right|their right mind
    11:there thursday|they all say|this call|this price|thursday which|time|to hear|to take|we both
    11:we both know|what 's it|what 's the|what losers|wonder|you 'd do|you 're|you 've never|you 've wasted
    11:you all|you obviously|三点 ?|上午还|下午五|不办|不挂|不接受|个|个价|么跟|也没
    11:事实|公|公司|关|别再|午五|午五点|午还|午还是|卖光|可您|后|听我的|嘴|回 .
    11:子|往|怎么跟|您这样|我不接|我直|我说完|报|挂电|挂电话|摆|摆在|机会|根本
    11:法 .|滚|神|要再|见我|让|话的|谈|这么|里人
    10:'ll only|'s it|, 周五|, 就您|, 我有|, 明|, 知道|, 赶紧|^ come|^ if you|^ it 'd
    10:^ it expires|^ last|^ no wonder|^ the|^ we both|^ well|^ what more|^ 亏|^ 到时|^ 您自|^ 把
    10:^ 拖|^ 滚|all due|all due respect|already|as i|bite|both|but loyalty|but that|car|close the
    10:come off|decide|dies|due|due respect|due respect you|family|front of my|get that|go to|go under
    10:got the|guts|hang|have|hears|how you treat|i don't want|in you|it 'd|it again|last time|like|like a
    10:live with|looking at|losing money|lot|me out|need to|nine o'clock|no reason|nothing and|off it
    10:on your|or monday ?|person to|pretty|prices|quid|rates|respect you|right person to|said|see you
    10:so is it|so much|so thursday or|so when|sort|the guts|thinking|thinks|this is|three times
    10:thursday or friday|time i|tired of|tomorrow or thursday|two on|two on thursday|understand it
    10:watch your|what more|whole week|with all due|word|you 'll be|you 're still|you treat|you want your
    10:不到|不明|不明白|么抠|了两|五十|人|人 .|候 .|儿 , 您|光 ,|关门|再跟我
    10:分钟就|别再跟|到时|到时候|去 ?|台 ,|听不|呢 ,|周四还|四还|四还是|天天
    10:家没|弄完|忙到|总得|意 ,|成|我不挂|我算|抢|拒绝 ,|挤|时候 .|是下|来 ?|来这
    10:样下|样下去|理由 .|由 .|白|看透|真是|眼|笑话|笑话您|算了 .|考虑|考虑 ,
    10:能忙到|虑 ,|话您 .|说什|说什么|说的|还得|这不|这不是|这样下|都没有|重要
    10:钟就|钟就能|领|黑
    9:'m doing|'m doing you|'m going to|'re busy but|'re fine|'re fine with|'re one|'s a no|'s just|'s the
    9:'s too|'ve changed|'ve changed your|'ve got the|, 周六|, 打|, 早晚|, 知|, 还想|? 说
    9:^ a child|^ either|^ either you|^ everyone|^ how did|^ if i|^ no is|^ not|^ one word|^ people
    9:^ with all|^ 人|^ 人家|^ 周末|^ 我|^ 我知|^ 还|^ 还要|a chance like|a child could|a fool
    9:a massive|a minute later|about it|agreed|all that|along|an answer|and i can't|and it won't
    9:and you 'll|anyone|are hopeless|at it|at least|away from losing|being|busy but|by|can it|can it be
    9:can tell you|can you ?|care about|chance like|chance like this|changed your|child could|close|come up
    9:company|complain|course you need|didn't hear|didn't hear that|do and|doing you|doing you a|don't come
    9:don't sign|doubles|drive|either you|end of|favour here|fine with|fool|from losing|from losing the
    9:getting|gone so|got it ?|got something|have yourself|have yourself to|haven't got|help|hopeless
    9:how did|how did you|hurt|i 'm doing|i 've|i didn't hear|if the roof|in an|in an hour|in town|is there
    9:it|it 's this|it by|it down|it in the|it on|it won't be|keeping|know where|know you 're
    9:like this won't|making|massive|me a|minute later|miss|monday ?|money ?|moved on|neck|odd|odd one
    9:odd one out|off that|off that easily|one ?|one out|only have yourself|or monday|out ?|people are
    9:people never|phone down|possibly|pretend i|pretend i didn't|refuse ?|refused|saying|shame|so thursday
    9:so you 'd|start of|start of the|still|that busy|that no|that you refused|the end|the end of|the full
    9:the market|the odd|the odd one|the phone|the phone down|the start|the start of|the window|think you
    9:this won't|this won't come|thought|throwing|throwing money|times|times do|times do i|to|to a|to blame
    9:to get|to pretend i|to say|to someone|to someone else|to think|tonight|until five|up at
    9:up at midnight|up until|want your|what you 're|window|with your staff|won't come|won't come round
    9:you 'll|you 're fine|you 're one|you 've changed|you 've got|you got something|you people never
    9:you possibly|you refused|you with|you wouldn't|yourself to|yourself to blame|万|万 .|下去
    9:不行 .|不进|个冤|个冤枉|个日|个日子|乎|了 , 周|你们|兴趣|分钟都|到哪
    9:到哪儿|前不签|午 ,|可是|吃亏的|听不懂|听我|员工|周末|哪儿 .|回|在乎|在您
    9:坑您|多 .|多了 ,|多拖|多拖一|大了|好玩|就一|就是|岁|当成|得给我|总|总得给
    9:您 , 我|您可|您说|您说的|您这个|您都|想好|愿|我就得|我干|我见|我见多
    9:我说|打听|时间 ,|是三点|是周|最后|末|本|本不|来 , 我|来得|枉钱 .|根本不
    9:没兴|没兴趣|没得|烧|率|病 .|看不|穷|答应|紧|给|给我|肯|自|花那|花那个
    9:见多|见多了|说忙|说忙 ,|走人 .|趣|还想|还是三|还要我|进 .|选|那个冤
    9:都不看|都没|钟都|间 ,|难处
    8:'ll call|'ll put it|'ll send the|'ll take|'re busy|'re happy with|'s not a|'s safety|'s simply
    8:'ve got no|, 将|, 将来|, 店|, 您别|, 早就|, 真|, 行吧|, 赶|^ don't take|^ fine|^ it isn't
    8:^ monday 0|^ not interested|^ supplies|^ this|^ with an|^ you say|^ 你们|^ 到|^ 您一|^ 您躲
    8:^ 我还|^ 正常|^ 没有|a chance|a man|a sport|a supplier|accept that|across the|across the road
    8:all you|always this|always this slow|an attitude|an attitude like|are you always|as a yes|ask ?
    8:at least hear|attitude like|attitude like that|august|back on it|back out|be a sport|bill you|bills
    8:blind|can come|can make|can see that|can't believe|can't decide|closing|coffee|come round|competition
    8:could at|could at least|daughter|decide by|decided by|decided by now|diary is|discount|do it
    8:don't take|don't understand|even you|even you can|every day|everyone|figures|final|foolish|for a year
    8:for my|full|give me one|goes up|going back|going back on|good reason why|got no|hang up until
    8:happy with what|have decided|have decided by|haven't read|hear me out|hide behind|hit|holding
    8:i 'll call|i 'll take|i won't hang|if you cancel|in a|in your position|industry|is it|is that the
    8:is the final|it to be|know you 've|least|least hear|least hear me|left at|left at this|losing the
    8:make sure everyone|me i|me one good|me the|meeting|met|more to|morning or|must be the|my manager
    8:my side|no that|no that 's|o'clock|o'clock and|of a manager|of you|one|one good|one good reason|or
    8:or just|others|people 's|please i|poor|problem|promised me|queue|really all|reason why|reason why not
    8:receptionist|so friday morning|so no|so what 's|sold|somebody else|sport|supplies|sure everyone
    8:take it or|ten or two|than that|than the|that 's simply|that attitude|that the|the competition
    8:the deal|the final|the reason|there 's one|think of the|this slow|tight|time so|time you 're|to be ?
    8:to hit|to me i|to miss|today or|tomorrow morning or|tomorrow or|until we|until we 've|wait|walk
    8:wife would|with all|with an|with an attitude|with people 's|without your|without your signature
    8:won't be|won't hang|won't hang up|would have decided|would your|you 're happy|you always this
    8:you can see|you cancel|you care about|you could at|you drive|you haven't got|you just|you lot
    8:you need to|you promised me|you so|your daughter|your position|your staff|your wife would|一个大
    8:一天不|一套|一挂|一挂电|一点的|一过|三万|三万 .|上午|下周一|不字|不许
    8:个不字|个大|么可|也得|也没办|了十|了十年|了是|二点|人谁|什么可|以为您
    8:以后|做主|儿 ,|儿 .|关了|再也|冤|冤枉|冤枉钱|出了|刚换|刚换了|办法 .|十一
    8:十一点|十二点|只能|号 .|后再|后再也|呢 , 您|咖啡的|啡的|四十一|在眼
    8:在眼前|在边|在边上|好心|嫌|嫌钱|子 .|子里|字 .|将来|小店|年 .|必须|怎
    8:您一挂|您倒|您公|您公司|您有什|您躲|您这么|惠|我只|我还以|换了 .|摆在眼
    8:效|是刚|是嫌钱|是您自|有|有 ,|有 , 您|来 , 行|杯咖|杯咖啡|枉|枉钱|止|求
    8:求我|没办|没办法|点一过|点的|犟|理|理由 ,|的 , 您|的老|的老板|的都|看都
    8:看都不|秒|等了|系统自|统自|罢|罢了|罢了 .|能做|脑子|自动|苦|行吧|行吧 ?
    8:要再问|该换|说一句|说没|说话 ,|赚|赚钱|走人|边上|还以|还以为|这三|这儿 ,
    8:那么|那点|问一遍|队|须|骗
    7:'d better|'d listened|'d listened the|'ll have to|'ll only call|'re happy|'s|'s monday
    7:'ve wasted half|, 您|, 您就|, 您来|, 您行|, 见|, 那您|? 您|^ go|^ i suppose|^ once it
    7:^ people like|^ sooner|^ sooner or|^ you had|^ your brother|^ 今|^ 今天|^ 傻|^ 您嘴|^ 您真
    7:^ 我不|^ 躲|a fool would|afford|afford it|all that time|all the same|all week|an hour so
    7:an understanding|and i|and if you|and now you|and see|and see where|and sign|and the|any|anyone would
    7:anywhere|are why|at ten or|back on|be crazy|be crazy to|bigger than|block|by the|call|can afford
    7:can afford it|can manage|can see|comes in|crazy|crazy to|do|do need|don't even|door for|else will
    7:except|fighting|fighting over|filled|filled in|fire|firms|first call|first time|fool would|funeral
    7:get this|had an understanding|had the|hard|have to|have your name|head office|i 'll only|i didn't
    7:i realise you|i suppose|if you 'd|if your|is just|isn't it|it 'd be|it 's too|it away|it or somebody
    7:it up|june|just the|just this|last week|life|like i|like you are|listened|listened the
    7:listened the first|lowest|manage|maybe|mean|monday or|months|my boss|my director|my morning|nearly
    7:no ?|nobody else|now you|of manager|of my time|of the door|off|one holding|one word|only a fool
    7:only call|or it|or somebody|or three ?|out|people fighting|people fighting over|people like
    7:people like you|plans|put the|realise you|right person|ruin|safety|see where|side of|side of the
    7:sitting|sitting on|slow|slow ?|snap|so please|so you have|someone who|something|sooner or
    7:sooner or later|staff|stuck|stuck in|suppliers|sure it|sure it 's|tell you|ten or three|that i
    7:that time|the first call|the first time|the lowest|the plans|the right person|then|throw it
    7:to call back|to grow|to leave|to see you|to the next|town|understand you 're|understanding|want ?
    7:wasted half|we had an|what|what you 've|which one|will have|with people|you 'd better|you 'd think
    7:you 're busy|you are why|you asked|you can manage|you do need|you don't even|you have time|you like i
    7:you might|your bills|your office|your worry|一件|一分钟|一还|一还是|一遍 .|三千
    7:上一个|上说考|下单|不在乎|不大 .|不定|不对|不是事|不能|两点我|个价格
    7:个说|为|么就|么磨|了两个|了八|了八百|了吧 ,|了新|事实 .|五点|人家都|人我
    7:今|倒是|倒是说|候见|做不大|做事|傻|八百|八百遍|公司在|再跟|再问一|分钟
    7:别拿|前给|前给您|办事|午 ?|原价|去 ,|去的 ,|及 ,|句|可不|司在|吃亏|名额
    7:后都后|吗|吗 ,|听 ,|听了|呀 ,|周一|周一还|周四十|唧唧|唧唧的|唧的|嘴上
    7:嘴上说|四十|四回|四回了|回了|回了 ,|因为您|块|块钱|够了|够了吧|大了 ,
    7:天下|天不定|太不|失望|子就|字|客户|小孩|少|就完|就当|就您|就没 .|就直
    7:就直说|就这一|己不|干了|年人|当挡|当挡箭|得起|怪做|怪做不|您不到|您倒是
    7:您嘴|您嘴上|您对|您就是|您手|您是不|您是嫌|您真是|您老|您行|您行行|想不
    7:想不想|成年|成年人|我 ,|我怎|我怎么|我推|我这个|才|找|报一|报一下|挡箭
    7:挡箭牌|损|损失|换一个|无|早就|时候见|明天上|是三|是下周|是个|是事
    7:是事实|是吧|晚一|晚一分|最后都|最难|本不是|没 .|没开|没钱|点 ?|点一
    7:点您不|点我过|特|猴|生意|百|百遍|百遍了|的钱 .|盯着|看您|真有|眼前|知道
    7:磨唧|磨唧唧|磨磨|磨磨唧|等到|箭|箭牌|箭牌 .|结果|给您的|绝 ,|考|能做主
    7:自己不|要还是|许|话 , 真|话最|说完|说没预|说考|说考虑|费|赔|这一件
    7:这么磨|这么难|这是|这种|遍|遍 .|遍了|那么多|那也|部收|都不行|都做|都后
    7:都后悔|都挤|都给|都给您|钟都不|钱还|问那|难怪做
    6:'ll ask|'ll make|'m giving|'m going|'m not|'re that|'re the reason|'s friday|'s the oldest
    6:'s too late|'ve had to|, 不过|, 其|, 其实|, 您心|, 我是|, 谁能|, 费|, 这不|, 连
    6:, 连个|? you|^ a good|^ a little|^ come on|^ do i|^ don't come|^ everyone on|^ go to|^ how
    6:^ i won't|^ is money|^ is that|^ it 'll|^ keep|^ let 's|^ my director|^ no it|^ they all|^ you agreed
    6:^ you make|^ you need|^ your old|^ 不签|^ 五|^ 全|^ 再|^ 得了|^ 您害|^ 您愿|^ 您每
    6:^ 您答|^ 您被|^ 您说|^ 您连|^ 我只|^ 我天|^ 我问|^ 我领|^ 打麻|^ 整|^ 有什
    6:^ 真要|^ 确|^ 确实|^ 货|^ 这次|^ 这种|a|a baby|a good|a good enough|a queue behind|about to
    6:after that|afternoon which is|and another|another|any longer|are down|at ten|at this price|be a man
    6:be gone|be good|be there|be to|because of you|behind you so|bit|but i|but i 'm|but you|by friday
    6:can't back|can't back out|can't you|come saturday|comes|customer|decision|deposit|diary
    6:did everything|did everything you|director|disappointed|do is sign|doesn't|don't be a|don't see
    6:enough reason|everyone on|everyone on the|excuse in|excuse in the|find half|find half an
    6:for the first|for your|friday or monday|friday the|get|give me|good enough reason|got|had an
    6:had three weeks|have no|have no idea|have you got|hour|house ?|i 'll ask|i 'm giving|i 'm going
    6:i 'm not|i 've had|i put the|idea what|idea what you|in the book|in tomorrow|in tomorrow morning
    6:insulting|is|is in|is money|is sign|it 's only|it be to|it to|job|kids to|kind of manager|late|let it
    6:letter and|made|make the|meet me|minutes it|monday 0|next month|next one|no choice|no idea
    6:no idea what|no it isn't|noon|not a good|now it|now or|of|of the month|of you i|off and|oldest
    6:oldest excuse|oldest excuse in|only two left|or friday|or later|or never|or sunday|or sunday ?
    6:or thursday afternoon|ours is|out of the|phone|price and|put it in|put the phone|queue behind
    6:queue behind you|rather|run a|run a company|runs to|saturday or sunday|say about|sense|shop ?
    6:shop like|shop like yours|slot|so what|someone in|someone in your|stingy|sunday ?|take that
    6:talk to me|tax|tax office|the deposit|the door|the moment|the month|the next one|the oldest
    6:the oldest excuse|the roof|the shop|the shop ?|the tax|the tax office|them but|this price and
    6:three weeks to|times and i|to be the|to help|to june|to keep|to lose|to me when|to miss it|to run a
    6:to the|today at|today i|tomorrow|too late|tuesday ?|two left at|two other|until you|up but|wait that
    6:way to run|weeks to|what kind|what kind of|with ?|with them but|would wait|would you rather
    6:you 're that|you agreed|you can't back|you ever|you got|you have no|you know that|you let|you lose
    6:you rather|you really|you think|you will|your head|your head office|your neighbour|your signature
    6:your size|yours|一套 .|一次见|上去了|上吧|上吧 ?|上说|上门 .|下午 ?|下周|下时
    6:下时间|不会|不便|不便宜|不出好|不听|不回|不定下|不对 ,|不怎|不怎么|不成
    6:不是理|不看 ,|个大男|个客|个客户|为您是|么多 ,|么着 ?|么管|么管公|么说
    6:也不能|也行|也行 ,|了一个|了事 ,|了才|事|二 ?|亏的|五 ,|五分|五分钟|五十点
    6:人呢|人家|今天不|以后有|任|任您|优惠|会|使|便宜|便宜 ,|信任您|倍|倍 .|做
    6:公司迟|其|其实|出了事|出去|出好|办法|加 ,|十|十二|压根|压根没|去了|去的
    6:受|变|司|司迟|司迟早|合着|同行|后我们|后有|后都|吧 , 谁|听见 .|周二 ?
    6:周五 ,|周四两|啊|四两|四两点|因|因为|困|困难|困难 ,|在您手|坑过|堂|外 .
    6:大男|大男人|天天给|天给|天给您|天说|天都在|头上|套 .|好东|好东西|姐|姐 ,
    6:婆|婆 ,|婆 , 就|子吗|子吗 ?|子都|安全|定下|宜|宜 ,|客户 .|害|家就|家都|导
    6:就定了|就没了|工的|差这|己掂|己掂量|应了|当您|当没|当没听|得了 .|得了吧
    6:忙 , 那|忙成|快话|怎么|怎么着|您好好|您害|您干|您心里|您总|您愿|您打
    6:您打 ,|您是个|您最后|您每|您要是|您要真|您这是|您这脑|您连|您连看
    6:想好了|愿不|愿不愿|愿意 ,|懂|我一个|我也没|我天|我天天|我头|我就没|我当
    6:我改|我改天|我直接|我问|我领|我领导|截|截止|截止 ,|户 .|打发|打发我|打麻
    6:打麻将|扔|找的|报告|拖一|拖到|挡|换换|换换了|掉了|排队|接不接|推掉
    6:推掉了|改天|改天再|效 .|新车|日子 .|是周日|是想|是理|是理由|是这么|晚给
    6:有吧|望|来|板也|根没|次不|次见|次见面|毁|每天|气的|没了 ,|没听|没听见
    6:没困|没困难|没空|点|点您|现在|用翻|男|男人|男人 ,|疼|疼孩|疼孩子|痛快话
    6:白等|白等了|的 , 早|的事 ,|的是您|的那家|看 , 这|看不出|看来|真疼|真要
    6:真要出|眼就|着吗|着吗 ?|瞎|知道吗|空 ?|等了一|答应了|管公|管公司|给人
    6:给您打|给您最|老婆|老婆 ,|老板 ,|老板也|考虑的|耍|耽误我|能给您|自己掂
    6:虑|虑的|行 , 那|街|表我都|被坑|被坑过|要上|要出|要出了|要是真|要真|要还
    6:见 ?|让我|话 , 听|话能|该换换|误我|说 .|说不|谁能|谁能忙|谈了|财|费用|躲 ,
    6:车吗|车吗 ?|过我|还来|这么管|这回|这店|这是在|这次|这次不|这脑|这脑筋
    6:连个|连个时|迟早|选我|道吗|道吗 ?|邀|邀请|邀请您|那也不|那您哪|里 .|错过
    6:非|面算|顶|领导|麻将
    5:'d think|'ll come crawling|'ll email you|'ll just|'ll keep|'ll leave a|'ll lose|'ll put|'m giving you
    5:'m not taking|'re being|'re making|'re making a|'s a good|'s been|'s it going|'s one unit|'s stopping
    5:'s stopping you|'ve got|'ve promised|'ve said|, 三|, 也得|, 但您|, 办|, 可再|, 就是|, 总
    5:, 您倒|, 您得|, 想|, 我会|, 我说|, 生|, 生意|, 给您|, 茶|, 这点|?|? 做|? 我记
    5:^ a bigger|^ do|^ how hard|^ i know|^ i need|^ it|^ it 's|^ mark|^ mark my|^ monday|^ no|^ of
    5:^ of course|^ oh|^ oh come|^ the offer|^ the system|^ this is|^ you could|^ your own|^ your wife
    5:^ 上一|^ 不可|^ 今晚|^ 优|^ 别磨|^ 别跟|^ 多|^ 工|^ 恕|^ 恕我|^ 您以|^ 您别
    5:^ 您到|^ 您要|^ 我会|^ 我理|^ 拒|^ 拒绝|^ 时间|^ 是 ,|^ 瞎|^ 瞎子|^ 等您|^ 表
    5:^ 表我|^ 谁|^ 谁家|a bigger|a bigger firm|a phone|a quote|a straight answer|accept|admit
    5:admit it|afternoon which|an hour|an hour ?|and i 've|and we|apart|are about|are only|are only two
    5:are you|are you going|are you so|as a|asked for|at five|at three on|baby|be there at|before the|beg
    5:bigger|bigger firm|bigger firm would|call to|can see it|can you|can you come|can you really
    5:can't spare|charge|closes|closes at|closes at midnight|come crawling|come crawling back|comparing
    5:comparing is|completely you|confirm|confirm in|confirm in the|could see|crawling|crawling back
    5:day next|day next week|decided|deserve|doing|don't confirm|don't confirm in|down before|drag
    5:drove two|drove two hours|every|fast|feed|feed can't|feed can't you|find out|firm would|firms like
    5:for me|for ten|from here|get it|get on|get that you|glad|goes wrong|going to pretend|good reason
    5:got nothing|have it by|have time|have to call|have to come|help me|help me out|him ?|hold|hour ?
    5:hours to see|how hard|how many more|how you|hurting|i 'll just|i 'll keep|i 'll put|i 've promised
    5:i drove two|i know you|i meant|i need|i put|i understand you|important|in ten minutes|in the|is only
    5:is to|it go|it going|it going to|it in writing|it nobody|it or not|it takes|it till|it twice
    5:just say yes|last|leave a|let down before|like this|like yours|longer are|longer are you|looking
    5:losing money ?|loyalty|making a|many more|many more times|mark|mark my|mark my words|matter
    5:me a chance|me down|meant|more times|more times do|morning or afternoon|much|much longer are|my words
    5:my words you|need to ask|next|next hour|next tuesday ?|no but|no but i|no is|no it|no reason to
    5:not for|not for you|not taking|of ?|off the table|oh|oh come|on me|on the street|on thursday|one unit
    5:one unit left|only hurting|or afternoon|or another|or not|or nothing|out on|out on the|paying|pays
    5:position|promise|promised me thursday|proposal|proposal and|put it|realise|right ?|rivals|run out
    5:sake|saturday or|saving money|say yes and|see|send the|shame on|shame on you|simple|sit on
    5:someone else|sooner|standing|stopping|stopping you|straight answer|such|such a|suppose|system closes
    5:system closes at|table|take|that 's no|that from|that was|that you won't|the next hour|the offer
    5:the system|the system closes|the table|there|there are only|there at|this ?|this is a|thought you
    5:thought you were|thousand|three weeks|thursday afternoon which|thursday morning or|to beg|to call ?
    5:to compare|to feed|to feed can't|to make a|to pretend|to say no|to take to|to tell|tone|too busy
    5:treat|two in|two left|unit|unit left|was for the|waste my|waste my time|wasting|we 've|we 've never
    5:week or|what 's stopping|what day|what it costs|what your|when|who 'll|with half|with our|won't even
    5:words you|words you 'll|would|yes and we|you 'll come|you 'll lose|you 're being|you 're making
    5:you 've said|you always|you don't confirm|you don't take|you going|you going to|you sit|you sit on
    5:you won't even|your boss|your children|your hands|your kids|your life|your name|your rivals|一下 ,
    5:一个 .|一个答|一分|一句|一句您|一天的|一次机|三家|上午 ,|上午见|上门
    5:下去 ,|不去 .|不可能|不得|不忙|不忙 ?|不懂这|不挂 .|不是|不来 ,|不看
    5:不签也|不给我|不要 .|不讲|不过十|业务|业务员|两个字|个 .|个字 .|个礼
    5:个礼拜|个说法|么样 ,|么着|么难说|九点您|了 , 什|了 , 就|了事|了是吧|事会
    5:亏一|亏一天|亏的是|今晚|以后我|们经|们经理|价 ,|似|似的|位置|位置我|住在
    5:住您|何得|何得给|例|保证|候|做 ,|做不了|光 .|免费|免费的|兴|再这|准话
    5:初一|别磨|别跟|别跟我|别这|别这么|别问|到底|到明|办 ,|务员|千|午见|卖|卡
    5:去|参|反正|发我 ,|取消|句实|句实话|句您|可再|可您这|可能 ,|叽|叽 .|同行甩
    5:后一次|听 , 也|听见|周四|回来找|在后|在后面|在哪|在哪儿|在您 .|处我|多了
    5:大 ,|天|天再|天再打|天的钱|失望的|头紧|如何|如何得|嫌贵|子 ,|子 , 谁|子住
    5:子都看|孩|它 ,|定了|实不|家没装|就多|就得走|就忍|就忍心|就是不|就能|就要
    5:就这|岁数|己|市|开春|弟|张 .|得出|得走|得走人|得起吗|心让|忍心|忍心让
    5:忙 ?|怕什|怕什么|恕|恕我|恕我直|悔|您不懂|您了 .|您以为|您到|您到底|您只
    5:您填|您就忍|您得|您怎|您怎么|您手里|您是怎|您留|您的难|您说一|意给|懂 ?
    5:懂这|我 ?|我们经|我可|我周四|我是不|我替|我替您|我理|我理解|我直言|我鸽
    5:我鸽子|手头紧|手里|才肯|打的|把我|报上|报上去|担得|担得起|拖一天|拿不
    5:接不|放我|放我鸽|断的|无论|无论如|时候您|时间是|明天我|明年|是免|是说
    5:是骗|是骗子|晚|替您|有空 ,|望的|望的 .|期 ,|机|来 , 成|来就是|来找我|杯
    5:板 ,|次机|次机会|殊|殊 .|比您|气了|浪费我|消|点过|点过来|点钱|特殊|特殊 .
    5:甩在|甩在后|由 ,|痛|痛快|的事|的人都|的同|的难|的难处|直言|直言 ,|眼光
    5:着 ?|瞎子|瞎子都|确实不|确认|确认 ,|磨叽|磨叽 .|种|秘|秘书|空 ,|等着 ,|筋
    5:签也|约的话|给您这|绝不|置我|老|老板|能 ,|脑筋|脚|自己|董事会|行|行甩
    5:行甩在|被|被同|被同行|要 ,|要我|要是怕|要等|见 ,|言 ,|言 , 您|认|论如
    5:论如何|证了|话 , 下|话了 ,|话是|说法|谁家|谁都有|费我|费的|费的 .|起吗
    5:起吗 ?|跟您说|跪|跪下|躲不|躲不过|躲得|过不|过了|过十|过十五|这样|这点钱
    5:远|连看|连看都|道您手|那样|都不|都做不|都明|都明白|都看得|都要|都这
    5:都这么|钟|钱 ?|问一|问了您|间 , 我|间是|难处我|难看|难说|难说话|面呢
    5:骗子 ,
    4:'d find|'d find the|'d mean|'ll be the|'ll just keep|'ll make sure|'m coming|'m not putting|'m out
    4:'m out of|'re coming|'re just|'re only|'s my|'s off the|'s one|'s tight|'s today|'s today or|'ve been
    4:'ve had three|'ve really|, 公|, 公司|, 出|, 出了|, 名|, 名额|, 您怎|, 您等|, 您自
    4:, 您还|, 成不|, 我都|, 数据|, 等着|, 给|, 绝|, 行|, 街坊|, 谁敢|, 躲|, 过了
    4:, 这回|, 这是|? 周|^ a|^ every|^ everyone else|^ how can|^ i was|^ if something|^ leave
    4:^ leave it|^ oh please|^ places|^ places are|^ sure|^ the last|^ this price|^ we 'll|^ wednesday 0
    4:^ you clearly|^ you keep|^ 三岁|^ 不来|^ 不续|^ 借|^ 再给|^ 半|^ 半小|^ 周四|^ 天
    4:^ 天天|^ 就剩|^ 您太|^ 您爱|^ 您的|^ 您这|^ 房|^ 整条|^ 机|^ 机会|^ 现|^ 现在
    4:^ 见|^ 这话|^ 那您|^ 都给|a big mistake|a firm|a firm like|a heart|a hundred times|a job
    4:a joke|a letter|a nuisance|a straight|a year|about the|afraid of|afternoon or not|ago|all i|and don't
    4:and i 'm|and if|and this|and this is|are the|are you coming|as|bad night|be repeated|be that busy
    4:be the odd|behind you|big mistake|blame|book|boss is|both know that|but not|but not for|but you 're
    4:call ?|can|can forget|can forget about|can pay|can tell|can't argue|can't argue with|can't be that
    4:can't promise anything|cancel|car in|chance|changed|children|clearly haven't|come on|coming or
    4:complete|didn't|discount is|do as|dodging|dodging me|don't get|don't get this|down until|drop
    4:end of the|everybody|everyone else|everyone i|excuse and|expect|expect to|expires in|fear|find the
    4:find the time|finished|firm like|firm like ours|five minutes|five o'clock|five o'clock today
    4:five then|for the same|forget about|forget about the|frankly|friday and|friday at ten
    4:friday morning or|from this|front of|get this meeting|got all day|grandmother|had three|half a
    4:happy with them|have a heart|have one|have said|hear you|heart|holding it|how|how can|how long
    4:hundred times|i 'm coming|i 'm out|i am|i can tell|i don't get|i don't have|i find|i mean|i need one
    4:i was|if something|if that|if you like|if you were|in front|in front of|in the next|in today
    4:in writing|interested|into|isn't good|it 'd mean|it 's my|it 's off|it 's today|it and the|it costs
    4:it expires in|it or|it you 've|itself|just do|just keep|keep calling|keep saying|kind|know a
    4:know a good|know that 's|know the|last year|leaflet|lunch hour|lying|make sure|make time|making a big
    4:manager doesn't|me this|me to call|me when you|might|minutes|monday|money 's tight|more|morning and
    4:morning or thursday|my boss is|my grandmother|my lunch|my lunch hour|my time already|my word|need one
    4:need one more|never do|never see|no now|not at|not putting|not putting the|now or a|nuisance
    4:o'clock or|o'clock today|of a job|of manager doesn't|oh please|old|on thursday i|once|one a|one in
    4:one more|only two|or next|or next tuesday|or two|or wednesday ?|or you|or you can|otherwise|out of a
    4:out that|out that 's|person|phone down until|phone so|places are|problem ?|promise anything
    4:putting the phone|rate|repeated|say and|say and you|say no now|saying no|see what|serious about|silly
    4:so put|speaking to|spent|spots|still make|still make time|sunday|talking|talking to|talking to you
    4:that long|the book|the discount is|the fee|the most|the phone so|the quote|the rest|the time you|them
    4:them all|then it 's|they go|this meeting|this price is|this you|three on thursday|thursday i
    4:thursday or next|till|time already|to call|to pick|to pick up|tomorrow morning|turn|turning|up all
    4:up on|up to|viewing|waste|watch|way to|we 're still|wednesday 0|wednesday ?|week a|week and
    4:were serious|were serious about|what i|when can|with nothing|with that|with you|with your|writing
    4:you 'd|you 'd find|you 'd rather|you 're coming|you 're just|you 're only|you 've really|you as
    4:you can forget|you can pay|you clearly|you clearly haven't|you come|you coming|you coming or
    4:you don't know|you had|you keep saying|you must be|you need this|you say no|you see one|you to
    4:you were serious|一个不|一句 ,|一家没|一早|一早上|一直|三个礼|三岁|上一|上去
    4:下 ?|下午 ,|下周二|下您|下来 ?|下班前|不下来|不了主|不会再|不信我|不出
    4:不出来|不动 ,|不去|不大|不好 ?|不想听|不愿|不愿意|不续|不续约|不装
    4:不过弯|两个|个价 .|个准话|个头|个字|个小|个总|个月|个月的|个答|个答复
    4:为止 .|主的|主的来|么好|么好说|么对|么就转|之前 ,|买保|了 ,|了 , 今|了 , 以
    4:了 , 怎|了 , 没|了主|了我|事 , 您|事 .|事多|五折|人最|什么好|他们|们公
    4:们公司|们这种|件 ,|会一|会再|你们这|信任|信我|候来|值|做主的|六上|六上午
    4:六十一|六还|六还是|再给您|准话 .|初|别下|别拿没|别来|到底在|前途|半了
    4:半了 ,|半年|半年了|去了 .|取|取消 .|句 ,|句话的|可别来|可怜|可没|名额的
    4:后悔|后我|吗 ? 您|周一早|周五十|周六上|周六还|周日 ?|周日上|哪家|啊 .
    4:回事 .|回可|在怕|在怕什|场 ,|场 , 您|坊|坐着|填一|夏|夏天|外|够|大 .|大家都
    4:大老|天 ,|天下班|天无|天这|天都|太|头谈|套|好 ?|好好|好看|好说|好说的
    4:字我|字报|定金|小时|就到此|就剩|就开|就找|就放|就是多|就转|就转不|己的
    4:已经把|帮您|年夏|年夏天|底在|底在怕|店了|店了 .|废|开个|弯|当您答|很
    4:得不对|得他|得慌|得懂|得见|忙 , 但|怎么就|怜|思吗|思吗 ?|总监|总监 ,|您三
    4:您三个|您不信|您不是|您不给|您了|您事|您事多|您什|您什么|您做主|您可怜
    4:您名|您名字|您哪天|您太|您对我|您就这|您总得|您手头|您是想|您来就
    4:您老板|您被|您说 .|您说不|想怎|想怎么|意 , 我|意思吗|意难|意难做|慌
    4:懂 , 您|成我|我 , 名|我一次|我为|我可是|我太|我就当|我就找|我有意|我白
    4:我记住|我过去|我都|我都给|手头|才给|才给您|打算|拒绝的|拜 ,|拿没|拿没时
    4:换一|据|接 .|接受|撑|数据|整条街|断|日上|日上午|时候|时候来|时间当
    4:时间都|明年夏|明白|是下午|是两|是两点|是听不|是周五|是大|是嫌|是我 .
    4:是没用|是没见|是的|是看您|替|月的|有您|有您的|有意|有这|有这个|条街就
    4:来 , 周|来吧|来吧 ?|来找|板|果 .|格|格局|楚 , 但|楚 .|止 ,|止 .|正|没了|没有 .
    4:没见|消 .|清楚 .|满意 ,|点行|牌 .|生意难|甩|电话 ?|留|病|的 , 一|的不是|的前
    4:的前途|的来|的来 .|的话 ,|的钱|监|监 ,|盖|看了 .|着不|着被|知|破|礼拜 ,
    4:种小|签 ?|签的|系统|约的|经|经把|经把您|结果 .|给对|绝的|统|续约|置|肯定
    4:能|能给|自己的|行 , 您|街坊|街就|街就您|装 ,|要 , 我|要是|要这|要问|见我 .
    4:解 , 可|解您忙|言|记住|论|话 ,|话吗|该|说完 .|谁敢|谁没|谈 ,|谈 .|账单|贵 ,
    4:跟我们|躲着|躲着我|转不过|过去 ,|过弯|还是两|还要|还跟|还跟我|这个月
    4:这么做|这回可|这样 ,|这种小|这话我|退不|途|道|道 , 可|都听|都定|都定不
    4:都得|都是|都知|都知道|里 ?|钱没|错|错了 .|间当|间当挡|间都|难 ,|难做
    4:难做 ,|预算 ,|领情|领情 .|风险|黄
    3:'ll be hearing|'ll keep ringing|'ll speak|'ll speak to|'re talking|'re talking about|'s got
    3:'s not for|'s nothing|'s up|'s up to|'ve already|'ve been let|'ve bent|'ve bent over|'ve cancelled
    3:'ve cancelled on|'ve done|'ve filled|'ve filled in|'ve told my|'ve two|'ve two slots|, 下周|, 也
    3:, 他们|, 但忙|, 别拿|, 合|, 合同|, 后面|, 哪一|, 市|, 心|, 心里|, 怎|, 怎么
    3:, 怪不|, 您什|, 您会|, 您好|, 您开|, 您总|, 您有|, 您签|, 我也|, 我只|, 我可
    3:, 我拿|, 我这|, 打到|, 拖|, 数|, 来|, 活|, 等|, 街|, 过|, 选|, 选一|? give|? give me
    3:? so|^ after all|^ because|^ because of|^ don't|^ everybody has|^ have you|^ how many|^ i only
    3:^ my manager|^ once|^ one more|^ other|^ people who|^ that|^ the bank|^ what you|^ with|^ you can't
    3:^ you must|^ 上|^ 不买|^ 傻子|^ 像|^ 像您|^ 六|^ 别再|^ 后头|^ 就一|^ 得|^ 您今
    3:^ 您对|^ 您弟|^ 您没|^ 您点|^ 我为|^ 时|^ 正|^ 看来|^ 跟|^ 跟您|^ 这价|^ 钱
    3:^ 钱紧|a big|a family|a hundred|a lot of|a shame|about|after everything|all up|am|and decide
    3:and not|and then|and you 're|and you can't|and you just|and you still|are hard|are you waiting
    3:ashamed|ask your|at two yes|at you|away ?|back at|back out now|backwards|backwards for
    3:backwards for you|be ashamed|be hearing|be hearing from|be the last|be this|be too|because|because of
    3:been let|been let down|before i|bent|bent over|bent over backwards|bill|both our|both our time
    3:can find|can find ten|can hold|can hold it|can only|can't even|cancelled on|cancelled on me|come in ?
    3:course you|day i 'm|decision maker|difficult|discount and|don't see me|don't you want|down so
    3:down the|downstairs|ends|every morning|every morning until|everybody has|everything ?|everything you
    3:filled in the|find ten|find ten minutes|first place|first place ?|friday i|from our|from you|got to
    3:had to turn|half|have a|have to do|haven't even|haven't got the|hear|hear a|hear you but|hearing from
    3:hearing from our|held|held that|her|hold it|hold it for|hold the|hours to|how many times|husband
    3:i 'll get|i 'll speak|i 've bent|i 've done|i 've filled|i 've heard|i can hold|i can only|i say
    3:i see you|i sent you|in ten|interested in|is that|is what|it 'll|it 's the|it 's up|it for|it to your
    3:it won't|joke|just haven't|just like|just sign|keep ringing until|know|later or|leaving|let down
    3:let me down|lie|like ours|lot of|maker|many times|me last|me last week|me on friday|me thursday at
    3:me tuesday|me twice|me when|money or|morning until|morning until you|much for|much for you|my whole
    3:neighbour|no money|no more|no to this|not ?|not a minute|of course you|off the|office and|okay ?
    3:on me twice|one to|or afternoon ?|or not ?|or three|or thursday|or what|our time|over backwards
    3:over backwards for|people who|pick one|places|promised me last|real|ringing until|ringing until you
    3:save money|savings|say yes|scared|scared of|see it|see me on|see one|see that|send it again|serious
    3:seriously ?|side|slots|so monday|so you can't|somebody|something free|sound just|sound just like
    3:spare|spare ten|spare ten minutes|squeeze|squeeze me|squeeze me in|stand|stop wasting
    3:stop wasting both|surely you don't|switch|switch ?|talking about|than|the budget|the decision
    3:the decision maker|the first place|the last one|the list|the money|the others|the price|the problem
    3:the time|the way you|themselves|then i|there 's a|there 's nothing|think of|think twice|this and
    3:this out|this rate|this winter|though|three on|thursday at eleven|thursday at nine|thursday at two
    3:thursday morning|thursday or|time i 've|time you|times are|times are hard|to answer|to do|to explain
    3:to find|to make|to save|to save money|to this|to three|told me|told my|tomorrow ?|tomorrow afternoon
    3:too early|too expensive|tried it|twice so|two hours|two hours to|two slots|two yes|two yes ?
    3:until the end|until you see|up on me|up until we|up with|want to|want to save|wasting both
    3:wasting both our|way|way you|we 've two|we can|what it|what matters|whatever you|which is it|why not
    3:why you|with|yes ?|you 're talking|you 've cancelled|you and i|you and you|you but|you can't be
    3:you can't even|you don't see|you haven't even|you make|you mean|you must|you say so|you sound just
    3:you this|you waiting|your chance|your director|your husband|your wife|your word|yourself|一下午
    3:一个好|一个月|一个礼|一半|一回 .|一天 ,|一条不|一来|上头|上有老|下 ,|下有
    3:下有小|下来 ,|不下|不买就|不了 ?|不住|不在|不多|不得员|不想见|不成 ?|不抓
    3:不换 ,|不是这|不来 .|不着 ,|不走 .|不起|两点 ,|个名额|个年|个点 ,|个结
    3:个结果|主都做|么多|么抠 ,|么时候|么样|么难伺|之前跟|九|买就|买就直
    3:了 , 还|了 ?|了两回|了这|事一直|事打|事故|事都得|二 , 这|五 .|五上|五上午
    3:五来|以后再|们不会|会 .|会给|伺|伺候|但忙|但忙不|但您老|低|作废|作废 .
    3:供应|供应商|候您|借口 .|值多|值多少|做了 ,|做生|做生意|做的 ,|傻子|像
    3:像您|像您这|先别|先生|免|六点|再找|再推|再给|出|别怪|别怪我|别的 .|别让
    3:别说|到您答|前 ,|前跟|办 ?|十年|半个钟|半夜|半小|半小时|卖了|去您公|反
    3:变了|变了 .|可真|可说|合同我|同我|名字|后头排|听我说|呀|周一下|周一来
    3:周五上|周五来|咖|咖啡|哪一条|啡|四 ,|回事|圈子|圈子里|在就|在走|在这儿
    3:填好|处|多少 .|天下午|头排|头排着|好 , 我|好去|好去您|好说话|如|子在
    3:子里都|孩儿|孩子在|定有|实 .|家里|对我|小 , 您|小公|小公司|小孩儿|少 .
    3:就一个|就不会|就作|就作废|就到|就取|就取消|就定|就是在|就是您|就是没
    3:就给|就该|就这个|居|市场|应|应商|应我|废 .|弟弟|往外|得员|得员工|得回
    3:心里|忍|忙不是|快点|快点定|态|态度|态度 ,|怎么样|怪不|怪不得|怪我没|您不
    3:您不愿|您今|您今天|您先别|您先生|您坑|您就当|您弟|您弟弟|您心|您快点
    3:您才|您接|您改|您现|您现在|您等|您肯|您肯定|您要再|情 ,|情 .|想|意的|感
    3:感情|愿意|成 ?|成不成|我 , 您|我上有|我个准|我为您|我可就|我已|我已经
    3:我拿|我没提|我知|我知道|我还|打 , 打|打到|打到您|把话|抓|抠 ,|抠 , 怪|拜 .
    3:掂|掂量|掂量 .|排着|排着队|推 ,|撂|故|整条|日 ?|明白的|是不想|是不来|是借
    3:是借口|是周一|是在|是没|是贵|有哪|有小|有小 ,|有老下|服了|服了 .|机 ,
    3:条不|条街|来 .|来还|来还是|果|次|气了 .|水|没提|没提醒|没时|没时间|没有 ,
    3:没有哪|没考|没装|法|点 , 您|点 , 来|点主|点主都|点之|点定|点定 .|爹|现在不
    3:现在就|现在走|班前|理由了|理解您|生|由了|白的|的了|的损|的损失|盯|看他
    3:看得|看得出|看您就|看来您|着急|着队|着队呢|礼拜 .|空 , 周|答|答应我
    3:签了 ,|算了|给家|给家里|给我一|绝我 ,|老下|老下有|考虑 .|肯定有|能干|舍
    3:舍不|舍不得|董|董事|虑 .|装 .|见过您|见面|解您|认 ,|证|识|说|说 ,|说 , 别
    3:说不出|说个|说得不|说您|说没钱|说的那|说行|请您|谈的|贵 , 您|贵是|贵是贵
    3:走 ?|走了 ,|赶|跑了|转不|过了我|过去|还用|这一行|这两个|这个年|这么抠
    3:这价|这儿|这点主|这行我|透|那个|邻|邻居|都是这|都有 ,|都看|都签|都签了
    3:重|钟头 .|钱 .|钱紧|间 , 就|队呢|队呢 ,|难伺|难伺候|骗子|鸽|鸽子
    2:'d come|'d jump|'d jump at|'d let|'d turn|'d turn down|'ll email|'ll get|'ll only have|'ll ring
    2:'re too|'s busy|'s for|'s future|'s future ?|'s never|'s not what|'s now|'s now or|'s rubbish|'s this
    2:'ve lost|'ve put|,|, 下|, 不来|, 不见|, 也就|, 什|, 什么|, 再|, 到|, 到底|, 可谁
    2:, 好不|, 家|, 家里|, 就不|, 就这|, 您现|, 您让|, 您赶|, 最后|, 没有|, 看|, 行吗
    2:, 谁|, 跟|, 跟您|, 还有|, 这会|, 错|, 错过|, 除|, 难怪|0 th three|0 号周|? 不|? 那
    2:? 那您|? 骗|? 骗谁|^ are|^ believe|^ by|^ by the|^ every other|^ friday|^ honestly|^ i 'd
    2:^ i 'll|^ i get|^ i understand|^ let|^ money 's|^ name one|^ so|^ someone|^ sure you|^ tuesday 0
    2:^ what else|^ what sort|^ why are|^ you owe|^ your competitors|^ 不感|^ 大|^ 库|^ 库存|^ 您总
    2:^ 您现|^ 您还|^ 您那|^ 我上|^ 我好|^ 我说|^ 我都|^ 有|^ 行 ,|^ 说|^ 贵|a bit|a date
    2:a favour|a fool to|a new|about ?|across|all right ?|and they still|and you 'd|and you know|answer
    2:any sense|any sense you|are laughing|are laughing at|are we|are we meeting|are you being|asked you
    2:at this|at two|back to me|be ?|be a fool|be at|be at the|be me|be the one|behind the times
    2:being short|being so|being so difficult|believe you|believe you 'd|best|better than|better than what
    2:busy but so|but i 'll|can hang|can hang up|can't believe you|can't put|can't put this|can't spare me
    2:cancelled|cared|cared about|cared about your|change ?|child 's|child 's future|come in|competitors
    2:competitors are|competitors are laughing|cost you|could do|counting|dare|data sheet|day i|dear
    2:didn't ?|didn't warn|didn't warn you|difficult ?|do is|do me|do me this|don't know|don't say
    2:don't say i|don't you|don't you dare|else do|email you|email you the|everybody 's|everyone and
    2:everyone and they|excuse and you|fact|fail|fence|find it|fool to|fool to pass|for the|four times
    2:four times now|free on|friday ?|friday december|friday december 0|future|future ?|go|golf|had a
    2:had any|had any sense|half an|half an hour|handing|hang up|hardly|have your|head office you|hear that
    2:him|hour of my|hour so|how can you|how many|i 'll email|i 'll ring|i can do|i can't believe
    2:i didn't warn|i expect|i get that|i hear you|i only have|i won't take|if you can't|if you cared
    2:if you had|if you hang|in by|is enough|is everyone and|is gone|is the thanks|it 's for|it 's never
    2:it 's now|it for you|it properly|jump|jump at|jump at it|just don't|just don't want|just give
    2:just give me|keep ringing|keep your|kept|laughing|laughing at|laughing at you|least you|leave|left so
    2:let you|like it or|like you 've|me an|me an answer|me this one|me up|meeting ?|monday and|money isn't
    2:more about|more from|morning or the|name a|name a time|name down|name one|name one thing|next tuesday
    2:next week ?|nice|no for an|nobody in|not a|not the|not what|not what you|number and|october|of change
    2:of you ?|on the fence|on the other|one thing that|only a|or do|or monday at|or tuesday ?|or wednesday
    2:over this|owe me|owe me an|pass on|pick up the|place ?|possibly be|price is|put|put this off|put your
    2:put your name|refused to|review|ridiculous|say i|say i didn't|says|see why|see you thursday|sense you
    2:sense you 'd|sent you|sharp|sheet read|sheet read it|should be|signed|signed by|so difficult
    2:so difficult ?|so is everyone|so you 're|sort of|stand in|stay with|stay with them|take no
    2:take no for|take to|taste|th three|than what|than what you|thanks i|thanks i get|that 's rubbish
    2:that discount|that one|the best|the class|the data|the data sheet|the fence|the least|the least you
    2:the one who|the rate|the road|the thanks|the thanks i|the thing|the worst|then it|there 's|there on
    2:there to|they still|thing that|this afternoon or|this is the|this off|this time|throw it away
    2:thursday afternoon|thursday at four|time for|time we|times now|to decide|to make it|to me|to pass
    2:to your|to your wife|told head|told head office|tuesday 0|tuesday or wednesday|turn down|two months
    2:understand you|until you agree|up in|wait outside your|waiting for|warn|warn you|wasting my|we all
    2:we meeting|we meeting ?|wednesday at|wednesday at two|weeks|what ?|what else|what sort|what sort of
    2:whatever|when are we|when you 're|when your|where|whether you|whether you like|why are|why are you
    2:why i|won't take no|words|worst|would be a|yes and|yes you|you 'd jump|you 'd let|you 'd turn
    2:you 'll only|you 're in|you 're too|you 've lost|you agree|you and|you and this|you are|you being so
    2:you but that|you can hang|you can't put|you can't see|you can't spare|you cared|you cared about
    2:you could do|you dare|you don't come|you expect|you four|you four times|you had any|you hang
    2:you hang up|you just don't|you know it|you like it|you owe|you owe me|you refused to|you said no
    2:you thursday|you want|your child|your child 's|your competitors|your competitors are|your gate
    2:your mind|your name down|your old|一上|一上午|一个小|一九|一九点|一台|一台 ,|一遍
    2:上九|上九点|上回您|上您公|上有|下班|不信|不做 ,|不动|不及 .|不听完|不客
    2:不客气|不对 ?|不想买|不想被|不感|不感兴|不来您|不来我|不答|不答应|不算
    2:不给|不退|不退 .|两|两台|两台 ,|个人抢|个位|个借|个借口|个准|个在|个大老
    2:个小区|个电话|个钟|个钟头|为止|主|主都|么事|么做|么干|么时|么讲|么说 ,
    2:么说 .|么还|也太|也太大|也就|也该|买不|买不起|了 , 下|了 , 到|了半|了半年
    2:了可|了您|亏大|亏大了|交代|人了|人了 .|人往|人往对|人愿|人抢|人求|什么事
    2:什么时|仇|今天您|代|代了|以前|以后的|们一|们就|们现|会在|伤|作 .|信用
    2:候有|借口 ,|做 , 以|八|八个人|公司 ,|公司不|冲|别人了|别人求|别逗|别逗了
    2:到底想|到此|到此为|前您|剩一|办|务|包票|午|午 , 要|卷|原|去 .|去了 ,|及 .
    2:发我|取消 ,|口 ,|口 , 我|口等|句话 ,|可不是|可别让|可您都|可谁|号周四|司 ,
    2:司不|合作 .|合同|同行都|后一台|后悔 .|后悔了|后的|吧 ,|吧 , 周|听都|听都不
    2:呗|呗 .|员工都|周一九|周六|周日|哭|哭都|哭都来|嘴 ,|四 , 您|在不|在不做
    2:在用的|在线|在线上|在说|场|复 .|多|夜|大老板|大老远|天上|天上午|天是
    2:天的|天还|太大|太大了|太太|头 .|头就|套了|套了 ,|好了 ,|好事|好歹|子 , 就
    2:字就|字签|字签了|孩子 ,|孩子的|完全|定金 ,|实话|客人往|客户我|对 , 我|对 ?
    2:对不对|对面|对面走|小区|小钱|就 0|就 0 月|就别|就当您|就接|就接着|就答
    2:工都|己看着|年代|年代了|年纪|库存|应了 .|应过|底想|度 ,|度 , 难|弃|往对
    2:往对面|得及|得见我|心我|心疼|心疼孩|怎么说|怎么还|思说|怪我|总不|息 ,
    2:悔 .|悔了|您一分|您一天|您一家|您也不|您以|您太太|您好歹|您家|您家里
    2:您打算|您报|您换一|您明|您是跟|您没|您的担|您要考|您说错|您赶|您赶紧
    2:您还|您这态|您这种|您都考|想买|想被|意 , 就|意 ?|意思说|意跟|愿意跟|成不
    2:成您|我们一|我再给|我听|我大老|我好心|我当场|我把名|我来|我清|我清楚
    2:户我|户我见|打 ,|打 .|托|找一|找不|找不着|找理|找理由|把|把单|把名|把字
    2:把字签|担|担心我|拖了|拦|拿这|拿这个|挂 ,|换 ,|接上|提醒|提醒您|放下|敢说
    2:旁|旁边|早上九|时 , 您|时候有|时机|时间|明天就|是听|是有点|是跟|是这个
    2:是需|更|月 ?|有 ? 骗|有仇|有点|有老|本不在|本没|机会 ,|材|来一|来也|来得及
    2:根本没|欠我|次就|正常|此|此为|此为止|歹|气了 ,|水 ,|水 , 您|浪|浪费|消 ,
    2:消息 ,|满意|满意 ?|火|火 .|点 .|点不|点不来|点您说|熬|现在用|现在说|生意 ,
    2:用的那|留不|留的|白 , 您|的不|的担|的担心|的电|的电话|的那|直接|直接上
    2:直说|直说 ,|直说 .|看不明|看着|看着办|着办|着办 .|着想|着打|着打 ,|知道 ,
    2:码的|确|站|答复 .|答应过|签 .|签了吧|纪|线上|线上等|给别|给别人|给您报
    2:给您留|绝 , 周|续|老远|老远跑|胆|腿|虑 , 可|行 .|行都|行都在|装了|装了 ,
    2:要是有|要考|要考虑|见 , 不|见 .|解您要|让他|讲的|词 .|话 , 不|话 .|话 ?
    2:该做的|说买|说买不|说我们|说白了|说错|说错了|请|谁呢|谁呢 ,|费 .|走了|起
    2:起 ,|起码|跟我说|跟钱|跟钱有|过我同|这一|这两|这个名|这个点|这么干
    2:这么讲|这么说|这几|这态|这态度|这电|这电话|远跑|连听|连听都|迟|选一
    2:选一个|逗|逗了|逗了 .|道 ,|那家|那就 0|那就是|部|都不听|都来|都来不|都求
    2:都用|都用得|都考|都考虑|醒您|醒您 .|重视|金|金 ,|钟头|钟都没|钱有|钱有仇
    2:错过了|门 .|门口等|问题 ?|除|险|需要|需要 ,|面吧|面走|题 ?|风|骗谁|骗谁呢
    1:'d be silly|'d rather|'d think about|'ll be out|'ll leave|'ll never|'ll regret|'ll regret this
    1:'ll see you|'ll stay|'ll stay on|'m not hanging|'re being unreasonable|'re tired|'re wrong
    1:'re wrong about|'s no|'s not the|'s only|'s too much|'s wrong with|'s your excuse|, 一句|, 一点
    1:, 回|, 回头|, 怪|, 是您|, 来不|, 现|, 现在|, 看您|0 月|0 月 0|? thursday|? 明
    1:? 明天|? 这|^ after|^ and what|^ don't tell|^ everybody|^ five|^ i appreciate|^ i drove
    1:^ i realise|^ it would|^ just say|^ last chance|^ make|^ my boss|^ not a|^ only a|^ tomorrow morning
    1:^ tuesday|^ two|^ wednesday|^ why won't|^ you really|^ 去|^ 合|^ 名|^ 名字|^ 咱|^ 大家
    1:^ 就这|^ 您明|^ 我再|^ 我可|^ 我大|^ 我是|^ 我跑|^ 打|^ 方|^ 方案|^ 看|^ 知
    1:^ 知道|^ 签|^ 给|^ 谁还|^ 这|^ 这么|^ 这礼|^ 那我|^ 错|^ 错过|a favour to|a lie|a no
    1:afternoon ?|afternoon or|an hour of|an idiot|and|and give|and it 'll|and no|and stop|and they
    1:and they won't|and we both|and you won't|answer i 'll|anything with|anyway|as good|asking for
    1:asking for a|at nine|at nine or|at ten and|awkward|be blind|be blind not|be out|been
    1:being unreasonable|believe me|blind not|blind not to|both know it|business by|business by summer
    1:but if|but if you|by hand|by summer|call from|can't help|can't help you|can't see|can't see how
    1:can't stop|carry|carry on|carry on like|chance after|comment|costs you|do you need|don't hang
    1:don't need it|don't take it|don't tell|don't tell me|don't you think|down to|drive ?|drove|early
    1:even give|even give me|every month|every other shop|everyone on your|excuse this|excuse this time
    1:favour to|few|fifteen minutes|fine you|first thing|for|for the right|for what|friday morning|front
    1:giving you|goes in|going to let|got all|grab|guess|hands|hang up on|hanging up until|happens to them
    1:happy with|has signed|have no budget|have to turn|haven't got all|head|hear me|help you|hour of
    1:hurry up|hurts|i 'll leave|i 'll see|i 'll stay|i can|i can't help|i can't promise|i drove|i haven't
    1:i haven't got|i hear|i sent|i won't hold|idiot|if something happens|in the first|irresponsible|is a
    1:is everyone|it 's not|it 's your|it all|it thursday|it thursday or|it today|it two|just admit|kettle
    1:kettle on|kind of|last chance|last chance after|let you go|like that is|make it|make up|make up your
    1:me a day|me i 'll|me if you|me in|me look|me off|me thursday|me you 're|minutes ?|monday afternoon
    1:monday at|monday or tuesday|money for|morning ?|morning or sunday|need ?|next week|no for|nobody
    1:not hanging|not hanging up|not to grab|not to see|now i 'll|on it|on like|on like this|on me i
    1:on saturday at|on thursday at|one bad|one who|ones|or sunday morning|other shop|other shop on|ought
    1:ought to|outside your|over with|price again|price goes|price goes up|product|put it off|put me off
    1:put the kettle|put this|read what|read what i|really ought|really ought to|regret|regret this
    1:right now|round whether|round whether you|saturday|saturday at eleven|saturday morning or|say ?
    1:say you|shop on|signature|so friday|so hurry|so hurry up|something happens|something happens to
    1:spare me|stay on|street has|street has signed|summer|sunday morning|supplier|surprise|team is
    1:tell me you|ten and|than you think|that 's wrong|that is|that you|the bank|the boiler|the branch
    1:the kettle|the kettle on|the price goes|the times|them it|them it 'll|then you|there ?|they
    1:they won't last|think about|this and you|this price again|this time ?|thursday so|to ask again
    1:to come|to come in|to grab|to put|to put it|to them|to them it|to you ?|today the|tomorrow at nine
    1:too much|tuesday or|turn that|turn that down|two so|unless|unless you|unreasonable|until you say
    1:up first|up on your|up the phone|wages|waiting for ?|we had|weather|weekend|weekend so|went|what an
    1:what i sent|when they|when you|who 's|why won't|why won't you|winter|with what|with what you|without
    1:won't get|won't hold|won't last|won't you|won't you just|would turn|would turn that|wrong and
    1:wrong with it|yes it 's|you 'd have|you 'll have|you 'll never|you 'll regret|you 're tired
    1:you 're wrong|you being|you can't stop|you care|you do|you i|you need ?|you really ought|you right
    1:you say that|you won't get|your excuse|your excuse this|your own|your street has|your team is
    1:yourself a|一十|一十点|一单|一单了|一句话|一条|一次|一百|一百个|一眼 ?|一行
    1:七八|七八个|三您|三趟|上午 ?|上等|下一|下不来|下周了|下来|不 , 周|不 .
    1:不了我|不同|不同意|不来台|不要 ?|不见|不讲 .|不贵|不贵 .|不起 .|业|两万
    1:两回|个不|个名|个好|个小时|个痛|个痛快|个门|么便|么便宜|么年|么打|么算
    1:么算的|九点|九点还|也不|也就是|了 , 是|了 , 最|了一|了三|了别|了还|了这个
    1:了这村|事 ?|事不能|二十四|五 ?|产了|人 , 这|人不|人就|人都|人都不|什么年
    1:以 ,|以后别|价 .|价 ?|住|候别|做了|做的|光了|全 .|全市|全市最|八个|公里
    1:六十|养|再想|再拖|再问|准话 ,|凭|出去了|出来 ,|出来了|利|别人|别让我|到什
    1:到什么|前跑|前跑后|前都|力都|力都没|动 ,|十四|十四小|午十点|单了|卖光了
    1:口 ?|句话|可以 ,|可得|可能|号周|同意|后别|后天 ,|后头|吗 ?|听完|告诉您
    1:周一十|周三您|周了|周了 ,|周五 ?|周六十|咱们就|商|啊 ,|四小|四小时|回去
    1:回头|回我|圈|在|在这家|填|复|多少|多少人|天 .|天九|天九点|天要|天还是
    1:好好的|子不|子也|子的|字我不|它|完 ?|完了 ,|定不下|定后|定后悔|实|实话 ,
    1:家公|家公司|容|容易|容易 ,|寒心 .|对 ,|对您|小 ,|小 .|小时 ,|少人|就不挂
    1:就两|就在|就天|就天天|就差|就拿|就是个|就算|就这么|局|局 ,|屋里|己看
    1:市最|常的|年了 ,|当场|往后|得出来|得好|得好好|得稳|忙|忙不|快 .|快话 .
    1:怎么算|您一次|您上|您做|您压|您压根|您去|您合|您周五|您哪|您好意|您打电
    1:您担|您放|您明天|您最|您有|您爱|您真|您眼|您签|您签字|您能|您见|您说 ,
    1:您跑|您跑前|您领|您领导|您骗|想要|想见|感兴|感兴趣|我上|我下|我下不
    1:我了 .|我准|我半|我半个|我大|我好|我就天|我放|我是|我记|我话|我话放
    1:我说一|我跑了|我跟领|我都不|户|才做|打包|打包票|找我 .|报我|抽不|抽不出
    1:拒绝我|拖了 ,|撤|改了|放这|放这儿|政|数了|方案|方案我|日子|日子 ,|时 ,
    1:时候别|明天九|明天还|明明|明明答|明白 .|明答|明答应|易|易 ,|春|是不
    1:是不是|是不要|是全|是多|是最|是最后|是真|是装|显|月 0|月 0 号|有 ?|有了
    1:有了 .|村|来 , 只|来 , 好|来台|来我|来签|案我|楚|欠|正常的|求不|求您
    1:求您了|没分|没有 ?|没有了|没礼|没礼貌|没空 ,|没试|没试过|没这店|没问
    1:清楚|点 , 不|点 , 就|现在这|用了|用手|电话 .|白 .|百个|百个电|的 , 就|的 ?
    1:的价|的吗|的吗 ?|的客户|的时候|的是|看一|看一眼|眼 ?|着您|磨蹭|礼貌|程 ,
    1:答应 .|签了|签字我|算的|管 .|结|给个|给个痛|给您一|考虑到|耍我|耽|耽误
    1:能说|自己看|虑到|虑到什|要 ?|要么|要您|视|解决|让我下|诉您|诉您 ,|话放
    1:话放这|误|说不 .|说白|说话|貌|责|贵 .|贵了|起 .|起来 .|跑前|跑前跑|跑后
    1:跟领|跟领导|蹭|过了这|过您|过您这|还嫌|还嫌贵|这一单|这个|这个 .|这么便
    1:这村|道您不|都不会|都不给|都抽|都抽不|醒|里就|量 .|钟都抽|钱 , 您|错了
    1:门口|闭|防着我|难怪|额的|骂|骂的
    -1:'d|'d answered|'d answered and|'d be a|'d count|'d count every|'d get the|'d have hung|'d just
    -1:'d just try|'d know thursday|'d live|'d live through|'d love|'d love to|'d rather see|'d sooner have
    -1:'d use|'d use it|'d want it|'ll ask the|'ll be on|'ll be quick|'ll check|'ll come|'ll come to
    -1:'ll cross|'ll cross it|'ll do|'ll do that|'ll drop|'ll drop a|'ll forward|'ll get a|'ll get back
    -1:'ll get some|'ll give|'ll give you|'ll mail|'ll mail out|'ll phone|'ll ping|'ll ping the|'ll post
    -1:'ll put together|'ll ring another|'ll stop here|'ll try|'ll try you|'ll want|'ll whatsapp
    -1:'ll whatsapp you|'m a|'m a broker|'m clear|'m closing|'m closing it|'m crossing|'m crossing it
    -1:'m hanging|'m hanging up|'m in your|'m sending|'re asked|'re doing it|'re down for|'re driving
    -1:'re free|'re halfway|'re halfway there|'re kind|'re kind if|'re off the|'re sceptical|'re wary
    -1:'s a better|'s a big|'s all i|'s barrow|'s behind|'s behind you|'s best|'s best ?|'s better ?
    -1:'s busy goodbye|'s cancelled|'s cancelled and|'s coming|'s coming to|'s day|'s dropped|'s dropped all
    -1:'s easier|'s fault|'s fault it|'s find|'s find a|'s fixed|'s fixed till|'s in|'s in the|'s it isn't
    -1:'s just me|'s left|'s make|'s make it|'s missing is|'s missing while|'s no rush|'s noted|'s noted on
    -1:'s on its|'s on me|'s only fair|'s only right|'s our|'s our fault|'s out|'s over and|'s pile
    -1:'s pile is|'s say|'s that|'s the landlord|'s the last|'s the right|'s the sticking|'s the two
    -1:'s thursday|'s time|'s time to|'s to|'s to weigh|'s too soon|'s understandable|'s worth|'s worth it
    -1:'s wrong for|'s your email|'s your number|'s your pain|'ve been doing|'ve been messed|'ve called
    -1:'ve got ?|'ve got three|'ve got you|'ve moved|'ve moved on|'ve never heard|'ve seen|'ve taken care
    -1:'ve thought|'ve tried|, 0|, 0 月|, 一口|, 一次|, 一看|, 三样|, 不提|, 不说|, 不谈
    -1:, 东|, 东西|, 中|, 中午|, 也不|, 今后|, 会|, 会议|, 但扛|, 俺|, 停|, 停下|, 先做
    -1:, 光|, 全|, 册|, 册子|, 再加|, 再问|, 准|, 准不|, 别家|, 别问|, 到此|, 前|, 前头
    -1:, 十一|, 占|, 占着|, 压|, 压力|, 号|, 号码|, 合情|, 后|, 听他|, 听着|, 周三
    -1:, 周经|, 咱们|, 咱见|, 哪|, 哪个|, 处|, 够|, 够不|, 头|, 头一|, 好吧|, 安|, 对不
    -1:, 小心|, 就坐|, 就按|, 岗|, 岗发|, 工|, 已|, 已经|, 平|, 平时|, 当场|, 当面|, 快
    -1:, 快不|, 怪我|, 总机|, 您下|, 您再|, 您发|, 您实|, 您慢|, 您拿|, 您挑|, 您接
    -1:, 您收|, 您试|, 您跟|, 您问|, 我们|, 我到|, 我反|, 我想|, 我把|, 我晚|, 我照
    -1:, 我看|, 我等|, 我让|, 我请|, 找|, 找不|, 把省|, 报|, 拖一|, 换谁|, 接着|, 接起
    -1:, 搁谁|, 改|, 改天|, 数不|, 是不|, 是太|, 是嫌|, 是快|, 是我|, 是这|, 最|, 最急
    -1:, 最知|, 有事|, 来回|, 每|, 每一|, 比明|, 烦|, 照|, 照您|, 用得|, 用着|, 由
    -1:, 由你|, 直说|, 省不|, 省得|, 看台|, 真不|, 睡|, 睡得|, 第|, 管|, 管系|, 老师
    -1:, 耽|, 耽误|, 聊|, 聊十|, 要是|, 要赔|, 记|, 记下|, 说不|, 说差|, 谁不|, 谁管
    -1:, 谁还|, 谈|, 谈不|, 资|, 资料|, 走人|, 路|, 转不|, 辛|, 辛苦|, 这一|, 这两
    -1:, 这事|, 这件|, 这周|, 这要|, 门|, 门钥|, 闭|, 闭着|, 问题|, 难|, 预|, 预算|, 马
    -1:, 马上|.|. 一|. 一共|. 不占|. 以|. 以后|. 停|. 停了|. 对|. 对不|. 往|. 往后
    -1:. 您忙|. 您拿|. 您的|. 掐|. 掐完|. 晚|. 晚些|. 机|. 机器|. 祝|. 祝您|. 觉|. 觉得
    -1:. 谢|. 谢谢|. 路|. 路上|. 这个|. 这条|0 0 0|0 0 a|0 a|0 november 0|0 pm|0 th at|0 号下
    -1:0 号星|? i|? i 'll|? then|? 两|? 哪|? 哪儿|? 我想|? 要|? 要不|^ a banker|^ a home|^ a word
    -1:^ absolutely|^ after a|^ ah you|^ all noted|^ all right|^ already|^ already off|^ alright|^ and those
    -1:^ ask about|^ ask what|^ ask who|^ asked|^ asked whether|^ before|^ before you|^ can i|^ could i
    -1:^ december|^ did nobody|^ do most|^ don't you|^ every one|^ explaining|^ explaining the|^ fair dos
    -1:^ find|^ find out|^ for money|^ give|^ give the|^ glad|^ glad it|^ good of|^ good that|^ half of
    -1:^ happy|^ happy to|^ hard|^ hard to|^ has|^ he|^ hi|^ how soon|^ i could|^ i had|^ i may|^ if not
    -1:^ interest|^ interest can|^ is your|^ it costs|^ it runs|^ it works|^ just so|^ just to|^ let it
    -1:^ losing|^ losing a|^ lovely|^ may|^ may i|^ might|^ my apologies|^ my colleague|^ name|^ no amounts
    -1:^ no answer|^ no hurry|^ no problem|^ no slides|^ no time|^ not another|^ not the|^ not thursday
    -1:^ noted|^ noted barrow|^ nothing that|^ oh you|^ one bit|^ one make|^ one page|^ one question
    -1:^ only two|^ paying|^ paying and|^ perfect|^ please|^ point to|^ safety|^ safety first|^ say where
    -1:^ say which|^ send|^ send the|^ shall|^ shall the|^ short|^ short or|^ should|^ since it|^ so money
    -1:^ so that|^ somebody you|^ someone of|^ sorry i|^ sorry to|^ straight|^ straight to|^ suppose i
    -1:^ sure go|^ taking|^ taking over|^ thank|^ thank you|^ thanks for|^ thanks full|^ the big
    -1:^ the budget|^ the link|^ the range|^ the tallies|^ then it|^ then there|^ there are|^ they fear
    -1:^ this was|^ three papers|^ thursday at|^ trials|^ trials are|^ two times|^ typing|^ typing it
    -1:^ understood the|^ very|^ we can't|^ we charge|^ what counts|^ what did|^ what does|^ what should
    -1:^ when 's|^ when you|^ which line|^ which one|^ which supplier|^ who counts|^ who keeps|^ who should
    -1:^ with respect|^ with the|^ without|^ without keys|^ would later|^ would that|^ would tomorrow
    -1:^ yes i|^ yes it|^ you 've|^ you did|^ you looked|^ you name|^ you paid|^ you picked|^ you were
    -1:^ you write|^ your cleaning|^ your contract|^ your partner|^ 一下|^ 一句|^ 三十|^ 上回
    -1:^ 下个|^ 下周|^ 下礼|^ 不归|^ 不欠|^ 不用|^ 不舒|^ 不说|^ 丢过|^ 买|^ 五点|^ 交
    -1:^ 交了|^ 但我|^ 停|^ 停车|^ 先|^ 先报|^ 光|^ 刚开|^ 刚接|^ 刚搬|^ 刚续|^ 到了
    -1:^ 到底|^ 包|^ 占|^ 占您|^ 取|^ 取消|^ 可以|^ 可我|^ 合同|^ 同样|^ 后来|^ 听着
    -1:^ 周二|^ 咱们|^ 哎|^ 哎呀|^ 哪|^ 哪天|^ 唉|^ 唉 ,|^ 坏|^ 坏了|^ 家|^ 家里|^ 对 ,
    -1:^ 就三|^ 就占|^ 干|^ 干了|^ 当时|^ 微|^ 微信|^ 念|^ 念记|^ 怎|^ 怎么|^ 怕|^ 怕人
    -1:^ 您下|^ 您五|^ 您倒|^ 您先|^ 您刚|^ 您同|^ 您哪|^ 您啥|^ 您坐|^ 您嫌|^ 您挑
    -1:^ 您替|^ 您来|^ 您照|^ 您用|^ 您白|^ 您直|^ 您看|^ 您等|^ 您跟|^ 您防|^ 想
    -1:^ 我也|^ 我先|^ 我姓|^ 我求|^ 我看|^ 我给|^ 我让|^ 手续|^ 手艺|^ 打错|^ 报
    -1:^ 报价|^ 拖一|^ 按公|^ 换|^ 排|^ 搬|^ 教|^ 教什|^ 数据|^ 文|^ 日|^ 日子|^ 早
    -1:^ 早上|^ 明早|^ 明晚|^ 星|^ 星期|^ 昨|^ 昨天|^ 是您|^ 晚|^ 晚上|^ 有专|^ 有没
    -1:^ 材|^ 材料|^ 样|^ 样品|^ 楼|^ 每个|^ 水电|^ 没您|^ 没看|^ 没见|^ 熟|^ 熟人|^ 生
    -1:^ 生意|^ 画|^ 画册|^ 登|^ 登记|^ 盘|^ 盘点|^ 看得|^ 礼|^ 礼拜|^ 空|^ 第|^ 第一
    -1:^ 给一|^ 给范|^ 网站|^ 群|^ 群里|^ 背|^ 背景|^ 能自|^ 被人|^ 装|^ 规|^ 视|^ 视频
    -1:^ 该|^ 该看|^ 说掐|^ 贵公|^ 费|^ 费就|^ 跑|^ 跑一|^ 路|^ 路上|^ 过|^ 过了|^ 这单
    -1:^ 这款|^ 进|^ 送货|^ 那周|^ 那就|^ 那边|^ 钱交|^ 钱花|^ 问|^ 问到|^ 领|^ 领导
    -1:a banker|a banker who|a big decision|a branch|a branch in|a brochure|a broker|a broker and|a building
    -1:a building site|a call ?|a certificate|a certificate ?|a chat|a chat or|a class of|a cup|a cup of
    -1:a day to|a decent|a decent hour|a few|a few examples|a folder|a folder with|a friday|a good moment
    -1:a hearing|a hearing here|a home|a home with|a hundred of|a leaflet|a leaking|a leaking roof
    -1:a lot already|a lot to|a meeting|a meeting so|a new baby|a no from|a no than|a one|a person than
    -1:a possibility|a possibility ?|a quarter|a quarter of|a quiet|a read|a real|a screen ?|a signature
    -1:a text|a text from|a thing all|a thing you|a time|a viewing|a way|a way of|a week of|a word from
    -1:a yes said|about a|about a thing|about friday|about it too|about statements|about statements here
    -1:about that only|about the shop|about thursday|about your|above ties|above ties your|admire
    -1:admire that|after ?|after all|after another|after it|after it now|after that you|after what
    -1:afternoon be a|afternoon be better|afternoon could|afternoon could you|afternoon mind
    -1:afternoon mind if|afternoon or friday|afternoon work|afternoon work ?|afternoon would|again and again
    -1:again on|again on thursday|again thursday|ah you|ah you 've|all i 'd|all noted|all noted you
    -1:all of it|all or|all or turn|all right i|all that going|all the page|aloud|aloud in|aloud in a
    -1:already goodbye|already off|already off the|alright|altogether|altogether or|altogether or not|am i
    -1:amounts|amounts no|amounts no statements|an answer talk|an email|an hour spare|an open|an open house
    -1:and chose|and chose that|and clear|and evenings|and evenings you|and friday|and how|and how long
    -1:and i respect|and i won't|and in|and in evenings|and it|and no hard|and not going|and nothing more
    -1:and our|and our notes|and out|and out it|and rightly|and rightly so|and saturday|and saturday morning
    -1:and send|and send it|and show|and show you|and stay|and stay away|and stop don't|and the floor
    -1:and then a|and think|and think little|and those|and those dates|and thursday are|and wait|and will
    -1:and will ring|and you can|and you keep|and you needn't|and you see|and yours well|another day ?
    -1:another day safe|another word|another word of|answer and|answer leave|answer leave one|answer talk
    -1:answer that|answered and|answered and our|answered from|answered from memory|any point|anyone else
    -1:anyone else look|apologies i|app or|app or over|appointment|appointment ?|appreciate|are leavers
    -1:are leavers replaced|are the first|are two|are you better|are you both|around and|around and chose
    -1:around your|as good as|as the firm|ask about|ask about statements|ask about the|ask and|ask and wait
    -1:ask away|ask the|ask what can|ask who|ask who will|asked|asked enough|asked enough i|asked whether
    -1:asked whether you|assistant ?|at a decent|at all i|at all the|at any point|at four|at home|at noon
    -1:at one|at one on|at present|at present ?|at some|at some point|at ten can|at ten on|at that
    -1:at the depot|at the fair|at three at|at three barrow|at three or|at your place|audit|back|back in
    -1:back in the|back on wednesday|back to you|back you|back you 're|bad|bakeries|banker|banker who
    -1:banker who picks|barrow and|barrow and i|barrow and it|barrow see|barrow see you|barrow twenty
    -1:barrow twenty five|barrow with|be a possibility|be answered|be answered from|be around|be better or
    -1:be convenient|be cross|be doable|be doable ?|be easier|be easier for|be enough|be enough for
    -1:be forgotten|be forgotten say|be home|be home at|be okay|be okay ?|be on|be on time|be on your
    -1:be quick|be quieter|be sceptical|be silly|be silly to|be speed|be speed or|be sure thursday
    -1:be there a|be there ask|be there yourself|be this side|be wrong|beat|been a|been asked enough
    -1:been doing|been going since|been messed|been messed about|before thanks|before thanks barrow
    -1:before you 're|before you offer|behind it|behind you i|being sold|being sold to|being there
    -1:being there to|being written|being written now|better or|better or another|better time to
    -1:between tuesday|between tuesday and|big decision|big decision and|big orders|big orders do|bins
    -1:bins every|bins every time|bit and|bit and i|bit do|bit do people|bit of it|book is|book is fine
    -1:books|books one|both in|both see|both see it|branch in|branch knows|branch knows you|breaks we
    -1:bring a|bring a week|broker and|broker and this|brother|brutal for|budget isn't|builders
    -1:building site|busiest|busiest season|business|business partner|busy goodbye|by app|by app or
    -1:by appointment|by appointment ?|by at|by card|by card or|by hand ?|by letter|by letter or|by now in
    -1:by post|by the book|by thursday|cable|café|call and|call and if|call the|call the visit
    -1:call you again|called at|called at a|can be answered|can come later|can hear the|can hear you
    -1:can i come|can i put|can imagine|can read|can show|can show you|can you tell|can't have|can't talk
    -1:can't wait i|cancelled and|cancelled and you|card or|care about a|care of a|case|case studies
    -1:certificate|certificate ?|change one|change one thing|changes|chat or|chat or a|chen|chose|chose that
    -1:chose that 's|class of|class of twelve|cleaning lead|cleaning lead may|clients are|closing it
    -1:closing it now|cold|collect it|come back|come back to|come by app|come later|come later or|come over
    -1:come the|come thursday|come today|come today nothing|comes from|comes from straight|comes next
    -1:comes round|comes round to|coming back|coming back you|coming is|coming is that|coming to
    -1:coming to you|commit|commit before|company ?|comparison|concerns|concerns you|connect|connect i
    -1:connect i 'll|contract ends|contract ends on|corner from|corner hard|corner hard to|cost ?
    -1:costs you the|could be|could be there|could change|could change one|could we meet|could you both
    -1:could you do|could you spare|count|count every|count every pound|counter|counter ?|counts for
    -1:counts for you|counts the|counts the quantities|course|cover|cross it|cross it out|crossed out now
    -1:crossed out sorry|crossing|crossing it|crossing it out|cup|cup of|cup of tea|current people
    -1:customers who|customers who pay|cut it|cut it before|daring|daring to|daring to speak|dates
    -1:dates have|dates have a|dates today|dates today nothing|day before|day before thanks|day could
    -1:day could you|day on|day safe|day safe journey|day that|day to|december 0|december 0 th|decent hour
    -1:decision and|delivered|delivery|depot|desk by|details|did nobody|did nobody see|did the last
    -1:did they see|did you once|do a|do a thing|do all|do all of|do and how|do best|do by|do by hand
    -1:do firms|do firms like|do friday|do most|do most orders|do people|do people still|do thank
    -1:do thank you|do the|do they do|do well|do well so|do what you|do you know|do you look|do you reckon
    -1:do you say|doable|doable ?|does a|does anyone|does anyone else|does it stop|does the job|does two
    -1:does your|doesn't connect|doesn't connect i|doesn't it|doesn't it ?|doing it right|don't ask about
    -1:don't cut|don't cut it|don't give|don't give the|don't know us|don't send|don't want|door|door open
    -1:dos|dos you|doubt|doubt or|doubt or the|down properly i|down that|driving|drop a|dropped|dropped all
    -1:dropped all the|early december|easier ?|easier for|easier for you|eight or|else look|else look after
    -1:email ?|email or|ends on|ends on the|engineer and|enough for you|enough i|enough i 'm|evening ?
    -1:evening and|evenings you|evenings you want|every corner|every corner hard|every one|every one who
    -1:every pound|every pound twice|every time|every time grinds|everyone did|everyone or|everyone or are
    -1:everything|exactly|examples|explaining|explaining the|explaining the bins|extras or|extras or being
    -1:extras talk|extras talk about|fair dos|fair dos you|fall|fall behind|family comes|family comes first
    -1:fancy|fault it|fault it 's|fear the|fear the extras|features|features for|features for the|feelings i
    -1:feelings i 'm|few examples|fiddly|fiddly bit|fiddly bit and|fifteen|fifteen or|figure|figure or
    -1:figure or the|figures or|figures or what|film|film yourself|film yourself has|finance|find out ?
    -1:find out why|finds|finds the|fine ask|fine ask away|firm ?|firm and|firm behind|firm behind it
    -1:firms like ours|first ?|first then that|first to be|first word|first word is|five minutes is|fix
    -1:fixed for|fixed till|fixed till you|fleet|floors|folder|folder with|for an|for being|for good
    -1:for later|for me in|for monday|for money|for money and|for that one|for the day|for thirty
    -1:for thirty days|for what comes|for you|for you a|for you just|for you one|for you or|for you so
    -1:for you the|for your papers|for your time|foreman ?|forgive me i|forgotten|forgotten say
    -1:forgotten say the|forward it|forward it ?|forward you|forward you the|four o'clock|four on
    -1:four on thursday|four was|four was paying|fourth|free at|friday afternoon ?|friday afternoon be
    -1:friday be|friday be all|friday instead|friday which one|fridays|from above|from above ties|from home
    -1:from home ?|from me thank|from me the|from memory|from memory never|from someone|from straight
    -1:from us again|from us have|full name|full name reason|full of|full of people|gap|get a hearing
    -1:get back|get back to|get it what|get it you|get some|get started|get the telling|gets|give the range
    -1:give the whole|give you a|glad it|glad it 's|go ahead|go to you|goes thursday|goes thursday at
    -1:going is|going is worse|going out you|going since|good ?|good as|good as the|good moment|good of
    -1:good of you|good that|good that it|good to|got ?|got three|got three kids|got you|grinds|grinds you
    -1:grinds you down|guests|had your|half five|half the|halfway|halfway there|hands are|hands on
    -1:hands on your|hanging up now|happened|hard feelings i|hard to beat|hard to care|has|has your
    -1:has your shop|hasn't|have ?|have a no|have a read|have a text|have a way|have a yes|have every
    -1:have half|have half an|have hung|have hung up|have me|have me there|have said so|have ten
    -1:have the dates|have to be|have to find|haven't seen|having|head or|headhunter|headhunter out
    -1:hear about|hear how|hear it 's|hear me all|hear the|hear the little|heard you|heard you say|hearing
    -1:hearing here|hearing here by|helped|here|here by|here by letter|here goodbye|hi|high|home ?|home at
    -1:home at a|home with|home with people|hope the|hope the shop|hour on|hour or|hour or losing|hour spare
    -1:hour that|hour that 's|hours on|hours or|hours or not|how about|how do firms|how do you|how does
    -1:how does that|how it is|how long keep|how many of|how many vans|how soon|how soon could|how you 'd|hr
    -1:hull|hundred|hundred of|hundred of these|hung up by|i 'd know|i 'd love|i 'd sooner|i 'd think
    -1:i 'll check|i 'll cross|i 'll do|i 'll drop|i 'll forward|i 'll give|i 'll phone|i 'll ping
    -1:i 'll post|i 'll try|i 'll whatsapp|i 'm a|i 'm clear|i 'm closing|i 'm crossing|i 'm hanging
    -1:i 'm sending|i 've called|i 've put|i add|i admire|i admire that|i appreciate|i ask|i ask what|i book
    -1:i bring|i bring a|i can imagine|i can show|i can't|i can't see|i come by|i come thursday|i could
    -1:i don't|i dropped|i had to|i heard you|i hope the|i know a|i may have|i put your|i rang|i see that
    -1:i see the|i should|i show|i show you|i speak|i speak to|i spoke|i spoke to|i try|i try you|i will
    -1:i wish everyone|i wouldn't trust|if i can't|if it doesn't|if not|if somebody|if that 's|if the branch
    -1:if they keep|if you 're|if you could|if you put|in a class|in a meeting|in customers|in customers who
    -1:in evenings|in four|in four was|in from|in hull|in it isn't|in january is|in money|in money and|in or
    -1:in passing|in passing shows|in person|in person ?|in stock or|in that|in the letter|in the plan
    -1:in the room|in your own|in your place|info|instead|interest can|interest can come|interview
    -1:interview roughly|interview roughly ?|is a good|is better|is better ?|is brutal|is brutal for
    -1:is fine ask|is fixed|is for your|is free|is half|is it me|is it no|is no joke|is nobody|is nobody 's
    -1:is practice|is practice aloud|is that what|is the|is the specification|is the worst|is thursday or
    -1:is too|is worse|is worse than|is worth|is worth a|is yes|is your money|is yours do|isn't ?
    -1:isn't a building|isn't about|isn't about your|isn't lost|isn't lost ?|isn't yours|isn't yours to
    -1:it 's barrow|it 's behind|it 's cancelled|it 's decided|it 's dropped|it 's no|it 's noted|it 's over
    -1:it 's worth|it and stay|it be speed|it before|it before you|it can|it can stop|it comes round|it does
    -1:it doesn't|it doesn't connect|it don't cut|it don't give|it down properly|it fifteen
    -1:it fifteen minutes|it goes thursday|it i wish|it in your|it isn't a|it isn't about|it isn't lost
    -1:it isn't yours|it me|it me you|it no altogether|it no use|it now ?|it now goodbye|it on a|it on your
    -1:it or did|it or just|it or one|it or whether|it out now|it out you|it over with|it read|it read out
    -1:it runs|it saturday|it saturday or|it settle|it settle they|it stop|it stop everyone|it the hours
    -1:it the length|it then|it then stop|it through|it too|it twice is|it up ?|it was|it went|it went live
    -1:it what|it what day|it with|it with you|it you 're|its way|its way to|itself here|january is|journey
    -1:just learnt|just learnt it|just me|just me coming|just moved in|just say so|just so i|just tell
    -1:just tell me|just this part|just try|just try it|keep coming|keep coming back|keep it up
    -1:keep ringing you|keep the features|keep the report|keeps the|keeps the overview|keys|keys there
    -1:keys there 's|kind if|kind if it|kind of people|know thursday|know thursday at|know us|know us yet
    -1:know what it|know what you|know when|know who|know who looked|knows every|knows every corner
    -1:knows you|knows you you|landlord 's|landlord 's it|last one do|last or|last or would|last time was
    -1:late ?|late to|later goodbye|later on|later on ?|later or never|later today|later today be|lead
    -1:lead may|lead may walk|leaking|leaking roof|learnt|learnt it|least ?|leave headhunter
    -1:leave headhunter out|leave one|leave one sentence|leave the|leave the door|leavers|leavers replaced
    -1:leavers replaced ?|leaves|leaves costs|leaves costs you|left the|left you with|length or
    -1:length or that|let 's|let 's find|let 's make|let 's say|let it settle|let me check|let me email
    -1:let me get|let me know|let your|lets|letter or|letter or by|lift|like for|like ours normally
    -1:like with|like with it|likes|likes being|likes being sold|line made|line made you|line say
    -1:line say so|link go|link go to|link to|link to the|list 's|list 's fault|list all|list all the
    -1:list already|list already goodbye|list do|list do you|list enjoy|list enjoy it|list today and
    -1:little of|little of it|live through|live through it|live which|live which bit|live with it
    -1:log in from|long keep|long keep the|look after all|look after it|look like|look out|look out for
    -1:look shows|look shows what|looked around|looked around and|looked last|looked last or|looking for
    -1:losing a|losing the thread|loss|lost ?|lost a|lot already|lot to|lot to take|love to|machines
    -1:made you say|mail out|make means|make means one|make you|managers|many of|many of them|many vans
    -1:may be wrong|may have|may i|may i come|may walk|may walk with|me all right|me check|me coming
    -1:me coming is|me either|me email|me get|me i wish|me if it|me in person|me know|me so|me so would
    -1:me thank|me thank you|me the day|me the fiddly|me there|me there or|me through|me through you
    -1:me today|me what 's|me who|me you doubt|me your|means one|means one set|meet|meet ?|meet then
    -1:meet then ?|meeting so|memory|memory never|memory never what|mess|messed about|method|method ?|mid
    -1:mind if i|minutes in|minutes is|minutes is that|miss least|miss least ?|missing is
    -1:missing is practice|missing while|missing while there|mistake and|mistake and you|mobile|moment
    -1:moment forgive|moment forgive me|monday 's|money 's the|money and evenings|money and in|money back
    -1:money comes|money comes from|money tied|money tied up|months of|months of books|more for|more if
    -1:more if it|more of|more the|more the extras|morning be|morning or friday|most orders|most orders come
    -1:moved in|moves it don't|moves it then|moving in|must have|must have been|must take|must take a
    -1:my apologies i|my assistant|my head|my list 's|my list do|name ?|name on|name reason|name reason then
    -1:named|need it i|needed|needn't|needn't do|needn't do a|needs to|never heard|never heard of
    -1:never starting|never we|never we 'd|never what|never what 's|new baby|new year|new year or
    -1:next tuesday and|next week which|nine|nine on thursday|nine thirty|no altogether|no altogether or
    -1:no amounts|no amounts no|no answer leave|no from|no from me|no good|no joke|no slides|no slides i
    -1:no statements|no statements not|no than|no than keep|no the|no the figure|no time today|no trouble at
    -1:no use to|nobody can|nobody see|nobody see it|normal|normally|normally get|normally get a|not another
    -1:not another word|not daring|not daring to|not going is|not need|not on|not on the|not one
    -1:not one look|not the budget|not this|not this month|not thursday|not thursday then|not to
    -1:noted barrow|noted barrow and|noted on|noted on my|noted you|noted you 'll|notes|notes should
    -1:notes should have|nothing 's|nothing 's fixed|nothing after|nothing after that|nothing more if
    -1:nothing that|nothing that can't|nothing to measure|nothing to sell|november 0|november nine
    -1:now and will|now in|now in your|now or later|now or sent|now so|number ?|number down|number for
    -1:number for you|number you|number you should|numbers thursday|numbers thursday at|o'clock thursday
    -1:o'clock thursday or|object|of a lot|of an|of an hour|of books|of books one|of both|of course
    -1:of december|of it don't|of it i|of it or|of our clients|of people leave|of photos|of photos you
    -1:of slipping|of spares|of tea|of tea ?|of the new|of them turn|of these|of these thank|of those
    -1:of twelve|of twelve it|of you to|of you you|of your|of your own|off goodbye|offer a|offer a class
    -1:office on|office to|oh you|on ?|on a friday|on a screen|on friday be|on his|on holiday|on its
    -1:on its way|on monday|on monday ?|on monday and|on mondays|on my list|on one|on our|on sunday|on that
    -1:on the desk|on thursday so|on thursday would|on time|on time one|on tuesday ?|on you|on your desk
    -1:once see|once see one|one and|one and think|one bit of|one do|one do well|one in money|one look
    -1:one look shows|one make|one make means|one of them|one of those|one on friday|one on wednesday
    -1:one or does|one or the|one page|one page today|one part|one part ?|one sentence an|one set|one set of
    -1:one sheet|one thing after|one thing there|one who leaves|one word moves|one word will|one would
    -1:one would you|only as|only as good|only fair|only fair you|only just learnt|only just moved
    -1:only right|only that|only twenty|only twenty minutes|open house|option|or a certificate|or after
    -1:or after ?|or another day|or are|or are leavers|or being|or being there|or by appointment|or cost
    -1:or cost ?|or did they|or did you|or does anyone|or four|or four on|or friday afternoon
    -1:or friday instead|or in customers|or in the|or just this|or later on|or losing|or losing the
    -1:or never we|or nine|or not daring|or not one|or not this|or on|or one|or one part|or over|or over the
    -1:or see|or see it|or sent|or sent to|or shall i|or someone|or someone near|or that it|or the afternoon
    -1:or the company|or the foreman|or the method|or the shop|or the whole|or three on|or three tomorrow
    -1:or to your|or turn|or turn some|or wednesday next|or what users|or whether|or whether it|or would you
    -1:or you ?|orders come|orders come by|orders do|orders do you|our catalogue|our clients|our clients are
    -1:our fault|our list today|our mistake|our mistake and|our notes|our notes should|ours|ours normally
    -1:ours normally get|out for|out i|out it|out it goes|out now goodbye|out now or|out sorry|out the
    -1:out why|out why before|out you should|out you won't|over|over and|over and no|over somebody
    -1:over somebody 's|over the counter|over the phone|over to|over to you|over with your|overview your
    -1:overview your relative|own business|own hands|own hands on|own numbers|own numbers thursday|own part
    -1:own who|own who knows|owner or|owner or the|page again|page is|page is yours|page today
    -1:page today and|pages|paid twice|paid twice for|pain|papers and|papers and stop|papers only
    -1:papers only twenty|parents|park|part ?|partner 's|passing shows|passing shows itself|past five|pay by
    -1:pay by card|pay late|pay late ?|paying and|paying and not|pen|people in|people in it|people leave
    -1:people leave headhunter|people still|people still do|perfect|person ?|person than|person than me
    -1:phone is|phone is worth|phones|photos|photos you|photos you tell|pick a|pick a day|picked up all
    -1:picks|picks up|picks up the|pile is|pile is no|ping|ping the|place so|places left|plan on|please say
    -1:plenty of|pm|point then|point to|point to the|possibility|possibility ?|postcode ?|pound|pound twice
    -1:practice aloud|practice aloud in|preference|present|present ?|price is fixed|price or the|prices and
    -1:pricing|proof|properly|properly i|properly i wish|put me through|put together|put together a
    -1:quantities|quantities you|quantities you or|quarter of|quarter of an|question ?|question and
    -1:question and i|quick|quote on|quote on your|rang ?|range first|range first then|rate is
    -1:rather have me|rather see a|rather see someone|read it|read out|read out now|read up|real sum for
    -1:real sum no|reason then|reason then stop|reckon|red|registration|registration six
    -1:registration six months|relative|relative or|relative or you|replaced|replaced ?|respect|respect to
    -1:right away|right i|right i 'll|right that|right to ask|rightly|rightly so|ring you ?|ring you back
    -1:ringing about|ringing you|ringing you goodbye|roughly|roughly ?|round on|round the corner|round to
    -1:round to you|safe|safe journey|safety first|said in|said in passing|said to|sales call and
    -1:sales call the|sales office|same thank|same thank you|saturday evening|saturday morning|saturday the
    -1:saturday the 0|save|say if|say no the|say so it|say so show|say so thank|say so thursday
    -1:say the street|say the word|say where|say where the|say which|say which kind|screen ?|season is
    -1:secretary|see a person|see how|see how you|see it and|see it on|see it or|see me ?|see one and
    -1:see our|see someone|see someone in|see why you|see you then|see your|seem|sell the|sell the first
    -1:sell you i|send the job|send you|sent to you|sentence an|sentence an answer|set of|set of spares
    -1:set up a|settle|settle they|settle they 've|setup|shall i come|shall the|shall the link|share a
    -1:sheet and|sheet and you|shift ?|shop 's busy|shop in|shop in it|shop it|shop it 's|shop not
    -1:shop not the|short or|short or not|should both|should both see|should have said|should i try
    -1:should the|should the subject|show|show me|show me the|show you how|show you on|show you the
    -1:show you what|shows itself|shows itself here|shows what|shows what 's|silly to|since 0|since it
    -1:since it went|sit down|sit with|site ?|six months of|slides i|slides i bring|slipping|so i 'm
    -1:so i can|so money|so money 's|so show|so show me|so that|so that 's|so the last|so thursday at
    -1:so would friday|so you|sold to|some down|some down ?|some point|some time|somebody 's
    -1:somebody 's pile|somebody could|somebody could be|somebody you|someone near|someone near you
    -1:someone of|someone of your|something to show|soon could|soon what|sooner have|sooner have a|sorry i
    -1:sorry i 've|sorry to|sorry to have|sorry you were|spares|speak ?|specification|specification being
    -1:specification being written|specs|speed|speed or|speed or cost|spoke to|spoke to your|starting
    -1:statements here|statements not|statements not on|stay away|stay away ?|stays|still be|still do
    -1:still do by|still the|still the one|stock or|stock or in|stop don't|stop don't ask|stop everyone
    -1:stop everyone or|stop here|stop here goodbye|stopped last|stopped last time|stopped you
    -1:stopped you last|straight|straight to the|street and|street and the|strength|studies|subject
    -1:subject line|subject line say|suit you better|sum for|sum for one|sum no|sum no question|suppose i
    -1:sure|sure go|sure go ahead|sure thursday|sure thursday at|survey is|survey is free|swing|swing by
    -1:take a|take a hundred|take them|take them all|take your pick|taken care|taken care of|taking over
    -1:taking over somebody|talk about|talk about that|talk to the|tallies come|tallies come today|tell
    -1:tell me if|tell me who|tell the|telling me|telling off|ten|ten can|ten can you|ten minutes for
    -1:ten minutes in|ten o'clock|ten on|ten on thursday|ten years so|text from|text from me|th at|than keep
    -1:than keep ringing|than me so|than never|than never starting|thank you barrow|thanks barrow
    -1:thanks barrow see|thanks for your|thanks full|thanks full name|that 's friday|that 's in|that 's on
    -1:that 's understandable|that a|that be okay|that be this|that can|that can't wait|that concerns
    -1:that concerns you|that going|that going out|that i 'll|that i hope|that isn't|that it can
    -1:that it isn't|that makes|that makes sense|that one in|that only|that only that|that was my
    -1:that was our|that what you|the 0|the 0 th|the app|the audit|the big orders|the bins|the bins every
    -1:the book is|the branch knows|the budget isn't|the company ?|the corner|the corner from|the cost
    -1:the counter|the counter ?|the dates|the dates today|the day before|the depot|the details
    -1:the door open|the downtime|the extras or|the extras talk|the fair|the features|the features for
    -1:the fiddly|the fiddly bit|the figure|the figure or|the figures|the figures or|the firm behind
    -1:the first word|the fitting|the fleet|the foreman ?|the fourth|the hour|the hour or|the hours or
    -1:the info|the interview|the interview roughly|the landlord 's|the last year|the length or|the link go
    -1:the link to|the list all|the list already|the list enjoy|the long|the method|the method ?|the model
    -1:the money comes|the morning|the morning or|the move|the new year|the office ?|the office to
    -1:the one or|the one you|the only|the overview|the overview your|the owner or|the page|the page is
    -1:the parcel|the phone is|the phones|the point|the point then|the price is|the price or|the pricing
    -1:the quantities|the quantities you|the range and|the range first|the room|the sales office
    -1:the same thank|the service|the shop not|the small|the specification|the specification being|the stand
    -1:the street and|the subject|the subject line|the tallies|the tallies come|the telling|the telling off
    -1:the third|the thirtieth|the thread|the thread ?|the training|the training again|the two|the two of
    -1:the usual|the video|the visit is|the warehouse|the website|the whole day|the whole page|the word
    -1:the workshop|the worst of|the wrong moment|the wrong shop|theirs|them all or|them turn|them turn up
    -1:then a|then a call|then friday|then i 'll|then monday|then that|then that it|then there|then there 's
    -1:there 's an|there 's time|there a day|there a yes|there are two|there ask|there ask and|there is
    -1:there or|there or see|there to watch|there would|there would it|there yourself|there yourself or
    -1:these|these thank|these thank you|they 've only|they do all|they do best|they fear|they fear the
    -1:they keep|they keep coming|they see it|thing after|thing after another|thing all|thing all the
    -1:thing there|thing there would|thing you haven't|thing you want|things are|think little
    -1:think little of|thirtieth|thirty days|this isn't the|this part|this part ?|this side|this side of
    -1:this thursday|this thursday or|this was the|those dates|those dates have|those is|thread|thread ?
    -1:three at|three barrow|three barrow and|three barrow twenty|three on friday|three or|three papers
    -1:three papers and|three tomorrow ?|through it|through it i|through you|through you 'd
    -1:thursday afternoon mind|thursday afternoon or|thursday and|thursday and friday|thursday are
    -1:thursday evening ?|thursday of|thursday of next|thursday so friday|thursday would|tied up|tied up in
    -1:till you|till you say|time and i|time grinds|time grinds you|time i know|time is|time next
    -1:time next week|time one|time one word|time the hour|time this|time thursday|time to find|time was
    -1:time was it|time with|times and|times when|times when somebody|to 0|to ?|to be cross|to be forgotten
    -1:to be home|to be there|to beat|to care|to care about|to find it|to find out|to have|to hear about
    -1:to leave the|to measure|to ring you|to see|to see it|to send|to speak|to speak ?|to talk
    -1:to the interview|to the line|to the point|to the video|to try again|to watch ?|to weigh|to weigh up
    -1:to you again|to you by|to your assistant|to your colleague|today and nothing|today be|today be better
    -1:today nothing 's|today nothing after|together a|tom|too if|too long|too soon|took your|towards
    -1:trade or|trade or someone|training again|trials|trials are|trials are the|trouble at|trouble at all
    -1:try it on|try you again|try you later|tuesday and thursday|turn some|turn some down|turn up to
    -1:twelve it|twelve it comes|twenty five|twenty five minutes|twice barrow|twice before|twice for
    -1:twice for that|twice is|twice is the|two days|two floors|two of you|two times|two times when
    -1:two weeks|two weeks from|typing|typing it|typing it twice|understand the|understandable
    -1:understood the|until the|up all the|up by|up by now|up in stock|up to the|up whether|up whether you
    -1:up your|up your mind|upheaval|us again|us and|us have|us have a|us what|us what do|us yet|use it or
    -1:use to|use to you|users|users say|users say ?|usual|value|video|visit is|visit is for|wait for|wait i
    -1:wait i 'll|walk with|walk with us|walk you|want it in|want it read|want something|want something to
    -1:wants|wants the|wary|was|was it no|was it the|was my|was my list|was our|was our mistake|was out
    -1:was out of|was paying|was the wrong|watch ?|watching|way of slipping|way to your|we|we 'd just
    -1:we 've got|we can't|we charge|we find|we meet|we meet then|we take|website|wednesday and
    -1:wednesday and thursday|wednesday next|wednesday next week|wednesday of|wednesday of next|wednesday or
    -1:wednesday or friday|wednesday which|week of|week of photos|week which|week which day|weekends as
    -1:weekends as well|weeks from|weigh|weigh up|weigh up whether|weighs|well for what|well i|well so
    -1:well so i|went live|went live which|went on|were promised|what 's to|what 's wrong|what 's your
    -1:what about|what about friday|what can|what can be|what comes|what comes next|what counts
    -1:what counts for|what day could|what did|what did the|what do they|what does|what happened|what have
    -1:what have you|what it 's|what made|what made you|what should|what should the|what stopped you
    -1:what users|what users say|what would be|what you film|what you like|what you will|whatever you decide
    -1:whatsapp|whatsapp you|whatsapp you the|when can i|when somebody|when somebody could|when you stopped
    -1:where the|where the money|whether it|whether it 's|whether you 'd|whether you sell|which bit do
    -1:which day|which day could|which do|which do you|which is better|which kind|which kind of|which line
    -1:which line made|which one would|which should|which should i|which supplier|whichever suits
    -1:while there|while there 's|while you|who counts|who counts the|who does|who does your|who has
    -1:who has to|who keeps|who keeps the|who knows|who knows every|who leaves|who leaves costs|who looked
    -1:who looked last|who pay|who pay late|who picks|who picks up|who should|who should i|who will
    -1:who will be|whole day|whole day ?|whole page|whole page again|why before|why before you|why i rang
    -1:will be|will be there|will do|will do and|will do thank|will ring|will ring another|will you forward
    -1:wish everyone|wish everyone did|wish you and|wish you strength|wish you well|with a leaking
    -1:with all that|with at|with it fifteen|with people in|with respect|with respect to|with the move
    -1:with two|with us what|without keys|without keys there|won't do|won't take|word and|word and i
    -1:word from|word from above|word is|word is yes|word moves|word moves it|word of|word of it|word will
    -1:word will do|work ?|work around|works with|workshop|worries you more|worse|worse than
    -1:worse than never|worst of|worst of both|worth a|worth a lot|worth it|worth it ?|would be convenient
    -1:would be enough|would four|would friday|would friday be|would later|would later today|would make
    -1:would the|would you give|would you miss|wouldn't trust|write it down|written down|written now
    -1:written now or|wrong about|wrong about that|wrong for|wrong for you|wrong moment|wrong moment forgive
    -1:wrong person|wrong shop|wrong shop it|year for|year or after|years so|years to|yes i|yes i 'm|yes it
    -1:yes said|yes said in|yet so|you 'd answered|you 'd count|you 'd live|you 'd use|you 'll want
    -1:you 're asked|you 're doing|you 're down|you 're driving|you 're free|you 're halfway|you 're kind
    -1:you 're sceptical|you 've moved|you 've only|you 've seen|you 've taken|you 've thought|you ?
    -1:you a call|you a chat|you again and|you again on|you and out|you and yours|you at|you barrow
    -1:you be in|you both in|you can read|you can't talk|you could change|you do friday|you doubt
    -1:you doubt or|you down for|you film|you film yourself|you find|you for being|you forward
    -1:you forward it|you get started|you had a|you have ?|you haven't seen|you how|you i wish|you just say
    -1:you keep the|you know who|you last time|you later|you later goodbye|you like to|you like with
    -1:you look|you look after|you looked|you looked around|you miss|you miss least|you more the|you most
    -1:you must take|you needn't|you needn't do|you now|you off our|you offer|you offer a|you once
    -1:you once see|you one word|you or did|you or the|you or to|you or will|you paid|you paid twice
    -1:you picked|you picked up|you put|you put me|you rather see|you reckon|you round the|you said to
    -1:you saturday|you say|you say ?|you sell the|you should|you should both|you spare|you spare me
    -1:you squeeze|you squeeze me|you start|you still the|you stopped|you stopped last|you strength
    -1:you take them|you tell the|you the details|you the figures|you the owner|you the training|you three
    -1:you to leave|you told|you took|you took your|you want something|you want the|you want to|you well
    -1:you well for|you were|you were promised|you when|you will do|you with a|you won't|you write
    -1:you write it|you you 're|you you should|your assistant ?|your brother|your building|your busiest
    -1:your busiest season|your business partner|your calendar|your cleaning|your cleaning lead
    -1:your contract|your contract ends|your current people|your email ?|your firm ?|your hands are
    -1:your money tied|your number you|your own business|your own hands|your own numbers|your own part
    -1:your own who|your pain|your papers|your papers only|your partner 's|your place ?|your place so
    -1:your relative|your relative or|your secretary|your shop in|your site|your time is|your time today
    -1:your trade or|yours do|yours do what|yours to|yours to change|yours well|yourself has
    -1:yourself has your|yourself or|yourself or the|zero|zero ?|一 ,|一 , 您|一三|一下 ?|一两点
    -1:一个上|一个下|一个出|一个午|一个字|一个数|一个电|一个真|一个结|一个走
    -1:一个都|一中|一中午|一会|一会儿|一共|一共二|一分钱|一口|一口气|一周里
    -1:一回听|一圈|一多|一天|一天我|一家都|一小|一小时|一年 ,|一年的|一您
    -1:一批看|一批真|一整|一整天|一月|一月二|一条 ,|一次说|一步 .|一点 ,|一看
    -1:一看就|一眼就|一笔钱|一般上|一节|一节 ,|一行的|一起定|一起来|一遍 ?
    -1:一遍地|一面 ,|一页|三两|三两点|三个|三刻|三刻 ,|三十天|三十点|三去|三回
    -1:三我|三晚|三晚上|三月份|三样|三样说|三步|三步看|三点半|三点打|三点还
    -1:三页|上 . 您|上一家|上两|上两个|上个|上保|上保洁|上八|上八点|上到|上午好
    -1:上午我|上午或|上午找|上去过|上吗|上呢|上呢 ,|上周|上周三|上回停|上您找
    -1:上慢|上慢点|上有没|上次|上班前|上留|上的|上的时|上说出|上还是|下 , 我
    -1:下也|下也不|下了 .|下了班|下人|下午不|下午得|下午有|下午给|下午能
    -1:下周五|下周四|下周您|下多|下多少|下如|下如何|下抽|下抽不|下文|下文 ,
    -1:下来听|下没|下没这|下礼|下礼拜|下课|不上我|不上有|不下也|不中|不中 ?
    -1:不了|不了 .|不住 .|不值 ,|不准您|不出人|不占|不占您|不变 ,|不周|不回来
    -1:不在公|不在那|不够|不够 ?|不嫌|不容|不容易|不对您|不归|不归您|不必认
    -1:不快|不快您|不想出|不想得|不想跑|不懂了|不成怎|不我|不打了|不扣|不扣别
    -1:不提|不提了|不是卖|不是小|不是银|不欠账|不消|不清|不清 ,|不满|不满意
    -1:不爱|不爱听|不用再|不用过|不痛|不痛快|不着|不着我|不算 .|不管了|不能再
    -1:不能出|不能办|不能看|不行 ,|不要|不要 ,|不要一|不要也|不该打|不该查
    -1:不说上|不谈|不谈品|不走|不赶 .|不跟|不过分|不追|不追着|不通|不通我|不高
    -1:不高兴|专人|专人盯|业费|业费 ,|东西不|丢了|丢过|丢过一|两个娃|两个时
    -1:两个钟|两周|两天|两天我|两家|两点三|两点半|两点还|个上|个上班|个下
    -1:个下午|个人一|个仓|个仓库|个会|个出|个出处|个十|个午|个午休|个号今
    -1:个号我|个回信|个型|个型号|个字就|个对|个展|个店|个店 ,|个座|个情|个情况
    -1:个担|个担心|个招|个招呼|个数|个数 ,|个时间|个星|个星期|个月我|个机
    -1:个机会|个活|个活的|个电|个真|个真范|个谁|个谁都|个走的|个都|个都别|个面
    -1:个面 ?|个颜|个颜色|中 ?|中不|中不中|中午|中午您|中间|主意 .|久没|久没下
    -1:么 ?|么一|么久没|么人|么人 .|么会|么办 ?|么定了|么对我|么干 .|么开|么开口
    -1:么您|么您不|么情|么情况|么找|么排|么排 ,|么收|么收什|么教|么教谁|么时间
    -1:么没|么过|之后|九点 ,|九点半|也|也不要|也不跟|也会多|也在|也应|也应该
    -1:也成|也成 ,|也有 .|也这|也这么|也进|也进来|书 .|乱 ,|了 , 也|了 , 岗|了 , 怪
    -1:了 , 祝|了 , 转|了 , 那|了 . 不|了 . 以|了 . 晚|了不扣|了主 ,|了事没|了六
    -1:了六年|了告|了告诉|了周|了哈|了哈 ,|了好|了好几|了就踏|了忙|了忙 .
    -1:了您的|了月|了月底|了物|了物业|了班|了解一|了课|了课 ,|了钱 ,|了门
    -1:事 , 别|事 , 多|事 , 数|事 , 是|事 , 还|事不打|事了|事了 .|事儿|事办|事办完
    -1:事好|事好说|事小|事就放|事您|事没成|事由|事由 ,|二三|二三点|二下|二下午
    -1:二不|二两|二两点|二十七|二号|二四|二我|二月|五 , 十|五三|五三点|五下
    -1:五下午|五九|五九点|五五|五五点|五号|五呢|五呢 ?|五您|五您要|五我再|五还
    -1:五还是|五都|些 , 我|些 .|些 ?|些我|些我再|交了物|交给|交给您|交道|亲自
    -1:人 , 别|人 , 您|人 , 是|人 , 还|人一|人不管|人了 ,|人事|人先|人吧|人头
    -1:人就到|人就是|人干|人干活|人开|人开不|人接就|人盯|人盯着|人都在|什|什么
    -1:什么 ?|什么人|什么您|什么情|什么教|什么没|今儿|今后|今后这|今天打
    -1:今年的|今晚八|今晚还|仓|仓库|仓库 .|他们怎|以不|以不 ?|以后会|以理
    -1:以理解|们做了|们在|们怎|们怎么|们最|们能|们说|们这边|件 , 老|件 .|件 . 掐
    -1:件不|件事不|件打|件还|件还是|价我|价有|价钱|份书|份书面|份交|份证|份钱
    -1:份钱就|休 ,|休 , 由|会 ?|会上|会了|会了 ,|会儿 ,|会儿没|会多|会我|会议
    -1:会议室|会这个|传一|估|但我|但我们|但扛|但扛得|住 , 再|住 , 占|住 , 号
    -1:住 , 让|住 , 还|住 , 这|住 .|住 . 不|住 . 这|住 ?|住的|住过|住过要|何 ?|作八
    -1:作八年|你来|你来给|使得|使得不|便 ,|便 , 别|便宜 .|便跟|便跟您|保养|保洁
    -1:保洁班|保险 ,|信 , 最|信 , 还|信不|信不过|信您|信提|信提醒|信箱|信里|修
    -1:修路|俺|倒省|倒省心|候 , 我|候不该|候收|候收不|候有空|候碰|候碰钉|候能见
    -1:值 ,|值 , 您|值 . 一|值不|值不值|假电|假电话|做 .|做 . 这|做一|做一个
    -1:做了就|做的 ?|停 ,|停 . 停|停 ?|停了|停了不|傅 .|傅都|傅都这|催 ,|儿|儿 , 三
    -1:儿 , 本|儿下|儿两|儿到|儿吃|儿您|儿没|儿没心|儿能|儿脏|儿脏 .|儿都|儿难
    -1:儿难扫|元旦前|先了|先了解|先交|先交钱|先做|先做一|先去|先忙 .|先报
    -1:先报时|先生都|先说|先走|免 .|全要|全要紧|八年|八年了|八点我|公司 ?
    -1:公司大|公告|公告来|六|六 ?|六年的|六早|六早上|六点 ,|六都|六都有|共|共二
    -1:共二十|关系 ,|兴趣 ,|兴趣 .|册子我|册我|册我放|再加一|再打扰|再打给|再来
    -1:再管|再管 ,|再说 .|再过|再过来|再问方|写在|写着|况 ,|准 .|准不|准不准
    -1:准信 ,|准您|准您说|凉了|几天 ,|几天有|几家|几年级|几张|几点|几遍|出人
    -1:出人 ,|出去没|出口|出口 .|出处|出处 ,|出差|出您|出来别|出门 ?|刀|刀刃
    -1:刀刃上|刃|刃上|分 .|分公|分公司|分清 .|分钟 .|分钟填|分钟您|分钱|划掉 ,
    -1:划掉 .|划掉了|划算|划算 .|刚开|刚接|刚接手|刚搬|刚续|刚续完|删掉 ?|利 .
    -1:利息|别上 .|别上说|别家做|别往|别的不|别说大|别问 .|别问您|到 , 这|到了再
    -1:到五|到前|到前台|到周|到周五|到四|到底是|到您公|到是|到是不|到期|到期 ,
    -1:到没|刻 ,|刻 , 您|前台 .|前台了|前后 ,|前头|前头说|前说 ,|剩三|剩三个|剩最
    -1:剩最后|力 .|办 , 我|办 , 还|办完|办完 ?|加一|动手|动手 ,|动谁|动谁都|匙就
    -1:匙就不|区 , 上|区里|十一月|十七|十二月|十五|十五号|十分|十分钟|十天
    -1:十点 ?|升|午 , 您|午不|午休|午休 ,|午十一|午好 ,|午得|午我再|午我给|午或
    -1:午或者|午有|午有空|午来还|午的|午给|午给您|午能|午饭|半天 .|半天来
    -1:单 , 以|单 , 我|单上|单上 .|单子算|单排|单排一|单放|单放进|卖保|卖保险
    -1:占您二|占着|占着您|占线|卡在|厂家难|厂里 ?|厂里要|厅|原来您|去 , 当
    -1:去 . 再|去个|去个电|去找|去找您|去没|去没了|去现|去现场|去的是|去看|去讲
    -1:去躺|去躺着|去过 ,|去量|参数|参观|参观一|及|友圈|反倒|反倒省|反应|发 .
    -1:发了|发怵|发怵的|发您手|发来|发来我|发消|发消息|发短|发短信|发过|发过去
    -1:取消了|受的|变 ,|口 . 觉|口了|口气|口气 ?|口气说|口等您|口说|句 , 接
    -1:句就说|只看|只看这|只要|叫上|叫上保|可以不|可以理|可我们|台 .|台了|台面
    -1:台面和|号 . 机|号下|号下午|号今|号今天|号我|号我现|号星|号星期|号码 ,
    -1:号码我|司 ?|司 ? 我|司大|司有规|吃|吃不|吃不消|吃完|吃完饭|吃过苦|吃饭
    -1:合作八|合同没|合情|合情合|合理 .|同 ,|同事小|同事要|同样|同样的|同没
    -1:同没到|同行的|名事|名事由|名做|名做什|名单 ,|名声|名声是|名字我|名额还
    -1:后 , 一|后一|后会|后儿|后天十|后我不|后排|后排 ,|后放|后放 .|后来是|后这
    -1:后这件|吗 ? 我|吧 ? 我|听 ?|听一|听一节|听他|听他们|听就|听您这|听着就
    -1:听这|听这些|听进|听进去|吵醒|吵醒了|告来|告来 ,|员把|呢 , 我|周 ,|周 .
    -1:周一 ,|周一三|周一两|周一中|周一您|周三两|周三十|周三去|周三我|周三晚
    -1:周二|周二三|周二下|周二不|周二两|周二四|周二我|周五三|周五下|周五五
    -1:周五呢|周五您|周五我|周五早|周五都|周六 ?|周六早|周六都|周哪|周哪天
    -1:周四 0|周四一|周四不|周四周|周四我|周四或|周四早|周四晚|周末您|周里|味
    -1:呼|呼 ?|和工|和工件|咖啡店|咱们说|咱见|品 ,|品 , 您|品我放|品牌|哈|哈 ,
    -1:响您|响您还|哎|哎呀|哎呀 ,|哪一块|哪一点|哪个不|哪儿 ,|哪儿了|哪儿脏
    -1:哪儿难|哪天|哪天下|哪天在|哪天最|哪天能|哪天都|哪天顺|哪头|哪有|唉|唉 ,
    -1:商量|啡店|啥|啥时|啥时候|喝|器响|器响您|四 0|四一|四不|四十点|四周
    -1:四周五|四我|四或|四早|四早上|四晚|四晚上|四月|四点 ,|四点 ?|四点您
    -1:回 , 门|回 . 周|回事 ,|回信|回信 ,|回停|回停下|回听|回头我|回就|回就是
    -1:回电|回话 .|回话 ?|园区 ,|围 , 把|围 , 说|在 ?|在假|在假电|在做|在刀|在刀刃
    -1:在前台|在动|在动谁|在厂|在厂里|在外|在外头|在就记|在展|在展会|在开会
    -1:在怎|在怎么|在您园|在您那|在改|在改单|在没|在理|在理 .|在用 .|在电
    -1:在电话|在的时|在等|在管|在那边|在里|地 ,|地就|地就知|场排 ,|场排一|址我
    -1:坏了您|坐下|坐下来|坐后|坐后排|坐着看|坯|坯 ,|坯 , 还|型号|型录|填完
    -1:填完 .|壁|壁那|声是|声是自|声音|处 ,|处 , 不|处要|外头|外头 ,|多一家|多客
    -1:多客户|多家|多老|多老板|多说 ,|多问|夜 ,|够 ?|够不|够不够|够您|够您受
    -1:够用了|大一笔|大事|大事 ,|大堂|大大|大大提|大家|大家的|大提|大提升
    -1:天 , 上|天 , 我|天一|天不想|天到|天前|天十一|天在 ?|天天打|天就发|天就撤
    -1:天就改|天您|天打了|天无理|天晚|天晚上|天最|天有回|天能|天见|天让|天让我
    -1:天都行|天顺|太忙|太忙 ,|太急|太急了|夫|夫 .|头 , 来|头 , 谁|头一回|头大
    -1:头大 .|头有|头说|头说过|夹|奖|套 ,|套是|套是毛|她|她最|她最清|好 , 到
    -1:好 , 拖|好 , 电|好 , 记|好不|好不好|好吧 .|好吧 ?|好处|好就|好就行|好意
    -1:好意思|好打|好的|好的 ,|如何 ?|妈|妥 ,|始|姓名事|姓名做|姨|姨 ,|姨 , 闭
    -1:嫌烦|嫌贵 ,|嫌钱少|子 , 心|子 , 我|子上 .|子今|子今年|子定|子定不|子我
    -1:子报|子拿|子拿出|子有|子来|子算|子都不|字就说|学 ,|孩子|孩子 .|孩子今
    -1:孩子报|孩子来|安 .|安全要|完|完 , 停|完 , 现|完 , 谢|完 .|完表|完表我|完这
    -1:完饭|官|官网|定 ,|定 ?|定了 ,|定得|定来|定来 .|定的|定的 ,|宜 .|实不好
    -1:实做 .|实在 .|实实|实实做|实说|实说 ,|实顾|实顾不|客气|室我|家 .|家做
    -1:家做了|家的心|家装|家都好|家都省|家里商|家里头|家阳|家难|家难找|宽|宽裕
    -1:寄一|寄一套|寄到|寄到您|对 , 是|对一|对一遍|对了|对吧 ,|对您停|对手|对比
    -1:对比表|小事|小事了|小周|小心|小时 .|小都|就三|就三步|就二|就二十|就今
    -1:就今天|就别上|就到 ,|就发|就发 .|就只|就只看|就周五|就坐|就坐后|就够
    -1:就您跟|就懂|就把|就按|就按规|就撤|就撤下|就改|就改 .|就放下|就是半
    -1:就是我|就没有|就用|就留|就留一|就省|就省下|就看|就看 ,|就知|就知道|就累
    -1:就累 .|就给您|就能办|就能装|就记|就记进|就该分|就说是|就说没|就费
    -1:就费在|就跟|就跟他|就踏|就踏踏|屋顶|展 ,|展会|展会上|展厅|岁 ,|岗|岗发
    -1:岗发来|工件|工件 .|工地 ,|工夫|工夫 .|工程师|工资|差在|差在哪|己 ,|己 , 还
    -1:己动|己动手|己带|己弄|己弄坏|己掐|己掐表|己放|己放下|己来|已经不|已经划
    -1:已经帮|师傅 .|师傅都|带 .|带孩|带孩子|带您|带您去|带身|带身份|帮了
    -1:帮了忙|常|常见|干了六|干什|干什么|干活 ,|平安|平安 .|年 , 大|年 ?|年您
    -1:年的阿|年级|年级了|年终|年都这|库|库 .|应 ,|应 , 我|应 .|应该 .|底您|底是
    -1:店做|店长|店门|店门口|度|座 ,|开 , 您|开 .|开了|开口 .|开始|开就|开就能
    -1:开着|开着车|开门 ,|弄坏|弄坏的|张桌|张桌子|张照|张照片|强多|强多了
    -1:归您 .|归您管|当初|当着|当着人|当面把|当面讲|当面说|录 ,|录 , 不|往后我
    -1:往后放|待|很感|很感兴|很正|很正常|得 .|得 ?|得上您|得不 ?|得不合|得两
    -1:得住|得住 ?|得出您|得去|得可|得吗|得吗 ?|得应|得应该|得开|得往|得很|得掂
    -1:得掂量|得没用|得没错|得满|得真|得真不|得空|得罪|得罪老|得踏|得踏实|得近
    -1:得近的|得这么|得闲|心 ,|心思听|心是|心气|心气都|心里肯|必认|必认 .
    -1:忙 , 您|忙 , 还|忙完|忙完这|忙得|忙的|忙的时|忙起|忙起来|快|快 ,|快不
    -1:快不快|快去躺|快您|快您自|快递|念记|念记录|怀|怀疑|怀疑我|怎么会|怎么办
    -1:怎么开|怎么排|怎么收|怎么用|怎么过|怕加|怕加钱|怕没|怕没时|思 , 您|思 .
    -1:思听|思听 ?|思肯|思肯定|急 , 您|急 , 我|急的|急的是|怪我 .|怵|怵的|怵的是
    -1:总机要|息 , 是|您 , 下|您 , 可|您 , 管|您 , 行|您 , 还|您 . 不|您 . 往|您 . 路
    -1:您一般|您上回|您下周|您不想|您不满|您不舒|您也是|您二十|您五|您五点
    -1:您信|您信不|您做不|您停|您停 .|您划|您划掉|您刚|您刚才|您去个|您发怵
    -1:您发消|您受|您受的|您可别|您吃饭|您合适|您吵|您吵醒|您周一|您周末|您啥
    -1:您啥时|您回话|您园|您园区|您在不|您在开|您坐|您坐着|您嫌|您定|您实
    -1:您实在|您宽|您寄一|您对手|您就先|您就别|您工|您带|您平|您平安|您店门
    -1:您开会|您开着|您开门|您当|您很|您很感|您意|您意下|您手下|您手机|您打个
    -1:您找我|您拿一|您挑 .|您挑一|您换|您接得|您收|您收到|您方|您方便|您早说
    -1:您是明|您更|您替|您替我|您最头|您最近|您有气|您有没|您朋|您朋友|您来听
    -1:您楼下|您楼里|您正|您正忙|您添|您添乱|您点开|您照|您照规|您父|您父亲
    -1:您用|您用不|您白|您白天|您的 .|您的小|您的心|您的活|您的线|您的订|您看 ,
    -1:您看可|您看呢|您看哪|您看着|您看路|您确|您确实|您碰|您等的|您算|您算一
    -1:您管|您管还|您聊|您能抽|您能腾|您要不|您要准|您要哪|您试|您说值|您说过
    -1:您负|您负责|您跟他|您跟我|您还听|您还是|您还来|您还记|您这套|您这条
    -1:您这阵|您那会|您那台|您量|您量一|您问|您问得|您隔|您隔壁|您顺|您顺利
    -1:情 , 对|情况 ,|情合|情合理|情在|情在那|情理|想 ,|想 .|想先|想出|想出门
    -1:想去|想得罪|想把|想把事|想来|想清|想清楚|想等|想等一|想给|想给您|想要个
    -1:想跑|想跑 ?|想过|愉快 ,|意下|意下如|意做|意好|意好 .|意思 .|意留|意留电
    -1:意的是|愿意留|慎|慢慢比|慢慢说|慢比|慢比 .|慢点|慢点 .|慢说|慢说 .|懂了 ?
    -1:成不 ?|成两|成怎|成怎么|我不追|我也这|我亲|我亲自|我们在|我会|我做
    -1:我先去|我先说|我再来|我再过|我划|我划掉|我删|我删掉|我去|我反|我反倒
    -1:我发您|我发短|我听进|我回|我在您|我在门|我姓|我寄|我寄到|我小|我就看
    -1:我想去|我手|我扑|我扑空|我打|我打给|我报|我报上|我按|我按您|我提|我放您
    -1:我整|我整理|我明天|我晚|我有数|我来给|我求|我求证|我没说|我照|我照着
    -1:我现|我现在|我用|我留|我留个|我登|我登门|我白跑|我直说|我看您|我等着
    -1:我自|我自己|我让师|我让文|我说不|我走|我走 ,|我跟您|我过|我这儿|我都排
    -1:我马|我马上|或周|或周五|或者下|户 ,|户 , 哪|房|房 ,|房 ?|房就|手 , 前
    -1:手 , 这|手下|手下人|手机|手机上|手续就|手续费|手艺|手艺好|手边|手边 .
    -1:手里的|才敢|才敢说|才能|扑|扑空|扑空强|打 , 再|打 , 用|打 , 还|打 . 对
    -1:打 . 您|打不|打个|打个招|打了 ,|打交|打交道|打得真|打错|打错人|扛|扛得
    -1:扛得住|扣别|扣别的|扫|扫一|扫一下|扫她|扫她最|扰了 ,|批|批看|批看首|批真
    -1:批真订|找 .|找您 .|把事|把事办|把您吵|把省|把省不|把话说|把账|把账算
    -1:折腾 .|报 ,|报 , 省|报 .|报价 .|报价我|报周|报时|报时间|押|抽个|抽个空|抽半
    -1:抽半天|担心是|拍板|拍板 ,|拖一年|拖一遍|招呼|招呼 ?|拜一|拜访 .|拜访一
    -1:拜访您|拨名|拨名单|拿一|拿一批|拿主|拿主意|拿出|挂 , 您|挂 , 改|挂 , 问|指
    -1:按公|按公告|按您|按您的|按规|按规定|挑|挑 .|挑一|挑一天|挑时|挑时间|挤出
    -1:捎|换|换个|换我也|换谁|换谁都|换过|换过 ,|据交|掂量掂|掉 , 您|掉 .|掉 ?
    -1:掉了 ,|掐完|掐完表|掐表 ,|掐表 .|排 , 准|排 , 听|排 , 照|排一|排一遍|排不
    -1:排不过|排得|排得开|排队 ,|接 ?|接就|接就留|接待|接得|接我发|接我电|接手
    -1:接手 ,|接着讲|接起|接起来|提 ?|提了|提了 .|提升|提过|搁在|搁在那|搁谁
    -1:搁谁都|撤下|撤下来|收不成|收什|收什么|收到|收到了|收到没|改 .|改 . 祝
    -1:改单上|放|放下 ,|放下了|放您|放您前|放过|放过鸽|放进|放进去|效果|教|教什
    -1:教什么|教谁|教谁在|敢先|敢先交|数 , 一|数不|数不对|数据交|整|整 ,|文 ,
    -1:文 , 谁|文件|文员|文员把|料您|料您收|料是|料齐|料齐了|新东|新东西|方不
    -1:方不方|方便 ,|无理|无理由|日子定|旦前|早 ,|早 ?|早上八|早说省|时 .|时候收
    -1:时候碰|时是东|时间您|时间排|时间盯|明儿|明天不|明天晚|明天见|明天让
    -1:明白怎|星期四|昨晚|是|是不收|是不能|是东|是东西|是九|是九点|是人不|是会
    -1:是会这|是住|是住过|是几|是几天|是别|是十|是半|是半天|是卖|是卖保|是叫
    -1:是叫上|是后|是后天|是周三|是周四|是四|是太|是太忙|是好事|是嫌远|是实
    -1:是对|是对的|是小|是小事|是平|是应|是应该|是当|是当着|是快|是快了|是怎
    -1:是怎么|是怕加|是怕没|是总|是总机|是您先|是您负|是您这|是想把|是想等
    -1:是想让|是我们|是我没|是整|是早|是时间|是明天|是有 ,|是服|是服务|是本
    -1:是本地|是每|是毛|是毛坯|是没办|是用|是用不|是离|是离得|是老款|是能
    -1:是能不|是记|是记不|是请|是请人|是谁在|是转|是转账|是过|是还搁|是还早
    -1:是这|是这会|是这类|是连|是连看|是钱|是银|是银行|晚 ,|晚上的|晚上还|晚五
    -1:晚五点|晚些|晚些我|晚做|晚做好|晚八|晚八点|晚点|晚被|晚还是|景|更方
    -1:更方便|替我|替我报|最不|最后一|最头|最头疼|最快|最急|最急的|最想先|最清
    -1:最清楚|最知|最知道|月 , 数|月二|月二十|月份|月初|月十|月底您|月我|有 , 但
    -1:有 .|有专|有专人|有事|有事好|有人接|有兴|有兴趣|有回话|有心思|有气
    -1:有气是|有疙|有疙瘩|有病|有病人|有空|有空 ?|有规|有规定|朋友圈|服还
    -1:服还接|期四|期四 ,|末您|本地|机 ?|机上|机器响|机要|机要留|权|材料|材料齐
    -1:条|条 ,|条我|条我划|条线|条线 ,|来 , 听|来 , 哪|来 , 大|来 , 是|来别|来别上
    -1:来吗|来听 .|来听一|来回就|来就接|来您|来您就|来您已|来您这|来我就
    -1:来找您|来是|来源|来源 ,|来看|来看看|来约|来约的|来给 .|来给您|来见|来验
    -1:来验 ,|松|松快|板 , 不|板一|板娘|果 ?|架|查 .|栋|样 , 公|样品 ,|样品我|样很
    -1:样的厂|样说|样说完|样轻|样轻省|核|核实|案例|梯子|楚 , 谢|楚再|楼 ,|楼 , 上
    -1:楼 ?|楼下 ,|楼里|欠账|欠账 ,|次您很|次说全|次通|次通话|歇了|歇了 .|歇歇
    -1:歇歇了|止 , 今|止 , 祝|正事|正事 .|正忙|步 . 您|步看|步看您|每一|每一分
    -1:每家|比 ,|比明|比明天|比表|毛坯|毛坯 ,|气 ,|气 , 应|气 ?|气是|气是应|气说
    -1:气说完|气都|气都磨|水电|水电谁|求证|没 ?|没下|没下文|没了 .|没了课
    -1:没人接|没到期|没心|没心思|没您|没您点|没想|没意|没成|没成 ,|没换|没换过
    -1:没有一|没有兴|没有空|没法|没看 ,|没看就|没说清|没这回|洁|洁班|洁班长|洗
    -1:洗 .|活 , 有|活 ?|活报|活报 ,|活的|活的 ,|测|消了|消息 .|添乱 ,|清 ,|清 .
    -1:清楚再|源|源 ,|源 , 还|满意的|演|演示|点 , 周|点 , 哪|点 , 好|点 , 都|点三刻
    -1:点上|点上班|点下|点下班|点呢|点呢 ?|点好|点好 ?|点子|点子上|点开|点开就
    -1:点您来|点我亲|点我再|点打|点打 ,|点整|点整 ,|点有|点有个|点跟|照您
    -1:照您的|照样|照片|照片给|照着|照着报|照规|照规矩|熟人|熟人干|爱听|父亲
    -1:片给|片给您|牌|物业|物业费|王|王总|现在假|现在动|现在怎|现在的|现金|班 ,
    -1:班前后|班长|班长 ?|理 , 先|理 , 看|理由退|理解 ,|生人|生意好|生都|用 , 走
    -1:用一|用上|用上了|用了 ,|用再|用再管|用到|用得|用您|用过|用过意|用退|用钱
    -1:由 , 够|由你|由你来|由退|电话不|电话人|电话合|电话多|电谁|电谁来|画|画册
    -1:画册我|留一句|留个|留个座|留电|留电话|留给|留给正|疑我|疑虑|疙|疙瘩
    -1:疙瘩 .|疼的是|病人 ,|瘩|瘩 .|登记|登记要|登门|登门拜|白 , 不|白 , 别|白 , 总
    -1:白 , 这|白了 .|白天|白怎|白怎么|白跑|白跑 ,|的 , 今|的 , 周|的 , 是|的 , 还
    -1:的 , 这|的不说|的今|的单|的单子|的厂|的厂家|的同事|的名声|的周|的好|的客
    -1:的家|的就|的心情|的心气|的情|的情况|的报|的报价|的是价|的是会|的是十
    -1:的是怕|的是能|的是记|的样|的样品|的没兴|的活|的活报|的线|的线了|的订
    -1:的订单|的车|的还是|的这|的阿|的阿姨|盘货|目录|盯 ?|盯着 ,|省 .|省下了
    -1:省我|省我白|看 ,|看 , 周|看 , 您|看 , 找|看了|看可|看可以|看台|看台面|看呢
    -1:看呢 ?|看哪|看哪头|看就行|看就说|看屋|看屋顶|看您朋|看您现|看房|看最
    -1:看的|看的是|看看 .|看看 ?|看真|看真东|看见 .|看路|看路 ,|看还|看这一|看首
    -1:看首件|真不容|真东|真东西|真累|真范|真范围|真订|真订单|眼下抽|眼下没
    -1:眼了|眼都|眼都知|着 , 我|着 , 最|着人|着人开|着孩|着孩子|着就累|着您的
    -1:着我直|着报|着报 .|着用|着用就|着看|着看就|着眼都|着讲|着讲 .|着车
    -1:着车呢|着这|睡得|睡得踏|知道厂|知道哪|知道来|矩|矩办|矩办 ,|短信提|码我
    -1:码我今|确实顾|碰钉|碰钉子|磨没|磨没了|示 ,|示 , 您|示您|礼拜|礼拜一
    -1:祝您一|祝您平|祝您生|祝您顺|禁|禁拨|禁拨名|离得|离得近|种事|称|程师
    -1:空 , 咱|空强|空强多|空还|空还是|站在|章|笑话 ,|笔钱|第一句|第三|第二
    -1:等了那|等的|等的那|等着 .|答您|签个|签收|算 ?|算一|算给|算给您|管 , 祝
    -1:管了|管了 ?|管哪|管哪儿|管系|管系统|管还|管还跟|箱 .|类|类东|类东西|精
    -1:系 ,|系统 .|系统的|紧 , 先|紧 , 我|约周|约周四|约您下|级|级了|级了 ?|线 ,
    -1:线 , 您|线 .|线了 ,|线了 .|终|经不|经不在|经划|经划掉|经帮|经帮了|结果 ?
    -1:给 .|给一|给一个|给孩|给孩子|给您去|给您发|给您合|给您带|给您添|给您算
    -1:给您量|给我留|给正|给正事|给范|给范围|绝对|统 .|统的|统的同|续完|续完 ,
    -1:续就|续就够|续费|缘|网址|网站|罪|罪老|群|群里|群里等|翻的|翻的 ?|老客
    -1:老客户|老师|老师傅|老板一|老板娘|老款|者下|者下午|耗|聊 ?|聊十分|聊聊 ?
    -1:肯定不|背|背景|胸|能再|能出|能出门|能办 ,|能办 .|能抽|能挤|能挤出|能理
    -1:能理解|能看 .|能看 ?|能腾|能腾出|能自|能自己|能装|能见 ?|能见一|能进|脏
    -1:脏 .|腾 .|腾出|自己 ,|自己动|自己带|自己弄|自己掐|自己放|自己来|舒服了
    -1:舒服还|般上|般上午|艺|艺好|艺好不|节 ,|节 , 就|花了事|花在|花在刀|苦了
    -1:苦了 .|苦头|行 , 下|行 , 不|行 , 周|行 , 明|行 , 还|行 , 这|行吗|行吗 ?|行的
    -1:行的 ,|行的名|行的话|表 ,|表 , 别|表 .|表发|表我按|被人|裕|西 , 光|西 , 谈
    -1:西 , 还|西不|西不行|要不周|要不我|要个|要个回|要也|要也进|要什|要什么
    -1:要准|要准信|要几|要几样|要哪|要哪个|要是没|要来|要求|要点|要用|要留
    -1:要留给|要看|要翻|要翻的|要花|要花在|要赔|要赔的|见个|见个面|见了|见到
    -1:见到您|见过的|观一|观望|规定 ,|规定来|规矩|规矩办|视频|视频 ?|角|解 ,
    -1:解一|解一下|言 .|订单 ,|订单排|订单放|认识|让人|让师|让师傅|让我删
    -1:让我扑|让文|让文员|议|议室|议室我|记下|记下了|记不住|记住了|记录|记录 ,
    -1:记得吗|记要|记要几|记进|记进禁|设|访 .|访一|访一下|访您|访您 .|证过|词
    -1:试 ,|试驾 .|话 , 周|话 , 您|话不打|话了|话人|话人就|话到|话到此|话合
    -1:话合适|话多|话多 ,|话里说|话问|该 .|该分|该分清|该打|该打给|该查|该查 .
    -1:该歇|该歇歇|该看|该看真|说 , 周|说 , 比|说 . 谢|说一遍|说上|说上次|说不准
    -1:说不是|说不清|说个时|说值|说值不|说全|说全 .|说几|说出|说出口|说到哪
    -1:说周|说周五|说哪|说大|说大大|说差|说差在|说得没|说您周|说掐|说掐表|说是
    -1:说没看|说的没|说省|说省我|说话 .|说话 ?|说过|说过什|请人|请人 ?|课 ,
    -1:课 , 心|课 , 给|谁不|谁不是|谁在哪|谁来|谁来验|谁看|谁管|谁管哪|谁要一
    -1:谁还敢|谁都亏|谁都头|谁都寒|谁都烦|调|谈不|谈不上|谈品|谈品牌|谢 ,
    -1:谢 , 再|谢您 ,|谢谢 ,|谨|谨慎|财务|账|账 , 睡|账是不|账算|货上|购是|购是您
    -1:贵|费 ,|费 , 谁|费在|费在改|费就|费就费|资料您|资料是|赔的|赔的时|走 , 是
    -1:走 , 还|走人就|走的|走的人|赶 .|起定|起定 ?|起来 ?|起来就|起来您|趣 ,
    -1:趣 , 是|趣 .|跑 ,|跑 , 谢|跑一|跑一批|跑您|跟家|跟家里|跟您一|跟您打
    -1:跟您碰|跟我同|跟我走|跟老|路 ,|路 , 再|路 , 别|路上两|路上慢|路过|路过 ,
    -1:踏实 .|踏实实|踏踏|踏踏实|身份|身份证|身体|躺|躺着|躺着 .|车 ?|车呢|车呢 ,
    -1:车是|转 , 这|转不通|转账|轮|轰|轻省|轻省 .|辛苦了|边 .|边不|边了|边了 .
    -1:边是|过 , 不|过 , 已|过 , 是|过一回|过一次|过两|过两次|过了 ,|过了月|过什
    -1:过什么|过分|过分 .|过去 .|过去找|过去拜|过去讲|过您那|过日|过日子|过来 ,
    -1:过来 .|过来 ?|过电|过电话|过的 .|过的东|过苦|过苦头|过要|过要翻|过鸽
    -1:过鸽子|近的|近的 ?|还听|还听我|还接我|还接电|还搁|还搁在|还敢|还敢先
    -1:还早|还早 ?|还是人|还是住|还是几|还是别|还是叫|还是后|还是听|还是四
    -1:还是嫌|还是当|还是怕|还是有|还是服|还是离|还是请|还是转|还是连|还有一
    -1:还来吗|这一步|这个地|这个型|这个情|这个担|这个活|这个谁|这个问|这个颜
    -1:这么对|这事儿|这些 .|这份钱|这会|这会儿|这周哪|这周您|这周能|这回事
    -1:这套是|这家|这就把|这条我|这条街|这样很|这样轻|这礼|这礼拜|这种事|这类
    -1:这类东|这要|这要求|这话到|进去 ,|进去了|进去的|进来|进来 ?|进的|进禁
    -1:进禁拨|进门|远 , 还|追|追着|追着打|退 , 一|退货|送您|送货|适 , 我|递|通 .
    -1:通我|通我改|通话|遍 , 快|遍 ?|遍地|遍地就|道厂|道厂里|道哪|道哪儿|道您忙
    -1:道来|道来源|道理 ,|那不|那个消|那么久|那些|那会|那会儿|那儿 ,|那儿 .
    -1:那儿 ?|那几|那几天|那天|那就下|那就只|那就周|那您先|那您来|那我就
    -1:那边了|那边是|邮件|邮件还|都不能|都不要|都不该|都亏|都亏 .|都凉|都凉了
    -1:都别问|都发|都在的|都头|都头大|都好|都好 .|都寒|都寒心|都得掂|都排
    -1:都排得|都烦|都烦 .|都省|都省心|都磨|都磨没|都空|都空着|都说|醒了|醒了 ,
    -1:采购是|里写|里写着|里几|里别|里别的|里去|里发|里商|里商量|里头有|里有数
    -1:里有疙|里有病|里等|里等了|里肯|里肯定|里要|里要什|里见|里说|里面|重的
    -1:量 ,|量一|量掂|量掂量|钉|钉子|钉子 ,|钟 , 不|钟 , 可|钟 .|钟填|钟填完|钟头 ,
    -1:钟头就|钟您|钥匙就|钱 , 周|钱 , 要|钱 , 还|钱交|钱交出|钱呢|钱呢 .|钱少
    -1:钱少 ?|钱就|钱就省|钱的事|钱花|钱花了|钱要|钱要花|银|银行|银行 .|链|链接
    -1:链接我|错 , 这|错人|错人了|长 ?|长 ? 哪|门 , 您|门就|门就不|门拜|门拜访
    -1:门钥|门钥匙|闭着|闭着眼|问 .|问一下|问到|问到是|问得|问得应|问您|问您还
    -1:问方|问方不|问过|问题一|间 , 一|间 , 再|间您|间排|间排不|间接|间盯|间盯 ?
    -1:队 ,|阳|阵子都|阻|阿|阿姨|阿姨 ,|附|陌|陌生|院|除了|除了周|险 ,|险 , 头
    -1:随您|随您 .|隔壁|隔壁那|难 .|难免|难扫|难扫她|难找|难找 .|需|靠|面|面 ,
    -1:面 , 您|面不|面前|面吗|面吗 ?|面和|面和工|面把|面把账|面讲|面说|项|顺便
    -1:顺便跟|顺利 .|顾不|顾不上|频|频 ?|题一|题一个|颜|颜色|额还|食|食堂|餐
    -1:饭都|首|首件|首件 ,|马上到|驾 .|验|验 ,|验 , 是|齐|齐了
    -2:'d be surprised|'d know what|'ll be there|'ll bring the|'ll get the|'ll go|'ll leave it|'ll leave you
    -2:'ll not|'ll not argue|'ll run|'ll say|'ll say so|'ll send|'ll share|'ll stop|'m so|'m so sorry
    -2:'m sorry for|'m with|'m working|'m working this|'re ahead|'re ahead of|'re doing|'re flat
    -2:'re flat out|'re in a|'re paying|'re right about|'re through|'re through to|'re unsure|'re unsure of
    -2:'re waiting|'re waiting for|'re your|'re your figures|'s a|'s a long|'s all thursday|'s blessing
    -2:'s blessing naturally|'s crossed|'s crossed out|'s decided above|'s enough|'s enough to|'s free
    -2:'s free the|'s hard|'s hard to|'s it for|'s meet|'s meet up|'s missing|'s not comfortable|'s on
    -2:'s one thing|'s only sensible|'s over|'s see|'s sensible|'s still|'s the best|'s two|'s your whole
    -2:'ve been with|'ve chosen|'ve chosen ?|'ve crossed|'ve crossed it|'ve got two|'ve got your|'ve had
    -2:'ve had other|'ve heard promises|'ve kept|'ve left a|'ve looked|'ve lost nothing|'ve noted|'ve parked
    -2:'ve parked take|'ve reached|'ve reached the|'ve reason|'ve reason to|'ve told me|, 一年|, 一行
    -2:, 不然|, 不用|, 不空|, 交|, 人也|, 今|, 今年|, 他|, 先紧|, 光看|, 别|, 十|, 只讲
    -2:, 后头|, 后来|, 咱|, 哪顾|, 四|, 大家|, 对吧|, 对的|, 应该|, 开|, 当|, 您在
    -2:, 您多|, 您家|, 您指|, 您最|, 您点|, 您能|, 您选|, 您防|, 我听|, 我在|, 我打
    -2:, 我来|, 我过|, 把|, 抹|, 抹了|, 挑个|, 换|, 换我|, 接|, 搁我|, 方|, 方便|, 日
    -2:, 日子|, 早说|, 有|, 本|, 本来|, 比没|, 用|, 省|, 真的|, 能不|, 让您|, 该|, 该跟
    -2:, 说一|, 说完|, 转|, 这时|, 这样|, 这话|, 那周|, 量|, 量不|, 问完|, 防|, 随|, 麻
    -2:, 麻烦|. 不说|. 单|. 单子|. 周经|. 您要|. 我的|. 要是|. 这|0 and|0 december|0 th
    -2:0 th ?|0 号|? asking|? asking now|? bring|? bring what|? 我|? 我过|^ 0 号|^ a new|^ a range
    -2:^ a reply|^ a stopwatch|^ a system|^ after that|^ all that|^ and you|^ are there|^ cash|^ did they
    -2:^ for the|^ good morning|^ half|^ have|^ have them|^ how do|^ how long|^ i do|^ i stayed|^ i wouldn't
    -2:^ if|^ if there|^ if they|^ is now|^ it can't|^ it has|^ it is|^ it may|^ it sounds|^ it took|^ just
    -2:^ just a|^ keep the|^ let me|^ loyalty|^ loyalty like|^ monday or|^ money paid|^ my|^ name company
    -2:^ no one|^ no trouble|^ no you|^ nobody should|^ not health|^ off|^ off i|^ one moment|^ only about
    -2:^ only three|^ owing|^ owing nothing|^ phone|^ phone or|^ please put|^ prices|^ prices go|^ quite
    -2:^ read|^ read or|^ right you|^ rules|^ rules are|^ running|^ running a|^ since|^ sorry could
    -2:^ sorry you|^ sounds as|^ sounds like|^ still|^ suppose|^ tell|^ tell me|^ the brochure|^ the review
    -2:^ the time|^ then nothing|^ they|^ they guard|^ they know|^ tomorrow 's|^ true|^ trust me
    -2:^ two o'clock|^ understood|^ was|^ was it|^ we can|^ we have|^ what stopped|^ what worries|^ whatever
    -2:^ when are|^ when could|^ when did|^ when something|^ who|^ with a|^ with three|^ yep|^ you choose
    -2:^ you cook|^ you may|^ you mentioned|^ you rest|^ your hesitation|^ 一家|^ 三个|^ 三天|^ 不急
    -2:^ 不是|^ 不看|^ 丢|^ 亏得|^ 他们|^ 优惠|^ 但|^ 元|^ 元旦|^ 出|^ 出了|^ 刚才
    -2:^ 别人|^ 原|^ 原来|^ 号|^ 号码|^ 合作|^ 后天|^ 听您|^ 周|^ 周五|^ 周六|^ 周经
    -2:^ 嗯 ,|^ 好嘞|^ 好的|^ 审|^ 客|^ 客户|^ 开|^ 开发|^ 当初|^ 忙不|^ 您不|^ 您之
    -2:^ 您做|^ 您开|^ 您手|^ 您把|^ 您担|^ 您换|^ 您提|^ 您放|^ 您老|^ 您错|^ 我到
    -2:^ 我听|^ 我带|^ 我想|^ 我把|^ 我跟|^ 手|^ 打了|^ 按|^ 改主|^ 改了|^ 时候|^ 是做
    -2:^ 是我|^ 是眼|^ 是这|^ 标|^ 标题|^ 正给|^ 每|^ 水|^ 没事|^ 没拿|^ 涨|^ 涨价|^ 理
    -2:^ 理保|^ 用|^ 用不|^ 砖|^ 砖都|^ 稍|^ 稍等|^ 网|^ 行|^ 行情|^ 被|^ 谢|^ 谢谢|^ 账
    -2:^ 账是|^ 资|^ 资料|^ 这两|^ 这天|^ 这就|^ 送|^ 那咱|^ 那没|^ 量|^ 量完|^ 门|^ 隔
    -2:^ 麻|^ 麻烦|a bank|a bank belongs|a bill|a busy|a class|a condition|a copy of|a day and|a director
    -2:a friend|a friend you|a good beginning|a good day|a good job|a good thing|a good time|a green
    -2:a letter ?|a lot going|a morning|a password|a password to|a person yet|a photo|a pile|a pile like
    -2:a price|a promise|a range|a range and|a reminder|a reply|a reply not|a result|a result you|a sales
    -2:a sales call|a screen|a shop|a slogan|a stopwatch|a stopwatch not|a stranger|a stranger 's|a system
    -2:a system nobody|a thing|a time that|a trial|a trip|a voice|a voice on|a warehouse|about four
    -2:about it ?|about it afterwards|about that i|about this|about tidying|about tidying nothing
    -2:about what might|about your firm|above you|above you i|account|across to|across to you|address ?
    -2:after a|after the holidays|after this|afternoon and|afternoons|afterwards ?|again now
    -2:again now headed|again take|again take care|again this|again thursday at|against another
    -2:against another quote|ahead of|ahead of most|all day|all in|all right with|all that on|all thursday
    -2:all thursday at|alone on|alone on it|always pick|always pick up|an approval|an approval an|an average
    -2:an average not|and again|and all|and all the|and i 'd|and i don't|and if it|and it shows|and leave
    -2:and my|and my colleagues|and others|and others take|and thursday|and we 're|and what moves|and when
    -2:and when never|and your wife|anna|another gadget|another quote|another quote or|answer thank
    -2:answer thank you|answer the|answered i|answered i 'm|any of|any of it|anything else|app
    -2:appreciate you|appreciate your|approval|approval an|approval an average|are i|are rules|are rules and
    -2:are there|are there partners|are you about|are you free|are you holding|are you least|argue with it
    -2:as it is|as they|as they are|ask don't|ask don't make|ask what|asking now|asking now saves|at a
    -2:at eleven|at eleven ?|at half ten|at nine on|at this hour|at this time|at two ?|at weekends
    -2:at your end|average|average not|average not a|back this is|bank 's|bank belongs|bank belongs in
    -2:barrow can|barrow can you|bay|be a better|be alone|be alone on|be better ?|be careful|be careful with
    -2:be in touch|be in your|be missing|be nervous|be signed|be signed by|be surprised|be surprised how
    -2:been at|been with|been with them|beginning|believe it|belongs in the|best ?|big|bit is|bit is the
    -2:blame you for|blessing|blessing naturally|booked|booklet|bothers|bothers you|breaks who
    -2:breaks who tells|breathing|bring the|bring the seven|bring up|bring up goodbye|bring what
    -2:bring what you|broke|business ?|but can|by a director|by five|by phone|by this|by your|calendar
    -2:call after|call on|calls like this|can always pick|can be|can cancel|can find it|can have|can have a
    -2:can see you|can wait|can we|can you see|can't get|can't promise|can't tell|care of|careful with my
    -2:cash|catalogue|caught|cent|changed jobs|changed jobs or|choose don't|choose don't make
    -2:choose yourself|choose yourself you|chosen|chosen ?|class|cleaning|colleague anna|colleagues
    -2:colleagues will|colleagues will see|come and|come by|come in early|come on friday|comfortable for
    -2:comfortable for you|company in|company in full|competitor|condition|contractor|contractor ?
    -2:convenient ?|cook|cook it|cook it and|copy of|copy of the|corner|could get|could get that
    -2:could i come|could i have|could you find|could you say|could you see|courier|course you 're|covers
    -2:covers parts|cross|crossed it|crossed it out|crossed out|current provider|customers ask|cut|dave
    -2:day of|day of the|day would|days to|decide or|decide or tell|decided above|decided above you
    -2:decides and|decides and you|depends on your|diary let|diary let them|did they give|did you get
    -2:did you last|did you pick|did you say|difference|do ?|do for|do it now|do naturally|do then
    -2:do then stop|do they|do they come|do they decide|do things|do thursday|do you have|do you think
    -2:do your|does it still|does that|does the|don't have|don't i earn|don't make the|don't make them
    -2:don't want another|don't worry|don't worry about|door for good|door i|down for|drawer|early or
    -2:early or once|earn nothing|eleven ?|else matters just|else should|else should be|email it|email it no
    -2:enough to|enough to start|enough without|enough without me|even if|even if you|everybody has a
    -2:everyone 's|extras|fair you|far ?|feeling|feelings|fiddliest|fiddliest ?|figures and|figures and that
    -2:find a|find a time|find it 's|first sentence|first then whether|first your|first your people|flat out
    -2:flick|flick through|flick through say|floor plan|for asking|for everyone|for good reason|for lessons
    -2:for lessons never|for me to|for most|for something|for telling|for telling me|for work|for work or
    -2:for you thanks|foreman|form|forward|four|four days|free and|free the|free the insurer|friday 's
    -2:friday at eleven|friday at three|friday then|friend|friend you|friend you can|from us|fuel|full what
    -2:full what you|gadget|gate|get that 's|give you|give you the|go out|go until you|go up|go with you
    -2:going anywhere|going on|going on at|gone if|good beginning|good day|good job|good job for
    -2:good morning|good morning is|good ones|good thing|good time|good time ?|good you|good you 'd
    -2:goodbye and|goodbye and all|got it i|got that wrong|got the wrong|got two|green|green light|group
    -2:guard|guard that|guard that door|had in|had in mind|had other|had other things|had to|half of
    -2:half past ten|half ten|hand ?|handing over|hands you|hands you 're|happens to|happy with dave
    -2:hard feelings|harvest|has a|has a pile|has to be|have been|have it|have them|have them say
    -2:have time to|have you been|have you said|he 's|headed|headed barrow|headed barrow can|health
    -2:health not|health not money|hear from|hear from us|hear what|hear what you|heard promises
    -2:heard promises like|held that rankles|hello ?|here i am|hesitation|hesitation is|holding it against
    -2:how do|how it should|how it works|how long have|how quiet|how quiet it|how you do|hundred a
    -2:hundred a month|hurry|i 'd like|i 'll have|i 'll not|i 'll run|i 'll say|i 'll send|i 'll share
    -2:i 'll stop|i 'm so|i 'm with|i 'm working|i 've crossed|i 've got|i 've just|i 've kept|i 've noted
    -2:i appreciate you|i appreciate your|i came|i can come|i can't tell|i earn|i earn nothing|i get why
    -2:i go|i go until|i got|i got that|i had|i have your|i keep|i need your|i never|i read|i read it
    -2:i realise|i stayed|i won't ring|if it|if it saves|if the|if there 's|if you changed|if you open
    -2:if you take|if yours|in early|in early or|in full|in full what|in it|in january|in leeds|in mind
    -2:in mind ?|in peace|in ten years|in the afternoon|in the office|in the van|in touch|in your area
    -2:in your street|in your trade|inbox is|includes|information|insurer|insurer pays|insurer pays me
    -2:interest|into it|is a sales|is being|is best|is for|is friday|is it hands|is just a|is my|is no
    -2:is now|is now a|is that right|is the fiddliest|is the last|is the moment|is there a|is this
    -2:is thursday kinder|is two|it 's a|it 's an|it 's been|it 's crossed|it 's enough|it 's hard|it 's two
    -2:it ?|it afterwards|it afterwards ?|it again now|it against|it against another|it and|it and others
    -2:it at|it back this|it can't|it can't be|it come|it come in|it don't|it every|it every day|it for work
    -2:it go with|it hands|it hands you|it is a|it not|it not tomorrow|it now which|it once|it one|it only
    -2:it or with|it out and|it right|it saves|it saves nothing|it should be|it shows|it sounds
    -2:it sounds like|it takes ten|it to a|it took|it works ?|it worth|january|job and|job and you|job for
    -2:job for you|jobs or|jobs or stay|just a bill|just a letter|just now or|just to|keep the sheet|keeps
    -2:kids|kinder|kinder on|know it|know that diary|know yourself|know yourself that|labour|landlord
    -2:last thing|last thing you|last time the|later this|later this week|least busy ?|leave you in|leeds
    -2:left in|left you|less|lessons|lessons never|lessons never held|let 's meet|let 's see|let them choose
    -2:lets you|lets you sleep|letter ?|light|like mine|like this before|long have|long have you|look ?
    -2:look after|look at it|lost nothing|lot going|lot going on|loyalty like|loyalty like that|maddening
    -2:made you|make it worth|make the reading|make them|make them guess|make this|makes sense|manager ?
    -2:matters just|matters just now|me again thursday|me good|me good you|me if|me off too|me straight
    -2:me to bring|means|meet up|meet up you|meeting can|meeting can wait|mentioned a|middle of|might be
    -2:might be missing|mind we|mind we won't|mine|minutes to|moment to move|monday 0 november|money 's
    -2:money and you|money paid for|money start|money start with|month ?|month i|month or|month would
    -2:month would you|monthly|monthly or|more than most|morning is|morning is that|morning or tomorrow
    -2:mornings|mornings or|mornings or afternoons|most ?|move it|move it not|moved|moves|moves it
    -2:my colleagues|my colleagues will|my fault|my list|my name|my trade|name company|name company in
    -2:near you|near you ?|need a password|need me|need me good|neighbour 's|nervous|never are|never are you
    -2:never held|never held that|never need|never need me|never see me|never why|never why no|new if
    -2:new if you|new one|nights|nine is|nine on monday|no and you|no hard|no hard feelings|no one
    -2:no question|no to|no use|no wonder you|no you|no you 're|nobody else has|nobody opens|nobody opens is
    -2:nobody should|nobody should have|not a bank|not a promise|not a slogan|not an|not an approval
    -2:not argue|not argue with|not ask|not ask don't|not comfortable for|not going anywhere|not health
    -2:not health not|not money|not money start|not tomorrow|not tomorrow morning|nothing about
    -2:nothing about what|nothing don't|nothing it|nothing lets|nothing lets you|now a|now a good
    -2:now goodbye|now headed|now headed barrow|now saves|now saves a|now which|now which bit|number i
    -2:numbers|of everyone|of it to|of just|of just now|of most|of next|of next week|of the week|of the year
    -2:of them|of which|of which is|of work|of year|of your mind|off at|off i|off i go|off on|off too
    -2:office you|old one|on and|on and you|on at|on friday afternoon|on it or|on site|on sundays
    -2:on thursday or|on to|on wednesday|once you|once you 've|one for|one isn't|one moment|one on
    -2:one thing and|one thing you|one we|one you 've|only about|only about tidying|only do|only sensible
    -2:only to|only to the|open it every|open on|opens is|opens is just|or a result|or afternoons|or an
    -2:or by|or did|or how|or in|or is thursday|or just a|or not ask|or once you|or only to|or sign
    -2:or sign what|or stay|or stay there|or tell|or tell you|or the|or three days|or thursday evening|or to
    -2:or tomorrow|or tomorrow afternoon|or travelling|or travelling ?|or tuesday|or tuesday at|or what you
    -2:or with|or with others|or would|or your|or your contractor|orders|other things|other things to
    -2:others ?|others take|others take their|ourselves|out and|out and my|out you|outlay|over your
    -2:overnight|overview|owing|owing nothing|owing nothing lets|pack|packed|paid for|paid for lessons|paper
    -2:parcel|parent|parked|parked take|parked take care|part of|part of the|partners|partners who
    -2:partners who 'd|parts|password|password to|password to log|past ten|pay monthly|pay monthly or
    -2:payroll|pays me|pays me if|pdf|peace|people or|people or your|per|per cent|person yet|person yet or
    -2:phone or|photo|pick those|pick those together|picked up thank|pile|pile like|pile like that
    -2:please put|please put this|point and|point and i|point i|point this|point this week|policy|possible
    -2:possible ?|post it|practice|prefer to|pretend|price includes|price is the|prices go|prices go up
    -2:problem i|problem i 'll|promises like|promises like this|provider|put in|put in front|put this out
    -2:quiet it|quiet it is|quieter|quote or|quote or what|ran|range and if|range and what|rankles
    -2:rather see|rather than|reach you|reached|reached the|read it back|read or|read or not|reading a
    -2:reading a condition|reading it|reason or|reason or just|refund|reminder|reply|reply not|reply not an
    -2:report|rest the|rest the meeting|result|result you|result you 're|review 's|review 's free|right with
    -2:right with you|right you are|ring again take|ring another|ring another day|ring this|ring you|road
    -2:room for|round the|rules and|rules and you|rules are|rules are rules|running a|said any|said any of
    -2:said so|said thursday|sales|samples|saturday ?|saturdays|saturdays are|saves a|saves a trip
    -2:saves nothing|saves nothing don't|say it back|say no and|say no to|say when|sceptical|season
    -2:see it come|see it in|see me|see me again|see that goodbye|send it|send it to|send me|sent and
    -2:sent and when|seven tallies|seven tallies you|shall i read|shall we|share my|share my screen
    -2:sheet even|sheet even if|shop your|short of just|should be there|should have to|should i|should see
    -2:sign ?|sign ? asking|sign what|sign what was|signed by a|since spring|sit|site at|six months|size
    -2:sizes|slice|slice first|slides|slogan|so come|so come and|so could|so far ?|so here|so here i
    -2:so i know|so is friday|so it isn't|so sorry|so thank|so thank you|so we|so would i|somebody who
    -2:something breaks who|something new if|sometime next|sorry could|sorry could you|sorry for|sounds as
    -2:sounds like you|speak to|spec|spec sheet|start with|start with the|statements|stay there|stay there ?
    -2:stayed|stick|sticking point and|still answered|still answered i|still coming|still picked
    -2:still picked up|stop and|stop and listen|stopwatch|stopwatch not|stopwatch not a|straight to|stranger
    -2:stranger 's|stretched|suit you for|suits ?|suits you|suits you ?|sunday whichever|surprised
    -2:surprised how|surprised how quiet|suspicious|system nobody|system nobody opens|take care of
    -2:take something|take something new|take their|take their slice|take your|takes a|takes ten
    -2:takes ten minutes|tallies you|tallies you flick|teams|tell you about|telling|tells|tells you
    -2:tells you first|ten minutes to|ten times|ten tomorrow|test|th|th ?|than most|than you
    -2:thank you goodbye|thanks for telling|that 's a|that 's decided|that 's how|that 's sensible
    -2:that 's the|that comes|that comes first|that diary|that diary let|that door|that door for|that down
    -2:that goodbye|that i 'd|that on and|that rankles|that right|that right ?|that was not|that what
    -2:that works|that wrong|that you 'd|that you don't|the afternoon|the bank 's|the brochure|the car
    -2:the children|the colour|the contract|the door i|the drawer|the extras|the family|the fiddliest
    -2:the fiddliest ?|the firm|the first sentence|the foreman|the fuel|the holidays|the insurer
    -2:the insurer pays|the job|the job and|the landlord|the last thing|the meeting|the meeting can
    -2:the meter|the middle of|the moment to|the new one|the night|the old one|the people|the phone ?
    -2:the plan|the policy|the price includes|the range|the reading|the reading a|the reason or|the report
    -2:the review|the review 's|the right|the samples|the seven|the seven tallies|the sheet|the sheet even
    -2:the slides|the spec|the spec sheet|the station|the test|the time first|the trade|the van|the visit
    -2:the week|the week ?|the year|their slice|their slice first|them choose|them choose don't|them guess
    -2:them i|them in|them say|them say it|then bye|then if|then if you|then leave|then leave you
    -2:then nothing|then nothing else|then stop and|then whether|then whether never|there 's no
    -2:there ? bring|there partners|there partners who|they 're your|they 've|they are i|they come
    -2:they come in|they decide|they decide or|they do|they don't|they give|they give you|they guard
    -2:they guard that|they know|they know that|they say|they won't|thing and|thing you 're|things to
    -2:things to do|third of|this evening|this hour|this is my|this month ?|this out of|this was
    -2:this week is|this weekend|those together|those together or|three tomorrow|through say|through say no
    -2:thursday at ten|thursday evening|thursday kinder|thursday kinder on|thursday then|tidying
    -2:tidying nothing|tidying nothing about|time 's|time first|time first then|time for this|time of
    -2:time of year|time that|time the|time today|time would|to a person|to agree|to be careful|to bring
    -2:to bring up|to call on|to come to|to do naturally|to fit|to give|to give you|to go|to last|to log
    -2:to log in|to look at|to move|to move it|to nine|to reach|to read|to read it|to sign ?|to start
    -2:to thank|to thank you|to the phone|to think about|to try|to watch|to work|to you or|to your phone
    -2:today and|today nothing|together or|together or sign|told me straight|told you|tomorrow at
    -2:tomorrow then|top of|training is|travelling ?|trial class|true|trust a|trust me|tuesday 0 december
    -2:tuesday and|tuesday at three|turn the|twice|two ?|two hundred|two o'clock|two or|two or three|two to
    -2:two tomorrow|two tomorrow ?|unsure|unsure of|unsure of which|up for you|up goodbye|up goodbye and
    -2:up thank|up thank you|up you|up you say|used to|uses|van|visit ?|voice on|voice on the
    -2:want another gadget|want it it|want the|want to talk|want to think|want you|was not|was not for
    -2:was put|was put in|watch it|way to look|ways|we do for|we have|we leave|we leave it|we measure|we say
    -2:we won't|we won't ring|wear|week is|week to|week would|what 's missing|what bothers|what might
    -2:what might be|what moves|what moves it|what stopped|what suits|what suits you|what they|what they say
    -2:what time would|what was|what was put|what worries|what worries you|what you can|what you choose
    -2:what you could|what you had|what you sent|what you wanted|when 's|when 's a|when could|when could you
    -2:when did|when did you|when do|when do things|when i|when i 'm|when never|when never why
    -2:when something|when something breaks|when would|when would be|where you are|whether never
    -2:whether never are|which bit is|whichever you like|while you 're|who 'd|who 'd have|who else should
    -2:who else would|who tells|who tells you|whole business|why no|why no answer|why so|why would
    -2:why would you|will see|will see that|with a friend|with dave|with either|with my trade|with others
    -2:with others ?|with the drawer|with them i|with three|with you if|without me|won't hear
    -2:won't hear from|wonder you|work for|work or|work or travelling|working this|working this weekend
    -2:works ?|works for|works for you|worried it|worries|worries you|would i|would it be|would it go
    -2:would make it|would next|would next wednesday|would put|would put me|would thursday
    -2:would tomorrow morning|would wear|would you and|would you have|would you see|wouldn't want to
    -2:wouldn't want you|written|wrong thursday|year or|year to|yep|yes it is|yet|yet or|yet or only
    -2:you 'd like|you 'll get|you 're a|you 're ahead|you 're flat|you 're paying|you 're through
    -2:you 're unsure|you 're waiting|you 've chosen|you 've looked|you 've parked|you 've reached
    -2:you 've reason|you 've told|you a message|you about it|you and they|you and your|you be alone
    -2:you been|you been at|you better|you broke|you by email|you can|you can cancel|you changed
    -2:you changed jobs|you choose yourself|you cook|you cook it|you could get|you do then|you don't i
    -2:you first|you first your|you flick|you flick through|you for a|you for asking|you for your|you free
    -2:you get a|you had in|you holding|you holding it|you if|you if you|you in peace|you know the
    -2:you know yourself|you least|you least busy|you let me|you make it|you may|you mentioned
    -2:you mentioned a|you my|you need a|you need your|you never need|you never see|you off the
    -2:you on friday|you on thursday|you open|you open it|you pick those|you read|you rest|you rest the
    -2:you said any|you said thursday|you say when|you sell|you sent|you sent and|you sleep|you still
    -2:you still answered|you still coming|you still picked|you take something|you thanks|you thanks for
    -2:you the link|you the reason|you through|you want it|you when i|you won't hear|you work|you you
    -2:your area|your colleague anna|your competitor|your contractor|your contractor ?|your current provider
    -2:your desk|your end|your figures|your figures and|your floor|your floor plan|your hesitation
    -2:your hesitation is|your mind we|your neighbour 's|your number i|your people|your people or
    -2:your street|your team|your trade|your whole|your whole business|yourself that|yourself that 's
    -2:yourself you|yourself you trust|一下子|一两|一个 ,|一份清|一半 ,|一半再|一周
    -2:一声 .|一声就|一天听|一天得|一家|一家子|一批|一拖|一拖 ,|一条 .|一样 .
    -2:一段|一段空|一点给|一眼|一眼认|一行行|一遍 ,|一面 ?|七|七家|七家的|三 ,
    -2:三 , 抹|三不|三个月|三分|三分钟|三天|三月|三点到|上 , 周|上 , 您|上不
    -2:上不打|上听|上回|上大|上您|上次说|上没|上没有|上班|上看|上看 .|上还|下不
    -2:下了 ,|下午|下午好|下子|下月|下来 .|下等|下等您|下这|不 ,|不上 ,|不下周
    -2:不买 ,|不了口|不了是|不交钱|不值 .|不做也|不催|不催 .|不吃|不吃亏|不合 ,
    -2:不好做|不开 ,|不急 ,|不想接|不想让|不打这|不找|不找我|不换|不收 .|不敢再
    -2:不敢说|不散|不散 .|不方|不方便|不是听|不是大|不添|不点|不点头|不然
    -2:不然我|不用签|不看了|不着的|不空|不空我|不等|不算 ,|不考|不考虑|不耽
    -2:不耽误|不行|不行的|不见不|不让|不让见|不赶这|不过我|不错 ,|两个人|两句 .
    -2:两回 ,|个 ,|个号 .|个季|个插|个插座|个时|个消|个消息|个点|个空 ,|个管
    -2:个管事|个话|个走|个顾|个顾虑|中考|中考 ,|为止 ,|为这|为这事|主 ,|主意是
    -2:久 ,|么一说|么久 ,|么事 ?|么写|么写 ,|么办|么可说|么多少|么定|么样 ?
    -2:么用什|么退|么退 ,|么选|么选了|之三|之三 ,|之前我|之前的|之前都|也不信
    -2:也不吃|也不敢|也会|也有 ,|也要|也要再|也跟|买 ,|买 , 我|买 .|买新|买新保
    -2:乱了|了 , 一|了 , 他|了 , 再|了 , 谢|了一半|了也|了五|了他|了他们|了口
    -2:了口 ?|了名|了名字|了日|了日子|了是真|了没|了没有|了那|了那么|了都
    -2:了钱没|了问|了问题|事 ,|事一|事不急|事就不|事没|事没事|事的|事的 .
    -2:事要不|事要紧|二 , 您|二十点|亏 ,|亏得|亏得问|五 , 您|五个|五十一|五年
    -2:五早|五早上|些 ,|交出|交出去|交钱 ,|亲|人 , 不|人也要|人人|人喜|人喜欢
    -2:人情|人接|人看|人看着|人能|什么多|今天没|从三|从名|从名单|他们合|他们家
    -2:他问|代他|代他问|以 .|以后 ,|以说|以说不|们也|们合|们合作|们家|们就不
    -2:们牌|们牌子|们的|价 , 您|价全|价全年|价通|价通知|任 ,|份清|份清单|会 ,
    -2:会 , 周|会儿就|会再打|会是|传给|传给您|位|位不|住了|住了 ,|住得|住得舒|体
    -2:作这|作这么|供|便吗|便吗 ?|便接|便接吗|保|保单不|保单时|保险|保险公|信了
    -2:信息|俩月|候 ,|候 ?|候不到|候我|候确|候确实|候能|值 .|假|做 ?|做也|做也不
    -2:做好|做法|做法不|做的 .|停下|停下来|停车|催|催 .|儿 ?|儿不|儿了 ,|儿就
    -2:儿根|儿根本|元|元旦|先哄|先紧|先紧着|光看|入|入是|入是客|全年|全年都
    -2:全赞|公司 .|公司姓|公司给|公室 ?|六 ,|六 , 您|兴 .|再信|再决|再决定|再加
    -2:再加钱|再正|再正常|再看|再跟您|再问您|写 ,|写 , 您|准信|凉|凑|凑不|凑不上
    -2:几天 .|出 ?|出一|出一份|出了问|出半|出来 .|出清|出清单|出门 ,|出门 .
    -2:出门就|分之三|分量|分量 .|分钟 ,|列明|列明 .|刚|刚下|刚才那|初怎|初怎么
    -2:删掉|别上|别急|别急着|别推|别推 .|别的都|刮|刮来|刮来的|到 , 先|到 ?|到三
    -2:到三月|到东|到东西|到了 ,|到八|到楼|到楼下|到这|前后|前我|前的事|剩|加班
    -2:加班 ,|加的|加的平|动|包|化|匙 ,|匙 , 量|区 ,|十年了|十年没|十点也|十点到
    -2:十点我|午找|午找您|半 , 您|半再加|半再给|半天|半我|单 , 做|单 .|单 . 周
    -2:单不|单不收|单子上|单时|单时保|单里|占您十|占您时|印|印象|原来|去 , 比
    -2:去忙|去您那|去拜|去拜访|去过|友 .|双|发商|发商一|发您 ,|发我一|发的
    -2:发的 ,|句 .|句就挂|只剩|只有|只讲|只讲这|可以 .|可以说|可说的|台机|台机器
    -2:台来|台来 ,|号 ,|号码是|司 .|司姓|司姓名|司给|司给的|吃亏 .|合 ,|合 , 还
    -2:合 .|合作这|合理|合适 ?|同|同一|同一个|名单里|后 ?|后不打|后台|后台来
    -2:后天上|后头的|后来加|后都不|后问|听我讲|吵|周三不|周二十|周全|周全 .
    -2:周六 ,|周四您|周回|周回来|周您|品 .|品我|哄|响|哪一|哪一段|哪些|哪天您
    -2:哪天有|哪天来|哪顾|哪顾得|售|售后|商 ,|商一|商一拖|喝茶 ,|嘛|嘛 .|嘞|嘞 ,
    -2:四|四您|四点我|回个|回您|回来|回绝|回绝 ,|回话|园区|围 ,|图纸|在不在|在前
    -2:在办|在办公|在哭|在工|在工地|在心|在您楼|在的|在说话|在这套|在门|在门口
    -2:在骗|在骗子|场排|均|均百|均百分|坏|坐 .|声就|多人|多少电|多少钱|夜班
    -2:够用|大人|大的事|大风|大风刮|天听|天四|天四点|天在|天天见|天得|天得接
    -2:天打|天有空|天来 ?|天气|天气 ,|天没|天见生|头烂|头烂额|头疼|头疼的|头的
    -2:头的事|奶|好 , 不|好 , 您|好 , 那|好一|好做|好吧|好嘞|好嘞 ,|姓 ?|姓名|娃 .
    -2:娘|嫌远|嫌远 ,|子 , 人|子上没|子不让|子中|子中考|子在哭|子多|子多 ,
    -2:子的人|子睡|子睡了|子都想|孔 , 谁|字 ,|字 , 哪|字 , 这|字都能|季|学 .|学还
    -2:学还难|孩子中|孩子睡|完 ,|完不|完不做|完全赞|完出|完出一|完就挂|完就走
    -2:完您|完您再|实做得|审|审计|客人|客人 ,|客户 ,|客户买|客户怕|室 ?|家后
    -2:家子|家子都|家店|家您|家的数|家里那|容易 .|寄给|寄给您|对|对 , 光|对 , 四
    -2:导也|导也想|导让|导让我|小何|小时吗|小时来|少电|少电话|少钱|少钱 ,|就下
    -2:就下周|就不出|就不多|就不看|就不见|就传|就先|就别推|就周四|就好 ,|就挂 ,
    -2:就是周|就是帮|就是这|就是量|就行 ,|就走 ,|就这样|就问|展|州|工地|工程|差
    -2:差 ,|己 .|己翻|己翻那|带后|带后台|帮我|帮我 .|常不|常不过|干活|平|平均
    -2:平均百|平时|应商 ,|应该的|底|底 .|店|店 ,|开 ,|开不|开不了|开发|开发商
    -2:开门|开门 .|归您 ,|当初怎|当场排|当时|当时是|当的|录|往后都|很多人|得出 ?
    -2:得听|得怎|得怎么|得您|得接|得接多|得看了|得舒|得舒服|得跟|得跟着|得还
    -2:得这|得问|得问了|心上|心人|心人 .|心思|心里有|忙 , 这|忙不过|快了|快了 ,
    -2:念给|念给您|怎么做|怎么写|怎么退|怎么选|怕的|怕的是|思 ,|急 , 明|急不
    -2:急着|急着回|总机|总部|恭|恭喜|您 , 不|您 , 就|您不找|您不点|您习|您习惯
    -2:您从|您从名|您会|您住得|您先|您先哄|您前|您前台|您办公|您十|您十五|您半
    -2:您吃|您吃过|您周三|您哪会|您回个|您在公|您多|您寄|您快|您想让|您打过
    -2:您把|您担心|您拨|您指|您指给|您放心|您时|您时间|您是有|您是真|您最想
    -2:您有一|您楼|您没空|您点头|您生意|您的自|您盘|您看 .|您真翻|您空|您约
    -2:您能来|您记上|您说清|您贵姓|您还要|您这家|您送|您选|您选哪|您邮|您邮箱
    -2:您错|您防|您防着|想再|想到了|想动 ,|想接|想接 ,|想的|想约|想约您|想跟
    -2:想跟您|意 , 您|意 .|意不|意不去|意了|意了 ,|意再|意思|意思 ,|意是|意是您
    -2:愿意再|成 , 您|成 , 我|成 .|我一份|我不催|我不敢|我也会|我了|我代|我代他
    -2:我们牌|我信|我信 ,|我再打|我刚|我可以|我听明|我周|我周一|我周全|我哪天
    -2:我完|我完全|我就说|我就走|我就问|我带后|我帮|我帮您|我当面|我想约
    -2:我打得|我把|我把价|我接|我收|我放在|我明早|我熟|我白打|我的收|我看 ,
    -2:我短|我短信|我等|我说清|我请|我请您|我跟|我过来|我这会|我这电|我都能
    -2:户买|户买新|户怕|户怕的|房东|房出|房出清|房子|房子是|手续|才知|才知道
    -2:才说话|才那|打|打 , 您|打几|打几天|打孔|打得不|打理|打这|打这个|批 ,
    -2:找您 ?|找我|把价|把价格|把您从|抹|抹了|抹了名|担心|拍|拖 ,|拖 , 后|拜五
    -2:拜四|拜您|拜访|拨|拼|拼 .|拿钥|拿钥匙|挂 . 您|挂了 ,|指给|指给我|挑个
    -2:挑个日|挺|捂|捂紧|换我|换新|掉 , 以|掐表|排 .|接 ,|接 , 说|接了|接吗|接吗 ?
    -2:接多|接多少|接您|接您 .|接电|接电话|推|推 .|推 . 要|推销 ,|插|插座|搁我
    -2:搁我我|搬家|收 .|收入|收入是|收好|改|改了日|改单|放在|敢|敢再|敢再信|散 .
    -2:数 , 看|数 .|整天|新|新保|新保单|方便吗|方便接|日|日子的|旦|早九|早九点
    -2:早说就|时保|时保险|时候 ,|时候 ?|时候我|时候确|时候能|时可|时可以|时吗
    -2:时吗 ?|时找|时找我|时是|时来|时来 ?|时间了|时间吗|明 .|明 . 单|明天十
    -2:明早九|明晚|明白 ,|易 .|星|星期|昨天|是一|是五|是人 ,|是今|是今年|是价
    -2:是价格|是做法|是刷|是刷卡|是同|是同一|是听我|是多少|是大风|是学|是客
    -2:是客户|是帮|是帮我|是干|是往|是往后|是您的|是想知|是房|是房东|是改
    -2:是有人|是有心|是电|是电话|是看不|是眼|是眼下|是给|是自|是自然|是蓝
    -2:是装一|是这件|是这样|是量|是量房|晚上我|晚还|最后问|最想|月不|有七
    -2:有个空|有个管|有分量|有别|有别的|有印|有印象|有心人|有数|有数 .|有的不
    -2:有空吗|朋友 .|服 ,|服 .|服务|期|本来|本来就|本没这|机 .|李|束|条 .|条件
    -2:来不了|来加|来加的|来听|来回|来就|来就别|来就该|来得不|来的 .|来给|来说
    -2:标|标题|标题怎|样 ,|样 , 周|样 , 我|样 .|样的电|楚了 .|楼下等|模的|模的公
    -2:款 .|正常不|正给|死|段空|段空着|每|比三|比三家|比我周|比没|比没学|毛病
    -2:毛病 .|气 , 能|水管|没事没|没去|没去 ,|没学|没学还|没拿|没拿钥|没接
    -2:没有的|没毛|没毛病|没空我|没这|没这一|没错 ,|泄|法 ,|法 , 您|法 ?|法不
    -2:法不合|消了 ,|涨价通|添乱|清单 ,|清单 .|温|漏|灰|点 , 要|点也|点也有|点到 ?
    -2:点半再|点半我|点在办|点我就|点没错|烂|烂额|烦了|烦了 .|焦|焦头|焦头烂
    -2:然我|然我白|熟 ,|片我|现在还|现在骗|现场|班 , 您|班对|班对吧|理 , 后|理保
    -2:理保单|生意 .|生气|生面|生面孔|用什|用什么|用就|用的|用的 .|用签|由 , 早
    -2:电话来|疼的|病呢|登|白 ,|白了|白了 ,|白打|白打几|的 , 下|的 , 祝|的 , 该
    -2:的不收|的东|的东西|的事都|的人 ,|的公|的公司|的客人|的小何|的就是|的平
    -2:的平均|的心|的您|的收|的收入|的是人|的是什|的是装|的有|的系|的系统|的自
    -2:的自由|的话|的还|的都得|的钱都|目 ,|省不|省不出|省心|省心 .|看 , 不|看 .
    -2:看了 ?|看到|看到东|看完不|看完您|看清|真拼|真拼 .|真没|真翻|真翻过
    -2:眼前的|眼认|眼认得|着回|着定|着定 .|着急 ,|着电|着电话|着的|着眼前|着等
    -2:着等 .|睡了|码是|码是您|砖|砖都|砖都订|确实做|示|礼拜五|礼拜四|礼拜您
    -2:祝您住|离|稍|稍等|稳妥|空 , 我|空 .|空出|空出来|空吗|空吗 ?|空我就|空都
    -2:算 , 我|管|管 ,|管事|管事的|紧 , 您|紧着|紧着眼|红|约 .|约个|约个时|约您|纸
    -2:线|线了|细说|结束|给个准|给您 ?|给您寄|给您拨|给您空|给您记|给您送
    -2:给我 .|给我看|给的 ,|缺什|缺什么|翻过|翻过 ,|翻那|翻那七|老供|老供应|考 ,
    -2:考虑得|耐|聊十|聊聊|能不|能不出|能办|脸|自己 .|自己翻|自然|自由|自由 ,
    -2:舒服 .|色的 .|花了钱|花钱 .|苦您|苦您了|范|范围|范围 ,|茶 ,|营业|营业 ,|蓝
    -2:蓝的|虑得|虑得比|虑我|行 , 可|行 , 看|行不 ?|行业|行了|行列|行列明|行情
    -2:行行列|表|被推|被推销|装一|装一半|装好 .|装完|装完了|要一|要一起|要不下
    -2:要为|要去|要带|要是哪|要是往|要紧 .|见 , 还|见不|见不散|见您|见生|见生面
    -2:见过 ,|观|规定|规模的|觉得不|认得|认得出|让您|让您不|让我代|让见|让见 ,
    -2:记上|记上不|记不|讲讲|讲这一|访|试驾|话 , 可|话 , 麻|话不|话好|话方
    -2:话方便|话有|话有分|话来|话来得|话说得|话还|该的|该的 .|该跟|该跟您
    -2:说 , 对|说 , 我|说一下|说不 ,|说不要|说了 .|说完 ,|说完就|说就是|说得太
    -2:说的 ,|说的是|说话方|说说|请您喝|课|谁在|谁的|谁都不|象|账是|货比|货比三
    -2:质|贵姓|贵姓 ?|赏|赞|赞成|赞成 .|走 .|走 . 周|赶上您|赶这|跟他|跟他们
    -2:跟您提|跟您约|跟您通|跟着等|踏实|轻|辛苦您|边一|边一眼|过 ,|过 , 这|过一
    -2:过意|过意不|过来就|过这|近期|还接|还是五|还是明|还是电|还有个|还有什
    -2:还记|还记得|还难|还难受|这一块|这一条|这一次|这两年|这个不|这个顾
    -2:这么一|这么多|这么大|这么定|这事不|这儿根|这单|这天|这天气|这家里
    -2:这就挂|这时|这时候|这样的|这款|这话有|这边一|远 ,|远 .|退|退 ,|退 .|送
    -2:送过|适 , 那|适 ?|选了他|选了这|选哪|通知|通过|遍 , 您|道您在|那七|那七家
    -2:那位|那儿了|那台|那场|那我不|那没|那没什|都别扭|都在|都得跟|都想|都想到
    -2:都是同|都能给|里 ,|里是|里有个|里的|里那|里那位|里都别|量不|量不了|量完
    -2:量完出|量房|量房出|钟点|钥匙 ,|钱 , 一|钱 , 只|钱 , 看|钱 . 我|钱没去
    -2:错 , 就|门 , 还|问一句|问什|问什么|问完|问完就|间了|间了 ,|间吗|间吗 ?
    -2:防着|阵子不|险公|险公司|随便|随时可|随时找|难办|难办 .|露|面孔|面孔 ,|音
    -2:页|顺利|顾得|顾得上|顾虑|顾虑我|预约|领导也|领导让|题怎|题怎么|风刮
    -2:风刮来|驾|骗子多|高兴 .
    -3:'d be in|'d be mad|'d like|'d like to|'d make|'d rather you|'d sooner|'d want to|'ll have a|'ll hear
    -3:'ll take you|'ll text|'ll text you|'ll write|'ll write it|'m going too|'m sorry about|'re at
    -3:'re at the|'re away|'re concerned|'re in the|'re not wrong|'re off our|'re on|'re on your
    -3:'re right to|'s a small|'s always|'s back|'s decided|'s down|'s good|'s how|'s how it|'s no charge
    -3:'s no hurry|'s okay|'s room|'s spent|'s the trouble|'s why|'s your file|'s your house|'s your till
    -3:'s your time|'s your wage|'ve every|'ve had dust|'ve just come|'ve made|'ve only just|'ve rules
    -3:'ve rules to|'ve said it|, 一|, 不勉|, 不赶|, 光听|, 剩|, 剩下|, 只占|, 周二|, 大
    -3:, 好好|, 您一|, 您先|, 您歇|, 您比|, 您的|, 您要|, 我再|, 我明|, 挑|, 搁|, 放
    -3:, 是怕|, 是有|, 正|, 正常|, 比|, 眼|, 答|, 答应|, 算|, 老|, 老板|, 考|, 考虑|, 能
    -3:, 自|, 自己|, 行 ,|, 行不|, 要不|, 让|, 说您|, 谁心|, 贵|, 这么|, 这份|, 这就
    -3:, 都|, 钱|, 问|, 难为|. 不|. 我|. 要|. 转|. 转了|0 november at|0 st|^ 0|^ any chance|^ ask
    -3:^ but we|^ but you|^ did you|^ does it|^ fair|^ getting|^ great|^ great i|^ hearing|^ hearing yes
    -3:^ how 's|^ how come|^ if we|^ is there|^ it must|^ no rush|^ nobody knows|^ once is|^ right so|^ say
    -3:^ so it|^ ten words|^ that must|^ the discount|^ then enjoy|^ thirty|^ thursday 's|^ thursday 0|^ to
    -3:^ to be|^ well you|^ were|^ were you|^ what are|^ what time|^ who else|^ whose|^ whose money|^ why do
    -3:^ would you|^ you pick|^ you set|^ you sound|^ you want|^ your time|^ 一点|^ 不|^ 不好|^ 两个
    -3:^ 之|^ 之前|^ 价格|^ 再不|^ 别家|^ 十年|^ 同事|^ 听得|^ 好|^ 好多|^ 对不|^ 小
    -3:^ 当|^ 您公|^ 您发|^ 您周|^ 您已|^ 您慢|^ 您拿|^ 您最|^ 您有|^ 我今|^ 我在
    -3:^ 我打|^ 我挂|^ 数字|^ 是推|^ 月|^ 月底|^ 没|^ 没人|^ 电|^ 电话|^ 眼|^ 老板
    -3:^ 花了|^ 说实|^ 说清|^ 这事|^ 那是|^ 除|^ 除了|^ 难|^ 预|^ 预算|a contract|a floor
    -3:a house|a long|a long day|a moment|a no and|a real sum|a receipt|a third|a thought|a warranty|above
    -3:acknowledge|after you|afternoon be|afterwards|ahead|all year|and a|and have|and have a|and one
    -3:and so have|and tell|and tell me|and then getting|and you don't|and your rule|another day
    -3:anything about|anything about it|apologise|are in|are you fixed|are you still|are you usually|area
    -3:around ?|around tomorrow|arrive|as it|as long|ask me anything|at any|at half three|at six|at the gate
    -3:at your office|away or|away or months|away with|away with the|back ?|be all|be all right|be easy
    -3:be interested|be mad|be repeated they|be right|be sure|be with you|better for|better for you|between
    -3:bill so|bill so ask|biscuits|boiler|boss asked|boss asked me|boss would|bother|box|breaks|broker
    -3:but we|by tomorrow|calder|call i|can always|can hear that|can keep|can keep it|can you make
    -3:can't be easy|can't be repeated|can't do|can't send|can't send them|can't wait|cancel at
    -3:cancel at any|care|chance to|changed since|charge for|charge for the|charged|charged up
    -3:charged up front|claims discount|clearly|clearly thank|clearly thank you|closed|club|collect|come at
    -3:come up or|comes to|concerned|connected|convenient|costs you months|could lose|council|dad|data
    -3:date on|day|day ?|day thursday|deadline|decides|decision weeks|decision weeks away|deny|deny it
    -3:deserves a|deserves a thought|did the|did they|did your|didn't ask|do it or|do plainly
    -3:do plainly never|do what|do you just|do you prefer|does it never|don't ask|don't blame
    -3:don't blame you|don't let|down properly|dust enough|each|each other|easier|easter|eat|either
    -3:either way|eleven tomorrow|eleven tomorrow ?|else would|emailed|engineer|enough for that|evenings
    -3:ever charged|ever charged up|every reason|every reason to|everyone gets|everyone gets a|everywhere i
    -3:fair to|feel|fees|file in|file so|file so you|fill|fine and|firm|firms your|firms your size
    -3:first then|fitting|five ?|five times|floor up|floor up that|for ?|for a call|for it this|for me ?
    -3:for one person|for this year|for what you|for you no|for your own|four be|fri|friday|front of me
    -3:front of you|front or|front or only|full i|full i can|get a|get my|getting no|getting no costs
    -3:give me a|give the|given|go and|going too|going too fast|good|good reason to|got one|got that down
    -3:got the problem|got your email|great i|grey|grey one|guarantee|had dust|had dust enough|half past
    -3:half three|handles|hands full i|happy|happy with your|has anything|have a good|have i|have two
    -3:hear it|hear it from|heard of us|hearing yes|hearing yes and|heating|helps|homework|house and
    -3:house and your|how 's|how come|i|i 'd rather|i 'll text|i 'll write|i accept that|i can keep
    -3:i come to|i don't blame|i emailed|i like|i only|i respect that|i ring|i see and|i take it|i take your
    -3:i wish you|i won't deny|i wouldn't want|if|if i|if there|if they can't|if we|in ?|in i|in march|in on
    -3:in the house|in the middle|in the shop|in your inbox|invoice|is enough for|is it for|is that all
    -3:is that decision|is thursday|is whose|is whose say|is yours|isn't the time|it 's done|it 's one
    -3:it and you|it be|it clearly|it clearly thank|it comes to|it counts|it deserves|it deserves a|it from
    -3:it in a|it it|it must|it must be|it never come|it or that|it short|it still|it the time|it the way
    -3:it this|it this year|its|joining|just come|just come off|just put|just put up|just so you|just that
    -3:just you|keep it for|keep it short|keep to|keep to and|know what|knows your shop|large|last friday
    -3:last month|leaks|least busy|leave you|length|let him|like ?|like the|list by|list today|little one
    -3:log|log in|login|long day|look at|look when|lot of people|loyal|lunch|made up|main|matters|may be
    -3:may not|me anything|me anything about|me half|me half an|me if i|me now|me on this|measure|meet you
    -3:meetings what|meetings what time|middle|mill road|mind ?|mind i|moment to|monday morning or
    -3:monday suit|mondays|money is|money is whose|money paid|months ?|more calls|more thing|my boss asked
    -3:my screen|name the|name the time|naturally|need|need it|need to know|need your|never come
    -3:never come up|never one|never one stop|next monday|next wednesday|next year|nine on|no answer
    -3:no charge|no charge for|no claims|no claims discount|no contract|no costs|no costs you|no date
    -3:no is fine|no problem at|no rush|no trouble|nobody knows|nobody knows your|not wrong|nothing more
    -3:nothing to pay|november at|november at two|now and let|of me|of or|of or people|of you not|on a
    -3:on friday ?|on mill road|on saturday|on saturday and|on the|on this|on this number|on tuesday
    -3:on your own|once is|once is enough|once it|once it 's|one bit|one more thing|one of|one person
    -3:one question|one stop|one thing|one you|only just|only told|only told you|or a|or do you|or eleven
    -3:or eleven tomorrow|or fri|or friday morning|or is it|or leave|or leave it|or months|or months ?
    -3:or no ?|or once|or only told|or people|or people to|or shall|or that you|or will|or will you
    -3:out of it|out to|out to you|owe|paperwork|partner ?|pay for what|people to|people to see|pick the
    -3:picked|picked up|place and|plainly|plainly never|plainly never one|plenty|points|pop|pop in
    -3:price list by|problem at|problem at all|promised|put up|put up with|range and|rather have|rather you
    -3:reach me|reach me on|ready|real sum|receipt|repeated they|repeated they won't|rest|results
    -3:right about|right about that|right it|right not|right so|road ?|round ?|rules to|rules to keep
    -3:said it clearly|said you 'd|said you 're|sales call|saturday and|saves you|say both|say who
    -3:say who looks|see a|see and|see it ?|seen|sell you|send them|send them away|sent to|set the|set up
    -3:she|sheet|shop 's|shop the|shop the way|short of or|short one|should have|show you round|showroom
    -3:sit in|sleep|so ask|so ask me|so friday at|so have|so have i|so it deserves|so there|so there 's
    -3:so you 've|so you know|so you say|something breaks|something new|soon|sorry about|sorry you|sound
    -3:speak|spell|st|started|started in|station|sticking point|stopped|stops|sundays|taken your|tallies|tea
    -3:tea ?|tell me when|ten words|ten words if|term|text|than i do|thank you for|that 's an|that 's okay
    -3:that 's why|that all|that all right|that be|that can't|that decision|that decision weeks|that helps
    -3:that must|that on|that you haven't|the answer|the box|the company|the council|the day and|the fees
    -3:the file|the floor up|the grey|the grey one|the house|the invoice|the length|the little
    -3:the little one|the middle|the numbers|the office|the paperwork|the problem ?|the sample|the second
    -3:the shop 's|the short|the short one|the showroom|the sticking|the sticking point|the survey
    -3:the trouble|the water|the way we|their own|them away|them away with|then ?|then enjoy|then enjoy it
    -3:then getting|then getting no|then the|there i|they can't|they can't be|they won't be|thin|thing to
    -3:things about|thinking it|this saturday|three ?|thursday 's|thursday 0|tied in|till so|till so you
    -3:time ?|time so it|time suits|time to|times a|to accounts|to and so|to be sure|to buy|to chase
    -3:to keep to|to learn|to live|to meet|to one|to sell you|to show you|to you on|to your current
    -3:to your office|together|told|told you would|tomorrow 's|too fast|top|touch it|touch it ?|training
    -3:travelling|trial|try you|tuesday at eleven|twelve in|under the|understood you|until you 've|up ?
    -3:up for|up front|up front or|up next|up next monday|up or|up or do|up that|up that 's|up with it
    -3:usually|valuable|wage|wage bill|wage bill so|wanted|warranty|water|way we|way we do|we 've been
    -3:we come|we spoke|week ?|week i 'm|week so|weeks away|weeks away or|well|were you|were you ever
    -3:what happens|what time suits|what you 'd|when we|wherever|wherever you|which bit|whichever you
    -3:who looks|whose money|whose money is|whose say|whose say both|why do|why do you|wife|wish you
    -3:with it ?|with the floor|with us|with you by|with you so|with your current|won't call|won't deny
    -3:won't deny it|words if|words if they|would be ?|would monday|would that|would that be|would you be
    -3:would you like|wouldn't want|year ?|yes and then|yes but|you 'd know|you 'll hear|you 're at
    -3:you 're away|you 're concerned|you 're on|you 've every|you 've rules|you again|you back|you be there
    -3:you can always|you can stop|you can't send|you could|you could see|you did|you didn't|you didn't ask
    -3:you do plainly|you down|you eat|you ever charged|you fixed|you have a|you just put|you keep|you like
    -3:you like the|you months|you name|you name the|you need it|you no|you not|you one|you pay for
    -3:you prefer|you rather have|you round|you say who|you see it|you set|you set the|you sound|you too
    -3:you tried|you use|you usually|you wanted|you would be|your assistant|your concern|your email
    -3:your file|your file so|your homework|your house|your house and|your inbox|your money and|your no
    -3:your no claims|your partner ?|your phone|your pick|your reception|your rule|your shop the|your till
    -3:your till so|your time so|your wage|your wage bill|一位|一刻|一刻钟|一句完|一句就|一听
    -3:一回|一块|一块 ?|一声 ,|一天三|一次 .|一款|一步 ,|一点|一点 ?|一种|一站
    -3:一站式|一起|三十个|三点|三点 ,|上 .|上了 .|上午过|下 , 您|下午三|下午两
    -3:下午四|下午您|下周三|下就|下的|不为|不为难|不了 ,|不值|不及|不合适
    -3:不多说|不好|不巧|不巧 .|不怪|不怪您|不想|不想再|不打 .|不打扰|不是说
    -3:不知|不知道|不签字|不给您|不舒|不舒服|不花|不花钱|不要紧|不该|不费|不赶
    -3:不过来|专|业 ,|东西|两句|两年|两次|两次 ,|个五|个五分|个人 ,|个娃|个月大
    -3:个牌|个牌子|个的|个的 .|个空|个词|个词 ,|为实|为您了|么 , 别|么久|么处
    -3:么处理|么大|么大一|么的|么的 .|之前您|也想|也没事|也难|书面的|乱|了 , 不
    -3:了 , 明|了就|了挨|了挨骂|了钱的|事不|事先|事最|事签|事签字|事要|事说
    -3:二位|二十分|于|亏 .|五两|五两点|五到|五我|五点半|交钱 .|享|亮|人也|人勤
    -3:人勤快|人多|人用|什么的|以给|以给您|们是|们是做|们贵|们这个|件事 ?
    -3:件事就|价是|会 , 我|会计|会这|传|位吗|位吗 ?|位来|便 ?|保单|信|信号|候不
    -3:候方|候方便|候来都|做得|做过|傅|儿了|儿坐|儿我|先忙 ,|先想|先挂了|先用
    -3:先谢|先谢谢|光听|光听我|全名|全名 ,|八点|公司全|六十点|再不|再打 .|再聊
    -3:再聊下|冒昧|冻|准备|分钟 ?|分钟的|列出|列出来|刚才说|删|别只|别只报|别家
    -3:别家收|别扭|别扭 .|别等|别说一|到您店|刷|刷卡|刻钟|刻钟 ,|前是|前说|剩下
    -3:剩下的|功能|动不|勤|勤快|勤快 .|匙|区|十个词|十五分|十点半|午三|午三点
    -3:午两|午两点|午四|午四点|午好|午过|午过去|半个小|半再|单子|占您一|去 , 行
    -3:去年|发您|受 ,|受累|口|句完|句完 .|句就|只占|只占您|只报|只报快|可以给
    -3:可能用|右|号不|司全|司全名|合适 ,|同事先|同事说|同事都|名|名 ,|名 , 做
    -3:名单|后 ,|吧 , 那|含|听|听得出|听明|听明白|周五|周五两|周五到|周末愉|周能
    -3:和您|咱|哪个 ?|哪会|哪会儿|哪儿我|啰|啰嗦|嗦|嗯 , 您|回您电|回我 .|园|围
    -3:图|在公|在公司|在听得|在地|在地铁|在开|在用|在还|在还是|在那儿|在高
    -3:在高新|地铁口|坏的|坏的 .|块 ?|声 ,|声 , 我|声 .|处理|处理的|备注|多 , 您
    -3:多久|多交|多交了|多说|大一|天三十|天发|天可|天我都|天有|天来|天还要
    -3:太多|头 , 您|头我|好 , 今|好多交|好安|好安排|好用|妥|娃|子上|子真|字 ?
    -3:字跟|字跟着|孩子真|安装|安装的|实 ,|实做|家 ,|家收|家收一|对吧 ?|对的 .
    -3:对账|少 ?|就停|就停 .|就十分|就占|就占您|就成|就挂|就明|就明天|就能看
    -3:就装|就过来|工|左右|巧|巧 .|差一|师傅|年 ,|年的|广|广 ,|广 , 我|应查|应查实
    -3:底下|底对|店里 ,|座|开会 ,|式|当天|当然|当然要|得上 .|得不巧|得到|得到 .
    -3:得多 ,|得对 ,|得没必|得看|得紧|微|微信|心 .|心哪|心情 ,|心里都|必|忙您的
    -3:快去|念|怎么处|急了|急了 ,|怪您 .|您 , 周|您 . 转|您一位|您一刻|您一回
    -3:您下|您不买|您之|您之前|您也没|您买|您二位|您住|您再|您出|您列|您可能
    -3:您同事|您听我|您周|您和|您和您|您回|您好 ,|您店里|您当然|您忙您|您快去
    -3:您拿给|您挑|您提前|您是在|您是怕|您有您|您有空|您歇|您歇着|您比好
    -3:您爱人|您生|您电|您电话|您留着|您的时|您目|您目前|您直|您直说|您看成
    -3:您记|您说个|您跟|您这儿|您这周|您通|您随|您随时|想听听|想让我|愉快 .|意
    -3:懂事|成 ,|我不为|我不多|我不瞒|我不说|我也不|我们是|我们贵|我先挂
    -3:我再问|我到|我十|我哪|我备|我就过|我带|我挂|我挂了|我时|我时间|我明白
    -3:我真|我认|我让|我这|我邮|我都在|或者|才说|打得|打过|扣|执|扭 .|扰了 .
    -3:扰您了|找我 ,|投|折|折扣|报快|报快 .|拐|招|拿给|挂 .|挂了 .|挨|挨骂|挨骂的
    -3:掉|掉 ,|掐|排 ,|接受 .|接我|推广|推广 ,|提前|提前说|收一|收一个|收不|放 .
    -3:放心|放心 ,|敢说 .|散|数|数字跟|文|新区|方便 ?|早点|早说|时|时候不|时候方
    -3:时间好|时间见|明天|明早|昧|昨|是信|是做什|是含|是周六|是哪|是哪一|是头
    -3:是怕|是想要|是推|是推广|是明|是来|是真的|是还|是这阵|是送|最近|月 , 您
    -3:月大|月大概|月底对|有两|有分|有回|有心|有谁|有谁要|末 ,|末愉|末愉快
    -3:来不及|来了 .|来您是|来意|来推|来过|板没|查实|查实 .|校|样品|样的|桌|桌子
    -3:楚了|楼下|模|次 ,|次 , 都|次 .|次说|步 ,|段|比好|比好多|毕|毕竟|毛|汇|汇报
    -3:汇报一|没人|没碰|没碰上|注|浪费了|涨|清做|清做什|清楚了|满了 ,|满足
    -3:点 , 我|点 , 还|点三|点半 ,|点在|点头 ,|点给|点给您|然要|然要比|熟|爱人|父
    -3:爽|片|版|现在听|理的|理给|理给您|理解 .|用不上|用得上|电 .|留一个|留着 ,
    -3:病人|的了 .|的人勤|的别|的别只|的名|的小|的打|的打算|的数|的数 ,|的没
    -3:的看|的问|盒|盘点|目前|目前是|看 ?|看就|看成|看我|看看 ,|看见|真不是
    -3:真的 .|眼睛|眼见|眼见为|着 . 再|着怎|着怎么|着眼|睛|睡|瞒您 .|知道 .
    -3:知道就|短信|码 ,|确实|碰上|礼|票|种 .|种亏|税|空着|空着 ,|站式|竟|第一
    -3:答应查|算就|算的别|紧 ,|紧 .|细|给您 ,|给您列|绿灯|缺|网|老板没|老陈|者
    -3:耽误您|聊下|能到|能到 .|能来|能用|能看见|能见|花钱 ,|茶|营|董事签|虑 , 考
    -3:装的|西|要 , 没|要不要|要就|要就说|要您的|要是不|要比|要比 .|见为|见为实
    -3:见吗|见吗 ?|见见|见面 ?|规模|订单|订好|订好了|让我过|记着|讲 .|词 ,|词 , 您
    -3:话 , 只|话 , 我|话 , 是|话 , 说|话就|误您|说一站|说不知|说两|说两句|说了
    -3:说好|说好了|说实|说实话|说就|说清做|说这|谁心|谁心里|谁要|账 ,|购|贵在
    -3:贵在哪|费了|走就|趟|趟不|足|跟您|跟您讲|跟着怎|路上|踏|车了 ,|转了
    -3:转了挨|辛|辛苦|过 .|过的|还是不|还是想|还是还|还有谁|还能|这个牌|这个的
    -3:这也|这也不|这份|这家公|这是好|这条|这趟|这趟不|进去|适 ,|选了|透了|通电
    -3:通电话|道 , 答|道 .|道就说|道的|那周|那周五|那就不|那就这|那我周|那是 ,
    -3:都不想|都会|都别|都在您|都懂|都有|都没碰|都满|都订|都订好|都跟|采|采购
    -3:钟 , 周|钟 ?|钟的|钥|钥匙|钱到|钱的人|铁口|销 ,|错 ,|问题我|间 , 您|间好
    -3:间见|防|陈|除了您|陪|隔|难为您|难受|难受 .|需求|面的|题我|饭了|骂的是
    -3:高 ,|高兴|高新|高新区|麻
    -4:'d be barrow|'d keep|'d know|'d rather not|'d want|'ll be in|'ll bring|'ll call you|'ll it|'ll it be
    -4:'ll note|'ll note it|'ll sort|'ll wait|'ll wait outside|'m flexible|'m happy|'m in|'m ringing|'re a
    -4:'re full|'re good|'re kept|'re kept or|'re open|'re right|'re run|'re run off|'re swamped|'s from
    -4:'s from or|'s my job|'s no sense|'s perfectly|'s right|'s wrong it|'s your|'ve been asked|'ve heard
    -4:'ve heard this|'ve taken|, 一个|, 上午|, 不好|, 做买|, 别的|, 别说|, 只|, 好吗|, 应
    -4:, 很|, 很多|, 您保|, 您公|, 您听|, 您哪|, 您当|, 您给|, 情|, 成吗|, 我先|, 我尊
    -4:, 我当|, 我给|, 我记|, 有一|, 电|, 电话|, 直接|, 看完|, 要|, 走不|. 再|. 再见
    -4:. 周四|. 您|0 0|0 november|^ a lot|^ being|^ but ours|^ can't|^ do they|^ feel|^ feel free|^ for
    -4:^ going|^ going now|^ have a|^ hello|^ how are|^ i 've|^ i accept|^ i have|^ i heard|^ i remember
    -4:^ i see|^ i take|^ is the|^ nobody has|^ point|^ so what|^ some of|^ that kind|^ that was|^ the price
    -4:^ the way|^ three|^ what|^ what do|^ which|^ why did|^ will you|^ with your|^ would it|^ yeah
    -4:^ you don't|^ you get|^ you tell|^ you watch|^ your caution|^ 不想|^ 两|^ 他|^ 价|^ 同|^ 周一
    -4:^ 周日|^ 喂|^ 四|^ 墙|^ 墙都|^ 就您|^ 就是|^ 店|^ 店里|^ 您怎|^ 您找|^ 您给
    -4:^ 我这|^ 抽|^ 抽成|^ 明天|^ 明白|^ 最后|^ 有三|^ 没预|^ 能不|^ 花钱|^ 要|^ 要是
    -4:^ 这一|^ 这周|a better|a better time|a coffee|a headache|a look round|a lovely|a message|a month
    -4:a person|a sample|a second|absolutely|accountant|accounts|again at|again unless|again unless you
    -4:all the time|alone|already use|already use it|and be|and be off|and let|and let you|and mail|and your
    -4:another say|another say so|answered|appreciate that|are you around|arrived|ask me to|assistant
    -4:at ten ?|back to|bad installer|barrow you|barrow you could|be barrow|be barrow you|be mad to
    -4:be out of|be the same|been asked|before and|better ?|better time|blame you|branches|brochure|brutal
    -4:but ours|but the|buys|by email|by me|call you|calls like|can i|can simply|can simply call|can stop
    -4:cancel within|canteen|caution|changing|chase|cheap|claims|colour|come along|comes first|cost you a
    -4:could|could put|could put it|could we|covered|crossed|deal with|department|depends|depends on
    -4:do anything|do it thursday|do that|do you deal|do you take|does it|doing it|don't make|don't think
    -4:down ?|down and|down and be|downtime|dropped the|dust|earn|else has|else matters|enjoy it|enough for
    -4:everything you need|feel free|feel free to|fine by|fine by me|first to|five years|fixed|flexible
    -4:for a|for everybody|for one|forty|from or|from or have|from your|from your side|fun|gather the
    -4:get why|get why you|go on|going now|going now if|got a|got it in|got your|had a bad|hall|happen for
    -4:happen for you|happy to|hard to|have it taken|have to happen|he 'll|he is|headache|heard|heard this
    -4:her as|her as a|hiring|holds|home|hours|house is|how are|how are you|how it|how many people|how to
    -4:i 'll bring|i 'll note|i 'll sort|i 'll wait|i 'm flexible|i 'm happy|i 'm in|i 'm ringing|i believe
    -4:i don't think|i gather the|i get it|i hear that|i know the|i remember|i thought you|i wish|i wouldn't
    -4:if it isn't|if the timing|imagine the|imagine the paperwork|in a minute|in hand|in three|installer
    -4:is fine by|is on the|is very|it 's from|it 's wrong|it a|it be ?|it comes|it depends|it depends on
    -4:it done|it has|it has to|it in hand|it no|it now|it rains|it should|it taken|it taken off|it to her
    -4:it to you|job to|job to remember|just moved|just so|keen|keen to|kept or|kept or who|know how to
    -4:know where it|know where they|knows your|landed|left a|let me put|let the|lightly|link|listen to
    -4:locked|look round|looks after|lunchtime|mad|mad to|mail|many|many people|may well|may well be
    -4:me about|me about your|me how|me put|me what|message|meter|mistake|model if|moment ?|morning i
    -4:morning it|my job|my job to|my mistake|needs|next thursday|no and|no excuse|no hurry|no if|no if it
    -4:no sense|no sense paying|nobody has|not be|not friday|not yours|note it|nothing else matters
    -4:nothing to|notice|now i|now if|now if you|o'clock on|of it ?|of me ?|of money|of money to|of our
    -4:of people i|off our|off our list|off your|off your feet|office ?|on my|on your way|once and|one 's
    -4:one o'clock|one o'clock on|one or two|one sentence|only need|opens|opposite|opposite the|or does
    -4:or eight|or have|or have it|or that|or who|or who reads|order|our list|over you|passing|past your
    -4:paying to|paying to get|penny|people you 've|people you can|person for|place|plan|plate|postcode
    -4:put it to|put you off|questions|quiet|quote|rains|range|rather not|reading|reads|reads them
    -4:reads them ?|real worry|remember me|remember not|remember not yours|repeat|respect that
    -4:right department|ring again|ringing|run off|run off your|say hello|say no if|see the|selling
    -4:sense paying|sense paying to|sensible|shall i|share|shops|should know what|shows|simply call
    -4:simply call over|six on|so and i|some of|some of your|something you don't|sometime|sounds like
    -4:spending|spoke|stress|suit|suit you|sum|swamped|take you|take you off|taken off|taken off ?|team down
    -4:tell me about|tell me how|tell me what|ten ?|ten years|text you the|than me|than they|than they are
    -4:thanks for|that 's clear|that 's perfectly|that 's right|that 's your|that it 's|that kind
    -4:that kind of|that model|that model if|that still|that you 're|the big|the date|the desk|the first to
    -4:the floor|the gate|the hours|the letter|the link|the moment ?|the papers|the right department
    -4:the team|the timing 's|then stop|then you 'll|there a|there are|they 're good|they 're kept
    -4:they treated|they treated you|think of me|third|this week ?|this year 's|thought about|three of
    -4:three years|thursday at|thursday is|thursday your|tied|ties|ties your|ties your hands|time and
    -4:timing 's|timing 's wrong|tired of it|to change|to happen|to happen for|to her|to her as|to pay
    -4:to remember|to remember not|to repeat|to run|to say hello|to think of|to use|today let|took|treated
    -4:treated you|trip ?|understand you 've|unless you ask|up now|up now and|up to you|view|voice down and
    -4:wait outside|want another|want another say|wanting|wanting to|was the|watch the|watch the road
    -4:way out|we are|we do it|well be|well you|what 'll|what 'll it|what would have|what would make
    -4:what you hear|what you pay|when are|when it|where it 's|where they|where they 're|which is|who
    -4:who reads|who reads them|why did|why did you|will be with|wish|with my|with the last|with you ?
    -4:with your own|without this|won't ring|won't ring again|would be the|write it|wrong it|wrong it 's
    -4:yard|yeah|year 's|you 'd want|you 'll see|you 're full|you 're not|you 're right|you 're run
    -4:you 're swamped|you about|you around|you ask me|you can simply|you choose|you could put|you deal
    -4:you deal with|you do it|you goodbye|you have to|you i 'll|you last|you monday|you on monday|you pay
    -4:you say it|you spend|you that|you that 's|you the|you to think|you trust|you watch|you watch the
    -4:your accountant|your caution|your day|your last|your place|your plate|your postcode|your side
    -4:your way out|your week|一下|一份|一天还|一我|一步|一笔|一般|三五家|上 ,|上了
    -4:上就算|上我|下了|下午来|不会说|不动工|不勉|不勉强|不变|不变 .|不太
    -4:不好 ,|不好意|不必|不急 .|不是时|不着急|不瞒|不瞒您|不跟您|东西 ,|个地
    -4:个地址|个理|个理由|为难|为难您|么 , 一|么 .|么晚|么晚还|之前|之前问|习
    -4:习惯|书面|买卖|买卖就|了 , 别|了一天|了几|了几年|了您 ,|了说|五家|五家同
    -4:五的|交了|交了钱|人的|人的 ,|什么 .|介|介绍|他 .|以吧|以吧 ?|们什|们什么
    -4:们做|价|会发|何|作|信 ,|做买|做买卖|做这|做这行|停 .|先忙|六年|再说加|写
    -4:决|况|几个|几天|几年|几样|几样 ,|出来您|划掉|列|到 , 您|刻|前台|前的|前问
    -4:前问后|力|功|动 .|动工|动工 .|勉|勉强|勉强 .|十多|十多个|午您|半|单 ,|卖就
    -4:卖就该|厂家|厂里|压|去成|发现|变 .|句话 .|叫什|叫什么|可以吧|司机|合作
    -4:同事一|后是|后果|后果 ,|吧 , 我|听 .|听十|听听您|听得|告诉|周一上|周一我
    -4:周五的|周日不|咱们|哪个|喂|四天|在听|在家|在家 ?|在用了|在那|墙|墙都
    -4:墙都拆|多个|多了 .|够 ,|大概|天三|天十点|好 ,|好了 .|子是|孔|孔 ,|孩子不
    -4:安静|完就|实在 ,|家|家同|家同行|家孩|家孩子|家是|家里有|对 .|对吧|对的|尊
    -4:尊重|尊重 .|就十|就周|就好 .|就是 .|就算了|就过|工 .|左|师|常 .|年了|年了 .
    -4:年就|年没|年都|应该|店里就|开口|开车|强 .|归您|当面|得对 .|得我|必要
    -4:必要 ,|忘|忘了|忙 , 我|忙您|急 ,|怪您|息 .|您 , 没|您 ?|您一句|您不必|您二
    -4:您保|您保重|您先忙|您同|您存|您家孩|您家是|您已|您已经|您店|您忙 .
    -4:您打了|您提|您是老|您理|您的|您看这|您给我|您要的|您说了|您说得|您说我
    -4:您说没|您还在|您还没|您这人|您那|情不|情况|惯|想得|愉|愉快|成吗|成吗 ?
    -4:我 .|我也|我今|我今天|我们做|我们就|我们这|我传|我叫|我周五|我多|我尊
    -4:我尊重|我得|我懂 .|我没讲|我能|我讲|我说得|我这就|或|户型|手|才行|才行 .
    -4:打扰了|打给|打给您|扭|扰了|找对|把这|把这事|报价|抽成|拆了再|拜|按
    -4:推销的|操|操作|改主|改主意|数 ,|数字|整理|日不|时的|时的事|明天下|明白了
    -4:春天|春天就|是好|是时候|是老板|是觉|是觉得|晚还在|最|月底|月还|有三
    -4:有三五|有效|服|本人|板 , 您|果 ,|果 , 做|概|正常 .|比|比 .|没必|没必要|没打
    -4:没看|没讲|没讲明|没说|活|活 ,|涂|涨价|涨价 ,|清单|满了|点到|点没|烦您
    -4:烦您了|牌子|班|理 .|琢|琢磨|用不|用不着|用着顺|电话我|留一|留着|疑|的一
    -4:的我|的那个|省得|看完|看您 ,|看看|看这个|真不|着 , 您|着 , 走|着 .|着就
    -4:着点|着点没|着顺|着顺手|瞒|瞒您|租|空我|第|等您 ,|签字 ,|糊|糊涂|累 .|绍
    -4:经理 ,|给您回|给的|绿|般|节|花出|花出去|花钱之|行 ,|行 , 我|行不行|补|西 ,
    -4:要是觉|要紧 ,|觉得没|解 .|解我|记得我|讲明|讲明白|讲这|评价|试|话了 .
    -4:话我|说一声|说加|说加钱|说清楚|谁都堵|货 .|货 ?|资料|走不开|赶上|起来了
    -4:跑 ?|边 ,|过我们|还是您|这个理|这么想|这么晚|这人|这套|这我懂|这阵
    -4:这阵子|遍 ,|道就|那是|部门|都在家|都在用|都拆|都拆了|都能|都花|都花出
    -4:都行 ,|里|里头|钱之|钱之前|钱都花|销的|错 .|长 .|门 ,|门了|门了 .|问了 .
    -4:问后|问后果|问您一|闲|防着点|阵子|限|难得|难您|难您 .|静|顺手|顺手 ,|预算
    -4:饭|麻烦您
    -5:'d be|'d get|'ll be brief|'ll make a|'m afraid|'m not going|'m off|'re not the|'re short|'re short of
    -5:'re worried|'s a fair|'s better|'s done|'s entirely|'s entirely up|'s going|'s nothing to|'s quite
    -5:'s quite all|'ve been going|'ve got a|'ve left|'ve only|'ve thursday|, 不是|, 人|, 价|, 做
    -5:, 做什|, 再见|, 您真|, 没关|, 直|, 祝|, 祝您|, 说|, 谢|, 谢谢|, 走|, 都没|? 来
    -5:^ does|^ i called|^ i can|^ i completely|^ i respect|^ most|^ one|^ our|^ right|^ ten|^ they 're
    -5:^ tomorrow|^ trust|^ we 've|^ we don't|^ what 's|^ who do|^ why not|^ you 'd|^ you feel|^ you told
    -5:^ your office|^ 一天|^ 三点|^ 今年|^ 公|^ 公司|^ 十|^ 后|^ 嗯|^ 孩|^ 孩子|^ 您上
    -5:^ 您是|^ 改|^ 数|^ 来|^ 来不|^ 老机|^ 能|^ 要不|^ 那|a call|a fair|a note|a yes or
    -5:able to talk|about what ?|adults|after all of|again ?|all of|all the best|and about|and about what
    -5:and i 'll|and missed|and missed you|and nothing to|and so|and you 've|and you shouldn't|any parent
    -5:any parent would|any time|anything but|anything today|april|are three|are you the|ask|ask for|at half
    -5:at the moment|back this|back to the|be brief|be off|be there ?|be with|been going|before you 've
    -5:both times|brief|budget 's|call over|came to|can do anything|can hear|can only imagine|chat
    -5:come to you|comfortable|compare it|compare it hard|counts|date|day you|day you 're|december
    -5:do anything but|don't let me|don't pay|drivers|eleven|entirely|entirely up|entirely up to
    -5:every day you|expecting|feel you|feel you 've|feet|finding|for you to|good for|good for you
    -5:got something to|got that|got your hands|had it|hale|hands full|has the|have had it|heard of|here i
    -5:i 'd be|i 'm afraid|i 'm off|i 've left|i 've thursday|i called|i can hear|i completely|i do
    -5:i don't take|i know it|i understand completely|i won't pretend|in every|inbox|is that ?|is the second
    -5:it 's|it 's entirely|it hard|it i 'll|it there|it works|just a|just now|keep it|kids under
    -5:kids under five|know it 's|know you didn't|lease|leave it there|line that|line that 's|look that
    -5:look that up|looked|lovely|machine|make a note|makes|me all|me that|meetings|mentioned|mind
    -5:minutes for|minutes then|missed you|missed you both|mistaken|money so|money so compare|mother|mr
    -5:mr hale|my number|my treat|night shift|not comfortable|nothing else|nothing to sign|now ?|now and
    -5:now isn't|of people|of us|off ?|off a|off the list|office is on|on the phone|one that|one that 's
    -5:only imagine|open it|opened|or a no|or only|out so|owe us|parent would|pass|past|phone ?|post
    -5:pressure|price list|quite all|quite all right|reach|reason to be|regulars|reviews|ride|right to be
    -5:right you|round|screen|see if|see if i|sending|seven|short of|should know|shouldn't|sign anything
    -5:so ?|so compare|so compare it|so i 'll|so would|so you should|someone who 's|spring|still on
    -5:take care|talk to and|talked|that 's|that 's quite|that doesn't|that it|that up|the blue
    -5:the budget 's|the building|the day|the line that|the price list|the sales|the time and|the timing
    -5:then i 'm|there are three|this month|this week i|three days|three kids under|through to|thursday do
    -5:timing|to and about|to be able|to let your|to sell|to show|tough|trip|tuesday at|twelve|two of
    -5:two people|understand completely|until april|up the|used|waiting|warehouse|way you do|we 'd
    -5:we 're not|we don't|wednesday so|weekends|weren't|weren't expecting|what do you|what you do|who do
    -5:who do you|who else|whose|why is|why you 'd|within|won't pretend|wondering|worried|worry about that
    -5:would it|would tomorrow|yes or a|you 'd get|you 'd hate|you 're short|you 're worried|you ask
    -5:you asked me|you both times|you don't|you don't need|you feel|you feel you|you go|you go with
    -5:you have|you in|you pick|you said|you said you|you say yes|you should know|you shouldn't|you weren't
    -5:you weren't expecting|you would|your colleague|your data|your feet|your hands full|your money so
    -5:your regulars|一回 ,|一定|一年|三五|上就|下午我|不停|不出门|不加|不及就|不合
    -5:不想要|不换人|不是不|不来都|不欠|不错 .|东|丢|两点 ?|个我|个流|个流程
    -5:主意|也有|也没关|也能|买|了 , 对|了再|了再说|了算 ,|了算 .|交钱|什么想|从
    -5:以|以吗|以吗 ?|会说|保重|保重 .|公司是|公司有|公室|册子|再打 ,|再说|冬
    -5:冬天|决定 .|分之|划|刚才|到了|到我|办公|办公室|十个|午来|半 ,|友|受 .
    -5:可以吗|可惜|号码|司是|司有|合适|后来|听听|告|告诉我|周四下|周经|周经理
    -5:品 ?|哪|喜欢|喝茶|嗯 ,|器还|四下|四下午|在吗|在吗 ?|地址|地铁|型|堵得
    -5:堵得慌|士|天十|头 ,|好了|姓|完了|定 .|室|家 ?|家的|寄|少人 ?|就不打|就挂 .
    -5:就该这|就走 .|开会|归|很多|得上|得太|得慌 .|得没|思|急 .|您 , 您|您一定
    -5:您两|您也|您发|您喝|您喝茶|您想|您慢|您慢慢|您找|您拿|您是自|您的 ,|您讲
    -5:您那边|惜|想了解|想知|想知道|想让|慌 .|慢慢|懂了 ,|我 , 我|我先|我就
    -5:我就是|我就行|我看|我要|我说 ,|折腾|抽|换人|提 .|搁|料到|明不|是做|是时
    -5:暖|有多|有多少|朋|朋友|朝|机器还|查|欢|歇着|歇着 .|每个|没错 .|海|添|满|然
    -5:特别|理解|用着|电话了|百分|百分之|的地|的话我|目|省|码|笔|等 .|等一
    -5:等一个|算 ,|算 , 这|算话|算话 ,|累|老机|老机器|能省|能看|脱|舒|舒服|行您
    -5:要紧|要说|计|评|诉我|诉我就|诊|诊所|话 , 这|话算|话算话|该这|该这样
    -5:说 , 您|说明|说要|说话算|谢您 .|负|负责|跟着|跳|身|转 ,|近|这个 ?|这个我
    -5:这话|那咱|那咱们|那就|邮箱|都一样|都堵|都堵得|都有 .|钟 ,|钱 , 谁|钱的|铁
    -5:问这|问这个|阵|随时|难为
    -6:'ll keep it|'ll keep my|'ll pass|'m not here|'m not mistaken|'s about|'s an|'s twenty
    -6:'s twenty minutes|'s your decision|'ve rung|, 上|, 对|, 您忙|, 您看|, 没别|, 还|, 这我
    -6:, 那就|. 周|^ all you|^ any|^ do you|^ good|^ i 'm|^ i gather|^ if it|^ my diary|^ so the|^ some
    -6:^ stop me|^ take|^ thanks|^ thursday|^ why|^ you can|^ you promised|^ 一|^ 下|^ 不知|^ 好 ,
    -6:^ 对|^ 忙|^ 您听|^ 您在|^ 您家|^ 我周|^ 我就|^ 我懂|^ 我明|^ 最|^ 花|a copy|a day
    -6:a first|a silly|a small|able|able to|about what|add|after the|against|all ?|all the|and it 's
    -6:and nobody|and nothing|any chance|argue with that|as you|at all ?|at reception|be able|be able to
    -6:budgets|but it|by a|call again|called|can say|can say no|can't be|can't promise it|careful with|catch
    -6:change your|change your mind|check the|choose|concern|copy|could i|current|do you keep|don't have the
    -6:don't i|don't need|else ?|else is|empty|enough on|file|fit|for that|free to|friday which is|from me
    -6:gather|get a first|gets a|going out|happen|hardly have|have the|here to|hoping|i 'll pass|i 've rung
    -6:i 've told|i accept|i can see|i gather|i heard|i know|i know i|i realise i|i respect|i take|i think
    -6:i won't keep|if i may|if they|imagine|in at|isn't for you|isn't it ?|it 's about|it i|it may
    -6:it till friday|jobs|keep my|keep my voice|keep you|know how|know i|knows|leave it till|let
    -6:let me look|like that|line|lose the discount|love|me ?|me and|me to|menu|missing|mistaken ?|money and
    -6:month|move|my diary|my voice|my voice down|name|no problem|no time|not here|not here to|not mistaken
    -6:not mistaken ?|november|offices|one last|one last question|one or|or friday which|out of your
    -6:out this|paid in|papers|people i|perfectly|person who|promise it|put you|realise i|room|rule|said it
    -6:same|say it|say the|sell|sent|sentence|set|show you|sign in|sign in at|so the|so you can|stop me
    -6:stop me if|systems|talk it|talk it over|text you|that 's fine|that 's only|that and|that nobody|the
    -6:the address|the number|the one|the person who|the same|the school|the staff|they 're|they are
    -6:thing you|thirty|this before|this number|this quarter|this through|thought this|thought this through
    -6:till friday|till friday ?|to check the|to it|touch|trade|tried|tuesday|turns up|vans|voice down
    -6:want to do|week|week i|weekdays|well for|when are you|whether|whichever|while|wife first|will you be
    -6:with it|with me and|won't keep|won't keep you|would have to|you 've heard|you be|you believe|you by
    -6:you can say|you change|you don't have|you more|you promised|you take|you what|your call|your current
    -6:your decision|your number|your way|your worry is|一个问|一声|三十|三点我|不住 ,|不急
    -6:不想动|不敢|不麻|不麻烦|久|么都不|也是|了钱|他|件事|会儿|住 ,|先挂|关系 .
    -6:册|决定|分|到您|十点|午我|叫|台|号的|吃过|后天|呢 ?|回来 ,|在 ,|址|声|备
    -6:头一个|好多|存|安排|完了 .|定|实在|就好|就您一|工不|干 .|得多|得比|得比我
    -6:心情|您比|您给个|您贵公|您这一|您这边|您那儿|想动|意见|懂了|成了|我再
    -6:我同事|我心|我想|我懂 ,|我明|我没|我答|所|手 ,|打来 ,|拆|拆了|排|搬|收钱 .
    -6:明|是 .|是人|晚上|来了 ,|样|步 .|没什|没什么|没别|没别的|没到|派|流|流程
    -6:点我|照|理 ,|电话 ,|电话里|的|的 , 我|的意|的意思|的户|的房|的时|的时间|盘
    -6:眼下|短|祝|祝您|答复|算了 ,|箱|系|系 .|约|给您|腾|色的|花了|行不|装好
    -6:要 , 那|要的是|要货|规|订|话我就|话里|说一|说了 ,|说到|说我|走 ,|走不|路
    -6:车了|过来|还是这|这一天|这些|这件|这件事|这我|这样 .|这行|邮|都不用|里有
    -6:问题 ,|难怪您|面 ?|预|题 ,|马|麻烦 .
    -7:'d hate|'d hate to|'ll find out|'ll let|'ll let you|'ll turn|'ll turn up|'re careful|'re off
    -7:'s a real|'s clear|'s decent|'s decent of|'s no obligation|'ve got enough|, 先|, 得|, 我知|, 没
    -7:, 谁都|^ ah|^ and|^ can you|^ could you|^ did|^ it takes|^ sorry|^ will|^ you always|^ 刚|^ 您为
    -7:^ 您想|^ 您考|^ 是|a bad|a couple|a couple of|a garage|ah|and say|and say you|as the|ask me
    -7:at lunch|at your|be honest|better than i|bless|bless you|can try|can try it|can you hear|card|come to
    -7:come with|come with a|could you|couple of|day and|day and i|decent of|decent of you|decide anything
    -7:did|dinner|doesn't change|don't know say|don't use|down as|drawings|driver|eight|experience|finish
    -7:found|garage|get out|go with|got enough|happens if|hate|hate to|have to decide|here and|here will
    -7:hesitate|honest|i 'll come|i 'll let|i 'll turn|i come|i see|i won't be|if it 's|if you never
    -7:if you say|in your|is at|it isn't the|it it 's|it over|keep the|know say|know say so|know your people
    -7:like to|lock|looks|monday morning|morning|must be|my colleague|my own|neighbours|never want
    -7:never want another|no obligation|nobody here|nobody here will|not going to|noted|obligation
    -7:okay so you|on friday|or about|outside|parking|people and|people and i|promises|rules|same driver
    -7:sample|saves|say you 'll|see you 're|service|service ?|shall|should|so and say|so i don't|so i won't
    -7:some|something to|something you|speaking|sticking|survey|take all|take all the|that 's decent
    -7:that out|that would|the drawings|the line|the old|the person|the same driver|the site|those
    -7:three kids|to be honest|to decide anything|to get out|to upset|to your boss|turn up|turns|under five
    -7:upset|were|what the|where you|which|worry about|worry is|you 'd be|you 're careful|you 're off
    -7:you 've had|you a couple|you buy|you don't use|you hear me|you never want|you or|your firm
    -7:your neighbours|your partner|your people and|一下 .|一样 ,|一说|下 .|不上|不开|不收钱
    -7:不说了|个号|个问|个问题|么不|了电|了电话|了算|产|什么不|以后不|件|休
    -7:别的|到 .|加钱|加钱 ,|十点 ,|厂|及就|后不|和|嗯|头一|好 .|好吗|好吗 ?
    -7:就不再|已|已经|得不|忙 .|怕|您为|您为什|您忙|您是店|您看|您考|您考虑
    -7:您还有|您这行|您这话|情|想到|懂 ,|懂 .|打扰您|扰您|挂了电|收钱|是吧 ,
    -7:是店|是老|月|有一|有个|来的|样 , 没|气|没错|电梯|省下|真的|着 ,|能接受|色
    -7:记得|说了算|说清|贵公|贵公司|走|起来|过|这个号|适|都一|都可|都可以
    -7:都行 .|钱都|门|顺
    -8:'ll have the|'re welcome|'s your money|'ve no|'ve told|, 那|0|^ can|^ ours|^ what would|^ 三|^ 只
    -8:^ 您好|^ 您怕|^ 您觉|^ 您贵|a week|address|as well ?|at the|at three|be in|but our|bye now
    -8:decent|desk|don't mind|for a look|for you ?|forgive|forgive me|free|friday afternoon|friday which
    -8:happens|have had|have to sign|hello|i 'll be|i may|in|installed|is it the|isn't for|it ends
    -8:it isn't for|it out|key|lasts|magic|march|mill|mind if|no i|of your neighbours|on mill|on you ?|or is
    -8:our|own|own people|own people you|page|partner|pay for|people you|press|quite|read|reason to|right to
    -8:rush|school|second|signs|sure you|take your time|taken|tell me|the key|them ?|this a|this morning
    -8:to and|to know where|to worry|too|tried you|try it|twenty minutes|voice|want it|want to know
    -8:wednesday|welcome|well ?|what do|what time|what would you|what you|where it|will you|with the|works
    -8:yesterday|you 've already|you 've no|you both|you don't mind|you know your|you on|your own people
    -8:your shop|一个人|一样|一点都|不 ?|不再打|不说|不错|个 ?|个人|中|为什|为什么
    -8:之|二|产品|今天就|去办|号|回 ,|在忙|头|安|对不住|就说不|您 .|您一个|您怕
    -8:您觉|您觉得|您贵|我在|接|是您 ,|是我|来 , 您|来不|来都|梯|款|歇|没事 ,|点 ,
    -8:点半|点头|点就|点都|点都不|看这|程|签字|算 .|聊|能接|花钱|解|说得对|还没
    -8:这就|那|重 .|量|钱 ,|问题|顾|马上
    -9:'d be back|'m sure|'re not|'s wrong|'ve clearly|, 可以|^ could|^ i can't|^ i don't|^ nothing
    -9:^ okay so|^ sounds|^ then|^ we|^ 什|^ 什么|^ 可|^ 听|^ 您什|^ 您可|a minute|and that 's
    -9:anything|apologies|asked me|asked me to|badly|be better|blue|bring|building|bye|careful|disturbed
    -9:everywhere|explained|fine|floor|get the|i 'd|i 'm sure|i explained|is on|is wrong|is your|it is
    -9:know your|lose the|mrs|must|my apologies|note|okay so|online|pay|pounds|rushed|shift|six|so it 's
    -9:that for|that last|thursday|to check|to look|to push|twenty|up a|up there|we do|what would|worry
    -9:would be|you 've been|you 've clearly|you know|you tell me|you up|不收|么 ,|么想|人 ?|什么 ,
    -9:便|再打了|再见 .|出门|单|压力|发|听您的|喜|坐|学|就行 .|就走|店里|开
    -9:我就不|推销|有没|有没有|来了|步|比我|清|空|谁都|资|这周|这边|那我|随|题
    -10:'ll find|'s all|, 您也|, 那我|^ when|^ 我们|^ 老|a nice|about price|at three ?|be back|buy
    -10:came|can't miss|days|done|evening|far|great|hope|house|i hope|id|included|is fine|it that|it that 's
    -10:leave it|model|more than you|new|not going|on|or thursday at|part|prefer|price or|reception|remember
    -10:said you|short|so far|sounds|suits|than i|thanks|that 's all|the new|three or thursday|to know|to let
    -10:us|use|what you have|write|you 've just|you can't miss|you never|you tell|your id|三|不行 ?|了解
    -10:二十|今年|们|关系|再打|再见|加|占您|周三|四点|天就|对不|就去|强|得对
    -10:您给|慢|我给|我给您|打来|是不行|楼|没事|没关|没关系|行 ?|要的|说得|货|车
    -10:通|那儿|那边|长|高|麻烦
    -11:^ all|^ yes or|^ 明|all right|at all|before you|clear|colleague|for it|i won't|it you|last question
    -11:list|look|most|near|noise|or no|paid|rang|say so|say so and|site|so and|talk|team|the wrong|this week
    -11:try|version|visit|want|whenever you|with a|working|yes or no|you 'll find|you a|you decide|上
    -11:了 , 这|些|份|合|堵|就行|就说|急|打扰|扰|提|料|方便|气 .|给您 .|话说|谢您
    -11:谢谢您|还在|还有|销
    -12:'re afraid|'s fine|'ve just|^ you have|^ you know|a holiday|afraid|around|check|contract|easy|email
    -12:first|from|isn't the|knock|let me|minute|need a|of that|owner|push|since|the owner|things
    -12:thursday at three|to ring|whenever|work|you 're afraid|you off|不再|不打|了吗|了吗 ?|办 .
    -12:占|就不|心|您在|我不|挂了|方|花|要不|记|讲|谢谢|这事|都行
    -13:, 好|, 这|, 这个|^ okay|^ would|^ you said|^ you won't|a look|after|barrow|calls|drill|fair
    -13:if i 'm|like it|more than|ring|rung|send|to sign|to you|use it|you don't want|you hear|一|周|年
    -13:您不用|我懂|烦 .|转
    -14:'m sorry|, 我不|^ if the|and that|at|he|i 'm sorry|okay|oven|quarter|so it|years|your money|交
    -14:同事|听您|品|您听|打了 .|电|还是
    -15:change|do you|missed|of it|open|was it|了 , 我|停|用|觉得|边
    -16:^ is|^ you 're|goodbye|holiday|this year|two|yes or|收|看|觉
    -17:, 不|does|right|year|you get|做什|做什么|带|您一|打了
    -18:^ is it|^ yes|几|问
    -19:don't have to|may|question|地|我们
    -20:, 是|before|thank|thank you|thing|your time|您 ,
    -21:so i|through|would you|烦
    -22:^ but|i 'll
    -23:谢
    -24:number|不用
    -25:sorry
    -26:, 还是
    -27:, 我|先
    -29:可以
    """
}
