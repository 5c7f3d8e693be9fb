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
        [
          .text("\(Self.citation(source)). "),
          .link([.text(source.address)], address: source.address),
        ]
      }, ordered: true)
  }

  /// Title, publisher and release in words.
  private static func citation(_ source: Baseline.Source) -> String {
    let publisher = names(source.publisher)
    let released = source.released.isEmpty ? "" : ", \(date(source.released))"
    return "\(title(source.title)). \(publisher)\(released)"
  }

  /// The registry's title with the abbreviations of departments and files written out.
  private static func title(_ title: String) -> String {
    let known = [
      "Independent report of DfE release":
        "Newspaper report (The Independent) of a release of the Department for Education",
      "Press report of DfE release":
        "Press report of a release of the Department for Education",
      "FE News report of DfE headline facts":
        "News report (FE News) of headline facts of the Department for Education",
      "Polimapper report of DfE release":
        "Report by Polimapper of a release of the Department for Education",
      "EPI analysis of DfE release":
        "Analysis by the Education Policy Institute of a release of the Department for Education",
    ]
    return known[title]
      ?? title.replacing("DfE LAIT", with: "Local Authority Interactive Tool (LAIT),")
      .replacing("DfE CSC dashboard", with: "children’s social care dashboard,")
      .replacing("DfE ", with: "Department for Education ").capitalisedFirst
  }

  private static func names(_ publisher: String) -> String {
    [
      ("DfE/DWP", "Departments for Education and for Work and Pensions"),
      ("DfE", "Department for Education"), ("EPI", "the Education Policy Institute"),
      ("Independent", "The Independent"), ("London Press", "London Press"),
    ].reduce(publisher) { text, pair in
      text.hasSuffix(" via \(pair.0)") || text == pair.0 || text.hasPrefix("\(pair.0) via ")
        ? text.replacing(pair.0, with: pair.1) : text
    }
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
