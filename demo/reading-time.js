// A script of the site's own that is held like any counter: it starts when analytics is allowed.
setInterval(() => {
  const seconds = Number(sessionStorage.getItem('reading_time')) || 0;
  sessionStorage.setItem('reading_time', String(seconds + 1));
}, 1000);
