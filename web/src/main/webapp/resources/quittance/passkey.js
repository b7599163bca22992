// Lets the device make a key, or sign with one, and sends what it answers in the form around the button.
(function () {
  var bytes = function (text) {
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (c) { return c.charCodeAt(0); });
  };
  var text = function (buffer) {
    return buffer ? btoa(String.fromCharCode.apply(null, new Uint8Array(buffer)))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "") : null;
  };
  var read = function (options) {
    options.challenge = bytes(options.challenge);
    if (options.user) {
      options.user.id = bytes(options.user.id);
    }
    (options.allowCredentials || options.excludeCredentials || []).forEach(function (key) { key.id = bytes(key.id); });
    return { publicKey: options };
  };
  var written = function (key) {
    var answer = { clientDataJSON: text(key.response.clientDataJSON) };
    if (key.response.attestationObject) {
      answer.attestationObject = text(key.response.attestationObject);
      answer.transports = key.response.getTransports ? key.response.getTransports() : [];
    } else {
      answer.authenticatorData = text(key.response.authenticatorData);
      answer.signature = text(key.response.signature);
      answer.userHandle = text(key.response.userHandle);
    }
    return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, response: answer, clientExtensionResults: {} });
  };
  document.querySelectorAll("[data-q-passkey]").forEach(function (button) {
    if (!window.PublicKeyCredential) {
      return;
    }
    var act = button.dataset.qPasskey;
    button.hidden = false;
    button.addEventListener("click", function () {
      var form = button.closest("form");
      var trouble = form.querySelector("[data-q-trouble]");
      trouble.hidden = true;
      fetch(button.dataset.qOptions + "?act=" + act, { method: "POST" }).then(function (answer) {
        return answer.json();
      }).then(function (options) {
        return act === "create" ? navigator.credentials.create(read(options)) : navigator.credentials.get(read(options));
      }).then(function (key) {
        form.querySelector("[data-q-answer]").value = written(key);
        form.requestSubmit(form.querySelector("[data-q-send]"));
      }).catch(function () {
        trouble.hidden = false;
      });
    });
  });
})();
