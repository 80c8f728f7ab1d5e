/** Attributes and props whose text a person reads or hears. */
const spoken =
  /^(title|placeholder|alt|label|heading|lead|hint|error|aside|legend|caption|summary|text|word|detail|aria-label|aria-description|aria-roledescription|aria-valuetext|\w+Label)$/;

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Words live in src/words: write {t.…} instead of "{{text}}".' },
  },
  create(context) {
    /** @param {any} node @param {string} text */
    function check(node, text) {
      if (/\p{L}/u.test(text)) {
        context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } });
      }
    }

    return {
      /** @param {any} node */
      SvelteText(node) {
        if (/^Svelte(Style|Script)Element$/.test(node.parent.type)) return;
        check(node, node.value);
      },
      /** @param {any} node */
      SvelteAttribute(node) {
        if (!spoken.test(node.key.name)) return;
        for (const value of node.value) {
          if (value.type === 'SvelteLiteral') check(value, value.value);
          else if (value.expression?.type === 'Literal')
            check(value, String(value.expression.value));
          else if (value.expression?.type === 'TemplateLiteral') {
            for (const quasi of value.expression.quasis) check(quasi, quasi.value.raw);
          }
        }
      },
    };
  },
};
