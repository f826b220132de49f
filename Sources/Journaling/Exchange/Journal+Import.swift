package import CivilTime
package import Diagnostics
import GRDB
import Hearing
import Rehearsal
package import Spreadsheets

extension Journal {
  /// What an import came to.
  package struct ImportReport: Sendable, Hashable {
    package var accepted = 0
    /// Rows whose id was there already.
    package var known = 0
    /// Those of them that stand in the file twice, word for word.
    package var repeated = 0
    /// The first of their lines.
    package var repeatedLines: [Int] = []
    package var rejected = 0
    /// Columns of the file that the journal has no place for.
    package var unknownColumns: [String] = []
    /// The first reasons, with the line each row starts on.
    package var reasons: [Reason] = []
    package var isInterrupted = false
    /// Rows that were read as GBK.
    package var converted = 0
    /// The preset by which columns and words were read.
    package var preset: String?
    /// The file tells the objections that were met and of none whether it was handled.
    package var lacksHandled = false
    /// Of events: what came of each device's stream.
    package var streams: [StreamReport] = []
    /// Events that were not taken, being their rep's own.
    package var leftOut = 0
    /// Whether the file of events lacks its last line.
    package var isCut = false

    package struct Reason: Sendable, Hashable {
      package let line: Int
      package let reason: Bilingual
    }
  }

  /// Why a file could not be imported at all; nothing was written.
  package enum ImportRefusal: Error, Sendable, Hashable {
    case unreadable(reason: String)
    case missingColumn(String, columns: [String])
    case noSuchColumn(String, columns: [String])
    case notText
    /// A pipe that could not be put aside to be read.
    case unkept(reason: String)
    /// It was given up while it was read, before anything was taken.
    case abandoned
    /// The first row cannot be told from those behind it.
    case brokenHeading(RowFault, line: Int)
    /// A file of events whose first line does not say so.
    case notEvents
  }

  /// How far an import is.
  package struct ImportProgress: Sendable, Hashable {
    package let bytes: Int
    package let totalBytes: Int
    package let rows: Int
  }

  /// What to import and how.
  package struct ImportRequest: Sendable {
    /// The file's column for a field, by `--map`.
    package var columns: [CSVField: String] = [:]
    /// The program the file comes from; found by its heading when nil.
    package var preset: ImportPreset?
    /// Words of the file and what they mean, folded.
    var words: [String: Verdict] = [:]
    /// Read and check everything, write nothing.
    package var isDry = false
    /// The language of the rejects file.
    package var language = Language.zh

    package init() {}

    /// Gives a word of the file's reach or outcome column a meaning; false when the meaning is no reach
    /// and no outcome of ours.
    package mutating func give(_ word: String, meaning name: String) -> Bool {
      let key = folded(word).trimmed
      if let reach = Reach(rawValue: name) {
        words[key] = Verdict(reach)
      } else if let outcome = Outcome(rawValue: name) {
        words[key] = Verdict(outcome.fits(.connected) ? .connected : .gatekeeper, outcome)
      } else {
        return false
      }
      return true
    }
  }

  /// Reads calls from a CSV file in batches, each one transaction with its tallies: a row that is wrong is
  /// set aside with its line and reason and loses no other, and the same file twice changes nothing.
  ///
  /// - Parameters:
  ///   - rejected: takes each row set aside as a line of CSV; the first is the heading.
  ///   - progress: called some times a second; false stops after the batch in hand.
  /// - Throws: `ImportRefusal` and `Failure`; batches finished before a failure are kept.
  package func importCSV(
    _ file: ImportFile, _ request: ImportRequest = ImportRequest(), at now: Instant,
    rejected: @escaping ([UInt8]) throws -> Void,
    progress: @escaping (ImportProgress) -> Bool
  ) throws -> ImportReport {
    try requireWriting()
    let session = try ImportSession(
      journal: self, request: request, now: now, file: file, rejected: rejected,
      progress: progress)
    let bulk = try request.isDry ? nil : startBulk(ofBytes: file.byteCount)
    do {
      defer { bulk?.end() }
      do {
        try session.read()
      } catch {
        if bulk != nil { try? restoreIndexes() }
        throw error
      }
      if bulk != nil { try restoreIndexes() }
    } catch let refusal as ImportRefusal {
      throw refusal
    } catch {
      throw Failure(error, path: path)
    }
    if !request.isDry, session.report.accepted > 0 { try keep(session.report, at: now) }
    return session.report
  }

  private func keep(_ report: ImportReport, at now: Instant) throws(Failure) {
    try append(
      Event(
        table: "import", columns: ["digest", "accepted", "rejected"],
        values: ["", report.accepted, report.rejected]), at: now)
  }
}
