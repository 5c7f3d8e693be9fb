extension Baseline {
  /// The period a figure covers, as labelled and as matched.
  public struct Period: Codable, Sendable, Hashable {
    /// As the field writes it: `2023/24`, `January 2024`, `31 March 2024`.
    public let label: String
    /// Its part of a figure's identifier, such as `2023-24`.
    public let slug: String
    /// What sort of period it is.
    public let kind: PeriodKind
    /// What a child's day is matched by; nil where no single year or term corresponds.
    ///
    /// A January census belongs to the academic year it lies in: January 2024 to 2023/24.
    public let key: BaselinePeriodKey?

    /// A period under its label.
    public init(label: String, slug: String, kind: PeriodKind, key: BaselinePeriodKey?) {
      self.label = label
      self.slug = slug
      self.kind = kind
      self.key = key
    }
  }
}
