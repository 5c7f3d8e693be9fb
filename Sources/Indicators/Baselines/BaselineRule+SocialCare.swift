extension BaselineRule {
  /// Rules of the social care indicators.
  static let socialCare: [BaselineRule] =
    ["at", "at-6m"].map { moment in
      BaselineRule(
        indicator: "social-care", moment: moment, keyKind: .marchYear, counts: .children,
        reading: .direct,
        like: Like(
          "csc.cin.rate", over: .marchSnapshot,
          remark: """
            The position on the 31 March that ends the year in which the day lies; child \
            protection plans and looked-after children are included. Resident children aged 0 to \
            17; unborn children, care leavers and those awaiting assessment count above the line.
            """),
        otherwise: Otherwise(
          nil, because: "No position at that 31 March is held for this area."))
    }
    + ["at", "at-6m"].map { moment in
      without(
        "early-help", moment,
        because: """
          No national figure of children with open early help exists: early help is not in the \
          children in need census.
          """)
    }
    + [
      without(
        "no-social-care-record", "at",
        because: """
          No national figure of children never known to social care on a given day exists; \
          published shares ever referred by age 18 follow birth cohorts and are another quantity.
          """)
    ]
    + ["before-6m", "within-6m"].map { moment in
      without(
        "contact", moment,
        because: """
          No national figure of children with a contact exists: what a contact is differs between \
          councils, and the only national count is of contacts, as events, in a year.
          """)
    }
    + ["before-6m", "within-6m"].map { moment in
      BaselineRule(
        indicator: "referral", moment: moment, keyKind: .marchYear, counts: .children,
        reading: .direct, like: nil,
        otherwise: Otherwise(
          "csc.referral.children.rate",
          because: """
            The published figure counts children referred in a year, the indicator in six months; \
            half the year's figure is not the six-month figure, as children are referred again.
            """))
    }

  /// A rule for an indicator with no published relative.
  static func without(
    _ indicator: String, _ moment: String, key: BaselinePeriodKey.Kind = .marchYear,
    because reason: String
  ) -> BaselineRule {
    BaselineRule(
      indicator: indicator, moment: moment, keyKind: key, counts: nil, reading: .direct, like: nil,
      otherwise: Otherwise(nil, because: reason))
  }
}
