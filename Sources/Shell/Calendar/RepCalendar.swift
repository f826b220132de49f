package import CivilTime
package import Diagnostics
package import Journaling
package import Rehearsal

/// The rep's time: working hours and holidays as set, busy times of a file, appointments of the journal.
package struct RepCalendar {
  package let free: FreeSlots
  package let now: Slot
  /// The list of holidays in use: its path.
  package private(set) var holidays: String?
  package private(set) var holidayDiagnostics: [Diagnostic] = []
  package private(set) var busyPath: String?
  package private(set) var busy: BusyFile?
  /// Why the holidays or the busy times could not be had.
  package private(set) var failures: [Failure] = []
  package let appointmentCount: Int
  /// Slots to offer in pairs; plain working days when the calendar leaves nothing free. Worked out anew each time.
  package var offer: [Slot] {
    let found = free.proposals(from: now)
    return found.count >= 2 ? found : FreeSlots(hours: free.hours).proposals(from: now)
  }

  /// - Parameter meetingMinutes: how long what is offered takes.
  package init(_ desk: Desk, meetingMinutes: Int = 30) {
    now = desk.now.slot
    let last = now.day.adding(days: FreeSlots.horizonDays)
    var workdays = Workdays()
    var taken: [FreeSlots.Taken] = []
    var failures: [Failure] = []
    do {
      if let found = try desk.calendars.workdays(desk) {
        holidays = found.path
        workdays = found.workdays
        holidayDiagnostics = found.diagnostics
      }
    } catch let failure as Failure { failures.append(failure) } catch {}
    do {
      if let found = try desk.calendars.busy(desk) {
        busyPath = found.path
        busy = found.file
        taken += found.file.taken
      }
    } catch let failure as Failure { failures.append(failure) } catch {}
    let booked = Self.booked(desk, from: now, to: last)
    appointmentCount = booked.count
    self.failures = failures
    free = FreeSlots(
      hours: desk.settings.value(.hours).flatMap { WorkingHours($0) } ?? .standard,
      lunch: desk.settings.value(.lunch).flatMap { WorkingHours($0)?.stretches.first },
      workdays: workdays, taken: taken + booked, meetingMinutes: meetingMinutes)
  }

  /// The two slots to offer first.
  package var pair: [Slot] { Array(offer.prefix(2)) }

  /// Appointments of real calls that stand, each an hour.
  private static func booked(_ desk: Desk, from: Slot, to: Day) -> [FreeSlots.Taken] {
    // Free time may be looked at before there is a journal; asking must not make one.
    guard let path = desk.journalPath, desk.world.files.entry(path) != nil,
      let entries = try? desk.withJournal({
        try $0.appointments(from: from, to: Slot(day: to, clock: .lastMinute))
      })
    else { return [] }
    return entries.compactMap { entry in
      switch entry.appointmentEvent {
      case nil, .reconfirmed, .rescheduled: break
      default: return nil
      }
      guard let at = entry.movedTo ?? entry.record.appointment?.at else { return nil }
      return FreeSlots.Taken(from: at, to: at.adding(minutes: 60))
    }
  }

  /// What is to be known of the years that the next weeks lie in.
  package func cautions(days: Int) -> [Bilingual] {
    Set([now.day.year, now.day.adding(days: days).year]).sorted()
      .compactMap { free.workdays.caution(for: $0) }
  }

  /// What is wrong with the files, in one line each for a person who wanted something else.
  package var complaints: [Bilingual] {
    var lines = failures.map(\.sentence)
    if !holidayDiagnostics.isEmpty {
      lines.append(
        Bilingual(
          zh: "节假日表有 \(holidayDiagnostics.count) 行没看懂，输入「日历」看",
          en:
            "\(count(holidayDiagnostics.count, "line")) of the list of holidays could not be read; see calendar"
        ))
    }
    if let busy, !busy.problems.isEmpty {
      lines.append(
        Bilingual(
          zh: "忙闲表有 \(busy.problems.count) 处没看懂，输入「日历」看",
          en:
            "\(count(busy.problems.count, "place")) in the busy file could not be read; see calendar"
        ))
    }
    return lines
  }
}

extension Desk {
  /// Free time to offer from now on.
  package func freeSlots(meetingMinutes: Int = 30) -> FreeSlots {
    RepCalendar(self, meetingMinutes: meetingMinutes).free
  }
}

/// Holidays and busy times read once, and again when their file has changed.
package final class CalendarShelf {
  private struct Stamp: Hashable {
    let path: String
    let bytes: Int
    let modified: Int
    /// The days that were looked at, of a busy file.
    var days: ClosedRange<Day>?
    var offsetMinutes = 0
  }

  private var workdays: [Stamp: (workdays: Workdays, diagnostics: [Diagnostic])] = [:]
  private var busy: [Stamp: BusyFile] = [:]

  package init() {}

  /// A file larger than this is no calendar of a person.
  private static let mostBytes = 64 << 20

  /// The list of holidays set, the country's where the language leaves no doubt, or nil for none.
  func workdays(_ desk: Desk) throws -> (
    path: String, workdays: Workdays, diagnostics: [Diagnostic]
  )? {
    try workdays(named: desk.settings.value(.holidays), desk)
  }

  /// The list of that name or in that file; nil is what goes without saying.
  func workdays(named set: String?, _ desk: Desk) throws -> (
    path: String, workdays: Workdays, diagnostics: [Diagnostic]
  )? {
    let name = set ?? (desk.language == .zh ? "china" : "none")
    if ["none", "无"].contains(folded(name)) { return nil }
    guard let path = Self.holidayFile(name, desk) else {
      // Only a list that somebody asked for is missed.
      if set == nil { return nil }
      throw Failure(
        .noInput,
        Bilingual(
          zh: "没有「\(harmless(name))」这份节假日表", en: "there is no list of holidays “\(harmless(name))”"),
        next: Bilingual(zh: "设置 节假日 看怎么写", en: "set holidays says how"))
    }
    guard let stamp = Self.stamp(path, desk) else { return nil }
    if let made = workdays[stamp] { return (path, made.workdays, made.diagnostics) }
    let made = Workdays.read(try desk.world.files.text(path))
    workdays[stamp] = made
    return (path, made.workdays, made.diagnostics)
  }

  /// A file of that name, else `corpora/holidays/NAME.txt` of the library, else the shipped one.
  private static func holidayFile(_ name: String, _ desk: Desk) -> String? {
    let near = desk.near(name)
    if name.contains("/") || name.contains("."), desk.world.files.entry(near) != nil { return near }
    let roots = desk.library.roots() + Library(world: desk.world, folders: []).roots()
    return roots.lazy.flatMap { root in
      ["corpora/holidays", "holidays"].map { joined(joined(root, $0), name + ".txt") }
    }.first { desk.world.files.entry($0) != nil }
  }

  /// The busy times of the file set, or nil for none.
  func busy(_ desk: Desk) throws -> (path: String, file: BusyFile)? {
    guard let set = desk.settings.value(.busy) else { return nil }
    let path = desk.near(set)
    return (path, try read(path, desk))
  }

  /// Reads a calendar file's busy times from today to the last day that free time is looked for.
  ///
  /// - Throws: `Failure` for a file that is no calendar or cannot be had.
  @discardableResult
  func read(_ path: String, _ desk: Desk) throws -> BusyFile {
    let shown = harmless(path)
    if desk.world.files.entry(path)?.isDirectory == true {
      throw Failure(
        .noInput, Bilingual(zh: "\(shown) 是文件夹", en: "\(shown) is a folder"),
        next: Bilingual(zh: "从日历程序导出一份 .ics", en: "export an .ics file from your calendar"))
    }
    guard var stamp = Self.stamp(path, desk) else {
      throw Failure(
        .noInput,
        Bilingual(zh: "没有 \(shown) 这个文件", en: "there is no file \(shown)"),
        next: Bilingual(zh: "从日历程序导出一份 .ics", en: "export an .ics file from your calendar"))
    }
    guard stamp.bytes <= Self.mostBytes else {
      throw Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 超过 64 MB，不像一个人的日历",
          en: "\(shown) is larger than 64 MB, which no calendar is"),
        next: Bilingual(zh: "只导出近几个月的", en: "export only the coming months"))
    }
    let days = desk.today...desk.today.adding(days: FreeSlots.horizonDays)
    stamp.days = days
    stamp.offsetMinutes = desk.now.offsetMinutes
    if let made = busy[stamp] { return made }
    let made = BusyFile(
      try desk.world.files.read(path), from: days.lowerBound, to: days.upperBound, now: desk.now)
    if let reason = made.missingLibrary {
      throw Failure(
        .inputOutput,
        Bilingual(
          zh: "读日历文件要用的 libical 打不开：\(harmless(reason))",
          en: "libical, which reads calendar files, cannot be loaded: \(harmless(reason))"),
        next: Bilingual(
          zh: "安装软件包 libical3（apt install libical3）",
          en: "install the package libical3 (apt install libical3)"))
    }
    guard made.isCalendar else {
      throw Failure(
        .badData,
        Bilingual(
          zh: "\(shown) 第 1 行起没有 BEGIN:VCALENDAR，不是 .ics 日历",
          en: "\(shown) has no BEGIN:VCALENDAR from line 1 on, so it is no .ics calendar"),
        next: Bilingual(zh: "从日历程序导出一份 .ics", en: "export an .ics file from your calendar"))
    }
    busy[stamp] = made
    return made
  }

  private static func stamp(_ path: String, _ desk: Desk) -> Stamp? {
    guard let entry = desk.world.files.entry(path), !entry.isDirectory else { return nil }
    return Stamp(path: path, bytes: entry.bytes, modified: entry.modified)
  }
}

extension Desk {
  /// The path as seen from the current folder.
  func near(_ path: String) -> String {
    let here =
      world.currentDirectory.hasSuffix("/")
      ? world.currentDirectory : world.currentDirectory + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }

  /// The value of a setting that may name a file: a file by its whole path, so that it is found from every folder.
  func whole(_ value: String, of setting: Setting) -> String {
    let isFile =
      setting == .busy || setting == .holidays && (value.contains("/") || value.contains("."))
    return isFile ? joined(world.currentDirectory, value) : value
  }
}
