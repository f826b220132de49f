/// How much a finding matters: an error stops what was asked for, a warning does not.
package enum Severity: String, Sendable, Hashable {
  case error, warning, note

  /// 必须改, 提醒 and 说明 in Chinese.
  package var word: Bilingual {
    switch self {
    case .error: Bilingual(zh: "必须改", en: "error")
    case .warning: Bilingual(zh: "提醒", en: "warning")
    case .note: Bilingual(zh: "说明", en: "note")
    }
  }
}

/// A place in a text with what is to be said of it.
package struct Label: Sendable, Hashable {
  package let span: Span
  package let text: Bilingual?

  package init(_ span: Span, _ text: Bilingual? = nil) {
    self.span = span
    self.text = text
  }
}

/// One edit of a text: the span is replaced.
package struct Edit: Sendable, Hashable {
  package let span: Span
  package let replacement: String

  package init(_ span: Span, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}

/// Edits that remove a finding and change nothing else.
package struct Fix: Sendable, Hashable {
  package let edits: [Edit]

  package init(_ edits: [Edit]) { self.edits = edits }

  /// The text with all edits of all fixes applied; a fix that overlaps one already taken is left out.
  package static func apply(_ fixes: [Fix], to source: SourceText) -> String {
    var taken: [Edit] = []
    for fix in fixes
    where !fix.edits.contains(where: { edit in taken.contains { $0.clashes(edit) } }) {
      taken += fix.edits
    }
    taken.sort { $0.span < $1.span }
    var bytes: [UInt8] = []
    var offset = 0
    for edit in taken {
      bytes += source.bytes[offset..<edit.span.start]
      bytes += Array(edit.replacement.utf8)
      offset = edit.span.end
    }
    bytes += source.bytes[offset...]
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Edit {
  fileprivate func clashes(_ other: Edit) -> Bool {
    span == other.span || span.overlaps(other.span)
  }
}

/// Something to say about a text somebody wrote: collected, never thrown.
package struct Diagnostic: Sendable, Hashable {
  package var severity: Severity
  /// The stable name, `ask-without-choice`; `explain` and 允许/Allow know it.
  package let name: String
  /// Lower case, no full stop: what was expected and what was seen.
  package let message: Bilingual
  package let source: SourceText
  package let primary: Span
  package let secondary: [Label]
  /// What to do next.
  package let help: Bilingual?
  package let fix: Fix?

  package init(
    _ severity: Severity, _ name: String, _ message: Bilingual, in source: SourceText,
    at primary: Span, secondary: [Label] = [], help: Bilingual? = nil, fix: Fix? = nil
  ) {
    self.severity = severity
    self.name = name
    self.message = message
    self.source = source
    self.primary = primary
    self.secondary = secondary
    self.help = help
    self.fix = fix
  }
}
