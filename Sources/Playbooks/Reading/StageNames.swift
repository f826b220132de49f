import Diagnostics

/// The names of a script's stages: what an arrow may point at.
struct StageNames {
  private var ids: [String: String] = [:]
  private var names: [String: String] = [:]
  private var spellings: [String] = []
  /// A did-you-mean costs a look at every name: past this many it is not tried.
  private var suggestionsLeft = 40

  init(capacity: Int = 0) {
    ids.reserveCapacity(capacity)
    names.reserveCapacity(capacity)
  }

  /// Each name with the form it compares in; of equal ones the first counts.
  mutating func add(id: String, folded idKey: String, name: String, folded nameKey: String) {
    if ids[idKey] == nil { ids[idKey] = id }
    if names[nameKey] == nil { names[nameKey] = id }
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
