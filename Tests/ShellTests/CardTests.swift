import ArgumentParser
import Diagnostics
import Foundation
import Shell
import TestKit
import Testing

/// Every command's card, held to its grammar, to the width of a screen and to its own examples.
@Suite struct CardTests {
  @Test func cardsNameExactlyTheArgumentsOfTheirGrammar() throws {
    for command in CommandShelf.all {
      let card = command.card
      let grammar = try Grammar(command._dumpHelp())
      // A command with subcommands leaves the arguments to them.
      guard grammar.command.subcommands?.isEmpty ?? true else { continue }
      let options = grammar.command.own.compactMap(\.longName).sorted()
      let listed = card.arguments.filter { !$0.isPositional }.map { String($0.name.dropFirst(2)) }
      #expect(options == listed.sorted(), "\(card.name)")
      let positionals = grammar.command.own.filter { $0.kind == "positional" }.count
      #expect(positionals == card.arguments.filter(\.isPositional).count, "\(card.name)")
      for argument in grammar.command.own where argument.kind == "flag" {
        #expect(
          card.arguments.first { $0.name == "--\(argument.longName ?? "")" }?.value == nil,
          "\(card.name) --\(argument.longName ?? "") takes no value")
      }
    }
  }

  /// The words that pass the grammar are read as it reads them.
  @Test(arguments: [
    "no time", "没时间", "十 点 半", "too--dear", "a = b", "“quoted” x=1", "'s", "", "-", "--",
    "-- no time", "no --json", "no -x", "—— 太贵",
  ])
  func plainWordsAreWhatTheGrammarMakesOfThem(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    var commands: [String] = []
    for command in CommandShelf.all {
      guard let plain = command.init(plainWords: words) else { continue }
      commands.append(command.card.name)
      #expect("\(plain)" == "\(try command.parseAsRoot(words))")
      #expect(words.allSatisfy { "\(plain)".contains($0) })
    }
    #expect(
      commands == (words.isEmpty || line.hasPrefix("-") || line.contains(" -") ? [] : ["lookup"]))
  }

  @Test func usageNamesEveryArgument() {
    for card in CommandShelf.cards {
      for argument in card.arguments {
        #expect(card.usage.contains(argument.name), "\(card.name): \(argument.name)")
      }
    }
  }

  @Test func namesAreUnique() {
    var seen: Set<String> = []
    for name in CommandShelf.cards.flatMap(\.names) {
      #expect(seen.insert(name).inserted, "\(name) stands twice")
      #expect(name == folded(name), "\(name) is not in the form names are compared in")
    }
  }

  @Test func everyCommandHasAChineseNameAndWords() {
    for card in CommandShelf.cards {
      // Machine doors are typed by programs.
      if card.group != .machine { #expect(!card.chinese.isEmpty, "\(card.name)") }
      for text in [card.summary] + card.arguments.map(\.help) + card.notes {
        #expect(!text.zh.isEmpty && !text.en.isEmpty, "\(card.name)")
      }
      #expect(!card.summary.en.hasSuffix("."), "\(card.name)")
    }
  }

  @Test(arguments: [40, 80], Language.allCases)
  func helpFits(_ columns: Int, _ language: Language) {
    let help = HelpText(language, columns)
    let pages = [help.overview()] + CommandShelf.cards.map { help.card($0) }
    for page in pages {
      for line in page.plain.split(separator: "\n") {
        #expect(line.cells <= columns, "\(line)")
      }
    }
  }

  @Test func examplesAreUnderstood() {
    let world = FixedWorld()
    var desk = Desk(world: world.world)
    for card in CommandShelf.cards {
      for language in Language.allCases {
        for example in card.examples(language) {
          #expect(desk.handle(example) != .usage, "\(example): \(world.shown)")
          #expect(
            language == .zh || example.allSatisfy(\.isASCII),
            "\(example) is not for English readers")
          #expect(
            language == .en
              || !card.chinese.contains { example.hasPrefix(card.name + " ") && $0 != card.name },
            "\(example) has a Chinese name")
        }
      }
    }
  }

  @Test func everyCommandFileIsOnTheShelf() {
    let shelf = Tree.source("Sources/Shell/CommandShelf.swift").text
    for path in Tree.files(under: "Sources/Shell/Commands", suffix: "Command.swift") {
      let type = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let isThere = shelf.contains("\(type).self")
      #expect(
        isThere,
        "\(path) is not on the shelf: add \(type).self to CommandShelf.all")
    }
  }
}

/// What ArgumentParser says of a command.
private struct Grammar: Decodable {
  let command: Command

  struct Command: Decodable {
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// Without the library's own --help.
    var own: [Argument] { (arguments ?? []).filter { $0.longName != "help" } }
  }

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    var longName: String? { names?.first { $0.kind == "long" }?.name }
  }

  init(_ json: String) throws {
    self = try JSONDecoder().decode(Grammar.self, from: Data(json.utf8))
  }
}
