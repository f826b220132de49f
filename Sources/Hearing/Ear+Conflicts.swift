package import CivilTime

extension Ear {
  /// The weekdays in `text` that contradict their dates: what `hear` says of them, without listening for the rest.
  package static func conflicts(in text: String, at now: Slot) -> [WeekdayConflict] {
    guard text.utf8.count <= partBytes else { return hear(text, at: now).conflicts }
    let lexed = Lexed(Line(text))
    // Without the word for a day of the week there is nothing to contradict; most lines have none.
    guard lexed.items.contains(where: { $0.kind.isOfWeek }) else { return [] }
    let joining = Joining(lexed, at: now)
    var entries = joining.entries
    var windows = joining.windows
    Inheriting.forward(&entries, &windows, in: lexed, now: now)
    Inheriting.daysBack(&entries)
    return entries.compactMap { Resolving.resolve($0, in: lexed, at: now).conflict }
  }
}

extension Lexeme.Kind {
  /// Whether it may be a day of the week, or a part of its name.
  fileprivate var isOfWeek: Bool {
    switch self {
    case .weekday, .shortWeekday, .weekdays, .weekUnit, .week, .hanWeekday, .vague: true
    default: false
    }
  }
}
