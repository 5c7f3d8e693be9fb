/// How a table is written: councils' systems differ, and the sample has one of each.
struct TableStyle {
  /// How days are written.
  enum Days {
    /// 2024-03-31.
    case iso
    /// 31/03/2024.
    case dayFirst
  }

  /// How letters are written.
  enum Letters {
    /// UTF-8.
    case utf8
    /// UTF-8 after a byte-order mark.
    case markedUTF8
    /// Windows-1252.
    case windows1252
  }

  /// How lines end.
  enum LineEnds {
    /// A line feed.
    case lineFeed
    /// A carriage return and a line feed.
    case carriageReturn
  }

  /// How days are written.
  var days = Days.iso
  /// How letters are written.
  var letters = Letters.utf8
  /// How lines end.
  var lineEnds = LineEnds.lineFeed
}
