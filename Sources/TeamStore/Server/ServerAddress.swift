import CPQ
import Diagnostics

/// Where a team's server is: a URL without a password, and the rule that nothing travels in the open.
///
/// libpq reads it (PostgreSQL 15 documentation, 34.1.1.2) with the usual PG* variables, the service file and
/// ~/.pgpass; none of them passes through here.
package struct ServerAddress: Sendable, Hashable {
  /// As typed, for libpq alone.
  let url: String
  /// For people: what stands before `?`.
  package let shown: String
  /// The sslmode of the URL itself.
  private let mode: String?

  /// Whether a word is meant to be the address of a server.
  package static func isMeant(_ word: String) -> Bool {
    let word = folded(word)
    return word.hasPrefix("postgres://") || word.hasPrefix("postgresql://")
  }

  /// - Throws: `passwordInURL`, `unreadableAddress`, `noLibrary`; none of them repeats the URL.
  package init(_ url: String) throws(ServerFailure) {
    if let reason = spar_pq_load() { throw .noLibrary(reason: String(cString: reason)) }
    guard !holdsPassword(url) else { throw .passwordInURL }
    let options = Options()
    let state = spar_pq_parse(url, Options.take, Unmanaged.passUnretained(options).toOpaque())
    guard state == 0, !url.utf8.contains(0) else { throw .unreadableAddress }
    guard !options.holdsSecret else { throw .passwordInURL }
    try Self.checkPorts(options.values)
    self.url = url
    shown = harmless(url.prefix { $0 != "?" })
    mode = options.values["sslmode"]
  }

  /// The options that libpq hands out, one by one.
  final class Options {
    var values: [String: String] = [:]
    /// A password was among them; it is not kept.
    var holdsSecret = false

    static let take: spar_pq_option = { context, keyword, value, isSecret in
      guard let context, let keyword, let value else { return }
      let options = Unmanaged<Options>.fromOpaque(context).takeUnretainedValue()
      if isSecret != 0 {
        options.holdsSecret = true
      } else {
        options.values[String(cString: keyword)] = String(cString: value)
      }
    }
  }

  /// What the sslmode must be, given the options in force; nil where they are as they should be.
  ///
  /// Sockets and loopback need none; beyond them `verify-full` alone keeps others from listening or posing as the
  /// server (34.19.3), and is taken where nothing else was asked for.
  func modeNeeded(_ options: [String: String]) throws(ServerFailure) -> String? {
    try Self.checkPorts(options)
    let hosts = Self.hosts(options)
    guard let far = hosts.first(where: { !Self.isNear($0) }) else { return nil }
    let inForce = mode ?? options["sslmode"] ?? "prefer"
    if inForce == "verify-full" { return nil }
    guard mode == nil, inForce == "prefer" else {
      throw .openConnection(host: harmless(far), mode: harmless(inForce))
    }
    return "verify-full"
  }

  /// A number that is no port would be tried as if a server might come to listen there.
  private static func checkPorts(_ options: [String: String]) throws(ServerFailure) {
    let ports = (options["port"] ?? "").split(separator: ",")
    guard let none = ports.first(where: { UInt16($0).map { $0 == 0 } ?? true }) else { return }
    throw .impossiblePort(harmless(none).truncated(to: 20))
  }

  private static func hosts(_ options: [String: String]) -> [String] {
    func list(_ name: String) -> [String] {
      options[name].map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      } ?? []
    }
    // An address decides where one is given, a name elsewhere.
    let (names, addresses) = (list("host"), list("hostaddr"))
    return (0..<max(names.count, addresses.count, 1)).map { index in
      if index < addresses.count, !addresses[index].isEmpty { return addresses[index] }
      return index < names.count ? names[index] : ""
    }
  }

  private static func isNear(_ host: String) -> Bool {
    if host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") { return true }
    if ["localhost", "::1"].contains(host.lowercased()) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
