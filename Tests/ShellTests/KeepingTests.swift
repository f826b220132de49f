import CivilTime
import Console
import Diagnostics
import Foundation
import Shell
import TestKit
import Testing

/// Forgetting, keeping for a time, what waits at the start, and what the doctor says: at the prompt.
@Suite struct KeepingTests {
  private let list = """
    name,phone,company,source
    欧阳小满,13800001111,青石排产,展会
    周宁,13900002222,,展会
    """

  private func world() -> FixedWorld {
    let world = FixedWorld()
    world.files["list.csv"] = list
    world.environment["SPAR_LANG"] = "en"
    // Sentences on one line each.
    world.columns = 200
    return world
  }

  private func run(_ lines: [String], _ world: FixedWorld, json: Bool = false) -> String {
    var options = GlobalOptions()
    options.json = json
    var desk = Desk(world: world.world, options: options)
    _ = world.takeShown()
    for line in lines { _ = desk.handle(line) }
    return world.takeShown()
  }

  @Test func forgettingCleansEveryFileProvesItAndNamesBackups() throws {
    let world = world()
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("spar-copy-\(UUID().uuidString).db").path
    defer { try? FileManager.default.removeItem(atPath: copy) }
    world.files["calls.csv"] = """
      started_at,rep,reach,lead,note
      2026-11-20T10:00:00+08:00,me,sulking,13800001111,"欧阳小满
      说改天"
      2026-11-20T10:00:00+08:00,me,sulking,13900002222,周宁说行
      """
    let history = "/home/rep/.local/state/spar/history"
    world.files[history] = "log 3\nlog 17 --lead 13800001111 --note 老板娘接的\nforget 13800001111\n"
    let made = run(
      [
        "leads import list.csv", "log 17 --lead 13800001111 --note \"欧阳小满的老板娘接的\"",
        "log 17 --lead 13900002222 --note \"青石排产的人也在\"", "backup \(copy)",
      ], world)
    #expect(made.contains("copied to"), "\(made)")
    let said = run(["forget 13800001111 --yes"], world)
    #expect(said.contains("wiped out of 1 call, 1 mention elsewhere blanked"), "\(said)")
    #expect(said.contains("taken out of \(history)"))
    #expect(said.contains("found nowhere"), "\(said)")
    #expect(said.contains("a backup that still holds it: \(copy)"), "\(said)")
    #expect(world.files[history] == "log 3\n")
    try FileManager.default.removeItem(atPath: copy)
    #expect(
      run(["forget 13900002222 --yes"], world).contains("no longer where it was: \(copy)"))
  }

  @Test func callbacksAndOpenAppointmentsAreSaidAtTheStart() {
    let world = world()
    world.isConversational = true
    _ = run(
      [
        "log 12 2026-11-24T15:00 --lead 13800001111", "log 11 2026-11-24T11:00",
        "log 12 2026-12-01T15:00 --lead 13900002222",
      ], world)
    world.now = Instant("2026-11-24T14:00:00+08:00") ?? world.now
    world.typed = [.end]
    _ = Doors.enter([], world.world)
    let said = world.takeShown()
    #expect(said.contains("callbacks due: #1 15:00; today 1 shows them"), "\(said)")
    #expect(said.contains("1 appointment past their time"), "\(said)")
    // Nobody who uses it for the first time is told of a journal, and none is made.
    let fresh = self.world()
    fresh.isConversational = true
    fresh.typed = [.end]
    _ = Doors.enter([], fresh.world)
    #expect(!fresh.takeShown().contains("callbacks"))
  }

  @Test func wordsAreKeptAsLongAsIsSet() {
    let world = world()
    _ = run(["log 17 --note zzOLDzz"], world)
    world.now = Instant("2027-03-24T10:00:00+08:00") ?? world.now
    let set = run(["set keep-words 90"], world)
    #expect(
      set.contains("past their time: the words of 1 call; the next start removes them"), "\(set)")
    #expect(run(["calls 1"], world).contains("zzOLDzz"))
    world.isConversational = true
    world.typed = [.end]
    _ = Doors.enter([], world.world)
    #expect(world.takeShown().contains("past their time and removed: the words of 1 call"))
    world.isConversational = false
    #expect(!run(["calls 1"], world).contains("zzOLDzz"))
    #expect(run(["forget --expired"], world).contains("nothing is past its time"))
    #expect(run(["set keep-words 0"], world).contains("cannot be"))
  }

  @Test func theDoctorNamesWhatMendsEachFinding() throws {
    let world = world()
    world.files["/home/rep/.config/spar/settings"] = "pass-mark = high\nrep = Lin\n"
    _ = run(["log 11 2026-11-24T11:00 --note zz"], world)
    world.now = Instant("2026-12-24T14:00:00+08:00") ?? world.now
    _ = run(["set keep-words 10"], world)
    let said = run(["doctor"], world)
    for mend in ["→ set", "→ forget --expired", "→ backup spar-2026-12-24.db", "→ appointments"] {
      #expect(said.contains(mend), "\(mend) in \(said)")
    }
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run(["doctor"], world, json: true).utf8))
        as? [String: Any])
    let checks = try #require(object["checks"] as? [[String: Any]])
    for check in checks where check["ok"] as? Bool == false {
      #expect(check["mend"] is String, "\(check)")
    }
    world.now = Instant("2026-11-01T14:00:00+08:00") ?? world.now
    #expect(run(["doctor"], world).contains("this clock is slow, or was fast"))
  }

  @Test func numbersInNotesAreMaskedOnTheScreen() {
    let world = world()
    _ = run(["log 17 --note \"打 138 0000 1111 找财务，订单 20261125，周三 15:00\""], world)
    let said = run(["calls 1"], world)
    #expect(said.contains("138****1111") && !said.contains("138 0000 1111"), "\(said)")
    #expect(said.contains("20261125") && said.contains("15:00"))
    #expect(run(["export"], world).contains("138 0000 1111"))
  }

  @Test func theDoctorNamesWhatCannotBeWritten() {
    let world = world()
    world.takesFiles = false
    let said = run(["doctor"], world)
    for name in ["settings", "history", "journal"] {
      #expect(
        said.split(separator: "\n").contains { $0.contains("✗ no") && $0.contains(name) }, "\(said)"
      )
    }
    #expect(said.contains("→ export SPAR_HOME=DIR"), "\(said)")
  }

  @Test func aDemandIsTakenBackByThoseWhoWereAskedAlone() {
    let world = world()
    _ = run(["leads import list.csv", "do-not-contact 13800001111"], world)
    let refused = run(["do-not-contact 13800001111 --remove"], world)
    #expect(refused.contains("somebody has to be asked") && refused.contains("--yes"), "\(refused)")
    #expect(run(["do-not-contact"], world).contains("since"))
    #expect(run(["do-not-contact 13900002222 --remove --yes"], world).contains("is not on the"))
    world.isConversational = true
    world.typed = [.line("0")]
    _ = run(["do-not-contact 13800001111 --remove"], world)
    #expect(run(["do-not-contact"], world).contains("since"))
    world.typed = [.line("1")]
    #expect(run(["do-not-contact 13800001111 --remove"], world).contains("is off the"))
    #expect(run(["do-not-contact"], world).contains("is empty"))
  }
}
