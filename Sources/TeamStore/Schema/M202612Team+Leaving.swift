/// What is taken out again: the words of who leaves, and events that a stranger sent first.
extension M202612Team {
  /// Takes the words of a login out of every table; calls stay to be counted. Run by `team leave`, granted to nobody.
  static let leaving = #"""
    CREATE FUNCTION spar.leave(login name) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      devices integer[] := ARRAY(SELECT code FROM spar.device WHERE owner = login);
    BEGIN
      UPDATE spar.call SET note = NULL, detail = NULL, place = NULL WHERE device = ANY (devices);
      UPDATE spar.ask SET slots = '' WHERE device = ANY (devices);
      UPDATE spar.appointment_event SET note = NULL, amount = NULL WHERE device = ANY (devices);
      UPDATE spar.retraction SET reason = NULL WHERE device = ANY (devices);
      -- Their numbers stay with the device from now on: should she come back, they may be sent again.
      UPDATE spar.device AS d SET kept = d.kept + coalesce((
        SELECT range_agg(int4range(e.sequence, e.sequence + 1)) FROM spar.own_event AS e WHERE e.device = d.code), '{}')
      WHERE d.owner = login;
      WITH gone AS (DELETE FROM spar.own_event WHERE device = ANY (devices) RETURNING device, sequence)
      DELETE FROM spar.event AS e USING gone WHERE (e.device, e.sequence) = (gone.device, gone.sequence);
      RETURN (SELECT count(*) FROM spar.call WHERE device = ANY (devices));
    END $$;
    """#

  private static let ofEvents = [
    "ask", "objection_met", "call", "appointment_event", "retraction", "do_not_contact",
    "forgotten",
    "own_event",
  ]

  /// Takes events out that another login sent before the one they are refused to; her next sync brings them in.
  static var freeing: String {
    let deletions = ofEvents.map {
      "DELETE FROM spar.\($0) AS t USING spar.event AS e "
        + "WHERE e.id = ANY (ids) AND (t.device, t.sequence) = (e.device, e.sequence);"
    }
    return """
      CREATE FUNCTION spar.give_free(login name) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        ids uuid[];
        roots uuid[];
        holders name[];
      BEGIN
        SELECT array_agg(e.id), array_agg(DISTINCT coalesce(e.root, e.id)), array_agg(DISTINCT by.owner)
        INTO ids, roots, holders
        FROM spar.event AS mine
        JOIN spar.device AS own ON own.code = mine.device AND own.owner = login
        JOIN spar.event AS e ON e.id = mine.claimed
        JOIN spar.device AS by ON by.code = e.device AND by.owner <> login;
        IF ids IS NULL THEN RETURN 0; END IF;
        PERFORM pg_advisory_xact_lock(hashtext('spar'), hashtext(held)) FROM unnest(holders) AS held;
        PERFORM spar.unsettle(roots);
        \(deletions.joined(separator: "\n  "))
        UPDATE spar.event SET what = 'refused', id = NULL, root = NULL WHERE id = ANY (ids);
        PERFORM spar.settle(roots);
        RETURN cardinality(ids);
      END $$;
      """
  }
}
