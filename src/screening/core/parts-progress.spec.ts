import { PartsCounter, type PlaceProgress } from './parts-progress.js';

describe('the parts of a file that were read', () => {
  it('are counted by place', () => {
    const told: (readonly PlaceProgress[])[] = [];
    const counter = new PartsCounter(['body', 'header', 'header'], (progress) => told.push(progress));
    for (const place of ['body', 'header', 'header'] as const) counter.read(place);
    expect(told.length).toBe(4);
    expect(told[2]).toEqual([
      { place: 'body', total: 1, done: 1 },
      { place: 'header', total: 2, done: 1 },
    ]);
    expect(told[3]![1]).toEqual({ place: 'header', total: 2, done: 2 });
  });

  it('are not told one by one when there are thousands', () => {
    let told = 0;
    const counter = new PartsCounter(new Array<'picture'>(5000).fill('picture'), () => (told += 1));
    for (let part = 0; part < 5000; part += 1) counter.read('picture');
    expect(told).toBeLessThan(50);
  });
});
