/// The families of methods, in the order of the page.
enum Family: String, CaseIterable {
  case proportions, differences, ratios, oddsRatios, pairedShares, rates, comparedRates

  var section: Section {
    switch self {
    case .proportions: Proportions.section
    case .differences: Differences.section
    case .ratios: Ratios.section
    case .oddsRatios: OddsRatios.section
    case .pairedShares: PairedShares.section
    case .rates: Rates.section
    case .comparedRates: ComparedRates.section
    }
  }
}
