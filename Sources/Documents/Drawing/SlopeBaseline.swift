/// The national figures beside one series of a slope chart, or beside all of them.
struct SlopeBaseline: Hashable, Sendable {
  /// One figure for each moment, nil where there is none.
  let values: [Double?]
  /// What it is called.
  let name: String
  /// Its mark: that of its series, hollow, or a diamond where it stands for all.
  let marker: Marker

  /// Its line.
  var pen: Pen { Pen(ink: marker.ink, width: 1.6, pattern: .dashed) }

  /// The national figures of a chart: one where all series share them.
  static func all(of chart: SlopeChart) -> [SlopeBaseline] {
    let series = chart.series
    guard let first = series.first, !isEmpty(first) || series.count > 1 else { return [] }
    if !isEmpty(first), series.allSatisfy({ $0.baseline == first.baseline }) {
      return [
        SlopeBaseline(
          values: first.baseline, name: "National figure", marker: .comparator(0))
      ]
    }
    return series.enumerated().filter { !isEmpty($0.element) }.map { place, series in
      let own = Marker.series(place, of: chart.series.count)
      return SlopeBaseline(
        values: series.baseline, name: "National figure, " + series.name,
        marker: Marker(form: own.form, ink: own.ink, body: .hollow))
    }
  }

  private static func isEmpty(_ series: SlopeChart.Series) -> Bool {
    series.baseline.allSatisfy { $0 == nil }
  }
}
