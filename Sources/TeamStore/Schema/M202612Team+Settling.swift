/// Calls brought up to all that was said of them, in whatever order it came, as `Journal.settle` does it.
extension M202612Team {
  /// Appointments as they stand; derived.
  static let appointments = #"""
    CREATE TABLE spar.appointment (
      call uuid PRIMARY KEY,
      owner name NOT NULL,
      rep text NOT NULL,
      day integer NOT NULL,
      at bigint,
      -- Null while nothing was said of it.
      state spar.after
    );
    CREATE INDEX appointment_at ON spar.appointment(at, state);
    """#

  private static let fresh = """
    unnest(numbers, days) AS f(sequence, day) CROSS JOIN LATERAL (
          SELECT * FROM spar.call AS one
          WHERE (one.device, one.sequence, one.day) = (stream, f.sequence, f.day) OFFSET 0) AS c
    """

  /// Counts calls of which nothing was said before: nearly all, and in one step.
  static var counting: String {
    """
    CREATE FUNCTION spar.count_fresh(stream integer, numbers integer[], days integer[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    BEGIN
      INSERT INTO spar.appointment
      SELECT c.root, d.owner, c.rep, c.day, c.appointment_at
      FROM \(fresh) JOIN spar.device AS d ON d.code = c.device
      WHERE c.is_current AND c.outcome = 'appointment';
      \(tallying(fresh, where: "true", sign: 1));
    END $$;
    """
  }

  /// Newest is what was recorded last; of two at one moment the device's key and its number decide. What another
  /// login says of a call does not count.
  static var settling: String {
    """
    -- Takes calls out of every count.
    CREATE FUNCTION spar.unsettle(roots uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    BEGIN
      \(tallying("spar.call AS c", where: "c.root = ANY (roots)", sign: -1));
      DELETE FROM spar.appointment WHERE call = ANY (roots);
      UPDATE spar.call SET is_current = false WHERE root = ANY (roots) AND is_current;
    END $$;

    CREATE FUNCTION spar.settle(roots uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    BEGIN
      PERFORM spar.unsettle(roots);
      UPDATE spar.call AS c SET is_current = true
      WHERE c.root = ANY (roots) AND (c.device, c.sequence) = (
        SELECT said.device, said.sequence
        FROM spar.call AS said
        JOIN spar.device AS d ON d.code = said.device
        JOIN spar.event AS first ON first.id = said.root
        JOIN spar.device AS own ON own.code = first.device AND own.owner = d.owner
        WHERE said.root = c.root AND NOT EXISTS (
          SELECT 1 FROM spar.retraction AS r JOIN spar.device AS by ON by.code = r.device
          WHERE r.call = c.root AND by.owner = own.owner)
        ORDER BY said.recorded_ms DESC, d.key DESC, said.sequence DESC LIMIT 1);
      INSERT INTO spar.appointment
      SELECT c.root, d.owner, c.rep, c.day, coalesce(moved.at, c.appointment_at), last.what
      FROM spar.call AS c JOIN spar.device AS d ON d.code = c.device
      LEFT JOIN LATERAL (
        SELECT e.what FROM spar.appointment_event AS e JOIN spar.device AS said ON said.code = e.device
        WHERE e.call = c.root AND said.owner = d.owner
        ORDER BY e.recorded_ms DESC, said.key DESC, e.sequence DESC LIMIT 1) AS last ON true
      LEFT JOIN LATERAL (
        SELECT e.at FROM spar.appointment_event AS e JOIN spar.device AS said ON said.code = e.device
        WHERE e.call = c.root AND said.owner = d.owner AND e.at IS NOT NULL
        ORDER BY e.recorded_ms DESC, said.key DESC, e.sequence DESC LIMIT 1) AS moved ON true
      WHERE c.root = ANY (roots) AND c.is_current AND c.outcome = 'appointment';
      \(tallying("spar.call AS c", where: "c.root = ANY (roots)", sign: 1));
    END $$;
    """
  }
}
