import CReadline

/// The version of GNU Readline in use: `8.2`.
package var readlineVersion: String { String(cString: spar_readline_version()) }

/// Ctrl-C, SIGTERM and SIGHUP: noted, and deadly only to work that never looks.
package enum Signals {
  /// Once at the start: a UTF-8 locale, and signals that are noted.
  package static func prepare() {
    spar_locale()
    spar_signals()
  }

  /// Whether Ctrl-C, SIGTERM or SIGHUP came during the work in hand.
  package static var isInterrupted: Bool { spar_interrupted() != 0 || spar_terminated() != 0 }
  package static func forgetInterrupt() { spar_forget_interrupt() }
}
