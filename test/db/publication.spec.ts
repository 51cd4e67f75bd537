import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { DeterminationRow } from '../../src/disclosure/index.js';
import {
  AttachmentRow,
  documentEntities,
  DocumentRow,
  findProducedFile,
  ProducedFileRow,
  PublicCopyRow,
} from '../../src/documents/index.js';
import { createDemoOrganisation, identityEntities, People } from '../../src/identity/index.js';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/index.js';
import { Outbox, outboxEntities } from '../../src/platform/outbox/index.js';
import { FileStorage } from '../../src/platform/storage/index.js';
import { ColumnProjection, PreparePublicCopy, SiteBuild, SiteRenderer } from '../../src/publication/index.js';
import {
  FindingRow,
  FindingVerdictRow,
  insertFindings,
  replaceVerdict,
  Screener,
} from '../../src/screening/index.js';
import { newId } from '../../src/shared/id.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { docx, zip } from '../support/docx.js';
import { startSourceThread } from '../support/start-source-thread.js';

const MOBILE = '13953312345';
const PUBLIC_URL = 'https://xd.example.gov.cn';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with one cell, and its author in the document properties. */
const workbook = (author: string): Buffer =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${SHEET}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>重点工作任务</t></is></c></row></sheetData></worksheet>`,
    'docProps/core.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${author}</dc:creator></cp:coreProperties>`,
  });

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A document with one picture in its body. */
const illustrated = (png: Buffer): Buffer =>
  docx({
    body: [
      '如图所示。',
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:extent cx="600000" cy="600000"/><wp:docPr id="1" name="图"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="图"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    ],
    parts: {
      'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId9" Type="${OFFICE}/image" Target="media/image1.png"/></Relationships>`,
      'word/media/image1.png': png,
    },
  });

describeOnEachDatabase('publication', (fresh) => {
  const clock = { now: () => new Date('2026-03-05T01:00:00.000Z') };
  const at = clock.now().toISOString();
  const screener = new Screener({ startThread: startSourceThread });
  let database: OpenDatabase;
  let storage: FileStorage;
  let preparing: PreparePublicCopy;
  let projection: ColumnProjection;
  let column: string;

  beforeEach(async () => {
    const { config } = await fresh();
    database = await openDatabase(config, [
      ...documentEntities,
      ...identityEntities,
      ...outboxEntities,
      DeterminationRow,
      FindingRow,
      FindingVerdictRow,
    ]);
    const { unitOfWork } = database;
    await unitOfWork.run((tx) => createDemoOrganisation(tx, { now: clock.now(), production: false }));
    storage = new FileStorage(join(config.dataDir, 'files'), () => undefined);
    await storage.prepare();
    preparing = new PreparePublicCopy(
      unitOfWork,
      storage,
      screener,
      new Outbox(unitOfWork, clock, { databaseUrl: undefined }),
      clock,
    );
    column = join(config.dataDir, 'column');
    const people = new People();
    projection = new ColumnProjection(
      unitOfWork,
      new SiteBuild(column, storage, new SiteRenderer(), clock),
      async (tx) => {
        const organ = await people.organisation(tx);
        return { name: organ!.name, uscc: organ!.creditCode };
      },
      PUBLIC_URL,
    );
  });
  afterEach(() => database.close());
  afterAll(() => screener.close());

  /** A document as it stands before its publication, with the official copy that was rendered. */
  const awaiting = async (body: Buffer, more: Partial<DocumentRow> = {}): Promise<string> => {
    const id = newId(new Date());
    const sha256 = await storage.put(body);
    await database.unitOfWork.run(async (tx) => {
      const drafter = (await new People().holdersOf(tx, 'drafter'))[0]!;
      const section = (await new People().sections(tx))[0]!;
      await tx.insert(DocumentRow, {
        id,
        revision: 1,
        state: 'awaiting_publication',
        carrier: 'official',
        sectionId: section.id,
        drafterId: drafter.id,
        title: `关于${id}的通知`,
        genre: '通知',
        isPolicy: true,
        isNormative: false,
        isUpward: false,
        isImportant: false,
        category: '部门政策文件',
        recipients: [],
        copies: [],
        jointOrgans: [],
        attribute: 'proactive',
        determinationId: id,
        fileSha256: sha256,
        fileBytes: body.byteLength,
        fileVersion: 1,
        signedOn: '2026-03-04',
        indexNumber: `11370303MB2858350L/${id.slice(-12)}`,
        createdAt: at,
        updatedAt: at,
        ...more,
      });
    });
    return id;
  };

  const render = async (documentId: string, bytes: Buffer): Promise<void> => {
    const sha256 = await storage.put(bytes);
    await database.unitOfWork.run((tx) =>
      tx.insert(ProducedFileRow, {
        id: newId(new Date()),
        documentId,
        kind: 'official',
        transitionId: null,
        basis: sha256,
        sha256,
        bytes: bytes.byteLength,
        createdAt: at,
      }),
    );
  };

  const attach = async (
    documentId: string,
    kind: AttachmentRow['kind'],
    position: number,
    fileName: string,
    bytes: Buffer,
  ): Promise<void> => {
    const sha256 = await storage.put(bytes);
    await database.unitOfWork.run(async (tx) => {
      await tx.insert(AttachmentRow, {
        id: newId(new Date()),
        documentId,
        kind,
        position,
        fileName,
        mediaType: fileName.endsWith('.docx')
          ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
          : 'application/octet-stream',
        sha256,
        bytes: bytes.byteLength,
        uploadedBy: documentId,
        createdAt: at,
        removedAt: null,
      });
    });
  };

  const change = (id: string, changes: Partial<DocumentRow>): Promise<unknown> =>
    database.unitOfWork.run((tx) => tx.update(DocumentRow, { id }, changes as object));

  const copiesOf = (documentId: string): Promise<PublicCopyRow[]> =>
    database.unitOfWork.read((tx) => tx.find(PublicCopyRow, { where: { documentId } }));

  const published = async (text: string): Promise<string> => {
    const body = docx([text]);
    const id = await awaiting(body);
    await render(id, body);
    await preparing.prepare(id);
    const [copy] = await copiesOf(id);
    expect(copy?.status).toBe('clean');
    await change(id, { state: 'published', publishedAt: at, publishedCopyId: copy!.id });
    return id;
  };

  const page = (path: string): Promise<string> =>
    readFile(join(column, 'current', 'site', path, 'index.html'), 'utf8');

  const bytesOfSite = async (): Promise<Record<string, string>> => {
    const site = join(column, 'current', 'site');
    const found = (await readdir(site, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted();
    return Object.fromEntries(
      await Promise.all(
        found.map(async (path) => [path.slice(site.length), (await readFile(path)).toString('hex')]),
      ),
    ) as Record<string, string>;
  };

  it('waits for the official copy, makes one public copy, and does not make it again', async () => {
    const body = docx(['现将有关事项通知如下。']);
    const id = await awaiting(body);
    await expect(preparing.prepare(id)).rejects.toThrow('no official copy yet');
    await render(id, docx(['张事服字', '现将有关事项通知如下。']));
    await preparing.prepare(id);
    await preparing.prepare(id);
    const copies = await copiesOf(id);
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({ status: 'clean', unresolved: [] });
    expect((await storage.get(copies[0]!.htmlSha256!)).toString()).toContain('现将有关事项通知如下。');
    const official = await database.unitOfWork.read((tx) => findProducedFile(tx, id, 'official'));
    expect(copies[0]!.docxSha256).not.toBe(official!.sha256);
  });

  it('publishes attachments and interpretations, never what is for the reviewers alone', async () => {
    const body = docx(['正文']);
    const id = await awaiting(body, { carrier: 'information' });
    await attach(id, 'supporting', 1, '起草说明.docx', docx(['仅供审核']));
    await attach(id, 'attachment', 2, '任务分解表.docx', docx(['任务']));
    await attach(id, 'interpretation_plan', 3, '解读方案.docx', docx(['方案']));
    await attach(id, 'interpretation', 4, '解读.docx', docx(['解读要点']));
    await preparing.prepare(id);
    const [copy] = await copiesOf(id);
    expect(copy!.files.map(({ name, title }) => `${name} ${title}`).slice(1)).toEqual([
      'attachment-1.docx 任务分解表',
      'interpretation-1/file.docx 解读',
      'interpretation-1/body.html 解读',
    ]);
    await change(id, { state: 'published', publishedAt: at, publishedCopyId: copy!.id });
    await projection.refresh();
    expect(await page(`content/${id}`)).toContain('任务分解表');
    await expect(page(`content/${id}/interpretation-1`)).rejects.toThrow('ENOENT');
    await change(id, { interpretationPublishedAt: at });
    await projection.refresh();
    expect(await page(`content/${id}`)).toContain('href="interpretation-1/"');
    expect(await page(`content/${id}/interpretation-1`)).toContain('解读要点');
    expect(JSON.stringify(await bytesOfSite())).not.toContain(Buffer.from('仅供审核').toString('hex'));
  });

  it('takes authors and positions out of workbooks and pictures', async () => {
    const id = await awaiting(docx(['正文']), { carrier: 'information' });
    await attach(id, 'attachment', 1, '台账.xlsx', workbook('赵钱孙'));
    const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#a3151b' } })
      .withExif({ IFD0: { Artist: 'Zhao Qiansun' } })
      .jpeg()
      .toBuffer();
    expect(picture.toString('latin1')).toContain('Zhao Qiansun');
    await attach(id, 'attachment', 2, '示意图.jpg', picture);
    await preparing.prepare(id);
    const [copy] = await copiesOf(id);
    expect(copy!.files.map(({ name }) => name)).toEqual([
      'document.docx',
      'attachment-1.xlsx',
      'attachment-2.jpg',
    ]);
    expect(copy!.unresolved.map(({ kind }) => kind)).toEqual(['picture_unread']);
    const answer = await screener.screen(await storage.get(copy!.files[1]!.sha256), { accept: 'any' });
    expect(answer.ok && answer.screening.findings).toEqual([]);
    expect((await storage.get(copy!.files[2]!.sha256)).toString('latin1')).not.toContain('Zhao');
  });

  it('places the pictures of the body beside its page', async () => {
    const red = { width: 64, height: 64, channels: 3 as const, background: '#a3151b' };
    const id = await awaiting(illustrated(await sharp({ create: red }).png().toBuffer()), {
      carrier: 'information',
    });
    await preparing.prepare(id);
    const [copy] = await copiesOf(id);
    const [picture, ...others] = copy!.files.filter(({ role }) => role === 'image');
    expect(others).toEqual([]);
    await change(id, { state: 'published', publishedAt: at, publishedCopyId: copy!.id });
    await projection.refresh();
    expect(await page(`content/${id}`)).toContain(`src="${picture!.name}"`);
    const bytes = await readFile(join(column, 'current', 'site', 'content', id, picture!.name));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 64, height: 64 });
  });

  it('is not clean until a finding has its verdict, and then holds the value nowhere', async () => {
    const body = docx([`联系人手机：${MOBILE}`]);
    const id = await awaiting(body, { carrier: 'information' });
    const answer = await screener.screen(body, { accept: 'docx' });
    if (!answer.ok) throw new Error(answer.code);
    const { sha256, findings } = answer.screening;
    const rows = findings.map((finding, position) => ({
      id: newId(new Date()),
      documentId: id,
      source: id,
      fileSha256: sha256,
      findingKey: finding.key,
      position,
      kind: finding.kind,
      severity: finding.severity,
      part: finding.part,
      location: finding.location,
      excerptMasked: finding.excerptMasked,
      allowedVerdicts: finding.allowedVerdicts.join(','),
      createdAt: at,
    }));
    expect(rows.map(({ kind }) => kind)).toContain('mobile');
    await database.unitOfWork.run((tx) =>
      insertFindings(tx, id, { source: id, fileSha256: sha256 }, rows as FindingRow[]),
    );
    await preparing.prepare(id);
    const [open] = await copiesOf(id);
    expect(open).toMatchObject({ status: 'not_clean' });
    expect(JSON.stringify(open!.unresolved)).not.toContain(MOBILE);
    await database.unitOfWork.run(async (tx) => {
      for (const row of rows.filter(({ severity }) => severity !== 'info')) {
        await replaceVerdict(tx, {
          id: newId(new Date()),
          documentId: id,
          findingId: row.id,
          verdict: 'mask',
          reason: '个人联系方式',
          actorId: id,
          onBehalfOfId: null,
          createdAt: at,
          reasonCode: null,
          carriedFromId: null,
          decidedOnSha256: null,
          carriedAt: null,
          moved: false,
        });
      }
    });
    await preparing.prepare(id);
    const clean = (await copiesOf(id)).find(({ status }) => status === 'clean');
    expect(clean?.unresolved).toEqual([]);
    expect((await storage.get(clean!.htmlSha256!)).toString()).not.toContain(MOBILE);
  });

  it('makes nothing for a document that went another way', async () => {
    const id = await awaiting(docx(['正文']), { state: 'isolated' });
    await preparing.prepare(id);
    expect(await copiesOf(id)).toEqual([]);
  });

  it('has a site before anything is published', async () => {
    await projection.refresh();
    expect(await page('')).toContain('张店区机关事务服务中心');
    expect(await page('')).toContain('法定主动公开内容');
  });

  it('follows the rows: page, tombstone, nothing of what was isolated; equal bytes when rebuilt', async () => {
    const [kept, withdrawn, isolated] = [
      await published('第一件'),
      await published('第二件'),
      await published('第三件'),
    ] as const;
    await projection.refresh();
    expect(await page(`content/${withdrawn}`)).toContain('第二件');
    const withdrawal = { reasonCode: 'superseded' as const, explanation: '已由新文件替代', at };
    await change(withdrawn, { state: 'withdrawn', withdrawal });
    await projection.refresh();
    await change(isolated, { state: 'isolated' });
    await change(kept, {
      validity: { validity: 'amended', date: '2026-03-05', decidedBy: '张事服字〔2026〕2号' },
    });
    await projection.refresh();
    expect(await page(`content/${kept}`)).toContain('已修改');
    expect(await page(`content/${withdrawn}`)).toContain('已由新文件替代');
    expect(await page(`content/${isolated}`)).not.toContain(isolated);
    const grown = await bytesOfSite();
    expect(Object.keys(grown)).not.toContain(`/content/${isolated}/document.docx`);
    await projection.rebuild();
    expect(await bytesOfSite()).toEqual(grown);
  });

  it('folds updates that come together, and each sees its own change', async () => {
    const ids = [await published('甲'), await published('乙'), await published('丙')];
    await projection.refresh();
    const results = await Promise.all(
      ids.map(async (id) => {
        await change(id, { state: 'isolated' });
        const result = await projection.refresh();
        return { result, html: await page(`content/${id}`) };
      }),
    );
    for (const { html } of results) expect(html).toContain('该信息已撤下');
    expect(new Set(results.map(({ result }) => result)).size).toBeLessThanOrEqual(3);
    expect(await readdir(join(column, 'builds'))).toHaveLength(1);
  });
});
