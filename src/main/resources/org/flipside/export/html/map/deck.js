/* The deck: one card is current, is the only one in the order of Tab, and on a phone the only one shown. */
let slots = [];
let current = null;

const shownSlots = () => slots.filter((slot) => !slot.hidden);
const isPhone = matchMedia("screen and (max-width: 767px)");

/** Makes a card the current one. */
function select(slot, focused = true) {
  if (current) {
    cardOf(current).tabIndex = -1;
    every("button", current).forEach((button) => (button.tabIndex = -1));
    current.classList.remove("paged");
  }
  current = slot;
  if (!slot) {
    return;
  }
  slot.classList.add("paged");
  cardOf(slot).tabIndex = 0;
  every("button", slot).forEach((button) => (button.tabIndex = 0));
  if (focused) {
    cardOf(slot).focus();
  }
  showPlace();
}

function showPlace() {
  const shown = shownSlots();
  const place = shown.indexOf(current);
  one(".pager .place").textContent = place + 1;
  one(".pager .places").textContent = shown.length;
  one(".pager .previous").disabled = place <= 0;
  one(".pager .next").disabled = place < 0 || place >= shown.length - 1;
}

function step(by) {
  const shown = shownSlots();
  const next = shown[shown.indexOf(current) + by];
  if (next) {
    select(next);
  }
}

/** The nearest card in the next row up or down. */
function stepRow(direction) {
  const here = current.getBoundingClientRect();
  const middle = here.left + here.width / 2;
  const far = (rect) => Math.abs(rect.top - here.top) * 4 + Math.abs(rect.left + rect.width / 2 - middle);
  const next = shownSlots()
    .map((slot) => [slot, slot.getBoundingClientRect()])
    .filter(([, rect]) => (rect.top - here.top) * direction > 1)
    .sort(([, a], [, b]) => far(a) - far(b))[0];
  if (next) {
    select(next[0]);
  }
}

const DECK_KEYS = {
  ArrowRight: () => step(document.dir === "rtl" ? -1 : 1),
  ArrowLeft: () => step(document.dir === "rtl" ? 1 : -1),
  ArrowDown: () => (isPhone.matches ? step(1) : stepRow(1)),
  ArrowUp: () => (isPhone.matches ? step(-1) : stepRow(-1)),
  Home: () => select(shownSlots()[0]),
  End: () => select(shownSlots().at(-1)),
  " ": () => turn(current),
  Enter: () => turn(current),
};

/** Turns every shown card to one side: to the flipside while a claim lies up, else back. */
function turnAll() {
  const shown = shownSlots();
  const side = shown.some((slot) => slot.dataset.side === "claim") ? "flipside" : "claim";
  for (const slot of shown.filter((each) => each.dataset.side !== side)) {
    const { top, bottom } = slot.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) {
      turn(slot);
    } else {
      settling.get(slot)?.();
      lay(slot, side);
    }
  }
  say(`All ${shown.length} cards, ${side} up`);
}

function startDeck() {
  slots = every(".slot");
  for (const slot of slots) {
    const card = cardOf(slot);
    card.tabIndex = -1;
    every("button", slot).forEach((button) => (button.tabIndex = -1));
    lay(slot, slot.dataset.side);
    turnByDragging(slot);
    one(".corner", slot).addEventListener("click", () => turn(slot));
    one(".below .turn", slot).addEventListener("click", () => turn(slot));
    slot.addEventListener("focusin", () => slot !== current && select(slot, false));
    card.addEventListener("keydown", (event) => {
      const act = DECK_KEYS[event.key];
      if (act && event.target === card && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        act();
      }
    });
  }
  select(slots[0] ?? null, false);
  one(".turn-all")?.addEventListener("click", turnAll);
  one(".pager .previous").addEventListener("click", () => step(-1));
  one(".pager .next").addEventListener("click", () => step(1));
}
