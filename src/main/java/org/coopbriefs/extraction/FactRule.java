package org.coopbriefs.extraction;

import java.util.List;
import java.util.Map;

/**
 * What one kind of fact looks like. A new kind is one implementation and its test: nothing else
 * holds a list of kinds.
 */
public interface FactRule {

    /** The kind as the interface spells it, e.g. "students-trained". */
    String kind();

    /** What people call it, by language: vi, en, lo. */
    Map<String, String> labels();

    /** What facts of this kind tell beside what all do, in the order in which people read it. */
    default List<FactField> fields() {
        return List.of();
    }

    /**
     * All facts of this kind in the article, in reading order.
     *
     * <p>A finding's id need only be unique among those returned (null where no other refers to
     * it); the extractor gives the final ones and rewrites {@code partOf}.
     */
    List<Finding> find(ArticleContext article);
}
