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
