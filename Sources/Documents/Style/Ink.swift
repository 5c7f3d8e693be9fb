/// A colour by its part: light and dark schemes have their own values for it.
///
/// The first six are the categorical palette of the Government Analysis Function, in its
/// order; lighter tints of the same hues stand for them on dark paper.
///
/// Source: Government Analysis Function. Data visualisation: colours in charts.
/// https://analysisfunction.civilservice.gov.uk/policy-store/data-visualisation-colours-in-charts/
enum Ink: String, CaseIterable, Hashable, Sendable {
  /// Dark blue, the first series.
  case blue
  /// Turquoise.
  case turquoise
  /// Dark pink.
  case pink
  /// Orange, the second of two series.
  case orange
  /// Dark grey.
  case grey
  /// Light purple.
  case purple
  /// The first and palest of four steps: close to the paper.
  case step1 = "step-1"
  /// The second of four steps.
  case step2 = "step-2"
  /// The third of four steps.
  case step3 = "step-3"
  /// The last of four steps: furthest from the paper.
  case step4 = "step-4"
  /// Words.
  case text
  /// Quieter words.
  case quiet
  /// What words and marks stand on.
  case paper
  /// A shade behind words, a step from the paper.
  case shade
  /// Hairlines behind marks.
  case grid
  /// Rules and frames that only decorate.
  case rule
  /// Lines that carry meaning, such as an axis or a frame.
  case line
  /// Links, and the accent of the page.
  case link
  /// The paper of the notice.
  case noticePaper = "notice-paper"
  /// The edge of the notice.
  case notice
  /// The edge and icon of a warning.
  case warning
  /// The edge and icon of what can be said.
  case can
  /// The edge and icon of what cannot be said.
  case cannot

  /// The colour in the light scheme, on paper and in files.
  var light: Colour { colours.light }

  /// The colour in the dark scheme.
  var dark: Colour { colours.dark }

  /// The colour of a series: the two-series pair, or the palette in its order.
  static func series(_ place: Int, of count: Int) -> Ink {
    if count <= 2 { return place == 0 ? .blue : .orange }
    let palette: [Ink] = [.blue, .turquoise, .pink, .orange, .grey, .purple]
    return palette[place % palette.count]
  }

  private var colours: (light: Colour, dark: Colour) {
    switch self {
    case .blue: (Colour(0x12436D), Colour(0x86B7E8))
    case .turquoise: (Colour(0x28A197), Colour(0x45C4B9))
    case .pink: (Colour(0x801650), Colour(0xE08DB9))
    case .orange: (Colour(0xF46A25), Colour(0xF7935F))
    case .grey: (Colour(0x3D3D3D), Colour(0xC6CACE))
    case .purple: (Colour(0xA285D1), Colour(0xB9A1E0))
    case .step1: (Colour(0xE3EDF6), Colour(0x22303E))
    case .step2: (Colour(0x9CC3E6), Colour(0x3D5C7C))
    case .step3: (Colour(0x2073BC), Colour(0x86B7E8))
    case .step4: (Colour(0x0E3558), Colour(0xDCEBFA))
    case .text: (Colour(0x1B1F23), Colour(0xE6E8EB))
    case .quiet: (Colour(0x555C63), Colour(0xA7AFB8))
    case .paper: (Colour(0xFFFFFF), Colour(0x15191E))
    case .shade: (Colour(0xF1F4F7), Colour(0x20262D))
    case .grid: (Colour(0xE2E5E9), Colour(0x2D343C))
    case .rule: (Colour(0xC9CED3), Colour(0x3D4650))
    case .line: (Colour(0x7A828A), Colour(0x818B96))
    case .link: (Colour(0x12436D), Colour(0x8FC0EE))
    case .noticePaper: (Colour(0xFFF3D1), Colour(0x352B12))
    case .notice: (Colour(0xA86A00), Colour(0xE3B454))
    case .warning: (Colour(0xA34700), Colour(0xF3A76C))
    case .can: (Colour(0x17766D), Colour(0x55C9BE))
    case .cannot: (Colour(0x801650), Colour(0xE08DB9))
    }
  }
}
