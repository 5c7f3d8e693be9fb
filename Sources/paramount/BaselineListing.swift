import Foundation
import Indicators

/// Published figures as text, CSV or JSON.
struct BaselineListing {
  private let figures: [Baseline]

  /// A listing of figures, in their order.
  init(_ figures: [Baseline]) {
    self.figures = figures
  }

  /// The listing in a format.
  func text(as format: BaselinesCommand.Format) -> String {
    switch format {
    case .text: aligned
    case .csv: ([Self.headings] + figures.map(fields)).map(Self.csvRow).joined()
    case .json: json
    }
  }

  private var aligned: String {
    var lines: [String] = []
    var measure = ""
    for figure in figures {
      if figure.measure != measure {
        measure = figure.measure
        lines += ["", "\(figure.title) (\(measure))", "  counts \(figure.numeratorDefinition)"]
        lines += ["  of \(figure.denominatorDefinition)"]
      }
      let place = figure.stratum.map { "\(figure.areaName), \($0)" } ?? figure.areaName
      let period = figure.period.label.padded(to: 24)
      let value = "\(figure.figure.text) \(figure.unit.rawValue)".padded(to: 24)
      lines.append("    \(period)\(value)\(place)")
      lines.append("      \(figure.source.citation)")
      if let note = figure.note { lines.append("      Note: \(note)") }
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  private static let headings = [
    "id", "measure", "title", "numerator_definition", "denominator_definition", "population",
    "unit_of_count", "unit", "period", "period_kind", "area_code", "area", "stratum", "value",
    "numerator", "denominator", "grade", "source", "address", "note",
  ]

  private func fields(_ figure: Baseline) -> [String] {
    [
      figure.id, figure.measure, figure.title, figure.numeratorDefinition,
      figure.denominatorDefinition, figure.population, figure.unitOfCount.rawValue,
      figure.unit.rawValue, figure.period.label, figure.periodKind.rawValue, figure.areaCode,
      figure.areaName, figure.stratum ?? "", figure.figure.text,
      figure.numerator.map(String.init) ?? "", figure.denominator.map(String.init) ?? "",
      figure.grade.rawValue, figure.source.citation, figure.source.address, figure.note ?? "",
    ]
  }

  private static func csvRow(_ fields: [String]) -> String {
    fields.map { field in
      let quoted = field.contains { ",\"\n\r".contains($0) }
      return quoted ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
    }.joined(separator: ",") + "\n"
  }

  private var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(figures)) ?? Data("[]".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension String {
  /// The text with spaces behind it, up to a width.
  fileprivate func padded(to width: Int) -> String {
    count >= width ? self + " " : self + String(repeating: " ", count: width - count)
  }
}
