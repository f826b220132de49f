package import CivilTime
package import Console
package import Diagnostics

/// Everything outside the program, as closures: the clock, the dice, files, the terminal.
///
/// A command reaches the world through `desk.world` and in no other way; `LiveWorld` makes the real one,
/// `FixedWorld` the one of tests.
package struct World {
  /// The wall clock with the local offset. Commands use `desk.now`, which honours `--now`.
  package var now: () -> Instant
  /// Dice. Commands use `desk.seed`, which honours `--seed`.
  package var freshSeed: () -> UInt64
  package var environment: (String) -> String?
  package var currentDirectory: String
  /// The path of the running program, links resolved.
  package var executable: String
  package var files: Files

  /// Shows text; held back until `flush` or a message on standard error.
  package var write: (Styled, Output.Stream) -> Void
  package var flush: () -> Void
  /// A command is over: what is held back is shown, through a pager where it is long and a person reads.
  package var finishOutput: () -> Void
  /// Why nothing more can be written, or nil.
  package var outputFailure: () -> Output.Failure?
  package var setColor: (Terminal.ColorChoice) -> Void
  /// Cells in a row of the output.
  package var columns: () -> Int
  /// Whether a person reads and types: prompts, the greeting, progress.
  package var isConversational: Bool

  /// Shows what is held back and reads one line; a prompt is shown only to a person.
  package var nextLine: (Prompt, Completer?) -> TypedInput
  /// Whether the work in hand should stop: Ctrl-C, a signal, or a reader that left.
  package var isInterrupted: () -> Bool
  package var forgetInterrupt: () -> Void

  package init(
    now: @escaping () -> Instant, freshSeed: @escaping () -> UInt64,
    environment: @escaping (String) -> String?, currentDirectory: String, executable: String,
    files: Files, write: @escaping (Styled, Output.Stream) -> Void, flush: @escaping () -> Void,
    finishOutput: @escaping () -> Void,
    outputFailure: @escaping () -> Output.Failure?,
    setColor: @escaping (Terminal.ColorChoice) -> Void, columns: @escaping () -> Int,
    isConversational: Bool, nextLine: @escaping (Prompt, Completer?) -> TypedInput,
    isInterrupted: @escaping () -> Bool, forgetInterrupt: @escaping () -> Void
  ) {
    self.now = now
    self.freshSeed = freshSeed
    self.environment = environment
    self.currentDirectory = currentDirectory
    self.executable = executable
    self.files = files
    self.write = write
    self.flush = flush
    self.finishOutput = finishOutput
    self.outputFailure = outputFailure
    self.setColor = setColor
    self.columns = columns
    self.isConversational = isConversational
    self.nextLine = nextLine
    self.isInterrupted = isInterrupted
    self.forgetInterrupt = forgetInterrupt
  }

  package var paths: Paths { Paths(environment: environment) }
}

/// The file system, as far as spar touches it. Paths are used as given, relative to the current directory.
package struct Files {
  /// What a path is.
  package struct Entry: Sendable, Hashable {
    package let path: String
    package let isDirectory: Bool
    /// Neither a folder nor a pipe, a device or a socket, which may never end.
    package let isFile: Bool
    package let bytes: Int
    /// Nanoseconds since 1970.
    package let modified: Int
    /// Device and number: equal for two paths of one folder.
    package let identity: String

    package init(
      path: String, isDirectory: Bool, isFile: Bool, bytes: Int, modified: Int, identity: String
    ) {
      self.path = path
      self.isDirectory = isDirectory
      self.isFile = isFile
      self.bytes = bytes
      self.modified = modified
      self.identity = identity
    }
  }

  /// What is at the path, links followed; nil for nothing.
  package var entry: (String) -> Entry?
  /// The names in a folder, sorted by code point.
  package var names: (String) throws -> [String]
  /// The whole file. Throws a `Failure` that names the path.
  package var read: (String) throws -> [UInt8]
  /// Takes some bytes of a file that is being written.
  package typealias Writer = (_ bytes: [UInt8]) throws -> Void
  /// Replaces the file by what `fill` writes, at once or, when anything throws, not at all; folders on the way are
  /// made (0700). Throws a `Failure`, or what `fill` threw.
  package var replacing:
    (_ path: String, _ isPrivate: Bool, _ fill: (Writer) throws -> Void) throws -> Void

  /// Why no file can be written at a path, or nil where one can; tried, and nothing is left of the trial.
  package var refusal: (_ path: String) -> Failure?

  package init(
    entry: @escaping (String) -> Entry?, names: @escaping (String) throws -> [String],
    read: @escaping (String) throws -> [UInt8],
    replacing:
      @escaping (
        _ path: String, _ isPrivate: Bool, _ fill: (Writer) throws -> Void
      ) throws -> Void,
    refusal: @escaping (_ path: String) -> Failure?
  ) {
    self.entry = entry
    self.names = names
    self.read = read
    self.replacing = replacing
    self.refusal = refusal
  }

  /// Replaces the file at once or not at all; folders on the way are made (0700). Throws a `Failure`.
  package func replace(_ path: String, _ bytes: [UInt8], _ isPrivate: Bool) throws {
    try replacing(path, isPrivate) { write in try write(bytes) }
  }

  /// The file as text under the name people typed; a byte-order mark is dropped, what is no UTF-8 repaired.
  package func text(_ path: String) throws -> SourceText {
    var bytes = try read(path)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    return SourceText(name: path, text: String(decoding: bytes, as: UTF8.self))
  }
}
