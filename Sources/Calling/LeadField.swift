import Diagnostics

/// A column of a call list.
package enum LeadField: String, CaseIterable, Sendable, Hashable {
  case name, number, company, source, consent, background, match, owner, zone

  /// Headings by which a list's own column is known, folded.
  private var headings: [String] {
    switch self {
    case .name:
      [
        "姓名", "名字", "客户", "客户姓名", "客户名称", "联系人", "称呼", "contact", "contact name", "full name",
        "prospect", "lead",
      ]
    case .number:
      [
        "电话", "手机", "手机号", "手机号码", "号码", "电话号码", "联系电话", "联系方式", "phone", "phone number",
        "mobile", "tel", "telephone",
      ]
    case .company:
      ["公司", "公司名称", "单位", "企业", "店名", "organisation", "organization", "firm", "account"]
    case .source: ["来源", "名单来源", "渠道", "list source", "lead source", "origin"]
    case .consent: ["同意", "授权", "同意情况", "同意日期", "permission", "opt-in", "consented"]
    case .background: ["背景", "备注", "情况", "说明", "notes", "note", "remarks", "comment"]
    case .match: ["匹配", "匹配分", "匹配度", "需求匹配", "fit", "score", "match score"]
    case .owner: ["负责人", "归属", "跟进人", "销售", "rep", "owned by", "assigned to"]
    case .zone: ["时区", "timezone", "time zone", "utc offset"]
    }
  }

  /// The field a heading names, or nil.
  package init?(heading: String) {
    let plain = folded(heading).trimmed
    guard
      let field = Self.allCases.first(where: {
        $0.rawValue == plain || $0.headings.contains(plain)
      })
    else { return nil }
    self = field
  }
}
