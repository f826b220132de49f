/// What runs of words weigh for a manner, in twentieths; the first row has the bias and the signs.
///
/// Learned from corpora/phrases/asks, pressure also from the shipped lines, by MannerTableTests
/// (UPDATE_GOLDEN=1); do not edit.
/// Fingerprint of the lines: efa71e105dd26e65.
enum MannerTable {
  static let acknowledging: StaticString = """
    = -16 109 -52 -14 7
    39:,
    34:i
    33:心
    32:acknowledge
    29:end
    27:comes first|shift|understood
    26:^ ah|^ fair|ah|like that|worry|忙|情|比
    25:budget|thing
    24:comes|i know|must|they|well|were|烦|还没
    23:apologies|isn't|my apologies|得
    22:^ true|change|first|i remember|point|that|want|乱
    21:'s|^ being|budgets|dinner|more than|quarter|remember|true|实|最|比我
    20:being|dropped the|fair|sorry|talk|to let|不想|很|花
    19:, 可|^ that|^ you 've|comfortable|did|disturbed|forgive|forgive me|right to|trust|you 've|意|我懂
    19:难
    18:everyone|experience|i take|in january|is|is no|january|make you|must be|night|night shift|right to be
    18:so|so i 'll|sounds|到我|歇|白|预
    17:'s only|a lot|badly|calls|everywhere|full|my fault|naturally|quite|rush|without|year|开|怕|您想
    17:添|重 .
    16:, 这|^ i remember|^ yeah|^ you 're|^ 刚|are|bad|but|can't|cheap|contract|everyone 's|hardly
    16:hardly have|just to|made|paper|poor|promises|stress|yeah|you 'd|办|听|想|推|月底|真|让您
    16:话说|预算
    15:'ll keep|, 周四|, 您也|, 那我|^ with|a|concern|i 'll keep|into|it does|knock|loyalty|matters
    15:seriously|should|so i|sometime|timing|working|wouldn't|受|妥|应|底|您忙|您忙 ,|推销|正
    15:行吗|行吗 ?|被|这|都得
    14:'d|, 周|, 是我|, 这个|^ so|^ so the|^ sounds|^ 您在|and a|brutal|can't be|dropped|in the
    14:it 's an|job|makes|one 's|over|pretend|reason to|ringing|rushed|so the|want another|where it
    14:you don't want|you off|you were|一个|上您|下这|了 , 我|哪有|在|子|打来 ,|搬|明白 ,
    14:服|满|白 ,|罪|谁|里|销|顾
    13:'re not the|'ve called|, 行|, 行吗|, 谁|^ being asked|^ getting|^ month|^ month end|^ oh|^ 您想
    13:and that|asked|at ten or|being asked|caution|i 'd be|i 've called|is a|let your|month end|of|ten or
    13:to let your|up the|what the|you don't|一个人|不方|不方便|东|他们|冬|冬天|刚|喜|头
    13:定不|得比|得比我|忙 ,|您是怕|打来|是怕|是我|班|虑
    12:, 您真|, 您这|, 我|, 换|, 那|^ still|^ the way|^ you don't|^ 搬|a busy|after|alone|be easy
    12:can't be easy|enough without|enough without me|haven't|i see|i wouldn't|little one|lot|many|off|oh
    12:or friday|so it|spending|that 's fine|that was|the little|the little one|the way|voice|want to
    12:weren't|with a|without me|yet|you 've been|you weren't|一笔|不会说|个人|了好|些|休了
    12:会说|住|信任|办 .|午休了|压|合|夜|您一|您也|您这话|感|折腾|是|是 ,|是大
    12:比三|比三家|电话 ,|的都|省下|笔|累|货比|货比三|还是周|长
    11:'re|'re afraid|'ve clearly|'ve got a|'ve just|'ve no|, 下周|^ i understand|^ running|^ running a
    11:^ so what|^ you were|^ 听|any parent|any parent would|apologise|better than i|catch|chaos|clearly
    11:come to|come to you|didn't|friday ?|head|hear you|i know would|instead ?|know would|look|moment
    11:my own|of us|on the phone|on your|own|parent|parent would|realise|rest|right|running a|season
    11:season is|stung|take your|that 's on|the budget|the price|thursday at|thursday at ten|time of|to have
    11:to it|told|tomorrow morning or|tuesday at|wants|was out|was out of|worried|worry about
    11:worry about that|you 're afraid|you 've clearly|you 've just|you 've no|一点都|东西|个孩
    11:个孩子|习|习惯|了|休|吧 , 那|够|好一|实在|您一个|惯|我知|我知道|所|明白
    11:月|来您是|没|点都不|理解|电话|病|紧|紧 .|考|肯定|西|过
    10:'s an|'s fine|, 哪|, 我当|^ i wouldn't|^ it is|^ loyalty|^ no one|^ okay so|^ with the|^ you have
    10:^ you sound|^ 我不|a headache|a long|a long day|a second|a stranger|after a|after the|agree|at this
    10:calling|can't stop|change ?|don't let me|don't want|every|far|fault|finding|for a|friday afternoon
    10:good for you|has to|headache|how|i come to|in the room|instead|it is a|it saturday|it saturday or
    10:long|long day|mine|much|no one|no time|of course|okay so|on your own|only right|or tuesday
    10:or wednesday|out|part|partner|plate|putting the|respect that|should have|someone|someone who 's
    10:sticking|stranger|that last|that would|the hours|this time|three kids|tomorrow at|trade|up a|watching
    10:what you pay|which is|with|wondering|would you change|you 'd rather|you both|you pay|you sound|you up
    10:your partner|your plate|一说|也不|了 ,|于|今年|会|做|做过|压力|合理|堵|实在 ,|对
    10:忙 , 我|快|您快|您打了|您真|懂|我不|我当|我清|我清楚|手|把|折|换|来您|楚
    10:添乱|清楚|点就|点都|烦 .|父|电|的|真够|着|知道 .|究|脱|腾|话|道 .|错 .|鼓
    9:'d hate|'d hate to|'m sorry|'s a lot|'s your money|, 但|, 您多|, 老板|^ fine|^ trust|^ yes|^ 可
    9:^ 您把|^ 您月|^ 看|^ 知|^ 知道|^ 钱|a sales|a sales call|afraid|and it|anyone|at ten ?|bless
    9:bless you|both in|caught|chase|course|deserve|does|every day|for a sales|friday at three|hate|hate to
    9:house|how you|i 'm sorry|i get|i realise|i try|imagine|me that|money and|month|now it|okay so you
    9:on you|on you ?|or thursday|real|right not|sales call|saturday morning|see how|since|site at|sleep
    9:so what|sure|ten ?|than|that 's only|the contract|the move|the room|the staff|then you 'll
    9:they treated|they treated you|thing to|this week|this year|time for|to chase|to push|treated
    9:treated you|wait that|want a|week i|why would|why would you|would|you 've heard|you both in
    9:you change|you want to|your last|your money|your money and|三家|不少|不想动|中|么做|么用
    9:也|些 ?|人 ,|什么用|催|再打给|原|受 ,|呢 ,|在 ,|夜班|天可|天四|天四点|字 ,
    9:少|工程|常|干|应该|开会|心是|您把|您月|您月底|想动|我听|我明白|我能|打给
    9:打给您|担心|来 ?|来就|满了|点 , 我|照|熬|现|疑|的 , 周|的事|皮|盘|确实
    9:签字 ,|肯|要求|该|跟他|跟他们|过 .|那|钱 , 谁|钱都|防|难免|高 ,|麻烦 .
    8:'d rather not|'re not|'s a long|'s hard to|'s only right|'ve woken|'ve woken you|, 很|, 很多
    8:, 您先|, 我听|, 我尊|, 我知|, 老|, 这要|, 那下|^ fair enough|^ i accept|^ two|^ your
    8:^ 不想|^ 听着|^ 您不|a chat|a day to|a lot going|absolutely|all day|all right|and no
    8:and that 's|and you|another gadget|be all|be all right|be cross|behind|believe it|bill|budget isn't
    8:but you|called|can only imagine|chat|counts|cross|day to|don't want another|driving|easter
    8:fair enough|fifty|gadget|giving you|going|going on|going on at|good for|got a|hard to|hundred a
    8:hundred a month|i 've woken|i don't|i know the|i understand|i wouldn't want|in the house|is brutal
    8:is the last|it 's|it out|it should|like|lot going|lot going on|move|moved|moving|needs|no budget|not
    8:of you|okay|on at|on site|one|one of|only imagine|or friday which|paperwork|perfectly|quite right
    8:rather not|see you 're|short|sound|straight to|supplier|talk to|than you|the budget isn't|the house
    8:the last thing|the paperwork|thinking|this week i|till|time i know|to talk|used|want another gadget
    8:way to look|woken|woken you|worried it|would tuesday|wouldn't want|wouldn't want to|year you|yet may
    8:yet may i|you 're in|your phone|your team|your trade|yourself|一天还|上去|上班|下周三
    8:不好|中间|之前的|了一天|了好几|交|任|伤|位|先看|前的|午休|午我再|又|吃过
    8:合情|同意|吧 ,|听着|呢|四点|在外|堂|天还|孩|孩子|家 ,|尊|尊重|尊重 .|就该
    8:工 ,|常 .|应 .|应该的|得您|怪 .|您午|您午休|您在|您添|您眼|您要先|您还没
    8:慢慢来|慢来|慢来 .|我尊|我尊重|我懂 ,|所以|担|是我们|有一|服 ,|机器|来
    8:来了 ,|正常 .|没错 .|清|点有|点还|理解 ,|生|用 ?|白天|眼睛|睛|知道您|种
    8:签了|给您添|脚|行您|要先|要先看|解 ,|该的|谁愿|谁愿意|资金|赶上您|这么
    8:这是好|这样 .|这要|这要求|退|透|透了|遍 ,|道您|道您忙|门 ,|靠
    7:'d want|'re tired|'s perfectly|'ve rung|, 下|, 哪顾|, 换我|^ cash|^ i get|^ my apologies
    7:^ sorry to|^ totally|^ you 'd|^ your partner|^ 哎|^ 您没|^ 您的|^ 看来|a big|a silly
    7:a supplier|and|another|apologies i|are in|are you both|argue|argue with|argue with that|at home
    7:bad installer|before|better than|board|can't argue|can't argue with|careful|cash|data|days|days are
    7:decide on|don't let|don't use|either|feel|feel the|feel the same|for one person|from someone|fun
    7:hasn't|head office|hear|homework|i 've rung|i can|i can see|i know you|i respect that|installer
    7:is everyone|last thing|like this|locked|meet|midnight|mistake and|mistake and you|morning or
    7:morning or thursday|my apologies i|no reason to|not the|of people i|of that|on me|once it|one person
    7:or sunday|our mistake|our mistake and|owners|owners tell|owners tell me|pitch|put it|put you
    7:remember me|room|rung|something you|sorry about|sorry to|sounds like|stops|ten or friday|than i
    7:that 's perfectly|that was our|the board|the wrong|then you|thinking it|this|thursday or friday|tired
    7:to repeat|too|too if|totally|trust a|tuesday at ten|twenty|understand you 're|wants to|was|was our
    7:was our mistake|we 're not|we had|who 's|why|work|work for|worry is|would put|would thursday evening
    7:you 're tired|you didn't|you do|you don't get|you don't use|your homework|一回|一天|上|不下
    7:两句|也应|也应该|乱了|他|价|价格|但|体|便|先哄|卡|吵醒|周全|周全 .|哄|哎
    7:哪顾|哪顾得|哭|喜欢|器|在哭|够您|夫|头 , 我|子在|子在哭|对不住|就说|工
    7:工夫|年|年终|得多|得跟|您先哄|您有您|您比|您没|您觉|您觉得|我周全|我明
    7:我讲|或周|折腾 .|拼|拼 .|换我|推销电|星期三|是不|是好|是没|楼了|欢|歇歇
    7:比我周|满了 ,|火|现在|理 ,|的这|看来|看来您|真拼|真拼 .|眼|着点没|确|累 .
    7:给您 ,|考虑得|肯定不|脚不|腾 .|花了|虎|虎 .|虑得|虑得比|行 ?|要等|说两
    7:说两句|说到|走不|走不开|跳|身|轰|过来 ?|遍 , 您|道|那下|那下周|那是|金
    7:销电|销电话|防着点|阵|院|顾得|顾得上
    6:'ll keep it|'ll send our|'re busy but|'re on your|'s decent|'s decent of|'s easier|'s full|'s how
    6:'s how it|'s the timing|'ve|'ve just come|, 0 月|, 今年|, 光|, 别的|, 合|, 对吧|, 应
    6:, 您的|, 我上|, 明天|, 晚上|, 行 ,|, 谁都|, 防|0 号星|^ i see|^ it does|^ oh you
    6:^ right so|^ sounds like|^ that must|^ that was|^ the price|^ very|^ well|^ 之|^ 之前|^ 原
    6:^ 原来|^ 您那|^ 我能|^ 月|^ 电|^ 电话|^ 货|^ 跟|a friday|afternoon would|as|at three ?
    6:at your end|been|been a|being short|busy but|can tell|caught you|comparing is|could i try|decent
    6:decent of|decent of you|deserves|don't take it|drag|easier for you|enough|evening|everyone has
    6:fair you|fees|for a look|friday which is|had|had a bad|half the|have no budget|heard of us|hours
    6:how it|how it is|hundred|hung|hung up|i accept|i agree|i can tell|i come|i get that|i won't|in
    6:in the middle|in the trade|insurance|it 's been|it 's not|it 's only|just come|just come off|know the
    6:like the|looked|lot of money|makes sense|march|may i|may i try|me on|middle|minutes and|minutes on
    6:minutes on thursday|monday afternoon|monday or|morning then|most|my number|next week|next week be|now
    6:of it|of money|of money to|oh you|on a friday|once it 's|only|or friday afternoon|or friday at
    6:or saturday morning|or sunday ?|or wednesday at|own business|paying|people i|phone|prefer|rates
    6:rather than the|real worry|repeat|reviews|right so|sales|sceptical|selling|send our|so i don't
    6:sounds like the|spent|straight|stretched|sunday ?|take it|takes|team down|that 's a|that 's decent
    6:that 's how|that doesn't|that must|the middle|the timing|the timing rather|then ?|they 're|things
    6:three ?|thursday or|time|time for this|timing rather|timing rather than|to decide|to go|to look at
    6:to your|tomorrow|tuesday morning then|twenty minutes and|twenty minutes on|under|up by|way|week be
    6:well you|winter|would thursday|you|you 're|you can't stop|you did|you is|your end|三上|三上午
    6:三个|下周二|下楼|不多|不多说|不容|不容易|不开|不开 ,|不是|两个|么大的
    6:也是|了 , 那|了门|亏|五三|五三点|五分|五分钟|人|住院|住院 ,|信|六十点|关
    6:再来|分 .|刚才那|别的都|力|功|加班|历|原来|句|可惜|可真|同样|听电|听电话
    6:周五三|周四或|在那|在那儿|外|多|多说|大的事|太|头一|头烂|头烂额|好几
    6:孩子在|孩子的|它|完了|定不下|家|家都|容|容易|宽|宽裕|对您|对账|少 ,|就别
    6:就您一|年没|当面|息|您受|您开|您正|您跟我|您这一|惜|想得|意 .|愿意|懂 .
    6:懂了|懂了 ,|成不|成不 ?|我上|我不多|我再|我再来|我周|我理|我理解|或周五
    6:或者下|才那|打了|搁|搬家|易|是吧 ,|是周|柜|柜台|样|样的|格|欠|没空|涨|火 .
    6:点行|烂|烂额|焦|焦头|焦头烂|熬 ,|理|用钱|电话里|的人|的都得|看|看成不
    6:着点|短|稳|竟|管|者下|裕|认|话里|话问|谁都|起来了|还|这一|这话|都不|重|锅
    6:问了|院 ,|院 , 您|难熬|难熬 ,|顺|额的
    5:'d ask|'d rather|'re in|'re quite|'re right|'re swamped|'s a|'s a big|'s a fair|'s blessing
    5:'s blessing naturally|'ve thought|, 什|, 什么|, 做|, 可再|, 情|, 我懂|, 我明|, 我长
    5:, 明|, 是|, 晚|, 有|, 烦|0 may|? that|? 那|? 那您|^ it can't|^ ten|^ that kind|^ you know
    5:^ you need|^ you want|^ 上|^ 两|^ 两个|^ 刚搬|^ 十年|^ 同|^ 哎呀|^ 您开|^ 您觉
    5:^ 您还|^ 搬家|^ 月底|^ 理|^ 理解|^ 被|^ 预|^ 预算|a fair|about it|about that|after two
    5:all right ?|and they|appreciate|are hard|as good|as good as|as the firm|at ten|avoid|baby|behind it
    5:best ?|better ?|big|blame|blessing|blessing naturally|board hasn't|but i 'm|can hear|could you both
    5:course you|course you 're|didn't ask|do friday|do friday at|don't blame|don't have the|don't take
    5:easier for|eleven|emails|explaining|explaining it|eyes|feet|firm behind|firm behind it|for one|four
    5:friday which|get that you|given|glance|good as|good as the|had that|hands|happened|home|i 'd ask
    5:i appreciate|i can hear|i don't take|in the shop|is better|is better ?|isn't the|it|it 'll|it 's one
    5:it can't|it can't be|it i|keen|keen to|kind|kind of|know you didn't|last year|learn|line
    5:looking after|lose|me when|monday or tuesday|money 's|morning or sunday|morning or tomorrow|must have
    5:natural|need to|never|next one|no|no reason|numbers|of course you|on|on friday ?|on thursday or
    5:one bad|one thing and|only as|only as good|or sunday morning|or tomorrow|or tomorrow afternoon
    5:our engineer|over the|over the phone|parents|past|phone when|put it off|rather|reading|reading it
    5:saturday morning or|serious|sign anything|silly|so could|someone who|something|sometime next
    5:sorry you|sorry you were|staff|sunday morning|swamped|taking|talk to your|ten years|than i do
    5:than the|that kind|that kind of|that works|the board hasn't|the discount|the firm|the firm behind
    5:the next one|the phone when|the small|the team|thing and|thursday morning|times are|times are hard|to
    5:to put|to put it|to your wife|tomorrow morning|too fast|training is|tuesday afternoon|tuesday morning
    5:twice before|us|want a second|what happened|when it 's|where|which is better|why you 'd|with someone
    5:with what|with what you|without a|work ?|would tomorrow|would tuesday at|years|you 'd want
    5:you 're quite|you 're right|you 're swamped|you 've thought|you didn't ask|you feel|you i
    5:you know your|you need to|you need your|you never|you on|you on friday|you saturday|you talk
    5:your feet|your hands|一下午|一些|一些 ?|一样 ,|一阵|上这|下不|下多|不回|不嫌
    5:不至|不至于|不行 ?|不认|不麻|不麻烦|东西 ,|久|么晚|么晚还|之|之前|也不至
    5:了 , 没|了几|了几年|了都|于连|五到|亲|今天没|介绍发|会 , 我|住了|住了 ,
    5:便我|候打|候打给|做生|做生意|先把|全 .|再忙|再忙也|几|出去|出来您|分钟 ?
    5:刚搬|到|到东|到东西|加|十点您|午或|半再|卡在|去忙|发您 .|发给|发给您
    5:可再|可再忙|号星|号星期|听清楚|吵醒了|周一下|周五到|周六十|周您|响|哎呀
    5:哎呀 ,|哪天方|哪有闲|四或|四点半|回|大事|大事 ,|大的|天方|天方便|天没
    5:太急|太急了|夫 .|好一些|好好的|子上|完了 ,|实物|客人|家里|容易 .|寒|寒心
    5:小 .|就十分|层|层皮|层皮 .|工夫 .|店|店 ,|店里 ,|开 ,|很正|很正常|得好好
    5:忙 .|忙也|忙也不|忙我|怎么做|思|您也是|您合适|您吵|您吵醒|您多|您开会
    5:您手|您是|您有|您父|您父亲|您现|您现在|您的|您的预|您盘|您看成|您跟|情 ,
    5:意不|我也不|我会|我先把|我同|我太|我当面|我长|我长话|或|手上|手术
    5:把您吵|把这|把这事|据|排满|排满了|效果|数据|方便|方便我|时候打|时间 .
    5:易 .|是三|是吧|是周六|是对|是对的|晚上您|晚还在|月 0 号|有闲|期三|术|楚了
    5:正常|求不|没时|没时间|没错|没预|没预算|清楚了|点半再|点您来|点没|父亲
    5:用得|的一|的哪|的哪有|的预|皮 .|看到东|看成|着 ,|着您|睡|短说|种亏|程|站
    5:筋|算 ,|算没|紧 ,|绍发|考虑|至|至于|至于连|舒|舒服|节|花出|花出去|苦
    5:行不行|西 ,|要货|觉|解|让|话 , 那|话短|话短说|该的 ,|说要|账|账单|质|赶上
    5:起来|跟我说|车是|还不|还在|这个 .|这么做|这么晚|这种|这阵子|迟|那儿|那我
    5:都会|都花|都花出|醒了|醒了 ,|里 ,|钟 ?|钱都花|长话|长话短|间 .|防着|隆
    5:难怪您|顺 ?|预算没|额
    4:'re careful|'re flat|'re flat out|'re on|'re worried|'s always|'s just an|'s no reason|'s no rush
    4:'s one|'s the sticking|, 今|, 但您|, 光听|, 可您|, 您快|, 您防|, 我同|, 正|, 谁不
    4:, 这份|, 这我|0 号|^ after|^ ah you|^ i can|^ i realise|^ no time|^ so it|^ so money|^ this week
    4:^ 一样|^ 今年|^ 刚开|^ 家|^ 家里|^ 打扰|^ 正|^ 跟您|^ 这个|a call|a price|a real
    4:a shop|a trial|ah you|an excuse|and you 'd|around|ask for|at once|at three|being sold|being sold to
    4:by on tuesday|can hear the|can only|can see why|compare|comparing|cost|could we|could you|delivery
    4:do ?|do it|don't get|don't want a|eight|end is|evening or saturday|every reason|every reason to
    4:everywhere i|exhausting|fair to|fall|fall behind|fifteen minutes|five times|flat out|for
    4:for everybody|for this|friday evening|friday evening or|giving|have|hear the|heard|heard of|hoping
    4:house is|i admit|i can only|i didn't|i do|i hear you|i should|i understand you|i wouldn't trust|ill
    4:inbox|is half|is hectic|isn't it ?|it 'd|it ?|it out of|it over|it short|job and|just an
    4:just an excuse|just moved|keep it short|kids|kitchen|know|last|last thing on|last thing you|likes
    4:likes being|likes being sold|list|little|look at it|loss|mistake|money 's the|month end is|need your
    4:no wonder you|now i|now i 'll|of everyone|okay ?|on your mind|once|or saturday|or tuesday at|over ?
    4:paid|phones|place|point i|proof|push|putting|reason to be|results|right now|right you|sales call i
    4:scared|school run|side|so it 's|so money|so money 's|so you 're|sold to|square|sticking point|sunday
    4:sure you|take|that makes|that makes sense|the job|the job and|the phones|the school run|the sticking
    4:the sticking point|the trade|their own|thing on|thing on your|thing you|this a|this is the
    4:this isn't the|this week 's|those|three on|thursday evening|time with|to compare|to ring|touch it|try
    4:twice|understand you|understandable|week|when we|will be|will be in|with us|wonder you|wonder you 're
    4:would next|would next wednesday|wouldn't trust|year 's|you 're busy|you 're careful|you 're flat
    4:you 're on|you 're worried|you let me|you more|you not|you on the|you trust|your old|your worry|一 .
    4:一下子|一听|一回 ,|一回听|一定|一样|三点我|上 ,|上午十|上还|上还是
    4:下 , 您|下一|下午我|下子|下来|不了|不会|不便|不便宜|不好意|不是小|个名
    4:个情|个情况|个点|个顺|中考|中考 ,|为难|久 ,|么久|么久 ,|么大|么省|买回
    4:了吧 .|了是吧|事 ,|他们合|们不对|们合|们合作|价钱|会您|传给|传给您|但您
    4:体会|供|便宜 ,|信 , 开|修|儿搁|光听|光听我|六十|关系 .|册子|再打|几天|出
    4:出去了|出空|分钟|分钟就|刚下|刚开|到您店|加班 ,|动 .|十五分|十年|十点
    4:午十点|半天|压着|压着 ,|去坐|去坐坐|参数表|友圈|反|发您|受累|可您|号周一
    4:合理 ,|吧 , 您|听出|听出来|听十|听我讲|听清|吵|周四三|周四晚|哪|四三
    4:四三点|四晚|四晚上|回听|在外头|在工|在工地|在骗|在骗子|坐 ?|坐坐 ?|外头
    4:头 ,|头一回|夹|夹在|好吗|好吗 ?|子中|子中考|子多|子多 ,|子的|孩子中|宜 ,
    4:实 ,|家里有|对吧|对吧 ?|对的|对的 .|小数|小数目|就十|尽|尽量|尽量短|工不
    4:己 .|带您去|开会 ,|强|当面讲|得上|得到|得太|得对|得对 ,|得我|得紧|得还
    4:心思|心情|忙 , 可|快了|快了 ,|怎么省|怕买|怕买回|急 ,|您 , 行|您一定|您夹
    4:您夹在|您手上|您打|您提|您是真|您朋|您朋友|您正忙|您签|您签字|您防
    4:您防着|情不|想再|我周五|我就不|我得|我想|我没讲|我能体|把参|把参数|抽得
    4:抽得出|换 ,|据交|接|接我|接电|接电话|搁谁|撂|支|数据交|数目|数目 .|数表
    4:族|时候|明白 .|是做|是小|是小数|是怕买|是没用|是贵|是贵了|晚上还|最难
    4:有病|有病人|朋友圈|服务|来了|板一|校|样 , 我|歇着|歇着 .|歉|正忙|比 ,|没兴
    4:没兴趣|没看|没讲|没讲明|涂|点 , 十|点 , 看|点您|物|现在骗|班 ,|班 , 您
    4:理解您|生意|用着|电话来|病人|病人 ,|白 .|的意思|的还|的钱|的钱都|盘点
    4:目 ,|看哪个|看怎|看怎么|看您朋|看效|看效果|着 .|空|空 .|答应 .|算 , 这|糊
    4:糊涂|系 .|紧 , 您|累 ,|细|细说|给您合|老板一|考 ,|能体|能体会|自己 .|菜
    4:行 , 不|行不|装修|要紧|解您|解您要|认识|讲|讲得|讲明|讲明白|识|话来
    4:话来得|语|说一|说了 .|说实|说实话|谁不|谁不是|账 ,|贵了|踏|踏实|踏实 .
    4:这个|这个名|这个情|这个点|这么大|这份|这会|这会儿|这我|这行|这阵|连个
    4:道理|那咱|那咱们|都排|醒|里不|里发|里有病|量短|钟就|间的|阵子|面讲|顾虑
    4:骗子多|麻烦
    3:'ll come|'ll come to|'ll email|'ll post you|'m not hanging|'m sure|'re coming|'re concerned
    3:'re right to|'re short|'s a bad|'s a real|'ve been|'ve been going|'ve heard|, 不勉|, 人|, 册
    3:, 册子|, 可谁|, 多|, 好吗|, 对|, 您什|, 您现|, 您看|, 我就|, 手|, 手头|, 看看
    3:, 眼|, 耽|, 耽误|, 能|, 谁心|, 这事|, 这很|, 这是|, 预|, 预算|0 月|0 月 0|^ any
    3:^ good to|^ honestly|^ i appreciate|^ i gather|^ i went|^ in your|^ it sounds|^ nobody wants|^ sure
    3:^ 一|^ 一天|^ 三|^ 上一|^ 不是|^ 刚才|^ 年底|^ 您忙|^ 您用|^ 报|^ 报价|^ 明白
    3:^ 是 ,|^ 用|^ 老|a bad|a bad week|a look round|a month|a nightmare|admit|afternoon|and i 'm
    3:and i respect|and send|and send it|and we 'll|appreciate you|are i|at home this|at it|at two next
    3:bad week|be in your|been going|begin|begin with|breaks|but that|but that 's|by|by hand|by on
    3:by wednesday|call|calls like|class|concerned|day would|decides|decision|deposit|don't know|enough a
    3:everybody|exams|father|fifteen|figures|flat|for you so|friday at|gather|get that|good to|guide
    3:had your|hanging|hanging up|hanging up until|hear the little|hear you but|hectic|hectic for|home this
    3:i 'd have|i 'll come|i 'll email|i 'm sure|i appreciate you|i gather|i realise i|i went|if it were
    3:in your|in your inbox|installed|is only|is so|is the|it breaks|it in a|it sounds|it were|it were my
    3:just|let me|look at|look round|looks|losing|loyal|minutes|monday at ten|money to|morning ?
    3:morning for|next week ?|nightmare|no money|nobody wants|not hanging|not hanging up|not to|nothing
    3:of work|off our|off our list|offices|on a|on the street|only sensible|or wednesday ?|our list|owner
    3:pages|pay|payroll|post you|post you the|quite right i|realise i|realise you|respect|rough|running
    3:same thing|saturday or|saturday or sunday|say hello|say the|send|sense|sensible|shall we
    3:shall we meet|shops|show you on|so how|sold|sorry to hear|stick|stuck|stuck in|talk ?
    3:ten or wednesday|that 's no|that and|the decision|the figures|the guide|the moment|the morning for
    3:the owner|the same thing|the whole|they are|they are i|this isn't|this month|this one|though
    3:three next|three of|through|time i|tired of|tired of it|to begin|to begin with|to change|to find
    3:to run|to say hello|to think about|touch|tough|training|trial|trial class|tuesday or
    3:tuesday or wednesday|twelve|twice for|two next|two next week|up to you|up until we|want to talk|wary
    3:we 'll|we meet|wear|wednesday 0|wednesday at eleven|wednesday or friday|week 's|week i 'm|were my
    3:were promised|what do|what you have|where you|whole week|why you|with that|with the|you 're coming
    3:you 're concerned|you 're short|you 've had|you but|you but that|you haven't|you moving|you need
    3:you were promised|you when|your team is|一十|一天听|一或|一或者|一次|一趟 ?|三三
    3:三三点|三两|三两点|上一|上午九|上午或|上呢|上呢 ,|不 ?|不住|不出|不出来
    3:不勉|不勉强|不去|不同|不同意|不好做|不爱|不爱听|不痛|不痛快|不靠|不靠谱
    3:业 ,|两位|两位一|个会|个推|个推销|个消|个消息|么回|么回事|也没关|也难
    3:了 , 0|了 , 再|了 , 您|了 , 真|了月|了月底|事 , 多|事儿|二 ?|二上|二上午|五晚
    3:五晚上|人商|人商量|们|们牌|们牌子|价格 ,|休息|位一|位一起|保险|候能|免
    3:公室|关系|再过|冒|几年|利|到三|到前|到前台|到半|到半夜|前台 .|前都|剩
    3:办公|办公室|勉|勉强|勉强 .|医|十分钟|午九|午九点|午十|午或者|半夜|半夜 ,
    3:去一|去一趟|参数|反应|口气|口气 ,|可谁|台 .|合作|同|后放|听我|听推|听推销
    3:周一十|周一或|周三三|周三两|周二 ?|周二上|周五晚|周哪|周哪天|周四上|味
    3:商 ,|喘|喘口|喘口气|嘛 ,|四上|四上午|在保|场 ?|坏|坐|声|声 .|处|多 , 您|夜 ,
    3:夜 , 您|天|天可就|天听|天就|头一个|奖|好做|好好|好意|好意思|妈|娃|子 , 心
    3:子小|子真|学|孩子真|守|守着|实 .|审|家后|寄到|小心|就是没|屏|屏幕|常 ,|幕
    3:年了|年了 ,|年底|年都|应商 ,|底前|底您|强 .|当面给|往后放|很多|得好|心里
    3:必要|忙 , 这|怎么回|急 , 明|怪我 .|您不想|您不愿|您了 .|您半|您宽|您店
    3:您店里|您开车|您用|您的难|您看哪|您看重|您真是|您这会|您那边|意思|意留
    3:意留电|感情|愿|愿意留|慎|懂 ,|懂 , 那|我了|我们不|我们牌|我再过|我寄
    3:我懂 .|我记住|我这电|手 ,|手头|批|换谁|换谁都|换过|换过 ,|接了|推 ,|推销 ,
    3:放 .|教|数|断|无|时候能|时间我|明天可|明白您|是周四|是应|是应该|是推
    3:是现|晚上|月底前|有什|有什么|有您|有您的|有空 ,|有空呢|有老|束|来的|板
    3:果|格 ,|检|正常 ,|气 ,|气 , 我|没关|没关系|没必|没必要|没空 ,|满意|点再
    3:点我到|点或|点或者|点还是|爱听|版|版的|版的介|牌|牌子|现在用|现场|留电
    3:留电话|白您|的事 .|的介|的介绍|的是您|的难|的难处|目|盯|看哪|看重|看重价
    3:真累|着就|知道|空 , 周|空呢|等您|签字|算 , 我|算就|算的|结束|给您 .|老
    3:老供|老供应|老板|者下午|者下周|耽|耽误|聊 ,|能喘|能喘口|能接|能接受|脑筋
    3:自然|落|虑我|被推|被推销|要您|解 , 下|记住|记住了|误|说得不|课|谁心
    3:谁心里|谢您|谢谢您|谨|谨慎|谱|趟 ?|跟合|跟合伙|边审|过了月|过去一|还行
    3:还要|这个不|这事儿|这周哪|这家用|这很|遍|道您手|道您有|那儿 ,|那我把
    3:那样|那边审|重价|重价格|钟 , 您|间我|间接|难 .|难处|靠谱|面给|面给您
    3:顾虑我|风|马|骗子|高 .|鸽子 ,|麻
    2:'ll post|'ll send you|'re at|'re busy|'re in a|'re quite right|'s been|'s just|'s okay|'s on
    2:'ve every|'ve every right|, 不是|, 价|, 先|, 只|, 周六|, 家|, 小心|, 忙|, 总|, 您哪
    2:, 您肯|, 想|, 我们|, 搁|, 月|, 烦是|, 资|, 资料|, 赶|, 过|, 钱|0 号下|0 号周
    2:^ absolutely|^ i won't|^ in|^ looking|^ thirty|^ yes it|^ your team|^ 价|^ 十|^ 合作|^ 员
    2:^ 员工|^ 哎 ,|^ 年|^ 您做|^ 您嫌|^ 您怕|^ 您是|^ 您正|^ 您老|^ 您说|^ 我听
    2:^ 换系|^ 是|^ 盘|^ 盘点|^ 看得|^ 看您|^ 老人|^ 谁|^ 这么|^ 那回|a big step
    2:a customer|a fool would|a job|a kitchen|a meeting|a salesman|a shame|a system|a warranty
    2:about thursday at|accept|accountant|afternoon ?|along ?|already|always|and there 's|and you can
    2:any better|any better ?|as it|as the|ask me|ask me to|at a|at eleven ?|at eleven or|at four
    2:at four or|at half four|at nine or|at two or|back ?|be any|be any better|be calmer|be calmer ?
    2:be careful|be cautious|be sure|be the one|be wary|big step|blame you|blame you for|both|bring your
    2:builders|but i|by now|calls a|calmer ?|can i show|can keep|can keep it|can see|can tell i|can't talk
    2:cautious|changing|coming|comment|day|day could|day could you|day on|do they|down|drive safely|drop by
    2:easier|eleven or|eleven or monday|evening or|every right|every right to|fast|figures ?|fool would
    2:for the same|four in|four or|four or friday|full of|get a|get it|get it what|get some|got|had a
    2:half four|handing|hard|has|has a|have no|honestly|how 's|how about thursday|how to|i 'd want
    2:i 'll post|i come by|i get it|i show|i show you|i understand so|in a meeting|in i|in person
    2:in person ?|in the morning|info|interested in|isn't the time|it to the|it what|it what day|know you
    2:later this|later this week|let|like mine|like that is|me up|meetings what|meetings what time|met
    2:monday at|monday at eleven|monday morning ?|month would|month would you|more thing|morning
    2:next wednesday|no more|not be|notice|off a|on friday at|on monday morning|one ?|one more thing
    2:one thing|only a fool|or monday|or monday at|or thursday at|out i|out that|out that 's|out this
    2:over your|packed|person ?|plenty of|position|promise|questions|quote|rather than|right shall
    2:right shall i|right to ask|runs to|safely|salesman|see why|see your|send you|send you the|she
    2:should be|sit down ?|site|so would friday|sorry about that|step|still|stocktaking|talk to me|talking
    2:that 's just|that 's okay|that a|that experience|that long|the|the figures ?|the info|the market
    2:the only|the phone|the proposal|their|these|things about|this before|through the|thursday at half
    2:times|times a|to be sure|to talk to|to you ?|to you on|tomorrow afternoon|twenty minutes|understand
    2:understand so|until we|until we 've|up to|visit ?|wait|walk|walk you|want to see|wants a
    2:wants a salesman|warehouse|wednesday ?|wednesday afternoon ?|wednesday at two|wednesday or|what day
    2:what day could|what time|when it|with half|with our|won't take|worries you|would be a|would you
    2:yes it|you 'd like|you 're at|you 're not|you 've every|you and they|you believe|you can't talk
    2:you have no|you that|you that 's|you the|you the details|you through|you thursday|you thursday at
    2:your accountant|your place|一|一个下|一十点|一起|七八|七八个|三十点|三月|三点 ,
    2:上 , 周|上午|上看|下午您|下午或|下午还|不否|不否认|不太|不急 ,|不放
    2:不放心|不是时|不是说|不看|不签字|不舒|不舒服|不说|不过|个下|个下午|个不
    2:个人带|个我|个我不|主 ,|么时|么时候|九点|也不想|也得看|也该|买|了 , 不
    2:了五|了半天|二或|亏 ,|亏 .|亏的|五万|五下|五下午|五个|五我再|些 ,|享|人喜
    2:人喜欢|人带|人情|人最|人管|人管 ,|人通|什么时|介|介绍|件 ,|价 , 您|伙|伙人
    2:伙人通|伤筋|伤筋动|位 .|体检|俩|俩娃|倒是|候|候 ,|候我|做这|做这行|儿 ,
    2:先跟合|先问|全要|八个|六还|六还是|兴趣|册子我|再打来|再聊|冒昧|写成
    2:几家|出来 .|分钟 ,|刚交|别人|别家|到您|到您有|到明|前头|务|动骨|勒|十分
    2:十年没|十来|十来个|十点我|十点或|十点还|午 , 您|午您|午我|午我带|午或周
    2:半天还|去了|去了 ,|发您手|号下|号下午|合伙|合伙人|合适 ?|后悔|后悔了
    2:后都|后都后|否认|听得出|呀|呀 ,|呢 , 我|周 ,|周一上|周三十|周二或|周五下
    2:周五我|周六还|周四四|哎 ,|哪天 ?|哪天行|售后|商量是|嗯 , 您|四十点|四四
    2:四四点|四或者|团|团建|团建 ,|在前头|地 ,|坐坐|坑过|多 ,|多 .|大家都|天上午
    2:天能见|天行|天行 ?|头 , 您|好些|好吧 .|始|子一|子我|子是|子看|学校|学费
    2:安全要|完 ,|实话|家里商|对 .|对我们|小 ,|岁 ,|工地|工地 ,|巧|差 ,|带您|带过
    2:建 ,|开始|开车|归|很合|得不|得先|得先跟|得很|心疼|心的|心里都|忙得|急了
    2:急了 ,|悔|悔了|您 , 好|您去看|您吃过|您对|您就是|您得先|您怕|您有顾
    2:您的意|您的顾|您聊|您说现|您这就|您问|情理|意做|慢|我不否|我再打|我听出
    2:我有数|我认|我认同|我过去|打得|把您|护|抽|担心的|拜您|拿出|挂 ,|挺|换一
    2:换我也|换系|换系统|接受|接我电|摆|摆在|散|数 .|料我|时候 ,|时候我|时间当
    2:明天上|昧|是不想|是大事|是您自|是时|是时候|是有点|是看不|是自然|是说
    2:最后都|月 0|月份|月供|有数|有数 .|有点|有空|有这|有道|有道理|有顾|有顾虑
    2:期 ,|期不|机|条信|条信息|来 , 可|架|档|楚再|此|气 .|没人管|没心|没这个
    2:没错 ,|油|消息|涨价|涨价 ,|清楚再|点头 ,|烦了|烦是|然|然 .|爱人商|爷|理 .
    2:理的|用的 .|电话了|留意|的 , 下|的 .|的家|的意|的时候|的这个|的顾|的顾虑
    2:目 .|看 , 成|看哪天|看病|看行吗|着 , 您|着急 ,|知道 ,|码 ,|确实 ,|礼拜您|空 ,
    2:突|第一|筋动|筋动骨|算怎|算怎么|管 ,|管 , 对|箱|终|绍|置|者周五|聊 , 您|脑
    2:腰|腰带|舒服 ,|行 , 您|被坑|被坑过|裤|裤腰|裤腰带|觉得|认 ,|认 .|认同
    2:话 , 您|话 , 我|话 , 烦|该的 .|说在|说在前|说得|说现|说现在|说这个|货上|购
    2:费|资料我|趣|跟家|跟家里|跟爱|跟爱人|躲着|躲着我|这个 ,|这个我|这就是
    2:这是应|迟早|适 ?|通气|通气 ,|通电|通电话|道 ,|避|那 0|那不|那几|那回
    2:那我周|那资|那资料|都后|都后悔|都在 ?|都懂|都跟|采|采购|里商|里商量|量
    2:量是|量是应|钱 ,|销 ,|错 ,|问 .|闲|间当|间当面|陌|陌生|险|随便|顺手|顺手 ,
    2:预算 ,|骨|高
    1:'ll be brief|'ll email you|'ll lose|'ll mail|'ll mail you|'ll put it|'ll send|'m not taking|'re off
    1:'re short of|'s not the|'s only sensible|'s tight|'ve a|'ve been let|'ve had|'ve had three|, 0
    1:, 不好|, 两位|, 体|, 保|, 保修|, 全|, 吃|, 吃亏|, 周一|, 够|, 好|, 家里|, 小|, 开
    1:, 心|, 怕|, 您对|, 您开|, 成|, 成吗|, 我佩|, 我太|, 我给|, 我能|, 我认|, 打
    1:, 打扰|, 换谁|, 方案|, 生|, 生意|, 用|, 用着|, 能省|, 讲|, 讲信|, 谢|, 谢谢
    1:, 过了|, 这会|, 那挺|^ a lot|^ can't|^ changing|^ changing supplier|^ i do|^ i was|^ money
    1:^ money 's|^ most|^ nobody likes|^ quite|^ that sounds|^ the budget|^ 一个|^ 一月|^ 上回|^ 今
    1:^ 听得|^ 天|^ 天天|^ 孩|^ 孩子|^ 带|^ 忙|^ 您之|^ 您刚|^ 您已|^ 您担|^ 您有
    1:^ 您考|^ 我这|^ 换供|^ 没听|^ 背|^ 背景|^ 这周|^ 这礼|^ 这种|a big mistake
    1:a brochure|a lot of|a lot to|a minute|a nuisance|about the|about thursday|admire|admire that
    1:after what|afternoon and|and not|and there|appreciate it|at ten would|at two which|be better ?
    1:be brief|be quieter|be the same|be there when|been let|been let down|behind the|best|between
    1:big mistake|bigger|black|brief|builders in|burned|busy|but you 're|can imagine|can't decide
    1:can't have|changing supplier|cheapest|come and see|come off|come thursday|comparison|could we sit
    1:could you come|could you see|discount|does the|doing|down ?|eleven ?|else has|family|fill|find the
    1:find the time|find you|firms|for it|good|got it|got nothing|grow|grow up|guarantee|had three
    1:hands are|have been|he|honest|hurting|i 'd think|i 'll be|i 'll mail|i 'll send|i admire
    1:i admire that|i can imagine|i don't want|i hear that|i like|i was|is a big|is nobody|is nobody 's
    1:isn't ?|isn't it|it 's hard|it 's the|it at|it before|it in|it properly|june|keep it|know how|left
    1:less|let down|like it|like to see|lost|lot of|lot of people|lot to|lunch|making a big|mid|monday ?
    1:money 's tight|next|next month|nine or|no but|no but i|nobody|nobody likes|nobody likes being
    1:not taking|now you|nuisance|of our customers|of people|off shift|on monday ?|on the spot|on this
    1:on tuesday at|one page|one sentence|only hurting|or thursday next|our customers|over and|papers|penny
    1:plenty|pressure|promised|properly|proposal will|put|references|same|school|see our|see the|sentence
    1:shall i come|shame|short of|show you how|sit down|sit in|so friday|so would|spot|stock|switching
    1:take to|talked|ten would|ten would you|text|text you|text you the|that 's|that sounds|that you 're
    1:the cheapest|the line|the product|the proposal will|the right|the same|the school|the spot
    1:there would|think about|thursday at three|thursday next|thursday next week|tight|time today|to ask
    1:to be careful|to look|to one|to read|to say|to see|to think|to you|today i|tuesday at nine
    1:tuesday at two|tuesday or thursday|twice in|two or|two which|up the phone|upheaval|want proof
    1:want to be|wanted|we all|we sit|we sit down|wednesday morning|were burned|what|what you|when|when are
    1:when are you|when could|when do|while you|with my|with the last|with them|without this|won't|worries
    1:would friday|would you ?|wrong|yes|yes it 's|you 'll lose|you 're off|you come|you had a|you hear
    1:you how|you look|you said no|you so i|you some|you wanted|you were burned|your|your hands are
    1:your mind|yourself by|一出|一分是|一条|一眼 .|一眼 ?|一还|一还是|万|三 , 两|三下
    1:三下午|三再|三我|三还|三还是|上回|上有|下周|不下来|不住 .|不做|不周
    1:不想得|不愿|不愿意|不消|不能|不跟您|专门|业|丢|两回|个 .|个答|个答复
    1:个问|个问题|个顾|个顾虑|么想|也会|也会多|买回去|了 , 什|了一|了别|了别家
    1:了半|了就|了是|了没|二十点|五十一|五我|五来|产 ,|产 , 这|人 , 您|人哪|人的
    1:今天就|付 ,|以不|以不 ?|以后我|们工|们工程|们有|们都|会 ,|会儿|会呢|会呢 ,
    1:会多|住 .|佩|佩服|佩服 .|供应|供应商|便宜|保|信不|信不过|信发您|信用
    1:信用 ,|候 , 我|做 ,|做 , 能|做完|停|傅|六上|六上午|再|况|几天 ,|出二|出二十
    1:出差|出差 ,|出您|出来|出来了|刀|刀刃|刀刃上|刃|刃上|分是|分是一|别家 ,
    1:别的 .|务员|动|动 ,|十五|半打|占线|卡得|原来您|去看|参|发您邮|变|可不
    1:可以不|可就没|可您这|可您都|台机|台机器|号周|吃|吃不|吃不消|合同没|同 ,
    1:同没|同没到|名额就|后天上|后我|听了|听说|听过|听过我|周一还|周三下
    1:周三再|周三我|周三还|周二|周二十|周五来|周六上|咱们约|哪个|售|嘛|回去
    1:回来|在 ?|在刀|在刀刃|在理|场|场 ,|坑过 ,|处我|多 , 下|大家|天 ?|天到|天天
    1:天就发|头上|套 ,|好事|好做 ,|好吧|好的 ,|娃 .|子 , 哪|子的人|季|孩子 .|安全
    1:宜|实情|实情 ,|实顾|实顾不|室|家 , 讲|家用|家里头|容易 ,|寄|对不|对我|对质
    1:对质量|就 0|就 0 月|就不|就不多|就发|就周|就周五|师傅|带两|带娃|带孩
    1:带孩子|常 , 下|广|广告|应商|底 ,|建|开会呢|开着|张桌|张桌子|往后|很自
    1:很自然|得两|得出|得出您|得没|得没错|得真|得真不|得罪|得罪老|微信发|心我
    1:忍|忙我理|忙的|忙着|快点 ?|怕数|怕数据|怕耽|怕耽误|怪您|您 , 还|您 .
    1:您一天|您两|您之|您之前|您信|您信不|您做|您合|您家里|您对我|您对质|您就
    1:您工|您已|您已经|您忙我|您怕耽|您手机|您手里|您担心|您最近|您生|您生意
    1:您的担|您的谨|您看行|您考|您考虑|您肯|您肯定|您要考|您说没|您这周
    1:您这阵|您那|您邮|您邮箱|您都考|情况|想得罪|想要|意 ,|慎我|慎点|慢慢|懂您
    1:我|我也会|我今天|我们工|我们有|我佩|我佩服|我把介|我把数|我留|我算
    1:或周三|手机|手机上|手里|打得真|打扰您|扰您|找您 ?|把介|把介绍|把数
    1:担心我|挺好|挺好 ,|换供|换供应|掂|掂量|掂量 .|接 ,|效|方案我|日子|早就
    1:易 ,|是一|是一分|是人|是后天|是周五|是周日|是实|是实情|是明早|是看|显
    1:晚还|景|月底 ,|月底您|有俩|服 .|机上|材|材料|来个|来找您|来签|松|松快|果 .
    1:样很|案我|桌|桌子|楚 ,|毁|水|没到|没到期|没听|没听过|没坏|没用|没这
    1:清楚 ,|满意 ,|点 , 哪|点 , 就|点半打|点头|点我再|点是|点是对|点没错|牌子 ,
    1:犹|犹豫|狗|生产|生产 ,|用|痛|痛快|的 , 哪|的担|的担心|的没|的谨|的谨慎
    1:的都不|的问|的问题|省一|省一分|真不|真不是|眼 .|眼 ?|着孩|着孩子|着我|知
    1:确实顾|种话|等一个|等着|答复|签 ?|箱 .|纸|绍发您|结|给您算|罪老|老客
    1:老客户|耽误生|胆|背|背景|能省|能省一|能见|能见 ?|能说|花在|花在刀|苦了
    1:苦您|苦您了|虑 , 可|虑我懂|要|要考|要考虑|要花|要花在|见 ?|见为|解 , 您|计
    1:记得我|讲信|讲信用|话不|误生|误生产|说|说周四|说得没|说话不|谨慎我
    1:谨慎点|豫|账 ?|赞|赶|起 ,|跟|跟领|跟领导|路上|转 ,|转不|辛|辛苦|辛苦您|过 ,
    1:过去找|过我们|过我同|过的|这个问|这个顾|这么想|这事|这周|这套|这是
    1:这样很|这电|这电话|这种话|连|通个|道 , 您|那一|那也|那也不|那儿 .|那周二
    1:那就 0|那就周|那挺|那挺好|邮箱 .|都在|都考|都考虑|钟都没|钱要|钱要花
    1:问我|间|险 ,|陪|难处我|需要 .|顾不|顾不上|额就|飞|鸽|鸽子
    -1:'d be|'d think|'ll call|'ll check|'ll get back|'ll get the|'ll have our|'ll have the|'ll have to
    -1:'ll leave it|'ll leave you|'ll make a|'ll put a|'ll put the|'ll try|'m free|'m giving|'m giving you
    -1:'m not putting|'m working|'m working this|'re down for|'re making|'re making a|'s best|'s best ?
    -1:'s clear|'s hard|'s in the|'s meet|'s no|'s not for|'s off|'s off the|'s only three|'s say|'s start
    -1:'s start with|'s that ?|'s today|'s today or|'ve already|'ve already put|'ve been with|'ve booked
    -1:'ve booked the|'ve heard this|'ve left a|'ve moved|'ve promised|, 0 0|, 一号|, 三点|, 不打
    -1:, 两|, 中|, 中午|, 二十|, 价格|, 俺|, 免|, 免费|, 分|, 刚|, 到时|, 剩|, 剩下|, 名
    -1:, 名额|, 后|, 后面|, 周三|, 咱们|, 在|, 在您|, 地|, 好不|, 好吧|, 好好|, 就这
    -1:, 展|, 展厅|, 您下|, 您倒|, 您在|, 您家|, 您带|, 您怎|, 您早|, 您是|, 您有
    -1:, 您来|, 您能|, 您要|, 您跟|, 您随|, 我今|, 我先|, 我准|, 我把|, 我记|, 挑|, 放
    -1:, 时间|, 最|, 最后|, 来|, 案|, 案例|, 看完|, 等|, 视|, 视频|, 说|, 贵|, 还想|, 连
    -1:, 连个|, 那天|, 都是|, 里|, 里面|, 随|, 顺便|, 顺道|0 0 a|0 a|0 and|0 and i
    -1:0 th november|0 th of|0 日星|? 我顺|^ a good|^ be|^ before|^ can we|^ could we|^ december|^ did
    -1:^ did you|^ don't give|^ don't tell|^ either|^ everybody|^ everyone else|^ five|^ he|^ how 's
    -1:^ how did|^ how many|^ how much|^ how would|^ i sent|^ if monday|^ if we|^ it expires|^ look|^ lovely
    -1:^ monday|^ my|^ my colleague|^ next monday|^ nine|^ nine on|^ no problem|^ no wonder|^ no worries
    -1:^ no you|^ not a|^ of|^ of course|^ one|^ only two|^ people like|^ prices|^ saturday|^ shall we
    -1:^ sorry|^ sorry could|^ stop me|^ surely you|^ the bank|^ the clock|^ the course|^ the deadline
    -1:^ the offer|^ thursday 's|^ two o'clock|^ we met|^ wednesday 0|^ wednesday week|^ what are
    -1:^ when would|^ which afternoon|^ who should|^ why did|^ would friday|^ would thursday|^ yes or
    -1:^ you agreed|^ you may|^ you people|^ you pick|^ you promised|^ your competitors|^ 三十|^ 三岁
    -1:^ 上午|^ 上周|^ 不买|^ 不可|^ 不急|^ 不来|^ 二|^ 二十|^ 五|^ 全|^ 再不|^ 再给
    -1:^ 别磨|^ 到时|^ 后面|^ 周一|^ 周日|^ 嗯|^ 头|^ 头一|^ 客|^ 就剩|^ 就占|^ 您上
    -1:^ 您五|^ 您什|^ 您办|^ 您听|^ 您周|^ 您太|^ 您定|^ 您挑|^ 您明|^ 您点|^ 您现
    -1:^ 您自|^ 我再|^ 我后|^ 我想|^ 我明|^ 我理|^ 我都|^ 打麻|^ 找|^ 找个|^ 收|^ 收到
    -1:^ 明儿|^ 明后|^ 明早|^ 明晚|^ 李|^ 来|^ 来不|^ 样板|^ 王|^ 确|^ 确实|^ 祝|^ 祝您
    -1:^ 签|^ 约|^ 给您|^ 表|^ 表我|^ 要是|^ 试|^ 试驾|^ 资料|^ 过了|^ 近|^ 近期|^ 还要
    -1:^ 这两|^ 这价|^ 这单|^ 这样|^ 这次|^ 送|^ 送货|^ 那咱|^ 那行|^ 链|^ 链接|^ 门
    -1:^ 除|^ 除了|^ 难|a chance|a chance like|a coffee at|a copy of|a favour|a firm|a firm like
    -1:a fool to|a garage|a good day|a minute later|a note of|a price on|a quarter|a quarter of
    -1:a queue behind|a quick|a quote|a sample|a site|a site visit|a sport|a third|a tuesday|a week
    -1:a week on|a week today|about|about that i|about your|account|across|admit it|after the holidays
    -1:again ?|again at|ago|ahead|all that|all that time|all year round|all you have|already put|am i
    -1:and another|and don't|and i can't|and now you|and on|and on friday|and see|and show|and show you
    -1:and we 're|and you 'll|and you keep|any sense|april|are laughing|are laughing at|are why|are you free
    -1:are you going|around your|ask ?|ask the|at half|at half past|at one|at six|at some|at some point
    -1:at ten and|at ten sound|at the gate|at three which|at you|at your|back at|back in|back to|back to you
    -1:bakeries|bank|be ?|be a sport|be around|be better|be easier|be easier for|be good|be in|be in touch
    -1:be okay|be okay ?|be the last|before christmas|before christmas could|before the|behind you
    -1:behind you so|booked the|booked the room|booklet|bring the|buy you|buy you a|buying|by this|by your
    -1:calendar|call i|calmer|came|came to|can afford|can afford it|can i put|can show|can show you|can we
    -1:can you|can you make|can't put|can't put a|can't see|can't you|cancel|case|case study|chance like
    -1:chance like this|chance to|charge|choose|christmas|christmas could|christmas could we|clock|coffee at
    -1:collect|come|come ?|comes in|competitors|competitors are|competitors are laughing|complain|confirm
    -1:copy of|copy of the|could do|could i come|could i have|could see|could we find|could we meet
    -1:could you spare|counter|couple of|course you need|day ?|day after|day for|day i|day i 'm|day next
    -1:day next week|day should|deadline|dear|dec|dec 0|december|decided|decided by|decided by now|delivered
    -1:demo|diary before|diary before the|discount is|do i|do i have|do is|doesn't|don't give|don't give me
    -1:don't i|don't need it|don't tell|don't tell me|don't you|don't you think|door|double|down until
    -1:drawings|drop a|either you|else is|email|email it|email it no|emailed|ends on|evening better
    -1:evening better ?|evening online|everyone can|everyone else|everyone gets|everyone gets a
    -1:everyone on your|everything|expect|expires|fair on|feed|feed can't|feed can't you|find you at
    -1:fine for|finished|firm like|firm like ours|first thing at|fixed|follow|fool to|fool to pass
    -1:for a quick|for a site|for an|for an answer|for me in|for no|for ten|for that|for tuesday|free to
    -1:friday|friday at two|friday i|friday morning ?|friday so|from here|garage|gate|get|get back
    -1:get back to|get something|get something in|get you|get you this|getting|go ahead|go to|go under
    -1:goes to|good ?|good day|good for me|grandmother|grant|grey|grey one|had an|half an|half an hour
    -1:half nine or|half past|half past seven|happy with them|has signed|have decided|have decided by
    -1:have had|have one|have our|have time|have to do|have to turn|have your|have yourself|have yourself to
    -1:he 's|heard this|heard you|heard you say|hello|help me|help me out|hide|hide behind|hiring|holidays
    -1:holidays ?|home ?|how 's that|how did|how did you|how many times|how much|how much longer|how would
    -1:how would you|i 'll call|i 'll have|i 'll try|i 'm free|i 'm giving|i 'm working|i 've booked
    -1:i 've promised|i ask|i book|i bring|i buy|i buy you|i can show|i could do|i emailed|i find you|i had
    -1:i have to|i heard you|i keep|i know it|i need one|i need your|i put you|i see and|if monday
    -1:if monday 's|if we|if you 'd|if you can't|if you don't|if you like|in an hour|in it|in leeds
    -1:in the diary|in the evening|in the office|in their|in their right|in three|in three days|in touch
    -1:in your building|in your street|invoice|is free|is gone|is it the|is my|is on the|is our
    -1:is tomorrow evening|it 'd be|it 's today|it and|it by|it expires|it first|it goes|it goes to|it going
    -1:it going to|it no|it takes ten|it to be|join ?|just the|keep the|keep the report|kept|kettle
    -1:kettle on|key|know it 's|know you 're|land|last question|last thing at|laughing|laughing at
    -1:laughing at you|leave you|let 's meet|let 's say|let 's start|let me check|let me down|let me drop
    -1:life|like ours|like this won't|like you are|link|list is|listen|look ?|lost a|lunch on|lunchtime
    -1:machine|made time|make a note|making|making a|many times|matter|may i come|me check|me drop|me i
    -1:me in|me one|me out|me what|me you|mean|meet ?|meet next|meet next friday|meet then|meet then ?
    -1:meet up|meeting|minute later|minutes for|mistaken|monday 's|monday be|monday morning
    -1:monday morning or|money|month 's|monthly|more|morning and|morning i|morning or afternoon|much for
    -1:much for you|much longer|my colleague|my grandmother|my whole|need one|need one more|next couple
    -1:next couple of|next door|next friday|next monday at|next thursday|next week which|nine on tuesday
    -1:nine or last|no for|no for an|no problem|no problem at|no rush|no to|no to this|no worries|no you
    -1:no you 're|not friday|not putting|not putting the|note of|note of that|nothing and|nothing to sign
    -1:now and|numbers on|of an|of an hour|of next|of next week|of november|of our|of time|off the table
    -1:off to you|offer|office is on|on friday|on friday which|on monday and|on my|on one|on sunday
    -1:on sunday at|on the 0|on the first|on the line|on thursday and|on thursday so|on thursday which
    -1:on tuesday|on tuesday or|on tuesday the|once you|once you 've|one do|one do you|one more|one or
    -1:one or the|one you|only have yourself|open house|or afternoon|or afternoon ?|or at|or four|or four ?
    -1:or in|or in the|or is it|or last|or last thing|or leave|or leave it|or no|or the second|or three days
    -1:or thursday afternoon|or two|or two on|or wednesday afternoon|or you|orders|out on the|over to
    -1:over to you|page|pass|pass on|past five|past five on|past nine|past seven|past your|people like
    -1:people like you|people never|phone down until|plan|pop|preference|preference ?|price|price on
    -1:problem at|problem at all|problem i|problem i 'll|put a price|put it in|put the kettle
    -1:putting the phone|quarter of|quarter of an|quarter past five|quarter to eleven|question|question ?
    -1:question and|question and i|queue behind|queue behind you|quick|reasonable|reception|regret|regret it
    -1:right about|right about that|right mind|ring me|run|run ?|said no|said you 'd|sales office|same all
    -1:same all year|saturday|saturday at|saves|savings|say about|say no to|see and|seen it|sell|send it
    -1:sessions|seven in|seven in the|shall i keep|shall i ring|shame on|shame on you|show you round|sit
    -1:site ?|site visit|site visit ?|size|slot|so hard|so how about|so i can|so ten or|so there|so there 's
    -1:so what 's|so when|so which|so you 'd|so you can't|some point|someone else|something free
    -1:something in|something in the|sorry could|sorry could you|sorry for|sound ?|speak|speak to|sport
    -1:start of|start of the|start with thursday|started|started in|stop me|stop me if|stop wasting|study
    -1:suit you better|suit you for|sunday at|sunday at two|sundays|surely you|survey|swing|swing by|table
    -1:take it or|take no|take no for|takes ten|takes ten minutes|taste|tell me you|ten and|ten in
    -1:ten in the|ten minutes for|ten next|ten o'clock|ten or two|ten sound|th november|th of|th of november
    -1:that be okay|that i 'll|that it|that it 's|that time|the bank|the case|the case study|the clock
    -1:the company|the counter|the course|the day after|the deadline|the demo|the diary|the discount is
    -1:the drawings|the evening|the evening online|the full|the gate|the grey|the grey one|the holidays
    -1:the holidays ?|the invoice|the kettle|the kettle on|the key|the last one|the link|the list
    -1:the message|the next couple|the number|the numbers|the numbers on|the offer|the office|the one
    -1:the others|the papers|the person|the sales office|the same all|the savings|the start|the start of
    -1:the survey|the table|the team is|the test|the thirtieth|the workshop|their right|their right mind
    -1:there 's one|there ?|they 'll|thing at nine|think about it|thirtieth|thirty|this evening|this is my
    -1:this number|this week is|this weekend|this winter|this won't|this won't come|thousand|three in
    -1:three in the|three which|throw it|thursday ?|thursday and on|thursday at eleven|thursday at two
    -1:thursday do|thursday i|thursday which|thursdays|time so|time to|time you|times and|times and i
    -1:times do|times do i|to 0|to ?|to be ?|to be the|to blame|to do is|to eleven|to explain|to feed
    -1:to feed can't|to get you|to join|to join ?|to make a|to me i|to meet ?|to pass|to say no|to someone
    -1:to someone else|to thank|to thank you|to your colleague|to your office|to your phone|today at
    -1:today at ten|today or|today the|together and|tom|too far|towards|train|try you again|tuesday ?
    -1:tuesday and thursday|tuesday at half|tuesday i|two o'clock|two on|two on thursday|two or at
    -1:two or three|two so|two to|up and|up but|up for|up in the|up next|up next monday|up on your|value
    -1:was in|was it|waste|we|we 're|we 've been|we ?|we come|we find|we find a|we get|we get something
    -1:we meet then|we meet up|we met|wednesday afternoon|wednesday next|wednesday next week|wednesday of
    -1:wednesday of next|wednesday week|wednesday would|week is|week on|week today|week today at
    -1:week which day|went|what about|what are|what are you|what you hear|when 's|when would|when you 're
    -1:whether you|which afternoon|which one do|which shall|which shall i|which would you|whichever you
    -1:while|who should|who should i|why did|why did you|will you|with thursday|with thursday at|with you on
    -1:within|won't come|won't come round|work around|working this|working this weekend|would have decided
    -1:would monday be|would you and|would you have|would you rather|write|year round|yes or|yes or no
    -1:you 're down|you 're making|you again|you again at|you agreed|you are why|you back|you be around
    -1:you better|you can't see|you ever|you free|you going|you going to|you have to|you in ?|you in the
    -1:you keep the|you may|you monday|you people|you people never|you pick|you prefer|you promised
    -1:you rather|you round|you said you|you say no|you see|you spare|you start|you stop|you the brochure
    -1:you the numbers|you three|you tomorrow|you want it|your building|your calendar|your competitors
    -1:your competitors are|your family|your floor|your own|your reception|your street|your time|your way
    -1:yourself to|yourself to blame|一 , 您|一 , 我|一一|一三|一三点|一下 0|一下 ?|一两
    -1:一两点|一个小|一个月|一九|一九点|一刻|一半|一单|一单了|一句 ,|一号 ,
    -1:一号星|一周|一回 .|一场|一块儿|一声 .|一天 ,|一天 ?|一套 .|一您|一挂
    -1:一挂电|一早|一是|一月二|一次 .|一次机|一次见|一步|一步 ,|一点 ?|一般|一过
    -1:一遍啊|七号|七天|七点|七点 ,|七点半|三 , 十|三不|三之|三之前|三五|三五家
    -1:三分|三分钟|三岁|三早|三早上|三晚|三晚上|三楼|三楼会|三点|三点到|三点好
    -1:三点您|三点还|三要|上七|上七点|上了 ,|上午 ?|上午过|上去坐|上周三|上周五
    -1:上回您|上您的|上旬|上旬您|上的|下 0|下 0 月|下 ?|下下|下下周|下了 ,|下人
    -1:下午带|下午来|下午给|下周前|下周哪|下班前|下的|下礼|下礼拜|不 ,|不 , 周
    -1:不上 .|不买就|不了 ?|不信我|不值|不做 ,|不再打|不动工|不可|不可能|不听完
    -1:不定就|不急|不想听|不想见|不我|不换|不接|不接受|不是这|不来都|不用签
    -1:不答|不答应|不肯|不肯给|不要 ,|不要 .|不赶|不过弯|业务|两万|两天您|两家
    -1:两次|两次 ,|两点我|个 ,|个价 .|个价了|个准|个准话|个大老|个头|个客|个客户
    -1:个小时|个微|个微信|个文|个文件|个时候|个理|个理由|个礼|个礼拜|个空
    -1:个空 ,|个邮|个邮箱|中您|为什|为什么|主意|主都做|么 .|么四|么四点|么多
    -1:么就|么就转|么样|么样 ?|么看|么难说|之间|之间 ,|九|九号|九号 ,|九点 ,
    -1:九点半|也在|也太大|也就是|买 .|买就|了 , 一|了 , 今|了 , 周|了 , 对|了 , 这
    -1:了八|了八百|了可|了吗|了吗 ?|了周|了您|了班我|了解一|了这|事多 ,|事实
    -1:事您|二 , 十|二三 ,|二三点|二下|二下午|二十七|二十九|二号|二号 ,|二晚
    -1:二晚上|二月三|二月二|二楼 .|二还|二还是|五 , 下|五 , 您|五 ?|五十|五家
    -1:五家同|五您|五折|五点 ,|五的|产品|产品手|享给|享给您|人先|人在|人多|人往
    -1:人往对|人接|人来|人都|什么 .|仇|今天下|今天打|今晚八|以 ,|们上|们上门
    -1:们不会|们是做|们约|件夹|价 .|价了|价了 .|价单|价单我|份|份证|份证 .
    -1:会 , 周|会给|会议 ,|传您 ,|传您 .|位置|位置我|体验|体验课|作的|使|便 ?|便挑
    -1:便接电|便的时|便说|便说话|便跟|便跟您|便还|便还是|保养|保养 .|信上|信吧
    -1:信吧 ,|信我|信提|信提醒|俺去|候别|候有空|候见|借|借口|做不了|做好|做得
    -1:傍|傍晚|儿 , 您|儿 ?|儿一|儿两|儿吃|儿坐|儿来|儿能|先生|先生都|全|全市
    -1:全市最|八号|八号 ,|八点半|八点我|八百|八百遍|公司 ,|公司三|公司就|公室 ,
    -1:六 , 您|六下|六下午|六号|六周|六周日|六点 ,|六点半|共享|关系 ,|养 .|册
    -1:再不|再不定|再打 .|再找|再问一|准时|准时到|准话|准话 .|凉|凑|几点都
    -1:划掉 ,|别来|别来找|别磨|别这|别这么|到 , 或|到十|到底是|到您家|到您那
    -1:到时候|到期|到期 ,|到现|到现场|刻|前不|前台|前台了|剩下|剩下的|力 .|加个
    -1:加个微|动工|动工 .|十一号|十七|十七号|十九|十九号|十六|十点半|十点钟
    -1:午 ?|午也|午得|午得闲|午我都|午来|午来还|午的|午给|午给您|午过|午过去|半
    -1:半 , 我|半 .|半年|半年了|半我再|单|单了|单您|占|占您|卡在哪|厂 ,|厂里 ?
    -1:去 ,|去 , 行|去了 .|去您店|去成|去找|去找您|去给|去讲|参观|参观一|双|发到
    -1:发到您|发您 ,|发您微|发过|发过去|变动|句话 .|只|可以 ,|可好|可好 ?|可能 ,
    -1:台了|号 , 十|号 , 星|号周二|号周五|号周四|号您|号我|司 ,|司三|司三楼|司就
    -1:吃完|吃完饭|合作的|名单|名字我|后一次|后两|后儿|后再|后天 ,|后头|后悔 .
    -1:后我们|后确|后确认|后面还|听一|听得清|听都|听都不|告|呗 ,|呢 , 您|周一
    -1:周一一|周一三|周一两|周一九|周一您|周一早|周三上|周三不|周三之|周三早
    -1:周三晚|周三要|周二三|周二下|周二晚|周二还|周五|周五 ?|周五十|周五的
    -1:周六下|周六周|周前|周四两|周四十|周四您|周四早|周四还|周日 ,|周日下
    -1:周末我|周末的|周里|和周|和周日|咖|咖啡|咖啡的|品 ,|品手|品手册|品过
    -1:哪一天|哪个时|哪会|哪会儿|哪天合|哪天带|哪头|哪家|哪段|唧|唧唧|唧唧的
    -1:唧的|售楼|售楼处|商量|啊|啊 ,|啡|啡的|喝|嗯|嗯 ,|四 , 下|四两|四两点|四五
    -1:四十|四回|四回了|四您|四早|四早上|回 .|回了|回了 ,|回头我|回您|回来找
    -1:回绝|因|因为|图|图纸|在厂|在厂里|在地|在地铁|在家|在家 ?|在店|在店里
    -1:在您公|在用 ,|在用 .|在的|在的时|场 , 您|坐 .|块儿|块儿来|培|培训|处门
    -1:处门口|备|复杂|复述|复述一|外 .|多问|大 ,|大老板|天 , 我|天上班|天下班
    -1:天中|天中午|天内|天十|天去|天合|天合适|天带|天得空|天打|天打了|天是
    -1:天的|天还是|太大|太大了|头 .|头就|头我|套 .|套了|套了 ,|好 , 我|好东
    -1:好东西|好吧 ?|好说|好说话|娘|嫌|子 , 我|子也|子报|子来|字 .|字版|孩子报
    -1:孩子来|完不|完全|完这|完饭|定 , 还|定 ?|定哪|定就|定的 .|定金|客|客人往
    -1:客户|室 ?|家 ?|家人|家人来|家同|家同行|寄两|对 , 四|对一|对一下|对比
    -1:对比表|对面|对面走|小何|小公|小公司|小孩|小店|就不打|就不是|就剩|就占
    -1:就占您|就在|就定|就差|就帮|就当您|就您还|就成|就找|就挂|就是 .|就是 0
    -1:就没有|就能|就走 .|就转|就转不|就这一|就这个|就问|局|局 ,|屋|屋里|工 .
    -1:工厂|差这|市最|师 .|师一|带上|带家|带家人|带方|带方案|带着图|带身|带身份
    -1:干脆|平|年后|年您|应了|应我|底是|店里|建个|建个文|开放|开门|弯|当 ?|当您
    -1:当我|彩|彩页|彩页我|往|往对|往对面|得吗|得吗 ?|得开|得开 ,|得清|得清吗
    -1:得给|得给我|得见|得见我|得起|微信上|微信吧|心哪|忙不|忙完|忙完这|快递
    -1:念|怎么就|怎么样|怎么看|怎么说|思 , 您|急 , 您|总 ,|总得|总得给|总监
    -1:总监 ,|悔 .|您 , 您|您 , 我|您 , 方|您 , 里|您一句|您一家|您一挂|您三|您上次
    -1:您不来|您也不|您五|您五点|您倒|您做主|您先看|您前|您前台|您厂|您厂里
    -1:您参|您可怜|您周|您哪会|您在家|您填|您太|您太太|您定 .|您定哪|您寄
    -1:您寄两|您带孩|您当面|您得|您意|您手下|您打算|您报|您抽|您抽个|您拿|您换
    -1:您换一|您接我|您早|您明|您明天|您是不|您最后|您来就|您测|您测一|您的会
    -1:您的小|您看|您看 ,|您看 .|您看是|您看看|您看着|您确认|您碰|您碰个|您算一
    -1:您约|您约上|您给我|您能来|您能腾|您要的|您要真|您让|您让我|您讲 ,
    -1:您说个|您还要|您还记|您这种|您这脑|您选一|您选哪|您那会|您都不|您领
    -1:您领导|您骗|情 .|想了|想了解|想听|想清|想清楚|想约|想约您|想见|意给|意见
    -1:慢慢看|慢看|慢看 .|懂 , 您|成了|成吗|成吗 ?|我一次|我三|我上门|我下周
    -1:我不接|我个准|我今|我今晚|我们上|我先|我再联|我再问|我准|我准时|我到
    -1:我十|我十点|我后|我后天|我在您|我就当|我就找|我就没|我带方|我带着|我建
    -1:我建个|我想约|我打给|我把价|我放前|我整|我整理|我明天|我明早|我晚上
    -1:我有|我来|我来一|我没打|我登|我登门|我直接|我真|我等|我等您|我说|我还
    -1:我这儿|我这边|我都发|我都排|我都能|我顺|或星|或星期|或者|或者五|或者周
    -1:房 ?|手下|手下人|打 , 您|打麻|打麻将|扫|批货|找个您|找您|找您 ,|找我 ,|技
    -1:技术|把价|把价目|把资|报 ,|报价单|报告|抱|抱歉|抽不|抽不出|抽个|抽个空
    -1:拆|拖到|拜 ,|拜二|拜二 ,|拜四|拜访|拜访一|拨|拨人|挂电|挂电话|挑个日|挤
    -1:捎|换换|换换了|掉 ,|掉了|排一|排一次|排得开|排队|排队 ,|接不|接您|接您 .
    -1:接我短|推给|推给您|摸|撞|撞上|撞上您|操|收 .|收到 ,|收费|放 ,|放前|放前台
    -1:整 ,|整理一|文件|文件夹|料齐|料齐了|方便 ?|方便说|方便还|日 , 下|日下
    -1:日下午|日周|日星|日星期|早上 ,|早九|早九点|旬|旬您|时候别|时候见|时到
    -1:时到 .|时间 ?|时间您|时间都|明|明后|明天中|明天我|明天还|星期一|星期天
    -1:春|是上午|是不是|是不来|是借|是借口|是八|是别|是十一|是十二|是十点|是后
    -1:是周一|是周三|是哪一|是您的|是想|是有|是真|是转|是转账|是零|晚上七
    -1:晚上我|晚做|晚做好|晚八|晚八点|最后确|月上|月上旬|月中|月二十|月二号
    -1:月初|有一个|有一点|有三五|有了|有仇|有哪|有时|有时间|有没|有没有|期|期 .
    -1:期一|期天|期天下|末我|末的|末的话|本 ,|本不|本不是|本人|本给|本给您
    -1:机会 ,|杂|李工|来 , 您|来 , 这|来了 .|来就是|来得|来找|来看看|来还|来还是
    -1:杯咖|杯咖啡|板 , 您|板间|查 ,|查收|查收 .|标准|样 , 没|样 .|样 ?|样品 ,
    -1:样品过|样板|样板间|核对|核对一|根本|根本不|楼|楼 ,|楼 .|楼下 ,|楼会
    -1:楼会议|楼处|楼处门|欠我|次 , 都|次 .|次不|次机|次机会|次见|次见面|步 ,|段
    -1:比表|气 , 应|求您了|沙|沙龙|没变|没您|没您这|没打|没有了|没有哪|没法|泄
    -1:洗|派|测|测一|测一下|清吗|清吗 ?|演|演示|灰|点 , 在|点 , 地|点 , 对|点 , 展
    -1:点 , 或|点 , 要|点 , 视|点 , 贵|点一过|点下|点下班|点主|点主都|点之|点之间
    -1:点也|点也行|点到 .|点半 .|点好|点我|点我有|点整|点整 ,|点给|点给您|点都行
    -1:烦 ,|爹|犟|班前|班我|理一|生意 ,|生都|用 , 我|用的是|用签|电话 ?|电话合
    -1:电话都|留过|留过言|疼|登|登门|百遍|百遍了|的 0|的下|的下午|的了|的了 .
    -1:的事 ,|的会|的会 ,|的客|的客户|的对|的小何|的工|的工程|的报|的报价|的是 0
    -1:的是周|的话我|的车|监|监 ,|目录|盯着|直接|看 , 好|看一|看一眼|看不|看可以
    -1:看可好|看哪头|看您 ,|看是|看看 .|看看 ?|看看行|看这|真有|着图|着图纸|瞅
    -1:瞅瞅|短信发|短信提|确认一|碰个|磨唧|磨唧唧|磨磨|磨磨唧|礼拜 ,|礼拜二
    -1:礼拜四|程师 .|程师一|程表|空 ?|空当|空都|第|等|等 ,|等 .|答应了|答应我|签 .
    -1:签了 ,|算|算 ?|箱 ,|系|系 ,|系统|约上|约上了|约您|约的是|线 .|线上|线了
    -1:线了 ,|给 ,|给孩|给孩子|给您去|给您回|给您寄|给您报|给您最|给您测|给您留
    -1:给您约|给我们|统|维|缺|置我|老的|考虑到|考虑的|者|者五|者周|者周六
    -1:者周四|耽误我|聊|聊 ?|聊聊|聊聊 ,|肯给|能 ,|能做主|能看|能腾|能腾出|能进
    -1:脆|腾出|腾讯|腾讯会|般|色的|色的 .|节 ,|营|虑 ,|虑到|虑的|行不 ?|表|表 ,
    -1:装了|装了 ,|要不我|要么四|要再|要我|要找|要是不|要真|要被|要这|见一|见我
    -1:见我 .|见见|观|观一|规|视频会|视频聊|解一|解一下|解决|计师|订|订单|认一
    -1:让我|让我过|训|议 ,|议 , 我|议室 ,|讯|讯会|讯会议|记一|记一下|记得吗
    -1:讲 , 您|讲不|设|设计|设计师|访一|访一下|证 .|诊|试 ,|试一|试用|试驾|话 ?
    -1:话了 ,|话合|话合适|话是|话的|话都|该换换|误您一|误我|说一声|说不 ,
    -1:说个时|说周三|说周五|说好|说好了|说定|说我们|说明|说说|说错|说错了|请您
    -1:请教|课程|课程表|谁都有|谈了|谢您 .|谢您接|财|货的|贵公|贵公司|资|走 ,
    -1:走人 .|起|起来 .|跟您确|跟您碰|跟技|跟技术|跟老|跟老板|跟钱|跟钱有|身份
    -1:身份证|转不过|转账|边|过 , 您|过不|过去 ,|过去讲|过弯|过您那|过我|过日
    -1:过日子|过言|过这|近期|还得|还想|还是十|还是后|还是明|还是转|还要我
    -1:这一单|这两天|这个价|这个理|这个电|这么说|这儿 ,|这单|这条|这样的|这次
    -1:这次不|这点主|这脑|这脑筋|这阵 ,|进步|远|连个时|连听|连听都|述|述一|退 .
    -1:送到|送您|送货|送货的|选 !|选哪|选哪个|递|通过一|遍了|遍啊|遍啊 ,|邀|邀请
    -1:邀请您|那么多|那天|那就不|那我不|那我先|那我就|那批|那批货|那行|那行 ,
    -1:那阵|那阵子|邮箱 ,|都不听|都做不|都发|都在家|都在的|都定|都定不|都抽
    -1:都抽不|都排得|都撞|都撞上|都有 .|都给|都给您|都能|都行 .|都要|都这|配
    -1:醒您 .|里就|里有|里都|里面|钟 , 可|钟看|钟都抽|钱 ?|钱有|钱有仇|链接我
    -1:错过这|长 ,|门拜|门拜访|门给|门给您|问一句|问您一|问问|问题 .|问题 ?
    -1:间 , 就|间 , 我|间 ?|间您|间您说|间都|队 ,|队呢|队呢 ,|防着我|阵 ,|附近|除
    -1:除了|除了周|陪您|陪您去|随便挑|难说|难说话|零|需|需要|面 ?|面走|面还
    -1:面还有|页|页我|页我让|顶|顺便|顺便跟|顺利|顺路|顺道|频会|频会议|频聊
    -1:题 , 我|题 .|题 ?|风险|食|食堂|饭|驾|验|验课|验课 ,|麻将|黄|齐了
    -2:'d be a|'d like|'d listened|'d listened the|'d love|'d mean|'ll be in|'ll be out|'ll be sold
    -2:'ll bring|'ll drop|'ll get|'ll leave|'ll let|'ll let you|'ll make|'ll share|'ll text|'ll text you
    -2:'m afraid|'m in|'m sorry about|'re away|'re down|'re letting|'re letting your|'re on the|'re that
    -2:'re the reason|'s booked|'s done|'s entirely|'s entirely up|'s find|'s find a|'s for|'s good friday
    -2:'s it|'s nothing|'s the oldest|'s thursday the|'s up|'s up to|'s what|'ve done|'ve filled
    -2:'ve filled in|'ve got no|'ve got the|'ve got you|'ve had to|'ve only|'ve thursday|'ve told|, 0 号
    -2:, 三|, 不用|, 两点|, 九|, 九点|, 也就|, 二|, 今晚|, 八|, 再|, 出|, 出了|, 别怪
    -2:, 到底|, 十|, 十一|, 十二|, 十点|, 听我|, 周日|, 咱|, 四|, 四点|, 对吗|, 就当
    -2:, 带|, 得|, 怎|, 怎么|, 您一|, 您听|, 您和|, 您定|, 您就|, 您挑|, 您等|, 您给
    -2:, 您选|, 我再|, 我可|, 我是|, 我让|, 我这|, 我随|, 把|, 报|, 数|, 数据|, 早上
    -2:, 早晚|, 时|, 星|, 星期|, 是下|, 是周|, 是您|, 礼|, 礼拜|, 考|, 考虑|, 要不
    -2:, 要么|, 说您|, 躲|, 这两|, 选一|, 那先|, 顺|0 0|0 december|0 december at|0 st at|0 th at
    -2:0 日 ,|? give|? give me|? i 'd|? 我记|? 说|^ after the|^ all|^ all right|^ because|^ because of
    -2:^ believe|^ bring|^ bring the|^ can i|^ come|^ come on|^ could you|^ does|^ fine i|^ for|^ for the
    -2:^ friday|^ have you|^ how long|^ i 've|^ i gave|^ i heard|^ i may|^ if it|^ it takes|^ it took
    -2:^ it works|^ just say|^ last one|^ most of|^ mr|^ my manager|^ next tuesday|^ nothing|^ oh please
    -2:^ only three|^ people|^ quarter|^ quarter past|^ right you|^ shall i|^ take|^ tell me|^ thanks for
    -2:^ the lease|^ the system|^ this friday|^ we 'd|^ we can't|^ we spoke|^ what would|^ whatever
    -2:^ when could|^ which|^ why not|^ would you|^ you always|^ you can|^ you get|^ you keep|^ you only
    -2:^ you tell|^ 上次|^ 下个|^ 下午|^ 不感|^ 不续|^ 人|^ 人家|^ 他|^ 价格|^ 你们
    -2:^ 别再|^ 到|^ 到底|^ 只|^ 合同|^ 同行|^ 名字|^ 听说|^ 周六|^ 好嘞|^ 就这|^ 您下
    -2:^ 您以|^ 您几|^ 您别|^ 您可|^ 您害|^ 您对|^ 您就|^ 您弟|^ 您躲|^ 我为|^ 我可
    -2:^ 我大|^ 我姓|^ 我重|^ 拒|^ 拒绝|^ 方便|^ 星|^ 星期|^ 有三|^ 样|^ 没问|^ 活
    -2:^ 活动|^ 给|^ 能|^ 能不|^ 账|^ 还|^ 这一|^ 这台|^ 那就|^ 都|^ 错|^ 错过|^ 领
    -2:^ 领导|^ 麻|^ 麻烦|a bit|a contract|a few examples|a first|a folder|a folder with|a gap|a gap at
    -2:a good deal|a holiday|a hundred|a hundred times|a lie|a one|a password|a password to|a visit ?
    -2:about friday|about to|afford|afford it|after next|after next ?|after that|afternoon or|agreed
    -2:all right i|all thanks|all thanks for|all the|all year|an evening|and friday at|and it won't
    -2:and nobody|and see you|and this is|and thursday|and thursday are|and we both|and you won't
    -2:and your wife|any|any time|app|appreciate your|are only|are only two|are you in|as well|ashamed
    -2:asked me|asked me to|asking|at all thanks|at any|at eight|at eleven and|at four ?|at noon|at noon on
    -2:at ten on|at this price|at two ?|at two and|at your office|bay|be a fool|be ashamed|be mad|be out
    -2:be out of|be silly|be silly to|be sold|because|because of|because of you|before and|believe me|better
    -2:both know it|business|busy ?|but i 'll|but not|but not for|by ?|by a|by at|by email|by friday
    -2:by the council|call on|can do|can have|can have a|can pay|can see that|canteen|care|changes|clear
    -2:client|clients|close|closes|closes at|closes at midnight|come on|comes to|congratulations|council
    -2:customers are|customers ask|day is|day of|day of the|december at|december at ten|december the
    -2:december two|decide anything|department|did the|do need|do you ?|don't have|don't see|downtime|drop
    -2:drop in|drop you|drop you a|early|eat|eleven and|else would|end of the|ends|entirely|entirely up
    -2:entirely up to|evening ?|evening and|every other|exactly|examples|except|excuse in|excuse in the
    -2:expensive|explain it|explain it to|favour|fee|few examples|filled in the|final|find a|find a time
    -2:find out|finds|finds the|fine|first time|five on|five on thursday|folder with|for friday
    -2:for the fitting|for what|for you|for you ?|for you all|for you and|form|forms|fortnight|fourth
    -2:friday after|friday be all|friday or the|friday then|from me|from the|front of my|gap|gap at
    -2:get a first|gets a|give it|give me a|goes up|golf|good deal|good friday|good or|got no|got something
    -2:got the wrong|got you|guts|had to turn|half a|half nine on|have a look|have an|have an evening
    -2:have it|have to decide|have you been|have you got|hear it|here i|hold|hold on|hours to|how long have
    -2:hundred times|i 'd|i 'd love|i 'll bring|i 'll drop|i 'll leave|i 'll let|i 'll make|i 'll share
    -2:i 'll text|i 'm afraid|i 'm in|i 've done|i 've filled|i 've had|i 've put|i 've thursday|i 've told
    -2:i appreciate your|i can do|i don't have|i dropped|i gave|i give it|i hear|i may have|i never
    -2:i only have|i phone|i ring you|i see you|i sent|i think|if that 's|if the roof|in ?|in a|in an
    -2:in on saturday|in stock|in stock and|in the book|in the next|in you|interested|is good|is i|is i 'll
    -2:is in|is set|is set by|is the final|is the thanks|is thursday|is tomorrow|isn't an|isn't for
    -2:isn't for you|it 'd mean|it 's a|it 's done|it 's entirely|it 's for|it 's up|it comes|it comes to
    -2:it down|it is i|it isn't for|it it|it on|it or not|it takes|it there|it took|it won't be|just say
    -2:just so|just so you|keep saying|kids to|know your|last week|late|later|leaflet|lease|leave it there
    -2:left at|left at this|let 's find|let me know|let me put|let you go|letting|letting your|li|like ?
    -2:like to drop|like you 've|listened|listened the|listened the first|live|log|log in|login|long have
    -2:long have you|longer|losing money|losing money ?|mad|mail|main|may have|may not|me a day|me and
    -2:me down|me know|me put|me this|me thursday|me to call|me which|me why|mill|miss it|monday 0|monday is
    -2:money ?|month if|more to|morning or the|mr li|my boss|my manager|my side|name on|nearly|need a
    -2:need a password|neighbour|next ?|next monday|next tuesday morning|next week i|nine to|ninth
    -2:no contract|no i|noon|noon on|not going|not going to|not monday|noted|november 0|november 0 th
    -2:number i|of december two|of the month|of what|of you i|off the|oh please|oldest|oldest excuse
    -2:oldest excuse in|on mill|on our website|on saturday at|on the road|on thursday morning
    -2:on thursday would|one holding|one on|one on wednesday|only two|only two left|or a|or eight|or i
    -2:or is tomorrow|or it|or not|or the afternoon|or the friday|other clients|our customers are
    -2:our website|ours|out ?|out of the|out to|out to you|over and you|over this|owe|parcel|password
    -2:password to|password to log|phone again|phone down|phone so|ping|pop in|possible|possible ?|post it
    -2:price and|price goes|price goes up|proposal|put a|put together|put together a|quarter past|read it
    -2:read it first|refuse|refuse ?|refused|report|ring|ring you|round on|said to|said yes|said you
    -2:saturday at eleven|say that|says|see what|see you one|seen|send something|sent you|set by|set by the
    -2:share|show you|showroom|side of|silly to|simple|so friday at|so much|so shall|so shall i|so ten
    -2:so tuesday|so we|so when are|so you 've|so you know|something to|sort of|spec|spec sheet|spend|st at
    -2:stock and|suggest|suggest thursday|suits you ?|system closes|system closes at|taken|team|tell me
    -2:tell me which|tell me why|telling|ten minutes|ten on thursday|th at|th at ten|thanks i|thanks i get
    -2:that 's friday|that 's thursday|that 's what|that out|that suits|that suits you|that you refused
    -2:that you won't|the app|the book|the brochure|the children|the council|the final|the first time
    -2:the form|the forms|the fourth|the friday|the friday after|the guts|the lease|the month|the oldest
    -2:the oldest excuse|the parcel|the phone again|the phone down|the phone so|the price goes|the quote
    -2:the report|the roof|the spec|the spec sheet|the street|the system|the system closes|the thanks
    -2:the thanks i|the third of|the third or|the time|the twenty|the two|the week after|the year|them ?
    -2:then|there 's nothing|there are only|thinks|third of december|third or|third or the|this ?
    -2:this and you|this friday|this friday or|this price and|this rate|thought|thought about|thursday are
    -2:thursday at four|thursday december|thursday december 0|thursday is|thursday morning ?
    -2:thursday the third|thursday the twenty|thursday would|time and i|to call on|to come to
    -2:to decide anything|to do|to drop|to drop in|to grow|to log|to log in|to lose|to show you|to sign
    -2:to wait|to worry|to you by|today|together ?|together a|tomorrow evening|tone|took your
    -2:tuesday and wednesday|tuesday the first|two ?|two and|two hours|two hours to|two in|two in the
    -2:two left|two left at|understand the|up ?|use|usually|viewing|wait till|want it|want your|warranty
    -2:we 've got|we 've never|we can't|we have|we measure|website|wednesday 0 december
    -2:wednesday and thursday|wednesday december|wednesday evening|wednesday evening ?|wednesday so
    -2:wednesday the|week ?|week after|week after next|week does|week which|weekend|weekend so|what 's it
    -2:what sort|what sort of|what they|what we|what would|whatever|whether|which day|which one|which should
    -2:which should i|who|why not|wife would|won't even|works for|works for you|works with|worth
    -2:would friday be|you 'd think|you 'll get|you 'll have|you 're away|you 're letting|you 're that
    -2:you all|you always|you and this|you any|you asked me|you been|you by|you by email|you can pay
    -2:you can't be|you decide|you do need|you don't need|you eat|you find|you get|you go|you got
    -2:you got something|you had|you have|you have a|you in on|you keep saying|you must be|you need a
    -2:you one|you only|you or|you refused|you right|you said yes|you say that|you should|you the address
    -2:you this|you took|you took your|you want your|you won't even|your children|your customers|your kids
    -2:your neighbour|your number|your number i|your site|your wife would|一 , 八|一 , 早|一个不
    -2:一句话|一圈|一块|一声|一天我|一套|一我再|一月|一本|一款|一点 ,|一直
    -2:一直打|一行|一遍 ,|一遍 .|一面|一面好|三十天|三您|三点 ?|三百|上一家|上个
    -2:上个月|上九|上九点|上别|上到|上午再|上午我|上午还|上班 ,|下|下 , 我|下个
    -2:下个月|下单|下周一|下周六|不上 ,|不了 .|不会再|不字|不定 ,|不对 ?|不忙 ,
    -2:不想买|不感|不感兴|不抓|不挂|不挂 .|不明|不明白|不是下|不清|不清楚|不然
    -2:不着急|不知|不知道|不签 ,|不算|不管|不给我|不续|不续约|不花|不花钱
    -2:不行的|不要|不讲|不许|不走|不走 .|不起 .|不过十|不进|专|两台|两台 ,|两年
    -2:两点 ,|两点 ?|两点到|个 , 我|个不字|个合|个合适|个对|个您|个机|个机会
    -2:主都|么一|么定|么定了|么磨|么说|也就|也得|书|书面|书面的|买保|了 , 到
    -2:了 , 是|了我|了新|了算|了算 .|事 , 您|事 .|事小|事没|事没事|二 , 您|二 , 这
    -2:二三|二不|二不是|二月一|五 , 0|五 .|五两|五两点|五也|五十点|五早|五早上
    -2:交钱|产|人家都|人想|今天不|今天必|今晚还|付|代|以吗|以吗 ?|们一|们在
    -2:们经|们经理|们说|们这|件打|价目|价目表|企|企业|优|优惠|优惠就|会 ?
    -2:会一直|会上|会再|会在|会议室|传一|传您|低|何|作废|便吗|便吗 ?|便接|便见
    -2:信 .|俺|倍|倍 .|倒|候在|候来|候来都|值|做了|做了 ,|先说|光|光 ,|光了|八点 ,
    -2:六的|共|兴隆|兴隆 .|再推|再联|再联系|再跟|再跟我|决|准备|几年级|划掉
    -2:划算|划算 .|刚换|刚换了|初一|别再|别再跟|到 ,|到 , 您|到四|到底想|到您手
    -2:到时|前 ,|前台 ,|前我|办法|办法 .|加您|加您微|十一月|十二点|十天|十点 ?
    -2:十点到|午 ,|午 , 我|午 , 或|午一|午再|午再打|午带|午我给|午饭|单我|卖光
    -2:卖光了|占您一|印|厅|去 , 您|去 ?|去年|去问|及|及 ,|友 .|反正|发您了|发票
    -2:取消了|变了|变了 .|口 ,|口等您|句话|可|可以吗|可就|可怜|可是|可没|台 , 您
    -2:号 , 上|号 , 下|号 , 礼|叽|叽 .|吃饭|合同样|同事小|同样本|同行都|名额
    -2:后 , 或|后 ?|后天晚|吧 .|含|听完|告诉|告诉我|呗 .|呢 ?|周三您|周二不|周五 ,
    -2:周五两|周五也|周五早|周六 ,|周四我|周日上|咱们说|哈|哈 ,|哪个合|哪天来
    -2:啊 , 周|嘞|嘞 ,|器一|四 , 我|四我|四我们|四点 ,|四还|四还是|圈|在 , 周
    -2:在前台|在展|在展会|在门|在门口|在高|在高新|地方|地铁|地铁口|坑|填|复一
    -2:复一遍|夏|夏天|大男|大男人|大老|天一|天不定|天在|天得闲|天必|天必须
    -2:天您|天我去|天晚|天晚上|天来|天降|天降温|太不|太极|头有|套|好 , 那
    -2:好不好|好嘞|好嘞 ,|好玩|婆|婆 ,|婆 , 就|子就|子有|存|安装|定 ,|定了 ,
    -2:客户我|室 ,|室 , 没|对 , 是|对 ?|对不对|对吗|对吗 ?|就作|就作废|就去|就得走
    -2:就忍|就忍心|就是不|就没了|就这么|展会|展会上|展厅|工的|差一|已|已经|市
    -2:带工|带工程|带样|带样品|带着|干什|干什么|年夏|年夏天|年级|年级了|应了 .
    -2:底 , 您|底想|店 .|店里 .|废|弃|弟弟|录|得不合|得及|得看|得走|得走人|得闲 ,
    -2:微信 ,|微信 .|心让|心里有|忍心让|忘|忘了|忙 , 您|快一|快点|怜|怪我没|总部
    -2:您 , 一|您 , 可|您一分|您下班|您不买|您了|您了 ,|您什|您什么|您以|您以为
    -2:您几|您刚|您刚才|您别|您吃|您和|您哪天|您回|您坑|您多问|您好 ,|您害
    -2:您就忍|您带|您弟|您弟弟|您打电|您打过|您挑个|您是老|您有空|您点|您爱人
    -2:您看下|您看可|您稍|您稍等|您给个|您老板|您能|您要|您讲|您讲讲|您说周
    -2:您躲|您过|您还|您这是|您这行|您选|您都|您随|您随便|惠就|惠就作|想买
    -2:想知|想知道|意 , 我|意兴|意兴隆|意思 ,|感兴|感兴趣|我 ?|我一|我不挂|我为
    -2:我为您|我了解|我们公|我们在|我们经|我们这|我先说|我刚|我加您|我去
    -2:我去问|我可是|我哪|我回|我在门|我大|我姓|我就得|我带工|我带样|我帮
    -2:我帮您|我打太|我没提|我电|我电话|我直|我看|我短|我短信|我见|我见多
    -2:我说一|我这个|我这就|我重|我重复|我随|我随时|我鸽|我鸽子|截|截止|户 .
    -2:户我|户我见|房 ,|房子|打|打 .|打了 .|打太|打太极|打扰|打过一|扰|找个时
    -2:找您 .|把报|把报价|抓|抢着|抢着要|拒|拒绝|拒绝我|拜一|挂 .|挑个|掉|提醒您
    -2:撑|收到|改了|放我|放我鸽|整理|文|料发|料发您|新区|新车|方便吗|方便接
    -2:方便见|日上|日上午|日子 .|早 ,|早上九|早上我|时候在|时候来|时间是|明儿
    -2:明天降|明年|明年夏|星|星期|星期五|是 0|是 0 月|是上|是下周|是去|是去年
    -2:是哪|是在|是学|是怎|是怎么|是总|是最|是最后|是老板|是自己|是觉|是觉得
    -2:是谁在|是骗|是骗子|晚一|晚一分|晚上 ,|晚点|晚还是|月一|月一号|月二|有 .
    -2:有专|有个|有吧|有效|朋友 .|期五|期五 ,|期四 ,|末 ,|机器一|李|条街|来 .|来一
    -2:来一趟|来吗|来吗 ?|来得及|来找我|来试|来都|板 ,|极|标|样 ,|样下|样下去|梯
    -2:梯子|次 ,|止|步|求|求您|没了 ,|没事没|没办|没办法|没开|没提|没提醒|没用 ,
    -2:没礼|没礼貌|法 .|活|活动|消了|消息 .|温|温 ,|温 , 您|灯|点|点 , 不|点 , 这
    -2:点一|点不|点跟|点钟 ,|烦您|照样|王|生意兴|用 ,|男|男人|百多|的 , 这|的 , 那
    -2:的不|的不是|的周|的多|的我|的时间|的是哪|的那个|目表|直打|看 ?|看下
    -2:看下周|看了|看可|看完|看您 .|看您哪|看您就|看房|看房 ,|看行不|看透|真没
    -2:着呢|着呢 ,|着定|着定 .|着急|着想|着要|着要 .|确认|碰一|碰一面|磨叽|磨叽 .
    -2:示|礼拜一|礼貌|祝|祝您|祝您生|票|程 ,|稍等一|税|空看 .|笑|等到|答应|签 ,
    -2:算一|系您 .|级|级了|级了 ?|绝我 ,|续|续约|罢|罢了|罢了 .|老婆|老婆 ,|聊 .
    -2:能不|能不能|能做|自|舍|舍不|舍不得|花钱|花钱 ,|茶|蓝|蓝的|虑 , 考|行 , 看
    -2:行好|行好 ,|行行|行行好|行都|行都在|表发|表发您|表我|装 ,|要 ,|要 , 那|要 .
    -2:要么|要是觉|要的|见多|见多了|见过您|解了|言|言 ,|议室|记下了|记下来|讲 ,
    -2:讲 ?|讲讲|许|访您|诉|诉我|话 , 下|话 , 周|说一句|说不清|说不要|说了|说了算
    -2:说周|说哪|说我|说没预|说的是|请|谁在|谁没|貌|负|负责|货 , 周|资料发|赚
    -2:走人|赵|赶紧|起 .|跑|跑了|跟您讲|跟我打|路过 ,|躲|躲不|躲不过|躲得|车 .
    -2:车吗|车吗 ?|辈|过 , 不|过一|过一个|过十|过十五|过来|过来 .|过电|过电话|近
    -2:还有一|这一行|这两个|这么定|这么磨|这台|这台机|这周末|这回|这家|这是在
    -2:这样下|这点|这话我|进去|遍 .|那么|那会|那会儿|那周五|那就这|那您哪|那点
    -2:邮过|邮过去|部|都不行|都做|都在 ,|都在用|都挤|都说|都跑|醒您|里头|里头有
    -2:里有个|里没|重复|重复一|钟 , 我|钱 , 我|铁|铁口|链|链接|错了 ,|错过|门口等
    -2:问您|问题 ,|闲 ,|间是|队|陈|降|降温|降温 ,|隆 .|难得|需要 ,|面 ,|面 , 我|面 .
    -2:面呢|面好|面的|题 ,|饭了|饮|马上到|骗子 ,|高新|高新区|麻烦您|齐
    -3:!|'d have to|'d like to|'ll ask the|'ll be the|'ll have|'ll put|'ll send it|'ll send the|'m out
    -3:'m out of|'re booked|'re booked in|'re driving|'re driving so|'re only|'re wrong|'s a queue|'s coming
    -3:'s coming to|'s in|'s not|'s on its|'s out|'s quiet|'s the last|'s too|'s too early|'ve reached
    -3:'ve reached the|'ve seen|'ve wasted half|, 一点|, 上午|, 不成|, 其|, 其实|, 再见|, 别
    -3:, 到|, 周二|, 怪|, 您不|, 您再|, 您得|, 您忙|, 您慢|, 您那|, 我不|, 我也|, 我到
    -3:, 我拿|, 我晚|, 方|, 早就|, 没有|, 痛|, 痛快|, 看|, 知|, 知道|, 等着|, 行不
    -3:, 行吧|, 跟您|, 选|0 st|0 日|? i|? 我|^ a bigger|^ a child|^ a little|^ can|^ great|^ half
    -3:^ how does|^ i have|^ i need|^ i only|^ i respect|^ if the|^ it 'd|^ keep|^ my diary|^ my director
    -3:^ name|^ next|^ not interested|^ places|^ places are|^ please|^ right|^ shall|^ sign|^ sooner
    -3:^ sooner or|^ supplies|^ there 's|^ we 've|^ when 's|^ who decides|^ why|^ will|^ you mentioned
    -3:^ you never|^ you say|^ you set|^ your brother|^ your old|^ your wife|^ 不用|^ 今晚|^ 光
    -3:^ 别人|^ 别跟|^ 半|^ 半小|^ 可以|^ 名额|^ 周三|^ 哪|^ 哪天|^ 对 ,|^ 就您|^ 工
    -3:^ 当|^ 您再|^ 您发|^ 您换|^ 您放|^ 您答|^ 您被|^ 我会|^ 我把|^ 我说|^ 我跟
    -3:^ 我领|^ 打|^ 方案|^ 时|^ 时间|^ 最后|^ 有|^ 机会|^ 等您|^ 要不|^ 让|^ 让您
    -3:^ 说实|a bigger|a bigger firm|a call ?|a child could|a coffee|a copy|a day that|a free|a good
    -3:a good time|a heart|a lovely|a moment|a note|a queue|a visit|a yes|about price|address
    -3:afternoon which|afternoon work|afternoon work ?|again this|all right with|all week|along|am
    -3:an excuse and|an hour|an option|and friday|and missed|and missed you|and so|and tell|and tell me
    -3:and this|and wednesday|and your|anywhere|are the|are three|are you not|as you|at half nine
    -3:at midnight|at midnight and|at your place|back out|back out now|be crazy|be crazy to|be honest
    -3:be that|be that busy|been with|before you open|begging|believe|believe you|bigger firm
    -3:bigger firm would|bit|block|blue one|booked in|booked in for|both times|brochure|building|business by
    -3:buy|can hold|can hold it|can spare|can't back|can't back out|can't be that|can't make|can't miss
    -3:can't promise|can't promise it|check the|chen|child could|come by on|come round|copy|corner|costs
    -3:couple|crazy|crazy to|date|day that|december 0 st|decisions|did you|does friday|does that|don't even
    -3:don't get this|don't have to|don't need|don't think|down and|driver|driving so|each|each other
    -3:early to|easier ?|either way|excuse|excuse and|explain|firm would|first thing|for a call|for it this
    -3:for picking|for picking up|four ?|friday 's|friday be|front|front of|gave|get about|get the|get this
    -3:get this meeting|give me|go|goes|going to pretend|gone so|good reason|good time|got that wrong|grab
    -3:had the|half eight|half nine|have a heart|have two|haven't got|hear that|heart|his|hold it
    -3:hold it for|holiday|hour so|how many|i 'll put|i 'm out|i 've already|i believe|i can hold
    -3:i can't promise|i come and|i don't get|i don't think|i find|i give|i got|i need|i read|i said
    -3:i won't let|if i don't|if it 's|if it isn't|in for|in front|in front of|in may|in on monday|insulting
    -3:is friday|is that all|is this|is to|is too|is wrong|is your|it 'll be|it 's too|it again|it back
    -3:it costs|it for you|it this|it this year|it to|it to your|it up|it won't|it you|its way to|join
    -3:just like|kinder on|kinder on your|know a good|last friday|last one|leave it|leeds|left and|left the
    -3:let me look|letter|like to|lock|may be|me ?|me if|me if you|me off|measure|messed|midnight and
    -3:missed you both|moment to|monday|money isn't|morning or wednesday|my diary|my director|need this
    -3:next tuesday|nobody else has|nonsense|not for|not interested|not to grab|nothing to|o'clock|october
    -3:of a|of a job|of those|off and|on his|on wednesday|one left|one left and|one of those|one question
    -3:online|only have|only three|open or|option|or later|or never|or three|order|our|out now|out of a
    -3:out on|out so|over on|parking|partner ?|pay for|picking|picking up|place ?|places|places are
    -3:price list|prices are|promise it|prove|prove it|put me|put me off|put the|quarter to five|queue
    -3:quieter|rang|reached|reached the|really|right away|right i|right i 'll|right with|right with you
    -3:rivals|roof comes|round the|round the corner|round tomorrow|round tomorrow morning|ruin|same driver
    -3:saturday evening|saving money|saying no|second|see|send the|set the|seven|shop 's|show you the|shut
    -3:sit on|so friday morning|so i won't|so is friday|so you can|so you have|socket|sooner or
    -3:sooner or later|sound just|sound just like|speaking to|street|suit you|suits|suits you|supplies|ten
    -3:ten on friday|thank you for|thanks for picking|that all|that all right|that be|that model|that on
    -3:that wrong|the address|the blue one|the corner|the day|the desk|the engineer|the kids|the letter
    -3:the morning or|the new|the price list|the rest|the sales|the same driver|the shop|the shop 's
    -3:the site|the water|the week|then it|there a day|there are three|they all|third of|this meeting
    -3:this price|three days|through to|thursday 's|thursday afternoon|time we|to be honest|to call
    -3:to check the|to five|to grab|to make it|to pick|to pick up|to pretend|to three|to turn|tomorrow 's
    -3:too early to|town|trade fair|tuesday the|under the|up on|use it|vans|very|was on|wasted half|water
    -3:way to your|we both|we both know|weather|wednesday and|weekends|weekends as|weekends as well
    -3:what 's the|what i|what it|whatsapp|when the|which|which would|why i|with it|with me|with you ?
    -3:won't let|won't let you|word i|would that|would that be|would tomorrow morning|wrong with it|you 'll
    -3:you 're booked|you 're driving|you 're only|you 're wrong|you 've reached|you and|you and your
    -3:you at four|you both times|you can spare|you can't back|you can't miss|you don't even|you for a
    -3:you have time|you haven't got|you keep|you mentioned|you might|you open|you open or|you read|you set
    -3:you set the|you sit|you sit on|you sound just|you tell me|you use|you wouldn't|your head
    -3:your partner ?|your place ?|your rivals|your week|your word|一号|一我|一点半|一点的
    -3:一点还|一辈|一辈子|七|三十号|三天|三天到|上 , 我|上去了|上大|上就|上我
    -3:上或|上来|上门 .|下 , 行|下午两|下去|下去 ,|下周五|下周四|不下周|不为
    -3:不为自|不再|不准|不变|不变 .|不在|不在乎|不好 ?|不定|不对|不对 ,|不忙 ?
    -3:不急 .|不懂这|不成|不打扰|不是周|不看 ,|不签也|不耽|不耽误|不行 .|不起
    -3:两天|个 ?|个价|个位|个时间|个电|个电话|个说|个说法|个颜|个颜色|中午|为
    -3:为自|为自己|主|么 ,|么好|么好的|么对|么难|也想|也有|也没事|也没用|也行
    -3:也行 ,|了 , 抱|了十|了十年|了吧 ?|事不|事不急|五点|什|什么|什么 ,|今|从|仓
    -3:仓库|们不|会一|会议|传|你|便的话|信号|候有|儿 .|儿了|先|公司 .|公司在|六 ,
    -3:六点|关门|其|其实|养|内|再打 ,|再给|再给您|再见|再见 .|再这|再问|几点
    -3:分钟 .|分钟都|别让|到了 ,|到哪儿|到底|前|前您|力都|力都没|办事|十号
    -3:十号 ,|午两|午两点|半小|半小时|卖|压根|压根没|去您那|去的 ,|发个|发条
    -3:发的|取|取消|变 .|口等|句 ,|叫上|可别让|可就不|可能用|司 .|司在|吃亏
    -3:吃亏的|吃饭 .|同事|名|名额还|后 ,|吧|吧 , 我|听 , 也|听不懂|呗|周一我
    -3:周三 ,|周四|命|和|哪个 ?|哪儿了|哪天|哪天得|哪天有|商量 ,|四十一|回事 .
    -3:回我|圈子|圈子里|在眼|在眼前|在这|坐着|多了|多了 ,|大了 ,|天 ,|天十点
    -3:天得|天有|天有空|奖金|好不|姓|嫌贵|子 ,|子里都|字我不|孩子 ,|孩子不|定
    -3:定的|实话 ,|实说|家 .|家孩|家孩子|家就|寒心 .|对 ,|导也|导也想|小钱|就不再
    -3:就当|就您这|就行|就行 .|岁|左|差|己不|己想|己看|己看着|常的|库|应 ,
    -3:应 , 我|应过|度 .|开 , 您|开春|归您|得不对|得出来|得可|得慌|得空|得空 ,
    -3:得闲|忍心|忙 , 那|忙 ?|忙您的|急|总|您一刻|您下了|您不为|您不懂|您不给
    -3:您会|您出|您办|您办公|您去|您发|您发的|您可能|您同|您同事|您好|您家孩
    -3:您心|您忙您|您怎|您怎么|您挑|您方|您方便|您答|您答应|您给|您说一|您说得
    -3:您这也|您连看|您那儿|想 , 也|想不|想不想|想好了|想想|慌|懂事|懂这|成 , 我
    -3:我个|我也|我到您|我加|我去您|我发个|我就|我已|我已经|我干|我打|我把合
    -3:我拿|我改|我放在|我晚|我正|我正好|我给|我给您|我让|我记下|我领|我领导
    -3:手册|手边|手边 .|打扰了|打电|打电话|打过|扰了|扰了 ,|扰您了|找个|找我 .
    -3:把合|把合同|把案|把案例|报上|报上去|挑一|挑一天|换一个|排|接 .|提前|提醒
    -3:搞|摆在眼|放在|放心 ,|放心 .|敢|整|料|方案|日 ,|日子 ,|早晚|时候有|明天
    -3:明天下|明天十|明晚|星期四|昨|昨天|是 .|是两|是两点|是从|是免|是十|是周二
    -3:是明|是明天|是每|是老|是谁|晚 ,|晚上或|月 0 日|月三|月三十|有|有 , 您|有的
    -3:期四|来 , 行|来认|杯|样本|根没|案例|次|款是|正常的|比价|比价 ,|气了|气了 ,
    -3:没人|没做|没接|注|注意|点 , 没|点半|点小|点钟|照片|照片我|片|片我|现在这
    -3:理由 ,|甩|由 ,|疼孩|疼孩子|痛快点|白天上|的价|的小|的电|的电话|的话|看 ,
    -3:看到了|看都|看都不|真是|真疼|真的|眼光|眼前|着不|短信|码|稍|稍等|空出
    -3:空出来|空看|等一|等了|答应过|签也|算话|算话 ,|管您|系您|红|约 ,|线|经理 .
    -3:给个|给您|给您比|给您看|给我|给我个|绝对|绝我|老板 ,|考虑 ,|耐|联|联系
    -3:联系您|能来|能用|自己不|自己想|自己看|行吧|行吧 ?|装 .|要不下|见面
    -3:觉得不|议|记下|讲 .|论|访|评|话 ,|话 , 说|话 .|话吗|话算|话算话|说个|说完
    -3:说忙|说忙 ,|说法|说的那|说话算|课 ,|货 .|走|走了|起家|跟您|跟我|跟我们
    -3:路过|辈子|边 .|还是两|这两|这个月|这么好|这么难|这也|这事不|这价|这几
    -3:这店|进|连看|连看都|选一|选一个|通 .|通过|那先|那周四|那您|都不看|都有 ,
    -3:都没有|里 ?|钟 , 周|钟 .|钟都|钟都不|钱还|门 .|问一|附|随您|随您 .|随时|难 ,
    -3:预约|领导也|额还|饭 .|麻烦 ,|黑
    -4:'d better|'d have|'ll fit|'ll wait|'m going|'m going to|'m happy|'m off|'re at the|'re just|'re one
    -4:'s fine i|'s friday|'s room|'s thursday|'ve got it|'ve left|, 一|, 下午|, 不|, 以|, 以后
    -4:, 刚才|, 听|, 回|, 回头|, 将|, 将来|, 就不|, 就是|, 您心|, 您放|, 您还|, 我去
    -4:, 我说|, 我都|, 方便|, 电|, 电话|, 看您|, 绝|, 要|, 谁能|, 还是|, 这不|, 那周
    -4:, 都没|, 马|, 马上|^ by|^ don't be|^ everyone in|^ i could|^ i had|^ i stayed|^ is there
    -4:^ it isn't|^ it would|^ last|^ no|^ no rush|^ okay i|^ one more|^ perfect|^ right i|^ so that
    -4:^ sorry the|^ sure i|^ sure thing|^ tell|^ the last|^ there are|^ they|^ they all|^ thursday or
    -4:^ would it|^ you asked|^ you had|^ you said|^ 一分|^ 三点|^ 再|^ 大家|^ 对|^ 您多|^ 您慢
    -4:^ 您白|^ 您贵|^ 成|^ 成 ,|^ 我求|^ 我还|^ 挂|^ 挂我|^ 按|^ 最|^ 机|^ 现|^ 现在
    -4:^ 谢|^ 谢谢|a bad time|a few|a manager|a no brainer|a short|a time|a time that|about two
    -4:accept that|all you|an|and now|any day|any more|are about|area|as well ?|at the fair|at three if
    -4:away from|away from losing|bad time|basics|be a|be happy|be happy with|be right|be there thursday
    -4:book|boss would|brainer|bring our|bye|cable|call ?|can make|can tell you|car park|car park ?|children
    -4:claims|claims discount|closed|come over|come with|come with a|daughter|day this|day this week
    -4:december 0|didn't hear|didn't hear that|difficult|do|don't want to|drop by ?|else|even you
    -4:even you can|everyone in|everyone in the|face|filled|filled in|fine with|for telling|for telling me
    -4:for the first|for thursday|for your|friday or|from losing|from losing the|go on|good enough
    -4:good time ?|goodbye|great|green|green light|had to|hang up|hang up until|have a good|have you
    -4:head office you|hear me|her|how does|how long|i 'd like|i 'll fit|i 'll wait|i 'm going|i 'm happy
    -4:i 'm off|i 've left|i come over|i didn't hear|i had to|i may|i put|i stayed|i thought you
    -4:i won't hang|if it|if that|in that|in the team|in this|in your position|is going|is it a|is on
    -4:is the same|is there|is there a|it a|it or|it so|it today|it works|it would|it would be|keep your
    -4:last time|least|light|like you|like yours|line dropped|look that|look that up|losing the|love to
    -4:lovely|lunch hour|mentioned|mess|meter|morning or friday|most of|most of our|my lunch|my lunch hour
    -4:needed|next wednesday at|nine on|no brainer|no choice|no claims|no claims discount|no is fine
    -4:nobody 's|not a minute|not busy|odd|odd one|odd one out|off that|off that easily|off to|okay i
    -4:okay i 'll|on monday|on our|on the|on the second|on your hands|one out|or is|or quarter|or quarter to
    -4:or would|our price|pack|park|park ?|pdf|perfect|plant ?|please|post|prefer to|pretend i
    -4:pretend i didn't|proposal and|receptionist|ridiculous|right you are|rubbish|sample|say you
    -4:second floor|sending|sent the|shall i|signs|sits|so monday|so that|so that 's|so thursday or|some
    -4:sorry the|sorry the line|spare|speaking|spring|stay|stayed|sure i|sure i 'll|sure thing|system
    -4:take your time|tell i|tell you 've|test|that attitude|that i|that isn't|that up|the 0|the 0 th
    -4:the afternoon ?|the basics|the car park|the line dropped|the model|the odd|the odd one|the plant
    -4:the plant ?|the second floor|the stand|the third|the warranty|the window|there a|there are
    -4:there thursday|this afternoon or|this and|three if|thursday morning or|thursday so|thursday so friday
    -4:thursday the|to be there|to come|to know|to make|to pretend i|to visit|told head|told head office
    -4:took|try it|tuesday and|turned|two|understand it|until you|visit|wasting my|we 'd|wednesday at
    -4:week or|whole|window|with that ?|won't hang|won't hang up|would be|would it|would it be|wrong about
    -4:wrong about that|wrong with|you 'd better|you 're just|you 're one|you asked|you for|you in
    -4:you need it|you said|you turned|you with|your chance|your daughter|your day|your firm|your name
    -4:your no|your no claims|your position|一下 ,|一个 ,|一个 .|一个大|一分钟|一年|三|三 ,
    -4:三万|三万 .|三十|三千|上了 .|上次|下 ,|下了班|下午三|下班|不买|不信 ,|不到
    -4:不着|不给|个型|个型号|个大|个小区|个店|个日|个日子|个时|为您是|么便
    -4:么便宜|也没办|也能|了 , 别|了事|了事 ,|了吧|了才|了班|了解|了还|二月|二楼
    -4:二点|人 .|人呢|以为您|以后|们 ,|们公|们公司|价 ,|任您|作 .|便的|保修
    -4:信任您|先忙 .|免费的|八点|兴|再说 .|写|出了事|分|刚才说|初|别怪|别怪我
    -4:别跟|别跟我|到哪|前一|前一天|包|化|区 ,|十一点|十二月|千|午|午三|午三点
    -4:厂里|去的|口|台 ,|台车|合作 .|合适|名字|吧 , 周|吧 , 谁|听 ,|听听|听您的|员
    -4:员工都|呢 .|周六|周日 ?|咱们|品|哪一条|四|四点我|回头|在这家|块 .|型|型号
    -4:复|多人|多少|够 ,|大了|天我|好了 ,|姐|姐 ,|子不|子今|子今年|孔|字|孩子今
    -4:完|定了|家的|家里人|对手|将来|小区|就不会|就算了|展|岁数|工程师|己掂
    -4:己掂量|师|年 ,|年 .|开了|弟|当成|心 ,|心 .|忙成|思 , 刚|怪我|息 .|您不信
    -4:您公|您公司|您吃饭|您哪|您定|您家|您对手|您心里|您是个|您是嫌|您来|您留
    -4:您白天|您白等|您行|您说|您说 .|您说不|您贵|您这个|您这样|惠|想好|我们 ,
    -4:我可|我周四|我放|我是|我求|我求证|我记|我跟|我跟您|我还以|户|才说|打 ,
    -4:打听|打孔|打理|找我|拉|挂我|挂我电|指|改|料 ,|方便的|日 ?|时间|是下午
    -4:是个|是二|是二楼|是嫌|最后|有 ,|有三|有别|有别的|末|来 ,|板也|样品|核|根
    -4:楚 .|正好|每|求我|求证|没事 ,|没有 .|没错吧|没问|没问题|清楚 .|点我过|点钱
    -4:烦 , 我|用的|电话我|留的|白等|的 , 跟|的 ?|直|省|看 .|看得|看得出|看看|看着
    -4:看着办|着办|着办 .|磨|程师|等一下|签|签字我|算了|算了 ,|约的|给您 ?
    -4:给您打|老板也|能到|能到 .|能忙|自己掂|行的|街|被人|要是真|要还是|视
    -4:让您白|试|话 , 真|话您|说 , 您|说没|说没钱|说话 ,|说那|谁家|谁能|谁能忙|谈
    -4:谢谢|货 , 您|费 .|费的|费的 .|资料|赔|路|车|过了 ,|过您这|过来 ,|还以
    -4:还以为|还嫌|还嫌贵|这不|这不是|这个型|这么便|这儿|这样|这点钱|这边|适
    -4:道您在|那台|那周|都没|都看|里 .|里人|量 ,|错吧|错吧 ?|问|问题|随|难怪|题
    -4:马上
    -5:'d rather you|'ll ask|'ll be|'ll get a|'ll take|'s day|'s good|'s simply|'s that|'s two|'ve changed
    -5:'ve changed your|'ve ever|'ve got two|'ve wasted|, 也得|, 我发|, 抱|, 抱歉|, 那就|, 问
    -5:, 难怪|0 november|0 november at|0 号 ,|^ a|^ are|^ are you|^ could i|^ don't worry|^ everyone
    -5:^ everyone on|^ frankly|^ i called|^ i drove|^ i suppose|^ it must|^ just|^ let me|^ may i|^ no is
    -5:^ nobody else|^ oh come|^ our|^ surely|^ tomorrow morning|^ we 're|^ what 's|^ you 'll|^ 你|^ 名
    -5:^ 周五|^ 咱|^ 咱们|^ 好的|^ 得|^ 您一|^ 您嘴|^ 您爱|^ 您看|^ 您要|^ 您连|^ 拖
    -5:^ 方|^ 没|^ 等|^ 要|^ 那|a new|a whole|a year|an answer i|and i 'll|and so is|and you know
    -5:answer i|at five|before you|brother|changed|changed your|coffee|come off it|coming to|coming to you
    -5:connected|customers|disappointed|drove|end of|everyone on|excuses|extension|fact|few|fitting
    -5:five after|five today|folder|for me|free on|friday at ten|got two|guess|half of|hang|happy to|have i
    -5:have the|help|holding|i 'd rather|i 'll ask|i 'll take|i 've ever|i called|i could|i drove|i heard
    -5:i suppose|i understand your|if the|in on|in the afternoon|in the post|included|it 's gone|it 's no
    -5:it 's your|it be|it must|it must be|it the|it through|it till|its|its way|just don't|just don't want
    -5:just haven't|let you|looking at|make it|me look|might|minutes not|minutes not a|miss|monday and
    -5:mondays|months|more about|morning it|mr|my morning|my time|need it|no and|noise|note|nothing ?
    -5:nothing i|november at|november at two|now or|number|of december|of my time|oh come|on its|on its way
    -5:on mondays|on the market|on thursday|only a|opened|or friday morning|plant|price is|prices|problem
    -5:product|quarter to|rate|rate is|rather you|round|run out|save|saving|see if|see if i|see it|see you
    -5:show|signed|signed by|so is it|so too|sorry i got|stand|start with|stop|take that|tell you|ten on
    -5:that 's simply|that no|the car|the fitting|the long|the post|the samples|the world|there when
    -5:think you 're|third|this afternoon|this you|to check|to me|to meet|to see it|to this|tried|turn
    -5:turning|understand you 've|understand your|unless|unless you|until|up in|want to hear|was for|wasting
    -5:we do|we spoke|well ?|what you 've|with you|world|worry about the|would say|would the|would you be
    -5:wrong extension|year and|you 'll be|you 've changed|you 've never|you 've wasted|you a|you be
    -5:you could|you just don't|you know it|you like|you make|you say|you tell|you then|you think you
    -5:you want|you what|you won't|your brother|your call|your colleague|your size|一样 .|一趟|万 .
    -5:三年|上 .|上周|上说|上说考|上门|下午四|不催|不合|不合适|不客|不客气
    -5:不得员|不签|东西您|么|么抠 ,|乎|也太|事多|以为|们是|件给|件给您|例|再说
    -5:刚才|到 .|到了|务 .|十二|午四|午四点|去|可别|可得|后一|后面|员工|周日|嘴
    -5:嘴上|嘴上说|在乎|在哪儿|在里|大|大概|好 ?|好的|子里|字我|客气|害|导|将
    -5:小时|就您|就没这|就这|工资|工都|帮您|度 ,|度 , 难|弄|得员|得员工|态|态度
    -5:态度 ,|怎|怎么|怪做|怪做不|您 , 不|您 , 周|您上|您再|您可别|您嘴|您嘴上
    -5:您微|您微信|您爱|您这|您这态|您连|我 , 我|我下|我也没|我们是|我先挂
    -5:我过来|房|抠 ,|抠 , 怪|抢|抱歉 .|挂了 ,|按|挑|提|收|放心|敢说 .|时间 ,|是吧 ?
    -5:是我没|替您|最后一|村|来过|查|概|没了|点 , 周|点到|点打|点打给|玩|用 .
    -5:电话 .|画|的话 ,|看您|礼拜|算 .|绿|群|翻|能|西您|要 , 您|要不|要是有|要还
    -5:视频|认识您|证|识您|该做|该做的|说话|货 ,|贵|走 .|车 ,|过了|过这个|还记
    -5:还记得|这么抠|这周六|这态|这态度|送|通|那您先|邮件给|都|都一样|都是
    -5:都行 ,|错|错了 .|门口|难怪做|露|领导|频|颜|颜色|骗
    -6:'re free|'s a good|'s gone|'s your|, 我带|, 真|^ do|^ do you|^ good|^ have|^ i can't|^ i thought
    -6:^ may|^ no it|^ sorry i|^ stop|^ thursday|^ you can't|^ 下周|^ 不|^ 后天|^ 周四|^ 明天
    -6:^ 正常|^ 没事|^ 真|^ 谁家|^ 过|^ 这话|a message|a morning|an answer|and i|as a|assistant
    -6:at two|be the|booked|bring|by the|chance|colleague|company|current|desk|director|find|fit|forget
    -6:forty|got the|have to|have to be|hear a|i 've heard|i caught|i caught you|i know i|i mean|i only
    -6:i won't be|is fine|it for|it isn't|know a|know i|last month|love|lowest|me|me to|missed|missed you
    -6:more of|need|no is|no it|no it isn't|of me|of them|one to|open|or nothing|percent|plans|putting it
    -6:putting it off|read|say so|settled|should i|so thursday|so you|sorry i|spoke|start|suit|tell
    -6:thanks for|that ?|the blue|the end|the end of|the lowest|the plans|the reason|the road|the time you
    -6:then i|three weeks|throwing|throwing money|time that|to be|to get|to show|to take|to tell|together
    -6:too early|two years|video|want the|wasted|we 've|wednesday|weeks|what 's|whichever|who decides
    -6:would have|you 're free|you 're still|your assistant|your current|your shop|your week ?|一份|上了
    -6:上头|下了|不动|不听|不大|不忙|不是理|不见|不见 ,|么可|么抠|了 .|了吧 ,
    -6:五 ,|五上|五上午|人一|什么可|今天|今晚|先挂|先挂了|免费|六|出了|区|十点 ,
    -6:厂|去您|叫|号 .|合同|合适 ,|同行|吗 ,|吗 ?|听 .|周一 ,|周三|周二 ,|周五上
    -6:周四 ,|周末|咱|在哪|天下午|失|好处|嫌贵 ,|子 .|定 .|实是|对 , 我|就先|就得
    -6:就没|张|得 ?|得听|您 ?|您下|您不用|您先|您当|您慢|您慢慢|您有什|成 ,|我们
    -6:我发|才|抠|报|拜|挂了|损|损失|敢说|新款|新款 .|明白了|是下|是理|是理由
    -6:是这个|替|机会|来不|案|款 .|没事|法|点半 ,|点好处|特|特别|理由 .|由 .|留
    -6:白了|白等了|确实是|碰|等了一|经理|色|行|见 , 我|记|话我|说来|说的|说考
    -6:说考虑|责|贵 ,|跟您说|过去 .|适 ,|适 , 我|那家|邮件|都一|都行|间 ,|阻
    -7:'d say|'re being|'re happy|'re happy with|'re too|'s all|'s not a|'ve put|, 上|, 就您|, 怪不
    -7:, 您说|, 跟|, 这点|.|0 th|^ is it|^ nobody|^ there|^ this|^ when|^ who|^ with an|^ you
    -7:^ you clearly|^ 一点|^ 得了|^ 您|^ 明|^ 行|^ 行 ,|^ 说|a branch|a branch in|a child|a family
    -7:a little|a man|an attitude|an attitude like|and you 're|anna|are you|at all|attitude like
    -7:attitude like that|blind|both know|box|branch in|car|child|choice|clean|colleague anna|colour
    -7:cost you a|do you want|don't|due|easy to|easy to clean|ever|fine i|fine i 'll|five|floor|for a year
    -7:for the|get my|gets|hand|happy with what|have a|helps|here|i 'd say|i came|if you 're|in march|leave
    -7:left a|let me get|lie|maybe|me get|message|my screen|nine|nobody else|obviously|of the|off it|on it
    -7:on saturday|or|other|person|reason|road|samples|screen|sent|service|set|sign|suppose|surely
    -7:telling me|th|thank|thank you|that helps|the afternoon|the colour|the van|this morning|throw|thursday
    -7:to clean|to give|to give you|tonight|van|version|what you 're|whenever|whenever you|with an
    -7:with an attitude|with your staff|word|you 'd have|you 're being|you 're happy|you 're too|you are
    -7:you clearly|you don't know|you think|you want the|your boss|your colleague anna|一下|一下 .
    -7:一句|一家|一遍|下 .|下午|不大 .|不打|个小|了 , 谢|事|二 ,|五|件|做不大|儿
    -7:先忙 ,|划|半 ,|可能|后天|听我的|哪一|困难 ,|在 .|在您|块|大 .|天下|天不
    -7:子都|安排|就是|己|得了吧|微|微信|忙您|怪不|怪不得|您先忙|您放心|您自
    -7:您自己|您说的|我没|拿|是的|更|有两|来 , 我|没困|没困难|点 ,|点 .|白了 ,
    -7:的 , 您|瞎|礼|自己|行 ,|行 , 我|装|见 ,|见 .|说 .|谢 .|谢谢 .|趟|过您|还有
    -7:这行我|那就
    -8:'s a no|'s safety|'s the|'ve never|, 您自|, 早|, 比|, 没|, 没错|, 那您|^ could|^ i 'd
    -8:^ i really|^ if you|^ it 's|^ let 's|^ most people|^ only|^ thanks|^ this is|^ tuesday 0|^ you must
    -8:^ you obviously|^ 后|^ 您这|^ 我们|^ 这事|a decision|all i|anything|ask about|ask about the
    -8:at the|but it|caught you at|competition|deal|diary is|doesn't change|don't be|down the|frankly
    -8:have i caught|i 've been|i really|keep|know that|make a decision|me a|model|most people|of my|others
    -8:pounds|right ?|rude|safety|shop|sort|that 's all|that 's the|the competition|there 's|thing at
    -8:this is|three times|tuesday 0|wednesday at three|will|won't be|you at a|you must|you obviously|两
    -8:做的|十|可以|好了|家店|就算|度|得了|必|必须|急不|您 ,|您不签|您白|您这么
    -8:想 ,|我的|我过|换了 .|日|早上|晚|来不来|没钱|点 , 您|百|签的|行我|该换|谢
    -8:邮|错了|门|须|领
    -9:'s our|, 您|, 您可|, 慢|, 慢慢|, 我在|, 或|, 或者|, 还|^ if|^ tomorrow|^ 您先|a nice
    -9:be there|boss|bother|check|diary|friday morning|gone|half|happy with|i 've|i ring|is that right
    -9:know how to|know it|like a|man|market|november|pen|right person|say no|saying|simply|sites|st
    -9:that right|that right ?|the right person|the second|think you|this call|thought you|thought you were
    -9:time ?|to a|to the|trouble|way of|you can't|your office is|一分|一趟 ,|不懂|个月|也没
    -9:做不|公|准|十一|吧 ?|周|哪儿|困|困难|安|帮|怪|您放|您的 ,|成|我 ,|我都|找
    -9:拖|换了|放|点 ?|的那|行 .|趟 ,|过去|面
    -10:'ll|'m|^ every|^ how|^ it|^ nobody has|^ wednesday|^ 好 ,|^ 那我|a small|again|away|blue|branch
    -10:firm|from|i 'm|if|let 's|my name|new|no that|no that 's|nobody has|office is|or the|quiet|roof|so is
    -10:that busy|them|there 's a|up there|with all|you 'd be|you to|your staff|一点|不来 ,|以|八|发
    -10:听不|四 ,|小|您的 .|挂|时|是这|款|绝|说不|这样 ,|那个
    -11:'re still|, 都|^ is|^ would|^ 就|a company|attitude|contact|contact for|contact for you|cost you
    -11:easily|fix|i know how|i thought|if you|industry|six|that easily|the fair|the first|to fix|your office
    -11:先忙|公司|司|您要是|我 .|我在|新|没有|的是|约|选|钱 .
    -12:'re the|'s a very|^ don't|^ not|^ so you|^ tuesday|^ what|^ 这|a no|a very|ask|bigger than|give you
    -12:if i|make|of your|office you|pick up|small|so don't|you 're the|不来|两点|个|别|吗|好|漏
    -12:理由|的 ,|钱
    -13:^ let|^ 下|all|do you|even|free|going to|is it|nice|think|three|you 've got|you just|不用|号 ,
    -13:好 ,|完 .|由|给|还是
    -14:^|^ the|back|happy|said|you at|您可|早
    -15:'ve got|^ 别|^ 好|people|pick|thanks|you can|二|要是
    -16:^ that 's|can|is that|manager
    -17:'s a small|give|不得|见
    -18:, 就|^ i 'll|^ i 'm|i 'll|make a|that 's not|后
    -19:^ 周|号
    -20:^ we
    -21:^ i|^ 我|name|with your
    -22:office|there
    -24:就
    -26:say
    -27:0
    -37:?
    """
  static let conceding: StaticString = """
    = -20 -6 -10 128 -18
    29:email|给您
    25:料|资|资料
    24:you the
    23:our|tonight
    21:by|给您 .
    19:post|send it|sent|给
    18:'ll|i 'll|send
    17:您 ,
    16:'ll send it|a copy|copy|everything|mail|some|目
    15:'s on|catalogue|leaflet|sample|the|the proposal|will|价|份|我|报价|甩
    14:, 资|, 资料|^ 那|from me|pack|上 .|发|您 , 您|您下|把|行 , 我|链|链接
    13:a sample|across|by email|get|price list|proposal|sent the|the price list|you by email|书|单|去 .
    13:整|整理|群|过去 .
    12:i mean|in your inbox|off a|pdf|plans|the plans|you by|you get|your inbox|到|到您|到我们|您 .
    12:您下周|手
    11:^ 您下|a|can have|can have a|desk|inbox|info|it by|mean|of the|secretary|sure you|the info|together
    11:your secretary|册|发过去|面
    10:'ll have the|'ll put together|'ve left a|^ okay|^ why|at your|brochure|desk by|email you
    10:email you the|mail you|okay|sure|to you|video|下周一|传|到我|前台|发您|我们的|收|案
    10:目录|页 .
    9:'ll send|^ let me|a copy of|a first|client|coming to|coming to you|copy of|copy of the|everything you
    9:get a first|i|i 'll send|i can|left a|let me|ping|put together|quote|to know|to your|you|两天
    9:书面|以 ,|到您手|可以 ,|天内|天就发|就这样|己|录|我放|能收|能收到|自己
    9:过去|马|马上
    8:'ll make sure|, 您肯|.|^ i can|^ let|^ 可以|^ 好|^ 成|^ 成 ,|^ 那我|a folder|a folder with
    8:basics|don't i|first|folder with|in it|instead|leave|link|list|make sure|need to|offer|on your desk
    8:shop|the basics|the link|the offer|the price|the shop|website|why|with all|you need to|your desk
    8:一份|上|们的|价我|例|内|发过|吧 ,|好好|就发|您|您手|您手上|您肯|您肯定|成
    8:我今|我先|我短|我短信|手上|是吧|是吧 ,|条|案例|用着|短|自|那|面 ,
    7:'ll have|'ll put|'s on its|,|, 价|, 您自|, 我把|, 把|^ 可|^ 您要|^ 报|^ 报价|^ 那行
    7:a trial|account|all|all the|and mail|be in your|case|coming|fire|folder|have a|have the|its|its way
    7:login|mail you the|on its|on its way|our website|out to|out to you|over|read|reception|run|spec
    7:the spec|to you by|trial|will be|you 'll get|一直|上到|不看|不看 ,|丢|会儿|保|出
    7:前台了|参数|台了|品|寄|就这|您过|成 ,|我今天|我传|我把|我让|扫|把案
    7:把案例|报价我|拉|挺|放|条款|用|目 .|看|看 .|看都|看都不|给您 ,|那我|那行
    7:那行 ,|都不看|里 .|页|马上到
    6:'ll mail|'ll share|'s coming|'s coming to|, 一|, 保|, 马|, 马上|^ happy|^ happy to|^ 好的
    6:a catalogue|at noon|at yours|courier|drop|for the same|fri|fri 0|happy|happy to|happy to send|have
    6:i 'll have|i 'll put|i 'll share|in your|it|it again|noon|post it|sending|share|to|to send
    6:to your phone|we speak|with|year and|you the link|your|业 .|个|产|产品|介|价格|保险|参
    6:发 ,|发 , 您|发您 ,|在里|好的 ,|对|您前|您前台|想知|想知道|成 , 我|我放您
    6:收到|放您|放您前|文|是发|格|物|理|的对|的我|短信|码 ,|网|肯|肯定|行 ,|这样
    6:送到|都不|里|险|预|预算
    5:'ll forward|'ll forward the|'ll leave you|'ll pass|'s|'s post|, 价格|, 我先|^ all right|^ sure
    5:^ we 'll|^ you asked|^ 您想|^ 网|a couple|a couple of|all right|all right i|alright|at|be with
    5:be with you|case studies|couple|couple of|days|downstairs|drop a|follow|for the|for you|forward
    5:forward the|from|front|i 'll forward|i 'll make|i 'll pass|in|last year|let me drop|me|me drop|menu
    5:nothing i|off|on our|on our website|on you|on your|open|our catalogue|pass|price|reading|reading it
    5:shame|shame on|shame on you|sheet|something|studies|to read|to the|two days|way|will be with
    5:with you by|within|you a|you asked|you do|you need|you with|your phone|yours|不方|不方便|两
    5:个文|个文件|个电|二上|二上午|享|享给|享给您|今|今天就|件夹|价 .|份书
    5:份书面|信|信您|先|先给|先给您|共|册子|册子我|册我放|再说|再说 .|午见|印
    5:可以|台|号周|号周二|吧|周一|周二上|和|址我|备|天就|夹|好|子我|寄两|对比
    5:对比表|对账|建|建个|建个文|您寄两|您想|您要|我先给|我建|我建个|我这就
    5:收 .|文件|文件夹|查收|查收 .|样|款|比表|版|用装|盒|看 ,|看看|看看 .|稍|表
    5:装 ,|试用|试用装|这就|邮|都|都在
    4:'re in a|, 产|, 产品|, 年|, 年底|, 样|, 用|, 用着|0 oct|0 oct at|? i 'll|^ all|^ great
    4:^ okay i|^ 我这|^ 那咱|a few examples|a meeting|a meeting so|a short|and send|asked|be in|can|did
    4:email it|email it no|examples|few examples|get that|great|i won't|in a|in a meeting|it 'll|it 'll be
    4:it no|it there|it up|leave it|leave it there|leave you|meeting|meeting so|no trouble|oct|oct at
    4:okay i|okay i 'll|one page|out|out the|phone|pick|pricing|results|right|right i 'll|send it to|so i
    4:so i won't|specs|test|text you the|the brochure|the pricing|the test|them|trouble|up i|up i 'll
    4:up on your|won't hold|you off|you up|your reception|业|介绍|件|传您|做好|儿一|共享|台 ,
    4:台 , 您|咱|在这家|好就|己看|待|您了|您出|您自|您自己|您说现|您邮|您邮箱
    4:意查|意查收|我寄|我放前|我留|我这|我都|手册|报|放前|放前台|数|整理一
    4:料发|料发您|查|理一|理一份|留意查|直|看完|码|箱 .|绍|给您寄|自己看|装
    4:说 .|说现|说现在|送|那咱|那我把
    3:'ll get|'ll get a|'ll get the|'ll message|'ll message you|'ll put the|'ve heard this|'ve left
    3:, 就不|, 您下|, 您先|, 您留|, 那挺|0 号周|? i|^ i 'll|^ i 'm|^ tell|^ then|^ then i
    3:^ you 'll|^ 我让|^ 没|^ 没事|^ 资|^ 资料|a few|a hundred|a hundred times|an|an email
    3:and you can|assistant|booklet|drawings|expect|february|few|for you to|goes|have it|heard this|hundred
    3:hundred times|i 'll message|i 've left|in the post|is half|it to|it to your|know|last|later
    3:let me get|mail you a|me get|message you|my assistant|need|nothing|on your way|over to|over to you
    3:past|pitch|put|put a|realise|references|right away|right i|send something|short|so you|speak
    3:spec sheet|the drawings|the post|the spec sheet|the video|tuesday 0|two|up on|way out|we 'll|what 's
    3:what i|whatsapp|written|you 've heard|you a sample|you right|your way|your way out|一套|下楼
    3:书面的|事 , 您|今晚|传您 ,|信 .|做|儿|写|几个|前台 .|发您了|发您手|台 .
    3:周二|在这|型|好 ,|好的|家用|寄一套|寄到|就不多|就给|年底|微信 .|您不方
    3:您发过|您寄|您微|您微信|您手机|您留意|您看 .|想|我写|我把价|我整|我整理
    3:我转|手机上|打扰|打扰了|扰|扰了|扰了 .|把价|把价格|把合|把合同|挺好
    3:挺好 ,|机上|材|材料|楼|没事|没事 ,|现在|现在这|电|的时|的时候|知道|简|见 ,
    3:让|试|账单|这家|这家用|那挺|那挺好|邮箱 .|都发您|里面|问题|顺手|顺手 ,|题
    2:'d like|'ll be in|'ll do|'ll make|'ll whatsapp|'ll whatsapp you|'re being|'re careful|'re down for
    2:'re driving|'re driving so|'re in|'s your|'ve heard|, 下周|, 全|, 册|, 册子|, 在|, 在您
    2:, 您不|, 您闲|, 方|, 方案|, 案|, 案例|, 看完|0|0 and|0 and i|0 rd|0 日周|0 月|0 月 0
    2:^ 0|^ 0 月|^ i understand|^ my|^ sure thing|^ sure what|^ you 're|^ 好嘞|^ 您先|^ 您开
    2:^ 您说|^ 我发|^ 我给|^ 没问|^ 知|^ 知道|^ 链|^ 链接|address|address ?|address ? i
    2:and send it|another|away|best email|but you 're|can tell i|careful|case study|comparison|data|details
    2:down for|driving|driving so|email ?|email ? i|feel|for friday|get a|get the|get you|half past
    2:i 'll do|i 'll mail|i 'll whatsapp|i understand|i understand you|it is|it properly|its way to|left
    2:let|lunchtime|now i|now i 'll|of|off to|off to you|page|paperwork|problem|problem i|problem i 'll
    2:properly|proposal will|put the|rd|so you 've|so you can|something to|study|summary|sure thing
    2:sure what|sure what 's|tell i|tell you|text|text you|the best email|the case|the case study
    2:the details|the paperwork|the proposal will|the quote|them over|this time|this week|together and
    2:train|understand|understand you|understand you 're|way to your|what 's your|whatsapp you|will be in
    2:with you|year|you 'd like|you 're being|you 're careful|you 're down|you 're driving|you 're in
    2:you the details|you what|一下|一会|一会儿|一套 .|一我再|七号周|三楼|不抓|不麻
    2:不麻烦|九|九点半|书 .|了 , 您|了解|事 ,|交给|产品手|人的|人的了|今天
    2:介绍发|件给|件给您|会呢|会呢 ,|传过|传过去|便见|信息|先忙 .|先看看|全市
    2:全市最|公司三|再决|再决定|再找|写成|决|决定|决定 .|几|刚换|刚换了|别人
    2:别人的|到您邮|前台 ,|包|包发|包发您|半 , 在|单我|发您邮|发的|司三|司三楼
    2:合同样|同样|同样本|吧 , 我|呢 ,|呢 , 我|周四 0|周日|品手|品手册|哈|哈 ,|嘞
    2:嘞 ,|四 0|四 0 0|图|图纸|在您公|套 .|好嘞|好嘞 ,|子|完再|完再决|就不|就是
    2:就是别|市最|店里 .|开会呢|开就|开就能|彩页我|您 , 不|您了 ,|您传|您先
    2:您先看|您存|您店里|您开|您开会|您意|您闲|您闲了|意|意见|慢|懂 , 那|我 .
    2:我一会|我寄一|我就不|我把介|手 ,|手机|打包|打包发|把介|把介绍|抓|折腾 ,
    2:捎|接|接 ,|推给|推给您|料我|方|方便见|方案|日周|是别|是别人|月 0|月七
    2:有问|有问题|期不|机上 .|条信|条信息|样本|档|档 .|楼 ,|点开|点开就|烦 .
    2:留意|的了|的了 .|看我|看房|看看我|着|着 .|秘|秘书|算|箱|纸|线上|线了
    2:线了 ,|绍发|绍发您|给您传|给您看|翻|翻 .|翻翻|翻翻 .|腾 ,|表我|见面|视
    2:视频|视频我|解 .|话 , 那|话问|说话|资料发|过去 ,|道|道您忙|那我寄|邮件给
    2:邮箱|邮过|邮过去|都发|问题 ,|闲|闲了|面 , 我|页我|页我让|顺|频|频我|题 ,
    2:麻烦 .
    1:'ll ask the|'ll drop|'ll have our|'ll leave|'ll leave a|'ll put a|'ll shoot|'ll shoot you|'re down
    1:'s the best|'s too|'s too early|, 下|, 不|, 分|, 就|, 您|, 您慢|, 您给|, 您路|, 我懂
    1:, 我让|, 我这|, 看|, 老|, 里|, 里面|0 0|0 号|^ a|^ monday the|^ no problem|^ not|^ not a
    1:^ sure i|^ what 's|^ you 've|^ you can't|^ 刚|^ 客|^ 客户|^ 您现|^ 我一|^ 明白|^ 行
    1:^ 行 ,|^ 这样|a brochure|a brochure in|a chat|a one|ask the|august|being|both|brochure in|but
    1:but you|by tomorrow|can't talk|chat|comparing|comparing is|don't want a|done|drop you|drop you a
    1:early|early to|figures to|for your|friday 's|glance|guide|have our|hold|i 'll drop|i 'll leave
    1:i 'll shoot|i agree|i understand so|it 's too|it in a|june|know you 're|leave a|let me put
    1:let me read|me put|me read|message|no problem|no problem i|of our|of you i|office|office to|p|p m
    1:past three|prices|quarter|quarter past|quarter past three|reach|reach you|read it|read it back|same
    1:send you our|september|shoot|shoot you|slides|sure i|sure i 'll|that 's fine|the address|the best
    1:the figures|the figures to|the full|the guide|the office|the office to|the same|the website|then i
    1:then i 'll|this afternoon|those|to decide|to your colleague|too|too early|too early to|understand so
    1:up|want a|want to see|way to|what 's the|whatsapp you the|you 'll have|you can't talk|you our
    1:you some|you the address|you this|you want|you want to|your colleague|your office|一|一份 .|一共
    1:一眼 .|七号|三条|上午九|下午四|下班|下班前|不多|不想|个方|个邮|个邮箱
    1:五下|五下午|份 .|会儿就|传您 .|传给|传给您|便说|便说话|儿就|儿就发|先看
    1:公|公室|册我|况|准备|出 ,|初|到前|到前台|到您公|到您店|前把|办公|办公室
    1:十三|午九|午九点|午四|午四点|半 ,|去 ,|参数表|号周一|合同|同|听电|听电话
    1:员|员把|品我|品我放|四点|回头|在不|场地|型录|大概|天下班|套|存|定 .|室
    1:寄出|寄出 ,|就|就去|就把|就能看|市|底|店里|开会|得空|忙 .|快递|您 , 里
    1:您信|您店|您得空|您忙 ,|您慢|您慢慢|您查|您现|您现在|您要的|您路|情况
    1:慢慢|我今晚|我们|我再打|我懂 ,|我把合|我推|我晚|我晚上|我电|我让同
    1:我让文|我这会|我邮件|房|把参|把参数|拍|换了|推|数表|文员|文员把|方便说
    1:时候|月 0 号|期五下|样品|样品我|概|没问|没问题|点半 ,|点见|照片|照片我|片
    1:片我|现在不|班前|留|的 ,|眼 .|瞧|知道您|箱 ,|系统|系统 ,|紧|线|统|统 ,|能|行
    1:行吧|表 ,|表发|表发您|要的|见|让同|让同事|让文|让文员|评价|话不|说话 ,
    1:说话不|资料我|路|路过|转|这会|这会儿|这就把|这样 ,|进去|递|道您|那资
    1:那资料|邮箱 ,|问您|题 , 我
    -1:'d be|'d mean|'d rather|'ll be brief|'ll be hearing|'ll be sold|'ll be there|'ll call|'ll come
    -1:'ll come to|'ll email|'ll keep it|'ll keep ringing|'ll only|'ll only have|'ll post you|'ll see you
    -1:'ll send our|'ll stay|'ll stay on|'ll wait outside|'ll work|'m out|'m out of|'m working|'re busy
    -1:'re in the|'re on the|'re still|'s a queue|'s a real|'s been|'s booked|'s clear|'s easier|'s fine i
    -1:'s gone|'s in|'s in the|'s our|'s room|'s the|'s the timing|'s tight|'s up|'s up to|'ve a|'ve been
    -1:'ve filled|'ve filled in|'ve got|'ve got your|'ve had|'ve never|'ve put|'ve reached|'ve reached the
    -1:'ve thought|, 0 号|, 0 月|, 0 点|, 一号|, 上午|, 不好|, 两|, 两个|, 也|, 今|, 今天
    -1:, 以|, 以后|, 但|, 但您|, 做|, 再|, 再见|, 前|, 剩|, 剩下|, 十|, 千|, 千头|, 回
    -1:, 好|, 您可|, 您和|, 您好|, 您心|, 您忙|, 您快|, 您放|, 您的|, 您随|, 我们
    -1:, 我准|, 我到|, 我去|, 我就|, 我带|, 我拿|, 我是|, 我知|, 我记|, 我都|, 挑
    -1:, 挑个|, 放|, 星|, 星期|, 是您|, 晚|, 晚上|, 没|, 王|, 看您|, 线|, 线上|, 给
    -1:, 给您|, 行|, 说您|, 谁|, 这我|, 这是|, 那就|, 随|0 rd half|0 th|0 th at|0 th of
    -1:0 号星|0 日 ,|0 点 ,|? 我|^ any|^ being|^ being asked|^ could|^ could you|^ don't|^ don't be
    -1:^ fine|^ fine i|^ honestly|^ i 've|^ i can't|^ i don't|^ i know|^ i may|^ i realise|^ if i|^ it 'd
    -1:^ just|^ just say|^ let 's|^ monday|^ money|^ money 's|^ most|^ my boss|^ no is|^ no time
    -1:^ no worries|^ our|^ perfect|^ right you|^ sign|^ so what|^ some of|^ sorry|^ sorry i|^ take|^ that
    -1:^ that 's|^ the deadline|^ the offer|^ there|^ there 's|^ thursday 0|^ tomorrow|^ trust|^ wednesday
    -1:^ wednesday 0|^ what would|^ when|^ would|^ would you|^ you 'd|^ you always|^ you owe|^ you people
    -1:^ you say|^ you set|^ your old|^ 一|^ 三|^ 三岁|^ 上午|^ 下个|^ 不可|^ 两|^ 人|^ 人家
    -1:^ 价格|^ 全|^ 到底|^ 十|^ 发|^ 发票|^ 合|^ 合同|^ 同|^ 同事|^ 名|^ 名字|^ 后|^ 哪
    -1:^ 哪天|^ 嗯|^ 嗯 ,|^ 孩|^ 孩子|^ 就差|^ 年|^ 年底|^ 您公|^ 您刚|^ 您拒|^ 您明
    -1:^ 您看|^ 您这|^ 您连|^ 我下|^ 我会|^ 我在|^ 我天|^ 我姓|^ 我想|^ 我把|^ 我明
    -1:^ 我是|^ 我理|^ 我知|^ 我都|^ 按|^ 搬|^ 收|^ 收到|^ 方|^ 方案|^ 明晚|^ 是|^ 是 ,
    -1:^ 最|^ 最后|^ 机|^ 机会|^ 活|^ 活动|^ 用|^ 给|^ 给您|^ 背|^ 背景|^ 表|^ 表我
    -1:^ 这个|^ 领|^ 领导|a bad|a customer|a day|a decision|a free|a good time|a heart|a kitchen
    -1:a little|a lot of|a lovely|a m|a manager|a new|a queue|a real|a supplier|about it|about the
    -1:about your|admit|after|after the|afternoon would|again|again at|all the time|all year|all year round
    -1:all you|all you have|always|and there|and you won't|any more|anyone|anything|appreciate
    -1:appreciate you|as well|as you|asked me|asked me to|asking|at eleven|at half|at half two|at midnight
    -1:at midnight and|at reception|at ten|at the depot|at the gate|at the moment|at two|at two and|attitude
    -1:back to me|bad|bay|be brief|be gone|be hearing|be hearing from|be honest|be quick|be sold|be there
    -1:be there at|because|because of|because of you|behind|behind the|being asked|believe it|believe me
    -1:better|bigger|bigger than|bills|bless|bless you|booked|boss you|brief|bring the demo|budget|business
    -1:business by|busy|by a|by at|by hand|by now|by the council|by wednesday|cable|call back|call you
    -1:calling|can hear the|can imagine|can only|can pay|can see|can see why|can show|can show you
    -1:can tell you|can't promise|can't promise it|can't stop|cash|cash is|caught|caught you|chance|changes
    -1:chaos|choice|choose|clear|close|colleague|come to|come to you|company|competitors|complain|completely
    -1:cost|cost you|cost you a|could|could you|council|course|course you|customer|date|day and|day and i
    -1:day before|day this|day this week|deadline|deal|december 0|december 0 rd|december at|decision|demo
    -1:demo unit|depot|didn't|dithering|do is|do you|do you need|does|does it|does the|doing|don't be
    -1:don't be a|don't get|don't get this|don't need|don't need it|don't want to|double|down that|drill
    -1:driver|easier|easier for|easier for you|easter|eat|eleven|end|end of|end of the|every morning
    -1:every morning until|fair|father|fault|feel the|feel the same|filled|filled in|filled in the|fine i
    -1:fine i 'll|firm|for it|for me|for the first|for thursday|forget|form|four|four o'clock|free|friday
    -1:friday afternoon|friday the|friday the 0|from our|front of|full of|get this|get this meeting
    -1:get you this|getting|gone so|good time|got it|got your|had a|had a bad|half ten|half two|hand
    -1:hang up on|have a heart|have time|have to do|have yourself|have yourself to|head office|hear a
    -1:hear the|hear you|hearing|hearing from|hearing from our|heart|holiday|honest|honestly|hour|hours|hung
    -1:hung up|i 'll call|i 'll come|i 'll email|i 'll see|i 'll stay|i 'll work|i 'm out|i 'm working
    -1:i 've filled|i 've put|i admit|i appreciate|i appreciate you|i can imagine|i can only|i can see
    -1:i can show|i can't promise|i didn't|i don't get|i don't have|i get|i know|i may|i may have|i only
    -1:i put|i realise|i ring|i see|i understand your|if i don't|imagine|in a minute|in front|in front of
    -1:in the thick|in thursday|in your position|is a|is i|is i 'll|is set|is set by|is the same|isn't
    -1:isn't the|it 'd|it 'd mean|it 's a|it 's been|it 's the|it 's up|it and|it back|it does|it down
    -1:it for you|it i|it in|it is i|it it|it out|it over|job|just name|just say|just the|keep calling
    -1:keep it|keep ringing|keep ringing until|kitchen|know a|know a good|know you didn't|leeds|left you
    -1:let 's|let me know|let me look|li|like this|little one|lobby|lock|log|log in|long|longer|look that
    -1:look that up|lose my|lost|lost a|lot of|love|lovely|loyalty|make|make a decision|manager|market
    -1:may have|me again|me and|me i|me know|me look|me one|me to|me to call|me your|meet|meter|mid|midnight
    -1:midnight and|might|minutes|minutes on|minutes on thursday|missed|monday the 0|monday to|money 's
    -1:money 's tight|month|months|morning until|morning until you|most|moving|mr|mr li|my boss|my colleague
    -1:name on|name the|need it|next thursday|nine|no choice|no is|no now|no time|no worries|nobody
    -1:nobody 's|not to|notice|now and|now or|number|of a|of a job|of course|of course you|of december|of me
    -1:of the month|of what|offer is|old|on a|on it|on me|on me again|on monday the|on the line|on the road
    -1:on thursday|on thursday or|once and|one sentence|only have|only have yourself|or a|or friday
    -1:or friday afternoon|or i|or i 'm|or you|orders|other|others|our engineer|ours|out of a|out on
    -1:out that|out that 's|out this|outside your|over your|owe|own|parcel|pay for|people i|people never
    -1:perfect|person|place|position|post you the|price includes|product|promise|promise it|prove|prove it
    -1:put together a|questions|quick|quite|rate|rather than the|rd half|reached|reached the|real
    -1:realise you|remember|reply|respect|rest|right you|ringing|ringing until|ringing until you|roof|run ?
    -1:said|sales|same all|same all year|same driver|same thing|samples|saturday 0|say no now|saying
    -1:school run|see if|see if i|see me|see our|see you there|send our|sentence|service|set by|set by the
    -1:set the|shift|shop ?|sign|signed|silly|since|six|so|so don't|so it|so it 's|so we|so what|so you 're
    -1:sold|some of|some of your|someone|sooner|sorry|sorry i|sort|sound|spent|staff|start of|start of the
    -1:start with|stay|stay on|still|stop me|stops|supplier|system|take all|take all the|talk to me|team
    -1:tell you 've|ten i|ten i 'll|th|th at|th of|than the|thank you|thank you for|thanks|that 's a
    -1:that and|that on|that out|that up|the booklet|the budget|the council|the day before|the deadline
    -1:the demo|the demo unit|the depot|the discount|the end|the end of|the fair|the form|the hour|the last
    -1:the little|the little one|the meter|the moment|the month|the move|the only|the other|the parcel
    -1:the phone|the price includes|the product|the rest|the same all|the same driver|the same thing
    -1:the school run|the shop ?|the staff|the start|the start of|the street|the thick|the thick of
    -1:the timing|the timing rather|the van|the world|the wrong|then it|there 's a|there 's no|there at
    -1:they 'll|they 're|thick|thick of|thick of it|thing at|think of|third of|this|this and|this and you
    -1:this call|this meeting|this price|this rate|this week i|thought about|three|thursday at
    -1:thursday at half|thursday december|thursday december 0|thursday i|thursday or|thursday or friday
    -1:tight|timing|timing rather|timing rather than|to a|to be|to be honest|to call|to do|to do is
    -1:to get you|to go|to make|to make a|to me i|to one|to talk|to talk to|to thank|to wait|today or
    -1:together a|trade|trust|tuesday the|tuesday the first|turn|turn up|turned|twenty|twenty minutes
    -1:twenty minutes on|twice|two and|two and you|two hours|understand your|unit|until you agree
    -1:until you see|up a|up by|up for|up on me|up to|up to you|van|wait outside your|want|want to
    -1:want to talk|was|watch your|way you|we|we said|wear|wednesday 0|week|week i|were|what|what the
    -1:what we|what would|what you|what you pay|when do|when the|whenever|while|while you|who|why you
    -1:why you 'd|with nothing|with our|with the|without|won't get|word|work|work around|working|world
    -1:worries you|would you|year 's|year round|years|you 'd be|you 'll find|you 'll only|you 'll see
    -1:you 're busy|you 've never|you 've reached|you 've thought|you agree|you always|you asked me
    -1:you can pay|you can't stop|you decide|you did|you didn't|you don't have|you down|you eat|you for
    -1:you for your|you had|you have a|you have to|you in|you is|you just|you like|you look|you might
    -1:you monday|you owe|you pay|you people|you people never|you see|you see me|you set|you set the
    -1:you start|you there|you to|you turned|you were|you won't get|your bills|your competitors
    -1:your customers|your floor|your head|your head office|your last|your old|your place|your position
    -1:your trade|yourself|yourself to|一个 ,|一号|一号 ,|一声|一声 .|一天我|一我|一早
    -1:一早上|一是|一样|一次机|一起|七点|七点 ,|七点半|万|万绪|万绪的|三 ,|三 , 0
    -1:三再|三岁|三晚|三晚上|上 ,|上七|上七点|上九|上九点|上午 0|上午我|上您
    -1:上我|上看|上见|上见 .|上这|下|下 ,|下 , 您|下 , 我|下个|下个月|下了|下了 .
    -1:下人|下午两|下午好|下午您|下周二|下次|下次再|下的|下礼|下礼拜|不住|不可
    -1:不可能|不否|不否认|不在|不对|不对 ,|不急 .|不来|不来 ,|不签|不签也|不行
    -1:不行 ?|不要|不要 .|东西您|两个|两个人|两句|两点 ,|两点到|两点半|个 ,|个人
    -1:个价|个准话|个名|个名额|个回|个好|个客|个客户|个小|个小区|个心|个日
    -1:个日子|个顾|个顾虑|为您|为止|为止 .|主|之前|九点 ,|也会|也会先|也应
    -1:也应该|也行|也行 ,|习|习惯|乱|了 , 我|了 , 是|了 , 那|了两|了两个|了五|事
    -1:事 .|事我|事都|二|二 , 您|二 , 晚|二十七|二月|二月十|五十|五十点|五号|五我
    -1:五我再|五见|人了|人了 ,|人先|人家|人接|他问|代|代他|代他问|以理|以理解
    -1:们下次|们总|们的客|价有|价格 ,|价钱|任您|份证|优|优惠|会 ,|会 , 我|会 .
    -1:会先|会给|但|但您|低|你们总|信任|信任您|候您|傅|傅 .|儿 ,|儿 .|儿了|先挂
    -1:先挂了|先跟|光 .|八|公室 ,|六|六 ,|兴|再不|再不来|再打|再挂|再挂我|再聊
    -1:再见|再见 .|准|准时|准时到|准话|准话 .|出来|出来 .|出门|分 ,|刚下|别人了
    -1:别怪|别怪我|别理|到了 ,|到了给|到底|到您家|到您有|到您见|到期|到楼
    -1:到楼下|前 ,|前一|前一天|前跑|前跑后|剩|剩下|剩下的|力|务|务 .|动|化|区
    -1:区 ,|十七|十七号|十二月|十五|十五号|十点 ,|千|千头|千头万|午 0|午 0 点
    -1:午两|午两点|午好|午好 ,|午您|单 .|厂|厂里|历|压|压力|去|去年|去现|去现场
    -1:去问|发条|发票|发票下|发邮|发邮件|受|口|口 .|句|叫|叫上|可以理|可怜|可惜
    -1:可真|可能|可能 ,|可能用|台车|号 , 下|号周三|号您|号星|号星期|合|合理
    -1:合理 ,|合适|合适 ,|同事都|名字|名字我|名额|名额的|后 ,|后一次|后天|后天上
    -1:后面|吗 ? 我|否|否认|吧 , 您|含|听得|听我|听我的|告|告诉|告诉我|呢 .|呢 ?
    -1:周 .|周一我|周一早|周三再|周三晚|周五十|周五我|周四 ,|咱们|响|哪天您|喜
    -1:喜欢|嗯|嗯 ,|嗯 , 您|器|四 ,|四 , 0|四下|四下午|回 .|回来|因|因为|在 ,|在前
    -1:在店|在店里|地 ,|场|址|址 .|坏|坏 ,|培|培训|填|壁|壁老|声|声 .|复|多|多 ,
    -1:多数|夜|夜班|天上|天上午|天下|天天|天您|天给|天给您|天见|太|头万|头万绪
    -1:头烂|头烂额|套 ,|好 , 您|好 , 我|好 , 那|好了|好了 ,|好了 .|好几|好安|好安排
    -1:好心|好歹|始|姓|子 ,|子 , 我|子 .|子上|子就|子的|字就|字我|它|安|安排|完 .
    -1:完工|完这|定忙|定忙得|客户 .|室 ,|害|对 ,|对 , 我|对您|导让|导让我|小区
    -1:小孩|就两|就别|就完|就差|就直|就给别|就说|就过|展|展 ,|岁|工地|工地 ,
    -1:工程师|工资|工都|左|差|差一|己 .|己不|己的|己看着|已|已经|师 .|师傅|师傅 .
    -1:带工|带工程|帮您|帮您问|年底谁|应 .|应该|底 ,|底 , 您|底谁|店|店门|店门口
    -1:度|度 ,|开 ,|开 , 您|开会 ,|开始|开春|开门|弟|当初|当成|当面|很|很合|很合理
    -1:得不|得不对|得到|得开|得开 ,|得您|得给|得给我|得跟|心 ,|心 , 我|心 .|心里
    -1:心里有|忙 ,|忙 , 我|忙完|忙完这|忙得|忙您|忙您的|快|快了|快了 ,|怕|怜|怪
    -1:怪您|怪我|总部|您 , 我|您一个|您上|您下班|您刚|您去|您发的|您可怜|您可能
    -1:您吃饭|您周|您周五|您和|您在|您填|您好|您寄一|您店门|您心|您心里|您忙您
    -1:您快|您手下|您手里|您打了|您打电|您拒|您拒绝|您接|您放|您放心|您明
    -1:您明天|您最|您最后|您有|您正|您正忙|您生|您生意|您的 ,|您看行|您看重
    -1:您确|您确认|您答|您答应|您签|您签字|您算|您算一|您约|您给|您给个|您要再
    -1:您要是|您见|您见我|您说一|您说个|您说得|您跑|您跑前|您还|您还没|您这个
    -1:您这样|您连|您连看|您送|您送样|您问|您问问|您随|您随时|您领|您领导|情
    -1:情理|惜|惠|惯|想了|想了解|想得|想约|想约您|意 ,|愿|愿意|懂|懂 , 您|懂 .
    -1:懂这|我一下|我不|我不否|我个|我为|我为止|我也|我也会|我代|我代他|我先挂
    -1:我再|我再给|我准|我准时|我到了|我去|我去问|我同|我周四|我天|我天天|我好
    -1:我姓|我就给|我带|我带工|我帮|我帮您|我得|我想|我想约|我懂 .|我手|我拿
    -1:我明|我明白|我没|我理|我理解|我电话|我的|我直接|我记|我记下|我邮|我都能
    -1:或|或者|户 .|房 .|房子|手下|手下人|手头|手边|手边 .|手里|才给|才给您|打了
    -1:打理|打过一|扭|找|找您|把这|把这事|投|折腾 .|报一|报一下|报我|拒|拒绝
    -1:拒绝的|拜二|拜二 ,|拿这|拿这个|挂了|挂了 ,|挂我|挂我电|挑个|挑个日
    -1:换我也|据|掉了|排|排 .|接上|接不|接受|接我|接着|推掉|推掉了|搞|摆|摆在|支
    -1:收到 ,|放心|放心 ,|数据|整 ,|方案我|日|日 , 星|日子 ,|早上九|早点|时到
    -1:时到 .|时间 ,|明天上|明天见|明晚|星期一|星期三|星期六|星期四|春|昨|是 ,
    -1:是 0|是 0 月|是不|是不来|是再|是小|是看|是看不|是看您|是自|晚上七|景|更
    -1:替|替您|最|月十|月十五|月底|月底 ,|有个|有道|有道理|服|期一|期三|期六
    -1:期四|本|机|机器|李|李工|来 , 我|来的|来给|来给您|松|松快|板|查一|样 ,|样的
    -1:样过|样过去|格 ,|案我|梯|梯子|楼下 ,|次再|次机|次机会|欢|歇|歇着|歇着 .|止
    -1:止 .|正|正忙|歹|毁|比价|比价 ,|比您|比较|水|汇|汇报|汇报一|没人|没试
    -1:没试过|油|活|活动|海|温|漏|点 , 线|点到|点到 .|点半|点我|点我到|点整
    -1:点整 ,|烂|烂额|烦|焦|焦头|焦头烂|爷|王|王总|现场|理 ,|理 , 换|理解 ,|理解 .
    -1:理解您|生意|用手|电话 ,|电话 .|电话了|画|画册|留过|留过言|百|的 0|的事 .
    -1:的事我|的价|的客|的客户|的小|的是|的是 0|的样|的样品|的话|盯|盯着|直接上
    -1:省|看不|看到了|看您 ,|看您就|看着|看着办|看行|看行不|看见|看透|看重
    -1:看重价|真|眼|着 , 您|着办|着办 .|着急|着我|知道 .|确|确认|磨|礼拜二|票
    -1:票下|票下周|程师|程师 .|空出|空出来|等一|等一下|等到|答复|答应|答应 .
    -1:签 .|签也|签字|算 ,|算 , 这|算 .|算一|紧 .|约您|线上见|给别|给别人|给您最
    -1:给您比|给您算|给您约|给您这|给您送|给我个|给我们|绝对|绝的|绪|绪的
    -1:绪的 ,|绿|老|老板|者|耍|耐|耽|耽误|聊|聊 .|肯定忙|背|背景|胸|能 ,|能开|能接
    -1:能接受|能用|能看见|腾 .|自己 .|自己不|自己的|花|菜|虑很|行 , 您|行 .|行 ?
    -1:行不|行不行|行好|行好 ,|行行|行行好|被|装 .|西您|要 , 您|要 .|要再|要再挂
    -1:要找|要是|要是不|见 ?|见我为|解|解 ,|解您|解您要|言|言 ,|言 .|认 .|让我
    -1:让我代|训|记下|记下了|设|证|诉我|诉我一|试 ,|试过|话 , 我|话了|话了 ,|话吧
    -1:话吧 .|话我|该|误|说一|说一声|说两|说两句|说个|说了|说得|说得不|谈|财|责
    -1:贵|赵|起|跑前|跑前跑|跑后|跟他|跟他们|跟您|跟您说|跟老|跟老板|跪|跪下|身
    -1:身份|身份证|车 .|较|边 .|过|过 ,|过 .|过一个|过言|还有|还没|这一|这个价
    -1:这个名|这个顾|这事|这单|这套|这我|这是|连|连看|连看都|迟|迟早|送样
    -1:送样过|适|适 ,|适 , 我|透|遍|道 .|道理|那 0|那个|那儿 ,|那儿 .|那周五|那就
    -1:那您先|那我先|那我就|那是|那样|部收|都在 ,|都来|都给|都给您|都能|都要
    -1:里有|里有个|里见|重 .|重价|重价格|量 ,|钱 ,|链接我|锅|错了 .|门 .|门口
    -1:门口 .|问|问一|问问|间 ,|陈|随您|随您 .|随时|隔|隔壁|隔壁老|面的|顾|顾虑
    -1:顾虑很|预算 ,|领导让|额|额的|验|麻|麻烦
    -2:'d have|'ll ask again|'ll be out|'ll bring the|'ll find|'ll fit|'ll give|'ll give you|'ll post
    -2:'ll ring|'ll see|'ll speak|'ll speak to|'ll wait|'m|'m sure|'re coming|'re not|'re not the|'re on
    -2:'re on your|'s no|, 上|, 周四|, 您今|, 您就|, 您怎|, 我|, 我发|, 我给|, 我能|, 打
    -2:, 打到|, 换我|, 早|, 早晚|, 是我|, 有|, 说|, 谢|, 谢谢|, 那|, 那先|, 那我|, 都
    -2:0 december|0 i|0 november|0 点|^ a good|^ by|^ give|^ give me|^ how|^ how many|^ i 'd|^ i heard
    -2:^ i sent|^ i stayed|^ i went|^ monday 0|^ okay so|^ please|^ right i|^ so the|^ thursday|^ two
    -2:^ we 're|^ you can|^ you get|^ you need|^ 上|^ 不|^ 他|^ 到时|^ 大|^ 好 ,|^ 就|^ 彩|^ 彩页
    -2:^ 您手|^ 您是|^ 您没|^ 您的|^ 您给|^ 您觉|^ 我再|^ 我可|^ 每|^ 涨|^ 涨价|^ 这
    -2:^ 那周|^ 那您|^ 麻|^ 麻烦|a job|a lot|a message|a minute|a reminder|a ring|a ring on|a second
    -2:a third|a time|a year|a yes|acknowledge|across the|across the road|afternoon|afternoon and|again and
    -2:again and i|and it won't|and you|and you 'll|answer|any day|app|architect|as a|ask again|ask for|at 0
    -2:at once|be a|be out|be out of|been|believe|blue|bring the|but i|but i 'll|can hear|can tell|cancel
    -2:car|car park|chase|cheapest|check with|customers|decide|director|discount|do i|do i have|don't
    -2:don't come|don't have|don't have the|don't let|don't let me|door|eight|explain|family|fee|find|fit
    -2:fitter|floor|friday morning|from here|from home|get it|give me|give me a|give you|give you a|gone|had
    -2:hands|hang|hang up|hardly|hardly have|haven't|head|heard you|heard you say|home|how many
    -2:how many times|how you|how you treat|i 'd have|i 'll fit|i 'll give|i 'll post|i 'll ring|i 'll speak
    -2:i 'll wait|i 'm|i 'm sure|i can hear|i can tell|i don't|i heard|i heard you|i sent|i stayed|i went
    -2:if i|if you cancel|if you don't|in may|in the room|in your street|includes|interested|interested in
    -2:is on|it for|it in the|it should|it won't be|knock|know the|late|let me check|let you go|letter|line
    -2:list is|little|lot|many|many times|matters|me a time|me check|measure|minute|miss|miss it|monday
    -2:monday 0|my screen|name|neck|next week|night|not the|november|now|o'clock|o'clock and|of it
    -2:of the door|off our|off our list|off the|off the list|okay so|on friday|on friday morning|on to
    -2:on wednesday|on your hands|our list|out of the|papers|park|parking|plan|please|proposal and|put it in
    -2:queue|rather|rather than|reminder|ring on|saturday|saving|saving money|say the|school|screen|second
    -2:see why|see you|send me|set|share my|share my screen|shops|should|show you the|so the|speaking
    -2:speaking to|stand|start|stayed|stop|street|suits|suits you|suppliers|take your|talk to|tell your
    -2:thank|that 's|the 0|the 0 th|the app|the architect|the blue|the car|the car park|the cheapest|the day
    -2:the desk|the door|the first|the list|the papers|the room|the samples|the school|the stand|the time
    -2:the time you|the warehouse|the way|then you|they|third|thought|through|thursday 0|time to|time you
    -2:times do|times do i|to explain|to get|to me|to tell|to you ?|today|tomorrow afternoon|treat
    -2:understood|until|until you|use it|visit|wait outside|wants|wants the|warehouse|we 're not|well|went
    -2:weren't|when i|when i 'm|with a|won't|won't be|worries|wrong|yes|you 'll be|you 'll lose
    -2:you 're coming|you 're on|you a ring|you and|you at|you cancel|you don't come|you have|you haven't
    -2:you know|you off the|you the booklet|you then|you tomorrow|you treat|you weren't|you when|you when i
    -2:you won't|your director|your family|your hands|your street|your time|一上|一上午|一个礼
    -2:一本|上个|上个月|上午|上午再|下午|下午我|下等|下等您|不好 ?|不定|不定就
    -2:不急|不用|不过|不过弯|两次|两次 ,|个准|个时|个时间|个消|个消息|个礼
    -2:个礼拜|为|么就|么就转|之|也没|也没关|了您|了我|了没|了没有|二 ,|亏大
    -2:亏大了|五上|五上午|今天不|从|他们|件 .|价 ,|价单|价单我|价通|价通知|任|企
    -2:企业|会议|住|便 ?|便还|便还是|信提|信提醒|候我|儿能|先忙 ,|关|关系|关系 ,
    -2:再|再打给|再给|再给您|再联|再联系|分|分钟|分钟 ,|划掉|划掉 ,|别|到 ,|到时
    -2:到时候|办|加微|加微信|十二|十分|十分钟|十点半|午再|午再打|午我|午我给
    -2:午把|半年|半我|发个|发消|发消息|只|只能|可|号 ,|吃饭|吃饭 .|吗|吗 ?|听|呀
    -2:周一上|周五上|周四十|四十|四十点|回话 .|多 .|大了|大了 .|天下午|天不
    -2:天不定|好 ?|好不|好不好|字|孩子|定就|寄一本|导|就转|就转不|就这么|帮|应
    -2:张|弯|当|得没|得没必|微|微信|必要 ,|忙|怎|怎么|怎么就|总|您一|您不|您不用
    -2:您今|您今天|您发消|您吃|您回|您回话|您就这|您带|您怎|您怎么|您拿|您换
    -2:您换一|您收|您收到|您比|您没|您留|您稍|您稍等|您觉|您觉得|您讲|您讲 ,
    -2:您说|我 ,|我 , 我|我 ?|我一|我个准|我会|我到您|我发个|我只|我可|我可以
    -2:我周五|我提|我提前|我是|我直|我知|我知道|我能|我过来|我这儿|打 , 打|打到
    -2:打到您|打来|打来 ,|把您|报价单|抱|抱歉|拜 .|拦|挂|按|换一|换我|掉 ,|接 .
    -2:提醒|提醒您|收到了|方便 ?|方便还|日 ,|日子|早上|早就|早晚|时候我|时间
    -2:明天下|明早|明白|明白您|是加|是加微|是您|是您自|是我|月|有 ?|期|机会|来 .
    -2:架|样 .|楼下|楼下等|欠|次 ,|次 , 都|歉|每|没关|没关系|没有 ?|涨价|涨价通
    -2:点 , 我|点半我|烦您|牌|牌 .|理解|用得|白|白您|的 , 那|的事|的报|的报价
    -2:的是您|的还|直接|看看 ,|着 ,|短信提|礼拜 .|稍等|第|第三|等 ,|等您|等您 ,|答
    -2:签|系 ,|系您|系您 .|约|经|给个|给您回|给您带|给您讲|给我 .|绝|网上|考|考虑
    -2:联|联系|联系您|能给|节|要|要 , 我|见 , 我|见我|视频会|觉|觉得|觉得没|计|订
    -2:订单|认|议|记|讲 ,|讲 , 您|诉|说您|说我|谁|谢您|谢您 .|谢谢|谢谢您|负|跑|跳
    -2:转不|转不过|边|过两|过了|过弯|过您|过来|这|这么|这儿|这样 .|通|通知|那儿
    -2:那先|那周|那您|邮件 .|部|都行|都行 ,|醒|醒您|醒您 .|量|钟|钟 ,|钱|间|随
    -2:需要|领导|频会|频会议|饭|饭 .|麻烦您
    -3:'ll get back|'ll have to|'ll let|'ll let you|'ll lose|'ll make a|'s a|'ve|, 0|, 周三|, 换|, 明
    -3:, 明天|, 是|, 这|^ right|^ some|^ with the|^ 下周|^ 五|^ 五点|^ 价|^ 周|^ 周三|^ 您发
    -3:^ 您把|^ 我|a good|a note of|and let|and let you|and the|and then|any|are on|around|back to you
    -3:be in touch|before|charge|check|contract|down|from the|gate|get back|get back to|good i|got|here|i 'd
    -3:i 'll bring|i 'll let|i 've|i can't|i have|i have to|in touch|is the|it on|it won't|just|look
    -3:make a note|may|me a|monday morning|money|more|never|no|note of|note of that|of that|of your
    -3:on monday morning|one|people|road|room|say no|sent you|show|show you|speak to|straight|straight to
    -3:tell|ten|than|the gate|the line|the new|the road|there|time and|time and i|to it|tomorrow|touch|us
    -3:use|wait|we 're|with you on|you 'll|you ?|you don't|you go|you on|you on monday|you say|you say no
    -3:you think|一下 .|一天 ,|一次|三四|三天|三您|下 .|下周四|不接|两点|个月|了 ,
    -3:了 .|亏|五您|五点|人 .|以|以后我|们下周|会|你|你们|出去|划|前给|前给您
    -3:办 .|加|十点|半|可就|可就不|号码|吃|后我|吧 .|周三四|周三您|四五|回话|在
    -3:在外|在外头|外|外头|天 ,|天 , 我|天前|头 ,|头 , 您|孩|家 ,|就好|就好 .|工
    -3:带上|必|必要|急 .|您 ?|您可|您打过|您把|您挑|您挑一|您是|您能|您这|我三
    -3:我就|我看|打 ,|打过|把账|拜|挑|挑一|挑一天|换|掉|提前|搬家|收到 .|新|时|星
    -3:星期|来 ,|求|没必|没必要|没有|涨|点 .|理 .|电话|的|的 .|知道 ,|礼|礼拜|系
    -3:线 .|给您 ?|给我|虑|行 , 明|行 , 那|要 ,|让您|说|还是|道 , 可|那我周|重|错
    -3:错了|门|领
    -4:'d|'ll ask|'ll bring|'ll keep|'ll put it|'ll take you|'re|, 可|, 名|^ good|^ if you|^ it 's|^ one
    -4:^ so|^ with|^ your|^ 下|^ 停|^ 停车|^ 光|^ 到|^ 您|^ 您不|a note|and a|at the|back to|be
    -4:bring|by the|call|can't|comes|december|every|everyone gets|everyone gets a|fix|fix it|gets|gets a
    -4:give|hear|how|i 'll ask|i 'll get|i 'll keep|like|list today|lose|make a|move|new|next tuesday|not
    -4:note|on tuesday|once|out of|outside|over on|pay|pen|refused|report|send you|take you|take you off
    -4:that you|that you refused|the engineer|the report|the workshop|there 's|think|through to|to fix
    -4:tuesday|workshop|would|you refused|you through|一天|不清|不清楚|他|以后|们|们下|位置
    -4:位置我|停|停车|停车的|光|去讲|发您 .|发我|号|周五|周四|哪天我|大|好 .|客
    -4:客户|心|急|息|您看哪|我们下|我到|我周一|我在|我过去|户|所|所以|才|本 ,|楚
    -4:楚 ,|清楚|清楚 ,|点 ,|现|的 , 您|的案|的案例|看了|看到|看哪|看哪天|看您|置
    -4:置我|讲讲|说不|说不清|谢|车的|过一|过去讲|这个|选|道 ,|需
    -5:'ll take|, 周|^ i|^ if|^ the price|^ you|^ 地|^ 地址|and it|ask|can i|can i come|come and|day
    -5:i 'll take|i come|i come and|in the|it through|keep|make you|moment|on|or|put it|ring|say
    -5:the contract|then|to your boss|when can|么|也|午|发您微|哪天|天我|定位|念|您发|您就
    -5:您看|我周|提|搬|明|是|等|给您留|话 .|跟
    -6:'ll leave it|'ll send you|, 您看|^ it|^ 我们|are|boss|calendar|engineer|have to|if you|invite|is
    -6:left the|let you|make sure everyone|morning|only|put you|receptionist|round|sure everyone|take|talk
    -6:talk it|time|wednesday|your boss|到了|北|名单|哪|四|地址|天|头|小|息 .|我发|我过|朝
    -6:次|消|消息|消息 .|清|车
    -7:'ll be|about that|and i|and i 'll|back|everyone|next|on the|see|thursday|with your|不好|人|周三
    -7:回|地|带|您家|您的|我下|我下周|打给|打给您|话|还
    -8:come|for a|good|it 's|when|一个|名|我发您|报给|报给您|早|有
    -9:i 'll be|if|my|on monday|位|十|家|没
    -10:^ the|about|周|打|讲
    -11:accounts|三|五|得|来|点
    -12:了
    -14:that|不
    -20:^
    -30:?
    """
  static let pressing: StaticString = """
    = -33 -51 110 -29 -25
    49:but
    42:^
    39:even|就
    38:gone|可
    36:不
    35:money|别
    33:don't|think|您
    31:my|钱
    30:i have to|nonsense
    29:be|me|this|拖
    28:^ 别|now|really
    27:away|躲
    26:^ be|people|your|跟我|都
    25:down|yes|吧
    24:i have|manager|or i
    23:^ i|make|other|sign|so is|you|么|吧 .|干|当|理由
    22:'ll be|'re the|, 就|^ that 's|completely|easily|that easily|you 're the|your customers|签|谁|难
    21:'re|^ surely|child|come|goes|little|saving|their|until|when the|不签|呢 .|要
    20:^ stop|a little|all|attitude|do i|do you enjoy|grow|nobody 's|roof|so|stop|surely|you enjoy|呢
    20:就没|您就|跟|还|这
    19:'s gone|^ nonsense|and there|choice|deal|ever|going to|just|price|rocket|roof comes|that|小|等
    18:as well|asking|at midnight|be a|complains|enough|i know where|market|messed|of my|over the|said yes
    18:tonight|trouble|way of|won't|了|但|前|抠|换了|着|见
    17:, 可|, 早|^ i thought|^ so you|^ you people|a company|a manager|are|at midnight and|boss|busy
    17:do i have|don't be|enjoy|excuse|favour|grow up|hand|it goes|midnight and|never|no|or i 'm|reason|rude
    17:say no|very|what 's|you can't|you people|一辈|一辈子|亏|天不|失|您自|我|来 ,|没|绝|话
    17:辈子
    16:'ll|'s a very|'ve|^ 你|a child|a very|an|both know|don't want to|expires|haven't|it expires|last one
    16:losing|miss it|nothing i|on your hands|say|so don't|stupid|system|the world|up|wasted|we 're
    16:what you need|world|wouldn't|you then|书|了吧|你|光|全|命|大|弄|得|早|有什|有什么
    16:有的|辈
    15:'m|^ the clock|^ 您就|and there 's|clock|explain|give|giving|i 'm|is going|is it ?|know you
    15:like you|live|lose|make a|obviously|of the|only|take it|ten minutes|that 's not|the clock|was for
    15:you 're|倒|哪儿|回|子|拉|拿|没用|玩|由|知道您|磨|等着|能忙|这点|道您
    14:'ve never|, 您可|^ i gave|^ nobody else|^ 您|^ 我|again|again and i|already|any more|better|can't
    14:care about|every other|explain it|explain it to|hang|i gave|i won't let|isn't|longer|man|me one
    14:midnight|night|nothing|or never|pick|pick up|prices are|the first|the street|they all|understand it
    14:won't let|won't let you|would have|wrong|wrong with|you any|you haven't|一个|不过|十点还
    14:去 , 您|可就|后|后面|员|唧|坑|天天|就得|得给|您这样|我一|我有|是吧 ?|法 .
    14:笑|让|费
    13:'ll ask again|'s what|, 以|, 以后|, 但|^ nobody 's|^ surely you|^ you|^ 一个|a decision
    13:about that|again and|an answer i|and now|answer i|away from|be there thursday|by friday
    13:by the weekend|come off it|discount|excuses|expensive|fault|fee|find|friday or|had|i 've been
    13:i thought|in their|in their right|know that|make a decision|not|office is|other clients|out of
    13:right mind|saying|simply|so thursday or|sort|street|surely you|that 's what|their right
    13:their right mind|there thursday|there thursday at|they 'll|throw|times|to ask|wait till|want to hear
    13:week or|would say|year and|you 'll be|your office is|么难|也没用|了 .|了吧 .|以为|做不
    13:将|您别|您自己|您这|我电|我电话|挂我|挂我电|换了 .|最后|用 , 我|翻|行好
    13:行好 ,|行行好|要 .|该换|谈|还是下|选|那您
    12:!|'ll be sold|'ll look|'s a queue|'s just|'s only three|'ve ever|^ i really|^ last one|^ not today
    12:^ you haven't|^ your|^ 您能|^ 挂|^ 挂我|a good deal|a queue|a yes|and you|be sold|be the|behind
    12:but that|but that 's|decisions|double|doubles|else|fifty|five|good deal|have|i 've|i 've ever
    12:i really|i understand your|idea|in an|in an hour|isn't an|it 's just|it in|it isn't|it off|keep
    12:made time|me out|me the|my time|not today|nothing ?|off that|off that easily|prove|prove it|quid
    12:quid ?|rates|run|small|someone|spend|takes five|than a|three times|tired|to hear|tomorrow or thursday
    12:understand your|will|you 're still|you said yes|不挂|不接|不来|今天|去 ?|可就不|听我的
    12:干脆|张|往|怪|愿|成|根|点还是|的 ,|直|算|脆|行行|还是周|连|领
    11:'d do|'d have|'s not|'ve got it|'ve wasted|, 周六|, 就您|, 您|, 我有|, 打|?|^ don't be
    11:^ nobody|^ wrong|^ you obviously|^ 您一|after that i|and i can't|ask again|belongs|belongs in|both
    11:by now|cheapest|choosing|clients|close the|dithering|do you ?|due|father|five after|for you all
    11:give it|going|good enough|hand it|holding|i 've already|i don't want|i give|i give it|if i don't
    11:in stock|in stock and|industry|insurance|is there|it 'll be|it to the|kind of manager|later|like
    11:live with|live with that|mean|need this|need to|of manager|on thursday which|only have|or two on
    11:people ?|person to|putting it|putting it off|reasonable|refuse|refuse ?|said|said no|say that|see you
    11:so ten|so ten or|so thursday|stock|stock and|stubborn|surely you can|that the best|the cheapest
    11:the next|the weather|the weekend|this price|thursday which|time|to take|to turn|tomorrow or|two on
    11:two on thursday|want your|we 'll|we both|we both know|what kind|what kind of|whole|with that ?|word
    11:you 'd do|you 'll|you 've never|you 've wasted|you all|you need|you obviously|you want your|三点 ?
    11:下去|不懂|为您|么抠|也没|五十|公司|公司就|关门|前不|卖光|司就|听不|在您
    11:就一|您答|您答应|您这个|我不挂|我的|我直|抢着|抢着要|挂|早晚|是下|是看
    11:机会|样下|样下去|止|没用 ,|点还|真是|眼|着要|着要 .|签 ,|自|要 , 您|见我
    11:说的|过我|这样下|那么|都没有|黑
    10:'ll only|'re in|'re still|, 周|, 明|, 明天|, 知|, 知道|? 说|^ if you|^ it 'd|^ it expires
    10:^ there|^ there 's|^ wednesday 0|^ you could|^ 亏|^ 就|^ 您害|^ 正常|^ 真|^ 都|a whole
    10:accept that|all say|an answer|bankrupt|basics|begging|can come|can tell you|close|come off|complain
    10:course you need|customers|dies|even you|even you can|exactly|fine with|for ten|gave|get that|getting
    10:give me|go under|goes to|got it|hang up|have yourself|have yourself to|haven't got|hears|help|hide
    10:hour|how you treat|i 'd have|i mean|if you|if you cancel|is so|it|it goes to|june|know where|least
    10:left|left and|looking at|losing money|lot|me why|miss|my manager|no ?|not interested|nothing and|of a
    10:off it|office|on the market|on your|one left|one left and|only have yourself|only three|or monday ?
    10:ours|possibly|putting|right ?|running|settled|shame|so hard|so is it|tell me why|tell you 've|ten or
    10:that busy|the basics|the phone|they all say|think you|thinking|thinks|this call|to a|to get
    10:to someone|to someone else|watch your|what 's the|with your staff|you asked|you cancel|you got|you is
    10:you treat|yourself to|一过|万|万 .|不签 ,|个|也没办|了 , 周|事实|五|人谁|光 ,
    10:再跟我|出了|分钟就|别再|别再跟|号 .|员工|嘴|回 .|嫌|字|岁|得给我|您害
    10:您说的|您都|想好|我只|我干|我算|抢|挤|摆|摆在|有|来 ?|求|法|点一过|理由 ,
    10:用 ,|百|的 , 您|的 .|看透|真|行|要再|话您|说忙|说忙 ,|那么多|钟就|钟就能
    10:钱 .
    9:'d better|'m doing|'m doing you|'m going to|'re one|'s|'s too|, 可您|, 将|, 将来|, 真|, 还想
    9:^ a child|^ are you|^ everyone|^ i need|^ i went|^ if i|^ it isn't|^ no is|^ people|^ sign
    9:^ what more|^ with all|^ 人家|^ 你们|^ 周末|^ 拖|^ 还|^ 还要|a chance like|a child could
    9:a fool|a man|a no brainer|across the|across the road|agreed|all that|and i|and it won't|and you 'll
    9:anywhere|as a yes|at it|away from losing|bills|brainer|but so|but so is|can it|can it be|can see
    9:can you ?|chance|chance like|chance like this|child could|coffee|come up|company|competition|decide
    9:decided by|decided by now|didn't hear|didn't hear that|do|do and|doesn't|doing you|doing you a
    9:don't come|either you|favour here|firms|fool|from losing|from losing the|full|got|got it ?|got the
    9:guts|have decided|have decided by|have to|i 'm doing|i didn't hear|i need|i went|in this
    9:in your position|it 'd|it 's gone|it again|it by|it in the|it on|it won't be|just the|keeping
    9:know you 're|last time|last week|like this won't|manager can't|me down|me i|monday ?|monday or
    9:money ?|moved on|neck|no brainer|not a|odd|odd one|odd one out|on me|one|one out|or|or friday ?
    9:others|pretend i|pretend i didn't|queue|realise you|right person|rubbish|snap|so monday|so much
    9:so when|sold|something|than that|that ?|the competition|the end|the end of|the guts|the market
    9:the odd|the odd one|the right person|this is|this won't|this won't come|throwing|throwing money|to
    9:to blame|to grow|to me i|to pretend i|to think|today|today or|tomorrow|tomorrow morning or|understand
    9:up and|up at|up until|wednesday 0|what 's it|what more|what you 're|whole week|why|wife would
    9:with all|without your|without your signature|won't come|won't come round|would have decided
    9:you 'd better|you 're one|you 've got|you can see|you just|you so|you with|your bills|your family
    9:your office|your position|your wife would|yourself to blame|一个大|一挂|一挂电|不接受
    9:不行 .|个大|个日|个日子|为|么可|也不|也得|了两|人|什么可|任|你们|候 .|借
    9:借口|儿 , 您|公|兴趣|冤|冤枉|冤枉钱|准|别想|午 ?|可您|可是|司|听 ,|周四还
    9:哪儿 .|四还|四还是|大了|嫌钱|子 .|害|家没|将来|就是|怎|您 , 我|您一挂|您好
    9:您手|惠|我 ,|我不接|我个|我就得|挂电|挂电话|效|时候 .|明天上|是嫌钱|来得
    9:枉|枉钱|没办|没得|浪|浪费|点一|着我|瞎|答应|给我个|考虑 ,|能|脑|虑 ,|要我
    9:说不|说没|走人 .|趣|还得|还想|还要我|这么|这么难|这是|这样|这种|都不看
    9:都看得|钟|队
    8:'ll call|'ll put it|'ll take|'s it|'s safety|'ve changed|'ve changed your|'ve got no|'ve got the
    8:'ve wasted half|, 想|, 早晚|^ by|^ either|^ how did|^ it 's|^ keep|^ last|^ monday 0|^ not
    8:^ not interested|^ this|^ you say|^ your brother|^ 人|^ 今|^ 今天|^ 别跟|^ 您自|^ 您躲
    8:^ 我天|^ 正|^ 躲|a fool would|a minute later|a sport|about it|accept|all right ?|all you|along
    8:always this|always this slow|and sign|are you always|august|back on|back on it|be a sport|bigger than
    8:bill you|by|call|can manage|can see that|car|changed your|come saturday|diary is|doing|don't take
    8:end of|fighting|fighting over|figures|fool would|for my|forget|friday the|front of my|give me one
    8:goes up|going back|going back on|good reason why|got no|had the|hide behind|how did|how did you
    8:i 'll call|i 'll take|in a|is gone|is that the|it 'd be|it 's too|it down|it to be|it up|like a
    8:like you 've|losing the|made|making|manage|maybe|me one good|met|minute later|more|more to|my morning
    8:next month|nine o'clock|nobody else|o'clock and|offer|one ?|one good|one good reason|only a fool
    8:people 's|people are|people fighting|people fighting over|people never|phone down|prices|reason why
    8:reason why not|refused|savings|slot|so what 's|somebody else|someone who|sport|stalling|start of
    8:start of the|tell you|ten or two|that attitude|that the|that you refused|the fee|the full
    8:the phone down|the reason|the shop|the start|the start of|the window|think of the|this ?|this slow
    8:thursday or friday|till|time so|time you 're|times do|times do i|tired of|to be ?|to leave|to say
    8:town|until you|walk|wasted half|window|with people 's|would your|you 've changed|you always this
    8:you can manage|you don't sign|you drive|you haven't got|you might|you people never|you possibly
    8:you refused|you wouldn't|your chance|一分钟|一天不|一套|一点的|一还|一还是|三万
    8:三万 .|上午还|不回|不字|不进|个不字|个小|么磨|乎|了事 ,|了八|了八百|二点
    8:人 .|人家都|便宜|倒是|倒是说|儿 .|八百|八百遍|出了事|分钟|分钟都|别跟
    8:别跟我|到哪|到哪儿|办事|十|十二点|午还|午还是|取消|吃亏的|后都后|吗 ,
    8:听不懂|呢 , 您|周一|周一还|周末|四十一|在乎|在眼|在眼前|外|多拖|多拖一
    8:大了 ,|天 ,|好玩|字 .|宜|导|小店|就完|就当|当成|得了|得出|必须|忙到|总得
    8:您今|您今天|您倒|您倒是|您可|您有什|您躲|我天|我天天|打听|拒|拒绝
    8:换一个|摆在眼|无|是三点|是周日|晚|最后都|有 ,|有 , 您|末|机|来 , 我|没兴
    8:没兴趣|没有|点 ?|疼孩|疼孩子|百遍|百遍了|的钱 .|看您|笑话|等了|系统自
    8:统自|老|能忙到|要 ,|要 , 我|该|说一句|说考|说考虑|赔|还是三|这三|这不
    8:这不是|这么磨|进 .|遍了|那点|都后|都后悔|都挤|都是|都看|钟都|错过|须
    8:领导
    7:'ll make|'ll only call|'ll send the|'re busy|'s no reason|'s not a|'s simply|'s the|'s too late|, 其
    7:, 其实|, 听|, 听我|, 您来|, 早就|, 行吧|, 谁能|, 那您|? 您|^ a good|^ come
    7:^ don't take|^ everyone on|^ i suppose|^ my director|^ no wonder|^ one word|^ sure|^ this is|^ well
    7:^ you had|^ your old|^ 到|^ 到时|^ 得了|^ 您今|^ 您嘴|^ 您愿|^ 您说|^ 我只|^ 我理
    7:^ 我还|^ 真要|a|a chance|a supplier|afford|afford it|all that time|all the same|all week|an hour
    7:an understanding|and if you|and see|and see where|and the|ask ?|at ten|at this price|back out
    7:be crazy|be crazy to|before the|being|bit|block|but you|can afford|can afford it|can make|can't back
    7:can't back out|cancelled|closing|come round|comes in|confirm|crazy|crazy to|daughter|deposit|director
    7:do it|don't even|don't see|door for|drive|drove two|drove two hours|every day|everyone|everyone on
    7:except|final|first call|for the first|go to|gone so|good reason|had an understanding|hang up until
    7:happy with what|head office|hear|his|hours to see|how you|i 'll only|i didn't|i drove two|i suppose
    7:i won't hang|if the roof|if you 'd|in the|in the next|in you|is just|is the final|isn't it|it away
    7:kind|know you 've|left at|left at this|let me down|letter and|like i|like this|like yours
    7:make sure everyone|me a|minutes not|minutes not a|monday and|my boss|my director|my side|no that
    7:no that 's|now or|of my time|of the door|one holding|only call|only two left|or monday|or sunday
    7:or three ?|out|out ?|out of the|out that|out that 's|paying|please i|price and|receptionist|ruin
    7:saving money|see where|sense|shame on|shame on you|slow|slow ?|so friday morning|so no|so you have
    7:still|sure everyone|take|take it or|talk to me|ten or three|than|that 's simply|that no|that time
    7:that was|the final|the first call|there 's one|this price and|thousand|thursday at nine|tight|time i
    7:time we|to see you|too late|two left at|understanding|wait|we had an|what your|which one|with people
    7:with your|won't hang|won't hang up|you 'd think|you can't back|you don't even|you don't know|you ever
    7:you have time|you know that|you like i|your daughter|your head|your head office|your neighbour
    7:your size|your worry|yours|一个 .|一个月|一件|一分|三千|上午|上午 ,|上去了
    7:上说考|下单|不到|不听|不大 .|不对|不是|个 .|个月|为您是|为止 .|了一个
    7:了两个|了事|了十|了十年|了吧 ,|了新|了是|五 ,|五分|五分钟|人呢|人家
    7:以为您|以前|以后|任您|优|优惠|信任您|候|做不大|关|其|其实|再跟|刚换
    7:刚换了|到时|到时候|到明|前给|前给您|办法|办法 .|十一|十一点|压根|压根没
    7:去 ,|去了|去的 ,|变|只能|后一次|吧 , 谁|听了|呀 ,|呢 ,|周四十|咖啡的|唧唧
    7:唧唧的|唧的|啡的|嘴上|嘴上说|四十|因为您|在您 .|在边|在边上|块|外 .|多 .
    7:大老|天说|太|婆|婆 ,|婆 , 就|子里|家都|小孩|少|就没 .|就直|就直说|就这一
    7:岁数|差这|己不|年 .|当您|当挡|当挡箭|得了吧|得见|得起|怎么|怪做|怪做不
    7:总|总得给|您公|您公司|您嘴|您嘴上|您愿|您打|您是个|您是嫌|想不|想不想
    7:愿不|愿不愿|我推|我直接|我还以|截|截止|房|才|报上|报上去|挡箭|挡箭牌|损
    7:损失|日子 .|是下周|是个|是刚|是吧|是周|晚一分|本不|来|来 , 行|杯|杯咖
    7:杯咖啡|板也|根本不|根没|止 .|气的|求我|没 .|没办法|没空|消|点的|犟|猴|由 ,
    7:疼|白等|白等了|的事 ,|盯着|看都|看都不|真有|真要|眼前|磨唧|磨唧唧|磨磨
    7:磨磨唧|秒|等了一|算什|算什么|箭|箭牌|箭牌 .|给您的|罢|罢了|罢了 .|老婆
    7:老婆 ,|老板也|考虑|耽误我|自己不|行吧|行吧 ?|要上|要再问|让我|话 , 真
    7:误我|说没预|谁能|谁能忙|谈了|走人|边上|还以|还以为|这一件|这个价|这儿 ,
    7:这店|这次|远|那也|部收|都不行|都做|钟都不|问一遍|问那|难处|难怪做|难看
    7:面算|顶
    6:'d find|'d find the|'d listened|'d listened the|'d think|'ll ask|'ll email you|'ll have to|'ll just
    6:'m giving|'m giving you|'m going|'m not|'re being|'re busy but|'re making|'re making a|'s a no
    6:'s friday|'s the oldest|'ve already|'ve had to|, 也得|, 办|, 周五|, 就是|, 总|, 您别
    6:, 您就|, 您得|, 我说|, 生|, 生意|, 见|, 费|, 这不|, 连|, 连个|, 选|? you|? 做
    6:^ do i|^ don't|^ don't give|^ how|^ it 'll|^ let 's|^ monday|^ no it|^ oh come|^ people like|^ sooner
    6:^ sooner or|^ supplies|^ the|^ with an|^ you agreed|^ you make|^ your own|^ 不买|^ 五|^ 今晚
    6:^ 傻|^ 再|^ 别磨|^ 周四|^ 您以|^ 您别|^ 您被|^ 您连|^ 拒|^ 拒绝|^ 有什|^ 现
    6:^ 现在|^ 确|^ 确实|^ 等|^ 货|^ 这次|a queue behind|about ?|about the|about to|admit|admit it
    6:after that|an attitude|an attitude like|an hour so|and another|and no|and now you|and this|another
    6:any|are why|are you going|as a|at ten or|attitude like|attitude like that|be to|because of you
    6:behind you so|blame|book|busy but|but i|but i 'm|by the|can hold|can hold it|can see it|can't decide
    6:can't you|comes|day next|day next week|difficult|do need|don't give me|down before|else will
    6:excuse in|excuse in the|family|find half|find half an|find the|find the time|fire|first time
    6:for a year|for me|for your|frankly|friday or monday|get on|get this|got something|had an|have you got
    6:have your name|hear me|hold|hold it|hold it for|i 'll ask|i 'll just|i 'm giving|i 'm going|i 'm not
    6:i 've had|i can hold|i meant|if you don't|in ten minutes|in the book|in tomorrow|in tomorrow morning
    6:insulting|is in|is to|it be to|it in writing|it or not|it or somebody|it till|it to|job|just say yes
    6:just this|keep calling|kids to|know|know the|last|late|let down before|life|like this ?|like you are
    6:listened|listened the|listened the first|losing money ?|lowest|making a|meant|meeting|minutes
    6:minutes it|monday 0|next one|no choice|no is|no it|no it isn't|no wonder|of|of you i|off and|off the
    6:off the table|oh come|okay ?|old|oldest|oldest excuse|oldest excuse in|one word|or friday|or it
    6:or later|or somebody|out on|out on the|people like|people like you|person|plans|problem|promised me
    6:proposal|proposal and|put it in|queue behind|queue behind you|realise|really all|runs to|safety
    6:say about|say yes and|see|shop|shop ?|side of|side of the|so what|so you 'd|so you 're|someone in
    6:someone in your|sooner or|sooner or later|spots|standing|suppliers|supplies|suppose|sure it
    6:sure it 's|table|than the|that 's no|that i|the busy|the first time|the lowest|the moment
    6:the next one|the offer|the oldest|the oldest excuse|the plans|the roof|the shop ?|the table|them
    6:they go|this you|though|thought|three weeks|throw it|times now|to be the|to keep|to lose|to make
    6:to miss|to miss it|to tell|to the|to the next|to your|tomorrow afternoon|tuesday ?|turn|two in
    6:two other|until we|until we 've|up but|wait that|want ?|way|we 've|week a|with ?|with an
    6:with an attitude|with half|won't be|wonder|would wait|yes and we|you 'd find|you 're being
    6:you 're making|you agreed|you are why|you do need|you going|you going to|you got something
    6:you must be|you promised me|you say no|your hands|your signature|your staff|一下午|一句
    6:一次见|一遍 .|上吧|上吧 ?|上说|上门|上门 .|下午 ?|下周一|不会再|不便
    6:不便宜|不对 ,|不懂这|不成|不是理|不看 ,|不许|两点我|个价|个说|么多|么多 ,
    6:么难说|也不能|也行|也行 ,|了 ,|了 , 就|了我|了才|事 .|二 ?|五十点|今晚|件 ,
    6:会再|似|似的|例|便宜 ,|信任|倍|倍 .|候见|傻|儿 ,|免费的|公司在|再问一|出去
    6:别拿|别磨|别这|别这么|别问|到底|加 ,|十二|午 ,|半个|半个钟|半年了|去的
    6:及 ,|取|只|可您这|司在|叽|叽 .|吃亏|同行|后我们|后都|吗|听 , 也|听见|听见 .
    6:周一下|周二 ?|周五 ,|周四两|四 ,|四两|四两点|四回|四回了|回了|回了 ,|因
    6:因为|困|困难|困难 ,|在哪|在哪儿|在您手|场 , 您|坑过|块钱|大男|大男人
    6:天都在|太不|头 .|头上|好东|好东西|好心|好说|嫌贵|子吗|子吗 ?|子就|子都
    6:字我|它|安全|宜 ,|客户|客户 .|家里人|就定|就定了|就没了|工的|己|己掂
    6:己掂量|市|干了|应了|当没|当没听|忙 , 那|忙成|快话|您不懂|您以|您以为
    6:您到底|您就是|您得|您最后|您真是|您行|您要真|您说|您说不|您这是|您连
    6:您连看|意难|意难做|愿意|懂|我一个|我为|我也没|我头|我怎|我怎么|我说完
    6:我这个|我问|户 .|打发|打发我|扔|推掉|推掉了|早就|时候|时候见|时间 ,|是三
    6:是免|是您自|是想|是理|是理由|晚一|替您|最难|期 ,|本不是|来吧|来吧 ?|次不
    6:次见|次见面|毁|每天|没了|没听|没听见|没困|没困难|没开|没钱|点我过|理
    6:理由 .|生意难|用翻|由 .|男|男人|痛快话|的同|的就|看得|看得出|真疼|知道
    6:知道吗|磨叽|磨叽 .|种|秘|秘书|等到|答应了|给|给您打|给您最|给您这|给我
    6:考虑的|能做|能做主|脚|自己|自己掂|虑的|被坑|被坑过|要是怕|要真|要等
    6:要还是|见 ?|言 ,|许|话 , 下|话最|费用|费的|费的 .|赚|躲 ,|还来|这是在
    6:这次不|连个|连个时|迟早|选我|遍 .|道吗|道吗 ?|邀|邀请|邀请您|那也不
    6:那您哪|都不|里 .|金|钟头 .|钱还|间 ,|难做|难做 ,|难说|难说话|骗
    5:'ll come crawling|'ll keep|'ll lose|'ll put|'m not taking|'re coming|'re happy with|'re the reason
    5:'s a good|'s off|'s off the|'s stopping you|'ve had three|'ve promised|, 三|, 可再|, 名|, 名额
    5:, 您好|, 您开|, 您心|, 打到|, 等着|, 给|, 给您|, 绝|, 过了|, 这点|? 我记
    5:^ a bigger|^ a little|^ don't come|^ how can|^ how hard|^ is money|^ is that|^ mark|^ mark my
    5:^ oh please|^ once it|^ the offer|^ the system|^ they all|^ wednesday|^ what sort|^ you keep
    5:^ you must|^ you need|^ your wife|^ 不可|^ 不来|^ 全|^ 多|^ 天|^ 天天|^ 您到|^ 您对
    5:^ 您爱|^ 您真|^ 我会|^ 我知|^ 我领|^ 打麻|^ 是 ,|^ 机|^ 机会|^ 行|^ 见|^ 谁家
    5:^ 这种|^ 这话|a baby|a bigger|a bigger firm|a good|a letter|a phone|a quote|ago|an hour ?|and if
    5:and then|and we|and you 're|apart|are only|are only two|asked for|bad night|be gone|be good|before i
    5:bigger firm|bigger firm would|boss is|business|can you|can you come|can't argue|can't argue with
    5:charge|closes|closes at|closes at midnight|come crawling|come crawling back|comparing|comparing is
    5:couple|crawling|crawling back|decided|diary|do as|don't be a|don't get|end of the|feed|feed can't
    5:feed can't you|find out|firm would|for the|for the same|from here|get it|get that you|glad|goes wrong
    5:going to pretend|got all day|had three|have no|have time|have to call|have to come|hear you|help me
    5:help me out|hour ?|how|how can|how hard|how many more|hurting|i 'll keep|i 'll put|i 've promised
    5:i say|if you like|in ten|in writing|interested|is money|is that|it 's off|it 's only|it costs|it for
    5:it go|it to your|itself|keep saying|kind of|leaflet|let it|many more|many more times|mark|mark my
    5:mark my words|monday|months|more times|more times do|morning or|morning or afternoon|my boss is
    5:my word|my words|my words you|nearly|no but|no but i|no reason|no reason to|noon|not a minute
    5:not for you|not taking|not the|now it|now you|of the month|oh please|on the street|only hurting
    5:or afternoon|or another|or just|or sunday ?|or thursday ?|pays|phone|position|put it|rate|rate is
    5:rivals|run out|sake|saturday or|saturday or sunday|say and|say and you|say yes|see it|silly|simple
    5:sit on|somebody|sort of|staff|stopping you|stuck|stuck in|such|such a|sunday ?|system closes
    5:system closes at|take that|that from|that you|the book|the door|the month|the rest|the system
    5:the system closes|the time you|them all|then it 's|there 's nothing|there are only|this is the
    5:this rate|to call ?|to feed|to feed can't|to me when|to pretend|tomorrow morning|too busy|treat
    5:turning|two left|up all|waste my|waste my time|wasting|way to|what day|what it costs|what sort
    5:what sort of|what you 've|when|when can|with|with nothing|with that|words you|words you 'll
    5:would be a|would you rather|writing|you 'd|you 'll come|you 'll lose|you 're busy|you 're coming
    5:you 're happy|you and i|you hang|you hang up|you have no|you keep saying|you let|you must|you rather
    5:you sit|you sit on|you think|you to|you will|your boss|your children|your life|your name|your rivals
    5:一句您|一天的|一套 .|一次机|三家|上去|下去 ,|下周二|下班前|不下|不买就
    5:不了主|不出好|不去 .|不可|不可能|不在乎|不好 ?|不得|不挂 .|不明|不明白
    5:不来 ,|不给|不给我|不要|不过十|业务员|两个字|个字 .|个客|个客户|个礼
    5:个礼拜|个答|个答复|个说法|为止|么对|么时候|么样 ,|么着|买就|了 , 什
    5:了 , 今|了主|事 , 您|亏的|今|以后我|以后有|们经|们经理|价 ,|位置|位置我
    5:住您|何得|何得给|做 ,|做不了|做主|做事|光 .|免费|公司 ,|六上|六上午|兴
    5:再这|准话|出好|初一|别的 .|务员|卖|去|参|反正|发我 ,|取消 .|句您|句话的
    5:可不|可再|可能 ,|司 ,|名额|后再|后悔|后有|吗 ? 您|周六上|周日上|哭|啊
    5:回事 .|回来找|场 ,|大 ,|天|天上|天上午|天下班|天给|天给您|天这|头紧|套 .
    5:好 ?|如|如何|如何得|姐|姐 ,|子 ,|字报|孩|它 ,|定了|家就|就剩|就取|就取消
    5:就多|就得走|就您|就放|就是不|己的|年人|废|开春|弟|张 .|得不对|得走
    5:得走人|快点|怕什|怕什么|悔|您不给|您到|您只|您名|您名字|您好好|您好意
    5:您干|您心里|您手头|您手里|您老|您能|您说 .|您说一|想好了|意 , 我|懂这
    5:成年|成年人|我 , 名|我们经|我可|我打|我白|我说|我领|我领导|我鸽|我鸽子
    5:手头|手头紧|手里|打 , 打|打到|打到您|打麻|打麻将|找的|把我|报告|拒绝的
    5:拖一|拖到|拿不|挡|换|掉了|排队|接不接|放我|放我鸽|效 .|新车|无论|无论如
    5:日上|日上午|时间当|是不|是两点|是借|是借口|替|有吧|来 , 周|来 .|来找我
    5:根本|次|次机|次机会|止 ,|殊|殊 .|比您|气了|没了 ,|没有 .|没见|消 .|点过
    5:点过来|点钱|特殊|特殊 .|电话 ?|痛|痛快|的 , 一|的那家|看不|看不出|眼光
    5:眼就|确认 ,|空 ?|系统|约的|约的话|绝的|统|置我|耍|能 ,|能给|能给您|自己的
    5:要是|要还|见 ,|见面|言|论如|论如何|证了|话了 ,|话吗|话是|话的|话能|说什
    5:说什么|说完 .|说法|谁家|跪|跪下|躲不|躲不过|躲得|车吗|车吗 ?|过十|过十五
    5:过我同|还是不|这点钱|连看|连看都|退不|遍|道您手|那样|都没|都要|里人
    5:问一|问了您|间当|麻将
    4:'ll leave a|'m out|'m out of|'re happy|'re just|'re only|'re that|'s been|'s nothing|'s stopping
    4:'ve got|'ve said|, 下周|, 也|, 但忙|, 公|, 公司|, 出|, 出了|, 后面|, 市|, 您什
    4:, 您怎|, 您签|, 您算|, 您让|, 成不|, 我也|, 我都|, 等|, 行|, 跟您|, 躲|, 过
    4:, 还有|^ a|^ everyone else|^ how would|^ i realise|^ i won't|^ it|^ leave|^ leave it|^ of
    4:^ of course|^ we 'll|^ you clearly|^ your competitors|^ 三岁|^ 就剩|^ 工|^ 您太|^ 您没
    4:^ 您答|^ 您那|^ 整|^ 时间|^ 看来|^ 等您|^ 说|^ 这么|^ 那您|a bit|a firm|a firm like
    4:a heart|a hundred times|a job|a nuisance|a straight|a straight answer|a year|about|afraid of|all i
    4:all up|and decide|and so is|anyone|are about|are laughing|are laughing at|are you|are you coming
    4:are you so|are you waiting|at nine|at you|back out now|be a man|be that|be that busy|beg|behind you
    4:being short|blind|call back|call to|can|can pay|can you really|can't be that|cancel|changed|children
    4:come on|coming|coming or|competitors are|competitors are laughing|could see|customer|do is|dodging
    4:dodging me|don't get this|don't give|don't sign|down the|drag|every morning|every morning until
    4:everyone else|everything you|fear|finished|firm like|firm like ours|firms like|for|friday at ten
    4:from this|from you|front of|get this meeting|got nothing|grandmother|half a|happy with|have a heart
    4:have said|have your|heart|holding it|hours to|how long|how would|how would you|hundred times|i 'm out
    4:i don't get|i don't have|i find|i put|ill|in front|in front of|is|it going|it going to|it or|it takes
    4:it won't|joke|know a|know a good|later or|laughing|laughing at|laughing at you|least you|leave a
    4:leaving|let 's|lets|loyalty|lunch hour|matter|me a chance|might|monday or tuesday|money or
    4:morning and|morning until|morning until you|much|my grandmother|my lunch|my lunch hour|neighbour|nice
    4:no now|no to this|not ?|not for|now or a|nuisance|of ?|of a job|of you|offer is|one a|one in|only two
    4:or not ?|or nothing|or three|or thursday|or wednesday ?|out of a|phone so|pick one|place ?
    4:possibly be|say no now|saying no|scared|scared of|see what|send the|signature|someone else
    4:something free|sooner|stingy|stopping|straight answer|sunday|talking to|talking to you|that you won't
    4:the budget|the discount|the last one|the least|the least you|the others|the phone so|then i
    4:there 's a|this is a|this meeting|thought you|thought you were|thursday ?|times and|times and i
    4:to beg|to compare|to find|to make a|to me|to pick|to pick up|to save|to take to|to your wife|tone
    4:two hours|two hours to|understand you 're|until you see|up on|up to|up with|viewing|want to|watch
    4:weather|wednesday ?|what|what 's stopping|when you|with our|won't even|would|you 're just
    4:you 're only|you 're that|you 've said|you can pay|you can't be|you clearly|you come|you coming
    4:you coming or|you had|you need to|you really|you see one|you waiting|you won't even
    4:your competitors are|your word|一个不|一句 ,|一天 ,|三岁|下周|下来 ?|不下来|不买
    4:不了|不住|不动 ,|不去|不大|不忙|不忙 ?|不想听|不愿|不愿意|不成 ?|不抓
    4:不签也|不装|不要 ,|不讲|不过弯|业务|两点 ,|个准话|个头|个字|个小时|个总
    4:个钟|个钟头|主|么好|么就|么就转|么样|之前 ,|买保|了 , 还|了是吧|亏的是
    4:五折|五来|人最|今天不|们公|们公司|们这种|会给|但忙|但忙不|低|住在
    4:你们这|使|候别|做的|像|八|再给您|准话 .|出来|初|别来|前您|千|半夜|半年
    4:去了 .|反|变了|变了 .|句 ,|可怜|同行都|名字|名额的|后天 ,|后我|周五十
    4:周五来|周日 ?|器|回去|在这儿|坐着|堂|填好|处|夏|夏天|多了 ,|大 .|天无
    4:天还是|天都|太极|套|套了|套了 ,|好看|子 , 谁|子住|子的|孩儿|定金|对我
    4:小孩儿|小时|就不会|就到此|就开|就忍|就忍心|就转|就转不|市场|干什|干什么
    4:年夏|年夏天|应过|开个|弯|当您答|很|得出来|得慌|得懂|得见我|心让|心里
    4:忍心|忍心让|忙 , 但|忙 ?|忙不是|快点定|怎么就|怎么样|怜|思吗|思吗 ?|总监
    4:总监 ,|您三|您不愿|您事|您事多|您可怜|您太|您对|您对我|您就忍|您就这
    4:您快点|您是不|您有|您没|您留|您老板|您见|您这脑|想|想听|想怎|想怎么|意 ,
    4:意思吗|意给|慌|懂 , 您|成 ?|成不成|我 , 您|我一次|我可是|我周四|我就当
    4:我就没|我当|我打太|我记住|我过去|房子|才给|才给您|才肯|打太|打太极|打算
    4:抓|报|拜 ,|挂 ,|换一|换换|换换了|据|排着|接不|撑|数据|时候别|时间是
    4:时间都|明天还|明年|明年夏|明白 .|是下午|是不是|是两|是周一|是周五|是嫌
    4:是我 .|是有点|是没见|是看您|是说|是这个|是骗|是骗子|晚给|有您|有您的
    4:机器|来找|来还|来还是|极|楚 .|正|没有 ,|清楚 .|点 , 您|点定|点定 .|牌 .|特
    4:班前|理解您|生意|白|白 .|的不是|的来|的来 .|的话 ,|的都|的钱|监|监 ,|看了 .
    4:看来|看来您|着 ?|着不|确|确认|礼拜 ,|种小|等 ,|等着 ,|筋|答|答应过|签 ?
    4:签也|签的|给人|给我一|置|考|脑筋|虑|行 , 那|行都|行都在|装 ,|要是真|解您
    4:记住|论|该换换|说不要|说个|请您|谁没|谁都有|赶紧|跟我们|跟我打|躲着我
    4:转不过|过不|过了|过去 ,|过弯|还是两|还跟|还跟我|这一行|这两个|这回
    4:这样 ,|这种小|这脑|这脑筋|这话我|选 !|道|道 , 可|那个|都做不|都定|都定不
    4:都求|都知|都知道|都给|都给您|钟头|钱 ?|钱没|间是|间都|面呢|风险|骗子 ,|鸽
    4:鸽子|黄
    3:'d come|'d jump|'d jump at|'d mean|'ll be hearing|'ll be out|'ll be the|'ll email|'ll keep ringing
    3:'ll make sure|'ll only have|'ll ring|'ll speak|'ll speak to|'m not putting|'re too|'s no|'s one
    3:'s that|'s today|'s today or|'s up|'s up to|'ve been let|'ve done|'ve filled|'ve filled in|'ve put
    3:, 但您|, 再|, 哪一|, 好不|, 家里|, 就不|, 心|, 心里|, 怪不|, 您会|, 您倒|, 您有
    3:, 您等|, 您自|, 您说|, 我只|, 我可|, 我拿|, 数|, 数据|, 最后|, 没有|, 活|, 谁敢
    3:, 跟|, 这回|, 这是|, 选一|, 难怪|? give|? give me|^ because|^ because of|^ believe|^ by the
    3:^ come on|^ every|^ every other|^ everybody has|^ go|^ have you|^ honestly|^ i 'll|^ i appreciate
    3:^ i drove|^ i know|^ i only|^ name one|^ no|^ other|^ that|^ the bank|^ tomorrow|^ what you
    3:^ you asked|^ you can't|^ you owe|^ 不续|^ 再给|^ 别再|^ 半|^ 半小|^ 就一|^ 我为|^ 时
    3:^ 签|^ 给|^ 让|^ 这价|^ 错|^ 错过|a big mistake|a favour|a hundred|a lot of|a new|a shame|and
    3:and don't|and this is|and you still|answer|any sense|any sense you|are hard|are the|ashamed
    3:at three or|at two|at two yes|away ?|baby|be ashamed|be hearing|be hearing from|be out|be repeated
    3:be the last|be the one|be there|be this|be too|because|because of|been let|been let down|believe you
    3:big mistake|bigger|bill|business by|but not|but not for|but you 're|call ?|can only|can tell
    3:can't spare|car in|cared|cared about|cared about your|competitors|cost you|could do|counting
    3:course you|day i|day i 'm|disappointed|discount is|do you want|don't know|don't see me|down until
    3:downstairs|drove|email you|email you the|every|everybody has|everyone i|expect|expires in|fast|filled
    3:filled in|filled in the|five minutes|friday i|friday morning or|from our|get|gone the|had any
    3:had any sense|had to turn|hard|hardly|has to|have one|haven't even|haven't got the|head office you
    3:hear a|hear you but|hearing from|hearing from our|him|honestly|how can you|how many times|i 'll email
    3:i 'll get|i 'll ring|i 'll speak|i 've done|i 've filled|i can|i can do|i can only|i can tell|i drove
    3:i need one|i see you|if that|if you can't|if you cared|if you had|into|is enough|is gone the
    3:is the thanks|it 'd mean|it 's my|it 's today|it 's up|it and|it expires in|it snappy|jump|jump at
    3:jump at it|just haven't|just like|keep ringing until|keep your|left so|let down|like it or|like ours
    3:looking|lot of|make it|make it snappy|make sure|make the|making a big|many times|me an|me an answer
    3:me i 'll|me off|me this|me thursday at|me when you|much for|much for you|name a|name one
    3:name one thing|need one|need one more|never see|next tuesday ?|next week ?|not putting
    3:not putting the|of course you|of you ?|one thing that|one to|one unit|one unit left|one who|only a
    3:or next|or next tuesday|or not|or tuesday ?|or two|owe me|phone down until|problem ?|promise
    3:put me off|putting the phone|rather|real|repeated|review|ringing until|ringing until you|saturday
    3:see one|see that|see why|send it again|sense you|sense you 'd|serious|should be|snappy|so you can't
    3:sound just|sound just like|spare ten|spare ten minutes|squeeze|squeeze me|squeeze me in|stand
    3:stay with|stay with them|switch|talking|thanks i|thanks i get|that long|the discount is|the list
    3:the money|the one who|the price|the problem|the quote|the thanks|the thanks i|the way you|the worst
    3:then it|then you|there|there ?|thing that|think of|think twice|this out|this winter|throw it away
    3:thursday at eleven|thursday or next|times are|times are hard|to answer|to this|told head
    3:told head office|too early|too expensive|turn down|two yes|two yes ?|unit|unit left|until you agree
    3:up on me|up until we|wait outside your|waste|wasting my|way you|we 've never|we can|week and|weeks
    3:what it|when you 're|where|whether you like|why i|why not|with you|worst|yes ?|yes and|you 'd jump
    3:you 'll have|you 'll only|you 're too|you agree|you and this|you but|you but that|you can't see
    3:you cared|you cared about|you could do|you don't come|you don't see|you expect|you had any
    3:you haven't even|you like it|you owe|you owe me|you sound just|you want|your competitors
    3:your director|your gate|your old|your own|yourself|一上|一上午|一个好|一个小|一个礼
    3:一回 .|一条不|上头|上有老|下 ?|下有|下有小|下班|不了 ?|不交|不信我|不出来
    3:不多|不得员|不想见|不换 ,|不来 .|不看|不算|不续|不续约|不行|不走 .|两
    3:两个|个名额|个大老|个月的|个电话|主都做|么 ?|么抠 ,|么时|么说|了两回
    3:了这|事|事 ?|事多|二 , 这|五 .|人愿|什么 ?|什么时|什么用|们一|们不会|会 .
    3:会一|会在|伺|伺候|但您|作 .|供应|供应商|信我|候有|候来|做了 ,|做的 ,|儿搁
    3:免|八个人|六还|六还是|再推|到您见|前 ,|前都|剩一|务|动 ,|包票|十年|卖了
    3:去您公|取消 ,|句|可别让|可您都|可真|台 ,|合作 .|吧 , 周|员工都|周六|周六还
    3:咖|咖啡|哪家|商|啡|回事|回来|圈子|圈子里|处我|多|多了|够|大家都|大老板
    3:天 .|天天打|天打 ,|头谈|奖金|好 , 我|好了 ,|好去|好去您|好好|子 , 就|子在
    3:子里都|孩子 ,|孩子在|完全|客户我|对得|对得起|对您|导面|小 , 您|就一个
    3:就到|就找|就是多|就是您|就是没|就算|就能|就这|就这个|局|局 ,|工都|年了 ,
    3:应|应商|度 , 难|往哪|往哪儿|得员|得员工|得回|心疼|态|态度|态度 ,|怎么说
    3:怪不|怪不得|您不信|您会|您坑|您就当|您怎|您怎么|您报|您接|您改|您是想
    3:您的难|您算|您被|您要再|您要考|您见我|您这态|您都考|情 ,|情 .|想要|意跟
    3:愿意跟|懂 ?|我 ?|我上有|我个准|我为您|我为止|我同|我太|我就找|我已
    3:我已经|我拿|我替|我替您|我来|我没提|我理|我理解|我见|我见多|户我|户我见
    3:打|打 ,|把您|把话|抠 ,|抠 , 怪|拜 .|掂量 .|接 .|推 ,|撂|放下|日子|时候有
    3:时候来|明天就|是|是 ,|是不来|是听不|是怎|是怎么|是没用|是的|月的|有哪
    3:有小|有小 ,|有点|有空 ,|有老下|望|本|条不|来 , 好|来就是|正常|气了 .|水
    3:没提|没提醒|没时|没时间|没有哪|油|消 ,|点主|点主都|点行|熬|爹|甩|的事
    3:的难|的难处|盖|直说|看他|看您就|看着|知|礼拜 .|票 ,|空 ,|空 , 周|站|签了 ,
    3:算了|给您报|绝我 ,|续|续约|老下|老下有|肯|苦|虑 , 可|行 , 您|被|装了|装了 ,
    3:要就|要您|要考|要考虑|要这|见多|见多了|见我为|见过您|解您要|认|让他|证
    3:话 ?|话了|说 ,|说不出|说完|说得不|说没钱|说行|说话 ,|说那|谁敢|谈 ,|谈 .
    3:谈的|责|走 ?|起家|跟您说|躲着|转不|过了我|这个月|这么抠|这价|这儿|这态
    3:这态度|这样的|这点主|选一|选一个|那家|都有 ,|都签|都签了|都考|都考虑
    3:都这|里 ?|重|金 ,|门 .|间 , 就|队呢|队呢 ,|难 ,|难处我|需要|预算 ,|领导面
    3:骗子
    2:'d be a|'d be silly|'d let|'ll get|'ll have|'m not hanging|'s future|'s future ?|'s my|'s never
    2:'s not for|'s not the|'s tight|'s wrong with|'ve been|'ve lost|,|, 一句|, 一点|, 下|, 不见
    2:, 也就|, 什|, 什么|, 今天|, 别拿|, 到|, 到底|, 可谁|, 周四|, 家|, 就这|, 怪
    2:, 您还|, 我这|, 拖|, 看|, 看您|, 行吗|, 这会|, 错|, 错过|0 th three|0 号周
    2:? thursday|? 不|? 那|? 那您|^ do|^ everybody|^ five|^ friday|^ how many|^ i understand
    2:^ if something|^ let|^ make|^ money 's|^ my manager|^ no you|^ oh|^ places|^ places are|^ someone
    2:^ two|^ why are|^ 不感|^ 名字|^ 周|^ 库|^ 库存|^ 您弟|^ 您点|^ 您的|^ 您还|^ 我上
    2:^ 我是|^ 我说|^ 我都|^ 打|^ 行 ,|^ 表|^ 表我|^ 谁|^ 跟|^ 跟您|a big|a family|a fool to
    2:a word|across|agree|an answer so|and give|and not|and they still|answer so|are you being|argue
    2:argue with|at this|at two and|back at|be ?|be a fool|be blind|be blind not|be happy|be happy with
    2:be me|behind the times|being so|being so difficult|believe me|better than|blind not|blind not to
    2:busy but so|but i 'll|calling|can't see|change ?|child 's|child 's future|come in ?|comment|cost|dare
    2:dear|decision|deserve|didn't|don't let|don't you|don't you dare|don't you want|down so|down to
    2:else do|ends|everyone and|everyone and they|everyone on your|fail|find it|fool to|fool to pass
    2:friday december|friday december 0|future|future ?|giving you|golf|got all|half an|half an hour|hands
    2:hanging up until|has|has signed|have to be|have to do|haven't got all|held|held that|her|hurry up
    2:i 'll find|i 'll make|i 've heard|i get that|i haven't|i haven't got|i hear you|i know you
    2:i only have|i understand you|i won't take|if i|if something|in the first|interested in
    2:is everyone and|is it|is only|is the|it 'll|it 's never|it 's the|it all|it for you|it properly
    2:it two|just don't|just don't want|keep ringing|kept|last year|let you|lie|listen|me if you|me up
    2:me when|money 's tight|money isn't|more about|morning ?|morning or sunday|morning or the|my whole
    2:name down|need ?|next|no for an|no money|no more|no you|no you 're|not hanging|not hanging up|not to
    2:not to see|office and|oh|on it|on saturday at|on thursday|once|one more|or afternoon ?
    2:or sunday morning|or wednesday|or you|otherwise|outside your|over this|pass on|pick up the|places are
    2:price is|put me|put the|put your|put your name|runs|saturday at eleven|saturday morning or|say you
    2:says|sharp|sheet read|sheet read it|side|signed|signed by|so difficult|so hurry|so hurry up
    2:so is everyone|someone there|speaking to|stand in|street has|sunday morning|supplier|surprise|take no
    2:take no for|take to|taste|ten|th three|that 's wrong|that one|the bank|the best|the class
    2:the contract|the data|the second|there 's|they|they still|this and|three|three or|thursday at
    2:thursday at two|time for|time you|to be|to call|to do|to explain|to make it|to pass|to say no
    2:to three|tuesday or|tuesday or wednesday|two and|two and you|two months|two so|under|up in
    2:up the phone|we|whether you|why are|why are you|why you|word i|words|wrong with it|yet|you 'd have
    2:you 'd let|you 've lost|you always|you and|you being so|you could|you dare|you just don't|you make
    2:you mean|you need ?|you see|you see me|your child|your child 's|your kids|your name down
    2:your street has|your team is|一九|一九点|一单了|一句话|一直|一眼 ?|一行|上午 ?
    2:上午十|上有|下一|不 , 周|不了 .|不准|不出|不到 ,|不听完|不在|不定|不想买
    2:不感|不感兴|不来您|不着 ,|不答|不答应|不能|不要 .|不见|不觉|不觉得|不讲 .
    2:不贵|不贵 .|不起|不退|不退 .|业|两台|两台 ,|个不|个人抢|个位|个点|主都
    2:么便|么便宜|么干|么用|也太|也太大|也就|买就直|了 , 下|了 , 到|了别|了半
    2:了半年|事打|亏大|亏大了|五点一|产了|人 ,|人往|人往对|人抢|仇|今天下
    2:今天必|今天您|代|以 ,|以后别|价 ?|优惠就|伤|作废|信用|做|做了|全市|全市最
    2:六十|养|再找|再给|出|别人|别让|别逗|别逗了|到底想|到此|到此为|力都
    2:力都没|办 , 您|务 ?|午十|午十点|单了|原|去 .|去了 ,|口等|句话|可以 ,|可就没
    2:可谁|号周四|后别|后头|后悔 .|后悔了|吧 ,|听我|听都|听都不|呗|呗 .|周一九
    2:周六十|周四|周日|哪一条|啊 ,|四 , 您|回我|在这|场|复|复 .|多少人|夜|天可就
    2:天必|天必须|天是|天的|天要|天还|太大|太大了|奖|好|好说话|字就|字我不
    2:孩子的|完 ?|定不下|实 .|客人往|寒心 .|对 ,|对 , 我|对面|对面走|小公|小公司
    2:小区|少人|就 0|就 0 月|就作|就作废|就天|就天天|就当您|就接|就接着|就要
    2:市最|帮您|库存|应我|底想|弃|弟弟|往外|往对|往对面|得及|得稳|心我|必
    2:必须给|忍|忙 ,|忙不|悔 .|悔了|您一天|您上|您不是|您不觉|您也不|您了
    2:您了 .|您什|您什么|您做主|您合|您周五|您哪天|您填|您开|您弟|您弟弟|您心
    2:您打算|您换一|您放|您是跟|您来|您来就|您的担|您签|您签字|您肯|您肯定
    2:您还|您这么|您这种|您领|您领导|惠就|惠就作|想买|感兴|感兴趣|成不|成您
    2:成我|我再给|我听|我就天|我就给|我知|我知道|我说一|我都|户|打 .|找我 .
    2:担心我|拒绝我|拦|拿这|拿这个|掂|掂量|接上|接受|提醒|日 ?|日子 ,|时间
    2:明天可|是不想|是什|是什么|是全|是多|是您|是最|是最后|是有|是没|是装
    2:是跟|更|月 ?|有 ?|有仇|有时|有时间|服了|服了 .|服务 ?|机会 ,|村|来得及|样 ?
    2:欠我|次就|此|此为|此为止|气了 ,|水 ,|水 , 您|求不|求您|求您了|没有 ?|没问
    2:浪费我|点|点 , 不|现在|现在不|电话 .|留不|留的|的 ?|的不|的了|的人|的价
    2:的担|的担心|的是|的电|的电话|盯|直接上|直说 .|看一|看一眼|看着办|眼 ?
    2:着办|着办 .|着急|着想|着打|着打 ,|知道 ,|码的|破|磨蹭|答复 .|答应我|签 .
    2:签字我|绝我|耽|耽误|胆|舍|舍不|舍不得|装|要是有|见 , 不|见我 .|解决|认 ,
    2:识|话 .|误|说 , 别|说您|说我们|说白了|说的那|请|贵 .|贵了|费 .|费我|跑了
    2:跟我说|跟钱|跟钱有|蹭|过去|过您|还嫌|还嫌贵|还用|这一|这一单|这两
    2:这个点|这么便|这么干|这电|这电话|连听|连听都|透|逗|逗了|逗了 .|道 ,
    2:那就 0|部|都不听|都来|都这么|钱有|钱有仇|错了 .|错过了|门口|门口等|问题 ?
    2:难怪|面走|须给|须给我|题 ?|额的
    1:'d have to|'d think about|'ll leave|'ll stay|'ll stay on|'re down|'s for|'s now|'s now or|'s too much
    1:'s your excuse|, 一|, 人家|, 别|, 别怪|, 回|, 回头|, 怎|, 怎么|, 您不|, 您今|, 明年
    1:, 是您|, 来|, 痛|, 痛快|, 谁|0 月|0 月 0|? 明|? 明天|^ and what|^ don't tell|^ i 'd
    1:^ i get|^ look|^ my boss|^ name|^ once|^ one more|^ somebody|^ thursday or|^ tuesday|^ tuesday 0
    1:^ what|^ what else|^ why won't|^ without|^ you never|^ your team|^ 上|^ 上回|^ 上次|^ 不
    1:^ 五点|^ 周五|^ 得|^ 快|^ 您要|^ 我再|^ 我大|^ 我跑|^ 方|^ 方案|^ 有|^ 看|^ 知
    1:^ 知道|a date|a favour to|a lie|a slot|a time|afternoon ?|and i 'm|and it|and stop|and they
    1:and we both|and you 'd|and you won't|are we|are we meeting|asked you|back to me|be mad|behind your
    1:behind your secretary|best|bit of|both know it|by hand|call from|can hang|can hang up|can't make
    1:can't see how|come in|costs|costs you|did you|discount and|don't take it|don't tell|don't tell me
    1:don't you think|every month|exams|excuse this|excuse this time|fact|favour to|few|first thing
    1:for what|for you and|four times|free on|friday|friday at|front|grab|guess|had a|handing|hang up on
    1:hanging|hanging up|have a|have no budget|head|hiding|holidays|hour of|hour so|i 'll leave|i 'll stay
    1:i appreciate|i said|if the|if you hang|is everyone|is not|is not an|it 's for|it 's now|it so
    1:it today|just admit|leave|let them|letter|me a day|meeting ?|minutes on|minutes on thursday
    1:minutes thursday|monday afternoon|more from|morning or monday|never call|next tuesday|no budget
    1:no for|nobody in|not to grab|now i 'll|o'clock|october|of your|off|on his|one bad|or do
    1:or monday morning|or tuesday|out now|places|price goes|price goes up|put it off|right now|road
    1:saturday at|saturday morning|save|say ?|say i|secretary ?|spare|speaking|stay|stay on|stop hiding
    1:stop wasting|talk to|team is|tell|tell me you|the back|the price goes|the road|the time|the times
    1:the whole|think about it|this time|this time ?|this week is|to come|to grab|to put|to put it|to stop
    1:to them|today the|too much|tried|try again|tuesday 0|twenty minutes on|until you give|until you say
    1:up on your|up until you|wages|waiting for|waiting for ?|we all|we had|we meeting|we meeting ?
    1:wednesday at|wednesday at two|week is|went|what else|when are we|who 's|who will|why won't
    1:why won't you|wife|with what|with what you|won't get|won't you|won't you just|would make|wrong and
    1:you 'd rather|you 've|you are|you being|you can hang|you don't get|you i|you said no|you say that
    1:you won't|you won't get|your business|your excuse|your excuse this|your loss|your mind
    1:your secretary ?|your wife|一出|一半|一单|一次|七八|七八个|三个|三您|三点您
    1:三趟|上回您|上次您|下午还|不了我|不动|不定 ,|不客|不客气|不对 ?|不忙 ,
    1:不是这|不着|不管|不要 ?|不见 ,|不见 ?|不见我|两万|两点|个价 .|个准|个好
    1:个小区|个痛|个痛快|个门|么一|九点 ,|也该|买|买不|了 , 以|了 , 最|了三|了可
    1:事一|五 , 下|五 ?|五下|五下午|五点 ,|交代|人就|人怎|人怎么|人等|人等着|会
    1:俩|借口我|光了|全 .|八个|公司不|再想|决|几拨|出去了|出空|别后|别后悔
    1:别怪|别怪我|到什|到什么|动|十点您|午 , 您|半小|半小时|单位|卖光了|卡在
    1:卡在哪|发我|受|口 ,|口 .|口 ?|口我|可别后|可得|可能|号周|司不|名字都
    1:后一天|后面还|听完|听得|听清|听清楚|呀|告诉您|周三您|周五 ?|周五下
    1:周四三|咱们就|商量|四三|四三点|回您|圈|在楼|在楼下|在这家|复 ,|多 ,|多少
    1:天不定|天去|天打|太太|头就|好事|好好的|好意|好意思|好的|好的 ,|字都|学费
    1:完 .|客|容|容易|容易 ,|对 ?|对不对|小 ,|小 .|小时 ,|小钱|就两|就在|就差
    1:就是 .|就答|就给|就这么|屋|屋里|己看着|年您|库|应了 .|店 .|度 ,|往后|得好
    1:得好好|忙 , 可|快|快话 .|怪我没|息 ,|您一分|您不签|您不见|您了 ,|您去|您哪
    1:您太太|您总|您总得|您打了|您明|您最|您根|您根本|您点|您真|您等|您要是
    1:您要跟|您让|您让我|您这就|您骗|想见|感|感情|我上|我们的|我大|我我
    1:我我也|我放|我记|我跑了|手|找|找不|找不着|找您|担|拨人|掏|接 , 还|接着
    1:提醒您|改了|政|敢说|方案|方案我|旁|旁边|时 ,|易|易 ,|春|是后天|是听|是谁
    1:是需|月 0|月 0 号|有人等|有老|有这|来吗 ?|来是您|样的|案我|楚|欠|次您
    1:没了 .|没礼|没礼貌|没空 ,|没见过|消息|消息 ,|清楚|点您|现在这|用 .|用了
    1:用手|电话|电话都|留|痛快点|百个电|的 , 怎|的吗|的吗 ?|的客户|的时候|的理
    1:的理由|直接|直说 ,|着呢 .|礼貌|程 ,|答复 ,|紧|经理|给个|给个痛|给您留
    1:给您看|老板 ,|考虑到|脸|虑到|要 ?|要找|要跟|见不见|见我 ,|诉您|话都|该做
    1:该做的|说买|说买不|说白|说贵|说这|谁不忙|谁呢|谁呢 ,|貌|起|起 ,|起来 .
    1:跑了 .|过您这|还要|这个不|这个名|这就是|这行我|迟|道您不|都用|都用得
    1:都舍|都舍不|都跑|醒|醒您|醒您 .|里就|里都|量 .|钟都没|错过这|门 ?|间|险
    1:面前|面好|面还|骗谁|骗谁呢|鸽子 ,
    -1:'d answered|'d answered and|'d count|'d count every|'d get the|'d give|'d give the|'d know thursday
    -1:'d live|'d live through|'d look|'d look at|'d rather|'d say|'d sooner have|'d use|'d use it
    -1:'d want it|'d want to|'ll ask the|'ll be on|'ll be quick|'ll check|'ll close|'ll close it|'ll come to
    -1:'ll cross|'ll cross it|'ll do|'ll do that|'ll forward|'ll get back|'ll get the|'ll go|'ll mail
    -1:'ll make a|'ll post|'ll put together|'ll ring another|'ll see|'ll send you|'ll shoot|'ll shoot you
    -1:'ll stop here|'ll try|'ll try you|'ll whatsapp|'ll whatsapp you|'m a|'m a broker|'m clear|'m closing
    -1:'m closing it|'m crossing|'m crossing it|'m hanging|'m hanging up|'m in your|'m ringing when
    -1:'re asked|'re down for|'re driving|'re driving so|'re free|'re guarding|'re guarding a|'re in a
    -1:'re kind|'re kind if|'re off the|'re open|'s a big|'s a lot|'s all i|'s barrow|'s best|'s best ?
    -1:'s better|'s busy|'s busy goodbye|'s cancelled|'s cancelled and|'s corrected|'s corrected goodbye
    -1:'s day|'s dropped|'s dropped all|'s easier|'s fault|'s fault it|'s find|'s find a|'s fixed
    -1:'s fixed till|'s good|'s in|'s in the|'s in two|'s it isn't|'s just me|'s left|'s missing is
    -1:'s missing while|'s no rush|'s noted|'s noted on|'s on its|'s one look|'s only|'s our fault|'s out
    -1:'s over and|'s over i|'s the landlord|'s the last|'s the right|'s the two|'s thursday|'s time
    -1:'s time to|'s to|'s to weigh|'s worth it|'s wrong for|'s your number|'s your pain|'ve got ?
    -1:'ve got one|'ve moved|'ve moved on|'ve parked|'ve parked take|'ve seen|'ve taken care|'ve woken
    -1:'ve woken you|'ve written|, 0|, 0 月|, 一看|, 一行|, 三样|, 不然|, 东|, 东西|, 二
    -1:, 今后|, 今年|, 会|, 会议|, 俺|, 先做|, 先紧|, 全|, 册|, 册子|, 再加|, 准|, 准不
    -1:, 别家|, 到此|, 前|, 前头|, 十一|, 十二|, 占|, 占着|, 压|, 只讲|, 合|, 合情|, 后
    -1:, 后天|, 后头|, 听他|, 听着|, 周三|, 咱见|, 哪|, 处|, 多|, 够不|, 头|, 头一
    -1:, 好吧|, 对吗|, 小心|, 就坐|, 就按|, 岗|, 岗发|, 已|, 已经|, 当场|, 当面|, 快
    -1:, 快不|, 您发|, 您实|, 您家|, 您对|, 您慢|, 您挑|, 您收|, 您放|, 您最|, 您现
    -1:, 您肯|, 您试|, 您通|, 您问|, 您防|, 我们|, 我到|, 我反|, 我懂|, 我把|, 我早
    -1:, 我是|, 我晚|, 我看|, 我翻|, 我让|, 我请|, 我过|, 找|, 找不|, 把省|, 报|, 抱
    -1:, 抱歉|, 接|, 接起|, 搁|, 搁谁|, 数不|, 日|, 日子|, 是周|, 是太|, 是快|, 是怎
    -1:, 是有|, 是该|, 是这|, 最急|, 最知|, 最费|, 有事|, 来回|, 查|, 比明|, 没错|, 烦
    -1:, 照|, 照您|, 现|, 现在|, 用不|, 用得|, 由|, 由你|, 省下|, 省得|, 真不|, 真的
    -1:, 睡|, 睡得|, 第|, 管|, 管系|, 老师|, 耽|, 耽误|, 要赔|, 让您|, 记|, 该跟|, 说差
    -1:, 谁管|, 谁还|, 谈|, 谈不|, 资|, 资料|, 走人|, 赶|, 这两|, 这周|, 那周|, 那天
    -1:, 都|, 门|, 门钥|, 闭|, 闭着|, 问题|, 顺|, 顺便|, 预|, 预算|. 一|. 一共|. 不占
    -1:. 以|. 以后|. 停|. 停了|. 单|. 单子|. 对|. 对不|. 往|. 往后|. 您忙|. 您拿|. 您的
    -1:. 我带|. 晚|. 晚些|. 觉|. 觉得|. 这个|. 这条|0 0 0|0 0 a|0 0 您|0 a|0 may|0 pm|0 th at
    -1:0 号下|0 号我|0 号星|0 号跟|0 您|? that|? 两|? 哪|? 哪儿|? 我想|? 我是|? 我过
    -1:? 省|? 省得|^ a home|^ a word|^ after|^ after a|^ after that|^ all noted|^ already|^ already off
    -1:^ and those|^ ask about|^ ask what|^ ask who|^ asked|^ asked whether|^ before|^ before you
    -1:^ cancelled|^ cancelled all|^ change|^ could i|^ could we|^ december|^ december the|^ did it
    -1:^ did nobody|^ do most|^ don't worry|^ early|^ every one|^ explaining|^ explaining the|^ find
    -1:^ find out|^ for money|^ give me|^ give the|^ good of|^ good that|^ hard|^ hard to|^ has|^ has it
    -1:^ he|^ how about|^ how much|^ i could|^ i stayed|^ i wouldn't|^ if|^ is this|^ is your|^ it runs
    -1:^ just so|^ may|^ may i|^ minutes|^ minutes of|^ monday or|^ money|^ month|^ month end|^ my apologies
    -1:^ my colleague|^ name company|^ no amounts|^ no answer|^ no hurry|^ no slides|^ no trouble
    -1:^ not another|^ not the|^ noted|^ noted barrow|^ nothing that|^ off|^ off i|^ oh you|^ one make
    -1:^ one page|^ one question|^ one sheet|^ only about|^ only two|^ paying|^ paying and|^ perfect|^ pick
    -1:^ pick times|^ please|^ point to|^ read|^ read or|^ say where|^ say which|^ send|^ send the|^ shall
    -1:^ shall i|^ shall the|^ short|^ short or|^ should|^ so that|^ somebody you|^ sorry i|^ sorry to
    -1:^ sounds like|^ thank|^ thank you|^ thanks for|^ thanks full|^ that sounds|^ the big|^ the brochure
    -1:^ the first|^ the link|^ the tallies|^ then it|^ then there|^ they|^ they fear|^ this was|^ this week
    -1:^ three papers|^ thursday at|^ to|^ to be|^ trials|^ trials are|^ two evenings|^ two times
    -1:^ understood the|^ very|^ we can't|^ we have|^ what 's|^ what counts|^ what did|^ what does
    -1:^ what should|^ whatever|^ when 's|^ when you|^ which line|^ which one|^ which part|^ who keeps
    -1:^ who should|^ without keys|^ would later|^ would that|^ yes i|^ you name|^ you only|^ you paid
    -1:^ you picked|^ you write|^ your cleaning|^ your contract|^ 一句|^ 上一|^ 下礼|^ 不归|^ 不欠
    -1:^ 不用|^ 不舒|^ 不说|^ 丢|^ 丢过|^ 亏得|^ 五六|^ 交那|^ 他看|^ 优|^ 优惠|^ 信
    -1:^ 停|^ 停车|^ 刚开|^ 刚接|^ 刚搬|^ 到了|^ 占|^ 占您|^ 去|^ 去年|^ 取|^ 取消
    -1:^ 可以|^ 号|^ 号码|^ 名额|^ 听着|^ 听过|^ 周三|^ 周六|^ 周经|^ 咱|^ 咱们|^ 哎
    -1:^ 哎呀|^ 哪天|^ 大|^ 定|^ 客户|^ 对 ,|^ 就三|^ 就占|^ 就是|^ 干|^ 干了|^ 开
    -1:^ 开发|^ 微|^ 微信|^ 怎|^ 怎么|^ 您之|^ 您五|^ 您估|^ 您几|^ 您刚|^ 您啥|^ 您好
    -1:^ 您嫌|^ 您已|^ 您平|^ 您店|^ 您指|^ 您替|^ 您来|^ 您用|^ 您白|^ 您直|^ 您看
    -1:^ 您等|^ 您跟|^ 您这|^ 想|^ 我不|^ 我加|^ 我在|^ 我想|^ 我求|^ 我看|^ 我能
    -1:^ 我让|^ 我讲|^ 打错|^ 招|^ 换成|^ 排|^ 教|^ 教什|^ 文|^ 日|^ 日子|^ 旧|^ 早
    -1:^ 时候|^ 明早|^ 明白|^ 星|^ 星期|^ 是我|^ 晚|^ 晚上|^ 有专|^ 材|^ 材料|^ 样
    -1:^ 样品|^ 每个|^ 水电|^ 没您|^ 没看|^ 没见|^ 熟|^ 熟人|^ 画|^ 画册|^ 登|^ 登记
    -1:^ 盘|^ 盘点|^ 礼|^ 礼拜|^ 空|^ 给一|^ 给范|^ 群|^ 群里|^ 老人|^ 老板|^ 背|^ 背景
    -1:^ 被|^ 装|^ 该|^ 该看|^ 说掐|^ 谢|^ 谢谢|^ 贵|^ 贵公|^ 费|^ 费就|^ 跑|^ 跑一
    -1:^ 这单|^ 这款|^ 那|^ 那三|^ 那周|^ 那回|^ 量|^ 量完|^ 钱交|^ 钱花|^ 问|^ 问到
    -1:^ 领|^ 领导|^ 麻|^ 麻烦|a branch|a branch in|a brochure|a broker|a broker and|a building
    -1:a building site|a busy desk|a certificate|a certificate ?|a chat or|a class of|a condition|a couple
    -1:a date or|a day to|a decent|a decent hour|a dozen|a few|a few examples|a file|a file ?|a floor plan
    -1:a folder|a folder with|a friday|a good moment|a hearing|a hearing here|a home|a home with
    -1:a hundred of|a kitchen|a leaking|a lot|a lot already|a lot going|a meeting|a meeting so|a name
    -1:a no from|a no than|a note of|a one|a quarter|a quarter of|a quiet|a real|a text|a text from
    -1:a thing all|a thing you|a tuesday|a visit|a way|a way of|a week of|a word ?|a word from|a yes said
    -1:about a|about a thing|about accent|about accent or|about friday|about it ?|about monday
    -1:about monday ?|about statements|about statements here|about that only|about the shop|about them
    -1:about this again|about thursday|about tidying|about tidying nothing|about what might|above ties
    -1:above ties your|accent|accent or|accent or magic|after ?|after all|after all of|after it|after it now
    -1:after next|after next ?|after that you|afternoon could|afternoon could you|afternoon mind
    -1:afternoon mind if|afternoon which|afternoon work|afternoon work ?|afternoon would|again and again
    -1:again thursday|ah you 've|all day|all i 'd|all noted|all noted you|all or turn|all that going|aloud
    -1:aloud in|aloud in a|already goodbye|already off|already off the|already or|already or only|altogether
    -1:altogether or|altogether or not|am i|amounts|amounts no|amounts no statements|an answer talk|an email
    -1:an evening|an eye|an eye on|an hour next|and all|and all the|and evenings|and evenings you
    -1:and how long|and i don't|and in|and in evenings|and listen|and no hard|and no more|and not going
    -1:and nothing more|and our|and our notes|and out|and out it|and see you|and send|and send it|and so
    -1:and stay|and stay away|and stop don't|and the floor|and then a|and think|and think little|and those
    -1:and those dates|and thursday are|and wait|and we 'll|and we 're|and what|and what moves|and will
    -1:and will ring|and you can|and you needn't|and you see|and yours|and yours well|another day ?
    -1:another day safe|another word|another word of|answer leave|answer leave one|answer talk|answered and
    -1:answered and our|answered from|answered from memory|anyone else|anyone else look|anything else
    -1:apologies i|app or|app or over|appointment|appointment ?|are leavers|are leavers replaced|are on
    -1:are open|are the first|are you both|are you in|as good|as good as|as it|as the firm
    -1:ask about statements|ask about the|ask and|ask and wait|ask away|ask don't|ask don't make|ask for you
    -1:ask the|ask what|ask what can|ask who|ask who will|asked enough|asked enough i|asked whether
    -1:asked whether you|assistant ?|at a decent|at all i|at eleven|at home|at home this|at nine on|at one
    -1:at ten on|at the depot|at the fair|at three at|at your desk|at your end|back in the|back to you
    -1:bakeries|barrow and i|barrow and it|barrow barrow|barrow see|barrow see you|barrow twenty
    -1:barrow twenty five|be answered|be answered from|be better or|be calmer|be calmer ?|be cross
    -1:be easier ?|be easier for|be enough|be enough for|be forgotten|be forgotten say|be home|be home at
    -1:be missing|be on|be on time|be quick|be quieter|be silly|be silly to|be speed|be speed or
    -1:be sure thursday|be there a|be there ask|be there yourself|be this side|been a|been asked enough
    -1:before thanks|before thanks barrow|before they|before you 're|before you offer|behind it|being sold
    -1:being sold to|being there|being there to|being written|being written now|better or|better or another
    -1:between tuesday|between tuesday and|big orders|big orders do|bins|bins every|bins every time|bit and
    -1:bit and i|book is|book is fine|bookkeeper|bookkeeper 's|bookkeeper 's in|books one|both ?|both in
    -1:both see|both see it|branch in|bring a|bring a week|bring up|bring up goodbye|brochure ?|broker
    -1:broker and|broker and this|brother|budget isn't|builders|building site|burned|busy desk
    -1:busy desk fair|busy goodbye|by app|by app or|by appointment|by appointment ?|by at|by card|by card or
    -1:by letter|by letter or|by the book|by thursday|by wednesday|by your|call after|call and|call and if
    -1:call the|call the visit|call you back|calls a|calmer|calmer ?|can be answered|can find|can hear the
    -1:can i put|can read|can show|can show you|can't do|can't get|can't have|can't talk|can't wait i
    -1:cancelled all|cancelled all the|cancelled and|cancelled and you|car park|car park ?|card or
    -1:care about a|care of a|case|case studies|certificate|certificate ?|change is|change one
    -1:change one thing|changed jobs|changed jobs or|chaos|chat or|chat or a|check with|chen|claims get
    -1:claims get into|class of|class of twelve|cleaning lead|cleaning lead may|close it|close or
    -1:close or move|closing it|closing it now|cold|collect it|come ?|come and see|come back|come back to
    -1:come by app|come from|come from you|come on friday|come today|come today nothing|comes from
    -1:comes from straight|comes next|comes round|comes round to|coming is|coming is that|company ?
    -1:company in|company in full|comparison|condition|confirmed|connect|connect i|connect i 'll
    -1:contract ends|contract ends on|corner|corrected|corrected goodbye|cost ?|cost you now|costs you the
    -1:could|could be|could be there|could change|could change one|could i have|could i try|could we find
    -1:could we meet|could you see|could you spare|count|count every|count every pound|counter ?|counts for
    -1:counts for you|couple of|course|cover twice|cover twice barrow|covered|cross it|cross it out
    -1:crossed out now|crossed out sorry|crossing|crossing it|crossing it out|customers who
    -1:customers who pay|cut it|cut it before|daring|daring to|daring to speak|date or|date or just
    -1:dates have|dates have a|dates today|dates today nothing|day before|day before thanks|day could
    -1:day could you|day is|day on|day safe|day safe journey|day that|day to|daytime|december 0
    -1:december 0 st|december the|decent hour|depot|desk by|desk fair|desk fair enough|details|did it
    -1:did it close|did nobody|did nobody see|did the last|did they see|did you once|did you pick|do a thing
    -1:do all|do all of|do and how|do best|do claims|do claims get|do firms|do firms like|do friday|do i ask
    -1:do most|do most orders|do thank|do thank you|do then|do then stop|do well|do well so|do you know
    -1:do you like|do you look|do you need|do you reckon|do you say|do you think|does anyone
    -1:does anyone else|does it stop|does the gap|does the job|doesn't connect|doesn't connect i|doesn't it
    -1:don't ask about|don't cut|don't cut it|don't let me|don't make the|don't send|don't want|door open
    -1:doubt|doubt or|doubt or the|down on|down properly i|down that|down thursday|dozen|driving|driving so
    -1:drop|dropped all|dropped all the|early december|early next|early next week|easier ?|else look
    -1:else look after|email ?|end|enough for you|enough i|enough i 'm|evening and|evenings the
    -1:evenings the times|evenings you|evenings you want|every one|every one who|every pound
    -1:every pound twice|every time|every time grinds|everybody|everyone did|everyone or|everyone or are
    -1:examples|explaining the|explaining the bins|extras or|extras or being|extras talk|extras talk about
    -1:eye|eye on|eye on it|fair enough|fair you|fault it|fault it 's|fear the|fear the extras|features
    -1:features for|features for the|feelings i|feelings i 'm|few examples|fiddly|fiddly bit|fiddly bit and
    -1:fifteen|fifteen minutes|figure|figure or|figure or the|figures or|figures or what|file ?|film
    -1:film yourself|film yourself has|find a|find a time|find out ?|find out why|fine ask|fine ask away
    -1:firm behind|firm behind it|firm or|firm or what|firms like ours|first that|first that 's|first to be
    -1:first word|first word is|five in|five in the|five minutes is|five today|fixed till|fixed till you
    -1:flat|floor ?|floor plan already|folder|folder with|for a call|for a sales|for an|for good|for her
    -1:for me to|for money|for money and|for that one|for the day|for the new|for thirty|for thirty days
    -1:for what comes|for you a|for you just|for you one|for you so|for you the|for your papers|foreman
    -1:foreman ?|forgive me i|forgotten|forgotten say|forgotten say the|fortnight|forward it|forward it ?
    -1:forward you|four on|four on thursday|four was|four was paying|fourth|friday ?|friday at three
    -1:friday be all|friday half|friday instead|friday then|friday which one|from a|from a file|from above
    -1:from above ties|from me thank|from me the|from memory|from memory never|from nine|from someone
    -1:from straight|from there|from us|from us have|front of you|full name|full name reason|full of
    -1:full of people|full what|full what you|gap cost|gap cost you|gate|get a|get a hearing|get back
    -1:get back to|get into|get into it|get it what|get some|get the telling|gets|give the key
    -1:give the range|give you a|go on|go to you|go until|go until you|go with you|goes thursday
    -1:goes thursday at|going anywhere|going is|going is worse|going on|going on at|going out you
    -1:gone the firm|good ?|good as|good as the|good for me|good moment|good of|good of you|good that
    -1:good that it|goodbye and|goodbye and all|got ?|got one household|got years|got years to|grinds
    -1:grinds you|grinds you down|guarding|guarding a|guarding a busy|had that|half|half five
    -1:half past three|half the|hands on|hands on your|hanging up now|hard feelings i|hard to care
    -1:has it got|has to be|has your|has your shop|hasn't|have ?|have a no|have a text|have a way|have a yes
    -1:have an|have an evening|have any|have every|have half|have half an|have said so|have the dates
    -1:have to find|have you a|haven't seen|he 's|head or|headhunter|headhunter out|hear from|hear from us
    -1:hear how|hear the|hear the little|heard of us|heard you|heard you say|hearing|hearing here
    -1:hearing here by|hectic|helped|here by|here by letter|here goodbye|hold on|home at|home at a|home this
    -1:home with|home with people|hope the|hope the shop|hour next|hour next week|hour on|hour that
    -1:hour that 's|hours on|hours or|hours or not|household|household in|household in four|how about
    -1:how about monday|how do claims|how do firms|how do you|how it is|how long keep|how many of|how much
    -1:how much longer|how you 'd|hr|hundred of|hundred of these|hung|hung up|i 'd know|i 'd say|i 'd sooner
    -1:i 'll check|i 'll close|i 'll cross|i 'll do|i 'll forward|i 'll have|i 'll post|i 'll shoot
    -1:i 'll try|i 'll whatsapp|i 'm a|i 'm clear|i 'm closing|i 'm crossing|i 'm hanging|i 've told
    -1:i 've woken|i 've written|i ask|i ask for|i book|i bring|i bring a|i can show|i can't see|i come and
    -1:i could|i dropped|i go|i go until|i heard you|i hope the|i need your|i put your|i rang|i see that
    -1:i see why|i should|i show|i show you|i speak|i speak to|i stayed|i think|i try|i try you|i understand
    -1:i understand so|i wish everyone|i won't ring|if i can't|if i ring|if it breaks|if it doesn't
    -1:if monday|if not|if you changed|if you could|if you put|in a class|in a meeting|in customers
    -1:in customers who|in evenings|in for|in four|in four was|in from|in full|in full what|in it isn't
    -1:in money|in money and|in or|in passing|in passing shows|in stock or|in that|in the plan|in the room
    -1:in the thick|in two|in two of|in winter|in winter ?|in your own|instead|instead ?|interview
    -1:interview roughly|interview roughly ?|into it now|invite|is being|is fine ask|is for your|is friday
    -1:is half|is hectic|is it me|is it no|is nobody|is nobody 's|is practice|is practice aloud
    -1:is the specification|is thursday or|is too|is worse|is worse than|is worth|is worth a|is yes
    -1:is your money|isn't a building|isn't yours|isn't yours to|it 's barrow|it 's cancelled
    -1:it 's corrected|it 's decided|it 's dropped|it 's not|it 's noted|it and stay|it be speed|it before
    -1:it before you|it breaks|it close|it close or|it comes round|it doesn't|it doesn't connect
    -1:it don't cut|it down properly|it fifteen|it fifteen minutes|it go with|it goes thursday|it good
    -1:it got|it got years|it i wish|it if|it in ?|it in your|it isn't a|it isn't yours|it me|it me you
    -1:it never|it no altogether|it no use|it now ?|it now goodbye|it now typed|it or did|it or just
    -1:it or one|it or whether|it out now|it out you|it read|it read out|it runs|it saturday|it saturday or
    -1:it stop|it stop everyone|it the hours|it up ?|it was|it was about|it what|it what day|it with
    -1:it with you|it you 're|its way|its way to|itself here|job for|job you|jobs or|jobs or stay|journey
    -1:just me|just me coming|just say send|just say so|just signed|just signed with|just so i
    -1:just this part|keep it up|keep ringing you|keep the features|keeps an|keeps an eye|keeps the
    -1:keeps the overview|key to|key to good|keys|keys there|keys there 's|kind if|kind if it|kind of people
    -1:kinder on your|kitchen|know keeps|know keeps an|know thursday|know thursday at|know what it
    -1:know what you|know who|know who looked|landlord|landlord 's|landlord 's it|last one do|last or
    -1:last or would|last thing on|last time was|late ?|later goodbye|later on|later on ?|later today
    -1:later today be|lead|lead may|lead may walk|leaking|learn|least ?|leave headhunter
    -1:leave headhunter out|leave one|leave one sentence|leave the|leave the door|leavers|leavers replaced
    -1:leavers replaced ?|leaves|leaves costs|leaves costs you|let 's find|let you down|letter or
    -1:letter or by|like ours normally|like that is|likes|likes being|likes being sold|line made
    -1:line made you|lines|link go|link go to|link to|link to the|list 's|list 's fault|list all
    -1:list all the|list already|list already goodbye|list do|list do you|list enjoy|list enjoy it|list of
    -1:list of what|little of|little of it|live through|live through it|log in from|long keep|long keep the
    -1:look after all|look after it|look like|look out|look out for|look shows|look shows what|look twenty
    -1:look twenty minutes|looked last|looked last or|lost a|lot already|lot going|lot going on|mad
    -1:made you say|make a note|make means|make means one|make the reading|many of|many of them|matters to
    -1:matters to you|may walk|may walk with|me coming|me coming is|me either|me i wish|me if|me ten
    -1:me thank|me thank you|me the day|me the fiddly|me through|me through you|me to bring|me today
    -1:me what 's|me you doubt|means one|means one set|meet ?|meet then|meet then ?|meeting so|memory
    -1:memory never|memory never what|mess|method|method ?|mid|middle of|might be missing|mind if i
    -1:minutes ?|minutes and|minutes at|minutes if|minutes if it|minutes is|minutes is that|minutes of
    -1:minutes of talking|miss least|miss least ?|missing is|missing is practice|missing while
    -1:missing while there|moment|moment forgive|moment forgive me|monday be|monday is|money and evenings
    -1:money and in|money back|money comes|money comes from|money tied|money tied up|money to|month end
    -1:monthly or|months of|months of books|more if|more if it|more the|more the extras|morning be
    -1:most orders|most orders come|move without|move without a|moves it don't|moving|much longer
    -1:must have been|must take|must take a|my apologies i|my assistant|my list 's|my list do|name company
    -1:name company in|name on|name reason|name reason then|natural|need|need it i|needed|needn't|needn't do
    -1:needn't do a|needs to|never starting|never what|never what 's|new person|new person ?|new year
    -1:new year or|next ?|next door|next tuesday and|next week be|nine|nine on thursday|nine or|nine thirty
    -1:nine to|no altogether|no altogether or|no amounts|no amounts no|no answer leave|no from|no from me
    -1:no good|no slides|no slides i|no statements|no statements not|no than|no than keep|no the
    -1:no the figure|no to|no trouble at|no use to|nobody see|nobody see it|normally|normally get
    -1:normally get a|not an|not another|not another word|not ask|not ask don't|not daring|not daring to
    -1:not going anywhere|not going is|not need|not on|not on the|not one|not one look|not the budget
    -1:not this|not this month|note of|note of that|noted barrow|noted barrow and|noted on|noted on my
    -1:noted you|noted you 'll|notes|notes should|notes should have|nothing 's|nothing 's fixed
    -1:nothing about accent|nothing about what|nothing after|nothing after that|nothing more|nothing more if
    -1:nothing that|nothing that can't|nothing to measure|nothing to sell|now ?|now and will|now i
    -1:now or later|now or sent|now overtime|now overtime or|now typed|now typed or|number ?|number down
    -1:number for|number for you|number you|number you should|numbers|of a lot|of an|of an hour|of books
    -1:of books one|of course|of december|of it i|of our customers|of people leave|of photos you|of slipping
    -1:of spares|of talking|of talking nothing|of the new|of them turn|of these|of these thank|of those
    -1:of twelve|of twelve it|of what|of you to|of you you|off at|off i|off i go|offer a|offer a class
    -1:office on|office to|oh you|on ?|on a friday|on at|on friday ?|on friday afternoon|on friday be
    -1:on it good|on its|on its way|on monday ?|on my list|on our|on that|on the desk|on the second
    -1:on thursday so|on thursday would|on time|on time one|on wednesday|on you|on your mind|once see
    -1:once see one|one and|one and think|one do well|one do you|one household|one household in|one in money
    -1:one look shows|one look twenty|one make|one make means|one of them|one of those|one on wednesday
    -1:one or does|one or the|one page|one page today|one part|one part ?|one sentence an|one set|one set of
    -1:one sheet|one sheet and|one thing there|one who leaves|one word moves|one word will|one would
    -1:one would you|only about|only about tidying|only as|only as good|only just signed|only that|only the
    -1:only the brochure|only twenty|only twenty minutes|open house|option|or a certificate|or after
    -1:or after ?|or another day|or are|or are leavers|or being|or being there|or by|or by appointment
    -1:or cost|or cost ?|or did they|or did you|or does anyone|or five|or for|or for the|or four
    -1:or friday afternoon|or friday instead|or from|or from a|or go|or in customers|or in the|or just say
    -1:or just this|or later on|or magic|or move|or move without|or not ask|or not daring|or not one
    -1:or not this|or on|or one part|or only the|or orders|or orders ?|or over|or over the|or sent
    -1:or sent to|or shall i|or sign|or sign what|or someone|or someone near|or stay|or stay there
    -1:or the company|or the foreman|or the method|or the whole|or three tomorrow|or to your|or turn
    -1:or turn some|or two ?|or what it|or what users|or whether|or whether it|or you ?|orders ?|orders come
    -1:orders come by|orders do|orders do you|our catalogue|our customers|our fault|our notes
    -1:our notes should|our price|ours normally|ours normally get|out for|out i|out it|out it goes
    -1:out now goodbye|out now or|out sorry|out why|out why before|out you should|out you won't|over|over ?
    -1:over and no|over i|over i 'll|over the counter|over the phone|over to|over to you|overtime
    -1:overtime or|overtime or orders|overview your|overview your relative|own business|own hands
    -1:own hands on|own part|page today|page today and|paid twice|paid twice for|pain|pair|pair of
    -1:papers and|papers and stop|papers only|papers only twenty|parent|park|park ?|parked|parked take
    -1:parked take care|part is|part is gone|passing shows|passing shows itself|past three|pay by
    -1:pay by card|pay late|pay late ?|pay monthly|pay monthly or|paying and|paying and not|paying for
    -1:paying for the|people in|people in it|people leave|people leave headhunter|percent|perfect|photos you
    -1:photos you tell|pick a|pick a day|pick those|pick those together|pick times|pick times when
    -1:picked up all|picks|picks up|picks up the|places left|plan already|plan already or|plan on|play
    -1:please|plenty of|pm|point to|point to the|poor|post you|postcode ?|pound|pound twice|practice
    -1:practice aloud|practice aloud in|preference|preference ?|pretend|price or the|prices and|print
    -1:product|properly|properly i|properly i wish|put a|put in|put in front|put me through|put together
    -1:put together a|quarter of|quarter of an|question and|question and i|quick|quieter|quote on
    -1:quote on your|rang ?|range and what|rather ?|rather see someone|read or|read or not|read out
    -1:read out now|reading a|reading a condition|real sum no|reason then|reason then stop|reckon|red
    -1:registration|registration six|registration six months|relative|relative or|relative or you|replaced
    -1:replaced ?|right away|right let|ring you ?|ringing when|ringing when you|ringing you
    -1:ringing you goodbye|rough|roughly|roughly ?|round on|round the corner|round to|round to you|round you
    -1:run and|run or|run or months|safe|safe journey|said in|said in passing|said to it|sales call and
    -1:sales call the|sales office|same cover|same cover twice|same thank|same thank you|saturday 0
    -1:saturday evening|saturday the|saturday the 0|say if|say no the|say no to|say send|say send it
    -1:say so show|say so thank|say so thursday|say the street|say where|say where the|say which
    -1:say which kind|school run|second floor|see how you|see it and|see it or|see me|see one and|see our
    -1:see someone|see someone in|see what you|see why you|see you one|see you then|sell the|sell the first
    -1:sell you|sell you i|send it in|send the job|send you|send you a|sent to you|sentence an
    -1:sentence an answer|set of|set of spares|shall i come|shall the|shall the link|sheet|sheet and
    -1:sheet and you|shoot|shoot you|shop 's busy|shop in|shop in it|shop it|shop it 's|shop not
    -1:shop not the|short or|short or not|should both|should both see|should have said|should i try|show me
    -1:show me the|show you on|show you the|show you what|shows itself|shows itself here|shows what
    -1:shows what 's|sign what|sign what was|signed with|signed with someone|silly to|sit|site ?|sites
    -1:six months of|slides i|slides i bring|slipping|so could|so i 'm|so is friday|so show|so show me
    -1:so that|so that 's|so thursday at|so would friday|so you|sold to|some down|some down ?|some time
    -1:somebody could|somebody could be|somebody you|somebody you 'd|somebody you know|someone near
    -1:someone near you|something to show|sooner have|sooner have a|sore|sorry i|sorry i 've|sorry to hear
    -1:sorry you|sorry you were|sounds like you|spare me|spares|speak ?|speak to|specification
    -1:specification being|specification being written|specs|speed|speed or|speed or cost|spent|spoke to
    -1:start|starting|statements here|statements not|statements not on|stay away|stay away ?|stay there
    -1:stay there ?|stayed|stays|still the|still the one|stock or|stock or in|stocktaking|stop and
    -1:stop and listen|stop don't|stop don't ask|stop everyone|stop everyone or|stop here|stop here goodbye
    -1:stopped last|stopped last time|straight|street and|street and the|strength|studies|sum no
    -1:sum no question|sunday the|sunday the 0|sundays|sure|sure thursday|sure thursday at|take a
    -1:take a hundred|take them|take them all|take your|taken care|taken care of|talk ?|talk about
    -1:talk about that|talking nothing|talking nothing about|tallies come|tallies come today|telling off
    -1:ten on|ten on thursday|text from|text from me|th at|than i do|than keep|than keep ringing|than never
    -1:than never starting|thank you barrow|thanks barrow|thanks barrow see|thanks full|thanks full name
    -1:that 's friday|that 's the|that a|that be this|that can't|that can't wait|that experience|that going
    -1:that going out|that i 'll|that i hope|that is|that isn't|that makes|that makes sense|that one in
    -1:that only|that only that|that sounds|that thursday|that very|that was my|that was not|the accounts
    -1:the big|the big orders|the bins|the bins every|the book is|the bookkeeper|the bookkeeper 's
    -1:the brochure ?|the budget isn't|the car park|the case|the children|the company ?|the corner
    -1:the counter ?|the dates|the dates today|the day before|the decision|the depot|the details
    -1:the door open|the extras or|the extras talk|the fair|the features|the features for|the fiddly
    -1:the fiddly bit|the figure|the figure or|the figures|the figures or|the firm behind|the firm or
    -1:the first word|the fitting|the foreman|the foreman ?|the fourth|the gap|the gap cost|the hours or
    -1:the interview|the interview roughly|the key to|the landlord|the landlord 's|the link go|the list all
    -1:the list already|the list enjoy|the long|the method|the method ?|the middle of|the model
    -1:the money comes|the morning|the new person|the new year|the office to|the one or|the only
    -1:the overview|the overview your|the page|the parcel|the price or|the range and|the reading
    -1:the reading a|the room|the sales office|the same cover|the same thank|the school run|the second floor
    -1:the service|the shop not|the specification|the specification being|the stand|the street and
    -1:the tallies|the tallies come|the telling|the telling off|the thick|the thick of|the third
    -1:the times come|the training|the training again|the twenty|the two of|the video|the visit|the visit is
    -1:the warehouse|the website|the week after|the week or|the whole day|the wrong moment|the wrong shop
    -1:them turn|them turn up|then|then a|then a call|then monday|then stop|then stop and|then there
    -1:then there 's|there 's an|there 's time|there a yes|there ask|there ask and|there the|there to watch
    -1:there when|there would it|there yourself|there yourself or|these thank|these thank you|they do all
    -1:they do best|they fear|they fear the|they see|they see it|they won't|thick|thick of|thick of it
    -1:thing all|thing all the|thing on|thing on your|thing there|thing there would|thing you haven't
    -1:think little|think little of|thirty days|this afternoon or|this again|this isn't the|this part
    -1:this part ?|this side|this side of|this thursday|this thursday or|this was the|this week 's
    -1:those dates|those dates have|those is|those together|those together or|three at|three barrow and
    -1:three barrow twenty|three in|three in the|three papers|three papers and|three tomorrow ?|through it
    -1:through it i|through you|through you 'd|thursday afternoon mind|thursday and|thursday and friday
    -1:thursday are|thursday i|thursday morning|thursday of|thursday of next|thursday or monday|thursday so
    -1:thursday so friday|thursday the|thursday the twenty|thursday would|tidying|tidying nothing
    -1:tidying nothing about|tied up|tied up in|till you|till you say|time and i|time for this|time grinds
    -1:time grinds you|time i know|time one|time one word|time this|time to find|time was|time was it
    -1:time would|times come|times come from|times when|times when somebody|times when the|to 0|to ?
    -1:to agree|to be cross|to be forgotten|to be home|to be there|to bring|to bring up|to care
    -1:to care about|to decide|to find it|to find out|to five|to friday|to good|to it 's|to leave the
    -1:to measure|to ring you|to run or|to sell you|to send|to speak|to speak ?|to talk|to talk to
    -1:to the interview|to the line|to the video|to try again|to visit|to wait|to watch ?|to weigh
    -1:to weigh up|to you again|to your assistant|to your colleague|today and|today and nothing|today be
    -1:today be better|today i|today nothing|today nothing 's|today nothing after|together a|together or
    -1:together or sign|tom|tomorrow or four|took your|towards|towards the|towards the end|trade or
    -1:trade or someone|training again|trials|trials are|trials are the|trouble at|trouble at all
    -1:try you again|try you later|tuesday and thursday|tuesday which|turn some|turn some down|turn up to
    -1:twelve it|twelve it comes|twenty five|twenty five minutes|twenty minutes and|twenty minutes if|twice
    -1:twice barrow|twice for|twice for that|two days|two evenings|two evenings the|two floors|two of them
    -1:two of you|two times|two times when|typed|typed or|typed or from|understand so|understand the
    -1:understood|understood the|up ?|up all the|up goodbye|up goodbye and|up i|up i 'll|up in stock
    -1:up to the|up whether|up whether you|up your|up your mind|us and|us have|us have a|us what|us what do
    -1:use it or|use to|use to you|users say|users say ?|visit is|visit is for|wait i|wait i 'll|walk with
    -1:walk with us|walk you|wall|want it in|want it read|want something|want something to|want the
    -1:want your accountant|wants|wants the|was about|was about ?|was it the|was my|was my list|was not
    -1:was not for|was out|was out of|was paying|was paying for|was put|was put in|was the|was the wrong
    -1:watch ?|way of slipping|way to your|we 're open|we 've got|we can't|we find|we meet|we meet then
    -1:we speak|website|wednesday and thursday|wednesday morning|wednesday of|wednesday of next|wednesday or
    -1:wednesday or friday|wednesday the|wednesday which|wednesday would|week after|week after next|week be
    -1:week by|week of|week of photos|weekend|weekend so|weekends as|weekends as well|weigh|weigh up
    -1:weigh up whether|well for what|well so|well so i|were promised|what 's to|what 's wrong|what are
    -1:what are you|what can|what can be|what comes|what comes next|what counts|what counts for
    -1:what day could|what day is|what did|what did the|what do they|what does|what does the|what does your
    -1:what it 's|what it was|what might|what might be|what moves|what moves it|what should|what users
    -1:what users say|what was put|what we|what you film|what you will|whatever|whatsapp|whatsapp you
    -1:whatsapp you the|when could i|when somebody|when somebody could|when the bookkeeper|when you said
    -1:when you stopped|where the|where the money|whether it|whether it 's|whether you 'd|whether you sell
    -1:which are|which are you|which day|which day could|which kind|which kind of|which line|which line made
    -1:which one do|which one would|which part|which part is|which should|which should i|which would
    -1:which would you|whichever suits|whichever you like|while there|while there 's|who does|who does your
    -1:who keeps|who keeps the|who leaves|who leaves costs|who looked|who looked last|who pay|who pay late
    -1:who picks|who picks up|who should|who should i|who will be|whole day|whole day ?|why before
    -1:why before you|why i rang|why would|why would you|will be there|will do|will do and|will do thank
    -1:will ring another|will you forward|winter ?|wish everyone|wish everyone did|wish you and
    -1:wish you strength|wish you well|with all that|with it fifteen|with me|with people in|with someone
    -1:with them|with us what|with you if|without|without a word|without keys|without keys there|woken
    -1:woken you|won't do|won't hear|won't hear from|won't hold|word ?|word from|word from above|word is
    -1:word is yes|word moves|word moves it|word of|word of it|word will|word will do|work ?|work around
    -1:works for|works for you|worries you more|worry about the|worse|worse than|worse than never|worth a
    -1:worth a lot|worth it ?|would be enough|would friday|would friday be|would it go|would later
    -1:would later today|would monday be|would put|would the|would you change|would you miss|write it down
    -1:written down|written now|written now or|wrong for|wrong for you|wrong moment|wrong moment forgive
    -1:wrong person|wrong shop|wrong shop it|year or|year or after|years to|years to run|yes i|yes i 'm
    -1:yes said|yes said in|yet may|yet may i|you 'd answered|you 'd count|you 'd give|you 'd live
    -1:you 'd use|you 're asked|you 're down|you 're driving|you 're free|you 're guarding|you 're kind
    -1:you 've moved|you 've only|you 've parked|you 've taken|you a chat|you a date|you a floor
    -1:you again and|you and out|you and yours|you barrow|you be in|you both in|you can find|you can read
    -1:you can't talk|you changed|you changed jobs|you could change|you do|you do then|you doubt
    -1:you doubt or|you film|you film yourself|you for|you for the|you forward|you forward it|you had a
    -1:you have ?|you have any|you have half|you haven't seen|you i wish|you if|you if you|you in ?
    -1:you just say|you know keeps|you know who|you later|you later goodbye|you miss|you miss least
    -1:you more the|you moving|you must take|you needn't|you needn't do|you now|you now overtime|you offer
    -1:you offer a|you on friday|you on thursday|you once|you once see|you one|you one word|you only
    -1:you or did|you or for|you or to|you or will|you paid twice|you pick those|you picked|you picked up
    -1:you put|you put me|you rather ?|you rather see|you reckon|you round the|you saturday|you say ?
    -1:you say so|you see what|you sell the|you should both|you so i|you spare|you spare me|you squeeze
    -1:you squeeze me|you still the|you stop|you stopped|you stopped last|you strength|you take them
    -1:you the details|you the figures|you the training|you to leave|you took|you took your|you want it
    -1:you want something|you want the|you want to|you well|you well for|you were promised|you will do
    -1:you won't hear|you write|you write it|you you should|your assistant ?|your brother|your cleaning
    -1:your cleaning lead|your contract ends|your diary|your end|your money tied|your number you
    -1:your own hands|your own part|your pain|your papers|your papers only|your place ?|your relative
    -1:your relative or|your shop in|your site|your team|your trade or|your week ?|yours to|yours to change
    -1:yours well|yourself has|yourself has your|yourself or|yourself or the|一 , 您|一三|一下 ?
    -1:一两|一两点|一个 ,|一个上|一个下|一个午|一个字|一个数|一个真|一个都
    -1:一个钟|一中|一中午|一份清|一会|一会儿|一共|一共二|一分 ,|一十|一十点
    -1:一半 ,|一半再|一回听|一圈|一圈 ,|一声 .|一处|一多|一天|一天听|一天我
    -1:一家都|一年的|一批|一批看|一批真|一拖|一拖 ,|一整|一整天|一月|一月二
    -1:一条 ,|一条 .|一样 .|一次说|一步 .|一步 ?|一的|一直打|一看|一看就|一般上
    -1:一节|一节 ,|一行行|一起定|一趟|一趟 .|一遍 ?|一面|三不行|三十天|三十点
    -1:三去|三四|三四点|三我|三晚|三晚上|三样|三样说|三楼|三步|三步看|三点
    -1:三点半|三点打|三点还|三要|三要去|三页|三页还|上 . 您|上一家|上个|上九
    -1:上九点|上保|上保洁|上午好|上午您|上午我|上午找|上去过|上吗|上呢|上呢 ,
    -1:上周|上周三|上回|上回停|上大|上就删|上您找|上有没|上次说|上没|上没有
    -1:上班前|上的|上的时|上说出|上还是|下 , 您|下 , 我|下个|下也|下也不|下了班
    -1:下人|下午 ,|下午两|下午四|下午好|下午得|下午有|下午给|下午能|下周四
    -1:下周您|下文|下文 ,|下来|下来 ,|下来 .|下来的|下礼|下礼拜|下课|不上就
    -1:不上我|不上有|不下也|不中|不中 ?|不会|不停 ,|不准您|不占|不占您|不周
    -1:不在公|不在那|不够 ?|不嫌|不对 .|不对您|不少|不归您|不必认|不快|不快您
    -1:不您|不想出|不想得|不想被|不想跑|不懂了|不成怎|不我|不扣|不扣别|不换
    -1:不收 .|不放|不放心|不是卖|不是周|不是小|不欠账|不消|不清|不清 ,|不然
    -1:不然我|不爱|不爱听|不用再|不着我|不签字|不算 .|不管了|不能办|不该打
    -1:不该查|不谈|不赶 .|不跟|不追|不追着|不问|不需|不需要|专人|专人盯|业费
    -1:业费 ,|东西不|丢过|丢过一|两个小|两个时|两个钟|两千|两天|两天我|两家
    -1:两点半|两点还|个上|个上班|个下|个下午|个人一|个人看|个会|个午|个午休
    -1:个号今|个周|个回|个回信|个型|个型号|个字就|个对|个对的|个展|个店|个店 ,
    -1:个座|个心|个招|个招呼|个数|个数 ,|个时候|个月 ,|个月我|个机|个机会|个活
    -1:个活 .|个活的|个电|个真|个真范|个空|个空 ,|个给|个给您|个都|个都别|个面 ?
    -1:中 ?|中不|中不中|中午|中午您|中间|久没|久没下|么 .|么久没|么人|么人 .
    -1:么做 ,|么回|么回事|么多少|么大的|么定|么定了|么干 .|么开|么开口|么您
    -1:么您不|么排|么排 ,|么收|么收什|么教|么教谁|么没|么用 ,|么用什|么看|么选
    -1:么选了|九点半|也|也不想|也不要|也会|也会多|也在|也应|也应该|也成|也是这
    -1:也有 ,|也有 .|也这|也这么|也进|也进来|书 .|买 .|买的|买的是|乱撞|乱撞 .
    -1:了 , 再|了 , 岗|了 , 抱|了 , 是|了 , 祝|了 , 那|了 . 不|了 . 以|了 . 晚|了 ?
    -1:了一|了一半|了不扣|了事没|了六|了六年|了半天|了好几|了就踏|了忙|了忙 .
    -1:了您的|了月|了月底|了物|了物业|了班|了解一|了课|了课 ,|了那么|了钱 ,
    -1:了门|事 , 别|事 , 多|事 , 谁|事不打|事了|事了 .|事办|事办完|事多 ,|事好
    -1:事好说|事没成|事由|事由 ,|事要紧|事都得|二三|二三点|二不|二两|二两点
    -1:二十七|二号|二四|二我|二月|二月二|亏得|亏得问|五 , 十|五 0|五 0 0|五三
    -1:五三点|五九|五九点|五六|五六回|五呢|五呢 ?|五您|五您要|五我再|五点|五都
    -1:些 .|些事|些事 ,|些我|些我再|交了物|交给|交给您|交那|交那么|亲|人 , 您
    -1:人不管|人事|人先|人喜|人喜欢|人就到|人就是|人干|人干活|人接|人接就|人看
    -1:人看着|人都在|什|什么|什么 .|什么人|什么多|什么您|什么教|什么没|今后
    -1:今后这|今晚八|今晚还|从哪|他们怎|他看|他看完|以|以不|以不 ?|以理|以理解
    -1:们不|们不对|们怎|们怎么|们的|们能|们这边|件 , 老|件 .|件不|件事不|件打
    -1:件的|价有|价钱|份书|份书面|份交|份清|份清单|份证|休 ,|休 , 由|休息|会 ?
    -1:会一直|会儿 ,|会儿不|会儿没|会再打|会多|会我|会是|会议|会议室|会这个
    -1:传一|估|估计|估计是|位不|住 , 再|住 , 占|住 , 让|住 , 这|住 . 不|住 . 这|住过
    -1:住过要|你来|你来给|便 ,|便吗|便吗 ?|便接|便接吗|便说|便说话|便跟|便跟您
    -1:保修|保洁|保洁班|信|信 , 最|信 , 还|信不|信不过|信提|信提醒|信箱|俺|倒省
    -1:倒省心|候 , 我|候不到|候不该|候再|候收|候收不|候碰|候碰钉|值 . 一|值不
    -1:值不值|假电|假电话|做 , 最|做 .|做 . 这|做一|做一个|做了就|做生|做生意
    -1:做饭|停 ,|停 . 停|停 ?|停下|停下来|停了|停了不|停几|停车|傅 .|傅都|傅都这
    -1:儿|儿 , 三|儿 , 本|儿到|儿吃|儿没|儿没心|儿脏|儿脏 .|儿都|儿难|儿难扫|先交
    -1:先交钱|先做|先做一|先去|先听|先听的|先哄|先忙 ,|先忙 .|先生|先紧|先紧着
    -1:先走|免 .|全要|全要紧|八点半|八点我|公司 ?|公司大|公司姓|公室 ?|公里|六回
    -1:六回小|六年的|共|共二|共二十|兴趣 ,|兴趣 .|具|具来|具来 ,|内|册子我|册我
    -1:册我放|再决|再决定|再加一|再加钱|再打 .|再打一|再管|再管 ,|再聊|再说 .
    -1:再说一|再过|再过去|再问|再问您|决定|决定 .|况 ,|准不|准不准|准信 ,|准您
    -1:准您说|凑|几个人|几个活|几回|几天 ,|几天 .|几天有|几家|几年级|几遍|出半
    -1:出半小|出去没|出口|出口 .|出差 ,|出来别|出的|出的那|刀|刀刃|刀刃上|刃
    -1:刃上|分 ,|分清|分清 .|分钟 .|分钟填|分钟您|划掉了|列|列明|列明 .|刚开|刚接
    -1:刚接手|刚搬|删 .|删 . 谢|删掉|删掉 ?|利 .|别上|别上说|别家做|别往|别的不
    -1:别说大|别问 .|到 , 先|到 , 这|到三|到了再|到前|到前台|到周|到周五|到底是
    -1:到店|到您公|到您有|到是|到是不|到没|前台 .|前台了|前后 ,|前头|前头说
    -1:前的事|前说 ,|剩|力 .|办 , 还|办完|办完 ?|加一|加您|加您微|务跟|匙就
    -1:匙就不|区 , 上|十一月|十七|十二月|十天|十点 ?|十点也|升|午|午两|午两点
    -1:午休|午休 ,|午十一|午四|午四点|午得|午我再|午我给|午有|午有空|午来还
    -1:午给|午给您|午能|午饭|半|半再加|半再给|半天 .|半天来|半天还|单 , 做
    -1:单 , 我|单上|单上 .|单子上|单子算|单就|单排|单排一|单放|单放进|卖保
    -1:卖保险|占您二|占您工|占您时|占着|占着您|占线|卡得|厂家难|厂里 ?|厂里要
    -1:厅|压着|压着 ,|去 , 当|去一|去一趟|去年|去找|去找您|去拜|去拜访|去没
    -1:去没了|去现|去现场|去看|去给|去给您|去讲|去躺|去躺着|去过 ,|参数|参观
    -1:参观一|及|友圈|反倒|反倒省|发了|发商|发商一|发您 ,|发来|发来我|发消
    -1:发消息|发过|发过去|口|口 . 觉|口了|口等您|口说|句 , 接|只看|只看这|只要
    -1:只讲|只讲这|叫上|叫上保|可以不|可以理|可别|台 .|台了|号下|号下午|号今
    -1:号今天|号十|号十点|号周三|号我|号星|号星期|号码 ,|号码是|号跟|号跟 0|司 ?
    -1:司 ? 我|司大|司姓|司姓名|司有规|吃不|吃不消|吃完|吃完饭|吃饭|合同|合情
    -1:合情合|合理|合理 .|同 ,|同事一|同事要|同样|同行的|名事|名事由|名字我
    -1:名额还|后 , 一|后一|后儿|后天晚|后头的|后我不|后排|后排 ,|后放|后这
    -1:后这件|吧 , 您|吧 ? 我|听 ?|听一|听一节|听他|听他们|听出|听出来|听完再
    -1:听就|听我说|听的|听的 ,|听着|听着就|听过|听过那|吵|吵醒|吵醒了|员把
    -1:周一 ,|周一三|周一两|周一中|周一十|周三十|周三去|周三四|周三我|周三晚
    -1:周三要|周二|周二三|周二不|周二两|周二四|周二我|周五|周五 0|周五三
    -1:周五呢|周五您|周五都|周四 0|周四一|周四周|周四您|周四或|周末您|周还|味
    -1:呼|呼 ?|命 .|咱见|品 ,|品 , 您|品我|品我放|哄|哎|哎呀|哎呀 ,|哪一步|哪儿脏
    -1:哪儿难|哪天 ?|哪天能|哪天行|哪天都|哪天顺|哪有|商一|商一拖|商量 ,|啥
    -1:啥时|啥时候|器响|四 0|四一|四十点|四周|四周五|四您|四或|四点 ,|回 , 门
    -1:回 . 周|回 ?|回个|回信|回信 ,|回停|回停下|回听|回头我|回小|回小批|回就
    -1:回就是|回来跟|回电|回话 .|回话 ?|园区|园区 ,|围 , 把|围 , 说|圈 ,|圈 , 您|在
    -1:在保|在假|在假电|在刀|在刀刃|在前|在前台|在办|在办公|在厂|在厂里|在哭
    -1:在外|在外头|在工|在工地|在开会|在怎|在怎么|在您园|在改|在改单|在没|在理
    -1:在理 .|在用 .|在的|在的时|在等|在管|在这么|在那边|在里|在骗|在骗子|地 ,
    -1:场掐|场掐 .|场排|场排 ,|场排一|址 .|坏了您|坐后|坐后排|坯|坯 ,|坯 , 还|型号
    -1:型号 .|型录|填完|填完 .|处要|外头|外头 ,|多 , 是|多 , 还|多一|多一家|多了 .
    -1:多出|多出的|多的|多说 ,|多问|够 .|够 ?|够不|够不够|够您|大事|大事 ,|大后
    -1:大后天|大大|大大提|大提|大提升|大概|大的|天 , 上|天 , 您|天 , 我|天 ?|天一
    -1:天不想|天内|天到|天前|天十一|天听|天就划|天就撤|天您|天或|天无理|天晚
    -1:天晚上|天有回|天能|天行|天行 ?|天见|天让|天让我|天还有|天都行|天顺|太忙
    -1:太忙 ,|太急|太急了|夫 .|夫了|夫了 .|头 , 来|头 , 谁|头一回|头大|头大 .|头疼
    -1:头疼的|头的|头的事|头说|头说过|夹|夹具|夹具来|套房|套是|套是毛|她|她最
    -1:她最清|好 , 到|好 , 您|好 , 是|好 , 电|好 , 那|好一|好不|好不好|好几|好吧
    -1:好吧 .|好吧 ?|好就行|好打|始|姓名|姓名事|姨|姨 ,|姨 , 闭|嫌远|嫌远 ,|子 , 心
    -1:子 , 我|子上 .|子上没|子也|子今|子今年|子在哭|子多|子多 ,|子定|子定不
    -1:子我|子拿|子拿出|子有|子算|子都不|字就说|学 ,|学 .|孩子 .|孩子今|安|安 .
    -1:安全要|安排个|完再|完再决|完出|完出一|完就能|完这|完饭|官|官网|定 ,
    -1:定 , 就|定 , 还|定 .|定 ?|定了 ,|定来|定来 .|定的|定的 ,|实|实做|实做 .|实在 .
    -1:实实|实实做|实要|实要命|实话 .|实顾|实顾不|客户 ,|客户怕|室 ?|室我|家 .
    -1:家做|家做了|家装|家这|家都好|家里头|家里那|家难|家难找|寄一|寄一套|对一
    -1:对一遍|对了|对吗|对吗 ?|对吧 ,|对您停|对比|对比表|对的 ,|对的门|小事
    -1:小事了|小心|小批|小批量|小时 .|小时吗|小时来|少钱 ?|就三|就三步|就划
    -1:就划掉|就删|就删 .|就到 ,|就只|就只看|就坐|就坐后|就您跟|就把|就挂 ,|就按
    -1:就按规|就撤|就撤下|就是半|就留|就留一|就看|就看 ,|就累|就累 .|就能定
    -1:就该分|就说是|就说没|就费|就费在|就跟|就跟他|就踏|就踏踏|层|展 ,|展会
    -1:展厅|岁 ,|岗|岗发|岗发来|工地|工地 ,|工夫 .|工夫了|工程|工程师|差|差在
    -1:差在哪|己 ,|己 , 还|己掐|己掐表|已经不|已经划|已经帮|师傅 .|师傅都|带夹
    -1:带夹具|带孩|带孩子|带您去|带身|带身份|帮|帮了|帮了忙|常|常见|干 .|干了六
    -1:干活 ,|平安|平安 .|平时|年 ?|年了|年的事|年的阿|年级|年级了|年终|年这|应 ,
    -1:应 , 我|底 ,|底是|店做|店长|度|座 ,|开 , 您|开 .|开了|开发|开发商|开口
    -1:开口 .|开始|弄清|弄清买|张桌|张桌子|张照|强多|强多了|归您管|当 ?|当场掐
    -1:当场排|当面把|当面讲|当面说|录 .|往后我|往后放|很感|得 .|得 ?|得上您
    -1:得不合|得两|得可|得应|得应该|得开|得往|得我|得我乱|得掂|得掂量|得接
    -1:得没用|得空|得罪|得罪老|得跟|得跟着|得踏|得踏实|得近|得近的|得问了|心 ,
    -1:心思听|心是|心的|必认|必认 .|忙|忙 , 还|忙完|忙完这|忙成这|快不|快不快
    -1:快去躺|快您|快您自|快递|怎么做|怎么回|怎么开|怎么排|怎么收|怎么用
    -1:怎么看|怕加|怕加钱|怕没|怕没时|怕的是|思 , 您|思 .|思听|思听 ?|急 , 我
    -1:急不|急的|急的是|怪 .|怪我 .|总部|息 , 是|您 , 不|您 , 可|您 , 就|您 , 管
    -1:您 , 行|您 , 还|您 , 那|您 . 不|您 . 往|您一般|您下了|您下班|您不舒|您之
    -1:您之前|您二十|您五|您五点|您估|您估计|您信不|您停|您停 .|您先哄|您再说
    -1:您几|您几点|您刚|您刚才|您参|您发消|您受|您可别|您吃饭|您合适|您听完
    -1:您吵|您吵醒|您啥|您啥时|您回个|您回话|您园|您园区|您在不|您在开|您好 ,
    -1:您嫌|您定|您定 .|您实|您实在|您宽|您寄一|您就先|您就别|您工|您工夫|您带
    -1:您平安|您平时|您开会|您当|您当场|您很|您微|您微信|您忙 ,|您快|您手下
    -1:您打个|您找我|您拍|您拨|您拿一|您指个|您挑 .|您换|您收|您收到|您早说
    -1:您是从|您是明|您替|您替我|您最头|您有气|您朋|您朋友|您来听|您查|您楼下
    -1:您正|您正忙|您照|您父|您父亲|您生意|您用|您用不|您白|您白天|您的小
    -1:您的心|您的意|您的线|您的订|您盘|您看下|您看哪|您看房|您看路|您确
    -1:您确认|您碰|您碰个|您稍|您稍等|您等的|您算一|您管|您管还|您聊|您能抽
    -1:您要准|您要哪|您要收|您试|您说值|您跟他|您跟我|您还是|您这套|您这条
    -1:您通过|您那会|您量|您量一|您问|您问得|您随|您随时|您顺|您顺利|情 , 对
    -1:情况 ,|情合|情合理|情理|想 ,|想 .|想先|想先听|想再|想出|想出门|想去|想带
    -1:想得罪|想把|想把事|想来|想等|想约|想约您|想被|想要个|想让|想让我|想跑
    -1:想跑 ?|想过|想过去|意 , 您|意 .|意不|意不去|意做|意思 .|意留|意留电|愿意留
    -1:慎|慎点|慢慢来|慢慢比|慢来|慢来 .|慢比|慢比 .|懂了 ?|成怎|成怎么|成这
    -1:成这样|我不追|我也会|我也这|我乱|我乱撞|我什|我什么|我们不|我做|我先去
    -1:我划|我划掉|我删|我删掉|我加|我加您|我去|我去给|我反|我反倒|我发|我可以
    -1:我听出|我周一|我哪|我回|我在您|我在门|我好|我寄|我就看|我带夹|我当场
    -1:我想去|我想约|我扑|我扑空|我把价|我报|我报上|我改|我放您|我整|我整理
    -1:我早|我早点|我明天|我明早|我晚|我来接|我来给|我求|我求证|我留|我留个
    -1:我白打|我白跑|我直说|我看您|我等|我等您|我翻|我让师|我让文|我讲得
    -1:我说不|我说实|我过来|我这儿|我都排|我随|我随时|我马|我马上|或周|或周五
    -1:户 ,|户 , 哪|户怕|户怕的|房 ,|房 .|手 , 前|手下|手下人|手的|手的是|手边
    -1:手边 .|才能|扑|扑空|扑空强|打 , 再|打 , 用|打 , 还|打 . 您|打一|打一个|打不
    -1:打个|打个招|打了 ,|打几|打几天|打错|扣别|扣别的|扫|扫一|扫一下|扫她
    -1:扫她最|扰了 ,|批 ,|批看|批看首|批真|批真订|批量|批量 ,|找 .|找您 .|把事
    -1:把事办|把价|把价格|把您吵|把省|把省不|把账|折扣|报价 .|抱|抱歉|抱歉 .
    -1:抽半|抽半天|担心的|拍|拖 ,|拖 , 后|招人|招呼|招呼 ?|拜一|拜五|拜访一
    -1:拜访您|拨|拿一|拿一批|拿出|挂 , 您|挂 , 问|指个|指个对|按规|按规定|挑|挑 .
    -1:挑时|挑时间|挺|捎|换 , 我|换成|换成我|换我也|换系|换系统|换过|换过 ,
    -1:掂量掂|掉 , 您|掉 ?|掉了 ,|掐 .|掐表 ,|掐表 .|排 , 准|排 , 听|排 , 照|排一遍
    -1:排不|排不过|排个|排个时|排得|排得开|排队 ,|接吗|接吗 ?|接就|接就留
    -1:接您看|接我电|接手|接手 ,|接着讲|接起|接起来|推|推销 ,|推销 .|推销电|提升
    -1:搁谁|搁谁都|撞|撞 .|撤|撤下|撤下来|收不|收不成|收了|收了 ,|收什|收什么
    -1:收到|收到了|收到没|改单|改单上|放一|放心 .|放您|放您前|放进|放进去|教什
    -1:教什么|教谁|教谁在|敢|敢先|敢先交|敢定|数不|数不对|整 ,|整天|文 ,|文 , 谁
    -1:文件|文员|文员把|料您|料您收|料您留|料齐|料齐了|方便 ,|方便吗|方便接
    -1:方便说|无理|无理由|日子定|日子的|旧|早 ?|早上|早上九|早说省|旬|旬您|时
    -1:时 .|时候再|时候您|时候收|时候碰|时吗|时吗 ?|时是东|时来|时问|时间 ?
    -1:时间了|时间您|时间我|时间排|时间盯|明 .|明 . 单|明天|明天不|明天见
    -1:明天让|明年的|明早九|星期五|星期四|昨天|昨晚|是一|是上|是东|是东西|是九
    -1:是九点|是五|是人不|是从|是会|是会这|是住|是住过|是几|是几天|是别|是十
    -1:是十一|是半|是半天|是卖|是卖保|是叫|是叫上|是后|是周三|是四|是回|是回来
    -1:是多出|是多少|是太|是太忙|是对|是对的|是小事|是应|是应该|是快|是快了
    -1:是怕加|是怕没|是总|是总机|是您的|是您这|是想把|是想让|是我们|是我没
    -1:是时间|是明天|是明年|是月|是每|是毛|是毛坯|是现|是现在|是电|是电话|是离
    -1:是离得|是能|是能不|是装一|是该|是该弄|是请|是请人|是过|是还早|是这
    -1:是这会|是这类|是零|显|晚 ,|晚上 ,|晚上的|晚上还|晚些|晚些我|晚做|晚做好
    -1:晚八|晚八点|晚点|晚还是|景|替我|替我报|最后一|最头|最头疼|最急|最急的
    -1:最想先|最清|最清楚|最知|最知道|最费|最费手|月 ,|月 , 数|月中|月二|月二十
    -1:月二号|月十|月我|月的事|有一个|有专|有专人|有个空|有事|有事好|有兴
    -1:有兴趣|有半|有回话|有气|有气是|有疙|有疙瘩|有的不|有空吗|有空档|有空还
    -1:有规|有规定|有谁一|有谁要|朋友圈|服务|服务跟|服还|服还接|期三|期不|期五
    -1:期四|期四 ,|末您|机 .|机 ?|机器响|李|材|材料|材料齐|条 ,|条 , 我|条 .|条件
    -1:条件 .|条我|条我划|条线|条线 ,|来 , 听|来 , 是|来 , 还|来别|来别上|来听一
    -1:来回就|来就接|来您|来您已|来您要|来我|来我就|来找您|来接|来接您|来是
    -1:来源|来源 ,|来的就|来约|来约的|来给 .|来给您|来见|来认|来试|来跟|来跟您
    -1:来验|来验 ,|松|松快|板|板一|板娘|架|查 ,|查 , 查|查 .|查得|栋|样 , 公|样品 ,
    -1:样品我|样很|样的厂|样说|样说完|核|核实|格|案例|档|档 ?|梯子|楚 , 谢|楼 ,
    -1:楼 , 上|楼下 ,|楼里|概|欠账|欠账 ,|次说全|歇了|歇了 .|歇歇|歇歇了|歉|歉 .
    -1:止 , 今|止 , 祝|正忙|步 .|步 . 您|步 ?|步看|步看您|每家|比明|比明天|比表
    -1:毛坯|毛坯 ,|毛病|毛病 .|气 , 应|气是|气是应|水电|水电谁|水管|求证|没 ?
    -1:没下|没下文|没了课|没人|没人接|没到|没工|没工夫|没心|没心思|没您|没您点
    -1:没成|没成 ,|没打听|没换|没换过|没有一|没有兴|没有的|没看 ,|没看就|没这个
    -1:没错 ,|洁|洁班|洁班长|洗|洗 .|活 ,|活 , 有|活 . 我|活儿|活的|活的 ,|测|消息 .
    -1:清 ,|清 .|清买|清买的|清单 ,|源|源 ,|源 , 还|满意 ,|灯|点 , 周|点三|点上|点下
    -1:点下班|点不|点也|点也有|点出|点半再|点在办|点好|点好 ?|点子|点子上
    -1:点我再|点打|点打 ,|点整|点整 ,|点是|点是对|点跟|烦 ,|然 .|然我|然我白|照您
    -1:照您的|熟|熟人|熟人干|爱|爱听|父亲|物业|物业费|特别|王|王总|现在假
    -1:现在怎|现在用|现在骗|班 ?|班前后|班对|班对吧|班长|班长 ?|理 , 先|理由退
    -1:生人|生意 .|生气|用 , 走|用 , 还|用什|用什么|用再|用再管|用到|用您|用手机
    -1:用过|用退|用钱|由 , 够|由你|由你来|由退|电话不|电话人|电话合|电话多|电谁
    -1:电谁来|画|画册|画册我|留一句|留个|留个座|留了|留电|留电话|疙|疙瘩|疙瘩 .
    -1:疼的|疼的是|病 .|瘩|瘩 .|登|登记|登记要|白 , 别|白了|白天|白打|白打几|白跑
    -1:白跑 ,|的 , 今|的 , 该|的 , 跟|的 , 还|的 , 这|的不收|的不说|的东|的东西
    -1:的事 ?|的事都|的人 ,|的会|的单|的单子|的厂|的厂家|的周|的家|的就是|的工
    -1:的工程|的心情|的报|的报价|的是什|的是会|的是哪|的是怕|的是能|的是装
    -1:的样|的样品|的没|的没兴|的活|的用|的线|的线了|的订|的订单|的车|的这一
    -1:的这个|的那几|的门|的门 ,|的阿|的阿姨|目录|盯 ?|盯着 ,|直打|省下来|省不
    -1:省不出|省得|省得我|省心|省心 .|省我|省我白|看 , 您|看 , 找|看 .|看下
    -1:看下周|看可以|看哪|看完就|看就说|看您 .|看您朋|看您现|看房|看最|看的是
    -1:看真|看真东|看路|看路 ,|看过|看过 ?|看这一|看那|看首|看首件|真不容|真东
    -1:真东西|真够|真累|真范|真范围|真订|真订单|眼前的|眼都|眼都知|着 , 我
    -1:着 , 最|着 , 用|着呢 ,|着孩|着孩子|着就累|着您的|着我直|着眼前|着眼都
    -1:着等|着等 .|着讲|着讲 .|睡|睡得|睡得踏|知道厂|知道哪|知道来|短信提|码是
    -1:码是您|确实 ,|确实要|确实顾|碰个|碰钉|碰钉子|示|示您|礼拜|礼拜一|礼拜五
    -1:祝您一|祝您平|祝您顺|票|离|离得|离得近|称|程师|稍|稍等|空 , 咱|空吗
    -1:空吗 ?|空强|空强多|空当|空档|空档 ?|空还|空还是|笔账|第三|等了那|等您
    -1:等您 .|等的|等的那|签个|签收|算 , 我|算一|管 , 祝|管了|管了 ?|管哪|管哪儿
    -1:管系|管系统|管还|管还跟|箱 .|类|类东|类东西|精|系您|系统 ,|系统的|紧 ,
    -1:紧 , 先|紧 , 我|紧的|紧的时|紧着|紧着眼|约周|约周四|约您|级|级了|级了 ?
    -1:线 ,|线 , 您|线 .|线了|线了 .|终|经不|经不在|经划|经划掉|经帮|经帮了|结
    -1:给 .|给一|给一个|给您去|给您发|给您合|给您带|给您拨|给您算|给您讲
    -1:给您量|给我留|给范|给范围|给谁|给谁看|统 ,|统的|统的同|缘|罪|罪老|群
    -1:群里|群里等|翻的|翻的 ?|老人|老客|老客户|老师|老师傅|老板|老板一|老板娘
    -1:老的|耗|聊 ,|聊十|聊聊|聊聊 ,|联|联系|联系您|肯定|肯定不|背|背景|能办 ,
    -1:能定|能定 ,|能开|能抽|能见一|能订|能进|脏|脏 .|腾出半|自己 ,|自己掐|舒服 ,
    -1:舒服了|舒服还|般上|般上午|色的 .|节 ,|节 , 就|花了事|花在|花在刀|苦您
    -1:苦您了|行 , 不|行 , 周|行 , 我|行 , 明|行 , 资|行 , 还|行不 ?|行了|行列
    -1:行列明|行吗|行吗 ?|行我|行的 ,|行行列|表 ,|表 , 别|表 .|表发|表我|装 .|装一
    -1:装一半|西 , 光|西 , 谈|西 , 还|西不|西不行|要不周|要不您|要不我|要个
    -1:要个回|要也进|要什|要什么|要准|要准信|要几|要几样|要命|要命 .|要哪
    -1:要哪个|要收了|要用|要紧 .|要翻|要翻的|要花|要花在|要赔|要赔的|见 .|见一
    -1:见不|见过的|观|观一|规定 ,|规定来|视|视频|视频 ?|解一|解一下|言 .|计是
    -1:计是这|订单 ,|订单排|订单放|认识您|让您|让我删|让我扑|让文|让文员|议
    -1:议室|议室我|记住了|记录|记录 .|记要|记要几|讲 , 您|讲得|讲这一|访一
    -1:访一下|访您|访您 .|证过|识您|试驾 .|话 , 周|话不|话不打|话人|话人就|话到
    -1:话到此|话合|话合适|话多|话多 ,|话里不|话问|该分|该分清|该弄|该弄清|该打
    -1:该打给|该查|该查 .|该歇|该歇歇|该看|该看真|该跟|该跟您|说 , 周|说 , 比
    -1:说 . 谢|说一遍|说不清|说不算|说个时|说值|说值不|说全|说全 .|说几|说出
    -1:说出口|说哪|说大|说大大|说完 ,|说实|说实话|说差|说差在|说掐|说掐表|说是
    -1:说没看|说的是|说的没|说省|说省我|说话 .|说话 ?|说过|说过什|请人|请人 ?
    -1:请假|课 ,|课 , 心|谁一|谁一起|谁不|谁在哪|谁愿|谁愿意|谁来|谁来验|谁看
    -1:谁看过|谁管|谁管哪|谁要|谁要一|谁还|谁还敢|谁都头|谁都寒|谁都躲|调|谈不
    -1:谈不上|谢您 ,|谢您跟|谨|谨慎|谨慎点|账 , 睡|费 ,|费 , 谁|费在|费在改|费就
    -1:费就费|费手|费手的|资料您|赔的|赔的时|走 , 是|走 , 还|走 .|走了|走人就
    -1:走的|赶 .|赶上您|起定|起定 ?|起来就|超|趟 .|趣 ,|趣 , 是|趣 .|跑 ,|跑 , 谢
    -1:跑 ?|跑一|跑一批|跑您|跟 0|跟 0 号|跟上|跟不|跟不上|跟您一|跟您打|跟您碰
    -1:跟我走|跟着等|路 ,|路 , 别|路过|路过 ,|踏实|踏实 .|踏实实|踏踏|踏踏实|身份
    -1:身份证|身体|躲着 .|躺|躺着|躺着 .|车 ,|转 ,|转 , 这|轮|软|软件|轰|辛|辛苦
    -1:辛苦您|边 .|边不|边了|边了 .|边是|过 , 已|过 , 是|过 ?|过 ? 要|过一下|过一回
    -1:过一次|过两|过两次|过了 ,|过了月|过什|过什么|过去 .|过去 ?|过去一|过去找
    -1:过去拜|过去讲|过周|过您那|过意|过意不|过日|过日子|过电|过电话|过的东
    -1:过要|过要翻|过这|过那|过那些|近的|近的 ?|还不|还接我|还接电|还敢|还敢先
    -1:还早|还早 ?|还是一|还是五|还是人|还是住|还是几|还是别|还是十|还是叫
    -1:还是听|还是四|还是回|还是多|还是明|还是月|还是电|还是离|还是请|还有一
    -1:还有个|还给|还给谁|还行|这一步|这个型|这个活|这么定|这么说|这些|这些 .
    -1:这会|这会儿|这单|这套房|这套是|这家|这就把|这条我|这条街|这样很|这礼
    -1:这礼拜|这类|这类东|这话到|进去 ,|进来|进来 ?|远 ,|追|追着|追着打|退 , 一
    -1:适 , 我|递|通 .|通过一|遍 , 快|遍 ?|道厂|道厂里|道哪|道哪儿|道来|道来源
    -1:那三|那三页|那个消|那么久|那些|那些事|那会|那会儿|那位|那儿 .|那几个
    -1:那几天|那台|那回|那天|那天还|那就只|那您先|那您来|那边了|那边是|邮件
    -1:都不要|都不该|都别问|都发|都在的|都头|都头大|都好|都好 .|都寒|都寒心
    -1:都得掂|都得跟|都排|都排得|都满|都空|都空着|都说|都躲|都躲着|醒了|醒了 ,
    -1:里不|里去|里有疙|里等|里等了|里要|里要什|里见|里那|里那位|里面|量 ,
    -1:量 , 省|量一|量完出|量掂|量掂量|钉|钉子|钉子 ,|钟 , 不|钟 , 您|钟 .|钟填
    -1:钟填完|钟头 ,|钟头就|钟您|钟点|钥匙就|钱 , 一|钱 , 只|钱 , 周|钱 , 要|钱交
    -1:钱交出|钱花|钱花了|钱要|钱要花|销 .|销电|销电话|销的|错 ,|错了|长 ?
    -1:长 ? 哪|门 , 您|门 , 省|门就不|门钥|门钥匙|闭|闭着|闭着眼|问了|问到|问到是
    -1:问得|问得应|问题一|问题您|间 , 一|间 , 您|间 , 我|间 ?|间了|间了 ,|间您
    -1:间我|间排|间排不|间接|间盯|间盯 ?|队 ,|阵子都|阻|阿|阿姨|阿姨 ,|附|陌|陌生
    -1:险 , 头|随您|随您 .|随时问|难办|难办 .|难扫|难扫她|难找|难找 .|零|靠|面
    -1:面 ,|面不|面吗|面吗 ?|面把|面讲|面试|面说|页还|页还给|项|顺便|顺便跟
    -1:顺利 .|顾不|顾不上|频|频 ?|题一|题一个|题您|颜|颜色|额|额 ,|额还|餐|首
    -1:首件|首件 ,|驾 .|验|验 ,|验 , 是|骗子多|齐|齐了
    -2:'d know what|'d like|'d like to|'d rather see|'d rather you|'d want|'ll be there|'ll bring the
    -2:'ll leave it|'ll leave you|'ll not|'ll not argue|'ll run|'ll say|'ll say so|'ll share|'ll text
    -2:'ll text you|'ll write|'ll write it|'m so|'m so sorry|'m sorry for|'m working|'m working this|'re a
    -2:'re ahead|'re ahead of|'re at|'re at the|'re careful|'re doing it|'re flat|'re flat out|'re halfway
    -2:'re halfway there|'re in the|'re quite|'re right about|'re unsure|'re unsure of|'re wary|'re your
    -2:'re your figures|'s a better|'s a long|'s all thursday|'s behind|'s behind you|'s blessing
    -2:'s blessing naturally|'s crossed|'s crossed out|'s decided above|'s enough|'s enough to|'s free
    -2:'s free the|'s hard to|'s how|'s how it|'s meet|'s meet up|'s missing|'s not comfortable|'s one thing
    -2:'s only right|'s only sensible|'s our|'s over|'s see|'s the sticking|'s too soon|'s two|'s worth
    -2:'s your whole|'ve called|'ve chosen|'ve chosen ?|'ve crossed|'ve crossed it|'ve got three|'ve got two
    -2:'ve got you|'ve had|'ve had other|'ve kept|'ve left a|'ve looked|'ve lost nothing|'ve reached
    -2:'ve reached the|'ve told me|, 一次|, 不用|, 不空|, 交|, 人也|, 他|, 他们|, 但扛
    -2:, 别说|, 十|, 后来|, 哪个|, 哪顾|, 四|, 够|, 大|, 大家|, 对的|, 当|, 您下|, 您先
    -2:, 您再|, 您在|, 您指|, 您要|, 您选|, 您那|, 我再|, 我听|, 我就|, 我明|, 我来
    -2:, 把|, 抹|, 抹了|, 拖一|, 换我|, 放|, 方|, 方便|, 早说|, 比没|, 用着|, 省|, 眼
    -2:, 考|, 考虑|, 能不|, 行 ,|, 要不|, 要么|, 让|, 该|, 说一|, 说完|, 说您|, 谁不
    -2:, 路|, 这么|, 这时|, 这要|, 这话|, 量|, 量不|, 问|, 问完|, 防|, 随|, 麻|, 麻烦
    -2:. 不说|. 周四|. 周经|. 您要|. 我的|. 要|. 要是|. 谢|. 谢谢|. 这|0 december
    -2:0 november|0 november 0|0 th|0 号|? asking|? asking now|? bring|? bring what|? or|? 要|? 要不
    -2:^ 0 号|^ a new|^ a range|^ a reply|^ a stopwatch|^ a system|^ ah you|^ all right|^ all that
    -2:^ and you|^ are|^ are there|^ don't you|^ for the|^ give|^ glad|^ glad it|^ half of|^ have them
    -2:^ how do|^ i do|^ i had|^ i may|^ if there|^ is there|^ it can't|^ it sounds|^ it works|^ just a
    -2:^ keep the|^ let it|^ lovely|^ might|^ money paid|^ my|^ no one|^ no time|^ nobody should
    -2:^ not health|^ one bit|^ only three|^ owing|^ owing nothing|^ please put|^ quite|^ rules|^ rules are
    -2:^ safety|^ safety first|^ since|^ since it|^ so money|^ the review|^ the time|^ they 're|^ they guard
    -2:^ they know|^ three|^ true|^ two o'clock|^ understood|^ what worries|^ when are|^ when could
    -2:^ when something|^ whose|^ whose money|^ why do|^ with a|^ you 've|^ you choose|^ you cook
    -2:^ you looked|^ you may|^ you rest|^ you sound|^ you were|^ your partner|^ 一天|^ 一家|^ 三天
    -2:^ 下个|^ 不急|^ 不想|^ 交|^ 交了|^ 他|^ 价|^ 价格|^ 元|^ 元旦|^ 出|^ 出了|^ 别人
    -2:^ 合|^ 合作|^ 后来|^ 听您|^ 周一|^ 周二|^ 哪|^ 嗯 ,|^ 坏|^ 坏了|^ 好嘞|^ 客
    -2:^ 当初|^ 当时|^ 忙不|^ 您做|^ 您哪|^ 您坐|^ 您开|^ 您手|^ 您把|^ 您挑|^ 您换
    -2:^ 您提|^ 您放|^ 您给|^ 您老|^ 我也|^ 我先|^ 我到|^ 我听|^ 我就|^ 我带|^ 我把
    -2:^ 我给|^ 手|^ 手艺|^ 打了|^ 拖一|^ 按|^ 改主|^ 改了|^ 明晚|^ 是做|^ 是眼|^ 标
    -2:^ 标题|^ 楼|^ 水|^ 没事|^ 没人|^ 没拿|^ 涨|^ 涨价|^ 理|^ 理保|^ 用|^ 看得|^ 砖
    -2:^ 砖都|^ 第|^ 第一|^ 网站|^ 能自|^ 行情|^ 要是|^ 说清|^ 资|^ 资料|^ 路|^ 路上
    -2:^ 过|^ 过了|^ 这|^ 这两|^ 这天|^ 这就|^ 送|^ 送货|^ 那咱|^ 那没|a bank
    -2:a bank belongs|a better|a better time|a bill|a call ?|a chat|a class|a copy of|a day and|a friend
    -2:a friend you|a good beginning|a good day|a letter ?|a long day|a lot to|a morning|a no|a note
    -2:a password|a password to|a person than|a person yet|a photo|a pile|a pile like|a possibility
    -2:a possibility ?|a price|a promise|a range|a range and|a reply|a reply not|a screen|a screen ?|a shop
    -2:a short|a slogan|a stopwatch|a stopwatch not|a system|a system nobody|a trial|a trip
    -2:about it afterwards|about it too|about that i|about your firm|above you|above you i|account|address ?
    -2:admire|admire that|after a|after what|afternoon and|afternoon be a|afternoon or|afternoons
    -2:afterwards ?|again take|again take care|again thursday at|against another|against another quote
    -2:ah you|ahead of|ahead of most|all of|all of it|all or|all right i|all right with|all that on
    -2:all thursday|all thursday at|alone on|alone on it|alright|always pick|always pick up|an approval
    -2:an approval an|an average|an average not|and chose|and chose that|and friday|and how|and i 'd
    -2:and i respect|and if it|and leave|and my|and my colleagues|and others|and others take|and thursday
    -2:and when|and when never|and you keep|and your wife|anna|another gadget|another quote|another quote or
    -2:answer and|answer thank|answer thank you|answer the|answered i|answered i 'm|any of|any of it|app
    -2:appreciate you|approval|approval an|approval an average|are i|are rules|are rules and|are there
    -2:are there partners|are two|are you about|are you around|are you fixed|are you holding|are you least
    -2:are you still|argue with it|around and|around and chose|around your|as|as they|as they are|ask about
    -2:asking now|asking now saves|at half ten|at noon|at three barrow|at two ?|at weekends|at your office
    -2:average|average not|average not a|away or|away or months|back in|back this|back this is|back you
    -2:back you 're|bank belongs|bank belongs in|barrow and|be a possibility|be alone|be alone on
    -2:be better ?|be easier|be in your|be nervous|be okay|be okay ?|be with you|be wrong|been
    -2:been with them|beginning|behind you i|believe it|belongs in the|better time|better time to|bit do
    -2:bit do people|bit is|bit is the|bit of it|blessing|blessing naturally|booked|booklet|books|boss would
    -2:bother|branch knows|branch knows you|breaks we|breaks who|breaks who tells|bring the|bring the seven
    -2:bring what|bring what you|but can|by email|by hand ?|cable|calendar|call i|call on|can always
    -2:can always pick|can be|can find it|can have|can have a|can i|can imagine|can wait|can we|can't tell
    -2:can't wait|catalogue|caught|chat|choose don't|choose don't make|choose yourself|choose yourself you
    -2:chose|chose that|chose that 's|chosen|chosen ?|class|cleaning|clearly|colleague anna|colleagues
    -2:colleagues will|colleagues will see|colour|come in early|come the|comfortable for|comfortable for you
    -2:coming back|coming back you|concerns|concerns you|contractor|contractor ?|convenient|cook|cook it
    -2:cook it and|copy of|copy of the|could get|could get that|could i come|could you both|could you say
    -2:counter|courier|cover|covers|covers parts|cross|crossed it|crossed it out|crossed out|current|cut
    -2:dates|day ?|day of|day of the|days to|decide or|decide or tell|decided above|decided above you
    -2:decision weeks|decision weeks away|delivered|deserves|diary let|diary let them|do ?|do a|do by
    -2:do by hand|do for|do it now|do naturally|do people|do people still|do they come|do they decide
    -2:do they do|do thursday|do what|does it still|does that|does the|does your|doing it|doing it right
    -2:don't blame|don't give the|don't i earn|don't make them|don't want another|don't worry
    -2:don't worry about|door for good|door i|drawer|early or|early or once|earn|earn nothing|easier for
    -2:easier for you|eight or|else should|else should be|email it|email it no|enough to|enough to start
    -2:even if|even if you|everybody has a|explaining it|extras|feel|feelings|fiddliest|fiddliest ?
    -2:figures and|figures and that|file in|find it 's|finds|finds the|first sentence|first then
    -2:first then whether|first your|first your people|flat out|flick|flick through|flick through say|floors
    -2:for asking|for being|for everybody|for good reason|for lessons|for lessons never|for me in
    -2:for telling|for telling me|for you|for you or|for you thanks|form|forward|free and|free at|free the
    -2:free the insurer|friday at eleven|friday be|friend|friend you|friend you can|front of me|gadget|gap
    -2:get that 's|give the whole|give you|give you the|glad it|glad it 's|go ahead|good|good beginning
    -2:good day|good you|good you 'd|got a|got it i|got that wrong|got the wrong|got three|got three kids
    -2:got two|got you|guard|guard that|guard that door|had in|had in mind|had other|had other things
    -2:had your|half of|half past|half past ten|half ten|halfway|halfway there|hand ?|handing over|hands are
    -2:hard feelings|has a|has a pile|have a good|have been|have me|have me there|have them|have them say
    -2:have you said|having|health|health not|health not money|hear it from|held that rankles|high
    -2:holding it against|hour or|hour or losing|how do|how it should|how it works|hurry|i 'd rather
    -2:i 'd think|i 'll not|i 'll run|i 'll say|i 'll share|i 'll text|i 'll write|i 'm so|i 'm working
    -2:i 've called|i 've crossed|i 've kept|i admire|i admire that|i appreciate you|i came|i can come
    -2:i can imagine|i can't tell|i come by|i earn|i earn nothing|i get|i had to|i like|i may have|i only
    -2:i read|i read it|i sent|i wish you|i wouldn't|i wouldn't want|if it saves|if the branch|if there 's
    -2:if they keep|if you open|if you take|in early|in early or|in i|in mind|in mind ?|in peace|in person
    -2:in person ?|in the office|in the van|in your inbox|in your street|inbox is|includes|info|insurer
    -2:insurer pays|insurer pays me|is a sales|is best|is brutal|is for|is free|is just a|is that all
    -2:is that decision|is that what|is the fiddliest|is the last|is the moment|is there a
    -2:is thursday kinder|is whose|is whose say|isn't ?|it 's been|it 's behind|it 's crossed|it 's enough
    -2:it 's hard|it 's over|it 's two|it 's worth|it afterwards|it afterwards ?|it against
    -2:it against another|it and others|it at|it back|it back this|it can't|it can't be|it does
    -2:it don't give|it every|it every day|it from|it not|it not tomorrow|it now which|it on a|it one
    -2:it or with|it out and|it right|it saves|it saves nothing|it settle|it settle they|it should be
    -2:it sounds|it takes ten|it to a|it too|it went|it went live|it works ?|its|jobs|just a bill
    -2:just a letter|just learnt|just learnt it|just say|just to|keep coming|keep coming back
    -2:keep the report|keep the sheet|keeps|kettle|kettle on|kinder on|know that diary|know yourself
    -2:know yourself that|knows you|knows you you|labour|last thing|last thing you|learnt|learnt it
    -2:least busy ?|leave you in|left the|lessons|lessons never|lessons never held|let 's meet|let 's see
    -2:let it settle|let me check|let me get|let them choose|lets you|lets you sleep|letter ?|lift|line
    -2:list today|live which|live which bit|long day|looked around|looked around and|losing the thread
    -2:lost nothing|lot to|lunch|make them|make them guess|make you|matters|may be wrong|may have|may i
    -2:may i come|me ?|me again|me again thursday|me check|me get|me good|me good you|me in person
    -2:me on this|me so|me so would|me straight|me there|me there or|me your|means|meet|meet up|meet up you
    -2:meeting can|meeting can wait|might be|mind ?|mind i|mind we|mind we won't|minutes to|mistake and
    -2:mistake and you|moment to move|monday 0 november|monday at|monday at ten|monday to|money 's the
    -2:money is|money is whose|money paid for|money start|money start with|month would|month would you
    -2:monthly|morning or tomorrow|mornings|mornings or|mornings or afternoons|move it|move it not|moves
    -2:moves it|must have|my colleagues|my colleagues will|my list|near you|near you ?|need a password
    -2:need me|need me good|need to know|need your|nervous|never are|never are you|never held
    -2:never held that|never need|never need me|never see me|never why|never why no|new if|new if you
    -2:next thursday|nine on monday|no and|no and you|no hard|no hard feelings|no one|no problem at
    -2:no question|no use|nobody else has|nobody opens|nobody opens is|nobody should|nobody should have
    -2:not a bank|not a promise|not a slogan|not an approval|not argue|not argue with|not comfortable for
    -2:not health|not health not|not money|not money start|not tomorrow|not tomorrow morning|nothing about
    -2:nothing don't|nothing lets|nothing lets you|nothing to|november 0|now goodbye|now saves|now saves a
    -2:now which|now which bit|of everyone|of it don't|of it or|of it to|of most|of next|of next week|of or
    -2:of or people|of photos|of them|of which|of which is|of your mind|office you|on a screen|on and
    -2:on and you|on it or|on monday|on monday and|on one|on site|on sunday|on this number|on thursday or
    -2:on to|on tuesday|on your desk|once and|once you|once you 've|one bit|one bit of|one do|one look
    -2:one on|one thing|one thing and|one thing you|one you|only do|only just learnt|only right
    -2:only sensible|only to|only to the|open it every|opens is|opens is just|or afternoons|or an|or did
    -2:or friday morning|or in|or is thursday|or just a|or losing|or losing the|or nine|or once you
    -2:or only to|or people|or people to|or see|or see it|or tell|or tell you|or three days|or to
    -2:or tomorrow|or tomorrow afternoon|or tuesday at|or what you|or with|or with others|or would you
    -2:or your|or your contractor|other things|other things to|others ?|others take|others take their
    -2:our engineer|our mistake|our mistake and|out and|out and my|out the|out you|over and|over your
    -2:overnight|overview|owe|owing|owing nothing|owing nothing lets|pack|page again|pages|paid for
    -2:paid for lessons|paper|parents|part ?|partners|partners who|partners who 'd|parts|password
    -2:password to|password to log|past ten|payroll|pays me|pays me if|pdf|peace|pen|people or
    -2:people or your|people still|people still do|people to|people to see|person ?|person than
    -2:person than me|person yet|person yet or|photo|photos|picked up thank|pile|pile like|pile like that
    -2:ping|please put|please put this|point i|policy|possibility|possibility ?|possible|possible ?|post it
    -2:prefer to|price includes|pricing|problem at|problem at all|problem i|problem i 'll|put the kettle
    -2:put this|put this out|quote or|quote or what|range and if|rankles|rather have me|rather see a
    -2:rather than|rather you|reach me|reach me on|reached|reached the|read it|read it back|read what
    -2:reading it|real sum for|reason or|reason or just|refund|reply|reply not|reply not an|report|respect
    -2:rest|rest the|rest the meeting|review 's|review 's free|right i|right i 'll|right to ask|right with
    -2:right with you|ring again|ring again take|ring another|ring another day|ring me|ring this|ring you
    -2:ringing about|round the|rules and|rules and you|rules are|rules are rules|safety first|said any
    -2:said any of|said so|said thursday|said to|said you 'd|samples|saves a|saves a trip|saves nothing
    -2:saves nothing don't|say both|say it back|say no and|say when|sceptical|screen ?|season|season is
    -2:see a person|see how|see it on|see me again|see that goodbye|send it|send it to|send me|sensible
    -2:sent and|sent and when|settle|settle they|settle they 've|seven tallies|seven tallies you
    -2:shall i read|shall we|share my|share my screen|sheet even|sheet even if|shop your|shops|short of or
    -2:should be there|should have to|should i|show you round|sign ?|sign ? asking|since it|since it went
    -2:sit down|site at|six months|slice|slice first|slides|slogan|small thing|so come|so come and|so i can
    -2:so money|so money 's|so sorry|so the last|so would i|something breaks who|something new
    -2:something new if|sometime next|soon what|sorry to|sounds like|start with|start with the|statements
    -2:stick|sticking point|still answered|still answered i|still coming|still do|still do by|still picked
    -2:still picked up|stopped you|stopped you last|stopwatch|stopwatch not|stopwatch not a|straight to
    -2:suit you better|suits ?|suits you|suits you ?|sum for|sum for one|system nobody|system nobody opens
    -2:take care of|take something|take something new|take their|take their slice|takes ten
    -2:takes ten minutes|talk to the|tallies|tallies you|tallies you flick|teams|tell the|tell you about
    -2:telling me|tells|tells you|tells you first|ten minutes for|ten minutes to|ten tomorrow|test|th
    -2:than me|than me so|thank you goodbye|thanks for telling|that 's decided|that 's how|that 's your
    -2:that all|that all right|that be okay|that comes|that comes first|that concerns|that concerns you
    -2:that decision|that decision weeks|that diary|that diary let|that door|that door for|that goodbye
    -2:that i 'd|that on|that on and|that rankles|that was our|that what you|that works|that wrong|the 0
    -2:the 0 th|the app|the branch|the branch knows|the brochure|the colour|the cost|the counter|the door i
    -2:the drawer|the extras|the family|the fiddliest|the fiddliest ?|the file|the firm|the first sentence
    -2:the hour or|the info|the insurer|the insurer pays|the kettle|the kettle on|the last thing|the lift
    -2:the meeting|the meeting can|the moment to|the move|the one|the other|the people|the phone ?|the plan
    -2:the policy|the price includes|the pricing|the range|the reason or|the report|the review|the review 's
    -2:the right|the samples|the seven|the seven tallies|the sheet|the sheet even|the small|the sticking
    -2:the sticking point|the test|the thirtieth|the thread|the thread ?|the time first|the two|the van
    -2:the week ?|the whole page|their slice|their slice first|them all or|them choose|them choose don't
    -2:them guess|them i|them say|them say it|then if|then if you|then leave|then leave you|then whether
    -2:then whether never|then you 'll|there 's no|there ? bring|there are two|there i|there or|there or see
    -2:there partners|there partners who|there would|these|they 're your|they 've|they 've only|they are
    -2:they are i|they come|they come in|they decide|they decide or|they guard|they guard that|they keep
    -2:they keep coming|they know|they know that|they say|thin|thing and|thing you 're|thing you want
    -2:things to|things to do|third of|thirtieth|this month ?|this one|this out of|this was|this weekend
    -2:thread|thread ?|three barrow|three tomorrow|through say|through say no|thursday kinder
    -2:thursday kinder on|time ?|time first|time first then|time is|time the hour|time today|to a person
    -2:to call on|to come to|to do naturally|to give|to give you|to log|to log in|to look at|to meet|to move
    -2:to move it|to read|to read it|to show you|to sign ?|to start|to thank|to the phone|to think about
    -2:to you on|to you or|to your phone|told me straight|tomorrow 's|tomorrow then|too soon|touch it
    -2:training is|trial class|true|trust|trust me|tuesday 0 december|tuesday and|twice before|two o'clock
    -2:two or|two or three|two to|understand you|understandable|unsure|unsure of|unsure of which|up by
    -2:up for you|up thank|up thank you|up you|up you say|used to|uses|van|video|visit ?|want another gadget
    -2:wanted|wary|was it no|was our|was our mistake|watch it|watching|way to look|we have|we leave
    -2:we leave it|we say|we take|we won't|we won't ring|wednesday and|week|week 's|weeks away|weeks away or
    -2:went live|went live which|what 's missing|what i|what made|what made you|what stopped you|what suits
    -2:what suits you|what they|what they say|what was|what worries|what worries you|what would be
    -2:what you can|what you choose|what you could|what you had|what you sent|what you wanted|when 's a
    -2:when could you|when i 'm|when never|when never why|when something|when something breaks|where you are
    -2:whether never|whether never are|which bit do|which bit is|which is it|while you 're|who 'd
    -2:who 'd have|who else should|who tells|who tells you|whole business|whole page|whole page again
    -2:whose money|whose money is|whose say|whose say both|why do|why do you|why no|why no answer|why so
    -2:will ring|will see|will see that|winter|wish you|with a friend|with either|with others|with others ?
    -2:with the drawer|with them i|with you by|won't ring again|word and|word and i|working this
    -2:working this weekend|works ?|works with|worth|worth it|would i|would it be|would thursday
    -2:would tomorrow morning|would you and|would you see|wouldn't want|wouldn't want to|written|wrong about
    -2:wrong about that|wrong thursday|yet or|yet or only|you 'd like|you 'd want|you 're a|you 're ahead
    -2:you 're at|you 're careful|you 're doing|you 're flat|you 're halfway|you 're quite|you 're unsure
    -2:you 've chosen|you 've looked|you 've reached|you 've told|you ?|you a message|you again|you and your
    -2:you around|you be alone|you be there|you better|you by email|you can|you can always
    -2:you choose yourself|you cook|you cook it|you could get|you don't i|you down for|you find|you first
    -2:you first your|you fixed|you flick|you flick through|you for asking|you for being|you had in
    -2:you holding|you holding it|you in peace|you keep the|you know yourself|you last|you last time
    -2:you least|you least busy|you let me|you like to|you look|you look after|you looked|you looked around
    -2:you make it|you may|you most|you my|you need a|you need your|you never need|you never see|you off the
    -2:you open|you open it|you paid|you read|you rest|you rest the|you said any|you said thursday
    -2:you said to|you say when|you sell|you sent|you sent and|you should|you sleep|you sound|you start
    -2:you still|you still answered|you still coming|you still picked|you take something|you tell the
    -2:you thanks|you thanks for|you the link|you the reason|you through|you too|you wanted|you when
    -2:you when i|you you 're|your calendar|your colleague anna|your contract|your contractor
    -2:your contractor ?|your current|your desk|your email|your figures|your figures and|your floor
    -2:your floor plan|your hands are|your inbox|your mind we|your people or|your pick|your reception
    -2:your street|your time is|your whole|your whole business|yourself that|yourself that 's|yourself you
    -2:yourself you trust|zero|zero ?|一 ,|一下子|一位|一刻|一刻钟|一周|一周里|一块 ?
    -2:一声 ,|一声就|一天得|一定|一家子|一年 ,|一我|一段|一段空|一点|一点 ,|一眼
    -2:一眼就|一眼认|一种|一站|一站式|一笔|一般|一起来|一遍 ,|一遍地|七|七家
    -2:七家的|三 ,|三 , 抹|三两|三两点|三个月|三天|三月|三点到|上一|上不|上不打
    -2:上两|上两个|上了|上了 .|上午过|上听|上班|上还|下 ,|下了 ,|下了 .|下周三
    -2:下子|下就|下月|下没|下没这|下等|下等您|下这|不 ,|不下周|不买 ,|不了口
    -2:不了是|不值 ,|不值 .|不做|不做也|不催|不催 .|不吃|不吃亏|不合 ,|不多说
    -2:不够|不开 ,|不归|不急 ,|不怪|不怪您|不想接|不打了|不打这|不敢说|不散
    -2:不散 .|不方|不方便|不是听|不是时|不是银|不添|不点|不痛|不痛快|不看了
    -2:不空|不空我|不等|不考|不能出|不能看|不行 ,|不要一|不要也|不要紧|不见不
    -2:不让|不让见|不该|不赶这|专|两个人|两个娃|两回 ,|两年|个 ,|个 ?|个人 ,
    -2:个号 .|个娃|个孩|个孩子|个情|个情况|个插|个插座|个消|个消息|个理|个理由
    -2:个管|个管事|个面|个顾|个顾虑|中您|中考|中考 ,|为止 ,|主 ,|主意是|久 ,
    -2:么 , 别|么久 ,|么写|么写 ,|么办|么可说|么时间|么过|么退|么退 ,|之三|之三 ,
    -2:之前我|之前的|九|九点|也不吃|也就是|也要|也要再|也难|买 ,|买 , 我|买新
    -2:买新保|乱 ,|乱了|了 , 一|了 , 不|了 , 别|了五|了口|了口 ?|了名|了名字|了好
    -2:了就|了日|了日子|了是真|了没|了没有|了退|了那|了都|了钱没|事 , 数|事 , 还
    -2:事不急|事先|事小|事就|事就不|事没事|事的|事的 .|事要不|二 , 您|二十点|于
    -2:亏 ,|五 , 您|五上|五上午|五个|五到|五十一|五点半|些 ?|交出|交出去|人 , 不
    -2:人一|人也|人也要|人开|人开不|人情|人能|人都|今天打|今天没|他们|他们合
    -2:他问|代他|代他问|以后 ,|以后不|们合|们合作|们就不|们是|们是做|们牌
    -2:们牌子|件事就|价 , 您|价全|价全年|价通|价通知|份钱|份钱就|会 ,|会 , 周
    -2:会儿就|会这|传|传给|传给您|但扛|但扛得|住 , 还|住 ?|住得|住得舒|体|何
    -2:作这|作这么|便 ?|保单不|保单时|保险|保险公|信息|信您|修|候 ,|候不|候我
    -2:候方|候方便|候有空|值 ,|值 , 您|值 .|假|做也|做也不|做好|做得|做法|做法不
    -2:做过|催|催 .|儿两|儿了|儿就|儿根|儿根本|元旦前|先别|先忙|先挂了|先看
    -2:先说|先谢|先谢谢|入|入是|入是客|全年|全年都|八点|公司 .|公司给|六 ,
    -2:六 , 您|再|再加|再来|再正|再正常|写 ,|写 , 您|况|几点|出 ?|出一|出一份|出差
    -2:出您|出清|出清单|出门 .|分 .|分之|分之三|分量|分量 .|划掉 ,|划算|划算 .
    -2:刚下|删|别家|别急|别急着|别推|别推 .|别的都|别说|别说一|到 ?|到八|到四
    -2:到您店|到楼|到楼下|到这|刻|刻钟|刻钟 ,|前后|前我|加班|加班 ,|加的|加的平
    -2:动手|动手 ,|匙 ,|匙 , 量|区|区 ,|十年没|十点到|十点我|午好|午找|午找您
    -2:午过|午过去|半 , 您|半我|单 .|单 . 周|单不|单不收|单时|单时保|占您一|卡
    -2:印象|去 , 比|去忙|去过|友 .|发 .|发怵|发怵的|发您|发我一|发的|发的 ,
    -2:句就挂|句就说|只占|只有|可说|可说的|台机|台机器|台来|台来 ,|司 .|司给
    -2:司给的|吃亏 .|合 ,|合 , 还|合作|合作这|合适 ?|同一|同一个|同事先|同事小|名
    -2:名单|后 ?|后不打|后台|后台来|后天上|后天十|后来加|后来是|后都不|吗 ?
    -2:吗 ? 我|听我讲|呢 , 我|周一我|周三两|周二十|周五上|周五到|周五我|周全
    -2:周全 .|周六 ,|周哪|周哪天|周您|周里|品 .|响|哪|哪一|哪一段|哪一点|哪个 ?
    -2:哪个不|哪天|哪天有|哪顾|哪顾得|售|售后|商 ,|喝|喝茶 ,|嗯 , 您|嘞|嘞 ,|四
    -2:四天|四点我|回事 ,|回来 ,|回绝|回绝 ,|回话|园|围 ,|图|图纸|在 ?|在不在|在做
    -2:在公|在公司|在心|在您楼|在门|在门口|地就|地就知|址我|均|均百|均百分|坐 .
    -2:坐着看|块 ?|填|声 ,|声 , 我|声就|多家|多少电|多少钱|多说|夜班|大人|大家
    -2:大家的|大的事|天下|天可|天在 ?|天天见|天就发|天得|天得接|天打了|天有空
    -2:天来|天气|天气 ,|天见生|夫|头有|头烂|头烂额|套 ,|好 ,|好 , 拖|好嘞|好嘞 ,
    -2:好就|好用|妈|娃|娃 .|娘|子 , 人|子不|子不让|子中|子中考|子的人|子都想
    -2:孔 , 谁|字 ,|字 , 哪|字都能|季|学还|学还难|孩子|孩子中|完不做|完就挂
    -2:完就走|实物|实说|实说 ,|客户买|客气|家后|家子|家子都|家店|家您|家的心
    -2:家的数|容易 .|宽|宽裕|寄到|对 , 四|对手|对账|导也|导也想|导让|导让我|少电
    -2:少电话|少钱|少钱 ,|就下|就下周|就不出|就不多|就不看|就不见|就传|就先
    -2:就别|就别推|就发|就发 .|就周四|就成|就是帮|就是量|就没有|就省|就省下
    -2:就知|就知道|就行 ,|就走 ,|就问|展|工夫|工资|左|己动|己动手|己放|己放下
    -2:己来|己翻|己翻那|带后|带后台|带您|帮我|帮我 .|常不|常不过|平均|平均百
    -2:年 ,|年 , 大|应 .|应商 ,|应该 .|应该的|底|底 .|底下|底对|底您|店 ,|店里 ,|开 ,
    -2:开不|开不了|开着|开门|式|归您 ,|归您 .|当场|当时|当时是|当的|当着|当着人
    -2:往后都|很正|很正常|得上 .|得住|得住 ?|得出 ?|得出您|得吗|得吗 ?|得对 ,
    -2:得接多|得没必|得看|得看了|得真|得真不|得舒|得舒服|得问|得闲|心人|心人 .
    -2:心思|心情 ,|心气|心气都|心里有|心里都|必要|必要 ,|忙 , 您|忙 , 这|忙不过
    -2:忙起|忙起来|念|念给|念给您|怎么写|怎么过|怎么退|怕的|思 ,|急 , 您|急 , 明
    -2:急着|急着回|怪您 .|怵|怵的|怵的是|总机|恭|恭喜|息|您一刻|您一回|您一定
    -2:您上回|您不|您住|您住得|您信|您先忙|您再|您前|您前台|您办公|您半|您发怵
    -2:您吃过|您周|您哪会|您在公|您坐|您坐着|您寄|您对手|您已|您已经|您平|您把
    -2:您指|您指给|您挑一|您放心|您时|您时间|您是|您是有|您是真|您更|您最想
    -2:您最近|您有空|您楼|您添|您添乱|您现|您现在|您生|您的自|您看 .|您看可
    -2:您看呢|您真翻|您空|您能腾|您要先|您记上|您说清|您负|您负责|您跟|您还要
    -2:您还记|您这周|您这家|您送|您选|您选哪|您防|您防着|情况|想接|想接 ,|想给
    -2:想给您|意思 ,|意是|意是您|成 , 您|成 , 我|成 .|成不 ?|我一份|我不催|我不多
    -2:我不敢|我今|我今天|我代|我代他|我们是|我们牌|我先说|我再打|我再来
    -2:我再问|我刚|我同事|我听明|我周|我周全|我小|我就|我就走|我就问|我带后
    -2:我帮|我帮您|我当面|我手|我打得|我打给|我放在|我是|我有数|我的收|我看 ,
    -2:我短|我短信|我让|我说清|我请|我请您|我走|我走 ,|我过|我这会|我都在
    -2:我都能|户买|户买新|房出|房出清|所以|手 , 这|手艺|手艺好|才知|才知道
    -2:打 , 您|打孔|打得不|打得真|打过|打这|打这个|扛|扛得|扛得住|扣|找您 ?|找我
    -2:折|报一|报一下|报价|抹|抹了|抹了名|抽|担心|拖一年|拖一遍|拜四|拜访|拼
    -2:拼 .|拿钥|拿钥匙|挂 . 您|挂了 ,|挂了 .|指给|指给我|挑一|挑一天|换个|换我
    -2:据交|掉|掉 ,|掐表|排 .|排一|接 ,|接 , 说|接了|接多|接多少|接您 .|接我|接电
    -2:接电话|推 .|推 . 要|提 ?|插|插座|搁在|搁在那|搬家|收 .|收入|收入是|改了日
    -2:放下了|放在|放心 ,|敢说 .|散 .|数|数 , 看|数 .|数据交|断|新保|新保单|方便 ?
    -2:日|旦前|早 ,|早九|早九点|早说就|时保|时保险|时候 ,|时候不|时候我|时候方
    -2:时是|明儿|明天下|明早|易 .|星|星期|是不能|是人 ,|是价|是做法|是同|是同一
    -2:是听我|是在|是客|是客户|是小|是帮|是帮我|是当|是当着|是往|是往后|是想知
    -2:是我打|是改|是时候|是有 ,|是有心|是本|是眼|是眼下|是给|是自己|是自然
    -2:是记|是记不|是转|是转账|是还搁|是这件|是连|是连看|是量|是量房|是银
    -2:是银行|晚上我|晚还|最不|最想|月初|月底对|月底您|有 , 但|有七|有个管|有分
    -2:有分量|有印|有印象|有心|有心人|有数|有数 .|有空|有谁|朋友 .|服 .|本地
    -2:本没|本没这|条|来不来|来加|来加的|来听|来回|来就别|来签|来给|标|标题
    -2:标题怎|样 .|样的电|样轻|样轻省|根本没|楚了 .|楼 ?|楼下|楼下等|款 .|正常不
    -2:段|段空|段空着|每|比 ,|比三|比三家|比我周|比没|比没学|气 ,|气 , 能|气都
    -2:气都磨|汇|汇报|汇报一|没事没|没去 ,|没学|没学还|没必|没必要|没拿|没拿钥
    -2:没有空|没这|没这一|没这回|泄|法不|法不合|活|活 ?|消了 ,|涨|涨价通|添乱 ,
    -2:清做|清做什|清单 .|温|漏|炉|点 , 哪|点 , 我|点 , 还|点 , 这|点到 ?|点半我
    -2:点在|点我就|点没错|烂|烂额|烦了|烦了 .|烦您了|焦|焦头|焦头烂|照样|父|牌
    -2:现场|班 , 您|理 , 后|理保|理保单|理解 .|生|生面|生面孔|用不|用的|用的 .
    -2:由 , 早|电话了|电话来|病|白了 ,|百分|百分之|的 , 下|的 , 周|的 , 是|的 , 祝
    -2:的事 .|的同事|的客|的平|的平均|的心|的心气|的您|的打|的收|的收入|的是人
    -2:的是记|的有|的自|的自由|的这|的那|的都得|盒|省 .|省下|省下了|看 , 不
    -2:看了 ?|看可|看呢|看呢 ?|看就行|看的|看看 .|真不是|真拼|真拼 .|真没|真翻
    -2:真翻过|眼下没|眼了|眼睛|眼认|眼认得|着 .|着人|着人开|着回|着定|着定 .
    -2:着急 ,|着看|着看就|着眼|着顺|着顺手|睛|码 ,|砖|砖都|砖都订|碰上|磨没
    -2:磨没了|礼拜四|祝您住|种 .|税|稳妥|空 , 我|空出|空出来|空我|空我就|空都
    -2:站式|第一|第一句|等 .|算 ?|管 ,|管事|管事的|紧 .|红|纸|细说|给您 ,|给您 ?
    -2:给您寄|给您添|给您空|给您记|给您送|给我 .|给我看|给的 ,|绝 ,|网站|翻过
    -2:翻过 ,|翻那|翻那七|老供|老供应|考 ,|考虑得|能不出|能出|能出门|能办|能看 ?
    -2:能腾|能腾出|能自|能自己|能见|腾出|自己动|自己放|自己来|自己翻|自然|自由
    -2:自由 ,|舒服 .|般|艺|艺好|艺好不|花了钱|范|范围|范围 ,|茶 ,|虑 , 考|虑得
    -2:虑得比|虑我|行 , 可|行 , 看|行 , 这|行业|行的话|被推|被推销|裕|要不下|要也
    -2:要先|要先看|要去|要收|要是哪|要是往|要求|见不散|见个|见个面|见了|见您
    -2:见生|见生面|见过 ,|规定|解 .|认得|认得出|认识|让您不|让我代|让见|让见 ,
    -2:记上|记上不|记不|记不住|记得吗|记着|设|访|试 ,|试驾|话 ,|话 , 只|话 , 说
    -2:话 , 麻|话有|话有分|话来|话来得|话还|该 .|该的|该的 .|说 , 对|说一站|说不 ,
    -2:说不是|说了 .|说周|说周五|说完就|说就|说就是|说得太|说清做|说的 ,|说话
    -2:说说|请您喝|课|谁不是|谁都不|象|账是不|货上|货比|货比三|质|购|赏|赞
    -2:走 . 周|赶这|起来 ?|跟他|跟他们|跟您提|路上两|踏|车 ?|转账|轻省|轻省 .
    -2:边一|边一眼|过 , 不|过 , 这|过 .|过来 ?|过来就|近期|还接|还搁|还搁在
    -2:还是当|还是怕|还是想|还是有|还是转|还是连|还有什|还有谁|还记|还记得
    -2:还难|还难受|这一块|这一条|这一次|这两年|这个|这个情|这个理|这个顾
    -2:这么多|这事不|这份钱|这儿根|这周哪|这回事|这天|这天气|这家里|这就挂
    -2:这时|这时候|这样轻|这款|这要|这要求|这话有|这边一|进去|进的|远 .|退 ,
    -2:退 .|送货|送过|适 ?|选了|选了这|选哪|通知|通过|遍 , 您|遍地|遍地就|道您在
    -2:那七|那七家|那儿 ?|那儿了|那几|那周|那周五|那就这|那我不|那我周|那没
    -2:那没什|都不能|都别|都别扭|都得|都想|都想到|都是同|都有|都磨|都磨没
    -2:都能给|采|采购|里几|里发|里头有|里是|里有个|里的|里都别|量不|量不了
    -2:量完|量房|量房出|钟 , 可|钟 , 周|钥匙 ,|钱 , 还|钱 . 我|钱就|钱就省|钱没去
    -2:银|银行|银行 .|销 ,|锅|锅炉|门就|问 .|问一句|问完|问完就|阵子不|除|除了
    -2:险公|险公司|难 .|难免|难受|难受 .|露|面孔|面孔 ,|页|顺利|顺手 ,|顾得
    -2:顾得上|顾虑|顾虑我|领导也|领导让|题怎|题怎么|食|食堂|驾|高 ,|鼓
    -3:'d be|'d sooner|'ll have a|'ll hear|'ll send|'ll stop|'ll take you|'ll wait|'ll wait outside
    -3:'m going too|'m ringing|'m sorry about|'re concerned|'re doing|'re kept|'re kept or|'re off our
    -3:'re on|'re on your|'re waiting|'re waiting for|'s a|'s a small|'s done|'s down|'s from|'s from or
    -3:'s hard|'s it for|'s no hurry|'s okay|'s room|'s still|'s the best|'s the trouble|'s twenty
    -3:'s twenty minutes|'s why|'s your decision|'s your file|'s your house|'s your till|'s your time
    -3:'s your wage|'ve been with|'ve every|'ve had dust|'ve just come|'ve noted|'ve only just|'ve reason
    -3:'ve reason to|'ve rules|'ve rules to|'ve said it|'ve thought|'ve told|, 一个|, 上午|, 不是
    -3:, 不赶|, 做买|, 光听|, 别的|, 剩|, 剩下|, 周二|, 好好|, 对吧|, 应该|, 开|, 很
    -3:, 很多|, 您一|, 您哪|, 您多|, 您歇|, 您比|, 您的|, 您能|, 您这|, 成吗|, 我在
    -3:, 我给|, 我记|, 挑个|, 换|, 有|, 本|, 本来|, 正|, 比|, 用|, 看完|, 答|, 答应|, 算
    -3:, 老板|, 能|, 行不|, 说|, 谁心|, 走不|, 这样|, 钱|.|. 不|. 再|. 再见|. 我|. 转
    -3:. 转了|0 st|0 th ?|? 我|^ 0|^ a lot|^ absolutely|^ and|^ ask|^ can't|^ did they|^ does it|^ have
    -3:^ hearing|^ hearing yes|^ how long|^ i can|^ i heard|^ i see|^ if they|^ if we|^ it is|^ it may
    -3:^ it took|^ let me|^ no rush|^ nobody knows|^ once is|^ our|^ phone|^ phone or|^ prices|^ right so
    -3:^ right you|^ sorry could|^ sounds|^ still|^ ten words|^ the last|^ the price|^ then enjoy
    -3:^ then nothing|^ thursday 's|^ was|^ was it|^ we can|^ were|^ were you|^ what stopped|^ what time
    -3:^ with the|^ with three|^ would it|^ you mentioned|^ you pick|^ you set|^ 下周|^ 不好|^ 不是
    -3:^ 不看|^ 两个|^ 再不|^ 刚才|^ 别家|^ 十年|^ 原|^ 原来|^ 同事|^ 后天|^ 听得|^ 四
    -3:^ 好|^ 小|^ 店|^ 店里|^ 当|^ 您公|^ 您发|^ 您慢|^ 您担|^ 您拿|^ 我挂|^ 我跟
    -3:^ 数字|^ 明天|^ 是推|^ 是这|^ 月底|^ 每|^ 电|^ 电话|^ 眼|^ 网|^ 花了|^ 花钱|^ 账
    -3:^ 账是|^ 门|^ 预|^ 预算|a busy|a call|a coffee|a contract|a good time|a moment|a real sum
    -3:a receipt|a reminder|a result|a result you|a sales|a sales call|a second|a stranger|a stranger 's
    -3:a thing|a third|a thought|a time that|a warranty|about this|about your|above|absolutely|acknowledge
    -3:add|after you|afternoon be|afterwards|again now|again now headed|again this|again unless
    -3:again unless you|all year|am|and a|and again|and have|and mail|and nothing to|and so have|and tell
    -3:and tell me|and then getting|and you don't|and your rule|another day|anything about|anything about it
    -3:appreciate your|are in|are you free|area|arrive|arrived|ask me anything|ask me to|at a|at eleven ?
    -3:at four|at six|at the gate|away with|away with the|back ?|barrow can|barrow can you|bay|be careful
    -3:be careful with|be in touch|be out of|be repeated they|bill so|bill so ask|biscuits|blame you
    -3:blame you for|bothers|bothers you|box|branch|breathing|brochure|by phone|by this|by tomorrow
    -3:call again|can you see|can't be repeated|can't send|can't send them|can't stop|careful with
    -3:careful with my|changed since|charged|charged up|charged up front|claims discount|clearly thank
    -3:clearly thank you|club|come and|come at|come by|come up or|comes to|concerned|connected
    -3:costs you months|could you find|course you 're|customers ask|date on|day thursday|day would|deadline
    -3:depends|depends on|depends on your|deserves a|deserves a thought|did they give|did you get|didn't ask
    -3:do plainly|do plainly never|do you have|do you just|do your|does it never|don't ask|door|down for
    -3:down properly|dropped the|dust|dust enough|each|each other|either|either way|eleven ?|eleven tomorrow
    -3:eleven tomorrow ?|else has|else matters just|emailed|ends on|enough for that|enough without
    -3:enough without me|ever charged|ever charged up|every reason|every reason to|everyone 's|everyone gets
    -3:everyone gets a|everywhere i|explaining|fair to|feeling|file so|file so you|fill|firm|fitting
    -3:five times|fixed|floor plan|floor up|floor up that|for everyone|for it this|for most|for what you
    -3:for work|for work or|for your own|friday 's|from or|from or have|front or|front or only|full i
    -3:full i can|get my|get why|getting no|getting no costs|go|go and|going too|going too fast|good ones
    -3:good time|good time ?|got that|green|green light|grey one|had dust|had dust enough|had to|half three
    -3:hands full i|hands you|hands you 're|happened|has anything|have i|have it taken|have you been|headed
    -3:headed barrow|headed barrow can|hearing yes|hearing yes and|here|house and|house and your
    -3:how long have|how you do|hundred a|hundred a month|i 'll send|i 'll stop|i 'll wait|i 'm ringing
    -3:i 've noted|i appreciate your|i come to|i emailed|i got|i got that|i had|i have your|i never|i wish
    -3:if there|if they can't|if we|in it|in leeds|in march|in the afternoon|in the house|in the middle
    -3:in the shop|in touch|in your area|in your trade|into it|invoice|is enough for|is it for|is it hands
    -3:is my|is that right|is this|is thursday|is yours|it 's|it 's a|it 's an|it 's done|it 's from
    -3:it again now|it and you|it clearly|it clearly thank|it come|it come in|it comes to|it counts
    -3:it deserves|it deserves a|it don't|it for work|it hands|it hands you|it has|it has to|it in a|it is a
    -3:it it|it may|it never come|it short|it should|it still|it taken|it taken off|it the time|it this
    -3:it this year|it through|it took|job and|job and you|just come|just come off|just now or|just put
    -3:just put up|just that|just you|keep it for|keep it short|keep to|keep to and|kept or|kept or who|kids
    -3:kinder|know what|know where it|know where they|knows your|knows your shop|last time the|later this
    -3:later this week|leaks|leeds|left you|length|let him|light|like mine|like the|little one|log|log in
    -3:login|long|long have|long have you|look ?|look after|look at|look at it|looks|lot of people|loyal
    -3:made up|made you|main|makes sense|matters just|matters just now|may be|me anything|me anything about
    -3:me if i|me to call|meet you|middle|mine|model if|moment to|monday morning or|money paid|month ?
    -3:month i|month or|months ?|more than most|more thing|morning i|most ?|moved|ms|my name|my trade
    -3:naturally|need it|never come|never come up|never one|never one stop|next monday|nine is|nine on
    -3:no answer|no claims|no claims discount|no costs|no costs you|no date|no is fine|no trouble
    -3:no wonder you|nobody knows|nobody knows your|nothing it|nothing to pay|nothing to sign|now headed
    -3:now headed barrow|number i|of just|of just now|of me|of the week|of work|old one|on saturday
    -3:on saturday and|on this|once is|once is enough|one more thing|one stop|ones|only just|only told
    -3:only told you|or a result|or do you|or eleven|or have it|or is it|or leave|or leave it|or months
    -3:or months ?|or once|or one|or only told|or shall|or travelling|or travelling ?|or who|or who reads
    -3:or will|or will you|or would|out of it|out to you|outlay|packed|parcel|partner ?|pay for what
    -3:phone or|pick the|picked|picked up|place and|plainly|plainly never|plainly never one|pop|pop in
    -3:promised|put up|put up with|put you off|question ?|range and|rather have|reach you|reads|reads them
    -3:reads them ?|ready|real sum|receipt|reminder|repeated they|repeated they won't|result|result you
    -3:result you 're|right about|right about that|right you|right you are|ringing|room for|round ?|rules to
    -3:rules to keep|said it clearly|said you 're|sales call|saturday and|say who|say who looks|second
    -3:see it come|see the|see your|seen|send them|send them away|sent to|set the|set up|share|she|shop 's
    -3:shop the|shop the way|short of just|should have|should see|showroom|sit in|size|so ask|so ask me
    -3:so have|so have i|so it deserves|so it isn't|so thank|so thank you|so there|so there 's|so we
    -3:so you say|some|something breaks|sorry about|sorry could|sorry could you|sorry for|sound|speak|spoke
    -3:spring|st|station|stranger|stranger 's|stretched|suit you for|take you|take you off|taken off
    -3:taken off ?|talked|tea|tea ?|tell me|tell me when|telling|ten times|ten words|ten words if|th ?
    -3:than most|than you|that 's a|that 's okay|that 's on|that 's why|that be|that for|that model
    -3:that model if|that right|that right ?|that what|the afternoon|the answer|the box|the car|the company
    -3:the day and|the floor up|the grey|the grey one|the hour|the house|the invoice|the job|the job and
    -3:the length|the letter|the little|the little one|the middle|the night|the numbers|the office
    -3:the old one|the sample|the shop 's|the station|the trouble|their own|them away|them away with|then ?
    -3:then enjoy|then enjoy it|then getting|then getting no|then nothing|then nothing else|then the|there a
    -3:there are|they 're kept|they can't|they can't be|they do|they give|they give you|they won't be
    -3:thing to|things about|thinking it|this evening|this is my|this week|thursday 's|thursday afternoon
    -3:thursday at ten|till so|till so you|time of|time so it|time suits|time that|time the|to and so
    -3:to be careful|to chase|to go|to keep to|to last|to learn|to nine|to one|to pay|to reach|to sell
    -3:to thank you|to try|to use|to watch|to work|to your office|together|told you|told you would
    -3:tomorrow at|too fast|top|top of|travelling ?|trial|trust a|try you|turn the|two ?|two tomorrow
    -3:two tomorrow ?|unless you ask|up for|up front|up front or|up next|up next monday|up or|up or do
    -3:up that|up that 's|up with it|users|wage|wage bill|wage bill so|wait for|wait outside|want it it
    -3:want to talk|warranty|was|we 'd|we come|we measure|we spoke|wear|week ?|week i 'm|well you|went on
    -3:were you|were you ever|what 's your|what bothers|what happened|what stopped|what time suits
    -3:what you 'd|when 's|when could|when i|where it 's|where they|where they 're|wherever|wherever you
    -3:which bit|whichever you|who looks|who reads|who reads them|wish|with it ?|with my trade
    -3:with the floor|with three|with you ?|without me|without this|won't call|won't ring|wonder you
    -3:wonder you 're|words if|words if they|work for|work or|work or travelling|worried it|worries
    -3:worries you|would be ?|would next|would next wednesday|would that|would that be|would wear
    -3:would you like|year for|year you|yes and then|you 'd know|you 'll hear|you 're concerned|you 're on
    -3:you 're waiting|you 've every|you 've reason|you 've rules|you 've thought|you about it|you ask
    -3:you ask me|you asked me|you been|you can stop|you can't send|you can't stop|you didn't ask
    -3:you do plainly|you ever charged|you feel|you for a|you for your|you free|you goodbye|you have
    -3:you just put|you keep|you know the|you like|you like the|you mentioned|you months|you need it
    -3:you pay for|you prefer|you rather have|you round|you say|you say who|you see it|you set|you set the
    -3:you three|you use|you were|you what|you would|you would be|you you|your area|your assistant
    -3:your decision|your file|your file so|your house|your house and|your no|your no claims|your number i
    -3:your partner ?|your people|your rule|your shop the|your till|your till so|your time so|your trade
    -3:your wage|your wage bill|一句完|一听|一块|一天三|一年|一次 .|一款|一步 ,|一点 ?
    -3:一面 ?|三不|三十个|上 ,|上 , 您|上我|上看|上看 .|下午三|下午您|下的|不为
    -3:不为难|不及|不好做|不巧|不巧 .|不想|不想再|不打 .|不找|不找我|不是说
    -3:不用签|不知道|不耽|不耽误|不舒|不舒服|不花|不花钱|不行 ?|不行的|不费
    -3:不赶|不过来|不错|东西|两句|两句 .|两次|两次 ,|个地|个地址|个牌|个牌子
    -3:个词|个词 ,|个话|么 , 一|么久|么都|么都不|之前问|也想|书面的|买卖|买卖就
    -3:了 , 对|了 , 您|了 , 没|了 , 谢|了挨|了挨骂|了算 .|了钱的|事不|事没|事要
    -3:二十分|亏 .|五两|五两点|交了钱|享|人勤|人勤快|什么都|以吧|以吧 ?|价
    -3:会 , 我|会计|信 ,|信号|候您|候来都|做买|做买卖|做这|做这行|傅|儿不|元
    -3:元旦|先想|先用|光听|光听我|全名|全名 ,|公司全|六十点|册子|再不|再打了
    -3:再跟您|冒昧|写|准信|准备|几个|出门 ,|出门就|分钟 ?|划掉|刚|刚才说|刚才那
    -3:利|别只|别只报|别家收|别等|到东|到东西|到了 ,|到您|刷|刷卡|前说|前问
    -3:前问后|剩下|剩下的|力|功|功能|勤|勤快|勤快 .|化|匙|十个词|十五分|十点半
    -3:午三|午三点|半再|半天|单 ,|卖就|卖就该|印|厂家|厂里|压|原来|原来您
    -3:去 , 行|去您那|双|受 ,|受累|句 .|句完|句完 .|句话 .|只报|只报快|可以吧
    -3:可能用|号 ,|号不|司全|司全名|吃|合适 ,|同|同事都|名 ,|名 , 做|后 ,|后不
    -3:后果|后果 ,|吧 , 我|吧 , 那|听|听听|听得出|听明|听明白|周一上|周三不
    -3:周五两|周四上|哪会|哪会儿|哪天您|嘛|四上|四上午|回我 .|围|在地|在地铁
    -3:在开|在那儿|在高|在高新|地铁口|坏|坏的|坏的 .|声 .|备|多 , 您|多久|多交
    -3:多交了|天三|天三十|天发|天四|天四点|天我|天我都|天有|天没|头我|好 , 不
    -3:好 , 今|好做|好多交|好安|好安排|子上|子是|字跟|字跟着|完不|客人|客人 ,
    -3:家 ,|家收|家收一|家里有|对的 .|小何|就停|就停 .|就占|就占您|就好 ,|就挂
    -3:就算了|就过来|就这样|巧|巧 .|差 ,|差一|师傅|干活|广 ,|广 , 我|应查|应查实
    -3:店里就|座|开会 ,|当天|当然|当然要|录|得不巧|得到|得到 .|得多|得太|得怎
    -3:得怎么|得您|微|微信|心 .|忙 , 我|忙您|忙您的|快了|快了 ,|快去|思|急了
    -3:急了 ,|怪您|息 .|您 . 转|您一句|您下|您不买|您不找|您也是|您买|您出
    -3:您可能|您吃|您同事|您听我|您多|您家|您家里|您店|您店里|您当然|您忙您
    -3:您快去|您打过|您担心|您拿给|您挑|您提前|您是老|您有您|您歇|您歇着
    -3:您比好|您点头|您留着|您的|您的时|您直|您直说|您看成|您看这|您给我
    -3:您能来|您说个|您说得|您说没|您贵姓|您还在|您这儿|您通|想到了|想的|懂事
    -3:成吗|成吗 ?|我 , 我|我不为|我不瞒|我不说|我也|我了|我先挂|我到|我周五
    -3:我就说|我就过|我带|我得|我懂 ,|我挂|我挂了|我收|我答|我能|我讲|我这电
    -3:我邮|手机|才说|才那|打理|执|扰了 .|扰您了|报快|报快 .|拜|拜您|拿给|挂 .|按
    -3:挑个|挑个日|挨|挨骂|挨骂的|捂|捂紧|换新|掐|排 ,|接您|推广|推广 ,|提前
    -3:提前说|收一|收一个|收好|放心|散|数字|数字跟|文|新区|旦|早点|早说|时找
    -3:时找我|明天十|明晚|明白 ,|明白了|昧|昨|是今|是今年|是信|是周六|是哪
    -3:是哪一|是头|是学|是怕|是您 ,|是想要|是推|是推广|是时|是明|是没办|是看不
    -3:是真的|是老板|是蓝|是谁在|是还|最近|月 , 您|有两|有效|服 ,|末 ,|本来
    -3:本来就|来 , 您|来不及|来就|来就该|来您是|来意|来过|板 , 您|果 ,|果 , 做
    -3:查实|查实 .|校|样|样 , 周|样 , 我|桌|桌子|楚了|次 ,|次 , 都|次 .|次说|步 ,
    -3:比好|比好多|毛|没去|没接|没说|派|涨价|涨价 ,|添乱|清单|清楚了|满了|满了 ,
    -3:满意|灰|点半 ,|点没|点给|点给您|烦您|然要|然要比|片|片我|物|班|理 .|理给
    -3:理给您|理解 ,|用不上|用得|用得上|用签|电 .|电话 ,|留着|留着 ,|白 ,|的人勤
    -3:的别|的别只|的名|的客人|的小何|的数|的数 ,|的话|的还|的还是|盘点|目 ,
    -3:看到|看到东|看完|看完不|看成|看我|看清|看看 ,|看这个|真不|真的 .|着 , 您
    -3:着 , 走|着 . 再|着怎|着怎么|着点没|瞒您 .|知道 .|知道就|短|短信|码|礼
    -3:礼拜您|种亏|空 .|空着|空着 ,|竟|笔|第|答应查|算 ,|算了 ,|算的别|紧 , 您|约
    -3:细|经|给您回|绿灯|缺|缺什|缺什么|老陈|能不|能来|能用|花钱 ,|花钱之|营业
    -3:营业 ,|行情|西|要一|要一起|要不要|要是不|要比|要比 .|要紧 ,|见 , 还|见为
    -3:见见|规|觉得不|觉得没|解 ,|计|订单|订好|订好了|记得我|评价|词|词 ,|词 , 您
    -3:话 , 您|话 , 我|话 , 是|话好|说 , 您|说 , 我|说一|说一声|说不知|说两|说两句
    -3:说好|说好了|说我|谁心|谁心里|账 ,|账是|贵|走不开|走就|赶上|起来了|趟不
    -3:跟您讲|跟您通|跟着怎|路上|车了 ,|转了|转了挨|轻|过 ,|过我们|过来 ,|还是还
    -3:这个牌|这么做|这家公|这条|这趟|这趟不|退|适 ,|透了|道 , 答|道 .|道就说
    -3:那场|那我就|邮箱|都不用|都会|都在您|都懂|都订|都订好|都跟|里 ,|钟 ?|钥
    -3:钥匙|钱之|钱之前|钱到|钱的|钱的人|铁口|错|长 .|门 , 还|问什|问什么|问后
    -3:问后果|问您一|闲|防着|防着点|陈|除了您|陪|随便|随时找|难得|需求|面的|音
    -3:顺手|饭了|骂的是|高新|高新区|麻|麻烦您
    -4:'d be barrow|'d get|'d keep|'d know|'d make|'d rather not|'ll be brief|'ll be in|'ll it|'ll it be
    -4:'ll note|'ll note it|'m afraid|'m in|'m not going|'re away|'re right to|'s about|'s always|'s decided
    -4:'s my job|'s no sense|'s nothing to|'s perfectly|'s spent|'s wrong it|'ve been asked|'ve heard this
    -4:, 不勉|, 不好|, 也不|, 人|, 价|, 做|, 做什|, 再见|, 只|, 好吗|, 应|, 您保|, 您公
    -4:, 您当|, 您真|, 情|, 我先|, 我尊|, 我当|, 我知|, 挑|, 是我|, 有一|, 电|, 电话
    -4:, 老|, 这事|, 这份|, 都没|, 难|. 您|^ any chance|^ did you|^ fair|^ feel|^ feel free|^ fine
    -4:^ for|^ getting|^ going|^ going now|^ half|^ have a|^ how are|^ i 'm|^ i gather|^ i respect|^ is the
    -4:^ just|^ loyalty|^ most|^ say|^ so what|^ that must|^ that was|^ the way|^ thirty|^ thursday
    -4:^ what do|^ which|^ who do|^ why did|^ will you|^ with your|^ would you|^ you get|^ you want
    -4:^ you watch|^ 一|^ 一点|^ 两|^ 之|^ 之前|^ 公|^ 公司|^ 可|^ 同|^ 喂|^ 墙|^ 墙都|^ 对
    -4:^ 对不|^ 就您|^ 您周|^ 您找|^ 我这|^ 换|^ 改|^ 最|^ 最后|^ 月|^ 有三|^ 没预
    -4:^ 这一|^ 这个|^ 这周|^ 除|^ 除了|^ 难|a floor|a long|a look round|a lovely|a message
    -4:a sample|able to talk|about what ?|after the|again at|ahead|alone|already use|already use it|always
    -4:and about what|and be|and be off|and i 'll|and nothing|and one|and you 've|another say|another say so
    -4:any chance|any parent|any parent would|are three|are you usually|argue with that|ask|assistant|at any
    -4:at ten ?|at the moment|back to|back to the|bad installer|barrow you|barrow you could|be all
    -4:be all right|be barrow|be barrow you|be brief|be right|be sure|be the same|be there ?|be with
    -4:been asked|been with|before and|believe|best ?|better ?|better for|better for you|between|boss asked
    -4:boss asked me|brief|budget 's|business ?|by me|bye now|call you|can hear that|can keep|can keep it
    -4:can simply|can simply call|can stop|can you make|canteen|care of|chance to|changing|chase|claims
    -4:closed|collect|come along|cost you a|could put|could put it|crossed|day|decides|did the|did they
    -4:do it or|do it thursday|do they|do you take|does it|don't make|don't think|down ?|down and be|easier
    -4:easter|eat|else matters|else would|engineer|enjoy it|evenings|feel free|feel free to|fine by
    -4:fine by me|first to|for one person|for that|for you no|from your|from your side|fun|gather|give me a
    -4:give the|going now|going now if|got it in|got one|got the problem|got your hands|grey|guarantee
    -4:hands full|happy to|hard to|have two|hear it|heard of|heard this|hello|her as|her as a|hiring|home
    -4:homework|hours|how are|how are you|how it|how many people|i 'd be|i 'll note|i 'm afraid|i 'm in
    -4:i 've got|i accept|i can keep|i do|i don't think|i gather|i get it|i know|i know the|i may|i ring
    -4:i see and|i thought you|i won't be|if it|if the timing|if you 're|in hand|in january|in three|inbox
    -4:is fine by|it 's about|it 's one|it 's wrong|it be ?|it comes|it i 'll|it in hand|it now|it or that
    -4:it rains|it the way|it there|it to her|it to you|it worth|january|job to|job to remember|just moved
    -4:keep it|know how to|know it|last friday|last month|least busy|leave it there|leave you|left a
    -4:let me put|lightly|like ?|line that|line that 's|link|listen to|look round|look that|look that up
    -4:looked|make it worth|many people|may not|me half|me half an|me put|measure|meetings what
    -4:meetings what time|mind|mistaken|moment ?|money 's|month|more calls|morning it|my boss asked|my job
    -4:my job to|my mistake|my screen|name the|name the time|no contract|no hurry|no rush|no sense
    -4:no sense paying|not comfortable|not yours|note it|nothing else|nothing else matters|notice|november
    -4:now and let|now if|now if you|of it ?|of money to|of people i|of us|off ?|off our|off our list
    -4:office ?|on a|on the|on your own|on your way|one 's|one or two|one person|one question|one sentence
    -4:one that|one that 's|opens|or a|or eight|or have|or that|or that you|or what|our list|out to
    -4:parent would|passing|past your|paying to|paying to get|penny|people you 've|people you can|person for
    -4:place|plenty|points|post|postcode|put it to|questions|rains|range|rather not|rather see|reading
    -4:real worry|remember not|remember not yours|results|right department|right not|right so|sales|same
    -4:saves|say hello|see and|see it ?|sense paying|sense paying to|seriously|shall i|simply call
    -4:simply call over|sleep|so and i|so friday at|so you 've|soon|spending|started|started in|stopped
    -4:stops|suit|suit you|sum|surprised|taken your|talk to and|ten ?|ten years|text|text you the|thanks for
    -4:that 's an|that 's perfectly|that must|that up|that would|that you 'd|that you haven't|the
    -4:the budget 's|the date|the desk|the first to|the floor|the gate|the hours|the last|the line that
    -4:the link|the meter|the moment ?|the papers|the person|the problem ?|the right department|the same
    -4:the time and|the timing 's|the water|the way we|the week|there are three|this afternoon|this week ?
    -4:thought about|three ?|three of|three years|thursday is|tied in|ties|ties your|ties your hands|times a
    -4:timing 's|timing 's wrong|to and about|to be able|to be sure|to change|to her|to her as|to remember
    -4:to remember not|to run|to say hello|tomorrow ?|took|touch|tough|training|travelling|trip ?|turn up
    -4:twelve|twelve in|under the|until you 've|up to you|used|usually|view|voice down and|want another
    -4:want another say|watch the|watch the road|water|way out|way we|way we do|ways|we do it|what 'll
    -4:what 'll it|what ?|what you do|what you hear|what you pay|when we|while|who do|who do you|why did
    -4:why did you|why you 'd|will be with|with it|with the last|with us|with your own|within|would be the
    -4:would make it|would monday|would you be|would you have|write it|wrong it|wrong it 's|year ?
    -4:you 'd get|you 'll see|you 're away|you and they|you can simply|you choose|you could put
    -4:you could see|you don't have|you don't need|you down|you eat|you have a|you have to|you i 'll
    -4:you monday|you more|you name|you name the|you no|you pay|you say yes|you the|you usually|you watch
    -4:you watch the|your colleague|your day|your hands full|your homework|your money and|your phone
    -4:your place|your postcode|your side|your way out|一份|一句就|一回|一家|一起|三五家
    -4:三分|三分钟|三点 ,|上就算|下不|下了|下午我|下午来|不会说|不值|不再打
    -4:不出门|不动工|不勉|不勉强|不及就|不变|不变 .|不合适|不太|不好|不好 ,
    -4:不好意|不必|不急 .|不打扰|不着急|不知|不跟您|业 ,|东西 ,|两点 ?|个流
    -4:个流程|为难|为难您|主意|么做|么晚|么晚还|也没事|也没关|书面|乱|了再
    -4:了再说|了几|了几年|了吧 ?|了算 ,|了说|事都|二位|五家|五家同|五我|五的
    -4:交了|交钱|交钱 .|人多|人的|人的 ,|介|介绍|他 .|以吗|以吗 ?|们什|们什么
    -4:们做|们就|件事 ?|会说|位吗|位吗 ?|位来|住了|住了 ,|作|供|保|保单|停 .|儿 ?
    -4:儿坐|公室|六|六年|再说加|几天|出来您|分|分钟 ,|划|别扭|别扭 .|到 ,|到 , 您
    -4:前台|前的|办|办公|办公室|动 .|动工|动工 .|勉|勉强|勉强 .|午您|半 ,|单子
    -4:受 .|变 .|句就|叫什|叫什么|可以吗|可惜|听十|告诉|周五的|周末愉|周经
    -4:周经理|咱|咱们|喂|喜欢|在那|地址|墙|墙都|墙都拆|够 ,|天十点|天在|头 , 您
    -4:好了|好了 .|妥|姓 ?|子真|孔|孔 ,|孩子真|完了|实 ,|家同|家同行|家孩|家孩子
    -4:家是|寄|对|对吧|对吧 ?|对的|尊|尊重|尊重 .|就不打|就十|就十分|就周|就好 .
    -4:就能看|就过|工 .|已|已经|师|年了 .|年的|年都|广|强 .|归您|很多|得没|得紧
    -4:得还|心哪|忘|忘了|急 ,|您 , 周|您 , 没|您 ?|您一位|您不必|您两|您也|您二位
    -4:您保|您保重|您同|您和|您回|您存|您家孩|您家是|您忙 .|您想|您慢|您慢慢
    -4:您拿|您是怕|您爱人|您要|您要的|您讲|您那边|惜|想得|愉|愉快|愉快 .|意见
    -4:懂了 ,|成 ,|我 .|我们做|我们就|我们这|我传|我叫|我多|我尊|我尊重|我懂 .
    -4:我把|我没讲|我看|我真|我认|我说得|我跟|我这|我这就|或者|户型|打得
    -4:打扰了|打给|打给您|扭 .|扰了|批|找对|找我 ,|把这|把这事|投|折腾|拆了再|招
    -4:排|提 .|搬|操|操作|改主|改主意|放 .|数 ,|整|新|时的|时的事|是人|是做
    -4:是周四|是自|是觉|是觉得|是这阵|晚还在|有三|有三五|有别|有别的|有回|末愉
    -4:末愉快|本人|来的 .|果|柜台|样 ,|样品|欢|比 .|没打|没讲|没讲明|海|涂|点 .
    -4:点到|点头 ,|爱人|版|用着|留一|留一个|的了 .|的小|的我|的话我|的那个|目
    -4:看就|看看|看见|着就|着点|空|等一|等一个|等您 ,|答复|算 , 这|算就|管|箱|糊
    -4:糊涂|系|累|累 .|线|绍|经理 ,|给的|网|者|耐|耽误您|聊|能看见|花出|花出去|营
    -4:蓝|蓝的|行 ?|补|表|装好 .|西 ,|要么|要是觉|要的是|让我过|讲明|讲明白|诊
    -4:话就|误您|说加|说加钱|说明|说清楚|谁在|谁的|谁都堵|谢您 .|负|负责|货 .
    -4:贵姓|贵姓 ?|资料|跟您|跟着|边 ,|过一|过的|还是您|这么想|这么晚|这份
    -4:这是好|这话|这阵|这阵子|送|通电|通电话|那咱|那咱们|那就不|邮|部门
    -4:都不想|都在用|都拆|都拆了|都有 .|都能|都花|都花出|里头|钱都花|门了|问您
    -4:防|阵子|限|随时|难您|难您 .|饭
    -5:'ll bring|'ll sort|'m happy|'m off|'re full|'re not the|'re swamped|'re worried|'s a fair|'s entirely
    -5:'s entirely up|'s going|'s no obligation|'s on|'s your|'ve been going|'ve left|'ve taken|'ve thursday
    -5:, 上|, 先|, 您听|, 您给|, 直|, 直接|, 祝|, 祝您|, 要|, 走|. 周|? 来|^ do they
    -5:^ how 's|^ i 've|^ i accept|^ i can't|^ i have|^ i remember|^ if it|^ it must|^ point|^ running
    -5:^ running a|^ so it|^ some of|^ sorry|^ ten|^ trust|^ we don't|^ what are|^ who else|^ why not|^ yeah
    -5:^ you always|^ you don't|^ you tell|^ your office|^ 三点|^ 什|^ 什么|^ 十|^ 后|^ 嗯|^ 好 ,
    -5:^ 您上|^ 您不|^ 您先|^ 您听|^ 您在|^ 您最|^ 数|^ 来|^ 来不|^ 老|^ 能不|^ 要不
    -5:a fair|a headache|a person|a yes or|accountant|accounts|adults|again ?|and about|and let|and let you
    -5:and missed|and missed you|answered|any time|apologise|around ?|at half|at reception|be easy|be honest
    -5:be off|been going|before you 've|boiler|both times|breaks|brutal|bye|call over|calls like|can hear
    -5:can only imagine|can't be easy|careful|cheap|check the|comes first|comfortable|compare it
    -5:compare it hard|could we|counts|department|do that|don't need|don't pay|down and|downtime|dropped
    -5:eleven|else is|enough for|entirely|entirely up|entirely up to|everything|fit|for a|for a look|for one
    -5:forty|four|fri|given|had a bad|hall|happen for|happen for you|has the|have to happen|he 'll|headache
    -5:heard|helps|here i|holds|house is|how 's|how to|i|i 'll bring|i 'll sort|i 'm happy|i 'm off
    -5:i 've left|i 've thursday|i believe|i can hear|i can see|i don't|i don't take|i hear that|i know it
    -5:i remember|i respect that|if it isn't|in ?|in a minute|in at|in every|installer|is no|is on the
    -5:is your|isn't the time|it 's entirely|it a|it be|it done|it hard|it i|it must|it must be|it no
    -5:it works|just so you|keen|keen to|know it 's|know you didn't|knows|landed|last question|lease|let
    -5:let the|locked|love|lunchtime|mail|me what|meetings|mentioned|message|mill|minutes then|missed you
    -5:missed you both|money so|money so compare|my treat|name|needs|next wednesday|night shift|no i
    -5:no obligation|not be|not friday|obligation|of me ?|of money|of people|off a|off the list|office is on
    -5:on mill|on my|on the phone|only imagine|only need|open it|opened|or a no|or fri|or friday which|order
    -5:orders|our|out so|owe us|paperwork|pass|past|pay for|phone ?|plan|plate|pressure|put you|quote|reach
    -5:reason to be|repeat|ride|right to be|rule|running a|see a|sell|selling|sending|should know
    -5:should know what|shouldn't|show you|shows|sign anything|sign in|sign in at|so compare|so compare it
    -5:so i 'll|so you know|so you should|some of|some of your|someone who 's|sometime|stress|swamped
    -5:take your time|team down|tell me what|thank you for|that 's clear|that doesn't|that helps|that it
    -5:that it 's|the address|the blue|the building|the day|the number|the paperwork|the survey|the team
    -5:the timing|then i 'm|they treated|they treated you|thing you|think of me|third|this week i
    -5:this year 's|three days|three kids|thursday do|thursday your|tied|time and|time to|timing|tired of it
    -5:to be honest|to check the|to happen|to happen for|to it|to repeat|to show|to think of|told me|trade
    -5:treated|treated you|tuesday|tuesday at|two of|understand you 've|up now|up now and|way you do
    -5:we don't|weren't|what do you|when are|when it|whether|who else|whose|will you be|with my|wondering
    -5:worry about that|would it|yeah|year 's|yes or a|you 're full|you 're not|you 're swamped
    -5:you 're worried|you about|you both times|you by|you did|you didn't|you do it|you don't|you go with
    -5:you not|you pick|you said|you say it|you should know|you shouldn't|you spend|you to think|you trust
    -5:you weren't|your accountant|your call|your last|your money so|your number|your plate|一声|一步
    -5:一说|三五|三十|上就|下|不停|不加|不开|不想动|不换人|不收钱|不敢|不来都
    -5:不欠|不瞒|不瞒您|不麻|不麻烦|东|丢|个我|也有|也能|习|习惯|了您 ,|了钱|些
    -5:产|什么想|从|会儿|便|保重|保重 .|先挂|册|再说|几年|几样|几样 ,|刚才|到 .
    -5:到了|到我|十个|十点|午来|去成|友|叫|号码|后来|听 .|告|告诉我|品 ?|嗯 ,
    -5:在家|在家 ?|地铁|堵得|堵得慌|头|头一个|好 .|姓|存|孩子不|安排|完就|定
    -5:实在 ,|室|家|家 ?|家的|对 .|少人 ?|就挂 .|就该这|就说不|就走 .|常 .|年没
    -5:应该|开会|开车|当面|得上|得不|得慌 .|急 .|您一个|您二|您发|您找|您提|您理
    -5:您记|您还没|您那|情不|惯|想了|想了解|想动|慌 .|慢慢|懂 ,|懂了|我会|我先
    -5:我明白|我要|我说 ,|或|手 ,|扭|拆|拆了|换人|收钱|收钱 .|整理|料到|明不|是大
    -5:是好|是我|晚上|月|月底|有个|有多|有多少|朋|朋友|服|柜|歇着|歇着 .|正常 .
    -5:每个|气|没看|没错 .|流程|添|点我|牌子|理 ,|电话我|电话里|疑|的|的一|的意
    -5:的意思|的钱都|看您 ,|瞒|瞒您|签字|签字 ,|算话|算话 ,|绿|能看|脱|舒|舒服|节
    -5:董|董事|要紧|要说|讲这|评|诉我|试|话我|话算|话算话|话里|该这|该这样
    -5:说了 ,|说到|说要|说话算|账|货 ?|走不|赶|趟|跳|车了|近|还是这|还没|这个我
    -5:这套|这就|遍 ,|道就|那|都一样|都在家|都堵|都堵得|都行 ,|里|里有|钱 , 谁|铁
    -5:门|门 ,|问了 .|阵|面 ?|预|预算|麻烦 .
    -6:'ll keep it|'ll keep my|'ll turn|'ll turn up|'re off|'re right|'re short|'re short of|'ve heard
    -6:'ve only|, 对|, 您忙|, 谢|, 谢谢|, 这我|, 那就|0|0 0|^ being|^ does|^ good|^ i called
    -6:^ my diary|^ nobody has|^ so the|^ stop me|^ that kind|^ you promised|^ 不知|^ 今年|^ 只
    -6:^ 周日|^ 孩|^ 孩子|^ 您为|^ 您什|^ 您家|^ 您想|^ 我周|^ 我明|^ 没|^ 能|^ 花|a bad
    -6:a copy|a first|a garage|a month|a silly|a small|a week|able|able to|about what|against|all right
    -6:all the best|and your|anything but|april|as the|as you|ask for|ask me|at your|be able|be able to
    -6:be back|can do anything|can say|can say no|can't be|can't promise|can't promise it|card|catch|choose
    -6:come to you|copy|could i|date|day you|day you 're|december|do anything|do anything but|do you keep
    -6:don't have the|don't i|driver|empty|every day you|feet|file|finding|for you to|free to
    -6:friday which is|garage|get a first|gets a|going out|good for you|got something to|hardly have
    -6:here will|hoping|house|i 'll come|i 'll turn|i called|i can't promise|i heard|i know i|i realise i
    -6:i respect|if it 's|if they|if you never|if you say|imagine|in|isn't for|isn't for you|isn't it ?
    -6:it isn't for|it over|it till friday|just a|just now|just so|keep my|keep my voice|know i
    -6:know your people|leave it till|let me look|let your|like to|lovely|machine|makes|me about
    -6:me about your|me and|menu|meter|minutes for|missing|monday morning|must be|my diary|my fault
    -6:my number|my voice|my voice down|no problem|no time|nobody has|nobody here will|not here|note|of our
    -6:on friday|once it|once it 's|one or|or about|or does|or only|outside|page|paid in|people i|pounds
    -6:price list|promise it|quiet|realise i|regulars|respect that|round|said it|same driver|sample|say it
    -6:screen|see if|see if i|see you 're|service ?|seven|shall|short of|so i won't|so it 's|so the|so would
    -6:so you can|sounds|sticking|stop me|stop me if|sure you|survey|take care|talk it|tell me about
    -6:text you|that 's only|that kind|that kind of|the old|the price list|the sales|the same driver
    -6:the school|the staff|thirty|this a|this month|this number|through to|till friday|till friday ?
    -6:to let your|trip|twenty minutes|two people|up the|vans|voice down|want to do|we 're not|wednesday so
    -6:weekends|well|well for|what would have|whichever|will you|worried|would have to|would tomorrow
    -6:you 're off|you 're right|you 're short|you can say|you go|you on monday|you promised|you said you
    -6:you take|you that|you that 's|your feet|your people and|your regulars|your shop|your way|your week
    -6:一下|一下 .|一个人|一个问|一回 ,|一样 ,|一点都|三点我|下 .|下午|不上
    -6:不住 ,|不合|不急|个人|个问|个问题|久|么不|之前|二|人不|什么不|件|价格
    -6:住 ,|公司是|公司有|再打 ,|到|加钱|加钱 ,|午我|及就|司是|司有|吃过|合适
    -6:哪个|喝茶|在 ,|在吗|在吗 ?|在用|址|型|声|天下午|天十|天还要|好多|完|实在
    -6:工不|店|归|得比|得比我|心情|忙 .|您 , 您|您为|您为什|您喝|您喝茶|您比
    -6:您的 ,|您贵公|您这一|您这边|想知|想知道|懂 .|成了|我再|我在|我想|我没
    -6:打来 ,|推销|改|是吧 ,|是老|有一|来了 ,|款|步|比|没什|没什么|流|点都|点都不
    -6:照|理解|电梯|的时|盘|真的|眼下|祝|祝您|能接受|腾|花了|茶|行 ,|行不行|行您
    -6:装好|要货|订|说清|谁都|路|身|过|这一天|这周|这我|适|那就|都一|钟 ,|问题 ,
    -6:难怪您|题 ,|马
    -7:'ll find out|'ll have the|'ll let|'ll let you|'ll pass|'s a real|'s decent|'s decent of|'ve got a
    -7:'ve got your|'ve rung|, 您看|, 没|, 谁都|, 还|^ all you|^ any|^ could you|^ one|^ some|^ take
    -7:^ we 've|^ why|^ will|^ 下|^ 您考|^ 是|^ 要|a day|address|all ?|all the time|and it 's
    -7:and nobody|and say|and say you|are you the|asked me|asked me to|at all ?|at lunch|budgets|by a
    -7:came to|come to|day and|day and i|decent of|decent of you|decide anything|did|dinner|don't know say
    -7:don't use|drawings|else ?|finish|friday which|from me|get out|get the|go with|got your|happen|happens
    -7:have the|have to decide|have to sign|honest|i 'll let|i 'll pass|i 've rung|i see|i take|in your|it ?
    -7:it it 's|know how|know say|know say so|know your|lock|magic|many|march|mind if|money and|move
    -7:my colleague|nobody here|now and|offices|on you ?|one of|out of your|out this|own|papers|people and
    -7:people and i|perfectly|reason to|remember me|room|rules|say the|say you 'll|sentence|service|set
    -7:so and say|so i don't|something you|suits|systems|take all|take all the|that 's|that 's decent
    -7:that and|that nobody|that out|the drawings|the line|the site|to and|to decide anything|to get out
    -7:to know where|to worry|to your boss|turns|twenty|waiting|want to know|warehouse|wednesday|week i
    -7:what the|what would you|what you have|when are you|where you|works|worry about|worry is|you 'd be
    -7:you believe|you buy|you don't use|you know your|you or|your firm|一天还|不收|不说了|个号
    -7:为什|为什么|了一天|了算|二十|产品|件事|关系|关系 .|再见 .|冬|冬天|别的
    -7:十点 ,|厂|后天|听您的|呢 ?|周四下|和|嗯|四下|四下午|在忙|头 ,|头一|好吗
    -7:好吗 ?|对不住|就好|就您一|您忙|您是店|您是自|您给个|您考|您考虑|您说了
    -7:您还有|您这话|想到|意|我明|所|打了 .|打来|明|是店|朝|来了|查|梯|没关
    -7:没关系|没错|满|点 ,|然|的 , 我|的时间|着 ,|程|算 .|系 .|给您|色的|花钱|行不
    -7:要 , 那|话我就|说了算|贵公|贵公司|走 ,|起来|过来|这个号|这件|这件事
    -7:这样 .|这行|都可|都可以|量|钱 ,|问题|顺|顾|马上
    -8:'d hate|'d hate to|'re welcome|'s clear|'s wrong|'ve clearly|'ve no|, 可以|, 得|^ ah|^ could
    -8:^ it takes|^ nothing|^ okay so|^ thanks|^ when|^ yes or|^ you can|^ 刚|^ 您觉|^ 明|a minute|ah
    -8:better than i|but it|buy|called|come with|come with a|could you|decent|desk|doesn't change|don't mind
    -8:down as|evening|experience|far|free|friday afternoon|good for|happens if|hate|hate to|have had
    -8:i 'll be|i come|installed|is it the|it ends|it is|keep the|key|me all|me that|minute|my own
    -8:neighbours|never want|never want another|not going to|of your neighbours|okay so|okay so you|or is
    -8:or no|or thursday at|own people|own people you|pay|people you|press|price or|read|school|shift|short
    -8:should|signs|six|something to|that 's fine|that last|the key|them ?|this before|those
    -8:three or thursday|thursday at three|told|up there|want|want it|welcome|what time|which is|who
    -8:with the|work|yes or no|you 've clearly|you 've had|you 've heard|you 've no|you a|you both
    -8:you change|you don't mind|you never|you never want|you tell me|you up|your neighbours|your own people
    -8:一样|三|上 .|不说|了 , 这|今天就|休|喜|回 ,|店里|开|怕|您先|您觉|您觉得
    -8:您这行|您那儿|情|我给|我给您|打了|打扰您|扰您|把|来不|来都|样 , 没|歇
    -8:没事 ,|清|点半|点头|点就|烦 .|看这|能接|色|要的|记得|说了|说得对|走|转
    -8:还有|这事|那边|都行 .|钱都|销|麻烦
    -9:'s an|'s your money|, 您也|, 我不|, 那|^ can|^ can you|^ did|^ do you|^ right|^ then
    -9:^ what would|^ 忙|^ 您怕|^ 您是|^ 您贵|^ 我们|all the|as well ?|at the|be in|blue|bring
    -9:building|can't miss|caution|concern|disturbed|eight|first|for you ?|forgive|forgive me|great|i 'd
    -9:is fine|is wrong|it isn't the|it out|let me|like that|most|mr|must|noted|on|online|or the|parking
    -9:part|partner|promises|reception|reviews|right to|rush|sent|taken|talk|things|to check|to look|try it
    -9:up a|use|version|voice|we do|well ?|were|what do|what would|what you|where it|worry|would be|you be
    -9:you can't miss|you decide|you on|your partner|不 ?|不再|么 ,|之|了解|什么 ,|再见|加
    -9:压力|去办|号|四点|坐|天就|对不|就不再|就行 .|就走|您怕|您看|您贵|方便
    -9:有没|有没有|来的|给您 .|话说|说得|资|通|重 .|错 .|长|随|题
    -10:'ll find|'m sure|'s all|, 那我|^ we|^ you 'd|^ 三|^ 听|^ 您可|about price|and that 's|apologies
    -10:around|at three ?|be better|bless|bless you|colleague|contract|done|everywhere|hope|i 'm sure|i hope
    -10:is on|it that|it that 's|it you|leave it|look|model|morning|my apologies|not going|of that|prefer
    -10:quite|said you|that 's all|the wrong|they 're|this morning|too|us|write|you off|you tell|your money
    -10:中|么想|也是|了 , 我|人 ?|他|出门|单|占您|同事|堵|就不|就说|强|得对|您 .
    -10:您给|慢|我就不|我懂|接|提|楼|比我|气 .|没事|花|谢您|谢谢您|还是|那我
    -11:'re afraid|'re not|'ve just|^ all|^ if the|^ you said|a holiday|a look|a nice|at three|came|clear
    -11:email|floor|he|included|new|noise|rang|rushed|say so and|since|so and|team|thanks|the new|to know
    -11:to push|to sign|try|visit|whenever|whenever you|years|you 're afraid|you 've just|you know|今年|份
    -11:台|学|就行|年|您在|料|方|要不|讲|谢谢|货|还在|这边|高
    -12:, 好|^ i don't|^ you know|^ you won't|afraid|before you|days|drill|for it|from|id|knock|like it|list
    -12:me to|okay|open|remember|site|so it|than i|which|you 'll find|you 've been|you hear|your id|一
    -12:不打|了吗|了吗 ?|交|再打|办 .|发|听您|周|周三|就去|急|您不用|我不|解|记|车
    -12:那儿|都行
    -13:'s fine|, 这|^ you have|and that|anything|check|holiday|may|more than|near|need a|oven|paid|push
    -13:quarter|rung|thursday|to let|to you|two|use it|with a|working|yes or|们|做什|做什么|占|品
    -13:打扰|扰|挂了|用|看|觉得
    -14:, 这个|^ okay|^ would|at all|badly|barrow|calls|easy|fair|i won't|if i 'm|ring|to ring
    -14:you don't want|上|停|合|心|您听|电|觉
    -15:'m sorry|^ yes|i 'm sorry|owner|right|say so|send|the owner|this year|地|您一
    -16:after|goodbye|isn't the|question|was it|your time|几|带|您 ,|我们|收
    -17:^ is it|at|before|change|don't have to|fine|missed|of it|you get|烦|边|问
    -18:, 不|do you|i 'll|year
    -19:^ is|through|would you
    -20:^ you 're|does|thank
    -21:thank you|thing|不用
    -22:, 是|so i|谢
    -24:number
    -25:, 我
    -26:sorry|可以
    -30:, 还是
    -31:先
    """
}
