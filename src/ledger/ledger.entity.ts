import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ClosingRule, RecordKind } from './core/closing-rule.js';
import type { EvidenceKind, LineState, LookBackResult } from './core/ledger-line.js';
import type { LimitKind } from './core/limit.js';

/** The plan of a year. */
@Entity('ledger')
export class LedgerRow {
  @PrimaryColumn('int') year!: number;
  @Column('varchar') title!: string;
  /** `plan`: the built-in first plan; `copy`: last year's; `import`: a list; `empty` */
  @Column('varchar') origin!: string;
  @Column('varchar', { name: 'created_by' }) createdBy!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}

/** One line of it. */
@Entity('ledger_line')
export class LedgerLineRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('int') year!: number;
  @Column('int') position!: number;
  @Column('int') revision!: number;
  @Column('text') task!: string;
  @Column('text') measure!: string;
  /** as it stands in the plan, e.g. 长期坚持 */
  @Column('varchar', { name: 'limit_text' }) limitText!: string;
  @Column('varchar', { name: 'limit_kind' }) limitKind!: LimitKind;
  @Column('varchar', { name: 'due_on', nullable: true }) dueOn!: LocalDate | null;
  @Column('varchar') leader!: string;
  /** as it stands in the plan, e.g. 办公室、组织人事科 */
  @Column('varchar') owner!: string;
  @JsonColumn('closes_by', { nullable: true }) closesBy!: ClosingRule | null;
  @Column('varchar') state!: LineState;
  @Column('varchar', { name: 'closed_at', nullable: true }) closedAt!: string | null;
  /** null when an event closed it */
  @Column('varchar', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('text', { name: 'closing_comment', nullable: true }) closingComment!: string | null;
  /** the line of the year before from which it was taken over */
  @Column('varchar', { name: 'former_line_id', nullable: true }) formerLineId!: string | null;
  @Column('varchar', { name: 'look_back_result', nullable: true }) lookBackResult!: LookBackResult | null;
  @Column('text', { name: 'look_back_comment', nullable: true }) lookBackComment!: string | null;
  @Column('varchar', { name: 'look_back_by', nullable: true }) lookBackBy!: string | null;
  @Column('varchar', { name: 'look_back_at', nullable: true }) lookBackAt!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}

@Entity('ledger_line_section')
export class LedgerLineSectionRow {
  @PrimaryColumn('varchar', { name: 'line_id' }) lineId!: string;
  @PrimaryColumn('varchar', { name: 'section_id' }) sectionId!: string;
  @Column('int') position!: number;
}

/** What shows that something was done for a line; never changed. */
@Entity('ledger_evidence')
export class LedgerEvidenceRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'line_id' }) lineId!: string;
  @Column('varchar') kind!: EvidenceKind;
  /** the document, record or campaign; its own id for notes and files */
  @Column('varchar') subject!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('varchar', { name: 'happened_on' }) happenedOn!: LocalDate;
  @Column('varchar', { name: 'file_sha256', nullable: true }) fileSha256!: string | null;
  @Column('varchar', { name: 'file_name', nullable: true }) fileName!: string | null;
  @Column('varchar', { name: 'media_type', nullable: true }) mediaType!: string | null;
  /** null when an event brought it */
  @Column('varchar', { name: 'added_by', nullable: true }) addedBy!: string | null;
  @Column('varchar', { name: 'added_at' }) addedAt!: string;
}

/** A training, a briefing, a budget: what the office did, whatever line it serves; never changed. */
@Entity('ledger_record')
export class LedgerRecordRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('int') year!: number;
  @Column('varchar') kind!: RecordKind;
  @Column('varchar') title!: string;
  @Column('varchar', { name: 'held_on' }) heldOn!: LocalDate;
  @Column('int', { nullable: true }) participants!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('varchar', { name: 'file_sha256', nullable: true }) fileSha256!: string | null;
  @Column('varchar', { name: 'file_name', nullable: true }) fileName!: string | null;
  @Column('varchar', { name: 'media_type', nullable: true }) mediaType!: string | null;
  @Column('varchar', { name: 'added_by' }) addedBy!: string;
  @Column('varchar', { name: 'added_at' }) addedAt!: string;
}
