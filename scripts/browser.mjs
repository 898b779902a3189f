// Finds a Chromium for the tests, or brings one in. No step of its own is asked of the reader of the README.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const {env, platform, arch} = process;
const isRoot = process.getuid?.() === 0;

/** Flags that keep a test browser quiet; headless Chromium as root has no sandbox to offer. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  ...(isRoot ? ['--no-sandbox'] : []),
];

const usual = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => '/usr/bin/' + name,
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((dir) => [
      `${dir}\\Google\\Chrome\\Application\\chrome.exe`,
      `${dir}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

/** `{executablePath, args}` for puppeteer and Playwright alike. */
export async function resolveBrowser() {
  const executablePath = env.CHROME_PATH || installed() || installDebian() || (await unpackFromNpm());
  if (!executablePath)
    throw new Error('No Chromium found. Install Chrome, or set CHROME_PATH to its executable.');
  return {executablePath, args};
}

function installed() {
  return (usual[platform] ?? []).find((path) => existsSync(path));
}

function installDebian() {
  if (platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return;
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  const run = (list) =>
    execFileSync('apt-get', list, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  console.log('No browser here: installing Chromium from Debian …');
  try {
    run(['update', '-qq']);
    run(install);
  } catch (error) {
    console.warn(`apt-get could not install Chromium: ${error.message}`);
  }
  return installed();
}

async function unpackFromNpm() {
  if (platform !== 'linux' || arch !== 'x64') return;
  // Without this variable the package does not unpack the system libraries that a bare machine lacks.
  env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const load = async () => (await import('@sparticuz/chromium')).default;
  const chromium = await load().catch(() => {
    console.log('No browser here: fetching one from npm …');
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@153'], {
      stdio: 'inherit',
    });
    return load();
  });
  return chromium.executablePath();
}
