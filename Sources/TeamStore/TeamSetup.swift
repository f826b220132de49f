/// Setting a team up on a server, and who is in it.
package struct TeamSetup {
  /// The SQL that makes roles and tables, for whoever lets no program do it.
  package static var script: String { TeamSchema.script }

  /// Makes roles and tables where they are missing, brings them up to date, and adds logins.
  ///
  /// - Throws: `ServerFailure`.
  package static func run(
    _ address: ServerAddress, reps: [String], leads: [String], isInterrupted: @escaping () -> Bool
  ) throws {
    let server = try TeamServer(address, isToSetUp: true, isInterrupted: isInterrupted)
    for login in reps { try server.add(login, isLead: false) }
    for login in leads { try server.add(login, isLead: true) }
  }
}
