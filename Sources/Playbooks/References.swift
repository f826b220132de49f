import Diagnostics

/// All files together: what one names in another.
struct References {
  private var files: [SourceText] = []
  private var found: [[Diagnostic]] = []
  private var scripts: [(file: Int, script: Script, notes: ScriptReader.Notes)] = []
  private var catalogues: [(file: Int, catalogue: Catalogue)] = []
  private var personas: [(file: Int, persona: Persona)] = []
  private var shelves: [[String]: ObjectionShelf] = [:]
  /// Files before this one were read earlier, as surroundings.
  private var settled = 0

  mutating func add(_ draft: FileReader.Draft, of file: SourceText, _ findings: [Diagnostic]) {
    let number = files.count
    files.append(file)
    found.append(findings)
    switch draft {
    case .script(let script, let notes): scripts.append((number, script, notes))
    case .catalogue(let catalogue): catalogues.append((number, catalogue))
    case .persona(let persona): personas.append((number, persona))
    case .nothing: break
    }
  }

  /// Every finding, file by file, in the order of the text.
  var findings: [Diagnostic] {
    found[settled...].flatMap { findings in
      findings.enumerated().sorted {
        ($0.element.primary.start, $0.offset) < ($1.element.primary.start, $1.offset)
      }.map(\.element)
    }
  }

  /// What was read, the files at hand before the surroundings.
  func playbook() -> Playbook {
    var playbook = Playbook()
    let scripts =
      self.scripts.filter { $0.file >= settled } + self.scripts.filter { $0.file < settled }
    let catalogues = nearestFirst
    let personas =
      self.personas.filter { $0.file >= settled } + self.personas.filter { $0.file < settled }
    let bad = found.map { $0.contains { $0.severity == .error } }
    for entry in scripts {
      if bad[entry.file] {
        playbook.refused.scripts.append(entry.script)
      } else {
        playbook.scripts.append(entry.script)
      }
    }
    for entry in catalogues {
      if bad[entry.file] {
        playbook.refused.catalogues.append(entry.catalogue)
      } else {
        playbook.catalogues.append(entry.catalogue)
      }
    }
    for entry in personas {
      if bad[entry.file] {
        playbook.refused.personas.append(entry.persona)
      } else {
        playbook.personas.append(entry.persona)
      }
    }
    return playbook
  }

  // MARK: resolving

  mutating func resolve() {
    uniqueIDs()
    for number in scripts.indices where scripts[number].file >= settled { resolveScript(number) }
    for number in personas.indices where personas[number].file >= settled {
      resolvePersona(number)
    }
  }

  /// Takes what was read so far as given: nothing more is said about it, and later files go before it.
  mutating func settle(except names: Set<String> = []) {
    settled = files.count
    found = found.map { $0.filter { $0.severity == .error } }
    let replaced = Set(files.indices.filter { names.contains(files[$0].name) })
    guard !replaced.isEmpty else { return }
    shelves = [:]
    scripts.removeAll { replaced.contains($0.file) }
    catalogues.removeAll { replaced.contains($0.file) }
    personas.removeAll { replaced.contains($0.file) }
  }

  /// One id names one document of a kind and language.
  private mutating func uniqueIDs() {
    struct Key: Hashable {
      let kind: DocumentKind
      let language: Language
      let id: String
    }
    var taken: [Key: Int] = [:]
    let headers =
      scripts.map { ($0.file, $0.script.header) }
      + catalogues.map { ($0.file, $0.catalogue.header) }
      + personas.map { ($0.file, $0.persona.header) }
    for (file, header) in headers.sorted(by: { $0.0 < $1.0 }) where file >= settled {
      let key = Key(kind: header.kind, language: header.language, id: folded(header.id.value))
      if let first = taken[key] {
        found[file].append(
          Problem.shadowedID(
            header.id.value, in: files[file], at: header.id.span, file: files[first].name))
      } else {
        taken[key] = file
      }
    }
  }

  /// The catalogues at hand before those of the surroundings.
  private var nearestFirst: [(file: Int, catalogue: Catalogue)] {
    catalogues.filter { $0.file >= settled } + catalogues.filter { $0.file < settled }
  }

  /// The catalogue with this id or title, in the language first.
  private func catalogue(_ name: String, _ language: Language) -> Catalogue? {
    let wanted = folded(name)
    let all = nearestFirst.map(\.catalogue)
    let byID = all.filter { folded($0.header.id.value) == wanted }
    let byTitle = all.filter { folded($0.header.title.value) == wanted }
    return byID.first { $0.header.language == language } ?? byID.first
      ?? byTitle.first { $0.header.language == language } ?? byTitle.first
  }

  private mutating func resolveScript(_ number: Int) {
    var (file, script, notes) = scripts[number]
    let language = script.header.language
    var named: [Catalogue] = []
    var isComplete = true
    for name in script.catalogues {
      if let known = catalogue(name.value, language) {
        named.append(known)
        continue
      }
      let near = Suggestion.nearest(
        to: name.value, in: catalogues.map(\.catalogue.header.id.value))
      found[file].append(
        Problem.unknownCatalogue(name.value, in: script.source, at: name.span, near: near))
      if let near, let known = catalogue(near, language) {
        named.append(known)
      } else {
        isComplete = false
      }
    }
    let shelf = shelf(of: named)
    notes.finals = shelf.finals
    if isComplete, !script.catalogues.isEmpty {
      for stage in script.stages.indices {
        for route in script.stages[stage].objectionRoutes.indices {
          let names = script.stages[stage].objectionRoutes[route].names
          script.stages[stage].objectionRoutes[route].names = names?.map { name in
            resolve(name, in: shelf, file)
          }
        }
      }
      repeats(script, shelf, file)
    }
    scripts[number] = (file, script, notes)
    var checks = GraphChecks(script, notes)
    checks.check()
    found[file] += checks.findings
    for clash in shelf.repeated(script, named) { found[file].append(clash) }
  }

  private mutating func resolve(
    _ name: Spanned<String>, in shelf: ObjectionShelf, _ file: Int
  ) -> Spanned<String> {
    if let id = shelf[name.value] { return Spanned(id, name.span) }
    let near = shelf.nearest(to: name.value)
    found[file].append(
      Problem.unknownObjection(name.value, in: files[file], at: name.span, near: near))
    return Spanned(near.flatMap { shelf[$0] } ?? name.value, name.span)
  }

  private mutating func repeats(_ script: Script, _ shelf: ObjectionShelf, _ file: Int) {
    for stage in script.stages {
      for reply in stage.replies {
        if let name = shelf.objection(saying: reply.line.text) {
          found[file].append(
            Problem.replyRepeatsPhrase(name, in: script.source, at: reply.line.span))
        }
      }
    }
  }

  /// The shelf of these catalogues, made once: many scripts and all personas share theirs.
  private mutating func shelf(of catalogues: [Catalogue]) -> ObjectionShelf {
    let key = catalogues.map {
      "\($0.source.name)\0\($0.header.id.value)\0\($0.header.language.rawValue)"
    }
    if let made = shelves[key] { return made }
    let made = ObjectionShelf(catalogues)
    shelves[key] = made
    return made
  }

  private mutating func resolvePersona(_ number: Int) {
    var (file, persona) = personas[number]
    let language = persona.header.language
    let all = nearestFirst.map(\.catalogue)
    let same = all.filter { $0.header.language == language }
    let shelf = shelf(of: same.isEmpty ? all : same)
    guard !shelf.isEmpty else { return }
    persona.objections = persona.objections.map { weighted in
      Persona.Weighted(
        objection: resolve(weighted.objection, in: shelf, file), weight: weighted.weight)
    }
    personas[number] = (file, persona)
  }
}
