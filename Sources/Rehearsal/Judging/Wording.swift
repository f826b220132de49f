import Diagnostics

/// What can be read from the words alone, beside what the ear hears.
struct Wording: Sendable {
  let spoken: Spoken
  private let sentences: [(span: Span, words: Spoken)]
  /// The first question that was put, or nil.
  let question: Span?

  init(_ spoken: Spoken) {
    self.spoken = spoken
    sentences = spoken.sentences.map { ($0, Spoken(spoken[$0])) }
    question =
      sentences.first { Self.hasMark($0.words) }?.span
      ?? sentences.first { Self.asks($0.words) }?.span
  }

  /// The figure in a text, or nil.
  static func number(in text: String) -> Span? { Self(figuresOf: Spoken(text)).number }

  private init(figuresOf spoken: Spoken) {
    self.spoken = spoken
    sentences = []
    question = nil
  }

  // MARK: Questions

  private static let questionWords: Phrases = [
    "吗", "呢？", "什么", "哪", "多少", "几个", "几台", "几条", "几位", "几家", "谁", "怎么",
    "是不是", "有没有", "要不要", "能不能", "会不会", "好不好", "方不方便", "还是靠", "还是得",
    "还是因为", "还是说", "如何", "为何",
  ]
  private static let enQuestionStarts: Phrases = [
    "what", "which", "who", "how", "when", "where", "why", "is it", "are you", "do you", "does",
    "would it", "have you", "has any", "can you", "will there", "will you",
    "could i", "did you", "are there", "is this", "is there", "anyone", "could you", "shall i",
    "shall we", "can i", "may i", "tell me",
  ]

  private static func hasMark(_ sentence: Spoken) -> Bool {
    sentence.text.contains("?") || sentence.text.contains("？")
  }

  /// Whether a sentence asks by its words.
  private static func asks(_ sentence: Spoken) -> Bool {
    questionWords.find(in: sentence) != nil || enQuestionStarts.find(in: sentence)?.start == 0
  }

  // MARK: Who calls

  /// `我是青禾软件的林晓`, `Lin Hart from Brightwell`: a name and where it comes from, or nil.
  var introduction: Span? {
    for sentence in spoken.sentences {
      let part = Spoken(spoken[sentence])
      for lead in ["我是", "我这边是", "这边是", "我叫"] {
        guard let found = part.find(Array(lead.utf8)) else { continue }
        let rest = part[Span(found.end, part.bytes.count)].trimmed
        if rest.count >= 3, rest.contains("的") || rest.contains("，") || rest.count >= 4 {
          return Span(sentence.start + found.start, sentence.end)
        }
      }
      for lead in [" from ", " at ", " with "] {
        guard let found = part.find(Array(lead.trimmed.utf8)), found.start > 3 else { continue }
        let words = part[Span(found.end, part.bytes.count)].trimmed
        // A company is written with a capital.
        if let first = words.first, first.isUppercase { return sentence }
      }
    }
    return nil
  }

  // MARK: Closing

  private static let farewells: Phrases = [
    "再见", "拜拜", "祝您", "回头见", "先挂了", "我就挂", "我先挂", "不打扰您了", "不打扰了", "打扰了", "您忙", "你忙",
    "goodbye", "good bye", "bye", "have a good", "have a nice", "all the best", "take care",
    "safe journey", "i'll leave it there", "i'll let you go", "see you then", "i'm hanging up",
  ]

  /// Words that close the call.
  var farewell: Span? { Self.farewells.find(in: spoken) }

  /// Whether the line says goodbye: in its last words, and without asking anything.
  var closesTheCall: Bool {
    guard question == nil, let found = Self.farewells.find(in: lastClause) else { return false }
    let clause = lastClause
    let words = clause[found]
    guard words == "您忙" || words == "你忙" else { return true }
    // "您忙" says goodbye only as the very end; elsewhere it tells the prospect that he is busy.
    return clause.length.characters == 2
  }

  private var lastClause: Spoken {
    var clauses: [String] = [""]
    for character in spoken.text {
      if "，。！,.!；;：:".contains(character) {
        if !(clauses.last ?? "").trimmed.isEmpty { clauses.append("") }
      } else {
        clauses[clauses.count - 1].append(character)
      }
    }
    let full = clauses.filter { !$0.trimmed.isEmpty }
    // English puts the name behind the goodbye.
    let last = full.last ?? ""
    let isName =
      full.count > 1 && Spoken(last).length.characters == 0 && Spoken(last).length.words <= 2
    let clause =
      isName && Self.farewells.find(in: Spoken(last)) == nil ? full[full.count - 2] : last
    return Spoken(clause.trimmed)
  }

  private static let thanks: Phrases = [
    "谢谢", "多谢", "感谢", "辛苦", "thank you", "thanks", "much obliged", "appreciate",
  ]
  private static let regrets: Phrases = ["对不住", "抱歉", "不好意思", "sorry", "my mistake"]

  private static let wishes: Phrases = [
    "保重", "路上慢", "慢走", "一路平安", "添麻烦", "恭喜", "这就挂", "马上挂", "我挂了", "早日", "顺利", "节哀",
    "i wish you", "enjoy", "congratulations", "going now", "forgive me", "strength",
    "hear from me again", "feels like home", "off the list", "off our list",
  ]

  /// A wish or a word of leave, for a call that ends without thanks.
  var wish: Span? { Self.wishes.find(in: spoken) }

  /// Words that close the call.
  var thanks: Span? { Self.thanks.find(in: spoken) ?? Self.regrets.find(in: spoken) }

  private static let promises: Phrases = [
    "不再打", "不打这个号", "不会再打", "不会打", "不打了", "不再联系", "划掉", "删掉", "删除", "移除",
    "停止联系", "不再拨打", "禁拨", "won't call", "won't ring", "will not call", "will not ring",
    "not call you again", "not ring you again", "not call again", "off our list", "off the list",
    "off my list", "remove your number", "removed your number", "remove you", "taken you off",
    "take you off", "do-not-call", "do not call list", "delete your number", "stop calling",
    "no more calls", "won't hear from us", "won't contact", "won't be calling", "won't be ringing",
    "never call you again", "never ring", "nobody here will ring", "nobody here will call",
    "deleting it", "hear from me again", "到这儿为止", "到此为止", "记上不打",
  ]

  /// Words that promise not to call again.
  var promisesSilence: Span? { Self.promises.find(in: spoken) }

  // MARK: Details of a meeting

  private static let companions: Phrases = [
    "谁参加", "谁一起", "还有谁", "哪位", "哪几位", "要不要叫", "叫上", "一起看", "一起来", "一起听",
    "同事", "除了您", "直接找您", "找谁", "who else", "anyone else", "who will", "who comes",
    "who's coming", "who should", "who do i ask", "ask for you", "somebody else", "someone else",
    "colleague", "join us", "sit in", "bring a set", "on your side", "who'll",
  ]
  private static let places: Phrases = [
    "哪个门", "几楼", "哪栋", "到哪儿", "在哪儿", "哪里见", "地址", "停车", "怎么走", "到厂里",
    "到您公司", "which floor", "which door", "which entrance", "what address", "the address",
    "where shall", "where do", "where should", "parking", "park",
  ]
  private static let namedPlaces: Phrases = [
    "贵公司", "您公司", "你公司", "您那儿", "您那里", "您那边", "您办公室", "您店里", "到厂里", "到店", "到我们",
    "来我们", "我们公司", "我们这儿", "线上", "腾讯会议", "视频会", "your office", "your place", "your site",
    "your shop", "your building", "your premises", "your plant", "your factory", "your store",
    "our office", "our place", "our showroom", "come to you", "come over to you", "online",
    "over zoom", "on zoom", "on teams", "video call",
  ]

  /// Words that name where a meeting is.
  var place: Span? { Self.namedPlaces.find(in: spoken) }

  private static let belongings: Phrases = [
    "带什么", "我带", "准备什么", "备一", "要带", "需要带", "bring", "have ready", "prepare",
  ]

  /// A question who comes, where, or what to bring; told from a statement by its question.
  var detailQuestion: Span? {
    guard question != nil else { return nil }
    for list in [Self.companions, Self.places, Self.belongings] {
      for (span, words) in sentences
      where list.find(in: words) != nil && (Self.hasMark(words) || Self.asks(words)) {
        return span
      }
    }
    return nil
  }

  // MARK: Numbers

  private static let enNumbers: Phrases = [
    "half", "third", "quarter", "twice", "double", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty",
    "hundred", "thousand", "percent", "per cent",
  ]

  /// The figure beside some spans, or nil; the hours of a time are no figure of the purpose.
  func number(beside spans: [Span]) -> Span? {
    var bytes = spoken.bytes
    for span in spans {
      for index in span.start..<min(span.end, bytes.count) { bytes[index] = 44 }
    }
    return Self.number(in: String(decoding: bytes, as: UTF8.self))
  }

  /// A figure: digits, a Chinese number with its measure, or an English number word.
  var number: Span? {
    if let digit = spoken.bytes.firstIndex(where: { $0 >= 48 && $0 <= 57 }) {
      var end = digit
      while end < spoken.bytes.count, spoken.bytes[end] >= 48, spoken.bytes[end] <= 57 { end += 1 }
      return Span(digit, end)
    }
    if let chinese = chineseNumber { return chinese }
    guard let word = Self.enNumbers.find(in: spoken) else { return nil }
    // With the word behind it a number says what it counts.
    var end = word.end
    if end < spoken.bytes.count, spoken.bytes[end] == 32 { end += 1 }
    while end < spoken.bytes.count, Spoken.isLetter(spoken.bytes[end]) || spoken.bytes[end] == 45 {
      end += 1
    }
    let next = spoken[Span(word.end, end)].trimmed
    let isCounted = !["in", "on", "at", "by", "of", "for", "every", "a", "the", "and", "or"]
      .contains(next)
    return isCounted ? Span(word.start, end) : word
  }

  private var chineseNumber: Span? {
    let numerals: Set<Character> = [
      "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "半",
    ]
    let measures: Set<Character> = [
      "天", "个", "小", "分", "家", "倍", "成", "万", "元", "块", "年", "月", "台", "条", "批", "次",
      "％", "%", "人", "周", "页", "折", "层", "亿", "张", "点",
    ]
    var offset = 0
    var start: Int?
    var run = ""
    // The longest figure, and of equals the last: “从半天缩到二十分钟” is told by 二十分钟.
    var best: (span: Span, digits: Int)?
    func keep(_ span: Span) {
      if run.count >= best?.digits ?? 0 { best = (span, run.count) }
    }
    for character in spoken.text {
      if numerals.contains(character) {
        if start == nil { start = offset }
        run.append(character)
      } else {
        if let begun = start, run != "一", measures.contains(character) || run.count >= 2 {
          let isPlain = run == "两" && character == "点"
          if !isPlain { keep(Span(begun, offset + character.utf8.count)) }
        }
        start = nil
        run = ""
      }
      offset += character.utf8.count
    }
    if let begun = start, run.count >= 2 { keep(Span(begun, offset)) }
    return best.map { wholeMeasure($0.span) }
  }

  /// The span with the second character of a two-character measure: 分钟, 小时.
  private func wholeMeasure(_ span: Span) -> Span {
    let text = spoken[span]
    let rest = spoken[Span(span.end, spoken.bytes.count)]
    let isWhole =
      (text.hasSuffix("分") && rest.hasPrefix("钟")) || (text.hasSuffix("小") && rest.hasPrefix("时"))
    return isWhole ? Span(span.start, span.end + 3) : span
  }

  // MARK: Manner

  private static let contrasts: Phrases = [
    "但是", "可是", "但", "不过", "然而", "but", "however", "although",
  ]
  /// The first word that takes back what was just accepted.
  var contrast: Span? { Self.contrasts.find(in: spoken) }

  private static let insults: Phrases = [
    "傻逼", "傻瓜", "白痴", "笨蛋", "混蛋", "王八蛋", "有病吧", "神经病", "去死", "滚", "他妈的", "妈的",
    "废物", "蠢", "idiot", "stupid", "moron", "shut up", "fool", "damn you", "screw you", "fuck",
    "asshole", "bastard", "piss off", "dumb",
  ]
  var insult: Span? { Self.insults.find(in: spoken) }

  private static let materials: Phrases = [
    "发给您", "发给你", "发您", "资料", "发过去", "给您发", "我发", "今天就发", "一页", "三页", "发一份",
    "寄", "微信", "email", "e-mail", "send", "page", "brochure", "link", "message",
  ]
  /// Words that promise to send something.
  var promisesMaterials: Span? { Self.materials.find(in: spoken) }

  private static let ringing: Phrases = [
    "打给您", "再打", "打给你", "回电", "打过来", "打电话给", "打来", "打好", "打一个", "打得到",
    "ring you", "ring back", "call you", "call back", "ring again", "call again", "i ring",
    "one call",
    "shall i call", "shall i ring", "reach", "phone you",
  ]
  /// Words for ringing again.
  var ringsAgain: Span? { Self.ringing.find(in: spoken) }

  /// Words of the other side said back: three Chinese characters in a row or a long word.
  func echo(of line: String) -> Span? {
    let heard = Array(line.unicodeScalars).map { $0 }
    guard heard.count >= 3 else { return nil }
    for start in 0...(heard.count - 3) {
      let piece = heard[start..<(start + 3)]
      guard piece.allSatisfy(\.isHan) else { continue }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: piece)
      let text = String(view)
      if Self.commonPieces.contains(text) { continue }
      if let found = spoken.find(Array(text.utf8)) { return found }
    }
    for word in line.split(whereSeparator: { !$0.isLetter }) where word.count >= 6 {
      let wanted = Array(word.lowercased().utf8)
      guard wanted.allSatisfy({ $0 < 128 }), !Self.commonWords.contains(word.lowercased()) else {
        continue
      }
      if let found = spoken.find(wanted) { return found }
    }
    return nil
  }

  private static let commonPieces: Set<String> = [
    "是什么", "什么事", "有什么", "的时候", "不是吗", "我们的", "你们的", "怎么样", "不知道", "没时间",
  ]
  private static let commonWords: Set<String> = [
    "please", "really", "thanks", "something", "anything", "meeting", "number", "calling",
    "should", "another", "tuesday", "wednesday", "thursday", "friday", "monday", "morning",
    "afternoon",
  ]
}
