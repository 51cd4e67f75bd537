import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { AnswersFile, fileAnswer } from '../platform/http/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { NotFoundError } from '../shared/errors.js';
import { DOCX_TYPE, XLSX_TYPE } from '../shared/media-types.js';
import { LedgerList } from './ledger-list.js';
import { LedgerView, type LedgerFile } from './ledger-view.js';
import { defaultTitle, yearOfPath } from './ledger-year.js';

const sectionQuery = z.strictObject({ section: z.string().max(36).optional() });

/** Lists of the ledger to print, and the files that were shown for its lines. */
@ApiTags('ledger')
@Controller('api/ledger')
export class LedgerFilesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: LedgerList,
    private readonly view: LedgerView,
    private readonly storage: FileStorage,
  ) {}

  @Get('evidence/:id/file')
  @Permits('ledger.read')
  @AnswersFile()
  evidenceFile(@Param('id') id: string) {
    return this.send((tx) => this.view.evidenceFile(tx, id));
  }

  @Get('records/:id/file')
  @Permits('ledger.read')
  @AnswersFile()
  recordFile(@Param('id') id: string) {
    return this.send((tx) => this.view.recordFile(tx, id));
  }

  @Get(':year/list.docx')
  @Permits('ledger.read')
  @AnswersFile()
  async docx(
    @CurrentActor() actor: Actor,
    @Param('year') path: string,
    @Query({ schema: sectionQuery }) { section }: z.infer<typeof sectionQuery>,
  ) {
    const year = yearOfPath(path);
    const bytes = await this.unitOfWork.read((tx) => this.list.docx(tx, actor, year, section));
    return fileAnswer(bytes, `${defaultTitle(year)}.docx`, DOCX_TYPE);
  }

  @Get(':year/list.xlsx')
  @Permits('ledger.read')
  @AnswersFile()
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('year') path: string,
    @Query({ schema: sectionQuery }) { section }: z.infer<typeof sectionQuery>,
  ) {
    const year = yearOfPath(path);
    const bytes = await this.unitOfWork.read((tx) => this.list.xlsx(tx, actor, year, section));
    return fileAnswer(bytes, `${defaultTitle(year)}.xlsx`, XLSX_TYPE);
  }

  private async send(find: (tx: Transaction) => Promise<LedgerFile | null>): Promise<StreamableFile> {
    const found = await this.unitOfWork.read(find);
    if (!found || found.fileSha256 === null) throw new NotFoundError();
    const bytes = await this.storage.get(found.fileSha256);
    return fileAnswer(bytes, found.fileName ?? 'file', found.mediaType ?? 'application/octet-stream');
  }
}
