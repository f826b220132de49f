/// The one style sheet: light and dark, from 360 px to A4, no script, no font or picture from elsewhere.
enum StyleSheet {
  static let text = """
    :root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --soft: #545d68;
      --line: #d5dae0; --accent: #0b5cad; --tint: #eef4fa; --warn: #9a3b00; --good: #1a6b35; }
    @media (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e8ecf1; --soft: #a9b4c0;
      --line: #39424d; --accent: #74b5f5; --tint: #1c2530; --warn: #ffab70; --good: #7fd49a; } }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 60rem; padding: 1rem; line-height: 1.55; overflow-wrap: anywhere;
      font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
        "Noto Sans", "DejaVu Sans", sans-serif; font-size: 1rem; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; }
    h2 { font-size: 1.1rem; margin: 0 0 .5rem; padding-bottom: .2rem;
      border-bottom: 2px solid var(--line); }
    p { margin: 0 0 .5rem; text-wrap: pretty; }
    ul { margin: 0 0 .5rem; padding-left: 1.2rem; }
    header { margin-bottom: 1rem; }
    main { columns: 2 20rem; column-gap: 2rem; }
    section { break-inside: avoid; margin-bottom: 1.5rem; }
    section.wide { column-span: all; margin-top: 1.5rem; }
    section.wide:first-child { margin-top: 0; }
    .quiet { color: var(--soft); font-size: .875rem; }
    .strong { font-weight: 600; }
    .warning { color: var(--warn); }
    .good { color: var(--good); }
    .own { border-left: 4px solid var(--accent); background: var(--tint); padding: .6rem .8rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .875rem; margin: 0 0 .5rem; }
    caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0;
      border-bottom: 1px solid var(--line); }
    /* Words stay whole in narrow columns; the table scrolls instead. */
    th, td { overflow-wrap: break-word; }
    th[scope=row] { min-width: 6.5em; }
    td { font-variant-numeric: tabular-nums; }
    @media (max-width: 34rem) {
      table:not(.stack) { font-size: .8125rem; }
      th, td { padding-right: .25rem; }
      th[scope=row] { min-width: 5rem; overflow-wrap: anywhere; }
      .stack thead { display: none; }
      .stack tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line); }
      .stack th, .stack td { display: block; padding: 0; border: 0; }
      .stack td:last-child { color: var(--soft); }
    }
    svg.chart { display: block; width: 100%; height: auto; max-width: 30rem; margin: 0 0 .5rem; }
    svg text { fill: var(--ink); font-family: inherit; font-size: 11px; }
    svg .label { fill: var(--soft); }
    svg .strong { fill: var(--ink); font-weight: 600; }
    /* A name stays readable over the lines of its chart. */
    svg .name { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
    svg .grid { stroke: var(--line); stroke-width: .75; }
    svg .middle { stroke: var(--ink); stroke-width: 1; }
    svg .limit { fill: none; stroke: var(--soft); stroke-width: 1; stroke-dasharray: 5 3; }
    svg .far { stroke-dasharray: 1.5 3; }
    svg .mark { fill: var(--accent); stroke: var(--paper); stroke-width: 1; }
    svg .loud { fill: var(--warn); }
    svg .band { fill: var(--accent); fill-opacity: .18; stroke: none; }
    svg .line { fill: none; stroke: var(--accent); stroke-width: 1.75; }
    svg .flag { stroke: var(--warn); stroke-width: 1.5; }
    svg .heat { fill: var(--accent); }
    svg .cell { fill: var(--ink); }
    svg .fraction { stroke: var(--soft); stroke-width: .75; }
    svg .track { fill: var(--tint); }
    svg .bar { fill: var(--accent); fill-opacity: .55; }
    svg .whisker { stroke: var(--ink); stroke-width: 1.5; }
    svg .day { fill: var(--tint); stroke: var(--line); }
    svg .known { stroke: var(--accent); }
    svg .face { font-size: 20px; }
    svg .good { fill: var(--good); }
    svg .bad { fill: var(--warn); }
    footer { margin-top: 1.5rem; border-top: 1px solid var(--line); padding-top: .5rem; }
    .certificate { text-align: center; border: 3px double var(--accent); padding: 2.5rem 1rem; }
    .certificate .score { font-size: 3rem; line-height: 1.2; font-weight: 700; color: var(--accent); }
    .certificate ul { display: inline-block; text-align: left; }
    @page { size: A4; margin: 14mm; }
    @media print {
      :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb;
        --accent: #0b5cad; --tint: #f2f5f8; --warn: #8a3400; --good: #145528; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      main { columns: 2; column-gap: 8mm; }
      section { margin-bottom: 6mm; }
      /* A long table goes on beside or overleaf, rather than leave half a page blank. */
      section:has(table) { break-inside: auto; }
      h2, caption, thead { break-after: avoid; }
      tr, svg.chart, p, li { break-inside: avoid; }
      th, td { padding-top: .2rem; padding-bottom: .2rem; }
      tr:last-child { break-before: avoid; }
      footer { break-before: avoid; }
      svg.chart { max-width: 84mm; }
      .scroll { overflow: visible; }
    }
    """
}
