package import ArgumentParser

/// A command that runs at the desk. **How to add one: one file and one word.**
///
/// 1. `Commands/StatsCommand.swift`:
///
///        import ArgumentParser
///        import Diagnostics
///
///        struct StatsCommand: DeskCommand {
///          static let card = CommandCard(
///            "stats", chinese: ["统计"], group: .review,
///            summary: Bilingual(zh: "…", en: "rates with n and interval"),
///            usage: "[--by GROUP]",
///            arguments: [.init("--by", "GROUP", Bilingual(zh: "…", en: "…"), completes: .words(["rep"]))],
///            examples: ["stats --by objection"])
///
///          @Option var by: String?
///
///          func run(at desk: inout Desk) throws { … }
///        }
///
/// 2. The word: `StatsCommand.self` in `CommandShelf.all`.
///
/// The card is the only place for words: give `@Option`, `@Flag` and `@Argument` no help of their own. A test holds
/// card and grammar together. Global options (`--json`, `--now`, `--seed`, `--journal`, `--library`, `--lang`,
/// `--plain`, `--color`) are taken out of the line before the grammar sees it; read them from the desk.
/// A command with subcommands (`leads add`) names them in `static let configuration = CommandConfiguration(
/// subcommands: […])`; those conform to `DeskWork`, which is a command without a card.
///
/// - **Say**: `desk.say(styled)`, `desk.say(Bilingual(…))` (a wrapped line) to standard output; `desk.note(…)` to
///   standard error. `desk.show(json)` prints one JSON line when `desk.isJSON`. `desk.report(diagnostics)` prints
///   excerpts. `desk.columns`, `desk.language`, `desk.isPlain` say how.
/// - **Fail**: `throw Failure(.noInput, Bilingual(…), next: …)`; the desk prints it and sets the exit status. Findings
///   are no failure: `desk.status = .findings`. Unknown names: `Failure.unknown`.
/// - **Ask**: `try desk.ask(Bilingual(…))` for a line, `try desk.choose(…)` for a digit menu. Ctrl-C or the end of
///   input throws `Interruption`, which ends the command and not the session: let it through.
/// - **World**: `desk.now`, `desk.today`, `desk.seed`, `desk.world.files`, `desk.library`, `desk.settings`. Nothing
///   else touches a file, the clock or dice.
/// - **Long work**: look at `desk.isInterrupted` at least ten times a second and stop with
///   `throw Interruption.abandoned`; `desk.progress(…)` shows how far it is on a terminal.
/// - **Practise**: `desk.library.refresh()` before a call notices files that changed.
/// - **Write**: a command that is of no use where nothing can be kept (with a team's server for a journal) says
///   `static let isWriting = true`.
/// - **At the start**: `static func atStart(_ desk: inout Desk)` is called before the first prompt of a session; say
///   what waits (a call to resume, appointments to fill in), in a few lines and a few milliseconds.
/// - **Take over the prompt**: `desk.open(conversation)`; from then on each line goes to it (see `Conversation`).
package protocol DeskCommand: DeskWork {
  static var card: CommandCard { get }
  /// Whether it writes to the journal before anything else is known, so that it is of no use with one that is only
  /// asked; not so by default.
  static var isWriting: Bool { get }
  /// Says what waits when a session starts; nothing by default.
  static func atStart(_ desk: inout Desk)
  /// What the grammar would make of these words, or nil to ask it; nil by default.
  ///
  /// For a command that is nothing but its words and is waited for with the phone in the hand: the grammar takes a
  /// quarter of a millisecond.
  init?(plainWords words: [String])
}

extension DeskCommand {
  package static var isWriting: Bool { false }
  package static func atStart(_ desk: inout Desk) {}
  package init?(plainWords words: [String]) { return nil }
}

/// Something the grammar can make of a line and the desk can run.
package protocol DeskWork: ParsableCommand {
  mutating func run(at desk: inout Desk) throws
}
