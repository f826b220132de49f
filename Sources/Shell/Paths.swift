/// Where settings, data, history and what can be made again live: XDG's places, or SPAR_HOME; nil where HOME is unknown.
package struct Paths: Sendable, Hashable {
  package let config: String?
  package let data: String?
  package let state: String?
  package let cache: String?

  package init(environment: (String) -> String?) {
    func set(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if let home = set("SPAR_HOME") {
      config = joined(home, "config")
      data = joined(home, "data")
      state = joined(home, "state")
      cache = joined(home, "cache")
      return
    }
    func place(_ variable: String, _ fallback: String) -> String? {
      // XDG: a relative path is to be ignored.
      if let base = set(variable), base.hasPrefix("/") { return joined(base, "spar") }
      return set("HOME").map { joined($0, fallback + "/spar") }
    }
    config = place("XDG_CONFIG_HOME", ".config")
    data = place("XDG_DATA_HOME", ".local/share")
    state = place("XDG_STATE_HOME", ".local/state")
    cache = place("XDG_CACHE_HOME", ".cache")
  }

  package var settings: String? { config.map { joined($0, "settings") } }
  package var journal: String? { data.map { joined($0, "journal.db") } }
  package var history: String? { state.map { joined($0, "history") } }
}

/// The path of `name` below `folder`; an absolute name stands for itself, and `.` adds nothing.
package func joined(_ folder: String, _ name: String) -> String {
  if name.hasPrefix("/") || folder.isEmpty || folder == "." { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The folder a path lies in; `.` for a bare name.
package func parent(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last part of a path.
package func lastPart(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The last part of a path without its ending.
package func lastStem(_ path: String) -> String {
  let name = lastPart(path)
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
  return String(name[..<dot])
}
