internal import Indicators

extension OxfordshireCohort {
  /// How much of a term a child attends.
  enum Band: Int {
    /// Half of the sessions or fewer.
    case low
    /// More than half, not more than nine tenths.
    case middle
    /// More than nine tenths.
    case high
  }

  /// Attendance: in the term of the day 80 of 163 above 90 %, 140 above 50 %, none missing.
  mutating func addSessions() {
    let linked = byHardship(places(of: .linked), share: 45)
    let gaps = maker.generator.shuffled(Array(linked.indices))
    for (turn, place) in linked.enumerated() {
      let band: Band = turn < 23 ? .low : turn < 83 ? .middle : .high
      let centre = Term(containing: day(place))
      for offset in -2...2 {
        let term = centre.adding(offset)
        if offset == 0 {
          addSessions(of: term, in: band, to: place, turn: turn)
        } else if abs(offset) == 1, gaps[turn] < (offset < 0 ? 9 : 6) {
          addGap(of: term, to: place, turn: gaps[turn])
        } else {
          addSessions(of: term, in: drifted(band, after: offset > 0), to: place, turn: -1)
        }
      }
    }
  }

  /// The sessions of a term in a band; some turns stand on an edge, some at two schools.
  private mutating func addSessions(of term: Term, in band: Band, to place: Int, turn: Int) {
    let counts: [(possible: Int, attended: Int)]
    switch turn {
    case 0: counts = [(120, 60)]
    case 23: counts = [(130, 117)]
    case 24: counts = SampleTraps.twoSchools
    case 85..<89:
      let whole = sessions(of: term, in: band)
      for row in maker.twoSchools(term, whole) {
        children[place].records.sessions.append(row)
      }
      return
    default: counts = [sessions(of: term, in: band)]
    }
    for each in counts {
      children[place].records.sessions.append(SimulatedSessions(term: term, counts: each))
    }
  }

  private mutating func sessions(of term: Term, in band: Band) -> (possible: Int, attended: Int) {
    let possible = maker.possibleSessions(of: term)
    let (half, most) = (possible / 2, possible * 9 / 10)
    let attended =
      switch band {
      case .low: maker.generator.draw(0...half)
      case .middle: maker.generator.draw(half + 1...most)
      case .high: maker.generator.draw(most + 1...possible)
      }
    return (possible, attended)
  }

  /// Another term's band: mostly the same, sometimes one worse, or one better before.
  private mutating func drifted(_ band: Band, after: Bool) -> Band {
    guard maker.generator.happens(perMille: 180) else { return band }
    let isWorse = maker.generator.happens(perMille: after ? 700 : 350)
    return Band(rawValue: band.rawValue + (isWorse ? -1 : 1)) ?? band
  }

  /// A term that is not known: no row, no possible session, or a symbol in the place of counts.
  private mutating func addGap(of term: Term, to place: Int, turn: Int) {
    switch turn % 5 {
    case 0: children[place].records.sessions.append(SimulatedSessions(term: term, counts: (0, 0)))
    case 1: children[place].records.sessions.append(SimulatedSessions(term: term, symbol: "x"))
    case 2: children[place].records.sessions.append(SimulatedSessions(term: term, symbol: "z"))
    case 3: children[place].records.sessions.append(SimulatedSessions(term: term))
    default: break
    }
  }
}
