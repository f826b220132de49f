/// Guarding against calling chance a difference when many are looked at together.
package enum FalseDiscovery {
  /// The p-values adjusted by Benjamini and Hochberg (1995), in the order given: those at most q are
  /// called different with at most the share q of false calls expected.
  package static func adjusted(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] > values[$1] }
    var result = Array(repeating: 1.0, count: values.count)
    var least = 1.0
    for (position, index) in order.enumerated() {
      let rank = Double(values.count - position)
      least = min(least, values[index] * Double(values.count) / rank)
      result[index] = least
    }
    return result
  }
}
