package import Diagnostics
package import Hearing
package import Playbooks

/// A table of objections and answers made into a catalogue, row by row, nothing left out.
package struct Adoption: Sendable {
  package struct Row: Sendable {
    package let line: Int
    package let cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// What became of a row.
  package struct Fate: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      /// The table said what it is.
      case named
      /// The matcher was sure, 0…1.
      case matched(score: Double)
      /// Nobody is sure what it is: it stands under a label of “other”.
      case unsure
      /// It goes on with the row before: its name or its phrase is empty.
      case continued
      /// Kept as a note, because this is missing.
      case noPhrase, noAnswer
    }

    package let line: Int
    /// The objection it went into; nil for a row kept as a note.
    package let objection: String?
    package let reason: Reason
    /// The beginning of what the row says.
    package let words: String
  }

  package let language: Language
  package private(set) var fates: [Fate] = []
  private let map: ColumnMap
  private let heading: [String]
  private let matcher: Matcher
  private let natures: [String: Objection.Nature]
  var groups: [Group] = []
  /// Rows kept as notes at the head of the file.
  var leftovers: [(line: Int, text: String)] = []
  private var byKey: [String: Int] = [:]
  private var takenIDs: Set<String> = []
  private var takenNames: Set<String> = []

  /// An objection on its way.
  struct Group: Sendable {
    var id: String
    var label: String
    var name: String
    var nature: Objection.Nature
    var isSure: Bool
    let line: Int
    var lines: [Column: [String]] = [:]
    /// Never with its reason behind it.
    var warnings: [(never: String, why: [String])] = []
    var notes: [String] = []

    mutating func add(_ column: Column, _ texts: [String]) {
      for text in texts where !(lines[column] ?? []).contains(text) {
        lines[column, default: []].append(text)
      }
    }
  }

  /// - Parameters:
  ///   - rows: without the heading.
  ///   - heading: the words over the columns, or the first row of a table that has none.
  ///   - natures: of the objections a library has, by id.
  package init(
    _ rows: [Row], heading: [String], map: ColumnMap, language: Language, matcher: Matcher,
    natures: [String: Objection.Nature]
  ) {
    self.map = map
    self.heading = heading
    self.language = language
    self.matcher = matcher
    self.natures = natures
    for row in rows where row.cells.contains(where: { !$0.trimmed.isEmpty }) { take(row) }
    setAsideTheUnanswered()
  }

  /// Chinese as soon as Chinese stands in a fifth of the cells.
  package static func language(of rows: [Row]) -> Language {
    let cells = rows.flatMap(\.cells).filter { $0.contains(where: \.isLetter) }
    return cells.count { Matcher.language(of: $0) == .zh } * 5 >= cells.count ? .zh : .en
  }

  package var objectionCount: Int { groups.count }

  // MARK: rows

  private mutating func take(_ row: Row) {
    func cells(_ column: Column) -> [String] {
      map.columns.enumerated().filter { $0.element == column && $0.offset < row.cells.count }
        .map { row.cells[$0.offset] }.filter { !$0.trimmed.isEmpty }
    }
    let phrases = cells(.phrases).flatMap(CellText.phrases)
    let named = CellText.plain(CellText.note(cells(.name).first ?? ""))
    let said = phrases.first ?? named
    let answers = [Column.answer, .acknowledge, .explore, .again, .never, .why, .source]
    let hasAnswer = answers.contains { !cells($0).isEmpty }
    let words = (said.isEmpty ? cells(.answer).first.map(CellText.note) ?? "" : said)
    let index: Int
    let reason: Fate.Reason
    let identity = CellText.note(cells(.id).first ?? "")
    if phrases.isEmpty, named.isEmpty, identity.isEmpty {
      // A merged cell leaves the rows under it empty.
      guard hasAnswer, !groups.isEmpty, let last = fates.last, last.objection != nil else {
        keep(row, .noPhrase, words)
        return
      }
      index = groups.count - 1
      reason = .continued
    } else if map.has(.name), named.isEmpty, identity.isEmpty, !groups.isEmpty,
      fates.last?.objection != nil
    {
      index = groups.count - 1
      reason = .continued
    } else {
      (index, reason) = place(
        row, phrases: phrases, named: named, identity: identity,
        label: CellText.note(cells(.label).first ?? ""))
    }
    groups[index].add(.phrases, phrases.isEmpty && reason != .continued ? [named] : phrases)
    for column in [Column.answer, .acknowledge, .explore, .again, .source] {
      groups[index].add(column, cells(column).flatMap(CellText.lines))
    }
    let why = cells(.why).flatMap(CellText.lines)
    for (number, never) in cells(.never).flatMap(CellText.lines).enumerated() {
      groups[index].warnings.append((never, number == 0 ? why : []))
    }
    if cells(.never).isEmpty { groups[index].add(.why, why) }
    for nature in cells(.nature) {
      if let known = NatureWords.nature(nature) {
        groups[index].nature = known
      } else {
        note(row, "\(Column.nature.title[language])", nature, in: index)
      }
    }
    for (place, cell) in row.cells.enumerated() where !cell.trimmed.isEmpty {
      guard place >= map.columns.count || map.columns[place] == nil else { continue }
      note(row, place < heading.count && map.hasHeading ? heading[place] : "", cell, in: index)
    }
    fates.append(
      Fate(line: row.line, objection: groups[index].id, reason: reason, words: words))
  }

  private mutating func note(_ row: Row, _ title: String, _ cell: String, in index: Int) {
    let name = CellText.note(title)
    let text = CellText.note(cell)
    groups[index].notes.append(
      language == .zh
        ? "\(name.isEmpty ? "" : name + "：")\(text)（第 \(row.line) 行）"
        : "\(name.isEmpty ? "" : name + ": ")\(text) (line \(row.line))")
  }

  private mutating func keep(_ row: Row, _ reason: Fate.Reason, _ words: String) {
    let text = row.cells.map(CellText.note).filter { !$0.isEmpty }.joined(separator: " | ")
    leftovers.append((row.line, text))
    fates.append(Fate(line: row.line, objection: nil, reason: reason, words: words))
  }

  // MARK: which objection

  /// The objection a row opens or joins, and how that was known.
  private mutating func place(
    _ row: Row, phrases: [String], named: String, identity: String, label: String
  ) -> (Int, Fate.Reason) {
    let written = Self.reply(label) ?? Self.reply(identity) ?? Self.reply(named)
    let matched = written == nil ? match(phrases.isEmpty ? [named] : phrases) : nil
    let reply = written ?? matched?.reply
    let name = named.isEmpty ? reply?.title[language] ?? phrases.first ?? identity : named
    let key =
      !identity.isEmpty
      ? "id " + folded(identity)
      : !named.isEmpty
        ? "name " + folded(named) : reply.map { "label " + $0.rawValue } ?? "phrase " + folded(name)
    let reason: Fate.Reason =
      written != nil ? .named : matched.map { .matched(score: $0.score) } ?? .unsure
    if let index = byKey[key] { return (index, reason) }
    // Rows numbered one by one have no ids: 1 says nothing where an objection is named.
    let isNumbered = identity.allSatisfy(\.isNumber)
    let id = isNumbered ? reply?.rawValue ?? "" : identity
    var group = Group(
      id: free(id.isEmpty ? "row-\(row.line)" : id), label: reply?.rawValue ?? "other",
      name: freeName(name), nature: .reflex, isSure: reply != nil, line: row.line)
    group.nature = natures[group.label] ?? .reflex
    if !label.isEmpty, Self.reply(label) == nil {
      group.notes.append(
        language == .zh ? "类别：\(label)（第 \(row.line) 行）" : "label: \(label) (line \(row.line))")
    }
    if isNumbered, !identity.isEmpty {
      group.notes.append(
        language == .zh
          ? "编号：\(identity)（第 \(row.line) 行）" : "id: \(identity) (line \(row.line))")
    }
    groups.append(group)
    byKey[key] = groups.count - 1
    return (groups.count - 1, reason)
  }

  /// A reply by its name or what people call it, objections and what may stand on a card only.
  static func reply(_ word: String) -> ReplyLabel? {
    let key = folded(word).trimmed
    guard !key.isEmpty else { return nil }
    return ReplyLabel.allCases.first { reply in
      reply.rawValue == key || Language.allCases.contains { folded(reply.title[$0]) == key }
    }
  }

  /// Sure enough to file under it: measured on shipped phrases, one in ten is wrong at this score.
  private static let leastScore = 0.75

  /// What all phrases that say something say.
  private func match(_ phrases: [String]) -> (reply: ReplyLabel, score: Double)? {
    var found: (reply: ReplyLabel, score: Double)?
    for phrase in phrases {
      let match = matcher.match(phrase)
      guard !match.unknown, match.score >= Self.leastScore, let reply = match.reply else {
        continue
      }
      if let found, found.reply != reply { return nil }
      if match.score > found?.score ?? 0 { found = (reply, match.score) }
    }
    guard let found,
      found.reply.isObjection || found.reply == .callbackAtTime
        || found.reply == .wrongNumber || found.reply == .askPrice || found.reply == .askWho
        || found.reply == .askWhat
    else { return nil }
    return found
  }

  private mutating func free(_ id: String) -> String {
    let base = id.split { !($0.isLetter || $0.isNumber || "-_.".contains($0)) }.joined(
      separator: "-")
    let free = Self.free(base.isEmpty ? "row" : base, takenIDs) { "\($0)-\($1)" }
    takenIDs.insert(folded(free))
    return free
  }

  private mutating func freeName(_ name: String) -> String {
    let language = language
    let free = Self.free(name.truncated(to: 40), takenNames) {
      language == .zh ? "\($0)（\($1)）" : "\($0) (\($1))"
    }
    takenNames.insert(folded(free))
    return free
  }

  private static func free(
    _ word: String, _ taken: Set<String>, _ numbered: (String, Int) -> String
  ) -> String {
    guard taken.contains(folded(word)) else { return word }
    var number = 2
    while taken.contains(folded(numbered(word, number))) { number += 1 }
    return numbered(word, number)
  }

  /// An objection without an answer is none yet: its rows become notes.
  private mutating func setAsideTheUnanswered() {
    let unanswered = Set(groups.filter { ($0.lines[.answer] ?? []).isEmpty }.map(\.id))
    guard !unanswered.isEmpty else { return }
    for group in groups where unanswered.contains(group.id) {
      var parts = Column.allCases.flatMap { group.lines[$0] ?? [] } + group.notes
      parts += group.warnings.flatMap { [$0.never] + $0.why }
      leftovers.append((group.line, parts.joined(separator: " | ")))
    }
    leftovers.sort { $0.line < $1.line }
    groups.removeAll { unanswered.contains($0.id) }
    fates = fates.map { fate in
      guard let id = fate.objection, unanswered.contains(id) else { return fate }
      return Fate(line: fate.line, objection: nil, reason: .noAnswer, words: fate.words)
    }
  }
}
