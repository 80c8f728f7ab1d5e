import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Who may import whom, by the folder under src/. A folder that is not named here is a noun
 * (people, leads, …): it may use what is below it, but no other noun, for only views combine them.
 * The shell is what every noun stands in: the route, the actions, undo; the records are the forms that save themselves.
 */
const below = {
  lib: [],
  style: [],
  words: [],
  host: [],
  ipc: ['host', 'lib'],
  parts: ['lib', 'style'],
  shell: ['ipc', 'host', 'parts', 'lib', 'style', 'words'],
  records: ['shell', 'ipc', 'host', 'parts', 'lib', 'style', 'words'],
};
const noun = ['records', 'shell', 'ipc', 'host', 'parts', 'lib', 'style', 'words'];

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { src: { type: 'string' } } }],
    messages: {
      tier: '{{from}} may not import {{to}}: an import only points down (see ui/README.md).',
      tauri: 'Only host/ knows Tauri; add what you need to its interface.',
      impure: 'lib/ is pure: {{to}} has no place in it.',
    },
  },
  create(context) {
    const src = resolve(context.options[0].src);
    const from = folder(relative(src, context.filename));

    /** @param {import('estree').Node & { value?: unknown } | null | undefined} source */
    function check(source) {
      if (!source || typeof source.value !== 'string') return;
      const to = source.value;
      const report = (/** @type {string} */ messageId, /** @type {string} */ name) =>
        context.report({ node: source, messageId, data: { from, to: name } });

      if (to.startsWith('@tauri-apps/') && from !== 'host') report('tauri', to);
      if (from === 'lib' && !to.startsWith('.') && !test(context.filename)) report('impure', to);
      if (!to.startsWith('.')) return;

      const target = folder(relative(src, resolve(dirname(context.filename), to)));
      if (target !== from && !allowed(from, target)) report('tier', target);
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};

/** @param {string} from @param {string} to */
function allowed(from, to) {
  // The files directly in src/ and the gallery put everything together.
  if (from === '' || from === 'gallery') return true;
  if (to === '' || to === 'gallery') return false;
  if (from === 'views') return true;
  return (from in below ? below[/** @type {keyof typeof below} */ (from)] : noun).includes(to);
}

/** @param {string} path */
function folder(path) {
  const parts = path.split(sep);
  return parts.length > 1 ? /** @type {string} */ (parts[0]) : '';
}

/** @param {string} path */
function test(path) {
  return /\.test\.[jt]s$/.test(path);
}
