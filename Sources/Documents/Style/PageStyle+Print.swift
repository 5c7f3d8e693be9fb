extension PageStyle {
  /// On paper: light, complete, nothing split that belongs together.
  static let print = """
    @media print {
    html { font-size: 9.5pt; }
    body { line-height: 1.4; }
    .skip { display: none; }
    .title, .page, main, .foot p { display: block; max-width: none; padding-inline: 0; }
    .title { padding-block: .3rem .6rem; } h1 { font-size: 2rem; }
    .subtitle { margin-top: .3rem; font-size: 1.1rem; }
    .facts { margin-top: .7rem; padding-top: .5rem; gap: .3rem 1.4rem; font-size: .8rem; }
    .contents { position: static; max-height: none; overflow: visible; border: 0; padding: 0;
    margin: 0; font-size: 8.5pt; break-after: page; }
    .contents > p { font: 600 1.75rem/1.2 \(FontStack.serif); }
    .contents li { margin: .15rem 0; } .contents ol ol { padding-left: 1.6rem; }
    .listed > summary { font-weight: 700; break-after: avoid; }
    .contents .listed ol { columns: 2; column-gap: 2rem; font-size: 7.6pt; line-height: 1.3;
    max-width: none; }
    .entry-number { display: inline; font-size: 1em; font-weight: 600; margin-right: .3em; }
    .front { margin: 0; break-after: page; } .front h2 { margin-bottom: .5rem; }
    .front section > p, .front section > dl.definitions { max-width: none; }
    .front { font-size: 8.6pt; line-height: 1.35; } .front .lead { font-size: 1.15em; }
    .front section > p, .front ul { margin-bottom: .45rem; } .front li { margin-bottom: .15rem; }
    .front .key-figures { grid-template-columns: repeat(4, 1fr); gap: .6rem 1.2rem;
    margin: .6rem 0; }
    .front .key-figures div { padding-top: .35rem; } .front .key-value { font-size: 1.7rem; }
    .front .pair { margin: .6rem 0; gap: .8rem; }
    .front .callout { padding: .45rem .8rem .5rem; font-size: 8.4pt; line-height: 1.35; }
    .front .definitions { margin: .5rem 0; } .front .definitions div { margin-bottom: .3rem; }
    .facts { display: block; } .facts dt, .facts dd { display: inline; }
    .facts dt::after { content: ": "; }
    .body > .sheet { break-before: page; break-after: page; border: 0; padding-top: 0; }
    .body > .sheet + section { border: 0; padding-top: 0; }
    .key-figures { grid-template-columns: repeat(3, 1fr); gap: .8rem 1.6rem; margin: 1rem 0; }
    caption, .caption { break-inside: avoid; }
    .contents > ol { columns: 2; column-gap: 2rem; }
    .notice, .callout, .key-figures div { print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
    .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    h2, h3, h4, h5, h6, figcaption, caption, summary, thead { break-after: avoid; }
    thead { display: table-header-group; }
    tr.group { break-after: avoid; }
    tr, .chart, .callout, .key-figures div, li, .definitions div, .short, pre, blockquote {
    break-inside: avoid; }
    figcaption, figcaption + .chart { break-inside: avoid; }
    pre { white-space: pre-wrap; }
    p { orphans: 3; widows: 3; }
    .body > section + section { margin-top: 1.6rem; padding-top: 1.4rem; }
    tbody th[scope="row"] { min-width: 0; } .long { min-width: 9rem; }
    .table:not(.short) { break-inside: auto; }
    .foot { margin-top: 1rem; padding-block: .5rem 0; }
    .scroll { overflow: visible; container-type: normal; background: none; }
    .caption { max-width: none; position: static; }
    table { font-size: 8.2pt; line-height: 1.3; } .chart-table table { font-size: 7.8pt; }
    th, td { padding: .22rem .45rem; } .message { font-size: 9.5pt; }
    .table { margin: 1.1rem 0; } figure { margin: 1.4rem 0; } .callout { margin: 1rem 0; }
    .chart { max-width: 34rem; max-height: 19cm; }
    .flow .chart { max-width: 27rem; } .columns .chart { max-width: none; }
    .definitions dt, .definitions dd { display: inline; }
    .definitions dt::after { content: ": "; } .key-value { font-size: 2rem; }
    main section > section { margin-top: 1.5rem; } p, ul, ol, dl { margin-bottom: .7rem; }
    main section > p, main section > ul, main section > ol, main section > dl.definitions,
    details > p, details > ul, .table-note { max-width: 47rem; }
    figure, .callout, .pair, .key-figures, .facts, .table, .table:not(.broad) { max-width: none; }
    .definitions div { margin-bottom: .4rem; } .lead { font-size: 1.1rem; }
    details::details-content { content-visibility: visible; display: block; height: auto; }
    summary { display: none; } details:not(.chart-table) > summary { display: block; }
    summary::marker { content: ""; }
    a { color: inherit; text-decoration: none; }
    main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em;
    overflow-wrap: anywhere; }
    }
    """
}
