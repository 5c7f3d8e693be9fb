/// a d - b c to the last digits, however near the products are to one another.
///
/// Source: Kahan W (2004), On the cost of floating-point computation without extra-precise
/// arithmetic (the difference of products by fused multiplication and addition).
func differenceOfProducts(_ a: Double, _ d: Double, _ b: Double, _ c: Double) -> Double {
  let product = b * c
  let error = product.addingProduct(-b, c)
  return (-product).addingProduct(a, d) + error
}
