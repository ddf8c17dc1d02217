// Looks at a board in a browser as its readers do; prints a line of JSON a check: {"check", "problems"}.
// node look.mjs SITE HOSTILE-SITE [PICTURES]
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import chromium from "@sparticuz/chromium";
import puppeteer from "puppeteer-core";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";

const [site, hostile, pictures] = process.argv.slice(2);
const NOW = "2025-11-05T12:30:00Z";
const DEADLINE = "d/us-cn-truce/index.html";
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json" };
const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const server = createServer(async (request, response) => {
  const file = path.join(request.headers.host.startsWith("localhost") ? hostile : site, decodeURIComponent(new URL(request.url, "http://x").pathname));
  if (!existsSync(file)) { response.writeHead(404).end(); return; }
  response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "text/plain", "content-security-policy": POLICY, "x-content-type-options": "nosniff" });
  response.end(await readFile(file));
}).listen(0, "127.0.0.1");
await new Promise(begun => server.once("listening", begun));
const port = server.address().port, origin = `http://127.0.0.1:${port}/`, hostileOrigin = `http://localhost:${port}/`;

const browser = await puppeteer.launch({ args: chromium.args, executablePath: await chromium.executablePath(), headless: "shell" });
const strays = [], complaints = [], dialogs = [];

async function open(url, { width = 1280, scheme = "light", zone = "Europe/Berlin", script = true, now = NOW, media } = {}) {
  const page = await browser.newPage();
  page.on("request", request => { if (!request.url().startsWith(origin) && !request.url().startsWith(hostileOrigin)) strays.push(request.url()); });
  page.on("console", line => { if (["error", "warn"].includes(line.type())) complaints.push(`${url}: ${line.text()}`); });
  page.on("pageerror", error => complaints.push(`${url}: ${error.message}`));
  page.on("requestfailed", request => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("dialog", dialog => { dialogs.push(url); dialog.dismiss(); });
  await Promise.all([
    page.setViewport({ width, height: 900 }),
    page.emulateTimezone(zone),
    media ? page.emulateMediaType(media) : page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
    page.setJavaScriptEnabled(script),
    page.evaluateOnNewDocument(at => { const skew = Date.parse(at) - Date.now(), now = Date.now; Date.now = () => now() + skew; }, now),
  ]);
  await page.goto(url, { waitUntil: "load" });
  return page;
}

const texts = (page, query) => page.$$eval(query, all => all.filter(each => each.checkVisibility()).map(each => each.textContent.trim()));

async function check(name, look) {
  const problems = [];
  try {
    await look((holds, problem) => { if (!holds) problems.push(problem); });
  } catch (error) {
    problems.push(`${error.stack ?? error}`);
  }
  console.log(JSON.stringify({ check: name, problems }));
}

async function audit(page, name, expect) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }));
  violations.forEach(each => expect(false, `${name}: ${each.id}: ${each.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + " " + node.failureSummary).join(" | ")}`));
}

await check("countdown", async expect => {
  const page = await open(origin + "index.html");
  const text = () => page.$eval("[role=timer]", timer => timer.textContent);
  const first = await text();
  expect(/^in 4 days 16 h (30|31) min \d\d s$/.test(first), `says ${first}`);
  await page.waitForFunction(before => document.querySelector("[role=timer]").textContent !== before, { timeout: 5000 }, first);
  await page.click(".count button");
  const paused = await text();
  await page.evaluate(() => new Promise(over => setTimeout(over, 1100)));
  expect(await text() === paused, "goes on though it was paused");
  expect(await page.$eval(".count button", button => button.textContent) === "Resume", "does not say how it goes on");
  await page.close();
  const calm = await open(origin + "index.html", { now: "2025-11-10T05:01:00Z" });
  expect((await texts(calm, "[role=timer]")).join() === "Reached", "does not say that the moment came");
  await calm.close();
});

await check("zones", async expect => {
  const page = await open(origin + DEADLINE, { zone: "Asia/Tokyo" });
  const due = async () => (await texts(page, ".big .due")).join();
  expect(/12:01 AM EST/.test(await due()) && /2:01 PM GMT\+9, your time/.test(await due()), `says ${await due()}`);
  await page.select("#second", "UTC");
  expect(/12:01 AM EST/.test(await due()) && /5:01 AM UTC/.test(await due()), `in UTC says ${await due()}`);
  await page.reload();
  expect(/5:01 AM UTC/.test(await due()), `after a reload says ${await due()}`);
  await page.evaluate(() => localStorage.clear());
  await page.close();
  const home = await open(origin + DEADLINE, { zone: "America/New_York" });
  expect(!/your time/.test((await texts(home, ".big .due")).join()), "says the same time twice");
  await home.close();
  const index = await open(origin + "index.html");
  const last = (await texts(index, ".rows .when")).filter(text => text.startsWith("Through"));
  expect(last.length > 0 && last.every(text => /last day (in|today|tomorrow)/.test(text) && /ends .*, your time/.test(text)), `last days: ${last}`);
  const dates = await index.$$eval('.rows time:not([datetime*="T"])', all => all.filter(each => each.parentNode.querySelector(".own")?.textContent).length);
  expect(dates === 0, "a date alone is put into another zone");
  await index.close();
});

await check("filter", async expect => {
  const page = await open(origin + "index.html");
  await page.click('#filter a[href="#track=truce"]');
  await page.waitForSelector('#filter a[href="#track=truce"][aria-current]');
  const tracks = await page.$$eval("[data-track]", all => [...new Set(all.filter(each => each.checkVisibility()).map(each => each.dataset.track))]);
  expect(tracks.join() === "truce", `shows ${tracks}`);
  expect(/^Showing truce alone: \d+ ahead\.$/.test((await texts(page, "#filtered")).join()), "does not say what it shows");
  expect(/^Next on this track: /.test((await texts(page, ".next .none")).join()), `Next says ${await texts(page, ".next .none")}`);
  const empty = await page.$$eval("h3.grp", all => all.filter(each => each.checkVisibility() && !each.nextElementSibling.checkVisibility()).length);
  expect(empty === 0, "a heading stands over nothing");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('#filter a[href="#"]').hasAttribute("aria-current"));
  expect(await page.$$eval("[data-track]", all => all.every(each => !each.hidden)), "does not show all again");
  await page.goto(origin + "index.html#track=no-such");
  expect(await page.$$eval("[data-track]", all => all.every(each => !each.hidden)), "a track that is not there hides all");
  await page.close();
});

await check("narrow", async expect => {
  for (const name of ["index.html", DEADLINE, "404.html"]) {
    const page = await open(origin + name, { width: 320 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width <= 320, `${name} is ${width} pixels wide`);
    const small = await page.$$eval("button, select, summary, nav a", all => all.filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 24).map(each => each.textContent));
    expect(small.length === 0, `${name}: targets below 24 pixels: ${small}`);
    expect((await page.$$eval(".tl, .strip", all => all.filter(each => each.checkVisibility()).length)) === 0, `${name}: a drawing stands where there is no room`);
    await page.close();
  }
});

await check("dark", async expect => {
  const ground = async scheme => {
    const page = await open(origin + "index.html", { scheme });
    const color = await page.$eval("body", body => getComputedStyle(body).backgroundColor);
    await page.close();
    return color;
  };
  const [light, dark] = [await ground("light"), await ground("dark")];
  expect(light === "rgb(255, 255, 255)" && dark === "rgb(17, 23, 29)", `${light} and ${dark}`);
});

await check("print", async expect => {
  const page = await open(origin + "index.html", { width: 700, media: "print" });
  const seen = query => page.$$eval(query, all => all.filter(each => each.checkVisibility()).length);
  expect(await seen(".tl svg") > 0, "the timeline is gone");
  expect(await seen(".tools, .rel, .own, button, .skip") === 0, "prints controls, or words that count from now");
  expect(await seen("details li") > 0, "does not print what is folded");
  expect(await page.$eval("body", body => getComputedStyle(body).color) === "rgb(0, 0, 0)", "is not black on white");
  expect((await page.pdf({ format: "A4" })).length > 10_000, "prints nothing");
  await page.close();
});

await check("keyboard", async expect => {
  const page = await open(origin + "index.html");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement.className) === "skip", "the first stop is not the skip link");
  expect(await page.evaluate(() => document.activeElement.getBoundingClientRect().left) >= 0, "the skip link is not seen");
  const stops = await page.$$eval('a[href]:not([tabindex="-1"]), button, select, summary', all => all.filter(each => each.checkVisibility()).length);
  const unseen = [];
  for (let i = 0; i < Math.min(stops, 30); i++) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? "" : document.activeElement.outerHTML.slice(0, 80); });
    if (ring) { unseen.push(ring); }
  }
  expect(unseen.length === 0, `no focus is seen at ${unseen}`);
  await page.focus('#filter a[href="#track=talks"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector('#filter a[href="#track=talks"][aria-current]');
  await page.focus("#second");
  await page.keyboard.type("UTC");
  expect(await page.$eval("#second", select => select.value) === "UTC", "a zone cannot be typed");
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

await check("noScript", async expect => {
  for (const name of ["index.html", DEADLINE]) {
    const page = await open(origin + name, { script: false });
    // What an alert said when it was sent is a quotation, beside its date.
    const text = await page.$eval("main", main => { main.querySelectorAll(".told").forEach(each => each.remove()); return main.innerText; });
    expect(/12:01 AM EST/.test(text), `${name} does not say when`);
    expect(!/\b(today|tomorrow|yesterday|in \d+ days|\d+ days ago)\b/i.test(text), `${name} counts from a moment`);
    expect(name !== "index.html" || /Timeline/.test(text) && /Where things stand/.test(text), "the index lacks a section");
    await page.close();
  }
});

await check("stale", async expect => {
  const fresh = await open(origin + "index.html");
  await fresh.waitForSelector("#looked:not([hidden])");
  expect(/^Last looked at Wed Nov 5, 2025.* EST\.$/.test((await texts(fresh, "#looked")).join()), `says ${await texts(fresh, "#looked")}`);
  await fresh.close();
  const old = await open(origin + DEADLINE, { now: "2025-11-05T14:01:00Z" });
  await old.waitForSelector("#looked.old");
  expect(/out of date.*nobody has looked since Wed Nov 5, 2025/.test((await texts(old, "#looked")).join()), `says ${await texts(old, "#looked")}`);
  await old.close();
});

await check("axe", async expect => {
  for (const scheme of ["light", "dark"]) {
    for (const width of [1280, 320]) {
      for (const name of ["index.html", DEADLINE]) {
        const page = await open(origin + name, { scheme, width });
        await page.$$eval("details", all => all.forEach(each => { each.open = true; }));
        await audit(page, `${name}, ${scheme}, ${width}`, expect);
        await page.close();
      }
    }
  }
  const other = await open(origin + "404.html");
  await audit(other, "404.html", expect);
  await other.close();
});

await check("hostile", async expect => {
  const names = ["index.html", ...(await readdir(path.join(hostile, "d"))).filter(id => id.startsWith("breaking-")).map(id => `d/${id}/index.html`)];
  for (const name of names) {
    const page = await open(hostileOrigin + name, { width: 320 });
    const made = await page.$$eval("main script, main img, main iframe, main foreignObject, [onerror], [onfocus], [style], a[href^='javascript:' i]", all => all.map(each => each.outerHTML.slice(0, 100)));
    expect(made.length === 0, `${name}: ${made}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth) <= 320, `${name} is wider than its screen`);
    await page.close();
  }
  expect(dialogs.length === 0, `somebody's script ran on ${dialogs}`);
});

await check("requests", async expect => expect(strays.length === 0, `asked ${strays}`));
await check("console", async expect => expect(complaints.length === 0, complaints.join("\n")));

await check("html", async expect => {
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });
  expect(!(await validator.validateString("<!doctype html><p><div></p>")).valid, "the checker finds nothing");
  for (const folder of [site, hostile]) {
    for (const name of (await readdir(folder, { recursive: true })).filter(each => each.endsWith(".html"))) {
      const report = await validator.validateFile(path.join(folder, name));
      report.results.flatMap(result => result.messages).slice(0, 3).forEach(each => expect(false, `${name}:${each.line}: ${each.ruleId}: ${each.message}`));
    }
  }
});

if (pictures) {
  const shots = [["index-light", "index.html", 1280, "light", 2110], ["index-dark", "index.html", 1280, "dark", 2110], ["index-narrow", "index.html", 320, "light", 1600], ["deadline", DEADLINE, 1280, "light", 1300]];
  for (const [file, name, width, scheme, height] of shots) {
    const page = await open(origin + name, { width, scheme });
    await page.screenshot({ path: path.join(pictures, `${file}.png`), clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true });
    await page.close();
  }
}

await browser.close();
server.close();
