import Adopting
import CivilTime
import Diagnostics
import Hearing
import Journaling
import Linting
import Playbooks
import Rehearsal
import Shell
import Spreadsheets

/// A door through which somebody's bytes come in: what `bin/fuzz` throws at, and what the gate replays.
package enum FuzzDoor: String, CaseIterable, Sendable {
  /// A call script: outlined, read, linted beside a library, shown, mended, formatted.
  case scripts
  /// An objection catalogue, taken the same way.
  case catalogues
  /// A persona, taken the same way.
  case personas
  /// What `adopt` reads: a table in any encoding with any delimiter, or an outline.
  case tables
  /// A sentence of the rep's.
  case speech
  /// A sentence of the prospect's.
  case replies
  /// The transcript of a real call.
  case transcripts
  /// A CSV file of calls.
  case calls
  /// A calendar of busy hours.
  case calendars
  /// Lines of events, as one journal sends them to another.
  case events
  /// A JSON text.
  case json
  /// A call list.
  case leads
  /// Lines typed at the prompt.
  case lines
  /// A journal that something went over.
  case journals

  /// Lets the bytes in. Whatever they are, it returns; what is wrong with them is nobody's fault here.
  package func take(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .scripts, .catalogues, .personas:
      Self.author(SourceText(name: "fuzz.md", text: text))
    case .tables: Self.adopt(bytes)
    case .speech:
      let utterance = Ear.hear(text, at: Self.now.slot)
      for slot in utterance.offered { _ = slot.day }
    case .replies:
      for language in Language.allCases { _ = FuzzMatchers.matcher(language).match(text) }
    case .transcripts: Self.mark(text)
    case .calls: FuzzFiles.shared.importCalls(bytes)
    case .calendars: Self.readCalendar(bytes)
    case .events: FuzzFiles.shared.importEvents(bytes)
    case .json: _ = JSON(reading: text)
    case .leads: FuzzDesk.importLeads(text)
    case .lines: FuzzDesk.type(text)
    case .journals: FuzzFiles.shared.open(bytes)
    }
  }

  static let now =
    Instant("2026-11-24T10:00:00+08:00") ?? Instant(seconds: 0, offsetMinutes: 480)

  // MARK: authored files

  private static func author(_ source: SourceText) {
    let outline = Outline(reading: source)
    precondition(outline.text == source.text, "an outline lost bytes")
    let found = Lint.check([source], beside: FuzzMatchers.library, now: now.slot)
    for finding in found {
      precondition(finding.primary.end <= source.bytes.count, "a span ends behind its text")
      for language in Language.allCases {
        let shown = finding.excerpt(language).plain + finding.line(language)
        precondition(
          !shown.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0 }, "shown raw")
      }
    }
    let report = Report(found, files: 1)
    _ = report.json(.zh).count + report.sarif(.en).count
    guard !found.contains(where: { $0.name == "bad-encoding" }) else { return }
    let mended = Mending.fixed(source, beside: FuzzMatchers.library, now: now.slot)
    let again = Mending.fixed(
      SourceText(name: source.name, text: mended), beside: FuzzMatchers.library, now: now.slot)
    precondition(again == mended, "mending twice is not mending once")
    if case .text(let house) = HouseStyle.written(source) {
      let twice = HouseStyle.written(SourceText(name: source.name, text: house))
      precondition(twice == .text(house), "house style twice is not house style once")
    }
  }

  // MARK: tables

  private static func adopt(_ bytes: [UInt8]) {
    guard let (text, _) = try? FileEncoding.decode(bytes) else { return }
    let skeleton = CallOutline(text)
      .text(title: "Fuzz", id: "fuzz", from: "fuzz.txt", catalogue: "basics")
    requireForm(skeleton)
    let table = DelimitedText(text)
    guard let first = table.rows.first else { return }
    let map = ColumnMap(first.cells, over: table.rows.map(\.cells))
    let rows = table.rows.dropFirst(map.hasHeading ? 1 : 0).map {
      Adoption.Row(line: $0.line, cells: $0.cells)
    }
    let language = Adoption.language(of: rows)
    let adoption = Adoption(
      rows, heading: first.cells, map: map, language: language,
      matcher: FuzzMatchers.matcher(language), natures: [:])
    requireForm(adoption.text(title: "Fuzz", id: "fuzz", from: "fuzz.csv"))
  }

  /// What was adopted is a file of ours: its form is in order, whatever stood in the cells.
  private static func requireForm(_ written: String) {
    let (_, problems) = Playbook.read([SourceText(name: "fuzz.md", text: written)])
    let broken: Set<String> = ["stray-line", "missing-dash", "no-colon", "unknown-field"]
    precondition(!problems.contains { broken.contains($0.name) }, "adopted text lost its form")
  }

  // MARK: transcripts and calendars

  private static func mark(_ text: String) {
    let source = SourceText(name: "call.txt", text: text)
    guard let transcript = try? CallTranscript(source) else { return }
    let setting = MarkedCall.Setting(
      now: now.slot, language: Matcher.language(of: text), script: nil, catalogues: [])
    _ = MarkedCall(transcript, setting) { FuzzMatchers.matcher(setting.language).match($0) }
  }

  private static func readCalendar(_ bytes: [UInt8]) {
    let day = now.slot.day
    _ = BusyFile(bytes, from: day, to: day.adding(days: 27), now: now).taken.count
  }
}
