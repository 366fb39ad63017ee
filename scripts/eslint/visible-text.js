/**
 * Words on screen come from a catalogue in both languages. A literal with letters between tags or in an
 * attribute that people see or hear is an error.
 */
const heard = new Set(['title', 'label', 'aria-label', 'placeholder', 'alt', 'description']);
const hasWord = (text) => /\p{L}{2,}/u.test(text);

export const visibleText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Put "{{text}}" into the catalogue of the room.' },
  },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } });
    return {
      JSXText(node) {
        if (hasWord(node.value)) report(node, node.value);
      },
      JSXAttribute(node) {
        if (heard.has(node.name.name) && node.value?.type === 'Literal' && hasWord(String(node.value.value)))
          report(node, String(node.value.value));
      },
    };
  },
};
