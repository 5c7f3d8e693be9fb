import RealModule

extension RunChart {
  /// The length of the longest run; nothing where there is no run.
  public var longestRun: Int? { runLengths.max() }

  /// How often the values cross the centre line; nothing where there is no run.
  public var crossings: Int? { runLengths.isEmpty ? nil : runLengths.count - 1 }

  /// The longest run that mere chance explains: log2 of the useful values, rounded, plus 3.
  ///
  /// Nothing where there is no run. Source: Schilling MF (2012), The surprising predictability of
  /// long runs, Math Mag 85:141-149, doi:10.4169/math.mag.85.2.141.
  public var longestRunLimit: Int? {
    guard useful > 0 else { return nil }
    return Int(Double.log2(Double(useful)).rounded(.toNearestOrEven)) + 3
  }

  /// The fewest crossings that mere chance explains: the 5 % quantile of their binomial law.
  ///
  /// Nothing where there is no run. Source: Chen Z (2010), A note on the runs test, Model Assisted
  /// Stat Appl 5:73-77.
  public var crossingsLimit: Int? {
    guard useful > 0 else { return nil }
    return Binomial(trials: useful - 1, share: 0.5)?.quantile(0.05)
  }

  /// Whether a run is too long or crossings are too few for mere chance (Anhøj's rules).
  ///
  /// False where there is no run.
  public var hasSignal: Bool {
    guard let longestRun, let longestRunLimit, let crossings, let crossingsLimit
    else { return false }
    return longestRun > longestRunLimit || crossings < crossingsLimit
  }

  /// Whether six or more useful values in a row lie on one side of the centre line (Perla's shift).
  public var hasShift: Bool { (longestRun ?? 0) >= 6 }

  /// Whether five or more values in a row rise or fall (Perla's trend).
  public var hasTrend: Bool { longestTrend >= 5 }
}
