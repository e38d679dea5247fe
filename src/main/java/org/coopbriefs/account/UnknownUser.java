package org.coopbriefs.account;

/** Another service says who it is, but nobody of that name may work here. */
public final class UnknownUser extends RuntimeException {}
