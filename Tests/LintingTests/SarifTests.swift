import Diagnostics
import Foundation
import Linting
import TestKit
import Testing

/// What `lint --format sarif` prints for every exhibit, held to the parts of the SARIF 2.1.0 schema it uses.
///
/// `bin/long-checks.d/sarif` holds it to models made from the whole schema.
@Suite struct SarifTests {
  /// An object of the schema: members that must be there, members that may be.
  struct Shape {
    let required: Set<String>
    let allowed: Set<String>

    init(_ required: Set<String>, _ others: Set<String> = []) {
      self.required = required
      allowed = required.union(others)
    }
  }

  /// By the name of the member that holds it (or a list of it).
  static let shapes: [String: Shape] = [
    "": Shape(["version", "runs"], ["$schema"]),
    "runs": Shape(["tool", "results"], ["columnKind"]),
    "tool": Shape(["driver"]),
    "driver": Shape(["name"], ["rules"]),
    "rules": Shape(["id"], ["shortDescription", "fullDescription"]),
    "shortDescription": Shape(["text"]), "fullDescription": Shape(["text"]),
    "message": Shape(["text"]), "insertedContent": Shape(["text"]),
    "results": Shape(
      ["message"], ["ruleId", "ruleIndex", "level", "locations", "relatedLocations", "fixes"]),
    "locations": Shape(["physicalLocation"], ["message"]),
    "relatedLocations": Shape(["physicalLocation"], ["message"]),
    "physicalLocation": Shape(["artifactLocation", "region"]),
    "artifactLocation": Shape(["uri"]),
    "region": Shape(["startLine", "startColumn", "endLine", "endColumn"]),
    "deletedRegion": Shape(["startLine", "startColumn", "endLine", "endColumn"]),
    "fixes": Shape(["artifactChanges"]),
    "artifactChanges": Shape(["artifactLocation", "replacements"]),
    "replacements": Shape(["deletedRegion", "insertedContent"]),
  ]

  @Test(arguments: Language.allCases)
  func everyExhibitFitsTheSchema(_ language: Language) throws {
    var results = 0
    for (name, files) in ExhibitTests.groups {
      let findings = ExhibitTests.findings[name] ?? []
      let text = Report(findings, files: files.count).sarif(language)
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      check(value, "", name)
      let log = try #require(value as? [String: Any])
      #expect(log["version"] as? String == "2.1.0")
      let run = try #require((log["runs"] as? [[String: Any]])?.first)
      #expect(run["columnKind"] as? String == "unicodeCodePoints")
      let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
      let rules = (driver?["rules"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      #expect(Set(rules).count == rules.count, "\(name): rules stand once")
      for result in run["results"] as? [[String: Any]] ?? [] {
        results += 1
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules.indices.contains(index) && rules[index] == result["ruleId"] as? String)
        #expect(["none", "note", "warning", "error"].contains(result["level"] as? String ?? ""))
      }
      #expect((run["results"] as? [Any])?.count == findings.count)
    }
    #expect(results >= ExhibitTests.groups.count)
  }

  private func check(_ value: Any, _ member: String, _ exhibit: String) {
    if let list = value as? [Any] {
      for item in list { check(item, member, exhibit) }
    } else if let object = value as? [String: Any] {
      guard let shape = Self.shapes[member] else {
        Issue.record("\(exhibit): \(member) is no object of the schema we use")
        return
      }
      let keys = Set(object.keys)
      #expect(shape.required.isSubset(of: keys), "\(exhibit): \(member) lacks a member")
      #expect(keys.isSubset(of: shape.allowed), "\(exhibit): \(member) has a strange member")
      for (name, inner) in object { check(inner, name, exhibit) }
    } else if ["startLine", "startColumn", "endLine", "endColumn"].contains(member) {
      #expect((value as? Int ?? 0) >= 1, "\(exhibit): \(member)")
    } else if member == "uri" {
      let uri = value as? String ?? " "
      #expect(URL(string: uri) != nil && uri.allSatisfy(\.isASCII), "\(exhibit): \(uri)")
    }
  }
}
