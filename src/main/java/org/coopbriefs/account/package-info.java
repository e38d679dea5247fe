/**
 * Who may do what: users, roles, the provinces of a user and the one check of them. Any package may
 * ask; this one knows only what a province is.
 */
package org.coopbriefs.account;
