// The official runtime's own default app is not in the package that the test runtime comes from. This one does the one
// thing that is needed: it loads the app whose folder is given on the command line.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

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
  import(pathToFileURL(join(folder, main)).href).catch((error) => {
    console.error(error);
    app.exit(1);
  });
}
