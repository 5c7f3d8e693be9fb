// swift-tools-version: 6.1
import PackageDescription

/// Settings that every target is built with: see Decisions/0001.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// Foundation-free targets on Linux must name the mathematics library themselves.
let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "paramount-toolkit",
  platforms: [.macOS(.v15)],
  products: [
    // Everything, for those who hold records.
    .library(name: "ParamountToolkit", targets: ["ParamountToolkit"]),
    // Everything but `Records`, for those who only ever receive tallies.
    .library(
      name: "ParamountReporting",
      targets: [
        "Statistics", "JSONTexts", "Symbols", "Indicators", "Studies", "Tallies", "Releases",
        "TallyFiles", "Evaluations", "KPIs", "Documents", "Spreadsheets", "Reports", "Dashboards",
      ]),
    // The mathematics alone.
    .library(name: "ParamountStatistics", targets: ["Statistics"]),
    .executable(name: "paramount", targets: ["paramount"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // MARK: - The way of the data, in order
    .target(
      name: "Statistics",
      dependencies: [.product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: house, linkerSettings: mathematics),
    .target(name: "JSONTexts", dependencies: [], swiftSettings: house),
    .target(
      name: "Calculations", dependencies: ["JSONTexts", "Statistics"], swiftSettings: house,
      linkerSettings: mathematics),
    .target(name: "Symbols", dependencies: [], swiftSettings: house),
    .target(
      name: "Indicators", dependencies: [], swiftSettings: house, linkerSettings: mathematics),
    .target(
      name: "Studies",
      dependencies: ["Indicators", .product(name: "Yams", package: "Yams")],
      swiftSettings: house),
    .target(
      name: "Tallies", dependencies: ["Indicators", "Studies"], swiftSettings: house,
      linkerSettings: mathematics),
    .target(
      name: "Releases", dependencies: ["Statistics", "Indicators", "Studies", "Tallies"],
      swiftSettings: house, linkerSettings: mathematics),
    .target(
      name: "TallyFiles",
      dependencies: ["JSONTexts", "Indicators", "Studies", "Tallies", "Releases"],
      swiftSettings: house),
    .target(
      name: "Records", dependencies: ["Indicators", "Studies", "Tallies"], swiftSettings: house),
    .target(
      name: "Evaluations",
      dependencies: ["Statistics", "Symbols", "Indicators", "Studies", "Tallies", "Releases"],
      swiftSettings: house),
    .target(
      name: "KPIs",
      dependencies: [
        "Symbols", "Indicators", "Studies", "Tallies", "Releases", "Evaluations", "Spreadsheets",
      ],
      swiftSettings: house, linkerSettings: mathematics),
    .target(name: "Spreadsheets", dependencies: [], swiftSettings: house),
    .target(
      name: "Documents", dependencies: ["Symbols"], swiftSettings: house,
      linkerSettings: mathematics),
    .target(
      name: "Reports",
      dependencies: [
        "Statistics", "Symbols", "Indicators", "Studies", "Tallies", "Releases", "Evaluations",
        "Documents",
      ],
      swiftSettings: house),
    .target(
      name: "Dashboards",
      dependencies: [
        "Statistics", "Symbols", "Indicators", "Studies", "Tallies", "Evaluations", "KPIs",
        "Documents", "Reports",
      ],
      swiftSettings: house),
    .target(
      name: "Simulations", dependencies: ["Statistics", "Indicators"], swiftSettings: house),

    // MARK: - What people start
    .executableTarget(
      name: "paramount",
      dependencies: [
        "Statistics", "Calculations", "Symbols", "Indicators", "Studies", "Tallies", "Releases",
        "TallyFiles", "Records", "Evaluations", "KPIs", "Documents", "Spreadsheets", "Reports",
        "Dashboards", "Simulations",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(
      name: "ParamountToolkit",
      dependencies: [
        "Statistics", "Calculations", "Symbols", "Indicators", "Studies", "Tallies", "Releases",
        "TallyFiles", "Records", "Evaluations", "KPIs", "Documents", "Spreadsheets", "Reports",
        "Dashboards",
      ],
      swiftSettings: house),

    // MARK: - Tests
    .target(name: "_TestSupport", dependencies: [], swiftSettings: house),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "_TestSupport"],
      exclude: ["Oracles"], swiftSettings: house),
    .testTarget(
      name: "CalculationsTests",
      dependencies: ["Calculations", "JSONTexts", "Statistics", "_TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "IndicatorsTests", dependencies: ["Indicators", "_TestSupport"],
      exclude: ["Instruments/Oracles"], swiftSettings: house),
    .testTarget(
      name: "StudiesTests", dependencies: ["Studies", "Indicators", "_TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "TalliesTests", dependencies: ["Tallies", "Indicators", "Studies", "_TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "ReleasesTests",
      dependencies: ["Releases", "Indicators", "Studies", "Tallies", "_TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "TallyFilesTests",
      dependencies: [
        "TallyFiles", "Releases", "Indicators", "Studies", "Tallies", "Evaluations", "KPIs",
        "_TestSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["Records", "Indicators", "Studies", "Tallies", "_TestSupport"],
      exclude: ["Reading/Snapshots"], swiftSettings: house),
    .testTarget(
      name: "EvaluationsTests",
      dependencies: [
        "Evaluations", "Statistics", "Indicators", "Studies", "Tallies", "Releases",
        "_TestSupport",
      ],
      exclude: ["Oracles"], swiftSettings: house),
    .testTarget(
      name: "KPIsTests",
      dependencies: [
        "KPIs", "Symbols", "Evaluations", "Indicators", "Studies", "Tallies", "Releases",
        "Spreadsheets", "_TestSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "_TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Symbols", "_TestSupport"],
      exclude: ["Snapshots"], swiftSettings: house),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Evaluations", "Statistics", "Symbols", "Documents", "Indicators", "Studies",
        "Tallies", "Releases", "_TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: house),
    .testTarget(
      name: "DashboardsTests",
      dependencies: [
        "Dashboards", "KPIs", "Reports", "Evaluations", "Symbols", "Documents", "Indicators",
        "Studies", "Tallies", "Releases", "_TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: house),
    .testTarget(
      name: "SimulationsTests", dependencies: ["Simulations", "Indicators", "_TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "JourneyTests", dependencies: ["paramount", "_TestSupport"],
      swiftSettings: house),
    .testTarget(name: "HouseTests", dependencies: ["_TestSupport"], swiftSettings: house),
  ]
)
