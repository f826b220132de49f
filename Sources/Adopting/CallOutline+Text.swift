import Diagnostics
import Playbooks

extension CallOutline {
  /// The skeleton as a file in house style.
  ///
  /// - Parameters:
  ///   - origin: the name of the outline's file.
  ///   - catalogue: the id of the catalogue whose objections may come up; nil without one.
  package func text(title: String, id: String, from origin: String, catalogue: String?) -> String {
    var text = "# \(title)\n"
    text += field(.document, DocumentKind.script.words.house(language)) + field(.id, id)
    text += field(.language, language.words.house(language)) + field(.version, "1")
    text += field(.goal, "")
    if let catalogue { text += field(.catalogues, catalogue) }
    text += "\n"
    text +=
      language == .zh
      ? "> 收自 \(origin)。空着的都要补：检查会一处处列出来。\n"
      : "> Taken from \(origin). What is empty is to be filled in: lint lists it.\n"
    for note in notes { text += "> \(note)\n" }
    for place in stages.indices { text += "\n" + section(place, catalogue) }
    return text
  }

  private func section(_ place: Int, _ catalogue: String?) -> String {
    let stage = stages[place]
    let later = stages.dropFirst(place + 1)
    // The next stage of the call, which a way out of it is not.
    let next =
      later.first { ![.fallback, .gatekeeper, .voicemail].contains($0.kind) } ?? later.first
    var text = "## \(stage.name)\n"
    for note in stage.notes { text += "> \(note)\n" }
    text += field(.kind, stage.kind?.words.house(language) ?? "")
    let fallback = stages.first { $0.kind == .fallback }?.name
    if stage.kind == .ask, let fallback {
      text += field(.atMost, (language == .zh ? "3 次" : "3 times") + " → \(fallback)")
    }
    for words in stage.rep.isEmpty ? [""] : stage.rep { text += field(.rep, words) }
    if stage.kind == .end { return text }
    let open: [(words: String, target: String?)] = [("", nil)]
    let replies = stage.replies.isEmpty ? open : stage.replies
    for (words, target) in replies {
      text += field(.prospect, words + " → " + (target ?? next?.name ?? ""))
    }
    let isBeforeTheAsk: Bool
    switch stage.kind {
    case .opening, .purpose, .question, .value, .ask, nil: isBeforeTheAsk = true
    default: isBeforeTheAsk = false
    }
    if catalogue != nil, isBeforeTheAsk, let ask = stages.first(where: { $0.kind == .ask }) {
      text += field(.objections, (language == .zh ? "全部" : "all") + " → \(ask.name)")
    }
    return text
  }

  private func field(_ field: FieldName, _ value: String) -> String {
    let name = field.words.house(language)
    let words = value.trimmed
    return language == .zh
      ? "- \(name)：\(words)\n" : words.isEmpty ? "- \(name):\n" : "- \(name): \(words)\n"
  }
}
