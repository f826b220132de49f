import Foundation
import TeamStore
import Testing

/// Takes connections on this machine, reads what a client asks first, and answers each with one byte.
private final class OneByteServer {
  let port: Int
  private let listener: Int32

  init(answering byte: Character) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        bind(listener, place, length) == 0 && listen(listener, 4) == 0
          && getsockname(listener, place, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRINUSE) }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread {
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { return }
        var asked = [UInt8](repeating: 0, count: 8)
        _ = recv(client, &asked, 8, 0)
        var answer = byte.asciiValue ?? 0
        _ = send(client, &answer, 1, 0)
        close(client)
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}

/// What no second try mends is not tried again.
@Suite struct ProofTests {
  @Test(arguments: [("N" as Character, "does not support SSL"), ("S", "root certificate")])
  func aServerThatCannotBeProvedIsAskedOnce(_ answer: Character, _ why: String) throws {
    let server = try OneByteServer(answering: answer)
    let address = try ServerAddress(
      "postgres://ann@127.0.0.1:\(server.port)/team?sslmode=verify-full&sslrootcert=/nowhere&gssencmode=disable"
    )
    var tries = 1
    let sync = Sync(
      try journal(1), address, personal: false,
      backoff: Backoff(tries: 4, dice: { 0 }, pause: { _ in true }), isInterrupted: { false },
      tell: { if case .tryingAgain = $0 { tries += 1 } })
    do {
      _ = try sync.run(now: { now })
      Issue.record("it went through")
    } catch let failure as ServerFailure {
      guard case .unproved(_, let reason) = failure else { throw failure }
      #expect(reason.contains(why))
    }
    #expect(tries == 1)
  }
}
