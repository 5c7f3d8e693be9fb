extension BandCuts {
  /// Cut-points from a table of lines: form, score, ends, and a grade letter for each end.
  ///
  /// - Parameters:
  ///   - table: the lines.
  ///   - sources: where the cut-points of each form stand.
  static func read(_ table: String, sources: [String: String]) -> [BandCuts] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count > 3, let letters = fields.last, let source = sources[fields[0]]
      else { return nil }
      let evidence = letters.compactMap { Evidence.Grade(rawValue: String($0)) }
        .map { Evidence($0, source) }
      return BandCuts(
        version: fields[0], score: fields[1],
        direction: fields[1] == "prosocial" ? .strengths : .difficulties,
        ends: fields[2..<(fields.count - 1)].compactMap { Int($0) }, evidence: evidence)
    }
  }
}
