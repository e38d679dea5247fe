package org.coopbriefs.web;

/** There is nothing here, or nothing that this caller may see: the two are not told apart. */
public final class Missing extends RuntimeException {}
