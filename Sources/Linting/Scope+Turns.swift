package import Diagnostics
package import Playbooks

/// One line the rep may say, and where it was written.
///
/// A class, because every rule walks over all of them: a copy is one reference.
package final class SpokenLine: Sendable {
  package let line: Line
  package let source: SourceText
  package let language: Language
  /// The stage it belongs to, nil for a line of a catalogue.
  package let stage: Stage?
  /// The objection it answers, nil for a line of a script.
  package let objection: Objection?
  /// What the script writes for its blanks.
  package let blanks: [BlankName: String]

  /// The line as it would be said.
  package let spoken: String
  private let pairs: BytePairs

  init(
    line: Line, source: SourceText, language: Language, stage: Stage?, objection: Objection?,
    blanks: [BlankName: String]
  ) {
    self.line = line
    self.source = source
    self.language = language
    self.stage = stage
    self.objection = objection
    self.blanks = blanks
    spoken = line.spoken(language, blanks)
    pairs = BytePairs(of: source.bytes[line.span.start..<line.span.end])
  }

  /// The first of the words that stands in the line, whole words only, case aside.
  func first(of words: WordList) -> Span? { words.first(in: source, line.span, pairs: pairs) }
}

/// One reply of the prospect's, and where it was written.
package final class WrittenReply: Sendable {
  package let reply: Reply
  package let source: SourceText
  /// The script it belongs to, among those to judge.
  fileprivate let script: Int
  private let pairs: BytePairs

  fileprivate init(_ reply: Reply, of script: Int, in source: SourceText) {
    self.reply = reply
    self.source = source
    self.script = script
    let span = reply.line.span
    pairs = BytePairs(of: source.bytes[span.start..<span.end])
  }

  /// The first of the words that stands in the reply, whole words only, case aside.
  func first(of words: WordList) -> Span? { words.first(in: source, reply.line.span, pairs: pairs) }
}

extension Scope {
  /// The replies that hold one of the words and yet lead to a stage of another kind than these, with that stage.
  func replies(holding words: WordList, leadingElsewhereThan kinds: Stage.Kind...) -> [(
    reply: WrittenReply, target: Stage
  )] {
    replies.compactMap { written in
      guard written.first(of: words) != nil,
        let target = written.reply.target.flatMap({ scripts[written.script].stage($0.value) }),
        !kinds.contains(target.kind)
      else { return nil }
      return (written, target)
    }
  }

  static func replies(_ scripts: [Script]) -> [WrittenReply] {
    scripts.enumerated().flatMap { number, script in
      script.stages.flatMap { stage in
        stage.replies.map { WrittenReply($0, of: number, in: script.source) }
      }
    }
  }

  /// The rep's turns in scripts.
  static func turns(_ scripts: [Script]) -> [SpokenLine] {
    scripts.flatMap { script in
      let blanks = Dictionary(
        script.blanks.map { ($0.value.name, $0.value.text) },
        uniquingKeysWith: { first, _ in first })
      return script.stages.flatMap { stage in
        stage.rep.map {
          SpokenLine(
            line: $0, source: script.source, language: script.header.language, stage: stage,
            objection: nil, blanks: blanks)
        }
      }
    }
  }

  /// What answer cards have the rep say, and the answers among it.
  static func answerLines(
    _ objections: [CataloguedObjection]
  ) -> (all: [SpokenLine], answers: [SpokenLine]) {
    var all: [SpokenLine] = []
    var answers: [SpokenLine] = []
    for entry in objections {
      let own = (entry.objection.answers + entry.objection.again).map { entry.line($0) }
      all += (entry.objection.acknowledge + entry.objection.explore).map { entry.line($0) } + own
      answers += own
    }
    return (all, answers)
  }

  /// Every objection with its catalogue.
  static func catalogued(_ catalogues: [Catalogue]) -> [CataloguedObjection] {
    catalogues.flatMap { catalogue in
      catalogue.objections.map { CataloguedObjection(objection: $0, catalogue: catalogue) }
    }
  }

  /// The scripts that ask for a meeting and have no stage of this kind.
  package func scripts(askingWithout kind: Stage.Kind) -> [Script] {
    scripts.filter { script in
      let kinds = Set(script.stages.map(\.kind))
      return kinds.contains(.ask) && !kinds.contains(kind)
    }
  }

  /// Every stage of these kinds with its script.
  package func stages(_ kinds: Stage.Kind...) -> [(script: Script, stage: Stage)] {
    scripts.flatMap { script in
      script.stages.filter { kinds.contains($0.kind) }.map { (script, $0) }
    }
  }
}

/// An objection and the catalogue it stands in.
package final class CataloguedObjection: Sendable {
  package let objection: Objection
  package let catalogue: Catalogue

  init(objection: Objection, catalogue: Catalogue) {
    self.objection = objection
    self.catalogue = catalogue
  }

  package var source: SourceText { catalogue.source }
  package var language: Language { catalogue.header.language }

  package func line(_ line: Line) -> SpokenLine {
    SpokenLine(
      line: line, source: source, language: language, stage: nil, objection: objection,
      blanks: [:])
  }
}

extension SourceText {
  /// Where the word stands first in the span: ASCII letters in either case, whole words, ' as good as ’.
  package func find(_ word: String, in span: Span) -> Span? {
    let wanted = Array(word.utf8)
    guard let first = wanted.first else { return nil }
    let end = min(span.end, bytes.count)
    var start = span.start
    while start < end {
      if lower(bytes[start]) == first, let stop = matches(wanted, from: start, to: end),
        isEdge(start - 1, start, span), isEdge(stop - 1, stop, span)
      {
        return Span(start, stop)
      }
      start += 1
    }
    return nil
  }

  private func matches(_ wanted: [UInt8], from start: Int, to end: Int) -> Int? {
    var at = start
    for byte in wanted {
      guard at < end else { return nil }
      if lower(bytes[at]) == byte {
        at += 1
      } else if byte == UInt8(ascii: "'"), at + 3 <= end,
        bytes[at...].starts(with: [0xE2, 0x80, 0x99])
      {
        at += 3
      } else {
        return nil
      }
    }
    return at
  }

  /// Whether no English word goes on across the place between two bytes.
  private func isEdge(_ left: Int, _ right: Int, _ span: Span) -> Bool {
    guard left >= span.start, right < span.end else { return true }
    return !(isLetter(bytes[left]) && isLetter(bytes[right]))
  }

  private func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let small = lower(byte)
    return small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
  }
}
