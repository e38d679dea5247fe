package org.coopbriefs.extraction;

import java.util.List;

/** All that was read in one article; empty where it reports no cooperation. */
public record Extraction(List<FoundActivity> activities) {

    public Extraction {
        activities = List.copyOf(activities);
    }
}
