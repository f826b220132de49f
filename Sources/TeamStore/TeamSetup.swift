import Diagnostics

/// Setting a team up on a server, and who is in it.
package struct TeamSetup {
  /// The SQL that makes roles and tables, for whoever lets no program do it.
  package static var script: String { TeamSchema.script }

  /// Leads who are reps by it.
  package let demoted: [String]
  /// The mark of the team's key, once a lead has synced.
  package let keyMark: String?

  /// Makes roles and tables where they are missing, brings them up to date, and adds logins.
  ///
  /// - Throws: `ServerFailure`.
  @discardableResult
  package static func run(
    _ address: ServerAddress, reps: [String], leads: [String], isInterrupted: @escaping () -> Bool
  ) throws -> TeamSetup {
    for login in reps + leads where !isPlain(login) {
      throw ServerFailure.unplainLogin(harmless(login).truncated(to: 40))
    }
    let server = try TeamServer(address, isToSetUp: true, isInterrupted: isInterrupted)
    for login in reps + leads where try server.isSuperuser(login) {
      throw ServerFailure.superuser(login)
    }
    let demoted = try reps.filter { try server.add($0, isLead: false) }
    for login in leads { _ = try server.add(login, isLead: true) }
    return TeamSetup(
      demoted: demoted.filter { !leads.contains($0) }, keyMark: try server.keyMark())
  }

  /// Locks a login out and takes its words out of every table; what is to be counted stays.
  ///
  /// - Returns: how many calls stay.
  /// - Throws: `ServerFailure`.
  package static func leave(
    _ address: ServerAddress, login: String, isInterrupted: @escaping () -> Bool
  ) throws -> Int {
    _ = try departure(login)
    let server = try TeamServer(address, isToSetUp: false, isInterrupted: isInterrupted)
    return try server.leave(login)
  }

  /// The SQL of that, for whoever lets no program do it.
  ///
  /// - Throws: `unplainLogin`.
  package static func departure(_ login: String) throws -> String {
    guard isPlain(login) else {
      throw ServerFailure.unplainLogin(harmless(login).truncated(to: 40))
    }
    return TeamRoles.departure(login)
  }

  /// Whether a login needs quotes in no statement and in no URL, and is none of PostgreSQL's or of ours.
  private static func isPlain(_ login: String) -> Bool {
    guard let first = login.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      login.utf8.count <= 63, !login.hasPrefix("pg_"), !login.hasPrefix("spar_"),
      !["public", "none"].contains(login)
    else { return false }
    return login.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || [UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-")].contains($0)
    }
  }
}
