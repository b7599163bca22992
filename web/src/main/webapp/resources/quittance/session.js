// Warns before the session ends, lets the person stay, and keeps what was typed for when they are back on the page: signed
// in anew, or in the other language.
(function () {
  var dialog = document.getElementById("sessionEnd");
  var place = "q-typed:" + location.pathname + location.search;
  var fields = function () {
    return Array.from(document.querySelectorAll("main form input, main form select, main form textarea")).filter(function (field) {
      return field.id && ["password", "hidden", "file", "submit", "button"].indexOf(field.type) < 0
        && field.autocomplete !== "one-time-code";
    });
  };
  var ticks = function (field) {
    return field.type === "checkbox" || field.type === "radio";
  };
  var typed = {};
  var note = function (field) {
    typed[field.id] = ticks(field) ? field.checked : field.value;
  };
  document.addEventListener("input", function (event) {
    if (fields().indexOf(event.target) >= 0) {
      note(event.target);
    }
  });
  // A refused form shows again what was typed.
  if (document.querySelector("main[data-q-refused=true]")) {
    fields().forEach(note);
  }
  var keepTyped = function (lapsed) {
    if (Object.keys(typed).length > 0) {
      sessionStorage.setItem(place, JSON.stringify({ typed: typed, lapsed: lapsed }));
    }
  };
  document.addEventListener("click", function (event) {
    if (event.target.closest("a[hreflang]")) {
      keepTyped(false);
    }
  });
  // What was kept of this page is put back, once.
  var kept = JSON.parse(sessionStorage.getItem(place) || "null");
  if (kept && (dialog || !kept.lapsed)) {
    sessionStorage.removeItem(place);
    fields().forEach(function (field) {
      if (field.id in kept.typed) {
        if (ticks(field)) {
          field.checked = kept.typed[field.id];
        } else {
          field.value = kept.typed[field.id];
        }
        note(field);
      }
    });
    if (kept.lapsed) {
      document.getElementById("sessionRestored").hidden = false;
    }
  }
  if (!dialog) {
    return;
  }
  document.addEventListener("submit", function (event) {
    if (event.target.action.endsWith("/sign-out")) {
      sessionStorage.clear();
    }
  });
  var idle = Number(dialog.dataset.qIdle) * 1000;
  var warning = Math.min(120000, idle / 2);
  var last = Date.now();
  var end = last + Number(dialog.dataset.qLeft) * 1000;
  var told = false;
  var leave = function () {
    keepTyped(true);
    location.reload();
  };
  var stay = function () {
    fetch(dialog.dataset.qStay, { method: "POST" }).then(function (answer) {
      if (answer.ok) {
        last = Date.now();
        told = end - last <= warning;
        sessionStorage.removeItem(place);
        dialog.close();
      } else {
        leave();
      }
    });
  };
  document.getElementById("sessionStay").addEventListener("click", stay);
  dialog.addEventListener("cancel", function (event) {
    event.preventDefault();
    stay();
  });
  setInterval(function () {
    var left = Math.min(last + idle, end) - Date.now();
    if (left <= 0) {
      leave();
    } else if (left <= warning && !dialog.open && !told) {
      keepTyped(true);
      dialog.showModal();
    }
  }, 1000);
})();
