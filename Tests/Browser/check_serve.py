#!/usr/bin/env python3
"""Uses the live page in a real browser as a person would, and prints what goes wrong, a line each.

Usage: check_serve.py ADDRESS [--pictures FOLDER]; the address is the one that klartext serve prints.
"""

import os
import pathlib
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from browser import Browser  # noqa: E402
from check_report import HERE, axe  # noqa: E402

HOSTILE = (
    "<script>globalThis.pwned=1</script><img src=x onerror=pwned=1> \"'><svg onload=pwned=1> </textarea></script>"
    "<!--\u2028${pwned=1}{{pwned}} t.ex. javascript:pwned=1 ](javascript:pwned=1) &lt;b&gt;")


class Page:
    """The live page."""

    def __init__(self, browser, address):
        self.browser = browser
        self.wrong = []
        browser.look()
        browser.open(address)

    def expect(self, expression, what):
        """Notes what is not so within a while."""
        try:
            self.browser.wait(expression, what, 10)
        except SystemExit:
            state = self.browser.evaluate(
                "[document.getElementById('verdict')?.textContent, document.getElementById('text')?.value]")
            self.wrong.append(f"{what}: {state}")

    def write(self, text):
        """Types in place of what stands in the field."""
        self.browser.evaluate("document.getElementById('text').focus(); document.getElementById('text').select(); 1")
        self.browser.call("Input.insertText", text=text)

    def press(self, selector):
        """Presses what is first found."""
        self.browser.evaluate(f"document.querySelector({selector!r}).click(); 1")


def use(page, pictures):
    """What a person does, and what is to come of it."""
    verdict = "document.getElementById('verdict').textContent"
    text = "document.getElementById('text').value"
    page.expect(verdict + " === 'Klistra in ett utkast'", "an empty page asks for a draft")
    page.write("Badet öppnar 🏊 Ta med t.ex. baddräkt, handduk m.m. Välkommen!")
    page.expect("document.querySelectorAll('#result .finding').length === 2", "two abbreviations are found as one types")
    page.expect(verdict + " === '2 saker att rätta'", "the verdict is told")
    page.press("input[value=x]")
    page.expect("document.querySelector('#result .card h3')?.textContent === 'X'", "the chosen channel is shown")
    page.expect("/av 280 tecken/.test(document.querySelector('#result .counts')?.textContent)", "the length is counted")
    if pictures:
        page.browser.picture(os.path.join(pictures, "serve.png"))
    page.press("#result .suggestion .fix")
    page.expect(text + ".startsWith('Badet öppnar 🏊 Ta med till exempel baddräkt')", "a fix is made by a click")
    page.expect(verdict + " === '1 sak att rätta'", "and checked again")
    page.browser.evaluate("document.execCommand('undo')")
    page.expect(text + ".includes('t.ex.')", "a fix can be undone")
    page.expect(verdict + " === '2 saker att rätta'", "and what was undone is checked again")
    page.press("#fix-all")
    page.expect(
        text + " === 'Badet öppnar 🏊 Ta med till exempel baddräkt, handduk med mera. Välkommen!'",
        "all certain fixes are made at once")
    page.expect(verdict + ".startsWith('Klart att publicera')", "nothing is left")
    page.expect("document.getElementById('fix-all').disabled", "nothing is left to fix")
    page.browser.evaluate("""(() => { const policy = document.getElementById('policy'); policy.value = 'helsingborg';
        policy.dispatchEvent(new Event('change', {bubbles: true}));
        const account = document.getElementById('account'); account.value = 'helsingborg-x';
        account.dispatchEvent(new Event('change', {bubbles: true})); return 1; })()""")
    page.expect("/kategori/.test(document.getElementById('result').textContent)", "the account's demands are made")
    page.write("Anna har nummer 19080609-9818.")
    page.expect("/19\\*+-\\*+/.test(document.querySelector('#result .text')?.textContent)", "a number is masked")
    page.expect("!document.getElementById('result').textContent.includes('9818')", "a number is nowhere in the clear")
    page.write(HOSTILE)
    page.expect("document.querySelector('#result .text')?.textContent.includes('</script>')", "hostile text is text")


def main():
    arguments = sys.argv[1:]
    pictures = arguments[2] if arguments[1:2] == ["--pictures"] else None
    if not arguments:
        sys.exit(__doc__)
    browser = Browser()
    try:
        page = Page(browser, arguments[0])
        use(page, pictures)
        for scheme, width in [("light", 1280), ("dark", 1280), ("light", 320)]:
            browser.look(width=width, scheme=scheme)
            page.wrong += [f"{scheme} {width}: {line}" for line in
                           browser.evaluate((HERE / "faults.js").read_text("utf-8"))]
        page.wrong += ["blocked " + line for line in browser.evaluate("globalThis.__blocked")]
        own = arguments[0].split("?")[0]
        page.wrong += ["asked for " + line for line in browser.requests() if line != own + "v1/page"]
        if browser.evaluate("'pwned' in globalThis") or browser.dialogs():
            page.wrong.append("a script of the draft ran")
        browser.look()
        page.wrong += axe(browser)
        for line in page.wrong:
            print(line)
    finally:
        browser.close()


if __name__ == "__main__":
    main()
