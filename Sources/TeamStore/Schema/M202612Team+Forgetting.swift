/// Forgotten leads, as `Journal.wipe` forgets them.
extension M202612Team {
  /// Lines without words.
  static let words = #"""
    -- What a line holds of words and of who the lead is.
    CREATE FUNCTION spar.without_words(line jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
      SELECT line - ARRAY['lead', 'note', 'detail', 'place', 'amount', 'reason', 'word', 'words', 'consent',
        'match', 'zone', 'said']
    $$;

    -- A block with the steps of those leads emptied.
    CREATE FUNCTION spar.without_leads(line jsonb, leads text[]) RETURNS jsonb
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
      SELECT CASE WHEN jsonb_array_length(line -> 'block_step') > 0 THEN jsonb_set(line, '{block_step}', (
        SELECT jsonb_agg(CASE WHEN step ->> 'lead' = ANY (leads)
          THEN (step - ARRAY['lead', 'note']) || '{"met": ""}' ELSE step END ORDER BY n)
        FROM jsonb_array_elements(line -> 'block_step') WITH ORDINALITY AS part(step, n))) ELSE line END
    $$;
    """#

  /// Takes leads and the words of their calls out of every table.
  static let wiping = #"""
    CREATE FUNCTION spar.wipe(leads text[], calls uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      SELECT array_agg(DISTINCT root) INTO calls FROM (
        SELECT root FROM spar.call WHERE lead = ANY (leads)
        UNION SELECT coalesce(line ->> 'amends', line ->> 'id')::uuid FROM spar.own_event
          WHERE what = 'call' AND line ->> 'lead' = ANY (leads)
        UNION SELECT unnest(calls)) AS told;
      INSERT INTO spar.forgotten_call SELECT unnest(calls) ON CONFLICT DO NOTHING;
      UPDATE spar.call SET lead = NULL, note = NULL, detail = NULL, place = NULL WHERE root = ANY (calls);
      UPDATE spar.appointment_event SET note = NULL, amount = NULL WHERE call = ANY (calls);
      UPDATE spar.retraction SET reason = NULL WHERE call = ANY (calls);
      UPDATE spar.own_event SET line = spar.without_words(line)
      WHERE line ->> 'lead' = ANY (leads) OR (line ->> 'call')::uuid = ANY (calls)
        OR (what = 'call' AND coalesce(line ->> 'amends', line ->> 'id')::uuid = ANY (calls));
      UPDATE spar.own_event SET line = spar.without_leads(line, leads)
      WHERE what = 'block' AND EXISTS (SELECT 1 FROM jsonb_array_elements(line -> 'block_step') AS step
        WHERE step ->> 'lead' = ANY (leads));
    END $$;
    """#
}
