extension Phrasebook {
  /// Words that take a time out of the offer: refused, replaced, reported, settled, or no appointment at all.
  static let dropPhrases: [(Cue.Kind, String)] = [
    (.rejects, rejecting), (.elsewhere, elsewhere), (.excludes, excluding), (.corrects, correcting),
    (.reports, reporting),
    (.settles, settling), (.announces, announcing), (.agrees, agreeing), (.context, contexts),
    (.factQuestion, factQuestions),
    (.past, pastTimes),
    (.generic, generic),
  ]

  private static let rejecting = """
    (就|先|也|便)(不|别)(~)(了|啦)(#|$);(撞|碰|冲|顶|赶)(上|到|着|了)(您|你|客户|别的|别人|会)(~|)
    不(行|方便|在|合适|成|太行|太方便|可以|能|好|中|空|便|得空|得闲|得|约|谈|去|来|考虑|算|太合适|大方便|怎么方便);没(空|时间|档期|有空|有时间|戏|位置|位|法|有档期|有位|有名额|名额|有了|了|办法)
    有事(~|);有安排;有会;有约;出差;排满;约满;订满;已满;满了;都满;全满;太满;太赶;来不及;开会;休息;放假;走不开;冲突;撞了;错不开;去不了;过不去;来不了;到不了;算了;就算了;订出去;被占;被订;被约;约出去;占了;不开门;关门;公休;值班;请假;体检;轮休;太忙;忙(~)(不|没|的|得|，|,|。);您忙;您要(开|出|去|陪|忙|接);您得(开|出|去|陪|忙|接);您(在外|不在|没空|出门|有事|有会);太(早|晚|紧|仓促|急)(了|);安排了(别|其他|客户|会);给(别|其他)(~)(约|订|了);调休;改期;泡汤;取消;取消了;没排;不上班;不营业;不算
    (is|'s|are|was|were) (not |out|off|no good|bad|gone|taken|booked|full|packed|blocked|unavailable|impossible|busy|closed|no use|crazy|mad|a no|a write-off|a nightmare|too (soon|late|early|tight|busy|far|short)|chocka|rammed|crammed|sold out|already)
    (isn't|aren't|wasn't|won't|wouldn't|doesn't|didn't|don't|can't|cannot|couldn't|does not|will not|did not|do not) (~|)(work|suit|good|possible|an option|available|free|fit|do|happen|any good|ideal|great|convenient|make|be|going|fly|best|open|there|in|on)
    (no good|no longer|a no-go|no go|not possible|not an option|is out|are out|ruled out|fell through|has gone|have gone|has been taken|got taken|has filled|filled up|fully booked|booked up|booked solid|doesn't work|clashes|clash|out of the question|not good|not great|not so good|not ideal|is tricky|tricky|jammed|i'm (away|travelling|traveling|out|off|tied up|full|booked|busy|in meetings|with a client)|you're (away|travelling|traveling|out|off|tied up|full|booked|busy|in meetings|on leave)|you'll be (away|out|off|travelling|traveling|busy|in)|on leave|on holiday|out of the office|out of town|am away|are away|(is|are) (full|hopeless|awful|terrible|murder|hell|impossible|bad|too))
    """

  /// Where the prospect will be then: drops the day of its clause when another is offered behind it.
  private static let elsewhere = """
    (you're|you are|you'll be|you will be|as you're|since you're) (at|in|on|with|over in|off to|up in|down in|visiting|away|off|out|travelling|traveling|busy|tied up|booked|full|closed) (~|);(you've|you have|you've got|you have got) (the|a|an|your) (~|)
    (您|你)(得|要|去|在|有)(~|)
    """

  private static let excluding = """
    (除了|除|除开|避开|错开|别|不要|不约|不是|不说|没法|不能|不用|并非|而不是|不去|不在|不选|绕开|撇开|刨去|原来是|原来定的|原定|原本|本来|本来是|原来|之前说的|之前定的|原先|之前|原)(在|约|定|是|安排|说|定在|约在|说的|定的|的|您说|于|)
    (except|except for|excluding|not|isn't|other than|apart from|aside from|besides|instead of|rather than|anything but|any day but|any time but|everything but|all but|bar|barring|skip|forget|avoid|outside of|save for|ignore|never mind|no to|as opposed to|originally) (on |for |the |)
    (can't|cannot|can not|couldn't|don't|won't|not|unable to|never|doesn't|wouldn't|shouldn't|rather not|prefer not to|don't have|haven't got|i've lost|no longer have) (do|make|manage|meet|come|offer|be free|see you|have|work|fit|get|on|be|want|mean|free|say|be there) (on |for |it |in |you |)
    """

  private static let correcting = """
    (不对|哦不|噢不|啊不|不不|不是|说错了|说错|讲错|口误|更正|错了|应该是|我是说|我说的是|我的意思是|改成|改到|改为|改在|换成|换到|挪到|调到|调整到|不，|抱歉，|哎呀|等等|记错|看错|看岔|不好意思，|纠正)
    (sorry|i mean|i meant|no wait|no, wait|make that|scratch that|correction|strike that|actually|no, sorry|i should say|my mistake|oops|no, no|no,|let me correct|well, no|hang on|hold on|moved to|changed to|pardon|excuse me|apologies|or rather|that's wrong|wrong)
    """

  private static let reporting = """
    (他|她|他们|她们|老板|领导|同事|客户|朋友|人家|助理|秘书|前台|经理|主任|老师|师傅|财务|对方|厂家|总部|公司|我们经理|您爱人|我老婆|我爱人|老婆|老公|姐|哥|总|工|先生|女士|小姐|妈|爸|大夫|医生|物业|银行|通知|天气预报|新闻|店长|老陈|小李)(~|)(说|讲|提到|提过|告诉|表示|通知|回复|回话|交代|反映|念叨|嘱咐)(了|过|他|她|，|,|：|:|的|要|会|我|是|)
    (您|你)(上次|刚才|刚刚|之前|前面|上回|那天|当时|自己|早上|昨天|前天|不是|)(~|)(说过|说|讲|提到|提过|告诉我|跟我说|约的|定的|答应|提的)(~|)
    ^(他|她|他们|她们|它)(~|);^(he|she|they) (~|)
    (said|mentioned|reckons|reckoned) (he|she|they|that|it|the|his|her)(~|)
    听(说|闻);据说;据(~)说
    (he|she|they|him|her|boss|wife|husband|colleague|assistant|secretary|manager|director|reception|receptionist|partner|friend|client|customer|sarah|tom|john|mike|anna|lisa|someone|everyone|somebody|team|office) (said|says|mentioned|told|tells|reckons|reckoned|thinks|thought|was saying|explained|wrote|emailed|reported|claimed|claims|heard|announced|insisted|suggested|wanted|asked|was told)
    you (said|mentioned|told me|were saying|wrote|asked|suggested|wanted|thought|explained|emailed|reckoned|promised|indicated)(~|);i (was told|heard|hear|gather|understand) (~|);(according to|apparently|word is)
    """

  /// A time stated as settled, unless the sentence asks.
  private static let announcing = """
    ^(那|那就|那么|好那|行那|成那)(~)(我|我们|师傅)(~|)(到|在|去|过去|过来|等您|来接|上门|接您|候着)(~|)
    (i'll|we'll|i will|we will) (be|come|wait|see|meet|pick|collect|call|ring|drop|pop|stand|knock|bring)(~)then(#|$)
    ^(right|okay|ok|great|good|perfect|lovely|fine|brilliant|excellent|super|so|alright|all right|thanks)(~) (i'll|we'll|i will) (be|come|wait|see|meet|pick|collect|stand|knock)(~|)
    """

  private static let settling = """
    (已经|都|就|)(定|约|排)(在|到)(~)(没变|不变|照旧|好了|没动)(~|);(跟|和|与)(您|你)(~|)(对|确认|核对|核实|说|讲|定|约)(过|好)(了|)(~|);(we've|we have|i've|i have) got you (in|down|on|booked)(~|)
    (我|我们|师傅|老师)(~|)(准时|准点|按时)(到|来|过去|上门|过来|出现|赴约)(~|)
    (就|)(这么|那么|这样)(定|说定|说好|约定|约好|敲定|办)(了|啦|吧|);(说|定|约|敲|谈)(好|定|下来|妥|死)(了|啦|的)(~|);(一言为定|不见不散|到时见|到时候见|回见|恭候|记下了|记好了|记上了|我记一下|我登记|登记好|登记上|给您登记|帮您登记|安排好了|安排上了|预约好了|预约成功|帮您预约好|都安排|没变吧|没变化吧|不变|照旧|如期)
    (跟|和|与|我|再|最后|我再|先|咱们|咱|来|我们)(您|你|)(~|)(确认|核对|核实|对|复述|重复|过|念|捋|核)(一下|一遍|下|一次|对|:|：|，|,|$|个);我(重复|复述|念|核对|再说)(一遍|一下)
    (那就|那|就|咱们就|咱就|我们就|那咱们就|那我们就|好的那就|行那就|好那就|行，)(~|)(定|约)(在|)(~|)
    (周|星期|礼拜|天|日|号|点|半|午|晚|上|刻|早|末|门口|办公室|店里|公司|面|电话|分|一|二|三|四|五|六)(见|咱们见|再见|门口见|店里见|会)(了|啦|吧|您|，|,|。|！|$)
    (还有|有)(~|)(别的|其他|什么|问题|要补充|遗漏)(~|)(吗|么|没);没(记|写|听|说)错
    (对|没错|是|正确|对不对|是不是|是这样|没记错|没变)(吧|吗|么|不|嘛)(#|$);(对吧|没错吧|是吧|对不对|对吗|是吗|没变吧|没记错吧)
    (^|and|then|so|'ll|will|,|great|perfect|lovely|okay|ok|good|until) (see you|see ya|speak|talk|catch you) (~|)(then|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|there|tonight|the|later|in)(~|)
    ^(see you|see ya|speak|talk|catch you|until|till|looking forward|look forward|can't wait) (~|)(then|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|there|to seeing|to meeting|to it|to|tonight|the|later|in|for)
    (we're|we are|you're|you are|that's|thats|it's|all|i've got you|i have you|i've put you|i'll put you|got you|that makes|i've booked|i have booked|we've got you|we have you|i've got us|we've) (all |now |)(set|on|booked|confirmed|locked in|down|good|agreed|fixed|scheduled|sorted|pencilled in|penciled in|in the diary|in the book|on the calendar|a date|settled|done|arranged|in for|signed up)(~|)
    (can i|let me|i'll|could i|may i) (just |quickly |)(check|double check|confirm|repeat|read|recap|make sure)(~|)
    (is|was) that (everything|all|the lot)(~|);anything else(~|);anything i('ve|) missed(~|)
    (all set|locked in|in the diary|in the calendar|it is then|it is|confirmed|to confirm|confirming|just to confirm|to recap|recap|let me repeat|i'll repeat|read that back|read back|repeat that|so that's|so that is|that's a date|to double check|to double-check|double checking|just checking|let me confirm|let me read|as agreed|agreed|have it right|have that right|got that right|get this right|get that right|have this right|did i get that right|is that correct|is that right|correct|still on|we said|we agreed|booked for|booked in|scheduled for|noted|i've noted|written down|i've written|see you then|done)(~|)
    """

  private static let agreeing = """
    (好的|好|行|可以|没问题|成|嗯|ok|OK|好嘞|得嘞|妥|中)(，|,|。|！|那)
    (great|perfect|lovely|brilliant|excellent|wonderful|fantastic|super|deal|done|good|okay|ok|sure|right|fine|thanks)(,|.|!|:| -)
    """

  private static let contexts = """
    (we|they|the team|everybody|the lads|the shop) (~|)(start|starts|begin|begins|finish|finishes|knock off|pack up|packs up)(~|);
    单休;双休;大小周;倒班;
    (今天|今儿|今日)(您|你|咱|咱们|)(~|)(必须|务必|一定要|非得|无论如何|怎么也得|就得|得)(~|)(定|选|给|拍板|答复|敲|说|决定|表态)
    到期;截止;截至;过期;放假;(正常|照常|才|就|也|都|不)上班;(点|才|就)下班;开幕;闭幕;来着;举行;举办;营业;开门;关门;生日;发工资;发薪;开业;上市;发布;上线;交付;交货;到货;发货;出货;安装;装好;完工;竣工;搬家;毕业;考试;开学;结束;生效;失效;涨价;降价;节日;过节;值班;轮到;航班;起飞;火车;高铁;婚礼;周年;成立;开盘;交房;验收;盘点;结账;月结;扣款;还款;缴费;报名(~)(截止|结束|开始);更新;升级;维护;停电;停水;寄出;寄到;送达;快递;签收;付款;打款;到账;开票;例会;年会;开庭;手术;检查;下雨;天气;直播;比赛;年检;发车;放学;上学;接孩子;名单里;名单上;卖完;入职;离职;退休;出生;公布;揭晓
    (dies|runs out|goes up|go up|went up|disappears|vanishes|expire|expires|expired|expiring|due|deadline|renew|renews|renewal|opens|close|closes|closed|closing|(we|they|shop|store|office|branch|line|lines) ('re|are|is|'s) open|open (from|until|till|every|all)|birthday|holiday|launch|launches|launched|launching|release|released|ship|ships|shipped|shipping|deliver|delivered|delivery|arrive|arrives|arrived|arriving|payday|paid|pay|invoice|payment|installed|installation|training day|flight|flies|fly|train|wedding|exam|anniversary|conference|starts|start at|start on|started|ends|ended|ending|finish|finishes|finished|live|goes live|rollout|payroll|audit|inspection|maintenance|update|upgrade|server|match|game|film|show on|forecast|rain|snow|weather|bank holiday|founded|since|moving house|move in|moved|report is|results|take you off|taking you off|take your name off|your name off|off (our|the|my) list|remove you|takes place|submit|submitted|post it|in the post|posted|born|on call|picks up|school|dentist|doctor)
    """

  private static let factQuestions = """
    how (are|were) (you|things|the kids|the family)(~|);how('s| is| was| has) (your|the) (week|day|weekend|holiday|month)(~|);(您|你)(今天|最近|这阵子|这两天)(怎么样|好吗|还好吗|可好)(~|)
    (几点|几点钟|什么时候|啥时候|哪天)(~|)(天黑|天亮|开始|结束|到货|要货|交货|开门|关门|发车|开饭|熄灯|收市|放学|到期|续签|搬|开工|完工|出发)(~|)
    when (do|does|did|are|is|will|would) (you|they|it|the|your) (~|)(need|want|expect|require|start|begin|open|close|expire|renew|arrive|deliver|launch|move|get dark)(~|);what time (do|does|did|is|are|will) (it|they|the|your) (~|)(get|open|close|start|end|begin|arrive|leave)(~|)
    (do|does|are|don't) (you|they|he|she|your lot|your people) (~|)(work|open|close|trade|deliver|operate|usually work)(~|)
    (了|过)(吗|么|没|没有|不)(#|$);收到(~)(吗|了|没);(怎么样|如何|咋样)了(#|$);(会|例会|活动|饭局|比赛|考试|面试|展会|婚礼)(~|)开得;(是|叫)(~)(吗|么)(#);几号(来着|了|是);(上班|营业|开门|放假|休息|下班|值班|开不开|上不上|营不营业)(吗|么|不|不呢)
    ^(did|didn't|have you|has|had|was|wasn't|were|who|why did|why is|why was|why are|why do you|how did|how was|how were|how come|whose|how many|how much|how long) (~|);(is|are|isn't|aren't|was) (the|your|it|there|they|he|she|this|that a|these|those|our|their|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (~)(open|closed|holiday|due|deadline|busy|over|true|off|a bank|public|a public|ready|finished|release|launch|working|payday|cold|birthday)
    (is|isn't) (it|that|this) the (~|)
    (does|do|will|would|did) (your|the|it|they|he|she|this|their|anyone|somebody) (~)(open|close|end|start|expire|renew|finish|arrive|run|ship|include|cost|charge|have|take|need|deliver|get|pay|count|rain|land|leave)
    """

  private static let pastTimes = """
    (寄|发|送|给|签|买|订|约|聊)(您|你|)(过|)的(~|);(我|我们|他|她|您|你)(~|)(打|找|联系|拨|去|来|到|问)过(您|你|一|了|两|几|电话|店|这|，|。|$);(打|找|联系|发|拨)(来|过来|过去)过;您(昨|前)(~);(昨天|昨晚|前天|上周|上个月|上回|上次|去年|上星期|上礼拜|刚才|那天|当时|已经)(~|);(开了|去了|来过|见过|聊过|打过|约过|买了|签了|做了)
    (met|spoke|talked|sent|emailed|posted|mailed|shipped|came|visited|saw you|bought|signed|were here|was here|went|finished|did) (~|)
    (yesterday|last week|last night|last month|last time|last year|ago|already)(~|)
    """

  private static let generic = """
    (一般|通常|平时|平常|往常|大多|多数|向来|一向|习惯|平日|大概都|每周|每天|每个月|每月|每逢|逢)(~|)
    (one|an|a|some) (evening|morning|afternoon) (~|)(free|spare|this|next|soon|?|$|at|together|week|that|or)(~|)
    (generally|usually|normally|typically|as a rule|in general|tend to|tends to|always|every|each|mostly|most days|on the whole|regularly|weekly|daily)(~|)
    """
}
