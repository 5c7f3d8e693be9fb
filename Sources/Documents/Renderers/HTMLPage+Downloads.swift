extension HTMLPage {
  /// Links that save a chart and its data: none in a report, whose charts lie beside it.
  ///
  /// The data are in the link. The chart is in the page already, so that the script makes its link;
  /// without one it is hidden.
  func downloads(_ figure: Figure) -> String {
    guard kind == .dashboard else { return "" }
    let name = Markup.attribute(String(ChartFile.name(figure).dropLast(4)))
    let rows = "data:text/csv;charset=utf-8," + Address.encoded(SeparatedValues.text(figure.table))
    return """

      <p class="downloads"><a download="\(name).csv" href="\(Markup.attribute(rows))">Save the \
      data (CSV)</a> <a class="save-chart" hidden="hidden" download="\(name).svg">Save the \
      chart (SVG)</a></p>
      """
  }
}
