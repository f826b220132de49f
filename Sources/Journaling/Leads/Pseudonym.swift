import CSodium
import Calling
import Diagnostics
import GRDB
import Glibc

/// References of leads that tell nothing without the team's key: `L-` and twelve letters and digits.
///
/// HMAC-SHA-256 (libsodium) of the folded text, its first 60 bits in base 32. The key lies beside the
/// journal, readable by its owner only, and is made when it is first needed.
extension Journal {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567")

  /// Whether a text already is such a reference.
  package static func isReference(_ text: String) -> Bool {
    text.hasPrefix("L-") && text.count == 14 && text.dropFirst(2).allSatisfy(letters.contains)
  }

  /// The reference of a lead named by a number, a name or any text; a reference stands for itself.
  ///
  /// However a number is written, it gives the same reference; case and width do not matter.
  package func reference(of lead: String) throws(Failure) -> String {
    try Self.reference(of: lead, key: leadKey)
  }

  /// - Parameter key: asked for only where the text is no reference yet.
  static func reference(
    of lead: String, key: () throws(Failure) -> [UInt8]
  ) throws(Failure) -> String {
    let text = lead.trimmed
    if isReference(text) { return text }
    return try digest(plain(text), key: key())
  }

  /// What is digested of a name or number.
  private static func plain(_ text: String) -> String {
    let plain = folded(text)
    guard isNumber(folded: plain) else { return plain }
    return (try? PhoneNumber(text))?.text ?? plain.filter(\.isNumber)
  }

  /// Whether a lead is named by a telephone number and no name.
  package static func isNumber(_ lead: String) -> Bool { isNumber(folded: folded(lead)) }

  private static func isNumber(folded plain: String) -> Bool {
    plain.count(where: \.isNumber) >= 5
      && plain.allSatisfy { $0.isNumber || " -.()+".contains($0) }
  }

  // MARK: One number written in two ways

  /// The references of the other forms in which a typed number may be known here, and those under which it is listed;
  /// none for a name.
  func otherReferences(ofTyped lead: String) throws(Failure) -> [String] {
    guard !Self.isReference(lead), Self.isNumber(lead), let number = try? PhoneNumber(lead)
    else { return [] }
    let key = try leadKey()
    return try read { db in
      try Self.otherReferences(number, countries: try Self.countries([number], db), key: key)
        + Self.leads(ofNumber: number.text, db)
    }
  }

  static func otherReferences(_ number: PhoneNumber, countries: [String], key: [UInt8])
    throws(Failure) -> [String]
  {
    var references: [String] = []
    for form in number.otherForms(countries: countries) {
      references.append(try digest(form, key: key))
    }
    return references
  }

  /// The countries under which a number that names none may be known: those of the list and of the numbers
  /// given; all of them where somebody barred or forgotten is on no list and left nothing but a reference.
  static func countries(_ numbers: [PhoneNumber], _ db: Database) throws -> [String] {
    let hasUnlisted =
      try Int.fetchOne(
        db,
        sql: """
          SELECT 1 FROM (SELECT lead FROM do_not_contact UNION SELECT lead FROM forgotten)
          WHERE lead NOT IN (
            SELECT reference FROM lead JOIN person ON person.lead = lead.code) LIMIT 1
          """) != nil
    if hasUnlisted { return CountryCode.all }
    let listed = try String.fetchAll(
      db,
      sql: "SELECT DISTINCT substr(number, 2, 3) FROM person WHERE number >= '+' AND number < ','")
    return Set(listed.compactMap { CountryCode.leading($0) } + numbers.compactMap(\.country))
      .sorted()
  }

  static func digest(_ plain: String, key: [UInt8]) throws(Failure) -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    let message = Array(plain.utf8)
    guard crypto_auth_hmacsha256(&digest, message, UInt64(message.count), key) == 0 else {
      throw .refused(detail: "hmac")
    }
    var bits = UInt64(0)
    for byte in digest.prefix(8) { bits = bits << 8 | UInt64(byte) }
    var reference = "L-"
    for index in 0..<12 { reference.append(letters[Int(bits >> UInt64(59 - index * 5)) & 31]) }
    return reference
  }

  func leadKey() throws(Failure) -> [UInt8] {
    let size = Int(crypto_auth_hmacsha256_KEYBYTES)
    guard sodium_init() >= 0 else { throw .refused(detail: "libsodium") }
    if path == ":memory:" { return [UInt8](repeating: 7, count: size) }
    if let key = try readKey(size) { return key }
    // One that was made for a question would fit no lead.
    if (try? requireWriting()) == nil { throw .noKey(path: keyPath) }
    var key = [UInt8](repeating: 0, count: size)
    randombytes_buf(&key, size)
    let descriptor = open(keyPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      // Another spar was quicker.
      if errno == EEXIST, let key = try readKey(size) { return key }
      throw .unreadable(path: keyPath, reason: Self.reason(errno))
    }
    defer { Glibc.close(descriptor) }
    guard Glibc.write(descriptor, key, size) == size, fsync(descriptor) == 0 else {
      unlink(keyPath)
      throw .full(path: keyPath)
    }
    return key
  }

  private func readKey(_ size: Int) throws(Failure) -> [UInt8]? {
    let descriptor = open(keyPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(path: keyPath, reason: Self.reason(errno))
    }
    defer { Glibc.close(descriptor) }
    var key = [UInt8](repeating: 0, count: size)
    guard Glibc.read(descriptor, &key, size) == size else {
      throw .unreadable(path: keyPath, reason: "short key")
    }
    return key
  }
}
