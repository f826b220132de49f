import Diagnostics

/// The text folded, without punctuation and spaces: how phrases compare.
func bare(_ text: String) -> String {
  String(folded(text).filter { $0.isLetter || $0.isNumber })
}
