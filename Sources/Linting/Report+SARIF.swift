package import Diagnostics

extension Report {
  /// SARIF 2.1.0; columns count Unicode scalars, as its `columnKind` says.
  package func sarif(_ language: Language) -> String {
    var names: [String] = []
    var places: [String: Int] = [:]
    for finding in findings where places[finding.name] == nil {
      places[finding.name] = names.count
      names.append(finding.name)
    }
    let rules = names.map { name -> JSON in
      let card = Explanation(name)
      return .members([
        "id": .string(name),
        "shortDescription": .members(["text": .string(card?.summary[language] ?? name)]),
        "fullDescription": .members(["text": .string(card?.why[language] ?? name)]),
      ])
    }
    let results = findings.map { finding -> JSON in
      let related = finding.secondary.map { location(finding, $0.span, $0.text?[language]) }
      return .members([
        "ruleId": .string(finding.name),
        "ruleIndex": .int(places[finding.name] ?? 0),
        "level": .string(finding.severity.rawValue),
        "message": .members(["text": .string(message(finding, language))]),
        "locations": .array([location(finding, finding.primary, nil)]),
        "relatedLocations": related.isEmpty ? nil : .array(related),
        "fixes": finding.fix.map { .array([changes(finding, $0)]) },
      ])
    }
    let driver = JSON.members([
      "name": .string("spar"), "rules": .array(rules),
    ])
    let run = JSON.members([
      "tool": .members(["driver": driver]), "columnKind": .string("unicodeCodePoints"),
      "results": .array(results),
    ])
    return JSON.members([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"), "runs": .array([run]),
    ]).text + "\n"
  }

  private func message(_ finding: Diagnostic, _ language: Language) -> String {
    guard let help = finding.help else { return finding.message[language] }
    return finding.message[language] + (language == .zh ? "。" : ". ") + help[language]
  }

  private func location(_ finding: Diagnostic, _ span: Span, _ words: String?) -> JSON {
    .members([
      "physicalLocation": .members([
        "artifactLocation": artifact(finding), "region": region(finding.source, span),
      ]),
      "message": words.map { .members(["text": .string($0)]) },
    ])
  }

  private func artifact(_ finding: Diagnostic) -> JSON {
    .members(["uri": .string(uri(finding.source.name))])
  }

  private func region(_ source: SourceText, _ span: Span) -> JSON {
    let start = source.position(span.start)
    let end = source.position(span.end)
    return .members([
      "startLine": .int(start.line), "startColumn": .int(start.column),
      "endLine": .int(end.line), "endColumn": .int(end.column),
    ])
  }

  private func changes(_ finding: Diagnostic, _ fix: Fix) -> JSON {
    let replacements = fix.edits.map { edit in
      JSON.members([
        "deletedRegion": region(finding.source, edit.span),
        "insertedContent": .members(["text": .string(edit.replacement)]),
      ])
    }
    return .members([
      "artifactChanges": .array([
        .members([
          "artifactLocation": artifact(finding), "replacements": .array(replacements),
        ])
      ])
    ])
  }

  /// The path as a URI reference: what is not unreserved is percent-encoded.
  private func uri(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
