// swift-tools-version: 6.1
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "paramount-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "paramount-toolkit", path: "..")],
  targets: [
    .executableTarget(
      name: "statistics-benchmark",
      dependencies: [.product(name: "ParamountStatistics", package: "paramount-toolkit")],
      path: "Sources/StatisticsBenchmark", swiftSettings: house),
    .executableTarget(
      name: "coverage",
      dependencies: [.product(name: "ParamountStatistics", package: "paramount-toolkit")],
      path: "Sources/Coverage", swiftSettings: house),
    .executableTarget(
      name: "false-positives",
      dependencies: [.product(name: "ParamountReporting", package: "paramount-toolkit")],
      path: "Sources/FalsePositives", swiftSettings: house),
    .executableTarget(
      name: "published",
      dependencies: [.product(name: "ParamountToolkit", package: "paramount-toolkit")],
      path: "Sources/Published", exclude: ["Data"], swiftSettings: house),
  ])
