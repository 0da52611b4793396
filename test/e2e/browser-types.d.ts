/** The few calls of the browser's own API that the harness makes inside extension pages. */
declare const chrome: {
  runtime: { lastError?: { message: string } };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  windows: { getCurrent(): Promise<{ id: number }> };
  sidePanel: { open(options: { windowId: number }): Promise<void> };
  permissions: { contains(what: { origins: string[] }): Promise<boolean> };
  storage: { local: { remove(key: string): Promise<void> } };
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void };
};
