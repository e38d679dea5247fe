/**
 * A person decides: facts that the machine read come in, confirmed, amended or rejected ones go
 * out. The machine's value stays beside the person's.
 */
package org.coopbriefs.review;
