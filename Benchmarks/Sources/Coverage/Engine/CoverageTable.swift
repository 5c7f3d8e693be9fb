import Foundation
import Statistics

/// A table of coverage: rows methods, columns settings.
struct CoverageTable {
  let heading: Heading
  let methods: [String]
  let columns: [Column]

  /// What stands above the table.
  struct Heading {
    let title: String
    let level: Level
    /// How many samples were drawn; nothing where all possible ones were gone through.
    let replicates: Int?
  }

  /// One setting with the tallies of all methods.
  struct Column {
    let name: String
    let tallies: [Tally]
  }

  /// The lines of Markdown.
  var lines: [String] {
    let names = columns.map(\.name)
    return ["### \(heading.title)", "", heading.precision, "", row("Method", names)]
      + ["|" + String(repeating: "---|", count: names.count + 1)]
      + methods.enumerated().map { place, name in
        row("`\(name)`", columns.map { $0.tallies[place].cell(tooLow: heading.tooLow) })
      }
  }

  private func row(_ first: String, _ cells: [String]) -> String {
    "| " + ([first] + cells).joined(separator: " | ") + " |"
  }
}

extension CoverageTable.Heading {
  /// Two points below a level of 95 %, and as much in proportion for others.
  var tooLow: Double { 100 - 140 * (1 - level.fraction) }

  /// How exact the figures are.
  var precision: String {
    let stated = String(format: "Stated level %.0f %%; ", 100 * level.fraction)
    guard let replicates else { return stated + "exact, over all possible samples." }
    let share = level.fraction * (1 - level.fraction) / Double(replicates)
    return stated
      + String(format: "%d samples drawn, two standard errors ", replicates)
      + String(format: "%.1f points.", 200 * share.squareRoot())
  }
}
