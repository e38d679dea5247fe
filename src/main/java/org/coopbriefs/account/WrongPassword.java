package org.coopbriefs.account;

/** Nobody has this name and this password; which of the two is wrong is not told. */
public final class WrongPassword extends RuntimeException {}
