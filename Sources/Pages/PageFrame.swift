import Diagnostics
import Mustache

/// One self-contained page: a heading, sections of blocks, and the style sheet inside.
struct PageFrame {
  /// Something in a section.
  enum Block {
    /// `style` is a class of the style sheet.
    case paragraph(String, style: String = "")
    case list([String])
    /// A drawing; its numbers stand in its description.
    case chart(String)
    /// `style` is a class of the style sheet.
    case table(caption: String, head: [String], rows: [[String]], style: String = "")
  }

  struct Section {
    let heading: String
    /// `wide` takes the whole width, `own` is seen by the rep alone.
    var style = ""
    let blocks: [Block]
  }

  let language: Language
  let title: String
  let subtitle: String
  var sections: [Section] = []
  let footer: String
  /// A class of the whole.
  var style = ""

  var html: String { Self.template.render(context) }

  private var context: [String: Any] {
    [
      "language": language == .zh ? "zh-Hans" : "en", "title": printable(title),
      "subtitle": printable(subtitle), "sheet": StyleSheet.text, "style": style,
      "footer": printable(footer),
      "sections": sections.enumerated().map { index, section -> [String: Any] in
        [
          "id": "part-\(index + 1)", "heading": printable(section.heading),
          "style": section.style, "blocks": section.blocks.map(Self.context),
        ]
      },
    ]
  }

  private static func context(_ block: Block) -> [String: Any] {
    switch block {
    case .paragraph(let words, let style):
      return ["paragraph": ["words": printable(words), "style": style]]
    case .list(let items): return ["list": ["items": items.map(printable)]]
    case .chart(let svg): return ["chart": ["svg": svg]]
    case .table(let caption, let head, let rows, let style):
      return [
        "table": [
          "style": style, "caption": printable(caption), "head": head.map(printable),
          "rows": rows.map { row -> [String: Any] in
            [
              "first": printable(row.first ?? ""),
              "cells": row.dropFirst().map { printable($0) },
            ]
          },
        ] as [String: Any]
      ]
    }
  }

  private static let template: MustacheTemplate = {
    do {
      return try MustacheTemplate(string: source)
    } catch {
      preconditionFailure("the page's own template does not parse: \(error)")
    }
  }()

  private static let source = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="robots" content="noindex">
    <title>{{title}}</title>
    <style>
    {{{sheet}}}
    </style>
    </head>
    <body{{#style}} class="{{.}}"{{/style}}>
    <header>
    <h1>{{title}}</h1>
    <p class="quiet">{{subtitle}}</p>
    </header>
    <main>
    {{#sections}}
    <section{{#style}} class="{{.}}"{{/style}} aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{heading}}</h2>
    {{#blocks}}
    {{#paragraph}}<p{{#style}} class="{{.}}"{{/style}}>{{words}}</p>{{/paragraph}}
    {{#list}}<ul>{{#items}}<li>{{.}}</li>{{/items}}</ul>{{/list}}
    {{#chart}}{{{svg}}}{{/chart}}
    {{#table}}
    <div class="scroll">
    <table{{#style}} class="{{.}}"{{/style}}>
    <caption>{{caption}}</caption>
    <thead><tr>{{#head}}<th scope="col">{{.}}</th>{{/head}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{first}}</th>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{/table}}
    {{/blocks}}
    </section>
    {{/sections}}
    </main>
    <footer>
    <p class="quiet">{{footer}}</p>
    </footer>
    </body>
    </html>

    """
}
