/** Preloaded into a server under test: its clock is ahead by as many days as the file named here says. */
import { readFileSync } from 'node:fs';

const file = process.env['XIANDING_TEST_DAYS_AHEAD'];
const RealDate = Date;
const ahead = () => Number(readFileSync(file, 'utf8')) * 86_400_000;

if (file) {
  globalThis.Date = class extends RealDate {
    constructor(...values) {
      if (values.length === 0) super(RealDate.now() + ahead());
      else super(...values);
    }
    static now() {
      return RealDate.now() + ahead();
    }
  };
}
