extension PageStyle {
  /// Type, rhythm and links.
  static let base = """
    *, *::before, *::after { box-sizing: border-box; }
    html { font-size: 112.5%; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--text);
    font: 1rem/1.6 \(FontStack.sans); overflow-wrap: break-word;
    font-variant-numeric: lining-nums; text-rendering: optimizeLegibility; }
    h1, h2, h3, h4, h5, h6 { font-family: \(FontStack.serif); font-weight: 600;
    line-height: 1.2; text-wrap: balance; margin: 0; }
    p, ul, ol, dl { margin: 0 0 1rem; }
    a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .16em; }
    .reference { white-space: nowrap; }
    a:hover { text-decoration-thickness: .14em; }
    :focus-visible { outline: .18rem solid var(--link); outline-offset: .15rem; }
    main:focus { outline: none; }
    code { font: .88em ui-monospace, Menlo, Consolas, "Liberation Mono", monospace;
    background: var(--shade); padding: .08em .3em; border-radius: .2em; overflow-wrap: anywhere; }
    abbr[title] { text-decoration: none; cursor: help; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: 1rem; top: -4rem; z-index: 2; padding: .5rem .9rem;
    background: var(--paper); border: .12rem solid var(--link); }
    .skip:focus { top: .5rem; }
    """

  /// Head, contents, main part and foot.
  static let landmarks = """
    .title, .page, .foot p { max-width: 46.5rem; margin-inline: auto; padding-inline: 1.25rem; }
    .notice { display: flex; gap: .6rem; align-items: center; justify-content: center;
    margin: 0; padding: .6rem 1.25rem; background: var(--notice-paper);
    border-bottom: .12rem solid var(--notice); font-size: .889rem; line-height: 1.4; }
    .notice .icon { stroke: var(--notice); }
    .title { padding-block: 3rem 2rem; }
    h1 { font-size: clamp(1.9rem, 1.35rem + 2.4vw, 2.9rem); line-height: 1.12;
    letter-spacing: -.012em; }
    .subtitle { margin: .8rem 0 0; font-size: 1.2rem; line-height: 1.45; color: var(--quiet);
    text-wrap: pretty; }
    .facts { display: flex; flex-wrap: wrap; gap: .7rem 2.2rem; margin: 1.6rem 0 0;
    max-width: 44rem;
    padding-top: 1rem; border-top: .06rem solid var(--rule); font-size: .833rem;
    line-height: 1.4; }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; }
    .contents { margin: 0 0 2.5rem; padding: 1rem 0; border-block: .06rem solid var(--rule);
    font-size: .889rem; line-height: 1.4; }
    .contents p { margin: 0 0 .5rem; font-weight: 700; }
    .contents ol { list-style: none; margin: 0; padding: 0; }
    .contents li { margin: .38rem 0; }
    .contents ol ol { padding-left: 1rem; }
    .contents a { text-decoration: none; }
    .contents a:hover { text-decoration: underline; }
    .contents .listed { margin: .8rem 0 0; }
    .listed ol { margin: .4rem 0 0; font-size: .944em; }
    .entry-number { display: block; font-size: .9em; color: var(--quiet); }
    .section-number { font-variant-numeric: lining-nums tabular-nums; }
    h2 .section-number, h3 .section-number, h4 .section-number { color: var(--quiet);
    font-weight: 400; margin-right: .25em; }
    .contents .section-number { color: var(--quiet); margin-right: .15em; }
    .front { margin-bottom: 3rem; }
    .front .key-figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.2rem; }
    .front .key-value { font-size: clamp(1.8rem, 9vw, 2.5rem); }
    @media (max-width: 339px) { .front .key-figures { grid-template-columns: minmax(0, 1fr); } }
    @media (min-width: 720px) { .front .key-figures { grid-template-columns: repeat(4, 1fr); } }
    .contents .listed ol { max-width: none; }
    .foot { margin-top: 4rem; padding-block: 1.5rem 2.5rem; border-top: .06rem solid var(--rule);
    font-size: .833rem; color: var(--quiet); }
    @media (min-width: 1100px) {
    .page { max-width: 71rem; }
    main { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); column-gap: 3.5rem;
    align-items: start; }
    .front, .body { grid-column: 2; }
    .title, .foot p { max-width: 71rem; padding-left: 18.25rem; }
    .title { padding-block: 4rem 2.5rem; }
    .contents { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 1.5rem;
    max-height: calc(100vh - 3rem);
    overflow-y: auto; border: 0; padding: 0; }
    .contents li { margin: .5rem 0; }
    }
    """

  /// Sections, paragraphs and lists at a length of line that reads well.
  static let sections = """
    main section > section { margin-top: 2.4rem; }
    .body > section + section { margin-top: 3rem; padding-top: 2.2rem;
    border-top: .06rem solid var(--rule); }
    h2 { font-size: 1.75rem; margin-bottom: 1rem; letter-spacing: -.006em; }
    h3 { font-size: 1.32rem; margin-bottom: .7rem; }
    h4, h5, h6 { font-size: 1.1rem; margin-bottom: .5rem; }
    main section > p, main section > ul, main section > ol, main section > dl.definitions,
    details > p, details > ul, details > ol { max-width: 36.5rem; text-wrap: pretty; }
    .lead { font-size: 1.2rem; line-height: 1.5; }
    li { margin-bottom: .35rem; }
    blockquote { margin: 1.2rem 0; padding-left: 1rem; border-left: .2rem solid var(--rule);
    max-width: 36.5rem; }
    pre { margin: 1.2rem 0; padding: .8rem 1rem; background: var(--shade); overflow-x: auto;
    max-width: 44rem; line-height: 1.45; }
    pre code { background: none; padding: 0; overflow-wrap: normal; }
    main ul, main ol { padding-left: 1.3rem; }
    .definitions div { margin-bottom: .7rem; }
    .definitions dt { font-weight: 700; }
    .definitions dd { margin: .1rem 0 0; }
    .symbols { display: grid; gap: .3rem; }
    .symbols div { display: grid; grid-template-columns: 4rem 1fr; }
    .symbols dt { font-weight: 700; }
    .symbols dd { margin: 0; }
    .key-figures { display: grid; gap: 1.5rem 2rem; margin: 1.8rem 0;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
    .key-figures div { display: flex; flex-direction: column; padding-top: .7rem;
    border-top: .17rem solid var(--link); }
    .key-figures dt { font-size: .889rem; line-height: 1.35; font-weight: 600; }
    .key-figures dd { margin: 0; }
    .key-value .unit { font-size: 1rem; letter-spacing: 0; line-height: 1.3; }
    .key-value { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .35rem;
    font: 600 2.5rem/1.2 \(FontStack.sans); letter-spacing: -.025em;
    color: var(--link); order: -1; margin-bottom: .25rem !important; }
    .key-note { margin-top: .3rem !important; font-size: .833rem; line-height: 1.4;
    color: var(--quiet); }
    """

  /// Less movement for those who ask for it; and there is little.
  static let motion = """
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    """
}
