package import Diagnostics

/// What a column of a table of objections and answers may hold.
package enum Column: String, CaseIterable, Sendable, Hashable {
  case id, name, label, nature, phrases, acknowledge, explore, answer, again, never, why, source

  package var title: Bilingual {
    switch self {
    case .id: Bilingual(zh: "编号", en: "id")
    case .name: Bilingual(zh: "名称", en: "name")
    case .label: Bilingual(zh: "类别", en: "label")
    case .nature: Bilingual(zh: "性质", en: "nature")
    case .phrases: Bilingual(zh: "说法", en: "phrases")
    case .acknowledge: Bilingual(zh: "认同", en: "acknowledge")
    case .explore: Bilingual(zh: "澄清", en: "explore")
    case .answer: Bilingual(zh: "回应", en: "answer")
    case .again: Bilingual(zh: "再推", en: "again")
    case .never: Bilingual(zh: "别说", en: "never")
    case .why: Bilingual(zh: "为什么", en: "why")
    case .source: Bilingual(zh: "依据", en: "source")
    }
  }

  /// What people write over such a column, folded, spaces and brackets aside; the surest first.
  var headings: [String] {
    switch self {
    case .id: ["编号", "代号", "序号", "id", "code", "key", "no"]
    case .name: ["异议名称", "名称", "标题", "主题", "场景", "name", "title", "topic", "scenario"]
    case .label: ["类别", "分类", "异议类型", "类型", "category", "label", "type"]
    case .nature: ["性质", "真假", "nature", "realorreflex"]
    case .phrases:
      [
        "说法", "原话", "客户原话", "客户说", "客户的话", "客户怎么说", "客户异议", "常见异议", "拒绝理由", "客户拒绝", "拒绝",
        "客户问题", "问题", "借口", "抗拒点", "异议", "phrases", "phrase", "customersays", "prospectsays",
        "whattheysay", "theysay", "objections", "objection", "excuse", "refusal", "pushback",
        "question", "q",
      ]
    case .acknowledge: ["认同", "共情", "同理", "acknowledge", "acknowledgement", "empathy", "empathise"]
    case .explore:
      ["澄清", "追问", "反问", "探询", "问清", "explore", "clarify", "followupquestion", "probe"]
    case .answer:
      [
        "回应", "应对话术", "应答话术", "回答", "答复", "应对", "应答", "解答", "标准话术", "推荐话术", "参考话术", "话术",
        "回复", "怎么说", "answers", "answer", "response", "responses", "reply", "rebuttal", "wesay",
        "whatwesay", "script", "handling", "a",
      ]
    case .again:
      ["再推", "二次邀约", "二次应对", "再约", "again", "secondanswer", "iftheysaynoagain", "secondtry"]
    case .never:
      ["别说", "禁说", "禁忌", "禁语", "忌语", "错误说法", "不要说", "never", "avoid", "dont", "donotsay"]
    case .why: ["为什么", "原因", "理由", "why", "reason", "because"]
    case .source: ["依据", "出处", "来源", "source", "evidence"]
    }
  }

  /// Whether several columns may hold it: 回应1, 回应2.
  var isList: Bool {
    switch self {
    case .id, .name, .label, .nature: false
    default: true
    }
  }
}

/// Which column of a table holds what.
package struct ColumnMap: Sendable, Hashable {
  /// By place; nil for a column nobody could place.
  package private(set) var columns: [Column?]
  /// Whether the first row is a heading and no row of its own.
  package let hasHeading: Bool

  /// Guesses from the words over the columns; a table without any such words has phrases first, then answers.
  ///
  /// Label and nature are told apart by what stands in them, whatever stands over them: 类型 is as often the one as the
  /// other.
  ///
  /// - Parameter rows: all rows of the table, the first among them.
  package init(_ first: [String], over rows: [[String]] = []) {
    let plain = first.map { Self.plain($0) }
    var columns = plain.map { Self.guess($0) }
    hasHeading = columns.contains { $0 != nil }
    if !hasHeading { columns = first.indices.map { $0 == 0 ? .phrases : $0 == 1 ? .answer : nil } }
    let body = rows.dropFirst(hasHeading ? 1 : 0)
    for (place, column) in columns.enumerated() {
      let cells = body.filter { place < $0.count }.map { $0[place].trimmed }.filter { !$0.isEmpty }
      switch column {
      case .label, .nature: columns[place] = Self.told(by: cells, atLeast: 0.5) ?? column
      case nil where cells.count > 1: columns[place] = Self.told(by: cells, atLeast: 1)
      default: break
      }
    }
    guard hasHeading else {
      self.columns = Self.once(columns)
      return
    }
    // 异议 beside 客户原话 is the name of what is said.
    let general = ["异议", "objection", "objections", "问题", "question", "拒绝"]
    let phrases = columns.indices.filter { columns[$0] == .phrases }
    if phrases.count > 1, !columns.contains(.name),
      let name = phrases.first(where: { general.contains(plain[$0]) }),
      phrases.contains(where: { !general.contains(plain[$0]) })
    {
      columns[name] = .name
    }
    self.columns = Self.once(columns)
  }

  /// Of several columns for what there is once, the first.
  private static func once(_ columns: [Column?]) -> [Column?] {
    var seen: Set<Column> = []
    return columns.map { column in
      guard let column, !column.isList else { return column }
      return seen.insert(column).inserted ? column : nil
    }
  }

  /// Nature or label when such a share of the cells names one; nil when they say something else.
  private static func told(by cells: [String], atLeast share: Double) -> Column? {
    let natures = cells.count { NatureWords.nature($0) != nil }
    let labels = cells.count { Adoption.reply(CellText.note($0)) != nil }
    guard max(natures, labels) > 0, Double(max(natures, labels)) >= share * Double(cells.count)
    else { return nil }
    return natures > labels ? .nature : .label
  }

  /// Puts a field into a column by the column's heading or number; false when there is no such column.
  package mutating func set(_ column: Column, to name: String, among first: [String]) -> Bool {
    let wanted = Self.plain(name)
    let place =
      first.firstIndex { Self.plain($0) == wanted }
      ?? Int(name).flatMap { first.indices.contains($0 - 1) ? $0 - 1 : nil }
    guard let place else { return false }
    if !column.isList {
      for other in columns.indices where columns[other] == column { columns[other] = nil }
    }
    columns[place] = column
    return true
  }

  package func has(_ column: Column) -> Bool { columns.contains(column) }

  private static func guess(_ heading: String) -> Column? {
    guard !heading.isEmpty else { return nil }
    for column in Column.allCases where column.headings.contains(heading) { return column }
    var best: (column: Column, length: Int)?
    for column in Column.allCases {
      for word in column.headings where word.count >= 2 && heading.contains(word) {
        // Short English words stand inside others: “key” in “monkey”.
        if word.allSatisfy(\.isASCII), word.count < 5 { continue }
        if word.count > best?.length ?? 0 { best = (column, word.count) }
      }
    }
    return best?.column
  }

  /// Folded, without spaces, signs, digits at the end and what stands in brackets.
  private static func plain(_ heading: String) -> String {
    var depth = 0
    var text = ""
    for character in folded(heading) {
      if "(（[【".contains(character) { depth += 1 }
      if depth == 0, character.isLetter || character.isNumber { text.append(character) }
      if ")）]】".contains(character) { depth = max(0, depth - 1) }
    }
    while text.count > 1, let last = text.last, last.isNumber || "一二三四五".contains(last) {
      text.removeLast()
    }
    return text
  }
}
