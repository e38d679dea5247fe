package org.coopbriefs.archive;

import io.quarkus.arc.ClientProxy;

/** Lets even small briefs be compiled by the queue, until it is closed. */
public final class CompilingLimit implements AutoCloseable {

    private final Compiling compiling;
    private final CompilingConfig usual;

    private CompilingLimit(Compiling compiling) {
        this.compiling = compiling;
        usual = compiling.config;
        compiling.config = () -> -1;
    }

    public static CompilingLimit nothingAtOnce(Compiling compiling) {
        return new CompilingLimit(ClientProxy.unwrap(compiling));
    }

    @Override
    public void close() {
        compiling.config = usual;
    }
}
