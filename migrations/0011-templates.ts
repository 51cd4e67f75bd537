import { hash, id, instant, integer, longText, nullable, text, type Migration } from './kit/index.js';

/** Templates of the office, every version of them; and which one a produced file was made from. */
export const templates: Migration = {
  name: '0011-templates',
  appendOnly: ['office_template'],
  async up(kit) {
    await kit.createTable('office_template', {
      columns: {
        name: text(60),
        version: integer(),
        /** null: from here on the delivered one counts again */
        sha256: nullable(hash()),
        bytes: nullable(integer()),
        file_name: nullable(text(255)),
        changed_by: id(),
        changed_at: instant(),
      },
      primaryKey: ['name', 'version'],
      indexes: [['sha256']],
      foreignKeys: [{ columns: ['changed_by'], references: 'person' }],
    });
    await kit.addColumn('produced_file', 'template_sha256', nullable(hash()));
    await kit.addColumn('produced_file', 'view', nullable(longText()));
    await kit.addColumn('produced_file', 'number', nullable(text(100)));
    const number =
      "UPDATE produced_file SET number = (SELECT d.number FROM document d WHERE d.id = produced_file.document_id) WHERE kind = 'official'";
    await kit.statement({ sqlite: number, mysql: number });
  },
};
