/// Integrals of smooth positive functions, by Gauss and Kronrod's rule of 10 and 21 points.
///
/// Intervals are halved until the error, taken from the difference of the two rules as QUADPACK
/// does, no longer counts in double precision.
///
/// Source: Piessens R, de Doncker-Kapenga E, Überhuber C, Kahaner D (1983), QUADPACK, Springer,
/// ISBN 978-3-540-12553-2.
enum GaussKronrod {
  /// The integral between the first and the last of some points.
  ///
  /// - Parameters:
  ///   - ends: points in ascending order, at least two.
  ///   - function: a function of one sign.
  /// - Returns: the integral.
  static func integral(between ends: [Double], of function: (Double) -> Double) -> Double {
    var pieces = zip(ends, ends.dropFirst()).map { piece($0, $1, function) }
    let size = pieces.reduce(0) { $0 + $1.value }
    var sum = 0.0
    var budget = 2000
    while let worst = pieces.popLast() {
      let middle = worst.lower + (worst.upper - worst.lower) / 2
      let isFine = worst.error <= 1e-15 * max(size, sum)
      if isFine || budget == 0 || middle <= worst.lower || middle >= worst.upper {
        sum += worst.value
        continue
      }
      budget -= 1
      pieces.append(piece(worst.lower, middle, function))
      pieces.append(piece(middle, worst.upper, function))
    }
    return sum
  }

  private struct Piece {
    let lower: Double
    let upper: Double
    let value: Double
    let error: Double
  }

  private static func piece(
    _ lower: Double, _ upper: Double, _ function: (Double) -> Double
  ) -> Piece {
    let centre = lower + (upper - lower) / 2
    let half = (upper - lower) / 2
    let middle = function(centre)
    var kronrod = middle * centreWeight
    var gauss = 0.0
    for node in nodes {
      let both = function(centre - half * node.place) + function(centre + half * node.place)
      kronrod += node.kronrod * both
      gauss += node.gauss * both
    }
    let difference = abs(kronrod - gauss) / max(kronrod, .leastNormalMagnitude)
    let error = difference < 0.005 ? (200 * difference) * (200 * difference).squareRoot() : 1
    return Piece(lower: lower, upper: upper, value: kronrod * half, error: error * kronrod * half)
  }

  private static let centreWeight = 0.149445554002916905664936468389821
  private static let nodes: [(place: Double, kronrod: Double, gauss: Double)] = [
    (0.995657163025808080735527280689003, 0.011694638867371874278064396062192, 0),
    (
      0.973906528517171720077964012084452, 0.032558162307964727478818972459390,
      0.066671344308688137593568809893332
    ),
    (0.930157491355708226001207180059508, 0.054755896574351996031381300244580, 0),
    (
      0.865063366688984510732096688423493, 0.075039674810919952767043140916190,
      0.149451349150580593145863396957697
    ),
    (0.780817726586416897063717578345042, 0.093125454583697605535065465083366, 0),
    (
      0.679409568299024406234327365114874, 0.109387158802297641899210590325805,
      0.219086362515982043995534934228163
    ),
    (0.562757134668604683339000099272694, 0.123491976262065851077958109585166, 0),
    (
      0.433395394129247190799265943165784, 0.134709217311473325928054001771707,
      0.269266719309996355091226921569469
    ),
    (0.294392862701460198131126603103866, 0.142775938577060080797094273138717, 0),
    (
      0.148874338981631210884826001129720, 0.147739104901338491374841515972068,
      0.295524224714752870173815619188769
    ),
  ]
}
