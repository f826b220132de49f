import CivilTime
import Journaling

/// Names of leads as a screen may show them: masked as `leads` masks them.
struct LeadNames {
  private let desk: Desk
  private let text: LeadText

  init(_ desk: Desk) {
    self.desk = desk
    text = LeadText(desk)
  }

  /// `周** · 青禾软件`; nil for a lead that is not on the list, or none.
  func title(of reference: String?) -> String? {
    guard let reference,
      let lead = try? desk.withJournal({
        try $0.lead(named: reference, home: desk.now.offsetMinutes)
      })
    else { return nil }
    let title = text.title(lead)
    return title == reference ? nil : title
  }
}
