/// Lines to rows.
extension M202612Team {
  /// Writes lines that were checked, and brings the tallies up to them.
  static let writing = #"""
    CREATE FUNCTION spar.write(stream integer, fresh spar.incoming[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    DECLARE
      told uuid[];
      numbers integer[];
      days integer[];
    BEGIN
      INSERT INTO spar.ask
      SELECT stream, i.sequence, p.n - 1, (p.part ->> 'style')::spar.ask_style, coalesce(p.part ->> 'slots', '')
      FROM unnest(fresh) AS i, jsonb_array_elements(i.line -> 'asks') WITH ORDINALITY AS p(part, n)
      WHERE i.what = 'call';
      INSERT INTO spar.objection_met
      SELECT stream, i.sequence, p.n - 1, coalesce(p.part ->> 'objection', ''), (p.part ->> 'handled')::boolean
      FROM unnest(fresh) AS i, jsonb_array_elements(i.line -> 'objection_met') WITH ORDINALITY AS p(part, n)
      WHERE i.what = 'call';
      INSERT INTO spar.call
      SELECT stream, i.sequence, i.id, r.amends, coalesce(r.amends, i.id), r.amends IS NULL, r.recorded_ms,
        r.origin, r.started_ms, r.offset_minutes, at.day,
        extract(isoyear FROM date '1970-01-01' + at.day) * 100 + extract(week FROM date '1970-01-01' + at.day),
        (at.minutes - at.day::bigint * 1440) / 60, coalesce(r.rep, ''), coalesce(r.script, ''),
        coalesce(r.script_version, 0), r.reach, r.outcome, r.ask, r.heard, r.duration_s, r.grade, r.flags, r.attempt,
        coalesce(r.source, ''), coalesce(r.persona, ''), r.lead, r.callback_at, r.appointment_at, r.form, r.place,
        r.next_day, r.detail, r.note
      FROM unnest(fresh) AS i,
        jsonb_to_record(i.line) AS r(amends uuid, recorded_ms bigint, origin smallint, started_ms bigint,
          offset_minutes smallint, rep text, script text, script_version integer, reach spar.reach, outcome spar.outcome,
          ask spar.ask_style, heard boolean, duration_s integer, grade text, flags smallint, attempt integer, source text,
          persona text, lead text, callback_at bigint, appointment_at bigint, form spar.form, place text, next_day integer,
          detail text, note text),
        LATERAL (SELECT floor(r.started_ms / 60000.0)::bigint + r.offset_minutes AS minutes,
          floor((r.started_ms + r.offset_minutes * 60000::bigint) / 86400000.0)::integer AS day) AS at
      WHERE i.what = 'call';
      INSERT INTO spar.appointment_event
      SELECT stream, i.sequence, i.id, r.*
      FROM unnest(fresh) AS i, jsonb_to_record(i.line) AS r(recorded_ms bigint, offset_minutes smallint, call uuid,
        what spar.after, at bigint, amount text, note text)
      WHERE i.what = 'appointment_event';
      INSERT INTO spar.retraction
      SELECT stream, i.sequence, i.id, r.*
      FROM unnest(fresh) AS i, jsonb_to_record(i.line) AS r(recorded_ms bigint, offset_minutes smallint, call uuid,
        reason text)
      WHERE i.what = 'retraction';
      INSERT INTO spar.do_not_contact(device, sequence, id, recorded_ms, offset_minutes, lead, call, is_on)
      SELECT stream, i.sequence, i.id, r.*
      FROM unnest(fresh) AS i, jsonb_to_record(i.line) AS r(recorded_ms bigint, offset_minutes smallint, lead text,
        call uuid, is_on boolean)
      WHERE i.what = 'do_not_contact';
      INSERT INTO spar.own_event(device, sequence, what, line)
      SELECT stream, i.sequence, i.line ->> 'event', i.line FROM unnest(fresh) AS i
      WHERE i.what NOT IN ('call', 'appointment_event', 'retraction', 'do_not_contact', 'forgotten', 'refused', 'kept');

      -- A call of which nothing else was said counts as it is; the others are settled with all that was said.
      SELECT array_agg(DISTINCT coalesce(i.root, i.id)) INTO told FROM unnest(fresh) AS i
      WHERE i.root IS NOT NULL
        OR (i.what = 'call' AND EXISTS (SELECT 1 FROM spar.event AS e WHERE e.root = i.id));
      SELECT array_agg(i.sequence), array_agg(c.day) INTO numbers, days FROM unnest(fresh) AS i,
        LATERAL (SELECT floor(((i.line ->> 'started_ms')::bigint + (i.line ->> 'offset_minutes')::integer * 60000)
          / 86400000.0)::integer AS day) AS c
      WHERE i.what = 'call' AND i.root IS NULL;
      IF numbers IS NOT NULL THEN PERFORM spar.count_fresh(stream, numbers, days); END IF;
      IF told IS NOT NULL THEN PERFORM spar.settle(told); END IF;
    END $$;
    """#
}
