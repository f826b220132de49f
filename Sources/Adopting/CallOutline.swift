package import Diagnostics
import Hearing
package import Playbooks

/// An outline of a call, stage by stage, made into the skeleton of a call script.
///
/// What stands in it is kept: spoken lines as 我/Rep and 客户/Prospect, everything else as notes. What it leaves open
/// is left empty, where lint finds it.
package struct CallOutline: Sendable {
  package struct Stage: Sendable {
    package let line: Int
    package let name: String
    /// Nil where the name does not tell.
    package let kind: Playbooks.Stage.Kind?
    var rep: [String] = []
    /// What the prospect says and, where the outline has an arrow, the name it points at.
    var replies: [(words: String, target: String?)] = []
    var notes: [String] = []
  }

  package let language: Language
  /// The outline's own title, where it has one.
  package private(set) var title: String?
  package private(set) var stages: [Stage] = []
  /// Lines before the first stage.
  var notes: [String] = []

  /// - Parameter text: headings by `#`, by numbers, or by standing further left than what belongs to them.
  package init(_ text: String) {
    language = Matcher.language(of: text)
    let lines = OutlineLine.all(of: text)
    let isHeading = Self.headings(lines)
    for (line, isHeading) in zip(lines, isHeading) {
      if isHeading { open(line) } else { take(line) }
    }
    for place in stages.indices where stages[place].kind == nil {
      // The first one opens the call and the last one ends it, whatever they are called.
      let kind: Playbooks.Stage.Kind? =
        place == 0 ? .opening : place == stages.count - 1 ? .end : nil
      guard let kind, !stages.contains(where: { $0.kind == kind }) else { continue }
      stages[place] = stages[place].being(kind)
    }
  }

  // MARK: headings

  private static func headings(_ lines: [OutlineLine]) -> [Bool] {
    let plain = lines.filter { $0.speaker == nil }
    let depths = Set(plain.map(\.depth).filter { $0 > 0 }).sorted()
    if let first = depths.first {
      // One heading above the others is the title.
      let isTitled = depths.count > 1 && plain.count { $0.depth == first } == 1
      let level = isTitled ? depths[1] : first
      return lines.map { $0.depth > 0 && ($0.depth <= level) }
    }
    let left = plain.map(\.indent).min() ?? 0
    if plain.count(where: { $0.isNumbered && $0.indent == left }) > 1 {
      return lines.map { $0.isNumbered && $0.indent == left && $0.speaker == nil }
    }
    if lines.contains(where: { $0.indent > left }) {
      return lines.map { $0.indent == left && $0.speaker == nil }
    }
    // All on the left: what is called like a stage is one; where nothing is, every line is.
    let named = lines.map { $0.speaker == nil && StageWords.kind(of: $0.heading.name) != nil }
    return named.contains(true) ? named : lines.map { $0.speaker == nil }
  }

  private mutating func open(_ line: OutlineLine) {
    let (name, rest) = line.heading
    let isTitle =
      line.depth == 1 && title == nil && stages.isEmpty && StageWords.kind(of: name) == nil
    if isTitle {
      title = CellText.note(line.text)
      return
    }
    let shown = freeName(CellText.plain(name))
    stages.append(Stage(line: line.number, name: shown, kind: StageWords.kind(of: name)))
    if !rest.isEmpty { add(rest, said: true) }
  }

  private func freeName(_ name: String) -> String {
    let base = name.isEmpty ? (language == .zh ? "环节" : "Stage") : name.truncated(to: 40)
    var free = base
    var number = 2
    while stages.contains(where: { folded($0.name) == folded(free) }) {
      free = language == .zh ? "\(base)（\(number)）" : "\(base) (\(number))"
      number += 1
    }
    return free
  }

  // MARK: what belongs to a stage

  private mutating func take(_ line: OutlineLine) {
    guard let last = stages.indices.last else {
      let text = CellText.note(line.text)
      if title == nil, notes.isEmpty, line.speaker == nil {
        title = text
      } else {
        notes.append(text)
      }
      return
    }
    switch line.speaker {
    case .rep: add(line.text, said: true)
    case .prospect:
      let (words, target) = Self.parted(line.text)
      stages[last].replies.append((CellText.plain(words), target))
    case nil: add(line.text, said: line.isQuoted)
    }
  }

  private mutating func add(_ text: String, said: Bool) {
    guard let last = stages.indices.last else { return }
    if said {
      stages[last].rep.append(CellText.plain(CellText.unquoted(text)))
    } else {
      stages[last].notes.append(CellText.note(text))
    }
  }

  /// What is said, and what stands behind the last arrow.
  private static func parted(_ text: String) -> (String, String?) {
    for arrow in ["→", "⇒", "->", "=>", "－＞"] {
      guard let place = text.lastPlace(of: arrow) else { continue }
      let target = CellText.plain(String(text[place.upperBound...]))
      return (String(text[..<place.lowerBound]).trimmed, target.isEmpty ? nil : target)
    }
    return (text, nil)
  }
}

extension CallOutline.Stage {
  fileprivate func being(_ kind: Playbooks.Stage.Kind) -> CallOutline.Stage {
    var other = CallOutline.Stage(line: line, name: name, kind: kind)
    (other.rep, other.replies, other.notes) = (rep, replies, notes)
    return other
  }
}

extension String {
  fileprivate func lastPlace(of word: String) -> Range<String.Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if self[start...].hasPrefix(word) {
        return start..<index(start, offsetBy: word.count)
      }
    }
    return nil
  }
}
