extension DisturbanceProgramme {
  /// How many steps a search may take.
  static let mostSteps = 3000
  /// After how many steps they are taken in the order of the variables, so that the search cannot
  /// go round in circles.
  static let freeSteps = 400

  /// Moves the variables, by the dual simplex method, until each is where it may be at the least
  /// price.
  mutating func settle() -> Ending {
    for step in 0..<Self.mostSteps {
      let inOrder = step > Self.freeSteps
      guard let leaving = stray(inOrder: inOrder) else { return .met }
      if !settle(leaving, inOrder: inOrder) { return .impossible }
    }
    return .abandoned
  }

  /// Between which slopes that of a variable has to be where it stands.
  func slopes(_ variable: Int) -> (least: Double, most: Double) {
    let value = value(variable)
    if isFigure(variable) {
      let price = price(variable)
      if value > Self.tolerance { return (price, price) }
      return value < -Self.tolerance ? (-price, -price) : (-price, price)
    }
    let (lower, upper) = (lower(variable), upper(variable))
    if value < lower - Self.tolerance { return (-.infinity, -.infinity) }
    if value > upper + Self.tolerance { return (.infinity, .infinity) }
    return (
      value <= lower + Self.tolerance ? -.infinity : 0,
      value >= upper - Self.tolerance ? .infinity : 0
    )
  }

  /// Where a variable has to stop that is too far up or down.
  private func stop(_ variable: Int) -> Double {
    guard !isFigure(variable) else { return 0 }
    return value(variable) < lower(variable) ? lower(variable) : upper(variable)
  }

  /// A variable that is not where it may be, nil where there is none: the one whose row is the
  /// shortest, since that leaves the fewest ways, or the first of all.
  private mutating func stray(inOrder: Bool) -> Int? {
    var best: (variable: Int, length: Int)?
    var kept = 0
    for variable in suspects where tableau.rowOf[variable] >= 0 {
      let (least, most) = slopes(variable)
      let slope = slope(variable)
      guard slope < least - Self.tolerance || slope > most + Self.tolerance else { continue }
      suspects[kept] = variable
      kept += 1
      let length = inOrder ? 0 : tableau.rows[tableau.rowOf[variable]].count
      if best.map({ (length, variable) < ($0.length, $0.variable) }) ?? true {
        best = (variable, length)
      }
    }
    suspects.removeLast(suspects.count - kept)
    return best?.variable
  }

  /// Brings a variable to where it has to stop, or pays for it where that is cheaper.
  /// - Returns: Whether that was possible.
  private mutating func settle(_ leaving: Int, inOrder: Bool) -> Bool {
    let row = tableau.rowOf[leaving]
    let (least, most) = slopes(leaving)
    let own = slope(leaving)
    let direction: Double = own < least ? 1 : -1
    let room = direction > 0 ? least - own : own - most
    let limits = firstLimits(row, direction)
    let step = min(limits.first?.step ?? .infinity, room)
    guard step < .infinity else {
      note(row)
      return false
    }
    for entry in tableau.rows[row] where step != 0 {
      let variable = Int(entry.variable)
      let slope = slope(variable) + direction * step * entry.weight
      setSlope(variable, to: SparseTableau.cleaned(slope))
    }
    guard let first = limits.first, first.step < room else {
      setSlope(leaving, to: direction > 0 ? least : most)
      return true
    }
    setSlope(leaving, to: own + direction * step)
    let entering = inOrder ? first : lightest(of: limits, for: leaving)
    exchange(leaving, row, entering.variable, entering.weight)
    return true
  }

  /// A variable that a row may be solved for, and at which change of the row's slope.
  private struct Limit {
    let variable: Int
    let weight: Double
    let step: Double
  }

  /// The variables whose slopes are the first at their limits when that of a row changes.
  private func firstLimits(_ row: Int, _ direction: Double) -> [Limit] {
    var limits: [Limit] = []
    var nearest = Double.infinity
    for entry in tableau.rows[row] {
      let rate = direction * entry.weight
      guard rate.magnitude > Self.tolerance else { continue }
      let variable = Int(entry.variable)
      let (least, most) = slopes(variable)
      let space = rate > 0 ? most - slope(variable) : slope(variable) - least
      guard space < .infinity else { continue }
      let step = max(0, space) / rate.magnitude
      guard step <= nearest + SparseTableau.tolerance else { continue }
      if step < nearest - SparseTableau.tolerance { limits.removeAll(keepingCapacity: true) }
      nearest = min(nearest, step)
      limits.append(Limit(variable: variable, weight: entry.weight, step: step))
    }
    return limits
  }

  /// Of variables at their limits the one whose move takes the fewest others to where they may not
  /// be.
  private func lightest(of limits: [Limit], for leaving: Int) -> Limit {
    let distance = value(leaving) - stop(leaving)
    let steepest = limits.reduce(0) { max($0, $1.weight.magnitude) }
    var best = limits[0]
    var least = Int.max
    for limit in limits where limits.count > 1 && limit.weight.magnitude > 0.5 * steepest {
      let burden = burden(of: limit.variable, by: distance / limit.weight, below: least)
      guard burden < least else { continue }
      best = limit
      least = burden
      if least == 0 { break }
    }
    return best
  }

  /// How many variables would not be where they may be after a move, about, counted up to a number.
  private func burden(of variable: Int, by step: Double, below most: Int) -> Int {
    var burden = wouldStray(variable, at: value(variable) + step) ? 1 : 0
    for row in tableau.reach(of: variable) where burden < most {
      let other = tableau.basic[Int(row)]
      guard !isFigure(other) || price(other) > 0 else { continue }
      let weight = tableau.weight(of: variable, in: Int(row))
      if weight != 0, wouldStray(other, at: value(other) - weight * step) { burden += 1 }
    }
    return burden
  }

  /// Whether a variable would not be where it may be with another value.
  private func wouldStray(_ variable: Int, at value: Double) -> Bool {
    guard isFigure(variable) else {
      return value < lower(variable) - Self.tolerance || value > upper(variable) + Self.tolerance
    }
    guard value.magnitude > Self.tolerance else { return false }
    return slope(variable) != (value > 0 ? price(variable) : -price(variable))
  }

  /// Moves a variable until the one that leaves stops, and solves the row for it.
  private mutating func exchange(_ leaving: Int, _ row: Int, _ entering: Int, _ weight: Double) {
    let stop = stop(leaving)
    let step = (value(leaving) - stop) / weight
    let column = tableau.column(of: entering)
    for place in column where place.row != row {
      let variable = tableau.basic[place.row]
      set(variable, to: value(variable) - place.weight * step)
    }
    set(leaving, to: stop)
    set(entering, to: value(entering) + step)
    tableau.exchange(row, entering, column: column)
  }

  /// Notes on which published units it rests that a row cannot be as it has to.
  private mutating func note(_ row: Int) {
    let variables = tableau.rows[row].map { Int($0.variable) } + [tableau.basic[row]]
    for variable in variables where isFigure(variable) {
      let unit = units[variable - parts]
      if unit >= 0 { grounds.insert(unit) }
    }
  }
}

extension SparseTableau {
  /// A number, or 0 where it differs from it by rounding alone.
  @inline(__always)
  static func cleaned(_ number: Double) -> Double {
    number.magnitude < tolerance ? 0 : number
  }
}
