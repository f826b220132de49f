import CivilTime
import Diagnostics
import Reviewing
import Statistics

/// The review as `review --json` writes it; every rate as in `stats`.
enum ReviewJSON {
  static func json(_ review: Review, _ language: Language) -> JSON {
    .members([
      "rep": .text(review.rep), "week": .string(review.week.text),
      "from": .string(review.week.monday.text),
      "to": .string(review.week.sunday.text),
      "target": review.target.map { .int($0) } ?? .null,
      "actual": .int(review.calls[.appointments]), "unresolved": .int(review.unresolved),
      "calls": tally(review.calls), "before": tally(review.before),
      "practice": tally(review.practice),
      "objections": .array(review.objections.map(objection)),
      "asks": .array(
        review.askStyles.map { RateJSON.group($0.key, $0.tally, .ask, .ask) }),
      "practiceObjections": .array(review.practiceObjections.map(objection)),
      "practised": .array(review.practised.map(practised)),
      "weakStage": weakness(review.weakness),
      "weakestObjection": .text(review.weakestObjection?.part.key),
      "drill": .array(review.toDrill.map { .string($0) }), "drillsDue": .int(review.drillsDue),
      "dryRun": .int(review.dryRun),
      "dryRunChance": review.drySpell.map { .number($0.chance) } ?? .null,
      "drop": review.drop.map(drop) ?? .null,
      "list": review.nextList.map { .int($0.list) } ?? .null,
      "toReconfirm": .int(review.toReconfirm),
      "sources": .array(
        review.sources.map { RateJSON.group($0.key, $0.tally, .conversation, .source) }),
      "history": .array(
        review.history.map {
          .members([
            "week": .string($0.week.text), "dials": .int($0.tally[.dials]),
            "conversations": .int($0.tally[.conversations]), "asks": .int($0.tally[.asked]),
            "appointments": .int($0.tally[.appointments]),
            "perDial": RateJSON.rate(.appointment(.dial), $0.tally),
          ])
        }),
      "actions": .array(review.actions.map(action)),
      "agreed": .array(review.agreed.map(action)),
      "proposals": .array(
        review.proposals { name in
          Bilingual(zh: Naming.objection(name, .zh), en: Naming.objection(name, .en))
        }.map {
          .members([
            "what": .string($0.what[language]), "times": .int($0.times),
            "by": .string($0.due.text),
          ])
        }),
      "questions": .array(
        review.questions.map { question in
          .members([
            "number": .int(question.rawValue),
            "question": .string(review.words(of: question)[language]),
            "answer": .text(review.answers[question]?.words),
            "skipped": .bool(review.answers[question] == .skipped),
          ])
        }),
      "lead": .string(review.leadSentence(language)),
      "moods": .array(
        review.moods.map {
          .members([
            "day": .string($0.day.text), "good": .bool($0.isGood), "word": .text($0.word),
          ])
        }),
    ])
  }

  private static func action(_ action: Review.Action) -> JSON {
    .members([
      "what": .string(action.what), "times": action.times.map { .int($0) } ?? .null,
      "by": .text(action.due?.text), "done": action.isDone.map { .bool($0) } ?? .null,
      "reason": .text(action.reason),
    ])
  }

  private static func drop(_ note: DropWatch.Note) -> JSON {
    .members([
      "weeks": .int(note.since), "usual": RateJSON.bare(note.usual),
      "recent": RateJSON.bare(note.recent),
    ])
  }

  private static func tally(_ tally: Tally) -> JSON {
    .members([
      "dials": .int(tally[.dials]), "conversations": .int(tally[.conversations]),
      "invalid": .int(tally[.invalid]), "heard": .int(tally[.heard]),
      "asks": .int(tally[.asked]), "appointments": .int(tally[.appointments]),
      "held": .int(tally[.held]), "connect": RateJSON.rate(.connect, tally),
      "opening": RateJSON.rate(.openingSurvival, tally), "ask": RateJSON.rate(.ask, tally),
      "perDial": RateJSON.rate(.appointment(.dial), tally),
      "perConversation": RateJSON.rate(.appointment(.conversation), tally),
      "perAsk": RateJSON.rate(.appointment(.ask), tally), "heldRate": RateJSON.rate(.held, tally),
    ])
  }

  private static func objection(_ part: Review.Part) -> JSON {
    guard case .object(let figures) = RateJSON.rate(.handled, part.tally) else { return .null }
    return .object(
      [
        JSON.Member("key", .string(part.key)), JSON.Member("met", .int(part.tally[.met])),
        JSON.Member("handled", .int(part.tally[.handled])),
      ] + figures)
  }

  private static func practised(_ one: Review.Practised) -> JSON {
    guard case .object(let figures) = objection(Review.Part(key: one.key, tally: one.real)) else {
      return .null
    }
    return .object(figures + [JSON.Member("practised", .int(one.times))])
  }

  private static func weakness(_ weakness: Review.Weakness) -> JSON {
    switch weakness {
    case .stage(let stage, let proportion, let against, let isOwn):
      .members([
        "verdict": "stage", "stage": .string(stage.rawValue),
        "successes": .int(proportion.successes), "trials": .int(proportion.trials),
        "against": .number(against), "own": .bool(isOwn),
      ])
    case .none: .members(["verdict": "none"])
    case .notEnough(let needed): .members(["verdict": "not-enough", "needed": .int(needed)])
    case .fewDials(let dials, let usual):
      .members(["verdict": "few-dials", "dials": .int(dials), "usual": .int(usual)])
    }
  }
}
