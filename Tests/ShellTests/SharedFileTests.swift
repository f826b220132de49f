import Console
import Diagnostics
import Foundation
import Journaling
import Shell
import TestKit
import Testing

/// Files of events between people: what is refused, and what is said of it.
@Suite struct SharedFileTests {
  private func world(_ seed: UInt64, _ language: String = "en") -> FixedWorld {
    let world = FixedWorld()
    world.seed = seed << 32
    world.environment["SPAR_LANG"] = language
    world.columns = 200
    return world
  }

  @discardableResult
  private func run(_ lines: [String], _ world: FixedWorld, journal: String? = nil) -> String {
    var options = GlobalOptions()
    options.journal = journal
    var desk = Desk(world: world.world, options: options)
    _ = world.takeShown()
    for line in lines { _ = desk.handle(line) }
    return world.takeShown()
  }

  @Test(arguments: [
    ("en", "cannot be written as jsonl", "take the reps' own exports, or sync"),
    ("zh", "不能写成 jsonl", "收各人导出的文件，或在自己的台账里「同步」"),
  ])
  func whatAServerAnswersIsNoStream(_ language: String, _ what: String, _ next: String) {
    let world = world(1, language)
    for line in ["export --format jsonl", "export server.jsonl"] {
      let said = run([line], world, journal: "postgres://lead@127.0.0.1:1/spar")
      #expect(said.contains(what) && said.contains(next), "\(said)")
    }
    #expect(world.files["server.jsonl"] == nil)
  }

  /// A rep's export in a real file, with what its lines become on the way.
  private func handedOver(
    _ name: String, _ scratch: Scratch, _ change: (String) -> String = { $0 }
  ) throws -> String {
    let rep = world(UInt64(name.utf8.reduce(3) { $0 + UInt64($1) }))
    run(["set rep \(name)", "log 3", "log 17 --note later", "log 11 thursday 3pm"], rep)
    run(["export a.jsonl --practice"], rep)
    let path = scratch.file(name + ".jsonl")
    try Data(change(rep.files["a.jsonl"] ?? "").utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test(arguments: [
    ("en", "1 of 3 files not taken: "), ("zh", "3 份文件里有 1 份没有收："),
  ])
  func oneBadFileCostsItselfAlone(_ language: String, _ summary: String) throws {
    let scratch = try Scratch()
    let (lin, wang) = (try handedOver("Lin", scratch), try handedOver("Wang", scratch))
    let blank = scratch.file("blank.jsonl")
    try Data("nothing of ours\n".utf8).write(to: URL(fileURLWithPath: blank))
    let lead = world(99, language)
    var desk = Desk(world: lead.world, options: GlobalOptions())
    let status = desk.handle("team import \(lin) \(blank) \(wang)")
    let said = lead.takeShown()
    #expect(status == .badData, "\(said)")
    #expect(said.contains(summary + blank), "\(said)")
    #expect(run(["verify"], lead).contains(language == "en" ? "6 calls" : "6 通"))
  }

  @Test(arguments: ["en", "zh"])
  func rowsThatCameInMeanwhileAreSettled(_ language: String) throws {
    let scratch = try Scratch()
    let whole = try handedOver("Lin", scratch)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: whole))
    let cut = scratch.file("cut.jsonl")
    let lines = bytes.split(separator: 10)
    // The third call breaks off in the middle.
    let size = lines[0].count + lines[1].count + lines[2].count + 3 + lines[3].count - 20
    try bytes.prefix(size).write(to: URL(fileURLWithPath: cut))
    let lead = world(99, language)
    run(["team import \(cut)"], lead)
    let rejects = cut + ".rejected.jsonl"
    // The desk's files are in memory, what an import reads and writes is not.
    lead.files[rejects] = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(run(["doctor"], lead).contains(rejects))
    let again = run(["team import \(rejects)"], lead)
    #expect(again.contains(language == "en" ? "which nothing mends" : "补不回来"), "\(again)")
    #expect(!FileManager.default.fileExists(atPath: rejects + ".rejected.jsonl"))
    #expect(!FileManager.default.fileExists(atPath: rejects + ".new"))
    #expect(run(["doctor"], lead).contains(rejects))
    run(["team import \(whole)"], lead)
    let after = run(["doctor"], lead)
    #expect(!after.contains(rejects), "\(after)")
  }

  @Test func whatIsMissingIsSaidInTheReadersLanguage() {
    for line in ["team import", "log", "plan", "import"] {
      let chinese = run([line], world(1, "zh"))
      #expect(!chinese.contains("还缺 FILE") && !chinese.contains("还缺 WORDS"), "\(chinese)")
      let english = run([line], world(1, "en"))
      #expect(!english.contains("Missing expected"), "\(english)")
    }
    #expect(run(["team import"], world(1, "zh")).contains("还缺〈文件〉"))
    #expect(run(["team import"], world(1, "en")).contains("FILES is missing"))
  }
}
