// What is wrong with the page as it is shown now: contrast, structure, names, reflow, sizes. A list of sentences.
(() => {
  const faults = [];
  const name = (node) => node.tagName.toLowerCase() + (node.id ? "#" + node.id : "")
    + (node.className && typeof node.className === "string" ? "." + node.className.replace(/ /g, ".") : "");
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, bottom) => [0, 1, 2].map((i) => top[i] * top[3] + bottom[i] * (1 - top[3]));
  // WCAG 2.2, relative luminance and contrast ratio.
  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    const layers = [];
    for (let node = element; node; node = node.parentElement) layers.push(rgba(getComputedStyle(node).backgroundColor));
    const canvas = matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
    return layers.reverse().reduce((below, layer) => [...over(layer, below), 1], canvas);
  };
  for (const part of document.querySelectorAll("details")) part.open = true;
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("script, style, noscript, .hidden, .skip, :disabled")) continue;
    const style = getComputedStyle(element);
    if (style.visibility === "hidden" || element.getClientRects().length === 0) continue;
    texts += 1;
    const below = ground(element);
    const found = ratio(over(rgba(style.color), below), below);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (found < (isLarge ? 3 : 4.5) - 0.005) {
      faults.push(`contrast ${found.toFixed(2)} in ${name(element)}: ${walker.currentNode.data.trim().slice(0, 30)}`);
    }
  }
  if (texts < 5) faults.push("no text is shown");
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  if (headings.filter((heading) => heading.tagName === "H1").length !== 1) faults.push("not one h1");
  headings.reduce((before, heading) => {
    const level = Number(heading.tagName[1]);
    if (level > before + 1) faults.push(`heading ${heading.textContent} skips from ${before} to ${level}`);
    if (!heading.textContent.trim()) faults.push("an empty heading");
    return level;
  }, 0);
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  for (const id of new Set(ids)) {
    if (ids.filter((other) => other === id).length > 1) faults.push("id " + id + " twice");
  }
  for (const element of document.querySelectorAll("[aria-labelledby], [aria-describedby]")) {
    const named = (element.getAttribute("aria-labelledby") ?? element.getAttribute("aria-describedby")).split(" ");
    for (const id of named) if (!document.getElementById(id)) faults.push("no element " + id);
  }
  for (const link of document.querySelectorAll("a[href]")) {
    const target = link.getAttribute("href");
    if (!target.startsWith("#")) faults.push("a link leads out: " + target.slice(0, 40));
    else if (!document.getElementById(target.slice(1))) faults.push("no target " + target);
  }
  for (const picture of document.images) if (!picture.hasAttribute("alt")) faults.push("a picture without alt");
  for (const field of document.querySelectorAll("input, select, textarea")) {
    if (!field.labels || field.labels.length === 0) faults.push("no label for " + name(field));
  }
  // WCAG 2.2, 2.5.8; there is nothing to press on paper.
  const pressed = matchMedia("print").matches ? "no-such" : "button, summary, select, textarea";
  for (const button of document.querySelectorAll(pressed)) {
    const box = button.getBoundingClientRect();
    if (box.width > 0 && (box.width < 24 || box.height < 24)) faults.push("small target " + name(button));
  }
  if (!/^(sv|en)$/.test(document.documentElement.lang)) faults.push("no lang");
  if (document.querySelectorAll("main").length !== 1) faults.push("not one main");
  if (!document.title.trim()) faults.push("no title");
  if (document.querySelector("[style]")) faults.push("a style attribute");
  for (const element of document.querySelectorAll("*")) {
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name)) faults.push("attribute " + attribute.name);
      if (/^\s*javascript:/i.test(attribute.value)) faults.push("javascript: in " + attribute.name);
    }
    if (/^(iframe|object|embed|base|form|link)$/i.test(element.tagName) && element.id !== "form") faults.push("an element " + element.tagName);
  }
  const wide = document.scrollingElement.scrollWidth;
  if (wide > innerWidth) faults.push(`scrolls sideways: ${wide} in ${innerWidth}`);
  return faults;
})()
