import CivilTime
import Diagnostics
import Hearing
import Playbooks

/// Follows a written call turn by turn and knows what the rep owes.
struct CallListener {
  let setting: MarkedCall.Setting
  private(set) var answers: [MarkedCall.Answer] = []
  private(set) var asks: [CallRecord.Ask] = []
  private(set) var met: [CallRecord.Met] = []
  private(set) var isBooked = false
  private(set) var chosen: Slot?
  private(set) var callbackAt: Slot?
  private(set) var purposeSaid = false
  private(set) var reach: Reach = .connected
  private var heard: CallTranscript.Part?
  private var label: ReplyLabel?
  private var last: ReplyLabel?
  private var letGo: Duty.LetGo?
  private var options: [HeardSlot] = []
  private var refused: [Slot] = []
  private var isConfirmed = false
  private var hasAskedWhoComes = false
  private var hasNamedPlace = false
  private var hasConcededMaterials = false

  init(setting: MarkedCall.Setting) { self.setting = setting }

  // MARK: The prospect

  mutating func hear(_ part: CallTranscript.Part, _ match: Match) {
    heard = part
    label = match.unknown ? nil : match.reply
    // A time that was offered, said back without a no, is a yes whatever the words around it.
    if !asks.isEmpty, !isBooked, label?.isObjection != true, takesAnOption(part.text) {
      label = .accept
    }
    guard let label else { return }
    last = label == .neutralFiller ? last : label
    switch label {
    case .accept, .proposeTime:
      // A yes to nothing is a yes to listening.
      guard !asks.isEmpty, letGo == nil else { break }
      isBooked = true
      isConfirmed = false
      chosen = slot(chosenIn: part.text)
    case .confirmDetails:
      if isBooked, let slot = slot(saidIn: part.text) { chosen = slot }
    case .callbackAtTime: callbackAt = slot(saidIn: part.text)
    case .doNotCall: letGo = .doNotContact
    case .wrongNumber: letGo = .wrongNumber
    case .busyNow where Call.isDriving(part.text): letGo = .driving
    case .gatekeeper where answers.count < 2: reach = .gatekeeper
    default: break
    }
    if label.isObjection { meet(label) }
    if reach == .gatekeeper, label == .accept || label == .askWhat, answers.count > 1 {
      reach = .connected
    }
  }

  private mutating func meet(_ label: ReplyLabel) {
    if Call.refusesTheTimes(label.rawValue) {
      refused += options.compactMap(Self.whole).filter { !refused.contains($0) }
    }
    // Said once more: what was answered did not settle it.
    if let index = met.lastIndex(where: { $0.objection == name(of: label) }) {
      met[index].handled = false
      for place in answers.indices where answers[place].label == label {
        answers[place].isHandled = false
      }
    } else {
      met.append(CallRecord.Met(objection: name(of: label), handled: false))
    }
    if isBooked, label != .noTime, label != .needProof { isBooked = false }
  }

  private func name(of label: ReplyLabel) -> String { card(label)?.id.value ?? label.rawValue }

  private func card(_ label: ReplyLabel) -> Objection? {
    let cards = setting.catalogues.flatMap(\.objections).filter { $0.label == label.rawValue }
    // A trade's own form of an objection is named by its words; the plain one stands for the label.
    return cards.first { $0.id.value == label.rawValue } ?? cards.first
  }

  private func slot(saidIn text: String) -> Slot? {
    let slots = Ear.hear(text, at: setting.now).slots
    guard let clock = slots.compactMap(\.clock).first else { return nil }
    return (slots.compactMap(\.day).first ?? chosen?.day).map { Slot(day: $0, clock: clock) }
  }

  private static let refusals: Phrases = [
    "不行", "没空", "不方便", "没时间", "不成", "不合适", "改天", "can't", "cannot", "doesn't", "won't", "not ",
    "no good", "busy",
    "afraid",
  ]

  private func takesAnOption(_ text: String) -> Bool {
    guard Self.refusals.find(in: Spoken(text)) == nil else { return false }
    return Ear.hear(text, at: setting.now).slots.contains { heard in
      options.contains { option in
        (heard.day != nil || heard.clock != nil) && (heard.day ?? option.day) == option.day
          && (heard.clock ?? option.clock) == option.clock
      }
    }
  }

  private static func whole(_ heard: HeardSlot) -> Slot? {
    guard let day = heard.day, let clock = heard.clock else { return nil }
    return Slot(day: day, clock: clock)
  }

  /// The option a yes takes: the one it names a part of, else the only one; or the time it names itself.
  private func slot(chosenIn text: String) -> Slot? {
    let said = Ear.hear(text, at: setting.now).slots
    let days = options.compactMap(\.day)
    for option in options {
      let agrees = said.contains { heard in
        (heard.day == nil || heard.day == option.day)
          && (heard.clock == nil || heard.clock == option.clock)
          && (heard.day != nil || heard.clock != nil)
      }
      if agrees, let slot = Self.whole(option) { return slot }
    }
    if let clock = said.compactMap(\.clock).first,
      let day = said.compactMap(\.day).first ?? days.first
    {
      return Slot(day: day, clock: clock)
    }
    return said.isEmpty && options.count == 1 ? options.first.flatMap(Self.whole) : nil
  }

  // MARK: The rep

  mutating func judge(_ part: CallTranscript.Part, isLast: Bool) {
    let text = String(part.text.prefix(2000))
    let utterance = Ear.hear(text, at: setting.now)
    var moment = Moment(
      said: text, utterance: utterance, language: setting.language, now: setting.now,
      duty: duty(text, utterance))
    fill(&moment)
    moment.endsCall = isLast || (utterance.ask == .none && moment.wording.closesTheCall)
    let marks = Call.judge(moment)
    let asksForMeeting = moment.asksForMeeting
    if asksForMeeting {
      options = utterance.offered
      asks.append(
        CallRecord.Ask(style: utterance.ask, slots: options.compactMap(Self.whole)))
    }
    if asksForMeeting || moment.duty == .stage(.purpose) { purposeSaid = true }
    if utterance.concedesMaterials != nil { hasConcededMaterials = true }
    if moment.wording.detailQuestion != nil, isBooked { hasAskedWhoComes = true }
    if moment.wording.place != nil, isBooked { hasNamedPlace = true }
    if isBooked, utterance.slots.contains(where: { $0.day != nil || $0.clock != nil }) {
      isConfirmed = true
      chosen = chosen ?? utterance.slots.lazy.compactMap(Self.whole).first
    }
    let objection = label.flatMap { $0.isObjection ? $0 : nil }
    var isHandled: Bool?
    if let objection {
      isHandled = Call.isHandled(marks, moment)
      if let index = met.lastIndex(where: { $0.objection == name(of: objection) }) {
        met[index].handled = isHandled ?? false
      }
    }
    answers.append(
      MarkedCall.Answer(
        line: part.line, said: part.text, answered: heard, label: label,
        card: objection.flatMap { card($0) }, heard: utterance, marks: marks,
        askNumber: asksForMeeting ? asks.count : nil, isHandled: isHandled))
    heard = nil
    label = nil
  }

  private func duty(_ text: String, _ utterance: Utterance) -> Duty {
    if let letGo { return .letGo(letGo) }
    if answers.isEmpty { return .stage(.opening) }
    if isBooked { return .stage(isConfirmed ? .end : .confirm) }
    if let label, label.isObjection {
      let nature = card(label)?.nature ?? .reflex
      return .answer(nature == .final ? .reflex : nature)
    }
    switch label {
    case .askWhat where !purposeSaid: return .stage(.purpose)
    case .askWhat, .askPrice, .askWho: return .reply
    default: break
    }
    if utterance.ask != .none { return .stage(asks.isEmpty && !purposeSaid ? .purpose : .ask) }
    if !purposeSaid { return .stage(.purpose) }
    return .stage(Wording(Spoken(text)).question == nil ? .value : .question)
  }

  private func fill(_ moment: inout Moment) {
    moment.prospectLine = heard?.text ?? ""
    if let label, label.isObjection {
      if let card = card(label) { moment.lay(card) { $0.map(\.text) } }
      moment.label = label.rawValue
    }
    moment.askCount = asks.count
    moment.company = setting.company
    moment.rep = setting.rep
    moment.refused = refused
    moment.pair = setting.pair
    moment.chosen = chosen
    moment.isBooked = isBooked
    moment.hasAskedWhoComes = hasAskedWhoComes
    moment.hasNamedPlace = hasNamedPlace
  }

  // MARK: The end

  /// What the last words amount to.
  mutating func finish() {
    if letGo == .wrongNumber { reach = .wrongNumber }
  }

  var outcome: Outcome {
    if letGo == .doNotContact { return .doNotContact }
    if isBooked { return .appointment }
    if callbackAt != nil { return .callback }
    if reach == .gatekeeper { return .refused }
    switch last {
    case .sendMaterials where hasConcededMaterials: return .materialsOnly
    case .thinkItOver, .weWillContactYou, .needUnsure: return .thinking
    case .discussWithOthers: return .consultingOthers
    case .noBudget: return .noMoney
    case .priceTooHigh: return .tooExpensive
    case .haveSupplier: return .hasSupplier
    case .contractLocked: return .contractLocked
    case .callLater, .noTime, .busyNow, .inMeeting: return .notNow
    case .wrongPerson: return .wrongPerson
    case .scamOrRobot, .badExperience, .privacyNumber, .needProof: return .distrust
    case .noNeed: return .noNeed
    case .annoyed: return .hungUp
    default: return hasConcededMaterials ? .materialsOnly : .notInterested
    }
  }
}
