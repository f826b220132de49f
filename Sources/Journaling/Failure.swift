package import Diagnostics
import GRDB

extension Journal {
  /// Why the journal could not be read or written; nothing that was acknowledged is lost by any of them.
  package enum Failure: Error, Sendable, Hashable {
    /// The file was written by a later spar; nothing was changed.
    case newerFile(path: String)
    /// The file is no database, or one of another program; nothing was changed.
    case notAJournal(path: String)
    /// The file or its folder cannot be opened.
    case unreadable(path: String, reason: String)
    /// A copy was asked for where there is a file already, or where none can be made.
    case noCopy(path: String, reason: String, isThere: Bool)
    /// The file can be read and not written.
    case readOnly(path: String)
    /// It was written by an earlier spar and cannot be brought up to date, being read-only.
    case olderReadOnly(path: String)
    /// Another program held the file too long.
    case locked(path: String)
    /// The disk is full, or the file may not grow.
    case full(path: String)
    /// The file is damaged.
    case corrupt(path: String, detail: String)
    /// No call goes by that name.
    case noSuchCall(String)
    /// The call was taken back.
    case takenBack(String)
    /// The file holds no key.
    case noKey(path: String)
    /// Leads, or marks of do-not-contact and forgotten leads, are kept under another key.
    case otherKey(path: String, leads: Int, marks: Int)
    /// It answers for a team's server, where nothing is written but by `sync`.
    case answersOnly(name: String)
    /// SQLite refused for a reason of ours.
    case refused(detail: String)

    /// What happened, what was kept, and what to do next.
    package var sentence: Bilingual {
      switch self {
      case .newerFile(let path):
        Bilingual(
          zh: "台账 \(path) 由更新版本的陪练写成，没有改动它；请先升级陪练",
          en:
            "the journal \(path) was written by a newer spar and was left unchanged; update spar first"
        )
      case .notAJournal(let path):
        Bilingual(
          zh: "\(path) 不是台账，没有改动它；用 --journal 指定另一个文件",
          en: "\(path) is no journal and was left unchanged; name another file with --journal")
      case .unreadable(let path, let reason):
        Bilingual(
          zh: "台账 \(path) 打不开（\(reason)）；请检查路径和权限",
          en: "the journal \(path) cannot be opened (\(reason)); check the path and its permissions"
        )
      case .noCopy(let path, _, isThere: true):
        Bilingual(
          zh: "\(path) 已经在那儿了，没有动它；备份总是抄进新文件，换个名字",
          en: "\(path) is there already and was left as it is; a copy is always a new file, "
            + "so give another name")
      case .noCopy(let path, let reason, isThere: false):
        Bilingual(
          zh: "副本 \(path) 建不了（\(reason)），台账没有动；换个能写的文件夹",
          en: "the copy \(path) cannot be made (\(reason)), the journal is as it was; "
            + "name a folder that can be written")
      case .readOnly(let path):
        Bilingual(
          zh: "台账 \(path) 只能读，什么都没有写；要写就改它和文件夹的权限，或用 --journal 另指一个",
          en:
            "the journal \(path) is read-only, so nothing was written; to write, change its permissions and "
            + "its folder's, or name another with --journal")
      case .olderReadOnly(let path):
        Bilingual(
          zh: "台账 \(path) 是旧版陪练写的，要先更新才能看，可它只能读；抄到能写的文件夹，再用 --journal 指它",
          en:
            "the journal \(path) was written by an older spar and has to be brought up to date, but it is "
            + "read-only; copy it to a folder that can be written and name the copy with --journal")
      case .locked(let path):
        Bilingual(
          zh: "台账 \(path) 正被另一个程序占用，这一笔没有记上；请稍后再试",
          en: "another program is holding the journal \(path), so nothing was written; try again")
      case .full(let path):
        Bilingual(
          zh: "磁盘满了，这一笔没有记进 \(path)，先前记下的都在；请腾出空间再试",
          en: "the disk is full: this was not written to \(path), everything before it is safe; "
            + "free some space and try again")
      case .corrupt(let path, let detail):
        Bilingual(
          zh: "台账 \(path) 有损坏（\(detail)）；请用最近的备份",
          en: "the journal \(path) is damaged (\(detail)); go back to the latest backup")
      case .noSuchCall(let name):
        Bilingual(
          zh: "没有「\(name)」这一通；「台账」看编号",
          en: "there is no call “\(name)”; calls shows their numbers")
      case .takenBack(let name):
        Bilingual(
          zh: "「\(name)」这一通已经撤掉了；「台账 \(name)」看它原来怎么记的",
          en: "call \(name) was taken back; calls \(name) shows what was logged")
      case .noKey(let path):
        Bilingual(
          zh: "\(path) 不是团队的钥匙，什么都没有改；让同事把「主管 init」说的那个文件拷给你",
          en:
            "\(path) holds no team key, nothing was changed; ask for the file that team init names")
      case .otherKey(let path, let leads, let marks):
        Bilingual(
          zh: "台账里已有 \(leads) 个名单、\(marks) 个禁拨或忘掉的记号用的是另一把钥匙（\(path)），没有换；"
            + "要换加 --replace：旧代号照旧，号码还在名单上的禁拨带过去，带不过去的会说出来",
          en:
            "\(count(leads, "lead")) and \(count(marks, "mark")) of do-not-contact or forgotten leads were made "
            + "with another key (\(path)), which was left; --replace takes the new one, keeps old references, "
            + "carries do-not-contact over where the number is on the list and says where it is not"
        )
      case .answersOnly(let name):
        Bilingual(
          zh: "\(name) 上的台账只能看，什么都没有写；不带 --journal，记在自己的台账里，"
            + "再 同步 \(name)",
          en: "the team's journal on \(name) is only read, nothing was written; "
            + "leave --journal out, log into your own journal, and sync \(name)")
      case .refused(let detail):
        Bilingual(zh: "台账没有收下（\(detail)）", en: "the journal refused it (\(detail))")
      }
    }

    /// The failure an error of the database amounts to.
    init(_ error: any Error, path: String) {
      if let failure = error as? Failure {
        self = failure
        return
      }
      guard let error = error as? DatabaseError else {
        self = .refused(detail: "\(error)")
        return
      }
      switch error.resultCode {
      case .SQLITE_FULL: self = .full(path: path)
      case .SQLITE_IOERR:
        switch error.extendedResultCode {
        case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE,
          .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP:
          self = .full(path: path)
        default: self = .unreadable(path: path, reason: error.message ?? "input/output")
        }
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
      case .SQLITE_READONLY: self = .readOnly(path: path)
      case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: error.message ?? "")
      case .SQLITE_NOTADB: self = .notAJournal(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        self = .unreadable(path: path, reason: error.message ?? "")
      default: self = .refused(detail: error.message ?? "\(error.resultCode)")
      }
    }
  }
}
