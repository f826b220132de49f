import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal

/// A call that is not over yet, as the journal keeps it between two lines: what it takes to go on with it.
struct OpenCall {
  static let key = "practice-open"

  let script: String
  let persona: String
  let language: Language
  let level: Level
  let volume: Volume
  let seed: UInt64
  let startedAt: Instant
  let digest: String
  /// The slots it was begun with: the calendar may have changed since.
  let offer: [Slot]
  /// What filled the blanks, by the name of the blank.
  let names: [BlankName: String]
  let spoken: SpokenCall.Mode?
  let typed: [String]

  init(_ session: Session, startedAt: Instant, _ spoken: SpokenCall.Mode?) {
    self.spoken = spoken
    script = session.plan.script.header.id.value
    persona = session.plan.persona.header.id.value
    language = session.plan.language
    level = session.plan.level
    volume = session.plan.volume
    seed = session.plan.seed
    self.startedAt = startedAt
    digest = session.plan.digest
    offer = session.plan.offer
    names = session.plan.names
    typed = session.typed
  }

  /// Thirteen lines, then one for every line typed; nil for anything else.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 13, lines[0] == "2", let language = Language(rawValue: lines[3]),
      let level = Level(rawValue: lines[4]), let volume = Volume(rawValue: lines[5]),
      let seed = UInt64(lines[6]), let startedAt = Instant(lines[7])
    else { return nil }
    script = lines[1]
    persona = lines[2]
    self.language = language
    self.level = level
    self.volume = volume
    self.seed = seed
    self.startedAt = startedAt
    digest = lines[8]
    offer = lines[9].split(separator: " ").compactMap { Slot($0) }
    var names: [BlankName: String] = [:]
    if !lines[10].isEmpty { names[.rep] = lines[10] }
    if !lines[11].isEmpty { names[.company] = lines[11] }
    self.names = names
    spoken = SpokenCall.Mode(rawValue: lines[12])
    typed = Array(lines.dropFirst(13))
  }

  private var text: String {
    let head = [
      "2", script, persona, language.rawValue, level.rawValue, volume.rawValue, String(seed),
      startedAt.text, digest, offer.map(\.text).joined(separator: " "), names[.rep] ?? "",
      names[.company] ?? "", spoken?.rawValue ?? "",
    ]
    return (head + typed).joined(separator: "\n")
  }

  /// Keeps the call as it stands; on the disk when this returns.
  func keep(_ desk: Desk) throws {
    try desk.withJournal { try $0.set(Self.key, to: text) }
  }

  /// The call left open in the journal, or nil.
  static func find(_ desk: Desk) throws -> OpenCall? {
    try desk.withJournal { try $0.setting(key) }.flatMap { OpenCall($0) }
  }
}
