// The official runtime's own default app is not in the package that the test runtime comes from. This one does the one
// thing that is needed: it loads the app whose folder is given on the command line. It awaits the import, because
// Electron holds back `ready` until this module is done, and the app has things to say before that.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  console.error('Give the folder of an app to run.');
  app.exit(1);
} else {
  const folder = resolve(given);
  const { main, name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(productName ?? name);
  if (version !== undefined) app.setVersion(version);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, main)).href);
}
