package import CivilTime
package import Console
import Diagnostics
import Foundation
package import Shell

/// A world that never changes: a constant clock, a constant seed, files in memory over the shipped library,
/// lines typed from an array, output kept.
package final class FixedWorld {
  package var now = Instant("2026-11-24T10:00:00+08:00") ?? Instant(seconds: 0, offsetMinutes: 0)
  package var seed: UInt64 = 7
  package var environment = ["HOME": "/home/rep", "LANG": "C.UTF-8"]
  /// Files by path; folders are those on the way.
  package var files: [String: String] = [:]
  /// Whether the shipped library shows through.
  package var shipsLibrary = true
  /// Whether files can be written, as `doctor` finds out.
  package var takesFiles = true
  package var columns = 80
  package var isConversational = false
  package var isColored = false
  /// What `isInterrupted` says: after this many looks, yes.
  package var looksBeforeInterrupt = Int.max
  /// Typed when a command asks.
  package var typed: [TypedInput] = []
  /// Called with each question and the line that answers it.
  package var onAnswer: ((String, TypedInput) -> Void)?
  package private(set) var output = ""
  package private(set) var errors = ""
  /// Output and errors as they came.
  package private(set) var shown = ""

  /// Where the journal lies: a real folder of its own, gone with this world, and at the latest with the test run: a
  /// closure that a test hands over may keep its world.
  private let data = FixedWorld.home + "/" + UUID().uuidString

  private static let home: String = {
    atexit { try? FileManager.default.removeItem(atPath: FixedWorld.home) }
    return NSTemporaryDirectory() + "spar-worlds-\(ProcessInfo.processInfo.processIdentifier)"
  }()

  /// What can be made again is made once for all worlds of a test run: learning is slow without optimization.
  private static let cache = "/cache"

  private final class Kept: @unchecked Sendable {
    static let shared = Kept()
    private let lock = NSLock()
    private var files: [String: [UInt8]] = [:]

    func get(_ path: String) -> [UInt8]? { lock.withLock { files[path] } }
    func set(_ path: String, _ bytes: [UInt8]) { lock.withLock { files[path] = bytes } }
  }

  package init() {
    environment["XDG_DATA_HOME"] = data
    environment["XDG_CACHE_HOME"] = Self.cache
  }

  deinit { try? FileManager.default.removeItem(atPath: data) }

  /// What was shown since the last call.
  package func takeShown() -> String {
    defer { shown = "" }
    return shown
  }

  package var world: World {
    World(
      now: { self.now }, freshSeed: { self.seed }, environment: { self.environment[$0] },
      currentDirectory: "/work", executable: "/usr/bin/spar",
      files: Files(
        entry: { self.entry($0) }, names: { try self.names($0) }, read: { try self.read($0) },
        replacing: { path, _, fill in
          var bytes: [UInt8] = []
          try fill { bytes += $0 }
          if path.hasPrefix(Self.cache) {
            Kept.shared.set(path, bytes)
          } else {
            self.files[path] = String(decoding: bytes, as: UTF8.self)
          }
        },
        refusal: { path in
          guard !self.takesFiles else { return nil }
          return Failure(
            .inputOutput,
            Bilingual(zh: "写不了 \(path)：没有权限", en: "cannot write \(path): permission denied"))
        }),
      write: { text, stream in
        let written = self.isColored ? text.ansi : text.plain
        self.shown += written
        if stream == .output { self.output += written } else { self.errors += written }
      },
      flush: {}, finishOutput: {}, outputFailure: { nil },
      setColor: { choice in self.isColored = choice == .always },
      columns: { self.columns }, isConversational: isConversational,
      nextLine: { prompt, _ in
        let input = self.typed.isEmpty ? TypedInput.end : self.typed.removeFirst()
        self.onAnswer?(prompt.text.plain, input)
        return input
      },
      isInterrupted: {
        self.looksBeforeInterrupt -= 1
        return self.looksBeforeInterrupt < 0
      }, forgetInterrupt: {})
  }

  // MARK: files: those in memory, then those of the repository

  private func entry(_ path: String) -> Files.Entry? {
    if let text = files[path] {
      return Files.Entry(
        path: path, isDirectory: false, isFile: true, bytes: text.utf8.count,
        modified: text.hashValue,
        identity: "memory:\(path)")
    }
    // The journal alone is a real file.
    if path.hasPrefix(data + "/") {
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      return Files.Entry(
        path: path, isDirectory: false, isFile: true, bytes: 1, modified: 0, identity: path)
    }
    let isFolder = files.keys.contains { $0.hasPrefix(path + "/") }
    var isRealFolder: ObjCBool = false
    let isReal =
      shipped(path)
      && FileManager.default.fileExists(
        atPath: Tree.root + "/" + path, isDirectory: &isRealFolder)
    guard isFolder || isReal else { return nil }
    return Files.Entry(
      path: path, isDirectory: isFolder || isRealFolder.boolValue,
      isFile: isReal && !isRealFolder.boolValue,
      bytes: isReal && !isRealFolder.boolValue ? Tree.bytes(path).count : 0, modified: 0,
      identity: "folder:\(path)")
  }

  private func names(_ path: String) throws -> [String] {
    var names = Set(
      files.keys.filter { $0.hasPrefix(path + "/") }
        .compactMap { $0.dropFirst(path.count + 1).split(separator: "/").first.map(String.init) })
    if shipped(path) {
      names.formUnion(
        (try? FileManager.default.contentsOfDirectory(atPath: Tree.root + "/" + path)) ?? [])
    }
    return names.sorted()
  }

  private func read(_ path: String) throws -> [UInt8] {
    if let text = files[path] { return Array(text.utf8) }
    if let bytes = Kept.shared.get(path) { return bytes }
    if shipped(path), FileManager.default.fileExists(atPath: Tree.root + "/" + path) {
      return Tree.bytes(path)
    }
    throw Failure(
      .noInput, Bilingual(zh: "没有 \(path) 这个文件", en: "there is no file \(path)"))
  }

  /// Only the shipped library shows through, so that no test depends on what else lies about.
  private func shipped(_ path: String) -> Bool {
    shipsLibrary && ["scripts", "corpora"].contains { path == $0 || path.hasPrefix($0 + "/") }
  }
}
