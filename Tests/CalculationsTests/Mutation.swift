import Calculations

/// A way to damage one parameter of a calculation's input.
struct Mutation {
  let name: String
  /// What stands instead; nothing to leave the parameter out.
  let value: JSONValue?

  /// The input with one member damaged.
  func apply(to member: String, of input: JSONValue) -> JSONValue {
    .object(
      (input.members ?? []).compactMap { old in
        guard old.name == member else { return old }
        return value.map { JSONMember(old.name, $0) }
      })
  }

  /// All ways to damage a value.
  static func all(of value: JSONValue) -> [Mutation] {
    scalars + lists(of: value) + objects(of: value)
  }

  private static let scalars: [Mutation] =
    [
      Mutation(name: "left out", value: nil), Mutation(name: "null", value: .null),
      Mutation(name: "true", value: .flag(true)), Mutation(name: "text", value: .text("x")),
      Mutation(name: "empty list", value: .list([])),
      Mutation(name: "empty object", value: .object([])),
      Mutation(name: "NaN", value: .text("NaN")), Mutation(name: "Inf", value: .text("Inf")),
    ]
    + [-1, 0, 0.5, 1, 2, 1e9, -1e300, 1e300, Double.leastNonzeroMagnitude].map {
      Mutation(name: "\($0)", value: .number($0))
    }

  private static func lists(of value: JSONValue) -> [Mutation] {
    guard let list = value.list, let first = list.first else { return [] }
    let replaced: [(String, JSONValue)] = [
      ("first NaN", .text("NaN")), ("first Inf", .text("Inf")), ("first null", .null),
      ("first text", .text("x")), ("first -1", .number(-1)), ("first 1e300", .number(1e300)),
      ("first 0", .number(0)), ("first 0.5", .number(0.5)), ("first 1e9", .number(1e9)),
      ("first empty", .list([])),
    ]
    return replaced.map { name, new in
      Mutation(name: name, value: .list([new] + list.dropFirst()))
    } + [
      Mutation(name: "one", value: .list([first])),
      Mutation(name: "two", value: .list(Array(list.prefix(2)))),
      Mutation(name: "one fewer", value: .list(Array(list.dropLast()))),
      Mutation(name: "one more", value: .list(list + [first])),
      Mutation(name: "all equal", value: .list(list.map { _ in first })),
      Mutation(name: "reversed", value: .list(list.reversed())),
    ] + nested(list)
  }

  /// The first element of a list of lists damaged.
  private static func nested(_ list: [JSONValue]) -> [Mutation] {
    guard let first = list.first, first.list != nil else { return [] }
    return lists(of: first).compactMap { mutation in
      mutation.value.map {
        Mutation(name: "first: \(mutation.name)", value: .list([$0] + list.dropFirst()))
      }
    }
  }

  /// The first member of an object damaged.
  private static func objects(of value: JSONValue) -> [Mutation] {
    guard let members = value.members, let first = members.first else { return [] }
    return all(of: first.value).map { mutation in
      let rest = Array(members.dropFirst())
      let changed = mutation.value.map { [JSONMember(first.name, $0)] + rest } ?? rest
      return Mutation(name: "\(first.name) \(mutation.name)", value: .object(changed))
    }
  }
}
