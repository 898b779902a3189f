import {html} from 'hono/html';

/** The frame of every page. What goes into the template is escaped by it. */
export function layout(title: string, content: unknown) {
  return html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Согласие</title>
        <link rel="stylesheet" href="/console/style.css" />
      </head>
      <body>
        ${content}
      </body>
    </html>`;
}
