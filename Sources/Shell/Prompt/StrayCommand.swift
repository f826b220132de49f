import Diagnostics
import Rehearsal

/// A command typed where any line is taken as it stands, said to a prospect or kept as an answer: held back
/// once, and meant when it is typed twice.
struct StrayCommand {
  /// The line that was just held back.
  private var held: String?

  /// Whether the line is to be held back.
  mutating func catches(_ line: String) -> Bool {
    let isMeant = held == line
    held = nil
    guard !isMeant, Self.isCommand(line) else { return false }
    held = line
    return true
  }

  /// Whether the line is the name of a command and nothing else.
  private static func isCommand(_ line: String) -> Bool {
    let word = line.trimmed
    guard let first = word.first, !CallCommand.isSlash(first) else { return false }
    return CommandShelf.named(word) != nil
  }

  /// Where the line would have been taken as it stands.
  enum Place { case call, block }

  static func notice(_ line: String, in place: Place) -> Bilingual {
    let word = harmless(line.trimmed)
    return switch place {
    case .call:
      Bilingual(
        zh: "「\(word)」是命令，没有说给客户听。要退出这一段打 、收尾，要帮助打 、帮助；真要这么说，再打一遍",
        en: "“\(word)” is a command and was not said to the prospect; /end leaves, /help helps; "
          + "to say it all the same, type it again")
    case .block:
      Bilingual(
        zh: "「\(word)」是命令，这会儿在拨打里。打 、暂停 出去，接着打 就回来；真要查这几个字的应对，再打一遍",
        en: "“\(word)” is a command, and a block is open: /pause leaves it and resume comes back; "
          + "to look the words up all the same, type them again")
    }
  }
}
