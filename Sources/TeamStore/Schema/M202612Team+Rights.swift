/// Who may read what; what is not granted here is refused by the server itself (SQLSTATE 42501).
extension M202612Team {
  /// Tables whose rows are their stream's owner's. Her devices are an array, by which keys are looked up (9.24.3): of
  /// a set, every row of the team would be read and compared.
  private static let ofStreams = [
    "event", "call", "ask", "objection_met", "appointment_event", "retraction", "do_not_contact",
    "forgotten", "own_event",
  ]
  /// Tables that name the login.
  private static let ofLogins = tallies.map(\.table) + ["appointment"]

  static var rights: String {
    let streams = ofStreams.map {
      """
      ALTER TABLE spar.\($0) ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON spar.\($0) FOR SELECT TO spar_rep
        USING (device = ANY (ARRAY(SELECT code FROM spar.device WHERE owner = current_user)));
      """
    }
    let logins = ofLogins.map {
      """
      ALTER TABLE spar.\($0) ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON spar.\($0) FOR SELECT TO spar_rep USING (owner = current_user);
      CREATE POLICY everybody ON spar.\($0) FOR SELECT TO spar_lead USING (true);
      """
    }
    let tables = (["migration", "team", "device", "rep_name", "team_week"] + ofStreams + ofLogins)
      .map { "spar.\($0)" }.joined(separator: ", ")
    return """
      ALTER TABLE spar.device ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON spar.device FOR SELECT TO spar_rep USING (owner = current_user);
      ALTER TABLE spar.rep_name ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON spar.rep_name FOR SELECT TO spar_rep USING (owner = current_user);
      CREATE POLICY everybody ON spar.rep_name TO spar_lead USING (true);
      ALTER TABLE spar.forgotten_call ENABLE ROW LEVEL SECURITY;
      \((streams + logins).joined(separator: "\n"))
      REVOKE ALL ON ALL FUNCTIONS IN SCHEMA spar FROM PUBLIC;
      GRANT USAGE ON SCHEMA spar TO spar_rep;
      GRANT SELECT ON \(tables) TO spar_rep;
      GRANT EXECUTE ON FUNCTION spar.hello(), spar.take(uuid, jsonb[], int4multirange),
        spar.own_lines(uuid, int4multirange, integer), spar.shared_lines(timestamptz) TO spar_rep;
      GRANT SELECT ON spar.team_call, spar.team_objection, spar.team_forgotten TO spar_lead;
      GRANT EXECUTE ON FUNCTION spar.give_free(name) TO spar_lead;
      -- A name taken by mistake is given free by a lead, to somebody, or to everybody.
      GRANT DELETE, UPDATE (owner) ON spar.rep_name TO spar_lead;
      -- Which key is the team's, a lead says: with her first sync, or when it was changed.
      GRANT UPDATE (key_mark) ON spar.team TO spar_lead;
      """
  }
}
