import Diagnostics
import Rehearsal

extension ImportPreset {
  /// Call activities exported from Close: `disposition` tells the line, `outcome` a team's own word for
  /// the talk.
  static let close = ImportPreset(
    name: "close", title: Bilingual(zh: "Close", en: "Close"),
    columns: [
      .id: ["id", "call_id", "activity_id"],
      .startedAt: ["date_created", "activity_at", "date_answered", "date"],
      .rep: ["user_name", "user", "user_id", "created_by_name"],
      .reach: ["disposition", "status"],
      .outcome: ["outcome", "outcome_name", "outcome_id"],
      .durationSeconds: ["duration", "duration_seconds"],
      .lead: ["lead_id", "lead_name", "remote_phone", "phone"],
      .source: ["lead_source", "source"],
      .script: ["sequence_name", "campaign"],
      .note: ["note", "note_html"],
    ],
    marks: [["date_created", "disposition"], ["activity_at", "disposition"]],
    verdicts: words(
      commonEnglish + [
        (Verdict(.connected), ["answered"]),
        (Verdict(.noAnswer), ["no-answer", "abandoned", "error"]),
        (Verdict(.voicemail), ["vm-answer", "vm-left"]),
        (Verdict(.busy), ["busy"]),
        (Verdict(.blocked), ["blocked"]),
      ]))
}
