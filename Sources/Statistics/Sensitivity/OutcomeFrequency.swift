/// How frequent an outcome is, which decides how an odds or hazard ratio stands for a risk ratio.
///
/// Source: VanderWeele TJ (2017), On a square-root transformation of the odds ratio for a common
/// outcome, Epidemiology 28:e58-e60, doi:10.1097/EDE.0000000000000733.
public enum OutcomeFrequency: String, Sendable, Hashable, Codable, CaseIterable {
  /// Fewer than some 15 in 100 have it: the ratio is taken as the risk ratio.
  case rare
  /// More have it: the ratio is first brought to the scale of the risk ratio.
  case common
}
