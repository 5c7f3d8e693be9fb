extension Tableau {
  /// How a search for the greatest value of the aim ended.
  enum Ending: Equatable {
    /// No move makes the aim greater.
    case greatest
    /// The variable of a column may move without end, up or down, and the aim with it.
    case endless(column: Int, direction: Double)
    /// The aim is as great as was asked for.
    case reached
    /// The search gave up; the values are possible, and perhaps not the greatest.
    case abandoned
  }

  /// How far to go.
  enum Extent {
    /// To the greatest value of the aim.
    case greatest
    /// Until the values are whole and the aim is at least this.
    case whole(atLeast: Double)
    /// Until the aim is exactly this.
    case exactly(Double)
  }

  /// Makes the aim as great as is possible or asked for, by the primal simplex method.
  ///
  /// Among the columns whose move makes the aim greater the steepest moves, and after a run of
  /// moves that lead nowhere the first in the order of the variables (Bland's rule), so that the
  /// search cannot go round in circles.
  mutating func maximise(to extent: Extent = .greatest) -> Ending {
    var idleMoves = 0
    for _ in 0..<(200 + 20 * (basic.count + nonbasic.count)) {
      if isReached(extent) { return .reached }
      let inOrder = idleMoves > 40
      guard let (column, direction) = entering(inOrder: inOrder) else { return .greatest }
      var block = firstBlock(column, direction, inOrder: inOrder)
      if case .exactly(let most) = extent {
        let step = (most - aim) / gains[column].magnitude
        if step <= block.step { block = Block(step: step, row: nil) }
      }
      guard block.step < .infinity else { return .endless(column: column, direction: direction) }
      move(column, by: direction * block.step)
      if let row = block.row { exchange(row, column) }
      idleMoves = block.step > 0 ? 0 : idleMoves + 1
    }
    return .abandoned
  }

  private func isReached(_ extent: Extent) -> Bool {
    switch extent {
    case .greatest: false
    case .whole(let least): aim >= least - 1e-6 && mostBroken == nil
    case .exactly(let most): aim >= most - 1e-7
    }
  }

  /// The column to move and whether up (1) or down (-1); nil where none makes the aim greater.
  private func entering(inOrder: Bool) -> (column: Int, direction: Double)? {
    var best: Int?
    for column in nonbasic.indices {
      let gain = gains[column]
      let variable = nonbasic[column]
      let canRise = gain > 1e-7 && values[variable] < upper[variable]
      let canFall = gain < -1e-7 && values[variable] > lower[variable]
      guard canRise || canFall else { continue }
      guard let present = best else {
        best = column
        continue
      }
      let isBetter =
        inOrder ? variable < nonbasic[present] : gain.magnitude > gains[present].magnitude
      if isBetter { best = column }
    }
    return best.map { ($0, gains[$0] > 0 ? 1 : -1) }
  }

  /// How far a move can go, and the row whose variable stops it; nil where its own bound does.
  private struct Block {
    var step: Double
    var row: Int?
  }

  private func firstBlock(_ column: Int, _ direction: Double, inOrder: Bool) -> Block {
    let variable = nonbasic[column]
    let own =
      direction > 0 ? upper[variable] - values[variable] : values[variable] - lower[variable]
    var block = Block(step: own, row: nil)
    for row in basic.indices {
      let rate = -direction * entries[row * width + column]
      guard rate.magnitude > 1e-7 else { continue }
      let stopped = basic[row]
      let room =
        rate > 0 ? upper[stopped] - values[stopped] : values[stopped] - lower[stopped]
      let step = max(0, room / rate.magnitude)
      if step < block.step - Self.tolerance {
        block = Block(step: step, row: row)
      } else if step <= block.step, let present = block.row, step < .infinity {
        let isBetter =
          inOrder
          ? stopped < basic[present]
          : rate.magnitude > entries[present * width + column].magnitude
        if isBetter { block = Block(step: step, row: row) }
      }
    }
    return block
  }
}
