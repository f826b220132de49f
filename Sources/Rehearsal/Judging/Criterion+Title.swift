package import Diagnostics

extension Criterion {
  /// What it is called in a list: `二选一`, `a choice of two`.
  package var title: Bilingual {
    switch name {
    case "honest-wording": Bilingual(zh: "说真话", en: "honest wording")
    case "respects-final-no": Bilingual(zh: "该放手就放手", en: "lets go")
    case "identifies-self-and-company": Bilingual(zh: "报公司姓名", en: "name and company")
    case "right-names": Bilingual(zh: "叫对称呼", en: "right names")
    case "states-a-number": Bilingual(zh: "有数字", en: "a number")
    case "says-the-musts": Bilingual(zh: "必说", en: "the Musts")
    case "no-pitch": Bilingual(zh: "不讲产品", en: "no pitch")
    case "acknowledges-first": Bilingual(zh: "先认同", en: "acknowledges first")
    case "explores-before-answering": Bilingual(zh: "先问清", en: "finds out first")
    case "answers-the-question": Bilingual(zh: "先答问题", en: "answers the question")
    case "asks-again": Bilingual(zh: "再约一次", en: "asks again")
    case "offers-choice": Bilingual(zh: "二选一", en: "a choice of two")
    case "leaves-refused-times": Bilingual(zh: "换新时间", en: "new times")
    case "ends-on-the-ask": Bilingual(zh: "问完就停", en: "ends on the ask")
    case "stops-at-three": Bilingual(zh: "三次为止", en: "stops at three")
    case "no-concession": Bilingual(zh: "资料不换见面", en: "materials with a meeting")
    case "no-but": Bilingual(zh: "不说但是", en: "no “but”")
    case "no-pressure": Bilingual(zh: "不逼", en: "no pressure")
    case "one-breath": Bilingual(zh: "一口气", en: "one breath")
    case "confirms-date-and-weekday": Bilingual(zh: "复述", en: "read-back")
    case "reads-back-confusables": Bilingual(zh: "易混就问", en: "checks unclear words")
    case "asks-who-comes": Bilingual(zh: "问谁参加", en: "asks who comes")
    case "closes-cleanly": Bilingual(zh: "收得干净", en: "a clean end")
    default: Bilingual(zh: name, en: name)
    }
  }
}
