import CivilTime
import Diagnostics

/// Which column of a file is which field, and in whose words it speaks.
struct FileColumns {
  /// The column of each field by the field's index; -1 for one that the file lacks.
  private(set) var places = Array(repeating: -1, count: CSVField.allCases.count)
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
        places[field.index] = index
      } else {
        let names = (preset?.columns[field] ?? []) + [field.rawValue]
        let found = names.lazy.compactMap { plain.firstIndex(of: folded($0)) }.first
        places[field.index] = found ?? -1
      }
    }
    guard places[CSVField.startedAt.index] >= 0 else {
      throw Journal.ImportRefusal.missingColumn(CSVField.startedAt.rawValue, columns: heading)
    }
    let canDoWithout = preset != nil && places[CSVField.outcome.index] >= 0
    guard places[CSVField.reach.index] >= 0 || canDoWithout else {
      throw Journal.ImportRefusal.missingColumn(CSVField.reach.rawValue, columns: heading)
    }
    let used = Set(places)
    // The columns of a rejects file say why; they are no news.
    unknown = heading.indices.filter { !used.contains($0) }.map { heading[$0] }
      .filter { !["line", "reason"].contains($0) }
  }
}
