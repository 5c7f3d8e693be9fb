// Whoever builds documents names why values are absent: these come with them.
@_exported public import Symbols

/// A value in a cell or a sentence, unformatted: each renderer writes it in its own way.
public enum Value: Hashable, Sendable {
  /// Text.
  case text(String)
  /// A whole number, with thousands separated.
  case count(Int)
  /// A fraction written as a percentage, with so many decimals.
  case percent(Double, decimals: Int)
  /// A difference of fractions, written in percentage points with its sign.
  case points(Double, decimals: Int)
  /// A number with so many decimals.
  case number(Double, decimals: Int)
  /// A probability value: three decimals, below 0.001 as such.
  case probability(Double)
  /// Two limits as percentages.
  case percentInterval(Double, Double, decimals: Int)
  /// Two limits in percentage points.
  case pointsInterval(Double, Double, decimals: Int)
  /// Two limits as numbers.
  case numberInterval(Double, Double, decimals: Int)
  /// A count of a count, such as 108 of 163.
  case ratio(Int, of: Int)
  /// Places in this document by their ids, written as their numbers with links.
  case references([String])
  /// Words with a small shape before them that says the same.
  case marked(Mark, String)
  /// No value, and why.
  case absent(Absence)
  /// No value, and why, with words on between what it lies.
  case bounded(Absence, String)
}
