/// What runs of words weigh for a manner, in twentieths; the first row has the bias and the signs.
///
/// Learned from corpora/phrases/asks, pressure also from the shipped lines, by MannerTableTests
/// (UPDATE_GOLDEN=1); do not edit.
/// Fingerprint of the lines: b427bd0b1e5399c9.
enum MannerTable {
  static let acknowledging: StaticString = """
    = -20 119 -52 -4 12
    39:,
    32:acknowledge
    30:i|shift|心
    27:end|understood
    25:实
    24:comes|i know
    23:should|情
    22:^ fair|quarter|还没|难
    21:'s|^ being|calls|comes first|did|first|like that|point|so it|stress|true|well|得|预
    20:budget|comfortable|concern|experience|is a|seriously|that|timing|trust|were|开|忙|比
    19:but|everywhere|fair|night shift|promises|reason to|乱|到我|应|烦
    18:change|in january|is|january|made|不想|添
    17:, 可|^ yeah|cheap|dropped|isn't|make you|makes|remember|so i|was|with|yeah|上您|合|花|都得
    17:预算
    16:^ ah|ah|all right|being|is no|it does|night|ringing|so i 'll|that 's fine|worry|year|听|换|班|虑
    15:'s a lot|^ you have|instead|pretend|quite|sounds|take your|they|this week i|week i|you 've|了 , 我
    15:在|很|想|最|没|被
    14:'re not the|'s an|'ve got a|, 我|, 换|^ getting|^ your|a lot|does|i see|in the|was out|was out of
    14:会|信|办 .|受|子|您忙|您想|是大|满|白|里|顾
    13:'re not|, 哪|bad|contract|evening|loyalty|meet|not|of|of us|one of|season|season is|sorry|that was
    13:that would|too if|吧 , 您|您忙 ,|我懂|来您是|电|电话|病|肯|肯定|话说|过
    12:'s fine|'ve just|, 是我|^ i understand|^ it is|^ you don't|^ 您在|a busy|after the|apologise|as
    12:before|enough|everyone|feet|going|got a|hear you|homework|i know would|it is a|know would|like|lot
    12:mine|over|prefer|rush|so it 's|sometime|than the|they treated|they treated you|this week|to have
    12:treated|treated you|under|we|weren't|would|you 've been|you 've just|you weren't|your feet
    12:your homework|个孩|个孩子|也不|了 ,|些|他们|信任|哪有|在 ,|头|少|意|推|是我|正
    12:比三|比三家|电话 ,|的都|货比|货比三|重 .
    11:, 这|^ sounds|^ 刚|and|asked|calling|chase|got|hundred a|hundred a month|i get|i should|imagine
    11:inbox|it 's|just to|look|naturally|no reason to|or friday|time of|to chase|you don't|your last
    11:一点都|上|不会说|东|东西|会说|办|夜|夜班|实在|家 ,|您这话|感|我听|我知
    11:我知道|推销|服|添乱|点都不|用 ?|的|考|西|还是周|透了
    10:, 周|, 我知|, 这个|^ the price|^ well|^ 上|^ 您想|^ 我不|^ 看|^ 知|^ 知道|^ 这么
    10:^ 钱|a supplier|after|agree|and it|both in|deserves|eight|full|head office|house|i realise|i won't
    10:it saturday|it saturday or|like this|money 's|needs|no reason|now it|only|or thursday|perfectly
    10:realise|right not|same thing|should have|sure|the same thing|thing|three kids|to it|tomorrow at
    10:tuesday at|wait that|want|would put|year you|you both|you both in|一回|一说|全 .|受 ,|合情
    10:合理|同意|实在 ,|就该|应 .|忙 ,|您一|您添|懂|我明白|我能|数|明白|是|是我们
    10:是没|来就|来您|点有|现|知道 .|给您添|要求|该|赶上您|这样 .|道 .|销|门 ,
    9:'re right|'re tired|'ve been|, 下周|, 周四|, 我听|, 谁|, 那下|^ fine|^ i get|^ you 've|^ 之
    9:^ 之前|^ 可|^ 您不|^ 看来|^ 跟|about it|and that|be all|be all right|been|brutal|cash|caution
    9:driving|fair you|feel|for|for you so|how you|hundred|i 'd be|i know you|in the middle|in the room
    9:is brutal|it should|many|middle|moving|not the|now|partner|phone|plate|respect that|sales|so
    9:something you|straight|the middle|the price|the room|wants|yet|you 're right|you 're tired
    9:your partner|your plate|your team|一个|一天还|一笔|下不|不好|不想动|不行 ?|也应
    9:也应该|了 , 那|了一天|些 ?|做|做过|出|够|定不|少 ,|应该|心是|忙 .|您有|想动
    9:懂了|懂了 ,|我清|我清楚|打来|明白 ,|是 ,|服 ,|满了|点行|点都|烦 .|班 , 您
    9:理解|理解 ,|疑|白 ,|看|看来|看来您|真|着|确实|站|紧|行 ?|行不行|解 ,|让您
    9:说到|谁|过 .|那下|那下周|那是|难免
    8:'d|, 做|, 很|, 很多|, 您也|, 我就|, 是|, 这要|^ cash|^ so|^ so the|^ that|^ you want
    8:^ 您有|^ 您的|^ 搬|a month|a stranger|admit|and that 's|and they|are|are you both|at ten or
    8:at your|but you|can't|caught|caught you|day to|days are|decides|don't have the|don't use|don't want
    8:everyone has|fifty|happened|into|kids|last year|locked|morning or thursday|no one|of it|on|on your
    8:rest|right now|right to|room|so the|stops|stranger|tired|tomorrow morning or|tuesday at ten|twelve
    8:what happened|with a|without|worry about|you 'd|you 're not|you do|you don't use|you more|you so
    8:you want to|一个人|三个|三家|不方|不方便|不是|个人|于|们|任|先看|全|原|可惜
    8:吧 ,|听电|听电话|在外|在那|在那儿|天还|夫|好一|子在|孩子|孩子的|工夫|店
    8:开会|得您|怕|您一个|您要先|惜|慢慢来|慢来|慢来 .|我周|我当|我明|打给
    8:打给您|担心|搁|是不|月底|有什|有什么|照|班 ,|理|白天|种|稳|老|肯定不|虎
    8:虎 .|行不|要先|要先看|要等|觉|资金|跟他|跟他们|这么|这要|这要求|重|钱都
    8:靠
    7:'d be|'m sorry|'re at|'re coming|'s full|'s only|'ve|, 下|, 今年|, 但|, 您先|, 我们|, 换我
    7:, 行 ,|, 谁都|, 这我|, 那|, 那我|^ fair enough|^ i accept|^ no one|^ totally|^ you 're
    7:^ your partner|^ 一|^ 三|^ 价|^ 跟您|a|a real|all right ?|and a|and then|appreciate|be cross
    7:course|cross|day|days|easier for you|fair enough|family|fun|get that you|have no|have no budget|head
    7:hear|heard of|how|i 'm sorry|i accept|i appreciate|i get that|i understand|in the morning|is only
    7:it out|knock|losing|minutes on|minutes on thursday|mistake|mistake and|mistake and you|morning for
    7:much|must be|natural|no budget|of course|one|only right|or sunday ?|our mistake|our mistake and|out
    7:part|pay|paying|poor|rates|reviews|right|see you 're|sorry about|stretched|sunday ?|takes|ten or
    7:that was our|the morning for|the small|the way|then ?|those|thursday morning|time|to|totally|training
    7:training is|twenty minutes on|want to|was our|was our mistake|with what|with what you|you 're at
    7:you 're busy|you 're coming|you don't want|you have no|一|一天|两个|之|今天没|今年|但|位
    7:供|候打|候打给|关|前|加|卡|周您|哭|回|天没|头 , 我|头一|孩|家里|宽|宽裕|寒
    7:寒心|对您|就十|常|思|您也|您受|您现|您现在|您真|您觉|您觉得|您跟|您跟我
    7:您还没|懂 .|我懂 ,|折|折腾|担|换我|据|搬|数据|时候打|是周|晚还|月|有一
    7:来 ?|欠|正常|没预|没预算|火|火 .|现在|理 ,|的事|确|笔|紧 ,|考虑|腾|节|行吗
    7:行吗 ?|裕|话|说了 .|走不|走不开|跳|这|这我|透|道|顺
    6:'d want|'ll keep|'ll keep it|'re|'re busy but|'re right to|'re swamped|'s easier|'s hard to|, 合
    6:, 多|, 您快|, 您防|, 我当|, 明|, 明天|, 有|, 赶|^ nobody wants|^ that was|^ 您那
    6:^ 我能|^ 货|a long|a long day|absolutely|and you|ask for|busy|busy but|can hear|can only|do it
    6:don't want a|friday afternoon|had that|handing|hard to|i 'd|i 'll keep|i can hear|i can only
    6:i hear you|i respect that|know you didn't|long day|makes sense|moment|month|my number|no|nobody wants
    6:off|on my|on you|or sunday|our engineer|out of|proof|real|saturday or|saturday or sunday|sensible
    6:so how|something|sorry you|sorry you were|supplier|swamped|that 's a|that and|thursday or friday
    6:to decide|tomorrow morning|us|want a|would thursday|would thursday evening|would tomorrow|wouldn't
    6:you 're swamped|you 've had|you didn't|you feel|you must be|you need|you trust|you were|上班
    6:下周三|下周二|不好意|不开|不开 ,|不麻|不麻烦|两句|中间|之前|了 , 没|了都
    6:事 , 多|他|休|伤|体|便|便我|催|儿搁|六十点|分|前都|压|参数|句|听我|听清
    6:听清楚|哪|坐|堵|外|头烂|头烂额|好意|好意思|子的|字 ,|尊|尊重|尊重 .|常 .
    6:底|开 ,|很多|快|您快|您的预|您签|您签字|您防|您防着|成不 ?|我也不|我会
    6:我同|我尊|我尊重|手|批|搁谁|方便我|是做|本|样|楚了|歇|歇着|歇着 .|歉
    6:正常 .|比 ,|清|清楚了|烂|烂额|焦|焦头|焦头烂|熬|理 .|电话来|的这|的预
    6:看成不|着 .|着点|签字 ,|算 ,|紧 , 您|累 ,|话 , 那|话来|话来得|说|说一|说两
    6:说两句|课|货|赶上|还在|错 .|额的|高 ,|麻烦|麻烦 .
    5:'s a fair|'s a real|'ve already|'ve had|, 光|, 别的|, 情|, 我同|, 我长|, 烦|, 老|, 行
    5:, 行吗|^ i appreciate|^ i see|^ no time|^ okay so|^ sorry to|^ two|^ you were|^ 家|^ 家里
    5:^ 您忙|^ 您没|^ 您还|^ 月|^ 这周|a big|a fair|a kitchen|all day|already|answer|anyone|argue
    5:argue with|at home|at ten|at ten ?|blame|board|but that|but that 's|can't argue|can't argue with
    5:careful|clearly|could we|day on|easier for|end is|evening or saturday|fees|friday evening
    5:friday evening or|gather|good|hands are|heard|hectic|hectic for|hoping|house is|how 's|i can't
    5:i gather|i know the|in your|is hectic|it 's not|it over|june|kitchen|left|likes|likes being|list
    5:looking|me up|minutes|morning|morning then|next week|okay so|on the phone|on thursday or|or saturday
    5:or saturday morning|or wednesday|over the|over the phone|over your|owner|respect|scared|see that
    5:sense|short|sorry to|stuck|stuck in|ten ?|ten or wednesday|that 's only|that a|that long|the board
    5:the owner|the timing|this|thursday or|time with|times|tuesday morning then|understand
    5:understand you 're|up to you|we 're not|wednesday at two|week|when 's a|why you 'd|will be|with that
    5:work ?|you|you and|your hands are|your team is|一回听|一天听|一样 ,|上一|上还|上还是
    5:下午或|下来|不同|不同意|个我|中|为难|久|么做|也难|了|二上|二上午|件 ,
    5:价格|会 , 我|先把|免|册子|出去|分 .|分钟 ,|功|卡在|压着|压着 ,|去坐|去坐坐
    5:反|可|台机|台机器|周二上|周四三|哪天方|哪有闲|商 ,|喜|喜欢|四三|四三点
    5:四点|回听|坏|多 ,|多 , 您|天听|天方|天方便|太|头一回|好吧 .|子小|子真
    5:孩子真|它|实 ,|实物|家都|家里有|工 ,|差 ,|应商 ,|应该的|店 ,|开会 ,|强|归
    5:得出|得对|得对 ,|得紧|您半|您在|您家里|您是真|您没|您看成|想再|意 ,|意 .
    5:意思|我|我不|我了|我先把|我理|我理解|我长|我长话|据交|接|支|数据交
    5:明白 .|是周六|是怕|是没用|是贵|是贵了|晚|最难|有您|有闲|来|样 , 我|楚
    5:没时|没时间|清楚|点您|点没|白 .|的 .|的哪|的哪有|的家|的还|盘|盯|看成|着 ,
    5:短说|空 ,|算的|累|老供|老供应|花出|花出去|被推|被推销|觉得|解|话短
    5:话短说|该的|谁不|谁不是|谁都|质|贵了|赶|跟我说|过来 ?|还要|这个 .|这个我
    5:这么做|这种|这话|迟|避|那我把|都花|都花出|里发|钱都花|长|长话|长话短|防
    5:防着|顺 ?|顺手|顾虑|额|骗子|麻
    4:'ll email|'re busy|'s no reason|'s okay|, 不勉|, 什|, 什么|, 应|, 您现|, 我明|, 手
    4:, 手头|, 晚上|, 预|, 预算|^ after|^ can't|^ i realise|^ it does|^ with|^ yes|^ you 'd|^ 一样
    4:^ 两|^ 两个|^ 原|^ 原来|^ 合作|^ 听着|^ 您把|^ 您考|^ 您觉|^ 报|^ 报价|^ 明白
    4:^ 正|^ 理|^ 理解|^ 电|^ 电话|^ 老人|^ 被|^ 这种|a second|a shame|a shop|a warranty|an
    4:appreciate you|are hard|at|at two|be careful|be in your|big|call i|can see|come off|coming|compare
    4:comparing|completely|cost|course you|don't blame|done|easier|fifteen|figures ?|for a|for that
    4:had a bad|haven't|home|i 'll be|i 'll email|i agree|i appreciate you|i can|i can see|i don't want|in
    4:in your inbox|it off|know|know the|know you|me the|me when|need your|next wednesday|next week ?
    4:next week be|not to|nothing|now i|of course you|offices|on the spot|only sensible|or thursday at
    4:paperwork|quite right|references|saturday morning|side|sold|sound|spot|sure you|take|taking|talk
    4:that 's okay|that it|that it 's|that makes|that makes sense|the figures ?|the morning|the paperwork
    4:the spot|thursday at ten|time to|times are|times are hard|tired of|to compare|tomorrow|tough
    4:tuesday morning|up to|waiting|wary|week be|when 's|when it 's|whether|why you|won't|work|would next
    4:would next wednesday|would tuesday|you 're|you 're in|you believe|you did|you haven't|you moving
    4:you when|一下子|一或|一样|三两|三两点|三我|下子|不会|不勉|不勉强|不是小
    4:不爱|不爱听|不行|个我不|买|了 , 再|了 .|亏|亏 .|们不对|们牌|们牌子|价钱
    4:会是|传给|传给您|住了|俩|公室|六十|几家|出去了|出空|刚|到前|到前台|办公
    4:办公室|勉|勉强|勉强 .|十分|十分钟|午我再|午或|午或周|原来|去一|去一趟
    4:去了 ,|参|友圈|口气|合理 ,|合适 ?|听着|周一或|周三两|周三我|周六十|售|嘛 ,
    4:器|四十点|在外头|在开|外头|大事|大事 ,|天 .|头 ,|夹|夹在|好吧|子 , 心|学
    4:学费|完了|完了 ,|实 .|实话|容|容易|小 ,|小数|小数目|就是没|层|层皮|层皮 .
    4:巧|带您去|年|强 .|当面|得上|得我|得跟|心里|怕买|思 ,|您 .|您不想|您夹
    4:您夹在|您把|您朋|您朋友|您的|您看|您考|您考虑|情 ,|意思 ,|成不|我们牌
    4:我太|我得|我懂 .|我记住|我讲|或者下|手 ,|手头|抽得|抽得出|换 ,|换过|换过 ,
    4:接了|接我|推销 ,|效果|数目|数目 .|断|时间 .|易|是周四|是大事|是小|是小数
    4:晚上|晚上您|朋友圈|机器|条信|条信息|板一|果|格|欢|没兴|没兴趣|没看|没空
    4:没空 ,|没错 .|烦了|爱听|牌子|物|电话里|的钱都|皮|皮 .|看您朋|知道 ,|知道您
    4:空 .|算 , 我|算 , 这|算就|细|置|老板一|者下|者下周|能接|能接受|苦|行 , 您
    4:行 , 那|表|装修|要您|解 , 下|认|记住|记住了|话里|该的 .|说实|说实话|说要
    4:账|账单|踏|踏实|踏实 .|身|过去一|还|还不|这个不|适 ?|道 ,|道您|道您忙|道理
    4:那|那儿|那儿 ,|那咱|那咱们|都|金|间 .|随便|马|高 .
    3:'ll lose|'ll send|'m not hanging|'re quite|'s a|'s been|'s tight|, 今|, 价|, 先|, 册|, 册子
    3:, 可再|, 可您|, 开|, 得|, 您什|, 您肯|, 我懂|, 晚|, 用|, 用着|, 这份|, 这很
    3:^ i do|^ i gather|^ i was|^ i won't|^ money 's|^ sure|^ the budget|^ your team|^ 一天|^ 上回
    3:^ 不好|^ 今年|^ 合|^ 听|^ 忙|^ 我听|^ 换|^ 预|^ 预算|a call|a day|a fool would
    3:a good time|a meeting|accept|around|at nine|at nine or|back ?|be the one|behind|bigger|builders
    3:burned|but i 'm|can imagine|clear|could|day could|day could you|didn't|down for|engineer|evening or
    3:figures|flat|fool would|four|four in|friday ?|get it|get it what|get that|given|good for|good time
    3:grow up|hanging|hanging up|hanging up until|hard|hasn't|hear you but|hour|i 'll send|i can imagine
    3:i do|i don't|i get it|i realise i|i was|is a big|is nobody|is nobody 's|it 's been|it before|it to
    3:it to the|it what|it what day|just|last|less|meetings|meetings what|meetings what time|mid|monday or
    3:money 's tight|moved|my fault|never|nine or|no wonder you|noon|not a|not hanging|not hanging up
    3:now you|on the|only a fool|or friday ?|or friday at|or monday|or wednesday ?|out this|own|paid|pop
    3:put it|question|rather than|realise i|right shall|right shall i|right to be|shame|sounds like|stock
    3:sunday|ten or friday|text|text you|text you the|that 's no|that experience|that works|that you|the
    3:the contract|the figures|the same|they 'll|they 're|things|this month|thursday at|tied|time i
    3:to be careful|to push|to ring|to think|to your|try you|twice|twice for|understand you|up the|walk
    3:want to be|watch it|wednesday ?|wednesday or|were promised|what day|what day could|what you
    3:when could|wonder you|wonder you 're|you 'll lose|you 're quite|you but|you but that|you don't have
    3:you had a|you have|you on the|you the details|you through|you were promised|一 .|上 ,|上去|上回
    3:下 , 您|不便|不便宜|不回|不多|不好做|不容|不容易|不是时|不过|个会|么时
    3:么时候|也|也没关|习|了 , 不|了吧 .|五分|五分钟|人 , 您|人商|人商量|什么时
    3:会 ,|会您|体会|供应|供应商|便宜 ,|保险|信 , 开|俩娃|儿 ,|先问|关系|关系 .
    3:册子我|出差|分钟|到|前台 .|务|午我带|半天|压力|去了|反应|变|可再|可就没
    3:可您|台 .|合作|听我说|呢 ,|呢 ?|周二|周哪|周哪天|周四晚|味|商|商量是|四晚
    3:四晚上|回 ,|场 ?|坐 ?|坐坐|坐坐 ?|大家|大家都|天可|天可就|头 , 您|奖|好事
    3:好做|娃|子我|守|守着|宜 ,|室|家|对|差|年了|年了 ,|年都|应商|当面给|很合
    3:得还|忍|急了|急了 ,|您一天|您不愿|您了 .|您宽|您手|您手上|您最近|您的顾
    3:情理|意不|感情|懂 ,|我们不|我寄|我就不|我当面|我能体|我过去|我这|所|手上
    3:找您 ?|抽|掉|接电|接电话|推 ,|方便|无|日子|明天可|明白您|是好|是应|是应该
    3:是时候|有空 ,|有老|服务|期 ,|术|来的|没关|没关系|没坏|点 , 就|点不|点头 ,
    3:烦 ,|然 .|牌|现场|用的 .|痛|痛快|白您|的人|的钱|的顾|的顾虑|看哪个|看行吗
    3:真不|眼|着急 ,|着您|短|种话|空 , 周|空 , 我|第|第一|等您|系 .|老人|老客
    3:老客户|能体|能体会|虑我|见为|认 .|记得我|谢您|谢谢您|这份|这周哪|这套
    3:这很|这点|这种话|道您手|那我不|那样|都在|量是|量是应|钟 ,|钟都没|间|难 .
    3:面给|面给您|顾虑我|鸽子 ,
    2:'ll be brief|'ll email you|'ll post|'m sure|'re at the|'re in|'re in the|'re making|'re making a
    2:'re on|'re right about|'s just|'s just an|'ve been let|'ve heard|'ve rung|, 只|, 可以|, 周五
    2:, 周六|, 哪个|, 好吗|, 对吧|, 怕|, 您哪|, 您是|, 您这|, 我过|, 搁|, 省|, 过
    2:^ i don't|^ i know|^ money|^ oh|^ sounds like|^ you need|^ 今|^ 听您|^ 哎|^ 哎 ,|^ 大|^ 您嫌
    2:^ 换系|^ 老|^ 这礼|^ 那您|a big mistake|a brochure|a good|a week|about that|about thursday
    2:about thursday at|after you|afternoon and|again ?|an excuse|and we 'll|and your|as it|at eleven
    2:at eleven ?|at eleven or|at half four|be better ?|be brief|be in|been let|been let down|best|best ?
    2:big mistake|blame you|blame you for|brief|but i|by ?|by the|can tell|changing|cheapest|come and
    2:could you|could you come|customers|decision|don't know|don't want another|don't worry
    2:don't worry about|down ?|down before|eleven|eleven ?|eleven or|find the|find the time|fine|five times
    2:for it|for this|friday at three|got your|grow|half four|hands|have the|how about|how about thursday
    2:how it|i 'll get|i 'll post|i 'm sure|i 've rung|i can tell|i hear that|i see that|i show|i show you
    2:i try|i try you|in person|in person ?|in the house|installer|it|it 's only|it 's the|it in writing
    2:just an|just an excuse|kept|later this|later this week|let down|let down before|like it|lost|making
    2:making a|making a big|middle of|monday afternoon|monday or tuesday|morning ?|no time|of money
    2:of our customers|oh|on friday at|on this|on tuesday at|on your desk|or tuesday|our customers|ours
    2:person ?|pitch|promise|rung|same|send|show you on|sit down ?|slides|talking|team is|ten years
    2:that you 're|the budget|the cheapest|the decision|the house|the middle of|the only|the proposal
    2:things about|three on|thursday at three|thursday evening|tight|to ask|to change|to find|to read
    2:to try|too|touch|try you again|twenty|twenty minutes|until we|until we 've|up your|up your mind|use
    2:wait|want another|watch|we 'll|we meet|wednesday|what time|when could i|why|with us|with you|yes it
    2:you 'd like|you 'd want|you 're making|you 're on|you again|you come|you monday|you on|you some
    2:you that|you that 's|your desk|your hands|一 ,|一个下|一早上|一次|一点|七八|七八个
    2:三点好|三点我|下午我|下周|不 ?|不下|不信|不出|不出来|不去|不否|不否认
    2:不放|不放心|不是说|不能|丢|个下|个下午|个不|个问|个问题|为|么大的|么想
    2:了一|了五|五三|五三点|五下|五下午|五晚|五晚上|交|人家|人管|价|会儿正
    2:位 .|住|体检|信息|傅|儿正|全要|八个|六还|六还是|兴趣|再来|出来|到明|剩
    2:十年|十点|午 , 您|半我|友|发您邮|可您这|吃过|后天上|后悔|后悔了|否认
    2:听出|听出来|呢|周五三|周五下|周五晚|周六还|周四下|周四四|咱们约|哎|哎 ,
    2:哪天您|嘛|四下|四下午|四四|四四点|四点半|团|团建|团建 ,|在理|地|处我
    2:多 , 下|天上午|天到|太太|套 ,|好 , 您|好吗|好吗 ?|始|子是|学校|安全要
    2:容易 ,|对吧|对吧 ?|对我们|师|师傅|带您|常 ,|建|建 ,|开始|开着|开车|很正
    2:很正常|得出来|得想|得没|得没错|忙着|快 .|怕数|怕数据|急 ,|急 .|悔|悔了|您
    2:您不方|您也不|您去看|您合|您嫌|您开|您开车|您是|您的难|您看哪|您肯
    2:您肯定|您说没|您邮|您邮箱|您问|慎|慢|懂您|我不否|我再来|我去|我听出
    2:我带|我我|我我也|我把数|我有数|我认|我认同|打算|扭|把数|抱|抱歉|拜您
    2:拿出|换一|换系|换系统|掂|掂量|掂量 .|接受|推销电|效|数 .|料我|早就|时候
    2:时间当|易 ,|是后|是后天|是吧|是时|是有点|是看不|是说|显|最近|月份|有数
    2:有数 .|有道|有道理|有顾|朋|朋友|来了 ,|来找您|板|校|检|楚 ,|歉 .|正常 ,
    2:正是|毁|没人管|没用|没错|没错 ,|流|流程|清楚 ,|点半我|点好|点或|点或者|然
    2:爱人商|生|用着|电话了|留意|的 , 哪|的难|的难处|看哪|看得|看得出|知道
    2:确实 ,|礼拜您|空|突|等着|管|管 ,|箱 .|终|经|给您 .|老板|聊 ,|虑我懂|要紧 ,
    2:认同|记得|话 , 您|说了|说得没|谨|谨慎|购|趣|跟|跟您|跟爱|跟爱人|跟领
    2:跟领导|身体|还是后|这个问|这电|这电话|这礼|这礼拜|连|通电|通电话|遍 ,
    2:邮箱 .|都不|采|采购|量 .|销 ,|销电|销电话|错 ,|问 .|间当|间当面|间接|难处
    2:难处我|预算 ,|风|鸽|鸽子
    1:'d want your|'ll be|'ll bring the|'ll get|'ll send you|'m not|'m not going|'re a|'s a better
    1:'s been a|'s not the|'s only sensible|'s the|, 不好|, 人|, 再|, 别|, 可谁|, 咱|, 咱们|, 好
    1:, 好好|, 对不|, 小|, 心|, 心里|, 总|, 您对|, 您开|, 您的|, 您看|, 我认|, 打|, 真
    1:, 能|, 见|, 资|, 资料|, 那是|^ let me|^ most|^ my|^ of|^ of course|^ right you|^ 今天
    1:^ 价格|^ 十|^ 听得|^ 孩|^ 孩子|^ 您刚|^ 您家|^ 您开|^ 您手|^ 您用|^ 您看|^ 您讲
    1:^ 您跟|^ 是 ,|^ 月底|^ 看得|^ 看您|^ 资|a better|a better time|a fool|a lot to|about
    1:about the|and i 'll|appreciate it|at four|at it|at two and|avoid|be better|been a|before i
    1:better time|better time to|between|both|can show|can show you|could i|could we sit|day for|day would
    1:decide|details|don't have|don't want to|early|email|email you|email you the|fitters|fool|for an
    1:for an answer|friday at|friday at two|get|getting|got nothing|had a|have|husband|i 'm not|i can show
    1:i hear|i understand you|idea|in writing|info|is it ?|isn't the|it all|it won't|kind|kind of
    1:know you 're|last one|last time the|look at it|lose|lot of money|lot to|me out|meeting|monday ?
    1:monday at|move|must|need to|okay|old|on monday ?|on the street|otherwise|price|promised|quote
    1:right about|right about that|right you|run|runs|saturday|see the|see why|send you|send you the
    1:shall we|sit down|sounds like you|spent|suppliers|the details|the fitters|the info|the last one
    1:the one|the street|this year|three of|time the|time today|times a|told|too expensive|two|wait till
    1:wanted|warranty|we sit|we sit down|wear|week 's|what you have|when you|where|which is|while you
    1:with the|with the last|without this|would monday|writing|you 'd be|you 're a|you need to
    1:you on friday|you wanted|your husband|your inbox|yours|yourself by|一下午|一十|一早|一起
    1:三上|三上午|上吧 ?|不|不上 .|不下来|不做|不愿|不愿意|不敢|不清|不要
    1:不要 ,|两回|个好|个心|个心眼|个流|个流程|个面|主|主要|也会|也会多|了 , 这
    1:了别|了别家|了就|二十点|五 ?|五万|五十|五来|人 ,|人看|什|什么|以不|以不 ?
    1:们有|价有|伙|伙人|会多|作|信 ,|信发|信发您|候|候 .|做主|先顾|再正|再正常
    1:再过|再过去|几回|出二|出二十|出您|出来了|别家|别家 ,|别的|别的 .|前台
    1:前头|动|十点或|午我|午或者|卡得|去看|发您|发您 .|可以不|可您都|可谁|合伙
    1:合伙人|同|吧 .|听得出|听明|听明白|周 ,|周一下|周一十|周三上|周二十|周五 ?
    1:周五十|周五来|周四上|哪个|四上|四上午|在不|在前头|地方|坏 ,|坑过|多|大的
    1:头上|套|好几|好好|娃 .|安全|定不下|家里商|寄|对我|对比|对质|对质量|小心
    1:就一|就不|就不多|就您一|就是您|岁 ,|常不|常不过|年您|底您|得两|得出您
    1:微信发|心我|心的|心眼|怕耽|怕耽误|您不|您对|您对我|您对质|您工|您手里
    1:您接|您最|您用|您留个|您看行|您能|您要考|您讲 ,|您都考|慢慢|我也会
    1:我们有|我听明|我就|我电|我电话|我说|或周|或周五|手里|打过去|批 ,|折腾 .
    1:护|担心我|担心的|拿这|拿这个|挺|换我也|接 ,|接我电|摆|摆在|放心 .|时候 .
    1:明|是对|是对的|月底您|有俩|有点|有这|条|来 .|来是|来签|正常不|正忙
    1:点 , 哪|点头|点还|点还是|爱|犯|犹|犹豫|现在不|理解 .|理解您|生产|的 , 下
    1:的地|的地方|的是您|的都不|目 .|看行|知|签 ?|签了|签字|箱|系|给您算|网
    1:网上|耽误生|胆|腾 .|自然|自然 .|虑 , 可|被坑|被坑过|要是怕|要考|要考虑
    1:解 .|解您|解您要|认 ,|认识|讲|识|话了|话您|该的 ,|误生|误生产|说不清
    1:说周四|说在|说在前|说白|说白了|豫|账 ?|资|走|起来|跑|跟合|跟合伙|跟家
    1:跟家里|路上|躲 ,|转 ,|辛|辛苦|过我同|近|这会|这会儿|这周|这样|这样的|迟早
    1:道您不|避开|那也|那也不|那儿 .|邮箱|都在 ?|都考|都考虑|里 ,|里商|里商量
    1:量|问问|闲|间 , 我|阵子|险
    -1:'d mean|'ll be in|'ll be out|'ll bring|'ll come|'ll drop the|'ll leave|'ll leave you|'ll let
    -1:'ll let you|'ll put the|'ll see|'ll see you|'ll send the|'ll text|'ll text you|'re down|'s a queue
    -1:'s about|'s entirely|'s entirely up|'s hard|'s it|'s no|'s not for|'s nothing|'s one|'s today
    -1:'s today or|'s what|'ve filled|'ve filled in|'ve had to|'ve promised|, 0 号|, 0 月|, 三|, 下午
    -1:, 两天|, 九|, 九点|, 二|, 二十|, 今晚|, 会|, 会议|, 俺|, 免|, 免费|, 再见|, 出
    -1:, 出了|, 到|, 到底|, 到时|, 十点|, 后|, 周一|, 在|, 在您|, 好吧|, 家|, 展|, 展厅
    -1:, 市|, 带|, 应该|, 您一|, 您和|, 您在|, 您怎|, 您挑|, 您早|, 您跟|, 您路|, 您选
    -1:, 您随|, 成|, 成不|, 我到|, 我让|, 我请|, 我跟|, 我都|, 早晚|, 是周|, 案|, 案例
    -1:, 看完|, 要不|, 要么|, 视|, 视频|, 过了|, 还有|, 这事|, 这周|, 连|, 那天|0 rd
    -1:0 rd at|0 th of|0 日|0 日周|? i|? 我记|? 我顺|^|^ a good|^ because|^ because of|^ come
    -1:^ come on|^ could i|^ could you|^ feel|^ feel free|^ fine i|^ half|^ how did|^ how would|^ i gave
    -1:^ i need|^ i respect|^ it 'd|^ it must|^ it takes|^ it took|^ leave|^ leave it|^ look|^ might
    -1:^ prices|^ saturday|^ shall i|^ shall we|^ sorry|^ supplies|^ tell|^ tell me|^ the clock|^ the system
    -1:^ the team|^ there|^ there are|^ thursday 's|^ was|^ was it|^ we have|^ what are|^ what would
    -1:^ who should|^ why|^ would thursday|^ you 'll|^ you agreed|^ you had|^ you may|^ you mentioned
    -1:^ you must|^ you promised|^ 三十|^ 三岁|^ 上次|^ 不急|^ 二|^ 二十|^ 全|^ 再不|^ 再给
    -1:^ 到|^ 到底|^ 发|^ 发票|^ 只|^ 合同|^ 周六|^ 嗯|^ 嗯 ,|^ 客|^ 工|^ 您上|^ 您为
    -1:^ 您以|^ 您办|^ 您周|^ 您担|^ 您最|^ 您点|^ 您现|^ 我再|^ 我想|^ 我把|^ 明儿
    -1:^ 星|^ 星期|^ 是|^ 有什|^ 样|^ 活|^ 活动|^ 签|^ 表|^ 表我|^ 要是|^ 让|^ 让您|^ 还
    -1:^ 还要|^ 这价|^ 这次|^ 送|^ 那咱|^ 都|a bad|a coffee|a coffee at|a holiday|a note|a price
    -1:a price on|a queue|a queue behind|a quick|a reminder|a time to|about that i|about your|accounts
    -1:address|afford|afford it|ahead|all that|all that time|all year round|all you have|alright|an email
    -1:and another|and send|and send it|and show|and show you|and sunday|and there|and there 's|and thursday
    -1:and you 'll|and you keep|and you won't|any time|at any|at four free|at half|at noon on|at six|at some
    -1:at some point|at the fair|at three|at your office|be easier|be easier for|be good|be out|be out of
    -1:be with|be with you|because|because of|because of you|begging|behind you|behind you so
    -1:between tuesday|between tuesday and|bit|business|business by|but i 'll|buy|by friday|call|call back
    -1:call you|can afford|can afford it|can have|can have a|can pay|can't put|can't put a|chance to|choose
    -1:clock|closes|closes at|closes at midnight|coffee at|come at|come on|come to|come to you|comes in
    -1:competitors|confirm|congratulations|could see|couple of|day after|day i|december ?|december at
    -1:december at two|demo|department|did you|do is|don't be|don't i|don't let|don't need|drop the|drop you
    -1:drop you a|easier ?|easy|eight on|eleven on|end of the|ends|ends on|entirely|entirely up
    -1:entirely up to|everyone can|everyone gets|everyone gets a|expect|failing|failing that|fast|feel free
    -1:feel free to|figures to|filled in the|final|firm|firms|first of|first of december|fit|five|five ?
    -1:five minutes|five on|five on thursday|fixed|for the first|forget|four ?|four free|free ?|free to
    -1:friday 's|friday be|friday i|from here|from me|gate|gave|gets|gets a|go ahead|go to|go under|goes
    -1:goes up|gone so|good for you|got it|grandmother|grey|guarantee|had|had to turn|have one|have to
    -1:have to do|have yourself|have yourself to|he|head office you|hear that|hiring|hours to|how did
    -1:how did you|how would|how would you|i 'll bring|i 'll come|i 'll leave|i 'll let|i 'll see|i 'll text
    -1:i 've already|i 've filled|i 've had|i 've promised|i ask|i come and|i don't have|i dropped|i gave
    -1:i know it|i meant|i need|i need your|i never|i put|i respect|i ring you|i see and|i see you
    -1:if you don't|in ?|in on friday|in on monday|in the next|in the office|in your street|is my|is on the
    -1:is our|is the final|is too|is your|it 'd|it 'd mean|it 's about|it 's entirely|it 's hard|it 's today
    -1:it ?|it first|it goes|it going|it going to|it if|it it|it must|it must be|it takes|it takes ten
    -1:it there|it took|it up|it you|just like|just so|keep the|keep the report|kinder|know it 's
    -1:know you 've|last week|late|laughing|leave it there|leave you|left so|let me know|let you|let you go
    -1:like ?|link|listen|live|longer|look ?|lunch on|mad|matter|may be|may not|me about|me about your|me i
    -1:me i 'll|me if|me in|me know|me one|me thursday|me why|meant|mentioned|mess|met|minute|minutes for
    -1:miss it|money isn't|month ?|month if|morning and|morning be|morning or|mr|my grandmother|next
    -1:next door|next month|nine is|no for|no for an|no problem|no wonder|noon on|noon on thursday|note
    -1:nothing and|nothing to sign|now and|now or|numbers|of a|of december at|of next|of next week
    -1:of november|of the month|of you|office is on|on sunday|on thursday morning|on thursday would|one ?
    -1:one more|one thing|only have yourself|only need|or failing|or failing that|or is it|or not|or two
    -1:other clients|over to|over to you|papers|past three|pencil|places left|plan|possibly|possibly be
    -1:price list|price on|proposal|put a|put a price|question ?|queue|queue behind|queue behind you|rd
    -1:rd at|reading|reading it|reminder|right so|ring|ring me|ring you|roof comes|room three|rubbish
    -1:said yes|same all|same all year|savings|saying no|second of|second of december|see and|seen it
    -1:send something|send the|she|show you|show you round|site|slot|so what|so you 'd|some point|sorry for
    -1:sound just|sound just like|staff|stand|stay|suit you|suit you for|suits|suits you|supplies|swing
    -1:swing by|system|system closes|system closes at|table|take no|take no for|takes ten|takes ten minutes
    -1:tell me|tell me about|tell me why|ten minutes|ten or two|th of|th of november|that 's what|that be
    -1:that out|that time|the 0 rd|the address|the back|the brochure|the clock|the day after|the demo
    -1:the discount|the family|the figures to|the final|the first of|the fitting|the hour|the kids|the month
    -1:the office|the papers|the price list|the same all|the samples|the savings|the second of|the system
    -1:the system closes|the team|the team is|the thirtieth|the time|the video|their|then two
    -1:then two o'clock|then you 'll|there 's nothing|there 's one|there are|thirtieth|this and you
    -1:this is my|this is the|this month ?|this number|this price|this rate|this week ?|this week is
    -1:this winter|three or|through|thursday at eleven|thursday at two|thursday morning ?|thursday of
    -1:thursday of next|thursday the 0|thursday would|thursday you|to ?|to do is|to five|to grow|to look
    -1:to make a|to me i|to meet|to pay|to show you|to thank|to thank you|today or|together|told head
    -1:told head office|tomorrow at eleven|tomorrow or|tomorrow or thursday|took your|tuesday ?
    -1:tuesday and thursday|tuesday at half|twelve on|two hours|two hours to|two months|two o'clock|two on
    -1:up and|up until|use it|value|want it|warehouse|was it|way|we 're|we find|we find a|we get|we had
    -1:we have|weather|wednesday the|week is|what|what 's it|what about|what are|what are you|what would
    -1:when you 're|whether you|which one|who should|who should i|will|will be with|winter|with it
    -1:with you by|within|wonder|works for|works for you|would that|would that be|would you have
    -1:would you like|wrong with it|year round|yes|you 'd think|you 'll get|you agreed|you back|you can pay
    -1:you choose|you could|you ever|you for a|you go|you i|you keep|you keep the|you may|you mentioned
    -1:you must|you on monday|you promised|you round|you said yes|you sound just|you the numbers|you took
    -1:you took your|you use|you want|you what|your|your competitors|your diary|your family|your kids
    -1:your number|your street|yourself to|一个月|一九|一九点|一共|一单|一单了|一句话
    -1:一号 ,|一场|一块儿|一天 ,|一天能|一套 .|一定|一您|一我|一挂|一挂电|一月
    -1:一次见|一步|一步 ,|一的|一直|一直打|一眼|一般|一行|一还|一还是|一面
    -1:一面 ?|七|七号|万|万 ,|三|三岁|三点|三点 ,|三点 ?|三要|上午十|上午我
    -1:上午过|上午还|上去坐|上班 .|上门 ,|上门 .|下午 ?|下午给|下去|下去 ,|下周六
    -1:下周四|下次|下次再|下的|不 ,|不了 .|不会再|不做 ,|不再|不好 ?|不忙 ,|不急
    -1:不急 ,|不急 .|不想听|不成|不成 ?|不我|不清楚|不管|不要 .|不起|两万|两千
    -1:两天里|两点 ,|两点还|个 .|个准|个准话|个头|个小时|个时候|个理|个理由
    -1:个说|个邮|个邮箱|个颜|个颜色|为什|为什么|主意|主都|么 .|么就|么时间|么说
    -1:之前能|之间|之间您|九号|九号 ,|也太大|也成|书面|书面的|买保|了 , 0|了 , 今
    -1:了 , 到|了十|了十年|了半|了解一|了这|事不|事不急|事多 ,|二 , 十|二 ?|二三
    -1:二十|二十七|二十九|二号|二号 ,|二四|二月二|二期|亏的|五 , 0|五您|五您要
    -1:五我都|人想|人来|什么 .|仇|今天不|今天必|介|介绍|以 ,|以后我|们上|们上门
    -1:们下|们下次|们不会|们什|们什么|们就|们说|们这|件 .|价目|价目表|会 , 您
    -1:会一|会一直|会儿|会再|会给|会议 ,|位置我|作的|你们|使|便 ?|便接|便说
    -1:便说话|便跟|便跟您|信 .|信上|信提|信提醒|俺|候在|候见|借口了|做 ,|做得|停
    -1:儿 ?|儿一|儿到|儿坐|儿来|光|八点 ,|八点半|公司就|公室 ?|六 ,|六下|六下午
    -1:六带|六点|共|内|再不|再打 .|再找|再见|再见 .|再这|再问一|决|准备|准话
    -1:准话 .|凑|几年|分钟 .|划掉|别怪|别怪我|别来|到 ,|到 , 或|到底想|到您手
    -1:到时|到时候|到期|到期 ,|前 ,|前不|前能|十七|十七号|十九|十九号|十点到
    -1:十点半|午 , 带|午 , 我|午也|午十|午十点|午场|午带|午的|午给|午给您|午过
    -1:午过去|午还|午还是|午饭|半 .|半年|半年了|单了|占|占您|卡在哪|厅|去了 .
    -1:去年|去成|去看您|去问|参观|参观一|发到|发到您|发您微|发票下|口了|句话
    -1:句话 .|只能|可不|可以 ,|台|号 , 上|号 , 下|号 , 十|号 , 周|司就|吃亏|吃亏的
    -1:合作的|同事|名字我|名额|后我|后我们|听听|听说|告诉您|告诉我|周 .|周一上
    -1:周一九|周一您|周一我|周一还|周三|周三要|周二 ?|周二三|周二四|周五您
    -1:周五我|周六下|周六带|周四之|周日 ,|和下|咖|咖啡|咖啡的|咱们下|咱们说
    -1:哪个不|哪个时|哪会|哪会儿|哪天在|哪天有|哪天能|哪家|啊|啊 ,|啡|啡的|啥
    -1:啥时|啥时候|喝|嗯 ,|四之|四之间|四回|四回了|四点 ,|回了|回了 ,|回来
    -1:回来找|因|因为|图|图纸|圈|在前|在办|在办公|在厂|在家 ?|在店|在店里
    -1:在您公|在这|在这儿|地铁|地铁口|场|块儿|块儿来|备|夏|夏天|大|天|天 ?|天上
    -1:天中|天中午|天去|天在家|天天|天必|天必须|天我去|天是|天有|天有空|天来
    -1:天还是|天里|天降|天降温|太不|太大|太大了|失|头就|头我|套 .|好 , 那|好不好
    -1:好吧 ?|好说|如|如何|姓 ?|嫌贵|子 , 我|子就|子来|孩子来|安排个|完不|完全
    -1:定 ,|客户|客户 .|室 ?|家 ?|家是|家的|寄一|对 ,|小孩|小店|就下|就下周|就不再
    -1:就去|就在|就差|就您还|就挂|就没有|就能|就行 .|就过|就过来|就这一|就这么
    -1:屋|屋里|展厅|工厂|工的|差这|己不|己想|市|带家|带工|带工程|带着图|幕|干什
    -1:干什么|平|年夏|年夏天|库|底 ,|底想|废|开放|当初|当您|当我|彩|彩页|往后
    -1:得吗|得吗 ?|得空|得给我|得起|微信 .|微信上|心 , 我|心里有|忘|忘了|忙 , 您
    -1:快点|快递|怎么就|急|急 , 您|总|总监|总监 ,|总部|您一句|您一挂|您上次
    -1:您下周|您不是|您两|您为|您为什|您以|您以为|您先生|您刚|您去|您同|您和
    -1:您哪会|您喝|您回|您在家|您坑|您填|您家|您家是|您寄|您店|您店里|您当面
    -1:您手机|您打电|您打算|您打过|您报|您挑 .|您方|您方便|您早|您来听|您来就
    -1:您演|您演示|您点|您的意|您看可|您看呢|您看看|您确|您确认|您碰|您算一
    -1:您约|您给我|您老|您老板|您要|您要跟|您说 ,|您说得|您路|您还记|您这是
    -1:您选|您选哪|您那边|您都不|您随|您随便|情 .|想听|想约|想约您|想见|懂 , 您
    -1:成 , 您|成 .|成 ?|成不成|我一下|我上|我上门|我个准|我也|我了解|我们上
    -1:我们就|我们这|我再|我再打|我再问|我到您|我十|我十点|我去问|我只|我就得
    -1:我就过|我带工|我带着|我想|我想约|我打|我推|我整|我整理|我明天|我明早
    -1:我晚上|我正|我正好|我没打|我没提|我登|我登门|我直接|我真|我请|我请您
    -1:我跟|我这儿|我这就|我都发|我都能|我顺|或者|户|户 .|户型|房 ,|手机|手机上
    -1:打了 .|打扰了|打电|打电话|扰了|扰了 ,|扰您了|找您 .|找我 ,|把您|把方
    -1:把方案|报告|拜四|拜访一|挂电|挂电话|挑 .|挑个日|挑时|挑时间|挤|捎|排一
    -1:排一次|排个|排队|排队 ,|接您 .|推掉|推掉了|推给|推给您|收到了|收费|放 ,
    -1:放学|敢|整理一|文|方|方便 ?|方便接|方便说|日 ,|日周|时候在|时候见|时间您
    -1:时间都|明会|明会 ,|明儿|明天中|明天还|明天降|明年|明年夏|是上午|是不来
    -1:是八|是十一|是吧 ?|是周一|是周三|是在|是想|是最|是最后|是有|是老板|是觉
    -1:是觉得|晚上 ,|晚给|晚还是|月 0 日|月二|月二号|有个|有了|有仇|有哪|有时
    -1:有时间|有空 ?|有空吗|有问|有问题|望|朝|末 ,|本人|机上|机上 .|来 , 好|来了
    -1:来听|来得|来看看|来试听|杯|杯咖|杯咖啡|样 , 周|样 , 没|样下|样下去|样的
    -1:楚 .|次不|次再|次见|次见面|正好|步|步 ,|求|汇|汇报|没打|没提|没提醒
    -1:没有了|没有哪|没法|没礼|没礼貌|泄|清楚 .|温|温 ,|温 , 您|演|演示|灯|点 , 不
    -1:点 , 在|点 , 展|点 , 我|点 , 要|点 , 视|点下|点下班|点也|点也行|点半 .|点是
    -1:点没错|版|班 .|理一|生意|用的是|电话 ?|电话合|登门|的了 .|的事 ,|的意|的样
    -1:的样品|监|监 ,|盘点|目表|直|直打|看一|看一眼|看了|看可|看呢|看呢 ?|看哪天
    -1:看完|看您 ,|看我|看房 ,|看看 ,|看看 ?|看这|看透|着 , 您|着呢|着呢 ,|着图
    -1:着图纸|着急|瞅|短信提|示|礼拜|礼拜四|礼貌|票下|票下周|程表|空 ?|空吗
    -1:空吗 ?|等 ,|等了|筋|答|答应|简|算 ?|算一|管您|箱 ,|系统|约您|级|纸|绍|结
    -1:给个|给您|给您 ,|给您去|给您回|给您寄|给您报|给您演|给您留|统|罢|罢了
    -1:罢了 .|置我|翻 .|翻翻|翻翻 .|老板 ,|老陈|者|者周五|聊 .|聊聊|能上|能上门
    -1:能不|能不能|能做主|能看|腾讯|腾讯会|自己不|自己想|般|色的|色的 .|茶
    -1:行 , 看|行不 ?|要|要 , 我|要 , 那|要不我|要再|要我|要是觉|要紧|要被|要跟
    -1:要这|见 ?|见一|见一面|观|观一|视频会|解一|解一下|解了|解决|计师|订|订单
    -1:让我过|议 ,|讯|讯会|讯会议|记下了|记得吗|讲讲|设|设计|设计师|访一|访一下
    -1:证了|诉您|诉我|试听|话 , 下|话 , 周|话 ?|话了 ,|话合|话合适|说不 ,|说不出
    -1:说不要|说周|说好|说好了|说定|说得对|说明会|说贵|请|请您|请您喝|课 ,|课程
    -1:课程表|貌|贵姓|贵姓 ?|费|资料|走 ,|走人|走人 .|起|跟您碰|跟老|跟老板|跟钱
    -1:跟钱有|路过 ,|边|过 , 您|过去 ,|过去 ?|过日|过日子|过来|近期|还得|还是十
    -1:还有什|还要我|这一|这一单|这一行|这个|这个理|这么说|这事不|这价|这就
    -1:这是在|这样下|这次|这次不|这边|退|送您|送货|送货 ,|选一天|选哪|递|那么
    -1:那先|那天|那就这|那我周|邮箱 ,|部|都发|都给|都给您|都能|都能上|里有个
    -1:钟 .|钱有|钱有仇|铁|铁口|链|链接|错过|门 , 您|门 .|门拜|门拜访|问了|问题 ?
    -1:闲的|间 , 您|间都|队|队 ,|防着我|陈|降|降温|降温 ,|除|除了|随|面呢|面的|顶
    -1:顺便|顺便跟|顺路|顺道|频会|频会议|题 ?|餐
    -2:'d be a|'d have|'d like to|'d listened|'d listened the|'ll check|'ll drop|'ll get a|'ll make|'re just
    -2:'re one|'re the reason|'re wrong|'s a good|'s for|'s on|'s thursday|'s thursday the|'ve ever|, 一点
    -2:, 上午|, 也就|, 今天|, 十二|, 听我|, 周日|, 地|, 好不|, 对|, 就当|, 怎|, 怎么
    -2:, 您再|, 您定|, 您带|, 您心|, 您慢|, 您有|, 您来|, 您给|, 我也|, 我准|, 我可
    -2:, 我记|, 数|, 数据|, 说您|, 还想|, 这是|, 选|, 选一|, 那周|, 随|, 难|, 顺|0 0|0 st
    -2:0 th november|0 月|0 月 0|? 说|^ a bigger|^ a child|^ absolutely|^ all|^ by|^ can|^ can i|^ does
    -2:^ don't tell|^ for|^ for the|^ great|^ have you|^ i heard|^ i only|^ i thought|^ if i|^ if it|^ is it
    -2:^ is there|^ just say|^ may|^ my director|^ my manager|^ next tuesday|^ no rush|^ no you|^ okay
    -2:^ okay i|^ one|^ places|^ places are|^ shall|^ take|^ we can't|^ wednesday|^ whatever|^ when could
    -2:^ will|^ would friday|^ you always|^ you asked|^ you can|^ you only|^ you say|^ your brother|^ 下个
    -2:^ 不感|^ 不续|^ 人|^ 人家|^ 你们|^ 光|^ 同|^ 名字|^ 后面|^ 员|^ 员工|^ 好的
    -2:^ 对 ,|^ 就您|^ 就这|^ 您|^ 您一|^ 您下|^ 您什|^ 您对|^ 您就|^ 您弟|^ 您挑
    -2:^ 您要|^ 您躲|^ 我为|^ 我会|^ 我可|^ 我姓|^ 收|^ 收到|^ 方便|^ 方案|^ 明晚
    -2:^ 最后|^ 没问|^ 确|^ 确实|^ 能|^ 要不|^ 谢|^ 谢谢|^ 这一|^ 这两|^ 那就|^ 领
    -2:^ 领导|^ 麻|^ 麻烦|a bigger|a bigger firm|a call ?|a child could|a little|a lovely|a man|a short
    -2:a time that|a visit|a visit ?|about to|across|afternoon ?|afternoon work|afternoon work ?|agreed
    -2:all year|always|am|an hour|an option|and it won't|and now|and see you|and we|and we 're|and you 're
    -2:and you can|and you know|appreciate your|asked me|asked me to|asking|at eight|at midnight and|at noon
    -2:at ten and|at ten on|at two ?|away from|away from losing|back at|back on|back out|back out now|basics
    -2:be a fool|be right|be silly|be silly to|been with|believe you|better than|bigger firm
    -2:bigger firm would|brochure|busy ?|but not|but not for|by at|by on|by the council|call ?|call on
    -2:can do|can hold|can hold it|can't back|can't back out|can't promise|can't promise it|charge
    -2:child could|claims|claims discount|client|clients|coffee|come by|come by on|corner|could i come
    -2:council|couple|date|day is|december 0|december 0 st|decide anything|did the|director|do need
    -2:does that|don't get|don't get this|don't see|don't take|don't tell|don't tell me|don't think|door
    -2:else has|else would|fault|find a time|finished|firm would|first time|fitting|for a call|for you all
    -2:fourth|friday which|from losing|from losing the|front of my|get the|get this|get this meeting|give me
    -2:give me a|going to pretend|golf|got something|had an|had the|had to|have to be|have to decide
    -2:have you got|he 's|her|here i|hold|hold it|hold it for|holding|holiday|hour so|how long|how many
    -2:i 'd like|i 'll drop|i 'll make|i 've ever|i appreciate your|i can do|i can hold|i can't promise
    -2:i don't get|i don't think|i give|i only have|i thought you|if i don't|if it 's|if that 's|if you 're
    -2:in a|in an|in may|in that|invoice|is set|is set by|is there a|is this|is tomorrow|is tomorrow evening
    -2:it 'll|it 'll be|it 's for|it costs|it isn't|it that|it that 's|it to your|it won't be|job|just say
    -2:just the|keep it|keep your|key|kinder on|kinder on your|know a good|last question|last time|later
    -2:leave it|left and|like to|like you|like you 've|listened|listened the|listened the first|lock|log
    -2:log in|losing the|lovely|lunch hour|machine|mail|me a day|me off|me this|me to|me to call|me you
    -2:midnight and|monday morning or|monthly|morning or the|morning or wednesday|my boss|my colleague
    -2:my director|my lunch|my lunch hour|my manager|my side|my time|need a|neighbour|next tuesday morning
    -2:no claims|no claims discount|no rush|no you|no you 're|nobody else has|not going|not going to
    -2:november|number|of our|okay i|okay i 'll|on monday and|on saturday at|on the 0|on tuesday
    -2:on tuesday the|one holding|one left|one left and|open|option|or a|or i|or quarter|or quarter to
    -2:or wednesday afternoon|out now|out to|out to you|over and|over and you|over on|over this|owe|parcel
    -2:pass|pass on|pdf|phone again|phone down|ping|place ?|places are|plenty|post|prefer to|problem i
    -2:problem i 'll|product|promise it|push|put me|put me off|put the|quarter past|quarter to|reason|report
    -2:rivals|road|round the|round the corner|rude|said no|said you|said you 'd|saturday at
    -2:saturday at eleven|saving money|see you one|sending|set by|set by the|shall i|side of|silly to|sit on
    -2:so we|so when|so you have|someone|st|start|stocktaking|survey|take it|tell i|tell me you|ten|ten and
    -2:ten o'clock|th november|than|that 's friday|that 's thursday|that doesn't|that you won't
    -2:the afternoon ?|the basics|the blue|the corner|the council|the day|the first time|the fourth
    -2:the invoice|the key|the new|the next|the parcel|the phone again|the phone down|the report|the road
    -2:the survey|the third of|the water|the workshop|then|then you|there ?|there a|thinking|thinks|third of
    -2:third of december|thirty|this ?|this afternoon|this afternoon or|this and|this meeting|throw it
    -2:thursday|thursday 's|thursday i|thursday the|thursday the third|till|time that|to call on|to come
    -2:to decide anything|to pretend|to see|to see it|to the|tomorrow afternoon|tomorrow evening|tone|took
    -2:trade|trial|try it|two ?|two left|up in|visit ?|wasted|water|we all|we can't|wednesday afternoon
    -2:wednesday december|what you 're|whatever|when it|when the|which day|which would|which would you|wife
    -2:with me|won't even|works|would friday|would tomorrow morning|years|you 're just|you 're one
    -2:you 're wrong|you all|you always|you any|you are|you asked|you asked me|you can't back|you do need
    -2:you find|you got|you got something|you have a|you have time|you haven't got|you in|you know it
    -2:you let|you one|you only|you or|you read|you said you|you say|you sit|you sit on|you this
    -2:you won't even|you wouldn't|your children|your neighbour|your no|your no claims|your place ?
    -2:your rivals|your size|your wife|your word|yourself|一上|一上午|一下 ?|一个不|一个大
    -2:一半|一句 ,|一号|一圈|一块|一套|一点 ?|一过|一遍 .|七点|上 , 您|上七
    -2:上七点|上别|上午|上去了|上大|上就|下 ?|下个|下个月|下午三|下午两|下周五
    -2:不下周|不为|不为自|不了|不动工|不在|不字|不定|不对 ?|不忙 ?|不感|不感兴
    -2:不懂这|不打|不打扰|不挂|不着急|不知|不知道|不签 ,|不算|不给|不给我|不续
    -2:不续约|不花|不花钱|不许|不跟|不过十|专|业|两|两点 ?|个 ?|个不字|个价
    -2:个价 .|个合|个合适|个大|个客|个客户|个您|个时间|个电话|个空|个空 ,|中午
    -2:为自|为自己|么一|么对|么磨|么难|也就|也有|也行|也行 ,|买 .|了 , 一|了吧
    -2:了吧 ,|了吧 ?|了我|了新|了算|了算 .|二下|二下午|二月一|二点|五 .|五上
    -2:五上午|五两|五两点|五我|五点|交钱|产|人 .|人家都|人接|今天下|们不|们在
    -2:们是|价 .|优|优惠|会议室|传|传一|位置|何|便吗|便吗 ?|倒|候来都|做了|做了 ,
    -2:儿 , 您|儿 .|儿不|先生|先生都|先跟|光 ,|光了|八点|兴|再打 ,|再给|再给您
    -2:再跟|再跟我|再问|冒|准时|准时到|几点都|划算|划算 .|刚才说|刚换|初一|别再
    -2:别再跟|别让|到哪|到四|到底|前台 ,|前您|动工|动工 .|十二点|十五|午 , 或
    -2:午三|午三点|午两|午两点|午我给|卖|卖光|卖光了|占您一|印|厂里|去 , 您|去 ?
    -2:反正|取消了|可别让|可是|台 , 您|号周|吃|吃饭|吃饭 .|合适|后 ,|后天晚
    -2:后面还|吧 , 周|吧 , 我|听一|呀|告诉|呗 .|呢 , 您|周三 ,|周二下|周五上
    -2:周五两|周六|周四您|周四我|周日上|周日下|命|咱|咱们|品过|哪个 ?|哪个合
    -2:啊 , 周|嗯|四您|四我|四我们|在前台|在家|在门|在门口|在高|在高新|坑|堂|填
    -2:外 .|多了|多了 ,|天 ,|天十|天十点|天能|好 ?|好不|好东|好东西|好了 ,|好的 ,
    -2:姓|婆|婆 ,|婆 , 就|子不|子有|字|孩子 ,|孩子不|完这|定哪|定的 .|室 ,|家 .
    -2:家就|对 ?|对不|对不对|就定|就您这|就找|就没|就算了|就行|展会|工 .|已|已经
    -2:带孩|带孩子|带样|带样品|常的|店里 .|弟弟|录|往|得不|得可|得给|微信 ,|心哪
    -2:忍心|忙 ?|忙完|忙完这|总得|您 , 可|您 , 我|您 , 行|您 ?|您下班|您不为
    -2:您不买|您不懂|您不给|您了 ,|您什|您什么|您出|您刚才|您周|您哪天|您定哪
    -2:您带|您带孩|您弟|您弟弟|您心|您心里|您怎|您怎么|您抽|您担|您拿|您挑
    -2:您是老|您有空|您爱人|您的小|您给|您说一|您说个|您躲|您还|您这种|您这行
    -2:想 , 也|想不想|想想|想要|感兴|感兴趣|懂这|我 , 我|我 ?|我不挂|我为|我为您
    -2:我们|我们在|我们是|我准|我准时|我到|我去您|我哪|我在门|我姓|我就找|我已
    -2:我已经|我带样|我帮|我帮您|我把|我直|我等|我等您|我让|我记|我这个|我鸽
    -2:我鸽子|或者周|房|房子|手册|才说|打 ,|打 .|打过|报上|报上去|拜访|挂 .|挑个
    -2:换了|掉了|接 .|接您|提|提前|提醒|提醒您|搞|收到 ,|改了|放我|放我鸽|新区
    -2:新车|方便吗|日上|日上午|日下|日下午|日子 .|早晚|时到|时间|时间 ?|时间是
    -2:明天十|明天我|明晚|星期五|昨|昨天|是上|是两|是两点|是十|是十二|是去
    -2:是去年|是哪一|是怎|是怎么|是明天|是老|是骗|是骗子|晚上七|更|月 0|月 0 号
    -2:月一|月一号|有 .|有一个|有专|有没|有没有|有的|期五|期五 ,|条街|来 , 您
    -2:来找我|来看|来试|来过|标|样品过|样本|核|楼下|楼下 ,|欠我|正常的|气 , 应
    -2:求您|求您了|没做|没见|没见过|油|注|注意|活动|消了|消息|消息 .|点 , 地
    -2:点一|点一过|点半 ,|点钟 ,|烦您|照样|犟|生都|用 , 我|用得|用的|电话我|登
    -2:百多|的事 .|的小|的我|的报|的报价|的车|看 .|看 ?|看您 .|看您就|看房|看看 .
    -2:真是|真的|眼光|着定|着定 .|短信|确认|程|程 ,|空看|等|等到|签 ,|算了|算了 ,
    -2:系您|线|线上|经理 .|给您打|续约|老婆|老婆 ,|考虑的|者周|聊|聊 ?|联|联系
    -2:联系您|能做|舍|舍不|舍不得|花钱|花钱 ,|营|虑 ,|虑的|行好|行行|行行好|表我
    -2:装 ,|装了|装了 ,|要不下|要么|见过|见过您|见面|视频聊|觉得不|计|议室|记一
    -2:记一下|讲 , 您|讲 .|许|评|诉|试驾|说一句|说了算|说得|说我们|说没|说没预
    -2:说的那|说话 ,|说这|说那|负|负责|货 ,|货 , 周|费 .|赚|赶紧|躲不|躲不过|躲得
    -2:车|车 .|车吗|车吗 ?|过 ,|过一|过十|过十五|过您这|过我|过来 ,|过来 .|过电
    -2:过电话|还想|还是两|这两|这两天|这么磨|这么难|这儿 ,|这几|这回|这是|远
    -2:送到|适|通 .|通过|遍|遍 .|遍了|那周|那周四|都做|都挤|都有 .|都没|都没有
    -2:都行 .|醒|醒您|醒您 .|里 ?|里没|钟 , 我|门|问一|问题 ,|问题 .|间 ?|间您|间是
    -2:附|面 .|面还|预约|频聊|题 ,|题 .|颜|颜色|风险|饭|饭 .|驾|骗子 ,|高|高新
    -2:高新区|麻烦您|黑
    -3:'d rather|'d rather you|'ll ask the|'ll send it|'m going|'m going to|'re driving|'re driving so
    -3:'re only|'re still|'s a no|'s not|'s simply|'s up|'s up to|'ve changed|'ve changed your|'ve got the
    -3:'ve seen|, 其|, 其实|, 十一|, 回|, 回头|, 您等|, 您还|, 想|, 我先|, 我再|, 我去
    -3:, 我拿|, 抱|, 抱歉|, 方|, 方便|, 早上|, 没有|, 电|, 电话|, 礼|, 礼拜|, 等|, 等着
    -3:, 行不|, 要|, 说|, 还是|0 号|0 号 ,|? 我|^ bring|^ bring the|^ could we|^ everyone on|^ he
    -3:^ i can't|^ i drove|^ i had|^ i stayed|^ i went|^ it isn't|^ it works|^ it would|^ my diary|^ next
    -3:^ only two|^ right i|^ so that|^ sooner|^ sooner or|^ sorry i|^ the last|^ they|^ they all
    -3:^ thursday or|^ we 've|^ you said|^ 不用|^ 他|^ 再|^ 半|^ 半小|^ 可以|^ 名额|^ 后天
    -3:^ 周日|^ 对|^ 当|^ 您别|^ 您发|^ 您可|^ 您多|^ 您害|^ 您换|^ 您被|^ 您这|^ 您连
    -3:^ 成|^ 成 ,|^ 我理|^ 我说|^ 我还|^ 时|^ 时间|^ 最|^ 有|^ 机|^ 机会|^ 现|^ 现在
    -3:^ 等您|^ 能不|^ 行|^ 说实|^ 谁|^ 那|a good deal|a manager|a one|a time|a whole|afternoon or
    -3:again this|all|all you|and friday|and so is|anywhere|as well ?|ask the|at midnight|at the
    -3:at your place|be|be honest|believe|booked|boss would|bring|brother|building|by email|by now
    -3:can't miss|car|changed|changed your|check the|costs|december|decisions|didn't hear|didn't hear that
    -3:difficult|disappointed|discount|driving so|drove|either|ever|everyone on|except|expensive|far|filled
    -3:filled in|find a|for thursday|for you|for you ?|form|forty|friday or|front|front of|get about|giving
    -3:good deal|good reason|grab|great|guess|have two|haven't got|hours|i 'd rather|i 'm going|i 've been
    -3:i 've heard|i come|i didn't|i didn't hear|i drove|i had|i had to|i know i|i only|i said|i stayed
    -3:i understand your|i went|if it isn't|in for|in front|in front of|in march|in on saturday
    -3:in the afternoon|is it a|is the same|is there|is wrong|isn't an|isn't for|isn't for you|isn't it
    -3:it 's up|it a|it back|it for you|it in|it isn't for|it would|it would be|just don't|know i|lease
    -3:leeds|letter|love|love to|lunch|lunchtime|main|march|me which|meter|midnight|miss|missed|missed you
    -3:monday morning|money|more of|morning it|most|my diary|need|no choice|nonsense|o'clock|of my|off the
    -3:on friday|on me|on our|on thursday|on wednesday|online|only a|only have|only two|or later|or would
    -3:our price|out so|page|places|pretend i|pretend i didn't|prices are|proposal and|putting|quieter|rate
    -3:rate is|rather you|read|read it|roof|samples|save|say about|says|second|seen|send it|set|show
    -3:signed by|signs|so monday|so that|so that 's|so thursday or|sooner|sooner or|sooner or later|sorry i
    -3:speaking|speaking to|stayed|suit|tell|tell me which|ten on|than i|that 's simply|that ?|that isn't
    -3:that model|the children|the engineer|the form|the letter|the two|then it|there when|this you|throw
    -3:thursday at four|time we|to a|to be honest|to call|to check|to check the|to do|to know|to pretend i
    -3:to run|to show|to take|to turn|today|tuesday and|turn|turned|two in|two in the|two years
    -3:understand the|understand your|unless|unless you|up on|video|viewing|we 've never|we both
    -3:we both know|week ?|weeks|well ?|worth|would the|wrong|wrong about|wrong about that|you 're driving
    -3:you 're only|you 're still|you 've changed|you ?|you at four|you by|you by email|you can't miss
    -3:you decide|you have to|you just don't|you said|you then|you turned|your brother|your chance|your head
    -3:your place|一 , 早|一下 ,|一分|一分钟|一年|一款|一点的|一辈|一辈子|三 ,|三十
    -3:三十号|三天|上九|上九点|上到|上门|下|下了|下了班|下周一|不买|不准|不到
    -3:不变|不变 .|不对|不接|不明|不明白|不看|不着|不签也|不签字|不耽|不耽误
    -3:不走|两天|个位|个型|个型号|个店|个时|个电|为您是|么 ,|么好的|乎|九点
    -3:也想|也没事|也没办|也没用|也能|了 , 别|了 , 周|了 ?|了事|了事 ,|了是|了班
    -3:了解|二 ,|二月|人呢|什么 ,|今|今晚|从|仓|仓库|以为您|们经|们经理|会议|你
    -3:保|信号|候来|先忙 .|公司 .|公司在|六|其|其实|再打|几点|出了事|划|初|别跟
    -3:别跟我|到了 ,|力都|力都没|办事|办法|办法 .|加您|加您微|十一月|十二月
    -3:十号|十号 ,|十点还|午 ?|半小|半小时|单我|压根|压根没|去您那|及|发个|发的
    -3:发票|变 .|可别|号 , 礼|号码|司 .|司在|名字|名额还|后一|后天|听 , 也|告|呗
    -3:周一 ,|周二 ,|周五 ,|和|品|哪天得|回事|回事 .|回头|圈子|圈子里|在乎|在用
    -3:在这家|坐着|型号|够 ,|大了 ,|天下午|天在|天得|天晚|天晚上|好 , 我|嫌
    -3:嫌贵 ,|子今|子今年|子里都|孩子今|实话 ,|家里人|对 , 是|对手|导也|导也想
    -3:小钱|就当|就是不|就这|己看|己看着|带着|干|应我|应过|店 .|度 .|开了|开春
    -3:归您|当|得不对|得闲|微|微信|您 , 还|您一刻|您下了|您会|您再|您别|您办
    -3:您办公|您发|您可别|您哪|您多|您定|您害|您对手|您打|您是个|您留|您白等
    -3:您稍|您稍等|您行|您这个|您这也|您这样|您连|您连看|惠|想不|想好|想好了
    -3:懂事|我一|我下|我们公|我们经|我加|我加您|我发个|我周四|我干|我把合|我拿
    -3:我改|我来|我给|我给您|我记下|我过来|我还以|我随|我随时|截|截止|手边
    -3:手边 .|打扰您|扰您|找我|找我 .|把合|把合同|把案|把案例|抢|抱歉 .|拒|拒绝
    -3:拒绝我|拜|指|挑|换一个|搬家|收到|放心|日子 ,|早上九|时候来|明天下|明早九
    -3:星|星期|春|是 .|是下午|是下周|是不想|是个|是免|是哪|是嫌|晚一|晚点|最后
    -3:最后一|月三|月三十|有 , 您|机会|来 , 行|来一|来一趟|来都|样 ,|样品|根|根没
    -3:梯|款是|止|气了|气了 ,|求我|没了|没事 ,|没办法|没接|没钱|活|点 ,|点到|点钟
    -3:点钱|照片|片|片我|玩|用 ,|甩|疼孩|疼孩子|白了|白等|的时|的时候|的是哪
    -3:的电|的电话|看您哪|看着|看着办|看都|看都不|真疼|着办|着办 .|码|礼|票|稍
    -3:稍等|空出|空出来|等一|等一下|答应我|答应过|签也|签字我|算话|算话 ,|红
    -3:约的|给您 ?|给您看|续|能|脑|自己看|蓝|蓝的|行吧|装 .|见 .|规|视|让您白|议
    -3:记|记下|论|访您|话吗|话算|话算话|说个|说得不|说我|说的是|说话算|说说
    -3:谢谢|货 .|贵|贵 ,|跟我们|路|路过|辈|辈子|边 .|过您|还以|还以为|这个型
    -3:这个月|这么好|这也|这儿|这家|这点钱|连看|连看都|选一|选一个|那边|都不看
    -3:都有|都有 ,|里人|里都|钟 , 周|钟都不|钱 , 我|钱还|错|问题|随时|难得|页
    -3:领导也|题|额还|马上到
    -4:'d better|'ll ask|'ll put|'ll wait|'m happy|'s friday|'s gone|, 0|, 上|, 也得|, 以|, 以后
    -4:, 就不|, 您得|, 您说|, 我带|, 我晚|, 把|, 看您|, 知|, 知道|, 绝|, 谁能|, 跟您
    -4:, 这不|, 问|, 马|, 马上|^ are|^ are you|^ don't worry|^ everybody|^ good|^ i could|^ i really
    -4:^ if you|^ last|^ nobody|^ not interested|^ our|^ please|^ right|^ so you|^ surely|^ we 'd|^ when
    -4:^ who decides|^ with an|^ you|^ 你|^ 听说|^ 周五|^ 大家|^ 得|^ 您慢|^ 您放|^ 您爱
    -4:^ 您答|^ 您贵|^ 我求|^ 我领|^ 打|^ 明|^ 行 ,|^ 要|^ 过|a morning|a yes|accept that|along
    -4:an answer|an answer i|an attitude|an attitude like|and tell|and tell me|another|answer i|are about
    -4:area|at half nine|attitude|attitude like|attitude like that|be there thursday|book|bye|called|chance
    -4:closed|come with|come with a|down the|drop|everybody|excuse|for your|get a|go|got the|half|half nine
    -4:hang up|help|i 'll ask|i 'll put|i 'll wait|i 'm happy|i find|i have|i really|if that|in the post
    -4:in this|interested|is going|is on|it 's gone|it works|its|its way|know a|let me|like yours|make it
    -4:man|me|me look|monday|morning i|most of|most of our|my morning|next tuesday|nine|no is fine|not for
    -4:not interested|nothing i|nothing to|on its|on its way|on your hands|or|or is|pack|problem|right i
    -4:right i 'll|round tomorrow|round tomorrow morning|saving|say you|see it|sent the|show you the
    -4:so thursday|so too|so you 're|some|speak|speak to|surely|tell you|thank you for|thanks for
    -4:that 's the|the 0 th|the first|the last|the model|the post|the shop|the third|the whole|there 's no
    -4:there thursday|third|time for|to make|tried|trouble|tuesday the|tuesday the first|until|until you
    -4:version|was in|wasting|way of|we 'd|went|what 's the|who decides|with an|with an attitude|word
    -4:worry about the|would be|would have|would say|would you|wrong with|you 'd better|you for|you make
    -4:you should|you with|you won't|your call|your colleague|your firm|your name|一家|三万|三万 .
    -4:三千|上了|上了 .|上周|上次|下 , 我|下午四|下班|不合|不合适|不客|不客气
    -4:不对 ,|不忙|不行 .|个 ,|么便|么便宜|么好|么抠|九|九点 ,|九点半|也太|也得
    -4:也该|书|了才|了还|事多|二楼|以为|以后|们 ,|们公|们公司|件|任您|便的
    -4:便的话|信任您|候有|先|先忙 ,|先挂|免费|免费的|八|再说|再说 .|前一|前一天
    -4:动 ,|化|区 ,|十一点|千|午四|午四点|半 ,|去|去您|去的|去的 ,|取|取消|句 ,
    -4:可就不|可得|名|后面|吧 , 谁|听 .|听您|听您的|呢 .|哪一条|哪天|四|四十一
    -4:回我|在您|在眼|在眼前|块 .|型|大 .|大了|大概|天下|奖金|子 ,|字我|定|定 .
    -4:定了|客气|导|将|小区|小时|就不会|就得|就没这|岁|岁数|工|带|帮您|年 ,|弟
    -4:当成|忙您|息 .|您 , 周|您公|您公司|您吃|您得|您微|您微信|您放心|您是嫌
    -4:您来|您爱|您答|您答应|您贵|您这|您这么|您那儿|想清|想清楚|愿|愿意|成 ,
    -4:我个|我们 ,|我先挂|我可|我晚|我求|我求证|我看|我领|我领导|打了|打扰|扰
    -4:报|拉|挂了|挂了 ,|摆在眼|收|改|放心 ,|整|整理|料 ,|方便的|方案|日|早上
    -4:早九|早九点|时候有|明早|明白了|是二|是二楼|是我没|是每|有 ,|板也|案例|概
    -4:次|每|气|求证|没办|没有 .|没错吧|没问|没问题|点打|点打给|点的|理由 ,|用 .
    -4:由 ,|电话 .|留的|百|的 , 跟|的周|看 ,|眼前|等您 ,|给我|给我个|绝我|绝我 ,|绿
    -4:群|老板也|考虑 ,|能忙|色|被人|要 ,|要 , 您|要不|要是真|要还|要还是|视频|证
    -4:试|话 , 说|说 ,|说 .|谁能|谁能忙|费的|费的 .|赔|跟我|躲|还嫌|还嫌贵|还是下
    -4:还是明|这不|这不是|这么便|这行|这话我|那家|那您先|都是|里 .|钱 ,|错吧
    -4:错吧 ?|门口|露|领导|频|马上
    -5:'ll take|'re being|'re free|'s fine i|'s in|'ve put|, 不|, 十|, 听|, 就您|, 就是|, 怪
    -5:, 怪不|, 我不|, 我发|, 没|, 看|, 这点|^ could|^ do|^ do you|^ frankly|^ how|^ is|^ just
    -5:^ let|^ no it|^ nobody else|^ perfect|^ sure i|^ this|^ thursday|^ we 're|^ what 's|^ would it
    -5:^ you clearly|^ 名|^ 后|^ 您嘴|^ 方|^ 明天|^ 真|^ 等|^ 说|^ 这|^ 这事|a bad time|a child
    -5:a decision|a look|a nuisance|a year|and i|as a|bad time|be a|be the|be there|by|can spare|check|child
    -5:children|choice|come|cost you a|desk|doesn't change|don't have to|end of|find|floor|for a year|for me
    -5:for the|frankly|free on|friday|friday at ten|friday morning|get my|go on|gone|good enough|hand|hang
    -5:happy to|have you|i 'll take|i mean|i thought|in on|included|is the|it be|it for|it on|know it
    -5:let me get|lowest|make|make a decision|me get|mean|messed|might|monday and|mondays|months
    -5:next wednesday at|nine on|no and|no it|no it isn't|nobody|nobody 's|nobody else|noise|nuisance
    -5:of december|of me|of the|off it|on mondays|or friday morning|or nothing|past|perfect|pounds|price is
    -5:prices|right ?|running|say the|see if|see if i|see you|sent|size|small|so is it|so you|spare|spoke
    -5:sure i|sure i 'll|take your time|team|that i|that no|the 0|the afternoon|the end|the end of|the long
    -5:the lowest|the second|the time you|them|then i|think|this call|this morning|thought you
    -5:thought you were|to me|to this|to wait|to you|tonight|want the|we 've|we spoke|what 's|whenever you
    -5:would it|would it be|you 'll|you 'll be|you 're being|you 're free|you can spare|you clearly|you like
    -5:一份|一句|一样 .|一遍|万 .|上 .|上说|上说考|下 ,|不听|不大|不大 .|个日
    -5:个日子|么|了 , 是|事 .|人一|作 .|做不|做不大|做的|儿|写|出了|到了|包|厂|叫
    -5:可以|可能用|台 ,|号 .|合作 .|合同|合适 ,|吗 ,|听 ,|周|周一|周四|周四 ,|周日 ?
    -5:商量 ,|嘴|嘴上|嘴上说|四 ,|复|多 .|天我|好 .|好的|子里|定的|客|展|工资|店里
    -5:张|得了|态|态度|怪不|怪不得|怪做|怪做不|怪我|您下|您不用|您先|您先忙
    -5:您可能|您嘴|您嘴上|您放|您说|您说 .|您说不|想 ,|我也没|我发|我放|我还
    -5:打听|抠|拖|敢说 .|日 ?|是下|是明|是这个|替您|有别|有别的|查|水|没事|法
    -5:法 .|点 , 您|点 ?|点半|特别|疼|白了 ,|白等了|的 , 我|的 ?|的话 ,|看您|等了一
    -5:算 .|能到|能用|街|认识您|访|识您|该做|该做的|说您|责|过去 .|过这|过这个
    -5:还记|还记得|这周六|这行我|送|适 ,|适 , 我|通|那个|那我先|都一样|里头|量 ,
    -5:钱 .|错了|间 ,|难怪做|面
    -6:'m|'re the|'re too|'s a very|'s too|'s your|, 您不|, 或|, 或者|, 跟|, 那就|0 th|^ let 's
    -6:^ no is|^ nobody has|^ thanks|^ this is|^ tomorrow|^ 不|^ 周四|^ 咱|^ 咱们|^ 没事|^ 谁家
    -6:^ 这话|a very|again|any more|blind|blue|by your|colleague|colour|don't|else|fine i|fine i 'll
    -6:half of|happy with them|happy with what|here|i 'm|i could|i heard|is fine|it 's too|it 's your|left a
    -6:let 's|like a|may|me a|my|no is|nobody has|on it|place|round|run out|say so|saying|should i|sort
    -6:take that|th|the colour|the line|there 's a|think you 're|to tell|understand you 've|want to hear
    -6:was for|which|who|you 're the|you 're too|you think|you think you|you want the|your boss|your own
    -6:your week|your week ?|一下 .|一趟|下 .|不动|不见|个月|件给|件给您|例|公|务 .
    -6:十二|十点 ,|午|去 .|同行|员工|周五|周末|在哪儿|处|天不|好了|实是|害
    -6:对 , 我|就是|就算|得听|必须|急不|您上|您不签|您就|您当|您慢|您慢慢|您白
    -6:您说的|我先|我都|找|敢说|新款|新款 .|时间 ,|替|末|款 .|消|特|理由 .|由 .
    -6:的 , 您|看看|确实是|磨|经理|缺|翻|行 ,|行我|要是有|见 , 我|话我|说考
    -6:说考虑|说话|谁家|谈|走 .|趟|车 ,|这事|邮|邮件|邮件给|都行 ,|难怪|须|领
    -7:'s not a|'s safety|'ve got two|, 您可|, 您自|, 我在|, 早|, 那您|, 难怪|^ i 'd|^ it|^ no
    -7:^ you obviously|^ 您先|^ 您是|^ 那我|afternoon|any|ask about|ask about the|assistant|at all
    -7:at five|clean|company|deal|diary|diary is|do you|do you want|doesn't|easy to|easy to clean|excuses
    -7:got two|i won't be|leave|lie|message|my screen|of your|once|or the|other|pen|quiet|really
    -7:right person|safety|say no|screen|silly|so don't|stop|telling|telling me|that busy|the reason
    -7:the right person|there 's|three times|to clean|visit|what you 've|whenever|whole|with your staff
    -7:you can't|you obviously|your assistant|一下|一个 .|上头|个|个小|也没|了 , 谢|事 , 您
    -7:五 ,|今天|先忙|刚才|区|十一|可能|听我的|员|周日|在 .|在哪|块|子 .|安排|完
    -7:心 ,|您的 .|您自|您自己|成|我在|打|拿|时|有两|来 ,|来 , 我|案|没人|点 .|的那
    -7:省|签的|说的|谢|谢 .|谢谢 .|跟您说|过了|过去|还是|那您|都一|钱
    -8:'d say|'s all|'s our|, 慢|, 慢慢|, 我把|, 没错|, 还|^ don't|^ every|^ everyone|^ who
    -8:^ you can't|^ 下周|^ 好 ,|a lot of|a no|a small|all i|back|bigger than|boss|both know|but it
    -8:current|do|easily|even|free|i 'd say|i ring|if|is it|know that|lot of|model|person|simply|sites|thank
    -8:thank you|that 's all|that easily|the right|think you|this is|time ?|to be|to give|to give you
    -8:too early|we do|won't be|you a|you don't know|your current|your staff|下午|不懂|不来 ,|不签
    -8:半|哪一|困难 ,|家店|就您|度|必|您的 ,|我 ,|我没|我的|是这|来不|来不来|楼
    -8:没困|没困难|留|约|绝|行 .|见 ,|说不|还有|那就|都行
    -9:'ve never|, 您|.|^ have|^ it 's|^ would|^ 就|^ 我们|^ 没|a new|better|competition|cost you|down
    -9:due|happy with|have a|know your|no that|no that 's|on saturday|sign|six|so is|the competition|thought
    -9:time you|to sign|up there|your office is|一趟 ,|两点|价 ,|再|准|到 .|号 ,|吧 ?|哪儿|困
    -9:困难|安|帮|挂|放|的是|的话|自|行 , 我|装|趟 ,|选
    -10:'ve got|^ if|^ only|^ 别|can|doing|give you|going to|keep|more|office is|office you|said|suppose
    -10:thanks|the fair|up|you 've got|you just|you to|不来|不用|二|五|公司|十|司|听不|没有|签
    -10:行|这样 ,
    -11:, 都|^ i 've|^ that 's|^ what|^ 下|branch|i 'll|i know how|if you|pick up|three|you can|your office
    -11:后|您要是|早|漏|理由|给
    -12:'ll|'re happy|'re happy with|^ i 'll|^ 好|anything|ask|away|contact|contact for|contact for you|fix
    -12:if i|industry|let|manager|pick|to fix|you 're happy|吗 ?|完 .|小|己|怎|怎么|您可|款|由
    -12:自己
    -13:, 就|from|i 've|is that|new|nice|obviously|you at|别|发|好 ,|您 ,|我 .|才|新|的 ,
    -14:'s a small|^ i 'm|^ not|^ 周|happy|make a|market|office|事|以|要是
    -15:give|name|that 's not|不得
    -16:^ the|there
    -17:吗|怪|见
    -18:people|好
    -19:^ 我|with your
    -20:^ we
    -22:0|^ i
    -24:就
    -25:say|号
    -36:?
    """
  static let conceding: StaticString = """
    = -20 -11 -13 121 -10
    29:email|给您
    23:our
    22:给您 .
    21:by
    20:给
    19:you the
    18:sent|料|资|资料
    17:pack|send it|您 ,|把
    16:'ll|across|send|上 .|前台|目
    15:^ 那|price list|the|我放
    14:get|the price list|the proposal|份|我|行 , 我
    13:^ 好|catalogue|i 'll|proposal|you get|价|到|甩|群
    12:'ll send it|^ okay|^ 您下|by email|courier|i mean|info|sent the|some|the info|to you|you by email
    12:到您|到我们|您 .|您下周|我们的|放|整|整理|邮|链|链接|页
    11:'ll have|'ll have the|brochure|everything you|i 'll have|it by|list|mail|okay|quote|secretary|sure
    11:to know|with|you by|your secretary|们的|册|您 , 您|您下|案
    10:, 我把|^ i can|^ why|a sample|can have|can have a|email you|email you the|everything|have a
    10:in your inbox|mean|post|sample|sure you|the price|your inbox|一份|书|到我|前台 ,|单|台 ,
    10:台 , 您|品|就发|我把|我短|我短信|报价|是吧|是吧 ,|看 .
    9:, 资|, 资料|.|^ 可以|inbox|leave|let me|link|need to|on your desk|over|ping|shop|the shop|you a
    9:you need to|your desk|上|以 ,|可以 ,|台|好的 ,|您|手|目录|能收|能收到
    8:'ll make sure|'s on|,|^ 可|^ 您要|^ 成|^ 成 ,|^ 样|^ 样品|^ 那我|basics|be in your|can|desk
    8:don't i|from me|i can|instead|its|its way|leaflet|make sure|on its|on its way|sending|the basics|to
    8:we speak|why|will be|上到|下周一|书面|件给|件给您|传|到您手|前台 .|台 .|吧 ,
    8:天内|寄|录|您手上|成 ,|我今|我今天|手上|报|收|版|稍|给您 ,|邮件给|面
    8:马上到
    7:, 您自|, 马|, 马上|^ happy|^ happy to|^ let me|^ sure|^ 好 ,|^ 好的|^ 没|a couple
    7:a couple of|case|couple|couple of|have the|i|no trouble|our catalogue|price|right|to send|to the
    7:to your|video|way|两天|今天就|会儿|例|内|发您|发您 ,|天就|您要|案例|目 .|看|短
    7:短信|行 ,|那|那我|里 .|马上
    6:'ll leave you|, 把|^ all|^ let|^ we 'll|^ 您想|^ 没问|all right|be in|case studies|days|fire
    6:happy|happy to|happy to send|have|i 'll make|in the post|in your|on your|reading|reading it|reception
    6:studies|the post|trouble|within|you|you need|you with|下周|不方|不方便|不麻|不麻烦|业
    6:业 .|丢|个电|今|今天|保|保险|信|出|您想|您手|成|我传|我先|我这就|我都
    6:打扰|扰|把案|把案例|拉|收到|条|样品|烦 .|理|的我|看完|看看|给您寄|网|表
    6:这就|邮件|问题 ,|险|预|预算|题 ,|马|麻烦 .
    5:'ll pass|'ll put the|'ll send|, 您路|, 我先|, 用|, 用着|^ 我这|a one|alright|and send
    5:and send it|be with|be with you|coming|i 'll pass|i 'll send|it 'll|it 'll be|me|need|out the|page
    5:pass|put a|put the|read|right i|right i 'll|summary|the brochure|together|will|will be with|with you
    5:with you by|价 .|价我|份书|份书面|信您|先|再说|再说 .|前|包|印|可以|吧|周一
    5:好 ,|对比|己看|您出|您寄|您自|您自己|您路|把价|把价格|整理一|料我|格
    5:理一|用|用着|用装|看看 .|自己看|装 ,|试用|试用装|路|路过|送到|那我把
    4:'ll forward|'ll forward the|'ll whatsapp|'ll whatsapp you|'re driving|'re driving so|, 不|, 就不
    4:, 您先|, 看完|? i|? i 'll|^ i 'll|^ then|^ then i|a|a short|address ?|address ? i|all|and you can
    4:details|driving|driving so|forward|forward the|get that|i 'll forward|i 'll whatsapp|in writing
    4:it there|leave it|leave it there|leave you|message|out to|out to you|post you|put|send something
    4:short|something|the details|then i|then i 'll|through|to read|up and|we 'll|whatsapp|whatsapp you
    4:write|writing|written|you 'd like|you 're driving|一会|一会儿|两|个|介|介绍|件|发的|和
    4:型|好就|好的|就不多|己|得空|您不方|您先|想|我一会|我把价|我让|我这|手册
    4:打扰了|扰了|扰了 .|把方|把方案|报价我|接 ,|方|方案|本|样|款|没问|没问题
    4:点开|物|的 ,|看我|看看我|空看|绍|自|自己|装|说 .|问题|题
    3:'d like|'ll be in|'ll drop|'ll get|'ll leave|'ll leave a|'ll make|'s|'s in|, 就|, 您|, 您得
    3:, 您留|, 您闲|, 样|^ i 'm|^ sure i|^ 好嘞|^ 您先|^ 我一|^ 报|^ 报价|^ 没事|a few
    3:an email|as|don't want a|drop|expect|few|fine|from|full|get you|i 'll drop|i 'll leave|it all|it to
    3:know|know you 're|leave a|let|let me get|me get|noon|office|pdf|problem i|problem i 'll|so i|so i 'll
    3:speak|sure i|sure i 'll|the full|the video|thing|tonight|two|want a|website|what 's|your|书面的
    3:事 , 您|交给|产|产品|价格|便说|便说话|信 .|做|做好|儿一|先忙 .|先看看|决
    3:参|参数|发您邮|吧 , 我|嘞|嘞 ,|好|好嘞|好嘞 ,|定 .|寄一|就给|就能|就能看|待
    3:微信 .|忙 .|您得|您微|您微信|您留意|您邮|您邮箱|您闲|您闲了|我们|我给
    3:我给您|房|把合|把合同|文|方便说|样本|没事 ,|烦|留意|看房|瞧|知|知道|空|箱
    3:箱 ,|能|见面|话 , 那|说话 ,|过去|邮箱|邮箱 ,|里|闲|闲了|面的|麻|麻烦
    2:'ll ask the|'ll email|'ll have our|'ll post|'s your|, 您给|, 我这|^ fine|^ fine i|^ great
    2:^ sure what|^ you 're|^ 明白|^ 行|^ 资|^ 资料|a brochure|an|and|ask the|at your|at your office
    2:away|don't want|drop you|drop you a|figures|figures to|get the|great|have our|i 'll email|i 'll post
    2:i know you|it in writing|job|know you|off|out|over and|over and you|over to|over to you|paperwork
    2:references|samples|send you our|slides|sure what|sure what 's|that 's fine|the figures|the figures to
    2:the office|the paperwork|this afternoon|this week|want|watch it|week|what 's your|you 'd|you 'll get
    2:you don't want|you our|you some|you the details|your office|一套|一套 .|不多|不打|不打扰
    2:个邮|个邮箱|事 ,|儿|再找|准备|到 .|去 .|发|在不|在前|在前台|备|套|套 .|字版
    2:完|寄一套|对|就去|您了 ,|您先看|您寄一|您现|您现在|我寄|我把合|我晚
    2:我晚上|打扰您|扰您|接|推给|推给您|数|晚上|有问|有问题|材|材料|比|没事
    2:现在|现在不|留|简|箱 .|能看|规|说话|过|过去 .|这样 ,|送|道|邮箱 .
    1:'ll drop the|'ll get a|'ll just|'ll put|'s fine|'s the best|, 价|, 册|, 册子|, 回|, 回头
    1:, 您不|, 您对|, 晚|, 案|, 案例|, 看|^ no|^ no problem|^ not|^ what 's|^ you 'll|^ you don't
    1:^ 客|^ 客户|^ 知|^ 知道|^ 能|^ 行 ,|^ 视|^ 视频|afternoon|assistant|comparing|drop the
    1:dropped|for you|get a|i 'll just|i 'll put|in the|it|it on|last|like it|lunchtime|not a|of our
    1:our website|prices|problem|right now|text|text you|text you the|the best|the case|then you 'll|those
    1:up|watch|we|what 's the|you 'll have|you can|you this|your assistant|your colleague|了解|们做
    1:价目|价目表|会儿就|信发|信发您|做过|儿就|先忙|先看|先给|先给您|公室
    1:册子|册子我|写|到您公|办公|办公室|发到|发到您|发过|发过去|合同|员|回头
    1:多|头我|子我|室|就不|工程|店里 .|彩|彩页|微信发|快递|您先忙|您发过|您店
    1:您店里|您手机|您看 .|您给|您给我|意|我们做|我先给|我写|我推|我整|我整理
    1:我转|我都发|户型|手机|手机上|把我|报告|招|拿|捎|推|晚点|有 .|机上|机上 .
    1:查|样 ,|检|比 .|测|照片|片|理解 ,|生|电|的是|目表|程|算|翻 .|翻翻|翻翻 .
    1:能理|能理解|表我|视|视频|解 ,|解 .|让|试|话 ,|过去 ,|递|道您忙|都发|都有
    1:都有 .|频
    -1:'d|'d be|'d have|'d mean|'ll be brief|'ll be hearing|'ll be out|'ll be sold|'ll bring the|'ll call
    -1:'ll keep it|'ll only|'ll see|'ll see you|'ll share|'ll stay|'ll stay on|'m|'m afraid|'m sorry
    -1:'re busy|'re coming|'re on|'s a|'s easier|'s fine i|'s nothing|'s okay|'s our|'s the|'s tight|'s up
    -1:'s up to|'ve been|'ve got|, 0|, 不好|, 也|, 今|, 今天|, 以|, 以后|, 好|, 市|, 总|, 您一
    -1:, 您可|, 您哪|, 您快|, 您慢|, 您试|, 您说|, 您随|, 我|, 我们|, 我去|, 我发
    -1:, 我带|, 我拿|, 我明|, 我知|, 我记|, 打|, 打到|, 方|, 方便|, 早|, 早上|, 早晚
    -1:, 星|, 星期|, 给|, 给您|, 行|, 说|, 说您|, 谢|, 谢谢|, 还|, 还是|, 这我|, 那就
    -1:, 那您|, 那我|0 november|0 rd|0 th|0 号|0 月|0 月 0|0 点|? 做|? 我|^ a good|^ absolutely
    -1:^ after|^ can't|^ could|^ could you|^ don't be|^ every|^ everyone|^ getting|^ have|^ i 've|^ i can't
    -1:^ i don't|^ i get|^ i need|^ i only|^ i sent|^ i stayed|^ i went|^ if i|^ it 'd|^ it must|^ let 's
    -1:^ money|^ money 's|^ most|^ no time|^ of|^ of course|^ okay i|^ our|^ perfect|^ places|^ places are
    -1:^ right i|^ so|^ so the|^ sooner|^ sooner or|^ sorry|^ sounds|^ take|^ the team|^ thursday
    -1:^ thursday 's|^ tomorrow|^ two|^ we 're|^ we don't|^ what would|^ you 've|^ you always|^ you have
    -1:^ you know|^ 上回|^ 下个|^ 不急|^ 二|^ 二十|^ 今|^ 今天|^ 他|^ 出|^ 刚|^ 到底
    -1:^ 到时|^ 发|^ 发票|^ 合|^ 合同|^ 同|^ 同事|^ 名|^ 名字|^ 后|^ 后天|^ 周二|^ 周五
    -1:^ 咱|^ 咱们|^ 嗯|^ 孩|^ 孩子|^ 就|^ 就差|^ 您一|^ 您以|^ 您公|^ 您刚|^ 您发
    -1:^ 您可|^ 您弟|^ 您手|^ 您拒|^ 您明|^ 您说|^ 我不|^ 我再|^ 我想|^ 我把|^ 我明
    -1:^ 搬|^ 收|^ 收到|^ 方|^ 方案|^ 明天|^ 明晚|^ 是|^ 是 ,|^ 最|^ 最后|^ 祝|^ 祝您
    -1:^ 表|^ 表我|^ 过|^ 还|^ 还要|^ 这|^ 这个|^ 那下|^ 领|^ 领导|a copy|a decision|a lot
    -1:a lovely|a morning|a third|a yes|about it|absolutely|afraid|after|again and|again at|agree|ahead
    -1:all you|all you have|already|always|and it won't|and there|and there 's|and we|and you 're
    -1:and you won't|answer|any|any more|anything|anywhere|appreciate|appreciate you|are on|as a|asking
    -1:at eight|at midnight|at midnight and|at the|at the depot|attitude|back to me|bad|be a|be brief
    -1:be gone|be hearing|be hearing from|be out|be out of|be quick|be sold|be the|because|because of|been
    -1:being|better|both|brief|business by|busy|but i|but i 'll|but you|by a|by now|by on|by the council
    -1:call you|can do|can hear|can imagine|can say|can say no|can see|can show|can show you|can't you|cash
    -1:cash is|chance|chance to|children|choice|clients|come by|come by on|comes|comes first|company
    -1:competitors|copy|corner|cost|cost you|cost you a|could|could you|council|course|date|deadline
    -1:december 0|december 0 rd|decides|demo|depot|didn't|do is|does|does it|doing|don't be|don't get
    -1:don't get this|don't have the|don't need|don't want to|double|dust|easier|easier for|easier for you
    -1:eat|eight|eight on|eleven|enough|every morning|every morning until|excuses|fair|fault|feel|firm|first
    -1:fitting|five|for it|form|four|free|friday afternoon|from our|front|front of|get this|get this meeting
    -1:get you this|getting|go ahead|gone|gone so|got the|got your|grey|had|half ten|hand|hang|hang up
    -1:happy with|have time|have to do|have you|haven't|he|he 's|head|head office|hear|hear you|hearing
    -1:hearing from|hearing from our|hold|home|house|i 'll call|i 'll see|i 'll share|i 'll stay|i 'm
    -1:i 'm afraid|i 'm sorry|i 've got|i appreciate|i appreciate you|i can do|i can hear|i can imagine
    -1:i can see|i can show|i don't get|i don't have|i get|i get it|i have|i have to|i need|i need your
    -1:i never|i only|i only have|i stayed|i went|if anything|if i don't|if that|if that 's|imagine|in from
    -1:in front|in front of|in may|in the afternoon|in the house|in the middle|in thursday|in your street
    -1:is our|is set|is set by|is the|isn't the|it 'd|it 'd mean|it 's up|it back|it down|it for|it for you
    -1:it is|it it|it must|it must be|it over|it won't be|keep the|know you didn't|know your|left a|let 's
    -1:let you go|letter|like|like this|lock|log|log in|log in from|longer|losing|losing money|lot|love
    -1:lovely|make a decision|me i|me the|meeting|middle|midnight|midnight and|minutes|minutes on
    -1:minutes on thursday|miss|miss it|missed|model|monday the|money 's|money 's tight|morning i
    -1:morning until|morning until you|most|move|moving|must|must be|my colleague|my screen|need a|need your
    -1:next|night|nine|no choice|no problem|no time|no to|nobody|nonsense|not to|nothing i|november|now and
    -1:now or|now you|o'clock|of a|of course|of december|of it|of me|of the|of your|off the list|okay i
    -1:okay i 'll|on a|on it|on our|on the line|on thursday|on thursday or|on to|on your hands|only have
    -1:or friday|or later|or the|ours|out on|out this|over this|over your|own|owner|papers|parcel|perfect
    -1:places|places are|price is|promise|proposal and|quick|rd|reach|reach you|remember|room three
    -1:round the|round the corner|run|sales|same thing|saturday|saturday 0|saturday the|saturday the 0
    -1:say no to|say the|saying|school|screen|second|see if|see if i|see me|see why|set by|set by the|share
    -1:shop ?|signed|signed by|silly|site|so don't|so the|sold|someone|sooner|sooner or|sooner or later
    -1:sorry|sort|sound|sounds|spring|staff|stay|stay on|stayed|stop me|stops|street|stuck|stuck in|swing
    -1:swing by|take your|talk to|talk to me|talking|team is|tell me|ten i|ten i 'll|th|thank you|thanks
    -1:that 's|that 's a|that 's okay|that 's the|that out|the 0|the 0 th|the afternoon|the children
    -1:the corner|the council|the demo|the depot|the fair|the house|the line|the list|the long|the middle
    -1:the model|the only|the owner|the papers|the parcel|the same thing|the school|the second|the shop ?
    -1:the site|the team|the team is|the way|then|then it|there|there 's no|there 's nothing|they 'll
    -1:think of|third|third of|this|this and|this and you|this call|this meeting|this price|this week is
    -1:this you|thought about|thursday 's|thursday 0|thursday december|thursday december 0|thursday i
    -1:thursday or|thursday or friday|tight|time with|to do|to do is|to get|to get you|to make|to make a
    -1:to me i|to talk|to talk to|to thank|to thank you|to this|trade|twenty|twenty minutes
    -1:twenty minutes on|two in|two in the|understood|unit|until you see|up to|up to you|use it|very|want to
    -1:warranty|was|way you|we don't|wednesday the|week is|weekend|well|went|what would|when i|when the
    -1:while|while you|why you|why you 'd|wife|with a|with the|without|without this|won't be|word|worries
    -1:would have|year|you 'd be|you 'll lose|you 're busy|you 're coming|you 're on|you ?|you always
    -1:you can say|you can't|you decide|you didn't|you don't|you don't have|you go|you had|you have to
    -1:you haven't|you off the|you on monday|you see|you see me|you to|you what|you when|you won't
    -1:your competitors|your customers|your family|your head|your last|your street|your wife|一上
    -1:一上午|一定|一我再|一样|一次|一直|一眼|一辈|一辈子|七|七号|万|三点
    -1:上 , 您|上午 ,|上午我|上回|上头|上您|上有|下 , 您|下 , 我|下 ?|下个|下个月
    -1:下了|下人|下班|下等|下等您|不上|不住|不否|不否认|不在|不对|不对 ,|不急 ,
    -1:不急 .|不来|不来 ,|不签|不签也|不行|不行 ?|不跟|东|东西|两个|两句|两点半
    -1:个 ,|个价|个名|个名额|个好|个客|个客户|个心|个心眼|个日|个日子|个月|个说
    -1:个顾|个顾虑|为您|为止|为止 .|主|主要|么办|么时|么时候|么样|九|九点|九点 ,
    -1:也会|也应|也应该|也行|也行 ,|乱|了 , 您|了两|了两个|了您|事 .|事都|二十
    -1:二十七|二月|亏|亏 .|五 .|五十|五十点|人 .|人接|什|什么|什么时|他问|代|代他
    -1:代他问|以为|们|们不|价有|任|任您|份证|优|优惠|会 ,|会 , 我|会给|住|你|你们
    -1:便接|信任|信任您|候您|候我|傅 .|儿 , 您|儿 .|先挂|先跟|公|六|兴|再|再不
    -1:再打给|再联|再联系|准|出了|出来|出来 .|分|刚|别家|别怪|别怪我|别理|到周
    -1:到周五|到底|到您见|到时|到时候|到楼|到楼下|前一|前一天|前头|务|务 .|化
    -1:区|区 ,|十七|十七号|十二|十二月|十号|十号 ,|千|午 ,|午我|午我给|半天|半我
    -1:卡|卡在|去看|去看您|去问|发您 .|发票|变|句|可惜|可能|可能用|号 ,|号 , 星
    -1:合|合理|合理 ,|合适 ,|合适 ?|同事都|名字|名字我|名额|名额的|后|后 ,|后一
    -1:后天|吗 ? 我|否|否认|吧 , 您|告|告诉|告诉我|呢|周二|周五十|周四 ,|周四上
    -1:周四下|咱|咱们|品 ,|品 , 您|哪会|哪会儿|哪儿|哪天|哪天在|喜|喜欢|嗯 ,|四 ,
    -1:四上|四上午|四下|四下午|回 .|因|因为|图|图纸|在 ?|在前头|在店|在店里|在您
    -1:场|坏|坏 ,|堂|填|声|复|夜|夜班|够|天|天上|天上午|天十|天十点|天在|天在 ?
    -1:天天打|天我去|天打|天的|太|头上|好 , 您|好 , 我|好 , 那|好了|好了 ,|好了 .
    -1:好安|好安排|好心|始|子 , 我|子 .|子的|字就|字我|孩子|孩子的|安|安排|完这
    -1:实|客户 .|对 ,|对 , 我|对您|对的|导|导让|导让我|小区|少|就十|就十二|就完
    -1:就差|就找|就直|就过|就这|就这么|工|工 ,|工程师|差|己不|己看着|市|师 .
    -1:师傅 .|帮|帮您|帮您问|应|应该|底|开会|开会 ,|开始|开春|弟|弟弟|当成|当面
    -1:很|很合|得上|得不|得不对|得您|得跟|微|微信|心 ,|心 , 我|心 .|心眼|必须|忙
    -1:忙完|忙完这|忙您|快|快 .|怎么样|怕|急 ,|急 , 您|怪|怪我|总|总得|您 , 我
    -1:您 , 方|您 , 行|您 , 还|您一|您上|您下班|您今|您今天|您以|您以为|您会|您刚
    -1:您半|您可能|您周|您周五|您哪|您哪天|您在|您填|您就这|您弟|您弟弟|您忙
    -1:您快|您慢|您慢慢|您手下|您手头|您手里|您打电|您拒|您拒绝|您拿|您收
    -1:您收到|您放|您放心|您明|您明天|您最|您最近|您生|您留|您留个|您的 .
    -1:您看行|您确|您确认|您稍|您稍等|您签|您签字|您算|您算一|您要是|您见
    -1:您见我|您试|您说 .|您说一|您说得|您还|您还没|您这个|您这样|您送|您送样
    -1:您那|您那儿|您问|您问问|您随|您随时|情|情理|惜|惠|想约|想约您|慢|慢慢
    -1:我 ,|我一下|我不否|我为|我为止|我也|我也会|我了|我了解|我代|我代他
    -1:我们不|我先挂|我再打|我到您|我去问|我发个|我好|我就找|我带|我帮|我帮您
    -1:我得|我怎|我怎么|我想|我想约|我手|我拿|我明天|我明白|我没|我理|我理解
    -1:我直|我直接|我记|我记下|我说|我随|我随时|或|或者|户 .|手下|手下人|手头
    -1:手边|手边 .|手里|才给|才给您|打 , 打|打了|打到|打到您|打电|打电话|找您 ,
    -1:找您 .|拍|拒|拒绝|拒绝我|拒绝的|拦|挂了|挂了 ,|挑|挑个|挑个日|挤|换我也
    -1:据|掉了|排|推掉|推掉了|收到 ,|收到了|放心 ,|放心 .|效|数据|方便接|方案我
    -1:日 ,|日子 ,|早上|早九|早九点|早晚|时候我|时间|明天上|明天十|明早|明早九
    -1:明晚|明白 ,|明白 .|星|星期|星期六|星期四|春|昨|是三|是三点|是不|是不来
    -1:是对|是对的|是您|是您自|是我们|是看|是看您|是自|晚给|更|替|替您|最后
    -1:最后一|最近|月 0|有效|有道|有道理|服|期|期六|期四|期四 ,|来的|样品 ,|样的
    -1:样过|样过去|案我|梯|楼下 ,|楼下等|欢|歇|歇着|歇着 .|止|止 .|毁|每|没人
    -1:没试|没试过|没错|没错 ,|法|法 .|漏|点 , 我|点到|点到 .|点半|点半我|点打
    -1:点打给|照|理 ,|理解|理解 .|生意|用不|用不上|用得|用装 .|电话 ,|电话 .|留个
    -1:登|登记|白 ,|白 .|的 , 我|的事 ,|的事 .|的时|的是您|的电|的电话|的话|的话我
    -1:直接|看您 ,|看您 .|看您就|看看 ,|看着|看着办|看行|看行吗|看透|眼|眼就|着
    -1:着 ,|着 .|着办|着办 .|着急|知道 .|确|确认|磨|祝|祝您|票|程师|程师 .|稍等
    -1:空出|空出来|等 ,|等一|等一下|等到|等您|等您 ,|签 .|签也|签字|算 ,|算 , 这
    -1:算 .|算一|系您|紧|紧的|约您|纸|给个|给您算|给您这|给您送|绝|绝我|绝我 ,
    -1:绝的|绿|网上|者|耍|耐|耽|耽误|耽误您|联|联系|联系您|肯|肯定|能用|自己不
    -1:色|色的|花|虎|虎 .|虑很|行 ?|行不|行不行|行吗|行吗 ?|行的|行的话|被|西|要
    -1:要我|要是|要是不|要紧|见 .|见我|见我为|解了|解决|计|认 .|让我|让我代|记下
    -1:记下了|论|证|诉|诉我|诉我一|试过|话 , 我|话 , 说|话我|该|误|误您|说一|说两
    -1:说两句|说在|说在前|说得|说得不|说您|说我|谈|谢您|谢谢|谢谢您|负责|财|责
    -1:账单|跟他|跟他们|跟您|跟您说|跟我|跪|跪下|身|身份|身份证|车 .|转|辈|辈子
    -1:边|边 .|过 ,|过 .|过一|过了|近|还是三|还有|还没|还要|还要我|这个价|这个顾
    -1:这事|这单|这我|这样|这样的|迟|迟早|送样|送样过|适 ,|适 , 我|适 ?|透|通|遍
    -1:道 .|道理|那下|那下周|那个|那儿 ,|那儿 .|那就|那就十|那就这|那我先|那是
    -1:那样|部收|都给|都给您|重 .|量|钱 ,|错 ,|错了|门|问|问一|问问|间|随时|难
    -1:难 ,|须|顾虑|顾虑很|预算 ,|领导|领导让|额|额的|黄
    -2:'ll ask again|'ll bring|'ll come|'ll keep|'ll let|'ll let you|'ll lose|'ll speak|'ll speak to
    -2:'ll wait|'ll wait outside|'re not|'re not the|'s no|, 一|, 您怎|, 我就|, 我给|, 我能|, 换
    -2:, 换我|, 明天|, 没|, 看您|, 这|, 随|^ a|^ by|^ don't|^ i 'd|^ i heard|^ it 's|^ just
    -2:^ just say|^ okay so|^ right|^ some|^ that|^ that 's|^ you can|^ you need|^ 三|^ 三岁|^ 上|^ 不
    -2:^ 两|^ 周|^ 大|^ 您是|^ 您没|^ 您的|^ 您看|^ 您觉|^ 我可|^ 我知|^ 送|^ 那周
    -2:^ 那您|a good time|a manager|a reminder|about your|across the|across the road|address|afternoon and
    -2:agreed|and you 'll|around|ask again|bring the|business|can only|can tell|chase|cheapest|come to
    -2:come to you|december|decide|decision|did|director|don't come|don't have|down|family|fee|fit|floor
    -2:friday|from here|get it|give|give you|give you a|good time|got it|half|hands|heard|heard you
    -2:heard you say|hour|how you|how you treat|i 'd|i 'll bring|i 'll come|i 'll keep|i 'll let|i 'll speak
    -2:i 'll wait|i can only|i can tell|i can't|i don't|i heard|i heard you|i may|i sent|if i|if you cancel
    -2:if you don't|in the room|interested|interested in|isn't|it 's the|it in the|it should|it won't|just
    -2:just say|keep it|know a|know a good|late|later|left|let me know|long|look|manager|me know|me your
    -2:neck|never|not the|nothing|number|off the|okay so|once|others|out of|pay|people|phone|plan|product
    -2:put it in|rather|rather than|read it|reminder|ring|same|saving|saving money|sent you|set|shops|should
    -2:show you the|so it|so it 's|so you|speaking|speaking to|straight|suits|suits you|suppliers|talk|team
    -2:ten|than|than the|thank|the cheapest|the day|the hour|the room|the same|the time|the time you
    -2:the timing|the warehouse|then you|there 's|they|thought|three|time and|time to|time you|timing|to it
    -2:to tell|tomorrow|touch|treat|turn|until|until you|us|use|visit|wait|wait outside|warehouse|we 're not
    -2:weren't|what|with your|wrong|yes|you 'll|you 've|you and|you cancel|you don't come|you have|you i
    -2:you in|you monday|you say|you say no|you treat|you weren't|your director|your floor|your hands
    -2:your time|一|一个礼|一天|三岁|上 ,|下午|下周四|下次|下次再|不急|不用|不过
    -2:两点|个准|个准话|个回|个礼|个礼拜|为|么就|之|之前|也没|也没关|了我|了没
    -2:了没有|事|五我|他们|们下周|们下次|便 ?|便还|便还是|信提|信提醒|候|傅|儿 ,
    -2:先忙 ,|全|公司|关|关系|关系 ,|再打|准话|准话 .|几|分钟|分钟 ,|到 ,|前 ,|加微
    -2:加微信|十分|十分钟|十点 ,|午再|半|发邮|发邮件|只|只能|司|吃|吃饭|吃饭 .
    -2:合适|听|听得|周五我|嗯|回话|址|址 .|多 .|天我|天给|天给您|天见|子 ,|完 .
    -2:家 ,|小孩|岁|师|师傅|年|张|得没|得没必|得给我|必要|必要 ,|忙 ,|怎|怎么
    -2:怎么就|急 .|您不用|您了 .|您公|您公司|您吃|您回|您带|您怎|您怎么|您打
    -2:您接|您没|您的小|您看|您觉|您觉得|您这|懂|懂 ,|懂 , 您|我不|我个准|我再给
    -2:我去|我只|我可|我周四|我就|我明|我是|我看|我知|我知道|我能|我这儿|打 ,
    -2:打来|找|找您|报一|报一下|报我|抱|抱歉|拜|拜 .|拿这|拿这个|挂|换|换我|提前
    -2:提醒|提醒您|搬家|方便 ?|方便还|早点|时候|明天|明天见|明白|是 ,|最|有 ?|板
    -2:楼下|欠|次再|歉|求|汇|汇报|汇报一|没关|没关系|没必|没必要|没有|没有 ?|班
    -2:理 .|白|的事|的小|的报|的报价|的样|的样品|的没|的还|看 ,|真|短信提|礼拜
    -2:礼拜 .|系 ,|约|给您回|给您带|给您打|给我 .|老|老板|考|考虑|聊|聊 .|节|行
    -2:行 , 那|装 .|要 ,|要 , 我|见|视频会|觉|觉得|觉得没|订单|认|试 ,|谢|负|账
    -2:跟老|跟老板|跳|转不|较|这么|这儿|送您|适|那儿|那周|那您先|部|都|都不
    -2:都行|都行 ,|醒|醒您|醒您 .|钟|钟 ,|钱|错|需要|顾|频会|频会议|饭|饭 .
    -3:'ll ask|'ll have to|'ll put it|'m sure|'re|, 周|, 您就|, 明|, 是|, 是我|, 有|, 都|^ i
    -3:^ if you|^ one|^ please|^ 下周|^ 五|^ 五点|^ 光|^ 您不|^ 您把|^ 我天|^ 麻|^ 麻烦
    -3:a good|acknowledge|and let|and let you|and then|at|back to|be|cancel|check|contract|customers
    -3:everyone gets|everyone gets a|fix|gets|gets a|go|good|here|how|i 'll ask|i 'm sure|i 've|know the
    -3:let me check|may|me check|moment|more|morning|new|no|now|of|on tuesday|on wednesday|one|outside
    -3:over on|please|put it|refused|road|room|say no|see you|send you|show|show you|stop|that you
    -3:that you refused|the contract|the new|the road|to fix|to me|we 're|when|won't|you 'll be|you know
    -3:you on|you refused|you then|you think|一下 .|三您|下 .|不接|不清|不清楚|二|五点|从
    -3:以|以后|以后我|们下|会议|光|再给|再给您|出去|别|办|加|十点|单我|占|去
    -3:发我|可|可就|可就不|号码|后我|吗|吗 ?|吧 .|周三您|在外|在外头|外|外头|大
    -3:天天|头 ,|头 , 您|好 .|孩|客|客户|就好|就好 .|就行 .|已|已经|当|得给|必|您不
    -3:您可|您把|您是|您能|我 ?|我们下|我会|我周|我在|我天|我天天|户|所|把您
    -3:接 .|收到 .|放心|新|日|日子|是我|来 ,|来 .|样 .|楚|楚 ,|楼|次 ,|清|清楚|清楚 ,
    -3:烦您|的 , 您|的 , 那|的 .|直|看了|看到|知道 ,|码|签|系|线|虑|见 ,|见 , 我|订
    -3:让您|议|记|说不|说不清|过两|这样 .|道 ,|那您|那我周|重|问题 .|随|需|领|题 .
    -3:麻烦您
    -4:'ll be|'ll take you|'ll text|'ll text you|, 可|, 那|^ if|^ the price|^ 下|^ 停|^ 停车|^ 到
    -4:^ 我|^ 我们|a note|and it|ask|bring|but|call|can't|charge|day|do|engineer|for|got|i 'll text|keep
    -4:list today|lose|make a|money|not|note|or|pen|put you|so|take you|take you off|the address
    -4:the engineer|the workshop|think|through to|tuesday|wednesday|workshop|would|you off|you through
    -4:一下|一我|不好|他|位置|位置我|停|停车|划|划掉|办 .|呀|周一我|周三|周五
    -4:周四|哪|定|就行|带|念|急|息|息 .|您 ?|您发|您就|您打过|我再|我到|才|打过
    -4:掉|搬|月|消|消息|消息 .|点 ,|点 .|现|的|礼|经|给您 ?|给您留|给我|置|置我|跑
    -4:跟|还是
    -5:'ll send the|'ll send you|'ll take|'ve|^ it|^ your|again|and i|and i 'll|are|before|boss|calendar
    -5:come|every|have to|i 'll take|if you|it 's|make sure everyone|make you|round|say|see|send the
    -5:speak to|sure everyone|thursday|your boss|上午|么|也|了 ,|人|会|名|头|小|心|您说|我 .
    -5:提|时|次|电话|看您|等|行 .|话 .|说|这个
    -6:'ll leave it|0|back|everyone|for a|i 'll be|is|let you|on monday|on the|only|tell|time|北|发您微
    -6:四|在|地址|早|明|朝|车
    -7:^ 您|about that|by the|take|一个|了 .|五|到了|十|午|号|回|地|得|您家|您的|我发您
    -7:有
    -8:^ you|my|三|打|打给|打给您|是|来|话|这
    -9:about|if|下|家|没|还
    -10:^|^ the|on|位|周|点
    -11:accounts|我发
    -14:不
    -15:that
    -18:了
    -22:?
    """
  static let pressing: StaticString = """
    = -36 -49 107 -31 -22
    47:^
    42:就
    41:but
    40:不
    37:可
    35:您
    32:my
    31:don't
    30:be|down|even
    29:away|money|really|this|your|别
    28:gone|me|think
    27:so|their
    26:i have to|people|you|吧|这
    25:^ be|^ i|i have|make|up
    24:'re|are|now|yes|拖|跟我
    23:'ll be|^ 别|no|or i|take it|when the|么|小|理由|还
    22:choice|market|other|so is|that|tonight|不签|前|当|签
    21:^ that 's|fault|manager|nonsense|your customers|了|吧 .|大|干|等
    20:, 可|^ surely|and there|little|messed|nobody 's|over the|roof comes|surely|就没|得|我|没|要
    20:躲
    19:asking|deal|easily|enjoy|fee|going to|i know where|obviously|reason|saving|that easily|thinking|until
    19:wouldn't|you 'll|you can't|着|跟|都|难
    18:, 就|be a|boss|child|come|goes|grow|isn't|it goes|just|lose|never|sign|stop|system|一个|了吧|成
    18:磨
    17:'m|'re the|^ you people|a child|at midnight and|both know|by now|excuses|i 'm|midnight and|of the
    17:rocket|small|wrong with|you 're the|you people|命|您就|您自|早|知道您|见|道您|钱
    16:'ve|, 您|^ stop|^ 你|a little|and there 's|busy|don't be|explain it|explain it to|in their|or i 'm
    16:refuse|refuse ?|running|say|stupid|they all|till|trouble|was for|won't|you 're|you any|呢|我有|抠
    16:有的|法 .|自|话|谁
    15:'ll|'ll ask again|, 您可|^ so you|^ the clock|again and|an|and you|any more|at midnight|care about
    15:clock|ever|expensive|favour|find|grow up|had|hang|know you|live|longer|midnight|more|need to|not
    15:offer|that 's not|the clock|thought|一辈|一辈子|你|倒|可就|天不|天天|得给|您这|拉
    15:拿|由|等着|绝|辈|辈子
    14:'s what|'ve never|^ 我|a good deal|a yes|by friday|completely|dies|do i have|don't want to|excuse
    14:explain|fifty|giving|good deal|i 've|i 've been|is going|is it ?|like you|losing|made time|make a
    14:me one|night|on your hands|or never|quid|quid ?|right ?|someone|ten minutes|that 's what
    14:understand it|week or|you then|不过|以为|全|十|员|唧|怪|我一|没用|法|翻
    13:'s|, 以|, 以后|, 早|^ i gave|^ surely you|^ 一个|a decision|about that|all|and i|and now|any
    13:attitude|belongs|belongs in|by the weekend|do i|don't take|every other|give|have|haven't|i 'd have
    13:i gave|it in|it isn't|know that|make a decision|man|nothing i|of|of my|office is|one ?|say no|simply
    13:someone who|surely you|than|there thursday at|to ask|two on|wasted|we 're|we both|we both know|whole
    13:would say|your office is|么难|也没用|了 .|五十|光|公司就|十点还|可就不|司就|呢 .
    13:坑|将|张|您别|您这样|摆在|止|用 , 我|见我|让|谈|费
    12:'s just|?|^ don't be|^ i thought|^ it isn't|^ not today|^ 您就|all say|an answer i|answer i
    12:ask again|be the|be there thursday|book|by|customers|do it|doesn't|firms|full|give me|good enough
    12:hand it|industry|insurance|isn't an|it 's just|it till|last one|left and|made|not interested
    12:not today|one left|one left and|other clients|paying|people ?|pick|pick up|prices are|ten or
    12:the offer|there thursday|they all say|tomorrow morning or|would have|you 'll be|you is|前不|午 ?
    12:去 , 您|听我的|回|失|嫌|就得|怎|您自己|我干|我的|摆|是下|来 ,|来得|的 ,|直
    12:还是下|那么
    11:'s not|'ve ever|, 周|, 我有|^ a child|^ it expires|^ you|^ 您一|a child could|after that i|again
    11:as well|away from|basics|begging|behind|better|both|but that|but that 's|call|can it|can it be
    11:child could|choosing|competition|discount|do|don't come|due|expires|five|for ten|for you all|gave
    11:hand|i 've ever|i understand your|if i don't|in this|is that|it expires|it to the|last time|last week
    11:monday or|nothing|of you|office|only|out of|prices|rude|said yes|see you|so don't|so hard|sort|spend
    11:surely you can|than a|that the best|the basics|the competition|the next|time|to|to me i
    11:understand your|wait till|want to hear|way|we 'll|will|word|you all|you got|you haven't|you said yes
    11:下去|不挂|为您|了吧 .|以后|再跟我|别再|别再跟|卖光|呢 ,|哪儿 .|就是|我 ,
    11:我不挂|我直|挤|是吧 ?|是看|有什|有什么|样下|样下去|没用 ,|点还|点还是|百
    11:真|说的|这样下|选|那您
    10:'d do|'d have|'ll be sold|'ll look|'m going to|'re in|'s gone|, 周六|? 说|^ if i|^ it 'd|^ what
    10:^ with all|^ you obviously|^ 就|^ 您|^ 您害|^ 您躲|^ 真|^ 都|a manager|a whole|accept that
    10:afford|afford it|after that|all right ?|an answer|anywhere|as a yes|be sold|bills|but i|can afford
    10:can afford it|can manage|can't|decided by|decided by now|decisions|double|either you|everyone
    10:go under|have decided|have decided by|hears|how you treat|is there|it 'd|it 'll be|it 's gone
    10:it in the|it on|know where|manage|me why|miss it|neck|next month|nothing and|on your|once|one|or
    10:or monday ?|possibly|price|rates|said no|savings|so thursday or|somebody else|tell me why|ten or two
    10:the budget|the moment|the weather|the weekend|think you|this ?|this call|this price|three times|throw
    10:time so|to do|to hear|today or|very|watch your|way of|what 's|with all|would have decided|you 'd do
    10:you can manage|you obviously|you treat|your bills|上午|不行 .|也没|书|了 , 周|事 .|人
    10:今天|任|兴趣|员工|哪儿|嘴|在您|在眼|在眼前|多 .|子|害|往|怎么|您害|您答
    10:您答应|您躲|挂|摆在眼|效|明天上|机|来 ?|没办|理由 ,|用 ,|的 , 您|的 .|看透
    10:眼|签 ,|要 , 您|说一句|趣|过我|还得|还是周|这是|连|遍了|那么多|都没有|黑
    9:'m doing|'m doing you|, 但|, 可您|, 打|, 那您|^ everyone|^ how did|^ i really|^ if you|^ no is
    9:^ not interested|^ this|^ this is|^ your brother|^ 今天|^ 你们|^ 周四|^ 周末|^ 我天|^ 还
    9:^ 还要|a|a lot of|all the same|already|always this|always this slow|and it won't|and sign
    9:and you 'll|another|are the|are you always|bankrupt|but so|but so is|clients|didn't hear
    9:didn't hear that|do and|do need|doing you|doing you a|else|end of|enough|every|every day|except
    9:favour here|getting|going|got it ?|hang up|have yourself|have yourself to|help|hour|how did
    9:how did you|i 'll take|i 'm doing|i 've already|i can do|i didn't|i didn't hear|i really|idea|if you
    9:isn't it|it|it to|it up|it won't be|job|just the|keeping|know you 've|left|like a|like this ?
    9:like you 've|live with|lot of|me i|monday ?|my manager|my time|no ?|only have|only have yourself
    9:or sunday|people are|person to|pretend i|pretend i didn't|roof|said|saying|see it|so is it|so you 'd
    9:take|tell you|that busy|the end|the end of|the fee|the first|the full|the start|thinks|this is
    9:this slow|thursday or friday|tired|to pretend i|tomorrow afternoon|tuesday ?|up at|up until|wait|walk
    9:what 's it|why|without your|without your signature|you always this|you do need|your office
    9:yourself to|一个 .|一挂|一挂电|一过|万|万 .|不接|不签 ,|个 .|个日|个日子|么抠
    9:也没办|了两|了吧 ,|了是|五|但|便宜|候|借|借口|做不|儿 , 您|儿 .|光 ,|公
    9:公司|准|出了|别想|办法|办法 .|可您|号 .|司|后|吗 ,|呢 , 您|周一|在哪儿|多拖
    9:多拖一|大了|天|好说|嫌钱|子 .|子里|宜|就这一|己|得给我|您 , 我|您一挂
    9:您手|您打|您都|惠|我天|我天天|我电|我电话|挂电|挂电话|换了|是嫌钱|最后
    9:有|有 , 您|没兴|没兴趣|没办法|没得|点一|点一过|疼|的钱 .|眼前|考虑 ,|脑
    9:自己|虑 ,|要 ,|要 .|要再|要我|说不|还要我|这一件|这么难|这样|这点|都不看
    9:都是|队
    8:'ll keep|'ll make|'ll only|'ll put it|'ll take|'re one|'re still|'s a queue|'s it|'s no reason
    8:'ve got the|, 三|, 将|, 将来|, 就您|, 谁能|, 还想|^ either|^ i need|^ i went|^ let 's
    8:^ my director|^ there 's|^ what more|^ you say|^ 人|^ 人家|^ 今|^ 我理|^ 我知|^ 有什|^ 等
    8:a fool|a fool would|a man|a queue|a queue behind|across the|across the road|agreed|all you|an hour
    8:at ten or|away from losing|back out|behind you so|bit|can you ?|car|care|coffee|comes|comes in|decide
    8:diary is|do you ?|doing|drove two|drove two hours|else will|first call|fool|fool would|for the first
    8:friday at ten|friday or|friday the|from losing|from losing the|front of my|get that|give me one
    8:goes up|good reason why|got|got something|had the|hide|hours to see|i 'll keep|i don't want
    8:i drove two|i need|i went|if i|in a|in an|interested|it 'll|it off|last|losing money|lot
    8:make sure everyone|me one good|met|much|my director|my side|neighbour|nice|nothing ?|okay ?|on me
    8:one good|one good reason|one holding|only a fool|phone down|putting|queue behind|queue behind you
    8:reason why|reason why not|reasonable|refused|say about|shame|shop ?|slow|so monday|so thursday
    8:so what 's|so you 're|something|still|suppose|sure everyone|take it or|talk to me|ten or three|that i
    8:that no|that you refused|the busy|the first call|the phone|the phone down|the reason|the shop ?
    8:the window|then you|think of the|time you 're|times|to be ?|to grow|to leave|to see you|to your|today
    8:tomorrow morning|understand|up but|what more|what your|window|with|with your staff|won't be
    8:would your|you 'd think|you 're one|you 're still|you come|you drive|you got something|you need to
    8:you refused|you so|your head|your neighbour|your size|一件|一点的|一还|一还是|三点 ?
    8:上午还|不下|不便|不便宜|不字|不对 ,|不进|个|个不字|个月|个说|为|么时候
    8:么磨|也得|了事 ,|亏|人呢|人家都|人最|件 ,|你们|便宜 ,|候 .|再跟|出了事
    8:出去|分钟|办事|午还|午还是|压根|压根没|及|变|可是|吧 , 谁|听 ,|听不
    8:周一还|周四十|周四还|咖啡的|啡的|四十|四十一|四还|四还是|在哪|婆|婆 ,
    8:婆 , 就|嫌贵|宜 ,|家没|将来|小孩|就完|就直|就直说|岁|弟|得了|忙成|您今
    8:您今天|您行|您这个|我个|我就得|房|换|无|时候 .|是|是下周|是周|是周日|晚
    8:来|来 , 我|杯|杯咖|杯咖啡|根没|没开|点的|疼孩|疼孩子|看都|看都不|真是
    8:答应|给我个|老婆|老婆 ,|考虑的|能做|能做主|能忙|脚|虑的|行吧|行好|行行好
    8:要 , 我|说考|说考虑|谁能|谁能忙|赔|走人 .|还想|这三|这不|这不是|这么磨
    8:这种|进 .|遍|那点|都不
    7:'ll ask|'ll call|'re busy|'re happy with|'s a very|'s friday|'s not a|'s simply|'ve changed
    7:'ve changed your|, 听我|, 您别|, 您得|, 想|, 知|, 知道|, 行|, 谁|, 费|? 做|? 您|^ by
    7:^ don't take|^ it|^ no it|^ not|^ only|^ so|^ the|^ the offer|^ there|^ they all|^ well|^ you make
    7:^ 五|^ 您今|^ 您以|^ 您嘴|^ 您自|^ 我只|^ 我还|^ 挂|^ 挂我|^ 有|^ 机|^ 机会
    7:^ 真要|^ 确|^ 确实|^ 这次|^ 这话|a good|a very|about|accept|all that time|along
    7:an understanding|and another|and i can't|back on|back on it|beg|can|can come|can see it|cancelled
    7:changed your|closing|come up|company|couple|director|don't get|don't let|don't see|down before
    7:find half|find half an|for a year|for me|give it|going back|going back on|gone so|good reason
    7:had an understanding|half a|happy with what|has to|have you got|have your name|him|hold|holding
    7:i 'll ask|i 'll call|i meant|if the roof|if you like|in ten|in ten minutes|in the|in tomorrow
    7:in tomorrow morning|in your position|is just|is that the|it 's the|it again|it down|it for
    7:it or somebody|it to your|know you 're|let|let down before|lets|like i|making|me the|mean|meant|mess
    7:minutes|minutes it|more about|my morning|no choice|no it|no it isn't|no that|no that 's|nobody|not a
    7:or friday ?|or somebody|people never|place|please i|position|put|put it|run|saturday or
    7:saturday or sunday|saving money|say yes|settled|side of|side of the|so what|sold|spots|staff|standing
    7:suppliers|table|that 's simply|that the|that time|the table|there 's one|they go|though|throw it
    7:tight|time i|time we|to beg|to make|to miss|to miss it|to say|to the next|understanding|up and
    7:up with|wait that|we had an|week a|what it costs|what you 're|what you 've|which one|with your
    7:would wait|you 'd|you 're happy|you 've changed|you ever|you have time|you know that|you let
    7:you like i|you people never|you possibly|you to|you wouldn't|your family|your position|一分钟
    7:一句|一天不|一套|三万|三万 .|三家|上去了|上说|上说考|下单|两点我|个客
    7:个客户|为您是|为止 .|主|么可|么多 ,|也不|也行|也行 ,|了 ,|了一个|了两个
    7:了事|了才|了新|二 ?|二点|五 ,|人 .|什么可|今|今晚|以为您|以前|价 ,|任您|优
    7:优惠|似|似的|住您|例|信任|信任您|倒是|倒是说|做主|儿 ,|公司在|分钟都
    7:刚换|别拿|前给|前给您|加 ,|十一点|十二点|去了|去的|去的 ,|取|取消|只能
    7:司在|后我们|后面|吗|周二 ?|周五 ,|周末|唧唧|唧唧的|唧的|嘴上|嘴上说
    7:因为您|困|困难|在您 .|在您手|块|外|多|大了 ,|太|子 ,|它|家都|小店|少|就一
    7:就定了|就当|就您|就没 .|工的|当您|当成|当挡|当挡箭|得及|必须|总|总得
    7:您以|您以为|您倒|您倒是|您可|您嘴|您嘴上|您得|您是个|您是嫌|您说的
    7:您这是|我为|我推|我还以|我这个|截|截止|才|打听|报上|报上去|拖一|挂我
    7:挂我电|挡|挡箭|挡箭牌|换一个|日子 .|早晚|时候|时间 ,|是三点|是不|是个
    7:是刚|是您自|最难|期 ,|末|机会|来 , 行|来得及|板也|次不|止 .|气的|求我|没 .
    7:没空|牌 .|犟|猴|理|用翻|由 ,|电话 ?|白等|白等了|真疼|真要|磨唧|磨唧唧|磨磨
    7:磨磨唧|秒|笑|等了一|等到|箭|箭牌|箭牌 .|系统自|给|给您的|统自|罢|罢了
    7:罢了 .|老板也|行行|要再问|要还|要还是|话 , 下|话最|说没|说没预|费用|还以
    7:还以为|还是三|还是不|这儿 ,|这是在|这次|这次不|迟|迟早|部收|都挤|里 .
    7:钟都|钟都不|钱还|错过|问一遍|问那|间 ,|难看|须|骗
    6:'d better|'d listened|'d listened the|'d think|'ll have to|'re just|'re the reason|'s a good|'s off
    6:'s off the|'s one|'s safety|'s too|'ve had to|, 其|, 其实|, 办|, 听|, 总|, 我说|, 明
    6:, 明天|, 生|, 生意|, 等|, 等着|, 这不|, 难怪|? 我记|^ come|^ come on|^ do
    6:^ everyone else|^ how|^ how can|^ oh|^ one word|^ people|^ people like|^ sooner|^ sooner or
    6:^ supplies|^ sure|^ the system|^ your own|^ 傻|^ 全|^ 别磨|^ 多|^ 大|^ 您连|^ 现|^ 现在
    6:^ 谁家|a new|a nuisance|a supplier|about ?|and no|and now you|anyone|are why|are you going|as a
    6:be to|be too|because of you|behind you|being|better than|but i 'm|but you|can hold|can hold it
    6:can tell|can you|can't argue|can't argue with|can't back|can't back out|charge|cheapest|closes
    6:closes at|closes at midnight|come on|confirm|cost|could see|course you|decided|diary|don't give
    6:everyone else|final|fire|first time|for your|get on|go to|have to call|have to come|haven't got|head
    6:head office|hold it|hold it for|how can|how many more|how you|i 've had|i can hold|i can tell|i give
    6:i thought|if you 'd|in the next|is gone|is the final|it 'd be|it 's off|it 's too|it be to|it costs
    6:it go|itself|just say yes|keep your|kids to|kind|know the|like you are|listened|listened the
    6:listened the first|losing the|lowest|many more|many more times|me this|monday and|months|more times
    6:more times do|morning or|not ?|now you|nuisance|of course you|of you i|oh|on the street|only two
    6:or later|or not ?|or nothing|or three ?|out|out on|pays|people 's|people like|people like you
    6:promised me|proposal and|right person|saturday|see what|sense|slot|somebody|someone in
    6:someone in your|sooner or|sooner or later|street|such|such a|sunday|supplies|system closes
    6:system closes at|than that|that 's no|that ?|that was|that you won't|the cheapest|the contract
    6:the final|the first time|the lowest|the right person|the roof|the system|the system closes|then it 's
    6:there 's nothing|this is a|time for|times do|times do i|to a|to call ?|to make a|to me|to take
    6:to tell|to think|to turn|treat|turn|two other|until you|want to|want your|we 've|with people 's
    6:won't even|would you rather|yes and we|you 'd better|you 're just|you are why|you can't back
    6:you don't know|you going|you going to|you just|you make|you must be|you need|you promised me
    6:you rather|you see|you with|you won't even|your chance|your signature|yourself|一下午|一个大
    6:一分|一天的|一次见|三千|上午 ,|下午 ?|下周一|不会再|不大|不大 .|不对
    6:不忙 ?|不懂|不懂这|不是|不来|不来 ,|不看|不看 ,|不许|个大|个小|为止|么多
    6:么时|乎|也|了十|了十年|事 , 您|五十点|人家|什么时|会再|住|候见|做 ,
    6:做不大|做事|傻|光 .|免费|免费的|其|其实|再问一|别磨|别问|到底|到明|十一
    6:十二|卖|去 ,|句话的|可您这|后都|听不懂|听见|听见 .|周一下|四回|四回了
    6:回 .|回了|回了 ,|回事 .|回来找|因|因为|困难 ,|在乎|场 ,|场 , 您|堂|外 .|天 ,
    6:天上|天上午|天说|好 , 我|好东|好东西|子 , 谁|子吗|子吗 ?|字|安全|定了
    6:客户 .|家就|就多|就定|岁数|差这|己不|己掂|己掂量|干了|年人|当没|当没听
    6:得慌|忙 , 那|忙 ?|思吗|思吗 ?|怪做|怪做不|您不懂|您公|您公司|您手里|您连
    6:您连看|想不|想不想|想好|想好了|想要|意思吗|意难|意难做|慌|懂这|成年
    6:成年人|我 , 您|我也没|我只|我理|我理解|我直接|我问|户 .|手里|打算|拒|拒绝
    6:排队|接不|接不接|推掉|推掉了|效 .|早就|时候见|时间当|是免|是想|晚一|替您
    6:来找我|根|次见|次见面|止 ,|毁|没听见|没困|没困难|没有 .|没见|油|点 ?|玩
    6:理由 .|生意难|由 .|白|的 , 一|的事 ,|的就|的那家|的钱|看您|眼光|空 ,|等了
    6:算|给您这|给我|给我一|考虑|自己不|自己掂|虑|要是怕|要等|见 ,|许|话的
    6:费的|费的 .|赚|走人|躲 ,|还来|这么|这话我|选我|透|那样|都没|金|问一|间当
    6:难做|难做 ,|难怪做|领
    5:'d find|'d find the|'ll leave a|'m going|'re happy|'s nothing|'s stopping|'s stopping you
    5:'ve been let|'ve promised|, 也得|, 公|, 公司|, 可再|, 名|, 周五|, 就是|, 您会|, 您开
    5:, 您心|, 您来|, 您算|, 早晚|, 活|, 绝|, 见|, 跟您|, 还有|, 连|^ a bigger|^ are you
    5:^ do i|^ how hard|^ is money|^ it 'll|^ last|^ no|^ of|^ of course|^ once it|^ what you|^ with
    5:^ with an|^ you 'll|^ you agreed|^ you only|^ 不买|^ 再|^ 天|^ 天天|^ 您别|^ 您没|^ 您爱
    5:^ 您真|^ 您答|^ 您被|^ 我会|^ 我领|^ 打麻|^ 拖|^ 时间|^ 等您|a bigger|a bigger firm
    5:a phone|about to|afternoon|all i|an attitude|an attitude like|and|and we|and you 're|answer|ask ?
    5:at five|at nine|attitude like|attitude like that|be gone|be good|be repeated|been let|been let down
    5:bigger firm|bigger firm would|bigger than|blame|boss is|budget|call back|can do|can you really
    5:clearly|come in|come off|do is|don't sign|don't you want|everything you|find the time|finished
    5:firm would|firms like|from here|get it|going to pretend|got all day|got nothing|grandmother|had an
    5:happy with|hard|have time|have to|have your|haven't even|hours to|how hard|i 'll get|i 'm going
    5:i 've promised|if you don't|in the book|in writing|is money|it in writing|joke|just this|late|later
    5:least|leave a|leaving|let 's|let down|let it|let me down|letter and|like|loyalty|mark|me down
    5:me if you|meeting|monday or tuesday|morning and|my boss|my boss is|my fault|my grandmother|my word
    5:nearly|no but|no but i|no is|no wonder|now it|off it|off the|oldest|once it|once it 's|or another
    5:or friday|or tuesday ?|out ?|place ?|poor|price and|proposal|put it in|rate is|repeated|run out
    5:safety|says|serious|silly|so friday|so when|so you have|sooner|stopping|stopping you|sure it
    5:sure it 's|take that|than the|the oldest|the rest|the shop|the street|the time you|they 'll
    5:this is the|this rate|thursday at nine|thursday or|tired of|to get|to pretend|too early|too expensive
    5:two hours|two hours to|two left|until we|until we 've|up all|viewing|waste my|waste my time|weekend
    5:what 's stopping|what it|why i|with an|with an attitude|with me|with people|wonder|words you|writing
    5:you 'd find|you agreed|you haven't even|you only|you really|you say no|you think|you will
    5:your children|your hands|一个月|一天 ,|一套 .|一遍 .|上去|上吧|上吧 ?|下来 ?
    5:不下来|不买就|不了主|不出好|不出来|不到|不动 ,|不去 .|不听|不回|不好 ?
    5:不得|不忙|不想听|不明|不明白|不签也|不给我|业务|业务员|个总|个答|个答复
    5:么好|么对|么样|也不能|也该|买就|了 , 今|了主|事|亏的|人 ,|今天下|以后我
    5:以后有|们经|们经理|住在|何得|何得给|像|八|六上|六上午|关门|兴|出好
    5:别的 .|务员|动 ,|半年了|参|反|反正|取消 .|可不|可再|吃亏的|名额|后再|后我
    5:后有|听 , 也|周五十|周六|周六上|周四两|周日上|器|四两|四两点|回来|在这儿
    5:坐着|坑过|大 ,|天给|天给您|天这|太不|头上|头紧|套 .|好心|好看|如|如何
    5:如何得|子住|字我|孩儿|它 ,|客|客户|对我|小孩儿|就剩|己的|应了|应过|废
    5:开春|张 .|当您答|得见|心里|忍心|忙 ,|快点|快话|怎么样|怕什|怕什么|总监
    5:总监 ,|您上|您不愿|您不是|您不给|您会|您到|您到底|您好|您好好|您对我
    5:您就是|您心|您心里|您手头|您没|您爱|您留|您说|您说一|您说不|想|想听
    5:意给|我 , 名|我一个|我们经|我头|我怎|我怎么|我白|我记住|我还|我领|我领导
    5:房子|手头紧|打发|打发我|打麻|打麻将|找的|把我|抢|报告|拒绝的|拿不|换一
    5:掉了|新车|无论|无论如|日上|日上午|时间是|春|是不来|是两|是两点|是吧
    5:是我 .|是有点|是没见|是骗|是骗子|晚给|替|有 ,|有吧|有空 ,|机器|来 , 周
    5:来找|来还|来还是|没听|消|消 .|班前|理解您|生意|甩|痛|痛快|痛快话|的事
    5:的来|的来 .|监|监 ,|看不|看不出|看了 .|眼就|知道|种|空 ?|站|等着 ,|答应了
    5:答应过|签也|约的话|给人|给您打|绝我 ,|绝的|考|耍|能|能给|能给您|自己的
    5:行|被坑|被坑过|解您|言|让我|记住|论如|论如何|证了|话 ?|话了 ,|话吗|话能
    5:说个|请您|谁家|谁都有|躲着|车吗|车吗 ?|还是两|这个月|这回|连看|连看都
    5:遍 .|那也|那也不|都知|都知道|都给|都给您|钱没|间是|难怪|面呢|顶|骗子 ,
    5:麻将
    4:'d|'d mean|'ll be out|'ll get|'ll lose|'ll make sure|'ll put|'m not|'m not taking|'re busy but
    4:'re making|'re making a|'s no|'s today|'s today or|'ve already|, 也|, 再|, 出|, 出了|, 哪一
    4:, 家|, 家里|, 市|, 心|, 心里|, 您不|, 您签|, 您让|, 您说|, 我也|, 数据|, 给
    4:, 给您|, 跟|, 过了|^ a good|^ everybody|^ how would|^ i appreciate|^ i realise|^ i won't
    4:^ is that|^ leave|^ leave it|^ name one|^ only two|^ that|^ we 'll|^ who|^ you 've|^ you can't
    4:^ you had|^ you must|^ you owe|^ your|^ 不续|^ 再给|^ 到|^ 到时|^ 就剩|^ 您弟|^ 您说
    4:^ 是 ,|^ 看来|^ 见|^ 说|^ 谁|^ 货|a big|a big mistake|a date|a straight|a straight answer
    4:a year|all that|and decide|and give|and i 'm|and it|and so is|and then|apart|at three or|back out now
    4:bad night|be me|before i|big mistake|bigger|busy but|but i 'll|but not|but not for|call ?|call to
    4:can pay|could do|do as|don't get this|drive|end of the|every morning|every morning until|find the
    4:friday at|from you|front of|gate|get a|get this|get this meeting|have a|hear you but|heart|how
    4:how would|how would you|i 'll put|i 'm not|i don't get|i don't have|i find|if you cancel|in front
    4:in front of|into|it 'd mean|it 's today|it away|it by|it for you|it going|it going to|keep|know
    4:know a|know a good|least you|line|make sure|making a|making a big|matter|me a|miss|money ?
    4:morning until|morning until you|name one|name one thing|never see|next tuesday ?|not for|not for you
    4:not taking|now or a|of the month|offer is|one a|one thing that|one word|only a|or three|over this
    4:owe me|phone|possibly be|problem|problem ?|queue|rate|real|review|rivals|say and|say and you|see why
    4:signed by|so you|straight answer|supplier|take to|talking|tell|that from|that long|the book
    4:the last one|the least|the least you|the month|the problem|the way you|then i|there ?|they|thing that
    4:think of|this and|this meeting|this out|this you|three or|throw it away|times and|times and i
    4:to be the|to find|to keep|to put|to take to|until you see|waste|way you|we|went|when you|where
    4:with you|you 'll have|you 'll lose|you 're making|you and i|you asked|you but|you but that
    4:you can pay|you cancel|you could do|you don't come|you hang|you hang up|you haven't got|you must
    4:you owe|you owe me|you see me|you see one|you sit|you sit on|your gate|your own|your rivals|一上
    4:一上午|一个不|一句 ,|一句您|一条不|上头|下去 ,|下周二|下班|不出|不去
    4:不给|不续|不续约|不装|不过十|业|两点 ,|个准话|个小时|么样 ,|么着|之前 ,
    4:买保|了 , 就|了这|以|们不会|们公|们公司|会给|位置|位置我|候有|做|再这
    4:准话|准话 .|初一|别来|到时|到时候|前都|十年|千|午 ,|半年|卖了|去了 .
    4:发我 ,|变了|句 ,|句您|同行|名字|后悔|后悔了|吗 ? 您|吧 ?|呀|周日 ?|咖|咖啡
    4:啊|啡|四 ,|回事|圈子|圈子里|在这|场|填好|天无|头谈|套|套了|套了 ,|好了 ,
    4:好好|好说话|子的|子里都|字报|完全|定不下|定金|家里人|就不会|就取|就取消
    4:就找|就放|就是不|就没了|工|市|市场|干什|干什么|弄|弟弟|得不对|得起|忙不
    4:快|快点定|悔|悔了|您了 .|您只|您名|您名字|您弟|您弟弟|您快点|您是想|您老
    4:您老板|您见|您说 .|想怎|想怎么|愿|愿意|我同|我周四|我太|我就找|我就没
    4:我当|我打|我来|我说|我说一|我说完|我过去|我鸽|我鸽子|手头|才肯|打|挂 ,
    4:掂量 .|排着|放我|放我鸽|日 ?|日子|时候有|明白 .|是三|是下午|是不想|是什
    4:是什么|是周五|是嫌|是怎|是怎么|最|有点|望|条不|楚 .|次|殊|气了|没了
    4:没了 ,|没时|没时间|没钱|清楚 .|点定|点定 .|点过|点过来|爱|特殊|用了|白 .
    4:的 ?|的不|的话 ,|直说|看来|看来您|看着|着我|确认|确认 ,|等 ,|筋|答|签了 ,
    4:系统|约的|给个|统|续|续约|置我|老|耽|耽误|行 , 您|行 , 那|装 ,|要是|要是真
    4:见面|话您|误|说|说不出|说不要|说什|说什么|说完 .|说得不|说的那|说话 ,
    4:说那|谈 ,|谈 .|谈的|跟我们|跪|跪下|躲不|躲不过|躲得|过了我|过十|过十五
    4:过去 ,|过我同|还跟|还跟我|这一|这个价|这儿|远|退不|道您手|那家|里 ?|里人
    4:钟|问了您
    3:'ll have|'ll ring|'ll speak|'ll speak to|'re being|'re coming|'re only|'s my|'s tight|'s up|'s up to
    3:'s wrong with|'ve filled|'ve filled in|'ve said|,|, 一句|, 也就|, 就不|, 您倒|, 您就
    3:, 您怎|, 您有|, 您等|, 您自|, 我拿|, 我这|, 打到|, 来|, 没有|, 看您|, 谁敢|, 过
    3:, 这是|, 这点|, 选|, 选一|? 不|^ are|^ everyone on|^ have you|^ how many|^ money 's|^ name
    3:^ someone|^ the bank|^ what sort|^ you clearly|^ 三岁|^ 不|^ 半|^ 半小|^ 就一|^ 工|^ 您对
    3:^ 您还|^ 您那|^ 我为|^ 我在|^ 我是|^ 打|^ 时|^ 签|^ 行 ,|^ 让|^ 这价|a hundred
    3:a letter|a lot|a shame|across|and i 'll|are hard|argue|argue with|at ten|back|be out|be there|be this
    3:believe you|can see|can't you|chance|change ?|come in ?|costs|costs you|customer|day i|didn't
    3:difficult|don't know|don't want|down to|downstairs|everyone i|everyone on|everyone on your|fear
    3:filled in|filled in the|find it|for|forget|frankly|friday|friday or monday|from this|given|gone the
    3:got the|happy with them|has signed|have one|have to do|hear|her|i 'll ring|i 'll speak|i 've filled
    3:i can|i need one|i say|in the first|interested in|is|is gone the|it 's my|it 's up|it or|it thursday
    3:kept|kind of|last chance|left so|like yours|lot of money|lunch hour|me when you|monday|money 's tight
    3:money or|morning or afternoon|morning or the|my lunch|my lunch hour|my whole|need one|need one more
    3:next|no reason|no reason to|no to this|now or|on thursday|one more|one out|or afternoon|or next
    3:or next tuesday|or tuesday|person|promise|rather|said you 'd|saturday at eleven|scared|see one|signed
    3:sit on|snap|spent|squeeze|squeeze me|squeeze me in|street has|ten|that 's wrong|that one|that you
    3:the best|the discount|the one who|the whole|then|there 's|think about|this winter|thursday or next
    3:time you|times are|times are hard|to call|to come|to pick|to save|tomorrow|tomorrow or thursday|tone
    3:under|understand you 're|up in|wasting|watch|we 've never|we had|week and|what sort|what sort of|when
    3:when you 're|why not|winter|with ?|word i|wrong with it|yes and|you 're being|you 're coming
    3:you 're only|you 've got|you 've said|you clearly|you expect|you mean|your boss|your director
    3:your name|your street has|your word|yours|一个好|一次机|三岁|上午十|下周|不买|不了
    3:不动|不换|不换 ,|不着 ,|不算|不能|不要|不要 ,|个不|个价|个位|个准|个头
    3:个月的|么就|么干|也就|了 , 还|了我|事打|五 .|五来|产了|人愿|仇|们一|价 .
    3:价 ?|会在|位|作 .|使|信我|做的|做的 ,|儿搁|免|关|冒|出|初|别让|到您见|前您
    3:剩一|包票|十分|十分钟|午十|午十点|半夜|去 .|去了 ,|又|口 .|句|只|可别让
    3:吃亏|合作 .|名额的|吧 , 周|听|周五来|哪一条|哪家|商|复|夏|夏天|大家都|天 .
    3:天天打|天打 ,|奖金|子 , 就|子就|字 .|字就|孩|完了 ,|家公|家公司|对您|导面
    3:小时|就到此|就开|就是多|就是您|就算|就转|年了 ,|年夏|年夏天|度 ,|开个
    3:往哪|往哪儿|往外|得出|得懂|得稳|心疼|态|态度|怎么就|怎么说|您了|您事
    3:您事多|您坑|您就当|您就这|您开|您怎|您怎么|您打了|您打算|您报|您放
    3:您是不|您被|您见我|情 ,|情 .|意跟|愿意跟|懂 , 您|我个准|我为您|我为止
    3:我听|我就当|我已|我已经|我拿|我记|才给|才给您|打 , 打|打到|打到您|找我 .
    3:报|拜 .|据|掂|掂量|接 .|数据|时间|时间都|明年|明年夏|是多|是没用|是看您
    3:是这个|更|月 ?|月的|有仇|有哪|机会 ,|来 .|来您|楚|欠我|次机|次机会|水 , 您
    3:没有|没有哪|涨|清楚|点|点我|熬|特|电话 .|的人|直说 .|看您就|看着办|着 ?
    3:着办|着办 .|破|确|礼拜 .|票 ,|空 , 周|签 ?|签了|签的|给您报|置|胆|能 ,|舍
    3:舍不|舍不得|被|要是有|要这|见 ?|见我为|让他|论|话了|该|说完|说您|说我们
    3:说白了|请|谁敢|责|走 ?|赶紧|跟您说|跟钱|跟钱有|转不|过去|过您|这一行
    3:这个|这么干|这价|这样 ,|这电|这电话|进|都有 ,|都这|里都|重|钱有|钱有仇
    3:间都|难 ,|预算 ,|领导面|风险|鸽|鸽子
    2:'d be silly|'d come|'ll be hearing|'ll stay|'ll stay on|'m not hanging|'re down|'re too
    2:'s your excuse|'ve been|'ve got ?|'ve lost|'ve put|, 下周|, 什|, 什么|, 今天|, 别|, 别拿
    2:, 到|, 到底|, 可谁|, 好不|, 怪|, 怪不|, 您什|, 成|, 成不|, 我可|, 数|, 行吗
    2:, 这回|^ because|^ because of|^ by the|^ don't tell|^ go|^ i drove|^ let|^ my manager|^ nobody else
    2:^ once|^ other|^ places|^ places are|^ what 's|^ you sound|^ 一|^ 上回|^ 名字|^ 周|^ 您把
    2:^ 您点|^ 我都|^ 表|^ 表我|^ 跟您|^ 钱|^ 错|^ 错过|a word|afraid of|and they
    2:and they still|and you 'd|any sense|at two|at two and|awkward|be hearing|be hearing from|be the one
    2:because|because of|blind|business by|busy but so|but you 're|by hand|by the|can hang|can hang up
    2:cared|cared about|cared about your|children|come back|coming|cost you|counting|disappointed
    2:discount and|don't tell|don't tell me|down so|drove|else do|else has|everyone and|everyone and they
    2:excuse this|excuse this time|expect|fail|family|fast|filled|find out|for the|friday ?|friday i
    2:from our|get|good|got ?|got all|had to turn|half|hanging up until|hearing from|hearing from our|held
    2:held that|hours|i 'll find|i 'll make|i 'll stay|i drove|i hear you|i put|if you cared|is everyone
    2:is everyone and|is it|it 's|june|just like|like this|listen|me look|me off|me thursday at|minutes on
    2:minutes on thursday|minutes thursday|name a|need ?|nobody else|nobody else has|not hanging
    2:not hanging up|of you ?|office and|on it|on saturday at|on you|one to|one who|or monday|or two|or you
    2:otherwise|out now|places|places are|put me off|right now|saturday at|saturday morning|see me|side
    2:so is everyone|so you can't|someone there|sort of|sound just|sound just like|stay on|stuck|stuck in
    2:switch|talk to|tell me you|the bank|the list|then it|there|they still|they won't|this time
    2:this time ?|this week is|thought you|thought you were|thursday at|thursday at eleven|thursday at two
    2:thursday you|to this|tomorrow or|true|try again|turn down|twenty minutes on|two and|two and you|unit
    2:until you say|we can|weather|week is|what 's your|why you|with that|words|would|yet|you 'd rather
    2:you 're busy|you 're in|you 're too|you 've lost|you are|you can hang|you cared|you cared about
    2:you in|you like|you need ?|you sound|you sound just|your excuse|your excuse this|一个礼|一九
    2:一九点|一次|一直|一眼 ?|一行|上回|上有|下 ?|下一|不交|不准|不多|不愿
    2:不愿意|不成|不成 ?|不见|不走 .|不跟|不退|不退 .|两|两个|两点|个名|个名额
    2:个好|个时间|个电话|个礼|个礼拜|么便|么便宜|么大|么说|也太|也太大|了 , 到
    2:了两回|了别|了半|了半年|事多|人往|人往对|今天不|今天必|伺|伺候|供|供应
    2:供应商|做不了|做了|做了 ,|光了|六|六还|六还是|再想|再找|再给|再给您|决
    2:分钟 ,|别跟|别跟我|到底想|到此|到此为|前 ,|力都|力都没|动|包|十五|半小
    2:半小时|单位|卖光了|原|去|取消 ,|可就没|可得|可您都|可谁|听我|告诉您|呗
    2:呗 .|周一九|周五|周六还|周四三|周日|咱们就|四|四三|四三点|回您|回我|圈
    2:在|在这家|复 .|多了 ,|多少人|大 .|天去|天可|天可就|天必|天必须|天的|太大
    2:太大了|头就|奖|孩子 ,|定不|客人|客人往|容|容易|寒心 .|对 , 我|对面|对面走
    2:导|小钱|少人|就到|就当您|就要|屋|屋里|己看着|应商|应我|底想|弃|往后|往对
    2:往对面|得回|得见我|心我|忍|怪不|怪不得|您一天|您做|您合|您周五|您哪天
    2:您填|您把|您接|您改|您明|您是跟|您有|您等|您算|您要再|您要考|您要跟
    2:您都考|您骗|成 ?|成不|成不成|成您|成我|我 ?|我可|我替|我替您|户|打 .|找不
    2:找不着|把您|把话|担|担心我|拒绝我|拦|推 ,|撂|放下|政|日|日子 ,|明天可
    2:明天就|易|是 ,|是周一|是有|是说|是跟|有 .|服了|服了 .|来 , 好|来就是|样 ?
    2:此|此为|此为止|气了 ,|气了 .|水 ,|求|没见过|没问|浪|浪费|消 ,|灯|点 , 不
    2:点 , 您|留不|留的|的了|的吗|的吗 ?|的时候|的电|的电话|盖|看一|看一眼|眼 ?
    2:着急|知|等您|答复 .|答应我|给您留|肯|脸|虑 , 可|要您|要考|要考虑|要跟
    2:见过您|解决|解您要|证|识|诉您|话 .|说 , 别|说白|费 .|跟我说|过了|过您这
    2:还嫌|还嫌贵|这么便|这么大|这行我|选一|选一个|道|部|都做|都考|都考虑
    2:都这么|金 ,|钱 .|问题 ?|间|面走|领导|题 ?|骗子
    1:'d be a|'d let|'d think about|'ll get a|'ll just|'ll leave|'s for|'s never|'s not for|'s not the
    1:'ve moved|, 一点|, 下|, 不见|, 人家|, 今|, 后面|, 回|, 回头|, 就当|, 怎|, 怎么
    1:, 您好|, 您快|, 您这|, 看|, 都|, 错|, 错过|^ and what|^ i know|^ i only|^ i understand
    1:^ if|^ it 's|^ look|^ my|^ sign|^ somebody|^ they|^ what else|^ why are|^ without|^ you need
    1:^ your team|^ 上|^ 上次|^ 不感|^ 不来|^ 到底|^ 名|^ 员|^ 员工|^ 周五|^ 好|^ 就这
    1:^ 得|^ 您怎|^ 您拒|^ 您明|^ 我上|^ 我说|^ 方|^ 方案|^ 看|^ 跟|^ 这礼|^ 这种|^ 领
    1:^ 领导|a favour|about it|all you have|an answer today|and stop|and this|and this is|and what
    1:and you know|and you still|and you won't|answer today|anyway|are about|at eleven|at it|back at
    1:back to me|bad|be a fool|behind your|big|bit of|business|by your|can only|can't see|changed|decision
    1:did you|ends|everybody|few|for a|go|going anywhere|golf|guess|had a|half an|half an hour|hands
    1:hanging|hanging up|has it|have a good|have no|have no budget|head office you|hear you|holidays
    1:how can you|i 'll just|i 'll leave|i appreciate|i can only|i know you|i only have|i realise|i said
    1:i understand you|i won't take|if|if that|if the|in that|it 's for|it 's never|it two|it you 're
    1:just don't|laughing|learn|leave|letter|lie|lost|make it|me i 'll|me if|me you|monday afternoon
    1:need an|need an answer|no budget|no for|no for an|no more|not for me|not going anywhere|not the
    1:nothing to|numbers|of a|or afternoon ?|or not|pass on|put me|put the|realise|road|rubbish|runs|say ?
    1:say you|saying no|signature|sit|speak to|speaking|speaking to|stand|stand in|start|take no
    1:take no for|team is|thanks i|that isn't|the road|the second|the way|then you 'll|thursday ?|times now
    1:to ask again|to do is|to stop|to them|to think about|to wait|told head|told head office|too busy
    1:tried|two months|understood|up i|up i 'll|up to|up until you|value|wages|wasn't|what|what else
    1:who will|why are|why are you|without|won't take|wrong and|you 'd let|you 'll get|you 've|you always
    1:you back|you can|you have a|you have no|you i|you just don't|you keep|you know it|you said you
    1:your kids|your street|your team is|一单|一单了|一句话|一条|七八|七八个|上别
    1:上次您|上门|不了 .|不了我|不会|不住|不在|不定|不客|不客气|不容|不容易
    1:不忙 ,|不感|不感兴|不来您|不签字|不管|不行|不要 .|不要 ?|不见 ,|不见我
    1:不觉|不觉得|不认|不讲|不讲 .|不贵|不贵 .|两万|个价 .|个时|个门|么大的
    1:么算|么算的|九点 ,|了 , 下|了 , 以|了可|事 ,|二 ,|五点|交代|人就|人盯
    1:人盯着|人都|代|以后别|价|候来|借口了|八个|六十|内|再|几拨|出去了|出来 .
    1:出空|剩|办 , 您|务|单了|卡在|卡在哪|压|发我|口 ?|句话|名字都|后别|后头
    1:吧 ,|听得|周二|周二 ,|周六十|商量|啊 ,|在楼|坏了|多 ,|多少|夜|天下|天是
    1:天要|好 , 就|好事|好几|好的|好的 ,|字都|学费|完 .|完 ?|定 .|实话|容易 ,|对 ,
    1:小公|小公司|小区|就在|就当我|就该|就这|差|帮您|应|底|度|当我|得好|得好好
    1:心 ,|必|必须给|快 .|怎么算|您 , 下|您不觉|您什|您什么|您去|您好意|您对
    1:您忙 ,|您快|您担|您拒|您拒绝|您明天|您是|您来就|您点|您真|您签|您签字
    1:您肯|您肯定|您要是|您还|您这种|想见|感兴|感兴趣|我上|我就给|我没提|我清
    1:我清楚|打 ,|扣|找|折|拨|拨人|拿这|拿这个|指|接 , 还|推|提醒|提醒您|敢说
    1:方案|方案我|旁|旁边|时候来|明白|易 ,|是不是|是最|是最后|是没|有时|有时间
    1:有老|有这|样 .|样的|案|案我|欠|次您|求您|求您了|没了 .|没人|没提|没提醒
    1:没空 ,|牌|现在|现在不|用手|电话|留|的 , 怎|的理|的理由|的都|盯着|直说 ,
    1:看了|碰|磨蹭|程 ,|签字我|算的|管您|紧|经理|绝我|聊 .|能不能|行 .|行吗
    1:行吗 ?|装|要 ?|见 , 不|见 , 我|见我 ,|见过|认 ,|话 , 这|话都|该做|该做的|说明
    1:说话|说贵|说这|贵 .|贵了|起 ,|蹭|过这|过这个|还用|这一单|这个不|这样的
    1:这礼|这礼拜|都用|都用得|都舍|都舍不|都说|醒|醒您|醒您 .|量 .|错过了|门 ?
    1:防着我|需要|面 .|面前|须给|须给我|额的
    -1:'d answered|'d answered and|'d count|'d count every|'d get the|'d give|'d give the|'d have one
    -1:'d know before|'d know thursday|'d know where|'d live|'d live through|'d look|'d look at|'d never
    -1:'d put|'d put it|'d rather|'d say|'d sooner|'d sooner have|'d stay|'d stay with|'d use|'d use it
    -1:'d write|'d write down|'ll check|'ll close|'ll close it|'ll cross|'ll cross it|'ll drop|'ll email
    -1:'ll post|'ll ring another|'ll see|'ll send it|'m a|'m a broker|'m buying|'m crossing|'m crossing it
    -1:'m hanging|'m hanging up|'m ringing when|'m sorry goodbye|'m sorry it|'re asked|'re driving
    -1:'re driving so|'re guarding|'re guarding a|'re kind|'re kind if|'re on|'re on the|'s all i|'s barrow
    -1:'s barrow by|'s been|'s been a|'s corrected|'s corrected goodbye|'s dropped|'s dropped all|'s easier
    -1:'s enough|'s enough to|'s fixed and|'s full|'s how|'s how it|'s it isn't|'s just me|'s missing
    -1:'s missing is|'s missing while|'s never let|'s no use|'s noted on|'s noted so|'s nothing for|'s on
    -1:'s one look|'s only sensible|'s open|'s over and|'s over i|'s see if|'s the landlord|'s the right
    -1:'s the two|'s time|'s time to|'s to|'s to weigh|'s worth|'s worth it|'s wrong for|'s your pain
    -1:'ve already put|'ve got three|'ve moved on|'ve put your|'ve seen|'ve spoilt|'ve spoilt your
    -1:'ve written|, 一天|, 一看|, 一行|, 三样|, 不提|, 不然|, 不谈|, 不问|, 东|, 东西
    -1:, 两|, 两天|, 二十|, 人数|, 今晚|, 会|, 会议|, 但扛|, 先做|, 全|, 册|, 册子
    -1:, 再加|, 再问|, 准|, 准不|, 分|, 别家|, 别的|, 别补|, 别问|, 十一|, 十二|, 占
    -1:, 占着|, 只讲|, 合|, 合情|, 后头|, 听他|, 听着|, 周四|, 哪天|, 够|, 够不|, 头
    -1:, 头一|, 好吧|, 对不|, 就坐|, 就按|, 就这|, 岗|, 岗发|, 当场|, 当面|, 快|, 快不
    -1:, 怕|, 怕的|, 您发|, 您在|, 您多|, 您实|, 您家|, 您对|, 您拿|, 您早|, 您肯
    -1:, 您跟|, 您路|, 您通|, 您问|, 您随|, 我到|, 我去|, 我反|, 我太|, 我懂|, 我早
    -1:, 我是|, 我晚|, 我翻|, 我认|, 我过|, 找|, 找不|, 把|, 把省|, 拖|, 拖一|, 接
    -1:, 接起|, 搁|, 搁谁|, 数不|, 日|, 日子|, 早上|, 是周|, 是快|, 是怎|, 是这|, 最急
    -1:, 最知|, 最费|, 有事|, 比明|, 比没|, 没错|, 照|, 照您|, 用不|, 用得|, 由|, 由你
    -1:, 省下|, 确|, 确实|, 管|, 管系|, 行不|, 要赔|, 视|, 视频|, 让您|, 记|, 记下
    -1:, 该歇|, 该跟|, 说差|, 说明|, 谁心|, 谁还|, 谈|, 谈不|, 贵|, 资|, 资料|, 走人
    -1:, 跟房|, 这一|, 这周|, 这条|, 这生|, 那下|, 那天|, 门|, 门钥|, 闭|, 闭着|, 问
    -1:, 问到|, 问题|, 顺|, 预|, 预算|. 一|. 一共|. 一周|. 不占|. 以|. 以后|. 停|. 停了
    -1:. 单|. 单子|. 对|. 对不|. 往|. 往后|. 您拿|. 您的|. 我带|. 机|. 机器|. 祝|. 祝您
    -1:. 见|. 见面|. 觉|. 觉得|. 这个|. 这条|0 am|0 december|0 nov|0 nov 0|? bring|? bring what
    -1:? or|? 哪|? 哪儿|? 我一|? 我是|? 我过|? 我顺|? 是|? 是没|? 省|? 省得|? 要|? 要不
    -1:^ a|^ a home|^ a range|^ a system|^ a word|^ after|^ after that|^ all noted|^ and those|^ ask what
    -1:^ ask who|^ cash|^ change|^ did nobody|^ did that|^ do most|^ do your|^ every|^ every minute
    -1:^ every one|^ everybody has|^ find|^ find out|^ for an|^ for money|^ for this|^ give me|^ give the
    -1:^ good of|^ good that|^ has|^ have|^ how about|^ how much|^ i 'll|^ i gather|^ i stayed
    -1:^ if something|^ is thursday|^ is your|^ it runs|^ it works|^ keep|^ keep the|^ may|^ may i|^ minutes
    -1:^ minutes of|^ monday|^ money|^ money paid|^ most|^ my boss|^ name company|^ no amounts|^ no answer
    -1:^ no hurry|^ no slides|^ no trouble|^ nobody should|^ not the|^ noted|^ noted barrow|^ okay so
    -1:^ once more|^ one make|^ one page|^ only about|^ paying|^ paying and|^ perfect|^ please|^ point to
    -1:^ read|^ read or|^ safety|^ safety first|^ saturday|^ say where|^ say which|^ shall i|^ shall the
    -1:^ short|^ short or|^ should|^ so that|^ some of|^ somebody who|^ somebody you|^ someone of
    -1:^ thanks for|^ thanks full|^ the big|^ the brochure|^ the budget|^ the first|^ the list|^ the range
    -1:^ the time|^ then let|^ then sit|^ then there|^ then you|^ there are|^ they fear|^ they guard
    -1:^ this was|^ thursday 's|^ thursday at|^ to|^ to be|^ tomorrow 's|^ trials|^ trials are|^ tuesday
    -1:^ understood no|^ we 're|^ what counts|^ what did|^ what does|^ what should|^ whatever|^ when it
    -1:^ when would|^ when you|^ which line|^ which of|^ which one|^ which part|^ which would|^ who keeps
    -1:^ who should|^ with two|^ without keys|^ would that|^ yes i|^ you looked|^ you may|^ you paid
    -1:^ you picked|^ you write|^ your cleaning|^ your contract|^ 一句|^ 一般|^ 三十|^ 上一|^ 不归
    -1:^ 不舒|^ 不问|^ 丢|^ 丢过|^ 两|^ 两个|^ 买|^ 二|^ 二十|^ 亏|^ 亏得|^ 五六|^ 交
    -1:^ 交了|^ 人事|^ 他|^ 他看|^ 优|^ 优惠|^ 停|^ 停车|^ 先|^ 先报|^ 别人|^ 十二|^ 占
    -1:^ 占您|^ 去|^ 去年|^ 取|^ 取消|^ 号|^ 号码|^ 名堂|^ 名额|^ 后天|^ 听过|^ 周经
    -1:^ 咱|^ 咱们|^ 哪天|^ 坏|^ 坏了|^ 大家|^ 好嘞|^ 客户|^ 家|^ 家里|^ 对 ,|^ 就三
    -1:^ 就再|^ 就差|^ 展|^ 展会|^ 干|^ 干了|^ 年|^ 开|^ 开发|^ 忙完|^ 您下|^ 您估
    -1:^ 您公|^ 您几|^ 您刚|^ 您多|^ 您已|^ 您开|^ 您来|^ 您现|^ 您用|^ 您直|^ 您看
    -1:^ 您等|^ 您这|^ 您防|^ 想|^ 我一|^ 我可|^ 我求|^ 我看|^ 我能|^ 我马|^ 手|^ 手艺
    -1:^ 报|^ 报价|^ 招|^ 换|^ 换了|^ 换系|^ 教|^ 教什|^ 文|^ 日|^ 日子|^ 明儿|^ 星
    -1:^ 星期|^ 是我|^ 晚|^ 晚上|^ 月底|^ 有专|^ 有多|^ 有没|^ 材|^ 材料|^ 样品|^ 楼
    -1:^ 每|^ 比|^ 比了|^ 水|^ 水电|^ 没人|^ 没您|^ 没看|^ 没见|^ 活|^ 活动|^ 熟|^ 熟人
    -1:^ 用|^ 留|^ 留完|^ 登|^ 登记|^ 礼|^ 礼拜|^ 祝|^ 祝您|^ 空|^ 给|^ 给一|^ 给范|^ 群
    -1:^ 群里|^ 老人|^ 要写|^ 让您|^ 试|^ 该|^ 该看|^ 说掐|^ 请|^ 请问|^ 谢|^ 谢谢|^ 账
    -1:^ 账是|^ 贵|^ 费|^ 费就|^ 路|^ 路上|^ 这会|^ 这款|^ 送|^ 那三|^ 那周|^ 量|^ 量完
    -1:^ 钱花|^ 问到|^ 问完|^ 麻|^ 麻烦|a bill|a broker|a broker and|a building|a building site
    -1:a busy desk|a certificate|a certificate ?|a chat or|a class of|a condition|a couple|a date or
    -1:a decent|a decent hour|a dozen|a few|a floor plan|a good day|a hearing|a hearing here|a home
    -1:a home with|a hundred of|a kitchen|a long day|a meeting|a name|a no than|a photo comes|a pile
    -1:a pile like|a range|a range and|a reminder the|a room|a room full|a screen|a screen ?|a shop|a system
    -1:a system nobody|a text|a text from|a time|a walk|a walk round|a way|a way of|a week of|a word from
    -1:a yes said|about accent|about accent or|about that only|about this again|about tidying
    -1:about tidying nothing|about what might|above ties|above ties your|absolutely|accent|accent or
    -1:accent or magic|address ?|after a|after a walk|after all|after all of|after it|after it now
    -1:after that you|again and again|again now|again now headed|again thursday at|against another
    -1:against another quote|agree|all i 'd|all noted|all noted you|all or|all or turn|all that going
    -1:alone on|alone on it|aloud|aloud in|aloud in a|already goodbye|already knows|already knows your
    -1:already or|already or only|already put|altogether|altogether or|altogether or not|am i|amounts
    -1:amounts no|amounts no statements|an answer talk|an office|an office your|an option|and all
    -1:and all the|and by|and by hours|and chose|and chose that|and evenings|and evenings you|and hear
    -1:and hear how|and if it|and if you|and in|and in evenings|and leave|and listen|and nights
    -1:and nights and|and no hard|and no more|and nobody|and noise|and noise so|and not|and not going
    -1:and nothing more|and our|and our notes|and out|and out it|and send|and send it|and stay|and stay away
    -1:and the|and the floor|and then a|and think|and think little|and those|and those dates|and thursday
    -1:and what moves|and will|and will ring|and you keep|and you see|another day safe|another quote
    -1:another quote or|answer and|answer leave|answer leave one|answer talk|answered and|answered and our
    -1:answered from|answered from memory|anyone else|anyone else look|app|app or|app or over|appointment
    -1:appointment ?|are leavers|are leavers replaced|are on|are the first|are there registration
    -1:are you holding|around and|around and chose|ask|ask about the|ask away|ask don't|ask don't make
    -1:ask what|ask what can|ask who|ask who will|ask you|ask you to|assistant ?|at a|at a decent|at all i
    -1:at home|at noon|at once|at once no|at one|at ten ?|at ten on|at the back|at the depot|at three at
    -1:at your desk|away ?|back and|back and hear|back to|barrow and i|barrow and it|barrow barrow
    -1:barrow barrow have|barrow by|barrow by height|barrow can|barrow can you|barrow have|barrow have you
    -1:barrow it|barrow it turns|barrow see|barrow see you|barrow twenty|barrow twenty five|be alone
    -1:be alone on|be answered|be answered from|be easier|be easier for|be enough|be enough for|be forgotten
    -1:be forgotten say|be home|be home at|be missing|be on time|be quick to|be said|be said before|be silly
    -1:be silly to|be speed|be speed or|be sure thursday|be there a|be there yourself|be this side|beat
    -1:been a|before thanks|before thanks barrow|before they come|before they do|before you 're
    -1:before you offer|being there|being there to|best for you|between tuesday|between tuesday and
    -1:big orders|big orders do|billed|bit and|bit and i|board|book is|book is fine|books|books one
    -1:books one order|both see|both see it|bring a|bring a week|bring up|bring up goodbye|bring what
    -1:bring what you|brochure ?|broker|broker and|broker and this|builders|building site|busy ?|busy desk
    -1:busy desk fair|buying|by app|by app or|by appointment|by appointment ?|by at|by height|by height and
    -1:by hours|by hours after|by letter|by letter or|by the book|by themselves|by themselves leave|call and
    -1:call and if|call the|call the visit|call you back|calls and|calls and no|can be|can be answered
    -1:can find it|can show|can show you|can stay|can stay in|can you see|can't see how|can't wait|cash
    -1:certificate|certificate ?|change is|change one|change one thing|changed jobs|changed jobs or|changes
    -1:chat or|chat or a|chose|chose that|chose that 's|class of|class of twelve|cleaning lead
    -1:cleaning lead may|close|close it|come ?|come by app|come by themselves|come i|come i 'd|come the
    -1:comes from|comes from straight|comes next|comes round|comes round to|comes when|comes when it
    -1:coming is|coming is that|commit|commit before|company ?|company in|company in full|condition
    -1:confirmed|connect|connect i|connect i 'll|contract ends|contract ends on|corner hard|corner hard to
    -1:corrected|corrected goodbye|cost ?|cost you now|costs you the|could change|could change one
    -1:could i show|could we sit|could you do|count|count every|count every pound|counter|counter ?|counts
    -1:counts for|counts for you|couple of|cross it|cross it out|crossing|crossing it|crossing it out
    -1:customers who|customers who pay|cut it|cut it before|daring|daring to|daring to speak|date or
    -1:date or just|dates have|dates have a|day ?|day before thanks|day could|day could you|day for|day on
    -1:day safe|day safe journey|day would|days are|decent|decent hour|depot|desk fair|desk fair enough
    -1:did nobody|did nobody see|did that|did that happen|did the last|did they see|did you once|didn't ?
    -1:direct|direct or|direct or go|do a photo|do all|do all of|do best|do best for|do firms|do firms like
    -1:do friday|do i ring|do it if|do most|do most orders|do thank|do thank you|do then|do then stop
    -1:do well|do well so|do you look|do you think|do your|do your regulars|does anyone|does anyone else
    -1:does it stop|does the|does the gap|doesn't connect|doesn't connect i|don't cut|don't cut it
    -1:don't have|don't make the|don't want a|don't want another|door for|door for good|door open|doubt
    -1:doubt or|doubt or the|down at|down at once|down i|down i 'd|down on|down properly|down properly i
    -1:down shifts|down shifts pay|down thursday|dozen|driving|driving so|dropped all|dropped all the
    -1:easier ?|either|else look|else look after|else should|else should be|email you|email you the
    -1:enough for you|enough to|enough to start|even if|even if you|evening ?|evening or|evenings you
    -1:evenings you want|every corner|every corner hard|every minute|every minute it|every one|every one who
    -1:every pound twice|everybody has|everybody has a|everyone did|everyone or|everyone or are|everything
    -1:extras or|extras or being|extras talk|extras talk about|fear the|fear the extras|feelings i
    -1:feelings i 'm|fewer|fewer that|fewer that step|fiddly|fiddly bit|fiddly bit and|figure on
    -1:figure on paper|figure or|figure or the|figures or|figures or what|film|film yourself
    -1:film yourself has|find it 's|find out why|find you|fine ask|fine ask away|firm or|firm or what
    -1:firms like ours|first of|first then that|first then whether|first to be|fitters|five minutes is|fix
    -1:fixed and|fixed and you|floor ?|floor plan already|floors and|floors and nights|for a call
    -1:for an office|for good|for good reason|for lessons|for lessons never|for me to|for money
    -1:for money and|for one|for one person|for that one|for this|for this sort|for what|for what comes
    -1:for you a|for you one|for you the|for your papers|foreman|foreman ?|forgive|forgive me|forgive me i
    -1:forgotten|forgotten say|forgotten say the|form|forward it|forward it ?|four ?|four on
    -1:four on thursday|fourth|free and|friday at half|friday morning ?|from above|from above ties
    -1:from me the|from memory|from memory never|from nine|from straight|from there|from us|from us have
    -1:front|full name|full name reason|full of|full of people|full what|full what you|gap|gap cost
    -1:gap cost you|get a hearing|get it what|get the telling|get you|give the key|give the range|go through
    -1:go through you|go to you|go with you|goes thursday|goes thursday at|going is|going is worse|going out
    -1:going out you|gone the firm|good day|good for you|good of|good of you|good that|good that it
    -1:goodbye and|goodbye and all|got that|got that down|got three|got three kids|guard|guard that
    -1:guard that door|guarding|guarding a|guarding a busy|had in|had in mind|had that|half past ten
    -1:half the|handing|hanging up now|happen to|happen to you|happy|hard feelings i|hard to beat|has
    -1:has a pile|has to be|has your|has your shop|hasn't|have ?|have a no|have a text|have a way|have me
    -1:have me there|have one figure|have said|have said so|have to be|have you a|headed|headed barrow
    -1:headed barrow can|headhunter|headhunter out|hear from|hear from us|hear how|hear how they|heard you
    -1:heard you say|hearing|hearing here|hearing here by|hectic for|height|height and|height and by
    -1:held that rankles|helped|here by|here by letter|here rings|here rings about|hold on|holding it
    -1:holding it against|home at|home at a|home with|home with people|hours after|hours after a|hours on
    -1:hours or|hours or not|how about|how do firms|how it should|how long|how many of|how much
    -1:how much longer|how they|how they do|how to|how you 'd|hundred of|hundred of these|i|i 'd know
    -1:i 'd like|i 'd put|i 'd say|i 'd sooner|i 'd stay|i 'd write|i 'll check|i 'll close|i 'll cross
    -1:i 'll drop|i 'll email|i 'll go|i 'll have|i 'll post|i 'm a|i 'm buying|i 'm crossing|i 'm hanging
    -1:i 've put|i 've spoilt|i 've written|i bring|i bring a|i can show|i can't see|i come by|i didn't ?
    -1:i dropped|i get that|i heard you|i know how|i note|i note that|i ring direct|i say i|i see that
    -1:i see why|i sent|i show|i show you|i spoke|i spoke to|i stayed|i try|i try you|i understand
    -1:i wish everyone|i won't be|i won't ring|if a|if anything|if i can't|if i ring|if it breaks
    -1:if it doesn't|if it runs|if it saves|if monday|if something|if that 's|if they come|if three
    -1:if three papers|if you changed|if you could|if you put|in a class|in a room|in customers
    -1:in customers who|in evenings|in from|in full|in full what|in it isn't|in mind|in mind ?|in money
    -1:in money and|in passing|in passing shows|in stock|in stock or|in the afternoon|in the house
    -1:in the room|includes|info|interview|interview roughly|interview roughly ?|is being|is easier
    -1:is fine ask|is for|is for your|is free|is hectic|is it a|is it just|is it me|is it no|is just a
    -1:is practice|is practice aloud|is tomorrow|is tomorrow evening|is too|is worse|is worse than|is worth
    -1:is worth a|is your money|isn't a|isn't a building|isn't lost|isn't lost ?|isn't yours|isn't yours to
    -1:it 's barrow|it 's been|it 's corrected|it 's decided|it 's dropped|it 's enough|it 's fixed|it 's no
    -1:it 's nothing|it 's one|it 's worth|it a|it again now|it against|it against another|it and stay|it at
    -1:it at your|it be speed|it before|it before you|it breaks|it can|it can stop|it come|it come in
    -1:it comes round|it doesn't|it doesn't connect|it don't cut|it down properly|it fifteen
    -1:it fifteen minutes|it go with|it goes thursday|it has|it has to|it if|it if it|it in ?|it isn't a
    -1:it isn't lost|it isn't yours|it it|it just|it just this|it me|it me you|it no altogether|it no time
    -1:it no use|it now ?|it on a|it or did|it or just|it or one|it or whether|it or with|it out now
    -1:it out you|it read|it read out|it running|it runs on|it saturday|it saturday or|it saves
    -1:it saves nothing|it should be|it so|it stands|it stands you|it stop|it stop everyone|it stopped
    -1:it stopped last|it the hours|it thursday at|it turns|it turns on|it up ?|it was|it was about|it what
    -1:it what day|it with|it with me|its|its own|its own money|itself here|job i|job so|job so i|jobs or
    -1:jobs or stay|journey|just a bill|just leave|just me|just me coming|just say send|just this minute
    -1:just this part|keep it|keep it up|keep ringing|keep ringing you|keep the report|keep the sheet
    -1:keeps the|keeps the overview|key to|key to good|keys|keys there|keys there 's|kind if|kind if it
    -1:kind of people|kitchen|know before|know before they|know how to|know thursday|know thursday at
    -1:know what it|know where you|knows every|knows every corner|knows your place|landlord|landlord 's
    -1:landlord 's it|last one do|last time was|late ?|late to|lead|lead may|lead may walk|leaflet|least ?
    -1:leave headhunter|leave headhunter out|leave it running|leave it so|leave one|leave one sentence
    -1:leave the|leave the door|leave you be|leavers|leavers replaced|leavers replaced ?|leaves|leaves costs
    -1:leaves costs you|less|lessons|lessons never|lessons never held|let you|let you down|let you go
    -1:letter or|letter or by|licence|licence or|licence or no|like ours normally|line made|line made you
    -1:line say|line say so|line that|line that 's|link go|link go to|list already|list already goodbye
    -1:list do|list do you|little of|little of it|live near|live near or|live through|live through it
    -1:log in from|long day|look after all|look after it|look at|look at it|look if|look if it|look shows
    -1:look shows what|look twenty|look twenty minutes|looked|looked around|looked around and|lost ?
    -1:made you|made you say|main|make it thursday|make means|make means one|make the|make the reading
    -1:make thursday|many of|many of them|matters to|matters to you|may i|may i say|may walk|may walk with
    -1:me ?|me again|me again thursday|me coming|me coming is|me i wish|me in|me out|me the day
    -1:me the fiddly|me there|me there or|me through|me through you|me thursday|me to bring|me to say|me up
    -1:me what 's|me when|me you doubt|me your|means|means one|means one set|meet next|meet next friday
    -1:memory|memory never|memory never what|messages|messages goodbye|method|method ?|mid job|mid job so
    -1:might be|might be missing|miles|mind|mind ?|mine|minute it|minute it stands|minute or|minute or the
    -1:minutes at|minutes if|minutes if it|minutes is|minutes is that|minutes of|minutes of talking
    -1:miss least|miss least ?|missing is|missing is practice|missing while|missing while there
    -1:moment forgive|moment forgive me|monday 0|monday at|monday be|monday is|monday to|mondays
    -1:money and evenings|money and in|money comes|money comes from|money isn't|money leave|money leave it
    -1:money paid for|money tied|money tied up|months of|months of books|more calls|more calls and|more if
    -1:more if it|more messages|more messages goodbye|more one|more one look|more the|more the extras
    -1:more thursday|more thursday at|morning ?|morning be|most of|most of our|most orders|most orders come
    -1:moved on|moves it don't|much longer|must take|must take a|my engineer|my list do|name company
    -1:name company in|name down|name reason|name reason then|natural|near ?|near or|near or work|need it i
    -1:need to know|needed|never are|never are you|never held|never held that|never let|never let you
    -1:never see me|never starting|never what|never what 's|new year|new year or|next friday|next week ?
    -1:nights|nights ?|nights and|nights and i|no afterwards|no altogether|no altogether or|no amounts
    -1:no amounts no|no answer leave|no licence|no licence or|no more calls|no more messages|no nights
    -1:no nights ?|no slides|no slides i|no statements|no statements not|no than|no than keep|no the
    -1:no the figure|no time or|no trouble at|no use ?|no use i|no use to|no wonder you|nobody here rings
    -1:nobody opens|nobody opens is|nobody see|nobody see it|nobody should|nobody should have|noise|noise so
    -1:noise so they|normally|normally get|normally get a|not ask|not ask don't|not daring|not daring to
    -1:not going is|not on|not on the|not one|not one look|not this|not this month|note that|note that and
    -1:noted barrow|noted barrow and|noted on|noted on my|noted so|noted so nobody|noted you|noted you 'll
    -1:notes|notes should|notes should have|nothing about|nothing about accent|nothing about what
    -1:nothing don't|nothing for|nothing for you|nothing more|nothing more if|nothing to measure
    -1:nothing to sell|nov|nov 0|november 0|now ?|now and will|now headed|now headed barrow|now i
    -1:now or sent|now overtime|now overtime or|number ?|of books|of books one|of next|of next week
    -1:of people i|of people leave|of photos you|of slipping|of spares|of talking|of talking nothing
    -1:of the new|of them|of them turn|of these|of these thank|of thing|of thing do|of twelve|of twelve it
    -1:of you to|of you you|of your own|off our|off our list|offer a|offer a class|office your
    -1:office your size|okay so|old one|on a screen|on floors|on floors and|on friday at|on it or|on its
    -1:on its own|on monday|on monday at|on mondays|on my list|on one|on paper|on the road|on the second
    -1:on the spot|on thursday at|on thursday would|on time|on time one|on wednesday|once more
    -1:once more thursday|once no|once no licence|once see|once see one|one and think|one do|one do well
    -1:one figure|one figure on|one in|one in money|one look if|one look shows|one look twenty|one make
    -1:one make means|one or does|one order|one order you|one page today|one part|one part ?|one person
    -1:one sentence an|one set|one set of|one thing|one thing there|one who leaves|one word moves
    -1:one word will|one would|one would you|only about|only about tidying|only sensible|only that|only the
    -1:only the brochure|only twenty|only twenty minutes|opens is|opens is just|option|or a certificate
    -1:or after|or after ?|or are|or are leavers|or being|or being there|or by|or by appointment|or cost
    -1:or cost ?|or did they|or did you|or does anyone|or four|or go|or go through|or in|or in customers
    -1:or just say|or just this|or magic|or no nights|or no use|or not ask|or not daring|or not one
    -1:or not this|or one part|or only the|or orders|or orders ?|or over|or over the|or see|or see it
    -1:or sent|or sent to|or shall|or shall i|or someone|or someone near|or stay|or stay there
    -1:or the company|or the foreman|or the method|or the whole|or to somebody|or to your|or turn
    -1:or turn some|or two ?|or what it|or what users|or what you|or whether|or whether it|or with others
    -1:or work|or work near|or you ?|order you|order you 'd|orders ?|orders come|orders come by|orders do
    -1:orders do you|others ?|our catalogue|our list|our list today|our notes|our notes should|ours normally
    -1:ours normally get|out it|out it goes|out now goodbye|out now or|out why|out why before|out you should
    -1:out you won't|over and|over and no|over i|over i 'll|over the counter|over the phone|overtime
    -1:overtime or|overtime or orders|overview your|overview your relative|own money|own money leave|own who
    -1:own who knows|page today|page today and|paid for lessons|paid twice|paid twice for|pain|paper
    -1:papers are|papers are there|papers only|papers only twenty|part is|part is gone|passing|passing shows
    -1:passing shows itself|past ten|past three|pay and|pay and noise|pay for|pay for it|pay late|pay late ?
    -1:paying and|paying and not|peace i|peace i 'm|people i 'll|people in|people in it|people leave
    -1:people leave headhunter|people or the|perfect|photo comes|photo comes when|photos you|photos you tell
    -1:picked up all|pile|pile like|pile like that|place is|place is worth|plan already|plan already or
    -1:point to|point to the|post you|pound twice|practice|practice aloud|practice aloud in|price or
    -1:price or the|print|proof|properly|properly i|properly i wish|put me through|put your|put your name
    -1:question i|quick to|quick to go|quieter|quote on|quote on your|quote or|quote or what|range and if
    -1:range and what|range first|range first then|rather have me|rather i|rather i didn't
    -1:rather see someone|read or|read or not|read out|read out now|read what|reading a|reading a condition
    -1:real sum for|real sum no|reason then|reason then stop|red|refund|registration|registration six
    -1:registration six months|regulars|regulars live|regulars live near|relative|relative or
    -1:relative or you|reminder the|replaced|replaced ?|rest|ring direct|ring direct or|ring me|ring on
    -1:ringing when|ringing when you|ringing you|ringing you goodbye|rings|rings about|rings about this
    -1:room full|room full of|roughly|roughly ?|round the|round the corner|round to|round to you|round you
    -1:round you 'd|runs on|runs on its|safe|safe journey|safety first|said before|said before they|said in
    -1:said in passing|said so|said to it|sales call and|sales call the|same thank|same thank you|saturday 0
    -1:saturday at ten|saturday the|saturday the 0|saves nothing|saves nothing don't|say i|say i spoke
    -1:say if|say no afterwards|say no the|say send|say send it|say so it|say so show|say so thursday
    -1:say the street|say where|say where the|say which|say which kind|screen ?|second floor|see how you
    -1:see if three|see it and|see it at|see it come|see it on|see it or|see me again|see one and
    -1:see someone|see someone in|see why you|see you then|sell you|sell you i|send it again|send it in
    -1:send you|send you our|sensible|sent to you|sentence an|sentence an answer|set of|set of spares
    -1:shall i come|shall the|shall the link|sheet even|sheet even if|shifts|shifts pay|shifts pay and
    -1:shop in|shop in it|shop your|short or|short or not|should be there|should both|should both see
    -1:should have said|should have to|should i try|should the|should the subject|show me|show me the
    -1:show you on|show you the|show you what|showroom|shows itself|shows itself here|shows what
    -1:shows what 's|silly to|sit at|sit at the|sit down|sit down ?|sites|six months|six months of
    -1:size barrow|size barrow it|slides i|slides i bring|slipping|so nobody|so nobody here|so show
    -1:so show me|so that|so that 's|so they|so they know|so thursday at|some down|some down ?|some of
    -1:somebody 's|somebody near|somebody near you|somebody who|somebody who already|somebody you
    -1:somebody you 'd|someone else|someone near|someone near you|someone of|someone of your
    -1:something to show|soon|sooner have|sooner have a|sorry about that|sorry goodbye|sorry it|sorry it 's
    -1:sorry you|sorry you were|sort of thing|spares|speak|speak ?|speed|speed or|speed or cost|spoilt
    -1:spoilt your|spoilt your peace|spoke to|spoke to you|spot|stands|stands you|stands you pay|starting
    -1:statements not|statements not on|stay away|stay away ?|stay in|stay in the|stay there|stay there ?
    -1:stay with|stay with it|stayed|stays|step|step weighs|step weighs more|still coming|still the
    -1:still the one|stock or|stock or in|stocktaking|stop and|stop and listen|stop everyone
    -1:stop everyone or|stopped last|stopped last time|straight|straight to|street and|street and the
    -1:strength|subject|subject line|subject line say|sum for|sum for one|sum no|sum no question|sunday the
    -1:sunday the 0|sure thursday|sure thursday at|switching|system nobody|system nobody opens|take a
    -1:take a hundred|take them|take them all|talk about|talk about that|talking nothing
    -1:talking nothing about|tell i|telling me|telling off|ten ?|ten on|text from|text from me|than keep
    -1:than keep ringing|than never|than never starting|thank you barrow|thanks barrow|thanks barrow see
    -1:thanks full|thanks full name|that 's friday|that 's how|that and stop|that be this|that door
    -1:that door for|that down|that down ?|that experience|that going|that going out|that happen
    -1:that happen to|that it can|that makes|that makes sense|that one in|that only|that only that|that step
    -1:that step weighs|that suits|that very|that was not|the accounts|the afternoon|the back and|the big
    -1:the big orders|the board|the book is|the brochure ?|the company ?|the corner|the counter
    -1:the counter ?|the depot|the desk|the door|the door open|the engineer|the extras or|the extras talk
    -1:the fiddly|the fiddly bit|the figure|the figure or|the figures|the figures or|the firm or|the fitters
    -1:the fitting|the foreman|the foreman ?|the fourth|the gap|the gap cost|the hours|the hours or
    -1:the house|the info|the interview|the interview roughly|the key to|the landlord|the landlord 's
    -1:the line that|the link go|the list already|the method|the method ?|the money|the money comes
    -1:the new year|the old one|the one or|the only|the others|the overview|the overview your|the price or
    -1:the proposal|the range|the range and|the range first|the reading|the reading a|the room
    -1:the same thank|the savings|the second floor|the sheet even|the site|the small|the spot|the street and
    -1:the subject|the subject line|the telling|the telling off|the third|the time|the time first
    -1:the training|the training again|the visit|the visit is|the whole day|the wrong|the wrong moment
    -1:them all|them all or|them turn|them turn up|themselves|themselves leave|themselves leave it|then a
    -1:then a call|then it has|then let|then let 's|then sit|then sit at|then stop|then stop and|then that
    -1:then that it|then the|then there|then there 's|then whether|then whether never|then you 'd|there 's a
    -1:there 's no|there 's time|there ? bring|there a yes|there are|there or|there or see
    -1:there registration|there registration six|there the|there to watch|there when|there would
    -1:there would it|there yourself|there yourself or|these|these thank|these thank you|they come by
    -1:they come i|they do a|they do all|they do best|they do it|they fear|they fear the|they guard
    -1:they guard that|they see|they see it|thing do|thing do i|thing there|thing there would|think ?
    -1:think little|think little of|this again|this minute|this minute or|this part|this part ?|this side
    -1:this side of|this sort|this sort of|this was the|those dates|those dates have|three ?|three at
    -1:three barrow and|three barrow barrow|three barrow twenty|three in|three papers|three papers are
    -1:through it|through it i|through you 'd|through you ?|thursday afternoon|thursday evening|thursday of
    -1:thursday of next|thursday would|tidying|tidying nothing|tidying nothing about|tied up|tied up in|ties
    -1:ties your|ties your hands|time first|time first then|time is|time one|time one word|time or
    -1:time or no|time this|time to find|time was|time was it|to ?|to agree|to be forgotten|to be home
    -1:to be said|to beat|to bring|to bring up|to compare|to decide|to find it|to five|to fix|to friday
    -1:to go|to good|to it 's|to leave the|to measure|to read|to read it|to see|to sell you|to somebody
    -1:to somebody near|to speak|to speak ?|to start|to the interview|to the line|to watch ?|to weigh
    -1:to weigh up|to you ?|to you again|to your assistant|today and|today and nothing|tomorrow 's
    -1:tomorrow at|tomorrow evening|too if|took your|trade or|trade or someone|training again|trials
    -1:trials are|trials are the|trouble at|trouble at all|try you again|tuesday 0|tuesday 0 december
    -1:tuesday and thursday|turn down at|turn some|turn some down|turn up|turn up to|turns|turns on
    -1:turns on floors|twelve it|twelve it comes|twenty five|twenty five minutes|twenty minutes at
    -1:twenty minutes if|twice for|twice for that|two days|two fewer|two fewer that|understand the
    -1:understood no|understood no more|up all the|up goodbye|up goodbye and|up in stock|up the|up to the
    -1:up whether|up whether you|us and|us have|us have a|us what|us what do|use ?|use i|use i note
    -1:use it or|use the|use to|use to you|users say|users say ?|visit ?|visit is|visit is for|walk round
    -1:walk round you|walk with|walk with us|wall|want a|want another|want it read|want something
    -1:want something to|was about|was about ?|was it the|was not|was not for|was the|was the wrong|watch ?
    -1:way of slipping|we sit|we sit down|wear|week of photos|weigh|weigh up|weigh up whether|weighs
    -1:weighs more|weighs more one|well for what|well so|well so i|what 's missing|what 's to|what 's wrong
    -1:what about|what can|what can be|what comes|what comes next|what counts|what counts for|what day
    -1:what day could|what did|what did the|what do they|what does|what does the|what i|what it 's
    -1:what it was|what might|what might be|what moves|what moves it|what should|what should the|what users
    -1:what users say|what you can|what you film|what you had|whatever|when could i|when it stopped
    -1:when would|when would be|when you said|when you stopped|where the|where the money|where you are
    -1:whether it|whether it 's|whether never|whether never are|whether you 'd|which kind|which kind of
    -1:which line|which line made|which of|which one would|which part|which part is|which would
    -1:which would you|while there|while there 's|who already|who already knows|who else should|who keeps
    -1:who keeps the|who knows|who knows every|who leaves|who leaves costs|who pay|who pay late|who should
    -1:who should i|who will be|whole day|whole day ?|why before|why before you|will be there|will do
    -1:will do thank|will ring another|will you forward|wish everyone|wish everyone did|wish you strength
    -1:wish you well|with all that|with it fifteen|with it too|with me i|with others|with others ?
    -1:with people in|with two|with two fewer|with us what|with you if|without keys|without keys there
    -1:won't hear|won't hear from|wonder you|wonder you 're|word from|word from above|word moves
    -1:word moves it|word will|word will do|work near|work near ?|works for|works for you|worries you more
    -1:worry|worse|worse than|worse than never|worth a|worth a lot|worth it ?|would be enough|would friday
    -1:would it go|would monday be|would put|would the|would wear|would you miss|would you turn|write down
    -1:write down shifts|write it down|wrong|wrong for|wrong for you|wrong moment|wrong moment forgive
    -1:year or|year or after|years to|yes i|yes i 'm|yes said|yes said in|yet and|you 'd answered
    -1:you 'd count|you 'd give|you 'd have|you 'd like|you 'd live|you 'd use|you 're asked|you 're driving
    -1:you 're guarding|you 're kind|you 're on|you 've moved|you 've seen|you a chat|you a date|you a floor
    -1:you again and|you and out|you at|you barrow|you be alone|you be there|you being|you changed
    -1:you changed jobs|you could change|you do friday|you do then|you don't|you don't need|you doubt
    -1:you doubt or|you down i|you film|you film yourself|you for the|you forward|you forward it
    -1:you got that|you had in|you have ?|you holding|you holding it|you i wish|you if|you if you
    -1:you just leave|you just say|you keep the|you look|you look after|you looked|you looked around|you may
    -1:you mid job|you miss|you miss least|you more the|you must take|you never see|you now|you now overtime
    -1:you offer|you offer a|you once|you once see|you one|you one word|you or did|you or will|you or would
    -1:you our|you paid|you paid twice|you pay for|you picked|you picked up|you put|you put me|you rather i
    -1:you rather see|you should|you should both|you squeeze|you squeeze me|you still|you still coming
    -1:you still the|you stopped|you stopped last|you strength|you take them|you the figures
    -1:you the training|you there|you think ?|you to leave|you took|you took your|you turn|you turn down
    -1:you use|you want something|you want to|you well|you well for|you won't hear|you write|you write it
    -1:you you should|your assistant ?|your cleaning|your cleaning lead|your contract|your contract ends
    -1:your diary|your floor|your floor plan|your mind|your money tied|your name down|your own who|your pain
    -1:your papers|your papers only|your peace|your peace i|your pick|your place|your place is|your regulars
    -1:your regulars live|your relative|your relative or|your shop in|your size barrow|your time is
    -1:your trade or|your week ?|yours to|yours to change|yourself has|yourself has your|yourself or
    -1:yourself or the|zero|zero ?|一下吗|一个上|一个下|一个出|一个午|一个字|一个数
    -1:一个真|一个都|一件事|一份 .|一份清|一共|一共二|一十|一半再|一句都|一周
    -1:一周不|一回 .|一圈 ,|一圈才|一处|一天|一天接|一天能|一家都|一您|一我
    -1:一批|一批真|一拖|一拖 ,|一月|一月二|一条 ,|一条 .|一样 .|一步 .|一步 ?
    -1:一直打|一看|一看就|一眼就|一笔 ,|一笔 .|一般|一般几|一般碰|一节|一节 ,
    -1:一行的|一行行|一起定|一趟 .|一遍 ?|一遍地|一遍条|七号|七点|万 ,|三号|三四
    -1:三四点|三样|三样说|三楼|三次|三次 ,|三步|三步看|三点半|三点打|三点还
    -1:三还|三还是|三页|三页还|上 . 您|上 ?|上一家|上七|上七点|上两|上两个|上个
    -1:上九|上九点|上什|上什么|上保|上保洁|上午我|上午或|上号|上号不|上吗|上大
    -1:上就删|上您|上您找|上慢|上慢点|上我|上挂|上挂 ,|上有没|上次|上次说|上没
    -1:上没有|上班|上班前|上的|上的时|上记|上记一|上说出|下也|下也不|下了班
    -1:下午两|下午好|下午有|下午给|下午能|下吗|下吗 ?|下周三|下周四|下多
    -1:下多少|下文|下文 ,|下来|下来 ,|下来 .|下来的|下没|下没这|下课|不上号
    -1:不上就|不上我|不上有|不下也|不住 .|不催|不催 .|不准您|不占|不占您|不否
    -1:不否认|不在公|不在那|不够 ?|不好|不对 .|不对您|不归您|不快|不快您|不想出
    -1:不想跑|不我|不扣|不扣别|不提|不提了|不收 .|不敢说|不是卖|不是小|不清
    -1:不然|不然我|不爱|不爱听|不用再|不着动|不着我|不知|不知道|不算 .|不管了
    -1:不给您|不能出|不能办|不能看|不行 ,|不该打|不该查|不谈|不谈品|不谈这
    -1:不走|不赶 .|不起|不超|不超过|不追|不追着|不问|不问流|不问金|专人|专人盯
    -1:东西不|丢过|丢过一|两个小|两个时|两周|两天里|两次 .|两点半|个 . 再|个上
    -1:个上班|个下|个下午|个人 ,|个会|个出|个出处|个午|个午休|个号我|个周|个回
    -1:个回信|个型|个型号|个多|个多 ?|个字|个字就|个店|个我不|个插|个插座
    -1:个数 ,|个时候|个月我|个月抽|个活|个活 .|个活的|个消|个消息|个电|个真
    -1:个真范|个都|个都别|个面|中间|为止 ,|主意 .|主都|久没|久没下|么久没|么人
    -1:么人 .|么做 ,|么停|么停 ?|么办 ?|么多少|么大一|么开|么开口|么情|么情况
    -1:么排|么排 ,|么教|么教谁|么没|么用什|之前学|之前能|九点半|也不敢|也不要
    -1:也成 .|也有 .|也进|也进来|买 .|买 ?|了 , 岗|了 , 祝|了 . 不|了 . 以|了 . 见
    -1:了 ?|了一圈|了不扣|了事没|了人|了人 ,|了六|了六年|了别家|了吧 ?|了周
    -1:了就得|了就踏|了开|了开不|了您的|了点|了点 ,|了班|了解一|了那|了那么
    -1:了钱 ,|了钱没|事 , 该|事 , 谁|事了|事了 .|事办|事办完|事多 ,|事好|事好说
    -1:事没成|事由|事由 ,|事都得|二三|二上|二上午|二下|二下午|二位|二位都
    -1:二十七|二四|二月|二月二|二期|亏 ,|亏得|亏得问|五 , 十|五三|五三点|五上
    -1:五上午|五下|五下午|五九|五九点|五六|五六回|五都|些 .|些事|些事 ,|交给
    -1:交给您|产线|人 , 别|人 , 还|人一|人不|人不管|人事|人事要|人哪|人就是|人干
    -1:人干活|人接|人接就|人数|人数还|人管|什|什么|什么人|什么多|什么情|什么教
    -1:什么没|什么用|从名|从名单|从哪|仓|仓库|他们怎|他看|他看完|他问|代他
    -1:代他问|以 ,|以不|以不 ?|们不|们不对|们店|们怎|们怎么|们能|们这|们领
    -1:们领导|件 .|件不|件事 ,|件的|价我|价有|份 .|份书|份书面|份清|份清单|休 ,
    -1:休 , 由|会 , 就|会一|会一直|会儿正|会儿没|会再打|会想|会想起|会议|会议室
    -1:会这个|估|估计|估计是|但扛|但扛得|位都|位都在|住 , 再|住 , 占|住 , 让|住 .
    -1:住 . 不|住 . 这|住 ?|作日|作的|你来|你来给|便 ,|便 , 别|便吗|便吗 ?|便说
    -1:便说话|保洁|保洁班|保险 ,|信|信 , 最|信 , 还|俩|俩娃|修|倒省|倒省心|候 ,
    -1:候 , 我|候不该|候再|候在|候打|候打给|候碰|候碰钉|值 . 一|值不|值不值|假
    -1:假电|假电话|做 , 最|做 .|做 . 这|做一|做一个|做了就|做得|做得稳|停 ,
    -1:停 , 别|停 . 停|停 ?|停了|停了不|停几|停车|傅 ,|傅 .|催|催 .|儿 , 三|儿到
    -1:儿来|儿来了|儿正|儿没|儿没心|儿脏|儿脏 .|儿都|儿难|儿难扫|先交|先交钱
    -1:先做|先做一|先去|先忙 .|先报|先报时|先生都|免 .|全要|全要紧|八点|八点 ,
    -1:公司大|公司姓|公室 ?|公里|六回|六回小|六带|六年|六年的|六都|六都有|共
    -1:共二|共二十|兴趣 ,|兴趣 .|具|具来|具来 ,|册子我|再加一|再加钱|再对|再对一
    -1:再打 .|再来|再管|再管 ,|再过|再过去|再问您|再问方|再问这|冒出|冒出一
    -1:写哪|写哪一|写进|写进合|况|况 ,|况 , 您|准 ,|准 , 问|准不|准不准|准信
    -1:准信 ,|准您|准您说|凑|几个活|几回|几天 .|几天有|出一份|出一笔|出半
    -1:出半小|出口|出口 .|出处|出处 ,|出差|出来了|出来别|出的|出的那|分 ,|分钟就
    -1:分钟行|划掉 .|划掉了|划算|划算 .|列|列明|列明 .|刚|删 .|删 . 谢|删掉|删掉 ?
    -1:利|利 .|别上|别上说|别家 ,|别家做|别理|别的都|别补|别补一|别说大|别问 .
    -1:别问您|到 ,|到 .|到前|到前台|到周|到周五|到四|到底是|到店|到您公|到您这
    -1:到是|到是不|前一|前一天|前后|前后 ,|前头|前学|前学过|前能|前说|前说 ,
    -1:办 , 还|办 ?|办完|办完 ?|加一|加您|加您微|务跟|动它|动它 .|匙就|匙就不
    -1:十一月|十七|十七号|十二号|十二月|十点或|升|午两|午两点|午也|午休|午休 ,
    -1:午好|午好 ,|午我再|午我带|午我给|午或|午或者|午给|午给您|午能|半再
    -1:半再加|单 , 以|单 , 做|单 , 我|单上 .|单上记|单子上|单就|单排|单排一|单放
    -1:单放进|单里|单里划|卖保|卖保险|占您工|占着|占着您|卡得|印|厂里|厂里要
    -1:压着|压着 ,|厨|厨房|去 , 当|去 , 比|去一|去一趟|去年|去看|去给|去给您|去躺
    -1:去躺着|又冒|又冒出|友圈|反倒|反倒省|发了|发商|发商一|发我一|发来|发来我
    -1:口 . 觉|口气|口说|句 , 接|句都|句都可|另|只看|只看这|只讲|只讲这|叫上
    -1:叫上保|可以 ,|可以不|可别|号 . 机|号不怪|号十|号周|号我|号我现|号码是
    -1:司 ? 我|司大|司姓|司姓名|司有规|吃|合作的|合同|合同的|合情|合情合|合理
    -1:合理 .|合适您|同|同 ,|同 .|同一|同事一|同事要|同的|同的话|同行的|名事
    -1:名事由|名单 ,|名单上|名单里|名堂|名堂多|名声|名声是|名字我|名额还|后 ,
    -1:后 , 一|后不跟|后头又|后头的|后我不|后排|后排 ,|否|否认|听 ?|听一节|听他
    -1:听他们|听准|听准 ,|听听|听完|听我说|听清|听清楚|听着|听着就|听过|听过那
    -1:周 ,|周 .|周一十|周一您|周一我|周三 ,|周三还|周不|周不超|周二三|周二上
    -1:周二下|周二四|周五三|周五上|周五下|周五都|周六带|周六都|周四四|周四晚
    -1:周还|味|呼|品 .|品牌|响|响您|响您还|哪一步|哪个多|哪儿脏|哪儿难|哪天
    -1:哪天在|哪天顺|哪有|哪有闲|商一|商一拖|商量 ,|嘞|嘞 ,|器响|器响您|四周五
    -1:四四|四四点|四晚|四晚上|四点半|回 , 您|回 , 门|回 . 周|回 ?|回事 ,|回信
    -1:回信 ,|回头再|回头我|回小|回小批|回来跟|回电|回话 ?|围 ,|围 , 把|围 , 说
    -1:圈 ,|圈 , 您|圈才|圈才定|在不在|在假|在假电|在公|在公司|在前|在办|在办公
    -1:在名|在名单|在场|在外头|在家 ?|在就|在就记|在店|在店里|在怎|在怎么|在改
    -1:在改单|在理 .|在用|在等|在这么|在那边|在里|在里头|在门|在门口|地就
    -1:地就知|场掐|场掐 .|场排|场排 ,|场排一|坏 ,|坏了您|坐 ?|坐后|坐后排|坐坐
    -1:坐坐 ?|块 .|坚|坚持|坚持下|型号|型号 .|堂多|堂多的|声是|声是自|处 ,|处 , 不
    -1:处我|外头|外头 ,|多 , 对|多 , 还|多 ?|多了 .|多保|多保重|多出|多出的|多大
    -1:多大锅|多少米|多少钱|多的|多的您|够|够 .|够 ?|够不|够不够|大一|大一件
    -1:大大|大大提|大提|大提升|大概|大锅|大锅下|天不想|天不超|天内|天再|天再打
    -1:天天见|天就划|天就撤|天接|天无理|天晚|天晚上|天有|天有回|天能空|天见
    -1:天见生|天让|天让我|天还|天还有|天都|天里|天顺|夫 .|夫了|夫了 .|头 , 谁
    -1:头再|头再对|头又|头又冒|头疼|头疼的|头的|头的事|头说|夹|夹具|夹具来
    -1:套餐|她|她最|她最清|好 ,|好 , 您|好 , 拖|好 , 是|好 , 电|好 , 记|好 , 那|好一
    -1:好不|好不好|好吧 .|好吧 ?|好嘞|好嘞 ,|好就行|好打|始|姓名|姓名事|姨|姨 ,
    -1:姨 , 闭|嫌远|嫌远 ,|子 , 您|子 , 我|子上|子上没|子也|子今|子今年|子在|子定
    -1:子定不|子我|子拿|子拿出|子有|子来|子都不|孔 ,|孔 , 谁|字就说|学 ,|学了
    -1:学了开|学过|学过没|学还|学还难|孩子今|孩子在|孩子来|孩子的|它 .|安全要
    -1:安排个|完 , 谢|完出|完出一|完就停|完就挂|完就能|完您|完这|完这么|官|官网
    -1:定 ,|定 , 周|定 , 还|定 ?|定了 ,|定来|定来 .|定的|定的 ,|实做 .|实在 .|实实
    -1:实实做|实话 .|实说|实说 ,|客户怕|室 ?|家 , 您|家 ?|家做|家做了|家装|家都好
    -1:家里|寄一|寄一套|对|对 , 周|对 , 是|对 .|对一|对一遍|对不上|对吧|对吧 ?
    -1:对您停|对比|导让|导让我|小事|小事了|小批|小批量|小时 .|少米|少米 ,|少钱
    -1:少钱 ,|就三|就三步|就不是|就停 ,|就先|就再|就再问|就划|就划掉|就删|就删 .
    -1:就只|就只看|就坐|就坐后|就得买|就您跟|就按|就按规|就接|就接着|就撤
    -1:就撤下|就是后|就留|就留一|就看|就看 ,|就知|就知道|就累|就累 .|就能定
    -1:就能看|就记|就记进|就说是|就说没|就费|就费在|就踏|就踏踏|层|展会|岁 ,|岗
    -1:岗发|岗发来|工作|工作日|工厂|工夫 .|工夫了|工资|差在|差在哪|己 ,|己 , 还
    -1:己弄|己弄坏|己掐|己掐表|已经不|已经划|师傅 ,|师傅 .|带夹|带夹具|带孩
    -1:带孩子|带您去|帮|幕|干了六|干活 ,|平安|平安 .|平时|年的事|年的阿|库|底 ,
    -1:底是|店 ,|店的|开发|开发商|开口|开口 .|开始|开店|开放|弄坏|弄坏的|强多
    -1:强多了|归您管|当场掐|当场排|当时是|当面把|当面给|录|录 .|往后不|往后我
    -1:得上您|得两|得买|得买 ?|得住|得住 ?|得出来|得可|得回头|得应|得应该|得我
    -1:得掂|得掂量|得接|得没用|得没错|得看|得看了|得稳 .|得跟|得跟着|得近
    -1:得近的|得问了|得闲|心是|心的|心的 ,|心里都|忙完|忙完这|快不|快不快|快了
    -1:快了 ,|快去|快去躺|快您|快您自|快递|怎么停|怎么办|怎么开|怎么排|怎么用
    -1:怕加|怕加钱|怕没|怕没时|怕的就|怕的是|怕见|怕见了|怕见面|思 ,|思听 ?
    -1:急的|急的是|总机|息 ,|息 , 是|您 , 不|您 , 管|您 , 还|您 , 那|您 . 不|您 . 往
    -1:您一回|您上次|您下了|您不想|您不放|您不签|您不舒|您二|您从|您会想|您估
    -1:您估计|您停|您停 .|您先生|您几|您几点|您出|您刚才|您去看|您可别|您吃
    -1:您合适|您在不|您在家|您多保|您好 ,|您定|您定 .|您实|您实在|您宽|您寄一
    -1:您对一|您就先|您工夫|您平安|您平时|您当场|您当面|您很|您微|您微信
    -1:您快去|您打电|您找我|您拿一|您换|您提前|您提这|您收|您收到|您早|您早说
    -1:您是从|您是怕|您是明|您最头|您最想|您最满|您有气|您朋|您朋友|您来听
    -1:您照|您生|您生意|您用|您用不|您留着|您的小|您的心|您的线|您的难|您看哪
    -1:您看房|您看看|您看路|您稍|您稍等|您等的|您算一|您管|您管还|您能|您要准
    -1:您见过|您讲 ,|您说个|您说值|您说清|您跟我|您路|您还听|您还来|您通过
    -1:您量|您量一|您问|您问得|您随|您随时|您顺|您顺利|情 , 对|情况|情况 ,|情合
    -1:情合理|想 ,|想写|想写哪|想出|想出门|想去|想带|想把|想把事|想来|想要个
    -1:想让|想让我|想起|想起找|想跑|想跑 ?|想过|意 .|意不|意不去|意做|意做得
    -1:意好|意思 ,|意的|意的是|感|慢点|慢点 .|成 .|我一份|我一天|我一起|我不催
    -1:我不否|我不敢|我不追|我代|我代他|我们不|我们公|我们店|我们的|我们领
    -1:我做|我先去|我再打|我再来|我再给|我划|我划掉|我删|我删掉|我加|我加您
    -1:我去您|我去给|我反|我反倒|我发|我同事|我周|我哪|我在|我在名|我在门|我好
    -1:我寄|我就看|我带夹|我当场|我想去|我扑|我扑空|我收|我早|我早点|我明天
    -1:我晚|我来接|我求|我求证|我没打|我现|我现在|我白打|我白跑|我直说|我看您
    -1:我等|我等您|我翻|我认同|我说不|我说实|我走|我走 ,|我跟您|我过|我过来
    -1:我这儿|我都能|我随|我随时|我顺|我马|我马上|或者下|户 ,|户怕|户怕的|房 ,
    -1:房租|房租比|手机|手的|手的是|手艺|手艺好|手边|手边 .|才定|才定的|才敢
    -1:才敢说|才知|才知道|扑|扑空|扑空强|打 , 您|打 , 用|打 , 还|打 . 对|打个
    -1:打了 ,|打几|打几天|打听准|打电|打电话|扛|扛得|扛得住|扣别|扣别的|扫|扫她
    -1:扫她最|批真|批真订|批量|批量 ,|找您|找您 .|找我 ?|把事|把事办|把省|把省不
    -1:把账|报一|报一下|报价 .|报价我|报周|报时|报时间|抽走|抽走的|拍|拖 ,
    -1:拖 , 后|拖一遍|招人|拜四|拜访一|拜访您|拨名|拨名单|拿一|拿一批|拿主
    -1:拿主意|拿出|持|持下|持下来|挂 , 您|挂 , 问|挂 . 一|按|按规|按规定|挑一个
    -1:挑时|挑时间|挺好|换 , 我|换了人|掉 , 以|掉 , 您|掉 .|掉 ?|掉了 ,|掐 .|掐表 ,
    -1:掐表 .|排 , 准|排 , 听|排 , 照|排一次|排一遍|排不|排不过|排个|排满|排满了
    -1:接受|接就|接就留|接您看|接我|接我电|接电|接电话|接着讲|接起|接起来
    -1:推销 ,|提了|提了 .|提前说|提升|提这|提这个|插|插座|搁谁|搁谁都|搞|搬|撤
    -1:撤下|撤下来|收 .|收到|收到了|收好|收费|改一|改单|改单上|放|放心 .|放心的
    -1:放进|放进去|教什|教什么|教谁|教谁在|敢先|敢先交|敢定|数 , 一|数不|数不对
    -1:数就|数就行|数还|数还是|整理一|文 ,|文 , 谁|文件|料您|料您收|料您留|料齐
    -1:方不|方不方|方便 ,|方便吗|方便说|无理|无理由|日 ,|日子定|日子的|早 ?|早上
    -1:早上九|早说省|时 .|时候 ,|时候再|时候在|时候打|时候碰|时是|时是东|时间您
    -1:时间排|时间盯|时间长|明 .|明 . 单|明天不|明天让|明年的|星|星期|星期五
    -1:昨晚|是上午|是不能|是东|是东西|是五|是人不|是从|是会|是会这|是八|是几
    -1:是几天|是别|是十|是十一|是卖|是卖保|是叫|是叫上|是同|是同一|是后头
    -1:是周六|是四|是回|是回来|是多出|是学|是学了|是小事|是应|是应该|是开
    -1:是开会|是快|是快了|是怕加|是怕没|是怕见|是想把|是想知|是想让|是我这
    -1:是明天|是明年|是月|是有 ,|是每|是没坚|是真|是离|是离得|是能|是能不|是自
    -1:是自己|是装|是装一|是请|是请人|是贵|是贵了|是过|是还早|是这会|是这家
    -1:是这类|是连|是连看|显|晚上 ,|晚上七|晚上的|晚点|替我|最头|最头疼|最急
    -1:最急的|最想|最想写|最清|最清楚|最满|最满意|最知|最知道|最费|最费手
    -1:月 , 数|月二十|月二号|月我|月抽|月抽走|月的事|有 , 但|有一个|有专|有专人
    -1:有个数|有事|有事好|有人|有俩|有兴|有兴趣|有回话|有多大|有气|有气是
    -1:有的不|有空|有空 ?|有空档|有规|有规定|有谁|有谁一|有谁要|有道|有道理
    -1:有闲|朋友圈|服务跟|服还|服还接|期五|末 ,|术|机器响|材|材料|材料齐|条 ,
    -1:条 , 人|条 , 我|条 .|条件|条件 .|条我|条我划|来 , 听|来 , 还|来 ? 省|来了 .
    -1:来别|来别上|来听一|来就接|来您已|来我们|来我就|来找您|来接|来接您|来源
    -1:来源 ,|来的就|来签|来约|来约的|来给|来给 .|来认|来试|来跟|来跟您|来验
    -1:来验 ,|板一|查 .|样 , 公|样说|样说完|核|核实|档|档 ?|检|楚 , 谢|楼下 ,|楼里
    -1:次 , 一|款 .|歇了|歇了 .|歇歇|歇歇了|止 , 祝|正是|步 .|步 . 您|步 ?|步看
    -1:步看您|每家|比 , 哪|比了|比了一|比明|比明天|比没|比没学|气 ,|气 , 应|气是
    -1:气是应|水|水 , 电|水电|水电谁|求证|汇|汇报|汇报一|没 ?|没 ? 是|没下|没下文
    -1:没人接|没去 ,|没坏|没坚|没坚持|没学|没学还|没您|没您点|没成|没成 ,
    -1:没打听|没有 ,|没有一|没有兴|没有的|没看 ,|没看就|没这回|没错 ,|没预
    -1:没预算|洁|洁班|洁班长|洗|洗 .|活|活 ,|活 , 有|活 .|活 . 我|活儿|活动|活的
    -1:活的 ,|流水|流水 ,|消息|消息 ,|涨价|清 ,|清单 ,|源|源 ,|源 , 还|满了|满了 ,
    -1:满意|满意的|点 , 就|点 , 我|点 , 打|点 , 视|点 , 这|点下|点下班|点不|点出
    -1:点在办|点我再|点或|点或者|点打|点打 ,|点有|点来|点没错|烦 ,|热|然 .|然我
    -1:然我白|照您|照您的|熟|熟人|熟人干|爱听|牌子 ,|特别|犯|犯不|犯不着|王
    -1:王总|现在假|现在就|现在怎|现在这|班 ?|班前后|班长|班长 ?|理 , 先|理一
    -1:理由退|理的|理的 .|理解 ,|生|生意做|生意好|生都|生面|生面孔|用 , 走|用什
    -1:用什么|用再|用再管|用到|用您|用过|用退|由 , 够|由你|由你来|由退|电话不
    -1:电话合|电话多|电话那|电谁|电谁来|留一句|留了|留完|留完就|留着|留着 ,
    -1:疼的|疼的是|登|登记|登记要|白 , 不|白 , 别|白打|白打几|白跑|白跑 ,|的 , 是
    -1:的 , 该|的 , 跟|的 , 还|的 , 这|的不收|的东|的东西|的事 ?|的事都|的产|的人 ,
    -1:的名声|的周|的哪|的哪有|的家|的就是|的师|的师傅|的心情|的您见|的报
    -1:的报价|的是|的是会|的是怕|的是能|的是装|的有|的没|的没兴|的用|的系
    -1:的系统|的线|的线了|的这|的这一|的那几|的阿|的阿姨|的难|的难处|目录|盯 ?
    -1:盯着 ,|直打|省下来|省不|省不出|省得|省得回|省心|省心 .|省我|省我白|看 ,
    -1:看 , 找|看 .|看 ?|看东|看东西|看哪|看哪个|看完就|看就说|看您 .|看您朋
    -1:看您现|看房 ,|看最|看真|看真东|看行|看行吗|看见|看路|看路 ,|看过|看过 ?
    -1:看这一|真不|真东|真东西|真范|真范围|真订|真订单|眼下没|眼都|眼都知
    -1:着 , 最|着 , 用|着动|着动它|着就累|着您|着您的|着我直|着打|着打 ,|着眼都
    -1:着等|着等 .|着讲|着讲 .|知道厂|知道哪|知道来|码是|码是您|确实 ,|碰一|碰上
    -1:碰上什|碰个|碰钉|碰钉子|示|示您|礼|礼拜四|祝您一|祝您平|祝您生|祝您顺
    -1:票|禁|禁拨|禁拨名|离|离得|离得近|租|租比|租比 ,|稍|稍等|稳 .|空强|空强多
    -1:空档|空档 ?|空的|突|笔 ,|笔 , 往|笔 .|笔账|等了那|等的|等的那|算一|管 , 祝
    -1:管了|管了 ?|管系|管系统|管还|管还跟|米|米 ,|米 , 这|类东|类东西|精|系您
    -1:系统的|紧 , 先|紧 , 我|紧 .|紧的|紧的时|累 .|约 ,|约周|约周四|线 ,|线 , 您
    -1:线了|线了 .|终|经不|经不在|经划|经划掉|给 .|给一|给一个|给孩|给孩子
    -1:给您去|给您量|给我 .|给范|给范围|给谁|给谁看|统的|统的同|绿|群|群里
    -1:群里等|老人|老客|老客户|老板一|老陈|者下|者下周|耗|聊|联|联系|联系您
    -1:能不|能出|能出门|能办 ,|能定|能定 ,|能来|能看 ?|能空|能空出|能进|脏|脏 .
    -1:自己 ,|自己弄|自己掐|舒服了|舒服还|般|般几|般碰|般碰上|色的 .|艺|艺好
    -1:艺好不|节 ,|节 , 就|花了事|花了钱|范|范围|范围 ,|行 , 不|行 , 周|行 , 资
    -1:行 , 还|行不 ?|行列|行列明|行我|行的名|行行列|街|补一|补一句|表 ,|表 , 别
    -1:表 .|表我|装 .|装一|装一半|西 , 光|西 , 谈|西 , 还|西不|西不行|要不我|要个
    -1:要个回|要也进|要什|要什么|要写|要写进|要准|要准信|要几|要几样|要赔
    -1:要赔的|见了|见了就|见生|见生面|见过 ,|见过的|见面时|见面是|规定 ,|规定来
    -1:视|视频|视频给|解 ,|解一|解一下|言 .|计是|计是这|订单 ,|订单排|订单放|认
    -1:认同|让您不|让我代|让我删|让我扑|议|议室|记一|记一笔|记下|记下了|记录
    -1:记录 .|记要|记要几|记进|记进禁|讲 , 您|讲 .|讲讲|讲这|讲这一|访一|访一下
    -1:访您|证过|试驾 .|话 , 周|话不|话不打|话到|话到此|话合|话合适|话多|话多 ,
    -1:话那|话那么|话里说|该打|该打给|该查|该查 .|该歇|该歇歇|该看|该看真|该跟
    -1:该跟您|说 , 您|说 , 比|说 . 谢|说一遍|说不清|说不算|说值|说值不|说几|说出
    -1:说出口|说大|说大大|说完 ,|说实|说实话|说差|说差在|说得没|说掐|说掐表
    -1:说没看|说的没|说省|说省我|说话 .|请人|请人 ?|请您来|请问|课 ,|课 , 给|课的
    -1:谁一|谁一起|谁不|谁也|谁也不|谁在|谁在哪|谁心|谁心里|谁来|谁来验|谁看
    -1:谁看过|谁要|谁要一|谁还|谁还敢|谁都寒|谁都躲|调|谈不|谈不上|谈品|谈品牌
    -1:谈这|谈这些|谢 ,|谢 , 再|谢您 ,|谢您跟|谢谢 ,|账是|账是不|费在|费在改|费就
    -1:费就费|费手|费手的|资料您|赔的|赔的时|走 , 是|走 , 还|走 .|走人就|走的
    -1:走的 ,|赶 .|起定|起定 ?|起找|起找我|起来就|超|超过|超过三|超过两|趟 .|趣 ,
    -1:趣 , 是|趣 .|跑 ,|跑 , 谢|跑 ?|跟上|跟您对|跟您提|跟我走|跟房|跟房租|跟着等
    -1:路 ,|路 , 再|路上两|路上慢|路过 ,|踏实|踏实 .|踏实实|踏踏|踏踏实|躲着 .|躺
    -1:躺着|躺着 .|车 ,|转 ,|转 , 这|轮|软|软件|边 .|边了|边了 .|边是|过 , 怕|过 ?
    -1:过 ? 要|过一下|过一次|过三|过三次|过去 .|过去 ?|过去一|过去拜|过意|过意不
    -1:过日|过日子|过来 .|过没|过没 ?|过的东|过那|过那些|近的|近的 ?|还不|还听
    -1:还听我|还接|还接电|还敢|还敢先|还早|还早 ?|还是五|还是人|还是几|还是别
    -1:还是十|还是叫|还是四|还是回|还是学|还是怎|还是月|还是有|还是离|还是请
    -1:还是连|还有谁|还来吗|还给|还给谁|还难|还难受|这一回|这一步|这个 .
    -1:这个人|这个型|这个活|这么说|这些|这些 .|这会|这会儿|这儿来|这回事|这家 ,
    -1:这家公|这条我|这条街|这款|这生|这生意|这类|这类东|这话到|这通|这通电
    -1:进去|进去 ,|进合|进合同|进来|进来 ?|进禁|进禁拨|远 ,|追|追着|追着打|适您
    -1:递|通 .|通过一|遍 , 快|遍 , 您|遍 ?|遍地|遍地就|遍条|遍条件|道厂|道厂里
    -1:道哪|道哪儿|道来|道来源|那三|那三页|那下|那下周|那个消|那么久|那些
    -1:那些事|那几|那几个|那句|那周|那天 ,|那天还|那就只|那您来|那边了|那边是
    -1:都不能|都不要|都不该|都别扭|都别问|都在 ?|都好|都好 .|都寒|都寒心|都得
    -1:都得掂|都得跟|都空|都空着|都躲|都躲着|里不谈|里划|里划掉|里头 ,|里有数
    -1:里等|里等了|里要|里要什|里见|里说|里都别|量 ,|量 , 省|量一|量完出|金额
    -1:金额 ,|钉|钉子|钉子 ,|钟 ,|钟就|钟点|钟行|钟行不|钥匙就|钱 , 一|钱 , 只
    -1:钱 , 要|钱 , 还|钱没去|钱花|钱花了|销的|锅|锅下|锅下多|错 ,|错 , 这|长 ,
    -1:长 , 还|长 ?|长 ? 哪|门 , 您|门就不|门钥|门钥匙|闭|闭着|闭着眼|问一句|问了
    -1:问到您|问到是|问完|问完就|问得|问得应|问您|问您一|问您还|问我|问方
    -1:问方不|问流|问流水|问过|问这|问这一|问金|问金额|问题一|问题您|间 , 一
    -1:间 , 再|间 , 您|间 , 我|间您|间我|间排|间排不|间接|间盯|间盯 ?|间长|间长 ,
    -1:阵子都|阿|阿姨|阿姨 ,|陈|除|除了|险 ,|险 , 头|难受|难受 .|难处|难处我|难得
    -1:难扫|难扫她|需|需要 ,|面吗|面吗 ?|面孔|面孔 ,|面把|面时|面时间|面是
    -1:面是周|面给|面给您|面试|音|页还|页还给|顺利|顺利 .|顺道|顾不|顾不上|预约
    -1:领导让|频|频给|频给您|题一|题一个|题您|额 ,|额 , 不|额还|饭点|马上挂|驾 .
    -1:验|验 ,|验 , 是|黄|齐|齐了
    -2:'d have to|'d know what|'d like|'d like to|'d rather you|'d want it|'d want to|'ll ask the
    -2:'ll be quick|'ll be there|'ll bring the|'ll leave it|'ll leave you|'ll not|'ll not argue|'ll say
    -2:'ll say so|'ll stop|'ll text|'ll text you|'ll write|'ll write it|'m off the|'m sorry for|'re doing
    -2:'re doing it|'re free|'re halfway|'re halfway there|'re in a|'re off|'re off the|'re quite|'re tired
    -2:'re your|'re your figures|'s a lot|'s a no|'s all thursday|'s behind|'s behind you|'s best|'s better
    -2:'s cancelled|'s cancelled and|'s crossed|'s crossed out|'s decided above|'s fault|'s fault it|'s find
    -2:'s fixed|'s fixed till|'s free|'s free the|'s left|'s more|'s more than|'s not comfortable|'s noted
    -2:'s our|'s our fault|'s over|'s the best|'s the trouble|'s your wage|'s your whole|'ve caught
    -2:'ve caught you|'ve chosen|'ve chosen ?|'ve crossed|'ve crossed it|'ve every|'ve every right|'ve got
    -2:'ve got two|'ve had dust|'ve had other|'ve lost nothing|'ve parked|'ve parked take|'ve taken care
    -2:'ve told me|, 一|, 一次|, 不用|, 不空|, 也不|, 二|, 交|, 人也|, 他|, 他们|, 俺
    -2:, 先紧|, 别说|, 后|, 后来|, 哪个|, 多|, 大|, 大家|, 好吗|, 好好|, 对的|, 应该
    -2:, 当|, 很|, 很多|, 您下|, 您先|, 您再|, 您慢|, 您指|, 您挑|, 您最|, 您现|, 您要
    -2:, 您试|, 您选|, 您那|, 您防|, 我再|, 我在|, 我请|, 我都|, 报|, 抹|, 抹了|, 挑个
    -2:, 换我|, 早说|, 是有|, 最|, 有|, 本|, 本来|, 烦|, 用着|, 省|, 看完|, 算|, 能
    -2:, 能不|, 要么|, 让|, 该|, 说|, 说一|, 说您|, 这事|, 这要|, 这话|, 量|, 量不|, 随
    -2:, 麻|, 麻烦|. 周经|. 您要|. 我的|. 要|. 要是|. 谢|. 谢谢|. 这|0 november|0 th at
    -2:? asking|? asking now|? 我想|^ a reply|^ a stopwatch|^ ah you|^ all that|^ are there|^ ask|^ before
    -2:^ being|^ can i|^ did they|^ did you|^ do you|^ don't|^ explaining|^ explaining the|^ for the
    -2:^ getting|^ give|^ glad|^ glad it|^ hard|^ hard to|^ have them|^ he|^ i 'd|^ i 've|^ i can|^ i do
    -2:^ if they|^ is the|^ is there|^ is this|^ it is|^ just|^ just so|^ let it|^ nobody knows|^ not health
    -2:^ off|^ off i|^ okay i|^ once is|^ one bit|^ owing|^ owing nothing|^ please put|^ rules|^ rules are
    -2:^ send|^ send the|^ shall|^ since|^ since it|^ sorry to|^ sounds like|^ the review|^ then it
    -2:^ then nothing|^ they 're|^ they know|^ thursday or|^ tomorrow|^ two o'clock|^ we can't|^ we have
    -2:^ were|^ were you|^ what worries|^ when are|^ when could|^ when something|^ whose|^ whose money
    -2:^ would it|^ you cook|^ you read|^ you rest|^ your partner|^ 一家|^ 下个|^ 下周|^ 不急
    -2:^ 不想|^ 不用|^ 不说|^ 价|^ 价格|^ 出|^ 十|^ 可以|^ 后来|^ 听得|^ 周一|^ 周六
    -2:^ 哪|^ 嗯 ,|^ 客|^ 就是|^ 当时|^ 忙不|^ 怎|^ 怎么|^ 您上|^ 您听|^ 您哪|^ 您坐
    -2:^ 您嫌|^ 您手|^ 您担|^ 您拿|^ 您挑|^ 您提|^ 您放|^ 我也|^ 我再|^ 我到|^ 我带
    -2:^ 我想|^ 我给|^ 打了|^ 拖一|^ 改主|^ 改了|^ 数字|^ 时候|^ 明白|^ 是做|^ 是眼
    -2:^ 最|^ 最后|^ 月|^ 标|^ 标题|^ 样|^ 正|^ 没事|^ 没拿|^ 理|^ 理保|^ 电|^ 电话
    -2:^ 看得|^ 砖|^ 砖都|^ 第|^ 第一|^ 网|^ 能自|^ 花了|^ 行|^ 行情|^ 被|^ 要是|^ 资
    -2:^ 资料|^ 这两|^ 这么|^ 这天|^ 这就|^ 那就|^ 那您|^ 那我|^ 那没|^ 问|a bank
    -2:a bank belongs|a call ?|a chat|a class|a good beginning|a letter ?|a long|a lot already|a lot to
    -2:a no from|a note|a one|a person yet|a promise|a real|a receipt|a reply|a reply not|a sales
    -2:a sales call|a second|a short|a slogan|a stopwatch|a stopwatch not|a thing all|a thing you|a trip
    -2:a visit|about a|about a thing|about it ?|about it afterwards|about it too|about them|above you
    -2:above you i|afraid|afternoon and|afterwards ?|again take|again take care|ah you|ah you 've|all of
    -2:all of it|all that on|all thursday|all thursday at|alone|alright|always|an approval|an approval an
    -2:an average|an average not|and i 'd|and i don't|and if|and my|and my colleagues|and others
    -2:and others take|and so|and we 'll|and when|and when never|and you can|and you needn't|answer thank
    -2:answer thank you|any of|any of it|anything about|anything about it|anything else|approval|approval an
    -2:approval an average|are rules|are rules and|are there partners|are you both|are you free
    -2:are you least|are you still|argue with it|arrived|as|as the|ask about|ask me anything|ask the
    -2:asking now|asking now saves|at three barrow|at your office|average|average not|average not a|away or
    -2:away or months|away with|away with the|back in|back in the|back this|back this is|back to you
    -2:back you|back you 're|bank belongs|bank belongs in|barrow and|be ?|be better ?|be in your|be okay
    -2:be okay ?|be quick|be there ?|be with you|be wrong|before they|beginning|behind it|behind you i
    -2:belongs in the|better for|bill so|bill so ask|bins|bins every|bins every time|bit do|bit do people
    -2:bit is|bit is the|bit of it|boss would|both in|bother|branch knows|branch knows you|breaks who
    -2:breaks who tells|bring the|bring the seven|brutal|burned|by ?|by email|by hand ?|by phone|call again
    -2:call i|call on|can have|can have a|can imagine|can read|can wait|can't do|can't send|can't send them
    -2:can't tell|cancel|cancelled and|cancelled and you|care about a|care of a|care of yourself|caught
    -2:caught you|caught you mid|charged|charged up|charged up front|chat|choose don't|choose don't make
    -2:choose yourself|choose yourself you|chosen|chosen ?|class|cleaning|cold|colleagues|colleagues will
    -2:colleagues will see|come in early|comfortable for|comfortable for you|coming back|coming back you
    -2:congratulations|contract|contractor|contractor ?|convenient|cook|cook it|cook it and|corner|could get
    -2:could get that|crossed it|crossed it out|crossed out|crossed out sorry|cut|dates today
    -2:dates today nothing|day before|day to|days to|decide or|decide or tell|decided above
    -2:decided above you|decision weeks|decision weeks away|demo|deserves|diary let|diary let them
    -2:did they give|did you pick|do a|do a thing|do by|do by hand|do for|do it now|do naturally|do people
    -2:do people still|do they come|do they decide|do they do|do what|do you know|do you reckon|do you want
    -2:doing it|doing it right|don't blame|don't give the|don't i earn|don't make them|drawer|drop
    -2:dust enough|early|early or|early or once|earn|earn nothing|easier for|easier for you|else matters
    -2:else matters just|engineer|enough for that|evenings|ever charged|ever charged up|every pound
    -2:every right|every right to|every time|every time grinds|explaining|explaining the|explaining the bins
    -2:extras|fair you|fault it|fault it 's|feelings|fiddliest|fiddliest ?|figure|figures and
    -2:figures and that|find a|find a time|find out ?|finding|first sentence|first then|first your
    -2:first your people|fitting|fixed|fixed till|fixed till you|flick|flick through|flick through say
    -2:floor plan|floor up|floor up that|floors|for a look|for an answer|for asking|for everyone|for telling
    -2:for telling me|for you|for you just|for you or|for you so|for you thanks|forward|free the
    -2:free the insurer|friday at three|friday be|from me thank|front of you|front or|front or only|fun
    -2:gather|get back|get back to|get that 's|give the whole|give you|give you a|give you the|glad|glad it
    -2:glad it 's|go ahead|go on|go until|go until you|good ?|good beginning|good you|good you 'd|got two
    -2:grinds|grinds you|grinds you down|had dust|had dust enough|had other|had other things|halfway
    -2:halfway there|hand ?|hands on|hands on your|hard feelings|hard to care|has a|have a yes|have every
    -2:have the dates|have them|have them say|have to find|have you said|haven't seen|he 's|health
    -2:health not|health not money|hear that|hectic|high|hour or|hour or losing|how do you|how it works
    -2:how many people|i 'd be|i 'd rather|i 'd think|i 'll not|i 'll say|i 'll stop|i 'll text|i 'll write
    -2:i 've caught|i 've crossed|i can imagine|i can't|i can't tell|i earn|i earn nothing|i gather|i go
    -2:i go until|i have your|i hear|i need your|i never|i put your|i read|i read it|i wish you
    -2:if the branch|if they keep|if you take|in ?|in early|in early or|in march|in peace|in person
    -2:in person ?|in the office|in your inbox|in your own|in your street|in your trade|instead|insurer
    -2:insurer pays|insurer pays me|invoice|is a sales|is best|is brutal|is enough|is enough for|is it for
    -2:is that decision|is that right|is that what|is the fiddliest|is the moment|is there a|is thursday
    -2:is thursday or|is whose|is whose say|is your|it 's behind|it 's cancelled|it 's crossed|it 's noted
    -2:it 's over|it afterwards|it afterwards ?|it and|it and others|it back|it back this|it be|it does
    -2:it don't give|it i 'll|it in your|it is a|it not|it not tomorrow|it now which|it one|it out and
    -2:it right|it runs|it settle|it settle they|it the time|it to a|it to you|it went|it went live
    -2:it works ?|job and|job and you|jobs|just a letter|just learnt|just learnt it|just say|just so i
    -2:just to|keep coming|keep coming back|keeps|kinder|kinder on|kinder on your|know that diary|know who
    -2:know who looked|know yourself|know yourself that|knows you|knows you you|knows your shop|last or
    -2:last or would|later this|later this week|learnt|learnt it|leave you in|left the|let 's find
    -2:let it settle|let me check|let me know|let them choose|lets you|lets you sleep|letter ?|line take
    -2:line take care|list 's|list 's fault|list all|list all the|list today|live which|live which bit
    -2:look ?|look after|looked last|looked last or|losing the thread|lost nothing|lot already|lot to|lunch
    -2:mad|make them|make them guess|many people|march|matters just|matters just now|may be wrong
    -2:me anything|me anything about|me check|me good|me good you|me in person|me know|me straight|me thank
    -2:me thank you|me today|meet ?|meet you|meeting can|meeting can wait|middle of|mind we|mind we won't
    -2:mistake and|mistake and you|moment to|moment to move|money 's|money back|money is|money is whose
    -2:money paid|money start|money start with|monthly or|more than most|most do|move it|move it not|moves
    -2:moves it|my colleagues|my colleagues will|my list 's|my name|near you|near you ?|need me|need me good
    -2:needn't|needn't do|needn't do a|never need|never need me|never why|never why no|new if|new if you
    -2:nine on|nine on thursday|no and you|no from|no from me|no hard|no hard feelings|no problem at|no to
    -2:no trouble|nobody knows|nobody knows your|noon|not a bank|not a promise|not a slogan|not an
    -2:not an approval|not argue|not argue with|not comfortable for|not health|not health not|not money
    -2:not money start|not tomorrow|not tomorrow morning|nothing 's|nothing 's fixed|nothing else
    -2:nothing else matters|nothing lets|nothing lets you|now goodbye|now saves|now saves a|now which
    -2:now which bit|number for|number for you|of a lot|of it don't|of it or|of it to|of or|of or people
    -2:of our customers|of photos|of that|of your mind|of yourself|off i|off i go|off the line|offices
    -2:okay i|okay i 'll|on and|on and you|on friday be|on saturday|on sunday|on that|on tuesday
    -2:on your desk|once and|once is|once is enough|once you|once you 've|one 's|one and|one bit|one bit of
    -2:one look|one on|only do|only just learnt|only right|only to|only to the|only told|only told you|or an
    -2:or did|or just a|or losing|or losing the|or once you|or only to|or only told|or people|or people to
    -2:or sign|or sign what|or tell|or tell you|or to|or what|or will|or will you|or with|or would you
    -2:or your|or your contractor|other things|other things to|others take|others take their|our customers
    -2:our fault|our mistake|our mistake and|out and|out and my|out of it|out sorry|out the|out to you
    -2:out you|owe|owing|owing nothing|owing nothing lets|own hands|own hands on|own part|page again|pages
    -2:paid for|parcel|parked|parked take|parked take care|part ?|partners|partners who|partners who 'd
    -2:pay monthly|pay monthly or|pays me|pays me if|people or|people or your|people still|people still do
    -2:people to|people to see|person ?|person yet|person yet or|photos|pick a|pick a day|pick those
    -2:pick those together|picked up thank|plan|please put|please put this|plenty of|policy|pop|post
    -2:postcode ?|pound|prefer to|pretend|price list|problem at|problem at all|problem i|problem i 'll
    -2:product|put in|put in front|put this|put this out|quick|range|range and|rankles|rather have
    -2:rather you|reach you|read it back|read it that|reading it|reason or|reason or just|receipt|reckon
    -2:reply|reply not|reply not an|report|respect|rest the|rest the meeting|review 's|review 's free
    -2:right a|right i|right i 'll|right so|right to be|ring again take|ring another|ring another day
    -2:ring this|ringing about|rules and|rules and you|rules are|rules are rules|said any|said any of
    -2:said you|sales call|saves a|saves a trip|say both|say it back|say no and|say no to|say so thank
    -2:season|season is|second|see|see that goodbye|see your|send it|send me|send the job|send them
    -2:send them away|sent and|sent and when|settle|settle they|settle they 've|seven|seven tallies
    -2:seven tallies you|shall i read|sheet|shop|shop the|shop the way|shops|short of or|should have
    -2:should i|show you round|sign ?|sign ? asking|sign what|sign what was|simple|since it|since it went
    -2:site ?|size|sleep|slice|slice first|slogan|so ask|so ask me|so i 'm|so thank|so thank you
    -2:something breaks who|something new|something new if|sorry to|sounds like|sounds like you|start with
    -2:start with the|statements|stay|still do|still do by|still picked|still picked up|stopped you
    -2:stopped you last|stopwatch|stopwatch not|stopwatch not a|suit you better|suit you for|sundays
    -2:take care of|take something|take something new|take their|take their slice|take your|taken care
    -2:taken care of|tallies|tallies you|tallies you flick|tell you about|telling|tells|tells you
    -2:tells you first|ten years|th at|than most|than most do|thank you for|thanks for telling
    -2:that 's decided|that 's more|that 's your|that a|that can't|that decision|that decision weeks
    -2:that diary|that diary let|that goodbye|that on and|that rankles|that right|that right ?|that was my
    -2:that was our|that what|that what you|that works|the|the bins|the bins every|the branch
    -2:the branch knows|the children|the dates|the dates today|the day before|the decision|the drawer
    -2:the extras|the family|the fiddliest|the fiddliest ?|the firm|the first sentence|the floor up
    -2:the hour or|the insurer|the insurer pays|the invoice|the job|the job and|the letter|the line take
    -2:the list all|the meeting|the meeting can|the middle of|the moment to|the parcel|the people|the person
    -2:the phone ?|the policy|the price list|the reason or|the report|the review|the review 's|the seven
    -2:the seven tallies|the sheet|the thread|the thread ?|the trouble|the two|the two of|the warehouse
    -2:the website|the whole page|their slice|their slice first|them away|them away with|them choose
    -2:them choose don't|them guess|them say|them say it|then if you|then leave|then leave you|then nothing
    -2:then nothing else|there partners|there partners who|they 're your|they 've|they 've only|they come in
    -2:they decide|they decide or|they give|they give you|they keep|they keep coming|they know that|they say
    -2:thing all|thing all the|thing you haven't|things to|things to do|third of|this afternoon or
    -2:this out of|those together|those together or|thread|thread ?|three barrow|through say|through say no
    -2:through you|thursday 's|thursday at ten|thursday i|thursday the|till you|till you say|time ?
    -2:time grinds|time grinds you|time of|time the hour|to a person|to call on|to care|to care about
    -2:to change|to chase|to do naturally|to find out|to meet|to move|to move it|to reach|to see it|to sell
    -2:to show you|to sign ?|to the phone|to try again|today nothing|today nothing 's|together|together or
    -2:together or sign|told me straight|told you|told you would|tomorrow then|trial|trip|turn the
    -2:twenty minutes|two ?|two floors|two o'clock|two of you|two or three|understand you|up for|up front
    -2:up front or|up thank|up thank you|up that|up that 's|video|wage|wage bill|wage bill so|want it in
    -2:want the|was|was it no|was my|was my list|was our|was our mistake|was out|was out of|was put
    -2:was put in|we can't|we have|we speak|we won't|we won't ring|website|wednesday or|wednesday which
    -2:week 's|week by|weeks away|weeks away or|went live|went live which|were promised|were you
    -2:were you ever|what 's the|what stopped you|what the|what they|what they say|what was|what was put
    -2:what worries|what worries you|what would be|what you choose|what you could|what you pay|what you sent
    -2:what you wanted|when could you|when do|when never|when never why|when something|when something breaks
    -2:whether you|which bit do|which bit is|whichever|whichever you|whichever you like|while you 're|who 'd
    -2:who 'd have|who looked|who looked last|who tells|who tells you|whole business|whole page
    -2:whole page again|whose money|whose money is|whose say|whose say both|why no|why no answer|will ring
    -2:will see|will see that|wish you|with the|with the drawer|with the floor|with them|with what
    -2:with what you|with you by|works ?|worries you|worth|worth it|would be ?|would it be
    -2:would tomorrow morning|written|written down|wrong about|wrong about that|year for|year you|yet or
    -2:yet or only|you 're doing|you 're free|you 're halfway|you 're off|you 're quite|you 're tired
    -2:you 've chosen|you 've every|you 've parked|you 've taken|you 've told|you ?|you again|you better
    -2:you both in|you by email|you can read|you can't send|you choose yourself|you cook|you cook it
    -2:you could get|you don't i|you down for|you ever charged|you find|you first|you first your|you flick
    -2:you flick through|you for a|you for asking|you free|you had a|you have to|you haven't seen
    -2:you in peace|you know who|you know yourself|you last|you last time|you least|you like to|you mid
    -2:you most|you my|you needn't|you needn't do|you never need|you on thursday|you or to|you pay|you pick
    -2:you pick those|you rather have|you read it|you reckon|you rest|you rest the|you round|you said
    -2:you said any|you say so|you see it|you sent|you sent and|you sleep|you still picked
    -2:you take something|you thanks|you thanks for|you the reason|you too|you want the|you were
    -2:you were promised|you when|you won't|you you 're|your colleague|your contractor|your contractor ?
    -2:your email|your figures|your figures and|your inbox|your mind we|your own hands|your own part
    -2:your people or|your phone|your shop the|your team|your trade|your wage|your wage bill|your way
    -2:your whole|your whole business|yourself that|yourself that 's|yourself you|yourself you trust|一 ,
    -2:一下 ,|一半 ,|一回听|一圈|一块 ?|一声|一声 ,|一多|一天听|一天得|一家子
    -2:一年|一年 ,|一整|一整天|一次说|一步 ,|一段|一段空|一的|一眼|一眼认
    -2:一起来|一趟|一遍 ,|七家|七家的|三 ,|三 , 抹|三个月|三十天|三点到|三点我
    -2:上 ,|上 , 您|上一|上不打|上午过|上周|上看|上看 .|下了 ,|下了 .|下午 ,|下的
    -2:下等|下等您|不下周|不买 ,|不了口|不了是|不值 ,|不做|不做也|不吃|不吃亏
    -2:不合 ,|不多说|不够|不好 ,|不归|不急 ,|不您|不想|不想接|不成怎|不打了
    -2:不打这|不放|不放心|不方|不方便|不是听|不是时|不是银|不来 .|不添|不点
    -2:不用签|不空|不空我|不等|不行 ?|不要一|不要也|不要紧|不该|不赶这|不跟您
    -2:不需|不需要|专|两回 ,|两天|两年|两次|个 ?|个号 .|个号今|个地|个地址|个孩
    -2:个孩子|个座|个数|个管|个管事|主意是|么写|么写 ,|么办|么可说|么收|么收什
    -2:么时间|么用|么退|么退 ,|么都|么都不|之三|之三 ,|之前我|九|九点|也不吃
    -2:也会|也会多|也应|也应该|也成|也要|也要再|习|买|买 ,|买 , 我|买新|买新保
    -2:乱|乱 ,|了 , 一|了 , 不|了 , 再|了 , 别|了 , 是|了 , 那|了一|了一半|了几|了口
    -2:了口 ?|了名|了名字|了日|了日子|了是真|了没|了没有|事 , 多|事 , 数|事 , 还
    -2:事不急|事没|事的|事的 .|事要|事要不|二|二十四|二号|亏 .|五您|五您要|些 ?
    -2:交出|交出去|人 , 不|人 , 您|人也|人也要|人就到|人开|人开不|人看|人能
    -2:什么都|他们|们就|们的|们这边|价全|价全年|份证|份钱|份钱就|会 , 我|会儿就
    -2:会多|会是|会计|会这|传一|传给|传给您|位不|住 , 还|住 , 这|住了|住得
    -2:住得舒|住过|住过要|体|便 ?|便跟|便跟您|保单不|保单时|保险公|信 ,|信不
    -2:信息|信您|俺|候不到|候收|候收不|候方|候方便|值 ,|值 , 您|做也|做也不|做好
    -2:做法|做法不|儿|儿不|儿就|儿根|儿根本|先忙 ,|先生|先用|先看|先紧|先紧着
    -2:先谢|先谢谢|入|入是|入是客|全 .|全年|全年都|公司 .|公司 ?|公司给|再加
    -2:再正|再正常|再问|写 ,|写 , 您|准备|几个|几天|几家|几年|出 ?|出一|出您|出清
    -2:出清单|出门 .|分|分 .|分之|分之三|分量|分量 .|分钟 .|划掉 ,|删|别只|别只报
    -2:别推|别推 .|别说|到 , 先|到 , 这|到 ?|到八|到您|到楼|到楼下|到这|前台 .
    -2:前我|前的事|力|功能|加的|加的平|动手|动手 ,|化|匙 ,|匙 , 量|区 ,|十四
    -2:十四小|十天|十点|十点到|十点半|午 , 您|午有|午有空|午过|午过去|午饭|半我
    -2:单 . 周|单上|单不|单不收|单时|单时保|占您一|占您时|厂家难|原来您|去拜
    -2:去拜访|参观|参观一|发 .|发怵|发怵的|发您|发您 ,|口|句就挂|句就说|只占
    -2:只报|只报快|只有|只要|可惜|可能用|可说|可说的|台 .|台来|台来 ,|号 ,|号今
    -2:号今天|司 .|司 ?|司给|司给的|吃亏 .|合 ,|合 , 还|合作|合适 ,|合适 ?|后台
    -2:后台来|后天上|后来加|后来是|后都不|吗 ?|吗 ? 我|吧 , 我|听一|听出|听出来
    -2:呢 , 我|周一 ,|周五您|周五我|周四一|周四上|周四周|品 ,|品 , 您|哪一段
    -2:哪一点|哪个 ?|哪个不|哪会|哪会儿|哪天 ?|哪天能|喝|四一|四上|四上午|四周
    -2:四小|四小时|四点 ,|回个|回听|回话|园|图|图纸|在外|在家|在开会|在心|在没
    -2:在理|均|均百|均百分|坐 .|坐着看|块 ?|坯|坯 ,|坯 , 还|声|声 ,|声 , 我|多一
    -2:多一家|多久|多少电|多说|多问|夜班|大人|大家的|天 ?|天到|天发|天听|天在 ?
    -2:天就发|天得|天得接|天您|天我|天气|天气 ,|夫|头一回|头大|头大 .|头烂
    -2:头烂额|套 ,|套是|套是毛|好|好吧|好就|好意|好意思|好用|妥|子 , 人|子 , 心
    -2:子不|子是|子的人|子都想|孔|字跟|字跟着|字都能|季|学 .|安|安 .|完 ,|完不
    -2:完不做|完了|完就|实做|客户买|客气|家|家 .|家子|家子都|家店|家的心|家的数
    -2:家里那|家难|家难找|宽|宽裕|对了|对手|对的 .|导也|导也想|少电|少电话|就下
    -2:就下周|就不出|就别|就别推|就到 ,|就发|就发 .|就挂|就挂 ,|就是帮|就是量
    -2:就没有|就省|就省下|就算了|工夫|己动|己动手|己放|己放下|己翻|己翻那|带后
    -2:带后台|带您|帮我|帮我 .|常不|常不过|平均|平均百|年 ,|年 , 大|年 ?|年的
    -2:应该 .|应该的|底 .|底您|店 .|座 ,|开不|开不了|开了|开着|归您 ,|归您 .|当场
    -2:当时|当的|当着|当着人|往后都|得上 .|得出 ?|得出您|得吗|得吗 ?|得怎|得怎么
    -2:得接多|得没必|得清|得舒|得舒服|得问|心人|心人 .|心思|心思听|心气|心气都
    -2:心里有|必要|必要 ,|忙 , 您|忙不过|忙您的|忙起|忙起来|念|念给|念给您
    -2:怎么写|怎么收|怎么退|怕的|思听|急 , 您|急不|急了|急了 ,|怵|怵的|怵的是
    -2:总部|息 .|您 , 就|您也|您买|您住|您住得|您信|您先忙|您再|您刚|您办公
    -2:您发怵|您受|您可能|您同|您听|您周|您哪会|您回个|您在开|您坐|您坐着|您多
    -2:您嫌|您对手|您工|您已|您已经|您干|您平|您店|您店里|您当|您忙您|您担心
    -2:您拿给|您指|您指给|您挑 .|您放心|您是有|您是真|您更|您最近|您有空|您来
    -2:您添|您添乱|您的时|您的自|您的订|您看 .|您看可|您看呢|您真翻|您碰
    -2:您能腾|您要先|您要哪|您要收|您记上|您讲|您试|您说得|您负|您负责|您跟他
    -2:您还是|您还要|您还记|您这一|您这么|您这儿|您这套|您这家|您这边|您选
    -2:您选哪|情理|惜|想再|想得|想接|想接 ,|想约|想约您|想给|想给您|意 ,|意 , 您
    -2:意思|意是|意是您|慎|成怎|成怎么|我 .|我不多|我也会|我再问|我去|我听出
    -2:我就走|我带后|我帮|我帮您|我当面|我得|我想约|我懂 ,|我手|我打得|我把价
    -2:我改|我明早|我有数|我留|我的收|我看 ,|我讲|我说 ,|我说清|我请|我请您
    -2:我这|我都|我都在|户买|户买新|房出|房出清|所|手|手 , 这|打不|打得不|打这
    -2:打这个|批 ,|找 .|找我|把价|把价格|报快|报快 .|抹|抹了|抹了名|担心|拖一年
    -2:招|拜|拜五|拜访|拿给|拿钥|拿钥匙|挂 .|挂 . 您|挂了 ,|指给|指给我|挑 .|挑个
    -2:挑个日|挺|捂|捂紧|捎|换我|换系|换系统|换过|换过 ,|据交|掉|掐表|排一
    -2:排队 ,|接 ,|接 , 说|接多|接多少|接您 .|接着|推 .|推 . 要|提前|搁在|搁在那
    -2:收不|收不成|收了|收了 ,|收什|收什么|收入|收入是|改了日|放 .|放下了|放在
    -2:放心 ,|放您|教|敢说 .|数 , 看|数字跟|数据交|整天|文|新|新保|新保单|方便 ?
    -2:早九|早九点|早说就|时保|时保险|时候您|时候收|时候方|时间 ?|时间了|明儿
    -2:明早九|昨天|是上|是人 ,|是住|是住过|是做法|是听|是听我|是好|是客|是客户
    -2:是小|是帮|是帮我|是当|是当着|是往|是往后|是您这|是我们|是我打|是我没
    -2:是改|是时候|是有心|是毛|是毛坯|是看不|是眼|是眼下|是记|是记不|是还搁
    -2:是量|是量房|是银|是银行|月|月二|月初|月底您|有个管|有分|有分量|有心
    -2:有心人|有您|有数|有数 .|有空吗|服 .|本来|本来就|本没|本没这|来不来|来加
    -2:来加的|来听|来回|来就别|来就该|来您要|来我|来是您|来见|松|松快|板 ,
    -2:板 , 您|标|标题|标题怎|样|样品 ,|样的厂|样轻|样轻省|根本|根本没|格|桌
    -2:桌子|楚了 .|楼下等|概|次 ,|次说全|正常不|步 ,|段|段空|段空着|每个|比三
    -2:比三家|毛坯|毛坯 ,|毛病|毛病 .|气 , 能|气都|气都磨|没去|没心|没心思|没必
    -2:没必要|没拿|没拿钥|没换|没换过|没有空|没这一|没这个|泄|法不|法不合|活 ?
    -2:派|消了 ,|添乱|添乱 ,|清单 .|点 , 哪|点到 ?|点半我|点在|点好|点好 ?|点行|烂
    -2:烂额|烦了|烦了 .|焦|焦头|焦头烂|片|片我|理 , 后|理保|理保单|理给|理给您
    -2:生人|用 .|用不|用不上|用得|用的 .|用签|由 , 早|电话人|留个|留个座|病 .
    -2:白了|百分|百分之|的 , 今|的 , 周|的 , 祝|的会|的别|的别只|的厂|的厂家|的同
    -2:的同事|的名|的小|的平|的平均|的心气|的您|的打|的收|的收入|的是人|的是哪
    -2:的是记|的样|的样品|的活|的自|的自由|的订|的订单|目|省 .|省下|省下了
    -2:看 , 不|看 , 您|看可|看可以|看呢|看呢 ?|看完不|看就行|看得|看得出|看房
    -2:看的|看的是|看看 ,|看看 .|真翻|真翻过|眼前的|眼认|眼认得|着 , 我|着 .|着人
    -2:着人开|着定|着定 .|着就|着怎|着怎么|着急 ,|着看|着看就|着眼|着眼前|着顺
    -2:着顺手|知道 ,|知道 .|砖|砖都|砖都订|磨没|磨没了|礼拜五|祝您住|稳妥
    -2:空出来|空吗|空吗 ?|空当|空我|空我就|第|第一|第一句|等 .|等您 ,|答应 .|签个
    -2:算 , 我|算 ?|算了|算了 ,|算的别|管 ,|管事|管事的|类|紧 ,|紧 , 您|紧着|紧着眼
    -2:累|约您|纸|细|给您 ?|给您添|给您算|给您记|给您讲|给我留|给我看|给的 ,|缺
    -2:缺什|缺什么|翻的|翻的 ?|翻过|翻过 ,|翻那|翻那七|老板|老板 ,|耐|肯定不
    -2:能不出|能办|能抽|能用|能腾|能腾出|能自|能自己|能见|腾出|自己动|自己放
    -2:自己翻|自由|自由 ,|舒服 .|花了|茶 ,|行 , 看|行 , 这|行 ?|行情|装好|裕|西
    -2:要一|要一起|要不下|要不您|要也|要先|要先看|要哪|要哪个|要收|要收了
    -2:要是哪|要是往|要求|要翻|要翻的|见 .|见您|观|观一|规|规定|认得|认得出
    -2:认识|认识您|记上|记上不|记不|记不住|记住了|记得吗|记着|讲 ,|访|识您|试 ,
    -2:试驾|话 , 只|话 , 我|话 , 说|话 , 麻|话人|话人就|话有|话有分|话里不|该 .
    -2:该的|该的 .|说 , 对|说 , 我|说 .|说一声|说不是|说了 .|说全|说全 .|说好|说就
    -2:说就是|说我|说是|说的 ,|请您喝|课|谁不是|谁都不|谁都头|谨|谨慎|货比
    -2:货比三|走 . 周|赶这|起 .|起来 ?|跟他|跟他们|跟您一|跟您碰|跟着怎|路上
    -2:路过|踏|身份|身份证|身体|轻省|轻省 .|边一眼|边不|过 ,|过 , 是|过 , 这|过 .
    -2:过一回|过两|过两次|过来 ?|过来就|过电|过电话|过要|过要翻|近期|还搁
    -2:还搁在|还是住|还是当|还是怕|还是您|还是明|还有什|这一块|这一天|这一条
    -2:这一次|这两|这两年|这事|这事不|这份钱|这儿根|这天|这天气|这套是|这家里
    -2:这就挂|这条|这样轻|这要|这要求|这话|这话有|这边一|远 .|退 ,|退 , 一|送
    -2:适 ,|适 ?|选哪|道 ,|道 .|那七|那七家|那位|那儿 .|那儿 ?|那场|那天|那就这
    -2:那没|那没什|都不用|都别|都头|都头大|都想|都想到|都有|都磨|都磨没|都能
    -2:都能给|里不|里几|里发|里头|里那|里那位|量不|量不了|量完|量房|量房出
    -2:钟 , 不|钟 .|钥匙 ,|钱 . 我|钱就|钱就省|银|银行|银行 .|错了|门 .|门就|问 .
    -2:问到|闲|间 ?|间了|间了 ,|队 ,|防|防着|附|险公|险公司|随便|难 .|难办|难办 .
    -2:难找|难找 .|露|靠|页|顺便|顺便跟|顺手 ,|领导也|题怎|题怎么|额|驾|高 ,
    -3:'d rather see|'ll go|'ll have a|'ll share|'ll take you|'ll wait|'ll wait outside|'m not going
    -3:'m ringing|'m so|'m so sorry|'re ahead|'re ahead of|'re at|'re at the|'re right about|'re right to
    -3:'re unsure|'re unsure of|'re waiting|'re waiting for|'re wary|'s a better|'s it for|'s nothing to
    -3:'s one thing|'s see|'s still|'s why|'s wrong it|'s your decision|'s your house|'s your till
    -3:'s your time|'ve got it|'ve had|'ve noted|'ve only|'ve only just|'ve reason|'ve reason to|'ve rules
    -3:'ve rules to|'ve said it|, 不好|, 不赶|, 人|, 做买|, 光听|, 十|, 哪|, 开|, 您歇
    -3:, 您比|, 您给|, 我听|, 我就|, 我明|, 我给|, 我记|, 正|, 比|, 用|, 答|, 答应|, 老
    -3:, 行 ,|, 要不|, 这么|, 这时|, 这样|. 不说|. 周四|. 我|. 转|. 转了|0 0|0 th|? 我
    -3:^ ah|^ and|^ and you|^ can you|^ can't|^ feel|^ feel free|^ half|^ half of|^ have a|^ hearing
    -3:^ hearing yes|^ how are|^ how do|^ i had|^ if there|^ just a|^ no one|^ no time|^ not a|^ right you
    -3:^ some|^ ten|^ ten words|^ the last|^ the price|^ then enjoy|^ understood the|^ was|^ was it
    -3:^ what stopped|^ why do|^ with a|^ with three|^ with your|^ you asked|^ you choose|^ you don't
    -3:^ you were|^ 不好|^ 不知|^ 之|^ 之前|^ 别家|^ 原|^ 原来|^ 合|^ 合作|^ 同|^ 同事
    -3:^ 后|^ 周二|^ 小|^ 当|^ 您发|^ 您在|^ 您慢|^ 您找|^ 您换|^ 您的|^ 明天|^ 是推
    -3:^ 是这|^ 眼|^ 老|^ 花钱|^ 说清|^ 过|^ 过了|^ 难|a better|a better time|a busy|a call
    -3:a coffee|a copy|a floor|a friend|a friend you|a leaking|a lovely|a message|a morning|a person than
    -3:a photo|a quiet|a real sum|a result|a result you|a sample|a stranger|a third|a thought|a warranty
    -3:about that i|about the|about this|about your firm|above|after you|afternoon or|afternoons|afterwards
    -3:again this|ah|ahead of|ahead of most|always pick|always pick up|am|and a|and again|and how
    -3:and nothing to|and so have|and then getting|and your rule|another day|answered i|answered i 'm
    -3:appreciate you|are there|arrive|at eleven ?|at half|at half ten|at six|back ?|be careful
    -3:be careful with|be cross|be nervous|be out of|be repeated they|be sure|be with|better time
    -3:better time to|bill|boss asked|boss asked me|box|branch|brochure|buy|call you|can always
    -3:can always pick|can i|can't be|can't be repeated|care of|careful|careful with|careful with my
    -3:catalogue|clearly thank|clearly thank you|closed|colour|come at|come by|come on friday|come to you
    -3:come up or|comes first|copy|costs you months|could|data|date on|dates|day you|day you 're|depends
    -3:depends on|depends on your|deserves a|deserves a thought|did the|did they|do it or|do you just
    -3:do you keep|do you need|does it|does it never|does it still|does that|don't make|don't need
    -3:don't need it|don't worry|don't worry about|either way|eleven ?|enjoy it|enough for|every day you
    -3:everyone gets|everyone gets a|feel|feel free|feel free to|feeling|figures|file in|five times|flat
    -3:for ?|for an|for being|for work|for work or|friday which one|friend|friend you|friend you can|from me
    -3:front of me|get my|get why|getting no|getting no costs|good for|got it in|got the problem|half of
    -3:half past|half ten|handing over|hands you|hands you 're|hard to|has the|have any|have been|have i
    -3:haven't got the|hear it|hearing yes|hearing yes and|hello|hour on|house and|house and your|how are
    -3:how are you|how do|how it|how you do|hundred a|hundred a month|i 'll share|i 'll wait|i 'm ringing
    -3:i 'm so|i 've noted|i appreciate you|i come|i don't|i had|i had to|i may|i see and|i wish|if it
    -3:if the timing|if there|if there 's|if they can't|if you open|in hand|in it|inbox is|is it hands|is my
    -3:is nobody|is nobody 's|is yours|it 's only|it 's wrong|it clearly|it clearly thank|it deserves
    -3:it deserves a|it don't|it every|it every day|it for work|it hands|it hands you|it i|it in hand
    -3:it never|it never come|it now|it or that|it should|it still|it takes ten|it the way|it there|it too
    -3:just now or|just put|just put up|keep it for|keep to|keep to and|kettle|kettle on|knock|know it
    -3:knows your|last month|last time the|last year|leaking|leaks|leave it there|let 's see|like ?
    -3:like ours|likes|likes being|link|lovely|machine|matters|may be|me a day|me so|me so would|me to call
    -3:meetings|meetings what|meetings what time|mid|mind i|minutes to|mistake|monday morning
    -3:monday morning or|month i|month or|monthly|months ?|mornings|must be|my boss asked|my list|my trade
    -3:need|need your|nervous|never come|never come up|next week|nine|nine is|no and|no answer|no costs
    -3:no costs you|no date|no one|no question|no time|no use|not to|nothing it|nothing to pay
    -3:nothing to sign|november|o'clock|of it ?|of just|of just now|of most|of which|of which is
    -3:on friday afternoon|on monday and|on this number|on thursday or|on to|on your own|one page
    -3:one thing you|only just|open it every|or a result|or afternoons|or do|or do you|or is it|or months
    -3:or months ?|or one|or that|or that you|or travelling|or travelling ?|or would|orders|out to|over
    -3:over to|over to you|over your|pack|past|pay|pdf|peace|pen|people i|people you 've|person than
    -3:person than me|photo|picked|picked up|promised|put the kettle|put up|put up with|question ?
    -3:rather see a|rather than|reached|reached the|read it|reading|real sum|repeat|repeated they
    -3:repeated they won't|result|result you|result you 're|right department|right you|ring again|rules to
    -3:rules to keep|said it clearly|said thursday|said to|sales|sample|saves|say hello|see a person|see and
    -3:see how|see the|sell|send the|sent to|share|short of just|should be|should see|slides|so have
    -3:so have i|so i can|so it deserves|so sorry|so would i|so you know|some|something breaks|sorry for
    -3:spring|still answered|still answered i|stranger|stretched|suits ?|take you|take you off|takes ten
    -3:takes ten minutes|talked|tell me|ten minutes to|ten times|ten words|ten words if|th|than me
    -3:than me so|thanks for|that 's only|that 's why|that be|that on|that you haven't|the 0|the 0 th
    -3:the answer|the box|the brochure|the colour|the company|the day|the file|the floor|the kettle
    -3:the kettle on|the line|the link|the meter|the night|the one|the problem ?|the right department
    -3:the thirtieth|the timing 's|the way we|them|them i|then enjoy|then enjoy it|then getting
    -3:then getting no|then if|there a|they can't|they can't be|they come|they do|they know|they won't be
    -3:thin|thing you 're|things about|thirtieth|thirty|this afternoon|this is my|this month ?|this week
    -3:three of|through to|thursday and|till so|till so you|time and|time so it|time the|time today|times a
    -3:timing 's|timing 's wrong|to and so|to be careful|to be cross|to be sure|to give|to give you
    -3:to keep to|to one|to pay|to say hello|to thank|to thank you|to try|to watch|to work|to you or
    -3:training|training is|travelling|travelling ?|try you|tuesday and|tuesday at|two or|two tomorrow
    -3:two tomorrow ?|understood the|unsure|unsure of|unsure of which|up or do|up with it|up your
    -3:up your mind|users|wait for|wait outside|waiting for|waiting for ?|want|want to be|wanted|wary
    -3:watch it|way we|way we do|we do it|we meet|we spoke|week of|weeks|what stopped|what you 'd|when 's a
    -3:when could|when i|which is it|why do|why do you|will be with|will you|wish|with a friend|with it ?
    -3:with my trade|with them i|with three|with you ?|with your own|without this|won't call|won't ring
    -3:won't ring again|word and|word and i|words if|words if they|work or|work or travelling|worries
    -3:would be the|would i|would it|would next|would next wednesday|would that|would that be|would you like
    -3:write it|wrong it|wrong it 's|yes and then|you 're ahead|you 're at|you 're unsure|you 're waiting
    -3:you 've reason|you 've rules|you about it|you asked me|you can always|you could see|you for
    -3:you for being|you have any|you just put|you might|you months|you moving|you off|you off the|you open
    -3:you open it|you read|you said thursday|you said to|you say yes|you still answered|you through
    -3:you want|you wanted|you what|you would|you would be|you you|your decision|your desk|your house
    -3:your house and|your number|your rule|your till|your till so|your time so|一下 ?|一下子|一位
    -3:一刻|一刻钟|一句完|一块|一天三|一定|一次 .|一点 ,|一种|一站|一站式|一笔
    -3:七|三十个|上不|上了|上了 .|上听|上就|上就算|下 ,|下 , 您|下午您|下子|不 ,
    -3:不为|不为难|不值 .|不再打|不合适|不太|不好做|不好意|不开 ,|不怪|不怪您
    -3:不想再|不打 .|不找|不找我|不看了|不考|不耽|不耽误|不舒|不舒服|不花
    -3:不花钱|不行的|不让|不让见|不赶|不过来|业 ,|东|东西|东西 ,|两句|两句 .
    -3:个我|个牌|个牌子|个词|个词 ,|个话|中您|久 ,|么 , 一|么 , 别|么久|么做
    -3:之前问|也是|也难|书面|书面的|买卖|买卖就|了 , 您|了 , 没|了 , 谢|了 , 这
    -3:了五|了挨|了挨骂|了算 .|了都|了钱的|事不|事就|事就不|二十分|于|五两
    -3:五两点|五个|五我|交钱|交钱 .|人勤|人勤快|人多|人的 ,|今天没|介|介绍|他 .
    -3:以后不|们牌|们牌子|件事就|休|会|会儿|传|作这|作这么|保|保险|信号|候不
    -3:候您|候来都|值 .|做买|做买卖|做过|儿 ?|元|先忙|先想|先挂|光听|光听我|全名
    -3:全名 ,|公司全|六十点|册|册子|再打了|再跟您|几点|出门 ,|出门就|刚才
    -3:刚才说|别家|别家收|别等|别说一|到了 ,|刷|刻|刻钟|刻钟 ,|前台|前问|前问后
    -3:功|勤|勤快|勤快 .|匙|十个|十个词|半 , 您|半天|半天来|单 ,|单 .|单子|卖就
    -3:卖就该|卡|厅|原来|发的|发的 ,|受|受 .|句 .|句完|句完 .|台机|台机器|号码
    -3:司全|司全名|吃过|合作这|同事都|名 ,|名 , 做|名单|后一|后不打|后果|后果 ,
    -3:吧 , 您|告|周一上|周五两|周哪|周哪天|周四 ,|周末愉|咱|咱们|哪一|哪天您|售
    -3:商 ,|喜欢|回我 .|围|在 ?|在您楼|在那儿|地址|地铁口|坏|坏的|坏的 .|备|多交
    -3:多交了|多家|大家|天三十|天在|天来|天能|头一个|头我|好 , 不|好了|好了 .
    -3:好做|好多|好多交|好安|好安排|姓 ?|娃|娃 .|子不让|子都|字 , 哪|完|实物|家您
    -3:家收|家收一|家里有|寄|对的|尊|尊重|尊重 .|就不多|就不看|就停 .|就十
    -3:就好 ,|就好 .|就过来|展厅|差 ,|常 .|干活|年|年了 .|广|广 ,|广 , 我|应商 ,
    -3:应查|应查实|店长|座|开 ,|开会 ,|式|当天|当然|当然要|得对 ,|得您|得紧|得还
    -3:微|微信|心 .|心哪|心情|心情 ,|忙 , 我|忙您|怪您 .|恭|恭喜|您 . 转|您一刻
    -3:您下|您不|您不找|您两|您存|您家里|您寄|您当然|您想|您打过|您挑一|您提
    -3:您时|您时间|您是老|您最|您楼|您歇|您歇着|您比|您比好|您点头|您现|您现在
    -3:您直|您直说|您看这|您给我|您说没|您这周|您防|您防着|情|想到|想到了|想的
    -3:愉|愉快|愉快 .|懂事|成 ,|成 , 您|成了|我不为|我不瞒|我不说|我也|我了|我今
    -3:我今天|我们牌|我传|我先挂|我到|我听明|我尊|我尊重|我就说|我就过|我看
    -3:我短|我短信|我答|我让|我邮|或|或者|才说|打得|打过|执|扰您了|找对|找您 ?
    -3:报价|抽|抽半|抽半天|拜您|挑|挑一|挨|挨骂|挨骂的|掉 ,|排|排 ,|排 .|接了
    -3:推广|推广 ,|收一|收一个|敢|数 .|数字|早点|早说|时候不|时找|时找我|明天下
    -3:明早|昨|是信|是做|是后|是后天|是您 ,|是您的|是推|是推广|是时|是明|是真的
    -3:是还|是这|是这件|晚还|最后一|最近|月 , 您|有两|有回|有效|服 ,|服务|末愉
    -3:末愉快|条|来了|来您是|来是|来的 .|来过|板|果|果 ,|果 , 做|查实|查实 .
    -3:样 , 周|样 , 我|样品|样的电|楚了|楼 ?|楼下|次 .|次说|欢|正|正常 .|比 ,|比 .
    -3:比好|比好多|没接|没说|海|清做|清做什|清单|清楚了|满|点 , 还|点没|烦您
    -3:烦您了|然要|然要比|照样|物|理解 .|用得上|用的|用着|电话了|电话来|病
    -3:白了 ,|的 , 下|的一|的人勤|的心|的我|的话|的那个|盘点|盯|看了 ?|看到|看完
    -3:看看|看这个|真的|真的 .|着 . 再|着点没|瞒您 .|知道就|短|短信|码|礼拜您
    -3:种 .|空 , 我|空 .|空出|空着|空着 ,|站式|笔|答应查|签字 ,|箱|系|约|绍|给您 ,
    -3:给您寄|网|老供|老供应|者|耽误您|肯定|能看|花钱 ,|花钱之|营业|行 ,|行 , 可
    -3:行的话|被推|被推销|西 ,|要不要|要是不|要比|要比 .|要紧 ,|见 , 还|见为|见见
    -3:觉得不|觉得没|计|订好|订好了|让见|让见 ,|记得我|词|词 ,|词 , 您|话 , 您
    -3:话 , 是|话好|话我|话来|话来得|误您|说一站|说不 ,|说不知|说两|说两句
    -3:说好了|说清做|说清楚|谁的|账|货 .|质|购|贵|贵姓|贵姓 ?|资料|走就|赶上
    -3:趟不|跟您|跟您通|跟着|车了 ,|转了|转了挨|转账|轻|边 ,|边一|过|过的|还是后
    -3:还是想|还是还|还记|还记得|这个我|这个牌|这么做|这么多|这周哪|这时
    -3:这时候|这行|这趟|这趟不|退|退 .|通电|通电话|通知|通过|道 , 答|道就说|那咱
    -3:那咱们|那我不|邮|邮箱|部门|都在您|都有 .|都行 ,|都订|都订好|采|采购
    -3:里有个|里的|钟 , 周|钥|钥匙|钱之|钱之前|钱的|钱的人|铁口|销 ,|门 , 还|门了
    -3:问后|问后果|防着点|阵子不|除了您|随时找|难免|需求|面|面的|顺手|预算|餐
    -3:饭|骂的是|麻|麻烦您
    -4:'d be barrow|'d get|'d keep|'d want|'ll keep it|'ll keep my|'ll sort|'m afraid|'re a|'re in the
    -4:'re kept|'re kept or|'re swamped|'s a fair|'s a small|'s decided|'s done|'s from|'s from or|'s my job
    -4:'s no hurry|'s no sense|'s okay|'s your file|'ve been asked|, 一个|, 上午|, 不勉|, 不是|, 做
    -4:, 做什|, 光|, 再见|, 只|, 对|, 应|, 您哪|, 您当|, 情|, 我们|, 我先|, 换|, 有一
    -4:, 电|, 电话|, 这份|, 那|. 不|. 再|. 再见|^ any|^ does it|^ fair|^ fine|^ i can't|^ i get
    -4:^ i heard|^ i respect|^ i see|^ it may|^ it takes|^ it took|^ let me|^ might|^ no rush|^ point|^ say
    -4:^ the way|^ thursday|^ understood|^ we 've|^ what do|^ which|^ who else|^ why did|^ would you
    -4:^ you mentioned|^ you watch|^ 三|^ 公|^ 公司|^ 再不|^ 刚|^ 可|^ 听您|^ 墙|^ 墙都
    -4:^ 对不|^ 店|^ 店里|^ 您先|^ 您周|^ 您家|^ 您是|^ 您最|^ 您有|^ 您跟|^ 我不
    -4:^ 我听|^ 我把|^ 我挂|^ 我跟|^ 我这|^ 改|^ 数|^ 没预|^ 能不|^ 要不|^ 这个|^ 除
    -4:^ 除了|a contract|a day and|a fair|a reminder|a thing|a time that|about your|accountant|accounts
    -4:add|after ?|after the|again at|again unless|again unless you|all year|and be|and be off|and friday
    -4:and have|and nothing|and tell|and tell me|and you 've|and your|any chance|appreciate your
    -4:are you usually|area|around your|ask for|ask me to|asked|at the moment|barrow you|barrow you could
    -4:be all|be all right|be barrow|be barrow you|be off|been asked|believe|best ?|blame you|blame you for
    -4:breaks|by me|by tomorrow|calling|can hear that|can keep|can keep it|can simply|can simply call
    -4:can stop|chance to|changed since|changing|chase|claims discount|compare it|compare it hard|concerns
    -4:concerns you|could i|could put|could put it|cross|crossed|current|date|day and|day and i|day thursday
    -4:deadline|department|did you get|do plainly|do plainly never|do that|don't ask|down and|down and be
    -4:dust|each|easier|eat|eleven|else is|email ?|ends on|file so|file so you|fine by|fine by me
    -4:five minutes|for it|forty|friday morning|friday which|from or|from or have|full i|full i can
    -4:give me a|give the|go and|good ones|got your hands|guarantee|had a bad|hands are|hands full
    -4:hands full i|has anything|have had|have it taken|her as|her as a|home|i 'll be|i 'll sort|i 'm afraid
    -4:i 've told|i appreciate your|i can keep|i can see|i do|i know the|i only|i respect that|i ring
    -4:i should|in three|in your area|installer|is only|is this|it 's done|it 's from|it comes|it hard
    -4:it may|it no|it rains|it taken|it taken off|it takes|it to her|it took|it works|it worth|job to
    -4:job to remember|just now|just so|keep my|keep my voice|kept or|kept or who|kids|know how
    -4:know where it|know where they|leeds|left a|let me get|listen to|log|log in|looking|looks|made up|mail
    -4:make it worth|makes sense|many|may not|me all|me get|me if i|meet|mentioned|message|moment ?
    -4:money and|money so|money so compare|month ?|morning i|moved|my job|my job to|my screen|my voice
    -4:my voice down|name|name the|naturally|never one|never one stop|next door|no claims|no claims discount
    -4:no is fine|no rush|no sense|no sense paying|not comfortable|not yours|now and let|of me|of people
    -4:of us|off|off ?|office you|old|on a|on saturday and|on the|one stop|ones|only need|opens|or a
    -4:or friday morning|or have|or have it|or just|or once|or thursday|or who|or who reads|order|ours
    -4:out so|outlay|overview|paying to|paying to get|penny|people you can|phone ?|ping|plainly
    -4:plainly never|plainly never one|put it to|put you|rains|rather see|reads|reads them|reads them ?
    -4:ready|reason to be|remember not|remember not yours|reminder|right to|saturday and|say the|say who
    -4:say who looks|see it ?|see that|seen|selling|sense paying|sense paying to|service|set|shall i
    -4:should know|should know what|simply call|simply call over|so compare|so compare it|so it 's
    -4:so it isn't|so there|so there 's|so we|so you say|spoke|stop me|stopped|swamped|take your time
    -4:taken off|taken off ?|taken your|tea|tell me when|thank you goodbye|that 's an|that 's okay
    -4:that concerns|that concerns you|that doesn't|that for|that model|that would|that you 'd|the blue
    -4:the cost|the moment ?|the office|the old|the papers|the service|the survey|the timing|the water
    -4:the week|there i|they 're kept|third|time suits|time that|timing|to her|to her as|to it|to remember
    -4:to remember not|told|tomorrow ?|top|top of|touch|trust|twelve in|twenty|unless you ask|up ?|up or
    -4:usually|voice down|voice down and|warranty|watch the|watch the road|water|way you do|ways|we 'd|week
    -4:what time suits|what you do|where it|where it 's|where they|where they 're|which bit|while|who else
    -4:who looks|who reads|who reads them|whose|why did|why did you|why you 'd|wife|will you be|with it
    -4:with us|would make|would make it|would monday|would you be|you 'd get|you 'd know|you 'd want
    -4:you 're a|you 're not|you 're swamped|you ask|you ask me|you by|you can simply|you can stop
    -4:you choose|you could put|you do plainly|you down|you goodbye|you i 'll|you know the|you mentioned
    -4:you name|you name the|you prefer|you say who|you should know|you usually|you watch|you watch the
    -4:your accountant|your area|your assistant|your current|your file|your file so|your hands are
    -4:your hands full|your money so|your no|your no claims|your week|your wife|一个人|一句就|一款
    -4:一步|一点 ?|一点都|一面 ?|三个|三点 ,|下|下不|不 ?|不会说|不出门|不动工
    -4:不勉|不勉强|不变|不变 .|不巧|不巧 .|不必|不急 .|不打扰|不欠|个流|个流程
    -4:为难|为难您|也想|也有|也没事|也没关|了 , 对|了再|了再说|了您|了算 ,|事都
    -4:交了|交了钱|产|人的|从|以吗|以吗 ?|们什|们什么|件事 ?|会说|位来|便|保单
    -4:停 .|傅|儿坐|公室|再不|再说|再说加|写|划掉|别扭|别扭 .|到了|前的|办公
    -4:办公室|加班|加班 ,|动工|动工 .|勉|勉强|勉强 .|十点 ,|午您|半|厂家|去您
    -4:去您那|去成|受 ,|变 .|句就|句话 .|可以吗|号不|后不|听 .|听明|听明白|告诉
    -4:周您|和|哪|嘛|在那|在高|在高新|堵得|堵得慌|墙|墙都|墙都拆|多 , 您|够 ,
    -4:天三|天下午|天没|头一|姓|孩子不|定|实|实 ,|实 .|实在 ,|家是|就停|就挂 .
    -4:就能|就行 ,|就走|就走 .|就过|展|工 .|巧|巧 .|已|已经|师|师傅|年都|应 .|店
    -4:店里就|强 .|很多|得不巧|得慌 .|得没|忙|息|您 , 周|您 , 没|您 ?|您一位
    -4:您一句|您不买|您不必|您发|您回|您在|您家|您家是|您找|您拿|您看成|您要
    -4:您要的|您还没|您通|您那|您那边|想知|想知道|意见|慌 .|我 , 我|我们就|我会
    -4:我先|我多|我就|我带|我想|我懂 .|我把|我挂|我挂了|我没|我能|我跟|我这就
    -4:户型|手 ,|打扰了|打给|打给您|扭 .|扰了|扰了 .|批|找我 ,|拆|拆了|拆了再|掐
    -4:接您|提 .|操|操作|改主|改主意|放心|数|数 ,|整理|新区|时的|时的事|明天
    -4:明白了|是人|是周四|是哪|是哪一|是想要|是蓝|是觉|是觉得|是这阵|晚上|月底
    -4:有别|有别的|朝|本人|来了 ,|来就|查|每|比我|毛|没错 .|添|点 .|点到|点半 ,
    -4:点头 ,|点都|点都不|版|班 ,|班 , 您|理 .|理解|电话我|留一|留一个|的|的数
    -4:的数 ,|的时|的话我|的还|的钱都|看就|看您 ,|看成|看我|着点|答复|算 ,
    -4:算 , 这|算就|算话|算话 ,|红|经|经理 ,|给您回|给的|花出|花出去|蓝|蓝的|行的
    -4:补|要是觉|要的是|要紧|解 .|订单|评价|诉|话算|话算话|说 ,|说加|说加钱
    -4:说话算|谁都堵|谢您 .|负|负责|账 ?|走 ,|走不|走不开|赶|起|起来|身|过一
    -4:过我们|这份|这套|这阵|这阵子|透了|遍 ,|道就|那个|那就不|都不想|都堵
    -4:都堵得|都拆|都拆了|都花|都花出|里就|钱 , 谁|钱都花|长|门 ,|阵|阵子|难您
    -4:难您 .|预|马|高新|高新区
    -5:'d know|'ll be brief|'ll be in|'ll bring|'ll find|'ll note|'ll note it|'m going too|'m sorry about
    -5:'re short of|'s about|'s entirely|'s entirely up|'s no obligation|'s wrong|'ve heard|'ve no|'ve taken
    -5:, 价|, 您一|, 您也|, 您保|, 我当|, 我知|, 挑|, 没|, 祝|, 祝您|, 谢|, 谢谢|, 走
    -5:. 周|. 您|^ did|^ do they|^ for|^ going|^ going now|^ if it|^ sorry|^ sounds|^ that was|^ we don't
    -5:^ who do|^ will you|^ 一天|^ 什|^ 什么|^ 只|^ 嗯|^ 对|^ 就您|^ 您什|^ 您想|^ 我周
    -5:^ 能|^ 花|^ 这周|a good time|a minute|a person|a small|able|able to|able to talk|about what
    -5:about what ?|acknowledge|again ?|against|ahead|all right|and about|and about what|another say
    -5:another say so|answered|are you|assistant|at any|at four|at reception|at the|at your|be able
    -5:be able to|be brief|be honest|be right|been|been with|before you 've|between|brief|came|came to
    -5:can hear|can't promise|can't promise it|card|cheap|check the|claims|comfortable|compare|cost you a
    -5:could we|decides|do you have|do you take|don't pay|don't think|down ?|down for|dropped|else would
    -5:entirely|entirely up|entirely up to|first to|for you no|for you to|fri|from your|from your side
    -5:going now|going now if|going too|going too fast|good time|grey|happen|happen for|happen for you
    -5:happy to|have it|have to happen|heard|heard of|helps|here i|hiring|holds|hoping|house|house is|hurry
    -5:i 'll bring|i 'll note|i 've got|i can hear|i can't promise|i don't think|i get it|i know it
    -5:i thought you|in|in a minute|in at|in january|in the middle|in your|is no|is on the|it 's a
    -5:it 's about|it 's entirely|it all|january|know it 's|know what you|know you didn't|last question
    -5:leave you|locked|look that|lunchtime|me what|measure|middle|missing|more of|most|move|ms|my mistake
    -5:my treat|needs|never want|never want another|no hurry|no i|no obligation|note it|now if|now if you
    -5:obligation|of me ?|of money|of your|off the list|on friday|one sentence|one that|one that 's|online
    -5:or fri|or is|or only|outside|paid in|person for|plate|please|plenty|postcode|promise it|reach
    -5:right about|right about that|right not|room|rule|screen|seriously|shall|short of|show you|shows
    -5:sign in|sign in at|site|so and i|so i 'll|so would|sometime|sorry about|stops|suit|suit you|sum
    -5:surprised|survey|take care|takes|talk to and|tell me what|text you the|that 's a|the address
    -5:the building|the date|the first to|the last|the middle|the number|the numbers|the price|them ?
    -5:then i 'm|they 're|they treated|they treated you|thing you|think of me|this week ?|three|three kids
    -5:thursday at three|thursday your|tied|to and about|to be able|to be honest|to check the|to happen
    -5:to happen for|to show|to think of|too fast|took|tough|trade|treated|treated you|twice
    -5:understand you 've|until you 've|up to you|want another say|want it|warehouse|we don't|well you
    -5:weren't|what ?|what time|what would have|when 's|when it|which is|who|who do|who do you|with my
    -5:with the last|within|would have to|would you have|you 'd be|you 'll see|you 've heard|you a|you about
    -5:you did|you didn't|you do it|you don't have|you feel|you monday|you never want|you no|you on monday
    -5:you say it|you to think|you weren't|your plate|your postcode|your side|一下 .|一个问|一份
    -5:一回 ,|一起|下 .|下了|下午三|下午我|不值|不合|不想动|不收钱|不敢|不着急
    -5:不瞒|不瞒您|不麻|不麻烦|丢|两点 ?|个人|个问|个问题|主意|久|也能|了您 ,
    -5:了说|了钱|事 ?|五的|些|什么想|们做|价格|公司有|几样|几样 ,|划|别的|动 .|区
    -5:午三|午三点|压力|友|叫|司有|合适|后来|告诉我|周五的|周经|周经理|品 ?
    -5:哪个|嗯 ,|四点|在开|型|天就|头 , 您|好吗|好吗 ?|子真|学|孩子|孩子真|室|家 ,
    -5:家的|就不打|就该这|就说不|常|应该|开会|开车|归您|当面|很|得不|忘|忘了|怕
    -5:思|急 ,|您一个|您保|您保重|您忙|您忙 .|您慢|您慢慢|您挑|您是自|您的 ,
    -5:您记|您还在|您还有|想动|意|慢慢|懂 ,|懂了|懂了 ,|我们做|我们这|我叫|我认
    -5:打来 ,|把|折腾|推销|收钱|收钱 .|整|料到|断|是吧 ,|是大|是老板|有个|朋|朋友
    -5:来吗|样 ,|歇着|歇着 .|正常|步|气|没打|没看|没这|流程|然|电话里|疑|的了 .
    -5:着 ,|瞒|瞒您|等一|等一个|签字|线|能接|能接受|舒|舒服|营|行不行|表|要么
    -5:让我过|诉我|话就|话里|该这|该这样|说得对|谁都|资|走|跑|跳|过来 ,|近
    -5:还是这|这样 .|适|都一样|都可|都可以|都在|都行 .|里有|量|问题 ,|随时|面 ?
    -5:题 ,|麻烦 .
    -6:'ll have the|'ll pass|'m off|'re short|'s a|'s clear|'s only|'ve got your|'ve told|, 上|, 先
    -6:, 您忙|, 您看|, 是我|, 要|, 谁都|, 那就|.|^ i accept|^ it must|^ my diary|^ so the|^ take
    -6:^ what are|^ why not|^ will|^ yeah|^ you can|^ you promised|^ you want|^ 下|^ 今年|^ 周日|^ 喂
    -6:^ 好 ,|^ 您为|^ 来|^ 来不|^ 没|^ 这一|a bad|a month|a yes or|afternoon be|all ?|all the
    -6:all the best|all the time|and let|and let you|and one|apologise|are you the|ask me|asked me
    -6:asked me to|at all ?|bye|call over|called|can say|can say no|choose|come to|december|decide anything
    -6:do they|don't have the|don't i|empty|evening|file|first|four|free to|get out|gets|gets a|go with
    -6:got your|had to|happened|happens|have the|have to decide|have two|he 'll|here will|homework|honest
    -6:hour so|i 'll come|i 'll pass|i 'm off|i accept|i know|i know i|i realise i|i respect|if they
    -6:if you never|inbox|is a|is it the|it must|it must be|just a|keep the|know i|know what
    -6:know your people|knows|landed|lease|leave it|like to|me about|me about your|meter|mill|mind if|minute
    -6:minutes for|model|more than|morning it|must|my colleague|my diary|my number|next wednesday
    -6:night shift|nobody here will|office is on|on my|on the phone|on this|one of|open it|or a no|others
    -6:owe us|page|parking|partner|pass|people and|people and i|questions|realise i|respect that|ringing
    -6:said it|school|see a|see if i|see you 're|sending|short|shouldn't|since|six|so the|so you should
    -6:stress|suits|sure you|systems|take all|take all the|tell me about|that 's clear|that and|the key
    -6:the school|this number|this was|this week i|this year 's|time to|to decide anything|to get out
    -6:told me|too|up now|up now and|we 're not|week i|well for|what are|what are you|what do you
    -6:what happened|what you|when are|where you|which|work|working|works|would tomorrow|yeah|year 's
    -6:yes or a|you 're short|you can say|you change|you could|you do|you don't want|you have|you more
    -6:you never|you or|you promised|you shouldn't|you that|you that 's|you the|your call|your homework
    -6:your last|your partner|your people|your people and|your shop|一家|一说|三十|上 .|不开
    -6:不是说|不来都|么不|之前|二十|产品|什么不|今天就|件|作|保重|保重 .|值
    -6:关系|关系 .|再打 ,|到我|加|加钱|加钱 ,|半 ,|占您|厂|喂|喜|喝茶|地铁|址
    -6:天十点|头|安排|实在|少人 ?|就好|就行 .|得上|急 .|您为|您为什|您先|您喝
    -6:您喝茶|您给|您说了|您贵公|您跟|懂 .|我明白|扭|明|明天十|是我|有多|有多少
    -6:梯|款|歇|没什|没什么|没关|没关系|没错|流|清|照|牌子|班|理 ,|电梯|的 , 我
    -6:的意|的意思|的时间|盘|眼下|祝|祝您|程|空|算 .|管|系 .|节|花钱|茶|行不|评
    -6:试|话说|说了 ,|说到|说得|说清|说要|路|车了|还有|这就|那|那我就|里|铁|销
    -6:错|问了 .
    -7:'ll find out|'ll let|'ll let you|'m happy|'re not the|'re right|'s your money|'ve got a|, 可以
    -7:, 得|, 那我|^ all you|^ does|^ nobody has|^ nothing|^ right|^ you always|^ you said|^ 孩|^ 孩子
    -7:^ 您不|^ 您怕|^ 您觉|^ 我明|^ 要|^ 这|address|and it 's|and say|and say you|as well ?
    -7:at lunch|at three|at three ?|better ?|by a|caution|come with|come with a|desk|doesn't change
    -7:don't know say|don't use|done|drawings|easy|experience|far|finish|firm|fit|from|happens if
    -7:have to sign|how 's|i 'll let|i 'm happy|i heard|i take|if it 's|if it isn't|if you 're|is wrong
    -7:isn't for|isn't for you|isn't it ?|it is|it isn't for|it out|it over|key|know say|know say so|lightly
    -7:list|lock|look|love|makes|missed you|morning|nobody has|nobody here|now and|one or two|or does
    -7:or thursday at|out of your|out this|own people|own people you|papers|paperwork|part|people you
    -7:reception|reviews|say it|say you 'll|see if|sentence|so and say|so you can|sounds|text you|that it 's
    -7:that out|the drawings|the paperwork|this month|those|thought about|three or thursday|two of|wednesday
    -7:week ?|well ?|were|what do|what would you|when are you|worry about|years|you 'll find|you 're right
    -7:you don't use|you go|you hear|you take|you trust|your firm|your money|your own people|一|一下
    -7:一天还|一样 ,|下午|不上|不住 ,|不急|不收|了一天|了算|住 ,|出门|午我|单
    -7:同事|后天|听您的|呢 ?|回 ,|在 ,|天还要|头 ,|存|就不|就您一|店里|开|归|得对
    -7:忙 .|您 , 您|您怕|您的 .|您这行|您这话|您那儿|我再|我懂|打来|改|是老|有一
    -7:服|点半|看这|给您|腾|讲|说了算|贵公|贵公司|趟|这件|这件事|这边|都一|钱 ,
    -7:钱都|问题|随|顺|顾|马上
    -8:'s a real|'s all|'s the|'s your|'ve just|, 我不|, 这我|^ can|^ could|^ could you|^ good|^ one
    -8:^ thanks|^ what would|^ yes or|^ 您考|^ 是|a look|a week|adults|any time|anything|colleague
    -8:concern|floor|for you ?|get the|i 'd|i get|i hear that|it 's your|it ?|it isn't the|it that
    -8:it that 's|it the|know your|let me|long|magic|might|need it|no problem|not going to|note|of our|okay
    -8:on|quiet|reason to|rules|same|something to|talk|team|text|than i|that 's all|that 's fine|that 's the
    -8:that it|the same|thing|to and|to know where|to run|try it|tuesday|up there|us|use|version
    -8:want to know|what would|yes or no|you 've just|you believe|you know your|your day|一回|不说
    -8:不说了|个号|为什|为什么|今年|件事|再见 .|到|号|周三|周四下|嗯|四下
    -8:四下午|坐|天十|对不住|您考|您考虑|您觉|您觉得|打了|打了 .|打扰您|扰您|提
    -8:本|来 , 您|来的|没事 ,|点头|色|色的|要 , 那|要的|订|话 ,|话我就|说了|货
    -8:还没|这个号|这我|那就|那边|都行|麻烦
    -9:'ll send|'re welcome|'ve rung|, 好|, 这个|^ i 'm|^ when|^ why|^ you 'd|^ 听|^ 您贵|^ 我们
    -9:^ 明|a day|building|can't miss|could you|did|don't mind|door|else ?|fair|free|great|i 'll send
    -9:i 've rung|if i 'm|imagine|is fine|like that|mr|not going|one or|or no|our|perfectly|pounds|quote
    -9:read|rush|sent|signs|taken|that 's|to check|to worry|twelve|voice|we do|welcome|well|what you have
    -9:you 've had|you be|you can't miss|you decide|you don't mind|you tell|you tell me|一样|不再|么想
    -9:之|他|停|占|去办|台|周|堵|就不再|就行|心|您贵|我明|我给|我给您|方便|有没
    -9:有没有|来都|样 , 没|点 ,|烦 .|给您 .|记得|谢您|谢谢您|转|过来|这周|通|重 .
    -9:错 .|题
    -10:'m sure|'re not|, 这|^ okay|^ then|^ you 're|^ you have|^ 忙|^ 那|a no|and that 's|around
    -10:be better|blue|bring|eight|feet|friday afternoon|hope|i 'm sure|i hope|if you say|is on|it ends|may
    -10:me to|new|promises|rang|something you|things|this morning|to know|to look|to push|to sign|try|visit
    -10:would be|you both|you know|you on|your feet|中|么 ,|了解|交|什么 ,|再见|听您|好 .|就说
    -10:强|急|您看|我就不|料|方|楼|没事|电|电话 ,|要不|谢谢|那我
    -11:'s an|^ all|^ if the|^ we|^ yes|^ 您可|a holiday|at all|before you|clear|days|everywhere|he|i see
    -11:noted|or the|owner|paid|prefer|quite|remember|shift|thanks|the owner|through|waiting|write|份|做什
    -11:做什么|再打|几|办 .|发|品|地|就去|慢|挂了|花|那儿|门|高
    -12:'m sorry|^ i don't|after|and that|be in|check|for that|i 'm sorry|included|like it|oven|push|quarter
    -12:say so and|so and|so it|this year|thursday|was it|whether|with a|you 've been|不打|了 , 我|人 ?
    -12:对不|您 .|您不用|您的|打扰|扰|接|解|记|还在|问
    -13:'s fine|, 还|0|do you|holiday|i won't|it you|near|right|ring|round|should|the new|to ring|to you|two
    -13:use it|whenever|whenever you|了吗|了吗 ?|合|用|车
    -14:^ you know|barrow|but it|isn't the|open|question|would you|yes or|you get|们|您一|看|觉|觉得
    -15:^ is it|^ would|change|your time|上|带|收
    -16:, 不|^ is|calls|goodbye|rung|我不|还是
    -17:don't have to|email|您 ,|我们|烦
    -18:at|before|does|missed|say so|send|边
    -19:need a|of it|thank|thank you|year
    -20:fine|so i|不用
    -21:谢
    -22:, 是|sorry
    -24:i 'll|number
    -25:, 我
    -26:先|可以
    -31:, 还是
    """
}
