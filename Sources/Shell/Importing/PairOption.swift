import Diagnostics

/// An option that takes two words around an equals sign, as often as it stands: `--map FIELD=COLUMN`.
struct PairOption {
  /// `--map`.
  let name: String
  /// `FIELD=COLUMN`.
  let form: String
  /// An example, for who wrote it otherwise.
  let example: Bilingual

  /// Which column of a file holds a field.
  static func map(example: Bilingual) -> PairOption {
    PairOption(name: "--map", form: "FIELD=COLUMN", example: example)
  }

  /// What stands before and behind the first equals sign, nil unless there is something on both sides.
  static func sides(_ pair: String) -> (left: String, right: String)? {
    let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmed }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (parts[0], parts[1])
  }

  /// The pairs with what is named before their equals sign.
  ///
  /// - Parameter names: what can be named there, to suggest the nearest.
  /// - Throws: `Failure` for the first that cannot be read.
  func read<Named>(
    _ pairs: [String], among names: [String], as named: (String) -> Named?
  ) throws -> [(named: Named, value: String)] {
    try pairs.map { pair in
      guard let sides = Self.sides(pair), let one = named(sides.left) else {
        let word = pair.split(separator: "=").first.map(String.init) ?? pair
        throw refusal(of: pair, near: Suggestion.nearest(to: word, in: names))
      }
      return (one, sides.right)
    }
  }

  /// - Parameter near: what may have been meant.
  func refusal(of pair: String, near: String?) -> Failure {
    let shown = harmless(pair)
    return Failure(
      .usage,
      Bilingual(
        zh: "\(name) 的「\(shown)」看不懂" + (near.map { "，是不是 \($0)？" } ?? ""),
        en: "\(name) “\(shown)” is not \(form)" + (near.map { "; did you mean \($0)?" } ?? "")),
      next: example)
  }
}
