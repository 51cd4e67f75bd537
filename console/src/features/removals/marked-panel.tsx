import { Button, Input, Popconfirm } from 'antd';
import { useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { GroundList } from '../../shared/disclosure';
import { RemovalList, type Removal, type Removals } from '../../shared/removals';
import { Panel } from '../../shared/ui';
import { CallProblem } from './call-problem';
import { citedGround } from './mark-draft';
import { removalsTexts } from './removals.texts';
import { useRemovalCall } from './use-removal-calls';

interface Props {
  readonly documentId: string;
  readonly answer: Removals;
  /** The one that is being changed. */
  readonly changing: string | undefined;
  readonly onChange: (removal: Removal) => void;
  /** Blocks of the outline that can be shown. */
  readonly blocks: ReadonlySet<string>;
  readonly onShow: (block: string) => void;
}

/** Where this one can be settled without choosing a place anew. */
const placeToConfirm = ({ status, target, suggestion }: Removal, marksAs: Removals['marksAs']) => {
  if (status === 'carried') return target.type === 'whole' ? target : suggestion;
  return status === 'proposed' && marksAs === 'confirmed' ? target : null;
};

const bodyOf = (removal: Removal, target: Removal['target'], repeatsReason: string | null) => ({
  source: removal.source,
  target,
  ground: citedGround(removal),
  ...(repeatsReason === null || repeatsReason.trim() === '' ? {} : { repeatsReason: repeatsReason.trim() }),
});

/** The same text stands elsewhere: another mark is needed there, or a reason why it may be read. */
const Repeats = ({
  documentId,
  removal,
  blocks,
  onShow,
}: Pick<Props, 'documentId' | 'blocks' | 'onShow'> & ItemProps) => {
  const t = useTexts(removalsTexts);
  const { value, change, clear } = useStoredDraft(`repeats.${removal.id}`, removal.repeatsReason ?? '');
  const call = useRemovalCall(documentId, () => clear(value));
  const id = `repeats-${removal.id}`;
  return (
    <form
      className="marked-repeats"
      aria-label={t('repeatsTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        call.start({ method: 'PUT', removalId: removal.id, body: bodyOf(removal, removal.target, value) });
      }}
    >
      <p>{t('repeatsLead')}</p>
      <ul>
        {removal.repeats.map(({ role, block, text }) => (
          <li key={`${role} ${block} ${text}`}>
            {text === '' ? t('picture') : text}
            {block !== null && role === 'officeDocument' && blocks.has(block) && (
              <Button size="small" type="link" onClick={() => onShow(block)}>
                {t('show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <label htmlFor={id}>{t('repeatsReason')}</label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={2000}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
      <CallProblem documentId={documentId} error={call.error} reset={call.reset} />
      <Button
        htmlType="submit"
        size="small"
        loading={call.isPending}
        disabled={value.trim() === '' || value.trim() === removal.repeatsReason}
      >
        {t('saveReason')}
      </Button>
    </form>
  );
};
interface ItemProps {
  readonly removal: Removal;
}

const Actions = ({ documentId, answer, changing, removal, blocks, onChange, onShow }: Props & ItemProps) => {
  const t = useTexts(removalsTexts);
  const call = useRemovalCall(documentId);
  const { id, status, repeats, repeatsReason } = removal;
  const place = placeToConfirm(removal, answer.marksAs);
  if (changing === id) return <p className="marking-hint">{t('changing')}</p>;
  return (
    <>
      {repeats.length > 0 && status !== 'carried' && (
        <Repeats documentId={documentId} removal={removal} blocks={blocks} onShow={onShow} />
      )}
      {status === 'carried' && place === null && <p className="marking-hint">{t('chooseAgain')}</p>}
      <div className="marked-actions">
        {place !== null && (
          <Button
            size="small"
            type="primary"
            loading={call.isPending}
            onClick={() =>
              call.start({ method: 'PUT', removalId: id, body: bodyOf(removal, place, repeatsReason) })
            }
          >
            {t(status === 'carried' ? 'confirmThere' : 'confirm')}
          </Button>
        )}
        <Button size="small" onClick={() => onChange(removal)}>
          {t(status === 'carried' && place === null ? 'choosePlace' : 'change')}
        </Button>
        <Popconfirm
          title={t('dropSure')}
          okText={t('drop')}
          cancelText={t('keepIt')}
          onConfirm={() => call.start({ method: 'DELETE', removalId: id })}
        >
          <Button size="small" danger>
            {t('drop')}
          </Button>
        </Popconfirm>
      </div>
      <CallProblem documentId={documentId} error={call.error} reset={call.reset} />
    </>
  );
};

/** Everything that is left out, with what is still to be answered. */
export const MarkedPanel = (props: Props) => {
  const t = useTexts(removalsTexts);
  const { items, mayMark } = props.answer;
  return (
    <Panel title={t('marked', { count: items.length })}>
      <RemovalList
        items={items}
        actions={(removal) => (
          <>
            <details className="marked-evidence">
              <summary>{t('evidence')}</summary>
              <GroundList grounds={[removal.ground]} />
            </details>
            {mayMark && <Actions {...props} removal={removal} />}
          </>
        )}
      />
    </Panel>
  );
};
