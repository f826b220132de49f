import CSodium
package import CivilTime
import Diagnostics
import GRDB
import Glibc

/// The team's key, by which the references of leads are made: one file per machine, beside the journal,
/// readable by its owner only, and handed over out of band.
extension Journal {
  /// What `team init` came to.
  package enum TeamKeyFate: Sendable, Hashable {
    case made, kept
    case taken(Marks)

    /// The word that `--json` has for it.
    package var name: String {
      switch self {
      case .made: "made"
      case .kept: "kept"
      case .taken: "taken"
      }
    }
  }

  /// Who is not to be called again and who was forgotten: marks on references, which another key does not make.
  package struct Marks: Sendable, Hashable {
    /// Do-not-contact marks that were made again under the new key, their numbers being on the list.
    package let carried: Int
    /// Do-not-contact marks whose numbers are not known here.
    package let barred: Int
    /// Forgotten leads, of whom no number is left.
    package let forgotten: Int

    package init(carried: Int = 0, barred: Int = 0, forgotten: Int = 0) {
      (self.carried, self.barred, self.forgotten) = (carried, barred, forgotten)
    }
  }

  /// Eight letters and digits that are the same on two machines when their keys are, and tell nothing of them.
  package func teamKeyMark() throws(Failure) -> String {
    String(try reference(of: "the mark of this key").dropFirst(2).prefix(8))
  }

  /// The mark of the key that is here; nil where none was made yet.
  package func heldTeamKeyMark() throws(Failure) -> String? {
    try path == ":memory:" || access(keyPath, F_OK) == 0 ? teamKeyMark() : nil
  }

  /// Makes the key when there is none.
  package func makeTeamKey() throws(Failure) -> TeamKeyFate {
    guard access(keyPath, F_OK) != 0 else {
      // Whoever copied it may have made it readable to others.
      guard chmod(keyPath, 0o600) == 0 else {
        throw .unreadable(path: keyPath, reason: Self.reason(errno))
      }
      return .kept
    }
    _ = try teamKeyMark()
    return .made
  }

  /// Takes the key of a colleague's file in the place of the own one.
  ///
  /// - Parameter replacing: also where leads are kept under the own key, whose references stay as they are, or marks,
  ///   which are made again where the number is on the list.
  /// - Throws: `noKey` when the file holds none, `otherKey` when leads or marks are kept under another.
  package func takeTeamKey(from file: String, replacing: Bool, at now: Instant) throws(Failure)
    -> TeamKeyFate
  {
    let key = try Self.readKey(file)
    let hasKey = access(keyPath, F_OK) == 0
    if hasKey, try Self.readKey(keyPath) == key { return .kept }
    let leads = try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM lead") ?? 0 }
    let (barred, forgotten) = try marksUnderKey()
    guard !hasKey || leads + barred.count + forgotten == 0 || replacing else {
      throw .otherKey(path: keyPath, leads: leads, marks: barred.count + forgotten)
    }
    // Before the key: a mark too many does no harm, one too few does.
    let marks = Marks(
      carried: try carry(barred.compactMap(\.number), to: key, at: now),
      barred: barred.count { $0.number == nil }, forgotten: forgotten)
    if leads > 0 { try write { db in try Self.noteChangeOfKey(db) } }
    let fresh = keyPath + ".new"
    unlink(fresh)
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unreadable(path: fresh, reason: Self.reason(errno)) }
    let wrote = Glibc.write(descriptor, key, key.count) == key.count && fsync(descriptor) == 0
    Glibc.close(descriptor)
    guard wrote, rename(fresh, keyPath) == 0 else {
      unlink(fresh)
      throw .full(path: keyPath)
    }
    return .taken(marks)
  }

  /// The leads that are not to be called again, with the numbers of those on the list, and how many were forgotten.
  private func marksUnderKey() throws(Failure) -> (
    barred: [(lead: String, number: String?)], forgotten: Int
  ) {
    try read { db in
      let leads = try Row.fetchAll(
        db,
        sql: """
          SELECT marked.lead, person.number FROM (SELECT DISTINCT lead FROM do_not_contact) AS marked
          LEFT JOIN lead ON lead.reference = marked.lead
          LEFT JOIN person ON person.lead = lead.code
          """)
      return (
        try leads.map { (lead: $0[0] as String, number: $0[1] as String?) }
          .filter { try Self.isBarred($0.lead, db) },
        try Int.fetchOne(db, sql: "SELECT count(DISTINCT lead) FROM forgotten") ?? 0
      )
    }
  }

  /// Bars numbers under another key; returns how many.
  private func carry(_ numbers: [String], to key: [UInt8], at now: Instant) throws(Failure) -> Int {
    guard !numbers.isEmpty else { return 0 }
    return try write { db in
      var stream = try Stream(db, seed: seed)
      for number in numbers {
        let reference = try Self.digest(number, key: key)
        if try Self.isBarred(reference, db) { continue }
        try appendDoNotContact(reference, call: nil, isOn: true, at: now, &stream, db)
      }
      try stream.save(db)
      return numbers.count
    }
  }

  private static func readKey(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: reason(errno)) }
    defer { Glibc.close(descriptor) }
    let size = Int(crypto_auth_hmacsha256_KEYBYTES)
    var key = [UInt8](repeating: 0, count: size + 1)
    guard Glibc.read(descriptor, &key, size + 1) == size else { throw .noKey(path: path) }
    return Array(key.prefix(size))
  }
}
