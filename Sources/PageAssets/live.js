// The live page: checks the text a moment after each change, and makes the fixes that are clicked.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const isSwedish = document.documentElement.lang === "sv";
  const say = isSwedish
    ? {
      fix: "Rätta", empty: "Klistra in ett utkast", none: "Inget konto", checking: "Granskar …",
      failed: "Texten kunde inte granskas: ", gone: "Klartext svarar inte. Kör klartext serve igen.",
    }
    : {
      fix: "Fix", empty: "Paste a draft", none: "No account", checking: "Checking …",
      failed: "The text could not be checked: ", gone: "Klartext does not answer. Run klartext serve again.",
    };
  const signs = { error: "✕", warning: "!", info: "i", good: "✓" };
  const token = new URLSearchParams(location.search).get("token");
  const policies = JSON.parse(byId("choices").textContent);
  const text = byId("text");
  const banner = document.querySelector(".banner");
  let latest = null;
  let running = null;
  let timer = 0;

  const option = (value, title) => {
    const option = document.createElement("option");
    option.value = value;
    option.textContent = title;
    return option;
  };
  const fillAccounts = () => {
    const policy = policies.find((policy) => policy.name === byId("policy").value);
    byId("account").replaceChildren(
      option("", say.none), ...policy.accounts.map((account) => option(account.key, account.title)));
    byId("account").disabled = policy.accounts.length === 0;
  };
  byId("policy").replaceChildren(...policies.map((policy) => option(policy.name, policy.title)));
  fillAccounts();

  const show = (verdict, gravity) => {
    if (byId("verdict").textContent !== verdict) byId("verdict").textContent = verdict;
    banner.className = "banner " + gravity;
    byId("sign").textContent = signs[gravity] ?? "…";
  };

  // Places are bytes of UTF-8; text fields count UTF-16.
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const apply = (edits) => {
    const bytes = encoder.encode(latest.text);
    const length = (end) => decoder.decode(bytes.subarray(0, end)).length;
    const places = edits.map((edit) => ({ start: length(edit.start), end: length(edit.end), text: edit.text }));
    text.focus();
    for (const place of places.sort((left, right) => right.start - left.start || right.end - left.end)) {
      text.setSelectionRange(place.start, place.end);
      // The browser's own way keeps the change undoable.
      const isDone = place.text
        ? document.execCommand("insertText", false, place.text) : document.execCommand("delete");
      if (!isDone) text.setRangeText(place.text, place.start, place.end, "end");
    }
    check();
  };
  const certain = () => {
    const chosen = [];
    for (const finding of latest?.result.diagnostics ?? []) {
      const fix = finding.fixes[0];
      if (finding.suppressed || !fix || fix.applicability !== "automatic") continue;
      const isFree = fix.edits.every((edit) => chosen.every((other) =>
        edit.end < other.start || other.end < edit.start || (edit.end === other.start && edit.start < edit.end && other.start < other.end)));
      if (isFree) chosen.push(...fix.edits);
    }
    return chosen;
  };
  const addFixes = () => {
    const findings = new Map(latest.result.diagnostics.map((finding) => [finding.fingerprint, finding]));
    for (const suggestion of byId("result").querySelectorAll(".suggestion")) {
      const fix = findings.get(suggestion.dataset.finding)?.fixes[Number(suggestion.dataset.fix)];
      if (!fix) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "fix";
      button.textContent = say.fix;
      button.setAttribute("aria-label", say.fix + ": " + fix.title);
      button.addEventListener("click", () => { if (latest.text === text.value) apply(fix.edits); });
      suggestion.append(button);
    }
    byId("fix-all").disabled = certain().length === 0;
  };

  const check = async () => {
    clearTimeout(timer);
    running?.abort();
    const value = text.value;
    if (!value.trim()) {
      latest = null;
      byId("result").replaceChildren();
      byId("fix-all").disabled = true;
      return show(say.empty, "");
    }
    const control = new AbortController();
    running = control;
    const request = {
      text: value,
      channels: [...document.querySelectorAll("[name=channels]:checked")].map((box) => box.value),
      policy: byId("policy").value, account: byId("account").value || null, language: isSwedish ? "sv" : "en",
    };
    try {
      const response = await fetch("/v1/page", {
        method: "POST", signal: control.signal, cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer",
        headers: { "Content-Type": "application/json", Authorization: "Bearer " + token },
        body: JSON.stringify(request),
      });
      const answer = await response.json();
      if (!response.ok) return show(say.failed + answer.error, "warning");
      latest = { text: value, result: answer.result };
      // What drafts say in it is escaped, and the page's policy lets no script in it run.
      const parsed = new DOMParser().parseFromString(answer.html, "text/html");
      const open = new Set([...byId("result").querySelectorAll("details[open] > summary")].map((part) => part.textContent));
      byId("result").replaceChildren(...parsed.body.childNodes);
      for (const part of byId("result").querySelectorAll("details > summary")) {
        if (open.has(part.textContent) && part.textContent !== "Varför?" && part.textContent !== "Why?") part.parentElement.open = true;
      }
      show(answer.verdict, answer.gravity);
      addFixes();
      globalThis.klartextPage?.addButtons(byId("result"));
    } catch (error) {
      if (error.name !== "AbortError") show(say.gone, "warning");
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(check, 250);
  };
  text.addEventListener("input", soon);
  byId("form").addEventListener("change", (event) => {
    if (event.target === text) return;
    if (event.target === byId("policy")) fillAccounts();
    check();
  });
  byId("form").addEventListener("submit", (event) => event.preventDefault());
  byId("fix-all").addEventListener("click", async () => {
    if (latest?.text !== text.value) await check();
    if (latest?.text === text.value) apply(certain());
  });
  if (text.value.trim()) check();
})();
