import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal

/// A practised call recomputed from its record, and whether it still is the one that was held.
struct Replay {
  let entry: Journal.Entry
  let practice: CallRecord.Practice
  /// The call with today's texts; nil when its script or prospect is gone.
  let session: Session?
  /// Whether a text it was held with has changed since, or is gone.
  let hasChanged: Bool

  init(_ entry: Journal.Entry, _ practice: CallRecord.Practice, _ desk: Desk) {
    self.entry = entry
    self.practice = practice
    let record = entry.record
    let playbook = desk.library.playbook
    let language = Language(rawValue: practice.language) ?? desk.language
    guard let script = record.script.flatMap({ playbook.script($0, in: language) }),
      let persona = record.persona.flatMap({ playbook.persona($0, in: language) })
    else {
      session = nil
      hasChanged = true
      return
    }
    var names: [BlankName: String] = [:]
    for (blank, name) in zip([BlankName.rep, .company], practice.names) where !name.isEmpty {
      names[blank] = name
    }
    let isExam = practice.level.hasPrefix(Exam.level)
    var plan = Plan(
      script: script, catalogues: playbook.catalogues(of: script), persona: persona,
      level: Level(rawValue: practice.level) ?? (isExam ? .free : .cue),
      volume: Volume(rawValue: practice.volume) ?? (isExam ? .silent : .light),
      now: record.startedAt.slot, offer: practice.offer.isEmpty ? nil : practice.offer,
      seed: practice.seed, names: names, isExam: isExam)
    plan.isTicked = true
    let ticked = Session(plan, replaying: practice.said)
    plan.isTicked = false
    session = ticked.isAllTicked ? ticked : Session(plan, replaying: practice.said)
    hasChanged = plan.digest != practice.planDigest
  }

  /// What is to be known before it is read; nil when it is the very call.
  var notice: Bilingual? {
    guard session != nil else {
      return Bilingual(
        zh:
          "那通用的话术 \(harmless(entry.record.script ?? "–")) 或客户 \(harmless(entry.record.persona ?? "–")) 不在库里了，"
          + "只剩你当时说的话",
        en: "its script \(harmless(entry.record.script ?? "–")) or persona "
          + "\(harmless(entry.record.persona ?? "–")) is no longer there; only what you said is left"
      )
    }
    guard hasChanged else { return differs }
    return Bilingual(
      zh: "话术、异议库或客户后来改过：客户的话和评点是照现在的重算的，当时得 \(practice.score) 分",
      en:
        "script, catalogue or persona changed since: the prospect and the marks are computed anew; the score then was \(practice.score)"
    )
  }

  /// The texts are the same and the marks are not: the program judges otherwise now.
  private var differs: Bilingual? {
    guard let now = session.flatMap({ Debrief($0) })?.score.points, now != practice.score else {
      return nil
    }
    return Bilingual(
      zh: "评点的办法后来改过：当时 \(practice.score) 分，现在算 \(now) 分；台账里是当时的",
      en:
        "the marks are given otherwise now: \(practice.score) then, \(now) today; the journal keeps the first"
    )
  }
}

extension Replay {
  /// The call as it stood on the screen.
  func text(_ desk: Desk) -> Styled {
    let screen = CallScreen(desk)
    let record = entry.record
    let script: String = session?.plan.script.header.title.value ?? record.script ?? "–"
    let persona: String = session?.plan.persona.header.title.value ?? record.persona ?? "–"
    var head: [String] = [desk.language == .zh ? "回放" : "Replay", "#\(entry.number)"]
    head += [harmless(script), harmless(persona)]
    head.append(record.startedAt.slot.short(desk.language, today: desk.today))
    head.append(desk.language == .zh ? "种子 \(practice.seed)" : "seed \(practice.seed)")
    if let level = Level(rawValue: practice.level) { head.append(level.title[desk.language]) }
    var text = Styled()
    for line in head.joined(separator: " · ").wrapped(at: desk.columns) {
      text.line(line, .heading)
    }
    if let notice {
      for line in notice[desk.language].wrapped(at: desk.columns) { text.line(line, .warning) }
    }
    text.line()
    guard let session else {
      for line in practice.said { text.append(row(line, screen)) }
      return text
    }
    for note in session.openingNotes { text.append(screen.note(note)) }
    text.append(screen.row(.prospect, session.greeting, .prospect))
    for turn in session.turns {
      text.append(row(turn.command == nil ? turn.said : turn.typed, screen))
      text.append(screen.turn(turn))
    }
    if let debrief = Debrief(session) {
      text.append(screen.debrief(debrief, session))
    } else {
      text.append(
        screen.row(
          .result, CallText.summary(record, desk.language, today: desk.today), .strong))
      text.append(screen.row(.score, String(practice.score)))
    }
    return text
  }

  private func row(_ words: String, _ screen: CallScreen) -> Styled {
    screen.row(.rep, (screen.language == .zh ? "› " : "> ") + harmless(words), .rep)
  }

  /// One object a turn as `practice --json` shows it, then what the journal keeps.
  func show(_ desk: Desk) {
    for turn in session?.turns ?? [] { desk.show(CallJSON.turn(turn, desk.language)) }
    if session == nil {
      for line in practice.said { desk.show(.members(["said": .string(line)])) }
    }
    let now = session.flatMap { Debrief($0) }?.score.points
    let record = entry.record
    desk.show(
      .members([
        "outcome": .string(record.outcome?.rawValue ?? record.reach.rawValue),
        "score": .int(practice.score), "scoreNow": now.map { .int($0) } ?? .null,
        "retryScore": practice.retryScore.map { .int($0) } ?? .null,
        "appointment": CallText.appointment(record, movedTo: entry.movedTo),
        "changed": .bool(hasChanged), "notice": .text(notice?[desk.language]),
        "call": .string(entry.id.text),
      ]))
  }
}
