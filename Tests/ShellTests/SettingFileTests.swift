import CivilTime
import Diagnostics
import Journaling
import Rehearsal
import Shell
import TestKit
import Testing

/// Settings that name a file: what is kept, what is refused, and what a session makes of the file from then on.
@Suite struct SettingFileTests {
  private func world() -> FixedWorld {
    let world = FixedWorld()
    world.environment["SPAR_LANG"] = "en"
    world.columns = 200
    return world
  }

  private func calendar(_ days: String...) -> String {
    let events = days.map {
      "BEGIN:VEVENT\r\nUID:\($0)\r\nDTSTART:\($0)T100000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
    }
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events.joined() + "END:VCALENDAR\r\n"
  }

  @Test func busyTimesOfLaterWeeksCountFromTheSettingOn() throws {
    let world = world()
    world.files["work.ics"] = calendar("20261126", "20261215", "20270218")
    var desk = Desk(world: world.world)
    #expect(desk.handle("set busy work.ics") == .done)
    // Whole, so that it is found when spar starts in another folder.
    #expect(desk.settings.value(.busy) == world.world.currentDirectory + "/work.ics")
    let busy = try #require(RepCalendar(desk).busy)
    #expect(
      busy.taken.map(\.from.text) == ["2026-11-26T10:00", "2026-12-15T10:00", "2027-02-18T10:00"])
    // A file that has changed since is read anew.
    world.files["work.ics"] = calendar("20261215")
    #expect(RepCalendar(desk).busy?.taken.map(\.from.text) == ["2026-12-15T10:00"])
  }

  @Test(arguments: [
    ("set busy nowhere.ics", "there is no file nowhere.ics"),
    ("set busy notes.txt", "notes.txt has no BEGIN:VCALENDAR from line 1 on"),
    ("set busy folder", "folder is a folder"),
    ("set holidays atlantis", "there is no list of holidays “atlantis”"),
    ("set holidays nowhere.txt", "there is no list of holidays “nowhere.txt”"),
  ])
  func aFileThatCannotBeReadIsNotKept(_ line: String, _ sentence: String) {
    let world = world()
    world.files["notes.txt"] = "milk, bread\n"
    world.files["folder/in.txt"] = ""
    var desk = Desk(world: world.world)
    #expect(desk.handle(line) != .done)
    let said = world.takeShown()
    #expect(said.contains(sentence), "\(said)")
    #expect(desk.settings.value(.busy) == nil && desk.settings.value(.holidays) == nil)
  }
}
