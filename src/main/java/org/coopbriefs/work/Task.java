package org.coopbriefs.work;

/**
 * A kind of work; every bean that is one is found. Running it twice must do no harm: a node may die
 * between the work and the note that it is done.
 */
public interface Task {

    /** Names the kind in the database: it never changes. */
    String kind();

    /**
     * Does the work that the job's key names. The row that the key leads to says what is left to
     * do.
     *
     * @throws Later to be called again at a time, without counting as a failure
     * @throws Hopeless where trying again would not help
     * @throws Exception whatever else goes wrong; it is tried again as {@link #retries} says
     */
    void run(Job job) throws Exception;

    /**
     * Hears, in the transaction that notes it, that the work is dead: whoever waits for what it was
     * about is to see so. A person may have it tried again.
     *
     * @param reason what went wrong the last time
     */
    default void givenUp(String key, String reason) {}

    /** How often, and after which waits, it is tried again. */
    default Retries retries() {
        return Retries.USUAL;
    }
}
