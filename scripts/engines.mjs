// Finds Firefox and WebKitGTK for `npm run test:browsers`, or brings them in; Chromium is found by browser.mjs.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';

const {env, platform} = process;
const isRoot = process.getuid?.() === 0;

const firefoxes = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].map((dir) => `${dir}\\Mozilla Firefox\\firefox.exe`),
};

const webkit = {driver: '/usr/bin/WebKitWebDriver', screen: '/usr/bin/Xvfb'};

/**
 * What there is of both: the path of Firefox, and those of WebKit's driver, its small browser and a screen to draw on. What
 * cannot be had is named in one line.
 *
 * @returns {{firefox?: string, webkit?: {driver: string, screen: string, browser: string}}}
 */
export function resolveEngines() {
  const engines = {
    firefox: findFirefox() ?? installDebian(['firefox-esr'], findFirefox),
    webkit: findWebKit() ?? installDebian(['webkit2gtk-driver', 'xvfb'], findWebKit),
  };
  const missing = Object.keys(engines).filter((name) => !engines[name]);
  if (missing[0])
    console.log(
      `Skipped, since they are not here: ${missing.join(', ')}. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb; or set FIREFOX_PATH.`,
    );
  return engines;
}

function findFirefox() {
  return env.FIREFOX_PATH || firefoxes[platform]?.find((path) => existsSync(path));
}

function findWebKit() {
  if (platform !== 'linux' || !Object.values(webkit).every((path) => existsSync(path))) return;
  const browser = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
  return browser && {...webkit, browser};
}

function installDebian(packages, find) {
  if (platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return;
  const run = (list) =>
    execFileSync('apt-get', list, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  console.log(`Installing ${packages.join(', ')} from Debian …`);
  try {
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } catch (error) {
    console.warn(`apt-get could not install ${packages.join(', ')}: ${error.message}`);
  }
  return find();
}
