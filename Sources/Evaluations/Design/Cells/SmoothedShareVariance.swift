/// p(1−p)/n with p = (x + ½)/(n + 1), above 0 for every n above 0.
func smoothedShareVariance(_ count: Int, of total: Int) -> Double {
  let share = (Double(count) + 0.5) / (Double(total) + 1)
  return share * (1 - share) / Double(total)
}
