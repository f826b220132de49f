import Diagnostics
import Rehearsal

extension ImportPreset {
  /// Calls exported from HubSpot's list or by its interface: lengths in thousandths of a second there,
  /// as a clock in lists; outcomes by name or by the ids HubSpot gives the six it comes with.
  static let hubspot = ImportPreset(
    name: "hubspot", title: Bilingual(zh: "HubSpot", en: "HubSpot"),
    columns: [
      .id: ["record id", "record id - call", "hs_object_id", "call id"],
      .startedAt: ["activity date", "call date", "hs_timestamp", "create date", "timestamp"],
      .rep: ["activity assigned to", "assigned to", "call owner", "hubspot_owner_id", "owner"],
      .reach: ["call outcome", "hs_call_disposition", "outcome"],
      .outcome: ["appointment outcome"],
      .durationSeconds: [
        "call duration", "call duration (hh:mm:ss)", "hs_call_duration", "duration",
      ],
      .lead: ["associated contact", "contact", "to number", "hs_call_to_number", "contact name"],
      .source: ["original source", "lead source", "call source"],
      .script: ["call and meeting type", "hs_activity_type", "campaign"],
      .note: ["call notes", "hs_call_body", "notes"],
    ],
    marks: [
      ["activity date", "call outcome"], ["hs_timestamp", "hs_call_disposition"],
      ["call outcome", "call duration", "record id"],
    ],
    durationIsMilliseconds: true,
    verdicts: words(
      commonEnglish + [
        (Verdict(.busy), ["9d9162e7-6cf3-4944-bf63-4dff82258764"]),
        (Verdict(.connected), ["f240bbac-87c9-4f6e-bf70-924b57d47db7"]),
        (Verdict(.gatekeeper, .messageLeft), ["a4c4c377-d246-4b32-a13b-75a56a4cd0ff"]),
        (Verdict(.voicemail), ["b2cf5968-551e-4856-9783-52b3da59a7d0"]),
        (Verdict(.noAnswer), ["73a0d17f-1163-4015-bdd5-ec830791da20"]),
        (Verdict(.wrongNumber), ["17b47fee-58de-441e-a44c-c6300d46f273"]),
      ]))
}
