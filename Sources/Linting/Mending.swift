package import CivilTime
package import Diagnostics
package import Playbooks

/// Applying fixes.
package enum Mending {
  /// The file with every safe fix applied, again and again until none is left or ten rounds are over:
  /// one fix may lay bare the next.
  package static func fixed(
    _ file: SourceText, beside library: Playbook.Surroundings = Playbook.Surroundings([]), now: Slot
  ) -> String {
    var current = file
    for _ in 0..<10 {
      let fixes = Lint.check([current], beside: library, now: now).compactMap(\.fix)
      guard !fixes.isEmpty else { break }
      let text = Fix.apply(fixes, to: current)
      guard text != current.text else { break }
      current = SourceText(name: file.name, text: text)
    }
    return current.text
  }
}
