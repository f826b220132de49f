import Calling
import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal

/// What a rep needs in view while one lead is in hand.
struct BlockScreen {
  let desk: Desk
  private let language: Language
  private let width: Int

  init(_ desk: Desk) {
    self.desk = desk
    language = desk.language
    width = desk.language == .zh ? 6 : 8
  }

  /// Labelled lines, wrapped beside their label.
  func row(_ label: Bilingual, _ text: String, _ meaning: Styled.Meaning = .plain) -> Styled {
    var styled = Styled()
    let pieces = text.wrapped(at: max(16, desk.columns - width))
    for (index, piece) in pieces.enumerated() {
      styled.append((index == 0 ? label[language] : "").padded(to: width), .quiet)
      styled.line(piece, meaning)
    }
    return styled
  }

  func line(_ text: Bilingual, _ meaning: Styled.Meaning = .plain) -> Styled {
    var styled = Styled()
    for piece in text[language].wrapped(at: desk.columns) { styled.line(piece, meaning) }
    return styled
  }

  /// The card of the lead in hand: who, why now, the script's lines, two slots, last words, what not to
  /// say, objections by number.
  func card(_ scene: Scene) -> Styled {
    let lead = scene.lead
    var text = Styled()
    let title = desk.world.isConversational ? fullTitle(lead) : LeadText(desk).title(lead)
    text.line()
    let head = "\(scene.position)/\(scene.planned)  \(title)"
    for piece in head.wrapped(at: desk.columns, indent: 2) { text.line(piece, .strong) }
    var facts = [number(lead), scene.turn, harmless(lead.source)]
    if let offset = lead.offsetMinutes {
      let local = Instant(milliseconds: desk.now.milliseconds, offsetMinutes: offset)
      facts.append(
        Bilingual(zh: "那边 \(local.clock.text)", en: "\(local.clock.text) there")[language])
    }
    facts.append(CallText.words(lead.background))
    let joined = facts.filter { !$0.isEmpty }.joined(separator: " · ")
    text.append(row(Bilingual(zh: "名单", en: "lead"), joined))
    if let last = scene.last { text.append(row(Bilingual(zh: "上次", en: "last"), last)) }
    for line in scene.lines {
      text.append(row(Bilingual(zh: "话术", en: "script"), line, .rep))
    }
    if !scene.slots.isEmpty {
      text.append(row(Bilingual(zh: "可约", en: "slots"), numbered(scene.slots)))
    }
    if !scene.never.isEmpty {
      text.append(
        row(
          Bilingual(zh: "别说", en: "avoid"),
          scene.never.joined(separator: language == .zh ? "／" : " / "), .bad))
    }
    text.append(objections(scene.objections, met: []))
    return text
  }

  private func fullTitle(_ lead: Journal.Lead) -> String {
    let parts = [lead.name, lead.company == lead.name ? "" : lead.company].map { harmless($0) }
    let title = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    return title.isEmpty ? lead.reference : title
  }

  /// Numbers are shown in full to a person who dials them, never to a file.
  private func number(_ lead: Journal.Lead) -> String {
    let isShown = desk.world.isConversational && desk.settings.value(.numbers) != "masked"
    guard isShown, let number = try? PhoneNumber(lead.number) else {
      return LeadText.masked(lead.number)
    }
    return number.grouped
  }

  func numbered(_ slots: [Slot]) -> String {
    slots.enumerated().map { index, slot in
      "\(index + 1) \(SlotWords(slot, at: desk.now.slot).short(language))"
    }.joined(separator: language == .zh ? "　" : "   ")
  }

  /// `、1 没时间  、2 只要资料 ✓`.
  func objections(_ ids: [String], met: [CallRecord.Met]) -> Styled {
    guard !ids.isEmpty else { return Styled() }
    let mark = language == .zh ? "、" : "/"
    let names = ids.enumerated().map { index, id -> String in
      let known = met.first { $0.objection == id }
      let state =
        known.map {
          $0.handled
            ? Bilingual(zh: "（化解）", en: " (handled)")[language]
            : Bilingual(zh: "（遇到）", en: " (met)")[language]
        } ?? ""
      return "\(mark)\(index + 1) \(name(id))\(state)"
    }
    return row(
      Bilingual(zh: "异议", en: "met"), names.joined(separator: language == .zh ? "　" : "   "))
  }

  func name(_ id: String) -> String {
    let objections = desk.library.contents.playbook.catalogues.filter {
      $0.header.language == language
    }.flatMap(\.objections)
    if let own = objections.first(where: { $0.id.value == id }) { return harmless(own.name.value) }
    return Naming.objection(id, language)
  }

  /// What the keys are; a line is broken between two of them, never within one.
  func keys(isTalking: Bool) -> Styled {
    let keys = isTalking ? Self.keysInTalk : Self.keysBefore
    var styled = Styled()
    let lines =
      language == .zh
      ? keys.zh.wrapped(at: desk.columns, between: "　")
      : keys.en.wrapped(at: desk.columns, between: " ")
    for piece in lines { styled.line(piece, .quiet) }
    return styled
  }

  private static let keysBefore = (
    zh: [
      "3 无人接听", "4 拒接", "5 占线", "6 关机", "7 停机", "8 空号", "9 错号", "0 语音信箱", "-- 被拦截", "2* 旁人",
      "1* 本人", "回车 开始计时", "- 撤销", "打字就查", "、帮助",
    ],
    en: [
      "3 no answer,", "4 declined,", "5 busy,", "6 off,", "7 suspended,", "8 no such number,",
      "9 wrong number,", "0 voicemail,", "-- blocked,", "2* someone else,", "1* the person;",
      "Enter starts the clock,", "- takes back,", "words look up,", "/help",
    ]
  )

  private static let keysInTalk = (
    zh: [
      "11 约到 时间", "12 约定再打 时间", "13 加上微信", "14 只要资料", "15 再考虑", "16 要商量", "17 没兴趣",
      "18* 有原因", "19 挂断", "100 别再打",
    ],
    en: [
      "11 appointment TIME,", "12 call back TIME,", "13 contact added,", "14 materials,",
      "15 thinking,", "16 consulting,", "17 not interested,", "18* a reason,", "19 hung up,",
      "100 never again",
    ]
  )

  /// A lead in hand, as it is shown.
  struct Scene {
    let lead: Journal.Lead
    let position: Int
    let planned: Int
    let turn: String
    /// What was last said, and when.
    let last: String?
    let lines: [String]
    let slots: [Slot]
    let never: [String]
    let objections: [String]
  }

  // MARK: What the script gives

  /// The opening and the ask of a script, filled for this lead.
  func lines(_ script: Script?, _ lead: Journal.Lead, _ slots: [Slot]) -> [String] {
    guard let script else { return [] }
    let names = desk.ownNames
    let ask = script.stages.first { $0.kind == .ask }
    let stages = [script.entry, ask?.id.value == script.entry?.id.value ? nil : ask].compactMap {
      $0
    }
    return stages.compactMap { stage in
      stage.rep.first.map { line in
        Self.addressedOnce(
          line.filled { name in
            switch name {
            case .prospect: return spoken(lead)
            case .slotOne:
              return slots.first.map {
                SlotWords($0, at: desk.now.slot).spoken(script.header.language)
              }
            case .slotTwo:
              return slots.dropFirst().first.map {
                SlotWords($0, at: desk.now.slot).spoken(script.header.language)
              }
            default:
              return names[name]
                ?? script.blanks.first { $0.value.name == name }?.value.text
            }
          })
      }
    }
  }

  /// A line in which 您 stands for a name, before a 您 of its own.
  private static func addressedOnce(_ line: String) -> String {
    var text = harmless(line)
    while let twice = text.firstRange(of: "您您") { text.replaceSubrange(twice, with: "您") }
    return text
  }

  /// How the lead is spoken to; masked where the screen may be a file.
  private func spoken(_ lead: Journal.Lead) -> String {
    if lead.name.isEmpty || lead.name == lead.company {
      return Bilingual(zh: "您", en: "there")[language]
    }
    return desk.world.isConversational ? lead.name : PersonName.masked(lead.name)
  }

  /// What not to say, from the stages that are shown.
  func never(_ script: Script?) -> [String] {
    guard let script else { return [] }
    let stages = [script.entry, script.stages.first { $0.kind == .ask }].compactMap { $0 }
    return Array(stages.flatMap(\.never).map { harmless($0.value) }.prefix(2))
  }
}
