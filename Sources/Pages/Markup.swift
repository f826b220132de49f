import Diagnostics

/// Text made safe inside HTML and SVG, in content and in quoted attributes alike.
///
/// Control characters are dropped: XML knows none but tab and line ends.
package func escaped(_ text: some StringProtocol) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
    case _ where !isPrintable(scalar): continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The text without control characters and marks that turn the direction of writing; the template escapes
/// the rest.
func printable(_ text: some StringProtocol) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter(isPrintable)))
}

/// Neither a control character, nor a mark that turns the direction of writing, nor no character at all.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  !isControl(scalar) && scalar != "\u{FFFE}" && scalar != "\u{FFFF}"
}
