import CivilTime
import Diagnostics
import Hearing
import Rehearsal

/// What is typed behind the keys of a call, taken apart: a grade, a form, a referral, and the words that remain.
///
/// Nothing of it is dropped: what is no grade, form, time or excuse becomes the call's note, and is said to be.
struct WordsBehind {
  private var grade: CallRecord.Grade?
  private(set) var form: AppointmentForm?
  private var isReferral = false
  /// What remains: the words of a time, and whatever else was typed.
  private(set) var words: String

  /// - Parameter record: how the call went, as far as its keys say.
  init(_ text: String, for record: CallRecord) {
    var words = text.split(separator: " ").map(String.init)
    let wantsGrade = record.outcome != nil && record.grade == nil
    read: while let last = words.last {
      if wantsGrade, grade == nil, let letter = Self.grade(last) {
        grade = letter
      } else if record.outcome == .appointment, form == nil, let heard = Self.form(last) {
        form = heard
      } else if folded(last) == "referral" || last == "转介绍" {
        isReferral = true
      } else {
        break read
      }
      words.removeLast()
      while let last = words.last, Self.lead.contains(folded(last)) { words.removeLast() }
    }
    // In front of other words “a” is an article; a capital is not.
    if wantsGrade, grade == nil, let first = words.first, first != folded(first),
      let letter = Self.grade(first)
    {
      grade = letter
      words.removeFirst()
    }
    if record.outcome == .appointment, form == nil { form = Self.form(within: &words) }
    self.words = words.joined(separator: " ")
  }

  /// Gives a call the grade and the referral that were typed.
  func complete(_ record: inout CallRecord) {
    if let grade { record.grade = grade }
    if isReferral { record.referral = true }
  }

  /// What stands before a grade or a form and is no more than that.
  private static let lead: Set<String> = ["grade", "意向", "等级", "意向等级", "by", "at", "our"]

  /// `A`, `b`, `C级`, `意向A`.
  private static func grade(_ word: String) -> CallRecord.Grade? {
    var letter = Substring(folded(word))
    for prefix in ["意向等级", "意向", "等级"] where letter.hasPrefix(prefix) {
      letter = letter.dropFirst(prefix.count)
      break
    }
    if letter.last == "级" || letter.last == "类" { letter = letter.dropLast() }
    guard letter.count == 1, let grade = CallRecord.Grade(rawValue: letter.uppercased()),
      grade != .x
    else { return nil }
    return grade
  }

  /// How they meet: a form's name, the last word of its title, or a part of the Chinese one.
  private static func form(_ word: String) -> AppointmentForm? {
    let name = folded(word)
    guard name.count > 1 else { return nil }
    return AppointmentForm.allCases.first { form in
      form.rawValue == name || form.title.zh.contains(name)
        || form.title.en.split(separator: " ").last.map(String.init) == name
    }
  }

  /// A form among other words: 「周四下午3点线上」, `thursday 3pm online with Bob`.
  private static func form(within words: inout [String]) -> AppointmentForm? {
    if let index = words.firstIndex(where: { form($0) != nil }) {
      return form(words.remove(at: index))
    }
    return AppointmentForm.allCases.first { form in
      form.title.zh.split(separator: "／").contains { name in words.contains { $0.contains(name) } }
    }
  }

  // MARK: Where no time is needed

  /// The day that the remaining words name, if they do, and the words beside it.
  ///
  /// - Throws: `Failure` for a day that does not exist, is past, or is not the weekday it bears.
  static func day(_ words: String, after earliest: Slot, _ desk: Desk) throws(Failure) -> (
    day: Day?, beside: String
  ) {
    let now = desk.now.slot
    let day: Day
    do {
      switch try TimeWords.one(words, at: now) {
      case .slot(let slot): day = slot.day
      case .dayOnly(let heard): day = heard
      case .nothing: return (nil, words.trimmed)
      }
    } catch {
      switch error {
      case .noSuchDay, .conflict: throw TimeWords.failure(error, words, desk)
      case .nothing, .whichDay, .several: return (nil, words.trimmed)
      }
    }
    guard day >= earliest.day else {
      throw TimeWords.passed { day.short($0, today: desk.today) }
    }
    return (day, TimeWords.beside(words, at: now))
  }

  // MARK: What is no time

  /// Keeps words that are no time: an excuse that is surely heard counts as met, any others are a note. Says which.
  static func keep(_ words: String, in record: inout CallRecord, _ desk: Desk) {
    guard !words.isEmpty else { return }
    let shown = harmless(words).truncated(to: 40)
    let isTalk = record.reach == .connected || record.reach == .gatekeeper
    if isTalk, let id = ObjectionWords.sure(words, desk) {
      if !record.objections.contains(where: { $0.objection == id }) {
        record.objections.append(.init(objection: id, handled: false))
      }
      let name = BlockScreen(desk).name(id)
      desk.note(
        Bilingual(
          zh: "「\(shown)」记作遇到的异议：\(name)", en: "“\(shown)” counts as met: \(name)"), .quiet)
      if ObjectionWords.named(words, desk) != nil { return }
    } else {
      desk.note(Bilingual(zh: "备注：「\(shown)」", en: "noted: “\(shown)”"), .quiet)
    }
    record.note = [record.note, words].compactMap { $0 }.joined(separator: "；")
  }
}
