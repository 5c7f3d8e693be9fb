import Documents
import Evaluations
import Indicators

/// The publications behind the national figures, numbered in the order in which they are used.
struct PublicationList {
  private let sources: [Baseline.Source]

  init(_ uses: [BaselineUse]) {
    sources = uses.flatMap(\.figures).map(\.source).reduce(into: []) { sources, source in
      if !sources.contains(source) { sources.append(source) }
    }
  }

  /// The numbers of the publications of a use, such as 1, 2.
  func numbers(of use: BaselineUse) -> String {
    let found = use.figures.compactMap { sources.firstIndex(of: $0.source) }
    let numbers = Set(found).sorted().map { String($0 + 1) }
    return numbers.isEmpty
      ? use.comparisons.first?.source ?? "–" : numbers.joined(separator: ", ")
  }

  /// The numbered list with the address of each.
  var block: Block {
    .list(
      sources.map { source in
        [.link([.text(Self.citation(source))], address: source.address), .text(".")]
      }, ordered: true)
  }

  /// Title, publisher and release in words; a report by others names both in its title.
  private static func citation(_ source: Baseline.Source) -> String {
    let released = source.released.isEmpty ? "" : ", \(date(source.released))"
    if let report = reports[source.title] { return "\(report)\(released)" }
    return "\(title(source.title)). \(names(source.publisher))\(released)"
  }

  /// Reports by others of what the department released.
  private static let reports = [
    "Independent report of DfE release":
      "Report in The Independent of a release of the Department for Education",
    "Press report of DfE release":
      "Report in London Press of a release of the Department for Education",
    "FE News report of DfE headline facts":
      "Report in FE News of headline facts of the Department for Education",
    "Polimapper report of DfE release":
      "Report by Polimapper of a release of the Department for Education",
    "EPI analysis of DfE release":
      "Analysis by the Education Policy Institute of a release of the Department for Education",
  ]

  /// The registry's title with the abbreviations of departments and tools written out.
  private static func title(_ title: String) -> String {
    title.replacing("DfE LAIT data file", with: "Data file of the Local Authority Interactive Tool")
      .replacing("DfE CSC dashboard data-raw", with: "Data of the children’s social care dashboard")
      .replacing("DfE ", with: "Department for Education ").capitalisedFirst
  }

  /// The publisher with the department's name written out.
  private static func names(_ publisher: String) -> String {
    publisher.replacing("DfE/DWP", with: "Departments for Education and for Work and Pensions")
      .replacing("DfE", with: "Department for Education")
  }

  /// A year, month or day, such as 2025-10, in words.
  private static func date(_ text: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count >= 2, months.indices.contains(parts[1] - 1) else { return text }
    let month = "\(months[parts[1] - 1]) \(parts[0])"
    return parts.count == 3 ? "\(parts[2]) \(month)" : month
  }
}
