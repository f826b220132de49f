extension Phrasebook {
  /// Sending something, what is sent, what is not sent by the rep, and what is sent about the meeting itself.
  static let materialPhrases: [(Cue.Kind, String)] = [
    (.sends, sending), (.material, materials), (.noMaterial, notSending),
    (.arranges, arranging),
  ]

  private static let sending = """
    (pdf|video|booklet|guide|file|folder|link|proposal|quote|brochure|leaflet|copy|details|samples|sample|plans|catalogue|catalog|deck|pack|figures|results|info|information|estimate|report|papers|contract|link|summary) (~|)(to follow|will follow|follows|will reach you|will be with you|goes out|goes in|goes off|will go out|will go off|comes|is coming|are coming|'s coming|coming over|is in the post|in tonight's post|in tomorrow's post|will come)(~|)
    (left|leave|leaving) (~)(at|with) (your |the |)(reception|front desk|desk|receptionist|secretary|door|gate)(~|);(放|搁|留|存)(~|)(前台|门卫|传达室|门口)(~|)
    (put|pop|stick|drop|get|bung) (~)(in|into) (~|)(post|inbox|mail|letterbox|email)(~|)
    (电邮|whatsapp|line|賴|微信|传真|短信|邮件|邮箱)(~|)(俾|给|畀|发|传|寄|推)(您|你)(~|)
    (发|寄|传|转|送|递|推|微信|邮|快递|发送|打包|整理|整|捎|带|准备)(一|两|几|)(份|个|封|套|些|下|本|张|)(到|给|去|过去|过来|您|你|在|上|进|至)
    (发|寄|传|转|送|邮|推)(一|两|几|)(份|个|封|套|些|点|本|张)
    (发|寄|传|转|邮|推|快递|微信)(您|你|过去|一份|出去|出来|群里)
    (先|就|马上|立刻|现在|待会|待会儿|一会|一会儿|稍后|回头|等会|等会儿|这就|立马|随后|晚点|晚上|今天|明天|明早|今晚|挂了电话|下班前|挂完|挂断)(~)(发|寄|传|转|邮|推)
    (把|将)(~)(发|寄|传|转|邮|推|送|给)(~)(您|你|过去|邮箱|微信|手机|公司|前台|助理|秘书);(发|寄|传|转|邮|推)(~)(微信|邮箱|邮件|手机|QQ|qq|钉钉|企业微信|飞书|传真)
    (加|加个|加一下|加您|加你)(~|)(微信|企业微信|VX|vx|V|好友)(~)(发|传|推|转|看|给);(发|传|推)(~|)(您|你|给您|给你)
    (on its way|on their way|coming your way|heading your way|in your inbox|in the post|in the mail)(~|);(you'll|you will) (have|get|receive|find)(~|);(pass|hand|give|slip) you (a|the|our|some|all)(~|);expect (a|an|the|our|some)(~|);(attach|enclose|attaching|enclosing)(~|)
    let me (~|)(send|email|mail|post|forward|share|text|drop|pop|get)(~|)
    (i|we|'ll|will|can|could|to|let me|and|just|would|'d|shall|should|assistant|office|happily|gladly|'m|am|'re|are|be) (just |quickly |gladly |happily |also |then |certainly |definitely |of course |first |)(send|sending|email|emailing|mail|mailing|post|posting|forward|forwarding|text|whatsapp|message) (~|)
    (i|we|'ll|will|can|could|to|let me|and|just|would|'d|shall|should|assistant|office|have|someone|team|happily|gladly) (just |quickly |gladly |happily |also |then |certainly |)(send|email|mail|e-mail|post|forward|drop|shoot|pop|text|share|ping|whatsapp|message|fire|get|courier|ship|fax|attach|put|bring|leave|have|fling|wing|bung|whack|dm) (~)(over|across|you|to you|your way|your inbox|it|them|in the post|in the mail|today|out|by email|your email|assistant|reception|off|through|together)
    """

  private static let materials = """
    (资料|材料|报价|报价单|方案|邮件|案例|手册|介绍|册子|彩页|文件|样本|目录|说明书|说明|PPT|ppt|清单|小册子|产品册|画册|宣传册|宣传|宣传单|单页|简介|价目表|价格表|价格|参数|白皮书|视频|图片|照片|文档|PDF|pdf|电子版|样品|计划书|计划|建议书|传单|信息|图册|规格|报告|详情|套餐表|明细|公众号|文章|小程序|链接|户型图|课程表|课表|教案|大纲|表格|福利表)
    (it|that|this|them|these|those|everything|something|one|some) (over|across|to you|your way|through|out|by email|along|straight over|off to you)
    (references|info|information|brochure|brochures|materials|material|details|catalogue|catalog|deck|pdf|quote|quotes|quotation|pricing|price list|prices|proposal|case study|case studies|leaflet|flyer|link|something|stuff|summary|one-pager|one pager|literature|pack|sheet|document|documents|spec|specs|sample|samples|email|overview|presentation|slides|video|data sheet|datasheet|figures|numbers|page|pages|outline|write-up|package|booklet|whitepaper|white paper|testimonials|comparison|breakdown|options|rates|rate card|portfolio|paperwork|bits|it all|that over|it over|one over|that across|it across|them over|estimate|guide|prospectus|pictures|photos|menu|website|attachment|notes|report|article|examples|floor plan|floor plans|literature|written)
    """

  private static let notSending = """
    (不|别|先不|不用|不必|不想|不会|没|没有|与其|光|只|不是|要是|如果只|如果光|不光|单)(~)(发|寄|传)(~)(资料|方案|邮件|册子|介绍|报价|材料|一堆|PPT|ppt|给您|过去)
    (您|你|麻烦您|请您|让您|您那边|您这边|您先|您可以|能不能)(~|)(把|将)(~|)(发|寄|传)(~|)(我|我们|过来);(您|你)(~|)发(我|给我|一下|过来|我们|来)
    收到(了|)(吗|么|没|不);(发|寄|传)(您|你|给您|给你|过去|过)的
    (发|传|寄)(过|了)(~|)(资料|方案|邮件|报价|材料|册子|吗|么|没);(收到|看到|看过|看了)(~)(资料|邮件|方案|报价|材料|册子)
    (won't|not|don't|rather than|instead of|without|before i|before we|didn't|never|no point|not just|more than) (~)(send|sending|email|emailing|post|posting|mail|mailing|flood|bombard)
    (you|could you|can you|please|would you|if you|you'll|you can) (send|email|forward|share|text|drop) (me|us|it|over|the|your|through|across)
    (i|we) (sent|emailed|already sent|posted|mailed|forwarded);(did|have) you (~)(get|got|receive|received|see|seen|look|looked|read)(~|);that i sent;i've (sent|already sent|emailed)
    """

  private static let arranging = """
    (会议|视频|腾讯|zoom|Zoom|入会|导航)(~|)(链接|号|邀请);(发|推|传)(~|)(定位|地址|位置|导航|提醒|确认|邀请|日程|日历|会议|短信提醒|消息确认|停车|路线|邀请函|票)(|邮件|链接|图片|信息|文件)
    (提前|前一天|到时候|当天|出发前|早上)(~)(发|给)(~)(消息|短信|信息|微信)
    (send|email|text|share|drop|pop|forward|message|get) (~)(invite|invitation|calendar|confirmation|reminder|directions|address|location|meeting link|zoom link|teams link|the zoom|the teams|parking|pin|map|video link|joining|dial-in|dial in) (|email|by email|to your email|details|link)
    (i'll|i will|we'll) (text|message|email|ping|drop) you (~)(before|on the day|that morning|the morning|hour|night before|day before|to confirm|to remind|when i|a reminder|confirm)
    """
}
