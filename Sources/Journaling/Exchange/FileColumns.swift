import CivilTime
import Diagnostics

/// The column of each field of a file.
struct FieldPlaces: Sendable {
  /// By the field's index; -1 for one that the file lacks.
  private var places = Array(repeating: -1, count: CSVField.allCases.count)

  subscript(field: CSVField) -> Int {
    get { places[field.index] }
    set { places[field.index] = newValue }
  }

  func has(_ field: CSVField) -> Bool { self[field] >= 0 }
  func contains(_ column: Int) -> Bool { places.contains(column) }
}

/// Which column of a file is which field, and in whose words it speaks.
struct FileColumns: Sendable {
  private(set) var fields = FieldPlaces()
  private(set) var preset: ImportPreset?
  private(set) var dialect = Dialect.own
  private(set) var unknown: [String] = []

  /// - Throws: `Journal.ImportRefusal`.
  init(_ heading: [String], _ request: Journal.ImportRequest, now: Instant) throws {
    let plain = heading.map { folded($0) }
    preset = request.preset ?? ImportPreset.matching(plain)
    if let preset {
      dialect = preset.dialect(offsetMinutes: now.offsetMinutes)
    }
    dialect.verdicts.merge(request.words) { _, given in given }
    for field in CSVField.allCases {
      if let wanted = request.columns[field] {
        guard let index = plain.firstIndex(of: folded(wanted).trimmed) else {
          throw Journal.ImportRefusal.noSuchColumn(wanted, columns: heading)
        }
        fields[field] = index
      } else {
        let names = (preset?.columns[field] ?? []) + [field.rawValue]
        let found = names.lazy.compactMap { plain.firstIndex(of: folded($0)) }.first
        fields[field] = found ?? -1
      }
    }
    guard fields.has(.startedAt) else {
      throw Journal.ImportRefusal.missingColumn(CSVField.startedAt.rawValue, columns: heading)
    }
    let canDoWithout = preset != nil && fields.has(.outcome)
    guard fields.has(.reach) || canDoWithout else {
      throw Journal.ImportRefusal.missingColumn(CSVField.reach.rawValue, columns: heading)
    }
    // The columns of a rejects file say why; they are no news.
    unknown = heading.indices.filter { !fields.contains($0) }.map { heading[$0] }
      .filter { !["line", "reason"].contains($0) }
  }
}
