package org.coopbriefs.article.fetch;

/** Decides which hosts may be asked at all. */
@FunctionalInterface
public interface Allowlist {

    /**
     * @param host in lower case, international names as {@code xn--}
     */
    boolean permits(String host);
}
