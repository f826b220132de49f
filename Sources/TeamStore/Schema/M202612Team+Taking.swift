/// The one way in: a login sends lines of a stream of its own.
extension M202612Team {
  /// Checks a batch and writes it; see `TeamServer.send`.
  static var taking: String {
    #"""
    -- A line with what the server has under its number.
    CREATE TYPE spar.incoming AS (
      sequence integer, what text, id uuid, root uuid, line jsonb, held_id uuid, held text,
      is_beyond boolean);

    CREATE FUNCTION spar.take(
      stream uuid, lines jsonb[], kept int4multirange,
      OUT written integer, OUT known integer, OUT refused integer, OUT why jsonb
    ) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    DECLARE
      own spar.device;
      incoming spar.incoming[];
      fresh spar.incoming[];
      numbers int4multirange;
      beyond int4multirange;
      gone text[];
      gone_calls uuid[];
      is_lead boolean := pg_has_role(session_user, 'spar_lead', 'MEMBER');
      anothers text[];
      stray record;
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtext('spar'), hashtext(session_user));
      INSERT INTO spar.device(key, owner) VALUES (stream, session_user) ON CONFLICT (key) DO NOTHING;
      SELECT * INTO STRICT own FROM spar.device WHERE key = stream FOR UPDATE;
      IF own.owner <> session_user THEN
        RAISE insufficient_privilege USING MESSAGE = 'the stream belongs to another login', CONSTRAINT = 'device_owner';
      END IF;

      SELECT array_agg(ROW((l ->> 'sequence')::integer,
          CASE WHEN l ->> 'event' = 'call' AND l ->> 'kind' IS DISTINCT FROM '1' THEN 'practice' ELSE l ->> 'event' END,
          (l ->> 'id')::uuid,
          CASE WHEN of.is_beyond THEN NULL WHEN l ->> 'event' = 'call' THEN (l ->> 'amends')::uuid
            WHEN l ->> 'event' IN ('appointment_event', 'retraction') THEN (l ->> 'call')::uuid END,
          CASE WHEN of.is_beyond THEN l - ARRAY(SELECT jsonb_object_keys(l - 'device')) ELSE l END,
          (SELECT e.id FROM spar.event AS e
            WHERE e.device = own.code AND e.sequence = (l ->> 'sequence')::integer),
          (SELECT e.what FROM spar.event AS e
            WHERE e.device = own.code AND e.sequence = (l ->> 'sequence')::integer), of.is_beyond)::spar.incoming)
      INTO incoming FROM unnest(lines) AS l, LATERAL (SELECT spar.is_beyond(l) OFFSET 0) AS of(is_beyond);
      IF EXISTS (SELECT 1 FROM unnest(incoming) AS i WHERE i.sequence IS NULL OR i.id IS NULL OR i.what IS NULL
          OR i.line ->> 'device' IS DISTINCT FROM replace(stream::text, '-', '')) THEN
        RAISE invalid_parameter_value USING MESSAGE = 'a line without device, sequence or id';
      END IF;
      IF upper_inf(kept) THEN RAISE invalid_parameter_value USING MESSAGE = 'numbers without an end'; END IF;
      SELECT key INTO stray FROM unnest(incoming) AS i, jsonb_object_keys(i.line) AS key
      WHERE (i.what = 'call' AND key <> ALL (ARRAY['event', 'device', 'sequence', 'id', 'amends', 'recorded_ms', 'kind',
          'origin', 'started_ms', 'offset_minutes', 'rep', 'script', 'script_version', 'reach', 'outcome', 'ask', 'heard',
          'duration_s', 'grade', 'flags', 'attempt', 'source', 'persona', 'lead', 'callback_at', 'appointment_at', 'form',
          'place', 'next_day', 'detail', 'note', 'asks', 'objection_met']))
        OR (i.what = 'appointment_event' AND key <> ALL (ARRAY['event', 'device', 'sequence', 'id', 'recorded_ms',
          'offset_minutes', 'call', 'what', 'at', 'amount', 'note']))
      LIMIT 1;
      IF FOUND THEN
        RAISE SQLSTATE 'SP003' USING MESSAGE = format('unknown field %s', stray.key);
      END IF;

      -- Another history under the same numbers: the journal was copied to a second machine.
      SELECT i.sequence INTO stray FROM unnest(incoming) AS i
      WHERE i.held_id <> i.id ORDER BY 1 LIMIT 1;
      IF FOUND THEN
        RAISE SQLSTATE 'SP002' USING MESSAGE = format('number %s is another event', stray.sequence);
      END IF;
      SELECT range_agg(int4range(i.sequence, i.sequence + 1)) INTO numbers FROM unnest(incoming) AS i;
      numbers := coalesce(numbers, '{}') + coalesce(kept, '{}');
      beyond := numbers * int4multirange(int4range(own.next_sequence, NULL));
      IF NOT isempty(beyond) AND beyond <> int4multirange(int4range(own.next_sequence, upper(beyond))) THEN
        RAISE SQLSTATE 'SP001' USING MESSAGE = format('missing numbers: %s',
          int4multirange(int4range(own.next_sequence, upper(beyond))) - beyond);
      END IF;

      -- What is not there yet, what was kept back until now, and what was refused: all of it is checked anew.
      SELECT array_agg(i) INTO fresh FROM (
        SELECT DISTINCT ON (i.sequence) i.* FROM unnest(incoming) AS i
        WHERE i.held IS NULL OR i.held = 'refused'
        ORDER BY i.sequence) AS i;
      fresh := coalesce(fresh, '{}');
      PERFORM spar.make_months(ARRAY(
        SELECT DISTINCT floor(((i.line ->> 'started_ms')::bigint + (i.line ->> 'offset_minutes')::integer * 60000)
          / 86400000.0)::integer
        FROM unnest(fresh) AS i WHERE i.what = 'call' AND NOT i.is_beyond));

      INSERT INTO spar.rep_name(rep, owner)
      SELECT told.rep, session_user FROM (
        SELECT i.line ->> 'rep' AS rep, min(i.sequence) AS first FROM unnest(fresh) AS i
        WHERE i.what = 'call' AND i.line ->> 'rep' <> '' AND NOT is_lead
          AND NOT EXISTS (SELECT 1 FROM spar.rep_name AS r WHERE r.rep = i.line ->> 'rep')
        GROUP BY 1 ORDER BY 2
        LIMIT greatest(0, \#(namesOfALogin)
          - (SELECT count(*) FROM spar.rep_name AS r WHERE r.owner = session_user))) AS told
      ON CONFLICT (rep) DO NOTHING;
      SELECT array_agg(r.rep) INTO anothers FROM spar.rep_name AS r
      WHERE NOT is_lead AND r.owner <> session_user
        AND r.rep IN (SELECT i.line ->> 'rep' FROM unnest(fresh) AS i WHERE i.what = 'call');
      -- What may not come in: what nothing can hold, another's event, something said of another's call, another's name or
      -- one name too many; `held` says which. What another stream of hers has is there already.
      SELECT coalesce(array_agg(CASE
          WHEN not_hers.why IS NULL THEN ROW(i.sequence, i.what, i.id, i.root, i.line, NULL, NULL, false)::spar.incoming
          WHEN not_hers.why = 'there' THEN ROW(i.sequence, 'kept', NULL, NULL, NULL, NULL, NULL, false)::spar.incoming
          ELSE ROW(i.sequence, 'refused', NULL, NULL, NULL, CASE not_hers.why WHEN 'id' THEN i.id END, not_hers.why,
            false)::spar.incoming END
        ORDER BY i.sequence), '{}')
      INTO fresh FROM unnest(fresh) AS i, LATERAL (SELECT CASE
          (SELECT d.owner = session_user FROM spar.event AS e JOIN spar.device AS d ON d.code = e.device WHERE e.id = i.id)
          WHEN true THEN 'there'
          WHEN false THEN 'id'
          ELSE CASE WHEN i.is_beyond THEN 'beyond'
            WHEN EXISTS (SELECT 1 FROM spar.event AS e JOIN spar.device AS d ON d.code = e.device
              WHERE e.id = i.root AND d.owner <> session_user) THEN 'call'
            WHEN i.what = 'call' AND i.line ->> 'rep' = ANY (anothers) THEN 'name'
            WHEN i.what = 'call' AND i.line ->> 'rep' <> '' AND NOT is_lead
              AND NOT EXISTS (SELECT 1 FROM spar.rep_name AS r WHERE r.rep = i.line ->> 'rep') THEN 'names'
            END END AS why) AS not_hers;
      SELECT count(*) FILTER (WHERE i.what = 'refused'), count(*) FILTER (WHERE i.what NOT IN ('refused', 'kept'))
      INTO refused, written FROM unnest(fresh) AS i;
      known := coalesce(cardinality(incoming), 0) - written - refused;
      SELECT jsonb_build_object('names', coalesce(to_jsonb(anothers), '[]'),
        'numbers', coalesce(jsonb_object_agg(told.why, told.numbers), '{}'))
      INTO why FROM (
        SELECT i.held AS why, range_agg(int4range(i.sequence, i.sequence + 1))::text AS numbers
        FROM unnest(fresh) AS i WHERE i.what = 'refused' GROUP BY 1) AS told;

      INSERT INTO spar.event AS held(device, sequence, what, id, root, claimed)
      SELECT own.code, i.sequence, i.what, i.id, i.root, i.held_id FROM unnest(fresh) AS i WHERE i.what <> 'kept'
      ON CONFLICT (device, sequence) DO UPDATE SET what = excluded.what, id = excluded.id, root = excluded.root,
        claimed = excluded.claimed
      WHERE held.what <> excluded.what OR held.claimed IS DISTINCT FROM excluded.claimed;
      -- What came in is no longer kept; what was refused before and is on another stream of hers is no longer refused.
      DELETE FROM spar.event AS e USING unnest(fresh) AS i
      WHERE (e.device, e.sequence) = (own.code, i.sequence) AND i.what = 'kept';
      UPDATE spar.device AS d SET next_sequence = greatest(d.next_sequence, coalesce(upper(beyond), 1)),
        kept = d.kept + take.kept * int4multirange(int4range(own.next_sequence, NULL)) + stays.there - stays.came
      FROM (SELECT coalesce(range_agg(int4range(i.sequence, i.sequence + 1)) FILTER (WHERE i.what = 'kept'), '{}') AS there,
          coalesce(range_agg(int4range(i.sequence, i.sequence + 1)) FILTER (WHERE i.what <> 'kept'), '{}') AS came
        FROM unnest(fresh) AS i) AS stays
      WHERE d.code = own.code;

      -- Tombstones first, then nothing of what they cover comes in.
      INSERT INTO spar.forgotten(device, sequence, id, recorded_ms, offset_minutes, lead)
      SELECT own.code, i.sequence, i.id, r.recorded_ms, r.offset_minutes, r.lead
      FROM unnest(fresh) AS i, jsonb_to_record(i.line) AS r(recorded_ms bigint, offset_minutes smallint, lead text)
      WHERE i.what = 'forgotten';
      SELECT array_agg(DISTINCT f.lead) INTO gone FROM spar.forgotten AS f
      WHERE f.lead IN (SELECT i.line ->> 'lead' FROM unnest(fresh) AS i WHERE i.what <> 'do_not_contact'
        UNION ALL SELECT step ->> 'lead' FROM unnest(fresh) AS i, jsonb_array_elements(i.line -> 'block_step') AS step
          WHERE i.what = 'block');
      SELECT array_agg(DISTINCT call) INTO gone_calls FROM (
        SELECT coalesce(i.line ->> 'amends', i.line ->> 'id')::uuid AS call FROM unnest(fresh) AS i
        WHERE i.what IN ('call', 'practice') AND i.line ->> 'lead' = ANY (gone)
        UNION SELECT f.call FROM spar.forgotten_call AS f WHERE f.call IN (
          SELECT CASE WHEN i.what IN ('call', 'practice') THEN coalesce(i.line ->> 'amends', i.line ->> 'id')::uuid
            ELSE (i.line ->> 'call')::uuid END FROM unnest(fresh) AS i)) AS told;
      IF gone IS NOT NULL OR gone_calls IS NOT NULL THEN
        PERFORM spar.wipe(coalesce(gone, '{}'), coalesce(gone_calls, '{}'));
        SELECT array_agg(ROW(i.sequence, i.what, i.id, i.root,
          CASE WHEN i.what IN ('forgotten', 'do_not_contact') THEN i.line
            WHEN i.line ->> 'lead' = ANY (gone) OR (i.line ->> 'call')::uuid = ANY (f.calls)
              OR (i.what IN ('call', 'practice') AND coalesce(i.line ->> 'amends', i.line ->> 'id')::uuid = ANY (f.calls))
            THEN spar.without_words(i.line)
            ELSE spar.without_leads(i.line, coalesce(gone, '{}')) END, NULL, NULL, false)::spar.incoming)
        INTO fresh FROM unnest(fresh) AS i,
          (SELECT array_agg(c.call) AS calls FROM spar.forgotten_call AS c WHERE c.call IN (
            SELECT CASE WHEN n.what IN ('call', 'practice') THEN coalesce(n.line ->> 'amends', n.line ->> 'id')::uuid
              ELSE (n.line ->> 'call')::uuid END FROM unnest(fresh) AS n)) AS f;
      END IF;

      PERFORM spar.write(own.code, fresh);
    END $$;
    """#
  }
}
