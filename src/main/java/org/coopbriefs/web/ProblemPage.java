package org.coopbriefs.web;

/** Shows a problem to a person; the pages bring it. */
public interface ProblemPage {

    /** The whole page as HTML, in the reader's language. */
    String show(Problem problem);
}
