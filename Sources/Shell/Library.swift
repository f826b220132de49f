package import Diagnostics
package import Playbooks

/// The scripts, catalogues and personas of this session: read when first asked for, read again when files changed.
package final class Library {
  private let world: World
  private let folders: [String]
  /// What `load` added, newest first: of equal ids the first wins.
  private var added: [String] = []
  private var read: Contents? { didSet { lookups = [:] } }
  private var lookups: [Language: Lookup] = [:]

  /// - Parameter folders: what `--library` named; empty for the usual places.
  package init(world: World, folders: [String]) {
    self.world = world
    self.folders = folders
  }

  /// Everything read, with what is wrong with it.
  package struct Contents {
    package let playbook: Playbook
    package let diagnostics: [Diagnostic]
    package let files: [SourceText]
    /// The same, for reading other files beside them.
    package let surroundings: Playbook.Surroundings
    /// Files that could not be read, and folders that are not there.
    package let failures: [Failure]
    fileprivate let stamps: [Stamp]
  }

  fileprivate struct Stamp: Equatable {
    let path: String
    let bytes: Int
    let modified: Int
  }

  package var contents: Contents {
    if let read { return read }
    let made = gather()
    read = made
    return made
  }

  package var playbook: Playbook { contents.playbook }

  /// How prospects speak; a library without phrases is helped out by the shipped one.
  package private(set) lazy var phrases = PhraseShelf(
    world: world,
    roots: roots() + (folders.isEmpty ? [] : Library(world: world, folders: []).roots()))

  /// Finds answer cards; those of `language` come first.
  func lookup(_ language: Language) -> Lookup {
    if let made = lookups[language] { return made }
    let lookup = Lookup(playbook, language, phrases: phrases)
    lookups[language] = lookup
    return lookup
  }

  /// Reads again when a file changed, came or went since; what `practice` calls before it starts.
  ///
  /// - Returns: whether anything had changed.
  @discardableResult
  package func refresh() -> Bool {
    guard let read else { return false }
    var failures: [Failure] = []
    guard walk(&failures) != read.stamps else { return false }
    self.read = gather()
    return true
  }

  /// Adds a file or folder to this session, before everything else.
  ///
  /// - Returns: the files that came of it, as they are named in the contents.
  package func add(_ path: String) throws -> [String] {
    guard world.files.entry(path) != nil else {
      throw Failure(
        .noInput,
        Bilingual(
          zh: "没有 \(harmless(path)) 这个文件或文件夹", en: "there is no file or folder \(harmless(path))"),
        next: Bilingual(
          zh: "路径从现在的文件夹算起；Tab 补全文件名", en: "paths start at the current folder; Tab completes them"))
    }
    added.removeAll { $0 == path }
    added.insert(path, at: 0)
    read = nil
    var walk = LibraryWalk(world: world)
    walk.take(path, isNamed: true)
    return walk.entries.map(\.path)
  }

  // MARK: names, for completion

  package var scriptNames: [String] { names(playbook.scripts.map(\.header)) }
  package var personaNames: [String] { names(playbook.personas.map(\.header)) }
  package var objectionNames: [String] {
    var seen: Set<String> = []
    return playbook.catalogues.flatMap(\.objections).flatMap { [$0.id.value, $0.name.value] }
      .filter { seen.insert($0).inserted }
  }

  package var stageNames: [String] {
    var seen: Set<String> = []
    return playbook.scripts.flatMap(\.stages).map(\.id.value).filter { seen.insert($0).inserted }
  }

  private func names(_ headers: [Header]) -> [String] {
    var seen: Set<String> = []
    let titles = headers.map(\.title.value).filter { !$0.contains(" ") }
    return (headers.map(\.id.value) + titles).filter { seen.insert($0).inserted }
  }

  // MARK: reading

  private func gather() -> Contents {
    var failures: [Failure] = []
    let stamps = walk(&failures)
    var files: [SourceText] = []
    for stamp in stamps {
      do {
        files.append(try world.files.text(stamp.path))
      } catch let failure as Failure {
        failures.append(failure)
      } catch {
        continue
      }
    }
    let surroundings = Playbook.Surroundings(files)
    return Contents(
      playbook: surroundings.playbook, diagnostics: surroundings.diagnostics, files: files,
      surroundings: surroundings, failures: failures, stamps: stamps)
  }

  private func walk(_ failures: inout [Failure]) -> [Stamp] {
    var walk = LibraryWalk(world: world)
    for path in added { walk.take(path, isNamed: true) }
    for root in roots() { walk.takeRoot(root) }
    failures += walk.failures
    return walk.entries.map { Stamp(path: $0.path, bytes: $0.bytes, modified: $0.modified) }
  }

  /// `--library`; SPAR_LIBRARY; here, where scripts and corpora lie; PREFIX/share/spar; the nearest parent of the
  /// program that holds both.
  package func roots() -> [String] {
    if !folders.isEmpty { return folders }
    if let named = world.environment("SPAR_LIBRARY"), !named.isEmpty {
      return named.split(separator: ":").map(String.init)
    }
    if holdsLibrary(".") { return ["."] }
    var folder = parent(world.executable)
    let share = joined(parent(folder), "share/spar")
    if holdsLibrary(share) { return [share] }
    while folder != "/", folder != "." {
      if holdsLibrary(folder) { return [folder] }
      folder = parent(folder)
    }
    return []
  }

  private func holdsLibrary(_ folder: String) -> Bool {
    ["scripts", "corpora"].allSatisfy {
      world.files.entry(joined(folder, $0))?.isDirectory ?? false
    }
  }
}

/// Finds authored files: sorted, `.md` only, each folder once whatever links lead to it.
struct LibraryWalk {
  private let world: World
  private(set) var entries: [Files.Entry] = []
  private(set) var failures: [Failure] = []
  private var seen: Set<String> = []

  /// A file larger than this is refused: a hundred thousand phrases are half of it.
  private let mostBytes: Int

  init(world: World, mostBytes: Int = 16 << 20) {
    self.world = world
    self.mostBytes = mostBytes
  }

  /// A library: `scripts`, `corpora/objections` and `corpora/personas` where there are such, else all below it.
  mutating func takeRoot(_ root: String) {
    let rooms = ["scripts", "corpora/objections", "corpora/personas"]
      .map { joined(root, $0) }
      .filter { world.files.entry($0)?.isDirectory ?? false }
    if rooms.isEmpty { return take(root, isNamed: true) }
    for room in rooms { take(room, isNamed: true) }
  }

  /// - Parameter isNamed: the path was given by somebody, so that what is wrong with it is said.
  mutating func take(_ path: String, isNamed: Bool, depth: Int = 0) {
    guard let entry = world.files.entry(path) else {
      if isNamed { fail(path, Bilingual(zh: "找不到", en: "not found")) }
      return
    }
    guard seen.insert(entry.identity).inserted, depth < 32 else { return }
    if entry.isDirectory {
      do {
        for name in try world.files.names(path) where !name.hasPrefix(".") {
          take(joined(path, name), isNamed: false, depth: depth + 1)
        }
      } catch let failure as Failure {
        failures.append(failure)
      } catch {
        fail(path, Bilingual(zh: "读不了", en: "cannot be read"))
      }
    } else if isNamed || entry.isFile && path.hasSuffix(".md") {
      guard entry.bytes <= mostBytes else {
        let most = mostBytes >> 20
        return fail(
          path,
          Bilingual(
            zh: "超过 \(most) MB，不像话术", en: "is larger than \(most) MB, which no script is"))
      }
      entries.append(entry)
    }
  }

  private mutating func fail(_ path: String, _ reason: Bilingual) {
    let shown = harmless(path)
    failures.append(
      Failure(.noInput, Bilingual(zh: "\(shown)：\(reason.zh)", en: "\(shown): \(reason.en)")))
  }
}
