struct SecondarySuppression { let greatest: Int; struct P { var withheld: Set<Int>; var unprotected: [Int] }
 func pattern(of n: LinkedNumbers) -> P { P(withheld: Set(n.units.indices.filter { n.units[$0].isWithheld }), unprotected: []) } }
