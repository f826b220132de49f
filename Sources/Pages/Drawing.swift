import Diagnostics

/// An SVG chart being drawn: 340 units wide, so that its letters are as large on a phone as beside it.
///
/// Colours come from the page's style sheet by class, so that a chart is light or dark with its page.
struct Drawing {
  static let width = 340.0

  /// Names the chart within its page.
  let id: String
  /// What a screen reader says: what it is, and its numbers in a sentence.
  let title: String
  let description: String
  let height: Double
  private var body = ""

  init(id: String, title: String, description: String, height: Double) {
    self.id = id
    self.title = title
    self.description = description
    self.height = height
  }

  /// Where text starts, ends or is centred.
  enum Anchor: String { case start, middle, end }

  /// The most that these words take in the letters of a chart (DejaVu Sans has the widest digits).
  static func width(of words: String) -> Double { Double(words.cells) * 7 }

  mutating func text(
    _ words: String, x: Double, y: Double, _ style: String = "label", _ anchor: Anchor = .start
  ) {
    body +=
      "<text class=\"\(style)\" x=\"\(number(x))\" y=\"\(number(y))\" "
      + "text-anchor=\"\(anchor.rawValue)\">\(escaped(words))</text>\n"
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ style: String, opacity: Double? = nil
  ) {
    let clear = opacity.map { " fill-opacity=\"\(number($0))\"" } ?? ""
    body +=
      "<rect class=\"\(style)\" x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(0, width)))\" "
      + "height=\"\(number(max(0, height)))\"\(clear)/>\n"
  }

  mutating func line(x1: Double, y1: Double, x2: Double, y2: Double, _ style: String) {
    body +=
      "<line class=\"\(style)\" x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" "
      + "y2=\"\(number(y2))\"/>\n"
  }

  /// - Parameter hint: shown by browsers where the pointer rests.
  mutating func dot(x: Double, y: Double, radius: Double, _ style: String, hint: String) {
    body +=
      "<circle class=\"\(style)\" cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\">"
      + "<title>\(escaped(hint))</title></circle>\n"
  }

  mutating func path(_ points: [(x: Double, y: Double)], _ style: String, isClosed: Bool = false) {
    guard points.count > 1 else { return }
    let steps = points.enumerated().map {
      "\($0 == 0 ? "M" : "L")\(number($1.x)) \(number($1.y))"
    }
    body += "<path class=\"\(style)\" d=\"\(steps.joined())\(isClosed ? "Z" : "")\"/>\n"
  }

  var svg: String {
    """
    <svg class="chart" viewBox="0 0 340 \(number(height))" role="img" \
    aria-label="\(escaped(title))" aria-describedby="\(id)-text" xmlns="http://www.w3.org/2000/svg">
    <title>\(escaped(title))</title>
    <desc id="\(id)-text">\(escaped(description))</desc>
    \(body)</svg>
    """
  }

  /// A coordinate with at most one digit behind the point.
  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)."
      + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
  }
}

/// Values on a line of the drawing.
struct Scale {
  let top: Double
  let from: Double
  let to: Double

  /// - Parameter top: the value at `to`; 0 lies at `from`.
  init(top: Double, from: Double, to: Double) {
    self.top = top > 0 ? top : 1
    self.from = from
    self.to = to
  }

  subscript(value: Double) -> Double { from + min(max(value / top, 0), 1) * (to - from) }

  /// Round values from 0 to the top, three to six of them.
  var ticks: [Double] {
    let steps = [
      0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200,
      500,
      1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000,
    ]
    let step = steps.first { top / $0 <= 5 } ?? top
    return (0...Int(top / step + 1e-9)).map { Double($0) * step }
  }
}
