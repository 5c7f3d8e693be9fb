/// The results of type `Interval` that have no table, and why.
///
/// - `wilsonBounds`, `ProportionMethod.interval(count:total:)`, `ConditionalOddsRatio.interval`:
///   the same limits as the methods of shares and odds ratios in the tables.
/// - `newcombeBounds`: the method `newcombe`; `RatioToBaseline`, `observed-expected-binomial` and
///   `observed-expected-poisson`: limits in the tables, over a number taken as known.
/// - `FunnelLimits.share` and `.expected`: an observed number lies inside exactly where Wilson's,
///   or the exact Poisson, interval holds the average, so that they have that coverage.
/// - `ControlSegment.limits` and `AttributePeriod.limits`: three standard deviations of what is
///   watched, not an interval of a parameter at a level.
/// - `RiskRatioEquivalent` and `EValue`: transform an interval that is given to them.
/// - `BootstrapLaw.correctedShares`: the places of the interval `bootstrap-bca`.
/// - `CountModel.covariance` by clusters: the sandwich of `LinearModel`, whose table stands for
///   both.
/// - `WildClusterBootstrap` and `PermutationTest`: give p values only.
enum LeftOut {}
