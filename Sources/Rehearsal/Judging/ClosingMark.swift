import Diagnostics

/// The text with the mark that ends a sentence, for phrases that were written without one.
///
/// Questions are told by how they begin or end; what is in doubt gets a full stop.
func endingWithMark(_ text: String, _ language: Language) -> String {
  let spoken = text.trimmed
  guard let last = spoken.last, !"。！？…!?.」”—".contains(last) else { return spoken }
  switch language {
  case .zh: return spoken + (isChineseQuestion(spoken) ? "？" : "。")
  case .en: return spoken + (isEnglishQuestion(spoken) ? "?" : ".")
  }
}

private func isChineseQuestion(_ text: String) -> Bool {
  let ends = ["吗", "呢", "谁", "哪位", "哪里", "哪儿", "什么", "啥", "多少", "多少钱", "几个", "怎么样", "行不行", "是不是"]
  if ends.contains(where: text.hasSuffix) { return true }
  let starts = ["谁", "怎么", "为什么", "凭什么", "什么时候", "哪来", "哪有", "哪里来", "你们是不是", "是不是", "有没有"]
  return starts.contains(where: text.hasPrefix) && !text.contains("都")
}

private func isEnglishQuestion(_ text: String) -> Bool {
  let words = folded(text).split { !$0.isLetter && $0 != "'" && $0 != "’" }.prefix(2).map(
    String.init)
  guard let first = words.first else { return false }
  let second = words.dropFirst().first ?? ""
  let asking: Set<String> = [
    "who", "who's", "what", "what's", "which", "where", "where's", "when", "why", "how", "how's",
    "is", "isn't", "are", "aren't", "do", "don't", "does", "doesn't", "did", "didn't", "can",
    "could", "would", "will", "won't", "has", "have", "was", "were",
  ]
  guard asking.contains(first) else { return false }
  let subjects: Set<String> = [
    "i", "you", "we", "they", "he", "she", "it", "there", "this", "that",
  ]
  switch first {
  // "Do stop", "Don't ring", "Have a good day", "When I have time", "What a nuisance" ask nothing.
  case "do", "don't", "have", "will": return subjects.contains(second)
  case "when": return !subjects.contains(second)
  case "what": return second != "a" && second != "i" && second != "we"
  default: return true
  }
}
