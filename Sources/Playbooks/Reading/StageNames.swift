import Diagnostics

/// The names of a script's stages: what an arrow may point at.
struct StageNames {
  private var ids: [String: String] = [:]
  private var names: [String: String] = [:]
  private var spellings: [String] = []
  /// A did-you-mean costs a look at every name: past this many it is not tried.
  private var suggestionsLeft = 40

  mutating func add(id: String, name: String) {
    if ids[folded(id)] == nil { ids[folded(id)] = id }
    if names[folded(name)] == nil { names[folded(name)] = id }
    if spellings.count < 1000 { spellings += [name, id] }
  }

  /// The id of the stage with this id or name.
  subscript(_ word: String) -> String? {
    let key = folded(word.trimmed)
    return ids[key] ?? names[key]
  }

  mutating func nearest(to word: String) -> String? {
    guard suggestionsLeft > 0, word.utf8.count <= 200 else { return nil }
    suggestionsLeft -= 1
    return Suggestion.nearest(to: word.trimmed, in: spellings)
  }
}
