/// The composed normal form of Unicode (NFC).
///
/// Source: The Unicode Consortium, Unicode Standard Annex 15, Unicode normalization forms; The
/// Unicode Standard, sections 3.11 and 3.12 (Hangul syllables).
enum CanonicalComposition {
  /// Brings scalars into the composed normal form.
  ///
  /// - Parameter scalars: the scalars of a text.
  /// - Returns: those of its normal form.
  static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if scalars.allSatisfy({ $0.value < 0x300 }) { return scalars }
    return joined(decomposed(scalars))
  }

  /// Brings scalars into the decomposed normal form (NFD).
  static func decomposed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var parts: [Unicode.Scalar] = []
    for scalar in scalars { append(scalar, to: &parts) }
    order(&parts)
    return parts
  }

  private static func append(_ scalar: Unicode.Scalar, to parts: inout [Unicode.Scalar]) {
    if let jamo = HangulSyllable.parts(of: scalar) {
      parts += jamo
    } else if let steps = tables.parts[scalar] {
      for part in steps { append(part, to: &parts) }
    } else {
      parts.append(scalar)
    }
  }

  /// Sorts each stretch of combining marks by their classes; marks of one class keep their order.
  private static func order(_ scalars: inout [Unicode.Scalar]) {
    for index in scalars.indices {
      let mark = scalars[index]
      let rank = mark.rank
      guard rank > 0 else { continue }
      var place = index
      while place > 0, scalars[place - 1].rank > rank {
        scalars[place] = scalars[place - 1]
        place -= 1
      }
      scalars[place] = mark
    }
  }

  /// Joins every starter with the following scalars that it has a composite with.
  private static func joined(_ parts: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var starter: Int?
    for part in parts {
      let isBlocked = starter.map { $0 < result.count - 1 && isBlocking(result, part) } ?? true
      if let place = starter, !isBlocked, let composite = composite(of: result[place], part) {
        result[place] = composite
      } else {
        if part.rank == 0 { starter = result.count }
        result.append(part)
      }
    }
    return result
  }

  /// Whether a scalar between the starter and the next part keeps them apart.
  private static func isBlocking(_ result: [Unicode.Scalar], _ part: Unicode.Scalar) -> Bool {
    (result.last?.rank ?? 0) >= part.rank
  }

  private static func composite(
    of first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    HangulSyllable.joined(first, second) ?? tables.composites[Pair(first: first, second: second)]
  }
}

extension Unicode.Scalar {
  /// The canonical combining class: 0 for a starter, above 0 for a mark that can change places.
  fileprivate var rank: UInt8 {
    value < 0x300 ? 0 : properties.canonicalCombiningClass.rawValue
  }
}
