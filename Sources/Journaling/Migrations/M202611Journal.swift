import GRDB

/// The journal's first form.
///
/// Conventions: every event carries id (UUIDv7), device, sequence (counted per device) and when it was
/// recorded. `day` counts days since 1970 at the place of the call, `week` is ISO year × 100 + week,
/// clock times are minutes since 1970 at the place. Names are held once, in `name`; 0 is none. Tables
/// whose names begin with `tally_`, and `appointment` and `card`, are derived and can be rebuilt.
enum M202611Journal: Migration {
  static let name = "2026-11 journal"

  static func migrate(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
    try db.execute(sql: words)
    try db.execute(sql: calls)
    try db.execute(sql: afterwards)
    try db.execute(sql: diary)
    try db.execute(sql: rehearsal)
    for (table, keys) in tallies { try db.execute(sql: tally(table, keys)) }
  }

  private static let words = """
    CREATE TABLE device (
      code INTEGER PRIMARY KEY,
      key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
      is_here INTEGER NOT NULL CHECK (is_here IN (0, 1)),
      next_sequence INTEGER NOT NULL CHECK (next_sequence > 0)
    ) STRICT;
    CREATE UNIQUE INDEX device_here ON device(is_here) WHERE is_here = 1;

    CREATE TABLE name (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO name VALUES (0, '');

    CREATE TABLE lead (
      code INTEGER PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
    ) STRICT;

    CREATE TABLE reach (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO reach VALUES (0, 'voicemail'), (1, 'connected'), (2, 'gatekeeper'),
      (3, 'no-answer'), (4, 'declined'), (5, 'busy'), (6, 'unreachable'), (7, 'suspended'),
      (8, 'out-of-service'), (9, 'wrong-number'), (10, 'blocked');

    CREATE TABLE outcome (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO outcome VALUES (0, 'do-not-contact'), (1, 'appointment'), (2, 'callback'),
      (3, 'contact-added'), (4, 'materials-only'), (5, 'thinking'), (6, 'consulting-others'),
      (7, 'not-interested'), (9, 'hung-up'), (21, 'transferred'), (23, 'message-left'),
      (24, 'refused'), (25, 'absent'), (26, 'person-left'), (81, 'no-need'), (82, 'no-money'),
      (83, 'too-expensive'), (84, 'has-supplier'), (85, 'contract-locked'), (86, 'not-now'),
      (87, 'wrong-person'), (88, 'distrust'), (89, 'not-eligible');

    CREATE TABLE ask_style (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO ask_style VALUES (0, 'none'), (1, 'choice'), (2, 'single'), (3, 'open');

    CREATE TABLE form (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO form VALUES (1, 'visit'), (2, 'ours'), (3, 'online'), (4, 'phone');

    CREATE TABLE after (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO after VALUES (1, 'reconfirmed'), (2, 'held'), (3, 'no-show'), (4, 'rescheduled'),
      (5, 'cancelled'), (6, 'cancelled-by-us'), (7, 'met-unfit'), (8, 'won'), (9, 'lost');
    """

  private static let calls = """
    CREATE TABLE call (
      n INTEGER PRIMARY KEY,
      id BLOB NOT NULL CHECK (length(id) = 16),
      -- The first id of the call this row corrects; the newest row of a call is current.
      amends BLOB CHECK (length(amends) = 16),
      is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
      device INTEGER NOT NULL REFERENCES device,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      recorded_ms INTEGER NOT NULL,
      -- 0 practice, 1 real.
      kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
      -- 0 typed, 1 imported, 2 transcript.
      origin INTEGER NOT NULL CHECK (origin IN (0, 1, 2)),
      started_ms INTEGER NOT NULL,
      offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
      day INTEGER NOT NULL,
      week INTEGER NOT NULL CHECK (week % 100 BETWEEN 1 AND 53),
      hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
      rep INTEGER NOT NULL REFERENCES name,
      script INTEGER NOT NULL REFERENCES name,
      script_version INTEGER NOT NULL,
      reach INTEGER NOT NULL CHECK (reach BETWEEN 0 AND 10),
      outcome INTEGER CHECK (outcome BETWEEN 0 AND 89),
      -- The style of the first ask; null when it is not known whether there was one.
      ask INTEGER CHECK (ask BETWEEN 0 AND 3),
      heard INTEGER CHECK (heard IN (0, 1)),
      duration_s INTEGER CHECK (duration_s >= 0),
      grade TEXT CHECK (grade IN ('A', 'B', 'C', 'D', 'X')),
      -- 1 referral, 2 transferred.
      flags INTEGER NOT NULL CHECK (flags BETWEEN 0 AND 3),
      attempt INTEGER CHECK (attempt > 0),
      source INTEGER NOT NULL REFERENCES name,
      persona INTEGER NOT NULL REFERENCES name,
      lead INTEGER REFERENCES lead,
      callback_at INTEGER,
      appointment_at INTEGER,
      form INTEGER CHECK (form BETWEEN 1 AND 4),
      place TEXT,
      next_day INTEGER,
      detail TEXT,
      note TEXT,
      CHECK ((started_ms + offset_minutes * 60000) BETWEEN day * 86400000
        AND day * 86400000 + 86399999),
      CHECK (outcome IS NULL OR reach = 1 OR (reach = 2 AND outcome IN (0, 2, 21, 23, 24, 25, 26))),
      CHECK (reach <> 1 OR outcome IS NULL OR outcome NOT BETWEEN 21 AND 26),
      CHECK (appointment_at IS NULL OR outcome = 1),
      CHECK (callback_at IS NULL OR outcome = 2),
      CHECK (grade <> 'A' OR appointment_at IS NOT NULL OR callback_at IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX call_id ON call(id);
    CREATE UNIQUE INDEX call_stream ON call(device, sequence);
    CREATE INDEX call_day ON call(kind, is_current, day, started_ms, rep, reach, outcome, ask,
      heard, duration_s, script, script_version, hour, source, attempt, persona);
    CREATE INDEX call_amends ON call(amends) WHERE amends IS NOT NULL;
    CREATE INDEX call_lead ON call(lead, started_ms) WHERE lead IS NOT NULL;
    CREATE INDEX call_callback ON call(callback_at)
      WHERE callback_at IS NOT NULL AND is_current = 1;

    CREATE TABLE ask (
      call INTEGER NOT NULL REFERENCES call,
      position INTEGER NOT NULL,
      style INTEGER NOT NULL CHECK (style BETWEEN 0 AND 3),
      -- The times offered, `YYYY-MM-DDTHH:MM`, separated by spaces.
      slots TEXT NOT NULL,
      PRIMARY KEY (call, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE objection_met (
      call INTEGER NOT NULL REFERENCES call,
      position INTEGER NOT NULL,
      objection INTEGER NOT NULL REFERENCES name,
      handled INTEGER NOT NULL CHECK (handled IN (0, 1)),
      PRIMARY KEY (call, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE practice (
      call INTEGER PRIMARY KEY REFERENCES call,
      -- The bits of an unsigned number.
      seed INTEGER NOT NULL,
      level TEXT NOT NULL,
      language TEXT NOT NULL,
      plan_digest TEXT NOT NULL,
      score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
      retry_score INTEGER CHECK (retry_score BETWEEN 0 AND 100)
    ) STRICT;
    CREATE TABLE said (
      call INTEGER NOT NULL REFERENCES call,
      position INTEGER NOT NULL,
      line TEXT NOT NULL,
      PRIMARY KEY (call, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE mark (
      call INTEGER NOT NULL REFERENCES call,
      position INTEGER NOT NULL,
      turn INTEGER NOT NULL,
      criterion INTEGER NOT NULL REFERENCES name,
      verdict TEXT NOT NULL,
      PRIMARY KEY (call, position)
    ) STRICT, WITHOUT ROWID;
    """

  /// Columns every event has, and the rule that a device numbers its events.
  static func event(_ table: String, _ columns: String) -> String {
    """
    CREATE TABLE \(table) (
      n INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      device INTEGER NOT NULL REFERENCES device,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      recorded_ms INTEGER NOT NULL,
      offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
      \(columns),
      UNIQUE (device, sequence)
    ) STRICT;
    """
  }

  private static let afterwards =
    event(
      "appointment_event",
      """
      call BLOB NOT NULL CHECK (length(call) = 16),
        what INTEGER NOT NULL CHECK (what BETWEEN 1 AND 9),
        at INTEGER,
        amount TEXT,
        note TEXT,
        CHECK (at IS NULL OR what = 4)
      """)
      + """
      CREATE INDEX appointment_event_call ON appointment_event(call);
      CREATE TABLE appointment (
        call INTEGER PRIMARY KEY REFERENCES call,
        kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
        rep INTEGER NOT NULL REFERENCES name,
        at INTEGER,
        -- 0 open, else the newest of `after` that says what became of it.
        state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 9)
      ) STRICT;
      CREATE INDEX appointment_at ON appointment(kind, at, state, rep);
      """
    + event(
      "retraction",
      """
      call BLOB NOT NULL CHECK (length(call) = 16),
        reason TEXT
      """)
    + event(
      "do_not_contact",
      """
      lead TEXT NOT NULL CHECK (lead <> ''),
        call BLOB CHECK (length(call) = 16),
        -- 0 when the prospect takes it back.
        is_on INTEGER NOT NULL CHECK (is_on IN (0, 1))
      """)
      + """
      CREATE INDEX do_not_contact_lead ON do_not_contact(lead);
      """
    + event("forgotten", "lead TEXT NOT NULL CHECK (lead <> '')")
      + """
      CREATE UNIQUE INDEX forgotten_lead ON forgotten(lead);
      """
    + event(
      "import",
      """
      -- Digest of the file's bytes.
        digest TEXT NOT NULL,
        accepted INTEGER NOT NULL,
        rejected INTEGER NOT NULL
      """)

  private static let diary =
    event(
      "mood",
      """
      day INTEGER NOT NULL,
        -- 1 a tick, 0 a cross.
        is_good INTEGER NOT NULL CHECK (is_good IN (0, 1)),
        word TEXT,
        call BLOB CHECK (length(call) = 16)
      """)
      + """
      CREATE INDEX mood_day ON mood(day);
      """
    + event(
      "action",
      """
      week INTEGER NOT NULL,
        what TEXT NOT NULL CHECK (what <> ''),
        who INTEGER NOT NULL REFERENCES name,
        times INTEGER CHECK (times > 0),
        due_day INTEGER
      """)
    + event(
      "action_event",
      """
      action BLOB NOT NULL CHECK (length(action) = 16),
        is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
        reason TEXT
      """)
      + """
      CREATE INDEX action_event_action ON action_event(action);
      """
    + event(
      "target",
      """
      period TEXT NOT NULL CHECK (period IN ('day', 'week', 'month')),
        -- The first day of the first such period; the target holds until the next.
        first_day INTEGER NOT NULL,
        appointments INTEGER NOT NULL CHECK (appointments >= 0)
      """)
      + """
      CREATE INDEX target_day ON target(period, first_day);
      """
    + event(
      "review_answer",
      """
      week INTEGER NOT NULL,
        question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 20),
        -- Null for a question that was skipped.
        answer TEXT
      """)
      + """
      CREATE INDEX review_answer_week ON review_answer(week, question);
      CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
      """

  private static let rehearsal =
    event(
      "drill_review",
      """
      objection INTEGER NOT NULL REFERENCES name,
        grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
        reviewed_s INTEGER NOT NULL,
        state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
        step INTEGER,
        stability REAL NOT NULL CHECK (stability > 0),
        difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
        due_s INTEGER NOT NULL,
        said TEXT
      """)
      + """
      CREATE INDEX drill_review_objection ON drill_review(objection, reviewed_s);
      CREATE TABLE card (
        objection INTEGER PRIMARY KEY REFERENCES name,
        state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
        step INTEGER,
        stability REAL NOT NULL,
        difficulty REAL NOT NULL,
        last_s INTEGER NOT NULL,
        due_s INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX card_due ON card(due_s);
      """
    + event(
      "session",
      """
      script TEXT NOT NULL,
        persona TEXT NOT NULL,
        level TEXT NOT NULL,
        language TEXT NOT NULL,
        seed INTEGER NOT NULL,
        plan_digest TEXT NOT NULL,
        started_ms INTEGER NOT NULL,
        is_over INTEGER NOT NULL CHECK (is_over IN (0, 1))
      """)
      + """
      CREATE TABLE session_line (
        session INTEGER NOT NULL REFERENCES session,
        position INTEGER NOT NULL,
        line TEXT NOT NULL,
        PRIMARY KEY (session, position)
      ) STRICT, WITHOUT ROWID;
      """
    + event(
      "exam",
      """
      script TEXT NOT NULL,
        seed INTEGER NOT NULL,
        score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
        pass_mark INTEGER NOT NULL,
        call BLOB CHECK (length(call) = 16)
      """)

  /// The derived tallies: table and key columns, in the order its readers ask.
  static let tallies: [(table: String, keys: [String])] = [
    ("tally_week", ["kind", "week", "rep", "script", "script_version", "source", "is_first"]),
    ("tally_rep", ["kind", "rep", "week"]),
    ("tally_hour", ["kind", "rep", "weekday", "hour"]),
    ("tally_ask", ["kind", "rep", "week", "ask"]),
    ("tally_objection", ["kind", "objection", "week"]),
    ("tally_rep_objection", ["kind", "rep", "week", "objection"]),
  ]

  /// Counter columns in the order of their first release.
  static let counters = [
    "dials", "conversations", "invalid", "heard_known", "heard", "heard_estimated", "ask_known",
    "asked", "asked_appointments", "appointments", "held", "missed", "callbacks", "contacts_added",
    "hung_up", "do_not_contact", "referrals", "talk_seconds", "met", "handled",
  ]

  private static func tally(_ table: String, _ keys: [String]) -> String {
    let columns = (keys + counters).map { "\($0) INTEGER NOT NULL" }
    return """
      CREATE TABLE \(table) (
        \(columns.joined(separator: ",\n  ")),
        PRIMARY KEY (\(keys.joined(separator: ", ")))
      ) STRICT, WITHOUT ROWID;
      """
  }
}
