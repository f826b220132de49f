/// The leads of a file by their references, and what of its words was forgotten and does not come back.
struct FileLeads {
  private let findKey: () throws(Journal.Failure) -> [UInt8]
  private let forgotten: Set<String>
  /// Words of calls before this day were removed by age.
  private let wordsFrom: Int
  /// Leads that stand on the list under another reference than their number's.
  private let listed: [String: String]
  /// Read with the first lead: a file without any needs none.
  private var key: [UInt8]?
  private var references: [String: String] = [:]

  private static let mostReferences = 200_000

  init(of journal: Journal) throws {
    findKey = journal.leadKey
    forgotten = try journal.forgottenLeads()
    listed = try journal.oldReferences()
    wordsFrom = try journal.setting(Journal.wordsFromKey).flatMap { Int($0) } ?? .min
  }

  /// Gives the row its lead, and takes from it the words that were forgotten.
  ///
  /// A lead that was forgotten stays so: the call counts, who it was does not come back.
  mutating func settle(_ lead: String?, in row: inout ReadRow) throws {
    if row.day < wordsFrom { row.note = nil }
    guard let lead else { return }
    let reference = try reference(of: lead)
    if forgotten.contains(reference) { row.note = nil } else { row.lead = reference }
  }

  private mutating func reference(of lead: String) throws -> String {
    if let known = references[lead] { return known }
    let key = try self.key ?? findKey()
    self.key = key
    let own = try Journal.reference(of: lead) { key }
    let made = listed[own] ?? own
    if references.count >= Self.mostReferences { references.removeAll(keepingCapacity: true) }
    references[lead] = made
    return made
  }
}
