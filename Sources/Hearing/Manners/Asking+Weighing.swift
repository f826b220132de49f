package import CivilTime
import Diagnostics

/// What all the words of a line say about its being an ask, where the rules have decided from a few of them.
extension Asking {
  /// The least score at which a line without a time is heard to ask for one.
  ///
  /// Swept with the scale's own thresholds over left-out lots and the held-back lines (DECISIONS.md).
  private static let opensAbove = 0.4

  /// The runs of words of the line, its times hidden.
  var runs: [WordRun] { WordRun.all(in: line, hiding: hidden) }

  fileprivate var hidden: [WordRun.Hidden] {
    let times = options.map { WordRun.Hidden(first: $0.first, end: $0.end, isStretch: false) }
    let stretches = windows.map { window in
      let range = lexed.tokens(window.first, window.end)
      return WordRun.Hidden(first: range.first, end: range.end, isStretch: true)
    }
    return (times + stretches).sorted { ($0.first, $0.end) < ($1.first, $1.end) }
  }

  /// Adds the ask that no rule foresaw and takes back the one that the rules heard in a line of another kind.
  mutating func weigh(_ runs: [WordRun], _ signs: MannerScale.Signs) {
    let score = MannerScale.asking.score(runs, signs.beforeAsking)
    if style != .none {
      if score < MannerScale.asking.keepsAbove {
        (style, offered, span, purpose) = (.none, [], nil, nil)
      }
      return
    }
    guard score > MannerScale.asking.addsAbove else { return }
    var left = options.filter(\.isLive)
    if left.isEmpty { left = options.filter(\.isAside) }
    if !left.isEmpty {
      offer(left.map(\.entry), in: Set(left.map(sentence)))
    } else if score > Self.opensAbove, !signs.sends {
      let words = MannerScale.asking.heaviest(runs, in: line) ?? line.span(0, line.tokens.count)
      open(words, 0)
      setPurpose(Set(line.sentence))
    }
  }
}

extension WordRun {
  /// The runs of a text as they are written in the table, its times hidden.
  package static func namesAroundTimes(in text: String, at now: Slot) -> [String] {
    let asking = Ear.asking(in: Line(text), at: now)
    return names(in: asking.line, of: text, hiding: asking.hidden)
  }
}
