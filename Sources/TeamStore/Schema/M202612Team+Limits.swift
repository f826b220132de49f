/// What an event may hold before it is looked at any further.
extension M202612Team {
  /// Whoever has a login may call `spar.take` with anything. What lies beyond these limits is refused event by event,
  /// so that no view, no function and no colleague's journal ever meets a number it cannot take. Moments leave a day of
  /// the years 1–9999 to the offset; a block of a day's calls is the longest event there is, and far below the limit.
  static let limits = #"""
    CREATE FUNCTION spar.is_beyond(line jsonb) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      IF octet_length(line::text) > 262144 THEN RETURN true; END IF;
      RETURN EXISTS (
        SELECT 1 FROM jsonb_each(line) AS field(name, value),
          LATERAL (SELECT CASE WHEN jsonb_typeof(value) = 'number' THEN value::numeric END AS number,
            CASE WHEN jsonb_typeof(value) = 'string' THEN value #>> '{}' END AS word) AS of
        WHERE jsonb_typeof(value) <> 'null' AND NOT coalesce(CASE
          WHEN name = 'offset_minutes' THEN abs(number) < 1440
          WHEN right(name, 3) = '_ms' THEN number BETWEEN -62135510400000 AND 253402214399999
          WHEN name = 'at' OR right(name, 3) = '_at' THEN number BETWEEN -1035591840 AND 4223370239
          WHEN name = 'day' OR right(name, 4) = '_day' THEN number BETWEEN -719161 AND 2932895
          WHEN name IN ('lead', 'rep', 'script', 'source', 'persona') THEN length(word) <= 200
          WHEN name IN ('call', 'amends') THEN word ~* '^([0-9a-f]{4}-?){7}[0-9a-f]{4}$'
          WHEN name = 'objection_met' THEN NOT EXISTS (
            SELECT 1 FROM jsonb_path_query(value, 'strict $[*].objection', silent => true) AS met
            WHERE length(met #>> '{}') > 200)
          WHEN name = 'block_step' THEN jsonb_typeof(value) = 'array'
          ELSE true END, false));
    END $$;
    """#

  /// The names that a login's calls may carry besides those others have.
  static let namesOfALogin = 20
}
