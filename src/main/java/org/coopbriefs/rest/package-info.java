/**
 * The interface for programs, under /api: one resource a file, its request and response records
 * nested in it.
 */
package org.coopbriefs.rest;
