/** A Firefox popup or sidebar, seen from inside: its element is found in the browser's window and spoken to by frame scripts. */
import { pause, until } from './until';

export type RunInBrowser = (body: string, args?: readonly unknown[]) => Promise<unknown>;

export type Inside = {
  /** Runs the body of an async function there; `document` and `window` are the surface's own. */
  run<T>(body: string): Promise<T>;
  /** Its words as a person sees them, blanks as one space. */
  text(): Promise<string>;
  /** Waits until the words hold `wanted`; gives them. */
  says(wanted: string | RegExp): Promise<string>;
  /** Clicks the button, link or summary whose words or label are `name`; waits for it. */
  click(name: string): Promise<void>;
};

/**
 * Waits until the surface is open and gives the way to it. A popup is preloaded in one element and shown in another, so it
 * counts as open once it was the same one twice.
 * @param chrome runs in the browser's own scope
 * @param finder an expression for its `browser` element, given `window`
 */
export async function lookInside(chrome: RunInBrowser, finder: string): Promise<Inside> {
  const find = `const window = Services.wm.getMostRecentWindow('navigator:browser'); const browser = ${finder};`;
  let before: unknown = null;
  await until('the popup or sidebar to open', async () => {
    const now = await chrome(`${find} return browser?.browsingContext?.currentWindowGlobal ? browser.browsingContext.id : null;`);
    const settled = now !== null && now === before;
    before = now;
    if (!settled) await pause(200);
    return settled ? true : null;
  });
  const run = async <T>(body: string): Promise<T> => {
    const answer = (await chrome(SPEAK.replace('FIND', () => find), [body, `rolefit-${Math.random()}`])) as { value?: T; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  };
  const text = () => run<string>('return document.body.innerText').then((words) => words.replace(/\s+/g, ' '));
  return {
    run,
    text,
    says: (wanted) => waitForWords(text, wanted),
    click: async (name) => {
      await until(`“${name}” to click`, () => run<boolean>(CLICK(name)).catch(() => false).then((done) => done || null));
    },
  };
}

const SPEAK = `FIND
  if (!browser) throw new Error('The popup or sidebar is closed.');
  const [body, name] = args;
  const inner = '(async () => { const window = content, document = content.document; let answer;' +
    'try { answer = { value: await (async () => {' + body + '})() }; } catch (error) { answer = { error: String(error) }; }' +
    'sendAsyncMessage("' + name + '", answer); })();';
  return new Promise((done) => {
    const hear = (message) => {
      browser.messageManager.removeMessageListener(name, hear);
      done(message.data);
    };
    browser.messageManager.addMessageListener(name, hear);
    browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(inner), false);
  });`;

/** The body of a function that clicks by words or label and says whether there was anything to click. */
export const CLICK = (name: string) => `
  const wanted = ${JSON.stringify(name)};
  const words = (one) => (one.getAttribute('aria-label') ?? one.textContent).replace(/\\s+/g, ' ').trim();
  const one = [...document.querySelectorAll('button, a, summary, [role=button]')].find((some) => words(some) === wanted || words(some).startsWith(wanted + ' '));
  if (!one || one.disabled) return false;
  one.click();
  return true;`;

/** Waits until some words hold `wanted`; gives them. The error tells what they were instead. */
export async function waitForWords(words: () => Promise<string>, wanted: string | RegExp): Promise<string> {
  let last = '';
  const look = async () => {
    last = await words().catch(() => '');
    return (typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last)) ? last : null;
  };
  return until(`“${String(wanted)}”`, look).catch((error: Error) => {
    throw new Error(`${error.message} It says: ${last.slice(0, 2000)}`);
  });
}
