/// The tests that go through permutations or choices of signs.
///
/// The raw names are those that stand in outputs; `MethodCatalogue` has their sources.
public enum PermutationMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// `PermutationTest.twoSamples`.
  case twoSamples = "permutation-two-samples"
  /// `PermutationTest.paired`.
  case paired = "permutation-paired"
  /// `PermutationTest.stratified`.
  case stratified = "permutation-stratified"
  /// `WildClusterBootstrap`.
  case wildCluster = "wild-cluster-bootstrap"
}
