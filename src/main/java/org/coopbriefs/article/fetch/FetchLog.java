package org.coopbriefs.article.fetch;

/** Keeps what came of every fetch. */
@FunctionalInterface
public interface FetchLog {

    /**
     * @param robots what robots.txt decided, in words; null where it was not asked
     */
    void keep(FetchResult result, String robots);

    /** Keeps nothing. */
    static FetchLog none() {
        return (result, robots) -> {};
    }
}
