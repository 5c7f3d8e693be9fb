/// The added value score of a group: how much better parents' totals are after six months than a
/// formula from a group at high risk that was not helped would have them.
///
/// Only for groups at high risk of a disorder, never for one child: the 95 % interval of one child
/// is about 10 points either way. At the floor, with no difficulties before and after, the formula
/// gives 2.3.
///
/// Source: Ford T, Hutchings J, Bywater T, Goodman A, Goodman R (2009), Strengths and Difficulties
/// Questionnaire added value scores, Br J Psychiatry 194:552-558, doi:10.1192/bjp.bp.108.052373.
/// The variables, forms, sign and standard deviation are as the questionnaire's owner states them;
/// the coefficients are quoted from a second source.
public enum AddedValue {
  /// The standard deviation of the score in points, by which it is standardised.
  public static let standardDeviation = 5.0

  /// The evidence of the coefficients.
  public static let evidence = Evidence(
    .provisional,
    "Ford and others (2009), doi:10.1192/bjp.bp.108.052373, as quoted by a second source")

  /// The score of one pair, in tenths of a point.
  ///
  /// - Parameters:
  ///   - total: total difficulties before.
  ///   - impact: impact before.
  ///   - emotional: emotional difficulties before.
  ///   - after: total difficulties after.
  /// - Returns: 23 + 8 · total + 2 · impact − 3 · emotional − 10 · after.
  public static func tenths(total: Int, impact: Int, emotional: Int, after: Int) -> Int {
    23 + 8 * total + 2 * impact - 3 * emotional - 10 * after
  }
}
