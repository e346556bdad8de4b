#!/usr/bin/env python3
"""Opens reports in a real browser and prints what is wrong with them, a line each; nothing when all is well.

Usage: check_report.py FILE.html… [--pictures FOLDER]

Each is looked at light and dark, wide and as narrow as a phone at 400 percent, on paper, and with axe-core.
"""

import os
import pathlib
import sys

import axe_core_python

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from browser import Browser  # noqa: E402

HERE = pathlib.Path(__file__).parent
LOOKS = [("light", 1280, ""), ("dark", 1280, ""), ("light", 320, ""), ("dark", 320, ""), ("light", 794, "print")]


def axe(browser):
    """The rules of axe-core that the page breaks."""
    source = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text("utf-8")
    # The page's own policy lets no other script run, so this one comes from outside of it.
    browser.evaluate(source + "; 1")
    found = browser.evaluate("""axe.run(document, {resultTypes: ["violations"]}).then((result) => result.violations.map(
        (rule) => rule.id + ": " + rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | ")))""")
    return ["axe " + line for line in found]


def check(browser, address, pictures=None):
    """What is wrong with a page."""
    wrong = []
    name = address.rsplit("/", 1)[-1].removesuffix(".html")
    for scheme, width, media in LOOKS:
        browser.look(width=width, scheme=scheme, media=media)
        browser.open(address)
        if pictures:
            height = browser.evaluate("document.documentElement.scrollHeight")
            browser.picture(
                os.path.join(pictures, f"{name}-{media or scheme}-{width}.png"),
                {"x": 0, "y": 0, "width": width, "height": min(height, 6000)})
        look = f"{name}, {media or scheme} {width}: "
        wrong += [look + line for line in browser.evaluate((HERE / "faults.js").read_text("utf-8"))]
        wrong += [look + "asked for " + line for line in browser.requests()]
        wrong += [look + "a dialogue was opened" for _ in browser.dialogs()]
        wrong += [look + "blocked " + line for line in browser.evaluate("globalThis.__blocked")]
        if browser.evaluate("'pwned' in globalThis || document.title.includes('pwned')"):
            wrong.append(look + "a script of the draft ran")
    # The policy is in force: even a script that got in would not run.
    browser.evaluate("""(() => { const script = document.createElement("script");
        script.textContent = "globalThis.injected = 1"; document.body.append(script);
        const picture = document.createElement("img"); picture.setAttribute("onerror", "globalThis.injected = 1");
        picture.src = "data:image/png;base64,AAAA"; document.body.append(picture);
        return new Promise((done) => setTimeout(done, 100)); })()""")
    if browser.evaluate("'injected' in globalThis") or not browser.evaluate("globalThis.__blocked.length"):
        wrong.append(name + ": the policy does not stop scripts")
    browser.look()
    browser.open(address)
    wrong += [name + ": " + line for line in axe(browser)]
    paper = browser.call("Page.printToPDF")["data"]
    if len(paper) < 2000:
        wrong.append(name + ": nothing is printed")
    return wrong


def main():
    arguments = sys.argv[1:]
    pictures = None
    if "--pictures" in arguments:
        at = arguments.index("--pictures")
        pictures = arguments[at + 1]
        del arguments[at:at + 2]
    if not arguments:
        sys.exit(__doc__)
    browser = Browser()
    try:
        for file in arguments:
            for line in check(browser, pathlib.Path(file).resolve().as_uri(), pictures):
                print(line)
    finally:
        browser.close()


if __name__ == "__main__":
    main()
