package org.flipside.store;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/** Foreign code in a database file: H2 runs it when it opens the file. */
public final class SpyTrigger implements Trigger {
    static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    public void init(
            Connection connection,
            String schema,
            String trigger,
            String table,
            boolean before,
            int type) {
        RUNS.incrementAndGet();
    }

    @Override
    public void fire(
            Connection connection,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {}
}
