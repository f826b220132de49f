// swift-tools-version: 6.2
import PackageDescription

/// One array for every target of ours: language mode 6 (from the tools version), honest imports, no warnings.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: ["TestKit"] + dependencies, exclude: exclude, swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "spar",
  products: [.executable(name: "spar", targets: ["spar"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C libraries, one header each.
    .target(name: "CUTF8Proc", linkerSettings: [.linkedLibrary("utf8proc")]),
    .target(
      name: "CGSL", linkerSettings: [.linkedLibrary("gsl"), .linkedLibrary("gslcblas")]),
    .target(name: "CSodium", linkerSettings: [.linkedLibrary("sodium")]),
    .target(name: "CCSV", linkerSettings: [.linkedLibrary("csv")]),
    .target(name: "CICal"),
    .target(name: "CIconv"),
    .target(name: "CPQ"),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),

    // Pure: no file, no clock, no dice, no locale, no Foundation.
    module("Diagnostics", ["CUTF8Proc"]),
    module("CivilTime"),
    module("Spacing"),
    module("Statistics", ["CGSL"]),
    module("Hearing", ["Diagnostics", "CivilTime"]),
    module("Playbooks", ["Diagnostics"]),
    module("Linting", ["Playbooks", "Hearing", "CivilTime", "Diagnostics"]),
    module("Rehearsal", ["Playbooks", "Hearing", "Spacing", "CivilTime", "Diagnostics"]),
    module("Calling", ["Rehearsal", "CivilTime", "Diagnostics"]),
    module("Reviewing", ["Rehearsal", "Spacing", "Statistics", "CivilTime", "Diagnostics"]),
    module("Adopting", ["Playbooks", "Hearing", "Diagnostics"]),
    module("Pages", ["Reviewing", "Statistics", "CivilTime", "Diagnostics", mustache]),

    // The world.
    module("Spreadsheets", ["CCSV", "CIconv", "Diagnostics"]),
    module(
      "Journaling",
      [
        "Reviewing", "Calling", "Rehearsal", "Hearing", "Spacing", "Statistics", "CivilTime",
        "Diagnostics", "Spreadsheets", "CSodium", "CCSV", "CICal",
        grdb, sqlite,
      ]),
    module(
      "TeamStore",
      ["Journaling", "Rehearsal", "Hearing", "CivilTime", "Diagnostics", "CPQ"]),
    module("Console", ["Diagnostics", "CReadline"]),
    module(
      "Shell",
      [
        "Linting", "Playbooks", "Hearing", "Rehearsal", "Calling", "Reviewing", "Pages", "Spacing",
        "Statistics", "CivilTime", "Diagnostics", "Journaling", "TeamStore", "Console",
        "Adopting", "Spreadsheets", argumentParser,
      ]),
    .executableTarget(
      name: "spar",
      dependencies: ["Shell", "Console", "Journaling", "CivilTime", "Diagnostics"],
      swiftSettings: strict,
      // Where bin/build puts the archives of the C libraries; searched before the system's folders.
      linkerSettings: [
        .unsafeFlags(
          ["-L\(Context.packageDirectory)/.build/archives"], .when(configuration: .release))
      ]),

    // Tests.
    .target(
      name: "TestKit",
      dependencies: ["Rehearsal", "Hearing", "Diagnostics", "CivilTime", "Console", "Shell"],
      path: "Tests/TestKit", swiftSettings: strict),
    .target(name: "CPty", path: "Tests/CPty"),
    .target(
      name: "FuzzDoors",
      dependencies: [
        "TestKit", "Adopting", "Linting", "Playbooks", "Hearing", "Rehearsal", "Journaling",
        "Shell", "Spreadsheets", "CivilTime", "Diagnostics",
      ],
      path: "Tests/FuzzDoors", swiftSettings: strict),
    tests("FuzzTests", ["FuzzDoors", "Diagnostics"]),
    tests("HouseTests", []),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("CivilTimeTests", ["CivilTime"]),
    tests("PlaybooksTests", ["Playbooks", "Rehearsal", "Diagnostics"]),
    tests(
      "JournalingTests",
      [
        "spar", "Journaling", "Calling", "Reviewing", "Rehearsal", "Hearing", "Spacing",
        "Statistics", "CivilTime", "Diagnostics", "Spreadsheets",
      ]),
    tests(
      "TeamStoreTests",
      [
        "spar", "TeamStore", "Journaling", "Shell", "Reviewing", "Rehearsal", "Hearing", "Spacing",
        "CivilTime", "Diagnostics", "CPQ", grdb,
      ]),
    tests(
      "ShellTests",
      [
        "Shell", "Console", "Journaling", "Playbooks", "Rehearsal", "Hearing", "Diagnostics",
        "CivilTime", argumentParser,
      ],
      exclude: ["Transcripts"]),
    tests("TerminalTests", ["Console", "CPty", "Diagnostics", "Shell", "spar"]),
    tests("LintingTests", ["Linting", "Playbooks", "Hearing", "CivilTime", "Diagnostics"]),
    tests("HearingTests", ["Hearing", "CivilTime", "Diagnostics"]),
    tests("CallingTests", ["Calling", "Rehearsal", "CivilTime", "Diagnostics"]),
    tests("SpacingTests", ["Spacing"], exclude: ["Histories"]),
    tests("StatisticsTests", ["Statistics"], exclude: ["Vectors"]),
    tests(
      "ReviewingTests", ["Reviewing", "Statistics", "Rehearsal", "CivilTime", "Diagnostics"]),
    tests(
      "PagesTests", ["Pages", "Reviewing", "Statistics", "Rehearsal", "CivilTime", "Diagnostics"]),
    tests(
      "RehearsalTests",
      ["Rehearsal", "Playbooks", "Hearing", "Spacing", "CivilTime", "Diagnostics"]),
  ]
)

// Built by bin/fuzz alone, which names libFuzzer's library without a main.
if let libFuzzer = Context.environment["SPAR_FUZZ"] {
  for target in package.targets where target.swiftSettings != nil {
    target.swiftSettings =
      (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer,address"])]
  }
  package.targets += [
    .target(name: "CFuzz", path: "Tests/CFuzz"),
    .executableTarget(
      name: "spar-fuzz", dependencies: ["FuzzDoors", "CFuzz"], path: "Tests/Fuzz",
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-sanitize=address", libFuzzer]), .linkedLibrary("stdc++"),
      ]),
  ]
}
