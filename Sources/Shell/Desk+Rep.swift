import Playbooks

extension Desk {
  /// The rep whose calls are logged.
  var repName: String { settings.value(.rep) ?? "me" }

  /// Name and company as set, in place of the script's.
  var ownNames: [BlankName: String] {
    var names: [BlankName: String] = [:]
    names[.rep] = settings.value(.rep)
    names[.company] = settings.value(.company)
    return names
  }
}
