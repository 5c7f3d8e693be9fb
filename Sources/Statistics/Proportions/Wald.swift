/// The textbook limits p -/+ z sqrt(p (1 - p) / n), for a proportion that is defined.
///
/// They are not cut off at 0 and 1 and far too narrow near these ends.
///
/// Source: Brown LD, Cai TT, DasGupta A (2001), Stat Sci 16:101-133, doi:10.1214/ss/1009213286.
func waldBounds(_ proportion: Proportion, z: Double) -> Interval {
  let share = proportion.count / proportion.total
  let variance = share * (proportion.rest / proportion.total) / proportion.total
  let half = z * variance.squareRoot()
  return Interval(lower: share - half, upper: share + half)
}
