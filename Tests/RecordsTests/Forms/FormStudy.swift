import Foundation
import Indicators
import Studies
import Tallies
import Testing

@testable import Records

/// A small study with forms, written into a temporary folder and read from it.
final class FormStudy {
  static let rules = QuestionnaireRules(
    reliableChange: [
      DeclaredReliability(
        indicator: "sdq-total", informant: .parent, standardDeviation: 5.8, reliability: 0.82,
        source: "Test")
    ], highRisk: "Referred for their difficulties")

  private let path: String
  private let study: Study
  private var sources: [TableSource] = []

  /// A study of some children.
  /// - Parameter children: Lines with child, family, area, sex and day of imprisonment.
  init(_ children: [String], rules: QuestionnaireRules = FormStudy.rules) throws {
    path = NSTemporaryDirectory() + "paramount-forms-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let rollout = try #require(CalendarDate(year: 2021, month: 11, day: 1))
    study = Study(
      title: "Forms", extracted: try #require(CalendarDate(year: 2024, month: 11, day: 30)),
      areas: [
        Area(code: "E10000025", name: "Oxfordshire", rollout: rollout),
        Area(code: "E06000038", name: "Reading", rollout: nil),
      ], indicators: RandomForms.indicators, notCollected: [], tables: ["children"],
      baselineAreas: [], outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(), targets: [:], synthetic: true, questionnaires: rules)
    let rows = children.map { line in
      let cells = line.split(separator: ",")
      return "\(cells[0]),\(cells[1]),\(cells[2]),\(cells[3]),2012-09,\(cells[4]),father"
    }
    try add("children", ["child,family,area,sex,born,imprisoned,parent"] + rows)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a table.
  func add(
    _ name: String, _ lines: [String], answers: AnswerCoding = AnswerCoding()
  ) throws {
    let schema = try #require(StandardTables.table(name))
    sources.append(TableSource(schema: schema, file: "\(name).csv", answers: answers))
    let text = lines.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name).csv"))
  }

  func read() throws -> Extract {
    let folder = StudyFolder(study: study, path: path, sources: sources)
    return try ExtractReader(digests: .none).read(folder).extract
  }

  /// The messages of all problems, empty where there are none.
  func messages() -> String {
    do {
      _ = try read()
      return ""
    } catch {
      return "\(error)"
    }
  }
}

/// Forms as lines of a file.
enum FormLine {
  static let sdqHeading =
    "child,date,version," + (1...25).map { "item\($0)" }.joined(separator: ",")
    + ",difficulties,distress,home,friends,classroom,leisure,peers"
  static let stressHeading =
    "family,date," + (1...18).map { "item\($0)" }.joined(separator: ",")

  /// The answers that give some points on the scales in their order, by the definition's items.
  static func answers(_ points: [Int], of instrument: Instrument) -> [Int] {
    var answers = [Int](repeating: 0, count: instrument.items)
    let (low, high) = (instrument.answers.lowerBound, instrument.answers.upperBound)
    for (scale, points) in zip(instrument.scales, points) {
      var left = points - low * scale.items.count
      for item in scale.items {
        let given = min(high - low, left)
        left -= given
        answers[item - 1] = scale.reversed.contains(item) ? high - given : low + given
      }
    }
    return answers
  }

  /// A form whose total is filled up scale by scale: emotional first, then conduct and so on.
  static func sdq(
    _ child: String, _ date: String, _ version: String, total: Int, prosocial: Int = 5,
    supplement: String = ",,,,,,"
  ) -> String {
    let points = (0..<4).map { min(10, max(0, total - $0 * 10)) } + [prosocial]
    let items = answers(points, of: .strengthsAndDifficulties).map(String.init)
    return "\(child),\(date),\(version),\(items.joined(separator: ",")),\(supplement)"
  }
}
