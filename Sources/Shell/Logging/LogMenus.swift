import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// The digit menus of a call logged step by step.
enum LogMenus {
  static func reach(_ desk: Desk) throws -> Reach {
    let all = Reach.allCases
    let choices = all.map { Choice(String($0.key), $0.title) }
    let index = try desk.choose(
      Bilingual(zh: "线怎么样？", en: "How far did the line get?"), choices)
    return all[index]
  }

  /// A layer's menu; the reasons behind `8` are a menu of their own.
  static func outcome(_ menu: [(keys: String, outcome: Outcome)], _ desk: Desk) throws -> Outcome {
    let plain = menu.filter { !$0.keys.hasPrefix("8") }
    let reasons = menu.filter { $0.keys.hasPrefix("8") }
    var choices = plain.map { Choice($0.keys, $0.outcome.title) }
    if !reasons.isEmpty {
      let at = plain.firstIndex { $0.keys > "8" } ?? plain.count
      choices.insert(
        Choice("8", Bilingual(zh: "有具体原因 …", en: "a stated reason …")), at: at)
    }
    let index = try desk.choose(Bilingual(zh: "谈得怎么样？", en: "How did the talk end?"), choices)
    let key = choices[index].key
    guard key == "8" else {
      return plain.first { $0.keys == key }?.outcome ?? .notInterested
    }
    let picked = try desk.choose(
      Bilingual(zh: "什么原因？", en: "Which reason?"),
      reasons.map { Choice(String($0.keys.dropFirst()), $0.outcome.title) })
    return reasons[picked].outcome
  }

  /// The grade picked, or nil for the default.
  static func grade(_ record: CallRecord, _ desk: Desk) throws -> CallRecord.Grade? {
    guard let standard = record.effectiveGrade, standard != .x else { return nil }
    let grades: [CallRecord.Grade] = [.a, .b, .c, .d]
    let allowed = grades.filter {
      $0 != .a || record.appointment != nil || record.callbackAt != nil
    }
    let choices = allowed.map { grade in
      Choice(String((grades.firstIndex(of: grade) ?? 0) + 1), title(grade))
    }
    let index = try desk.choose(
      Bilingual(zh: "意向等级？", en: "How interested?"), choices,
      standard: allowed.firstIndex(of: standard))
    return allowed[index] == standard ? nil : allowed[index]
  }

  static func title(_ grade: CallRecord.Grade) -> Bilingual {
    switch grade {
    case .a: Bilingual(zh: "A 定了下一步", en: "A dated step")
    case .b: Bilingual(zh: "B 有需求", en: "B stated need")
    case .c: Bilingual(zh: "C 听完了", en: "C heard us out")
    case .d: Bilingual(zh: "D 明确拒绝", en: "D refused")
    case .x: Bilingual(zh: "X 无效", en: "X closed")
    }
  }
}

/// The times an outcome needs: heard in the words, given by `--at`, or asked for.
struct CallTimes {
  let words: String
  let options: CallOptions
  /// The call is being asked for step by step.
  let isAsking: Bool
  /// The call that is being corrected.
  var amended: EventID?

  private func canAsk(_ desk: Desk) -> Bool { isAsking || desk.world.isConversational }

  func apply(to record: inout CallRecord, _ desk: Desk) throws {
    let behind = WordsBehind(words.trimmed, for: record)
    behind.complete(&record)
    var beside = options.at == nil ? "" : behind.words
    let given = options.at?.trimmed ?? behind.words
    switch record.outcome {
    case .appointment:
      let at = try time(given, of: .appointment, record, &beside, desk)
      var appointment = record.appointment ?? CallRecord.Appointment(at: at)
      appointment.at = at
      if let form = try options.appointmentForm() ?? behind.form {
        appointment.form = form
      } else if isAsking {
        let forms = AppointmentForm.allCases
        let index = try desk.choose(
          Bilingual(zh: "怎么见？", en: "Where?"),
          forms.enumerated().map { Choice("\($0.offset + 1)", $0.element.title) }, standard: 0)
        appointment.form = forms[index]
      }
      if let place = options.place { appointment.place = place }
      record.appointment = appointment
    case .callback: record.callbackAt = try time(given, of: .callback, record, &beside, desk)
    default:
      if let at = options.at {
        record.nextContact = try TimeWords.day(at, desk)
      } else if !given.isEmpty {
        let earliest = min(record.startedAt.slot, desk.now.slot)
        let heard = try WordsBehind.day(given, after: earliest, desk)
        if let day = heard.day { record.nextContact = day }
        beside = heard.beside
      }
    }
    if let failure = Failure.undated(record) { throw failure }
    WordsBehind.keep(beside, in: &record, desk)
  }

  /// One time that exists and is still to come when the call is made; a person is asked until there is one.
  ///
  /// - Parameter beside: gets the words beside the time.
  private func time(
    _ given: String, of outcome: Outcome, _ record: CallRecord, _ beside: inout String,
    _ desk: Desk
  ) throws -> Slot {
    var text = given
    var day: Day?
    // A call of the past may have been about a time that is past too.
    let earliest = min(record.startedAt.slot, desk.now.slot)
    while true {
      if !text.isEmpty {
        let midnight = day.map { Slot(day: $0, clock: .midnight) }
        var reading = TimeWords.Reading.nothing
        do {
          reading = try TimeWords.reading(text, at: midnight, after: earliest, desk)
        } catch {
          try refuse(error, desk)
        }
        if reading != .nothing {
          let more = TimeWords.beside(text, at: desk.now.slot)
          beside = [beside, more].filter { !$0.isEmpty }.joined(separator: "；")
        }
        switch reading {
        case .slot(let slot):
          if try Clash.isAccepted(proposed(slot, outcome, record), amended: amended, desk) {
            return slot
          }
          day = nil
        case .dayOnly(let heard):
          guard canAsk(desk) else {
            throw TimeWords.clockMissing(heard, next: Self.example(record), desk)
          }
          day = heard
        case .nothing: break
        }
      } else if !canAsk(desk) {
        throw Failure(
          .usage,
          Bilingual(
            zh: "\(outcome.title.zh)要有日期和钟点",
            en: outcome == .appointment
              ? "an appointment needs a day and a time" : "a callback needs a day and a time"),
          next: Self.example(record))
      }
      text = try desk.ask(
        day.map {
          Bilingual(
            zh: "\($0.short(.zh, today: desk.today))几点？",
            en: "At what time on \($0.short(.en, today: desk.today))?")
        }
          ?? Bilingual(
            zh: outcome == .appointment
              ? "约在什么时候？（如 周三下午3点；空行不记）" : "什么时候再打？（如 明天上午10点、半小时后；空行不记）",
            en: outcome == .appointment
              ? "When is it? (such as wed 3pm; an empty line logs nothing)"
              : "When will you call? (such as tomorrow 10am or in half an hour; an empty line logs nothing)"
          )
      )
      .trimmed
      guard !text.isEmpty else {
        throw Failure(
          .usage, Bilingual(zh: "没有时间，这一通没有记", en: "no time was given, so nothing was logged"),
          next: Self.example(record))
      }
    }
  }

  private func proposed(_ slot: Slot, _ outcome: Outcome, _ record: CallRecord) -> CallRecord {
    var record = record
    (record.appointment, record.callbackAt) =
      outcome == .appointment ? (.init(at: slot), nil) : (nil, slot)
    return record
  }

  /// Says to a person what is wrong, who then is asked again; a program is refused.
  private func refuse(_ failure: Failure, _ desk: Desk) throws {
    guard canAsk(desk) else { throw failure }
    desk.note(failure.sentence, .warning)
  }

  private static func example(_ record: CallRecord) -> Bilingual {
    let key = record.outcome == .appointment ? "11" : record.reach == .gatekeeper ? "22" : "12"
    return Bilingual(
      zh: "例如：记 \(key) 周三下午3点", en: "for example: log \(key) wed 3pm")
  }
}
