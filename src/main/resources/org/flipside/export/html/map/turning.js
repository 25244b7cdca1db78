/* Turning: 0 degrees shows the claim, 180 the flipside; 90 either way is the middle. */
const HALF_TURN = 180;
const SETTLE_MS = 250;
const FADE_MS = 150;
const DRAG_BEGINS_PX = 6;

const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
const settling = new WeakMap();

const otherSide = (side) => (side === "claim" ? "flipside" : "claim");
const cardOf = (slot) => one(".card", slot);

/** Puts a card down with one side up. */
function lay(slot, side) {
  const card = cardOf(slot);
  slot.dataset.side = side;
  const up = side === "claim" ? "claim side" : "flipside";
  card.setAttribute("aria-label", `${card.dataset.name}, ${up} up, ${card.dataset.rest}`);
  one(".corner span", card).textContent =
    `Turn card ${slot.dataset.number} ${side === "claim" ? "to its flipside" : "back to its claim"}`;
}

/** Takes a card up: both sides exist until it is put down. */
function lift(slot) {
  settling.get(slot)?.();
  const card = cardOf(slot);
  const leaf = one(".leaf", card);
  const fades = reducedMotion.matches;
  const base = slot.dataset.side === "flipside" ? HALF_TURN : 0;
  let angle = base;
  card.classList.add("turning");
  card.classList.toggle("fading", fades);

  const shareOfFlipside = (degrees) => 1 - Math.abs(1 - Math.abs(degrees) / HALF_TURN);
  const poses = (degrees) =>
    fades
      ? [
          [one(".claim", card), { opacity: 1 - shareOfFlipside(degrees) }],
          [one(".flipside", card), { opacity: shareOfFlipside(degrees) }],
        ]
      : [[leaf, { transform: `rotateY(${degrees}deg)` }]];

  function show(degrees) {
    angle = degrees;
    for (const [part, pose] of poses(degrees)) {
      Object.assign(part.style, pose);
    }
  }

  function putDown(side) {
    settling.delete(slot);
    card.classList.remove("turning", "fading", "dragged");
    for (const part of [leaf, ...every(".side", leaf)]) {
      part.getAnimations().forEach((animation) => animation.cancel());
      part.style.transform = "";
      part.style.opacity = "";
    }
    lay(slot, side);
  }

  /** Moves on to an angle at which a side lies up. */
  function settle(degrees, side) {
    const before = poses(angle);
    const after = poses(degrees);
    const timing = { duration: fades ? FADE_MS : SETTLE_MS, easing: "ease-out", fill: "forwards" };
    const animations = after.map(([part, pose], i) => part.animate([before[i][1], pose], timing));
    const done = () => putDown(side);
    settling.set(slot, done);
    animations[0].onfinish = () => settling.get(slot) === done && done();
  }

  show(base);
  return { base, show, settle };
}

/** Turns a card over and says which side lies up. */
function turn(slot) {
  const card = lift(slot);
  const side = otherSide(slot.dataset.side);
  card.settle(card.base + HALF_TURN, side);
  say(`Card ${slot.dataset.number}, ${side === "claim" ? "claim" : "flipside"} up`);
}

/** Lets a card follow the pointer sideways; let go past the middle it turns, before it, it falls back. */
function turnByDragging(slot) {
  const card = cardOf(slot);
  let start = null;
  let held = null;
  let share = 0;

  card.addEventListener("pointerdown", (event) => {
    const control = event.target.closest("a, button:not(.corner), input");
    start = event.isPrimary && event.button === 0 && !control ? event : null;
  });
  card.addEventListener("pointermove", (event) => {
    if (!start || event.pointerId !== start.pointerId) {
      return;
    }
    const dx = event.clientX - start.clientX;
    if (!held) {
      if (Math.abs(dx) < DRAG_BEGINS_PX || Math.abs(dx) < Math.abs(event.clientY - start.clientY)) {
        return;
      }
      card.setPointerCapture(event.pointerId);
      held = lift(slot);
      card.classList.add("dragged");
    }
    share = Math.max(-1, Math.min(1, dx / card.clientWidth));
    held.show(held.base + share * HALF_TURN);
  });

  function letGo(completes) {
    start = null;
    if (!held) {
      return;
    }
    const side = slot.dataset.side;
    const passed = completes && Math.abs(share) > 0.5;
    held.settle(passed ? held.base + Math.sign(share) * HALF_TURN : held.base, passed ? otherSide(side) : side);
    if (passed) {
      say(`Card ${slot.dataset.number}, ${otherSide(side)} up`);
    }
    held = null;
    // The click that ends a drag on the corner is not a click on the corner.
    const swallow = (event) => event.stopPropagation();
    card.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => card.removeEventListener("click", swallow, { capture: true }), 0);
  }
  card.addEventListener("pointerup", () => letGo(true));
  card.addEventListener("pointercancel", () => letGo(false));
}
