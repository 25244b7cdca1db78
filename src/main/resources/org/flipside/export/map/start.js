addEventListener("DOMContentLoaded", () => {
  startDeck();
  startInspector();
  startFilters();
  startViews();
});
