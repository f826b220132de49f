import Diagnostics

/// A display name with as much left out as a list on a screen needs.
package enum PersonName {
  /// What follows a surname and is no name: it stays.
  private static let titles = [
    "经理", "总监", "主任", "老师", "先生", "女士", "小姐", "院长", "校长", "厂长", "店长", "主管", "老板",
    "总", "工", "姐", "哥", "董", "处", "科",
  ]
  private static let doubleSurnames = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙"]

  /// `周晓明` → `周**`, `周经理` → `周经理`, `Grace Okafor` → `G. O.`, `Ms Okafor` → `Ms O.`
  package static func masked(_ name: String) -> String {
    let name = harmless(name).trimmed
    guard let first = name.unicodeScalars.first else { return "" }
    if first.value < 0x2E80 { return maskedWords(name) }
    let surname = doubleSurnames.first { name.hasPrefix($0) } ?? String(name.prefix(1))
    let rest = name.dropFirst(surname.count)
    for title in titles where rest.hasSuffix(title) {
      let given = rest.dropLast(title.count)
      return surname + String(repeating: "*", count: min(2, given.count)) + title
    }
    return surname + String(repeating: "*", count: min(2, rest.count))
  }

  private static func maskedWords(_ name: String) -> String {
    let forms = ["mr", "mrs", "ms", "miss", "dr", "prof", "sir", "mx"]
    return name.split(separator: " ").map { word in
      let plain = folded(word).filter { $0 != "." }
      return forms.contains(plain) ? String(word) : "\(word.prefix(1))."
    }.joined(separator: " ")
  }
}
