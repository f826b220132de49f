import Diagnostics
import Foundation
import TeamStore
import Testing

/// Where the server may be, and what never stands in an address.
@Suite struct AddressTests {
  private func failure(_ url: String) -> ServerFailure? {
    do {
      _ = try ServerAddress(url)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "postgres://ann:zzSECRETzz@db.example/team", "postgresql://ann:zz/SECRET@zz@db/team",
    "postgres://db/team?password=zzSECRETzz", "postgres://db/team?user=ann&PASSWORD=zzSECRETzz",
    "postgres://db/team?sslpassword=zzSECRETzz", "postgres：／／ann：zzSECRETzz＠db／team",
  ])
  func aPasswordInTheURLIsRefusedAndNeverRepeated(_ url: String) {
    let failure = failure(url)
    #expect(failure != nil)
    for text in [
      failure?.sentence.zh ?? "", failure?.sentence.en ?? "", withoutPasswords("sync " + url),
    ] {
      #expect(!text.contains("SECRET"), "\(text)")
    }
    #expect(holdsPassword("sync " + url))
  }

  @Test(arguments: [
    "postgres://ann@db.example:5432/team", "postgres:///team?host=/run/postgresql",
    "sync 10:30@noon",
    "lookup 密码：是多少", "practice first-call --persona busy",
  ])
  func whatHoldsNoneIsLeftAlone(_ text: String) {
    #expect(withoutPasswords(text) == text && !holdsPassword(text))
  }

  @Test(arguments: [
    "", "?sslmode=disable", "?sslmode=require", "?sslmode=verify-ca", "?sslmode=prefer",
  ])
  func beyondThisMachineTheServerIsVerified(_ mode: String) throws {
    let journal = try journal(1)
    let before = try exported(journal)
    var said: ServerFailure?
    do {
      // 192.0.2.0/24 is nobody's (RFC 5737).
      let address = try ServerAddress("postgres://ann@192.0.2.1/team\(mode)")
      var looks = 0
      let sync = Sync(
        journal, address, personal: false,
        backoff: Backoff(tries: 1, dice: { 0 }, pause: { _ in true }),
        isInterrupted: {
          looks += 1
          return looks > 2
        }, tell: { _ in })
      _ = try sync.run(now: { now })
    } catch let failure as ServerFailure {
      said = failure
    }
    if mode.isEmpty {
      // Nothing was asked for, so verify-full is taken: it goes on to a server that is not there.
      if case .openConnection = said { Issue.record("\(mode)") }
    } else {
      #expect(said == .openConnection(host: "192.0.2.1", mode: String(mode.dropFirst(9))))
    }
    #expect(try exported(journal) == before)
  }

  @Test(arguments: ["wrong", "right", nil])
  func aWrongPasswordIsSaidAsSuch(password: String?) throws {
    guard let server = Postgres.shared else { return }
    let file = NSTemporaryDirectory() + "spar-pgpass-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: file) }
    if let password {
      _ = FileManager.default.createFile(
        atPath: file, contents: Data("*:*:*:guarded:\(password)\n".utf8),
        attributes: [.posixPermissions: 0o600])
    }
    // With the right one there is no such database.
    let database = password == "right" ? "nowhere" : try server.database()
    let address = try ServerAddress(server.url(database, as: "guarded") + "&passfile=\(file)")
    let sync = Sync(
      try journal(1), address, personal: false,
      backoff: Backoff(tries: 3, dice: { 0 }, pause: { _ in true }),
      isInterrupted: { false }, tell: { _ in })
    do {
      _ = try sync.run(now: { now })
      Issue.record("it went through")
    } catch let failure as ServerFailure {
      switch failure {
      case .wrongPassword: #expect(password == "wrong")
      case .refusedLogin: #expect(password == "right")
      case .noPassword: #expect(password == nil)
      default: Issue.record("\(failure)")
      }
    }
  }

  @Test(arguments: [
    "x\"; drop", "", "-lin", "Lin", "lin xiao", "林", "pg_lin", "spar_rep", "public", "lin'", "1lin",
    String(repeating: "a", count: 64),
  ])
  func aLoginThatIsNotPlainIsNotMade(_ login: String) throws {
    let address = try ServerAddress("postgres://ann@127.0.0.1:1/team")
    #expect(throws: ServerFailure.unplainLogin(harmless(login).truncated(to: 40))) {
      try TeamSetup.run(address, reps: ["lin"], leads: [login], isInterrupted: { false })
    }
  }

  @Test(arguments: ["99999", "0", "65536", "-1"])
  func aPortThatNoServerHasIsRefusedBeforeAnythingIsConnected(_ port: String) {
    for url in ["postgres://ann@127.0.0.1:\(port)/team", "postgres://127.0.0.1/team?port=\(port)"] {
      let failure = failure(url)
      #expect(failure == .impossiblePort(port) || failure == .unreadableAddress, "\(url)")
    }
    #expect(failure("postgres://127.0.0.1/team?port=\(port)") == .impossiblePort(port))
    #expect(failure("postgres://a:5432,b:5433/team") == nil)
  }

  @Test func aPortWhereNobodyListensIsGivenUpSoonAndTheWaitIsSaid() throws {
    var waits: [Int] = []
    let sync = Sync(
      try journal(1), try ServerAddress("postgres://ann@127.0.0.1:1/team"), personal: false,
      backoff: Backoff(dice: { 0.99 }) {
        waits.append($0)
        return true
      }, isInterrupted: { false }, tell: { _ in })
    do {
      _ = try sync.run(now: { now })
      Issue.record("it went through")
    } catch let failure as ServerFailure {
      guard case .unreachable(_, _, let tries, let milliseconds) = failure else { throw failure }
      #expect(tries == 5 && waits.count == 4 && milliseconds == waits.reduce(0, +))
      #expect(milliseconds <= 3000 && failure.sentence.en.contains("5 tries in 2.9 s"))
    }
  }
}
