import Statistics

extension Calculation {
  /// Reliable change with cut-offs.
  static let jacobsonTruaxChange = Calculation(
    "change.jacobson_truax",
    """
    Which changes of a score are larger than its error of measurement, and which of them pass the \
    score half way between people who look for help and others.
    """,
    takes: [
      CalculationParameter("pre", .numbers, "the earlier scores"),
      CalculationParameter("post", .numbers, "the later scores of the same people"),
      CalculationParameter("sd_baseline", .number, "the earlier standard deviation, above 0"),
      CalculationParameter("reliability", .number, "the score's reliability, 0 to below 1"),
      .level,
      CalculationParameter("lower_is_better", .flag, "whether lower scores are better"),
      CalculationParameter(
        "clinical_mean", .number, "mean of people who look for help", orElse: "not known"),
      CalculationParameter(
        "clinical_sd", .number, "their standard deviation, above 0", orElse: "not known"),
      CalculationParameter("norm_mean", .number, "mean of other people", orElse: "not known"),
      CalculationParameter(
        "norm_sd", .number, "their standard deviation, above 0", orElse: "not known"),
    ]
  ) { input in
    let scores = try input.pairedSamples("pre", "post", atLeast: 1)
    let (change, cutOffs) = try criterion(input)
    let pairs = Array(zip(scores.first, scores.second))
    return [
      "se_measurement": change.measurementError, "se_difference": change.differenceError,
      "rci": pairs.map { change.index(before: $0, after: $1) },
      "class": pairs.map {
        change.outcome(before: $0, after: $1, cutOff: cutOffs.c).rawValue
      },
      "minimum_reliable_change": change.smallestChange, "cutoff_a": cutOffs.a,
      "cutoff_b": cutOffs.b, "cutoff_c": cutOffs.c,
    ]
  }

  private static func criterion(
    _ input: CalculationInput
  ) throws -> (change: ReliableChange, cutOffs: CutOffs) {
    _ = try input.required("lower_is_better")
    let better: ReliableChange.Direction =
      try input.flag("lower_is_better", orElse: true) ? .lower : .higher
    let change = try ReliableChange(
      deviation: input.finite("sd_baseline"), reliability: input.finite("reliability"),
      better: better, level: input.level())
    let cutOffs = CutOffs(
      seeking: try scores(input, "clinical"), others: try scores(input, "norm"), better: better)
    return (change, cutOffs)
  }

  /// The mean and standard deviation of a population; nothing where neither is given.
  private static func scores(
    _ input: CalculationInput, _ name: String
  ) throws -> CutOffs.Scores? {
    guard input.has(name + "_mean") || input.has(name + "_sd") else { return nil }
    let deviation = try input.finite(name + "_sd")
    guard deviation > 0 else { throw CalculationFault("\(name)_sd must be above 0") }
    return try CutOffs.Scores(mean: input.finite(name + "_mean"), deviation: deviation)
  }
}
