/*
 * Stands in for www.googletagmanager.com/gtag/js: invented, sends nothing to anyone but the host it came from.
 * It treats the page as the real tag does: works off `dataLayer`, keeps the Consent Mode state, sets `_ga` cookies only
 * while analytics storage is granted, and goes on sending. One hit a second, so that a tag left alive is seen at once.
 */
(function () {
  var home = new URL(document.currentScript.src).origin;
  var YEAR = 365 * 24 * 3600;
  var state = ((window.google_tag_data = window.google_tag_data || {}).ics = {
    entries: {},
    active: false,
    usedDefault: false,
    usedUpdate: false,
    wasSetLate: false,
  });
  var properties = {};
  var configured = false;
  var number = 0;

  function isGranted(type) {
    var entry = state.entries[type];
    // Without Consent Mode everything counts as granted.
    return !entry || (entry.update || entry.default) !== 'denied';
  }

  function setCookie(name, value, seconds) {
    var labels = location.hostname.split('.');
    var domains = labels.map(function (_, index) {
      return '; domain=' + labels.slice(labels.length - 1 - index).join('.');
    });
    // From two labels up: the first domain that the browser takes is the broadest.
    domains
      .slice(1)
      .concat('')
      .some(function (domain) {
        try {
          document.cookie = name + '=' + value + '; path=/; max-age=' + seconds + domain;
        } catch {
          return true; // blocked: the real tag goes on without
        }
        return cookie(name) !== null;
      });
  }

  function cookie(name) {
    try {
      var found = document.cookie.match('(?:^|; )' + name + '=([^;]*)');
      return found && found[1];
    } catch {
      return null;
    }
  }

  function send(id, what, done) {
    if (window['ga-disable-' + id]) return;
    var granted = isGranted('analytics_storage');
    if (granted) {
      var now = Math.floor(Date.now() / 1000);
      var client = cookie('_ga') || 'GA1.1.' + Math.floor(Math.random() * 1e9) + '.' + now;
      setCookie('_ga', client, 2 * YEAR);
      setCookie('_ga_' + id.replace(/^\w+-/, ''), 'GS2.1.s' + now, 2 * YEAR);
    }
    var address =
      home +
      '/stand-ins/hit.gif?vendor=google&id=' +
      encodeURIComponent(id) +
      '&what=' +
      encodeURIComponent(what) +
      '&gcs=G1' +
      (isGranted('ad_storage') ? 1 : 0) +
      (granted ? 1 : 0) +
      '&cid=' +
      ((granted && cookie('_ga')) || '') +
      '&n=' +
      ++number;
    var finish = function () {
      if (done) setTimeout(done, 20);
    };
    fetch(address, {mode: 'no-cors', keepalive: true}).then(finish, finish);
  }

  var commands = {
    js: function () {},
    set: function () {},
    consent: function (action, types) {
      state.active = true;
      if (action === 'default') {
        state.usedDefault = true;
        if (configured) state.wasSetLate = true;
      } else state.usedUpdate = true;
      if (types.region && types.region.length) return; // the stand-in lives nowhere
      Object.keys(types).forEach(function (type) {
        if (types[type] !== 'granted' && types[type] !== 'denied') return;
        (state.entries[type] = state.entries[type] || {})[action] = types[type];
      });
    },
    config: function (id, options) {
      if (window['ga-disable-' + id]) return; // a second `config` counts twice, as it does with the real tag
      configured = true;
      properties[id] = true;
      if (!options || options.send_page_view !== false) send(id, 'page_view');
      setInterval(function () {
        send(id, 'user_engagement');
      }, 1000);
    },
    event: function (name, options) {
      Object.keys(properties).forEach(function (id) {
        send(id, name, options && options.event_callback);
      });
    },
    get: function (id, field, callback) {
      setTimeout(
        callback,
        0,
        field === 'client_id' ? (cookie('_ga') || '').replace(/^GA1\.1\./, '') : undefined,
      );
    },
  };

  function run(entry) {
    // Only commands, which are `arguments`; plain objects are messages for Google Tag Manager.
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    var args = Array.prototype.slice.call(entry);
    var command = commands[args[0]];
    if (command) command.apply(null, args.slice(1));
  }

  var layer = (window.dataLayer = window.dataLayer || []);
  var push = layer.push;
  layer.push = function () {
    var length = push.apply(layer, arguments);
    Array.prototype.forEach.call(arguments, run);
    return length;
  };
  layer.slice().forEach(run);
})();
