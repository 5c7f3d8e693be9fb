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
  /// Two points below a level of 95 %, as much in proportion for others, and further than chance.
  var tooLow: Double {
    min(100 - 140 * (1 - level.fraction), 100 * level.fraction - twoErrors)
  }

  /// Two standard errors of a figure, in points.
  private var twoErrors: Double {
    guard let replicates else { return 0 }
    return 200 * (level.fraction * (1 - level.fraction) / Double(replicates)).squareRoot()
  }

  /// How exact the figures are.
  var precision: String {
    let stated = String(format: "Stated level %.0f %%; ", 100 * level.fraction)
    guard let replicates else { return stated + "exact, over all possible samples." }
    return stated
      + String(format: "%d samples drawn, two standard errors ", replicates)
      + String(format: "%.1f points.", twoErrors)
  }
}
