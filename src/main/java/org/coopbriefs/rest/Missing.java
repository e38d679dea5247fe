package org.coopbriefs.rest;

/** There is nothing here, or nothing that this caller may see: the two are not told apart. */
final class Missing extends RuntimeException {}
