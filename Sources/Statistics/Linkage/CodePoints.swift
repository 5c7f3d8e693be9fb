/// A text as the code points of its composed normal form (NFC), as comparisons of names see it.
///
/// Two ways to write the same letter, such as é and e with an accent after it, are one code point.
/// Case, spaces and punctuation are kept. `String` compares by the same equivalence, but has no
/// public normal form, and its characters are not code points: one character of Hindi or Tamil has
/// several. So the form is made here, by the standard's own algorithm and table.
///
/// Source: The Unicode Consortium, Unicode Standard Annex 15, Unicode normalization forms.
public struct CodePoints: Sendable, Hashable {
  /// The code points.
  public let scalars: [Unicode.Scalar]

  /// Brings a text into its composed normal form.
  ///
  /// - Parameter text: any text.
  public init(_ text: String) {
    scalars = CanonicalComposition.composed(Array(text.unicodeScalars))
  }

  /// How many code points there are.
  public var count: Int { scalars.count }

  /// Whether there are none.
  public var isEmpty: Bool { scalars.isEmpty }

  /// The text.
  public var text: String { String(String.UnicodeScalarView(scalars)) }
}
