/*
 * Stands in for mc.yandex.ru/metrika/tag.js: invented, sends nothing to anyone but the host it came from.
 * It treats the page as the real tag does: takes over the queue `ym.a`, sets the same cookies on the broadest domain and
 * the same keys, and goes on sending until it is stopped. One hit a second, so that a counter left alive is seen at once.
 */
(function () {
  var home = new URL(document.currentScript.src).origin;
  var YEAR = 365 * 24 * 3600;
  var counters = {};
  var retries = {}; // kept in memory and written back, as the real tag's retry queue is
  var number = 0;

  function setCookie(name, value, seconds) {
    var secure = location.protocol === 'https:' ? '; SameSite=None; Secure' : '; SameSite=Lax';
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
          document.cookie = name + '=' + value + '; path=/; max-age=' + seconds + domain + secure;
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

  function store(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // The real tag goes on without.
    }
  }

  function read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function send(id, what, done) {
    var hit = String(++number);
    var counter = counters[id];
    retries[hit] = {what: what, time: Date.now()};
    store('_ym_retryReqs', JSON.stringify(retries));
    if (counter) store('_ym' + id + '_reqNum', String(++counter.requests));
    var image = new Image();
    image.onload = image.onerror = function () {
      delete retries[hit];
      store('_ym_retryReqs', JSON.stringify(retries));
      if (done) setTimeout(done, 20);
    };
    image.src =
      home +
      '/stand-ins/hit.gif?vendor=metrika&id=' +
      encodeURIComponent(id) +
      '&what=' +
      encodeURIComponent(what) +
      '&uid=' +
      (cookie('_ym_uid') || '') +
      '&n=' +
      hit;
  }

  function init(id, options) {
    if (counters[id]) return; // a second init of a living counter is ignored
    if (window['disableYaCounter' + id]) return; // read here, once, and never again

    setCookie('_ym_metrika_enabled', '1', 60);
    setCookie('_ym_metrika_enabled', '', 0);
    var uid =
      cookie('_ym_uid') ||
      read('_ym_uid') ||
      Math.floor(Date.now() / 1000) + '' + Math.floor(Math.random() * 1e9);
    setCookie('_ym_uid', uid, YEAR);
    setCookie('_ym_d', cookie('_ym_d') || Math.floor(Date.now() / 1000), YEAR);
    setCookie('_ym_isad', '2', 20 * 3600);
    if (options.webvisor) setCookie('_ym_visorc', 'w', 1800);
    store('_ym_uid', uid);
    store('_ym' + id + '_lsid', String(Date.now()));

    var counter = (counters[id] = {requests: 0});
    window['yaCounter' + id] = {id: id};
    if (!options.defer) send(id, 'pageview');
    counter.timer = setInterval(function () {
      send(id, 'alive');
    }, 1000);
    if (options.triggerEvent) document.dispatchEvent(new Event('yacounter' + id + 'inited'));
  }

  var methods = {
    init: function (id, options) {
      init(id, options || {});
    },
    reachGoal: function (id, target, _params, callback, context) {
      send(id, 'goal-' + target, callback && callback.bind(context));
    },
    hit: function (id, _url, options) {
      send(id, 'hit', options && options.callback);
    },
    params: function (id, _params, callback) {
      send(id, 'params', callback);
    },
    userParams: function (id) {
      send(id, 'user-params');
    },
    notBounce: function (id, options) {
      send(id, 'not-bounce', options && options.callback);
    },
    extLink: function (id, _url, options) {
      send(id, 'link', options && options.callback);
    },
    file: function (id, _url, options) {
      send(id, 'file', options && options.callback);
    },
    getClientID: function (_id, callback) {
      setTimeout(callback, 0, cookie('_ym_uid'));
    },
    destruct: function (id) {
      clearInterval(counters[id].timer);
      delete counters[id];
      delete window['yaCounter' + id];
    },
  };

  function run(call) {
    var args = Array.prototype.slice.call(call);
    var id = args[0];
    var method = args[1];
    if (!methods[method] || (method !== 'init' && !counters[id])) return;
    methods[method].apply(null, [id].concat(args.slice(2)));
  }

  var ym = (window.ym =
    window.ym ||
    function () {
      (ym.a = ym.a || []).push(arguments);
    });
  var queue = (ym.a = ym.a || []);
  queue.push = function (call) {
    run(call);
    return Array.prototype.push.call(queue, call);
  };
  queue.slice().forEach(run);
})();
