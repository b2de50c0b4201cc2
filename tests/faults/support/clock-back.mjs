/** Loaded before a program: at SIGUSR2 its clock goes back by an hour. Timers keep to the monotonic clock, as they do anyway. */
const now = Date.now;
const SystemDate = Date;
let shift = 0;

globalThis.Date = class extends SystemDate {
  constructor(...values) {
    if (values.length === 0) super(now() - shift);
    else super(...values);
  }

  static now() {
    return now() - shift;
  }
};

process.on('SIGUSR2', () => {
  shift = 3_600_000;
  process.stderr.write('the clock went back\n');
});
