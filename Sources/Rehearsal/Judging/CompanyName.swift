import Diagnostics

extension Spoken {
  /// Where a company is named: as it is registered, or as people say it, without its legal form and, in Chinese,
  /// without what kind of company it is.
  func companyName(_ registered: String) -> Span? {
    var name = registered.trimmed
    guard !name.isEmpty else { return nil }
    if let found = find(Array(name.lowercased().utf8)) { return found }
    for ending in Self.legalForms {
      guard name.count > ending.count + 1, name.lowercased().hasSuffix(ending) else { continue }
      name = String(name.dropLast(ending.count)).trimmed
      while let last = name.last, last == "," || last == "，" { name.removeLast() }
      if let found = find(Array(name.lowercased().utf8)) { return found }
    }
    return nil
  }

  /// The longer before those they end in.
  private static let legalForms = [
    "股份有限公司", "有限责任公司", "有限公司", "集团", "分公司", "公司", " private limited", " limited", " ltd.",
    " ltd", " inc.", " inc", " llc", " llp", " plc", " gmbh", " corporation", " corp.", " corp",
    " company", " co.", " group",
  ]
}
