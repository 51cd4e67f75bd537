import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The cookie's token itself is stored nowhere. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'token_hash' }) tokenHash!: string;
  @Column('varchar', { name: 'person_id' }) personId!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'seen_at' }) seenAt!: string;
  @Column('varchar', { name: 'expires_at' }) expiresAt!: string;
  @Column('varchar', { name: 'confirmed_at', nullable: true }) confirmedAt!: string | null;
}

/** Failed sign-ins under a name, whether somebody has it or not; the name itself is not kept. */
@Entity('sign_in_guard')
export class SignInGuardRow {
  @PrimaryColumn('varchar', { name: 'name_hash' }) nameHash!: string;
  @Column('text') failures!: string;
  @Column('varchar', { name: 'locked_until', nullable: true }) lockedUntil!: string | null;
  @Column('varchar', { name: 'updated_at' }) updatedAt!: string;
}
