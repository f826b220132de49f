package import Diagnostics

/// How a command ended, as the shell sees it (terminal.md, 11).
package enum CommandStatus: Int32, CaseIterable, Sendable, Hashable {
  case done = 0
  case findings = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case ourFault = 70
  case inputOutput = 74
  case interrupted = 130
  case hungUp = 129
  case terminated = 143

  /// Whether work stops: findings are an answer, not an error.
  package var isError: Bool { rawValue >= 64 }

  /// What the manual says of it.
  package var meaning: Bilingual {
    switch self {
    case .done: Bilingual(zh: "做完了", en: "done")
    case .findings: Bilingual(zh: "查出了问题", en: "there are findings")
    case .usage: Bilingual(zh: "命令写错了", en: "the command was not understood")
    case .badData: Bilingual(zh: "内容有错；文件里有一行失败", en: "bad data, or a line of a file failed")
    case .noInput: Bilingual(zh: "没有这个文件", en: "no such file")
    case .ourFault: Bilingual(zh: "陪练自己的错", en: "our own fault")
    case .inputOutput:
      Bilingual(zh: "读写失败，比如磁盘满了", en: "reading or writing failed: a full disk, say")
    case .interrupted: Bilingual(zh: "按了 Ctrl-C", en: "interrupted by Ctrl-C")
    case .hungUp: Bilingual(zh: "终端断开", en: "the terminal hung up")
    case .terminated: Bilingual(zh: "被要求结束", en: "asked to end")
    }
  }
}
