package import Diagnostics
import Glibc

/// Tells which reply a prospect's turn is, from phrases whose reply is known.
package struct Matcher: Sendable {
  /// A phrase to learn from.
  package struct Phrase: Sendable, Hashable {
    /// A reply label's name, or any other name for a class of its own.
    package let label: String
    package let text: String

    package init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  /// Fitted by leaving each shipped phrase out in turn: scores become likelihoods.
  static let steepness = 0.6
  /// Below it a match is unknown: as likely wrong as right.
  static let leastScore = 0.5

  package let language: Language
  /// The classes: the reply labels first, then the coach's own.
  package let labels: [String]
  let index: PhraseIndex
  let cues: CueLexicon

  /// Learns from the phrases of one language.
  ///
  /// - Parameter cues: the text of the language's cue lexicon; empty for none.
  package init(_ phrases: [Phrase], cues: String = "", language: Language) {
    self.language = language
    var labels = ReplyLabel.allCases.map(\.rawValue)
    var numbers: [String: Int] = [:]
    for (number, label) in labels.enumerated() { numbers[label] = number }
    var known: [(text: String, class: Int)] = []
    known.reserveCapacity(phrases.count)
    var last = ("", 0)
    for phrase in phrases {
      if phrase.label != last.0 {
        if let number = numbers[phrase.label] {
          last = (phrase.label, number)
        } else {
          last = (phrase.label, labels.count)
          numbers[phrase.label] = labels.count
          labels.append(phrase.label)
        }
      }
      known.append((phrase.text, last.1))
    }
    self.labels = labels
    index = PhraseIndex(known, classCount: labels.count)
    self.cues = cues.isEmpty ? .none : CueLexicon(cues, numbers: numbers)
  }

  /// What the turn is taken for; equal for equal input.
  package func match(_ text: String) -> Match {
    let reading = Reading(text)
    var grams = Grams()
    grams.read(reading)
    return match(reading, grams.grams)
  }

  func match(_ reading: Reading, _ grams: [Grams.Gram], leavingOut: Int = -1) -> Match {
    guard !reading.units.isEmpty else {
      return Match(
        top: [.init(label: ReplyLabel.silenceBadLine.rawValue, score: 0.5)], because: [],
        unknown: true)
    }
    let signs = signs(reading, grams, leavingOut: leavingOut)
    var scores = [Float](repeating: 0, count: labels.count)
    let near = Self.standard(signs.near)
    let likely = Self.standard(signs.likely)
    for number in labels.indices {
      scores[number] = 0.7 * near[number] + likely[number]
    }
    for hit in signs.hits { scores[hit.label] += hit.weight }
    let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
    var sum = 0.0
    let top = Double(scores[order[0]])
    for score in scores { sum += exp(Self.steepness * (Double(score) - top)) }
    let candidates = order.prefix(3).map { number in
      Match.Candidate(
        label: labels[number], score: exp(Self.steepness * (Double(scores[number]) - top)) / sum)
    }
    let because = reasons(reading, grams, signs, order[0], order[1])
    return Match(top: candidates, because: because, unknown: candidates[0].score < Self.leastScore)
  }

  /// What speaks for each class.
  struct Signs {
    /// Likeness to single phrases and to the class as a whole, each with mean 0 and deviation 1 over the classes.
    var near: [Float]
    var likely: [Float]
    /// The cosine of the nearest phrase.
    var best: Float
    var mass: Float
    /// Each cue once.
    var hits: [CueLexicon.Hit]
    /// How much each gram counts.
    var weights: [Float]
  }

  func signs(_ reading: Reading, _ grams: [Grams.Gram], leavingOut: Int = -1) -> Signs {
    let scope = Scope.factors(reading)
    let weights = grams.map { gram in
      var least: Float = gram.count == 0 ? 1 : 2
      for unit in Int(gram.first)..<Int(gram.first + gram.count) { least = min(least, scope[unit]) }
      return least
    }
    let found = index.resemblance(grams, weights: weights, leavingOut: leavingOut)
    let hits = cues.hits(in: reading, scope: scope)
    return Signs(
      near: found.nearness, likely: found.likelihood,
      best: found.best, mass: found.mass, hits: hits, weights: weights)
  }

  /// For measuring: what speaks for each class in the learned phrases, each left out, or in another text.
  package func measured(_ text: String?, phrase: Int) -> (
    origin: Int, near: [Float], likely: [Float], best: Float, mass: Float,
    cues: [(cue: Int, label: Int, weight: Float)]
  ) {
    let origin = phrase >= 0 ? Int(index.origins[phrase]) : -1
    let reading = Reading(text ?? "")
    var grams = Grams()
    grams.read(reading)
    let signs = signs(reading, grams.grams, leavingOut: phrase)
    return (
      origin, signs.near, signs.likely, signs.best, signs.mass,
      signs.hits.map { ($0.cue, $0.label, $0.weight) }
    )
  }
  package func origin(_ phrase: Int) -> Int { Int(index.origins[phrase]) }

  /// The words that decided: the cues of the winner, else what its phrases share with the turn and the rival's do not.
  private func reasons(
    _ reading: Reading, _ grams: [Grams.Gram], _ signs: Signs, _ winner: Int, _ rival: Int
  ) -> [Span] {
    func span(_ first: Int, _ end: Int) -> Span {
      Span(Int(reading.units[first].start), Int(reading.units[end - 1].end))
    }
    let cues = signs.hits.filter { $0.label == winner && $0.weight > 1 }
      .sorted { ($1.weight, $0.first) < ($0.weight, $1.first) }
    if !cues.isEmpty { return Span.merged(cues.prefix(2).map { span($0.first, $0.end) }) }
    var weighed: [(gram: Grams.Gram, support: Float)] = []
    for (number, gram) in grams.enumerated() where gram.count > 0 {
      let support = index.support(gram.bucket, for: winner, against: rival) * signs.weights[number]
      if support > 0 { weighed.append((gram, support)) }
    }
    weighed.sort { ($1.support, $0.gram.first) < ($0.support, $1.gram.first) }
    return Span.merged(
      weighed.prefix(3).map { span(Int($0.gram.first), Int($0.gram.first + $0.gram.count)) })
  }

  /// Mean 0 and deviation 1.
  static func standard(_ values: [Float]) -> [Float] {
    let count = Float(max(1, values.count))
    let mean = values.reduce(0, +) / count
    let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    guard square > 1e-12 else { return [Float](repeating: 0, count: values.count) }
    let scale = 1 / square.squareRoot()
    return values.map { ($0 - mean) * scale }
  }
}

extension Span {
  /// The spans in order, those that touch joined.
  static func merged(_ spans: [Span]) -> [Span] {
    var merged: [Span] = []
    for span in spans.sorted() {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1] = last.union(span)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}

extension Matcher {
  /// Chinese as soon as one Chinese character is in the text.
  package static func language(of text: String) -> Language {
    text.unicodeScalars.contains { Folding.isHan($0.value) } ? .zh : .en
  }
}
