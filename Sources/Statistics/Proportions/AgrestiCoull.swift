/// Agresti and Coull's limits, for a proportion that is defined; they may leave 0 to 1.
///
/// Source: Agresti A, Coull BA (1998), Am Stat 52:119-126, doi:10.1080/00031305.1998.10480550.
func agrestiCoullBounds(_ proportion: Proportion, z: Double) -> Interval {
  waldBounds(
    Proportion(count: proportion.count + z * z / 2, total: proportion.total + z * z), z: z)
}
