import Diagnostics

/// An option that takes two words around an equals sign, as often as it stands: `--map FIELD=COLUMN`.
struct PairOption {
  /// `--map`.
  let name: String
  /// `FIELD=COLUMN`.
  let form: String
  /// What the names are that stand on one of its sides.
  let what: Bilingual
  /// An example, for who wrote it otherwise.
  let example: Bilingual

  /// Which column of a file holds a field.
  static func map(example: Bilingual) -> PairOption {
    PairOption(
      name: "--map", form: "FIELD=COLUMN", what: Bilingual(zh: "字段", en: "field"),
      example: example)
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
      let sides = Self.sides(pair)
      guard let sides, let one = named(sides.left) else {
        throw refusal(of: pair, unknown: sides?.left, among: names)
      }
      return (one, sides.right)
    }
  }

  /// - Parameters:
  ///   - word: what names nothing; nil where it is no pair at all.
  ///   - names: those there are.
  func refusal(of pair: String, unknown word: String?, among names: [String]) -> Failure {
    let shown = harmless(word ?? pair).truncated(to: 40)
    let near = word.flatMap { Suggestion.nearest(to: $0, in: names) }
    let (zhNear, enNear) = (
      near.map { "，是不是 \($0)？" } ?? "", near.map { "; did you mean \($0)?" } ?? ""
    )
    return Failure(
      .usage,
      word == nil
        ? Bilingual(
          zh: "\(name) 的「\(shown)」要写成 \(form)", en: "\(name) “\(shown)” is not \(form)")
        : Bilingual(
          zh: "\(name)：没有「\(shown)」这个\(what.zh)\(zhNear)",
          en: "\(name): there is no \(what.en) “\(shown)”\(enNear)"),
      next: Bilingual(
        zh: "\(example.zh)；能用的：\(names.joined(separator: "、"))",
        en: "\(example.en); there are \(names.joined(separator: ", "))"))
  }
}
