import 'reflect-metadata';

/** Commands of an office's own machine. Each is loaded only when it is asked for. */
type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'audit:verify': async () => (await import('./audit/index.js')).auditVerify,
  'column:rebuild': async () => (await import('./publication/index.js')).columnRebuild,
  import: async () => (await import('./importing/index.js')).importPast,
  'register:verify': async () => (await import('./register/index.js')).registerVerify,
  reclassify: async () => (await import('./reclassification/index.js')).reclassify,
  'reclassify:verify': async () => (await import('./reclassification/index.js')).reclassifyVerify,
  rescreen: async () => (await import('./publication/index.js')).rescreen,
  'set-up': async () => (await import('./identity/index.js')).setUp,
  screen: async () => (await import('./screening/screen-command.js')).screenCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!load) {
  process.stderr.write(`用法：node dist/cli.js <${Object.keys(commands).join('|')}> …\n`);
  process.exitCode = 2;
} else {
  const command = await load();
  process.exitCode = await command(args);
}
