// What such a site does by itself: takes the order, counts the goal, thanks the buyer.
const COUNTER = 12345678;

const form = document.querySelector('#order');

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  form.querySelector('[type=submit]').disabled = true;
  await placeOrder(new FormData(form));
  // Refused or not, the callback comes: nothing here has to know whether the counter runs.
  window.ym(COUNTER, 'reachGoal', 'order', {}, () => location.assign(form.getAttribute('action')));
});

/**
 * A real site posts the order to its own server and keeps `order.get('consent')`, the number of the consent's record,
 * with it. This school is invented, so nothing is sent.
 */
async function placeOrder(order) {
  return order.get('consent');
}
