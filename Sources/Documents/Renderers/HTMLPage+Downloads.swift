extension HTMLPage {
  /// Links that save a chart and its data, all of which are in the links: none in a report, whose
  /// charts lie beside it.
  func downloads(_ figure: Figure) -> String {
    guard kind == .dashboard else { return "" }
    let name = Markup.attribute(String(ChartFile.name(figure).dropLast(4)))
    let picture =
      "data:image/svg+xml;base64,"
      + Base64.text(Array(SVGRenderer().render(figure).utf8))
    let rows = "data:text/csv;charset=utf-8," + Address.encoded(SeparatedValues.text(figure.table))
    let of = "<span class=\"unseen\"> of \(Markup.text(figure.title))</span>"
    return """

      <p class="downloads">Save the \
      <a download="\(name).svg" href="\(picture)">chart (SVG)\(of)</a> or the \
      <a download="\(name).csv" href="\(Markup.attribute(rows))">data (CSV)\(of)</a></p>
      """
  }
}
