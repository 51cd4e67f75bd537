import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { DisclosureAttribute, DisclosureDraft } from '../disclosure/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type {
  Carrier,
  CustodyProposal,
  Genre,
  IssueDetails,
  Ruling,
  Urgency,
  Validity,
  Withdrawal,
} from './document-types.js';

@Entity('document')
export class DocumentRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('int') revision!: number;
  @Column('varchar') state!: string;
  @Column('varchar') carrier!: Carrier;
  @Column('varchar', { name: 'section_id' }) sectionId!: string;
  @Column('varchar', { name: 'drafter_id' }) drafterId!: string;
  @Column('varchar') title!: string;
  @Column('varchar') genre!: Genre;
  @Column('boolean', { name: 'is_policy' }) isPolicy!: boolean;
  @Column('boolean', { name: 'is_normative' }) isNormative!: boolean;
  @Column('boolean', { name: 'is_upward' }) isUpward!: boolean;
  @Column('boolean', { name: 'is_important' }) isImportant!: boolean;
  @Column('text', { name: 'interpretation_exemption', nullable: true }) interpretationExemption!:
    string | null;
  /** 二级指标 of the catalogue, or 一级指标 where there is none */
  @Column('varchar', { nullable: true }) category!: string | null;
  @Column('varchar', { nullable: true }) topic!: string | null;
  @Column('varchar', { nullable: true }) urgency!: Urgency | null;
  @JsonColumn('recipients') recipients!: string[];
  @JsonColumn('copies') copies!: string[];
  @JsonColumn('joint_organs') jointOrgans!: string[];
  /** what the drafter proposes; may be incomplete while drafting */
  @JsonColumn('disclosure_draft', { nullable: true }) disclosureDraft!: DisclosureDraft | null;
  @Column('varchar', { nullable: true }) attribute!: DisclosureAttribute | null;
  @Column('varchar', { name: 'determination_id', nullable: true }) determinationId!: string | null;
  /** content of an adjustment under review */
  @Column('varchar', { name: 'proposed_determination_id', nullable: true }) proposedDeterminationId!:
    string | null;
  /** state in which the adjustment was proposed */
  @Column('varchar', { name: 'adjusted_from', nullable: true }) adjustedFrom!: string | null;
  @Column('varchar', { name: 'isolated_from', nullable: true }) isolatedFrom!: string | null;
  /** release or erasure proposed by one and to be confirmed by another */
  @JsonColumn('custody', { nullable: true }) custody!: CustodyProposal | null;
  @JsonColumn('ruling', { nullable: true }) ruling!: Ruling | null;
  @Column('varchar', { name: 'file_sha256', nullable: true }) fileSha256!: string | null;
  @Column('int', { name: 'file_bytes', nullable: true }) fileBytes!: number | null;
  @Column('int', { name: 'file_version' }) fileVersion!: number;
  /** 附注 that the draft carries itself */
  @Column('varchar', { name: 'draft_note', nullable: true }) draftNote!: string | null;
  /** version of the detectors that screened the present file */
  @Column('varchar', { name: 'screening_engine', nullable: true }) screeningEngine!: string | null;
  /** 发文字号 */
  @Column('varchar', { nullable: true }) number!: string | null;
  /** 成文日期 */
  @Column('varchar', { name: 'signed_on', nullable: true }) signedOn!: LocalDate | null;
  @Column('varchar', { name: 'signed_file_sha256', nullable: true }) signedFileSha256!: string | null;
  @Column('varchar', { name: 'issued_at', nullable: true }) issuedAt!: string | null;
  @JsonColumn('issue_details', { nullable: true }) issueDetails!: IssueDetails | null;
  @Column('varchar', { name: 'published_at', nullable: true }) publishedAt!: string | null;
  /** the public copy that stands in the column */
  @Column('varchar', { name: 'published_copy_id', nullable: true }) publishedCopyId!: string | null;
  @Column('varchar', { name: 'interpretation_published_at', nullable: true }) interpretationPublishedAt!:
    string | null;
  @JsonColumn('withdrawal', { nullable: true }) withdrawal!: Withdrawal | null;
  @JsonColumn('validity', { nullable: true }) validity!: Validity | null;
  /** 索引号 */
  @Column('varchar', { name: 'index_number', nullable: true }) indexNumber!: string | null;
  @Column('varchar', { name: 'archive_number', nullable: true }) archiveNumber!: string | null;
  @Column('varchar', { nullable: true }) retention!: string | null;
  @Column('varchar', { name: 'due_on', nullable: true }) dueOn!: LocalDate | null;
  @Column('boolean', { name: 'due_provisional', nullable: true }) dueProvisional!: boolean | null;
  @Column('varchar', { name: 'submitted_at', nullable: true }) submittedAt!: string | null;
  @Column('varchar', { name: 'erased_at', nullable: true }) erasedAt!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'updated_at' }) updatedAt!: string;
}
