package org.flipside.ui.run;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.model.Card;
import org.flipside.model.DotVote;
import org.flipside.model.Id;
import org.flipside.model.Voting;
import org.flipside.ui.support.KeyFocus;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A vote with dots: opened with a budget, entered as counts of the room or ballot by ballot, closed
 * to show it.
 */
final class DotsPane extends VBox {
    private static final int USUAL_BUDGET = 3;
    private static final int USUAL_MOST = 2;

    private final DotVoteModel model;
    private final List<CountCell> cells = new ArrayList<>();
    private final Label sum = new Label();
    private final Label held = new Label();
    private final TextField voter = new TextField();
    private final Button room = new Button();
    private Optional<Entered> shown = Optional.empty();
    private boolean made;

    /** In which vote dots are entered on which cards: the cells stay as long as this does. */
    private record Entered(Id<DotVote> vote, List<Card> cards) {}

    DotsPane(DotVoteModel model) {
        super(16);
        this.model = model;
        getStyleClass().add("dots-pane");
        voter.setPromptText(Texts.of("run.dots-voter"));
        voter.setAccessibleText(Texts.of("run.dots-voter"));
        voter.setOnAction(_ -> focus());
        held.getStyleClass().add("meta");
        held.setWrapText(true);
        held.setMinHeight(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows the vote as it is; cells stay while the vote stays. */
    void show() {
        Optional<Entered> open = model.vote().map(v -> new Entered(v.id(), model.cards()));
        if (!made || !open.equals(shown)) {
            int focused = cells.indexOf(focusedCell());
            made = true;
            shown = open;
            cells.clear();
            getChildren().setAll(model.vote().map(this::entering).orElseGet(this::beginning));
            if (focused >= 0 && !cells.isEmpty()) {
                KeyFocus.give(cells.get(Math.min(focused, cells.size() - 1)));
            }
        }
        cells.forEach(CountCell::show);
        model.vote().ifPresent(vote -> sum.setText(sumWords(vote)));
        held.setText(model.waiting() == 0 ? "" : Texts.of("run.dots-held", model.waiting()));
        held.setVisible(model.waiting() > 0);
        held.setManaged(model.waiting() > 0);
    }

    private @Nullable Node focusedCell() {
        return cells.stream().filter(Node::isFocused).findFirst().orElse(null);
    }

    private String sumWords(DotVote vote) {
        if (vote.voting() == Voting.ROOM_COUNTS) {
            int given = model.budgetOfRoom();
            return given == 0
                    ? Texts.of("run.dots-sum", model.all())
                    : Texts.of(
                            model.all() > given ? "run.dots-too-many" : "run.dots-of",
                            model.all(),
                            given);
        }
        return Texts.of("run.dots-ballots", model.ballots(), model.left());
    }

    private List<Node> beginning() {
        Spinner<Integer> budget = new Spinner<>(1, DotVote.MOST_DOTS, USUAL_BUDGET);
        Spinner<Integer> most = new Spinner<>(1, DotVote.MOST_DOTS, USUAL_MOST);
        for (Spinner<Integer> spinner : List.of(budget, most)) {
            spinner.setEditable(true);
            spinner.setPrefWidth(88);
        }
        boolean first = model.latest().isEmpty();
        room.setText(Texts.of(first ? "run.dots-room" : "run.dots-room-again"));
        room.getStyleClass().setAll("button", first ? "primary" : "plain");
        room.setOnAction(_ -> open(budget, most, Voting.ROOM_COUNTS));
        Button person = new Button(Texts.of(first ? "run.dots-person" : "run.dots-person-again"));
        if (!first) {
            person.getStyleClass().add("plain");
        }
        person.setOnAction(_ -> open(budget, most, Voting.BY_PERSON));
        HBox line =
                new HBox(
                        8,
                        named("run.dots-budget", budget),
                        named("run.dots-most", most),
                        room,
                        person);
        line.getStyleClass().add("dots-line");
        List<Node> all = new ArrayList<>(List.of(line));
        model.latest().ifPresent(_ -> all.add(results()));
        return all;
    }

    private void open(Spinner<Integer> budget, Spinner<Integer> most, Voting voting) {
        model.open(budget.getValue(), most.getValue(), voting);
        show();
        focus();
    }

    private static Node named(String key, Node control) {
        Label label = new Label(Texts.of(key));
        label.setLabelFor(control);
        label.getStyleClass().add("meta-strong");
        return new VBox(4, label, control);
    }

    private Node results() {
        if (model.areTooFew()) {
            Label few = new Label(Texts.of("run.dots-too-few"));
            few.getStyleClass().add("quiet");
            return few;
        }
        GridPane rows = new GridPane();
        rows.getStyleClass().add("dots-grid");
        int row = 0;
        for (Card card :
                model.cards().stream()
                        .sorted((a, b) -> model.dots(b.id()) - model.dots(a.id()))
                        .toList()) {
            rows.add(quote(card), 0, row);
            Label dots = new Label(String.valueOf(model.dots(card.id())));
            dots.getStyleClass().add("answer-total");
            rows.add(dots, 1, row++);
        }
        return rows;
    }

    private Label quote(Card card) {
        Label quote =
                new Label(Texts.of("run.dots-claim", model.numberOf(card), card.claim().quote()));
        quote.setWrapText(true);
        quote.setMaxWidth(420);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        return quote;
    }

    private List<Node> entering(DotVote vote) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("dots-grid");
        int row = 0;
        for (Card card : model.cards()) {
            CountCell cell =
                    new CountCell(
                            vote.voting() == Voting.ROOM_COUNTS ? ofRoom(card) : ofBallot(card),
                            this::next,
                            this::show);
            cells.add(cell);
            rows.add(quote(card), 0, row);
            rows.add(cell, 1, row++);
        }
        Button close = new Button(Texts.of("run.dots-close"));
        close.getStyleClass().add("primary");
        close.setOnAction(_ -> model.close());
        Button withdraw = new Button(Texts.of("run.dots-withdraw"));
        withdraw.getStyleClass().add("plain");
        withdraw.setOnAction(_ -> model.withdraw());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.setMinWidth(USE_PREF_SIZE);
        withdraw.setMinWidth(USE_PREF_SIZE);
        sum.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, sum, space, withdraw, close);
        line.getStyleClass().add("dots-line");
        HBox below = hints(vote.voting());
        if (vote.voting() == Voting.BY_PERSON) {
            Button cast = new Button(Texts.of("run.dots-cast"));
            cast.setOnAction(_ -> cast());
            cast.setMinWidth(USE_PREF_SIZE);
            below.getChildren().addFirst(cast);
            if (model.isNamed()) {
                below.getChildren().addFirst(voter);
            }
        }
        return List.of(line, below, held, rows);
    }

    private static HBox hints(Voting voting) {
        boolean room = voting == Voting.ROOM_COUNTS;
        HBox hints =
                new HBox(
                        16,
                        Keys.hint(Keys.text(KeyCode.ENTER), Texts.of("run.dots-next")),
                        Keys.hint(
                                Keys.shortcut() + " " + Keys.text(KeyCode.ENTER),
                                Texts.of(room ? "run.dots-close" : "run.dots-cast")));
        hints.getStyleClass().add("dots-line");
        return hints;
    }

    /** One ballot more; counts of the room are complete with the last of them. */
    private void castOrClose() {
        if (model.vote().filter(v -> v.voting() == Voting.ROOM_COUNTS).isPresent()) {
            model.close();
        } else {
            cast();
        }
    }

    private void cast() {
        if (model.cast(voter.getText())) {
            voter.clear();
            show();
            focus();
        } else if (model.isNamed() && voter.getText().isBlank()) {
            KeyFocus.give(voter);
        }
    }

    private CountCell.Counted ofRoom(Card card) {
        return new DotCount(model, card) {
            @Override
            public Optional<Integer> count() {
                return model.count(card.id());
            }

            @Override
            void set(int dots) {
                model.enter(card.id(), dots);
            }

            @Override
            public void clear() {
                model.clear(card.id());
            }
        };
    }

    private CountCell.Counted ofBallot(Card card) {
        return new DotCount(model, card) {
            @Override
            public Optional<Integer> count() {
                int dots = model.onBallot(card.id());
                return dots == 0 ? Optional.empty() : Optional.of(dots);
            }

            @Override
            void set(int dots) {
                model.put(card.id(), dots);
            }

            @Override
            public void clear() {
                model.put(card.id(), 0);
            }
        };
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof CountCell cell)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            castOrClose();
        } else if (event.getCode() == KeyCode.ENTER) {
            next(cell);
        } else {
            return;
        }
        event.consume();
    }

    private void next(CountCell cell) {
        int at = cells.indexOf(cell) + 1;
        if (at < cells.size()) {
            KeyFocus.give(cells.get(at));
        }
    }

    /** Whether a vote goes on. */
    boolean isOpen() {
        return model.vote().isPresent();
    }

    /** Puts ballots that wait into the session. */
    void commitPending() {
        model.commitPending();
    }

    /** Gives the keyboard to the first cell; while no vote is open, to what opens one. */
    void focus() {
        KeyFocus.give(cells.isEmpty() ? room : cells.getFirst());
    }

    /** Dots on a card, however they are entered. */
    private abstract static class DotCount implements CountCell.Counted {
        private static final int MOST_DIGITS = 999;

        private final DotVoteModel model;
        private final Card card;

        DotCount(DotVoteModel model, Card card) {
            this.model = model;
            this.card = card;
        }

        abstract void set(int dots);

        @Override
        public boolean type(int digit, boolean typed) {
            int before = typed ? count().orElse(0) : 0;
            int together = before * 10 + digit;
            set(together > MOST_DIGITS ? digit : together);
            return model.vote().filter(v -> v.voting() == Voting.BY_PERSON).isPresent();
        }

        @Override
        public void adjust(int by) {
            set(Math.max(0, count().orElse(0) + by));
        }

        @Override
        public String spoken(String count) {
            return Texts.of("run.dots-cell", card.claim().quote(), count);
        }
    }
}
