import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inProject } from '../../src/paths.js';

/**
 * What the repository cites, it holds: paths and headings in docstrings, comments and markdown, links between pages, and
 * the tests that docs/security.md names. A reader has nothing else to look things up in.
 */

const FOLDERS = ['bench', 'docs', 'policy', 'resolvers', 'schema', 'src', 'test', 'trusted-documents', 'web'];
const TEXTS = /\.(md|graphql|ts|tsx|mjs|css|html|csv|yml)$/;

const inFolder = (folder: string): string[] =>
  readdirSync(inProject(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(inProject().length + 1));

const files = [...FOLDERS.flatMap(inFolder), ...readdirSync(inProject()).filter((name) => TEXTS.test(name))];
const names = new Set(files.map((file) => basename(file)));
const textOf = (file: string) => readFileSync(inProject(file), 'utf8');

/** What is written for readers: pages whole, and of code its comments and docstrings. */
const read = files
  .filter((file) => TEXTS.test(file) && !/^(src\/generated|test\/fixtures|test\/docs)\//.test(file))
  .map((file) => ({ file, text: textOf(file), prose: /\.(md|graphql)$/.test(file) ? textOf(file) : commentsIn(file) }));

function commentsIn(file: string): string {
  return textOf(file)
    .split('\n')
    .flatMap((line) => /^\s*(?:\/\*\*?|\*|\/\/|#)(.*)$/.exec(line)?.[1] ?? / \/\/ (.*)$/.exec(line)?.[1] ?? [])
    .join('\n');
}

/** A path that begins at the root of the repository; one with a placeholder in it names no file. */
const PATH = new RegExp(`(?<![\\w./<>@-])(?:${FOLDERS.join('|')})/[\\w./-]*[\\w/](?![\\w<>*{$-])`, 'g');
const pathsIn = (text: string) => text.match(PATH) ?? [];

/** `docs/decisions/0002` stands for the file that begins so. */
const isThere = (path: string) =>
  existsSync(inProject(path)) || files.some((file) => file.startsWith(`${path}-`) || file.startsWith(`${path}.`));

/** Name of a page, or of a file in backticks, without its folder. */
const namesIn = (text: string) => [
  ...[...text.matchAll(/(?<![\w./-])([\w-]+\.md)\b/g)].map(([, name]) => name!),
  ...[...text.matchAll(/`([\w-]+\.(?:ts|csv|graphql))`/g)].map(([, name]) => name!),
];

const headingsOf = (page: string) => [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');

/** Headings that a text cites, as in: docs/policy.md, Relationships. */
const headingsIn = (text: string) =>
  [...text.matchAll(/(docs\/[\w/-]+\.md), ([A-Z][\w' -]*\w)/g)].map(([, page, heading]) => ({
    page: page!,
    heading: heading!,
  }));

/** Links of a page to other files and headings; addresses are not followed. */
const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^https?:/.test(link));

const isLinked = (file: string, link: string) => {
  const [path, anchor] = link.split('#') as [string, string | undefined];
  const page = path ? join(dirname(file), path) : file;
  return existsSync(inProject(page)) && (anchor === undefined || headingsOf(page).map(anchorOf).includes(anchor));
};

describe('what a text cites is there', () => {
  test('paths', () => {
    const cited = read.flatMap(({ file, prose }) => pathsIn(prose).map((path) => ({ file, path })));
    expect(cited.length).toBeGreaterThan(150);
    expect(cited.filter(({ path }) => !isThere(path))).toEqual([]);
  });

  test('paths to pages and tables in messages too', () => {
    const cited = read.flatMap(({ file, text }) =>
      (text.match(/(?<![\w./-])(?:docs|policy)\/[\w/-]+\.(?:md|csv|graphql)/g) ?? []).map((path) => ({ file, path })),
    );
    expect(cited.filter(({ path }) => !isThere(path))).toEqual([]);
  });

  test('pages and files by their name alone', () => {
    const cited = read.flatMap(({ file, prose }) => namesIn(prose).map((name) => ({ file, name })));
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  test('headings of pages', () => {
    const cited = read.flatMap(({ file, prose }) => headingsIn(prose).map((one) => ({ file, ...one })));
    expect(cited.length).toBeGreaterThan(1);
    expect(cited.filter(({ page, heading }) => !headingsOf(page).includes(heading))).toEqual([]);
  });

  test('links', () => {
    const links = read
      .filter(({ file }) => file.endsWith('.md'))
      .flatMap(({ file, text }) => linksIn(text).map((link) => ({ file, link })));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ file, link }) => !isLinked(file, link))).toEqual([]);
  });

  test('the map of the README: every folder of src, and no other', () => {
    const [, map] = /## Map\s+```([^`]+)```/.exec(textOf('README.md'))!;
    const named = new Set([...map!.matchAll(/(?<![\w/.-])([\w-]+)\//g)].map(([, folder]) => folder!));
    const ofSource = readdirSync(inProject('src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
      .map(({ name }) => name);
    expect(ofSource.filter((folder) => !named.has(folder))).toEqual([]);
    const known = new Set([...FOLDERS, ...ofSource, 'development', 'support']);
    expect([...named].filter((folder) => !known.has(folder))).toEqual([]);
  });

  test('and what is not there is noticed', () => {
    const text = 'See docs/nothing.md, Access, `nothing.ts` and src/nowhere/at-all.ts; not schema/<domain>.graphql.';
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual(['docs/nothing.md', 'src/nowhere/at-all.ts']);
    expect(namesIn(text).filter((name) => !names.has(name))).toEqual(['nothing.ts']);
    expect(headingsIn(text)).toEqual([{ page: 'docs/nothing.md', heading: 'Access' }]);
    expect(linksIn('[a](nothing.md) [b](https://example.org)').map((link) => isLinked('README.md', link))).toEqual([
      false,
    ]);
    expect(isLinked('docs/security.md', 'policy.md#no-such-heading')).toBe(false);
  });
});

describe('docs/security.md names tests', () => {
  /** Each test that a text names: a file in backticks, and the titles in quotes that follow it. */
  const testsIn = (text: string) => {
    let file = '';
    return [...text.replace(/\s+/g, ' ').matchAll(/`(test\/[^`]+)`|“([^”]+)”/g)].flatMap(([, named, title]) => {
      if (named) file = named;
      return title ? [{ file, title }] : [];
    });
  };
  /** Whether a file has a test, or a group of tests, of that title. */
  const has = ({ file, title }: { file: string; title: string }) => {
    const text = existsSync(inProject(file)) ? textOf(file).replaceAll("\\'", "'") : '';
    return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => text.includes(quoted));
  };
  const security = textOf('docs/security.md');

  test('that are there', () => {
    const named = testsIn(security);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((one) => !has(one))).toEqual([]);
  });

  test('for every promise', () => {
    const promises = security.split(/^(?=###? )/m).filter((part) => part.startsWith('### '));
    expect(promises.length).toBeGreaterThan(15);
    expect(promises.filter((part) => testsIn(part).length === 0)).toEqual([]);
  });

  test('and one that is not there is noticed', () => {
    expect(testsIn('`test/docs/citations.test.ts`: “no such test”').map(has)).toEqual([false]);
    expect(testsIn('`test/docs/none.test.ts`: “links”').map(has)).toEqual([false]);
    expect(testsIn('`test/docs/citations.test.ts`: “links”').map(has)).toEqual([true]);
  });
});
