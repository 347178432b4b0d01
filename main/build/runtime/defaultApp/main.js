// The official runtime's own default app is not in the package that the test runtime comes from. This one does what is
// needed of it: `-r FILE` loads a file first (test drivers use it), and the first other argument is the app's folder. It
// awaits the import, because Electron holds back `ready` until this module is done, and the app has things to say before.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const given = process.argv.slice(1);
let folder;
for (let index = 0; index < given.length && folder === undefined; index += 1) {
  const argument = given[index];
  if (argument === '-r' || argument === '--require') {
    index += 1;
    require(resolve(given[index]));
  } else if (!argument.startsWith('-')) {
    folder = resolve(argument);
  }
}
if (folder === undefined) {
  console.error('Give the folder of an app to run.');
  app.exit(1);
} else {
  const { main, name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(productName ?? name);
  if (version !== undefined) app.setVersion(version);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, main)).href);
}
