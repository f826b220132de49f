import Glibc

/// When to try again: after a fifth of a second, then twice as long each time, a random half of it taken off so that
/// a team does not come back all at once ("full jitter" halved; Brooker, AWS Architecture Blog, 2015). All tries
/// together wait three seconds at most: long enough for a server that starts anew, short for a wrong port.
package struct Backoff {
  package let tries: Int
  /// Half-open from 0 to 1.
  let dice: () -> Double
  /// Waits some milliseconds; false when the wait was broken off.
  let pause: (Int) -> Bool

  /// Waits for real, and looks ten times a second whether to stop.
  package static func waiting(dice: @escaping () -> Double, isInterrupted: @escaping () -> Bool)
    -> Backoff
  {
    Backoff(dice: dice) { milliseconds in
      var left = milliseconds
      while left > 0, !isInterrupted() {
        poll(nil, 0, Int32(min(left, 100)))
        left -= 100
      }
      return left <= 0
    }
  }

  package init(tries: Int = 5, dice: @escaping () -> Double, pause: @escaping (Int) -> Bool) {
    self.tries = tries
    self.dice = dice
    self.pause = pause
  }

  /// Milliseconds to wait after the given number of failures.
  func delayMilliseconds(after failures: Int) -> Int {
    let longest = 200 << min(failures - 1, 5)
    return longest / 2 + Int(Double(longest / 2) * dice())
  }
}
