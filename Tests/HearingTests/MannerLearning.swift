import CivilTime
import Hearing

/// Learns what runs of words weigh for a manner: a linear support vector machine with squared hinge loss, by dual
/// coordinate descent (Hsieh and others, 2008, algorithm 1). The same rows give the same weights.
struct MannerLearning {
  struct Row {
    var runs: [String]
    var signs: [Bool]
    var isPositive: Bool
    /// How many lines it counts for.
    var weight = 1.0
  }

  /// Weights in steps of the table.
  private(set) var bias = 0
  private(set) var signs: [Int] = []
  private(set) var runs: [Int: [String]] = [:]

  private static let cost = 1.0
  private static let rounds = 150

  /// - Parameter fewest: a run that counts less, by the weights of its lines, says nothing.
  init(_ rows: [Row], fewest: Double = 2) {
    var counts: [String: Double] = [:]
    for row in rows { for run in Set(row.runs) { counts[run, default: 0] += row.weight } }
    let names = counts.filter { $0.value >= fewest }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let signCount = rows.first?.signs.count ?? 0
    let examples = rows.map { row -> [(Int, Double)] in
      let known = row.runs.compactMap { numbers[$0] }
      let share = known.isEmpty ? 0 : 1 / Double(known.count).squareRoot()
      var values: [Int: Double] = [:]
      for number in known { values[number, default: 0] += share }
      for (index, isThere) in row.signs.enumerated() where isThere {
        values[names.count + index] = MannerScale.signShare
      }
      values[names.count + signCount] = 1
      return values.sorted { $0.key < $1.key }
    }
    let weights = Self.weights(examples, rows, features: names.count + signCount + 1)
    func steps(_ weight: Double) -> Int { Int((weight * MannerScale.steps).rounded()) }
    for (index, name) in names.enumerated() where steps(weights[index]) != 0 {
      runs[steps(weights[index]), default: []].append(name)
    }
    signs = (0..<signCount).map { steps(weights[names.count + $0]) }
    bias = steps(weights[names.count + signCount])
  }

  private static func weights(
    _ examples: [[(Int, Double)]], _ rows: [Row], features: Int
  ) -> [Double] {
    let positives = rows.reduce(0) { $0 + ($1.isPositive ? $1.weight : 0) }
    let count = rows.reduce(0) { $0 + $1.weight }
    var weights = [Double](repeating: 0, count: features)
    var duals = [Double](repeating: 0, count: examples.count)
    let diagonals = rows.map { row in
      // The rarer side weighs more, by the root of its rarity.
      let share = count / (2 * (row.isPositive ? positives : count - positives))
      return 1 / (2 * cost * row.weight * share.squareRoot())
    }
    let squares = examples.map { $0.reduce(0) { $0 + $1.1 * $1.1 } }
    var order = Array(examples.indices)
    var state: UInt64 = 20_261_124
    for _ in 0..<rounds {
      for index in order.indices.dropFirst().reversed() {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int(state >> 33) % (index + 1))
      }
      for index in order {
        let sign = rows[index].isPositive ? 1.0 : -1.0
        var margin = 0.0
        for (feature, value) in examples[index] { margin += weights[feature] * value }
        let gradient = sign * margin - 1 + diagonals[index] * duals[index]
        let old = duals[index]
        duals[index] = max(0, old - gradient / (squares[index] + diagonals[index]))
        let change = (duals[index] - old) * sign
        if change == 0 { continue }
        for (feature, value) in examples[index] { weights[feature] += change * value }
      }
    }
    return weights
  }

  /// The table's rows, the heaviest first, indented and at most 100 columns of bytes wide.
  var table: String {
    var text = "    = \(([bias] + signs).map(String.init).joined(separator: " "))\n"
    for weight in runs.keys.sorted(by: >) {
      var row = ""
      for name in runs[weight] ?? [] {
        if !row.isEmpty, row.utf8.count + name.utf8.count > 100 {
          text += "    \(weight):\(row)\n"
          row = ""
        }
        row += row.isEmpty ? name : "|" + name
      }
      text += "    \(weight):\(row)\n"
    }
    return text
  }
}
