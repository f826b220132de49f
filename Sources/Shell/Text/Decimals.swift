import Diagnostics

/// The number with `places` digits behind the point, rounded half away from zero; `–` when it is no number.
package func decimal(_ number: Double, places: Int = 1) -> String {
  guard number.isFinite, abs(number) < 1e15 else { return "–" }
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = Int((abs(number) * scale).rounded(.toNearestOrAwayFromZero))
  let whole = scaled / Int(scale)
  let rest = scaled % Int(scale)
  let sign = number < 0 && scaled > 0 ? "-" : ""
  guard places > 0 else { return "\(sign)\(whole)" }
  let digits = String(rest)
  return "\(sign)\(whole)." + String(repeating: "0", count: places - digits.count) + digits
}

/// A share as a percentage: `58%`, `4.8%` below ten.
package func percent(_ share: Double) -> String {
  let value = share * 100
  return decimal(value, places: value > 0 && value < 9.95 ? 1 : 0) + "%"
}

/// A share written `0.2`, `20%` or `20％`, or nil when it is none in 0…1.
package func share(_ text: String) -> Double? {
  var digits = folded(text).trimmed
  let isPercent = digits.hasSuffix("%")
  if isPercent { digits.removeLast() }
  guard let number = Double(digits), number.isFinite else { return nil }
  let value = isPercent ? number / 100 : number
  return (0...1).contains(value) ? value : nil
}
