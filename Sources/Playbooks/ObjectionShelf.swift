import Diagnostics

/// The objections of several catalogues, found by id, by name or by a phrase.
struct ObjectionShelf {
  private var ids: [String: String] = [:]
  private var names: [String: String] = [:]
  private var phrases: [String: String] = [:]
  private var spellings: [String] = []
  /// Ids of nature final.
  private(set) var finals: Set<String> = []

  init(_ catalogues: [Catalogue]) {
    for catalogue in catalogues {
      for objection in catalogue.objections {
        let id = objection.id.value
        if ids[folded(id)] == nil { ids[folded(id)] = id }
        if names[folded(objection.name.value)] == nil { names[folded(objection.name.value)] = id }
        spellings += [id, objection.name.value]
        if objection.nature == .final { finals.insert(id) }
        for phrase in objection.phrases {
          let key = bare(phrase.text)
          if !key.isEmpty, phrases[key] == nil { phrases[key] = objection.name.value }
        }
      }
    }
  }

  var isEmpty: Bool { ids.isEmpty }

  /// The id of the objection with this id or name.
  subscript(_ word: String) -> String? {
    let key = folded(word.trimmed)
    return ids[key] ?? names[key]
  }

  func nearest(to word: String) -> String? {
    spellings.count <= 4000 ? Suggestion.nearest(to: word, in: spellings) : nil
  }

  /// The name of the objection that has this phrase, punctuation and spaces aside.
  func objection(saying text: String) -> String? {
    let key = bare(text)
    return key.isEmpty ? nil : phrases[key]
  }

  /// Objections of a later catalogue of a script whose id an earlier one has.
  func repeated(_ script: Script, _ named: [Catalogue]) -> [Diagnostic] {
    var first: [String: String] = [:]
    var clashes: [Diagnostic] = []
    for (index, catalogue) in named.enumerated() {
      for objection in catalogue.objections {
        let key = folded(objection.id.value)
        if let taken = first[key], taken != catalogue.header.title.value {
          let place = script.catalogues[min(index, script.catalogues.count - 1)].span
          clashes.append(
            Problem.repeatedObjection(
              objection.id.value, in: script.source, at: place, catalogue: taken))
        } else {
          first[key] = catalogue.header.title.value
        }
      }
    }
    return clashes
  }
}
