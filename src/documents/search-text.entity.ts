import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** The text of a present file, for the search. */
@Entity('search_text')
export class SearchTextRow {
  /** Its place in the blocks of {@link SearchGramRow}. */
  @PrimaryGeneratedColumn('increment', { type: 'bigint' }) n!: number;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  /** the document's identifier for its body, or an attachment's */
  @Column('varchar') source!: string;
  @Column('text') text!: string;
}

/** Which texts of a block of neighbours have a piece: one bit a text. */
@Entity('search_gram')
export class SearchGramRow {
  @PrimaryColumn('bigint') gram!: number;
  @PrimaryColumn('int') block!: number;
  @Column('bigint') hits!: number;
}
