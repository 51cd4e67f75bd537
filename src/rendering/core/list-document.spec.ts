import { bodyText } from './body-text.js';
import { renderListDocument } from './list-document.js';

describe('a list as .docx', () => {
  it('holds title, lead, heads, cells and closing in this order, whatever they contain', async () => {
    const bytes = await renderListDocument({
      title: '2026年度政务公开工作任务台账',
      lead: ['共2项。'],
      columns: [
        { title: '序号', weight: 1 },
        { title: '任务', weight: 4 },
      ],
      rows: [
        ['1', '依申请公开<公文>&审查\n第二段\u0007'],
        ['2', '\ud800培训'],
      ],
      closing: ['办公室'],
    });
    const text = (await bodyText(bytes)).split(/\s+/).filter((word) => word !== '');
    expect(text).toEqual([
      '2026年度政务公开工作任务台账',
      '共2项。',
      '序号',
      '任务',
      '1',
      '依申请公开<公文>&审查',
      '第二段',
      '2',
      '培训',
      '办公室',
    ]);
  });
});
