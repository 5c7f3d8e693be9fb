/// The published natural experiments, in the order of the page.
enum Experiment: String, CaseIterable {
  case berkeley = "berkeley-admissions"
  case cholera = "snow-cholera"
  case organs = "organ-donation"
  case tobacco = "proposition-99"
  case medicaid = "medicaid-expansion"

  /// Works the experiment out anew from its published data.
  func reproduction() throws -> Reproduction {
    switch self {
    case .berkeley: try BerkeleyAdmissions.reproduction()
    case .cholera: try SnowCholera.reproduction()
    case .organs: try OrganDonation.reproduction()
    case .tobacco: try Proposition99.reproduction()
    case .medicaid: try MedicaidExpansion.reproduction()
    }
  }
}
