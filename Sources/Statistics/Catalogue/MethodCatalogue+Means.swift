extension MethodCatalogue {
  /// The methods for means and changes of scores.
  static var means: [MethodCitation] { meanTests + effectSizes + pairedEffectSizes + change }

  private static var meanTests: [MethodCitation] {
    [
      MethodSource.student.method(
        MeanDifferenceMethod.pooled.rawValue,
        "The difference of two means, taking both groups to be equally spread."),
      MethodSource.welch.method(
        MeanDifferenceMethod.welch.rawValue,
        "The difference of two means, each group having its own spread."),
    ]
  }

  private static var effectSizes: [MethodCitation] {
    [
      MethodSource.cohen.method(
        EffectSizeMethod.cohen.rawValue,
        "The difference of two means divided by the standard deviation within the groups."),
      MethodSource.hedges.method(
        EffectSizeMethod.hedges.rawValue,
        """
        The difference of two means divided by the standard deviation within the groups, made a \
        little smaller because small groups overstate it.
        """),
      MethodSource.hedges.method(
        EffectSizeMethod.hedgesApproximate.rawValue,
        """
        The difference of two means divided by the standard deviation within the groups, made a \
        little smaller by a simple factor that is very close to the exact one.
        """),
      MethodSource.glass.method(
        EffectSizeMethod.glass.rawValue,
        "The difference of two means divided by the comparison group's standard deviation."),
      MethodSource.cohen.method(
        EffectSizeMethod.averageDeviation.rawValue,
        "The difference of two means divided by the root of the mean of both variances."),
    ]
  }

  private static var pairedEffectSizes: [MethodCitation] {
    [
      MethodSource.lakens.method(
        PairedEffectSizeMethod.differences.rawValue,
        "The mean change divided by the standard deviation of the changes."),
      MethodSource.hedges.method(
        PairedEffectSizeMethod.hedges.rawValue,
        """
        The mean change divided by the standard deviation of the changes, made a little smaller \
        because small groups overstate it.
        """),
      MethodSource.lakens.method(
        PairedEffectSizeMethod.average.rawValue,
        "The mean change divided by the root of the mean of the variances before and after."),
      MethodSource.lakens.method(
        PairedEffectSizeMethod.repeated.rawValue,
        """
        The mean change in standard deviations of the scores, worked out from the standard \
        deviation of the changes and the correlation of both scores.
        """),
      MethodSource.lakens.method(
        PairedEffectSizeMethod.first.rawValue,
        "The mean change divided by the standard deviation of the first scores."),
    ]
  }

  private static var change: [MethodCitation] {
    [
      MethodSource.jacobsonTruax.method(
        "reliable-change",
        "Whether a score changed by more than its error of measurement would explain."),
      MethodSource.feldt.method(
        "cronbach-alpha",
        "How well the questions of a scale go together, with its interval by the F law."),
    ]
  }
}
