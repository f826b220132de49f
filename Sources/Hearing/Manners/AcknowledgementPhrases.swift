extension Phrasebook {
  /// Words that name or accept the prospect's objection, feeling or situation, and words that only seem to.
  static let acknowledgementPhrases: [(Cue.Kind, String)] = [
    (.acknowledges, chineseAcknowledgement), (.acknowledges, englishAcknowledgement),
    (.noAcknowledgement, seemingAcknowledgement),
  ]

  private static let chineseAcknowledgement = """
    (我|咱|完全|特别|非常|十分|很|能|可以|当然|真|我都|也|太|挺|是)(理解|体谅|谅解)
    理解理解;理解(您|你);^理解(，|,|。|$)
    ^(我|完全|那我|我也|我们|嗯，我|好，我|)(明白|懂|清楚|知道|晓得|体谅|看出来|听出来)(您|你)
    我(太|最|可太|也|完全|都|真的|也很|都很|就|完全能|特别能)(懂|理解|明白|清楚)
    (意思|顾虑|难处|心情|担心|情况|想法|苦衷|处境|考虑|感受)(~|)(我|我们)(~|)(明白|懂|理解|清楚|了解|知道|能体会|认同|接受)
    (顾虑|担心|想法|疑问|考虑|担忧|谨慎|要求|决定|反应)(~|)(很|是|都|非常|特别|也|挺|再)(~|)(实在|对|正常|必要|合理|自然|应该|有道理|在理|理解|周到|靠谱|现实)
    (孩子|老人|家里|身体|安全|开车|开会|客户|生意|正事|看病|家人|健康|手头)(~)(要紧|第一|为重|重要|优先|为先|为主)
    (您|你)(先|安心|好好|专心)(顾|照顾|开会|开车|处理|休息|养|陪|开|把)
    (是|也是|可是|算)(件|个|)(大事|正事|大决定|大钱|大数目|大开支)
    (该|应该|得|要|需要|值得)(慎重|谨慎|小心|多比较|想清楚|掂量|琢磨|斟酌|三思|多看看|多想)
    (事情|事儿|事|活|活儿|电话|应酬|会)(肯定|一定|估计|确实|那么|这么|又|也)(~|)(多|不少|杂|满|忙)
    (您|你)(~)(有|用|合作)(~|)…(那|就|也|，|,)(挺好|很好|不错|说明|好事|真好|很难得|难得|放心|没毛病);刀刃
    (我|得|要|必须|不得不)承认;(是|确实|的确)(有点|有些|挺|偏)(~)(高|贵|忙|麻烦|远|紧|慢|长|复杂|突然|唐突)
    受(~)委屈;让(您|你)(~)(失望|委屈|不舒服|白跑|久等|添麻烦|闹心|操心|糟心|不痛快)
    主要(是|还是|)(怕|担心|顾虑|嫌);(搁|放|换|轮|摊)(~)(谁|哪)(~)(都|也|得)
    我(很|特别|非常|完全|都|也|真的|其实|太|当然|挺|能|)(明白|懂|清楚|体会|感受|知道|晓得|了解)(您|你|这|那|大家|做|当|带|老板|一|现在|预算|时间|价格|到|得到)
    (明白|懂|清楚)(您|你)的(意思|顾虑|担心|难处|心情|感受|想法|处境|考虑|苦衷|情况)
    知道(您|你)(忙|现在|这|那|最近|手|不|很|平时|时间|肯定|事|也|每天|一|月|刚|压力|担|怕|有|带|在|正|们)
    (您|你)(说|讲|提|想|考虑|顾虑|担心|问|要求)(得|的|到的|)(也|都|很|挺|确实|太|非常|特别|真|蛮|是|这点|这个|这一点|这话|那个|)(对|有道理|在理|没错|是|实在|实话|周到|有理|到位|正常|中肯|也是)
    (这|那)(话|点|个|一点|么说)(也|倒|确实|真|我|)(有道理|在理|没错|同意|认同|认|是实话|不假)
    (您|你)(这么|这样|会这么|有这|能这么|有这个|有这种|的这个|这个|这种|那样|那么)(想|说|问|考虑|担心|反应|顾虑|想法|担忧|谨慎|决定)(我|很|也|是|都|非常|完全|太|挺|特别|再|)(都|能|很|最|)(正常|对|自然|应该|没错|合理|理解|明智|稳妥|有道理)
    (很|是|也|都|太|挺|再|蛮|完全|最)(正常|自然)(不过|的|了|)
    人之常情;情理之中;无可厚非;应该的(，|,|。|$|！);(是|很|也|都)(应该|必要)的
    换(成|做|作|了|)(我|谁|是我|别人|哪个|任何人)(~)(也|都|一样);要是我(也|我也);我要是(您|你)~(也|会|都)
    (难怪|怪不得|也难怪|怨不得|不怪|不能怪|怪不着)(您|你|大家|人家|~谨慎|~这么)
    (听|看|感觉|感受|体会)(得出|出来|出您|出你|得到|得出来)(您|你|来您|来你|了您|您最近|~)
    (听|看)起来(您|你|这|最近|上|那|确实);听(您|你)(这么|这样|)(一说|说|讲|的意思|口气|声音|这|语气|那边)
    ^(确实|的确|可不是|可不|真是|也是|说的是|说得是|是啊|那倒是|倒也是|这倒是|谁说不是|没错)
    (价格|价钱|费用|预算|时间|这个|现在|最近|年底|月底|行情|生意|市场|这|您那|您那边|那边|钱|当时|上次|之前|数目|花销|头一回|电话|这事)(确实|的确|是|真|真的|也|)(是|也|真|不|挺|有点|)(不便宜|不低|高了|偏高|贵|紧张|紧|不容易|难做|不好做|不景气|糟心|麻烦|折腾|辛苦|不容|要考虑|不轻松|闹心|头疼|不是小数|不小|不好受|要命|难受|费劲|烦人|挺烦)
    (确实|的确)(是|不|挺|有|很|贵|忙|要|会|让|容易|难|得|没|烦|辛苦|麻烦|紧|应该|该|需要)
    (您|你)(的|这|那|)(顾虑|担心|担忧|难处|心情|感受|疑虑|考虑|忙|时间|情况)~(正常|理解|明白|懂|有道理|在理|清楚|收到|记下|对的|必要|合理|考虑|宝贵|紧|难得|感同)
    (站|从|换)(在|到|)(您|你)(的|这个|)(角度|位置|立场);换位(思考|想);将心比心;感同身受;设身处地
    谁(都|也|会|家|不|的)(~)(不|怕|想|烦|希望|愿|会|嫌|难|紧|有|没|忙|喜欢|的钱)
    (没人|没有人)(喜欢|愿意|想|爱|乐意)
    (您|你)(是|主要|主要是|可能|其实|应该|心里|)(担心|怕|顾虑|嫌|忌讳|在意|犹豫)(的|是|的是|)(~)(，|,|对吧|对吗|是吧|是不|。|这|我)
    (您|你)(肯定|一定|应该|想必|估计|可能|每天|平时|这阵子|最近|现在|天天|那边|手头|手上|这会儿|这边|)(也|)(很|特别|挺|真|够|非常|比较|正|在|都|)(忙|辛苦|累|不容易|着急|头疼|烦|为难|赶)(得|着|，|,|。|我|呢|的|，|坏|成|，我|$)
    (忙|累|烦|赶|急|紧|熬)成(这样|这个样);忙得(够呛|团团转|脚不沾地|不可开交|连|焦头|四脚|顾不上|喘|没)
    (您|你)(正|现在|这会儿|还|这|)(在|)(开车|开会|忙|带孩子|外面|上班|休息|吃饭|接待|赶|盯|看店|手术|陪|排队|工地|路上|出差)(呢|着|的话|，|,|，那|那|这会|。|吧)
    (百忙之中|这么忙|那么忙|开着车|开着会|大忙|忙成这样)(~)(接|抽|听|还|愿意)
    (您|你|你们|您们)(已经|都|现在|之前|一直|)(有|有了|在用|合作|用着|找|用)(~)(挺好|很好|好事|不错|说明|正常|难得|放心|不容易|那就好|真好)
    (用|合作|跟)(了|着)(这么|那么|好|很|多|十)(~)(年|久)(~)(肯定|一定|信|感情|不容易|难得|习惯|顺手|说明)
    (被|让|给)(~)(坑|骗|忽悠|打扰|烦|伤|吵|骚扰|折腾|打搅)(过|了|怕|得|惨|到)
    (吃过|吃了|踩过|上过|栽过)(~)(亏|坑|当|跟头);(不愉快|不好|糟糕|不开心|不顺)的(经历|体验|合作|感受|印象)
    (抱歉|对不起|不好意思|是我|是我们)(~)(让您|没说清|不周|没考虑|没做好|没讲清|没照顾|给您添|带来不便|耽误|唐突|冒昧|没安排|说得太)
    (替|为)(您|你)(着急|揪心|捏|高兴)
    (一天|每天|天天|成天|一上午|老)(~)(接|有)(~)(推销|电话|骚扰)(~)(烦|多|谁|换|是|肯定|理解)
    (推销|骚扰)(的|)电话(~)(烦|多|打扰|吵)
    (不|别)(急|着急|勉强|为难)(~)(正常|应该|考虑|想清楚|商量);(慎重|谨慎|多考虑|商量|比较|货比三家|对比|考虑|想想|斟酌)(一下|清楚|考虑|商量|~|)(是|也是|很|肯定|当然|都是|是很|才)(对|应该|好|必要|正常|稳|有必要|明智|负责)
    (该|得|应该|需要|要|当然要)(跟|和|同|与)(~)(商量|通气|说一声|沟通|碰一下|讨论)
    (压力|担子|任务|事情|事儿|工作|活)(~)(大|重|多|杂|紧)(~)(理解|知道|听|明白|肯定|，我|，那)
    (我|咱)(们|)(做|干|跑)~(知道|明白|懂|清楚|理解)(~)
    (有|得)(道理|理);(言之有理|所言极是|一针见血|说到点子上)
    (您|你)(有|的)(~)(顾虑|疑虑|担心|担忧)(，|,|很|我|是|也|。|没)
    心疼钱;精打细算;(手头|资金|现金流|预算)(~)(紧|不宽裕|压力)(~)(理解|正常|常见|明白|知道|，)
    (孩子|老人|家里|家人|老婆|先生|太太|店里|厂里|公司)(~)(离不开|要照顾|走不开|忙不过来|要接|正用人|事多)
    (赶上|碰上|正好|又)(~)(年底|旺季|月底|大促|盘点|结账|检查|审计|装修|搬家)(~)(忙|肯定|走不开|分身|不容易|累|理解)
    (不想|不愿|不希望)(~)(浪费|被|白|花冤枉|再)(~)(理解|懂|明白|知道|正常|对|应该|，我)
    """

  private static let englishAcknowledgement = """
    i (do |really |completely |totally |fully |absolutely |certainly |can |perfectly |quite |truly |definitely |of course |sure |just |well )understand
    i understand;understandably;understandable;(i |we )(completely |totally |fully |really |do |can |certainly |definitely |absolutely |)(get|hear|see|respect|appreciate|recognise|recognize|realise|realize|acknowledge) (that|you|you're|you've|your|it|it's|where|how|why|what|the |this|there's|that's|things|time|budgets|money)
    i (totally |completely |really |absolutely |)(get it|hear you|see that|get that|feel you)
    (that |it |which |makes |this )(makes |)(perfect |total |complete |a lot of |absolute |good |)sense;makes sense;making sense to (wait|check|ask|compare)
    fair enough;fair (point|comment|question|concern|worry|call|play);(that's|thats|that is|it's|its|it is|that seems|seems|sounds|is|quite|totally|perfectly|completely|very|entirely|absolutely|only|more than) (a |an |)(very |really |totally |perfectly |completely |entirely |quite |absolutely |)(fair|valid|reasonable|legitimate|legit|natural|normal|understandable|justified|sensible|wise)
    (that's|thats|that is|it's|it is) (a |)(very |really |)(good|great|smart|honest|common|big|real|serious|genuine) (point|concern|worry|reason|objection|answer|decision|commitment|step|ask|instinct)
    (you're|you are|your|youre) (absolutely |quite |totally |so |completely |dead |not |perfectly |probably |)(right|spot on|wrong to worry|wise to|sensible to|smart to|entitled)
    you have (a |every |good )(~)(point|right|reason);you've (a |got a |every )(~)(point|right|reason);you make a (~)point
    good (point|call)(,| |.|$);point taken;i take (your|that|the) point;i take that on board;(totally|completely|perfectly|absolutely) (fair|valid|get|hear|understand|reasonable|normal)
    (i'd|i would|we'd|i'd probably|anyone would|anybody would|most people would|most would|most of us would|who wouldn't) (~)(feel|think|say|be|do|want|ask|the same|react|worry|hesitate)
    in your (shoes|place|position|situation|boat|seat);i (don't|do not|can't|cannot|couldn't|wouldn't) blame (you|anyone|them);who can blame
    (no one|nobody|no-one|none of us|who) (really |)(likes|wants|enjoys|needs|has time|wakes|loves|appreciates)
    i know (that |)(you're|you are|you've|you have|you|it's|it is|how|this|your|what it's|what that's|money|budgets|time|the timing|things|cold|calls|these|mondays|fridays|end of|month|year|switching|changing|there's|we|i'm calling|i've caught|i caught|that's|that) 
    (it |that |this |things |)(sounds|seems|looks|feels) (like|as if|as though) (you|you're|you've|it|it's|it's been|things|your|a|the|there|that|now|money|time|last|everything|today|this)
    (it |that |this |which )(must|can't|cannot|couldn't|has to|can) (be|have been|get|feel) (~)(hard|tough|frustrating|annoying|stressful|busy|exhausting|easy|tiring|difficult|painful|fun|nice|hectic|a lot|overwhelming|disappointing|tricky|pain)
    must be (~)(frustrating|tough|hard|annoying|stressful|exhausting|hectic|difficult|tiring|busy|flat out)
    sorry (to hear|that you|you had|you've|that happened|you were|you went|about that|it went|for what|about what|about how|you got|we let|i caught you|for the bad|that was)
    (i can|i could|you can) (see|imagine|tell|hear|appreciate|relate|feel|sense|understand|well imagine|totally see|only imagine) 
    (you're|youre|you are) (obviously|clearly|in the middle|driving|busy|swamped|flat out|snowed|run off|up to your|juggling|under|on the|at the|with a|in a meeting|between|tied up|rushed|right in|short of time|stretched|about to|heading|just about|already working|happy with|already with|already sorted|not sure|worried|wary|cautious|being careful|careful|concerned)
    (since|as|because|with|given|seeing|knowing) (you're|you are|you've|you have|your|things are|it's|how|everything|all) 
    you've (clearly |obviously |already |just |really |)(had|been|got|heard) (~)(burned|burnt|bad|enough|let down|stung|rough|full plate|a lot|hands full|plenty|too many|messed|through|hundred|million|scammed|happy|it covered|long)
    (got|have) (a lot|a full plate|so much|too much|your hands full|plenty) (on |going on|to |$|,);your (plate is|plate's|hands are|week is|diary is|day is|schedule is|inbox is) (~)(full|packed|crazy|mad|rammed|chocka)
    (great|good|glad|nice|brilliant|pleased|happy|lovely) (to hear |that |to know |)(~)(you're|you've|you have|you already|it's working|they're|they look|they've)(~)
    (it's|its|it is|that's|that is|very|quite|perfectly|only|completely) (perfectly |completely |totally |only |quite |very |)(normal|natural|human|understandable)
    (most|many|a lot|lots|plenty|some|several|half|quite a few) (of |)(the |our |my |)(people|clients|customers|owners|managers|teams|businesses|folks|companies|buyers|firms|parents|directors) (~)(say|said|feel|felt|tell|told|worry|worried|think|thought|ask|asked|start|started|hesitate|had the same|were|have the same)
    (thanks|thank you|cheers) for (being|your honesty|the honesty|telling me|saying|letting me know|sharing|pointing|the straight|your candour|your candor|levelling|picking up|taking|making time|bearing)(~)(honest|straight|upfront|frank|candid|direct|open|me|so|that|it|answer|call|busy|today|though|while)
    i appreciate (you being|your honesty|your being|the honesty|you telling|you saying|that|it's|it is|you're|you are|this is|how|you've|you have|the concern|your concern|you taking|money|budgets|time is|things|your position|your candour|your patience|the situation)
    (i'll|i will|i'd|i'll be the first to|i have to|i must|i) (admit|grant|agree|concede)(~)(price|cost|right|point|expensive|cheap|cheapest|lowest|fair|you|it's|that|steep|not for|is)
    i (completely |totally |absolutely |fully |quite |do |)agree( |,|.|$);i share (your|that);i respect (that|your|you)
    (noted|understood|gotcha|heard|right|true|okay|ok|sure|yes|yeah|yep|absolutely|exactly|of course|no|ah|oh|got it|alright|all right)(,| -|.|:| —) (so |)(you're|you've|you|your|the|it's|budgets|money|cash|price|price's|time's|it is|that's|that is|this is|it isn't|it's not|there's|switching) (~)(busy|happy|already|tight|worried|concern|concerned|tied|up to|stretched|not cheap|expensive|a lot|hard|tough|driving|meeting|not sure|unsure|under|in the middle|wary|careful|full|packed|cautious|hesitant|had|been|swamped|a big|big|important|costly|cost|steep|sceptical|skeptical|frustrated|annoyed|comfortable|covered|sorted|locked|contract)
    of course (you|it|that's|your|there|nobody|no one|anyone|,|, nearly|nearly)
    (budget|budgets|money|cash|cash flow|price|prices|times|time|margins|funds|things|costs|every penny) (is|are|'s|can be|get|gets|matters) (always |really |so |pretty |very |)(tight|hard|tough|matters|important|stretched|precious|short|thin|high|difficult|slow)
    money's tight;time's (tight|short|precious);budget's tight;things are (~)(tight|hectic|busy|mad|crazy|slow|tough)
    (it's|it is|that's|it isn't|it's not|this is|this isn't|it is not|not) (a |)(cheap|a small|an easy|small|a lot of money|lot of money|lot to|big decision|big step|a big|expensive|not cheap|your first|an everyday)
    (your|the|that|those) (concern|concerns|worry|worries|hesitation|frustration|scepticism|skepticism|caution|reservations|objection|doubts|doubt|question) (~)(fair|valid|normal|understandable|makes|reasonable|right|real|common|noted|heard|about|over|is|are)
    (bad|rotten|worst|terrible|awful|tricky|poor|tough|busy) (time|timing|moment|experience|week|day|season|year)(~)(i|sorry|know|understand|hear|get|for you|, so|i'll|right now|to call)
    (caught|catching|interrupted|got) you (at|in|on|mid|while|right) 
    (being|getting|feeling) (burned|burnt|let down|messed|sold to|pestered|hassled|pushed|ripped off)(~)
    once bitten;been there;same here;i've been there;that's (rough|tough|hard|a pain|annoying|frustrating|awful|no fun|a nightmare|stressful|a shame|a lot|tricky|not ideal|not easy|disappointing|a headache)
    (two|three|five|a hundred|ten|a dozen|so many|too many|these) (sales |cold |)calls (~)(day|week|morning|annoying|enough|tiring|already)
    """

  private static let seemingAcknowledgement = """
    (不|没|没有|不太|不能|从来不|难以|无法|不会|很难)(理解|明白|懂)
    (我|我们|之前|也|先|)了解(到|过|一下)
    (您|你)(明白|懂|理解|知道|了解|清楚)(吗|么|吧|不);(您|你)(担心|怕|顾虑|在意|犹豫)(什么|啥|哪|的是什么|的是啥)
    (不用|不必|别|不要|无需|用不着|您放)担心;(您|你)(在|现在|正在|最近|这会儿|平时)(忙|开会|开车)(吗|么|不|什么|啥)
    您先忙;您忙(吧|您的|$);你先忙
    if (daytime's|daytimes|days|it's|mornings) (are |)(hard|tricky|difficult)
    no worries;i'll let you go;(don't|do not|didn't|can't|cannot) understand;do you understand;(you|you'll|we) understand;help me understand;to understand (your|how|what|why)
    appreciate (your time|the call|your help|the time|it if);would appreciate
    (are|were) you (busy|driving|happy|worried|tied up);(do|does|did) (that|it|this) make sense;see what you think
    i know (a|some|someone|people|exactly what|the) (good|great|way|company|one)
    """
}
