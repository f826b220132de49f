import CivilTime
import Diagnostics
import Hearing
import Playbooks

extension Criterion {
  /// A slot once refused is not offered again.
  package static let leavesRefusedTimes = Criterion(
    .leavesRefusedTimes,
    title: Bilingual(zh: "换新时间", en: "new times"),
    Bilingual(
      zh: "有没有避开他推掉的时间？", en: "Were the times already refused left alone?"),
    weight: 6, isPraised: true,
    warmth: Warmth(missed: -1),
    advice: .stop(
      Bilingual(zh: "不重提他推掉的时间。", en: "Offering a time that was already refused.")),
    scene: .afterRefusal,
    met: Examples(
      zh: ["那不赶这几天。下周二下午两点，还是下周三上午十点？"],
      en: ["No rush. Would next Tuesday at two suit you, or next Wednesday at ten?"]),
    missed: Examples(
      zh: ["那周四上午十点，还是下周三上午十点？"],
      en: ["Would Thursday at ten suit you, or next Wednesday at ten?"])
  ) { moment in
    guard !moment.refused.isEmpty, moment.asksForMeeting, !moment.utterance.offered.isEmpty else {
      return nil
    }
    let again = moment.utterance.offered.first { heard in
      moment.refused.contains { slot in
        slot.day == heard.day && (heard.clock == nil || heard.clock == slot.clock)
          && (heard.part == nil || heard.part == slot.clock.part)
      }
    }
    guard let again else {
      return .met(
        moment.askSentence,
        Bilingual(zh: "没有重提他推掉的时间。", en: "new times, none he had refused."))
    }
    return .missed(
      again.span,
      Bilingual(
        zh: "「\(moment.quote(again.span))」他刚推掉。换两个新的：「\(moment.choice.zh)」。",
        en: "“\(moment.quote(again.span))” was refused a moment ago. "
          + "Two new ones: “\(moment.choice.en)”."))
  }
}
