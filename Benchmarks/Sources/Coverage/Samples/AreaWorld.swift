import Statistics

/// Children of areas, some of which have the pathway.
struct AreaWorld {
  let areas: Int
  let treated: Int
  /// The children of an area; every third area has three times as many if sizes differ.
  let size: Int
  let sizesDiffer: Bool
  /// The correlation of two children of one area.
  let likeness: Double

  init(_ areas: Int, treated: Int, size: Int = 8, sizesDiffer: Bool = false) {
    self.areas = areas
    self.treated = treated
    self.size = size
    self.sizesDiffer = sizesDiffer
    likeness = 0.1
  }

  static let all = [
    AreaWorld(4, treated: 2), AreaWorld(8, treated: 4), AreaWorld(12, treated: 6),
    AreaWorld(12, treated: 3, size: 5, sizesDiffer: true), AreaWorld(40, treated: 20, size: 5),
  ]

  var name: String {
    "\(areas) areas, \(treated) with it" + (sizesDiffer ? ", sizes differ" : "")
  }

  private func children(of area: Int) -> Int { sizesDiffer && area % 3 == 0 ? 3 * size : size }

  /// A normal outcome of variance 1 without any effect, with a covariate of the child.
  func sample(_ draws: inout Draws) throws -> AreaSample {
    var rows = AreaRows()
    for area in 0..<areas {
      let shared = likeness.squareRoot() * draws.normal()
      for _ in 0..<children(of: area) {
        rows.outcome.append(shared + (1 - likeness).squareRoot() * draws.normal())
        rows.treatment.append(area < treated ? 1 : 0)
        rows.covariate.append(draws.normal())
        rows.area.append(area)
      }
    }
    return try AreaSample(rows)
  }

  /// The cells of each area in two periods, with a noise of each area in each period.
  func twoPeriods(_ draws: inout Draws) throws -> TwoPeriodAreas {
    let own = (1 - 2 * likeness).squareRoot()
    let cells = (0..<areas).map { area in
      let level = likeness.squareRoot() * draws.normal()
      let moments = (0..<2).map { _ in
        let centre = level + likeness.squareRoot() * draws.normal()
        return CellMoments(draws.normals(children(of: area)).map { centre + own * $0 })
      }
      return Self.cells(moments, isTreated: area < treated)
    }
    return try TwoPeriodAreas(cells)
  }

  private static func cells(_ moments: [CellMoments], isTreated: Bool) -> FourCells<CellMoments> {
    var cells = FourCells(repeating: CellMoments.none)
    if isTreated {
      (cells.rolloutBefore, cells.rolloutAfter) = (moments[0], moments[1])
    } else {
      (cells.comparisonBefore, cells.comparisonAfter) = (moments[0], moments[1])
    }
    return cells
  }
}
