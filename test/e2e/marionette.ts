/** A client of Marionette, the remote control built into Firefox: length-prefixed JSON over a local connection. */
import { connect, type Socket } from 'node:net';

type Waiting = { done(value: unknown): void; failed(error: Error): void };

export class Marionette {
  private rest = Buffer.alloc(0);
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();
  private greeted!: () => void;
  private readonly greeting = new Promise<void>((done) => (this.greeted = done));

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.receive(data));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const one of this.waiting.values()) one.failed(new Error('Firefox closed the connection.'));
      this.waiting.clear();
    });
  }

  /** Connects to a Firefox that is just starting; throws when it does not answer in time. */
  static async connect(port: number, timeout = 30_000): Promise<Marionette> {
    const end = Date.now() + timeout;
    for (;;) {
      const socket = await tryConnect(port);
      if (socket) {
        const client = new Marionette(socket);
        await client.greeting;
        return client;
      }
      if (Date.now() > end) throw new Error('Firefox did not open its remote control.');
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }

  /** Sends a command such as 'WebDriver:Navigate'; gives its result, throws with Firefox's own words. */
  command(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.last;
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Runs the body of an async function with `args`, in the page or, after SetContext, in the browser itself. */
  async run(body: string, args: readonly unknown[] = []): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = (await this.command('WebDriver:ExecuteAsyncScript', { script, args })) as { value: { value?: unknown; error?: string } };
    if (value.error !== undefined) throw new Error(value.error);
    return value.value;
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(data: Buffer): void {
    this.rest = Buffer.concat([this.rest, data]);
    for (;;) {
      const colon = this.rest.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.rest.subarray(0, colon).toString());
      if (this.rest.length < colon + 1 + length) return;
      const message = JSON.parse(this.rest.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
      this.rest = this.rest.subarray(colon + 1 + length);
      if (Array.isArray(message)) this.answer(message as [number, number, { error: string; message: string } | null, unknown]);
      else this.greeted();
    }
  }

  private answer([, id, error, result]: [number, number, { error: string; message: string } | null, unknown]): void {
    const one = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) one?.failed(new Error(`${error.error}: ${error.message}`));
    else one?.done(result);
  }
}

function tryConnect(port: number): Promise<Socket | null> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', () => done(null));
  });
}
