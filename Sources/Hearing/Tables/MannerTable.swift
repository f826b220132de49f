/// What runs of words weigh for a manner, in twentieths; the first row has the bias and the signs.
///
/// Learned from corpora/phrases/asks, pressure also from the shipped lines, by MannerTableTests
/// (UPDATE_GOLDEN=1); do not edit.
/// Fingerprint of the lines: 56fcee7f5bbe35c3.
enum MannerTable {
  static let acknowledging: StaticString = """
    = -16 109 -52 -14 7
    40:,
    34:i
    33:心
    32:acknowledge
    29:end
    27:comes first|shift|understood
    26:^ ah|^ fair|ah|like that|worry|忙|情
    25:budget|thing
    24:comes|i know|must|point|well|were|比|烦|还没
    23:apologies|change|isn't|my apologies
    22:^ true|budgets|first|i remember|remember|that|want|乱|得|比我
    21:'s|^ being|dinner|fair|more than|quarter|they|true|实|最|花
    20:^ that|being|dropped the|right to|sorry|to let|不想|很|我懂
    19:, 可|^ you 've|comfortable|did|disturbed|forgive|forgive me|i take|must be|so|talk|trust|you 've|意
    19:难
    18:everyone|experience|in january|is|is no|january|make you|night|night shift|right to be|so i 'll
    18:sounds|到我|白|预
    17:'s only|^ i remember|a lot|badly|calls|everywhere|full|my fault|naturally|quite|rush|without|year|开
    17:您想|歇|添|让您|重 .|预算
    16:, 这|^ yeah|^ 刚|bad|can't|cheap|contract|everyone 's|hardly|hardly have|just to|loyalty|paper|poor
    16:promises|stress|yeah|you 'd|办|听|怕|您忙 ,|推|推销|月底|话说
    15:'ll keep|, 周四|, 您也|, 是我|, 那我|^ with|^ you 're|a|brutal|concern|i 'll keep|it does|job
    15:knock|over|seriously|should|so i|sometime|timing|working|wouldn't|了 , 我|受|妥|子|应|底
    15:您忙|想|正|行吗|行吗 ?|被|谁|这|都得|销
    14:'d|, 这个|^ so|^ so the|^ sounds|^ 您在|and a|can't be|dropped|in the|into|is a|it 's an|made
    14:makes|matters|one 's|pretend|reason to|ringing|rushed|so the|want another|where it|you don't want
    14:you off|you were|一个|上您|下这|不方|不方便|哪有|在|打来 ,|搬|明白 ,|服|满|白 ,
    14:真|罪|顾
    13:'re not the|'ve called|, 周|, 行|, 行吗|, 谁|^ being asked|^ getting|^ month|^ month end|^ oh
    13:^ the way|^ 您想|and that|are|at ten or|be easy|being asked|can't be easy|caution|i 'd be
    13:i 've called|i wouldn't|let your|month end|of|ten or|the way|to let your|up the|with a|you don't
    13:一个人|东|了好|冬|冬天|刚|喜|头|定不|得比|得比我|忙 ,|您是怕|打来|是怕|班
    13:省下|累|虑|还是周|里
    12:, 您真|, 您这|, 我|, 换|, 那|^ i understand|^ still|^ you don't|^ 搬|a busy|after|alone|asked
    12:better than i|enough without|enough without me|haven't|head|i see|little one|lot|many|off|oh|on your
    12:so it|spending|that 's fine|the little|the little one|voice|want to|weren't|what the|without me|yet
    12:you 've been|you weren't|一笔|不会说|个人|他们|休了|会说|住|信任|办 .|午休了|压
    12:合|夜|够|您一|您也|您这话|感|折腾|是|是 ,|是大|是我|来您是|比三|比三家
    12:电话 ,|的都|笔|货比|货比三|长
    11:'re|'re afraid|'ve clearly|'ve just|'ve no|, 下周|^ running|^ running a|^ so what|^ you were|^ 听
    11:any parent|any parent would|apologise|at this|catch|chaos|clearly|come to|come to you|didn't|every
    11:friday ?|hear you|i know would|instead ?|know would|look|moment|my own|of us|or friday|own|parent
    11:parent would|realise|rest|right|running a|season|season is|stung|take your|that 's on|that was
    11:the budget|the price|thursday at|thursday at ten|time of|to have|to it|told|tomorrow morning or|trade
    11:tuesday at|wants|was out|was out of|what you pay|worried|worry about|worry about that|you 're afraid
    11:you 've clearly|you 've just|you 've no|you pay|一点都|东西|个孩|个孩子|习|习惯|了|休
    11:会|吧 , 那|好一|实在|您一个|惯|我知|我知道|所|换|明白|月|没|点都不|理解
    11:电话|病|紧|紧 .|肯定|西|过
    10:'s an|'s fine|'ve got a|, 哪|, 我当|^ i wouldn't|^ loyalty|^ no one|^ okay so|^ trust|^ with the
    10:^ you have|^ you sound|^ 您把|^ 我不|^ 看|a headache|a long|a long day|a second|a stranger
    10:after a|after the|agree|calling|change ?|don't let me|don't want|far|fault|finding|for a
    10:friday afternoon|good for you|has to|headache|house|how|i come to|instead|it is a|it saturday
    10:it saturday or|long|long day|mine|much|no one|no time|of course|okay so|on the phone|on your own
    10:only right|or tuesday|or wednesday|out|part|putting the|respect that|should have|someone
    10:someone who 's|sticking|stranger|that last|that would|the hours|they treated|they treated you
    10:this time|three kids|tomorrow at|treated|treated you|up a|watching|which is|with|wondering
    10:would you change|you both|you sound|you up|一说|也不|了 ,|于|今年|做过|催|压力|合理
    10:堵|实在 ,|对|应该|忙 , 我|快|您快|您打了|您把|您真|懂|我不|我当|我清
    10:我清楚|手|把|折|来您|楚|添乱|清楚|点就|点都|烦 .|照|父|疑|真够|着|知道 .
    10:确实|究|考|脱|腾|话|该|道 .|钱都|错 .|鼓
    9:'d hate|'d hate to|'m sorry|'s a lot|'s your money|, 但|, 您多|, 我听|, 老板|^ fine|^ it is
    9:^ yes|^ your|^ 您月|^ 知|^ 知道|^ 钱|a sales|a sales call|absolutely|afraid|and it|anyone
    9:at ten ?|bless|bless you|both in|can't stop|caught|chase|course|deserve|does|every day|for a sales
    9:friday at three|hate|hate to|how you|i 'm sorry|i get|i know the|i realise|i try|i understand|imagine
    9:in the room|like|me that|money and|month|not|now it|okay so you|on site|on you|on you ?|or thursday
    9:paperwork|partner|plate|real|right not|sales call|saturday morning|see how|since|site at|sleep
    9:so what|sound|sure|ten ?|than most|than you|that 's only|the contract|the move|the paperwork|the room
    9:the staff|then you 'll|this week|this year|time for|to chase|to push|wait that|want a|week i
    9:why would|why would you|would|you 'd rather|you 've heard|you both in|you change|you want to
    9:your last|your money|your money and|your partner|your plate|三家|不少|不想动|中|么做|么用
    9:也|些 ?|人 ,|什么用|再打给|原|受 ,|呢 ,|在 ,|夜班|天可|天四|天四点|字 ,|孩子
    9:少|工程|常|干|开会|心是|您月|您月底|想动|我听|我明白|我能|打给|打给您
    9:担心|来 ?|来就|满了|点 , 我|熬|用 ?|电|的|的 , 周|的事|皮|盘|签字 ,|肯|要求
    9:跟他|跟他们|过 .|透|遍 ,|那|钱 , 谁|防|难免|高 ,
    8:'d rather not|'re not|'s a long|'s hard to|'s only right|'ve woken|'ve woken you|, 很|, 很多
    8:, 您先|, 我尊|, 我知|, 换我|, 老|, 这要|, 那下|^ fair enough|^ i get|^ totally|^ two
    8:^ 不想|^ 可|^ 听着|a big|a chat|a day to|a lot going|all day|all right|and|and no|and that 's
    8:and you|another gadget|be all|be all right|be cross|behind|believe it|bill|budget isn't|but|called
    8:chat|counts|cross|day to|days|days are|decide on|don't want another|driving|easter|either|fair enough
    8:fifty|gadget|giving you|going|going on|going on at|good for|got a|hard to|hundred a|hundred a month
    8:i 've woken|i don't|i wouldn't want|in the house|is brutal|is the last|it 's|it out|it should
    8:lot going|lot going on|move|moved|needs|no budget|of you|okay|on at|one|or friday which|perfectly
    8:quite right|rather not|see you 're|short|straight to|supplier|talk to|the budget isn't|the house
    8:the last thing|thing to|thinking|this|this week i|till|time i know|to talk|totally|used|uses
    8:want another gadget|way to look|we had|woken|woken you|worried it|would thursday evening
    8:would tuesday|wouldn't want|wouldn't want to|year you|yet may|yet may i|you 're in|your phone
    8:your team|your trade|yourself|一天|一天还|上班|下周三|不下|不好|中间|之前的
    8:了一天|了好几|交|任|伤|位|做|先看|前的|午休|午我再|又|吃过|合情|同意|吧 ,
    8:听着|呢|四点|在外|堂|天还|孩|家 ,|尊|尊重|尊重 .|就该|工|工 ,|常 .|年|应 .
    8:应该的|得您|怪 .|您午|您午休|您在|您比|您添|您眼|您要先|您还没|慢慢来
    8:慢来|慢来 .|我尊|我尊重|我懂 ,|所以|担|换我|有一|服 ,|机器|来|来了 ,|正常 .
    8:没错 .|清|火|点有|点还|现|理解 ,|生|白天|眼睛|睛|知道您|确|种|签了|给您添
    8:脚|行您|要先|要先看|解 ,|该的|谁愿|谁愿意|资金|赶上您|这么|这是好|这样 .
    8:这要|这要求|退|透了|遍 , 您|道|道您|门 ,|靠|麻烦 .
    7:'d want|'re tired|'s decent|'s decent of|'s perfectly|'ve rung|, 下|, 哪顾|^ cash|^ i accept
    7:^ my apologies|^ sorry to|^ that must|^ you 'd|^ your partner|^ 哎|^ 您不|^ 您没|^ 您的|^ 电
    7:^ 电话|^ 看来|^ 跟|a silly|a supplier|and they|another|apologies i|are in|are you both|argue
    7:argue with|argue with that|at home|bad installer|been|been a|before|better than|board|but you
    7:can only imagine|can't argue|can't argue with|careful|cash|data|decent|decent of|decent of you
    7:deserves|don't let|don't use|feel|feel the|feel the same|for a look|for one person|from someone|fun
    7:hasn't|hear|homework|hours|i 've rung|i can|i can see|i get that|i know you|i respect that|installer
    7:is everyone|last thing|like this|locked|meet|midnight|mistake and|mistake and you|morning or
    7:morning or thursday|moving|my apologies i|no reason to|not the|of people i|on me|one of|one person
    7:only imagine|or sunday|our mistake|our mistake and|owners|owners tell|owners tell me|pitch|put it
    7:put you|rung|sales|something you|sorry about|sorry to|sounds like|stops|take it|ten or friday|than i
    7:than the|that 's decent|that 's perfectly|that must|that was our|the board|the wrong|then you
    7:thinking it|thursday or friday|tired|to repeat|too|too if|trust a|tuesday at ten|twenty
    7:understand you 're|wants to|was|was our|was our mistake|we 're not|who 's|why|work|work for|worry is
    7:would put|you 're tired|you did|you didn't|you do|you don't get|you don't use|your homework|一回
    7:上|上去|两句|也应|也应该|乱了|些|体|便|先哄|别的都|力|功|卡|可惜|吵醒
    7:周全|周全 .|哄|哎|哪顾|哪顾得|哭|喜欢|器|在哭|够您|夫|头 , 我|子在|子在哭
    7:定不下|对不住|对您|就说|工夫|年终|得跟|您先哄|您有您|您没|您觉|您觉得
    7:惜|我周全|我明|我讲|或周|折腾 .|拼|拼 .|推销电|星期三|是不|是好|是我们
    7:是没|楼了|欢|歇歇|比我周|满了 ,|现在|理 ,|的人|的这|的都得|看来|看来您
    7:真拼|真拼 .|眼|着点没|累 .|给您 ,|考虑得|脚不|腾 .|花了|虎|虎 .|虑得|虑得比
    7:行 ?|要等|话问|说两|说两句|说到|走不|走不开|跳|身|轰|过来 ?|还|道您忙
    7:那下|那下周|金|销电|销电话|防着点|阵|院|顾得|顾得上
    6:'ll keep it|'ll send our|'re busy but|'re on your|'s easier|'s full|'s how|'s how it|'s the timing
    6:'ve|'ve just come|, 0 月|, 今年|, 光|, 别的|, 合|, 对吧|, 应|, 您的|, 我上|, 明天
    6:, 是|, 晚上|, 行 ,|, 谁都|, 防|0 号星|? that|^ i see|^ it does|^ oh you|^ right so
    6:^ sounds like|^ that was|^ the price|^ very|^ well|^ 之|^ 之前|^ 原|^ 原来|^ 您那|^ 我能
    6:^ 月|^ 货|a friday|afternoon would|as|at your end|being short|blame|busy but|can tell|caught you
    6:comparing is|could i try|course you|don't take it|drag|easier for you|enough|evening|everyone has
    6:fair you|fees|friday which is|get that you|giving|had|had a bad|half the|have no budget|head office
    6:heard of us|how it|how it is|hundred|i accept|i agree|i can tell|i won't|in|in the middle
    6:in the trade|insurance|isn't the|it|it 's been|it 's not|it 's only|just come|just come off|last year
    6:like the|lot of money|makes sense|march|may i|may i try|me on|middle|minutes and|minutes on
    6:minutes on thursday|monday afternoon|monday or|money 's|morning then|most|my number|never|next week
    6:no|no reason|now|of course you|of it|of money|of money to|of that|oh you|on a friday|once it
    6:once it 's|only|or friday afternoon|or friday at|or saturday morning|or sunday ?|or wednesday at
    6:own business|paying|people i|prefer|rates|rather|rather than the|real worry|remember me|repeat
    6:reviews|right so|room|sceptical|selling|send our|so i don't|sounds like the|spent|straight|stretched
    6:sunday ?|team down|than|that 's how|that doesn't|the middle|the timing|the timing rather|then ?
    6:they 're|things|thursday or|time|time for this|timing rather|timing rather than|to decide|to go
    6:to look at|to your|tomorrow|tuesday morning then|twenty minutes and|twenty minutes on|under|way
    6:well you|winter|would thursday|you|you 're|you can't stop|you is|your end|三上|三上午|三个
    6:下周二|下楼|不多|不多说|不容|不容易|不开|不开 ,|不是|两个|么大的|也是
    6:了 , 那|了门|亏|五三|五三点|五分|五分钟|他|价|价格|住了 ,|住院|住院 ,|信
    6:全 .|六十点|关|分 .|刚才那|加班|十点您|历|原来|句|可真|听电|听电话|周五三
    6:周四或|在那|在那儿|外|多说|大的事|太|头一|头烂|头烂额|好几|孩子在
    6:孩子的|它|完了|家|容|容易|宽|宽裕|对账|少 ,|就别|就您一|年没|当面|思|息
    6:您受|您开|您有|您正|您跟我|您这一|想得|意 .|愿意|懂 .|懂了|成不|成不 ?
    6:我上|我不多|我再|我再来|我同|我周|我理|我理解|或者下|才那|打了|搁|搬家
    6:易|是吧 ,|柜|柜台|欠|没空|涨|火 .|点您来|点行|烂|烂额|焦|焦头|焦头烂|熬 ,
    6:理|用钱|看|看成不|着点|短|稳|管|者下|肯定不|裕|要货|认|让|谁都|账|起来了
    6:车是|这一|这话|那是|都不|重|锅|问了|院 ,|院 , 您|难熬|难熬 ,|顺|额的
    5:'d ask|'d rather|'re quite|'re right|'re swamped|'re worried|'s a|'s a big|'s a fair|'s blessing
    5:'s blessing naturally|'ve thought|, 什|, 什么|, 做|, 可再|, 您防|, 情|, 我懂|, 我明
    5:, 我长|, 明|, 晚|, 有|, 烦|0 may|? 那|? 那您|^ it can't|^ ten|^ that kind|^ you know
    5:^ you want|^ 一样|^ 上|^ 两个|^ 刚开|^ 刚搬|^ 十年|^ 哎呀|^ 您开|^ 您觉|^ 您还
    5:^ 搬家|^ 月底|^ 理|^ 理解|^ 被|^ 预|^ 预算|a fair|about it|about that|after two
    5:all right ?|appreciate|are hard|as good|as good as|as the firm|at ten|at three ?|avoid|baby|behind it
    5:best ?|better ?|big|blessing|blessing naturally|board hasn't|but i 'm|can hear|could you both
    5:course you 're|didn't ask|do friday|do friday at|don't blame|don't have the|don't take|easier for
    5:eleven|emails|explaining|explaining it|eyes|feet|firm behind|firm behind it|for one|four|friday which
    5:given|glance|good as|good as the|had that|hands|happened|home|hung|hung up|i 'd ask|i appreciate
    5:i can hear|i come|i don't take|i hear you|in the shop|is better|is better ?|it 'll|it 's one|it can't
    5:it can't be|it i|keen|keen to|kind|kind of|know you didn't|learn|line|looked|looking after|lose
    5:me when|monday or tuesday|morning or sunday|morning or tomorrow|must have|natural|need to|next one
    5:next week be|numbers|on|on friday ?|on thursday or|one bad|one thing and|only as|only as good
    5:or sunday morning|or tomorrow|or tomorrow afternoon|our engineer|over the|over the phone|parents|past
    5:phone|phone when|put it off|reading|reading it|saturday morning or|serious|sign anything|silly
    5:so could|someone who|something|sometime next|sorry you|sorry you were|staff|sunday|sunday morning
    5:swamped|takes|taking|talk to your|ten years|than i do|that 's a|that kind|that kind of|that works
    5:the board hasn't|the discount|the firm|the firm behind|the next one|the phone when|the small|the team
    5:the trade|thing and|three ?|thursday morning|times are|times are hard|to|to put|to put it
    5:to your wife|tomorrow morning|too fast|touch it|training is|tuesday afternoon|tuesday morning|twice
    5:up by|us|want a second|week be|what happened|when it 's|when we|which is better|why you 'd
    5:with someone|with what|with what you|without a|work ?|would tomorrow|would tuesday at|you 'd want
    5:you 're quite|you 're right|you 're swamped|you 're worried|you 've thought|you didn't ask|you feel
    5:you i|you know your|you need to|you need your|you never|you on|you on friday|you saturday|you talk
    5:your feet|your hands|一下午|一些 ?|一样|一样 ,|一阵|上这|下不|下多|不回|不嫌
    5:不至|不至于|不行 ?|不认|不麻|不麻烦|东西 ,|久|么晚|么晚还|之|之前|也不至
    5:了 , 没|了几|了几年|了都|于连|五到|亲|人|今天没|介绍发|会 , 我|传给
    5:传给您|住了|便我|候打|候打给|做生|做生意|先把|再忙|再忙也|再来|几|出去
    5:出来您|分钟 ?|刚开|刚搬|到|加|午或|半再|半天|卡在|去忙|发您 .|发给|发给您
    5:可再|可再忙|号星|号星期|听清楚|吵醒了|周一下|周五到|周六十|周您|响|哎呀
    5:哎呀 ,|哪天方|哪有闲|四或|四点半|回|在骗|在骗子|大事|大事 ,|大的|天方
    5:天方便|天没|太急|太急了|夫 .|好一些|好好的|子上|子多|子多 ,|子的|完了 ,
    5:实物|客人|家都|家里|容易 .|寒|寒心|小 .|就十分|层|层皮|层皮 .|工夫 .|店
    5:店 ,|店里 ,|开 ,|很正|很正常|得到|得好好|忙 .|忙也|忙也不|忙我|怎么做
    5:您也是|您合适|您吵|您吵醒|您多|您开会|您手|您是|您父|您父亲|您的|您的预
    5:您盘|您看成|您跟|您防|您防着|情 ,|意不|懂了 ,|我也不|我先把|我太|我当面
    5:我长|我长话|或|或周五|手上|手术|把您吵|把这|把这事|换 ,|排满|排满了|效果
    5:方便|方便我|时候打|时间 .|易 .|是三|是吧|是周|是周六|是对|是对的|是贵
    5:是贵了|晚上您|晚还在|月 0 号|有闲|期三|术|样|格|楚了|正常|求不|没时
    5:没时间|没错|没预|没预算|清楚了|点半再|点没|父亲|现在骗|用得|电话里|的一
    5:的哪|的哪有|的钱都|的预|皮 .|看成|看效|看效果|着 ,|着您|睡|短说|种亏|程
    5:站|竟|筋|算 ,|算没|紧 ,|绍发|考虑|至|至于|至于连|舒|舒服|节|花出|花出去|苦
    5:行不行|装修|西 ,|觉|解|话 , 那|话短|话短说|话里|该的 ,|说一|说要|账单|质
    5:贵了|赶上|起来|跟我说|还不|还在|这个 .|这么做|这么晚|这种|这阵子|迟|那儿
    5:那我|都会|都花|都花出|醒了|醒了 ,|里 ,|钟 ?|钱都花|长话|长话短|间 .|防着
    5:隆|难怪您|顺 ?|预算没|额|骗子多
    4:'m not hanging|'re careful|'re flat|'re flat out|'re in|'re on|'s always|'s just an|'s no reason
    4:'s no rush|'s one|, 今|, 但您|, 光听|, 可您|, 您快|, 我同|, 正|, 耽|, 耽误|, 谁不
    4:, 这份|, 这我|0 号|^ after|^ ah you|^ any|^ i can|^ i realise|^ no time|^ so it|^ this week
    4:^ you need|^ 一|^ 两|^ 今年|^ 同样|^ 家|^ 家里|^ 打扰|^ 报|^ 报价|^ 正|^ 跟您
    4:^ 这个|a call|a price|a real|a shop|ah you|an excuse|and you 'd|are i|around|ask for|at once
    4:at three|being sold|being sold to|but that 's|by|by on tuesday|can only|can see why|comparing|cost
    4:could we|could you|delivery|do ?|do it|don't get|don't want a|eight|end is|evening or saturday
    4:every reason|every reason to|everywhere i|exhausting|fair to|fifteen minutes|five times|flat out|for
    4:for everybody|for this|friday evening|friday evening or|hanging|hanging up|hanging up until|have
    4:hear you but|heard|heard of|hoping|house is|i admit|i can only|i didn't|i do|i should
    4:i understand you|i wouldn't trust|ill|inbox|is half|is hectic|is the|isn't it ?|it 'd|it ?|it out of
    4:it over|it short|job and|just an|just an excuse|just moved|keep it short|kids|kitchen|know the|last
    4:last thing on|last thing you|likes|likes being|likes being sold|list|little|look at it|loss|mistake
    4:month end is|need your|next week ?|no wonder you|not hanging|not hanging up|nothing|now i|now i 'll
    4:of everyone|okay ?|on your mind|once|or saturday|over ?|paid|pay|phones|place|proof|push|putting
    4:reason to be|results|right now|right you|sales call i|scared|school run|side|so it 's|so you 're
    4:sold to|square|sure you|take|that makes|that makes sense|the decision|the job|the job and|the phones
    4:the school run|the whole|their own|they are i|thing on|thing on your|thing you|this a|this is the
    4:this isn't the|this week 's|those|three on|thursday evening|time with|to ring|try|twice before
    4:understand you|understandable|week|where|whole week|will be|will be in|with us|wonder you
    4:wonder you 're|would next|would next wednesday|wouldn't trust|year 's|years|you 're busy
    4:you 're careful|you 're flat|you 're on|you but|you but that|you let me|you more|you not|you on the
    4:you trust|your old|your worry|一 .|一下子|一听|一回 ,|一回听|一定|三点我|上 ,
    4:上午十|上还|上还是|下 , 您|下一|下午我|下子|下来|不会|不便|不便宜|不好意
    4:不是小|业 ,|个名|个情|个情况|个顺|为难|久 ,|么久|么久 ,|么大|么省|买回
    4:了吧 .|了是吧|事 ,|他们合|们不对|们合|们合作|价钱|会您|但您|体会|供
    4:便宜 ,|信 , 开|修|儿搁|光听|光听我|六十|关系 .|册子|再打|几天|出|出去了
    4:出空|分钟|分钟就|刚下|到东|到东西|到您店|加班 ,|动 .|十五分|十年|十点
    4:午十点|压着|压着 ,|去坐|去坐坐|参数表|友圈|反|发您|受累|可您|号周一
    4:合理 ,|同样的|吧 , 您|听出|听出来|听十|听我讲|听清|吵|周四三|周四晚|哪
    4:四三|四三点|四晚|四晚上|回听|在外头|在工|在工地|坐 ?|坐坐 ?|外头|多|头 ,
    4:头一回|夹|夹在|好吗|好吗 ?|宜 ,|实 ,|家里有|对吧|对吧 ?|对的|对的 .|小数
    4:小数目|就十|尽|尽量|尽量短|工不|己 .|带您去|强|当面讲|得上|得多|得太
    4:得对|得对 ,|得我|得紧|得还|心思|心情|忙 , 可|快了|快了 ,|怎么省|怕买
    4:怕买回|急 ,|您 , 行|您一定|您夹|您夹在|您手上|您打|您提|您是真|您朋
    4:您朋友|您正忙|您现|您现在|您签|您签字|情不|想再|我们不|我会|我周五
    4:我就不|我得|我想|我没讲|我能体|把参|把参数|抽得|抽得出|据|据交|接|接我
    4:接电|接电话|搁谁|撂|支|教|数据|数据交|数目|数目 .|数表|族|时候|明白 .
    4:是做|是小|是小数|是怕买|是没用|晚上还|最难|有病|有病人|朋友圈|服务|来了
    4:来的|板一|校|样 , 我|歇着|歇着 .|歉|正忙|比 ,|气 ,|没兴|没兴趣|没看|没讲
    4:没讲明|涂|点 , 十|点 , 看|点您|物|班 ,|班 , 您|理解您|生意|用着|电话来|病人
    4:病人 ,|白 .|的意思|的还|盘点|目 ,|看到东|看哪个|看怎|看怎么|看您朋|着 .
    4:知道|空|空 .|等您|答应 .|算 , 这|算的|糊|糊涂|系 .|紧 , 您|累 ,|细|细说
    4:给您合|老板一|能体|能体会|自己 .|菜|行 , 不|行不|要紧|解您|解您要|认识|讲
    4:讲得|讲明|讲明白|识|话来|话来得|语|说了 .|说实|说实话|课|谁不|谁不是|账 ,
    4:还行|还要|这个|这个名|这个情|这么大|这份|这会|这会儿|这我|这行|这阵
    4:道理|那咱|那咱们|都排|醒|里不|里发|里有病|量短|钟就|间的|阵子|面讲|顾虑
    4:麻烦
    3:'ll come|'ll come to|'ll email|'ll post you|'m sure|'re busy|'re coming|'re concerned|'re right to
    3:'re short|'s a real|'s just|'s on|'s the sticking|'ve been|'ve been going|'ve heard|, 不勉|, 人
    3:, 册|, 册子|, 可谁|, 多|, 好吗|, 对|, 您什|, 您现|, 我就|, 手|, 手头|, 看看|, 眼
    3:, 能|, 谁心|, 这事|, 这很|, 这是|, 预|, 预算|^ good to|^ honestly|^ i appreciate|^ i went
    3:^ in your|^ it sounds|^ nobody wants|^ so money|^ sure|^ 一天|^ 三|^ 上一|^ 不是|^ 价
    3:^ 刚才|^ 年底|^ 您忙|^ 您用|^ 您说|^ 明白|^ 是 ,|^ 用|^ 老|a bad|a look round|a month
    3:a nightmare|a salesman|a trial|admit|afternoon|and i 'm|and i respect|and we 'll|appreciate you
    3:at home this|at it|at two next|at two or|be in your|been going|begin|begin with|both|breaks|but i
    3:by hand|by on|by wednesday|calls like|can hear the|class|compare|concerned|day would|decides|decision
    3:deposit|do they|don't know|easier|enough a|everybody|exams|fall|fall behind|fast|father|fifteen
    3:figures|flat|for you so|friday at|gather|get that|good to|guide|had your|hear the|hear the little
    3:hectic|hectic for|home this|i 'd have|i 'll come|i 'll email|i 'm sure|i appreciate you|i gather
    3:i realise i|i went|if it were|in your|in your inbox|installed|is only|it breaks|it in a|it sounds
    3:it were|it were my|just|know|look at|look round|looks|losing|loyal|minutes|monday at ten|money 's the
    3:money to|morning ?|morning for|nightmare|no money|nobody wants|not to|of work|off our|off our list
    3:offices|on a|on the street|one ?|only sensible|or tuesday at|or wednesday ?|our list|over your|owner
    3:pages|payroll|plenty of|point i|position|post you|post you the|quite right i|rather than|realise i
    3:realise you|respect|rough|running|salesman|same thing|saturday or|saturday or sunday|say hello
    3:say the|send|sense|sensible|shall we|shall we meet|shops|show you on|so how|so money|so money 's|sold
    3:sorry to hear|stick|sticking point|still|stuck|stuck in|talk ?|ten or wednesday|that 's just
    3:that 's no|that and|the figures|the guide|the moment|the morning for|the owner|the same thing
    3:the sticking|the sticking point|this isn't|this month|this one|though|three next|three of|through
    3:time i|tired of|tired of it|to begin|to begin with|to change|to compare|to find|to run|to say hello
    3:to think about|touch|tough|training|trial|trial class|tuesday or|tuesday or wednesday|twelve
    3:twice for|two next|two next week|until we|until we 've|up to you|up until we|want to talk|wants a
    3:wants a salesman|wary|we 'll|we meet|wear|wednesday 0|wednesday at eleven|wednesday or friday|week 's
    3:week i 'm|were my|were promised|what do|where you|why you|with that|with the|you 're coming
    3:you 're concerned|you 're short|you 've had|you haven't|you moving|you need|you were promised
    3:you when|your team is|一个下|一十|一天听|一或|一或者|一次|一趟 ?|三三|三三点
    3:上一|上午九|上午或|上呢|上呢 ,|不 ?|不了|不住|不勉|不勉强|不去|不同
    3:不同意|不好做|不爱|不爱听|不痛|不痛快|不靠|不靠谱|个下|个下午|个会|个推
    3:个推销|个消|个消息|个点|中考|中考 ,|么回|么回事|也没关|也难|了 , 0|了 , 再
    3:了 , 您|了 , 真|了月|了月底|事 , 多|事儿|二 ?|二上|二上午|亏 .|五晚|五晚上
    3:人商|人商量|们牌|们牌子|价格 ,|休息|但|保险|候能|免|公室|关系|再过|冒
    3:几年|利|到三|到前|到前台|到半|到半夜|前台 .|前都|剩|办公|办公室|务|勉
    3:勉强|勉强 .|医|十分钟|午九|午九点|午十|午我|午或者|半夜|半夜 ,|去一
    3:去一趟|参数|反应|口气|口气 ,|可谁|台 .|合作|后放|听我|听推|听推销|周一十
    3:周一或|周三三|周二 ?|周二上|周五晚|周哪|周哪天|周四上|味|商 ,|喘|喘口
    3:喘口气|嘛 ,|四上|四上午|团|团建|团建 ,|在保|场 ?|坏|坐|声|声 .|处|多 , 您
    3:夜 ,|夜 , 您|天|天可就|天听|天就|头一个|奖|好做|好好|好意|好意思|妈|娃
    3:子 , 心|子中|子中考|子小|子真|学|孩子中|孩子真|守|守着|实 .|审|家后|寄到
    3:小心|就是没|屏|屏幕|常 ,|幕|年了|年了 ,|年底|年都|应商 ,|底前|底您|建 ,
    3:开会 ,|强 .|当面给|往后放|很多|得好|心里|必要|忙 , 这|怎么回|急 , 明|急了
    3:急了 ,|怪我 .|您不想|您不愿|您了 .|您半|您宽|您店|您店里|您开车|您用
    3:您的难|您看哪|您看重|您真是|您这会|您那边|意思|意留|意留电|感情|愿
    3:愿意留|慎|懂 ,|懂 , 那|我了|我们牌|我再过|我寄|我懂 .|我记住|我这电|手 ,
    3:手头|批|换谁|换谁都|换过|换过 ,|接了|接我电|推 ,|推销 ,|放 .|数|断|无
    3:时候能|时间我|明天可|明白您|是周四|是应|是应该|是推|是现|月底前|有什
    3:有什么|有您|有您的|有空 ,|有空呢|有老|板|果|样的|格 ,|检|正常 ,|气 , 我
    3:没关|没关系|没必|没必要|没空 ,|满意|点再|点我到|点或|点或者|点还是|爱听
    3:版|版的|版的介|牌|牌子|现场|用的 .|留电|留电话|白您|的事 .|的介|的介绍
    3:的是您|的难|的难处|目|盯|看哪|看重|看重价|真累|着就|空 , 周|空呢|签字
    3:算 , 我|算就|给您 .|老供|老供应|考 ,|者下午|者下周|耽|耽误|聊 ,|能喘
    3:能喘口|能接|能接受|脑筋|自然|落|虑我|被推|被推销|要您|觉得|解 , 下|记住
    3:记住了|误|说得不|谁心|谁心里|谢您|谢谢您|谨|谨慎|谱|趟 ?|跟合|跟合伙|踏
    3:踏实|踏实 .|边审|过了月|过去一|这个不|这个点|这事儿|这周哪|这家用|这很
    3:连个|遍|道您手|道您有|那儿 ,|那我把|那样|那边审|重价|重价格|钟 , 您|间我
    3:间接|难 .|难处|靠谱|面给|面给您|顾虑我|风|马|骗子|高|高 .|鸽子 ,|麻
    2:'ll post|'ll send you|'re at|'re in a|'re quite right|'s a bad|'s been|'s okay|'ve every
    2:'ve every right|, 不是|, 价|, 先|, 只|, 周六|, 家|, 小心|, 忙|, 总|, 您哪|, 您看
    2:, 您肯|, 想|, 搁|, 月|, 烦是|, 资|, 资料|, 赶|, 过|, 钱|0 号下|0 号周|0 月|0 月 0
    2:^ absolutely|^ i gather|^ i won't|^ in|^ looking|^ most|^ thirty|^ yes it|^ your team|^ 上回|^ 十
    2:^ 合作|^ 同|^ 听得|^ 员|^ 员工|^ 哎 ,|^ 年|^ 您做|^ 您嫌|^ 您怕|^ 您是|^ 您有
    2:^ 您正|^ 您老|^ 我听|^ 换系|^ 是|^ 盘|^ 盘点|^ 看得|^ 看您|^ 老人|^ 谁|^ 这么
    2:^ 那回|a bad week|a big step|a customer|a fool would|a job|a kitchen|a meeting|a shame|a system
    2:a warranty|about thursday at|accept|accountant|afternoon ?|along ?|already|always|and send
    2:and send it|and there 's|and you can|any better|any better ?|as it|as the|ask me|ask me to|at a
    2:at eleven ?|at eleven or|at four|at four or|at half four|at nine or|back ?|bad week|be any
    2:be any better|be calmer|be calmer ?|be careful|be cautious|be sure|be the one|be there when|be wary
    2:big step|blame you|blame you for|bring your|builders|busy|by now|call|calls a|calmer ?|can i show
    2:can keep|can keep it|can see|can tell i|can't talk|cautious|changing|cheapest|coming|comment|day
    2:day could|day could you|day on|down|drive safely|drop by|eleven or|eleven or monday|evening or
    2:every right|every right to|figures ?|fool would|for it|for the same|four in|four or|four or friday
    2:fuel|full of|get it|get it what|get some|got|grow|grow up|had a|half four|handing|hard|has|has a
    2:have no|honestly|how 's|how about thursday|how to|i 'd want|i 'll post|i come by|i get it|i show
    2:i show you|i understand so|in a meeting|in i|in person|in person ?|in the morning|info|interested in
    2:is so|isn't the time|it to the|it what|it what day|know you|later this|later this week|let|let me
    2:like mine|like that is|me up|meetings what|meetings what time|met|monday at|monday at eleven
    2:monday morning ?|month would|month would you|more thing|morning|next wednesday|no more|not be|notice
    2:off a|on friday at|on monday morning|one more thing|one thing|only a fool|or monday|or monday at
    2:or thursday at|out i|out that|out that 's|out this|packed|person ?|plenty|promise|questions|quote
    2:right shall|right shall i|right to ask|runs to|safely|see why|see your|send you|send you the|she
    2:should be|sit down ?|site|so would friday|sorry about that|step|stocktaking|talk to me|talking
    2:that 's okay|that a|that experience|that long|that you 're|the|the cheapest|the figures ?|the fuel
    2:the info|the line|the only|the phone|the proposal|their|these|this before|through the
    2:thursday at half|tight|times|times a|to be sure|to talk to|to you ?|to you on|tomorrow afternoon
    2:twenty minutes|understand|understand so|up to|visit ?|wait|walk|walk you|want to see|warehouse
    2:wednesday ?|wednesday afternoon ?|wednesday at two|wednesday or|what day|what day could|what time
    2:when|when could|when it|with half|with our|with them|won't take|worries you|would be a|would you
    2:yes it|you 'd like|you 're at|you 're not|you 've every|you and they|you believe|you can't talk
    2:you have no|you the|you the details|you through|you thursday|you thursday at|your accountant
    2:your place|一十点|一起|七八|七八个|三两|三两点|三十点|三月|三点 ,|上 , 周
    2:上午|上看|下午您|下午或|下午还|不出|不出来|不否|不否认|不太|不急 ,|不放
    2:不放心|不是时|不是说|不看|不签字|不能|不舒|不舒服|不说|两位|两位一|个不
    2:个人带|个我|个我不|主 ,|么时|么时候|九点|也不想|也得看|也该|买|了 , 不
    2:了五|了半天|二或|亏 ,|亏的|五万|五下|五下午|五个|五我再|些 ,|享|人喜
    2:人喜欢|人带|人情|人最|人管|人管 ,|人通|什么时|介|介绍|们有|件 ,|价 , 您|伙
    2:伙人|伙人通|伤筋|伤筋动|位 .|位一|位一起|体检|俩|俩娃|候|候 ,|候我|做这
    2:做这行|儿 ,|先跟合|先问|全要|八个|六还|六还是|兴趣|册子我|再打来|再聊
    2:冒昧|写成|几家|出差 ,|出来 .|分钟 ,|刚交|别人|别家|到您|到您有|到明|前头
    2:动|动骨|勒|十分|十年了|十年没|十来|十来个|十点我|十点或|十点还|午 , 您
    2:午您|午我带|午或周|半天还|去了 ,|发您手|台机|台机器|号下|号下午|合伙
    2:合伙人|合适 ?|同样|后悔|后悔了|后都|后都后|否认|听得出|呀|呀 ,|呢 , 我
    2:周 ,|周三两|周三十|周二或|周五下|周五我|周六还|周四四|哎 ,|哪天 ?|哪天行
    2:售后|商量是|嗯 , 您|四十点|四四|四四点|四或者|在前头|坐坐|坑过|多 ,|多 .
    2:大家都|天上午|天能见|天行|天行 ?|头 , 您|好些|好吧 .|始|子一|子我|子是
    2:子看|学校|学费|安全要|完 ,|实话|家里商|对 .|对我们|小 ,|岁 ,|工地|工地 ,|巧
    2:差 ,|带您|带过|建|开始|开车|很合|得不|得先|得先跟|得很|得没|心疼|心的
    2:心里都|忙得|悔|悔了|您 , 好|您去看|您吃过|您对|您就是|您得先|您怕|您有顾
    2:您的意|您的顾|您聊|您说现|您这就|您问|情理|意做|慢|我不否|我们有|我再打
    2:我听出|我有数|我认|我认同|我过去|打得|把您|护|抽|担心的|拜您|拿出|挂 ,
    2:挺|换一|换我也|换系|换系统|接受|摆|摆在|散|数 .|料我|时候 ,|时候我|时间当
    2:昧|是不想|是人|是大事|是您自|是时|是时候|是有点|是看不|是自然|是说|显
    2:晚上|最后都|月 0|月份|月供|有数|有数 .|有点|有空|有道|有道理|有顾|有顾虑
    2:期 ,|期不|机|束|条信|条信息|来 , 可|架|档|楚再|此|气 .|没人管|没心|没这个
    2:没错 ,|油|消息|涨价|涨价 ,|清楚再|点头 ,|烦了|烦是|然|然 .|爱人商|爷|理 .
    2:理的|电话了|留意|的 , 下|的 .|的家|的意|的时候|的这个|的顾|的顾虑|目 .
    2:看 , 成|看哪天|看病|看行吗|着 , 您|着急 ,|码 ,|确实 ,|礼拜您|空 ,|突|第一
    2:筋动|筋动骨|算怎|算怎么|管 ,|管 , 对|箱|终|绍|结束|置|老|老板|者周五
    2:聊 , 您|脑|腰|腰带|舒服 ,|行 , 您|被坑|被坑过|裤|裤腰|裤腰带|认 ,|认 .|认同
    2:话 , 您|话 , 我|话 , 烦|该的 .|说在|说在前|说得|说现|说现在|说这个|货上|购
    2:费|资料我|趣|跟家|跟家里|跟爱|跟爱人|躲着|躲着我|这个 ,|这个我|这就是
    2:这是应|迟早|适 ?|通气|通气 ,|通电|通电话|避|那 0|那不|那几|那回|那我周
    2:那资|那资料|都后|都后悔|都在 ?|都懂|都跟|采|采购|里商|里商量|量|量是
    2:量是应|销 ,|问 .|闲|间|间当|间当面|陌|陌生|险|随便|顺手|顺手 ,|预算 ,|骨
    1:'ll be brief|'ll email you|'ll lose|'ll mail|'ll mail you|'ll put it|'ll send|'m not|'m not taking
    1:'re off|'re short of|'s not the|'s only sensible|'s tight|'ve a|'ve been let|'ve had|'ve had three
    1:, 不好|, 不过|, 两位|, 体|, 保|, 保修|, 全|, 吃|, 吃亏|, 周一|, 够|, 好|, 家里
    1:, 小|, 开|, 心|, 怕|, 您对|, 您开|, 成|, 成吗|, 我们|, 我佩|, 我给|, 我能|, 我认
    1:, 打|, 打扰|, 换谁|, 方案|, 生|, 生意|, 用|, 用着|, 能省|, 讲|, 讲信|, 谢|, 谢谢
    1:, 过了|, 这会|, 那挺|^ a lot|^ can't|^ changing|^ changing supplier|^ i do|^ i was|^ money
    1:^ money 's|^ nobody likes|^ quite|^ that sounds|^ the budget|^ 一个|^ 一月|^ 今|^ 合|^ 天
    1:^ 天天|^ 孩|^ 孩子|^ 忙|^ 您之|^ 您刚|^ 您已|^ 您担|^ 您考|^ 我这|^ 换供|^ 没听
    1:^ 背|^ 背景|^ 这周|^ 这礼|^ 这种|a big mistake|a brochure|a lot to|a minute|a nuisance
    1:about thursday|admire|admire that|after what|afternoon and|and not|and there|appreciate it
    1:at ten would|at two which|be better ?|be brief|be quieter|be the same|been let|been let down
    1:behind the|best|between|big mistake|bigger|brief|builders in|burned|but that|but you 're|can imagine
    1:can't decide|can't have|changing supplier|come and see|come off|come thursday|could we sit
    1:could you come|could you see|decide|discount|dithering|does the|doing|down ?|drive|eleven ?|else has
    1:family|fill|find the|find the time|find you|firms|good|got it|got nothing|guarantee|had three
    1:hands are|have been|he|honest|hurting|i 'd think|i 'll be|i 'll mail|i 'll send|i 'm not|i admire
    1:i admire that|i can imagine|i don't want|i hear that|i like|i respect|i was|is a big|is nobody
    1:is nobody 's|isn't ?|isn't it|it 's hard|it 's the|it at|it before|it in|it properly|june|keep it
    1:know how|left|less|let down|like it|like to see|lost|lot of people|lot to|lunch|making a big|mid
    1:monday ?|money 's tight|next|next month|nine or|no but|no but i|nobody|nobody likes
    1:nobody likes being|not taking|now you|nuisance|of our customers|of people|off shift|on monday ?
    1:on the spot|on this|on tuesday at|one page|one sentence|only hurting|or thursday next|our customers
    1:out of|over and|papers|penny|pressure|promised|properly|proposal will|put|references|runs|same|school
    1:see our|see the|sentence|shall i come|shame|short of|show you how|sit down|sit in|so friday|so would
    1:sooner|spot|stock|switching|take to|talked|ten would|ten would you|text|text you|text you the|that 's
    1:that sounds|the market|the product|the proposal will|the right|the same|the school|the spot
    1:there would|things about|think about|thursday at three|thursday next|thursday next week|time today
    1:to ask|to be careful|to look|to one|to read|to see|to think|to you|today i|tuesday at nine
    1:tuesday at two|tuesday or thursday|twice in|two or|two which|up|up the phone|upheaval|want proof
    1:want to be|wanted|we all|we sit|we sit down|wednesday morning|were burned|what|what you have|when are
    1:when are you|when do|while you|with my|with the last|without this|won't|worries|would friday
    1:would you ?|wrong|yes|yes it 's|you 'll lose|you 're off|you come|you had a|you hear|you how|you look
    1:you said no|you so i|you some|you that|you that 's|you wanted|you were burned|your|your hands are
    1:your mind|yours|yourself by|一|一出|一分是|一条|一眼|一眼 .|一眼 ?|一还|一还是|万
    1:三 , 两|三下|三下午|三再|三我|三还|三还是|上回|上有|下周|不下来|不住 .
    1:不信|不做|不周|不想得|不愿|不愿意|不消|不跟您|不过|专门|业|丢|两回|个 .
    1:个答|个答复|个问|个问题|个顾|个顾虑|么想|也会|也会多|买回去|了 , 什|了一
    1:了别|了别家|了半|了就|了是|了没|二十点|五十一|五我|五来|产 ,|产 , 这
    1:人 , 您|人家|人的|今天就|付 ,|以不|以不 ?|以后我|们工|们工程|们都|会 ,
    1:会儿|会呢|会呢 ,|会多|会是|住 .|佩|佩服|佩服 .|供应|供应商|便宜|保|信不
    1:信不过|信发您|信用|信用 ,|倒是|候 , 我|做 ,|做 , 能|做完|停|六上|六上午|再
    1:况|几天 ,|出二|出二十|出差|出您|出来|出来了|刀|刀刃|刀刃上|刃|刃上|分是
    1:分是一|别家 ,|别的 .|务员|动 ,|十五|半打|占线|卡得|原来您|去了|去看|参
    1:发您邮|变|可不|可以不|可就没|可您这|可您都|可我|吃|吃不|吃不消|合同没
    1:同|同 ,|同没|同没到|名额就|后天上|后我|听了|听说|听过|听过我|周一上
    1:周一还|周三下|周三再|周三我|周三还|周二|周二十|周五来|周六上|咱们约
    1:哪个|哪天松|售|商|嘛|回去|回来|在 ?|在不|在刀|在刀刃|在开|在理|地 ,|场
    1:场 ,|坑过 ,|处我|多 , 下|大家|天到|天天|天就发|天松|天松快|头上|套 ,|好事
    1:好做 ,|好吧|好的 ,|娃 .|子 , 哪|孩子 .|安全|宜|实情|实情 ,|实顾|实顾不|室
    1:家 , 讲|家用|家里头|容易 ,|寄|对我|对质|对质量|就 0|就 0 月|就不|就不多
    1:就发|就周|就周五|带两|带娃|带孩|带孩子|常 , 下|广|广告|应商|底 ,|开会呢
    1:张桌|张桌子|归|往后|很自|很自然|得出|得出您|得没错|得真|得真不|得罪
    1:得罪老|微信发|心我|忍|忙我理|忙的|忙着|快些|快些 ?|怕数|怕数据|怕耽
    1:怕耽误|怪您|您|您 , 还|您 .|您一天|您两|您之|您之前|您信|您信不|您做|您合
    1:您家里|您对我|您对质|您就|您工|您已|您已经|您忙我|您怕耽|您手机|您手里
    1:您担心|您接|您最近|您生意|您的担|您的谨|您看行|您考|您考虑|您肯|您肯定
    1:您要考|您说没|您这周|您这阵|您那|您邮|您邮箱|您都考|情况|想得罪|想要
    1:意 ,|慎我|慎点|慢慢|懂您|成 .|我|我也会|我今天|我们工|我佩|我佩服|我把介
    1:我把数|我留|我算|或周三|手机|手机上|手里|打得真|打扰您|扰您|找您 ?|把介
    1:把介绍|把数|报价|担心我|挺好|挺好 ,|换供|换供应|掂|掂量|掂量 .|接 ,|效
    1:方案我|日子|明天上|易 ,|是一|是一分|是后天|是周五|是实|是实情|是明早
    1:是看|晚还|景|月底 ,|月底您|有俩|有这|服 .|机上|材|材料|条|来个|来找您
    1:来签|松|松快|松快些|果 .|样很|案我|楚 ,|毁|水|没到|没到期|没听|没听过
    1:没坏|没用|没这|清楚 ,|满意 ,|点 , 哪|点 , 就|点半打|点头|点我再|点是
    1:点是对|牌子 ,|犹|犹豫|狗|现在不|现在用|生产|生产 ,|用|痛|痛快|的 , 哪|的担
    1:的担心|的没|的用|的谨|的谨慎|的钱|的问|的问题|省一|省一分|真不|真不是
    1:眼 .|眼 ?|着孩|着孩子|着我|知|知道 ,|确实顾|种话|等一个|等着|答复|签 ?|箱 .
    1:纸|绍发您|结|给您算|罪老|老人|老客|老客户|耽误生|胆|背|背景|能省|能省一
    1:能见|能见 ?|能说|花在|花在刀|苦了|苦您|苦您了|虑 , 可|虑我懂|装完|装完了
    1:要|要考|要考虑|要花|要花在|见 ?|见为|解 , 您|计|记得我|讲信|讲信用|话不
    1:话了|误生|误生产|说|说周四|说得没|说话不|谨慎我|谨慎点|豫|账 ?|货|赞|赶
    1:起 ,|跟|跟领|跟领导|路上|转不|辛|辛苦|辛苦您|过 ,|过去找|过我同|过的
    1:这个问|这个顾|这么想|这周|这套|这是|这样很|这电|这电话|这种话|连|通个
    1:道 ,|道 , 您|那一|那也|那也不|那儿 .|那周二|那就 0|那就周|那挺|那挺好
    1:邮箱 .|都在|都考|都考虑|钟都没|钱的|钱要|钱要花|错 ,|问我|险 ,|陪|难处我
    1:需要 .|顾不|顾不上|额就|飞|鸽|鸽子
    -1:'d be|'d think|'ll call|'ll check|'ll get back|'ll get the|'ll have our|'ll have the|'ll have to
    -1:'ll leave it|'ll leave you|'ll make a|'ll put a|'ll put the|'ll try|'m afraid|'m free|'m giving
    -1:'m giving you|'m not putting|'m working|'m working this|'re down for|'re good|'s best|'s best ?
    -1:'s clear|'s hard|'s in the|'s meet|'s not for|'s off|'s off the|'s only three|'s say|'s start
    -1:'s start with|'s that ?|'s today|'s today or|'ve already|'ve already put|'ve been with|'ve booked
    -1:'ve booked the|'ve heard this|'ve left a|'ve moved|'ve promised|, 一号|, 三点|, 不打|, 两
    -1:, 中|, 中午|, 二十|, 价格|, 俺|, 免|, 免费|, 分|, 刚|, 到时|, 剩|, 剩下|, 名
    -1:, 名额|, 后|, 后面|, 周三|, 周五|, 咱们|, 在|, 在您|, 地|, 好不|, 好吧|, 好好
    -1:, 对不|, 就这|, 展|, 展厅|, 市|, 您下|, 您倒|, 您家|, 您带|, 您怎|, 您早|, 您是
    -1:, 您来|, 您能|, 您要|, 您跟|, 您随|, 我今|, 我先|, 我可|, 我把|, 我记|, 挑|, 放
    -1:, 早晚|, 时间|, 最|, 最后|, 来|, 案|, 案例|, 王|, 看完|, 等|, 视|, 视频|, 说|, 贵
    -1:, 还想|, 连|, 连个|, 那天|, 都是|, 里|, 里面|, 随|, 顺便|, 顺道|0 0 a|0 a|0 and
    -1:0 and i|0 th november|0 th of|0 日星|? 我顺|^ a good|^ be|^ before|^ could we|^ december|^ did
    -1:^ did you|^ don't give|^ don't tell|^ either|^ everybody|^ everyone else|^ he|^ how 's|^ how did
    -1:^ how many|^ how much|^ how would|^ i sent|^ if monday|^ if we|^ it costs|^ it expires|^ look
    -1:^ lovely|^ monday|^ my|^ my colleague|^ next monday|^ nine|^ nine on|^ no problem|^ no wonder
    -1:^ no worries|^ no you|^ not a|^ of|^ of course|^ one|^ only two|^ people like|^ prices|^ saturday
    -1:^ shall we|^ sorry|^ sorry could|^ stop me|^ surely you|^ the bank|^ the clock|^ the course
    -1:^ the deadline|^ the offer|^ thursday 's|^ two o'clock|^ we met|^ wednesday 0|^ what are|^ when would
    -1:^ which afternoon|^ who should|^ why did|^ why not|^ would friday|^ would thursday|^ yes or
    -1:^ you agreed|^ you may|^ you people|^ you pick|^ you promised|^ your competitors|^ 三十|^ 三岁
    -1:^ 上午|^ 上周|^ 不买|^ 不可|^ 不急|^ 不来|^ 二|^ 二十|^ 五|^ 他们|^ 全|^ 再不
    -1:^ 再给|^ 别磨|^ 到底|^ 到时|^ 后面|^ 周一|^ 周日|^ 嗯|^ 头|^ 头一|^ 客|^ 就剩
    -1:^ 就占|^ 您上|^ 您五|^ 您什|^ 您办|^ 您听|^ 您周|^ 您太|^ 您定|^ 您怎|^ 您挑
    -1:^ 您明|^ 您点|^ 您自|^ 我再|^ 我后|^ 我想|^ 我明|^ 我理|^ 我都|^ 打麻|^ 找
    -1:^ 找个|^ 收|^ 收到|^ 新|^ 明儿|^ 明后|^ 明早|^ 明晚|^ 李|^ 来|^ 来不|^ 王|^ 确
    -1:^ 确实|^ 祝|^ 祝您|^ 签|^ 约|^ 表|^ 表我|^ 要是|^ 试|^ 试驾|^ 资料|^ 过了|^ 近
    -1:^ 近期|^ 还要|^ 这两|^ 这价|^ 这单|^ 这样|^ 这次|^ 送|^ 送货|^ 那咱|^ 那行|^ 链
    -1:^ 链接|^ 门|^ 除|^ 除了|^ 难|a chance|a chance like|a coffee at|a copy of|a favour|a firm
    -1:a firm like|a fool to|a garage|a good day|a lie|a minute later|a note of|a price on|a quarter
    -1:a quarter of|a queue behind|a quick|a quote|a sample|a site|a site visit|a sport|a third|a tuesday
    -1:a week on|a week today|about|about that i|about your|account|across|admit it|after the holidays
    -1:again ?|again at|ago|ahead|all that|all that time|all year round|all you have|already put|am i
    -1:and another|and don't|and i can't|and now you|and on|and on friday|and see|and show|and show you
    -1:and the|and we 're|and you 'll|and you keep|any|any sense|april|are laughing|are laughing at|are why
    -1:are you free|are you going|are you in|around your|ask ?|ask the|at any|at half|at half past|at one
    -1:at six|at some|at some point|at ten and|at ten sound|at the gate|at three which|at you|at your
    -1:back at|back in|back to|back to you|bakeries|bank|be ?|be a sport|be around|be better|be easier
    -1:be easier for|be good|be in|be in touch|be okay|be okay ?|be the last|before christmas
    -1:before christmas could|behind you|behind you so|booked the|booked the room|booklet|bring the
    -1:but i 'll|buy you|buy you a|buying|by this|by your|calendar|call i|calmer|came|came to|can afford
    -1:can afford it|can i put|can show|can show you|can you|can you make|can't put|can't put a|can't see
    -1:can't you|cancel|case|case study|chance like|chance like this|chance to|choose|christmas
    -1:christmas could|christmas could we|clock|coffee at|collect|come|come ?|come saturday|comes in
    -1:competitors|competitors are|competitors are laughing|complain|confirm|copy of|copy of the|could do
    -1:could i come|could i have|could see|could we find|could you spare|counter|couple of|course you need
    -1:day ?|day after|day for|day i|day next|day next week|day should|deadline|dear|dec|dec 0|december
    -1:december the|decided|decided by|decided by now|delivered|demo|discount is|do for|do i|do i have|do is
    -1:doesn't|don't give|don't give me|don't i|don't need it|don't tell|don't tell me|don't you
    -1:don't you think|door|double|down for|down until|drawings|drop a|either you|else is|email it
    -1:email it no|emailed|ends on|evening better|evening better ?|evening online|everyone can|everyone else
    -1:everyone gets|everyone gets a|everything|expect|expires|fair on|feed|feed can't|feed can't you
    -1:find you at|fine for|finished|firm like|firm like ours|first thing at|follow|fool to|fool to pass
    -1:for a quick|for a site|for an|for an answer|for me in|for no|for ten|for that|for tuesday|for you
    -1:free to|friday|friday at two|friday i|friday morning ?|friday so|garage|gate|get back|get back to
    -1:get you|get you this|getting|go ahead|go to|go under|goes to|good ?|good day|good for me|grandmother
    -1:grant|grey|grey one|guts|had an|half an|half an hour|half past|half past seven|happy with them
    -1:have decided|have decided by|have had|have one|have our|have time|have to do|have your|have yourself
    -1:have yourself to|he 's|heard this|heard you|heard you say|hello|help me|help me out|hide|hide behind
    -1:hiding|hiring|hold on|holidays|holidays ?|home ?|how 's that|how did|how did you|how many times
    -1:how much|how much longer|how would|how would you|i 'll call|i 'll have|i 'll try|i 'm afraid
    -1:i 'm free|i 'm giving|i 'm working|i 've booked|i 've promised|i ask|i book|i bring|i buy|i buy you
    -1:i can show|i could do|i emailed|i find you|i had|i have to|i heard you|i keep|i know it|i need one
    -1:i need your|i put you|i say|i see and|if monday|if monday 's|if we|if you 'd|if you can't
    -1:if you don't|if you like|in an|in an hour|in it|in the evening|in the office|in their|in their right
    -1:in three|in three days|in touch|in your building|in your street|invoice|is free|is gone|is it the
    -1:is my|is on the|is our|is tomorrow evening|it 'd be|it 's today|it and|it by|it expires|it first
    -1:it goes|it goes to|it going|it going to|it no|it only|it takes ten|it to be|join ?|just the|keep the
    -1:keep the report|kettle|kettle on|key|know it 's|land|last question|last thing at|laughing|laughing at
    -1:laughing at you|leave you|let 's meet|let 's say|let 's start|let me check|let me down|let me drop
    -1:life|like ours|like this won't|like you are|link|list is|listen|look ?|lost a|lunch on|lunchtime
    -1:machine|machines|made time|make a note|many times|matter|may i come|me a chance|me check|me drop|me i
    -1:me in|me one|me what|me you|mean|meet ?|meet next|meet next friday|meet up|meeting|mind|minute later
    -1:minutes for|mistaken|monday 's|monday be|monday morning|monday morning or|money|monthly|more
    -1:morning and|morning i|morning or afternoon|much longer|my colleague|my grandmother|my whole|nearly
    -1:need one|need one more|next couple|next couple of|next friday|next monday at|next thursday
    -1:next week i|next week which|nine on tuesday|nine or last|no for|no for an|no problem|no problem at
    -1:no rush|no to|no to this|no worries|no you|no you 're|not friday|not putting|not putting the|note of
    -1:note of that|nothing and|nothing to sign|now and|numbers on|of an|of an hour|of next|of next week
    -1:of november|of time|off the table|offer|office is on|on friday|on friday which|on monday and|on my
    -1:on one|on sunday|on sunday at|on the 0|on the first|on the line|on thursday and|on thursday so
    -1:on thursday which|on tuesday|on tuesday or|on tuesday the|once you|once you 've|one do|one do you
    -1:one more|one or|one or the|one you|only have yourself|open house|or afternoon|or afternoon ?|or at
    -1:or in|or in the|or is it|or last|or last thing|or leave|or leave it|or no|or the second
    -1:or thursday afternoon|or two|or two on|or wednesday afternoon|or you|orders|out on the|over to
    -1:over to you|page|pass|pass on|past five|past five on|past nine|past seven|past your|people like
    -1:people like you|people never|phone down until|plan|pop|possibly|possibly be|preference|preference ?
    -1:price|price on|problem at|problem at all|problem i|problem i 'll|put a price|put it in|put the kettle
    -1:putting the phone|quarter of|quarter of an|quarter past five|quarter to eleven|question|question ?
    -1:question and|question and i|queue behind|queue behind you|quick|reception|regret|regret it
    -1:right about|right about that|right mind|ring me|run|run ?|said no|said you 'd|sales office|same all
    -1:same all year|saturday|saturday at|saves|savings|say about|say no to|see and|see what|seen it|sell
    -1:send it|sessions|seven in|seven in the|shall i keep|shall i ring|shame on|shame on you|show you round
    -1:sit|site ?|site visit|site visit ?|size|slot|so hard|so how about|so i can|so ten or|so there
    -1:so there 's|so what 's|so which|so you 'd|so you can't|some point|someone else|something free
    -1:sorry could|sorry could you|sorry for|sound ?|speak|speak to|sport|start of|start of the
    -1:start with thursday|started|started in|stop hiding|stop me|stop me if|stop wasting|study
    -1:suit you better|suit you for|sunday at|sunday at two|surely you|survey|swing|swing by|table
    -1:take it or|take no|take no for|takes ten|takes ten minutes|taste|tell me you|ten and|ten in
    -1:ten in the|ten minutes for|ten next|ten o'clock|ten or two|ten sound|th november|th of|th of november
    -1:that be okay|that i 'll|that it|that it 's|that time|the bank|the case|the case study|the clock
    -1:the company|the counter|the course|the day after|the deadline|the demo|the discount is|the drawings
    -1:the evening|the evening online|the full|the gate|the grey|the grey one|the guts|the holidays
    -1:the holidays ?|the invoice|the kettle|the kettle on|the key|the last one|the link|the list
    -1:the message|the next couple|the number|the numbers|the numbers on|the offer|the office|the one
    -1:the papers|the person|the sales office|the same all|the savings|the start|the start of|the survey
    -1:the table|the team is|the test|the thirtieth|the workshop|their right|their right mind|there 's one
    -1:there ?|they 're good|they are|thing at nine|think about it|thirtieth|thirty|this evening|this is my
    -1:this number|this week is|this weekend|this winter|this won't|this won't come|thought|thousand
    -1:three in|three in the|three which|throw it|thursday ?|thursday and on|thursday at eleven
    -1:thursday at two|thursday do|thursday i|thursday which|thursdays|time so|time to|time you|times do
    -1:times do i|to ?|to be ?|to be the|to blame|to do is|to eleven|to explain|to feed|to feed can't
    -1:to get you|to join|to join ?|to make a|to me i|to meet ?|to pass|to say no|to someone|to someone else
    -1:to thank|to thank you|to your colleague|to your office|to your phone|today at|today at ten|today or
    -1:today the|together and|tom|towards|train|try you again|tuesday ?|tuesday and thursday|tuesday at half
    -1:tuesday i|two o'clock|two on|two on thursday|two or at|two so|two to|up and|up for|up in the|up next
    -1:up next monday|up on your|value|was in|was it|waste|we 're|we 've been|we ?|we are|we come|we find
    -1:we find a|we meet up|we met|wednesday afternoon|wednesday december|wednesday next|wednesday next week
    -1:wednesday of|wednesday of next|wednesday would|week is|week on|week today|week today at
    -1:week which day|went|what about|what are|what are you|what they|what you hear|when 's|when would
    -1:when you 're|whether you|which afternoon|which one do|which shall|which shall i|which would you
    -1:whichever you|while|who|who should|who should i|why did|why did you|why not|will you|with nothing
    -1:with thursday|with thursday at|with you on|within|won't come|won't come round|work around
    -1:working this|working this weekend|would have decided|would monday be|would you and|would you have
    -1:would you rather|write|year round|yes or|yes or no|you 're down|you again|you again at|you agreed
    -1:you are why|you back|you be around|you better|you can't see|you ever|you free|you going|you going to
    -1:you have a|you have to|you in ?|you in the|you keep the|you may|you monday|you people
    -1:you people never|you pick|you prefer|you promised|you rather|you round|you said you|you say no
    -1:you see|you spare|you start|you stop|you the brochure|you the numbers|you three|you tomorrow
    -1:you want it|your building|your calendar|your competitors|your competitors are|your family|your own
    -1:your reception|your street|your time|your way|yourself to|yourself to blame|一 , 您|一 , 我
    -1:一一|一三|一三点|一下 0|一下 ?|一两|一两点|一个小|一个月|一九|一九点
    -1:一些|一刻|一半|一单|一单了|一句 ,|一号 ,|一号星|一周|一回 .|一场|一块儿
    -1:一声 .|一天 ,|一天 ?|一套 .|一您|一挂|一挂电|一早|一是|一月二|一次 .
    -1:一次机|一次见|一步|一步 ,|一点 ?|一般|一过|一遍啊|七号|七天|七点 ,|七点半
    -1:三 , 十|三不|三五|三五家|三分|三分钟|三十天|三岁|三早|三早上|三晚|三晚上
    -1:三楼|三楼会|三点|三点到|三点您|三点还|三要|三要去|上了 ,|上午 ?|上午我
    -1:上午过|上去坐|上周三|上回您|上您的|上旬|上旬您|上的|上门看|下 0|下 0 月
    -1:下 ?|下下|下下周|下了 ,|下人|下午带|下午来|下午给|下周前|下周哪|下班前
    -1:下的|下礼|下礼拜|不 ,|不 , 周|不上 .|不买就|不了 ?|不信我|不值|不做 ,
    -1:不再打|不动工|不可|不可能|不听完|不定就|不急|不想听|不想见|不我|不换
    -1:不接|不接受|不收|不收钱|不是这|不来都|不用签|不答|不答应|不肯|不肯给
    -1:不要 ,|不要 .|不赶|不过弯|不错|业务|两万|两天您|两家|两次|两次 ,|两点我
    -1:个 ,|个价 .|个价了|个准|个准话|个大老|个头|个客|个客户|个小时|个微
    -1:个微信|个文|个文件|个时候|个理|个理由|个礼|个礼拜|个空|个空 ,|个邮
    -1:个邮箱|中您|为什|为什么|主意|主都做|么办|么四|么四点|么就|么就转|么样
    -1:么样 ?|么看|么难说|之间|之间 ,|九号|九号 ,|九点 ,|九点半|也在|也太大
    -1:也就是|买 .|买就|了 , 一|了 , 今|了 , 周|了 , 对|了 , 这|了八|了八百|了可
    -1:了吗|了吗 ?|了周|了您|了班我|了解一|事多 ,|事实|事您|二 , 十|二三 ,|二三点
    -1:二下|二下午|二十七|二十九|二号|二号 ,|二晚|二晚上|二月三|二月二|二楼 .
    -1:二还|二还是|五 , 下|五 , 您|五 ?|五十|五家|五家同|五您|五折|五点 ,|五点半
    -1:交代|产品|产品手|享给|享给您|人先|人在|人多|人往|人往对|人来|人都|仇
    -1:今天下|今天打|今晚八|付|以 ,|们一|们上|们上门|们不|们在|们是做|们的|件夹
    -1:价 .|价了|价了 .|价单|价单我|份|份证|份证 .|会 , 周|会给|会议 ,|传您 ,
    -1:传您 .|位置|位置我|体验|体验课|作的|使|便 ?|便挑|便接电|便的时|便说
    -1:便说话|便跟|便跟您|便还|便还是|保养|保养 .|信上|信吧|信吧 ,|信我|信提
    -1:信提醒|俺去|候别|候有空|候来|候来都|候见|借|借口|做不了|做好|傍|傍晚
    -1:儿 , 您|儿 ?|儿一|儿两|儿吃|儿坐|儿来|儿能|先生|先生都|全|全市|全市最
    -1:八号|八号 ,|八点半|八点我|八百|八百遍|公司 ,|公司三|公司就|公室 ,|六 , 您
    -1:六下|六下午|六号|六周|六周日|六带|六点 ,|六点半|共享|关系 ,|养 .|册|再不
    -1:再不定|再打 .|再找|再问一|准话|准话 .|凉|凑|几点都|划掉 ,|别来|别来找
    -1:别磨|别这|别这么|到 , 或|到十|到底是|到您家|到您那|到时候|到期|到期 ,
    -1:到现|到现场|刻|前不|前台|前台了|剩下|剩下的|力 .|加个|加个微|动工|动工 .
    -1:十一号|十七|十七号|十九|十九号|十六|十天|十点半|十点钟|午 , 带|午 , 我
    -1:午 ?|午也|午得|午得闲|午我都|午来|午来还|午的|午给|午给您|午过|午过去|半
    -1:半 , 我|半 .|半年|半年了|半我再|单了|单您|占|占您|卡在哪|厂 ,|厂里 ?|去 ,
    -1:去 , 行|去了 .|去您店|去成|去找|去找您|去给|去讲|参观|参观一|双|发到
    -1:发到您|发您 ,|发您微|发过|发过去|变动|句话 .|可以 ,|可好|可好 ?|可能 ,
    -1:台了|号 , 十|号 , 星|号周二|号周五|号周四|号您|号我|司 ,|司三|司三楼|司就
    -1:吃完|吃完饭|合作的|名单|名字我|后一次|后两|后儿|后再|后天 ,|后头|后悔 .
    -1:后确|后确认|后面还|听一|听得清|听您|听都|听都不|告|呗 ,|呢 , 您|周一
    -1:周一一|周一三|周一两|周一九|周一您|周一早|周三上|周三不|周三早|周三晚
    -1:周三要|周二三|周二下|周二晚|周二还|周五|周五 ?|周五十|周六下|周六周
    -1:周六带|周前|周四两|周四十|周四早|周四还|周日 ,|周日下|周日不|周末我
    -1:周末的|周里|咖|咖啡|咖啡的|品 ,|品手|品手册|品过|哪一天|哪个时|哪会
    -1:哪会儿|哪天合|哪头|哪家|哪段|唧|唧唧|唧唧的|唧的|售楼|售楼处|商量|啊
    -1:啊 ,|啡|啡的|喝|嗯|嗯 ,|四 , 下|四两|四两点|四五|四十|四回|四回了|四我们
    -1:四早|四早上|回 .|回了|回了 ,|回头我|回您|回来找|回绝|因|因为|图|图纸|圈
    -1:在厂|在厂里|在地|在地铁|在家|在家 ?|在店|在店里|在您公|在用 ,|在用 .|在的
    -1:在的时|在高|在高新|地方|场 , 您|坐 .|坑|块儿|块儿来|城|培|培训|处门
    -1:处门口|备|复杂|复述|复述一|外 .|多问|大 ,|大老板|天 , 我|天上班|天下班
    -1:天中|天中午|天内|天十|天去|天合|天合适|天得空|天打|天打了|天是|天的
    -1:天还是|太大|太大了|头 .|头就|头我|套 .|套了|套了 ,|好 , 我|好东|好东西
    -1:好吧 ?|好说|好说话|娘|嫌|子 , 我|子也|子报|子来|字 .|字版|孩子报|孩子来
    -1:安装的|完不|完全|完这|完饭|定 , 还|定 ?|定哪|定就|定的 .|定金|客|客人往
    -1:客户|室 ?|家 ?|家人|家人来|家同|家同行|家长|寄两|对 , 四|对一|对一下|对比
    -1:对比表|对面|对面走|小何|小公|小公司|小孩|小店|就不打|就不是|就剩|就占
    -1:就占您|就在|就定|就差|就帮|就当您|就您还|就成|就找|就挂|就是 .|就是 0
    -1:就是周|就没有|就能|就走 .|就转|就转不|就这一|就这个|就问|局|局 ,|屋|屋里
    -1:工 .|工厂|差这|市最|师 .|师一|带上|带家|带家人|带方|带方案|带着图|带身
    -1:带身份|干脆|平|年您|应了|底是|店里|建个|建个文|开门 .|弯|当 ?|当您|当我
    -1:彩|彩页|彩页我|往|往对|往对面|得吗|得吗 ?|得开|得开 ,|得想|得清|得清吗
    -1:得给|得给我|得见|得见我|微信上|微信吧|心哪|忙 , 您|忙不|忙完|忙完这|快递
    -1:念|怎么就|怎么样|怎么看|怎么说|思 , 您|急 , 您|总 ,|总得|总得给|总监
    -1:总监 ,|悔 .|您 , 您|您 , 我|您 , 方|您 , 里|您一句|您一家|您一挂|您三|您上次
    -1:您不来|您也不|您五|您五点|您倒|您做主|您先看|您前|您前台|您厂|您厂里
    -1:您参|您可怜|您周|您哪会|您填|您太|您太太|您定 .|您定哪|您寄|您寄两
    -1:您带孩|您当面|您得|您意|您手下|您打算|您抽|您抽个|您换|您换一|您接我
    -1:您早|您明|您明天|您是不|您最后|您来就|您测|您测一|您留个|您的会|您的小
    -1:您看|您看 ,|您看 .|您看是|您看看|您看着|您确认|您碰|您碰个|您算一|您约
    -1:您约上|您给我|您能来|您能腾|您要的|您要真|您让|您让我|您说个|您还要
    -1:您还记|您这种|您这脑|您选一|您选哪|您那会|您都不|您领|您领导|您骗|情 .
    -1:想了|想了解|想听|想清|想清楚|想约|想约您|想见|意给|意见|慢慢看|慢看
    -1:慢看 .|懂 , 您|成了|成吗|成吗 ?|我一次|我三|我上门|我下周|我不接|我个准
    -1:我今|我今晚|我们一|我们上|我们在|我们的|我们这|我先|我再联|我再问|我到
    -1:我十|我十点|我后|我后天|我在您|我就当|我就找|我就没|我带方|我带着|我建
    -1:我建个|我想约|我打给|我把价|我放前|我整|我整理|我明天|我明早|我晚上
    -1:我有|我来|我来一|我没打|我登|我登门|我直接|我真|我等|我等您|我说|我还
    -1:我这儿|我这边|我都发|我都排|我顺|或星|或星期|或者|或者五|或者周|房 ?
    -1:手下|手下人|打 , 您|打麻|打麻将|扫|批货|找个您|找您|找您 ,|找我 ,|技|技术
    -1:把价|把价目|把资|报 ,|报价单|报告|抱|抱歉|抽不|抽不出|抽个|抽个空|拆
    -1:拖到|拜 ,|拜二|拜二 ,|拜四|拜访|拜访一|拨|拨人|挂电|挂电话|挑个日|捎|换换
    -1:换换了|掉 ,|掉了|排一|排一次|排得开|排队|排队 ,|接不|接您|接您 .|接我短
    -1:推给|推给您|摸|撞|撞上|撞上您|操|收 .|收到|收到 ,|收费|收钱|放前|放前台
    -1:整 ,|整理一|文件|文件夹|料齐|料齐了|新区|方便 ?|方便说|方便还|日 , 下
    -1:日下|日下午|日不|日周|日星|日星期|早上 ,|早九|早九点|旬|旬您|时候别
    -1:时候来|时候见|时间 ?|时间您|时间都|明|明后|明天中|明天我|明天还|星期一
    -1:星期天|春|是上午|是不是|是不来|是借|是借口|是八|是别|是十一|是十二
    -1:是十点|是后|是周一|是周三|是哪一|是您的|是想|是有|是转|是转账|是零
    -1:晚上我|晚做|晚做好|晚八|晚八点|最后确|月上|月上旬|月中|月二十|月二号
    -1:月初|有一个|有一点|有三五|有了|有仇|有哪|有效|有时|有时间|有没|有没有
    -1:期|期 .|期一|期天|期天下|末我|末的|末的话|本 ,|本不|本不是|本人|本给
    -1:本给您|机会 ,|杂|李工|来 , 您|来 , 这|来了 .|来就是|来得|来找|来看看|来还
    -1:来还是|杯咖|杯咖啡|板 , 您|查 ,|查收|查收 .|标准|样 , 没|样 .|样 ?|样品 ,
    -1:样品过|核对|核对一|根本|根本不|楼|楼 ,|楼 .|楼下 ,|楼会|楼会议|楼处
    -1:楼处门|欠我|次 , 都|次 .|次不|次机|次机会|次见|次见面|步 ,|段|比他|比他们
    -1:比表|气 , 应|求您了|沙|沙龙|没变|没您|没您这|没打|没有了|没有哪|没法|泄
    -1:洗|派|测|测一|测一下|海|清吗|清吗 ?|演|演示|灰|点 , 在|点 , 地|点 , 对
    -1:点 , 展|点 , 或|点 , 要|点 , 视|点 , 贵|点一过|点下|点下班|点主|点主都|点之
    -1:点之间|点也|点也行|点到 .|点半 .|点我|点我有|点整|点整 ,|点给|点给您
    -1:点都行|烦 ,|熟|爹|犟|班前|班我|理一|生意 ,|生都|用 , 我|用手|用的是|用签
    -1:电话 ?|电话合|电话都|留个|留过|留过言|疼|登|登门|百遍|百遍了|的 0|的下
    -1:的下午|的了 .|的事 ,|的会|的会 ,|的客|的客户|的对|的小何|的报|的报价
    -1:的是 0|的是周|的话我|监|监 ,|盒|目录|盯着|直接|看 , 好|看不|看可以|看可好
    -1:看哪头|看您 ,|看看 .|看看 ?|看看行|看这|看透|真有|着图|着图纸|瞅|瞅瞅
    -1:短信发|短信提|确认一|碰个|磨唧|磨唧唧|磨磨|磨磨唧|礼拜 ,|礼拜二|礼拜四
    -1:程师 .|程师一|程表|空当|空都|第|等|等 ,|等 .|等您 .|答应了|签 .|签了 ,|算
    -1:算 ?|算一|箱 ,|系|系 ,|系统|约上|约上了|约您|约的是|线上|线了|线了 ,|给 ,
    -1:给孩|给孩子|给您去|给您回|给您寄|给您报|给您最|给您测|给您留|给您约
    -1:给我们|统|维|缺|置我|老的|考虑到|考虑的|者|者五|者周|者周六|者周四
    -1:耽误我|聊|聊 ?|聊聊|聊聊 ,|肯给|能 ,|能做主|能看|能腾|能腾出|能进|脆|腾出
    -1:腾讯|腾讯会|般|色的|色的 .|节 ,|营|虑 ,|虑到|虑的|行不 ?|表|表 ,|装了|装了 ,
    -1:装的|要不我|要么四|要再|要去|要我|要找|要是不|要真|要被|要这|见一|见我
    -1:见我 .|见见|观|观一|规|视频会|视频聊|解一|解一下|解决|计师|订|订单|认一
    -1:让我|让我过|训|议 ,|议 , 我|议室 ,|讯|讯会|讯会议|记一|记一下|记得吗
    -1:讲 , 您|讲不|设|设计|设计师|访一|访一下|证 .|诊|试 ,|试一|试用|试驾|话 ?
    -1:话了 ,|话合|话合适|话是|话的|话都|该换换|误您一|误我|说一声|说不 ,
    -1:说个时|说周三|说周五|说好|说好了|说定|说我们|说明|说说|说错|说错了|请您
    -1:请教|课程|课程表|谁都有|谈了|谢您 .|谢您接|财|货的|贵公|贵公司|资|走 ,
    -1:走人 .|起|起来 .|跑|跟您确|跟您碰|跟技|跟技术|跟老|跟老板|跟钱|跟钱有
    -1:身份|身份证|转不过|转账|边|过 , 您|过不|过去 ,|过去讲|过弯|过您那|过日
    -1:过日子|过言|过这|近期|还得|还想|还是十|还是后|还是明|还是转|还要我
    -1:这一单|这两天|这个理|这个电|这么说|这儿 ,|这单|这本|这条|这次|这次不
    -1:这点主|这脑|这脑筋|这阵 ,|进步|远|连个时|连听|连听都|述|述一|退 .|送到
    -1:送货|送货的|选 !|选哪|选哪个|递|通过一|遍了|遍啊|遍啊 ,|邀|邀请|邀请您
    -1:那么多|那天|那就不|那我不|那我先|那我就|那批|那批货|那行|那行 ,|那阵
    -1:那阵子|邮箱 ,|都不听|都做不|都发|都在家|都在的|都定|都定不|都抽|都抽不
    -1:都排得|都撞|都撞上|都有 .|都给|都给您|都行 .|都要|都这|配|醒您 .|里就
    -1:里没|里都|里面|钟 , 可|钟看|钟都抽|钱 ?|钱有|钱有仇|链接我|错过这|长 ,
    -1:门拜|门拜访|门看|门给|门给您|问一句|问您一|问问|问题 .|问题 ?|间 , 就
    -1:间 , 我|间 ?|间您|间您说|间都|队 ,|队呢|队呢 ,|防着我|阵 ,|附近|陈|除|除了
    -1:除了周|陪您|陪您去|随便挑|难说|难说话|零|需|需要|面走|面还|面还有|页
    -1:页我|页我让|顶|顺便|顺便跟|顺利|顺道|频会|频会议|频聊|题 , 我|题 .|题 ?
    -1:风险|驾|验|验课|验课 ,|高新|高新区|麻将|黄|齐了
    -2:'d be a|'d like|'d listened|'d listened the|'d love|'d mean|'ll be in|'ll be out|'ll be sold
    -2:'ll bring|'ll drop|'ll get|'ll leave|'ll let|'ll let you|'ll make|'ll share|'ll text|'ll text you
    -2:'m in|'m sorry about|'re away|'re down|'re letting|'re letting your|'re on the|'re that
    -2:'re the reason|'s better|'s booked|'s done|'s entirely|'s entirely up|'s find|'s find a|'s for
    -2:'s good friday|'s in|'s it|'s no|'s nothing|'s the oldest|'s thursday the|'s up|'s up to|'s what
    -2:'ve done|'ve filled|'ve filled in|'ve got no|'ve got the|'ve got you|'ve had to|'ve only|'ve thursday
    -2:'ve told|, 0 0|, 0 号|, 三|, 不用|, 两点|, 九|, 九点|, 也就|, 二|, 今晚|, 八|, 再
    -2:, 出|, 出了|, 别怪|, 到底|, 十|, 十一|, 十二|, 十点|, 听我|, 周日|, 咱|, 四
    -2:, 四点|, 对吗|, 就当|, 带|, 得|, 怎|, 怎么|, 您一|, 您和|, 您定|, 您就|, 您挑
    -2:, 您等|, 您给|, 您选|, 我再|, 我准|, 我是|, 我让|, 我这|, 我随|, 把|, 报|, 数
    -2:, 数据|, 早上|, 时|, 星|, 星期|, 是下|, 是周|, 是您|, 礼|, 礼拜|, 考|, 考虑
    -2:, 要不|, 要么|, 说您|, 躲|, 这两|, 选一|, 那先|, 顺|0 0|0 december|0 december at
    -2:0 st at|0 th at|0 日 ,|? give|? give me|? i 'd|? 我记|? 说|^ after the|^ all|^ all right
    -2:^ because|^ because of|^ believe|^ bring|^ bring the|^ but ours|^ can i|^ come|^ come on|^ could you
    -2:^ does|^ fine i|^ for|^ for the|^ friday|^ half|^ have you|^ how long|^ i 've|^ i gave|^ i heard
    -2:^ i may|^ if it|^ it takes|^ it took|^ it works|^ just say|^ last one|^ most of|^ mr|^ my manager
    -2:^ next tuesday|^ nothing|^ oh please|^ only three|^ people|^ places|^ places are|^ quarter
    -2:^ quarter past|^ right|^ right you|^ shall i|^ supplies|^ take|^ tell me|^ thanks for|^ the lease
    -2:^ the system|^ there 's|^ this friday|^ we can't|^ we spoke|^ what would|^ whatever|^ when could
    -2:^ which|^ would you|^ you always|^ you can|^ you get|^ you keep|^ you only|^ you say|^ you tell
    -2:^ your old|^ 上次|^ 下个|^ 下午|^ 不感|^ 不续|^ 人|^ 人家|^ 他|^ 价格|^ 但我
    -2:^ 你们|^ 别再|^ 到|^ 只|^ 合同|^ 同行|^ 名字|^ 听说|^ 周六|^ 好嘞|^ 就这|^ 您下
    -2:^ 您以|^ 您几|^ 您别|^ 您可|^ 您害|^ 您对|^ 您弟|^ 您躲|^ 我为|^ 我可|^ 我大
    -2:^ 我姓|^ 我把|^ 我重|^ 拒|^ 拒绝|^ 方便|^ 星|^ 星期|^ 有|^ 有三|^ 样|^ 没问|^ 活
    -2:^ 活动|^ 给|^ 给您|^ 能|^ 能不|^ 账|^ 还|^ 这一|^ 这台|^ 那就|^ 都|^ 错|^ 错过
    -2:^ 领|^ 领导|^ 麻|^ 麻烦|a bit|a contract|a few examples|a first|a folder|a folder with|a gap
    -2:a gap at|a good deal|a holiday|a hundred|a hundred times|a one|a password|a password to|a visit ?
    -2:a week|about friday|about to|afford|afford it|after next|after next ?|after that|afternoon or|agreed
    -2:all right i|all thanks|all thanks for|all the|all year|an evening|and friday at|and it won't
    -2:and nobody|and see you|and this is|and thursday|and thursday are|and we both|and you won't
    -2:and your wife|any time|app|appreciate your|are only|are only two|as well|ashamed|asked me|asked me to
    -2:asking|at all thanks|at eleven and|at four ?|at noon|at noon on|at ten on|at this price|at two ?
    -2:at two and|at your office|bay|be a fool|be ashamed|be mad|be out|be out of|be silly|be silly to
    -2:be sold|because|because of|because of you|before and|believe me|better|both know it|business|busy ?
    -2:but not|but not for|but our|but ours|by ?|by a|by at|by email|by friday|by the council|call on|can do
    -2:can have|can have a|can pay|can see that|canteen|care|changes|charge|clear|client|clients|close
    -2:closes|closes at|closes at midnight|come on|comes to|congratulations|council|customers are
    -2:customers ask|day is|day of|day of the|december at|december at ten|december two|decide anything
    -2:department|did the|do need|do you ?|don't have|don't see|downtime|drop|drop in|drop you|drop you a
    -2:early|eat|eleven and|else would|end of the|ends|entirely|entirely up|entirely up to|evening ?
    -2:evening and|every other|exactly|examples|excuse in|excuse in the|expensive|explain it|explain it to
    -2:favour|fee|few examples|filled in the|final|find a|find a time|find out|finds|finds the|fine
    -2:first time|five on|five on thursday|folder with|for friday|for the fitting|for what|for you ?
    -2:for you all|for you and|form|forms|fortnight|fourth|friday after|friday be all|friday or the
    -2:friday then|from me|front of my|gap|gap at|get|get a first|gets a|give it|give me a|go|goes up|golf
    -2:gone so|good deal|good friday|good or|got no|got something|got the wrong|got you|had to turn|half a
    -2:half nine on|have a look|have an|have an evening|have it|have to decide|have you been|have you got
    -2:hear it|here i|hold|hours to|how long have|hundred times|i 'd|i 'd love|i 'll bring|i 'll drop
    -2:i 'll leave|i 'll let|i 'll make|i 'll share|i 'll text|i 'm in|i 've done|i 've filled|i 've had
    -2:i 've put|i 've thursday|i 've told|i appreciate your|i can do|i don't have|i dropped|i gave
    -2:i give it|i hear|i may have|i never|i only have|i phone|i read|i ring you|i see you|i sent|i think
    -2:if that 's|if the roof|in ?|in a|in may|in on saturday|in stock|in stock and|in the book|in the next
    -2:in town|in you|interested|is good|is i|is i 'll|is in|is set|is set by|is the final|is the thanks
    -2:is thursday|is tomorrow|isn't an|isn't for|isn't for you|it 'd mean|it 's a|it 's done|it 's entirely
    -2:it 's for|it 's up|it comes|it comes to|it down|it is i|it isn't for|it it|it on|it or not|it takes
    -2:it there|it took|it won't|it won't be|just say|just so|just so you|keep saying|kids to|know you 're
    -2:know your|last week|late|leaflet|lease|leave it there|left at|left at this|let 's find|let me know
    -2:let me put|let you go|letting|letting your|li|like ?|like to drop|like you 've|listened|listened the
    -2:listened the first|live|log|log in|login|long have|long have you|longer|losing money|losing money ?
    -2:mad|mail|may have|may not|me a day|me and|me down|me know|me out|me put|me this|me thursday
    -2:me to call|me which|me why|mill|miss it|monday 0|monday is|money ?|month if|more to|morning or the
    -2:mr li|much for|much for you|my boss|my manager|my side|name on|need a|need a password|neighbour
    -2:new one|next ?|next monday|next tuesday morning|nine to|ninth|no contract|no i|noon|noon on
    -2:not monday|november 0|november 0 th|number i|of december two|of the month|of what|of you i|off the
    -2:off to you|oh please|old|oldest|oldest excuse|oldest excuse in|on mill|on our website|on saturday at
    -2:on the road|on thursday morning|on thursday would|one holding|one on|one on wednesday|only two
    -2:only two left|or a|or eight|or i|or is tomorrow|or it|or not|or the afternoon|or the friday
    -2:or three days|other clients|our customers are|our website|ours is|out ?|out to|out to you
    -2:over and you|over this|owe|parcel|password|password to|password to log|pay for|phone again|phone down
    -2:phone so|ping|places|places are|pop in|possible|possible ?|post it|price and|price goes|price goes up
    -2:proposal|put a|put the|put together|put together a|quarter past|rang|read it|read it first|refuse
    -2:refuse ?|refused|report|ring|ring you|round on|said to|said yes|said you|saturday at eleven|say that
    -2:says|see you one|seen|send something|sent you|set by|set by the|share|show you|showroom|side of
    -2:silly to|simple|so friday at|so much|so shall|so shall i|so ten|so tuesday|so we|so when|so when are
    -2:so you 've|so you know|something to|sort of|spec|spec sheet|spend|st at|stock and|suits you ?
    -2:supplies|system closes|system closes at|taken|takes a|tell me|tell me which|tell me why|telling
    -2:ten minutes|ten on thursday|th at|th at ten|thanks i|thanks i get|that 's friday|that 's thursday
    -2:that 's what|that model|that out|that suits|that suits you|that you refused|that you won't|the app
    -2:the book|the brochure|the children|the council|the final|the first time|the form|the forms|the fourth
    -2:the friday|the friday after|the lease|the month|the new one|the old|the oldest|the oldest excuse
    -2:the parcel|the phone again|the phone down|the phone so|the price goes|the quote|the report|the roof
    -2:the shop|the spec|the spec sheet|the street|the system|the system closes|the thanks|the thanks i
    -2:the third of|the third or|the twenty|the two|the week after|the year|them ?|then|there 's nothing
    -2:there are only|they all|thinks|third of december|third or|third or the|this ?|this and you
    -2:this friday|this friday or|this price and|this rate|thought about|thursday are|thursday at four
    -2:thursday december|thursday december 0|thursday is|thursday morning ?|thursday the third
    -2:thursday the twenty|thursday would|time and i|times and|times and i|to call on|to come to
    -2:to decide anything|to do|to drop|to drop in|to grow|to log|to log in|to show you|to sign|to three
    -2:to wait|to worry|to you by|today|together ?|together a|tomorrow evening|tone|took your|town
    -2:tuesday and wednesday|tuesday the first|two ?|two and|two hours|two hours to|two in|two in the
    -2:two left|two left at|two or three|understand the|up ?|use|usually|vans|viewing|wait till|want it
    -2:want your|warranty|we|we 've got|we 've never|we can't|we have|we measure|website
    -2:wednesday 0 december|wednesday and thursday|wednesday evening|wednesday evening ?|wednesday so
    -2:wednesday the|week ?|week after|week after next|week does|week to|week which|weekends|weekends as
    -2:weekends as well|what 's it|what sort|what sort of|what we|what would|whatever|whether|which day
    -2:which one|wife would|won't even|works for you|works with|worth|would friday be|yes but|you 'd think
    -2:you 'll get|you 'll have|you 're away|you 're letting|you 're that|you all|you always|you and this
    -2:you any|you asked me|you been|you by|you by email|you can pay|you can't be|you decide|you do need
    -2:you don't need|you eat|you find|you get a|you go|you got|you got something|you had|you have|you in on
    -2:you keep saying|you must be|you need a|you one|you only|you or|you refused|you right|you said yes
    -2:you say that|you the address|you this|you took|you took your|you want your|you won't even
    -2:you wouldn't|your children|your customers|your kids|your neighbour|your number|your number i
    -2:your wife would|一 , 八|一 , 早|一个不|一句话|一圈|一块|一声|一天我|一套|一小
    -2:一小时|一我再|一月|一本|一款|一点 ,|一直|一直打|一行|一遍 ,|一遍 .|一面
    -2:一面好|七点|三您|三点 ?|三百|上一家|上七|上七点|上个|上个月|上九|上九点
    -2:上到|上午再|上午还|上班 ,|下|下 , 我|下个|下个月|下单|下周一|下周六
    -2:不上 ,|不了 .|不会再|不字|不定 ,|不对|不对 ,|不对 ?|不忙 ,|不想买|不感
    -2:不感兴|不抓|不挂|不挂 .|不是下|不清|不清楚|不然|不着急|不知|不知道
    -2:不签 ,|不算|不管|不给我|不续|不续约|不花|不花钱|不行的|不要|不讲|不许
    -2:不走|不走 .|不起 .|不过十|不过我|不进|专|两台|两台 ,|两年|两点 ,|两点 ?
    -2:两点到|个 , 我|个不字|个合|个合适|个对|个您|个机|个机会|中午|主都|么一
    -2:么定|么定了|么磨|么说|也就|也得|也有|书|书面|书面的|买保|了 , 到|了 , 是
    -2:了我|了新|了算|了算 .|了这|事 , 您|事 .|事小|事没|事没事|二 , 您|二 , 这
    -2:二三|二不|二不是|二月一|五 , 0|五 .|五两|五两点|五也|五十点|五早|五早上
    -2:交钱|产|人家都|人想|今天不|今天必|今晚还|从|代|以吗|以吗 ?|们经|们经理
    -2:们说|们这|件打|价目|价目表|企|企业|优|优惠|优惠就|会 ?|会一直|会上|会再
    -2:会在|会议室|传一|传您|但我|但我们|何|作废|便吗|便吗 ?|便接|便的话|便见
    -2:信 .|俺|倍|倍 .|倒|候在|值|做了|做了 ,|先说|光|光 ,|光了|八点 ,|六的|共|兴隆
    -2:兴隆 .|再推|再联|再联系|再跟|再跟我|决|准备|准时|准时到|几年级|划掉|划算
    -2:划算 .|刚换|刚换了|初一|别再|别再跟|别让|到 ,|到 , 您|到四|到底想|到您手
    -2:到时|前 ,|前台 ,|前我|办法|办法 .|加您|加您微|十一月|十二点|十点 ?|十点到
    -2:午 ,|午 , 或|午一|午再|午再打|午带|午我给|午饭|单我|卖光|卖光了|占您一|印
    -2:厅|去 , 您|去 ?|去年|去问|及|及 ,|友 .|反正|发您了|发票|取消了|变了|变了 .
    -2:口 ,|口等您|句话|只|可以吗|可别让|可就|可怜|可是|可没|台 , 您|号 , 上
    -2:号 , 下|号 , 礼|叽|叽 .|吃饭|合同样|同事小|同样本|同行都|名额|后 , 或|后 ?
    -2:后天晚|吧 .|听完|告诉|告诉我|呗 .|呢 ?|周三您|周二不|周五 ,|周五两|周五也
    -2:周五早|周六 ,|周四您|周四我|周日上|咱们说|哈|哈 ,|哪个合|哪天有|哪天来
    -2:啊 , 周|嘞|嘞 ,|器一|四 , 我|四您|四我|四点 ,|四还|四还是|在 , 周|在前台
    -2:在展|在展会|在用|在门|在门口|地铁|地铁口|填|复一|复一遍|夏|夏天|多一
    -2:多少|大男|大男人|大老|天一|天不定|天在|天得闲|天必|天必须|天您|天我去
    -2:天晚|天晚上|天有|天有空|天来|天降|天降温|太不|太极|头有|套|好 , 那|好 .
    -2:好不好|好嘞|好嘞 ,|好玩|婆|婆 ,|婆 , 就|子就|子有|存|定|定了 ,|客户我
    -2:室 , 没|寒心 .|对 , 是|对 ?|对不对|对吗|对吗 ?|就作|就作废|就去|就得走|就忍
    -2:就忍心|就是不|就没了|就这么|展会|展会上|展厅|工的|差一|已|已经|市|带工
    -2:带工程|带样|带样品|带着|干什|干什么|年夏|年夏天|年级|年级了|应了 .|应我
    -2:底 , 您|底想|店 .|店里 .|废|开门|弃|弟弟|录|得不合|得及|得看|得走|得走人
    -2:得起|得闲 ,|微信 ,|微信 .|心让|心里有|忍心让|忘|忘了|快一|快点|怜|怪我没
    -2:总部|您 , 一|您 , 可|您一分|您下班|您不买|您了|您了 ,|您什|您什么|您以
    -2:您以为|您几|您刚|您刚才|您别|您吃|您和|您哪天|您回|您坑|您多问|您好 ,
    -2:您害|您就忍|您带|您弟|您弟弟|您打电|您打过|您报|您拿|您挑个|您是老
    -2:您有空|您点|您爱人|您看下|您看可|您稍|您稍等|您给个|您老板|您能|您要
    -2:您讲|您讲 ,|您讲讲|您说周|您躲|您过|您还|您这是|您这行|您都|您随|您随便
    -2:惠就|惠就作|想买|想知|想知道|意 , 我|意兴|意兴隆|意思 ,|感兴|感兴趣|我 ?
    -2:我一|我不挂|我为|我为您|我了解|我们公|我们经|我先说|我准|我准时|我刚
    -2:我加您|我去|我去问|我可是|我哪|我回|我在门|我大|我姓|我就得|我带工
    -2:我带样|我帮|我帮您|我打太|我没提|我电|我电话|我直|我看|我短|我短信|我见
    -2:我见多|我说一|我这个|我这就|我重|我重复|我随|我随时|我鸽|我鸽子|截|截止
    -2:户 .|户我|户我见|房 ,|房子|打|打 .|打了 .|打太|打太极|打扰|打过一|扰
    -2:找个时|找您 .|把报|把报价|抓|抢着|抢着要|拒|拒绝|拒绝我|拜一|挂 .|挑个|掉
    -2:提醒您|搞|撑|改了|放我|放我鸽|敢|整理|文|料发|料发您|新车|方便吗|方便接
    -2:方便见|日上|日上午|日子 .|早 ,|早上九|早上我|时候在|时到|时到 .|时间是
    -2:明儿|明天降|明年|明年夏|星|星期|星期五|是 0|是 0 月|是上|是下周|是去
    -2:是去年|是哪|是在|是学|是怎|是怎么|是总|是最|是最后|是老板|是自己|是觉
    -2:是觉得|是谁在|是骗|是骗子|晚一|晚一分|晚上 ,|晚上七|晚点|晚还是|月一
    -2:月一号|月二|有 .|有专|有个|有吧|朋友 .|期五|期五 ,|期四 ,|末 ,|机器一|李
    -2:条街|来 .|来一|来一趟|来吗|来吗 ?|来得及|来找我|来试|来都|板 ,|极|标|样 ,
    -2:样下|样下去|梯|梯子|次 ,|步|比价|比价 ,|求|求您|没了 ,|没事没|没人|没办
    -2:没办法|没开|没提|没提醒|没用 ,|没礼|没礼貌|法 .|活|活动|消了|消息 .|温
    -2:温 ,|温 , 您|灯|点|点 , 不|点 , 这|点一|点不|点跟|点钟 ,|烦您|照样|王|生意兴
    -2:用 ,|男|男人|百多|的 , 这|的 , 那|的不|的不是|的了|的价|的周|的多|的我
    -2:的时间|的是哪|的电|的电话|的话|的车|的那个|目表|直打|看 ?|看下|看下周
    -2:看了|看可|看完|看您 .|看您哪|看您就|看房|看房 ,|看是|看行不|真没|着呢
    -2:着呢 ,|着定|着定 .|着急|着想|着要|着要 .|确认|碰一|碰一面|磨叽|磨叽 .|示
    -2:礼拜一|礼貌|祝|祝您|祝您生|票|程 ,|稍等一|税|空看 .|笑|等到|答应|答应我
    -2:签 ,|系您 .|级|级了|级了 ?|绝我 ,|续|续约|罢|罢了|罢了 .|老婆|老婆 ,|聊 .
    -2:能不|能不能|能做|自|舍|舍不|舍不得|花钱|花钱 ,|茶|蓝|蓝的|虑 , 考|行 , 看
    -2:行好|行好 ,|行行|行行好|行都|行都在|表发|表发您|表我|装 ,|要 ,|要 , 那|要 .
    -2:要么|要是觉|要的|见多|见多了|见过您|解了|言|言 ,|议室|记下了|记下来|讲 ,
    -2:讲 ?|讲讲|许|访您|诉|诉我|话 ,|话 , 下|话 , 周|话 .|说一句|说不清|说不要
    -2:说了|说了算|说周|说哪|说我|说没预|说的是|请|谁在|谁没|貌|负|负责|货 , 周
    -2:资料发|赚|走人|赵|赶紧|起 .|跑了|跟您讲|跟我打|路过 ,|躲|躲不|躲不过|躲得
    -2:车 .|车吗|车吗 ?|辈|过 , 不|过一|过一个|过十|过十五|过我|过来|过来 .|过电
    -2:过电话|近|还有一|这一行|这两个|这个价|这么定|这么磨|这台|这台机|这周末
    -2:这回|这家|这是在|这样下|这点|这话我|进去|遍 .|那么|那会|那会儿|那先
    -2:那周五|那就这|那您哪|那点|邮过|邮过去|部|都不行|都做|都在 ,|都在用|都挤
    -2:都说|都跑|醒您|里头|里头有|里有个|重复|重复一|钟 , 我|铁|铁口|链|链接
    -2:错了 ,|错过|门口等|问您|问题 ,|闲 ,|间是|队|降|降温|降温 ,|隆 .|随时|难得
    -2:需要 ,|面 ,|面 , 我|面 .|面呢|面好|面的|题 ,|饭了|饮|马上到|骗子 ,|麻烦您|齐
    -3:!|'d like to|'ll ask the|'ll be the|'ll have|'ll put|'ll send it|'ll send the|'m off|'m out|'m out of
    -3:'re booked|'re booked in|'re driving|'re driving so|'re only|'re wrong|'s a queue|'s coming
    -3:'s coming to|'s not|'s on its|'s out|'s quiet|'s the last|'s too|'s too early|'ve got it|'ve reached
    -3:'ve reached the|'ve seen|'ve wasted half|, 上午|, 不成|, 其|, 其实|, 再见|, 别|, 到
    -3:, 周二|, 怪|, 您不|, 您再|, 您听|, 您得|, 您忙|, 您慢|, 您那|, 我不|, 我也
    -3:, 我到|, 我拿|, 我晚|, 方|, 早就|, 没有|, 电|, 电话|, 痛|, 痛快|, 看|, 知|, 知道
    -3:, 等着|, 行不|, 行吧|, 跟您|, 选|0 st|0 日|? i|^ a bigger|^ a child|^ a little|^ but you
    -3:^ can|^ great|^ how does|^ i have|^ i need|^ i only|^ i respect|^ if the|^ it 'd|^ keep|^ my diary
    -3:^ my director|^ name|^ next|^ not interested|^ please|^ shall|^ sign|^ sooner|^ sooner or|^ they all
    -3:^ we 'd|^ we 've|^ when 's|^ who decides|^ why|^ will|^ you mentioned|^ you never|^ you set
    -3:^ your brother|^ your wife|^ 不用|^ 今晚|^ 光|^ 别人|^ 别跟|^ 半|^ 半小|^ 可以|^ 名额
    -3:^ 周三|^ 哪|^ 哪天|^ 就您|^ 工|^ 当|^ 您再|^ 您发|^ 您就|^ 您换|^ 您放|^ 您被
    -3:^ 我会|^ 我说|^ 我跟|^ 我领|^ 打|^ 方案|^ 时|^ 时间|^ 最后|^ 机会|^ 现|^ 现在
    -3:^ 等您|^ 要不|^ 让|^ 让您|^ 说实|a bigger|a bigger firm|a call ?|a child could|a coffee
    -3:a copy|a day that|a free|a good|a good time|a heart|a lovely|a moment|a note|a queue|a visit|a yes
    -3:about price|address|afternoon which|afternoon work|afternoon work ?|again this|all right with
    -3:all week|along|am|an excuse and|an hour|an option|and friday|and missed|and missed you|and so
    -3:and tell|and tell me|and this|and wednesday|and your|anywhere|are the|are three|are you not|area
    -3:as you|at eight|at half nine|at midnight|at midnight and|at your place|back out|back out now|basics
    -3:be crazy|be crazy to|be honest|be that|be that busy|be there thursday|been with|before you open
    -3:believe|believe you|bigger firm|bigger firm would|bit|block|blue one|booked in|booked in for
    -3:both times|brochure|building|business by|buy|can hold|can hold it|can spare|can tell you|can't back
    -3:can't back out|can't be that|can't make|can't miss|can't promise|can't promise it|check the|chen
    -3:child could|come by on|come round|copy|corner|couple|crazy|crazy to|date|daughter|day that
    -3:december 0 st|decisions|did you|does friday|does that|don't even|don't get this|don't have to
    -3:don't need|don't think|down and|driver|driving so|each|each other|early to|easier ?|either way|except
    -3:excuse|excuse and|explain|firm would|first thing|for a call|for it this|for picking|for picking up
    -3:four ?|friday 's|friday be|from the|front|front of|gave|get about|get the|get this|get this meeting
    -3:give me|goes|going to pretend|good reason|good time|goodbye|got that wrong|grab|had the|half eight
    -3:half nine|have a heart|have two|haven't got|hear that|heart|her|his|hold it|hold it for|holiday
    -3:hour so|how many|i 'll put|i 'm off|i 'm out|i 've already|i believe|i can hold|i can't promise
    -3:i come and|i don't get|i don't think|i find|i give|i got|i need|i said|i thought you|i won't let
    -3:if i don't|if it 's|if it isn't|in for|in front|in front of|in on monday|in this|insulting|is friday
    -3:is that all|is this|is too|is wrong|is your|it 'll be|it 's too|it again|it back|it for you|it this
    -3:it this year|it to|it up|it you|its way to|join|just like|kinder on|kinder on your|know a good
    -3:last friday|last one|lasts|later|leave it|leeds|left and|left the|let me look|letter|like to|lock
    -3:main|may be|me ?|me if|me if you|me off|measure|messed|midnight and|missed you both|moment to|monday
    -3:money isn't|morning or wednesday|my diary|my director|need this|next tuesday|no choice|nobody 's
    -3:nobody else has|nonsense|not for|not going|not going to|not interested|not to grab|nothing to|o'clock
    -3:october|of a|of a job|of those|off and|on his|on wednesday|one left|one left and|one of those
    -3:one question|online|only have|only three|open or|option|or later|or never|or three|order|our|out now
    -3:out of a|out of the|out on|out so|over on|parking|partner ?|pdf|picking|picking up|place ?|prefer to
    -3:price list|prices are|promise it|prove|prove it|put me|put me off|quarter to five|queue|quieter
    -3:reached|reached the|really|right away|right i|right i 'll|right with|right with you|rivals|roof comes
    -3:round the|round the corner|round tomorrow|round tomorrow morning|ruin|same driver|saturday evening
    -3:saving money|saying no|second|see|send the|sending|set the|seven|shop 's|show you the|shut|sit on
    -3:so friday morning|so i won't|so is friday|so you can|so you have|socket|sooner or|sooner or later
    -3:sound just|sound just like|speaking to|street|suggest|suggest thursday|suit you|suits|suits you|team
    -3:tell you 've|ten|ten on friday|thank you for|thanks for picking|that all|that all right|that be
    -3:that on|that wrong|the address|the basics|the blue one|the corner|the day|the desk|the engineer
    -3:the kids|the letter|the morning or|the new|the price list|the rest|the sales|the same driver
    -3:the shop 's|the site|the time|the water|the week|then it|there a day|there are|there are three
    -3:there thursday|third of|this meeting|this price|three days|through to|thursday 's|thursday afternoon
    -3:thursday morning or|time we|to be honest|to call|to check the|to five|to grab|to lose|to make it
    -3:to pick|to pick up|to pretend|to turn|tomorrow 's|too early to|trade fair|tuesday the|under the|up on
    -3:use it|very|was on|was the|wasted half|water|way to your|we both|we both know|weather|wednesday and
    -3:weekend|weekend so|what 's the|what i|what it|whatsapp|when the|which|which should|which should i
    -3:which would|whole|why i|with it|with me|with you ?|won't let|won't let you|word i|works for|would be
    -3:would that|would that be|would tomorrow morning|wrong with it|you 'll|you 're booked|you 're driving
    -3:you 're only|you 're wrong|you 've reached|you and|you and your|you at four|you both times
    -3:you can spare|you can't back|you can't miss|you don't even|you for a|you have time|you haven't got
    -3:you keep|you mentioned|you might|you open|you open or|you read|you set|you set the|you should|you sit
    -3:you sit on|you sound just|you tell me|you use|your daughter|your head|your partner ?|your place ?
    -3:your rivals|your site|your week|your word|一号|一我|一点半|一点的|一点还|一辈
    -3:一辈子|七|三十号|三千|三天|三天到|上 , 我|上别|上去了|上大|上就|上我
    -3:上或|上来|上门 .|下 , 行|下午两|下去|下去 ,|下周五|下周四|不下周|不为
    -3:不为自|不再|不准|不变|不变 .|不在|不在乎|不好 ?|不定|不忙 ?|不急 .|不懂这
    -3:不成|不打扰|不明|不明白|不是周|不看 ,|不签也|不耽|不耽误|不行 .|不起
    -3:两天|个 ?|个价|个位|个时间|个电|个电话|个说|个说法|个颜|个颜色|为|为自
    -3:为自己|主|么 ,|么好|么好的|么对|么难|也想|也没事|也没用|也行|也行 ,
    -3:了 , 抱|了十|了十年|了吧 ?|事不|事不急|五点|人接|人接 .|什|什么|什么 ,|今
    -3:仓|仓库|价 ,|会一|会议|传|低|你|信号|候有|儿 .|儿了|先|公司 .|公司在|六 ,
    -3:六点|关门|其|其实|养|内|再打 ,|再给|再给您|再见|再见 .|再这|再问|几点
    -3:分钟 .|分钟都|到了 ,|到哪儿|到底|前|前您|力都|力都没|办事|十号|十号 ,
    -3:午两|午两点|半小|半小时|卖|压根|压根没|去您那|去的 ,|发个|发条|发的|取
    -3:取消|变 .|口等|句 ,|叫上|可|可就不|可能用|司 .|司在|吃亏|吃亏的|吃饭 .
    -3:同事|名|名额还|后 ,|吧|吧 , 我|含|听 , 也|听不懂|呗|周一我|周三 ,|周四|命
    -3:和|哪个 ?|哪儿了|哪天得|商量 ,|四十一|回事 .|回我|圈子|圈子里|在眼|在眼前
    -3:在这|坐着|多了|多了 ,|大了 ,|天 ,|天十点|天得|奖金|好不|姓|嫌贵|子 ,
    -3:子里都|字我不|孩子 ,|孩子不|安装|定 ,|定的|实话 ,|室 ,|家孩|家孩子|家就
    -3:家的|导也|导也想|小钱|少 .|就不再|就当|就您这|就行|就行 .|岁|左|差|己不
    -3:己想|己看|己看着|常的|库|应 ,|应 , 我|应过|度 .|开 , 您|开春|归您|得不对
    -3:得出来|得可|得慌|得空|得空 ,|得闲|忍心|忙 , 那|忙 ?|忙您的|急|怪我|总
    -3:您一刻|您下了|您不为|您不懂|您不给|您会|您出|您办|您办公|您去|您发
    -3:您发的|您可能|您同|您同事|您好|您家孩|您心|您忙您|您怎|您怎么|您挑|您方
    -3:您方便|您白等|您给|您说|您说一|您说得|您这也|您连看|您选|您那儿|想 , 也
    -3:想不|想不想|想好了|想想|慌|懂事|懂这|我个|我也|我到您|我加|我去您
    -3:我发个|我就|我已|我已经|我干|我打|我把合|我拿|我改|我放在|我晚|我正
    -3:我正好|我给|我给您|我让|我记下|我领|我领导|手册|手边|手边 .|打扰了|打电
    -3:打电话|打过|扰了|扰了 ,|扰您了|找个|找我 .|把合|把合同|把案|把案例|报上
    -3:报上去|指|挑一|挑一天|换一个|排|提前|提醒|摆在眼|放在|放心 ,|放心 .|整|料
    -3:方案|日 ,|日子 ,|早晚|时候有|明天|明天下|明天十|明晚|星期四|昨|昨天|是 .
    -3:是两|是两点|是从|是免|是十|是周二|是明|是明天|是每|是谁|晚 ,|晚上或
    -3:月 0 日|月三|月三十|有 , 您|有的|期四|来 , 行|来认|杯|样品|样本|根没|案例
    -3:次|款是|止|正常的|比您|气了|气了 ,|没做|没接|注|注意|点 , 没|点半|点小
    -3:点钟|照片|照片我|片|片我|现在这|理由 ,|甩|由 ,|疼孩|疼孩子|痛快点|白天上
    -3:白等|的 , 跟|的小|看 ,|看到了|看都|看都不|真是|真疼|真的|眼光|眼前|着不
    -3:短信|码|稍|稍等|空出|空出来|空看|等一|等了|答应过|签|签也|算话|算话 ,
    -3:管您|系您|红|约 ,|线|经理 .|给个|给您|给您比|给我|给我个|绝对|绝我|老板 ,
    -3:考虑 ,|耐|联|联系|联系您|能来|能用|自己不|自己想|自己看|行吧|行吧 ?|行的
    -3:装 .|要不下|见面|觉得不|让您白|议|记下|讲 .|论|访|评|话 , 说|话吗|话算
    -3:话算话|说个|说完|说忙|说忙 ,|说没钱|说法|说的那|说话算|课 ,|货 .|赔|走
    -3:走了|起家|跟您|跟我|跟我们|路过|辈子|边 .|过您这|还是两|这两|这个月
    -3:这么好|这么难|这也|这事不|这价|这几|这店|这边|进|连看|连看都|选一
    -3:选一个|通 .|通过|那周四|那您|都不看|都有 ,|都没有|里 ?|里有|钟 , 周|钟 .
    -3:钟都|钟都不|钱还|问一|附|随您|随您 .|难 ,|预约|领导也|额还|饭 .|麻烦 ,|黑
    -4:'d better|'d have|'d have to|'ll fit|'ll get a|'m going|'m going to|'m happy|'re at the|'re just
    -4:'re one|'s friday|'s room|'s thursday|'ve left|, 一|, 一点|, 下午|, 以|, 以后|, 刚才|, 听
    -4:, 回|, 回头|, 将|, 将来|, 就不|, 您心|, 您放|, 您还|, 我去|, 我说|, 我都|, 方便
    -4:, 看您|, 绝|, 谁能|, 还是|, 这不|, 那周|, 都没|, 马|, 马上|? 我|^ but we|^ by
    -4:^ don't be|^ don't worry|^ everyone|^ everyone in|^ everyone on|^ i could|^ i drove|^ i had
    -4:^ i stayed|^ is there|^ it isn't|^ it would|^ last|^ no|^ no rush|^ oh come|^ okay i|^ one more
    -4:^ perfect|^ right i|^ so that|^ sorry the|^ sure i|^ sure thing|^ tell|^ the last|^ there are
    -4:^ thursday or|^ would it|^ you asked|^ you had|^ you said|^ 一分|^ 三点|^ 再|^ 大家|^ 好的
    -4:^ 对 ,|^ 您一|^ 您多|^ 您慢|^ 您白|^ 您答|^ 您贵|^ 成|^ 成 ,|^ 我求|^ 我还|^ 挂
    -4:^ 挂我|^ 按|^ 最|^ 机|^ 谢|^ 谢谢|a bad time|a few|a manager|a no brainer|a short|a time
    -4:a time that|about two|accept that|all you|an|and now|any day|any more|are about|as well ?|at the fair
    -4:at three if|away from|away from losing|bad time|be a|be happy|be happy with|be right|begging|book
    -4:boss would|brainer|bring our|but we|bye|cable|call ?|can make|car park|car park ?|children|claims
    -4:claims discount|closed|come over|come with|come with a|costs|day this|day this week|december 0
    -4:didn't hear|didn't hear that|difficult|do|don't want to|drop by ?|drove|else|even you|even you can
    -4:everyone in|everyone in the|everyone on|face|filled|filled in|fine with|for me|for telling
    -4:for telling me|for the first|for thursday|for your|friday or|from losing|from losing the|go on
    -4:good enough|good time ?|great|green|green light|had to|hang up|hang up until|have a good|have you
    -4:head office you|hear me|how does|how long|i 'd like|i 'll fit|i 'm going|i 'm happy|i 've left
    -4:i come over|i didn't hear|i drove|i had to|i may|i put|i stayed|i won't hang|if it|if that|in on
    -4:in that|in the team|in your position|is going|is it a|is on|is the same|is there|is there a|is to
    -4:it 's gone|it a|it costs|it or|it so|it to your|it today|it works|it would|it would be|keep your
    -4:last time|least|light|like yours|line dropped|look that|look that up|losing the|love to|lovely
    -4:lunch hour|mentioned|mess|meter|morning or friday|most of|most of our|my lunch|my lunch hour|needed
    -4:next wednesday at|nine on|no brainer|no claims|no claims discount|no is fine|noise|not a minute
    -4:not busy|off that|off that easily|off to|oh come|okay i|okay i 'll|on monday|on our|on sundays|on the
    -4:on the second|on thursday|open on|or is|or quarter|or quarter to|or would|our price|pack|park|park ?
    -4:perfect|plant ?|please|post|pretend i|pretend i didn't|proposal and|receptionist|ridiculous
    -4:right you are|rubbish|sample|say you|second floor|sent the|shall i|signs|sits|so monday|so that
    -4:so that 's|so thursday or|some|sorry the|sorry the line|spare|speaking|spring|stay|stayed|sundays
    -4:sure i|sure i 'll|sure thing|take your time|tell i|test|than they|than they are|that attitude|that i
    -4:that isn't|that up|the 0|the 0 th|the afternoon ?|the car park|the line dropped|the model|the plant
    -4:the plant ?|the second floor|the stand|the third|the warranty|the window|there a|this afternoon or
    -4:this and|three if|thursday so|thursday so friday|thursday the|to be there|to come|to know|to make
    -4:to pretend i|to visit|told head|told head office|took|try it|tuesday and|turned|two|understand it
    -4:until you|visit|wasting my|we 'd|wednesday at|week or|window|with that ?|won't hang|won't hang up
    -4:worry about the|would it|would it be|wrong about|wrong about that|you 'd better|you 're just
    -4:you 're one|you asked|you for|you get|you in|you need it|you said|you turned|you with|your chance
    -4:your day|your firm|your name|your no|your no claims|your position|一下 ,|一个 ,|一个 .
    -4:一个大|一分钟|一年|三|三万|三万 .|三十|三年|上了 .|上次|下 ,|下了班
    -4:下午三|下班|不买|不信 ,|不到|不合|不合适|不客|不客气|不着|不给|东西您
    -4:个型|个型号|个大|个小区|个店|个时|为您是|么便|么便宜|也没办|也能|了 , 别
    -4:了事|了事 ,|了吧|了才|了班|了解|了还|二月|二楼|二点|些 .|人 .|人呢|以为您
    -4:以后|们 ,|们做|们公|们公司|们是|任您|作 .|便的|保修|信任您|做得|做的 .
    -4:先忙 .|免费的|八点|兴|再说 .|写|出了事|分|刚才说|初|别怪|别怪我|别跟
    -4:别跟我|到哪|前一|前一天|包|化|区 ,|十一点|十二月|千|午|午三|午三点|厂里
    -4:去的|口|台 ,|台车|合作 .|名字|吧 , 周|吧 , 谁|听 ,|听听|员|员工都|呢 .|周六
    -4:周日 ?|咱们|品|哪一条|哪天|四|四点我|回头|在用的|在这家|块 .|型|型号|复
    -4:多人|够 ,|大了|天我|好了 ,|好的|姐|姐 ,|子不|子今|子今年|孔|字|孩子今|完
    -4:定了|实说|家 .|家里人|对 ,|对手|将来|小区|就不会|就算了|展|岁数|工程师
    -4:己掂|己掂量|师|年 ,|年 .|开了|弟|当成|心 ,|心 .|忙成|思 , 刚|息 .|您不信
    -4:您公|您公司|您吃饭|您哪|您定|您家|您对手|您心里|您是个|您是嫌|您来|您留
    -4:您白天|您答|您答应|您行|您说 .|您说不|您贵|您这个|您这样|惠|想好|成 , 我
    -4:我们 ,|我们做|我们是|我可|我周四|我放|我是|我求|我求证|我记|我跟您
    -4:我还以|户|才说|打 ,|打听|打孔|打理|找我|拉|挂我|挂我电|提|改|料 ,|方便的
    -4:日 ?|时间|是下午|是个|是二|是二楼|是嫌|是老|最后|有|有 ,|有三|有别|有别的
    -4:末|板也|根|楚 .|正好|每|求我|求证|没事 ,|没有 .|没错吧|没问|没问题|清楚 .
    -4:点我过|点钱|烦 , 我|玩|电话我|留的|的 ?|的好|直|省|看 .|看得|看得出|看看
    -4:看着|看着办|着办|着办 .|磨|程师|等一下|签字我|算了|算了 ,|约的|给您 ?
    -4:给您打|给您看|绿|老板也|能到|能到 .|能忙|自己掂|街|被人|西您|要是真
    -4:要还是|视|话 , 真|话您|说 , 您|说没|说话 ,|说那|谁家|谁能|谁能忙|谈|谢谢
    -4:货 , 您|费 .|费的|费的 .|资料|车|过了 ,|过来 ,|还以|还以为|还嫌|还嫌贵|这不
    -4:这不是|这个型|这么便|这儿|这样|这点钱|道您在|那台|那周|都没|都看|里 .
    -4:里人|量 ,|错 , 就|错吧|错吧 ?|门 .|门口|问|问题|随|难怪|题|马上
    -5:'d rather you|'ll ask|'ll be|'ll take|'ll wait|'s day|'s fine i|'s good|'s simply|'s that|'s two
    -5:'ve changed|'ve changed your|'ve ever|'ve got two|'ve wasted|, 不|, 也得|, 就是|, 我发|, 抱
    -5:, 抱歉|, 要|, 那就|, 问|, 难怪|0 november|0 november at|^ a|^ are|^ are you|^ could i
    -5:^ frankly|^ good|^ i called|^ i suppose|^ it must|^ just|^ let me|^ may i|^ no is|^ nobody else|^ our
    -5:^ surely|^ tomorrow morning|^ we 're|^ what 's|^ you 'll|^ 下周|^ 你|^ 名|^ 周五|^ 咱|^ 咱们
    -5:^ 对|^ 得|^ 您嘴|^ 您爱|^ 您看|^ 您要|^ 您连|^ 拖|^ 方|^ 没|^ 等|^ 要|^ 那|a new
    -5:a whole|a year|an answer i|and i 'll|and so is|and you know|answer i|at five|before you
    -5:better than what|brother|changed|changed your|come off it|coming to|coming to you|connected|customers
    -5:desk|disappointed|end of|excuses|extension|fact|few|fitting|five after|five today|folder|forget
    -5:free on|friday at ten|got two|guess|hang|happy to|have i|have the|help|holding|i 'd rather|i 'll ask
    -5:i 'll take|i 'll wait|i 've ever|i called|i could|i suppose|i understand your|if the|in the afternoon
    -5:in the post|included|is fine|it 's no|it 's your|it be|it must|it must be|it the|it through|it till
    -5:its|its way|just don't|just don't want|just haven't|let you|like you|looking at|lowest|make it|me
    -5:me look|might|minutes not|minutes not a|miss|monday and|mondays|months|more about|morning it|mr
    -5:my morning|my time|need it|no and|note|nothing ?|november at|november at two|now or|number|odd
    -5:odd one|odd one out|of december|of my time|on its|on its way|on mondays|on the market|on your hands
    -5:one out|only a|opened|or friday morning|plant|price is|prices|problem|product|quarter to|rate|rate is
    -5:rather you|round|run out|saving|see if|see if i|see it|see you|show|signed|signed by|so is it|so too
    -5:sorry i got|stand|start with|stop|suit|system|take that|tell you|ten on|than what|than what you
    -5:that 's simply|that no|the car|the fitting|the long|the lowest|the odd|the odd one|the post|the road
    -5:the samples|the world|there when|think you 're|third|this afternoon|this you|to check|to me|to meet
    -5:to see it|to show|to this|tried|turn|turning|two years|understand you 've|understand your|unless
    -5:unless you|until|want to hear|was for|wasting|we do|we spoke|well ?|what you 've|with you|world
    -5:would say|would the|would you be|wrong extension|wrong with|year and|you 'll be|you 've changed
    -5:you 've never|you 've wasted|you a|you be|you could|you just don't|you know it|you like|you make
    -5:you say|you tell|you then|you think you|you want|you what|you won't|your brother|your call
    -5:your colleague|your size|一样 .|一趟|万 .|三 ,|上 .|上周|上说|上说考|上门|下午四
    -5:不动|不得员|不签|个日|个日子|么|么抠 ,|乎|也太|事多|以为|件给|件给您|例
    -5:先挂|先挂了|免费|再说|刚才|到 .|到了|务 .|区|十二|午四|午四点|去|可别
    -5:可得|号 .|合同|合适|后一|后面|听您的|员工|咱|嘴|嘴上|嘴上说|在乎|在哪儿
    -5:在里|大|大概|好 ?|子里|字我|客气|害|导|将|小时|就您|就没这|就这|工资|工都
    -5:帮您|度 ,|度 , 难|弄|得员|得员工|态|态度|态度 ,|怎|怎么|怪做|怪做不|您 , 不
    -5:您 , 周|您上|您再|您可别|您嘴|您嘴上|您微|您微信|您爱|您这|您这态|您连
    -5:我 , 我|我下|我也没|我先挂|我跟|我过来|房|抠 ,|抠 , 怪|抢|报|抱歉 .|挂了 ,
    -5:按|挑|接 .|放心|敢说 .|时间 ,|是吧 ?|替您|最后一|村|来 ,|来过|查|核|概|没了
    -5:点 , 周|点打|点打给|特别|用 .|用的|电话 .|画|的话 ,|看您|礼拜|算 .|群|翻|能
    -5:行|要 , 您|要不|要是有|要还|视频|认识您|证|识您|试|该做|该做的|说话|货 ,
    -5:走 .|车 ,|过了|过这个|还记|还记得|这么抠|这周六|这态|这态度|送|适|通
    -5:那您先|邮件给|都|都一样|都是|都行 ,|错|错了 .|难怪做|露|领导|频|颜|颜色
    -5:骗
    -6:'re free|'s a good|'s gone|'s not a|'s your|, 我带|, 真|0 号 ,|^ do|^ do you|^ have|^ i can't
    -6:^ i thought|^ may|^ no it|^ ours|^ sorry i|^ stop|^ there|^ thursday|^ with an|^ you can't|^ 不
    -6:^ 但|^ 后天|^ 周四|^ 明天|^ 正常|^ 没事|^ 真|^ 谁家|^ 过|^ 这话|a little|a message
    -6:a morning|an answer|an attitude|an attitude like|are you|assistant|at two|attitude like
    -6:attitude like that|be the|booked|bring|by the|chance|choice|coffee|colleague|company|current|director
    -6:find|floor|forty|gets|got the|half of|hand|have a|have to|have to be|hear a|i caught|i caught you
    -6:i heard|i know i|i mean|i only|i won't be|it for|it isn't|know a|know i|last month|leave|love|me to
    -6:missed|missed you|more of|need|no is|no it|no it isn't|nothing i|of me|of them|one to|or nothing
    -6:percent|plans|putting it|putting it off|read|save|say so|settled|should i|so thursday|sorry i|spoke
    -6:start|tell|thanks for|that ?|the blue|the end|the end of|the plans|the reason|the time you|then i
    -6:three weeks|throwing|throwing money|time that|to be|to get|to tell|together|too early|up in|video
    -6:want the|wasted|we 've|wednesday|weeks|what 's|what you 're|whichever|who decides|with an
    -6:with an attitude|would have|you 're free|you 're still|you think|your assistant|your current
    -6:your shop|your week ?|一下|一下 .|一些 .|一份|上了|上头|下 .|下了|不催|不听|不大
    -6:不忙|不是理|不见|不见 ,|么可|么抠|了 .|了吧 ,|五 ,|五上|五上午|人一|什么可
    -6:今天|今晚|六|出了|十点 ,|厂|去您|叫|合适 ,|同行|吗 ,|吗 ?|听 .|周一 ,|周三
    -6:周二 ,|周五上|周四 ,|周日|周末|在哪|天下午|失|好处|嫌贵 ,|子 .|定 .|实是
    -6:对 , 我|就先|就得|就没|张|得 ?|得听|您 ?|您下|您不用|您先|您当|您有什|成 ,
    -6:我发|才|抠|拜|挂了|损|损失|收|敢说|新款|新款 .|明白了|是下|是我没|是理
    -6:是理由|是这个|替|机会|来不|案|款 .|没事|法|点到|点半 ,|点好处|特|理由 .
    -6:由 .|留|白了|白等了|确实是|碰|等了一|经理|色|见 , 我|记|话我|说来|说的
    -6:说考|说考虑|责|贵|贵 ,|跟您说|路|过去 .|适 ,|适 , 我|那家|邮件|都一|都行
    -6:钱 , 我|间 ,|阻
    -7:'d say|'re being|'re happy|'re happy with|'re too|'s all|'ve put|, 上|, 就您|, 怪不|, 您说
    -7:, 比|, 跟|, 这点|.|0 th|^ is it|^ nobody|^ they|^ this|^ when|^ who|^ you|^ you clearly|^ 一点
    -7:^ 得了|^ 您|^ 明|^ 行|^ 行 ,|^ 说|a branch|a branch in|a child|a family|a man|and i
    -7:and you 're|anna|as a|at all|blind|both know|box|branch in|car|child|clean|colleague anna|colour
    -7:cost you a|do you want|don't be|due|easy to|easy to clean|ever|fine i|fine i 'll|fit|for a year
    -7:for the|get my|happy with what|helps|here|i 'd say|i 've been|i 've heard|i came|if you 're|in march
    -7:left a|let me get|lie|maybe|me get|message|my screen|nine|nobody else|obviously|of my|of the|off it
    -7:on it|on saturday|or|other|others|reason|road|samples|screen|sent|service|set|sign|so you|suppose
    -7:surely|telling me|th|thank|thank you|that helps|the afternoon|the colour|the van|this morning|throw
    -7:thursday|to clean|to take|tonight|van|whenever|whenever you|with your staff|you 'd have|you 're being
    -7:you 're happy|you 're too|you are|you clearly|you don't know|you want the|your boss
    -7:your colleague anna|一句|一家|一遍|下午|不大 .|不打|个小|了 , 谢|事|二 ,|五|件
    -7:做不大|做的|儿|先忙 ,|划|半 ,|可能|后天|听我的|哪一|困难 ,|在 .|在您|块
    -7:大 .|天下|天不|子都|安排|就是|就算|己|得了吧|微|微信|忙您|怪不|怪不得
    -7:您先忙|您慢|您慢慢|您放心|您白|您自|您自己|您说的|我没|拿|是的|更|有两
    -7:来 , 我|没困|没困难|点 ,|点 .|白了 ,|百|的 , 您|瞎|礼|自己|行 ,|行 , 我|装
    -7:见 ,|见 .|说 .|谢 .|谢谢 .|趟|过您|还有|这行我|那就
    -8:'s a no|'s our|'s safety|'s the|'ve never|, 您自|, 早|, 没|, 没错|, 那您|^ could|^ i 'd
    -8:^ i really|^ if|^ if you|^ it 's|^ let 's|^ most people|^ only|^ thanks|^ this is|^ tuesday 0
    -8:^ you must|^ you obviously|^ 后|^ 您这|^ 这事|a decision|all i|anything|ask about|ask about the
    -8:at the|bother|but it|caught you at|competition|deal|diary is|doesn't change|don't|down the|five
    -8:have i caught|i really|keep|know that|make a decision|market|model|most people|ours|person|pounds
    -8:right ?|rude|safety|shop|sort|that 's all|the competition|there 's|thing at|think you|this is
    -8:three times|to give|to give you|tuesday 0|wednesday at three|will|won't be|word|you at a|you must
    -8:you obviously|you would|两|十|可以|好了|家店|度|得了|必|必须|急不|您 ,|您不签
    -8:您这么|想 ,|我的|我过|换了 .|日|早上|晚|来不来|没钱|点 , 您|签的|该换|谢
    -8:过去|邮|错了|门|须|领
    -9:'ll|, 您|, 您可|, 慢|, 慢慢|, 我在|, 或|, 或者|, 还|^ tomorrow|^ 您先|^ 我们|a nice
    -9:be there|boss|check|diary|frankly|friday morning|gone|half|happy with|i 've|i ring|is that right
    -9:know how to|know it|like a|man|me a|november|open|pen|right person|say no|saying|simply|sites|st
    -9:that 's the|that right|that right ?|the right person|the second|this call|thought you
    -9:thought you were|time ?|to a|to the|trouble|way of|you can't|your office is|一分|一趟 ,|不懂
    -9:个月|也没|做不|公|准|十一|发|吧 ?|周|哪儿|困|困难|小|帮|怪|您放|您的 ,|成
    -9:我 ,|我们|我都|找|拖|换了|放|点 ?|的那|行 .|行我|趟 ,|那个|面
    -10:'m|^ every|^ how|^ it|^ nobody has|^ wednesday|^ 好 ,|^ 那我|a small|again|away|blue|branch
    -10:contact|contact for|contact for you|firm|from|i 'm|if|let 's|my name|new|nobody has|office is|or the
    -10:quiet|roof|so is|that busy|them|there 's a|up there|version|with all|you 'd be|you to|your staff
    -10:一点|不来 ,|以|八|公司|司|听不|安|您的 .|挂|新|时|是这|的是|绝|说不|这样 ,
    -10:钱 .
    -11:'re still|, 都|^ don't|^ is|^ would|^ 就|a company|attitude|cost you|easily|fix|i know how
    -11:i thought|if you|industry|no that|no that 's|six|that easily|the fair|the first|to fix|先忙|别
    -11:四 ,|您要是|我 .|我在|款|的 ,|约|选
    -12:'re the|'s a very|^ not|^ so you|^ tuesday|^ what|^ 下|^ 这|a no|a very|ask|bigger than|even
    -12:give you|if i|make|of your|office you|pick up|small|so don't|think|you 're the|your office|不来
    -12:不用|两点|个|吗|没有|漏|理由
    -13:^ but|^ let|all|back|free|going to|nice|three|you 've got|you just|号 ,|好|好 ,|完 .|由|给
    -13:还是
    -14:^|^ the|do you|happy|is it|people|said|you at|you can|您可|早|钱
    -15:'ve got|^ 别|^ 好|pick|thanks|要是
    -16:^ that 's|can|is that|manager|二|见
    -17:'s a small|不得|后
    -18:, 就|^ i 'll|give|i 'll|make a|that 's not
    -19:^ i 'm|^ 周|号
    -20:^ we
    -21:^ i|^ 我|name|with your
    -22:office|there
    -24:就
    -25:say
    -27:0
    -37:?
    """
  static let conceding: StaticString = """
    = -20 -6 -10 128 -18
    29:email|给您
    25:料|资|资料
    24:you the
    23:tonight
    22:our
    21:by|给您 .
    19:post|sent|给
    18:'ll|i 'll|send|send it
    17:everything|您 ,
    16:'ll send it|a copy|copy|mail|some|will|份|目
    15:'s on|catalogue|leaflet|sample|the proposal|价|我|报价|甩
    14:, 资|, 资料|^ 那|from me|pack|sent the|the|上 .|发|您下|把|行 , 我
    13:a sample|across|by email|get|price list|proposal|the price list|you by email|书|到|单|去 .
    13:您 , 您|整|整理|群|过去 .|链|链接
    12:i mean|in your inbox|off a|pdf|plans|sure you|the plans|you by|your inbox|到您|到我们|您 .
    12:您下周|手
    11:^ 您下|a|can have|can have a|desk|inbox|info|it by|mean|of the|secretary|the info|together|you get
    11:your secretary|册|发过去|面
    10:'ll have the|'ll put together|'ve left a|^ okay|^ why|at your|brochure|desk by|email you
    10:email you the|mail you|okay|sure|to you|video|下周一|传|到我|前台|发您|我们的|收|案
    10:目录|页 .
    9:'ll send|^ let me|a copy of|a first|basics|client|coming to|coming to you|copy of|copy of the
    9:everything you|get a first|i|i 'll send|i can|left a|let me|ping|put together|quote|the basics
    9:to know|to your|you|两天|书面|以 ,|到您手|可以 ,|天内|天就发|就这样|己|录|我放
    9:能收|能收到|自己|过去|马|马上
    8:'ll make sure|,|, 您肯|.|^ i can|^ let|^ 可以|^ 好|^ 成|^ 成 ,|^ 那我|a folder|a folder with
    8:don't i|first|folder with|in it|instead|leave|link|list|make sure|need to|offer|on your desk|shop
    8:the link|the offer|the price|the shop|website|why|with all|you need to|your desk|一份|上|们的
    8:价我|例|内|发过|吧 ,|好好|就发|您|您手|您手上|您肯|您肯定|成|我今|我先
    8:我短|我短信|手上|是吧|是吧 ,|条|案例|用着|短|自|那|面 ,
    7:'ll have|'ll put|'s on its|, 价|, 您自|, 我把|, 把|^ 报|^ 报价|^ 那行|a trial|account|all
    7:all the|and mail|be in your|case|coming|fire|folder|have a|have the|its|its way|login|mail you the
    7:on its|on its way|our website|out to|out to you|over|post it|read|reception|spec|the spec|to you by
    7:trial|will be|you 'll get|一直|上到|不看|不看 ,|丢|会儿|保|出|前台了|参数|台了
    7:品|寄|就这|您过|成 ,|我今天|我传|我把|我让|扫|把案|把案例|报价我|拉|挺|放
    7:条款|用|目 .|看|看 .|看都|看都不|给您 ,|那我|那行|那行 ,|都不看|里 .|页
    7:马上到
    6:'ll mail|'ll share|'s|'s coming|'s coming to|, 一|, 保|, 马|, 马上|^ happy|^ happy to|^ 可
    6:^ 好的|^ 您要|a catalogue|at noon|at yours|courier|drop|fri|fri 0|happy|happy to|happy to send
    6:have|i 'll have|i 'll put|i 'll share|in your|it|it again|me|noon|on your|run|sending|share|to
    6:to send|to your phone|we speak|with|year and|you the link|your|业 .|个|产|产品|介|保险|参
    6:发 ,|发 , 您|发您 ,|可以|和|在里|好的 ,|对|您前|您前台|想知|想知道|成 , 我
    6:我放您|收到|放您|放您前|文|是发|款|物|理|的对|的我|短信|码 ,|网|肯|肯定
    6:行 ,|这样|送到|都不|里|险|预|预算
    5:'ll forward|'ll forward the|'ll leave you|'ll pass|'s post|, 价格|, 我先|^ all|^ all right|^ sure
    5:^ we 'll|^ you asked|^ 您想|^ 网|a couple|a couple of|all right|all right i|alright|at|be with
    5:be with you|case studies|couple|couple of|days|downstairs|drop a|follow|for the|for the same|for you
    5:forward|forward the|from|front|i 'll forward|i 'll make|i 'll pass|in|last year|let me drop|me drop
    5:menu|nothing i|off|on our|on our website|on you|open|our catalogue|pass|price|reading|reading it
    5:shame|shame on|shame on you|sheet|something|studies|to read|to the|two days|way|will be with
    5:with you by|within|you a|you asked|you do|you need|you with|your phone|yours|不方|不方便|业|两
    5:个文|个文件|个电|二上|二上午|享|享给|享给您|今|今天就|件夹|价 .|价格
    5:份书|份书面|信|信您|先|先给|先给您|共|册子|册子我|册我放|再说|再说 .
    5:午见|印|台|号周|号周二|吧|周一|周二上|址我|备|天就|夹|好|子我|寄两|对比
    5:对比表|对账|建|建个|建个文|您寄两|您想|您要|我先给|我建|我建个|我这就
    5:收 .|文件|文件夹|查收|查收 .|样|格|比表|版|用装|盒|看 ,|看看|看看 .|稍|表
    5:装 ,|试用|试用装|这就|邮|都|都在
    4:'re in a|, 产|, 产品|, 年|, 年底|, 样|, 用|, 用着|0 oct|0 oct at|? i 'll|^ great|^ okay i
    4:^ 我这|^ 那咱|a few examples|a meeting|a meeting so|a short|and send|asked|be in|can|did|email it
    4:email it no|examples|few examples|get that|great|i won't|in a|in a meeting|it 'll|it 'll be|it no
    4:it there|it up|leave it|leave it there|leave you|meeting|meeting so|no trouble|oct|oct at|okay i
    4:okay i 'll|one page|out|out the|pick|pricing|realise|results|right|right i 'll|send it to|so i
    4:so i won't|specs|test|text you the|the brochure|the pricing|the test|them|trouble|up i|up i 'll
    4:up on your|won't hold|you off|you up|your reception|介绍|件|传您|做好|儿一|共享|台 ,
    4:台 , 您|咱|在这家|好就|己看|待|您了|您出|您自|您自己|您说现|您邮|您邮箱
    4:意查|意查收|我寄|我放前|我留|我这|我都|手册|报|放前|放前台|数|整理一
    4:料发|料发您|查|理一|理一份|留意查|直|看完|码|箱 .|绍|给您寄|自己看|装
    4:说 .|说现|说现在|送|那咱|那我把
    3:'ll get|'ll get a|'ll get the|'ll message|'ll message you|'ll put the|'ve heard this|'ve left
    3:, 就不|, 您下|, 您先|, 您留|, 那挺|0 号周|? i|^ i 'll|^ i 'm|^ tell|^ then|^ then i
    3:^ you 'll|^ 我让|^ 没|^ 没事|^ 资|^ 资料|a few|a hundred|a hundred times|an email|and you can
    3:assistant|booklet|drawings|expect|february|few|for you to|goes|have it|heard this|hundred
    3:hundred times|i 'll message|i 've left|in the post|is half|it to|it to your|know|last|later
    3:let me get|mail you a|me get|message you|my assistant|need|nothing|on your way|over to|over to you
    3:past|phone|pitch|put|put a|references|right away|right i|send something|short|so you|speak|spec sheet
    3:the drawings|the post|the spec sheet|the video|tuesday 0|two|up on|way out|we 'll|what 's|what i
    3:whatsapp|written|you 've heard|you a sample|you right|your way|your way out|一套|下楼|书面的
    3:事 , 您|今晚|传您 ,|信 .|做|儿|写|几个|前台 .|发您了|发您手|台 .|周二|在这
    3:型|好 ,|好的|家用|寄一套|寄到|就不多|就给|年底|微信 .|您不方|您发过|您寄
    3:您微|您微信|您手机|您留意|您看 .|想|我写|我把价|我整|我整理|我转|手机上
    3:打扰|打扰了|扰|扰了|扰了 .|把价|把价格|把合|把合同|挺好|挺好 ,|机上|材
    3:材料|楼|没事|没事 ,|现在|现在这|电|的时|的时候|知道|简|见 ,|让|试|账单
    3:这家|这家用|那挺|那挺好|邮箱 .|都发您|里面|问题|顺手|顺手 ,|题
    2:'d like|'ll be in|'ll do|'ll make|'ll whatsapp|'ll whatsapp you|'re being|'re careful|'re down for
    2:'re driving|'re driving so|'re in|'s your|'ve heard|, 下周|, 全|, 册|, 册子|, 在|, 在您
    2:, 您不|, 您闲|, 方|, 方案|, 案|, 案例|, 看完|0|0 and|0 and i|0 rd|0 日周|0 月|0 月 0
    2:^ 0|^ 0 月|^ i understand|^ my|^ sure thing|^ sure what|^ you 're|^ 好嘞|^ 您先|^ 您开
    2:^ 您说|^ 我发|^ 我给|^ 没问|^ 知|^ 知道|^ 行 ,|^ 链|^ 链接|address|address ?
    2:address ? i|an|and send it|another|away|best email|but you 're|can tell i|careful|case study
    2:comparison|data|details|down for|driving|driving so|email ?|email ? i|feel|for friday|get the|get you
    2:half past|i 'll do|i 'll mail|i 'll whatsapp|i understand|i understand you|it is|it properly
    2:its way to|left|let|lunchtime|now i|now i 'll|of|off to|off to you|page|paperwork|problem|problem i
    2:problem i 'll|properly|proposal will|put the|rd|so you 've|so you can|something to|study|summary
    2:sure thing|sure what|sure what 's|tell i|tell you|text|text you|the best email|the case
    2:the case study|the details|the paperwork|the proposal will|the quote|them over|then i|then i 'll
    2:this time|this week|together and|train|understand|understand you|understand you 're|way to
    2:way to your|what 's your|whatsapp you|will be in|with you|year|you 'd like|you 're being
    2:you 're careful|you 're down|you 're driving|you 're in|you the details|you what|一下|一会
    2:一会儿|一套 .|一我再|七号周|三楼|不抓|不麻|不麻烦|九|九点半|书 .|了 , 您
    2:了解|事 ,|交给|产品手|人的|人的了|今天|介绍发|件给|件给您|会呢|会呢 ,
    2:传过|传过去|便见|信息|先忙 .|先看看|全市|全市最|公司三|再决|再决定|再找
    2:写成|决|决定|决定 .|几|刚换|刚换了|别人|别人的|到您邮|前台 ,|包|包发
    2:包发您|半 , 在|单我|发您邮|发的|司三|司三楼|合同样|同样|同样本|吧 , 我
    2:呢 ,|呢 , 我|周四 0|周日|品手|品手册|哈|哈 ,|嘞|嘞 ,|四 0|四 0 0|图|图纸
    2:在您公|套 .|好嘞|好嘞 ,|子|完再|完再决|就不|就是|就是别|市|市最|店里 .
    2:开会呢|开就|开就能|彩页我|您 , 不|您了 ,|您传|您先|您先看|您存|您店里
    2:您开|您开会|您意|您闲|您闲了|意|意见|慢|懂 , 那|我 .|我一会|我寄一|我就不
    2:我把介|手 ,|手机|打包|打包发|把介|把介绍|抓|折腾 ,|捎|接|接 ,|推给|推给您
    2:料我|方|方便见|方案|日周|是别|是别人|月 0|月七|有问|有问题|期不|机上 .
    2:条信|条信息|样本|档|档 .|楼 ,|点开|点开就|烦 .|留意|的了|的了 .|看我|看房
    2:看看我|着|着 .|秘|秘书|算|箱|纸|线上|线了|线了 ,|绍发|绍发您|给您传
    2:给您看|翻|翻 .|翻翻|翻翻 .|腾 ,|表我|见面|视|视频|视频我|解 .|话 , 那|话问
    2:说话|资料发|过去 ,|道|道您忙|那我寄|邮件给|邮箱|邮过|邮过去|都发|问题 ,
    2:闲|闲了|面 , 我|页我|页我让|顺|频|频我|题 ,|麻烦 .
    1:'ll ask the|'ll drop|'ll have our|'ll leave|'ll leave a|'ll put a|'ll send the|'ll shoot
    1:'ll shoot you|'re down|'s the best|'s too|'s too early|, 一点|, 分|, 就|, 您|, 您慢|, 您给
    1:, 您路|, 我懂|, 我让|, 我这|, 看|, 老|, 里|, 里面|0 0|0 号|^ a|^ monday the
    1:^ no problem|^ not|^ not a|^ sure i|^ what 's|^ you 've|^ you can't|^ 刚|^ 客|^ 客户|^ 您现
    1:^ 我一|^ 明白|^ 行|^ 这样|a brochure|a brochure in|a chat|a one|ask the|august|being|both
    1:brochure in|by tomorrow|can't talk|chat|comparing|comparing is|don't want a|done|drop you|drop you a
    1:early|early to|figures to|for your|friday 's|get a|glance|guide|half|have our|hold|i 'll drop
    1:i 'll leave|i 'll shoot|i agree|i understand so|it 's too|it in a|june|know you 're|leave a
    1:let me put|let me read|me put|me read|message|no problem|no problem i|of our|of you i|office
    1:office to|p|p m|past three|prices|quarter|quarter past|quarter past three|reach|reach you|read it
    1:read it back|same|send you our|september|shoot|shoot you|slides|sure i|sure i 'll|that 's fine
    1:the address|the best|the figures|the figures to|the full|the guide|the office|the office to|the same
    1:the website|this afternoon|those|to decide|to your colleague|too|too early|too early to|understand so
    1:want a|want to see|what 's the|whatsapp you the|you 'll have|you can't talk|you our|you some
    1:you the address|you this|you want|you want to|your colleague|your office|一|一份 .|一共|一点
    1:一点都|一眼 .|七号|三条|上午九|下午四|下班前|不多|不想|个方|个邮|个邮箱
    1:五下|五下午|份 .|会儿就|传您 .|传给|传给您|便说|便说话|儿就|儿就发|先看
    1:公|公室|册我|况|准备|出 ,|初|到前|到前台|到您公|到您店|前把|办公|办公室
    1:十三|午九|午九点|午四|午四点|半 ,|去 ,|参数表|号周一|合同|同|听电|听电话
    1:员|员把|品我|品我放|四点|回头|在不|场地|型录|复杂|大概|天下班|套|存|定 .
    1:室|寄出|寄出 ,|就|就去|就把|就能看|底|店里|开会|得空|忙 .|快递|您 , 一
    1:您 , 里|您信|您店|您得空|您忙 ,|您慢|您慢慢|您查|您现|您现在|您要的|您路
    1:情况|慢慢|我今晚|我们|我再打|我懂 ,|我把合|我推|我晚|我晚上|我电|我让同
    1:我让文|我这会|我邮件|房|把参|把参数|拍|换了|推|数表|文员|文员把|方便说
    1:时候|月 0 号|期五下|样品|样品我|概|没问|没问题|点半 ,|点见|点都|点都不
    1:照片|照片我|片|片我|现在不|班前|留|的 ,|眼 .|瞧|知道您|箱 ,|系统|系统 ,|紧
    1:线|统|统 ,|能|行|行吧|表 ,|表发|表发您|要的|见|让同|让同事|让文|让文员
    1:评价|话不|说话 ,|说话不|资料我|路|路过|转|这会|这会儿|这就把|这样 ,|进去
    1:递|道您|那资|那资料|邮箱 ,|问您|题 , 我
    -1:'d be|'d mean|'d rather|'ll be brief|'ll be hearing|'ll be sold|'ll be there|'ll call|'ll come
    -1:'ll come to|'ll email|'ll keep it|'ll keep ringing|'ll only|'ll only have|'ll post you|'ll see you
    -1:'ll send our|'ll stay|'ll stay on|'ll wait outside|'ll work|'m out|'m out of|'m working|'re busy
    -1:'re in the|'re on the|'re still|'s a queue|'s a real|'s been|'s booked|'s clear|'s easier|'s fine i
    -1:'s gone|'s in|'s in the|'s nothing|'s our|'s room|'s the timing|'s tight|'s up|'s up to|'ve a
    -1:'ve been|'ve filled|'ve filled in|'ve got|'ve got your|'ve had|'ve never|'ve put|'ve reached
    -1:'ve reached the|'ve thought|, 0 号|, 0 月|, 0 点|, 一号|, 上午|, 不好|, 两|, 两个|, 也
    -1:, 今|, 今天|, 以|, 以后|, 但|, 但您|, 做|, 再|, 再见|, 到|, 前|, 剩|, 剩下|, 十
    -1:, 千|, 千头|, 回|, 好|, 您可|, 您和|, 您好|, 您心|, 您忙|, 您快|, 您收|, 您放
    -1:, 您的|, 您随|, 我们|, 我准|, 我到|, 我去|, 我在|, 我就|, 我带|, 我拿|, 我是
    -1:, 我知|, 我记|, 我都|, 抱|, 抱歉|, 挑|, 挑个|, 放|, 星|, 星期|, 是您|, 晚|, 晚上
    -1:, 没|, 王|, 看您|, 线|, 线上|, 给|, 给您|, 行|, 说您|, 谁|, 这我|, 这是|, 那就
    -1:, 随|0 rd half|0 th|0 th at|0 th of|0 号星|0 日 ,|0 点 ,|? 我|^ any|^ being|^ being asked
    -1:^ but the|^ but you|^ could|^ could you|^ don't|^ don't be|^ fine|^ fine i|^ honestly|^ i 've
    -1:^ i can't|^ i don't|^ i know|^ i may|^ i realise|^ if i|^ it 'd|^ just|^ just say|^ let 's|^ monday
    -1:^ money|^ money 's|^ most|^ my boss|^ no is|^ no time|^ no worries|^ perfect|^ right you|^ sign
    -1:^ so what|^ some of|^ sorry|^ sorry i|^ take|^ that|^ that 's|^ the deadline|^ the offer|^ there
    -1:^ there 's|^ thursday 0|^ tomorrow|^ trust|^ we charge|^ wednesday|^ wednesday 0|^ what would|^ when
    -1:^ would|^ would you|^ yes|^ you 'd|^ you always|^ you don't|^ you owe|^ you people|^ you say
    -1:^ you set|^ your old|^ 三|^ 三岁|^ 上午|^ 下个|^ 两|^ 人|^ 人家|^ 价格|^ 但|^ 全
    -1:^ 到底|^ 十|^ 发|^ 发票|^ 可我|^ 合|^ 合同|^ 同|^ 同事|^ 名|^ 名字|^ 后|^ 哪
    -1:^ 哪天|^ 嗯|^ 嗯 ,|^ 孩|^ 孩子|^ 对|^ 对 ,|^ 就差|^ 年|^ 年底|^ 您公|^ 您刚
    -1:^ 您拒|^ 您明|^ 您看|^ 您这|^ 您连|^ 我下|^ 我会|^ 我在|^ 我天|^ 我姓|^ 我想
    -1:^ 我把|^ 我明|^ 我是|^ 我理|^ 我知|^ 我都|^ 按|^ 搬|^ 收|^ 收到|^ 方|^ 方案
    -1:^ 明晚|^ 是|^ 是 ,|^ 最|^ 最后|^ 机|^ 机会|^ 活|^ 活动|^ 用|^ 给|^ 给您|^ 背
    -1:^ 背景|^ 表|^ 表我|^ 这个|a bad|a customer|a day|a decision|a free|a good time|a heart
    -1:a kitchen|a little|a lot of|a m|a manager|a new|a password|a password to|a queue|a real|a supplier
    -1:a yes|about it|about the|about your|admit|after|after the|afternoon would|again|again at|all the time
    -1:all year|all year round|all you|all you have|always|and there|and there 's|and you won't|any more
    -1:anyone|anything|appreciate|appreciate you|as well|as you|asked me|asked me to|asking|at eleven
    -1:at half|at half two|at midnight|at midnight and|at reception|at ten|at the depot|at the gate
    -1:at the moment|at two|at two and|attitude|back to me|bad|bay|be brief|be gone|be hearing
    -1:be hearing from|be honest|be quick|be sold|be there|be there at|because|because of|because of you
    -1:behind|behind the|being asked|believe it|believe me|better|bigger|bigger than|bills|bless|bless you
    -1:booked|boss you|brief|bring the demo|budget|business|business by|busy|but i|but i 'll|but our|but the
    -1:by a|by at|by hand|by now|by the council|by wednesday|cable|call back|call you|calling|can do
    -1:can hear the|can imagine|can only|can pay|can see|can see why|can show|can show you|can tell you
    -1:can't promise|can't promise it|can't stop|cash|cash is|caught|caught you|chance|changes|chaos|choice
    -1:choose|clear|close|colleague|come to|come to you|company|competitors|complain|completely|cost
    -1:cost you|cost you a|could|could you|council|course|course you|customer|date|day and|day and i
    -1:day before|day this|day this week|deadline|deal|december 0|december 0 rd|december at|decision|demo
    -1:demo unit|depot|didn't|dithering|do is|do you|do you need|does|does it|does the|doing|don't be
    -1:don't be a|don't get|don't get this|don't need|don't need it|don't want to|double|down that|drill
    -1:driver|drivers|easier|easier for|easier for you|easter|eat|eight on|eleven|end|end of|end of the
    -1:every morning|every morning until|fair|father|fault|feel the|feel the same|filled|filled in
    -1:filled in the|fine i|fine i 'll|firm|fitting|for it|for me|for the first|for thursday|forget|form
    -1:four|four o'clock|free|friday|friday afternoon|friday the|friday the 0|from our|front of|full of
    -1:get this|get this meeting|get you this|getting|gone so|good time|got it|got your|had a|had a bad
    -1:half ten|half two|hand|hang up on|have a heart|have time|have to do|have yourself|have yourself to
    -1:head office|hear a|hear the|hear you|hearing|hearing from|hearing from our|heart|holiday|honest
    -1:honestly|hour|hours|hung|hung up|i 'll call|i 'll come|i 'll email|i 'll see|i 'll stay|i 'll work
    -1:i 'm out|i 'm working|i 've filled|i 've put|i admit|i appreciate|i appreciate you|i can do
    -1:i can imagine|i can only|i can see|i can show|i can't promise|i didn't|i don't get|i don't have|i get
    -1:i know|i may|i may have|i only|i put|i realise|i ring|i see|i understand your|if i don't|imagine
    -1:in a minute|in front|in front of|in the thick|in thursday|in your position|is a|is i|is i 'll|is set
    -1:is set by|is the same|isn't|isn't the|it 'd|it 'd mean|it 's a|it 's been|it 's the|it 's up|it and
    -1:it back|it does|it down|it for you|it i|it in|it is i|it it|it out|it over|job|just name|just say
    -1:just the|keep calling|keep it|keep ringing|keep ringing until|kitchen|know a|know a good
    -1:know you didn't|leeds|left you|let 's|let me know|let me look|li|like this|little one|lobby|lock|log
    -1:log in|long|longer|look that|look that up|lose my|lost|lost a|lot of|lovely|loyalty|machines|make
    -1:make a decision|manager|market|may have|me again|me and|me i|me know|me look|me one|me to|me to call
    -1:me your|meet|meter|mid|midnight|midnight and|might|minutes|minutes on|minutes on thursday|missed
    -1:monday|monday the 0|money 's|money 's tight|month|months|morning until|morning until you|most|moving
    -1:mr|mr li|my boss|my colleague|name on|name the|need a|need a password|need it|next thursday|nine
    -1:no choice|no is|no now|no time|no worries|nobody|nobody 's|not to|notice|now and|now or|number|of a
    -1:of a job|of course|of course you|of december|of me|of the month|of what|offer is|old|on a|on it|on me
    -1:on me again|on monday the|on the line|on the phone|on the road|on thursday|on thursday or|once and
    -1:one sentence|only have|only have yourself|or a|or friday|or friday afternoon|or i|or i 'm|or you
    -1:orders|other|others|our engineer|ours|out of a|out on|out that|out that 's|out this|outside your
    -1:over your|owe|own|parcel|password|password to|password to log|pay for|people i|people never|perfect
    -1:place|position|post you the|product|promise|promise it|prove|prove it|put together a|questions|quick
    -1:quieter|quite|rate|rather than the|rd half|reached|reached the|real|realise you|remember|reply
    -1:respect|rest|right you|ringing|ringing until|ringing until you|roof|run ?|said|sales|same all
    -1:same all year|same driver|same thing|samples|saturday 0|say no now|saying|school run|see if|see if i
    -1:see me|see our|see you there|send our|sentence|service|set by|set by the|set the|shift|shop ?|sign
    -1:signed|silly|since|six|so|so don't|so it|so it 's|so we|so what|so you 're|sold|some of|some of your
    -1:someone|sooner|sorry|sorry i|sort|sound|spent|staff|stand|start|start of|start of the|start with|stay
    -1:stay on|still|stop me|stops|supplier|swing|swing by|system|take all|take all the|take your|talk to me
    -1:team|tell you 've|ten i|ten i 'll|th|th at|th of|than the|thank you|thank you for|thanks|that 's a
    -1:that and|that on|that out|that up|the booklet|the budget|the council|the day before|the deadline
    -1:the demo|the demo unit|the depot|the desk|the discount|the end|the end of|the fair|the fitting
    -1:the form|the hour|the last|the little|the little one|the meter|the moment|the month|the move|the only
    -1:the other|the parcel|the product|the rest|the same all|the same driver|the same thing|the school run
    -1:the shop ?|the staff|the stand|the start|the start of|the street|the thick|the thick of|the timing
    -1:the timing rather|the van|the world|the wrong|there 's a|there 's no|there 's nothing|there at
    -1:they 'll|they 're|thick|thick of|thick of it|thing at|think of|third of|this|this and|this and you
    -1:this call|this meeting|this price|this rate|this week i|thought about|three|thursday at
    -1:thursday at half|thursday december|thursday december 0|thursday i|thursday or|thursday or friday
    -1:tight|timing|timing rather|timing rather than|to a|to be|to be honest|to call|to do|to do is
    -1:to get you|to go|to log|to log in|to make|to make a|to me i|to one|to talk|to talk to|to thank
    -1:to wait|today or|together a|trade|trust|tuesday the|tuesday the first|turn|turn up|turned|twenty
    -1:twenty minutes|twenty minutes on|twice|two and|two and you|two hours|understand your|unit
    -1:until you agree|until you see|up a|up by|up for|up on me|up to|up to you|van|wait outside your|want
    -1:want to|want to talk|was|way you|we charge|we said|wear|wednesday 0|week|week i|were|what|what the
    -1:what we|what would|what you|what you pay|when do|when the|whenever|while|while you|who|why you
    -1:why you 'd|with nothing|with our|with the|without|won't get|word|work|work around|working|world
    -1:worries you|would you|year 's|year round|years|yes but|you 'd be|you 'll find|you 'll only
    -1:you 'll see|you 're busy|you 've never|you 've reached|you 've thought|you agree|you always
    -1:you asked me|you can pay|you can't stop|you decide|you did|you didn't|you don't have|you down|you eat
    -1:you for|you for your|you had|you have a|you have to|you in|you is|you just|you like|you look
    -1:you might|you monday|you need a|you owe|you pay|you people|you people never|you see|you see me
    -1:you set|you set the|you start|you there|you to|you turned|you were|you won't get|your bills
    -1:your competitors|your customers|your floor|your head|your head office|your last|your old|your place
    -1:your position|your trade|yourself|yourself to|一个 ,|一些|一些 .|一号|一号 ,|一声
    -1:一声 .|一天我|一我|一早|一早上|一是|一样|一次机|一起|七点|七点 ,|七点半
    -1:万|万绪|万绪的|三 ,|三 , 0|三再|三岁|三晚|三晚上|上 ,|上七|上七点|上九
    -1:上九点|上午 0|上午我|上您|上我|上见|上见 .|上这|下|下 ,|下 , 您|下个
    -1:下个月|下了|下了 .|下人|下午两|下午好|下午您|下周二|下次|下次再|下的
    -1:下礼|下礼拜|不住|不否|不否认|不在|不对|不对 ,|不急 .|不来|不来 ,|不签
    -1:不签也|不行|不行 ?|不要|不要 .|东西您|两个|两个人|两句|两点 ,|两点到
    -1:两点半|个 ,|个人|个价|个准话|个名|个名额|个回|个好|个客|个客户|个小
    -1:个小区|个心|个日|个日子|个顾|个顾虑|为您|为止|为止 .|主|之前|九点 ,|也会
    -1:也会先|也应|也应该|也行|也行 ,|习|习惯|乱|了 , 我|了 , 抱|了 , 是|了 , 那
    -1:了两|了两个|了五|了好|了好几|了给|了给您|事|事 .|事我|事都|二|二 , 您
    -1:二 , 晚|二十七|二月|二月十|五十|五十点|五号|五我|五我再|五见|些|些 .|人了
    -1:人了 ,|人先|人家|人接|人接 .|人都|以理|以理解|们下次|们总|价有|价格 ,
    -1:任您|份证|优|优惠|会 ,|会 , 我|会 .|会先|会给|但您|低|你们总|便|便宜|信任
    -1:信任您|傅|傅 .|儿 ,|儿 .|儿了|先挂|先挂了|先跟|光 .|八|公室 ,|六|六 ,|兴
    -1:再不|再不来|再打|再挂|再挂我|再聊|再见|再见 .|准|准时|准时到|准话|准话 .
    -1:几回|出来|出来 .|出门|分 ,|刚下|别人了|别怪|别怪我|别理|到 ,|到了 ,|到了给
    -1:到底|到您家|到您有|到您见|到期|到楼|到楼下|前 ,|前一|前一天|前跑|前跑后
    -1:剩|剩下|剩下的|力|务|务 .|动|化|区|区 ,|十七|十七号|十二月|十五|十五号
    -1:十点 ,|千|千头|千头万|午 0|午 0 点|午两|午两点|午好|午好 ,|午您|单 .|厂
    -1:厂里|历|压|压力|去现|去现场|去问|发条|发票|发票下|发邮|发邮件|受|口|口 .
    -1:句|叫|叫上|可以理|可怜|可惜|可我|可我们|可真|可能|可能用|台车|号 , 下
    -1:号周三|号您|号星|号星期|合|合理|合理 ,|合适|合适 ,|同事都|名字|名字我
    -1:名额|名额的|后 ,|后一次|后天|后天上|后面|吗 ? 我|否|否认|吧 , 您|含|听得
    -1:听我|听我的|告|告诉|告诉我|呢 .|呢 ?|周 .|周一我|周一早|周三再|周三晚
    -1:周五十|周五我|周四 ,|咱们|响|哪天您|喜|喜欢|嗯|嗯 ,|嗯 , 您|器|四 ,|四 , 0
    -1:四下|四下午|回 ,|回 .|回来|因|因为|在 ,|在前|在店|在店里|地 ,|场|址|址 .|坏
    -1:坏 ,|培|培训|填|壁|壁老|声|声 .|复|多|多 ,|夜|夜班|天下|天天|天您|天给
    -1:天给您|天见|太|头万|头万绪|头烂|头烂额|套 ,|奶|好 , 您|好 , 我|好 , 那|好了
    -1:好了 ,|好了 .|好几|好安|好安排|好心|好歹|始|姓|娘|子 ,|子 , 我|子 .|子上
    -1:子就|子的|字就|字我|它|安|安排|完 .|完工|完这|定忙|定忙得|宜|客户 .|室 ,
    -1:害|对 ,|对 , 我|对您|小区|小孩|就两|就别|就完|就差|就直|就给别|就说|就过
    -1:展|展 ,|岁|工地|工地 ,|工程师|工资|工都|左|差|差一|己 .|己不|己的|己看着
    -1:已|已经|师|师 .|师傅|师傅 .|带工|带工程|帮您|帮您问|年底谁|应 .|应该|底 ,
    -1:底 , 您|底谁|店|店门|店门口|度|度 ,|开 ,|开 , 您|开会 ,|开始|开春|弟|当初
    -1:当成|当面|很|很合|很合理|得不|得不对|得到|得开|得开 ,|得您|得给|得给我
    -1:得跟|心 ,|心 , 我|心 .|心里|心里有|忙 ,|忙 , 我|忙完|忙完这|忙得|忙您
    -1:忙您的|快|快了|快了 ,|怕|怜|怪|怪我|总部|您 , 我|您一个|您下班|您刚|您去
    -1:您发的|您可怜|您可能|您吃饭|您周|您周五|您和|您在|您填|您好|您寄一
    -1:您店门|您心|您心里|您忙您|您快|您手下|您手里|您打了|您打电|您拒|您拒绝
    -1:您接|您放|您放心|您明|您明天|您最|您最后|您有|您正|您正忙|您添|您生
    -1:您生意|您的 ,|您看行|您看重|您确|您确认|您答|您答应|您签|您签字|您算
    -1:您算一|您约|您给|您给个|您要再|您要是|您见|您见我|您说一|您说个|您说得
    -1:您跑|您跑前|您还|您还没|您这个|您这样|您连|您连看|您送|您送样|您问
    -1:您问问|您随|您随时|您领|您领导|情|情理|惜|惠|惯|想了|想了解|想得|想约
    -1:想约您|意 ,|愿|愿意|懂|懂 , 您|懂 .|懂这|我一下|我不|我不否|我个|我为
    -1:我为止|我也|我也会|我先挂|我再|我再给|我准|我准时|我到了|我去|我去问
    -1:我同|我周四|我天|我天天|我好|我姓|我就给|我带|我带工|我帮|我帮您|我得
    -1:我想|我想约|我懂 .|我手|我打|我拿|我放在|我明|我明白|我没|我理|我理解
    -1:我电话|我的|我直接|我记|我记下|我邮|我都能|或|或者|户 .|房子|手下|手下人
    -1:手头|手边|手边 .|手里|才给|才给您|打了|打理|打过一|扭|找|找您|把这
    -1:把这事|投|折腾 .|报一|报一下|报我|抱歉 .|拒|拒绝|拒绝的|拜二|拜二 ,|拿这
    -1:拿这个|挂了|挂了 ,|挂我|挂我电|挑个|挑个日|换我也|据|掉了|排|排 .|接上
    -1:接不|接受|接我|接着|推掉|推掉了|摆|摆在|支|收到 ,|放在|放心|放心 ,|数据
    -1:整 ,|方案我|日|日 , 星|日子 ,|早上九|早点|时到|时到 .|时间 ,|明天上|明天见
    -1:明晚|星期一|星期三|星期六|星期四|春|昨|是 ,|是 0|是 0 月|是不|是不来|是再
    -1:是小|是我们|是看|是看不|是看您|是自|晚上七|景|更|替|替您|最|月十|月十五
    -1:月底|月底 ,|有个|有道|有道理|服|期一|期三|期六|期四|本|机|机器|李|李工
    -1:来 , 我|来的|来给|来给您|松|松快|板|架|查一|样 ,|样的|样过|样过去|格 ,
    -1:案我|梯|梯子|楼下 ,|次再|次机|次机会|欢|歇|歇着|歇着 .|歉 .|止|止 .|正|正忙
    -1:歹|毁|比价|比价 ,|比您|比较|水|汇|汇报|汇报一|没人|没试|没试过|油|活|活动
    -1:海|添|温|漏|点 , 线|点到|点到 .|点半|点我|点我到|点整|点整 ,|烂|烂额|烦
    -1:烦了|焦|焦头|焦头烂|爷|牌 .|王|王总|现场|理 ,|理 , 换|理解 ,|理解 .|理解您
    -1:生意|电话 ,|电话了|画|画册|留过|留过言|百|的 0|的事 .|的事我|的价|的小
    -1:的是|的是 0|的样|的样品|的话|盯|盯着|直接上|省|看不|看到了|看您 ,|看您就
    -1:看着|看着办|看行|看行不|看见|看透|看重|看重价|真|眼|着 , 您|着办|着办 .
    -1:着急|着我|知道 .|确|确认|磨|礼拜二|票|票下|票下周|程师|程师 .|空出|空出来
    -1:等一|等一下|等到|答复|答应|答应 .|签 .|签也|签字|算 ,|算 , 这|算 .|算一|紧 .
    -1:约您|线上见|给别|给别人|给您最|给您比|给您添|给您算|给您约|给您这
    -1:给您送|给我个|给我们|绝|绝的|绪|绪的|绪的 ,|绿|老|老板|者|耍|耐|耽|耽误
    -1:聊|聊 .|肯定忙|背|背景|胸|能接|能接受|能用|能看见|腾 .|自己 .|自己不
    -1:自己的|花|菜|虑很|行 , 您|行 .|行 ?|行不|行不行|行好|行好 ,|行行|行行好|被
    -1:装 .|西您|要 , 您|要 .|要再|要再挂|要找|要是|要是不|见 ?|见我|见我为|解
    -1:解 ,|解您|解您要|言|言 ,|言 .|认 .|让我|训|记下|记下了|设|证|诉我|诉我一
    -1:试 ,|试过|话 , 我|话了|话了 ,|话吧|话吧 .|话我|该|误|说一|说一声|说两
    -1:说两句|说个|说了|说得|说得不|谈|财|贵|赵|起|跑前|跑前跑|跑后|跟他|跟他们
    -1:跟您|跟您说|跟老|跟老板|跪|跪下|身|身份|身份证|车 .|较|边 .|过|过 ,|过 .
    -1:过一个|过言|还有|还没|这一|这个价|这个名|这个顾|这事|这单|这套|这我
    -1:这是|连|连看|连看都|迟|迟早|送样|送样过|适|适 ,|适 , 我|透|遍|道 .|道理
    -1:那 0|那个|那儿 ,|那儿 .|那儿了|那周五|那就|那您先|那我就|那是|那样|部收
    -1:都在 ,|都来|都给|都给您|都能|都要|里有|里有个|里见|重 .|重价|重价格|量 ,
    -1:钱 ,|链接我|锅|门 .|门口|门口 .|问|问一|问问|间 ,|陈|随您|随您 .|随时|隔
    -1:隔壁|隔壁老|面的|顾|顾虑|顾虑很|预算 ,|额|额的|验|麻|麻烦
    -2:'d have|'ll ask again|'ll be out|'ll bring the|'ll find|'ll fit|'ll give|'ll give you|'ll lose
    -2:'ll post|'ll ring|'ll see|'ll speak|'ll speak to|'ll wait|'m|'m sure|'re coming|'re not|'re not the
    -2:'re on|'re on your|'s no|, 上|, 周四|, 您今|, 您就|, 您怎|, 我|, 我发|, 我给|, 我能
    -2:, 打|, 打到|, 换我|, 早|, 早晚|, 是我|, 有|, 说|, 谢|, 谢谢|, 那|, 那先|, 那我
    -2:, 都|0 december|0 i|0 november|0 点|^ a good|^ but|^ by|^ give|^ give me|^ how|^ how many|^ i 'd
    -2:^ i heard|^ i sent|^ i stayed|^ i went|^ monday 0|^ okay so|^ our|^ please|^ right i|^ so the
    -2:^ thursday|^ two|^ we 're|^ you can|^ you get|^ you need|^ 上|^ 不|^ 他|^ 到时|^ 大|^ 好 ,
    -2:^ 就|^ 彩|^ 彩页|^ 您手|^ 您是|^ 您没|^ 您的|^ 您给|^ 您觉|^ 我再|^ 我可|^ 每
    -2:^ 涨|^ 涨价|^ 这|^ 那周|^ 那您|^ 麻|^ 麻烦|a job|a lot|a message|a minute|a reminder
    -2:a ring|a ring on|a second|a third|a time|a year|acknowledge|across the|across the road|afternoon
    -2:afternoon and|again and|again and i|and it won't|and you|and you 'll|answer|any day|app|architect
    -2:as a|ask again|ask for|at 0|at once|be a|be out|be out of|been|believe|blue|bring the|but|can hear
    -2:can tell|cancel|car|car park|chase|cheapest|check with|customers|decide|director|discount|do i
    -2:do i have|don't|don't come|don't have|don't have the|don't let|don't let me|door|eight|explain|family
    -2:fee|find|fit|fitter|floor|friday morning|from here|from home|get it|give me|give me a|give you
    -2:give you a|gone|had|hands|hang|hang up|hardly|hardly have|haven't|head|heard you|heard you say|home
    -2:how many|how many times|how you|how you treat|i 'd have|i 'll fit|i 'll give|i 'll post|i 'll ring
    -2:i 'll speak|i 'll wait|i 'm|i 'm sure|i can hear|i can tell|i don't|i heard|i heard you|i sent
    -2:i stayed|i went|if i|if you cancel|if you don't|in may|in the room|in your street|includes
    -2:includes the|interested|interested in|is on|it for|it in the|it should|it won't be|knock|late
    -2:let me check|let you go|letter|line|list is|little|lot|love|many|many times|matters|me a time
    -2:me check|measure|minute|miss|miss it|monday 0|my screen|name|neck|next week|night|not the|november
    -2:now|o'clock|o'clock and|of it|of the door|off our|off our list|off the|off the list|okay so|on friday
    -2:on friday morning|on to|on wednesday|on your hands|our list|out of the|papers|park|parking|person
    -2:plan|please|price includes|price includes the|proposal and|put it in|queue|rather|rather than
    -2:reminder|ring on|saturday|saving|saving money|say the|school|screen|second|see why|see you|send me
    -2:set|share my|share my screen|shops|should|show you the|so the|speaking|speaking to|stayed|stop|street
    -2:suits|suits you|suppliers|talk to|tell your|thank|that 's|the 0|the 0 th|the app|the architect
    -2:the blue|the car|the car park|the cheapest|the day|the door|the first|the list|the papers|the phone
    -2:the price includes|the room|the samples|the school|the time|the time you|the warehouse|the way
    -2:then you|they|third|thought|through|thursday 0|time to|time you|times do|times do i|to explain|to get
    -2:to me|to tell|to you ?|today|tomorrow afternoon|treat|understood|until|until you|use it|visit
    -2:wait outside|wants|wants the|warehouse|we 're not|well|went|weren't|when i|when i 'm|with a|won't
    -2:won't be|worries|wrong|you 'll be|you 'll lose|you 're coming|you 're on|you a ring|you and|you at
    -2:you cancel|you don't come|you get a|you have|you haven't|you know|you off the|you then|you tomorrow
    -2:you treat|you weren't|you when|you when i|you won't|your director|your family|your hands|your street
    -2:your time|一上|一上午|一个礼|一本|上个|上个月|上午|上午再|上看|下午|下午我
    -2:下等|下等您|不好 ?|不定|不定就|不急|不用|不过|不过弯|两次|两次 ,|个准
    -2:个时|个时间|个消|个消息|个礼|个礼拜|为|么就|么就转|之|也没|也没关|了您
    -2:了我|了没|了没有|二 ,|亏大|亏大了|五上|五上午|今天不|从|他们|件 .|价 ,
    -2:价单|价单我|价通|价通知|任|企|企业|会议|但|住|便 ?|便还|便还是|信提
    -2:信提醒|候我|儿能|先忙 ,|关|关系|关系 ,|再|再打给|再给|再给您|再联|再联系
    -2:分|分钟|分钟 ,|划掉|划掉 ,|别|到时|到时候|办|加微|加微信|十二|十分|十分钟
    -2:十点半|午再|午再打|午我|午我给|午把|半年|半我|发个|发消|发消息|只|只能
    -2:号 ,|号码|吃饭|吃饭 .|吗|吗 ?|听|呀|周一上|周五上|周四十|四十|四十点
    -2:回话 .|多 .|大了|大了 .|天上|天上午|天下午|天不|天不定|天前|好 ?|好不
    -2:好不好|字|孩子|定就|寄一本|导|就转|就转不|就这么|帮|应|张|弯|当|得没
    -2:得没必|微|微信|必要 ,|忙|怎|怎么|怎么就|总|您一|您不|您不用|您今|您今天
    -2:您发消|您吃|您回|您回话|您就这|您带|您怎|您怎么|您拿|您换|您换一|您收
    -2:您收到|您比|您没|您留|您稍|您稍等|您觉|您觉得|您讲|您讲 ,|您说|我 ,
    -2:我 , 我|我 ?|我一|我三|我个准|我会|我到您|我发个|我只|我可|我可以|我周五
    -2:我提|我提前|我是|我直|我知|我知道|我能|我过来|我这儿|打 , 打|打到|打到您
    -2:打来|打来 ,|把您|报价单|抱|抱歉|拜 .|拦|挂|按|换一|换我|掉 ,|接 .|提醒
    -2:提醒您|收到了|方便 ?|方便还|日 ,|日子|早上|早就|早晚|时候我|时间|明天下
    -2:明早|明白|明白您|是加|是加微|是您|是您自|月|有 ?|期|机会|来 .|样 .|楼下
    -2:楼下等|欠|次 ,|次 , 都|歉|每|没关|没关系|没有 ?|涨价|涨价通|点 , 我|点半我
    -2:烦您|牌|理解|用得|电话 .|白|白您|的 , 那|的事|的好|的报|的报价|的是您
    -2:的还|直接|看看 ,|着 ,|短信提|礼拜 .|稍等|第|第三|等 ,|等您|等您 ,|答|签|系 ,
    -2:系您|系您 .|约|经|给个|给您回|给您带|给您讲|给我 .|网上|考|考虑|联|联系
    -2:联系您|能给|节|要|要 , 我|见 , 我|视频会|觉|觉得|觉得没|计|订|订单|认|议
    -2:记|讲 ,|讲 , 您|诉|说您|说我|谁|谢您|谢您 .|谢谢|谢谢您|负|跑|跳|转不
    -2:转不过|边|过两|过了|过弯|过您|过来|这|这么|这儿|这样 .|通|通知|那儿|那先
    -2:那周|那您|那我先|邮件 .|部|都行|都行 ,|醒|醒您|醒您 .|重|量|钟|钟 ,|钱|错了
    -2:间|随|需要|领导|频会|频会议|饭|饭 .|麻烦您
    -3:'ll get back|'ll have to|'ll let|'ll let you|'ll make a|'s a|'ve|, 0|, 周三|, 换|, 明|, 明天
    -3:, 是|, 这|^ right|^ some|^ with the|^ 下周|^ 五|^ 五点|^ 价|^ 周|^ 周三|^ 您发|^ 您把
    -3:^ 我|a good|a note of|and let|and let you|and the|and then|any|are on|around|back to you|be in touch
    -3:before|charge|check|contract|down|from the|gate|get back|get back to|good i|got|here|i 'd|i 'll bring
    -3:i 'll get|i 'll let|i 've|i can't|i have|i have to|in touch|is the|it on|it won't|just|know the|look
    -3:make a note|may|me a|monday morning|money|more|never|new|no|note of|note of that|of that|of your
    -3:on monday morning|one|people|road|room|say no|sent you|show|show you|speak to|straight|straight to
    -3:tell|ten|than|the gate|the line|the new|the road|there|time and|time and i|to it|tomorrow|touch|us
    -3:use|wait|we 're|with you on|yes|you 'll|you ?|you don't|you go|you on|you on monday|you say
    -3:you say no|you the booklet|you think|一下 .|一天 ,|一次|三四|三天|三您|下 .|下周四
    -3:不接|两点|个月|了 ,|了 .|亏|五您|五点|人 .|以|以后我|们下周|会|你|你们
    -3:出去|划|前给|前给您|办 .|加|十点|半|可|可就|可就不|吃|后我|吧 .|周三四
    -3:周三您|四五|回话|在|在外|在外头|外|外头|天 ,|天 , 我|头 ,|头 , 您|孩|客户
    -3:家 ,|就好|就好 .|工|带上|必|必要|急 .|您 ?|您可|您打过|您把|您挑|您挑一
    -3:您是|您能|您这|我就|我看|户|打 ,|打过|把账|拜|挑|挑一|挑一天|换|掉|提前
    -3:搬家|收到 .|新|时|星|星期|是我|来 ,|求|没必|没必要|没有|涨|点 .|理 .|电话
    -3:的|的 .|知道 ,|礼|礼拜|系|线 .|给您 ?|给我|虑|行 , 明|行 , 那|要 ,|让您|说
    -3:还是|道 , 可|那我周|错|门|领
    -4:'d|'ll ask|'ll bring|'ll keep|'ll put it|'ll take you|'re|, 可|, 名|^ good|^ i|^ if you|^ it 's
    -4:^ one|^ so|^ with|^ your|^ 下|^ 停|^ 停车|^ 光|^ 到|^ 您|^ 您不|a note|and a|at the|back to
    -4:be|bring|by the|call|can't|comes|december|every|everyone gets|everyone gets a|fix|fix it|gets|gets a
    -4:give|hear|i 'll ask|i 'll keep|like|list today|lose|make a|move|next tuesday|not|note|on tuesday|once
    -4:out of|outside|over on|pay|pen|refused|report|send you|take you|take you off|that you
    -4:that you refused|the engineer|the report|the workshop|there 's|think|through to|to fix|tuesday
    -4:workshop|would|you refused|you through|一天|不清|不清楚|他|以后|们下|位置|位置我|停
    -4:停车|停车的|光|去讲|发您 .|发我|号|周五|周四|哪天我|大|好 .|客|心|急|息
    -4:您看哪|我们下|我到|我周一|我在|我过去|所|所以|才|本 ,|楚|楚 ,|清楚|清楚 ,
    -4:点 ,|的 , 您|的案|的案例|看了|看到|看哪|看哪天|看您|置|置我|讲讲|说不
    -4:说不清|谢|车的|过一|过去讲|这个|选|道 ,|需
    -5:'ll take|, 周|^ if|^ the price|^ you|^ 地|^ 地址|^ 我们|and it|are|ask|can i|can i come
    -5:come and|day|how|i 'll take|i come|i come and|in the|it through|keep|make you|moment|on|or|put it
    -5:ring|say|the contract|then|to your boss|when can|么|也|们|午|发您微|哪天|天我|定位|念
    -5:您发|您就|您看|我周|提|搬|明|是|现|等|给您留|话 .|跟
    -6:'ll leave it|'ll send you|, 您看|^ it|boss|calendar|engineer|have to|if you|invite|is|left the
    -6:let you|make sure everyone|morning|only|put you|receptionist|round|sure everyone|take|talk|talk it
    -6:time|wednesday|your boss|到了|北|名单|哪|四|地址|天|头|小|息 .|我发|我过|朝|次|消
    -6:消息|消息 .|清|车|还
    -7:'ll be|about that|and i|and i 'll|back|everyone|next|on the|see|thursday|不好|人|周三|回|地
    -7:带|您家|您的|我下|我下周|打给|打给您|话
    -8:come|for a|good|it 's|when|with your|一个|名|我发您|报给|报给您|早|有
    -9:^ the|i 'll be|if|my|on monday|位|十|家|没
    -10:about|周|打|讲
    -11:accounts|三|五|得|来|点
    -12:了
    -14:that|不
    -20:^
    -29:?
    """
  static let pressing: StaticString = """
    = -33 -51 110 -29 -25
    40:^
    39:even|gone
    38:but|就
    36:不|可
    35:money|别
    33:think|您
    32:don't
    31:my
    30:i have to|nonsense|拖
    29:be|me|this
    28:^ 别|now|really|钱
    27:away|people|躲
    26:^ be|down|your|吧|跟我|都
    24:^ i|i have|manager|or i|so is|yes|you
    23:make|other|sign|么|吧 .|当|理由|谁
    22:'ll be|'re the|^ that 's|completely|easily|goes|that easily|their|you 're the|your customers|干|签
    22:难
    21:'re|, 就|^ surely|attitude|child|come|little|nobody 's|saving|until|when the|不签|呢 .|要
    20:^ stop|a little|all|do i|do you enjoy|grow|roof|roof comes|so|stop|surely|you enjoy|呢|就没|您就
    20:跟|还|这
    19:'s gone|^ nonsense|and there|choice|deal|ever|going to|just|price|that|tonight|won't|小|着|等|见
    18:, 可|as well|asking|at midnight|boss|complains|enough|i know where|it goes|market|messed|no|of my
    18:over the|reason|rocket|rude|said yes|way of|了|亏|前|天不|抠|换了|没|绝
    17:'ll|, 早|^ i thought|^ so you|^ you people|a company|a manager|at midnight and|be a|both know|busy
    17:do i have|don't be|enjoy|excuse|expires|grow up|hand|it expires|midnight and|never|or i 'm|trouble
    17:very|what 's|wouldn't|you can't|you people|一辈|一辈子|全|命|失|您自|我|话|辈子
    16:'s a very|'ve|^ 你|a child|a very|an|are|don't want to|favour|giving|haven't|last one|losing|make a
    16:miss it|nothing i|on your hands|say|say no|so don't|stupid|system|take it|the world|up|wasted|we 're
    16:what you need|world|you then|书|了吧|你|光|回|大|弄|得|早|有什|有什么|有的|来 ,|辈
    15:'m|'ve never|^ the clock|^ 您|^ 我|and there 's|clock|explain|give|hang|i 'm|i 've been|is going
    15:is it ?|isn't|know you|like you|live|lose|nothing|obviously|of the|only|prices are|ten minutes
    15:the clock|the street|they all|was for|you 're|you any|一个|倒|哪儿|子|拉|拿|没用|玩|由
    15:知道您|磨|等着|能忙|这点|道您
    14:, 但|, 您可|^ i gave|^ nobody else|^ surely you|^ your|^ 一个|^ 您就|again|again and i|already
    14:any more|can't|care about|every other|explain it|explain it to|fault|fee|find|i gave|i won't let|man
    14:me one|midnight|night|not|or never|pick|pick up|surely you|that 's not|throw|understand it|week or
    14:won't let|won't let you|would have|wrong|wrong with|you haven't|十点还|可就|后|后面|员|唧
    14:坑|天天|将|就得|得给|您这样|我一|我有|是吧 ?|法 .|笑|要 .|让|费|还是下
    13:'ll ask again|'s what|, 以|, 以后|^ nobody 's|^ you|a decision|again and|an answer i|answer i
    13:away from|be there thursday|better|but that 's|by friday|by the weekend|come off it|discount
    13:dithering|else|excuses|expensive|friday or|had|i thought|in their|in their right|it in|it isn't
    13:know that|longer|make a decision|office is|other clients|out of|right mind|saying|simply
    13:so thursday or|sort|street|that 's what|the first|their right|their right mind|there thursday
    13:there thursday at|they 'll|times|to ask|tomorrow or thursday|wait till|want to hear|would say
    13:year and|you 'll be|your office is|不过|么难|也没用|了 .|了吧 .|以为|做不|去 , 您
    13:您别|您自己|您这|愿|我电|我电话|挂我|挂我电|换了 .|最后|用 , 我|翻|行好
    13:行好 ,|行行好|该换|谈|选|那您
    12:!|'ll be sold|'ll look|'s a queue|'s just|'s only three|'ve ever|?|^ i really|^ last one|^ not today
    12:^ there 's|^ wrong|^ you haven't|^ 您一|^ 您能|^ 挂|^ 挂我|a good deal|a queue|a yes
    12:about that|and now|be sold|be the|behind|belongs|belongs in|cheapest|decisions|double|doubles|fifty
    12:good deal|i 've|i 've ever|i really|idea|isn't an|it 's just|it off|keep|made time|me out|me the
    12:my time|not today|nothing ?|off that|off that easily|prove|prove it|quid|quid ?|rates|refuse|refuse ?
    12:run|small|someone|spend|takes five|than a|the cheapest|three times|tired|we both|we both know|will
    12:you 're still|you 've never|you said yes|不接|不来|今天|去 ?|可就不|听我的|干脆|张
    12:往|怪|成|抢着|抢着要|根|点还是|的 ,|直|着要|着要 .|算|脆|行行|还是周|连|领
    11:'d do|'d have|'s not|'ve got it|'ve wasted|, 周六|, 就您|, 您|, 我有|, 打|^ don't be|^ nobody
    11:^ there|^ you obviously|^ 正常|after that i|and i can't|and you|ask again|bankrupt|basics|both
    11:by now|choosing|clients|close the|do you ?|due|father|five|five after|getting|give it|going
    11:good enough|hand it|have|holding|i 'd have|i 've already|i don't want|i give|i give it
    11:i understand your|if i don't|if you cancel|in stock|in stock and|industry|insurance|is there
    11:it 'll be|it to the|kind of manager|later|left and|like|live with|live with that|lot|mean|need to
    11:of manager|on thursday which|one left|one left and|only have|or two on|people ?|person to|putting it
    11:putting it off|reasonable|said|said no|say that|see you|so ten|so ten or|so thursday|stock|stock and
    11:stubborn|surely you can|that the best|the basics|the next|the weather|the weekend|thinking|this price
    11:thursday which|time|to hear|to take|to turn|tomorrow or|two on|two on thursday|understand your|we 'll
    11:what kind|what kind of|whole|with that ?|word|you 'd do|you 'll|you 've wasted|you cancel|you need
    11:you obviously|三点 ?|下去|不懂|不挂|为您|么抠|也没|五十|人谁|但|公司|公司就
    11:关门|前不|卖光|司就|听不|在您|您答|您答应|您这个|我不挂|我的|我直|抢|挂
    11:早晚|是下|是看|机会|样下|样下去|止|求|没用 ,|点还|用 ,|真是|眼|签 ,|自|行
    11:要 , 您|见我|说的|这样下|那么|都没有|黑
    10:'ll only|'re in|'re still|, 周|, 明|, 知|, 知道|? 说|^ if you|^ it 'd|^ it isn't|^ no is
    10:^ wednesday 0|^ you could|^ 亏|^ 就|^ 您害|^ 真|^ 都|a whole|accept that|all say|an answer
    10:at it|begging|bills|but so|but so is|but that|can come|can tell you|close|come off|complain
    10:course you need|customers|decide|dies|even you|even you can|exactly|fine with|for ten|for you all
    10:gave|get that|give me|goes to|got it|hang up|have to|haven't got|hears|help|hide|how you treat|i mean
    10:in this|is so|it|it 's gone|it goes to|june|know where|least|left|looking at|losing money|me why|miss
    10:my manager|need this|no ?|not interested|nothing and|off it|office|on the market|on your|only three
    10:or monday ?|possibly|putting|realise you|running|settled|shame|so hard|so is it|tell me why
    10:tell you 've|ten or|that busy|they all say|think you|thinks|this call|to a|to get|to someone
    10:to someone else|want your|watch your|what 's the|what you 're|with your staff|you all|you got|you is
    10:you treat|you want your|your bills|一过|万|万 .|不签 ,|个|也没办|了 , 周|事实|五
    10:你们|光 ,|公|再跟我|冤|冤枉|冤枉钱|出了|分钟就|别再|别再跟|号 .|听 ,|员工
    10:嘴|回 .|大了|嫌|字|岁|得给我|您害|您说的|您都|想好|我只|我干|我算|挤|摆
    10:摆在|有|来 ?|枉|枉钱|法|点一过|理由 ,|百|的 , 您|看透|真|要再|话您|过我
    10:还得|那么多|钟就|钟就能
    9:'d better|'m doing|'m doing you|'m going to|'re one|'s|'s too|'ve changed|'ve changed your|, 可您
    9:, 将|, 将来|, 明天|, 真|, 还想|^ a child|^ are you|^ everyone|^ i need|^ i went|^ if i
    9:^ it expires|^ people|^ sign|^ what more|^ with all|^ 人家|^ 今天|^ 你们|^ 周末|^ 拖|^ 还
    9:^ 还要|a chance like|a child could|a fool|a man|a no brainer|across the|across the road|agreed
    9:all that|and i|and it won't|and you 'll|anywhere|as a yes|away from losing|brainer|by|can it
    9:can it be|can see|can you ?|chance like|chance like this|changed your|child could|coffee|come up
    9:company|competition|decided by|decided by now|didn't hear|didn't hear that|do|do and|doesn't
    9:doing you|doing you a|don't come|either you|favour here|firms|fool|forget|from losing|from losing the
    9:full|go under|got|got it ?|got the|guts|have decided|have decided by|have yourself|have yourself to
    9:hour|i 'm doing|i didn't hear|i need|i went|if you|in an|in an hour|in your position|it 'd|it again
    9:it by|it in the|it on|it won't be|just the|keeping|know you 're|last time|last week|like this won't
    9:manager can't|monday ?|monday or|money ?|moved on|neck|no brainer|not a|odd|odd one|odd one out|of a
    9:on me|one|one out|only have yourself|or|or friday ?|others|pretend i|pretend i didn't|queue|right ?
    9:right person|rubbish|savings|snap|so monday|so much|so when|sold|somebody else|something|than that
    9:that ?|the competition|the end|the end of|the guts|the market|the odd|the odd one|the phone
    9:the right person|this is|this won't|this won't come|throwing|throwing money|to|to blame|to grow
    9:to me i|to pretend i|to think|today|today or|tomorrow|tomorrow morning or|understand|up and|up at
    9:up until|wednesday 0|what 's it|what more|whole week|why|wife would|with all|won't come
    9:won't come round|would have decided|you 'd better|you 're one|you 've changed|you 've got|you asked
    9:you can see|you just|you so|you with|your family|your office|your position|your wife would
    9:yourself to|yourself to blame|一个大|一挂|一挂电|三万|三万 .|不接受|不行 .|个大
    9:个日|个日子|为|么可|也得|了两|人|什么可|任|候 .|借|借口|兴趣|准|别想|午 ?
    9:可您|可是|司|周四还|哪儿 .|四还|四还是|多拖|多拖一|好玩|嫌钱|字 .|害|家没
    9:将来|就一|就是|怎|您 , 我|您一挂|您可|您好|您手|惠|我 ,|我不接|我个
    9:我就得|挂电|挂电话|效|时候 .|明天上|是嫌钱|来得|没办|没得|浪|浪费|点一
    9:的 .|着我|瞎|等了|答应|给我个|脑|要我|说不|说忙|说忙 ,|说没|走人 .|趣|还想
    9:还要我|这么|这么难|这是|这样|这种|那点|都不看|都看得|钟|错过|队
    8:'ll call|'ll only call|'ll put it|'ll send the|'ll take|'s it|'s no reason|'s safety|'ve got no
    8:'ve got the|'ve wasted half|, 早晚|^ by|^ come|^ either|^ how did|^ keep|^ last|^ monday 0|^ not
    8:^ not interested|^ this|^ well|^ you say|^ your brother|^ 人|^ 今|^ 别跟|^ 您自|^ 您躲
    8:^ 我只|^ 我天|^ 正|^ 躲|a fool would|a minute later|a sport|accept|all the same|all you|along
    8:always this|always this slow|an understanding|and sign|are you always|august|back on|back on it
    8:be a sport|being|bill you|but i|call|can manage|can see that|car|chance|come saturday|daughter
    8:diary is|don't take|drive|end of|fighting|fighting over|figures|fool would|for my|friday the
    8:front of my|give me one|goes up|going back|going back on|good reason why|got no|had an understanding
    8:had the|hide behind|how did|how did you|i 'll call|i 'll only|i 'll take|in a|in town|is gone
    8:is that the|it 'd be|it 's too|it down|it to be|it up|know you 've|like a|like you 've|losing the
    8:making|manage|maybe|me down|me i|me one good|met|minute later|more to|my morning|next month
    8:nine o'clock|nobody else|o'clock and|offer|one ?|one good|one good reason|only a fool|only call
    8:people 's|people are|people fighting|people fighting over|people never|phone down|prices|reason why
    8:reason why not|refused|slot|slow ?|so no|so what 's|someone who|sport|start of|start of the|tell you
    8:ten or two|that attitude|that no|that the|that you refused|the fee|the full|the phone down|the reason
    8:the shop|the start|the start of|the window|there 's one|think of the|this ?|this slow
    8:thursday or friday|tight|till|time so|time you 're|times do|times do i|tired of|to be ?|to leave
    8:to say|understanding|walk|wasted half|we had an|window|with people 's|without your
    8:without your signature|would your|you always this|you can manage|you don't sign|you drive
    8:you haven't got|you might|you people never|you possibly|you refused|you wouldn't|your daughter
    8:your head|一分钟|一天不|一套|一点的|一还|一还是|上午还|不回|不字|不是|不进
    8:个不字|个小|么磨|乎|也不|了八|了八百|二点|人 .|人家都|优|优惠|便宜|倒是
    8:倒是说|儿 , 您|儿 .|八百|八百遍|关|分钟|分钟都|别跟|别跟我|到哪|到哪儿
    8:办事|十|十二点|午还|午还是|取消|只能|吃亏的|后都后|吗 ,|听不懂|呢 , 您
    8:周一|周一还|周末|咖啡的|啡的|四十一|在乎|在眼|在眼前|块|大了 ,|天 ,|子 .
    8:宜|导|小店|就完|就当|当成|得了|得出|必须|忙到|总得|您今|您今天|您倒
    8:您倒是|您有什|您躲|我天|我天天|打听|拒|拒绝|换一个|摆在眼|无|是三点|晚
    8:最后都|有 ,|有 , 您|末|机|来 , 我|杯咖|杯咖啡|没兴|没兴趣|点 ?|疼|疼孩
    8:疼孩子|百遍|百遍了|看您|秒|系统自|统自|考虑 ,|能|能忙到|虑 ,|要 ,|要 , 我
    8:该|说一句|说考|说考虑|赔|还是三|这三|这不|这不是|这么磨|进 .|遍了|那也
    8:都后|都后悔|都挤|都是|钟都|须|领导
    7:'d listened|'d listened the|'ll have to|'ll make|'re busy|'re busy but|'s not a|'s simply|'s the
    7:'s the oldest|'s too late|, 听|, 听我|, 您来|, 想|, 早就|, 行吧|, 谁能|? 您|^ a good
    7:^ don't take|^ everyone on|^ i suppose|^ it 's|^ my director|^ no wonder|^ one word|^ sooner
    7:^ sooner or|^ sure|^ the|^ this is|^ with an|^ you had|^ your old|^ 五|^ 别磨|^ 到|^ 到时
    7:^ 得了|^ 您今|^ 您嘴|^ 您愿|^ 我理|^ 我还|^ 真要|a|a chance|a supplier|about it|afford
    7:afford it|all right ?|all that time|an attitude|an attitude like|an hour so|and if you|and see
    7:and see where|and the|another|ask ?|at ten|at this price|attitude like|attitude like that|back out
    7:be crazy|be crazy to|before the|bigger than|bit|block|busy but|but i 'm|but you|by the|can afford
    7:can afford it|can make|cancelled|closing|come round|comes in|confirm|crazy|crazy to|deposit|director
    7:do it|doing|don't even|don't see|door for|drove two|drove two hours|every day|everyone|everyone on
    7:except|excuse in|excuse in the|final|first call|first time|for me|go to|gone so|good reason
    7:hang up until|happy with what|head office|hear|his|hours to see|how you|i drove two|i suppose
    7:i won't hang|if the roof|if you 'd|in the|in the book|in the next|in you|is just|is the final
    7:isn't it|it away|kind|left at|left at this|let me down|letter and|life|like i|like this|like yours
    7:listened|listened the|listened the first|lowest|make sure everyone|me a|minutes not|minutes not a
    7:monday and|more|my boss|my director|my side|no choice|now or|of my time|of the door|oldest excuse
    7:oldest excuse in|one holding|only two left|or sunday|or three ?|out|out ?|out that|out that 's|paying
    7:please i|price and|realise|receptionist|ruin|safety|see where|sense|shame on|shame on you|slow
    7:so friday morning|so you have|sooner or|sooner or later|stalling|still|sure everyone|take|take it or
    7:talk to me|ten or three|than the|that 's simply|that time|the final|the first call|the first time
    7:the lowest|the oldest excuse|this price and|thought|thousand|throw it|thursday at nine|time i|time we
    7:to see you|too late|town|two left at|until you|up but|wait|what your|which one|with an
    7:with an attitude|with people|with your|won't hang|won't hang up|you 'd think|you don't even
    7:you don't know|you ever|you have time|you know that|you like i|your chance|your head office
    7:your neighbour|your size|yours|一个 .|一件|一分|三千|上午|上午 ,|上去了|上说
    7:上说考|上门 .|下单|不到|不听|不大 .|不许|个 .|个月|为您是|为止 .|了一个
    7:了两个|了事 ,|了十|了十年|了吧 ,|了我|了新|了是|五 ,|五分|五分钟|人呢
    7:以为您|以前|以后|任您|信任您|候|做不大|再跟|出了事|刚换|刚换了|别磨
    7:到时|到时候|到明|前给|前给您|办法|办法 .|十一|十一点|压根|压根没|去 ,
    7:去了|去的 ,|变|吧 , 谁|听了|周四十|唧唧|唧唧的|唧的|嘴上|嘴上说|四十
    7:因为您|在您 .|在边|在边上|块钱|外|外 .|多 .|大老|天说|太|婆|婆 ,|婆 , 就
    7:子就|子里|家都|小孩|少|就没 .|就直|就直说|就这一|岁数|差这|己不|年 .|当您
    7:得了吧|得见|得起|怎么|怪做|怪做不|总|总得给|您嘴|您嘴上|您愿|您打
    7:您是个|您是嫌|您真是|想不|想不想|愿不|愿不愿|懂|我推|我直接|我还以|截
    7:截止|房|才|损|损失|日子 .|是下周|是个|是刚|是吧|是周日|是您自|晚一分
    7:本不|来|来 , 行|板也|根本不|根没|止 .|气的|求我|没 .|没办法|没有|没空|消
    7:点的|犟|猴|由 ,|白等|白等了|的事 ,|的钱 .|盯着|看都|看都不|真有|真要|眼前
    7:磨唧|磨唧唧|磨磨|磨磨唧|种|笑话|等了一|算什|算什么|给|给您的|罢|罢了
    7:罢了 .|老|老婆|老婆 ,|老板也|考虑|考虑的|耽误我|自己不|虑的|行吧|行吧 ?
    7:要上|要再问|让我|许|话 , 真|误我|说没预|谁能|谁能忙|谈了|走人|边上|还以
    7:还以为|这一件|这儿 ,|这店|这次|远|部收|都不行|都看|金|钟都不|钱还|问一遍
    7:问那|难处|难怪做|难看|面算|顶
    6:'d find|'d find the|'ll ask|'ll email you|'ll just|'ll lose|'m giving|'m giving you|'m going|'m not
    6:'re being|'re happy with|'re making|'re making a|'s a no|'s friday|'ve already|'ve had to|, 不过
    6:, 也得|, 其|, 其实|, 办|, 周五|, 总|, 您别|, 您就|, 您得|, 我说|, 生|, 生意|, 见
    6:, 费|, 这不|, 连|, 连个|, 选|, 那您|? you|? 做|^ a little|^ do i|^ don't|^ don't give|^ how
    6:^ it 'll|^ let 's|^ monday|^ no it|^ oh come|^ people like|^ supplies|^ the offer|^ you agreed
    6:^ you make|^ your own|^ 不买|^ 今晚|^ 傻|^ 周四|^ 您以|^ 您真|^ 您被|^ 您说|^ 您连
    6:^ 拒|^ 拒绝|^ 有什|^ 现|^ 现在|^ 等|^ 货|^ 这次|a queue behind|about ?|about to|admit
    6:admit it|after that|all week|and another|and no|and this|any|are why|are you going|asked for|be to
    6:because of you|behind you so|blame|book|can hold|can hold it|can see it|can't back|can't back out
    6:can't decide|can't you|comparing is|day next|day next week|difficult|do need|don't give me
    6:down before|else will|family|find half|find half an|find the|find the time|fire|for a year|for your
    6:frankly|friday or monday|from here|get on|get that you|get this|got something|had an|have you got
    6:have your name|hear me|hold|hold it|hold it for|hurting|i 'll ask|i 'll just|i 'm giving|i 'm going
    6:i 'm not|i 've had|i can hold|i didn't|i meant|if you don't|in ten minutes|in tomorrow
    6:in tomorrow morning|is in|is to|it be to|it in writing|it or not|it or somebody|it till|it to|job
    6:just say yes|just this|keep calling|kids to|last|late|let down before|like this ?|like you are
    6:losing money ?|made|making a|meant|meeting|minutes|minutes it|monday 0|months|next one|no but
    6:no but i|no is|no it|no it isn't|no that|no that 's|no wonder|of|of you i|off and|off the
    6:off the table|oh come|okay ?|oldest|one word|only hurting|or friday|or it|or later|or monday
    6:or somebody|ours is|out of the|out on|out on the|people like|people like you|person|plans|position
    6:problem|promised me|proposal and|put it in|queue behind|queue behind you|really all|runs to
    6:saving money|say about|say yes|say yes and|see|shop|shop ?|side of|side of the|simple|so what
    6:so you 'd|so you 're|someone in|someone in your|spots|standing|suppliers|supplies|suppose|sure it
    6:sure it 's|table|that 's no|that i|the busy|the moment|the next one|the offer|the oldest|the plans
    6:the rest|the roof|the shop ?|the table|them|they go|times now|to be the|to keep|to lose|to make
    6:to miss|to miss it|to tell|to the|to the next|to your|tomorrow afternoon|too busy|tuesday ?|turn
    6:two in|two other|until we|until we 've|wait that|want ?|week a|with ?|with half|won't be|wonder
    6:would wait|yes and we|you 'd find|you 'll lose|you 're being|you 're happy|you 're making|you agreed
    6:you are why|you can't back|you do need|you going|you going to|you got something|you must be
    6:you promised me|you say no|your hands|your life|your signature|your worry|一下午|一个月|一句
    6:一次见|一遍 .|上吧|上吧 ?|上门|下午 ?|下周一|不会再|不便|不便宜|不对
    6:不对 ,|不懂这|不成|不是理|不看 ,|两点我|个说|么多|么多 ,|么难说|也不能
    6:也行|也行 ,|了 ,|了 , 就|了事|了才|事 .|二 ?|五十点|人家|今晚|会再|似|似的
    6:例|便宜 ,|信任|倍|倍 .|候见|做事|傻|儿 ,|免费的|公司在|其|其实|再问一|出去
    6:别拿|别这|别这么|别问|到底|加 ,|十二|午 ,|半个|半个钟|去|去的|及 ,|取|只
    6:可您这|司在|叽|叽 .|吃亏|同行|名额|后一次|后我们|后都|吗|听 , 也|听见
    6:听见 .|呀 ,|呢 ,|周一下|周二 ?|周五 ,|周四两|四 ,|四两|四两点|四回|四回了
    6:回了|回了 ,|因|因为|困|困难|困难 ,|在哪|在哪儿|在您手|场 , 您|坑过|大男
    6:大男人|天都在|太不|头 .|头上|好心|好说|嫌贵|子吗|子吗 ?|子都|孩|它|安全
    6:宜 ,|客户|客户 .|家里人|就定|就定了|就没了|工的|己|己掂|己掂量|市|干了
    6:年人|应了|当挡|当挡箭|当没|当没听|忙 , 那|忙成|快话|您不懂|您以|您以为
    6:您公|您公司|您到底|您就是|您得|您最后|您行|您要真|您说|您说不|您这是
    6:您连|您连看|想好了|意难|意难做|愿意|成年|成年人|我一个|我为|我也没|我头
    6:我怎|我怎么|我说完|我这个|我问|户 .|扔|报上|报上去|拖一|挡箭|挡箭牌|推掉
    6:推掉了|早就|时候|时候见|时间 ,|是免|是周|是想|是理|是理由|晚一|替您|最难
    6:期 ,|本不是|来吧|来吧 ?|杯|次|次不|次见|次见面|每天|没了|没听|没听见|没困
    6:没困难|没开|没钱|点我过|理|理由 .|生意难|用翻|由 .|男|男人|痛快话|的同
    6:的就|看不|看得|看得出|真疼|知道|知道吗|磨叽|磨叽 .|秘|秘书|等到|答应了
    6:箭|箭牌|箭牌 .|给您打|给您最|给您这|给我|能做|能做主|能给|能给您|脚|自己
    6:自己掂|被坑|被坑过|要是怕|要真|要等|要还是|见 ?|言 ,|话 , 下|话最|说完 .
    6:费用|费的|费的 .|赚|躲 ,|还来|这个价|这是在|这次不|连个|连个时|迟早|选我
    6:遍 .|道吗|道吗 ?|邀|邀请|邀请您|那也不|那您哪|都不|都做|里 .|钟头 .|间 ,
    6:难做|难做 ,|难说|难说话|骗
    5:'d think|'ll come crawling|'ll keep|'ll put|'m not taking|'re coming|'re the reason|'s a good|'s been
    5:'s off|'s off the|'s stopping you|'ve had three|'ve promised|, 三|, 可再|, 名|, 名额|, 就是
    5:, 您好|, 您开|, 您心|, 打到|, 等着|, 给|, 给您|, 绝|, 过了|, 这点|? 我记
    5:^ a bigger|^ how can|^ how hard|^ is money|^ is that|^ mark|^ mark my|^ oh please|^ once it
    5:^ the system|^ they all|^ wednesday|^ what sort|^ you keep|^ you must|^ you need|^ your wife|^ 不可
    5:^ 不来|^ 全|^ 再|^ 多|^ 天|^ 天天|^ 工|^ 您别|^ 您到|^ 您对|^ 我会|^ 我知|^ 我领
    5:^ 打麻|^ 是 ,|^ 机|^ 机会|^ 看来|^ 确|^ 确实|^ 等您|^ 见|^ 谁家|^ 这种|^ 这话
    5:a baby|a bigger|a bigger firm|a good|a letter|a phone|a quote|about the|ago|an hour|an hour ?|and if
    5:and now you|and then|and we|apart|are only|are only two|as a|at ten or|bad night|be gone|be good
    5:before i|bigger firm|bigger firm would|boss is|business|call back|can you|can you come|can't argue
    5:can't argue with|closes|closes at|closes at midnight|come crawling|come crawling back|comes|comparing
    5:couple|crawling|crawling back|decided|diary|do as|don't be a|don't get|end of the|feed|feed can't
    5:feed can't you|find out|firm would|front of|get it|glad|goes wrong|going to pretend|got all day
    5:had three|half a|have no|have said|have time|have to call|have to come|hear you|help me|help me out
    5:hour ?|how|how can|how hard|how many more|i 'll keep|i 'll put|i 've promised|if you like|in front
    5:in front of|in ten|in writing|insulting|interested|is money|is that|it 's off|it 's only|it go
    5:it to your|itself|keep saying|know|leaflet|let it|loyalty|many more|many more times|mark|mark my
    5:mark my words|monday|more times|more times do|morning or|morning or afternoon|my boss is|my word
    5:my words|my words you|nearly|nice|no reason|no reason to|not a minute|not for|not for you|not taking
    5:not the|now it|now you|of the month|oh please|old|on the street|or afternoon|or another|or just
    5:or sunday ?|or thursday ?|pays|proposal|put it|rate|rate is|rivals|run out|sake|saturday or
    5:saturday or sunday|say and|say and you|see it|silly|sit on|somebody|sort of|staff|stopping you|stuck
    5:stuck in|such|such a|sunday|sunday ?|system closes|system closes at|take that|that from|that was
    5:that you|the book|the door|the month|the system|the system closes|the time you|them all|then i
    5:then it 's|there 's nothing|there are only|this is the|this rate|this you|thought you
    5:thought you were|three weeks|to call ?|to compare|to feed|to feed can't|to pretend|tomorrow morning
    5:turning|two left|understand you 're|up all|want to|waste my|waste my time|wasting|way|way to|we 've
    5:what day|what it costs|what sort|what sort of|what you 've|when|when can|with nothing|with our
    5:with that|words you|words you 'll|would be a|would you rather|writing|you 'd|you 'll come
    5:you 're busy|you 're coming|you and i|you have no|you keep saying|you let|you must|you need to
    5:you rather|you sit|you sit on|you think|you to|you will|your boss|your children|your rivals
    5:your staff|一句您|一天的|一套 .|一次机|三家|上去|下去 ,|下周二|下班前|不下
    5:不买就|不了主|不出好|不去 .|不可|不可能|不在乎|不好 ?|不得|不挂 .|不明
    5:不明白|不来 ,|不给|不给我|不要|不过十|业务员|两个字|个字 .|个客|个客户
    5:个礼|个礼拜|个答|个答复|个说法|为止|么对|么时候|么样 ,|么着|买就|了 , 什
    5:了 , 今|了主|事 , 您|亏的|今|以后我|们经|们经理|们这种|件 ,|价 ,|位置
    5:位置我|住您|何得|何得给|做 ,|做不了|做主|光 .|免费|公司 ,|六上|六上午|兴
    5:再这|准话|出好|初一|别的 .|务员|半年了|卖|参|反正|发我 ,|取消 .|句您
    5:句话的|可不|可再|可能 ,|司 ,|后再|后悔|吗 ? 您|周六上|周日上|哭|啊|回事 .
    5:回来找|场 ,|大 ,|天|天上|天上午|天下班|天给|天给您|天这|天都|头紧|套 .
    5:好 ?|好东|好东西|如|如何|如何得|姐|姐 ,|子 ,|子的|字我|字报|它 ,|定了|家就
    5:就剩|就取|就取消|就多|就开|就得走|就您|就放|就是不|己的|废|开个|开春|弟
    5:张 .|得不对|得走|得走人|快点|怕什|怕什么|悔|您不给|您到|您只|您名|您名字
    5:您好好|您好意|您干|您心里|您手头|您手里|您老|您说 .|您说一|意 , 我|懂这
    5:我 , 名|我们经|我可|我打|我白|我说|我领|我领导|我鸽|我鸽子|手头|手头紧
    5:手里|打 , 打|打到|打到您|打发|打发我|打麻|打麻将|找的|把我|报|报告
    5:拒绝的|拖到|拿不|挡|换|换一|掉了|排队|接不接|放我|放我鸽|效 .|新车|无论
    5:无论如|日上|日上午|时间当|是三|是不|是两点|是借|是借口|是嫌|是这个|替
    5:有吧|来 , 周|来 .|来找我|根本|次机|次机会|止 ,|殊|殊 .|毁|比您|气了|没了 ,
    5:没有 .|没见|消 .|点过|点过来|点钱|特殊|特殊 .|电话 ?|痛|痛快|的 , 一|的那家
    5:的都|看不出|看来|看来您|眼光|眼就|确|确认 ,|空 ?|系统|约的|约的话|绝的|统
    5:置我|耍|能 ,|自己的|要是|要还|见 ,|见面|言|论如|论如何|证了|话了 ,|话吗
    5:话是|话的|话能|说什|说什么|说法|谁家|跪|跪下|躲不|躲不过|躲得|车吗
    5:车吗 ?|过十|过十五|过我同|还是不|这点钱|连看|连看都|退不|遍|道您手|那样
    5:都没|都要|里人|问一|问了您|间当|麻将
    4:'ll leave a|'m out|'m out of|'re happy|'re just|'re only|'re that|'s nothing|'s stopping|'ve been let
    4:'ve got|'ve said|, 下周|, 也|, 但忙|, 公|, 公司|, 出|, 出了|, 后面|, 市|, 您什
    4:, 您怎|, 您签|, 您算|, 您让|, 成不|, 我也|, 我都|, 数据|, 等|, 行|, 跟您|, 躲
    4:, 过|, 还有|^ a|^ come on|^ don't come|^ everyone else|^ how would|^ i know|^ i realise|^ i won't
    4:^ it|^ leave|^ leave it|^ of|^ of course|^ that|^ we 'll|^ you clearly|^ your competitors|^ 三岁
    4:^ 不续|^ 就剩|^ 您太|^ 您没|^ 您爱|^ 您答|^ 您那|^ 整|^ 时间|^ 行|^ 让|^ 说
    4:^ 这么|^ 那您|a big mistake|a bit|a firm|a firm like|a heart|a hundred times|a job|a nuisance
    4:a straight|a straight answer|a year|about|afraid of|all i|all up|and decide|and so is|and you 're
    4:anyone|are about|are laughing|are laughing at|are the|are you|are you coming|are you so
    4:are you waiting|at nine|at you|baby|back out now|be a man|be that|be that busy|been let|been let down
    4:beg|behind you|being short|big mistake|blind|but not|but not for|but you 're|call ?|call to|can
    4:can pay|can you really|can't be that|cancel|changed|charge|children|come on|coming|coming or
    4:competitors|competitors are|competitors are laughing|could see|customer|disappointed|do is|dodging
    4:dodging me|don't get this|don't give|don't know|don't sign|down the|drag|email you|email you the
    4:every|every morning|every morning until|everyone else|everything you|expires in|fast|fear|finished
    4:firm like|firm like ours|firms like|five minutes|for|for the first|friday at ten|from this|from you
    4:get this meeting|got nothing|grandmother|happy with|have a heart|have your|heart|holding it|hours to
    4:how long|how would|how would you|hundred times|i 'm out|i can do|i don't get|i don't have|i find
    4:i put|i say|ill|is|it costs|it expires in|it for|it going|it going to|it or|it takes|it won't|joke
    4:kind of|know a|know a good|know the|later or|laughing|laughing at|laughing at you|least you|leave a
    4:leaving|let 's|let down|lets|lunch hour|making a big|matter|me a chance|might|monday or tuesday
    4:money or|morning and|morning until|morning until you|much|my grandmother|my lunch|my lunch hour
    4:neighbour|next week ?|no now|no to this|noon|not ?|now or a|nuisance|of ?|of a job|of you|offer is
    4:one a|one in|only two|or not ?|or nothing|or three|or thursday|or wednesday ?|out of a|phone|phone so
    4:pick one|place ?|possibly be|rather|say no now|saying no|scared|scared of|see what|send the|signature
    4:someone else|sooner|stand|stingy|stopping|straight answer|talking to|talking to you|that long
    4:that you won't|the budget|the discount|the last one|the least|the least you|the others|the phone so
    4:there 's a|this is a|this meeting|thursday ?|times and|times and i|to answer|to beg|to find|to make a
    4:to me when|to pick|to pick up|to save|to take to|to your wife|tone|treat|two hours|two hours to
    4:until you see|up with|viewing|watch|weather|wednesday ?|what|what 's stopping|when you|with
    4:won't even|would|you 're just|you 're only|you 're that|you 've said|you can pay|you can't be
    4:you clearly|you coming|you coming or|you had|you hang|you hang up|you really|you see one|you waiting
    4:you won't even|your competitors|your competitors are|your name|your word|一个不|一句 ,|一回 .
    4:一天 ,|三岁|下周|下来 ?|不下来|不买|不了|不住|不动 ,|不去|不大|不忙|不忙 ?
    4:不想听|不愿|不愿意|不成 ?|不抓|不签也|不续|不续约|不装|不要 ,|不讲
    4:不过弯|业务|两点 ,|个价|个准话|个头|个字|个小时|个总|个月的|个钟|个钟头
    4:主|么好|么就|么就转|么样|之前 ,|买保|了 , 还|了是吧|亏的是|五折|五来|人最
    4:今天不|以后有|们不会|们公|们公司|会一|会给|但忙|但忙不|低|住在|你们这
    4:使|候别|做的|像|八|再给您|准话 .|出来|初|别来|前您|千|半夜|半年|去了 .|反
    4:变了|变了 .|句 ,|可怜|同行都|名字|名额的|后天 ,|后我|后有|周五十|周五来
    4:周日 ?|咖|咖啡|啡|器|回去|在这儿|坐着|堂|填好|处|夏|夏天|多了 ,|大 .|天无
    4:天还是|太极|套|套了|套了 ,|好了 ,|好看|子 , 谁|子住|孩儿|定金|对我|小孩儿
    4:就不会|就到此|就忍|就忍心|就是多|就是没|就能|就转|就转不|市场|干什
    4:干什么|年夏|年夏天|应|应过|弯|当您答|很|得出来|得慌|得懂|得见我|心让
    4:忍心|忍心让|忙 , 但|忙 ?|忙不是|快点定|怎么就|怎么样|怜|思吗|思吗 ?|总监
    4:总监 ,|您三|您不愿|您事|您事多|您可怜|您太|您对|您对我|您就忍|您就这
    4:您快点|您是不|您有|您留|您老板|您被|您见|您这脑|想|想听|想怎|想怎么|意 ,
    4:意思吗|意给|慌|懂 , 您|成 ?|成不成|我 , 您|我一次|我可是|我周四|我就当
    4:我就没|我当|我打太|我理|我理解|我记住|我过去|房子|才给|才给您|才肯|打太
    4:打太极|打算|抓|拜 ,|挂 ,|换换|换换了|据|排着|接不|撑|数据|时候别|时间是
    4:时间都|明天还|明年|明年夏|明白 .|是下午|是不是|是两|是周一|是周五|是我 .
    4:是有点|是没见|是看您|是说|是骗|是骗子|晚给|月的|有您|有您的|本|机器
    4:来找|来还|来还是|极|楚 .|正|正常|没有 ,|清楚 .|点 , 您|点定|点定 .|点行|牌 .
    4:特|班前|理解您|生意|白|白 .|的不是|的来|的来 .|的话 ,|监|监 ,|看了 .|着 ?
    4:着不|确认|礼拜 ,|种小|等 ,|等着 ,|筋|答|答应过|签 ?|签也|签的|算了|给人
    4:给我一|续约|置|考|脑筋|虑|行 , 那|行都|行都在|装 ,|要是真|解您|记住|论
    4:该换换|说个|请您|谁没|谁都有|赶紧|跟我们|跟我打|躲着我|转不过|过不|过了
    4:过去 ,|过弯|还是两|还跟|还跟我|这一行|这两个|这回|这样 ,|这种小|这脑
    4:这脑筋|这话我|选 !|道|道 , 可|那个|都做不|都定|都定不|都求|都知|都知道
    4:都给|都给您|钟头|钱 .|钱 ?|钱没|间是|间都|面呢|风险|骗子 ,|鸽|鸽子|黄
    3:'d come|'d jump|'d jump at|'d mean|'ll be hearing|'ll be out|'ll be the|'ll email|'ll keep ringing
    3:'ll make sure|'ll ring|'ll speak|'ll speak to|'m not putting|'re too|'s one|'s that|'s tight|'s today
    3:'s today or|'s up|'s up to|'ve done|'ve filled|'ve filled in|'ve put|, 下|, 也就|, 但您|, 再
    3:, 哪一|, 好不|, 家|, 家里|, 就不|, 心|, 心里|, 怪不|, 您会|, 您倒|, 您有|, 您等
    3:, 您自|, 您说|, 我只|, 我可|, 我拿|, 数|, 没有|, 活|, 谁敢|, 跟|, 这回|, 这是
    3:, 选一|? give|? give me|^ because|^ because of|^ believe|^ by the|^ every|^ every other
    3:^ everybody has|^ go|^ have you|^ i appreciate|^ i drove|^ i only|^ money 's|^ name one|^ no|^ other
    3:^ the bank|^ tomorrow|^ what you|^ you asked|^ you can't|^ you owe|^ 再给|^ 别再|^ 半|^ 半小
    3:^ 周|^ 就一|^ 我为|^ 时|^ 签|^ 给|^ 这价|^ 错|^ 错过|a favour|a hundred|a lot of|a new
    3:a shame|and|and don't|and this is|and you still|answer|any sense|any sense you|are hard|ashamed
    3:at two|away ?|be ashamed|be hearing|be hearing from|be out|be repeated|be the last|be the one
    3:be there|be too|because|because of|believe you|better than what|bigger|bill|business by|but i 'll
    3:can only|can tell|car in|cared|cared about|cared about your|cost you|could do|counting|course you
    3:day i|day i 'm|deserve|discount is|do you want|don't see me|down until|downstairs|drove|everybody has
    3:everyone i|expect|filled|filled in|filled in the|for the same|friday i|friday morning or|from our|get
    3:gone the|had any|had any sense|had to turn|half an|half an hour|hard|hardly|has to|have one
    3:haven't even|haven't got the|hear a|hear you but|hearing from|hearing from our|her|him|how many times
    3:i 'll email|i 'll get|i 'll ring|i 'll speak|i 've done|i 've filled|i can only|i can tell|i drove
    3:i get that|i need one|i see you|if that|if you can't|if you cared|if you had|in the first|into
    3:is enough|is gone the|it 'd mean|it 's my|it 's today|it 's up|it and|it snappy|jump|jump at
    3:jump at it|just haven't|just like|keep ringing until|keep your|last year|left so|like it or|like ours
    3:looking|lot of|make it|make it snappy|make sure|make the|many times|me an|me an answer|me i 'll
    3:me off|me this|me thursday at|me when you|money 's tight|more about|much for|much for you|name a
    3:name one|name one thing|need one|need one more|never see|next|next tuesday ?|not putting
    3:not putting the|of course you|of you ?|on it|one thing that|one to|one unit|one unit left|one who
    3:only a|or next|or next tuesday|or not|or tuesday ?|or two|or you|owe me|phone down until|price is
    3:problem ?|promise|put me off|putting the phone|real|repeated|review|ringing until|ringing until you
    3:saturday|see one|see that|see why|send it again|sense you|sense you 'd|serious|should be|snappy
    3:so you can't|something free|sound just|sound just like|squeeze|squeeze me|squeeze me in|stay with
    3:stay with them|supplier|switch|talking|than|than what|than what you|the discount is|the list
    3:the money|the one who|the problem|the quote|the way you|the worst|then it|then you|there ?|thing that
    3:think of|think twice|this out|this winter|though|throw it away|thursday at eleven|thursday or next
    3:times are|times are hard|to me|to this|too early|too expensive|turn down|unit|unit left
    3:until you agree|up on|up on me|up to|up until we|wait outside your|waste|wasting my|way you
    3:we 've never|we can|week and|what it|when you 're|where|whether you like|why i|why not|with you|words
    3:worst|yes and|you 'd jump|you 'll have|you 're too|you agree|you always|you but|you but that
    3:you can't see|you cared|you cared about|you come|you could do|you don't come|you don't see|you expect
    3:you had any|you haven't even|you like it|you owe|you owe me|you sound just|you want|your director
    3:your gate|your old|your own|yourself|一上|一上午|一个好|一个小|一个礼|一条不|上头
    3:上有老|下 ?|下有|下有小|下班|不了 ?|不交|不信我|不出来|不多|不得员
    3:不想见|不换 ,|不来 .|不看|不算|不能|不行|不走 .|业|两|两个|个名额|个大老
    3:个电话|主都做|么 ?|么抠 ,|么时|了两回|了这|事|事多|二 , 这|五 .|什么 ?
    3:什么时|什么用|会 .|会在|伺|伺候|供应|供应商|信我|候有|候来|做了 ,|做的 ,
    3:儿搁|免|八个人|六还|六还是|再推|别让|到您见|前 ,|前都|剩一|务|动 ,|包票
    3:卖了|去您公|取消 ,|句|可别让|可您都|可真|台 ,|吧 , 周|员工都|周六|周六还
    3:哪家|商|回事|回来|圈子|圈子里|处我|多|够|大家都|大老板|天 .|天天打|天打 ,
    3:头谈|奖金|好 , 我|好去|好去您|好好|子 , 就|子在|子里都|孩子在|完全|客户我
    3:对得|对得起|对您|导面|小 , 您|小区|小时|就一个|就到|就找|就是您|就算
    3:就这|就这个|局|局 ,|工都|年了 ,|应商|度 , 难|往哪|往哪儿|得员|得员工|得回
    3:心疼|心里|态|态度|态度 ,|怎么说|怪不|怪不得|您不信|您会|您坑|您就当|您怎
    3:您怎么|您报|您接|您改|您是想|您没|您的难|您算|您要再|您要考|您见我
    3:您这态|您都考|情 ,|情 .|想要|懂 ?|我 ?|我上有|我个准|我为您|我为止|我同
    3:我太|我就找|我已|我已经|我拿|我替|我替您|我来|我没提|我见|我见多|户我
    3:户我见|打|打 ,|把您|把话|抠 ,|抠 , 怪|拜 .|掂量 .|接 .|推 ,|撂|放下|日子
    3:时候有|时候来|时间|明天就|是|是 ,|是不来|是听不|是多|是怎|是怎么|是没用
    3:是的|有哪|有小|有小 ,|有点|有空 ,|有老下|望|条不|来 , 好|来就是|气了 .|水
    3:没提|没提醒|没时|没时间|没有哪|消 ,|点主|点主都|熬|爹|甩|的事|的钱|的难
    3:的难处|盖|直说|看他|看您就|看着|知|礼拜 .|票 ,|空 ,|空 , 周|站|签了 ,
    3:给您报|绝我 ,|续|老下|老下有|耽|耽误|肯|苦|虑 , 可|行 , 您|被|装了|装了 ,
    3:要就|要您|要考|要考虑|要这|见多|见多了|见我为|见过您|解您要|认|让他|证
    3:话 ?|话了|误|说 ,|说不出|说不要|说完|说得不|说没钱|说行|说话 ,|说那|谁敢
    3:谈 ,|谈 .|谈的|责|费 .|走 ?|起家|跟您说|躲着|转不|过了我|这个月|这么抠
    3:这价|这儿|这态|这态度|这点主|选一|选一个|那家|都有 ,|都签|都签了|都考
    3:都考虑|都这|里 ?|重|金 ,|间 , 就|队呢|队呢 ,|难 ,|难处我|需要|预算 ,|领导面
    2:'d be a|'d be silly|'d let|'ll have|'ll only have|'m not hanging|'s future|'s future ?|'s my|'s never
    2:'s no|'s not for|'s not the|'s wrong with|'ve been|'ve lost|,|, 一句|, 一点|, 不见|, 什
    2:, 什么|, 今天|, 别拿|, 到|, 到底|, 可谁|, 周四|, 就这|, 怪|, 您还|, 我这|, 拖
    2:, 最后|, 看|, 看您|, 行吗|, 这会|, 错|, 错过|, 难怪|0 th three|0 号周|? thursday
    2:? 不|? 那|? 那您|^ do|^ everybody|^ five|^ friday|^ honestly|^ how many|^ i 'll|^ i understand
    2:^ if something|^ let|^ make|^ my manager|^ no you|^ oh|^ places|^ places are|^ someone|^ two
    2:^ why are|^ 不感|^ 名字|^ 库|^ 库存|^ 您弟|^ 您点|^ 您的|^ 您还|^ 我上|^ 我大
    2:^ 我是|^ 我说|^ 我都|^ 打|^ 有|^ 行 ,|^ 表|^ 表我|^ 谁|^ 跟|^ 跟您|a big|a family
    2:a fool to|a word|across|agree|an answer so|and give|and not|and they|and they still|answer so
    2:are you being|argue|argue with|at this|at three or|at two and|at two yes|back at|be ?|be a fool
    2:be blind|be blind not|be happy|be happy with|be me|be this|behind the times|being so
    2:being so difficult|believe me|blind not|blind not to|busy but so|calling|can hang|can hang up
    2:can't see|can't spare|change ?|child 's|child 's future|come in ?|comment|dare|dear|decision|didn't
    2:don't let|don't you dare|don't you want|down so|down to|else do|ends|everyone and|everyone and they
    2:everyone on your|fail|find it|fool to|fool to pass|for the|friday december|friday december 0|front
    2:future|future ?|giving you|golf|got all|guess|hands|hanging up until|has|has signed|have a|have to be
    2:have to do|haven't got all|head|head office you|held|held that|holidays|honestly|hour so|how can you
    2:hurry up|i 'll find|i 'll make|i 've heard|i can|i haven't|i haven't got|i hear you|i know you
    2:i only have|i understand you|i won't take|if i|if something|interested in|is everyone and|is it
    2:is only|is the|is the thanks|it 'll|it 's never|it 's the|it all|it for you|it properly|keep ringing
    2:kept|lie|listen|me if you|me up|money isn't|morning ?|morning or the|my whole|need ?|no for an
    2:no money|no more|no you|no you 're|not hanging|not hanging up|not to see|office and|oh|on thursday
    2:once|or afternoon ?|or wednesday|otherwise|outside your|over this|pass on|pick up the|places
    2:places are|put me|put the|runs|says|sharp|sheet read|sheet read it|side|signed|signed by|so difficult
    2:so hurry|so hurry up|so is everyone|someone there|spare ten|spare ten minutes|speaking to|stand in
    2:street has|surprise|take no|take no for|take to|taste|ten|th three|thanks i|thanks i get
    2:that 's wrong|that one|the bank|the best|the class|the contract|the data|the price|the second
    2:the thanks|the thanks i|there|they still|this and|three|three or|thursday at|thursday at two|time for
    2:time you|to do|to explain|to pass|to say no|to three|told head|told head office|tuesday or
    2:tuesday or wednesday|two and|two and you|two months|two so|two yes|two yes ?|under|up in|up the phone
    2:wages|weeks|whether you|why are|why are you|why you|word i|wrong with it|yes ?|yet|you 'd have
    2:you 'd let|you 'll only|you 've lost|you and this|you are|you being so|you can hang|you could
    2:you dare|you make|you mean|you need ?|you said no|you see|you see me|your child|your child 's
    2:your kids|your street has|your team is|一九|一九点|一单了|一句话|一次|一直|一眼 ?
    2:一行|上午 ?|上午十|上有|下一|不 , 周|不了 .|不准|不出|不到 ,|不听完|不在
    2:不定|不想买|不感|不感兴|不来您|不着 ,|不答|不答应|不要 .|不见|不觉
    2:不觉得|不讲 .|不贵|不贵 .|不起|不退|不退 .|两台|两台 ,|个不|个人抢|个价 .
    2:个位|个点|主都|么便|么便宜|么干|么用|么说|也太|也太大|也该|买就直
    2:了 , 下|了 , 到|了别|了半|了半年|事 ?|事打|亏大|亏大了|五点一|产了|人 ,
    2:人就|人往|人往对|人愿|人抢|仇|今天下|今天必|今天您|以 ,|以后别|价 ?|会|伤
    2:作 .|信用|做|全市|全市最|六十|养|再找|出|别人|别逗|别逗了|到底想|到此
    2:到此为|力都|力都没|办 , 您|务 ?|十年|午十|午十点|单了|原|去 .|去了 ,|口等
    2:句话|可以 ,|可就没|可能|可谁|号周四|合作 .|后别|后头|后悔 .|后悔了|吧 ,
    2:听我|听都|听都不|呀|呗|呗 .|周一九|周六十|周四|哪一条|啊 ,|四 , 您|回我
    2:在这|场|复|复 .|多了|夜|天可就|天必|天必须|天是|天的|天要|天还|太大
    2:太大了|奖|好|好说话|字就|字我不|孩子 ,|孩子的|完 ?|定不下|实 .|客人往
    2:寒心 .|对 ,|对 , 我|对面|对面走|小公|小公司|小钱|就 0|就 0 月|就天|就天天
    2:就当您|就接|就接着|就要|屋|屋里|己看着|市最|帮您|库存|应我|底想|弃|弟弟
    2:往外|往对|往对面|得及|得稳|心我|必|必须给|忍|忙 ,|忙不|悔 .|悔了|您一天
    2:您上|您不是|您不觉|您也不|您了|您了 .|您什|您什么|您做主|您合|您周五
    2:您哪天|您填|您开|您弟|您弟弟|您心|您换一|您放|您是跟|您来|您来就|您的担
    2:您真|您签|您签字|您肯|您肯定|您要跟|您这么|您这种|您领|您领导|想买|想见
    2:意跟|感兴|感兴趣|愿意跟|成不|成您|成我|我们一|我再给|我听|我大|我就天
    2:我就给|我知|我知道|我说一|我都|户|打 .|找我 .|担心我|拒绝我|拦|拿这
    2:拿这个|掂|掂量|接上|接受|提醒|日 ?|日子 ,|明天可|是不想|是什|是什么|是全
    2:是您|是最|是最后|是有|是没|是装|是跟|更|有 ?|有仇|有时|有时间|有老|服了
    2:服了 .|服务 ?|机会 ,|村|来得及|样 ?|欠我|次就|此|此为|此为止|气了 ,|水 ,
    2:水 , 您|求不|求您|求您了|没有 ?|没问|浪费我|点|点 , 不|现在|现在不|电话 .
    2:留不|留的|的 ?|的不|的了|的人|的价|的担|的担心|的是|盯|直接上|直说 .|看一
    2:看一眼|看着办|眼 ?|着办|着办 .|着急|着打|着打 ,|知道 ,|码的|破|磨蹭|答复 .
    2:答应我|签 .|签字我|绝我|胆|舍|舍不|舍不得|要是有|要跟|见 , 不|见我 .|解决
    2:认 ,|识|话 .|说 , 别|说您|说我们|说白|说白了|说的那|请|贵 .|贵了|费我|跑了
    2:跟我说|跟钱|跟钱有|蹭|过去|过您|还嫌|还嫌贵|还用|这一|这一单|这两
    2:这个点|这么便|这么干|这样的|这电|这电话|连听|连听都|透|逗|逗了|逗了 .
    2:道 ,|那就 0|部|都不听|都来|都这么|里就|钱有|钱有仇|错了 .|错过了|门 .|门口
    2:门口等|问题 ?|险|难怪|面走|须给|须给我|题 ?|额的|骗子
    1:'d have to|'d think about|'ll get|'ll leave|'ll stay|'ll stay on|'re down|'s for|'s now|'s now or
    1:'s too much|'s your excuse|, 一|, 别|, 别怪|, 回|, 回头|, 怎|, 怎么|, 您不|, 您今
    1:, 明年|, 是您|, 痛|, 痛快|, 谁|0 月|0 月 0|? 明|? 明天|^ and what|^ don't tell|^ i 'd
    1:^ i get|^ look|^ name|^ once|^ one more|^ somebody|^ thursday or|^ tuesday|^ tuesday 0|^ what
    1:^ what else|^ why won't|^ with|^ without|^ you never|^ your team|^ 上|^ 上回|^ 上次|^ 不
    1:^ 五点|^ 周五|^ 得|^ 快|^ 您要|^ 我再|^ 我跑|^ 方|^ 方案|^ 看|^ 知|^ 知道|a date
    1:a favour to|a lie|a slot|afternoon ?|and i 'm|and it|and stop|and we both|and you 'd|and you won't
    1:anyway|are we|are we meeting|asked you|back to me|be mad|behind your|behind your secretary|best
    1:better than|both know it|by hand|call from|can do|can't make|can't see how|come in|cost|costs
    1:costs you|did you|discount and|don't take it|don't tell|don't tell me|don't you|don't you think
    1:every month|everyone has|excuse this|excuse this time|fact|favour to|few|first thing|for what
    1:for you and|four times|free on|friday|friday at|go over|grab|had a|hang up on|hanging|hanging up
    1:happy with them|have it|have no budget|have to turn|hiding|hour of|i 'll leave|i 'll stay
    1:i appreciate|i said|if the|if you hang|is everyone|is not|is not an|it 's for|it 's now|it so
    1:it today|it two|just admit|just don't|just don't want|leave|let them|let you|letter|me a day|me when
    1:meeting ?|minutes on|minutes on thursday|minutes thursday|monday afternoon|more from
    1:morning or monday|morning or sunday|name down|never call|next tuesday|no budget|no for|nobody in
    1:not for me|not to|not to grab|now i 'll|o'clock|october|of your|off|on his|on saturday at|one bad
    1:one more|or do|or monday morning|or sunday morning|or tuesday|out now|point|price goes|price goes up
    1:put it off|put your|put your name|right now|road|saturday at|saturday at eleven|saturday morning
    1:saturday morning or|say ?|say i|say you|secretary ?|spare|speaking|stay|stay on|stop hiding
    1:stop wasting|sunday morning|talk to|team is|tell me you|the back|the price goes|the road|the time
    1:the times|the whole|there 's|think about it|this time|this time ?|to ask again|to be|to call|to come
    1:to go over|to grab|to make it|to put|to put it|to stop|to them|today the|too much|tried|try again
    1:tuesday 0|twenty minutes on|until you give|until you say|up on your|waiting for|waiting for ?|we
    1:we all|we had|we meeting|we meeting ?|wednesday at|wednesday at two|went|what else|when are we|who 's
    1:who will|why won't|why won't you|wife|with what|with what you|won't get|won't you|won't you just
    1:would make|wrong and|you 'd rather|you 've|you and|you being|you don't get|you i|you just don't
    1:you say that|you won't get|your business|your excuse|your excuse this|your loss|your mind
    1:your name down|your secretary ?|your wife|一出|一半|一单|七八|七八个|三个|三您
    1:三点您|三趟|上回您|上次您|下午还|不了我|不信|不动|不定 ,|不客|不客气
    1:不对 ?|不忙 ,|不是这|不着|不管|不要 ?|不见 ,|不见 ?|不见我|不认|两万|两点
    1:个准|个好|个小区|个痛|个痛快|个门|么一|么算的|九点 ,|买|买不|了 , 以
    1:了 , 最|了三|了不|了可|事一|五 , 下|五 ?|五下|五下午|五点 ,|交代|人怎
    1:人怎么|人等|人等着|代|们一|优惠就|作废|俩|借口我|做了|光了|全 .|八个
    1:公司不|再想|再给|决|几拨|出去了|出空|别后|别后悔|别怪|别怪我|到什
    1:到什么|动|午 , 您|半小|半小时|单位|卖光了|卡在|卡在哪|发我|受|口 ,|口 .
    1:口 ?|口我|可别后|可得|可我|号周|司不|名字都|后一天|后面还|听完|听得|听清
    1:听清楚|告诉您|周三您|周五 ?|周五下|周四三|周日|咱们就|商量|四三|四三点
    1:回您|圈|在楼|在楼下|在这家|复 ,|多 ,|多少|多少人|天不定|天去|天打|太太
    1:头就|好事|好好的|好意|好意思|好的|好的 ,|字都|学费|完 .|实话|客|容|容易
    1:容易 ,|对 ?|对不对|小 ,|小 .|小时 ,|少人|就两|就作|就作废|就在|就差|就是 .
    1:就答|就给|就这么|年您|库|应了 .|店 .|度 ,|往后|得好|得好好|忙 , 可|快|快 .
    1:快话 .|怪我没|息 ,|您一分|您不签|您不见|您了 ,|您去|您哪|您太太|您总
    1:您总得|您打了|您打算|您明|您最|您点|您眼|您等|您能|您让|您让我|您还
    1:您这就|您骗|惠就|惠就作|感情|我上|我我|我我也|我放|我记|我跑了|手|找
    1:找不|找不着|找您|担|拨人|指|掏|接 , 还|接着|提醒您|搞|改了|政|敢说|方案
    1:方案我|旁|旁边|时 ,|易|易 ,|春|是后天|是听|是谁|是需|月 0|月 0 号|月 ?
    1:有人等|有这|来吗|来吗 ?|来是您|样的|案我|楚|欠|次您|没了 .|没礼|没礼貌
    1:没空 ,|没见过|消息|消息 ,|清楚|点您|现在这|用 .|用了|用手|电话|电话都|留
    1:痛快点|百个电|的 , 怎|的吗|的吗 ?|的客户|的时候|的理|的理由|的电|的电话
    1:直接|直说 ,|着呢 .|着想|礼貌|程 ,|答复 ,|紧|经理|给个|给个痛|给您留|给您看
    1:老板 ,|考虑到|脸|虑到|行的|要 ?|要找|见不见|见我 ,|认 .|诉|诉您|话都|该做
    1:该做的|说买|说买不|说贵|说这|谁不忙|谁呢|谁呢 ,|貌|起|起 ,|起来 .|跑了 .
    1:过您这|还要|这个不|这个名|这几|这就是|这行我|迟|道您不|都用|都用得|都舍
    1:都舍不|都跑|醒|醒您|醒您 .|里都|钟都没|错过这|门 ?|间|面前|面好|面还|骗谁
    1:骗谁呢|鸽子 ,
    -1:'d answered|'d answered and|'d count|'d count every|'d get the|'d give|'d give the|'d know thursday
    -1:'d live|'d live through|'d look|'d look at|'d rather|'d say|'d sooner have|'d use|'d use it
    -1:'d want it|'d want to|'ll ask the|'ll be on|'ll be quick|'ll check|'ll close|'ll close it|'ll come to
    -1:'ll cross|'ll cross it|'ll do|'ll do that|'ll forward|'ll get back|'ll get the|'ll go|'ll mail
    -1:'ll make a|'ll post|'ll put together|'ll ring another|'ll see|'ll send you|'ll shoot|'ll shoot you
    -1:'ll stop here|'ll try|'ll try you|'ll whatsapp|'ll whatsapp you|'m a|'m a broker|'m clear|'m closing
    -1:'m closing it|'m crossing|'m crossing it|'m hanging|'m hanging up|'m in your|'m ringing when
    -1:'re asked|'re doing it|'re down for|'re driving|'re driving so|'re free|'re guarding|'re guarding a
    -1:'re in a|'re kind|'re kind if|'re off the|'re open|'s a big|'s a long|'s a lot|'s all i|'s barrow
    -1:'s best|'s best ?|'s busy|'s busy goodbye|'s cancelled|'s cancelled and|'s corrected
    -1:'s corrected goodbye|'s day|'s dropped|'s dropped all|'s easier|'s fault|'s fault it|'s find
    -1:'s find a|'s fixed|'s fixed till|'s good|'s in|'s in the|'s it isn't|'s just me|'s left|'s missing is
    -1:'s missing while|'s no rush|'s noted on|'s on its|'s one look|'s only|'s our|'s our fault|'s out
    -1:'s over and|'s over i|'s the landlord|'s the last|'s the two|'s thursday|'s time|'s time to|'s to
    -1:'s to weigh|'s worth it|'s wrong for|'s your number|'s your pain|'ve caught|'ve caught you|'ve got ?
    -1:'ve got one|'ve moved|'ve moved on|'ve parked|'ve parked take|'ve seen|'ve taken care|'ve woken
    -1:'ve woken you|'ve written|, 0|, 0 月|, 一看|, 一行|, 三样|, 不然|, 东|, 东西|, 今后
    -1:, 今年|, 他|, 他们|, 会|, 会议|, 但扛|, 俺|, 先做|, 先紧|, 全|, 册|, 册子|, 再加
    -1:, 准|, 准不|, 别家|, 到此|, 前|, 前头|, 十一|, 十二|, 占|, 占着|, 压|, 只讲|, 合
    -1:, 合情|, 后|, 后天|, 后头|, 听他|, 听着|, 周三|, 咱见|, 哪|, 处|, 多|, 够不|, 头
    -1:, 头一|, 好吧|, 对吗|, 小心|, 就坐|, 就按|, 岗|, 岗发|, 已|, 已经|, 当场|, 当面
    -1:, 快|, 快不|, 您发|, 您实|, 您家|, 您对|, 您慢|, 您挑|, 您收|, 您放|, 您最
    -1:, 您现|, 您肯|, 您试|, 您通|, 您问|, 您防|, 我们|, 我到|, 我反|, 我懂|, 我把
    -1:, 我提|, 我早|, 我是|, 我晚|, 我翻|, 我让|, 我请|, 我过|, 找|, 找不|, 把省|, 报
    -1:, 接|, 接起|, 搁|, 搁谁|, 数不|, 日|, 日子|, 是周|, 是太|, 是快|, 是怎|, 是有
    -1:, 是该|, 是这|, 最|, 最急|, 最知|, 最费|, 有事|, 来回|, 查|, 比明|, 烦|, 照
    -1:, 照您|, 现|, 现在|, 用不|, 用得|, 由|, 由你|, 省下|, 省得|, 真不|, 睡|, 睡得
    -1:, 第|, 管|, 管系|, 老师|, 耽|, 耽误|, 要赔|, 让您|, 记|, 说差|, 谁管|, 谁还|, 谈
    -1:, 谈不|, 资|, 资料|, 走人|, 赶|, 这两|, 这周|, 那周|, 那天|, 都|, 门|, 门钥|, 闭
    -1:, 闭着|, 问题|, 顺|, 顺便|, 预|, 预算|. 一|. 一共|. 不占|. 以|. 以后|. 停|. 停了
    -1:. 单|. 单子|. 对|. 对不|. 往|. 往后|. 您忙|. 您拿|. 您的|. 我带|. 晚|. 晚些|. 觉
    -1:. 觉得|. 这个|. 这条|0 0 0|0 0 a|0 0 您|0 a|0 may|0 pm|0 th at|0 号下|0 号我|0 号星
    -1:0 号跟|0 您|? that|? 两|? 哪|? 哪儿|? 我想|? 我过|^ a home|^ a word|^ after|^ after a
    -1:^ after that|^ all noted|^ already|^ already off|^ and those|^ are|^ ask about|^ ask what|^ ask who
    -1:^ asked|^ asked whether|^ before|^ before you|^ cancelled|^ cancelled all|^ change|^ could i
    -1:^ could we|^ december|^ december the|^ did it|^ did nobody|^ do most|^ don't worry|^ early
    -1:^ every one|^ explaining|^ explaining the|^ find|^ find out|^ for money|^ give me|^ give the
    -1:^ good of|^ good that|^ hard|^ hard to|^ has|^ has it|^ he|^ how about|^ how much|^ i could
    -1:^ i stayed|^ i wouldn't|^ if|^ is this|^ is your|^ it costs|^ it runs|^ it works|^ just so|^ may
    -1:^ may i|^ minutes|^ minutes of|^ monday or|^ month|^ month end|^ my apologies|^ my colleague
    -1:^ name company|^ no amounts|^ no answer|^ no hurry|^ no slides|^ no trouble|^ not another|^ not the
    -1:^ noted|^ noted barrow|^ nothing that|^ off|^ off i|^ oh you|^ one make|^ one page|^ one question
    -1:^ one sheet|^ only about|^ only two|^ paying|^ paying and|^ perfect|^ please|^ point to|^ read
    -1:^ read or|^ safety|^ safety first|^ say where|^ say which|^ send|^ send the|^ shall|^ shall i
    -1:^ shall the|^ short|^ short or|^ should|^ so that|^ somebody you|^ sorry i|^ sorry to|^ sounds like
    -1:^ thank|^ thank you|^ thanks for|^ thanks full|^ the big|^ the brochure|^ the first|^ the link
    -1:^ the tallies|^ then it|^ then there|^ they fear|^ this was|^ this week|^ three papers|^ thursday at
    -1:^ to|^ to be|^ trials|^ trials are|^ two evenings|^ two times|^ typing|^ typing it|^ understood the
    -1:^ very|^ we can't|^ we charge|^ what counts|^ what did|^ what does|^ what should|^ whatever|^ when 's
    -1:^ when you|^ which line|^ which one|^ which part|^ who keeps|^ who should|^ without keys
    -1:^ would later|^ would that|^ yes i|^ you name|^ you paid|^ you picked|^ you write|^ your cleaning
    -1:^ your contract|^ 一句|^ 一家|^ 三月|^ 下礼|^ 不归|^ 不欠|^ 不用|^ 不舒|^ 不说
    -1:^ 丢|^ 丢过|^ 买|^ 亏得|^ 五六|^ 交那|^ 他看|^ 优|^ 优惠|^ 信|^ 停|^ 停车|^ 刚开
    -1:^ 刚接|^ 刚搬|^ 到了|^ 占|^ 占您|^ 去|^ 去年|^ 取|^ 取消|^ 可以|^ 可我|^ 同样
    -1:^ 名额|^ 听着|^ 听过|^ 周三|^ 周六|^ 周经|^ 咱|^ 咱们|^ 哎|^ 哎呀|^ 哪天|^ 坏
    -1:^ 坏了|^ 大|^ 定|^ 客户|^ 对 ,|^ 就三|^ 就占|^ 就是|^ 干|^ 干了|^ 开|^ 开发|^ 微
    -1:^ 微信|^ 怎|^ 怎么|^ 怕|^ 怕人|^ 您之|^ 您五|^ 您估|^ 您几|^ 您刚|^ 您啥|^ 您好
    -1:^ 您嫌|^ 您已|^ 您平|^ 您店|^ 您替|^ 您用|^ 您白|^ 您直|^ 您看|^ 您等|^ 您这
    -1:^ 想|^ 我不|^ 我先|^ 我加|^ 我在|^ 我想|^ 我求|^ 我看|^ 我能|^ 我让|^ 我讲
    -1:^ 我马|^ 打错|^ 招|^ 换成|^ 排|^ 教|^ 教什|^ 文|^ 日|^ 日子|^ 旧|^ 早|^ 时候
    -1:^ 明早|^ 明白|^ 星|^ 星期|^ 是我|^ 晚|^ 晚上|^ 有专|^ 材|^ 材料|^ 样|^ 样品
    -1:^ 每个|^ 水电|^ 没您|^ 没看|^ 没见|^ 熟|^ 熟人|^ 用|^ 画|^ 画册|^ 登|^ 登记|^ 盘
    -1:^ 盘点|^ 礼|^ 礼拜|^ 空|^ 给一|^ 给范|^ 群|^ 群里|^ 老人|^ 老板|^ 背|^ 背景
    -1:^ 能自|^ 被|^ 装|^ 该|^ 该看|^ 说掐|^ 谢|^ 谢谢|^ 贵|^ 贵公|^ 费|^ 费就|^ 跑
    -1:^ 跑一|^ 这|^ 这单|^ 那|^ 那三|^ 那周|^ 量|^ 量完|^ 钱花|^ 问|^ 问到|^ 领|^ 领导
    -1:^ 麻|^ 麻烦|a branch|a branch in|a brochure|a broker|a broker and|a building|a building site
    -1:a busy desk|a certificate|a certificate ?|a chat or|a class of|a condition|a couple|a date or
    -1:a day to|a decent|a decent hour|a dozen|a few|a few examples|a file|a file ?|a floor plan|a folder
    -1:a folder with|a friday|a good moment|a hearing|a hearing here|a home|a home with|a hundred of
    -1:a kitchen|a leaking|a lot|a lot already|a lot going|a meeting|a meeting so|a name|a no from|a no than
    -1:a note of|a one|a quarter|a quarter of|a quiet|a real|a text|a text from|a thing all|a thing you
    -1:a tuesday|a visit|a way|a way of|a week of|a word ?|a word from|a yes said|about a|about a thing
    -1:about accent|about accent or|about friday|about it ?|about monday|about monday ?|about statements
    -1:about statements here|about that only|about the shop|about them|about this again|about thursday
    -1:about tidying|about tidying nothing|about what might|above ties|above ties your|accent|accent or
    -1:accent or magic|after ?|after all|after all of|after it|after it now|after next|after next ?
    -1:after that you|afternoon could|afternoon could you|afternoon mind|afternoon mind if|afternoon which
    -1:afternoon work|afternoon work ?|afternoon would|again and again|again thursday|ah you 've|all day
    -1:all i 'd|all noted|all noted you|all or turn|all that going|aloud|aloud in|aloud in a|already goodbye
    -1:already off|already off the|already or|already or only|altogether|altogether or|altogether or not
    -1:am i|amounts|amounts no|amounts no statements|an answer talk|an email|an evening|an hour next|and all
    -1:and all the|and evenings|and evenings you|and how long|and i don't|and in|and in evenings|and listen
    -1:and no hard|and no more|and not going|and nothing more|and our|and our notes|and out|and out it
    -1:and see you|and send|and send it|and so|and stay|and stay away|and stop don't|and the floor
    -1:and then a|and think|and think little|and those|and those dates|and thursday are|and wait|and we 'll
    -1:and we 're|and what|and what moves|and will|and will ring|and you can|and you keep|and you needn't
    -1:and you see|and yours|and yours well|another day ?|another day safe|another word|another word of
    -1:answer leave|answer leave one|answer talk|answered and|answered and our|answered from
    -1:answered from memory|anyone else|anyone else look|anything else|apologies i|app or|app or over
    -1:appointment|appointment ?|are leavers|are leavers replaced|are on|are open|are the first|are you both
    -1:are you in|as good|as good as|as it|as the firm|ask about statements|ask about the|ask and
    -1:ask and wait|ask away|ask don't|ask don't make|ask for you|ask the|ask what|ask what can|ask who
    -1:ask who will|asked enough|asked enough i|asked whether|asked whether you|assistant ?|at a decent
    -1:at all i|at eleven|at home|at home this|at nine on|at one|at ten on|at the depot|at the fair
    -1:at three at|at your desk|at your end|back in the|back to you|back you|back you 're|bakeries
    -1:barrow and i|barrow and it|barrow barrow|barrow see|barrow see you|barrow twenty|barrow twenty five
    -1:be answered|be answered from|be better or|be calmer|be calmer ?|be cross|be easier ?|be easier for
    -1:be enough|be enough for|be forgotten|be forgotten say|be home|be home at|be missing|be on|be on time
    -1:be quick|be quieter|be silly|be silly to|be speed|be speed or|be sure thursday|be there a
    -1:be there ask|be there yourself|be this side|been a|been asked enough|before thanks
    -1:before thanks barrow|before they|before you 're|before you offer|behind it|being sold|being sold to
    -1:being there|being there to|being written|being written now|better or|better or another
    -1:between tuesday|between tuesday and|big orders|big orders do|bins|bins every|bins every time|bit and
    -1:bit and i|book is|book is fine|books one|both ?|both in|both see|both see it|branch in|bring a
    -1:bring a week|bring up|bring up goodbye|brochure ?|broker|broker and|broker and this|brother
    -1:budget isn't|builders|building site|burned|busy desk|busy desk fair|busy goodbye|by app|by app or
    -1:by appointment|by appointment ?|by at|by card|by card or|by letter|by letter or|by the book
    -1:by thursday|by wednesday|cable|call after|call and|call and if|call the|call the visit|call you back
    -1:calls a|calmer|calmer ?|can be|can be answered|can hear the|can i put|can read|can show|can show you
    -1:can't do|can't get|can't have|can't talk|can't wait i|cancelled all|cancelled all the|cancelled and
    -1:cancelled and you|car park|car park ?|card or|care about a|care of a|case|case studies|caught you
    -1:caught you mid|certificate|certificate ?|change is|change one|change one thing|changed jobs
    -1:changed jobs or|chaos|chat or|chat or a|check with|chen|claims get|claims get into|class of
    -1:class of twelve|cleaning lead|cleaning lead may|close it|close or|close or move|closing it
    -1:closing it now|come ?|come and see|come back|come back to|come by app|come from|come from you
    -1:come on friday|come today|come today nothing|comes from|comes from straight|comes next|comes round
    -1:comes round to|coming back|coming back you|coming is|coming is that|company ?|company in
    -1:company in full|comparison|condition|confirmed|connect|connect i|connect i 'll|contract ends
    -1:contract ends on|corner|corrected|corrected goodbye|cost ?|cost you now|costs you the|could|could be
    -1:could be there|could change|could change one|could i have|could i try|could we find|could we meet
    -1:could you see|could you spare|count|count every|count every pound|counter ?|counts for|counts for you
    -1:couple of|cover|cover twice|cover twice barrow|covered|cross it|cross it out|crossed out now
    -1:crossed out sorry|crossing|crossing it|crossing it out|customers who|customers who pay|cut it
    -1:cut it before|daring|daring to|daring to speak|date or|date or just|dates have|dates have a
    -1:dates today|dates today nothing|day before|day before thanks|day could|day could you|day is|day on
    -1:day safe|day safe journey|day that|day to|daytime|december 0|december 0 st|december the|decent hour
    -1:depot|deserves|desk by|desk fair|desk fair enough|details|did it|did it close|did nobody
    -1:did nobody see|did the last|did they see|did you once|did you pick|do a thing|do all|do all of
    -1:do and how|do best|do claims|do claims get|do firms|do firms like|do friday|do i ask|do most
    -1:do most orders|do thank|do thank you|do then|do then stop|do well|do well so|do you know|do you like
    -1:do you look|do you need|do you reckon|do you say|do you think|does anyone|does anyone else
    -1:does it stop|does the gap|does the job|doesn't connect|doesn't connect i|doesn't it|doing it right
    -1:don't ask about|don't cut|don't cut it|don't let me|don't make the|don't send|don't want|door open
    -1:doubt|doubt or|doubt or the|down and the|down on|down properly i|down that|down thursday|dozen
    -1:driving|driving so|drop|dropped all|dropped all the|early december|early next|early next week
    -1:easier ?|else look|else look after|email ?|end|enough for you|enough i|enough i 'm|evening and
    -1:evenings the|evenings the times|evenings you|evenings you want|every one|every one who|every pound
    -1:every pound twice|every time|every time grinds|everyone did|everyone or|everyone or are|examples
    -1:explaining the|explaining the bins|extras or|extras or being|extras talk|extras talk about
    -1:fair enough|fair you|fault it|fault it 's|fear the|fear the extras|features|features for
    -1:features for the|feelings i|feelings i 'm|few examples|fiddly|fiddly bit|fiddly bit and|figure
    -1:figure or|figure or the|figures or|figures or what|file ?|film|film yourself|film yourself has|find a
    -1:find a time|find out ?|find out why|fine ask|fine ask away|firm behind|firm behind it|firm or
    -1:firm or what|firms like ours|first that|first that 's|first to be|first word|first word is|five in
    -1:five in the|five minutes is|five today|fixed till|fixed till you|flat|floor ?|floor plan already
    -1:folder|folder with|for a call|for a sales|for an|for good|for her|for me to|for money|for money and
    -1:for that one|for the day|for the new|for thirty days|for what comes|for you a|for you one|for you so
    -1:for you the|for your papers|foreman|foreman ?|forgive me i|forgotten|forgotten say|forgotten say the
    -1:form|fortnight|forward it|forward it ?|forward you|four on|four on thursday|four was|four was paying
    -1:fourth|free ?|free and|friday ?|friday at three|friday be all|friday half|friday instead|friday then
    -1:friday which one|from a|from a file|from above|from above ties|from me thank|from me the|from memory
    -1:from memory never|from nine|from someone|from straight|from there|from us|from us have|front of you
    -1:full name|full name reason|full of|full of people|full what|full what you|gap cost|gap cost you|gate
    -1:get a hearing|get back|get back to|get into|get into it|get it what|get some|get the telling|gets
    -1:give the key|give the range|give you a|go on|go to you|go until|go until you|go with you
    -1:goes thursday|goes thursday at|going anywhere|going is|going is worse|going on|going on at
    -1:going out you|gone the firm|good ?|good as|good as the|good for me|good moment|good of|good of you
    -1:good ones|good that|good that it|goodbye and|goodbye and all|got ?|got one household|got years
    -1:got years to|grinds|grinds you|grinds you down|guarding|guarding a|guarding a busy|had that|half five
    -1:half past three|half the|hands on|hands on your|hanging up now|hard feelings i|hard to care
    -1:has it got|has to be|has your|has your shop|hasn't|have ?|have a no|have a text|have a way|have a yes
    -1:have an|have an evening|have half|have half an|have said so|have the dates|have to find|have you a
    -1:haven't seen|having|he 's|head or|headhunter|headhunter out|hear from|hear from us|hear how
    -1:hear the little|heard of us|heard you|heard you say|hearing|hearing here|hearing here by|hectic
    -1:helped|here by|here by letter|here goodbye|hold on|home at|home at a|home this|home with
    -1:home with people|hope the|hope the shop|hour next|hour next week|hour on|hour that|hour that 's
    -1:hours on|hours or|hours or not|household|household in|household in four|how about|how about monday
    -1:how do claims|how do firms|how do you|how it is|how long keep|how many of|how much|how much longer
    -1:how you 'd|hr|hundred of|hundred of these|hung|hung up|i 'd know|i 'd say|i 'd sooner|i 'll check
    -1:i 'll close|i 'll cross|i 'll do|i 'll forward|i 'll have|i 'll post|i 'll shoot|i 'll try
    -1:i 'll whatsapp|i 'm a|i 'm clear|i 'm closing|i 'm crossing|i 'm hanging|i 've caught|i 've told
    -1:i 've woken|i 've written|i ask|i ask for|i book|i bring|i bring a|i can show|i can't see|i come and
    -1:i could|i dropped|i go|i go until|i heard you|i hope the|i need your|i put your|i rang|i see that
    -1:i see why|i should|i show|i show you|i speak|i speak to|i stayed|i think|i try|i try you|i understand
    -1:i understand so|i wish everyone|i won't ring|if i can't|if i ring|if it breaks|if it doesn't
    -1:if monday|if not|if they keep|if you changed|if you could|if you put|in a class|in a meeting
    -1:in customers|in customers who|in evenings|in four|in four was|in from|in full|in full what
    -1:in it isn't|in money|in money and|in or|in passing|in passing shows|in stock or|in that|in the plan
    -1:in the room|in the thick|in winter|in winter ?|in your own|includes the|instead ?|interview
    -1:interview roughly|interview roughly ?|into it now|invite|is being|is fine ask|is for your|is free
    -1:is friday|is half|is hectic|is it me|is it no|is practice|is practice aloud|is the specification
    -1:is the worst|is thursday or|is too|is worse|is worse than|is worth|is worth a|is yes|is your money
    -1:isn't a building|isn't lost|isn't lost ?|isn't yours|isn't yours to|it 's barrow|it 's cancelled
    -1:it 's corrected|it 's decided|it 's dropped|it 's not|it and stay|it be speed|it before|it before you
    -1:it breaks|it close|it close or|it comes round|it doesn't|it doesn't connect|it don't cut
    -1:it down properly|it fifteen|it fifteen minutes|it go with|it goes thursday|it got|it got years
    -1:it i wish|it if|it in ?|it in your|it isn't a|it isn't lost|it isn't yours|it me|it me you
    -1:it no altogether|it no use|it now ?|it now goodbye|it now typed|it only|it or did|it or just
    -1:it or one|it or whether|it out now|it out you|it read|it read out|it runs|it saturday|it saturday or
    -1:it stop|it stop everyone|it the hours|it thursday|it twice|it twice is|it up ?|it was|it was about
    -1:it what|it what day|it with|it with you|it you 're|its way|its way to|itself here|job for|job you
    -1:jobs or|jobs or stay|journey|just me|just me coming|just say send|just say so|just signed
    -1:just signed with|just so i|just this part|keep coming|keep coming back|keep it up|keep ringing you
    -1:keep the features|keep the report|keeps the|keeps the overview|key to|key to good|keys|keys there
    -1:keys there 's|kind if|kind if it|kind of people|kinder on your|kitchen|know thursday|know thursday at
    -1:know what it|know what you|know who|know who looked|landlord|landlord 's|landlord 's it|last one do
    -1:last or|last or would|last thing on|last time was|late ?|later goodbye|later on|later on ?
    -1:later today|later today be|lead|lead may|lead may walk|leaking|learn|least ?|leave headhunter
    -1:leave headhunter out|leave one|leave one sentence|leave the|leave the door|leavers|leavers replaced
    -1:leavers replaced ?|leaves|leaves costs|leaves costs you|let 's find|let you down|letter or
    -1:letter or by|lift|like ours normally|like that is|likes|likes being|likes being sold|line made
    -1:line made you|line say|line say so|lines|link go|link go to|link to|link to the|list 's|list 's fault
    -1:list all|list all the|list already|list already goodbye|list do|list do you|list enjoy|list enjoy it
    -1:list of|list of what|little of|little of it|live through|live through it|log in from|long keep
    -1:long keep the|look after all|look after it|look like|look out|look out for|look shows|look shows what
    -1:look twenty|look twenty minutes|looked last|looked last or|lost ?|lost a|lot already|lot going
    -1:lot going on|mad|made you say|make a note|make means|make means one|make the reading|many of
    -1:many of them|matters to|matters to you|may walk|may walk with|me coming|me coming is|me either
    -1:me i wish|me if|me ten|me thank|me thank you|me the day|me the fiddly|me through|me through you
    -1:me to bring|me today|me what 's|me you doubt|means one|means one set|meet ?|meet then|meet then ?
    -1:meeting so|memory|memory never|memory never what|mess|method|method ?|mid|middle of|might be missing
    -1:mind if i|minutes ?|minutes and|minutes at|minutes if|minutes if it|minutes is|minutes is that
    -1:minutes of|minutes of talking|miss least|miss least ?|missing is|missing is practice|missing while
    -1:missing while there|mistake and|mistake and you|moment|moment forgive|moment forgive me|monday be
    -1:monday is|monday to|money and evenings|money and in|money back|money comes|money comes from
    -1:money tied|money tied up|money to|month end|months of|months of books|more if|more if it|more the
    -1:more the extras|morning be|most orders|most orders come|move without|move without a|moves it don't
    -1:moving|much longer|must have been|must take|must take a|my apologies i|my assistant|my list 's
    -1:my list do|name company|name company in|name on|name reason|name reason then|natural|need|need it i
    -1:needed|needn't|needn't do|needn't do a|needs to|never starting|never what|never what 's|new person
    -1:new person ?|new year|new year or|next ?|next door|next tuesday and|next week be|nine
    -1:nine on thursday|nine or|nine thirty|nine to|no altogether|no altogether or|no amounts|no amounts no
    -1:no answer leave|no from|no from me|no good|no slides|no slides i|no statements|no statements not
    -1:no than|no than keep|no the|no the figure|no to|no trouble at|no use to|nobody see|nobody see it
    -1:normally|normally get|normally get a|not an|not another|not another word|not ask|not ask don't
    -1:not daring|not daring to|not going anywhere|not going is|not need|not on|not on the|not one
    -1:not one look|not the budget|not this|not this month|note of|note of that|noted barrow
    -1:noted barrow and|noted on|noted on my|noted you|noted you 'll|notes|notes should|notes should have
    -1:nothing 's|nothing 's fixed|nothing about accent|nothing about what|nothing after|nothing after that
    -1:nothing more|nothing more if|nothing that|nothing that can't|nothing to measure|nothing to sell|now ?
    -1:now and will|now i|now or later|now or sent|now overtime|now overtime or|now typed|now typed or
    -1:number down|number for|number for you|number you|number you should|numbers|of a lot|of an|of an hour
    -1:of books|of books one|of both|of december|of it i|of our customers|of people leave|of photos you
    -1:of slipping|of spares|of talking|of talking nothing|of the new|of them turn|of these|of these thank
    -1:of those|of time|of twelve|of twelve it|of what|of you to|of you you|off at|off i|off i go|offer a
    -1:offer a class|office on|office to|oh you|on ?|on a friday|on at|on friday ?|on friday afternoon
    -1:on friday be|on its|on its way|on monday ?|on my list|on our|on sunday|on that|on the desk
    -1:on the second|on thursday so|on thursday would|on time|on time one|on wednesday|on you|on your desk
    -1:on your mind|once see|once see one|one and|one and think|one do well|one do you|one household
    -1:one household in|one in money|one look shows|one look twenty|one make|one make means|one of them
    -1:one of those|one on wednesday|one or does|one or the|one page|one page today|one part|one part ?
    -1:one sentence an|one set|one set of|one sheet|one sheet and|one thing|one thing there|one who leaves
    -1:one word moves|one word will|one would|one would you|ones|only about|only about tidying|only as
    -1:only as good|only just signed|only that|only the|only the brochure|only twenty|only twenty minutes
    -1:open house|option|or a certificate|or after|or after ?|or another day|or are|or are leavers|or being
    -1:or being there|or by|or by appointment|or cost|or cost ?|or did they|or did you|or does anyone
    -1:or five|or for|or for the|or four|or friday afternoon|or friday instead|or from|or from a|or go
    -1:or in customers|or in the|or just say|or just this|or later on|or magic|or move|or move without
    -1:or not ask|or not daring|or not one|or not this|or on|or one part|or only the|or orders|or orders ?
    -1:or over|or over the|or sent|or sent to|or shall i|or sign|or sign what|or someone|or someone near
    -1:or stay|or stay there|or the company|or the foreman|or the method|or the whole|or three tomorrow
    -1:or to your|or turn|or turn some|or two ?|or what it|or what users|or whether|or whether it|or you ?
    -1:orders ?|orders come|orders come by|orders do|orders do you|our customers|our engineer|our fault
    -1:our mistake|our mistake and|our notes|our notes should|our price|ours normally|ours normally get
    -1:out for|out i|out it|out it goes|out now goodbye|out now or|out sorry|out the|out why|out why before
    -1:out you should|out you won't|over ?|over and no|over i|over i 'll|over the counter|over the phone
    -1:overtime|overtime or|overtime or orders|overview your|overview your relative|own business|own hands
    -1:own hands on|own part|page today|page today and|paid twice|paid twice for|pain|pair|pair of
    -1:papers and|papers and stop|papers only|papers only twenty|parent|park|park ?|parked|parked take
    -1:parked take care|part is|part is gone|passing shows|passing shows itself|past three|pay by
    -1:pay by card|pay late|pay late ?|paying and|paying and not|paying for|paying for the|pen|people in
    -1:people in it|people leave|people leave headhunter|perfect|phones|photos you|photos you tell|pick a
    -1:pick a day|pick those|pick those together|picked up all|picks|picks up|picks up the|places left
    -1:plan already|plan already or|plan on|play|please|plenty of|pm|point to|point to the|poor|post you
    -1:postcode ?|pound|pound twice|practice|practice aloud|practice aloud in|prefer to|preference
    -1:preference ?|pretend|price includes the|price or the|prices and|pricing|product|properly|properly i
    -1:properly i wish|put a|put in|put in front|put me through|put together|put together a|quarter of
    -1:quarter of an|question and|question and i|quick|quote on|quote on your|rang ?|range and what|rather ?
    -1:rather see someone|read or|read or not|read out|read out now|reading a|reading a condition
    -1:real sum for|real sum no|reason then|reason then stop|reckon|red|registration|registration six
    -1:registration six months|relative|relative or|relative or you|replaced|replaced ?|report|right away
    -1:ring you|ring you ?|ringing when|ringing when you|ringing you|ringing you goodbye|rough|roughly
    -1:roughly ?|round on|round the corner|round to|round to you|round you|run and|run or|run or months|safe
    -1:safe journey|safety first|said in|said in passing|said to it|sales call and|sales call the
    -1:sales office|same cover|same cover twice|same thank|same thank you|saturday 0|saturday evening
    -1:saturday the|saturday the 0|say if|say no the|say no to|say send|say send it|say so it|say so show
    -1:say so thank|say so thursday|say the street|say where|say where the|say which|say which kind
    -1:school run|second floor|see how you|see it and|see it or|see me|see one and|see our|see someone
    -1:see someone in|see what you|see why you|see you one|see you then|sell the|sell the first|sell you
    -1:sell you i|send it in|send the job|send you|send you a|sent to you|sentence an|sentence an answer
    -1:set of|set of spares|shall i come|shall the|shall the link|sheet|sheet and|sheet and you|shoot
    -1:shoot you|shop 's busy|shop in|shop in it|shop it|shop it 's|shop not|shop not the|short or
    -1:short or not|should both|should both see|should have said|should i try|should the|should the subject
    -1:show me|show me the|show you on|show you the|show you what|shows itself|shows itself here|shows what
    -1:shows what 's|sign what|sign what was|signed with|signed with someone|silly to|sit|site ?|sites
    -1:six months|six months of|slides i|slides i bring|slipping|so could|so friday|so i 'm|so is friday
    -1:so show|so show me|so that|so that 's|so thursday at|so would friday|so you|sold to|some down
    -1:some down ?|some time|somebody could|somebody could be|somebody you|somebody you 'd|someone near
    -1:someone near you|something to show|sooner have|sooner have a|sore|sorry i|sorry i 've|sorry to hear
    -1:sorry you|sorry you were|sounds like you|spare me|spares|speak ?|speak to|specification
    -1:specification being|specification being written|specs|speed|speed or|speed or cost|spent|spoke to
    -1:start|starting|statements here|statements not|statements not on|stay away|stay away ?|stay there
    -1:stay there ?|stayed|still the|still the one|stock or|stock or in|stocktaking|stop and|stop and listen
    -1:stop don't|stop don't ask|stop everyone|stop everyone or|stop here|stop here goodbye|stopped last
    -1:stopped last time|straight|street and|street and the|strength|studies|subject|subject line
    -1:subject line say|sum for|sum for one|sum no|sum no question|sunday the|sunday the 0|sure thursday
    -1:sure thursday at|survey is|survey is free|take a|take a hundred|take them|take them all|take your
    -1:taken care|taken care of|takes|talk ?|talk about|talk about that|talking nothing
    -1:talking nothing about|tallies come|tallies come today|telling off|ten on|ten on thursday|text from
    -1:text from me|th at|than i do|than keep|than keep ringing|than never|than never starting
    -1:thank you barrow|thanks barrow|thanks barrow see|thanks full|thanks full name|that 's friday
    -1:that 's the|that a|that be this|that can't|that can't wait|that experience|that going|that going out
    -1:that i 'll|that i hope|that is|that isn't|that makes|that makes sense|that one in|that only
    -1:that only that|that thursday|that very|that was my|that was not|that was our|the accounts|the big
    -1:the big orders|the bins|the bins every|the book is|the brochure ?|the budget isn't|the car park
    -1:the case|the children|the company ?|the corner|the counter ?|the dates|the dates today|the day before
    -1:the decision|the depot|the details|the door open|the extras or|the extras talk|the fair|the features
    -1:the features for|the fiddly|the fiddly bit|the figure|the figure or|the figures|the figures or
    -1:the firm behind|the firm or|the first word|the fitting|the foreman|the foreman ?|the fourth|the gap
    -1:the gap cost|the hour|the hours or|the interview|the interview roughly|the key to|the landlord
    -1:the landlord 's|the lift|the link go|the list all|the list already|the list enjoy|the long|the method
    -1:the method ?|the middle of|the model|the money comes|the morning|the new person|the new year
    -1:the office to|the one or|the only|the overview|the overview your|the page|the parcel|the phones
    -1:the price or|the pricing|the proposal|the range and|the reading|the reading a|the report|the room
    -1:the sales office|the same cover|the same thank|the school run|the second floor|the service
    -1:the shop not|the specification|the specification being|the stand|the street and|the subject
    -1:the subject line|the tallies|the tallies come|the telling|the telling off|the thick|the thick of
    -1:the third|the thirtieth|the times come|the training|the training again|the twenty|the two of
    -1:the video|the visit|the visit is|the warehouse|the website|the week after|the week or|the whole day
    -1:the worst of|the wrong moment|the wrong shop|theirs|them turn|them turn up|then|then a|then a call
    -1:then monday|then stop|then stop and|then there|then there 's|there 's an|there 's time|there a yes
    -1:there ask|there ask and|there the|there to watch|there when|there would it|there yourself
    -1:there yourself or|these thank|these thank you|they do all|they do best|they fear|they fear the
    -1:they keep|they keep coming|they see|they see it|they won't|thick|thick of|thick of it|thing all
    -1:thing all the|thing on|thing on your|thing there|thing there would|thing you haven't|think little
    -1:think little of|thirtieth|thirty days|this afternoon or|this again|this isn't the|this part
    -1:this part ?|this side|this side of|this thursday|this thursday or|this was the|this week 's
    -1:those dates|those dates have|those is|those together|those together or|three at|three barrow and
    -1:three barrow twenty|three in|three in the|three papers|three papers and|three tomorrow ?|through it
    -1:through it i|through you|through you 'd|thursday afternoon mind|thursday and|thursday and friday
    -1:thursday are|thursday i|thursday morning|thursday of|thursday of next|thursday or monday|thursday so
    -1:thursday so friday|thursday the|thursday the twenty|thursday would|tidying|tidying nothing
    -1:tidying nothing about|tied up|tied up in|till you|till you say|time and i|time for this|time grinds
    -1:time grinds you|time i know|time one|time one word|time this|time to find|time was|time was it
    -1:time would|times come|times come from|times when|times when somebody|to 0|to ?|to agree|to be cross
    -1:to be forgotten|to be home|to be there|to bring|to bring up|to care|to care about|to decide
    -1:to find it|to find out|to fit|to five|to friday|to good|to it 's|to leave the|to measure|to ring you
    -1:to run or|to see|to sell you|to send|to speak|to speak ?|to talk|to talk to|to the interview
    -1:to the line|to the video|to try again|to visit|to wait|to watch ?|to weigh|to weigh up|to you again
    -1:to your assistant|to your colleague|today and|today and nothing|today be|today be better|today i
    -1:today nothing|today nothing 's|today nothing after|together a|together or|together or sign|tom
    -1:tomorrow or four|took your|towards|towards the|towards the end|trade or|trade or someone
    -1:training again|trials|trials are|trials are the|trouble at|trouble at all|try you again|try you later
    -1:tuesday and thursday|tuesday which|turn some|turn some down|turn up to|twelve it|twelve it comes
    -1:twenty five|twenty five minutes|twenty minutes and|twenty minutes if|twice|twice barrow|twice for
    -1:twice for that|twice is|twice is the|two evenings|two evenings the|two floors|two of you|two times
    -1:two times when|typed|typed or|typed or from|typing|typing it|typing it twice|understand so
    -1:understand the|understand you|understood the|up ?|up all the|up goodbye|up goodbye and|up i|up i 'll
    -1:up in stock|up to the|up whether|up whether you|up your|up your mind|us and|us have|us have a|us what
    -1:us what do|use it or|use to|use to you|users say|users say ?|visit is|visit is for|wait i|wait i 'll
    -1:walk with|walk with us|walk you|wall|want it in|want it read|want something|want something to
    -1:want the|want your accountant|wants|wants the|was about|was about ?|was it the|was my|was my list
    -1:was not|was not for|was our|was our mistake|was out|was out of|was paying|was paying for|was put
    -1:was put in|was the wrong|watch ?|way of slipping|way to your|we 're open|we 've been|we 've got
    -1:we can't|we charge|we find|we meet|we meet then|we speak|website|wednesday and thursday
    -1:wednesday morning|wednesday of|wednesday of next|wednesday or|wednesday or friday|wednesday the
    -1:wednesday which|wednesday would|week after|week after next|week be|week by|week of|week of photos
    -1:weekend|weekend so|weekends as|weekends as well|weigh|weigh up|weigh up whether|weighs|well for what
    -1:well so|well so i|what 's to|what 's wrong|what are|what are you|what can|what can be|what comes
    -1:what comes next|what counts|what counts for|what day could|what day is|what did|what did the
    -1:what do they|what does|what does the|what does your|what it 's|what it was|what might|what might be
    -1:what moves|what moves it|what should|what should the|what users|what users say|what was put|what we
    -1:what would be|what you film|what you will|whatever|whatsapp|whatsapp you|whatsapp you the
    -1:when could i|when somebody|when somebody could|when you said|when you stopped|where the
    -1:where the money|whether it|whether it 's|whether you 'd|whether you sell|which are|which are you
    -1:which day|which day could|which kind|which kind of|which line|which line made|which one do
    -1:which one would|which part|which part is|which should|which should i|which would|which would you
    -1:whichever suits|while there|while there 's|who does|who does your|who keeps|who keeps the|who leaves
    -1:who leaves costs|who looked|who looked last|who pay|who pay late|who picks|who picks up|who should
    -1:who should i|who will be|whole day|whole day ?|why before|why before you|why i rang|why would
    -1:why would you|will be there|will do|will do and|will do thank|will ring another|will you forward
    -1:winter|winter ?|wish everyone|wish everyone did|wish you and|wish you strength|wish you well
    -1:with all that|with it fifteen|with me|with people in|with someone|with them|with us what|with you if
    -1:without|without a word|without keys|without keys there|woken|woken you|won't do|won't hear
    -1:won't hear from|won't hold|word ?|word from|word from above|word is|word is yes|word moves
    -1:word moves it|word of|word of it|word will|word will do|work ?|work around|works for|works for you
    -1:works with|worries you more|worry about the|worse|worse than|worse than never|worst of|worst of both
    -1:worth a|worth a lot|worth it ?|would be enough|would friday|would friday be|would it go|would later
    -1:would later today|would monday be|would put|would the|would you change|would you miss|write it down
    -1:written down|written now|written now or|wrong for|wrong for you|wrong moment|wrong moment forgive
    -1:wrong person|wrong shop|wrong shop it|year or|year or after|years to|years to run|yes i|yes i 'm
    -1:yes said|yes said in|yet may|yet may i|you 'd answered|you 'd count|you 'd give|you 'd live
    -1:you 'd use|you 're asked|you 're doing|you 're down|you 're driving|you 're free|you 're guarding
    -1:you 're kind|you 've moved|you 've only|you 've parked|you 've taken|you a chat|you a date
    -1:you a floor|you again and|you and out|you and yours|you barrow|you be in|you both in|you can read
    -1:you can't talk|you changed|you changed jobs|you could change|you do|you do then|you doubt
    -1:you doubt or|you film|you film yourself|you find|you for|you for the|you forward|you forward it
    -1:you get a|you had a|you have ?|you have half|you haven't seen|you i wish|you if|you if you|you in ?
    -1:you just say|you keep the|you know who|you later|you later goodbye|you mid|you miss|you miss least
    -1:you more the|you moving|you must take|you needn't|you needn't do|you now|you now overtime|you offer
    -1:you offer a|you on friday|you on thursday|you once|you once see|you one|you one word|you or did
    -1:you or for|you or to|you or will|you paid twice|you pick those|you picked|you picked up|you put
    -1:you put me|you rather ?|you rather see|you reckon|you round the|you say ?|you say so|you see what
    -1:you sell the|you should both|you so i|you spare|you spare me|you squeeze|you squeeze me|you still the
    -1:you stop|you stopped|you stopped last|you strength|you take them|you the details|you the figures
    -1:you the training|you to leave|you took|you took your|you want it|you want something|you want the
    -1:you want to|you well|you well for|you will do|you won't hear|you write|you write it|you you should
    -1:your assistant ?|your brother|your building|your cleaning|your cleaning lead|your contract ends
    -1:your diary|your end|your money tied|your number you|your own hands|your own part|your pain
    -1:your papers|your papers only|your place ?|your relative|your relative or|your shop in|your site
    -1:your team|your trade or|your week ?|yours to|yours to change|yours well|yourself has
    -1:yourself has your|yourself or|yourself or the|一 , 您|一三|一下 ?|一两|一两点|一个 ,
    -1:一个上|一个下|一个午|一个字|一个电|一个真|一个都|一个钟|一中|一中午
    -1:一份清|一会|一会儿|一共|一共二|一分 ,|一十|一十点|一半 ,|一半再|一回听
    -1:一圈|一圈 ,|一声 .|一处|一多|一天|一天听|一天我|一家子|一家都|一年的
    -1:一批|一批看|一批真|一拖|一拖 ,|一整|一整天|一月|一月二|一条 ,|一条 .
    -1:一次说|一步 .|一步 ?|一的|一直打|一看|一看就|一般上|一节|一节 ,|一行行
    -1:一起定|一趟|一趟 .|一遍 ?|三不行|三十天|三十点|三去|三四|三四点|三我
    -1:三晚|三晚上|三样|三样说|三楼|三步|三步看|三点|三点半|三点打|三点还|三要
    -1:三要去|三页|三页还|上 . 您|上一|上一家|上个|上九|上九点|上保|上保洁
    -1:上午好|上午我|上午找|上去过|上吗|上呢|上呢 ,|上周|上周三|上回|上回停
    -1:上大|上就删|上您找|上挂|上挂 ,|上有没|上次说|上没|上没有|上班前|上的
    -1:上的时|上说出|上还是|上门看|下 , 您|下 , 我|下个|下也|下也不|下了 .
    -1:下了班|下人|下午 ,|下午两|下午四|下午好|下午得|下午有|下午给|下午能
    -1:下周四|下周您|下文|下文 ,|下来|下来 ,|下来 .|下来的|下没|下没这|下礼
    -1:下礼拜|下课|不 ,|不上就|不上我|不上有|不下也|不中|不中 ?|不会|不停 ,
    -1:不准您|不占|不占您|不周|不在公|不在那|不够 ?|不嫌|不对您|不少|不开 ,
    -1:不归您|不必认|不快|不快您|不您|不想得|不想被|不懂了|不成怎|不我|不扣
    -1:不扣别|不收 .|不放|不放心|不是卖|不是小|不欠账|不消|不清|不清 ,|不然
    -1:不然我|不爱|不爱听|不用再|不着我|不签字|不算 .|不管了|不能办|不该打
    -1:不该查|不谈|不赶 .|不跟|不过我|不追|不追着|不问|不需|不需要|专人|专人盯
    -1:业费|业费 ,|东西不|丢过|丢过一|两个小|两个时|两个钟|两千|两天|两天我
    -1:两家|两点半|两点还|个上|个上班|个下|个下午|个人一|个人看|个会|个午
    -1:个午休|个号今|个周|个回|个回信|个型|个型号|个字就|个孩|个孩子|个对|个展
    -1:个店|个店 ,|个座|个心|个招|个招呼|个数|个时|个时候|个月我|个机|个机会
    -1:个活|个活 .|个活的|个电|个真|个真范|个给|个给您|个谁|个谁都|个都|个都别
    -1:个面 ?|中 ?|中不|中不中|中午|中午您|中间|久没|久没下|么 .|么久没|么人
    -1:么人 .|么做 ,|么回|么回事|么多少|么大|么大的|么定|么定了|么干 .|么开
    -1:么开口|么您|么您不|么排|么排 ,|么收|么收什|么教|么教谁|么没|么用 ,
    -1:么用什|么看|么选|么选了|九点半|也不想|也不要|也会|也会多|也在|也应
    -1:也应该|也成|也是这|也有 ,|也有 .|也这|也这么|也进|也进来|书 .|买 .|买的
    -1:买的是|了 , 岗|了 , 是|了 , 祝|了 , 那|了 . 不|了 . 以|了 . 晚|了 ?|了一半
    -1:了不扣|了事没|了六|了六年|了半天|了好几|了就踏|了忙|了忙 .|了您的|了月
    -1:了月底|了物|了物业|了班|了解一|了那么|了钱 ,|了门|事 , 别|事 , 多|事 , 谁
    -1:事不打|事了|事了 .|事办|事办完|事多 ,|事好|事好说|事没成|事由|事由 ,
    -1:事都得|二 ,|二三|二三点|二不|二两|二两点|二十七|二号|二号十|二四|二我
    -1:二月|二月二|亏得|亏得问|五 , 十|五 0|五 0 0|五三|五三点|五九|五九点|五六
    -1:五六回|五号|五呢|五呢 ?|五年|五您|五您要|五我再|五点|五都|些 .|些事
    -1:些事 ,|些我|些我再|交了物|交给|交给您|交那|交那么|亲|人 , 您|人不管|人事
    -1:人先|人喜|人喜欢|人就到|人就是|人干|人干活|人接|人接就|人盯|人盯着|人看
    -1:人看着|人笑|人笑话|人都在|什么 .|什么人|什么多|什么您|什么教|什么没
    -1:今后|今后这|今晚八|今晚还|从哪|他们怎|他看|他看完|以不|以不 ?|以理
    -1:以理解|们不|们不对|们怎|们怎么|们是|们是做|们能|们这边|件 , 老|件 .|件不
    -1:件事不|件打|价有|价钱|份书|份书面|份交|份清|份清单|份证|份钱|份钱就|休 ,
    -1:休 , 由|休息|会 ?|会一直|会儿 ,|会儿不|会儿没|会再打|会多|会我|会是|会议
    -1:会议室|会这个|传一|估|估计|估计是|但扛|但扛得|位不|住 , 再|住 , 占|住 , 让
    -1:住 , 这|住 . 不|住 . 这|住 ?|住过|住过要|你来|你来给|便 ,|便吗|便吗 ?|便接
    -1:便接吗|便说|便说话|便跟|便跟您|保修|保洁|保洁班|信|信 , 最|信 , 还|信不
    -1:信不过|信提|信提醒|信箱|俺|倒省|倒省心|候 , 我|候不到|候不该|候再|候收
    -1:候收不|候碰|候碰钉|值 . 一|值不|值不值|假电|假电话|做 , 最|做 .|做 . 这
    -1:做一|做一个|做了就|做生|做生意|做的 .|做饭|停 ,|停 . 停|停 ?|停下|停下来
    -1:停了|停了不|停几|停车|傅 .|傅都|傅都这|儿|儿 , 三|儿 , 本|儿到|儿吃|儿没
    -1:儿没心|儿脏|儿脏 .|儿都|儿难|儿难扫|先交|先交钱|先做|先做一|先去|先听
    -1:先听的|先哄|先忙 ,|先忙 .|先生|先紧|先紧着|先走|免 .|全要|全要紧|八点半
    -1:八点我|公司 ?|公司大|公司姓|公室 ?|六回|六回小|六年的|共|共二|共二十
    -1:兴趣 ,|兴趣 .|具|具来|具来 ,|内|册子我|册我|册我放|再决|再决定|再加一
    -1:再加钱|再打 .|再打一|再管|再管 ,|再聊|再说 .|再说一|再过|再过去|再问
    -1:再问您|决定|决定 .|况 ,|冷|准不|准不准|准信 ,|准您|准您说|凉|凑|几个人
    -1:几个活|几回|几天 ,|几天 .|几天有|几家|几年级|几遍|出半|出半小|出口|出口 .
    -1:出差 ,|出来别|出的|出的那|刀|刀刃|刀刃上|刃|刃上|分 ,|分清|分清 .|分钟 .
    -1:分钟填|分钟您|划掉了|列|列明|列明 .|刚开|刚接|刚接手|刚搬|删 .|删 . 谢
    -1:删掉|删掉 ?|利 .|别上|别上说|别家做|别往|别的不|别说大|别问 .|到 , 先
    -1:到 , 这|到三|到了再|到前|到前台|到周|到周五|到底是|到店|到您公|到您有
    -1:到是|到是不|到没|前台 .|前台了|前后 ,|前头|前头说|前的事|前说 ,|剩|力 .
    -1:办 , 还|办完|办完 ?|加一|加您|加您微|务跟|动手|动手 ,|匙就|匙就不|区 , 上
    -1:十一月|十七|十二号|十二月|十五号|十号|十号十|十天|十点 ?|十点也|升|午
    -1:午两|午两点|午休|午休 ,|午十一|午四|午四点|午得|午我再|午我给|午有
    -1:午有空|午来还|午给|午给您|午能|午饭|半|半再加|半再给|半天 .|半天来
    -1:半天还|单 , 做|单 , 我|单上|单上 .|单子上|单子算|单排|单排一|单放|单放进
    -1:卖保|卖保险|占您二|占您工|占您时|占着|占着您|占线|卡得|厂家难|厂里 ?
    -1:厂里要|厅|压着|压着 ,|去 , 当|去一|去一趟|去年|去找|去找您|去拜|去拜访
    -1:去现|去现场|去看|去给|去给您|去讲|去躺|去躺着|去过 ,|参数|参观|参观一|及
    -1:友圈|反倒|反倒省|发了|发商|发商一|发您 ,|发我一|发来|发来我|发消|发消息
    -1:发过|发过去|口|口 . 觉|口了|口等您|口说|句 , 接|只看|只看这|只要|只讲
    -1:只讲这|叫上|叫上保|可以不|可以理|可我们|台 .|台了|号下|号下午|号今
    -1:号今天|号十|号十点|号周三|号我|号星|号星期|号码 ,|号跟|号跟 0|司 ?|司 ? 我
    -1:司大|司姓|司姓名|司有规|吃不|吃不消|吃完|吃完饭|吃饭|合同|合情|合情合
    -1:合理|合理 .|同 ,|同事一|同事要|同样|同样的|同行的|名事|名事由|名字我
    -1:名额还|后 , 一|后一|后儿|后天晚|后头的|后我不|后排|后排 ,|后放|后这
    -1:后这件|吗 ?|吧 , 您|吧 ? 我|听 ?|听一|听一节|听他|听他们|听出|听出来
    -1:听完再|听就|听我说|听的|听的 ,|听着|听着就|听过|听过那|吵|吵醒|吵醒了
    -1:员把|周一 ,|周一三|周一两|周一中|周一十|周三十|周三去|周三四|周三我
    -1:周三晚|周三要|周二|周二 ,|周二三|周二不|周二两|周二四|周二我|周五 0
    -1:周五三|周五呢|周五您|周五都|周四 0|周四一|周四周|周四您|周四或|周末您
    -1:周还|味|呼|呼 ?|命 .|咱见|品 ,|品 , 您|品我|品我放|哄|哎|哎呀|哎呀 ,|哪一步
    -1:哪儿脏|哪儿难|哪天 ?|哪天能|哪天行|哪天都|哪天顺|哪张|哪有|商一|商一拖
    -1:商量 ,|啥|啥时|啥时候|器响|四 0|四一|四十点|四周|四周五|四您|四或|四点 ,
    -1:回 , 门|回 . 周|回 ?|回个|回事 ,|回信|回信 ,|回停|回停下|回听|回头我|回小
    -1:回小批|回就|回就是|回来跟|回电|回话 .|回话 ?|园区|园区 ,|围 , 把|围 , 说
    -1:圈 ,|圈 , 您|在|在保|在假|在假电|在刀|在刀刃|在前|在前台|在办|在办公|在厂
    -1:在厂里|在哭|在外头|在工|在工地|在开会|在怎|在怎么|在您园|在改|在改单
    -1:在没|在理|在理 .|在用 .|在的|在的时|在等|在管|在这么|在那边|在里|在骗
    -1:在骗子|地 ,|场掐|场掐 .|场排|场排 ,|场排一|址 .|坏了您|坐后|坐后排|坯|坯 ,
    -1:坯 , 还|型号|型录|填完|填完 .|声音|处要|外头|外头 ,|多 , 是|多 , 还|多一
    -1:多一家|多了 .|多保|多保重|多出|多出的|多的|多说 ,|多问|够 .|够 ?|够不
    -1:够不够|够您|大事|大事 ,|大后|大后天|大大|大大提|大提|大提升|大概|大的
    -1:天 , 上|天 , 您|天 , 我|天 ?|天一|天内|天到|天前|天十一|天可|天听|天就划
    -1:天就撤|天您|天或|天无理|天晚|天晚上|天有回|天能|天行|天行 ?|天见|天让
    -1:天让我|天还有|天都行|天顺|太忙|太忙 ,|太急|太急了|夫 .|夫了|夫了 .|头 , 来
    -1:头 , 谁|头一回|头大|头大 .|头疼|头疼的|头的|头的事|头说|头说过|夹|夹具
    -1:夹具来|套房|套是|套是毛|她|她最|她最清|好 , 到|好 , 您|好 , 电|好 , 那|好一
    -1:好不|好不好|好吧|好吧 .|好吧 ?|好就行|好打|始|姓名|姓名事|姨|姨 ,|姨 , 闭
    -1:嫌远|嫌远 ,|子 , 心|子 , 我|子上 .|子上没|子也|子今|子今年|子在哭|子多
    -1:子多 ,|子定|子定不|子我|子拿|子拿出|子有|子算|子都想|字就说|学 ,|学 .
    -1:孩子 .|孩子今|安 .|安全要|安排个|完再|完再决|完出|完出一|完就能|完这
    -1:完饭|官|官网|定 ,|定 , 就|定 , 还|定 .|定 ?|定了 ,|定来|定来 .|定的|定的 ,|实
    -1:实做|实做 .|实在 .|实实|实实做|实要|实要命|实话 .|实顾|实顾不|客户 ,
    -1:客户怕|室 ?|室我|家 .|家做|家做了|家子|家子都|家装|家这|家都好|家里头
    -1:家难|家难找|寄一|寄一套|对一|对一遍|对了|对吗|对吗 ?|对吧 ,|对您停|对比
    -1:对比表|对的 ,|小事|小事了|小心|小批|小批量|小时 .|小时吗|少钱 ,|少钱 ?
    -1:就三|就三步|就划|就划掉|就删|就删 .|就到 ,|就只|就只看|就坐|就坐后
    -1:就您跟|就把|就挂 ,|就按|就按规|就撤|就撤下|就是半|就没有|就留|就留一
    -1:就省|就省下|就看|就看 ,|就累|就累 .|就能定|就该分|就说是|就说没|就费
    -1:就费在|就跟|就跟他|就踏|就踏踏|展 ,|展会|展厅|岁 ,|岗|岗发|岗发来|工地
    -1:工地 ,|工夫 .|工夫了|工程|工程师|差|差在|差在哪|己 ,|己 , 还|己动|己动手
    -1:己掐|己掐表|已经不|已经划|已经帮|师傅 .|师傅都|带夹|带夹具|带孩|带孩子
    -1:带您去|带身|带身份|帮|帮了|帮了忙|常|常见|干了六|干活 ,|平安|平安 .|平时
    -1:年 ?|年了|年的事|年的阿|年级|年级了|年终|年这|应 ,|应 , 我|底|底 ,|底 , 您
    -1:底是|店做|店长|度|座 ,|开 ,|开 , 您|开 .|开了|开发|开发商|开口|开口 .|开始
    -1:弄清|弄清买|张桌|张桌子|强多|强多了|归您管|当 ?|当场掐|当场排|当面把
    -1:当面讲|当面说|录 .|往后我|往后放|很感|得 .|得 ?|得上您|得不合|得两|得住
    -1:得住 ?|得可|得应|得应该|得开|得往|得我|得掂|得掂量|得接|得没用|得空|得罪
    -1:得罪老|得跟|得跟着|得踏|得踏实|得近|得近的|得问了|心 ,|心人|心人 .|心是
    -1:心的|必认|必认 .|忙|忙 , 还|忙完|忙完这|忙成这|快不|快不快|快去躺|快您
    -1:快您自|快递|怎么做|怎么回|怎么开|怎么排|怎么收|怎么用|怎么看|怕人
    -1:怕人笑|怕加|怕加钱|怕没|怕没时|怕的是|怕见|思 , 您|思听 ?|急 , 我|急不
    -1:急的|急的是|怪 .|怪我 .|总部|息 , 是|您 , 不|您 , 可|您 , 就|您 , 管|您 , 行
    -1:您 , 还|您 , 那|您 . 不|您 . 往|您一般|您下了|您下班|您不舒|您之|您之前
    -1:您二十|您五|您五点|您估|您估计|您信不|您停|您停 .|您先哄|您再说|您几
    -1:您几点|您刚|您刚才|您参|您发消|您受|您可别|您吃饭|您合适|您听完|您吵
    -1:您吵醒|您啥|您啥时|您回个|您回话|您园|您园区|您在不|您在开|您多保
    -1:您好 ,|您嫌|您定|您定 .|您实|您实在|您宽|您寄一|您就先|您就别|您工
    -1:您工夫|您带|您平安|您平时|您开会|您当|您当场|您很|您微|您微信|您忙 ,
    -1:您快|您手下|您打个|您找我|您拨|您拿一|您挑 .|您换|您收|您收到|您早说
    -1:您是从|您是有|您替|您替我|您最头|您有气|您朋|您朋友|您来听|您查|您楼下
    -1:您正|您正忙|您照|您父|您父亲|您生意|您用|您用不|您白|您白天|您的小
    -1:您的心|您的意|您的线|您的订|您盘|您看可|您看哪|您看房|您看路|您确
    -1:您确认|您碰|您碰个|您稍|您稍等|您等的|您算一|您管|您管还|您聊|您能抽
    -1:您要准|您要哪|您要收|您试|您说值|您跟他|您跟我|您过|您还是|您这套
    -1:您这条|您通过|您那会|您量|您量一|您问|您问得|您随|您随时|您顺|您顺利
    -1:情 , 对|情况 ,|情合|情合理|情理|想 ,|想 .|想先|想先听|想再|想去|想带
    -1:想得罪|想把|想把事|想来|想等|想约|想约您|想被|想要个|想让|想让我|想过
    -1:想过去|意 , 您|意 .|意不|意不去|意留|意留电|愿意留|慎|慎点|慢慢比|慢比
    -1:慢比 .|懂了 ?|成 .|成怎|成怎么|成这|成这样|我一份|我不追|我也会|我也这
    -1:我什|我什么|我们不|我们是|我做|我先去|我划|我划掉|我删|我删掉|我加
    -1:我加您|我去|我去给|我反|我反倒|我发|我可以|我听出|我周一|我哪|我回
    -1:我在您|我在门|我好|我寄|我就|我就看|我带夹|我帮|我帮您|我当场|我想去
    -1:我想约|我扑|我扑空|我把价|我报|我报上|我提|我提前|我改|我放您|我整
    -1:我整理|我早|我早点|我明天|我明早|我晚|我来接|我来给|我求|我求证|我留
    -1:我留个|我白打|我白跑|我直说|我看您|我等|我等您|我翻|我让师|我让文
    -1:我讲得|我说不|我说实|我过来|我这儿|我都排|我随|我随时|我马|我马上|或周
    -1:或周五|户 ,|户 , 哪|户怕|户怕的|房 ,|房 .|手 , 前|手 , 这|手下|手下人|手的
    -1:手的是|手边|手边 .|才能|扑|扑空|扑空强|打 , 再|打 , 用|打 , 还|打 . 您|打一
    -1:打一个|打不|打个|打个招|打了 ,|打几|打几天|打错|扛|扛得|扛得住|扣别
    -1:扣别的|扫|扫一|扫一下|扫她|扫她最|扰了 ,|批 ,|批看|批看首|批真|批真订
    -1:批量|批量 ,|找 .|找您 .|把事|把事办|把价|把价格|把您吵|把省|把省不|把账
    -1:折扣|报价 .|抽半|抽半天|担心的|拍|拖 ,|拖 , 后|招人|招呼|招呼 ?|拜一|拜五
    -1:拜访一|拜访您|拨|拿一|拿一批|拿出|挂 , 您|挂 , 问|按规|按规定|挑|挑 .|挑时
    -1:挑时间|挺|捎|换 , 我|换成|换成我|换我也|换系|换系统|换过|换过 ,|掂量掂
    -1:掉 , 您|掉 ?|掉了 ,|掐 .|掐表 ,|掐表 .|排 , 准|排 , 听|排 , 照|排一遍|排不
    -1:排不过|排个|排个时|排得|排得开|排队 ,|接吗|接吗 ?|接就|接就留|接您看
    -1:接我电|接手|接手 ,|接着讲|接起|接起来|推|推销 ,|推销 .|推销电|提升|搁谁
    -1:搁谁都|撤|撤下|撤下来|收不|收不成|收了|收了 ,|收什|收什么|收到|收到了
    -1:收到没|改单|改单上|放一|放心 .|放您|放您前|放进|放进去|教|教什|教什么
    -1:教谁|教谁在|敢先|敢先交|敢定|数不|数不对|整 ,|整天|文 ,|文 , 谁|文件|文员
    -1:文员把|料您|料您收|料您留|料齐|料齐了|方便 ,|方便吗|方便接|方便说|无理
    -1:无理由|日子定|日子的|旧|早 ?|早上|早上九|早说省|旬|旬您|时|时 .|时候再
    -1:时候您|时候收|时候碰|时吗|时吗 ?|时是东|时问|时间 ?|时间了|时间您|时间我
    -1:时间排|时间盯|明 .|明 . 单|明天|明天见|明天让|明年的|明早九|星期五
    -1:星期四|昨天|昨晚|是一|是上|是东|是东西|是九|是九点|是五|是人不|是从
    -1:是会|是会这|是住|是住过|是几|是几天|是别|是十|是十一|是半|是半天|是卖
    -1:是卖保|是叫|是叫上|是后|是周三|是四|是回|是回来|是多出|是多少|是太
    -1:是太忙|是对|是对的|是小事|是应|是应该|是快|是快了|是怕加|是怕没|是怕见
    -1:是总|是总机|是您的|是您这|是想把|是想让|是我们|是我没|是时间|是明天
    -1:是明年|是月|是有 ,|是有心|是本|是本地|是每|是毛|是毛坯|是现|是现在|是电
    -1:是电话|是真|是离|是离得|是能|是能不|是装一|是该|是该弄|是请|是请人|是过
    -1:是还早|是这|是这会|是这类|是零|显|晚 ,|晚上 ,|晚上的|晚上还|晚些|晚些我
    -1:晚做|晚做好|晚八|晚八点|晚点|晚还是|景|替我|替我报|最后一|最头|最头疼
    -1:最急|最急的|最想先|最清|最清楚|最知|最知道|最费|最费手|月 , 数|月中|月二
    -1:月二十|月二号|月十|月十二|月十号|月我|月的事|有 , 但|有一个|有专|有专人
    -1:有事|有事好|有兴|有兴趣|有半|有回话|有心人|有气|有气是|有的不|有空吗
    -1:有空档|有空还|有规|有规定|有谁一|有谁要|朋友圈|服务|服务跟|服还|服还接
    -1:期不|期五|期四|期四 ,|末您|本地|机 .|机 ?|机器响|李|材|材料|材料齐|条 ,
    -1:条 , 我|条 .|条我|条我划|条线|条线 ,|来 , 听|来 , 是|来 , 还|来别|来别上
    -1:来听一|来回就|来就接|来您|来您已|来您要|来我|来我就|来找您|来接|来接您
    -1:来是|来源|来源 ,|来的就|来约|来约的|来给 .|来给您|来见|来认|来试|来跟
    -1:来跟您|来验|来验 ,|松|松快|板|板一|板娘|架|查 ,|查 , 查|查 .|查得|栋|样 , 公
    -1:样品 ,|样品我|样很|样的厂|样说|样说完|核|核实|格|案例|档|档 ?|梯子|楚 , 谢
    -1:楼 ,|楼 , 上|楼下 ,|楼里|概|欠账|欠账 ,|次说全|歇了|歇了 .|歇歇|歇歇了
    -1:止 , 今|止 , 祝|正忙|步 .|步 . 您|步 ?|步看|步看您|每家|比明|比明天|比表
    -1:毛坯|毛坯 ,|毛病|毛病 .|气 , 应|气是|气是应|水电|水电谁|求证|没 ?|没下
    -1:没下文|没人|没人接|没到|没工|没工夫|没您|没您点|没成|没成 ,|没打听|没换
    -1:没换过|没有一|没有兴|没有的|没看 ,|没看就|没这个|没这回|没错 ,|洁|洁班
    -1:洁班长|洗|洗 .|活 ,|活 , 有|活 . 我|活儿|活的|活的 ,|测|消息 .|涨|清 ,|清 .
    -1:清买|清买的|清单 ,|源|源 ,|源 , 还|灯|点 , 周|点三|点上|点下|点下班|点不
    -1:点也|点也有|点出|点半再|点在办|点好|点好 ?|点子|点子上|点您来|点我再
    -1:点打|点打 ,|点整|点整 ,|点是|点是对|点跟|烦 ,|然 .|然我|然我白|照您|照您的
    -1:熟|熟人|熟人干|爱|爱听|父亲|牌|物业|物业费|特别|王|王总|现在假|现在怎
    -1:现在用|现在骗|班 ?|班前后|班对|班对吧|班长|班长 ?|理 , 先|理由退|生人
    -1:生意 .|生气|用 , 走|用 , 还|用什|用什么|用再|用再管|用到|用您|用手机|用过
    -1:用退|用钱|由 , 够|由你|由你来|由退|电话不|电话人|电话合|电话多|电谁
    -1:电谁来|画|画册|画册我|留一句|留个|留个座|留了|留电|留电话|疼的|疼的是
    -1:病 .|登|登记|登记要|白 , 别|白天|白打|白打几|白跑|白跑 ,|的 , 今|的 , 跟
    -1:的 , 还|的 , 这|的不收|的不说|的东|的东西|的事 ?|的事都|的人 ,|的会|的单
    -1:的单子|的厂|的厂家|的周|的家|的就是|的工|的工程|的心情|的报|的报价
    -1:的是什|的是会|的是哪|的是怕|的是能|的是装|的样|的样品|的没|的没兴|的活
    -1:的用|的线|的线了|的订|的订单|的车|的这一|的这个|的那几|的阿|的阿姨|目录
    -1:盯 ?|盯着 ,|直打|省下了|省下来|省不|省不出|省得|省心|省心 .|省我|省我白
    -1:看 ,|看 , 您|看 , 找|看 .|看可|看可以|看哪|看完就|看就说|看您 .|看您朋
    -1:看您现|看房|看是|看最|看的是|看真|看真东|看路|看路 ,|看过|看过 ?|看这一
    -1:看那|看首|看首件|真不容|真东|真东西|真够|真没|真累|真范|真范围|真订
    -1:真订单|眼下没|眼前的|眼都|眼都知|着 , 我|着 , 最|着 , 用|着呢 ,|着孩
    -1:着孩子|着就累|着您的|着我直|着眼前|着眼都|着等|着等 .|着讲|着讲 .|睡得
    -1:睡得踏|知道厂|知道哪|知道来|短信提|确实 ,|确实要|确实顾|碰个|碰钉
    -1:碰钉子|示|示您|礼拜|礼拜一|礼拜五|祝您一|祝您平|祝您顺|票|离|离得
    -1:离得近|称|程师|稍|稍等|空 , 咱|空吗|空吗 ?|空强|空强多|空当|空档|空档 ?
    -1:空还|空还是|笑话 ,|笔账|第三|等了那|等您|等您 .|等的|等的那|签个|签了
    -1:签收|算一|管 , 祝|管了|管了 ?|管哪|管哪儿|管系|管系统|管还|管还跟|箱 .|类
    -1:类东|类东西|精|系您|系统 ,|系统的|紧 ,|紧 , 先|紧 , 我|紧的|紧的时|紧着
    -1:紧着眼|约周|约周四|约您|级|级了|级了 ?|线 ,|线 , 您|线 .|线了|线了 .|终
    -1:经不|经不在|经划|经划掉|经帮|经帮了|结|给 .|给一|给一个|给您去|给您发
    -1:给您合|给您带|给您拨|给您算|给您讲|给您量|给我留|给范|给范围|给谁
    -1:给谁看|统 ,|统的|统的同|缘|罪|罪老|群|群里|群里等|翻的|翻的 ?|老人|老客
    -1:老客户|老师|老师傅|老板一|老板娘|老的|聊 ,|聊十|聊聊|聊聊 ,|联|联系
    -1:联系您|肯定|肯定不|背|背景|能办 ,|能定|能定 ,|能开|能抽|能自|能自己
    -1:能见一|能订|能进|脏|脏 .|自己 ,|自己动|自己掐|舒服 ,|舒服了|舒服还|般上
    -1:般上午|色的 .|节 ,|节 , 就|花了事|花在|花在刀|行 , 不|行 , 周|行 , 我|行 , 明
    -1:行 , 资|行 , 还|行不 ?|行了|行列|行列明|行吗|行吗 ?|行我|行的 ,|行行列|表 ,
    -1:表 , 别|表 .|表发|表我|装一|装一半|装完|装完了|西 , 光|西 , 谈|西 , 还|西不
    -1:西不行|要不周|要不您|要不我|要个|要个回|要也进|要什|要什么|要准|要准信
    -1:要几|要几样|要命|要命 .|要哪|要哪个|要收了|要用|要翻|要翻的|要花|要花在
    -1:要赔|要赔的|见 .|见不|见过的|观|观一|规定 ,|规定来|视|视频|视频 ?|解一
    -1:解一下|言 .|计是|计是这|订单 ,|订单排|订单放|认识您|让您|让我删|让我扑
    -1:让文|让文员|议|议室|议室我|记下|记住了|记录|记录 .|记要|记要几|讲这一
    -1:访一|访一下|访您|访您 .|证过|识您|试驾 .|话 , 周|话不|话不打|话人|话人就
    -1:话到|话到此|话合|话合适|话多|话多 ,|话里不|话问|该分|该分清|该弄|该弄清
    -1:该打|该打给|该查|该查 .|该歇|该歇歇|该看|该看真|说 , 周|说 , 比|说 . 谢
    -1:说一遍|说不 ,|说不清|说不算|说个时|说值|说值不|说全|说全 .|说几|说出
    -1:说出口|说哪|说大|说大大|说完 ,|说实|说实话|说差|说差在|说掐|说掐表|说是
    -1:说没看|说的是|说的没|说省|说省我|说话 .|说话 ?|说过|说过什|请人|请人 ?
    -1:请假|课 ,|谁一|谁一起|谁不|谁在哪|谁愿|谁愿意|谁来|谁来验|谁看|谁看过
    -1:谁管|谁管哪|谁要|谁要一|谁还|谁还敢|谁都头|谁都寒|谁都躲|调|谈不|谈不上
    -1:谢您 ,|谢您跟|谨|谨慎|谨慎点|账 , 睡|费 ,|费 , 谁|费在|费在改|费就|费就费
    -1:费手|费手的|资料您|赔的|赔的时|走 , 是|走 , 还|走 .|走了|走人就|走的|赶 .
    -1:赶上您|起定|起定 ?|起来就|超|趟 .|趣 ,|趣 , 是|趣 .|跑 ,|跑 , 谢|跑一|跑一批
    -1:跑您|跟 0|跟 0 号|跟上|跟不|跟不上|跟您一|跟您打|跟您碰|跟我走|跟着等
    -1:路 ,|路 , 别|路过|路过 ,|踏实|踏实 .|踏实实|踏踏|踏踏实|身份|身份证|身体
    -1:躲着 .|躺|躺着|躺着 .|车 ,|车是|车间|车间里|转 ,|转 , 这|轮|轰|边 .|边不
    -1:边了|边了 .|边是|过 , 已|过 , 是|过 ?|过 ? 要|过一下|过一回|过一次|过一遍
    -1:过两|过两次|过了 ,|过了月|过什|过什么|过去 .|过去 ?|过去一|过去找|过去拜
    -1:过去讲|过周|过您那|过意|过意不|过日|过日子|过电|过电话|过的东|过要
    -1:过要翻|过这|过那|过那些|近的|近的 ?|还不|还接我|还接电|还敢|还敢先|还早
    -1:还早 ?|还是一|还是五|还是人|还是住|还是几|还是别|还是十|还是叫|还是听
    -1:还是四|还是回|还是多|还是怎|还是明|还是月|还是有|还是电|还是离|还是请
    -1:还有一|还有个|还给|还给谁|还行|这一步|这个型|这个活|这个谁|这么大
    -1:这么定|这么说|这些|这些 .|这份钱|这会|这会儿|这单|这回事|这套房|这套是
    -1:这家|这就把|这条我|这条街|这样很|这类|这类东|这话到|进去 ,|进来|进来 ?
    -1:进的|远 ,|追|追着|追着打|退 , 一|适 , 我|递|通 .|通过一|遍 , 快|遍 ?|道厂
    -1:道厂里|道哪|道哪儿|道您在|道来|道来源|那三|那三页|那个消|那么久|那些
    -1:那些事|那会|那会儿|那儿 .|那几个|那几天|那台|那天|那天还|那就只|那您先
    -1:那您来|那边了|那边是|邮件|都不要|都不该|都别问|都发|都在的|都头|都头大
    -1:都好|都好 .|都寒|都寒心|都得掂|都得跟|都想|都想到|都排|都排得|都满|都空
    -1:都空着|都说|都躲|都躲着|醒了|醒了 ,|里不|里等|里等了|里要|里要什|里见
    -1:里面|量 ,|量 , 省|量一|量完出|量掂|量掂量|钉|钉子|钉子 ,|钟 , 不|钟 , 您
    -1:钟 .|钟填|钟填完|钟头 ,|钟头就|钟您|钟点|钥匙就|钱 , 一|钱 , 只|钱 , 周
    -1:钱 , 要|钱就|钱就省|钱花|钱花了|钱要|钱要花|销 .|销电|销电话|销的|长 ?
    -1:长 ? 哪|门 , 您|门就|门就不|门看|门钥|门钥匙|闭|闭着|闭着眼|问了|问到
    -1:问到是|问得|问得应|问题一|问题您|间 , 一|间 , 您|间 , 我|间 ?|间了|间了 ,
    -1:间您|间我|间排|间排不|间接|间盯|间盯 ?|间里|队 ,|阻|阿|阿姨|阿姨 ,|附|陌
    -1:陌生|院|险 , 头|陪您|随您|随您 .|随时问|难办|难办 .|难扫|难扫她|难找
    -1:难找 .|零|靠|面|面 ,|面不|面吗|面吗 ?|面把|面讲|面试|面说|页还|页还给|项
    -1:顺便|顺便跟|顺利 .|顾不|顾不上|频|频 ?|题一|题一个|题您|颜|颜色|额|额 ,
    -1:额还|餐|首|首件|首件 ,|马上挂|驾 .|验|验 ,|验 , 是|骗子多|齐|齐了|齐吗
    -1:齐吗 ?
    -2:'d know what|'d like|'d like to|'d rather see|'d rather you|'d want|'ll be there|'ll bring the
    -2:'ll leave it|'ll leave you|'ll not|'ll not argue|'ll run|'ll say|'ll say so|'ll send|'ll share
    -2:'ll text|'ll text you|'ll write|'ll write it|'m so|'m so sorry|'m sorry for|'m working
    -2:'m working this|'re ahead|'re ahead of|'re at|'re at the|'re careful|'re flat|'re flat out
    -2:'re halfway|'re halfway there|'re in the|'re quite|'re right about|'re unsure|'re unsure of|'re wary
    -2:'re your|'re your figures|'s a better|'s all thursday|'s behind|'s behind you|'s blessing
    -2:'s blessing naturally|'s crossed|'s crossed out|'s decided above|'s enough|'s enough to|'s free
    -2:'s free the|'s hard to|'s how|'s how it|'s meet|'s meet up|'s missing|'s not comfortable|'s noted
    -2:'s one thing|'s only right|'s only sensible|'s see|'s still|'s the right|'s the sticking|'s too soon
    -2:'s two|'s worth|'s your whole|'ve called|'ve chosen|'ve chosen ?|'ve crossed|'ve crossed it
    -2:'ve got three|'ve got two|'ve got you|'ve had|'ve had other|'ve kept|'ve left a|'ve looked
    -2:'ve lost nothing|'ve reached|'ve reached the|'ve thought|'ve told me|, 一次|, 不用|, 不空|, 交
    -2:, 人也|, 别说|, 十|, 后来|, 哪个|, 哪顾|, 四|, 够|, 大|, 大家|, 对的|, 当|, 您下
    -2:, 您先|, 您再|, 您在|, 您指|, 您比|, 您要|, 您选|, 您那|, 我再|, 我听|, 我就
    -2:, 我明|, 我来|, 我看|, 把|, 抹|, 抹了|, 拖一|, 换我|, 放|, 方|, 方便|, 早说
    -2:, 比没|, 用着|, 省|, 看完|, 真的|, 眼|, 考|, 考虑|, 能不|, 行 ,|, 要不|, 要么
    -2:, 让|, 该|, 该跟|, 说一|, 说完|, 说您|, 谁不|, 路|, 这么|, 这时|, 这要|, 这话
    -2:, 量|, 量不|, 问|, 问完|, 防|, 随|, 麻|, 麻烦|. 不说|. 周四|. 周经|. 您要|. 我的
    -2:. 要|. 要是|. 谢|. 谢谢|. 这|0 december|0 november|0 november 0|0 th|0 号|? asking
    -2:? asking now|? bring|? bring what|? or|? 要|? 要不|^ 0 号|^ a new|^ a range|^ a reply
    -2:^ a stopwatch|^ a system|^ ah you|^ all right|^ all that|^ and you|^ are there|^ but you|^ don't you
    -2:^ for the|^ give|^ glad|^ glad it|^ half of|^ have them|^ how do|^ i do|^ i had|^ i may|^ if there
    -2:^ is there|^ it can't|^ it sounds|^ just a|^ let it|^ lovely|^ might|^ money paid|^ my|^ no one
    -2:^ no time|^ nobody should|^ not health|^ one bit|^ only three|^ owing|^ owing nothing|^ please put
    -2:^ quite|^ rules|^ rules are|^ since|^ since it|^ so money|^ that sounds|^ the last|^ the price
    -2:^ the review|^ the time|^ they|^ they guard|^ they know|^ three|^ true|^ two o'clock|^ understood
    -2:^ we have|^ what 's|^ what worries|^ when are|^ when could|^ when something|^ whose|^ whose money
    -2:^ why do|^ with a|^ you 've|^ you choose|^ you cook|^ you looked|^ you may|^ you rest|^ you sound
    -2:^ your partner|^ 三天|^ 下个|^ 不急|^ 不想|^ 交|^ 交了|^ 他们|^ 价|^ 价格|^ 但我
    -2:^ 元|^ 元旦|^ 出|^ 出了|^ 别人|^ 号|^ 号码|^ 合|^ 合作|^ 后来|^ 听您|^ 周一
    -2:^ 周二|^ 哪|^ 嗯 ,|^ 好|^ 好嘞|^ 客|^ 当初|^ 当时|^ 忙不|^ 您做|^ 您哪|^ 您坐
    -2:^ 您开|^ 您手|^ 您把|^ 您挑|^ 您换|^ 您提|^ 您放|^ 您来|^ 您给|^ 您老|^ 我也
    -2:^ 我到|^ 我听|^ 我就|^ 我带|^ 我把|^ 我给|^ 手|^ 手艺|^ 打了|^ 拖一|^ 按|^ 改主
    -2:^ 改了|^ 明晚|^ 是做|^ 是眼|^ 标|^ 标题|^ 楼|^ 没事|^ 没人|^ 没拿|^ 涨|^ 涨价
    -2:^ 理|^ 理保|^ 看得|^ 砖|^ 砖都|^ 第|^ 第一|^ 网站|^ 行情|^ 要是|^ 说清|^ 资
    -2:^ 资料|^ 路|^ 路上|^ 过|^ 过了|^ 这两|^ 这天|^ 这就|^ 送|^ 送货|^ 那咱|^ 那没
    -2:a bank|a bank belongs|a better|a better time|a bill|a call ?|a chat|a class|a copy of|a day and
    -2:a friend|a friend you|a good beginning|a good day|a letter ?|a long day|a lot to|a morning|a no
    -2:a note|a password|a password to|a person than|a person yet|a photo|a pile|a pile like|a possibility
    -2:a possibility ?|a price|a promise|a range|a range and|a reply|a reply not|a screen|a screen ?|a shop
    -2:a short|a slogan|a stopwatch|a stopwatch not|a system|a system nobody|a trial|a trip
    -2:about it afterwards|about it too|about that i|about your firm|above you|above you i|account|address ?
    -2:admire|admire that|after a|after what|afternoon and|afternoon be a|afternoon or|afternoons|afterwards
    -2:afterwards ?|again take|again take care|against another|against another quote|ah you|ahead of
    -2:ahead of most|all of|all of it|all or|all right i|all that on|all thursday|all thursday at|alone on
    -2:alone on it|alright|always pick|always pick up|an approval|an approval an|an average|an average not
    -2:and chose|and chose that|and friday|and how|and i 'd|and i respect|and if it|and leave|and my
    -2:and my colleagues|and others|and others take|and thursday|and when|and when never|and your wife|anna
    -2:another gadget|another quote|another quote or|answer and|answer thank|answer thank you|answer the
    -2:answered i|answered i 'm|any of|any of it|app|appreciate you|approval|approval an|approval an average
    -2:are i|are rules|are rules and|are there|are there partners|are two|are you about|are you around
    -2:are you fixed|are you free|are you holding|are you least|are you still|argue with it|around and
    -2:around and chose|around your|as|as they|as they are|ask about|asking now|asking now saves|at eleven ?
    -2:at half ten|at noon|at three barrow|at two ?|at weekends|at your office|average|average not
    -2:average not a|away or|away or months|back in|back this|back this is|bank belongs|bank belongs in
    -2:barrow and|be a possibility|be alone|be alone on|be better ?|be easier|be in touch|be in your
    -2:be nervous|be okay|be okay ?|be with you|be wrong|been|been with them|beginning|behind you i
    -2:believe it|belongs in the|better time|better time to|bit do|bit do people|bit is|bit is the|bit of it
    -2:blessing|blessing naturally|booked|booklet|books|boss would|bother|branch knows|branch knows you
    -2:breaks we|breaks who|breaks who tells|bring the|bring the seven|bring what|bring what you|but can
    -2:by email|by hand ?|by your|calendar|call i|call on|can always|can always pick|can find it|can have
    -2:can have a|can i|can imagine|can wait|can we|can't tell|can't wait|catalogue|caught|chat|choose don't
    -2:choose don't make|choose yourself|choose yourself you|chose|chose that|chose that 's|chosen|chosen ?
    -2:class|cleaning|clearly|cold|colleague anna|colleagues|colleagues will|colleagues will see|collect it
    -2:colour|come in early|come the|comfortable for|comfortable for you|concerns|concerns you|contractor
    -2:contractor ?|convenient|cook|cook it|cook it and|copy of|copy of the|could get|could get that
    -2:could i come|could you both|could you say|counter|courier|covers|covers parts|cross|crossed it
    -2:crossed it out|crossed out|current|cut|dates|day ?|day of|day of the|days to|decide or|decide or tell
    -2:decided above|decided above you|decision weeks|decision weeks away|delivered|depends|depends on
    -2:depends on your|diary let|diary let them|do ?|do a|do by|do by hand|do for|do it now|do naturally
    -2:do people|do people still|do they come|do they decide|do they do|do thursday|do what|do you have
    -2:does it still|does that|does the|does your|don't blame|don't give the|don't i earn|don't make them
    -2:don't want another|don't worry|don't worry about|door for good|door i|drawer|early or|early or once
    -2:earn|earn nothing|easier for|easier for you|eight or|eleven ?|else should|else should be|email it
    -2:email it no|enough to|enough to start|everybody has a|explaining it|extras|feel|feelings|fiddliest
    -2:fiddliest ?|figures and|figures and that|file in|find it 's|finds|finds the|first sentence|first then
    -2:first then whether|first your|first your people|fixed|flat out|flick|flick through|flick through say
    -2:floors|for asking|for being|for everybody|for everyone|for good reason|for lessons|for lessons never
    -2:for me in|for telling|for telling me|for thirty|for you|for you just|for you or|for you thanks
    -2:forward|free at|free the|free the insurer|friday at eleven|friday be|friend|friend you|friend you can
    -2:front of me|fuel|gadget|gap|get a|get that 's|give the whole|give you|give you the|glad it|glad it 's
    -2:go|go ahead|good|good beginning|good day|good you|good you 'd|got a|got it i|got the wrong|got three
    -2:got three kids|got two|got you|guard|guard that|guard that door|had in|had in mind|had other
    -2:had other things|half past|half past ten|half ten|halfway|halfway there|hand ?|handing over|hands are
    -2:hard feelings|has a|has a pile|have a good|have been|have me|have me there|have them|have them say
    -2:have you said|health|health not|health not money|hear it from|hear the|held that rankles|here|high
    -2:holding it against|hour or|hour or losing|how do|how it should|how it works|hurry|i 'd rather
    -2:i 'd think|i 'll not|i 'll run|i 'll say|i 'll send|i 'll share|i 'll text|i 'll write|i 'm so
    -2:i 'm working|i 've called|i 've crossed|i 've kept|i admire|i admire that|i appreciate you|i came
    -2:i can come|i can imagine|i can't tell|i come by|i earn|i earn nothing|i get|i had to|i may have
    -2:i only|i read|i read it|i sent|i wish you|i wouldn't|i wouldn't want|if it saves|if the branch
    -2:if there 's|if you open|if you take|in early|in early or|in i|in march|in mind|in mind ?|in peace
    -2:in person|in person ?|in the office|in the van|in touch|in your inbox|in your street|inbox is
    -2:includes|info|instead|insurer|insurer pays|insurer pays me|is a sales|is best|is brutal|is for
    -2:is just a|is nobody|is nobody 's|is that decision|is that what|is the fiddliest|is the last
    -2:is the moment|is there a|is thursday kinder|is whose|is whose say|isn't ?|it 's been|it 's behind
    -2:it 's crossed|it 's enough|it 's hard|it 's noted|it 's two|it 's worth|it afterwards|it afterwards ?
    -2:it against|it against another|it and others|it at|it back|it back this|it can't|it can't be|it does
    -2:it don't give|it every|it every day|it from|it not|it not tomorrow|it now which|it on a|it one
    -2:it or with|it out and|it right|it saves|it saves nothing|it settle|it settle they|it should be
    -2:it sounds|it takes ten|it to a|it too|it went|it went live|it works ?|its|jobs|just a bill
    -2:just a letter|just learnt|just learnt it|just say|just to|keeps|kettle|kettle on|kinder on
    -2:know that diary|know yourself|know yourself that|knows you|knows you you|labour|last thing you|learnt
    -2:learnt it|least busy ?|leave you in|left the|less|lessons|lessons never|lessons never held
    -2:let 's meet|let 's see|let it settle|let me check|let me get|let them choose|lets you|lets you sleep
    -2:letter ?|line|list today|live which|live which bit|long day|looked around|looked around and
    -2:losing the thread|lost nothing|lot to|lunch|machines|make them|make them guess|make you|matters
    -2:may be wrong|may have|may i|may i come|me ?|me check|me get|me good|me good you|me in person
    -2:me on this|me so|me so would|me straight|me there|me there or|me your|means|meet|meet up|meet up you
    -2:meeting can|meeting can wait|might be|mind ?|mind i|mind we|mind we won't|minutes to|moment to move
    -2:monday 0 november|monday at|monday at ten|money 's the|money is|money is whose|money paid for
    -2:money start|money start with|month or|month would|month would you|monthly|monthly or|more for
    -2:more than most|morning or tomorrow|mornings|mornings or|mornings or afternoons|move it|move it not
    -2:moves|moves it|must have|my colleagues|my colleagues will|my list|near you|near you ?|need a password
    -2:need me|need me good|need to know|need your|nervous|never are|never are you|never held
    -2:never held that|never need|never need me|never why|never why no|new if|new if you|new one
    -2:next thursday|nine on monday|no and|no and you|no hard|no hard feelings|no one|no problem at
    -2:no question|no use|nobody else has|nobody opens|nobody opens is|nobody should|nobody should have
    -2:not a bank|not a promise|not a slogan|not an approval|not argue|not argue with|not comfortable for
    -2:not health|not health not|not money|not money start|not tomorrow|not tomorrow morning|nothing about
    -2:nothing don't|nothing it|nothing lets|nothing lets you|nothing to|november 0|now goodbye|now saves
    -2:now saves a|now which|now which bit|number ?|number i|of everyone|of it don't|of it or|of it to
    -2:of most|of next|of next week|of or|of or people|of photos|of them|of which|of which is|of your mind
    -2:on a screen|on and|on and you|on it or|on monday|on monday and|on one|on site|on sundays
    -2:on this number|on thursday or|on to|on tuesday|once and|once you|once you 've|one bit|one bit of
    -2:one do|one look|one on|one thing and|one thing you|one you|only do|only just learnt|only right
    -2:only sensible|only to|only to the|open it every|open on|opens is|opens is just|or afternoons|or an
    -2:or did|or friday morning|or in|or is thursday|or just a|or losing|or losing the|or nine|or once you
    -2:or only to|or people|or people to|or see|or see it|or tell|or tell you|or three days|or to
    -2:or tomorrow|or tomorrow afternoon|or tuesday at|or what you|or with|or with others|or would you
    -2:or your|or your contractor|other things|other things to|others ?|others take|others take their
    -2:out and|out and my|out you|over and|over to|over to you|over your|overnight|overview|owe|owing
    -2:owing nothing|owing nothing lets|pack|page again|pages|paid for|paid for lessons|paper|parcel|parents
    -2:part ?|partners|partners who|partners who 'd|parts|password|password to|password to log|past ten
    -2:pay monthly|pay monthly or|payroll|pays me|pays me if|pdf|peace|people or|people or your|people still
    -2:people still do|people to|people to see|person ?|person than|person than me|person yet|person yet or
    -2:photo|photos|picked up thank|pile|pile like|pile like that|ping|please put|please put this|point i
    -2:policy|possibility|possibility ?|possible|possible ?|post it|price includes|print|problem at
    -2:problem at all|problem i|problem i 'll|put the kettle|put this|put this out|quieter|quote or
    -2:quote or what|range and if|rankles|rather have me|rather see a|rather than|rather you|reach me
    -2:reach me on|reached|reached the|read it|read it back|read what|reading it|reason or|reason or just
    -2:refund|reply|reply not|reply not an|respect|rest|rest the|rest the meeting|review 's|review 's free
    -2:right i|right i 'll|right to ask|ring again take|ring another|ring another day|ring me|ring this
    -2:ringing about|round the|rules and|rules and you|rules are|rules are rules|said any|said any of
    -2:said so|said thursday|said to|said you 'd|samples|saves a|saves a trip|saves nothing
    -2:saves nothing don't|say both|say it back|say no and|say when|sceptical|screen ?|season|season is
    -2:see a person|see how|see it on|see that goodbye|send it|send it to|send me|sent and|sent and when
    -2:settle|settle they|settle they 've|seven tallies|seven tallies you|shall i read|shall we|share my
    -2:share my screen|shop your|shops|short of or|should be there|should have to|should i|show you round
    -2:sign ?|sign ? asking|since it|since it went|sit down|site at|slice|slice first|slides|slogan
    -2:small thing|so come|so come and|so i can|so money|so money 's|so sorry|so the last|so would i
    -2:something breaks who|something new|something new if|sometime next|soon what|sorry to|sounds like
    -2:start with|start with the|statements|stick|sticking point|still answered|still answered i
    -2:still coming|still do|still do by|still picked|still picked up|stopped you|stopped you last|stopwatch
    -2:stopwatch not|stopwatch not a|straight to|suit you better|suit you for|suits ?|suits you|suits you ?
    -2:sundays|system nobody|system nobody opens|take care of|take something|take something new|take their
    -2:take their slice|takes a|takes ten|takes ten minutes|talk to the|tallies|tallies you
    -2:tallies you flick|teams|tell the|tell you about|telling me|tells|tells you|tells you first
    -2:ten minutes for|ten minutes to|ten tomorrow|test|th|than me|than me so|than most|thank you goodbye
    -2:thanks for telling|that 's decided|that 's how|that 's your|that be okay|that comes|that comes first
    -2:that concerns|that concerns you|that decision|that decision weeks|that diary|that diary let|that door
    -2:that door for|that goodbye|that i 'd|that on|that on and|that rankles|that sounds|that what you
    -2:that works|the 0|the 0 th|the app|the branch|the branch knows|the colour|the cost|the counter
    -2:the door i|the drawer|the extras|the family|the fiddliest|the fiddliest ?|the file|the firm
    -2:the first sentence|the fuel|the hour or|the info|the insurer|the insurer pays|the kettle
    -2:the kettle on|the meeting|the meeting can|the moment to|the move|the new one|the one|the other
    -2:the people|the phone ?|the plan|the policy|the price includes|the range|the reason or|the review
    -2:the review 's|the right|the samples|the seven|the seven tallies|the small|the sticking
    -2:the sticking point|the test|the thread|the thread ?|the time first|the two|the van|the week ?
    -2:the whole page|their slice|their slice first|them all or|them choose|them choose don't|them guess
    -2:them say|them say it|then if|then if you|then leave|then leave you|then whether|then whether never
    -2:then you 'll|there ? bring|there are two|there or|there or see|there partners|there partners who
    -2:there would|these|they 're your|they 've|they 've only|they are i|they come|they come in|they decide
    -2:they decide or|they don't|they guard|they guard that|they know|they know that|they say|thin|thing and
    -2:thing you 're|thing you want|things to|things to do|third of|this month ?|this one|this out of
    -2:this was|this weekend|thread|thread ?|three barrow|three tomorrow|through say|through say no
    -2:thursday kinder|thursday kinder on|time ?|time first|time first then|time is|time the hour|time today
    -2:to a person|to call on|to come to|to do naturally|to give|to give you|to go|to last|to log|to log in
    -2:to look at|to meet|to move|to move it|to read it|to show you|to sign ?|to start|to thank|to the phone
    -2:to think about|to try|to you on|to you or|to your phone|told me straight|tomorrow 's|tomorrow then
    -2:too soon|touch it|training is|trial class|true|trust|trust me|tuesday 0 december|tuesday and|turn the
    -2:twice before|two ?|two o'clock|two or|two or three|two to|understandable|unsure|unsure of
    -2:unsure of which|up for you|up thank|up thank you|up you|up you say|used to|uses|van|video|visit ?
    -2:wait for|want another gadget|wanted|wary|was it no|watch it|watching|way to look|we have|we leave
    -2:we leave it|we say|we spoke|we take|we won't|we won't ring|wednesday and|week 's|weeks away
    -2:weeks away or|went live|went live which|were promised|what 's missing|what i|what made|what made you
    -2:what stopped you|what suits|what suits you|what they|what they say|what was|what worries
    -2:what worries you|what you can|what you choose|what you could|what you had|what you sent
    -2:what you wanted|when 's a|when could you|when i 'm|when never|when never why|when something
    -2:when something breaks|where you are|whether never|whether never are|which bit do|which bit is
    -2:which is it|whichever you like|while you 're|who 'd|who 'd have|who else should|who tells
    -2:who tells you|whole business|whole page|whole page again|whose money|whose money is|whose say
    -2:whose say both|why do|why do you|why no|why no answer|why so|will ring|will see|will see that
    -2:wish you|with a friend|with either|with others|with others ?|with the drawer|with you by|word and
    -2:word and i|working this|working this weekend|works ?|worth|worth it|would i|would it be
    -2:would thursday|would tomorrow morning|would you and|would you see|wouldn't want|wouldn't want to
    -2:written|wrong about|wrong about that|yet or|yet or only|you 'd like|you 'd want|you 're ahead
    -2:you 're at|you 're careful|you 're flat|you 're halfway|you 're quite|you 're unsure|you 've chosen
    -2:you 've looked|you 've reached|you 've thought|you 've told|you ?|you a message|you again
    -2:you and your|you around|you be alone|you be there|you better|you by email|you can|you can always
    -2:you choose yourself|you cook|you cook it|you could get|you don't i|you down for|you first
    -2:you first your|you fixed|you flick|you flick through|you for a|you for asking|you for being|you free
    -2:you had in|you holding|you holding it|you in peace|you know yourself|you last|you last time|you least
    -2:you least busy|you let me|you like to|you look|you look after|you looked|you looked around
    -2:you make it|you may|you most|you my|you need a|you need your|you never need|you off the|you open
    -2:you open it|you paid|you read|you rest|you rest the|you said any|you said thursday|you said to
    -2:you saturday|you say when|you sell|you sent|you sent and|you should|you sleep|you sound|you start
    -2:you still|you still answered|you still coming|you still picked|you take something|you tell the
    -2:you thanks|you thanks for|you the link|you the reason|you through|you too|you wanted
    -2:you were promised|you when|you when i|you you 're|your calendar|your colleague anna|your contract
    -2:your contractor|your contractor ?|your current|your desk|your figures|your figures and|your floor
    -2:your floor plan|your hands are|your inbox|your mind we|your number i|your people or|your pick
    -2:your street|your time is|your whole|your whole business|yourself that|yourself that 's|yourself you
    -2:yourself you trust|zero|zero ?|一 ,|一下子|一位|一刻|一刻钟|一周里|一块 ?|一声 ,
    -2:一声就|一天三|一天得|一定|一小|一小时|一年 ,|一我|一样 .|一段|一段空
    -2:一点|一点 ,|一眼|一眼就|一眼认|一种|一站|一站式|一笔|一般|一起来|一遍 ,
    -2:一遍地|七|七家|七家的|三 ,|三 , 抹|三两|三两点|三个月|三十个|三天|三月
    -2:三点到|上不|上不打|上两|上两个|上了|上了 .|上午过|上听|上班|上还|下 ,
    -2:下了 ,|下周三|下子|下就|下月|下等|下等您|下这|不下周|不买 ,|不了口
    -2:不了是|不值 ,|不值 .|不做|不做也|不催|不催 .|不吃|不吃亏|不合 ,|不多说
    -2:不够|不归|不急 ,|不怪|不怪您|不想出|不想接|不想跑|不打了|不打这|不换
    -2:不敢说|不散|不散 .|不方|不方便|不是听|不是时|不是银|不添|不点|不痛
    -2:不痛快|不看了|不空|不空我|不等|不考|不能出|不能看|不行 ,|不要一|不要也
    -2:不要紧|不见不|不让|不让见|不该|不赶这|专|两个人|两个娃|两回 ,|两年|个 ,
    -2:个 ?|个人 ,|个号 .|个娃|个情|个情况|个插|个插座|个消|个消息|个理|个理由
    -2:个空|个空 ,|个管|个管事|个词|个词 ,|个面|个顾|个顾虑|中您|中考|中考 ,
    -2:为止 ,|主 ,|主意是|久 ,|么 , 别|么久 ,|么写|么写 ,|么办|么可说|么时间|么过
    -2:么退|么退 ,|么都|么都不|之三|之三 ,|之前我|之前的|九|九点|也|也不吃
    -2:也就是|也要|也要再|也难|买 ,|买 , 我|买新|买新保|乱 ,|乱了|了 , 一|了 , 不
    -2:了 , 再|了 , 别|了五|了口|了口 ?|了名|了名字|了好|了就|了日|了日子|了是真
    -2:了没|了没有|了退|了那|了都|了钱没|了钱的|事 , 数|事 , 还|事不急|事先|事小
    -2:事就|事就不|事没|事没事|事的|事的 .|事要不|事要紧|二 , 您|二十点|于|亏 ,
    -2:五 , 您|五上|五上午|五个|五到|五十一|五点半|些 ?|交出|交出去|人 , 不|人一
    -2:人也|人也要|人勤|人勤快|人开|人开不|人情|人能|人都|什么都|今天打|今天没
    -2:他们合|他问|代他|代他问|以后 ,|以后不|们合|们合作|们就不|们牌|们牌子
    -2:们的|件事就|价 , 您|价全|价全年|价通|价通知|会 ,|会 , 周|会儿就|传|传给
    -2:传给您|但您|但我|但我们|住 , 还|住得|住得舒|体|何|作这|作这么|便 ?|保单不
    -2:保单时|保险|保险公|信息|信您|修|候 ,|候不|候您|候我|候方|候方便|候有空
    -2:值 ,|值 , 您|值 .|假|做也|做也不|做好|做得|做法|做法不|做过|做这|做这行|催
    -2:催 .|儿两|儿了|儿就|儿根|儿根本|元旦前|先别|先忙|先挂了|先看|先说|先谢
    -2:先谢谢|入|入是|入是客|全年|全年都|八点|公司 .|公司给|六 ,|六 , 您|再|再加
    -2:再来|再正|再正常|写 ,|写 , 您|况|几点|出 ?|出一|出一份|出差|出您|出清
    -2:出清单|出门 .|分 .|分之|分之三|分量|分量 .|划掉 ,|划算|划算 .|刚下|删|别家
    -2:别急|别急着|别推|别推 .|别的都|别说|别说一|到 ?|到八|到四|到您店|到楼
    -2:到楼下|到这|刻|刻钟|刻钟 ,|前后|前我|加班|加班 ,|加的|加的平|勤|勤快
    -2:勤快 .|匙 ,|匙 , 量|区|区 ,|十个词|十年了|十年没|十点到|十点我|午好|午找
    -2:午找您|午过|午过去|半 , 您|半再|半我|单 .|单 . 周|单不|单不收|单时|单时保
    -2:占您一|卡|印象|去 , 比|去忙|去过|友 .|发 .|发怵|发怵的|发您|发的|发的 ,
    -2:句就挂|句就说|只占|只有|可能用|可说|可说的|台机|台机器|台来|台来 ,
    -2:号码是|司 .|司给|司给的|吃亏 .|合 ,|合 , 还|合作|合作这|合适 ?|同一|同一个
    -2:同事先|同事小|名|名单|后 ?|后不打|后台|后台来|后天上|后天十|后来加
    -2:后来是|后都不|吗 ? 我|听我讲|呢 , 我|周一我|周三两|周二十|周五上|周五到
    -2:周五我|周全|周全 .|周六 ,|周哪|周哪天|周您|周里|品 .|响|哪|哪一|哪一段
    -2:哪一点|哪个 ?|哪个不|哪天|哪天有|哪顾|哪顾得|售|售后|商 ,|喝|喝茶 ,
    -2:嗯 , 您|嘛|嘞|嘞 ,|四|四天|四点我|回来 ,|回绝 ,|回话|园|围 ,|图|图纸|在 ?
    -2:在不在|在做|在公|在公司|在外|在心|在您楼|在门|在门口|地就|地就知|址我
    -2:均|均百|均百分|坐 .|坐着看|块 ?|填|声 ,|声 , 我|声就|多交|多交了|多家
    -2:多少电|多少钱|多说|夜班|大人|大家|大家的|大的事|天三十|天下|天不想
    -2:天在 ?|天天见|天就发|天得|天得接|天打了|天有空|天来|天气|天气 ,|天见生
    -2:夫|头有|头烂|头烂额|套 ,|奶|好 , 拖|好嘞|好嘞 ,|好多交|好就|好用|妈|娃|娃 .
    -2:娘|子 , 人|子不|子不让|子中|子中考|子的人|子都不|孔 , 谁|字 ,|字 , 哪
    -2:字都能|季|学还|学还难|孩子|孩子中|完不|完不做|完就挂|完就走|实物|实说
    -2:实说 ,|客户买|客气|家后|家店|家您|家的心|家的数|家里那|容易 .|宽|宽裕
    -2:寄到|对 , 四|对手|对账|导也|导也想|导让|导让我|少电|少电话|少钱|就下
    -2:就下周|就不出|就不多|就不看|就不见|就传|就先|就别|就别推|就发|就发 .
    -2:就周四|就成|就是周|就是帮|就是量|就知|就知道|就行 ,|就走 ,|就这样|就问
    -2:展|工夫|工资|左|差一|己放|己放下|己来|己翻|己翻那|带后|带后台|带您|帮我
    -2:帮我 .|常不|常不过|干 .|平均|平均百|年 ,|年 , 大|应 .|应商 ,|应该 .|应该的
    -2:底 .|底下|底对|底您|店 ,|店里 ,|开不|开不了|开着|开门 .|式|归您 ,|归您 .
    -2:当场|当时|当时是|当的|当着|当着人|录|往后都|很正|很正常|得上 .|得出 ?
    -2:得出您|得吗|得吗 ?|得对 ,|得接多|得没必|得看|得看了|得真|得真不|得舒
    -2:得舒服|得问|得闲|心思|心思听|心气|心气都|心里有|心里都|必要|必要 ,
    -2:忙 , 您|忙 , 这|忙不过|忙起|忙起来|念|念给|念给您|怎么写|怎么过|怎么退
    -2:怕的|思 ,|思听|急 , 您|急 , 明|急着|急着回|怪您 .|怵|怵的|怵的是|总机|恭
    -2:恭喜|息|您一刻|您一回|您一定|您上回|您不|您住|您住得|您信|您先忙|您再
    -2:您前|您前台|您办公|您半|您发怵|您可能|您吃过|您周|您哪会|您在公|您坐
    -2:您坐着|您多|您家|您寄|您对手|您已|您已经|您平|您把|您指|您指给|您挑一
    -2:您放心|您时|您时间|您是|您是明|您是真|您更|您最想|您最近|您有空|您楼
    -2:您比好|您添|您添乱|您现|您现在|您生|您的自|您看 .|您看呢|您真翻|您空
    -2:您能来|您能腾|您要先|您记上|您说清|您负|您负责|您跟|您还要|您还记
    -2:您这周|您这家|您送|您选|您选哪|您防|您防着|情况|想出|想出门|想接|想接 ,
    -2:想给|想给您|想跑|想跑 ?|意思 ,|意是|意是您|成 , 您|成 , 我|成不 ?|我不催
    -2:我不多|我不敢|我今|我今天|我代|我代他|我们牌|我先说|我再打|我再来
    -2:我再问|我刚|我听明|我周|我周全|我小|我就走|我就问|我带后|我手|我打得
    -2:我打给|我收|我放在|我是|我有数|我的收|我看 ,|我短|我短信|我让|我说清
    -2:我请|我请您|我走|我走 ,|我过|我这会|我都在|我都能|户买|户买新|房出
    -2:房出清|所以|手机|手艺|手艺好|才知|才知道|打 , 您|打孔|打得不|打得真|打过
    -2:打这|打这个|扣|找您 ?|找我|折|报一|报一下|报价|抹|抹了|抹了名|抽|担心
    -2:拖一年|拖一遍|拜四|拜访|拼|拼 .|拿钥|拿钥匙|挂 . 您|挂了 ,|挂了 .|指给
    -2:指给我|挑一|挑一天|换个|换我|据交|掉|掉 ,|掐表|排 .|排一|接 ,|接 , 说|接了
    -2:接多|接多少|接您 .|接我|接电|接电话|推 .|推 . 要|提 ?|插|插座|搁在|搁在那
    -2:搬家|收 .|收入|收入是|收好|改了日|放下了|放在|放心 ,|敢说 .|散 .|数|数 , 看
    -2:数据交|断|新保|新保单|方便 ?|日|旦前|早 ,|早九|早九点|早说就|时保|时保险
    -2:时候 ,|时候不|时候我|时候方|时是|明儿|明天下|明天不|明早|易 .|星|星期
    -2:是不能|是人 ,|是价|是做法|是同|是同一|是听我|是在|是客|是客户|是小|是帮
    -2:是帮我|是当|是当着|是往|是往后|是想知|是我打|是改|是时候|是眼|是眼下
    -2:是给|是自己|是自然|是记|是记不|是转|是转账|是还搁|是这件|是连|是连看
    -2:是量|是量房|是银|是银行|晚上我|晚还|最不|最想|月不|月初|月底对|月底您
    -2:有七|有个空|有个管|有分|有分量|有印|有印象|有心|有数|有数 .|有空|有谁
    -2:朋友 .|服 .|本没|本没这|条|来不来|来加|来加的|来听|来回|来就别|来您是
    -2:来签|来给|板 , 您|标|标题|标题怎|样|样 , 周|样 .|样的电|样轻|样轻省|根本没
    -2:桌|桌子|楚了 .|楼 ?|楼下|楼下等|款 .|正常不|段|段空|段空着|每|比 ,|比三
    -2:比三家|比好|比好多|比我周|比没|比没学|气 ,|气 , 能|气都|气都磨|水管|汇
    -2:汇报|汇报一|没事没|没去 ,|没学|没学还|没心|没心思|没必|没必要|没拿
    -2:没拿钥|没有空|没这|没这一|泄|法不|法不合|活 ?|消了 ,|涨价|涨价通|添乱 ,
    -2:清做|清做什|清单 .|温|满意 ,|漏|炉|点 , 哪|点 , 我|点 , 还|点 , 这|点到 ?
    -2:点半我|点在|点我就|点没错|烂|烂额|烦了|烦了 .|烦您了|焦|焦头|焦头烂|照样
    -2:现场|班 , 您|理 , 后|理保|理保单|理解 .|生|生面|生面孔|用不|用的|用的 .
    -2:由 , 早|电话了|电话来|病|白了 ,|百分|百分之|的 , 下|的 , 周|的 , 是|的 , 祝
    -2:的 , 该|的事 .|的人勤|的同事|的客|的平|的平均|的心|的心气|的您|的打|的收
    -2:的收入|的是人|的是记|的有|的自|的自由|的这|的那|的都得|盒|省 .|看 , 不
    -2:看了 ?|看呢|看呢 ?|看完不|看就行|看的|看看 .|真不是|真拼|真拼 .|真翻
    -2:真翻过|眼了|眼睛|眼认|眼认得|着 .|着人|着人开|着回|着定|着定 .|着急 ,
    -2:着看|着看就|着眼|着顺|着顺手|睛|睡|码 ,|码是|码是您|砖|砖都|砖都订|碰上
    -2:磨没|磨没了|礼拜四|祝您住|种 .|税|稳妥|空 , 我|空 .|空出|空出来|空我
    -2:空我就|空都|站式|第一|第一句|等 .|算 , 我|算 ?|管 ,|管事|管事的|紧 .|红|约
    -2:纸|细说|给您 ,|给您 ?|给您寄|给您添|给您空|给您记|给您送|给我 .|给我看
    -2:给的 ,|绝 ,|网站|翻过|翻过 ,|翻那|翻那七|老供|老供应|考 ,|考虑得|能不
    -2:能不出|能出|能出门|能办|能用|能看 ?|能腾|能腾出|能见|腾出|自己放|自己来
    -2:自己翻|自然|自由|自由 ,|舒服 .|般|艺|艺好|艺好不|花了钱|苦您|苦您了|范
    -2:范围|范围 ,|茶 ,|营业|营业 ,|虑 , 考|虑得|虑得比|虑我|行 , 可|行 , 看|行 , 这
    -2:行业|行的话|被推|被推销|裕|要不下|要也|要先|要先看|要去|要收|要是哪
    -2:要是往|要求|要紧 .|见不散|见个|见个面|见了|见您|见生|见生面|见过 ,|规定
    -2:认得|认得出|认识|让您不|让我代|让见|让见 ,|记上|记上不|记不|记不住
    -2:记得吗|记着|讲得|设|访|词|词 ,|词 , 您|试 ,|试驾|话 ,|话 , 只|话 , 说|话 , 麻
    -2:话有|话有分|话来|话来得|话还|该 .|该的|该的 .|该跟|该跟您|说 , 对|说一站
    -2:说不是|说了 .|说周|说周五|说完就|说就|说就是|说得太|说清做|说的 ,|说说
    -2:请您喝|课|谁不是|象|账是不|货上|货比|货比三|质|购|赏|赞|走 . 周|赶这
    -2:起来 ?|跑 ?|跟他|跟他们|跟您提|路上两|踏|车 ?|转账|轻省|轻省 .|辛|辛苦
    -2:辛苦您|边一|边一眼|过 , 不|过 , 这|过 .|过来 ?|过来就|近期|还接|还搁
    -2:还搁在|还是当|还是怕|还是想|还是转|还是连|还有什|还有谁|还记|还记得
    -2:还难|还难受|这一块|这一条|这一次|这两年|这个情|这个理|这个顾|这么多
    -2:这事不|这儿根|这周哪|这天|这天气|这家里|这就挂|这样轻|这款|这礼|这礼拜
    -2:这要|这要求|这话有|这边一|远 .|退 ,|退 .|送货|送过|适 ?|选哪|通知|通过
    -2:遍 , 您|遍地|遍地就|那七|那七家|那位|那儿 ?|那儿了|那几|那周|那周五
    -2:那就这|那我不|那我周|那是|那没|那没什|都不用|都不能|都别|都别扭|都得
    -2:都是同|都有|都磨|都磨没|都能给|采|采购|里几|里去|里发|里头有|里是
    -2:里有个|里的|里那|里那位|里都别|量不|量不了|量完|量房|量房出|钟 , 可
    -2:钟 , 周|钥匙 ,|钱 , 还|钱 . 我|钱没去|钱的人|银|银行|银行 .|销 ,|锅|锅炉
    -2:错 , 就|问 .|问一句|问完|问完就|阵子不|阵子都|除|除了|险公|险公司|难 .
    -2:难免|难受|难受 .|露|面孔|面孔 ,|页|顺利|顺手 ,|顾得|顾得上|顾虑|顾虑我
    -2:领导也|领导让|题怎|题怎么|食|食堂|驾|高 ,|鼓
    -3:'d be|'d sooner|'ll have a|'ll hear|'ll stop|'ll take you|'ll wait|'ll wait outside|'m ringing
    -3:'m sorry about|'re a|'re concerned|'re doing|'re good|'re kept|'re kept or|'re off our|'re on
    -3:'re on your|'re waiting|'re waiting for|'s a|'s a small|'s decided|'s done|'s down|'s hard|'s it for
    -3:'s no hurry|'s okay|'s over|'s room|'s the best|'s the trouble|'s twenty|'s twenty minutes|'s why
    -3:'s your decision|'s your file|'s your house|'s your till|'s your time|'s your wage|'ve been with
    -3:'ve every|'ve had dust|'ve just come|'ve noted|'ve only just|'ve reason|'ve reason to|'ve rules
    -3:'ve rules to|'ve said it|'ve told|, 一个|, 上午|, 不赶|, 也不|, 做买|, 光听|, 别的
    -3:, 剩|, 剩下|, 周二|, 好好|, 对吧|, 应该|, 开|, 很|, 很多|, 您一|, 您哪|, 您多
    -3:, 您歇|, 您的|, 您能|, 您这|, 成吗|, 我在|, 我给|, 我记|, 挑个|, 换|, 有|, 本
    -3:, 本来|, 正|, 比|, 用|, 答|, 答应|, 算|, 老板|, 能|, 行不|, 说|, 谁心|, 走不
    -3:, 这份|, 这样|, 钱|.|. 不|. 再|. 再见|. 我|. 转|. 转了|0 st|0 th ?|? 我|^ 0|^ a lot
    -3:^ absolutely|^ and|^ ask|^ but we|^ can't|^ did they|^ does it|^ feel|^ feel free|^ half|^ have
    -3:^ hearing|^ hearing yes|^ how long|^ i can|^ i heard|^ i respect|^ i see|^ if they|^ if we|^ it is
    -3:^ it may|^ it took|^ keep the|^ let me|^ no rush|^ nobody knows|^ once is|^ our|^ phone|^ phone or
    -3:^ prices|^ right so|^ right you|^ sorry could|^ sounds|^ still|^ ten words|^ that must|^ that was
    -3:^ then enjoy|^ then nothing|^ thirty|^ thursday|^ thursday 's|^ was|^ was it|^ we can|^ were
    -3:^ were you|^ what stopped|^ what time|^ with the|^ with three|^ you get|^ you mentioned|^ you pick
    -3:^ you set|^ you were|^ 下周|^ 不好|^ 不是|^ 不看|^ 两|^ 两个|^ 他|^ 但|^ 再不|^ 刚才
    -3:^ 别家|^ 十年|^ 原|^ 原来|^ 同事|^ 后天|^ 听得|^ 四|^ 小|^ 店|^ 店里|^ 当|^ 您公
    -3:^ 您发|^ 您慢|^ 您担|^ 您拿|^ 我挂|^ 我跟|^ 数字|^ 明天|^ 是推|^ 是这|^ 月底
    -3:^ 每|^ 水|^ 电|^ 电话|^ 眼|^ 网|^ 花了|^ 花钱|^ 账|^ 账是|^ 这个|^ 门|^ 预|^ 预算
    -3:a busy|a call|a coffee|a contract|a good time|a moment|a real sum|a receipt|a reminder|a result
    -3:a result you|a sales|a sales call|a stranger|a stranger 's|a thing|a thought|a time that|a warranty
    -3:about this|about your|above|absolutely|acknowledge|add|after you|afternoon be|again now
    -3:again now headed|again this|again thursday at|again unless|again unless you|all right with|all year
    -3:am|and a|and again|and have|and mail|and nothing to|and so have|and tell|and tell me|and then getting
    -3:and you don't|and your rule|another day|anything about|anything about it|appreciate your|are in|area
    -3:arrive|ask|ask me anything|ask me to|at a|at four|at six|at the gate|away with|away with the|back ?
    -3:barrow can|barrow can you|bay|be careful|be careful with|be out of|be repeated they|be with|bill so
    -3:bill so ask|biscuits|blame you|blame you for|bothers|bothers you|box|branch|breathing|but we|by phone
    -3:by this|by tomorrow|call again|can you see|can't be repeated|can't send|can't send them|can't stop
    -3:careful with|careful with my|changed since|charged|charged up|charged up front|claims discount
    -3:clearly thank|clearly thank you|closed|club|come and|come at|come by|come up or|comes to|concerned
    -3:connected|costs you months|could you find|course you 're|customers ask|date on|day thursday|day would
    -3:deadline|deserves a|deserves a thought|did they give|did you get|didn't ask|do plainly
    -3:do plainly never|do they|do you just|do your|does it never|doing it|don't ask|door|down for
    -3:down properly|drivers|dropped the|dust|dust enough|each|each other|either|either way|eleven tomorrow
    -3:eleven tomorrow ?|else has|else matters just|emailed|ends on|enough for that|enough without
    -3:enough without me|even if|even if you|ever charged|ever charged up|every reason|every reason to
    -3:everyone 's|everyone gets|everyone gets a|everywhere i|explaining|fair to|feel free|feel free to
    -3:feeling|file so|file so you|firm|fitting|five times|floor plan|floor up|floor up that|for it this
    -3:for most|for what you|for work|for work or|for your own|friday 's|front or|front or only|full i
    -3:full i can|get my|get why|getting no|getting no costs|go and|good time|good time ?|got that
    -3:got that wrong|green|green light|grey one|guarantee|had dust|had dust enough|had to|had your|half of
    -3:half three|hands full i|hands you|hands you 're|happened|have i|have you been|headed|headed barrow
    -3:headed barrow can|hearing yes|hearing yes and|house and|house and your|how long have|how you do
    -3:hundred a|hundred a month|i 'll stop|i 'll wait|i 'm ringing|i 've noted|i appreciate your|i come to
    -3:i emailed|i got|i got that|i had|i have your|i know the|i like|i never|i wish|if there|if they can't
    -3:if we|in it|in january|in leeds|in the afternoon|in the house|in the middle|in the shop|in your area
    -3:in your trade|into it|invoice|is enough for|is it for|is it hands|is my|is that all|is that right
    -3:is this|is thursday|is yours|it 's|it 's a|it 's an|it 's done|it 's over|it again now|it and you
    -3:it clearly|it clearly thank|it come|it come in|it comes to|it counts|it deserves|it deserves a
    -3:it don't|it for work|it hands|it hands you|it has|it has to|it in a|it is a|it it|it may
    -3:it never come|it short|it should|it still|it the time|it this|it this year|it through|it took|january
    -3:job and|job and you|just come|just come off|just now or|just put|just put up|just that|just you
    -3:keep it for|keep it short|keep the sheet|keep to|keep to and|kept or|kept or who|kids|kinder|know it
    -3:know what|know where they|knows your|knows your shop|last thing|last time the|later this
    -3:later this week|leaks|leeds|left you|length|let him|light|like mine|like the|log|log in|login|long
    -3:long have|long have you|look ?|look after|look at|look at it|looks|lot of people|made you|main
    -3:makes sense|matters just|matters just now|may be|me again|me again thursday|me anything
    -3:me anything about|me if i|me to call|meet you|middle|mine|model if|moment to|monday morning or
    -3:money paid|month ?|month i|months ?|more calls|more thing|morning i|most ?|moved|ms|my name|my trade
    -3:naturally|need it|never come|never come up|never one|never one stop|never see me|next monday|nine is
    -3:nine on|no answer|no charge|no claims|no claims discount|no costs|no costs you|no date|no is fine
    -3:no trouble|no wonder you|nobody knows|nobody knows your|nothing to pay|nothing to sign|now headed
    -3:now headed barrow|of just|of just now|of me|of the week|of work|office you|old one|on saturday
    -3:on saturday and|on this|once is|once is enough|one more thing|one stop|only just|only told
    -3:only told you|or a result|or do you|or eleven|or is it|or leave|or leave it|or months|or months ?
    -3:or once|or one|or only told|or shall|or travelling|or travelling ?|or who|or who reads|or will
    -3:or will you|or would|out of it|out to you|outlay|packed|partner ?|pay for what|phone or|pick the
    -3:picked|picked up|place and|plainly|plainly never|plainly never one|pop|pop in|promised|put up
    -3:put up with|put you off|question ?|range and|rather have|reach you|reads|reads them|reads them ?
    -3:ready|real sum|receipt|reminder|repeated they|repeated they won't|result|result you|result you 're
    -3:right about|right about that|right with|right with you|right you|right you are|ring again|ringing
    -3:room for|round ?|rules to|rules to keep|said it clearly|said you 're|sales call|saturday and|say who
    -3:say who looks|second|see it come|see me again|see the|see your|seen|send them|send them away|sensible
    -3:sent to|set the|set up|she|sheet even|sheet even if|shop 's|shop the|shop the way|short of just
    -3:should have|should see|sit in|size|so ask|so ask me|so have|so have i|so it deserves|so it isn't
    -3:so thank|so thank you|so there|so there 's|so we|so you say|some|something breaks|sorry about
    -3:sorry could|sorry could you|sorry for|sound|speak|spoke|spring|st|station|stranger|stranger 's
    -3:stretched|take you|take you off|talked|tea|tea ?|tell me|tell me when|telling|ten words|ten words if
    -3:th ?|than you|that 's a|that 's okay|that 's on|that 's why|that all|that all right|that be|that for
    -3:that model|that model if|that must|that right|that right ?|that what|that wrong|that you 'd
    -3:the afternoon|the answer|the box|the brochure|the car|the company|the day and|the floor up|the grey
    -3:the grey one|the house|the invoice|the job|the job and|the last thing|the length|the letter
    -3:the little|the little one|the middle|the night|the numbers|the office|the old one|the person
    -3:the sample|the sheet|the sheet even|the shop 's|the station|the trouble|their own|them away
    -3:them away with|them i|then ?|then enjoy|then enjoy it|then getting|then getting no|then nothing
    -3:then nothing else|then the|there a|there are|there i|they 're good|they 're kept|they can't
    -3:they can't be|they do|they give|they give you|they won't be|thing to|things about|thinking it
    -3:this evening|this is my|this week|thursday 's|thursday afternoon|thursday at ten|thursday is|till so
    -3:till so you|time of|time so it|time suits|time that|time the|to and so|to be careful|to chase
    -3:to keep to|to learn|to nine|to one|to pay|to reach|to read|to sell|to thank you|to use|to watch
    -3:to work|to your office|together|told you|told you would|tomorrow at|top|top of|travelling ?|trial
    -3:trust a|try you|two tomorrow|two tomorrow ?|unless you ask|up by|up for|up front|up front or|up next
    -3:up next monday|up or|up or do|up that|up that 's|up with it|users|wage|wage bill|wage bill so
    -3:wait outside|want it it|want to talk|warranty|was|we 'd|we come|we measure|wear|week|week ?|week i 'm
    -3:week to|well you|went on|were you|were you ever|what 's your|what bothers|what happened|what stopped
    -3:what time suits|what you 'd|when 's|when could|when i|when we|where they|where they 're|wherever
    -3:wherever you|which bit|whichever you|who looks|who reads|who reads them|will be with|wish|with it ?
    -3:with my trade|with the floor|with them i|with three|with us|with you ?|without me|without this
    -3:won't call|won't ring|won't ring again|wonder you|wonder you 're|words if|words if they|work for
    -3:work or|work or travelling|worried it|worries|worries you|would be ?|would monday|would next
    -3:would next wednesday|would that|would that be|would wear|would you like|wrong thursday|year for
    -3:year you|yes and then|yes but|you 'd know|you 'll hear|you 're a|you 're concerned|you 're on
    -3:you 're waiting|you 've every|you 've reason|you 've rules|you about it|you ask|you ask me
    -3:you asked me|you been|you can stop|you can't send|you can't stop|you didn't ask|you do plainly
    -3:you ever charged|you feel|you for your|you goodbye|you just put|you keep|you know the|you like the
    -3:you mentioned|you months|you need it|you never see|you pay for|you prefer|you rather have|you round
    -3:you say|you say who|you see it|you set|you set the|you three|you use|you were|you what|you would be
    -3:you you|your area|your assistant|your decision|your email|your file|your file so|your house
    -3:your house and|your no|your no claims|your partner ?|your people|your reception|your rule
    -3:your shop the|your till|your till so|your time so|your trade|your wage|your wage bill|一句完
    -3:一听|一周|一块|一年|一次 .|一款|一步 ,|一点 ?|一面 ?|三不|上 ,|上 , 您|上我
    -3:上看|上看 .|下午三|下午您|下的|不为|不为难|不及|不合适|不好做|不巧
    -3:不巧 .|不想|不想再|不打 .|不找|不找我|不是说|不用签|不耽|不耽误|不舒
    -3:不舒服|不花|不花钱|不行 ?|不行的|不费|不赶|不过来|东西|两句|两句 .|两次
    -3:两次 ,|个地|个地址|个牌|个牌子|个话|么 , 一|么久|之前问|也想|书面的|买卖
    -3:买卖就|了 , 对|了 , 您|了 , 没|了 , 谢|了挨|了挨骂|了算 .|事不|事要|二十分
    -3:亏 .|五两|五两点|交了钱|交钱|交钱 .|享|他们|以吧|以吧 ?|们就|们这个
    -3:会 , 我|会计|会这|信 ,|信号|候来都|做买|做买卖|傅|儿不|元|元旦|先想|先用
    -3:光听|光听我|全名|全名 ,|公司全|六|六十点|再不|再打了|再跟您|冒昧|写|准信
    -3:准备|几个|出门 ,|出门就|分钟 ,|分钟 ?|划掉|刚|刚才说|刚才那|利|别只
    -3:别只报|别家收|别等|到东|到东西|到了 ,|到您|刷|刷卡|前说|前问|前问后|剩下
    -3:剩下的|力|办|功能|匙|十五分|十点半|午三|午三点|半天|单 ,|卖就|卖就该|印
    -3:厂家|厂里|压|原来|原来您|去 , 行|去您那|双|受 ,|受累|句 .|句完|句完 .
    -3:句话 .|只报|只报快|可以吧|可惜|号 ,|号不|司全|司全名|吃|合适 ,|同|同事都
    -3:名 ,|名 , 做|后 ,|后不|后果|后果 ,|吧 , 我|吧 , 那|含|听|听听|听得出|听明
    -3:听明白|周一上|周三不|周五两|周四上|周末愉|咱们|哪会|哪会儿|哪天您|四上
    -3:四上午|回我 .|回绝|围|在地|在地铁|在开|在那儿|在高|在高新|地铁口|坏|坏的
    -3:坏的 .|声 .|备|多 , 您|多久|天三|天发|天四|天四点|天我|天我都|天有|天没
    -3:头我|好 ,|好 , 不|好 , 今|好了|好做|好安|好安排|子上|子是|字跟|字跟着|安
    -3:安装|安装的|客人 ,|家 ,|家收|家收一|家里有|对|对的 .|小何|就停|就停 .|就占
    -3:就占您|就好 ,|就挂|就算了|就装|就过来|巧|巧 .|差 ,|师傅|干活|广 ,|广 , 我
    -3:应查|应查实|店里就|座|开会 ,|开门|当天|当然|当然要|得不巧|得到|得到 .
    -3:得多|得怎|得怎么|得您|得还|微|微信|心 .|心情 ,|忙 , 我|忙您|忙您的|快了
    -3:快了 ,|快去|思|急了|急了 ,|怪您|息 .|您 . 转|您一句|您下|您不买|您不找
    -3:您也是|您买|您出|您吃|您同事|您听我|您回|您家里|您店|您店里|您当然
    -3:您忙您|您快去|您打过|您担心|您拿给|您挑|您提前|您是老|您有您|您歇
    -3:您歇着|您点头|您留着|您的|您的时|您直|您直说|您看成|您看这|您给我
    -3:您说个|您说得|您说没|您贵姓|您还在|您通|惜|想到了|想的|愉|愉快|愉快 .
    -3:懂事|成吗|成吗 ?|我 , 我|我不为|我不瞒|我不说|我也|我了|我先挂|我到
    -3:我同事|我周五|我就说|我就过|我带|我当面|我得|我懂 ,|我挂|我挂了|我答
    -3:我能|我讲|我跟|我这电|我邮|才说|才那|打理|执|扰了 .|扰您了|报快|报快 .|拜
    -3:拜您|拿给|挂 .|按|挑个|挑个日|挨|挨骂|挨骂的|捂|捂紧|换新|掐|排 ,|接您
    -3:推广|推广 ,|提前|提前说|收一|收一个|放心|散|数 .|数字|数字跟|文|新|新区
    -3:旦|早点|早说|时找|时找我|明天十|明晚|明白 ,|明白了|昧|昨|是今|是今年
    -3:是信|是含|是周六|是哪|是哪一|是头|是学|是怕|是您 ,|是想要|是推|是推广
    -3:是时|是明|是没办|是看不|是真的|是老板|是蓝|是谁在|是还|最近|月 , 您|有两
    -3:有效|服 ,|末 ,|末愉|末愉快|本来|本来就|来不及|来就|来就该|来意|来过|果 ,
    -3:果 , 做|查实|查实 .|校|样 , 我|楚了|次 ,|次 , 都|次 .|次说|步 ,|毛|没去|没接
    -3:没说|活|派|涨价 ,|添乱|清单|清楚了|满了|满了 ,|满意|灰|点半 ,|点没|点给
    -3:点给您|烦您|然要|然要比|父|片|片我|物|班|理给|理给您|理解 ,|用不上|用得
    -3:用得上|用签|电 .|电话 ,|留着|留着 ,|白 ,|的别|的别只|的名|的客人|的小何
    -3:的数|的数 ,|的话|的还|的还是|盘点|目 ,|看到|看到东|看完|看成|看我|看清
    -3:看看 ,|看这个|真不|真的 .|着 , 您|着 , 走|着 . 再|着怎|着怎么|着点没|瞒您 .
    -3:知道 .|知道就|短|短信|码|礼|礼拜您|种亏|空着|空着 ,|竟|笔|第|答应查|算了 ,
    -3:算的别|紧 , 您|细|经|给您回|绿灯|缺|缺什|缺什么|老陈|能来|花钱 ,|花钱之
    -3:行情|装的|西|要一|要一起|要不要|要是不|要比|要比 .|要紧 ,|见 , 还|见为
    -3:见见|规|觉得不|觉得没|解 ,|解 .|计|订单|订好|订好了|评价|话 , 您|话 , 我
    -3:话 , 是|话好|说 , 您|说 , 我|说一|说一声|说不知|说两|说两句|说好|说好了
    -3:说我|说话|谁心|谁心里|谁都不|账 ,|账是|贵|走不开|走就|赶上|起来了|趟不
    -3:跟您讲|跟您通|跟着怎|路上|车了 ,|转了|转了挨|轻|过 ,|过来 ,|还是还|这个
    -3:这个牌|这么做|这份|这家公|这时|这时候|这条|这趟|这趟不|进去|退|送|适 ,
    -3:选了|选了这|透了|道 , 答|道 .|道就说|那场|那我就|邮箱|都会|都在您|都懂
    -3:都订|都订好|都跟|里 ,|钟 ?|钥|钥匙|钱之|钱之前|钱到|钱的|铁口|错 ,|长 .
    -3:门 , 还|问什|问什么|问后|问后果|问您一|闲|防着|防着点|陈|除了您|陪|随便
    -3:随时找|难得|需求|面的|音|顺手|饭了|骂的是|高新|高新区|麻|麻烦您
    -4:'d be barrow|'d get|'d keep|'d know|'d make|'d rather not|'ll be brief|'ll be in|'ll it|'ll it be
    -4:'ll note|'ll note it|'m afraid|'m going too|'m in|'m not going|'re away|'re right to|'s about
    -4:'s always|'s from|'s from or|'s my job|'s no obligation|'s no sense|'s nothing to|'s perfectly
    -4:'s spent|'s wrong it|'ve been asked|'ve heard this|, 不勉|, 不好|, 不是|, 人|, 价|, 做
    -4:, 做什|, 再见|, 只|, 好吗|, 应|, 您保|, 您公|, 您当|, 您真|, 情|, 我先|, 我尊
    -4:, 我当|, 我知|, 挑|, 是我|, 有一|, 电|, 电话|, 老|, 这事|, 都没|, 难|. 您
    -4:^ any chance|^ but ours|^ did you|^ fair|^ fine|^ for|^ getting|^ going|^ going now|^ have a
    -4:^ how are|^ i 'm|^ i gather|^ i remember|^ is the|^ just|^ loyalty|^ most|^ point|^ say|^ so what
    -4:^ the way|^ they 're|^ trust|^ what are|^ what do|^ which|^ who do|^ why did|^ will you|^ with your
    -4:^ would it|^ would you|^ you watch|^ 一天|^ 一点|^ 之|^ 之前|^ 公|^ 公司|^ 同|^ 喂|^ 墙
    -4:^ 墙都|^ 对|^ 对不|^ 就您|^ 您周|^ 您找|^ 我这|^ 换|^ 改|^ 最后|^ 月|^ 有三
    -4:^ 没预|^ 能不|^ 这一|^ 这周|^ 除|^ 除了|^ 难|a floor|a long|a look round|a lovely
    -4:a message|a sample|a second|a third|able to talk|about what ?|after the|again at|ahead|alone
    -4:already use|already use it|always|and about what|and be|and be off|and i 'll|and nothing|and one
    -4:and you 've|another say|another say so|any chance|any parent|any parent would|are three
    -4:are you usually|argue with that|arrived|assistant|at any|at ten ?|at the moment|back to|back to the
    -4:bad installer|barrow you|barrow you could|be all|be all right|be barrow|be barrow you|be brief
    -4:be right|be sure|be the same|been asked|been with|before and|believe|best ?|better ?|better for
    -4:better for you|between|boss asked|boss asked me|brief|brochure|budget 's|business ?|but ours|by me
    -4:bye now|call you|can hear that|can keep|can keep it|can simply|can simply call|can stop|can you make
    -4:canteen|care of|chance to|changing|chase|claims|collect|come along|cost you a|could put|could put it
    -4:crossed|day|decides|did the|did they|do it or|do it thursday|do you take|don't make|don't think
    -4:down ?|down and be|easier|easter|eat|else matters|else would|engineer|enjoy it|evenings|fill|fine by
    -4:fine by me|first to|for a|for one person|for that|for you no|from or|from or have|from your
    -4:from your side|fun|gather|give me a|give the|going now|going now if|going too|going too fast
    -4:got it in|got one|got the problem|got your hands|grey|hands full|happy to|hard to|has anything
    -4:have it taken|have two|hear it|heard of|heard this|hello|her as|her as a|home|homework|hours|how are
    -4:how are you|how it|how many people|i|i 'd be|i 'll note|i 'm afraid|i 'm in|i 've got|i accept
    -4:i can keep|i do|i don't think|i gather|i get it|i know|i may|i remember|i respect that|i ring
    -4:i thought you|i won't be|if it|if the timing|if you 're|in ?|in hand|in three|inbox|is fine by
    -4:it 's about|it 's from|it 's one|it 's wrong|it be ?|it comes|it i 'll|it in hand|it now|it or that
    -4:it rains|it taken|it taken off|it the way|it there|it to her|it to you|it worth|job to
    -4:job to remember|just moved|keep it|know how to|know where it|last friday|last month|least busy
    -4:leave it there|leave you|let me put|lightly|like ?|line that|line that 's|link|listen to|little one
    -4:look round|look that|look that up|looked|loyal|made up|make it worth|many people|may not|me half
    -4:me half an|me put|measure|meetings what|meetings what time|mind|moment ?|money 's|morning it
    -4:my boss asked|my job|my job to|my mistake|my screen|name the|name the time|no contract|no hurry
    -4:no obligation|no rush|no sense|no sense paying|not comfortable|not yours|note it|nothing else
    -4:nothing else matters|november|now and let|now if|now if you|obligation|of it ?|of money to
    -4:of people i|of us|off ?|off our|off our list|office ?|on a|on your own|on your way|one 's|one or two
    -4:one person|one question|one sentence|only need|opens|or a|or eight|or have|or have it|or that
    -4:or that you|or what|our list|out to|parent would|passing|past|past your|paying to|paying to get|penny
    -4:people you 've|people you can|person for|plenty|points|post|postcode|put it to|questions|quote|rains
    -4:range|rather not|rather see|reading|real worry|remember not|remember not yours|results
    -4:right department|right not|right so|sales|saves|say hello|see it ?|selling|sense paying
    -4:sense paying to|seriously|shall i|share|should know what|showroom|simply call|simply call over|sleep
    -4:so and i|so friday at|so you 've|soon|spending|started|started in|stopped|stops|suit|suit you|sum
    -4:surprised|taken off|taken off ?|taken your|talk to and|ten ?|ten times|ten years|text|text you the
    -4:than they|than they are|thanks for|that 's an|that 's perfectly|that up|that would|that you haven't
    -4:the|the budget 's|the date|the desk|the first to|the floor|the gate|the hours|the last|the line that
    -4:the link|the meter|the moment ?|the papers|the problem ?|the right department|the time and
    -4:the timing 's|the water|the way we|the week|there 's no|there are three|they treated|they treated you
    -4:this afternoon|this week ?|thought about|three ?|three of|three years|tied in|ties|ties your
    -4:ties your hands|times a|timing 's|timing 's wrong|to and about|to be able|to be sure|to change|to her
    -4:to her as|to remember|to remember not|to run|to say hello|tomorrow ?|too fast|took|touch|training
    -4:travelling|treated|treated you|trip ?|turn up|twelve|twelve in|under the|until you 've|up to you|used
    -4:usually|view|voice down and|want another say|was the|watch the|watch the road|water|way out|way we
    -4:way we do|ways|we are|we do it|what 'll|what 'll it|what ?|what you do|what you hear|what you pay
    -4:where it 's|while|who do|who do you|why did|why did you|why you 'd|with it|with the last
    -4:with your own|within|wondering|would be the|would make it|would you be|would you have|write it
    -4:wrong it|wrong it 's|year ?|you 'd get|you 'll see|you 're away|you and they|you can simply
    -4:you choose|you could put|you could see|you don't have|you don't need|you down|you eat|you have
    -4:you have a|you have to|you i 'll|you like|you monday|you more|you name|you name the|you no|you pay
    -4:you say yes|you the|you usually|you watch|you watch the|you would|your colleague|your day
    -4:your hands full|your homework|your money and|your phone|your place|your postcode|your side
    -4:your way out|一份|一句就|一回|一家|一起|三五家|三分|三分钟|三点 ,|上就算
    -4:下不|下了|下午我|下午来|不会说|不值|不再打|不出门|不动工|不勉|不勉强
    -4:不及就|不变|不变 .|不太|不好|不好 ,|不好意|不必|不急 .|不打扰|不着急|不知
    -4:不知道|不跟您|业 ,|东西 ,|两点 ?|个流|个流程|为难|为难您|主意|么做|么晚
    -4:么晚还|也没事|也没关|书面|乱|了再|了再说|了几|了几年|了吧 ?|了算 ,|了说
    -4:事都|二位|五家|五家同|五我|五的|交了|人多|人的|人的 ,|介|介绍|他 .|以吗
    -4:以吗 ?|们什|们什么|们做|件事 ?|价|会说|位吗|位吗 ?|位来|住了|住了 ,|作|供
    -4:保|保单|停 .|儿 ?|儿坐|公室|六年|册|册子|再说加|几天|出来您|分|划|别扭
    -4:别扭 .|到 ,|到 , 您|前台|前的|办公|办公室|功|动 .|动工|动工 .|勉|勉强|勉强 .
    -4:化|十个|午您|半 ,|单子|受 .|变 .|句就|叫什|叫什么|可以吗|听十|告诉|周五的
    -4:周日不|周经|周经理|咱|喂|喜欢|在那|地址|墙|墙都|墙都拆|够 ,|天十点|天在
    -4:头 , 您|好了 .|妥|姓 ?|子真|孔|孔 ,|孩子不|孩子真|完就|实 ,|客人|家同
    -4:家同行|家孩|家孩子|家是|寄|对吧|对吧 ?|对的|尊|尊重|尊重 .|就不打|就十
    -4:就十分|就周|就好 .|就能看|就过|工 .|已|已经|师|年了 .|年的|年都|广|强 .
    -4:归您|很多|得太|得没|得紧|心哪|忘|忘了|急 ,|您 , 周|您 , 没|您 ?|您一位
    -4:您不必|您两|您也|您二位|您保|您保重|您同|您和|您存|您家孩|您家是|您忙 .
    -4:您想|您慢|您慢慢|您拿|您提|您是怕|您爱人|您要|您要的|您记|您讲|您这儿
    -4:您那边|想得|意见|懂了 ,|成 ,|我 .|我们做|我们就|我们这|我传|我叫|我多
    -4:我尊|我尊重|我懂 .|我把|我没讲|我看|我真|我认|我说得|我这|我这就|或者
    -4:户型|手 ,|打得|打扰了|打给|打给您|扭 .|扰了|批|找对|找我 ,|把这|把这事|投
    -4:折腾|拆了再|招|排|提 .|搬|操|操作|改主|改主意|放 .|数 ,|整|日不|时的
    -4:时的事|是人|是做|是周四|是自|是觉|是觉得|是这阵|晚还在|有三|有三五|有别
    -4:有别的|有回|本人|来 , 您|来的 .|果|柜台|样 ,|样品|欢|比 .|没打|没讲|没讲明
    -4:海|涂|点 .|点到|点头 ,|爱人|版|理 .|用着|留一|留一个|的了 .|的小|的我
    -4:的话我|的那个|的钱都|目|省|看就|看看|看见|着就|着点|空|等一|等一个
    -4:等您 ,|答复|算 ,|算 , 这|算就|管|箱|糊|糊涂|系|累|累 .|线|绍|经理 ,|给的|绿
    -4:网|者|耐|耽误您|聊|能看见|花出|花出去|营|蓝|蓝的|行 ?|补|表|装好 .|西 ,
    -4:要么|要是觉|要的是|让我过|记得我|讲明|讲明白|诊|话就|误您|说加|说加钱
    -4:说明|说清楚|谁在|谁的|谁都堵|谢您 .|负|负责|货 .|贵姓|贵姓 ?|资料|跟您
    -4:跟着|边 ,|过一|过我们|过的|还是您|这么想|这么晚|这是好|这话|这阵|这阵子
    -4:通电|通电话|道就|那咱|那咱们|那就不|邮|部门|都不想|都在用|都拆|都拆了
    -4:都有 .|都能|都花|都花出|里头|钱都花|错|门了|问您|防|阵子|限|随时|难您
    -4:难您 .|饭
    -5:'ll bring|'ll sort|'m happy|'m off|'re full|'re not the|'re off|'re swamped|'re worried|'s a fair
    -5:'s better|'s entirely|'s entirely up|'s going|'s on|'s your|'ve been going|'ve taken|'ve thursday
    -5:, 上|, 先|, 您听|, 您给|, 直|, 直接|, 祝|, 祝您|, 要|, 走|. 周|? 来|^ being|^ do they
    -5:^ good|^ how 's|^ i 've|^ i called|^ i can't|^ i have|^ if it|^ it must|^ running|^ running a|^ so it
    -5:^ some of|^ sorry|^ ten|^ we don't|^ who else|^ why not|^ yeah|^ you always|^ you don't|^ you tell
    -5:^ you want|^ your office|^ 一|^ 三点|^ 什|^ 什么|^ 十|^ 后|^ 周日|^ 嗯|^ 好 ,|^ 您上
    -5:^ 您不|^ 您先|^ 您听|^ 您在|^ 您最|^ 数|^ 最|^ 来|^ 来不|^ 老|^ 要不|a fair
    -5:a headache|a month|a person|a yes or|accountant|accounts|adults|again ?|and about|and let|and let you
    -5:and missed|and missed you|answered|any time|anything but|apologise|around ?|at half|at reception
    -5:be easy|be honest|be off|be there ?|been going|before you 've|boiler|both times|breaks|brutal|bye
    -5:call over|calls like|can do anything|can hear|can only imagine|can't be easy|can't promise
    -5:can't promise it|careful|cheap|check the|comes first|comfortable|compare it|compare it hard|could we
    -5:counts|department|do anything|do anything but|do that|does it|don't need|don't pay|down and|downtime
    -5:dropped|eleven|else is|enough for|entirely|entirely up|entirely up to|everything|for a look|for one
    -5:forty|four|fri|given|had a bad|hall|happen for|happen for you|has the|have to happen|he 'll|headache
    -5:heard|helps|here i|hiring|holds|house is|how 's|how to|i 'll bring|i 'll sort|i 'm happy|i 'm off
    -5:i 've thursday|i believe|i called|i can hear|i can see|i can't promise|i don't|i don't take
    -5:i hear that|i know it|i respect|i see and|if it isn't|in a minute|in at|in every|is no|is on the
    -5:is your|isn't the time|it 's entirely|it a|it be|it done|it hard|it i|it must|it must be|it no
    -5:it works|just so you|keen|keen to|know it 's|know you didn't|knows|landed|last question|lease|left a
    -5:let|let the|locked|lunchtime|mail|me what|meetings|mentioned|message|mill|minutes then|missed you
    -5:missed you both|mistaken|money so|money so compare|my treat|name|needs|next wednesday|night shift
    -5:no i|not be|not friday|notice|of me ?|of money|of our|of people|off a|off the list|office is on
    -5:on mill|on my|on the|on the phone|one that|one that 's|only imagine|open it|opened|or a no|or fri
    -5:order|orders|out so|owe us|paid in|paperwork|pass|pay for|phone ?|place|plan|plate|pressure
    -5:promise it|put you|reach|repeat|ride|right to be|rule|running a|see a|see and|sell|sending
    -5:should know|shouldn't|show you|shows|sign anything|sign in|sign in at|so compare|so compare it
    -5:so i 'll|so you know|so you should|some of|some of your|someone who 's|sometime|stress|swamped
    -5:take your time|team down|tell me what|thank you for|that 's clear|that doesn't|that helps|that it 's
    -5:the address|the blue|the building|the day|the number|the paperwork|the survey|the team|the timing
    -5:then i 'm|they are|thing you|think of me|third|this week i|this year 's|three days|three kids
    -5:thursday do|thursday your|tied|time and|time to|timing|tired of it|to be honest|to check the
    -5:to happen|to happen for|to it|to repeat|to show|to think of|told me|tough|trade|tuesday|tuesday at
    -5:two of|up now|up now and|want another|way you do|we don't|weren't|what do you|when are|when it
    -5:whether|who else|whose|will you be|with my|worry about that|would it|yeah|year 's|yes or a
    -5:you 're full|you 're not|you 're off|you 're swamped|you 're worried|you about|you both times|you by
    -5:you did|you didn't|you do it|you don't|you go with|you not|you pick|you said|you say it
    -5:you should know|you shouldn't|you spend|you to think|you trust|you weren't|your accountant|your call
    -5:your last|your money so|your number|your plate|一下|一下 .|一声|一步|一说|三五|三十
    -5:上就|下 .|下午|不停|不加|不想动|不换人|不敢|不来都|不欠|不瞒|不瞒您|不错
    -5:不麻|不麻烦|东|丢|个我|也有|也能|习|习惯|了您 ,|了钱|些|产|什么想|从|价格
    -5:会儿|便|保重|保重 .|先挂|再说|几年|几样|几样 ,|刚才|到|到 .|到了|到我|午来
    -5:去成|友|叫|号码|后来|听 .|告|告诉我|品 ?|嗯 ,|在家|在家 ?|地铁|堵得|堵得慌
    -5:声|好 .|姓|存|安排|完了|完了 .|定|实在 ,|室|家|家 ?|家的|对 .|少人 ?|就挂 .
    -5:就该这|就说不|就走 .|常 .|年没|应该|开会|开车|当面|得上|得不|得慌 .|急 .
    -5:您一个|您二|您发|您找|您理|您还没|您这一|您那|情不|惯|想了|想了解|想动
    -5:慌 .|慢慢|懂 ,|懂了|我会|我先|我明白|我要|我说 ,|或|扭|拆|拆了|换人|整理
    -5:明不|是大|是好|是我|晚上|月|月底|有个|有多|有多少|朋|朋友|服|柜|歇着
    -5:歇着 .|正常 .|每个|比|气|没看|没错 .|流程|添|点我|牌子|理 ,|电话我|电话里
    -5:疑|的|的一|的意|的意思|看您 ,|瞒|瞒您|祝|祝您|签字|签字 ,|算话|算话 ,|能省
    -5:能看|脱|舒|舒服|节|董|董事|要紧|要说|讲这|评|诉我|试|话我|话算|话算话
    -5:话里|该这|该这样|说了 ,|说到|说要|说话算|账|货 ?|走不|赶|趟|车了|近
    -5:还是这|还没|这一天|这个我|这套|这就|遍 ,|那|都一样|都在家|都堵|都堵得
    -5:都行 ,|里|里有|钱 , 谁|铁|门|门 ,|问了 .|阵|面 ?|预|预算|麻烦 .
    -6:'ll keep it|'ll keep my|'ll pass|'ll turn|'ll turn up|'re right|'re short|'re short of|'ve heard
    -6:'ve left|'ve only|, 对|, 您忙|, 谢|, 谢谢|, 这我|, 那就|0|0 0|^ does|^ i accept|^ my diary
    -6:^ one|^ so the|^ stop me|^ that kind|^ you promised|^ 不知|^ 今年|^ 只|^ 孩|^ 孩子|^ 您为
    -6:^ 您什|^ 您家|^ 您想|^ 我周|^ 我明|^ 没|^ 能|^ 花|a bad|a first|a garage|a silly|a small
    -6:able|able to|about what|against|all right|all the best|and your|april|as the|as you|ask for|ask me
    -6:at your|be able|be able to|be back|but it|can say|can say no|can't be|card|catch|choose|come to you
    -6:could i|date|day you|day you 're|december|do you keep|don't have the|don't i|driver|empty
    -6:every day you|feet|file|finding|fit|for you to|free to|friday which is|garage|get a first|gets a
    -6:go with|going out|good for you|got something to|hardly have|here will|hoping|house|i 'll come
    -6:i 'll pass|i 'll turn|i 've left|i heard|i realise i|if it 's|if they|if you never|if you say
    -6:installer|isn't for|isn't for you|isn't it ?|it isn't for|it over|it till friday|just a|just now
    -6:just so|keep my|keep my voice|know your people|leave it till|let me look|let your|like to|love|lovely
    -6:machine|makes|many|me about|me about your|me and|menu|meter|minutes for|missing|monday morning|month
    -6:must be|my diary|my fault|my number|my voice|my voice down|no problem|no time|nobody here will
    -6:not here|note|on friday|once it|once it 's|one or|or about|or does|or friday which|or only|outside
    -6:page|people i|pounds|price list|quiet|realise i|reason to be|regulars|respect that|round|said it|same
    -6:same driver|say it|screen|see if|see if i|see you 're|sentence|service ?|seven|short of|so i won't
    -6:so it 's|so the|so would|so you can|sounds|sticking|stop me|stop me if|suits|sure you|survey
    -6:take care|talk it|tell me about|text you|that it|that kind|that kind of|the price list|the sales
    -6:the same|the same driver|the school|the staff|this a|this month|this number|through to|till friday
    -6:till friday ?|to let your|trip|twenty minutes|two people|understand you 've|up the|voice down
    -6:want to do|warehouse|we 're not|wednesday so|weekends|well|well for|what would have|whichever
    -6:will you|worried|worry about|would have to|would tomorrow|you 're right|you 're short|you can say
    -6:you go|you on monday|you promised|you said you|you take|you that|you that 's|your feet
    -6:your people and|your regulars|your shop|your way|your week|一个人|一个问|一回 ,|一样 ,
    -6:一点都|三点我|下|不上|不住 ,|不合|不开|不急|个人|个问|个问题|久|么不
    -6:之前|二|人不|什么不|件|住 ,|公司是|公司有|再打 ,|加钱|加钱 ,|十点|午我
    -6:及就|司是|司有|吃过|合适|哪个|喝茶|在 ,|在吗|在吗 ?|在用|址|型|天下午
    -6:天十|天还要|头|好多|完|实在|工不|店|归|得比|得比我|心情|忙 .|您 , 您|您为
    -6:您为什|您喝|您喝茶|您比|您的 ,|您说了|您贵公|您这边|想知|想知道|懂 .
    -6:成了|我再|我在|我想|打来 ,|推销|收钱 .|改|料到|是吧 ,|有一|来了 ,|步|没什
    -6:没什么|没错|流|点都|点都不|照|理解|电梯|的时|的时间|盘|真的|眼下|程
    -6:能接受|腾|花了|行 ,|行不行|行您|装好|要货|订|说清|谁都|路|跳|身|过|这周
    -6:这我|这样 .|适|那就|都一|钟 ,|钱 ,|问题 ,|难怪您|题 ,|马
    -7:'ll find out|'ll let|'ll let you|'s a real|'s decent|'s decent of|'ve got a|'ve got your|'ve rung
    -7:, 您看|, 没|, 谁都|^ all you|^ any|^ could you|^ nobody has|^ some|^ take|^ thanks|^ we 've
    -7:^ why|^ will|^ yes or|^ you can|^ 下|^ 您考|^ 是|^ 要|a copy|a day|all ?|all the time|and it 's
    -7:and nobody|and say|and say you|are you the|asked me|asked me to|at all ?|at lunch|better than i
    -7:budgets|by a|called|came to|copy|day and|day and i|decent of|decent of you|decide anything|did|dinner
    -7:don't know say|don't use|drawings|else ?|finish|friday afternoon|friday which|from me|get out|get the
    -7:got your|happen|happens|have the|have to decide|have to sign|honest|i 'll let|i 've rung|i know i
    -7:i see|i take|imagine|in|in your|it ?|it isn't the|it it 's|know how|know i|know say|know say so
    -7:know your|lock|magic|march|mind if|money and|move|my colleague|nobody has|nobody here|now and|offices
    -7:on you ?|one of|out of your|out this|own|papers|pay|people and|people and i|perfectly|reason to
    -7:remember me|room|rules|sample|say the|say you 'll|service|set|shall|so and say|so i don't
    -7:something you|systems|take all|take all the|that 's|that 's decent|that 's only|that and|that nobody
    -7:that out|the drawings|the site|thirty|to and|to decide anything|to get out|to know where|to worry
    -7:to your boss|turns|twenty|vans|waiting|want to know|wednesday|week i|what the|what would you
    -7:when are you|where you|with the|works|worry is|yes or no|you 'd be|you believe|you buy|you don't use
    -7:you know your|you or|your firm|一天还|不收钱|不说了|个号|为什|为什么|了一天|了算
    -7:二十|产品|件事|关系|关系 .|再见 .|冬|冬天|别的|十点 ,|厂|后天|听您的|呢 ?
    -7:周四下|和|嗯|四下|四下午|在忙|头 ,|头一个|好吗|好吗 ?|对不住|就好|就您一
    -7:您忙|您是店|您是自|您给个|您考|您考虑|您还有|您这话|想到|意|我明|我没
    -7:所|打了 .|打来|收钱|是店|朝|查|梯|歇|没关|没关系|满|点 ,|点就|然|的 , 我
    -7:省下|算 .|系 .|给您|能接|色的|花钱|行不|要 , 那|说了算|贵公|贵公司|走 ,
    -7:起来|过来|这个号|这件|这件事|这行|都可|都可以|量|问题|顺|顾|马上
    -8:'d hate|'d hate to|'ll have the|'re welcome|'s clear|'s wrong|'ve clearly|'ve no|, 可以|, 得|, 还
    -8:^ ah|^ can|^ can you|^ could|^ it takes|^ nothing|^ okay so|^ ours|^ right|^ then|^ when|^ 刚|^ 可
    -8:^ 忙|^ 您觉|^ 我们|^ 明|a minute|a week|address|ah|all the|but our|buy|come to|come with
    -8:come with a|could you|decent|desk|doesn't change|don't mind|down as|evening|experience|far|free
    -8:good for|happens if|hate|hate to|have had|i 'll be|i come|installed|is it the|it ends|it is|keep the
    -8:key|lasts|me all|me that|minute|my own|neighbours|never want|never want another|not going to|noted
    -8:of your neighbours|okay so|okay so you|or is|or no|or thursday at|our|own people you|people you|press
    -8:price or|read|reviews|school|shift|short|should|signs|six|something to|that 's fine|that last|the key
    -8:the line|the old|things|this before|those|three or thursday|thursday at three|told|up there|want
    -8:want it|welcome|what time|which is|who|work|you 've clearly|you 've had|you 've heard|you 've no
    -8:you a|you both|you change|you don't mind|you never want|you tell me|you up|your neighbours|一样|三
    -8:不说|了 , 这|今天就|休|喜|回 ,|天就|头一|店里|怕|您觉|您觉得|您这行
    -8:您那儿|情|我给|我给您|打了|打扰您|扰您|把|明|是老|来了|来都|样 , 没|款
    -8:没事 ,|清|点半|点头|烦 .|看这|着 ,|色|茶|要的|记得|话我就|说了|说得对|走
    -8:转|还有|这事|那边|都行 .|钱都|销|麻烦
    -9:'s an|'s your money|, 您也|, 我不|, 那|^ did|^ do you|^ what would|^ 您怕|^ 您是|^ 您贵
    -9:as well ?|at the|be in|blue|bring|building|can't miss|caution|concern|contract|disturbed|eight|first
    -9:for you ?|forgive|forgive me|great|i 'd|is fine|is wrong|it out|like that|most|mr|must|online|or the
    -9:own people|parking|part|partner|promises|reception|right to|rush|sent|taken|them ?|to check|to look
    -9:try it|up a|use|voice|well ?|were|what do|what would|where it|worry|would be|you be|you can't miss
    -9:you decide|you never|you on|your own people|your partner|上 .|不 ?|不再|不收|么 ,|之|了解
    -9:什么 ,|再见|加|压力|去办|号|四点|坐|就不再|就行 .|就走|开|您 .|您先|您怕
    -9:您看|您贵|方便|有没|有没有|来不|来的|给您 .|花|话说|资|通|重 .|错 .|长|随
    -9:题
    -10:'ll find|'m sure|'s all|, 那我|^ you 'd|^ 三|^ 听|^ 您可|a look|about price|and that 's
    -10:apologies|around|be better|bless|bless you|colleague|done|email|everywhere|hope|i 'm sure|i hope
    -10:is on|it that|it that 's|it you|leave it|let me|look|morning|my apologies|new|not going|of that|on
    -10:prefer|quite|rang|said you|talk|that 's all|the wrong|they 're|this morning|too|us|visit|we do
    -10:what you|what you have|write|you off|you tell|your money|中|么想|也是|了 , 我|人 ?|份|出门
    -10:单|占您|同事|堵|对不|就不|就说|强|得对|您给|慢|我就不|我懂|接|提|方|楼
    -10:比我|气 .|没事|说得|谢您|谢谢您|还是|那我
    -11:'re afraid|'re not|'ve just|^ all|^ if the|^ we|a holiday|a nice|afraid|at three|at three ?|came
    -11:floor|he|included|model|noise|rushed|say so and|since|so and|team|than i|thanks|the new|to know
    -11:to push|to sign|try|version|whenever|whenever you|you 're afraid|you 've just|you know|今年|他|台
    -11:学|就行|年|您在|料|要不|讲|谢谢|货|还在|这边|高
    -12:, 好|^ i don't|^ you know|^ you said|^ you won't|anything|before you|clear|days|drill|for it|from|id
    -12:knock|like it|list|me to|more than|okay|paid|remember|site|so it|which|with a|you 'll find
    -12:you 've been|you hear|your id|了吗|了吗 ?|交|办 .|发|听您|周|周三|就去|急|您不用
    -12:我不|解|记|车|那儿|都行
    -13:'s fine|, 这|^ you have|and that|calls|check|holiday|may|near|need a|open|oven|push|quarter|rung
    -13:thursday|to let|to you|two|working|yes or|一|不打|做什|做什么|再打|占|品|打扰|扰
    -13:挂了|用|看|觉得
    -14:, 这个|^ okay|^ would|at all|badly|barrow|easy|fair|i won't|if i 'm|ring|to ring|use it|years
    -14:you don't want|上|们|停|心|您听|电|觉
    -15:'m sorry|i 'm sorry|isn't the|owner|right|say so|send|the owner|this year|合|地|您一
    -16:after|goodbye|missed|question|was it|your time|几|带|您 ,
    -17:^ is it|^ yes|at|before|change|don't have to|fine|of it|year|you get|我们|收|烦|边|问
    -18:, 不|i 'll
    -19:^ is|do you|through|would you
    -20:does|thank|不用
    -21:^ you 're|thank you|thing
    -22:, 是|^ but|so i|谢
    -24:, 我|number
    -26:sorry|可以
    -30:, 还是
    -31:先
    """
}
