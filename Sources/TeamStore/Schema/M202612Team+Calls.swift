/// Calls with the constraints of the journal's own table.
extension M202612Team {
  /// Real calls, partitioned by the month of the call (5.11).
  static let calls = #"""
    CREATE TABLE spar.call (
      device integer NOT NULL,
      sequence integer NOT NULL,
      id uuid NOT NULL,
      amends uuid,
      root uuid NOT NULL CHECK (root = coalesce(amends, id)),
      is_current boolean NOT NULL DEFAULT false,
      recorded_ms bigint NOT NULL,
      origin smallint NOT NULL CHECK (origin IN (0, 1, 2)),
      started_ms bigint NOT NULL,
      offset_minutes smallint NOT NULL CHECK (abs(offset_minutes) < 1440),
      day integer NOT NULL,
      week integer NOT NULL,
      hour smallint NOT NULL CHECK (hour BETWEEN 0 AND 23),
      rep text NOT NULL,
      script text NOT NULL,
      script_version integer NOT NULL,
      reach spar.reach NOT NULL,
      outcome spar.outcome,
      ask spar.ask_style,
      heard boolean,
      duration_s integer CHECK (duration_s >= 0),
      grade text CHECK (grade IN ('A', 'B', 'C', 'D', 'X')),
      flags smallint NOT NULL CHECK (flags BETWEEN 0 AND 3),
      attempt integer CHECK (attempt > 0),
      source text NOT NULL,
      persona text NOT NULL,
      lead text CHECK (lead <> ''),
      callback_at bigint,
      appointment_at bigint,
      form spar.form,
      place text,
      next_day integer,
      detail text,
      note text,
      PRIMARY KEY (device, sequence, day),
      FOREIGN KEY (device, sequence) REFERENCES spar.event,
      CHECK (day = floor((started_ms + offset_minutes * 60000::bigint) / 86400000.0)),
      CHECK (week = extract(isoyear FROM date '1970-01-01' + day) * 100
        + extract(week FROM date '1970-01-01' + day)),
      CHECK (outcome IS NULL OR reach = 'connected' OR (reach = 'gatekeeper' AND outcome IN (
        'do-not-contact', 'callback', 'transferred', 'message-left', 'refused', 'absent', 'person-left'))),
      CHECK (reach <> 'connected' OR outcome IS NULL
        OR outcome NOT IN ('transferred', 'message-left', 'refused', 'absent', 'person-left')),
      CHECK (appointment_at IS NULL OR outcome = 'appointment'),
      CHECK (callback_at IS NULL OR outcome = 'callback'),
      CHECK (grade <> 'A' OR appointment_at IS NOT NULL OR callback_at IS NOT NULL)
    ) PARTITION BY RANGE (day);
    CREATE INDEX call_root ON spar.call(root);
    CREATE INDEX call_lead ON spar.call(lead) WHERE lead IS NOT NULL;
    CREATE TABLE spar.call_other PARTITION OF spar.call DEFAULT;
    """#

  /// What hangs on a call.
  static let parts = #"""
    CREATE TABLE spar.ask (
      device integer NOT NULL,
      sequence integer NOT NULL,
      position smallint NOT NULL,
      style spar.ask_style NOT NULL,
      slots text NOT NULL,
      PRIMARY KEY (device, sequence, position),
      FOREIGN KEY (device, sequence) REFERENCES spar.event
    );
    CREATE TABLE spar.objection_met (
      device integer NOT NULL,
      sequence integer NOT NULL,
      position smallint NOT NULL,
      objection text NOT NULL CHECK (objection <> ''),
      handled boolean NOT NULL,
      PRIMARY KEY (device, sequence, position),
      FOREIGN KEY (device, sequence) REFERENCES spar.event
    );
    """#
}
