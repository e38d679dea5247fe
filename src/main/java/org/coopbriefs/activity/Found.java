package org.coopbriefs.activity;

import java.util.List;

/** A page of what was found, and how much there is. */
public record Found<T>(List<T> items, long total) {}
