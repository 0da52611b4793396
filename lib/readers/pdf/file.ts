/** What the readers need of a PDF engine (pdf.js has it). The engine is passed in: a reader loads nothing itself. */

export type Matrix = [number, number, number, number, number, number];

export type PdfPage = {
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number };
  /** The page as painting steps: numbers of `PdfFile.steps`, and what each is given. */
  getOperatorList(options?: object): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getAnnotations(options?: object): Promise<{ url?: unknown }[]>;
  /** Fonts by the names the steps use. */
  commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): unknown;
};

export type PdfFile = {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: object }>;
  /** Layers a reader may switch off. */
  getOptionalContentConfig(): Promise<{ isVisible(group: unknown): boolean }>;
};

/** An open file, the numbers of the painting steps by their names, and how to let go of it. */
export type OpenedPdf = { file: PdfFile; steps: Readonly<Record<string, number>>; close(): Promise<void> };

/** Opens the bytes of a PDF. Rejects with an error named `PasswordException` or `InvalidPDFException`, as pdf.js does. */
export type OpenPdf = (bytes: Uint8Array) => Promise<OpenedPdf>;

/** The options for pdf.js under which it runs no code, asks nobody for anything and draws nothing. */
export const QUIET = {
  isEvalSupported: false, useWasm: false, useWorkerFetch: false, disableFontFace: true, useSystemFonts: false, enableXfa: false,
  // Larger pictures are left out: a scanned page of the finest grain has 35 million dots.
  maxImageSize: 40_000_000,
  isOffscreenCanvasSupported: false, isImageDecoderSupported: false, verbosity: 0,
} as const;
