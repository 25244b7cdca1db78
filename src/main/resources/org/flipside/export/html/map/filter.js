/* Narrowing down: ticks within one question add up, questions and the search narrow each other. */
const folded = new WeakMap();

/** Without case and accents. */
const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();

function foldedText(element) {
  if (!folded.has(element)) {
    const attached = element === inspected ? ` ${one("#inspector .attached").textContent}` : "";
    folded.set(element, fold(element.textContent + attached));
  }
  return folded.get(element);
}

function ticked() {
  return every(".filters fieldset")
    .map((fieldset) => [
      fieldset.dataset.facet,
      every("input:checked", fieldset).map((input) => input.value),
    ])
    .filter(([, values]) => values.length > 0);
}

function matches(slot, facets) {
  return facets.every(([key, values]) => {
    const own = key === "mark" ? slot.dataset.mark.split(" ") : [slot.dataset[key]];
    return values.some((value) => own.includes(value));
  });
}

/** Shows what matches, and says how many that are. */
function applyFilters() {
  const words = fold(one("#search").value).split(/\s+/).filter(Boolean);
  const facets = ticked();
  const found = (element) => words.every((word) => foldedText(element).includes(word));
  for (const slot of slots) {
    slot.hidden = !(matches(slot, facets) && found(slot));
  }
  for (const entry of every(".register .entry")) {
    entry.hidden = words.length > 0 && !found(entry);
  }
  const shown = shownSlots();
  const total = slots.length;
  const heading = one("#cards-title .shown");
  const cards = (number) => (number === 1 ? "1 card" : `${number} cards`);
  heading.textContent = shown.length === total ? cards(total) : `${shown.length} of ${cards(total)}`;
  one(".nothing").hidden = shown.length > 0 || total === 0;
  const narrowed = facets.length > 0 || words.length > 0;
  every(".filters .clear").forEach((button) => (button.hidden = !narrowed));
  if (current?.hidden ?? true) {
    select(shown[0] ?? null, false);
  }
  showPlace();
  showQuickFilters(facets);
  if (narrowed) {
    say(`${shown.length} of ${cards(total)} shown`);
  }
}

function clearFilters() {
  every(".filters input:checked").forEach((input) => (input.checked = false));
  one("#search").value = "";
  applyFilters();
}

/** Counts again which side lies up; the cards stay where they are until a filter is set. */
function countSides() {
  for (const input of every('[data-facet="side"] input')) {
    const number = slots.filter((slot) => slot.dataset.side === input.value).length;
    one(".number", input.parentElement).textContent = number;
  }
}

const QUICK = { often: ["ALWAYS", "OFTEN"], contested: ["CONTESTED"] };

function showQuickFilters(facets) {
  const verdicts = facets.find(([key]) => key === "verdict")?.[1] ?? [];
  const same = (wanted) => wanted.length === verdicts.length && wanted.every((v) => verdicts.includes(v));
  for (const chip of every(".quick [data-quick]")) {
    const pressed = chip.dataset.quick === "all" ? facets.length === 0 : same(QUICK[chip.dataset.quick]);
    chip.setAttribute("aria-pressed", pressed);
  }
}

function quickFilter(name) {
  const wanted = QUICK[name] ?? [];
  for (const input of every(".filters input")) {
    const verdict = input.closest("fieldset").dataset.facet === "verdict";
    input.checked = verdict && wanted.includes(input.value);
  }
  applyFilters();
}

function startFilters() {
  one("#search").addEventListener("input", applyFilters);
  every(".filters input").forEach((input) => input.addEventListener("change", applyFilters));
  every(".clear, .clear-all").forEach((button) => button.addEventListener("click", clearFilters));
  every(".filters form").forEach((form) =>
    form.addEventListener("submit", (event) => event.preventDefault()),
  );
  for (const chip of every(".quick [data-quick]")) {
    chip.addEventListener("click", () => quickFilter(chip.dataset.quick));
  }
  const more = one(".quick .all-filters");
  more?.addEventListener("click", () => {
    const shown = one(".filters").classList.toggle("shown");
    more.setAttribute("aria-expanded", shown);
  });
  new MutationObserver(countSides).observe(one(".deck"), {
    subtree: true,
    attributeFilter: ["data-side"],
  });
}
