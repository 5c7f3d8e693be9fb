/// A section that the authors of a study may add to its report, in words of their own.
public enum OwnSection: String, Hashable, Sendable, CaseIterable {
  /// Why the study was made, before the pathway is described.
  case background
  /// The place and its services, after the pathway.
  case setting
  /// What the pathway costs.
  case costs
  /// What the authors make of the figures, before the limitations.
  case discussion
  /// What the authors recommend.
  case recommendations
  /// Who paid, who has an interest, who reviewed and who is thanked.
  case acknowledgements
  /// Whom families can ask; it stands on the page for families.
  case contact

  /// The heading.
  public var title: String {
    switch self {
    case .background: "Background"
    case .setting: "The local setting"
    case .costs: "Costs"
    case .discussion: "Discussion"
    case .recommendations: "Recommendations"
    case .acknowledgements: "Funding, ethics, interests and thanks"
    case .contact: "Whom to ask"
    }
  }
}
