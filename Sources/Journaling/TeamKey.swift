import CSodium
import Diagnostics
import GRDB
import Glibc

/// The team's key, by which the references of leads are made: one file per machine, beside the journal,
/// readable by its owner only, and handed over out of band.
extension Journal {
  /// What `team init` came to.
  package enum TeamKeyFate: Sendable, Hashable { case made, kept, taken }

  /// Eight letters and digits that are the same on two machines when their keys are, and tell nothing of them.
  package func teamKeyMark() throws(Failure) -> String {
    String(try reference(of: "the mark of this key").dropFirst(2).prefix(8))
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
  /// - Parameter replacing: also where leads are kept under the own key, whose references stay as they are.
  /// - Throws: `noKey` when the file holds none, `otherKey` when leads are kept under another.
  package func takeTeamKey(from file: String, replacing: Bool) throws(Failure) -> TeamKeyFate {
    let key = try Self.readKey(file)
    if access(keyPath, F_OK) == 0 {
      if try Self.readKey(keyPath) == key { return .kept }
      let leads = try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM lead") ?? 0 }
      let marks = try marksUnderKey()
      guard leads + marks == 0 || replacing else {
        throw .otherKey(path: keyPath, leads: leads, marks: marks)
      }
    }
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
    return .taken
  }

  /// Who is not to be called again and who was forgotten: marks on references, which no other key finds.
  package func marksUnderKey() throws(Failure) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM (SELECT lead FROM do_not_contact UNION SELECT lead FROM forgotten)
          """) ?? 0
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
