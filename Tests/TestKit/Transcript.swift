import CivilTime
import Console
import Foundation
import Shell

/// A session written down: `#` prose and `@name value` set the scene, `> ` is typed, all else is printed.
///
/// Scene: `@now`, `@seed`, `@lang`, `@columns`, `@color`, `@env NAME=VALUE`, and `@file PATH` with the lines that
/// follow it behind `| `. A question that a command asks stands on a line of its own before the `> ` that answers it.
package struct Transcript {
  private let head: [String]
  private let typed: [String]
  private let world = FixedWorld()

  package init(_ text: String) {
    let lines = text.components(separatedBy: "\n")
    let start = lines.firstIndex { $0.hasPrefix("> ") || $0 == ">" } ?? lines.count
    head = Array(lines[..<start])
    typed = lines[start...].filter { $0.hasPrefix("> ") || $0 == ">" }.map {
      String($0.dropFirst(2))
    }
    set(head)
  }

  private func set(_ head: [String]) {
    var file: String?
    for line in head {
      if line.hasPrefix("| ") || line == "|", let path = file {
        world.files[path, default: ""] += line.dropFirst(2) + "\n"
        continue
      }
      file = nil
      guard line.hasPrefix("@"), let space = line.firstIndex(of: " ") else { continue }
      let value = String(line[line.index(after: space)...])
      switch line[..<space] {
      case "@now": world.now = Instant(value) ?? world.now
      case "@seed": world.seed = UInt64(value) ?? world.seed
      case "@lang": world.environment["SPAR_LANG"] = value
      case "@columns": world.columns = Int(value) ?? world.columns
      case "@color": world.environment["COLOR"] = value
      case "@env":
        let pair = value.split(separator: "=", maxSplits: 1).map(String.init)
        if pair.count == 2 { world.environment[pair[0]] = pair[1] }
      case "@file":
        file = value
        world.files[value] = ""
      default: continue
      }
    }
  }

  /// The same transcript with what is printed now.
  package func replayed() -> String {
    var text = head.isEmpty ? "" : head.joined(separator: "\n") + "\n"
    var options = GlobalOptions()
    options.color = world.environment["COLOR"]
    let live = world
    live.isConversational = true
    live.typed = typed.map { .line($0) }
    var desk = Desk(world: live.world, options: options)
    live.onAnswer = { question, input in
      text += visible(live.takeShown())
      if !question.isEmpty { text += visible(question.trimmingCharacters(in: .whitespaces)) + "\n" }
      if case .line(let answer) = input { text += typedLine(answer) }
    }
    while !live.typed.isEmpty, !desk.hasQuit {
      guard case .line(let line) = live.typed.removeFirst() else { break }
      text += typedLine(line)
      _ = desk.handle(line)
      text += visible(live.takeShown())
    }
    desk.leave()
    text += visible(live.takeShown())
    return text
  }
}

private func typedLine(_ line: String) -> String { line.isEmpty ? ">\n" : "> \(line)\n" }

/// Escapes as a picture, so that the colour of a transcript can be read, and pseudonyms without their letters, which
/// hang on a key drawn for each journal.
private func visible(_ text: String) -> String {
  let parts = text.replacingOccurrences(of: "\u{1B}", with: "␛").components(separatedBy: "L-")
  return parts.dropFirst().reduce(into: parts[0]) { whole, part in
    let isPseudonym =
      part.count >= 12
      && part.prefix(12).allSatisfy { "abcdefghijklmnopqrstuvwxyz234567".contains($0) }
    whole += "L-" + (isPseudonym ? String(repeating: "·", count: 12) + part.dropFirst(12) : part)
  }
}
