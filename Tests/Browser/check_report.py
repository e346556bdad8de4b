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


def keyboard(browser):
    """What cannot be reached or seen with the Tab key alone: everything that can be pressed, in the page's order."""
    wrong = []
    browser.evaluate("document.activeElement?.blur(); 1")
    wanted = browser.evaluate("document.querySelectorAll('a[href], button, summary').length")
    seen = []
    for _ in range(min(wanted, 60)):
        for kind in ["keyDown", "keyUp"]:
            browser.call("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
        seen.append(browser.evaluate("""(() => { const now = document.activeElement;
            const all = [...document.querySelectorAll('a[href], button, summary')];
            return [all.indexOf(now), getComputedStyle(now).outlineStyle, now.getBoundingClientRect().top < innerHeight];
        })()"""))
    if [place for place, _, _ in seen] != list(range(len(seen))):
        wrong.append("Tab goes to " + str([place for place, _, _ in seen]))
    if any(outline == "none" for _, outline, _ in seen):
        wrong.append("focus cannot be seen")
    if not all(is_shown for _, _, is_shown in seen):
        wrong.append("focus leaves the window")
    return wrong


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
    wrong += [name + ": " + line for line in keyboard(browser)]
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(address)
    if browser.evaluate("document.querySelector('h1').getClientRects().length") < 1 or browser.evaluate(
            "document.querySelectorAll('.copy').length"):
        wrong.append(name + ": without scripts the page is another")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
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
