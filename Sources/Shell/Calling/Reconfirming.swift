import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// The day-before list: each appointment with a sentence ready to send or say.
struct Reconfirming {
  private let entries: [Journal.Entry]

  init(_ entries: [Journal.Entry]) { self.entries = entries }

  func show(_ desk: Desk) throws {
    if desk.isJSON {
      return desk.show(
        .members([
          "reconfirm": .array(
            try entries.map { entry in
              .members([
                "appointment": CallText.json(entry),
                "sentence": .string(try sentence(entry, desk)),
              ])
            })
        ]))
    }
    guard !entries.isEmpty else {
      return desk.say(
        Bilingual(zh: "下一个工作日没有要再确认的约见", en: "nothing to reconfirm for the next working day"))
    }
    for entry in entries {
      CallList([entry]).say(desk)
      let ready = try sentence(entry, desk)
      desk.say(Bilingual(zh: "　「\(ready)」", en: "  “\(ready)”"), .rep)
    }
    desk.say(
      Bilingual(
        zh: "确认好了：约见 \(entries[0].number) 1；改期：约见 \(entries[0].number) 4 周五上午10点",
        en:
          "once confirmed: appointments \(entries[0].number) 1; moved: appointments \(entries[0].number) 4 "
          + "fri 10am"), .quiet)
  }

  /// What to send the day before, in the language of the desk: who, when, where, and a way to move it.
  private func sentence(_ entry: Journal.Entry, _ desk: Desk) throws -> String {
    guard let appointment = entry.record.appointment else { return "" }
    let at = entry.movedTo ?? appointment.at
    let lead = try entry.record.lead.flatMap { reference in
      try desk.withJournal { try $0.lead(named: reference, home: desk.now.offsetMinutes) }
    }
    let name = lead.map { harmless($0.name) } ?? Bilingual(zh: "您好", en: "Hello")[desk.language]
    let rep = desk.settings.value(.rep)
    let company = desk.settings.value(.company)
    let who = [company, rep].compactMap { $0 }
    let words = SlotWords(at, at: desk.now.slot).full(desk.language)
    let place = appointment.place.map { harmless($0) }
    switch desk.language {
    case .zh:
      let greeting = lead == nil ? "您好" : "\(name)您好"
      let me = who.isEmpty ? "" : "，我是\(who.joined(separator: "的"))"
      let spot =
        switch appointment.form {
        case .visit: place.map { "我到\($0)找您" } ?? "我过去找您"
        case .ours: "您到\(place ?? "我们这儿")"
        case .online: "我们线上见" + (place.map { "（\($0)）" } ?? "")
        case .phone: "我给您打电话"
        }
      return "\(greeting)\(me)。跟您确认：\(words)，\(spot)。要是有变动，您回一个字，我们换个时间。"
    case .en:
      let greeting = lead == nil ? "Hello" : "Hello \(name)"
      let me =
        rep.map { "\($0)\(company.map { " from \($0)" } ?? "") here. " } ?? ""
      let spot =
        switch appointment.form {
        case .visit: place.map { "I'll come to \($0)" } ?? "I'll come to you"
        case .ours: "you are coming to \(place ?? "us")"
        case .online: "we meet online" + (place.map { " (\($0))" } ?? "")
        case .phone: "I'll ring you"
        }
      return
        "\(greeting), \(me)Just to confirm: \(words), \(spot). If that has changed, one word back "
        + "and we find another time."
    }
  }
}
