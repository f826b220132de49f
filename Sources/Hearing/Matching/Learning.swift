import Glibc

/// Learns the weights of classes from phrases: two linear models, added.
///
/// The first is one against the rest with the squared hinge, a few passes of gradient steps over the phrases in an order
/// shuffled by a fixed rule, so that equal phrases give equal weights; the mean of several such runs, since what one order
/// of the phrases makes of the rare ones is chance. The second is the complement naive Bayes of Rennie
/// et al. (2003), which leans on what the other classes never say and so takes unheard wordings better.
struct Learning {
  /// How often all phrases are gone through.
  private static let passes = 3
  /// How many orders of the phrases are averaged.
  private static let runs = 3
  /// The length of a step in the first pass; it shrinks from pass to pass.
  private static let pace: Float = 0.5
  /// A class has one phrase in about thirty: its own count this much more than those of the others.
  private static let ownShare: Float = 5
  /// How much the second model counts beside the first.
  private static let complementShare: Float = 0.42
  private static let smoothing: Float = 0.3

  /// The phrases as rows of features: places in the table of weights, and values.
  private struct Rows {
    var ends: [Int32] = []
    var places: [Int32] = []
    var values: [Float] = []
  }

  func weights(_ phrases: [(text: String, class: Int)], classCount: Int) -> Weights {
    var (rows, buckets) = Self.read(phrases)
    var counts = [Int32](repeating: 0, count: Grams.buckets)
    for bucket in buckets { counts[Int(bucket)] += 1 }
    var placeOf = [Int32](repeating: -1, count: Grams.buckets)
    var known: [UInt32] = []
    var rarities: [Float] = []
    for bucket in counts.indices where counts[bucket] > 0 {
      placeOf[bucket] = Int32(known.count)
      known.append(UInt32(bucket))
      rarities.append(log(Float(phrases.count + 1) / Float(counts[bucket] + 1)) + 1)
    }
    var start = 0
    for end in rows.ends {
      var square: Float = 0
      for index in start..<Int(end) {
        let place = placeOf[Int(buckets[index])]
        rows.values[index] *= rarities[Int(place)]
        rows.places[index] = place
        square += rows.values[index] * rows.values[index]
      }
      let scale = square > 0 ? 1 / square.squareRoot() : 0
      for index in start..<Int(end) { rows.values[index] *= scale }
      start = Int(end)
    }
    let stride = (classCount + 7) & ~7
    let classes = phrases.map { Int32($0.class) }
    var learned = [Float](repeating: 0, count: known.count * stride)
    for run in 1...Self.runs {
      let one = Self.learn(rows, classes, classCount, stride, places: known.count, seed: run)
      for index in learned.indices { learned[index] += one[index] / Float(Self.runs) }
    }
    Self.addComplement(rows, classes, classCount, stride, to: &learned)
    return learned.withUnsafeBufferPointer {
      Weights(
        classCount: classCount, buckets: known, rarities: rarities, values: $0, stride: stride)
    }
  }

  /// The features of each phrase once, with how much the place in the turn makes them count.
  private static func read(_ phrases: [(text: String, class: Int)]) -> (Rows, [UInt32]) {
    var rows = Rows()
    var buckets: [UInt32] = []
    rows.ends.reserveCapacity(phrases.count)
    rows.values.reserveCapacity(phrases.count * 80)
    buckets.reserveCapacity(phrases.count * 80)
    var marks = [Int32](repeating: -1, count: Grams.buckets)
    var reading = Reading()
    var grams = Grams()
    for (number, phrase) in phrases.enumerated() {
      var text = phrase.text
      text.withUTF8 { reading.read($0) }
      grams.read(reading)
      let scope = Scope.factors(reading)
      for gram in grams.grams where marks[Int(gram.bucket)] != Int32(number) {
        marks[Int(gram.bucket)] = Int32(number)
        buckets.append(gram.bucket)
        rows.values.append(gram.weight(scope))
      }
      rows.ends.append(Int32(buckets.count))
    }
    rows.places = [Int32](repeating: 0, count: buckets.count)
    return (rows, buckets)
  }

  private static func learn(
    _ rows: Rows, _ classes: [Int32], _ classCount: Int, _ stride: Int, places: Int, seed: Int
  ) -> [Float] {
    var table = [Float](repeating: 0, count: places * stride)
    var scores = [Float](repeating: 0, count: stride)
    var order = Array(0..<classes.count)
    var dice = UInt64(seed)
    table.withUnsafeMutableBufferPointer { table in
      scores.withUnsafeMutableBufferPointer { scores in
        guard let table = table.baseAddress, let scores = scores.baseAddress else { return }
        for pass in 0..<passes {
          let step = pace / (1 + 0.5 * Float(pass))
          shuffle(&order, &dice)
          for number in order {
            let range = (number == 0 ? 0 : Int(rows.ends[number - 1]))..<Int(rows.ends[number])
            let own = Int(classes[number])
            score(rows, range, table, stride, scores)
            // What is still missing of 1 for the own class, and of −1 for the others.
            let missing = max(0, 1 - scores[own])
            for index in 0..<classCount { scores[index] = step * min(0, -1 - scores[index]) }
            scores[own] = step * missing * ownShare
            move(rows, range, table, stride, scores)
          }
        }
      }
    }
    return table
  }

  private static func addComplement(
    _ rows: Rows, _ classes: [Int32], _ classCount: Int, _ stride: Int, to table: inout [Float]
  ) {
    var counts = [Float](repeating: 0, count: table.count)
    var totals = [Float](repeating: 0, count: classCount)
    var start = 0
    for (number, end) in rows.ends.enumerated() {
      let own = Int(classes[number])
      for index in start..<Int(end) { counts[Int(rows.places[index]) * stride + own] += 1 }
      totals[own] += Float(Int(end) - start)
      start = Int(end)
    }
    let all = totals.reduce(0, +) + smoothing * Float(table.count / max(1, stride))
    let shares = totals.map { log(all - $0) }
    let logs = (0...classes.count).map { log(Float($0) + smoothing) }
    var base = 0
    while base < table.count {
      var total = 0
      for index in 0..<classCount { total += Int(counts[base + index]) }
      var mean: Float = 0
      for index in 0..<classCount {
        let value = shares[index] - logs[total - Int(counts[base + index])]
        counts[base + index] = value
        mean += value
      }
      mean /= Float(classCount)
      for index in 0..<classCount {
        table[base + index] += complementShare * (counts[base + index] - mean)
      }
      base += stride
    }
  }

  /// Plain pointers and counters: this loop is all the work there is.
  @inline(__always)
  private static func score(
    _ rows: Rows, _ range: Range<Int>, _ table: UnsafeMutablePointer<Float>, _ stride: Int,
    _ scores: UnsafeMutablePointer<Float>
  ) {
    scores.update(repeating: 0, count: stride)
    rows.places.withUnsafeBufferPointer { places in
      rows.values.withUnsafeBufferPointer { values in
        guard let places = places.baseAddress, let values = values.baseAddress else { return }
        var index = range.lowerBound
        // Four rows at a time: the scores are fetched and put back a quarter as often.
        while index + 4 <= range.upperBound {
          let first = table + Int(places[index]) * stride
          let second = table + Int(places[index + 1]) * stride
          let third = table + Int(places[index + 2]) * stride
          let fourth = table + Int(places[index + 3]) * stride
          let (a, b) = (values[index], values[index + 1])
          let (c, d) = (values[index + 2], values[index + 3])
          var offset = 0
          while offset < stride {
            scores[offset] +=
              (a * first[offset] + b * second[offset]) + (c * third[offset] + d * fourth[offset])
            offset += 1
          }
          index += 4
        }
        while index < range.upperBound {
          let row = table + Int(places[index]) * stride
          let value = values[index]
          var offset = 0
          while offset < stride {
            scores[offset] += value * row[offset]
            offset += 1
          }
          index += 1
        }
      }
    }
  }

  @inline(__always)
  private static func move(
    _ rows: Rows, _ range: Range<Int>, _ table: UnsafeMutablePointer<Float>, _ stride: Int,
    _ steps: UnsafeMutablePointer<Float>
  ) {
    for index in range {
      let row = table + Int(rows.places[index]) * stride
      let value = rows.values[index]
      var offset = 0
      while offset < stride {
        row[offset] += value * steps[offset]
        offset += 1
      }
    }
  }

  private static func shuffle(_ order: inout [Int], _ dice: inout UInt64) {
    for index in order.indices.dropFirst().reversed() {
      dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((dice >> 33) % UInt64(index + 1)))
    }
  }
}
