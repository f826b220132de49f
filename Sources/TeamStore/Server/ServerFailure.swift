package import Diagnostics

/// Why a team's server could not be reached, read or written; nothing in the journal is lost by any of them.
package enum ServerFailure: Error, Sendable, Hashable {
  case noLibrary(reason: String)
  case passwordInURL
  case unreadableAddress
  /// Beyond loopback with less than `verify-full`.
  case openConnection(host: String, mode: String)
  case unreachable(server: String, reason: String, tries: Int, milliseconds: Int)
  /// Nothing came back at all: a server that starts anew says so, or refuses at once.
  case silent(server: String, seconds: Int)
  case wrongPassword(server: String)
  case noPassword(server: String)
  /// Who the server is cannot be proved as `sslmode` demands: its certificate, ours for the authority, or no TLS at all.
  case unproved(server: String, reason: String)
  /// The server refused the login or the database.
  case refusedLogin(server: String, reason: String)
  /// The server is older than PostgreSQL 15.
  case oldServer(version: Int)
  /// Nobody has set spar up in that database, and this login may not.
  case notSetUp(server: String)
  /// A later spar made the tables.
  case newerSchema(name: String)
  /// The tables are of an older spar, and this login may not change them.
  case olderSchema(owner: String)
  /// A login is to be made whose name would have to be quoted wherever it is used.
  case unplainLogin(String)
  /// A login that may do everything on the server is to be put into a team.
  case superuser(String)
  /// What only the server's superuser may do.
  case noSuperuser(login: String)
  /// Nobody of that name is on the server.
  case unknownLogin(String)
  /// A port that no server can have.
  case impossiblePort(String)
  /// The login is no member of the team.
  case notInTeam(login: String)
  /// The journal's device was first synced by another login.
  case anothersDevice
  /// What may not be done by this login.
  case forbidden(reason: String)
  /// The connection broke off; what the server acknowledged is there.
  case lost(reason: String)
  case gap(missing: String)
  /// Two machines write under one device's key.
  case copiedJournal(sequence: String)
  /// The server refused a line.
  case refused(state: String, reason: String)
  /// The server could not answer what it was asked; nothing was to be sent.
  case unread(state: String, reason: String)
  case interrupted

  /// Whether trying again may help.
  var isPassing: Bool {
    switch self {
    case .unreachable, .lost: true
    default: false
    }
  }

  /// Seconds with one digit behind the point.
  private static func seconds(_ milliseconds: Int) -> String {
    "\(milliseconds / 1000).\(milliseconds / 100 % 10)"
  }

  /// What the system or the server said, for a line that is not the last word.
  package var reason: String {
    switch self {
    case .unreachable(_, let reason, _, _), .lost(let reason): reason
    default: sentence.en
    }
  }

  /// What happened, what was kept, and what to do next.
  package var sentence: Bilingual {
    switch self {
    case .noLibrary(let reason):
      Bilingual(
        zh: "没有 libpq，连不了团队的服务器（\(reason)）；装上它：apt install libpq5",
        en: "libpq is missing, so no team server can be reached (\(reason)); apt install libpq5")
    case .passwordInURL:
      Bilingual(
        zh: "地址里不能写密码，没有连接；密码放进 ~/.pgpass（权限 0600），或用 PGPASSFILE、服务文件",
        en:
          "a URL must not hold a password, nothing was connected; keep it in ~/.pgpass (mode 0600), "
          + "or name a file with PGPASSFILE")
    case .unreadableAddress:
      Bilingual(
        zh: "这个地址读不懂；写成 postgres://用户@主机:端口/库名",
        en: "that address cannot be read; write postgres://USER@HOST:PORT/DATABASE")
    case .openConnection(let host, let mode):
      Bilingual(
        zh: "\(host) 不在本机，sslmode=\(mode) 不够，没有连接；改成 sslmode=verify-full，配好服务器的证书",
        en:
          "\(host) is beyond this machine and sslmode=\(mode) is too weak, nothing was connected; "
          + "use sslmode=verify-full with the server's root certificate")
    case .unreachable(let server, let reason, let tries, let milliseconds):
      Bilingual(
        zh: "连不上 \(server)，\(Self.seconds(milliseconds)) 秒里试了 \(tries) 次（\(reason)）；"
          + "检查地址和端口；台账照用，连上以后再「同步」，一笔不少",
        en:
          "\(server) cannot be reached, \(count(tries, "try", plural: "tries")) in \(Self.seconds(milliseconds)) s "
          + "(\(reason)); check host and port, and go on working: the next sync sends everything")
    case .silent(let server, let seconds):
      Bilingual(
        zh: "\(server) \(seconds) 秒没有回音；检查地址、端口和网络，台账照用，连上以后再「同步」，一笔不少",
        en:
          "nothing came back from \(server) within \(seconds) s; check host, port and network, and go on working: "
          + "the next sync sends everything")
    case .unplainLogin(let login):
      Bilingual(
        zh: "「\(login)」不能当登录名，什么都没有建；用小写字母开头，后面小写字母、数字和 _ . -，最多 63 个，"
          + "不用 pg_、spar_ 开头，例如 --rep lin",
        en:
          "“\(login)” is no login name, nothing was made; begin with a lower-case letter, go on with lower-case "
          + "letters, digits and _ . -, 63 at most, not with pg_ or spar_: --rep lin")
    case .noSuperuser(let login):
      Bilingual(
        zh: "「\(login)」做不了，什么都没有改；请管服务器的人用超级用户运行，例如 sudo -u postgres spar team leave …，"
          + "或者用 --sql 看要跑什么",
        en:
          "“\(login)” may not, nothing was changed; who runs the server does it as superuser, sudo -u postgres spar "
          + "team leave …, and --sql shows what is run")
    case .unknownLogin(let login):
      Bilingual(
        zh: "服务器上没有「\(login)」，什么都没有改；登录名有哪些：psql 的 \\du",
        en:
          "there is no “\(login)” on the server, nothing was changed; psql's \\du lists the logins")
    case .impossiblePort(let port):
      Bilingual(
        zh: "端口只有 1–65535，没有 \(port)，没有连接；PostgreSQL 一般是 5432",
        en:
          "ports are 1–65535 and \(port) is none, nothing was connected; PostgreSQL's is 5432 as a rule"
      )
    case .superuser(let login):
      Bilingual(
        zh: "「\(login)」是数据库的超级用户，什么都看得到、改得了，不能当组员；谁都没有加。另起一个登录名，例如 --rep lin",
        en:
          "“\(login)” is a superuser of the server, who sees and changes everything and is no member of a team; nobody "
          + "was added. Take a login of their own: --rep lin")
    case .wrongPassword(let server):
      Bilingual(
        zh: "\(server) 不认这个密码；检查 ~/.pgpass 里的那一行，或请主管重设密码",
        en:
          "\(server) does not take the password; check its line in ~/.pgpass, or have it set again")
    case .noPassword(let server):
      Bilingual(
        zh: "\(server) 要密码；写进 ~/.pgpass：主机:端口:库名:用户:密码，权限 0600",
        en:
          "\(server) asks for a password; put HOST:PORT:DATABASE:USER:PASSWORD into ~/.pgpass, mode 0600"
      )
    case .unproved(let server, let reason):
      Bilingual(
        zh: "没法确认 \(server) 是真的那台（\(reason)），没有登录，什么都没有送；"
          + "把机构的根证书放到 ~/.postgresql/root.crt，地址写证书上的名字，再不行就找管服务器的人",
        en:
          "\(server) cannot be proved to be the right one (\(reason)), no login, nothing was sent; keep its "
          + "authority's certificate in ~/.postgresql/root.crt, use the name it is made out to, or ask who runs it"
      )
    case .refusedLogin(let server, let reason):
      Bilingual(
        zh: "\(server) 不让登录（\(reason)）；检查用户名和库名，或问管服务器的人",
        en:
          "\(server) refuses the login (\(reason)); check user and database, or ask who runs the server"
      )
    case .oldServer(let version):
      Bilingual(
        zh: "服务器是 PostgreSQL \(version / 10_000)，太旧了；要 15 或更新的",
        en: "the server is PostgreSQL \(version / 10_000); 15 or later is needed")
    case .notSetUp(let server):
      Bilingual(
        zh: "\(server) 上还没有建好团队，什么都没有写；请管服务器的人运行 主管 init postgres://…",
        en: "no team is set up on \(server), nothing was written; "
          + "who runs the server must run team init postgres://…")
    case .newerSchema(let name):
      Bilingual(
        zh: "服务器上的表由更新版本的陪练建成（\(name)），什么都没有改；请先升级陪练",
        en:
          "the server's tables were made by a newer spar (\(name)), nothing was changed; update spar first"
      )
    case .olderSchema(let owner):
      Bilingual(
        zh: "服务器上的表是旧版本的，什么都没有改；请 \(owner) 的成员运行 主管 init postgres://… 升级",
        en: "the server's tables are of an older spar, nothing was changed; "
          + "a member of \(owner) must run team init postgres://…")
    case .notInTeam(let login):
      Bilingual(
        zh: "\(login) 还不在团队里；请主管运行 主管 init postgres://… --rep \(login)",
        en: "\(login) is not in the team yet; a lead must run team init postgres://… --rep \(login)"
      )
    case .anothersDevice:
      Bilingual(
        zh: "这份台账先前是用另一个登录名同步的，这次什么都没有送；还用那个登录名同步。台账要是从同事那儿拷来的，换回自己的那一份",
        en:
          "this journal was synced under another login before, nothing was sent; sync with that login, or, if the "
          + "journal is a copy of a colleague's, use your own"
      )
    case .forbidden(let reason):
      Bilingual(
        zh: "服务器不准（\(reason)）；别人的记录写不了，也看不了",
        en: "the server does not allow it (\(reason)); what belongs to others stays theirs")
    case .lost(let reason):
      Bilingual(
        zh: "连接断了（\(reason)）；服务器确认过的都在，再「同步」一次接着来",
        en:
          "the connection broke off (\(reason)); what the server acknowledged is safe, sync again goes on"
      )
    case .gap(let missing):
      Bilingual(
        zh: "这条流缺了第 \(missing) 笔，后面的先不送；补齐以后再「同步」",
        en:
          "the stream lacks numbers \(missing), what comes after them waits; sync again once they are here"
      )
    case .copiedJournal(let sequence):
      Bilingual(
        zh: "两台机器用着同一份台账的拷贝（从第 \(sequence) 笔起不一样），什么都没有送；在其中一台上运行「同步 --new-device」",
        en:
          "two machines write in copies of one journal (they part at number \(sequence)), nothing was sent; "
          + "run sync --new-device on one of them")
    case .refused(let state, let reason):
      Bilingual(
        zh: "服务器没有收下（\(state)：\(reason)），这一批没有送，台账没有动；先「核对」，再升级陪练",
        en:
          "the server refused it (\(state): \(reason)); this batch was not sent and the journal is unchanged; "
          + "try verify, then update spar")
    case .unread(let state, let reason):
      Bilingual(
        zh: "服务器答不出来（\(state)：\(reason)），没有读全，所以什么都没有答；两边都没有动。请管服务器的人看服务器的日志；"
          + "先用自己台账里的",
        en:
          "the server could not answer (\(state): \(reason)); not everything was read, so nothing is answered, and "
          + "nothing was changed. Ask who runs the server to look into its log; your own journal answers meanwhile"
      )
    case .interrupted:
      Bilingual(
        zh: "停下了；送到的都在，下次接着来", en: "stopped; what was sent is there, the next sync goes on")
    }
  }
}
