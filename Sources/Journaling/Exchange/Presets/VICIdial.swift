import Diagnostics
import Rehearsal

extension ImportPreset {
  /// VICIdial's call export: one status code tells the line and the talk. `SALE`, the code of success, is
  /// an appointment, for that is what these calls are for; `--word` gives a team's own codes a meaning.
  static let vicidial = ImportPreset(
    name: "vicidial", title: Bilingual(zh: "VICIdial", en: "VICIdial"),
    columns: [
      .id: ["uniqueid", "closecallid"],
      .startedAt: ["call_date", "event_time"],
      .rep: ["full_name", "user"],
      .reach: ["status"],
      .durationSeconds: ["length_in_sec", "talk_sec"],
      .lead: ["phone_number_dialed", "phone_number", "vendor_lead_code", "lead_id"],
      .source: ["list_name", "source_id", "list_id"],
      .script: ["campaign_id"],
      .attempt: ["called_count"],
      .note: ["call_notes", "comments"],
    ],
    marks: [["call_date", "status", "length_in_sec"], ["call_date", "status", "campaign_id"]],
    verdicts: words(
      commonEnglish + [
        (Verdict(.connected, .appointment), ["sale", "appt", "set", "apptst"]),
        (Verdict(.connected, .callback), ["callbk", "cbhold", "cbl"]),
        (Verdict(.connected, .notInterested), ["ni", "dec", "np"]),
        (Verdict(.connected, .doNotContact), ["dnc", "dncc"]),
        (Verdict(.connected), ["xfer", "incall", "rqxfer", "dispo"]),
        (Verdict(.connected, .hungUp), ["hu", "hup"]),
        (Verdict(.noAnswer), ["n", "na", "new", "queue", "pdrop", "lsmerg", "ivrxfr"]),
        (Verdict(.noAnswer), ["drop", "xdrop", "tdrop", "timeot", "aftthrs", "nanque"]),
        (Verdict(.voicemail), ["a", "aa", "am", "al", "avm"]),
        (Verdict(.busy), ["b", "ab"]),
        (Verdict(.outOfService), ["dc", "adc", "adct", "invalid", "afax", "fax"]),
        (Verdict(.wrongNumber), ["wn", "wrong", "wrngnm"]),
        (Verdict(.unreachable), ["adair", "dair", "da"]),
        (Verdict(.blocked), ["dncl"]),
      ]))
}
