import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../commands/commandLine.ts';
import { textOf } from './sourceTree.ts';

/** All stylesheets hold on every screen at once: what one of them says of a class by itself, it says of every room's. */

const files = (ending: string) => globSync(`renderer/**/*.${ending}`, { cwd: project }).toSorted();
const roomOf = (file: string) => file.split('/')[1] ?? '';
/** These are every room's own: the folder itself, and the frame around the screens. */
const SHARED = new Set(['tokens.css', 'fonts.css', 'app']);

/** Classes with which a selector begins, so that nothing around them limits where it holds. */
function classesOf(css: string): Set<string> {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\([^()]*\)/g, '');
  const selectors = [...plain.matchAll(/([^{};]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []));
}

function classesIn(component: string): string[] {
  const names = [...component.matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)];
  return names.flatMap(([, plain, code = '']) => {
    const text = plain ?? [...code.matchAll(/['`]([^'`]*)['`]/g)].map(([, part]) => part).join(' ');
    return text.split(/\s+/).filter((name) => /^[a-z][\w-]*$/.test(name));
  });
}

test('no room styles the classes of another one, unless it has its component', () => {
  const owners = files('css')
    .filter((file) => !SHARED.has(roomOf(file)))
    .map((file) => ({ file, room: roomOf(file), classes: classesOf(textOf(file)) }));
  const strangers = files('tsx').flatMap((component) => {
    const text = textOf(component);
    return owners
      .filter(
        ({ file, room }) => room !== roomOf(component) && !text.includes(`${dirname(file).slice('renderer/'.length)}/`),
      )
      .flatMap(({ file, classes }) =>
        [...new Set(classesIn(text))]
          .filter((name) => classes.has(name))
          .map((name) => `${component}: .${name} of ${file}`),
      );
  });
  expect(strangers).toEqual([]);
});

test('no moving picture goes through a filter or is half transparent', () => {
  // Where there is no GPU, each picture of a camera is then drawn four times as long: it was the dearest thing of a rehearsal.
  const dear = files('css').flatMap((file) =>
    [...textOf(file).matchAll(/([^{}]*\bvideo\b[^{}]*)\{([^{}]*)\}/g)]
      .filter(([, , rules = '']) => /(^|[\s;])(filter|backdrop-filter|opacity|mix-blend-mode):/.test(rules))
      .map(([, selector = '']) => `${file}: ${selector.trim()}`),
  );
  expect(dear).toEqual([]);
});
