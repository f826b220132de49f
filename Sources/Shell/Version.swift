import Console

/// What `version` says.
package enum Version {
  package static let number = "1.0.0"
  package static let line = "spar \(number)"

  /// What it was built with, and how.
  package static var facts: [(name: String, value: String)] {
    [("swift", compiler), ("build", isOptimized ? "release" : "debug"), ("machine", machine)]
      + [("readline", readlineVersion)]
  }

  private static var compiler: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }

  private static var machine: String {
    #if arch(x86_64)
      let processor = "x86_64"
    #elseif arch(arm64)
      let processor = "arm64"
    #else
      let processor = "other"
    #endif
    #if os(Linux)
      return "Linux \(processor)"
    #else
      return processor
    #endif
  }

  private static var isOptimized: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }
}
