/**
 * A person decides: facts that the machine read come in, confirmed, amended or rejected ones go
 * out. The machine's value stays beside the person's. {@link org.coopbriefs.review.ReviewQueue}
 * says what waits most, {@link org.coopbriefs.review.FactForm} how people write a fact.
 */
package org.coopbriefs.review;
