"""Many logins at one server: what row-level security costs a reader, and many who sync at the same moment."""
import hashlib
import itertools
import subprocess
import time


def logins(server, names, group="spar_rep"):
    for name in names:
        server.sql(f"DO $$ BEGIN CREATE ROLE \"{name}\" LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
                   f"GRANT {group} TO \"{name}\"")


def reads(rep, week):
    """Name, who asks, what is asked, and what a superuser asks for the same rows without row-level security."""
    rate = "count(*), count(*) FILTER (WHERE outcome = 'appointment')"
    own = f"AND device = (SELECT code FROM spar.device WHERE owner = '{rep}')"
    called = f"SELECT week, {rate} FROM spar.call WHERE is_current {{}} GROUP BY week"
    mine = "SELECT week, sum(dials), sum(appointments) FROM spar.tally_ask {} GROUP BY week"
    one = f"SELECT rep, {rate} FROM spar.team_call WHERE week = {week} GROUP BY rep"
    every = f"SELECT rep, {rate} FROM spar.team_call GROUP BY rep"
    tallied = f"SELECT rep, sum(dials), sum(appointments) FROM spar.tally_week WHERE week = {week} GROUP BY rep"
    weeks = "SELECT week, sum(dials), sum(appointments) FROM spar.team_week GROUP BY week"
    return [
        ("a rep: her calls of all weeks, rows", rep, called.format(""), called.format(own)),
        ("a rep: her calls of one week, rows", rep, called.format(f"AND week = {week}"),
         called.format(f"{own} AND week = {week}")),
        ("a rep: all her weeks, tallies", rep, mine.format(""), mine.format(f"WHERE owner = '{rep}'")),
        ("a rep: the team's weeks, team_week", rep, weeks, weeks),
        ("a lead: one week, each rep, team_call", "zhu", one, one),
        ("a lead: all time, each rep, team_call", "zhu", every, every),
        ("a lead: one week, each rep, tallies", "zhu", tallied, tallied),
    ]


def read(server, asking, median_ms, digest, rep, week, runs):
    """Rows of the table: each question as the login asks it, and as a superuser does; 1 when answers differ."""
    logins(server, [rep])
    logins(server, ["zhu"], "spar_lead")
    status, rows = 0, []
    for name, login, secured, plain in reads(rep, week):
        taken, hashes = [], set()
        for user, sql in ((login, secured), ("postgres", plain)):
            one = asking(server, user)
            spent, answer = median_ms(lambda: one.ask(sql), runs)
            one.close()
            taken.append(spent)
            hashes.add(digest(answer))
        status |= 0 if len(hashes) == 1 else 1
        rows.append((name, f"{taken[0]:.1f}", f"{taken[1]:.1f}", "equal" if len(hashes) == 1 else "DIFFER"))
    return status, rows


def journals(folder, names, calls, spar):
    """A journal for each login with calls of her own, made of the generator's rows."""
    with open(folder / "spar.csv") as every:
        heading = next(every)
        rep = heading.strip().split(",").index("rep")
        for number, name in enumerate(names):
            # No two logins send one event, however many sizes are tried on one server.
            mark = f"-7000-b{len(names) * 32 + number:03x}-"
            made = []
            for line in itertools.islice(every, calls):
                cells = line.rstrip("\n").split(",")
                cells[rep] = name
                made.append(",".join(cells).replace("-7000-8000-", mark))
            if len(made) < calls:
                raise SystemExit(f"bench: spar.csv has no {calls} rows for {name}")
            (folder / "part.csv").write_text(heading + "\n".join(made) + "\n")
            for file in folder.glob(f"{name}*.db*"):
                file.unlink()
            spar(folder, "--journal", folder / f"{name}.db", "import", folder / "part.csv")


def told(folder, journal, spar):
    """A hash of every event that a journal hands to the team."""
    lines = [line for line in spar(folder, "--journal", journal, "export", "--format", "jsonl").splitlines() if '"event"' in line]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def push(server, folder, count, calls, program, environment, spar):
    """So many logins send their calls at the same moment; seconds together, the longest wait, and 1 where one is missing."""
    names = [f"many{count}x{number:02}" for number in range(count)]
    logins(server, names)
    journals(folder, names, calls, spar)
    start = time.perf_counter()
    running = {name: subprocess.Popen(
        [program, "--lang", "en", "--journal", folder / f"{name}.db", "sync", server.address(name)], env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for name in names}
    waits, status = {}, 0
    while len(waits) < count:
        for name, process in running.items():
            if name not in waits and process.poll() is not None:
                waits[name] = time.perf_counter() - start
                if process.returncode:
                    print(f"bench: {name}: {process.stderr.read().strip()}")
                    status = 1
        time.sleep(0.01)
    there = int(server.sql("SELECT count(*) FROM spar.call AS c JOIN spar.device AS d ON d.code = c.device "
                           f"WHERE d.owner LIKE 'many{count}x%'"))
    if there != count * calls:
        print(f"bench: {there} of {count * calls} calls arrived")
        status = 1
    for name in names:
        spar(folder, "--journal", folder / f"{name}.again.db", "sync", server.address(name))
        if told(folder, folder / f"{name}.db", spar) != told(folder, folder / f"{name}.again.db", spar):
            print(f"bench: {name}: a new journal has other events")
            status = 1
    return status, max(waits.values()), sorted(waits.values())[count // 2]
