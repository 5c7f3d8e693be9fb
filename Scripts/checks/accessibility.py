"""Checks pages in Chromium: accessibility at every width, keyboard, zoom, print.

    accessibility.py PICTURES PAGE…

For each page: axe-core in light and dark scheme at 1280, 768, 400 and 320 pixels with everything
unfolded (no violation may be found); nothing wider than the window, also at 200 % zoom; one main
landmark, headings without a gap, a language and a title; every control reached by the keyboard
with a focus that can be seen; nothing moves where reduced motion is asked for; nothing is fetched;
printed on A4 it is a tagged PDF. Screenshots and the PDF are left in PICTURES.

It ends with status 1 where anything is found, and prints one line for each page and width.
"""

import os
import pathlib
import shutil
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = [1280, 768, 400, 320]
SCHEMES = ["light", "dark"]
LARGEST = 1_500_000  # bytes of a page


class Checks:
    """What was found, page by page."""

    def __init__(self, pictures):
        self.pictures = pathlib.Path(pictures)
        self.pictures.mkdir(parents=True, exist_ok=True)
        self.faults = []

    def fault(self, place, words):
        self.faults.append(f"{place}: {words}")

    def page(self, browser, path):
        """Everything that is checked of a page."""
        size = path.stat().st_size
        print(f"{path.name}: {size / 1000:.0f} kB")
        if size > LARGEST:
            self.fault(path.name, f"{size} bytes are more than {LARGEST}")
        for scheme in SCHEMES:
            for width in WIDTHS:
                self.view(browser, path, width, scheme)
        self.zoomed(browser, path)
        self.structure(browser, path)
        self.keyboard(browser, path)
        self.motion(browser, path)
        self.without_script(browser, path)
        self.printed(browser, path)

    def opened(self, browser, path, width=1280, height=900, **settings):
        """A page in a window of its own; whatever it fetches is a fault."""
        context = browser.new_context(viewport={"width": width, "height": height}, **settings)
        page = context.new_page()
        address = path.resolve().as_uri()

        def asked(request):
            if request.url != address and not request.url.startswith("data:"):
                self.fault(path.name, f"fetches {request.url[:80]}")

        page.on("request", asked)
        page.on("pageerror", lambda error: self.fault(path.name, f"script: {error}"))
        page.goto(address)
        return context, page

    def view(self, browser, path, width, scheme):
        place = f"{path.name} {width} {scheme}"
        context, page = self.opened(browser, path, width, color_scheme=scheme)
        page.screenshot(path=self.picture(path, f"{width}-{scheme}.png"), full_page=True)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        found = Axe().run(page).response["violations"]
        for rule in found:
            where = "; ".join(node["html"][:90] for node in rule["nodes"][:2])
            self.fault(place, f"axe {rule['id']} at {len(rule['nodes'])} places: {where}")
        self.fits(page, place)
        print(f"  {width:>4} {scheme:<5} axe violations: {len(found)}")
        context.close()

    def fits(self, page, place):
        """Whether the page is not wider than its window: only tables and charts may scroll."""
        over = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        if over > 1:
            self.fault(place, f"{over} pixels wider than the window")

    def zoomed(self, browser, path):
        """200 % of 1280 pixels is a window of 640 with two device pixels each."""
        context, page = self.opened(browser, path, 640, 450, device_scale_factor=2)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        self.fits(page, f"{path.name} at 200 %")
        context.close()

    def structure(self, browser, path):
        context, page = self.opened(browser, path)
        found = page.evaluate(
            """() => ({
              language: document.documentElement.lang, title: document.title,
              mains: document.querySelectorAll('main').length,
              headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
                .filter(one => one.checkVisibility ? one.checkVisibility() : true)
                .map(one => +one.tagName[1]),
              pictures: [...document.querySelectorAll('svg[role=img]')]
                .filter(one => !one.getAttribute('aria-label')
                  && !one.getAttribute('aria-labelledby') && !one.querySelector('title')).length,
            })"""
        )
        if not found["language"].startswith("en") or not found["title"]:
            self.fault(path.name, "has no language or no title")
        if found["mains"] != 1:
            self.fault(path.name, f"has {found['mains']} main landmarks")
        if found["pictures"]:
            self.fault(path.name, f"has {found['pictures']} charts without a name")
        before = 0
        for heading in found["headings"]:
            if heading > before + 1:
                self.fault(path.name, f"a heading of level {heading} follows one of {before}")
            before = heading
        if found["headings"].count(1) != 1:
            self.fault(path.name, "does not have one first heading")
        context.close()

    def keyboard(self, browser, path):
        """Every control that can be seen is reached by Tab, and shows that it has the focus."""
        context, page = self.opened(browser, path)
        wanted = page.evaluate(
            """() => [...document.querySelectorAll(
                'a[href], button, select, input, summary, [tabindex="0"]')]
              .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility()
                && !(one.type === 'radio' && !one.checked)).length"""
        )
        seen, unseen = set(), set()
        for _ in range(wanted + 20):
            page.keyboard.press("Tab")
            state = page.evaluate(
                """() => {
                  const one = document.activeElement;
                  if (!one || one === document.body) return null;
                  if (!one.dataset.tabbed) one.dataset.tabbed = String(performance.now())
                    + Math.random();
                  const style = getComputedStyle(one);
                  const visible = style.outlineStyle !== 'none' && style.outlineWidth !== '0px'
                    || style.boxShadow !== 'none';
                  return [one.dataset.tabbed, visible, one.outerHTML.slice(0, 80)];
                }"""
            )
            if state is None:
                continue
            seen.add(state[0])
            if not state[1]:
                unseen.add(state[2])
        if len(seen) < wanted:
            self.fault(path.name, f"only {len(seen)} of {wanted} controls are reached by Tab")
        for one in sorted(unseen)[:3]:
            self.fault(path.name, f"no focus can be seen at {one}")
        print(f"  keyboard: {len(seen)} controls reached of {wanted}")
        context.close()

    def motion(self, browser, path):
        context, page = self.opened(browser, path, reduced_motion="reduce")
        moving = page.evaluate(
            """() => [...document.querySelectorAll('*')].filter(one => {
                 const style = getComputedStyle(one);
                 const long = text => text.split(',').some(part => parseFloat(part) > 0.02);
                 return style.animationName !== 'none' && long(style.animationDuration)
                   || long(style.transitionDuration) || style.scrollBehavior === 'smooth';
               }).length"""
        )
        if moving:
            self.fault(path.name, f"{moving} elements move though reduced motion is asked for")
        context.close()

    def without_script(self, browser, path):
        """Without script nothing that script would show may be lost, and no empty control stand."""
        with_script, page = self.opened(browser, path)
        controls = page.locator("select, input").count()
        with_script.close()
        context, page = self.opened(browser, path, java_script_enabled=False)
        visible = page.locator("select:visible, input:visible").count()
        if controls and visible:
            self.fault(path.name, f"{visible} controls stand that do nothing without script")
        page.screenshot(path=self.picture(path, "without-script.png"), full_page=True)
        context.close()

    def printed(self, browser, path):
        context, page = self.opened(browser, path)
        file = self.picture(path, "print.pdf")
        page.emulate_media(media="print")
        page.pdf(path=str(file), prefer_css_page_size=True, tagged=True, outline=True)
        context.close()
        told = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        facts = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
        pages = int(facts.get("Pages", "0"))
        if facts.get("Tagged", "").strip() != "yes":
            self.fault(path.name, "the PDF is not tagged")
        if "A4" not in facts.get("Page size", ""):
            self.fault(path.name, f"prints on {facts.get('Page size', '').strip()}, not on A4")
        if not facts.get("Title", "").strip():
            self.fault(path.name, "the PDF has no title")
        self.front(path, file)
        print(f"  print: {pages} pages of A4, tagged")

    def front(self, path, file):
        """A page whose summary stands alone has it on its first sheet; the contents follow."""
        if 'class="front"' not in path.read_text(encoding="utf-8"):
            return
        second = ["pdftotext", "-f", "2", "-l", "2", file, "-"]
        told = subprocess.run(second, capture_output=True, text=True, check=True).stdout
        if "Contents" not in told.split("\n")[:6]:
            self.fault(path.name, "the summary does not fit on the first sheet")

    def picture(self, path, name):
        return self.pictures / f"{path.stem}-{name}"


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    if not shutil.which("pdfinfo"):
        raise SystemExit("pdfinfo is needed (Debian: poppler-utils)")
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        raise SystemExit("chromium is needed (Debian: chromium)")
    checks = Checks(sys.argv[1])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in sys.argv[2:]:
            checks.page(browser, pathlib.Path(path))
        browser.close()
    for fault in checks.faults:
        print(fault, file=sys.stderr)
    if checks.faults:
        raise SystemExit(1)
    print("Nothing was found.")


if __name__ == "__main__":
    main()
