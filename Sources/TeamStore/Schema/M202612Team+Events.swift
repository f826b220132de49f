/// What is said of a call or a lead afterwards.
extension M202612Team {
  /// What every event carries: whose it is, its number, and when it was recorded.
  private static let stamp = """
    device integer NOT NULL,
      sequence integer NOT NULL,
      id uuid NOT NULL UNIQUE,
      recorded_ms bigint NOT NULL,
      offset_minutes smallint NOT NULL CHECK (abs(offset_minutes) < 1440),
    """
  /// One row an event, which is a number of a stream.
  private static let ofEvent = """
    PRIMARY KEY (device, sequence),
      FOREIGN KEY (device, sequence) REFERENCES spar.event
    """

  /// Appointments, retractions, demands never to be called again, tombstones.
  static let events = #"""
    CREATE TABLE spar.appointment_event (
      \#(stamp)
      call uuid NOT NULL,
      what spar.after NOT NULL,
      at bigint,
      amount text,
      note text,
      \#(ofEvent),
      CHECK (at IS NULL OR what = 'rescheduled')
    );
    CREATE INDEX appointment_event_call ON spar.appointment_event(call);
    CREATE TABLE spar.retraction (
      \#(stamp)
      call uuid NOT NULL,
      reason text,
      \#(ofEvent)
    );
    CREATE INDEX retraction_call ON spar.retraction(call);
    CREATE TABLE spar.do_not_contact (
      \#(stamp)
      lead text NOT NULL CHECK (lead <> ''),
      call uuid,
      is_on boolean NOT NULL,
      arrived timestamptz NOT NULL DEFAULT now(),
      \#(ofEvent)
    );
    CREATE INDEX do_not_contact_arrived ON spar.do_not_contact(arrived);
    CREATE TABLE spar.forgotten (
      \#(stamp)
      lead text NOT NULL CHECK (lead <> ''),
      arrived timestamptz NOT NULL DEFAULT now(),
      \#(ofEvent)
    );
    CREATE INDEX forgotten_lead ON spar.forgotten(lead);
    CREATE INDEX forgotten_arrived ON spar.forgotten(arrived);
    CREATE TABLE spar.forgotten_call (call uuid PRIMARY KEY);
    """#

  /// Everything else of a stream, practice among it, when a rep sends it.
  static let ownEvents = #"""
    -- Events that only their owner reads, as they were written: nobody asks the server about them.
    CREATE TABLE spar.own_event (
      device integer NOT NULL,
      sequence integer NOT NULL,
      what text NOT NULL,
      line jsonb NOT NULL CHECK (jsonb_typeof(line) = 'object'),
      \#(ofEvent)
    );
    """#
}
