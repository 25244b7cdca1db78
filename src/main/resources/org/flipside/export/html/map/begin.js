"use strict";

// Runs before the body is read, so that nothing is shown that is then taken away.
document.documentElement.classList.add("js");

const one = (selector, within = document) => within.querySelector(selector);
const every = (selector, within = document) => [...within.querySelectorAll(selector)];

/** Tells assistive technology what happened. */
function say(words) {
  one("#spoken").textContent = words;
}
