import Foundation
import Testing

@Suite("Imports follow the way of the data")
struct ImportTests {
  /// What each target may import of ours.
  static let allowed: [String: Set<String>] = [
    "Statistics": [], "JSONTexts": [], "Calculations": ["Statistics", "JSONTexts"],
    "Indicators": [], "Symbols": [], "Documents": ["Symbols"], "Spreadsheets": [],
    "_TestSupport": [],
    "Studies": ["Indicators"],
    "Tallies": ["Indicators", "Studies"],
    "Releases": ["Statistics", "Indicators", "Studies", "Tallies"],
    "TallyFiles": ["JSONTexts", "Indicators", "Studies", "Tallies", "Releases"],
    "Records": ["Indicators", "Studies", "Tallies"],
    "Evaluations": ["Statistics", "Symbols", "Indicators", "Studies", "Tallies", "Releases"],
    "KPIs": [
      "Symbols", "Indicators", "Studies", "Tallies", "Releases", "Evaluations", "Spreadsheets",
    ],
    "Reports": [
      "Statistics", "Symbols", "Indicators", "Studies", "Tallies", "Releases", "Evaluations",
      "Documents",
    ],
    "Dashboards": [
      "Statistics", "Symbols", "Indicators", "Studies", "Tallies", "Evaluations", "KPIs",
      "Documents", "Reports",
    ],
    "Simulations": ["Statistics", "Indicators"],
  ]

  static let ours: Set<String> = [
    "Statistics", "JSONTexts", "Calculations", "Symbols", "Indicators", "Studies", "Tallies",
    "Releases", "TallyFiles", "Records", "Evaluations", "KPIs", "Documents", "Spreadsheets",
    "Reports", "Dashboards", "Simulations", "ParamountToolkit", "_TestSupport",
  ]

  @Test("each target imports only what stands before it", arguments: allowed.keys.sorted())
  func order(target: String) {
    for file in SourceTree.sources where file.target == target {
      let strangers = imports(of: file).intersection(Self.ours)
        .subtracting(Self.allowed[target] ?? [])
      #expect(strangers.isEmpty, "\(file) imports \(strangers.sorted())")
    }
  }

  @Test("nothing that estimates, draws or reports can name the records")
  func privacy() {
    let seeing = SourceTree.sources.filter { imports(of: $0).contains("Records") }
    #expect(Set(seeing.map(\.target)).isSubset(of: ["paramount", "ParamountToolkit"]))
    let manifest = SourceTree.files(under: "").first { $0.path == "/Package.swift" }
    let text = manifest?.lines.joined(separator: "\n") ?? ""
    for target in [
      "Evaluations", "KPIs", "Documents", "Spreadsheets", "Reports", "Tallies", "Statistics",
      "Indicators",
    ] {
      let parts = text.components(separatedBy: "name: \"\(target)\"")
      #expect(parts.count == 2, "one declaration of \(target)")
      let declaration = parts.last?.components(separatedBy: "swiftSettings").first ?? ""
      #expect(!declaration.isEmpty && !declaration.contains("\"Records\""))
    }
  }

  @Test("no path goes round the gate: only it and the files of what it gave make released tallies")
  func gate() {
    let makers = SourceTree.sources.filter { file in
      file.lines.contains { $0.contains("ReleasedTallies(") && !$0.contains("///") }
    }
    #expect(Set(makers.map(\.target)).isSubset(of: ["Releases", "TallyFiles"]))
    #expect(makers.contains { $0.target == "Releases" })
    for file in SourceTree.sources where ["Reports", "Documents", "KPIs"].contains(file.target) {
      #expect(!file.lines.contains { $0.contains("TallySet") }, "\(file) sees tallies")
    }
  }

  @Test("mathematics, definitions, tallies and documents do without Foundation")
  func foundation() {
    for file in SourceTree.sources
    where [
      "Statistics", "JSONTexts", "Calculations", "Symbols", "Indicators", "Tallies", "Releases",
      "KPIs", "Documents", "Spreadsheets",
    ].contains(file.target) {
      #expect(!imports(of: file).contains { $0.hasPrefix("Foundation") }, "\(file)")
    }
  }

  @Test("Yams is known to one target")
  func yams() {
    let targets = SourceTree.sources.filter { imports(of: $0).contains("Yams") }.map(\.target)
    #expect(Set(targets) == ["Studies"])
  }

  private func imports(of file: SourceTree.File) -> Set<String> {
    Set(
      file.lines.compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
          words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "package" })
        else { return nil }
        return words[place + 1]
      })
  }
}
