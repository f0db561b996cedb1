// Says when the page can no longer refresh itself, so that nobody trusts a stale list.
(function () {
  'use strict';
  var failed = 0;
  function live(event) {
    return event.detail.elt && event.detail.elt.hasAttribute && event.detail.elt.hasAttribute('data-live');
  }
  function show(offline) {
    document.getElementById('offline').hidden = !offline;
  }
  document.addEventListener('htmx:sendError', function (event) {
    if (live(event)) { failed += 1; }
    show(failed > 1 || !live(event));
  });
  document.addEventListener('htmx:afterRequest', function (event) {
    if (event.detail.successful) { failed = 0; show(false); }
  });
})();
