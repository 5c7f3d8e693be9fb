import Indicators

/// Something worked out once for each day that occurs, and looked up by its number.
struct DayTable<Element> {
  private let first: Int32
  private let elements: [Element]

  /// The table of a function over all days between the first and last of some.
  /// - Parameters:
  ///   - days: Day numbers, in any order.
  ///   - element: The function.
  init(_ days: [Int32], _ element: (CalendarDate) -> Element) {
    first = days.min() ?? 0
    let last = days.max() ?? -1
    elements =
      first > last ? [] : (first...last).map { element(CalendarDate(dayNumber: $0)) }
  }

  /// The element of a day that occurs.
  subscript(day: Int32) -> Element { elements[Int(day - first)] }
}
