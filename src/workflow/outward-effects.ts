import type { OutwardEffectType } from './core/index.js';
import type { EffectContext, EffectHandler } from './effect-context.js';

const columnUpdate = async (_effect: unknown, { outbox, tx, document }: EffectContext): Promise<void> =>
  outbox.put(tx, 'column.update', document.id);

/** One handler an effect that needs files or the network: each leaves a message in the outbox. */
export const OUTWARD_HANDLERS: { readonly [Type in OutwardEffectType]: EffectHandler<Type> } = {
  render_copies: async (_effect, { outbox, tx, document, transitionId }) =>
    outbox.put(tx, 'copies.render', document.id, { transitionId }),
  prepare_public_copy: async (_effect, { outbox, tx, document }) =>
    outbox.put(tx, 'public-copy.prepare', document.id),
  publish_page: columnUpdate,
  publish_interpretation_page: columnUpdate,
  refresh_page: columnUpdate,
  withdraw_page: async (effect, context) => {
    if (context.event === 'withdraw') {
      context.changes.withdrawal = {
        reasonCode: effect.reasonCode,
        explanation: effect.explanation ?? '',
        at: context.now.toISOString(),
      };
    }
    await columnUpdate(effect, context);
  },
  destroy_files: async (_effect, { outbox, tx, document }) => outbox.put(tx, 'files.destroy', document.id),
};
