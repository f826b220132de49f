import GRDB

/// The call list and blocks of calls.
///
/// `lead_event` is what happened to a lead beside its calls; `person` says who it is and is no event, so
/// that it can be removed; `listed` is derived from events, calls and the team's rules. Minutes count
/// from 1970 in UTC.
enum M202611Leads: Migration {
  static let name = "2026-11 leads"

  static func migrate(_ db: Database) throws {
    try db.execute(sql: leads)
    try db.execute(sql: triggers)
    try db.execute(sql: blocks)
  }

  /// The zone of leads that name none: that of the team.
  static let homeZone = 9999

  private static let leads =
    M202611Journal.event(
      "lead_event",
      """
      -- The reference; null once the lead is forgotten.
        lead TEXT CHECK (lead <> ''),
        -- 1 listed, 2 closed, 3 kept for another round, 4 next step, 5 why there is no progress, 6 owner.
        what INTEGER NOT NULL CHECK (what BETWEEN 1 AND 6),
        source INTEGER NOT NULL REFERENCES name,
        owner INTEGER NOT NULL REFERENCES name,
        consent TEXT,
        -- 1 to 5 a need, `4/5/3`.
        match TEXT,
        zone INTEGER,
        day INTEGER,
        words TEXT
      """)
      + """
      CREATE INDEX lead_event_lead ON lead_event(lead, what) WHERE lead IS NOT NULL;
      CREATE TABLE person (
        lead INTEGER PRIMARY KEY REFERENCES lead,
        name TEXT NOT NULL,
        number TEXT NOT NULL,
        company TEXT NOT NULL,
        background TEXT NOT NULL
      ) STRICT;
      CREATE INDEX person_name ON person(name);
      CREATE TABLE listed (
        lead INTEGER PRIMARY KEY REFERENCES lead,
        listed_min INTEGER NOT NULL,
        source INTEGER NOT NULL REFERENCES name,
        owner INTEGER NOT NULL REFERENCES name,
        consent TEXT,
        match TEXT NOT NULL,
        zone INTEGER NOT NULL,
        tier INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 3),
        -- 0 open, 1 booked, 2 spent, 3 closed.
        state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
        closing INTEGER,
        attempts INTEGER NOT NULL,
        without_progress INTEGER NOT NULL,
        wants_reason INTEGER NOT NULL,
        grade TEXT,
        last_min INTEGER,
        due_min INTEGER,
        ready_min INTEGER NOT NULL,
        step TEXT NOT NULL,
        step_words TEXT,
        step_day INTEGER,
        is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1))
      ) STRICT;
      CREATE INDEX listed_due ON listed(owner, zone, ready_min)
        WHERE state = 0 AND due_min IS NOT NULL;
      CREATE INDEX listed_fresh ON listed(owner, zone, tier, listed_min, ready_min)
        WHERE state = 0 AND due_min IS NULL AND attempts = 0;
      CREATE INDEX listed_first ON listed(listed_min)
        WHERE state = 0 AND due_min IS NULL AND attempts = 0;
      CREATE INDEX listed_turn ON listed(owner, zone, tier, attempts, ready_min)
        WHERE state = 0 AND due_min IS NULL;
      CREATE INDEX listed_decide ON listed(lead) WHERE state = 2;
      CREATE INDEX listed_group ON listed(owner, zone) WHERE state = 0;
      CREATE INDEX listed_stale ON listed(lead) WHERE is_stale = 1;
      CREATE INDEX listed_step ON listed(step_day, state) WHERE step_day IS NOT NULL;
      """

  /// Whoever writes a call, an appointment or a demand not to be called again moves the lead.
  private static let triggers = """
    CREATE TRIGGER call_moves_lead AFTER INSERT ON call
    WHEN NEW.lead IS NOT NULL AND NEW.kind = 1 BEGIN
      UPDATE listed SET is_stale = 1 WHERE lead = NEW.lead;
    END;
    CREATE TRIGGER call_changes_lead AFTER UPDATE OF is_current, lead ON call BEGIN
      UPDATE listed SET is_stale = 1 WHERE lead IN (OLD.lead, NEW.lead);
    END;
    CREATE TRIGGER appointment_moves_lead AFTER UPDATE ON appointment BEGIN
      UPDATE listed SET is_stale = 1 WHERE lead = (SELECT lead FROM call WHERE n = NEW.call);
    END;
    CREATE TRIGGER do_not_contact_moves_lead AFTER INSERT ON do_not_contact BEGIN
      UPDATE listed SET is_stale = 1
      WHERE lead = (SELECT code FROM lead WHERE reference = NEW.lead);
    END;
    """

  private static let blocks =
    M202611Journal.event(
      "block",
      """
      rep INTEGER NOT NULL REFERENCES name,
        script TEXT NOT NULL,
        planned INTEGER NOT NULL CHECK (planned > 0),
        ended_ms INTEGER
      """)
      + """
      CREATE TABLE block_step (
        block INTEGER NOT NULL REFERENCES block,
        position INTEGER NOT NULL,
        lead INTEGER REFERENCES lead,
        -- Why it came next, and when it was shown.
        turn TEXT NOT NULL,
        shown_ms INTEGER NOT NULL,
        -- When the talk began.
        talk_ms INTEGER,
        -- The id of the call it became.
        call BLOB CHECK (length(call) = 16),
        is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)),
        -- Objections met so far, `id` or `id+` when handled, separated by spaces.
        met TEXT NOT NULL,
        note TEXT,
        PRIMARY KEY (block, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX block_step_lead ON block_step(lead) WHERE lead IS NOT NULL;
      """
}
