import Indicators

extension Topic {
  /// The heading of its indicators.
  var heading: String {
    switch self {
    case .engagement: "Engagement"
    case .education: "Education"
    case .attendance: "Attendance and suspension"
    case .socialCare: "Children’s social care"
    case .wellbeing: "Wellbeing"
    case .local: "Chosen locally"
    }
  }
}
