addEventListener("DOMContentLoaded", () => {
  startDeck();
  startAnswers();
  startBoard();
  startInspector();
  startFilters();
  startViews();
});
