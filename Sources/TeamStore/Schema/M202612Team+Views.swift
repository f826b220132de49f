/// What leads and reps see of others.
extension M202612Team {
  /// Outcomes without practice and without words.
  static let views = #"""
    CREATE VIEW spar.team_call WITH (security_barrier) AS
      SELECT d.owner, c.rep, c.root AS call, date '1970-01-01' + c.day AS day, c.week, c.hour,
        to_timestamp(c.started_ms / 1000.0) AS started, c.offset_minutes, c.origin, c.script, c.script_version,
        c.reach, c.outcome, c.ask, c.heard, c.duration_s, c.grade, c.flags, c.attempt, c.source, c.lead,
        c.callback_at, c.appointment_at, c.form, c.next_day, a.at AS moved_to, a.state
      FROM spar.call AS c JOIN spar.device AS d ON d.code = c.device
      LEFT JOIN spar.appointment AS a ON a.call = c.root
      WHERE c.is_current;
    CREATE VIEW spar.team_objection WITH (security_barrier) AS
      SELECT d.owner, c.rep, c.root AS call, date '1970-01-01' + c.day AS day, c.week, o.position, o.objection, o.handled
      FROM spar.objection_met AS o JOIN spar.call AS c USING (device, sequence)
      JOIN spar.device AS d ON d.code = c.device WHERE c.is_current;
    -- Who had which lead forgotten, and when the server heard of it.
    CREATE VIEW spar.team_forgotten WITH (security_barrier) AS
      SELECT f.arrived, d.owner, right(d.key::text, 8) AS device, f.lead
      FROM spar.forgotten AS f JOIN spar.device AS d ON d.code = f.device;
    """#
}
