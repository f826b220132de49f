import Diagnostics

/// The shelf of commands: the one list that both doors, help and completion read.
package enum CommandShelf {
  package static let all: [any DeskCommand.Type] = [
    // rehearse
    PracticeCommand.self, DrillCommand.self, ExamCommand.self, ResumeCommand.self,
    ReplayCommand.self, TutorialCommand.self, LookupCommand.self,
    // author
    LoadCommand.self, ReloadCommand.self, ScriptsCommand.self, LintCommand.self,
    ExplainCommand.self, SimulateCommand.self, FmtCommand.self, NewCommand.self,
    AdoptCommand.self, ShowCommand.self,
    // call
    TodayCommand.self, LeadsCommand.self, BlockCommand.self,
    // record
    LogCommand.self, MarkCommand.self, CallsCommand.self, AmendCommand.self,
    AppointmentsCommand.self,
    HeldCommand.self,
    MoodCommand.self, ActionsCommand.self, TargetCommand.self, DoNotContactCommand.self,
    ImportCommand.self, ExportCommand.self, ForgetCommand.self,
    CalendarCommand.self, SlotsCommand.self, SetCommand.self,
    // review
    StatsCommand.self, ReviewCommand.self, PlanCommand.self, CompareCommand.self,
    TeamCommand.self,
    // keep
    VerifyCommand.self, RebuildCommand.self, BackupCommand.self, SyncCommand.self,
    DoctorCommand.self,
    // machine doors
    HearCommand.self, MatchCommand.self,
    // shell
    HelpCommand.self, ManualCommand.self, CompletionsCommand.self, VersionCommand.self,
    QuitCommand.self,
  ]

  package static var cards: [CommandCard] { all.map { $0.card } }

  /// The command of that name, English or Chinese, case and width folded; a leading `/` or `?` is understood.
  package static func named(_ word: String) -> (any DeskCommand.Type)? {
    var name = folded(word)
    if name == "?" { name = "help" }
    if name.count > 1, let first = name.first, "/、".contains(first) { name.removeFirst() }
    return all.first { $0.card.names.contains(name) }
  }
}
