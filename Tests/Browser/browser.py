"""Chromium without a window, driven over the DevTools protocol: as much of it as the tests of pages need."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time

import websocket


class Browser:
    """A browser of its own, with a profile that is thrown away."""

    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="klartext-browser-")
        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        if not program:
            raise SystemExit("chromium is not installed")
        self.process = subprocess.Popen(
            [
                program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync",
                "--force-color-profile=srgb", "--hide-scrollbars", "--remote-allow-origins=*",
                "--remote-debugging-port=0", "--user-data-dir=" + self.profile, "about:blank",
            ],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.socket = websocket.create_connection(self._address(), timeout=60, suppress_origin=True)
        self.number = 0
        self.session = None
        self.events = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Log"]:
            self.call(domain + ".enable")
        # What a page says when its policy stops something is kept from before its first line.
        self.call("Page.addScriptToEvaluateOnNewDocument", source="""
            globalThis.__blocked = [];
            addEventListener("securitypolicyviolation", (event) => globalThis.__blocked.push(
              event.violatedDirective + " " + event.blockedURI));
        """)

    def _address(self):
        file = os.path.join(self.profile, "DevToolsActivePort")
        for _ in range(600):
            if os.path.exists(file):
                lines = open(file, encoding="ascii").read().split("\n")
                if len(lines) == 2:
                    return "ws://127.0.0.1:" + lines[0] + lines[1]
            time.sleep(0.05)
        raise SystemExit("chromium did not start")

    def call(self, method, **parameters):
        """Calls a method, and keeps the events that come before its answer."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(method + ": " + answer["error"]["message"])
                return answer["result"]
            self.events.append(answer)
            if answer.get("method") == "Page.javascriptDialogOpening":
                self.number += 1
                self.socket.send(json.dumps({
                    "id": self.number, "method": "Page.handleJavaScriptDialog", "params": {"accept": False},
                    "sessionId": self.session}))

    def evaluate(self, expression):
        """The value of an expression, promises awaited."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:2000])
        return result["result"].get("value")

    def wait(self, expression, what, seconds=20):
        """Waits until an expression is true."""
        for _ in range(int(seconds * 50)):
            if self.evaluate(expression):
                return
            time.sleep(0.02)
        raise SystemExit("waited in vain: " + what)

    def open(self, address):
        """Opens an address, and waits until it is there."""
        self.events = []
        self.call("Page.navigate", url=address)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'", address)

    def look(self, width=1280, height=900, scheme="light", media="", scale=1):
        """Sets the window's size, colour scheme and medium."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False)
        self.call("Emulation.setEmulatedMedia", media=media, features=[
            {"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}])

    def picture(self, file, clip=None):
        """Writes a picture of the window, or of a part of the page."""
        options = {"format": "png"}
        if clip:
            options.update(clip=dict(clip, scale=1), captureBeyondViewport=True)
        data = self.call("Page.captureScreenshot", **options)["data"]
        with open(file, "wb") as out:
            out.write(base64.b64decode(data))

    def requests(self):
        """The addresses that the page has asked for, itself and what it carries left out."""
        asked = [event["params"]["request"]["url"] for event in self.events
                 if event.get("method") == "Network.requestWillBeSent"]
        return [address for address in asked[1:] if not address.startswith("data:")]

    def dialogs(self):
        """Whether a script has opened a dialogue."""
        return [event for event in self.events if event.get("method") == "Page.javascriptDialogOpening"]

    def close(self):
        """Ends the browser, and throws its profile away."""
        try:
            self.session = None
            self.call("Browser.close")
        except Exception:
            self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.profile, ignore_errors=True)
