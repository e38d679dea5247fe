package org.coopbriefs.article;

/** Articles were read: what comes next need not wait for its clock. */
public record ArticlesArrived() {}
