// Rebuilds dist/ at each change of src/ and serves the demo.
import {spawn} from 'node:child_process';
import {watch} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import {fileURLToPath} from 'node:url';

const {options} = await loadConfigFile(fileURLToPath(new URL('../rollup.config.js', import.meta.url)), {});
const watcher = watch(options);
let server;

watcher.on('event', (event) => {
  if (event.result) void event.result.close();
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'END') {
    console.log(new Date().toLocaleTimeString(), 'built');
    server ??= spawn(process.execPath, ['dist/cli/soglasie.js', 'serve', '--site', 'demo'], {
      stdio: 'inherit',
    });
  }
});
