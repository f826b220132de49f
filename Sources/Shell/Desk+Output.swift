package import Console
package import Diagnostics

extension Desk {
  /// Shows text on standard output.
  package func say(_ text: Styled) { world.write(text, .output) }

  /// Shows a sentence on standard output, wrapped.
  package func say(_ sentence: Bilingual, _ meaning: Styled.Meaning = .plain) {
    say(paragraph(sentence[language], meaning))
  }

  /// Shows text on standard error: what is no result.
  package func note(_ text: Styled) { world.write(text, .error) }

  package func note(_ sentence: Bilingual, _ meaning: Styled.Meaning = .plain) {
    note(paragraph(sentence[language], meaning))
  }

  /// Prints a JSON value on a line of its own.
  package func show(_ json: JSON) { say(Styled(json.text + "\n")) }

  /// Prints diagnostics with their excerpts, or one line each with `--plain`.
  package func report(_ diagnostics: [Diagnostic], to stream: Output.Stream = .error) {
    for diagnostic in diagnostics {
      let text =
        isPlain
        ? Styled(diagnostic.line(language) + "\n") : diagnostic.excerpt(language, cells: columns)
      world.write(text, stream)
    }
  }

  /// Shows how far long work is, on a terminal only; each call overwrites the last, `nil` clears it.
  ///
  /// - Parameter sentence: without a line end; it is cut to the width.
  package func progress(_ sentence: Bilingual?) {
    guard world.isConversational, !isJSON, !isPlain else { return }
    let text = sentence?[language].truncated(to: columns - 1) ?? ""
    world.write(Styled(text.padded(to: columns - 1)), .redrawn)
  }

  /// A failure on standard error: the sentence, and what to do next under it.
  package func complain(_ failure: Failure) {
    var text = paragraph(failure.sentence[language], .bad)
    if let next = failure.next {
      for line in next[language].wrapped(at: max(20, columns - 2)) { text.line("  " + line) }
    }
    note(text)
  }

  private func paragraph(_ sentence: String, _ meaning: Styled.Meaning) -> Styled {
    var text = Styled()
    for line in sentence.wrapped(at: columns) { text.line(line, meaning) }
    return text
  }
}
