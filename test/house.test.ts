/** The rules of the house: which room may import what, and what no file may hold. A broken rule names the file and says the sentence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LONG_FILES, NOT_SOURCE, ROOMS, type Room } from './house';

type Import = { what: string; typeOnly: boolean };

/** All files of the project, without what is made or fetched. Paths use `/` and start at the root. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (NOT_SOURCE.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Every import, export-from, dynamic import and import type of a module. */
function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ what: resolve(path, node.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  const named = clause.namedBindings;
  return clause.isTypeOnly || (!clause.name && !!named && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly));
}

/** A relative import becomes a path from the root, without `/index`; a package stays as it is. */
function resolve(from: string, what: string): string {
  return what.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), what)).replace(/\/index$/, '') : what;
}

const within = (what: string, folders: readonly string[]) => folders.some((folder) => what === folder || what.startsWith(`${folder}/`));

function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => room.files.some((one) => path === one || path.startsWith(`${one}/`)));
}

/** `file -> import: sentence` for each import that the room's row does not allow. */
function trespasses(path: string, text: string): string[] {
  const room = roomOf(path);
  if (!room) return [`${path} -> (no room): every module of lib, components and entrypoints belongs to a row of test/house.ts.`];
  return importsOf(path, text)
    .filter(({ what, typeOnly }) => !within(what, room.may) && !(typeOnly && within(what, room.types)))
    .map(({ what }) => `${path} -> ${what}: ${room.says}`);
}

/** Clock and chance in a room that must not have them: `file -> name: sentence`. */
function impurities(path: string, text: string): string[] {
  const banned = roomOf(path)?.without ?? [];
  const found: string[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const name = `${node.expression.text}.${node.name.text}`;
      if (banned.includes(name)) found.push(name);
    }
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length && banned.includes('new Date()')) found.push('new Date()');
    ts.forEachChild(node, visit);
  };
  if (banned.length > 0) visit(source);
  return found.map((name) => `${path} -> ${name}: time and chance are arguments; the same input must give the same bytes.`);
}

const files = filesUnder('');
const read = (path: string) => readFileSync(path, 'utf8');
const modules = files.filter((path) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

describe('the rooms of the house', () => {
  it('sees the modules', () => expect(modules.length).toBeGreaterThan(0));
  it('lets every room import only what its row says', () => expect(modules.flatMap((path) => trespasses(path, read(path)))).toEqual([]));
  it('keeps clock and chance out of the pure rooms', () => expect(modules.flatMap((path) => impurities(path, read(path)))).toEqual([]));

  it.each([
    ['lib/core/score.ts', "import { z } from 'zod';", 'zod'],
    ['lib/core/score.ts', "import { roleSchema } from '../model';", 'lib/model'],
    ['lib/core/rules/years.ts', "export * from '../../store';", 'lib/store'],
    ['lib/readers/github/index.ts', "const a = await import('../../store/database');", 'lib/store/database'],
    ['components/verdict.tsx', "import { useVerdict } from '../lib/hooks/use-verdict';", 'lib/hooks/use-verdict'],
    ['components/verdict.tsx', "import { type Role, roleSchema } from '../lib/model';", 'lib/model'],
    ['entrypoints/popup/main.tsx', "import { openStore } from '../../lib/store';", 'lib/store'],
    ['entrypoints/popup/main.tsx', "import '../sidepanel/main';", 'entrypoints/sidepanel/main'],
    ['entrypoints/reader.content.ts', "import { useState } from 'react';", 'react'],
    ['lib/readers/index.ts', "type A = import('../store').Store;", 'lib/store'],
  ])('would refuse in %s: %s', (path, text, what) => expect(trespasses(path, text)).toEqual([`${path} -> ${what}: ${roomOf(path)?.says}`]));

  it.each([
    ['lib/core/score.ts', "import type { Role } from '../model';"],
    ['lib/core/score.ts', "import { type Role, type Profile } from '../model';"],
    ['lib/readers/outline.ts', "import { parseSpan } from '../core/dates';"],
    ['entrypoints/reader.content.ts', "import { readPage } from '../lib/readers';"],
  ])('would allow in %s: %s', (path, text) => expect(trespasses(path, text)).toEqual([]));

  it('would notice a clock in the core', () => {
    expect(impurities('lib/core/a.ts', 'const a = Date.now(), b = new Date(), c = new Date(2020, 1), d = Math.random();')).toHaveLength(3);
  });
});

describe('every file', () => {
  it('is short enough to be read at once: 250 lines', () => {
    // Lists of examples in test/ may be as long as there are examples.
    const code = files.filter((path) => /\.(tsx?|m?js|css)$/.test(path) && !/^test\/(?!e2e\/|build\/|house)/.test(path));
    const long = code.filter((path) => read(path).split('\n').length > 251);
    expect(long.filter((path) => !LONG_FILES[path])).toEqual([]);
    expect(Object.keys(LONG_FILES).filter((path) => !long.includes(path)), 'listed as long, and no longer so').toEqual([]);
  });

  it('tells nothing of the machine it was written on', () => {
    const text = files.filter((path) => /\.(tsx?|m?js|json|css|html|md|ya?ml|txt)$/.test(path) || path.startsWith('.ci/'));
    const places = new RegExp(['/work', '/root', '/home/[a-z]+', '/Users/[A-Za-z]+', 'bash_jobs'].map((place) => `(?<![\\w.])${place}/`).join('|'));
    // A web address may have such a folder, and invented pages have many addresses.
    expect(text.filter((path) => places.test(read(path).replace(/\bhttps?:\/\/\S+/g, '')))).toEqual([]);
  });

  it('has its partner: each sample page the profile it must give', () => {
    const pages = files.filter((path) => /^test\/readers\/.*\.html$/.test(path));
    expect(pages.filter((path) => !existsSync(path.replace(/\.html$/, '.json')))).toEqual([]);
  });

  it('leaves out of the lock file where packages were fetched from', () => expect(read('package-lock.json')).not.toContain('"resolved"'));
});
