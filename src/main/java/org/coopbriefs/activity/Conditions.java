package org.coopbriefs.activity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query that apply, and their values. */
final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    void add(String text, String name, Object value) {
        texts.add(text);
        values.put(name, value);
    }

    void when(String value, String text, String name) {
        if (value != null && !value.isBlank()) {
            add(text, name, value);
        }
    }

    void overlap(String column, String name, Collection<String> slugs) {
        if (slugs != null && !slugs.isEmpty()) {
            add(column + " && cast(:" + name + " as text[])", name, slugs.toArray(String[]::new));
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** A condition without a value of its own. */
    void add(String text) {
        texts.add(text);
    }

    /** True where one row of another table is all that those conditions say. */
    void exists(String table, Conditions of) {
        texts.add(
                "exists (select 1 from " + table + " and " + String.join(" and ", of.texts) + ")");
        values.putAll(of.values);
    }

    String clause() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    Query bind(Query query) {
        values.forEach(query::setParameter);
        return query;
    }

    /**
     * A page of rows and how many there are.
     *
     * @param rows the query of the rows
     * @param count SQL of their number, with these conditions in it
     */
    @SuppressWarnings("unchecked")
    <T> Found<T> found(EntityManager entities, Query rows, String count, int offset, int most) {
        List<T> items = bind(rows).setFirstResult(offset).setMaxResults(most).getResultList();
        Query number = bind(entities.createNativeQuery(count, Long.class));
        return new Found<>(items, ((Number) number.getSingleResult()).longValue());
    }
}
