import ArgumentParser
import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal

struct ResumeCommand: DeskCommand {
  static let card = CommandCard(
    "resume", chinese: ["接着打", "继续"], group: .rehearse,
    summary: Bilingual(
      zh: "接着打没打完的：对练，或一轮集中拨打", en: "go on with the practice call or the block that was left"),
    usage: "", examples: ["resume"])
  static let isWriting = true

  /// A call or a block that was left is told of at the start: nobody looks for what they do not know of.
  static func atStart(_ desk: inout Desk) {
    guard desk.hasJournal else { return }
    // What stands in the way is said by the first command that needs the journal.
    if let call = try? OpenCall.find(desk) {
      let script = harmless(call.script)
      desk.say(
        Bilingual(
          zh: "有一通对练没打完（\(script)）；「接着打」继续",
          en: "a practice call was left open (\(script)); resume goes on with it"), .strong)
    }
    let rep = desk.repName
    if let block = try? desk.withJournal({ try $0.openBlock(rep) }),
      block.startedAt.day == desk.today
    {
      desk.say(
        Bilingual(zh: "有一轮集中拨打没打完；「接着打」继续", en: "a block was left open; resume goes on with it"),
        .strong)
    }
  }

  func run(at desk: inout Desk) throws {
    let practice = try OpenCall.find(desk)
    if let block = try BlockCommand.open(desk),
      practice.map({ $0.startedAt < block.startedAt }) ?? true
    {
      let lock = try BlockCommand.lock(desk)
      return try BlockCommand.begin(BlockCall(block, lock: lock, desk), isNew: false, &desk)
    }
    guard let open = practice else {
      return desk.say(
        Bilingual(zh: "没有打到一半的对练，也没有没打完的一轮。", en: "No practice call and no block is open."))
    }
    desk.library.refresh()
    let playbook = desk.library.playbook
    guard let script = playbook.script(open.script, in: open.language),
      let persona = playbook.persona(open.persona, in: open.language)
    else {
      throw Failure(
        .noInput,
        Bilingual(
          zh: "那通用的话术 \(harmless(open.script)) 或客户 \(harmless(open.persona)) 不在库里了",
          en:
            "its script \(harmless(open.script)) or persona \(harmless(open.persona)) is no longer there"
        ),
        next: Bilingual(
          zh: "先「载入」它的文件再「接着打」，或者「对练」打一通新的",
          en: "load its file and resume again, or practice a new call"))
    }
    var plan = Plan(
      script: script, catalogues: playbook.catalogues(of: script), persona: persona,
      level: open.level, volume: open.volume, now: open.startedAt.slot, offer: open.offer,
      seed: open.seed, names: open.names)
    plan.isTicked = open.spoken != nil
    if plan.digest != open.digest {
      desk.note(
        Bilingual(
          zh: "话术后来改过，接着打出来的可能跟当时不一样。",
          en: "the script has changed since, so the call may go another way"),
        .warning)
    }
    let session = Session(plan, replaying: open.typed)
    let call = PracticeCall(
      session, startedAt: open.startedAt, rep: desk.repName, spoken: open.spoken)
    call.goOn(desk)
    guard let mode = open.spoken else { return desk.open(call) }
    let aloud = SpokenCall(call, mode, desk)
    aloud.begin(desk)
    desk.open(aloud)
  }
}
