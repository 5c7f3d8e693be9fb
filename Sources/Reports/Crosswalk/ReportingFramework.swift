/// A reporting checklist with where this report answers its items.
struct ReportingFramework: Hashable, Sendable {
  /// The name in ids: lower case.
  let id: String
  /// The name.
  let name: String
  /// What it is for, and its publication.
  let source: String
  /// The items, in order.
  let items: [ReportingItem]

  /// All that the annex has, in order.
  static let all: [ReportingFramework] = [.strobe, .record, .tidier, .tiger]
}
