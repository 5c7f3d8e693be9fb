/// The exact limits of Clopper and Pearson, for a proportion that is defined.
///
/// Beta quantiles, so that the numbers need not be whole. Lower limit 0 at a count of 0, upper
/// limit 1 at a full count.
///
/// Source: Clopper CJ, Pearson ES (1934), Biometrika 26:404-413, doi:10.1093/biomet/26.4.404.
func clopperPearsonBounds(_ proportion: Proportion, level: Level) -> Interval {
  let count = proportion.count
  let rest = proportion.rest
  return Interval(
    lower: count == 0 ? 0 : Beta(a: count, b: rest + 1).quantile(level.tail),
    upper: rest == 0 ? 1 : Beta(a: count + 1, b: rest).upperQuantile(level.tail))
}
