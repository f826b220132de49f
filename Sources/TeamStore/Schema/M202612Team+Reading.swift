/// Rows to lines: the ways out for a login's own streams and for what all must respect.
extension M202612Team {
  /// Who is asking, and what the server has of her streams.
  static let hello = #"""
    CREATE FUNCTION spar.hello() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      SELECT jsonb_build_object('team', (SELECT id FROM spar.team), 'key_mark', (SELECT key_mark FROM spar.team),
        'now_ms', floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint,
        'now', clock_timestamp()::text,
        'login', session_user, 'is_lead', pg_has_role(session_user, 'spar_lead', 'MEMBER'),
        'streams', coalesce((SELECT jsonb_agg(jsonb_build_object('key', replace(d.key::text, '-', ''),
          'next', d.next_sequence, 'kept', d.kept::text, 'refused', absent.refused))
          FROM spar.device AS d, LATERAL (
            SELECT range_agg(int4range(e.sequence, e.sequence + 1))::text AS refused
            FROM spar.event AS e WHERE e.device = d.code AND e.what = 'refused') AS absent
          WHERE d.owner = session_user), '[]'))
    $$;
    """#

  /// Lines of a stream of one's own, in order, at most so many of the numbers wanted.
  static let ownLines = #"""
    CREATE FUNCTION spar.own_lines(stream uuid, wanted int4multirange, most integer) RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    DECLARE
      own integer;
      first integer;
      last integer;
      head jsonb;
    BEGIN
      SELECT code INTO own FROM spar.device WHERE key = stream AND owner = session_user;
      IF own IS NULL THEN RETURN; END IF;
      SELECT min(sequence), max(sequence) INTO first, last FROM (
        SELECT e.sequence FROM spar.event AS e WHERE e.device = own AND e.id IS NOT NULL
          AND e.sequence <@ wanted AND e.sequence >= lower(wanted) ORDER BY e.sequence LIMIT most) AS batch;
      head := jsonb_build_object('device', replace(stream::text, '-', ''));
      RETURN QUERY SELECT head || jsonb_strip_nulls(all_lines.line) FROM (
        SELECT c.sequence, jsonb_build_object('event', 'call', 'sequence', c.sequence, 'id', c.id, 'amends', c.amends,
          'recorded_ms', c.recorded_ms, 'kind', 1, 'origin', c.origin, 'started_ms', c.started_ms,
          'offset_minutes', c.offset_minutes, 'rep', nullif(c.rep, ''), 'script', nullif(c.script, ''),
          'script_version', c.script_version, 'reach', c.reach, 'outcome', c.outcome, 'ask', c.ask,
          'heard', c.heard::integer, 'duration_s', c.duration_s, 'grade', c.grade, 'flags', c.flags,
          'attempt', c.attempt, 'source', nullif(c.source, ''), 'persona', nullif(c.persona, ''), 'lead', c.lead,
          'callback_at', c.callback_at, 'appointment_at', c.appointment_at, 'form', c.form, 'place', c.place,
          'next_day', c.next_day, 'detail', c.detail, 'note', c.note)
        || jsonb_build_object(
          'asks', (SELECT jsonb_agg(jsonb_build_object('style', p.style, 'slots', p.slots) ORDER BY p.position)
            FROM spar.ask AS p WHERE (p.device, p.sequence) = (c.device, c.sequence)),
          'objection_met', (SELECT jsonb_agg(jsonb_build_object('objection', p.objection, 'handled', p.handled::integer)
              ORDER BY p.position)
            FROM spar.objection_met AS p WHERE (p.device, p.sequence) = (c.device, c.sequence))) AS line
        FROM spar.call AS c WHERE c.device = own AND c.sequence BETWEEN first AND last
        UNION ALL SELECT e.sequence, jsonb_build_object('event', 'appointment_event', 'sequence', e.sequence, 'id', e.id,
          'recorded_ms', e.recorded_ms, 'offset_minutes', e.offset_minutes, 'call', e.call, 'what', e.what, 'at', e.at,
          'amount', e.amount, 'note', e.note)
        FROM spar.appointment_event AS e WHERE e.device = own AND e.sequence BETWEEN first AND last
        UNION ALL SELECT e.sequence, jsonb_build_object('event', 'retraction', 'sequence', e.sequence, 'id', e.id,
          'recorded_ms', e.recorded_ms, 'offset_minutes', e.offset_minutes, 'call', e.call, 'reason', e.reason)
        FROM spar.retraction AS e WHERE e.device = own AND e.sequence BETWEEN first AND last
        UNION ALL SELECT e.sequence, jsonb_build_object('event', 'do_not_contact', 'sequence', e.sequence, 'id', e.id,
          'recorded_ms', e.recorded_ms, 'offset_minutes', e.offset_minutes, 'lead', e.lead, 'call', e.call,
          'is_on', e.is_on::integer)
        FROM spar.do_not_contact AS e WHERE e.device = own AND e.sequence BETWEEN first AND last
        UNION ALL SELECT e.sequence, jsonb_build_object('event', 'forgotten', 'sequence', e.sequence, 'id', e.id,
          'recorded_ms', e.recorded_ms, 'offset_minutes', e.offset_minutes, 'lead', e.lead)
        FROM spar.forgotten AS e WHERE e.device = own AND e.sequence BETWEEN first AND last
        UNION ALL SELECT e.sequence, e.line
        FROM spar.own_event AS e WHERE e.device = own AND e.sequence BETWEEN first AND last
      ) AS all_lines WHERE all_lines.sequence <@ wanted ORDER BY all_lines.sequence;
    END $$;
    """#

  /// Tombstones and demands never to be called again of the others, that every journal must respect.
  static let sharedLines = #"""
    CREATE FUNCTION spar.shared_lines(since timestamptz) RETURNS SETOF jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      SELECT jsonb_strip_nulls(jsonb_build_object('event', said.event, 'device', replace(d.key::text, '-', ''),
        'sequence', said.sequence, 'id', said.id, 'recorded_ms', said.recorded_ms, 'offset_minutes', said.offset_minutes,
        'lead', said.lead, 'call', said.call, 'is_on', said.is_on))
      FROM (
        SELECT 'forgotten' AS event, device, sequence, id, recorded_ms, offset_minutes, lead, NULL::uuid AS call,
          NULL::integer AS is_on FROM spar.forgotten WHERE arrived >= since
        UNION ALL
        SELECT 'do_not_contact', device, sequence, id, recorded_ms, offset_minutes, lead, call, is_on::integer
        FROM spar.do_not_contact WHERE arrived >= since
      ) AS said JOIN spar.device AS d ON d.code = said.device WHERE d.owner <> session_user
    $$;
    """#
}
