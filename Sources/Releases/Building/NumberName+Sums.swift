import Indicators
import Studies

extension NumberName {
  /// What sums of plain counts of a dimension are in other tables.
  struct Sums {
    /// All categories together, nil where a person may be in several.
    let total: String?
    /// Some of them.
    let some: [String]

    /// The sums of a dimension.
    /// - Parameters:
    ///   - title: The dimension.
    ///   - study: The study, which says of which score bands are.
    ///   - questions: The questions.
    init(_ title: CountTable.Title, _ study: Study, _ questions: [QuestionTable]) {
      let parts = title.dimension.split(separator: ":").map(String.init)
      guard parts.count == 3, parts[0] == "bands",
        let score = study.indicator(parts[1])?.measure.score
      else {
        total = Self.total(title)
        some = []
        return
      }
      let asked = questions.filter {
        study.indicator($0.question.indicator)?.measure.score == score
          && $0.question.moment.name == parts[2] && $0.question.informant == title.informant
      }
      total = asked.first?.known.name ?? title.dimension
      some = asked.filter(\.isShare).flatMap { [$0.numerator.name, $0.others.name] }
    }

    /// The dimensions in which everybody is counted once.
    private static let everybody = Set(
      Adjuster.allCases.map(\.dimension) + [
        "recognised", "offered", "second-offer", "needs-recorded", "social_care_linked", "forms",
      ])

    private static func total(_ title: CountTable.Title) -> String? {
      let parts = title.dimension.split(separator: ":").map(String.init)
      func yes(_ dimension: String, _ category: String = "yes") -> String {
        NumberName.count(title.unit, dimension, category, title.informant)
      }
      switch parts[0] {
      case "need": return nil
      case "baseline-time", "versions":
        return NumberName.withForm(
          title, table: parts.dropFirst().first ?? "", at: parts.dropFirst(2).first)
      case "education_linked": return NumberName.everybody(.schoolAge)
      case "carer_after": return yes("parent", parts[parts.count - 1])
      case "pairing": return yes("forms:\(parts[parts.count - 1])")
      case "overlapping": return yes("pairing:\(parts[parts.count - 1])", "paired")
      case "accepted", "declined", "no-contact", "reached": return yes("offered")
      case "second-offer-accepted": return yes("second-offer")
      case let name where everybody.contains(name): return title.unit
      default: return "\(title.unit) \(title.dimension)"
      }
    }
  }
}
