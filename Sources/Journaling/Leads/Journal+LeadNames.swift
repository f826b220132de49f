import Diagnostics
import GRDB

/// Which lead is meant by what people type.
extension Journal {
  /// The number in this file that a lead is named by: `14`, `#14`; nil for any other name.
  package static func code(ofTyped lead: String) -> Int? {
    let text = folded(lead).trimmed
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.count < 8, digits.allSatisfy(\.isNumber) else { return nil }
    return Int(digits)
  }

  /// The lead named by its number in this file, its reference, its telephone number or its whole name;
  /// several of one name give none.
  package func lead(named name: String, home: Int) throws(Failure) -> Lead? {
    let text = name.trimmed
    let reference = try reference(of: text)
    let others = try otherReferences(ofTyped: text)
    let code = Self.code(ofTyped: text)
    return try read { db in
      func listed(_ reference: String) throws -> Lead? {
        try Row.fetchOne(
          db.cachedStatement(sql: LeadRow.selection + " WHERE lead.reference = ?"),
          arguments: [reference]
        ).map { LeadRow.lead(from: $0, home: home) }
      }
      if let found = try listed(reference) { return found }
      if Self.isReference(text) { return nil }
      let inOtherForms = try Self.known(others, db).compactMap(listed)
      if !inOtherForms.isEmpty { return inOtherForms.count == 1 ? inOtherForms[0] : nil }
      if let code {
        return try Row.fetchOne(
          db.cachedStatement(sql: LeadRow.selection + " WHERE listed.lead = ?"), arguments: [code]
        ).map { LeadRow.lead(from: $0, home: home) }
      }
      let named = try Self.leads(called: text, atMost: 2, home: home, db)
      return named.count == 1 ? named[0] : nil
    }
  }

  /// The leads on the list by that whole name, at most twenty.
  package func leads(called name: String, home: Int) throws(Failure) -> [Lead] {
    let text = name.trimmed
    return try read { db in try Self.leads(called: text, atMost: 20, home: home, db) }
  }

  private static func leads(called name: String, atMost limit: Int, home: Int, _ db: Database)
    throws -> [Lead]
  {
    try Row.fetchAll(
      db.cachedStatement(sql: LeadRow.selection + " WHERE person.name = ? LIMIT ?"),
      arguments: [name, limit]
    ).map { LeadRow.lead(from: $0, home: home) }
  }

  /// Whether anything is kept under a reference: a place on the list, calls, or that it was barred or forgotten.
  package func knows(_ reference: String) throws(Failure) -> Bool {
    try read { db in
      try !Self.known([reference], db).isEmpty
        || Int.fetchOne(
          db.cachedStatement(sql: "SELECT 1 FROM lead WHERE reference = ?"), arguments: [reference])
          != nil
    }
  }

  /// The reference a typed lead stands for: that of the lead on the list by that name, else one under which
  /// its number is barred or forgotten, else its own.
  package func reference(ofTyped lead: String) throws(Failure) -> String {
    if let known = try self.lead(named: lead, home: 0) { return known.reference }
    let own = try reference(of: lead)
    let others = try otherReferences(ofTyped: lead.trimmed)
    let known = try read { db in try Self.known([own] + others, db) }
    return known.count == 1 ? known[0] : own
  }
}
