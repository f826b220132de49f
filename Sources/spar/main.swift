import Console
import Glibc
import Shell

let live = LiveWorld()
exit(Doors.enter(Array(CommandLine.arguments.dropFirst()), live.world).rawValue)
