/** A real Chromium with the built extension, sample pages at their true addresses, and a witness of every request. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { findBrowser } from '../../tools/setup.mjs';
import { refusingProxy, type Witness } from './proxy';
import type { Sample } from './samples';
import { until } from './until';

const BUILD = '.output/chrome-mv3';

/** What keeps Chromium itself from calling anybody. No --disable-features here: it would replace Playwright's own list. */
const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--gaia-url=http://127.0.0.1:9/', '--component-updater=url-source=http://127.0.0.1:9/',
];

/** Asked by Chromium itself when it has run for a minute, whatever it is told: the place it downloads its own parts from. */
const CHROMIUMS_OWN = ['redirector.gvt1.com'];

export type Surface = 'popup' | 'sidepanel' | 'workspace';

export type Asked = { url: string; by: string };

export type Options = {
  samples: readonly Sample[];
  /** Folder of the unpacked extension. */
  extension?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Keep pages alive in the back/forward cache, which the driver switches off otherwise. */
  pagesComeBack?: boolean;
  /** Let requests for anything but the samples go to the net, as for playing by hand. Never in tests. */
  openNet?: boolean;
};

export class Chromium {
  context!: BrowserContext;
  /** The extension's id, a hash of the folder's path. */
  id = '';
  /** Requests for anything but opening a sample page, with the address of the page or worker that made them. */
  readonly asked: Asked[] = [];
  /** Errors and warnings in the console of any page of the extension, and errors on sample pages. */
  readonly problems: string[] = [];
  private readonly profile = mkdtempSync(join(tmpdir(), 'rolefit-chromium-'));
  private readonly served: Map<string, Sample>;
  private proxy: Witness | null = null;

  private constructor(private readonly options: Options) {
    this.served = new Map(options.samples.map((sample) => [sample.url, sample]));
  }

  /** Starts the browser and waits until the extension's worker runs. Throws when there is no Chromium or no build. */
  static async launch(options: Options): Promise<Chromium> {
    const rig = new Chromium(options);
    if (!options.openNet) rig.proxy = await refusingProxy();
    await rig.start();
    return rig;
  }

  /** What reached the proxy: everything that no route answered, from pages, workers and the browser itself. */
  get proxied(): readonly string[] {
    return this.proxy?.asked.filter((line) => !CHROMIUMS_OWN.some((host) => line.includes(host))) ?? [];
  }

  /** Opens a sample page, or any address, in a new tab in front. */
  async open(address: Sample | string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(typeof address === 'string' ? address : address.url);
    return page;
  }

  /** Clicks the toolbar button on a tab, which opens the real popup and gives activeTab. */
  async clickToolbar(page: Page): Promise<Page> {
    await page.bringToFront();
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser has gone.');
    const session = await browser.newBrowserCDPSession();
    const send = session.send.bind(session) as (method: string, params: object) => Promise<{ targetInfos: { url: string; targetId: string }[] }>;
    const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    const before = new Set(this.context.pages());
    await send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
    await session.detach();
    return this.surface('popup', before);
  }

  /** Waits for a popup, side panel or workspace that is open or just opening. */
  async surface(which: Surface, except: ReadonlySet<Page> = new Set()): Promise<Page> {
    const address = this.address(which);
    return until(`the ${which} to open`, async () => {
      const page = this.context.pages().find((one) => !except.has(one) && one.url().startsWith(address) && !one.isClosed());
      if (!page) return null;
      if (this.options.colorScheme) await page.emulateMedia({ colorScheme: this.options.colorScheme });
      return page;
    });
  }

  /** Opens the workspace in a tab, at a place such as '#/settings'. */
  async openWorkspace(place = ''): Promise<Page> {
    return this.open(`${this.address('workspace')}${place}`);
  }

  /** Opens the side panel of the window the page is in, and leaves the page in front. */
  async openSidePanel(page: Page): Promise<Page> {
    const opener = await this.openWorkspace();
    await opener.evaluate(async () => {
      const window = await chrome.windows.getCurrent();
      await chrome.sidePanel.open({ windowId: window.id });
    });
    const panel = await this.surface('sidepanel');
    await opener.close();
    await page.bringToFront();
    return panel;
  }

  /** Lets `permissions.request` for a host pattern succeed without its prompt, which nobody can click in a headless browser. Paths count for nothing here. */
  async grantHost(pattern: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      ({ id, host }) => new Promise<void>((done, failed) => {
        chrome.developerPrivate.addHostPermission(id, host, () => (chrome.runtime.lastError ? failed(new Error(chrome.runtime.lastError.message)) : done()));
      }),
      { id: this.id, host: pattern.replace(/^(\w+:\/\/[^/]+)\/.*/, '$1/*') },
    );
    await page.close();
  }

  /** Closes the browser and opens it again with the same profile. */
  async restart(): Promise<void> {
    await this.context.close();
    await this.start();
  }

  /** Closes everything and removes the profile. */
  async close(): Promise<void> {
    await this.context.close().catch(() => undefined);
    await this.proxy?.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  address(which: Surface): string {
    return `chrome-extension://${this.id}/${which}.html`;
  }

  private async start(): Promise<void> {
    const { extension = BUILD, headless = true, colorScheme } = this.options;
    const folder = resolve(extension);
    if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${extension} is not built. Run: npm run build`);
    const executablePath = findBrowser('Chromium');
    if (!executablePath) throw new Error('No Chromium was found. Run: npm run setup -- --browsers');
    // Makes popups and side panels arrive as pages. Read when playwright-core is loaded, hence the late import.
    process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
    const { chromium } = await import('playwright-core');
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath,
      headless,
      viewport: null,
      ...(this.options.pagesComeBack ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      ...(colorScheme ? { colorScheme } : {}),
      args: [
        ...QUIET, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`, '--window-size=1280,900',
        // The headless screen is 800 x 600 otherwise, which leaves a popup less room than any desk has.
        ...(headless ? ['--screen-info={1600x1200}'] : []),
        ...(this.proxy ? [`--proxy-server=http://127.0.0.1:${this.proxy.port}`] : []),
      ],
    });
    this.context.setDefaultTimeout(15_000);
    await this.listen();
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker', { timeout: 20_000 }));
    this.id = new URL(worker.url()).host;
  }

  private async listen(): Promise<void> {
    await this.context.route(/^https?:/, async (route) => {
      const request = route.request();
      const sample = this.served.get(request.url().replace(/#.*/, ''));
      if (sample && request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: sample.html });
      if (this.options.openNet) return route.continue();
      this.asked.push({ url: request.url(), by: askedBy(request) });
      return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
    });
    this.context.on('console', (message) => {
      const by = message.page()?.url() ?? 'worker';
      const ours = by.startsWith('chrome-extension:') && message.type() === 'warning';
      const missing = message.text().startsWith('Failed to load resource'); // a sample's own picture, which is not served
      if (ours || (message.type() === 'error' && !missing)) this.problems.push(`${by}: ${message.text()}`);
    });
    this.context.on('weberror', (error) => this.problems.push(`${error.page()?.url()}: ${error.error().stack ?? error.error().message}`));
  }
}

function askedBy(request: Request): string {
  try {
    return request.serviceWorker()?.url() ?? request.frame().url();
  } catch {
    return 'a new page';
  }
}
