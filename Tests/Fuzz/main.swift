// spar-fuzz DOOR [libFuzzer's arguments]: made and run by bin/fuzz.
import CFuzz
import FuzzDoors
import Glibc

let words = CommandLine.arguments
guard words.count > 1, let door = FuzzDoor(rawValue: words[1]) else {
  print(FuzzDoor.allCases.map(\.rawValue).joined(separator: "\n"))
  exit(words.count > 1 ? 64 : 0)
}

nonisolated(unsafe) private var open = FuzzDoor.lines
open = door

var count = Int32(words.count - 1)
var arguments: [UnsafeMutablePointer<CChar>?] =
  ([words[0]] + words.dropFirst(2)).map { strdup($0) } + [nil]
let status = arguments.withUnsafeMutableBufferPointer { buffer in
  var start = buffer.baseAddress
  return LLVMFuzzerRunDriver(&count, &start) { bytes, length in
    open.take(Array(UnsafeBufferPointer(start: bytes, count: length)))
    return 0
  }
}
exit(status)
