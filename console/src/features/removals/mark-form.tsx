import { Button, Input } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { GroundChooser, useGroundNames } from '../../shared/disclosure';
import { useTexts } from '../../shared/i18n';
import type { Removal, RemovalOutline, Removals } from '../../shared/removals';
import { Panel } from '../../shared/ui';
import { CallProblem, isAboutPlace } from './call-problem';
import { citedGround, type MarkDraft } from './mark-draft';
import { textsAt } from './place';
import { removalsTexts } from './removals.texts';
import { useRemovalCall } from './use-removal-calls';

const MOST_TEXTS = 4;

interface Props {
  readonly documentId: string;
  readonly outline: RemovalOutline;
  readonly answer: Removals;
  readonly draft: MarkDraft;
  readonly change: (draft: MarkDraft) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** One of each ground that is used already, to be taken over with its evidence. */
const groundsInUse = (items: readonly Removal[]): readonly Removal[] => [
  ...new Map(items.map((item) => [JSON.stringify(item.ground), item])).values(),
];

const Chosen = ({ outline, draft }: Pick<Props, 'outline' | 'draft'>) => {
  const t = useTexts(removalsTexts);
  const target = draft.selection?.target;
  if (!target) return <p className="marking-hint">{t('nothingChosen')}</p>;
  if (target.type === 'whole') {
    const name = outline.attachments.find(({ id }) => id === draft.source)?.fileName ?? '';
    return <p className="removal-text">{t('chosenAttachment', { name })}</p>;
  }
  const texts = textsAt(outline, target).filter((text) => text.trim() !== '');
  if (texts.length === 0)
    return <p className="removal-text">{t(target.type === 'picture' ? 'picture' : 'blank')}</p>;
  return (
    <>
      {texts.slice(0, MOST_TEXTS).map((text, index) => (
        // The same text may stand twice; its place is all that tells the two apart.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className="removal-text">
          {text}
        </p>
      ))}
      {texts.length > MOST_TEXTS && (
        <p className="marking-hint">{t('moreChosen', { count: texts.length - MOST_TEXTS })}</p>
      )}
    </>
  );
};

/** What is chosen, the ground for it, and the evidence that the ground asks for. */
export const MarkForm = ({ documentId, outline, answer, draft, change, onDone, onCancel }: Props) => {
  const t = useTexts(removalsTexts);
  const names = useGroundNames();
  const { removalId, selection, grounds, repeatsReason, source } = draft;
  const call = useRemovalCall(documentId, onDone);
  const changed = answer.items.find(({ id }) => id === removalId);
  const [ground] = grounds;
  const asksForRepeats = repeatsReason !== '' || (changed?.repeats.length ?? 0) > 0;
  const isMarking = changed !== undefined || selection !== undefined;
  const lacking = !selection ? 'placeMissing' : !ground ? 'groundMissing' : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (lacking) return;
    const reason = repeatsReason.trim();
    call.start({
      method: changed ? 'PUT' : 'POST',
      removalId: changed?.id,
      body: {
        source,
        target: selection!.target,
        ground,
        ...(reason === '' ? {} : { repeatsReason: reason }),
      },
    });
  };
  const problem: ReactNode = <CallProblem documentId={documentId} error={call.error} reset={call.reset} />;
  const aboutPlace = isAboutPlace(call.error);
  const title = t(changed ? 'changeTitle' : answer.marksAs === 'confirmed' ? 'markTitle' : 'proposeTitle');
  return (
    <Panel id="marking" tone="accent" title={title}>
      <form className="marking" aria-label={title} onSubmit={send}>
        <div>
          <h3>{t('chosen')}</h3>
          <Chosen outline={outline} draft={draft} />
          {aboutPlace && problem}
        </div>
        {isMarking && (
          <div>
            <h3>{t('ground')}</h3>
            <p className="marking-hint">{t('groundLead')}</p>
            {!ground &&
              groundsInUse(answer.items).map((item) => (
                <Button
                  key={item.id}
                  className="marking-again"
                  size="small"
                  onClick={() => change({ ...draft, grounds: [citedGround(item)] })}
                >
                  {t('sameGround', {
                    article: names.article(item.ground.article),
                    label: names.ground(item.ground.code, item.ground.label),
                  })}
                </Button>
              ))}
            <GroundChooser
              name="removal"
              isSingle
              value={grounds}
              onChange={(next) => change({ ...draft, grounds: next })}
            />
          </div>
        )}
        {asksForRepeats && (
          <label htmlFor="removal-repeats">
            <h3>{t('repeatsReason')}</h3>
            <Input.TextArea
              id="removal-repeats"
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={2000}
              value={repeatsReason}
              onChange={({ target }) => change({ ...draft, repeatsReason: target.value })}
            />
          </label>
        )}
        {!aboutPlace && problem}
        {isMarking && (
          <div className="marking-go">
            <Button
              type="primary"
              htmlType="submit"
              disabled={lacking !== undefined}
              loading={call.isPending}
            >
              {lacking ? t(lacking) : t(changed ? 'saveChange' : 'mark')}
            </Button>
            <Button type="text" onClick={onCancel}>
              {t(changed ? 'cancelChange' : 'startAnew')}
            </Button>
          </div>
        )}
      </form>
    </Panel>
  );
};
