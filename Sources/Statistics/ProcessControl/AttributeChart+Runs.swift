extension AttributeChart {
  /// For each period whether it is one of seven or more consecutive ones strictly on one side of
  /// the centre line.
  ///
  /// Never true of a period without exposure; such periods are passed over, so that they neither
  /// lengthen nor end a run. Source: Provost LP, Murray SK (2011), The Health Care Data Guide,
  /// Jossey-Bass, chapter 4; the number of seven is that of `IndividualsChart`.
  public var isInShift: [Bool] {
    let known = periods.indices.filter { periods[$0].value != nil }
    let sides = known.map { Side(of: periods[$0].value ?? centre, from: centre) }
    var marked = [Bool](repeating: false, count: periods.count)
    for run in ConsecutiveRuns.split(sides.count, belongs: { sides[$0] == sides[$0 - 1] })
    where run.count >= IndividualsChart.runLength && sides[run.lowerBound] != .on {
      for place in run { marked[known[place]] = true }
    }
    return marked
  }
}
