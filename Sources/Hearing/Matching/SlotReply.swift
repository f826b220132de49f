/// Which of the replies about a time a turn is, by the words beside the time (labels.md, rule 15).
///
/// A time with a word for calling is a callback; with 对吧 or “right?” a check; with 不行, 改 or “how about” a counter-offer;
/// with 可以, 那就 or “works” a yes. It only decides among these four, once the turn was taken for one of them.
enum SlotReply {
  static let labels: Set<ReplyLabel> = [.accept, .proposeTime, .callbackAtTime, .confirmDetails]
  /// What the rule adds to its reply: outweighs a narrow lead and no wide one.
  static let share: Float = 0.4

  static func label(_ reading: Reading) -> ReplyLabel? {
    let units = reading.units
    guard has(times, units) else { return nil }
    if has(calls, units) { return has(meetings, units) ? nil : .callbackAtTime }
    if has(checks, units) { return .confirmDetails }
    if has(counters, units) { return .proposeTime }
    return has(consents, units) ? .accept : nil
  }

  private static func has(_ table: [[UInt32]], _ units: [Reading.Unit]) -> Bool {
    for index in units.indices {
      for codes in table where codes[0] == units[index].code || codes[0] == units[index].stem {
        guard index + codes.count <= units.count else { continue }
        var fits = true
        for offset in 1..<max(1, codes.count) where codes[offset] != units[index + offset].code {
          fits = false
          break
        }
        if fits { return true }
      }
    }
    return false
  }

  private static func table(_ words: [String]) -> [[UInt32]] {
    words.map { Reading($0).units.map(\.code) }.filter { !$0.isEmpty }
  }

  private static let times =
    table([
      "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周天", "星期", "礼拜", "周末", "明天", "后天", "今天", "今晚",
      "明早", "上午", "下午", "中午", "晚上", "点钟", "点半", "早上", "下周", "这周", "明儿", "后儿",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow",
      "tonight", "morning", "afternoon", "evening", "noon", "oclock", "weekend", "lunchtime",
    ])
    + [[Reading.number, 0x70B9], [Reading.number, 0x53F7]]  // a number before 点 and 号
    + [[Reading.number, Reading.hash("oclock")], [Reading.number, Reading.hash("pm")]]
  private static let calls = table([
    "打给", "打来", "再打", "打过来", "拨", "回电", "来电", "电话", "call", "ring", "phone", "buzz", "dial", "bell",
  ])
  private static let meetings = table(["见面", "过来坐", "来公司", "meet", "come over", "visit", "drop by"])
  private static let checks = table([
    "对吧", "对吗", "对不对", "是吧", "没错吧", "没变吧", "记下", "记住了", "说好了", "不见不散", "right", "correct",
    "got it", "as agreed", "is it still", "just to confirm", "just checking", "see you", "was it",
  ])
  private static let counters = table([
    "不行", "不成", "不方便", "改到", "改成", "换到", "换个", "能不能", "可不可以", "行不行", "要不", "不如", "怎么样", "吗", "只有",
    "how about", "what about", "instead", "could we", "can we", "can you", "could you", "rather",
    "only", "neither", "not", "prefer", "earlier", "later",
  ])
  private static let consents = table([
    "可以", "行", "好", "没问题", "那就", "那", "成", "中", "works", "suits", "fine", "okay", "sure", "yes",
    "then",
    "deal", "great", "perfect", "all right", "alright", "good",
  ])
}
