/*
 * A notice of the site's own. The library holds, decides, records and reports; this file only asks, and as honestly as the
 * library's own notice does: two equal buttons, nothing ticked beforehand, the focus stays where the visitor has it.
 */
(() => {
  const {soglasie} = window;
  const notice = document.querySelector('#ask');
  const analytics = document.querySelector('#analytics');
  const said = document.querySelector('#said');
  let cameFrom = null;

  // Called at once, at each answer, also one from another tab, and when the answer is forgotten.
  soglasie.onChange(() => {
    const asks = soglasie.pending.length > 0;
    if (asks === !notice.hidden) return;
    const focused = notice.contains(document.activeElement);
    notice.hidden = !asks;
    analytics.checked = false;
    said.textContent = asks ? 'Файлы cookie школы: нужен ваш ответ.' : 'Ответ сохранён.';
    if (focused)
      (cameFrom?.isConnected ? cameFrom : document.querySelector('main')).focus({preventScroll: true});
  });

  notice.addEventListener('focusin', ({relatedTarget}) => {
    if (!notice.contains(relatedTarget)) cameFrom = relatedTarget;
  });

  notice.addEventListener('click', ({target}) => {
    const {answer} = target.dataset;
    if (answer === 'reject') void soglasie.rejectAll();
    if (answer === 'accept') void soglasie.acceptAll();
    if (answer === 'save') void soglasie.decide({categories: {analytics: analytics.checked}});
  });

  // Only for the demonstration: who has answered is asked once more.
  document.querySelector('#again').addEventListener('click', () => soglasie.reset());
})();
