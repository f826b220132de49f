package import Diagnostics

/// An objection catalogue (异议库).
package struct Catalogue: Sendable {
  package let source: SourceText
  package let header: Header
  package let objections: [Objection]
}

/// One objection with its answer card.
package struct Objection: Sendable {
  package let name: Spanned<String>
  package let id: Spanned<String>
  /// 类别/Label: one of the reply labels; defaults to the id.
  package let label: String
  /// Where 类别/Label was written, nil when it was left to the id.
  package let labelSpan: Span?
  package let nature: Nature
  /// Where 性质/Nature was written.
  package let natureSpan: Span?
  package let phrases: [Line]
  package let acknowledge: [Line]
  package let explore: [Line]
  package let answers: [Line]
  package let again: [Line]
  package let never: [Line]
  package let why: [Line]
  package let sources: [Line]
  package let allowances: [Allowance]
  package let span: Span

  /// 性质/Nature.
  package enum Nature: String, CaseIterable, Sendable, Hashable {
    case reflex, real, final
  }
}
