/// The text with control characters shown as pictures, so that nothing authored reaches a terminal as an escape.
package func harmless(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: isUnsafe) else { return String(text) }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isUnsafe(scalar) {
      switch scalar.value {
      case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: shown.append("\u{2421}")
      default: shown.append("\u{FFFD}")
      }
    } else {
      shown.append(scalar)
    }
  }
  return String(shown)
}

extension Styled {
  /// The same with every control character but tab and line end shown as a picture.
  package var harmless: Styled {
    guard runs.contains(where: { $0.text.unicodeScalars.contains(where: isUnsafe) }) else {
      return self
    }
    var shown = Styled()
    for run in runs {
      let lines = run.text.split(separator: "\t", omittingEmptySubsequences: false)
      shown.append(lines.map { Diagnostics.harmless($0) }.joined(separator: "\t"), run.meaning)
    }
    return shown
  }
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  scalar != "\n" && isControl(scalar)
}

/// Whether the scalar steers what shows it: a control character of C0 or C1, or a mark that turns the direction of writing.
package func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true
  // Embeddings, overrides and isolates.
  case 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
