// The reader in Firefox, over WebDriver BiDi (Playwright needs a Firefox of its own making). Prints one JSON object: for
// each check `true`, or what went wrong. Run by test_firefox.py: node firefox.mjs PROGRAM ADDRESS

import { readFileSync } from 'node:fs';

import puppeteer from 'puppeteer-core';

const [executablePath, site] = process.argv.slice(2);
const STORY = site + 'articles/ferry/';
const CARD = '#gloss-card:popover-open';
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf-8');
const complaints = [];

const focused = (page) => page.evaluate(() => document.activeElement.id);
const same = (found, wanted) => {
  if (found !== wanted) throw new Error(`${found} in place of ${wanted}`);
};

const checks = {
  async hover(page) {
    await page.goto(STORY);
    await page.hover('h1'); // what a card needs is fetched when the mouse first stirs
    await page.waitForSelector('#gloss-card');
    await page.hover('#ref-ferry');
    await page.waitForSelector(CARD);
    await page.keyboard.press('Escape');
    await page.waitForSelector(CARD, { hidden: true });
  },
  async enter(page) {
    await page.goto(STORY);
    await page.focus('#ref-ferry');
    await page.keyboard.press('Enter');
    await page.waitForSelector(CARD);
    same(await focused(page), 'gloss-card');
    await page.keyboard.press('Escape');
    await page.waitForSelector(CARD, { hidden: true });
    same(await focused(page), 'ref-ferry');
  },
  async click(page) {
    await page.goto(STORY);
    await page.click('#ref-ferry');
    await page.waitForSelector(CARD);
    await page.click('h1');
    await page.waitForSelector(CARD, { hidden: true });
    same(page.url(), STORY);
  },
  async search(page) {
    await page.goto(site + 'search/');
    await page.type('#search-field', 'volunteer');
    await page.locator('.results h2 a').click(); // results are drawn anew with each letter: a locator tries again
    await page.waitForFunction(() => CSS.highlights?.has('hits'));
    same(page.url(), site + 'articles/geese/');
    same(await page.evaluate(() => [...CSS.highlights.get('hits')].join()), 'volunteers');
  },
  async form(page) {
    await page.goto(site + 'search/?q=steamer');
    same(await (await page.waitForSelector('.results h2 a')).evaluate((link) => link.textContent), 'ferry');
  },
  async theme(page) {
    await page.goto(STORY);
    await page.click('[popovertarget="settings"]');
    await page.waitForSelector('#settings:popover-open', { visible: true });
    await page.evaluate(() => document.querySelector('#settings input[value="dark"]').click());
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await page.reload();
    same(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  },
  async axe(page) {
    for (const address of [STORY, site, site + 'glossary/', site + 'glossary/ferry/', site + 'search/?q=ferry']) {
      await page.goto(address);
      if (address.includes('?')) await page.waitForSelector('.results h2 a');
      await page.evaluate(axe);
      for (const theme of ['light', 'sepia', 'dark']) {
        const wrong = await page.evaluate(async (theme) => {
          document.documentElement.dataset.theme = theme;
          const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`).join('; ');
        }, theme);
        same(wrong && `${address}, ${theme}: ${wrong}`, '');
      }
    }
  },
  async complaints() {
    same(complaints.join('; '), '');
  },
};

const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
const told = {};
for (const [name, check] of Object.entries(checks)) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${name}: ${message.text()}`));
  told[name] = await check(page).then(() => true, (error) => error.message);
  await page.close();
}
await browser.close();
console.log(JSON.stringify(told));
