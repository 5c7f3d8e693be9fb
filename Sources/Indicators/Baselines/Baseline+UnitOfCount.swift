extension Baseline {
  /// What a measure's numerator counts.
  ///
  /// Suspensions and children suspended, referrals and children referred, differ by a factor of two
  /// or three and are often printed side by side; so every figure states which it is.
  public enum UnitOfCount: String, Codable, Sendable, Hashable, CaseIterable {
    /// Children resident in an area, each once.
    case children
    /// Pupils on roll, each once.
    case pupils
    /// Enrolments: a pupil who changes school counts at each.
    case enrolments
    /// People in prison.
    case prisoners
    /// Happenings, several of which may be of one child.
    case events
    /// Half-days of school.
    case sessions
    /// Points of an instrument.
    case scores
  }
}

extension Baseline.UnitOfCount {
  /// What figures must share before they may be compared.
  public enum Basis: String, Codable, Sendable, Hashable, CaseIterable {
    /// Children, pupils or enrolments: at most one each in a school.
    case children
    /// Adults in prison.
    case prisoners
    /// Happenings.
    case events
    /// Half-days.
    case sessions
    /// Points.
    case scores
  }

  /// The basis this unit belongs to.
  public var basis: Basis {
    switch self {
    case .children, .pupils, .enrolments: .children
    case .prisoners: .prisoners
    case .events: .events
    case .sessions: .sessions
    case .scores: .scores
    }
  }
}
