import CivilTime
import Diagnostics
import Hearing
import Journaling
import Reviewing

/// What people read for the keys of groups.
enum Naming {
  static func objection(_ id: String, _ language: Language) -> String {
    ReplyLabel(rawValue: id)?.title[language] ?? harmless(id)
  }

  static func askStyle(_ name: String, _ language: Language) -> String {
    switch AskStyle(rawValue: name) {
    case .choice: Bilingual(zh: "二选一", en: "choice of two")[language]
    case .single: Bilingual(zh: "单一时间", en: "single time")[language]
    case .open: Bilingual(zh: "开放问", en: "open question")[language]
    case .some(.none): Bilingual(zh: "没有开口", en: "no ask")[language]
    case nil: Bilingual(zh: "没有记", en: "not noted")[language]
    }
  }

  static func key(_ key: String, _ grouping: Grouping, _ language: Language) -> String {
    switch grouping {
    case .objection: return objection(key, language)
    case .ask: return askStyle(key, language)
    case .weekday: return Int(key).flatMap(Weekday.init)?.title[language] ?? key
    case .hour: return key + Bilingual(zh: " 点", en: ":00")[language]
    case .hourOfWeekday:
      let parts = key.split(separator: "-")
      guard parts.count == 2 else { return key }
      let hour = String(parts[1])
      return Naming.key(String(parts[0]), .weekday, language) + " "
        + Naming.key(hour, .hour, language)
    case .attempt:
      switch key {
      case "first": return Bilingual(zh: "首呼", en: "first call")[language]
      case "follow-up": return Bilingual(zh: "回访", en: "follow-up")[language]
      default: return Bilingual(zh: "（没有记）", en: "(not noted)")[language]
      }
    case .rep, .script, .week, .persona, .source:
      return key.isEmpty ? Bilingual(zh: "（没有记）", en: "(not noted)")[language] : harmless(key)
    }
  }

  static func title(_ grouping: Grouping) -> Bilingual {
    switch grouping {
    case .rep: Bilingual(zh: "按销售", en: "by rep")
    case .script: Bilingual(zh: "按话术", en: "by script")
    case .objection: Bilingual(zh: "按异议", en: "by objection")
    case .ask: Bilingual(zh: "按邀约方式", en: "by ask style")
    case .hour: Bilingual(zh: "按钟点", en: "by hour")
    case .weekday: Bilingual(zh: "按星期", en: "by weekday")
    case .week: Bilingual(zh: "按周", en: "by week")
    case .persona: Bilingual(zh: "按模拟客户", en: "by persona")
    case .source: Bilingual(zh: "按名单来源", en: "by list source")
    case .hourOfWeekday: Bilingual(zh: "按星期和钟点", en: "by weekday and hour")
    case .attempt: Bilingual(zh: "按首呼和回访", en: "by first call and follow-up")
    }
  }
}
