/// The limits of Jeffreys' prior, for a proportion that is defined.
///
/// Quantiles of the beta law with one half added to either count; lower limit 0 at a count of 0,
/// upper limit 1 at a full count.
///
/// Source: Brown LD, Cai TT, DasGupta A (2001), Stat Sci 16:101-133, doi:10.1214/ss/1009213286.
func jeffreysBounds(_ proportion: Proportion, level: Level) -> Interval {
  let raw = jeffreysQuantiles(proportion, level: level)
  return Interval(
    lower: proportion.count == 0 ? 0 : raw.lower, upper: proportion.rest == 0 ? 1 : raw.upper)
}

/// The plain quantiles of Jeffreys' posterior law, for a proportion that is defined.
func jeffreysQuantiles(_ proportion: Proportion, level: Level) -> Interval {
  let posterior = Beta(a: proportion.count + 0.5, b: proportion.rest + 0.5)
  return Interval(
    lower: posterior.quantile(level.tail), upper: posterior.upperQuantile(level.tail))
}
