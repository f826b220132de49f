import CivilTime
import Diagnostics
import Rehearsal

/// What may be typed where the cursor stands, told by the cards; names come from the library.
package struct Completion {
  private let desk: Desk

  package init(desk: Desk) { self.desk = desk }

  /// Whole words that begin with the word at the cursor, compared folded, in the order of the cards.
  ///
  /// Nil where a file is named.
  ///
  /// - Parameter before: the line up to the cursor.
  /// - Parameter start: the UTF-8 offset the word begins at.
  package func candidates(before: String, start: Int) -> [String]? {
    let bytes = Array(before.utf8)
    let word = String(decoding: bytes.dropFirst(start), as: UTF8.self)
    let earlier = TypedLine(String(decoding: bytes.prefix(start), as: UTF8.self)).words
      .map { plainForm($0.value) }
    let rest = GlobalOptions.extract(earlier).rest
    if let option = earlier.last, let value = values(ofOption: option, rest) {
      return words(value).map { matching(word, $0) }
    }
    guard let first = rest.first else { return matching(word, commandNames(word)) }
    guard let card = CommandShelf.named(first)?.card else { return [] }
    if plainForm(word).hasPrefix("-") {
      return matching(plainForm(word), options(card, used: earlier))
    }
    let positionals = card.arguments.filter(\.isPositional)
    let index = rest.dropFirst().filter { !$0.hasPrefix("-") }.count
    guard let argument = index < positionals.count ? positionals[index] : positionals.last else {
      return word.isEmpty ? matching(word, options(card, used: earlier)) : []
    }
    return words(argument.completes).map { matching(word, $0) }
  }

  /// English names for ASCII, Chinese ones for the rest; on an empty word those of the language in use.
  private func commandNames(_ word: String) -> [String] {
    let wantsChinese = word.isEmpty ? desk.language == .zh : !word.utf8.allSatisfy { $0 < 0x80 }
    return CommandShelf.cards.flatMap { wantsChinese ? $0.chinese : [$0.name] }.sorted()
  }

  private func options(_ card: CommandCard, used: [String]) -> [String] {
    (card.arguments + GlobalOptions.arguments).map(\.name)
      .filter { $0.hasPrefix("-") && !used.contains($0) }
  }

  /// What completes the value of an option that has just been typed; nil when it takes none.
  private func values(ofOption option: String, _ rest: [String]) -> CommandCard.Completes? {
    guard option.hasPrefix("--") else { return nil }
    let own = rest.first.flatMap { CommandShelf.named($0)?.card.arguments } ?? []
    return (own + GlobalOptions.arguments).first { $0.name == option && $0.value != nil }?.completes
  }

  /// Nil for names of files.
  private func words(_ completes: CommandCard.Completes) -> [String]? {
    switch completes {
    case .nothing: []
    case .stages: desk.library.stageNames
    case .weeks: weeks
    case .outcomes: Outcome.allCases.map(\.rawValue) + Outcome.allCases.map { $0.title.zh }
    case .reaches: Reach.allCases.map(\.rawValue) + Reach.allCases.map { $0.title.zh }
    case .commands:
      CommandShelf.cards.map { $0.title(desk.language) } + CommandShelf.cards.map(\.name)
    case .scripts: desk.library.scriptNames
    case .personas: desk.library.personaNames
    case .objections: desk.library.objectionNames
    case .settings: Setting.allCases.flatMap { [$0.rawValue, $0.chinese] }
    case .words(let words): words
    case .files, .folders: nil
    }
  }

  /// This week and the eleven before it.
  private var weeks: [String] {
    var week = desk.now.week
    var names: [String] = []
    for _ in 0..<12 {
      names.append(week.text)
      week = week.previous
    }
    return names
  }

  private func matching(_ word: String, _ candidates: [String]) -> [String] {
    let wanted = folded(word)
    var seen: Set<String> = []
    return candidates.filter { folded($0).hasPrefix(wanted) && seen.insert($0).inserted }
  }
}
