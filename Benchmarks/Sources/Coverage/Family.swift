/// The families of methods, in the order of the page.
enum Family: String, CaseIterable {
  case proportions, differences, ratios, oddsRatios, pairedShares, strata
  case rates, comparedRates, standardisation, clusters
  case means, ranks, bootstraps, agreement
  case areaRegression, twoPeriods, rollouts, interruptedSeries, propensity
  case countModels, survival, metaAnalyses

  var section: Section {
    switch self {
    case .proportions: Proportions.section
    case .differences: Differences.section
    case .ratios: Ratios.section
    case .oddsRatios: OddsRatios.section
    case .pairedShares: PairedShares.section
    case .strata: Strata.section
    case .rates: Rates.section
    case .comparedRates: ComparedRates.section
    case .standardisation: Standardisation.section
    case .clusters: Clusters.section
    case .means: Means.section
    case .ranks: Ranks.section
    case .bootstraps: Bootstraps.section
    case .agreement: Agreement.section
    case .areaRegression: AreaRegression.section
    case .twoPeriods: TwoPeriods.section
    case .rollouts: Rollouts.section
    case .interruptedSeries: InterruptedSeriesTables.section
    case .propensity: Propensity.section
    case .countModels: CountModels.section
    case .survival: Survival.section
    case .metaAnalyses: MetaAnalyses.section
    }
  }
}
