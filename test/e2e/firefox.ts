/** A real, unmodified Firefox with the built extension, driven by Marionette; sample pages at their true addresses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../tools/setup.mjs';
import { CLICK, lookInside, waitForWords, type Inside, type RunInBrowser } from './inside';
import { Marionette } from './marionette';
import type { Sample } from './samples';
import { tlsServer, type TlsServer } from './tls-server';
import { pause, until } from './until';

const BUILD = '.output/firefox-mv3';
const GECKO_ID = 'rolefit@rolefit.dev';
/** Fixed, so that the addresses of the extension's pages are known. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** What keeps Firefox itself from calling anybody, and from asking the user anything. */
const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:,',
};

export type Options = {
  samples: readonly Sample[];
  extension?: string;
  id?: string;
  /** Every window is a private one, as with "Never remember history". */
  alwaysPrivate?: boolean;
  /** The user's home folder, where managed storage is looked for. */
  home?: string;
};

export class Firefox {
  version = '';
  private constructor(
    private readonly client: Marionette,
    private readonly child: ChildProcess,
    private readonly server: TlsServer,
    private readonly profile: string,
    private readonly id: string,
  ) {}

  /** Starts the browser and installs the extension. Throws when there is no Firefox or no build. */
  static async launch({ samples, extension = BUILD, id = GECKO_ID, alwaysPrivate = false, home }: Options): Promise<Firefox> {
    const binary = findBrowser('Firefox');
    if (!binary) throw new Error('No Firefox was found. Run: npm run setup -- --browsers');
    if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} is not built. Run: npm run build`);
    const server = await tlsServer(samples);
    const profile = mkdtempSync(join(tmpdir(), 'rolefit-firefox-'));
    const port = await freePort();
    const preferences = {
      ...QUIET,
      'browser.privatebrowsing.autostart': alwaysPrivate,
      'marionette.port': port,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port}`,
    };
    writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
    const child = spawn(binary, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], { stdio: 'ignore', env: { ...process.env, ...(home ? { HOME: home } : {}) } });
    try {
      const client = await Marionette.connect(port);
      const rig = new Firefox(client, child, server, profile, id);
      const session = (await client.command('WebDriver:NewSession', { acceptInsecureCerts: true })) as { capabilities: { browserVersion: string } };
      rig.version = session.capabilities.browserVersion;
      await client.command('WebDriver:SetTimeouts', { script: 60_000 });
      await client.command('Addon:Install', { path: resolve(extension), temporary: true, allowPrivateBrowsing: alwaysPrivate });
      return rig;
    } catch (error) {
      child.kill('SIGKILL');
      await server.close();
      throw error;
    }
  }

  /** Every address asked of the local server: by pages, the extension and the browser itself. */
  get asked(): readonly string[] {
    return this.server.asked;
  }

  address(page: string): string {
    return `moz-extension://${UUID}/${page}`;
  }

  /** Opens an address in a new tab in front. Gives the tab's handle. */
  async open(address: string): Promise<string> {
    const { handle } = (await this.client.command('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
    await this.show(handle);
    await this.client.command('WebDriver:Navigate', { url: address });
    return handle;
  }

  /** Brings a tab to the front. */
  async show(handle: string): Promise<void> {
    await this.client.command('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Handles of the open tabs. */
  async tabs(): Promise<string[]> {
    return (await this.client.command('WebDriver:GetWindowHandles')) as string[];
  }

  /** Runs the body of an async function in the page in front. */
  async run<T>(body: string, args: readonly unknown[] = []): Promise<T> {
    return (await this.client.run(body, args)) as T;
  }

  /** Waits until the page in front holds a text; gives all its words. */
  async says(wanted: string | RegExp): Promise<string> {
    return waitForWords(() => this.run<string>('return document.body.innerText'), wanted);
  }

  /** Clicks the button, link or summary of these words in the page in front; waits for it. */
  async click(name: string): Promise<void> {
    await until(`“${name}” to click`, () => this.run<boolean>(CLICK(name)).then((done) => done || null));
  }

  /** Clicks the toolbar button on the tab in front: opens the real popup and gives activeTab. */
  async clickToolbar(): Promise<Inside> {
    await this.chrome(
      `const { extension } = WebExtensionPolicy.getByID(args[0]);
       const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const window = Services.wm.getMostRecentWindow('navigator:browser');
       // A popup of before: a person's click elsewhere would have closed it.
       for (const panel of window.document.querySelectorAll('panel')) {
         if (panel.state === 'closed') continue;
         const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
         panel.hidePopup();
         await hidden;
       }
       await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      [this.id],
    );
    // The popup is preloaded in one element and shown in another: wait until it is the same one twice.
    return lookInside(this.chrome,
      `[...window.document.querySelectorAll('browser.webextension-popup-browser')].find((one) => one.currentURI?.spec.includes('popup.html') && one.browsingContext?.currentWindowGlobal)`,
    );
  }

  /** Opens the sidebar. */
  async openSidebar(): Promise<Inside> {
    await this.chrome(
      `const window = Services.wm.getMostRecentWindow('navigator:browser');
       const id = [...window.SidebarController.sidebars.keys()].find((key) => key.includes(args[0]));
       await window.SidebarController.show(id);`,
      [this.id.replace(/[^a-z0-9]/g, '_')],
    );
    return lookInside(this.chrome, `window.document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`);
  }

  /** A picture of the whole window, PNG. */
  async picture(file: string): Promise<void> {
    await this.client.command('Marionette:SetContext', { value: 'chrome' });
    const { value } = (await this.client.command('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    await this.client.command('Marionette:SetContext', { value: 'content' });
    writeFileSync(file, Buffer.from(value, 'base64'));
  }

  /** Closes everything and removes the profile. */
  async close(): Promise<void> {
    const gone = new Promise((done) => this.child.once('exit', done));
    await Promise.race([this.client.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined), pause(3000)]);
    await Promise.race([gone, pause(5000)]);
    this.client.close();
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
    await this.server.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs in the browser's own scope. */
  private readonly chrome: RunInBrowser = async (body, args = []) => {
    await this.client.command('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.client.run(body, args);
    } finally {
      await this.client.command('Marionette:SetContext', { value: 'content' });
    }
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
