PRAGMA application_id = 1397768530;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('2026-11 journal');
INSERT INTO grdb_migrations VALUES('2026-11 leads');
INSERT INTO grdb_migrations VALUES('2026-11 offers');
INSERT INTO grdb_migrations VALUES('2026-11 totals');
INSERT INTO grdb_migrations VALUES('2026-12 spot checks');
INSERT INTO grdb_migrations VALUES('2026-12 withheld');
INSERT INTO grdb_migrations VALUES('2026-12 numbers');
CREATE TABLE device (
  code INTEGER PRIMARY KEY,
  key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
  is_here INTEGER NOT NULL CHECK (is_here IN (0, 1)),
  next_sequence INTEGER NOT NULL CHECK (next_sequence > 0)
) STRICT;
INSERT INTO device VALUES(1,X'01a20b4809007dd781130f35fd0f1987',1,17);
CREATE TABLE name (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO name VALUES(0,'');
INSERT INTO name VALUES(1,'rep-1');
INSERT INTO name VALUES(2,'first-call');
INSERT INTO name VALUES(3,'bought');
INSERT INTO name VALUES(4,'rep-0');
INSERT INTO name VALUES(5,'no-time');
INSERT INTO name VALUES(6,'rep-2');
INSERT INTO name VALUES(7,'busy-manager');
INSERT INTO name VALUES(8,'offers-choice');
CREATE TABLE lead (
  code INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TABLE reach (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO reach VALUES(0,'voicemail');
INSERT INTO reach VALUES(1,'connected');
INSERT INTO reach VALUES(2,'gatekeeper');
INSERT INTO reach VALUES(3,'no-answer');
INSERT INTO reach VALUES(4,'declined');
INSERT INTO reach VALUES(5,'busy');
INSERT INTO reach VALUES(6,'unreachable');
INSERT INTO reach VALUES(7,'suspended');
INSERT INTO reach VALUES(8,'out-of-service');
INSERT INTO reach VALUES(9,'wrong-number');
INSERT INTO reach VALUES(10,'blocked');
CREATE TABLE outcome (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO outcome VALUES(0,'do-not-contact');
INSERT INTO outcome VALUES(1,'appointment');
INSERT INTO outcome VALUES(2,'callback');
INSERT INTO outcome VALUES(3,'contact-added');
INSERT INTO outcome VALUES(4,'materials-only');
INSERT INTO outcome VALUES(5,'thinking');
INSERT INTO outcome VALUES(6,'consulting-others');
INSERT INTO outcome VALUES(7,'not-interested');
INSERT INTO outcome VALUES(9,'hung-up');
INSERT INTO outcome VALUES(21,'transferred');
INSERT INTO outcome VALUES(23,'message-left');
INSERT INTO outcome VALUES(24,'refused');
INSERT INTO outcome VALUES(25,'absent');
INSERT INTO outcome VALUES(26,'person-left');
INSERT INTO outcome VALUES(81,'no-need');
INSERT INTO outcome VALUES(82,'no-money');
INSERT INTO outcome VALUES(83,'too-expensive');
INSERT INTO outcome VALUES(84,'has-supplier');
INSERT INTO outcome VALUES(85,'contract-locked');
INSERT INTO outcome VALUES(86,'not-now');
INSERT INTO outcome VALUES(87,'wrong-person');
INSERT INTO outcome VALUES(88,'distrust');
INSERT INTO outcome VALUES(89,'not-eligible');
CREATE TABLE ask_style (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO ask_style VALUES(0,'none');
INSERT INTO ask_style VALUES(1,'choice');
INSERT INTO ask_style VALUES(2,'single');
INSERT INTO ask_style VALUES(3,'open');
CREATE TABLE form (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO form VALUES(1,'visit');
INSERT INTO form VALUES(2,'ours');
INSERT INTO form VALUES(3,'online');
INSERT INTO form VALUES(4,'phone');
CREATE TABLE after (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO "after" VALUES(1,'reconfirmed');
INSERT INTO "after" VALUES(2,'held');
INSERT INTO "after" VALUES(3,'no-show');
INSERT INTO "after" VALUES(4,'rescheduled');
INSERT INTO "after" VALUES(5,'cancelled');
INSERT INTO "after" VALUES(6,'cancelled-by-us');
INSERT INTO "after" VALUES(7,'met-unfit');
INSERT INTO "after" VALUES(8,'won');
INSERT INTO "after" VALUES(9,'lost');
CREATE TABLE call (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL CHECK (length(id) = 16),
  -- The first id of the call this row corrects; the newest row of a call is current.
  amends BLOB CHECK (length(amends) = 16),
  is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  -- 0 practice, 1 real.
  kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
  -- 0 typed, 1 imported, 2 transcript.
  origin INTEGER NOT NULL CHECK (origin IN (0, 1, 2)),
  started_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  day INTEGER NOT NULL,
  week INTEGER NOT NULL CHECK (week % 100 BETWEEN 1 AND 53),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  rep INTEGER NOT NULL REFERENCES name,
  script INTEGER NOT NULL REFERENCES name,
  script_version INTEGER NOT NULL,
  reach INTEGER NOT NULL CHECK (reach BETWEEN 0 AND 10),
  outcome INTEGER CHECK (outcome BETWEEN 0 AND 89),
  -- The style of the first ask; null when it is not known whether there was one.
  ask INTEGER CHECK (ask BETWEEN 0 AND 3),
  heard INTEGER CHECK (heard IN (0, 1)),
  duration_s INTEGER CHECK (duration_s >= 0),
  grade TEXT CHECK (grade IN ('A', 'B', 'C', 'D', 'X')),
  -- 1 referral, 2 transferred.
  flags INTEGER NOT NULL CHECK (flags BETWEEN 0 AND 3),
  attempt INTEGER CHECK (attempt > 0),
  source INTEGER NOT NULL REFERENCES name,
  persona INTEGER NOT NULL REFERENCES name,
  lead INTEGER REFERENCES lead,
  callback_at INTEGER,
  appointment_at INTEGER,
  form INTEGER CHECK (form BETWEEN 1 AND 4),
  place TEXT,
  next_day INTEGER,
  detail TEXT,
  note TEXT,
  CHECK ((started_ms + offset_minutes * 60000) BETWEEN day * 86400000
    AND day * 86400000 + 86399999),
  CHECK (outcome IS NULL OR reach = 1 OR (reach = 2 AND outcome IN (0, 2, 21, 23, 24, 25, 26))),
  CHECK (reach <> 1 OR outcome IS NULL OR outcome NOT BETWEEN 21 AND 26),
  CHECK (appointment_at IS NULL OR outcome = 1),
  CHECK (callback_at IS NULL OR outcome = 2),
  CHECK (grade <> 'A' OR appointment_at IS NOT NULL OR callback_at IS NOT NULL)
) STRICT;
INSERT INTO call VALUES(1,X'01a20b48090070009c90676c8e5477e6',NULL,1,1,1,1795485600000,1,0,1795485600000,480,20781,202648,10,1,2,2,5,NULL,NULL,NULL,NULL,NULL,0,1,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(2,X'01a20b9a6ec0735ab025cc5364e5cdbe',NULL,1,1,2,1795491000000,1,0,1795491000000,480,20781,202648,11,4,0,0,8,NULL,NULL,NULL,361,'X',0,1,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(3,X'01a20becd4807acab91d319a92e62c0c',NULL,1,1,3,1795496400000,1,0,1795496400000,480,20781,202648,13,4,2,2,3,NULL,NULL,NULL,NULL,NULL,0,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(4,X'01a20c3f3a407fedacd19be29ee06a62',NULL,1,1,4,1795501800000,1,0,1795501800000,480,20781,202648,14,4,2,1,0,NULL,NULL,NULL,166,NULL,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(5,X'01a20c91a00076ceaff2118402ff0790',NULL,1,1,5,1795507200000,1,0,1795507200000,480,20781,202648,16,4,2,2,1,83,2,1,145,'D',0,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(6,X'01a20ce405c07cc1afbae3685963bb19',NULL,1,1,6,1795512600000,1,0,1795512600000,480,20781,202648,17,6,2,2,9,NULL,NULL,NULL,261,'X',1,1,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(7,X'01a20d366b807daf9b9e279aa86e597d',NULL,1,1,7,1795518000000,0,0,1795518000000,480,20781,202648,19,4,0,0,1,6,2,1,NULL,'C',1,NULL,0,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(8,X'01a20d88d1407005b1ee05ddeeea07d4',NULL,1,1,8,1795523400000,1,0,1795523400000,480,20781,202648,20,4,0,0,10,NULL,NULL,NULL,74,NULL,0,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(9,X'01a20ddb3700763e8490467e3d6b309e',NULL,1,1,9,1795528800000,1,0,1795528800000,480,20781,202648,22,1,0,0,2,0,NULL,NULL,NULL,'X',0,NULL,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(10,X'01a20e2d9cc07aff950938f7abcda81c',NULL,1,1,10,1795534200000,0,0,1795534200000,480,20781,202648,23,4,2,2,1,5,0,NULL,NULL,'C',0,1,0,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(11,X'01a20e8002807f03bc202a89a76a2915',NULL,1,1,11,1795539600000,1,0,1795539600000,480,20782,202648,1,4,2,1,7,NULL,NULL,NULL,NULL,NULL,0,2,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(12,X'01a20ed26840709d90ca97349e9ac4e8',NULL,1,1,12,1795545000000,1,0,1795545000000,480,20782,202648,2,6,2,1,2,21,NULL,NULL,NULL,NULL,0,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(13,X'01a20f24ce007fcaaeffdf165b89b391',NULL,1,1,13,1795550400000,1,0,1795550400000,480,20782,202648,4,6,2,1,8,NULL,NULL,NULL,254,'X',0,2,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(14,X'01a20f7733c07064b00b6297a1ebfa98',NULL,1,1,14,1795555800000,1,0,1795555800000,480,20782,202648,5,1,2,2,2,23,NULL,NULL,148,NULL,0,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(15,X'01a20fc999807636a72a285911df5e00',NULL,1,1,15,1795561200000,1,0,1795561200000,480,20782,202648,7,4,2,2,10,NULL,NULL,NULL,NULL,NULL,0,2,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES(16,X'01a2101bff4071d6a64e04384edcb97d',NULL,1,1,16,1795566600000,1,0,1795566600000,480,20782,202648,8,6,0,0,1,85,1,NULL,NULL,'D',0,3,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE ask (
  call INTEGER NOT NULL REFERENCES call,
  position INTEGER NOT NULL,
  style INTEGER NOT NULL CHECK (style BETWEEN 0 AND 3),
  -- The times offered, `YYYY-MM-DDTHH:MM`, separated by spaces.
  slots TEXT NOT NULL,
  PRIMARY KEY (call, position)
) STRICT, WITHOUT ROWID;
INSERT INTO ask VALUES(5,0,2,'');
INSERT INTO ask VALUES(5,1,1,'2026-11-24T10:00');
INSERT INTO ask VALUES(7,0,2,'');
INSERT INTO ask VALUES(7,1,1,'2026-11-24T10:00');
INSERT INTO ask VALUES(16,0,1,'');
INSERT INTO ask VALUES(16,1,1,'2026-11-24T10:00');
CREATE TABLE objection_met (
  call INTEGER NOT NULL REFERENCES call,
  position INTEGER NOT NULL,
  objection INTEGER NOT NULL REFERENCES name,
  handled INTEGER NOT NULL CHECK (handled IN (0, 1)),
  PRIMARY KEY (call, position)
) STRICT, WITHOUT ROWID;
INSERT INTO objection_met VALUES(5,0,5,0);
INSERT INTO objection_met VALUES(10,0,5,1);
CREATE TABLE practice (
  call INTEGER PRIMARY KEY REFERENCES call,
  -- The bits of an unsigned number.
  seed INTEGER NOT NULL,
  level TEXT NOT NULL,
  language TEXT NOT NULL,
  plan_digest TEXT NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
  retry_score INTEGER CHECK (retry_score BETWEEN 0 AND 100)
, offer TEXT NOT NULL DEFAULT '', names TEXT NOT NULL DEFAULT '', volume TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO practice VALUES(7,-7,'free','zh','d',64,93,'','','');
INSERT INTO practice VALUES(10,-10,'free','zh','d',64,93,'','','');
CREATE TABLE said (
  call INTEGER NOT NULL REFERENCES call,
  position INTEGER NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (call, position)
) STRICT, WITHOUT ROWID;
INSERT INTO said VALUES(7,0,replace('您好\n我是青禾软件的','\n',char(10)));
INSERT INTO said VALUES(7,1,'周四上午十点，还是周五下午三点？');
INSERT INTO said VALUES(10,0,replace('您好\n我是青禾软件的','\n',char(10)));
INSERT INTO said VALUES(10,1,'周四上午十点，还是周五下午三点？');
CREATE TABLE mark (
  call INTEGER NOT NULL REFERENCES call,
  position INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  criterion INTEGER NOT NULL REFERENCES name,
  verdict TEXT NOT NULL,
  PRIMARY KEY (call, position)
) STRICT, WITHOUT ROWID;
INSERT INTO mark VALUES(7,0,1,8,'met');
INSERT INTO mark VALUES(10,0,1,8,'met');
CREATE TABLE appointment_event (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  call BLOB NOT NULL CHECK (length(call) = 16),
  what INTEGER NOT NULL CHECK (what BETWEEN 1 AND 9),
  at INTEGER,
  amount TEXT,
  note TEXT,
  CHECK (at IS NULL OR what = 4),
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE appointment (
  call INTEGER PRIMARY KEY REFERENCES call,
  kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
  rep INTEGER NOT NULL REFERENCES name,
  at INTEGER,
  -- 0 open, else the newest of `after` that says what became of it.
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 9)
) STRICT;
CREATE TABLE retraction (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  call BLOB NOT NULL CHECK (length(call) = 16),
  reason TEXT,
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE do_not_contact (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  lead TEXT NOT NULL CHECK (lead <> ''),
  call BLOB CHECK (length(call) = 16),
  -- 0 when the prospect takes it back.
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE forgotten (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  lead TEXT NOT NULL CHECK (lead <> ''),
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE import (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  -- Digest of the file's bytes.
  digest TEXT NOT NULL,
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE mood (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  day INTEGER NOT NULL,
  -- 1 a tick, 0 a cross.
  is_good INTEGER NOT NULL CHECK (is_good IN (0, 1)),
  word TEXT,
  call BLOB CHECK (length(call) = 16),
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE action (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  week INTEGER NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  who INTEGER NOT NULL REFERENCES name,
  times INTEGER CHECK (times > 0),
  due_day INTEGER,
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE action_event (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  action BLOB NOT NULL CHECK (length(action) = 16),
  is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
  reason TEXT,
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE target (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  period TEXT NOT NULL CHECK (period IN ('day', 'week', 'month')),
  -- The first day of the first such period; the target holds until the next.
  first_day INTEGER NOT NULL,
  appointments INTEGER NOT NULL CHECK (appointments >= 0),
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE review_answer (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  week INTEGER NOT NULL,
  question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 20),
  -- Null for a question that was skipped.
  answer TEXT,
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE drill_review (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  objection INTEGER NOT NULL REFERENCES name,
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
  reviewed_s INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  step INTEGER,
  stability REAL NOT NULL CHECK (stability > 0),
  difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
  due_s INTEGER NOT NULL,
  said TEXT,
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE card (
  objection INTEGER PRIMARY KEY REFERENCES name,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
  step INTEGER,
  stability REAL NOT NULL,
  difficulty REAL NOT NULL,
  last_s INTEGER NOT NULL,
  due_s INTEGER NOT NULL
) STRICT;
CREATE TABLE session (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  script TEXT NOT NULL,
  persona TEXT NOT NULL,
  level TEXT NOT NULL,
  language TEXT NOT NULL,
  seed INTEGER NOT NULL,
  plan_digest TEXT NOT NULL,
  started_ms INTEGER NOT NULL,
  is_over INTEGER NOT NULL CHECK (is_over IN (0, 1)),
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE session_line (
  session INTEGER NOT NULL REFERENCES session,
  position INTEGER NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE exam (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  script TEXT NOT NULL,
  seed INTEGER NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
  pass_mark INTEGER NOT NULL,
  call BLOB CHECK (length(call) = 16),
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE tally_week (
  kind INTEGER NOT NULL,
  week INTEGER NOT NULL,
  rep INTEGER NOT NULL,
  script INTEGER NOT NULL,
  script_version INTEGER NOT NULL,
  source INTEGER NOT NULL,
  is_first INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, week, rep, script, script_version, source, is_first)
) STRICT, WITHOUT ROWID;
INSERT INTO tally_week VALUES(0,202648,4,0,0,0,2,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO tally_week VALUES(0,202648,4,2,2,0,1,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO tally_week VALUES(1,202648,1,0,0,3,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,1,2,2,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,1,2,2,3,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,4,0,0,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,4,0,0,3,1,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,4,2,1,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO tally_week VALUES(1,202648,4,2,1,3,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,4,2,2,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,4,2,2,0,2,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,145,1,0);
INSERT INTO tally_week VALUES(1,202648,4,2,2,3,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,6,0,0,3,0,1,1,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,6,2,1,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,6,2,1,3,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_week VALUES(1,202648,6,2,2,3,1,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
CREATE TABLE tally_rep (
  kind INTEGER NOT NULL,
  rep INTEGER NOT NULL,
  week INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, rep, week)
) STRICT, WITHOUT ROWID;
INSERT INTO tally_rep VALUES(0,4,202648,2,2,0,1,1,0,2,1,0,0,0,0,0,0,0,0,1,0,1,1);
INSERT INTO tally_rep VALUES(1,1,202648,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0);
INSERT INTO tally_rep VALUES(1,4,202648,7,1,1,1,1,0,1,1,0,0,0,0,0,0,0,0,1,145,1,0);
INSERT INTO tally_rep VALUES(1,6,202648,4,1,2,0,0,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
CREATE TABLE tally_hour (
  kind INTEGER NOT NULL,
  rep INTEGER NOT NULL,
  weekday INTEGER NOT NULL,
  hour INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, rep, weekday, hour)
) STRICT, WITHOUT ROWID;
INSERT INTO tally_hour VALUES(0,4,2,19,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO tally_hour VALUES(0,4,2,23,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO tally_hour VALUES(1,1,2,10,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,1,2,22,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0);
INSERT INTO tally_hour VALUES(1,1,3,5,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,4,2,11,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,4,2,13,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,4,2,14,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO tally_hour VALUES(1,4,2,16,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,145,1,0);
INSERT INTO tally_hour VALUES(1,4,2,20,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,4,3,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,4,3,7,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,6,2,17,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO tally_hour VALUES(1,6,3,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,6,3,4,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO tally_hour VALUES(1,6,3,8,1,1,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0);
CREATE TABLE tally_ask (
  kind INTEGER NOT NULL,
  rep INTEGER NOT NULL,
  week INTEGER NOT NULL,
  ask INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, rep, week, ask)
) STRICT, WITHOUT ROWID;
INSERT INTO tally_ask VALUES(0,4,202648,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO tally_ask VALUES(0,4,202648,2,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO tally_ask VALUES(1,1,202648,-1,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0);
INSERT INTO tally_ask VALUES(1,4,202648,-1,6,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO tally_ask VALUES(1,4,202648,2,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,145,1,0);
INSERT INTO tally_ask VALUES(1,6,202648,-1,3,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO tally_ask VALUES(1,6,202648,1,1,1,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0);
CREATE TABLE tally_objection (
  kind INTEGER NOT NULL,
  objection INTEGER NOT NULL,
  week INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, objection, week)
) STRICT, WITHOUT ROWID;
INSERT INTO tally_objection VALUES(0,5,202648,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO tally_objection VALUES(1,5,202648,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,145,1,0);
CREATE TABLE tally_rep_objection (
  kind INTEGER NOT NULL,
  rep INTEGER NOT NULL,
  week INTEGER NOT NULL,
  objection INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, rep, week, objection)
) STRICT, WITHOUT ROWID;
INSERT INTO tally_rep_objection VALUES(0,4,202648,5,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO tally_rep_objection VALUES(1,4,202648,5,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,145,1,0);
CREATE TABLE lead_event (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  -- The reference; null once the lead is forgotten.
  lead TEXT CHECK (lead <> ''),
  -- 1 listed, 2 closed, 3 kept for another round, 4 next step, 5 why there is no progress, 6 owner.
  what INTEGER NOT NULL CHECK (what BETWEEN 1 AND 6),
  source INTEGER NOT NULL REFERENCES name,
  owner INTEGER NOT NULL REFERENCES name,
  consent TEXT,
  -- 1 to 5 a need, `4/5/3`.
  match TEXT,
  zone INTEGER,
  day INTEGER,
  words TEXT,
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE person (
  lead INTEGER PRIMARY KEY REFERENCES lead,
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  company TEXT NOT NULL,
  background TEXT NOT NULL
) STRICT;
CREATE TABLE listed (
  lead INTEGER PRIMARY KEY REFERENCES lead,
  listed_min INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES name,
  owner INTEGER NOT NULL REFERENCES name,
  consent TEXT,
  match TEXT NOT NULL,
  zone INTEGER NOT NULL,
  tier INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 3),
  -- 0 open, 1 booked, 2 spent, 3 closed.
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
  closing INTEGER,
  attempts INTEGER NOT NULL,
  without_progress INTEGER NOT NULL,
  wants_reason INTEGER NOT NULL,
  grade TEXT,
  last_min INTEGER,
  due_min INTEGER,
  ready_min INTEGER NOT NULL,
  step TEXT NOT NULL,
  step_words TEXT,
  step_day INTEGER,
  is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1))
) STRICT;
CREATE TABLE block (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  rep INTEGER NOT NULL REFERENCES name,
  script TEXT NOT NULL,
  planned INTEGER NOT NULL CHECK (planned > 0),
  ended_ms INTEGER,
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE block_step (
  block INTEGER NOT NULL REFERENCES block,
  position INTEGER NOT NULL,
  lead INTEGER REFERENCES lead,
  -- Why it came next, and when it was shown.
  turn TEXT NOT NULL,
  shown_ms INTEGER NOT NULL,
  -- When the talk began.
  talk_ms INTEGER,
  -- The id of the call it became.
  call BLOB CHECK (length(call) = 16),
  is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)),
  -- Objections met so far, `id` or `id+` when handled, separated by spaces.
  met TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (block, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE total_rep (
  kind INTEGER NOT NULL,
  rep INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, rep)
) STRICT, WITHOUT ROWID;
INSERT INTO total_rep VALUES(0,4,2,2,0,1,1,0,2,1,0,0,0,0,0,0,0,0,1,0,1,1);
INSERT INTO total_rep VALUES(1,1,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0);
INSERT INTO total_rep VALUES(1,4,7,1,1,1,1,0,1,1,0,0,0,0,0,0,0,0,1,145,1,0);
INSERT INTO total_rep VALUES(1,6,4,1,2,0,0,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
CREATE TABLE total_week (
  kind INTEGER NOT NULL,
  week INTEGER NOT NULL,
  rep INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, week, rep)
) STRICT, WITHOUT ROWID;
INSERT INTO total_week VALUES(0,202648,4,2,2,0,1,1,0,2,1,0,0,0,0,0,0,0,0,1,0,1,1);
INSERT INTO total_week VALUES(1,202648,1,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0);
INSERT INTO total_week VALUES(1,202648,4,7,1,1,1,1,0,1,1,0,0,0,0,0,0,0,0,1,145,1,0);
INSERT INTO total_week VALUES(1,202648,6,4,1,2,0,0,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
CREATE TABLE total_script (
  kind INTEGER NOT NULL,
  script INTEGER NOT NULL,
  script_version INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, script, script_version)
) STRICT, WITHOUT ROWID;
INSERT INTO total_script VALUES(0,0,0,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO total_script VALUES(0,2,2,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO total_script VALUES(1,0,0,4,1,1,0,0,0,1,1,0,0,0,0,0,0,0,1,0,0,0,0);
INSERT INTO total_script VALUES(1,2,1,4,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO total_script VALUES(1,2,2,6,1,1,1,1,0,1,1,0,0,0,0,0,0,0,0,1,145,1,0);
CREATE TABLE total_source (
  kind INTEGER NOT NULL,
  source INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, source)
) STRICT, WITHOUT ROWID;
INSERT INTO total_source VALUES(0,0,2,2,0,1,1,0,2,1,0,0,0,0,0,0,0,0,1,0,1,1);
INSERT INTO total_source VALUES(1,0,6,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,1,145,1,0);
INSERT INTO total_source VALUES(1,3,8,1,3,0,0,0,1,1,0,0,0,0,0,0,0,1,1,0,0,0);
CREATE TABLE total_hour (
  kind INTEGER NOT NULL,
  weekday INTEGER NOT NULL,
  hour INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, weekday, hour)
) STRICT, WITHOUT ROWID;
INSERT INTO total_hour VALUES(0,2,19,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO total_hour VALUES(0,2,23,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO total_hour VALUES(1,2,10,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,2,11,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,2,13,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,2,14,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO total_hour VALUES(1,2,16,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,145,1,0);
INSERT INTO total_hour VALUES(1,2,17,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO total_hour VALUES(1,2,20,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,2,22,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0);
INSERT INTO total_hour VALUES(1,3,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,3,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,3,4,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,3,5,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,3,7,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_hour VALUES(1,3,8,1,1,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0);
CREATE TABLE total_ask (
  kind INTEGER NOT NULL,
  ask INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, ask)
) STRICT, WITHOUT ROWID;
INSERT INTO total_ask VALUES(0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO total_ask VALUES(0,2,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO total_ask VALUES(1,-1,12,0,3,0,0,0,0,0,0,0,0,0,0,0,0,1,2,0,0,0);
INSERT INTO total_ask VALUES(1,1,1,1,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO total_ask VALUES(1,2,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,145,1,0);
CREATE TABLE total_objection (
  kind INTEGER NOT NULL,
  objection INTEGER NOT NULL,
  dials INTEGER NOT NULL,
  conversations INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  heard_known INTEGER NOT NULL,
  heard INTEGER NOT NULL,
  heard_estimated INTEGER NOT NULL,
  ask_known INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  asked_appointments INTEGER NOT NULL,
  appointments INTEGER NOT NULL,
  held INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  callbacks INTEGER NOT NULL,
  contacts_added INTEGER NOT NULL,
  hung_up INTEGER NOT NULL,
  do_not_contact INTEGER NOT NULL,
  referrals INTEGER NOT NULL,
  talk_seconds INTEGER NOT NULL,
  met INTEGER NOT NULL,
  handled INTEGER NOT NULL,
  PRIMARY KEY (kind, objection)
) STRICT, WITHOUT ROWID;
INSERT INTO total_objection VALUES(0,5,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1);
INSERT INTO total_objection VALUES(1,5,1,1,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,145,1,0);
CREATE TABLE forgotten_call (
  call BLOB PRIMARY KEY CHECK (length(call) = 16)
) STRICT, WITHOUT ROWID;
CREATE TABLE spot_check (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES device,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  recorded_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (abs(offset_minutes) < 1440),
  call BLOB NOT NULL CHECK (length(call) = 16),
  -- The week the call was made in.
  week INTEGER NOT NULL CHECK (week % 100 BETWEEN 1 AND 53),
  is_as_written INTEGER NOT NULL CHECK (is_as_written IN (0, 1)),
  UNIQUE (device, sequence)
) STRICT;
CREATE TABLE withheld (
  device INTEGER NOT NULL REFERENCES device,
  first INTEGER NOT NULL CHECK (first > 0),
  last INTEGER NOT NULL CHECK (last >= first),
  PRIMARY KEY (device, first)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX device_here ON device(is_here) WHERE is_here = 1;
CREATE UNIQUE INDEX call_id ON call(id);
CREATE UNIQUE INDEX call_stream ON call(device, sequence);
CREATE INDEX call_day ON call(kind, is_current, day, started_ms, rep, reach, outcome, ask,
  heard, duration_s, script, script_version, hour, source, attempt, persona);
CREATE INDEX call_amends ON call(amends) WHERE amends IS NOT NULL;
CREATE INDEX call_lead ON call(lead, started_ms) WHERE lead IS NOT NULL;
CREATE INDEX call_callback ON call(callback_at)
  WHERE callback_at IS NOT NULL AND is_current = 1;
CREATE INDEX appointment_event_call ON appointment_event(call);
CREATE INDEX appointment_at ON appointment(kind, at, state, rep);
CREATE INDEX do_not_contact_lead ON do_not_contact(lead);
CREATE INDEX mood_day ON mood(day);
CREATE INDEX action_event_action ON action_event(action);
CREATE INDEX target_day ON target(period, first_day);
CREATE INDEX review_answer_week ON review_answer(week, question);
CREATE INDEX drill_review_objection ON drill_review(objection, reviewed_s);
CREATE INDEX card_due ON card(due_s);
CREATE INDEX lead_event_lead ON lead_event(lead, what) WHERE lead IS NOT NULL;
CREATE INDEX person_name ON person(name);
CREATE INDEX listed_due ON listed(owner, zone, ready_min)
  WHERE state = 0 AND due_min IS NOT NULL;
CREATE INDEX listed_fresh ON listed(owner, zone, tier, listed_min, ready_min)
  WHERE state = 0 AND due_min IS NULL AND attempts = 0;
CREATE INDEX listed_first ON listed(listed_min)
  WHERE state = 0 AND due_min IS NULL AND attempts = 0;
CREATE INDEX listed_turn ON listed(owner, zone, tier, attempts, ready_min)
  WHERE state = 0 AND due_min IS NULL;
CREATE INDEX listed_decide ON listed(lead) WHERE state = 2;
CREATE INDEX listed_group ON listed(owner, zone) WHERE state = 0;
CREATE INDEX listed_stale ON listed(lead) WHERE is_stale = 1;
CREATE INDEX listed_step ON listed(step_day, state) WHERE step_day IS NOT NULL;
CREATE TRIGGER call_moves_lead AFTER INSERT ON call
WHEN NEW.lead IS NOT NULL AND NEW.kind = 1 BEGIN
  UPDATE listed SET is_stale = 1 WHERE lead = NEW.lead;
END;
CREATE TRIGGER call_changes_lead AFTER UPDATE OF is_current, lead ON call BEGIN
  UPDATE listed SET is_stale = 1 WHERE lead IN (OLD.lead, NEW.lead);
END;
CREATE TRIGGER appointment_moves_lead AFTER UPDATE ON appointment BEGIN
  UPDATE listed SET is_stale = 1 WHERE lead = (SELECT lead FROM call WHERE n = NEW.call);
END;
CREATE TRIGGER do_not_contact_moves_lead AFTER INSERT ON do_not_contact BEGIN
  UPDATE listed SET is_stale = 1
  WHERE lead = (SELECT code FROM lead WHERE reference = NEW.lead);
END;
CREATE INDEX block_step_lead ON block_step(lead) WHERE lead IS NOT NULL;
CREATE INDEX appointment_open ON appointment(kind, at) WHERE state IN (0, 1, 4);
CREATE INDEX spot_check_week ON spot_check(week, call);
CREATE INDEX forgotten_lead ON forgotten(lead);
CREATE INDEX person_number ON person(number);
COMMIT;
