/// A language people are spoken to in.
package enum Language: String, CaseIterable, Sendable, Hashable {
  case zh, en
}

/// A sentence for people in Chinese and in English; what lacks one of them does not compile.
package struct Bilingual: Sendable, Hashable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// `1 call`, `2 calls`: an English count with its noun; `plural` defaults to the noun with an s.
package func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}
