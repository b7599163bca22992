// Tells what the rule says of a new password while it is typed. The server asks itself again when the form is sent.
(function () {
  document.querySelectorAll("[data-q-strength]").forEach(function (line) {
    var input = document.getElementById(line.dataset.qStrength);
    var pause = 0;
    var asked = 0;
    var show = function (word) {
      var texts = { TOO_SIMPLE: line.dataset.qTooSimple, EASY_TO_GUESS: line.dataset.qEasyToGuess, GOOD: line.dataset.qGood };
      line.dataset.qLevel = word;
      // Said once, not at each letter: a reader of the screen repeats what is written anew.
      if (line.textContent !== (texts[word] || "")) {
        line.textContent = texts[word] || "";
      }
    };
    var ask = function () {
      var number = ++asked;
      var sent = new URLSearchParams();
      sent.append("password", input.value);
      sent.append("known", line.dataset.qKnown);
      Array.from(input.form.querySelectorAll("input[type=text], input[type=email]")).filter(function (field) {
        return field !== input;
      }).forEach(function (field) {
        sent.append("known", field.value);
      });
      fetch(line.dataset.qAsk, { method: "POST", body: sent }).then(function (answer) {
        return answer.ok ? answer.text() : "";
      }).catch(function () {
        return "";
      }).then(function (word) {
        if (number === asked) {
          show(word);
        }
      });
    };
    input.addEventListener("input", function () {
      clearTimeout(pause);
      if (input.value) {
        pause = setTimeout(ask, 300);
      } else {
        asked++;
        show("");
      }
    });
  });
})();
