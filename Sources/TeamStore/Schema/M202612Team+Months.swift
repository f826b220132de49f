/// Partitions by month.
extension M202612Team {
  /// Makes the partitions that some days need: any login may, for the function runs as the owner of the tables, and makes
  /// nothing but months from 2015 to two months ahead. Other days lie in `call_other` until their month comes.
  static let months = #"""
    CREATE FUNCTION spar.make_months(days integer[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      first date;
      months date[];
    BEGIN
      SELECT array_agg(DISTINCT date_trunc('month', date '1970-01-01' + wanted)::date) INTO months
      FROM unnest(days) AS wanted
      WHERE wanted BETWEEN date '2015-01-01' - date '1970-01-01' AND current_date + 62 - date '1970-01-01';
      FOREACH first IN ARRAY coalesce(months, '{}') LOOP
        CONTINUE WHEN to_regclass('spar.call_' || to_char(first, 'YYYY_MM')) IS NOT NULL;
        PERFORM pg_advisory_xact_lock(hashtext('spar'), hashtext('months'));
        CONTINUE WHEN to_regclass('spar.call_' || to_char(first, 'YYYY_MM')) IS NOT NULL;
        EXECUTE format('CREATE TABLE spar.%I (LIKE spar.call INCLUDING DEFAULTS INCLUDING CONSTRAINTS)',
          'call_' || to_char(first, 'YYYY_MM'));
        EXECUTE format(
          'WITH moved AS (DELETE FROM spar.call_other WHERE day >= %1$s AND day < %2$s RETURNING *) '
          'INSERT INTO spar.%3$I SELECT * FROM moved', first - date '1970-01-01',
          (first + interval '1 month')::date - date '1970-01-01', 'call_' || to_char(first, 'YYYY_MM'));
        EXECUTE format('ALTER TABLE spar.call ATTACH PARTITION spar.%I FOR VALUES FROM (%s) TO (%s)',
          'call_' || to_char(first, 'YYYY_MM'), first - date '1970-01-01',
          (first + interval '1 month')::date - date '1970-01-01');
      END LOOP;
    END $$;
    """#
}
