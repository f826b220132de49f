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

  /// Fitted on the developer set: scores become likelihoods.
  private static let steepness = 3.0
  /// How much a cue's weight counts beside the learned score: cues were written with the corpora in view and look surer
  /// than they are.
  private static let cueShare: [Language: Float] = [.zh: 0.09, .en: 0.12]
  /// What a demand never to call has ahead of the others: to miss it costs more than to hear it wrongly.
  private static let doNotCallLead: [Language: Float] = [.zh: 0.6, .en: 0.4]
  /// Below it a match is unknown: above it about six in seven are right.
  private static let leastScore: [Language: Double] = [.zh: 0.33, .en: 0.35]
  /// The same for *out of scope*: a guess at it is right less often, and whoever hears *unknown* does with the turn what is
  /// done with one that is out of scope.
  private static let leastScoreOfOther = 0.8

  /// What a turn that is a learned phrase has ahead of all else: enough to be sure of it.
  private static let knownLead: Float = 0.8

  package let language: Language
  /// The classes: the reply labels first, then the coach's own.
  package let labels: [String]
  let weights: Weights
  private let known: KnownTurns
  let cues: CueLexicon

  /// Learns from the phrases of one language: half a second for nine thousand.
  ///
  /// - Parameter cues: the text of the language's cue lexicon; empty for none.
  package init(_ phrases: [Phrase], cues: String = "", language: Language) {
    var labels = ReplyLabel.allCases.map(\.rawValue)
    var numbers = Self.numbers(labels)
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
    self.init(
      labels: labels, weights: Learning().weights(known, classCount: labels.count),
      known: KnownTurns(known), cues: cues, language: language)
  }

  private init(
    labels: [String], weights: Weights, known: KnownTurns, cues: String, language: Language
  ) {
    self.language = language
    self.labels = labels
    self.weights = weights
    self.known = known
    self.cues = cues.isEmpty ? .none : CueLexicon(cues, numbers: Self.numbers(labels))
  }

  private static func numbers(_ labels: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (number, label) in labels.enumerated() { numbers[label] = number }
    return numbers
  }

  /// Changes whenever equal phrases are learned otherwise: what was kept before is of no use then.
  package static let edition: UInt8 = 5

  /// What was learned, for `init(learned:cues:language:)`: a checksum, the labels, the phrases, the weights.
  package var learned: [UInt8] {
    let content = Array((labels.joined(separator: "\n") + "\0").utf8) + known.bytes + weights.bytes
    return Checksum.bytes(of: content[...]) + content
  }

  /// The matcher that gave these bytes, or nil when one of them is another.
  package init?(learned bytes: ArraySlice<UInt8>, cues: String = "", language: Language) {
    let content = bytes.dropFirst(Checksum.byteCount)
    guard bytes.prefix(Checksum.byteCount).elementsEqual(Checksum.bytes(of: content)),
      let end = content.firstIndex(of: 0)
    else { return nil }
    let labels = String(decoding: content[..<end], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var rest = content[(end + 1)...]
    guard let known = KnownTurns(takenFrom: &rest, classCount: labels.count),
      let weights = Weights(bytes: rest), labels.count == weights.classCount,
      labels.starts(with: ReplyLabel.allCases.map(\.rawValue))
    else { return nil }
    self.init(labels: labels, weights: weights, known: known, cues: cues, language: language)
  }

  /// What the turn is taken for; equal for equal input.
  ///
  /// - Parameter isNew: judged by its parts alone, though it be a phrase that was learned.
  package func match(_ text: String, isNew: Bool = false) -> Match {
    let reading = Reading(text)
    var grams = Grams()
    grams.read(reading)
    return match(reading, grams.grams, isNew: isNew)
  }

  func match(_ reading: Reading, _ grams: [Grams.Gram], isNew: Bool = false) -> Match {
    guard !reading.units.isEmpty else {
      return Match(
        top: [.init(label: ReplyLabel.silenceBadLine.rawValue, score: 0.5)], because: [],
        unknown: true)
    }
    let signs = signs(reading, grams)
    var scores = scores(reading, signs)
    if !isNew, let number = known.number(of: reading), let best = scores.max() {
      scores[number] = best + Self.knownLead
    }
    let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
    var sum = 0.0
    let top = Double(scores[order[0]])
    for score in scores { sum += exp(Self.steepness * (Double(score) - top)) }
    let candidates = order.prefix(3).map { number in
      Match.Candidate(
        label: labels[number], score: exp(Self.steepness * (Double(scores[number]) - top)) / sum)
    }
    let because = reasons(reading, grams, signs, order[0], order[1])
    return Match(
      top: candidates, because: because,
      unknown: isUnknown(candidates[0]) { exp(Self.steepness * (Double(scores[$0]) - top)) / sum })
  }

  /// - Parameter likelihood: of a class, by its number.
  private func isUnknown(_ best: Match.Candidate, _ likelihood: (Int) -> Double) -> Bool {
    if best.label == ReplyLabel.other.rawValue { return best.score < Self.leastScoreOfOther }
    // What may well be out of scope is decided only with as much more in its favour.
    let other = labels.firstIndex(of: ReplyLabel.other.rawValue).map(likelihood) ?? 0
    return best.score - other < Self.leastScore[language] ?? 0
  }

  /// What speaks for each class, all told.
  func scores(_ reading: Reading, _ signs: Signs) -> [Float] {
    var scores = signs.scores
    let share = Self.cueShare[language] ?? 0
    for hit in signs.hits { scores[hit.label] += share * hit.weight }
    if let number = labels.firstIndex(of: ReplyLabel.doNotCall.rawValue) {
      scores[number] += Self.doNotCallLead[language] ?? 0
    }
    if let best = scores.indices.max(by: { scores[$0] < scores[$1] }),
      let reply = ReplyLabel(rawValue: labels[best]), SlotReply.labels.contains(reply),
      let named = SlotReply.label(reading), let number = labels.firstIndex(of: named.rawValue)
    {
      scores[number] += SlotReply.share
    }
    return scores
  }

  /// What speaks for each class.
  struct Signs {
    var scores: [Float]
    /// Each cue once.
    var hits: [CueLexicon.Hit]
    /// How much each gram counts.
    var weights: [Float]
  }

  func signs(_ reading: Reading, _ grams: [Grams.Gram]) -> Signs {
    let scope = Scope.factors(reading)
    let counts = grams.map { $0.weight(scope) }
    return Signs(
      scores: weights.scores(grams, counts), hits: cues.hits(in: reading, scope: scope),
      weights: counts)
  }

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
      let support =
        weights.support(gram.bucket, for: winner, against: rival) * signs.weights[number]
      if support > 0 { weighed.append((gram, support)) }
    }
    weighed.sort { ($1.support, $0.gram.first) < ($0.support, $1.gram.first) }
    return Span.merged(
      weighed.prefix(3).map { span(Int($0.gram.first), Int($0.gram.first + $0.gram.count)) })
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
