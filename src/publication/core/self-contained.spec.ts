import { selfContained } from './self-contained.js';

const picture = { name: 'images/1.png', mediaType: 'image/png', content: Buffer.from('PNG') };

describe('a page that stands alone', () => {
  const html = [
    '<html><head><link rel="stylesheet" href="../style.css"></head><body>',
    '<a class="x" href="file.docx" download="file.docx">file</a>',
    '<img src="images/1.png"><img src="../images/1.png"><img src="other.png">',
    '</body></html>',
  ].join('');
  const page = selfContained(html, 'h1 { color: red }', [picture]);

  it('carries its style', () => {
    expect(page).toContain('<style>h1 { color: red }</style></head>');
    expect(page).not.toContain('<link');
  });

  it('carries its pictures, wherever the page lies', () => {
    expect(page.match(/data:image\/png;base64,UE5H/g)).toHaveLength(2);
    expect(page).toContain('src="other.png"');
  });

  it('leads nowhere', () => {
    expect(page).toContain('<a class="x">file</a>');
    expect(page).not.toMatch(/href=|download=/);
  });

  it('cannot be left by its style', () => {
    expect(selfContained('<head></head>', '</style><script>', [])).not.toContain('</style><script>');
  });
});
