import ArgumentParser
import Diagnostics

struct TutorialCommand: DeskCommand {
  static let card = CommandCard(
    "tutorial", chinese: ["教程"], group: .rehearse,
    summary: Bilingual(
      zh: "三分钟，带着打一通小电话", en: "three minutes: a small call, with what the ear hears"),
    usage: "[--anew]",
    arguments: [
      .init("--anew", nil, Bilingual(zh: "从头来", en: "from the beginning"))
    ],
    notes: [
      Bilingual(
        zh: "不计入对练，打到哪儿都能走开，再来接着打。",
        en: "It does not count as practice. Leave at any line and come back to it.")
    ],
    examples: ["tutorial"])
  static let isWriting = true

  @Flag var anew = false

  func run(at desk: inout Desk) throws {
    desk.library.refresh()
    guard let (tutorial, isGoingOn) = try Tutorial.open(desk, anew: anew) else {
      throw Failure(
        .noInput,
        Bilingual(
          zh: "教程要用的话术 first-call 不在库里",
          en: "the script first-call, which the tutorial uses, is not in the library"),
        next: Bilingual(zh: "不带 --library 再试", en: "try without --library"))
    }
    tutorial.begin(desk, isGoingOn: isGoingOn)
    desk.open(tutorial)
  }
}
