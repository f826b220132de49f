import ArgumentParser
import Calling
import CivilTime
import Diagnostics
import Journaling
import Playbooks
import Rehearsal

struct BlockCommand: DeskCommand {
  static let card = CommandCard(
    "block", chinese: ["拨打", "集中拨打"], group: .call,
    summary: Bilingual(
      zh: "一个接一个地打：应对卡和可约时间在眼前，两个数字记一通",
      en: "call after call: card and slots in view, two digits log each"),
    usage: "[COUNT] [--script SCRIPT]",
    arguments: [
      .init("COUNT", nil, Bilingual(zh: "打算打几个（30）", en: "how many leads (30)")),
      .init(
        "--script", "SCRIPT", Bilingual(zh: "用哪个话术（first-call）", en: "which script (first-call)"),
        completes: .scripts),
    ],
    notes: [
      Bilingual(
        zh: "次序：约好再打的到了点，五小时内的新名单，再按级别、打过的次数、等得最久的。钟点按客户那边的，节假日、间隔和次数都守着（设置 看限度）。",
        en:
          "The order: callbacks that are due, new leads within five hours, then tier, attempts and longest "
          + "wait. Hours at the lead's place, holidays, intervals and attempts are kept (set shows the limits)."
      ),
      Bilingual(
        zh: "一位数字记没打通的，两位记打通的，再一位是意向等级；时间跟在后面：11 周四下午3点。"
          + "- 或空行退格撤销上一通；直接打字就是查；、1 记下遇到的异议。",
        en:
          "One digit logs a call that did not get through, two a talk, one more the grade; a time follows: "
          + "11 thu 3pm. - or Backspace on an empty line takes the last call back (undo); words look up an "
          + "answer; /1 notes an objection."),
    ],
    examples: ["block"])
  static let isWriting = true

  @Argument var count: Int?
  @Option var script: String?

  static let standardCount = 30

  func run(at desk: inout Desk) throws {
    let planned = count ?? Self.standardCount
    guard (1...1000).contains(planned) else {
      throw Failure(
        .usage, Bilingual(zh: "一轮打 1 到 1000 个", en: "a block wants 1 to 1000 leads"))
    }
    desk.library.refresh()
    let name = script ?? "first-call"
    let found = desk.library.playbook.script(name, in: desk.language)
    if script != nil, found == nil {
      throw Failure.unknown(
        Bilingual(zh: "话术", en: "script"), name, among: desk.library.scriptNames)
    }
    let lock = try Self.lock(desk)
    if let open = try Self.open(desk) {
      desk.note(
        Bilingual(
          zh: "有一轮没打完，先接着打；要另开一轮就 、结束", en: "a block was left open, so it goes on; /end closes it"),
        .quiet)
      return try Self.begin(BlockCall(open, lock: lock, desk), isNew: false, &desk)
    }
    let listed = try desk.withJournal { try $0.leadCount(atMost: 1) }
    guard listed > 0 else {
      throw Failure(
        .noInput, Bilingual(zh: "名单是空的，没有人可打", en: "the call list is empty"),
        next: Bilingual(
          zh: "名单 导入 文件.csv --source 来源", en: "leads import FILE.csv --source SOURCE"))
    }
    let block = try desk.withJournal {
      try $0.startBlock(
        rep: desk.repName, script: found?.header.id.value ?? "", planned: planned, at: desk.now)
    }
    try Self.begin(BlockCall(block, lock: lock, desk), isNew: true, &desk)
  }

  static func lock(_ desk: Desk) throws -> BlockLock {
    guard let lock = try desk.withJournal({ BlockLock($0) }) else {
      throw Failure(
        .inputOutput,
        Bilingual(zh: "另一个窗口正在集中拨打，这边不能再开", en: "a block is running in another window"),
        next: Bilingual(zh: "到那边接着打，或在那边按 、暂停", en: "go on there, or type /pause there first"))
    }
    return lock
  }

  /// The block that was left; one of another day without a lead in hand is over.
  static func open(_ desk: Desk) throws -> Journal.Block? {
    guard let block = try desk.withJournal({ try $0.openBlock(desk.repName) }) else { return nil }
    let steps = try desk.withJournal { try $0.steps(of: block) }
    let isOld = block.startedAt.day != desk.today
    if isOld, !steps.contains(where: { $0.isOpen && $0.talkAt != nil }) {
      try desk.withJournal { try $0.end(block, at: desk.now) }
      return nil
    }
    return block
  }

  static func begin(_ call: BlockCall, isNew: Bool, _ desk: inout Desk) throws {
    var call = call
    if try call.begin(isNew: isNew, desk) { return desk.open(call) }
    try call.finish(desk)
  }
}
