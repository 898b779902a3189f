import {html} from 'hono/html';
import {layout} from './layout.js';

/** The form that asks for the password; `problem` says why the last try failed. */
export function signInPage(problem?: string) {
  return layout(
    'Вход',
    html`<main class="sign-in">
      <h1>Журнал согласий</h1>
      <form method="post" action="/console/sign-in">
        <label for="password">Пароль</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          autofocus
          aria-describedby="hint"
        />
        ${problem && html`<p class="problem" role="alert">${problem}</p>`}
        <button>Войти</button>
        <p id="hint" class="hint">Пароль показан один раз: в окне, где сервер запустили впервые.</p>
      </form>
    </main>`,
  );
}
