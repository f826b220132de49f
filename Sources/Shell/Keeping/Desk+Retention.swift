import Diagnostics
import Journaling

extension Desk {
  /// How long words and leads are kept, as it was set.
  var retention: Journal.Retention {
    func days(_ setting: Setting) -> Int? { settings.value(setting).flatMap { Int($0) } }
    return Journal.Retention(wordDays: days(.keepWords), leadDays: days(.keepLeads))
  }

  /// Removes what is past its time and says what went; nothing when nothing did.
  ///
  /// - Parameter isWhole: looks through everything, not only through what grew old since the last time.
  func expire(isWhole: Bool) throws {
    let retention = retention
    guard canWrite, retention.wordDays != nil || retention.leadDays != nil else { return }
    let expired = try withJournal { try $0.expire(retention, at: now, isWhole: isWhole) }
    guard !expired.isNothing else { return }
    note(Self.sentence(expired, isPast: true))
  }

  /// What went or would go, in words.
  static func sentence(_ expired: Journal.Expired, isPast: Bool) -> Bilingual {
    var zh: [String] = []
    var en: [String] = []
    if expired.calls > 0 {
      zh.append("\(expired.calls) 通的留话")
      en.append("the words of \(count(expired.calls, "call"))")
    }
    if expired.leads > 0 {
      zh.append("\(expired.leads) 个名单的姓名和号码")
      en.append("the names and numbers of \(count(expired.leads, "lead"))")
    }
    let (chinese, english) = (zh.joined(separator: "、"), en.joined(separator: " and "))
    return isPast
      ? Bilingual(
        zh: "到期抹掉了：\(chinese)；次数照算", en: "past their time and removed: \(english); counts stay")
      : Bilingual(zh: "已经到期的：\(chinese)", en: "past their time: \(english)")
  }
}
