extension Lexicon {
  /// Chinese words of time, simplified; dialect words and slips of sound among them.
  mutating func addChinese() {
    addChineseNumbers()
    addChineseDays()
    addChineseHours()
    addChineseSmallWords()
    addChineseNoise()
  }

  private mutating func addChineseNumbers() {
    for (value, forms) in [
      (0, "零|〇"), (1, "一|壹"), (2, "二|两|俩|贰"), (3, "三|叁|仨"), (4, "四|肆"), (5, "五|伍"),
      (6, "六|陆"), (7, "七|柒"), (8, "八|捌"), (9, "九|玖"),
    ] { add(forms, .hanDigit, value) }
    add("十|拾", .hanTen, 10)
    add("廿", .hanTwenty, 20)
    add("百|千|万|亿|兆", .hanBig)
  }

  private mutating func addChineseDays() {
    add("周|星期|礼拜|礼拝", .weekUnit)
    for first in "礼里理李利力离立丽例历黎" {
      for second in "拜败摆白百" { add("\(first)\(second)", .weekUnit) }
    }
    for (weeks, stem) in [(0, "这个"), (1, "下个"), (1, "下"), (0, "这"), (2, "下下")] {
      for first in "礼里理李利力离立" {
        for second in "拜败摆" { add("\(stem)\(first)\(second)", .week, weeks) }
      }
    }
    for first in "星兴新心型性辛" {
      for second in "期其七旗奇起气企棋欺" { add("\(first)\(second)", .weekUnit) }
    }
    add("州|洲|粥|舟|邹|皱", .weekUnit, extra: 1)
    add("日|天|末尾天", .hanWeekday, 7)
    let units = [
      "周", "星期", "礼拜", "星其", "星七", "星起", "星奇", "里拜", "利拜", "理拜", "礼败", "礼摆", "兴期", "新期", "心期", "州",
      "洲", "个周",
      "个星期", "个礼拜", "一周", "一个星期",
    ]
    for unit in units {
      let strength = unit == "州" || unit == "洲" ? 1 : 0
      add("这\(unit)|本\(unit)|今\(unit)|当\(unit)", .week, 0, extra: strength)
      add("下\(unit)|夏\(unit)|次\(unit)|来\(unit)", .week, 1, extra: unit == "周" ? 0 : strength)
      add("下下\(unit)|再下\(unit)|下个下\(unit)|大下\(unit)", .week, 2)
      add("下下下\(unit)", .week, 3)
      add("上\(unit)", .week, -1, extra: strength)
      add("上上\(unit)", .week, -2)
    }
    add("这一周|这一个礼拜", .week, 0)
    for (offset, stems) in [
      (0, ["", "这", "本", "这个"]), (1, ["下", "下个", "下一个"]), (2, ["下下", "下下个"]), (-1, ["上", "上个"]),
    ] {
      for stem in stems { add("\(stem)周末|\(stem)礼拜末|\(stem)双休日", .vague, 3, extra: offset) }
    }
    add("夏周|次周|来周", .week, 1, extra: 1)
    add("下周的这个时候|下周这个时候", .vague)
    add("今天|今日|今儿|今儿个|今朝|今个儿|今个|金天|今田", .today, 0)
    add("明天|明日|明儿|明儿个|明朝|明个儿|明个|听日|名天|明田|翌日|铭天|聽日", .today, 1)
    add("后天|后日|后儿|后儿个|后个儿|后个|候天|厚天|后田", .today, 2)
    add("今明两天|今明两日|今明|今儿明儿", .today, 0, extra: 1)
    add("明后天|明后两天|明后两日|明后日|明儿后儿", .today, 1, extra: 2)
    add("大后天|大后日|大后儿|大后个|大后儿个|外后天", .today, 3)
    add("大大后天", .today, 4)
    add("昨天|昨日|昨儿|昨儿个|昨个|琴日|寻日", .today, -1)
    add("前天|前日|前儿|前儿个", .today, -2)
    add("大前天|大前日", .today, -3)
    add("大大前天", .today, -4)
    add("前一天|那天|哪天|改天|某天|当日子", .vague, 1)
    add("当天|当日|同一天|同一日|同天", .sameDay)
    for (day, stem) in [(0, "今"), (1, "明"), (2, "后"), (-1, "昨")] {
      add("\(stem)早|\(stem)晨|\(stem)天一早|\(stem)天一大早|\(stem)儿一早", .todayPart, day, extra: 0)
      add("\(stem)午", .todayPart, day, extra: 1)
      add("\(stem)晚|\(stem)夜|\(stem)晚上|\(stem)晚儿|\(stem)儿晚|\(stem)天夜里", .todayPart, day, extra: 3)
    }
    add("月|月份", .monthUnit)
    add("年", .yearUnit)
    add("号|號", .dayUnit, 1)
    add("这个月|本月|这月|当月", .monthOffset, 0)
    for (number, ordinal) in ["最后一", "第一", "第二", "第三", "第四", "第五"].enumerated() {
      add("\(ordinal)个周|\(ordinal)个星期|\(ordinal)个礼拜", .countedWeek, number)
    }
    add("下个月|下月|次月|下一个月", .monthOffset, 1)
    add("下下个月|下下月", .monthOffset, 2)
    add("上个月|上月", .monthOffset, -1)
    add("今年|本年|这一年", .yearOffset, 0)
    add("明年|来年", .yearOffset, 1)
    add("后年", .yearOffset, 2)
    add("去年", .yearOffset, -1)
  }

  private mutating func addChineseHours() {
    add("早上|上午|清晨|早晨|早间|一早|一大早|大清早|清早|大早上|大早|午前|上半天|上昼|朝早|上半晌|前晌|头晌|晨间|尚午|上无|早上的", .part, 0)
    add("凌晨", .part, 0, extra: 1)
    add("中午|午间|正午|晌午|中饭|午饭时间|午休|午饭时|午饭点|钟午|中无|大中午|午餐时间", .part, 1)
    add("下午|午后|下半天|下昼|晏昼|后晌|下晌|后半晌|过晌|夏午|下五|下无|吓午|下舞", .part, 2)
    add("傍晚|晚上|夜晚|夜里|夜间|晚间|深夜|半夜|黄昏|天黑|傍黑|擦黑|大晚上|晚夕|入夜|晚尚|晚饭后|下班后|下班以后|晚饭以后|晚饭过后|吃完晚饭", .part, 3)
    add("午饭后|饭后|午休后|下班前|收工前|午饭以后|午饭过后|吃完午饭", .part, 2, extra: 2)
    add("早|晨", .shortPart, 0)
    add("午", .shortPart, 1)
    add("晚|夜", .shortPart, 3)
    add("点|點", .dian)
    add("店|典|碘|电|奌", .dian, 1)
    add("时", .hour)
    add("钟|整|钟整|正", .clockWord)
    add("半", .half)
    add("办|伴|版|拌|般|扮", .half, 1)
    add("刻|刻钟", .quarter)
    add("课|客|克", .quarter, 1)
    add("分|分钟整", .minute)
    add("过", .past)
    add("差|欠|还差", .lacking)
    add("左右|来钟|多钟|多|许|前后|上下|出头|的样子|附近|来点|吧|钟左右|那会儿|那阵|的时候|光景", .approximate)
    add("大概|大约|差不多|大致|约莫|约摸|估计|可能", .approximate, 1)
  }

  private mutating func addChineseSmallWords() {
    add("后|之后|以后|过后|后头", .later)
    add("前|之前|以前", .ago)
    add("过|再过|等", .within)
    add("秒|秒钟", .timeUnit, 0)
    add("分钟", .timeUnit, 0)
    add("小时|钟头|个小时|个钟头|个钟|个半小时|个半钟头", .timeUnit, 0)
    add("个星期|个礼拜|个周", .timeUnit, 2)
    add("个月", .timeUnit, 3)
    add("一个星期|一个礼拜|一个周", .timeUnit, 2, extra: 9)
    add("一个月", .timeUnit, 3, extra: 9)
    add("一个小时|一个钟头|一个钟|一刻钟", .timeUnit, 0, extra: 9)
    add("还是|或者|或|或是|要么|要不|要不然|抑或|又或者|不然|要不就|还系|定系|亦或|海是|环是|或者是|或则|也好|也行|也成", .or)
    add("和|跟|与|及|以及|同", .and)
    add("到|至|至到", .to)
    add("的|之|个|里|里头|里面", .of)
    add("在|于|约在|约|就|就是|是|那就|说|放在|放|定在|订在|改到|改成|挪到|那", .on)
    add("那个", .on)
    add("每|每个|逢|每逢|每隔|隔|任何", .every)
    add("每天早上|每天上午|每天中午|每天下午|每天晚上|每晚|每早|天天晚上|天天早上", .noise)
    add("每周|每星期|每礼拜|每个星期|每个礼拜|每个周|逢周|逢星期|逢礼拜", .every, 1)
    add("元|块|块钱|美元|美金|欧元|万元|毛|角|港币|人民币|卢布|日元", .currency)
    add("几", .some)
  }

  private mutating func addChineseNoise() {
    // Words that hide a word of time.
    add(
      "天气|一天|半天|整天|全天|聊天|春天|夏天|秋天|冬天|白天|每天|天天|天津|日常|日报|日程|日子|日期|日本|日后|生日|节日|假日|工作日|日历",
      .noise)
    add("早点|早些|早一点|早一些|早日|早就|早已|早早|晚点|晚些|晚一点|晚一些|晚会|晚餐|早餐|晚饭|早饭|早安|晚安|早会|夜宵|早茶|晚宴|早先", .noise)
    add("早上好|上午好|中午好|下午好|晚上好|早晨好", .noise, 1)
    add("下午茶|午餐|午餐会|午饭|晚上好呀|大家早上好|各位上午好", .noise)
    add(
      "一点点|一点儿|有点|有点儿|差点|差点儿|快点|快一点|慢点|重点|特点|优点|缺点|地点|观点|要点|卖点|亮点|焦点|点击|点评|点头|热点|起点|终点|网点|站点|难点|痛点|试点|景点|几点|点名|点餐|点菜|点单",
      .noise)
    add("半年|大半|一半|多半|半价|半天时间|半信半疑|半个", .noise)
    add("时间|时候|及时|随时|同时|当时|平时|时代|时刻|小时候|临时|准时|按时|时段|时长|到时候|到时|有时|有时候|暂时", .noise)
    add("分别|部分|分享|分析|分公司|十分感谢|分之|充分|分店", .noise)
    add(
      "号码|号线|号楼|号门|号馆|号厅|号店|号院|号桌|号机|号口|号出口|号会议室|号房|号位|号柜台|号公路|号文件|号窗口|号馆展厅|号产品|账号|挂号|型号|编号|信号|号称",
      .noise)
    add(
      "周末愉快|周年|周岁|周期|周边|周围|周到|周转|周总|周姐|周哥|周先生|周女士|周小姐|周经理|周老师|周主任|周会|周报|周刊|一周年|周全|周折|周杰伦|周董", .noise
    )
    add("星期几|周几|礼拜几|下周几|这周几|下个星期几", .noise)
    add("月底|月初|月中|月末|月份的|月饼|岁月|个多月|月卡|月费|月租|月供|月薪", .vague, 2)
    add("年底|年初|年中|年后|年末|年纪|年龄|年级|年会|年度|年轻", .noise)
    add("正月|腊月|农历|阴历|初一|初二|初三|初四|初五|初六|初七|初八|初九|初十|大年初|正月初", .noise)
    add("后续|后面|后来|后悔|然后|最后|以后再|今后|落后|背后|售后|幕后|先后", .noise)
    add("前面|前提|前台|目前|提前|从前|前期|前一阵|前景", .noise)
    add("到时|到底|到期|到位|得到|收到|感到|看到|听到|想到|遇到|直到|达到|等到|到店|到访|到场|到家|到货|来到", .noise)
    add("过去|过来|不过|通过|经过|过程|过年|过节|超过|见过|用过|说过|聊过|打过|发过", .noise)
    add("一下|一起|一定|一样|一直|一些|一般|统一|万一|之一|一共|一个|一致|一律|唯一|第一|一边|一份|一次|一会儿|一会|一趟", .noise)
    add("三心二意|五花八门|七上八下|四川|五金|六安|九江|八卦|十足|二维码|二手|一级|三七|三九|八百|百分|百分之|千分之|万分之", .noise)
    add("上半周|下半周|前半周|后半周|周初|周中|上旬|中旬|下旬|哪个上午|哪个下午|哪个晚上|哪天上午|哪天下午|哪天晚上|某个上午|上半月|下半月|头几天", .vague, 1)
    add(
      "一个上午|一个下午|一个晚上|哪个中午|个上午|个下午|哪天中午|哪天傍晚|周中|元旦前|元旦后|春节前|春节后|节前|节后|年前|过完年|月头|月尾|早一点还是晚一点|任何一天|这几天|这两天|那几天|那两天|最近几天|近两天|近几天|过两天|过几天|过阵子|过些天|过些日子|过一阵|改日|头两天|前两天|前几天|前些天|两三天",
      .vague, 1
    )
    add("办公|办理|办事|办手续|办完|办好|办卡|办法|举办|主办|版本|般配|客户|克服|课程|课堂|电话|电脑|电影|电器|电梯|电邮|店里|店长|店面|店铺", .noise)
    add("两点一线|同等", .noise)
  }
}
