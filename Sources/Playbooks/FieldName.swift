package import Diagnostics

/// A field of the format; each has its words in Chinese and English, the house word first.
package enum FieldName: String, CaseIterable, Sendable, Hashable {
  case document, id, language, version, translatedFrom, allow
  case goal, catalogues, passMark, weights, blanks
  case kind, rep, prospect, must, cue, never, atMost, objections, outcome
  case label, nature, phrases, acknowledge, explore, answer, again, why, source
  case difficulty, role, patience, mood, layers, wonBy, winnable
  case greets, hesitates, asksBack, counters, accepts, softYes, refuses, hangsUp

  /// Every accepted spelling; the first of each language is the house word.
  package var words: Words {
    switch self {
    case .document: Words(zh: ["文档", "文件"], en: ["Document"])
    case .id: Words(zh: ["编号", "代号"], en: ["Id"])
    case .language: Words(zh: ["语言"], en: ["Language"])
    case .version: Words(zh: ["版本"], en: ["Version"])
    case .translatedFrom: Words(zh: ["译自"], en: ["Translated from"])
    case .allow: Words(zh: ["允许"], en: ["Allow"])
    case .goal: Words(zh: ["目标"], en: ["Goal"])
    case .catalogues: Words(zh: ["异议库"], en: ["Catalogues", "Catalogue"])
    case .passMark: Words(zh: ["及格线"], en: ["Pass mark"])
    case .weights: Words(zh: ["评分"], en: ["Weights", "Scoring"])
    case .blanks: Words(zh: ["填空", "变量", "称呼表"], en: ["Blanks", "Variables"])
    case .kind: Words(zh: ["环节", "类型"], en: ["Kind"])
    case .rep: Words(zh: ["我", "销售"], en: ["Rep"])
    case .prospect: Words(zh: ["客户"], en: ["Prospect", "Customer"])
    case .must: Words(zh: ["必说", "要点"], en: ["Must"])
    case .cue: Words(zh: ["提示"], en: ["Cue"])
    case .never: Words(zh: ["别说", "禁说", "忌"], en: ["Never"])
    case .atMost: Words(zh: ["最多"], en: ["At most"])
    case .objections: Words(zh: ["异议"], en: ["Objections", "Objection"])
    case .outcome: Words(zh: ["结果"], en: ["Outcome"])
    case .label: Words(zh: ["类别"], en: ["Label"])
    case .nature: Words(zh: ["性质"], en: ["Nature"])
    case .phrases: Words(zh: ["说法", "原话"], en: ["Phrases"])
    case .acknowledge: Words(zh: ["认同", "共情"], en: ["Acknowledge"])
    case .explore: Words(zh: ["澄清", "追问", "问清"], en: ["Explore"])
    case .answer: Words(zh: ["回应", "回答"], en: ["Answer", "Answers"])
    case .again: Words(zh: ["再推"], en: ["Again"])
    case .why: Words(zh: ["为什么", "忌理由"], en: ["Why"])
    case .source: Words(zh: ["依据"], en: ["Source"])
    case .difficulty: Words(zh: ["难度"], en: ["Difficulty"])
    case .role: Words(zh: ["身份"], en: ["Role"])
    case .patience: Words(zh: ["耐心"], en: ["Patience"])
    case .mood: Words(zh: ["心情", "情绪"], en: ["Mood"])
    case .layers: Words(zh: ["层数"], en: ["Layers"])
    case .wonBy: Words(zh: ["打动"], en: ["Won by"])
    case .winnable: Words(zh: ["可约"], en: ["Winnable"])
    case .greets: Words(zh: ["接听"], en: ["Greets"])
    case .hesitates: Words(zh: ["犹豫"], en: ["Hesitates"])
    case .asksBack: Words(zh: ["反问"], en: ["Asks back"])
    case .counters: Words(zh: ["改时间"], en: ["Counters"])
    case .accepts: Words(zh: ["接受"], en: ["Accepts"])
    case .softYes: Words(zh: ["假答应"], en: ["Soft yes"])
    case .refuses: Words(zh: ["拒绝"], en: ["Refuses"])
    case .hangsUp: Words(zh: ["挂断"], en: ["Hangs up"])
    }
  }

  /// Whether the field may stand more than once in a section; each counts.
  package var isRepeatable: Bool {
    switch self {
    case .rep, .prospect, .must, .cue, .never, .objections, .allow, .acknowledge, .explore,
      .answer, .again, .why, .source, .greets, .hesitates, .asksBack, .counters, .accepts,
      .softYes, .refuses, .hangsUp, .phrases:
      true
    default: false
    }
  }

  /// Whether items may follow the field.
  package var takesItems: Bool {
    switch self {
    case .weights, .blanks, .catalogues, .wonBy: true
    default: isRepeatable
    }
  }
}

/// The words for one thing in both languages; the first of each is the house word.
package struct Words: Sendable, Hashable {
  package let zh: [String]
  package let en: [String]

  package func house(_ language: Language) -> String {
    (language == .zh ? zh : en).first ?? ""
  }

  package var all: [String] { zh + en }
  /// Both house words as one sentence for people.
  package var title: Bilingual { Bilingual(zh: house(.zh), en: house(.en)) }
}

/// The part of a file a field stands in.
package enum Room: Sendable, Hashable, CaseIterable {
  case scriptHeader, stage, catalogueHeader, objection, personaHeader

  /// The fields known here, in house order.
  package var fields: [FieldName] {
    let header: [FieldName] = [.document, .id, .language, .version, .translatedFrom, .allow]
    switch self {
    case .scriptHeader: return header + [.goal, .catalogues, .passMark, .weights, .blanks]
    case .stage:
      return [
        .id, .kind, .outcome, .allow, .atMost, .rep, .must, .cue, .never, .prospect, .objections,
      ]
    case .catalogueHeader: return header
    case .objection:
      return [
        .id, .label, .nature, .allow, .phrases, .acknowledge, .explore, .answer, .again, .never,
        .why, .source,
      ]
    case .personaHeader:
      return header + [
        .difficulty, .role, .patience, .mood, .layers, .objections, .wonBy, .winnable, .greets,
        .hesitates, .asksBack, .counters, .accepts, .softYes, .refuses, .hangsUp,
      ]
    }
  }

  /// What people call the part.
  package var title: Bilingual {
    switch self {
    case .scriptHeader: Bilingual(zh: "话术开头", en: "the head of a call script")
    case .stage: Bilingual(zh: "环节", en: "a stage")
    case .catalogueHeader: Bilingual(zh: "异议库开头", en: "the head of a catalogue")
    case .objection: Bilingual(zh: "异议", en: "an objection")
    case .personaHeader: Bilingual(zh: "模拟客户", en: "a persona")
    }
  }
}

/// Finding a thing by any of its words, compared after folding.
package struct Vocabulary<Thing: Hashable & Sendable>: Sendable {
  private let things: [String: Thing]
  package let spellings: [String]

  package init(_ all: [Thing], _ words: (Thing) -> Words) {
    var things: [String: Thing] = [:]
    var spellings: [String] = []
    for thing in all {
      for word in words(thing).all {
        things[folded(word)] = thing
        spellings.append(word)
      }
    }
    self.things = things
    self.spellings = spellings
  }

  package subscript(word: String) -> Thing? {
    if let thing = things[folded(word.trimmed)] { return thing }
    // An invisible character is reported by itself; the word is still the word.
    let visible = word.unicodeScalars.filter {
      $0.value >= 0x20 && $0 != "\u{200B}" && $0 != "\u{FEFF}"
    }
    guard visible.count < word.unicodeScalars.count else { return nil }
    return things[folded(String(String.UnicodeScalarView(visible)).trimmed)]
  }

  /// The spelling nearest to a word nobody knows.
  package func nearest(to word: String) -> String? {
    Suggestion.nearest(to: word.trimmed, in: spellings)
  }
}

extension Vocabulary<FieldName> {
  /// Every field of the format.
  package static let everyField = Vocabulary(FieldName.allCases, \.words)
  private static let rooms = Dictionary(
    uniqueKeysWithValues: Room.allCases.map { ($0, Vocabulary($0.fields, \.words)) })

  /// The fields of one part of a file.
  package static func fields(of room: Room) -> Vocabulary<FieldName> {
    rooms[room] ?? everyField
  }
}
