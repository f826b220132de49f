package import Diagnostics

/// What a rule found: a place, what is to be said of it, and perhaps how to mend it.
package struct Finding: Sendable {
  package let source: SourceText
  package let span: Span
  package let message: Bilingual
  package let help: Bilingual?
  package let secondary: [Label]
  package let fix: Fix?

  package init(
    in source: SourceText, at span: Span, _ message: Bilingual, help: Bilingual? = nil,
    secondary: [Label] = [], fix: Fix? = nil
  ) {
    self.source = source
    self.span = span
    self.message = message
    self.help = help
    self.secondary = secondary
    self.fix = fix
  }
}
