"""Fills a team's server with rows in bulk: the end is what the schema and the server's own counting would have made."""
import concurrent.futures
import os
import sys
import time

OBJECTIONS = (
    "no-time busy-now send-materials not-interested no-budget think-it-over need-unsure discuss-with-others "
    "we-will-contact-you gatekeeper have-supplier price-too-high bad-experience wrong-person privacy-number tell-on-phone "
    "call-later contract-locked in-meeting annoyed scam-or-robot do-not-call no-need need-proof").split()
OBJECTIONS += [f"custom-{number}" for number in range(len(OBJECTIONS), 31)]
REACH = ["connected"] * 4 + ["no-answer", "wrong-number"]
OUTCOME = ["appointment", "callback", "materials-only", "not-interested"]
ASK = ["choice", "choice", "choice", "single", "open", "none"]
REPS = 200


def array(words):
    return "ARRAY[" + ",".join(f"'{word}'" for word in words) + "]"


STAGING = """CREATE SCHEMA bench;
CREATE UNLOGGED TABLE bench.calls(call_id bigint, ts bigint, rep_id integer, script_id integer, script_version integer,
  stage integer, obj_met bigint, obj_handled bigint, outcome integer, duration_s integer);
CREATE UNLOGGED TABLE bench.met(call_id bigint, objection_id integer, handled integer);"""

# Everything that is worked out once a call, once a day, once a rep. Larger teams are the same calls of more reps, so that
# a rep's weeks stay as full as they are: copy n of rep r is rep r + 200 n, with a device of her own.
NUMBERS = f"""
CREATE UNLOGGED TABLE bench.day AS SELECT day, to_char(date '1970-01-01' + day, 'IYYYIW')::integer AS week,
    ((day + 3) % 7 + 1)::smallint AS weekday
  FROM (SELECT DISTINCT (ts / 86400)::integer AS day FROM bench.calls) AS days;
INSERT INTO spar.device(key, owner)
  SELECT md5('device ' || n)::uuid, 'rep-' || lpad(n::text, greatest(3, length(n::text)), '0')
  FROM (SELECT DISTINCT rep_id + {REPS} * copy AS n
    FROM (SELECT DISTINCT rep_id FROM bench.calls) AS reps, generate_series(0, {{fold}} - 1) AS copy) AS team ORDER BY n;
CREATE UNLOGGED TABLE bench.team AS SELECT rep_id, copy, d.code AS device, d.owner::text AS name
  FROM (SELECT DISTINCT rep_id FROM bench.calls) AS reps, generate_series(0, {{fold}} - 1) AS copy,
    spar.device AS d WHERE d.key = md5('device ' || rep_id + {REPS} * copy)::uuid;
CREATE UNLOGGED TABLE bench.owned AS SELECT rep_id, call_id, ts,
    row_number() OVER (PARTITION BY rep_id ORDER BY call_id)::integer AS sequence FROM bench.calls;
CREATE UNLOGGED TABLE bench.said AS SELECT call_id, objection_id, handled,
    row_number() OVER (PARTITION BY call_id ORDER BY objection_id) - 1 AS position FROM bench.met;
CREATE UNLOGGED TABLE bench.numbered AS
  SELECT c.call_id, c.ts, c.rep_id, o.sequence, d.day, d.week, d.weekday, (c.ts / 3600 % 24)::smallint AS hour, c.script_id,
    c.script_version, c.outcome, CASE WHEN c.outcome < 4 THEN ({array(ASK)})[c.call_id % 6 + 1] ELSE '' END AS ask,
    c.duration_s, coalesce(m.met, 0) AS met, coalesce(m.handled, 0) AS handled
  FROM bench.calls AS c JOIN bench.owned AS o USING (call_id) JOIN bench.day AS d ON d.day = c.ts / 86400
    LEFT JOIN (SELECT call_id, count(*) AS met, sum(handled) AS handled FROM bench.met GROUP BY call_id) AS m USING (call_id)
  ORDER BY c.ts, c.call_id;
CREATE INDEX ON bench.numbered USING brin(day) WITH (pages_per_range = 16);
DROP TABLE bench.calls, bench.met;
ANALYZE;
SELECT spar.make_months(ARRAY(SELECT day FROM bench.day));
"""

ID = "(lpad(to_hex(ts * 1000), 12, '0') || '70008000' || lpad(to_hex(call_id + {calls} * copy), 12, '0'))::uuid"

# References rest while rows are loaded, as they do in a restore. A table that is emptied in the same transaction needs no
# log of its rows (14.4.7); the key of spar.event, which the references need, is filled in its own order.
RESTING = "SET session_replication_role = replica; SET work_mem = '512MB';"
EVENTS = f"""BEGIN; TRUNCATE spar.event CASCADE;
DO $$ BEGIN FOR n IN 0 .. {{fold}} - 1 LOOP
  INSERT INTO spar.event(device, sequence, what, id) SELECT device, sequence, 'call', {ID}
    FROM bench.owned JOIN bench.team USING (rep_id) WHERE copy = n;
END LOOP; END $$; COMMIT;"""

MONTH = f"""BEGIN; TRUNCATE {{table}};
INSERT INTO {{table}}(device, sequence, id, root, is_current, recorded_ms, origin, started_ms, offset_minutes, day, week,
    hour, rep, script, script_version, reach, outcome, ask, duration_s, flags, source, persona)
  SELECT device, sequence, id, id, true, (ts - 28800) * 1000, 1, (ts - 28800) * 1000, 480, day, week, hour, name,
    'script-' || lpad(script_id::text, 2, '0'), script_version, ({array(REACH)}::spar.reach[])[outcome + 1],
    ({array(OUTCOME)}::spar.outcome[])[outcome + 1], nullif(ask, '')::spar.ask_style, duration_s, 0, '', ''
  FROM (SELECT b.*, device, name, {ID} AS id FROM bench.numbered AS b JOIN bench.team USING (rep_id)
    WHERE day >= {{first}} AND day < {{following}} OFFSET 0) AS calls;
COMMIT;"""

PARTS = f"""BEGIN; TRUNCATE spar.objection_met;
INSERT INTO spar.objection_met SELECT device, sequence, position, ({array(OBJECTIONS)})[objection_id + 1], handled = 1
  FROM bench.said JOIN bench.owned USING (call_id) JOIN bench.team USING (rep_id);
COMMIT;
BEGIN; TRUNCATE spar.appointment;
INSERT INTO spar.appointment SELECT {ID}, name, name, day FROM bench.numbered JOIN bench.team USING (rep_id)
  WHERE outcome = 0;
COMMIT;"""

CONNECTED = "count(*) FILTER (WHERE outcome < 4)"
COUNTERS = {
    "dials": "count(*)", "conversations": CONNECTED, "invalid": "count(*) FILTER (WHERE outcome = 5)",
    "heard_known": CONNECTED, "heard": "count(*) FILTER (WHERE outcome < 4 AND duration_s >= 30)",
    "heard_estimated": CONNECTED, "ask_known": CONNECTED,
    "asked": "count(*) FILTER (WHERE outcome < 4 AND ask <> 'none')",
    "asked_appointments": "count(*) FILTER (WHERE outcome = 0 AND ask <> 'none')",
    "appointments": "count(*) FILTER (WHERE outcome = 0)", "held": "0", "missed": "0",
    "callbacks": "count(*) FILTER (WHERE outcome = 1)", "contacts_added": "0", "hung_up": "0", "do_not_contact": "0",
    "referrals": "0", "talk_seconds": "coalesce(sum(duration_s) FILTER (WHERE outcome < 4), 0)",
    "met": "sum(met)", "handled": "sum(handled)",
}
SCRIPT = "'script-' || lpad(script_id::text, 2, '0')"
TALLIES = [  # the table, what its rows are of, and the key's columns with what they are made of
    ("tally_week", "bench.numbered", {"week": "week", "script": SCRIPT, "script_version": "script_version", "source": "''",
                                      "is_first": "2"}, "week, rep_id, script_id, script_version"),
    ("tally_hour", "bench.numbered", {"weekday": "weekday", "hour": "hour"}, "rep_id, weekday, hour"),
    ("tally_ask", "bench.numbered", {"week": "week", "ask": "ask"}, "week, rep_id, ask"),
    ("tally_objection",
     "(SELECT n.rep_id, week, outcome, ask, duration_s, objection_id, 1 AS met, s.handled"
     " FROM bench.said AS s JOIN bench.numbered AS n USING (call_id)) AS met",
     {"week": "week", "objection": f"({array(OBJECTIONS)})[objection_id + 1]"}, "week, rep_id, objection_id"),
]


def tallying():
    """One grouping a tally, by numbers; the names come in afterwards. In the order of weeks, as they come to a server."""
    for table, source, key, groups in TALLIES:
        sums = ", ".join(f"{adds} AS {name}" for name, adds in COUNTERS.items())
        yield f"""BEGIN; TRUNCATE spar.{table};
          INSERT INTO spar.{table}(owner, rep, {", ".join(key)}, {", ".join(COUNTERS)})
          SELECT name, name, {", ".join(key.values())}, {", ".join(COUNTERS)}
          FROM (SELECT {groups}, {sums} FROM {source} GROUP BY {groups}) AS counted JOIN bench.team USING (rep_id)
          ORDER BY {groups.split(", ")[0]}, name;
          COMMIT;"""


FILLED = ["call", "event", "objection_met", "appointment", *(tally[0] for tally in TALLIES)]

# What the catalogue says of the tables, their constraints and indexes.
CATALOGUE = """SELECT conrelid::regclass, conname, convalidated, conislocal, coninhcount, pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'spar'::regnamespace
UNION ALL SELECT i.indrelid::regclass, i.indexrelid::regclass::text, i.indisvalid, i.indisunique, i.indisprimary::integer,
    pg_get_indexdef(i.indexrelid) || coalesce(' of ' || h.inhparent::regclass, '')
  FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid LEFT JOIN pg_inherits AS h ON h.inhrelid = c.oid
  WHERE c.relnamespace = 'spar'::regnamespace
UNION ALL SELECT a.attrelid::regclass, a.attname, a.attnotnull, a.atthasdef, a.attnum, format_type(a.atttypid, a.atttypmod)
  FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'spar'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0
ORDER BY 1, 2, 3, 4, 5, 6"""

# Keys and indexes of a table that no reference rests on: the statement that drops each and the one that makes it again.
INDEXES = """SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
  FROM pg_constraint AS k WHERE conrelid = 'spar.{table}'::regclass AND contype IN ('p', 'u')
    AND NOT EXISTS (SELECT 1 FROM pg_constraint AS f WHERE f.contype = 'f' AND f.conindid = k.conindid)
UNION ALL SELECT format('DROP INDEX %s', i.indexrelid::regclass),
    replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
  FROM pg_index AS i WHERE i.indrelid = 'spar.{table}'::regclass
    AND NOT EXISTS (SELECT 1 FROM pg_constraint AS k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))"""

# Some reps are counted again by the server's own function, from their calls; how many rows of tallies are then others.
AGAIN = """CREATE TEMP TABLE was_{table} AS SELECT * FROM spar.{table} WHERE owner IN ({owners});
DELETE FROM spar.{table} WHERE owner IN ({owners});"""
COUNTED = """DELETE FROM spar.appointment WHERE owner IN ({owners});
SELECT spar.count_fresh(device, array_agg(sequence), array_agg(day)) FROM (SELECT c.device, c.sequence, c.day
  FROM spar.call AS c JOIN spar.event AS e ON (e.device, e.sequence, e.id) = (c.device, c.sequence, c.id)
    JOIN spar.device AS d ON d.code = c.device
  WHERE d.owner IN ({owners}) ORDER BY device, sequence) AS calls GROUP BY device;"""
OTHER = """SELECT count(*) FROM (
    (TABLE was_{table} EXCEPT ALL SELECT * FROM spar.{table} WHERE owner IN ({owners}))
    UNION ALL (SELECT * FROM spar.{table} WHERE owner IN ({owners}) EXCEPT ALL TABLE was_{table})) AS other;"""


class Load:
    """One size: rows made from staged rows, in steps that are timed."""

    def __init__(self, server, folder, rows, fold):
        self.server, self.folder, self.fold, self.staged = server, folder, fold, rows // fold
        self.rows, self.steps = rows, []

    def took(self, name, run, rows=None):
        start = time.perf_counter()
        answer = run()
        self.steps.append((name, time.perf_counter() - start, rows or self.rows))
        print(f"bench: {self.steps[-1][1]:8.1f} s  {name}", file=sys.stderr, flush=True)
        return answer

    def together(self, jobs):
        """As many at a time as there are processors, in this order."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
            for done in [workers.submit(self.server.sql, RESTING + job) for job in jobs]:
                done.result()

    def run(self):
        size = {"calls": self.staged, "fold": self.fold}
        server = self.server
        server.sql(STAGING)
        self.took("psql \\copy into plain tables", lambda: server.sql(
            f"\\copy bench.calls FROM '{self.folder / 'calls.csv'}' CSV HEADER\n"
            f"\\copy bench.met FROM '{self.folder / 'objections.csv'}' CSV HEADER\nANALYZE;\n"), self.staged)
        self.took("numbered, a stream a rep", lambda: server.sql(RESTING + NUMBERS.format(**size)), self.staged)
        before = server.sql(CATALOGUE)
        indexes = {table: [line.split("|") for line in server.sql(INDEXES.format(table=table)).splitlines()]
                   for table in FILLED}
        server.sql("".join(f"{drop};\n" for table in FILLED for drop, _ in indexes[table]))
        make = {table: "SET maintenance_work_mem = '1GB';" + "".join(f"{add};\n" for _, add in indexes[table])
                for table in FILLED}
        self.took("numbers of streams; tallies, a grouping each", lambda: self.together(
            [EVENTS.format(**size), "".join(tallying())]))
        months = [line.split("|") for line in server.sql(
            """SELECT c.oid::regclass, (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'FROM \\((\\d+)\\) TO'))[1],
              (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \\((\\d+)\\)'))[1]
            FROM pg_inherits JOIN pg_class AS c ON c.oid = inhrelid
            WHERE inhparent = 'spar.call'::regclass AND c.relname <> 'call_other' ORDER BY 1""").splitlines()]
        self.took("calls, month by month; objections", lambda: self.together(
            [PARTS.format(**size), make["event"],
             *(MONTH.format(table=table, first=first, following=following, **size) for table, first, following in months)]))
        server.sql("UPDATE spar.device AS d SET next_sequence = held.last + 1 FROM (SELECT device, max(sequence) AS last "
                   "FROM bench.owned JOIN bench.team USING (rep_id) GROUP BY device) AS held WHERE held.device = d.code;"
                   "DROP SCHEMA bench CASCADE")
        self.took("keys and indexes", lambda: self.together(
            [make["call"], *(make[table] for table in FILLED if table not in ("call", "event"))]))
        if server.sql(CATALOGUE) != before:
            sys.exit("bench: the tables are not what the schema made them: a key or an index is missing or another")
        held = server.sql("SELECT count(*) FROM spar.event UNION ALL SELECT count(*) FROM spar.call").split()
        if held != [str(self.rows)] * 2:
            sys.exit(f"bench: numbers and calls are {held}, not {self.rows}")
        self.prove()
        self.took("VACUUM ANALYZE", lambda: server.sql("VACUUM (ANALYZE)"))
        return self.steps

    def prove(self):
        """Ends it all where the server's own counting of five reps' calls gives other tallies than the groupings."""
        owners = self.server.sql("SELECT string_agg(quote_literal(owner), ',') FROM "
                                 "(SELECT owner FROM spar.device ORDER BY md5(owner) LIMIT 5) AS counted")
        calls = int(self.server.sql(f"SELECT sum(dials) FROM spar.tally_hour WHERE owner IN ({owners})"))
        every = lambda text: "".join(text.format(table=tally[0], owners=owners) for tally in TALLIES)
        said = self.took(f"the server's own counting function, {calls:,} calls of five reps", lambda: self.server.sql(
            "BEGIN;" + every(AGAIN) + COUNTED.format(owners=owners) + every(OTHER) + "ROLLBACK;"), calls)
        if said.split() != ["0"] * len(TALLIES):
            sys.exit(f"bench: the server's own counting gives other tallies: {said.split()} rows of {owners}")
