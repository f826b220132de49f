/// The streams, number by number.
extension M202612Team {
  /// Devices with their logins, every number of every stream, and whose name a rep's calls carry.
  static let streams = #"""
    CREATE TABLE spar.device (
      code integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      key uuid NOT NULL UNIQUE,
      owner name NOT NULL DEFAULT current_user,
      next_sequence integer NOT NULL DEFAULT 1 CHECK (next_sequence > 0),
      -- Numbers that stay with the device: as ranges, for whoever sends them names no more than two ends.
      kept int4multirange NOT NULL DEFAULT '{}'
    );
    CREATE INDEX device_owner ON spar.device(owner);

    -- Every number of every stream that was sent: what it is, or that it may not come in as things are
    -- ('refused'). It comes in when it is sent again and may, as does what its device kept.
    CREATE TABLE spar.event (
      device integer NOT NULL REFERENCES spar.device,
      sequence integer NOT NULL CHECK (sequence > 0),
      what text NOT NULL CHECK (what <> ''),
      id uuid UNIQUE,
      -- The call that this corrects, settles or takes back.
      root uuid,
      -- The id of what is refused because another login has sent it.
      claimed uuid,
      PRIMARY KEY (device, sequence),
      CHECK (claimed IS NULL OR what = 'refused'),
      CHECK ((id IS NULL) = (what = 'refused'))
    );
    CREATE INDEX event_root ON spar.event(root) WHERE root IS NOT NULL;
    CREATE INDEX event_absent ON spar.event(device, sequence) WHERE what = 'refused';

    -- Whose name a rep's calls may carry: who comes first has it; one without an owner is everybody's.
    CREATE TABLE spar.rep_name (
      rep text PRIMARY KEY CHECK (rep <> ''),
      owner name DEFAULT current_user
    );
    """#
}
