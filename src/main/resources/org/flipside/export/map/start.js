addEventListener("DOMContentLoaded", () => {
  startDeck();
  startAnswers();
  startInspector();
  startFilters();
  startViews();
});
