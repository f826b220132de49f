import Foundation
import Statistics
import TestKit
import Testing

/// One line of reference figures.
private struct Line {
  let fields: [String: Any]
  func number(_ name: String) throws -> Double { try #require(fields[name] as? Double) }
  func count(_ name: String) throws -> Int { try #require(fields[name] as? Int) }
  func numbers(_ name: String) throws -> [Double] { try #require(fields[name] as? [Double]) }
  func counts(_ name: String) throws -> [Int] { try #require(fields[name] as? [Int]) }
  func proportion(_ k: String = "k", _ n: String = "n") throws -> Proportion {
    Proportion(try count(k), of: try count(n))
  }
}

@Suite struct VectorTests {
  /// Kinds the file holds and numbers.md does not name: no function of ours answers them.
  private static let unnamed: Set = [
    "meta", "clopper_pearson", "eb_mle", "binom_test", "changepoint",
  ]

  @Test func agreesWithTheSharedFigures() throws {
    guard let lines = Shared.lines("stats-vectors.jsonl") else {
      print("stats-vectors.jsonl: skipped, no shared/data folder here")
      return
    }
    let counts = try check(lines)
    #expect(counts["wilson"] == 532)
    #expect(counts.values.reduce(0, +) >= 2400)
  }

  @Test func agreesWithOurOwnFigures() throws {
    let path = repositoryRoot + "/Tests/StatisticsTests/Vectors/figures.jsonl"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let counts = try check(text.split(separator: "\n"))
    #expect(counts.count >= 11)
  }

  private func check(_ lines: [Substring]) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    var skipped: [String: Int] = [:]
    for text in lines {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
      let line = Line(fields: try #require(object as? [String: Any]))
      let kind = try #require(line.fields["kind"] as? String)
      if Self.unnamed.contains(kind) {
        skipped[kind, default: 0] += 1
        continue
      }
      try check(line, kind, text)
      counts[kind, default: 0] += 1
    }
    print("checked:", counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    print("not ours:", skipped.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    return counts
  }

  private func near(_ seen: Double?, _ wanted: Double, _ line: Substring) {
    let distance = seen.map { abs($0 - wanted) } ?? .infinity
    #expect(
      distance <= 1e-9 * max(1, abs(wanted)), "\(line.prefix(200)): \(seen as Any), not \(wanted)")
  }

  private func check(_ line: Line, _ kind: String, _ text: Substring) throws {
    switch kind {
    case "wilson":
      let interval = try line.proportion().wilson(confidence: line.number("conf"))
      near(interval.low, try line.number("lo"), text)
      near(interval.high, try line.number("hi"), text)
    case "jeffreys":
      let proportion = try line.proportion()
      let confidence = try line.number("conf")
      let interval = Beta(jeffreys: proportion).interval(confidence: confidence)
      near(interval.low, try line.number("lo"), text)
      near(interval.high, try line.number("hi"), text)
      let clipped = proportion.jeffreys(confidence: confidence)
      near(clipped.low, try line.number("lo_bcd"), text)
      near(clipped.high, try line.number("hi_bcd"), text)
    case "newcombe":
      let comparison = try Comparison(line.proportion("k1", "n1"), line.proportion("k2", "n2"))
      let interval = try comparison.newcombe(confidence: line.number("conf"))
      near(comparison.difference, try line.number("diff"), text)
      near(interval.low, try line.number("lo"), text)
      near(interval.high, try line.number("hi"), text)
    case "fisher":
      let p = try Comparison(line.proportion("k1", "n1"), line.proportion("k2", "n2")).fisher
      near(p.twoSided, try line.number("two_sided"), text)
      near(p.less, try line.number("less"), text)
      near(p.greater, try line.number("greater"), text)
    case "funnel":
      let limit = try Funnel.limit(
        target: line.number("p0"), trials: line.count("n"), tail: line.number("tail"))
      near(limit, try line.number("limit"), text)
    case "required_n":
      let plan = try #require(
        ListPlan(
          appointments: try line.count("k"), confidence: try line.number("conf"),
          rate: .exact(try line.number("p"))))
      let listed = try line.count("n")
      // The reference missed a list that reaches the confidence exactly: P(X ≥ 8 of 15 at ½) is ½.
      let isTie =
        try plan.list == listed - 1 && abs(plan.probability - line.number("conf")) < 1e-12
      guard !isTie else { return print("an exact tie:", text) }
      #expect(plan.list == listed, "\(text)")
      near(plan.probability, try line.number("prob"), text)
      #expect(try plan.naive == line.count("naive_n"), "\(text)")
      near(plan.naiveProbability, try line.number("naive_prob"), text)
    case "required_n_bb":
      let (a, b) = (try line.number("a"), try line.number("b"))
      let known = Proportion(Int(a - 0.5), of: Int(a + b - 1))
      let plan = try #require(
        ListPlan(
          appointments: try line.count("k"), confidence: try line.number("conf"),
          rate: .observed(known)))
      #expect(try plan.list == line.count("n"), "\(text)")
      near(plan.probability, try line.number("prob"), text)
    default: try checkSeries(line, kind, text)
    }
  }

  private func checkSeries(_ line: Line, _ kind: String, _ text: Substring) throws {
    switch kind {
    case "eb_mom":
      let proportions = zip(try line.counts("k"), try line.counts("n")).map {
        Proportion($0, of: $1)
      }
      let shrinkage = try #require(Shrinkage(proportions))
      near(shrinkage.pooled, try line.number("pooled"), text)
      near(shrinkage.gamma, try line.number("gamma"), text)
      let isDegenerate = try #require(line.fields["degenerate"] as? Bool)
      #expect((shrinkage.prior == nil) == isDegenerate)
      for (group, mean) in zip(shrinkage.groups, try line.numbers("post_mean")) {
        near(group.mean, mean, text)
      }
      guard let prior = shrinkage.prior else { return }
      near(prior.a, try line.number("a"), text)
      near(prior.b, try line.number("b"), text)
      for (group, low) in zip(shrinkage.groups, try line.numbers("post_lo")) {
        near(group.interval.low, low, text)
      }
      for (group, high) in zip(shrinkage.groups, try line.numbers("post_hi")) {
        near(group.interval.high, high, text)
      }
    case "bh":
      for (seen, wanted) in zip(
        FalseDiscovery.adjusted(try line.numbers("p")), try line.numbers("bh"))
      {
        near(seen, wanted, text)
      }
    case "cusum":
      var watch = try #require(
        DropWatch(usual: try line.number("p0"), dropped: try line.number("p1")))
      let weeks = zip(try line.counts("k"), try line.counts("n")).map { Proportion($0, of: $1) }
      for (seen, wanted) in zip(watch.path(weeks), try line.numbers("path")) {
        near(seen, wanted, text)
      }
    case "prob_gt":
      let comparison = try Comparison(line.proportion("k1", "n1"), line.proportion("k2", "n2"))
      #expect(try line.number("a") == 0.5)
      near(comparison.chanceFirstIsHigher, try line.number("p"), text)
    case "barnard":
      let comparison = try Comparison(line.proportion("k1", "n1"), line.proportion("k2", "n2"))
      let p = try #require(comparison.barnard)
      #expect(abs(p - (try line.number("p"))) <= 1e-6, "\(text.prefix(200)): \(p)")
    case "mantel_haenszel", "needed_n", "some_run", "safe_difference":
      try checkOwn(line, kind, text)
    case "norm_ppf": near(Normal.quantile(try line.number("p")), try line.number("z"), text)
    case "betainc":
      let beta = Beta(a: try line.number("a"), b: try line.number("b"))
      near(beta.below(try line.number("x")), try line.number("I"), text)
    default: Issue.record("no check for kind \(kind)")
    }
  }

  /// Kinds that our own file alone holds.
  private func checkOwn(_ line: Line, _ kind: String, _ text: Substring) throws {
    switch kind {
    case "mantel_haenszel":
      let first = zip(try line.counts("k1"), try line.counts("n1")).map { Proportion($0, of: $1) }
      let second = zip(try line.counts("k2"), try line.counts("n2")).map { Proportion($0, of: $1) }
      let pooled = StratifiedComparison(zip(first, second).map { Comparison($0, $1) })
      near(pooled.oddsRatio, try line.number("odds"), text)
      near(pooled.difference, try line.number("diff"), text)
      near(pooled.test?.chiSquared, try line.number("chi2"), text)
      near(pooled.test?.p, try line.number("p"), text)
    case "needed_n":
      let needed = Comparison.neededTrials(
        telling: try line.number("p"), from: try line.number("q"),
        power: try line.number("power"), alpha: try line.number("alpha"))
      #expect(try needed == line.count("n"))
    case "some_run":
      let chance = Binomial.someRun(
        ofFailures: try line.count("length"), in: try line.count("n"), at: try line.number("p"))
      near(chance, try line.number("chance"), text)
    default:
      let rows = try #require(line.fields["batches"] as? [[Int]])
      let sequence = DifferenceSequence(
        rows.map {
          DifferenceSequence.Batch(
            stratum: $0[0], Proportion($0[1], of: $0[2]), Proportion($0[3], of: $0[4]))
        })
      near(
        sequence.logEvidence(against: try line.number("delta")), try line.number("log_evidence"),
        text)
    }
  }
}
