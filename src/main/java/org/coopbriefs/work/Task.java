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

    /** How often, and after which waits, it is tried again. */
    default Retries retries() {
        return Retries.USUAL;
    }
}
