// Draws what a channel of each kind shows of one alert, from the payloads that the tests hold, for docs/using/routes.md.
// node .ci/draw_posts.mjs MODULES docs/using/pictures          (MODULES: a folder with what .ci/locks/browser installs)
// The payloads are the real ones; the apps' looks are made after them: fonts, colors and widths, no logos.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

const [modules, pictures] = process.argv.slice(2);
const load = createRequire(path.resolve(modules, "package.json"));
const chromium = (await import(load.resolve("@sparticuz/chromium"))).default;
const puppeteer = (await import(load.resolve("puppeteer-core"))).default;

const ALERT = "changed-later";
const golden = async name => readFile(path.join("src/test/resources/golden", name), "utf8");
const payload = async kind => JSON.parse(await golden(`${kind}-${ALERT}.json`));

const safe = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const link = (words, url) => `<a href="${url}">${words}</a>`;
const lines = text => text.replaceAll("\n", "<br>");

/** Slack's mrkdwn: its texts are escaped as HTML is, but for links in angle brackets. */
const mrkdwn = text => lines(text
  .replace(/<([^|>]+)\|([^>]*)>/g, (_, url, words) => link(words, url))
  .replace(/\*([^*\n]+)\*/g, "<b>$1</b>"));

/** The Markdown of Teams and Discord, as far as posts use it: bold, links, and backslashes that escape. */
const markdown = text => lines(safe(text)
  .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, url) => link(words, url))
  .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>")
  .replace(/\\([^\w\s])/g, "$1"));

const SLACK = {
  header: block => `<h3>${safe(block.text.text)}</h3>`,
  section: block => `${block.text ? `<p>${mrkdwn(block.text.text)}</p>` : ""}${block.fields
    ? `<div class="fields">${block.fields.map(field => `<p>${mrkdwn(field.text)}</p>`).join("")}</div>` : ""}`,
  divider: () => "<hr>",
  context: block => `<p class="small">${block.elements.map(element => mrkdwn(element.text)).join(" ")}</p>`,
};

const CARD = {
  TextBlock: part => `<p class="${part.size === "Large" ? "large" : part.size === "Small" ? "small" : ""} ${part.weight === "Bolder" ? "bold" : ""}
    ${part.separator ? "separator" : ""} ${part.spacing === "Small" ? "near" : ""}">${markdown(part.text)}</p>`,
  FactSet: part => `<table>${part.facts.map(fact => `<tr><th>${safe(fact.title)}</th><td>${markdown(fact.value)}</td></tr>`).join("")}</table>`,
};

const of = (parts, part) => {
  if (!parts[part.type]) throw new Error(`nothing draws ${part.type}`);
  return parts[part.type](part);
};

const head = name => `<div class="name"><b>${name}</b> <span class="app">APP</span> <span class="time">3:00 PM</span></div>`;

const discordList = text => text.split("\n").map(line => line.startsWith("- ") ? `<span class="item">${markdown(line.slice(2))}</span>` : `${markdown(line)}<br>`).join("");

const DRAWN = {
  slack: post => `<div class="avatar"></div><div class="post">${head("Deadline Watch")}${post.blocks.map(block => of(SLACK, block)).join("")}</div>`,
  teams: post => `<div class="post"><div class="name"><b>Workflows</b> <span class="time">3:00 PM</span></div><div class="card">
    ${post.attachments[0].content.body.map(part => of(CARD, part)).join("")}</div></div>`,
  discord: post => `<div class="avatar"></div><div class="post">${head("Deadline Watch")}<p>${markdown(post.content)}</p>${post.embeds.map(embed =>
    `<div class="embed"><div class="title">${markdown(embed.title)}</div><p>${discordList(embed.description)}</p><div class="footer">${safe(embed.footer.text)}</div></div>`).join("")}</div>`,
  ntfy: post => `<div class="post"><div class="time">Nov 4, 2025, 3:00 PM ${post.priority > 3 ? "<span class='high'>▲ priority ${p}</span>".replace("${p}", post.priority) : ""}</div>
    <h3>${safe(post.title)}</h3><p>${lines(safe(post.message))}</p></div>`,
};

const COMMON = `* { box-sizing: border-box; margin: 0 } body { width: 560px; padding: 16px; display: flex; gap: 10px; font: 14px/1.45 "Liberation Sans", Arial, sans-serif }
  p { margin-top: 8px } .small { font-size: 12px } .near { margin-top: 3px } .bold { font-weight: bold } .post { flex: 1; min-width: 0 } .avatar { width: 36px; height: 36px; flex: none; background: #7a8ba6 }
  .app { font-size: 10px; padding: 1px 4px; border-radius: 3px } a { text-decoration: none } hr { border: 0; border-top: 1px solid; margin: 10px 0 0 }`;

const LOOKS = {
  slack: {
    light: `body { background: #fff; color: #1d1c1d } a { color: #1264a3 } .app { background: #e8e8e8; color: #616061 } .time, .small { color: #616061 } .avatar { border-radius: 8px } h3 { margin-top: 6px; font-size: 18px } hr { border-color: #ddd } .fields { display: grid; grid-template-columns: 1fr 1fr }`,
    dark: `body { background: #1a1d21; color: #d1d2d3 } a { color: #1d9bd1 } .app { background: #35373b; color: #ababad } .time, .small { color: #ababad } .avatar { border-radius: 8px } h3 { margin-top: 6px; font-size: 18px } hr { border-color: #35373b } .fields { display: grid; grid-template-columns: 1fr 1fr }`,
  },
  teams: {
    light: `body { background: #f5f5f5; color: #242424 } a { color: #5b5fc7 } .time { color: #616161 } .card { background: #fff; border: 1px solid #e0e0e0; border-radius: 6px; padding: 12px 16px; margin-top: 6px } .large { font-size: 18px; margin: 0 } th { text-align: left; padding-right: 16px } table { margin-top: 10px; border-spacing: 0 } .separator { border-top: 1px solid #e0e0e0; padding-top: 8px }`,
    dark: `body { background: #1f1f1f; color: #fff } a { color: #7f85f5 } .time { color: #adadad } .card { background: #292929; border: 1px solid #3d3d3d; border-radius: 6px; padding: 12px 16px; margin-top: 6px } .large { font-size: 18px; margin: 0 } th { text-align: left; padding-right: 16px } table { margin-top: 10px; border-spacing: 0 } .separator { border-top: 1px solid #3d3d3d; padding-top: 8px }`,
  },
  discord: {
    light: `body { background: #fff; color: #313338 } a { color: #006ce7 } .app { background: #5865f2; color: #fff } .time, .footer { color: #5c5e66; font-size: 12px } .avatar { border-radius: 50% } p { margin-top: 2px } .embed { background: #f2f3f5; border-left: 4px solid #e3e5e8; border-radius: 4px; padding: 10px 14px; margin-top: 8px } .title { font-weight: bold; font-size: 16px; margin-bottom: 6px } .footer { margin-top: 10px } .item { display: list-item; margin-left: 18px }`,
    dark: `body { background: #313338; color: #dbdee1 } a { color: #00a8fc } .app { background: #5865f2; color: #fff } .time, .footer { color: #b5bac1; font-size: 12px } .avatar { border-radius: 50% } p { margin-top: 2px } .embed { background: #2b2d31; border-left: 4px solid #1e1f22; border-radius: 4px; padding: 10px 14px; margin-top: 8px } .title { font-weight: bold; font-size: 16px; margin-bottom: 6px } .footer { margin-top: 10px } .item { display: list-item; margin-left: 18px }`,
  },
  ntfy: {
    light: `body { background: #eee; color: #212121 } .post { background: #fff; border-radius: 8px; padding: 14px 16px; box-shadow: 0 1px 2px #0003 } .time { color: #616161; font-size: 12px } .high { color: #b3261e } h3 { font-size: 16px; margin-top: 4px }`,
    dark: `body { background: #121212; color: #e6e6e6 } .post { background: #1e1e1e; border-radius: 8px; padding: 14px 16px } .time { color: #9e9e9e; font-size: 12px } .high { color: #f2857c } h3 { font-size: 16px; margin-top: 4px }`,
  },
};

const browser = await puppeteer.launch({ args: chromium.args, executablePath: await chromium.executablePath(), headless: "shell" });
for (const [kind, looks] of Object.entries(LOOKS)) {
  const body = DRAWN[kind](await payload(kind));
  for (const [scheme, look] of Object.entries(looks)) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${COMMON}${look}</style><body>${body}</body>`);
    await page.setViewport({ width: 560, height: 100 });
    await (await page.$("body")).screenshot({ path: path.join(pictures, `${kind}-${scheme}.webp`), type: "webp", quality: 80 });
    await page.close();
  }
}
await browser.close();
