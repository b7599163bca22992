// The few things a page does by itself: opens its menu on a telephone, shows a password being typed,
// refuses a file that is too large and waits for news.
document.addEventListener("click", function (event) {
  var menu = event.target.closest(".q-menu-button");
  if (menu) {
    menu.setAttribute("aria-expanded", menu.getAttribute("aria-expanded") === "true" ? "false" : "true");
  }
  var reveal = event.target.closest("[data-q-reveal]");
  if (reveal) {
    var input = document.getElementById(reveal.dataset.qReveal);
    var shown = input.type === "text";
    input.type = shown ? "password" : "text";
    reveal.setAttribute("aria-pressed", shown ? "false" : "true");
  }
});
// The server would receive the whole file before it could refuse it.
document.addEventListener("change", function (event) {
  var input = event.target.closest("[data-q-most]");
  if (input) {
    var large = input.files.length > 0 && input.files[0].size > Number(input.dataset.qMost);
    input.setCustomValidity(large ? input.dataset.qTooLarge : "");
    input.reportValidity();
  }
});
document.addEventListener("keydown", function (event) {
  var menu = document.querySelector(".q-menu-button[aria-expanded=true]");
  if (event.key === "Escape" && menu) {
    menu.setAttribute("aria-expanded", "false");
    menu.focus();
  }
});
// After a refused form the first field to correct has the focus.
var invalid = document.querySelector("[aria-invalid=true]");
if (invalid) {
  invalid.focus();
}
// A page that somebody leaves asks for nothing more: a late answer must not lead him back. Should he stay, for he
// only took a file with him, it goes on after a while.
var leaving = false;
window.addEventListener("beforeunload", function () {
  var polls = Object.values(window.PrimeFaces ? PrimeFaces.widgets : {}).filter(function (widget) {
    return PrimeFaces.widget.Poll && widget instanceof PrimeFaces.widget.Poll && widget.isActive();
  });
  leaving = true;
  polls.forEach(function (poll) {
    poll.stop();
    PrimeFaces.ajax.Queue.abortAll();
  });
  setTimeout(function () {
    leaving = false;
    polls.forEach(function (poll) {
      poll.start();
    });
  }, 10000);
});
// Of a menu longer than its window the entry of this page is seen.
var current = document.querySelector(".q-nav-link[aria-current]");
if (current) {
  current.scrollIntoView({ block: "nearest" });
}
// A page that waits for news asks for them, and comes anew once there are some.
var watch = document.querySelector("[data-q-watch]");
if (watch) {
  var questions = 0;
  var askLater = function () {
    if (questions++ < 300) {
      setTimeout(ask, 2000);
    }
  };
  var ask = function () {
    fetch(watch.dataset.qWatch).then(function (answer) {
      return answer.ok ? answer.text() : watch.dataset.qState;
    }).then(function (state) {
      if (state === watch.dataset.qState || leaving) {
        askLater();
      } else {
        window.location.reload();
      }
    }).catch(askLater);
  };
  askLater();
}
// Charts speak the page's language in the page's type.
if (window.Chart) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  Chart.defaults.color = "#4b5a65";
  Chart.defaults.locale = document.documentElement.lang;
  // A name of two lines stands so below the axis.
  Chart.defaults.scales.category.ticks.callback = function (value) {
    return this.getLabelForValue(value).split("\n");
  };
  // What is estimated is hatched in the colour of its border.
  Chart.register({
    id: "hatch",
    beforeUpdate: function (chart) {
      chart.data.datasets.forEach(function (dataset) {
        if (dataset.hatched && typeof dataset.backgroundColor === "string") {
          var tile = document.createElement("canvas");
          tile.width = tile.height = 8;
          var pen = tile.getContext("2d");
          pen.fillStyle = dataset.backgroundColor;
          pen.fillRect(0, 0, 8, 8);
          pen.strokeStyle = dataset.borderColor;
          pen.lineWidth = 2;
          pen.beginPath();
          [-4, 0, 4].forEach(function (from) {
            pen.moveTo(from, 8);
            pen.lineTo(from + 8, 0);
          });
          pen.stroke();
          dataset.backgroundColor = chart.ctx.createPattern(tile, "repeat");
        }
      });
    }
  });
}
