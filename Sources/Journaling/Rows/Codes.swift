import CivilTime
import Hearing
import Rehearsal

/// The numbers that stand for names on disk; the first migration lists them for people who read the file.
extension Reach {
  var code: Int {
    switch self {
    case .voicemail: 0
    case .connected: 1
    case .gatekeeper: 2
    case .noAnswer: 3
    case .declined: 4
    case .busy: 5
    case .unreachable: 6
    case .suspended: 7
    case .outOfService: 8
    case .wrongNumber: 9
    case .blocked: 10
    }
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.code, $0) })
  init?(code: Int) {
    guard let reach = Self.byCode[code] else { return nil }
    self = reach
  }
}

extension Outcome {
  var code: Int {
    switch self {
    case .doNotContact: 0
    case .appointment: 1
    case .callback: 2
    case .contactAdded: 3
    case .materialsOnly: 4
    case .thinking: 5
    case .consultingOthers: 6
    case .notInterested: 7
    case .hungUp: 9
    case .transferred: 21
    case .messageLeft: 23
    case .refused: 24
    case .absent: 25
    case .personLeft: 26
    case .noNeed: 81
    case .noMoney: 82
    case .tooExpensive: 83
    case .hasSupplier: 84
    case .contractLocked: 85
    case .notNow: 86
    case .wrongPerson: 87
    case .distrust: 88
    case .notEligible: 89
    }
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.code, $0) })
  init?(code: Int) {
    guard let outcome = Self.byCode[code] else { return nil }
    self = outcome
  }
}

extension AskStyle {
  var code: Int {
    switch self {
    case .none: 0
    case .choice: 1
    case .single: 2
    case .open: 3
    }
  }

  init?(code: Int) {
    switch code {
    case 0: self = .none
    case 1: self = .choice
    case 2: self = .single
    case 3: self = .open
    default: return nil
    }
  }
}

extension AppointmentForm {
  var code: Int {
    switch self {
    case .visit: 1
    case .ours: 2
    case .online: 3
    case .phone: 4
    }
  }

  init?(code: Int) {
    switch code {
    case 1: self = .visit
    case 2: self = .ours
    case 3: self = .online
    case 4: self = .phone
    default: return nil
    }
  }
}

extension AppointmentEvent {
  var code: Int { Int(String(key)) ?? 0 }

  private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.code, $0) })
  init?(code: Int) {
    guard let event = Self.byCode[code] else { return nil }
    self = event
  }
}

extension CallRecord.Kind {
  var code: Int { self == .real ? 1 : 0 }
  init(code: Int) { self = code == 1 ? .real : .practice }
}

extension CallRecord.Origin {
  var code: Int {
    switch self {
    case .typed: 0
    case .imported: 1
    case .transcript: 2
    }
  }

  init(code: Int) {
    switch code {
    case 1: self = .imported
    case 2: self = .transcript
    default: self = .typed
    }
  }
}

extension Week {
  /// ISO year × 100 + week.
  var code: Int { year * 100 + number }
  init?(code: Int) {
    guard let fourth = Day(year: code / 100, month: 1, day: 4) else { return nil }
    self.init(of: fourth.monday.adding(days: (code % 100 - 1) * 7))
  }
}
