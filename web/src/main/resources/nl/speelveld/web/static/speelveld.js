// Small helps for pages that work without them. No data leaves the page.
"use strict";
const summary = document.querySelector(".sv-errors");
if (summary) summary.focus();
