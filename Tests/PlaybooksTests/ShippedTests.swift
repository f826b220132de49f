import Diagnostics
import Playbooks
import TestKit
import Testing

/// What ships is read without a finding.
@Suite struct ShippedTests {
  @Test func everyFileIsReadAndClean() {
    let (playbook, findings) = Playbook.read(Tree.shipped)
    for finding in findings { Issue.record("\(finding.excerpt(.en).plain)") }
    #expect(playbook.scripts.count >= 2)
    #expect(playbook.catalogues.count >= 2)
    #expect(playbook.personas.count >= 4)
  }
}
