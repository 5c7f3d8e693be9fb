/// Where the fields of a record lie in a buffer of bytes.
struct FieldRanges {
  /// The number of fields.
  private(set) var count = 0
  /// The fields in which quotation marks are doubled.
  private(set) var doubled: [Int] = []
  private var places: [Range<Int>] = []

  /// The place of a field's bytes.
  subscript(field: Int) -> Range<Int> { places[field] }

  /// Forgets all fields.
  mutating func removeAll() {
    count = 0
    if !doubled.isEmpty { doubled.removeAll(keepingCapacity: true) }
  }

  /// Adds a field.
  @inline(__always)
  mutating func add(_ start: Int, _ end: Int) {
    if count < places.count {
      places[count] = start..<end
    } else {
      places.append(start..<end)
    }
    count += 1
  }

  /// Marks the last field as one in which quotation marks are doubled.
  mutating func markDoubled() { doubled.append(count - 1) }

  /// Ends a field earlier.
  mutating func shorten(_ field: Int, to end: Int) {
    places[field] = places[field].lowerBound..<end
  }
}
