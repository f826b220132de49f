package import Diagnostics

extension Report {
  /// SARIF 2.1.0; columns count Unicode scalars, as its `columnKind` says.
  package func sarif(_ language: Language) -> String {
    var names: [String] = []
    for finding in findings where !names.contains(finding.name) { names.append(finding.name) }
    let rules = names.map { name -> JSON in
      let card = Explanation(name)
      return .object([
        ("id", .text(name)),
        ("shortDescription", .object([("text", .text(card?.summary[language] ?? name))])),
        ("fullDescription", .object([("text", .text(card?.why[language] ?? name))])),
      ])
    }
    let results = findings.map { finding -> JSON in
      var members: [(String, JSON)] = [
        ("ruleId", .text(finding.name)),
        ("ruleIndex", .number(names.firstIndex(of: finding.name) ?? 0)),
        ("level", .text(finding.severity.rawValue)),
        ("message", .object([("text", .text(message(finding, language)))])),
        ("locations", .list([location(finding, finding.primary, nil)])),
      ]
      if !finding.secondary.isEmpty {
        members.append(
          (
            "relatedLocations",
            .list(
              finding.secondary.map { location(finding, $0.span, $0.text?[language]) })
          ))
      }
      if let fix = finding.fix { members.append(("fixes", .list([changes(finding, fix)]))) }
      return .object(members)
    }
    let driver = JSON.object([
      ("name", .text("spar")), ("rules", .list(rules)),
    ])
    let run = JSON.object([
      ("tool", .object([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
      ("results", .list(results)),
    ])
    return JSON.object([
      ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .text("2.1.0")), ("runs", .list([run])),
    ]).written + "\n"
  }

  private func message(_ finding: Diagnostic, _ language: Language) -> String {
    guard let help = finding.help else { return finding.message[language] }
    return finding.message[language] + (language == .zh ? "。" : ". ") + help[language]
  }

  private func location(_ finding: Diagnostic, _ span: Span, _ words: String?) -> JSON {
    var members: [(String, JSON)] = [
      (
        "physicalLocation",
        .object([
          ("artifactLocation", artifact(finding)), ("region", region(finding.source, span)),
        ])
      )
    ]
    if let words { members.append(("message", .object([("text", .text(words))]))) }
    return .object(members)
  }

  private func artifact(_ finding: Diagnostic) -> JSON {
    .object([("uri", .text(uri(finding.source.name)))])
  }

  private func region(_ source: SourceText, _ span: Span) -> JSON {
    let start = source.position(span.start)
    let end = source.position(span.end)
    return .object([
      ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
      ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
    ])
  }

  private func changes(_ finding: Diagnostic, _ fix: Fix) -> JSON {
    let replacements = fix.edits.map { edit in
      JSON.object([
        ("deletedRegion", region(finding.source, edit.span)),
        ("insertedContent", .object([("text", .text(edit.replacement))])),
      ])
    }
    return .object([
      (
        "artifactChanges",
        .list([
          .object([
            ("artifactLocation", artifact(finding)), ("replacements", .list(replacements)),
          ])
        ])
      )
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
