/// What `version` says.
package enum Version {
  package static let number = "0.1.0"
  package static let line = "spar \(number)"
}
