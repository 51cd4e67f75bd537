import { bodyBelowTitle } from './body-below-title.js';

const TITLE = '关于做好“安全&健康”工作的通知';
const TEXT = '<p>各科室：</p><table><tr><td>一</td></tr></table>';

describe('the body below its title', () => {
  it('leaves out the line that says the title again', () => {
    const html = `<p class="c"><strong>关于做好“安全&amp;健康”工作的通知</strong></p>\n${TEXT}`;
    expect(bodyBelowTitle(html, TITLE).trim()).toBe(TEXT);
  });

  it('knows a title that is set over several paragraphs, with empty ones before it', () => {
    const html = `<p></p><p>关于做好“安全&amp;健康”</p><h1>工作的 通知</h1>${TEXT}`;
    expect(bodyBelowTitle(html, TITLE)).toBe(TEXT);
  });

  it.each([
    ['another title', `<p>关于做好安全工作的通知</p>${TEXT}`],
    ['a line that says more than the title', `<p>关于做好“安全&amp;健康”工作的通知（试行）</p>${TEXT}`],
    ['no title at all', TEXT],
    ['only a beginning of it', '<p>关于做好</p>'],
    ['a picture in its line', `<p><img src="a.png">关于做好“安全&amp;健康”工作的通知</p>${TEXT}`],
    ['nothing', ''],
  ])('keeps everything where the text begins with %s', (_, html) => {
    expect(bodyBelowTitle(html, TITLE)).toBe(html);
  });
});
