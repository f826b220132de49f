package import CivilTime
package import Diagnostics
package import Hearing
package import Playbooks

/// What rules look at: the documents to judge, everything read beside them, and an ear.
package struct Scope: Sendable {
  /// The documents to judge; those with errors too.
  package let scripts: [Script]
  package let catalogues: [Catalogue]
  package let personas: [Persona]
  /// Everything read, the library included.
  package let known: Known
  /// Everything the rep may say: the turns of scripts, then the answer cards.
  package let spokenLines: [SpokenLine]
  /// The rep's turns in scripts.
  package let turns: [SpokenLine]
  /// What the prospect may answer in scripts.
  package let replies: [WrittenReply]
  /// What answer cards have the rep say.
  package let answerLines: [SpokenLine]
  /// The answers among them, the second ones too.
  package let answers: [SpokenLine]
  /// Every objection with its catalogue.
  package let objections: [CataloguedObjection]
  /// Every objection known, the library's too.
  package let knownObjections: [CataloguedObjection]
  private let judged: Set<String>
  /// Local time as far as dates in the text are concerned.
  package let now: Slot
  /// Matchers that have learned every catalogue known; a language without one is not matched.
  package let matchers: [Language: Matcher]

  package struct Known: Sendable {
    package let scripts: [Script]
    package let catalogues: [Catalogue]
    package let personas: [Persona]
  }

  /// - Parameters:
  ///   - judged: the names of the files to judge.
  ///   - matcher: asked for a matcher that has learned these catalogues, for the languages of those to judge.
  package init(
    _ playbook: Playbook, judging judged: Set<String>, now: Slot,
    matcher: (Language, [Catalogue]) -> Matcher? = { _, _ in nil }
  ) {
    self.judged = judged
    known = Known(
      scripts: playbook.scripts + playbook.refused.scripts,
      catalogues: playbook.catalogues + playbook.refused.catalogues,
      personas: playbook.personas + playbook.refused.personas)
    scripts = known.scripts.filter { judged.contains($0.source.name) }
    catalogues = known.catalogues.filter { judged.contains($0.source.name) }
    personas = known.personas.filter { judged.contains($0.source.name) }
    turns = Self.turns(scripts)
    replies = Self.replies(scripts)
    objections = Self.catalogued(catalogues)
    knownObjections = Self.catalogued(known.catalogues)
    (answerLines, answers) = Self.answerLines(objections)
    spokenLines = turns + answerLines
    let languages = Set(catalogues.map(\.header.language))
    let all = known.catalogues
    matchers = Dictionary(
      uniqueKeysWithValues: languages.compactMap { language in
        matcher(language, all).map { (language, $0) }
      })
    self.now = now
  }

  /// What is heard when the line is said, its blanks filled the way people say them.
  package func hear(_ line: SpokenLine) -> Utterance { Ear.hear(line.spoken, at: now) }
}

extension Line {
  /// The line as it would be said: times and names stand in for the blanks.
  ///
  /// - Parameter blanks: a script's own defaults, for its own blanks and its source.
  package func spoken(_ language: Language, _ blanks: [BlankName: String] = [:]) -> String {
    filled { name in
      switch (name, language) {
      case (.slotOne, .zh): "周四上午十点"
      case (.slotTwo, .zh): "周五下午三点"
      case (.theirTime, .zh): "下周一下午两点"
      case (.chosenSlot, .zh): "周四上午十点"
      case (.slotOne, .en): "Thursday at ten"
      case (.slotTwo, .en): "Friday at three"
      case (.theirTime, .en): "Monday at two"
      case (.chosenSlot, .en): "Thursday at ten"
      case (.prospect, .zh): "周经理"
      case (.company, .zh): "青禾软件"
      case (.rep, .zh): "林晓"
      case (.place, .zh): "贵公司"
      case (.duration, .zh): "二十分钟"
      case (.source, _) where blanks[name] != nil: blanks[name]
      case (.source, .zh): "去年十二家客户自己记的数"
      case (.prospect, .en): "Ms Okafor"
      case (.company, .en): "Brightwell Facilities"
      case (.rep, .en): "Lin Hart"
      case (.place, .en): "your office"
      case (.duration, .en): "twenty minutes"
      case (.source, .en): "from the logs of fourteen buildings"
      case (.own(let word), _): blanks[name] ?? word
      }
    }
  }

  /// Whether one of the blanks stands in the line.
  package func has(_ names: BlankName...) -> Bool {
    pieces.contains {
      if case .blank(let blank) = $0 { names.contains(blank.value) } else { false }
    }
  }
}

extension Scope {
  /// Whether the file is among those to judge.
  package func isJudged(_ source: SourceText) -> Bool { judged.contains(source.name) }
}
