import Diagnostics
import Hearing
import Playbooks
import Rehearsal

/// What the desk adds to a rehearsed call: a colleague's words recognised, and answer cards found by words.
enum CallRecognition {
  /// A colleague's words for the prospect with what they are in front, so that the call can be replayed from its lines.
  static func recognised(_ line: String, _ desk: Desk) throws -> String {
    guard case .prospect(let words, as: nil) = CallCommand.parse(line), !words.isEmpty else {
      return line
    }
    return "/prospect [\(try label(of: words, desk))] \(words)"
  }

  private static func label(of words: String, _ desk: Desk) throws -> String {
    if let id = ObjectionWords.named(words, desk) { return id }
    // Whoever seems to forbid further calls is not asked what was meant.
    let match = ObjectionWords.heard(words, desk)
    if match.reply == .doNotCall { return ReplyLabel.doNotCall.rawValue }
    return try ObjectionWords.meaning(words, heardAs: match, desk) ?? ReplyLabel.other.rawValue
  }

  /// The cards that words find, or what a colleague's words were taken for.
  static func notes(for turn: Turn, in session: Session, _ desk: Desk) -> [Turn.Note] {
    switch turn.command {
    case .lookup(let words) where !words.isEmpty:
      if let cards = CallCards(for: turn, in: session, desk) {
        return cards.notes(in: session, isNumbered: false)
      }
      let shown = harmless(words).truncated(to: 40)
      return [
        .words(Bilingual(zh: "没有一张应对卡对得上「\(shown)」", en: "no answer card matches “\(shown)”"))
      ]
    case .prospect(_, as: let id?):
      guard let label = ReplyLabel(rawValue: id) else { return [] }
      return [
        .words(
          Bilingual(
            zh: "听成：\(label.title.zh)（\(id)）", en: "taken for: \(label.title.en) (\(id))"))
      ]
    default: return []
    }
  }
}
