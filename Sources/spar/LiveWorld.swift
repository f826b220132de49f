import CivilTime
import Console
import Diagnostics
import Glibc
import Shell

/// The real world: the only clock, the only dice, the only environment.
struct LiveWorld {
  let world: World

  init() {
    // Read before the locale is settled, which changes LC_ALL: the language is the one that was asked for.
    let locale = LiveWorld.environment("LC_ALL")
    // A home that is not there is none: spar makes its own folders, not people's.
    let home = LiveWorld.environment("HOME").flatMap { LiveWorld.files.entry($0) == nil ? nil : $0 }
    let environment = { (name: String) in
      switch name {
      case "LC_ALL": locale
      case "HOME": home
      default: LiveWorld.environment(name)
      }
    }
    let terminal = Terminal(environment: environment)
    let output = Output(terminal: terminal)
    Signals.prepare()
    let lines = LiveWorld.Lines(
      terminal: terminal, output: output,
      history: Paths(environment: environment).history)
    world = World(
      now: LiveWorld.now,
      freshSeed: { UInt64.random(in: 0..<(1 << 48)) },
      environment: environment,
      currentDirectory: LiveWorld.currentDirectory(),
      executable: LiveWorld.resolved("/proc/self/exe"),
      files: LiveWorld.files,
      write: { text, stream in output.write(text, to: stream) },
      flush: { output.flush() },
      finishOutput: { output.finish(pager: LiveWorld.environment("PAGER")) },
      outputFailure: { output.failure },
      setColor: { choice in output.color = choice },
      columns: { terminal.columns },
      isConversational: terminal.isConversational,
      nextLine: { prompt, complete in lines.next(prompt, complete) },
      isInterrupted: { Signals.isInterrupted || output.failure != nil },
      forgetInterrupt: { Signals.forgetInterrupt() })
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The offset comes from the C library: a statically linked Foundation knows no time zone.
  static func now() -> Instant {
    var clock = timespec()
    clock_gettime(CLOCK_REALTIME, &clock)
    var seconds = clock.tv_sec
    var local = tm()
    tzset()
    localtime_r(&seconds, &local)
    return Instant(
      milliseconds: clock.tv_sec * 1000 + clock.tv_nsec / 1_000_000,
      offsetMinutes: local.tm_gmtoff / 60)
  }

  static func currentDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

extension LiveWorld {
  /// Typed lines: readline at a terminal, opened with the first prompt, else standard input as it is.
  final class Lines {
    private let terminal: Terminal
    private let output: Output
    private let history: String?
    private var source: (any LineSource)?

    init(terminal: Terminal, output: Output, history: String?) {
      self.terminal = terminal
      self.output = output
      self.history = history
    }

    func next(_ prompt: Prompt, _ complete: Completer?) -> TypedInput {
      output.flush()
      let source = self.source ?? open()
      self.source = source
      return source.next(prompt, complete)
    }

    private func open() -> any LineSource {
      guard terminal.isConversational else { return PipedSource() }
      return ReadlineSource(
        history: historyPath.map { History(path: $0) },
        isColored: terminal.isColored(output.color), isDumb: terminal.isDumb)
    }

    /// SPAR_HISTORY names another file; empty turns it off.
    private var historyPath: String? {
      if let path = LiveWorld.environment("SPAR_HISTORY") { return path.isEmpty ? nil : path }
      return history
    }
  }
}
