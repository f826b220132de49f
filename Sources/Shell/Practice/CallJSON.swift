import CivilTime
import Diagnostics
import Hearing
import Playbooks
import Rehearsal

/// `practice --json`: one object a turn, then the result (commands.md).
enum CallJSON {
  static func turn(_ turn: Turn, _ language: Language) -> JSON {
    .members([
      "said": .string(turn.command == nil ? turn.said : turn.typed),
      "command": turn.command.map { .string($0.name) },
      "answers": .string(turn.answered),
      "heard": turn.heard.map(heard) ?? .null,
      "marks": .array(turn.marks.map { mark($0, language) }),
      "comment": turn.remark.map { .string($0.text(language)) } ?? .null,
      "ask": turn.askNumber.map { .int($0) },
      "attempt": turn.attempt > 1 ? .int(turn.attempt) : nil,
      "reply": turn.reply.isEmpty
        ? .null : .string(turn.reply.map(\.text).joined(separator: language == .zh ? "" : " ")),
      "stage": .string(turn.stage),
      "next": .text(turn.next),
      "shown": turn.notes.isEmpty ? nil : .array(turn.notes.map { note($0, language) }),
    ])
  }

  static func mark(_ mark: Mark, _ language: Language) -> JSON {
    .members([
      "criterion": .string(mark.criterion.rawValue), "verdict": .string(mark.verdict.rawValue),
      "span": mark.span.map(span) ?? .null, "remark": .string(mark.remark[language]),
    ])
  }

  private static func span(_ span: Span) -> JSON { .array([.int(span.start), .int(span.end)]) }

  private static func slot(_ slot: HeardSlot) -> JSON {
    .members([
      "date": .text(slot.day?.text), "time": .text(slot.clock?.text),
      "part": .text(slot.part?.rawValue), "span": span(slot.span),
    ])
  }

  /// The shape of `hear --jsonl` without its id.
  static func heard(_ utterance: Utterance) -> JSON {
    .members([
      "ask": .string(utterance.ask.rawValue),
      "slots": .array(utterance.slots.map(slot)),
      "offered": .array(utterance.offered.map(slot)),
      "for": .text(utterance.purpose?.rawValue),
      "conflicts": .array(
        utterance.conflicts.map {
          .members([
            "span": span($0.span), "weekday": .int($0.weekday.rawValue),
            "date": .string($0.day.text),
          ])
        }),
      "concedes_materials": .bool(utterance.concedesMaterials != nil),
      "acknowledges": .bool(utterance.acknowledges != nil),
      "pressure": .bool(utterance.pressure != nil),
      "confirms": .bool(utterance.confirms != nil),
    ])
  }

  private static func note(_ note: Turn.Note, _ language: Language) -> JSON {
    switch note {
    case .slots(_, let slots): .members(["slots": .array(slots.map { .string($0) })])
    case .words(let words): .members(["words": .string(words[language])])
    case .gaps(let line): .members(["gaps": .string(line)])
    case .choices(let lines): .members(["choices": .array(lines.map { .string($0) })])
    case .card(let title, let lines):
      .members(["card": .string(title), "lines": .array(lines.map { .string($0) })])
    }
  }

  /// What the score is made of.
  static func parts(_ score: Score) -> JSON {
    .array(
      score.parts.map { part in
        .members([
          "criterion": .string(part.criterion.rawValue), "weight": .int(part.weight),
          "met": .int(part.met), "missed": .int(part.missed),
          "points": .number(Double(part.tenths) / 10), "of": .number(Double(part.ofTenths) / 10),
        ])
      })
  }

  static func result(
    _ debrief: Debrief, _ record: CallRecord, call: String?, exam: Exam? = nil,
    _ language: Language
  ) -> JSON {
    let ending = debrief.ending
    return .members([
      "outcome": .string(ending.outcome?.rawValue ?? ending.reach.rawValue),
      "reach": .string(ending.reach.rawValue),
      "score": .int(debrief.score.points),
      "retryScore": debrief.retryScore.map { .int($0.points) } ?? .null,
      "parts": parts(debrief.score),
      "failedBy": .text(debrief.score.failedBy?.rawValue),
      "appointment": ending.appointment.map { appointment in
        .members([
          "at": .string(appointment.at.text), "form": .string(appointment.form.rawValue),
          "place": .text(appointment.place),
          "after": ending.dissolves ? .string("no-show") : nil,
        ])
      } ?? .null,
      "callbackAt": .text(ending.callbackAt?.text),
      "couldBeWon": .bool(ending.couldBeWon),
      "keep": .text(debrief.keep?[language]), "start": .text(debrief.start?[language]),
      "stop": .text(debrief.stop?[language]),
      "passMark": exam.map { .int($0.passMark) },
      "passed": exam.map { .bool($0.isPassed(record)) },
      "before": exam.map { $0.before.map { .int($0) } ?? .null },
      "comparison": exam.map { $0.comparison(record.practice).map(ExamText.json) ?? .null },
      "call": .text(call),
    ])
  }
}
