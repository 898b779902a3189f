// How our build goes into the side-by-side benchmark: each way of installing it that the README offers.
import {readFileSync} from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const loader = readFileSync(new URL('soglasie.js', dist), 'utf8').replaceAll('</script', '<\\/script');

const config = {
  policyUrl: '/privacy',
  categories: {analytics: true, marketing: true},
  language: 'en',
  messages: {
    en: {
      'banner.title': 'We value your privacy',
      'banner.text':
        'We use cookies and similar technologies to run this site, to understand how it is used and to show content that fits you. You can accept all, reject all, or choose per category.',
    },
  },
};
const inline = `<script type="application/json" id="soglasie-config">${JSON.stringify(config)}</script>`;
const tag = '<script src="/a/soglasie/soglasie.js"></script>';
const preload = `<script>
if (!/consent_soglasie=/.test(document.cookie))
  for (const file of ['soglasie-ui', 'locales/en']) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = '/a/soglasie/' + file + '.js?v=${version}';
    document.head.append(link);
  }
</script>`;
const inlined = `<script data-base="/a/soglasie/">${loader}</script>`;

const notice = async () =>
  (await import(new URL('server.js', dist).href)).noticeHtml(config, {language: 'en'});

export default [
  {name: 'soglasie', head: () => inline + tag},
  {name: 'soglasie-preload', head: () => inline + preload + tag},
  {name: 'soglasie-inline', head: () => inline + inlined},
  {
    name: 'soglasie-written',
    head: () => inline + inlined,
    bodyStart: await notice().then((html) => () => html),
  },
];
