/* The parts of the map: the address says which one is shown, so that links and the back button work. */
function showPart() {
  const target = document.getElementById(location.hash.slice(1));
  const kept = target && one(".view.current");
  const view = target?.closest(".view") ?? kept ?? one("#cards");
  for (const each of every(".view")) {
    each.classList.toggle("current", each === view);
  }
  one(".pager").classList.toggle("elsewhere", view.id !== "cards");
  for (const link of every(".parts a")) {
    if (link.hash === `#${view.id}`) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  if (target?.classList.contains("slot")) {
    showCard(target);
  } else if (target?.classList.contains("entry")) {
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  } else if (target === view) {
    scrollTo(0, 0);
  }
}

function showCard(slot) {
  if (slot.hidden) {
    clearFilters();
  }
  select(slot);
  slot.scrollIntoView({ block: "nearest" });
}

function startSearch() {
  const field = one("#search");
  const toggle = one(".search-toggle");
  const tools = one(".tools");
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select");
    if (event.key === "/" && one("#slash-key").checked && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      tools.classList.add("searching");
      toggle.setAttribute("aria-expanded", "true");
      field.focus();
    }
  });
  toggle.addEventListener("click", () => {
    const searching = tools.classList.toggle("searching");
    toggle.setAttribute("aria-expanded", searching);
    if (searching) {
      field.focus();
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && field.value) {
      event.preventDefault();
      field.value = "";
      applyFilters();
    }
  });
}

function startViews() {
  addEventListener("hashchange", showPart);
  startSearch();
  showPart();
}
