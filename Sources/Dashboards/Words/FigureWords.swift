import Documents
import Evaluations
import KPIs
import Reports
import Symbols

/// A figure as cells of a table: with fewer than ten known answers only its counts are shown.
struct FigureWords {
  let kpi: KPI
  let figure: KPIFigure
  /// How the figure is set beside published ones, with how many are compared.
  var baselines: [BaselineComparison] = []

  /// Whether there is anything to show of it.
  var isShown: Bool { figure.absence != .notApplicable }

  /// The value, or why there is none and between what it lies.
  var value: Value {
    if let bounds { return .bounded(.suppressed, bounds) }
    if let absence = figure.absence { return .absent(absence) }
    return figure.value.map(kpi.value) ?? .absent(.notApplicable)
  }

  /// The interval, or why there is none.
  var interval: Value {
    if let absence = figure.absence { return .absent(absence) }
    guard let estimate = figure.estimate else { return .absent(.notApplicable) }
    return kpi.limits(estimate.lower, estimate.upper)
  }

  /// Between what it lies where it is suppressed, nil where nothing is known.
  var bounds: String? {
    figure.bounds.flatMap { BoundsWords($0, kpi.value)?.phrase }
  }

  /// Numerator and denominator, shown of few known answers too.
  var counts: Value {
    if figure.absence == .suppressed { return .absent(.suppressed) }
    return kpi.counts(figure.numerator, figure.denominator)
  }

  /// The target with how the figure stands to it.
  var target: Value {
    guard let target = figure.target else { return .absent(.notApplicable) }
    let text = kpi.text(target)
    guard let status = figure.status else {
      return figure.absence == .suppressed ? .absent(.suppressed) : .text(text)
    }
    return .marked(status.mark, "\(text): \(status.inWords)")
  }

  /// How the figure stands to a published one, in few words and by a mark: its own interval stands
  /// in a column of its own.
  /// - Parameter code: The area of the published figure.
  func comparison(_ code: String) -> Value {
    let found = figure.comparators.first { $0.code == code && $0.kind == .published }
    guard let found else { return .absent(figure.uncompared?.absence ?? .notAvailable) }
    return .marked(found.standing.mark, short(found))
  }

  /// A comparison in few words, such as higher than 24.6%.
  private func short(_ comparator: KPIComparator) -> String {
    let published = kpi.text(comparator.value)
    let only = onlySome(comparator).map { " (\($0.dropLast()))" } ?? ""
    switch comparator.standing {
    case .higher, .lower: return "\(comparator.standing.rawValue) than \(published)\(only)"
    case .similar: return "cannot be told apart from \(published)\(only)"
    case .notComparable: return "too few to say (\(published))"
    }
  }

  /// A comparison in words, such as higher than England (58.7% to 73.1% against 24.6%); where not
  /// all are compared with the counts of those who are.
  func words(_ comparator: KPIComparator) -> String {
    let published = kpi.text(comparator.value)
    let both = "(\(onlySome(comparator) ?? limits) against \(published))"
    switch comparator.standing {
    case .higher, .lower: return "\(comparator.standing.rawValue) than \(comparator.name) \(both)"
    case .similar: return "cannot be told apart from \(comparator.name) \(both)"
    case .notComparable: return "too few to say (\(comparator.name) \(published))"
    }
  }

  /// How the figure is set beside a published one.
  func baseline(_ code: String) -> BaselineComparison? { baselines.first { $0.area == code } }

  /// The counts and figure of those who are compared, nil where all are: others have no published
  /// figure of their year or term.
  private func onlySome(_ comparator: KPIComparator) -> String? {
    guard let baseline = baseline(comparator.code), let all = figure.denominator,
      baseline.matched < all, baseline.matched > 0
    else { return nil }
    let value = kpi.text(Double(baseline.observed) / Double(baseline.matched))
    let counts = ValueText.text(kpi.counts(baseline.observed, baseline.matched))
    return "\(value) of those compared, \(counts),"
  }

  /// The interval as text.
  var limits: String { ValueText.text(interval) }
}

extension TargetStatus {
  /// The shape before its words.
  var mark: Mark {
    switch self {
    case .reached: .reached
    case .notReached: .notReached
    case .inconclusive: .similar
    case .tooFewToSay: .none
    }
  }
}

extension KPIStanding {
  /// The shape before its words.
  var mark: Mark {
    switch self {
    case .higher: .higher
    case .lower: .lower
    case .similar: .similar
    case .notComparable: .none
    }
  }
}
