// The present, for words such as "2 minutes ago" that age while they are shown. Asked of the system here alone.
class Clock {
  now = $state.raw(new Date());
}

export const clock = new Clock();

setInterval(() => (clock.now = new Date()), 20_000);
