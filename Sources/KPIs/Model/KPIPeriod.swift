public import Indicators

/// The days of imprisonment that a figure covers.
public struct KPIPeriod: Hashable, Sendable {
  /// The period in words.
  public let text: String
  /// The first day, nil where it reaches back to the first record.
  public let firstDay: CalendarDate?
  /// The last day.
  public let lastDay: CalendarDate

  /// A period with its parts.
  public init(text: String, firstDay: CalendarDate?, lastDay: CalendarDate) {
    self.text = text
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// The days up to a last one.
  init(from firstDay: CalendarDate?, to lastDay: CalendarDate) {
    let text =
      firstDay.map { "\($0.inWords) to \(lastDay.inWords)" } ?? "Up to \(lastDay.inWords)"
    self.init(text: text, firstDay: firstDay, lastDay: lastDay)
  }
}
