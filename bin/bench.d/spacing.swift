// Replays review histories through Sources/Spacing; made and run by bin/bench.d/spacing.
import Foundation

@main struct Replay {
  /// A line for each history: `seconds grade seconds grade …`. Prints reviews, nanoseconds, and a checksum of due times.
  static func main() throws {
    let file = CommandLine.arguments[1]
    let rounds = Int(CommandLine.arguments[2]) ?? 1
    let histories = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: " ").compactMap { Int($0) }
    }
    let scheduler = Scheduler()
    var reviews = 0
    var sum = 0
    let start = DispatchTime.now().uptimeNanoseconds
    for _ in 0..<rounds {
      for history in histories {
        var card = Card.new
        var index = 0
        while index + 1 < history.count {
          let grade = Grade(rawValue: history[index + 1]) ?? .again
          let (next, due) = scheduler.review(card, grade, atSeconds: history[index])
          card = next
          sum = (sum &+ due) % 1_000_000_007
          reviews += 1
          index += 2
        }
      }
    }
    print(reviews, DispatchTime.now().uptimeNanoseconds - start, sum)
  }
}
