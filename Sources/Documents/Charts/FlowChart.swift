/// A flow of counts from step to step, with those who leave at each.
public struct FlowChart: Hashable, Sendable {
  /// A step of the flow.
  public struct Step: Hashable, Sendable {
    /// What the step is.
    public let label: String
    /// How many reach it.
    public let count: Int
    /// Those who do not go on: label and count.
    public let leaving: [Leaving]

    /// A step with its parts.
    public init(label: String, count: Int, leaving: [Leaving] = []) {
      self.label = label
      self.count = count
      self.leaving = leaving
    }
  }

  /// Some who do not go on.
  public struct Leaving: Hashable, Sendable {
    /// Why they do not go on.
    public let label: String
    /// How many they are.
    public let count: Int

    /// A group with its parts.
    public init(label: String, count: Int) {
      self.label = label
      self.count = count
    }
  }

  /// The steps, from the top.
  public let steps: [Step]

  /// A flow with its steps.
  public init(steps: [Step]) {
    self.steps = steps
  }
}
