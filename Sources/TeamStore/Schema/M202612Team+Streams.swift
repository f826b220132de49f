/// The streams, number by number.
extension M202612Team {
  /// Devices with their logins, every number of every stream, and whose name a rep's calls carry.
  static let streams = #"""
    CREATE TABLE spar.device (
      code integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      key uuid NOT NULL UNIQUE,
      owner name NOT NULL DEFAULT current_user,
      next_sequence integer NOT NULL DEFAULT 1 CHECK (next_sequence > 0)
    );
    CREATE INDEX device_owner ON spar.device(owner);

    -- Every number of every stream: what it is, or that it stays with its device ('kept') or may not
    -- come in as things are ('refused'); both come in when they are sent again and may.
    CREATE TABLE spar.event (
      device integer NOT NULL REFERENCES spar.device,
      sequence integer NOT NULL CHECK (sequence > 0),
      what text NOT NULL CHECK (what <> ''),
      id uuid UNIQUE,
      -- The call that this corrects, settles or takes back.
      root uuid,
      PRIMARY KEY (device, sequence),
      CHECK ((id IS NULL) = (what IN ('kept', 'refused')))
    );
    CREATE INDEX event_root ON spar.event(root) WHERE root IS NOT NULL;
    CREATE INDEX event_absent ON spar.event(device, sequence) WHERE what IN ('kept', 'refused');

    -- Whose name a rep's calls may carry: who comes first has it; one without an owner is everybody's.
    CREATE TABLE spar.rep_name (
      rep text PRIMARY KEY CHECK (rep <> ''),
      owner name DEFAULT current_user
    );
    """#
}
