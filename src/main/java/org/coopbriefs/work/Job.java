package org.coopbriefs.work;

import java.time.Instant;

/** A piece of work while it is done. */
public interface Job {

    /** Of the work item. */
    long id();

    /** What is to be worked on. */
    String key();

    /** Who asked for it, or null for the service itself. */
    String askedBy();

    /** When it was asked for. */
    Instant askedAt();

    /** What whoever asked said to it, or null. */
    String note();

    /** 1 for the first attempt. */
    int attempt();

    /** Says how far it is, for people who wait; may be called as often as one likes. */
    void progress(long done, long total);

    /** True once the service is about to stop: long work then throws {@link Later} where it can. */
    boolean mustStop();
}
