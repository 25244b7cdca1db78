/* What the group attached to a card: beside the deck where there is room, else below the card. */
let inspected = null;

const isWide = matchMedia("screen and (min-width: 1200px)");
const attachedOf = (slot) =>
  one(".attached", slot) ?? one("#inspector .attached");

function putBack() {
  if (inspected && one("#inspector .attached")) {
    inspected.append(one("#inspector .attached"));
  }
}

function closeInspector(focused) {
  if (!inspected) {
    return;
  }
  const slot = inspected;
  putBack();
  inspected = null;
  slot.classList.remove("opened");
  one("#inspector").hidden = true;
  one("#cards").classList.remove("inspecting");
  const button = one(".more", slot);
  button.setAttribute("aria-expanded", "false");
  if (focused) {
    button.focus();
  }
}

/** Moves the open card's content to where it belongs at this width. */
function arrange() {
  const beside = inspected !== null && isWide.matches;
  one("#inspector").hidden = !beside;
  one("#cards").classList.toggle("inspecting", beside);
  if (beside) {
    one("#inspector").append(attachedOf(inspected));
  } else {
    putBack();
  }
}

function inspect(slot) {
  closeInspector(false);
  inspected = slot;
  slot.classList.add("opened");
  one(".more", slot).setAttribute("aria-expanded", "true");
  one("#inspector-title").textContent = `Card ${slot.dataset.number}`;
  arrange();
  if (isWide.matches) {
    one("#inspector").scrollTop = 0;
    one("#inspector-title").focus({ preventScroll: true });
  }
}

function startInspector() {
  for (const slot of slots) {
    one(".more", slot).addEventListener("click", () =>
      slot === inspected ? closeInspector(true) : inspect(slot),
    );
  }
  for (const button of every(".to-links")) {
    button.addEventListener("click", () => {
      const related = one(".related", button.closest(".slot"));
      related.open = true;
      one("summary", related).focus();
    });
  }
  one("#inspector .close").addEventListener("click", () => closeInspector(true));
  one("#inspector").addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closeInspector(true);
    }
  });
  isWide.addEventListener("change", arrange);
  foldOnPhones();
  startPrinting();
}

/** On a phone the lists begin closed: the rows say what is in them. */
function foldOnPhones() {
  const fold = () =>
    every(".attached details").forEach((details) => (details.open = !isPhone.matches));
  isPhone.addEventListener("change", fold);
  fold();
}

/** On paper everything is open and in its place. */
function startPrinting() {
  let closed = [];
  addEventListener("beforeprint", () => {
    putBack();
    closed = every("details:not([open])");
    closed.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => {
    closed.forEach((details) => (details.open = false));
    arrange();
  });
  one(".tools .print").addEventListener("click", () => print());
}
