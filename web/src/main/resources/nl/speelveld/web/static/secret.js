// Makes a notary's secret in the browser: 32 bytes of chance, and the SHA-256 of these bytes.
// The secret is shown and can be kept; only its hash goes into the form. Nothing else is sent.
"use strict";
const place = document.getElementById("geheim-hier");
if (place && window.crypto && window.crypto.subtle) {
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  place.hidden = false;
  document.getElementById("geheim-maken").addEventListener("click", async () => {
    const secret = window.crypto.getRandomValues(new Uint8Array(32));
    const hash = await window.crypto.subtle.digest("SHA-256", secret);
    document.getElementById("geheim").textContent = hex(secret);
    document.getElementById("geheim-bewaren").href = URL.createObjectURL(
      new Blob([hex(secret) + "\n"], { type: "text/plain" }));
    document.getElementById("hash").value = hex(new Uint8Array(hash));
    document.getElementById("geheim-gemaakt").hidden = false;
  });
}
