import CivilTime
import Diagnostics
import Hearing
import Playbooks

/// Lines with their blanks filled.
extension Call {
  func words(_ lines: [Line]) -> [String] { lines.map { $0.filled(filling) } }

  func words(_ line: Line) -> String { line.filled(filling) }

  /// What stands for a blank now.
  func filling(_ blank: BlankName) -> String? {
    switch blank {
    case .slotOne: optionWord(0)
    case .slotTwo: optionWord(1)
    case .theirTime: SlotWords(theirTime, at: plan.now).spoken(plan.language)
    case .chosenSlot:
      SlotWords(chosen ?? pair.first ?? plan.now, at: plan.now).full(plan.language)
    default: plan.name(blank)
    }
  }

  /// The option heard in the last ask, else the plan's slot.
  private func optionWord(_ index: Int) -> String? {
    if optionWords.indices.contains(index) { return optionWords[index] }
    guard pair.indices.contains(index) else { return nil }
    return SlotWords(pair[index], at: plan.now).spoken(plan.language)
  }

  /// The slot the prospect would rather have: the next free one that was neither offered nor refused.
  var theirTime: Slot {
    let taken = options.indices.map { resolve($0) } + refused
    return plan.offer.first { !taken.contains($0) } ?? pair.last ?? plan.now
  }

  /// An option as a slot: what it lacks comes from the other option, the part of day or the pair.
  func resolve(_ index: Int) -> Slot {
    guard options.indices.contains(index) else {
      return pair.indices.contains(index) ? pair[index] : pair.first ?? plan.now
    }
    let heard = options[index]
    let day = heard.day ?? options.compactMap(\.day).first ?? pair.first?.day ?? plan.now.day
    let clock = heard.clock ?? heard.part.flatMap(Self.usual) ?? Self.usual(.morning)
    return Slot(day: day, clock: clock ?? plan.now.clock)
  }

  private static func usual(_ part: DayPart) -> ClockTime? {
    switch part {
    case .morning: ClockTime(hour: 10)
    case .noon: ClockTime(hour: 12)
    case .afternoon: ClockTime(hour: 15)
    case .evening: ClockTime(hour: 19)
    }
  }

  /// Keeps the options of an ask and the words for them.
  mutating func keepOptions(_ moment: Moment) {
    options = moment.utterance.offered
    optionWords = options.indices.map { index in
      let heard = options[index]
      if heard.day != nil, heard.clock != nil {
        return SlotWords(resolve(index), at: plan.now).spoken(plan.language)
      }
      return moment.said[heard.span].trimmed
    }
  }

  /// The slots of the ask that was refused are not to be offered again.
  mutating func refuseOptions() {
    let slots = options.isEmpty ? [] : options.indices.map { resolve($0) }
    for slot in slots where !refused.contains(slot) { refused.append(slot) }
    while pairStart + 2 < plan.offer.count - 1, pair.contains(where: { refused.contains($0) }) {
      pairStart += 2
    }
  }

  /// The line of the script or the card that fits this moment best, or nil when there is none.
  var modelLine: String? {
    let pairWords = self.withPair
    guard let stage else { return nil }
    switch duty {
    case .answer(let nature):
      guard let objection else { return pairWords.words(stage.rep).first }
      let acknowledge = pairWords.words(objection.acknowledge).first ?? ""
      let isAgain = repeated.contains(objection.id.value)
      let answer: String?
      if nature == .real, !isAgain {
        answer = pairWords.words(objection.explore).first
      } else if isAgain {
        answer = pairWords.words(objection.again).first ?? pairWords.words(objection.answers).last
      } else {
        answer = pairWords.words(objection.answers).first
      }
      guard let answer else { return acknowledge.isEmpty ? nil : acknowledge }
      return acknowledge.isEmpty
        ? answer : plan.language == .zh ? acknowledge + answer : acknowledge + " " + answer
    case .reply:
      let direct =
        plan.language == .zh
        ? "照实说，一次见面把这个讲清楚，用不了多久。"
        : "A straight answer: that is what the meeting settles, and it is short. "
      let ask = pairWords.words(askStage?.rep ?? []).first ?? ""
      return isBooked ? direct : direct + ask
    case .stage, .letGo: return pairWords.words(stage.rep).first
    }
  }

  /// The call with the slots at hand in place of those heard, for lines the rep is to say.
  var withPair: Call {
    var copy = self
    copy.options = []
    copy.optionWords = []
    return copy
  }

  var askStage: Stage? { plan.script.stages.first { $0.kind == .ask } }
}
