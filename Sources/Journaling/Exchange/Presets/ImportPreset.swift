package import Diagnostics
import Hearing
import Rehearsal

/// How another program writes its calls: its columns and its words. **One file and one word to add one.**
///
/// 1. `Presets/Close.swift`: `extension ImportPreset { static let close = ImportPreset(…) }`.
/// 2. The word `.close` in `all`. Its test reads a file of its making, found by its heading.
///
/// Words stand folded (lower case, half width). Times without an offset are those of the place of import.
package struct ImportPreset: Sendable {
  /// As `--preset` takes it.
  package let name: String
  package let title: Bilingual
  /// The columns a field may have, the likeliest first.
  let columns: [CSVField: [String]]
  /// The columns by which a file is known to be its.
  let marks: [[String]]
  var durationIsMilliseconds = false
  var dayOrder = LooseTime.DayOrder.monthFirst
  /// What its words for the line and for the talk mean.
  let verdicts: [String: Verdict]

  package static let all: [ImportPreset] = [
    .hubspot, .close, .vicidial, .hongquan, .fenxiang, .chinese,
  ]

  package static func named(_ name: String) -> ImportPreset? {
    all.first { $0.name == folded(name) || folded($0.title.zh) == folded(name) }
  }

  /// The program whose marks all stand in a heading, given folded; none when it is in our own words.
  static func matching(_ heading: [String]) -> ImportPreset? {
    guard !heading.contains(CSVField.startedAt.rawValue) else { return nil }
    return all.first { preset in
      preset.marks.contains { $0.allSatisfy { heading.contains(folded($0)) } }
    }
  }

  func dialect(offsetMinutes: Int) -> Dialect {
    Dialect(
      offsetMinutes: offsetMinutes, dayOrder: dayOrder,
      durationIsMilliseconds: durationIsMilliseconds, isLenient: true, verdicts: verdicts)
  }

  /// Words of one meaning each, as lists.
  static func words(_ lists: [(Verdict, [String])]) -> [String: Verdict] {
    var words: [String: Verdict] = [:]
    for (verdict, list) in lists {
      for word in list { words[folded(word)] = verdict }
    }
    return words
  }

  /// What talks are called in English wherever people name their own outcomes.
  static let commonEnglish: [(Verdict, [String])] = [
    (
      Verdict(.connected, .appointment),
      [
        "meeting booked", "meeting scheduled", "meeting set", "appointment", "appointment set",
        "appointment booked", "demo booked", "demo scheduled", "booked",
      ]
    ),
    (
      Verdict(.connected, .callback),
      ["call back", "callback", "call back later", "call back requested", "follow up"]
    ),
    (Verdict(.connected, .notInterested), ["not interested", "not a fit", "no interest"]),
    (
      Verdict(.connected, .materialsOnly),
      ["send info", "send information", "requested information"]
    ),
    (Verdict(.connected, .thinking), ["thinking about it", "undecided"]),
    (Verdict(.connected, .hungUp), ["hung up", "hang up"]),
    (Verdict(.connected, .notEligible), ["not qualified", "unqualified", "disqualified"]),
    (Verdict(.connected, .doNotContact), ["do not call", "do not contact", "dnc", "unsubscribe"]),
    (Verdict(.gatekeeper), ["gatekeeper"]),
    (Verdict(.gatekeeper, .messageLeft), ["left live message", "left message"]),
    (Verdict(.wrongNumber), ["wrong number", "bad number"]),
    (Verdict(.outOfService), ["disconnected", "invalid number", "not in service"]),
    (Verdict(.busy), ["busy", "line busy"]),
    (Verdict(.noAnswer), ["no answer", "no-answer", "not answered", "missed"]),
    (Verdict(.voicemail), ["voicemail", "left voicemail", "voicemail left"]),
    (Verdict(.connected), ["connected", "answered", "completed", "spoke", "conversation"]),
  ]

  /// What customer databases in Chinese call the line and the talk.
  static let commonChinese: [(Verdict, [String])] = [
    (
      Verdict(.connected, .appointment),
      ["约到", "已约", "已预约", "预约成功", "邀约成功", "约访成功", "约见成功", "同意见面", "同意拜访"]
    ),
    (
      Verdict(.connected, .callback),
      ["约定再打", "约定回访", "预约回访", "预约回电", "稍后联系", "下次联系", "待回访", "再联系"]
    ),
    (Verdict(.connected, .contactAdded), ["加上微信", "已加微信", "加微信", "已添加微信"]),
    (Verdict(.connected, .materialsOnly), ["只要资料", "发资料", "索要资料", "要资料"]),
    (
      Verdict(.connected, .thinking),
      ["再考虑", "考虑中", "犹豫", "待定", "意向一般", "有意向", "意向中", "有兴趣"]
    ),
    (Verdict(.connected, .consultingOthers), ["要商量", "需商量", "内部商议", "需请示"]),
    (
      Verdict(.connected, .notInterested),
      ["没兴趣", "无意向", "不感兴趣", "明确拒绝", "拒绝", "无需求意向"]
    ),
    (Verdict(.connected, .noNeed), ["无需求", "没需求", "不需要", "用不上"]),
    (Verdict(.connected, .noMoney), ["没预算", "无预算"]),
    (Verdict(.connected, .tooExpensive), ["嫌贵", "价格高", "价格太高"]),
    (Verdict(.connected, .hasSupplier), ["已有供应商", "已有合作", "有合作方"]),
    (Verdict(.connected, .notNow), ["以后再说", "暂不需要", "暂不考虑", "暂无需求"]),
    (Verdict(.connected, .wrongPerson), ["不归他管", "非负责人", "不是负责人", "非本人"]),
    (Verdict(.connected, .hungUp), ["挂断", "秒挂", "中途挂断", "接通后挂断"]),
    (Verdict(.connected, .doNotContact), ["别再打", "勿扰", "拒绝再联系", "不要再打", "投诉"]),
    (Verdict(.connected), ["接通", "已接通", "已接听", "接听", "成功", "有效通话", "接通本人", "已接"]),
    (Verdict(.gatekeeper), ["旁人接听", "前台接听", "他人接听"]),
    (
      Verdict(.noAnswer),
      ["无人接听", "未接通", "未接听", "未接", "无应答", "没接", "没人接", "呼叫失败", "失败"]
    ),
    (Verdict(.declined), ["拒接", "拒接听", "客户拒接"]),
    (Verdict(.busy), ["占线", "忙线", "通话中", "正在通话", "用户忙", "忙"]),
    (Verdict(.unreachable), ["关机", "不在服务区", "无法接通", "已关机"]),
    (Verdict(.suspended), ["停机", "欠费停机", "已停机"]),
    (Verdict(.outOfService), ["空号", "号码不存在"]),
    (Verdict(.wrongNumber), ["错号", "号码错误", "打错", "错误号码"]),
    (Verdict(.voicemail), ["语音信箱", "语音助手", "来电助理", "留言"]),
    (Verdict(.blocked), ["被拦截", "拦截", "黑名单"]),
  ]
}
