/// For which width a chart is laid out.
enum ChartWidth: String, CaseIterable, Hashable, Sendable {
  /// For a page or a screen.
  case wide
  /// For a telephone.
  case narrow

  /// The width of the view box in units, about the pixels it is shown with.
  var units: Double { self == .wide ? 760 : 360 }

  /// Labels and numbers.
  var label: TextStyle { TextStyle(size: self == .wide ? 14.5 : 14) }

  /// Labels that stand out.
  var strong: TextStyle { TextStyle(size: label.size, weight: .bold) }

  /// Details, axes and keys.
  var quiet: TextStyle { TextStyle(size: self == .wide ? 13 : 12.5, ink: .quiet) }
}
