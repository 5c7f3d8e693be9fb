/// How frequent an outcome is, which decides how an odds or hazard ratio stands for a risk ratio.
public enum OutcomeFrequency: String, Sendable, Hashable, Codable, CaseIterable {
  /// Fewer than some 15 in 100 have it: the ratio is taken as the risk ratio.
  case rare
  /// More have it: the ratio is first brought to the scale of the risk ratio.
  case common
}
