package import Diagnostics

/// A name for the list, read and checked.
package struct LeadDraft: Sendable, Hashable {
  package let name: String
  package let number: PhoneNumber
  package let company: String
  /// Where the name came from.
  package let source: String
  /// What they agreed to, and when; nil when that was not said.
  package let consent: String?
  package let background: String
  /// 1–5 for each need.
  package let match: [Int]
  package let owner: String?
  /// Minutes ahead of UTC at the lead's place; nil for the team's own.
  package let offsetMinutes: Int?

  /// Why a row is no lead.
  package enum Refusal: Error, Sendable, Hashable {
    case noName
    case noSource
    case number(PhoneNumber.Refusal)
    case match(String)
    case zone(String)

    package var sentence: Bilingual {
      switch self {
      case .noName:
        Bilingual(zh: "没有姓名，也没有公司", en: "there is neither a name nor a company")
      case .noSource:
        Bilingual(zh: "没写名单来源", en: "the list source is missing")
      case .number(let refusal): refusal.sentence
      case .match(let text):
        Bilingual(
          zh: "匹配「\(text)」看不懂：每项需求 1 到 5 分，如 4/5/3",
          en: "match “\(text)” is not understood: 1 to 5 for each need, such as 4/5/3")
      case .zone(let text):
        Bilingual(
          zh: "时区「\(text)」看不懂，写成 +08:00", en: "zone “\(text)” is not understood; write +08:00")
      }
    }
  }

  /// - Parameters:
  ///   - cells: what the row says; fields left out are empty.
  ///   - source: of the whole list, where a row has none of its own.
  package init(_ cells: [LeadField: String], source: String?, consent: String?) throws(Refusal) {
    func cell(_ field: LeadField) -> String { (cells[field] ?? "").trimmed }
    company = cell(.company)
    // The firm stands in for a person nobody has named yet.
    name = cell(.name).isEmpty ? company : cell(.name)
    guard !name.isEmpty else { throw .noName }
    do { number = try PhoneNumber(cell(.number)) } catch { throw .number(error) }
    guard let source = cell(.source).nonBlank ?? source?.trimmed.nonBlank else { throw .noSource }
    self.source = source
    self.consent = cell(.consent).nonBlank ?? consent?.trimmed.nonBlank
    background = cell(.background)
    owner = cell(.owner).nonBlank
    let match = cell(.match)
    guard let scores = Self.scores(match) else { throw .match(harmless(match).truncated(to: 20)) }
    self.match = scores
    let zone = cell(.zone)
    if zone.isEmpty {
      offsetMinutes = nil
    } else if let minutes = Self.zone(zone) {
      offsetMinutes = minutes
    } else {
      throw .zone(harmless(zone).truncated(to: 20))
    }
  }

  /// `4/5/3`, `4;5;3`, `4 5 3`, `预算4，时间5`, `budget=4 need=5`; an empty text is no score at all.
  package static func scores(_ text: String) -> [Int]? {
    var scores: [Int] = []
    var number = ""
    func isScore(_ number: String) -> Bool { Int(number).map { (1...5).contains($0) } ?? false }
    for character in folded(text) + " " {
      if character.isASCII, character.isNumber {
        number.append(character)
      } else if !number.isEmpty {
        guard isScore(number), character != ".", let score = Int(number) else { return nil }
        scores.append(score)
        number = ""
      }
    }
    if scores.isEmpty, !text.trimmed.isEmpty { return nil }
    return scores.count <= 12 ? scores : nil
  }

  /// `+08:00`, `+8`, `UTC+8`, `GMT-5`, `+0530`: minutes ahead of UTC.
  package static func zone(_ text: String) -> Int? {
    var plain = Substring(folded(text).trimmed)
    for prefix in ["utc", "gmt"] where plain.hasPrefix(prefix) { plain = plain.dropFirst(3) }
    if plain.isEmpty || plain == "z" { return 0 }
    guard let sign = plain.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
    let rest = plain.dropFirst()
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    var hours = parts[0]
    var minutes = parts.count > 1 ? parts[1] : "0"
    if parts.count == 1, rest.count == 4 {
      hours = rest.prefix(2)
      minutes = rest.suffix(2)
    }
    guard parts.count <= 2, let hour = Int(hours), let minute = Int(minutes), hour <= 14,
      (0..<60).contains(minute), hour >= 0
    else { return nil }
    return (hour * 60 + minute) * (sign == "+" ? 1 : -1)
  }
}

extension String {
  fileprivate var nonBlank: String? { isEmpty ? nil : self }
}
