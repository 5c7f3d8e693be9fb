extension PageStyle {
  /// Small shapes before words, from characters that every font has.
  static var marks: String {
    let all = Mark.allCases.map {
      ".\($0.rawValue)::before { content: \"\($0.glyph)\"; }"
    }
    return """
      .mark { font-style: normal; font-weight: 400; display: inline-block; width: 1.05em;
      text-align: center; color: var(--link); }
      .mark.lower, .mark.not-reached { color: var(--warning); }
      .mark.similar, .mark.none { color: var(--quiet); }
      \(all.joined(separator: "\n"))
      """
  }

  /// Columns of numbers after the first, to the right without a word in each cell.
  static var numbers: String {
    (1...9).map { count in
      ".n\(count) tr > :nth-child(-n+\(count + 1)):not(:first-child) "
        + "{ text-align: right; white-space: nowrap; }"
    }.joined(separator: "\n")
  }

  /// Lists to choose from, and what is chosen.
  static let choices = """
    .controls { display: flex; flex-wrap: wrap; gap: .6rem 1.4rem; align-items: end;
    margin: 1.2rem 0; padding: .8rem 1rem 1rem; background: var(--shade);
    border-left: .25rem solid var(--link); }
    .controls[hidden] { display: none; }
    .choice-title { flex-basis: 100%; margin: 0; font-weight: 700; font-size: .944rem; }
    .controls label { display: block; font-size: .833rem; max-width: 100%; }
    .controls label span { display: block; margin-bottom: .15rem; }
    select { font: inherit; font-size: .944rem; max-width: 100%; min-height: 2.45rem;
    padding: .3rem .5rem; color: var(--text); background: var(--paper);
    border: .08rem solid var(--line); border-radius: .2rem; }
    .panel { margin: .4rem 0; } .panel[hidden] { display: none; }
    .panel > summary { padding: .3rem 0; font-weight: 600; }
    .live > .panel > summary { display: none; } .live > .panel { margin: 0; }
    .panel > .table:first-of-type, .panel > figure { margin-top: 1rem; }
    .downloads a + a { margin-left: 1.2rem; } .downloads a[hidden] { display: none; }
    .downloads { margin: .6rem 0 0; font-size: .833rem; color: var(--quiet); }
    """

  /// A wide page: contents in a line under the title, charts side by side where there is room.
  static let dashboard = """
    .dashboard .title, .dashboard .page, .dashboard .foot p { display: block; max-width: 66rem;
    padding-inline: 1.25rem; }
    .dashboard .title { padding-block: 2rem 1.2rem; }
    .dashboard h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.4rem); }
    .dashboard .subtitle { font-size: 1.1rem; margin-top: .5rem; }
    .dashboard .facts { max-width: none; margin-top: 1rem; padding-top: .8rem; }
    .dashboard .contents { position: static; max-height: none; border: 0; padding: .6rem 0;
    margin: 0 0 1.6rem; border-block: .06rem solid var(--rule); overflow: visible; }
    .dashboard .contents p { position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); }
    .dashboard .contents > ol { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; }
    .dashboard .contents li { margin: .15rem 0; } .dashboard .contents ol ol { display: none; }
    .dashboard main > section + section { margin-top: 2.4rem; padding-top: 1.8rem; }
    .dashboard .table:not(.broad), .dashboard .callout, .dashboard .pair,
    .dashboard .key-figures { max-width: none; }
    .dashboard figure { max-width: 50rem; }
    .dashboard figure .number, .dashboard caption .number { display: none; }
    .dashboard .key-figures { grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); }
    .dashboard main section > p, .dashboard main section > ul { max-width: 44rem; }
    .dashboard .callout ul { margin-bottom: 0; }
    .dashboard td:has(> .higher, > .lower, > .similar), .dashboard .long { min-width: 6.9rem; }
    @media screen and (max-width: 719px) {
    .dashboard td:has(> .higher, > .lower, > .similar) { min-width: 15rem; } }
    """

  /// On paper: what was chosen, without the lists.
  static let dashboardPrint = """
    @media print {
    .controls, .downloads { display: none; }
    .dashboard .contents { display: none; }
    .live > .panel:not([hidden]) > summary { display: none; }
    .dashboard .title, .dashboard .page, .dashboard .foot p { max-width: none;
    padding-inline: 0; }
    .dashboard .key-figures { grid-template-columns: repeat(4, 1fr); }
    .dashboard .key-value { font-size: 1.7rem; }
    .dashboard figure { max-width: none; }
    .group { break-after: avoid; }
    .dashboard td:has(> .mark) { min-width: 0 !important; }
    }
    """
}
