import Diagnostics
import Playbooks

/// The editions of one document in several languages, and what each has in the order written.
struct Editions {
  /// One thing an edition has: what to compare by, what to call it, where it stands.
  struct Entry {
    let key: String
    let title: Bilingual
    let span: Span
    /// What stands mixed with it, so that a gap among them cannot be placed: 别说 and 为什么.
    var kin = ""
  }

  struct Document {
    typealias Section = (id: String, name: Spanned<String>, entries: [Entry])

    fileprivate enum Written {
      case script(Script), catalogue(Catalogue), persona(Persona)
    }

    fileprivate let written: Written

    var header: Header {
      switch written {
      case .script(let script): script.header
      case .catalogue(let catalogue): catalogue.header
      case .persona(let persona): persona.header
      }
    }

    var source: SourceText {
      switch written {
      case .script(let script): script.source
      case .catalogue(let catalogue): catalogue.source
      case .persona(let persona): persona.source
      }
    }

    /// Made anew each time: only editions that are compared need it.
    fileprivate var sections: [Section] {
      switch written {
      case .script(let script):
        script.stages.map { ($0.id.value, $0.name, Editions.entries($0)) }
      case .catalogue(let catalogue):
        catalogue.objections.map { ($0.id.value, $0.name, Editions.entries($0)) }
      case .persona: []
      }
    }

    /// Entries of the head.
    fileprivate var head: [Entry] {
      switch written {
      case .script(let script): Editions.head(script)
      case .catalogue: []
      case .persona(let persona): Editions.head(persona)
      }
    }
  }

  /// Documents by kind and id, those that have more than one language.
  static func groups(of documents: [Document]) -> [[Document]] {
    var groups: [String: [Document]] = [:]
    for document in documents {
      groups[document.header.kind.rawValue + "/" + folded(document.header.id.value), default: []]
        .append(document)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value).filter { group in
      Set(group.map(\.header.language)).count > 1
    }
  }

  /// Every edition of what is judged.
  static func all(_ scope: Scope) -> [Document] {
    let headers =
      scope.scripts.map(\.header) + scope.catalogues.map(\.header) + scope.personas.map(\.header)
    let origins = headers.compactMap { $0.translatedFrom?.value.id }
    let ids = Set((headers.map(\.id.value) + origins).map { folded($0) })
    let isWanted = { (header: Header) in ids.contains(folded(header.id.value)) }
    let scripts = scope.known.scripts.filter { isWanted($0.header) }
    let catalogues = scope.known.catalogues.filter { isWanted($0.header) }
    let personas = scope.known.personas.filter { isWanted($0.header) }
    return scripts.map { Document(written: .script($0)) }
      + catalogues.map { Document(written: .catalogue($0)) }
      + personas.map { Document(written: .persona($0)) }
  }

  // MARK: documents as entries

  private static func head(_ script: Script) -> [Entry] {
    var head = script.catalogues.map {
      Entry(
        key: "catalogue \(folded($0.value))", title: FieldName.catalogues.words.title, span: $0.span
      )
    }
    if let span = script.passMarkSpan {
      head.append(
        Entry(
          key: "pass \(script.passMark)", title: FieldName.passMark.words.title,
          span: span))
    }
    head += script.weights.map {
      Entry(
        key: "weight \($0.value.criterion) \($0.value.points)",
        title: FieldName.weights.words.title,
        span: $0.span)
    }
    return head
  }

  private static func entries(_ stage: Stage) -> [Entry] {
    var all: [Entry] = [
      Entry(
        key: "kind \(stage.kind.rawValue)", title: FieldName.kind.words.title,
        span: stage.kindSpan ?? stage.name.span
      )
    ]
    if let outcome = stage.outcome {
      all.append(
        Entry(
          key: "outcome \(outcome.value)", title: FieldName.outcome.words.title, span: outcome.span)
      )
    }
    if let cap = stage.cap {
      all.append(
        Entry(
          key: "cap \(cap.visits) \(cap.target?.value ?? "")", title: FieldName.atMost.words.title,
          span: cap.span))
    }
    all += stage.rep.map { Entry(key: "rep", title: FieldName.rep.words.title, span: $0.span) }
    all += stage.must.prefix(1).map {
      Entry(key: "must", title: FieldName.must.words.title, span: $0.span)
    }
    all += stage.cue.map { Entry(key: "cue", title: FieldName.cue.words.title, span: $0.span) }
    all += stage.never.map {
      Entry(key: "never", title: FieldName.never.words.title, span: $0.span)
    }
    for reply in stage.replies {
      let bound = reply.binds.map { " \($0.value.text)" } ?? ""
      all.append(
        Entry(
          key: "reply \(reply.target?.value ?? "")\(bound)", title: FieldName.prospect.words.title,
          span: reply.line.span))
    }
    for route in stage.objectionRoutes {
      let names = route.names?.map(\.value).sorted().joined(separator: ",") ?? "all"
      all.append(
        Entry(
          key: "objections \(names) \(route.target?.value ?? "")",
          title: FieldName.objections.words.title, span: route.span))
    }
    return all
  }

  private static func entries(_ objection: Objection) -> [Entry] {
    var all = [
      Entry(
        key: "label \(objection.label)", title: FieldName.label.words.title, span: objection.id.span
      ),
      Entry(
        key: "nature \(objection.nature.rawValue)", title: FieldName.nature.words.title,
        span: objection.natureSpan ?? objection.id.span),
    ]
    if let last = objection.phrases.last {
      all.append(Entry(key: "phrases", title: FieldName.phrases.words.title, span: last.span))
    }
    for (field, lines) in [
      (FieldName.acknowledge, objection.acknowledge), (.explore, objection.explore),
      (.answer, objection.answers), (.again, objection.again), (.never, objection.never),
      (.why, objection.why), (.source, objection.sources),
    ] {
      let kin = field == .never || field == .why ? "never" : ""
      all += lines.map {
        Entry(key: field.rawValue, title: field.words.title, span: $0.span, kin: kin)
      }
    }
    return all.sorted { $0.span < $1.span }
  }

  private static func head(_ persona: Persona) -> [Entry] {
    var head = [
      Entry(
        key: "dials \(persona.difficulty.rawValue) \(persona.role.rawValue) \(persona.patience)"
          + " \(persona.mood.rawValue) \(persona.layers) \(persona.winnable)",
        title: FieldName.difficulty.words.title, span: persona.header.id.span)
    ]
    head += persona.objections.map {
      Entry(
        key: "objection \($0.objection.value) \($0.weight)",
        title: FieldName.objections.words.title,
        span: $0.objection.span)
    }
    head += persona.wonBy.map {
      Entry(key: "won \($0.value)", title: FieldName.wonBy.words.title, span: $0.span)
    }
    for (field, lines) in [
      (FieldName.greets, persona.greets), (.hesitates, persona.hesitates),
      (.asksBack, persona.asksBack), (.counters, persona.counters), (.accepts, persona.accepts),
      (.softYes, persona.softYes), (.refuses, persona.refuses), (.hangsUp, persona.hangsUp),
    ] {
      head += lines.map { Entry(key: field.rawValue, title: field.words.title, span: $0.span) }
    }
    return head
  }

  // MARK: comparing

  /// What `mine` lacks against `theirs`, and the place in mine where it would stand.
  static func gaps(
    _ mine: [Entry], _ theirs: [Entry], heading: Span
  ) -> [(place: Span, missing: Entry)] {
    var counts: [String: Int] = [:]
    for entry in theirs { counts[entry.key, default: 0] += 1 }
    for entry in mine { counts[entry.key, default: 0] -= 1 }
    var all: [(place: Span, missing: Entry)] = []
    let same = zip(mine, theirs).prefix { $0.key == $1.key }.count
    for (index, entry) in theirs.enumerated() where (counts[entry.key] ?? 0) > 0 {
      counts[entry.key] = 0
      let isKin = { (other: Entry) in
        other.key == entry.key || (!entry.kin.isEmpty && other.kin == entry.kin)
      }
      if same < theirs.count, isKin(theirs[same]), same > 0 {
        // The first place where the two part: the gap is there, or among those alike right before it.
        let alike = mine[..<same].reversed().prefix(while: isKin)
        let start = alike.last?.span.start ?? mine[same - 1].span.start
        all.append((Span(min(start, mine[same - 1].span.start), mine[same - 1].span.end), entry))
      } else {
        all.append((place(isKin, mine, theirs[..<index], heading), entry))
      }
    }
    return all
  }

  /// Which of several alike is missing cannot be told: from the first to the last of them. Where there
  /// is none, next to the entry that stands before the missing one over there.
  private static func place(
    _ isKin: (Entry) -> Bool, _ mine: [Entry], _ before: ArraySlice<Entry>, _ heading: Span
  ) -> Span {
    let alike = mine.filter(isKin)
    if let start = alike.map(\.span.start).min(), let end = alike.map(\.span.end).max() {
      return Span(start, end)
    }
    for (index, other) in before.enumerated().reversed() {
      let turn = before[...index].count { $0.key == other.key }
      let twins = mine.filter { $0.key == other.key }
      if let last = twins.last { return turn <= twins.count ? twins[turn - 1].span : last.span }
    }
    return heading
  }
}

extension Editions {
  /// Everything `theirs` has and `mine` has not, as a place in mine and the words for it.
  static func differences(
    _ mine: Document, _ theirs: Document
  ) -> [(span: Span, zh: String, en: String)] {
    var all: [(span: Span, zh: String, en: String)] = []
    for (place, entry) in gaps(mine.head, theirs.head, heading: mine.header.title.span) {
      all.append(described(place, entry, in: nil, theirs.source))
    }
    var place = mine.header.title.span
    let own = mine.sections
    let others = theirs.sections
    let byID = Dictionary(own.map { (folded($0.id), $0) }, uniquingKeysWith: { first, _ in first })
    for (index, section) in others.enumerated() {
      let twin =
        byID[folded(section.id)]
        ?? (index < own.count && own.count == others.count ? own[index] : nil)
      guard let twin else {
        all.append(
          (
            place, "「\(section.name.value)」这一段", "a section “\(section.name.value)”"
          ))
        continue
      }
      place = twin.name.span
      for (span, entry) in gaps(twin.entries, section.entries, heading: twin.name.span) {
        all.append(described(span, entry, in: twin.name.value, theirs.source))
      }
    }
    return all
  }

  private static func described(
    _ span: Span, _ entry: Entry, in section: String?, _ source: SourceText
  ) -> (span: Span, zh: String, en: String) {
    let words = source[entry.span].truncated(to: 24)
    return (span, "「\(entry.title.zh)」（\(words)）", "“\(entry.title.en)” (\(words))")
  }
}
