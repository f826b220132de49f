import Diagnostics
import Rehearsal

extension Failure {
  /// Words of a call that cannot be read.
  static func unread(_ refusal: CallWords.Refusal) -> Failure {
    switch refusal {
    case .key(let key, let after):
      let behind = Bilingual(
        zh: after.isEmpty ? "" : "「\(after)」之后", en: after.isEmpty ? "" : " behind “\(after)”")
      return Failure(
        .usage,
        Bilingual(zh: "\(behind.zh)没有「\(key)」这个键", en: "there is no key “\(key)”\(behind.en)"),
        next: Bilingual(zh: "「帮助 记」列出全部数字", en: "help log lists all digits"))
    case .word(let word):
      let names =
        Reach.allCases.flatMap { [$0.rawValue, $0.title.zh] }
        + Outcome.allCases.flatMap { [$0.rawValue, $0.title.zh] }
      return Failure.unknown(
        Bilingual(zh: "通话状态或结果", en: "line state or outcome"), word, among: names,
        next: Bilingual(
          zh: "例如：记 11 周三下午3点；「帮助 记」列出全部", en: "for example: log 17; help log lists them all"))
    }
  }

  /// Grade A where no step has a date (coaching.md §1); nil for a call that is graded rightly.
  static func undated(_ record: CallRecord) -> Failure? {
    guard record.grade == .a, record.appointment == nil, record.callbackAt == nil else {
      return nil
    }
    return Failure(
      .usage,
      Bilingual(
        zh: "A 是定了下一步：要有约见或约定再打的时间；没有记",
        en:
          "A is a dated step: it wants the time of an appointment or a callback; nothing was logged"
      ),
      next: Bilingual(
        zh: "有需求是 B，听完了是 C；约好了再打：12 周三下午3点",
        en: "a stated need is B, heard us out is C; with a time agreed: 12 wed 3pm"))
  }

  /// Words that leave open how the talk ended.
  static func unfinished(_ words: CallWords) -> Failure {
    let key = words.transferred ? "21" : words.reach.map { String($0.key) } ?? ""
    return Failure(
      .usage,
      Bilingual(zh: "接通之后怎么样了？还差一位数字", en: "how did the talk end? one more digit is missing"),
      next: Bilingual(
        zh: words.reach == .gatekeeper
          ? "例如：记 \(key)5（本人不在）；「帮助 记」列出全部" : "例如：记 \(key)7（没兴趣）；「帮助 记」列出全部",
        en: words.reach == .gatekeeper
          ? "for example: log \(key)5 (not in); help log lists them all"
          : "for example: log \(key)7 (not interested); help log lists them all"))
  }
}
