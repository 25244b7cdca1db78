package org.flipside.ui.support;

import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/** What a view registered elsewhere, so that closing it ends all of it. */
public final class Subscriptions {
    private final List<Runnable> ends = new ArrayList<>();

    /** Remembers how to end one. */
    public void add(Runnable end) {
        ends.add(end);
    }

    /** Remembers how to end one. */
    public void add(Subscription subscription) {
        ends.add(subscription::unsubscribe);
    }

    /** Ends all of them. */
    public void end() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
