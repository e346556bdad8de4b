// The page is whole without this script. It adds buttons that copy a suggestion, and opens what is folded for print.
"use strict";
(() => {
  const say = document.documentElement.lang === "sv"
    ? { copy: "Kopiera", copied: "Kopierat" } : { copy: "Copy", copied: "Copied" };
  const addButtons = (root) => {
    for (const suggestion of root.querySelectorAll(".suggestion:not(.has-button)")) {
      const text = suggestion.querySelector("ins");
      if (!text || !text.textContent.trim() || !navigator.clipboard) continue;
      suggestion.classList.add("has-button");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = say.copy;
      button.setAttribute("aria-label", say.copy + " ”" + text.textContent.trim().slice(0, 60) + "”");
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = say.copied;
        setTimeout(() => { button.textContent = say.copy; }, 2000);
      });
      suggestion.append(button);
    }
  };
  addButtons(document);
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll(".post details:not([open])")];
    for (const part of closed) part.open = true;
  });
  addEventListener("afterprint", () => { for (const part of closed) part.open = false; });
  globalThis.klartextPage = { addButtons };
})();
