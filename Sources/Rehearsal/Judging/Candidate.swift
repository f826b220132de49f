package import Diagnostics
import Playbooks

/// A line to choose at level *choose*: the script's own, or one with a typical fault and why it is one.
package struct Candidate: Sendable, Hashable {
  package let text: String
  /// Nil for the line to choose.
  let fault: Fault?
  /// Why it is or isn't the line.
  package let why: Bilingual?

  enum Fault: Sendable, Hashable {
    case fails(CriterionName)
    /// It is among what the script or the card says never to say.
    case isListed
  }

  /// What a picked line costs, whatever its wording shows: the fault it was written for, or, for a line that is
  /// listed as not to say, what it leaves out of the moment. Nil for the script's line.
  ///
  /// - Parameter marks: those of its wording; a listed line that has cost something has had its mark.
  func mark(_ duty: Duty, beside marks: [Mark]) -> Mark? {
    guard let fault, let why else { return nil }
    if case .fails(let criterion) = fault {
      return Mark(criterion: criterion, verdict: .missed, span: nil, remark: remark(why))
    }
    guard !marks.contains(where: { $0.verdict == .missed }) else { return nil }
    let listed = Bilingual(zh: "这句列在「别说」里。", en: "the line is listed under Never.")
    return Mark(
      criterion: Self.owed(duty), verdict: .missed, span: nil,
      remark: remark(why.en.isEmpty ? listed : why))
  }

  /// Why the line is none to say, behind the line.
  private func remark(_ why: Bilingual) -> Bilingual {
    let line = text.truncated(to: 36)
    return Bilingual(zh: "「\(line)」：\(why.zh)", en: "“\(line)”: \(why.en)")
  }

  /// The criterion by which a moment is met.
  private static func owed(_ duty: Duty) -> CriterionName {
    switch duty {
    case .stage(.opening), .stage(.gatekeeper), .stage(.voicemail): .identifiesSelfAndCompany
    case .stage(.purpose), .stage(.value), .stage(.question): .noPitch
    case .stage(.ask): .offersChoice
    case .stage(.confirm): .confirmsDateAndWeekday
    case .stage(.fallback), .stage(.end): .closesCleanly
    case .answer(.real): .exploresBeforeAnswering
    case .answer: .acknowledgesFirst
    case .reply: .answersTheQuestion
    case .letGo: .closesCleanly
    }
  }

  /// Four lines for this moment in seeded order, the script's among them.
  static func lines(for call: Call) -> [Candidate] {
    guard let model = call.modelLine else { return [] }
    let right = Candidate(text: model, fault: nil, why: nil)
    // A catalogue may name a line that everybody gets wrong; no line stands there twice.
    var texts: Set = [folded(model)]
    var pool = foils(for: call).filter { texts.insert(folded($0.text)).inserted }
    var digest = Digest()
    digest.add(call.prospectLine)
    digest.add(model)
    var dice = SplitMix(seed: call.plan.seed ^ digest.value)
    var chosen: [Candidate] = []
    while chosen.count < 3, !pool.isEmpty { chosen.append(pool.remove(at: dice.below(pool.count))) }
    chosen.insert(right, at: dice.below(chosen.count + 1))
    return chosen
  }

  private static func foils(for call: Call) -> [Candidate] {
    var foils: [Candidate] = []
    if let objection = call.objection {
      let lines = call.withPair.words(objection.never)
      for (index, line) in lines.enumerated() {
        let why = objection.why.indices.contains(index) ? objection.why[index].text : ""
        foils.append(
          Candidate(
            text: endingWithMark(line, call.plan.language), fault: .isListed,
            why: Bilingual(zh: why, en: why)))
      }
    } else if let stage = call.stage {
      for line in stage.never {
        foils.append(
          Candidate(
            text: endingWithMark(line.value, call.plan.language), fault: .isListed,
            why: Bilingual(
              zh: "话术里写了「别说」：\(line.value)。", en: "the script lists it under Never: \(line.value).")
          ))
      }
    }
    for foil in general(call.duty) {
      foils.append(
        Candidate(text: foil.line[call.plan.language], fault: .fails(foil.fault), why: foil.why))
    }
    return foils
  }

  private typealias Foil = (line: Bilingual, fault: CriterionName, why: Bilingual)

  private static func general(_ duty: Duty) -> [Foil] {
    switch duty {
    case .stage(.opening), .stage(.gatekeeper), .stage(.voicemail): openingFoils
    case .stage(.purpose), .stage(.value), .stage(.question): purposeFoils
    case .stage(.ask): askFoils
    case .answer(.reflex): reflexFoils
    case .answer(.real): realFoils
    case .answer(.final), .letGo: finalFoils
    case .reply: replyFoils
    case .stage(.confirm): confirmFoils
    case .stage(.fallback): fallbackFoils
    case .stage(.end): endFoils
    }
  }

  private static let openingFoils: [Foil] = [
    (
      Bilingual(zh: "您好，请问您现在方便吗？", en: "Hello, is this a good time to talk?"),
      .identifiesSelfAndCompany,
      Bilingual(zh: "还不知道你是谁，先要他的时间。", en: "asks for time before saying who is calling.")
    ),
    (
      Bilingual(zh: "您好，我不是推销的，就跟您做个调查。", en: "Hello, this isn't a sales call, only a survey."),
      .honestWording, Bilingual(zh: "不是真的，一拆穿就完了。", en: "it isn't true, and it comes out.")
    ),
    (
      Bilingual(
        zh: "您好，我们是行业领先的一站式解决方案公司，功能特别全，想给您介绍一下。",
        en:
          "Hello, we are the leading provider with a full range of features and I'd like to tell you about them."
      ),
      .noPitch, Bilingual(zh: "名字还没报，产品先讲上了。", en: "the product comes before the name.")
    ),
  ]

  private static let purposeFoils: [Foil] = [
    (
      Bilingual(
        zh: "我们功能特别全，有好几个模块，我给您一个一个讲讲。",
        en: "We have a full range of features, let me go through the modules one by one."),
      .noPitch,
      Bilingual(zh: "在电话里讲产品，他在电话里就能拒绝。", en: "a pitch on the phone can be refused on the phone.")
    ),
    (
      Bilingual(zh: "想跟您聊聊，看看有没有合作的机会。", en: "I'd love a chat to see if we could work together."),
      .statesANumber,
      Bilingual(zh: "没有数字，没有好处，听完不知道为什么要见。", en: "no number and no benefit, so no reason to meet.")
    ),
    (
      Bilingual(zh: "您看您什么时候方便，我过去拜访？", en: "When would be a good time for me to come by?"),
      .offersChoice,
      Bilingual(zh: "来意没说就约，还是开放问。", en: "asks before the reason is said, and openly.")
    ),
  ]

  private static let askFoils: [Foil] = [
    (
      Bilingual(zh: "那您什么时候方便，我过去一趟？", en: "So when would be good for you?"),
      .offersChoice, Bilingual(zh: "开放问，一句「不方便」就完了。", en: "open; “never” answers it.")
    ),
    (
      Bilingual(
        zh: "那我先把资料发给您，您看看再说。", en: "Let me email you something first and see what you think."),
      .noConcession, Bilingual(zh: "他没要，你先退了一步。", en: "it gives way before anyone asked.")
    ),
    (
      Bilingual(zh: "就抽二十分钟，您总抽得出来吧？", en: "It's twenty minutes, surely you can spare that?"),
      .noPressure, Bilingual(zh: "不给时间，只给压力。", en: "no times, only pressure.")
    ),
  ]

  private static let reflexFoils: [Foil] = [
    (
      Bilingual(zh: "但是这个对您真的很有用。", en: "But this really would be useful for you."),
      .noBut, Bilingual(zh: "一个「但是」，就是在跟他争。", en: "“but” starts an argument.")
    ),
    (
      Bilingual(zh: "好的，那不打扰您了，再见。", en: "All right, I won't keep you. Goodbye."),
      .asksAgain, Bilingual(zh: "推一次就收，这一通就没了。", en: "gives up at the first put-off.")
    ),
    (
      Bilingual(zh: "明白，那您看什么时候方便？", en: "I see. So when would suit you?"),
      .offersChoice,
      Bilingual(zh: "认同了，约得太散：两个时间要由你给。", en: "acknowledged, and then open: name two times.")
    ),
  ]

  private static let realFoils: [Foil] = [
    (
      Bilingual(zh: "但是我们比他们便宜。", en: "But we're cheaper."),
      .exploresBeforeAnswering,
      Bilingual(zh: "还不知道他卡在哪儿，就开始争。", en: "argues before knowing what the matter is.")
    ),
    (
      Bilingual(
        zh: "没关系，我周四还是周五过去，当面跟您说？",
        en: "Never mind that. Shall I come Thursday or Friday and explain?"),
      .exploresBeforeAnswering,
      Bilingual(zh: "没听就约，二选一也成了逼。", en: "a choice without listening is a push.")
    ),
    (
      Bilingual(zh: "好的，那等您有需要再联系我。", en: "Fine, get in touch when you need us."),
      .asksAgain, Bilingual(zh: "真顾虑没问清就放了。", en: "drops the concern without asking about it.")
    ),
  ]

  private static let finalFoils: [Foil] = [
    (
      Bilingual(zh: "您先别挂，就听我说一句。", en: "Don't hang up, just one thing."),
      .respectsFinalNo, Bilingual(zh: "说了到此为止，还拉着不放。", en: "that was final, and it holds on.")
    ),
    (
      Bilingual(zh: "那您看周四还是周五，我过去一趟？", en: "Would Thursday or Friday suit you, then?"),
      .respectsFinalNo,
      Bilingual(zh: "到此为止以后再约，整通不及格。", en: "asking after a final no fails the call.")
    ),
    (
      Bilingual(zh: "为什么呀，是我哪句说错了吗？", en: "Why, what did I say wrong?"),
      .respectsFinalNo,
      Bilingual(zh: "他要的是你放手，不是解释。", en: "what is wanted is an end, not a talk.")
    ),
  ]

  private static let replyFoils: [Foil] = [
    (
      Bilingual(zh: "这个见面再说，您看什么时候方便？", en: "We can talk about that when we meet. When suits you?"),
      .answersTheQuestion, Bilingual(zh: "他问了，你没答。", en: "a question went unanswered.")
    ),
    (
      Bilingual(zh: "您别管这个，先听我说。", en: "Don't worry about that, listen to me first."),
      .noPressure,
      Bilingual(zh: "压住他的问题，他就不问了，也不见了。", en: "shutting the question up shuts the door.")
    ),
    (
      Bilingual(zh: "保证没问题，您放心，零风险。", en: "Guaranteed, no risk at all, trust me."),
      .honestWording, Bilingual(zh: "没人担得起的承诺。", en: "a promise nobody can keep.")
    ),
  ]

  private static let confirmFoils: [Foil] = [
    (
      Bilingual(zh: "好的，那到时候见。", en: "Great, see you then."),
      .confirmsDateAndWeekday,
      Bilingual(zh: "日期、星期、钟点一样没说。", en: "no date, no weekday, no time.")
    ),
    (
      Bilingual(zh: "行，那到时候再联系，具体再说。", en: "Fine, let's speak nearer the time."),
      .confirmsDateAndWeekday,
      Bilingual(zh: "刚约到，又放掉了。", en: "lets go of what was just agreed.")
    ),
    (
      Bilingual(zh: "太好了！我给您讲讲我们都有什么功能。", en: "Wonderful! Let me tell you about all our features."),
      .noPitch, Bilingual(zh: "约到了就别再卖。", en: "sells after the yes.")
    ),
  ]

  private static let fallbackFoils: [Foil] = [
    (
      Bilingual(zh: "您再考虑考虑，周四还是周五，就见一面？", en: "Think again: Thursday or Friday, just once?"),
      .stopsAtThree,
      Bilingual(zh: "已经推到底了，再约就是逼。", en: "that was the last no; another ask pushes.")
    ),
    (
      Bilingual(zh: "那我过几天再打给您。", en: "I'll try you again in a few days, then."),
      .closesCleanly, Bilingual(zh: "没问他肯不肯，也没说哪天。", en: "neither leave to ring nor a day.")
    ),
    (
      Bilingual(zh: "那您到底为什么不见呢？", en: "So why exactly won't you meet?"),
      .noPressure, Bilingual(zh: "逼他解释，他只会说得更死。", en: "made to explain, they only close further.")
    ),
  ]

  private static let endFoils: [Foil] = [
    (
      Bilingual(zh: "嗯，好。", en: "OK, fine."),
      .closesCleanly, Bilingual(zh: "没道谢就挂，前面白客气了。", en: "no thanks; the courtesy is lost.")
    ),
    (
      Bilingual(
        zh: "对了，我们还有一个产品您要不要听听？", en: "Oh, and we have another product, shall I tell you about it?"),
      .noPitch, Bilingual(zh: "事办成了，又卖一样。", en: "sells again when the work is done.")
    ),
    (
      Bilingual(zh: "您可一定要来啊，别放我鸽子。", en: "You must be there, don't let me down."),
      .noPressure, Bilingual(zh: "先怪上他了。", en: "blames in advance.")
    ),
  ]
}
