import Statistics

extension Calculation {
  /// The first numbers of the random generators.
  static let knownRandomNumbers = Calculation(
    "generator.known_answers", "The first random numbers of each generator.",
    takes: [
      CalculationParameter("seed", .other, "a whole number of 64 bits, as a number or a text"),
      CalculationParameter("n", .count, "how many numbers, 100,000 at most"),
    ]
  ) { input in
    let (seed, count) = (try input.seed(orElse: nil), try input.count("n"))
    guard count >= 1, count <= 100_000 else {
      throw CalculationFault("n must be a whole number from 1 to 100000")
    }
    var small = SplitMix64(seed: seed)
    var (large, unit) = (Xoshiro256(seed: seed), Xoshiro256(seed: seed))
    var counter = Philox4x64(seed: seed)
    var twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
    let places = 0..<count
    return [
      "splitmix64": places.map { _ in "\(small.next())" },
      "xoshiro256starstar_seeded_by_splitmix64": places.map { _ in "\(large.next())" },
      "philox4x64_10_key_seed_0": places.map { _ in "\(counter.next())" },
      "mt19937_init_genrand_low32_u32": places.map { _ in "\(twister.next32())" },
      "xoshiro_unit_doubles_53bit": places.map { _ in unit.nextUnit() },
    ]
  }
}
